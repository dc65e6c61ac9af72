//! Closed vocabularies: each word of the library exists once, with a number and a spelling.
//!
//! A vocabulary is an exhaustive enum on purpose: a new word must break every `match` that has to
//! think about it, in the core and in both bindings.

use crate::error::{Error, ErrorKind};

/// A closed vocabulary: a list of words, each with a number that never changes.
///
/// Numbers start at 1; 0 is never a word and means *unknown* wherever numbers cross a border.
pub trait Code: Copy + Eq + Ord + core::hash::Hash + core::fmt::Debug + Sized + 'static {
    /// The name of the vocabulary, in snake case.
    const VOCABULARY: &'static str;
    /// Every word, in the order of the numbers.
    const ALL: &'static [Self];

    /// The word as it is written in data files, JSON, Python and C.
    fn as_str(self) -> &'static str;

    /// The number of the word.
    fn number(self) -> u16;

    /// What the vocabulary is, in English: its description in the source, one paragraph a line.
    fn about() -> &'static str;

    /// What the word means, in English: its description in the source.
    fn meaning(self) -> &'static str;

    /// The word with this number.
    fn from_number(number: u16) -> Option<Self> {
        Self::ALL.iter().copied().find(|word| word.number() == number)
    }

    /// The word spelled like this, if there is one.
    fn spelled(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|word| word.as_str() == text)
    }

    /// The word spelled like this.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownValue`] with the accepted words. The text that was given is not repeated: it
    /// may be anything.
    fn parse(text: &str) -> Result<Self, Error> {
        Self::spelled(text).ok_or_else(|| {
            Error::new(ErrorKind::UnknownValue, "not a word of this vocabulary")
                .at_field(Self::VOCABULARY)
                .expecting(Self::words())
        })
    }

    /// All spellings, in order.
    fn words() -> Vec<&'static str> {
        Self::ALL.iter().map(|word| word.as_str()).collect()
    }
}

/// Declares a closed vocabulary: an exhaustive enum that implements [`Code`], `Display`, `FromStr` and serde.
///
/// ```
/// livc_core::code_enum! {
///     /// The colours of a traffic light.
///     pub enum Light: u8, "light" {
///         /// Stop.
///         Red = 1 => "red",
///         /// Go.
///         Green = 2 => "green",
///     }
/// }
/// use livc_core::code::Code;
/// assert_eq!(Light::parse("green").unwrap(), Light::Green);
/// assert_eq!(Light::from_number(0), None);
/// ```
#[macro_export]
macro_rules! code_enum {
    ($(#[doc = $about:literal])* pub enum $name:ident : $repr:ident, $vocabulary:literal {
        $($(#[doc = $meaning:literal])* $word:ident = $number:literal => $text:literal,)+
    }) => {
        $(#[doc = $about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr($repr)]
        pub enum $name { $($(#[doc = $meaning])* $word = $number,)+ }

        impl $crate::code::Code for $name {
            const VOCABULARY: &'static str = $vocabulary;
            const ALL: &'static [Self] = &[$(Self::$word,)+];
            fn as_str(self) -> &'static str { match self { $(Self::$word => $text,)+ } }
            fn number(self) -> u16 { u16::from(self as $repr) }
            fn from_number(number: u16) -> ::core::option::Option<Self> {
                match number { $($number => ::core::option::Option::Some(Self::$word),)+ _ => ::core::option::Option::None }
            }
            fn spelled(text: &str) -> ::core::option::Option<Self> {
                match text { $($text => ::core::option::Option::Some(Self::$word),)+ _ => ::core::option::Option::None }
            }
            fn about() -> &'static str { concat!($($about, "\n"),*) }
            fn meaning(self) -> &'static str { match self { $(Self::$word => concat!($($meaning, "\n"),*),)+ } }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str($crate::code::Code::as_str(*self))
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::error::Error;
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                <Self as $crate::code::Code>::parse(text)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> ::core::result::Result<S::Ok, S::Error> {
                to.serialize_str($crate::code::Code::as_str(*self))
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> ::core::result::Result<Self, D::Error> {
                let text = <::std::borrow::Cow<'de, str> as ::serde::Deserialize>::deserialize(from)?;
                <Self as $crate::code::Code>::parse(&text).map_err(::serde::de::Error::custom)
            }
        }
    };
}

code_enum! {
    /// How sure livc is of a statement: of the text of a rule, or of its dates.
    pub enum Certainty: u8, "certainty" {
        /// Read in the text of the norm itself.
        Norm = 1 => "norm",
        /// Read in a secondary source.
        Secondary = 2 => "secondary",
        /// Our reading of a norm.
        Inferred = 3 => "inferred",
        /// A default of livc, which the host may switch off.
        Policy = 4 => "policy",
        /// An answer of the host itself to an open question.
        Local = 5 => "local",
    }
}

code_enum! {
    /// The languages of livc's words.
    pub enum Language: u8, "language" {
        /// Dutch.
        Nl = 1 => "nl",
        /// French.
        Fr = 2 => "fr",
        /// German.
        De = 3 => "de",
        /// English.
        En = 4 => "en",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_words_round_trip() {
        for word in Certainty::ALL {
            assert_eq!(Certainty::from_number(word.number()), Some(*word));
            assert_eq!(Certainty::parse(word.as_str()).unwrap(), *word);
        }
        assert_eq!(Certainty::from_number(0), None);
    }

    #[test]
    fn an_unknown_word_lists_the_accepted_ones_and_repeats_nothing() {
        let error = Certainty::parse("MARKER").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnknownValue);
        assert_eq!(error.expected(), ["norm", "secondary", "inferred", "policy", "local"]);
        assert!(!format!("{error} {error:?}").contains("MARKER"));
    }
}
