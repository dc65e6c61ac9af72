//! The languages of a municipality.

use crate::code::{Code, Language};
use crate::code_enum;

code_enum! {
    /// The four language areas of Belgium (Constitution, art. 4).
    pub enum LanguageRegion: u8, "language_region" {
        /// The Dutch-speaking area.
        Nl = 1 => "nl",
        /// The French-speaking area.
        Fr = 2 => "fr",
        /// The bilingual area of Brussels-Capital.
        NlFr = 3 => "nl_fr",
        /// The German-speaking area.
        De = 4 => "de",
    }
}

code_enum! {
    /// Under which rules on the use of languages a municipality falls: its language area, and where it has
    /// facilities for speakers of another language, which ones and by which rule.
    ///
    /// Laws on the use of languages in administrative matters, coordinated on 18 July 1966, arts. 3-8. The
    /// words are livc's own; the law names the municipalities. There are no other combinations, so there are
    /// no other words: a German-speaking municipality, for instance, always has facilities in French.
    pub enum LanguageRegime: u8, "language_regime" {
        /// Dutch only.
        Nl = 1 => "nl",
        /// French only.
        Fr = 2 => "fr",
        /// Dutch and French: the municipalities of Brussels.
        NlFr = 3 => "nl_fr",
        /// German, with facilities in French: the German-speaking area (art. 8).
        DeWithFr = 4 => "de_with_fr",
        /// French, with facilities in German: Malmedy and Waimes (art. 8).
        FrWithDe = 5 => "fr_with_de",
        /// French, with facilities in Dutch: municipalities along the language border (art. 8).
        FrWithNl = 6 => "fr_with_nl",
        /// Dutch, with facilities in French: municipalities along the language border (art. 8).
        NlWithFr = 7 => "nl_with_fr",
        /// Dutch, with facilities in French: the six municipalities around Brussels (art. 7).
        NlWithFrRim = 8 => "nl_with_fr_rim",
    }
}

impl LanguageRegion {
    /// How the column `language_region` writes it.
    pub(super) const fn notation(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::Fr => "fr",
            Self::NlFr => "nl-fr",
            Self::De => "de",
        }
    }

    /// The area that the column `language_region` writes so.
    pub(super) fn from_notation(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|area| area.notation() == text)
    }
}

impl LanguageRegime {
    /// The language area.
    pub const fn language_region(self) -> LanguageRegion {
        match self {
            Self::Nl | Self::NlWithFr | Self::NlWithFrRim => LanguageRegion::Nl,
            Self::Fr | Self::FrWithDe | Self::FrWithNl => LanguageRegion::Fr,
            Self::NlFr => LanguageRegion::NlFr,
            Self::DeWithFr => LanguageRegion::De,
        }
    }

    /// The language for whose speakers there are facilities.
    pub const fn facilities(self) -> Option<Language> {
        match self {
            Self::Nl | Self::Fr | Self::NlFr => None,
            Self::DeWithFr | Self::NlWithFr | Self::NlWithFrRim => Some(Language::Fr),
            Self::FrWithDe => Some(Language::De),
            Self::FrWithNl => Some(Language::Nl),
        }
    }

    /// The languages in which a cell of such a municipality must be able to print: those of the language area,
    /// then that of the facilities.
    ///
    /// Which of them a given document takes is another question, on which the same laws have many articles (a
    /// notice to the public, a letter to a resident and an internal note each have their own rule). livc does
    /// not answer it.
    ///
    /// ```
    /// use livc_core::{code::Language, place::LanguageRegime};
    /// assert_eq!(LanguageRegime::NlWithFrRim.official_languages(), [Language::Nl, Language::Fr]);
    /// ```
    pub const fn official_languages(self) -> &'static [Language] {
        match self {
            Self::Nl => &[Language::Nl],
            Self::Fr => &[Language::Fr],
            Self::NlFr | Self::NlWithFr | Self::NlWithFrRim => &[Language::Nl, Language::Fr],
            Self::DeWithFr => &[Language::De, Language::Fr],
            Self::FrWithDe => &[Language::Fr, Language::De],
            Self::FrWithNl => &[Language::Fr, Language::Nl],
        }
    }

    /// How the column `facilities` writes it.
    pub(super) const fn notation(self) -> &'static str {
        match self {
            Self::Nl | Self::Fr | Self::NlFr => "",
            Self::DeWithFr => "de+fr",
            Self::FrWithDe => "fr+de:malmedy",
            Self::FrWithNl => "fr+nl:border",
            Self::NlWithFr => "nl+fr:border",
            Self::NlWithFrRim => "nl+fr:rim",
        }
    }

    /// The regimes of a language area.
    pub(super) fn of(area: LanguageRegion) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(move |regime| regime.language_region() == area)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_regime_prints_its_area_first_and_its_facilities_last() {
        for regime in LanguageRegime::ALL {
            let languages = regime.official_languages();
            let area: Vec<&str> = regime.language_region().as_str().split('_').collect();
            let own: Vec<&str> =
                languages.iter().take(area.len()).map(|language| language.as_str()).collect();
            assert_eq!(own, area);
            assert_eq!(languages.get(area.len()).copied(), regime.facilities());
            assert!(languages.len() <= area.len() + 1);
        }
    }

    #[test]
    fn the_notations_of_an_area_differ() {
        for area in LanguageRegion::ALL {
            assert_eq!(LanguageRegion::from_notation(area.notation()), Some(*area));
            let mut notations: Vec<&str> = LanguageRegime::of(*area).map(LanguageRegime::notation).collect();
            let count = notations.len();
            notations.sort_unstable();
            notations.dedup();
            assert_eq!(notations.len(), count);
        }
    }
}
