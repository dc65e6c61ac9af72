//! All closed vocabularies of livc in one list.
//!
//! A host fills its forms from it, the C header and the Python enums are generated from it, and a test holds
//! it against the source, so that no vocabulary can be forgotten. The values of a fact of a rule book are a
//! vocabulary named after the scope and the fact: `share_op`.
//!
//! ```
//! let certainty = livc_core::vocabulary::find("certainty").expect("a vocabulary of livc");
//! assert_eq!(certainty.words[0].text, "norm");
//! ```

use std::borrow::Cow;

use crate::canonical::{Object, Value};
use crate::code::Code;
use crate::rule::vocabulary::{FactSpec, Scope};

/// A closed vocabulary, with its words in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vocabulary {
    /// The name, in snake case.
    pub name: Cow<'static, str>,
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
        Self { name: T::VOCABULARY.into(), about: T::about(), words: words.collect() }
    }

    fn of_fact(scope: Scope, fact: &FactSpec) -> Self {
        let words = (1..).zip(fact.words.iter().zip(fact.meanings));
        Self {
            name: format!("{}_{}", scope.as_str(), fact.name).into(),
            about: fact.about,
            words: words.map(|(number, (text, meaning))| Word { number, text, meaning }).collect(),
        }
    }

    /// The vocabulary as an object: `name` and `words`, each with `number` and `text`.
    pub fn to_value(&self) -> Value<'static> {
        let words = self
            .words
            .iter()
            .map(|word| Value::Object(Object::new().with("number", word.number).with("text", word.text)));
        Value::Object(Object::new().with("name", self.name.clone()).with("words", words.collect::<Vec<_>>()))
    }
}

macro_rules! vocabularies {
    ($($name:ty,)+) => {
        /// Every vocabulary, in alphabetical order of the names.
        pub fn all() -> Vec<Vocabulary> {
            let mut list = vec![$(Vocabulary::of::<$name>(),)+];
            for scope in Scope::ALL {
                list.extend(scope.facts().iter().map(|fact| Vocabulary::of_fact(*scope, fact)));
            }
            list.sort_by(|a, b| a.name.cmp(&b.name));
            list
        }
    };
}

// One line for each `code_enum!` of a room.
vocabularies! {
    crate::casus::RefusalKind,
    crate::code::Certainty,
    crate::code::Language,
    crate::error::ErrorKind,
    crate::event::AgeBand,
    crate::event::BasisCategory,
    crate::event::BasisOperation,
    crate::event::Calendar,
    crate::event::Capacity,
    crate::event::CaseOutcome,
    crate::event::CasusState,
    crate::event::CellState,
    crate::event::ClearanceLevel,
    crate::event::ClosingReason,
    crate::event::Controller,
    crate::event::DataClass,
    crate::event::Function,
    crate::event::Holder,
    crate::event::IncidentKind,
    crate::event::Informed,
    crate::event::MandateStatus,
    crate::event::Mark,
    crate::event::MeetingKind,
    crate::event::NoCellReason,
    crate::event::Position,
    crate::event::Progress,
    crate::event::Regime,
    crate::event::Scaling,
    crate::event::Seat,
    crate::event::Sector,
    crate::event::SheetReceiver,
    crate::event::ThreatReceiver,
    crate::event::YesNo,
    crate::law::ActKind,
    crate::law::CitedThrough,
    crate::locale::Term,
    crate::place::LanguageRegime,
    crate::place::LanguageRegion,
    crate::place::PlaceChangeKind,
    crate::place::Region,
    crate::place::UnitLevel,
    crate::rule::Duty,
    crate::rule::Effect,
    crate::rule::Measure,
    crate::rule::Moment,
    crate::rule::Outcome,
    crate::rule::Settles,
    crate::rule::Start,
    crate::rule::Unit,
    crate::rule::vocabulary::Scope,
    crate::time::LegalHoliday,
}

/// The vocabulary of this name.
pub fn find(name: &str) -> Option<Vocabulary> {
    all().into_iter().find(|vocabulary| vocabulary.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_words_have_one_number_each() {
        let list = all();
        assert!(list.windows(2).all(|pair| pair[0].name < pair[1].name));
        for vocabulary in &list {
            let words = &vocabulary.words;
            assert!(words.windows(2).all(|pair| pair[0].number < pair[1].number), "{}", vocabulary.name);
            assert!(words.iter().all(|word| word.number > 0 && !word.meaning.trim().is_empty()));
            assert!(!vocabulary.about.trim().is_empty(), "{}", vocabulary.name);
            assert_eq!(find(&vocabulary.name).as_ref(), Some(vocabulary));
        }
        assert_eq!(find("no such vocabulary"), None);
    }
}
