//! The analysis of books against the plain reading of their rules.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test fails by panicking, also in what its tests share"
)]

mod random_book;

use livc_core::code::Code as _;
use livc_core::rule::analysis::{Change, Cube, Heads, Space, What, compare};
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::rule::{Decision, Outcome, RuleBook, RuleEffect};
use livc_core::time::Day;
use proptest::prelude::*;
use random_book::{Naive, Random, Theme, days, naive, settings};
use std::collections::BTreeSet;

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sets_hold_what_the_plain_reading_says(seed: u64, at in 0_usize..5) {
        let scope = Scope::ALL[at];
        let mut random = Random::new(seed);
        let theme = Theme::new(&mut random, scope, 6);
        let rules = 4 + random.below(24);
        let mut book = theme.book(&mut random, rules);
        if random.once_in(3) {
            let settings = settings(&mut random, &book, true);
            book = book.with_settings(settings).unwrap();
        }
        let days = days(&book);
        let mut space = Space::new(scope);
        for _ in 0..12 {
            let facts = theme.situation(&mut random);
            let on = *random.pick(&days);
            let slice = space.slice(&book, &Heads::of(&facts).unwrap(), on).unwrap();
            prop_assert!(slice.period().contains(on));
            let plain = naive(&book, &facts, on);
            prop_assert_eq!(space.holds(slice.possible(), &facts), plain.is_some());
            for outcome in Outcome::ALL {
                let here = plain.as_ref().is_some_and(|plain| plain.outcome == *outcome);
                prop_assert_eq!(space.holds(slice.outcome(*outcome), &facts), here, "{:?} {}", facts, on);
            }
            if let Some(plain) = plain {
                let determining: Vec<u16> = slice.rules().iter()
                    .filter(|firing| space.holds(firing.determines, &facts)).map(|firing| firing.rule).collect();
                prop_assert_eq!(determining, plain.determining);
            }
        }
    }
}

/// What an answer shows, by the plain reading.
fn shown(book: &RuleBook, plain: Option<&Naive>, on: Day) -> BTreeSet<What> {
    let Some(plain) = plain else { return BTreeSet::new() };
    let mut all: BTreeSet<What> = plain.duties.iter().map(|duty| What::Duty(*duty)).collect();
    for rule in plain.determining.iter().map(|at| &book.rules()[usize::from(*at)]) {
        all.extend(book.in_force(&rule.cites, on).map(|cite| What::Cite(cite.clone())));
        match &rule.effect {
            RuleEffect::Question { question, .. } => {
                all.insert(What::Question(question.clone()));
            }
            RuleEffect::Need(_) => all.extend(rule.settled.iter().map(|id| What::Question(id.clone()))),
            _ => {}
        }
    }
    for rule in plain.beside.iter().map(|at| &book.rules()[usize::from(*at)]) {
        if let RuleEffect::Period(keeping) | RuleEffect::Extend(keeping) = rule.effect {
            all.insert(What::Keeps { effect: rule.effect.kind(), keeping });
        }
    }
    all
}

fn within(change: &Change, facts: &Facts, on: Day) -> bool {
    let any = |cubes: &[Cube]| cubes.iter().any(|cube| cube.holds(facts));
    change.scope == facts.scope()
        && change.days.contains(on)
        && change.parts.iter().any(|part| any(&part.heads) && any(&part.when.cubes))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_change_is_found_exactly_where_the_plain_readings_differ(seed: u64, at in 0_usize..5) {
        let scope = Scope::ALL[at];
        let mut random = Random::new(seed);
        let theme = Theme::new(&mut random, scope, 4);
        let rules = 4 + random.below(8);
        let old = theme.book(&mut random, rules);
        let new = if random.once_in(2) {
            let settings = settings(&mut random, &old, true);
            old.with_settings(settings).unwrap()
        } else {
            theme.book(&mut random, rules)
        };
        let changes = compare(&old, &new).unwrap();
        prop_assert_eq!(changes.is_empty(), changes.classes.is_empty());
        let mut days = days(&old);
        days.extend(random_book::days(&new));
        for _ in 0..24 {
            let facts = theme.situation(&mut random);
            let on = *random.pick(&days);
            let (before, after) = (naive(&old, &facts, on), naive(&new, &facts, on));
            let (was, is) = (shown(&old, before.as_ref(), on), shown(&new, after.as_ref(), on));
            let outcome = |plain: &Option<Naive>| plain.as_ref().map(|plain| plain.outcome);
            let differs = outcome(&before) != outcome(&after) || was != is;
            let found: Vec<&Change> =
                changes.classes.iter().filter(|change| within(change, &facts, on)).collect();
            prop_assert_eq!(found.len(), usize::from(differs), "{:?} {}", facts, on);
            if let [change] = found.as_slice() {
                prop_assert_eq!(change.key.before, outcome(&before));
                prop_assert_eq!(change.key.after, outcome(&after));
                let gained: Vec<What> = is.difference(&was).cloned().collect();
                let lost: Vec<What> = was.difference(&is).cloned().collect();
                prop_assert_eq!(&change.key.gained, &gained);
                prop_assert_eq!(&change.key.lost, &lost);
            }
        }
        for change in &changes.classes {
            prop_assert!(within(change, &change.example, change.days.from()));
            prop_assert!(change.parts.iter().all(|part| part.when.whole));
        }
    }
}

/// Every situation has one answer, and the example of each set is decided as its set says.
#[test]
fn the_outcomes_of_the_built_in_book_part_its_whole_domain() {
    let book = RuleBook::builtin().unwrap();
    let mut slices = 0;
    for scope in Scope::ALL {
        let mut space = Space::new(*scope);
        let start = std::time::Instant::now();
        let mut decision = Decision::new("2026-11-23".parse().unwrap());
        space
            .walk(&book, |space, slice| {
                slices += 1;
                let mut all = 0;
                for outcome in Outcome::ALL {
                    let set = slice.outcome(*outcome);
                    all += space.count(set);
                    let Some(facts) = space.example(set) else { continue };
                    assert!(book.decide_facts(&facts, slice.period().from(), &mut decision)?);
                    assert_eq!(decision.outcome(), *outcome, "{facts:?} {:?}", slice.period());
                }
                assert_eq!(all, space.count(slice.possible()));
                Ok(())
            })
            .unwrap();
        println!("{scope:?} {} nodes, {slices} slices, {:?}", space.nodes(), start.elapsed());
    }
    assert!(slices > 500);
}
