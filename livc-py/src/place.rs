//! Municipalities by code and day.

use chrono::NaiveDate;
use livc_core::canonical::Value;
use livc_core::code::Language;
use livc_core::place::{LanguageRegime, LanguageRegion, NisCode, Region, Sources};
use livc_core::{Error, place};
use pyo3::prelude::*;

use crate::convert::{DayArgument, FileArgument, Record, Records, WordArgument};
use crate::error::Raised;
use crate::record::{Word, enumerated, record};

enumerated! {
    Language => "Language";
    LanguageRegime => "LanguageRegime";
    LanguageRegion => "LanguageRegion";
    Region => "Region";
}

record! {
    /// A municipality during a period in which nothing of it changed.
    Municipality as "Municipality" shows ["nis", "from", "until"] {
        /// The NIS code, five digits.
        nis: String,
        /// The names, by language.
        name: Record,
        /// The region.
        region: Word<Region>,
        /// The NIS code of the province; none in Brussels.
        province: Option<String>,
        /// The NIS code of the arrondissement.
        arrondissement: String,
        /// The language area.
        language_region: Word<LanguageRegion>,
        /// The language area with the facilities.
        language_regime: Word<LanguageRegime>,
        /// The language of the facilities.
        facilities: Option<Word<Language>>,
        /// The languages in which its cell must be able to print.
        official_languages: Vec<Word<Language>>,
        /// The number in the Flemish organisation register.
        ovo: Option<String>,
        /// The enterprise number.
        kbo: Option<String>,
        /// The first day for which this holds.
        valid_from ["from"]: NaiveDate,
        /// The first day for which this holds no more.
        valid_until ["until"]: Option<NaiveDate>,
    }
}

record! {
    /// What a municipality became, or what it came from.
    Lineage as "Lineage" shows [] {
        /// The changes on the way, from the oldest to the latest.
        changes: Vec<Record>,
        /// The municipalities at the end of the way.
        municipalities: Vec<Municipality>,
    }
}

fn municipalities<'a>(
    rows: impl IntoIterator<Item = &'a place::Municipality>,
) -> Result<Vec<Municipality>, Error> {
    rows.into_iter().map(|row| Municipality::of(Value::from(row.to_value()).into_owned())).collect()
}

/// A table of municipalities, loaded by the host: nothing is built in and nothing is guessed.
///
/// Takes CSV in the format that the documentation of livc describes, as `str` or `bytes`: the municipalities,
/// and where they are there the changes and the units above the municipality.
///
/// >>> import livc
/// >>> places = livc.Places(
/// ...     "nis,name_nl,name_fr,name_de,region_nis,province_nis,arrondissement_nis,language_region,facilities,valid_from,valid_to\n"
/// ...     "23009,Bever,Biévène,Bever,02000,20001,23000,nl,nl+fr:border,1970-01-01,\n")
/// >>> places.at("23009", "2026-09-01").official_languages
/// [<Language.NL: 'nl'>, <Language.FR: 'fr'>]
#[pyclass(frozen, module = "livc", name = "Places")]
pub(crate) struct Places(place::Places);

impl Places {
    /// The places of the core.
    pub(crate) fn inner(&self) -> &place::Places {
        &self.0
    }
}

#[pymethods]
impl Places {
    #[new]
    #[pyo3(signature = (municipalities, changes = None, units = None))]
    fn new(
        py: Python<'_>,
        municipalities: FileArgument,
        changes: Option<FileArgument>,
        units: Option<FileArgument>,
    ) -> Result<Self, Raised> {
        let mut sources = Sources::new("municipalities", municipalities.bytes());
        if let Some(changes) = &changes {
            sources = sources.with_changes("changes", changes.bytes());
        }
        if let Some(units) = &units {
            sources = sources.with_units("units", units.bytes());
        }
        Ok(Self(py.detach(|| place::Places::load(&sources))?))
    }

    /// The municipality with this NIS code on a day.
    #[pyo3(signature = (nis, on))]
    fn at(&self, nis: &str, on: DayArgument) -> Result<Municipality, Raised> {
        Ok(Municipality::of(Value::from(self.0.at(nis.parse()?, on.0)?.to_value()).into_owned())?)
    }

    /// The municipalities of a day, in the order of their codes.
    #[pyo3(signature = (on))]
    fn on(&self, on: DayArgument) -> Result<Vec<Municipality>, Raised> {
        Ok(municipalities(self.0.municipalities_on(on.0))?)
    }

    /// How many municipalities there are on a day, in one region or in all.
    #[pyo3(signature = (on, region = None))]
    fn count(&self, on: DayArgument, region: Option<WordArgument<Region>>) -> usize {
        self.0.count_on(on.0, region.map(|region| region.0))
    }

    /// The municipalities of a day that have this name in Dutch, French or German; there may be several.
    #[pyo3(signature = (name, on))]
    fn find(&self, name: &str, on: DayArgument) -> Result<Vec<Municipality>, Raised> {
        Ok(municipalities(self.0.find_by_name(on.0, name))?)
    }

    /// What a municipality of one day has become on a later day.
    #[pyo3(signature = (nis, from_day, on))]
    fn successors(&self, nis: &str, from_day: DayArgument, on: DayArgument) -> Result<Lineage, Raised> {
        let nis: NisCode = nis.parse()?;
        Ok(Lineage::of(Value::from(self.0.successors(nis, from_day.0, on.0)?.to_value()).into_owned())?)
    }

    /// The municipalities of an earlier day that have become this one.
    #[pyo3(signature = (nis, from_day, on))]
    fn predecessors(&self, nis: &str, from_day: DayArgument, on: DayArgument) -> Result<Lineage, Raised> {
        let nis: NisCode = nis.parse()?;
        Ok(Lineage::of(Value::from(self.0.predecessors(nis, from_day.0, on.0)?.to_value()).into_owned())?)
    }

    /// The region, province or arrondissement with this NIS code on a day.
    #[pyo3(signature = (nis, on))]
    fn unit(&self, nis: &str, on: DayArgument) -> Result<Option<Record>, Raised> {
        let unit = self.0.unit(nis.parse()?, on.0);
        Ok(unit.map(|unit| Record(unit.to_value().into_owned())))
    }

    /// The changes of the table, in the order of their days.
    fn changes(&self) -> Records {
        Records(self.0.changes().iter().map(|change| change.to_value().into()).collect())
    }

    fn __len__(&self) -> usize {
        self.0.municipalities().len()
    }

    fn __repr__(&self) -> String {
        format!("Places({} rows, {} changes)", self.0.municipalities().len(), self.0.changes().len())
    }
}
