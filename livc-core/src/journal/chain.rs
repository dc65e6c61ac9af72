//! The fold that every reading of a journal goes through: one line after another, each against the head
//! that the lines before it gave.

use super::VERSION;
use super::commitment::Hash;
use super::draft::{check_opening, check_order};
use super::entry::{Entry, Read, line_text, objects};
use super::fact::{self, KindCheck, Opening};
use super::head::Head;
use super::scan::FactSpan;
use crate::error::{Error, ErrorKind, Result};

/// What is demanded beside what the format always demands.
#[derive(Clone, Default)]
pub(super) struct Demands<'k> {
    pub(super) strict: bool,
    pub(super) kinds: Option<&'k dyn KindCheck>,
    pub(super) checkpoints: Vec<Head>,
    pub(super) after: Option<Hash>,
}

/// The state of a reading: where it is, and what it found so far.
pub(super) struct Chain<'k> {
    demands: Demands<'k>,
    pub(super) head: Head,
    pub(super) opening: Option<Opening>,
    pub(super) gone: u64,
    pub(super) payloads: u64,
    pub(super) entries: u64,
    /// The line that comes next, from 1, and its first byte.
    pub(super) line: u64,
    pub(super) byte: u64,
    /// Where the facts of the last line stand; kept so that no line needs memory of its own.
    found: Vec<FactSpan>,
}

impl<'k> Chain<'k> {
    pub(super) fn new(head: Head, demands: Demands<'k>) -> Self {
        Self {
            demands,
            head,
            opening: None,
            gone: 0,
            payloads: 0,
            entries: 0,
            line: 1,
            byte: 0,
            found: Vec::new(),
        }
    }

    /// Puts the place of the next line before a place within it.
    pub(super) fn place(&self, error: Error) -> Error {
        let byte = self.byte.saturating_add(error.place().byte.unwrap_or(0));
        error.at_line(self.line).at_byte(byte)
    }

    /// Takes the next line, without its line feed.
    pub(super) fn admit<'a>(&mut self, line: &'a [u8]) -> Result<Entry<'a>> {
        let mut found = core::mem::take(&mut self.found);
        let admitted = line_text(line)
            .and_then(|text| Entry::read(text, &mut found))
            .and_then(|read| self.check(&read, &found).map(|opening| (read.entry, opening)));
        self.found = found;
        let (entry, opening) = admitted.map_err(|error| self.place(error))?;
        self.accept(&entry, opening.as_ref(), line.len());
        Ok(entry)
    }

    /// Goes one line further, past an entry that was found to follow.
    pub(super) fn accept(&mut self, entry: &Entry<'_>, opening: Option<&Opening>, length: usize) {
        if let Some(opening) = opening {
            self.opening = Some(opening.clone());
        }
        self.head = entry.head();
        self.entries = self.entries.saturating_add(1);
        self.gone = self.gone.saturating_add(u64::from(entry.is_gone()));
        self.payloads = self.payloads.saturating_add(u64::from(entry.pay().is_some()));
        self.line = self.line.saturating_add(1);
        self.byte = self.byte.saturating_add(length as u64).saturating_add(1);
    }

    /// The gravest first: a line in the wrong place, then a hash that does not follow, then what was written
    /// wrongly from the start.
    fn check(&self, read: &Read<'_>, found: &[FactSpan]) -> Result<Option<Opening>> {
        let entry = &read.entry;
        let at = |key: &'static str, error: Error| error.at_field(key).at_byte(read.place(key));
        if entry.n() != self.head.next {
            return Err(at(
                "n",
                Error::new(ErrorKind::WrongNumber, "not the number after the entry before it"),
            ));
        }
        if !entry.follows(&self.head.hash) {
            return Err(at(
                "hash",
                Error::new(
                    ErrorKind::HashMismatch,
                    "the hash does not follow from the entry and those before it",
                ),
            ));
        }
        let checkpoints = self.demands.checkpoints.iter();
        if checkpoints.into_iter().any(|head| head.last() == Some(entry.n()) && head.hash != *entry.hash()) {
            return Err(at(
                "hash",
                Error::new(ErrorKind::CheckpointMismatch, "not the entry that the checkpoint was made of"),
            ));
        }
        check_order(&self.head, entry.at()).map_err(|error| at("at", error))?;
        let kinds = self.demands.kinds;
        fact::check(read, found, |i, kind| {
            check_opening(entry.n(), i, kind)?;
            if kinds.is_some_and(|kinds| !kinds.knows(kind)) {
                return Err(Error::new(ErrorKind::UnknownKind, "a kind that is not known here"));
            }
            Ok(())
        })?;
        let opening = if entry.n() == 0 { Some(self.opening(read)?) } else { None };
        if let (true, Some(departure)) = (self.demands.strict, read.departure) {
            return Err(
                Error::new(ErrorKind::NotCanonical, "not in canonical form").at_byte(departure as u64)
            );
        }
        Ok(opening)
    }

    /// What entry 0 says about its journal.
    fn opening(&self, read: &Read<'_>) -> Result<Opening> {
        let Some(text) = read.entry.facts_text() else {
            return Err(Error::new(ErrorKind::NotOpened, "entry 0 opens the journal and is never forgotten")
                .at_field("gone")
                .at_byte(read.place("gone")));
        };
        let facts = objects(text)?;
        let at = |error: Error| error.at_byte(read.place("facts"));
        let opening = match facts.first() {
            Some(fact) => Opening::from_fact(fact).map_err(|error| at(error.within("facts[0]")))?,
            None => return Err(at(Error::new(ErrorKind::Empty, "an entry has at least one fact"))),
        };
        if self.demands.after.is_some() && self.demands.after != opening.previous {
            return Err(at(Error::new(
                ErrorKind::CheckpointMismatch,
                "this segment does not continue the one that ended with that hash",
            )
            .at_field("facts[0].previous")));
        }
        Ok(opening)
    }

    /// After the last line: nothing that a checkpoint knew of is missing.
    pub(super) fn end(&self) -> Result<()> {
        if self.demands.checkpoints.iter().all(|head| head.next <= self.head.next) {
            return Ok(());
        }
        Err(self.place(Error::new(ErrorKind::CheckpointMismatch, "the journal ends before its checkpoint")))
    }
}

const _: () = assert!(VERSION == 1, "the hashes and keys here are those of version 1");
