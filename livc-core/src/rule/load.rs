//! Reading books as people write them (TOML).

use super::band::Band;
use super::check::{self, Of};
use super::duty::Duty;
use super::json::Chains;
use super::model::{
    Book, Clause, Impossible, Literal, MAX_CLAUSES, MAX_NAME, MAX_RULE_TEXT, MAX_RULES, Question, QuestionId,
    Rule, RuleEffect, RuleId, Settles, Text, Texts, Unless,
};
use super::outcome::Effect;
use super::period::{Keeping, MAX_LENGTH, Start, Unit};
use super::vocabulary::{FactSpec, Scope};
use crate::canonical::MAX_TEXT;
use crate::code::{Certainty, Language};
use crate::error::{Error, ErrorKind, Result};
use crate::id::{DocumentRef, MemberRef};
use crate::law::{ProvisionId, Provisions};
use crate::source::{Item, Mark, Shape, Source, Table};
use crate::time::{Day, Period};

/// A book with the places of its rules, for faults that are found once all files are read.
pub(super) struct Loaded {
    pub(super) book: Book,
    pub(super) texts: Texts,
    /// Who decided it, on which day and on which ground, where the head of the book says so.
    pub(super) decided: Option<Decided>,
    /// The places of what may turn out to be at fault, in the order of the lists of the book.
    marks: Marks,
}

#[derive(Default)]
struct Marks {
    rules: Vec<Mark>,
    questions: Vec<Mark>,
    bands: Vec<Mark>,
    /// Of the line to say first of a question, where it has one.
    first_lines: Vec<Mark>,
    head: Option<Mark>,
}

/// Who decided a local book, on which day and on which ground.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Decided {
    pub(super) by: MemberRef,
    pub(super) on: Day,
    pub(super) ground: DocumentRef,
}

/// Reads the files of one book. Rules and questions end up in order of identifier.
pub(super) fn read(files: &[(&str, &str)]) -> Result<Loaded> {
    let mut loaded =
        Loaded { book: Book::default(), texts: Texts::new(), decided: None, marks: Marks::default() };
    if files.iter().map(|(_, text)| text.len()).sum::<usize>() > MAX_TEXT {
        let last = files.last().map_or("", |(file, _)| file);
        return Err(Error::new(ErrorKind::TooLarge, "a book has at most 16 MiB").in_file(last));
    }
    let (mut rules, mut questions) = (Vec::new(), Vec::new());
    for (file, text) in files {
        let source = Source::parse(file, text)?;
        let root = source.root();
        root.only(&["book", "question", "rule", "impossible", "band"])?;
        if let Some(head) = root.table_opt("book")? {
            loaded.head(&head)?;
        }
        for table in root.tables("question")? {
            let question = loaded.question(&table)?;
            questions.push((question, table.mark()));
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
            loaded.marks.bands.push(table.mark());
        }
    }
    if loaded.marks.head.is_none() {
        let error = Error::new(ErrorKind::MissingKey, "a book has one [book] with id and version");
        let error = error.at_field("book");
        return Err(match files {
            [(file, _)] => error.in_file(file),
            _ => error,
        });
    }
    rules.sort_by(|(a, _): &(Rule, Mark), (b, _)| a.id.cmp(&b.id));
    questions.sort_by(|(a, _): &(Question, Mark), (b, _)| a.id.cmp(&b.id));
    (loaded.book.rules, loaded.marks.rules) = rules.into_iter().unzip();
    (loaded.book.questions, loaded.marks.questions) = questions.into_iter().unzip();
    Ok(loaded)
}

impl Loaded {
    fn head(&mut self, head: &Table<'_>) -> Result<()> {
        if self.marks.head.replace(head.mark()).is_some() {
            return Err(head.fault(Error::new(ErrorKind::Duplicate, "a book has one [book]")));
        }
        head.only(&["id", "version", "checked", "closing", "by", "on", "ground"])?;
        for (key, to) in [("id", &mut self.book.id), ("version", &mut self.book.version)] {
            let item = head.need(key)?;
            check_name(item.text()?).map_err(|error| item.fault(error))?;
            item.text()?.clone_into(to);
        }
        self.book.checked = head.day_opt("checked")?;
        self.book.closing = read_provisions(head.get("closing"))?;
        if ["by", "on", "ground"].iter().any(|key| head.get(key).is_some()) {
            self.decided = Some(Decided {
                by: identifier(head, "by", MemberRef::new)?,
                on: head.day("on")?,
                ground: identifier(head, "ground", DocumentRef::new)?,
            });
        }
        Ok(())
    }

    fn question(&mut self, table: &Table<'_>) -> Result<Question> {
        table.only(&["id", "cite", "text", "first_line", "answerable", "yes", "note"])?;
        let id = identifier(table, "id", QuestionId::new)?;
        let first_line = table.table_opt("first_line")?;
        if self.texts.insert(format!("question:{id}"), read_text(&table.table("text")?)?).is_some() {
            return Err(
                table.fault(Error::new(ErrorKind::Duplicate, "the same question twice").at_field("id"))
            );
        }
        if let Some(line) = &first_line {
            self.texts.insert(format!("first_line:{id}"), read_text(line)?);
            self.marks.first_lines.push(line.mark());
        }
        Ok(Question {
            id,
            cites: read_cites(table)?,
            answerable: table.flag_opt("answerable")?.unwrap_or(true),
            first_line: first_line.is_some(),
            yes: match table.get("yes") {
                Some(word) => word.word()?,
                None => Settles::Permit,
            },
        })
    }

    /// Checks the book against the law, and gives the chains of articles of its citations.
    pub(super) fn check(&self, law: &Provisions) -> Result<Chains> {
        let place = |of: Of, error: Error| self.place(of, error);
        let chains = check::chains(&self.book, law, &place)?;
        check::whole(&self.book, &self.texts, &chains, &place)?;
        Ok(chains)
    }

    /// Refuses a whole book that says who decided it: that is a local one.
    pub(super) fn not_local(&self) -> Result<()> {
        if self.decided.is_none() {
            return Ok(());
        }
        let error = Error::new(ErrorKind::UnknownKey, "`by`, `on` and `ground` belong to a local book");
        Err(self.at_head(error.expecting(["id", "version", "checked", "closing"])))
    }

    /// Puts the place of a part of the book on an error.
    pub(super) fn place(&self, of: Of, error: Error) -> Error {
        let mark = match of {
            Of::Rule(at) => self.marks.rules.get(at),
            Of::Question(at) => self.marks.questions.get(at),
            Of::Band(at) => self.marks.bands.get(at),
            Of::Head => self.marks.head.as_ref(),
        };
        marked(mark, error)
    }

    /// Puts the place of the `[book]` on an error.
    pub(super) fn at_head(&self, error: Error) -> Error {
        marked(self.marks.head.as_ref(), error)
    }

    /// Puts the place of the first line to be said on an error; `None` when there is no such line.
    pub(super) fn at_first_line(&self, error: Error) -> Option<Error> {
        self.marks.first_lines.first().map(|mark| mark.fault(error))
    }
}

fn marked(mark: Option<&Mark>, error: Error) -> Error {
    match mark {
        Some(mark) => mark.fault(error),
        None => error,
    }
}

/// The name or version of a book: short, and of characters that look alike to nobody.
pub(super) fn check_name(text: &str) -> Result<()> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'+' | b' ');
    if (1..=MAX_NAME).contains(&text.len()) && text.bytes().all(fits) {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::InvalidReference,
        "a name or version of a book has 1 to 64 letters, digits, spaces and . - _ +",
    ))
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
    let when =
        read_clauses(scope, table, "when", &[])?.into_iter().map(|(clause, _)| clause).collect::<Vec<_>>();
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
    check::alone(&rule).map_err(|error| table.fault(error))?;
    let text = table.get("text").ok_or_else(|| {
        table
            .fault(Error::new(ErrorKind::MissingText, "a rule has a text in four languages").at_field("text"))
    })?;
    Ok((rule, read_text(&text.table()?)?))
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
    clause.sort();
    check::literals(scope, &clause).map_err(|error| table.fault(error))?;
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
    let tables = table.tables("cut")?;
    let cuts = tables.iter().map(|cut| {
        cut.only(&["below", "is"])?;
        let item = cut.need("is")?;
        let value = spec.number(item.text()?).map_err(|error| item.fault(error))?;
        Ok((cut.integer_opt("below")?, value))
    });
    let cuts = cuts.collect::<Result<Vec<_>>>()?;
    let (cuts, rest) = Band::cut(&cuts).map_err(|(at, error)| match tables.get(at) {
        Some(cut) => cut.fault(error),
        None => table.fault(error.at_field("cut")),
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
