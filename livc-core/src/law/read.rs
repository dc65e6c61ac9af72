//! The authored form: one TOML file an act, written for a jurist.

use std::borrow::Cow;

use super::id::{ActId, ProvisionId};
use super::model::{Act, Provision, Text, Texts};
use super::provisions::{Draft, Spot};
use crate::code::{Certainty, Code as _, Language};
use crate::error::{Error, ErrorKind, Result};
use crate::source::{Item, Source, Table};
use crate::time::Period;

const ACT_KEYS: &[&str] =
    &["id", "kind", "title", "cited", "numac", "eli", "published", "source", "certainty"];
const PROVISION_KEYS: &[&str] =
    &["id", "article", "subject", "from", "until", "text_certainty", "dates_certainty", "successor", "note"];

/// The words for certainty that a provision may have: a default of ours or an answer of a host is no law.
pub(super) const SURE: [Certainty; 3] = [Certainty::Norm, Certainty::Secondary, Certainty::Inferred];

pub(super) fn files(files: &[(&str, &str)]) -> Result<Draft> {
    let mut draft = Draft::default();
    for (name, text) in files {
        file(name, text, &mut draft)?;
    }
    Ok(draft)
}

fn file(name: &str, text: &str, draft: &mut Draft) -> Result<()> {
    let source = Source::parse(name, text)?;
    let root = source.root();
    root.only(&["act", "provision"])?;
    let table = root.table("act")?;
    let act = act(&table)?;
    for table in root.tables("provision")? {
        let provision = provision(&table)?;
        if provision.id.act() != act.id.as_str() {
            let error = Error::new(ErrorKind::Contradiction, "a provision of another act than the file")
                .at_field("id")
                .expecting([format!("{}/..", act.id)]);
            return Err(table.mark().fault(error));
        }
        // A provision cannot be surer than the act it stands in.
        if provision.text_certainty < act.certainty {
            let error = Error::new(ErrorKind::Contradiction, "a provision is not surer than its act")
                .at_field("text_certainty")
                .expecting(SURE.iter().filter(|sure| **sure >= act.certainty).map(|sure| sure.as_str()));
            return Err(table.mark().fault(error));
        }
        draft.provisions.push((provision, Spot::Authored(table.mark())));
    }
    draft.acts.push((act, Spot::Authored(table.mark())));
    Ok(())
}

fn act(table: &Table<'_>) -> Result<Act> {
    table.only(ACT_KEYS)?;
    let title = table.table("title")?;
    title.only(&["nl", "fr", "de", "en", "own"])?;
    let own = match title.get("own") {
        Some(item) => item.list()?.iter().map(Item::word).collect::<Result<Vec<Language>>>()?,
        None => Vec::new(),
    };
    Ok(Act {
        id: ActId::new(table.text("id")?).map_err(|error| fault(table, "id", error))?,
        kind: table.word("kind")?,
        title: languages(&title)?,
        own,
        cited: texts(table, "cited")?,
        numac: numac(table)?,
        eli: table.text_opt("eli")?.map(owned),
        published: table.day_opt("published")?,
        source: owned(table.text("source")?),
        certainty: certainty(table, "certainty")?,
    })
}

fn provision(table: &Table<'_>) -> Result<Provision> {
    table.only(PROVISION_KEYS)?;
    let id = |key: &'static str, text: &str| ProvisionId::new(text).map_err(|e| fault(table, key, e));
    let until = table.day_opt("until")?;
    Ok(Provision {
        id: id("id", table.text("id")?)?,
        article: texts(table, "article")?,
        subject: texts(table, "subject")?,
        period: Period::new(table.day("from")?, until).map_err(|error| fault(table, "until", error))?,
        text_certainty: certainty(table, "text_certainty")?,
        dates_certainty: certainty(table, "dates_certainty")?,
        successor: table.text_opt("successor")?.map(|text| id("successor", text)).transpose()?,
        note: table.text_opt("note")?.map(owned),
    })
}

fn owned(text: &str) -> Text {
    Cow::Owned(text.to_owned())
}

/// Puts the place of a member on an error, or of the table where the member is missing.
fn fault(table: &Table<'_>, key: &str, error: Error) -> Error {
    match table.get(key) {
        Some(item) => item.fault(error),
        None => table.fault(error),
    }
}

fn numac(table: &Table<'_>) -> Result<Option<Text>> {
    let Some(text) = table.text_opt("numac")? else { return Ok(None) };
    if text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(Some(owned(text)));
    }
    let error = Error::new(ErrorKind::OutOfRange, "a numac has ten digits").expecting(["ten digits"]);
    Err(fault(table, "numac", error))
}

fn certainty(table: &Table<'_>, key: &str) -> Result<Certainty> {
    let item = table.need(key)?;
    let text = item.text()?;
    SURE.into_iter().find(|sure| sure.as_str() == text).ok_or_else(|| {
        item.fault(
            Error::new(ErrorKind::UnknownValue, "not a certainty that law can have")
                .expecting(SURE.iter().map(|sure| sure.as_str())),
        )
    })
}

fn texts(table: &Table<'_>, key: &str) -> Result<Texts> {
    let table = table.table(key)?;
    table.only(&["nl", "fr", "de", "en"])?;
    languages(&table)
}

fn languages(table: &Table<'_>) -> Result<Texts> {
    let text = |language: Language| match table.text_opt(language.as_str())? {
        Some(text) => Ok(owned(text)),
        None => Err(table.fault(missing_text(language))),
    };
    Ok(Texts {
        nl: text(Language::Nl)?,
        fr: text(Language::Fr)?,
        de: text(Language::De)?,
        en: text(Language::En)?,
    })
}

pub(super) fn missing_text(language: Language) -> Error {
    Error::new(ErrorKind::MissingText, "a text in one of the languages is missing")
        .at_field(language.as_str())
}
