//! What is asked: words, filters, and how much of the answer is wanted.

use core::fmt;

use super::entry::Entry;
use super::id::{ConceptId, Country, Tongue};
use super::read::{field_opt, inner_opt, list, parsed, word};
use super::words::{EntryKind, EvidenceGrade, PracticeLabel, TargetGroup, Transfer, WorkPhase};
use crate::canonical::Value;
use crate::code::Language;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Gap, ScanModule};
use crate::time::Day;

/// The longest text of a query, in characters.
pub const MAX_QUERY: usize = 400;
/// The most hits of one answer.
pub const MAX_HITS: usize = 200;

/// A search. `Debug` does not show its text: whoever searches may type anything.
#[derive(Clone, PartialEq, Eq)]
pub struct Query {
    /// The words that are looked for; without words, all entries that pass the filter.
    pub text: String,
    /// The language of the words; without it, each of the four.
    pub language: Option<Language>,
    /// The language in which titles are given back, where they have one.
    pub say: Language,
    /// What an entry must be.
    pub filter: Filter,
    /// How many hits are given at most.
    pub limit: usize,
    /// How many of the first are left out.
    pub offset: usize,
    /// Whether all hits are counted by kind, country, language and so on.
    pub facets: bool,
}

/// What an entry must be: of each list that is not empty, one word at least.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Its kind.
    pub kinds: Vec<EntryKind>,
    /// A country it comes from.
    pub countries: Vec<Country>,
    /// A language in which it exists.
    pub languages: Vec<Tongue>,
    /// A module it is about.
    pub modules: Vec<ScanModule>,
    /// A step it is about.
    pub phases: Vec<WorkPhase>,
    /// Somebody it is for.
    pub targets: Vec<TargetGroup>,
    /// A gap it answers.
    pub gaps: Vec<Gap>,
    /// A concept it names.
    pub concepts: Vec<ConceptId>,
    /// Its label.
    pub labels: Vec<PracticeLabel>,
    /// How far it can be taken over.
    pub transfers: Vec<Transfer>,
    /// The least that is known about one of the five questions of evidence.
    pub evidence: Option<EvidenceGrade>,
    /// The first day of its last review.
    pub reviewed_from: Option<Day>,
}

impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { text: _, language, say, filter, limit, offset, facets } = self;
        f.debug_struct("Query")
            .field("language", language)
            .field("say", say)
            .field("filter", filter)
            .field("limit", limit)
            .field("offset", offset)
            .field("facets", facets)
            .finish_non_exhaustive()
    }
}

impl Query {
    /// A search for these words in any language, without filter: the first ten hits, titles in English.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            language: None,
            say: Language::En,
            filter: Filter::default(),
            limit: 10,
            offset: 0,
            facets: false,
        }
    }

    /// Reads a query: `text`, `language`, `say`, `filter`, `limit`, `offset`, `facets`, all optional. Titles are given
    /// in the language of the words where `say` is left out.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownKey`], [`ErrorKind::WrongType`], [`ErrorKind::UnknownValue`], [`ErrorKind::TooLarge`],
    /// [`ErrorKind::OutOfRange`].
    pub fn read(value: &Value<'_>) -> Result<Self> {
        let object = value.as_object()?;
        object.only(&["text", "language", "say", "filter", "limit", "offset", "facets"])?;
        let mut query = Self::new("");
        if let Some(text) = field_opt(object, "text", |value| value.as_text().map(str::to_owned))? {
            query.text = text;
        }
        query.language = field_opt(object, "language", word)?;
        query.say = field_opt(object, "say", word)?.or(query.language).unwrap_or(Language::En);
        query.filter = inner_opt(object, "filter", Filter::read)?.unwrap_or_default();
        query.limit = field_opt(object, "limit", count)?.unwrap_or(query.limit);
        query.offset = field_opt(object, "offset", count)?.unwrap_or(query.offset);
        query.facets = match object.get("facets") {
            Some(value) => value.as_bool().map_err(|error| error.at_field("facets"))?,
            None => query.facets,
        };
        query.check()?;
        Ok(query)
    }

    pub(super) fn check(&self) -> Result<()> {
        if self.text.chars().count() > MAX_QUERY {
            return Err(
                Error::new(ErrorKind::TooLarge, "a query has at most 400 characters").at_field("text")
            );
        }
        if self.limit > MAX_HITS {
            return Err(Error::new(ErrorKind::OutOfRange, "at most 200 hits at once").at_field("limit"));
        }
        Ok(())
    }
}

fn count(value: &Value<'_>) -> Result<usize> {
    usize::try_from(value.as_integer()?).map_err(|_| Error::new(ErrorKind::OutOfRange, "a number from 0"))
}

impl Filter {
    /// Reads a filter: a list under the name of each member, `evidence` and `reviewed_from` a single value.
    ///
    /// # Errors
    /// As [`Query::read`].
    pub fn read(value: &Value<'_>) -> Result<Self> {
        let object = value.as_object()?;
        object.only(&[
            "kinds",
            "countries",
            "languages",
            "modules",
            "phases",
            "targets",
            "gaps",
            "concepts",
            "labels",
            "transfers",
            "evidence",
            "reviewed_from",
        ])?;
        Ok(Self {
            kinds: inner_opt(object, "kinds", |value| list(value, word))?.unwrap_or_default(),
            countries: inner_opt(object, "countries", |value| list(value, parsed))?.unwrap_or_default(),
            languages: inner_opt(object, "languages", |value| list(value, parsed))?.unwrap_or_default(),
            modules: inner_opt(object, "modules", |value| list(value, word))?.unwrap_or_default(),
            phases: inner_opt(object, "phases", |value| list(value, word))?.unwrap_or_default(),
            targets: inner_opt(object, "targets", |value| list(value, word))?.unwrap_or_default(),
            gaps: inner_opt(object, "gaps", |value| list(value, word))?.unwrap_or_default(),
            concepts: inner_opt(object, "concepts", |value| list(value, parsed))?.unwrap_or_default(),
            labels: inner_opt(object, "labels", |value| list(value, word))?.unwrap_or_default(),
            transfers: inner_opt(object, "transfers", |value| list(value, word))?.unwrap_or_default(),
            evidence: field_opt(object, "evidence", word)?,
            reviewed_from: field_opt(object, "reviewed_from", parsed)?,
        })
    }

    /// Whether an entry passes.
    pub fn passes(&self, entry: &Entry) -> bool {
        let Self {
            kinds,
            countries,
            languages,
            modules,
            phases,
            targets,
            gaps,
            concepts,
            labels,
            transfers,
            evidence,
            reviewed_from,
        } = self;
        one(kinds, &[entry.kind])
            && one(countries, &entry.countries)
            && one(languages, &entry.languages)
            && one(modules, &entry.modules)
            && one(phases, &entry.phases)
            && one(targets, &entry.targets)
            && one(gaps, &entry.gaps)
            && one(concepts, &entry.concepts)
            && one(labels, &[entry.label])
            && one(transfers, &[entry.transfer.grade])
            && evidence.is_none_or(|least| entry.evidence.highest() >= least)
            && reviewed_from.is_none_or(|first| entry.reviewed >= first)
    }
}

fn one<T: PartialEq>(wanted: &[T], has: &[T]) -> bool {
    wanted.is_empty() || wanted.iter().any(|word| has.contains(word))
}
