//! Messages for people: a key and its arguments, rendered by the room `locale`.
//!
//! A message holds no words. The same message is rendered in four languages from the same key, so that no
//! text of the core can be more precise in one language than in another.

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
}

/// A message: its key in the locale files, and its named arguments in order of their names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The key in the locale files.
    pub key: String,
    /// The arguments by name.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Message {
    /// A message without arguments.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), arguments: Vec::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, argument: Argument) -> Self {
        self.arguments.push((name, argument));
        self
    }
}
