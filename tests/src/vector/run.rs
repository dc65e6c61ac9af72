//! The vectors in Rust: each kind through the public functions of the core, as a host would call them.

use livc_core::canonical::{Object, Value};
use livc_core::code::{Code as _, Language};
use livc_core::exchange;
use livc_core::law::{ProvisionId, Provisions};
use livc_core::place::{Municipality, NisCode, Places, Region, Sources};
use livc_core::rule::RuleBook;
use livc_core::rule::vocabulary::Scope;
use livc_core::time::{Calendar, Day, Instant, holidays_to_value};
use livc_core::{Error, ErrorKind};

use super::{analysis, book, decide, evaluation, journal, knowledge, register};

/// The answer to a question, or the error that it gives.
///
/// # Errors
/// Those of the function that is asked; [`ErrorKind::UnknownKind`] for a kind that is not known.
pub fn run(kind: &str, given: &Value<'_>, when: &Value<'_>) -> Result<Value<'static>, Error> {
    let (given, when) = (given.as_object()?, when.as_object()?);
    match kind {
        "analysis" => analysis::run(given, when),
        "authzen" => authzen(given, when),
        "book" => book::run(given, when),
        "canonical" => canonical(given, when),
        "cedar" => cedar(given, when),
        "cite" => cite(given, when),
        "compose" => register::compose(given, when),
        "decide" => decide::run(given, when),
        "evaluation" => evaluation::run(given, when),
        "explain" => decide::explain(given, when),
        "briefing" => decide::briefing(given, when),
        "onward" => decide::onward(given, when),
        "journal" => journal::run(given, when),
        "knowledge" => knowledge::run(given, when),
        "story" => register::story(given, when),
        "table" => table(given, when),
        "time" => time(given, when),
        _ => Err(Error::new(ErrorKind::UnknownKind, "no vectors of this kind").at_field("kind")),
    }
}

/// The answer as it is compared: an error is `{"error": ..}`.
pub fn answer(kind: &str, given: &Value<'_>, when: &Value<'_>) -> Value<'static> {
    run(kind, given, when)
        .unwrap_or_else(|error| Value::Object(Object::new().with("error", error.to_value())))
}

pub(super) fn unknown(when: &Object<'_>, known: &[&'static str]) -> Error {
    when.only(known)
        .err()
        .unwrap_or_else(|| Error::new(ErrorKind::MissingKey, "no question").expecting(known.iter().copied()))
}

/// The body of a request.
fn authzen(given: &Object<'_>, when: &Object<'_>) -> Result<Value<'static>, Error> {
    let request = Value::Object(when.clone());
    Ok(exchange::authzen::evaluate(&book(given)?, &request)?.to_value())
}

/// `{"language": word, "scope": word}`; without a scope, all.
fn cedar(given: &Object<'_>, when: &Object<'_>) -> Result<Value<'static>, Error> {
    when.only(&["language", "scope"])?;
    let scopes = match when.get("scope") {
        Some(scope) => vec![Scope::parse(scope.as_text()?)?],
        None => Scope::ALL.to_vec(),
    };
    let language = Language::parse(when.text("language")?)?;
    Ok(exchange::cedar::export(&book(given)?, &scopes, language)?.to_value())
}

/// The book in the file `book`; without one, that which livc ships.
fn book(given: &Object<'_>) -> Result<RuleBook, Error> {
    given.only(&["book"])?;
    match file(given, "book")? {
        Some(text) => RuleBook::from_toml(&[("book.toml", &text)], &Provisions::builtin()?),
        None => RuleBook::builtin(),
    }
}

/// `{"text": JSON}`.
fn canonical(given: &Object<'_>, when: &Object<'_>) -> Result<Value<'static>, Error> {
    given.only(&[])?;
    when.only(&["text"])?;
    Ok(Value::from(Value::parse(when.text("text")?)?.to_text()))
}

/// `{"provision": identifier, "on": day}`: the citation; without a day, the line of succession.
fn cite(given: &Object<'_>, when: &Object<'_>) -> Result<Value<'static>, Error> {
    given.only(&[])?;
    when.only(&["provision", "on"])?;
    let law = Provisions::builtin()?;
    let provision: ProvisionId = when.text("provision")?.parse()?;
    if when.get("on").is_none() {
        return Ok(law.chain_to_value(&provision)?.into_owned());
    }
    Ok(law.cite(&provision, day(when, "on")?)?.to_value().into_owned())
}

/// The text of a file: a string, or a list of its lines.
pub(super) fn file(given: &Object<'_>, key: &'static str) -> Result<Option<String>, Error> {
    given.get(key).map(text_of).transpose()
}

/// A text: a string, or a list of its lines.
pub(super) fn text_of(value: &Value<'_>) -> Result<String, Error> {
    let Value::List(lines) = value else { return Ok(value.as_text()?.to_owned()) };
    let mut text = String::new();
    for line in lines {
        text.push_str(line.as_text()?);
        text.push('\n');
    }
    Ok(text)
}

/// Given the tables `municipalities`, `changes` and `units`; `{"ask": verb, ..}`.
fn table(given: &Object<'_>, when: &Object<'_>) -> Result<Value<'static>, Error> {
    given.only(&["municipalities", "changes", "units"])?;
    let municipalities = file(given, "municipalities")?.unwrap_or_default();
    let (changes, units) = (file(given, "changes")?, file(given, "units")?);
    let mut sources = Sources::new("municipalities", municipalities.as_bytes());
    if let Some(changes) = &changes {
        sources = sources.with_changes("changes", changes.as_bytes());
    }
    if let Some(units) = &units {
        sources = sources.with_units("units", units.as_bytes());
    }
    let places = Places::load(&sources)?;
    let nis = || when.text("nis")?.parse::<NisCode>();
    let on = || day(when, "on");
    let list = |rows: Vec<&Municipality>| -> Value<'static> {
        rows.into_iter().map(|row| Value::from(row.to_value()).into_owned()).collect()
    };
    Ok(match when.text("ask")? {
        "at" => Value::from(places.at(nis()?, on()?)?.to_value()).into_owned(),
        "on" => list(places.municipalities_on(on()?).collect()),
        "count" => {
            let region = when.get("region").map(|word| Region::parse(word.as_text()?)).transpose()?;
            Value::Integer(i64::try_from(places.count_on(on()?, region)).unwrap_or(i64::MAX))
        }
        "find" => list(places.find_by_name(on()?, when.text("name")?)),
        "successors" => {
            Value::from(places.successors(nis()?, day(when, "from")?, on()?)?.to_value()).into_owned()
        }
        "predecessors" => {
            Value::from(places.predecessors(nis()?, day(when, "from")?, on()?)?.to_value()).into_owned()
        }
        "unit" => match places.unit(nis()?, on()?) {
            Some(unit) => Value::from(unit.to_value()).into_owned(),
            None => Value::Bool(false),
        },
        "changes" => places.changes().iter().map(|change| Value::from(change.to_value())).collect(),
        _ => return Err(Error::new(ErrorKind::UnknownValue, "no such question").at_field("ask")),
    })
}

/// The day under a key; a fault in it names no more than a day, as in the other languages.
pub(super) fn day(when: &Object<'_>, key: &'static str) -> Result<Day, Error> {
    when.text(key)?.parse()
}

/// `{"brussels_day": instant}` or `{"day": text}`.
fn time(given: &Object<'_>, when: &Object<'_>) -> Result<Value<'static>, Error> {
    given.only(&[])?;
    if when.get("brussels_day").is_some() {
        let instant: Instant = when.text("brussels_day")?.parse()?;
        Ok(instant.brussels_day().into())
    } else if when.get("day").is_some() {
        Ok(when.text("day")?.parse::<Day>()?.into())
    } else {
        working_days(when)
    }
}

/// `{"holidays": year}`, or with the days of the office in `extra`: `working_day`, `after` with `days`, `between`
/// with `until`.
fn working_days(when: &Object<'_>) -> Result<Value<'static>, Error> {
    if let Some(year) = when.get("holidays") {
        let year = i32::try_from(year.as_integer()?).unwrap_or(i32::MAX);
        return holidays_to_value(year);
    }
    let extra = when.get("extra").map(Value::as_list).transpose()?.unwrap_or_default();
    let extra = extra.iter().map(|day| day.as_text()?.parse()).collect::<Result<Vec<Day>, Error>>()?;
    let calendar = Calendar::legal().with(extra)?;
    if when.get("working_day").is_some() {
        Ok(calendar.is_working_day(day(when, "working_day")?)?.into())
    } else if when.get("after").is_some() {
        let days = i32::try_from(when.need("days")?.as_integer()?).unwrap_or(i32::MAX);
        Ok(calendar.plus_working_days(day(when, "after")?, days)?.into())
    } else if when.get("between").is_some() {
        Ok(calendar.working_days_between(day(when, "between")?, day(when, "until")?)?.into())
    } else {
        Err(unknown(when, &["after", "between", "brussels_day", "day", "holidays", "working_day"]))
    }
}
