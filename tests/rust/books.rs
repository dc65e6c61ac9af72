//! The example of a local book and of settings, and the page that tells how to write one.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use livc_core::code::Certainty;
use livc_core::law::Provisions;
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::rule::{Answer, Outcome, RuleBook, Settings};
use livc_core::time::Day;
use livc_tests::workspace;

fn file(path: &str) -> String {
    std::fs::read_to_string(workspace::root().join(path)).unwrap()
}

fn narrowed() -> RuleBook {
    let (local, settings) = (file("examples/data/local.toml"), file("examples/data/settings.toml"));
    let law = Provisions::builtin().unwrap();
    let book = RuleBook::builtin().unwrap().with_local(&[("local.toml", &local)], &law).unwrap();
    book.with_settings(Settings::from_toml("settings.toml", &settings).unwrap()).unwrap()
}

fn ask(book: &RuleBook, on: &str, facts: &[(&str, &str)]) -> Answer {
    let mut all = Facts::baseline(Scope::Share);
    for (name, word) in facts {
        all.set(name, word).unwrap();
    }
    book.answer(&all, on.parse::<Day>().unwrap()).unwrap()
}

const READ: &[(&str, &str)] = &[
    ("op", "consult_file"),
    ("item", "case_fact"),
    ("giver", "prevention_official"),
    ("receiver", "own_file"),
    ("listed", "yes"),
    ("basis", "declared"),
];

#[test]
fn the_example_does_what_the_page_says() {
    let (plain, book) = (RuleBook::builtin().unwrap(), narrowed());
    let needs = |answer: &Answer| answer.rules.iter().any(|line| line.id.as_str() == "L1");
    assert!(!needs(&ask(&book, "2026-10-14", READ)), "not before its first day");
    let answer = ask(&book, "2026-10-15", READ);
    assert_eq!(answer.outcome, Some(Outcome::Forbidden));
    let line = answer.rules.iter().find(|line| line.id.as_str() == "L1").unwrap();
    assert_eq!((line.sureness.text, line.unmet[0].fact), (Certainty::Local, "protocol"));
    let signed = [READ, &[("protocol", "signed")]].concat();
    assert!(!needs(&ask(&book, "2026-10-15", &signed)));
    assert_eq!(ask(&book, "2026-10-15", &signed).outcome, ask(&plain, "2026-10-15", &signed).outcome);

    let count = [("op", "publish"), ("item", "count"), ("setting", "outside"), ("receiver", "public")];
    assert_eq!(ask(&plain, "2026-10-15", &count).outcome, Some(Outcome::Permitted));
    assert_eq!(
        ask(&book, "2026-09-30", &count).outcome,
        Some(Outcome::Permitted),
        "the day before it was off"
    );
    let off = ask(&book, "2026-10-01", &count);
    assert_eq!(off.outcome, Some(Outcome::Unsettled));
    assert_eq!(off.decided[0].ground.to_string(), "note-2026-7");
    assert_eq!(off.decided[0].yes, None);
}

/// Whatever the example adds, nothing is permitted that was not.
#[test]
fn the_example_only_narrows() {
    let (plain, book) = (RuleBook::builtin().unwrap(), narrowed());
    for rule in plain.rules().iter().filter(|rule| rule.scope == Scope::Share) {
        for clause in &rule.when {
            let mut codes = Facts::baseline(Scope::Share).codes().to_vec();
            for literal in clause {
                codes[usize::from(literal.fact)] = u8::try_from(literal.mask.trailing_zeros()).unwrap();
            }
            let facts = Facts::from_codes(Scope::Share, &codes).unwrap();
            let on = "2026-11-23".parse().unwrap();
            let (Ok(before), Ok(after)) = (plain.answer(&facts, on), book.answer(&facts, on)) else {
                continue;
            };
            if before.outcome != Some(Outcome::Permitted) {
                assert_ne!(after.outcome, Some(Outcome::Permitted), "{facts:?}");
            }
        }
    }
}

#[test]
fn the_page_shows_the_example_as_it_is() {
    let page = file("livc-core/docs/local-book.md");
    for path in ["examples/data/local.toml", "examples/data/settings.toml"] {
        assert!(
            page.contains(&format!("```toml\n{}```", file(path))),
            "{path} in livc-core/docs/local-book.md"
        );
    }
    // The kinds of fault that the page promises are kinds.
    for kind in page.split('`').filter(|word| {
        word.len() > 1 && word.contains('_') && word.chars().all(|c| c.is_ascii_lowercase() || c == '_')
    }) {
        let known = livc_core::code::Code::parse(kind).map(|_: livc_core::ErrorKind| ());
        let function =
            ["with_age_limit", "builtin_by_hash", "livc_rule_book_load", "livc_rule_book_from_json"];
        assert!(known.is_ok() || function.contains(&kind), "{kind}");
    }
}
