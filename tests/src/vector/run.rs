//! The vectors in Rust: each kind through the public functions of the core, as a host would call them.

use livc_core::canonical::{Object, Value};
use livc_core::time::{Day, Instant};
use livc_core::{Error, ErrorKind};

/// The answer to a question, or the error that it gives.
///
/// # Errors
/// Those of the function that is asked; [`ErrorKind::UnknownKind`] for a kind that is not known.
pub fn run(kind: &str, given: &Value<'_>, when: &Value<'_>) -> Result<Value<'static>, Error> {
    let (given, when) = (given.as_object()?, when.as_object()?);
    match kind {
        "canonical" => canonical(given, when),
        "time" => time(given, when),
        _ => Err(Error::new(ErrorKind::UnknownKind, "no vectors of this kind").at_field("kind")),
    }
}

/// The answer as it is compared: an error is `{"error": ..}`.
pub fn answer(kind: &str, given: &Value<'_>, when: &Value<'_>) -> Value<'static> {
    run(kind, given, when)
        .unwrap_or_else(|error| Value::Object(Object::new().with("error", error.to_value())))
}

fn unknown(when: &Object<'_>, known: &[&'static str]) -> Error {
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
