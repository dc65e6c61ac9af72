//! The vocabulary of the rule book: five scopes, each an ordered list of facts, each fact an ordered closed
//! list of values.
//!
//! Rules may use nothing else. The vocabulary only grows, at the end of a list: the place of a fact and the
//! number of a value are part of the C interface and of every recorded answer. Number 0 means *unknown* and
//! is never a value.
//!
//! Each scope is declared once. From that declaration come the typed [situation](share::Situation) with every
//! fact known, the [`Facts`] in which some may be unknown, the array of numbers, and the names that books,
//! JSON, Python and C use.

#[macro_use]
mod declare;
mod facts;

pub mod invite;
pub mod keep;
pub mod meet;
pub mod r#move;
pub mod share;

pub use declare::{FactSpec, Known, MAX_FACTS, MAX_VALUES, Never, Part, Scope};
pub use facts::Facts;

pub(crate) use declare::{Survey, greatest};
