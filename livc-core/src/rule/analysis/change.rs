//! Changes between two books, as data.

use super::space::{Cube, Description};
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::law::ProvisionId;
use crate::rule::band::Measure;
use crate::rule::book::RuleBook;
use crate::rule::duty::Duty;
use crate::rule::model::{QuestionId, RuleId};
use crate::rule::outcome::{Effect, Outcome};
use crate::rule::period::Keeping;
use crate::rule::vocabulary::{Facts, Scope};
use crate::time::Period;

/// Which book it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookName {
    /// Its name.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its effective hash.
    pub hash: String,
}

impl BookName {
    pub(super) fn of(book: &RuleBook) -> Self {
        Self { id: book.id().to_owned(), version: book.version().to_owned(), hash: book.hash().to_owned() }
    }

    pub(super) fn to_value(&self) -> Value<'static> {
        let object = Object::new().with("id", self.id.clone()).with("version", self.version.clone());
        Value::Object(object.with("hash", self.hash.clone()))
    }
}

/// Something that an answer has beside its outcome.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum What {
    /// An article in force on the days.
    Cite(ProvisionId),
    /// An obligation.
    Duty(Duty),
    /// An open question.
    Question(QuestionId),
    /// A period of retention.
    Keeps {
        /// Whether it sets or lengthens the period.
        effect: Effect,
        /// How long, from when.
        keeping: Keeping,
    },
}

impl What {
    const KINDS: [&'static str; 4] = ["cites", "obligations", "questions", "periods"];

    fn kind(&self) -> &'static str {
        let [cites, obligations, questions, periods] = Self::KINDS;
        match self {
            Self::Cite(_) => cites,
            Self::Duty(_) => obligations,
            Self::Question(_) => questions,
            Self::Keeps { .. } => periods,
        }
    }

    fn to_value(&self) -> Value<'static> {
        match self {
            Self::Cite(cite) => Value::from(cite.to_string()),
            Self::Duty(duty) => Value::from(duty.as_str()),
            Self::Question(question) => Value::from(question.to_string()),
            Self::Keeps { effect, keeping } => Value::Object(
                Object::new()
                    .with("effect", effect.as_str())
                    .with("start", keeping.start.as_str())
                    .with("length", keeping.length)
                    .with("unit", keeping.unit.as_str()),
            ),
        }
    }
}

/// What changes in a class of situations.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The outcome before; `None` where the facts could not be true together.
    pub before: Option<Outcome>,
    /// The outcome after; `None` where the facts cannot be true together.
    pub after: Option<Outcome>,
    /// What the answer has now and had not.
    pub gained: Vec<What>,
    /// What the answer had and has no longer.
    pub lost: Vec<What>,
}

impl Key {
    pub(super) fn of(before: Option<Outcome>, after: Option<Outcome>) -> Self {
        Self { before, after, gained: Vec::new(), lost: Vec::new() }
    }

    pub(super) fn with(mut self, what: What, gain: bool) -> Self {
        if gain { &mut self.gained } else { &mut self.lost }.push(what);
        self
    }

    pub(super) fn is_change(&self) -> bool {
        self.before != self.after || !self.gained.is_empty() || !self.lost.is_empty()
    }
}

/// A part of a class: the same conditions under some heads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The heads: any of these.
    pub heads: Vec<Cube>,
    /// The conditions: any of these. Together they are the part, and none of them can be said with less.
    pub when: Description,
    /// How many situations it has.
    pub count: u128,
}

/// A class of situations in which the same changes, on the same days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The scope.
    pub scope: Scope,
    /// The days.
    pub days: Period,
    /// What changes.
    pub key: Key,
    /// How many situations it has, exactly.
    pub count: u128,
    /// Which situations they are.
    pub parts: Vec<Part>,
    /// One of them: the one nearest to the situation in which nobody claims anything.
    pub example: Facts,
    /// The rules that determine the example in the old book, on the first of the days.
    pub old_rules: Vec<RuleId>,
    /// The rules that determine the example in the new book, on the first of the days.
    pub new_rules: Vec<RuleId>,
}

impl Change {
    pub(super) fn is_as(&self, other: &Self) -> bool {
        self.scope == other.scope && self.key == other.key && self.parts == other.parts
    }

    /// As canonical JSON. Counts are texts: they are larger than numbers of JSON.
    pub fn to_value(&self) -> Value<'static> {
        let outcome = |outcome: Option<Outcome>| outcome.map_or("contradictory", |outcome| outcome.as_str());
        let rules =
            |rules: &[RuleId]| rules.iter().map(|id| Value::from(id.to_string())).collect::<Value<'_>>();
        let mut object = Object::new()
            .with("scope", self.scope.as_str())
            .with("from", self.days.from())
            .with_some("until", self.days.until())
            .with("before", outcome(self.key.before))
            .with("after", outcome(self.key.after))
            .with("count", self.count.to_string())
            .with("parts", self.parts.iter().map(Part::to_value).collect::<Value<'_>>())
            .with("example", self.example.to_object())
            .with("old_rules", rules(&self.old_rules))
            .with("new_rules", rules(&self.new_rules));
        for (name, all) in [("gained", &self.key.gained), ("lost", &self.key.lost)] {
            let mut by_kind = Object::new();
            for kind in What::KINDS {
                let of: Vec<Value<'_>> =
                    all.iter().filter(|what| what.kind() == kind).map(What::to_value).collect();
                if !of.is_empty() {
                    by_kind.set(kind, of);
                }
            }
            if !by_kind.is_empty() {
                object.set(name, by_kind);
            }
        }
        Value::Object(object)
    }
}

pub(super) fn cubes_to_value(cubes: &[Cube]) -> Value<'static> {
    cubes.iter().map(Cube::to_value).collect()
}

impl Part {
    pub(super) fn to_value(&self) -> Value<'static> {
        let object = Object::new().with("heads", cubes_to_value(&self.heads));
        let object = object.with("when", cubes_to_value(&self.when.cubes)).with("whole", self.when.whole);
        Value::Object(object.with("count", self.count.to_string()))
    }
}

/// The rules that differ, by identifier, whether or not an answer does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuleChanges {
    /// Only in the new book.
    pub added: Vec<RuleId>,
    /// Only in the old book.
    pub removed: Vec<RuleId>,
    /// In both, with another condition, effect, date, article, certainty or duty.
    pub changed: Vec<RuleId>,
}

/// A range of measured numbers that gets another value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandChange {
    /// The scope whose fact it is.
    pub scope: Scope,
    /// What is measured.
    pub measure: Measure,
    /// The days.
    pub days: Period,
    /// The first number; `None`: from the lowest.
    pub from: Option<i64>,
    /// The first number beyond; `None`: to the highest.
    pub below: Option<i64>,
    /// The value before; `None` where no band held.
    pub before: Option<&'static str>,
    /// The value after; `None` where no band holds.
    pub after: Option<&'static str>,
}

impl BandChange {
    fn to_value(&self) -> Value<'static> {
        let object = Object::new()
            .with("scope", self.scope.as_str())
            .with("measure", self.measure.as_str())
            .with("from", self.days.from())
            .with_some("until", self.days.until())
            .with_some("at_least", self.from)
            .with_some("below", self.below);
        Value::Object(object.with_some("before", self.before).with_some("after", self.after))
    }
}

/// Everything that differs between two books.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    /// The old book.
    pub old: BookName,
    /// The new book.
    pub new: BookName,
    /// The rules that differ.
    pub rules: RuleChanges,
    /// The measured numbers that get another value.
    pub bands: Vec<BandChange>,
    /// Every class of situations whose answer differs, by scope, then by their first day.
    pub classes: Vec<Change>,
    /// How many nodes the diagrams had.
    pub nodes: usize,
}

impl Changes {
    /// Whether the books give the same answer to everything.
    pub fn is_empty(&self) -> bool {
        self.classes.is_empty() && self.bands.is_empty()
    }

    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let ids = |ids: &[RuleId]| ids.iter().map(|id| Value::from(id.to_string())).collect::<Value<'_>>();
        let rules = Object::new()
            .with("added", ids(&self.rules.added))
            .with("removed", ids(&self.rules.removed))
            .with("changed", ids(&self.rules.changed));
        Value::Object(
            Object::new()
                .with("old", self.old.to_value())
                .with("new", self.new.to_value())
                .with("rules", rules)
                .with("bands", self.bands.iter().map(BandChange::to_value).collect::<Value<'_>>())
                .with("classes", self.classes.iter().map(Change::to_value).collect::<Value<'_>>()),
        )
    }
}
