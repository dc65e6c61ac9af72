//! Which municipality has a cell: percentages over those of which it is known, and a lower bound over all.

use std::collections::{BTreeMap, BTreeSet};

use super::{Figure, RollUp};
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::code_enum;
use crate::error::{Error, ErrorKind, Result};
use crate::event::NoCellReason;
use crate::id::CellId;
use crate::place::{LanguageRegion, Municipality, NisCode, Places, Region};
use crate::time::Day;

code_enum! {
    /// What is known of a municipality and its cell.
    pub enum CoverageState: u8, "coverage_state" {
        /// It has a cell of its own.
        Has = 1 => "has",
        /// It shares a cell with other municipalities.
        Shares = 2 => "shares",
        /// Its cell sleeps: it was set up and has nothing to discuss.
        Sleeps = 3 => "sleeps",
        /// It has none and plans one.
        Plans = 4 => "plans",
        /// It has none.
        None = 5 => "none",
        /// It has told nothing.
        NotReported = 6 => "not_reported",
    }
}

impl CoverageState {
    /// Whether there is a cell.
    pub const fn has_cell(self) -> bool {
        matches!(self, Self::Has | Self::Shares | Self::Sleeps)
    }

    /// The stronger of what two municipalities told that are now one: a cell before silence, silence before none.
    const fn rank(self) -> u8 {
        match self {
            Self::Has => 0,
            Self::Shares => 1,
            Self::Sleeps => 2,
            Self::NotReported => 3,
            Self::Plans => 4,
            Self::None => 5,
        }
    }
}

/// Figures of coverage of one area, and what follows from them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoverageCount {
    /// How many municipalities there are.
    pub municipalities: Figure,
    /// How many cells: a cell of several municipalities once.
    pub cells: Figure,
    /// How many municipalities have a cell, alone or with others.
    pub with: Figure,
    /// How many told that they have none.
    pub without: Figure,
}

impl CoverageCount {
    /// Adds the members of the figures, and of what follows from them: `not_reported` (the rest), `share_known` (over
    /// those of which it is known), `lower_bound` (over all) and `per_cell` (municipalities to a cell).
    fn write(self, to: Object<'static>) -> Result<Object<'static>> {
        let known = self.with.plus(self.without)?;
        let rest = self.municipalities.difference(known)?;
        if rest.number().is_some_and(|rest| rest < super::Number::ZERO) {
            return Err(Error::new(ErrorKind::Contradiction, "more municipalities are known than there are")
                .at_field("municipalities"));
        }
        Ok(to
            .with("municipalities", self.municipalities.to_value())
            .with("cells", self.cells.to_value())
            .with("with", self.with.to_value())
            .with("without", self.without.to_value())
            .with("not_reported", rest.to_value())
            .with("share_known", self.with.ratio(known)?.to_value())
            .with("lower_bound", self.with.ratio(self.municipalities)?.to_value())
            .with("per_cell", self.with.ratio(self.cells)?.to_value()))
    }

    fn read(object: &Object<'_>) -> Result<Self> {
        let figure = |key: &'static str| match object.get(key) {
            Some(figure) => Figure::from_value(figure).map_err(|error| error.within(key)),
            None => Ok(Figure::NotReported),
        };
        Ok(Self {
            municipalities: figure("municipalities")?,
            cells: figure("cells")?,
            with: figure("with")?,
            without: figure("without")?,
        })
    }

    const fn all(self) -> [(&'static str, Figure); 4] {
        [
            ("municipalities", self.municipalities),
            ("cells", self.cells),
            ("with", self.with),
            ("without", self.without),
        ]
    }
}

/// Coverage from counts: an object of `areas`, each with `area` and the figures `municipalities`, `cells`, `with` and
/// `without` that are known, and `within` for one that is counted in another; and where there is one `total`, which the
/// parts must add up to. Areas within another are not added again.
///
/// ```
/// use livc_core::canonical::Value;
/// let published = Value::parse(r#"{"areas": [
///   {"area":"flanders","municipalities":300,"cells":164,"with":255,"without":30},
///   {"area":"wallonia","municipalities":262,"cells":70,"with":108,"without":86},
///   {"area":"german-speaking","within":"wallonia","municipalities":9,"cells":2,"with":9,"without":0},
///   {"area":"brussels","municipalities":19,"cells":19,"with":19,"without":0}]}"#)?;
/// let coverage = livc_core::evaluation::coverage_of_counts(&published)?;
/// assert_eq!(coverage.at("total.with.number")?.as_integer()?, 382);
/// assert_eq!(coverage.at("total.not_reported.number")?.as_integer()?, 83);
/// # Ok::<(), livc_core::Error>(())
/// ```
///
/// # Errors
/// [`ErrorKind::Duplicate`] for an area twice, [`ErrorKind::UnknownValue`] for one within what is not there,
/// [`ErrorKind::Contradiction`] where more is known than there is or the parts do not add up, and what reading gives.
pub fn coverage_of_counts(request: &Value<'_>) -> Result<Value<'static>> {
    let request = request.as_object()?;
    request.only(&["areas", "total"])?;
    let keys = ["area", "within", "municipalities", "cells", "with", "without"];
    let mut areas: Vec<(String, Option<String>, CoverageCount)> = Vec::new();
    for (at, area) in
        request.need("areas")?.as_list().map_err(|error| error.at_field("areas"))?.iter().enumerate()
    {
        let within = |error: Error| error.within(&format!("areas[{at}]"));
        let object = area.as_object().map_err(within)?;
        object.only(&keys).map_err(within)?;
        let name = object.text("area").map_err(within)?.to_owned();
        if areas.iter().any(|(known, _, _)| *known == name) {
            return Err(within(Error::new(ErrorKind::Duplicate, "an area twice").at_field("area")));
        }
        let outer = object.get("within").map(Value::as_text).transpose().map_err(within)?.map(str::to_owned);
        areas.push((name, outer, CoverageCount::read(object).map_err(within)?));
    }
    let mut rows = Vec::new();
    for (at, (name, outer, count)) in areas.iter().enumerate() {
        let within = |error: Error| error.within(&format!("areas[{at}]"));
        if let Some(outer) = outer {
            let Some((_, _, around)) = areas.iter().find(|(area, _, _)| area == outer) else {
                return Err(within(
                    Error::new(ErrorKind::UnknownValue, "within an area that is not there")
                        .at_field("within"),
                ));
            };
            let more = count.all().iter().zip(around.all()).any(|((_, a), (_, b))| {
                a.number().zip(b.number()).is_some_and(|(inner, outer)| inner > outer)
            });
            if more {
                return Err(within(
                    Error::new(ErrorKind::Contradiction, "more than the area it lies in has")
                        .at_field("within"),
                ));
            }
        }
        let row = Object::new().with("area", name.clone()).with_some("within", outer.clone());
        rows.push(Value::Object(count.write(row).map_err(within)?));
    }
    let outermost = || areas.iter().filter(|(_, outer, _)| outer.is_none()).map(|(_, _, count)| *count);
    let sum = |of: fn(CoverageCount) -> Figure| Ok::<_, Error>(RollUp::of(outermost().map(of))?.figure);
    let mut total = CoverageCount {
        municipalities: sum(|count| count.municipalities)?,
        cells: sum(|count| count.cells)?,
        with: sum(|count| count.with)?,
        without: sum(|count| count.without)?,
    };
    if let Some(given) = request.get("total") {
        let object = given.as_object().map_err(|error| error.at_field("total"))?;
        object
            .only(&["municipalities", "cells", "with", "without"])
            .map_err(|error| error.within("total"))?;
        let given = CoverageCount::read(object).map_err(|error| error.within("total"))?;
        for ((key, sum), (_, given)) in total.all().into_iter().zip(given.all()) {
            if sum.number().zip(given.number()).is_some_and(|(sum, given)| sum != given) {
                return Err(Error::new(ErrorKind::Contradiction, "the areas do not add up to the total")
                    .at_field(format!("total.{key}")));
            }
        }
        // A part that was not told leaves the sum open; the published total closes it.
        let closed = |sum: Figure, given: Figure| if sum.number().is_some() { sum } else { given };
        total = CoverageCount {
            municipalities: closed(total.municipalities, given.municipalities),
            cells: closed(total.cells, given.cells),
            with: closed(total.with, given.with),
            without: closed(total.without, given.without),
        };
    }
    let total = total.write(Object::new()).map_err(|error| error.within("total"))?;
    Ok(Value::Object(Object::new().with("areas", Value::List(rows)).with("total", total)))
}

/// What a municipality told on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Statement {
    nis: NisCode,
    on: Day,
    state: CoverageState,
    cell: Option<CellId>,
    reasons: BTreeSet<NoCellReason>,
}

impl Statement {
    fn read(value: &Value<'_>, default: Day) -> Result<Self> {
        let object = value.as_object()?;
        object.only(&["nis", "on", "state", "cell", "reasons"])?;
        let reasons = object.get("reasons").map_or(Ok(&[][..]), Value::as_list);
        let statement = Self {
            nis: object.text("nis")?.parse()?,
            on: match object.get("on") {
                Some(on) => on.as_text().and_then(str::parse).map_err(|error| error.at_field("on"))?,
                None => default,
            },
            state: CoverageState::parse(object.text("state")?).map_err(|error| error.at_field("state"))?,
            cell: object.get("cell").map(|cell| CellId::new(cell.as_text()?)).transpose()?,
            reasons: reasons
                .map_err(|error| error.at_field("reasons"))?
                .iter()
                .map(|reason| NoCellReason::parse(reason.as_text()?))
                .collect::<Result<_>>()
                .map_err(|error| error.at_field("reasons"))?,
        };
        if statement.state.has_cell() != statement.cell.is_some() {
            return Err(Error::new(
                ErrorKind::Contradiction,
                "whoever has a cell names it, and nobody else does",
            )
            .at_field("cell"));
        }
        let may_reason = matches!(statement.state, CoverageState::Plans | CoverageState::None);
        if !statement.reasons.is_empty() && !may_reason {
            return Err(Error::new(
                ErrorKind::Contradiction,
                "a reason why there is no cell, where that is not told",
            )
            .at_field("reasons"));
        }
        if statement.on > default {
            return Err(
                Error::new(ErrorKind::OutOfRange, "told after the day of the coverage").at_field("on")
            );
        }
        Ok(statement)
    }
}

/// What is known of one municipality on the day of the coverage.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Standing<'p> {
    municipality: &'p Municipality,
    state: CoverageState,
    cells: BTreeSet<CellId>,
    reasons: BTreeSet<NoCellReason>,
    /// Put together from what municipalities told that are now one, or that had another code.
    restated: bool,
}

/// Coverage of a day from what municipalities told: an object of `on`, `statements`, each with `nis`, `state`, the `cell`
/// where there is one, `reasons` where there is none, and `on` where it was told earlier; and `groups` of the host, each
/// with `name` and `municipalities`.
///
/// What a municipality told before it merged or got another code counts for what it has become: with a cell when one of
/// those that merged had one, and *not reported* as long as one of them was silent and none had one. Such a municipality
/// is `restated`. Asked for the day on which it was told, the municipalities are those of then.
///
/// The answer has `areas`: the country, each region, province and group, and the German-speaking municipalities within
/// Wallonia; each with the figures of [`coverage_of_counts`], `states` and `reasons`. A cell that several share counts
/// once in each area. Beside it stand the `restated` codes.
///
/// # Errors
/// [`ErrorKind::UnknownMunicipality`], [`ErrorKind::Duplicate`] for two statements of one day or a municipality twice in a
/// group, [`ErrorKind::Contradiction`] for a cell of one's own that others name too, [`ErrorKind::OutOfRange`] for a
/// statement of a later day, and what reading an object gives.
pub fn coverage(places: &Places, request: &Value<'_>) -> Result<Value<'static>> {
    let object = request.as_object()?;
    object.only(&["on", "statements", "groups"])?;
    let on: Day = object.text("on")?.parse().map_err(|error: Error| error.at_field("on"))?;
    let mut statements: Vec<Statement> = Vec::new();
    let list = object.need("statements")?.as_list().map_err(|error| error.at_field("statements"))?;
    for (at, statement) in list.iter().enumerate() {
        let within = |error: Error| error.within(&format!("statements[{at}]"));
        let statement = Statement::read(statement, on).map_err(within)?;
        places.at(statement.nis, statement.on).map_err(within)?;
        statements.push(statement);
    }
    let mut seen = BTreeSet::new();
    if let Some(at) = statements.iter().position(|one| !seen.insert((one.nis, one.on))) {
        return Err(Error::new(ErrorKind::Duplicate, "two statements of one municipality on one day")
            .at_field(format!("statements[{at}]")));
    }
    let standings = standings(places, &statements, on)?;
    let mut rows = Vec::new();
    let all = |_: &Municipality| true;
    rows.push(row("BE", None, &standings, &all)?);
    for region in Region::ALL {
        let inside = |one: &Municipality| one.region() == *region;
        rows.push(row(&region.nis().to_string(), None, &standings, &inside)?);
    }
    let german = |one: &Municipality| one.language_region() == LanguageRegion::De;
    rows.push(row("de", Some(Region::Wallonia.nis().to_string()), &standings, &german)?);
    let provinces: BTreeSet<NisCode> =
        standings.values().filter_map(|one| one.municipality.province()).collect();
    for province in provinces {
        let inside = |one: &Municipality| one.province() == Some(province);
        let region =
            standings.values().find(|one| inside(one.municipality)).map(|one| one.municipality.region());
        rows.push(row(
            &province.to_string(),
            region.map(|region| region.nis().to_string()),
            &standings,
            &inside,
        )?);
    }
    for (name, members) in groups(object, places, on)? {
        rows.push(row(&name, None, &standings, &|one: &Municipality| members.contains(&one.nis()))?);
    }
    let restated = standings.values().filter(|one| one.restated);
    let restated: Value<'_> = restated.map(|one| Value::from(one.municipality.nis().to_string())).collect();
    Ok(Value::Object(
        Object::new().with("on", on).with("areas", Value::List(rows)).with("restated", restated),
    ))
}

fn groups(object: &Object<'_>, places: &Places, on: Day) -> Result<Vec<(String, BTreeSet<NisCode>)>> {
    let list =
        object.get("groups").map_or(Ok(&[][..]), Value::as_list).map_err(|error| error.at_field("groups"))?;
    let mut groups = Vec::new();
    for (at, group) in list.iter().enumerate() {
        let within = |error: Error| error.within(&format!("groups[{at}]"));
        let object = group.as_object().map_err(within)?;
        object.only(&["name", "municipalities"]).map_err(within)?;
        let mut members = BTreeSet::new();
        let codes = object.need("municipalities").and_then(Value::as_list).map_err(within)?;
        for code in codes {
            let nis: NisCode = code.as_text().and_then(str::parse).map_err(within)?;
            places.at(nis, on).map_err(within)?;
            if !members.insert(nis) {
                return Err(within(
                    Error::new(ErrorKind::Duplicate, "a municipality twice").at_field("municipalities"),
                ));
            }
        }
        groups.push((format!("group:{}", object.text("name").map_err(within)?), members));
    }
    Ok(groups)
}

/// What is known of each municipality of a day.
fn standings<'p>(
    places: &'p Places,
    statements: &[Statement],
    on: Day,
) -> Result<BTreeMap<NisCode, Standing<'p>>> {
    let mut told: BTreeMap<NisCode, Vec<(&Statement, &Municipality)>> = BTreeMap::new();
    for statement in statements {
        let lineage = places.successors(statement.nis, statement.on, on)?;
        let source = places.at(statement.nis, statement.on)?;
        for end in lineage.municipalities() {
            told.entry(end.nis()).or_default().push((statement, source));
        }
    }
    let mut standings = BTreeMap::new();
    for municipality in places.municipalities_on(on) {
        let all = told.remove(&municipality.nis()).unwrap_or_default();
        standings.insert(municipality.nis(), standing(places, municipality, &all, on)?);
    }
    shared_once(&standings)?;
    Ok(standings)
}

fn standing<'p>(
    places: &Places,
    municipality: &'p Municipality,
    told: &[(&Statement, &Municipality)],
    on: Day,
) -> Result<Standing<'p>> {
    let mut standing = Standing {
        municipality,
        state: CoverageState::NotReported,
        cells: BTreeSet::new(),
        reasons: BTreeSet::new(),
        restated: false,
    };
    // What it told itself counts before what those told that it came from; of one the latest.
    let own = told.iter().filter(|(_, source)| *source == municipality).max_by_key(|(one, _)| one.on);
    let mut latest: BTreeMap<NisCode, &Statement> = BTreeMap::new();
    match own {
        Some((one, _)) => {
            latest.insert(one.nis, one);
        }
        None => {
            for (one, _) in told {
                let known = latest.entry(one.nis).or_insert(one);
                if known.on < one.on {
                    *known = one;
                }
            }
        }
    }
    standing.restated = own.is_none() && !latest.is_empty();
    let Some(state) = latest.values().map(|one| one.state).min_by_key(|state| state.rank()) else {
        return Ok(standing);
    };
    standing.state = state;
    if !state.has_cell() && standing.restated {
        // Silence of one that merged is not none.
        let earliest = latest.values().map(|one| one.on).min().unwrap_or(on);
        let before = places.predecessors(municipality.nis(), on, earliest)?;
        if before.municipalities().iter().any(|one| !latest.contains_key(&one.nis())) {
            standing.state = CoverageState::NotReported;
        }
    }
    if standing.state.has_cell() {
        standing.cells = latest.values().filter_map(|one| one.cell.clone()).collect();
    } else if standing.state != CoverageState::NotReported {
        standing.reasons = latest.values().flat_map(|one| one.reasons.iter().copied()).collect();
    }
    Ok(standing)
}

/// A cell of a municipality of its own is named by no other.
fn shared_once(standings: &BTreeMap<NisCode, Standing<'_>>) -> Result<()> {
    for one in standings.values().filter(|one| one.state == CoverageState::Has && !one.restated) {
        let elsewhere = standings.values().any(|other| {
            other.municipality.nis() != one.municipality.nis() && !other.cells.is_disjoint(&one.cells)
        });
        if elsewhere {
            return Err(Error::new(
                ErrorKind::Contradiction,
                "a cell of one’s own that another municipality names too",
            )
            .at_field("cell"));
        }
    }
    Ok(())
}

fn row(
    area: &str,
    within: Option<String>,
    standings: &BTreeMap<NisCode, Standing<'_>>,
    inside: &dyn Fn(&Municipality) -> bool,
) -> Result<Value<'static>> {
    let members: Vec<&Standing<'_>> = standings.values().filter(|one| inside(one.municipality)).collect();
    let of = |count: usize| Figure::count(count as u64);
    let with = members.iter().filter(|one| one.state.has_cell()).count();
    let silent = members.iter().filter(|one| one.state == CoverageState::NotReported).count();
    let cells: BTreeSet<&CellId> = members.iter().flat_map(|one| &one.cells).collect();
    let count = CoverageCount {
        municipalities: of(members.len())?,
        cells: of(cells.len())?,
        with: of(with)?,
        without: of(members.len() - with - silent)?,
    };
    let states = CoverageState::ALL.iter().fold(Object::new(), |object, state| {
        let count = members.iter().filter(|one| one.state == *state).count();
        object.with_some(state.as_str(), (count > 0).then(|| i64::try_from(count).unwrap_or(i64::MAX)))
    });
    // One may give several: together they can be more than those without a cell.
    let reasons = NoCellReason::ALL.iter().fold(Object::new(), |object, reason| {
        let count = members.iter().filter(|one| one.reasons.contains(reason)).count();
        object.with_some(reason.as_str(), (count > 0).then(|| i64::try_from(count).unwrap_or(i64::MAX)))
    });
    let object = Object::new().with("area", area.to_owned()).with_some("within", within);
    Ok(Value::Object(count.write(object)?.with("states", states).with("reasons", reasons)))
}
