//! The knowledge base: practices, procedures and instruments, searched and matched to what a cell lacks.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use livc_core::Error;
use livc_core::canonical::{Object, Value};
use livc_core::code::{Code as _, Language};
use livc_core::knowledge::{
    self, ContactRole, EntryKind, KnowledgeForm, Needs, PracticeLabel, Query, REVIEW_MONTHS, Stale, Transfer,
};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::convert::{DayArgument, Record, Records, ValueArgument, WordArgument};
use crate::error::Raised;
use crate::law::Law;
use crate::record::{Word, enumerated, record, whole};

enumerated! {
    ContactRole => "ContactRole";
    EntryKind => "EntryKind";
    KnowledgeForm => "KnowledgeForm";
    PracticeLabel => "PracticeLabel";
    Transfer => "Transfer";
}

record! {
    /// An entry of the knowledge base: a practice, procedure, agreement, form, instrument or training.
    KnowledgeEntry as "KnowledgeEntry" shows ["id", "kind"] {
        /// The identifier.
        id: String,
        /// What sort of thing it is.
        kind: Word<EntryKind>,
        /// The title, by language.
        title: Record,
        /// What it is, by language.
        summary: Record,
        /// The language of the original.
        original: String,
        /// The entry of which this one is a translation or local edition.
        translation_of: Option<String>,
        /// The countries it comes from.
        countries: Vec<String>,
        /// The region, town or area.
        region: Option<String>,
        /// The languages in which the practice or its documents exist.
        languages: Vec<String>,
        /// Who does it or made it.
        organisation: String,
        /// The steps of the work that it is about.
        phases: Vec<String>,
        /// The modules of the self-evaluation that it is about.
        modules: Vec<String>,
        /// Whom it is for.
        targets: Vec<String>,
        /// How others judged it.
        label: Word<PracticeLabel>,
        /// How much is known: effect, mechanism, moderators, implementation, economics.
        evidence: Record,
        /// What taking it over under Belgian law would touch.
        transfer: Record,
        /// On what terms the source may be used.
        licence: String,
        /// Whom to turn to at the organisation.
        contact: Word<ContactRole>,
        /// The day of the last review.
        reviewed: NaiveDate,
        /// Where it was read.
        sources: Vec<Record>,
    }
}

record! {
    /// An entry that was found, and why.
    Hit as "Hit" shows ["entry", "weight"] {
        /// The entry.
        entry: String,
        /// Its title.
        title: String,
        /// The language of the title.
        language: Word<Language>,
        /// What sort of thing it is.
        kind: Word<EntryKind>,
        /// How others judged it.
        label: Word<PracticeLabel>,
        /// How many words of the query it has.
        words: i64,
        /// What it weighs: the sum of its matches.
        weight: i64,
        /// What was found, in the order of the query.
        matches: Vec<Record>,
    }
}

record! {
    /// What a search found.
    Found as "Found" shows ["total"] {
        /// How many entries there are in all.
        total: i64,
        /// The hits that were asked for.
        hits: Vec<Hit>,
        /// The words that are not known, each with what was looked for instead.
        corrected: Vec<Record>,
        /// The concepts that the words are labels of.
        concepts: Vec<String>,
        /// How many of all hits there are of each word, where facets were asked for.
        facets: Vec<Record>,
    }
}

record! {
    /// An entry that answers what a cell lacks.
    GapAnswer as "GapAnswer" shows ["entry"] {
        /// The entry.
        entry: String,
        /// Its title.
        title: String,
        /// The language of the title.
        language: Word<Language>,
        /// What sort of thing it is.
        kind: Word<EntryKind>,
        /// How others judged it.
        label: Word<PracticeLabel>,
        /// How far it can be taken over.
        transfer: Word<Transfer>,
        /// How much is known about it.
        evidence: Record,
        /// Why it answers, the strongest reason first.
        reasons: Vec<Record>,
    }
}

record! {
    /// The entries that answer what a cell lacks, the best first.
    GapAnswers as "GapAnswers" shows ["total"] {
        /// The gaps that were meant.
        gaps: Vec<String>,
        /// How many entries answer in all.
        total: i64,
        /// The answers.
        answers: Vec<GapAnswer>,
    }
}

record! {
    /// What a knowledge base holds on a day: the counts of I41 and I42.
    Holdings as "Holdings" shows ["on", "total", "fresh"] {
        /// The day.
        on: NaiveDate,
        /// After how many months an entry is stale.
        months: i64,
        /// The entries that had been reviewed by that day.
        total: i64,
        /// Those reviewed within the months.
        fresh: i64,
        /// The entries that were reviewed after that day, and count in nothing.
        later: i64,
        /// How many there are of each word that occurs.
        by: Vec<Record>,
    }
}

/// A knowledge base: entries that can be searched and matched, with the concepts they are read by.
///
/// `Knowledge()` holds the collection that livc ships.
///
/// >>> import livc
/// >>> knowledge = livc.Knowledge()
/// >>> hit = knowledge.search("aftercare", say="nl").hits[0]
/// >>> hit.matches[0]["query"], hit.matches[0]["found"], hit.matches[0]["way"]
/// ('aftercare', 'nazorg', 'concept')
#[pyclass(frozen, module = "livc", name = "Knowledge")]
pub(crate) struct Knowledge(knowledge::Knowledge);

fn named(files: &BTreeMap<String, String>) -> Vec<(&str, &str)> {
    files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect()
}

fn number(number: usize) -> Value<'static> {
    Value::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}

#[pymethods]
impl Knowledge {
    #[new]
    fn new(py: Python<'_>) -> Result<Self, Raised> {
        Ok(Self(py.detach(knowledge::Knowledge::builtin)?))
    }

    /// Reads files by their names; the ending says what a file is: `.toml`, `.json`, `.csv`, `.ttl`, `.nt`.
    #[staticmethod]
    #[pyo3(signature = (files, law, /))]
    fn from_files(py: Python<'_>, files: BTreeMap<String, String>, law: &Law) -> Result<Self, Raised> {
        let law = law.inner();
        Ok(Self(py.detach(|| knowledge::Knowledge::load(&named(&files), law))?))
    }

    /// This knowledge base and more files.
    #[pyo3(signature = (files, law, /))]
    fn extended(&self, py: Python<'_>, files: BTreeMap<String, String>, law: &Law) -> Result<Self, Raised> {
        let law = law.inner();
        Ok(Self(py.detach(|| self.0.extended(&named(&files), law))?))
    }

    /// The entry with this identifier.
    ///
    /// >>> import livc
    /// >>> livc.Knowledge().entry("nl-pga-four-phases").kind
    /// <EntryKind.PROCEDURE: 'procedure'>
    #[pyo3(signature = (entry, /))]
    fn entry(&self, entry: &str) -> Result<KnowledgeEntry, Raised> {
        Ok(KnowledgeEntry::of(self.0.entry(&entry.parse()?)?.to_value().into_owned())?)
    }

    /// Searches in one language or in all: words, with a filter of what an entry must be.
    ///
    /// >>> import livc
    /// >>> found = livc.Knowledge().search("casusoverlegg", language="nl", filter={"countries": ["nl"]})
    /// >>> found.corrected[0]["to"], found.hits[0].entry
    /// ('casusoverleg', 'nl-dsp-case-conference')
    #[pyo3(signature = (text = "", *, language = None, say = None, filter = None, limit = 10, offset = 0, facets = false))]
    #[expect(clippy::too_many_arguments, reason = "keywords of Python")]
    fn search(
        &self,
        py: Python<'_>,
        text: &str,
        language: Option<WordArgument<Language>>,
        say: Option<WordArgument<Language>>,
        filter: Option<ValueArgument>,
        limit: usize,
        offset: usize,
        facets: bool,
    ) -> Result<Found, Raised> {
        let query = Object::new()
            .with("text", text.to_owned())
            .with_some("language", language.map(|language| language.0.as_str()))
            .with_some("say", say.map(|language| language.0.as_str()))
            .with_some("filter", filter.map(|filter| filter.0))
            .with("limit", number(limit))
            .with("offset", number(offset))
            .with("facets", facets);
        let query = Query::read(&Value::Object(query))?;
        Ok(Found::of(py.detach(|| Ok::<_, Error>(self.0.search(&query)?.to_value()))?)?)
    }

    /// The entries that answer what a cell lacks: `gaps`, `indicators`, `phases`, `modules`, of which one at least, and
    /// `filter`, `say`, `limit`.
    ///
    /// >>> import livc
    /// >>> livc.Knowledge().answering(gaps=["aftercare"]).answers[0].reasons[0]
    /// {'gap': 'aftercare', 'reason': 'names_gap'}
    #[pyo3(signature = (**needs: "object"))]
    fn answering(&self, py: Python<'_>, needs: Option<&Bound<'_, PyDict>>) -> Result<GapAnswers, Raised> {
        let needs = needs.map(|needs| needs.as_any().extract::<ValueArgument>()).transpose()?;
        let needs = Needs::read(&needs.map_or_else(|| Value::Object(Object::new()), |needs| needs.0))?;
        Ok(GapAnswers::of(py.detach(|| Ok::<_, Error>(self.0.answering(&needs)?.to_value()))?)?)
    }

    /// The entries whose last review lies more than so many months before a day.
    #[pyo3(signature = (on, months = REVIEW_MONTHS))]
    fn stale(&self, on: DayArgument, months: u32) -> Result<Records, Raised> {
        Ok(Records(self.0.stale(on.0, months)?.iter().map(Stale::to_value).collect()))
    }

    /// How many entries there are on a day, of what, and how many were reviewed within so many months.
    #[pyo3(signature = (on, months = REVIEW_MONTHS))]
    fn holdings(&self, on: DayArgument, months: u32) -> Result<Holdings, Raised> {
        Ok(Holdings::of(self.0.holdings(on.0, months)?.to_value())?)
    }

    /// The knowledge base as text in one of its forms; `from_files` reads it back.
    ///
    /// >>> import livc
    /// >>> livc.Knowledge().write("turtle").splitlines()[0]
    /// '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .'
    #[pyo3(signature = (form, /))]
    fn write(&self, py: Python<'_>, form: WordArgument<KnowledgeForm>) -> Result<String, Raised> {
        Ok(py.detach(|| self.0.write(form.0))?)
    }

    /// Everything, as plain data.
    fn to_dict(&self, py: Python<'_>) -> Result<Record, Raised> {
        Ok(Record(py.detach(|| whole(self.0.to_value().into_owned()))?))
    }

    fn __len__(&self) -> usize {
        self.0.entries().len()
    }

    fn __contains__(&self, entry: &str) -> bool {
        entry.parse().is_ok_and(|id| self.0.entry(&id).is_ok())
    }

    fn __repr__(&self) -> String {
        format!("Knowledge({} entries, {} concepts)", self.0.entries().len(), self.0.concepts().all().len())
    }
}
