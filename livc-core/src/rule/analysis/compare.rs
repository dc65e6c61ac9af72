//! What changes between two books: every class of situations, on every day.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{BandChange, BookName, Change, Changes, Key, Part, RuleChanges, What};
use super::diagram::{Made, Set};
use super::merge::merge_heads;
use super::slice::{Ground, Slice, days_of_both, periods};
use super::space::{Cube, Description, Heads, Space};
use crate::code::Code as _;
use crate::error::Result;
use crate::rule::band::{Band, Measure};
use crate::rule::book::RuleBook;
use crate::rule::compile::Weight;
use crate::rule::decide::Decision;
use crate::rule::model::{Rule, RuleEffect, RuleId};
use crate::rule::outcome::Outcome;
use crate::rule::vocabulary::{Facts, Scope};
use crate::time::{Day, Period};

/// The most conjunctions that describe one part of a class.
pub(super) const MAX_CUBES: usize = 12;
/// The most classes of one combination of head facts and one interval of days.
const MAX_CLASSES: usize = 4_096;

/// Every class of situations whose outcome, articles, obligations, open questions or periods differ between two
/// books, over the whole domain of every scope and all days: exact, and nothing is sampled.
///
/// A book may be laid over with a local one and with settings: compare a book with itself and its settings to see
/// what they change.
///
/// ```
/// use livc_core::rule::RuleBook;
/// use livc_core::rule::analysis::compare;
///
/// let book = RuleBook::builtin()?;
/// assert!(compare(&book, &book)?.classes.is_empty());
/// # Ok::<(), livc_core::Error>(())
/// ```
///
/// # Errors
/// [`crate::ErrorKind::SpaceTooLarge`] with the rules that make it so.
pub fn compare(old: &RuleBook, new: &RuleBook) -> Result<Changes> {
    let (mut classes, mut nodes) = (Vec::new(), 0_usize);
    for scope in Scope::ALL {
        let mut search = Search { space: Space::new(*scope), old, new, found: BTreeMap::new() };
        search.run()?;
        nodes = nodes.saturating_add(search.space.nodes());
        classes.extend(search.classes());
    }
    Ok(Changes {
        old: BookName::of(old),
        new: BookName::of(new),
        rules: rule_changes(old, new),
        bands: band_changes(old, new),
        classes,
        nodes,
    })
}

/// Whether anything differs at all; stops at the first class.
pub(super) fn differs(old: &RuleBook, new: &RuleBook, scopes: &[Scope]) -> Result<bool> {
    for scope in scopes {
        let mut search = Search { space: Space::new(*scope), old, new, found: BTreeMap::new() };
        for heads in Heads::all(*scope) {
            search.heads(&heads)?;
            if !search.found.is_empty() {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// What a rule does to an answer, whatever it is called: two rules of one kind that fire in the same situations
/// cannot be told apart by any answer.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Acts {
    weight: u8,
    fires: Set,
    counts: Set,
    adds: Vec<What>,
}

/// A book in an interval of days, as far as answers show.
#[derive(Clone, PartialEq, Eq)]
struct View {
    possible: Set,
    acts: Vec<Acts>,
}

/// Where a class was found.
struct Spot {
    heads: Heads,
    count: u128,
    example: Facts,
    description: Description,
}

struct Search<'b> {
    space: Space,
    old: &'b RuleBook,
    new: &'b RuleBook,
    found: BTreeMap<(Key, Day, Option<Day>), Vec<Spot>>,
}

impl Search<'_> {
    fn run(&mut self) -> Result<()> {
        for heads in Heads::all(self.space.scope()) {
            self.heads(&heads)?;
        }
        Ok(())
    }

    fn heads(&mut self, heads: &Heads) -> Result<()> {
        self.space.begin(heads);
        let old = Ground::new(&mut self.space, self.old, heads)?;
        let new = Ground::new(&mut self.space, self.new, heads)?;
        // Intervals that look the same are one; those in which both books look the same are left out.
        let mut runs: Vec<(Period, View, View)> = Vec::new();
        for period in periods(&days_of_both(&old, &new)) {
            let before = view(self.old, &old, period.from());
            let after = view(self.new, &new, period.from());
            if before == after {
                continue;
            }
            match runs.last_mut() {
                Some((last, a, b)) if last.meets(period) && *a == before && *b == after => {
                    *last = Period::new(last.from(), period.until())?;
                }
                _ => runs.push((period, before, after)),
            }
        }
        for (period, ..) in runs {
            let before = old.slice(&mut self.space, self.old, period)?;
            let after = new.slice(&mut self.space, self.new, period)?;
            let made = self.part(&before, &after);
            let parts = made.map_err(|_| self.space.too_large(self.new))?;
            let possible = self.space.or(before.possible(), after.possible())?;
            for (key, set) in parts {
                self.keep(heads, period, key, set, possible)?;
            }
        }
        Ok(())
    }

    /// The situations of a slice by what changes in them.
    fn part(&mut self, before: &Slice, after: &Slice) -> Made<Vec<(Key, Set)>> {
        let (old, new) = (self.answers(self.old, before)?, self.answers(self.new, after)?);
        let store = self.space.store();
        let mut parts: Vec<(Key, Set)> = Vec::new();
        for (was, old) in &old.outcomes {
            for (is, new) in &new.outcomes {
                let both = store.and(*old, *new)?;
                if !both.is_empty() && (was.is_some() || is.is_some()) {
                    parts.push((Key::of(*was, *is), both));
                }
            }
        }
        let every: BTreeSet<&What> = old.adds.keys().chain(new.adds.keys()).collect();
        for what in every {
            let was = old.adds.get(what).copied().unwrap_or(Set::NONE);
            let is = new.adds.get(what).copied().unwrap_or(Set::NONE);
            if was == is {
                continue;
            }
            let (lost, gained) = (store.without(was, is)?, store.without(is, was)?);
            let mut next = Vec::with_capacity(parts.len());
            for (key, set) in parts {
                for (moved, gain) in [(lost, false), (gained, true)] {
                    let here = store.and(set, moved)?;
                    if !here.is_empty() {
                        next.push((key.clone().with(what.clone(), gain), here));
                    }
                }
                let left = store.without(set, lost)?;
                let left = store.without(left, gained)?;
                if !left.is_empty() {
                    next.push((key, left));
                }
            }
            parts = next;
            if parts.len() > MAX_CLASSES {
                return Err(super::diagram::Exhausted);
            }
        }
        parts.retain(|(key, _)| key.is_change());
        Ok(parts)
    }

    fn answers(&mut self, book: &RuleBook, slice: &Slice) -> Made<Answers> {
        let store = self.space.store();
        let impossible = store.without(Set::ALL, slice.possible())?;
        let mut outcomes = vec![(None, impossible)];
        outcomes.extend(Outcome::ALL.iter().map(|outcome| (Some(*outcome), slice.outcome(*outcome))));
        let obliging = store.or(slice.outcome(Outcome::Permitted), slice.outcome(Outcome::Unsettled))?;
        let mut adds: BTreeMap<What, Set> = BTreeMap::new();
        for firing in slice.rules() {
            let Some(rule) = book.rule(firing.rule) else { continue };
            for what in what_of(book, rule, firing.weight, slice.period().from()) {
                let set = match &what {
                    What::Duty(_) if firing.weight == Weight::Beside => store.and(firing.fires, obliging)?,
                    What::Duty(_) => store.and(firing.determines, obliging)?,
                    What::Keeps { .. } => firing.fires,
                    What::Cite(_) | What::Question(_) => firing.determines,
                };
                let known = adds.get(&what).copied().unwrap_or(Set::NONE);
                let more = store.or(known, set)?;
                adds.insert(what, more);
            }
        }
        Ok(Answers { outcomes, adds })
    }

    fn keep(&mut self, heads: &Heads, period: Period, key: Key, set: Set, possible: Set) -> Result<()> {
        let Some(example) = self.space.example(set) else { return Ok(()) };
        let description = self.space.describe(set, possible, false, MAX_CUBES)?;
        let spot = Spot { heads: heads.clone(), count: self.space.count(set), example, description };
        self.found.entry((key, period.from(), period.until())).or_default().push(spot);
        Ok(())
    }

    fn classes(self) -> Vec<Change> {
        let Self { space, old, new, found, .. } = self;
        let scope = space.scope();
        let mut classes: Vec<Change> = Vec::new();
        for ((key, from, until), spots) in found {
            let Ok(days) = Period::new(from, until) else { continue };
            let change = change(scope, key, days, spots, old, new);
            // The same change in the days right after is one change.
            match classes.last_mut() {
                Some(last) if last.days.meets(days) && last.is_as(&change) => {
                    if let Ok(longer) = Period::new(last.days.from(), until) {
                        last.days = longer;
                    }
                }
                _ => classes.push(change),
            }
        }
        classes.sort_by(|a, b| {
            (a.days.from(), a.days.until(), &a.key).cmp(&(b.days.from(), b.days.until(), &b.key))
        });
        classes
    }
}

/// What the answers of a slice show.
struct Answers {
    /// By outcome; none: these facts cannot be true together.
    outcomes: Vec<(Option<Outcome>, Set)>,
    adds: BTreeMap<What, Set>,
}

fn what_of(book: &RuleBook, rule: &Rule, weight: Weight, on: Day) -> Vec<What> {
    let mut all: Vec<What> = Vec::new();
    if weight != Weight::Beside {
        all.extend(book.in_force(&rule.cites, on).map(|cite| What::Cite(cite.clone())));
    }
    all.extend(rule.duties.iter().map(|duty| What::Duty(*duty)));
    match &rule.effect {
        RuleEffect::Question { question, .. } => all.push(What::Question(question.clone())),
        RuleEffect::Need(_) if weight == Weight::NeedQuestion => {
            all.extend(rule.settled.iter().map(|question| What::Question(question.clone())));
        }
        RuleEffect::Period(keeping) | RuleEffect::Extend(keeping) => {
            all.push(What::Keeps { effect: rule.effect.kind(), keeping: *keeping });
        }
        RuleEffect::Permit
        | RuleEffect::Forbid
        | RuleEffect::Need(_)
        | RuleEffect::Close
        | RuleEffect::Oblige
        | RuleEffect::Notice => {}
    }
    all.sort();
    all.dedup();
    all
}

fn view(book: &RuleBook, ground: &Ground, on: Day) -> View {
    let mut acts: Vec<Acts> = ground
        .holding(on)
        .filter_map(|ruled| {
            let adds = what_of(book, book.rule(ruled.rule)?, ruled.weight, on);
            // A notice changes no answer that is compared.
            let shows = ruled.weight != Weight::Beside || !adds.is_empty();
            let weight = ruled.weight as u8;
            shows.then_some(Acts { weight, fires: ruled.fires, counts: ruled.counts, adds })
        })
        .collect();
    acts.sort();
    acts.dedup();
    View { possible: ground.possible(), acts }
}

fn change(scope: Scope, key: Key, days: Period, spots: Vec<Spot>, old: &RuleBook, new: &RuleBook) -> Change {
    let far = |facts: &Facts| {
        let base = Facts::baseline(scope);
        facts.codes().iter().zip(base.codes()).filter(|(is, base)| is != base).count()
    };
    let count = spots.iter().fold(0_u128, |all, spot| all.saturating_add(spot.count));
    let example = spots.iter().map(|spot| spot.example).min_by_key(far);
    let example = example.unwrap_or_else(|| Facts::baseline(scope));
    let mut alike: Vec<(Description, u128, Vec<Heads>)> = Vec::new();
    for spot in spots {
        match alike.iter_mut().find(|(description, ..)| *description == spot.description) {
            Some((_, count, heads)) => {
                *count = count.saturating_add(spot.count);
                heads.push(spot.heads);
            }
            None => alike.push((spot.description, spot.count, vec![spot.heads])),
        }
    }
    let parts = alike.into_iter().map(|(description, count, heads)| {
        let heads: Vec<Cube> = merge_heads(&heads);
        Part { heads, when: description, count }
    });
    Change {
        scope,
        days,
        count,
        parts: parts.collect(),
        old_rules: determining(old, &example, days.from()),
        new_rules: determining(new, &example, days.from()),
        example,
        key,
    }
}

fn determining(book: &RuleBook, facts: &Facts, on: Day) -> Vec<RuleId> {
    let mut decision = Decision::new(on);
    match book.decide_facts(facts, on, &mut decision) {
        Ok(true) => Space::ids(book, &decision.determining().collect::<Vec<_>>()),
        _ => Vec::new(),
    }
}

fn rule_changes(old: &RuleBook, new: &RuleBook) -> RuleChanges {
    let by_id = |book: &RuleBook| -> BTreeMap<RuleId, Vec<Rule>> {
        let mut all: BTreeMap<RuleId, Vec<Rule>> = BTreeMap::new();
        for rule in book.rules() {
            all.entry(rule.id.clone()).or_default().push(rule.clone());
        }
        all
    };
    let (before, after) = (by_id(old), by_id(new));
    RuleChanges {
        added: after.keys().filter(|id| !before.contains_key(*id)).cloned().collect(),
        removed: before.keys().filter(|id| !after.contains_key(*id)).cloned().collect(),
        changed: after
            .iter()
            .filter(|(id, rules)| before.get(*id).is_some_and(|was| was != *rules))
            .map(|(id, _)| id.clone())
            .collect(),
    }
}

/// Where a measured number gets another value.
fn band_changes(old: &RuleBook, new: &RuleBook) -> Vec<BandChange> {
    let mut changes: Vec<BandChange> = Vec::new();
    let all = Scope::ALL.iter().flat_map(|scope| Measure::ALL.iter().map(move |measure| (*scope, *measure)));
    for (scope, measure) in all {
        let bands = || {
            let of = |band: &&Band| band.scope == scope && band.measure == measure;
            old.book.bands.iter().chain(&new.book.bands).filter(of)
        };
        let mut days: Vec<Day> =
            bands().flat_map(|band| [Some(band.period.from()), band.period.until()]).flatten().collect();
        days.sort_unstable();
        days.dedup();
        let mut cuts: Vec<i64> = bands().flat_map(|band| &band.cuts).map(|(below, _)| *below).collect();
        cuts.sort_unstable();
        cuts.dedup();
        for period in periods(&days) {
            let starts = [None].into_iter().chain(cuts.iter().copied().map(Some));
            let ends = cuts.iter().copied().map(Some).chain([None]);
            for (from, below) in starts.zip(ends) {
                // Any number of the range stands for all of it.
                let number = from.or_else(|| below.map(|below| below.saturating_sub(1))).unwrap_or(0);
                let value =
                    |book: &RuleBook| book.band(scope, measure, number, period.from()).map(|(word, _)| word);
                let (before, after) = (value(old), value(new));
                if before == after {
                    continue;
                }
                match changes.last_mut() {
                    Some(last)
                        if (last.scope, last.measure) == (scope, measure)
                            && last.days == period
                            && last.below == from
                            && (last.before, last.after) == (before, after) =>
                    {
                        last.below = below;
                    }
                    _ => {
                        changes.push(BandChange { scope, measure, days: period, from, below, before, after });
                    }
                }
            }
        }
    }
    changes
}
