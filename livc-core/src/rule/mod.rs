//! The rule book: one mechanism for composition, invitation, sharing, moves and retention.
//!
//! A rule is data: when it fires, what it then does, from and until which day, on which article, and how sure
//! that is. Rules use the [vocabulary] and nothing else, and there is no other operator than *any of these
//! clauses, unless any of those*. Whether something may be done follows from the rules that fired, in one
//! order, the first line that holds:
//!
//! | what fired | outcome |
//! |---|---|
//! | a rule that forbids, or a need that is not met | forbidden, by all of them |
//! | a permit, and no open question that would forbid | permitted |
//! | a permit, and an open question that would forbid | unsettled |
//! | no permit, and an open question that would permit | unsettled |
//! | a closing rule (art. 4, § 3 of the law of 30 July 2018) | forbidden, with what would have opened it |
//! | nothing | no ground |
//!
//! Nothing else ranks rules: no priority and no order in a file. A rule yields only through its own `unless`,
//! which has its own article. Certainty never changes an outcome; it is reported.

mod age;
pub mod analysis;
mod answer;
mod band;
mod book;
mod bound;
mod check;
mod compile;
mod decide;
mod duty;
mod guards;
mod json;
mod lists;
mod load;
mod local;
mod model;
mod outcome;
mod packed;
mod partial;
mod period;
mod request;
mod settings;
mod shipped;
pub mod vocabulary;

pub use age::Age;
pub(crate) use answer::unmet;
pub use answer::{Answer, Decided, FactLead, MAX_OPENINGS, RuleLine, Sureness, Undecided, Unmet, allows};
pub use band::{Band, Measure};
pub use book::{HashParts, Normalised, RuleBook};
pub use decide::{Decision, Fired, INLINE_RULES, Role};
pub use duty::{Duty, Moment};
pub use local::Local;
pub use model::{
    Book, Clause, Impossible, Literal, MAX_CLAUSES, MAX_ID, MAX_LITERALS, MAX_NAME, MAX_RULE_TEXT, MAX_RULES,
    Question, QuestionId, Rule, RuleEffect, RuleId, Settles, Text, Texts, Unless,
};
pub use outcome::{Effect, Outcome};
pub use partial::{Lead, MAX_COMPLETIONS, Outcomes, Partial};
pub use period::{Keeping, MAX_LENGTH, Start, Unit};
pub use settings::{MAX_SETTINGS, Off, Settings, Settled};
pub use shipped::BuiltinVersion;
