//! Entries, concepts and gaps out of values, whatever file they came from.
//!
//! A fault names the field; whoever knows the file adds file and line.

use std::collections::BTreeSet;

use super::concept::Concept;
use super::entry::{Entry, Evidence, Graded, Source, Transferability};
use super::gap::GapRow;
use super::id::SourceKey;
use super::text::{MAX_SUMMARY, MAX_TITLE, Texts, check};
use super::words::{EvidenceGrade, SourceAddress};
use crate::canonical::{Object, Value};
use crate::code::{Code, Language};
use crate::error::{Error, ErrorKind, Result};
use crate::law::ProvisionId;
use crate::time::Day;

/// The most elements of a list within an entry.
pub(super) const MAX_ITEMS: usize = 40;
/// The longest address, in bytes.
const MAX_URL: usize = 400;

const ENTRY: &[&str] = &[
    "id",
    "kind",
    "title",
    "summary",
    "original",
    "translation_of",
    "countries",
    "region",
    "languages",
    "organisation",
    "phases",
    "modules",
    "targets",
    "gaps",
    "concepts",
    "label",
    "evidence",
    "transfer",
    "licence",
    "contact",
    "reviewed",
    "sources",
];

/// A plain value under a key: a fault names the key, whatever a word or an identifier calls itself.
pub(super) fn field<'v, T>(
    object: &'v Object<'_>,
    key: &'static str,
    read: impl FnOnce(&'v Value<'_>) -> Result<T>,
) -> Result<T> {
    read(object.need(key)?).map_err(|error| error.at_field(key))
}

/// As [`field`], where there may be nothing.
pub(super) fn field_opt<'v, T>(
    object: &'v Object<'_>,
    key: &'static str,
    read: impl FnOnce(&'v Value<'_>) -> Result<T>,
) -> Result<Option<T>> {
    object.get(key).map(read).transpose().map_err(|error| error.at_field(key))
}

/// A value of several parts under a key: a fault names the part behind the key.
pub(super) fn inner<'v, T>(
    object: &'v Object<'_>,
    key: &'static str,
    read: impl FnOnce(&'v Value<'_>) -> Result<T>,
) -> Result<T> {
    read(object.need(key)?).map_err(|error| error.within(key))
}

/// As [`inner`], where there may be nothing.
pub(super) fn inner_opt<'v, T>(
    object: &'v Object<'_>,
    key: &'static str,
    read: impl FnOnce(&'v Value<'_>) -> Result<T>,
) -> Result<Option<T>> {
    object.get(key).map(read).transpose().map_err(|error| error.within(key))
}

pub(super) fn word<T: Code>(value: &Value<'_>) -> Result<T> {
    T::parse(value.as_text()?)
}

pub(super) fn parsed<T: core::str::FromStr<Err = Error>>(value: &Value<'_>) -> Result<T> {
    value.as_text()?.parse()
}

pub(super) fn texts(longest: usize) -> impl Fn(&Value<'_>) -> Result<Texts> {
    move |value| Texts::read(value, longest)
}

fn text(longest: usize) -> impl Fn(&Value<'_>) -> Result<Box<str>> {
    move |value| {
        let text = value.as_text()?;
        check(text, longest)?;
        Ok(text.into())
    }
}

/// A list of plain values in which nothing occurs twice, in the order it was written in.
pub(super) fn list<T: PartialEq>(
    value: &Value<'_>,
    read: impl Fn(&Value<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    each(value, |item, place| read(item).map_err(|error| error.at_field(place)))
}

fn each<T: PartialEq>(value: &Value<'_>, read: impl Fn(&Value<'_>, &str) -> Result<T>) -> Result<Vec<T>> {
    let items = value.as_list()?;
    if items.len() > MAX_ITEMS {
        return Err(Error::new(ErrorKind::TooMany, "a list has at most 40 elements"));
    }
    let mut all = Vec::with_capacity(items.len());
    for (at, item) in items.iter().enumerate() {
        let place = format!("[{at}]");
        let one = read(item, &place)?;
        if all.contains(&one) {
            return Err(Error::new(ErrorKind::Duplicate, "twice in one list").at_field(place));
        }
        all.push(one);
    }
    Ok(all)
}

/// A list that must not be empty.
fn some<T: PartialEq>(value: &Value<'_>, read: impl Fn(&Value<'_>) -> Result<T>) -> Result<Vec<T>> {
    filled(list(value, read)?)
}

fn filled<T>(list: Vec<T>) -> Result<Vec<T>> {
    if list.is_empty() {
        return Err(Error::new(ErrorKind::Empty, "a list with at least one element"));
    }
    Ok(list)
}

pub(super) fn entry(value: &Value<'_>) -> Result<Entry> {
    let object = value.as_object()?;
    object.only(ENTRY)?;
    let sources = inner(object, "sources", sources)?;
    let entry = Entry {
        id: field(object, "id", parsed)?,
        kind: field(object, "kind", word)?,
        title: inner(object, "title", texts(MAX_TITLE))?,
        summary: inner(object, "summary", texts(MAX_SUMMARY))?,
        original: field(object, "original", parsed)?,
        translation_of: field_opt(object, "translation_of", parsed)?,
        countries: inner(object, "countries", |value| some(value, parsed))?,
        region: field_opt(object, "region", text(MAX_TITLE))?,
        languages: inner(object, "languages", |value| some(value, parsed))?,
        organisation: field(object, "organisation", text(MAX_TITLE))?,
        phases: inner(object, "phases", |value| some(value, word))?,
        modules: inner(object, "modules", |value| some(value, word))?,
        targets: inner(object, "targets", |value| some(value, word))?,
        gaps: inner_opt(object, "gaps", |value| list(value, word))?.unwrap_or_default(),
        concepts: inner_opt(object, "concepts", |value| list(value, parsed))?.unwrap_or_default(),
        label: field(object, "label", word)?,
        evidence: inner(object, "evidence", |value| evidence(value, &sources))?,
        transfer: inner(object, "transfer", transfer)?,
        licence: field(object, "licence", text(MAX_TITLE))?,
        contact: field(object, "contact", word)?,
        reviewed: field(object, "reviewed", parsed)?,
        sources,
    };
    spoken(&entry)?;
    Ok(entry)
}

/// Title and summary stand in English and, where livc speaks it, in the language of the original; both in the same
/// languages, so that nobody finds a title whose text is missing.
fn spoken(entry: &Entry) -> Result<()> {
    let missing = |language: Language, key: &str| {
        let error = Error::new(ErrorKind::MissingText, "a text in one of the languages is missing");
        Err(error.at_field(format!("{key}.{language}")))
    };
    for language in Language::ALL {
        let needed = *language == Language::En || entry.original.as_str() == language.as_str();
        let (title, summary) = (entry.title.get(*language), entry.summary.get(*language));
        if title.is_none() && (needed || summary.is_some()) {
            return missing(*language, "title");
        }
        if summary.is_none() && (needed || title.is_some()) {
            return missing(*language, "summary");
        }
    }
    if entry.transfer.note.get(Language::En).is_none() {
        return missing(Language::En, "transfer.note");
    }
    if !entry.languages.contains(&entry.original) {
        let error =
            Error::new(ErrorKind::Contradiction, "the original is in a language in which it does not exist");
        return Err(error.at_field("original").expecting(entry.languages.iter().map(ToString::to_string)));
    }
    if entry.translation_of.as_ref() == Some(&entry.id) {
        let error = Error::new(ErrorKind::Contradiction, "an entry is no translation of itself");
        return Err(error.at_field("translation_of"));
    }
    if let Some(source) = entry.sources.iter().position(|source| source.seen > entry.reviewed) {
        let error = Error::new(ErrorKind::Contradiction, "a source that was read after the last review");
        return Err(error.at_field(format!("sources[{source}].seen")));
    }
    Ok(())
}

fn evidence(value: &Value<'_>, sources: &[Source]) -> Result<Evidence> {
    let object = value.as_object()?;
    object.only(&["effect", "mechanism", "moderators", "implementation", "economics"])?;
    let part = |key| inner(object, key, |value| graded(value, sources));
    Ok(Evidence {
        effect: part("effect")?,
        mechanism: part("mechanism")?,
        moderators: part("moderators")?,
        implementation: part("implementation")?,
        economics: part("economics")?,
    })
}

/// `{ grade, source }`, or the word `none` alone.
fn graded(value: &Value<'_>, sources: &[Source]) -> Result<Graded> {
    if let Value::Text(text) = value {
        if text == EvidenceGrade::None.as_str() {
            return Ok(Graded { grade: EvidenceGrade::None, source: None });
        }
        return Err(
            Error::new(ErrorKind::WrongType, "a grade has a source").expecting(["none", "{ grade, source }"])
        );
    }
    let object = value.as_object()?;
    object.only(&["grade", "source"])?;
    let grade = field(object, "grade", word)?;
    let source: Option<SourceKey> = field_opt(object, "source", parsed)?;
    match &source {
        Some(key) if sources.iter().all(|source| source.key != *key) => {
            Err(Error::new(ErrorKind::UnknownValue, "not a source of this entry")
                .at_field("source")
                .expecting(sources.iter().map(|source| source.key.to_string())))
        }
        None if grade != EvidenceGrade::None => {
            Err(Error::new(ErrorKind::MissingCitation, "a grade without a source").at_field("source"))
        }
        _ => Ok(Graded { grade, source }),
    }
}

fn transfer(value: &Value<'_>) -> Result<Transferability> {
    let object = value.as_object()?;
    object.only(&["grade", "note", "provisions"])?;
    Ok(Transferability {
        grade: field(object, "grade", word)?,
        note: inner(object, "note", texts(MAX_SUMMARY))?,
        provisions: inner_opt(object, "provisions", |value| list(value, parsed::<ProvisionId>))?
            .unwrap_or_default(),
    })
}

fn sources(value: &Value<'_>) -> Result<Vec<Source>> {
    let all = filled(each(value, |item, place| source(item).map_err(|error| error.within(place)))?)?;
    let twice =
        all.iter().enumerate().find(|(at, one)| all.iter().take(*at).any(|other| other.key == one.key));
    match twice {
        None => Ok(all),
        Some((at, _)) => {
            let error = Error::new(ErrorKind::Duplicate, "the same source twice");
            Err(error.at_field(format!("[{at}].key")))
        }
    }
}

fn source(value: &Value<'_>) -> Result<Source> {
    let object = value.as_object()?;
    object.only(&["key", "title", "address", "url", "reading", "seen"])?;
    let address = field(object, "address", word)?;
    let url = field_opt(object, "url", url)?;
    let error = match (address, &url) {
        (SourceAddress::NotKept, Some(_)) => Some((ErrorKind::Contradiction, "an address that was not kept")),
        (SourceAddress::Page | SourceAddress::Site, None) => {
            Some((ErrorKind::MissingKey, "an address is missing"))
        }
        _ => None,
    };
    if let Some((kind, message)) = error {
        return Err(Error::new(kind, message).at_field("url"));
    }
    Ok(Source {
        key: field(object, "key", parsed)?,
        title: field(object, "title", text(MAX_TITLE))?,
        address,
        url,
        reading: field(object, "reading", word)?,
        seen: field(object, "seen", parsed::<Day>)?,
    })
}

/// An address on the web; one that holds a name to log in with is refused.
fn url(value: &Value<'_>) -> Result<Box<str>> {
    let text = value.as_text()?;
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let form = |byte: u8| {
        byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>' | b'"' | b'\\' | b'`' | b'{' | b'}')
    };
    let host = rest.and_then(|rest| rest.split('/').next()).unwrap_or_default();
    if host.contains('.') && !host.contains('@') && text.len() <= MAX_URL && text.bytes().all(form) {
        return Ok(text.into());
    }
    Err(Error::new(ErrorKind::OutOfRange, "not an address of the web").expecting(["https://.."]))
}

pub(super) fn concept(value: &Value<'_>) -> Result<Concept> {
    let object = value.as_object()?;
    object.only(&["id", "pref", "alt", "broader"])?;
    let concept = Concept {
        id: field(object, "id", parsed)?,
        pref: inner(object, "pref", texts(MAX_TITLE))?,
        alt: inner_opt(object, "alt", labels)?.unwrap_or_default(),
        broader: inner_opt(object, "broader", |value| list(value, parsed))?.unwrap_or_default(),
    };
    for language in Language::ALL {
        if concept.pref.get(*language).is_none() {
            let error = Error::new(ErrorKind::MissingText, "a text in one of the languages is missing");
            return Err(error.at_field(format!("pref.{language}")));
        }
        let twice = concept.alt_in(*language).position(|alt| concept.pref.get(*language) == Some(alt));
        if let Some(at) = twice {
            let error = Error::new(ErrorKind::Duplicate, "an alternative that is the preferred label");
            return Err(error.at_field(format!("alt.{language}[{at}]")));
        }
    }
    Ok(concept)
}

/// Labels by language, in the order in which they were written within a language.
fn labels(value: &Value<'_>) -> Result<Vec<(Language, Box<str>)>> {
    let object = value.as_object()?;
    object.only(&["nl", "fr", "de", "en"])?;
    let mut all = Vec::new();
    for language in Language::ALL {
        let found =
            inner_opt(object, language.as_str(), |value| list(value, text(MAX_TITLE)))?.unwrap_or_default();
        all.extend(found.into_iter().map(|label| (*language, label)));
    }
    Ok(all)
}

pub(super) fn gap(value: &Value<'_>) -> Result<GapRow> {
    let object = value.as_object()?;
    object.only(&["gap", "phases", "concepts", "indicators"])?;
    Ok(GapRow {
        gap: field(object, "gap", word)?,
        phases: inner(object, "phases", |value| some(value, word))?,
        concepts: inner_opt(object, "concepts", |value| list(value, parsed))?.unwrap_or_default(),
        indicators: inner_opt(object, "indicators", |value| list(value, parsed))?.unwrap_or_default(),
    })
}

/// The words that compounds are made of, by language.
pub(super) fn parts(value: &Value<'_>) -> Result<BTreeSet<(Language, Box<str>)>> {
    let object = value.as_object()?;
    object.only(&["nl", "de"])?;
    let mut all = BTreeSet::new();
    for language in [Language::Nl, Language::De] {
        let Some(found) = object.get(language.as_str()) else { continue };
        for (at, part) in found.as_list()?.iter().enumerate() {
            let text = part.as_text()?;
            if text.chars().count() < 3
                || !text.chars().all(char::is_alphabetic)
                || text.to_lowercase() != text
            {
                let error =
                    Error::new(ErrorKind::OutOfRange, "a part of a compound is one word in small letters");
                return Err(error.at_field(format!("{language}[{at}]")));
            }
            all.insert((language, text.into()));
        }
    }
    Ok(all)
}
