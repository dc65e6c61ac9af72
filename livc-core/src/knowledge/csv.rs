//! Entries as a table, for those who work in a spreadsheet: one row an entry.
//!
//! Lists stand in one field with spaces between their words; a grade of evidence with its source as `studied:page`;
//! the sources as canonical JSON.

use ::csv::{ReaderBuilder, StringRecord, WriterBuilder};

use super::entry::Entry;
use super::load::{Draft, Spot};
use super::read;
use super::words::EvidencePart;
use crate::canonical::{MAX_TEXT, Object, Value};
use crate::code::{Code as _, Language};
use crate::error::{Error, ErrorKind, Result};

/// How a column stands in the entry.
#[derive(Clone, Copy)]
enum Field {
    /// A text.
    Text(&'static str),
    /// A list of words.
    List(&'static str),
    /// A text in a language, below a key.
    In(&'static str, &'static str),
    /// A grade of evidence.
    Grade(&'static str),
    /// A member of the transferability.
    Transfer(&'static str, &'static str),
    /// The note of the transferability in a language.
    Note(&'static str),
    /// The sources, as JSON.
    Sources,
}

/// The columns, in order.
const COLUMNS: &[(&str, Field)] = &[
    ("id", Field::Text("id")),
    ("kind", Field::Text("kind")),
    ("title_nl", Field::In("title", "nl")),
    ("title_fr", Field::In("title", "fr")),
    ("title_de", Field::In("title", "de")),
    ("title_en", Field::In("title", "en")),
    ("summary_nl", Field::In("summary", "nl")),
    ("summary_fr", Field::In("summary", "fr")),
    ("summary_de", Field::In("summary", "de")),
    ("summary_en", Field::In("summary", "en")),
    ("original", Field::Text("original")),
    ("translation_of", Field::Text("translation_of")),
    ("countries", Field::List("countries")),
    ("region", Field::Text("region")),
    ("languages", Field::List("languages")),
    ("organisation", Field::Text("organisation")),
    ("phases", Field::List("phases")),
    ("modules", Field::List("modules")),
    ("targets", Field::List("targets")),
    ("gaps", Field::List("gaps")),
    ("concepts", Field::List("concepts")),
    ("label", Field::Text("label")),
    ("effect", Field::Grade("effect")),
    ("mechanism", Field::Grade("mechanism")),
    ("moderators", Field::Grade("moderators")),
    ("implementation", Field::Grade("implementation")),
    ("economics", Field::Grade("economics")),
    ("transfer", Field::Transfer("grade", "")),
    ("note_nl", Field::Note("nl")),
    ("note_fr", Field::Note("fr")),
    ("note_de", Field::Note("de")),
    ("note_en", Field::Note("en")),
    ("provisions", Field::Transfer("provisions", " ")),
    ("licence", Field::Text("licence")),
    ("contact", Field::Text("contact")),
    ("reviewed", Field::Text("reviewed")),
    ("sources", Field::Sources),
];

pub(super) fn read<'s>(name: &'s str, text: &str, draft: &mut Draft<'s>) -> Result<()> {
    if text.len() > MAX_TEXT {
        return Err(Error::new(ErrorKind::TooLarge, "a table has at most 16 MiB").in_file(name));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    let mut order: Option<Vec<Field>> = None;
    loop {
        let broken = |_| Error::new(ErrorKind::InvalidCsv, "not well-formed CSV").in_file(name);
        if !reader.read_record(&mut record).map_err(broken)? {
            break;
        }
        let spot = Spot::Line(name, record.position().map_or(0, ::csv::Position::line));
        match &order {
            None => order = Some(header(&record).map_err(|error| spot.fault(error))?),
            Some(columns) => {
                let entry = row(columns, &record).map_err(|error| spot.fault(in_columns(error)))?;
                draft.entries.push((entry, spot));
            }
        }
    }
    match order {
        Some(_) => Ok(()),
        None => Err(Error::new(ErrorKind::Empty, "a table has a header").in_file(name)),
    }
}

fn header(record: &StringRecord) -> Result<Vec<Field>> {
    let mut order = Vec::with_capacity(record.len());
    let mut seen: Vec<&str> = Vec::new();
    for name in record {
        let Some((known, field)) = COLUMNS.iter().find(|(known, _)| *known == name) else {
            let error = Error::new(ErrorKind::UnknownKey, "a column that is not known here");
            return Err(error.expecting(COLUMNS.iter().map(|(name, _)| *name)));
        };
        if seen.contains(known) {
            return Err(Error::new(ErrorKind::DuplicateKey, "a column that occurs twice").at_field(*known));
        }
        seen.push(known);
        order.push(*field);
    }
    Ok(order)
}

fn row(columns: &[Field], record: &StringRecord) -> Result<Entry> {
    if record.len() != columns.len() {
        let error = Error::new(ErrorKind::InvalidCsv, "a row of another length than the header");
        return Err(error.expecting([format!("{} fields", columns.len())]));
    }
    let mut root = Object::new();
    for (field, text) in columns.iter().zip(record) {
        if text.is_empty() {
            continue;
        }
        match *field {
            Field::Text(key) => root.set(key, text),
            Field::List(key) => root.set(key, listed(text)),
            Field::In(key, language) => below(&mut root, key, language, Value::from(text)),
            Field::Grade(key) => below(&mut root, "evidence", key, grade(text)),
            Field::Transfer(key, "") => below(&mut root, "transfer", key, Value::from(text)),
            Field::Transfer(key, _) => below(&mut root, "transfer", key, listed(text)),
            Field::Note(language) => {
                let mut transfer = taken(&mut root, "transfer");
                below(&mut transfer, "note", language, Value::from(text));
                root.set("transfer", Value::Object(transfer));
            }
            Field::Sources => {
                root.set("sources", Value::parse(text).map_err(|error| error.at_field("sources"))?);
            }
        }
    }
    read::entry(&Value::Object(root))
}

fn listed(text: &str) -> Value<'_> {
    text.split(' ').map(Value::from).collect()
}

fn grade(text: &str) -> Value<'_> {
    match text.split_once(':') {
        None => Value::Object(Object::new().with("grade", text)),
        Some((grade, source)) => Value::Object(Object::new().with("grade", grade).with("source", source)),
    }
}

fn taken<'a>(root: &mut Object<'a>, key: &str) -> Object<'a> {
    match root.remove(key) {
        Some(Value::Object(object)) => object,
        _ => Object::new(),
    }
}

fn below<'a>(root: &mut Object<'a>, key: &'static str, inner: &'static str, value: Value<'a>) {
    let mut object = taken(root, key);
    object.set(inner, value);
    root.set(key, Value::Object(object));
}

/// The field of the entry as the column that it stands in.
fn in_columns(error: Error) -> Error {
    let Some(path) = error.place().field.clone() else { return error };
    let bare = path.split('[').next().unwrap_or_default();
    let steps: Vec<&str> = bare.split('.').collect();
    let column = match steps.as_slice() {
        ["sources", ..] => return error,
        ["transfer", "note", language] => format!("note_{language}"),
        ["transfer", "grade"] => "transfer".to_owned(),
        ["evidence", part, ..] | ["transfer", part] => (*part).to_owned(),
        [key, language] => format!("{key}_{language}"),
        _ => bare.to_owned(),
    };
    error.at_field(column)
}

/// The entries as a table.
///
/// # Errors
/// [`ErrorKind::Internal`], which should not happen: the table is written to memory.
pub(super) fn write(entries: &[Entry]) -> Result<String> {
    let failed = || Error::new(ErrorKind::Internal, "the table could not be written");
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    writer.write_record(COLUMNS.iter().map(|(name, _)| *name)).map_err(|_| failed())?;
    for entry in entries {
        let value = entry.to_value();
        let root = value.as_object()?;
        let fields = COLUMNS.iter().map(|(_, field)| cell(entry, root, *field));
        writer.write_record(fields).map_err(|_| failed())?;
    }
    let bytes = writer.into_inner().map_err(|_| failed())?;
    String::from_utf8(bytes).map_err(|_| failed())
}

fn cell(entry: &Entry, root: &Object<'_>, field: Field) -> String {
    let text = |value: Option<&Value<'_>>| match value {
        Some(Value::Text(text)) => text.to_string(),
        Some(Value::List(list)) => {
            let words: Vec<&str> = list.iter().filter_map(|word| word.as_text().ok()).collect();
            words.join(" ")
        }
        _ => String::new(),
    };
    let below = |key: &str, inner: &str| match root.get(key) {
        Some(Value::Object(object)) => text(object.get(inner)),
        _ => String::new(),
    };
    match field {
        Field::Text(key) | Field::List(key) => text(root.get(key)),
        Field::In(key, language) => below(key, language),
        Field::Transfer(key, _) => below("transfer", key),
        Field::Note(language) => {
            let language = Language::spelled(language).unwrap_or(Language::En);
            entry.transfer.note.get(language).unwrap_or_default().to_owned()
        }
        Field::Grade(key) => {
            let graded = EvidencePart::spelled(key).map(|part| entry.evidence.get(part));
            graded.map_or_else(String::new, |graded| match &graded.source {
                Some(source) => format!("{}:{source}", graded.grade),
                None => graded.grade.to_string(),
            })
        }
        Field::Sources => {
            let sources: Value<'_> = entry.sources.iter().map(super::entry::Source::to_value).collect();
            sources.to_text()
        }
    }
}
