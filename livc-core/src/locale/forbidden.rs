use crate::error::{Error, ErrorKind, Result};

/// The words that livc never uses for a person, with their inflections, in lower case.
const FORBIDDEN: &[&str] = &[
    // Dutch.
    "geradicaliseerde",
    "geradicaliseerden",
    "verdachte",
    "verdachten",
    "doelwit",
    "doelwitten",
    // French.
    "radicalisé",
    "radicalisés",
    "radicalisée",
    "radicalisées",
    "suspecte",
    "suspectes",
    // French and English.
    "suspect",
    "suspects",
    // German.
    "gefährder",
    "gefährders",
    "gefährdern",
    "gefährderin",
    "gefährderinnen",
];

/// A word that a text must not use for a person, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ForbiddenWord {
    /// The word, as it stands in livc's own list.
    pub word: &'static str,
    /// Where it starts in the text, in bytes.
    pub start: usize,
    /// Where it ends in the text, in bytes.
    pub end: usize,
}

/// The words in a text that livc never uses for a person: they say more than anybody at the table knows.
///
/// Whole words in any case, whether an accent is one character with its letter or stands after it. The texts of
/// livc, of rule books and of reports are held to it.
///
/// ```
/// use livc_core::locale::forbidden_words;
/// let found = forbidden_words("De Verdachte kwam niet.");
/// assert_eq!((found[0].word, found[0].start), ("verdachte", 3));
/// assert!(forbidden_words("Il se radicalise ; rien n'est suspecté.").is_empty());
/// ```
pub fn forbidden_words(text: &str) -> Vec<ForbiddenWord> {
    let mut found = Vec::new();
    let mut word = String::new();
    let mut start = 0;
    // A last character that belongs to no word closes the last word.
    for (at, character) in text.char_indices().chain(core::iter::once((text.len(), ' '))) {
        if character.is_alphanumeric() || is_accent(character) {
            if word.is_empty() {
                start = at;
            }
            push(&mut word, character);
        } else if !word.is_empty() {
            if let Some(word) = FORBIDDEN.iter().find(|forbidden| **forbidden == word) {
                found.push(ForbiddenWord { word, start, end: at });
            }
            word.clear();
        }
    }
    found
}

/// Refuses a text with a word that livc never uses for a person.
///
/// # Errors
/// [`ErrorKind::ForbiddenWord`], with the place of the first and without the text.
pub fn refuse_forbidden_words(text: &str) -> Result<()> {
    match forbidden_words(text).first() {
        None => Ok(()),
        Some(found) => Err(Error::new(ErrorKind::ForbiddenWord, "a word that is never used for a person")
            .at_byte(u64::try_from(found.start).unwrap_or(u64::MAX))),
    }
}

const ACUTE: char = '\u{301}';
const DIAERESIS: char = '\u{308}';

fn is_accent(character: char) -> bool {
    matches!(character, ACUTE | DIAERESIS)
}

/// Adds a character in lower case; an accent that stands alone joins the letter before it, as in the list.
fn push(word: &mut String, character: char) {
    let joined = match (word.chars().next_back(), character) {
        (Some('e'), ACUTE) => 'é',
        (Some('a'), DIAERESIS) => 'ä',
        _ => return word.extend(character.to_lowercase()),
    };
    word.pop();
    word.push(joined);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_word_is_found_in_any_case_and_between_any_signs() {
        for word in FORBIDDEN {
            for text in [
                (*word).to_owned(),
                word.to_uppercase(),
                format!("({word})"),
                format!("ex-{word}."),
                format!("l\u{2019}{word}"),
            ] {
                let found = forbidden_words(&text);
                assert_eq!(found.len(), 1, "{text}");
                assert_eq!(text.get(found[0].start..found[0].end).unwrap().to_lowercase(), *word);
            }
        }
    }

    #[test]
    fn an_accent_may_stand_apart() {
        for text in ["radicalise\u{301}", "GEFA\u{308}HRDER"] {
            let found = forbidden_words(text);
            assert_eq!((found.len(), found[0].start, found[0].end), (1, 0, text.len()), "{text}");
        }
    }

    #[test]
    fn parts_of_words_and_verbs_are_no_person() {
        for text in
            ["unsuspected", "suspecter", "verdachtmaking", "il se radicalise", "Gefährdung", "radicalisation"]
        {
            assert_eq!(forbidden_words(text), [], "{text}");
        }
    }

    #[test]
    fn the_error_has_the_place_and_not_the_text() {
        let error = refuse_forbidden_words("MARKER en de doelwitten").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ForbiddenWord);
        assert_eq!(error.place().byte, Some(13));
        assert!(!format!("{error:?}").contains("MARKER"));
        assert!(refuse_forbidden_words("de persoon die besproken wordt").is_ok());
    }

    proptest! {
        #[test]
        fn any_text_can_be_searched(text in any::<String>()) {
            for found in forbidden_words(&text) {
                prop_assert!(text.get(found.start..found.end).is_some());
            }
        }

        #[test]
        fn a_word_is_found_wherever_it_stands(before in "[ a-z.,]{0,20}", after in "[ a-z.,]{0,20}") {
            let text = format!("{before} Suspect {after}");
            prop_assert!(forbidden_words(&text).iter().any(|found| found.start == before.len() + 1));
        }
    }
}
