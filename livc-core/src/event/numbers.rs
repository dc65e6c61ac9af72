//! The numbers of the entries of a casus, as they stand in the fact that destroys it.

use core::fmt;

use super::declare::{Field, Member};
use crate::canonical::{Object, Value};
use crate::error::{Error, ErrorKind, Result};

/// The most entries of one casus. Their numbers fit in the entry that destroys it, so that it can always be destroyed.
pub const MAX_ENTRIES: usize = 3_000;

/// Numbers of entries, each once, in rising order.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct EntryNumbers(Vec<u64>);

impl EntryNumbers {
    /// These numbers.
    ///
    /// # Errors
    /// [`ErrorKind::TooMany`] for more than [`MAX_ENTRIES`]; [`ErrorKind::Contradiction`] when they do not rise.
    pub fn new(numbers: Vec<u64>) -> Result<Self> {
        if numbers.len() > MAX_ENTRIES {
            return Err(Error::new(ErrorKind::TooMany, "a casus has at most 3,000 entries"));
        }
        if !numbers.is_sorted_by(|one, next| one < next) {
            return Err(Error::new(ErrorKind::Contradiction, "numbers of entries rise"));
        }
        Ok(Self(numbers))
    }

    /// The numbers.
    pub fn as_slice(&self) -> &[u64] {
        &self.0
    }

    /// Whether the entry with this number is among them.
    pub fn contains(&self, n: u64) -> bool {
        self.0.binary_search(&n).is_ok()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Member for EntryNumbers {
    fn take(object: &Object<'_>, key: &'static str) -> Result<Self> {
        let Some(list) = object.get(key) else { return Ok(Self::default()) };
        let numbers = list.as_list().and_then(|list| list.iter().map(u64::read).collect());
        numbers.and_then(Self::new).map_err(|error| error.at_field(key))
    }

    fn put<'a>(&'a self, object: &mut Object<'a>, key: &'static str) {
        if !self.is_empty() {
            object.set(key, self.0.iter().map(Field::write).collect::<Value<'_>>());
        }
    }

    fn is_there(&self) -> bool {
        !self.is_empty()
    }
}

impl fmt::Debug for EntryNumbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EntryNumbers({})", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_rise_and_are_not_too_many() {
        let read = |text: &str| {
            let object = Object::new().with("entries", Value::parse(text).unwrap().into_owned());
            EntryNumbers::take(&object, "entries").map_err(|error| error.kind())
        };
        assert!(EntryNumbers::take(&Object::new(), "entries").unwrap().is_empty());
        assert_eq!(read("[1,4,5]").unwrap().as_slice(), [1, 4, 5]);
        assert!(read("[1,4,5]").unwrap().contains(4) && !read("[1,4,5]").unwrap().contains(2));
        assert!(read("[]").unwrap().is_empty());
        assert_eq!(read("[1,1]"), Err(ErrorKind::Contradiction));
        assert_eq!(read("[4,1]"), Err(ErrorKind::Contradiction));
        assert_eq!(read("[-1]"), Err(ErrorKind::OutOfRange));
        assert_eq!(read(r#"["1"]"#), Err(ErrorKind::WrongType));
        let most: Vec<u64> = (0..3_001).collect();
        assert_eq!(EntryNumbers::new(most).unwrap_err().kind(), ErrorKind::TooMany);
    }
}
