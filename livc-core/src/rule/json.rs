//! The normalised form of a book: what is shipped, hashed and compared.

use super::band::Band;
use super::check::{self, Of};
use super::duty::Duty;
use super::load::check_name;
use super::model::{
    Book, Clause, Impossible, Literal, MAX_RULE_TEXT, MAX_RULES, Question, QuestionId, Rule, RuleEffect,
    RuleId, Settles, Text, Texts, Unless,
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
        // What nearly every question says is not said: so a book from before this member keeps its hash.
        let against = (question.yes == Settles::Forbid).then_some(question.yes.as_str());
        Value::Object(
            Object::new()
                .with("id", question.id.to_string())
                .with("cite", cites_value(&question.cites))
                .with("answerable", question.answerable)
                .with("first_line", question.first_line)
                .with_some("yes", against),
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
            .with_some("checked", book.checked)
            // Left out where there are none, so that a book from before keeps its hash.
            .with_some("closing", (!book.closing.is_empty()).then(|| cites_value(&book.closing)))
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
    for (at, (key, value)) in value.as_object()?.iter().enumerate() {
        // The key is not repeated: a text that belongs to nothing may have any.
        let read = || -> Result<Text> {
            let [nl, fr, de, en] = value.as_list()? else {
                let error = Error::new(ErrorKind::MissingText, "a text has four languages");
                return Err(error.expecting(["nl", "fr", "de", "en"]));
            };
            Ok([one_text(nl)?, one_text(fr)?, one_text(de)?, one_text(en)?])
        };
        texts.insert(key.to_owned(), read().map_err(|error| error.within(&format!("texts[{at}]")))?);
    }
    Ok(texts)
}

fn one_text(value: &Value<'_>) -> Result<String> {
    let text = value.as_text()?;
    if text.trim().is_empty() {
        return Err(Error::new(ErrorKind::Empty, "a text cannot be empty"));
    }
    if text.len() > MAX_RULE_TEXT {
        return Err(Error::new(ErrorKind::TooLarge, "a text has at most 4096 bytes"));
    }
    Ok(text.to_owned())
}

/// A book as it was read from JSON, checked but for its texts.
pub(super) struct Read {
    pub(super) book: Book,
    pub(super) chains: Chains,
    /// The places of rules and questions in the JSON: the book has them in order of identifier.
    rules: Vec<usize>,
    questions: Vec<usize>,
}

impl Read {
    /// Checks the book as a whole.
    pub(super) fn check(&self, texts: &Texts) -> Result<()> {
        let place = |of: Of, error: Error| {
            let at = |list: &[usize], at: usize| list.get(at).copied().unwrap_or(at);
            let path = match of {
                Of::Rule(rule) => format!("rules[{}]", at(&self.rules, rule)),
                Of::Question(question) => format!("questions[{}]", at(&self.questions, question)),
                Of::Band(band) => format!("bands[{band}]"),
                Of::Head => return error,
            };
            error.within(&path)
        };
        check::whole(&self.book, texts, &self.chains, &place)
    }
}

/// In order of identifier, with the place that each had.
fn sorted<T>(list: Vec<T>, order: impl Fn(&T, &T) -> core::cmp::Ordering) -> (Vec<T>, Vec<usize>) {
    let mut placed: Vec<(T, usize)> = list.into_iter().zip(0..).collect();
    placed.sort_by(|(a, _), (b, _)| order(a, b));
    placed.into_iter().unzip()
}

/// Reads the decision part of a book, as [`book_value`] writes it.
pub(super) fn read_book(text: &str) -> Result<Read> {
    let value = Value::parse(text)?;
    let root = value.as_object()?;
    root.only(&[
        "id",
        "version",
        "checked",
        "closing",
        "rules",
        "questions",
        "impossible",
        "bands",
        "citations",
    ])?;
    let rules = list(root, "rules")?;
    if rules.len() > MAX_RULES {
        return Err(Error::new(ErrorKind::TooMany, "a book has at most 10,000 rules").at_field("rules"));
    }
    let (rules, rule_places) = sorted(each(rules, "rules", read_rule)?, |a, b| a.id.cmp(&b.id));
    let (questions, question_places) =
        sorted(each(list(root, "questions")?, "questions", read_question)?, |a, b| a.id.cmp(&b.id));
    for key in ["id", "version"] {
        check_name(root.text(key)?).map_err(|error| error.at_field(key))?;
    }
    let book = Book {
        id: root.text("id")?.to_owned(),
        version: root.text("version")?.to_owned(),
        checked: day(root, "checked")?,
        closing: root.get("closing").map_or(Ok(Vec::new()), |_| read_provisions(root, "closing"))?,
        rules,
        questions,
        impossible: each(list(root, "impossible")?, "impossible", |object| {
            object.only(&["scope", "when"])?;
            let scope = code(object, "scope")?;
            Ok(Impossible { scope, clause: read_clause(scope, object, "when")? })
        })?,
        bands: each(list(root, "bands")?, "bands", read_band)?,
    };
    let mut chains = Chains::new();
    let citations = root.need("citations")?.as_object().map_err(|error| error.at_field("citations"))?;
    for (at, (cite, chain)) in citations.iter().enumerate() {
        let within = |error: Error| error.within(&format!("citations[{at}]"));
        let links = each(chain.as_list().map_err(within)?, &format!("citations[{at}]"), |object| {
            object.only(&["provision", "from", "until"])?;
            Ok((ProvisionId::new(object.text("provision")?)?, read_period(object)?))
        })?;
        chains.insert(ProvisionId::new(cite).map_err(within)?, links);
    }
    Ok(Read { book, chains, rules: rule_places, questions: question_places })
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

/// Each element of a list of words, or of something else that is written as a word.
fn words_of<T>(object: &Object<'_>, key: &'static str, read: impl Fn(&str) -> Result<T>) -> Result<Vec<T>> {
    let one = |(at, word): (usize, &Value<'_>)| {
        word.as_text().and_then(&read).map_err(|error| error.at_field(format!("{key}[{at}]")))
    };
    list(object, key)?.iter().enumerate().map(one).collect()
}

fn code<C: Code>(object: &Object<'_>, key: &'static str) -> Result<C> {
    C::parse(object.text(key)?).map_err(|error| error.at_field(key))
}

fn identifier<T>(object: &Object<'_>, key: &'static str, new: impl Fn(&str) -> Result<T>) -> Result<T> {
    new(object.text(key)?).map_err(|error| error.at_field(key))
}

fn day(object: &Object<'_>, key: &'static str) -> Result<Option<Day>> {
    object.get(key).map(|day| day.as_text()?.parse::<Day>()).transpose().map_err(|error| error.at_field(key))
}

fn read_period(object: &Object<'_>) -> Result<Period> {
    let from = day(object, "from")?
        .ok_or_else(|| Error::new(ErrorKind::MissingKey, "a required key is missing").at_field("from"))?;
    Period::new(from, day(object, "until")?).map_err(|error| error.at_field("until"))
}

fn flag(object: &Object<'_>, key: &'static str) -> Result<bool> {
    object.need(key)?.as_bool().map_err(|error| error.at_field(key))
}

fn read_cites(object: &Object<'_>) -> Result<Vec<ProvisionId>> {
    read_provisions(object, "cite")
}

fn read_provisions(object: &Object<'_>, key: &'static str) -> Result<Vec<ProvisionId>> {
    words_of(object, key, ProvisionId::new)
}

fn read_question(object: &Object<'_>) -> Result<Question> {
    object.only(&["id", "cite", "answerable", "first_line", "yes"])?;
    Ok(Question {
        id: identifier(object, "id", QuestionId::new)?,
        cites: read_cites(object)?,
        answerable: flag(object, "answerable")?,
        first_line: flag(object, "first_line")?,
        yes: match object.get("yes") {
            Some(_) => code(object, "yes")?,
            None => Settles::Permit,
        },
    })
}

fn read_clause(scope: Scope, object: &Object<'_>, key: &'static str) -> Result<Clause> {
    clause_of(scope, object.need(key)?).map_err(|error| error.within(key))
}

fn clause_of(scope: Scope, value: &Value<'_>) -> Result<Clause> {
    let mut clause = Clause::new();
    for (name, values) in value.as_object()?.iter() {
        let at = scope.fact(name)?;
        let fact = u8::try_from(at).map_err(|_| Error::new(ErrorKind::Internal, "more facts than fit"))?;
        let spec = spec(scope, fact)?;
        let mut mask = 0_u64;
        for value in values.as_list().map_err(|error| error.at_field(spec.name))? {
            let word = value.as_text().map_err(|error| error.at_field(spec.name))?;
            mask |= 1 << spec.number(word)?;
        }
        clause.push(Literal { fact, mask });
    }
    clause.sort();
    check::literals(scope, &clause)?;
    Ok(clause)
}

const RULE_KEYS: &[&str] = &[
    "id",
    "scope",
    "effect",
    "certainty",
    "from_certainty",
    "until_certainty",
    "switchable",
    "cite",
    "oblige",
    "when",
    "from",
    "until",
    "successor",
    "who",
    "unless",
    "need",
    "question",
    "settles",
    "keeping",
];

fn read_rule(object: &Object<'_>) -> Result<Rule> {
    object.only(RULE_KEYS)?;
    let scope: Scope = code(object, "scope")?;
    let clause = |(at, clause): (usize, &Value<'_>)| {
        clause_of(scope, clause).map_err(|error| error.within(&format!("when[{at}]")))
    };
    let when = list(object, "when")?.iter().enumerate().map(clause).collect::<Result<Vec<_>>>()?;
    let unless = match object.get("unless") {
        None => Vec::new(),
        Some(_) => each(list(object, "unless")?, "unless", |object| {
            object.only(&["cite", "when"])?;
            Ok(Unless { clause: read_clause(scope, object, "when")?, cites: read_cites(object)? })
        })?,
    };
    let role = |word: &str| match scope.facts().iter().find(|spec| spec.name == "role") {
        Some(spec) => spec.number(word),
        None => Err(Error::new(ErrorKind::Contradiction, "`who` belongs to the scope move")),
    };
    let who = if object.get("who").is_some() { words_of(object, "who", role)? } else { Vec::new() };
    let mut duties = words_of(object, "oblige", Duty::parse)?;
    duties.sort();
    duties.dedup();
    let rule = Rule {
        id: identifier(object, "id", RuleId::new)?,
        scope,
        effect: read_effect(scope, object)?,
        certainty: code::<Certainty>(object, "certainty")?,
        from_certainty: code(object, "from_certainty")?,
        until_certainty: code(object, "until_certainty")?,
        switchable: flag(object, "switchable")?,
        period: read_period(object)?,
        successor: match object.get("successor") {
            None => None,
            Some(_) => Some(identifier(object, "successor", RuleId::new)?),
        },
        cites: read_cites(object)?,
        duties,
        who,
        when,
        unless,
        settled: None,
    };
    check::alone(&rule)?;
    Ok(rule)
}

fn read_effect(scope: Scope, object: &Object<'_>) -> Result<RuleEffect> {
    let effect = code::<Effect>(object, "effect")?;
    let keys: &[&'static str] = match effect {
        Effect::Need => &["need"],
        Effect::Question => &["question", "settles"],
        Effect::Period | Effect::Extend => &["keeping"],
        Effect::Permit | Effect::Forbid | Effect::Close | Effect::Oblige | Effect::Notice => &[],
    };
    for key in ["need", "question", "settles", "keeping"] {
        if object.get(key).is_some() && !keys.contains(&key) {
            let error =
                Error::new(ErrorKind::Contradiction, "this key does not go with the effect of the rule");
            return Err(error.at_field(key));
        }
    }
    let keeping = || -> Result<Keeping> {
        let keeping = object.need("keeping")?.as_object()?;
        keeping.only(&["start", "length", "unit"])?;
        let length = keeping.need("length")?.as_integer().map_err(|error| error.at_field("length"))?;
        Ok(Keeping {
            start: code(keeping, "start")?,
            length: u16::try_from(length).map_err(|_| {
                Error::new(ErrorKind::OutOfRange, "a length lies between 1 and 400").at_field("length")
            })?,
            unit: code(keeping, "unit")?,
        })
    };
    let keeping = || keeping().map_err(|error| error.within("keeping"));
    Ok(match effect {
        Effect::Permit => RuleEffect::Permit,
        Effect::Forbid => RuleEffect::Forbid,
        Effect::Need => RuleEffect::Need(read_clause(scope, object, "need")?),
        Effect::Close => RuleEffect::Close,
        Effect::Question => RuleEffect::Question {
            question: identifier(object, "question", QuestionId::new)?,
            settles: code(object, "settles")?,
        },
        Effect::Oblige => RuleEffect::Oblige,
        Effect::Notice => RuleEffect::Notice,
        Effect::Period => RuleEffect::Period(keeping()?),
        Effect::Extend => RuleEffect::Extend(keeping()?),
    })
}

fn read_band(object: &Object<'_>) -> Result<Band> {
    object.only(&["scope", "fact", "measure", "from", "until", "cite", "cut"])?;
    let scope: Scope = code(object, "scope")?;
    let at = scope.fact(object.text("fact")?).map_err(|error| error.at_field("fact"))?;
    let fact = u8::try_from(at).map_err(|_| Error::new(ErrorKind::Internal, "more facts than fit"))?;
    let spec = spec(scope, fact)?;
    let cuts = each(list(object, "cut")?, "cut", |cut| {
        cut.only(&["below", "is"])?;
        let below = cut.get("below").map(Value::as_integer).transpose();
        let value = spec.number(cut.text("is")?).map_err(|error| error.at_field("is"))?;
        Ok((below.map_err(|error| error.at_field("below"))?, value))
    })?;
    let (cuts, rest) = Band::cut(&cuts).map_err(|(at, error)| error.at_field(format!("cut[{at}]")))?;
    let cites = read_cites(object)?;
    if cites.is_empty() {
        return Err(Error::new(ErrorKind::MissingCitation, "a citation is missing").at_field("cite"));
    }
    Ok(Band {
        scope,
        fact,
        measure: code(object, "measure")?,
        period: read_period(object)?,
        cites,
        cuts,
        rest,
    })
}
