//! The texts of an explanation, as messages for the room that renders them.

use super::considered::{Article, Considered, Standing};
use super::explanation::{Audit, Explanation, Refused};
use super::screen::{Screen, Writer, values};
use crate::canonical::{Object, Value};
use crate::code::{Code as _, Language};
use crate::error::Result;
use crate::law::{ProvisionId, Provisions};
use crate::message::{Argument, Message};
use crate::rule::vocabulary::Scope;
use crate::rule::{HashParts, RuleBook, Unmet};
use crate::time::Day;

impl Explanation {
    /// The texts of the explanation in a language. Those for the auditor are Markdown, line by line.
    ///
    /// # Errors
    /// As [`SharingAnswer::screen`](super::SharingAnswer::screen).
    pub fn screen(&self, book: &RuleBook, law: &Provisions, language: Language) -> Result<Screen> {
        match self {
            Self::Refused(refused) => refused.screen(book, law, language),
            Self::Audit(audit) => Page { audit, book, law, language, lines: Vec::new() }.write(),
        }
    }
}

impl Explanation {
    /// The explanation with its texts: `{"explanation":..,"first":[..],"lines":[..]}`, as bindings give it. `render`
    /// is that of a `Locale` of the same language.
    ///
    /// # Errors
    /// As [`Explanation::screen`]; those of `render`.
    pub fn to_told(
        &self,
        book: &RuleBook,
        law: &Provisions,
        language: Language,
        render: impl Fn(&Message) -> Result<String>,
    ) -> Result<Value<'static>> {
        let told = Object::new().with("explanation", self.to_value());
        let screen = self.screen(book, law, language)?.to_value(render)?;
        let Value::Object(screen) = screen else { return Ok(Value::Object(told)) };
        let members = screen.iter().map(|(key, value)| (key.to_owned(), value.clone()));
        Ok(Value::Object(members.fold(told, |told, (key, value)| told.with(key, value))))
    }
}

fn article(law: &Provisions, id: &ProvisionId, on: Day, language: Language) -> Result<String> {
    Ok(law.cite(id, on)?.label(language))
}

impl Refused {
    fn screen(&self, book: &RuleBook, law: &Provisions, language: Language) -> Result<Screen> {
        let first = self.first.iter().map(|question| Ok(book.first_line(question, language)?.to_owned()));
        let first = first.collect::<Result<Vec<_>>>()?;
        let mut messages = Vec::new();
        if first.is_empty() {
            messages.push(Message::new("refused-heading"));
        } else {
            // Nothing holds back whoever knows of a danger.
            messages.extend(["screen-heading.unsettled", "urgent-not-blocked"].map(Message::new));
        }
        let articles = self.closing.iter().map(|id| article(law, id, self.on, language));
        let articles = articles.collect::<Result<Vec<_>>>()?;
        messages.push(if articles.is_empty() {
            Message::new("refused-not-opened")
        } else {
            Message::new("refused-closing").with("articles", Argument::texts(articles))
        });
        messages
            .extend(["refused-person", "refused-ask", "refused-review", "refused-silent"].map(Message::new));
        Ok(Screen { first, messages })
    }
}

/// The page for the auditor.
struct Page<'a> {
    audit: &'a Audit,
    book: &'a RuleBook,
    law: &'a Provisions,
    language: Language,
    lines: Vec<Message>,
}

impl Page<'_> {
    fn scope(&self) -> Scope {
        self.audit.answer.answer().scope
    }

    fn say(&mut self, message: Message) {
        self.lines.push(message);
    }

    fn write(mut self) -> Result<Screen> {
        let answer = self.audit.answer.answer();
        let first = answer.first.iter().map(|id| Ok(self.book.first_line(id, self.language)?.to_owned()));
        let first = first.collect::<Result<Vec<_>>>()?;
        self.say(Message::new("audit-heading").with("day", Argument::Day(answer.on)));
        match (answer.outcome, self.audit.order) {
            (Some(outcome), Some(order)) => self.say(
                Message::new("audit-outcome")
                    .with("outcome", Argument::word(outcome))
                    .with("order", Argument::word(order)),
            ),
            (Some(outcome), None) => {
                self.say(Message::new("audit-certain").with("outcome", Argument::word(outcome)));
            }
            (None, _) => {
                let writer = Writer { answer, book: self.book, law: self.law, language: self.language };
                writer.undecided(self.audit.answer.facts(), &mut self.lines);
            }
        }
        if let Some(sure) = answer.sureness {
            self.say(Message::new(format!("certainty-text.{}", sure.text.as_str())));
            self.say(Message::new(format!("certainty-dates.{}", sure.dates.as_str())));
        }
        self.facts();
        self.hashes();
        for standing in Standing::ALL {
            self.rules(*standing)?;
        }
        self.articles()?;
        self.say(Message::new("answer-no-advice"));
        Ok(Screen { first, messages: self.lines })
    }

    fn facts(&mut self) {
        let facts = *self.audit.answer.facts();
        self.say(Message::new("audit-facts"));
        for (spec, code) in facts.scope().facts().iter().zip(facts.codes()) {
            let fact = Argument::fact(facts.scope(), spec.name);
            self.say(match spec.word(*code) {
                Some(word) => Message::new("audit-fact")
                    .with("fact", fact)
                    .with("value", Argument::fact_value(facts.scope(), spec.name, word)),
                None => Message::new("audit-fact-unknown").with("fact", fact),
            });
        }
    }

    fn hashes(&mut self) {
        let (id, version) = self.audit.book.clone();
        let HashParts { builtin, local, settings } = self.audit.parts.clone();
        self.say(
            Message::new("audit-book")
                .with("book", Argument::text(id))
                .with("version", Argument::text(version))
                .with("hash", Argument::text(self.audit.answer.answer().book.clone())),
        );
        let parts = [("builtin", Some(builtin)), ("local", local), ("settings", settings)];
        for (part, hash) in parts {
            if let Some(hash) = hash {
                self.say(Message::new(format!("audit-part.{part}")).with("hash", Argument::text(hash)));
            }
        }
    }

    fn rules(&mut self, standing: Standing) -> Result<()> {
        let audit = self.audit;
        let mut rules = audit.considered.iter().filter(|one| one.standing == standing).peekable();
        if rules.peek().is_some() {
            self.say(Message::new(format!("audit-standing.{}", standing.as_str())));
        }
        rules.try_for_each(|one| self.rule(one))
    }

    fn rule(&mut self, one: &Considered) -> Result<()> {
        let writer = Writer {
            answer: self.audit.answer.answer(),
            book: self.book,
            law: self.law,
            language: self.language,
        };
        // A rule of another day is cited as it stood when it held.
        let on = if one.period.contains(writer.answer.on) { writer.answer.on } else { one.period.from() };
        let mut articles = Vec::new();
        for cite in &one.cited {
            let label = article(self.law, cite, on, self.language)?;
            if !articles.contains(&label) {
                articles.push(label);
            }
        }
        let shown = matches!(one.standing, Standing::Determining | Standing::Outranked);
        let unmet = one.line.unmet.iter().filter(|_| shown).map(|unmet| writer.unmet(&one.line, unmet));
        let unmet = unmet.collect::<Result<Vec<_>>>()?;
        self.say(
            Message::new("audit-rule")
                .with("rule", Argument::text(one.line.id.to_string()))
                .with("text", Argument::text(self.book.rule_text(&one.line.id, self.language)?))
                .with("articles", Argument::texts(articles)),
        );
        self.say(
            Message::new("audit-rule-effect")
                .with("effect", Argument::word(one.line.effect))
                .with("certainty", Argument::word(one.line.sureness.text))
                .with("dates", Argument::word(one.line.sureness.dates)),
        );
        self.days(one);
        for message in unmet {
            self.say(Message::new("audit-unmet").with("what", Argument::Message(message)));
        }
        for clause in one.failing.iter().filter(|clause| !clause.is_empty()) {
            let conditions = clause.iter().map(|unmet| self.condition(unmet)).collect();
            self.say(Message::new("audit-failing").with("conditions", Argument::All(conditions)));
        }
        for exception in &one.exceptions {
            let is = |(fact, value): &(&str, &str)| {
                Argument::Message(
                    Message::new("audit-is")
                        .with("fact", Argument::fact(self.scope(), fact))
                        .with("value", Argument::fact_value(self.scope(), fact, value)),
                )
            };
            // An exception may be younger than its rule: then it is cited as it came to be.
            let cited = exception.cites.iter().map(|cite| {
                let first = self.law.get(cite).map(|known| known.period().from());
                let on = first.map_or(on, |first| on.max(first));
                article(self.law, cite, on, self.language)
            });
            let articles = Argument::texts(cited.collect::<Result<Vec<_>>>()?);
            let message = Message::new("audit-exception")
                .with("articles", articles)
                .with("conditions", Argument::All(exception.when.iter().map(is).collect()));
            self.say(message);
        }
        self.settings(one);
        Ok(())
    }

    fn days(&mut self, one: &Considered) {
        let message = match one.period.until() {
            Some(until) => Message::new("audit-rule-between").with("until", Argument::Day(until)),
            None => Message::new("audit-rule-from"),
        };
        self.say(message.with("from", Argument::Day(one.period.from())));
        if let Some(next) = &one.successor {
            self.say(Message::new("audit-rule-successor").with("rule", Argument::text(next.to_string())));
        }
        for before in &one.predecessors {
            self.say(Message::new("audit-rule-predecessor").with("rule", Argument::text(before.to_string())));
        }
    }

    fn condition(&self, unmet: &Unmet) -> Argument {
        let message = match unmet.is {
            Some(is) => Message::new("audit-condition")
                .with("actual", Argument::fact_value(self.scope(), unmet.fact, is)),
            None => Message::new("audit-condition-unknown"),
        };
        let needed = values(self.scope(), unmet.fact, &unmet.needs_words(self.scope()));
        Argument::Message(
            message.with("fact", Argument::fact(self.scope(), unmet.fact)).with("needed", needed),
        )
    }

    fn settings(&mut self, one: &Considered) {
        if let Some(off) = &one.off {
            self.say(
                Message::new("audit-off")
                    .with("day", Argument::Day(off.on))
                    .with("by", Argument::text(off.by.to_string()))
                    .with("ground", Argument::text(off.ground.to_string())),
            );
        }
        for settled in &one.settled {
            let word = if settled.yes { "yes" } else { "no" };
            self.say(
                Message::new("audit-answered")
                    .with("answer", Argument::Key(format!("setting-{word}")))
                    .with("day", Argument::Day(settled.on))
                    .with("until", Argument::Day(settled.until))
                    .with("by", Argument::text(settled.by.to_string()))
                    .with("ground", Argument::text(settled.ground.to_string())),
            );
        }
    }

    fn articles(&mut self) -> Result<()> {
        if !self.audit.articles.is_empty() {
            self.say(Message::new("audit-articles"));
        }
        self.audit.articles.iter().try_for_each(|one| self.article(one))
    }

    fn article(&mut self, one: &Article) -> Result<()> {
        let label = |id: &ProvisionId, on: Day| article(self.law, id, on, self.language).map(Argument::text);
        let itself = label(&one.provision, one.period.from())?;
        let before = one.before.as_ref().map(|(id, period)| label(id, period.from())).transpose()?;
        let after = one.after.as_ref().map(|(id, period)| label(id, period.from())).transpose()?;
        let from = Argument::Day(one.period.from());
        self.say(
            Message::new("audit-article")
                .with("article", itself)
                .with("from", from.clone())
                .with("certainty", Argument::word(one.sureness.text))
                .with("dates", Argument::word(one.sureness.dates)),
        );
        if let Some(before) = before {
            self.say(Message::new("audit-article-before").with("article", before).with("day", from));
        }
        if let (Some(after), Some((_, period))) = (after, &one.after) {
            let day = Argument::Day(period.from());
            self.say(Message::new("audit-article-after").with("article", after).with("day", day));
        }
        Ok(())
    }
}
