//! Periods of figures: the one that a day lies in, the one before it, and the smaller ones that make it up.

use super::Figure;
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::code_enum;
use crate::error::{Error, ErrorKind, Result};
use crate::source::Source;
use crate::time::{Day, Period};

const PERIODS: &str = include_str!("../../data/periods/periods.toml");

code_enum! {
    /// How long a period of figures is.
    pub enum SpanKind: u8, "span_kind" {
        /// A day.
        Day = 1 => "day",
        /// A calendar month.
        Month = 2 => "month",
        /// A quarter of a calendar year.
        Quarter = 3 => "quarter",
        /// A half of a calendar year.
        HalfYear = 4 => "half_year",
        /// A calendar year.
        Year = 5 => "year",
        /// From 1 September to 31 August.
        SchoolYear = 6 => "school_year",
        /// The six calendar years after the municipal elections.
        Legislature = 7 => "legislature",
    }
}

/// When a school year begins and which years a legislature takes: data, with its source.
#[derive(Clone, Copy, Debug)]
struct Agreed {
    school_month: u32,
    school_day: u32,
    first_year: i32,
    years: i32,
}

fn agreed() -> Result<Agreed> {
    let source = Source::parse("periods.toml", PERIODS)?;
    let root = source.root();
    let (school, legislature) = (root.table("school_year")?, root.table("legislature")?);
    let number = |number: i64| {
        i32::try_from(number).map_err(|_| Error::new(ErrorKind::Internal, "a shipped file is damaged"))
    };
    Ok(Agreed {
        school_month: number(school.integer("month")?)?.unsigned_abs(),
        school_day: number(school.integer("day")?)?.unsigned_abs(),
        first_year: number(legislature.integer("first_year")?)?,
        years: number(legislature.integer("years")?)?.max(1),
    })
}

/// A period of figures.
///
/// ```
/// use livc_core::evaluation::{Span, SpanKind};
/// let quarter = Span::containing(SpanKind::Quarter, "2019-05-20".parse()?)?;
/// assert_eq!(quarter.label(), "2019-Q2");
/// assert_eq!(quarter.period().from().to_string(), "2019-04-01");
/// assert_eq!(Span::containing(SpanKind::Legislature, "2024-12-02".parse()?)?.label(), "2019-2024");
/// # Ok::<(), livc_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    kind: SpanKind,
    period: Period,
}

impl Span {
    /// The period of this kind that a day lies in.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] at the ends of the calendar.
    pub fn containing(kind: SpanKind, day: Day) -> Result<Self> {
        let agreed = agreed()?;
        let (year, month) = (day.year(), day.month());
        let from = match kind {
            SpanKind::Day => day,
            SpanKind::Month => Day::new(year, month, 1)?,
            SpanKind::Quarter => Day::new(year, (month - 1) / 3 * 3 + 1, 1)?,
            SpanKind::HalfYear => Day::new(year, if month > 6 { 7 } else { 1 }, 1)?,
            SpanKind::Year => Day::new(year, 1, 1)?,
            SpanKind::SchoolYear => {
                let this = Day::new(year, agreed.school_month, agreed.school_day)?;
                if day < this { Day::new(year - 1, agreed.school_month, agreed.school_day)? } else { this }
            }
            SpanKind::Legislature => {
                Day::new(year - (year - agreed.first_year).rem_euclid(agreed.years), 1, 1)?
            }
        };
        let until = match kind {
            SpanKind::Day => from.plus_days(1)?,
            SpanKind::Month => from.plus_months(1)?,
            SpanKind::Quarter => from.plus_months(3)?,
            SpanKind::HalfYear => from.plus_months(6)?,
            SpanKind::Year | SpanKind::SchoolYear => from.plus_months(12)?,
            SpanKind::Legislature => from.plus_months(12 * agreed.years.unsigned_abs())?,
        };
        Ok(Self { kind, period: Period::new(from, Some(until))? })
    }

    /// How long it is.
    pub fn kind(self) -> SpanKind {
        self.kind
    }

    /// Its days.
    pub fn period(self) -> Period {
        self.period
    }

    /// The first day after it.
    fn until(self) -> Day {
        self.period.until().unwrap_or_else(|| self.period.from())
    }

    /// The one after it.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] at the end of the calendar.
    pub fn next(self) -> Result<Self> {
        Self::containing(self.kind, self.until())
    }

    /// The one before it.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] at the start of the calendar.
    pub fn previous(self) -> Result<Self> {
        Self::containing(self.kind, self.period.from().plus_days(-1)?)
    }

    /// The periods of a kind that make it up, in order.
    ///
    /// # Errors
    /// [`ErrorKind::Contradiction`] for a kind of which no whole number makes it up: no school years make up a year.
    pub fn parts(self, kind: SpanKind) -> Result<Vec<Self>> {
        let mut parts = Vec::new();
        let mut part = Self::containing(kind, self.period.from())?;
        while part.period.from() < self.until() {
            if !self.period.covers(part.period) {
                return Err(Error::new(
                    ErrorKind::Contradiction,
                    "no whole number of these makes up that period",
                )
                .at_field("parts"));
            }
            parts.push(part);
            part = part.next()?;
        }
        Ok(parts)
    }

    /// Its name in keys and tables: `2019-05-20`, `2019-05`, `2019-Q2`, `2019-H1`, `2019`, `2018/19`, `2019-2024`.
    pub fn label(self) -> String {
        let from = self.period.from();
        let (year, month) = (from.year(), from.month());
        match self.kind {
            SpanKind::Day => from.to_string(),
            SpanKind::Month => format!("{year}-{month:02}"),
            SpanKind::Quarter => format!("{year}-Q{}", (month - 1) / 3 + 1),
            SpanKind::HalfYear => format!("{year}-H{}", if month > 6 { 2 } else { 1 }),
            SpanKind::Year => year.to_string(),
            SpanKind::SchoolYear => format!("{year}/{:02}", (year + 1).rem_euclid(100)),
            SpanKind::Legislature => format!("{year}-{}", self.until().year() - 1),
        }
    }

    /// As an object: `kind`, `label`, `from`, `until`.
    pub fn to_value(self) -> Value<'static> {
        Value::Object(self.to_object())
    }

    pub(super) fn to_object(self) -> Object<'static> {
        Object::new()
            .with("kind", self.kind.as_str())
            .with("label", self.label())
            .with("from", self.period.from())
            .with("until", self.until())
    }

    /// What a request asks: an object of `kind` and `on`; with `move`, so many periods later, or earlier below zero; with
    /// `parts`, a kind, the list of those.
    ///
    /// # Errors
    /// Those of the operations, and what reading an object gives.
    pub fn ask(request: &Value<'_>) -> Result<Value<'static>> {
        let object = request.as_object()?;
        object.only(&["kind", "on", "move", "parts"])?;
        let kind = SpanKind::parse(object.text("kind")?).map_err(|error| error.at_field("kind"))?;
        let on: Day = object.text("on")?.parse().map_err(|error: Error| error.at_field("on"))?;
        let mut span = Self::containing(kind, on)?;
        let steps =
            object.get("move").map_or(Ok(0), Value::as_integer).map_err(|error| error.at_field("move"))?;
        if steps.unsigned_abs() > 10_000 {
            return Err(Error::new(ErrorKind::OutOfRange, "at most 10000 periods").at_field("move"));
        }
        for _ in 0..steps.unsigned_abs() {
            span = if steps < 0 { span.previous()? } else { span.next()? };
        }
        match object.get("parts") {
            Some(parts) => {
                let kind =
                    parts.as_text().and_then(SpanKind::parse).map_err(|error| error.at_field("parts"))?;
                Ok(span.parts(kind)?.into_iter().map(Self::to_value).collect())
            }
            None => Ok(span.to_value()),
        }
    }
}

/// A figure that was published, and published again otherwise: every version stays, each with the day of its release.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Restated(Vec<(Day, Figure)>);

impl Restated {
    /// Adds a version.
    ///
    /// # Errors
    /// [`ErrorKind::Contradiction`] for another figure of the same day.
    pub fn release(&mut self, on: Day, figure: Figure) -> Result<()> {
        match self.0.binary_search_by_key(&on, |(on, _)| *on) {
            Ok(at) if self.0.get(at).is_some_and(|(_, known)| *known == figure) => Ok(()),
            Ok(_) => {
                Err(Error::new(ErrorKind::Contradiction, "two figures of one release").at_field("release"))
            }
            Err(at) => {
                self.0.insert(at, (on, figure));
                Ok(())
            }
        }
    }

    /// The figure as it stood on a day: of the last release until then.
    pub fn on(&self, day: Day) -> Figure {
        self.0.iter().rev().find(|(on, _)| *on <= day).map_or(Figure::NotReported, |(_, figure)| *figure)
    }

    /// The latest figure.
    pub fn latest(&self) -> Figure {
        self.0.last().map_or(Figure::NotReported, |(_, figure)| *figure)
    }

    /// The figure as it was first published.
    pub fn first(&self) -> Figure {
        self.0.first().map_or(Figure::NotReported, |(_, figure)| *figure)
    }

    /// Whether a later release says something else than the first.
    pub fn is_restated(&self) -> bool {
        self.0.iter().any(|(_, figure)| *figure != self.first())
    }

    /// Every version with its release.
    pub fn versions(&self) -> &[(Day, Figure)] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn periods_have_their_first_and_last_days() {
        for (kind, on, label, from, until) in [
            (SpanKind::Day, "2024-02-29", "2024-02-29", "2024-02-29", "2024-03-01"),
            (SpanKind::Month, "2024-02-29", "2024-02", "2024-02-01", "2024-03-01"),
            (SpanKind::Quarter, "2024-12-31", "2024-Q4", "2024-10-01", "2025-01-01"),
            (SpanKind::HalfYear, "2024-07-01", "2024-H2", "2024-07-01", "2025-01-01"),
            (SpanKind::Year, "2024-07-01", "2024", "2024-01-01", "2025-01-01"),
            (SpanKind::SchoolYear, "2024-08-31", "2023/24", "2023-09-01", "2024-09-01"),
            (SpanKind::SchoolYear, "2099-09-01", "2099/00", "2099-09-01", "2100-09-01"),
            (SpanKind::Legislature, "2018-12-31", "2013-2018", "2013-01-01", "2019-01-01"),
            (SpanKind::Legislature, "2019-01-01", "2019-2024", "2019-01-01", "2025-01-01"),
            (SpanKind::Legislature, "1999-01-01", "1995-2000", "1995-01-01", "2001-01-01"),
        ] {
            let span = Span::containing(kind, day(on)).unwrap();
            assert_eq!(
                (span.label(), span.period().from(), span.until()),
                (label.to_owned(), day(from), day(until))
            );
        }
    }

    #[test]
    fn both_versions_of_a_restated_figure_stay() {
        let count = |n| Figure::count(n).unwrap();
        let mut adopted = Restated::default();
        adopted.release(day("2019-12-19"), count(561)).unwrap();
        assert!(!adopted.is_restated());
        adopted.release(day("2020-11-26"), count(556)).unwrap();
        assert_eq!(
            (adopted.first(), adopted.latest(), adopted.is_restated()),
            (count(561), count(556), true)
        );
        assert_eq!(adopted.on(day("2020-01-01")), count(561));
        assert_eq!(adopted.on(day("2019-01-01")), Figure::NotReported);
        assert!(adopted.release(day("2020-11-26"), count(557)).is_err());
    }

    proptest! {
        #[test]
        fn a_day_lies_in_one_period_and_periods_follow_each_other(number in 1_i64..120_000, kind in 0_usize..7) {
            let on = day("1850-01-01").plus_days(number).unwrap();
            let span = Span::containing(SpanKind::ALL[kind], on).unwrap();
            prop_assert!(span.period().contains(on));
            let next = span.next().unwrap();
            prop_assert_eq!(next.period().from(), span.until());
            prop_assert_eq!(next.previous().unwrap(), span);
            let days = span.parts(SpanKind::Day).unwrap();
            prop_assert_eq!(i64::try_from(days.len()).unwrap(), span.period().from().days_until(span.until()));
        }
    }
}
