use core::fmt;
use std::borrow::Cow;

use super::commitment::{Hash, Salt};
use super::head::{Head, integer};
use super::scan::{Cursor, FactSpan, Members, Span};
use super::{MAX_LINE, VERSION};
use crate::canonical::{MAX_INTEGER, Object, Value};
use crate::error::{Error, ErrorKind, Result};
use crate::time::Instant;

/// What an entry still holds.
#[derive(Clone, PartialEq, Eq)]
pub enum Body<'a> {
    /// The facts, as the bytes of their array in the line, with the salt of their commitment.
    Facts {
        /// The array of facts as it stands in the line.
        text: Cow<'a, str>,
        /// The salt.
        salt: Salt,
    },
    /// The facts and their salt were destroyed; their commitment stays.
    Gone(Hash),
}

/// One entry of a journal: what one command brought about, of at most one casus.
///
/// An entry that was read borrows its facts from the line. `Debug` shows neither facts nor salt.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry<'a> {
    n: u64,
    at: Instant,
    body: Body<'a>,
    pay: Option<Hash>,
    hash: Hash,
}

/// The keys of a line in canonical order.
const KEYS: [&str; 8] = ["at", "facts", "gone", "hash", "n", "pay", "salt", "v"];
const FACTS: usize = 1;

/// An entry as it was read, and what is to be said about its text once its hash was checked.
pub(super) struct Read<'a> {
    pub(super) entry: Entry<'a>,
    pub(super) line: &'a str,
    /// The first byte of the line that a canonical line would not have.
    pub(super) departure: Option<usize>,
    /// The first value in the facts that cannot stand in a journal.
    pub(super) flaw: Option<Error>,
    /// Where the values of the line stand, in the order of its keys.
    spans: [Option<Span>; 8],
}

impl Read<'_> {
    /// Where the value of a key starts in the line.
    pub(super) fn place(&self, key: &str) -> u64 {
        let index = KEYS.iter().position(|known| *known == key);
        let span = index.and_then(|index| self.spans.get(index).copied().flatten());
        span.map_or(0, |span| span.start as u64)
    }

    /// Whether the array of facts, seen alone, is canonical.
    pub(super) fn facts_are_canonical(&self) -> bool {
        let facts = self.spans.get(FACTS).copied().flatten();
        match (self.departure, facts) {
            // A departure before the facts hides one inside them, so only one behind them is sure.
            (Some(at), Some(facts)) => at >= facts.end,
            _ => true,
        }
    }
}

/// The text of a line: within the limit, and UTF-8.
pub(super) fn line_text(line: &[u8]) -> Result<&str> {
    if line.len() > MAX_LINE {
        return Err(Error::new(ErrorKind::TooLarge, "a line has at most 65,536 bytes").at_byte(0));
    }
    core::str::from_utf8(line).map_err(|error| {
        Error::new(ErrorKind::InvalidUtf8, "not valid UTF-8").at_byte(error.valid_up_to() as u64)
    })
}

fn missing(key: &'static str) -> Error {
    Error::new(ErrorKind::MissingKey, "a required key is missing").at_field(key).at_byte(0)
}

/// A value of a line, and the key and place for what may be wrong with it.
#[derive(Clone, Copy)]
pub(super) struct Field<'a> {
    pub(super) key: &'static str,
    pub(super) span: Span,
    pub(super) line: &'a str,
}

impl<'a> Field<'a> {
    pub(super) fn at(self, error: Error) -> Error {
        error.at_field(self.key).at_byte(self.span.start as u64)
    }

    /// A string. The members beside facts and payload need no escapes, and a spelling with escapes would be
    /// a second form of the same line.
    pub(super) fn text(self) -> Result<&'a str> {
        let text = self.span.of(self.line);
        match text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
            Some(text) if !text.contains('\\') => Ok(text),
            Some(_) => {
                Err(self
                    .at(Error::new(ErrorKind::NotCanonical, "a string with escapes that it does not need")))
            }
            None => {
                Err(self
                    .at(Error::new(ErrorKind::WrongType, "a value of another type").expecting(["string"])))
            }
        }
    }

    pub(super) fn bytes<T>(self, read: impl Fn(&str) -> Result<T>) -> Result<T> {
        read(self.text()?).map_err(|error| self.at(error))
    }

    /// A whole number from 0.
    pub(super) fn number(self) -> Result<u64> {
        let text = self.span.of(self.line);
        let range = || self.at(Error::new(ErrorKind::OutOfRange, "a number lies between 0 and 2^53 - 1"));
        let digits = text.strip_prefix('-').unwrap_or(text);
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(
                self.at(Error::new(ErrorKind::WrongType, "a value of another type").expecting(["integer"]))
            );
        }
        if digits.len() != text.len() {
            return Err(range());
        }
        let number = digits.parse::<u64>().map_err(|_| range())?;
        if number > MAX_INTEGER.unsigned_abs() { Err(range()) } else { Ok(number) }
    }
}

impl<'a> Entry<'a> {
    /// Reads one line, without its line feed, and checks what can be seen in the line alone.
    ///
    /// Whether the entry belongs where it stands is seen by [`Entry::follows`] or, for whole journals, by a
    /// [`Verifier`](super::Verifier).
    ///
    /// # Errors
    /// With byte and field: [`ErrorKind::TooLarge`], [`ErrorKind::InvalidUtf8`], [`ErrorKind::InvalidJson`],
    /// [`ErrorKind::TooDeep`], [`ErrorKind::UnknownVersion`], [`ErrorKind::DuplicateKey`],
    /// [`ErrorKind::UnknownKey`], [`ErrorKind::MissingKey`], [`ErrorKind::WrongType`],
    /// [`ErrorKind::OutOfRange`], [`ErrorKind::InvalidInstant`], [`ErrorKind::Contradiction`],
    /// [`ErrorKind::NotCanonical`], and those of facts: [`ErrorKind::Empty`], [`ErrorKind::InvalidDay`],
    /// [`ErrorKind::InTheFuture`].
    pub fn parse(line: &'a [u8]) -> Result<Self> {
        let mut found = Vec::new();
        let read = Self::read(line_text(line)?, &mut found)?;
        super::fact::check(&read, &found, |_, _| Ok(()))?;
        Ok(read.entry)
    }

    /// Reads the members of a line; the facts are only delimited.
    pub(super) fn read(line: &'a str, found: &mut Vec<FactSpan>) -> Result<Read<'a>> {
        found.clear();
        let members = Members::read(line, &KEYS, FACTS, |cursor: &mut Cursor<'_>| cursor.facts(found))?;
        let Members { spans, fault, departure, flaw } = members;
        let [at, facts, gone, hash, n, pay, salt, v] = spans;
        let field = |key, span: Option<Span>| span.map(|span| Field { key, span, line });
        let need = |key, span| field(key, span).ok_or_else(|| missing(key));

        // The version first: a line of another version may well have other keys.
        let version = need("v", v)?;
        if version.number()? != VERSION {
            return Err(version.at(
                Error::new(ErrorKind::UnknownVersion, "an entry of an unknown version").expecting(["1"])
            ));
        }
        if let Some(fault) = fault {
            return Err(fault);
        }
        let instant = need("at", at)?;
        let body = match (facts, field("gone", gone)) {
            (Some(facts), None) => Body::Facts {
                text: Cow::Borrowed(facts.of(line)),
                salt: need("salt", salt)?.bytes(Salt::from_hex)?,
            },
            (None, Some(gone)) => {
                if let Some(salt) = field("salt", salt) {
                    return Err(salt.at(contradiction()));
                }
                Body::Gone(gone.bytes(Hash::from_hex)?)
            }
            (Some(_), Some(gone)) => return Err(gone.at(contradiction())),
            (None, None) => return Err(missing("facts")),
        };
        let entry = Self {
            n: need("n", n)?.number()?,
            at: instant.bytes(str::parse)?,
            body,
            pay: field("pay", pay).map(|pay| pay.bytes(Hash::from_hex)).transpose()?,
            hash: need("hash", hash)?.bytes(Hash::from_hex)?,
        };
        Ok(Read { entry, line, departure, flaw, spans })
    }

    /// An entry of these parts.
    pub(super) fn made(n: u64, at: Instant, body: Body<'a>, pay: Option<Hash>, hash: Hash) -> Self {
        Self { n, at, body, pay, hash }
    }

    /// An entry that follows a head; its hash is computed here.
    pub(super) fn following(
        head: &Head,
        at: Instant,
        facts: String,
        salt: Salt,
        pay: Option<Hash>,
    ) -> Entry<'static> {
        let commitment = Hash::of_facts(&salt, facts.as_bytes());
        let hash = Hash::following(head, at, &commitment, pay.as_ref());
        Entry { n: head.next, at, body: Body::Facts { text: Cow::Owned(facts), salt }, pay, hash }
    }

    /// The number, from 0.
    pub fn n(&self) -> u64 {
        self.n
    }

    /// When the entry was recorded.
    pub fn at(&self) -> Instant {
        self.at
    }

    /// The facts and their salt, or what is left of them.
    pub fn body(&self) -> &Body<'a> {
        &self.body
    }

    /// The commitment of the payload, if the entry has one.
    pub fn pay(&self) -> Option<&Hash> {
        self.pay.as_ref()
    }

    /// The hash that the line states.
    pub fn hash(&self) -> &Hash {
        &self.hash
    }

    /// Whether the facts were destroyed.
    pub fn is_gone(&self) -> bool {
        matches!(self.body, Body::Gone(_))
    }

    /// The array of facts as it stands in the line; nothing when they were destroyed.
    pub fn facts_text(&self) -> Option<&str> {
        match &self.body {
            Body::Facts { text, .. } => Some(text),
            Body::Gone(_) => None,
        }
    }

    /// The facts; nothing when they were destroyed.
    ///
    /// # Errors
    /// Those of [`Value::parse`]; an entry that was checked gives none.
    pub fn facts(&self) -> Result<Option<Vec<Object<'_>>>> {
        let Some(text) = self.facts_text() else { return Ok(None) };
        objects(text).map(Some)
    }

    /// The commitment of the facts: computed from them, or what was left in their place.
    #[must_use]
    pub fn commitment(&self) -> Hash {
        match &self.body {
            Body::Facts { text, salt } => Hash::of_facts(salt, text.as_bytes()),
            Body::Gone(commitment) => *commitment,
        }
    }

    /// Checks that the entry follows a head: number, instant and hash.
    ///
    /// # Errors
    /// [`ErrorKind::WrongNumber`], [`ErrorKind::TimeGoesBack`] or [`ErrorKind::HashMismatch`].
    pub(crate) fn follow(&self, head: &Head) -> Result<()> {
        let wrong = |kind, message, field| Err(Error::new(kind, message).at_field(field));
        if self.n != head.next {
            return wrong(ErrorKind::WrongNumber, "the entry does not follow the last one", "n");
        }
        if head.at.is_some_and(|last| self.at < last) {
            return wrong(ErrorKind::TimeGoesBack, "before the instant of the entry before it", "at");
        }
        if !self.follows(&head.hash) {
            return wrong(ErrorKind::HashMismatch, "the recomputed hash differs", "hash");
        }
        Ok(())
    }

    /// Whether the hash in the line is the one that follows from the hash before it and from the line.
    #[must_use]
    pub fn follows(&self, previous: &Hash) -> bool {
        Hash::of_entry(previous, self.n, self.at, &self.commitment(), self.pay()) == self.hash
    }

    /// What is left when facts and salt are destroyed: the same entry with the same hash. An entry whose
    /// facts are gone already stays as it is.
    #[must_use]
    pub fn gone_form(&self) -> Entry<'static> {
        let body = Body::Gone(self.commitment());
        Entry { n: self.n, at: self.at, body, pay: self.pay, hash: self.hash }
    }

    /// The head of a journal that ends with this entry.
    #[must_use]
    pub fn head(&self) -> Head {
        Head { next: self.n.saturating_add(1), hash: self.hash, at: Some(self.at) }
    }

    /// Appends the line, without line feed. Facts that were read are written as they stood.
    pub fn write(&self, to: &mut String) {
        to.push_str("{\"at\":\"");
        self.at.write(to);
        let salt = match &self.body {
            Body::Facts { text, salt } => {
                to.push_str("\",\"facts\":");
                to.push_str(text);
                to.push_str(",\"hash\":\"");
                Some(salt)
            }
            Body::Gone(commitment) => {
                to.push_str("\",\"gone\":\"");
                commitment.write_hex(to);
                to.push_str("\",\"hash\":\"");
                None
            }
        };
        self.hash.write_hex(to);
        to.push_str("\",\"n\":");
        Value::Integer(integer(self.n)).write(to);
        if let Some(pay) = &self.pay {
            to.push_str(",\"pay\":\"");
            pay.write_hex(to);
            to.push('"');
        }
        if let Some(salt) = salt {
            to.push_str(",\"salt\":\"");
            salt.write_hex(to);
            to.push('"');
        }
        to.push_str(",\"v\":1}");
    }

    /// The line, without line feed.
    #[must_use]
    pub fn to_line(&self) -> String {
        let mut line = String::with_capacity(self.line_len());
        self.write(&mut line);
        line
    }

    /// How many bytes [`Entry::write`] appends.
    pub(super) fn line_len(&self) -> usize {
        // `{"at":"` + 24, `,"n":` + digits, and `,"v":1}`; then each member with its key and quotes.
        let digits = decimal_len(self.n);
        let body = match &self.body {
            Body::Facts { text, .. } => text.len().saturating_add(r#"","facts":,"salt":"""#.len() + 32),
            Body::Gone(_) => r#"","gone":"""#.len() + 64,
        };
        let pay = if self.pay.is_some() { r#","pay":"""#.len() + 64 } else { 0 };
        let rest =
            r#"{"at":""#.len() + 24 + r#","hash":"""#.len() + 64 + r#","n":"#.len() + r#","v":1}"#.len();
        rest.saturating_add(body).saturating_add(pay).saturating_add(digits)
    }

    /// The same entry, owning its facts.
    #[must_use]
    pub fn into_owned(self) -> Entry<'static> {
        let body = match self.body {
            Body::Facts { text, salt } => Body::Facts { text: Cow::Owned(text.into_owned()), salt },
            Body::Gone(commitment) => Body::Gone(commitment),
        };
        Entry { n: self.n, at: self.at, body, pay: self.pay, hash: self.hash }
    }
}

/// How many digits a number has.
pub(super) fn decimal_len(number: u64) -> usize {
    number.checked_ilog10().map_or(1, |log| (log as usize).saturating_add(1))
}

fn contradiction() -> Error {
    Error::new(ErrorKind::Contradiction, "an entry has facts and a salt, or the commitment of what is gone")
}

/// The objects of an array of facts.
pub(super) fn objects(text: &str) -> Result<Vec<Object<'_>>> {
    let Value::List(items) = Value::parse(text)? else {
        return Err(Error::new(ErrorKind::WrongType, "the facts are an array").expecting(["array"]));
    };
    let mut objects = Vec::with_capacity(items.len());
    for item in items {
        let Value::Object(object) = item else {
            return Err(Error::new(ErrorKind::WrongType, "a fact is an object").expecting(["object"]));
        };
        objects.push(object);
    }
    Ok(objects)
}

impl fmt::Debug for Body<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Facts { .. } => f.write_str("facts"),
            Self::Gone(_) => f.write_str("gone"),
        }
    }
}

impl fmt::Debug for Entry<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let payload = if self.pay.is_some() { ", payload" } else { "" };
        write!(f, "Entry({}, {}, {:?}{payload}, {})", self.n, self.at, self.body, self.hash)
    }
}
