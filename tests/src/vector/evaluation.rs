//! The vectors of the evaluation: `when` has one member, which is what is asked, with its request.

use livc_core::Error;
use livc_core::canonical::{Object, Value};
use livc_core::evaluation::{compute, leaks, publish, truth_table_to_value};

use super::run::unknown;

/// The answer to a question.
pub(super) fn run(_given: &Object<'_>, when: &Object<'_>) -> Result<Value<'static>, Error> {
    if let Some(request) = when.get("compute") {
        compute(request)
    } else if when.get("truth_table").is_some() {
        truth_table_to_value()
    } else if let Some(request) = when.get("publish") {
        Ok(publish(request)?.to_value())
    } else if let Some(published) = when.get("leaks") {
        leaks(published)
    } else {
        Err(unknown(when, &["compute", "leaks", "publish", "truth_table"]))
    }
}
