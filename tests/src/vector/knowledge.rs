//! The vectors of the knowledge base.
//!
//! `given`: `files`, each with `name` and `text` (a string or a list of lines), laid over the collection that ships, or
//! alone with `base` `none`. `when` is one of `size`, `entry`, `search`, `answering`, `stale` and `holdings` (with `on`
//! and `months`), `write` (a form) and `again` (a form: whether what was written and read back is the same).

use livc_core::canonical::{Object, Value};
use livc_core::code::Code as _;
use livc_core::knowledge::{Knowledge, KnowledgeForm, Needs, Query, Stale};
use livc_core::law::Provisions;
use livc_core::{Error, ErrorKind};

use super::run::{day, text_of, unknown};

const ASK: &[&str] = &["size", "entry", "search", "answering", "stale", "holdings", "write", "again"];

fn base(given: &Object<'_>, law: &Provisions) -> Result<Knowledge, Error> {
    given.only(&["base", "files"])?;
    let mut files: Vec<(String, String)> = Vec::new();
    for file in given.get("files").map(Value::as_list).transpose()?.unwrap_or_default() {
        let file = file.as_object()?;
        file.only(&["name", "text"])?;
        files.push((file.text("name")?.to_owned(), text_of(file.need("text")?)?));
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    match given.get("base") {
        None => Knowledge::builtin()?.extended(&files, law),
        Some(_) => Knowledge::load(&files, law),
    }
}

fn months(when: &Object<'_>) -> Result<u32, Error> {
    let months = when.need("months")?.as_integer()?;
    u32::try_from(months).map_err(|_| Error::new(ErrorKind::OutOfRange, "a number of months"))
}

/// The file that holds everything that a form writes.
fn again(knowledge: &Knowledge, form: KnowledgeForm, law: &Provisions) -> Result<Value<'static>, Error> {
    let text = knowledge.write(form)?;
    let name = match form {
        KnowledgeForm::Json => "again.json",
        KnowledgeForm::Toml => "again.toml",
        // The entries need their concepts, and the concepts stand alone.
        KnowledgeForm::Csv => "again.csv",
        KnowledgeForm::Turtle => "again.ttl",
        KnowledgeForm::NTriples => "again.nt",
    };
    let concepts = knowledge.write(KnowledgeForm::NTriples)?;
    let mut files = vec![(name, text.as_str())];
    if form == KnowledgeForm::Csv {
        files.push(("concepts.nt", &concepts));
    }
    Ok(Value::Bool(Knowledge::load(&files, law)?.write(form)? == text))
}

pub(super) fn run(given: &Object<'_>, when: &Object<'_>) -> Result<Value<'static>, Error> {
    let law = Provisions::builtin()?;
    let knowledge = base(given, &law)?;
    let (Some((ask, of)), 1) = (when.iter().next(), when.len()) else { return Err(unknown(when, ASK)) };
    Ok(match ask {
        "size" => Value::Integer(i64::try_from(knowledge.entries().len()).unwrap_or(i64::MAX)),
        "entry" => knowledge.entry(&of.as_text()?.parse()?)?.to_value().into_owned(),
        "search" => knowledge.search(&Query::read(of)?)?.to_value(),
        "answering" => knowledge.answering(&Needs::read(of)?)?.to_value(),
        "stale" => {
            let of = of.as_object()?;
            knowledge.stale(day(of, "on")?, months(of)?)?.iter().map(Stale::to_value).collect()
        }
        "holdings" => {
            let of = of.as_object()?;
            knowledge.holdings(day(of, "on")?, months(of)?)?.to_value()
        }
        "write" => Value::from(knowledge.write(KnowledgeForm::parse(of.as_text()?)?)?),
        "again" => again(&knowledge, KnowledgeForm::parse(of.as_text()?)?, &law)?,
        _ => return Err(unknown(when, ASK)),
    })
}
