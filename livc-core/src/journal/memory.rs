use core::fmt;

use super::chain::{Chain, Demands};
use super::draft::Sealed;
use super::entry::Entry;
use super::fact::Opening;
use super::head::Head;
use super::purge::{Purge, plan};
use super::read::whole;
use super::verify::{Verification, Verifier};
use crate::error::{Error, ErrorKind, Result};

/// A journal in memory: its lines, every one of them verified.
///
/// `Debug` shows how many entries there are and the head.
pub struct Journal {
    text: String,
    /// The offset after the line feed of each entry.
    ends: Vec<usize>,
    chain: Chain<'static>,
}

impl Journal {
    /// A journal without entries.
    #[must_use]
    pub fn new() -> Self {
        Self { text: String::new(), ends: Vec::new(), chain: Chain::new(Head::START, Demands::default()) }
    }

    /// Opens the bytes of a journal, which are verified.
    ///
    /// # Errors
    /// The first fault; [`ErrorKind::TornTail`] for bytes after the last line feed, which the host may cut
    /// off with [`whole`].
    pub fn open(bytes: Vec<u8>) -> Result<Self> {
        let mut journal = Self::new();
        let chain = &mut journal.chain;
        let lines = whole(&bytes);
        let mut end = 0_usize;
        for line in lines.split_inclusive(|byte| *byte == b'\n') {
            chain.admit(line.strip_suffix(b"\n").unwrap_or(line))?;
            end = end.saturating_add(line.len());
            journal.ends.push(end);
        }
        if lines.len() < bytes.len() {
            return Err(chain.place(Error::new(ErrorKind::TornTail, "an entry that was never finished")));
        }
        // Every line was found to be UTF-8, so this finds nothing new.
        journal.text =
            String::from_utf8(bytes).map_err(|_| Error::new(ErrorKind::InvalidUtf8, "not valid UTF-8"))?;
        Ok(journal)
    }

    /// Appends what was sealed against the head at which the journal still ends.
    ///
    /// # Errors
    /// [`ErrorKind::Conflict`] when it no longer ends there: decide again. Nothing is appended then.
    pub fn append(&mut self, sealed: &Sealed) -> Result<()> {
        self.check_head(sealed.against())?;
        let line = self.write(sealed.entry());
        self.chain.accept(sealed.entry(), sealed.opening(), line);
        Ok(())
    }

    /// Appends an entry that came from elsewhere and was decided against a head.
    ///
    /// # Errors
    /// [`ErrorKind::Conflict`] when the journal does not end there. Otherwise the faults of an entry that does
    /// not follow. Nothing is appended then.
    pub fn append_entry(&mut self, expected: &Head, entry: &Entry<'_>) -> Result<()> {
        self.check_head(expected)?;
        self.chain.admit(entry.to_line().as_bytes())?;
        self.write(entry);
        Ok(())
    }

    fn check_head(&self, expected: &Head) -> Result<()> {
        if *expected == self.chain.head {
            return Ok(());
        }
        Err(Error::new(ErrorKind::Conflict, "the head has moved since the command was decided"))
    }

    /// Writes a line that was accepted, and gives its length.
    fn write(&mut self, entry: &Entry<'_>) -> usize {
        let start = self.text.len();
        entry.write(&mut self.text);
        let length = self.text.len().saturating_sub(start);
        self.text.push('\n');
        self.ends.push(self.text.len());
        length
    }

    /// Where the journal ends.
    pub fn head(&self) -> Head {
        self.chain.head
    }

    /// What entry 0 says; nothing when there is none yet.
    pub fn opening(&self) -> Option<&Opening> {
        self.chain.opening.as_ref()
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The journal as it is stored: every line with its line feed.
    pub fn as_bytes(&self) -> &[u8] {
        self.text.as_bytes()
    }

    /// The line of an entry, without its line feed.
    pub fn line(&self, n: u64) -> Option<&str> {
        let n = usize::try_from(n).ok()?;
        let end = self.ends.get(n)?.checked_sub(1)?;
        let start = n.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.text.get(start..end)
    }

    /// The entry with a number.
    pub fn entry(&self, n: u64) -> Option<Entry<'_>> {
        Entry::read(self.line(n)?, &mut Vec::new()).ok().map(|read| read.entry)
    }

    /// The entries in order.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        let mut found = Vec::new();
        (0..self.ends.len() as u64)
            .filter_map(move |n| Entry::read(self.line(n)?, &mut found).ok().map(|read| read.entry))
    }

    /// Verifies the lines again.
    #[must_use]
    pub fn verify(&self) -> Verification {
        Verifier::new().verify(self.as_bytes())
    }

    /// Destroys the facts of the entries that are chosen, and says which lines changed and which payload
    /// rows are to be deleted. Numbers, instants and hashes stay, so the chain verifies as before.
    ///
    /// # Errors
    /// [`ErrorKind::NotOpened`] when entry 0 is chosen, which opens the journal. Nothing is destroyed then.
    pub fn purge(&mut self, chosen: impl FnMut(u64) -> bool) -> Result<Purge> {
        let plan = plan(self.as_bytes(), chosen)?;
        let mut bytes = Vec::with_capacity(self.text.len());
        plan.write(self.as_bytes(), &mut bytes)?;
        *self = Self::open(bytes)?;
        Ok(plan.purge)
    }
}

impl Default for Journal {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Journal({} entries, {:?})", self.len(), self.head())
    }
}
