//! The account of a period: what came in, and what became of each of it.

use std::collections::BTreeMap;

use super::state::Register;
use super::viewer::Viewer;
use crate::canonical::{MAX_INTEGER, Object, Value};
use crate::casus::Casus;
use crate::code::Code as _;
use crate::code_enum;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{CaseOutcome, CasusState, Recorded};
use crate::id::PersonRef;
use crate::time::{Day, Period};

/// The most months within which a signal counts as a repeat.
const MAX_MONTHS: u32 = 1200;

code_enum! {
    /// What became of a file that was reported (after the reporting scheme of Ninove of 2016, with codes from Neteland
    /// and Limburg). Every file has exactly one.
    pub enum AccountCode: u8, "account_code" {
        /// Nothing is decided yet.
        Pending = 1 => "pending",
        /// A false report, or no problem.
        NoProblem = 2 => "no_problem",
        /// A follow-up trajectory that still runs.
        TrajectoryRunning = 3 => "trajectory_running",
        /// A follow-up trajectory that has ended.
        TrajectoryCompleted = 4 => "trajectory_completed",
        /// An ordinary help service: another problem.
        RegularServices = 5 => "regular_services",
        /// The police: possibly an offence.
        PossibleOffence = 6 => "possible_offence",
        /// Advice to the reporter, who goes on alone.
        AdviceToReporter = 7 => "advice_to_reporter",
        /// One partner takes it up.
        SinglePartner = 8 => "single_partner",
        /// The threshold for a table was not met.
        BelowThreshold = 9 => "below_threshold",
        /// It belongs to a casus that already ran.
        Joined = 10 => "joined",
        /// It ended before an outcome was decided.
        EndedUndecided = 11 => "ended_undecided",
    }
}

code_enum! {
    /// What a figure is.
    pub enum FigureKind: u8, "figure_kind" {
        /// The number itself.
        Known = 1 => "known",
        /// A lower bound: what was erased is not counted.
        AtLeast = 2 => "at_least",
        /// What it would take was destroyed.
        NotAvailable = 3 => "not_available",
    }
}

/// A figure that says what it is: what is not known is no zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// The number itself.
    Known(u64),
    /// A lower bound.
    AtLeast(u64),
    /// What it would take was destroyed.
    NotAvailable,
}

impl Figure {
    /// What it is.
    pub const fn kind(self) -> FigureKind {
        match self {
            Self::Known(_) => FigureKind::Known,
            Self::AtLeast(_) => FigureKind::AtLeast,
            Self::NotAvailable => FigureKind::NotAvailable,
        }
    }

    /// As canonical JSON: `{"count":2,"figure":"at_least"}`; without `count` where it is not available.
    pub fn to_value(self) -> Value<'static> {
        let count = match self {
            Self::Known(count) | Self::AtLeast(count) => Some(number(count)),
            Self::NotAvailable => None,
        };
        Value::Object(Object::new().with("figure", self.kind().as_str()).with_some("count", count))
    }
}

fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(MAX_INTEGER)
}

/// The account of a period. The files reported are those that began in it, those taken in from elsewhere among them;
/// each has one outcome or is pending, so that the codes add up to what was reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    access: Recorded,
    /// The period.
    pub period: Period,
    /// How many files were reported.
    pub reported: Figure,
    /// What became of them; empty where that is not available.
    pub outcomes: BTreeMap<AccountCode, u64>,
    /// How many signals came in, on files of before too.
    pub signals: Figure,
    /// How many of the files had ended, and came back within the window.
    pub repeats: Figure,
    /// How many times a service declined to take part, where the years of the period were counted.
    pub refusals: Figure,
}

impl Account {
    /// The access event, to be appended to the access journal.
    pub fn access(&self) -> &Recorded {
        &self.access
    }

    /// As canonical JSON: `access`, `from`, `until`, the figures, and `outcomes`, each with `code` and `count`.
    pub fn to_value(&self) -> Value<'static> {
        let outcomes = self.outcomes.iter().map(|(code, count)| {
            Value::Object(Object::new().with("code", code.as_str()).with("count", number(*count)))
        });
        Value::Object(
            Object::new()
                .with("access", self.access.to_object())
                .with("from", self.period.from())
                .with_some("until", self.period.until())
                .with("reported", self.reported.to_value())
                .with("outcomes", outcomes.collect::<Value<'_>>())
                .with("signals", self.signals.to_value())
                .with("repeats", self.repeats.to_value())
                .with("refusals", self.refusals.to_value()),
        )
    }
}

impl Register {
    /// The account of a period: what was reported, and what became of it as far as is known today. `months` is the
    /// window within which a new signal after the end of a file is a repeat: in practice 12 months (SafeLives, for the
    /// conferences on domestic violence); no law sets it.
    ///
    /// Of a casus that was destroyed the ledger keeps the year: it is counted in a period of whole years, and in any
    /// other the figures are not available. What is erased can be no repeat any more, so that repeats are a lower
    /// bound, always.
    ///
    /// # Errors
    /// As [`Register::look`]; [`ErrorKind::Contradiction`] for a role that neither holds a seat, coordinates nor
    /// oversees; [`ErrorKind::OutOfRange`] for a window of no month or of more than 1200.
    pub fn account(&self, period: Period, months: u32, viewer: Viewer<'_>) -> Result<Account> {
        let cell = self.opened()?;
        let access = self.counted(viewer)?;
        if !(1..=MAX_MONTHS).contains(&months) {
            let error = Error::new(ErrorKind::OutOfRange, "a window has between 1 and 1200 months");
            return Err(error.at_field("months"));
        }
        let (reported, outcomes) = self.outcomes(period);
        Ok(Account {
            access,
            period,
            reported,
            outcomes,
            signals: self.signals_in(period),
            repeats: Figure::AtLeast(self.repeats(period, months)),
            refusals: refusals(&cell.refusals, period),
        })
    }

    pub(super) fn outcomes(&self, period: Period) -> (Figure, BTreeMap<AccountCode, u64>) {
        let mut outcomes = BTreeMap::new();
        let mut add = |code, count: u64| {
            let sum: &mut u64 = outcomes.entry(code).or_default();
            *sum = sum.saturating_add(count);
        };
        for casus in self.casussen.values().filter(|casus| period.contains(casus.since)) {
            add(code_of(casus), 1);
        }
        for (row, casussen, _) in self.ledger.rows() {
            match reach(period, row.year) {
                Reach::Outside => {}
                Reach::Part => return (Figure::NotAvailable, BTreeMap::new()),
                Reach::Whole => add(ended(row.outcome), casussen),
            }
        }
        let reported = outcomes.values().fold(0_u64, |sum, count| sum.saturating_add(*count));
        (Figure::Known(reported), outcomes)
    }

    /// A casus that was destroyed may have had signals in any later year.
    fn signals_in(&self, period: Period) -> Figure {
        let signals = self.casussen.values().flat_map(|casus| &casus.reports);
        let held = signals.filter(|report| period.contains(report.on)).count() as u64;
        let before_end =
            |year: u32| first_of(year).is_none_or(|first| period.until().is_none_or(|end| first < end));
        if self.ledger.rows().any(|(row, _, _)| before_end(row.year)) {
            Figure::AtLeast(held)
        } else {
            Figure::Known(held)
        }
    }

    /// Files that came back in the period: opened again, or begun anew on somebody whose earlier file had ended.
    fn repeats(&self, period: Period, months: u32) -> u64 {
        let within = |ended: Day, again: Day| {
            period.contains(again)
                && ended <= again
                && ended.plus_months(months).is_ok_and(|last| again <= last)
        };
        let mut ends: BTreeMap<&PersonRef, Vec<Day>> = BTreeMap::new();
        for casus in self.casussen.values() {
            if let (Some(person), Some(end)) = (&casus.person, ended_on(casus)) {
                ends.entry(person).or_default().push(end);
            }
        }
        let returns = self.casussen.values().flat_map(|casus| &casus.returns);
        let opened = returns.filter(|(ended, again)| within(*ended, *again)).count();
        let anew = self.casussen.values().filter(|casus| {
            let before = casus.person.as_ref().and_then(|person| ends.get(person));
            before.is_some_and(|ends| ends.iter().any(|end| *end < casus.since && within(*end, casus.since)))
        });
        (opened as u64).saturating_add(anew.count() as u64)
    }
}

/// How far a period reaches into a year.
enum Reach {
    Outside,
    Part,
    Whole,
}

fn first_of(year: u32) -> Option<Day> {
    Day::new(i32::try_from(year).ok()?, 1, 1).ok()
}

fn reach(period: Period, year: u32) -> Reach {
    let (Some(first), next) = (first_of(year), first_of(year.saturating_add(1))) else { return Reach::Part };
    let Ok(whole) = Period::new(first, next) else { return Reach::Part };
    if period.covers(whole) {
        Reach::Whole
    } else if period.overlaps(whole) {
        Reach::Part
    } else {
        Reach::Outside
    }
}

/// The sum over the years of a period, where it is of whole years and each was counted.
fn refusals(counted: &BTreeMap<u32, u32>, period: Period) -> Figure {
    let Some(until) = period.until() else { return Figure::NotAvailable };
    let whole = |day: Day| (day.month(), day.day_of_month()) == (1, 1);
    if !whole(period.from()) || !whole(until) {
        return Figure::NotAvailable;
    }
    let mut sum = 0_u64;
    for year in period.from().year()..until.year() {
        let Some(count) = u32::try_from(year).ok().and_then(|year| counted.get(&year)) else {
            return Figure::NotAvailable;
        };
        sum = sum.saturating_add(u64::from(*count));
    }
    Figure::Known(sum)
}

/// What became of a casus that is held.
fn code_of(casus: &Casus) -> AccountCode {
    // Opened or listed again, and not decided since.
    let undecided = casus.is_screened() || (casus.state == CasusState::Listed && !casus.weighed);
    match (casus.closing.is_some(), undecided) {
        (true, _) => ended(casus.outcome),
        (false, true) => AccountCode::Pending,
        (false, false) => match casus.outcome {
            Some(CaseOutcome::Trajectory) => AccountCode::TrajectoryRunning,
            Some(outcome) => decided(outcome).unwrap_or(AccountCode::Pending),
            None => AccountCode::Pending,
        },
    }
}

/// What became of a casus that ended.
fn ended(outcome: Option<CaseOutcome>) -> AccountCode {
    outcome.and_then(decided).unwrap_or(AccountCode::EndedUndecided)
}

const fn decided(outcome: CaseOutcome) -> Option<AccountCode> {
    match outcome {
        CaseOutcome::NoProblem => Some(AccountCode::NoProblem),
        CaseOutcome::Trajectory => Some(AccountCode::TrajectoryCompleted),
        CaseOutcome::RegularServices => Some(AccountCode::RegularServices),
        CaseOutcome::PossibleOffence => Some(AccountCode::PossibleOffence),
        CaseOutcome::AdviceToReporter => Some(AccountCode::AdviceToReporter),
        CaseOutcome::SinglePartner => Some(AccountCode::SinglePartner),
        CaseOutcome::BelowThreshold => Some(AccountCode::BelowThreshold),
        CaseOutcome::Joined => Some(AccountCode::Joined),
        CaseOutcome::MoreInformation | CaseOutcome::ProposeListing | CaseOutcome::Pending => None,
    }
}

/// The day on which a casus ended: it was closed, or screening or weighing led elsewhere.
fn ended_on(casus: &Casus) -> Option<Day> {
    let elsewhere = matches!(
        casus.state,
        CasusState::AdviceOnly | CasusState::Referred | CasusState::SinglePartner | CasusState::Rejected
    );
    // A signal that joined another casus ended nothing.
    let joined = casus.outcome == Some(CaseOutcome::Joined);
    casus.closed_on.or((elsewhere && !joined).then_some(casus.moved_on))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(from: &str, until: &str) -> Period {
        Period::new(from.parse().unwrap(), Some(until.parse().unwrap())).unwrap()
    }

    #[test]
    fn a_year_is_whole_partly_or_not_in_a_period() {
        let year = |period, year| match reach(period, year) {
            Reach::Outside => "outside",
            Reach::Part => "part",
            Reach::Whole => "whole",
        };
        let both = period("2025-01-01", "2027-01-01");
        assert_eq!(
            [2024, 2025, 2026, 2027].map(|one| year(both, one)),
            ["outside", "whole", "whole", "outside"]
        );
        let short = period("2025-01-02", "2026-12-31");
        assert_eq!(
            [2024, 2025, 2026, 2027].map(|one| year(short, one)),
            ["outside", "part", "part", "outside"]
        );
        let open = Period::new("2026-01-01".parse().unwrap(), None).unwrap();
        assert_eq!([2025, 2026, 2199].map(|one| year(open, one)), ["outside", "whole", "whole"]);
    }

    #[test]
    fn refusals_are_of_whole_years_that_were_counted() {
        let counted = BTreeMap::from([(2024, 2), (2025, 0)]);
        assert_eq!(refusals(&counted, period("2024-01-01", "2026-01-01")), Figure::Known(2));
        assert_eq!(refusals(&counted, period("2025-01-01", "2026-01-01")), Figure::Known(0));
        assert_eq!(refusals(&counted, period("2024-01-01", "2027-01-01")), Figure::NotAvailable);
        assert_eq!(refusals(&counted, period("2024-02-01", "2025-01-01")), Figure::NotAvailable);
    }
}
