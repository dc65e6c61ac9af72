//! A book as it was read: rules, questions, bands and what cannot be, before it is compiled.

use core::fmt;

use super::duty::Duty;
use super::outcome::Effect;
use super::period::Keeping;
use super::vocabulary::{Facts, Scope};
use crate::code::{Certainty, Language};
use crate::code_enum;
use crate::error::{Error, ErrorKind, Result};
use crate::law::ProvisionId;
use crate::time::{Day, Period};

/// The most rules of a book.
pub const MAX_RULES: usize = 10_000;
/// The most clauses of a rule, `when` and `unless` each.
pub const MAX_CLAUSES: usize = 8;
/// The most literals of a clause.
pub const MAX_LITERALS: usize = 12;
/// The longest identifier of a rule or question.
pub const MAX_ID: usize = 40;
/// The longest name or version of a book, in bytes.
pub const MAX_NAME: usize = 64;
/// The longest text of a rule in one language, in bytes.
pub const MAX_RULE_TEXT: usize = 4096;

macro_rules! identifier {
    ($(#[$meta:meta])* $name:ident, $field:literal, $most:expr) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// Reads an identifier: letters, digits, `-`, `_` and `.`, starting with a letter.
            ///
            /// # Errors
            /// [`ErrorKind::InvalidReference`].
            pub fn new(text: &str) -> Result<Self> {
                let fits = text.len() <= $most
                    && text.as_bytes().first().is_some_and(u8::is_ascii_alphabetic)
                    && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
                if fits {
                    return Ok(Self(text.into()));
                }
                Err(Error::new(
                    ErrorKind::InvalidReference,
                    "an identifier has at most 40 letters, digits, - _ . and starts with a letter",
                )
                .at_field($field))
            }

            /// The identifier.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

identifier! {
    /// The identifier of a rule: `R33`.
    RuleId, "id", MAX_ID
}
identifier! {
    /// The identifier of an open question: `Q-danger`. It may be longer than that of a rule by `Q-`, since a
    /// rule that is switched off becomes a question.
    QuestionId, "question", MAX_ID + 2
}

code_enum! {
    /// What depends on the answer to an open question.
    pub enum Settles: u8, "settles" {
        /// Whether something is permitted: an answer in favour permits, one against closes.
        Permit = 1 => "permit",
        /// Whether something stands in the way: an answer against forbids, one in favour leaves the other rules to
        /// decide.
        Forbid = 2 => "forbid",
    }
}

/// One fact and the values it may have (bit n = number n).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Literal {
    /// The place of the fact in its scope.
    pub fact: u8,
    /// The values.
    pub mask: u64,
}

impl Literal {
    /// Whether a value (by number) satisfies the literal; an unknown value never does.
    #[inline]
    pub const fn holds(self, code: u8) -> bool {
        code != 0 && self.mask >> code & 1 == 1
    }
}

/// An AND of literals, each fact once, in the order of the facts.
pub type Clause = Vec<Literal>;

/// An exception of a rule, with an article of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unless {
    /// When it applies.
    pub clause: Clause,
    /// Its articles.
    pub cites: Vec<ProvisionId>,
}

/// What a rule does, with what that needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleEffect {
    /// Permits.
    Permit,
    /// Forbids.
    Forbid,
    /// Forbids when one of these literals is false.
    Need(Clause),
    /// Forbids unless something permits.
    Close,
    /// Leaves it to a person.
    Question {
        /// The question.
        question: QuestionId,
        /// What yes would do.
        settles: Settles,
    },
    /// Adds duties only.
    Oblige,
    /// Says something.
    Notice,
    /// Sets a period of retention.
    Period(Keeping),
    /// Lengthens it.
    Extend(Keeping),
}

impl RuleEffect {
    /// The word for it.
    pub const fn kind(&self) -> Effect {
        match self {
            Self::Permit => Effect::Permit,
            Self::Forbid => Effect::Forbid,
            Self::Need(_) => Effect::Need,
            Self::Close => Effect::Close,
            Self::Question { .. } => Effect::Question,
            Self::Oblige => Effect::Oblige,
            Self::Notice => Effect::Notice,
            Self::Period(_) => Effect::Period,
            Self::Extend(_) => Effect::Extend,
        }
    }
}

/// A rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The identifier.
    pub id: RuleId,
    /// The scope.
    pub scope: Scope,
    /// What it does.
    pub effect: RuleEffect,
    /// How sure the text is.
    pub certainty: Certainty,
    /// How sure the first day is.
    pub from_certainty: Certainty,
    /// How sure the last day is.
    pub until_certainty: Certainty,
    /// Whether a settings file may switch it off.
    pub switchable: bool,
    /// When it holds.
    pub period: Period,
    /// The rule that starts where this one ends.
    pub successor: Option<RuleId>,
    /// The articles it rests on.
    pub cites: Vec<ProvisionId>,
    /// The duties that come with it.
    pub duties: Vec<Duty>,
    /// Who could do it, as values of the fact `role` (scope `move` only).
    pub who: Vec<u8>,
    /// When it fires: any of these.
    pub when: Vec<Clause>,
    /// When it does not fire after all: any of these.
    pub unless: Vec<Unless>,
    /// The question that the answer of a host settled, when it came from one.
    pub settled: Option<QuestionId>,
}

impl Rule {
    /// Whether the rule fires on these facts that day. What is unknown satisfies nothing.
    pub fn fires(&self, facts: &Facts, on: Day) -> bool {
        let holds = |clause: &Clause| {
            clause.iter().all(|literal| literal.holds(facts.code(usize::from(literal.fact))))
        };
        self.scope == facts.scope()
            && self.period.contains(on)
            && self.when.iter().any(holds)
            && !self.unless.iter().any(|unless| holds(&unless.clause))
    }

    /// How sure the dates are: the less sure of the first and the last day.
    pub fn dates_certainty(&self) -> Certainty {
        if self.period.until().is_some() {
            self.from_certainty.max(self.until_certainty)
        } else {
            self.from_certainty
        }
    }
}

/// An open question of the law, or of a rule that a host switched off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The identifier.
    pub id: QuestionId,
    /// The articles it is about.
    pub cites: Vec<ProvisionId>,
    /// Whether a host may answer it for all cases.
    pub answerable: bool,
    /// Whether it carries a first line to say before anything else.
    pub first_line: bool,
    /// What *yes* speaks for, as the question is worded: that it is permitted ("may he?"), or that it is
    /// forbidden ("must he first?").
    pub yes: Settles,
}

impl Question {
    /// Whether an answer speaks in favour.
    pub fn in_favour(&self, yes: bool) -> bool {
        yes == (self.yes == Settles::Permit)
    }
}

/// Facts that cannot be true together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Impossible {
    /// The scope.
    pub scope: Scope,
    /// The facts.
    pub clause: Clause,
}

/// A text in the four languages, in the order of [`Language`].
pub type Text = [String; 4];

/// The texts of a book, by `rule:<id>`, `question:<id>`, `first_line:<id>`.
pub type Texts = std::collections::BTreeMap<String, Text>;

/// The text in a language.
pub(super) fn text_in(text: &Text, language: Language) -> &str {
    let [nl, fr, de, en] = text;
    match language {
        Language::Nl => nl,
        Language::Fr => fr,
        Language::De => de,
        Language::En => en,
    }
}

/// A book as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    /// The name of the book.
    pub id: String,
    /// Its own version.
    pub version: String,
    /// The day on which somebody last held it against the law.
    pub checked: Option<Day>,
    /// The articles that close what no rule opens: the only ones that are told to somebody who is refused.
    pub closing: Vec<ProvisionId>,
    /// The rules, in order of identifier.
    pub rules: Vec<Rule>,
    /// The open questions, in order of identifier.
    pub questions: Vec<Question>,
    /// What cannot be.
    pub impossible: Vec<Impossible>,
    /// Numbers and dates to values.
    pub bands: Vec<super::band::Band>,
}
