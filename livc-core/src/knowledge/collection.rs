//! The knowledge base: entries, concepts and the table of gaps, put together and checked.

use core::fmt;
use std::collections::BTreeSet;

use super::concept::Concepts;
use super::entry::Entry;
use super::gap::GapRow;
use super::id::{ConceptId, EntryId};
use super::index::Index;
use super::load::{self, Draft, MAX_ENTRIES, Spot};
use super::words::Transfer;
use crate::code::{Code as _, Language};
use crate::error::{Error, ErrorKind, Result};
use crate::event::Gap;
use crate::law::Provisions;
use crate::place::Region;

macro_rules! shipped {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../data/practices/", $name)))),+]
    };
}

/// The files that livc ships.
const SHIPPED: &[(&str, &str)] = shipped![
    "concepts.toml",
    "gaps.toml",
    "be.toml",
    "be-flanders.toml",
    "nl.toml",
    "gb.toml",
    "nordic.toml",
    "de-fr.toml",
    "ca.toml",
    "eu.toml",
];

/// Entries that can be searched and matched, with the concepts and the table of gaps that they are read by.
///
/// What was loaded is consistent: identifiers occur once, every concept, entry and provision that is named exists,
/// and every entry can be read in English. Immutable, so it may be used from several threads at once.
pub struct Knowledge {
    // In the order of their identifiers.
    entries: Vec<Entry>,
    concepts: Concepts,
    gaps: Vec<GapRow>,
    parts: BTreeSet<(Language, Box<str>)>,
    index: Index,
}

impl fmt::Debug for Knowledge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Knowledge({} entries, {} concepts)", self.entries.len(), self.concepts.all().len())
    }
}

impl PartialEq for Knowledge {
    fn eq(&self, other: &Self) -> bool {
        // The index follows from the rest.
        self.entries == other.entries
            && self.concepts == other.concepts
            && self.gaps == other.gaps
            && self.parts == other.parts
    }
}

impl Knowledge {
    /// The collection that livc ships, checked against the provisions that livc ships.
    ///
    /// # Errors
    /// None for the files that ship, which is held by a test; the type says what reading may answer.
    pub fn builtin() -> Result<Self> {
        Self::load(SHIPPED, &Provisions::builtin()?)
    }

    /// Reads files, each given by its name and its text; the ending of the name says what it is: `.toml` and `.json`
    /// hold anything, `.csv` entries, `.ttl` and `.nt` concepts.
    ///
    /// # Errors
    /// With file, line, field and what was expected: [`ErrorKind::InvalidToml`], [`ErrorKind::InvalidJson`],
    /// [`ErrorKind::InvalidCsv`], [`ErrorKind::InvalidRdf`], [`ErrorKind::UnknownKey`], [`ErrorKind::MissingKey`],
    /// [`ErrorKind::WrongType`], [`ErrorKind::UnknownValue`], [`ErrorKind::MissingText`],
    /// [`ErrorKind::MissingCitation`], [`ErrorKind::PersonalReference`], [`ErrorKind::Duplicate`],
    /// [`ErrorKind::UnknownConcept`], [`ErrorKind::UnknownEntry`], [`ErrorKind::UnknownProvision`] and others.
    pub fn load(files: &[(&str, &str)], law: &Provisions) -> Result<Self> {
        load::files(files, |draft| Self::assemble(draft, law))
    }

    /// These and those of more files: for an organisation that adds its own.
    ///
    /// # Errors
    /// As [`Knowledge::load`]; what is already there is a [`ErrorKind::Duplicate`].
    pub fn extended(&self, files: &[(&str, &str)], law: &Provisions) -> Result<Self> {
        load::files(files, |mut draft| {
            draft.entries.splice(0..0, self.entries.iter().cloned().map(|one| (one, Spot::Loaded)));
            draft.concepts.splice(0..0, self.concepts.all().iter().cloned().map(|one| (one, Spot::Loaded)));
            draft.gaps.splice(0..0, self.gaps.iter().cloned().map(|one| (one, Spot::Loaded)));
            draft.parts.extend(self.parts.iter().cloned());
            Self::assemble(draft, law)
        })
    }

    fn assemble(draft: Draft<'_>, law: &Provisions) -> Result<Self> {
        let Draft { mut entries, mut concepts, mut gaps, parts } = draft;
        if entries.len() > MAX_ENTRIES {
            return Err(Error::new(ErrorKind::TooMany, "a knowledge base has at most 200 000 entries"));
        }
        entries.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
        concepts.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
        gaps.sort_by_key(|(row, _)| row.gap);
        once(&entries, |entry| &entry.id, "id")?;
        once(&concepts, |concept| &concept.id, "id")?;
        once(&gaps, |row| &row.gap, "gap")?;
        let (list, spots): (Vec<_>, Vec<_>) = concepts.into_iter().unzip();
        let ids: Vec<ConceptId> = list.iter().map(|concept| concept.id.clone()).collect();
        let concepts = Concepts::assemble(list, |id, error| {
            let spot = ids.binary_search(id).ok().and_then(|at| spots.get(at));
            spot.map_or_else(|| error.clone(), |spot| spot.fault(error.clone()))
        })?;
        for (row, spot) in &gaps {
            known(&concepts, &row.concepts).map_err(|error| spot.fault(error))?;
        }
        let ids: Vec<&EntryId> = entries.iter().map(|(entry, _)| &entry.id).collect();
        for (entry, spot) in &entries {
            checked(entry, &concepts, &ids, law).map_err(|error| spot.fault(error))?;
        }
        drop(ids);
        let entries: Vec<Entry> = entries.into_iter().map(|(entry, _)| entry).collect();
        let gaps: Vec<GapRow> = gaps.into_iter().map(|(row, _)| row).collect();
        let index = Index::build(&entries, &concepts, &parts);
        Ok(Self { entries, concepts, gaps, parts, index })
    }

    /// All entries, in the order of their identifiers.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry with this identifier.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownEntry`].
    pub fn entry(&self, id: &EntryId) -> Result<&Entry> {
        let at = self.entries.binary_search_by(|entry| entry.id.cmp(id)).ok();
        at.and_then(|at| self.entries.get(at)).ok_or_else(|| {
            Error::new(ErrorKind::UnknownEntry, "no entry with this identifier").at_field("entry")
        })
    }

    /// The concept list.
    pub fn concepts(&self) -> &Concepts {
        &self.concepts
    }

    /// The table of gaps, in the order of the gaps.
    pub fn gaps(&self) -> &[GapRow] {
        &self.gaps
    }

    /// What the table says of a gap; nothing where it has no row.
    pub fn gap(&self, gap: Gap) -> Option<&GapRow> {
        let at = self.gaps.binary_search_by_key(&gap, |row| row.gap).ok()?;
        self.gaps.get(at)
    }

    pub(super) fn parts(&self) -> &BTreeSet<(Language, Box<str>)> {
        &self.parts
    }

    pub(super) fn index(&self) -> &Index {
        &self.index
    }
}

fn once<T, K: PartialEq>(
    sorted: &[(T, Spot<'_>)],
    key: impl Fn(&T) -> &K,
    field: &'static str,
) -> Result<()> {
    for pair in sorted.windows(2) {
        if let [(a, _), (b, spot)] = pair
            && key(a) == key(b)
        {
            return Err(
                spot.fault(Error::new(ErrorKind::Duplicate, "the same identifier twice").at_field(field))
            );
        }
    }
    Ok(())
}

fn known(concepts: &Concepts, ids: &[ConceptId]) -> Result<()> {
    match ids.iter().position(|id| concepts.place(id).is_none()) {
        None => Ok(()),
        Some(at) => Err(Error::new(ErrorKind::UnknownConcept, "no concept with this identifier")
            .at_field(format!("concepts[{at}]"))),
    }
}

/// What of an entry can only be checked beside the others and the law.
fn checked(entry: &Entry, concepts: &Concepts, ids: &[&EntryId], law: &Provisions) -> Result<()> {
    known(concepts, &entry.concepts)?;
    if let Some(original) = &entry.translation_of
        && ids.binary_search(&original).is_err()
    {
        let error = Error::new(ErrorKind::UnknownEntry, "no entry with this identifier");
        return Err(error.at_field("translation_of"));
    }
    let transfer = &entry.transfer;
    if let Some(at) = transfer.provisions.iter().position(|id| law.get(id).is_none()) {
        let error = Error::new(ErrorKind::UnknownProvision, "no provision with this identifier");
        return Err(error.at_field(format!("transfer.provisions[{at}]")));
    }
    if transfer.grade == Transfer::Adapt && transfer.provisions.is_empty() {
        let error = Error::new(ErrorKind::MissingCitation, "what must be adapted names the provisions");
        return Err(error.at_field("transfer.provisions"));
    }
    let belgian = entry.countries.iter().any(|country| country.as_str() == "be");
    if transfer.grade == Transfer::Belgian && !belgian {
        let error = Error::new(ErrorKind::Contradiction, "made for Belgium, and not from there");
        return Err(error.at_field("countries").expecting(["be"]));
    }
    // Within Belgium alone a region is one of the three, or part of one: it is named so that it can be counted.
    if let (Some(region), [_], true) = (&entry.region, entry.countries.as_slice(), belgian)
        && !Region::ALL.iter().any(|known| region.split(' ').next() == Some(known.as_str()))
    {
        let error = Error::new(ErrorKind::UnknownValue, "a region of Belgium, and then what within it");
        return Err(error.at_field("region").expecting(Region::words()));
    }
    Ok(())
}
