//! What goes with a decision, ready to be listed without allocating: articles, duties, needs.

use std::sync::OnceLock;

use super::answer::Sureness;
use super::book::RuleBook;
use super::decide::{Decision, Fired};
use super::duty::Duty;
use super::model::{Literal, Rule, RuleEffect, RuleId};
use super::outcome::Outcome;
use crate::code::Code as _;
use crate::law::ProvisionId;
use crate::time::{Day, Period};

/// What goes with each rule, by its place in the book.
pub(super) struct Lists {
    /// The articles with the days on which each is in force; made when first asked for.
    articles: OnceLock<Box<[Box<[Article]>]>>,
    briefs: Box<[Brief]>,
    needs: Needs,
}

/// What every decision says of a rule that fired.
#[derive(Clone, Copy)]
struct Brief {
    /// The duties: bit n = number n.
    duties: u64,
    /// How sure the rule is; the least is the surest.
    sureness: u8,
}

/// An article in force from one day until another.
struct Article {
    from: i32,
    until: i32,
    id: ProvisionId,
}

/// What the rules need, close together: deciding a move reads it each time.
struct Needs {
    /// For each rule, where its literals begin and end.
    of: Box<[(u32, u32)]>,
    literals: Box<[Literal]>,
}

impl Needs {
    fn new(rules: &[Rule]) -> Self {
        let mut literals: Vec<Literal> = Vec::new();
        let place = |literals: &[Literal]| u32::try_from(literals.len()).unwrap_or(u32::MAX);
        let mut of = Vec::with_capacity(rules.len());
        for rule in rules {
            let start = place(&literals);
            if let RuleEffect::Need(needed) = &rule.effect {
                literals.extend_from_slice(needed);
            }
            of.push((start, place(&literals)));
        }
        Self { of: of.into(), literals: literals.into() }
    }

    #[inline]
    fn of(&self, rule: u16) -> &[Literal] {
        let range = self.of.get(usize::from(rule)).map(|(start, end)| *start as usize..*end as usize);
        range.and_then(|range| self.literals.get(range)).unwrap_or(&[])
    }
}

impl Lists {
    pub(super) fn new(rules: &[Rule]) -> Self {
        let brief = |rule: &Rule| Brief {
            duties: rule.duties.iter().fold(0, |mask, duty| mask | 1 << duty.number()),
            sureness: rule.sureness().packed(),
        };
        Self {
            articles: OnceLock::new(),
            briefs: rules.iter().map(brief).collect(),
            needs: Needs::new(rules),
        }
    }
}

impl RuleBook {
    /// The articles in force on a day that a list of citations stands for.
    pub fn in_force<'b>(
        &'b self,
        cites: &'b [ProvisionId],
        on: Day,
    ) -> impl Iterator<Item = &'b ProvisionId> + 'b {
        cites.iter().map(move |cite| {
            let chain = self.chains.get(cite).map_or(&[][..], Vec::as_slice);
            chain.iter().find(|(_, period)| period.contains(on)).map_or(cite, |(provision, _)| provision)
        })
    }

    /// Whether a provision, or one that succeeded it, is in force on a day; `None` for one that the book does not
    /// cite, of which it knows no dates.
    pub fn is_in_force(&self, provision: &ProvisionId, on: Day) -> Option<bool> {
        let chain = self.chains.get(provision)?;
        Some(chain.iter().any(|(_, period)| period.contains(on)))
    }

    /// The duties that come with a decision, in order, each once. A refusal has none.
    pub fn duties(&self, decision: &Decision) -> Vec<Duty> {
        let mask = self.duty_mask(decision);
        Duty::ALL.iter().copied().filter(|duty| mask >> duty.number() & 1 == 1).collect()
    }

    /// The duties that come with a decision: bit n = number n.
    #[inline]
    pub fn duty_mask(&self, decision: &Decision) -> u64 {
        if !matches!(decision.outcome(), Outcome::Permitted | Outcome::Unsettled) {
            return 0;
        }
        let brief = |fired: &Fired| self.lists.briefs.get(usize::from(fired.rule()));
        let mask = |fired: &Fired| brief(fired).map_or(0, |brief| brief.duties);
        decision.fired().iter().map(mask).fold(0, |all, mask| all | mask)
    }

    /// How sure a decision is: as sure as the surest rule that determined it. Nothing where none did.
    #[inline]
    pub fn sureness(&self, decision: &Decision) -> Option<Sureness> {
        let of = |at: u16| self.lists.briefs.get(usize::from(at)).map_or(u8::MAX, |brief| brief.sureness);
        Sureness::unpacked(decision.determining().map(of).fold(u8::MAX, u8::min))
    }

    /// Every article in force that the rules which determined a decision rest on, with its rule, in order of the
    /// rules. Nothing is allocated.
    pub fn citations<'b, 'd>(
        &'b self,
        decision: &'d Decision,
    ) -> impl Iterator<Item = (&'b RuleId, &'b ProvisionId)> + use<'b, 'd> {
        let articles = self.articles();
        let day = decision.day().number();
        decision.determining().flat_map(move |at| {
            let rule = self.rule(at).map(|rule| &rule.id);
            let all = articles.get(usize::from(at)).map_or(&[][..], |all| all);
            all.iter()
                .filter(move |article| article.from <= day && day < article.until)
                .filter_map(move |article| Some((rule?, &article.id)))
        })
    }

    /// The needs that are not met, of the rules that determined a decision on these numbers: each with the
    /// place of the fact and the values that would satisfy it (bit n = number n). Nothing is allocated.
    pub fn unmet_needs<'b, 'd>(
        &'b self,
        codes: &'d [u8],
        decision: &'d Decision,
    ) -> impl Iterator<Item = (&'b RuleId, Literal)> + use<'b, 'd> {
        let all = decision.determining().flat_map(|at| {
            let rule = self.rule(at).map(|rule| &rule.id);
            self.lists.needs.of(at).iter().filter_map(move |literal| Some((rule?, *literal)))
        });
        all.filter(|(_, literal)| {
            let code = codes.get(usize::from(literal.fact));
            code.is_none_or(|code| !literal.holds(*code))
        })
    }

    fn articles(&self) -> &[Box<[Article]>] {
        self.lists.articles.get_or_init(|| {
            let of = |rule: &Rule| rule.cites.iter().flat_map(|cite| self.lives(cite)).collect();
            self.book.rules.iter().map(of).collect()
        })
    }

    /// The articles that a citation stands for. On days outside them all it stands for itself.
    fn lives<'b>(&'b self, cite: &'b ProvisionId) -> impl Iterator<Item = Article> + 'b {
        let chain = self.chains.get(cite).map_or(&[][..], Vec::as_slice);
        let live = |(id, period): &(ProvisionId, Period)| Article {
            from: period.from().number(),
            until: period.until().map_or(i32::MAX, Day::number),
            id: id.clone(),
        };
        let first = chain.first().map_or(i32::MAX, |(_, period)| period.from().number());
        let last = chain.last().map_or(i32::MAX, |(_, period)| period.until().map_or(i32::MAX, Day::number));
        let outside = [(i32::MIN, first), (last, i32::MAX)].into_iter().filter(|(from, until)| from < until);
        let itself = move |(from, until)| Article { from, until, id: cite.clone() };
        chain.iter().map(live).chain(outside.map(itself))
    }
}
