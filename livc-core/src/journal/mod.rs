#![doc = include_str!("../../docs/journal.md")]

mod chain;
mod commitment;
mod draft;
mod entry;
mod fact;
mod head;
mod memory;
mod payload;
mod purge;
mod quick;
mod read;
mod scan;
mod verify;

pub use commitment::{Hash, Salt, Seed};
pub use draft::{Draft, Sealed};
pub use entry::{Body, Entry};
pub use fact::{KindCheck, Opening};
pub use head::Head;
pub use memory::Journal;
pub use payload::{Payload, verify_payload};
pub use purge::{Purge, Replacement, purge};
pub use read::{Entries, Position, Reader, whole};
pub use verify::{Fault, PayloadVerification, Tail, Verification, Verifier, verify, verify_payloads};

/// The version of the format, the member `v` of every line.
pub const VERSION: u64 = 1;
/// The longest line of a journal, and the longest row of a payload, in bytes without the line feed.
pub const MAX_LINE: usize = 65_536;
/// The longest kind of a fact, in characters.
pub const MAX_KIND: usize = 64;
/// The largest number of an entry, 2^53 − 1: the largest integer of canonical JSON.
pub const MAX_NUMBER: u64 = 9_007_199_254_740_991;
/// The kind of the fact that opens a journal.
pub const OPENED: &str = "journal_opened";
