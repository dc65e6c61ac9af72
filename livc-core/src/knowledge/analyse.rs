//! Text to terms: words in small letters, stems, accents, stop words, and the parts of compounds.

use std::collections::{BTreeMap, BTreeSet};

use frostem::{Algorithm, Stemmer};

use super::concept::Concepts;
use crate::code::{Code as _, Language};

/// The longest word that is stemmed, in characters; no word of the four languages is longer.
const MAX_WORD: usize = 60;
/// The shortest part of a compound, in characters.
const MIN_PART: usize = 3;
/// The most parts of a compound.
const MAX_PARTS: usize = 4;

/// The words of a text, in small letters. An apostrophe ends a word: `l'échange` is two.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|character: char| !character.is_alphanumeric() && !is_mark(character))
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(str::to_lowercase)
}

fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}')
}

/// A word without its accents.
pub(super) fn fold(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for character in word.chars() {
        match character {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => out.push('a'),
            'ç' => out.push('c'),
            'è' | 'é' | 'ê' | 'ë' => out.push('e'),
            'ì' | 'í' | 'î' | 'ï' => out.push('i'),
            'ñ' => out.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => out.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => out.push('u'),
            'ÿ' | 'ý' => out.push('y'),
            'ß' => out.push_str("ss"),
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            mark if is_mark(mark) => {}
            other => out.push(other),
        }
    }
    out
}

/// Words that say nothing of what a text is about, without accents.
const STOP: [&str; 4] = [
    "de het een en van in op te aan met voor die dat dit deze er om of als bij tot uit over door naar zijn wordt worden is \
     wie wat waar hoe ook niet dan nog geen zich hij zij ze men na per onder tussen wij we haar hun kan mag alle elk elke maar",
    "le la les l un une des de du d et en a au aux pour par sur dans avec que qui quoi ce cette ces se s il elle ils elles on \
     est sont ou comme son sa ses leur leurs ne pas n plus y entre sous chez tout tous toute qu c celui celle dont",
    "der die das den dem des ein eine einer eines einem einen und in im an am auf mit fur von vom zu zum zur bei nach aus uber \
     durch ist sind wird werden oder als wie was wer wo nicht sich es er sie man noch nur auch je unter zwischen dass alle",
    "the a an and of in on at to for with by from that this these those is are be or as it its who what where how not no into \
     over under between about their there than then they one all each",
];

/// What the words of a text become, in the four languages.
pub(super) struct Analyser {
    stemmers: [Stemmer; 4],
    stop: [BTreeSet<&'static str>; 4],
    /// The words that compounds are made of, and those that linking letters may join, for Dutch and German.
    parts: BTreeMap<Language, BTreeSet<Box<str>>>,
}

pub(super) fn slot(language: Language) -> usize {
    usize::from(language.number()).saturating_sub(1)
}

fn links(language: Language) -> &'static [&'static str] {
    match language {
        Language::Nl => &["", "s", "en", "n", "e"],
        Language::De => &["", "s", "es", "n", "en", "er", "e"],
        Language::Fr | Language::En => &[],
    }
}

impl Analyser {
    /// With the parts of compounds, which are also the single words of the labels.
    pub(super) fn new(concepts: &Concepts, parts: &BTreeSet<(Language, Box<str>)>) -> Self {
        let mut lexicon: BTreeMap<Language, BTreeSet<Box<str>>> = BTreeMap::new();
        for (language, part) in parts {
            lexicon.entry(*language).or_default().insert(part.clone());
        }
        for language in [Language::Nl, Language::De] {
            let labels = concepts.all().iter().flat_map(|concept| concept.labels(language));
            let single = labels
                .map(str::to_lowercase)
                .filter(|label| label.chars().count() > MIN_PART && label.chars().all(char::is_alphabetic));
            lexicon.entry(language).or_default().extend(single.map(Into::into));
        }
        let algorithms = [Algorithm::Dutch, Algorithm::French, Algorithm::German, Algorithm::English];
        Self {
            stemmers: algorithms.map(Stemmer::new),
            stop: STOP.map(|words| words.split_whitespace().collect()),
            parts: lexicon,
        }
    }

    /// Whether a word says nothing in this language.
    pub(super) fn is_stop(&self, language: Language, word: &str) -> bool {
        self.stop.get(slot(language)).is_some_and(|stop| stop.contains(fold(word).as_str()))
    }

    /// The term of a word in small letters: its stem without accents.
    pub(super) fn term(&self, language: Language, word: &str) -> String {
        let letters = word.chars().all(char::is_alphabetic) && word.chars().count() <= MAX_WORD;
        match self.stemmers.get(slot(language)).filter(|_| letters) {
            Some(stemmer) => fold(&stemmer.stem(word)),
            None => fold(word),
        }
    }

    /// The parts of a compound, where the whole word is made of known ones; else nothing.
    pub(super) fn split(&self, language: Language, word: &str) -> Vec<String> {
        let Some(lexicon) = self.parts.get(&language) else { return Vec::new() };
        if word.chars().count() < MIN_PART.saturating_mul(2) || word.chars().count() > MAX_WORD {
            return Vec::new();
        }
        let mut found = Vec::new();
        if cover(lexicon, links(language), word, &mut found, MAX_PARTS) && found.len() > 1 {
            return found.into_iter().map(str::to_owned).collect();
        }
        Vec::new()
    }
}

/// Covers a word with parts, the longest first; a part other than the last may have a link behind it.
fn cover<'w>(
    lexicon: &BTreeSet<Box<str>>,
    links: &[&str],
    word: &'w str,
    found: &mut Vec<&'w str>,
    left: usize,
) -> bool {
    if word.is_empty() {
        return true;
    }
    if left == 0 {
        return false;
    }
    let first = found.is_empty();
    let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).skip(MIN_PART).chain([word.len()]).collect();
    for end in ends.into_iter().rev() {
        // The whole word alone is no compound.
        if first && end == word.len() {
            continue;
        }
        let Some((part, rest)) = word.split_at_checked(end) else { continue };
        if !lexicon.contains(part) {
            continue;
        }
        found.push(part);
        for link in links {
            let Some(rest) = rest.strip_prefix(link) else { continue };
            if (!rest.is_empty() || link.is_empty())
                && cover(lexicon, links, rest, found, left.saturating_sub(1))
            {
                return true;
            }
        }
        found.pop();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn analyser() -> Analyser {
        let parts = [
            (Language::Nl, "informatie"),
            (Language::Nl, "deling"),
            (Language::De, "fall"),
            (Language::De, "konferenz"),
            (Language::De, "information"),
            (Language::De, "austausch"),
        ];
        Analyser::new(&Concepts::default(), &parts.map(|(language, part)| (language, part.into())).into())
    }

    #[test]
    fn words_end_at_apostrophes_and_hyphens() {
        let found: Vec<String> = words("L'échange d’informations, Informatie-Uitwisseling (2018)!").collect();
        assert_eq!(found, ["l", "échange", "d", "informations", "informatie", "uitwisseling", "2018"]);
    }

    #[test]
    fn forms_of_a_word_and_accents_meet() {
        let analyser = analyser();
        for (language, one, other) in [
            (Language::Nl, "casussen", "casus"),
            (Language::Nl, "vergaderingen", "vergadering"),
            (Language::Fr, "évaluations", "évaluation"),
            (Language::Fr, "réunions", "réunion"),
            (Language::De, "besprechungen", "besprechung"),
            (Language::En, "meetings", "meeting"),
        ] {
            assert_eq!(analyser.term(language, one), analyser.term(language, other), "{one}");
        }
        assert_eq!(fold("œuvre façade straße"), "oeuvre facade strasse");
        assert!(analyser.is_stop(Language::Fr, "à") && !analyser.is_stop(Language::En, "à la"));
    }

    #[test]
    fn a_compound_falls_apart_only_into_known_words() {
        let analyser = analyser();
        assert_eq!(analyser.split(Language::Nl, "informatiedeling"), ["informatie", "deling"]);
        assert_eq!(analyser.split(Language::De, "fallkonferenz"), ["fall", "konferenz"]);
        assert_eq!(analyser.split(Language::De, "informationsaustausch"), ["information", "austausch"]);
        assert!(analyser.split(Language::Nl, "informatie").is_empty());
        assert!(analyser.split(Language::Nl, "informatiedelingx").is_empty());
        assert!(analyser.split(Language::Fr, "informationdeling").is_empty());
    }

    proptest::proptest! {
        #[test]
        fn no_text_breaks_it(text in "\\PC{0,40}", letters in "[a-zà-ÿßœ]{0,70}") {
            let analyser = analyser();
            for language in Language::ALL {
                for word in words(&text).chain([letters.clone()]) {
                    let _ = analyser.term(*language, &word);
                    let _ = analyser.split(*language, &word);
                }
            }
        }
    }
}
