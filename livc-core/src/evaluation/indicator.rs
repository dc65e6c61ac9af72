//! Indicators as data: what is counted, over what, and what it says when there is nothing to count.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};

use super::{Counted, FigureState};
use crate::canonical::{Object, Value};
use crate::code::{Certainty, Code as _, Language};
use crate::code_enum;
use crate::error::{Error, ErrorKind, Result};

code_enum! {
    /// What an indicator is about.
    pub enum IndicatorKind: u8, "indicator_kind" {
        /// How the work is done: time, meetings, plans, reviews.
        Process = 1 => "process",
        /// How much there was of it.
        Output = 2 => "output",
        /// What became of it: descriptive only, since no study shows that such consultation has an effect.
        Outcome = 3 => "outcome",
        /// Which municipality has a cell.
        Coverage = 4 => "coverage",
        /// The cell's own judgement of itself.
        SelfEvaluation = 5 => "self_evaluation",
        /// Coaching of cells, and the practices that are shared.
        Support = 6 => "support",
        /// Rights, erasure, access, reporting.
        Accountability = 7 => "accountability",
    }
}

code_enum! {
    /// How an indicator becomes a figure.
    pub enum IndicatorMeasure: u8, "indicator_measure" {
        /// How many.
        Count = 1 => "count",
        /// How much together.
        Sum = 2 => "sum",
        /// A part over the whole that it is a part of.
        Share = 3 => "share",
        /// One thing over another.
        Rate = 4 => "rate",
        /// The middle of a row of days, with the ninetieth percentile.
        Median = 5 => "median",
        /// The change from an earlier figure.
        Change = 6 => "change",
        /// An account that must come out at zero, or at an overlap.
        Account = 7 => "account",
        /// The mean of answered questions.
        Score = 8 => "score",
        /// One score less another.
        Gap = 9 => "gap",
    }
}

code_enum! {
    /// In what an indicator is told.
    pub enum IndicatorUnit: u8, "indicator_unit" {
        /// A number.
        Number = 1 => "number",
        /// Per cent.
        Percent = 2 => "percent",
        /// Whole days.
        Days = 3 => "days",
        /// A number a year.
        PerYear = 4 => "per_year",
        /// Points of a scale.
        Points = 5 => "points",
        /// Hours.
        Hours = 6 => "hours",
        /// Euro.
        Euro = 7 => "euro",
    }
}

code_enum! {
    /// At what level an indicator is made. A figure of the level casus is never published.
    pub enum IndicatorLevel: u8, "indicator_level" {
        /// One casus, for those who work on it.
        Casus = 1 => "casus",
        /// A cell.
        Cell = 2 => "cell",
        /// The coaching of a cell.
        Trajectory = 3 => "trajectory",
        /// A region or the country.
        National = 4 => "national",
    }
}

code_enum! {
    /// What an indicator may be broken down by. There is no word for a person at the table, a single service, belief,
    /// origin or health.
    pub enum Dimension: u8, "dimension" {
        /// The sector that a signal came from.
        Sector = 1 => "sector",
        /// The outcome of screening or weighing.
        Outcome = 2 => "outcome",
        /// The reason of closing.
        ClosingReason = 3 => "closing_reason",
        /// The age band.
        AgeBand = 4 => "age_band",
        /// The kind of meeting.
        MeetingKind = 5 => "meeting_kind",
        /// The side of the table: security or socio-preventive.
        Side = 6 => "side",
        /// The region.
        Region = 7 => "region",
        /// The province.
        Province = 8 => "province",
        /// The language area.
        LanguageRegion = 9 => "language_region",
        /// A grouping of municipalities that the host gives.
        Group = 10 => "group",
        /// The module of the self-evaluation.
        Module = 11 => "module",
        /// The category of coaching.
        Category = 12 => "category",
        /// The kind of session.
        SessionKind = 13 => "session_kind",
        /// Why a municipality has no cell.
        Reason = 14 => "reason",
        /// The label of a practice.
        Label = 15 => "label",
        /// The language of a practice.
        Language = 16 => "language",
        /// The country of a practice.
        Country = 17 => "country",
        /// The kind of incident.
        IncidentKind = 18 => "incident_kind",
    }
}

code_enum! {
    /// What no indicator may be about.
    pub enum Rail: u8, "rail" {
        /// Ideology, religion, origin, health.
        BeliefOriginHealth = 1 => "belief_origin_health",
        /// Who kept silent.
        Silence = 2 => "silence",
        /// A professional, or a service that is alone in its discipline.
        Professional = 3 => "professional",
        /// A target, a ranking, a colour.
        Target = 4 => "target",
    }
}

/// An indicator: what it counts and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    pub(super) id: String,
    pub(super) version: u32,
    pub(super) kind: IndicatorKind,
    pub(super) counted: Counted,
    pub(super) measure: IndicatorMeasure,
    pub(super) unit: IndicatorUnit,
    pub(super) levels: Vec<IndicatorLevel>,
    pub(super) numerator: String,
    pub(super) denominator: Option<String>,
    pub(super) filter: Vec<String>,
    pub(super) by: Vec<Dimension>,
    pub(super) beside: Vec<String>,
    pub(super) none: FigureState,
    pub(super) silent: FigureState,
    pub(super) erased: FigureState,
    pub(super) source: String,
    pub(super) certainty: Certainty,
    pub(super) name: BTreeMap<Language, String>,
    pub(super) definition: BTreeMap<Language, String>,
}

impl Indicator {
    /// The identifier.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What it counts.
    pub fn counted(&self) -> Counted {
        self.counted
    }

    /// What it is about.
    pub fn kind(&self) -> IndicatorKind {
        self.kind
    }

    /// How it becomes a figure.
    pub fn measure(&self) -> IndicatorMeasure {
        self.measure
    }

    /// Whether it only describes: an outcome says nothing about the effect of the work.
    pub fn is_descriptive_only(&self) -> bool {
        self.kind == IndicatorKind::Outcome
    }

    /// The indicators that must be printed beside it.
    pub fn beside(&self) -> &[String] {
        &self.beside
    }

    /// The word of what is counted above the stroke, or in all.
    pub fn numerator(&self) -> &str {
        &self.numerator
    }

    /// The word of what is counted below the stroke.
    pub fn denominator(&self) -> Option<&str> {
        self.denominator.as_deref()
    }

    /// What it is broken down by.
    pub fn by(&self) -> &[Dimension] {
        &self.by
    }

    /// Its name.
    pub fn name(&self, language: Language) -> &str {
        self.name.get(&language).map_or("", String::as_str)
    }

    /// What it says.
    pub fn definition(&self, language: Language) -> &str {
        self.definition.get(&language).map_or("", String::as_str)
    }

    /// What identifies the definition: the hash of all of it but its texts, its source and how sure it is. Aggregates of
    /// different definitions do not merge.
    pub fn hash(&self) -> String {
        let text = self.counting().to_text();
        Sha256::digest(text.as_bytes()).iter().fold(String::with_capacity(64), |mut hex, byte| {
            use core::fmt::Write as _;
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }

    fn counting(&self) -> Object<'static> {
        fn words<T: AsRef<str>>(list: impl IntoIterator<Item = T>) -> Value<'static> {
            list.into_iter().map(|word| Value::from(word.as_ref().to_owned())).collect()
        }
        Object::new()
            .with("id", self.id.clone())
            .with("version", i64::from(self.version))
            .with("counts", self.counted.as_str())
            .with("kind", self.kind.as_str())
            .with("measure", self.measure.as_str())
            .with("unit", self.unit.as_str())
            .with("level", words(self.levels.iter().map(|level| level.as_str())))
            .with("numerator", self.numerator.clone())
            .with_some("denominator", self.denominator.clone())
            .with("filter", words(&self.filter))
            .with("by", words(self.by.iter().map(|by| by.as_str())))
            .with("beside", words(&self.beside))
            .with("none", self.none.as_str())
            .with("silent", self.silent.as_str())
            .with("erased", self.erased.as_str())
    }

    /// As an object: all that the file says, with `descriptive_only` and `hash`.
    pub fn to_value(&self) -> Value<'static> {
        let texts = |texts: &BTreeMap<Language, String>| {
            texts
                .iter()
                .fold(Object::new(), |object, (language, text)| object.with(language.as_str(), text.clone()))
        };
        Value::Object(
            self.counting()
                .with("name", texts(&self.name))
                .with("definition", texts(&self.definition))
                .with("source", self.source.clone())
                .with("certainty", self.certainty.as_str())
                .with("descriptive_only", self.is_descriptive_only())
                .with("hash", self.hash()),
        )
    }
}

/// The indicators that a host works with: livc's own, and those of the host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicators(pub(super) Vec<Indicator>);

macro_rules! shipped {
    ($($name:literal),+) => {
        &[$(($name, include_str!(concat!("../../data/indicators/", $name)))),+]
    };
}

const SHIPPED: &[(&str, &str)] = shipped![
    "flow.toml",
    "time.toml",
    "follow.toml",
    "table.toml",
    "coverage.toml",
    "scan.toml",
    "support.toml",
    "knowledge.toml",
    "rights.toml"
];

impl Indicators {
    /// The indicators that livc ships.
    ///
    /// ```
    /// use livc_core::evaluation::{Counted, Indicators};
    /// let indicators = Indicators::builtin()?;
    /// let meetings = indicators.get("I18")?;
    /// assert_eq!(meetings.counted(), Counted::Meetings);
    /// assert!(indicators.get("I22").is_err(), "nobody counts who kept silent");
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Internal`] if a shipped file were damaged.
    pub fn builtin() -> Result<Self> {
        super::read::read(Vec::new(), SHIPPED)
    }

    /// These and those of more files, in the same form: names and texts.
    ///
    /// # Errors
    /// With file, line, column and field: what the file does not say or says wrong; [`ErrorKind::Duplicate`] for an
    /// identifier that is taken; [`ErrorKind::ForbiddenWord`] for an indicator about a professional or a single service,
    /// about who kept silent, about belief, origin or health, or with a target.
    pub fn extended(&self, files: &[(&str, &str)]) -> Result<Self> {
        super::read::read(self.0.clone(), files)
    }

    /// The indicators, in the order of their identifiers.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Indicator> {
        self.0.iter()
    }

    /// The indicator with this identifier.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownIndicator`].
    pub fn get(&self, id: &str) -> Result<&Indicator> {
        self.0.iter().find(|indicator| indicator.id == id).ok_or_else(|| {
            Error::new(ErrorKind::UnknownIndicator, "no indicator with this identifier").at_field("id")
        })
    }

    /// As a list.
    pub fn to_value(&self) -> Value<'static> {
        self.iter().map(Indicator::to_value).collect()
    }
}
