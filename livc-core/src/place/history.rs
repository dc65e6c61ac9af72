//! What municipalities became and what they came from.

use std::collections::BTreeMap;

use super::{Change, Lineage, Municipality, NisCode, Places};
use crate::error::{Error, ErrorKind, Result};
use crate::time::Day;

/// The changes, in order of day and new code, found by what they ended and by what they made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct History {
    changes: Vec<Change>,
    by_old: BTreeMap<(NisCode, Day), Change>,
    by_new: BTreeMap<(NisCode, Day), Vec<Change>>,
}

impl History {
    pub(super) fn new(mut changes: Vec<Change>) -> Self {
        changes.sort_unstable();
        let mut history =
            Self { by_old: changes.iter().map(|c| ((c.old, c.on), *c)).collect(), ..Self::default() };
        for change in &changes {
            history.by_new.entry((change.new, change.on)).or_default().push(*change);
        }
        history.changes = changes;
        history
    }
}

fn dead_end(message: &'static str) -> Error {
    Error::new(ErrorKind::UnknownMunicipality, message).at_field("nis")
}

impl Places {
    /// The changes of the table, in the order of their days.
    pub fn changes(&self) -> &[Change] {
        &self.history().changes
    }

    /// What a municipality of one day has become on a later day, over all mergers and recodings in between.
    ///
    /// ```
    /// # use livc_core::place::{Places, Sources};
    /// # let municipalities = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/data/municipalities.csv"));
    /// # let changes = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/data/municipality_changes.csv"));
    /// let sources = Sources::new("municipalities.csv", municipalities).with_changes("changes.csv", changes);
    /// let places = Places::load(&sources)?;
    /// let lineage = places.successors("23024".parse()?, "2024-12-31".parse()?, "2026-09-01".parse()?)?;
    /// assert_eq!(lineage.municipalities()[0].nis().to_string(), "23106");
    /// assert_eq!(lineage.changes()[0].on().to_string(), "2025-01-01");
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::UnknownMunicipality`] when there is none with this code on the first day, or when it ended
    /// and the table has no change that says what became of it; [`ErrorKind::OutOfRange`] when the second day
    /// lies before the first.
    pub fn successors(&self, nis: NisCode, from_day: Day, on_day: Day) -> Result<Lineage<'_>> {
        let mut at = self.at(nis, from_day)?;
        if on_day < from_day {
            let error = Error::new(ErrorKind::OutOfRange, "a successor is asked for a later day");
            return Err(error.at_field("on_day"));
        }
        let unknown = || dead_end("the municipality ended and no change says what became of it");
        let mut changes = Vec::new();
        while let Some(end) = at.validity.until().filter(|until| *until <= on_day) {
            let next = match self.history().by_old.get(&(at.nis, end)) {
                Some(change) => {
                    changes.push(*change);
                    change.new
                }
                // Without a change the same code may go on with another row: a new name, another province. But
                // not when others were made into what has the code now.
                None if self.history().by_new.contains_key(&(at.nis, end)) => return Err(unknown()),
                None => at.nis,
            };
            at = self.find(next, end).ok_or_else(unknown)?;
        }
        Ok(Lineage { changes, municipalities: vec![at] })
    }

    /// The municipalities of an earlier day that have become this one, over all mergers and recodings in
    /// between.
    ///
    /// ```
    /// # use livc_core::place::{Places, Sources};
    /// # let municipalities = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/data/municipalities.csv"));
    /// # let changes = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/data/municipality_changes.csv"));
    /// let sources = Sources::new("municipalities.csv", municipalities).with_changes("changes.csv", changes);
    /// let places = Places::load(&sources)?;
    /// let lineage = places.predecessors("23106".parse()?, "2026-09-01".parse()?, "2024-12-31".parse()?)?;
    /// assert_eq!(lineage.municipalities().len(), 3);
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::UnknownMunicipality`] when there is none with this code on the first day, or when one on
    /// the way began and the table has no change that says from what; [`ErrorKind::OutOfRange`] when the second
    /// day lies after the first.
    pub fn predecessors(&self, nis: NisCode, from_day: Day, on_day: Day) -> Result<Lineage<'_>> {
        let mut open = vec![self.at(nis, from_day)?];
        if on_day > from_day {
            let error = Error::new(ErrorKind::OutOfRange, "a predecessor is asked for an earlier day");
            return Err(error.at_field("on_day"));
        }
        let (mut changes, mut municipalities): (Vec<Change>, Vec<&Municipality>) = (Vec::new(), Vec::new());
        while let Some(at) = open.pop() {
            let start = at.validity.from();
            if start <= on_day {
                municipalities.push(at);
                continue;
            }
            let unknown = || dead_end("the municipality began and no change says from what");
            let eve = start.plus_days(-1)?;
            let made_it = self.history().by_new.get(&(at.nis, start)).map_or(&[][..], Vec::as_slice);
            for change in made_it {
                open.push(self.find(change.old, eve).ok_or_else(unknown)?);
            }
            changes.extend_from_slice(made_it);
            if made_it.is_empty() {
                // The same code with another row, which did not go into another municipality meanwhile.
                let same =
                    self.find(at.nis, eve).filter(|_| !self.history().by_old.contains_key(&(at.nis, start)));
                open.push(same.ok_or_else(unknown)?);
            }
        }
        changes.sort_unstable();
        municipalities.sort_unstable_by_key(|end| end.nis);
        Ok(Lineage { changes, municipalities })
    }
}
