use core::fmt;
use std::collections::BTreeMap;

use super::history::History;
use super::load::load;
use super::{Municipality, NisCode, Region, Sources, Unit};
use crate::error::{Error, ErrorKind, Result};
use crate::time::{Day, Period};

/// The municipalities as they were and are: a table of rows, each a municipality during a period.
///
/// It answers by what its rows say, and knows nothing that is not in them. Whether the table lists every
/// municipality of the country, and from which day on, is a property of the file that was loaded.
#[derive(Clone, PartialEq, Eq)]
pub struct Places {
    /// In the order of code and first day.
    municipalities: Vec<Municipality>,
    units: Vec<Unit>,
    /// Rows by folded name.
    names: BTreeMap<Box<str>, Vec<usize>>,
    history: History,
}

impl Places {
    /// Loads the tables, wholly or not at all.
    ///
    /// ```
    /// use livc_core::place::{Places, Sources};
    /// let table = "\
    /// nis,name_nl,name_fr,name_de,region_nis,province_nis,arrondissement_nis,language_region,facilities,valid_from,valid_to
    /// 23009,Bever,Biévène,Bever,02000,20001,23000,nl,nl+fr:border,1970-01-01,
    /// ";
    /// let places = Places::load(&Sources::new("municipalities.csv", table.as_bytes()))?;
    /// assert_eq!(places.at("23009".parse()?, "2026-09-01".parse()?)?.official_languages().len(), 2);
    ///
    /// let error = Places::load(&Sources::new("other.csv", table.replace("nl+fr", "nl+en").as_bytes())).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "other.csv:2: `facilities`: not a kind of facilities (unknown_value); \
    ///      expected an empty field, nl+fr:border, nl+fr:rim"
    /// );
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// The fault with file, line, column name and, where there are such, the accepted values:
    /// [`ErrorKind::TooLarge`], [`ErrorKind::TooMany`], [`ErrorKind::InvalidUtf8`] and [`ErrorKind::InvalidCsv`]
    /// for the text; [`ErrorKind::UnknownKey`], [`ErrorKind::MissingKey`] and [`ErrorKind::Duplicate`] for the
    /// header; [`ErrorKind::Empty`], [`ErrorKind::InvalidReference`], [`ErrorKind::InvalidDay`],
    /// [`ErrorKind::OutOfRange`], [`ErrorKind::UnknownValue`] and [`ErrorKind::EmptyPeriod`] for a field;
    /// [`ErrorKind::Contradiction`], [`ErrorKind::OverlappingValidity`], [`ErrorKind::Duplicate`] and
    /// [`ErrorKind::DanglingChange`] for fields that do not agree.
    pub fn load(sources: &Sources<'_>) -> Result<Self> {
        load(sources)
    }

    /// A table of rows that are sorted by code and first day and do not overlap.
    pub(super) fn new(municipalities: Vec<Municipality>, units: Vec<Unit>) -> Self {
        let mut names: BTreeMap<Box<str>, Vec<usize>> = BTreeMap::new();
        for (at, municipality) in municipalities.iter().enumerate() {
            for name in municipality.names.all() {
                let rows = names.entry(fold(name)).or_default();
                if rows.last() != Some(&at) {
                    rows.push(at);
                }
            }
        }
        Self { municipalities, units, names, history: History::default() }
    }

    /// The same table with its changes.
    pub(super) fn with_history(self, history: History) -> Self {
        Self { history, ..self }
    }

    pub(super) fn history(&self) -> &History {
        &self.history
    }

    /// The row of a code on a day.
    pub(super) fn find(&self, nis: NisCode, day: Day) -> Option<&Municipality> {
        in_force(&self.municipalities, |row| (row.nis, row.validity), nis, day)
    }

    /// The municipality with this code on a day.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownMunicipality`] when there is none; where the code is known on other days the message
    /// says so, and [`successors`](Self::successors) can tell what became of it.
    pub fn at(&self, nis: NisCode, day: Day) -> Result<&Municipality> {
        self.find(nis, day).ok_or_else(|| {
            let known = self.municipalities.binary_search_by(|row| row.nis.cmp(&nis)).is_ok();
            let message = if known {
                "no municipality has this code on that day: only on other days"
            } else {
                "no municipality with this code"
            };
            Error::new(ErrorKind::UnknownMunicipality, message).at_field("nis")
        })
    }

    /// All rows, in the order of code and first day.
    pub fn municipalities(&self) -> &[Municipality] {
        &self.municipalities
    }

    /// The municipalities of a day, in the order of their codes.
    pub fn municipalities_on(&self, day: Day) -> impl Iterator<Item = &Municipality> {
        self.municipalities.iter().filter(move |row| row.validity.contains(day))
    }

    /// How many municipalities there are on a day, in one region or in all.
    ///
    /// With the whole country loaded it is 589 on 31 December 2018 and 581 the day after, 580 from 2 December
    /// 2024, when two Walloon municipalities merged, and 565 from 1 January 2025.
    pub fn count_on(&self, day: Day, region: Option<Region>) -> usize {
        self.municipalities_on(day).filter(|row| region.is_none_or(|region| row.region == region)).count()
    }

    /// The municipalities of a day that have this name in Dutch, French or German, in the order of their codes.
    ///
    /// There may be several: *Saint-Nicolas* is a municipality near Liège and the French name of Sint-Niklaas.
    /// Case, accents and the kind of apostrophe and hyphen make no difference, and a space may stand for a
    /// hyphen. Nothing else is guessed: a part of a name finds nothing.
    pub fn find_by_name(&self, day: Day, name: &str) -> Vec<&Municipality> {
        let rows = self.names.get(&*fold(name)).map_or(&[][..], Vec::as_slice);
        rows.iter()
            .filter_map(|at| self.municipalities.get(*at))
            .filter(|row| row.validity.contains(day))
            .collect()
    }

    /// All units above the municipalities, in the order of code and first day; none when no such table was
    /// loaded.
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// The region, province or arrondissement with this code on a day; `None` when there is none or no table
    /// of units was loaded.
    pub fn unit(&self, nis: NisCode, day: Day) -> Option<&Unit> {
        in_force(&self.units, |row| (row.nis, row.validity), nis, day)
    }
}

/// The row of a code on a day, among rows that are sorted by code and first day and do not overlap.
fn in_force<T>(rows: &[T], key: fn(&T) -> (NisCode, Period), nis: NisCode, day: Day) -> Option<&T> {
    let after = rows.partition_point(|row| {
        let (code, validity) = key(row);
        (code, validity.from()) <= (nis, day)
    });
    rows.get(after.checked_sub(1)?).filter(|row| {
        let (code, validity) = key(row);
        code == nis && validity.contains(day)
    })
}

/// Shows the size only: a whole table in a log helps nobody.
impl fmt::Debug for Places {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Places")
            .field("municipalities", &self.municipalities.len())
            .field("changes", &self.changes().len())
            .field("units", &self.units.len())
            .finish_non_exhaustive()
    }
}

/// A name in the form in which names are compared.
fn fold(name: &str) -> Box<str> {
    let mut folded = String::with_capacity(name.len());
    for character in name.trim().chars().flat_map(char::to_lowercase) {
        match character {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => folded.push('a'),
            'ç' => folded.push('c'),
            'è' | 'é' | 'ê' | 'ë' => folded.push('e'),
            'ì' | 'í' | 'î' | 'ï' => folded.push('i'),
            'ñ' => folded.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' => folded.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => folded.push('u'),
            'ý' | 'ÿ' => folded.push('y'),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            '’' | '‘' | 'ʼ' | '`' | '´' => folded.push('\''),
            // Hyphens of every kind, and the spaces that people type instead.
            '\u{2010}'..='\u{2015}' | '-' | '_' | ' ' | '\u{a0}' | '\u{202f}' => {
                if !folded.ends_with('-') {
                    folded.push('-');
                }
            }
            // An accent on its own: text in which accents are separate characters.
            '\u{300}'..='\u{36f}' => {}
            other => folded.push(other),
        }
    }
    folded.into()
}
