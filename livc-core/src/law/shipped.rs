//! The shipped form: canonical JSON, written from the authored files and read at every start.
//!
//! Nobody writes it by hand. It is therefore read straight into its types, which is several times faster
//! than through a general value, and a fault in it is told by its kind, line and column alone.

use core::fmt;
use std::borrow::Cow;

use serde::Deserialize;
use serde::de::{Deserializer, Visitor};

use super::id::{ActId, ProvisionId};
use super::model::{Act, ActKind, Provision, Text, Texts};
use super::provisions::{Draft, Provisions, Spot};
use crate::canonical::{Object, Value};
use crate::code::{Certainty, Code as _, Language};
use crate::error::{Error, ErrorKind, Result};
use crate::time::Period;

const FORMAT: &str = "livc-law-1";

impl Provisions {
    /// The shipped form: the same content has the same bytes.
    ///
    /// An object with `format` and `acts`; each act has its own members and `provisions`, all in order of
    /// their identifiers.
    pub fn to_value(&self) -> Value<'_> {
        let acts = self.acts().iter().map(|act| {
            let mine = self.provisions().iter().filter(|one| one.id.act() == act.id.as_str());
            Value::Object(
                act_object(act).with("provisions", mine.map(provision_value).collect::<Value<'_>>()),
            )
        });
        Value::Object(Object::new().with("format", FORMAT).with("acts", acts.collect::<Value<'_>>()))
    }
}

fn act_object(act: &Act) -> Object<'_> {
    let Act { id, kind, title, own, cited, numac, eli, published, source, certainty } = act;
    Object::new()
        .with("id", id.as_str())
        .with("kind", kind.as_str())
        .with("title", title.to_value())
        .with("own_titles", own.iter().map(|language| Value::from(language.as_str())).collect::<Value<'_>>())
        .with("cited", cited.to_value())
        .with_some("numac", numac.as_deref())
        .with_some("eli", eli.as_deref())
        .with_some("published", *published)
        .with("source", source.as_ref())
        .with("certainty", certainty.as_str())
}

fn provision_value(provision: &Provision) -> Value<'_> {
    let Provision { id, article, subject, period, text_certainty, dates_certainty, successor, note } =
        provision;
    Value::Object(
        Object::new()
            .with("id", id.as_str())
            .with("article", article.to_value())
            .with("subject", subject.to_value())
            .with("from", period.from())
            .with_some("until", period.until())
            .with("text_certainty", text_certainty.as_str())
            .with("dates_certainty", dates_certainty.as_str())
            .with_some("successor", successor.as_ref().map(ProvisionId::as_str))
            .with_some("note", note.as_deref()),
    )
}

/// A string that is not copied unless it holds an escape.
struct Words(Text);

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct ShippedLaw {
    format: Words,
    acts: Vec<ShippedAct>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct ShippedTexts {
    nl: Words,
    fr: Words,
    de: Words,
    en: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct ShippedAct {
    id: Words,
    kind: ActKind,
    title: ShippedTexts,
    own_titles: Vec<Language>,
    cited: ShippedTexts,
    numac: Option<Words>,
    eli: Option<Words>,
    published: Option<Words>,
    source: Words,
    certainty: Certainty,
    provisions: Vec<ShippedProvision>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'static"))]
struct ShippedProvision {
    id: Words,
    article: ShippedTexts,
    subject: ShippedTexts,
    from: Words,
    until: Option<Words>,
    text_certainty: Certainty,
    dates_certainty: Certainty,
    successor: Option<Words>,
    note: Option<Words>,
}

/// Reads the shipped form.
pub(super) fn read(text: &'static str) -> Result<Draft> {
    let shipped: ShippedLaw = serde_json::from_str(text).map_err(|error| {
        Error::new(ErrorKind::InvalidJson, "not the shipped form of the law")
            .at_line(error.line() as u64)
            .at_column(error.column() as u64)
    })?;
    if shipped.format.0 != FORMAT {
        return Err(Error::new(ErrorKind::UnknownValue, "another format")
            .at_field("format")
            .expecting([FORMAT]));
    }
    let mut draft = Draft::default();
    for (at, act) in shipped.acts.into_iter().enumerate() {
        for (index, provision) in act.provisions.into_iter().enumerate() {
            draft.provisions.push((read_provision(provision)?, Spot::Shipped(at, index)));
        }
        let read = Act {
            id: ActId::from_cow(act.id.0)?,
            kind: act.kind,
            title: act.title.into(),
            own: act.own_titles,
            cited: act.cited.into(),
            numac: act.numac.map(|words| words.0),
            eli: act.eli.map(|words| words.0),
            published: act.published.map(|words| words.0.parse()).transpose()?,
            source: act.source.0,
            certainty: act.certainty,
        };
        draft.acts.push((read, Spot::Loaded));
    }
    Ok(draft)
}

fn read_provision(one: ShippedProvision) -> Result<Provision> {
    let until = one.until.map(|words| words.0.parse()).transpose()?;
    Ok(Provision {
        id: ProvisionId::from_cow(one.id.0)?,
        article: one.article.into(),
        subject: one.subject.into(),
        period: Period::new(one.from.0.parse()?, until)?,
        text_certainty: one.text_certainty,
        dates_certainty: one.dates_certainty,
        successor: one.successor.map(|words| ProvisionId::from_cow(words.0)).transpose()?,
        note: one.note.map(|words| words.0),
    })
}

impl From<ShippedTexts> for Texts {
    fn from(texts: ShippedTexts) -> Self {
        Self { nl: texts.nl.0, fr: texts.fr.0, de: texts.de.0, en: texts.en.0 }
    }
}

// Only for input that lives as long as the program, so that the words can be borrowed from it.
impl<'de: 'static> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(from: D) -> core::result::Result<Self, D::Error> {
        struct WordsVisitor;
        impl<'de: 'static> Visitor<'de> for WordsVisitor {
            type Value = Words;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E: serde::de::Error>(
                self,
                text: &'de str,
            ) -> core::result::Result<Words, E> {
                Ok(Words(Cow::Borrowed(text)))
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> core::result::Result<Words, E> {
                Ok(Words(Cow::Owned(text.to_owned())))
            }
        }
        from.deserialize_str(WordsVisitor)
    }
}
