use core::fmt;
use core::str::FromStr;

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};

use super::Day;
use crate::error::{Error, ErrorKind, Result};

/// A moment in UTC, in whole milliseconds, from 1996-01-01 to the end of 2200.
///
/// Written `YYYY-MM-DDTHH:MM:SS.sssZ`, always with 24 characters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

impl Instant {
    /// 1996-01-01T00:00:00.000Z: since that year summer time follows one rule (see [`Instant::brussels_day`]).
    pub const MIN: Self = Self(820_454_400_000);
    /// 2200-12-31T22:59:59.999Z, the last millisecond of 2200 in Brussels.
    pub const MAX: Self = Self(7_289_650_799_999);

    /// The instant this many milliseconds after 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] outside 1996-2200.
    pub fn from_millis(millis: i64) -> Result<Self> {
        if (Self::MIN.0..=Self::MAX.0).contains(&millis) {
            Ok(Self(millis))
        } else {
            Err(Error::new(ErrorKind::OutOfRange, "an instant lies between 1996 and 2200").at_field("at"))
        }
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub fn millis(self) -> i64 {
        self.0
    }

    /// The civil day in Brussels at this instant.
    ///
    /// Central European time is one hour ahead of UTC; from the last Sunday of March to the last Sunday of
    /// October, each at 01:00 UTC, two hours (directive 2000/84/EC, and the same rule since 1996).
    pub fn brussels_day(self) -> Day {
        let hours = if self.is_summer_time() { 2 } else { 1 };
        let local = self.0.saturating_add(hours * 3_600_000);
        let date = DateTime::<Utc>::from_timestamp_millis(local).map(|t| t.date_naive());
        // MIN and MAX keep every instant inside the days that exist.
        date.and_then(|date| Day::from_chrono(date).ok()).unwrap_or_else(last_day)
    }

    fn is_summer_time(self) -> bool {
        let Some(year) = DateTime::<Utc>::from_timestamp_millis(self.0).map(|t| t.year()) else {
            return false;
        };
        match (last_sunday(year, 3), last_sunday(year, 10)) {
            (Some(start), Some(end)) => (start..end).contains(&self.0),
            _ => false,
        }
    }
}

fn last_day() -> Day {
    Day::new(Day::MAX_YEAR, 12, 31).unwrap_or_else(|_| unreachable!("2200-12-31 exists"))
}

/// Milliseconds of 01:00 UTC on the last Sunday of a month of 31 days.
fn last_sunday(year: i32, month: u32) -> Option<i64> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    let back = last.weekday().num_days_from_sunday();
    let sunday = last.checked_sub_days(chrono::Days::new(u64::from(back)))?;
    Some(sunday.and_hms_opt(1, 0, 0)?.and_utc().timestamp_millis())
}

impl FromStr for Instant {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let invalid = || {
            Error::new(ErrorKind::InvalidInstant, "not an instant written YYYY-MM-DDTHH:MM:SS.sssZ")
                .at_field("at")
                .expecting(["YYYY-MM-DDTHH:MM:SS.sssZ"])
        };
        let number = |range: core::ops::Range<usize>| -> Result<u32> {
            let part = text.get(range).ok_or_else(invalid)?;
            if !part.bytes().all(|b| b.is_ascii_digit()) {
                return Err(invalid());
            }
            part.parse().map_err(|_| invalid())
        };
        let mark = |at: usize, mark: &str| text.get(at..at.saturating_add(1)) == Some(mark);
        if text.len() != 24
            || !(mark(10, "T") && mark(13, ":") && mark(16, ":") && mark(19, ".") && mark(23, "Z"))
        {
            return Err(invalid());
        }
        let day: Day = text.get(..10).ok_or_else(invalid)?.parse().map_err(|_| invalid())?;
        let time = day
            .to_chrono()
            .and_hms_milli_opt(number(11..13)?, number(14..16)?, number(17..19)?, number(20..23)?)
            .ok_or_else(invalid)?;
        Self::from_millis(time.and_utc().timestamp_millis())
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(time) = DateTime::<Utc>::from_timestamp_millis(self.0) else { return Err(fmt::Error) };
        write!(
            f,
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
            time.year(),
            time.month(),
            time.day(),
            time.hour(),
            time.minute(),
            time.second(),
            self.0.rem_euclid(1000)
        )
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Instant({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn brussels(text: &str) -> String {
        text.parse::<Instant>().unwrap().brussels_day().to_string()
    }

    #[test]
    fn the_limits_are_what_they_say() {
        assert_eq!(Instant::MIN.to_string(), "1996-01-01T00:00:00.000Z");
        assert_eq!(Instant::MAX.to_string(), "2200-12-31T22:59:59.999Z");
        assert_eq!(Instant::MAX.brussels_day().to_string(), "2200-12-31");
    }

    #[test]
    fn the_day_in_brussels_follows_summer_time() {
        assert_eq!(brussels("2026-08-31T21:59:59.999Z"), "2026-08-31");
        assert_eq!(brussels("2026-08-31T22:00:00.000Z"), "2026-09-01");
        assert_eq!(brussels("2026-01-31T22:59:59.999Z"), "2026-01-31");
        assert_eq!(brussels("2026-01-31T23:00:00.000Z"), "2026-02-01");
        // Summer time 2026: 29 March to 25 October.
        assert_eq!(brussels("2026-10-24T22:30:00.000Z"), "2026-10-25");
        assert_eq!(brussels("2026-10-25T22:30:00.000Z"), "2026-10-25");
    }

    #[test]
    fn instants_are_read_strictly() {
        for text in [
            "2026-08-31T07:00:00Z",
            "2026-08-31 07:00:00.000Z",
            "2026-08-31T24:00:00.000Z",
            "2026-08-31T07:00:60.000Z",
            "",
        ] {
            assert_eq!(text.parse::<Instant>().unwrap_err().kind(), ErrorKind::InvalidInstant, "{text}");
        }
        assert_eq!("1995-12-31T23:59:59.999Z".parse::<Instant>().unwrap_err().kind(), ErrorKind::OutOfRange);
    }
}
