use super::Day;
use crate::canonical::{Object, Value};
use crate::code::Code;
use crate::code_enum;
use crate::error::{Error, ErrorKind, Result};

/// The first whole year of the present list of legal holidays.
///
/// The list is that of the Royal Decree of 18 April 1974. What was a holiday before it stood in other texts,
/// which livc does not know; so it does not answer for earlier years.
pub const FIRST_HOLIDAY_YEAR: i32 = 1975;

code_enum! {
    /// The ten Belgian legal holidays.
    ///
    /// Law of 4 January 1974 on holidays, art. 4, and Royal Decree of 18 April 1974 laying down how that law is
    /// carried out in general, art. 1. Easter Sunday and Whit Sunday are not on the list, and neither are the
    /// days of the Communities and Regions (11 July, 27 September, 15 November, 8 May in Brussels) or the bridge
    /// days on which many offices close: a host that counts those adds them to its `Calendar`.
    pub enum LegalHoliday: u8, "legal_holiday" {
        /// New Year's Day, 1 January.
        NewYear = 1 => "new_year",
        /// Easter Monday.
        EasterMonday = 2 => "easter_monday",
        /// Labour Day, 1 May.
        LabourDay = 3 => "labour_day",
        /// Ascension Day, the Thursday 39 days after Easter.
        Ascension = 4 => "ascension",
        /// Whit Monday, 50 days after Easter.
        WhitMonday = 5 => "whit_monday",
        /// The national day, 21 July.
        NationalDay = 6 => "national_day",
        /// Assumption Day, 15 August.
        Assumption = 7 => "assumption",
        /// All Saints' Day, 1 November.
        AllSaints = 8 => "all_saints",
        /// Armistice Day, 11 November.
        Armistice = 9 => "armistice",
        /// Christmas Day, 25 December.
        Christmas = 10 => "christmas",
    }
}

/// A day of the year: the same one every year, or so many days after Easter Sunday.
enum Rule {
    Fixed { month: u32, day: u32 },
    AfterEaster(i64),
}

impl LegalHoliday {
    const fn rule(self) -> Rule {
        match self {
            Self::NewYear => Rule::Fixed { month: 1, day: 1 },
            Self::EasterMonday => Rule::AfterEaster(1),
            Self::LabourDay => Rule::Fixed { month: 5, day: 1 },
            Self::Ascension => Rule::AfterEaster(39),
            Self::WhitMonday => Rule::AfterEaster(50),
            Self::NationalDay => Rule::Fixed { month: 7, day: 21 },
            Self::Assumption => Rule::Fixed { month: 8, day: 15 },
            Self::AllSaints => Rule::Fixed { month: 11, day: 1 },
            Self::Armistice => Rule::Fixed { month: 11, day: 11 },
            Self::Christmas => Rule::Fixed { month: 12, day: 25 },
        }
    }

    /// The day of this holiday in a year.
    ///
    /// ```
    /// use livc_core::time::LegalHoliday;
    /// assert_eq!(LegalHoliday::Ascension.on(2027)?.to_string(), "2027-05-06");
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] for a year outside [`FIRST_HOLIDAY_YEAR`] to [`Day::MAX_YEAR`].
    pub fn on(self, year: i32) -> Result<Day> {
        check_year(year)?;
        match self.rule() {
            Rule::Fixed { month, day } => Day::new(year, month, day),
            Rule::AfterEaster(days) => easter(year)?.plus_days(days),
        }
    }
}

/// The ten legal holidays of a year, in order.
///
/// Two of them can fall on one day: Ascension on Labour Day when Easter is on 23 March, as in 2008 and again in
/// 2160. The list then has that day twice. (For 2008 a Royal Decree of 3 June 2007 put Friday 2 May in the
/// place of Ascension, and left municipal authorities free to choose another day: it is not a rule of the
/// calendar, so it is not in the list. A host that needs it adds the day to its
/// [`Calendar`](super::Calendar).)
///
/// ```
/// use livc_core::time::{LegalHoliday, holidays};
/// let [first, second, ..] = holidays(2026)?;
/// assert_eq!(first, ("2026-01-01".parse()?, LegalHoliday::NewYear));
/// assert_eq!(second, ("2026-04-06".parse()?, LegalHoliday::EasterMonday));
/// # Ok::<(), livc_core::Error>(())
/// ```
///
/// # Errors
/// [`ErrorKind::OutOfRange`] for a year outside [`FIRST_HOLIDAY_YEAR`] to [`Day::MAX_YEAR`].
pub fn holidays(year: i32) -> Result<[(Day, LegalHoliday); 10]> {
    let first = LegalHoliday::NewYear;
    let mut list = [(first.on(year)?, first); 10];
    for (entry, holiday) in list.iter_mut().zip(LegalHoliday::ALL) {
        *entry = (holiday.on(year)?, *holiday);
    }
    list.sort_unstable();
    Ok(list)
}

/// Refuses a year for which the list of holidays is not known.
pub(super) fn check_year(year: i32) -> Result<()> {
    if (FIRST_HOLIDAY_YEAR..=Day::MAX_YEAR).contains(&year) {
        return Ok(());
    }
    Err(Error::new(ErrorKind::OutOfRange, "the legal holidays are known from 1975 to 2200").at_field("year"))
}

/// Easter Sunday in the Gregorian calendar, by the computation known as the anonymous one of 1876.
fn easter(year: i32) -> Result<Day> {
    // Where the moon stands: the golden number, and the corrections of the Gregorian century.
    let golden = year % 19;
    let (century, in_century) = (year / 100, year % 100);
    let moon_correction = (century - (century + 8) / 25 + 1) / 3;
    let full_moon = (19 * golden + century - century / 4 - moon_correction + 15) % 30;
    // The Sunday after it.
    let to_sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - full_moon - in_century % 4) % 7;
    let late = (golden + 11 * full_moon + 22 * to_sunday) / 451;
    let days = full_moon + to_sunday - 7 * late;
    Day::new(year, 3, 22)?.plus_days(i64::from(days))
}

/// The legal holidays of a year as canonical JSON: a list of `day` and `holiday`.
///
/// # Errors
/// As [`holidays`].
pub fn holidays_to_value(year: i32) -> Result<Value<'static>> {
    let row = |(day, holiday): &(Day, LegalHoliday)| {
        Value::Object(Object::new().with("day", *day).with("holiday", holiday.as_str()))
    };
    Ok(holidays(year)?.iter().map(row).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(year: i32) -> Vec<String> {
        holidays(year).unwrap().iter().map(|(day, _)| day.to_string()).collect()
    }

    #[test]
    fn a_year_has_its_ten_days_in_order() {
        assert_eq!(
            days(2026),
            [
                "2026-01-01",
                "2026-04-06",
                "2026-05-01",
                "2026-05-14",
                "2026-05-25",
                "2026-07-21",
                "2026-08-15",
                "2026-11-01",
                "2026-11-11",
                "2026-12-25"
            ]
        );
    }

    #[test]
    fn easter_is_right_where_the_computation_is_delicate() {
        // 1981, 2049 and 2076 are the years for which the rule makes an exception; 2038 has the latest possible day.
        for (year, day) in [
            (2038, "2038-04-25"),
            (2008, "2008-03-23"),
            (2160, "2160-03-23"),
            (2000, "2000-04-23"),
            (1981, "1981-04-19"),
            (2049, "2049-04-18"),
            (2076, "2076-04-19"),
            (2100, "2100-03-28"),
            (2200, "2200-04-06"),
        ] {
            assert_eq!(easter(year).unwrap().to_string(), day);
        }
    }

    #[test]
    fn two_holidays_may_share_a_day() {
        for year in [2008, 2160] {
            let list = holidays(year).unwrap();
            assert_eq!(list[2].0, list[3].0);
            assert_eq!([list[2].1, list[3].1], [LegalHoliday::LabourDay, LegalHoliday::Ascension]);
        }
        let shared = (FIRST_HOLIDAY_YEAR..=Day::MAX_YEAR)
            .filter(|year| holidays(*year).unwrap().windows(2).any(|pair| pair[0].0 == pair[1].0));
        assert_eq!(shared.collect::<Vec<_>>(), [2008, 2160]);
    }

    #[test]
    fn every_known_year_holds_the_weekdays_of_the_movable_days() {
        for year in FIRST_HOLIDAY_YEAR..=Day::MAX_YEAR {
            assert_eq!(LegalHoliday::EasterMonday.on(year).unwrap().weekday(), 1);
            assert_eq!(LegalHoliday::Ascension.on(year).unwrap().weekday(), 4);
            assert_eq!(LegalHoliday::WhitMonday.on(year).unwrap().weekday(), 1);
        }
    }

    #[test]
    fn years_without_a_known_list_are_refused() {
        for year in [i32::MIN, 1974, 2201, i32::MAX] {
            assert_eq!(holidays(year).unwrap_err().kind(), ErrorKind::OutOfRange);
            assert_eq!(LegalHoliday::Christmas.on(year).unwrap_err().kind(), ErrorKind::OutOfRange);
        }
    }
}
