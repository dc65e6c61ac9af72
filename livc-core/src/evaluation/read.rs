//! The authored form of indicators: TOML, written by whoever knows what is to be counted.

use std::collections::BTreeMap;

use super::indicator::{Indicator, IndicatorMeasure, Indicators, Rail};
use super::{FigureState, IndicatorUnit};
use crate::code::{Certainty, Code as _, Language};
use crate::error::{Error, ErrorKind, Result};
use crate::source::{Item, Source, Table};

const REFUSED: &str = include_str!("../../data/indicators/refused.toml");

/// The most indicators.
const MAX_INDICATORS: usize = 1000;

const KEYS: &[&str] = &[
    "id",
    "version",
    "kind",
    "counts",
    "measure",
    "unit",
    "level",
    "numerator",
    "denominator",
    "filter",
    "by",
    "beside",
    "none",
    "silent",
    "erased",
    "source",
    "certainty",
    "name",
    "definition",
];

/// Stems and words that occur in no indicator.
struct Refused {
    rail: Rail,
    stems: Vec<String>,
    words: Vec<String>,
}

fn refused() -> Result<Vec<Refused>> {
    let source = Source::parse("refused.toml", REFUSED)?;
    let root = source.root();
    root.only(&["refused"])?;
    let list = |table: &Table<'_>, key: &str| match table.get(key) {
        Some(item) => item.list()?.iter().map(|one| one.text().map(str::to_owned)).collect(),
        None => Ok(Vec::new()),
    };
    let read = |table: &Table<'_>| {
        table.only(&["rail", "stems", "words"])?;
        Ok(Refused { rail: table.word("rail")?, stems: list(table, "stems")?, words: list(table, "words")? })
    };
    root.tables("refused")?.iter().map(read).collect()
}

/// Reads files after what there is.
pub(super) fn read(known: Vec<Indicator>, files: &[(&str, &str)]) -> Result<Indicators> {
    let refused = refused()?;
    let mut all = known;
    let mut marks = Vec::new();
    for (name, text) in files {
        let source = Source::parse(name, text)?;
        let root = source.root();
        root.only(&["indicator"])?;
        for table in root.tables("indicator")? {
            let indicator = indicator(&table, &refused)?;
            if all.iter().any(|one| one.id == indicator.id) {
                return Err(table
                    .need("id")?
                    .fault(Error::new(ErrorKind::Duplicate, "an indicator of this name exists")));
            }
            if all.len() >= MAX_INDICATORS {
                return Err(table.fault(Error::new(ErrorKind::TooMany, "at most 1000 indicators")));
            }
            if let Some(beside) = table.get("beside") {
                marks.push((beside.mark(), indicator.beside.clone()));
            }
            all.push(indicator);
        }
    }
    for (mark, beside) in marks {
        if beside.iter().any(|id| all.iter().all(|one| one.id != *id)) {
            return Err(
                mark.fault(Error::new(ErrorKind::UnknownIndicator, "beside an indicator that is not there"))
            );
        }
    }
    all.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(Indicators(all))
}

fn indicator(table: &Table<'_>, refused: &[Refused]) -> Result<Indicator> {
    table.only(KEYS)?;
    let (id, version) = (table.need("id")?, table.need("version")?);
    let levels = table.need("level")?;
    let indicator = Indicator {
        id: word(&id)?,
        version: u32::try_from(version.integer()?).ok().filter(|version| *version > 0).ok_or_else(|| {
            version.fault(Error::new(ErrorKind::OutOfRange, "a version is a number from 1"))
        })?,
        kind: table.word("kind")?,
        counted: table.word("counts")?,
        measure: table.word("measure")?,
        unit: table.word("unit")?,
        levels: levels.list()?.iter().map(Item::word).collect::<Result<_>>()?,
        numerator: coded(&table.need("numerator")?, refused)?,
        denominator: table.get("denominator").map(|item| coded(&item, refused)).transpose()?,
        filter: coded_list(table, "filter", refused)?,
        by: match table.get("by") {
            Some(item) => item.list()?.iter().map(|one| dimension(one, refused)).collect::<Result<_>>()?,
            None => Vec::new(),
        },
        beside: match table.get("beside") {
            Some(item) => item.list()?.iter().map(word).collect::<Result<_>>()?,
            None => Vec::new(),
        },
        none: state(table, "none", &[FigureState::Zero, FigureState::NotApplicable])?,
        silent: state(table, "silent", &[FigureState::NotReported, FigureState::NotApplicable])?,
        erased: state(table, "erased", &[FigureState::NotAvailable])?,
        source: table.text("source")?.to_owned(),
        certainty: certainty(&table.need("certainty")?)?,
        name: texts(table, "name", refused)?,
        definition: texts(table, "definition", refused)?,
    };
    if indicator.levels.is_empty() {
        return Err(levels.fault(Error::new(ErrorKind::Empty, "an indicator has a level")));
    }
    agrees(table, &indicator)?;
    Ok(indicator)
}

/// Whether measure, unit, denominator and zero go together.
fn agrees(table: &Table<'_>, indicator: &Indicator) -> Result<()> {
    use IndicatorMeasure as M;
    let two = matches!(indicator.measure, M::Share | M::Rate | M::Change | M::Gap);
    if two && indicator.denominator.is_none() {
        return Err(table
            .need("denominator")
            .err()
            .unwrap_or_else(|| table.fault(Error::new(ErrorKind::MissingKey, "over what?"))));
    }
    let fault = |key: &str, message: &'static str| match table.get(key) {
        Some(item) => item.fault(Error::new(ErrorKind::Contradiction, message)),
        None => table.fault(Error::new(ErrorKind::Contradiction, message).at_field(key)),
    };
    if !two && indicator.denominator.is_some() {
        return Err(fault("denominator", "only a share, a rate, a change or a gap is over something"));
    }
    let fits = match indicator.measure {
        M::Share | M::Change => indicator.unit == IndicatorUnit::Percent,
        M::Median => indicator.unit == IndicatorUnit::Days,
        M::Score | M::Gap => indicator.unit == IndicatorUnit::Points,
        M::Count | M::Account => indicator.unit == IndicatorUnit::Number,
        M::Sum | M::Rate => !matches!(indicator.unit, IndicatorUnit::Percent | IndicatorUnit::Points),
    };
    if !fits {
        return Err(fault("unit", "a unit that this measure does not have"));
    }
    let counted = matches!(indicator.measure, M::Count | M::Sum | M::Account);
    if indicator.none == FigureState::Zero && !counted {
        return Err(fault("none", "a share, rate or median of nothing is not zero: it does not apply"));
    }
    Ok(())
}

fn state(table: &Table<'_>, key: &str, known: &[FigureState]) -> Result<FigureState> {
    let item = table.need(key)?;
    let text = item.text()?;
    known.iter().copied().find(|state| state.as_str() == text).ok_or_else(|| {
        item.fault(
            Error::new(ErrorKind::UnknownValue, "not what a figure can be here")
                .expecting(known.iter().map(|state| state.as_str())),
        )
    })
}

fn certainty(item: &Item<'_>) -> Result<Certainty> {
    let certainty: Certainty = item.word()?;
    if certainty == Certainty::Norm {
        // No text of a norm defines an indicator.
        let known = Certainty::ALL.iter().filter(|one| **one != Certainty::Norm).map(|one| one.as_str());
        return Err(
            item.fault(Error::new(ErrorKind::UnknownValue, "no norm defines an indicator").expecting(known))
        );
    }
    Ok(certainty)
}

/// A word of a few letters, digits, points and strokes.
fn word(item: &Item<'_>) -> Result<String> {
    let text = item.text()?;
    let fits = text.len() <= 64
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'));
    if fits {
        return Ok(text.to_owned());
    }
    Err(item.fault(Error::new(
        ErrorKind::InvalidReference,
        "not a word of at most 64 letters, digits, _, - and .",
    )))
}

fn forbidden(rail: Rail) -> Error {
    let message = match rail {
        Rail::BeliefOriginHealth => "no indicator is about ideology, religion, origin or health",
        Rail::Silence => "nobody counts who kept silent",
        Rail::Professional => "no indicator is about a professional or a single service",
        Rail::Target => "no indicator has a target, a ranking or a colour",
    };
    Error::new(ErrorKind::ForbiddenWord, message)
}

/// Refuses a text with a stem that occurs in no indicator.
fn check_stems(item: &Item<'_>, text: &str, refused: &[Refused]) -> Result<()> {
    let text = text.to_lowercase();
    match refused.iter().find(|one| one.stems.iter().any(|stem| text.contains(stem.as_str()))) {
        Some(one) => Err(item.fault(forbidden(one.rail))),
        None => Ok(()),
    }
}

/// A word of what is counted: none of its parts says that it is about one who is not counted.
fn coded(item: &Item<'_>, refused: &[Refused]) -> Result<String> {
    let text = word(item)?;
    check_stems(item, &text, refused)?;
    let lower = text.to_lowercase();
    let tail = lower.split("_by_").nth(1).or_else(|| lower.split("_per_").nth(1));
    let hits = |one: &&Refused| one.words.iter().any(|word| *word == lower || tail == Some(word.as_str()));
    match refused.iter().find(hits) {
        Some(one) => Err(item.fault(forbidden(one.rail))),
        None => Ok(text),
    }
}

fn coded_list(table: &Table<'_>, key: &str, refused: &[Refused]) -> Result<Vec<String>> {
    match table.get(key) {
        Some(item) => item.list()?.iter().map(|one| coded(one, refused)).collect(),
        None => Ok(Vec::new()),
    }
}

/// A dimension; one that names whom nobody counts is told so.
fn dimension(item: &Item<'_>, refused: &[Refused]) -> Result<super::Dimension> {
    coded(item, refused)?;
    item.word()
}

fn texts(table: &Table<'_>, key: &str, refused: &[Refused]) -> Result<BTreeMap<Language, String>> {
    let table = table.table(key)?;
    table.only(&["nl", "fr", "de", "en"])?;
    let mut texts = BTreeMap::new();
    for language in Language::ALL {
        let item = table.get(language.as_str()).ok_or_else(|| {
            table.fault(
                Error::new(ErrorKind::MissingText, "a text in one of the languages is missing")
                    .at_field(language.as_str()),
            )
        })?;
        let text = item.text()?;
        check_stems(&item, text, refused)?;
        texts.insert(*language, text.to_owned());
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = r#"
[[indicator]]
id = "H01"
version = 1
kind = "process"
counts = "meetings"
measure = "share"
unit = "percent"
level = ["cell"]
numerator = "meetings_online"
denominator = "meetings"
none = "not_applicable"
silent = "not_reported"
erased = "not_available"
source = "the municipality"
certainty = "local"
name = { nl = "Online", fr = "En ligne", de = "Online", en = "Online" }
definition = { nl = "Online over alle.", fr = "En ligne sur toutes.", de = "Online über allen.", en = "Online over all." }
"#;

    fn read_one(text: &str) -> Result<Indicators> {
        Indicators::builtin().unwrap().extended(&[("own.toml", text)])
    }

    #[test]
    fn the_shipped_indicators_are_those_of_the_catalogue() {
        let all = Indicators::builtin().unwrap();
        let ids: Vec<String> =
            (1..=52).filter(|n| *n != 22 && *n != 45).map(|n| format!("I{n:02}")).collect();
        assert_eq!(all.iter().map(|one| one.id.clone()).collect::<Vec<_>>(), ids);
        assert!(
            all.iter()
                .all(|one| !one.is_descriptive_only() || one.kind == super::super::IndicatorKind::Outcome)
        );
        assert_eq!(all.get("I04").unwrap().beside, ["I48"]);
        assert_eq!(all.get("I48").unwrap().beside, ["I04"]);
        assert!(all.get("I16").unwrap().is_descriptive_only());
    }

    #[test]
    fn a_host_adds_its_own_in_the_same_form() {
        let all = read_one(ONE).unwrap();
        assert_eq!(all.get("H01").unwrap().name(Language::Fr), "En ligne");
        let other = read_one(&ONE.replace("version = 1", "version = 2")).unwrap();
        assert_ne!(all.get("H01").unwrap().hash(), other.get("H01").unwrap().hash());
        let told = read_one(&ONE.replace("En ligne sur", "Sur écran sur")).unwrap();
        assert_eq!(all.get("H01").unwrap().hash(), told.get("H01").unwrap().hash(), "words change no figure");
    }

    #[test]
    fn what_no_indicator_may_be_about_is_refused() {
        for (from, to, line) in [
            ("level = [\"cell\"]", "level = [\"cell\"]\nby = [\"service\"]", 10),
            ("level = [\"cell\"]", "level = [\"cell\"]\nby = [\"member\"]", 10),
            ("level = [\"cell\"]", "level = [\"cell\"]\nby = [\"religion\"]", 10),
            ("level = [\"cell\"]", "level = [\"cell\"]\nfilter = [\"health_known\"]", 10),
            ("\"meetings_online\"", "\"abstentions\"", 10),
            ("\"meetings_online\"", "\"actions_overdue_by_service\"", 10),
            ("\"meetings_online\"", "\"target\"", 10),
            ("En ligne sur toutes.", "Selon la religion.", 18),
            ("nl = \"Online\"", "nl = \"Afkomst\"", 17),
        ] {
            let text = ONE.replacen(from, to, 1);
            let error = read_one(&text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::ForbiddenWord, "{to}: {error}");
            assert_eq!(
                (error.place().file.as_deref(), error.place().line),
                (Some("own.toml"), Some(line)),
                "{to}"
            );
        }
    }

    #[test]
    fn faults_name_file_line_and_field() {
        for (from, to, kind, field) in [
            ("denominator = \"meetings\"\n", "", ErrorKind::MissingKey, "indicator[0].denominator"),
            ("\"share\"", "\"count\"", ErrorKind::Contradiction, "indicator[0].denominator"),
            ("\"percent\"", "\"days\"", ErrorKind::Contradiction, "indicator[0].unit"),
            ("none = \"not_applicable\"", "none = \"zero\"", ErrorKind::Contradiction, "indicator[0].none"),
            (
                "silent = \"not_reported\"",
                "silent = \"zero\"",
                ErrorKind::UnknownValue,
                "indicator[0].silent",
            ),
            (
                "erased = \"not_available\"",
                "erased = \"zero\"",
                ErrorKind::UnknownValue,
                "indicator[0].erased",
            ),
            ("\"local\"", "\"norm\"", ErrorKind::UnknownValue, "indicator[0].certainty"),
            ("H01", "I01", ErrorKind::Duplicate, "indicator[0].id"),
            ("H01", "MARKER !", ErrorKind::InvalidReference, "indicator[0].id"),
            ("version = 1", "version = 0", ErrorKind::OutOfRange, "indicator[0].version"),
            (", en = \"Online\" }", " }", ErrorKind::MissingText, "indicator[0].name.en"),
            ("[\"cell\"]", "[]", ErrorKind::Empty, "indicator[0].level"),
            ("version = 1", "version = 1\nMARKER = 2", ErrorKind::UnknownKey, "indicator[0]"),
            (
                "version = 1",
                "version = 1\nbeside = [\"I99\"]",
                ErrorKind::UnknownIndicator,
                "indicator[0].beside",
            ),
            ("kind = \"process\"", "kind = \"MARKER\"", ErrorKind::UnknownValue, "indicator[0].kind"),
        ] {
            let error = read_one(&ONE.replacen(from, to, 1)).unwrap_err();
            assert_eq!(error.kind(), kind, "{to}: {error}");
            assert_eq!(error.place().field.as_deref(), Some(field), "{to}");
            assert_eq!(error.place().file.as_deref(), Some("own.toml"));
            assert!(error.place().line.is_some() && !format!("{error} {error:?}").contains("MARKER"));
        }
    }
}
