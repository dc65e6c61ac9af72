//! A receipt: what was asked, what was answered, and by which book, so that it can be decided again.

use core::fmt;
use core::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::canonical::{Object, Value};
use crate::code::Code;
use crate::error::{Error, ErrorKind, Result};
use crate::rule::vocabulary::{Facts, Scope};
use crate::rule::{Age, MAX_RULES, Outcome, Outcomes, RuleBook, RuleId};
use crate::time::Day;

const VERSION: i64 = 1;
const DOMAIN: &str = "livc.receipt.1\n";
const KEYS: &[&str] = &[
    "age",
    "book",
    "book_version",
    "engine",
    "facts",
    "hash",
    "on",
    "outcome",
    "possible",
    "rules",
    "scope",
    "v",
];

/// A receipt of one answer.
///
/// Its text is canonical JSON. It holds codes and identifiers of rules, no free text and no reference to
/// anybody, and no moment of asking: the same question to the same book gives the same bytes.
///
/// ```
/// use livc_core::rule::RuleBook;
/// use livc_core::rule::vocabulary::share::Situation;
/// use livc_core::sharing::{Comparison, Receipt};
///
/// let book = RuleBook::builtin()?;
/// let receipt = Receipt::of(&book, Situation::baseline(), "2026-09-01".parse()?)?;
/// let kept = receipt.to_text();
///
/// let read = Receipt::from_text(&kept)?;
/// read.verify()?;
/// assert_eq!(read.decide_again(&book)?, Comparison::Same);
/// # Ok::<(), livc_core::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Receipt {
    engine: String,
    book: String,
    book_version: String,
    facts: Facts,
    on: Day,
    outcome: Option<Outcome>,
    possible: Outcomes,
    rules: Vec<RuleId>,
    age: Option<Age>,
    hash: String,
}

/// What came of deciding a receipt again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// The same book gives the same answer.
    Same,
    /// Another book gives the same answer.
    SameByAnotherBook {
        /// The effective hash of that book.
        book: String,
    },
    /// The answer differs.
    Different(Difference),
}

/// What differs when a receipt is decided again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Whether the book is another one. If it is not, the receipt is not of this book, or another version of
    /// livc made it.
    pub another_book: bool,
    /// The outcome on the receipt; `None` when the facts did not decide it.
    pub was: Option<Outcome>,
    /// The outcome now.
    pub is: Option<Outcome>,
    /// Whether what is possible differs, where facts are unknown.
    pub possible_differs: bool,
    /// The rules on the receipt that no longer determine the outcome.
    pub gone: Vec<RuleId>,
    /// The rules that determine the outcome now and are not on the receipt.
    pub new: Vec<RuleId>,
}

impl Receipt {
    /// Decides, and gives the receipt.
    ///
    /// # Errors
    /// [`ErrorKind::ContradictoryFacts`].
    pub fn of(book: &RuleBook, facts: impl Into<Facts>, on: Day) -> Result<Self> {
        let facts = facts.into();
        let answer = book.answer(&facts, on)?;
        let mut rules: Vec<RuleId> = answer.rules.iter().map(|line| line.id.clone()).collect();
        rules.sort();
        rules.dedup();
        let possible = match (&answer.partial, answer.outcome) {
            (Some(partial), _) => partial.possible,
            (None, Some(outcome)) => Outcomes::default().with(outcome),
            (None, None) => Outcomes::default(),
        };
        let mut receipt = Self {
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            book: answer.book,
            book_version: book.version().to_owned(),
            facts,
            on,
            outcome: answer.outcome,
            possible,
            rules,
            age: answer.age,
            hash: String::new(),
        };
        receipt.hash = receipt.computed();
        Ok(receipt)
    }

    /// The version of livc that made it.
    pub fn engine(&self) -> &str {
        &self.engine
    }

    /// The effective hash of the book.
    pub fn book(&self) -> &str {
        &self.book
    }

    /// The version of the book.
    pub fn book_version(&self) -> &str {
        &self.book_version
    }

    /// The facts that were asked about.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The day that was asked about.
    pub fn on(&self) -> Day {
        self.on
    }

    /// The outcome; `None` when the facts did not decide it.
    pub fn outcome(&self) -> Option<Outcome> {
        self.outcome
    }

    /// The outcomes that were possible; the outcome itself when the facts decided it.
    pub fn possible(&self) -> Outcomes {
        self.possible
    }

    /// The rules that determined the outcome, in order of identifier.
    pub fn rules(&self) -> &[RuleId] {
        &self.rules
    }

    /// That the book was older than the host wanted, where the host asked.
    pub fn age(&self) -> Option<&Age> {
        self.age.as_ref()
    }

    /// The hash over everything else: 64 hexadecimal digits.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    fn content(&self) -> Object<'static> {
        let object = Object::new()
            .with("v", VERSION)
            .with("engine", self.engine.clone())
            .with("book", self.book.clone())
            .with("book_version", self.book_version.clone())
            .with("scope", self.facts.scope().as_str())
            .with("facts", self.facts.to_object())
            .with("on", self.on)
            .with("rules", self.rules.iter().map(|rule| Value::from(rule.to_string())).collect::<Value<'_>>())
            .with_some("age", self.age.as_ref().map(Age::to_value));
        match self.outcome {
            Some(outcome) => object.with("outcome", outcome.as_str()),
            None => object.with(
                "possible",
                self.possible.iter().map(|outcome| Value::from(outcome.as_str())).collect::<Value<'_>>(),
            ),
        }
    }

    fn computed(&self) -> String {
        let mut digest = Sha256::new();
        digest.update(DOMAIN);
        digest.update(self.content().to_text());
        let mut hex = String::with_capacity(64);
        for byte in digest.finalize() {
            let _ = write!(hex, "{byte:02x}");
        }
        hex
    }

    /// As canonical JSON. `outcome` is absent, and `possible` present, when the facts did not decide it.
    pub fn to_value(&self) -> Value<'static> {
        Value::Object(self.content().with("hash", self.hash.clone()))
    }

    /// The text to keep.
    pub fn to_text(&self) -> String {
        self.to_value().to_text()
    }

    /// Reads a receipt, in canonical form or not, without comparing its hash: that is [`Receipt::verify`].
    ///
    /// # Errors
    /// Of [`Value::parse`]; [`ErrorKind::UnknownVersion`]; [`ErrorKind::UnknownKey`],
    /// [`ErrorKind::MissingKey`] and [`ErrorKind::WrongType`]; [`ErrorKind::UnknownScope`],
    /// [`ErrorKind::UnknownFact`] or [`ErrorKind::UnknownValue`] with the accepted ones;
    /// [`ErrorKind::InvalidDay`]; [`ErrorKind::OutOfRange`] for a hash that is none;
    /// [`ErrorKind::Contradiction`] when it has both an outcome and possible ones, or neither; always with the
    /// field.
    pub fn from_text(text: &str) -> Result<Self> {
        let value = Value::parse(text)?;
        let root = value.as_object()?;
        let version = root.need("v")?.as_integer().map_err(|error| error.at_field("v"))?;
        if version != VERSION {
            let error = Error::new(ErrorKind::UnknownVersion, "a receipt of an unknown version");
            return Err(error.at_field("v").expecting([VERSION.to_string()]));
        }
        root.only(KEYS)?;
        let scope = Scope::parse(root.text("scope")?).map_err(|_| {
            Error::new(ErrorKind::UnknownScope, "no scope with this name")
                .at_field("scope")
                .expecting(Scope::words())
        })?;
        let facts = root.need("facts")?.as_object().map_err(|error| error.at_field("facts"))?;
        let (outcome, possible) = read_outcome(root)?;
        Ok(Self {
            engine: short(root, "engine")?,
            book: hex(root, "book")?,
            book_version: short(root, "book_version")?,
            facts: Facts::from_object(scope, facts).map_err(|error| error.within("facts"))?,
            on: root.text("on")?.parse::<Day>().map_err(|error| error.at_field("on"))?,
            outcome,
            possible,
            rules: read_rules(root)?,
            age: root.get("age").map(Age::from_value).transpose().map_err(|error| error.within("age"))?,
            hash: hex(root, "hash")?,
        })
    }

    /// Compares the hash with the content.
    ///
    /// # Errors
    /// [`ErrorKind::HashMismatch`]: the receipt was altered.
    pub fn verify(&self) -> Result<()> {
        if self.computed() == self.hash {
            return Ok(());
        }
        Err(Error::new(ErrorKind::HashMismatch, "the receipt is not what its hash says").at_field("hash"))
    }

    /// Decides the same question again with a book, and compares.
    ///
    /// # Errors
    /// As [`Receipt::verify`]; [`ErrorKind::ContradictoryFacts`] when the facts contradict each other for this
    /// book.
    pub fn decide_again(&self, book: &RuleBook) -> Result<Comparison> {
        self.verify()?;
        let now = Self::of(book, self.facts, self.on)?;
        let another_book = now.book != self.book;
        let same = now.outcome == self.outcome && now.possible == self.possible && now.rules == self.rules;
        Ok(match (same, another_book) {
            (true, false) => Comparison::Same,
            (true, true) => Comparison::SameByAnotherBook { book: now.book },
            (false, _) => {
                let beyond = |these: &[RuleId], those: &[RuleId]| -> Vec<RuleId> {
                    these.iter().filter(|rule| !those.contains(rule)).cloned().collect()
                };
                Comparison::Different(Difference {
                    another_book,
                    was: self.outcome,
                    is: now.outcome,
                    possible_differs: now.possible != self.possible,
                    gone: beyond(&self.rules, &now.rules),
                    new: beyond(&now.rules, &self.rules),
                })
            }
        })
    }
}

impl Comparison {
    /// As canonical JSON: `same`, `another_book`, and where it differs `was`, `is`, `gone` and `new`.
    pub fn to_value(&self) -> Value<'static> {
        let ids =
            |rules: &[RuleId]| rules.iter().map(|id| Value::from(id.to_string())).collect::<Value<'_>>();
        let word = |outcome: &Option<Outcome>| outcome.map(Code::as_str);
        Value::Object(match self {
            Self::Same => Object::new().with("same", true).with("another_book", false),
            Self::SameByAnotherBook { book } => {
                Object::new().with("same", true).with("another_book", true).with("book", book.clone())
            }
            Self::Different(Difference { another_book, was, is, possible_differs, gone, new }) => {
                Object::new()
                    .with("same", false)
                    .with("another_book", *another_book)
                    .with_some("was", word(was))
                    .with_some("is", word(is))
                    .with("possible_differs", *possible_differs)
                    .with("gone", ids(gone))
                    .with("new", ids(new))
            }
        })
    }
}

fn hex(root: &Object<'_>, key: &'static str) -> Result<String> {
    let text = root.text(key)?;
    let digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    if text.len() == 64 && text.bytes().all(digit) {
        return Ok(text.to_owned());
    }
    let error = Error::new(ErrorKind::OutOfRange, "a hash has 64 hexadecimal digits in lower case");
    Err(error.at_field(key))
}

/// A version: anything longer than that is none.
fn short(root: &Object<'_>, key: &'static str) -> Result<String> {
    let text = root.text(key)?;
    if text.len() <= 64 {
        return Ok(text.to_owned());
    }
    Err(Error::new(ErrorKind::TooLarge, "a version has at most 64 bytes").at_field(key))
}

fn read_outcome(root: &Object<'_>) -> Result<(Option<Outcome>, Outcomes)> {
    let word = |value: &Value<'_>, key: &'static str| {
        Outcome::parse(value.as_text().map_err(|error| error.at_field(key))?)
            .map_err(|error| error.at_field(key))
    };
    match (root.get("outcome"), root.get("possible")) {
        (Some(outcome), None) => {
            let outcome = word(outcome, "outcome")?;
            Ok((Some(outcome), Outcomes::default().with(outcome)))
        }
        (None, Some(possible)) => {
            let list = possible.as_list().map_err(|error| error.at_field("possible"))?;
            let all = list
                .iter()
                .try_fold(Outcomes::default(), |all, outcome| Ok(all.with(word(outcome, "possible")?)))?;
            Ok((None, all))
        }
        _ => {
            let error = Error::new(ErrorKind::Contradiction, "a receipt has an outcome or possible ones");
            Err(error.at_field("outcome").expecting(["outcome", "possible"]))
        }
    }
}

fn read_rules(root: &Object<'_>) -> Result<Vec<RuleId>> {
    let list = root.need("rules")?.as_list().map_err(|error| error.at_field("rules"))?;
    if list.len() > MAX_RULES {
        return Err(Error::new(ErrorKind::TooMany, "a receipt has at most 10,000 rules").at_field("rules"));
    }
    let one = |(at, id): (usize, &Value<'_>)| {
        let id = id.as_text().and_then(RuleId::new);
        id.map_err(|error| error.at_field(format!("rules[{at}]")))
    };
    list.iter().enumerate().map(one).collect()
}

impl fmt::Debug for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receipt")
            .field("facts", &self.facts)
            .field("on", &self.on)
            .field("outcome", &self.outcome)
            .field("rules", &self.rules)
            .finish_non_exhaustive()
    }
}
