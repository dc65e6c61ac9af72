//! The normalised form of a book: what is shipped, hashed and compared.

use super::band::Band;
use super::duty::Duty;
use super::model::{
    Book, Clause, Impossible, Literal, MAX_CLAUSES, MAX_LITERALS, MAX_RULES, Question, QuestionId, Rule,
    RuleEffect, RuleId, Text, Texts, Unless,
};
use super::outcome::Effect;
use super::period::Keeping;
use super::vocabulary::{FactSpec, Scope};
use crate::canonical::{Object, Value};
use crate::code::{Certainty, Code};
use crate::error::{Error, ErrorKind, Result};
use crate::law::ProvisionId;
use crate::time::{Day, Period};

/// The chain of articles that a citation stands for, with the days on which each is in force.
pub(super) type Chain = Vec<(ProvisionId, Period)>;
/// The chains of all citations of a book.
pub(super) type Chains = std::collections::BTreeMap<ProvisionId, Chain>;

fn spec(scope: Scope, fact: u8) -> Result<&'static FactSpec> {
    scope
        .facts()
        .get(usize::from(fact))
        .ok_or_else(|| Error::new(ErrorKind::Internal, "a fact without a specification"))
}

fn words(codes: impl Iterator<Item = u8>, spec: &FactSpec) -> Value<'static> {
    codes.filter_map(|code| spec.word(code)).map(Value::from).collect()
}

/// The words of a literal's values.
pub(super) fn mask_words(spec: &FactSpec, mask: u64) -> Value<'static> {
    words((1..=63_u8).filter(|code| mask >> code & 1 == 1), spec)
}

fn clause_value(scope: Scope, clause: &Clause) -> Value<'static> {
    let mut object = Object::new();
    for literal in clause {
        if let Ok(spec) = spec(scope, literal.fact) {
            object.set(spec.name, mask_words(spec, literal.mask));
        }
    }
    Value::Object(object)
}

fn cites_value(cites: &[ProvisionId]) -> Value<'static> {
    cites.iter().map(|cite| Value::from(cite.to_string())).collect()
}

fn period_into(object: &mut Object<'static>, period: Period) {
    object.set("from", period.from());
    if let Some(until) = period.until() {
        object.set("until", until);
    }
}

fn rule_value(rule: &Rule) -> Value<'static> {
    let mut object = Object::new()
        .with("id", rule.id.to_string())
        .with("scope", rule.scope.as_str())
        .with("effect", rule.effect.kind().as_str())
        .with("certainty", rule.certainty.as_str())
        .with("from_certainty", rule.from_certainty.as_str())
        .with("until_certainty", rule.until_certainty.as_str())
        .with("switchable", rule.switchable)
        .with("cite", cites_value(&rule.cites))
        .with("oblige", rule.duties.iter().map(|duty| Value::from(duty.as_str())).collect::<Value<'_>>())
        .with("when", rule.when.iter().map(|clause| clause_value(rule.scope, clause)).collect::<Value<'_>>());
    period_into(&mut object, rule.period);
    if let Some(successor) = &rule.successor {
        object.set("successor", successor.to_string());
    }
    if !rule.who.is_empty()
        && let Some(spec) = rule.scope.facts().iter().find(|spec| spec.name == "role")
    {
        object.set("who", words(rule.who.iter().copied(), spec));
    }
    if !rule.unless.is_empty() {
        let unless = rule.unless.iter().map(|unless| {
            Value::Object(
                Object::new()
                    .with("cite", cites_value(&unless.cites))
                    .with("when", clause_value(rule.scope, &unless.clause)),
            )
        });
        object.set("unless", unless.collect::<Value<'_>>());
    }
    match &rule.effect {
        RuleEffect::Need(literals) => object.set("need", clause_value(rule.scope, literals)),
        RuleEffect::Question { question, settles } => {
            object.set("question", question.to_string());
            object.set("settles", settles.as_str());
        }
        RuleEffect::Period(keeping) | RuleEffect::Extend(keeping) => {
            let keeping = Object::new()
                .with("start", keeping.start.as_str())
                .with("length", keeping.length)
                .with("unit", keeping.unit.as_str());
            object.set("keeping", keeping);
        }
        RuleEffect::Permit
        | RuleEffect::Forbid
        | RuleEffect::Close
        | RuleEffect::Oblige
        | RuleEffect::Notice => {}
    }
    Value::Object(object)
}

/// The decision part of a book.
pub(super) fn book_value(book: &Book, chains: &Chains) -> Value<'static> {
    let questions = book.questions.iter().map(|question| {
        Value::Object(
            Object::new()
                .with("id", question.id.to_string())
                .with("cite", cites_value(&question.cites))
                .with("answerable", question.answerable)
                .with("first_line", question.first_line),
        )
    });
    let impossible = book.impossible.iter().map(|entry| {
        Value::Object(
            Object::new()
                .with("scope", entry.scope.as_str())
                .with("when", clause_value(entry.scope, &entry.clause)),
        )
    });
    let chains = chains.iter().fold(Object::new(), |object, (cite, chain)| {
        let chain = chain.iter().map(|(provision, period)| {
            let mut object = Object::new().with("provision", provision.to_string());
            period_into(&mut object, *period);
            Value::Object(object)
        });
        object.with(cite.to_string(), chain.collect::<Value<'_>>())
    });
    Value::Object(
        Object::new()
            .with("id", book.id.clone())
            .with("version", book.version.clone())
            .with("closing", cites_value(&book.closing))
            .with("rules", book.rules.iter().map(rule_value).collect::<Value<'_>>())
            .with("questions", questions.collect::<Value<'_>>())
            .with("impossible", impossible.collect::<Value<'_>>())
            .with("bands", book.bands.iter().map(band_value).collect::<Value<'_>>())
            .with("citations", chains),
    )
}

fn band_value(band: &Band) -> Value<'static> {
    let mut object = Object::new()
        .with("scope", band.scope.as_str())
        .with("measure", band.measure.as_str())
        .with("cite", cites_value(&band.cites));
    if let Ok(spec) = spec(band.scope, band.fact) {
        let cut = |below: Option<i64>, value: u8| {
            Value::Object(
                Object::new().with_some("below", below).with("is", spec.word(value).unwrap_or_default()),
            )
        };
        let cuts =
            band.cuts.iter().map(|(below, value)| cut(Some(*below), *value)).chain([cut(None, band.rest)]);
        object.set("fact", spec.name);
        object.set("cut", cuts.collect::<Value<'_>>());
    }
    period_into(&mut object, band.period);
    Value::Object(object)
}

/// The texts of a book.
pub(super) fn texts_value(texts: &Texts) -> Value<'static> {
    let object = texts.iter().fold(Object::new(), |object, (key, text)| {
        object.with(key.clone(), text.iter().map(|text| Value::from(text.clone())).collect::<Value<'_>>())
    });
    Value::Object(object)
}

/// Reads the texts of a book.
pub(super) fn read_texts(text: &str) -> Result<Texts> {
    let value = Value::parse(text)?;
    let mut texts = Texts::new();
    for (key, value) in value.as_object()?.iter() {
        let [nl, fr, de, en] = value.as_list()? else {
            return Err(Error::new(ErrorKind::MissingText, "a text has four languages").at_field("texts"));
        };
        let text: Text = [nl, fr, de, en].map(|text| text.as_text().map(str::to_owned).unwrap_or_default());
        texts.insert(key.to_owned(), text);
    }
    Ok(texts)
}

/// Reads the decision part of a book, as [`book_value`] writes it.
pub(super) fn read_book(text: &str) -> Result<(Book, Chains)> {
    let value = Value::parse(text)?;
    let root = value.as_object()?;
    root.only(&["id", "version", "closing", "rules", "questions", "impossible", "bands", "citations"])?;
    let rules = list(root, "rules")?;
    if rules.len() > MAX_RULES {
        return Err(Error::new(ErrorKind::TooMany, "a book has at most 10,000 rules").at_field("rules"));
    }
    let book = Book {
        id: root.text("id")?.to_owned(),
        version: root.text("version")?.to_owned(),
        closing: root.get("closing").map_or(Ok(Vec::new()), |_| read_provisions(root, "closing"))?,
        rules: each(rules, "rules", read_rule)?,
        questions: each(list(root, "questions")?, "questions", read_question)?,
        impossible: each(list(root, "impossible")?, "impossible", |object| {
            let scope = code(object, "scope")?;
            Ok(Impossible { scope, clause: read_clause(scope, object.need("when")?)? })
        })?,
        bands: each(list(root, "bands")?, "bands", read_band)?,
    };
    let mut chains = Chains::new();
    for (cite, chain) in root.need("citations")?.as_object()?.iter() {
        let chain = each(chain.as_list()?, "citations", |object| {
            Ok((ProvisionId::new(object.text("provision")?)?, read_period(object)?))
        })?;
        chains.insert(ProvisionId::new(cite)?, chain);
    }
    Ok((book, chains))
}

fn list<'v, 'a>(object: &'v Object<'a>, key: &'static str) -> Result<&'v [Value<'a>]> {
    object.need(key)?.as_list().map_err(|error| error.at_field(key))
}

fn each<'a, T>(list: &[Value<'a>], name: &str, read: impl Fn(&Object<'a>) -> Result<T>) -> Result<Vec<T>> {
    let place = |(at, value): (usize, &Value<'a>)| {
        value.as_object().and_then(&read).map_err(|error| error.within(&format!("{name}[{at}]")))
    };
    list.iter().enumerate().map(place).collect()
}

fn code<C: Code>(object: &Object<'_>, key: &'static str) -> Result<C> {
    C::parse(object.text(key)?).map_err(|error| error.at_field(key))
}

fn day(object: &Object<'_>, key: &'static str) -> Result<Option<Day>> {
    object.get(key).map(|day| day.as_text()?.parse::<Day>()).transpose().map_err(|error| error.at_field(key))
}

fn read_period(object: &Object<'_>) -> Result<Period> {
    let from = day(object, "from")?
        .ok_or_else(|| Error::new(ErrorKind::MissingKey, "a required key is missing").at_field("from"))?;
    Period::new(from, day(object, "until")?)
}

fn flag(object: &Object<'_>, key: &'static str) -> Result<bool> {
    object.need(key)?.as_bool().map_err(|error| error.at_field(key))
}

fn read_cites(object: &Object<'_>) -> Result<Vec<ProvisionId>> {
    read_provisions(object, "cite")
}

fn read_provisions(object: &Object<'_>, key: &'static str) -> Result<Vec<ProvisionId>> {
    list(object, key)?.iter().map(|cite| ProvisionId::new(cite.as_text()?)).collect()
}

fn read_question(object: &Object<'_>) -> Result<Question> {
    Ok(Question {
        id: QuestionId::new(object.text("id")?)?,
        cites: read_cites(object)?,
        answerable: flag(object, "answerable")?,
        first_line: flag(object, "first_line")?,
    })
}

fn read_clause(scope: Scope, value: &Value<'_>) -> Result<Clause> {
    let mut clause = Clause::new();
    for (name, values) in value.as_object()?.iter() {
        let at = scope.fact(name)?;
        let fact = u8::try_from(at).map_err(|_| Error::new(ErrorKind::Internal, "more facts than fit"))?;
        let spec = spec(scope, fact)?;
        let mut mask = 0_u64;
        for value in values.as_list()? {
            mask |= 1 << spec.number(value.as_text()?)?;
        }
        clause.push(Literal { fact, mask });
    }
    if clause.is_empty() || clause.len() > MAX_LITERALS {
        return Err(Error::new(ErrorKind::OutOfRange, "a clause has 1 to 12 literals"));
    }
    clause.sort();
    Ok(clause)
}

fn read_rule(object: &Object<'_>) -> Result<Rule> {
    let scope: Scope = code(object, "scope")?;
    let when =
        list(object, "when")?.iter().map(|clause| read_clause(scope, clause)).collect::<Result<Vec<_>>>()?;
    if when.is_empty() || when.len() > MAX_CLAUSES {
        return Err(Error::new(ErrorKind::OutOfRange, "a rule has 1 to 8 clauses").at_field("when"));
    }
    let unless = object.get("unless").map_or(Ok(Vec::new()), |unless| {
        each(unless.as_list()?, "unless", |object| {
            Ok(Unless { clause: read_clause(scope, object.need("when")?)?, cites: read_cites(object)? })
        })
    })?;
    let roles = scope.facts().iter().find(|spec| spec.name == "role");
    let who = match (object.get("who"), roles) {
        (Some(who), Some(spec)) => {
            who.as_list()?.iter().map(|role| spec.number(role.as_text()?)).collect::<Result<Vec<_>>>()?
        }
        _ => Vec::new(),
    };
    Ok(Rule {
        id: RuleId::new(object.text("id")?)?,
        scope,
        effect: read_effect(scope, object)?,
        certainty: code::<Certainty>(object, "certainty")?,
        from_certainty: code(object, "from_certainty")?,
        until_certainty: code(object, "until_certainty")?,
        switchable: flag(object, "switchable")?,
        period: read_period(object)?,
        successor: object.get("successor").map(|id| RuleId::new(id.as_text()?)).transpose()?,
        cites: read_cites(object)?,
        duties: list(object, "oblige")?
            .iter()
            .map(|duty| Duty::parse(duty.as_text()?))
            .collect::<Result<_>>()?,
        who,
        when,
        unless,
        settled: None,
    })
}

fn read_effect(scope: Scope, object: &Object<'_>) -> Result<RuleEffect> {
    let keeping = || -> Result<Keeping> {
        let keeping = object.need("keeping")?.as_object()?;
        let length = keeping.need("length")?.as_integer()?;
        Ok(Keeping {
            start: code(keeping, "start")?,
            length: u16::try_from(length).map_err(|_| {
                Error::new(ErrorKind::OutOfRange, "a length lies between 1 and 400").at_field("length")
            })?,
            unit: code(keeping, "unit")?,
        })
    };
    Ok(match code::<Effect>(object, "effect")? {
        Effect::Permit => RuleEffect::Permit,
        Effect::Forbid => RuleEffect::Forbid,
        Effect::Need => RuleEffect::Need(read_clause(scope, object.need("need")?)?),
        Effect::Close => RuleEffect::Close,
        Effect::Question => RuleEffect::Question {
            question: QuestionId::new(object.text("question")?)?,
            settles: code(object, "settles")?,
        },
        Effect::Oblige => RuleEffect::Oblige,
        Effect::Notice => RuleEffect::Notice,
        Effect::Period => RuleEffect::Period(keeping()?),
        Effect::Extend => RuleEffect::Extend(keeping()?),
    })
}

fn read_band(object: &Object<'_>) -> Result<Band> {
    let scope: Scope = code(object, "scope")?;
    let at = scope.fact(object.text("fact")?)?;
    let fact = u8::try_from(at).map_err(|_| Error::new(ErrorKind::Internal, "more facts than fit"))?;
    let spec = spec(scope, fact)?;
    let (mut cuts, mut rest) = (Vec::new(), 0_u8);
    for cut in list(object, "cut")? {
        let cut = cut.as_object()?;
        let value = spec.number(cut.text("is")?)?;
        match cut.get("below") {
            Some(below) => cuts.push((below.as_integer()?, value)),
            None => rest = value,
        }
    }
    Ok(Band {
        scope,
        fact,
        measure: code(object, "measure")?,
        period: read_period(object)?,
        cites: read_cites(object)?,
        cuts,
        rest,
    })
}
