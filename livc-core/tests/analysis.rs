//! The analysis of books against the plain reading of their rules.
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
use livc_core::rule::analysis::{Change, Cube, Finding, FindingKind, Heads, Space, What, check, compare};
use livc_core::rule::vocabulary::{Facts, Part, Scope};
use livc_core::rule::{Decision, Outcome, RuleBook, RuleEffect, RuleId, Settings};
use livc_core::time::Day;
use proptest::prelude::*;
use random_book::{Naive, Random, Theme, days, naive, settings};
use std::collections::BTreeSet;
use std::fmt::Write as _;

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
        // A description of more than so many conjunctions is cut off, and then says so.
        let whole = changes.classes.iter().flat_map(|change| &change.parts).all(|part| part.when.whole);
        let mut days = days(&old);
        days.extend(random_book::days(&new));
        for _ in 0..24 {
            let facts = theme.situation(&mut random);
            let on = *random.pick(&days);
            let (before, after) = (naive(&old, &facts, on), naive(&new, &facts, on));
            let (was, is) = (shown(&old, before.as_ref(), on), shown(&new, after.as_ref(), on));
            if before.is_none() && after.is_none() {
                // No description is about what can be in neither book.
                continue;
            }
            let outcome = |plain: &Option<Naive>| plain.as_ref().map(|plain| plain.outcome);
            let differs = outcome(&before) != outcome(&after) || was != is;
            let found: Vec<&Change> =
                changes.classes.iter().filter(|change| within(change, &facts, on)).collect();
            prop_assert!(found.len() <= usize::from(differs), "{:?} {}", facts, on);
            prop_assert!(!whole || found.len() == usize::from(differs), "{:?} {}", facts, on);
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
            // Where a description was cut off, the example may be in what it leaves out.
            let cut = change.parts.iter().any(|part| !part.when.whole);
            prop_assert!(cut || within(change, &change.example, change.days.from()));
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

const TEXT: &str = "text = { nl = \"n\", fr = \"f\", de = \"d\", en = \"e\" }";

/// A small book: the first line of each rule is `id scope effect`, the rest is TOML.
fn book(rules: &[(&str, &str)]) -> RuleBook {
    RuleBook::from_toml(&[("book.toml", &toml(rules))], &random_book::LAW).unwrap()
}

fn toml(rules: &[(&str, &str)]) -> String {
    let mut text = format!(
        "[book]\nid = \"small\"\nversion = \"1\"\n[[question]]\nid = \"Q-a\"\ncite = [\"l18/5\"]\nanswerable = true\n{TEXT}\n\
         [[impossible]]\nscope = \"share\"\nwhen = {{ op = \"send\", setting = \"case_meeting\" }}\nwhy = \"no\"\n"
    );
    for (head, rest) in rules {
        let [id, scope, effect] = head.split(' ').collect::<Vec<_>>()[..] else { panic!("{head}") };
        write!(
            text,
            "[[rule]]\nid = \"{id}\"\nscope = \"{scope}\"\neffect = \"{effect}\"\ncertainty = \"policy\"\n"
        )
        .unwrap();
        write!(text, "from = 2020-01-01\ncite = [\"l18/5\"]\n{TEXT}\n{rest}\n").unwrap();
    }
    text
}

fn found(book: &RuleBook) -> Vec<String> {
    let all = check(book).unwrap();
    let line = |finding: &Finding| {
        let rule = finding.rule.as_ref().map_or("", |rule| rule.as_str());
        let question = finding.question.as_ref().map_or("", |question| question.as_str());
        let clause = finding.clause.map_or(String::new(), |at| format!("[{at}]"));
        let others: Vec<&str> = finding.others.iter().map(RuleId::as_str).collect();
        format!("{} {rule}{question}{clause} {}", finding.kind, others.join("+")).trim_end().to_owned()
    };
    all.flaws().map(line).collect()
}

#[test]
fn a_check_finds_what_is_said_in_vain() {
    let sound = ("A share permit", "when = [{ op = \"tell\", item = \"plan\", listed = \"yes\" }]");
    let asked = (
        "Q share question",
        "question = \"Q-a\"\nsettles = \"permit\"\nwhen = [{ op = \"tell\", item = \"card\" }]",
    );
    let with = |more: &[(&'static str, &'static str)]| {
        let mut rules = vec![sound, asked];
        rules.extend(more);
        found(&book(&rules))
    };
    assert!(with(&[]).is_empty());
    let forbid = ("B share forbid", "when = [{ op = \"tell\", item = \"plan\" }]");
    assert_eq!(with(&[forbid]), ["contradiction A B"]);
    // Two rules together do what none of them does alone.
    let yes = ("B share forbid", "when = [{ op = \"tell\", setting = \"outside\" }]");
    let no = (
        "C share forbid",
        "when = [{ op = \"tell\", setting = { not = [\"outside\"] }, classified = \"no\" }, { op = \"tell\", classified = \"yes\" }]",
    );
    assert_eq!(with(&[yes, no]), ["never_decides A B+C", "never_decides Q B+C", "idle_question Q-a"]);
    let none = ("B share notice", "when = [{ op = \"send\", setting = \"case_meeting\" }]");
    assert_eq!(with(&[none]), ["never_fires B",]);
    let cancelled = (
        "B share notice",
        "when = [{ op = \"tell\", danger = \"none\" }]\nunless = [{ classified = [\"no\", \"yes\"], cite = [\"l18/5\"] }]",
    );
    assert_eq!(with(&[cancelled]), ["never_fires B"]);
    let clauses = (
        "B share notice",
        "when = [{ op = \"show\", age = \"adult\" }, { op = \"show\", age = \"adult\", danger = \"none\" }, { op = \"send\", setting = \"case_meeting\" }]",
    );
    assert_eq!(with(&[clauses]), ["dead_clause B[2]", "covered_clause B[1]"]);
    let exception = (
        "B share notice",
        "when = [{ op = \"show\", age = \"adult\" }]\nunless = [{ age = \"under_12\", cite = [\"l18/5\"] }]",
    );
    assert_eq!(with(&[exception]), ["idle_exception B[0]"]);
    let duties = ("B share oblige", "oblige = [\"log_access\"]\nwhen = [{ op = \"publish\" }]");
    assert_eq!(with(&[duties]), ["never_obliges B"]);
    let need = (
        "B share need",
        "need = { danger = \"imminent\" }\nwhen = [{ op = \"tell\", danger = \"none\", item = \"card\" }]",
    );
    assert_eq!(with(&[need]), ["never_met B"]);
    let need =
        ("B share need", "need = { danger = \"none\" }\nwhen = [{ op = \"tell\", danger = \"none\" }]");
    assert_eq!(with(&[need]), ["never_unmet B"]);
}

#[test]
fn a_check_finds_gaps_and_settings_without_effect() {
    let rules = [
        ("A share permit", "when = [{ op = \"tell\", item = { not = [\"card\"] } }]"),
        ("B share forbid", "when = [{ op = \"show\", item = \"card\" }]"),
    ];
    let small = book(&rules);
    let all = check(&small).unwrap();
    let gap = all.findings.iter().find(|finding| finding.kind == FindingKind::Gap).unwrap();
    let words: usize = gap
        .heads
        .iter()
        .map(|cube| cube.literals().iter().map(|one| one.words().len()).product::<usize>())
        .sum();
    let items = Scope::Share.facts().iter().find(|spec| spec.name == "item").unwrap().words.len();
    assert_eq!(words, Heads::all(Scope::Share).len() - (items - 1));
    let who = "by = \"m-1\"\non = 2020-01-01\nground = \"d-1\"";
    let off = |rule: &str| Settings::from_toml("s", &format!("[[off]]\nrule = \"{rule}\"\n{who}")).unwrap();
    assert_eq!(found(&small.with_settings(off("A")).unwrap()), ["idle_question Q-a"]);
    // A forbid that is switched off asks only where something permits.
    let idle = found(&small.with_settings(off("B")).unwrap());
    assert!(!idle.contains(&"idle_setting B".to_owned()), "it forbids no longer: {idle:?}");
    let answer = format!("[[answer]]\nquestion = \"Q-a\"\nanswer = \"yes\"\n{who}\nuntil = 2030-01-01");
    let answered = small.with_settings(Settings::from_toml("s", &answer).unwrap()).unwrap();
    assert_eq!(found(&answered), ["idle_setting Q-a"]);
}

/// The check of local rules can fail: it compares the two books and does not look at what effects they name.
#[test]
fn local_rules_are_proven_to_narrow() {
    let rules = [("A share permit", "when = [{ op = \"tell\", item = \"plan\" }]")];
    let local = toml(&[("L share forbid", "when = [{ op = \"tell\", item = \"plan\", age = \"adult\" }]")]);
    let local = local.split("[[question]]").next().unwrap().to_owned()
        + "by = \"m-1\"\non = 2020-01-01\nground = \"d-1\"\n"
        + "[[rule]]"
        + &local.split("[[rule]]").skip(1).collect::<String>();
    let whole = book(&rules).with_local(&[("local.toml", &local)], &random_book::LAW).unwrap();
    let all = check(&whole).unwrap();
    assert!(all.local && all.flaws().all(|finding| finding.kind != FindingKind::Loosens));
    assert!(!check(&book(&rules)).unwrap().local);
}

#[test]
fn the_built_in_book_says_nothing_in_vain() {
    assert_eq!(found(&RuleBook::builtin().unwrap()), Vec::<String>::new());
}

/// A book whose rules each couple two facts that stand far apart: their diagram has a node for every combination.
#[test]
fn a_book_that_would_explode_is_refused_with_its_rules_named() {
    let facts: Vec<_> = Scope::Share.facts().iter().filter(|spec| spec.part != Part::Head).collect();
    let mut rules = Vec::new();
    for (at, spec) in facts.iter().enumerate().take(15) {
        let other = facts[at + 15];
        let clauses: Vec<String> = (0..spec.words.len().min(other.words.len()).min(8))
            .map(|value| {
                format!(
                    "{{ op = \"tell\", item = \"plan\", {} = \"{}\", {} = \"{}\" }}",
                    spec.name, spec.words[value], other.name, other.words[value]
                )
            })
            .collect();
        rules.push((format!("X{at:02} share permit"), format!("when = [{}]", clauses.join(", "))));
    }
    let rules: Vec<(&str, &str)> = rules.iter().map(|(head, rest)| (head.as_str(), rest.as_str())).collect();
    let (small, exploding) = (book(&rules[..3]), book(&rules));
    assert!(check(&small).is_ok());
    let mut space = Space::with_budget(Scope::Share, 20_000);
    let error = space.walk(&exploding, |_, _| Ok(())).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SpaceTooLarge);
    let named = error.place().field.clone().unwrap();
    assert!(named.split(", ").count() >= 2 && named.split(", ").all(|rule| rule.starts_with('X')), "{error}");
    assert!(error.message().contains("op = tell, item = plan"), "{error}");
    assert!(space.nodes() <= 40_000);
    // Deciding does not need the diagram: the book can be used all the same.
    assert!(exploding.answer(&Facts::baseline(Scope::Share), "2026-09-01".parse().unwrap()).is_ok());
}
