use core::fmt;
use std::io::BufRead as _;

use super::casussen::Casussen;
use super::entries::Entries;
use super::index::{Days, Index};
use super::ledger::Ledger;
use super::replay::Replay;
use super::rights::Rights;
use super::view::Paper;
use crate::canonical::{Object, Value};
use crate::casus::Casus;
use crate::cell::Cell;
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Place, Result};
use crate::event::{EntryNumbers, Fact, Recorded, YesNo};
use crate::id::{CasusId, DocumentRef, MemberRef};
use crate::journal::{Entry, Head, whole};
use crate::rule::{QuestionId, RuleBook, Settings, Settled};
use crate::time::Day;

/// The state of one cell, folded from its journal. It keeps no entries.
#[derive(Clone, PartialEq, Eq)]
pub struct Register {
    pub(super) head: Head,
    pub(super) cell: Option<Cell>,
    pub(super) casussen: Casussen,
    pub(super) ledger: Ledger,
    /// The day on which something about the cell itself was last recorded.
    pub(super) latest: Option<Day>,
    /// The casussen by the days on which something is awaited; it follows from them.
    pub(super) index: Index,
    /// Requests of persons, and looks that were broken open.
    pub(super) rights: Rights,
    /// The numbers of the entries of each casus, which are destroyed with it, and the payloads beside them.
    pub(super) entries: Entries,
}

impl Default for Register {
    fn default() -> Self {
        Self::new()
    }
}

impl Register {
    /// The register of a journal that is not opened yet.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            head: Head::START,
            cell: None,
            casussen: Casussen::new(),
            ledger: Ledger::EMPTY,
            latest: None,
            index: Index::new(),
            rights: Rights::EMPTY,
            entries: Entries::EMPTY,
        }
    }

    /// The position after the last entry that was applied.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// The cell, once the journal is opened.
    pub fn cell(&self) -> Option<&Cell> {
        self.cell.as_ref()
    }

    /// The cell of an opened journal.
    ///
    /// # Errors
    /// [`ErrorKind::NotOpened`].
    pub fn opened(&self) -> Result<&Cell> {
        self.cell.as_ref().ok_or_else(|| Error::new(ErrorKind::NotOpened, "the journal is not opened"))
    }

    /// A casus. Through this whole state is seen: hosts show people what [`Register::look`] gives.
    pub fn casus(&self, id: &CasusId) -> Option<&Casus> {
        self.casussen.get(id)
    }

    /// All casussen, in order of their references.
    pub fn casussen(&self) -> impl ExactSizeIterator<Item = &Casus> {
        self.casussen.values()
    }

    /// What stays of destroyed casussen.
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// Folds one entry in. The chain is checked: the entry must follow the head.
    ///
    /// # Errors
    /// [`ErrorKind::WrongNumber`], [`ErrorKind::TimeGoesBack`] or [`ErrorKind::HashMismatch`] for an entry that
    /// does not follow; the errors of a fact that cannot be read. Nothing is then changed.
    pub fn apply(&mut self, entry: &Entry<'_>) -> Result<()> {
        self.take(entry, true)
    }

    /// Folds one entry in, with or without following it in the index.
    pub(super) fn take(&mut self, entry: &Entry<'_>, indexed: bool) -> Result<()> {
        let facts = entry.facts()?;
        self.take_with(entry, facts.as_deref(), indexed)
    }

    /// Folds one line in, which livc most often wrote itself.
    pub(super) fn take_line(&mut self, line: &[u8], indexed: bool) -> Result<()> {
        match Entry::quick(line) {
            Some((entry, facts)) => self.take_with(&entry, Some(&facts), indexed),
            None => self.take(&Entry::parse(line)?, indexed),
        }
    }

    fn take_with(&mut self, entry: &Entry<'_>, facts: Option<&[Object<'_>]>, indexed: bool) -> Result<()> {
        entry.follow(&self.head)?;
        if let Some([only]) = facts {
            return self.take_facts(entry, &[read_object(entry, 0, only)?], indexed);
        }
        self.take_facts(entry, &read_objects(entry, facts)?, indexed)
    }

    /// Folds in the facts of an entry that follows the head.
    pub(super) fn take_facts(&mut self, entry: &Entry<'_>, facts: &[Recorded], indexed: bool) -> Result<()> {
        for fact in facts {
            self.change(fact, indexed)?;
        }
        // That a casus is destroyed is nothing about the cell either: whoever could not see it sees no trace of that.
        if facts.iter().any(|recorded| recorded.fact.casus().is_none() && !recorded.fact.erases()) {
            self.latest = Some(entry.at().brussels_day());
        }
        let about = facts.iter().find(|recorded| !recorded.fact.erases()).and_then(|one| one.fact.casus());
        if let Some(casus) = about {
            // Also of a casus that is not there: in a journal that is being destroyed, its first lines may be gone.
            let pay = entry.pay().filter(|_| self.casussen.contains_key(casus));
            let papers = pay.map_or_else(Vec::new, |pay| Paper::of(*pay, facts));
            self.entries.push(casus, entry.n(), papers);
        }
        self.head = entry.head();
        Ok(())
    }

    /// Folds facts that were decided here, and moves the head.
    pub(super) fn fold(&mut self, recorded: &Recorded) -> Result<()> {
        self.change(recorded, true)
    }

    /// Folds a fact in, with or without following it in the index.
    pub(super) fn change(&mut self, recorded: &Recorded, indexed: bool) -> Result<()> {
        if let Fact::JournalOpened(opened) = &recorded.fact {
            self.cell = Some(Cell::opened(opened));
            return Ok(());
        }
        let Some(cell) = &mut self.cell else {
            return Err(Error::new(ErrorKind::NotOpened, "the journal is not opened"));
        };
        cell.apply(recorded);
        self.rights.apply(recorded);
        match &recorded.fact {
            Fact::CasusPurged(purged) => {
                self.ledger.add_casus(purged);
                self.destroy(purged.casus.as_ref(), &purged.entries);
                return Ok(());
            }
            Fact::SignalErased(erased) => {
                self.ledger.add_signal(erased);
                self.destroy(erased.casus.as_ref(), &erased.entries);
                return Ok(());
            }
            _ => {}
        }
        if let Some(id) = recorded.fact.casus() {
            if let Some(casus) = self.casussen.get_mut(id) {
                let before = indexed.then(|| Days::of(casus));
                casus.apply(recorded);
                if let Some(before) = before {
                    self.index.change(id, &before, &Days::of(casus));
                }
            } else if let Some(mut casus) = Casus::begun(recorded) {
                if matches!(recorded.fact, Fact::CasusListed(_)) {
                    casus.apply(recorded);
                }
                if indexed {
                    self.index.change(id, &Days::NONE, &Days::of(&casus));
                }
                self.casussen.insert(id.clone(), casus);
            }
        }
        Ok(())
    }

    /// Forgets the casus whose entries are destroyed, and whatever the cell knows of it.
    fn destroy(&mut self, named: Option<&CasusId>, numbers: &EntryNumbers) {
        let mut casussen = self.entries.take(numbers);
        casussen.extend(named.cloned());
        for casus in &casussen {
            if let Some(gone) = self.casussen.remove(casus) {
                self.index.change(casus, &Days::of(&gone), &Days::NONE);
            }
            self.entries.forget(casus);
            self.rights.forget(casus);
            if let Some(cell) = &mut self.cell {
                cell.forget(casus);
            }
        }
    }

    /// The register of a whole journal, given line by line without line feeds.
    ///
    /// # Errors
    /// The first fault, with the line.
    pub fn replay<'a>(lines: impl IntoIterator<Item = &'a [u8]>) -> Result<Self> {
        let mut replay = Replay::new();
        each(lines, |line| replay.line(line))?;
        Ok(replay.finish())
    }

    /// The register of a whole journal as it is stored, every line with its line feed.
    ///
    /// # Errors
    /// The first fault, with the line; [`ErrorKind::TornTail`] for a last line that was never finished, with the
    /// byte from which it may be cut off.
    pub fn read(journal: &[u8]) -> Result<Self> {
        let mut replay = Replay::new();
        each_whole(journal, |line| replay.line(line))?;
        Ok(replay.finish())
    }

    /// A book with what the cell answered for itself, which takes part in [`Register::decide`].
    ///
    /// # Errors
    /// As [`Register::settings`] and [`RuleBook::with_settings`].
    pub fn settled(&self, book: &RuleBook) -> Result<RuleBook> {
        book.with_settings(self.settings()?)
    }

    /// What the cell answered for itself, as settings for the rule book. A book that takes part in
    /// [`Register::decide`] must carry them.
    ///
    /// # Errors
    /// [`ErrorKind::InvalidReference`] for a question whose name no book can have.
    pub fn settings(&self) -> Result<Settings> {
        let mut settings = Settings::default();
        let Some(cell) = &self.cell else { return Ok(settings) };
        for settled in &cell.settled {
            let nobody = MemberRef::new("nobody")?;
            settings.answers.push(Settled {
                question: QuestionId::new(settled.question.as_str())?,
                yes: settled.answer == YesNo::Yes,
                by: settled.by.clone().unwrap_or(nobody),
                on: settled.on,
                ground: DocumentRef::new(settled.reference.as_str())?,
                until: settled.until,
                place: Place::default(),
            });
        }
        Ok(settings)
    }

    /// The state as canonical JSON: the cell without persons, the states of the casussen, the ledger. Two
    /// registers with the same content give the same bytes.
    pub fn to_value(&self) -> Value<'static> {
        let casussen = self.casussen.values().map(|casus| {
            Value::Object(
                Object::new()
                    .with("casus", casus.id.as_str().to_owned())
                    .with("state", casus.state.as_str())
                    .with("listed", casus.is_listed())
                    .with("reviews", casus.reviews)
                    .with("open_actions", u32::try_from(casus.open_actions().count()).unwrap_or(u32::MAX))
                    .with("meetings", u32::try_from(casus.discussions.len()).unwrap_or(u32::MAX))
                    .with_some("next_review", casus.next_review),
            )
        });
        let mut object = Object::new()
            .with("head", self.head.to_value())
            .with("casussen", casussen.collect::<Value<'_>>())
            .with("ledger", self.ledger.to_value());
        if let Some(cell) = &self.cell {
            let municipalities = cell.municipalities.keys().map(|nis| Value::from(nis.as_str().to_owned()));
            let cell = Object::new()
                .with("cell", cell.id.as_str().to_owned())
                .with("journal", cell.journal.as_str().to_owned())
                .with("state", cell.state.as_str())
                .with("municipalities", municipalities.collect::<Value<'_>>())
                .with("members", u32::try_from(cell.members.len()).unwrap_or(u32::MAX))
                .with("meetings", u32::try_from(cell.meetings.len()).unwrap_or(u32::MAX))
                .with("incidents", cell.incidents)
                .with("bases", u32::try_from(cell.bases.len()).unwrap_or(u32::MAX));
            object.set("cell", cell);
        }
        Value::Object(object)
    }
}

/// Does something with each line of a journal; a fault is told with its line.
fn each<'a>(
    lines: impl IntoIterator<Item = &'a [u8]>,
    mut with: impl FnMut(&'a [u8]) -> Result<()>,
) -> Result<()> {
    for (at, line) in lines.into_iter().enumerate() {
        with(line).map_err(|error| error.at_line((at as u64).saturating_add(1)))?;
    }
    Ok(())
}

/// Does something with each entry of a journal as it is stored, every line with its line feed.
pub(super) fn each_line<'a>(journal: &'a [u8], mut with: impl FnMut(&Entry<'a>) -> Result<()>) -> Result<()> {
    each_whole(journal, |line| with(&Entry::parse(line)?))
}

/// Does something with each line of a journal as it is stored.
fn each_whole<'a>(journal: &'a [u8], with: impl FnMut(&'a [u8]) -> Result<()>) -> Result<()> {
    let whole = whole(journal);
    if whole.len() < journal.len() {
        let error = Error::new(ErrorKind::TornTail, "the last line has no line feed");
        return Err(error.at_byte(whole.len() as u64));
    }
    let mut rest = whole;
    let lines = core::iter::from_fn(move || {
        let from = rest;
        // Reading from a slice looks for the line feed faster than a loop would, and cannot fail.
        let taken = rest.skip_until(b'\n').unwrap_or(0);
        from.get(..taken.checked_sub(1)?)
    });
    each(lines, with)
}

/// The facts of an entry; none of one whose facts are destroyed. The first fact of entry 0 opens the journal, and no
/// other fact does.
pub(super) fn read_facts(entry: &Entry<'_>) -> Result<Vec<Recorded>> {
    read_objects(entry, entry.facts()?.as_deref())
}

fn read_objects(entry: &Entry<'_>, facts: Option<&[Object<'_>]>) -> Result<Vec<Recorded>> {
    let Some(facts) = facts else {
        if entry.n() == 0 {
            let error = not_opened("entry 0 opens the journal and is never forgotten");
            return Err(error.at_field("gone"));
        }
        return Ok(Vec::new());
    };
    facts.iter().enumerate().map(|(at, object)| read_object(entry, at, object)).collect()
}

fn not_opened(message: &'static str) -> Error {
    Error::new(ErrorKind::NotOpened, message)
}

/// The fact at a place of an entry.
fn read_object(entry: &Entry<'_>, at: usize, object: &Object<'_>) -> Result<Recorded> {
    let place = |error: Error| error.within(&format!("facts[{at}]"));
    let recorded = Recorded::from_object(object).map_err(place)?;
    let opens = matches!(recorded.fact, Fact::JournalOpened(_));
    match (opens, entry.n() == 0 && at == 0) {
        (true, false) => {
            Err(place(not_opened("only the first fact of entry 0 opens a journal").at_field("k")))
        }
        (false, true) => Err(place(not_opened("entry 0 opens the journal").at_field("k"))),
        _ => Ok(recorded),
    }
}

impl fmt::Debug for Register {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Register")
            .field("next", &self.head.next)
            .field("cell", &self.cell.as_ref().map(|cell| &cell.id))
            .field("casussen", &self.casussen.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Draft, Journal, Seed, verify};

    fn journal(lines: &[&str]) -> Vec<u8> {
        let mut journal = Journal::new();
        for (n, text) in (0..).zip(lines) {
            let fact = Value::parse(text).unwrap().as_object().unwrap().clone();
            let at = "2026-09-01T08:30:00.000Z".parse().unwrap();
            let draft = Draft { at, facts: vec![fact], payload: None, seed: Seed::new([n; 32]) };
            journal.append(&draft.seal(&journal.head()).unwrap()).unwrap();
        }
        journal.as_bytes().to_vec()
    }

    const OPENED: &str = r#"{"cell":"cell-07","controller":"municipality","journal":"j-1","k":"journal_opened","on":"2026-09-01"}"#;

    #[test]
    fn facts_of_an_older_kind_are_lifted_in_every_replay() {
        let old = journal(&[OPENED, r#"{"k":"municipality_joined.0","nis":"46020","on":"2026-09-01"}"#]);
        let new =
            journal(&[OPENED, r#"{"k":"municipality_joined","municipality":"46020","on":"2026-09-01"}"#]);
        let (read, today) = (Register::read(&old).unwrap(), Register::read(&new).unwrap());
        let cell = |register: &Register| register.to_value().at("cell").unwrap().to_text();
        assert_eq!(cell(&read), cell(&today));
        // The hashes stay those of what is stored.
        assert_eq!(*read.head(), verify(&old).head);
        assert_ne!(read.head(), today.head());
        assert_eq!(Register::replay(whole(&old).split(|byte| *byte == b'\n').take(2)).unwrap(), read);
        assert!(String::from_utf8(old).unwrap().contains("municipality_joined.0"));
    }

    #[test]
    fn a_kind_that_nobody_knows_is_told_with_its_place() {
        let lines =
            journal(&[OPENED, r#"{"k":"municipality_joined.2","municipality":"46020","on":"2026-09-01"}"#]);
        let error = Register::read(&lines).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnknownKind);
        assert_eq!((error.place().line, error.place().field.as_deref()), (Some(2), Some("facts[0].k")));
        let lines =
            journal(&[OPENED, r#"{"MARKER":"MARKER","k":"municipality_joined.0","on":"2026-09-01"}"#]);
        let error = Register::read(&lines).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnknownKey);
        assert!(!error.to_string().contains("MARKER") && error.place().line == Some(2));
    }
}
