//! The register: the state folded from a journal, and the one gate through which anything enters it.
//!
//! A host says what it wants to record. [`Register::decide`] answers with an entry to append, or with a
//! [`Refusal`](crate::casus::Refusal) that names everything that is unmet. The host appends the entry (its own
//! database, or a file) and then calls [`Register::apply`]. Both are pure: the same state, book and command
//! give the same bytes.
//!
//! *No-record mode.* Until a basis is declared (art. 4, § 3 of the law of 30 July 2018), the register keeps the
//! cell, its meetings and answers to sharing questions, and no reference to any person discussed.

mod access;
mod around;
mod command;
mod consistent;
mod decide;
mod ledger;
mod list;
mod look;
mod oversight;
mod question;
mod speech;
mod state;
mod view;
mod viewer;

pub use access::{Access, ExportReceipt};
pub use command::{Command, MAX_FACTS_PER_COMMAND};
pub use decide::{Context, Decided, OrRefusal};
pub use ledger::{Ledger, LedgerRow};
pub use list::{Count, Looks, Search};
pub use look::{DueLook, Look, Visible};
pub use oversight::{Proof, Trail};
pub use question::{Question, members};
pub use speech::{composition_messages, refusal_messages};
pub use state::Register;
pub use view::PayloadKey;
pub use viewer::Viewer;
