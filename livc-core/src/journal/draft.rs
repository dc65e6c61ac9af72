use core::fmt;

use super::commitment::Seed;
use super::entry::Entry;
use super::fact::{self, Opening, check_new, check_object};
use super::head::Head;
use super::payload::Payload;
use super::{MAX_LINE, MAX_NUMBER};
use crate::canonical::{Object, Value};
use crate::error::{Error, ErrorKind, Result};
use crate::time::Instant;

/// What is going to be an entry: the facts of one command, and what a head still has to add.
///
/// `Debug` shows how many facts there are, not what they say.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft<'a> {
    /// When it is recorded.
    pub at: Instant,
    /// One fact or more, all or nothing, of at most one casus.
    pub facts: Vec<Object<'a>>,
    /// Free text of the host, which no decision reads.
    pub payload: Option<Object<'a>>,
    /// Fresh random bytes; both salts are derived from it.
    pub seed: Seed,
}

/// A draft that found its place: an entry that follows one head and no other, and its payload.
///
/// Only [`Draft::seal`] makes one, so a journal that still ends at that head takes it without checking
/// again what was checked a moment ago.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    against: Head,
    opening: Option<Opening>,
    entry: Entry<'static>,
    payload: Option<Payload<'static>>,
}

/// Room for the facts of an ordinary entry, so that their text seldom has to grow.
const FACTS_ROOM: usize = 512;

impl Draft<'_> {
    /// The entry that records this draft after a head.
    ///
    /// # Errors
    /// [`ErrorKind::TimeGoesBack`]; [`ErrorKind::Empty`] without facts; [`ErrorKind::NotOpened`] when entry 0
    /// does not open the journal, or a later one does; [`ErrorKind::MissingKey`], [`ErrorKind::WrongType`],
    /// [`ErrorKind::UnknownKind`], [`ErrorKind::InvalidDay`] or [`ErrorKind::InTheFuture`] for kind and day
    /// of a fact; [`ErrorKind::OutOfRange`], [`ErrorKind::TooDeep`] or [`ErrorKind::NotCanonical`] for what
    /// canonical JSON cannot hold; [`ErrorKind::TooLarge`] when the line would be longer than [`MAX_LINE`].
    pub fn seal(&self, head: &Head) -> Result<Sealed> {
        if head.next > MAX_NUMBER {
            return Err(Error::new(ErrorKind::OutOfRange, "a journal of 2^53 entries is full").at_field("n"));
        }
        check_order(head, self.at)?;
        if self.facts.is_empty() {
            return Err(Error::new(ErrorKind::Empty, "an entry has at least one fact").at_field("facts"));
        }
        for (i, fact) in self.facts.iter().enumerate() {
            check_new(i, fact, self.at)?;
            check_opening(head.next, i, fact.text("k")?)?;
        }
        let opening = match (head.next, self.facts.first()) {
            (0, Some(first)) => Some(Opening::from_fact(first).map_err(|error| error.within("facts[0]"))?),
            _ => None,
        };
        let payload = self.payload(head.next)?;
        let mut text = String::with_capacity(FACTS_ROOM);
        text.push('[');
        for (i, fact) in self.facts.iter().enumerate() {
            if i > 0 {
                text.push(',');
            }
            fact.write(&mut text);
        }
        text.push(']');
        let pay = payload.as_ref().map(Payload::commitment);
        let entry = Entry::following(head, self.at, text, self.seed.salt(), pay);
        if entry.line_len() > MAX_LINE {
            return Err(too_large("facts"));
        }
        Ok(Sealed { against: *head, opening, entry, payload })
    }

    fn payload(&self, n: u64) -> Result<Option<Payload<'static>>> {
        let Some(payload) = &self.payload else { return Ok(None) };
        check_object(payload, 2).map_err(|error| error.within("payload"))?;
        let payload = Payload::new(n, payload.to_text(), self.seed.payload_salt());
        if payload.line_len() > MAX_LINE {
            return Err(too_large("payload"));
        }
        Ok(Some(payload))
    }
}

fn too_large(field: &'static str) -> Error {
    Error::new(ErrorKind::TooLarge, "a line has at most 65,536 bytes").at_field(field)
}

/// Refuses an instant before the one of the last entry.
pub(super) fn check_order(head: &Head, at: Instant) -> Result<()> {
    if head.at.is_some_and(|last| at < last) {
        return Err(
            Error::new(ErrorKind::TimeGoesBack, "before the instant of the entry before it").at_field("at")
        );
    }
    Ok(())
}

/// The first fact of entry 0 opens the journal, and no other fact does.
pub(super) fn check_opening(n: u64, i: usize, kind: &str) -> Result<()> {
    let first = n == 0 && i == 0;
    if fact::opens(kind) == first {
        return Ok(());
    }
    let message =
        if first { "entry 0 opens the journal" } else { "only the first fact of entry 0 opens a journal" };
    Err(Error::new(ErrorKind::NotOpened, message).at_field(format!("facts[{i}].k")))
}

impl<'a> Draft<'a> {
    /// Reads `{"at":"..","facts":[{..}],"payload":{..},"seed":".."}`, of which `payload` may be absent.
    ///
    /// # Errors
    /// The kinds of [`Object::only`] and [`Object::need`], and those of an instant and a seed.
    pub fn from_value(value: Value<'a>) -> Result<Self> {
        let Value::Object(mut object) = value else {
            return Err(Error::new(ErrorKind::WrongType, "a draft is an object").expecting(["object"]));
        };
        object.only(&["at", "facts", "payload", "seed"])?;
        let at = object.text("at")?.parse().map_err(|error: Error| error.at_field("at"))?;
        let seed = Seed::from_hex(object.text("seed")?).map_err(|error| error.at_field("seed"))?;
        object.need("facts")?.as_list().map_err(|error| error.at_field("facts"))?;
        let wrong = |field: String| {
            Error::new(ErrorKind::WrongType, "a value of another type").expecting(["object"]).at_field(field)
        };
        let mut facts = Vec::new();
        if let Some(Value::List(list)) = object.remove("facts") {
            for (i, item) in list.into_iter().enumerate() {
                let Value::Object(fact) = item else { return Err(wrong(format!("facts[{i}]"))) };
                facts.push(fact);
            }
        }
        let payload = match object.remove("payload") {
            Some(Value::Object(payload)) => Some(payload),
            Some(_) => return Err(wrong("payload".to_owned())),
            None => None,
        };
        Ok(Self { at, facts, payload, seed })
    }
}

impl Sealed {
    /// The head that the entry follows.
    pub fn against(&self) -> &Head {
        &self.against
    }

    /// What the entry says about its journal, when it is the one that opens it.
    pub(super) fn opening(&self) -> Option<&Opening> {
        self.opening.as_ref()
    }

    /// The entry, for the journal.
    pub fn entry(&self) -> &Entry<'static> {
        &self.entry
    }

    /// The payload, for the place where payloads are kept.
    pub fn payload(&self) -> Option<&Payload<'static>> {
        self.payload.as_ref()
    }

    /// The entry and the payload.
    pub fn into_parts(self) -> (Entry<'static>, Option<Payload<'static>>) {
        (self.entry, self.payload)
    }

    /// The head of a journal that ends with this entry.
    #[must_use]
    pub fn head(&self) -> Head {
        self.entry.head()
    }

    /// `{"head":{..},"line":"..","payload":".."}`: the lines as text, so that their bytes survive. `payload`
    /// is absent when there is none.
    pub fn to_value(&self) -> Value<'static> {
        Object::new()
            .with("head", self.head().to_value())
            .with("line", self.entry.to_line())
            .with_some("payload", self.payload.as_ref().map(Payload::to_line))
            .into()
    }
}

impl fmt::Debug for Draft<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let payload = if self.payload.is_some() { " and a payload" } else { "" };
        write!(f, "Draft({}, {} facts{payload})", self.at, self.facts.len())
    }
}
