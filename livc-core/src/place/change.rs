use super::{Municipality, NisCode};
use crate::canonical::{Object, Value};
use crate::code::Code;
use crate::code_enum;
use crate::time::Day;

code_enum! {
    /// What happened to a municipality.
    pub enum PlaceChangeKind: u8, "place_change_kind" {
        /// Two or more municipalities became one. The one that comes out may keep the code of one of them.
        Merge = 1 => "merge",
        /// One municipality got another code, and nothing else changed: it went to another arrondissement.
        Recode = 2 => "recode",
    }
}

/// One municipality that ended, and what it became: a merger of three is three changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Change {
    pub(super) on: Day,
    pub(super) new: NisCode,
    pub(super) old: NisCode,
    pub(super) kind: PlaceChangeKind,
}

impl Change {
    /// The first day of the new situation.
    pub fn on(&self) -> Day {
        self.on
    }

    /// What happened.
    pub fn kind(&self) -> PlaceChangeKind {
        self.kind
    }

    /// The code until the day before.
    pub fn old_nis(&self) -> NisCode {
        self.old
    }

    /// The code from that day on.
    pub fn new_nis(&self) -> NisCode {
        self.new
    }

    /// The change as an object: `kind`, `new_nis`, `old_nis`, `on`.
    pub fn to_value(&self) -> Object<'static> {
        Object::new()
            .with("kind", self.kind.as_str())
            .with("new_nis", self.new.to_string())
            .with("old_nis", self.old.to_string())
            .with("on", self.on)
    }
}

/// What a municipality became, or what it came from: the changes on the way, and where the way ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lineage<'p> {
    pub(super) changes: Vec<Change>,
    pub(super) municipalities: Vec<&'p Municipality>,
}

impl<'p> Lineage<'p> {
    /// The changes on the way, from the oldest to the latest; none when the municipality stayed what it was.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The municipalities at the end of the way, in the order of their codes. Forwards it is always one: no
    /// kind of change splits a municipality.
    pub fn municipalities(&self) -> &[&'p Municipality] {
        &self.municipalities
    }

    /// The lineage as an object: `changes` and `municipalities`.
    pub fn to_value(&self) -> Object<'p> {
        let changes: Value<'p> = self.changes.iter().map(|change| Value::from(change.to_value())).collect();
        let ends: Value<'p> = self.municipalities.iter().map(|end| Value::from(end.to_value())).collect();
        Object::new().with("changes", changes).with("municipalities", ends)
    }
}
