use core::fmt;

use super::Hash;
use crate::canonical::{MAX_INTEGER, Object, Value};
use crate::error::{Error, ErrorKind, Result};
use crate::time::Instant;

/// Where a journal ends: the number the next entry gets, and the hash and instant of the last one.
///
/// A head kept elsewhere (printed, signed, sent to somebody) is a *checkpoint*: nobody can later rewrite
/// the entries before it without being found out by [`Verifier::against`](super::Verifier::against).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Head {
    /// The number of the next entry, which is how many entries there are.
    pub next: u64,
    /// The hash of the last entry; [`Hash::ZERO`] when there is none.
    pub hash: Hash,
    /// The instant of the last entry.
    pub at: Option<Instant>,
}

impl Head {
    /// The head of a journal without entries.
    pub const START: Self = Self { next: 0, hash: Hash::ZERO, at: None };

    /// The number of the last entry.
    pub fn last(&self) -> Option<u64> {
        self.next.checked_sub(1)
    }

    /// `{"at":"..","hash":"..","next":2}`; `at` is absent before the first entry.
    pub fn to_value(&self) -> Value<'static> {
        Object::new()
            .with("hash", self.hash.to_hex())
            .with("next", integer(self.next))
            .with_some("at", self.at)
            .into()
    }

    /// Reads what [`Head::to_value`] gives.
    ///
    /// # Errors
    /// The kinds of [`Object::only`] and [`Object::need`]; [`ErrorKind::OutOfRange`] for a number below 0;
    /// [`ErrorKind::Contradiction`] when only one of entries and instant is there, or when a journal without
    /// entries has a hash.
    pub fn from_value(value: &Value<'_>) -> Result<Self> {
        let object = value.as_object()?;
        object.only(&["at", "hash", "next"])?;
        let next = object.need("next")?.as_integer().map_err(|error| error.at_field("next"))?;
        let next = u64::try_from(next)
            .map_err(|_| Error::new(ErrorKind::OutOfRange, "a number of entries").at_field("next"))?;
        let hash = Hash::from_hex(object.text("hash")?).map_err(|error| error.at_field("hash"))?;
        let at = match object.get("at") {
            Some(at) => Some(at.as_text().and_then(str::parse).map_err(|error| error.at_field("at"))?),
            None => None,
        };
        let head = Self { next, hash, at };
        if (next == 0) != at.is_none() || (next == 0 && head != Self::START) {
            return Err(Error::new(
                ErrorKind::Contradiction,
                "a journal has an instant and a hash exactly when it has entries",
            )
            .at_field("next"));
        }
        Ok(head)
    }
}

impl Default for Head {
    fn default() -> Self {
        Self::START
    }
}

impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Head(next {}, {}", self.next, self.hash)?;
        if let Some(at) = self.at {
            write!(f, ", {at}")?;
        }
        f.write_str(")")
    }
}

/// A count or an offset as a canonical integer; none that fits in memory or on a disk is clamped.
pub(super) fn integer(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(MAX_INTEGER).min(MAX_INTEGER)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Head> {
        Head::from_value(&Value::parse(text)?)
    }

    #[test]
    fn a_head_is_read_back() {
        let head =
            Head { next: 3, hash: Hash::new([9; 32]), at: Some("2026-09-01T08:30:00.000Z".parse().unwrap()) };
        for head in [head, Head::START] {
            assert_eq!(read(&head.to_value().to_text()).unwrap(), head);
        }
    }

    #[test]
    fn half_a_head_is_refused() {
        let hash = "0".repeat(64);
        for (text, kind) in [
            (format!(r#"{{"hash":"{hash}","next":1}}"#), ErrorKind::Contradiction),
            (format!(r#"{{"hash":"{}","next":0}}"#, "1".repeat(64)), ErrorKind::Contradiction),
            (format!(r#"{{"hash":"{hash}","next":-1}}"#), ErrorKind::OutOfRange),
            (format!(r#"{{"hash":"{hash}"}}"#), ErrorKind::MissingKey),
            (format!(r#"{{"hash":"{hash}","next":0,"x":1}}"#), ErrorKind::UnknownKey),
            (r#"{"hash":"12","next":0}"#.to_owned(), ErrorKind::WrongType),
        ] {
            assert_eq!(read(&text).unwrap_err().kind(), kind, "{text}");
        }
    }
}
