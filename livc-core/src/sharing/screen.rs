//! The short texts of an answer, as messages for the room that renders them.

use super::answer::SharingAnswer;
use super::nearest::{Change, Step};
use crate::canonical::{Object, Value};
use crate::code::{Code as _, Language};
use crate::error::Result;
use crate::law::{ProvisionId, Provisions};
use crate::message::{Argument, Message};
use crate::rule::vocabulary::{Facts, Scope};
use crate::rule::{Answer, Effect, Outcome, RuleBook, RuleLine, Undecided, Unmet};

/// What a screen says, from top to bottom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// Lines to say before anything else, in the language: somebody may be in danger.
    pub first: Vec<String>,
    /// What follows. Articles and questions stand in it in the language that was asked for; render it in the
    /// same.
    pub messages: Vec<Message>,
}

impl Screen {
    /// The texts, rendered: `{"first":[..],"lines":[..]}`. `render` is that of a `Locale` of the same language.
    ///
    /// # Errors
    /// Those of `render`.
    pub fn to_value(&self, render: impl Fn(&Message) -> Result<String>) -> Result<Value<'static>> {
        let lines = self.messages.iter().map(|message| render(message).map(Value::from));
        let lines = lines.collect::<Result<Vec<_>>>()?;
        let first = self.first.iter().map(|line| Value::from(line.clone())).collect::<Value<'_>>();
        Ok(Value::Object(Object::new().with("first", first).with("lines", lines)))
    }
}

impl SharingAnswer {
    /// The texts of the answer in a language: what must be said first, the heading, the answer with its
    /// articles, what is not met, what must be done, what to do next, and what would change it.
    ///
    /// ```
    /// use livc_core::code::Language;
    /// use livc_core::law::Provisions;
    /// use livc_core::locale::Locale;
    /// use livc_core::rule::RuleBook;
    /// use livc_core::rule::vocabulary::share::{Danger, Situation};
    /// use livc_core::sharing::ask;
    ///
    /// let (book, law) = (RuleBook::builtin()?, Provisions::builtin()?);
    /// let question = Situation { danger: Danger::Imminent, ..Situation::baseline() };
    /// let answer = ask(&book, question, "2026-09-01".parse()?)?;
    /// let screen = answer.screen(&book, &law, Language::En)?;
    /// assert!(screen.first[0].contains("112"));
    /// let heading = Locale::new(Language::En)?.render(&screen.messages[0])?;
    /// assert_eq!(heading, "A person must decide this");
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`crate::ErrorKind::UnknownProvision`] or [`crate::ErrorKind::NotInForce`] when the provisions are not
    /// those of the book; [`crate::ErrorKind::MissingText`] when the book is not the one that answered.
    pub fn screen(&self, book: &RuleBook, law: &Provisions, language: Language) -> Result<Screen> {
        let answer = self.answer();
        let writer = Writer { answer, book, law, language };
        let first = answer.first.iter().map(|question| Ok(book.first_line(question, language)?.to_owned()));
        let first = first.collect::<Result<Vec<_>>>()?;
        let mut messages = Vec::new();
        // What must be done may depend on what is unknown, so a yes waits until everything is known.
        let waits = answer.outcome == Some(Outcome::Permitted) && answer.partial.is_some();
        match answer.outcome.filter(|_| !waits) {
            None => writer.undecided(self.facts(), &mut messages),
            Some(outcome) => {
                messages.push(Message::new(format!("screen-heading.{}", outcome.as_str())));
                match outcome {
                    Outcome::Permitted => writer.permitted(&mut messages)?,
                    Outcome::Forbidden => writer.forbidden(&mut messages)?,
                    Outcome::NoGround => messages.push(Message::new("answer-no-ground")),
                    Outcome::Unsettled => writer.unsettled(&mut messages)?,
                }
                // Whoever knows of a danger is not sent to somebody else first.
                if first.is_empty() {
                    messages.push(Message::new(format!("screen-next.{}", outcome.as_str())));
                }
            }
        }
        // In danger nobody reads what else could be changed.
        if first.is_empty() {
            writer.changes(self.nearest(), &mut messages);
            writer.who_else(self.who(), &mut messages);
        }
        if let Some(age) = &answer.age {
            messages.push(age.message());
        }
        Ok(Screen { first, messages })
    }
}

/// Writes the messages of an answer, of any scope, in one language.
pub(crate) struct Writer<'a> {
    pub(crate) answer: &'a Answer,
    pub(crate) book: &'a RuleBook,
    pub(crate) law: &'a Provisions,
    pub(crate) language: Language,
}

pub(crate) fn count(of: usize) -> Argument {
    Argument::Number(i64::try_from(of).unwrap_or(i64::MAX))
}

impl Writer<'_> {
    pub(crate) fn articles<'p>(&self, cites: impl IntoIterator<Item = &'p ProvisionId>) -> Result<Argument> {
        let mut labels: Vec<String> = Vec::new();
        for cite in cites {
            let label = self.law.cite(cite, self.answer.on)?.label(self.language);
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        Ok(Argument::texts(labels))
    }

    pub(super) fn undecided(&self, facts: &Facts, to: &mut Vec<Message>) {
        let Some(Undecided { possible, exact, deciding, .. }) = &self.answer.partial else { return };
        let mut missing = deciding.clone();
        if missing.is_empty() {
            let unknown = facts
                .scope()
                .facts()
                .iter()
                .zip(facts.codes())
                .filter(|(spec, code)| **code == 0 && !spec.assumed);
            missing.extend(unknown.map(|(spec, _)| spec.name));
        }
        let facts = missing.iter().map(|fact| Argument::fact(self.answer.scope, fact)).collect();
        let outcomes = possible.iter().map(Argument::word).collect();
        to.push(
            Message::new("answer-incomplete")
                .with("facts", Argument::All(facts))
                .with("outcomes", Argument::Any(outcomes)),
        );
        if !exact {
            to.push(Message::new("answer-upper-bound"));
        }
    }

    fn permitted(&self, to: &mut Vec<Message>) -> Result<()> {
        let duties = &self.answer.duties;
        let articles = self.articles(self.answer.cites())?;
        if duties.is_empty() {
            to.push(Message::new("answer-permitted").with("articles", articles));
            return Ok(());
        }
        to.push(
            Message::new("answer-permitted-with-duties")
                .with("articles", articles)
                .with("count", count(duties.len())),
        );
        self.duties(to)
    }

    /// The duties by their moment, each with the articles of the rules that bring it.
    fn duties(&self, to: &mut Vec<Message>) -> Result<()> {
        let lines = || self.answer.rules.iter().chain(&self.answer.obliging).chain(&self.answer.notices);
        for moment in crate::rule::Moment::ALL {
            let mut now = self.answer.duties.iter().filter(|duty| duty.moment() == *moment).peekable();
            if now.peek().is_some() {
                to.push(Message::new(format!("duties-heading.{}", moment.as_str())));
            }
            for duty in now {
                let cites = lines().filter(|line| line.duties.contains(duty)).flat_map(|line| &line.cites);
                to.push(
                    Message::new("duty-item")
                        .with("duty", Argument::word(*duty))
                        .with("articles", self.articles(cites)?),
                );
            }
        }
        Ok(())
    }

    fn forbidden(&self, to: &mut Vec<Message>) -> Result<()> {
        if self.answer.rules.is_empty() {
            // Facts are unknown and each way of filling them in is forbidden by other rules.
            return Ok(());
        }
        let closed = self.answer.rules.iter().any(|line| line.effect == Effect::Close);
        let key = if closed { "answer-forbidden-unless-permitted" } else { "answer-forbidden" };
        to.push(Message::new(key).with("articles", self.articles(self.answer.cites())?));
        let unmet: Vec<(&RuleLine, &Unmet)> = self
            .answer
            .rules
            .iter()
            .flat_map(|line| line.unmet.iter().map(move |unmet| (line, unmet)))
            .collect();
        if !unmet.is_empty() {
            to.push(Message::new("unmet-heading").with("count", count(unmet.len())));
        }
        for (line, unmet) in unmet {
            to.push(self.unmet(line, unmet)?);
        }
        self.who(to);
        Ok(())
    }

    pub(crate) fn unmet(&self, line: &RuleLine, unmet: &Unmet) -> Result<Message> {
        let scope = self.answer.scope;
        let message = match unmet.is {
            Some(is) => Message::new("unmet").with("actual", Argument::fact_value(scope, unmet.fact, is)),
            None => Message::new("unmet-unknown"),
        };
        let needed = values(scope, unmet.fact, &unmet.needs_words(scope));
        Ok(message
            .with("fact", Argument::fact(scope, unmet.fact))
            .with("needed", needed)
            .with("articles", self.articles(&line.cites)?))
    }

    /// Who could meet what is not met, where the rules say so.
    fn who(&self, to: &mut Vec<Message>) {
        let mut roles: Vec<&str> =
            self.answer.rules.iter().flat_map(|line| line.who.iter().copied()).collect();
        roles.sort_unstable();
        roles.dedup();
        if !roles.is_empty() {
            to.push(Message::new("who-could").with("roles", values(self.answer.scope, "role", &roles)));
        }
    }

    pub(crate) fn unsettled(&self, to: &mut Vec<Message>) -> Result<()> {
        if self.answer.questions.is_empty() {
            // As above: a question each time, but not the same one.
            return Ok(());
        }
        let text = |question| Ok(Argument::text(self.book.question_text(question, self.language)?));
        if let [question] = self.answer.questions.as_slice() {
            to.push(Message::new("answer-unsettled").with("question", text(question)?));
            return Ok(());
        }
        to.push(Message::new("answer-unsettled-several").with("count", count(self.answer.questions.len())));
        for question in &self.answer.questions {
            let lines = self.answer.rules.iter().filter(|line| line.question.as_ref() == Some(question));
            to.push(
                Message::new("answer-question")
                    .with("question", text(question)?)
                    .with("articles", self.articles(lines.flat_map(|line| &line.cites))?),
            );
        }
        Ok(())
    }

    /// Who else would be permitted to, where the rules themselves did not say who could.
    fn who_else(&self, who: &[&str], to: &mut Vec<Message>) {
        let said = self.answer.rules.iter().any(|line| !line.who.is_empty());
        if let Some(actor) = self.answer.scope.actor().filter(|_| !said && !who.is_empty()) {
            to.push(Message::new("who-else").with("roles", values(self.answer.scope, actor, who)));
        }
    }

    fn changes(&self, nearest: &[Change], to: &mut Vec<Message>) {
        for change in nearest {
            let item = |step: &Step| {
                Argument::Message(
                    Message::new("change-item")
                        .with("fact", Argument::fact(self.answer.scope, step.fact))
                        .with("needed", values(self.answer.scope, step.fact, &step.to)),
                )
            };
            let items = change.steps().iter().map(item).collect();
            to.push(Message::new("change-nearest").with("changes", Argument::All(items)));
        }
        let refused = matches!(self.answer.outcome, Some(Outcome::Forbidden | Outcome::NoGround));
        if !nearest.is_empty() {
            to.push(Message::new("change-note"));
        } else if refused && self.answer.partial.is_none() {
            to.push(Message::new("change-none"));
        }
    }
}

pub(crate) fn values(scope: Scope, fact: &str, words: &[&str]) -> Argument {
    Argument::Any(words.iter().map(|word| Argument::fact_value(scope, fact, word)).collect())
}
