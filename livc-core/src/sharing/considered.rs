//! Every rule that was considered for an answer, and what became of it.

use super::answer::SharingAnswer;
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::code_enum;
use crate::error::Result;
use crate::law::{CitedThrough, ProvisionId, Provisions};
use crate::rule::vocabulary::{Facts, Part, Scope};
use crate::rule::{
    Clause, Decision, Effect, Off, Rule, RuleBook, RuleEffect, RuleId, RuleLine, Settled, Sureness, Unmet,
    unmet,
};
use crate::time::{Day, Period};

code_enum! {
    /// What became of a rule that was considered.
    pub enum Standing: u8, "standing" {
        /// It fired and determined the outcome.
        Determining = 1 => "determining",
        /// It fired, and an earlier line of the order of deciding gave the outcome.
        Outranked = 2 => "outranked",
        /// It fired, and what it needs is met.
        Met = 3 => "met",
        /// It fired, and adds duties, a notice or a period.
        Beside = 4 => "beside",
        /// Whether it fires, or what it then counts for, depends on facts that are unknown.
        Open = 5 => "open",
        /// Its conditions hold, and an exception of its own stops it.
        Excepted = 6 => "excepted",
        /// Its conditions do not hold.
        NotFired = 7 => "not_fired",
        /// It does not hold on that day.
        NotValid = 8 => "not_valid",
    }
}

/// An exception of a rule that stopped it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The facts that made it apply, each with its value.
    pub when: Vec<(&'static str, &'static str)>,
    /// Its articles in force on the day.
    pub cites: Vec<ProvisionId>,
}

/// A rule that was considered: one of whose clauses names these head facts, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Considered {
    /// The rule with its articles in force on the day, its certainty, and of a need what is unmet.
    pub line: RuleLine,
    /// The articles as the rule cites them.
    pub cited: Vec<ProvisionId>,
    /// What became of it.
    pub standing: Standing,
    /// When it holds.
    pub period: Period,
    /// The rule that takes its place on the day on which it ends.
    pub successor: Option<RuleId>,
    /// The rules whose place it took.
    pub predecessors: Vec<RuleId>,
    /// Of a rule that did not fire, or may: for each clause under these heads, the conditions that do not hold.
    pub failing: Vec<Vec<Unmet>>,
    /// Of a rule that an exception stopped: the exceptions.
    pub exceptions: Vec<Exception>,
    /// The host's switching off of the rule, where it did so.
    pub off: Option<Off>,
    /// The host's answers to the question of the rule, where it gave some that hold on the day.
    pub settled: Vec<Settled>,
}

/// An article as rules cite it, and the version of it that holds on the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// As the rules cite it.
    pub cited: ProvisionId,
    /// What holds on the day.
    pub provision: ProvisionId,
    /// Whether it is the article itself, or one that came after or before it.
    pub through: CitedThrough,
    /// From and until when it holds.
    pub period: Period,
    /// What it took the place of, with its days.
    pub before: Option<(ProvisionId, Period)>,
    /// What takes its place, with its days.
    pub after: Option<(ProvisionId, Period)>,
    /// How sure the article is.
    pub sureness: Sureness,
}

/// Every rule of the scope with a clause under the heads of the situation, first those that decided.
pub(super) fn consider(book: &RuleBook, answer: &SharingAnswer) -> Result<Vec<Considered>> {
    let (facts, on) = (answer.facts(), answer.answer().on);
    let mut decision = Decision::new(on);
    let mut determining: Vec<u16> = Vec::new();
    let complete = book.decide_facts(facts, on, &mut decision)?;
    if complete {
        determining.extend(decision.determining());
    } else {
        determining.extend(book.consider(facts, on)?.determining);
    }
    let see = See { book, facts, on, complete };
    let mut considered: Vec<Considered> = book
        .rules()
        .iter()
        .zip(0_u16..)
        .filter(|(rule, _)| {
            rule.scope == facts.scope() && rule.when.iter().any(|clause| see.under_heads(clause))
        })
        .map(|(rule, at)| see.rule(rule, determining.contains(&at)))
        .collect();
    considered.sort_by_key(|one| one.standing);
    Ok(considered)
}

struct See<'a> {
    book: &'a RuleBook,
    facts: &'a Facts,
    on: Day,
    complete: bool,
}

impl See<'_> {
    /// Whether the heads of the situation leave a clause possible.
    fn under_heads(&self, clause: &Clause) -> bool {
        clause.iter().all(|literal| {
            let at = usize::from(literal.fact);
            let head = self.facts.scope().facts().get(at).is_some_and(|spec| spec.part == Part::Head);
            !head || self.facts.code(at) == 0 || literal.holds(self.facts.code(at))
        })
    }

    fn holds(&self, clause: &Clause) -> bool {
        clause.iter().all(|literal| literal.holds(self.facts.code(usize::from(literal.fact))))
    }

    fn may_hold(&self, clause: &Clause) -> bool {
        clause.iter().all(|literal| {
            let code = self.facts.code(usize::from(literal.fact));
            code == 0 || literal.holds(code)
        })
    }

    fn rule(&self, rule: &Rule, determining: bool) -> Considered {
        let standing = self.standing(rule, determining);
        let clauses = rule.when.iter().filter(|clause| self.under_heads(clause));
        let failing = match standing {
            Standing::NotFired | Standing::Open => clauses.map(|clause| unmet(self.facts, clause)).collect(),
            _ => Vec::new(),
        };
        let stopping = rule.unless.iter().filter(|unless| self.holds(&unless.clause));
        let exceptions = stopping.map(|unless| Exception {
            when: self.named(&unless.clause),
            cites: self.book.in_force(&unless.cites, self.on).cloned().collect(),
        });
        let exceptions = if standing == Standing::Excepted { exceptions.collect() } else { Vec::new() };
        let settings = self.book.settings();
        let question = match &rule.effect {
            RuleEffect::Question { question, .. } => Some(question),
            _ => rule.settled.as_ref(),
        };
        let answers = settings.answers.iter().filter(|answer| {
            Some(&answer.question) == question && answer.on <= self.on && self.on < answer.until
        });
        let before = self.book.rules().iter().filter(|other| other.successor.as_ref() == Some(&rule.id));
        Considered {
            line: self.book.line(rule, self.facts, self.on),
            cited: rule.cites.clone(),
            standing,
            period: rule.period,
            successor: rule.successor.clone(),
            predecessors: before.map(|other| other.id.clone()).collect(),
            failing,
            exceptions,
            off: settings.off.iter().find(|off| off.rule == rule.id).cloned(),
            settled: answers.cloned().collect(),
        }
    }

    fn standing(&self, rule: &Rule, determining: bool) -> Standing {
        let unless = || rule.unless.iter().map(|unless| &unless.clause);
        if !rule.period.contains(self.on) {
            Standing::NotValid
        } else if determining {
            Standing::Determining
        } else if !rule.when.iter().any(|clause| self.may_hold(clause)) {
            Standing::NotFired
        } else if unless().any(|clause| self.holds(clause)) {
            Standing::Excepted
        } else if !rule.when.iter().any(|clause| self.holds(clause))
            || unless().any(|clause| self.may_hold(clause))
        {
            Standing::Open
        } else {
            match &rule.effect {
                RuleEffect::Need(needed) if self.holds(needed) => Standing::Met,
                effect => match effect.kind() {
                    Effect::Oblige | Effect::Notice | Effect::Period | Effect::Extend => Standing::Beside,
                    _ if self.complete => Standing::Outranked,
                    _ => Standing::Open,
                },
            }
        }
    }

    /// The facts that a clause names, with what they are.
    fn named(&self, clause: &Clause) -> Vec<(&'static str, &'static str)> {
        let one = |literal: &crate::rule::Literal| {
            let at = usize::from(literal.fact);
            let spec = self.facts.scope().facts().get(at)?;
            Some((spec.name, spec.word(self.facts.code(at))?))
        };
        clause.iter().filter_map(one).collect()
    }
}

/// Every article that the rules cite, in order, as it holds on the day.
pub(super) fn articles(law: &Provisions, considered: &[Considered], on: Day) -> Result<Vec<Article>> {
    let mut cited: Vec<&ProvisionId> = considered
        .iter()
        .filter(|one| one.standing != Standing::NotValid)
        .flat_map(|one| &one.cited)
        .collect();
    cited.sort();
    cited.dedup();
    let mut all = Vec::with_capacity(cited.len());
    for id in cited {
        let citation = law.cite(id, on)?;
        let provision = citation.provision();
        let chain = law.chain(id)?;
        let at = chain.iter().position(|(one, _)| *one == provision.id());
        let near =
            |at: Option<usize>| at.and_then(|at| chain.get(at)).map(|(id, period)| ((*id).clone(), *period));
        all.push(Article {
            cited: id.clone(),
            provision: provision.id().clone(),
            through: citation.through(),
            period: provision.period(),
            before: near(at.and_then(|at| at.checked_sub(1))),
            after: near(at.and_then(|at| at.checked_add(1))),
            sureness: Sureness { text: provision.text_certainty(), dates: provision.dates_certainty() },
        });
    }
    Ok(all)
}

fn dated(object: Object<'static>, period: Period) -> Object<'static> {
    object.with("from", period.from()).with_some("until", period.until())
}

impl Article {
    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let near = |near: &Option<(ProvisionId, Period)>| {
            let near = near.as_ref();
            near.map(|(id, period)| dated(Object::new().with("provision", id.to_string()), *period))
        };
        let object = Object::new()
            .with("cited", self.cited.to_string())
            .with("provision", self.provision.to_string())
            .with("through", self.through.as_str())
            .with("certainty", self.sureness.to_value())
            .with_some("before", near(&self.before))
            .with_some("after", near(&self.after));
        Value::Object(dated(object, self.period))
    }
}

impl Considered {
    /// As canonical JSON: the members of [`RuleLine::to_value`], `standing`, `from`, `until`, `cited`, and where they
    /// apply `successor`, `predecessors`, `failing`, `exceptions`, `off` and `answered`.
    pub fn to_value(&self, scope: Scope) -> Value<'static> {
        let texts = |ids: Vec<String>| ids.into_iter().map(Value::from).collect::<Value<'_>>();
        let Value::Object(object) = self.line.to_value(scope) else { return self.line.to_value(scope) };
        let mut object = dated(object, self.period)
            .with("standing", self.standing.as_str())
            .with("cited", texts(self.cited.iter().map(ToString::to_string).collect()))
            .with_some("successor", self.successor.as_ref().map(ToString::to_string));
        if !self.predecessors.is_empty() {
            object.set("predecessors", texts(self.predecessors.iter().map(ToString::to_string).collect()));
        }
        if !self.failing.is_empty() {
            let clause =
                |clause: &Vec<Unmet>| clause.iter().map(|one| one.to_value(scope)).collect::<Value<'_>>();
            object.set("failing", self.failing.iter().map(clause).collect::<Value<'_>>());
        }
        if !self.exceptions.is_empty() {
            let one = |exception: &Exception| {
                let when =
                    exception.when.iter().fold(Object::new(), |when, (fact, is)| when.with(*fact, *is));
                let cites = texts(exception.cites.iter().map(ToString::to_string).collect());
                Value::Object(Object::new().with("when", when).with("cites", cites))
            };
            object.set("exceptions", self.exceptions.iter().map(one).collect::<Value<'_>>());
        }
        if let Some(off) = &self.off {
            object.set("off", setting(&off.by, off.on, &off.ground));
        }
        if !self.settled.is_empty() {
            let one = |settled: &Settled| {
                Value::Object(
                    setting(&settled.by, settled.on, &settled.ground)
                        .with("question", settled.question.to_string())
                        .with("answer", if settled.yes { "yes" } else { "no" })
                        .with("until", settled.until),
                )
            };
            object.set("answered", self.settled.iter().map(one).collect::<Value<'_>>());
        }
        Value::Object(object)
    }
}

fn setting(by: &impl ToString, on: Day, ground: &impl ToString) -> Object<'static> {
    Object::new().with("by", by.to_string()).with("on", on).with("ground", ground.to_string())
}
