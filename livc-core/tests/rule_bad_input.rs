//! What a book, a local book or settings may not say: each fault has its kind and its place; nothing hangs,
//! nothing panics, and nothing is loaded in part.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::string_slice,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod mutate;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::Instant;

use livc_core::canonical::{MAX_TEXT, Value};
use livc_core::law::Provisions;
use livc_core::rule::Measure::AgeInYears;
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::rule::{Age, Answer, MAX_RULES, Outcome, RuleBook, Settings};
use livc_core::sharing::{Comparison, Receipt};
use livc_core::time::Day;
use livc_core::{Error, ErrorKind};
use mutate::Mutator;

static LAW: LazyLock<Provisions> = LazyLock::new(|| Provisions::builtin().unwrap());

const TEXT: &str = "text = { nl = \"n\", fr = \"f\", de = \"d\", en = \"e\" }";
const HEAD: &str = "[book]\nid = \"t\"\nversion = \"1\"\n";
const LOCAL: &str = "[book]\nid = \"l\"\nversion = \"1\"\nby = \"m-1\"\non = 2026-01-01\nground = \"d-1\"\n";

fn rule(id: &str, more: &str) -> String {
    format!(
        "[[rule]]\nid = \"{id}\"\nscope = \"share\"\neffect = \"forbid\"\ncertainty = \"policy\"\nfrom = 2020-01-01\n\
         cite = \"l18/5\"\n{TEXT}\n{more}\n[[rule.when]]\nop = \"tell\"\n"
    )
}

fn load(text: &str) -> Result<RuleBook, Error> {
    RuleBook::from_toml(&[("t.toml", text)], &LAW)
}

fn on() -> Day {
    "2026-09-01".parse().unwrap()
}

fn baseline(book: &RuleBook) -> Option<Outcome> {
    book.answer(&Facts::baseline(Scope::Share), on()).unwrap().outcome
}

/// A small book with something of everything, as it is written.
fn small() -> String {
    format!(
        "{HEAD}checked = 2026-10-01\n[[question]]\nid = \"Q-a\"\ncite = \"l18/5\"\n{TEXT}\n\
         {}{}{}[[band]]\nscope = \"share\"\nfact = \"age\"\nmeasure = \"age_in_years\"\nfrom = 2018-09-24\ncite = \"l18/3/2\"\n\
         cut = [{{ below = 12, is = \"under_12\" }}, {{ is = \"adult\" }}]\n",
        rule(
            "A",
            "until = 2024-01-01\nsuccessor = \"B\"\nunless = [{ duty = \"lawyer\", cite = \"l18/5\" }]"
        ),
        rule("B", "").replace("2020-01-01", "2024-01-01"),
        rule("C", "question = \"Q-a\"\nsettles = \"forbid\"")
            .replace("\"forbid\"\ncert", "\"question\"\ncert"),
    )
}

#[test]
fn faults_of_a_toml_book() {
    let good = small();
    assert_eq!(baseline(&load(&good).unwrap()), Some(Outcome::Forbidden));
    // What is replaced by what; the fault, its line, its field, and something that is expected there.
    let cases: &[(&str, &str, ErrorKind, u64, &str, &str)] = &[
        ("op = \"tell\"", "ops = \"tell\"", ErrorKind::UnknownFact, 21, "rule[0].when[0].ops", "op"),
        ("op = \"tell\"", "op = \"say\"", ErrorKind::UnknownValue, 21, "rule[0].when[0].op", "tell"),
        ("until = 2024", "until = 2019", ErrorKind::EmptyPeriod, 9, "rule[0].until", ""),
        ("until = 2024-01-01", "until = 2020-01-01", ErrorKind::EmptyPeriod, 9, "rule[0].until", ""),
        ("successor = \"B\"", "successor = \"Z\"", ErrorKind::UnknownRule, 9, "rule[0].successor", ""),
        (
            "successor = \"B\"",
            "successor = \"A\"",
            ErrorKind::BrokenSuccession,
            9,
            "rule[0].successor",
            "from = 2024-01-01",
        ),
        (
            "until = 2024-01-01",
            "until = 2023-12-31",
            ErrorKind::BrokenSuccession,
            9,
            "rule[0].successor",
            "from = 2023-12-31",
        ),
        (
            "until = 2024-01-01",
            "until = 2024-01-02",
            ErrorKind::BrokenSuccession,
            9,
            "rule[0].successor",
            "from = 2024-01-02",
        ),
        ("id = \"B\"", "id = \"A\"", ErrorKind::Duplicate, 22, "rule[1].id", ""),
        ("id = \"Q-a\"", "id = \"Q-A\"", ErrorKind::Duplicate, 5, "question[0].id", ""),
        (
            "from = 2020-01-01",
            "from = 2016-01-01",
            ErrorKind::CitationNotInForce,
            9,
            "rule[0].cite",
            "l18/5 from 2018-09-24",
        ),
        ("cite = \"l18/3/2\"", "cite = \"l18/399\"", ErrorKind::UnknownProvision, 45, "band[0].cite", ""),
        (
            "measure = \"age_in_years\"\nfrom = 2018-09-24",
            "measure = \"age_in_years\"\nfrom = 2000-01-01",
            ErrorKind::CitationNotInForce,
            45,
            "band[0].cite",
            "",
        ),
        (
            "id = \"Q-a\"\ncite = \"l18/5\"",
            "id = \"Q-a\"\ncite = \"l18/599\"",
            ErrorKind::UnknownProvision,
            5,
            "question[0].cite",
            "",
        ),
        (", cite = \"l18/5\" }]", " }]", ErrorKind::MissingCitation, 19, "rule[0].unless[0].cite", ""),
        (
            "certainty = \"policy\"",
            "certainty = \"local\"",
            ErrorKind::UnknownValue,
            9,
            "rule[0].certainty",
            "norm",
        ),
        (
            "certainty = \"policy\"",
            "certainty = \"policy\"\nfrom_certainty = \"local\"",
            ErrorKind::UnknownValue,
            9,
            "rule[0].from_certainty",
            "norm",
        ),
        ("below = 12", "below = 99999999999999999999", ErrorKind::OutOfRange, 51, "band[0].cut[0].below", ""),
        ("below = 12", "below = 1.5", ErrorKind::WrongType, 51, "band[0].cut[0].below", "integer"),
        ("from = 2020-01-01", "from = 1700-01-01", ErrorKind::OutOfRange, 14, "rule[0].from", ""),
        ("from = 2020-01-01", "from = 2020-02-30", ErrorKind::InvalidToml, 14, "", ""),
        (
            "from = 2020-01-01",
            "from = \"2020-01-01\"",
            ErrorKind::WrongType,
            14,
            "rule[0].from",
            "YYYY-MM-DD without quotes",
        ),
        ("id = \"A\"", "id = \"A\"\nid = \"A\"", ErrorKind::InvalidToml, 11, "", ""),
        ("id = \"A\"", "id = \"\u{410}\"", ErrorKind::InvalidReference, 10, "rule[0].id", ""),
        ("id = \"A\"", "id = \"A\u{202e}\"", ErrorKind::InvalidReference, 10, "rule[0].id", ""),
        ("id = \"A\"", "id = \"\\u0000\"", ErrorKind::InvalidReference, 10, "rule[0].id", ""),
        ("id = \"t\"", "id = \"t\u{200b}\"", ErrorKind::InvalidReference, 2, "book.id", ""),
        ("version = \"1\"", "version = \"\"", ErrorKind::Empty, 3, "book.version", ""),
        (
            "id = \"t\"",
            "id = \"t\"\nby = \"m-1\"\non = 2026-01-01\nground = \"d-1\"",
            ErrorKind::UnknownKey,
            1,
            "book",
            "checked",
        ),
        ("[book]", "[[book]]", ErrorKind::WrongType, 1, "book", "table"),
        (
            "from = 2020-01-01\ncite = \"l18/5\"",
            "from = 2020-01-01",
            ErrorKind::MissingCitation,
            9,
            "rule[0].cite",
            "",
        ),
        (
            "from = 2020-01-01\ncite = \"l18/5\"",
            "from = 2020-01-01\ncite = []",
            ErrorKind::MissingCitation,
            15,
            "rule[0].cite",
            "",
        ),
    ];
    for (from, to, kind, line, field, expected) in cases {
        assert!(good.contains(from), "{from}");
        let error = load(&good.replacen(from, to, 1)).unwrap_err();
        assert_eq!(error.kind(), *kind, "{to}: {error}");
        let place = error.place();
        assert_eq!(place.file.as_deref(), Some("t.toml"), "{to}: {error}");
        assert_eq!(place.line, Some(*line), "{to}: {error}");
        assert_eq!(place.field.as_deref().unwrap_or_default(), *field, "{to}: {error}");
        let named = expected.is_empty() || error.expected().iter().any(|one| one == expected);
        assert!(named, "{to}: {error}");
    }
}

#[test]
fn a_text_that_is_missing_names_its_language() {
    for language in ["nl", "fr", "de", "en"] {
        let start = format!("{language} = ");
        let text = small();
        let text = text.replacen(&start, &format!("note_{language} = "), 2);
        let error = load(&text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnknownKey, "{error}");
        let letter = language.chars().next().unwrap();
        let gone = small().replacen(&format!("{language} = \"{letter}\""), "", 1).replacen("{ , ", "{ ", 1);
        let gone = gone.replacen(",  }", " }", 1).replacen(", ,", ",", 1);
        let error = load(&gone).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::MissingText, "{error}");
        assert_eq!(error.expected(), [language]);
        assert_eq!((error.place().line, error.place().field.as_deref()), (Some(8), Some("question[0].text")));
    }
}

#[test]
fn a_rule_names_what_goes_with_its_effect_only() {
    for (more, effect, kind) in [
        (
            "period = { start = \"last_discussed\", length = 1, unit = \"year\" }",
            "period",
            ErrorKind::Contradiction,
        ),
        ("need = { basis = \"declared\" }", "permit", ErrorKind::Contradiction),
        ("who = \"mayor\"", "forbid", ErrorKind::Contradiction),
        ("", "allow", ErrorKind::UnknownValue),
        ("", "need", ErrorKind::MissingKey),
        ("", "question", ErrorKind::MissingKey),
    ] {
        let text = rule("A", more).replace("\"forbid\"", &format!("\"{effect}\""));
        assert_eq!(load(&format!("{HEAD}{text}")).unwrap_err().kind(), kind, "{effect}");
    }
    let keep = |length: &str| {
        let more = format!("period = {{ start = \"last_discussed\", length = {length}, unit = \"year\" }}");
        let text = rule("A", &more).replace("\"forbid\"", "\"period\"").replace("\"share\"", "\"keep\"");
        load(&format!("{HEAD}{}", text.replace("op = \"tell\"", "data = \"casus\"")))
    };
    for length in ["0", "401", "-1"] {
        let error = keep(length).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutOfRange, "{error}");
        assert!(keep("400").is_ok());
    }
}

/// The JSON of a book is checked as its TOML is: a rule that one refuses does not come in through the other.
#[test]
fn faults_of_a_json_book() {
    let made = RuleBook::normalise(&[("t.toml", &small())], &LAW).unwrap();
    let good = RuleBook::from_json(&made.decisions, &made.texts).unwrap();
    assert_eq!(good.hash(), load(&small()).unwrap().hash());
    assert_eq!(good.checked(), Some("2026-10-01".parse().unwrap()));
    let cases: &[(&str, &str, ErrorKind, &str)] = &[
        ("\"op\":[\"tell\"]", "\"ops\":[\"tell\"]", ErrorKind::UnknownFact, "rules[0].when[0]"),
        ("\"op\":[\"tell\"]", "\"op\":[\"say\"]", ErrorKind::UnknownValue, "rules[0].when[0].op"),
        ("\"op\":[\"tell\"]", "\"op\":[]", ErrorKind::Empty, "rules[0].when[0]"),
        ("\"op\":[\"tell\"]", "", ErrorKind::Empty, "rules[0].when[0]"),
        ("\"op\":[\"tell\"]", "\"secret\":[\"no\"]", ErrorKind::RuleTooGeneral, "rules[0].when[0]"),
        ("\"until\":\"2024-01-01\"", "\"until\":\"2019-01-01\"", ErrorKind::EmptyPeriod, "rules[0].until"),
        (
            "\"until\":\"2024-01-01\"",
            "\"until\":\"2024-01-02\"",
            ErrorKind::BrokenSuccession,
            "rules[0].successor",
        ),
        ("\"successor\":\"B\"", "\"successor\":\"A\"", ErrorKind::BrokenSuccession, "rules[0].successor"),
        ("\"successor\":\"B\"", "\"successor\":\"Z\"", ErrorKind::UnknownRule, "rules[0].successor"),
        (
            "\"certainty\":\"policy\"",
            "\"certainty\":\"norm\"",
            ErrorKind::NotSwitchable,
            "rules[0].switchable",
        ),
        (
            "\"from_certainty\":\"norm\"",
            "\"from_certainty\":\"local\"",
            ErrorKind::UnknownValue,
            "rules[0].from_certainty",
        ),
        (
            "\"cite\":[\"l18/5\"],\"effect\"",
            "\"cite\":[],\"effect\"",
            ErrorKind::MissingCitation,
            "rules[0].cite",
        ),
        (
            "\"cite\":[\"l18/5\"],\"effect\"",
            "\"cite\":[\"l18/7\"],\"effect\"",
            ErrorKind::UnknownProvision,
            "rules[0].cite",
        ),
        ("\"id\":\"B\"", "\"id\":\"A\"", ErrorKind::Duplicate, "rules[1].id"),
        ("\"question\":\"Q-a\"", "\"question\":\"Q-z\"", ErrorKind::UnknownQuestion, "rules[2].question"),
        ("\"effect\":\"forbid\"", "\"effect\":\"need\"", ErrorKind::MissingKey, "rules[0].need"),
        (
            "\"effect\":\"forbid\"",
            "\"effect\":\"forbid\",\"question\":\"Q-a\"",
            ErrorKind::Contradiction,
            "rules[0].question",
        ),
        ("\"effect\":\"forbid\"", "\"effect\":\"forbid\",\"more\":1", ErrorKind::UnknownKey, "rules[0]"),
        (
            "\"effect\":\"forbid\"",
            "\"effect\":\"forbid\",\"who\":[\"mayor\"]",
            ErrorKind::Contradiction,
            "rules[0].who[0]",
        ),
        ("\"below\":12", "\"below\":12.5", ErrorKind::WrongType, ""),
        ("\"below\":12,", "", ErrorKind::OutOfRange, "bands[0].cut[1]"),
        (",{\"is\":\"adult\"}", "", ErrorKind::MissingKey, "bands[0].cut[0]"),
        ("\"l18/5\":[", "\"l18/6\":[", ErrorKind::UnknownProvision, "rules[0].cite"),
        ("\"version\":\"1\"", "\"version\":\"\\u202e\"", ErrorKind::InvalidReference, "version"),
        ("\"version\":\"1\"", "\"version\":\"1\",\"version\":\"1\"", ErrorKind::DuplicateKey, ""),
        ("\"version\":\"1\"", "\"version\":null", ErrorKind::WrongType, ""),
    ];
    for (from, to, kind, field) in cases {
        assert!(made.decisions.contains(from), "{from} in {}", made.decisions);
        let text = made.decisions.replacen(from, to, 1).replace("{,", "{");
        let error = RuleBook::from_json(&text, &made.texts).unwrap_err();
        assert_eq!(error.kind(), *kind, "{to}: {error}");
        assert_eq!(error.place().field.as_deref().unwrap_or_default(), *field, "{to}: {error}");
    }
    let texts: &[(&str, &str, ErrorKind, &str)] = &[
        ("\"rule:A\"", "\"rule:Z\"", ErrorKind::MissingText, "rules[0].text"),
        ("\"question:Q-a\"", "\"question:Q-b\"", ErrorKind::MissingText, "questions[0].text"),
        ("{", "{\"first_line:Q-a\":[\"n\",\"f\",\"d\",\"e\"],", ErrorKind::UnknownKey, "texts"),
        ("[\"n\",", "[", ErrorKind::MissingText, "texts[0]"),
        ("[\"n\",", "[\"\",", ErrorKind::Empty, "texts[0]"),
        ("[\"n\",", "[1,", ErrorKind::WrongType, "texts[0]"),
    ];
    for (from, to, kind, field) in texts {
        let error = RuleBook::from_json(&made.decisions, &made.texts.replacen(from, to, 1)).unwrap_err();
        assert_eq!(error.kind(), *kind, "{to}: {error}");
        assert_eq!(error.place().field.as_deref(), Some(*field), "{to}: {error}");
    }
}

/// Rules in another order are the same book, and a fault in it names the place where the rule stands.
#[test]
fn the_order_of_a_json_book_is_no_part_of_it() {
    let made = RuleBook::normalise(&[("t.toml", &small())], &LAW).unwrap();
    let value = Value::parse(&made.decisions).unwrap();
    let mut root = value.as_object().unwrap().clone();
    let mut rules = root.get("rules").unwrap().as_list().unwrap().to_vec();
    rules.reverse();
    root.set("rules", rules);
    let text = root.to_text();
    assert_ne!(text, made.decisions);
    let book = RuleBook::from_json(&text, &made.texts).unwrap();
    assert_eq!(book.hash(), load(&small()).unwrap().hash());
    let broken = text.replacen("\"successor\":\"B\"", "\"successor\":\"Z\"", 1);
    let error = RuleBook::from_json(&broken, &made.texts).unwrap_err();
    assert_eq!(error.place().field.as_deref(), Some("rules[2].successor"));
}

#[test]
fn faults_of_a_local_book() {
    let book = load(&small()).unwrap();
    let question = format!("[[question]]\nid = \"Q-l\"\ncite = \"l18/5\"\n{TEXT}\n");
    let good = format!("{LOCAL}{question}{}", rule("L", ""));
    let laid = |text: &str| book.with_local(&[("l.toml", text)], &LAW);
    assert_eq!(laid(&good).unwrap().locals().len(), 1);
    let cases: &[(&str, &str, ErrorKind, u64, &str)] = &[
        ("by = \"m-1\"\n", "", ErrorKind::MissingKey, 1, "book.by"),
        ("ground = \"d-1\"\n", "", ErrorKind::MissingKey, 1, "book.ground"),
        ("by = \"m-1\"\non = 2026-01-01\nground = \"d-1\"\n", "", ErrorKind::MissingKey, 1, "book"),
        ("by = \"m-1\"", "by = \"somebody@example.org\"", ErrorKind::PersonalReference, 4, "book.by"),
        (
            "version = \"1\"",
            "version = \"1\"\nchecked = 2026-01-01",
            ErrorKind::UnknownKey,
            1,
            "book.checked",
        ),
        ("\"forbid\"", "\"permit\"", ErrorKind::LocalLoosens, 11, "rule[0].effect"),
        ("id = \"L\"", "id = \"A\"", ErrorKind::Duplicate, 11, "rule[0].id"),
        ("id = \"L\"", "id = \"a\"", ErrorKind::Duplicate, 11, "rule[0].id"),
        ("id = \"Q-l\"", "id = \"Q-a\"", ErrorKind::Duplicate, 7, "question[0].id"),
        ("id = \"Q-l\"", "id = \"Q-A\"", ErrorKind::Duplicate, 7, "question[0].id"),
        (
            "id = \"Q-l\"",
            "id = \"Q-l\"\nfirst_line = { nl = \"n\", fr = \"f\", de = \"d\", en = \"e\" }",
            ErrorKind::LocalLoosens,
            9,
            "question[0].first_line",
        ),
    ];
    for (from, to, kind, line, field) in cases {
        let error = laid(&good.replacen(from, to, 1)).unwrap_err();
        assert_eq!(error.kind(), *kind, "{to}: {error}");
        assert_eq!(error.place().file.as_deref(), Some("l.toml"), "{to}: {error}");
        assert_eq!(error.place().line, Some(*line), "{to}: {error}");
        assert_eq!(error.place().field.as_deref(), Some(*field), "{to}: {error}");
    }
    let asks = rule("L", "question = \"Q-l\"\nsettles = \"forbid\"")
        .replace("\"forbid\"\ncert", "\"question\"\ncert");
    let asks = format!("{LOCAL}{question}{asks}");
    laid(&asks).unwrap();
    let error = laid(&asks.replace("settles = \"forbid\"", "settles = \"permit\"")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LocalLoosens, "a question that would permit");
    let impossible = "[[impossible]]\nscope = \"share\"\nwhy = \"w\"\nwhen = { op = \"tell\" }\n";
    assert_eq!(laid(&format!("{good}{impossible}")).unwrap_err().kind(), ErrorKind::LocalLoosens);
    let settled =
        book.with_settings(Settings::from_toml("s", &answer("yes", "2026-01-01", "2027-01-01")).unwrap());
    let error = settled.unwrap().with_local(&[("l.toml", &good)], &LAW).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Contradiction);
}

fn answer(answer: &str, on: &str, until: &str) -> String {
    format!(
        "[[answer]]\nquestion = \"Q-a\"\nanswer = \"{answer}\"\nby = \"m-1\"\non = {on}\nground = \"d-1\"\nuntil = {until}\n"
    )
}

#[test]
fn faults_of_settings_have_their_place_in_the_file() {
    let book = load(&small()).unwrap();
    let off = "[[off]]\nrule = \"A\"\nby = \"m-1\"\non = 2026-01-01\nground = \"d-1\"\n";
    let good = format!("# who, when and why\n{off}{}", answer("yes", "2026-01-01", "2027-01-01"));
    let laid = |text: &str| book.with_settings(Settings::from_toml("s.toml", text)?);
    laid(&good).unwrap();
    for (from, to, kind, line) in [
        ("rule = \"A\"", "rule = \"Z\"", ErrorKind::UnknownRule, 2),
        ("rule = \"A\"", "rule = \"C\"", ErrorKind::NotSwitchable, 2),
        ("\"Q-a\"", "\"Q-z\"", ErrorKind::UnknownQuestion, 7),
        ("\"yes\"", "\"perhaps\"", ErrorKind::UnknownValue, 9),
        ("until = 2027-01-01", "until = 2026-01-01", ErrorKind::EmptyPeriod, 7),
        ("by = \"m-1\"", "by = \"85.07.30-033 28\"", ErrorKind::PersonalReference, 4),
        ("ground = \"d-1\"\n", "", ErrorKind::MissingKey, 2),
        ("[[off]]", "[[offs]]", ErrorKind::UnknownKey, 2),
    ] {
        let error = laid(&good.replacen(from, to, 1)).unwrap_err();
        assert_eq!(error.kind(), kind, "{to}: {error}");
        assert_eq!(
            (error.place().file.as_deref(), error.place().line),
            (Some("s.toml"), Some(line)),
            "{to}: {error}"
        );
        let expects =
            matches!(kind, ErrorKind::UnknownRule | ErrorKind::UnknownQuestion | ErrorKind::UnknownValue);
        assert_eq!(expects, kind != ErrorKind::UnknownKey && !error.expected().is_empty(), "{error}");
    }
    let twice =
        format!("{}{}", answer("yes", "2026-01-01", "2027-01-01"), answer("no", "2026-01-01", "2027-01-01"));
    let error = laid(&twice).unwrap_err();
    assert_eq!((error.kind(), error.place().line), (ErrorKind::Contradiction, Some(8)));
    let many = answer("yes", "2026-01-01", "2027-01-01").repeat(1_001);
    assert_eq!(Settings::from_toml("s.toml", &many).unwrap_err().kind(), ErrorKind::TooMany);
    let (most, offs) = (answer("yes", "2026-01-01", "2027-01-01").repeat(1_000), off.repeat(1_000));
    Settings::from_toml("s.toml", &format!("{offs}{most}")).unwrap();
    assert_eq!(Settings::from_toml("s.toml", &off.repeat(1_001)).unwrap_err().kind(), ErrorKind::TooMany);
}

/// A later answer replaces an earlier one, in whatever order they stand; nothing in a file has priority.
#[test]
fn the_latest_answer_counts() {
    let texts = [
        answer("yes", "2026-01-01", "2028-01-01"),
        answer("no", "2026-06-01", "2027-01-01"),
        answer("yes", "2027-06-01", "2027-07-01"),
    ];
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        let text: String = order.iter().map(|at| texts[*at].as_str()).collect();
        let book =
            load(&small().replace("[[rule]]\nid = \"B\"", "[[rule]]\nid = \"B\"\nnote = \"n\"")).unwrap();
        let book = book.with_settings(Settings::from_toml("s", &text).unwrap()).unwrap();
        for (day, settled) in [
            ("2025-12-31", None),
            ("2026-01-01", Some((true, "2026-01-01"))),
            ("2026-05-31", Some((true, "2026-01-01"))),
            ("2026-06-01", Some((false, "2026-06-01"))),
            ("2026-12-31", Some((false, "2026-06-01"))),
            // The first answer does not come back when the second ends.
            ("2027-01-01", None),
            ("2027-06-30", Some((true, "2027-06-01"))),
            ("2027-07-01", None),
        ] {
            let on: Day = day.parse().unwrap();
            let facts = Facts::baseline(Scope::Share);
            let answer = book.answer(&facts, on).unwrap();
            let rules = answer.rules.iter().chain(&answer.notices).filter(|line| line.id.as_str() == "C");
            let found: Vec<_> = rules.filter_map(|line| line.settled.as_ref()).collect();
            assert_eq!(!found.is_empty(), settled.is_some(), "{day} {order:?} {answer:?}");
            let decided = answer.decided.iter().map(|one| (one.yes.unwrap(), one.on.to_string())).next();
            assert_eq!(decided, settled.map(|(yes, on)| (yes, on.to_owned())), "{day} {order:?}");
        }
    }
}

#[test]
fn a_rule_is_off_from_the_day_on_which_it_was_switched_off() {
    let off = |on: &str| format!("[[off]]\nrule = \"B\"\nby = \"m-1\"\non = {on}\nground = \"d-1\"\n");
    let text = format!("{}{}", off("2025-03-01"), off("2025-02-01"));
    let bare = format!("{HEAD}{}", rule("B", ""));
    let book = load(&bare).unwrap().with_settings(Settings::from_toml("s", &text).unwrap()).unwrap();
    for (day, outcome) in [
        ("2019-12-31", Outcome::NoGround),
        ("2025-01-31", Outcome::Forbidden),
        ("2025-02-01", Outcome::NoGround),
    ] {
        let answer = book.answer(&Facts::baseline(Scope::Share), day.parse().unwrap()).unwrap();
        assert_eq!(answer.outcome, Some(outcome), "{day}");
    }
}

#[test]
fn every_local_book_is_in_the_hash() {
    let book = RuleBook::builtin().unwrap();
    let local = |id: &str, more: &str| format!("{LOCAL}{}", rule(id, more));
    let (one, two) = (local("L1", ""), local("L2", ""));
    let over = |book: &RuleBook, text: &str| book.with_local(&[("l.toml", text)], &LAW).unwrap();
    let both = over(&over(&book, &one), &two);
    let mut hashes = vec![
        book.hash().to_owned(),
        over(&book, &one).hash().to_owned(),
        over(&book, &two).hash().to_owned(),
        both.hash().to_owned(),
        over(&over(&book, &local("L1", "until = 2030-01-01")), &two).hash().to_owned(),
        over(&book, &one.replace("m-1", "m-2")).hash().to_owned(),
        over(&book, &one.replace("d-1", "d-2")).hash().to_owned(),
        over(&book, &one.replace("2026-01-01", "2026-01-02")).hash().to_owned(),
    ];
    assert_eq!(both.locals().len(), 2);
    let count = hashes.len();
    hashes.sort();
    hashes.dedup();
    assert_eq!(hashes.len(), count);
}

/// A book that is too old says so with every answer, and decides as before.
#[test]
fn a_book_tells_its_age_when_the_host_asks() {
    let book = load(&small()).unwrap();
    let day = |text: &str| -> Day { text.parse().unwrap() };
    assert_eq!(book.checked(), Some(day("2026-10-01")));
    assert_eq!(book.age_notice(day("2026-10-31"), 30), None);
    assert_eq!(book.age_notice(day("2026-09-01"), 0), None, "checked later than today");
    let age = book.age_notice(day("2026-11-01"), 30).unwrap();
    assert_eq!((age.checked, age.days, age.max_days), (Some(day("2026-10-01")), Some(31), 30));
    assert_eq!(age.message().key, "book-age");
    assert_eq!(Age::from_value(&age.to_value()).unwrap(), age);
    let unknown = load(&small().replace("checked = 2026-10-01\n", "")).unwrap();
    let never = unknown.age_notice(day("2026-11-01"), 30).unwrap();
    assert_eq!((never.days, never.message().key.as_ref()), (None, "book-age-unknown"));
    assert_eq!(Age::from_value(&never.to_value()).unwrap(), never);

    let young = book.with_age_limit(day("2026-10-31"), 30).unwrap();
    let old = book.with_age_limit(day("2026-11-01"), 30).unwrap();
    assert_eq!((young.age(), old.age()), (None, Some(&age)));
    assert_eq!((young.hash(), old.hash()), (book.hash(), book.hash()));
    let facts = Facts::baseline(Scope::Share);
    let answer = old.answer(&facts, on()).unwrap();
    assert_eq!(answer.age, Some(age.clone()));
    assert_eq!(young.answer(&facts, on()).unwrap(), book.answer(&facts, on()).unwrap());
    assert_eq!(Answer { age: None, ..answer }, book.answer(&facts, on()).unwrap());
    // What is laid over it later keeps the notice, and the receipt carries it.
    let local = format!("{LOCAL}{}", rule("L", ""));
    let laid = old.with_local(&[("l.toml", &local)], &LAW).unwrap();
    let laid = laid.with_settings(Settings::from_toml("s", &answer_text()).unwrap()).unwrap();
    assert_eq!(laid.age(), Some(&age));
    let again = laid.with_age_limit(day("2026-10-31"), 30).unwrap();
    assert_eq!((again.age(), again.hash()), (None, laid.hash()));
    let receipt = Receipt::of(&old, facts, on()).unwrap();
    let read = Receipt::from_text(&receipt.to_text()).unwrap();
    read.verify().unwrap();
    assert_eq!((read.age(), read.decide_again(&book).unwrap()), (Some(&age), Comparison::Same));
    let altered = receipt.to_text().replace("\"days\":31", "\"days\":30");
    assert_eq!(Receipt::from_text(&altered).unwrap().verify().unwrap_err().kind(), ErrorKind::HashMismatch);
    for (text, kind) in [
        ("{\"max_days\":-1}", ErrorKind::OutOfRange),
        ("{\"checked\":\"2026-10-01\",\"max_days\":1}", ErrorKind::Contradiction),
        ("{\"days\":1,\"max_days\":1}", ErrorKind::Contradiction),
        ("{\"days\":1}", ErrorKind::Contradiction),
        ("{}", ErrorKind::MissingKey),
        ("{\"checked\":\"x\",\"days\":1,\"max_days\":1}", ErrorKind::InvalidDay),
        ("{\"max_days\":1,\"more\":1}", ErrorKind::UnknownKey),
    ] {
        assert_eq!(Age::from_value(&Value::parse(text).unwrap()).unwrap_err().kind(), kind, "{text}");
    }
}

fn answer_text() -> String {
    answer("yes", "2026-01-01", "2027-01-01")
}

#[test]
fn a_band_belongs_to_its_scope() {
    let age = |scope: &str, words: [&str; 2]| {
        format!(
            "[[band]]\nscope = \"{scope}\"\nfact = \"age\"\nmeasure = \"age_in_years\"\nfrom = 2018-09-24\ncite = \"l18/3/2\"\n\
             cut = [{{ below = 16, is = \"{}\" }}, {{ is = \"{}\" }}]\n",
            words[0], words[1]
        )
    };
    let text =
        format!("{HEAD}{}{}", age("invite", ["under_12", "adult"]), age("share", ["from_12_to_17", "adult"]));
    let book = load(&text).unwrap();
    let word = |scope: Scope| book.band(scope, AgeInYears, 13, on()).map(|(word, _)| word);
    assert_eq!(word(Scope::Invite), Some("under_12"));
    assert_eq!(word(Scope::Share), Some("from_12_to_17"));
    assert_eq!(word(Scope::Move), None);
}

#[test]
fn as_many_rules_as_there_may_be() {
    let start = Instant::now();
    let many: String = (0..MAX_RULES).map(|at| rule(&format!("R{at}"), "")).collect();
    let text = format!("{HEAD}{many}");
    let book = load(&text).unwrap();
    assert_eq!((book.rules().len(), baseline(&book)), (MAX_RULES, Some(Outcome::Forbidden)));
    println!(
        "10,000 rules, {} bytes of TOML: {:.2} s in this build",
        text.len(),
        start.elapsed().as_secs_f64()
    );
    let made = RuleBook::normalise(&[("t.toml", &text)], &LAW).unwrap();
    let start = Instant::now();
    let read = RuleBook::from_json(&made.decisions, &made.texts).unwrap();
    assert_eq!(read.hash(), book.hash());
    println!("the same, {} bytes of JSON: {:.2} s", made.decisions.len(), start.elapsed().as_secs_f64());
    let off = "[[off]]\nrule = \"R1\"\nby = \"m-1\"\non = 2026-01-01\nground = \"d-1\"\n";
    let settled = book.with_settings(Settings::from_toml("s", off).unwrap()).unwrap();
    assert_eq!(settled.rules().len(), MAX_RULES + 1, "settings may cut a full book");
    let local = format!("{LOCAL}{}", rule("L", ""));
    assert_eq!(book.with_local(&[("l.toml", &local)], &LAW).unwrap_err().kind(), ErrorKind::TooMany);
    let fewer: String = (1..MAX_RULES).map(|at| rule(&format!("R{at}"), "")).collect();
    load(&format!("{HEAD}{fewer}")).unwrap().with_local(&[("l.toml", &local)], &LAW).unwrap();

    let one_more = format!("{text}{}", rule("S", ""));
    let error = load(&one_more).unwrap_err();
    assert_eq!((error.kind(), error.place().field.as_deref()), (ErrorKind::TooMany, Some("rule[10000]")));
    let inside = made.decisions.replacen("\"rules\":[", "\"rules\":[{},", 1);
    let error = RuleBook::from_json(&inside, &made.texts).unwrap_err();
    assert_eq!((error.kind(), error.place().field.as_deref()), (ErrorKind::TooMany, Some("rules")));
}

#[test]
fn sixteen_mebibytes_and_one_byte_more() {
    let text = small();
    let pad = |text: &str, to: usize| format!("{text}#{}", "x".repeat(to - text.len() - 1));
    let start = Instant::now();
    load(&pad(&text, MAX_TEXT)).unwrap();
    println!("16 MiB of TOML: {:.2} s in this build", start.elapsed().as_secs_f64());
    assert_eq!(load(&pad(&text, MAX_TEXT + 1)).unwrap_err().kind(), ErrorKind::TooLarge);
    // The files of one book count together.
    let half = "#".repeat(MAX_TEXT / 2);
    let files = [("t.toml", text.as_str()), ("a.toml", half.as_str()), ("b.toml", half.as_str())];
    let error = RuleBook::from_toml(&files, &LAW).unwrap_err();
    assert_eq!((error.kind(), error.place().file.as_deref()), (ErrorKind::TooLarge, Some("b.toml")));

    let made = RuleBook::normalise(&[("t.toml", &text)], &LAW).unwrap();
    let pad = |text: &str, to: usize| format!("{text}{}", " ".repeat(to - text.len()));
    RuleBook::from_json(&pad(&made.decisions, MAX_TEXT), &pad(&made.texts, MAX_TEXT)).unwrap();
    for (decisions, texts) in [(1, 0), (0, 1)] {
        let error = RuleBook::from_json(
            &pad(&made.decisions, MAX_TEXT + decisions),
            &pad(&made.texts, MAX_TEXT + texts),
        );
        assert_eq!(error.unwrap_err().kind(), ErrorKind::TooLarge);
    }
}

#[test]
fn nesting_encodings_and_unfinished_files() {
    let text = small();
    let bom = format!("\u{feff}{text}");
    assert_eq!(load(&bom).unwrap().hash(), load(&text).unwrap().hash(), "a mark of the encoding is no text");
    let wide: String = text.chars().flat_map(|letter| [letter, '\0']).collect();
    for (bad, kind) in [
        (wide, ErrorKind::InvalidToml),
        (format!("{text}\0"), ErrorKind::InvalidToml),
        (text.replace("id = \"t\"", "id = \"t\0\""), ErrorKind::InvalidToml),
        (text.replace('\n', "\r"), ErrorKind::InvalidToml),
        (format!("{text}\na = {}", "[".repeat(1_000_000)), ErrorKind::InvalidToml),
        (format!("{text}\n[a{}]", ".a".repeat(100_000)), ErrorKind::InvalidToml),
        (String::new(), ErrorKind::MissingKey),
        ("\u{fffd}".into(), ErrorKind::InvalidToml),
    ] {
        let error = load(&bad).unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(error.place().file.as_deref(), Some("t.toml"));
    }
    let made = RuleBook::normalise(&[("t.toml", &text)], &LAW).unwrap();
    for (bad, kind) in [
        (format!("\u{feff}{}", made.decisions), ErrorKind::InvalidJson),
        (made.decisions.chars().flat_map(|letter| [letter, '\0']).collect(), ErrorKind::InvalidJson),
        (format!("{}\0", made.decisions), ErrorKind::InvalidJson),
        ("[".repeat(1_000_000), ErrorKind::TooDeep),
        (String::new(), ErrorKind::InvalidJson),
    ] {
        assert_eq!(RuleBook::from_json(&bad, &made.texts).unwrap_err().kind(), kind);
        assert_eq!(RuleBook::from_json(&made.decisions, &bad).unwrap_err().kind(), kind);
    }
    // JSON that breaks off is never a smaller book.
    for end in 0..made.decisions.len() {
        assert!(RuleBook::from_json(&made.decisions[..end], &made.texts).is_err(), "{end}");
    }
    for end in 0..made.texts.len() {
        assert!(RuleBook::from_json(&made.decisions, &made.texts[..end]).is_err(), "{end}");
    }
    // TOML that breaks off between two rules is a book of its own: its hash tells them apart.
    let hash = load(&text).unwrap().hash().to_owned();
    for end in 0..text.len() - 1 {
        if let Ok(book) = load(&text[..end]) {
            assert_ne!(book.hash(), hash, "{end}");
        }
    }
}

fn data(folder: &str) -> Vec<(String, String)> {
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(folder);
    let mut files: Vec<(String, String)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .map(|path| {
            (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

/// Whatever a shipped file is turned into, it loads or is refused: no panic, no hang. What loads can be asked.
#[test]
fn shipped_files_with_random_faults() {
    let start = Instant::now();
    let mut mutator = Mutator::new(3);
    let (rules, law) = (data("rules"), data("law"));
    let of = |name: &str| rules.iter().find(|(file, _)| file == name).unwrap().1.as_str();
    let (book, questions) = (of("book.toml"), of("questions.toml"));
    let (mut loaded, mut refused) = (0, 0);
    let mut seen = |result: Result<RuleBook, Error>| match result {
        Ok(book) => {
            loaded += 1;
            let _ = book.answer(&Facts::baseline(Scope::Share), on());
        }
        Err(_) => refused += 1,
    };
    for (file, text) in
        rules.iter().filter(|(file, _)| !["book.toml", "questions.toml"].contains(&file.as_str()))
    {
        for _ in 0..12 {
            let bad = mutator.mutate(text);
            seen(RuleBook::from_toml(&[("b", book), ("q", questions), (file, &bad)], &LAW));
        }
    }
    for (_, text) in &law {
        for _ in 0..12 {
            let _ = Provisions::from_toml(&[("law.toml", &mutator.mutate(text))]);
        }
    }
    let made = RuleBook::normalise(&[("t.toml", &small())], &LAW).unwrap();
    for _ in 0..1_500 {
        seen(RuleBook::from_json(&mutator.mutate(&made.decisions), &made.texts));
        seen(RuleBook::from_json(&made.decisions, &mutator.mutate(&made.texts)));
        seen(load(&mutator.mutate(&small())));
    }
    let builtin = RuleBook::builtin().unwrap();
    let local = format!("{LOCAL}{}", rule("L", ""));
    let off = "[[off]]\nrule = \"R11\"\nby = \"m-1\"\non = 2026-01-01\nground = \"d-1\"\n";
    for _ in 0..150 {
        seen(builtin.with_local(&[("l.toml", &mutator.mutate(&local))], &LAW));
    }
    for _ in 0..1_500 {
        let _ = Settings::from_toml("s.toml", &mutator.mutate(off));
    }
    println!("{loaded} loaded, {refused} refused, {:.1} s", start.elapsed().as_secs_f64());
    assert!(loaded > 100 && refused > 1_000, "{loaded} {refused}");
}

/// What is about somebody may stand in a file by mistake: no error repeats it.
#[test]
fn errors_repeat_nothing_of_the_file() {
    let mut mutator = Mutator::new(7);
    let marked = small().replace("\"n\"", "\"MARKER\"").replace("tell", "MARKER");
    let mut seen = 0;
    for _ in 0..400 {
        if let Err(error) = load(&mutator.mutate(&marked)) {
            assert!(!format!("{error} {error:?}").contains("MARKER"), "{error}");
            seen += 1;
        }
    }
    assert!(seen > 300);
    let made = RuleBook::normalise(&[("t.toml", &small())], &LAW).unwrap();
    for (from, to) in [("\"tell\"", "\"MARKER\""), ("\"rule:A\"", "\"MARKER\""), ("\"op\":", "\"MARKER\":")] {
        let made = (made.decisions.replacen(from, to, 1), made.texts.replacen(from, to, 1));
        let error = RuleBook::from_json(&made.0, &made.1).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("MARKER"), "{error}");
    }
}
