//! The vectors of the analysis of rule books.
//!
//! `given`: `book`, `builtin` or TOML as a text or a list of lines; `other`, the book to compare with, in the same
//! forms; `local` and `settings`, laid over the last of them. `when`: `ask`: `compare`, `check` or `table`; for a
//! table `scope`, `on` and `facts`; with `language` and `form` the answer is the page.

use livc_core::Error;
use livc_core::canonical::{Object, Value};
use livc_core::code::{Code as _, Language};
use livc_core::law::Provisions;
use livc_core::locale::Locale;
use livc_core::rule::analysis::{Heads, Page, PageForm, Writer, check, compare, table};
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::rule::{RuleBook, Settings};
use livc_core::time::Day;

use super::run::{file, unknown};

fn book(given: &Object<'_>, key: &'static str, law: &Provisions) -> Result<Option<RuleBook>, Error> {
    match file(given, key)?.as_deref() {
        None => Ok(None),
        Some("builtin") => RuleBook::builtin().map(Some),
        Some(text) => RuleBook::from_toml(&[("book.toml", text)], law).map(Some),
    }
}

/// The page in the language and form that are asked for.
fn page(
    when: &Object<'_>,
    law: &Provisions,
    make: impl FnOnce(
        &Writer<'_, &dyn Fn(&livc_core::message::Message) -> Result<String, Error>>,
    ) -> Result<Page, Error>,
) -> Result<Option<Value<'static>>, Error> {
    if when.get("language").is_none() {
        return Ok(None);
    }
    let locale = Locale::new(Language::parse(when.text("language")?)?)?;
    let form = PageForm::parse(when.text("form")?)?;
    let render = |message: &livc_core::message::Message| locale.render(message);
    let made = make(&Writer::new(law, locale.language(), &render))?;
    Ok(Some(Value::from(made.to_form(form))))
}

/// The answer to a question.
pub(super) fn run(given: &Object<'_>, when: &Object<'_>) -> Result<Value<'static>, Error> {
    given.only(&["book", "other", "local", "settings"])?;
    when.only(&["ask", "scope", "on", "facts", "language", "form"])?;
    let law = Provisions::builtin()?;
    let Some(first) = book(given, "book", &law)? else { return Err(unknown(given, &["book"])) };
    let mut last = match book(given, "other", &law)? {
        Some(other) => other,
        None => first.with_settings(Settings::default())?,
    };
    if let Some(local) = file(given, "local")? {
        last = last.with_local(&[("local.toml", &local)], &law)?;
    }
    if let Some(settings) = file(given, "settings")? {
        last = last.with_settings(Settings::from_toml("settings.toml", &settings)?)?;
    }
    match when.text("ask")? {
        "compare" => {
            let found = compare(&first, &last)?;
            Ok(page(when, &law, |writer| found.page(&first, &last, writer))?
                .unwrap_or_else(|| found.to_value()))
        }
        "check" => {
            let found = check(&last)?;
            Ok(page(when, &law, |writer| found.page(writer))?.unwrap_or_else(|| found.to_value()))
        }
        _ => {
            let scope = Scope::parse(when.text("scope")?)?;
            let facts = Facts::from_object(scope, when.need("facts")?.as_object()?)?;
            let on: Day = when.text("on")?.parse()?;
            let found = table(&last, &Heads::of(&facts)?, on)?;
            Ok(page(when, &law, |writer| found.page(&last, writer))?.unwrap_or_else(|| found.to_value()))
        }
    }
}
