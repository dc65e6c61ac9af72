//! Messages for people: a key and its arguments, rendered by the room `locale`.
//!
//! A message holds no words. The same message is rendered in four languages from the same key, so that no
//! text of the core can be more precise in one language than in another.
//!
//! ```
//! use livc_core::code::Certainty;
//! use livc_core::message::{Argument, Message};
//!
//! let message = Message::new("answer-permitted").with("articles", Argument::texts(["art. 3, § 2"]));
//! assert_eq!(message.key, "answer-permitted");
//! assert_eq!(Argument::word(Certainty::Norm), Argument::Key("word-certainty.norm".to_owned()));
//! ```

use std::borrow::Cow;

use crate::canonical::{Object, Value};
use crate::code::Code;
use crate::time::Day;

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// A text that stays as it is: an article, an identifier of a rule.
    Text(String),
    /// A number.
    Number(i64),
    /// A day, written in the way of the language.
    Day(Day),
    /// The key of another message, rendered in the same language.
    Key(String),
    /// Another message with its arguments, rendered in the same language.
    Message(Message),
    /// All of these, joined in the way of the language: "a, b and c". A list named `facts` also gives the
    /// number `facts_count`, for singular and plural.
    All(Vec<Argument>),
    /// One of these: "a, b or c". Gives its number like [`Argument::All`].
    Any(Vec<Argument>),
}

impl Argument {
    /// A text that stays as it is.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// All of these texts.
    pub fn texts<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::All(texts.into_iter().map(Self::text).collect())
    }

    /// A word of a vocabulary.
    pub fn word<T: Code>(word: T) -> Self {
        Self::Key(word_key(T::VOCABULARY, word.as_str()))
    }

    /// The label of a fact of the rule book; the scope is a word of the vocabulary `scope`.
    pub fn fact(scope: impl Code, fact: &str) -> Self {
        Self::Key(fact_key(scope.as_str(), fact))
    }

    /// A value of a fact of the rule book; the scope is a word of the vocabulary `scope`.
    pub fn fact_value(scope: impl Code, fact: &str, value: &str) -> Self {
        Self::Key(fact_value_key(scope.as_str(), fact, value))
    }
}

/// The key of a word of a vocabulary: `word-outcome.permitted`.
pub fn word_key(vocabulary: &str, word: &str) -> String {
    format!("word-{vocabulary}.{word}")
}

/// The key of the label of a fact: `fact-share-op`.
pub fn fact_key(scope: &str, fact: &str) -> String {
    format!("fact-{scope}-{fact}")
}

/// The key of a value of a fact: `fact-share-op.tell`.
pub fn fact_value_key(scope: &str, fact: &str, value: &str) -> String {
    format!("fact-{scope}-{fact}.{value}")
}

/// A message: its key in the locale files, and its named arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The key in the locale files: a message, or a message and one of its attributes, `duties-heading.after`.
    pub key: String,
    /// The arguments by name; of two with one name the later counts.
    pub arguments: Vec<(Cow<'static, str>, Argument)>,
}

impl Message {
    /// A message without arguments.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), arguments: Vec::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, argument: Argument) -> Self {
        self.arguments.push((name.into(), argument));
        self
    }

    /// As canonical JSON: `{"arguments":{..},"key":".."}`. An argument is an object of one member, whose key says
    /// what it is: `text`, `number`, `day`, `key`, `message`, `all` or `any`.
    pub fn to_value(&self) -> Value<'static> {
        let arguments = self
            .arguments
            .iter()
            .fold(Object::new(), |object, (name, argument)| object.with(name.clone(), argument.to_value()));
        Value::Object(Object::new().with("key", self.key.clone()).with("arguments", arguments))
    }
}

impl Argument {
    fn to_value(&self) -> Value<'static> {
        let list = |items: &[Self]| items.iter().map(Self::to_value).collect::<Value<'_>>();
        Value::Object(match self {
            Self::Text(text) => Object::new().with("text", text.clone()),
            Self::Number(number) => Object::new().with("number", *number),
            Self::Day(day) => Object::new().with("day", *day),
            Self::Key(key) => Object::new().with("key", key.clone()),
            Self::Message(message) => Object::new().with("message", message.to_value()),
            Self::All(items) => Object::new().with("all", list(items)),
            Self::Any(items) => Object::new().with("any", list(items)),
        })
    }
}
