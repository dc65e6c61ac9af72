//! The nearest change against trying everything, on random books.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test fails by panicking, also in what its tests share"
)]

mod random_book;

use std::collections::BTreeSet;

use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::rule::{Outcome, RuleBook};
use livc_core::sharing::{Change, MAX_CHANGE_FACTS, MAX_CHANGES, nearest};
use livc_core::time::Day;
use proptest::prelude::*;
use random_book::{Random, Theme, days, naive};

type Set = BTreeSet<(usize, u8)>;

fn permitted(book: &RuleBook, facts: &Facts, on: Day) -> bool {
    naive(book, facts, on).is_some_and(|one| one.outcome == Outcome::Permitted)
}

/// Every change that livc may propose: of what the vocabulary says may be left, to what it does not say that nobody
/// may be brought to. What it says is held by tests of its own.
fn options(facts: &Facts) -> Vec<(usize, u8)> {
    let scope = facts.scope();
    let mut options = Vec::new();
    for (at, spec) in scope.facts().iter().enumerate() {
        let is = facts.codes()[at];
        if spec.changeable_from & 1 << is == 0 {
            continue;
        }
        for (word, to) in spec.words.iter().zip(1_u8..) {
            let refused = spec.never.iter().any(|never| {
                let only = |(other, mask): (&str, u64)| {
                    let word = facts.get(other).unwrap();
                    let at = scope.fact(other).unwrap();
                    mask & 1 << scope.facts()[at].number(word).unwrap() != 0
                };
                never.value == to && never.only.is_none_or(only)
            });
            // Said once more, so that the vocabulary cannot drop them: nobody is entered in a database, and no
            // meeting is held in order to disclose.
            let disclosing = matches!(facts.get("step"), Some("show_card" | "contribute"));
            let known = (scope == Scope::Share && (spec.name, *word) == ("receiver", "database"))
                || (scope == Scope::Move && disclosing && (spec.name, *word) == ("meeting", "case_meeting"));
            assert!(!known || refused, "{} {word}", spec.name);
            if to != is && !refused {
                options.push((at, to));
            }
        }
    }
    options
}

fn changed(facts: &Facts, set: &Set) -> Facts {
    let mut codes = facts.codes().to_vec();
    for (at, code) in set {
        codes[*at] = *code;
    }
    Facts::from_codes(facts.scope(), &codes).unwrap()
}

/// Every smallest set of at most three changes that permits, by trying all of them.
fn all_smallest(book: &RuleBook, facts: &Facts, on: Day) -> BTreeSet<Set> {
    let options = options(facts);
    let mut found: BTreeSet<Set> = BTreeSet::new();
    let mut sets: Vec<Set> = vec![Set::new()];
    for _ in 0..MAX_CHANGE_FACTS {
        let mut longer: BTreeSet<Set> = BTreeSet::new();
        for set in &sets {
            for option in &options {
                if set.iter().all(|(at, _)| *at != option.0) {
                    let mut next = set.clone();
                    next.insert(*option);
                    if !found.iter().any(|smaller| smaller.is_subset(&next)) {
                        longer.insert(next);
                    }
                }
            }
        }
        sets = Vec::new();
        for set in longer {
            if permitted(book, &changed(facts, &set), on) {
                found.insert(set);
            } else {
                sets.push(set);
            }
        }
    }
    found
}

/// The sets that a change stands for.
fn sets(facts: &Facts, change: &Change) -> Vec<Set> {
    let differing = |other: &Facts| {
        let pairs = facts.codes().iter().zip(other.codes()).enumerate();
        pairs.filter(|(_, (is, to))| is != to).map(|(at, (_, to))| (at, *to)).collect()
    };
    change.applied(facts).iter().map(differing).collect()
}

fn check(book: &RuleBook, facts: &Facts, on: Day) -> Result<usize, TestCaseError> {
    let changes = nearest(book, facts, on);
    prop_assert_eq!(&changes, &nearest(book, facts, on), "the same question, the same answer");
    prop_assert!(changes.len() <= MAX_CHANGES);
    if permitted(book, facts, on) {
        prop_assert!(changes.is_empty());
        return Ok(0);
    }
    let expected = all_smallest(book, facts, on);
    let mut shown: BTreeSet<Set> = BTreeSet::new();
    for change in &changes {
        prop_assert!((1..=MAX_CHANGE_FACTS).contains(&change.steps().len()));
        for set in sets(facts, change) {
            prop_assert_eq!(set.len(), change.steps().len());
            prop_assert!(permitted(book, &changed(facts, &set), on), "{:?}", change);
            prop_assert!(expected.contains(&set), "not smallest: {:?}", change);
            prop_assert!(shown.insert(set), "shown twice: {:?}", change);
        }
    }
    if changes.len() < MAX_CHANGES {
        prop_assert_eq!(&shown, &expected, "{:?} {}", facts, on);
    }
    Ok(changes.len())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_nearest_change_is_what_trying_everything_finds(seed: u64, at in 0_usize..4) {
        let scope = [Scope::Share, Scope::Meet, Scope::Invite, Scope::Move][at];
        let mut random = Random::new(seed);
        let theme = Theme::changeable(&mut random, scope, 5);
        let rules = 4 + random.below(16);
        let book = theme.book(&mut random, rules);
        let days = days(&book);
        for _ in 0..6 {
            let facts = theme.situation(&mut random);
            let on = *random.pick(&days);
            check(&book, &facts, on)?;
        }
    }

    #[test]
    fn an_unknown_fact_is_to_be_found_out_and_not_changed(seed: u64) {
        let mut random = Random::new(seed);
        let theme = Theme::changeable(&mut random, Scope::Share, 5);
        let book = theme.book(&mut random, 12);
        let mut codes = theme.situation(&mut random).codes().to_vec();
        let at = random.below(codes.len());
        codes[at] = 0;
        let facts = Facts::from_codes(Scope::Share, &codes).unwrap();
        prop_assert!(nearest(&book, &facts, days(&book)[1]).is_empty());
    }
}

/// The random books above have changes of one, two and three facts. Otherwise nothing was compared.
#[test]
fn changes_of_every_size_occur() {
    let mut sizes = [0_usize; MAX_CHANGE_FACTS + 1];
    for seed in 0..80 {
        let mut random = Random::new(seed);
        let scope = [Scope::Share, Scope::Meet, Scope::Invite, Scope::Move][random.below(4)];
        let theme = Theme::changeable(&mut random, scope, 5);
        let rules = 4 + random.below(16);
        let book = theme.book(&mut random, rules);
        for _ in 0..12 {
            let facts = theme.situation(&mut random);
            for change in nearest(&book, &facts, days(&book)[2]) {
                sizes[change.steps().len()] += 1;
            }
        }
    }
    assert!(sizes[1..].iter().all(|count| *count >= 5), "{sizes:?}");
}
