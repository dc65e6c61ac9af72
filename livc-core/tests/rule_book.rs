//! The rule mechanism on small books: order of deciding, dates, settings, local books, faults.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, reason = "a test")]

use livc_core::ErrorKind;
use livc_core::law::Provisions;
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::rule::{Outcome, RuleBook, Settings};
use livc_core::time::Day;

const TEXT: &str = "text = { nl = \"n\", fr = \"f\", de = \"d\", en = \"e\" }";

fn rule(id: &str, effect: &str, more: &str, when: &str) -> String {
    format!(
        "[[rule]]\nid = \"{id}\"\nscope = \"share\"\neffect = \"{effect}\"\ncertainty = \"inferred\"\nfrom = 2018-09-24\n\
         cite = [\"l18/4/3\"]\n{TEXT}\n{more}\n[[rule.when]]\n{when}\n"
    )
}

fn head() -> String {
    format!("[book]\nid = \"t\"\nversion = \"1\"\n[[question]]\nid = \"Q-a\"\ncite = [\"l18/5\"]\n{TEXT}\n")
}

fn law() -> Provisions {
    Provisions::builtin().unwrap()
}

fn book(rules: &[String]) -> Result<RuleBook, livc_core::Error> {
    let text = format!("{}{}", head(), rules.concat());
    RuleBook::from_toml(&[("t.toml", &text)], &law())
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn ask(book: &RuleBook, facts: &[(&str, &str)], on: &str) -> Outcome {
    let mut all = Facts::baseline(Scope::Share);
    for (name, word) in facts {
        all.set(name, word).unwrap();
    }
    book.answer(&all, day(on)).unwrap().outcome.unwrap()
}

const TELL: &str = "op = \"tell\"";

#[test]
fn the_first_line_that_holds_decides() {
    let permit = rule("P", "permit", "", TELL);
    let forbid = rule("F", "forbid", "", "op = \"tell\"\nsecret = \"of_giver\"");
    let need = rule("N", "need", "need = { basis = \"declared\" }", "op = \"tell\"\ngiver = \"mayor\"");
    let may_forbid = rule(
        "Qf",
        "question",
        "question = \"Q-a\"\nsettles = \"forbid\"",
        "op = \"tell\"\nage = \"under_12\"",
    );
    let may_permit = rule(
        "Qp",
        "question",
        "question = \"Q-a\"\nsettles = \"permit\"",
        "op = \"send\"\nage = \"under_12\"",
    );
    let close = rule("C", "close", "", "op = [\"send\", \"tell\"]");
    let book = book(&[permit, forbid, need, may_forbid, may_permit, close]).unwrap();
    let on = "2020-01-01";
    assert_eq!(ask(&book, &[], on), Outcome::Permitted);
    assert_eq!(ask(&book, &[("secret", "of_giver")], on), Outcome::Forbidden);
    assert_eq!(ask(&book, &[("giver", "mayor")], on), Outcome::Forbidden);
    assert_eq!(ask(&book, &[("giver", "mayor"), ("basis", "declared")], on), Outcome::Permitted);
    assert_eq!(ask(&book, &[("age", "under_12")], on), Outcome::Unsettled);
    assert_eq!(ask(&book, &[("op", "send"), ("age", "under_12")], on), Outcome::Unsettled);
    assert_eq!(ask(&book, &[("op", "send")], on), Outcome::Forbidden);
    assert_eq!(ask(&book, &[("op", "use")], on), Outcome::NoGround);
    assert_eq!(ask(&book, &[], "2018-09-23"), Outcome::NoGround);
}

#[test]
fn a_refusal_names_what_is_unmet() {
    let need = rule("N", "need", "need = { basis = \"declared\", consensus = \"all_agree\" }", TELL);
    let book = book(&[need]).unwrap();
    let answer = book.answer(&Facts::baseline(Scope::Share), day("2020-01-01")).unwrap();
    let text = answer.to_value().to_text();
    assert!(text.contains(r#""unmet":[{"fact":"consensus","is":"not_asked","needs":["all_agree"]},{"fact":"basis","is":"none","needs":["declared"]}]"#), "{text}");
}

#[test]
fn a_closed_door_shows_what_would_have_opened_it() {
    let permit = rule("P", "permit", "", "op = \"tell\"\nbasis = \"declared\"\nlisted = \"yes\"");
    let close = rule("C", "close", "", TELL);
    let book = book(&[permit, close]).unwrap();
    let facts = Facts::baseline(Scope::Share).with("listed", "yes").unwrap();
    let answer = book.answer(&facts, day("2020-01-01")).unwrap();
    assert_eq!(answer.outcome, Some(Outcome::Forbidden));
    assert_eq!(answer.openings.len(), 1);
    assert_eq!(answer.openings[0].unmet[0].fact, "basis");
    assert_eq!(answer.openings[0].unmet.len(), 1);
}

#[test]
fn unknown_facts_give_the_possible_outcomes_and_the_deciding_facts() {
    let permit = rule("P", "permit", "", "op = \"tell\"\nlisted = \"yes\"");
    let forbid = rule("F", "forbid", "", "op = \"tell\"\nsecret = \"of_giver\"");
    let book = book(&[permit, forbid]).unwrap();
    let on = day("2020-01-01");
    let facts = Facts::unknown(Scope::Share).with("op", "tell").unwrap().with("item", "plan").unwrap();
    let answer = book.answer(&facts, on).unwrap();
    assert_eq!(answer.outcome, None);
    let partial = answer.partial.unwrap();
    assert!(partial.exact);
    let leads: Vec<&str> = partial.leads.iter().map(|lead| lead.fact).collect();
    assert_eq!(leads, ["secret", "listed"], "one value of the secret decides it alone");
    let of = |fact: usize, value: &str| {
        let (_, set) = partial.leads[fact].values.iter().find(|(word, _)| *word == value).unwrap();
        set.iter().map(|outcome| outcome.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(of(1, "yes"), ["permitted", "forbidden"]);
    assert_eq!(of(0, "of_giver"), ["forbidden"]);
    assert_eq!(partial.possible.iter().count(), 3);
    let answer = book.answer(&facts.with("secret", "of_giver").unwrap(), on).unwrap();
    assert_eq!(answer.outcome, Some(Outcome::Forbidden), "listed no longer matters");
    assert_eq!(answer.rules[0].id.as_str(), "F");
    assert!(!answer.allows(&[]));
}

#[test]
fn settings_settle_questions_for_a_time_and_never_beat_a_norm() {
    let close = rule("C", "close", "", "op = \"send\"");
    let may = rule("Qp", "question", "question = \"Q-a\"\nsettles = \"permit\"", "op = \"send\"");
    let norm = rule("F", "forbid", "", "op = \"send\"\nclassified = \"yes\"").replace("inferred", "norm");
    let settle = |answer: &str| {
        format!(
            "[[answer]]\nquestion = \"Q-a\"\nanswer = \"{answer}\"\nby = \"m-1\"\non = 2020-01-01\nground = \"d-1\"\nuntil = 2021-01-01"
        )
    };
    let send = [("op", "send")];
    for (answer, inside) in [("yes", Outcome::Permitted), ("no", Outcome::Forbidden)] {
        let plain = book(&[close.clone(), may.clone(), norm.clone()]).unwrap();
        let hash = plain.hash().to_owned();
        let book = plain.with_settings(Settings::from_toml("s.toml", &settle(answer)).unwrap()).unwrap();
        assert_ne!(book.hash(), hash);
        assert_eq!(ask(&book, &send, "2019-12-31"), Outcome::Unsettled);
        assert_eq!(ask(&book, &send, "2020-01-01"), inside);
        assert_eq!(ask(&book, &send, "2020-12-31"), inside);
        assert_eq!(ask(&book, &send, "2021-01-01"), Outcome::Unsettled);
        assert_eq!(ask(&book, &[("op", "send"), ("classified", "yes")], "2020-06-01"), Outcome::Forbidden);
        let facts = Facts::baseline(Scope::Share).with("op", "send").unwrap();
        let text = book.answer(&facts, day("2020-06-01")).unwrap().to_value().to_text();
        assert!(text.contains("\"settled\":\"Q-a\"") && text.contains("local"), "{text}");
    }
}

#[test]
fn a_rule_switched_off_becomes_a_question() {
    let permit = rule("P", "permit", "", TELL);
    let need = rule("N", "need", "need = { basis = \"declared\" }", TELL);
    let norm = rule("M", "forbid", "", "op = \"use\"").replace("inferred", "norm");
    let off = |id: &str| format!("[[off]]\nrule = \"{id}\"\nby = \"m-1\"\non = 2020-01-01\nground = \"d-1\"");
    let make = || book(&[permit.clone(), need.clone(), norm.clone()]).unwrap();
    let switched = make().with_settings(Settings::from_toml("s", &off("N")).unwrap()).unwrap();
    assert_eq!(ask(&make(), &[], "2020-01-01"), Outcome::Forbidden);
    assert_eq!(ask(&switched, &[], "2020-01-01"), Outcome::Unsettled);
    assert_eq!(ask(&switched, &[("basis", "declared")], "2020-01-01"), Outcome::Permitted);
    let answer = switched.answer(&Facts::baseline(Scope::Share), day("2020-01-01")).unwrap();
    assert_eq!(answer.questions[0].as_str(), "Q-N");
    let refuse =
        |id: &str| make().with_settings(Settings::from_toml("s", &off(id)).unwrap()).unwrap_err().kind();
    assert_eq!(refuse("M"), ErrorKind::NotSwitchable);
    assert_eq!(refuse("X"), ErrorKind::UnknownRule);
}

#[test]
fn settings_add_up() {
    let permit = rule("P", "permit", "", TELL);
    let need = rule("N", "need", "need = { basis = \"declared\" }", TELL);
    let may = rule("Qp", "question", "question = \"Q-a\"\nsettles = \"permit\"", "op = \"send\"");
    let read = |text: &str| Settings::from_toml("s", text).unwrap();
    let off = read("[[off]]\nrule = \"N\"\nby = \"m-1\"\non = 2020-01-01\nground = \"d-1\"");
    let answer = read(
        "[[answer]]\nquestion = \"Q-a\"\nanswer = \"yes\"\nby = \"m-1\"\non = 2020-01-01\nground = \"d-1\"\nuntil = 2021-01-01",
    );
    let plain = book(&[permit, need, may]).unwrap();
    let both = plain.with_settings(off.clone()).unwrap().with_settings(answer.clone()).unwrap();
    assert_eq!(ask(&both, &[], "2020-06-01"), Outcome::Unsettled);
    assert_eq!(ask(&both, &[("op", "send")], "2020-06-01"), Outcome::Permitted);
    let again = both.with_settings(answer).unwrap().with_settings(off).unwrap();
    assert_eq!(again.hash(), both.hash(), "what stands there already changes nothing");
    assert_eq!(again.rules(), both.rules());
}

#[test]
fn a_local_book_can_only_narrow() {
    let base = || book(&[rule("P", "permit", "", TELL)]).unwrap();
    let local = |rule: String| {
        let text = format!(
            "[book]\nid = \"l\"\nversion = \"1\"\nby = \"m-1\"\non = 2020-01-01\nground = \"d-1\"\n{rule}"
        );
        base().with_local(&[("local.toml", &text)], &law())
    };
    let narrowed = local(rule("L1", "forbid", "", "op = \"tell\"\nage = \"under_12\"")).unwrap();
    assert_eq!(ask(&narrowed, &[("age", "under_12")], "2020-01-01"), Outcome::Forbidden);
    assert_eq!(ask(&narrowed, &[], "2020-01-01"), Outcome::Permitted);
    for effect in ["permit", "close"] {
        let error = local(rule("L1", effect, "", TELL)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::LocalLoosens);
        assert_eq!(error.place().file.as_deref(), Some("local.toml"));
    }
    assert_eq!(local(rule("P", "forbid", "", TELL)).unwrap_err().kind(), ErrorKind::Duplicate);
}

#[test]
fn faults_in_a_book_have_a_kind_and_a_place() {
    let good = rule("P", "permit", "", TELL);
    let cases: &[(&str, &str, ErrorKind)] = &[
        ("op = \"tell\"", "op = \"whisper\"", ErrorKind::UnknownValue),
        ("op = \"tell\"", "opp = \"tell\"", ErrorKind::UnknownFact),
        ("op = \"tell\"", "secret = \"no\"", ErrorKind::RuleTooGeneral),
        ("from = 2018-09-24", "from = 2018-09-24\nuntil = 2018-09-24", ErrorKind::EmptyPeriod),
        ("cite = [\"l18/4/3\"]", "cite = []", ErrorKind::MissingCitation),
        ("cite = [\"l18/4/3\"]", "", ErrorKind::MissingCitation),
        ("cite = [\"l18/4/3\"]", "cite = [\"l18/99\"]", ErrorKind::UnknownProvision),
        ("from = 2018-09-24", "from = 2010-01-01", ErrorKind::CitationNotInForce),
        (", en = \"e\"", "", ErrorKind::MissingText),
        ("\"inferred\"", "\"norm\"\nswitchable = true", ErrorKind::NotSwitchable),
        ("\"permit\"", "\"allow\"", ErrorKind::UnknownValue),
        ("\"permit\"", "\"permit\"\nneed = { basis = \"declared\" }", ErrorKind::Contradiction),
        ("\"permit\"", "\"question\"\nquestion = \"Q-z\"\nsettles = \"permit\"", ErrorKind::UnknownQuestion),
        ("from = 2018-09-24", "from = 2018-09-24\nsuccessor = \"X\"", ErrorKind::UnknownRule),
        ("scope = \"share\"", "scope = \"shares\"", ErrorKind::UnknownValue),
        ("id = \"P\"", "id = \"1P\"", ErrorKind::InvalidReference),
    ];
    for (from, to, kind) in cases {
        let error = book(&[good.replacen(from, to, 1)]).unwrap_err();
        assert_eq!(error.kind(), *kind, "{to}: {error}");
        assert_eq!(error.place().file.as_deref(), Some("t.toml"), "{error}");
        assert!(error.place().line.is_some(), "{error}");
    }
    assert_eq!(book(&[good.clone(), good.clone()]).unwrap_err().kind(), ErrorKind::Duplicate);
}

#[test]
fn a_successor_starts_where_its_rule_ends() {
    let first = rule("A", "permit", "until = 2020-01-01\nsuccessor = \"B\"", TELL);
    let second = |from: &str| rule("B", "permit", "", TELL).replace("2018-09-24", from);
    assert!(book(&[first.clone(), second("2020-01-01")]).is_ok());
    for from in ["2019-12-31", "2020-01-02"] {
        assert_eq!(book(&[first.clone(), second(from)]).unwrap_err().kind(), ErrorKind::BrokenSuccession);
    }
}

#[test]
fn contradictory_facts_are_an_error() {
    let impossible =
        "[[impossible]]\nscope = \"share\"\nwhy = \"w\"\nwhen = { op = \"tell\", setting = \"outside\" }\n";
    let text = format!("{}{}{impossible}", head(), rule("P", "permit", "", TELL));
    let book = RuleBook::from_toml(&[("t", &text)], &law()).unwrap();
    let facts = Facts::baseline(Scope::Share);
    assert_eq!(book.answer(&facts, day("2020-01-01")).unwrap_err().kind(), ErrorKind::ContradictoryFacts);
    let mut open = facts;
    open.set("setting", "triage").unwrap();
    assert_eq!(book.answer(&open, day("2020-01-01")).unwrap().outcome, Some(Outcome::Permitted));
}

#[test]
fn the_limits_hold() {
    let many: String = (0..10_000).map(|n| rule(&format!("R{n}"), "permit", "", TELL)).collect();
    let text = format!("{}{many}", head());
    let book = RuleBook::from_toml(&[("t", &text)], &law()).unwrap();
    assert_eq!(ask(&book, &[], "2020-01-01"), Outcome::Permitted);
    let text = format!("{text}{}", rule("Rx", "permit", "", TELL));
    assert_eq!(RuleBook::from_toml(&[("t", &text)], &law()).unwrap_err().kind(), ErrorKind::TooMany);
    let large = format!("#{}", "x".repeat(16 * 1024 * 1024));
    assert_eq!(RuleBook::from_toml(&[("t", &large)], &law()).unwrap_err().kind(), ErrorKind::TooLarge);
}

#[test]
fn what_nobody_may_answer_beforehand_opens_nothing() {
    let urgent = "[[question]]\nid = \"Q-now\"\ncite = [\"l18/5\"]\nanswerable = false\n";
    let asks = |id: &str, question: &str| {
        let more = format!("question = \"{question}\"\nsettles = \"permit\"");
        rule(id, "question", &more, "op = \"tell\"\ndanger = \"imminent\"")
    };
    let text = format!("{}{urgent}{TEXT}\n{}{}", head(), asks("Qa", "Q-a"), asks("Qn", "Q-now"));
    let book = RuleBook::from_toml(&[("t.toml", &text)], &law()).unwrap();
    let answer = book.answer(&Facts::baseline(Scope::Share), day("2026-09-01")).unwrap();
    let openings: Vec<&str> = answer.openings.iter().map(|line| line.id.as_str()).collect();
    assert_eq!(openings, ["Qa"]);
}

#[test]
fn what_somebody_can_bring_about_comes_before_what_nobody_can() {
    let fixed = rule("A", "permit", "", "op = \"tell\"\ngiver = \"mayor\"");
    let open = rule("B", "permit", "", "op = \"tell\"\nbasis = \"declared\"\nsource = \"named\"");
    let book = book(&[fixed, open]).unwrap();
    let answer = book.answer(&Facts::baseline(Scope::Share), day("2026-09-01")).unwrap();
    let openings: Vec<&str> = answer.openings.iter().map(|line| line.id.as_str()).collect();
    assert_eq!(openings, ["B", "A"]);
}
