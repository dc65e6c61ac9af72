//! The vectors in Rust: each kind through the public functions of the core, as a host would call them.

use livc_core::canonical::{Object, Value};
use livc_core::law::{ProvisionId, Provisions};
use livc_core::time::{Day, Instant};
use livc_core::{Error, ErrorKind};

use super::journal;

/// The answer to a question, or the error that it gives.
///
/// # Errors
/// Those of the function that is asked; [`ErrorKind::UnknownKind`] for a kind that is not known.
pub fn run(kind: &str, given: &Value<'_>, when: &Value<'_>) -> Result<Value<'static>, Error> {
    let (given, when) = (given.as_object()?, when.as_object()?);
    match kind {
        "canonical" => canonical(given, when),
        "cite" => cite(given, when),
        "journal" => journal::run(given, when),
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
    let on: Day = when.text("on")?.parse::<Day>().map_err(|error| error.at_field("on"))?;
    Ok(law.cite(&provision, on)?.to_value().into_owned())
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
        Err(unknown(when, &["brussels_day", "day"]))
    }
}
