//! The vectors of the rule book.
//!
//! `given`: `book`, which is `builtin`. `when`: `scope`, `on`, `facts`, and `base`: what the facts that are
//! not named are, `baseline` (nobody claims anything) or `unknown`.
//!
//! `briefing` and `onward`: `when` has `on` and `facts`; what is not named is unknown.

use std::sync::OnceLock;

use livc_core::canonical::{Object, Value};
use livc_core::code::{Code as _, Language};
use livc_core::law::Provisions;
use livc_core::locale::Locale;
use livc_core::rule::RuleBook;
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::sharing::{self, Depth, Explanation, ask};
use livc_core::time::Day;
use livc_core::{Error, ErrorKind};

/// The shipped book, compiled once for all vectors.
fn builtin() -> Result<&'static RuleBook, Error> {
    static BOOK: OnceLock<Result<RuleBook, Error>> = OnceLock::new();
    BOOK.get_or_init(RuleBook::builtin).as_ref().map_err(Clone::clone)
}

fn one_of<'w>(object: &'w Object<'_>, key: &'static str, known: &[&'static str]) -> Result<&'w str, Error> {
    let word = object.text(key)?;
    if known.contains(&word) {
        return Ok(word);
    }
    Err(Error::new(ErrorKind::UnknownValue, "not one of the words")
        .at_field(key)
        .expecting(known.iter().copied()))
}

/// The facts of a question: those named, over the base.
pub(super) fn facts(when: &Object<'_>) -> Result<Facts, Error> {
    let scope: Scope = Scope::parse(when.text("scope")?).map_err(|error| error.at_field("scope"))?;
    let mut facts = match one_of(when, "base", &["baseline", "unknown"])? {
        "baseline" => Facts::baseline(scope),
        _ => Facts::unknown(scope),
    };
    for (name, word) in when.need("facts")?.as_object()?.iter() {
        facts.set(name, word.as_text()?)?;
    }
    Ok(facts)
}

/// The answer to a question.
pub(super) fn run(given: &Object<'_>, when: &Object<'_>) -> Result<Value<'static>, Error> {
    given.only(&["book"])?;
    one_of(given, "book", &["builtin"])?;
    when.only(&["scope", "on", "base", "facts"])?;
    let on: Day = when.text("on")?.parse::<Day>().map_err(|error| error.at_field("on"))?;
    Ok(ask(builtin()?, facts(when)?, on)?.to_value())
}

/// The facts of a vector whose other facts are unknown.
fn known(given: &Object<'_>, when: &Object<'_>) -> Result<(Facts, Day), Error> {
    given.only(&["book"])?;
    one_of(given, "book", &["builtin"])?;
    when.only(&["on", "facts"])?;
    let on: Day = when.text("on")?.parse()?;
    Ok((Facts::from_object(Scope::Share, when.need("facts")?.as_object()?)?, on))
}

/// Where something told at the table can go.
pub(super) fn onward(given: &Object<'_>, when: &Object<'_>) -> Result<Value<'static>, Error> {
    let (facts, on) = known(given, when)?;
    Ok(sharing::onward(builtin()?, &facts, on)?.iter().map(sharing::Onward::to_value).collect())
}

/// The explanation of an answer; facts that are not named are unknown.
pub(super) fn explain(given: &Object<'_>, when: &Object<'_>) -> Result<Value<'static>, Error> {
    given.only(&["book"])?;
    one_of(given, "book", &["builtin"])?;
    when.only(&["scope", "on", "facts", "depth", "language"])?;
    let scope: Scope = Scope::parse(when.text("scope")?)?;
    let named = Facts::from_object(scope, when.need("facts")?.as_object()?)?;
    let on: Day = when.text("on")?.parse::<Day>().map_err(|error| error.at_field("on"))?;
    let (law, locale) = (Provisions::builtin()?, Locale::new(Language::parse(when.text("language")?)?)?);
    let depth = Depth::parse(when.text("depth")?)?;
    let explained = Explanation::of(builtin()?, &law, named, on, depth)?;
    explained.to_told(builtin()?, &law, locale.language(), |message| locale.render(message))
}

/// What one participant may share.
pub(super) fn briefing(given: &Object<'_>, when: &Object<'_>) -> Result<Value<'static>, Error> {
    let (facts, on) = known(given, when)?;
    Ok(sharing::briefing(builtin()?, &facts, on)?.to_value())
}
