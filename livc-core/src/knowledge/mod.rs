//! Which practice, procedure or instrument, at home or abroad, answers what a cell lacks, and in which language?
#![doc = include_str!("../../docs/knowledge.md")]

mod analyse;
mod collection;
mod concept;
mod csv;
mod entry;
mod format;
mod fresh;
mod gap;
mod id;
mod index;
mod load;
mod matching;
mod query;
mod rdf;
mod read;
mod search;
mod spelling;
mod text;
mod words;

pub use collection::Knowledge;
pub use concept::{Concept, Concepts};
pub use entry::{Entry, Evidence, Graded, Source, Transferability};
pub use format::KnowledgeForm;
pub use fresh::{Holdings, REVIEW_MONTHS, Stale};
pub use gap::{GapRow, IndicatorCode};
pub use id::{ConceptId, Country, EntryId, SourceKey, Tongue};
pub use load::MAX_ENTRIES;
pub use matching::{AnswerReason, Answers, GapAnswer, Needs, Reason};
pub use query::{Filter, MAX_HITS, MAX_QUERY, Query};
pub use search::{Facet, Found, Hit, MatchField, MatchWay, Matched};
pub use text::{MAX_SUMMARY, MAX_TITLE, Texts};
pub use words::{
    ContactRole, EntryKind, EvidenceGrade, EvidencePart, PracticeLabel, SourceAddress, SourceReading,
    TargetGroup, Transfer, WorkPhase,
};
