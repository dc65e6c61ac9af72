//! Every fact that a journal can hold: codes, days and references, no free text and no behaviour.
//!
//! A kind whose shape changes gets a new name (`casus_listed.2`). The older kind stays readable for ever, through
//! upcasters that every replay goes through ([`Fact::newest`]).
//!
//! Each field has one data class, from which follows who may see it. Free text belongs in a payload, which no
//! decision reads.
//!
//! ```
//! use livc_core::canonical::Value;
//! use livc_core::event::Recorded;
//!
//! let text = r#"{"k":"municipality_joined","municipality":"46020","on":"2026-09-01"}"#;
//! let value = Value::parse(text)?;
//! let recorded = Recorded::from_object(value.as_object()?)?;
//! assert_eq!(recorded.to_object().to_text(), text);
//! # Ok::<(), livc_core::Error>(())
//! ```

#[macro_use]
mod declare;
mod asked;
mod class;
mod fact;
mod gap;
mod numbers;
mod payload;
mod recorded;
mod rights;
mod upcast;
mod words;

pub use asked::{ConsentGiven, ProfileAsk};
pub use class::DataClass;
pub use declare::MAX_LIST;
pub use fact::*;
pub use gap::{Gap, ScanModule};
pub use numbers::{EntryNumbers, MAX_ENTRIES};
pub use recorded::{By, Recorded};
pub use rights::{CorrectedField, GlassVerdict, RequestAnswer, RequestGround, RequestKind};
pub use words::*;
