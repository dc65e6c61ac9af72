//! Facts of a sharing question that livc asks itself, one typed value after another.

use crate::code::Code;
use crate::error::Result;
use crate::rule::vocabulary::{Facts, Scope};

/// Facts in the making. The vocabulary of a value is the name of its fact.
#[derive(Clone, Copy)]
pub(super) struct Asking(Facts);

impl Asking {
    /// The facts of these names, and no others.
    pub(super) fn of(facts: &Facts, names: &[&str]) -> Result<Self> {
        let mut kept = Facts::unknown(Scope::Share);
        for name in names {
            if let Some(word) = facts.get(name) {
                kept.set(name, word)?;
            }
        }
        Ok(Self(kept))
    }

    /// All of these facts.
    pub(super) const fn all(facts: &Facts) -> Self {
        Self(*facts)
    }

    /// With a value, whatever it was.
    pub(super) fn with<T: Code>(mut self, word: T) -> Result<Self> {
        self.0.set(T::VOCABULARY, word.as_str())?;
        Ok(self)
    }

    /// With a value where nothing is known.
    pub(super) fn assuming<T: Code>(self, word: T) -> Result<Self> {
        if self.0.get(T::VOCABULARY).is_some() { Ok(self) } else { self.with(word) }
    }

    /// Whether a value is known to be so.
    pub(super) fn is<T: Code>(&self, word: T) -> bool {
        self.0.get(T::VOCABULARY) == Some(word.as_str())
    }

    /// The facts.
    pub(super) const fn facts(&self) -> Facts {
        self.0
    }
}
