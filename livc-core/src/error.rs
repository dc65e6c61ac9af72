//! One error for every language: a stable kind, the place in the input, and what was expected.
//!
//! An error never repeats what it was given: the input of livc may be about somebody. It says where the
//! fault is and which values would have been accepted. The names of facts, rules and fields, which come
//! from data files and not from people, may appear.
//!
//! A refusal is not an error. *May this be shared?* and *may this happen to the casus?* have answers, and
//! "no" is one of them; an error means that the question itself could not be read.

use core::fmt;
use std::borrow::Cow;

use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::code_enum;

code_enum! {
    /// What went wrong. The numbers are the status codes of the C interface and never change meaning.
    ///
    /// 1-99 belong to the border of a binding, then one hundred a concept.
    pub enum ErrorKind: u16, "error_kind" {
        /// A pointer that must not be NULL was NULL.
        NullArgument = 1 => "null_argument",
        /// Text that is not valid UTF-8.
        InvalidUtf8 = 2 => "invalid_utf8",
        /// A struct whose declared size is smaller than the first version of it.
        InvalidSize = 3 => "invalid_size",
        /// A handle that an earlier fault left unusable.
        Poisoned = 4 => "poisoned",
        /// Reading from or writing to what the host gave failed.
        Io = 5 => "io",
        /// A fault inside livc that should not exist. Nothing was changed.
        Internal = 99 => "internal",

        /// Larger than the limit.
        TooLarge = 100 => "too_large",
        /// Nested deeper than the limit.
        TooDeep = 101 => "too_deep",
        /// Not well-formed JSON.
        InvalidJson = 102 => "invalid_json",
        /// A key that occurs twice in one object.
        DuplicateKey = 103 => "duplicate_key",
        /// A key that is not known here.
        UnknownKey = 104 => "unknown_key",
        /// A required key that is missing.
        MissingKey = 105 => "missing_key",
        /// A value of another type than expected.
        WrongType = 106 => "wrong_type",
        /// A word that is not in the vocabulary.
        UnknownValue = 107 => "unknown_value",
        /// A number or date outside the accepted range.
        OutOfRange = 108 => "out_of_range",
        /// A reference that is empty, too long, or has characters that are not allowed.
        InvalidReference = 109 => "invalid_reference",
        /// A reference that reads as a national number, an e-mail address or a telephone number.
        PersonalReference = 110 => "personal_reference",
        /// Not a civil day written YYYY-MM-DD.
        InvalidDay = 111 => "invalid_day",
        /// Not an instant written YYYY-MM-DDTHH:MM:SS.sssZ.
        InvalidInstant = 112 => "invalid_instant",
        /// Not well-formed TOML.
        InvalidToml = 113 => "invalid_toml",
        /// Not well-formed CSV.
        InvalidCsv = 114 => "invalid_csv",
        /// More elements than the limit.
        TooMany = 115 => "too_many",
        /// Empty where something is required.
        Empty = 116 => "empty",
        /// Well-formed JSON that is not in canonical form.
        NotCanonical = 117 => "not_canonical",
        /// A period that ends on or before the day it starts.
        EmptyPeriod = 118 => "empty_period",
        /// Two parts of the input that contradict each other.
        Contradiction = 119 => "contradiction",
        /// The same identifier twice.
        Duplicate = 120 => "duplicate",
        /// Not the RDF that is read here.
        InvalidRdf = 121 => "invalid_rdf",

        /// No provision with this identifier.
        UnknownProvision = 200 => "unknown_provision",
        /// The provision, or its successor, is not in force on that day.
        NotInForce = 201 => "not_in_force",
        /// The succession of provisions has a gap, an overlap or a cycle.
        BrokenSuccession = 202 => "broken_succession",

        /// No scope with this name.
        UnknownScope = 300 => "unknown_scope",
        /// No fact with this name in the scope.
        UnknownFact = 301 => "unknown_fact",
        /// A rule that names no head fact and uses more than gate facts.
        RuleTooGeneral = 302 => "rule_too_general",
        /// A citation is missing.
        MissingCitation = 303 => "missing_citation",
        /// A citation that is not in force during the whole validity of the rule.
        CitationNotInForce = 304 => "citation_not_in_force",
        /// A text in one of the languages is missing.
        MissingText = 305 => "missing_text",
        /// A rule of certainty norm or secondary cannot be switched off.
        NotSwitchable = 306 => "not_switchable",
        /// A local rule that would loosen.
        LocalLoosens = 307 => "local_loosens",
        /// Facts that cannot be true together.
        ContradictoryFacts = 308 => "contradictory_facts",
        /// No rule with this identifier.
        UnknownRule = 309 => "unknown_rule",
        /// No open question with this identifier.
        UnknownQuestion = 310 => "unknown_question",
        /// Analysing the book would take more than the budget.
        SpaceTooLarge = 311 => "space_too_large",
        /// No book with this hash.
        UnknownBook = 312 => "unknown_book",

        /// Bytes after the last line feed: an entry that was never finished.
        TornTail = 400 => "torn_tail",
        /// The recomputed hash differs: this entry, or what is left of it, was altered.
        HashMismatch = 401 => "hash_mismatch",
        /// Entry numbers that do not follow each other.
        WrongNumber = 402 => "wrong_number",
        /// An instant before the one of the entry before it.
        TimeGoesBack = 403 => "time_goes_back",
        /// An entry of an unknown version.
        UnknownVersion = 404 => "unknown_version",
        /// A fact of an unknown kind.
        UnknownKind = 405 => "unknown_kind",
        /// The head has moved since the command was decided.
        Conflict = 406 => "conflict",
        /// The payload does not belong to its commitment.
        PayloadMismatch = 407 => "payload_mismatch",
        /// The first entry does not open a journal, or a later one does.
        NotOpened = 408 => "not_opened",
        /// The day of the fact lies after the Brussels day of its recording.
        InTheFuture = 409 => "in_the_future",
        /// The journal does not go through a head that was kept elsewhere: its last entries were left out, or
        /// everything from some entry on was rewritten.
        CheckpointMismatch = 410 => "checkpoint_mismatch",

        /// No municipality with this code on that day.
        UnknownMunicipality = 500 => "unknown_municipality",
        /// Two rows of one code whose validity overlaps.
        OverlappingValidity = 501 => "overlapping_validity",
        /// A change that names a municipality which the table does not have on that day.
        DanglingChange = 502 => "dangling_change",

        /// No member with this reference.
        UnknownMember = 600 => "unknown_member",
        /// No casus with this reference.
        UnknownCasus = 601 => "unknown_casus",
        /// No meeting with this reference.
        UnknownMeeting = 602 => "unknown_meeting",
        /// No profile with this name.
        UnknownProfile = 603 => "unknown_profile",
        /// A profile for recording that breaks the kernel of the law.
        BrokenKernel = 604 => "broken_kernel",

        /// No message with this key in this language.
        UnknownMessage = 700 => "unknown_message",
        /// A forbidden word.
        ForbiddenWord = 701 => "forbidden_word",

        /// Figures from which one that is not shown could be worked out.
        Disclosive = 800 => "disclosive",
        /// Aggregates of different indicators, or of different versions of one.
        OtherDefinition = 801 => "other_definition",
        /// Aggregates that count the same entries of one journal.
        OverlappingRange = 802 => "overlapping_range",
        /// No indicator with this identifier.
        UnknownIndicator = 803 => "unknown_indicator",
        /// No entry of the knowledge base with this identifier.
        UnknownEntry = 900 => "unknown_entry",
        /// No concept with this identifier.
        UnknownConcept = 901 => "unknown_concept",
    }
}

/// Where in the input the fault is. Every part that is not known is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The name the caller gave to the input, for instance a file name.
    pub file: Option<String>,
    /// The line, from 1.
    pub line: Option<u64>,
    /// The column in characters, from 1.
    pub column: Option<u64>,
    /// The offset in bytes, from 0.
    pub byte: Option<u64>,
    /// The field, as a path: `rule[3].when[0].op`.
    pub field: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Inner {
    kind: ErrorKind,
    message: Cow<'static, str>,
    place: Place,
    expected: Vec<String>,
}

/// An error with a stable [kind](ErrorKind), the [place](Place) in the input and the accepted values.
///
/// One word wide; it holds nothing of the input that could be about a person.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<Inner>);

impl Error {
    /// A new error. The message is lower-case, without full stop, and repeats nothing of the input.
    #[must_use]
    pub fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner { kind, message: message.into(), place: Place::default(), expected: Vec::new() }))
    }

    /// Names the input, for instance by its file name.
    #[must_use]
    pub fn in_file(mut self, file: &str) -> Self {
        self.0.place.file = Some(file.to_owned());
        self
    }

    /// Sets the line, from 1.
    #[must_use]
    pub fn at_line(mut self, line: u64) -> Self {
        self.0.place.line = Some(line);
        self
    }

    /// Sets the column, from 1.
    #[must_use]
    pub fn at_column(mut self, column: u64) -> Self {
        self.0.place.column = Some(column);
        self
    }

    /// Sets the offset in bytes, from 0.
    #[must_use]
    pub fn at_byte(mut self, byte: u64) -> Self {
        self.0.place.byte = Some(byte);
        self
    }

    /// Sets the field, replacing an earlier one.
    #[must_use]
    pub fn at_field(mut self, field: impl Into<String>) -> Self {
        self.0.place.field = Some(field.into());
        self
    }

    /// Puts a parent before the field that is already there: `within("rule[3]")` turns `op` into `rule[3].op`.
    #[must_use]
    pub fn within(mut self, parent: &str) -> Self {
        let field = match self.0.place.field.take() {
            Some(field) if field.starts_with('[') => format!("{parent}{field}"),
            Some(field) => format!("{parent}.{field}"),
            None => parent.to_owned(),
        };
        self.0.place.field = Some(field);
        self
    }

    /// Lists the accepted values.
    #[must_use]
    pub fn expecting<T: Into<String>>(mut self, expected: impl IntoIterator<Item = T>) -> Self {
        self.0.expected = expected.into_iter().map(Into::into).collect();
        self
    }

    /// The stable kind.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The message for a developer, in English.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The place in the input.
    pub fn place(&self) -> &Place {
        &self.0.place
    }

    /// The accepted values; empty where there is no closed list.
    pub fn expected(&self) -> &[String] {
        &self.0.expected
    }

    /// The error as it crosses every border: `kind`, `code` (its number), `message`, the known parts of the
    /// place (`file`, `line`, `column`, `byte`, `field`), and `expected` where there is a closed list.
    pub fn to_value(&self) -> Value<'static> {
        let Inner { kind, message, place, expected } = &*self.0;
        let Place { file, line, column, byte, field } = place;
        let whole = |number: &Option<u64>| number.and_then(|number| i64::try_from(number).ok());
        let expected = (!expected.is_empty())
            .then(|| expected.iter().map(|text| Value::from(text.clone())).collect::<Vec<Value<'static>>>());
        Value::Object(
            Object::new()
                .with("kind", kind.as_str())
                .with("code", kind.number())
                .with("message", message.clone())
                .with_some("file", file.clone())
                .with_some("line", whole(line))
                .with_some("column", whole(column))
                .with_some("byte", whole(byte))
                .with_some("field", field.clone())
                .with_some("expected", expected),
        )
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, message, place, expected } = &*self.0;
        let Place { file, line, column, byte, field } = place;
        if let Some(file) = file {
            write!(f, "{file}:")?;
        }
        if let Some(line) = line {
            write!(f, "{line}:")?;
        }
        if let Some(column) = column {
            write!(f, "{column}:")?;
        }
        if file.is_some() || line.is_some() || column.is_some() {
            f.write_str(" ")?;
        }
        if let Some(field) = field {
            write!(f, "`{field}`: ")?;
        }
        write!(f, "{message} ({kind})")?;
        if let Some(byte) = byte {
            write!(f, " at byte {byte}")?;
        }
        if !expected.is_empty() {
            write!(f, "; expected {}", expected.join(", "))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({self})")
    }
}

impl std::error::Error for Error {}

/// The result of an operation of livc.
pub type Result<T> = core::result::Result<T, Error>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_where_and_what_was_expected() {
        let error = Error::new(ErrorKind::UnknownValue, "not a word of this vocabulary")
            .at_field("op")
            .within("when[0]")
            .within("rule[3]")
            .in_file("local.toml")
            .at_line(12)
            .expecting(["tell", "show"]);
        assert_eq!(
            error.to_string(),
            "local.toml:12: `rule[3].when[0].op`: not a word of this vocabulary (unknown_value); expected tell, show"
        );
    }

    #[test]
    fn kinds_have_one_number_each() {
        let mut numbers: Vec<u16> = ErrorKind::ALL.iter().map(|kind| kind.number()).collect();
        numbers.dedup();
        assert_eq!(numbers.len(), ErrorKind::ALL.len());
        assert!(numbers.is_sorted());
    }

    #[test]
    fn an_error_crosses_a_border_as_one_object() {
        let error = Error::new(ErrorKind::UnknownValue, "not a word of this vocabulary")
            .at_field("op")
            .at_line(12)
            .expecting(["tell"]);
        assert_eq!(
            error.to_value().to_text(),
            "{\"code\":107,\"expected\":[\"tell\"],\"field\":\"op\",\"kind\":\"unknown_value\",\"line\":12,\
             \"message\":\"not a word of this vocabulary\"}"
        );
    }

    #[test]
    fn an_error_is_one_word() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}
