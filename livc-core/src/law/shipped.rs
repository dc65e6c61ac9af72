//! The shipped form: canonical JSON, written from the authored files and read at every start.

use std::borrow::Cow;

use super::id::{ActId, ProvisionId};
use super::model::{Act, ActKind, Provision, Text, Texts};
use super::provisions::{Draft, Provisions, Spot};
use super::read::{SURE, missing_text};
use crate::canonical::{Object, Value};
use crate::code::{Certainty, Code as _, Language};
use crate::error::{Error, ErrorKind, Result};
use crate::time::{Day, Period};

const FORMAT: &str = "livc-law-1";

impl Provisions {
    /// Reads the shipped form.
    ///
    /// # Errors
    /// As [`Provisions::from_toml`], with the path of the field in place of file and line.
    pub fn from_json(text: &str) -> Result<Self> {
        Self::from_value(Value::parse(text)?.into_owned())
    }

    /// The shipped form of a text that lives as long as the program: its words are not copied.
    pub(super) fn from_static(text: &'static str) -> Result<Self> {
        Self::from_value(Value::parse(text)?)
    }

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

    fn from_value(value: Value<'static>) -> Result<Self> {
        let Value::Object(mut root) = value else { return Err(wrong_type("object")) };
        root.only(&["acts", "format"])?;
        if root.text("format")? != FORMAT {
            return Err(Error::new(ErrorKind::UnknownVersion, "another format")
                .at_field("format")
                .expecting([FORMAT]));
        }
        let mut draft = Draft::default();
        for (at, act) in take_list(&mut root, "acts")?.into_iter().enumerate() {
            read_act(act, at, &mut draft).map_err(|error| error.within(&format!("acts[{at}]")))?;
        }
        Self::assemble(draft)
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

fn read_act(value: Value<'static>, at: usize, draft: &mut Draft) -> Result<()> {
    let Value::Object(mut act) = value else { return Err(wrong_type("object")) };
    let provisions = take_list(&mut act, "provisions")?;
    let own = take_list(&mut act, "own_titles")?;
    let read = Act {
        id: ActId::from_cow(take_text(&mut act, "id")?)?,
        kind: ActKind::parse(&take_text(&mut act, "kind")?).map_err(|error| error.at_field("kind"))?,
        title: take_texts(&mut act, "title")?,
        own: own.iter().map(|word| Language::parse(word.as_text()?)).collect::<Result<_>>()?,
        cited: take_texts(&mut act, "cited")?,
        numac: take_text_opt(&mut act, "numac")?,
        eli: take_text_opt(&mut act, "eli")?,
        published: take_day_opt(&mut act, "published")?,
        source: take_text(&mut act, "source")?,
        certainty: take_certainty(&mut act, "certainty")?,
    };
    act.only(&[])?;
    for (index, value) in provisions.into_iter().enumerate() {
        let provision =
            read_provision(value).map_err(|error| error.within(&format!("provisions[{index}]")))?;
        draft.provisions.push((provision, Spot::Shipped(at, index)));
    }
    draft.acts.push((read, Spot::Loaded));
    Ok(())
}

fn read_provision(value: Value<'static>) -> Result<Provision> {
    let Value::Object(mut one) = value else { return Err(wrong_type("object")) };
    let from = take_day_opt(&mut one, "from")?.ok_or_else(|| missing("from"))?;
    let provision = Provision {
        id: ProvisionId::from_cow(take_text(&mut one, "id")?)?,
        article: take_texts(&mut one, "article")?,
        subject: take_texts(&mut one, "subject")?,
        period: Period::new(from, take_day_opt(&mut one, "until")?)?,
        text_certainty: take_certainty(&mut one, "text_certainty")?,
        dates_certainty: take_certainty(&mut one, "dates_certainty")?,
        successor: take_text_opt(&mut one, "successor")?.map(ProvisionId::from_cow).transpose()?,
        note: take_text_opt(&mut one, "note")?,
    };
    one.only(&[])?;
    Ok(provision)
}

fn wrong_type(expected: &'static str) -> Error {
    Error::new(ErrorKind::WrongType, "a value of another type").expecting([expected])
}

fn missing(key: &'static str) -> Error {
    Error::new(ErrorKind::MissingKey, "a required key is missing").at_field(key)
}

fn take_list(object: &mut Object<'static>, key: &'static str) -> Result<Vec<Value<'static>>> {
    match object.remove(key) {
        Some(Value::List(list)) => Ok(list),
        Some(_) => Err(wrong_type("array").at_field(key)),
        None => Err(missing(key)),
    }
}

fn take_text(object: &mut Object<'static>, key: &'static str) -> Result<Text> {
    take_text_opt(object, key)?.ok_or_else(|| missing(key))
}

fn take_text_opt(object: &mut Object<'static>, key: &'static str) -> Result<Option<Text>> {
    match object.remove(key) {
        Some(Value::Text(text)) => Ok(Some(text)),
        Some(_) => Err(wrong_type("string").at_field(key)),
        None => Ok(None),
    }
}

fn take_texts(object: &mut Object<'static>, key: &'static str) -> Result<Texts> {
    let Some(Value::Object(mut texts)) = object.remove(key) else { return Err(missing(key)) };
    let mut text = |language: Language| {
        take_text_opt(&mut texts, language.as_str())?.ok_or_else(|| missing_text(language))
    };
    let read = (|| {
        Ok(Texts {
            nl: text(Language::Nl)?,
            fr: text(Language::Fr)?,
            de: text(Language::De)?,
            en: text(Language::En)?,
        })
    })();
    read.and_then(|read| texts.only(&[]).map(|()| read)).map_err(|error: Error| error.within(key))
}

fn take_day_opt(object: &mut Object<'static>, key: &'static str) -> Result<Option<Day>> {
    let text: Option<Cow<'static, str>> = take_text_opt(object, key)?;
    text.map(|text| text.parse().map_err(|error: Error| error.at_field(key))).transpose()
}

fn take_certainty(object: &mut Object<'static>, key: &'static str) -> Result<Certainty> {
    let text = take_text(object, key)?;
    SURE.into_iter().find(|sure| sure.as_str() == text).ok_or_else(|| {
        Error::new(ErrorKind::UnknownValue, "not a certainty that law can have")
            .at_field(key)
            .expecting(SURE.iter().map(|sure| sure.as_str()))
    })
}
