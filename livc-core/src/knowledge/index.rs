//! The index: which term stands in which entry, which concept, and how words are spelled.

use core::hash::{BuildHasherDefault, Hasher};
use std::collections::{BTreeSet, HashMap};

use super::analyse::{Analyser, fold, slot, words};
use super::concept::Concepts;
use super::entry::Entry;
use crate::code::{Code as _, Language};

/// FNV-1a: the same on every machine and in every run. The order of a map is never looked at.
#[derive(Default)]
pub(super) struct Fnv(u64);

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        let mut hash = if self.0 == 0 { 0xcbf2_9ce4_8422_2325 } else { self.0 };
        for byte in bytes {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
        self.0 = hash;
    }
}

pub(super) type Map<V> = HashMap<Box<str>, V, BuildHasherDefault<Fnv>>;

/// Where a term stands in an entry, and how often.
#[derive(Clone, Copy)]
pub(super) struct Posting {
    pub(super) entry: u32,
    pub(super) title: u8,
    pub(super) summary: u8,
    pub(super) organisation: u8,
    /// As part of a compound.
    pub(super) part: u8,
}

/// How an entry is about a concept.
#[derive(Clone, Copy)]
pub(super) struct About {
    pub(super) entry: u32,
    /// The entry names it.
    pub(super) declared: bool,
    /// The title uses one of its labels.
    pub(super) title: bool,
}

/// The field of a posting that is counted.
#[derive(Clone, Copy)]
enum Field {
    Title,
    Summary,
    Organisation,
}

/// The terms, words and labels of one language.
#[derive(Default)]
pub(super) struct Tongue {
    /// The place of each term in the postings.
    terms: Map<u32>,
    /// Every word of the entries and labels, with the place of its term, and of those of its parts.
    words: Map<(u32, Box<[u32]>)>,
    /// The words again, to find what was misspelled; in alphabetical order.
    spelled: Vec<Spelled>,
    postings: Vec<Vec<Posting>>,
    /// The labels that start with a term: the terms after it, and the concept.
    labels: HashMap<u32, Vec<Label>, BuildHasherDefault<Fnv>>,
}

/// The terms of a label after its first, and the concept.
type Label = (Box<[u32]>, u32);

/// A word as it is compared with one that is not known.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spelled {
    pub(super) word: Box<str>,
    /// Without accents.
    pub(super) plain: Box<str>,
    /// The letters as bits: words that differ in few letters differ in few bits.
    pub(super) letters: u32,
    pub(super) length: usize,
}

/// The whole index.
pub(super) struct Index {
    pub(super) analyser: Analyser,
    tongues: [Tongue; 4],
    about: Vec<Vec<About>>,
    pub(super) entries: usize,
}

impl Tongue {
    fn term(&mut self, term: String) -> u32 {
        if let Some(found) = self.terms.get(term.as_str()) {
            return *found;
        }
        let place = u32::try_from(self.postings.len()).unwrap_or(u32::MAX);
        self.postings.push(Vec::new());
        self.terms.insert(term.into(), place);
        place
    }

    fn word(&mut self, analyser: &Analyser, language: Language, word: &str) -> u32 {
        if let Some((term, _)) = self.words.get(word) {
            return *term;
        }
        let term = self.term(analyser.term(language, word));
        let parts: Vec<String> = analyser.split(language, word);
        let parts: Vec<u32> =
            parts.into_iter().map(|part| self.term(analyser.term(language, &part))).collect();
        self.words.insert(word.into(), (term, parts.into()));
        term
    }

    fn count(&mut self, term: u32, entry: u32, field: Field, part: bool) {
        let Some(list) = self.postings.get_mut(term as usize) else { return };
        if list.last().is_none_or(|last| last.entry != entry) {
            list.push(Posting { entry, title: 0, summary: 0, organisation: 0, part: 0 });
        }
        let Some(last) = list.last_mut() else { return };
        let counted = match (part, field) {
            (true, _) => &mut last.part,
            (false, Field::Title) => &mut last.title,
            (false, Field::Summary) => &mut last.summary,
            (false, Field::Organisation) => &mut last.organisation,
        };
        *counted = counted.saturating_add(1);
    }

    /// The place of a term, where an entry or a label has it.
    pub(super) fn find(&self, term: &str) -> Option<u32> {
        self.terms.get(term).copied()
    }

    /// Where a term stands.
    pub(super) fn postings(&self, term: u32) -> &[Posting] {
        self.postings.get(term as usize).map_or(&[], Vec::as_slice)
    }

    /// The posting of a term in an entry.
    pub(super) fn posting(&self, term: u32, entry: u32) -> Option<Posting> {
        let list = self.postings(term);
        let at = list.binary_search_by_key(&entry, |posting| posting.entry).ok()?;
        list.get(at).copied()
    }

    /// The longest label that starts at the first of these terms: its length and its concepts.
    pub(super) fn label(&self, terms: &[u32]) -> Option<(usize, Vec<u32>)> {
        let (first, rest) = terms.split_first()?;
        let starting = self.labels.get(first)?;
        let fitting = || starting.iter().filter(|(after, _)| rest.starts_with(after));
        let longest = fitting().map(|(after, _)| after.len()).max()?;
        let mut concepts: Vec<u32> =
            fitting().filter(|(after, _)| after.len() == longest).map(|(_, concept)| *concept).collect();
        concepts.sort_unstable();
        concepts.dedup();
        Some((longest.saturating_add(1), concepts))
    }

    /// Whether a word is known, in this or another form.
    pub(super) fn knows(&self, word: &str, term: &str) -> bool {
        self.words.contains_key(word) || self.terms.contains_key(term)
    }

    /// Every word, to be compared with one that is not known.
    pub(super) fn spelled(&self) -> &[Spelled] {
        &self.spelled
    }

    /// How many entries have a word.
    pub(super) fn frequency(&self, word: &str) -> usize {
        self.words.get(word).map_or(0, |(term, _)| self.postings(*term).len())
    }

    /// Whether a word of an entry has this term, or has it as a part.
    pub(super) fn has(&self, word: &str, term: u32) -> Option<bool> {
        let (whole, parts) = self.words.get(word)?;
        if *whole == term { Some(true) } else { parts.contains(&term).then_some(false) }
    }
}

/// The letters of a word as bits.
pub(super) fn letters(word: &str) -> u32 {
    word.chars().fold(0, |bits, letter| bits | 1_u32.checked_shl(u32::from(letter) % 32).unwrap_or(0))
}

impl Index {
    pub(super) fn build(
        entries: &[Entry],
        concepts: &Concepts,
        parts: &BTreeSet<(Language, Box<str>)>,
    ) -> Self {
        let mut index = Self {
            analyser: Analyser::new(concepts, parts),
            tongues: <[Tongue; 4]>::default(),
            about: vec![Vec::new(); concepts.all().len()],
            entries: entries.len(),
        };
        for (at, concept) in (0_u32..).zip(concepts.all()) {
            for language in Language::ALL {
                for label in concept.labels(*language) {
                    index.label(*language, label, at);
                }
            }
        }
        for (at, entry) in (0_u32..).zip(entries) {
            for id in &entry.concepts {
                if let Some(concept) = concepts.place(id) {
                    index.mark(u32::try_from(concept).unwrap_or(u32::MAX), at, true, false);
                }
            }
            for language in Language::ALL {
                if let Some(title) = entry.title.get(*language) {
                    index.add(*language, title, at, Field::Title);
                }
                if let Some(summary) = entry.summary.get(*language) {
                    index.add(*language, summary, at, Field::Summary);
                }
                index.add(*language, &entry.organisation, at, Field::Organisation);
            }
        }
        for tongue in &mut index.tongues {
            let compared = |word: &str| {
                let plain = fold(word);
                let (letters, length) = (letters(&plain), plain.chars().count());
                Spelled { word: word.into(), plain: plain.into(), letters, length }
            };
            let mut spelled: Vec<Spelled> = tongue.words.keys().map(|word| compared(word)).collect();
            spelled.sort_unstable();
            tongue.spelled = spelled;
        }
        index
    }

    pub(super) fn tongue(&self, language: Language) -> Option<&Tongue> {
        self.tongues.get(slot(language))
    }

    /// The entries that are about a concept.
    pub(super) fn about(&self, concept: u32) -> &[About] {
        self.about.get(concept as usize).map_or(&[], Vec::as_slice)
    }

    fn label(&mut self, language: Language, label: &str, concept: u32) {
        let Some(tongue) = self.tongues.get_mut(slot(language)) else { return };
        let mut terms = Vec::new();
        for word in words(label) {
            if !self.analyser.is_stop(language, &word) {
                terms.push(tongue.word(&self.analyser, language, &word));
            }
        }
        if let Some((first, rest)) = terms.split_first() {
            tongue.labels.entry(*first).or_default().push((rest.into(), concept));
        }
    }

    fn mark(&mut self, concept: u32, entry: u32, declared: bool, title: bool) {
        let Some(list) = self.about.get_mut(concept as usize) else { return };
        match list.last_mut() {
            Some(last) if last.entry == entry => {
                last.declared |= declared;
                last.title |= title;
            }
            _ => list.push(About { entry, declared, title }),
        }
    }

    fn add(&mut self, language: Language, text: &str, entry: u32, field: Field) {
        let Some(tongue) = self.tongues.get_mut(slot(language)) else { return };
        let mut terms = Vec::new();
        for word in words(text) {
            if self.analyser.is_stop(language, &word) {
                continue;
            }
            let term = tongue.word(&self.analyser, language, &word);
            tongue.count(term, entry, field, false);
            let parts = tongue.words.get(word.as_str()).map(|(_, parts)| parts.clone()).unwrap_or_default();
            for part in parts {
                tongue.count(part, entry, field, true);
            }
            terms.push(term);
        }
        if matches!(field, Field::Organisation) {
            return;
        }
        let mut rest = terms.as_slice();
        let mut found = Vec::new();
        while !rest.is_empty() {
            let step = tongue.label(rest).map_or(1, |(length, concepts)| {
                found.extend(concepts);
                length
            });
            rest = rest.get(step..).unwrap_or_default();
        }
        for concept in found {
            self.mark(concept, entry, false, matches!(field, Field::Title));
        }
    }
}
