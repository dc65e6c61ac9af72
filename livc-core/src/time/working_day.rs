use std::collections::BTreeSet;

use super::holiday::{check_year, holidays};
use super::{Day, LegalHoliday};
use crate::error::{Error, ErrorKind, Result};

/// The most days that a [`Calendar`] takes on top of the legal holidays.
pub const MAX_EXTRA_DAYS: usize = 10_000;
/// The most working days that one step forwards or backwards may have: about forty years.
pub const MAX_WORKING_DAYS: i32 = 10_000;

/// Which days are worked: Monday to Friday, without the legal holidays and the days that the host adds.
///
/// This is the working day of the Civil Code, art. 1.7 § 3 (every day but legal holidays, Saturdays and
/// Sundays; in force since 1 January 2023, read in a secondary source). Other texts count otherwise, often with
/// Saturdays: which kind of day a term is counted in is said by the rule that sets the term, not here.
///
/// Days of a Community or Region and the days on which an office closes are no legal holidays. The host gives
/// them, year by year, because they are its own decision.
///
/// ```
/// use livc_core::time::Calendar;
/// let calendar = Calendar::legal();
/// // 2026-05-14 is Ascension Day, a Thursday.
/// assert_eq!(calendar.plus_working_days("2026-05-13".parse()?, 2)?.to_string(), "2026-05-18");
///
/// let with_bridge = Calendar::legal().with(["2026-05-15".parse()?])?;
/// assert_eq!(with_bridge.plus_working_days("2026-05-13".parse()?, 2)?.to_string(), "2026-05-19");
/// # Ok::<(), livc_core::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    extra: Vec<Day>,
}

impl Calendar {
    /// Monday to Friday without the [legal holidays](LegalHoliday).
    #[must_use]
    pub const fn legal() -> Self {
        Self { extra: Vec::new() }
    }

    /// The same calendar with more days that are not worked.
    ///
    /// # Errors
    /// [`ErrorKind::TooMany`] when there would be more than [`MAX_EXTRA_DAYS`].
    pub fn with(mut self, days: impl IntoIterator<Item = Day>) -> Result<Self> {
        // One more than the limit is enough to know, also of an iterator that never ends.
        let room = MAX_EXTRA_DAYS.saturating_sub(self.extra.len()).saturating_add(1);
        self.extra.extend(days.into_iter().take(room));
        if self.extra.len() > MAX_EXTRA_DAYS {
            return Err(
                Error::new(ErrorKind::TooMany, "a calendar takes at most 10000 extra days").at_field("days")
            );
        }
        self.extra.sort_unstable();
        self.extra.dedup();
        Ok(self)
    }

    /// The days that were added to the legal holidays, in order.
    pub fn extra_days(&self) -> &[Day] {
        &self.extra
    }

    /// Whether a day is worked.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] for a day before 1975, when the list of legal holidays was another.
    pub fn is_working_day(&self, day: Day) -> Result<bool> {
        check_day(day)?;
        Ok(is_weekday(day) && self.extra.binary_search(&day).is_err() && !is_legal_holiday(day)?)
    }

    /// The working day that lies so many working days after a day, or before it when negative.
    ///
    /// Counting starts on the day after (before) the given one, which need not be a working day itself. Zero
    /// gives the day back, worked or not. From a working day, going forth and back by the same number ends
    /// where it began.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] when `n` is more than [`MAX_WORKING_DAYS`] either way, or when it would leave
    /// 1975-2200.
    pub fn plus_working_days(&self, day: Day, n: i32) -> Result<Day> {
        check_day(day)?;
        if n.unsigned_abs() > MAX_WORKING_DAYS.unsigned_abs() {
            return Err(
                Error::new(ErrorKind::OutOfRange, "at most 10000 working days in one step").at_field("n")
            );
        }
        let step = if n < 0 { -1 } else { 1 };
        let (mut day, mut left) = (day, n.unsigned_abs());
        while left > 0 {
            day = day.plus_days(step)?;
            if self.is_working_day(day)? {
                left = left.saturating_sub(1);
            }
        }
        Ok(day)
    }

    /// The first working day after a day.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] when there is none within 1975-2200.
    pub fn next_working_day(&self, day: Day) -> Result<Day> {
        self.plus_working_days(day, 1)
    }

    /// The day itself when it is worked, otherwise the first working day after it: where a term ends that
    /// would end on a Saturday, a Sunday or a holiday and is moved by the rule that sets it.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] for a day before 1975, or when there is no such day up to 2200.
    pub fn working_day_on_or_after(&self, day: Day) -> Result<Day> {
        if self.is_working_day(day)? { Ok(day) } else { self.next_working_day(day) }
    }

    /// How many working days there are from a day up to, and not including, another.
    ///
    /// ```
    /// use livc_core::time::Calendar;
    /// let (from, until) = ("2026-12-21".parse()?, "2026-12-28".parse()?);
    /// // A week from Monday to Sunday, with Christmas on the Friday.
    /// assert_eq!(Calendar::legal().working_days_between(from, until)?, 4);
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] when `until` lies before `from`, or `from` before 1975.
    pub fn working_days_between(&self, from: Day, until: Day) -> Result<u32> {
        check_day(from)?;
        let days = u32::try_from(from.days_until(until)).map_err(|_| {
            Error::new(ErrorKind::OutOfRange, "the end lies before the start").at_field("until")
        })?;
        // Whole weeks have five weekdays each. What is left over is less than a week and begins on the weekday
        // of the first day, so of the numbers that follow only 6 and 7 are a Saturday and a Sunday.
        let (weeks, rest) = (days / 7, days % 7);
        let start = from.weekday();
        let left_over = (start..start.saturating_add(rest)).filter(|weekday| !matches!(weekday, 6 | 7));
        let weekdays = weeks.saturating_mul(5).saturating_add(left_over.map(|_| 1).sum());

        let mut free: BTreeSet<Day> = self.extra.iter().copied().collect();
        for year in from.year()..=until.year() {
            free.extend(holidays(year)?.map(|(day, _)| day));
        }
        let free = free.range(from..until).filter(|day| is_weekday(**day)).map(|_| 1).sum();
        Ok(weekdays.saturating_sub(free))
    }
}

fn check_day(day: Day) -> Result<()> {
    check_year(day.year()).map_err(|error| error.at_field("day"))
}

fn is_weekday(day: Day) -> bool {
    day.weekday() <= 5
}

fn is_legal_holiday(day: Day) -> Result<bool> {
    use LegalHoliday::{
        AllSaints, Armistice, Ascension, Assumption, Christmas, EasterMonday, LabourDay, NationalDay,
        NewYear, WhitMonday,
    };
    // Only the holidays that can fall in the month; Easter Monday lies between 23 March and 26 April.
    let candidates: &[LegalHoliday] = match day.month() {
        1 => &[NewYear],
        3 => &[EasterMonday],
        4 => &[EasterMonday, Ascension],
        5 => &[LabourDay, Ascension, WhitMonday],
        6 => &[Ascension, WhitMonday],
        7 => &[NationalDay],
        8 => &[Assumption],
        11 => &[AllSaints, Armistice],
        12 => &[Christmas],
        _ => &[],
    };
    for holiday in candidates {
        if holiday.on(day.year())? == day {
            return Ok(true);
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::time::FIRST_HOLIDAY_YEAR;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn weekends_holidays_and_added_days_are_not_worked() {
        let calendar = Calendar::legal().with([day("2026-07-10"), day("2026-07-10")]).unwrap();
        assert_eq!(calendar.extra_days(), [day("2026-07-10")]);
        for free in ["2026-08-15", "2026-11-01", "2026-11-11", "2026-07-10", "2026-07-12", "2008-05-01"] {
            assert!(!calendar.is_working_day(day(free)).unwrap(), "{free}");
        }
        // Easter Sunday and 8 May are no legal holidays, and the day after the shared one of 2008 is worked.
        for worked in ["2026-07-13", "2026-05-08", "2008-05-02", "2026-12-24"] {
            assert!(calendar.is_working_day(day(worked)).unwrap(), "{worked}");
        }
    }

    #[test]
    fn a_shared_holiday_is_subtracted_once() {
        // Monday 28 April to Sunday 4 May 2008: Labour Day and Ascension are both the Thursday.
        let worked = Calendar::legal().working_days_between(day("2008-04-28"), day("2008-05-05")).unwrap();
        assert_eq!(worked, 4);
    }

    #[test]
    fn holidays_on_a_weekend_are_not_moved() {
        // 15 August and 1 November 2026 are a Saturday and a Sunday.
        let calendar = Calendar::legal();
        assert_eq!(calendar.next_working_day(day("2026-08-14")).unwrap(), day("2026-08-17"));
        assert_eq!(calendar.next_working_day(day("2026-10-30")).unwrap(), day("2026-11-02"));
    }

    #[test]
    fn a_term_that_ends_on_a_free_day_can_be_moved() {
        let calendar = Calendar::legal();
        assert_eq!(calendar.working_day_on_or_after(day("2026-05-14")).unwrap(), day("2026-05-15"));
        assert_eq!(calendar.working_day_on_or_after(day("2026-05-15")).unwrap(), day("2026-05-15"));
    }

    #[test]
    fn zero_gives_the_day_back() {
        let saturday = day("2026-08-15");
        assert_eq!(Calendar::legal().plus_working_days(saturday, 0).unwrap(), saturday);
    }

    #[test]
    fn limits_are_kept() {
        let calendar = Calendar::legal();
        let kind = |result: Result<Day>| result.unwrap_err().kind();
        for n in [MAX_WORKING_DAYS + 1, -MAX_WORKING_DAYS - 1, i32::MIN, i32::MAX] {
            assert_eq!(kind(calendar.plus_working_days(day("2026-09-01"), n)), ErrorKind::OutOfRange);
        }
        assert!(calendar.plus_working_days(day("2026-09-01"), MAX_WORKING_DAYS).is_ok());
        assert_eq!(kind(calendar.next_working_day(day("2200-12-31"))), ErrorKind::OutOfRange);
        assert_eq!(kind(calendar.plus_working_days(day("1975-01-02"), -1)), ErrorKind::OutOfRange);
        assert_eq!(calendar.is_working_day(day("1974-12-31")).unwrap_err().kind(), ErrorKind::OutOfRange);
        let backwards = calendar.working_days_between(day("2026-09-02"), day("2026-09-01")).unwrap_err();
        assert_eq!(backwards.kind(), ErrorKind::OutOfRange);
        assert_eq!(backwards.place().field.as_deref(), Some("until"));
        assert_eq!(calendar.working_days_between(day("2026-09-01"), day("2026-09-01")).unwrap(), 0);
        let endless = std::iter::repeat(day("2026-09-01"));
        assert_eq!(Calendar::legal().with(endless).unwrap_err().kind(), ErrorKind::TooMany);
    }

    fn any_day() -> impl Strategy<Value = Day> {
        let first = Day::new(FIRST_HOLIDAY_YEAR, 1, 1).unwrap();
        let last = Day::new(Day::MAX_YEAR, 12, 31).unwrap();
        (0..=first.days_until(last)).prop_map(move |days| first.plus_days(days).unwrap())
    }

    fn any_calendar() -> impl Strategy<Value = Calendar> {
        proptest::collection::vec(any_day(), 0..20).prop_map(|days| Calendar::legal().with(days).unwrap())
    }

    proptest! {
        #[test]
        fn a_holiday_is_on_the_list_of_its_year(day in any_day()) {
            let listed = holidays(day.year()).unwrap().iter().any(|(holiday, _)| *holiday == day);
            prop_assert_eq!(is_legal_holiday(day).unwrap(), listed);
        }

        #[test]
        fn counting_agrees_with_asking_day_by_day(calendar in any_calendar(), from in any_day(), length in 0_i64..900) {
            let Ok(until) = from.plus_days(length) else { return Ok(()) };
            let asked = (0..length).filter(|days| calendar.is_working_day(from.plus_days(*days).unwrap()).unwrap());
            prop_assert_eq!(calendar.working_days_between(from, until).unwrap() as usize, asked.count());
        }

        #[test]
        fn forth_and_back_ends_where_it_began(calendar in any_calendar(), from in any_day(), n in -600_i32..600) {
            let Ok(start) = calendar.working_day_on_or_after(from) else { return Ok(()) };
            let Ok(end) = calendar.plus_working_days(start, n) else { return Ok(()) };
            prop_assert!(calendar.is_working_day(end).unwrap());
            prop_assert_eq!(calendar.plus_working_days(end, -n).unwrap(), start);
            // The steps are the working days in between.
            let between = calendar.working_days_between(start.min(end), start.max(end)).unwrap();
            prop_assert_eq!(between, n.unsigned_abs());
        }
    }
}
