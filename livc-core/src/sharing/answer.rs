//! The answer to one sharing question, and to several at once.

use core::fmt;

use super::nearest::{Change, nearest};
use super::who::who;
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::error::Result;
use crate::rule::vocabulary::Facts;
use crate::rule::{Answer, Duty, Outcome, RuleBook};
use crate::time::Day;

/// The answer on one situation, with what would change it.
#[derive(Clone, PartialEq, Eq)]
pub struct SharingAnswer {
    facts: Facts,
    answer: Answer,
    nearest: Vec<Change>,
    who: Vec<&'static str>,
}

/// Asks a rule book, on facts of which some may be unknown, and adds the nearest changes.
///
/// ```
/// use livc_core::rule::vocabulary::share::{Item, Op, Situation};
/// use livc_core::rule::{Outcome, RuleBook};
/// use livc_core::sharing::ask;
///
/// let book = RuleBook::builtin()?;
/// let question = Situation { op: Op::Publish, item: Item::CaseFact, ..Situation::baseline() };
/// let answer = ask(&book, question, "2026-09-01".parse()?)?;
/// assert_ne!(answer.answer().outcome, Some(Outcome::Permitted));
/// assert!(!answer.allows(&[]));
/// # Ok::<(), livc_core::Error>(())
/// ```
///
/// # Errors
/// [`crate::ErrorKind::ContradictoryFacts`].
pub fn ask(book: &RuleBook, facts: impl Into<Facts>, on: Day) -> Result<SharingAnswer> {
    let facts = facts.into();
    let answer = book.answer(&facts, on)?;
    let nearest = nearest(book, &facts, on);
    let who = who(book, &facts, on);
    Ok(SharingAnswer { facts, answer, nearest, who })
}

impl SharingAnswer {
    /// The facts that were asked about.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The answer of the book.
    pub fn answer(&self) -> &Answer {
        &self.answer
    }

    /// The nearest changes that would permit it.
    pub fn nearest(&self) -> &[Change] {
        &self.nearest
    }

    /// Who would be permitted to do the same, everything else being equal: see [`who`](super::who).
    pub fn who(&self) -> &[&'static str] {
        &self.who
    }

    /// Whether the answer is a yes, given the duties that the caller undertakes to meet.
    pub fn allows(&self, undertaken: &[Duty]) -> bool {
        self.answer.allows(undertaken)
    }

    /// The answer as a fact of the journal: it names the book by its hash, so that it can be decided again.
    /// `None` when the facts did not decide it: then there is no answer to record.
    pub fn recorded_fact(&self) -> Option<Object<'static>> {
        let outcome = self.answer.outcome?;
        let mut rules: Vec<&str> = self.answer.rules.iter().map(|line| line.id.as_str()).collect();
        rules.dedup();
        let rules: Vec<Value<'_>> = rules.into_iter().map(|rule| Value::from(rule.to_owned())).collect();
        // A fact of the journal leaves a list out that is empty.
        let rules = (!rules.is_empty()).then_some(rules);
        Some(
            Object::new()
                .with("k", "sharing_answered")
                .with("on", self.answer.on)
                .with("book", self.answer.book.clone())
                .with("f", self.facts.to_object())
                .with("outcome", outcome.as_str())
                .with_some("rules", rules),
        )
    }

    /// As canonical JSON: the members of [`Answer::to_value`], `nearest`, and `who` where somebody else could.
    pub fn to_value(&self) -> Value<'static> {
        let Value::Object(mut object) = self.answer.to_value() else { return self.answer.to_value() };
        object.set("nearest", self.nearest.iter().map(Change::to_value).collect::<Value<'_>>());
        if !self.who.is_empty() {
            object.set("who", self.who.iter().map(|who| Value::from(*who)).collect::<Value<'_>>());
        }
        Value::Object(object)
    }
}

impl fmt::Debug for SharingAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SharingAnswer({:?}: {:?} on {})", self.facts, self.answer.outcome, self.answer.on)
    }
}

/// Several categories, receivers or items are several situations: together they are as strict as the strictest,
/// and all their duties hold.
#[derive(Clone, Copy, Debug)]
pub struct Together<'a>(&'a [SharingAnswer]);

impl<'a> Together<'a> {
    /// These answers taken together.
    pub const fn of(answers: &'a [SharingAnswer]) -> Self {
        Self(answers)
    }

    /// The strictest outcome: forbidden, unsettled, no ground, permitted. `None` when there is no answer, or
    /// when one is not decided and none is forbidden.
    pub fn outcome(self) -> Option<Outcome> {
        let outcomes = || self.0.iter().map(|answer| answer.answer.outcome);
        if outcomes().any(|outcome| outcome == Some(Outcome::Forbidden)) {
            return Some(Outcome::Forbidden);
        }
        let all: Vec<Outcome> = outcomes().collect::<Option<_>>()?;
        all.into_iter().max_by_key(|outcome| strictness(*outcome))
    }

    /// The duties of all of them, each once, in order.
    pub fn duties(self) -> Vec<Duty> {
        let mut duties: Vec<Duty> =
            self.0.iter().flat_map(|answer| answer.answer.duties.iter().copied()).collect();
        duties.sort_unstable();
        duties.dedup();
        duties
    }

    /// Whether every one of them is a yes, given the duties that the caller undertakes to meet.
    pub fn allows(self, undertaken: &[Duty]) -> bool {
        !self.0.is_empty() && self.0.iter().all(|answer| answer.allows(undertaken))
    }
}

const fn strictness(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Permitted => 0,
        Outcome::NoGround => 1,
        Outcome::Unsettled => 2,
        Outcome::Forbidden => 3,
    }
}
