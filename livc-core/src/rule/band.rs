use super::vocabulary::Scope;
use crate::code_enum;
use crate::error::{Error, ErrorKind};
use crate::law::ProvisionId;
use crate::time::{Day, Period};

code_enum! {
    /// What is measured. Numbers enter a rule only through a band.
    pub enum Measure: u8, "measure" {
        /// Calendar days from the sending of an invitation to the meeting.
        DaysSentToMeeting = 1 => "days_sent_to_meeting",
        /// Age in whole years.
        AgeInYears = 2 => "age_in_years",
        /// Calendar days for which a look is broken open.
        DaysBrokenOpen = 3 => "days_broken_open",
    }
}

/// Upper bounds with the value below each, and the value from the last on.
type Cuts = (Vec<(i64, u8)>, u8);

/// A measure cut into the values of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// The scope.
    pub scope: Scope,
    /// The place of the fact.
    pub fact: u8,
    /// What is measured.
    pub measure: Measure,
    /// When it holds.
    pub period: Period,
    /// The articles it rests on.
    pub cites: Vec<ProvisionId>,
    /// Upper bounds (exclusive, rising) and the value below each.
    pub cuts: Vec<(i64, u8)>,
    /// The value from the last bound on.
    pub rest: u8,
}

impl Band {
    /// The cuts as they are written, as bounds that rise and the value from the last bound on; or the place of
    /// the fault, and the fault.
    pub(super) fn cut(written: &[(Option<i64>, u8)]) -> core::result::Result<Cuts, (usize, Error)> {
        let mut cuts: Vec<(i64, u8)> = Vec::new();
        let mut rest = None;
        for (at, (below, value)) in written.iter().enumerate() {
            match below {
                Some(below) if rest.is_none() && cuts.last().is_none_or(|(last, _)| last < below) => {
                    cuts.push((*below, *value));
                }
                None if rest.is_none() => rest = Some(*value),
                _ => {
                    let error = "the cuts of a band rise, and the last has no bound";
                    return Err((at, Error::new(ErrorKind::OutOfRange, error)));
                }
            }
        }
        let missing = || {
            let error = Error::new(ErrorKind::MissingKey, "the last cut of a band has no bound");
            (written.len().saturating_sub(1), error)
        };
        Ok((cuts, rest.ok_or_else(missing)?))
    }

    /// The value of a measured number on a day; `None` outside the validity.
    pub fn value(&self, number: i64, on: Day) -> Option<u8> {
        if !self.period.contains(on) {
            return None;
        }
        Some(self.cuts.iter().find(|(below, _)| number < *below).map_or(self.rest, |(_, value)| *value))
    }
}
