//! What each gap of a cell is about: the table that ties gaps to phases, concepts and indicators.

use core::fmt;
use core::str::FromStr;

use super::entry::{names, words};
use super::id::ConceptId;
use super::words::WorkPhase;
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::event::Gap;

/// An indicator by its number in the catalogue: `I17`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndicatorCode(u8);

impl FromStr for IndicatorCode {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self> {
        let digits = text.strip_prefix('I').filter(|digits| digits.len() == 2);
        let number = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
        match number.and_then(|digits| digits.parse().ok()) {
            Some(number) if number > 0 => Ok(Self(number)),
            _ => Err(Error::new(ErrorKind::InvalidReference, "not an indicator of the catalogue")
                .at_field("indicator")
                .expecting(["I and two digits"])),
        }
    }
}

impl fmt::Display for IndicatorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "I{:02}", self.0)
    }
}

impl fmt::Debug for IndicatorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A row of the table: what a gap is about. Its module follows from the gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GapRow {
    /// The gap.
    pub gap: Gap,
    /// The steps of the work in which it is felt.
    pub phases: Vec<WorkPhase>,
    /// The concepts that an answer would be about.
    pub concepts: Vec<ConceptId>,
    /// The indicators whose pattern points to it.
    pub indicators: Vec<IndicatorCode>,
}

impl GapRow {
    /// The row as canonical JSON, with the names of the data file.
    pub fn to_value(&self) -> Value<'_> {
        let Self { gap, phases, concepts, indicators } = self;
        let list = |list: Value<'static>| {
            Some(list).filter(|list| list.as_list().is_ok_and(|list| !list.is_empty()))
        };
        Value::Object(
            Object::new()
                .with("gap", gap.as_str())
                .with("phases", words(phases))
                .with_some("concepts", list(names(concepts)))
                .with_some("indicators", list(names(indicators))),
        )
    }
}
