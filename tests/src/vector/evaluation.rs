//! The vectors of the evaluation: `when` has one member, which is what is asked, with its request.

use livc_core::Error;
use livc_core::canonical::{Object, Value};
use livc_core::evaluation::{
    Indicators, Span, compute, coverage, coverage_of_counts, leaks, publish, publish_aggregates,
    truth_table_to_value,
};

use livc_core::place::{Places, Sources};

use super::run::{file, unknown};

/// The answer to a question.
pub(super) fn run(given: &Object<'_>, when: &Object<'_>) -> Result<Value<'static>, Error> {
    if let Some(request) = when.get("compute") {
        compute(request)
    } else if when.get("truth_table").is_some() {
        truth_table_to_value()
    } else if let Some(request) = when.get("publish") {
        Ok(publish(request)?.to_value())
    } else if let Some(published) = when.get("leaks") {
        leaks(published)
    } else if let Some(request) = when.get("span") {
        Span::ask(request)
    } else if let Some(request) = when.get("coverage") {
        coverage(&places(given)?, request)
    } else if let Some(request) = when.get("coverage_of_counts") {
        coverage_of_counts(request)
    } else {
        of_indicators(&indicators(given)?, when)
    }
}

/// The tables `municipalities` and `changes`.
fn places(given: &Object<'_>) -> Result<Places, Error> {
    given.only(&["municipalities", "changes"])?;
    let (municipalities, changes) = (file(given, "municipalities")?, file(given, "changes")?);
    let municipalities = municipalities.unwrap_or_default();
    let mut sources = Sources::new("municipalities", municipalities.as_bytes());
    if let Some(changes) = &changes {
        sources = sources.with_changes("changes", changes.as_bytes());
    }
    Places::load(&sources)
}

/// livc's own indicators, and those of the file `own` of a host.
fn indicators(given: &Object<'_>) -> Result<Indicators, Error> {
    given.only(&["own"])?;
    match file(given, "own")? {
        Some(own) => Indicators::builtin()?.extended(&[("own.toml", &own)]),
        None => Indicators::builtin(),
    }
}

fn of_indicators(indicators: &Indicators, when: &Object<'_>) -> Result<Value<'static>, Error> {
    if let Some(id) = when.get("indicator") {
        Ok(indicators.get(id.as_text()?)?.to_value())
    } else if when.get("indicators").is_some() {
        Ok(indicators.to_value())
    } else if let Some(request) = when.get("count") {
        Ok(indicators.count(request)?.to_value())
    } else if let Some(aggregates) = when.get("merge") {
        Ok(indicators.merge(aggregates)?.to_value())
    } else if let Some(request) = when.get("roll_up") {
        Ok(indicators.roll_up(request)?.to_value())
    } else if let Some(request) = when.get("publish_aggregates") {
        Ok(publish_aggregates(indicators, request)?.to_value())
    } else if let Some(aggregate) = when.get("measure") {
        indicators.measure(aggregate)
    } else {
        let known = [
            "compute",
            "count",
            "indicator",
            "indicators",
            "leaks",
            "measure",
            "merge",
            "publish",
            "publish_aggregates",
            "roll_up",
            "truth_table",
        ];
        Err(unknown(when, &known))
    }
}
