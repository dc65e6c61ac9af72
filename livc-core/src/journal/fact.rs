//! What every fact has, whatever its kind: a kind and a day.

use super::entry::{Body, Read, objects};
use super::scan::FactSpan;
use super::{MAX_KIND, OPENED};
use crate::canonical::{MAX_DEPTH, MAX_INTEGER, Object, Value};
use crate::error::{Error, ErrorKind, Result};
use crate::id::{CellId, JournalId};
use crate::journal::Hash;
use crate::time::{Day, Instant};

/// Knows the kinds of fact that may stand in a journal.
///
/// The journal itself knows one kind only, the one that opens it. The room that knows the others gives
/// this check to a [`Verifier`](super::Verifier); any closure from a kind to a truth value is one. It is `Sync`,
/// so that what holds it can be used from several threads.
pub trait KindCheck: Sync {
    /// Whether a fact of this kind may stand in a journal.
    fn knows(&self, kind: &str) -> bool;
}

impl<F: Fn(&str) -> bool + Sync> KindCheck for F {
    fn knows(&self, kind: &str) -> bool {
        self(kind)
    }
}

/// What the first fact of entry 0 says about its journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The journal, or the segment of it.
    pub journal: JournalId,
    /// The cell. There is one journal per cell.
    pub cell: CellId,
    /// The hash of the last entry of the segment before this one, if this is not the first.
    pub previous: Option<Hash>,
}

impl Opening {
    /// Reads the members that the journal itself needs. The room `event` knows the rest of the fact.
    pub(super) fn from_fact(fact: &Object<'_>) -> Result<Self> {
        // Present; the words for a controller are known elsewhere.
        fact.text("controller")?;
        let previous = match fact.get("previous") {
            Some(text) => {
                Some(text.as_text().and_then(Hash::from_hex).map_err(|error| error.at_field("previous"))?)
            }
            None => None,
        };
        Ok(Self {
            journal: JournalId::new(fact.text("journal")?)?,
            cell: CellId::new(fact.text("cell")?)?,
            previous,
        })
    }

    /// `{"cell":"..","journal":"..","previous":".."}`; `previous` is absent for a first segment.
    pub fn to_value(&self) -> Value<'static> {
        Object::new()
            .with("cell", self.cell.as_str().to_owned())
            .with("journal", self.journal.as_str().to_owned())
            .with_some("previous", self.previous.map(|hash| hash.to_hex()))
            .into()
    }
}

fn field(i: usize, member: &str) -> String {
    format!("facts[{i}]{member}")
}

/// A kind is a lower-case word of letters, digits, `_` and `.`, starting with a letter.
pub(super) fn check_kind(kind: &str) -> Result<()> {
    let first = kind.bytes().next();
    let fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'.');
    if kind.len() > MAX_KIND
        || !first.is_some_and(|byte| byte.is_ascii_lowercase())
        || !kind.bytes().all(fine)
    {
        return Err(Error::new(
            ErrorKind::UnknownKind,
            "a kind is a lower-case word of at most 64 characters",
        ));
    }
    Ok(())
}

/// The day of a fact is not after the Brussels day on which it was recorded.
pub(super) fn check_day(on: Day, at: Instant) -> Result<()> {
    // Brussels is ahead of UTC, so its day is never before the day in UTC; working it out costs more.
    let utc = at.millis().div_euclid(86_400_000);
    if i64::from(on.number()) <= utc || on <= at.brussels_day() {
        return Ok(());
    }
    Err(Error::new(ErrorKind::InTheFuture, "a fact of a day after the Brussels day of its recording"))
}

/// Checks the facts of an entry that was read: their values, and kind and day of each. The closure looks at
/// each kind with the index of its fact.
pub(super) fn check(
    read: &Read<'_>,
    found: &[FactSpan],
    mut look: impl FnMut(usize, &str) -> Result<()>,
) -> Result<()> {
    let Body::Facts { text, .. } = read.entry.body() else { return Ok(()) };
    if let Some(flaw) = &read.flaw {
        return Err(flaw.clone().at_field("facts"));
    }
    let at = read.entry.at();
    let mut one = |i: usize, kind: &str, on: &str| {
        check_kind(kind).and_then(|()| look(i, kind)).map_err(|error| error.at_field(field(i, ".k")))?;
        on.parse().and_then(|on| check_day(on, at)).map_err(|error| error.at_field(field(i, ".on")))
    };
    let plain = |fact: &FactSpan| Some((fact.kind?.of(read.line), fact.on?.of(read.line)));
    let placed = |i: usize, error: Error| match found.get(i) {
        Some(fact) => error.at_byte(fact.start as u64),
        None => error,
    };
    // In canonical facts no key occurs twice, so what was found on the way is all there is.
    if read.facts_are_canonical() && found.iter().all(|fact| plain(fact).is_some()) {
        return found.iter().enumerate().try_for_each(|(i, fact)| match plain(fact) {
            Some((kind, on)) => one(i, kind, on).map_err(|error| placed(i, error)),
            None => Ok(()),
        });
    }
    let facts = objects(text).map_err(|error| {
        // The reader of the floor counts columns from 1, in a text of one line.
        let column = error.place().column.map_or(0, |column| column.saturating_sub(1));
        let byte = read.place("facts").saturating_add(column);
        Error::new(error.kind(), error.message().to_owned()).at_field("facts").at_byte(byte)
    })?;
    for (i, fact) in facts.iter().enumerate() {
        let within = |error: Error| placed(i, error.within(&field(i, "")));
        let (kind, on) = (fact.text("k").map_err(within)?, fact.text("on").map_err(within)?);
        one(i, kind, on).map_err(|error| placed(i, error))?;
    }
    Ok(())
}

/// Whether a kind is the one that opens a journal.
pub(super) fn opens(kind: &str) -> bool {
    kind == OPENED
}

/// Checks a fact that is going to be written: its kind and day, and that it has a canonical form in which
/// nothing is lost.
pub(super) fn check_new(i: usize, fact: &Object<'_>, at: Instant) -> Result<()> {
    let within = |error: Error| error.within(&field(i, ""));
    check_kind(fact.text("k").map_err(within)?).map_err(|error| error.at_field(field(i, ".k")))?;
    let on = fact.text("on").map_err(within)?;
    on.parse().and_then(|on| check_day(on, at)).map_err(|error| error.at_field(field(i, ".on")))?;
    check_object(fact, 3).map_err(within)
}

/// Refuses what the canonical writer would have to change, and what the reader would refuse afterwards. The
/// object would be the `depth`th bracket of its line.
pub(super) fn check_object(object: &Object<'_>, depth: usize) -> Result<()> {
    if depth > MAX_DEPTH {
        return Err(Error::new(ErrorKind::TooDeep, "nested deeper than 32 levels"));
    }
    for (key, value) in object.iter() {
        if !key.bytes().all(|byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\')) {
            return Err(Error::new(ErrorKind::NotCanonical, "a key is of plain ASCII characters"));
        }
        check_value(value, depth.saturating_add(1))?;
    }
    Ok(())
}

fn check_value(value: &Value<'_>, depth: usize) -> Result<()> {
    match value {
        Value::Bool(_) | Value::Text(_) => Ok(()),
        Value::Integer(number) if (-MAX_INTEGER..=MAX_INTEGER).contains(number) => Ok(()),
        Value::Integer(_) => Err(Error::new(ErrorKind::OutOfRange, "a number lies within 2^53 - 1 of zero")),
        Value::List(_) if depth > MAX_DEPTH => {
            Err(Error::new(ErrorKind::TooDeep, "nested deeper than 32 levels"))
        }
        Value::List(list) => list.iter().try_for_each(|item| check_value(item, depth.saturating_add(1))),
        Value::Object(object) => check_object(object, depth),
    }
}
