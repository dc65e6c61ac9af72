//! Tables of figures: as they are known, and as they may be published.

use std::collections::{BTreeMap, BTreeSet};

use super::{Figure, RollUp};
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::code_enum;
use crate::error::{Error, ErrorKind, Result};

code_enum! {
    /// What a figure counts. Disclosure control bites on persons alone: how often a cell met tells nothing about
    /// anybody, however few casussen it has.
    pub enum Counted: u8, "counted" {
        /// Persons, and what stands for one: signals, casussen, requests of a person.
        Persons = 1 => "persons",
        /// Meetings.
        Meetings = 2 => "meetings",
        /// Cells, municipalities, trajectories of cells.
        Cells = 3 => "cells",
        /// Documents: practices, sheets of a year, reports to a council.
        Documents = 4 => "documents",
    }
}

/// The most figures of one table.
pub const MAX_CELLS: usize = 20_000;
/// The longest key of a figure, in bytes.
pub const MAX_KEY: usize = 160;

/// The key of a figure: what, where, when and, where it was restated, of which release. The same key in two
/// publications is the same figure.
pub(super) type Key = Box<str>;

/// One figure of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableCell {
    /// What it counts.
    pub counted: Counted,
    /// The figure.
    pub figure: Figure,
    /// For a share, a rate or a median: the keys of the counts that it was made from.
    pub from: Vec<Key>,
}

/// A sum among the figures of a table.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TableSum {
    /// The key of the total.
    pub total: Key,
    /// The keys of its parts.
    pub parts: Vec<Key>,
    /// Whether there may be more in the total than these parts: *of which* minors.
    pub open: bool,
}

/// Figures and the sums among them: what [`Draft`] and [`Published`](super::Published) have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) cells: BTreeMap<Key, TableCell>,
    pub(super) sums: Vec<TableSum>,
}

/// A table as it is known, before anything was hidden. It cannot be printed: only [`publish`](Self::publish) makes
/// something that can.
///
/// `Debug` shows its size only.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Draft(pub(super) Table);

impl core::fmt::Debug for Draft {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Draft").field("cells", &self.0.cells.len()).finish_non_exhaustive()
    }
}

fn fault(kind: ErrorKind, message: &'static str, field: String) -> Error {
    Error::new(kind, message).at_field(field)
}

fn key(text: &str) -> Result<Key> {
    if text.is_empty() {
        return Err(Error::new(ErrorKind::Empty, "a key cannot be empty"));
    }
    if text.len() > MAX_KEY {
        return Err(Error::new(ErrorKind::TooLarge, "a key has at most 160 bytes"));
    }
    if text.chars().any(char::is_control) {
        return Err(Error::new(ErrorKind::InvalidReference, "a key has no control characters"));
    }
    Ok(text.into())
}

impl Table {
    /// Reads `cells` and `sums`.
    pub(super) fn read(object: &Object<'_>) -> Result<Self> {
        let mut table = Self::default();
        let cells = object.need("cells")?.as_list().map_err(|error| error.at_field("cells"))?;
        if cells.len() > MAX_CELLS {
            return Err(fault(ErrorKind::TooMany, "at most 20000 figures", "cells".to_owned()));
        }
        for (at, cell) in cells.iter().enumerate() {
            table.read_cell(cell).map_err(|error| error.within(&format!("cells[{at}]")))?;
        }
        let sums = object.get("sums").map_or(Ok(&[][..]), Value::as_list);
        for (at, sum) in sums.map_err(|error| error.at_field("sums"))?.iter().enumerate() {
            let sum = Self::read_sum(sum).map_err(|error| error.within(&format!("sums[{at}]")))?;
            table.sums.push(sum);
        }
        table.check()?;
        table.sums.sort();
        table.sums.dedup();
        Ok(table)
    }

    fn read_cell(&mut self, cell: &Value<'_>) -> Result<()> {
        let cell = cell.as_object()?;
        cell.only(&["key", "counts", "state", "number", "over", "from"])?;
        let name = key(cell.text("key")?).map_err(|error| error.at_field("key"))?;
        let counted = Counted::parse(cell.text("counts")?).map_err(|error| error.at_field("counts"))?;
        let figure = if cell.get("state").is_some() {
            Figure::read(cell)?
        } else {
            Figure::from_value(cell.need("number")?).map_err(|error| error.at_field("number"))?
        };
        let read = Self {
            cells: BTreeMap::from([(name, TableCell { counted, figure, from: keys(cell, "from")? })]),
            sums: Vec::new(),
        };
        for (name, cell) in read.cells {
            if self.cells.insert(name, cell).is_some() {
                return Err(fault(ErrorKind::Duplicate, "the same key twice", "key".to_owned()));
            }
        }
        Ok(())
    }

    fn read_sum(sum: &Value<'_>) -> Result<TableSum> {
        let sum = sum.as_object()?;
        sum.only(&["total", "parts", "open"])?;
        let total = key(sum.text("total")?).map_err(|error| error.at_field("total"))?;
        let mut parts = keys(sum, "parts")?;
        parts.sort();
        let open =
            sum.get("open").map_or(Ok(false), Value::as_bool).map_err(|error| error.at_field("open"))?;
        if parts.is_empty() {
            return Err(fault(ErrorKind::Empty, "a sum has parts", "parts".to_owned()));
        }
        Ok(TableSum { total, parts, open })
    }

    /// Every key of a sum and of a share is there, a sum adds up what is of one kind, and a figure that is no whole
    /// count says what it was made from.
    fn check(&self) -> Result<()> {
        for (at, cell) in self.cells.values().enumerate() {
            let place = || format!("cells[{at}].from");
            if cell.from.iter().any(|from| self.cells.get(from).is_none_or(|from| !from.from.is_empty())) {
                return Err(fault(
                    ErrorKind::UnknownValue,
                    "made from what is no count of this table",
                    place(),
                ));
            }
            if cell.from.is_empty() && cell.figure.number().is_some() && cell.figure.as_count().is_none() {
                return Err(fault(
                    ErrorKind::MissingKey,
                    "a count is whole and not below zero; another figure says from which counts it was made",
                    place(),
                ));
            }
        }
        for (at, sum) in self.sums.iter().enumerate() {
            let place = || format!("sums[{at}]");
            let members: BTreeSet<&Key> = sum.parts.iter().chain([&sum.total]).collect();
            if members.len() != sum.parts.len() + 1 {
                return Err(fault(ErrorKind::Duplicate, "a member of a sum twice", place()));
            }
            let found: Vec<&TableCell> = members.iter().filter_map(|key| self.cells.get(*key)).collect();
            if found.len() != members.len() || found.iter().any(|cell| !cell.from.is_empty()) {
                return Err(fault(
                    ErrorKind::UnknownValue,
                    "a sum of what is no count of this table",
                    place(),
                ));
            }
            if found.windows(2).any(|pair| matches!(pair, [a, b] if a.counted != b.counted)) {
                return Err(fault(ErrorKind::Contradiction, "a sum of different things", place()));
            }
        }
        Ok(())
    }

    /// Every sum holds, by the truth table of adding; one over a figure that is not shown holds by itself.
    pub(super) fn check_sums(&self) -> Result<()> {
        for (at, sum) in self.sums.iter().enumerate() {
            let figure = |key: &Key| self.cells.get(key).map_or(Figure::NotReported, |cell| cell.figure);
            let parts = RollUp::of(sum.parts.iter().map(figure))?;
            let total = figure(&sum.total);
            let holds = match (total.as_count(), parts.figure.as_count()) {
                (Some(total), _) if sum.open => parts.at_least.as_count().unwrap_or(0) <= total,
                (Some(total), Some(parts)) => total == parts,
                _ => {
                    sum.open
                        || total == parts.figure
                        || total == Figure::Suppressed
                        || parts.figure == Figure::Suppressed
                }
            };
            if !holds {
                return Err(fault(
                    ErrorKind::Contradiction,
                    "the parts of a sum do not add up to its total",
                    format!("sums[{at}]"),
                ));
            }
        }
        Ok(())
    }

    /// As an object: `cells`, each with `key`, `counts`, its figure and where there is one `from`, and `sums`.
    pub(super) fn write(&self, to: Object<'static>) -> Object<'static> {
        let list = |keys: &[Key]| keys.iter().map(|key| Value::from(key.to_string())).collect::<Value<'_>>();
        let cell = |(key, cell): (&Key, &TableCell)| {
            let object = Object::new().with("key", key.to_string()).with("counts", cell.counted.as_str());
            Value::Object(
                cell.figure
                    .write(object)
                    .with_some("from", (!cell.from.is_empty()).then(|| list(&cell.from))),
            )
        };
        let sum = |sum: &TableSum| {
            let object = Object::new().with("total", sum.total.to_string()).with("parts", list(&sum.parts));
            Value::Object(object.with_some("open", sum.open.then_some(true)))
        };
        to.with("cells", self.cells.iter().map(cell).collect::<Value<'_>>())
            .with("sums", self.sums.iter().map(sum).collect::<Value<'_>>())
    }
}

fn keys(object: &Object<'_>, field: &'static str) -> Result<Vec<Key>> {
    let Some(list) = object.get(field) else { return Ok(Vec::new()) };
    let list = list.as_list().map_err(|error| error.at_field(field))?;
    let read = |(at, one): (usize, &Value<'_>)| {
        one.as_text().and_then(key).map_err(|error| error.at_field(format!("{field}[{at}]")))
    };
    list.iter().enumerate().map(read).collect()
}

impl Draft {
    /// Reads a table as it is known: `cells`, each with `key`, `counts` (a word of [`Counted`]), a figure (`number`,
    /// or `state` with what belongs to it) and for a share, rate or median `from`, the keys of the counts it was made
    /// from; and `sums`, each with `total`, `parts` and, where the total may hold more, `open`.
    ///
    /// # Errors
    /// With the place: what reading an object gives; [`ErrorKind::Duplicate`] for a key that occurs twice;
    /// [`ErrorKind::UnknownValue`] for a sum or share of what is not there; [`ErrorKind::MissingKey`] for a fraction
    /// that does not say what it was made from; [`ErrorKind::Contradiction`] for parts that do not add up, for a sum
    /// of different things and for a figure that is suppressed already.
    pub fn from_value(value: &Value<'_>) -> Result<Self> {
        let object = value.as_object()?;
        object.only(&["cells", "sums"])?;
        let table = Table::read(object)?;
        if let Some(at) = table.cells.values().position(|cell| cell.figure == Figure::Suppressed) {
            return Err(fault(
                ErrorKind::Contradiction,
                "a draft holds what is known: what is suppressed is decided when it is published",
                format!("cells[{at}].state"),
            ));
        }
        table.check_sums()?;
        Ok(Self(table))
    }
}
