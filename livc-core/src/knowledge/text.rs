//! Texts of the knowledge base: in some of the four languages, and never about somebody.

use crate::canonical::{Object, Value};
use crate::code::{Code as _, Language};
use crate::error::{Error, ErrorKind, Result};

/// The longest title, label or name of an organisation, in characters.
pub const MAX_TITLE: usize = 160;
/// The longest summary or note, in characters.
pub const MAX_SUMMARY: usize = 1_200;
/// The fewest digits of a telephone number.
const TELEPHONE: usize = 9;
/// The digits of a national number.
const NATIONAL: usize = 11;

/// The same words in some of the four languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts([Option<Box<str>>; 4]);

fn place(language: Language) -> usize {
    usize::from(language.number()).saturating_sub(1)
}

impl Texts {
    /// The words in this language, where they are there.
    pub fn get(&self, language: Language) -> Option<&str> {
        self.0.get(place(language))?.as_deref()
    }

    /// The words in this language; where they are missing, in English, and else in the first language that has them.
    pub fn said(&self, language: Language) -> (Language, &str) {
        let order = [language, Language::En, Language::Nl, Language::Fr, Language::De];
        order.into_iter().find_map(|one| Some((one, self.get(one)?))).unwrap_or((language, ""))
    }

    /// The languages that there are words in.
    pub fn languages(&self) -> impl Iterator<Item = Language> + '_ {
        Language::ALL.iter().copied().filter(|language| self.get(*language).is_some())
    }

    /// Whether there are no words at all.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    pub(super) fn set(&mut self, language: Language, text: &str) {
        if let Some(place) = self.0.get_mut(place(language)) {
            *place = Some(text.into());
        }
    }

    pub(super) fn to_value(&self) -> Value<'_> {
        let mut object = Object::new();
        for language in self.languages() {
            object.set(language.as_str(), self.get(language).unwrap_or_default());
        }
        Value::Object(object)
    }

    pub(super) fn read(value: &Value<'_>, longest: usize) -> Result<Self> {
        let object = value.as_object()?;
        object.only(&["nl", "fr", "de", "en"])?;
        let mut texts = Self::default();
        for language in Language::ALL {
            if let Some(text) = object.get(language.as_str()) {
                let read = text.as_text().and_then(|text| check(text, longest).map(|()| text));
                texts.set(*language, read.map_err(|error| error.at_field(language.as_str()))?);
            }
        }
        Ok(texts)
    }
}

/// Refuses a text that is empty, too long, of more than one line, that a spreadsheet would take for a formula, or
/// that holds an e-mail address, a telephone number, a national number or somebody's name after a form of address.
///
/// # Errors
/// [`ErrorKind::Empty`], [`ErrorKind::TooLarge`], [`ErrorKind::OutOfRange`], [`ErrorKind::PersonalReference`].
pub(super) fn check(text: &str, longest: usize) -> Result<()> {
    if text.trim().is_empty() {
        return Err(Error::new(ErrorKind::Empty, "a text cannot be empty"));
    }
    if text.chars().count() > longest {
        return Err(Error::new(ErrorKind::TooLarge, format!("a text has at most {longest} characters")));
    }
    if text.trim().len() != text.len() || text.chars().any(char::is_control) {
        let message = "a text is one line without white space around it";
        return Err(Error::new(ErrorKind::OutOfRange, message));
    }
    if text.starts_with(['=', '+', '-', '@']) {
        let message = "a text does not start as a formula of a spreadsheet does";
        return Err(Error::new(ErrorKind::OutOfRange, message));
    }
    let personal = |message: &'static str| Err(Error::new(ErrorKind::PersonalReference, message));
    if has_address(text) {
        return personal("a text of the knowledge base holds no e-mail address");
    }
    if has_number(text) {
        return personal("a text of the knowledge base holds no telephone or national number");
    }
    if has_name(text) {
        return personal("a text of the knowledge base names nobody");
    }
    Ok(())
}

fn has_address(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        word.split_once('@').is_some_and(|(before, after)| !before.is_empty() && after.contains('.'))
    })
}

/// A telephone number starts with + or 0 and has nine digits or more; a national number has eleven. Between the
/// digits stand separators, one at a time.
fn has_number(text: &str) -> bool {
    let mut run = Run::default();
    for character in text.chars() {
        match character {
            '0'..='9' => {
                run.called |= run.digits == 0 && character == '0';
                run.digits = run.digits.saturating_add(1);
                run.separated = false;
            }
            '+' => run = Run { called: true, ..Run::default() },
            '.' | '-' | '/' | '(' | ')' | ' ' | '\u{a0}' if run.digits > 0 && !run.separated => {
                run.separated = true;
                run.spaced |= matches!(character, ' ' | '\u{a0}' | '/');
            }
            _ if run.is_personal() => return true,
            _ => run = Run::default(),
        }
    }
    run.is_personal()
}

#[derive(Default)]
struct Run {
    /// It starts as a telephone number does.
    called: bool,
    spaced: bool,
    separated: bool,
    digits: usize,
}

impl Run {
    fn is_personal(&self) -> bool {
        let telephone = self.called && (TELEPHONE..=15).contains(&self.digits);
        telephone || (self.digits == NATIONAL && !self.spaced)
    }
}

/// Forms of address, in small letters: with a capital letter after them, somebody is named.
const ADDRESSES: &[&str] = &[
    "mr", "mrs", "ms", "miss", "dr", "prof", "dhr", "heer", "mevr", "mevrouw", "meneer", "mme", "mlle",
    "monsieur", "madame", "m", "herr", "herrn", "frau",
];

fn has_name(text: &str) -> bool {
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        // "M." is a form of address in French; an M alone may be anything.
        let bare = word.trim_start_matches(['(', '"', '«', '„']);
        let dotted = bare.ends_with('.');
        let address = bare.trim_end_matches('.').to_lowercase();
        let known =
            ADDRESSES.contains(&address.as_str()) && (address != "m" || (dotted && bare.starts_with('M')));
        let capital = |next: &&str| next.chars().next().is_some_and(char::is_uppercase);
        if known && words.peek().is_some_and(capital) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(text: &str) -> Option<ErrorKind> {
        check(text, 60).err().map(|error| {
            assert!(!error.to_string().contains("MARKER"));
            error.kind()
        })
    }

    #[test]
    fn ordinary_texts_pass() {
        for text in [
            "Casusoverleg in vier fasen (2018-2022)",
            "reported 7,631; discussed 1,072 in 2015/16",
            "la loi du 30 juillet 2018, art. 3",
            "M 3 of 7, in 2016 2017 2018 2019",
            "Die Frau am Empfang, Dr. med.",
            "numac 2018031809",
        ] {
            assert_eq!(kind(text), None, "{text}");
        }
    }

    #[test]
    fn what_may_be_somebody_is_refused_and_not_repeated() {
        for text in [
            "write to MARKER@example.be",
            "call +32 2 000 00 00 MARKER",
            "call 02/000.00.00",
            "0470 00 00 00",
            "MARKER 50.03.27-000.67",
            "50032700067",
            "ask Mme MARKER",
            "(dhr. MARKER)",
            "M. MARKER",
            "de heer MARKER",
        ] {
            assert_eq!(kind(text), Some(ErrorKind::PersonalReference), "{text}");
        }
    }

    #[test]
    fn a_text_is_one_line_of_words() {
        assert_eq!(kind(""), Some(ErrorKind::Empty));
        assert_eq!(kind(" a"), Some(ErrorKind::OutOfRange));
        assert_eq!(kind("a\nb"), Some(ErrorKind::OutOfRange));
        assert_eq!(kind("=1+1"), Some(ErrorKind::OutOfRange));
        assert_eq!(kind(&"é".repeat(60)), None);
        assert_eq!(kind(&"é".repeat(61)), Some(ErrorKind::TooLarge));
    }

    #[test]
    fn words_are_said_in_the_language_asked_or_in_english() {
        let value = Value::parse(r#"{"en":"aftercare","nl":"nazorg"}"#).unwrap();
        let texts = Texts::read(&value, 60).unwrap();
        assert_eq!(texts.said(Language::Nl), (Language::Nl, "nazorg"));
        assert_eq!(texts.said(Language::De), (Language::En, "aftercare"));
        assert_eq!(texts.languages().collect::<Vec<_>>(), [Language::Nl, Language::En]);
        assert_eq!(texts.to_value(), value);
        assert!(Texts::default().is_empty());
        let error = Texts::read(&Value::parse(r#"{"it":"MARKER"}"#).unwrap(), 60).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnknownKey);
    }
}
