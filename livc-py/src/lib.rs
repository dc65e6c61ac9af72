//! Python binding of livc: the native module `livc._livc`.
//!
//! A table of contents: each concept has a file of the same name as in the core.
#![allow(clippy::needless_pass_by_value, reason = "what Python gives is converted into a value first")]
#![allow(clippy::doc_link_with_quotes, reason = "the comments of functions are docstrings of Python")]

use pyo3::prelude::*;

mod analysis;
mod briefing;
mod calendar;
mod canonical;
mod casus;
mod cell;
mod convert;
mod error;
mod evaluation;
mod exchange;
mod journal;
mod knowledge;
mod law;
mod locale;
mod look;
mod place;
mod record;
mod register;
mod retention;
mod rule;
mod sharing;
mod time;
mod vocabulary;

/// The native part of livc.
#[pymodule(gil_used = false)]
mod _livc {
    #[pymodule_export]
    use crate::analysis::{Changes, Findings, TruthTable};
    #[pymodule_export]
    use crate::briefing::{Briefed, BriefedPage, Briefing, Onward, Page};
    #[pymodule_export]
    use crate::calendar::{Calendar, holidays};
    #[pymodule_export]
    use crate::canonical::{canonical, parse};
    #[pymodule_export]
    use crate::casus::{Profile, Profiles, Refusal};
    #[pymodule_export]
    use crate::cell::{Composition, Presence};
    #[pymodule_export]
    use crate::evaluation::{
        Indicators, compute, coverage, coverage_of_counts, leaks, publish, span, truth_table,
    };
    #[pymodule_export]
    use crate::exchange::{Cedar, Evaluation};
    #[pymodule_export]
    use crate::journal::{
        Fault, Head, Journal, PayloadVerification, Purge, Sealed, Verification, identifier, seal, verify,
    };
    #[pymodule_export]
    use crate::knowledge::{Found, GapAnswer, GapAnswers, Hit, Holdings, Knowledge, KnowledgeEntry};
    #[pymodule_export]
    use crate::law::{Citation, Law};
    #[pymodule_export]
    use crate::locale::{Locale, has_forbidden_words};
    #[pymodule_export]
    use crate::look::{
        Access, Count, DueLook, Extract, ExtractPage, Glasses, Handover, Look, Looks, Migration, Overdue,
        PossibleLook, Processing, ProcessingPage, Proof, Requests, Trail,
    };
    #[pymodule_export]
    use crate::place::{Lineage, Municipality, Places};
    #[pymodule_export]
    use crate::register::{Decided, Due, Register};
    #[pymodule_export]
    use crate::retention::{Destruction, Forgotten, RetentionLook, RetentionMatrix, erased};
    #[pymodule_export]
    use crate::rule::RuleBook;
    #[pymodule_export]
    use crate::sharing::{Answer, Decision, Explanation, Facts, Receipt, Screen, baseline};
    #[pymodule_export]
    use crate::time::{brussels_day, day};
    #[pymodule_export]
    use crate::vocabulary::vocabularies;

    #[pymodule_export]
    #[expect(non_upper_case_globals, reason = "the name that Python uses for it")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
