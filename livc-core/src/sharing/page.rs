//! A briefing as one page for people.

use core::cell::RefCell;
use core::fmt::Write as _;

use super::briefing::{Briefing, Direction, Matter, Row};
use super::onward::Destination;
use crate::canonical::{Object, Value};
use crate::code::{Certainty, Code as _, Language};
use crate::error::Result;
use crate::law::{ProvisionId, Provisions};
use crate::message::{Argument, Message};
use crate::rule::vocabulary::Scope;
use crate::rule::{Duty, Moment, Outcome, QuestionId, RuleBook, RuleId};

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its heading; the head of the page has none.
    pub heading: Option<Message>,
    /// Its lines.
    pub lines: Vec<Message>,
}

/// A briefing on one page, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Lines to say before anything else, in the language: somebody is in danger.
    pub first: Vec<String>,
    /// The title.
    pub title: Message,
    /// The parts, from top to bottom.
    pub sections: Vec<Section>,
}

impl Page {
    /// The page as Markdown. `render` is that of a `Locale` of the same language.
    ///
    /// # Errors
    /// Those of `render`.
    pub fn markdown(&self, render: impl Fn(&Message) -> Result<String>) -> Result<String> {
        self.written(render, "# ", "## ", "- ", "**")
    }

    /// The page as plain text.
    ///
    /// # Errors
    /// Those of `render`.
    pub fn text(&self, render: impl Fn(&Message) -> Result<String>) -> Result<String> {
        self.written(render, "", "", "- ", "")
    }

    fn written(
        &self,
        render: impl Fn(&Message) -> Result<String>,
        title: &str,
        heading: &str,
        item: &str,
        loud: &str,
    ) -> Result<String> {
        let mut out = String::new();
        for line in &self.first {
            let _ = write!(out, "{loud}{line}{loud}\n\n");
        }
        let _ = writeln!(out, "{title}{}", render(&self.title)?);
        for section in &self.sections {
            out.push('\n');
            if let Some(message) = &section.heading {
                let _ = writeln!(out, "{heading}{}", render(message)?);
            }
            for line in &section.lines {
                // The head of the page is a list too: in Markdown lines would run together.
                let _ = writeln!(out, "{item}{}", render(line)?);
            }
        }
        Ok(out)
    }

    /// The texts, rendered: `{"first":[..],"title":"..","sections":[{"heading":"..","lines":[..]}],"markdown":"..",
    /// "text":".."}`.
    ///
    /// # Errors
    /// Those of `render`.
    pub fn to_value(&self, render: impl Fn(&Message) -> Result<String>) -> Result<Value<'static>> {
        let section = |section: &Section| {
            let heading = section.heading.as_ref().map(&render).transpose()?;
            let lines = section.lines.iter().map(|line| render(line).map(Value::from));
            let lines = lines.collect::<Result<Vec<_>>>()?;
            Ok(Value::Object(Object::new().with_some("heading", heading).with("lines", lines)))
        };
        let sections = self.sections.iter().map(section).collect::<Result<Vec<_>>>()?;
        Ok(Value::Object(
            Object::new()
                .with("first", self.first.iter().map(|line| Value::from(line.clone())).collect::<Value<'_>>())
                .with("title", render(&self.title)?)
                .with("sections", sections)
                .with("markdown", self.markdown(&render)?)
                .with("text", self.text(&render)?),
        ))
    }
}

impl Briefing {
    /// The briefing on one page, in a language. Articles, rules and questions stand in it in the language that was
    /// asked for; render it in the same.
    ///
    /// ```
    /// use livc_core::code::Language;
    /// use livc_core::law::Provisions;
    /// use livc_core::locale::Locale;
    /// use livc_core::rule::RuleBook;
    /// use livc_core::rule::vocabulary::{Facts, Scope};
    /// use livc_core::sharing::briefing;
    ///
    /// let (book, law) = (RuleBook::builtin()?, Provisions::builtin()?);
    /// let page = briefing(&book, &Facts::unknown(Scope::Share), "2026-09-02".parse()?)?
    ///     .page(&book, &law, Language::En)?;
    /// let locale = Locale::new(Language::En)?;
    /// let text = page.markdown(|message| locale.render(message))?;
    /// assert!(text.starts_with("# What may I share? 2 September 2026\n"));
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`crate::ErrorKind::UnknownProvision`] or [`crate::ErrorKind::NotInForce`] when the provisions are not
    /// those of the book; [`crate::ErrorKind::MissingText`] when the book is not the one that answered.
    pub fn page(&self, book: &RuleBook, law: &Provisions, language: Language) -> Result<Page> {
        let writer = PageWriter { briefing: self, book, law, language, legend: RefCell::default() };
        let first = self.first.iter().map(|question| Ok(book.first_line(question, language)?.to_owned()));
        let first = first.collect::<Result<Vec<_>>>()?;
        let mut sections = vec![Section { heading: None, lines: writer.head()? }];
        // Whoever knows of a danger reads no page first.
        if first.is_empty() {
            sections.extend(writer.sections()?);
        } else {
            let questions = self.first.iter().map(|question| writer.question(question));
            let lines = questions.collect::<Result<Vec<_>>>()?;
            sections.push(Section { heading: Some(Message::new("briefing-section.open")), lines });
        }
        let legend = (1..).zip(writer.legend.into_inner()).map(|(number, act)| format!("[{number}] {act}"));
        let legend = Message::new("briefing-legend").with("acts", Argument::texts(legend));
        if let Some(last) = sections.last_mut() {
            last.lines.extend([legend, Message::new("answer-no-advice")]);
        }
        Ok(Page {
            first,
            title: Message::new("briefing-title").with("day", Argument::Day(self.on)),
            sections,
        })
    }
}

/// With more categories than this an answer is the usual one.
const MANY_CATEGORIES: usize = 6;

/// How many deciding facts a line names by itself.
const NAMED_FACTS: usize = 3;

/// What several rows or destinations say alike.
struct Group<'a> {
    matters: Vec<Matter>,
    outcome: Option<Outcome>,
    certainty: Option<Certainty>,
    cites: Vec<&'a ProvisionId>,
    deciding: Vec<&'static str>,
    acts: Vec<Argument>,
}

impl Group<'_> {
    /// Whether so much is unknown that it is said once, below, what would decide.
    fn is_vague(&self) -> bool {
        self.deciding.len() > NAMED_FACTS
    }

    fn says(&self, other: &Self) -> bool {
        self.outcome == other.outcome
            && (self.deciding == other.deciding || self.is_vague() && other.is_vague())
    }

    /// Takes in one that says the same. Together they are as sure as the least sure.
    fn add(&mut self, other: Self) {
        let matters = other.matters.into_iter().filter(|matter| !self.matters.contains(matter));
        let matters: Vec<Matter> = matters.collect();
        self.matters.extend(matters);
        let acts = other.acts.into_iter().filter(|act| !self.acts.contains(act));
        let acts: Vec<Argument> = acts.collect();
        self.acts.extend(acts);
        self.cites.extend(other.cites);
        self.certainty = self.certainty.max(other.certainty);
    }

    /// Joins what says the same: of one act with several matters, and then of several acts with those.
    fn joined(all: Vec<Self>) -> Vec<Self> {
        let by = |all: Vec<Self>, same: fn(&Self, &Self) -> bool| {
            let mut joined: Vec<Self> = Vec::new();
            for group in all {
                match joined.iter_mut().find(|known| known.says(&group) && same(known, &group)) {
                    Some(known) => known.add(group),
                    None => joined.push(group),
                }
            }
            joined
        };
        let by_act = by(all, |one, other| one.acts == other.acts);
        by(by_act, |one, other| one.matters == other.matters)
    }
}

struct PageWriter<'a> {
    briefing: &'a Briefing,
    book: &'a RuleBook,
    law: &'a Provisions,
    language: Language,
    /// The acts that the page cites, in the order of their numbers.
    legend: RefCell<Vec<String>>,
}

/// Yes first, then what a person must decide, then what is not known yet, then no.
const fn order(outcome: Option<Outcome>) -> u8 {
    match outcome {
        Some(Outcome::Permitted) => 0,
        Some(Outcome::Unsettled) => 1,
        None => 2,
        Some(Outcome::NoGround) => 3,
        Some(Outcome::Forbidden) => 4,
    }
}

impl PageWriter<'_> {
    fn head(&self) -> Result<Vec<Message>> {
        let known = |fact: &str| {
            self.briefing.facts.get(fact).map(|word| Argument::fact_value(Scope::Share, fact, word))
        };
        let mut lines = Vec::new();
        lines.extend(match (known("giver"), known("setting")) {
            (Some(giver), Some(setting)) => {
                Some(Message::new("briefing-who-where").with("giver", giver).with("setting", setting))
            }
            (Some(giver), None) => Some(Message::new("briefing-who").with("giver", giver)),
            (None, Some(setting)) => Some(Message::new("briefing-where").with("setting", setting)),
            (None, None) => None,
        });
        for rule in &self.briefing.silence {
            lines.push(self.note(rule)?);
        }
        Ok(lines)
    }

    fn sections(&self) -> Result<Vec<Section>> {
        let mut sections = Vec::new();
        let mut add = |name: &str, lines: Vec<Message>| {
            if !lines.is_empty() {
                let heading = Some(Message::new(format!("briefing-section.{name}")));
                sections.push(Section { heading, lines });
            }
        };
        let mut bring = self.hears();
        bring.extend(self.rows(Direction::Bring)?);
        add("bring", bring);
        add("leave", self.rows(Direction::Leave)?);
        add("onward", self.onward()?);
        let mut know = self.duties();
        for rule in &self.briefing.notices {
            know.push(self.note(rule)?);
        }
        add("know", know);
        add("open", self.open()?);
        Ok(sections)
    }

    /// The articles, each with the number of its act in the legend: "art. 3, § 2; art. 4, § 3 [1]".
    fn articles(&self, cites: &[&ProvisionId]) -> Result<Argument> {
        let mut acts: Vec<(&str, Vec<&str>)> = Vec::new();
        for cite in cites {
            let cited = self.law.cite(cite, self.briefing.on)?;
            let (act, article) =
                (cited.act().cited().get(self.language), cited.provision().article().get(self.language));
            match acts.iter_mut().find(|(known, _)| *known == act) {
                Some((_, articles)) if articles.contains(&article) => {}
                Some((_, articles)) => articles.push(article),
                None => acts.push((act, vec![article])),
            }
        }
        let mut legend = self.legend.borrow_mut();
        let labels = acts.into_iter().map(|(act, articles)| {
            let at = legend.iter().position(|known| known == act).unwrap_or_else(|| {
                legend.push(act.to_owned());
                legend.len().saturating_sub(1)
            });
            format!("{} [{}]", articles.join("; "), at.saturating_add(1))
        });
        Ok(Argument::text(labels.collect::<Vec<_>>().join("; ")))
    }

    fn note(&self, rule: &RuleId) -> Result<Message> {
        let text = Argument::text(self.book.rule_text(rule, self.language)?);
        let known = self.book.rules().iter().find(|known| known.id == *rule);
        let cites = known.into_iter().flat_map(|rule| self.book.in_force(&rule.cites, self.briefing.on));
        let cites: Vec<&ProvisionId> = cites.collect();
        Ok(Message::new("briefing-note").with("text", text).with("articles", self.articles(&cites)?))
    }

    fn question(&self, question: &QuestionId) -> Result<Message> {
        let text = Argument::text(self.book.question_text(question, self.language)?);
        Ok(Message::new("briefing-question").with("question", text))
    }

    fn rows(&self, direction: Direction) -> Result<Vec<Message>> {
        let mut groups = Vec::new();
        for row in self.briefing.rows.iter().filter(|row| row.direction == direction) {
            let partial = row.answer.partial.as_ref().filter(|_| row.answer.outcome.is_none());
            groups.push(Group {
                matters: vec![row.matter],
                outcome: row.answer.outcome,
                certainty: row.answer.sureness.map(|sure| sure.text),
                cites: row.answer.cites(),
                deciding: partial.map_or_else(Vec::new, |partial| partial.deciding.clone()),
                acts: vec![act(row)],
            });
        }
        self.lines(groups)
    }

    fn onward(&self) -> Result<Vec<Message>> {
        let mut groups = Vec::new();
        for (matter, one) in
            self.briefing.onward.iter().flat_map(|(matter, all)| all.iter().map(move |one| (matter, one)))
        {
            groups.push(Group {
                matters: vec![*matter],
                outcome: one.outcome,
                certainty: one.sureness().map(|sure| sure.text),
                cites: one.cites(),
                deciding: one.deciding.clone(),
                acts: vec![Argument::word(one.destination)],
            });
        }
        self.lines(groups)
    }

    /// One line for each group.
    fn lines(&self, groups: Vec<Group<'_>>) -> Result<Vec<Message>> {
        let mut groups = Group::joined(groups);
        groups.sort_by_key(|group| (order(group.outcome), group.matters.first().copied()));
        groups.iter().map(|group| self.line(group)).collect()
    }

    fn line(&self, group: &Group<'_>) -> Result<Message> {
        let message = |key: String| {
            Message::new(key)
                .with(
                    "matters",
                    Argument::All(group.matters.iter().map(|matter| Argument::word(*matter)).collect()),
                )
                .with("acts", Argument::Any(group.acts.clone()))
        };
        if group.outcome.is_none() && group.is_vague() {
            return Ok(message("briefing-line-unknown".to_owned()));
        }
        let Some(outcome) = group.outcome else {
            let facts = group.deciding.iter().map(|name| Argument::fact(Scope::Share, name)).collect();
            return Ok(message("briefing-line-depends".to_owned()).with("facts", Argument::All(facts)));
        };
        let mut cites = group.cites.clone();
        cites.sort();
        cites.dedup();
        match group.certainty.filter(|_| !cites.is_empty()) {
            None => Ok(message(format!("briefing-line-bare.{}", outcome.as_str()))),
            Some(certainty) => Ok(message(format!("briefing-line.{}", outcome.as_str()))
                .with("articles", self.articles(&cites)?)
                .with("certainty", Argument::word(certainty))),
        }
    }

    /// Who is in the room, by seat or invitation.
    fn hears(&self) -> Vec<Message> {
        let mut lines = Vec::new();
        if !self.briefing.hearers.is_empty() {
            let hearer = |hearer: &super::briefing::Hearer| {
                let who = Argument::fact_value(Scope::Share, "giver", hearer.giver.as_str());
                let message = Message::new("briefing-hearer").with("who", who);
                Argument::Message(message.with("count", Argument::Number(i64::from(hearer.count))))
            };
            let hearers = Argument::All(self.briefing.hearers.iter().map(hearer).collect());
            lines.push(Message::new("briefing-hears").with("hearers", hearers));
        }
        if let Some(room) = self.briefing.facts.get("room") {
            let room = Argument::fact_value(Scope::Share, "room", room);
            lines.push(Message::new("briefing-room").with("room", room));
        }
        lines
    }

    /// What must be done, by its moment.
    fn duties(&self) -> Vec<Message> {
        let all = || self.briefing.rows.iter().flat_map(|row| row.duties.iter().copied());
        let line = |moment: &Moment| {
            let mut duties: Vec<Duty> = all().filter(|duty| duty.moment() == *moment).collect();
            duties.sort_unstable();
            duties.dedup();
            if duties.is_empty() {
                return None;
            }
            let duties = Argument::All(duties.into_iter().map(Argument::word).collect());
            Some(Message::new(format!("briefing-duties.{}", moment.as_str())).with("duties", duties))
        };
        Moment::ALL.iter().filter_map(line).collect()
    }

    /// What is open, what would decide it, what was assumed, and what always holds.
    fn open(&self) -> Result<Vec<Message>> {
        // Why a person must decide elsewhere, the articles say.
        let rows = self.briefing.rows.iter().flat_map(|row| &row.answer.questions);
        let all = self.briefing.onward.iter().flat_map(|(_, all)| all);
        let database = all.filter(|one| one.destination == Destination::Database);
        let ways = database.flat_map(|one| &one.ways).flat_map(|way| &way.answer.questions);
        let mut questions: Vec<&QuestionId> = rows.chain(ways).collect();
        questions.sort();
        questions.dedup();
        let mut lines =
            questions.into_iter().map(|question| self.question(question)).collect::<Result<Vec<_>>>()?;
        let deciding = self.briefing.deciding();
        if !deciding.is_empty() {
            let facts = deciding.iter().map(|name| Argument::fact(Scope::Share, name)).collect();
            lines.push(Message::new("briefing-deciding").with("facts", Argument::All(facts)));
        }
        let assumed = self.briefing.assumed.to_object();
        let phrase = |(name, _): (&str, &Value<'_>)| {
            Argument::Message(Message::new(format!("briefing-assumption.{name}")))
        };
        let assumed: Vec<Argument> = assumed.iter().map(phrase).collect();
        if !assumed.is_empty() {
            lines.push(Message::new("briefing-assumed").with("assumed", Argument::All(assumed)));
        }
        lines.push(Message::new("urgent-first-line"));
        Ok(lines)
    }
}

/// An act in a few words, with the categories of data for which the answer holds.
fn act(row: &Row) -> Argument {
    let act = Message::new(format!("briefing-act.{}", row.op.as_str()));
    // Most categories are the rule, and the others are named.
    if row.categories.is_empty() || row.categories.len() > MANY_CATEGORIES {
        return Argument::Message(act);
    }
    let categories = row.categories.iter();
    let categories = categories.map(|one| Argument::fact_value(Scope::Share, "category", one.as_str()));
    Argument::Message(
        Message::new("briefing-act-of")
            .with("act", Argument::Message(act))
            .with("categories", Argument::All(categories.collect())),
    )
}
