use super::Locale;
use crate::code::Code;
use crate::error::{Error, ErrorKind, Result};
use crate::message::{fact_key, fact_value_key, word_key};

impl Locale {
    /// The word of a code, as it reads in the middle of a sentence. A kind of error has a whole sentence.
    ///
    /// The values of facts of the rule book depend on their scope: they are asked with
    /// [`fact_value`](Self::fact_value).
    ///
    /// # Errors
    /// [`ErrorKind::UnknownMessage`] for a vocabulary that livc has no words for.
    pub fn word<T: Code>(&self, word: T) -> Result<String> {
        self.plain(&word_key(T::VOCABULARY, word.as_str()))
    }

    /// The word of a code by the names of the vocabulary and the word, as [`crate::vocabulary`] lists them:
    /// `outcome`, `permitted`, but also `share_op`, `tell` for the values of a fact.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownMessage`].
    pub fn word_of(&self, vocabulary: &str, word: &str) -> Result<String> {
        self.plain(&word_key(vocabulary, word)).or_else(|unknown| match vocabulary.split_once('_') {
            Some((scope, fact)) => self.plain(&fact_value_key(scope, fact, word)),
            None => Err(unknown),
        })
    }

    /// What a vocabulary is called, for the label of a field.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownMessage`].
    pub fn vocabulary(&self, vocabulary: &str) -> Result<String> {
        self.plain(&format!("word-{vocabulary}")).or_else(|unknown| match vocabulary.split_once('_') {
            Some((scope, fact)) => self.plain(&fact_key(scope, fact)),
            None => Err(unknown),
        })
    }

    /// The label of a fact of the rule book. The scope is a word of the vocabulary `scope`.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownScope`] for a word of another vocabulary, [`ErrorKind::UnknownMessage`] for a fact
    /// that livc has no words for.
    pub fn fact<S: Code>(&self, scope: S, fact: &str) -> Result<String> {
        self.plain(&fact_key(scope_word(scope)?, fact))
    }

    /// The word of a value of a fact of the rule book, as it reads after a colon. The scope is a word of the
    /// vocabulary `scope`.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownScope`] for a word of another vocabulary, [`ErrorKind::UnknownMessage`] for a value
    /// that livc has no words for.
    pub fn fact_value<S: Code>(&self, scope: S, fact: &str, value: &str) -> Result<String> {
        self.plain(&fact_value_key(scope_word(scope)?, fact, value))
    }
}

fn scope_word<S: Code>(scope: S) -> Result<&'static str> {
    if S::VOCABULARY == "scope" {
        Ok(scope.as_str())
    } else {
        Err(Error::new(ErrorKind::UnknownScope, "a fact belongs to a scope of the rule book")
            .at_field("scope"))
    }
}
