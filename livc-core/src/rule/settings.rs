//! What a host may decide: switch a policy off, answer a question that the law leaves open.

use super::answer::Decided;
use super::local::asks;
use super::model::{Book, Question, QuestionId, Rule, RuleEffect, RuleId, Settles};
use crate::canonical::{Object, Value};
use crate::code::Certainty;
use crate::error::{Error, ErrorKind, Place, Result};
use crate::id::{DocumentRef, MemberRef};
use crate::source::{Source, Table};
use crate::time::{Day, Period};

/// The most entries of a settings file, of each kind.
pub const MAX_SETTINGS: usize = 1_000;

/// A rule that the host switched off, with who, when and why. It becomes an open question, never nothing.
///
/// Two are equal when they say the same, wherever they stand.
#[derive(Clone, Debug, Eq)]
pub struct Off {
    /// The rule.
    pub rule: RuleId,
    /// Who decided.
    pub by: MemberRef,
    /// On which day; the rule is off from then on.
    pub on: Day,
    /// The document that says why.
    pub ground: DocumentRef,
    /// Where it stands, when it was read from a file.
    pub place: Place,
}

/// The host's answer to an open question, with who, when and why.
///
/// Two are equal when they say the same, wherever they stand.
#[derive(Clone, Debug, Eq)]
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
    /// Where it stands, when it was read from a file.
    pub place: Place,
}

impl PartialEq for Off {
    fn eq(&self, other: &Self) -> bool {
        let Self { rule, by, on, ground, place: _ } = self;
        (rule, by, on, ground) == (&other.rule, &other.by, &other.on, &other.ground)
    }
}

impl PartialEq for Settled {
    fn eq(&self, other: &Self) -> bool {
        let Self { question, yes, by, on, ground, until, place: _ } = self;
        (question, yes, by) == (&other.question, &other.yes, &other.by)
            && (on, ground, until) == (&other.on, &other.ground, &other.until)
    }
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

    /// What the host decided about a question that holds on a day: its answer, or that the rule behind the
    /// question is off.
    pub(super) fn decided(&self, question: &QuestionId, on: Day) -> Option<Decided> {
        let answers = self.answers.iter().filter(|answer| answer.question == *question && answer.on <= on);
        // The latest replaces those before it, and the last written those of the same day.
        let answer = answers.max_by_key(|answer| answer.on).filter(|answer| on < answer.until);
        let answered = answer.map(|answer| Decided {
            question: question.clone(),
            yes: Some(answer.yes),
            on: answer.on,
            until: Some(answer.until),
            ground: answer.ground.clone(),
        });
        let off = || {
            let rule = question.as_str().strip_prefix("Q-")?;
            let offs = self.off.iter().filter(|off| off.rule.as_str() == rule && off.on <= on);
            let off = offs.min_by_key(|off| off.on)?;
            let ground = off.ground.clone();
            Some(Decided { question: question.clone(), yes: None, on: off.on, until: None, ground })
        };
        answered.or_else(off)
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
        // Who switches a rule off that is off already changes nothing: the first day counts.
        let mut offs: Vec<&Off> = self.off.iter().collect();
        offs.sort_by(|a, b| (&a.rule, a.on).cmp(&(&b.rule, b.on)));
        offs.dedup_by(|later, first| later.rule == first.rule);
        for off in offs {
            switch_off(book, off).map_err(|error| placed(&off.place, error))?;
        }
        let mut answers: Vec<&Settled> = self.answers.iter().collect();
        answers.sort_by(|a, b| (&a.question, a.on).cmp(&(&b.question, b.on)));
        for (at, answer) in answers.iter().enumerate() {
            let next = at.checked_add(1).and_then(|next| answers.get(next));
            let next = next.filter(|next| next.question == answer.question);
            if let Some(next) = next.filter(|next| next.on == answer.on && next.yes != answer.yes) {
                let error = "two answers of one day to one question that say the opposite";
                let error = Error::new(ErrorKind::Contradiction, error).at_field(answer.question.as_str());
                return Err(placed(&next.place, error));
            }
            // A later answer replaces an earlier one for good, also when it ends before it.
            let until = next.map_or(answer.until, |next| answer.until.min(next.on));
            settle(book, answer, until).map_err(|error| placed(&answer.place, error))?;
        }
        book.rules.sort_by(|a, b| (&a.id, a.period.from()).cmp(&(&b.id, b.period.from())));
        book.questions.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(())
    }
}

/// Puts the place of a setting on an error.
fn placed(place: &Place, error: Error) -> Error {
    let error = match &place.file {
        Some(file) => error.in_file(file),
        None => error,
    };
    match (place.line, place.column) {
        (Some(line), Some(column)) => error.at_line(line).at_column(column),
        _ => error,
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
        place: table.mark().place(),
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
        place: table.mark().place(),
    })
}

fn switch_off(book: &mut Book, off: &Off) -> Result<()> {
    let id = asks(&off.rule)?;
    let Some(rule) = book.rules.iter().find(|rule| rule.id == off.rule) else {
        let error = Error::new(ErrorKind::UnknownRule, "no rule with this identifier").at_field("off.rule");
        let known = book.rules.iter().filter(|rule| rule.switchable && matters(rule));
        return Err(error.expecting(known.map(|rule| rule.id.to_string())));
    };
    if !rule.switchable || !matters(rule) {
        let error = Error::new(
            ErrorKind::NotSwitchable,
            "only an inferred or policy rule that changes an outcome can be switched off",
        );
        return Err(error.at_field(off.rule.as_str()));
    }
    let question = Question {
        id: id.clone(),
        cites: rule.cites.clone(),
        answerable: false,
        first_line: false,
        yes: Settles::Permit,
    };
    let from = Period::new(off.on, None)?;
    let settles = match rule.effect {
        RuleEffect::Permit => Settles::Permit,
        _ => Settles::Forbid,
    };
    let mut rules = Vec::with_capacity(book.rules.len());
    for rule in book.rules.drain(..) {
        if rule.id != off.rule {
            rules.push(rule);
            continue;
        }
        // A need stays what it is: unmet, it becomes the question (see `Weight::NeedQuestion`).
        let effect = match &rule.effect {
            RuleEffect::Need(_) => rule.effect.clone(),
            _ => RuleEffect::Question { question: id.clone(), settles },
        };
        let certainty = rule.certainty;
        split(rule, from, (effect, certainty), &id, &mut rules);
    }
    book.rules = rules;
    if !book.questions.iter().any(|question| question.id == id) {
        book.questions.push(question);
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

fn settle(book: &mut Book, answer: &Settled, until: Day) -> Result<()> {
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
    if answer.on >= answer.until {
        return Err(
            Error::new(ErrorKind::EmptyPeriod, "an answer that ends before it starts").at_field("until")
        );
    }
    let in_favour = question.in_favour(answer.yes);
    // One that another of the same day replaces is left with no day.
    let Ok(holds) = Period::new(answer.on, Some(until)) else { return Ok(()) };
    let mut rules = Vec::with_capacity(book.rules.len());
    for rule in book.rules.drain(..) {
        match &rule.effect {
            RuleEffect::Question { question, settles }
                if *question == answer.question && rule.settled.is_none() =>
            {
                let settled = (settled_effect(*settles, in_favour), Certainty::Local);
                split(rule, holds, settled, &answer.question, &mut rules);
            }
            _ => rules.push(rule),
        }
    }
    book.rules = rules;
    Ok(())
}

/// What an answer makes of a question. One against "may this?" closes: it forbids unless another rule permits, so
/// that no answer of a host can contradict a norm.
fn settled_effect(settles: Settles, in_favour: bool) -> RuleEffect {
    match (settles, in_favour) {
        (Settles::Permit, true) => RuleEffect::Permit,
        (Settles::Permit, false) => RuleEffect::Close,
        (Settles::Forbid, false) => RuleEffect::Forbid,
        (Settles::Forbid, true) => RuleEffect::Notice,
    }
}

/// Cuts a rule into the days before the decision of the host, the days on which it holds, and the days after.
fn split(
    rule: Rule,
    holds: Period,
    (effect, certainty): (RuleEffect, Certainty),
    question: &QuestionId,
    to: &mut Vec<Rule>,
) {
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
    to.push(Rule { period: middle, effect, certainty, settled: Some(question.clone()), ..rule });
}
