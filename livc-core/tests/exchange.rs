//! The book as other programs read it: deterministic, whole, escaped; and no yes where livc has none.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking, also in what its tests share"
)]

use std::collections::BTreeSet;

use livc_core::ErrorKind;
use livc_core::canonical::{Object, Value};
use livc_core::code::{Code as _, Language};
use livc_core::exchange::{authzen, cedar};
use livc_core::law::Provisions;
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::rule::{Duty, Outcome, RuleBook, RuleEffect, Settings};
use proptest::prelude::*;

const LOCAL: &str = r#"
    [book]
    id = "local"
    version = "1"
    by = "m-01"
    on = 2026-01-01
    ground = "d-1"
    [[rule]]
    id = "L1"
    scope = "share"
    effect = "forbid"
    certainty = "policy"
    from = 2026-01-01
    until = 2027-01-01
    cite = ["l18/4/1"]
    text = { nl = "nl", fr = "fr", de = "de", en = 'says "no" \ or' }
    [[rule.when]]
    op = ["tell", "send"]
    age = { not = ["adult"] }
    [[rule.unless]]
    danger = "imminent"
    cite = ["l18/4/2"]
"#;

fn settled() -> RuleBook {
    let book = RuleBook::builtin().unwrap();
    let book = book.with_local(&[("local.toml", LOCAL)], &Provisions::builtin().unwrap()).unwrap();
    let off = book.rules().iter().find(|rule| rule.switchable && matches!(rule.effect, RuleEffect::Need(_)));
    let asked = book.questions().iter().find(|question| {
        let asks = |rule: &&livc_core::rule::Rule| {
            matches!(&rule.effect, RuleEffect::Question { question: of, .. } if *of == question.id)
        };
        question.answerable && book.rules().iter().any(|rule| asks(&rule))
    });
    let text = format!(
        "[[off]]\nrule = \"{}\"\nby = \"m-01\"\non = 2026-01-01\nground = \"d-1\"\n\
         [[answer]]\nquestion = \"{}\"\nanswer = \"yes\"\nby = \"m-01\"\non = 2026-01-01\nground = \"d-2\"\nuntil = 2027-01-01\n",
        off.unwrap().id,
        asked.unwrap().id,
    );
    book.with_settings(Settings::from_toml("settings.toml", &text).unwrap()).unwrap()
}

fn annotations<'t>(text: &'t str, name: &str) -> Vec<&'t str> {
    let start = format!("@{name}(\"");
    text.lines().filter_map(|line| line.strip_prefix(&start)?.strip_suffix("\")")).collect()
}

#[test]
fn every_rule_is_one_policy_and_identifiers_are_unique() {
    for book in [RuleBook::builtin().unwrap(), settled()] {
        let export = cedar::export(&book, Scope::ALL, Language::Nl).unwrap();
        let rules = annotations(export.rules(), "rule");
        let expected = Scope::ALL
            .iter()
            .flat_map(|scope| book.rules().iter().filter(move |rule| rule.scope == *scope))
            .map(|rule| rule.id.as_str());
        assert_eq!(rules, expected.collect::<Vec<_>>());
        for text in [export.rules(), export.act()] {
            let ids = annotations(text, "id");
            let heads =
                text.lines().filter(|line| line.starts_with("permit (") || line.starts_with("forbid ("));
            assert_eq!(heads.count(), ids.len());
            assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
        }
        assert!(export.schema().contains(book.hash()));
    }
}

#[test]
fn the_yes_has_one_policy_that_permits_and_every_other_forbids() {
    let book = RuleBook::builtin().unwrap();
    for scope in Scope::ALL {
        let export = cedar::export(&book, &[*scope], Language::En).unwrap();
        let permits = export.act().lines().filter(|line| line.starts_with("permit (")).count();
        assert_eq!(permits, 1, "{}", scope.as_str());
        assert!(!export.rules().contains("::Action::\"act\""));
        let actions = export.schema().lines().filter_map(|line| line.trim().strip_prefix("action "));
        let yes: Vec<&str> = actions.filter(|line| !line.starts_with("find_")).collect();
        assert_eq!(yes.len(), 1);
        assert!(yes[0].starts_with("act appliesTo"));
    }
}

#[test]
fn local_rules_and_settings_are_in_it() {
    let export = cedar::export(&settled(), &[Scope::Share], Language::En).unwrap();
    let rules = export.rules();
    let at = rules.find("@id(\"share.find_forbid.L1\")").unwrap();
    let policy = &rules[at..at + rules[at..].find("};").unwrap() + 2];
    assert_eq!(
        policy,
        r#"@id("share.find_forbid.L1")
@rule("L1")
@effect("forbid")
@certainty("local")
@dates_certainty("norm")
@cite("l18/4/1")
@unless_cite("l18/4/2")
@from("2026-01-01")
@until("2027-01-01")
@text("says \"no\" \\ or")
permit (principal, action == Livc::Share::Action::"find_forbid", resource)
when { 20260101 <= context.day && context.day < 20270101 }
when {
  [Livc::Share::Op::"tell", Livc::Share::Op::"send"].contains(context.op) && context.age != Livc::Share::Age::"adult"
}
unless {
  context.danger == Livc::Share::Danger::"imminent"
}"#
        .to_owned()
            + ";"
    );
    let all = cedar::export(&settled(), Scope::ALL, Language::En).unwrap();
    assert!(all.rules().contains("@settled(\"Q-"));
    assert!(all.rules().contains("@effect(\"question\")\n"));
}

#[test]
fn the_bytes_depend_on_book_scopes_and_language_alone() {
    let (book, again) = (settled(), settled());
    let export = |book, scopes: &[Scope], language| cedar::export(book, scopes, language).unwrap();
    let once = export(&book, &[Scope::Keep, Scope::Share], Language::Fr);
    assert_eq!(once, export(&again, &[Scope::Share, Scope::Keep, Scope::Share], Language::Fr));
    assert_ne!(once.rules(), export(&book, &[Scope::Keep, Scope::Share], Language::De).rules());
    assert_eq!(once.schema(), export(&book, &[Scope::Keep, Scope::Share], Language::De).schema());
    assert_eq!(cedar::export(&book, &[], Language::Nl).unwrap_err().kind(), ErrorKind::Empty);
}

fn request(facts: &Facts, undertaken: &[Duty]) -> Value<'static> {
    let constant = |kind: &'static str| Object::new().with("type", kind).with("id", kind);
    let undertaken: Value<'static> = undertaken.iter().map(|duty| Value::from(duty.as_str())).collect();
    Value::Object(
        Object::new()
            .with("subject", constant("host"))
            .with("action", Object::new().with("name", "act"))
            .with(
                "resource",
                Object::new()
                    .with("type", "situation")
                    .with("id", facts.scope().as_str())
                    .with("properties", facts.to_object()),
            )
            .with("context", Object::new().with("on", "2026-10-01").with("undertaken", undertaken)),
    )
}

fn facts(scope: Scope) -> impl Strategy<Value = Facts> {
    let counts: Vec<u8> = scope.facts().iter().map(|spec| u8::try_from(spec.words.len()).unwrap()).collect();
    let whole: Vec<_> = counts.iter().map(|count| 1..=*count).collect();
    (whole, proptest::option::of(0..counts.len())).prop_map(move |(mut codes, unknown)| {
        if let Some(at) = unknown {
            codes[at] = 0;
        }
        Facts::from_codes(scope, &codes).unwrap()
    })
}

proptest! {
    #[test]
    fn a_decision_of_authzen_is_a_yes_only_where_livc_says_so(
        facts in (0..Scope::ALL.len()).prop_flat_map(|at| facts(Scope::ALL[at])),
        some in proptest::sample::subsequence(Duty::ALL.to_vec(), 0..Duty::ALL.len()),
    ) {
        let book = RuleBook::builtin().unwrap();
        for undertaken in [&some[..], &[], Duty::ALL] {
            match authzen::evaluate(&book, &request(&facts, undertaken)) {
                Ok(response) => {
                    let answer = book.answer(&facts, "2026-10-01".parse().unwrap()).unwrap();
                    let yes = answer.outcome == Some(Outcome::Permitted)
                        && facts.is_complete()
                        && answer.duties.iter().all(|duty| undertaken.contains(duty));
                    prop_assert_eq!(response.decision(), yes);
                    prop_assert!(!response.decision() || response.missing().is_empty());
                    let body = response.to_value();
                    prop_assert_eq!(body.as_object().unwrap().get("decision"), Some(&Value::Bool(yes)));
                }
                Err(error) => prop_assert_eq!(error.kind(), ErrorKind::ContradictoryFacts),
            }
        }
    }
}
