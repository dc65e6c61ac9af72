//! Findings of a check, as data.

use super::change::{BookName, cubes_to_value};
use super::space::Cube;
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::code_enum;
use crate::rule::model::{QuestionId, RuleId};
use crate::rule::vocabulary::{Facts, Scope};

code_enum! {
    /// What a check found.
    pub enum FindingKind: u8, "finding" {
        /// A local rule permits what the book beneath it does not: there is an example.
        Loosens = 1 => "loosens",
        /// A permit that the other rules forbid wherever it fires.
        Contradiction = 2 => "contradiction",
        /// A rule that fires in no situation on any day.
        NeverFires = 3 => "never_fires",
        /// A rule that fires, and never determines an outcome: the other rules do.
        NeverDecides = 4 => "never_decides",
        /// A rule whose obligations come with no answer: wherever it fires, nothing is permitted or asked.
        NeverObliges = 5 => "never_obliges",
        /// A need that no situation can meet: it forbids.
        NeverMet = 6 => "never_met",
        /// A need that is met wherever it is asked: it asks nothing.
        NeverUnmet = 7 => "never_unmet",
        /// A clause that can hold in no situation.
        DeadClause = 8 => "dead_clause",
        /// A clause that holds only where other clauses of the same rule do.
        CoveredClause = 9 => "covered_clause",
        /// An exception that takes nothing away from its rule.
        IdleException = 10 => "idle_exception",
        /// A question whose answer never matters.
        IdleQuestion = 11 => "idle_question",
        /// A setting without which every answer would be the same.
        IdleSetting = 12 => "idle_setting",
        /// Heads under which nothing is permitted in any situation on any day.
        Gap = 13 => "gap",
    }
}

impl FindingKind {
    /// Whether it says something about the book without being a flaw in it: that nothing can be permitted may be
    /// what the law says.
    pub fn is_information(self) -> bool {
        self == Self::Gap
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub kind: FindingKind,
    /// The scope.
    pub scope: Scope,
    /// The rule that it is about.
    pub rule: Option<RuleId>,
    /// The place, from 0, of the clause or exception of the rule.
    pub clause: Option<usize>,
    /// The other rules that make it so.
    pub others: Vec<RuleId>,
    /// The question that it is about.
    pub question: Option<QuestionId>,
    /// The heads that it is about: any of these.
    pub heads: Vec<Cube>,
    /// A situation in which it shows.
    pub example: Option<Facts>,
}

impl Finding {
    pub(super) fn new(kind: FindingKind, scope: Scope) -> Self {
        Self {
            kind,
            scope,
            rule: None,
            clause: None,
            others: Vec::new(),
            question: None,
            heads: Vec::new(),
            example: None,
        }
    }

    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let clause = self.clause.and_then(|at| i64::try_from(at).ok());
        let mut object = Object::new()
            .with("kind", self.kind.as_str())
            .with("scope", self.scope.as_str())
            .with_some("rule", self.rule.as_ref().map(ToString::to_string))
            .with_some("clause", clause)
            .with_some("question", self.question.as_ref().map(ToString::to_string))
            .with_some("example", self.example.as_ref().map(Facts::to_object));
        if !self.others.is_empty() {
            let others = self.others.iter().map(|id| Value::from(id.to_string()));
            object.set("others", others.collect::<Value<'_>>());
        }
        if !self.heads.is_empty() {
            object.set("heads", cubes_to_value(&self.heads));
        }
        Value::Object(object)
    }
}

/// Everything that a check found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Findings {
    /// The book.
    pub book: BookName,
    /// Whether there are local rules, of which it was proven that they permit nothing.
    pub local: bool,
    /// What was found, by kind.
    pub findings: Vec<Finding>,
    /// How many nodes the diagrams had.
    pub nodes: usize,
}

impl Findings {
    /// The findings that are more than information.
    pub fn flaws(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| !finding.kind.is_information())
    }

    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        Value::Object(
            Object::new()
                .with("book", self.book.to_value())
                .with("local", self.local)
                .with("findings", self.findings.iter().map(Finding::to_value).collect::<Value<'_>>()),
        )
    }
}
