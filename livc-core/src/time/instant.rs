use core::fmt;
use core::str::FromStr;

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use super::Day;
use super::day::{as_text, digits_of, two};
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
        let Some(day) = DateTime::<Utc>::from_timestamp_millis(self.0).map(|time| time.date_naive()) else {
            return false;
        };
        // Only in the months of a change does the day have to be worked out.
        match day.month() {
            3 => last_sunday(day.year(), 3).is_some_and(|start| self.0 >= start),
            10 => last_sunday(day.year(), 10).is_some_and(|end| self.0 < end),
            month => (4..10).contains(&month),
        }
    }

    /// The 24 characters.
    fn bytes(self) -> Option<[u8; 24]> {
        let (days, rest) = (self.0.div_euclid(DAY), self.0.rem_euclid(DAY));
        let ce = i32::try_from(days).ok()?.wrapping_add(719_163);
        let day = NaiveDate::from_num_days_from_ce_opt(ce).and_then(|date| Day::from_chrono(date).ok())?;
        let rest = u32::try_from(rest).ok()?;
        let (seconds, millis) = (rest / 1000, rest % 1000);
        let ([h1, h2], [m1, m2], [s1, s2]) = (two(seconds / 3600), two(seconds / 60 % 60), two(seconds % 60));
        let ([_, f1], [f2, f3]) = (two(millis / 100), two(millis));
        let [y1, y2, y3, y4, d1, o1, o2, d2, a1, a2] = day.bytes();
        Some([
            y1, y2, y3, y4, d1, o1, o2, d2, a1, a2, b'T', h1, h2, b':', m1, m2, b':', s1, s2, b'.', f1, f2,
            f3, b'Z',
        ])
    }

    /// Appends the 24 characters of the instant.
    pub(crate) fn write(self, to: &mut String) {
        to.push_str(as_text(&self.bytes().unwrap_or_default()));
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
        let Some((day, time)) = text.split_at_checked(10) else { return Err(invalid()) };
        let Ok(&[b'T', h1, h2, b':', m1, m2, b':', s1, s2, b'.', f1, f2, f3, b'Z']) =
            <&[u8; 14]>::try_from(time.as_bytes())
        else {
            return Err(invalid());
        };
        let day: Day = day.parse().map_err(|_| invalid())?;
        let number = |digits: &[u8], below: u32| {
            digits_of(digits).filter(|number| *number < below).map(i64::from).ok_or_else(invalid)
        };
        let (hours, minutes, seconds) =
            (number(&[h1, h2], 24)?, number(&[m1, m2], 60)?, number(&[s1, s2], 60)?);
        // Far from the limits of the type: a day is at most some 84,000 after 1970.
        let minutes = i64::from(day.number())
            .wrapping_mul(1440)
            .wrapping_add(hours.wrapping_mul(60))
            .wrapping_add(minutes);
        let millis = minutes
            .wrapping_mul(60)
            .wrapping_add(seconds)
            .wrapping_mul(1000)
            .wrapping_add(number(&[f1, f2, f3], 1000)?);
        Self::from_millis(millis)
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.bytes() {
            Some(bytes) => f.write_str(as_text(&bytes)),
            None => Err(fmt::Error),
        }
    }
}

/// Milliseconds in a day of UTC, which has no leap seconds here.
const DAY: i64 = 86_400_000;

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

    proptest::proptest! {
        #[test]
        fn what_is_written_is_what_chrono_says_and_reads_back(millis in Instant::MIN.0..=Instant::MAX.0) {
            let instant = Instant(millis);
            let chrono = DateTime::<Utc>::from_timestamp_millis(millis).unwrap();
            let text = instant.to_string();
            proptest::prop_assert_eq!(&text, &chrono.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string());
            proptest::prop_assert_eq!(text.parse::<Instant>().unwrap(), instant);
            let day = Day::from_chrono(chrono.date_naive()).unwrap().to_string();
            proptest::prop_assert!(text.starts_with(&day));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z|.{0,30}") {
            let chrono = DateTime::parse_from_rfc3339(&text).ok().filter(|_| text.len() == 24 && text.ends_with('Z'));
            let expected = chrono.and_then(|time| Instant::from_millis(time.timestamp_millis()).ok());
            // Chrono reads a sixtieth second.
            if !text.contains(":60.") {
                proptest::prop_assert_eq!(text.parse::<Instant>().ok(), expected);
            }
        }
    }
}
