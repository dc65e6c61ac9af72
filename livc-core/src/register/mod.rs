//! The register: the state folded from a journal, and the one gate through which anything enters it.
//!
//! A host says what it wants to record. [`Register::decide`] answers with an entry to append, or with a
//! [`Refusal`](crate::casus::Refusal) that names everything that is unmet. The host appends the entry (its own
//! database, or a file) and then calls [`Register::apply`]. Both are pure: the same state, book and command
//! give the same bytes.
//!
//! *No-record mode.* Until a basis is declared (art. 4, § 3 of the law of 30 July 2018), the register keeps the
//! cell, its meetings and answers to sharing questions, and no reference to any person discussed.
//!
//! # Looking
//!
//! Whoever wants to see a casus says in which capacity ([`ViewerRole`](crate::event::ViewerRole)), why and on which
//! day; the register knows whether he has it. [`Register::look`] gives what the rules let him read, class by class, and
//! always an access event for a journal of its own. Coded fields come by value. What the host wrote beside them comes as
//! a [`PayloadKey`], which only a look makes and which alone opens the payload. A casus that is hidden and one that does
//! not exist give the same bytes.
//!
//! [`Register::list`], [`Register::search`], [`Register::count`] and [`Register::export`] are many looks at once and
//! show nothing that a single look would not. There is no search by person, age or weighing; only an
//! extract for a person who asks ([`Register::extract`]) begins with the reference of that person. Data of police and common
//! database, and feedback sheets for it, are in no view at all.
//!
//! Whoever oversees the cell (data-protection officer, supervisor, archivist) sees no casus. He reads the trail of looks
//! ([`Register::trail`], from the [`Access`] that is folded from the access journal) and the proofs of the journal
//! ([`Register::proof`]), without payload and without the person discussed. That is a look too.
//!
//! ```
//! use livc_core::casus::Profiles;
//! use livc_core::canonical::Value;
//! use livc_core::event::ViewerRole;
//! use livc_core::journal::{Draft, Seed};
//! use livc_core::register::{Access, Command, Context, Register, Viewer};
//! use livc_core::rule::RuleBook;
//!
//! let (book, profiles) = (RuleBook::builtin()?, Profiles::builtin()?);
//! let context = Context { book: &book, profiles: &profiles };
//! let mut register = Register::new();
//! for (n, act) in [
//!     r#"{"k":"journal_opened","journal":"j-1","cell":"cell-07","controller":"municipality"}"#,
//!     r#"[{"k":"member_added","member":"m-1","capacity":"seat_holder","regime":"municipal"},
//!         {"k":"seat_assigned","member":"m-1","seat":"mayor","holder":"principal"},
//!         {"k":"member_added","member":"m-9","capacity":"data_protection_officer","regime":"municipal"}]"#,
//!     r#"{"k":"basis_declared","basis":"b-1","controller":"municipality","category":"all","operation":"all",
//!         "article":"l18/3/2","reference":"d-1","from":"2026-08-31"}"#,
//!     r#"{"k":"signal_received","casus":"k-1","sector":"education"}"#,
//! ].iter().enumerate() {
//!     let command = format!(
//!         r#"{{"at":"2026-08-31T07:00:00.000Z","on":"2026-08-31","actor":"m-1","seed":"{n:064x}","head":{},"do":{act}}}"#,
//!         register.head().to_value().to_text(),
//!     );
//!     let command = Command::from_value(&Value::parse(&command)?)?;
//!     let decided = register.decide(context, &command)?.expect("it may be recorded");
//!     register.apply(decided.sealed.entry())?;
//! }
//!
//! // The mayor lists what he may see.
//! let (mayor, why, on) = ("m-1".parse()?, "d-2".parse()?, "2026-09-01".parse()?);
//! let viewer = Viewer { member: &mayor, role: ViewerRole::SeatHolder, reason: &why, on };
//! let looks = register.list(&book, viewer)?;
//! assert_eq!(looks.to_value().at("views[0].state")?.as_text()?, "signal");
//!
//! // His look goes into the access journal, which the data-protection officer reads.
//! let mut access = Access::new();
//! let opened = r#"{"k":"journal_opened","journal":"a-1","cell":"cell-07","controller":"municipality","on":"2026-08-31"}"#;
//! for fact in [Value::parse(opened)?.as_object()?.clone(), looks.access().to_object()] {
//!     let draft = Draft { at: "2026-09-01T08:00:00.000Z".parse()?, facts: vec![fact], payload: None, seed: Seed::new([7; 32]) };
//!     let sealed = draft.seal(access.head())?;
//!     access.apply(sealed.entry())?;
//! }
//! let officer = "m-9".parse()?;
//! let overseer = Viewer { member: &officer, role: ViewerRole::DataProtectionOfficer, reason: &why, on };
//! let trail = register.trail(&access, overseer)?.to_value();
//! assert_eq!(trail.at("looks[0].casussen")?.to_text(), r#"["k-1"]"#);
//! // To claim a capacity that the register does not know is an error.
//! assert!(register.list(&book, Viewer { role: ViewerRole::Coordinator, ..viewer }).is_err());
//! # Ok::<(), livc_core::Error>(())
//! ```
#![doc = include_str!("../../docs/rights.md")]
#![doc = include_str!("../../docs/meetings.md")]

mod access;
mod account;
mod agenda;
mod around;
mod brief;
mod casussen;
mod command;
mod consistent;
mod course;
mod decide;
mod entries;
mod erase;
mod extract;
mod followed;
mod forget;
mod handover;
mod index;
mod invitation;
mod invite;
mod kept;
mod ledger;
mod list;
mod look;
mod matrix;
mod meeting;
mod minutes;
mod overdue;
mod oversight;
mod possible;
mod processing;
mod question;
mod replay;
mod requests;
mod rights;
mod sheet;
mod signal;
mod speech;
mod state;
mod transfer;
mod view;
mod viewer;
mod warn;

pub use access::{Access, ExportReceipt};
pub use account::{Account, AccountCode, Figure, FigureKind};
pub use agenda::{Agenda, AgendaGroup, AgendaItem, AgendaMatter, Expected, ITEM_MINUTES};
pub use brief::Briefed;
pub use command::{Command, MAX_FACTS_PER_COMMAND};
pub use course::Observed;
pub(crate) use course::{Bench, Course, History, Met, Stock, Turnout};
pub use decide::{Context, Decided, OrRefusal};
pub use erase::{DestroyedEntry, Destruction, erase, erased};
pub use extract::{Extract, Subject};
pub use forget::Forgotten;
pub use handover::{Ending, Ends, HandedCasus, Handover, Next, NextStep};
pub use invitation::{InvitationText, invitation_value};
pub use ledger::{Ledger, LedgerRow};
pub use list::{Count, Looks, Search};
pub use look::{DueLook, Look, Visible};
pub use matrix::RetentionMatrix;
pub use minutes::{MinutedDecision, Minutes, MinutesItem};
pub use overdue::{Overdue, OverdueItem, OverdueKind, ToDo};
pub use oversight::{Proof, Trail};
pub use possible::{Migration, PossibleLook};
pub use processing::{DataSubjects, HostGap, Processing, ProcessingPurpose, SecurityFact};
pub use question::{Question, members};
pub use replay::Replay;
pub use requests::{Glasses, RequestYear, Requests};
pub use sheet::{SheetLook, SheetRound};
pub use speech::{composition_messages, refusal_messages};
pub use state::Register;
pub use view::PayloadKey;
pub use viewer::Viewer;
pub use warn::{RetentionLook, Warned};
