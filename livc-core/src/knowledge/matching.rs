//! Matching: the entries that answer what a cell lacks, with the reason. What is lacking is always the cell's; nothing
//! here takes a person.

use super::collection::Knowledge;
use super::entry::{Entry, Evidence, words};
use super::gap::IndicatorCode;
use super::id::{ConceptId, EntryId};
use super::query::{Filter, MAX_HITS};
use super::read::{field_opt, inner_opt, list, parsed, word};
use super::words::{EntryKind, PracticeLabel, Transfer, WorkPhase};
use crate::canonical::{Object, Value};
use crate::code::{Code as _, Language};
use crate::code_enum;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Gap, ScanModule};

code_enum! {
    /// Why an entry answers a need; the strongest reason first.
    pub enum AnswerReason: u8, "answer_reason" {
        /// It names the gap.
        NamesGap = 1 => "names_gap",
        /// It is about a concept of the gap.
        Concept = 2 => "concept",
        /// It is about the step of the work.
        Phase = 3 => "phase",
        /// It is about the module of the self-evaluation.
        Module = 4 => "module",
    }
}

/// What a cell lacks, and which answers are wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needs {
    /// Named gaps.
    pub gaps: Vec<Gap>,
    /// Indicators whose pattern is out of order: each stands for the gaps that it points to.
    pub indicators: Vec<IndicatorCode>,
    /// Steps of the work.
    pub phases: Vec<WorkPhase>,
    /// Modules of the self-evaluation.
    pub modules: Vec<ScanModule>,
    /// What an entry must be.
    pub filter: Filter,
    /// The language in which titles are given back, where they have one.
    pub say: Language,
    /// How many answers are given at most.
    pub limit: usize,
}

/// The entries that answer, the best first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    /// The gaps that were meant: those named, and those that the indicators point to.
    pub gaps: Vec<Gap>,
    /// How many entries answer in all.
    pub total: usize,
    /// The answers.
    pub answers: Vec<GapAnswer>,
}

/// An entry that answers, why, and how much is known about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GapAnswer {
    /// The entry.
    pub entry: EntryId,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub language: Language,
    /// What sort of thing it is.
    pub kind: EntryKind,
    /// How others judged it.
    pub label: PracticeLabel,
    /// How far it can be taken over.
    pub transfer: Transfer,
    /// How much is known about it.
    pub evidence: Evidence,
    /// Why it answers, the strongest reason first.
    pub reasons: Vec<Reason>,
}

/// A reason: what of the need meets what of the entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It names the gap.
    NamesGap(Gap),
    /// It is about a concept of the gap.
    Concept(Gap, ConceptId),
    /// It is about the step.
    Phase(WorkPhase),
    /// It is about the module.
    Module(ScanModule),
}

impl Reason {
    /// The word for it.
    pub fn reason(&self) -> AnswerReason {
        match self {
            Self::NamesGap(_) => AnswerReason::NamesGap,
            Self::Concept(..) => AnswerReason::Concept,
            Self::Phase(_) => AnswerReason::Phase,
            Self::Module(_) => AnswerReason::Module,
        }
    }

    fn to_value(&self) -> Value<'static> {
        let object = Object::new().with("reason", self.reason().as_str());
        Value::Object(match self {
            Self::NamesGap(gap) => object.with("gap", gap.as_str()),
            Self::Concept(gap, concept) => {
                object.with("gap", gap.as_str()).with("concept", concept.to_string())
            }
            Self::Phase(phase) => object.with("phase", phase.as_str()),
            Self::Module(module) => object.with("module", module.as_str()),
        })
    }
}

/// Nothing is needed yet; the first ten answers, titles in English.
impl Default for Needs {
    fn default() -> Self {
        Self {
            gaps: Vec::new(),
            indicators: Vec::new(),
            phases: Vec::new(),
            modules: Vec::new(),
            filter: Filter::default(),
            say: Language::En,
            limit: 10,
        }
    }
}

impl Needs {
    /// The need for one gap: the first ten answers, titles in English.
    pub fn of(gap: Gap) -> Self {
        Self { gaps: vec![gap], ..Self::default() }
    }

    /// Reads needs: `gaps`, `indicators`, `phases`, `modules`, of which one at least, and `filter`, `say`, `limit`.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownKey`] for anything else; [`ErrorKind::Empty`] where nothing is needed.
    pub fn read(value: &Value<'_>) -> Result<Self> {
        let object = value.as_object()?;
        object.only(&["gaps", "indicators", "phases", "modules", "filter", "say", "limit"])?;
        let mut needs = Self::default();
        needs.gaps = inner_opt(object, "gaps", |value| list(value, word))?.unwrap_or_default();
        needs.indicators = inner_opt(object, "indicators", |value| list(value, parsed))?.unwrap_or_default();
        needs.phases = inner_opt(object, "phases", |value| list(value, word))?.unwrap_or_default();
        needs.modules = inner_opt(object, "modules", |value| list(value, word))?.unwrap_or_default();
        needs.filter = inner_opt(object, "filter", Filter::read)?.unwrap_or_default();
        needs.say = field_opt(object, "say", word)?.unwrap_or(needs.say);
        needs.limit = field_opt(object, "limit", |value| {
            let limit = usize::try_from(value.as_integer()?).ok();
            limit.ok_or_else(|| Error::new(ErrorKind::OutOfRange, "a number from 0"))
        })?
        .unwrap_or(needs.limit);
        Ok(needs)
    }
}

impl Knowledge {
    /// The entries that answer what a cell lacks, with reason and evidence. Those that name a gap come first, then those
    /// about a concept of one, then by step and by module; among equals those that answer more, that name more gaps of a
    /// module that was asked for, of which more is known, and that were reviewed by peers.
    ///
    /// ```
    /// use livc_core::event::Gap;
    /// use livc_core::knowledge::{AnswerReason, Knowledge, Needs};
    ///
    /// let answers = Knowledge::builtin()?.answering(&Needs::of(Gap::Aftercare))?;
    /// assert_eq!(answers.answers[0].reasons[0].reason(), AnswerReason::NamesGap);
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Empty`] where nothing is needed; [`ErrorKind::UnknownValue`] for an indicator that points to no gap;
    /// [`ErrorKind::OutOfRange`] for more than 200 answers at once.
    pub fn answering(&self, needs: &Needs) -> Result<Answers> {
        if needs.limit > MAX_HITS {
            return Err(Error::new(ErrorKind::OutOfRange, "at most 200 answers at once").at_field("limit"));
        }
        let nothing = needs.gaps.is_empty() && needs.indicators.is_empty();
        if nothing && needs.phases.is_empty() && needs.modules.is_empty() {
            let error = Error::new(ErrorKind::Empty, "nothing is needed");
            return Err(error.expecting(["gaps", "indicators", "phases", "modules"]));
        }
        let mut gaps = needs.gaps.clone();
        for (at, indicator) in needs.indicators.iter().enumerate() {
            let before = gaps.len();
            let pointing =
                self.gaps().iter().filter(|row| row.indicators.contains(indicator)).map(|row| row.gap);
            gaps.extend(pointing);
            if gaps.len() == before {
                let mut known: Vec<IndicatorCode> =
                    self.gaps().iter().flat_map(|row| row.indicators.clone()).collect();
                known.sort_unstable();
                known.dedup();
                return Err(Error::new(ErrorKind::UnknownValue, "an indicator that points to no gap")
                    .at_field(format!("indicators[{at}]"))
                    .expecting(known.iter().map(ToString::to_string)));
            }
        }
        gaps.sort_unstable();
        gaps.dedup();
        let passing = self.entries().iter().filter(|entry| needs.filter.passes(entry));
        let mut found: Vec<(&Entry, Vec<Reason>)> = passing
            .map(|entry| (entry, self.reasons(entry, &gaps, needs)))
            .filter(|(_, reasons)| !reasons.is_empty())
            .collect();
        found.sort_by_key(|(entry, reasons)| {
            let first = reasons.first().map(Reason::reason);
            let as_good = reasons.iter().filter(|reason| Some(reason.reason()) == first).count();
            // Whoever asks for a module is better served by what names several of its gaps than by what touches it.
            let within = entry.gaps.iter().filter(|gap| needs.modules.contains(&gap.module())).count();
            (
                first,
                core::cmp::Reverse(as_good),
                core::cmp::Reverse(within),
                core::cmp::Reverse(entry.evidence.highest()),
                entry.label,
                &entry.id,
            )
        });
        let total = found.len();
        let answers = found.into_iter().take(needs.limit).map(|(entry, reasons)| {
            let (language, title) = entry.title.said(needs.say);
            GapAnswer {
                entry: entry.id.clone(),
                title: title.to_owned(),
                language,
                kind: entry.kind,
                label: entry.label,
                transfer: entry.transfer.grade,
                evidence: entry.evidence.clone(),
                reasons,
            }
        });
        Ok(Answers { gaps, total, answers: answers.collect() })
    }

    fn reasons(&self, entry: &Entry, gaps: &[Gap], needs: &Needs) -> Vec<Reason> {
        let mut reasons: Vec<Reason> =
            gaps.iter().filter(|gap| entry.gaps.contains(gap)).map(|gap| Reason::NamesGap(*gap)).collect();
        for gap in gaps.iter().filter(|gap| !entry.gaps.contains(gap)) {
            let concepts = self.gap(*gap).map_or(&[][..], |row| &row.concepts);
            let shared = concepts.iter().filter(|concept| entry.concepts.contains(concept));
            reasons.extend(shared.map(|concept| Reason::Concept(*gap, concept.clone())));
        }
        let phases = needs.phases.iter().filter(|phase| entry.phases.contains(phase));
        reasons.extend(phases.map(|phase| Reason::Phase(*phase)));
        let modules = needs.modules.iter().filter(|module| entry.modules.contains(module));
        reasons.extend(modules.map(|module| Reason::Module(*module)));
        reasons
    }
}

impl Answers {
    /// The answers as canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let Self { gaps, total, answers } = self;
        Value::Object(
            Object::new()
                .with("gaps", words(gaps))
                .with("total", i64::try_from(*total).unwrap_or(i64::MAX))
                .with("answers", answers.iter().map(GapAnswer::to_value).collect::<Value<'_>>()),
        )
    }
}

impl GapAnswer {
    fn to_value(&self) -> Value<'static> {
        let Self { entry, title, language, kind, label, transfer, evidence, reasons } = self;
        Value::Object(
            Object::new()
                .with("entry", entry.to_string())
                .with("title", title.clone())
                .with("language", language.as_str())
                .with("kind", kind.as_str())
                .with("label", label.as_str())
                .with("transfer", transfer.as_str())
                .with("evidence", evidence.to_value().into_owned())
                .with("reasons", reasons.iter().map(Reason::to_value).collect::<Value<'_>>()),
        )
    }
}
