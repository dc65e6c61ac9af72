//! The compiled rule book against a plain reading of its rules, on random books, situations and days.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test fails by panicking, also in what its tests share"
)]

mod random_book;

use livc_core::ErrorKind;
use livc_core::code::Code as _;
use livc_core::rule::vocabulary::{Facts, Part, Scope};
use livc_core::rule::{
    Decision, Literal, MAX_COMPLETIONS, Outcome, Outcomes, Partial, Role, RuleBook, RuleEffect,
};
use livc_core::time::Day;
use proptest::prelude::*;
use random_book::{LAW, Naive, Random, Theme, days, naive, settings};

/// Decides with the compiled book, in the words of the plain reading.
fn compiled(book: &RuleBook, facts: &Facts, on: Day) -> Option<Naive> {
    let mut decision = Decision::new(on);
    match book.decide_facts(facts, on, &mut decision) {
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::ContradictoryFacts);
            None
        }
        Ok(known) => {
            assert!(known, "every fact is known");
            let role = |role: Role| {
                decision
                    .fired()
                    .iter()
                    .filter(|fired| fired.role() == role)
                    .map(|fired| fired.rule())
                    .collect()
            };
            assert_eq!(
                decision.determining().collect::<Vec<_>>(),
                role(Role::Determining) as Vec<u16>,
                "one list, read in two ways"
            );
            check_lists(book, facts, &decision);
            let explained = book.explain(facts, &decision).sureness;
            assert_eq!(book.sureness(&decision), explained, "of the surest rule");
            Some(Naive {
                outcome: decision.outcome(),
                determining: role(Role::Determining),
                beside: role(Role::Beside),
                duties: book.duties(&decision),
            })
        }
    }
}

/// The articles and unmet needs that a decision lists without allocating are those of its rules.
fn check_lists(book: &RuleBook, facts: &Facts, decision: &Decision) {
    let on = decision.day();
    let rules: Vec<_> = decision.determining().map(|at| book.rule(at).unwrap()).collect();
    let cited: Vec<_> =
        book.citations(decision).map(|(rule, article)| (rule.clone(), article.clone())).collect();
    let expected = rules.iter().flat_map(|rule| {
        book.in_force(&rule.cites, on).map(|article| (rule.id.clone(), article.clone())).collect::<Vec<_>>()
    });
    assert_eq!(cited, expected.collect::<Vec<_>>());
    let code = |literal: &Literal| facts.codes()[usize::from(literal.fact)];
    let expected = rules.iter().flat_map(|rule| match &rule.effect {
        RuleEffect::Need(literals) => {
            let unmet = literals.iter().filter(|literal| !literal.holds(code(literal)));
            unmet.map(|literal| (rule.id.clone(), *literal)).collect::<Vec<_>>()
        }
        _ => Vec::new(),
    });
    let unmet = book.unmet_needs(facts.codes(), decision).map(|(rule, literal)| (rule.clone(), literal));
    assert_eq!(unmet.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
}

fn scope_of(number: u8) -> Scope {
    Scope::ALL[usize::from(number) % Scope::ALL.len()]
}

/// A random book with what it is about. Some are so large that their tables need several words, and some have
/// so many rules that a decision does not hold them without allocating.
fn made(seed: u64, scope: Scope) -> (Random, Theme, RuleBook) {
    let mut random = Random::new(seed);
    let facts = 3 + random.below(6);
    let theme = Theme::new(&mut random, scope, facts);
    let rules = match random.below(8) {
        0 => 60 + random.below(80),
        1 => 300 + random.below(200),
        _ => 1 + random.below(24),
    };
    let book = theme.book(&mut random, rules);
    (random, theme, book)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_compiled_book_decides_as_its_rules_read(seed: u64, scope in 0_u8..5) {
        let (mut random, theme, book) = made(seed, scope_of(scope));
        for on in days(&book) {
            for _ in 0..24 {
                let facts = theme.situation(&mut random);
                prop_assert_eq!(compiled(&book, &facts, on), naive(&book, &facts, on), "{:?} {}", facts, on);
            }
        }
    }

    #[test]
    fn so_does_a_book_with_a_local_one_and_settings(seed: u64, scope in 0_u8..5) {
        let (mut random, theme, book) = made(seed, scope_of(scope));
        let rules = 1 + random.below(8);
        let local = theme.local(&mut random, rules);
        let book = book.with_local(&[("l.toml", &local)], &LAW).unwrap();
        let settings = settings(&mut random, &book, true);
        let book = book.with_settings(settings).unwrap();
        for on in days(&book) {
            for _ in 0..12 {
                let facts = theme.situation(&mut random);
                prop_assert_eq!(compiled(&book, &facts, on), naive(&book, &facts, on), "{:?} {}", facts, on);
            }
        }
    }

    #[test]
    fn one_decision_used_again_remembers_nothing(seed: u64, scope in 0_u8..5) {
        let (mut random, theme, book) = made(seed, scope_of(scope));
        let days = days(&book);
        let mut again = Decision::new(days[0]);
        for _ in 0..64 {
            let (facts, on) = (theme.situation(&mut random), *random.pick(&days));
            let mut fresh = Decision::new(on);
            let known = book.decide_facts(&facts, on, &mut fresh);
            prop_assert_eq!(book.decide_facts(&facts, on, &mut again), known.clone());
            if known.is_ok() {
                prop_assert_eq!(fresh.outcome(), again.outcome());
                prop_assert_eq!(fresh.day(), again.day());
                prop_assert_eq!(fresh.fired(), again.fired());
            }
        }
    }

    /// Up to three unknown facts: what the book says is possible is what some completion gives, the rules it
    /// names hold in all of them, and the facts it names are those on which the outcome turns.
    #[test]
    fn unknown_facts_are_what_all_completions_say(seed: u64, scope in 0_u8..5) {
        let (mut random, theme, book) = made(seed, scope_of(scope));
        let days = days(&book);
        for _ in 0..12 {
            let on = *random.pick(&days);
            let mut codes = theme.situation(&mut random).codes().to_vec();
            let places = theme.places();
            let mut unknown: Vec<usize> = (0..=random.below(3)).map(|_| *random.pick(&places)).collect();
            unknown.sort_unstable();
            unknown.dedup();
            // What is assumed is never unknown: unsaid, it is at its baseline.
            unknown.retain(|at| !theme.scope.facts()[*at].assumed);
            for at in &unknown {
                codes[*at] = 0;
            }
            check_completions(&book, theme.scope, &codes, &unknown, on)?;
        }
    }

    /// Beyond the limit of completions the possible outcomes are an upper bound and say so.
    #[test]
    fn the_bound_holds_every_completion(seed: u64, many in 10_usize..28) {
        let mut random = Random::new(seed);
        let scope = *random.pick(&[Scope::Share, Scope::Move]);
        let theme = Theme::new(&mut random, scope, many);
        let book = theme.book(&mut random, 80);
        let days = days(&book);
        let on = *random.pick(&days);
        let full = theme.situation(&mut random);
        let mut codes = full.codes().to_vec();
        for (code, spec) in codes.iter_mut().zip(scope.facts()) {
            if !spec.assumed && (spec.part != Part::Head || random.once_in(2)) {
                *code = 0;
            }
        }
        let facts = Facts::from_codes(scope, &codes).unwrap();
        let partial = book.consider(&facts, on);
        let mut seen = Outcomes::default();
        for _ in 0..400 {
            let mut filled = codes.clone();
            for (code, spec) in filled.iter_mut().zip(scope.facts()) {
                if *code == 0 {
                    *code = 1 + u8::try_from(random.below(spec.words.len())).unwrap();
                }
            }
            let facts = Facts::from_codes(scope, &filled).unwrap();
            if let Some(one) = naive(&book, &facts, on) {
                seen = seen.with(one.outcome);
                let partial = partial.as_ref().unwrap();
                prop_assert!(
                    partial.possible.contains(one.outcome),
                    "{} is possible (exact: {}): {:?}", one.outcome, partial.exact, facts
                );
                for lead in &partial.leads {
                    let set = lead.values[usize::from(filled[lead.fact]) - 1];
                    prop_assert!(set.contains(one.outcome), "{lead:?} {facts:?}");
                }
                // What is not named decides nothing.
                let at = random.below(filled.len());
                if codes[at] == 0 && partial.leads.iter().all(|lead| lead.fact != at) {
                    filled[at] = 1 + u8::try_from(random.below(scope.facts()[at].words.len())).unwrap();
                    let other = naive(&book, &Facts::from_codes(scope, &filled).unwrap(), on);
                    prop_assert!(other.is_none_or(|other| other.outcome == one.outcome), "{at} {facts:?}");
                }
                for rule in &partial.determining {
                    prop_assert!(one.determining.contains(rule), "a rule that determines every completion");
                }
            }
        }
        if let Ok(partial) = &partial {
            prop_assert!(!partial.exact || partial.possible.bits() & seen.bits() == seen.bits());
        }
    }

    /// Guard rail 11: a local book never turns anything into *permitted*.
    #[test]
    fn a_local_book_only_narrows(seed: u64, scope in 0_u8..5) {
        let (mut random, theme, book) = made(seed, scope_of(scope));
        let rules = 1 + random.below(12);
        let local = theme.local(&mut random, rules);
        let cases: Vec<(Facts, Day)> = days(&book)
            .into_iter()
            .flat_map(|on| (0..12).map(|_| (theme.situation(&mut random), on)).collect::<Vec<_>>())
            .collect();
        let before: Vec<Option<Naive>> = cases.iter().map(|(facts, on)| compiled(&book, facts, *on)).collect();
        let book = book.with_local(&[("l.toml", &local)], &LAW).unwrap();
        for ((facts, on), before) in cases.iter().zip(before) {
            let after = compiled(&book, facts, *on);
            match (before.map(|one| one.outcome), after.map(|one| one.outcome)) {
                (None, after) => prop_assert_eq!(after, None),
                (Some(Outcome::Permitted), Some(after)) => prop_assert_ne!(after, Outcome::NoGround),
                (Some(Outcome::Forbidden), after) => prop_assert_eq!(after, Some(Outcome::Forbidden)),
                (Some(_), after) => prop_assert_ne!(after, Some(Outcome::Permitted)),
            }
        }
    }

    /// Settings: switching a rule off permits nothing, and an answer permits only what was unsettled.
    #[test]
    fn settings_permit_only_what_a_question_left_open(seed: u64, scope in 0_u8..5, off: bool) {
        let (mut random, theme, book) = made(seed, scope_of(scope));
        let cases: Vec<(Facts, Day)> = days(&book)
            .into_iter()
            .flat_map(|on| (0..12).map(|_| (theme.situation(&mut random), on)).collect::<Vec<_>>())
            .collect();
        let before: Vec<Option<Naive>> = cases.iter().map(|(facts, on)| compiled(&book, facts, *on)).collect();
        let settings = settings(&mut random, &book, off);
        let answered = !settings.answers.is_empty();
        let book = book.with_settings(settings).unwrap();
        for ((facts, on), before) in cases.iter().zip(before) {
            let after = compiled(&book, facts, *on).map(|one| one.outcome);
            let before = before.map(|one| one.outcome);
            if before != Some(Outcome::Permitted) && after == Some(Outcome::Permitted) {
                prop_assert!(answered, "switching off never permits");
                prop_assert_eq!(before, Some(Outcome::Unsettled));
            }
        }
    }

    /// No numbers, of any scope, make a decision panic.
    #[test]
    fn any_numbers_are_answered(seed: u64, scope in 0_u8..5, codes in proptest::collection::vec(0_u8..=255, 0..70)) {
        let scope = scope_of(scope);
        let (_, _, book) = made(seed, scope);
        let on = days(&book)[0];
        let mut decided = Decision::new(on);
        let by_codes = book.decide_codes(scope, &codes, on, &mut decided);
        match Facts::from_codes(scope, &codes) {
            Ok(facts) => {
                let mut decision = Decision::new(on);
                prop_assert_eq!(&by_codes, &book.decide_facts(&facts, on, &mut decision));
                prop_assert_eq!(by_codes.is_ok_and(|known| known).then(|| decided.fired()), facts.is_complete().then(|| decision.fired()));
                let _ = book.answer(&facts, on).map(|answer| answer.to_value().to_text());
            }
            Err(error) => prop_assert_eq!(by_codes, Err(error)),
        }
        let capped: Vec<u8> = scope
            .facts()
            .iter()
            .zip(codes)
            .map(|(spec, code)| code % u8::try_from(spec.words.len() + 1).unwrap())
            .collect();
        let facts = Facts::from_codes(scope, &capped).unwrap();
        let (mut decided, mut decision) = (Decision::new(on), Decision::new(on));
        let known = book.decide_facts(&facts, on, &mut decision);
        prop_assert_eq!(book.decide_codes(scope, &capped, on, &mut decided), known.clone());
        if known == Ok(true) {
            prop_assert_eq!((decided.outcome(), decided.fired()), (decision.outcome(), decision.fired()));
        }
        let _ = book.answer(&facts, on).map(|answer| answer.to_value().to_text());
    }
}

/// Every completion of the unknown facts, with its plain reading.
fn completions(
    book: &RuleBook,
    scope: Scope,
    codes: &[u8],
    unknown: &[usize],
    on: Day,
) -> Vec<(Vec<u8>, Option<Naive>)> {
    let mut all = vec![codes.to_vec()];
    for at in unknown {
        let count = u8::try_from(scope.facts()[*at].words.len()).unwrap();
        all = all
            .into_iter()
            .flat_map(|codes| {
                (1..=count).map(move |code| {
                    let mut codes = codes.clone();
                    codes[*at] = code;
                    codes
                })
            })
            .collect();
    }
    let read = |codes: Vec<u8>| {
        let one = naive(book, &Facts::from_codes(scope, &codes).unwrap(), on);
        (codes, one)
    };
    all.into_iter().map(read).collect()
}

fn check_completions(
    book: &RuleBook,
    scope: Scope,
    codes: &[u8],
    unknown: &[usize],
    on: Day,
) -> Result<(), TestCaseError> {
    let all = completions(book, scope, codes, unknown, on);
    if all.len() > MAX_COMPLETIONS {
        return Ok(());
    }
    let facts = Facts::from_codes(scope, codes).unwrap();
    let partial = match book.consider(&facts, on) {
        Err(error) => {
            prop_assert_eq!(error.kind(), ErrorKind::ContradictoryFacts);
            prop_assert!(all.iter().all(|(_, one)| one.is_none()));
            return Ok(());
        }
        Ok(partial) => partial,
    };
    let possible = all.iter().filter_map(|(_, one)| one.as_ref());
    let outcomes = possible.clone().fold(Outcomes::default(), |set, one| set.with(one.outcome));
    prop_assert!(partial.exact);
    prop_assert_eq!(partial.possible, outcomes, "{:?} {}", facts, on);
    let mut rules: Vec<u16> = possible.clone().next().map(|one| one.determining.clone()).unwrap_or_default();
    rules.retain(|rule| possible.clone().all(|one| one.determining.contains(rule)));
    prop_assert_eq!(&partial.determining, &rules);
    let turns = |at: &usize| {
        let same_but = |a: &[u8], b: &[u8]| a.iter().zip(b).enumerate().all(|(i, (a, b))| i == *at || a == b);
        all.iter().any(|(a, one)| {
            all.iter().any(|(b, other)| {
                same_but(a, b)
                    && matches!((one, other), (Some(one), Some(other)) if one.outcome != other.outcome)
            })
        })
    };
    let deciding: Vec<usize> = unknown.iter().copied().filter(turns).collect();
    prop_assert_eq!(&partial.deciding, &deciding, "{:?} {}", facts, on);
    check_leads(&partial, &all, &facts)
}

/// The deciding facts with where their values lead: exactly what occurs, enough to decide, and none without need.
fn check_leads(
    partial: &Partial,
    all: &[(Vec<u8>, Option<Naive>)],
    facts: &Facts,
) -> Result<(), TestCaseError> {
    let led: Vec<usize> = partial.leads.iter().map(|lead| lead.fact).collect();
    if partial.possible.only().is_some() {
        prop_assert!(led.is_empty());
        return Ok(());
    }
    prop_assert!(partial.deciding.iter().all(|fact| led.contains(fact)));
    let possible = || all.iter().filter_map(|(codes, one)| Some((codes, one.as_ref()?.outcome)));
    for lead in &partial.leads {
        for (value, set) in (1_u8..).zip(&lead.values) {
            let with_value = possible().filter(|(codes, _)| codes[lead.fact] == value);
            let seen = with_value.fold(Outcomes::default(), |seen, (_, outcome)| seen.with(outcome));
            prop_assert_eq!(*set, seen, "{:?} {}", facts, lead.fact);
        }
    }
    let decide = |facts: &[usize]| {
        let mut seen = std::collections::BTreeMap::new();
        possible().all(|(codes, outcome)| {
            let key: Vec<u8> = facts.iter().map(|at| codes[*at]).collect();
            *seen.entry(key).or_insert(outcome) == outcome
        })
    };
    prop_assert!(decide(&led), "{facts:?}: {led:?} do not decide together");
    if all.iter().all(|(_, one)| one.is_some()) {
        let mut sorted = led.clone();
        sorted.sort_unstable();
        prop_assert_eq!(&sorted, &partial.deciding, "what cannot be ties nothing together here");
        for without in &led {
            let others: Vec<usize> = led.iter().copied().filter(|fact| fact != without).collect();
            prop_assert!(!decide(&others), "{facts:?}: {without} decides nothing");
        }
    }
    Ok(())
}

/// Guard rail 11 over the whole table of outcomes: a book with one rule of each kind, each with a fact of its
/// own, and a local book with one rule of each kind it may have; every combination of what fires in both.
#[test]
fn no_combination_of_local_rules_permits() {
    let text = "text = { nl = \"n\", fr = \"f\", de = \"d\", en = \"e\" }";
    let rule = |id: &str, effect: &str, more: &str, fact: &str| {
        format!(
            "[[rule]]\nid = \"{id}\"\nscope = \"share\"\neffect = \"{effect}\"\ncertainty = \"norm\"\nfrom = 2018-09-24\n\
             cite = \"l18/5\"\n{text}\n{more}\nwhen = [{{ op = \"tell\", {fact} }}]\n"
        )
    };
    let question = |id: &str| format!("[[question]]\nid = \"{id}\"\ncite = \"l18/5\"\n{text}\n");
    let kinds = [
        ("forbid", "", "secret", "of_giver"),
        ("need", "need = { content = \"follow_up_evaluation\" }", "consensus", "objection"),
        ("permit", "", "listed", "yes"),
        ("question", "question = \"Q-p\"\nsettles = \"permit\"", "classified", "yes"),
        ("question", "question = \"Q-f\"\nsettles = \"forbid\"", "entity", "validated"),
        ("close", "", "danger", "imminent"),
    ];
    let mut own = format!("[book]\nid = \"t\"\nversion = \"1\"\n{}{}", question("Q-p"), question("Q-f"));
    for (at, (effect, more, fact, value)) in kinds.iter().enumerate() {
        own.push_str(&rule(&format!("R{at}"), effect, more, &format!("{fact} = \"{value}\"")));
    }
    let local_kinds = [
        ("forbid", "", "age", "under_12"),
        ("need", "need = { content = \"follow_up_evaluation\" }", "source", "named"),
        ("question", "question = \"Q-l\"\nsettles = \"forbid\"", "basis", "declared"),
        ("oblige", "oblige = \"name_source\"", "protocol", "signed"),
        ("notice", "", "competent", "yes"),
    ];
    let mut local = format!(
        "[book]\nid = \"l\"\nversion = \"1\"\nby = \"m-1\"\non = 2020-01-01\nground = \"d-1\"\n{}",
        question("Q-l")
    );
    for (at, (effect, more, fact, value)) in local_kinds.iter().enumerate() {
        local.push_str(&rule(&format!("L{at}"), effect, more, &format!("{fact} = \"{value}\"")));
    }
    let without = RuleBook::from_toml(&[("t.toml", &own)], &LAW).unwrap();
    let with = RuleBook::from_toml(&[("t.toml", &own)], &LAW)
        .unwrap()
        .with_local(&[("l.toml", &local)], &LAW)
        .unwrap();
    let on: Day = "2026-09-01".parse().unwrap();
    let all: Vec<(&str, &str)> =
        kinds.iter().chain(&local_kinds).map(|(_, _, fact, value)| (*fact, *value)).collect();
    let mut seen = [0_usize; 5];
    for combination in 0_u32..1 << all.len() {
        let mut facts = Facts::baseline(Scope::Share).with("op", "tell").unwrap();
        for (at, (fact, value)) in all.iter().enumerate() {
            if combination >> at & 1 == 1 {
                facts.set(fact, value).unwrap();
            }
        }
        let (before, after) = (compiled(&without, &facts, on).unwrap(), compiled(&with, &facts, on).unwrap());
        if before.outcome != Outcome::Permitted {
            assert_ne!(after.outcome, Outcome::Permitted, "{facts:?}");
        }
        if before.outcome == Outcome::Forbidden {
            assert_eq!(after.outcome, Outcome::Forbidden, "{facts:?}");
        }
        seen[usize::from(after.outcome.number())] += 1;
    }
    assert!(seen[1..].iter().all(|count| *count > 0), "every outcome occurs: {seen:?}");
}

/// The random books above reach everything: each outcome, contradictions, wide tables, long lists of rules,
/// exact and bounded answers. Otherwise the properties would hold of nothing.
#[test]
fn random_books_reach_everything() {
    let (mut outcomes, mut contradictions, mut many, mut bounded) = ([0_usize; 5], 0, 0, 0);
    for seed in 0..100 {
        let (mut random, theme, book) = made(seed, scope_of(u8::try_from(seed % 5).unwrap()));
        for (at, on) in days(&book).into_iter().enumerate() {
            let facts = theme.situation(&mut random);
            match compiled(&book, &facts, on) {
                None => contradictions += 1,
                Some(one) => {
                    outcomes[usize::from(one.outcome.number())] += 1;
                    many +=
                        usize::from(one.determining.len() + one.beside.len() > livc_core::rule::INLINE_RULES);
                }
            }
            if at > 0 {
                continue;
            }
            let partial = book.consider(&Facts::unknown(theme.scope), on);
            bounded += usize::from(partial.is_ok_and(|partial| !partial.exact));
        }
    }
    assert!(outcomes[1..].iter().all(|count| *count >= 20), "{outcomes:?}");
    assert!(contradictions >= 20 && many >= 5 && bounded >= 5, "{contradictions} {many} {bounded}");
}
