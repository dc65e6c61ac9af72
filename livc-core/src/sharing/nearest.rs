//! The nearest change: what would have to be otherwise for the answer to be *permitted*.

use std::collections::{BTreeMap, BTreeSet};

use super::guard::proposable;
use crate::canonical::{Object, Value};
use crate::rule::vocabulary::{Facts, Scope};
use crate::rule::{Clause, Decision, Effect, Outcome, Rule, RuleBook, RuleEffect, Settles};
use crate::time::Day;

/// The most facts that one change touches.
pub const MAX_CHANGE_FACTS: usize = 3;
/// The most changes that an answer shows.
pub const MAX_CHANGES: usize = 10;
/// The most candidates that are decided in search of changes. Beyond it, changes of more facts may be missing;
/// none that is shown is wrong.
pub const MAX_TRIED: usize = 4_096;

/// One fact of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The name of the fact.
    pub fact: &'static str,
    /// What it is now.
    pub is: &'static str,
    /// What it would have to be: any of these.
    pub to: Vec<&'static str>,
}

/// A smallest set of facts that would make the answer *permitted* if they were otherwise.
///
/// It is a statement about the rules and no advice: whether the facts can honestly become so is for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    scope: Scope,
    steps: Vec<Step>,
}

impl Change {
    /// The facts, in the order of the scope.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The facts as they would be: one for each combination of values.
    pub fn applied(&self, facts: &Facts) -> Vec<Facts> {
        let mut all = vec![*facts];
        for step in &self.steps {
            all = all
                .iter()
                .flat_map(|facts| step.to.iter().filter_map(|to| facts.with(step.fact, to).ok()))
                .collect();
        }
        all
    }

    /// As canonical JSON: a list of objects with `fact`, `is` and `to`.
    pub fn to_value(&self) -> Value<'static> {
        let step = |step: &Step| {
            Value::Object(
                Object::new()
                    .with("fact", step.fact)
                    .with("is", step.is)
                    .with("to", step.to.iter().map(|word| Value::from(*word)).collect::<Value<'_>>()),
            )
        };
        self.steps.iter().map(step).collect()
    }

    /// The scope of the facts.
    pub fn scope(&self) -> Scope {
        self.scope
    }
}

/// The smallest changes after which the answer would be *permitted*, each decided again: none when it already
/// is, when a fact is unknown (then find that out first), or when nothing that livc may propose would help.
///
/// At most [`MAX_CHANGES`] changes of at most [`MAX_CHANGE_FACTS`] facts each, fewest facts first, then in the
/// order of the scope. A fact is changed only away from a value of which the vocabulary says so
/// ([`FactSpec::changeable_from`](crate::rule::vocabulary::FactSpec::changeable_from)): livc never proposes to
/// list somebody, to enter somebody in a database, to drop a mark of secrecy, to hold a meeting in order to
/// disclose, or to ask again whoever objected.
///
/// ```
/// use livc_core::law::Provisions;
/// use livc_core::rule::RuleBook;
/// use livc_core::rule::vocabulary::{Facts, Scope};
/// use livc_core::sharing::nearest;
///
/// let book = RuleBook::from_toml(&[("book.toml", r#"
///     [book]
///     id = "example"
///     version = "1"
///     [[rule]]
///     id = "R1"
///     scope = "share"
///     effect = "permit"
///     certainty = "norm"
///     from = 2018-09-24
///     cite = ["l18/5"]
///     text = { nl = "n", fr = "f", de = "d", en = "e" }
///     when = [{ op = "send", item = "feedback_sheet", consensus = "all_agree" }]
/// "#)], &Provisions::builtin()?)?;
/// let facts = Facts::baseline(Scope::Share).with("op", "send")?.with("item", "feedback_sheet")?;
/// let changes = nearest(&book, &facts, "2026-09-01".parse()?);
/// assert_eq!(changes[0].to_value().to_text(), r#"[{"fact":"consensus","is":"not_asked","to":["all_agree"]}]"#);
/// assert!(nearest(&book, &facts.with("consensus", "objection")?, "2026-09-01".parse()?).is_empty());
/// # Ok::<(), livc_core::Error>(())
/// ```
pub fn nearest(book: &RuleBook, facts: &Facts, on: Day) -> Vec<Change> {
    if !facts.is_complete() {
        return Vec::new();
    }
    Search::new(book, facts, on).run()
}

/// Facts and the numbers they would get, in order.
type Set = Vec<(usize, u8)>;
/// Facts and all the values (bit n = number n) that would do, in order.
type Wide = Vec<(usize, u64)>;

/// What a candidate is.
enum Found {
    Permitted,
    /// Not permitted, and these single changes are on the way: every set that reaches *permitted* from here
    /// holds at least one of them.
    Next(Vec<(usize, u8)>),
}

struct Search<'a> {
    book: &'a RuleBook,
    facts: &'a Facts,
    on: Day,
    permits: Vec<&'a Rule>,
    decision: Decision,
}

impl<'a> Search<'a> {
    fn new(book: &'a RuleBook, facts: &'a Facts, on: Day) -> Self {
        let permits = book.rules().iter().filter(|rule| {
            rule.scope == facts.scope() && rule.effect == RuleEffect::Permit && rule.period.contains(on)
        });
        Self { book, facts, on, permits: permits.collect(), decision: Decision::new(on) }
    }

    /// Breadth first, so that a set is smallest when it is found: every smaller one was tried before.
    fn run(mut self) -> Vec<Change> {
        let mut found: Vec<Set> = Vec::new();
        let mut frontier: BTreeSet<Set> = BTreeSet::from([Set::new()]);
        let mut tried = 0_usize;
        'sizes: for size in 0..=MAX_CHANGE_FACTS {
            let mut next: BTreeSet<Set> = BTreeSet::new();
            for set in frontier {
                if found.iter().any(|smaller| smaller.iter().all(|change| set.contains(change))) {
                    continue;
                }
                if tried >= MAX_TRIED {
                    break 'sizes;
                }
                tried = tried.saturating_add(1);
                match self.look(&set) {
                    Found::Permitted if set.is_empty() => return Vec::new(),
                    Found::Permitted => found.push(set),
                    Found::Next(steps) if size < MAX_CHANGE_FACTS => {
                        next.extend(steps.into_iter().map(|step| with(&set, step)));
                    }
                    Found::Next(_) => {}
                }
            }
            frontier = next;
        }
        let mut changes = widen(found);
        changes.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
        changes.truncate(MAX_CHANGES);
        changes.iter().map(|wide| self.change(wide)).collect()
    }

    fn change(&self, wide: &Wide) -> Change {
        let scope = self.facts.scope();
        let steps = wide.iter().filter_map(|(at, mask)| {
            let spec = scope.facts().get(*at)?;
            let to = (1_u8..=63).filter(|code| mask >> code & 1 == 1).filter_map(|code| spec.word(code));
            Some(Step { fact: spec.name, is: spec.word(self.facts.code(*at))?, to: to.collect() })
        });
        Change { scope, steps: steps.collect() }
    }

    fn look(&mut self, set: &Set) -> Found {
        let facts = set.iter().fold(*self.facts, |facts, (at, code)| facts.with_code(*at, *code));
        let here = Here { facts, set, left: MAX_CHANGE_FACTS.saturating_sub(set.len()) };
        if !matches!(self.book.decide_facts(&facts, self.on, &mut self.decision), Ok(true)) {
            // Contradictory as it stands; another change may take the contradiction away.
            let impossible = self.book.impossible().iter().filter(|entry| entry.scope == facts.scope());
            let holding = impossible.map(|entry| &entry.clause).find(|clause| here.holds(clause));
            return Found::Next(holding.map_or_else(Vec::new, |clause| here.breaking(clause)));
        }
        if self.decision.outcome() == Outcome::Permitted {
            return Found::Permitted;
        }
        let determining: Vec<&Rule> =
            self.decision.determining().filter_map(|at| self.book.rule(at)).collect();
        if determining.iter().all(|rule| wants_a_permit(rule)) {
            return Found::Next(self.permits.iter().flat_map(|rule| here.firing(rule)).collect());
        }
        // Each of these rules must go, so one of them is enough to go on with: the one with the fewest ways.
        let ways = determining.iter().map(|rule| here.undoing(rule));
        Found::Next(ways.min_by_key(Vec::len).unwrap_or_default())
    }
}

/// Whether a determining rule says that nothing permits, and not that something stands in the way.
fn wants_a_permit(rule: &Rule) -> bool {
    match &rule.effect {
        RuleEffect::Question { settles, .. } => *settles == Settles::Permit,
        effect => effect.kind() == Effect::Close,
    }
}

/// A candidate: the facts as changed so far, and how many more may change.
struct Here<'a> {
    facts: Facts,
    set: &'a Set,
    left: usize,
}

impl Here<'_> {
    fn holds(&self, clause: &Clause) -> bool {
        clause.iter().all(|literal| literal.holds(self.facts.code(usize::from(literal.fact))))
    }

    /// The single changes of a fact to one of these values.
    fn values(&self, fact: u8, mask: u64) -> impl Iterator<Item = (usize, u8)> + use<> {
        let at = usize::from(fact);
        let free = self.set.iter().all(|(changed, _)| *changed != at);
        let mask = if free { mask & proposable(&self.facts, at) } else { 0 };
        (1_u8..=63).filter(move |code| mask >> code & 1 == 1).map(move |code| (at, code))
    }

    /// The single changes after which a clause that holds would not.
    fn breaking(&self, clause: &Clause) -> Vec<(usize, u8)> {
        clause.iter().flat_map(|literal| self.values(literal.fact, !literal.mask)).collect()
    }

    /// The single changes on the way to a clause that does not hold yet: those of its first literal that does
    /// not, if all of them can be reached at all.
    fn reaching(&self, clause: &Clause) -> Vec<(usize, u8)> {
        let mut first = None;
        let mut failing = 0_usize;
        for literal in clause.iter().filter(|one| !one.holds(self.facts.code(usize::from(one.fact)))) {
            failing = failing.saturating_add(1);
            let values: Vec<_> = self.values(literal.fact, literal.mask).collect();
            if values.is_empty() || failing > self.left {
                return Vec::new();
            }
            first.get_or_insert(values);
        }
        first.unwrap_or_default()
    }

    /// The single changes on the way to a permit that fires.
    fn firing(&self, rule: &Rule) -> Vec<(usize, u8)> {
        if rule.when.iter().any(|clause| self.holds(clause)) {
            let excepting = rule.unless.iter().map(|unless| &unless.clause).find(|clause| self.holds(clause));
            return excepting.map_or_else(Vec::new, |clause| self.breaking(clause));
        }
        rule.when.iter().flat_map(|clause| self.reaching(clause)).collect()
    }

    /// The single changes on the way to a rule that no longer stands in the way: it does not fire, an exception
    /// of its own applies, or its need is met.
    fn undoing(&self, rule: &Rule) -> Vec<(usize, u8)> {
        let met = match &rule.effect {
            RuleEffect::Need(literals) => self.reaching(literals),
            _ => Vec::new(),
        };
        let holding = rule.when.iter().find(|clause| self.holds(clause));
        let mut ways = holding.map_or_else(Vec::new, |clause| self.breaking(clause));
        ways.extend(met);
        ways.extend(rule.unless.iter().flat_map(|unless| self.reaching(&unless.clause)));
        ways
    }
}

/// A set with one change more.
fn with(set: &Set, step: (usize, u8)) -> Set {
    let mut longer = set.clone();
    longer.push(step);
    longer.sort_unstable();
    longer
}

/// Joins sets that differ in the value of one fact only: *any of these values*.
fn widen(sets: Vec<Set>) -> Vec<Wide> {
    let one = |set: Set| set.into_iter().map(|(at, code)| (at, 1_u64 << code)).collect();
    let mut wide: Vec<Wide> = sets.into_iter().map(one).collect();
    loop {
        let before = wide.len();
        for place in 0..MAX_CHANGE_FACTS {
            // What a set is but for the values at this place, and all values there.
            let mut joined: BTreeMap<Wide, u64> = BTreeMap::new();
            for mut set in wide {
                let mut values = 0;
                if let Some((_, mask)) = set.get_mut(place) {
                    values = core::mem::take(mask);
                }
                *joined.entry(set).or_default() |= values;
            }
            let put_back = |(mut set, values): (Wide, u64)| {
                if let Some((_, mask)) = set.get_mut(place) {
                    *mask = values;
                }
                set
            };
            wide = joined.into_iter().map(put_back).collect();
        }
        if wide.len() == before {
            return wide;
        }
    }
}
