//! Counts that can be put together in any order: a cell sends aggregates instead of entries.

use std::collections::BTreeMap;

use super::{Counted, Disclosure, Figure, FigureState, Indicator, IndicatorMeasure, Indicators, Number};
use crate::canonical::{MAX_INTEGER, Object, Value};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::id::JournalId;

/// The most groups of one accumulator.
pub const MAX_GROUPS: usize = 100_000;
/// The longest time that is counted, in days: a hundred years.
pub const MAX_DAYS: u32 = 36_525;
/// The longest name of a group, in bytes.
const MAX_GROUP: usize = 160;

/// Which entries of a journal were counted: from one number until another, which is not counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EntryRange {
    /// The journal.
    pub journal: JournalId,
    /// The first entry.
    pub from: u64,
    /// The first entry that was not counted.
    pub until: u64,
}

/// What was counted of one group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Tally {
    numerator: u64,
    denominator: u64,
    /// How often each number of days occurred: medians and percentiles stay exact when tallies are merged.
    days: BTreeMap<u32, u64>,
    /// How many had no number, for a reason: not applicable, not reported, not available.
    without: BTreeMap<FigureState, u64>,
}

/// What happened once: what is added to an accumulator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// So many more above the stroke, or in all.
    Numerator(u64),
    /// So many more below the stroke.
    Denominator(u64),
    /// One that took so many days.
    Days(u32),
    /// One without a number, and why.
    Without(FigureState),
}

/// What an accumulator says about one group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The figure of the indicator.
    pub figure: Figure,
    /// What stands above the stroke, or in all; of a median how many were measured.
    pub numerator: Figure,
    /// What stands below the stroke.
    pub denominator: Figure,
    /// Of days: the ninetieth percentile by nearest rank.
    pub ninetieth: Figure,
    /// How many had no number.
    pub unknown: u64,
}

impl Measured {
    /// As an object.
    pub fn to_value(&self) -> Value<'static> {
        Value::Object(
            Object::new()
                .with("figure", self.figure.to_value())
                .with("numerator", self.numerator.to_value())
                .with("denominator", self.denominator.to_value())
                .with("ninetieth", self.ninetieth.to_value())
                .with("unknown", integer(self.unknown)),
        )
    }
}

/// Counts of one indicator by group, from stated ranges of entries.
///
/// Merging is associative and commutative to the byte: the same counts give the same canonical JSON, in whatever
/// order they came together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accumulator {
    indicator: String,
    definition: String,
    counted: Counted,
    measure: IndicatorMeasure,
    none: FigureState,
    ranges: Vec<EntryRange>,
    groups: BTreeMap<Box<str>, Tally>,
}

fn integer(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn too_many() -> Error {
    Error::new(ErrorKind::OutOfRange, "a count above 2^53 - 1")
}

fn plus(a: u64, b: u64) -> Result<u64> {
    a.checked_add(b).filter(|sum| *sum <= MAX_INTEGER.unsigned_abs()).ok_or_else(too_many)
}

impl Tally {
    fn add(&mut self, counting: Counting) -> Result<()> {
        match counting {
            Counting::Numerator(count) => self.numerator = plus(self.numerator, count)?,
            Counting::Denominator(count) => self.denominator = plus(self.denominator, count)?,
            Counting::Days(days) => {
                if days > MAX_DAYS {
                    return Err(Error::new(ErrorKind::OutOfRange, "a time of more than a hundred years")
                        .at_field("days"));
                }
                let count = self.days.entry(days).or_default();
                *count = plus(*count, 1)?;
            }
            Counting::Without(state) => {
                if matches!(state, FigureState::Value | FigureState::Zero | FigureState::Suppressed) {
                    return Err(Error::new(
                        ErrorKind::UnknownValue,
                        "not a reason why something was not counted",
                    )
                    .at_field("without")
                    .expecting(["not_applicable", "not_reported", "not_available"]));
                }
                let count = self.without.entry(state).or_default();
                *count = plus(*count, 1)?;
            }
        }
        Ok(())
    }

    fn merge(&mut self, other: &Self) -> Result<()> {
        self.numerator = plus(self.numerator, other.numerator)?;
        self.denominator = plus(self.denominator, other.denominator)?;
        for (days, count) in &other.days {
            let sum = self.days.entry(*days).or_default();
            *sum = plus(*sum, *count)?;
        }
        for (state, count) in &other.without {
            let sum = self.without.entry(*state).or_default();
            *sum = plus(*sum, *count)?;
        }
        Ok(())
    }

    fn measured(&self) -> u64 {
        self.days.values().sum()
    }

    /// The days at a rank from 1.
    fn at_rank(&self, rank: u64) -> Option<u32> {
        let mut passed = 0_u64;
        self.days.iter().find_map(|(days, count)| {
            passed = passed.saturating_add(*count);
            (passed >= rank).then_some(*days)
        })
    }

    /// The middle; of an even number the half between the two.
    fn median(&self) -> Result<Option<Number>> {
        let count = self.measured();
        let (Some(low), Some(high)) = (self.at_rank(count.div_ceil(2).max(1)), self.at_rank(count / 2 + 1))
        else {
            return Ok(None);
        };
        Number::fraction(i64::from(low) + i64::from(high), 2).map(Some)
    }

    /// By nearest rank: the least number of days that at least so many per cent did not pass.
    fn percentile(&self, percent: u64) -> Result<Option<Number>> {
        let count = self.measured();
        if count == 0 {
            return Ok(None);
        }
        let rank = (count.saturating_mul(percent)).div_ceil(100).max(1);
        self.at_rank(rank).map(|days| Number::whole(i64::from(days))).transpose()
    }

    /// Whether it would tell something about few persons.
    fn is_microdata(&self, threshold: u64) -> bool {
        let few = |count: u64| count > 0 && count < threshold;
        few(self.numerator) || few(self.denominator) || self.days.values().any(|count| few(*count))
    }

    fn is_empty(&self) -> bool {
        self.numerator == 0 && self.denominator == 0 && self.days.is_empty()
    }
}

impl Accumulator {
    /// An empty accumulator of an indicator, over a range of entries; without a range it was not counted from a journal.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] for a range that ends before it begins.
    pub fn new(indicator: &Indicator, range: Option<EntryRange>) -> Result<Self> {
        if range.as_ref().is_some_and(|range| range.until <= range.from) {
            return Err(Error::new(ErrorKind::OutOfRange, "a range ends after it begins").at_field("until"));
        }
        Ok(Self {
            indicator: indicator.id().to_owned(),
            definition: indicator.hash(),
            counted: indicator.counted(),
            measure: indicator.measure(),
            none: indicator.none,
            ranges: range.into_iter().collect(),
            groups: BTreeMap::new(),
        })
    }

    /// Adds to a group; a group without anything added to it is there all the same once it was named by
    /// [`touch`](Self::touch).
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`], [`ErrorKind::TooMany`], [`ErrorKind::InvalidReference`] for the name of the group.
    pub fn add(&mut self, group: &str, counting: Counting) -> Result<()> {
        self.group(group)?.add(counting)
    }

    /// Names a group of which nothing was counted: a zero that is known to be one.
    ///
    /// # Errors
    /// As [`add`](Self::add).
    pub fn touch(&mut self, group: &str) -> Result<()> {
        self.group(group).map(|_| ())
    }

    fn group(&mut self, group: &str) -> Result<&mut Tally> {
        if group.is_empty() || group.len() > MAX_GROUP || group.chars().any(char::is_control) {
            return Err(Error::new(ErrorKind::InvalidReference, "a group has a name of 1 to 160 bytes")
                .at_field("group"));
        }
        if !self.groups.contains_key(group) && self.groups.len() >= MAX_GROUPS {
            return Err(Error::new(ErrorKind::TooMany, "at most 100000 groups").at_field("group"));
        }
        Ok(self.groups.entry(group.into()).or_default())
    }

    /// Both together. Merging in any order gives the same bytes.
    ///
    /// # Errors
    /// [`ErrorKind::OtherDefinition`] for another indicator or another version of it;
    /// [`ErrorKind::OverlappingRange`] where both counted an entry of one journal; [`ErrorKind::OutOfRange`].
    pub fn merge(&self, other: &Self) -> Result<Self> {
        if self.definition != other.definition {
            return Err(Error::new(
                ErrorKind::OtherDefinition,
                "aggregates of different definitions do not merge",
            )
            .at_field("definition"));
        }
        let mut merged = self.clone();
        merged.ranges.extend(other.ranges.iter().cloned());
        merged.ranges = joined(merged.ranges)?;
        for (group, tally) in &other.groups {
            merged.group(group)?.merge(tally)?;
        }
        Ok(merged)
    }

    /// The same counts by wider groups: each group goes into the one that it is mapped to, and one that is mapped to none
    /// is left out. Rolling up and then merging is the same as merging and then rolling up.
    ///
    /// # Errors
    /// As [`add`](Self::add).
    pub fn roll_up(&self, into: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let mut rolled = Self { groups: BTreeMap::new(), ..self.clone() };
        for (group, tally) in &self.groups {
            if let Some(wider) = into(group) {
                rolled.group(&wider)?.merge(tally)?;
            }
        }
        Ok(rolled)
    }

    /// The identifier of the indicator.
    pub fn indicator(&self) -> &str {
        &self.indicator
    }

    /// The names of the groups, in order.
    pub fn groups(&self) -> impl ExactSizeIterator<Item = &str> {
        self.groups.keys().map(|group| &**group)
    }

    /// The figure of a group; of one that was never named it was not reported.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`].
    pub fn measured(&self, group: &str) -> Result<Measured> {
        let Some(tally) = self.groups.get(group) else {
            let none = Figure::NotReported;
            return Ok(Measured {
                figure: none,
                numerator: none,
                denominator: none,
                ninetieth: none,
                unknown: 0,
            });
        };
        let unknown = tally.without.values().sum();
        let stronger = [FigureState::NotAvailable, FigureState::NotReported, FigureState::NotApplicable];
        let reason = stronger.into_iter().find(|state| tally.without.contains_key(state));
        // With nothing counted and something missing it is the reason that is known, and no zero.
        if let Some(reason) = reason.filter(|_| tally.is_empty()).and_then(Figure::without) {
            return Ok(Measured {
                figure: reason,
                numerator: reason,
                denominator: reason,
                ninetieth: Figure::NotApplicable,
                unknown,
            });
        }
        let or_none = |number: Option<Number>| number.map_or(Figure::NotApplicable, Figure::Number);
        let (numerator, denominator) = (Figure::count(tally.numerator)?, Figure::count(tally.denominator)?);
        let median = self.measure == IndicatorMeasure::Median;
        let divided = matches!(self.measure, IndicatorMeasure::Share | IndicatorMeasure::Rate);
        Ok(Measured {
            figure: match self.measure {
                IndicatorMeasure::Median => or_none(tally.median()?),
                IndicatorMeasure::Share | IndicatorMeasure::Rate => numerator.ratio(denominator)?,
                IndicatorMeasure::Change => numerator.change(denominator)?,
                IndicatorMeasure::Gap => numerator.difference(denominator)?,
                _ if tally.numerator == 0 => Figure::without(self.none).unwrap_or(Figure::ZERO),
                _ => numerator,
            },
            numerator: if median { Figure::count(tally.measured())? } else { numerator },
            denominator: if divided { denominator } else { Figure::NotApplicable },
            ninetieth: or_none(tally.percentile(90)?),
            unknown,
        })
    }

    /// Whether it can be given to everybody as it stands. Counts of few persons make it microdata: it may go to those who
    /// merge it, and only what is published of the whole may go further.
    pub fn is_publishable(&self) -> bool {
        let threshold = u64::from(Disclosure::default().threshold());
        self.counted != Counted::Persons || !self.groups.values().any(|tally| tally.is_microdata(threshold))
    }

    /// As an object; `publishable` says what [`is_publishable`](Self::is_publishable) says.
    pub fn to_value(&self) -> Value<'static> {
        let range = |range: &EntryRange| {
            Value::Object(
                Object::new()
                    .with("journal", range.journal.as_str().to_owned())
                    .with("from", integer(range.from))
                    .with("until", integer(range.until)),
            )
        };
        let group = |name: &str, tally: &Tally| {
            let pair = |(days, count): (&u32, &u64)| {
                [Value::from(i64::from(*days)), Value::from(integer(*count))]
                    .into_iter()
                    .collect::<Value<'_>>()
            };
            let days = (!tally.days.is_empty()).then(|| tally.days.iter().map(pair).collect::<Value<'_>>());
            let without = tally
                .without
                .iter()
                .fold(Object::new(), |object, (state, count)| object.with(state.as_str(), integer(*count)));
            let some = |count: u64| (count > 0).then(|| integer(count));
            Value::Object(
                Object::new()
                    .with("group", name.to_owned())
                    .with_some("numerator", some(tally.numerator))
                    .with_some("denominator", some(tally.denominator))
                    .with_some("days", days)
                    .with_some("without", (!without.is_empty()).then_some(without)),
            )
        };
        Value::Object(
            Object::new()
                .with("indicator", self.indicator.clone())
                .with("definition", self.definition.clone())
                .with("publishable", self.is_publishable())
                .with("ranges", self.ranges.iter().map(range).collect::<Value<'_>>())
                .with(
                    "groups",
                    self.groups.iter().map(|(name, tally)| group(name, tally)).collect::<Value<'_>>(),
                ),
        )
    }

    /// Reads what [`to_value`](Self::to_value) writes, of this indicator.
    ///
    /// # Errors
    /// [`ErrorKind::OtherDefinition`] when it was made of another indicator or version; [`ErrorKind::NotCanonical`] where
    /// it is not written as livc writes it; and what reading an object gives.
    pub fn from_value(value: &Value<'_>, indicator: &Indicator) -> Result<Self> {
        let object = value.as_object()?;
        object.only(&["indicator", "definition", "publishable", "ranges", "groups"])?;
        let mut read = Self::new(indicator, None)?;
        if object.text("definition")? != read.definition || object.text("indicator")? != read.indicator {
            return Err(Error::new(ErrorKind::OtherDefinition, "an aggregate of another definition")
                .at_field("definition"));
        }
        for (at, range) in list(object, "ranges")?.iter().enumerate() {
            let within = |error: Error| error.within(&format!("ranges[{at}]"));
            read.ranges.push(read_range(range).map_err(within)?);
        }
        for (at, group) in list(object, "groups")?.iter().enumerate() {
            read.read_group(group).map_err(|error| error.within(&format!("groups[{at}]")))?;
        }
        if read.to_value() != value.clone().into_owned() {
            return Err(Error::new(ErrorKind::NotCanonical, "an aggregate is written in one way"));
        }
        Ok(read)
    }

    fn read_group(&mut self, group: &Value<'_>) -> Result<()> {
        let object = group.as_object()?;
        object.only(&["group", "numerator", "denominator", "days", "without"])?;
        let name = object.text("group")?.to_owned();
        let mut tally = Tally {
            numerator: count(object, "numerator")?,
            denominator: count(object, "denominator")?,
            ..Tally::default()
        };
        for pair in list(object, "days")? {
            let [days, count] = pair.as_list()? else {
                return Err(Error::new(ErrorKind::WrongType, "days and how often").at_field("days"));
            };
            let days = u32::try_from(days.as_integer()?)
                .ok()
                .filter(|days| *days <= MAX_DAYS)
                .ok_or_else(too_many)?;
            tally.days.insert(days, u64::try_from(count.as_integer()?).map_err(|_| too_many())?);
        }
        if let Some(without) = object.get("without") {
            for (state, _) in without.as_object()?.iter() {
                let state = FigureState::parse(state).map_err(|error| error.at_field("without"))?;
                // The reason is held to what a reason can be.
                Tally::default().add(Counting::Without(state))?;
                tally.without.insert(state, count(without.as_object()?, state.as_str())?);
            }
        }
        *self.group(&name)? = tally;
        Ok(())
    }
}

fn list<'v>(object: &'v Object<'_>, key: &'static str) -> Result<&'v [Value<'v>]> {
    object.get(key).map_or(Ok(&[][..]), |list| list.as_list().map_err(|error| error.at_field(key)))
}

fn count(object: &Object<'_>, key: &'static str) -> Result<u64> {
    let Some(number) = object.get(key) else { return Ok(0) };
    let number = number.as_integer().map_err(|error| error.at_field(key))?;
    u64::try_from(number).map_err(|_| too_many().at_field(key))
}

fn read_range(value: &Value<'_>) -> Result<EntryRange> {
    let object = value.as_object()?;
    object.only(&["journal", "from", "until"])?;
    let range = EntryRange {
        journal: object.text("journal")?.parse()?,
        from: count(object, "from")?,
        until: count(object, "until")?,
    };
    if range.until <= range.from {
        return Err(Error::new(ErrorKind::OutOfRange, "a range ends after it begins").at_field("until"));
    }
    Ok(range)
}

/// Ranges in order, those that meet as one.
fn joined(mut ranges: Vec<EntryRange>) -> Result<Vec<EntryRange>> {
    ranges.sort();
    let mut joined: Vec<EntryRange> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match joined.last_mut().filter(|last| last.journal == range.journal) {
            Some(last) if range.from < last.until => {
                return Err(Error::new(
                    ErrorKind::OverlappingRange,
                    "both counted the same entries of a journal",
                )
                .at_field("ranges"));
            }
            Some(last) if range.from == last.until => last.until = range.until,
            _ => joined.push(range),
        }
    }
    Ok(joined)
}

impl Indicators {
    /// Counts what a request lists: an object of `indicator`, `groups` to name, and `add`, a list of objects of `group`
    /// and one of `numerator`, `denominator`, `days`, `without`; and where there is one the `range` of entries.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownIndicator`], those of [`Accumulator::add`], and what reading an object gives.
    pub fn count(&self, request: &Value<'_>) -> Result<Accumulator> {
        let object = request.as_object()?;
        object.only(&["indicator", "groups", "add", "range"])?;
        let indicator = self.get(object.text("indicator")?)?;
        let range = object.get("range").map(read_range).transpose().map_err(|error| error.within("range"))?;
        let mut all = Accumulator::new(indicator, range)?;
        for group in list(object, "groups")? {
            all.touch(group.as_text().map_err(|error| error.at_field("groups"))?)?;
        }
        for (at, one) in list(object, "add")?.iter().enumerate() {
            let within = |error: Error| error.within(&format!("add[{at}]"));
            let (group, counting) = counting(one).map_err(within)?;
            all.add(&group, counting).map_err(within)?;
        }
        Ok(all)
    }

    /// Reads an aggregate of one of these indicators.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownIndicator`], and those of [`Accumulator::from_value`].
    pub fn aggregate(&self, value: &Value<'_>) -> Result<Accumulator> {
        let indicator = self.get(value.as_object()?.text("indicator")?)?;
        Accumulator::from_value(value, indicator)
    }

    /// A list of aggregates as one.
    ///
    /// # Errors
    /// [`ErrorKind::Empty`] for none, and those of [`Accumulator::merge`] and of reading them.
    pub fn merge(&self, aggregates: &Value<'_>) -> Result<Accumulator> {
        let mut merged: Option<Accumulator> = None;
        for (at, one) in aggregates.as_list()?.iter().enumerate() {
            let within = |error: Error| error.within(&format!("[{at}]"));
            let one = self.aggregate(one).map_err(within)?;
            merged = Some(match merged {
                Some(merged) => merged.merge(&one).map_err(within)?,
                None => one,
            });
        }
        merged.ok_or_else(|| Error::new(ErrorKind::Empty, "nothing to merge"))
    }

    /// An aggregate by wider groups: an object of `aggregate` and `into`, a list of pairs of a group and the one that it
    /// goes into. A group that is not listed is left out.
    ///
    /// # Errors
    /// As [`Accumulator::roll_up`], and what reading an object gives.
    pub fn roll_up(&self, request: &Value<'_>) -> Result<Accumulator> {
        let object = request.as_object()?;
        object.only(&["aggregate", "into"])?;
        let aggregate =
            self.aggregate(object.need("aggregate")?).map_err(|error| error.within("aggregate"))?;
        let mut into = BTreeMap::new();
        for pair in list(object, "into")? {
            let [from, to] = pair.as_list().map_err(|error| error.at_field("into"))? else {
                return Err(Error::new(ErrorKind::WrongType, "a group and the one that it goes into")
                    .at_field("into"));
            };
            if into.insert(from.as_text()?.to_owned(), to.as_text()?.to_owned()).is_some() {
                return Err(Error::new(ErrorKind::Duplicate, "a group goes into one other").at_field("into"));
            }
        }
        aggregate.roll_up(|group| into.get(group).cloned())
    }

    /// What an aggregate says of each of its groups: a list of objects of `group`, `figure`, `numerator`, `denominator`,
    /// `ninetieth` and `unknown`. They are what is known, and become printable as a [`Draft`](super::Draft) that is
    /// published.
    ///
    /// # Errors
    /// As [`Accumulator::measured`] and [`aggregate`](Self::aggregate).
    pub fn measure(&self, aggregate: &Value<'_>) -> Result<Value<'static>> {
        let aggregate = self.aggregate(aggregate)?;
        let row = |group: &str| {
            let mut object = aggregate.measured(group)?.to_value().as_object()?.clone();
            object.set("group", group.to_owned());
            Ok(Value::Object(object))
        };
        aggregate.groups().map(row).collect::<Result<Vec<_>>>().map(Value::List)
    }
}

fn counting(value: &Value<'_>) -> Result<(String, Counting)> {
    let object = value.as_object()?;
    object.only(&["group", "numerator", "denominator", "days", "without"])?;
    let group = object.text("group")?.to_owned();
    let one =
        if object.len() == 2 { object.iter().map(|(key, _)| key).find(|key| *key != "group") } else { None };
    let counting = match one {
        Some("numerator") => Counting::Numerator(count(object, "numerator")?),
        Some("denominator") => Counting::Denominator(count(object, "denominator")?),
        Some("days") => Counting::Days(u32::try_from(count(object, "days")?).unwrap_or(u32::MAX)),
        Some("without") => Counting::Without(FigureState::parse(object.text("without")?)?),
        _ => {
            let known = ["numerator", "denominator", "days", "without"];
            return Err(Error::new(ErrorKind::MissingKey, "a group and one thing that is added to it")
                .expecting(known));
        }
    };
    Ok((group, counting))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn indicator(id: &str) -> Indicator {
        Indicators::builtin().unwrap().get(id).unwrap().clone()
    }

    fn range(journal: &str, from: u64, until: u64) -> EntryRange {
        EntryRange { journal: JournalId::new(journal).unwrap(), from, until }
    }

    fn days(all: &[u32]) -> Accumulator {
        let mut made = Accumulator::new(&indicator("I08"), None).unwrap();
        made.touch("g").unwrap();
        for days in all {
            made.add("g", Counting::Days(*days)).unwrap();
        }
        made
    }

    #[test]
    fn medians_and_percentiles_are_exact() {
        let median = |all: &[u32]| days(all).measured("g").unwrap().figure.number().map(|n| n.to_string());
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[4]).unwrap(), "4");
        assert_eq!(median(&[1, 4]).unwrap(), "5/2");
        assert_eq!(median(&[9, 1, 4]).unwrap(), "4");
        assert_eq!(median(&[1, 2, 4, 9]).unwrap(), "3");
        let ten: Vec<u32> = (1..=10).collect();
        assert_eq!(days(&ten).measured("g").unwrap().ninetieth, Figure::count(9).unwrap());
        assert_eq!(days(&[]).measured("g").unwrap().figure, Figure::NotApplicable);
    }

    #[test]
    fn nothing_is_a_zero_only_where_it_was_counted() {
        let mut all = Accumulator::new(&indicator("I01"), None).unwrap();
        all.touch("counted").unwrap();
        all.add("silent", Counting::Without(FigureState::NotReported)).unwrap();
        assert_eq!(all.measured("counted").unwrap().figure, Figure::ZERO);
        assert_eq!(all.measured("silent").unwrap().figure, Figure::NotReported);
        assert_eq!(all.measured("never named").unwrap().figure, Figure::NotReported);
        assert!(all.add("g", Counting::Without(FigureState::Suppressed)).is_err());
    }

    #[test]
    fn what_cannot_be_put_together_is_refused() {
        let one = Accumulator::new(&indicator("I01"), Some(range("j", 0, 10))).unwrap();
        let again = Accumulator::new(&indicator("I01"), Some(range("j", 9, 12))).unwrap();
        let next = Accumulator::new(&indicator("I01"), Some(range("j", 10, 12))).unwrap();
        let other = Accumulator::new(&indicator("I03"), Some(range("k", 0, 10))).unwrap();
        assert_eq!(one.merge(&again).unwrap_err().kind(), ErrorKind::OverlappingRange);
        assert_eq!(one.merge(&one).unwrap_err().kind(), ErrorKind::OverlappingRange);
        assert_eq!(one.merge(&other).unwrap_err().kind(), ErrorKind::OtherDefinition);
        assert_eq!(one.merge(&next).unwrap().ranges, [range("j", 0, 12)]);
    }

    #[test]
    fn few_persons_are_microdata_and_few_meetings_are_not() {
        let mut persons = Accumulator::new(&indicator("I01"), None).unwrap();
        persons.add("g", Counting::Numerator(2)).unwrap();
        let mut meetings = Accumulator::new(&indicator("I19"), None).unwrap();
        meetings.add("g", Counting::Numerator(2)).unwrap();
        assert!(!persons.is_publishable() && meetings.is_publishable());
        assert!(!days(&[3, 3, 3, 3, 3, 8]).is_publishable() && days(&[3, 3, 3, 3, 3]).is_publishable());
    }

    fn counting() -> impl Strategy<Value = Counting> {
        prop_oneof![
            (0_u64..9).prop_map(Counting::Numerator),
            (0_u64..9).prop_map(Counting::Denominator),
            (0_u32..40).prop_map(Counting::Days),
            Just(Counting::Without(FigureState::NotReported)),
            Just(Counting::Without(FigureState::NotAvailable)),
        ]
    }

    fn of(journal: &str, all: &[(u8, Counting)]) -> Accumulator {
        let mut made = Accumulator::new(&indicator("I08"), Some(range(journal, 0, 100))).unwrap();
        for (group, counting) in all {
            made.add(&format!("g{group}"), *counting).unwrap();
        }
        made
    }

    proptest! {
        #[test]
        fn merging_is_associative_and_commutative_to_the_byte(
            a in proptest::collection::vec((0_u8..4, counting()), 0..12),
            b in proptest::collection::vec((0_u8..4, counting()), 0..12),
            c in proptest::collection::vec((0_u8..4, counting()), 0..12),
        ) {
            let (x, y, z) = (of("a", &a), of("b", &b), of("c", &c));
            let text = |all: Accumulator| all.to_value().to_text();
            prop_assert_eq!(text(x.merge(&y).unwrap()), text(y.merge(&x).unwrap()));
            let left = x.merge(&y).unwrap().merge(&z).unwrap();
            prop_assert_eq!(&left, &x.merge(&y.merge(&z).unwrap()).unwrap());
            // What was merged is what counting all of it gives.
            let whole: Vec<(u8, Counting)> = a.iter().chain(&b).chain(&c).copied().collect();
            prop_assert_eq!(&left.groups, &of("a", &whole).groups);
            // Rolling up is recounting by the wider group.
            let wider = |group: &str| Some(if group < "g2" { "low".to_owned() } else { "high".to_owned() });
            let rolled = left.roll_up(wider).unwrap();
            let mut recounted = Accumulator::new(&indicator("I08"), None).unwrap();
            for (group, counting) in &whole {
                recounted.add(if *group < 2 { "low" } else { "high" }, *counting).unwrap();
            }
            prop_assert_eq!(&rolled.groups, &recounted.groups);
            let by_parts = x.roll_up(wider).unwrap().merge(&y.roll_up(wider).unwrap()).unwrap().merge(&z.roll_up(wider).unwrap()).unwrap();
            prop_assert_eq!(rolled, by_parts);
            // And it comes back from its bytes.
            let written = text(left.clone());
            prop_assert_eq!(Accumulator::from_value(&Value::parse(&written).unwrap(), &indicator("I08")).unwrap(), left);
        }
    }
}
