//! The truth table of one combination of head facts on one day.

use super::change::{BookName, cubes_to_value};
use super::space::{Cube, Description, Heads, Space};
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::code_enum;
use crate::error::Result;
use crate::law::ProvisionId;
use crate::rule::answer::Sureness;
use crate::rule::book::RuleBook;
use crate::rule::compile::Weight;
use crate::rule::duty::Duty;
use crate::rule::model::{QuestionId, Rule, RuleEffect, RuleId};
use crate::rule::outcome::{Effect, Outcome};
use crate::time::{Day, Period};

/// The most rows of a truth table; beyond, it says that it is not whole.
pub const MAX_ROWS: usize = 2_000;
/// The most conjunctions of one rule.
const MAX_CONDITIONS: usize = 64;

code_enum! {
    /// The sections of a truth table, in the order of deciding: the first of which a rule applies gives the outcome.
    pub enum Section: u8, "table_section" {
        /// Forbidden, whatever else applies.
        Forbidden = 1 => "forbidden",
        /// Permitted, unless the next section applies too.
        Permitted = 2 => "permitted",
        /// A person must decide, even where something permits.
        AskedIfPermitted = 3 => "asked_if_permitted",
        /// Nothing permits, and a person must decide.
        Asked = 4 => "asked",
        /// Forbidden, because nothing permits.
        Closed = 5 => "closed",
        /// What comes beside: obligations, notices and periods.
        Beside = 6 => "beside",
    }
}

impl Section {
    fn of(weight: Weight) -> Self {
        match weight {
            Weight::Forbid | Weight::Need => Self::Forbidden,
            Weight::Permit => Self::Permitted,
            Weight::MayForbid | Weight::NeedQuestion => Self::AskedIfPermitted,
            Weight::MayPermit => Self::Asked,
            Weight::Close => Self::Closed,
            Weight::Beside => Self::Beside,
        }
    }
}

/// A rule of a truth table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRule {
    /// Its section.
    pub section: Section,
    /// The rule.
    pub id: RuleId,
    /// What it does.
    pub effect: Effect,
    /// When it counts: any of these.
    pub when: Description,
    /// The articles in force on the day.
    pub cites: Vec<ProvisionId>,
    /// How sure it is.
    pub sureness: Sureness,
    /// The duties that come with it.
    pub duties: Vec<Duty>,
    /// The question that it asks.
    pub question: Option<QuestionId>,
    /// In how many situations it determines the outcome; for what comes beside, in how many it fires.
    pub count: u128,
}

/// A row of a truth table: no situation is in two rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// The outcome.
    pub outcome: Outcome,
    /// The conditions.
    pub when: Cube,
    /// How many situations it has.
    pub count: u128,
    /// The rules that determine the outcome in all of them.
    pub rules: Vec<RuleId>,
    /// The rules that determine it in some of them.
    pub some: Vec<RuleId>,
}

/// Everything that a book says under one combination of head facts on a day: every situation, each in one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TruthTable {
    /// The book.
    pub book: BookName,
    /// The heads.
    pub heads: Heads,
    /// The day.
    pub on: Day,
    /// The days around it on which the table is the same.
    pub days: Period,
    /// How many situations have each outcome.
    pub counts: [(Outcome, u128); 4],
    /// The rules that can count, by section, then those that determine the most.
    pub rules: Vec<TableRule>,
    /// The rows, by outcome.
    pub rows: Vec<TableRow>,
    /// Whether the rows are all.
    pub whole: bool,
}

/// The truth table of one combination of head facts on a day.
///
/// ```
/// use livc_core::rule::RuleBook;
/// use livc_core::rule::analysis::{Heads, table};
/// use livc_core::rule::vocabulary::{Facts, Scope};
///
/// let book = RuleBook::builtin()?;
/// let asked = Facts::baseline(Scope::Share).with("op", "publish")?.with("item", "count")?;
/// let table = table(&book, &Heads::of(&asked)?, "2026-11-23".parse()?)?;
/// assert!(table.whole);
/// # Ok::<(), livc_core::Error>(())
/// ```
///
/// # Errors
/// [`crate::ErrorKind::SpaceTooLarge`] with the rules that make it so.
pub fn table(book: &RuleBook, heads: &Heads, on: Day) -> Result<TruthTable> {
    let mut space = Space::new(heads.scope());
    let slice = space.slice(book, heads, on)?;
    let mut rules = Vec::new();
    for firing in slice.rules() {
        let Some(rule) = book.rule(firing.rule) else { continue };
        let section = Section::of(firing.weight);
        let shows = if section == Section::Beside { firing.fires } else { firing.determines };
        if shows.is_empty() {
            continue;
        }
        let when = space.describe(firing.counts, slice.possible(), false, MAX_CONDITIONS)?;
        rules.push(line(book, rule, section, when, space.count(shows), on));
    }
    rules.sort_by(|a, b| (a.section, b.count, &a.id).cmp(&(b.section, a.count, &b.id)));
    let (mut rows, mut whole) = (Vec::new(), true);
    for outcome in [Outcome::Permitted, Outcome::Unsettled, Outcome::Forbidden, Outcome::NoGround] {
        let set = slice.outcome(outcome);
        let left = MAX_ROWS.saturating_sub(rows.len());
        let described = space.describe(set, slice.possible(), true, left)?;
        whole &= described.whole;
        for when in described.cubes {
            let cube = space.within(&when)?;
            let here = space.and(cube, set)?;
            let (mut all, mut some) = (Vec::new(), Vec::new());
            for firing in slice.rules() {
                if space.and(here, firing.determines)?.is_empty() {
                    continue;
                }
                let everywhere = space.without(here, firing.determines)?.is_empty();
                if everywhere { &mut all } else { &mut some }.push(firing.rule);
            }
            let count = space.count(here);
            rows.push(TableRow {
                outcome,
                when,
                count,
                rules: Space::ids(book, &all),
                some: Space::ids(book, &some),
            });
        }
    }
    let mut counts = Outcome::ALL.iter().map(|outcome| (*outcome, space.count(slice.outcome(*outcome))));
    let mut next = |outcome: Outcome| counts.next().unwrap_or((outcome, 0));
    let counts =
        [Outcome::Permitted, Outcome::Forbidden, Outcome::NoGround, Outcome::Unsettled].map(&mut next);
    Ok(TruthTable {
        book: BookName::of(book),
        heads: heads.clone(),
        on,
        days: slice.period(),
        counts,
        rules,
        rows,
        whole,
    })
}

fn line(
    book: &RuleBook,
    rule: &Rule,
    section: Section,
    when: Description,
    count: u128,
    on: Day,
) -> TableRule {
    TableRule {
        section,
        id: rule.id.clone(),
        effect: rule.effect.kind(),
        when,
        cites: book.in_force(&rule.cites, on).cloned().collect(),
        sureness: Sureness { text: rule.certainty, dates: rule.dates_certainty() },
        duties: rule.duties.clone(),
        question: match &rule.effect {
            RuleEffect::Question { question, .. } => Some(question.clone()),
            RuleEffect::Need(_) if section == Section::AskedIfPermitted => rule.settled.clone(),
            _ => None,
        },
        count,
    }
}

fn ids(ids: &[RuleId]) -> Value<'static> {
    ids.iter().map(|id| Value::from(id.to_string())).collect()
}

impl TableRule {
    fn to_value(&self) -> Value<'static> {
        let duties = self.duties.iter().map(|duty| Value::from(duty.as_str()));
        let mut object = Object::new()
            .with("section", self.section.as_str())
            .with("id", self.id.to_string())
            .with("effect", self.effect.as_str())
            .with("when", cubes_to_value(&self.when.cubes))
            .with("whole", self.when.whole)
            .with("cites", self.cites.iter().map(|cite| Value::from(cite.to_string())).collect::<Value<'_>>())
            .with("certainty", self.sureness.to_value())
            .with("count", self.count.to_string())
            .with_some("question", self.question.as_ref().map(ToString::to_string));
        if !self.duties.is_empty() {
            object.set("duties", duties.collect::<Value<'_>>());
        }
        Value::Object(object)
    }
}

impl TableRow {
    fn to_value(&self) -> Value<'static> {
        let mut object = Object::new()
            .with("outcome", self.outcome.as_str())
            .with("when", self.when.to_value())
            .with("count", self.count.to_string())
            .with("rules", ids(&self.rules));
        if !self.some.is_empty() {
            object.set("some", ids(&self.some));
        }
        Value::Object(object)
    }
}

impl TruthTable {
    /// How many situations have an outcome.
    pub fn count(&self, outcome: Outcome) -> u128 {
        self.counts.iter().find(|(own, _)| *own == outcome).map_or(0, |(_, count)| *count)
    }

    /// As canonical JSON. Counts are texts: they are larger than numbers of JSON.
    pub fn to_value(&self) -> Value<'static> {
        let mut counts = Object::new();
        for (outcome, count) in &self.counts {
            counts.set(outcome.as_str(), count.to_string());
        }
        Value::Object(
            Object::new()
                .with("book", self.book.to_value())
                .with("scope", self.heads.scope().as_str())
                .with("heads", self.heads.to_value())
                .with("on", self.on)
                .with("from", self.days.from())
                .with_some("until", self.days.until())
                .with("counts", counts)
                .with("rules", self.rules.iter().map(TableRule::to_value).collect::<Value<'_>>())
                .with("rows", self.rows.iter().map(TableRow::to_value).collect::<Value<'_>>())
                .with("whole", self.whole),
        )
    }
}
