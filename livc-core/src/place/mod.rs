//! Places: the municipalities of Belgium on a given day, what lies above them, and what they became.
//!
//! A cell belongs to one or more municipalities, and municipalities merge. So nothing here asks *which
//! municipality is 46003?* without asking *when?*: the key of a municipality is its [`NisCode`] with a day.
//! Nothing is compiled in either. A host loads the tables it trusts, as CSV text, and [`Places`] answers by what
//! its rows say: [`at`](Places::at) a day, [`count_on`](Places::count_on) a day, the
//! [`successors`](Places::successors) and [`predecessors`](Places::predecessors) of a municipality, the
//! [languages](LanguageRegime) in which a cell must be able to print.
//!
//! ```
//! use livc_core::place::{Places, Region, Sources};
//!
//! let municipalities = "\
//! nis,name_nl,name_fr,name_de,region_nis,province_nis,arrondissement_nis,language_region,facilities,valid_from,valid_to
//! 82003,Bastenaken,Bastogne,Bastnach,03000,80000,82000,fr,,1970-01-01,2024-12-01
//! 82005,Bertogne,Bertogne,Bertogne,03000,80000,82000,fr,,1970-01-01,2024-12-01
//! 82039,Bastenaken,Bastogne,Bastnach,03000,80000,82000,fr,,2024-12-02,
//! ";
//! let changes = "\
//! date,kind,old_nis,new_nis
//! 2024-12-02,merge,82003,82039
//! 2024-12-02,merge,82005,82039
//! ";
//! let places = Places::load(
//!     &Sources::new("municipalities.csv", municipalities.as_bytes()).with_changes("changes.csv", changes.as_bytes()),
//! )?;
//!
//! assert_eq!(places.count_on("2024-12-01".parse()?, Some(Region::Wallonia)), 2);
//! assert_eq!(places.count_on("2024-12-02".parse()?, Some(Region::Wallonia)), 1);
//! let now = places.successors("82005".parse()?, "2024-12-01".parse()?, "2026-09-01".parse()?)?;
//! assert_eq!(now.municipalities()[0].nis().to_string(), "82039");
//! # Ok::<(), livc_core::Error>(())
//! ```
//!
//! # The tables
//!
//! Three CSV tables (RFC 4180: commas, double quotes where needed, LF or CRLF), in UTF-8. A byte order mark is
//! skipped; any other encoding is refused. The first line names the columns, which may stand in any order; a
//! column that is not listed here is refused, and so is one that occurs twice. A table has at most
//! [`MAX_TABLE_BYTES`] and [`MAX_ROWS`], a name at most [`MAX_NAME`] characters. Loading is all or nothing, and
//! each fault is reported with file, line and column name.
//!
//! Days are written `YYYY-MM-DD`. **`valid_to` is the last day of validity**, as Statbel writes it, and empty
//! where no end is known. livc's [`Period`](crate::time::Period) has the first day after it, as the federal
//! vocabulary REFNIS writes it; whoever makes a table from the latter takes one day off.
//!
//! **Municipalities**, one row for each municipality and period:
//!
//! | column | what | example |
//! |---|---|---|
//! | `nis` | NIS code, five digits | `23009` |
//! | `name_nl`, `name_fr`, `name_de` | the names; where a language has none of its own, the local one | `Bever`, `Biévène`, `Bever` |
//! | `region_nis` | `02000` Flanders, `03000` Wallonia, `04000` Brussels | `02000` |
//! | `province_nis` | NIS code of the province; empty in Brussels, and only there | `20001` |
//! | `arrondissement_nis` | NIS code of the administrative arrondissement | `23000` |
//! | `language_region` | language area: `nl`, `fr`, `nl-fr` (Brussels), `de`; it must fit the region | `nl` |
//! | `facilities` | empty, or `nl+fr:rim`, `nl+fr:border`, `fr+nl:border`, `fr+de:malmedy`, and for every municipality of the area `de`: `de+fr` | `nl+fr:border` |
//! | `ovo` | optional column: number in the Flemish organisation register; may be empty | |
//! | `kbo` | optional column: enterprise number, ten digits with their check; may be empty | |
//! | `valid_from` | first day | `1970-01-01` |
//! | `valid_to` | last day, or empty | |
//!
//! Two rows of one code share no day.
//!
//! **Changes**, one row for each municipality that ended; a merger of three is three rows:
//!
//! | column | what | example |
//! |---|---|---|
//! | `date` | first day of the new situation | `2025-01-01` |
//! | `kind` | `merge`, or `recode` for a new code without any other change | `merge` |
//! | `old_nis` | the code on the day before; its row ends on that day | `23024` |
//! | `new_nis` | the code on that day; its row begins on it. A municipality that took others in and kept its code is a row of its own: `11002` to `11002` | `23106` |
//! | `new_name_nl`, `new_name_fr` | optional columns for the reader's sake; where filled, the same as in the table of municipalities | |
//!
//! **Units** above the municipality, which need not be loaded: `level` (`region`, `province`, `arrondissement`),
//! `nis`, `sup_nis` (the unit above: empty for a region, the region for a province, the province for an
//! arrondissement, in Brussels its region), `name_nl`, `name_fr`, `name_de`, `valid_from`, `valid_to`. When they
//! are loaded, the units that a municipality names must be there to the end of its validity.
//!
//! The facts come from Statbel, the statistical office, which publishes codes, names and validity under CC BY 4.0
//! (attribution: *Source: Statbel*). The language areas and facilities come from the laws on the use of languages
//! in administrative matters, coordinated on 18 July 1966, arts. 3-8.
//!
//! # What is easily got wrong
//!
//! * The mergers of 2024 and 2025 have two days: 2 December 2024 in Wallonia, 1 January 2025 in Flanders. For
//!   thirty days there were 580 municipalities.
//! * A code can stay while the territory changes (Antwerp), a code can change while nothing else does (Mouscron,
//!   La Louvière), and a name can stay while the code changes (Aalter, Hasselt, Bastogne).
//! * A merger can cross a province: Zwijndrecht, in the province of Antwerp, went into a municipality of East
//!   Flanders.
//! * French names are not unique. And a postal code is no key either: some lie in two municipalities. livc has no
//!   lookup by postal code.
//!
//! # Not here
//!
//! What the law makes of a change. A cell of a municipality that merges away does not pass to its successor by
//! itself; `successors` says where the territory went, not which cell is competent.

mod change;
mod history;
mod language;
mod load;
mod municipality;
mod number;
mod places;
mod table;
mod unit;

pub use change::{Change, Lineage, PlaceChangeKind};
pub use language::{LanguageRegime, LanguageRegion};
pub use load::Sources;
pub use municipality::{Municipality, Names};
pub use number::{EnterpriseNumber, NisCode, OvoCode};
pub use places::Places;
pub use table::{MAX_NAME, MAX_ROWS, MAX_TABLE_BYTES};
pub use unit::{Region, Unit, UnitLevel};

#[cfg(test)]
mod tests;
