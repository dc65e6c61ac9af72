//! Reading books as people write them (TOML).

use super::band::Band;
use super::duty::Duty;
use super::model::{
    Book, Clause, Impossible, Literal, MAX_CLAUSES, MAX_LITERALS, MAX_RULE_TEXT, MAX_RULES, Question,
    QuestionId, Rule, RuleEffect, RuleId, Settles, Text, Texts, Unless,
};
use super::outcome::Effect;
use super::period::{Keeping, MAX_LENGTH, Start, Unit};
use super::vocabulary::{FactSpec, Scope};
use crate::code::{Certainty, Language};
use crate::error::{Error, ErrorKind, Result};
use crate::law::ProvisionId;
use crate::source::{Item, Mark, Shape, Source, Table};
use crate::time::Period;

/// A book with the places of its rules, for faults that are found once all files are read.
pub(super) struct Loaded {
    pub(super) book: Book,
    pub(super) texts: Texts,
    /// The place of each rule, in the order of `book.rules`.
    pub(super) marks: Vec<Mark>,
}

/// Reads the files of one book. Rules end up in order of identifier.
pub(super) fn read(files: &[(&str, &str)]) -> Result<Loaded> {
    let mut loaded = Loaded { book: Book::default(), texts: Texts::new(), marks: Vec::new() };
    let mut rules: Vec<(Rule, Mark)> = Vec::new();
    let mut named = false;
    for (file, text) in files {
        let source = Source::parse(file, text)?;
        let root = source.root();
        root.only(&["book", "question", "rule", "impossible", "band"])?;
        if let Some(head) = root.table_opt("book")? {
            if named {
                return Err(head.fault(Error::new(ErrorKind::Duplicate, "a book has one [book]")));
            }
            named = true;
            head.only(&["id", "version", "closing"])?;
            head.text("id")?.clone_into(&mut loaded.book.id);
            head.text("version")?.clone_into(&mut loaded.book.version);
            loaded.book.closing = read_provisions(head.get("closing"))?;
        }
        for table in root.tables("question")? {
            loaded.question(&table)?;
        }
        for table in root.tables("rule")? {
            let (rule, text) = read_rule(&table)?;
            if rules.len() >= MAX_RULES {
                return Err(table.fault(Error::new(ErrorKind::TooMany, "a book has at most 10,000 rules")));
            }
            if loaded.texts.insert(format!("rule:{}", rule.id), text).is_some() {
                return Err(
                    table.fault(Error::new(ErrorKind::Duplicate, "the same rule twice").at_field("id"))
                );
            }
            rules.push((rule, table.mark()));
        }
        for table in root.tables("impossible")? {
            table.only(&["scope", "why", "when"])?;
            let scope: Scope = table.word("scope")?;
            table.text("why")?;
            let clause = read_clause(scope, &table.table("when")?, &[])?;
            loaded.book.impossible.push(Impossible { scope, clause });
        }
        for table in root.tables("band")? {
            loaded.book.bands.push(read_band(&table)?);
        }
    }
    if !named {
        return Err(
            Error::new(ErrorKind::MissingKey, "a book has one [book] with id and version").at_field("book")
        );
    }
    rules.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
    loaded.book.questions.sort_by(|a, b| a.id.cmp(&b.id));
    (loaded.book.rules, loaded.marks) = rules.into_iter().unzip();
    Ok(loaded)
}

impl Loaded {
    fn question(&mut self, table: &Table<'_>) -> Result<()> {
        table.only(&["id", "cite", "text", "first_line", "answerable", "note"])?;
        let id = identifier(table, "id", QuestionId::new)?;
        let first_line = table.table_opt("first_line")?;
        if self.texts.insert(format!("question:{id}"), read_text(&table.table("text")?)?).is_some() {
            return Err(
                table.fault(Error::new(ErrorKind::Duplicate, "the same question twice").at_field("id"))
            );
        }
        if let Some(line) = &first_line {
            self.texts.insert(format!("first_line:{id}"), read_text(line)?);
        }
        self.book.questions.push(Question {
            id,
            cites: read_cites(table)?,
            answerable: table.flag_opt("answerable")?.unwrap_or(true),
            first_line: first_line.is_some(),
        });
        Ok(())
    }
}

fn identifier<T>(table: &Table<'_>, key: &str, new: impl Fn(&str) -> Result<T>) -> Result<T> {
    let item = table.need(key)?;
    new(item.text()?).map_err(|error| item.fault(error))
}

/// The texts in the four languages, in the order of [`Language`].
fn read_text(table: &Table<'_>) -> Result<Text> {
    table.only(&["nl", "fr", "de", "en"])?;
    let text = |language: Language| -> Result<String> {
        let key = crate::code::Code::as_str(language);
        let Some(item) = table.get(key) else {
            return Err(table.fault(
                Error::new(ErrorKind::MissingText, "a text in one of the languages is missing")
                    .expecting([key]),
            ));
        };
        let text = item.text()?;
        if text.len() > MAX_RULE_TEXT {
            return Err(item.fault(Error::new(ErrorKind::TooLarge, "a text has at most 4096 bytes")));
        }
        Ok(text.to_owned())
    };
    Ok([text(Language::Nl)?, text(Language::Fr)?, text(Language::De)?, text(Language::En)?])
}

fn read_cites(table: &Table<'_>) -> Result<Vec<ProvisionId>> {
    let missing = || Error::new(ErrorKind::MissingCitation, "a citation is missing").at_field("cite");
    let Some(item) = table.get("cite") else { return Err(table.fault(missing())) };
    let cites = item.one_or_more();
    if cites.is_empty() {
        return Err(item.fault(missing()));
    }
    read_provisions(Some(item))
}

/// One provision or a list of them; none where nothing is written.
fn read_provisions(item: Option<Item<'_>>) -> Result<Vec<ProvisionId>> {
    let cites = item.map(|item| item.one_or_more()).unwrap_or_default();
    cites.iter().map(|cite| ProvisionId::new(cite.text()?).map_err(|error| cite.fault(error))).collect()
}

fn read_period(table: &Table<'_>) -> Result<Period> {
    Period::new(table.day("from")?, table.day_opt("until")?).map_err(|error| table.fault(error))
}

const RULE_KEYS: &[&str] = &[
    "id",
    "scope",
    "effect",
    "certainty",
    "from",
    "until",
    "from_certainty",
    "until_certainty",
    "successor",
    "switchable",
    "cite",
    "oblige",
    "question",
    "settles",
    "need",
    "period",
    "extend",
    "text",
    "who",
    "when",
    "unless",
    "note",
];

fn read_rule(table: &Table<'_>) -> Result<(Rule, Text)> {
    table.only(RULE_KEYS)?;
    let id = identifier(table, "id", RuleId::new)?;
    let scope: Scope = table.word("scope")?;
    let certainty: Certainty = table.word("certainty")?;
    let settleable = matches!(certainty, Certainty::Inferred | Certainty::Policy);
    let switchable = table.flag_opt("switchable")?.unwrap_or(settleable);
    if switchable && !settleable {
        let error =
            Error::new(ErrorKind::NotSwitchable, "only an inferred or policy rule can be switched off");
        return Err(table.fault(error.at_field("switchable")));
    }
    if certainty == Certainty::Local {
        let error =
            Error::new(ErrorKind::UnknownValue, "local is what a host's answer is, not a rule of a book");
        return Err(table.fault(error.at_field("certainty").expecting([
            "norm",
            "secondary",
            "inferred",
            "policy",
        ])));
    }
    let when =
        read_clauses(scope, table, "when", &[])?.into_iter().map(|(clause, _)| clause).collect::<Vec<_>>();
    if when.is_empty() {
        return Err(table.fault(
            Error::new(ErrorKind::MissingKey, "a rule has at least one [[rule.when]]").at_field("when"),
        ));
    }
    let unless = read_clauses(scope, table, "unless", &["cite"])?
        .into_iter()
        .map(|(clause, table)| Ok(Unless { clause, cites: read_cites(&table)? }))
        .collect::<Result<Vec<_>>>()?;
    let rule = Rule {
        effect: read_effect(scope, table)?,
        scope,
        certainty,
        from_certainty: table.word_opt("from_certainty")?.unwrap_or(Certainty::Norm),
        until_certainty: table.word_opt("until_certainty")?.unwrap_or(Certainty::Norm),
        switchable,
        period: read_period(table)?,
        successor: table.get("successor").map(|_| identifier(table, "successor", RuleId::new)).transpose()?,
        cites: read_cites(table)?,
        duties: read_duties(table)?,
        who: read_who(scope, table)?,
        when,
        unless,
        settled: None,
        id,
    };
    for clause in &rule.when {
        check_reach(scope, clause).map_err(|error| table.fault(error))?;
    }
    let text = table.get("text").ok_or_else(|| {
        table
            .fault(Error::new(ErrorKind::MissingText, "a rule has a text in four languages").at_field("text"))
    })?;
    Ok((rule, read_text(&text.table()?)?))
}

/// A clause that names no head fact may use gate facts only: that is what keeps the whole domain analysable.
fn check_reach(scope: Scope, clause: &Clause) -> Result<()> {
    use super::vocabulary::Part;
    let part = |literal: &Literal| scope.facts().get(usize::from(literal.fact)).map(|spec| spec.part);
    let heads = clause.iter().any(|literal| part(literal) == Some(Part::Head));
    if heads || clause.iter().all(|literal| part(literal) == Some(Part::Gate)) {
        return Ok(());
    }
    let heads = scope.facts().iter().filter(|spec| spec.part == Part::Head).map(|spec| spec.name);
    Err(Error::new(ErrorKind::RuleTooGeneral, "a clause names a head fact, or uses gate facts only")
        .at_field("when")
        .expecting(heads))
}

fn read_effect(scope: Scope, table: &Table<'_>) -> Result<RuleEffect> {
    let effect: Effect = table.word("effect")?;
    let belongs = |key: &str, to: &[Effect]| -> Result<()> {
        match table.get(key) {
            Some(item) if !to.contains(&effect) => Err(item.fault(Error::new(
                ErrorKind::Contradiction,
                "this key does not go with the effect of the rule",
            ))),
            _ => Ok(()),
        }
    };
    belongs("need", &[Effect::Need])?;
    belongs("question", &[Effect::Question])?;
    belongs("settles", &[Effect::Question])?;
    belongs("period", &[Effect::Period])?;
    belongs("extend", &[Effect::Extend])?;
    if matches!(effect, Effect::Period | Effect::Extend) && scope != Scope::Keep {
        return Err(table.fault(
            Error::new(ErrorKind::Contradiction, "a period belongs to the scope keep").at_field("effect"),
        ));
    }
    Ok(match effect {
        Effect::Permit => RuleEffect::Permit,
        Effect::Forbid => RuleEffect::Forbid,
        Effect::Need => {
            let literals = read_clause(scope, &table.table("need")?, &[])?;
            RuleEffect::Need(literals)
        }
        Effect::Close => RuleEffect::Close,
        Effect::Question => RuleEffect::Question {
            question: identifier(table, "question", QuestionId::new)?,
            settles: table.word::<Settles>("settles")?,
        },
        Effect::Oblige => RuleEffect::Oblige,
        Effect::Notice => RuleEffect::Notice,
        Effect::Period => RuleEffect::Period(read_keeping(&table.table("period")?, None)?),
        Effect::Extend => {
            RuleEffect::Extend(read_keeping(&table.table("extend")?, Some(Start::LastDiscussed))?)
        }
    })
}

fn read_keeping(table: &Table<'_>, start: Option<Start>) -> Result<Keeping> {
    table.only(&["start", "length", "unit"])?;
    let length = table.integer("length")?;
    let length =
        u16::try_from(length).ok().filter(|length| (1..=MAX_LENGTH).contains(length)).ok_or_else(|| {
            table.fault(
                Error::new(ErrorKind::OutOfRange, "a length lies between 1 and 400").at_field("length"),
            )
        })?;
    let start = match (table.word_opt("start")?, start) {
        (Some(start), _) | (None, Some(start)) => start,
        (None, None) => table.word("start")?,
    };
    Ok(Keeping { start, length, unit: table.word::<Unit>("unit")? })
}

fn read_duties(table: &Table<'_>) -> Result<Vec<Duty>> {
    let Some(item) = table.get("oblige") else { return Ok(Vec::new()) };
    let mut duties = item.one_or_more().iter().map(Item::word).collect::<Result<Vec<Duty>>>()?;
    duties.sort();
    duties.dedup();
    Ok(duties)
}

fn read_who(scope: Scope, table: &Table<'_>) -> Result<Vec<u8>> {
    let Some(item) = table.get("who") else { return Ok(Vec::new()) };
    if scope != Scope::Move {
        return Err(item.fault(Error::new(ErrorKind::Contradiction, "`who` belongs to the scope move")));
    }
    let role = scope.fact("role")?;
    let spec = spec_at(scope, role)?;
    item.one_or_more()
        .iter()
        .map(|role| spec.number(role.text()?).map_err(|error| role.fault(error)))
        .collect()
}

fn read_clauses<'s>(
    scope: Scope,
    table: &Table<'s>,
    key: &str,
    also: &[&str],
) -> Result<Vec<(Clause, Table<'s>)>> {
    let tables = table.tables(key)?;
    if tables.len() > MAX_CLAUSES {
        return Err(table
            .fault(Error::new(ErrorKind::TooMany, "a rule has at most 8 clauses of a kind").at_field(key)));
    }
    tables.into_iter().map(|table| Ok((read_clause(scope, &table, also)?, table))).collect()
}

fn spec_at(scope: Scope, at: usize) -> Result<&'static FactSpec> {
    scope.facts().get(at).ok_or_else(|| Error::new(ErrorKind::Internal, "a fact without a specification"))
}

/// A clause: facts and their values. Keys in `also` belong to the table around it.
fn read_clause(scope: Scope, table: &Table<'_>, also: &[&str]) -> Result<Clause> {
    let mut clause = Clause::new();
    for (name, item) in table.members() {
        if also.contains(&name) {
            continue;
        }
        let at = scope.fact(name).map_err(|error| item.fault(error))?;
        let spec = spec_at(scope, at)?;
        let mask = read_literal(spec, &item)?;
        let fact = u8::try_from(at).map_err(|_| Error::new(ErrorKind::Internal, "more facts than fit"))?;
        clause.push(Literal { fact, mask });
    }
    if clause.is_empty() {
        return Err(table.fault(Error::new(ErrorKind::Empty, "a clause has at least one literal")));
    }
    if clause.len() > MAX_LITERALS {
        return Err(table.fault(Error::new(ErrorKind::TooMany, "a clause has at most 12 literals")));
    }
    clause.sort();
    Ok(clause)
}

fn read_literal(spec: &FactSpec, item: &Item<'_>) -> Result<u64> {
    let values = |item: &Item<'_>| -> Result<u64> {
        let list = item.one_or_more();
        if list.is_empty() {
            return Err(item.fault(Error::new(ErrorKind::Empty, "a literal has at least one value")));
        }
        list.iter().try_fold(0_u64, |mask, value| {
            let number = spec.number(value.text()?).map_err(|error| value.fault(error))?;
            Ok(mask | 1 << number)
        })
    };
    if item.shape() != Shape::Table {
        return values(item);
    }
    let table = item.table()?;
    table.only(&["not"])?;
    let mask = spec.all() & !values(&table.need("not")?)?;
    if mask == 0 {
        return Err(item.fault(Error::new(ErrorKind::Empty, "no value is left")));
    }
    Ok(mask)
}

fn read_band(table: &Table<'_>) -> Result<Band> {
    table.only(&["scope", "fact", "measure", "from", "until", "cite", "cut"])?;
    let scope: Scope = table.word("scope")?;
    let name = table.need("fact")?;
    let at = scope.fact(name.text()?).map_err(|error| name.fault(error))?;
    let spec = spec_at(scope, at)?;
    let (mut cuts, mut rest) = (Vec::<(i64, u8)>::new(), None);
    for cut in table.tables("cut")? {
        cut.only(&["below", "is"])?;
        let item = cut.need("is")?;
        let value = spec.number(item.text()?).map_err(|error| item.fault(error))?;
        match cut.integer_opt("below")? {
            Some(below) if rest.is_none() && cuts.last().is_none_or(|(last, _)| *last < below) => {
                cuts.push((below, value));
            }
            None if rest.is_none() => rest = Some(value),
            _ => {
                let error =
                    Error::new(ErrorKind::OutOfRange, "the cuts of a band rise, and the last has no bound");
                return Err(cut.fault(error));
            }
        }
    }
    let rest = rest.ok_or_else(|| {
        table.fault(Error::new(ErrorKind::MissingKey, "the last cut of a band has no bound").at_field("cut"))
    })?;
    Ok(Band {
        scope,
        fact: u8::try_from(at).unwrap_or(0),
        measure: table.word("measure")?,
        period: read_period(table)?,
        cites: read_cites(table)?,
        cuts,
        rest,
    })
}
