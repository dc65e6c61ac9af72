use core::fmt;
use std::io::BufRead;

use super::Journal;
use super::chain::{Chain, Demands};
use super::commitment::Hash;
use super::fact::{KindCheck, Opening};
use super::head::{Head, integer};
use super::payload::Payload;
use super::read::{Entries, Reader};
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};

/// How a journal ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tail {
    /// With a line feed, or it is empty.
    Whole,
    /// With bytes after the last line feed: an entry whose writing was interrupted. It does not exist, and
    /// may be cut off; see [`whole`](super::whole).
    Torn {
        /// The offset of the first byte after the last line feed.
        byte: u64,
        /// How many bytes there are.
        bytes: u64,
    },
    /// Not known: reading stopped at a fault, or has not come to the end.
    Unread,
}

impl Tail {
    /// `{"state":"whole"}`, `{"byte":..,"bytes":..,"state":"torn"}` or `{"state":"unread"}`.
    pub fn to_value(&self) -> Value<'static> {
        let object = Object::new();
        match *self {
            Self::Whole => object.with("state", "whole"),
            Self::Torn { byte, bytes } => {
                object.with("byte", integer(byte)).with("bytes", integer(bytes)).with("state", "torn")
            }
            Self::Unread => object.with("state", "unread"),
        }
        .into()
    }
}

/// The first thing that is wrong with a journal, or with the rows of its payloads.
#[derive(Clone, PartialEq, Eq)]
pub struct Fault {
    /// The entry: the number it should have where it stands. In the rows of payloads, the row from 0.
    pub n: u64,
    /// What is wrong, with line, byte and, where there is one, field.
    pub error: Error,
}

impl Fault {
    pub(super) fn new(n: u64, error: Error) -> Self {
        Self { n, error }
    }

    /// The line, from 1.
    pub fn line(&self) -> u64 {
        self.error.place().line.unwrap_or(1)
    }

    /// The offset in bytes, from 0.
    pub fn byte(&self) -> u64 {
        self.error.place().byte.unwrap_or(0)
    }

    /// The stable kind.
    pub fn kind(&self) -> ErrorKind {
        self.error.kind()
    }

    /// `{"byte":..,"field":"..","kind":"..","line":..,"n":..}`; `field` is absent where there is none.
    pub fn to_value(&self) -> Value<'static> {
        Object::new()
            .with("byte", integer(self.byte()))
            .with_some("field", self.error.place().field.clone())
            .with("kind", self.kind().as_str())
            .with("line", integer(self.line()))
            .with("n", integer(self.n))
            .into()
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fault(entry {}, {})", self.n, self.error)
    }
}

/// What verifying a journal found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verification {
    /// How many entries are in order: all of them, or those before the fault.
    pub entries: u64,
    /// How many of these had their facts destroyed.
    pub gone: u64,
    /// How many of these were recorded with a payload, whether it is still there or not.
    pub payloads: u64,
    /// The head after the last of these.
    pub head: Head,
    /// What entry 0 says; nothing when the reading did not begin there.
    pub opening: Option<Opening>,
    /// How the journal ends.
    pub tail: Tail,
    /// The first fault, if there is one.
    pub fault: Option<Fault>,
}

impl Verification {
    /// Whether there is no fault. A torn tail is none: the entry that was being written does not exist.
    pub fn is_intact(&self) -> bool {
        self.fault.is_none()
    }

    /// `{"entries":..,"fault":{..},"gone":..,"head":{..},"opening":{..},"payloads":..,"tail":{..}}`; `fault`
    /// and `opening` are absent when there is none.
    pub fn to_value(&self) -> Value<'static> {
        Object::new()
            .with("entries", integer(self.entries))
            .with_some("fault", self.fault.as_ref().map(Fault::to_value))
            .with("gone", integer(self.gone))
            .with("head", self.head.to_value())
            .with_some("opening", self.opening.as_ref().map(Opening::to_value))
            .with("payloads", integer(self.payloads))
            .with("tail", self.tail.to_value())
            .into()
    }
}

/// How a journal is read and what is demanded of it.
///
/// Without more it demands the format: whole lines, numbers from 0, instants that never go back, hashes that
/// follow from each other, facts with a kind and a day, and an entry 0 that opens the journal.
///
/// ```
/// use livc_core::journal::{Tail, Verifier};
/// let found = Verifier::new().strict().verify(b"{\"at\":\"2026-");
/// assert!(found.is_intact());
/// assert_eq!(found.entries, 0);
/// assert_eq!(found.tail, Tail::Torn { byte: 0, bytes: 12 });
/// ```
#[derive(Clone, Default)]
pub struct Verifier<'k> {
    start: Head,
    demands: Demands<'k>,
}

impl<'k> Verifier<'k> {
    /// The demands of the format alone.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Demands canonical form too: keys in order, no white space, no needless escapes.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.demands.strict = true;
        self
    }

    /// Demands that every kind of fact is known.
    #[must_use]
    pub fn kinds(mut self, kinds: &'k dyn KindCheck) -> Self {
        self.demands.kinds = Some(kinds);
        self
    }

    /// Demands that the journal goes through a head that was kept elsewhere. It may be called more than once.
    ///
    /// Without such a checkpoint nobody can see whether the last entries were left out, or whether
    /// everything from some entry on was rewritten with new hashes.
    #[must_use]
    pub fn against(mut self, checkpoint: Head) -> Self {
        self.demands.checkpoints.push(checkpoint);
        self
    }

    /// Demands that entry 0 continues a segment that ended with this hash.
    #[must_use]
    pub fn continuing(mut self, last: Hash) -> Self {
        self.demands.after = Some(last);
        self
    }

    /// Begins after this head instead of at entry 0: for the lines that came since. Lines and offsets count
    /// from the first of these.
    #[must_use]
    pub fn from(mut self, head: Head) -> Self {
        self.start = head;
        self
    }

    /// The demands of an object, each as the method of its name has it: `strict` (true or false), `against` (a
    /// list of heads), `continuing` (a hash) and `from` (a head). Without members, those of the format alone.
    ///
    /// # Errors
    /// The kinds of [`Object::only`], and those of [`Head::from_value`] and [`Hash::from_hex`].
    pub fn from_value(demands: &Value<'_>) -> Result<Self> {
        let demands = demands.as_object()?;
        demands.only(&["against", "continuing", "from", "strict"])?;
        let mut verifier = Self::new();
        if let Some(strict) = demands.get("strict")
            && strict.as_bool().map_err(|error| error.at_field("strict"))?
        {
            verifier = verifier.strict();
        }
        if let Some(heads) = demands.get("against") {
            let heads = heads.as_list().map_err(|error| error.at_field("against"))?;
            for (at, head) in heads.iter().enumerate() {
                let head = Head::from_value(head).map_err(|error| error.within(&format!("against[{at}]")))?;
                verifier = verifier.against(head);
            }
        }
        if let Some(hash) = demands.get("continuing") {
            let hash = hash.as_text().and_then(Hash::from_hex);
            verifier = verifier.continuing(hash.map_err(|error| error.at_field("continuing"))?);
        }
        if let Some(head) = demands.get("from") {
            verifier = verifier.from(Head::from_value(head).map_err(|error| error.within("from"))?);
        }
        Ok(verifier)
    }

    pub(super) fn chain(self) -> Chain<'k> {
        Chain::new(self.start, self.demands)
    }

    /// The verified entries of a journal in memory.
    pub fn entries<'a>(self, journal: &'a [u8]) -> Entries<'k, 'a> {
        Entries::new(journal, self.chain())
    }

    /// The verified entries of a journal that is read piece by piece.
    pub fn reader<R: BufRead>(self, source: R) -> Reader<'k, R> {
        Reader::new(source, self.chain())
    }

    /// Verifies a journal in memory.
    #[must_use]
    pub fn verify(self, journal: &[u8]) -> Verification {
        self.entries(journal).finish()
    }
}

impl fmt::Debug for Verifier<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Demands { strict, kinds, checkpoints, after } = &self.demands;
        f.debug_struct("Verifier")
            .field("start", &self.start)
            .field("strict", strict)
            .field("kinds", &kinds.is_some())
            .field("checkpoints", checkpoints)
            .field("after", after)
            .finish()
    }
}

/// Verifies a journal in memory by the demands of the format. See [`Verifier`] for more.
#[must_use]
pub fn verify(journal: &[u8]) -> Verification {
    Verifier::new().verify(journal)
}

/// What verifying the rows of payloads found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayloadVerification {
    /// How many rows belong to their entries: all of them, or those before the fault.
    pub rows: u64,
    /// How many entries were recorded with a payload that is in none of these rows.
    pub absent: u64,
    /// How the rows end.
    pub tail: Tail,
    /// The first fault, if there is one.
    pub fault: Option<Fault>,
}

impl PayloadVerification {
    /// `{"absent":..,"fault":{..},"rows":..,"tail":{..}}`; `fault` is absent when there is none.
    pub fn to_value(&self) -> Value<'static> {
        Object::new()
            .with("absent", integer(self.absent))
            .with_some("fault", self.fault.as_ref().map(Fault::to_value))
            .with("rows", integer(self.rows))
            .with("tail", self.tail.to_value())
            .into()
    }
}

/// Verifies the rows of payloads, one a line in any order, against the journal they belong to.
///
/// A payload that is absent is no fault: deleting its row is how it is forgotten. A row of an entry that
/// does not exist, or a second row of one entry, is.
#[must_use]
pub fn verify_payloads(rows: &[u8], journal: &Journal) -> PayloadVerification {
    let recorded = journal.entries().filter(|entry| entry.pay().is_some()).count() as u64;
    let mut seen = vec![false; journal.len()];
    let (mut line, mut byte) = (1_u64, 0_u64);
    let mut found = PayloadVerification { rows: 0, absent: recorded, tail: Tail::Unread, fault: None };
    for piece in rows.split_inclusive(|byte| *byte == b'\n') {
        let Some((b'\n', row)) = piece.split_last() else {
            found.tail = Tail::Torn { byte, bytes: piece.len() as u64 };
            return found;
        };
        if let Err(error) = check_row(row, journal, &mut seen) {
            let at = byte.saturating_add(error.place().byte.unwrap_or(0));
            found.fault = Some(Fault::new(line.saturating_sub(1), error.at_line(line).at_byte(at)));
            return found;
        }
        found.rows = found.rows.saturating_add(1);
        found.absent = found.absent.saturating_sub(1);
        line = line.saturating_add(1);
        byte = byte.saturating_add(piece.len() as u64);
    }
    found.tail = Tail::Whole;
    found
}

fn check_row(row: &[u8], journal: &Journal, seen: &mut [bool]) -> Result<()> {
    let payload = Payload::parse(row)?;
    let missing = || Error::new(ErrorKind::PayloadMismatch, "there is no such entry").at_field("n");
    payload.check(&journal.entry(payload.n()).ok_or_else(missing)?)?;
    let index = usize::try_from(payload.n()).map_err(|_| missing())?;
    let seen = seen.get_mut(index).ok_or_else(missing)?;
    if core::mem::replace(seen, true) {
        return Err(Error::new(ErrorKind::Duplicate, "a second row of one entry").at_field("n"));
    }
    Ok(())
}
