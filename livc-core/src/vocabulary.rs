//! All closed vocabularies of livc in one list.
//!
//! A host fills its forms from it, the C header and the Python enums are generated from it, and a test holds
//! it against the source, so that no vocabulary can be forgotten.
//!
//! ```
//! let certainty = livc_core::vocabulary::find("certainty").expect("a vocabulary of livc");
//! assert_eq!(certainty.words[0].text, "norm");
//! ```

use crate::canonical::{Object, Value};
use crate::code::Code;

/// A closed vocabulary, with its words in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vocabulary {
    /// The name, in snake case.
    pub name: &'static str,
    /// What it is, in English.
    pub about: &'static str,
    /// The words, in the order of their numbers.
    pub words: Vec<Word>,
}

/// A word of a vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// The number, which never changes.
    pub number: u16,
    /// The spelling in data files, JSON, Python and C.
    pub text: &'static str,
    /// What it means, in English.
    pub meaning: &'static str,
}

impl Vocabulary {
    fn of<T: Code>() -> Self {
        let words = T::ALL.iter().map(|word| Word {
            number: word.number(),
            text: word.as_str(),
            meaning: word.meaning(),
        });
        Self { name: T::VOCABULARY, about: T::about(), words: words.collect() }
    }

    /// The vocabulary as an object: `name` and `words`, each with `number` and `text`.
    pub fn to_value(&self) -> Value<'static> {
        let words = self
            .words
            .iter()
            .map(|word| Value::Object(Object::new().with("number", word.number).with("text", word.text)));
        Value::Object(Object::new().with("name", self.name).with("words", words.collect::<Vec<_>>()))
    }
}

macro_rules! vocabularies {
    ($($name:ty,)+) => {
        /// Every vocabulary, in alphabetical order of the names.
        pub fn all() -> Vec<Vocabulary> {
            let mut list = vec![$(Vocabulary::of::<$name>(),)+];
            list.sort_by_key(|vocabulary| vocabulary.name);
            list
        }

        /// The vocabulary of this name.
        pub fn find(name: &str) -> Option<Vocabulary> {
            $(if name == <$name as Code>::VOCABULARY { return Some(Vocabulary::of::<$name>()); })+
            None
        }
    };
}

// One line for each `code_enum!` of a room.
vocabularies! {
    crate::code::Certainty,
    crate::code::Language,
    crate::error::ErrorKind,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_words_have_one_number_each() {
        let list = all();
        assert!(list.windows(2).all(|pair| pair[0].name < pair[1].name));
        for vocabulary in &list {
            assert!(
                vocabulary.words.windows(2).all(|pair| pair[0].number < pair[1].number),
                "{}",
                vocabulary.name
            );
            assert!(vocabulary.words.iter().all(|word| word.number > 0 && !word.meaning.trim().is_empty()));
            assert!(!vocabulary.about.trim().is_empty(), "{}", vocabulary.name);
            assert_eq!(find(vocabulary.name).as_ref(), Some(vocabulary));
        }
        assert_eq!(find("no such vocabulary"), None);
    }
}
