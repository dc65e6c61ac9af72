use core::fmt;

use super::declare::{MAX_FACTS, Scope, Survey};
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};

/// Facts of one scope, some of which may be unknown.
///
/// ```
/// use livc_core::rule::vocabulary::{Facts, Scope};
/// let mut facts = Facts::unknown(Scope::Share);
/// facts.set("op", "tell")?;
/// assert!(facts.set("op", "whisper").is_err());
/// assert_eq!(facts.to_object().to_text(), r#"{"op":"tell"}"#);
/// # Ok::<(), livc_core::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Facts {
    scope: Scope,
    codes: [u8; MAX_FACTS],
}

impl Facts {
    /// No fact known.
    pub const fn unknown(scope: Scope) -> Self {
        Self { scope, codes: [0; MAX_FACTS] }
    }

    /// Every fact at its baseline value: nobody claims anything.
    pub fn baseline(scope: Scope) -> Self {
        Self::of_codes(scope, scope.baseline_codes())
    }

    /// Facts from numbers that come from livc's own enums; missing ones are unknown.
    pub(crate) fn of_codes(scope: Scope, codes: &[u8]) -> Self {
        let mut facts = Self::unknown(scope);
        if let Some(to) = facts.codes.get_mut(..codes.len()) {
            to.copy_from_slice(codes);
        }
        facts
    }

    /// Facts from numbers; 0 and missing ones are unknown.
    ///
    /// # Errors
    /// [`ErrorKind::TooMany`] for more numbers than the scope has facts (unless the rest is 0, so that a newer
    /// caller's array still works), [`ErrorKind::UnknownValue`] with the fact and its values.
    #[inline]
    pub fn from_codes(scope: Scope, codes: &[u8]) -> Result<Self> {
        if scope.survey(codes) == Survey::Wrong {
            return Err(Self::wrong(scope, codes));
        }
        Ok(Self::of_codes(scope, codes.get(..scope.facts().len()).unwrap_or(codes)))
    }

    /// What is wrong with numbers of which one is.
    #[cold]
    pub(crate) fn wrong(scope: Scope, codes: &[u8]) -> Error {
        let specs = scope.facts();
        for (at, code) in codes.iter().enumerate() {
            match specs.get(at) {
                Some(spec) if usize::from(*code) > spec.words.len() => {
                    return Error::new(ErrorKind::UnknownValue, "no value with this number")
                        .at_field(spec.name)
                        .expecting(spec.words.iter().copied());
                }
                _ => {}
            }
        }
        Error::new(ErrorKind::TooMany, "more facts than the scope has")
    }

    /// Facts from an object of names and words; missing ones are unknown.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownFact`], [`ErrorKind::UnknownValue`] or [`ErrorKind::WrongType`], with the field.
    pub fn from_object(scope: Scope, object: &Object<'_>) -> Result<Self> {
        Self::unknown(scope).over(object)
    }

    /// The same facts, with those set that an object names.
    pub(crate) fn over(mut self, object: &Object<'_>) -> Result<Self> {
        for (name, word) in object.iter() {
            let at = self.scope.fact(name)?;
            let spec = self.scope.facts().get(at).map_or("", |spec| spec.name);
            self.set(name, word.as_text().map_err(|error| error.at_field(spec))?)?;
        }
        Ok(self)
    }

    /// The scope.
    pub const fn scope(&self) -> Scope {
        self.scope
    }

    /// The numbers of the facts of the scope, 0 for unknown.
    pub fn codes(&self) -> &[u8] {
        self.codes.get(..self.scope.facts().len()).unwrap_or(&self.codes)
    }

    /// Sets a fact by name and word.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownFact`] or [`ErrorKind::UnknownValue`], with the accepted ones.
    pub fn set(&mut self, name: &str, word: &str) -> Result<()> {
        let at = self.scope.fact(name)?;
        if let (Some(spec), Some(code)) = (self.scope.facts().get(at), self.codes.get_mut(at)) {
            *code = spec.number(word)?;
        }
        Ok(())
    }

    /// The same facts with one set.
    ///
    /// # Errors
    /// As [`Facts::set`].
    pub fn with(mut self, name: &str, word: &str) -> Result<Self> {
        self.set(name, word)?;
        Ok(self)
    }

    /// The number at a place; 0 when unknown.
    #[inline]
    pub(crate) fn code(&self, at: usize) -> u8 {
        self.codes.get(at).copied().unwrap_or(0)
    }

    /// The same facts with the number at a place set; the number is one of the fact's own.
    #[must_use]
    pub(crate) fn with_code(mut self, at: usize, to: u8) -> Self {
        if let Some(code) = self.codes.get_mut(at) {
            *code = to;
        }
        self
    }

    /// The word of a fact, when it is known.
    pub fn get(&self, name: &str) -> Option<&'static str> {
        let at = self.scope.fact(name).ok()?;
        self.scope.facts().get(at)?.word(self.code(at))
    }

    /// Whether every fact of the scope is known, or assumed as long as nobody says otherwise.
    pub fn is_complete(&self) -> bool {
        // The least of them is found by looking at many together, which is quicker than stopping at the first 0.
        let assumed = self.scope.assumed();
        self.codes().iter().zip(assumed).fold(u8::MAX, |least, (code, assumed)| least.min(code | assumed))
            != 0
    }

    /// The known facts as an object of names and words.
    pub fn to_object(&self) -> Object<'static> {
        let mut object = Object::new();
        for (spec, code) in self.scope.facts().iter().zip(self.codes()) {
            if let Some(word) = spec.word(*code) {
                object.set(spec.name, Value::from(word));
            }
        }
        object
    }
}

impl fmt::Debug for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.scope.as_str(), self.to_object().to_text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tables that are made for reading quickly say what the lists of facts and words say.
    #[test]
    fn every_name_and_word_is_found_at_its_place() {
        for scope in Scope::ALL {
            for (at, spec) in scope.facts().iter().enumerate() {
                assert_eq!(scope.fact(spec.name).unwrap(), at);
                assert_eq!(scope.baseline().code(at), spec.baseline);
                for (word, number) in spec.words.iter().zip(1..) {
                    assert_eq!(spec.number(word).unwrap(), number);
                }
                assert_eq!(spec.number("").unwrap_err().kind(), ErrorKind::UnknownValue);
                let mut codes = scope.baseline().codes().to_vec();
                let unsaid = if spec.assumed { Survey::Known } else { Survey::Unknown };
                let most = u8::try_from(spec.words.len()).unwrap();
                for (code, seen) in [
                    (most, Survey::Known),
                    (0, unsaid),
                    (most.saturating_add(1), Survey::Wrong),
                    (u8::MAX, Survey::Wrong),
                ] {
                    *codes.get_mut(at).unwrap() = code;
                    assert_eq!(scope.survey(&codes), seen, "{}={code}", spec.name);
                }
                let short = codes.get(..=at).unwrap();
                assert_eq!(scope.survey(short), Survey::Wrong, "{}", spec.name);
            }
            assert_eq!(scope.fact("").unwrap_err().kind(), ErrorKind::UnknownFact);
            let mut codes = scope.baseline().codes().to_vec();
            codes.push(0);
            assert_eq!(scope.survey(&codes), Survey::Known);
            codes.push(1);
            assert_eq!(Facts::from_codes(*scope, &codes).unwrap_err().kind(), ErrorKind::TooMany);
            codes.truncate(1);
            assert_eq!(scope.survey(&codes), Survey::Unknown);
        }
    }
}
