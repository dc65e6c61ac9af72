//! How fresh the entries are, and how many there are of what: indicators I41 and I42.

use std::collections::BTreeMap;

use super::collection::Knowledge;
use super::entry::Entry;
use super::id::EntryId;
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::time::Day;

/// After how many months an entry should be reviewed again, where nobody chose otherwise.
pub const REVIEW_MONTHS: u32 = 24;

/// An entry whose review is overdue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stale {
    /// The entry.
    pub entry: EntryId,
    /// The day of its last review.
    pub reviewed: Day,
    /// The last day on which it was fresh.
    pub due: Day,
}

/// What the collection holds on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holdings {
    /// The day.
    pub on: Day,
    /// After how many months an entry is stale.
    pub months: u32,
    /// The entries that had been reviewed by that day.
    pub total: usize,
    /// Those of them that were reviewed within the months: the numerator of I42, over `total`.
    pub fresh: usize,
    /// The entries that were reviewed after that day, and count in nothing.
    pub later: usize,
    /// I41: by `label`, `language`, `country`, `module` and `kind`, how many there are of each word that occurs.
    pub by: BTreeMap<(&'static str, String), usize>,
}

fn due(entry: &Entry, months: u32) -> Result<Day> {
    if !(1..=600).contains(&months) {
        return Err(Error::new(ErrorKind::OutOfRange, "from 1 to 600 months").at_field("months"));
    }
    entry.reviewed.plus_months(months).map_err(|error| error.at_field("months"))
}

impl Knowledge {
    /// The entries whose last review lies more than so many months before a day, the longest ago first.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] for less than a month or more than fifty years.
    pub fn stale(&self, on: Day, months: u32) -> Result<Vec<Stale>> {
        let mut found = Vec::new();
        for entry in self.entries() {
            let due = due(entry, months)?;
            if due < on {
                found.push(Stale { entry: entry.id.clone(), reviewed: entry.reviewed, due });
            }
        }
        found.sort_by(|a, b| (a.reviewed, &a.entry).cmp(&(b.reviewed, &b.entry)));
        Ok(found)
    }

    /// How many entries there are on a day, of what, and how many of them are fresh. Nothing is said of entries that were
    /// reviewed after that day.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] for less than a month or more than fifty years.
    pub fn holdings(&self, on: Day, months: u32) -> Result<Holdings> {
        let mut holdings = Holdings { on, months, total: 0, fresh: 0, later: 0, by: BTreeMap::new() };
        for entry in self.entries() {
            let due = due(entry, months)?;
            if entry.reviewed > on {
                holdings.later = holdings.later.saturating_add(1);
                continue;
            }
            holdings.total = holdings.total.saturating_add(1);
            holdings.fresh = holdings.fresh.saturating_add(usize::from(due >= on));
            let mut count = |name: &'static str, word: &str| {
                let counted = holdings.by.entry((name, word.to_owned())).or_default();
                *counted = counted.saturating_add(1);
            };
            count("label", entry.label.as_str());
            count("kind", entry.kind.as_str());
            entry.languages.iter().for_each(|tongue| count("language", tongue.as_str()));
            entry.countries.iter().for_each(|country| count("country", country.as_str()));
            entry.modules.iter().for_each(|module| count("module", module.as_str()));
        }
        Ok(holdings)
    }
}

impl Stale {
    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let Self { entry, reviewed, due } = self;
        Value::Object(
            Object::new().with("entry", entry.to_string()).with("reviewed", *reviewed).with("due", *due),
        )
    }
}

impl Holdings {
    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let Self { on, months, total, fresh, later, by } = self;
        let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let by = by.iter().map(|((name, word), count)| {
            Value::Object(
                Object::new().with("name", *name).with("word", word.clone()).with("count", number(*count)),
            )
        });
        Value::Object(
            Object::new()
                .with("on", *on)
                .with("months", i64::from(*months))
                .with("total", number(*total))
                .with("fresh", number(*fresh))
                .with("later", number(*later))
                .with("by", by.collect::<Value<'_>>()),
        )
    }
}
