use core::fmt;
use core::ops::Range;
use std::io::{self, BufRead, Read as _};

use super::MAX_LINE;
use super::chain::Chain;
use super::entry::Entry;
use super::fact::Opening;
use super::head::Head;
use super::verify::{Fault, Tail, Verification};
use crate::error::{Error, ErrorKind, Result};

/// Where an entry stands in what was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line, from 1.
    pub line: u64,
    /// The offset of its first byte, from 0.
    pub byte: u64,
}

/// The part of a journal that consists of whole lines. What comes after its last line feed was never
/// finished and may be cut off: a file is truncated to the length of this part.
pub fn whole(journal: &[u8]) -> &[u8] {
    let end = journal.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at.saturating_add(1));
    journal.get(..end).unwrap_or_default()
}

/// What both readings share: the chain, and how it ended.
struct Progress<'k> {
    chain: Chain<'k>,
    position: Position,
    tail: Tail,
    fault: Option<Fault>,
    ended: bool,
}

impl<'k> Progress<'k> {
    fn new(chain: Chain<'k>) -> Self {
        let position = Position { line: 1, byte: 0 };
        Self { chain, position, tail: Tail::Unread, fault: None, ended: false }
    }

    /// Takes a line; a fault ends the reading.
    fn line<'a>(&mut self, line: &'a [u8]) -> Result<Entry<'a>> {
        self.position = Position { line: self.chain.line, byte: self.chain.byte };
        self.chain.admit(line).map_err(|error| self.fail(error))
    }

    fn fail(&mut self, error: Error) -> Error {
        self.ended = true;
        self.fault = Some(Fault::new(self.chain.head.next, error.clone()));
        error
    }

    /// Nothing follows but so many bytes without line feed.
    fn end(&mut self, torn: u64) -> Result<()> {
        self.ended = true;
        self.chain.end().map_err(|error| self.fail(error))?;
        self.tail = if torn == 0 { Tail::Whole } else { Tail::Torn { byte: self.chain.byte, bytes: torn } };
        Ok(())
    }

    fn locate(&self, error: Error) -> Error {
        error.at_line(self.position.line).at_byte(self.position.byte)
    }

    fn verification(self) -> Verification {
        let Self { chain, tail, fault, position: _, ended: _ } = self;
        Verification {
            entries: chain.entries,
            gone: chain.gone,
            payloads: chain.payloads,
            head: chain.head,
            opening: chain.opening,
            tail,
            fault,
        }
    }
}

macro_rules! progress {
    () => {
        /// The head after the last entry that was given.
        pub fn head(&self) -> Head {
            self.progress.chain.head
        }

        /// What entry 0 says, once it was read.
        pub fn opening(&self) -> Option<&Opening> {
            self.progress.chain.opening.as_ref()
        }

        /// How what was read ends; [`Tail::Unread`] until everything was read without fault.
        pub fn tail(&self) -> Tail {
            self.progress.tail
        }

        /// Where the last entry stands.
        pub fn position(&self) -> Position {
            self.progress.position
        }

        /// Puts the place of the last entry into an error about it, found by somebody who knows its facts.
        #[must_use]
        pub fn locate(&self, error: Error) -> Error {
            self.progress.locate(error)
        }
    };
}

/// The verified entries of a journal in memory, each borrowed from it.
///
/// The first fault is given once, and then nothing more.
pub struct Entries<'k, 'a> {
    rest: &'a [u8],
    progress: Progress<'k>,
}

impl<'k, 'a> Entries<'k, 'a> {
    pub(super) fn new(journal: &'a [u8], chain: Chain<'k>) -> Self {
        Self { rest: journal, progress: Progress::new(chain) }
    }

    progress!();

    /// The bytes of the last entry's line, without its line feed.
    pub(super) fn span(&self) -> Range<usize> {
        let at = |byte: u64| usize::try_from(byte).unwrap_or(usize::MAX);
        at(self.position().byte)..at(self.progress.chain.byte.saturating_sub(1))
    }

    /// Reads the rest, and says what was found from the start of this reading.
    #[must_use]
    pub fn finish(mut self) -> Verification {
        while self.next().is_some() {}
        self.progress.verification()
    }
}

impl<'a> Iterator for Entries<'_, 'a> {
    type Item = Result<Entry<'a>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.progress.ended {
            return None;
        }
        let rest = self.rest;
        // Reading from a slice looks for the line feed faster than a loop would, and cannot fail.
        let taken = self.rest.skip_until(b'\n').unwrap_or(0);
        let piece = rest.get(..taken).unwrap_or_default();
        match piece.split_last() {
            Some((b'\n', line)) => Some(self.progress.line(line)),
            _ => self.progress.end(piece.len() as u64).err().map(Err),
        }
    }
}

/// The verified entries of a journal that is read piece by piece; no more than one line is in memory.
///
/// Not an iterator: each entry borrows from the reader, so it must be used before the next one is asked for.
pub struct Reader<'k, R> {
    source: R,
    buffer: Vec<u8>,
    progress: Progress<'k>,
}

impl<'k, R: BufRead> Reader<'k, R> {
    pub(super) fn new(source: R, chain: Chain<'k>) -> Self {
        Self { source, buffer: Vec::new(), progress: Progress::new(chain) }
    }

    progress!();

    /// The next entry, or nothing at the end. After a fault there is nothing more.
    ///
    /// # Errors
    /// The fault of the journal, or [`ErrorKind::Io`] when the source could not be read.
    pub fn next_entry(&mut self) -> Result<Option<Entry<'_>>> {
        if self.progress.ended {
            return Ok(None);
        }
        self.buffer.clear();
        let limit = (MAX_LINE as u64).saturating_add(1);
        let read = (&mut self.source).take(limit).read_until(b'\n', &mut self.buffer);
        if let Err(error) = read {
            self.progress.ended = true;
            return Err(self.progress.chain.place(io_error(&error)));
        }
        let whole = self.buffer.last() == Some(&b'\n');
        if whole {
            let Self { buffer, progress, .. } = self;
            let line = buffer.get(..buffer.len().saturating_sub(1)).unwrap_or_default();
            return progress.line(line).map(Some);
        }
        if self.buffer.len() > MAX_LINE {
            return self.too_long();
        }
        self.progress.end(self.buffer.len() as u64)?;
        Ok(None)
    }

    /// The buffer is full without a line feed: either the line is too long, or it is a long torn tail.
    fn too_long(&mut self) -> Result<Option<Entry<'_>>> {
        let mut length = self.buffer.len() as u64;
        loop {
            let piece = match self.source.fill_buf() {
                Ok(piece) => piece,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => {
                    self.progress.ended = true;
                    return Err(self.progress.chain.place(io_error(&error)));
                }
            };
            if piece.is_empty() {
                self.progress.end(length)?;
                return Ok(None);
            }
            if piece.contains(&b'\n') {
                // One byte too many is all that is needed to say so.
                let Self { buffer, progress, .. } = self;
                return progress.line(buffer).map(Some);
            }
            let taken = piece.len();
            length = length.saturating_add(taken as u64);
            self.source.consume(taken);
        }
    }

    /// Reads the rest, and says what was found from the start of this reading.
    ///
    /// # Errors
    /// [`ErrorKind::Io`] when the source could not be read; a fault of the journal is in the answer.
    pub fn finish(mut self) -> Result<Verification> {
        loop {
            match self.next_entry() {
                Ok(Some(_)) => {}
                Err(error) if error.kind() == ErrorKind::Io => return Err(error),
                Ok(None) | Err(_) => return Ok(self.progress.verification()),
            }
        }
    }
}

/// The kind of an error of the host's own reader or writer; its message may repeat anything.
pub(super) fn io_error(error: &io::Error) -> Error {
    Error::new(ErrorKind::Io, format!("the host's input or output failed: {}", error.kind()))
}

impl fmt::Debug for Entries<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entries({:?})", self.head())
    }
}

impl<R> fmt::Debug for Reader<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reader({:?})", self.progress.chain.head)
    }
}
