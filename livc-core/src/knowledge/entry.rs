//! An entry: what it is, how well it is known, and where it was read.

use super::id::{ConceptId, Country, EntryId, SourceKey, Tongue};
use super::text::Texts;
use super::words::{
    ContactRole, EntryKind, EvidenceGrade, EvidencePart, PracticeLabel, SourceAddress, SourceReading,
    TargetGroup, Transfer, WorkPhase,
};
use crate::canonical::{Object, Value};
use crate::code::Code;
use crate::event::{Gap, ScanModule};
use crate::law::ProvisionId;
use crate::time::Day;

/// A practice, procedure, agreement, form, instrument or training, in words of our own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The identifier.
    pub id: EntryId,
    /// What sort of thing it is.
    pub kind: EntryKind,
    /// The title.
    pub title: Texts,
    /// What it is, in a few sentences.
    pub summary: Texts,
    /// The language in which it was first written, where it is one of the four that livc speaks; the texts are there
    /// in this language and in English.
    pub original: Tongue,
    /// The entry of which this one is a translation or a local edition.
    pub translation_of: Option<EntryId>,
    /// The countries it comes from.
    pub countries: Vec<Country>,
    /// The region, town or area within the country.
    pub region: Option<Box<str>>,
    /// The languages in which the practice or its documents exist.
    pub languages: Vec<Tongue>,
    /// Who does it or made it: an organisation, never a person.
    pub organisation: Box<str>,
    /// The steps of the work that it is about.
    pub phases: Vec<WorkPhase>,
    /// The modules of the self-evaluation that it is about.
    pub modules: Vec<ScanModule>,
    /// Whom it is for.
    pub targets: Vec<TargetGroup>,
    /// The gaps of a cell that it answers.
    pub gaps: Vec<Gap>,
    /// The concepts of the shared list that it is about.
    pub concepts: Vec<ConceptId>,
    /// How others judged it.
    pub label: PracticeLabel,
    /// How much is known about it.
    pub evidence: Evidence,
    /// What taking it over under Belgian law would touch.
    pub transfer: Transferability,
    /// On what terms the source may be used.
    pub licence: Box<str>,
    /// Whom to turn to at the organisation.
    pub contact: ContactRole,
    /// The day on which the entry was last held against its sources.
    pub reviewed: Day,
    /// Where it was read.
    pub sources: Vec<Source>,
}

/// How much is known about each of the five questions of EMMIE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Does it work?
    pub effect: Graded,
    /// How does it work?
    pub mechanism: Graded,
    /// Where and for whom?
    pub moderators: Graded,
    /// What is needed to do it?
    pub implementation: Graded,
    /// What does it cost?
    pub economics: Graded,
}

/// A grade, and the source that gives it. Only [`EvidenceGrade::None`] may stand without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graded {
    /// How much is known.
    pub grade: EvidenceGrade,
    /// By which source of the entry.
    pub source: Option<SourceKey>,
}

/// What taking it over under Belgian law would touch: livc's own reading, never legal advice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transferability {
    /// How far it can be taken over.
    pub grade: Transfer,
    /// Why, and what to look at.
    pub note: Texts,
    /// The provisions it touches, as livc calls them.
    pub provisions: Vec<ProvisionId>,
}

/// A public source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What the entry calls it.
    pub key: SourceKey,
    /// What it is.
    pub title: Box<str>,
    /// What its address leads to.
    pub address: SourceAddress,
    /// The address, where one was kept.
    pub url: Option<Box<str>>,
    /// How much of it was read.
    pub reading: SourceReading,
    /// The day on which it was read.
    pub seen: Day,
}

impl Evidence {
    /// The grade of one of the five questions.
    pub fn get(&self, part: EvidencePart) -> &Graded {
        match part {
            EvidencePart::Effect => &self.effect,
            EvidencePart::Mechanism => &self.mechanism,
            EvidencePart::Moderators => &self.moderators,
            EvidencePart::Implementation => &self.implementation,
            EvidencePart::Economics => &self.economics,
        }
    }

    /// The highest of the five grades.
    pub fn highest(&self) -> EvidenceGrade {
        let grades = EvidencePart::ALL.iter().map(|part| self.get(*part).grade);
        grades.max().unwrap_or(EvidenceGrade::None)
    }

    pub(super) fn to_value(&self) -> Value<'_> {
        let graded = |graded: &Graded| {
            let source = graded.source.as_ref().map(|key| Value::from(key.to_string()));
            Value::Object(Object::new().with("grade", graded.grade.as_str()).with_some("source", source))
        };
        let parts = EvidencePart::ALL.iter();
        Value::Object(
            parts.fold(Object::new(), |object, part| object.with(part.as_str(), graded(self.get(*part)))),
        )
    }
}

pub(super) fn words<T: Code>(list: &[T]) -> Value<'static> {
    list.iter().map(|word| Value::from(word.as_str())).collect()
}

pub(super) fn names<T: ToString>(list: &[T]) -> Value<'static> {
    list.iter().map(|name| Value::from(name.to_string())).collect()
}

/// An optional list: an empty one is not written.
fn some(list: Value<'static>) -> Option<Value<'static>> {
    match &list {
        Value::List(items) if items.is_empty() => None,
        _ => Some(list),
    }
}

impl Entry {
    /// The entry as canonical JSON, with the names of the data files.
    pub fn to_value(&self) -> Value<'_> {
        let Self {
            id,
            kind,
            title,
            summary,
            original,
            translation_of,
            countries,
            region,
            languages,
            organisation,
            phases,
            modules,
            targets,
            gaps,
            concepts,
            label,
            evidence,
            transfer,
            licence,
            contact,
            reviewed,
            sources,
        } = self;
        Value::Object(
            Object::new()
                .with("id", id.as_str())
                .with("kind", kind.as_str())
                .with("title", title.to_value())
                .with("summary", summary.to_value())
                .with("original", original.to_string())
                .with_some("translation_of", translation_of.as_ref().map(EntryId::as_str))
                .with("countries", names(countries))
                .with_some("region", region.as_deref())
                .with("languages", names(languages))
                .with("organisation", &**organisation)
                .with("phases", words(phases))
                .with("modules", words(modules))
                .with("targets", words(targets))
                .with_some("gaps", some(words(gaps)))
                .with_some("concepts", some(names(concepts)))
                .with("label", label.as_str())
                .with("evidence", evidence.to_value())
                .with("transfer", transfer.to_value())
                .with("licence", &**licence)
                .with("contact", contact.as_str())
                .with("reviewed", *reviewed)
                .with("sources", sources.iter().map(Source::to_value).collect::<Value<'_>>()),
        )
    }
}

impl Transferability {
    pub(super) fn to_value(&self) -> Value<'_> {
        let Self { grade, note, provisions } = self;
        Value::Object(
            Object::new()
                .with("grade", grade.as_str())
                .with("note", note.to_value())
                .with_some("provisions", some(names(provisions))),
        )
    }
}

impl Source {
    pub(super) fn to_value(&self) -> Value<'_> {
        let Self { key, title, address, url, reading, seen } = self;
        Value::Object(
            Object::new()
                .with("key", key.as_str())
                .with("title", &**title)
                .with("address", address.as_str())
                .with_some("url", url.as_deref())
                .with("reading", reading.as_str())
                .with("seen", *seen),
        )
    }
}
