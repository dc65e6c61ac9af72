//! What a host may decide: switch a policy off, answer a question that the law leaves open.

use super::model::{Book, Question, QuestionId, Rule, RuleEffect, RuleId, Settles};
use crate::canonical::{Object, Value};
use crate::code::Certainty;
use crate::error::{Error, ErrorKind, Result};
use crate::id::{DocumentRef, MemberRef};
use crate::source::{Source, Table};
use crate::time::{Day, Period};

/// The most entries of a settings file, of each kind.
pub const MAX_SETTINGS: usize = 1_000;

/// A rule that the host switched off, with who, when and why. It becomes an open question, never nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Off {
    /// The rule.
    pub rule: RuleId,
    /// Who decided.
    pub by: MemberRef,
    /// On which day.
    pub on: Day,
    /// The document that says why.
    pub ground: DocumentRef,
}

/// The host's answer to an open question, with who, when and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// The question.
    pub question: QuestionId,
    /// The answer.
    pub yes: bool,
    /// Who decided.
    pub by: MemberRef,
    /// On which day; the answer holds from then on.
    pub on: Day,
    /// The document that says why.
    pub ground: DocumentRef,
    /// The first day on which the question is open again.
    pub until: Day,
}

/// The settings of a municipality or cell. They are part of the book's effective hash.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Rules switched off.
    pub off: Vec<Off>,
    /// Questions answered.
    pub answers: Vec<Settled>,
}

impl Settings {
    /// Reads a settings file.
    ///
    /// ```toml
    /// [[off]]
    /// rule = "R11"
    /// by = "m-01"
    /// on = 2026-09-01
    /// ground = "opinion-2026-4"
    ///
    /// [[answer]]
    /// question = "Q-clearance-chief"
    /// answer = "yes"
    /// by = "m-01"
    /// on = 2026-09-01
    /// ground = "opinion-2026-5"
    /// until = 2027-09-01
    /// ```
    ///
    /// # Errors
    /// With file, line and field; whether rules and questions exist is seen when the settings meet a book.
    pub fn from_toml(file: &str, text: &str) -> Result<Self> {
        let source = Source::parse(file, text)?;
        let root = source.root();
        root.only(&["off", "answer"])?;
        let off = root.tables("off")?.iter().map(read_off).collect::<Result<Vec<_>>>()?;
        let answers = root.tables("answer")?.iter().map(read_answer).collect::<Result<Vec<_>>>()?;
        let settings = Self { off, answers };
        settings.check_size().map_err(|error| error.in_file(file))?;
        Ok(settings)
    }

    pub(super) fn check_size(&self) -> Result<()> {
        if self.off.len() > MAX_SETTINGS || self.answers.len() > MAX_SETTINGS {
            return Err(Error::new(ErrorKind::TooMany, "settings have at most 1000 entries of a kind"));
        }
        Ok(())
    }

    /// Adds other settings; what stands in both stands there once.
    pub(super) fn add(&mut self, more: Self) {
        for off in more.off {
            if !self.off.contains(&off) {
                self.off.push(off);
            }
        }
        for answer in more.answers {
            if !self.answers.contains(&answer) {
                self.answers.push(answer);
            }
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.off.is_empty() && self.answers.is_empty()
    }

    /// The settings as they enter the effective hash.
    pub(super) fn to_value(&self) -> Value<'static> {
        let off = self.off.iter().map(|off| {
            Value::Object(
                Object::new()
                    .with("rule", off.rule.to_string())
                    .with("by", off.by.to_string())
                    .with("on", off.on)
                    .with("ground", off.ground.to_string()),
            )
        });
        let answers = self.answers.iter().map(|answer| {
            Value::Object(
                Object::new()
                    .with("question", answer.question.to_string())
                    .with("answer", if answer.yes { "yes" } else { "no" })
                    .with("by", answer.by.to_string())
                    .with("on", answer.on)
                    .with("ground", answer.ground.to_string())
                    .with("until", answer.until),
            )
        });
        Value::Object(
            Object::new()
                .with("off", off.collect::<Value<'_>>())
                .with("answers", answers.collect::<Value<'_>>()),
        )
    }

    /// Lays the settings over a book.
    pub(super) fn apply(&self, book: &mut Book) -> Result<()> {
        for off in &self.off {
            switch_off(book, off)?;
        }
        for answer in &self.answers {
            settle(book, answer)?;
        }
        book.rules.sort_by(|a, b| (&a.id, a.period.from()).cmp(&(&b.id, b.period.from())));
        book.questions.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(())
    }
}

fn reference<T>(table: &Table<'_>, key: &str, new: impl Fn(&str) -> Result<T>) -> Result<T> {
    let item = table.need(key)?;
    new(item.text()?).map_err(|error| item.fault(error))
}

fn read_off(table: &Table<'_>) -> Result<Off> {
    table.only(&["rule", "by", "on", "ground"])?;
    Ok(Off {
        rule: reference(table, "rule", RuleId::new)?,
        by: reference(table, "by", MemberRef::new)?,
        on: table.day("on")?,
        ground: reference(table, "ground", DocumentRef::new)?,
    })
}

fn read_answer(table: &Table<'_>) -> Result<Settled> {
    table.only(&["question", "answer", "by", "on", "ground", "until"])?;
    let (on, until) = (table.day("on")?, table.day("until")?);
    Period::new(on, Some(until)).map_err(|error| table.fault(error))?;
    let answer = table.need("answer")?;
    let yes = match answer.text()? {
        "yes" => true,
        "no" => false,
        _ => {
            let error = Error::new(ErrorKind::UnknownValue, "an answer is yes or no");
            return Err(answer.fault(error.expecting(["yes", "no"])));
        }
    };
    Ok(Settled {
        question: reference(table, "question", QuestionId::new)?,
        yes,
        by: reference(table, "by", MemberRef::new)?,
        on,
        ground: reference(table, "ground", DocumentRef::new)?,
        until,
    })
}

fn switch_off(book: &mut Book, off: &Off) -> Result<()> {
    let mut found = false;
    let id = QuestionId::new(&format!("Q-{}", off.rule))?;
    let mut asked = None;
    for rule in book.rules.iter_mut().filter(|rule| rule.id == off.rule) {
        found = true;
        if !rule.switchable || !matters(rule) {
            let error = Error::new(
                ErrorKind::NotSwitchable,
                "only an inferred or policy rule that changes an outcome can be switched off",
            );
            return Err(error.at_field(off.rule.as_str()));
        }
        asked.get_or_insert_with(|| rule.cites.clone());
        rule.settled = Some(id.clone());
        let settles = match rule.effect {
            RuleEffect::Permit => Settles::Permit,
            _ => Settles::Forbid,
        };
        // A need stays what it is: unmet, it becomes the question (see `Weight::NeedQuestion`).
        if !matches!(rule.effect, RuleEffect::Need(_)) {
            rule.effect = RuleEffect::Question { question: id.clone(), settles };
        }
    }
    if !found {
        return Err(Error::new(ErrorKind::UnknownRule, "no rule with this identifier").at_field("off.rule"));
    }
    if !book.questions.iter().any(|question| question.id == id) {
        let cites = asked.unwrap_or_default();
        book.questions.push(Question { id, cites, answerable: false, first_line: false });
    }
    Ok(())
}

/// Whether a rule can change an outcome; the others cannot be switched off.
fn matters(rule: &Rule) -> bool {
    matches!(rule.effect, RuleEffect::Permit | RuleEffect::Forbid | RuleEffect::Need(_) | RuleEffect::Close)
}

/// Whether a host switched this need off.
pub(super) fn is_need_off(rule: &Rule) -> bool {
    rule.settled.is_some() && matches!(rule.effect, RuleEffect::Need(_))
}

fn settle(book: &mut Book, answer: &Settled) -> Result<()> {
    let unknown = || Error::new(ErrorKind::UnknownQuestion, "no open question with this identifier");
    let question = book.questions.iter().find(|question| question.id == answer.question);
    let question = question.ok_or_else(|| {
        unknown().at_field("answer.question").expecting(
            book.questions
                .iter()
                .filter(|question| question.answerable)
                .map(|question| question.id.to_string()),
        )
    })?;
    if !question.answerable {
        let error =
            Error::new(ErrorKind::NotSwitchable, "this question is answered by a person, case by case");
        return Err(error.at_field(answer.question.as_str()));
    }
    let holds = Period::new(answer.on, Some(answer.until))?;
    let mut rules = Vec::with_capacity(book.rules.len());
    for rule in book.rules.drain(..) {
        match &rule.effect {
            RuleEffect::Question { question, settles }
                if *question == answer.question && rule.settled.is_none() =>
            {
                let settled = settled_effect(*settles, answer.yes);
                split(rule, holds, settled, &answer.question, &mut rules);
            }
            _ => rules.push(rule),
        }
    }
    book.rules = rules;
    Ok(())
}

/// What an answer makes of a question. A no to "may this?" closes: it forbids unless another rule permits, so
/// that no answer of a host can contradict a norm.
fn settled_effect(settles: Settles, yes: bool) -> RuleEffect {
    match (settles, yes) {
        (Settles::Permit, true) => RuleEffect::Permit,
        (Settles::Permit, false) => RuleEffect::Close,
        (Settles::Forbid, true) => RuleEffect::Forbid,
        (Settles::Forbid, false) => RuleEffect::Notice,
    }
}

/// Cuts a rule into the days before the answer, the days on which it holds, and the days after.
fn split(rule: Rule, holds: Period, settled: RuleEffect, question: &QuestionId, to: &mut Vec<Rule>) {
    let whole = rule.period;
    let Some(middle) = whole.intersection(holds) else {
        to.push(rule);
        return;
    };
    if let Ok(before) = Period::new(whole.from(), Some(middle.from())) {
        to.push(Rule { period: before, ..rule.clone() });
    }
    let after = middle.until().filter(|end| whole.until() != Some(*end));
    if let Some(after) = after.and_then(|end| Period::new(end, whole.until()).ok()) {
        to.push(Rule { period: after, ..rule.clone() });
    }
    to.push(Rule {
        period: middle,
        effect: settled,
        certainty: Certainty::Local,
        settled: Some(question.clone()),
        ..rule
    });
}
