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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(number: i64) -> Day {
        Day::new(2000, 1, 1).unwrap().plus_days(number).unwrap()
    }

    #[test]
    fn an_empty_period_is_refused() {
        for until in [day(0), day(-1)] {
            let error = Period::new(day(0), Some(until)).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::EmptyPeriod);
            assert_eq!(error.place().field.as_deref(), Some("until"));
        }
    }

    // Forty days are few enough for periods to touch, cover and miss each other often.
    fn any_day() -> impl Strategy<Value = Day> {
        (0_i64..40).prop_map(day)
    }

    fn any_period() -> impl Strategy<Value = Period> {
        (0_i64..40, proptest::option::of(1_i64..20)).prop_map(|(from, length)| {
            Period::new(day(from), length.map(|length| day(from + length))).unwrap()
        })
    }

    fn days_of(period: Period) -> Vec<i64> {
        (-1..80).filter(|number| period.contains(day(*number))).collect()
    }

    proptest! {
        #[test]
        fn a_period_contains_its_first_day_and_not_its_last(period in any_period()) {
            prop_assert!(period.contains(period.from()));
            prop_assert!(!period.contains(period.from().plus_days(-1).unwrap()));
            if let Some(until) = period.until() {
                prop_assert!(!period.contains(until));
                prop_assert!(period.contains(until.plus_days(-1).unwrap()));
            }
        }

        #[test]
        fn a_day_lies_in_the_intersection_when_it_lies_in_both(a in any_period(), b in any_period(), on in any_day()) {
            let in_both = a.contains(on) && b.contains(on);
            prop_assert_eq!(a.intersection(b).is_some_and(|both| both.contains(on)), in_both);
        }

        #[test]
        fn intersection_has_no_order(a in any_period(), b in any_period(), c in any_period()) {
            prop_assert_eq!(a.intersection(b), b.intersection(a));
            prop_assert_eq!(a.intersection(a), Some(a));
            let left = a.intersection(b).and_then(|both| both.intersection(c));
            let right = b.intersection(c).and_then(|both| a.intersection(both));
            prop_assert_eq!(left, right);
        }

        #[test]
        fn covering_is_intersecting_without_loss(a in any_period(), b in any_period()) {
            prop_assert_eq!(a.covers(b), a.intersection(b) == Some(b));
            prop_assert_eq!(a.covers(b) && b.covers(a), a == b);
            // And both are what the days say.
            let (mine, theirs) = (days_of(a), days_of(b));
            prop_assert_eq!(a.covers(b), theirs.iter().all(|day| mine.contains(day)));
        }

        #[test]
        fn overlapping_is_sharing_a_day(a in any_period(), b in any_period()) {
            let theirs = days_of(b);
            prop_assert_eq!(a.overlaps(b), days_of(a).iter().any(|day| theirs.contains(day)));
            prop_assert_eq!(a.overlaps(b), b.overlaps(a));
        }

        #[test]
        fn periods_that_meet_share_no_day_and_leave_none_out(
            a in any_period(), length in proptest::option::of(1_i64..20), other in any_period(), on in any_day(),
        ) {
            prop_assert_eq!(a.meets(other), a.until() == Some(other.from()));
            let Some(until) = a.until() else { return Ok(()) };
            let next = Period::new(until, length.map(|length| until.plus_days(length).unwrap())).unwrap();
            prop_assert!(a.meets(next) && !next.meets(a) && !a.overlaps(next));
            let whole = Period::new(a.from(), next.until()).unwrap();
            prop_assert!(whole.covers(a) && whole.covers(next));
            prop_assert_eq!(whole.contains(on), a.contains(on) || next.contains(on));
        }
    }
}
