//! What of a table may be shown: small counts of persons are hidden, so much beside them that they cannot be worked
//! out, and the whole is checked by trying to.

use std::collections::{BTreeMap, BTreeSet};

use super::publication::{Draft, Key, Table};
use super::system::{Sum, System};
use super::{Counted, Figure, FigureState};
use crate::canonical::{Object, Value};
use crate::error::{Error, ErrorKind, Result};

/// The lowest threshold that a host may set.
pub const LOWEST_THRESHOLD: u32 = 3;
/// The threshold that livc has without a setting.
pub const THRESHOLD: u32 = 5;
/// The highest threshold that a host may set.
pub const HIGHEST_THRESHOLD: u32 = 1000;

/// How few is few. There is no value that shows everything.
///
/// ```
/// use livc_core::evaluation::Disclosure;
/// assert_eq!(Disclosure::default().threshold(), 5);
/// assert!(Disclosure::new(1, 2).is_err());
/// # Ok::<(), livc_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disclosure {
    threshold: u32,
    spread: u32,
}

impl Default for Disclosure {
    fn default() -> Self {
        Self { threshold: THRESHOLD, spread: 2 }
    }
}

impl Disclosure {
    /// Counts of persons below `threshold`, zero excepted, are hidden, and whoever has every publication must find at
    /// least `spread` values possible for each of them.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] for a threshold below [`LOWEST_THRESHOLD`] or above [`HIGHEST_THRESHOLD`], or a
    /// spread below 2 or above the threshold.
    pub fn new(threshold: u32, spread: u32) -> Result<Self> {
        if !(LOWEST_THRESHOLD..=HIGHEST_THRESHOLD).contains(&threshold) {
            return Err(Error::new(ErrorKind::OutOfRange, "no threshold that protects anybody")
                .at_field("threshold")
                .expecting(["3 to 1000"]));
        }
        if !(2..=threshold).contains(&spread) {
            return Err(Error::new(
                ErrorKind::OutOfRange,
                "at least two values are possible, at most as many as the threshold",
            )
            .at_field("spread"));
        }
        Ok(Self { threshold, spread })
    }

    /// Reads `threshold` and `spread`; what is left out is the default.
    ///
    /// # Errors
    /// As [`new`](Self::new), and what reading an object gives.
    pub fn from_value(value: &Value<'_>) -> Result<Self> {
        let object = value.as_object()?;
        object.only(&["threshold", "spread"])?;
        let read = |key: &'static str, default: u32| match object.get(key) {
            None => Ok(default),
            Some(number) => number
                .as_integer()
                .map(|number| u32::try_from(number).unwrap_or(0))
                .map_err(|error| error.at_field(key)),
        };
        let default = Self::default();
        Self::new(read("threshold", default.threshold)?, read("spread", default.spread)?)
    }

    /// The lowest count of persons that is shown, zero excepted.
    pub const fn threshold(self) -> u32 {
        self.threshold
    }

    /// How many values must stay possible for a hidden figure.
    pub const fn spread(self) -> u32 {
        self.spread
    }

    fn is_few(self, counted: Counted, figure: Figure) -> bool {
        counted == Counted::Persons
            && figure.as_count().is_some_and(|count| count > 0 && count < u64::from(self.threshold))
    }
}

/// A table that may be shown. There is one way to it, [`Draft::publish`], and one to read again what was published,
/// [`Published::from_value`], which refuses a small count of persons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    table: Table,
    disclosure: Disclosure,
}

/// What the re-check could work out about a figure that is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leak {
    /// The key of the figure.
    pub key: String,
    /// It is at least this.
    pub low: i64,
    /// It is at most this.
    pub high: i64,
}

impl Leak {
    /// As an object: `high`, `key`, `low`.
    pub fn to_value(&self) -> Value<'static> {
        Value::Object(
            Object::new().with("key", self.key.clone()).with("low", self.low).with("high", self.high),
        )
    }
}

impl Published {
    /// Reads what was published: as [`to_value`](Self::to_value) writes it.
    ///
    /// # Errors
    /// As [`Draft::from_value`]; [`ErrorKind::Disclosive`] for a count of persons below its own threshold.
    pub fn from_value(value: &Value<'_>) -> Result<Self> {
        let object = value.as_object()?;
        object.only(&["cells", "sums", "threshold", "spread"])?;
        let settings = Object::new()
            .with_some("threshold", object.get("threshold").cloned())
            .with_some("spread", object.get("spread").cloned());
        let disclosure = Disclosure::from_value(&Value::Object(settings))?;
        let table = Table::read(object)?;
        table.check_sums()?;
        let few =
            |cell: &super::TableCell| disclosure.is_few(cell.counted, cell.figure) && cell.from.is_empty();
        if let Some(at) = table.cells.values().position(few) {
            return Err(Error::new(
                ErrorKind::Disclosive,
                "a count of few persons cannot have been published",
            )
            .at_field(format!("cells[{at}]")));
        }
        Ok(Self { table, disclosure })
    }

    /// What is shown: `cells`, `sums`, `threshold` and `spread`.
    pub fn to_value(&self) -> Value<'static> {
        let object = Object::new()
            .with("threshold", i64::from(self.disclosure.threshold))
            .with("spread", i64::from(self.disclosure.spread));
        Value::Object(self.table.write(object))
    }

    /// The figure under a key.
    pub fn figure(&self, key: &str) -> Option<Figure> {
        self.table.cells.get(key).map(|cell| cell.figure)
    }

    /// How many figures are not shown.
    pub fn suppressed(&self) -> usize {
        self.table.cells.values().filter(|cell| cell.figure == Figure::Suppressed).count()
    }

    /// Tries to work out what publications do not show, all of them together: each hidden figure of which fewer values
    /// are possible than the strictest of them demands.
    ///
    /// # Errors
    /// [`ErrorKind::Contradiction`] where publications show different figures under one key, or do not add up;
    /// [`ErrorKind::TooMany`] and [`ErrorKind::TooLarge`] where too much hangs together to be decided: such a table is
    /// not safe.
    pub fn leaks(published: &[Self]) -> Result<Vec<Leak>> {
        let mut all = Union::default();
        for one in published {
            all.add(&one.table)?;
        }
        let spread = published.iter().map(|one| one.disclosure.spread).max().unwrap_or(2);
        all.leaks(&BTreeSet::new(), i64::from(spread), false)
    }
}

/// Every figure that somebody who has all publications knows of.
#[derive(Clone, Debug, Default)]
struct Union {
    /// The figures that are counts, with their numbers where they are shown, or where the publisher knows them.
    numbers: BTreeMap<Key, Option<i64>>,
    /// The keys that are shown in a publication.
    shown: BTreeSet<Key>,
    /// The keys that were hidden in a publication and shown in none.
    hidden: BTreeSet<Key>,
    sums: BTreeSet<(Key, Vec<Key>, bool)>,
}

impl Union {
    /// Adds a publication.
    fn add(&mut self, table: &Table) -> Result<()> {
        for (key, cell) in table.cells.iter().filter(|(_, cell)| cell.from.is_empty()) {
            match cell.figure {
                Figure::Suppressed => {
                    self.numbers.entry(key.clone()).or_insert(None);
                    self.hidden.insert(key.clone());
                }
                figure => {
                    if let Some(count) = figure.as_count() {
                        self.number(key, i64::try_from(count).unwrap_or(i64::MAX))?;
                        self.shown.insert(key.clone());
                    }
                }
            }
        }
        self.hidden.retain(|key| !self.shown.contains(key));
        self.add_sums(table);
        Ok(())
    }

    fn number(&mut self, key: &Key, count: i64) -> Result<()> {
        let known = self.numbers.entry(key.clone()).or_insert(None);
        if known.is_some_and(|known| known != count) {
            return Err(Error::new(
                ErrorKind::Contradiction,
                "different figures under one key: a restated figure has a key of its own, with its release",
            )
            .at_field("key"));
        }
        *known = Some(count);
        Ok(())
    }

    /// The sums among figures that are numbers, shown or hidden; what does not apply adds nothing.
    fn add_sums(&mut self, table: &Table) {
        for sum in &table.sums {
            let state = |key: &Key| table.cells.get(key).map(|cell| cell.figure.state());
            let is_number = |state: Option<FigureState>| {
                matches!(state, Some(FigureState::Value | FigureState::Zero | FigureState::Suppressed))
            };
            let parts = || sum.parts.iter().filter(|part| state(part) != Some(FigureState::NotApplicable));
            // An unreported part leaves the others at least within the total, where there is one.
            let whole = parts().all(|part| is_number(state(part)));
            let parts: Vec<Key> = parts().filter(|part| is_number(state(part))).cloned().collect();
            if is_number(state(&sum.total)) && !parts.is_empty() {
                self.sums.insert((sum.total.clone(), parts, sum.open || !whole));
            }
        }
    }

    /// What can be worked out while these are hidden too. With `knowing`, the numbers of hidden figures that the
    /// publisher has prove that there is a solution.
    fn leaks(&self, more: &BTreeSet<Key>, spread: i64, knowing: bool) -> Result<Vec<Leak>> {
        let keys: Vec<&Key> = self.numbers.keys().collect();
        let place = |key: &Key| keys.binary_search(&key).unwrap_or(usize::MAX);
        let is_hidden = |key: &Key| !self.shown.contains(key) || more.contains(key);
        let shown = self.numbers.iter().map(|(key, number)| if is_hidden(key) { None } else { *number });
        let mut system = System { shown: shown.collect(), sums: Vec::new() };
        for (total, parts, open) in &self.sums {
            let parts = parts.iter().map(&place).collect();
            system.sums.push(Sum { total: place(total), parts, open: *open });
        }
        let known: Option<Vec<i64>> = self.numbers.values().copied().collect();
        let told = system.solve(spread, known.as_deref().filter(|_| knowing))?;
        let leak = |(at, bounds): (usize, super::system::Bounds)| Leak {
            key: keys.get(at).map_or_else(String::new, ToString::to_string),
            low: bounds.low,
            high: bounds.high.unwrap_or(i64::MAX),
        };
        Ok(told.into_iter().map(leak).collect())
    }
}

impl Draft {
    /// What may be shown of the table beside what was published before. Counts of few persons are hidden, then so much
    /// more that nobody can work them out from the sums, the totals, the hierarchies and the earlier publications; what
    /// was hidden once stays hidden. Then the whole is [re-checked](Published::leaks).
    ///
    /// ```
    /// use livc_core::canonical::Value;
    /// use livc_core::evaluation::{Disclosure, Draft, Figure};
    /// let draft = Draft::from_value(&Value::parse(r#"{
    ///   "cells": [{"key":"all","counts":"persons","number":30}, {"key":"adults","counts":"persons","number":18},
    ///             {"key":"youths","counts":"persons","number":10}, {"key":"minors","counts":"persons","number":2},
    ///             {"key":"meetings","counts":"meetings","number":2}],
    ///   "sums": [{"total":"all","parts":["adults","youths","minors"]}]}"#)?)?;
    /// let published = draft.publish(Disclosure::default(), &[])?;
    /// assert_eq!(published.figure("minors"), Some(Figure::Suppressed));
    /// // Without this one the minors were 30 - 18 - 10.
    /// assert_eq!(published.figure("youths"), Some(Figure::Suppressed));
    /// assert_eq!(published.figure("meetings"), Some(Figure::count(2)?));
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::Disclosive`] where a hidden figure can be worked out whatever else is hidden, because of what was
    /// published before; and those of [`Published::leaks`].
    pub fn publish(&self, disclosure: Disclosure, earlier: &[Published]) -> Result<Published> {
        let mut all = Union::default();
        for one in earlier {
            all.add(&one.table)?;
        }
        let before = all.clone();
        all.add(&self.0)?;
        all.hidden.clone_from(&before.hidden);
        let few = self.0.cells.iter().filter(|(_, cell)| disclosure.is_few(cell.counted, cell.figure));
        let few = few.filter(|(_, cell)| cell.from.is_empty()).map(|(key, _)| key);
        let mut hidden: BTreeSet<Key> = few.chain(&before.hidden).cloned().collect();
        if let Some(key) = hidden.iter().find(|key| before.shown.contains(*key)) {
            let at = self.0.cells.keys().position(|known| known == key).unwrap_or_default();
            return Err(Error::new(ErrorKind::Disclosive, "a count of few persons was published before")
                .at_field(format!("cells[{at}]")));
        }
        let spread =
            earlier.iter().map(|one| one.disclosure.spread).max().unwrap_or(0).max(disclosure.spread);
        loop {
            let leaks = all.leaks(&hidden, i64::from(spread), true)?;
            if leaks.is_empty() {
                break;
            }
            let chosen = all.complements(&leaks, &hidden, &before.shown, &self.0);
            if chosen.is_empty() {
                return Err(Error::new(
                    ErrorKind::Disclosive,
                    "a hidden figure can be worked out from what was published before",
                )
                .at_field("cells"));
            }
            hidden.extend(chosen);
        }
        let published = Published { table: self.hide(&hidden), disclosure };
        let mut set = earlier.to_vec();
        set.push(published.clone());
        // The same check that anybody can make, without what the publisher knows.
        if Published::leaks(&set)?.is_empty() {
            return Ok(published);
        }
        Err(Error::new(ErrorKind::Disclosive, "the re-check worked out a hidden figure").at_field("cells"))
    }

    /// The table without the hidden figures and without what was made from them.
    fn hide(&self, hidden: &BTreeSet<Key>) -> Table {
        let mut table = self.0.clone();
        for (key, cell) in &mut table.cells {
            if hidden.contains(key) || cell.from.iter().any(|from| hidden.contains(from)) {
                cell.figure = Figure::Suppressed;
            }
        }
        table
    }
}

/// Publishes what a request asks: an object of `draft` ([`Draft::from_value`]), and where there is one `disclosure`
/// ([`Disclosure::from_value`]) and `earlier`, a list of what was published before.
///
/// # Errors
/// Those of reading the parts and of [`Draft::publish`].
pub fn publish(request: &Value<'_>) -> Result<Published> {
    let request = request.as_object()?;
    request.only(&["draft", "disclosure", "earlier"])?;
    let (disclosure, earlier) = settings(request)?;
    let draft = Draft::from_value(request.need("draft")?).map_err(|error| error.within("draft"))?;
    draft.publish(disclosure, &earlier)
}

/// How a table is published: `disclosure` and `earlier` of a request, where they are there.
pub(super) fn settings(request: &Object<'_>) -> Result<(Disclosure, Vec<Published>)> {
    let disclosure = match request.get("disclosure") {
        Some(settings) => Disclosure::from_value(settings).map_err(|error| error.within("disclosure"))?,
        None => Disclosure::default(),
    };
    let earlier = request.get("earlier").map_or(Ok(Vec::new()), |list| read_all(list, "earlier"))?;
    Ok((disclosure, earlier))
}

/// What can be worked out of a list of publications: a list of `key`, `low` and `high`, empty when they are safe.
///
/// # Errors
/// Those of [`Published::from_value`] and [`Published::leaks`].
pub fn leaks(published: &Value<'_>) -> Result<Value<'static>> {
    Ok(Published::leaks(&read_all(published, "published")?)?.iter().map(Leak::to_value).collect())
}

fn read_all(list: &Value<'_>, field: &'static str) -> Result<Vec<Published>> {
    let list = list.as_list().map_err(|error| error.at_field(field))?;
    let read = |(at, one): (usize, &Value<'_>)| {
        Published::from_value(one).map_err(|error| error.within(&format!("{field}[{at}]")))
    };
    list.iter().enumerate().map(read).collect()
}

impl Union {
    /// For each leak one more figure to hide: in a sum that it stands in, or that it hangs together with; a part
    /// before a total, one that leaves no new lone figure, the smallest, the first.
    fn complements(
        &self,
        leaks: &[Leak],
        hidden: &BTreeSet<Key>,
        shown_before: &BTreeSet<Key>,
        draft: &Table,
    ) -> BTreeSet<Key> {
        let mut chosen: BTreeSet<Key> = BTreeSet::new();
        for leak in leaks {
            let near: BTreeSet<Key> = BTreeSet::from([leak.key.as_str().into()]);
            let mut reach = near;
            loop {
                let sums: Vec<_> =
                    self.sums.iter().filter(|sum| members(sum).any(|key| reach.contains(key))).collect();
                if sums.iter().any(|sum| members(sum).any(|key| chosen.contains(key))) {
                    break;
                }
                let best = sums
                    .iter()
                    .flat_map(|sum| members(sum).map(move |key| (*key == sum.0, key)))
                    .filter(|(_, key)| self.may_hide(key, hidden, shown_before, draft))
                    .map(|(is_total, key)| (is_total, self.lone(key, hidden), self.numbers.get(key), key))
                    .min();
                if let Some((_, _, _, key)) = best {
                    chosen.insert(key.clone());
                    break;
                }
                let before = reach.len();
                reach.extend(
                    sums.iter().flat_map(|sum| members(sum)).filter(|key| hidden.contains(*key)).cloned(),
                );
                if reach.len() == before {
                    break;
                }
            }
        }
        chosen
    }

    /// A count of persons that is no zero, stands in this table, and was not shown before.
    fn may_hide(
        &self,
        key: &Key,
        hidden: &BTreeSet<Key>,
        shown_before: &BTreeSet<Key>,
        draft: &Table,
    ) -> bool {
        !hidden.contains(key)
            && !shown_before.contains(key)
            && self.numbers.get(key).copied().flatten().is_some_and(|number| number > 0)
            && draft.cells.get(key).is_some_and(|cell| cell.counted == Counted::Persons)
    }

    /// In how many sums it would be the only figure that is hidden.
    fn lone(&self, key: &Key, hidden: &BTreeSet<Key>) -> usize {
        let alone = |sum: &&(Key, Vec<Key>, bool)| {
            members(sum).any(|member| member == key) && !members(sum).any(|member| hidden.contains(member))
        };
        self.sums.iter().filter(alone).count()
    }
}

fn members(sum: &(Key, Vec<Key>, bool)) -> impl Iterator<Item = &Key> {
    sum.1.iter().chain([&sum.0])
}
