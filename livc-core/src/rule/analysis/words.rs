//! What people read of an analysis: pages, in the words of the room that renders messages.

use super::change::{Change, Changes, What};
use super::finding::{Finding, FindingKind, Findings};
use super::page::{Block, Page};
use super::space::{Among, Cube};
use super::table::{Section, TableRow, TableRule, TruthTable};
use crate::code::{Code as _, Language};
use crate::error::Result;
use crate::law::{ProvisionId, Provisions};
use crate::message::{Argument, Message};
use crate::rule::book::RuleBook;
use crate::rule::model::RuleId;
use crate::rule::outcome::{Effect, Outcome};
use crate::rule::vocabulary::Facts;
use crate::time::{Day, Period};

/// The most rows that a page shows one by one.
const MAX_SHOWN: usize = 100;
/// A list longer than this is shown by what it leaves out, where that is shorter.
const LONG: usize = 4;

/// What a page is written with: the provisions, the language, and the words of that language.
pub struct Writer<'a, R> {
    law: &'a Provisions,
    language: Language,
    render: R,
}

impl<R> core::fmt::Debug for Writer<'_, R> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Writer").field("language", &self.language).finish_non_exhaustive()
    }
}

impl<'a, R: Fn(&Message) -> Result<String>> Writer<'a, R> {
    /// Writes in a language; `render` is that of a `Locale` of the same language.
    pub fn new(law: &'a Provisions, language: Language, render: R) -> Self {
        Self { law, language, render }
    }

    fn say(&self, key: &str) -> Result<String> {
        (self.render)(&Message::new(key))
    }

    fn with(
        &self,
        key: &str,
        arguments: impl IntoIterator<Item = (&'static str, Argument)>,
    ) -> Result<String> {
        let message =
            arguments.into_iter().fold(Message::new(key), |message, (name, value)| message.with(name, value));
        (self.render)(&message)
    }

    fn word(&self, argument: Argument) -> Result<String> {
        self.with("analysis-word", [("word", argument)])
    }

    /// A condition: a fact and what it is, or what it is not where that is shorter.
    fn condition(&self, literal: &Among) -> Result<String> {
        let (words, others) = (literal.words(), literal.others());
        let fact = Argument::fact(literal.scope, literal.fact());
        let value = |word: &&str| Argument::fact_value(literal.scope, literal.fact(), word);
        let (key, words) = if words.len() > LONG && others.len() < words.len() {
            ("analysis-condition-not", others)
        } else {
            ("analysis-condition", words)
        };
        let values = Argument::Any(words.iter().map(value).collect());
        self.with(key, [("fact", fact), ("values", values)])
    }

    fn conditions(&self, cube: &Cube) -> Result<Vec<String>> {
        // A fact that may have every value is no condition.
        let says = cube.literals().iter().filter(|literal| !literal.others().is_empty());
        let lines = says.map(|literal| self.condition(literal)).collect::<Result<Vec<_>>>()?;
        if lines.is_empty() { Ok(vec![self.say("analysis-always")?]) } else { Ok(lines) }
    }

    /// Conjunctions as one list: the conditions, with a line between two of them.
    fn alternatives(&self, cubes: &[Cube], whole: bool) -> Result<Vec<String>> {
        let mut lines = Vec::new();
        for (at, cube) in cubes.iter().enumerate() {
            if at > 0 {
                lines.push(self.say("analysis-or")?);
            }
            lines.extend(self.conditions(cube)?);
        }
        if !whole {
            lines.push(self.say("analysis-more")?);
        }
        Ok(lines)
    }

    fn articles(&self, cites: &[ProvisionId], on: Day) -> Result<Vec<String>> {
        let mut labels: Vec<String> = Vec::new();
        for cite in cites {
            let label = self.law.cite(cite, on)?.label(self.language);
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        Ok(labels)
    }

    fn days(&self, days: Period) -> Result<String> {
        let first = days.from().year() == Day::MIN_YEAR;
        let from = ("from", Argument::Day(days.from()));
        match (first, days.until()) {
            (true, None) => self.say("analysis-days-all"),
            (true, Some(until)) => self.with("analysis-days-before", [("until", Argument::Day(until))]),
            (false, None) => self.with("analysis-days-from", [from]),
            (false, Some(until)) => {
                self.with("analysis-days-between", [from, ("until", Argument::Day(until))])
            }
        }
    }

    fn outcome(&self, outcome: Option<Outcome>) -> Result<String> {
        match outcome {
            Some(outcome) => self.word(Argument::word(outcome)),
            None => self.say("analysis-contradictory"),
        }
    }

    fn count(&self, count: u128) -> Result<String> {
        let key = if count == 1 { "analysis-situation" } else { "analysis-situations" };
        self.with(key, [("total", Argument::text(grouped(count)))])
    }

    fn page(&self, title: String, blocks: Vec<Block>) -> Page {
        Page { language: self.language, title, blocks }
    }

    /// The facts of an example that differ from what they are when nobody claims anything.
    fn example(&self, facts: &Facts) -> Result<Vec<String>> {
        let scope = facts.scope();
        let base = Facts::baseline(scope);
        let own = scope.facts().iter().zip(facts.codes().iter().zip(base.codes()));
        own.filter(|(_, (is, base))| is != base)
            .filter_map(|(spec, (is, _))| Some((spec.name, spec.word(*is)?)))
            .map(|(fact, word)| {
                let values = Argument::fact_value(scope, fact, word);
                self.with("analysis-condition", [("fact", Argument::fact(scope, fact)), ("values", values)])
            })
            .collect()
    }

    fn what(&self, what: &What, book: &RuleBook, on: Day) -> Result<String> {
        match what {
            What::Cite(cite) => Ok(self.articles(core::slice::from_ref(cite), on)?.concat()),
            What::Duty(duty) => self.word(Argument::word(*duty)),
            What::Question(question) => book.question_text(question, self.language).map(str::to_owned),
            What::Keeps { effect, keeping } => {
                let key = if *effect == Effect::Extend { "analysis-extends" } else { "analysis-keeps" };
                let length = ("length", Argument::Number(i64::from(keeping.length)));
                self.with(
                    key,
                    [
                        length,
                        ("unit", Argument::word(keeping.unit)),
                        ("start", Argument::word(keeping.start)),
                    ],
                )
            }
        }
    }
}

/// Identifiers, which read the same in every language.
fn listed(ids: &[RuleId]) -> Argument {
    let ids: Vec<&str> = ids.iter().map(RuleId::as_str).collect();
    Argument::text(ids.join(", "))
}

/// Digits in groups of three, with a narrow space that does not break.
fn grouped(count: u128) -> String {
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len().saturating_mul(2));
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && digits.len().saturating_sub(at) % 3 == 0 {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

impl Changes {
    /// The changes as a page; the books are those that were compared.
    ///
    /// # Errors
    /// Those of rendering; [`crate::ErrorKind::UnknownProvision`] or [`crate::ErrorKind::MissingText`] when the law
    /// or the books are other ones.
    pub fn page<R: Fn(&Message) -> Result<String>>(
        &self,
        old: &RuleBook,
        new: &RuleBook,
        writer: &Writer<'_, R>,
    ) -> Result<Page> {
        let name = |id: &str, version: &str| Argument::text(format!("{id} {version}"));
        let books =
            [("old", name(&self.old.id, &self.old.version)), ("new", name(&self.new.id, &self.new.version))];
        let title = writer.with("compare-books", books)?;
        let mut blocks = Vec::new();
        let changed = [
            ("compare-rules-added", &self.rules.added),
            ("compare-rules-removed", &self.rules.removed),
            ("compare-rules-changed", &self.rules.changed),
        ];
        for (key, rules) in changed.into_iter().filter(|(_, rules)| !rules.is_empty()) {
            blocks.push(Block::Text(writer.with(key, [("rules", listed(rules))])?));
        }
        if self.is_empty() {
            blocks.push(Block::Text(writer.say("compare-equal")?));
            return Ok(writer.page(title, blocks));
        }
        let count = i64::try_from(self.classes.len()).unwrap_or(i64::MAX);
        blocks.push(Block::Text(writer.with("compare-classes", [("count", Argument::Number(count))])?));
        for (number, class) in self.classes.iter().enumerate() {
            class.write(number.saturating_add(1), old, new, writer, &mut blocks)?;
        }
        for band in &self.bands {
            let value = |word: Option<&str>| Argument::text(word.unwrap_or("-"));
            let bound = |number: Option<i64>| {
                Argument::text(number.map_or("…".to_owned(), |number| number.to_string()))
            };
            let measure = ("measure", Argument::word(band.measure));
            let line = writer.with(
                "compare-band",
                [
                    measure,
                    ("low", bound(band.from)),
                    ("below", bound(band.below)),
                    ("before", value(band.before)),
                    ("after", value(band.after)),
                ],
            )?;
            blocks.push(Block::Text(format!("{line} {}", writer.days(band.days)?)));
        }
        Ok(writer.page(title, blocks))
    }
}

impl Change {
    fn write<R: Fn(&Message) -> Result<String>>(
        &self,
        number: usize,
        old: &RuleBook,
        new: &RuleBook,
        writer: &Writer<'_, R>,
        to: &mut Vec<Block>,
    ) -> Result<()> {
        let (before, after) = (writer.outcome(self.key.before)?, writer.outcome(self.key.after)?);
        let what = if self.key.before == self.key.after {
            writer.with("compare-same", [("after", Argument::text(after))])?
        } else {
            writer.with(
                "compare-item",
                [("before", Argument::text(before)), ("after", Argument::text(after))],
            )?
        };
        to.push(Block::Heading(format!("{number}. {what}")));
        let mut lines = vec![writer.days(self.days)?, writer.count(self.count)?];
        for (key, all, book) in
            [("compare-gained", &self.key.gained, new), ("compare-lost", &self.key.lost, old)]
        {
            for what in all {
                let text = writer.what(what, book, self.days.from())?;
                lines.push(writer.with(key, [("what", Argument::text(text))])?);
            }
        }
        for (key, rules) in [("compare-old-rules", &self.old_rules), ("compare-new-rules", &self.new_rules)] {
            if !rules.is_empty() {
                lines.push(writer.with(key, [("rules", listed(rules))])?);
            }
        }
        to.push(Block::List(lines));
        let mut rows = Vec::new();
        for part in &self.parts {
            let heads = writer.alternatives(&part.heads, true)?;
            let when = writer.alternatives(&part.when.cubes, part.when.whole)?;
            rows.push(vec![heads, when, vec![grouped(part.count)]]);
        }
        let head = ["compare-column.act", "compare-column.when", "compare-column.count"];
        let head = head.iter().map(|key| writer.say(key)).collect::<Result<Vec<_>>>()?;
        to.push(Block::Table { caption: writer.say("compare-caption")?, head, rows });
        let example = writer.example(&self.example)?;
        let example = if example.is_empty() { vec![writer.say("analysis-nobody")?] } else { example };
        to.push(Block::Text(writer.with("compare-example", [("facts", Argument::texts(example))])?));
        Ok(())
    }
}

impl Findings {
    /// The findings as a page.
    ///
    /// # Errors
    /// Those of rendering.
    pub fn page<R: Fn(&Message) -> Result<String>>(&self, writer: &Writer<'_, R>) -> Result<Page> {
        let name = Argument::text(format!("{} {}", self.book.id, self.book.version));
        let title = writer.with("check-title", [("book", name)])?;
        let mut blocks = Vec::new();
        let flaws = self.flaws().map(|finding| finding.line(writer)).collect::<Result<Vec<_>>>()?;
        if flaws.is_empty() {
            blocks.push(Block::Text(writer.say("check-sound")?));
        } else {
            blocks.push(Block::List(flaws));
        }
        if self.local && self.findings.iter().all(|finding| finding.kind != FindingKind::Loosens) {
            blocks.push(Block::Text(writer.say("check-narrows")?));
        }
        for gap in self.findings.iter().filter(|finding| finding.kind == FindingKind::Gap) {
            let scope = Argument::word(gap.scope);
            blocks.push(Block::Text(writer.with("check-gaps", [("scope", scope)])?));
            let head = |cube: &Cube| Ok(writer.conditions(cube)?.join(" · "));
            blocks.push(Block::List(gap.heads.iter().map(head).collect::<Result<Vec<_>>>()?));
        }
        Ok(writer.page(title, blocks))
    }
}

impl Finding {
    fn line<R: Fn(&Message) -> Result<String>>(&self, writer: &Writer<'_, R>) -> Result<String> {
        let about = match (&self.rule, &self.question) {
            (Some(rule), _) => rule.to_string(),
            (None, Some(question)) => question.to_string(),
            (None, None) => String::new(),
        };
        let about = match self.clause {
            Some(at) => format!("{about} ({})", at.saturating_add(1)),
            None => about,
        };
        let mut line = writer
            .with("check-item", [("about", Argument::text(about)), ("what", Argument::word(self.kind))])?;
        if !self.others.is_empty() {
            line.push(' ');
            line.push_str(&writer.with("check-by", [("rules", listed(&self.others))])?);
        }
        Ok(line)
    }
}

impl TruthTable {
    /// The table as a page for a jurist: first in short, then the rules in the order of deciding with their articles
    /// and how sure they are, then every case apart where they are few enough to read.
    ///
    /// # Errors
    /// Those of rendering; [`crate::ErrorKind::UnknownProvision`] or [`crate::ErrorKind::MissingText`] when the law
    /// or the book are other ones.
    pub fn page<R: Fn(&Message) -> Result<String>>(
        &self,
        book: &RuleBook,
        writer: &Writer<'_, R>,
    ) -> Result<Page> {
        let scope = self.heads.scope();
        let values =
            self.heads.words().map(|(fact, word)| writer.word(Argument::fact_value(scope, fact, word)));
        let values = values.collect::<Result<Vec<_>>>()?;
        let day = ("day", Argument::Day(self.on));
        let title = writer.with("table-title", [("heads", Argument::text(values.join(" · "))), day])?;
        let name = Argument::text(format!("{} {}", self.book.id, self.book.version));
        let hash = Argument::text(self.book.hash.get(..12).unwrap_or(&self.book.hash));
        let mut blocks = vec![
            Block::Text(writer.with("table-book", [("book", name), ("hash", hash)])?),
            Block::Text(writer.days(self.days)?),
        ];
        self.short(book, writer, &mut blocks)?;
        blocks.push(Block::Heading(writer.say("table-order")?));
        blocks.push(Block::Text(writer.say("table-order-note")?));
        for section in Section::ALL {
            self.section(*section, book, writer, &mut blocks)?;
        }
        blocks.push(Block::Text(writer.say("table-otherwise")?));
        self.cases(writer, &mut blocks)?;
        blocks.push(Block::Text(writer.say("answer-no-advice")?));
        Ok(writer.page(title, blocks))
    }

    fn of(&self, section: Section) -> impl Iterator<Item = &TableRule> {
        self.rules.iter().filter(move |rule| rule.section == section)
    }

    fn short<R: Fn(&Message) -> Result<String>>(
        &self,
        book: &RuleBook,
        writer: &Writer<'_, R>,
        to: &mut Vec<Block>,
    ) -> Result<()> {
        to.push(Block::Heading(writer.say("table-short")?));
        if self.count(Outcome::Permitted) == 0 {
            let asked = self.count(Outcome::Unsettled) > 0;
            to.push(Block::Text(writer.say(if asked { "table-never-asked" } else { "table-never" })?));
        } else {
            let count = i64::try_from(self.of(Section::Permitted).count()).unwrap_or(i64::MAX);
            to.push(Block::Text(writer.with("table-only", [("count", Argument::Number(count))])?));
            let text = |rule: &TableRule| -> Result<String> {
                let text = Argument::text(book.rule_text(&rule.id, writer.language)?);
                let articles = Argument::texts(writer.articles(&rule.cites, self.on)?);
                writer.with("table-permit", [("text", text), ("articles", articles)])
            };
            to.push(Block::List(self.of(Section::Permitted).map(text).collect::<Result<Vec<_>>>()?));
        }
        let mut lines = Vec::new();
        for outcome in [Outcome::Permitted, Outcome::Unsettled, Outcome::Forbidden, Outcome::NoGround] {
            let total = ("situations", Argument::text(writer.count(self.count(outcome))?));
            lines.push(writer.with("table-count", [("outcome", Argument::word(outcome)), total])?);
        }
        to.push(Block::List(lines));
        Ok(())
    }

    fn section<R: Fn(&Message) -> Result<String>>(
        &self,
        section: Section,
        book: &RuleBook,
        writer: &Writer<'_, R>,
        to: &mut Vec<Block>,
    ) -> Result<()> {
        let mut rows = Vec::new();
        for rule in self.of(section) {
            let mut text = vec![format!("{}: {}", rule.id, book.rule_text(&rule.id, writer.language)?)];
            if let Some(question) = &rule.question {
                let asked = book.question_text(question, writer.language)?;
                text.push(writer.with("table-question", [("question", Argument::text(asked))])?);
            }
            for duty in &rule.duties {
                text.push(writer.with("table-duty", [("duty", Argument::word(*duty))])?);
            }
            let mut sure = vec![writer.word(Argument::word(rule.sureness.text))?];
            if rule.sureness.dates != rule.sureness.text {
                sure.push(writer.with("table-dates", [("certainty", Argument::word(rule.sureness.dates))])?);
            }
            let when = writer.alternatives(&rule.when.cubes, rule.when.whole)?;
            rows.push(vec![text, when, writer.articles(&rule.cites, self.on)?, sure]);
        }
        if rows.is_empty() {
            return Ok(());
        }
        let columns =
            ["table-column.rule", "table-column.when", "table-column.articles", "table-column.certainty"];
        let head = columns.iter().map(|key| writer.say(key)).collect::<Result<Vec<_>>>()?;
        to.push(Block::Table { caption: writer.word(Argument::word(section))?, head, rows });
        Ok(())
    }

    /// Every case apart, without those in which there is no ground: they are all the others.
    fn cases<R: Fn(&Message) -> Result<String>>(
        &self,
        writer: &Writer<'_, R>,
        to: &mut Vec<Block>,
    ) -> Result<()> {
        let shown: Vec<&TableRow> = self.rows.iter().filter(|row| row.outcome != Outcome::NoGround).collect();
        to.push(Block::Heading(writer.say("table-cases")?));
        if shown.len() > MAX_SHOWN || !self.whole {
            let count = i64::try_from(self.rows.len()).unwrap_or(i64::MAX);
            to.push(Block::Text(writer.with("table-cases-many", [("count", Argument::Number(count))])?));
            return Ok(());
        }
        let mut rows = Vec::new();
        for row in shown {
            let mut rules: Vec<String> = row.rules.iter().map(ToString::to_string).collect();
            if !row.some.is_empty() {
                rules.push(writer.with("table-some", [("rules", listed(&row.some))])?);
            }
            let outcome = writer.outcome(Some(row.outcome))?;
            rows.push(vec![vec![outcome], writer.conditions(&row.when)?, rules, vec![grouped(row.count)]]);
        }
        let columns =
            ["table-column.outcome", "table-column.when", "table-column.rules", "table-column.count"];
        let head = columns.iter().map(|key| writer.say(key)).collect::<Result<Vec<_>>>()?;
        to.push(Block::Table { caption: writer.say("table-cases-note")?, head, rows });
        Ok(())
    }
}
