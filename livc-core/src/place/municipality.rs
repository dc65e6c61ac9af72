use super::{EnterpriseNumber, LanguageRegime, LanguageRegion, NisCode, OvoCode, Region};
use crate::canonical::{Object, Value};
use crate::code::{Code, Language};
use crate::time::Period;

/// The names of a place in the three national languages.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Names {
    pub(super) nl: Box<str>,
    pub(super) fr: Box<str>,
    pub(super) de: Box<str>,
}

impl Names {
    /// The name in a language; there are no English names.
    pub fn get(&self, language: Language) -> Option<&str> {
        match language {
            Language::Nl => Some(&self.nl),
            Language::Fr => Some(&self.fr),
            Language::De => Some(&self.de),
            Language::En => None,
        }
    }

    /// The three names.
    pub(super) fn all(&self) -> [&str; 3] {
        [&self.nl, &self.fr, &self.de]
    }

    /// The names as an object: `de`, `fr`, `nl`.
    pub fn to_value(&self) -> Object<'_> {
        Object::new().with("nl", &*self.nl).with("fr", &*self.fr).with("de", &*self.de)
    }
}

/// A municipality during a period in which nothing of it changed: one row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Municipality {
    pub(super) nis: NisCode,
    pub(super) names: Names,
    pub(super) region: Region,
    pub(super) province: Option<NisCode>,
    pub(super) arrondissement: NisCode,
    pub(super) language_regime: LanguageRegime,
    pub(super) ovo: Option<OvoCode>,
    pub(super) kbo: Option<EnterpriseNumber>,
    pub(super) validity: Period,
}

impl Municipality {
    /// The NIS code. With the first day of [`validity`](Self::validity) it is the key of the row.
    pub fn nis(&self) -> NisCode {
        self.nis
    }

    /// The names.
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// The name in a language. In English a municipality goes by the name in its own first language.
    pub fn name(&self, language: Language) -> &str {
        let own = self.official_languages().first().copied().unwrap_or(Language::Nl);
        self.names.get(language).or_else(|| self.names.get(own)).unwrap_or(&self.names.nl)
    }

    /// The region.
    pub fn region(&self) -> Region {
        self.region
    }

    /// The province; a municipality of Brussels lies in none.
    pub fn province(&self) -> Option<NisCode> {
        self.province
    }

    /// The administrative arrondissement.
    pub fn arrondissement(&self) -> NisCode {
        self.arrondissement
    }

    /// The rules on the use of languages under which it falls.
    pub fn language_regime(&self) -> LanguageRegime {
        self.language_regime
    }

    /// The language area.
    pub fn language_region(&self) -> LanguageRegion {
        self.language_regime.language_region()
    }

    /// The language for whose speakers there are facilities.
    pub fn facilities(&self) -> Option<Language> {
        self.language_regime.facilities()
    }

    /// The languages in which a cell here must be able to print; see
    /// [`LanguageRegime::official_languages`].
    pub fn official_languages(&self) -> &'static [Language] {
        self.language_regime.official_languages()
    }

    /// The number in the Flemish organisation register, where it is known.
    pub fn ovo(&self) -> Option<OvoCode> {
        self.ovo
    }

    /// The enterprise number, where it is known.
    pub fn kbo(&self) -> Option<EnterpriseNumber> {
        self.kbo
    }

    /// The days for which this row holds.
    pub fn validity(&self) -> Period {
        self.validity
    }

    /// The municipality as an object, the same in every language.
    ///
    /// Members: `arrondissement`, `from`, `language_regime`, `language_region`, `name` (`de`, `fr`, `nl`),
    /// `nis`, `official_languages`, `region`; and where there is one `facilities`, `kbo`, `ovo`, `province`,
    /// `until` (the first day after).
    pub fn to_value(&self) -> Object<'_> {
        let languages: Value<'_> =
            self.official_languages().iter().map(|language| Value::from(language.as_str())).collect();
        Object::new()
            .with("arrondissement", self.arrondissement.to_string())
            .with("from", self.validity.from())
            .with("language_regime", self.language_regime.as_str())
            .with("language_region", self.language_region().as_str())
            .with("name", self.names.to_value())
            .with("nis", self.nis.to_string())
            .with("official_languages", languages)
            .with("region", self.region.as_str())
            .with_some("facilities", self.facilities().map(Language::as_str))
            .with_some("kbo", self.kbo.map(|number| number.to_string()))
            .with_some("ovo", self.ovo.map(|code| code.to_string()))
            .with_some("province", self.province.map(|nis| nis.to_string()))
            .with_some("until", self.validity.until())
    }
}
