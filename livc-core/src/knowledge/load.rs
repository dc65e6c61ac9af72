//! Files to drafts: TOML, JSON, CSV and RDF, by the ending of the name, each fault with file, line and field.

use std::collections::BTreeSet;

use super::concept::Concept;
use super::entry::Entry;
use super::gap::GapRow;
use super::{csv, rdf, read};
use crate::canonical::{Object, Value};
use crate::code::Language;
use crate::error::{Error, ErrorKind, Result};
use crate::source::{Item, Shape, Source, Table};

/// The form of the JSON.
pub(super) const FORMAT: &str = "livc-knowledge-1";
/// The most entries of a knowledge base.
pub const MAX_ENTRIES: usize = 200_000;

/// Where something was read, for a fault that is found when all files are put together.
pub(super) enum Spot<'s> {
    /// A table of a TOML file.
    Toml(Table<'s>),
    /// A member of a JSON file.
    Json(&'s str, String),
    /// A row of a table, or a line of RDF.
    Line(&'s str, u64),
    /// Already loaded.
    Loaded,
}

impl Spot<'_> {
    pub(super) fn fault(&self, error: Error) -> Error {
        match self {
            Self::Toml(table) => locate(table, error),
            Self::Json(file, path) => error.within(path).in_file(file),
            Self::Line(file, line) => error.at_line(*line).in_file(file),
            Self::Loaded => error,
        }
    }
}

/// What the files hold, before it is put together.
#[derive(Default)]
pub(super) struct Draft<'s> {
    pub(super) entries: Vec<(Entry, Spot<'s>)>,
    pub(super) concepts: Vec<(Concept, Spot<'s>)>,
    pub(super) gaps: Vec<(GapRow, Spot<'s>)>,
    pub(super) parts: BTreeSet<(Language, Box<str>)>,
}

/// The forms that a file can have, by the ending of its name.
enum Form {
    Toml,
    Json,
    Csv,
    Rdf,
}

fn form(name: &str) -> Result<Form> {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("toml") => Ok(Form::Toml),
        Some("json") => Ok(Form::Json),
        Some("csv") => Ok(Form::Csv),
        Some("ttl" | "nt") => Ok(Form::Rdf),
        _ => Err(Error::new(ErrorKind::UnknownValue, "the ending of the name says what a file is")
            .in_file(name)
            .expecting([".toml", ".json", ".csv", ".ttl", ".nt"])),
    }
}

/// Reads the files and hands over what they hold; what was read from TOML is only there meanwhile.
pub(super) fn files<T>(files: &[(&str, &str)], take: impl FnOnce(Draft<'_>) -> Result<T>) -> Result<T> {
    let mut sources = Vec::new();
    for (name, text) in files {
        if matches!(form(name)?, Form::Toml) {
            sources.push(Source::parse(name, text)?);
        }
    }
    let mut draft = Draft::default();
    for source in &sources {
        toml(source, &mut draft)?;
    }
    for (name, text) in files {
        match form(name)? {
            Form::Toml => {}
            Form::Json => json(name, text, &mut draft)?,
            Form::Csv => csv::read(name, text, &mut draft)?,
            Form::Rdf => rdf::read(name, text, &mut draft)?,
        }
    }
    take(draft)
}

fn toml<'s>(source: &'s Source<'_>, draft: &mut Draft<'s>) -> Result<()> {
    let root = source.root();
    root.only(&["entry", "concept", "gap", "compound"])?;
    for table in root.tables("entry")? {
        let entry = of_table(&table, read::entry)?;
        draft.entries.push((entry, Spot::Toml(table)));
    }
    for table in root.tables("concept")? {
        let concept = of_table(&table, read::concept)?;
        draft.concepts.push((concept, Spot::Toml(table)));
    }
    for table in root.tables("gap")? {
        let gap = of_table(&table, read::gap)?;
        draft.gaps.push((gap, Spot::Toml(table)));
    }
    if let Some(table) = root.table_opt("compound")? {
        draft.parts.extend(of_table(&table, read::parts)?);
    }
    Ok(())
}

fn of_table<T>(table: &Table<'_>, read: impl FnOnce(&Value<'_>) -> Result<T>) -> Result<T> {
    let value = Value::Object(members(table)?);
    read(&value).map_err(|error| locate(table, error))
}

fn members(table: &Table<'_>) -> Result<Object<'static>> {
    let mut object = Object::new();
    for (key, item) in table.members() {
        object.set(key.to_owned(), value_of(&item)?);
    }
    Ok(object)
}

fn value_of(item: &Item<'_>) -> Result<Value<'static>> {
    Ok(match item.shape() {
        Shape::Text => Value::from(item.text()?.to_owned()),
        Shape::Integer => Value::Integer(item.integer()?),
        Shape::Flag => Value::Bool(item.flag()?),
        Shape::Time => Value::from(item.day()?),
        Shape::List => item.list()?.iter().map(value_of).collect::<Result<Vec<_>>>()?.into(),
        Shape::Table => Value::Object(members(&item.table()?)?),
        Shape::Fraction => {
            return Err(item.fault(Error::new(ErrorKind::WrongType, "a number is a whole number")));
        }
    })
}

/// Gives a fault below a table its line and column: those of the deepest part of its path that is there.
fn locate(table: &Table<'_>, error: Error) -> Error {
    let path = error.place().field.clone().unwrap_or_default();
    let expected: Vec<&str> = error.expected().iter().map(String::as_str).collect();
    let (mut here, mut rest): (Option<Item<'_>>, &str) = (None, &path);
    while !rest.is_empty() {
        let bare = rest.trim_start_matches('.');
        let end =
            bare.char_indices().find(|(at, sign)| *at > 0 && matches!(sign, '.' | '[')).map(|(at, _)| at);
        let (step, after) = bare.split_at_checked(end.unwrap_or(bare.len())).unwrap_or((bare, ""));
        let next = match step.strip_prefix('[').and_then(|place| place.strip_suffix(']')) {
            Some(place) => {
                let list = here.as_ref().and_then(|item| item.list().ok()).unwrap_or_default();
                place.parse::<usize>().ok().and_then(|place| list.into_iter().nth(place))
            }
            None => match &here {
                Some(item) => item.table().ok().and_then(|table| table.get(step)),
                None => table.get(step),
            },
        };
        let Some(next) = next else { break };
        (here, rest) = (Some(next), after);
    }
    let inside = match &here {
        Some(item) => item.table().ok(),
        None => Some(table.clone()),
    };
    // An unknown key has a place of its own.
    if error.kind() == ErrorKind::UnknownKey
        && let Some(Err(exact)) = inside.map(|table| table.only(&expected))
    {
        return exact;
    }
    match here {
        None => table.fault(error),
        Some(item) if rest.is_empty() => item.fault(error),
        Some(item) => item.mark().fault(error.at_field(rest.trim_start_matches('.').to_owned())),
    }
}

fn json<'s>(name: &'s str, text: &str, draft: &mut Draft<'s>) -> Result<()> {
    let value = Value::parse(text).map_err(|error| error.in_file(name))?;
    of_json(name, &value, draft)
}

fn of_json<'s>(name: &'s str, value: &Value<'_>, draft: &mut Draft<'s>) -> Result<()> {
    let in_file = |error: Error| error.in_file(name);
    let root = value.as_object().map_err(in_file)?;
    root.only(&["compound", "concept", "entry", "format", "gap"]).map_err(in_file)?;
    if root.text("format").map_err(in_file)? != FORMAT {
        let error =
            Error::new(ErrorKind::UnknownValue, "another format").at_field("format").expecting([FORMAT]);
        return Err(in_file(error));
    }
    each(name, root, "entry", read::entry, &mut draft.entries)?;
    each(name, root, "concept", read::concept, &mut draft.concepts)?;
    each(name, root, "gap", read::gap, &mut draft.gaps)?;
    if let Some(parts) = read::inner_opt(root, "compound", read::parts).map_err(in_file)? {
        draft.parts.extend(parts);
    }
    Ok(())
}

fn each<'s, T>(
    name: &'s str,
    root: &Object<'_>,
    key: &'static str,
    read: impl Fn(&Value<'_>) -> Result<T>,
    to: &mut Vec<(T, Spot<'s>)>,
) -> Result<()> {
    let Some(list) = root.get(key) else { return Ok(()) };
    let list = list.as_list().map_err(|error| error.at_field(key).in_file(name))?;
    for (at, value) in list.iter().enumerate() {
        let spot = Spot::Json(name, format!("{key}[{at}]"));
        to.push((read(value).map_err(|error| spot.fault(error))?, spot));
    }
    Ok(())
}
