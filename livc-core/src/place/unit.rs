//! What lies above a municipality: arrondissement, province, region.

use super::{Names, NisCode};
use crate::canonical::Object;
use crate::code::Code;
use crate::code_enum;
use crate::time::Period;

code_enum! {
    /// The three regions.
    pub enum Region: u8, "region" {
        /// The Flemish Region.
        Flanders = 1 => "flanders",
        /// The Walloon Region.
        Wallonia = 2 => "wallonia",
        /// The Brussels-Capital Region.
        Brussels = 3 => "brussels",
    }
}

impl Region {
    /// The NIS code of the region.
    ///
    /// ```
    /// use livc_core::place::Region;
    /// assert_eq!(Region::Brussels.nis().to_string(), "04000");
    /// ```
    pub const fn nis(self) -> NisCode {
        match self {
            Self::Flanders => NisCode::known(2000),
            Self::Wallonia => NisCode::known(3000),
            Self::Brussels => NisCode::known(4000),
        }
    }

    /// The region with this NIS code.
    pub fn from_nis(nis: NisCode) -> Option<Self> {
        Self::ALL.iter().copied().find(|region| region.nis() == nis)
    }
}

code_enum! {
    /// The levels above the municipality.
    pub enum UnitLevel: u8, "unit_level" {
        /// A region.
        Region = 1 => "region",
        /// A province.
        Province = 2 => "province",
        /// An administrative arrondissement.
        Arrondissement = 3 => "arrondissement",
    }
}

/// A region, province or arrondissement during a period in which nothing of it changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    pub(super) nis: NisCode,
    pub(super) level: UnitLevel,
    pub(super) parent: Option<NisCode>,
    pub(super) names: Names,
    pub(super) validity: Period,
}

impl Unit {
    /// The NIS code.
    pub fn nis(&self) -> NisCode {
        self.nis
    }

    /// The level.
    pub fn level(&self) -> UnitLevel {
        self.level
    }

    /// The unit above: the region of a province; the province of an arrondissement, or in Brussels its region.
    pub fn parent(&self) -> Option<NisCode> {
        self.parent
    }

    /// The names.
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// The days for which this row holds.
    pub fn validity(&self) -> Period {
        self.validity
    }

    /// The unit as an object: `from`, `level`, `name`, `nis`, and where there is one `parent` and `until`.
    pub fn to_value(&self) -> Object<'_> {
        Object::new()
            .with("from", self.validity.from())
            .with("level", self.level.as_str())
            .with("name", self.names.to_value())
            .with("nis", self.nis.to_string())
            .with_some("parent", self.parent.map(|nis| nis.to_string()))
            .with_some("until", self.validity.until())
    }
}
