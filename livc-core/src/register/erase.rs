//! Destroying: the lines that go once an entry says that a casus is destroyed, and the list that proves that it
//! happened and not what it was about.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use super::state::{each_line, read_facts};
use crate::canonical::{Object, Value};
use crate::error::{Error, ErrorKind, Result};
use crate::event::{EntryNumbers, Fact};
use crate::journal::{Hash, Head, Purge, VERSION, Verifier, purge, verify, whole};

/// The numbers that a fact destroys.
fn numbers(fact: &Fact) -> Option<&EntryNumbers> {
    match fact {
        Fact::CasusPurged(fact) => Some(&fact.entries),
        Fact::SignalErased(fact) => Some(&fact.entries),
        _ => None,
    }
}

/// The numbers of all entries that the journal itself says are destroyed, whether or not their lines are gone: those
/// of destroyed casussen, and in an access journal the looks of which only what is kept may stand.
///
/// # Errors
/// Those of reading a journal, with the line.
pub fn erased(journal: &[u8]) -> Result<BTreeSet<u64>> {
    let mut all = BTreeSet::new();
    // In an access journal: the entry in which what is kept of a look stands by now.
    let mut stands: BTreeMap<u64, u64> = BTreeMap::new();
    each_line(whole(journal), |entry| {
        let own = entry.n();
        for recorded in read_facts(entry)? {
            let kept = match &recorded.fact {
                Fact::LookKept(fact) => stands.insert(fact.entry, own).or(Some(fact.entry)),
                _ => None,
            };
            let named = numbers(&recorded.fact).map_or(&[][..], EntryNumbers::as_slice);
            let replaced = kept.filter(|n| *n != own);
            if named.iter().chain(&replaced).any(|n| *n == 0 || *n >= own) {
                return Err(Error::new(ErrorKind::Contradiction, "an entry destroys what came before it")
                    .at_field("entries"));
            }
            all.extend(named.iter().chain(&replaced));
        }
        Ok(())
    })?;
    Ok(all)
}

/// Destroys what the journal says is destroyed: writes it again with those lines in their `gone` form, and names the
/// payload rows to be deleted. To do it again is to finish what was interrupted, and changes nothing once it is done.
///
/// # Errors
/// As [`erased`] and [`crate::journal::purge`].
pub fn erase(journal: &[u8], to: impl Write) -> Result<Purge> {
    let chosen = erased(journal)?;
    purge(journal, |n| chosen.contains(&n), to)
}

/// One destroyed entry: its number, and what it committed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DestroyedEntry {
    /// The number.
    pub n: u64,
    /// The commitment of its facts.
    pub facts: Hash,
    /// The commitment of its payload.
    pub pay: Option<Hash>,
}

/// A destruction list: that the facts and payloads of these entries were destroyed, and not what they were. A stranger
/// holds it against the journal, with [`Destruction::check`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Destruction {
    /// The head before the entry that records it.
    pub before: Head,
    /// The head after it.
    pub after: Head,
    /// The entries.
    pub entries: Vec<DestroyedEntry>,
    /// The receipts of the exports that held what was destroyed.
    pub exports: Vec<String>,
}

impl Destruction {
    /// The list of what the entry with this number destroyed. It is the same before and after the lines are gone.
    ///
    /// # Errors
    /// The first fault of the journal; [`ErrorKind::UnknownValue`] when the entry destroys nothing.
    pub fn of(journal: &[u8], n: u64, exports: Vec<String>) -> Result<Self> {
        let (mut before, mut made) = (Head::START, None);
        let mut known: Vec<DestroyedEntry> = Vec::new();
        let mut entries = Verifier::new().entries(whole(journal));
        for entry in &mut entries {
            let entry = entry?;
            if entry.n() == n {
                let facts = read_facts(&entry)?;
                made =
                    facts.iter().find_map(|one| numbers(&one.fact).cloned()).map(|own| (own, entry.head()));
                break;
            }
            let (facts, pay) = (entry.commitment(), entry.pay().copied());
            known.push(DestroyedEntry { n: entry.n(), facts, pay });
            before = entry.head();
        }
        let none = || Error::new(ErrorKind::UnknownValue, "this entry destroys nothing").at_field("n");
        let (own, after) = made.ok_or_else(none)?;
        known.retain(|entry| own.contains(entry.n));
        if known.len() != own.as_slice().len() {
            return Err(none());
        }
        Ok(Self { before, after, entries: known, exports })
    }

    /// Holds the list against a journal: the journal is intact, both heads are its own, and every entry of the list is
    /// gone and committed to what the list says.
    ///
    /// # Errors
    /// The first fault of the journal; [`ErrorKind::CheckpointMismatch`] for a journal that is another one;
    /// [`ErrorKind::HashMismatch`] for an entry that committed to something else; [`ErrorKind::Contradiction`], with
    /// its place, for an entry whose facts are still there.
    pub fn check(&self, journal: &[u8]) -> Result<()> {
        let mut verifier = Verifier::new().against(self.after);
        if self.before.next > 0 {
            verifier = verifier.against(self.before);
        }
        let mut left = self.entries.iter().enumerate().peekable();
        for entry in verifier.entries(journal) {
            let entry = entry?;
            let Some((at, wanted)) = left.next_if(|(_, wanted)| wanted.n == entry.n()) else { continue };
            let place = |error: Error| error.at_field(format!("entries[{at}]"));
            if entry.commitment() != wanted.facts || entry.pay() != wanted.pay.as_ref() {
                return Err(place(Error::new(
                    ErrorKind::HashMismatch,
                    "this entry committed to something else",
                )));
            }
            if !entry.is_gone() {
                return Err(place(Error::new(
                    ErrorKind::Contradiction,
                    "the facts of this entry are still there",
                )));
            }
        }
        let found = verify(journal);
        if left.peek().is_some() || !found.is_intact() || found.head.next < self.after.next {
            return Err(Error::new(
                ErrorKind::CheckpointMismatch,
                "the journal ends before this destruction",
            ));
        }
        Ok(())
    }

    /// As canonical JSON: `{"after":{..},"before":{..},"entries":[{"facts":"..","n":..,"pay":".."}],"exports":[..],
    /// "v":1}`.
    pub fn to_value(&self) -> Value<'static> {
        let number = |n: u64| i64::try_from(n).unwrap_or(crate::canonical::MAX_INTEGER);
        let entries = self.entries.iter().map(|entry| {
            Value::Object(
                Object::new()
                    .with("facts", entry.facts.to_hex())
                    .with("n", number(entry.n))
                    .with_some("pay", entry.pay.map(|pay| pay.to_hex())),
            )
        });
        Value::Object(
            Object::new()
                .with("after", self.after.to_value())
                .with("before", self.before.to_value())
                .with("entries", entries.collect::<Value<'_>>())
                .with("exports", self.exports.iter().cloned().map(Value::from).collect::<Value<'_>>())
                .with("v", number(VERSION)),
        )
    }

    /// Reads what [`Destruction::to_value`] gives.
    ///
    /// # Errors
    /// The kinds of [`Object::only`] and [`Object::need`], of a hash and a head, with the field;
    /// [`ErrorKind::OutOfRange`] for another version; [`ErrorKind::Contradiction`] when the numbers do not rise.
    pub fn from_value(value: &Value<'_>) -> Result<Self> {
        let object = value.as_object()?;
        object.only(&["after", "before", "entries", "exports", "v"])?;
        if object.need("v")?.as_integer()? != 1 {
            return Err(Error::new(ErrorKind::OutOfRange, "a list of version 1").at_field("v"));
        }
        let head = |key: &'static str| {
            object.need(key).and_then(Head::from_value).map_err(|error| error.within(key))
        };
        let entry = |(at, value): (usize, &Value<'_>)| {
            let read = || {
                let one = value.as_object()?;
                one.only(&["facts", "n", "pay"])?;
                let n = u64::try_from(one.need("n")?.as_integer()?)
                    .map_err(|_| Error::new(ErrorKind::OutOfRange, "a number of an entry").at_field("n"))?;
                let pay = one.get("pay").map(|pay| pay.as_text().and_then(Hash::from_hex)).transpose()?;
                Ok(DestroyedEntry { n, facts: Hash::from_hex(one.text("facts")?)?, pay })
            };
            read().map_err(|error: Error| error.within(&format!("entries[{at}]")))
        };
        let entries = object.need("entries")?.as_list().map_err(|error| error.at_field("entries"))?;
        let entries = entries.iter().enumerate().map(entry).collect::<Result<Vec<_>>>()?;
        EntryNumbers::new(entries.iter().map(|entry| entry.n).collect())
            .map_err(|error| error.at_field("entries"))?;
        let exports = object.need("exports")?.as_list().map_err(|error| error.at_field("exports"))?;
        let exports = exports.iter().map(|one| Ok(one.as_text()?.to_owned())).collect::<Result<_>>()?;
        Ok(Self { before: head("before")?, after: head("after")?, entries, exports })
    }
}
