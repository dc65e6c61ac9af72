//! Analysis of a rule book over its whole finite domain, all days included, without sampling.
//!
//! A scope has more situations than could ever be tried one by one (`share`: more than 10^20), yet the rules say
//! little about each: so sets of situations are kept as decision diagrams. For each combination of head facts
//! and each interval of days, the situations in which each rule fires are such a set; they are combined in the
//! order of deciding. What comes out is exact, or the error
//! [`SpaceTooLarge`](crate::ErrorKind::SpaceTooLarge) with the rules that made it so.

mod change;
mod check;
mod class;
mod compare;
mod describe;
mod diagram;
mod finding;
mod merge;
mod page;
mod slice;
mod space;
mod table;
mod words;

pub use change::{BandChange, BookName, Change, Changes, Key, Part, RuleChanges, What};
pub use check::check;
pub use class::Class;
pub use compare::compare;
pub use diagram::Set;
pub use finding::{Finding, FindingKind, Findings};
pub use page::{Block, Page, PageForm};
pub use slice::{Firing, Slice};
pub use space::{Among, Cube, Description, Heads, Space, situations};
pub use table::{MAX_ROWS, Section, TableRow, TableRule, TruthTable, table};
pub use words::Writer;
