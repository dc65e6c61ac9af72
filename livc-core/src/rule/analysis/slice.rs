//! What a book says under one combination of head facts on some days, as sets of situations.

use super::diagram::{Made, Set};
use super::space::{Heads, Space};
use crate::code::Code as _;
use crate::error::Result;
use crate::rule::book::RuleBook;
use crate::rule::compile::Weight;
use crate::rule::model::{Rule, RuleEffect};
use crate::rule::outcome::Outcome;
use crate::time::{Day, Period};

/// A rule under some heads, whatever the day.
pub(super) struct Ruled {
    pub(super) rule: u16,
    pub(super) weight: Weight,
    period: Period,
    pub(super) fires: Set,
    /// Where it counts: where it fires and, if it needs something, that is not met.
    pub(super) counts: Set,
}

/// A book under one combination of head facts.
pub(super) struct Ground {
    heads: Heads,
    possible: Set,
    rules: Vec<Ruled>,
    /// The first day that livc knows, and those on which a rule or one of its articles begins or ends, rising.
    days: Vec<Day>,
}

/// A rule in a slice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Firing {
    /// Its place in the book.
    pub rule: u16,
    /// The situations in which it fires.
    pub fires: Set,
    /// Those in which it counts: its need, if it has one, is not met.
    pub counts: Set,
    /// Those in which it determines the outcome.
    pub determines: Set,
    pub(super) weight: Weight,
}

/// What a book says under one combination of head facts, in days on which the same rules hold.
#[derive(Clone, Debug)]
pub struct Slice {
    heads: Heads,
    period: Period,
    possible: Set,
    outcomes: [Set; 4],
    rules: Vec<Firing>,
}

impl Slice {
    /// The head facts.
    pub fn heads(&self) -> &Heads {
        &self.heads
    }

    /// The days.
    pub fn period(&self) -> Period {
        self.period
    }

    /// The situations that can be.
    pub fn possible(&self) -> Set {
        self.possible
    }

    /// The situations with this outcome.
    pub fn outcome(&self, outcome: Outcome) -> Set {
        let at = usize::from(outcome.number()).saturating_sub(1);
        self.outcomes.get(at).copied().unwrap_or(Set::NONE)
    }

    /// The rules that hold on these days and can fire under these heads, in order of identifier.
    pub fn rules(&self) -> &[Firing] {
        &self.rules
    }
}

/// The conditions of a rule under some heads: where it fires.
fn fires(space: &mut Space, rule: &Rule, heads: &Heads) -> Made<Set> {
    let mut set = Set::NONE;
    for clause in &rule.when {
        let one = space.clause(clause, heads)?;
        set = space.store().or(set, one)?;
    }
    for unless in &rule.unless {
        let one = space.clause(&unless.clause, heads)?;
        set = space.store().without(set, one)?;
    }
    Ok(set)
}

/// The situations that can be under some heads.
fn possible(space: &mut Space, book: &RuleBook, heads: &Heads) -> Made<Set> {
    let mut set = Set::ALL;
    let scope = space.scope();
    for impossible in book.impossible().iter().filter(|one| one.scope == scope) {
        let one = space.clause(&impossible.clause, heads)?;
        set = space.store().without(set, one)?;
    }
    Ok(set)
}

impl Ground {
    /// A book under some heads.
    pub(super) fn new(space: &mut Space, book: &RuleBook, heads: &Heads) -> Result<Self> {
        let made = Self::make(space, book, heads);
        let ground = made.map_err(|_| space.too_large(book));
        space.charge(None);
        ground
    }

    fn make(space: &mut Space, book: &RuleBook, heads: &Heads) -> Made<Self> {
        let possible = possible(space, book, heads)?;
        let (mut rules, mut days) = (Vec::new(), Vec::from_iter(Day::new(Day::MIN_YEAR, 1, 1)));
        let scope = space.scope();
        for (rule, at) in book.rules().iter().zip(0_u16..).filter(|(rule, _)| rule.scope == scope) {
            space.charge(Some(at));
            let whole = fires(space, rule, heads)?;
            let fires = space.store().and(whole, possible)?;
            if fires.is_empty() {
                continue;
            }
            let counts = match &rule.effect {
                RuleEffect::Need(literals) => {
                    let met = space.clause(literals, heads)?;
                    space.store().without(fires, met)?
                }
                _ => fires,
            };
            days.extend([Some(rule.period.from()), rule.period.until()].into_iter().flatten());
            for (_, period) in rule.cites.iter().filter_map(|cite| book.chains.get(cite)).flatten() {
                let begins = [Some(period.from()), period.until()].into_iter().flatten();
                days.extend(begins.filter(|day| rule.period.contains(*day)));
            }
            rules.push(Ruled { rule: at, weight: Weight::of(rule), period: rule.period, fires, counts });
        }
        days.sort_unstable();
        days.dedup();
        Ok(Self { heads: heads.clone(), possible, rules, days })
    }

    /// The intervals of days in which the same rules hold and the same articles are in force.
    pub(super) fn periods(&self) -> Vec<Period> {
        periods(&self.days)
    }

    /// The interval in which a day lies; the day itself on, before the first.
    pub(super) fn period_of(&self, on: Day) -> Result<Period> {
        let from = self.days.iter().rev().find(|day| **day <= on).copied().unwrap_or(on);
        let until = self.days.iter().find(|day| **day > on).copied();
        Period::new(from, until)
    }

    /// The rules that hold on a day.
    pub(super) fn holding(&self, on: Day) -> impl Iterator<Item = &Ruled> + '_ {
        self.rules.iter().filter(move |rule| rule.period.contains(on))
    }

    /// The situations that can be.
    pub(super) fn possible(&self) -> Set {
        self.possible
    }

    /// What the book says in a period in which nothing changes.
    pub(super) fn slice(&self, space: &mut Space, book: &RuleBook, period: Period) -> Result<Slice> {
        let made = self.decide(space, period);
        let slice = made.map_err(|_| space.too_large(book));
        space.charge(None);
        slice
    }

    fn decide(&self, space: &mut Space, period: Period) -> Made<Slice> {
        let holding: Vec<&Ruled> = self.holding(period.from()).collect();
        let mut union = |weights: &[Weight]| -> Made<Set> {
            let mut set = Set::NONE;
            for rule in holding.iter().filter(|rule| weights.contains(&rule.weight)) {
                space.charge(Some(rule.rule));
                set = space.store().or(set, rule.counts)?;
            }
            Ok(set)
        };
        let block = union(&[Weight::Forbid, Weight::Need])?;
        let permit = union(&[Weight::Permit])?;
        let may_forbid = union(&[Weight::MayForbid, Weight::NeedQuestion])?;
        let may_permit = union(&[Weight::MayPermit])?;
        let close = union(&[Weight::Close])?;
        let store = space.store();
        // The table of outcomes, line by line; `left` is what no line before has taken.
        let left = store.without(self.possible, block)?;
        let would = store.and(left, permit)?;
        let permitted = store.without(would, may_forbid)?;
        let asked_to_forbid = store.and(would, may_forbid)?;
        let left = store.without(left, permit)?;
        let asked_to_permit = store.and(left, may_permit)?;
        let left = store.without(left, may_permit)?;
        let closed = store.and(left, close)?;
        let no_ground = store.without(left, close)?;
        let forbidden = store.or(block, closed)?;
        let unsettled = store.or(asked_to_forbid, asked_to_permit)?;
        let mut rules = Vec::with_capacity(holding.len());
        for rule in holding {
            space.charge(Some(rule.rule));
            let region = match rule.weight {
                Weight::Forbid | Weight::Need => block,
                Weight::Permit => permitted,
                Weight::MayForbid | Weight::NeedQuestion => asked_to_forbid,
                Weight::MayPermit => asked_to_permit,
                Weight::Close => closed,
                Weight::Beside => Set::NONE,
            };
            let determines = space.store().and(rule.counts, region)?;
            rules.push(Firing {
                rule: rule.rule,
                fires: rule.fires,
                counts: rule.counts,
                determines,
                weight: rule.weight,
            });
        }
        let outcomes = [permitted, forbidden, no_ground, unsettled];
        Ok(Slice { heads: self.heads.clone(), period, possible: self.possible, outcomes, rules })
    }
}

/// The days on which one of two books changes.
pub(super) fn days_of_both(one: &Ground, other: &Ground) -> Vec<Day> {
    let mut days: Vec<Day> = one.days.iter().chain(&other.days).copied().collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// The intervals between days, the last one without end.
pub(super) fn periods(days: &[Day]) -> Vec<Period> {
    let ends = days.iter().skip(1).copied().map(Some).chain([None]);
    days.iter().zip(ends).filter_map(|(from, until)| Period::new(*from, until).ok()).collect()
}
