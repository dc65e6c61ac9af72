//! The vectors of rule books that a host loads.
//!
//! `given`: `files` of a whole book, or nothing for the built-in one; `local`, files of a local book over it;
//! `settings`, one file; `age`, with `today` and `max_days`. A file is an object of `name` and `text`, and a text is a
//! string or a list of lines. `when` is one of `about` (what the book is), `ask` (a question as in `decide`),
//! `normalised` (what the book is after a way through its JSON), `versions` (how many built-in books there are, and
//! whether each comes by its hash) and `hash` (the built-in book of a hash).

use livc_core::Error;
use livc_core::canonical::{Object, Value};
use livc_core::law::Provisions;
use livc_core::rule::{RuleBook, Settings};
use livc_core::sharing::ask;
use livc_core::time::Day;

use super::decide;
use super::run::{text_of, unknown};

type Files = Vec<(String, String)>;

fn files(given: &Object<'_>, key: &'static str) -> Result<Files, Error> {
    let Some(list) = given.get(key) else { return Ok(Files::new()) };
    list.as_list()?.iter().map(|file| named(file.as_object()?)).collect()
}

fn named(file: &Object<'_>) -> Result<(String, String), Error> {
    file.only(&["name", "text"])?;
    Ok((file.text("name")?.to_owned(), text_of(file.need("text")?)?))
}

fn borrowed(files: &Files) -> Vec<(&str, &str)> {
    files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect()
}

/// The book that is given.
fn book(given: &Object<'_>, law: &Provisions) -> Result<RuleBook, Error> {
    given.only(&["files", "local", "settings", "age"])?;
    let whole = files(given, "files")?;
    let mut book = if given.get("files").is_some() {
        RuleBook::from_toml(&borrowed(&whole), law)?
    } else {
        RuleBook::builtin()?
    };
    if given.get("local").is_some() {
        book = book.with_local(&borrowed(&files(given, "local")?), law)?;
    }
    if let Some(settings) = given.get("settings") {
        let (name, text) = named(settings.as_object()?)?;
        book = book.with_settings(Settings::from_toml(&name, &text)?)?;
    }
    if let Some(age) = given.get("age") {
        let age = age.as_object()?;
        let days = age.need("max_days")?.as_integer()?;
        book = book.with_age_limit(age.text("today")?.parse()?, u32::try_from(days).unwrap_or(u32::MAX))?;
    }
    Ok(book)
}

/// The answer to a question.
pub(super) fn run(given: &Object<'_>, when: &Object<'_>) -> Result<Value<'static>, Error> {
    let law = Provisions::builtin()?;
    if when.get("about").is_some() {
        Ok(book(given, &law)?.about())
    } else if let Some(question) = when.get("ask") {
        let question = question.as_object()?;
        let on: Day = question.text("on")?.parse()?;
        Ok(ask(&book(given, &law)?, decide::facts(question)?, on)?.to_value())
    } else if when.get("normalised").is_some() {
        let made = RuleBook::normalise(&borrowed(&files(given, "files")?), &law)?;
        Ok(RuleBook::from_json(&made.decisions, &made.texts)?.about())
    } else if when.get("versions").is_some() {
        let known = RuleBook::builtin_versions()?;
        known
            .iter()
            .map(|one| Ok(Value::from(RuleBook::builtin_by_hash(&one.hash)?.version().to_owned())))
            .collect()
    } else if when.get("hash").is_some() {
        Ok(RuleBook::builtin_by_hash(when.text("hash")?)?.about())
    } else {
        Err(unknown(when, &["about", "ask", "hash", "normalised", "versions"]))
    }
}
