//! The concept list that the languages share: what a word means, and what it is called in the others.

use std::collections::{BTreeMap, BTreeSet};

use super::id::ConceptId;
use super::text::Texts;
use crate::canonical::{Object, Value};
use crate::code::{Code as _, Language};
use crate::error::{Error, ErrorKind, Result};

/// A concept with its labels, as SKOS has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concept {
    /// The identifier.
    pub id: ConceptId,
    /// The preferred label, in all four languages.
    pub pref: Texts,
    /// Other labels, each with its language, in the order of the languages.
    pub alt: Vec<(Language, Box<str>)>,
    /// The concepts that are broader.
    pub broader: Vec<ConceptId>,
}

impl Concept {
    /// The other labels in a language.
    pub fn alt_in(&self, language: Language) -> impl Iterator<Item = &str> {
        self.alt.iter().filter(move |(of, _)| *of == language).map(|(_, label)| &**label)
    }

    /// All labels in a language, the preferred one first.
    pub fn labels(&self, language: Language) -> impl Iterator<Item = &str> {
        self.pref.get(language).into_iter().chain(self.alt_in(language))
    }

    /// The concept as canonical JSON, with the names of the data file.
    pub fn to_value(&self) -> Value<'_> {
        let mut alt = Object::new();
        for language in Language::ALL {
            let labels: Vec<Value<'_>> = self.alt_in(*language).map(Value::from).collect();
            if !labels.is_empty() {
                alt.set(language.as_str(), labels);
            }
        }
        let broader: Vec<Value<'_>> = self.broader.iter().map(|id| Value::from(id.as_str())).collect();
        Value::Object(
            Object::new()
                .with("id", self.id.as_str())
                .with("pref", self.pref.to_value())
                .with_some("alt", (!alt.is_empty()).then_some(Value::Object(alt)))
                .with_some("broader", (!broader.is_empty()).then_some(broader)),
        )
    }
}

/// The concepts, in the order of their identifiers. What is broader exists, and nothing is broader than itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Concepts {
    list: Vec<Concept>,
    /// For each concept the places of those directly below it.
    narrower: Vec<Vec<usize>>,
}

impl Concepts {
    /// Puts concepts together. `fault` gives an error its place in the file of a concept.
    pub(super) fn assemble(
        mut list: Vec<Concept>,
        fault: impl Fn(&ConceptId, Error) -> Error,
    ) -> Result<Self> {
        list.sort_by(|a, b| a.id.cmp(&b.id));
        let mut narrower = vec![Vec::new(); list.len()];
        for (at, concept) in list.iter().enumerate() {
            for (place, id) in concept.broader.iter().enumerate() {
                let Ok(above) = list.binary_search_by(|one| one.id.cmp(id)) else {
                    let error = Error::new(ErrorKind::UnknownConcept, "no concept with this identifier");
                    return Err(fault(&concept.id, error.at_field(format!("broader[{place}]"))));
                };
                if let Some(below) = narrower.get_mut(above) {
                    below.push(at);
                }
            }
        }
        let concepts = Self { list, narrower };
        for (at, concept) in concepts.list.iter().enumerate() {
            if concepts.below(at).iter().any(|(below, _)| *below == at) {
                let error = Error::new(ErrorKind::Contradiction, "a concept that is broader than itself");
                return Err(fault(&concept.id, error.at_field("broader")));
            }
        }
        Ok(concepts)
    }

    /// All concepts.
    pub fn all(&self) -> &[Concept] {
        &self.list
    }

    /// The concept with this identifier.
    pub fn get(&self, id: &ConceptId) -> Option<&Concept> {
        self.list.get(self.place(id)?)
    }

    pub(super) fn place(&self, id: &ConceptId) -> Option<usize> {
        self.list.binary_search_by(|one| one.id.cmp(id)).ok()
    }

    /// The concepts below one, each with the number of steps down to it, the nearest first. A cycle gives the concept
    /// itself among them.
    pub(super) fn below(&self, at: usize) -> Vec<(usize, u32)> {
        let mut found: BTreeMap<usize, u32> = BTreeMap::new();
        let mut edge: BTreeSet<usize> = BTreeSet::from([at]);
        let mut steps = 0_u32;
        while !edge.is_empty() {
            steps = steps.saturating_add(1);
            let next = edge.iter().filter_map(|one| self.narrower.get(*one)).flatten().copied();
            edge = next.filter(|one| !found.contains_key(one)).collect();
            found.extend(edge.iter().map(|one| (*one, steps)));
        }
        let mut found: Vec<(usize, u32)> = found.into_iter().collect();
        found.sort_by_key(|(one, steps)| (*steps, *one));
        found
    }
}
