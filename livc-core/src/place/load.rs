//! From CSV text to a table of places, all or nothing.

use super::history::History;
use super::places::Places;
use super::table::{Cell, Column, Csv, for_each_row, needed, optional, validity};
use super::{
    Change, LanguageRegime, LanguageRegion, Municipality, Names, NisCode, PlaceChangeKind, Region, Unit,
    UnitLevel,
};
use crate::code::Code;
use crate::error::{Error, ErrorKind, Result};
use crate::time::{Day, Period};

/// The tables that make up a [`Places`]: the municipalities, and where they are there the changes and the
/// units above the municipality. Each with the name under which its faults are reported.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    municipalities: Csv<'a>,
    changes: Option<Csv<'a>>,
    units: Option<Csv<'a>>,
}

impl<'a> Sources<'a> {
    /// The table of municipalities: what the caller calls it, usually the name of a file, and its bytes.
    pub fn new(file: &'a str, bytes: &'a [u8]) -> Self {
        Self { municipalities: Csv { file, bytes }, changes: None, units: None }
    }

    /// The same with the table of changes.
    #[must_use]
    pub fn with_changes(mut self, file: &'a str, bytes: &'a [u8]) -> Self {
        self.changes = Some(Csv { file, bytes });
        self
    }

    /// The same with the table of units.
    #[must_use]
    pub fn with_units(mut self, file: &'a str, bytes: &'a [u8]) -> Self {
        self.units = Some(Csv { file, bytes });
        self
    }
}

impl core::fmt::Debug for Sources<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let size = |csv: Option<Csv<'_>>| csv.map(|csv| csv.bytes.len());
        f.debug_struct("Sources")
            .field("municipalities", &self.municipalities.bytes.len())
            .field("changes", &size(self.changes))
            .field("units", &size(self.units))
            .finish()
    }
}

const MUNICIPALITY: [Column; 13] = [
    needed("nis"),
    needed("name_nl"),
    needed("name_fr"),
    needed("name_de"),
    needed("region_nis"),
    needed("province_nis"),
    needed("arrondissement_nis"),
    needed("language_region"),
    needed("facilities"),
    optional("ovo"),
    optional("kbo"),
    needed("valid_from"),
    needed("valid_to"),
];

const CHANGE: [Column; 6] = [
    needed("date"),
    needed("kind"),
    needed("old_nis"),
    needed("new_nis"),
    optional("new_name_nl"),
    optional("new_name_fr"),
];

const UNIT: [Column; 8] = [
    needed("level"),
    needed("nis"),
    needed("sup_nis"),
    needed("name_nl"),
    needed("name_fr"),
    needed("name_de"),
    needed("valid_from"),
    needed("valid_to"),
];

/// A row that was read, with its line for the faults that show later.
struct Read<T> {
    line: u64,
    row: T,
}

/// Loads the tables.
pub(super) fn load(sources: &Sources<'_>) -> Result<Places> {
    let units = sources.units.map(read_units).transpose()?;
    let municipalities = read_municipalities(sources.municipalities)?;
    if let Some(units) = &units {
        check_units_above(sources.municipalities, &municipalities, units)?;
    }
    let places = Places::new(rows(municipalities), rows(units.unwrap_or_default()));
    match sources.changes {
        Some(csv) => {
            let history = read_changes(csv, &places)?;
            Ok(places.with_history(history))
        }
        None => Ok(places),
    }
}

fn rows<T>(read: Vec<Read<T>>) -> Vec<T> {
    read.into_iter().map(|read| read.row).collect()
}

fn fault(csv: Csv<'_>, line: u64, column: &'static str, kind: ErrorKind, message: &'static str) -> Error {
    Cell { file: csv.file, line, column, text: "" }.error(kind, message)
}

/// Sorts rows by code and first day, and refuses two rows of one code that share a day.
fn sort_by_key<T>(csv: Csv<'_>, rows: &mut [Read<T>], key: fn(&T) -> (NisCode, Period)) -> Result<()> {
    rows.sort_by_key(|read| {
        let (nis, validity) = key(&read.row);
        (nis, validity.from(), read.line)
    });
    for pair in rows.windows(2) {
        let [a, b] = pair else { continue };
        let ((nis, first), (other, second)) = (key(&a.row), key(&b.row));
        if nis == other && first.overlaps(second) {
            let (line, earlier) = (a.line.max(b.line), a.line.min(b.line));
            let message = format!("the validity overlaps that of the same code on line {earlier}");
            let cell = Cell { file: csv.file, line, column: "valid_from", text: "" };
            return Err(cell.error(ErrorKind::OverlappingValidity, message));
        }
    }
    Ok(())
}

fn read_municipalities(csv: Csv<'_>) -> Result<Vec<Read<Municipality>>> {
    let mut rows = Vec::new();
    for_each_row(csv, MUNICIPALITY, |cells| {
        let [nis, nl, fr, de, region, province, arrondissement, area, facilities, ovo, kbo, from, to] = cells;
        let line = nis.line;
        let (nis, names) = (nis.parse()?, Names { nl: nl.name()?, fr: fr.name()?, de: de.name()? });
        let region = read_region(region)?;
        let row = Municipality {
            nis,
            names,
            region,
            province: read_province(province, region)?,
            arrondissement: arrondissement.parse()?,
            language_regime: read_regime(area, facilities, region)?,
            ovo: ovo.parse_filled()?,
            kbo: kbo.parse_filled()?,
            validity: validity(from, to)?,
        };
        rows.push(Read { line, row });
        Ok(())
    })?;
    if rows.is_empty() {
        return Err(Error::new(ErrorKind::Empty, "a table without a municipality").in_file(csv.file));
    }
    sort_by_key(csv, &mut rows, |row| (row.nis, row.validity))?;
    Ok(rows)
}

fn read_region(cell: Cell<'_>) -> Result<Region> {
    cell.text.parse().ok().and_then(Region::from_nis).ok_or_else(|| {
        cell.error(ErrorKind::UnknownValue, "not the code of a region")
            .expecting(Region::ALL.iter().map(|region| region.nis().to_string()))
    })
}

fn read_province(cell: Cell<'_>, region: Region) -> Result<Option<NisCode>> {
    match (region, cell.filled()) {
        (Region::Brussels, None) => Ok(None),
        (Region::Brussels, Some(_)) => {
            Err(cell.error(ErrorKind::Contradiction, "a municipality of Brussels lies in no province"))
        }
        (Region::Flanders | Region::Wallonia, _) => cell.parse().map(Some),
    }
}

/// The language areas of a region: the border between the regions follows that between the areas.
const fn areas(region: Region) -> &'static [LanguageRegion] {
    match region {
        Region::Flanders => &[LanguageRegion::Nl],
        Region::Wallonia => &[LanguageRegion::Fr, LanguageRegion::De],
        Region::Brussels => &[LanguageRegion::NlFr],
    }
}

fn read_regime(area: Cell<'_>, facilities: Cell<'_>, region: Region) -> Result<LanguageRegime> {
    let Some(known) = LanguageRegion::from_notation(area.text) else {
        return Err(area
            .error(ErrorKind::UnknownValue, "not a language area")
            .expecting(LanguageRegion::ALL.iter().map(|area| area.notation())));
    };
    if !areas(region).contains(&known) {
        return Err(area
            .error(ErrorKind::Contradiction, "the region does not lie in this language area")
            .expecting(areas(region).iter().map(|area| area.notation())));
    }
    if let Some(regime) = LanguageRegime::of(known).find(|regime| regime.notation() == facilities.text) {
        return Ok(regime);
    }
    let elsewhere = LanguageRegime::ALL.iter().any(|regime| regime.notation() == facilities.text);
    let error = if elsewhere {
        facilities
            .error(ErrorKind::Contradiction, "not the facilities of a municipality of this language area")
    } else {
        facilities.error(ErrorKind::UnknownValue, "not a kind of facilities")
    };
    Err(error.expecting(LanguageRegime::of(known).map(|regime| match regime.notation() {
        "" => "an empty field",
        notation => notation,
    })))
}

fn read_units(csv: Csv<'_>) -> Result<Vec<Read<Unit>>> {
    let mut rows = Vec::new();
    for_each_row(csv, UNIT, |[level, nis, parent, nl, fr, de, from, to]| {
        let row = Unit {
            nis: nis.parse()?,
            level: level.parse()?,
            parent: parent.parse_filled()?,
            names: Names { nl: nl.name()?, fr: fr.name()?, de: de.name()? },
            validity: validity(from, to)?,
        };
        if row.level == UnitLevel::Region {
            read_region(nis)?;
        }
        rows.push(Read { line: nis.line, row });
        Ok(())
    })?;
    sort_by_key(csv, &mut rows, |row| (row.nis, row.validity))?;
    for Read { line, row } in &rows {
        let parents: &[UnitLevel] = match row.level {
            UnitLevel::Region => &[],
            UnitLevel::Province => &[UnitLevel::Region],
            UnitLevel::Arrondissement => &[UnitLevel::Province, UnitLevel::Region],
        };
        let fits = match row.parent {
            None => parents.is_empty(),
            Some(parent) => {
                lasting(&rows, parent, row.validity).is_some_and(|unit| parents.contains(&unit.level))
            }
        };
        if !fits {
            let message = if parents.is_empty() {
                "a region has no unit above it"
            } else {
                "no unit of the level above has this code to the end of the validity"
            };
            let error = fault(csv, *line, "sup_nis", ErrorKind::Contradiction, message);
            return Err(error.expecting(parents.iter().map(|level| level.as_str())));
        }
    }
    Ok(rows)
}

/// The unit with this code that a lower one belongs to at the end of its own validity.
///
/// The start is not asked for. Tables keep the first day of a municipality also where what lies above it is
/// younger: the provinces of Brabant are of 1995, their municipalities are not.
fn lasting(units: &[Read<Unit>], nis: NisCode, validity: Period) -> Option<&Unit> {
    let last = |period: Period| period.until().map_or((1, None), |until| (0, Some(until)));
    // The latest row of the code that starts before the end.
    let after = units.partition_point(|Read { row, .. }| match validity.until() {
        Some(until) => (row.nis, row.validity.from()) < (nis, until),
        None => row.nis <= nis,
    });
    let unit = &units.get(after.checked_sub(1)?)?.row;
    (unit.nis == nis && last(unit.validity) >= last(validity)).then_some(unit)
}

fn check_units_above(
    csv: Csv<'_>,
    municipalities: &[Read<Municipality>],
    units: &[Read<Unit>],
) -> Result<()> {
    for Read { line, row } in municipalities {
        let check = |nis: NisCode, level: UnitLevel, parent: NisCode, column: &'static str| {
            let found = lasting(units, nis, row.validity);
            if found.is_some_and(|unit| unit.level == level && unit.parent == Some(parent)) {
                return Ok(());
            }
            let message = "the table of units has no such unit here to the end of the validity";
            Err(fault(csv, *line, column, ErrorKind::Contradiction, message).expecting([level.as_str()]))
        };
        let region = row.region.nis();
        if let Some(province) = row.province {
            check(province, UnitLevel::Province, region, "province_nis")?;
        }
        let above = row.province.unwrap_or(region);
        check(row.arrondissement, UnitLevel::Arrondissement, above, "arrondissement_nis")?;
    }
    Ok(())
}

fn read_changes(csv: Csv<'_>, places: &Places) -> Result<History> {
    let mut rows: Vec<Read<Change>> = Vec::new();
    for_each_row(csv, CHANGE, |[date, kind, old, new, name_nl, name_fr]| {
        let (on, kind): (Day, PlaceChangeKind) = (date.parse()?, kind.parse()?);
        let change = Change { on, kind, old: old.parse()?, new: new.parse()? };
        let eve = on.plus_days(-1).map_err(|error| date.place(error))?;
        let before = places.find(change.old, eve).ok_or_else(|| {
            let message = "the table has no municipality with this code on the day before the change";
            old.error(ErrorKind::DanglingChange, message)
        })?;
        let after = places.find(change.new, on).ok_or_else(|| {
            let message = "the table has no municipality with this code on the day of the change";
            new.error(ErrorKind::DanglingChange, message)
        })?;
        if before.validity.until() != Some(on) {
            let message = "the old municipality goes on: its valid_to is the day before the change";
            return Err(date.error(ErrorKind::Contradiction, message));
        }
        if after.validity.from() != on {
            let message = "the new municipality was there before: its valid_from is the day of the change";
            return Err(date.error(ErrorKind::Contradiction, message));
        }
        if kind == PlaceChangeKind::Recode && change.old == change.new {
            return Err(new.error(ErrorKind::Contradiction, "a recoding gives another code"));
        }
        for (cell, name) in [(name_nl, &after.names.nl), (name_fr, &after.names.fr)] {
            if cell.filled().is_some_and(|cell| *cell.text != **name) {
                let message = "another name than the table of municipalities has on that day";
                return Err(cell.error(ErrorKind::Contradiction, message));
            }
        }
        rows.push(Read { line: date.line, row: change });
        Ok(())
    })?;
    check_groups(csv, &mut rows)?;
    Ok(History::new(self::rows(rows)))
}

/// Refuses a municipality that became two things, a merger of one and a recoding of several.
fn check_groups(csv: Csv<'_>, rows: &mut [Read<Change>]) -> Result<()> {
    rows.sort_by_key(|read| (read.row.old, read.row.on, read.line));
    for pair in rows.windows(2) {
        if let [Read { row: a, .. }, Read { row: b, line }] = pair
            && (a.old, a.on) == (b.old, b.on)
        {
            let message = "this municipality already became something else on that day";
            return Err(fault(csv, *line, "old_nis", ErrorKind::Duplicate, message));
        }
    }
    rows.sort_by_key(|read| (read.row.on, read.row.new, read.line));
    for group in rows.chunk_by(|a, b| (a.row.on, a.row.new) == (b.row.on, b.row.new)) {
        for Read { line, row } in group {
            let message = match (row.kind, group.len()) {
                (PlaceChangeKind::Merge, 1) => "a merger joins at least two municipalities",
                (PlaceChangeKind::Recode, 2..) => "a recoding concerns one municipality",
                _ => continue,
            };
            return Err(fault(csv, *line, "kind", ErrorKind::Contradiction, message));
        }
    }
    Ok(())
}
