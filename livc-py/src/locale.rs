//! The words of livc in Dutch, French, German and English.

use chrono::NaiveDate;
use livc_core::code::Language;
use livc_core::locale::{self, forbidden_words};
use livc_core::message::Message;
use livc_core::rule::vocabulary::Scope;
use livc_core::time::Day;
use pyo3::prelude::*;

use crate::convert::WordArgument;
use crate::error::Raised;

/// The words of one language.
///
/// >>> import livc
/// >>> livc.Locale("nl").word("outcome", "unsettled")
/// 'onbeslist'
#[pyclass(frozen, module = "livc", name = "Locale")]
pub(crate) struct Locale(locale::Locale);

impl Locale {
    pub(crate) fn inner(&self) -> &locale::Locale {
        &self.0
    }
}

#[pymethods]
impl Locale {
    #[new]
    #[pyo3(signature = (language, /))]
    fn new(py: Python<'_>, language: WordArgument<Language>) -> Result<Self, Raised> {
        Ok(Self(py.detach(|| locale::Locale::new(language.0))?))
    }

    /// A word of a vocabulary.
    #[pyo3(signature = (vocabulary, word, /))]
    fn word(&self, vocabulary: &str, word: &str) -> Result<String, Raised> {
        Ok(self.0.word_of(vocabulary, word)?)
    }

    /// The label of a fact of the rule book, or one of its values.
    ///
    /// >>> import livc
    /// >>> livc.Locale("fr").fact("share", "purpose", "prevention")
    /// 'prévenir les infractions terroristes'
    #[pyo3(signature = (scope, fact, value=None, /))]
    fn fact(&self, scope: WordArgument<Scope>, fact: &str, value: Option<&str>) -> Result<String, Raised> {
        Ok(match value {
            Some(value) => self.0.fact_value(scope.0, fact, value)?,
            None => self.0.fact(scope.0, fact)?,
        })
    }

    /// A message that has no arguments, by its key.
    #[pyo3(signature = (key, /))]
    fn message(&self, key: &str) -> Result<String, Raised> {
        Ok(self.0.render(&Message::new(key))?)
    }

    /// A day, written as in the language.
    ///
    /// >>> import datetime, livc
    /// >>> livc.Locale("fr").day(datetime.date(2026, 9, 1))
    /// '1er septembre 2026'
    #[pyo3(signature = (day, /))]
    fn day(&self, day: NaiveDate) -> Result<String, Raised> {
        Ok(self.0.day(Day::from_chrono(day)?)?)
    }

    fn __repr__(&self) -> String {
        format!("Locale({:?})", livc_core::code::Code::as_str(self.0.language()))
    }
}

/// Whether a text holds a word that livc never uses for a person. The word is not repeated.
///
/// >>> import livc
/// >>> livc.has_forbidden_words("a person on the list")
/// False
#[pyfunction]
#[pyo3(signature = (text, /))]
pub(crate) fn has_forbidden_words(text: &str) -> bool {
    !forbidden_words(text).is_empty()
}
