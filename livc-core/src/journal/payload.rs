use core::fmt;
use std::borrow::Cow;

use super::commitment::{Hash, Salt};
use super::entry::{Entry, Field, decimal_len, line_text};
use super::head::integer;
use super::scan::{Cursor, Members};
use crate::canonical::{Object, Value};
use crate::error::{Error, ErrorKind, Result};

const KEYS: [&str; 3] = ["n", "payload", "salt"];
const PAYLOAD: usize = 1;

/// The payload of an entry: free text of the host, which no decision reads. It stands apart from the
/// journal, in a file or table of its own, one row an entry; deleting the row forgets it.
///
/// A payload that was read borrows from its row. `Debug` shows the number only.
#[derive(Clone, PartialEq, Eq)]
pub struct Payload<'a> {
    n: u64,
    text: Cow<'a, str>,
    salt: Salt,
}

impl<'a> Payload<'a> {
    pub(super) fn new(n: u64, text: String, salt: Salt) -> Self {
        Self { n, text: Cow::Owned(text), salt }
    }

    /// Reads one row, without its line feed. Whether it belongs to an entry is seen by [`Payload::check`].
    ///
    /// # Errors
    /// With byte and field: [`ErrorKind::TooLarge`], [`ErrorKind::InvalidUtf8`], [`ErrorKind::InvalidJson`],
    /// [`ErrorKind::TooDeep`], [`ErrorKind::DuplicateKey`], [`ErrorKind::UnknownKey`],
    /// [`ErrorKind::MissingKey`], [`ErrorKind::WrongType`], [`ErrorKind::OutOfRange`],
    /// [`ErrorKind::NotCanonical`].
    pub fn parse(row: &'a [u8]) -> Result<Self> {
        let line = line_text(row)?;
        let members = Members::read(line, &KEYS, PAYLOAD, |cursor: &mut Cursor<'_>| cursor.payload())?;
        let Members { spans, fault, departure, flaw } = members;
        if let Some(fault) = fault {
            return Err(fault);
        }
        let field = |key, span: Option<_>| {
            span.map(|span| Field { key, span, line })
                .ok_or_else(|| Error::new(ErrorKind::MissingKey, "a required key is missing").at_field(key))
        };
        let [n, payload, salt] = spans;
        let (n, salt) = (field("n", n)?.number()?, field("salt", salt)?.bytes(Salt::from_hex)?);
        let payload = field("payload", payload)?;
        if let Some(flaw) = flaw {
            return Err(flaw.at_field("payload"));
        }
        let text = payload.span.of(line);
        if departure.is_some() {
            // Keys out of order may occur twice; only the general reader compares them all.
            Value::parse(text)
                .map_err(|error| payload.at(Error::new(error.kind(), error.message().to_owned())))?;
        }
        Ok(Self { n, text: Cow::Borrowed(text), salt })
    }

    /// The number of the entry it belongs to.
    pub fn n(&self) -> u64 {
        self.n
    }

    /// The payload object. Outside livc it is opened by the key that a look gives:
    /// [`PayloadKey::open`](crate::register::PayloadKey::open).
    ///
    /// # Errors
    /// Those of [`Value::parse`]; a payload that was read or drafted gives none.
    pub(crate) fn object(&self) -> Result<Object<'_>> {
        match Value::parse(&self.text)? {
            Value::Object(object) => Ok(object),
            _ => Err(Error::new(ErrorKind::WrongType, "a payload is an object").expecting(["object"])),
        }
    }

    /// What an entry states as `pay` for this payload.
    #[must_use]
    pub fn commitment(&self) -> Hash {
        Hash::of_payload(&self.salt, self.text.as_bytes())
    }

    /// Whether this is the payload that the entry was recorded with.
    ///
    /// # Errors
    /// [`ErrorKind::PayloadMismatch`] when it is of another entry, when the entry has none, or when it was
    /// altered.
    pub fn check(&self, entry: &Entry<'_>) -> Result<()> {
        let mismatch = |message, field| Err(Error::new(ErrorKind::PayloadMismatch, message).at_field(field));
        if self.n != entry.n() {
            return mismatch("the payload of another entry", "n");
        }
        match entry.pay() {
            None => mismatch("the entry has no payload", "payload"),
            Some(pay) if *pay != self.commitment() => {
                mismatch("the payload is not the one that was recorded", "payload")
            }
            Some(_) => Ok(()),
        }
    }

    /// Appends the row, without line feed. A payload that was read is written as it stood.
    pub fn write(&self, to: &mut String) {
        use fmt::Write as _;
        // Writing to a string does not fail.
        let _ = write!(to, "{{\"n\":{},\"payload\":", integer(self.n));
        to.push_str(&self.text);
        to.push_str(",\"salt\":\"");
        self.salt.write_hex(to);
        to.push_str("\"}");
    }

    /// The row, without line feed.
    #[must_use]
    pub fn to_line(&self) -> String {
        let mut row = String::with_capacity(self.line_len());
        self.write(&mut row);
        row
    }

    /// How many bytes [`Payload::write`] appends.
    pub(super) fn line_len(&self) -> usize {
        let fixed = r#"{"n":,"payload":,"salt":""}"#.len() + 32;
        fixed.saturating_add(self.text.len()).saturating_add(decimal_len(self.n))
    }

    /// The same payload, owning its text.
    #[must_use]
    pub fn into_owned(self) -> Payload<'static> {
        Payload { n: self.n, text: Cow::Owned(self.text.into_owned()), salt: self.salt }
    }
}

impl fmt::Debug for Payload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Payload({})", self.n)
    }
}

/// Checks the row of a payload against its entry.
///
/// # Errors
/// Those of [`Payload::parse`] and [`Payload::check`].
pub fn verify_payload(row: &[u8], entry: &Entry<'_>) -> Result<()> {
    Payload::parse(row)?.check(entry)
}
