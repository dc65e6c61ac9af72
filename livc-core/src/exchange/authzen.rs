//! A question as an evaluation request of the OpenID AuthZEN Authorization API 1.0, and its answer as the
//! response.
//!
//! | member of the request | what it holds |
//! |---|---|
//! | `subject` | `{"type": "host", "id": "host"}`: no answer depends on who asks, so no person is named |
//! | `action` | `{"name": "act"}` |
//! | `resource` | `{"type": "situation", "id": SCOPE, "properties": FACTS}`: what is left out is unknown |
//! | `context` | `{"on": DAY, "undertaken": [OBLIGATION, ..]}`; `undertaken` may be left out |
//!
//! The response is `{"decision": .., "context": {"answer": .., "missing": [..]}}`. `decision` is true only when the
//! outcome is *permitted*, every fact is known and every obligation is undertaken; `answer` is the whole answer of
//! livc, and `missing` are the obligations that it names and that were not undertaken. A request that livc does not
//! understand wholly is an error, which a host answers with the status 400, and never a decision.
//!
//! ```
//! use livc_core::canonical::Value;
//! use livc_core::exchange::authzen;
//! use livc_core::rule::RuleBook;
//!
//! let book = RuleBook::builtin()?;
//! let request = Value::parse(r#"{
//!     "subject": {"type": "host", "id": "host"},
//!     "action": {"name": "act"},
//!     "resource": {"type": "situation", "id": "share", "properties": {"op": "publish", "item": "case_fact"}},
//!     "context": {"on": "2026-09-01"}
//! }"#)?;
//! let response = authzen::evaluate(&book, &request)?;
//! assert!(!response.decision());
//! # Ok::<(), livc_core::Error>(())
//! ```

use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::rule::vocabulary::{Facts, Scope};
use crate::rule::{Answer, Duty, RuleBook};
use crate::time::Day;

/// The response to an evaluation request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    decision: bool,
    answer: Answer,
    missing: Vec<Duty>,
}

impl Response {
    /// Whether it is a yes.
    pub fn decision(&self) -> bool {
        self.decision
    }

    /// The whole answer.
    pub fn answer(&self) -> &Answer {
        &self.answer
    }

    /// The obligations of the answer that were not undertaken.
    pub fn missing(&self) -> &[Duty] {
        &self.missing
    }

    /// As canonical JSON, the body of the response.
    pub fn to_value(&self) -> Value<'static> {
        let missing = self.missing.iter().map(|duty| Value::from(duty.as_str()));
        let context = Object::new()
            .with("answer", self.answer.to_value())
            .with("missing", missing.collect::<Value<'_>>());
        Value::Object(Object::new().with("decision", self.decision).with("context", context))
    }
}

/// Evaluates a request.
///
/// # Errors
/// With the field: [`ErrorKind::UnknownKey`], [`ErrorKind::MissingKey`] and [`ErrorKind::WrongType`];
/// [`ErrorKind::UnknownValue`] for a constant that is another one, a value or an obligation that livc does not
/// have; [`ErrorKind::UnknownScope`]; [`ErrorKind::UnknownFact`]; [`ErrorKind::InvalidDay`];
/// [`ErrorKind::ContradictoryFacts`].
pub fn evaluate(book: &RuleBook, request: &Value<'_>) -> Result<Response> {
    let request = request.as_object()?;
    request.only(&["subject", "action", "resource", "context"])?;
    within(request, "subject", |subject| {
        subject.only(&["type", "id"])?;
        constant(subject, "type", "host")?;
        constant(subject, "id", "host")
    })?;
    within(request, "action", |action| {
        action.only(&["name"])?;
        constant(action, "name", "act")
    })?;
    let facts = within(request, "resource", facts)?;
    let (on, undertaken) = within(request, "context", |context| {
        context.only(&["on", "undertaken"])?;
        let on: Day = context.text("on")?.parse().map_err(|error: Error| error.at_field("on"))?;
        Ok((on, undertaken(context)?))
    })?;
    let answer = book.answer(&facts, on)?;
    let missing = answer.duties.iter().copied().filter(|duty| !undertaken.contains(duty)).collect();
    Ok(Response { decision: answer.allows(&undertaken), missing, answer })
}

fn within<'v, 'a, T>(
    request: &'v Object<'a>,
    key: &'static str,
    read: impl Fn(&'v Object<'a>) -> Result<T>,
) -> Result<T> {
    let object = request.need(key)?.as_object().map_err(|error| error.at_field(key))?;
    read(object).map_err(|error| error.within(key))
}

fn constant(object: &Object<'_>, key: &'static str, is: &'static str) -> Result<()> {
    if object.text(key)? == is {
        return Ok(());
    }
    Err(Error::new(ErrorKind::UnknownValue, "not the constant that stands here")
        .at_field(key)
        .expecting([is]))
}

fn facts(resource: &Object<'_>) -> Result<Facts> {
    resource.only(&["type", "id", "properties"])?;
    constant(resource, "type", "situation")?;
    let scope = Scope::parse(resource.text("id")?).map_err(|_| {
        Error::new(ErrorKind::UnknownScope, "no scope with this name")
            .at_field("id")
            .expecting(Scope::words())
    })?;
    let properties =
        resource.need("properties")?.as_object().map_err(|error| error.at_field("properties"))?;
    Facts::from_object(scope, properties).map_err(|error| error.within("properties"))
}

fn undertaken(context: &Object<'_>) -> Result<Vec<Duty>> {
    let Some(list) = context.get("undertaken") else { return Ok(Vec::new()) };
    let list = list.as_list().map_err(|error| error.at_field("undertaken"))?;
    let one = |(at, duty): (usize, &Value<'_>)| {
        duty.as_text().and_then(Duty::parse).map_err(|error| error.at_field(format!("undertaken[{at}]")))
    };
    list.iter().enumerate().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = r#"{"subject":{"type":"host","id":"host"},"action":{"name":"act"},
        "resource":{"type":"situation","id":"share","properties":{"op":"publish","item":"case_fact"}},
        "context":{"on":"2026-09-01"}}"#;

    fn fault(from: &str, to: &str) -> Error {
        let text = WHOLE.replacen(from, to, 1);
        assert_ne!(text, WHOLE);
        evaluate(&RuleBook::builtin().unwrap(), &Value::parse(&text).unwrap()).unwrap_err()
    }

    #[test]
    fn what_is_not_understood_is_an_error_with_its_place_and_never_a_decision() {
        for (from, to, kind, field) in [
            (r#""type":"host""#, r#""type":"MARKER""#, ErrorKind::UnknownValue, "subject.type"),
            (r#""id":"host""#, r#""id":"MARKER""#, ErrorKind::UnknownValue, "subject.id"),
            (r#""name":"act""#, r#""name":"MARKER""#, ErrorKind::UnknownValue, "action.name"),
            (r#""id":"share""#, r#""id":"MARKER""#, ErrorKind::UnknownScope, "resource.id"),
            (r#""op":"publish""#, r#""op":"MARKER""#, ErrorKind::UnknownValue, "resource.properties.op"),
            (r#""on":"2026-09-01""#, r#""on":"MARKER""#, ErrorKind::InvalidDay, "context.on"),
            (
                r#"09-01""#,
                r#"09-01","undertaken":["MARKER"]"#,
                ErrorKind::UnknownValue,
                "context.undertaken[0]",
            ),
            (r#"09-01""#, r#"09-01","undertaken":"MARKER""#, ErrorKind::WrongType, "context.undertaken"),
        ] {
            let error = fault(from, to);
            assert_eq!((error.kind(), error.place().field.as_deref()), (kind, Some(field)), "{to}");
            assert!(!format!("{error} {error:?}").contains("MARKER"));
        }
        assert_eq!(fault(r#""subject":"#, r#""more":1,"subject":"#).kind(), ErrorKind::UnknownKey);
        assert_eq!(fault(r#""name":"act""#, r#""name":"act","properties":{}"#).kind(), ErrorKind::UnknownKey);
        assert_eq!(fault(",\n        \"context\":{\"on\":\"2026-09-01\"}", "").kind(), ErrorKind::MissingKey);
    }
}
