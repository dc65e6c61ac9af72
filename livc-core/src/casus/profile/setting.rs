//! The settings of a profile: parameters with a closed list of names, each with one kind of value.

use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::code_enum;
use crate::time::Day;

/// The most lengths of time of one setting.
pub const MAX_SPANS: usize = 16;

code_enum! {
    /// What a setting of a profile is about.
    pub enum SettingName: u8, "profile_setting" {
        /// Who screens a signal.
        Triage = 1 => "triage",
        /// How often signals are screened.
        TriageRhythm = 2 => "triage_rhythm",
        /// The day of the month on which signals are screened.
        TriageDay = 3 => "triage_day",
        /// Until when a signal must be in to be screened that time.
        CutOff = 4 => "cut_off",
        /// Whether it is first looked at if the reporter's own possibilities are exhausted.
        OwnCheck = 5 => "own_check",
        /// What there is before a casus is opened.
        Filter = 6 => "filter",
        /// What is told at the second stage of the filter.
        Filter2Fields = 7 => "filter_2_fields",
        /// What is told at the third stage of the filter.
        Filter3Fields = 8 => "filter_3_fields",
        /// By what the threshold for a table is met.
        ThresholdRule = 9 => "threshold_rule",
        /// Who decides whether a casus is taken up. In Belgium the mayor's list lies over it.
        Decision = 10 => "decision",
        /// Whether the person must consent before support starts.
        Consent = 11 => "consent",
        /// How often the table meets.
        Rhythm = 12 => "rhythm",
        /// The day of the month on which the table meets.
        MeetingDay = 13 => "meeting_day",
        /// The order of the agenda.
        AgendaOrder = 14 => "agenda_order",
        /// How long one item of the agenda takes.
        AgendaSlot = 15 => "agenda_slot",
        /// After how long a followed casus is reviewed.
        ReviewInterval = 16 => "review_interval",
        /// How soon the first action starts.
        ActionStart = 17 => "action_start",
        /// Where a signal or casus can end up.
        Tracks = 18 => "tracks",
        /// How often the chair reports to the municipal executive.
        ReportExecutive = 19 => "report_executive",
        /// How often the chair reports to the municipal council.
        ReportCouncil = 20 => "report_council",
        /// What is reported besides.
        ReportOther = 21 => "report_other",
        /// The moments after closing.
        Aftercare = 22 => "aftercare",
        /// Whether a participant of one casus signs the protocol first.
        Signature = 23 => "signature",
        /// Whether casussen are followed up at all.
        CaseManagement = 24 => "case_management",
    }
}

code_enum! {
    /// A word that a setting can have as its value.
    pub enum SettingWord: u8, "setting_word" {
        /// None.
        None = 1 => "none",
        /// It may be done.
        Optional = 2 => "optional",
        /// It must be.
        Required = 3 => "required",
        /// It is not asked.
        NotRequired = 4 => "not_required",
        /// When there is something to discuss.
        OnDemand = 5 => "on_demand",
        /// The coordinator.
        Coordinator = 6 => "coordinator",
        /// A table that screens, with a jurist of the prosecution.
        TriageTable = 7 => "triage_table",
        /// A table of permanent and invited partners.
        ExpertTable = 8 => "expert_table",
        /// A team that weighs on criteria.
        WeighingTeam = 9 => "weighing_team",
        /// Police and local authority together.
        PoliceAndAuthority = 10 => "police_and_authority",
        /// Each service for itself.
        OwnAgency = 11 => "own_agency",
        /// Advice on somebody who is not named.
        AnonymousAdvice = 12 => "anonymous_advice",
        /// A discussion without any identity.
        DeIdentified = 13 => "de_identified",
        /// The age, in bands.
        AgeBand = 14 => "age_band",
        /// The sex.
        Sex = 15 => "sex",
        /// The categories of risk.
        RiskCategories = 16 => "risk_categories",
        /// The kind of concern.
        KindOfConcern = 17 => "kind_of_concern",
        /// Names.
        Names = 18 => "names",
        /// The mayor.
        Mayor = 19 => "mayor",
        /// Everybody agrees.
        Consensus = 20 => "consensus",
        /// More agree than object.
        Vote = 21 => "vote",
        /// Those at the table.
        Table = 22 => "table",
        /// A panel chaired by the local authority.
        Panel = 23 => "panel",
        /// New casussen.
        New = 24 => "new",
        /// Running casussen.
        Running = 25 => "running",
        /// Casussen that can be closed.
        Closable = 26 => "closable",
        /// Whatever the cell decides.
        Any = 27 => "any",
        /// A follow-up trajectory.
        Trajectory = 28 => "trajectory",
        /// Another service.
        Referral = 29 => "referral",
        /// No problem, or a false report.
        NoProblem = 30 => "no_problem",
        /// An immediate threat: today by the feedback sheet or by the police's own duty, never a direct transmission.
        Security = 31 => "security",
        /// Ordinary help services.
        RegularServices = 32 => "regular_services",
        /// Police: possibly an offence.
        PossibleOffence = 33 => "possible_offence",
        /// A trajectory that is completed.
        TrajectoryCompleted = 34 => "trajectory_completed",
        /// A trajectory that is running.
        TrajectoryRunning = 35 => "trajectory_running",
        /// A table of partners around one person.
        PartnerTable = 36 => "partner_table",
        /// Advice to the reporter, who goes on alone.
        Advice = 37 => "advice",
        /// One partner takes it up.
        SinglePartner = 38 => "single_partner",
        /// Several partners together.
        MultiPartner = 39 => "multi_partner",
        /// No action.
        NoAction = 40 => "no_action",
        /// More information is needed.
        MoreInformation = 41 => "more_information",
        /// A care-and-safety house.
        CareAndSafetyHouse = 42 => "care_and_safety_house",
        /// A criminal investigation.
        CriminalInvestigation = 43 => "criminal_investigation",
        /// Adopted by the panel.
        Adopted = 44 => "adopted",
        /// Other support.
        OtherSupport = 45 => "other_support",
        /// Accepted by the table.
        Accepted = 46 => "accepted",
        /// Not accepted by the table.
        Rejected = 47 => "rejected",
        /// A yearly statement of assurance.
        YearlyAssurance = 48 => "yearly_assurance",
        /// Outputs, and nothing of what came of them.
        OutputsOnly = 49 => "outputs_only",
        /// Files that come back to the table.
        ReturningFiles = 50 => "returning_files",
        /// Scaling down.
        ScalingDown = 51 => "scaling_down",
    }
}

code_enum! {
    /// The unit of a length of time in a setting.
    pub enum SpanUnit: u8, "span_unit" {
        /// Minutes.
        Minute = 1 => "minute",
        /// Hours.
        Hour = 2 => "hour",
        /// Days.
        Day = 3 => "day",
        /// Weeks.
        Week = 4 => "week",
        /// Months.
        Month = 5 => "month",
        /// Years.
        Year = 6 => "year",
    }
}

code_enum! {
    /// A day of the week.
    pub enum Weekday: u8, "weekday" {
        /// Monday.
        Monday = 1 => "monday",
        /// Tuesday.
        Tuesday = 2 => "tuesday",
        /// Wednesday.
        Wednesday = 3 => "wednesday",
        /// Thursday.
        Thursday = 4 => "thursday",
        /// Friday.
        Friday = 5 => "friday",
        /// Saturday.
        Saturday = 6 => "saturday",
        /// Sunday.
        Sunday = 7 => "sunday",
    }
}

/// A length of time: 6 weeks; from 24 to 48 hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The least, where it is a range.
    pub least: Option<u16>,
    /// The length, or the most of a range.
    pub length: u16,
    /// The unit.
    pub unit: SpanUnit,
}

impl Span {
    fn to_object(self) -> Object<'static> {
        Object::new()
            .with_some("least", self.least)
            .with("length", self.length)
            .with("unit", self.unit.as_str())
    }
}

/// The value of a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingValue {
    /// No source tells.
    Unknown,
    /// One word, or several where the setting takes several.
    Words(Vec<SettingWord>),
    /// A length of time.
    Span(Span),
    /// Several lengths of time: the moments after closing.
    Spans(Vec<Span>),
    /// A day of the month: the first Friday.
    MonthDay {
        /// Which one, from 1 to 5.
        nth: u8,
        /// The day of the week.
        weekday: Weekday,
    },
    /// A day and hour of the week.
    CutOff {
        /// The day of the week.
        weekday: Weekday,
        /// The hour, from 0 to 23.
        hour: u8,
    },
}

/// Where a setting comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ground {
    /// A page that was read, and the day it bears where it bears one.
    Source {
        /// The page.
        page: String,
        /// Its date.
        dated: Option<Day>,
    },
    /// No source says so.
    Guess {
        /// Why it was set so all the same.
        reason: String,
    },
}

/// A setting of a profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// What it is about.
    pub name: SettingName,
    /// Its value.
    pub value: SettingValue,
    /// Where it comes from; nothing for what is unknown.
    pub ground: Option<Ground>,
}

impl SettingValue {
    /// As canonical JSON: a list of words, a length, a list of lengths, a day, or `"unknown"`.
    pub fn to_value(&self) -> Value<'static> {
        match self {
            Self::Unknown => Value::from("unknown"),
            Self::Words(words) => super::model::words(words),
            Self::Span(span) => span.to_object().into(),
            Self::Spans(spans) => spans.iter().map(|span| Value::from(span.to_object())).collect(),
            Self::MonthDay { nth, weekday } => {
                Object::new().with("nth", i32::from(*nth)).with("weekday", weekday.as_str()).into()
            }
            Self::CutOff { weekday, hour } => {
                Object::new().with("hour", i32::from(*hour)).with("weekday", weekday.as_str()).into()
            }
        }
    }
}

impl Setting {
    /// As canonical JSON: `name` and `value`, and `source` with `dated`, or `guess`.
    pub fn to_value(&self) -> Value<'static> {
        let mut object = Object::new().with("name", self.name.as_str()).with("value", self.value.to_value());
        match &self.ground {
            Some(Ground::Source { page, dated }) => {
                object.set("source", page.clone());
                if let Some(dated) = dated {
                    object.set("dated", *dated);
                }
            }
            Some(Ground::Guess { reason }) => object.set("guess", reason.clone()),
            None => {}
        }
        object.into()
    }
}

/// What kind of value a setting takes besides words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measured {
    /// Words only.
    Nothing,
    /// A length of time.
    Span,
    /// Several lengths of time.
    Spans,
    /// A day of the month.
    MonthDay,
    /// A day and hour of the week.
    CutOff,
}

impl SettingName {
    /// The words that the setting takes, whether it takes several of them, and what else it takes.
    pub(super) const fn takes(self) -> (&'static [SettingWord], bool, Measured) {
        use SettingWord as W;
        const FIELDS: &[SettingWord] =
            &[W::AgeBand, W::Sex, W::RiskCategories, W::KindOfConcern, W::Names, W::None];
        const ASKED: &[SettingWord] = &[W::Required, W::NotRequired];
        match self {
            Self::Triage => (
                &[
                    W::None,
                    W::Optional,
                    W::Coordinator,
                    W::TriageTable,
                    W::WeighingTeam,
                    W::PoliceAndAuthority,
                    W::OwnAgency,
                ],
                false,
                Measured::Nothing,
            ),
            Self::TriageRhythm | Self::Rhythm => (&[W::None, W::OnDemand], false, Measured::Span),
            Self::TriageDay | Self::MeetingDay => (&[], false, Measured::MonthDay),
            Self::CutOff => (&[], false, Measured::CutOff),
            Self::OwnCheck | Self::Consent | Self::Signature | Self::CaseManagement => {
                (ASKED, false, Measured::Nothing)
            }
            Self::Filter => (&[W::None, W::AnonymousAdvice, W::DeIdentified], false, Measured::Nothing),
            Self::Filter2Fields | Self::Filter3Fields => (FIELDS, true, Measured::Nothing),
            Self::ThresholdRule => (&[W::None, W::Mayor, W::Consensus, W::Vote], true, Measured::Nothing),
            Self::Decision => (
                &[
                    W::Mayor,
                    W::Table,
                    W::TriageTable,
                    W::ExpertTable,
                    W::WeighingTeam,
                    W::Panel,
                    W::Vote,
                    W::Consensus,
                ],
                true,
                Measured::Nothing,
            ),
            Self::AgendaOrder => (&[W::New, W::Running, W::Closable], true, Measured::Nothing),
            Self::AgendaSlot | Self::ReviewInterval | Self::ActionStart => (&[], false, Measured::Span),
            Self::Tracks => (TRACKS, true, Measured::Nothing),
            Self::ReportExecutive | Self::ReportCouncil => (&[W::None], false, Measured::Span),
            Self::ReportOther => (&[W::None, W::YearlyAssurance, W::OutputsOnly], true, Measured::Nothing),
            Self::Aftercare => (&[W::None, W::ReturningFiles, W::ScalingDown], false, Measured::Spans),
        }
    }
}

const TRACKS: &[SettingWord] = &[
    SettingWord::Any,
    SettingWord::Trajectory,
    SettingWord::Referral,
    SettingWord::NoProblem,
    SettingWord::Security,
    SettingWord::RegularServices,
    SettingWord::PossibleOffence,
    SettingWord::TrajectoryCompleted,
    SettingWord::TrajectoryRunning,
    SettingWord::PartnerTable,
    SettingWord::Advice,
    SettingWord::SinglePartner,
    SettingWord::MultiPartner,
    SettingWord::NoAction,
    SettingWord::MoreInformation,
    SettingWord::CareAndSafetyHouse,
    SettingWord::CriminalInvestigation,
    SettingWord::Adopted,
    SettingWord::OtherSupport,
    SettingWord::Accepted,
    SettingWord::Rejected,
];
