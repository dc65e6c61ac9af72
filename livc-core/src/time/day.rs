use core::fmt;
use core::str::FromStr;

use chrono::{Datelike, NaiveDate};

use crate::error::{Error, ErrorKind, Result};

/// A civil day in Belgium, from 1830-01-01 to 2200-12-31.
///
/// Written `YYYY-MM-DD`, always with ten characters.
///
/// ```
/// use livc_core::time::Day;
/// let day: Day = "2026-09-01".parse()?;
/// assert_eq!(day.to_string(), "2026-09-01");
/// assert!("2026-9-1".parse::<Day>().is_err());
/// # Ok::<(), livc_core::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// The first year that livc knows.
    pub const MIN_YEAR: i32 = 1830;
    /// The last year that livc knows.
    pub const MAX_YEAR: i32 = 2200;

    /// The day of this year, month (1-12) and day of the month (1-31).
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] for a year outside 1830-2200, [`ErrorKind::InvalidDay`] for a day that the
    /// month does not have.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self> {
        if !(Self::MIN_YEAR..=Self::MAX_YEAR).contains(&year) {
            return Err(
                Error::new(ErrorKind::OutOfRange, "a year lies between 1830 and 2200").at_field("day")
            );
        }
        NaiveDate::from_ymd_opt(year, month, day)
            .map(Self)
            .ok_or_else(|| Error::new(ErrorKind::InvalidDay, "no such day").at_field("day"))
    }

    /// The day of this chrono date.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] for a year outside 1830-2200.
    pub fn from_chrono(date: NaiveDate) -> Result<Self> {
        Self::new(date.year(), date.month(), date.day())
    }

    /// The chrono date of this day.
    pub fn to_chrono(self) -> NaiveDate {
        self.0
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1-12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1-31.
    pub fn day_of_month(self) -> u32 {
        self.0.day()
    }

    /// The day of the week after ISO 8601: 1 = Monday, 7 = Sunday.
    pub fn weekday(self) -> u32 {
        self.0.weekday().number_from_monday()
    }

    /// Days since 1970-01-01; negative before it.
    pub fn number(self) -> i32 {
        self.0.num_days_from_ce().wrapping_sub(719_163)
    }

    /// The day this many days later, or earlier when negative.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] when it would leave 1830-2200.
    pub fn plus_days(self, days: i64) -> Result<Self> {
        let out_of_range =
            || Error::new(ErrorKind::OutOfRange, "a year lies between 1830 and 2200").at_field("day");
        let shift = chrono::TimeDelta::try_days(days).ok_or_else(out_of_range)?;
        let date = self.0.checked_add_signed(shift).ok_or_else(out_of_range)?;
        Self::from_chrono(date)
    }

    /// The same day of the month this many months later, clamped to the end of a shorter month:
    /// 31 January plus one month is 28 or 29 February.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] when it would leave 1830-2200.
    pub fn plus_months(self, months: u32) -> Result<Self> {
        let date = self.0.checked_add_months(chrono::Months::new(months));
        let out_of_range =
            || Error::new(ErrorKind::OutOfRange, "a year lies between 1830 and 2200").at_field("day");
        Self::from_chrono(date.ok_or_else(out_of_range)?)
    }

    /// The day after this one; the last day of 2200 has none.
    pub fn next(self) -> Option<Self> {
        self.0.succ_opt().and_then(|date| Self::from_chrono(date).ok())
    }

    /// Whole days from this day to another; negative when the other is earlier.
    pub fn days_until(self, other: Self) -> i64 {
        other.0.signed_duration_since(self.0).num_days()
    }
}

/// The number that digits write; nothing where one is none.
#[inline]
pub(super) fn digits_of(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |number, digit| {
        let digit = digit.wrapping_sub(b'0');
        (digit < 10).then(|| number.wrapping_mul(10).wrapping_add(u32::from(digit)))
    })
}

/// The last two digits of a number.
#[inline]
pub(super) fn two(number: u32) -> [u8; 2] {
    // Below a hundred each fits in a byte.
    [number / 10 % 10, number % 10].map(|digit| u8::try_from(digit).unwrap_or(0) | b'0')
}

/// Digits and marks, which are text.
#[inline]
pub(super) fn as_text(bytes: &[u8]) -> &str {
    core::str::from_utf8(bytes).unwrap_or_default()
}

impl Day {
    /// The ten characters of the day.
    #[inline]
    pub(super) fn bytes(self) -> [u8; 10] {
        let year = self.year().unsigned_abs();
        let ([y1, y2], [y3, y4]) = (two(year / 100), two(year));
        let ([m1, m2], [d1, d2]) = (two(self.month()), two(self.day_of_month()));
        [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2]
    }

    /// Appends the ten characters of the day.
    pub(crate) fn write(self, to: &mut String) {
        to.push_str(as_text(&self.bytes()));
    }
}

impl FromStr for Day {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let invalid = || {
            Error::new(ErrorKind::InvalidDay, "not a day written YYYY-MM-DD")
                .at_field("day")
                .expecting(["YYYY-MM-DD"])
        };
        let Ok(&[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2]) = <&[u8; 10]>::try_from(text.as_bytes()) else {
            return Err(invalid());
        };
        let number = |digits: &[u8]| digits_of(digits).ok_or_else(invalid);
        let (year, month, day) = (number(&[y1, y2, y3, y4])?, number(&[m1, m2])?, number(&[d1, d2])?);
        Self::new(i32::try_from(year).map_err(|_| invalid())?, month, day)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(as_text(&self.bytes()))
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Day({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_strictly() {
        for text in ["2026-02-29", "2026-13-01", "1829-12-31", "2201-01-01"] {
            assert!(text.parse::<Day>().is_err(), "{text}");
        }
        for text in ["", "2026-9-1", "2026-09-01 ", "+026-09-01", "20260901", "2026-09-01-01", "2026-09"] {
            assert_eq!(text.parse::<Day>().unwrap_err().kind(), ErrorKind::InvalidDay, "{text}");
        }
    }

    #[test]
    fn months_clamp() {
        let day: Day = "2027-01-31".parse().unwrap();
        assert_eq!(day.plus_months(1).unwrap().to_string(), "2027-02-28");
        assert_eq!(day.plus_months(13).unwrap().to_string(), "2028-02-29");
    }

    #[test]
    fn numbers_count_from_1970() {
        assert_eq!(Day::new(1970, 1, 1).unwrap().number(), 0);
        assert_eq!(Day::new(1969, 12, 31).unwrap().number(), -1);
    }
}
