use core::fmt;

use super::Day;
use crate::error::{Error, ErrorKind, Result};

/// The days from a first day up to, and not including, a last one; without a last day it has no known end.
///
/// ```
/// use livc_core::time::{Day, Period};
/// let old = Period::new("2018-09-24".parse()?, Some("2026-09-01".parse()?))?;
/// assert!(old.contains("2026-08-31".parse()?));
/// assert!(!old.contains("2026-09-01".parse()?));
/// # Ok::<(), livc_core::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    from: Day,
    until: Option<Day>,
}

impl Period {
    /// The period from a first day up to, and not including, `until`.
    ///
    /// # Errors
    /// [`ErrorKind::EmptyPeriod`] when `until` is not after `from`.
    pub fn new(from: Day, until: Option<Day>) -> Result<Self> {
        if until.is_some_and(|until| until <= from) {
            return Err(
                Error::new(ErrorKind::EmptyPeriod, "a period ends after the day it starts").at_field("until")
            );
        }
        Ok(Self { from, until })
    }

    /// The first day.
    pub fn from(self) -> Day {
        self.from
    }

    /// The first day after the period; `None` when no end is known.
    pub fn until(self) -> Option<Day> {
        self.until
    }

    /// Whether a day lies in the period.
    pub fn contains(self, day: Day) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }

    /// Whether every day of the other period lies in this one.
    pub fn covers(self, other: Self) -> bool {
        self.from <= other.from
            && match (self.until, other.until) {
                (None, _) => true,
                (Some(_), None) => false,
                (Some(mine), Some(theirs)) => theirs <= mine,
            }
    }

    /// The days that lie in both periods.
    pub fn intersection(self, other: Self) -> Option<Self> {
        let from = self.from.max(other.from);
        let until = match (self.until, other.until) {
            (Some(mine), Some(theirs)) => Some(mine.min(theirs)),
            (mine, theirs) => mine.or(theirs),
        };
        Self::new(from, until).ok()
    }

    /// Whether the two periods share a day.
    pub fn overlaps(self, other: Self) -> bool {
        self.intersection(other).is_some()
    }

    /// Whether the other period starts on the day on which this one ends.
    pub fn meets(self, other: Self) -> bool {
        self.until == Some(other.from)
    }
}

impl fmt::Debug for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.until {
            Some(until) => write!(f, "Period({} .. {until})", self.from),
            None => write!(f, "Period({} ..)", self.from),
        }
    }
}
