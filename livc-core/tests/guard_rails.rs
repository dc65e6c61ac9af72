//! What livc never does to the people it is about, or to those who help them.
//!
//! Which test holds which guard rail:
//!
//! | rail | test |
//! |---|---|
//! | 1 nobody is scored | `nothing_scores_ranks_or_sorts_anybody`, `nothing_takes_a_person_but_its_own_type`; `register_views.rs`: `a_search_knows_no_person_no_age_and_no_weighing` |
//! | 3 no joining of cells, no personal references | `nothing_takes_two_registers`, `no_field_takes_a_personal_number`; unit tests of `id` |
//! | 4 silence | `silence_leaves_no_trace`; `register_meetings.rs`: `silence_is_the_same_bytes_everywhere`, `who_spoke_is_in_no_minutes`; `register_signals.rs`: `refusals_are_counted_over_years_and_say_nothing_else` |
//! | 5 extract | `register_views.rs`: `police_and_common_database_leave_no_trace`, `a_hidden_casus_leaves_no_trace` |
//! | 6 erasure | `what_remains_says_nothing_about_whom_it_was`; `journal/forgetting.rs` for any journal |
//! | 8 only permitted is a yes | `sharing.rs`: `only_permitted_with_every_duty_is_a_yes`, `an_unknown_fact_is_never_a_yes`; `invariants.rs`: `only_permitted_with_every_duty_is_a_yes` |
//! | 9 purposes that open no secret | `tests/rust/rules.rs`: `what_may_permit_a_secret_names_its_purposes`; `invariants.rs`: `no_secret_serves_another_purpose` |
//! | 10 imminent danger | `no_state_blocks_the_urgent_step`; `sharing.rs`: `in_danger_the_emergency_line_comes_first`; `tests/rust/rules.rs`: `whatever_forbids_sharing_yields_to_imminent_danger` |
//! | 11 nothing opens what is forbidden | `invariants.rs`: `no_setting_permits_what_is_forbidden`, `no_local_rule_permits_anything`, `danger_permits_nothing_that_is_forbidden` |
//! | 12 children | `register_hostile.rs`: `what_is_taken_in_comes_as_what_it_is`; `a_child_is_listed_for_an_exceptional_reason_only` |
//! | 13 a human decides | `a_timer_decides_nothing_about_anybody`, `every_decision_has_a_reason` |
//! | 14 looks are seen | `every_look_is_an_access_event`; `register_meetings.rs`: `everybody_sees_his_own_items`; `register_views.rs`: `many_looks_are_single_looks`, `a_payload_is_opened_by_its_key_alone`; `register_oversight.rs`: `the_trail_is_read_by_whoever_oversees_and_is_a_look_itself` |
//! | 15 the reporter | `locale.rs`: `danger_and_the_reporter_have_one_text`; `register_signals.rs`: `the_notice_to_the_reporter_is_constant`, `who_reported_is_for_the_coordinator`, `a_reporter_does_not_learn_who_is_followed`; `register_story.rs`: `a_hidden_casus_and_an_absent_one_look_the_same` |
//! | 17 words | `no_text_has_a_forbidden_word`; `locale.rs`: `no_shipped_text_has_a_forbidden_word` |
//! | 18 nearest change | `sharing.rs`: `no_change_proposes_what_may_not_be_proposed`; `invariants.rs`: `no_change_is_proposed_that_may_not_be` |
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod story;

use std::path::{Path, PathBuf};

use livc_core::ErrorKind;
use livc_core::canonical::{Object, Value};
use livc_core::casus::Profiles;
use livc_core::code::{Code as _, Language};
use livc_core::event::{CasusState, DataClass, Fact, Mark, Position, Recorded, ViewerRole};
use livc_core::id::CasusId;
use livc_core::journal::Entry;
use livc_core::locale::forbidden_words;
use livc_core::register::Register;
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::rule::{Outcome, QuestionId, RuleBook, Settings};
use livc_core::vocabulary;
use story::{Teller, told};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn sources() -> Vec<(String, String)> {
    let found = files(&root().join("livc-core/src"), ".rs");
    found
        .into_iter()
        .map(|path| (path.display().to_string(), std::fs::read_to_string(&path).unwrap()))
        .collect()
}

/// The functions of a source: everything from `fn` to the body.
fn signatures(source: &str) -> Vec<String> {
    let starts = source.match_indices("fn ").map(|(at, _)| at);
    let whole = |at: usize| {
        let rest = &source[at..];
        rest[..rest.find(['{', ';']).unwrap_or(rest.len())].split_whitespace().collect::<Vec<_>>().join(" ")
    };
    starts.filter(|at| *at == 0 || !source.as_bytes()[at - 1].is_ascii_alphanumeric()).map(whole).collect()
}

fn parameters(signature: &str) -> &str {
    let end = signature.find("->").unwrap_or(signature.len());
    &signature[signature.find('(').unwrap_or(end)..end]
}

#[test]
fn nothing_scores_ranks_or_sorts_anybody() {
    let manifest = std::fs::read_to_string(root().join("tests/api.toml")).unwrap();
    let never = [
        "score",
        "scores",
        "scoring",
        "rank",
        "ranking",
        "risk",
        "risks",
        "rating",
        "grade",
        "severity",
        "priority",
        "colour",
        "color",
        "threat_level",
        "sort",
        "sorted",
        "top",
    ];
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_ascii_alphanumeric()).map(str::to_lowercase).collect()
    };
    let mut names = 0;
    for line in manifest.lines().filter(|line| !line.trim_start().starts_with('#')) {
        for name in line.split('"').skip(1).step_by(2) {
            names += 1;
            let found = words(name).into_iter().find(|word| never.contains(&word.as_str()));
            assert!(found.is_none() || name.contains(' '), "{name}");
        }
    }
    assert!(names > 100, "the manifest was read");
    let order =
        ["sort_by", ".sort(", "sort_unstable", "max_by", "min_by", ".filter(", "partition", "binary_search"];
    let person = [
        "casus.outcome",
        "casus.age",
        "casus.weighed",
        "casus.closing",
        "casus.threats",
        "AgeBand",
        "scaling",
    ];
    for (name, source) in sources() {
        for line in source.lines().filter(|line| order.iter().any(|word| line.contains(word))) {
            assert!(!person.iter().any(|word| line.contains(word)), "{name}: {line}");
        }
    }
    // The casussen come in the order of their references, whatever was decided about them.
    let mut teller = Teller::new();
    teller.set_up();
    teller.declare_basis();
    for (casus, outcome) in [("k-3", "possible_offence"), ("k-1", "no_problem"), ("k-2", "propose_listing")] {
        teller.record(
            "2026-09-01",
            "m-youth",
            &format!(r#"{{"k":"signal_received","casus":"{casus}","sector":"police","person":"p-{casus}"}}"#),
        );
        teller.record("2026-09-01", "m-prev", &format!(r#"{{"k":"signal_triaged","casus":"{casus}","outcome":"{outcome}","criterion":"c-1","reason":"d-1"}}"#));
    }
    let ids: Vec<&str> = teller.register.casussen().map(|casus| casus.id.as_str()).collect();
    assert_eq!(ids, ["k-1", "k-2", "k-3"]);
}

/// A person reference goes into facts and comes out of a look; no function maps it to anything else. The one
/// exception is who asks for the own data: his reference says whose extract it is.
#[test]
fn nothing_takes_a_person_but_its_own_type() {
    let mut seen = 0;
    for (name, source) in sources() {
        for signature in signatures(&source) {
            seen += 1;
            let asks_for_his_own = name.ends_with("extract.rs") && signature.contains("-> Result<Self>");
            let takes = parameters(&signature).contains("PersonRef");
            assert!(!takes || asks_for_his_own, "{name}: {signature}");
        }
    }
    assert!(seen > 500, "{seen}");
}

#[test]
fn nothing_takes_two_registers() {
    for (name, source) in sources() {
        let of_register = source.contains("impl Register");
        // The tables of places have cells of their own.
        let of_cell = source.contains("impl Cell {");
        let places = name.contains("/place/");
        for signature in signatures(&source) {
            let parameters = parameters(&signature);
            for (kind, own) in [("Register", of_register), ("Cell", of_cell), ("Journal", false)] {
                let named = parameters
                    .split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                    .filter(|word| *word == kind)
                    .count();
                let itself = usize::from(own && parameters.contains("self"));
                assert!(places || named + itself < 2, "{name}: {signature}");
            }
        }
    }
}

/// A fact that can be read, found by trying values for one field after another.
fn some(kind: &'static str) -> Object<'static> {
    let mut values = vec![
        Value::from("x-1".to_owned()),
        Value::from("2026-09-01".to_owned()),
        Value::from("2026-09-01T10:00:00.000Z".to_owned()),
        Value::from(1_i64),
        Value::Object(Object::new()),
        Value::List(Vec::new()),
    ];
    let known = vocabulary::all();
    values.extend(known.iter().flat_map(|known| &known.words).map(|word| Value::from(word.text)));
    let mut fact = Object::new().with("k", kind);
    for (field, _) in Fact::classes(kind).unwrap() {
        let fits =
            |value: &&Value<'static>| match Fact::from_object(&fact.clone().with(*field, (*value).clone())) {
                Ok(_) => true,
                Err(error) => error.place().field.as_deref() != Some(field),
            };
        let value = values.iter().find(fits).unwrap_or_else(|| panic!("{kind} {field}")).clone();
        fact.set(*field, value);
    }
    Fact::from_object(&fact).unwrap_or_else(|error| panic!("{kind}: {error}"));
    fact
}

#[test]
fn no_field_takes_a_personal_number() {
    // Counter 000 is never issued: the numbers are nobody's.
    let personal = [
        "50032700067",
        "50.03.27-000.67",
        "k-50032700067",
        "somebody@example.org",
        "0470000000",
        "+32 470 00 00 00",
    ];
    let mut references = 0;
    for kind in Fact::KINDS {
        let fact = some(kind);
        for (field, _) in Fact::classes(kind).unwrap() {
            let free = fact.get(field) == Some(&Value::from("x-1".to_owned()));
            for number in personal {
                let text = || Value::from(number.to_owned());
                let object = |key: &'static str| {
                    let filled = Object::new().with("member", "m-1").with("position", "agree");
                    let progress = Object::new().with("goal", "g-1").with("progress", "same");
                    let action = Object::new().with("action", "a-1");
                    let base = match *field {
                        "positions" => filled,
                        "progress" => progress,
                        "actions" => action,
                        _ => Object::new(),
                    };
                    Value::Object(base.with(key, text()))
                };
                let inner = ["member", "goal", "action", "owner", "op"].map(object);
                let mut tried = vec![text(), Value::List(vec![text()])];
                tried.extend(inner.iter().cloned());
                tried.extend(inner.into_iter().map(|one| Value::List(vec![one])));
                for value in tried {
                    let with = fact.clone().with(*field, value.clone());
                    let Err(error) = Fact::from_object(&with) else { panic!("{kind} {field} {number}") };
                    assert!(!format!("{error} {error:?}").contains(number), "{kind} {field}");
                    if free && value == text() {
                        references += 1;
                        let kinds = [ErrorKind::PersonalReference, ErrorKind::InvalidReference];
                        assert!(kinds.contains(&error.kind()), "{kind} {field} {number}: {error}");
                    }
                }
            }
        }
        for key in ["member", "seat"] {
            let by = Object::new().with("member", "m-1").with("seat", "mayor").with(key, "50032700067");
            let whole = fact.clone().with("on", "2026-09-01").with("by", Value::Object(by));
            assert!(Recorded::from_object(&whole).is_err(), "{kind}");
        }
    }
    assert!(references > 300, "{references}");
}

/// Whoever keeps silent and whoever has nothing to say do the same: nothing. Neither has a word to be written in,
/// and nothing else differs.
#[test]
fn silence_leaves_no_trace() {
    const SAID: &str = r#"{"k":"contribution_made","casus":"k-1","meeting":"v-1","mark":"plain"}"#;
    let run = |contributions: &dyn Fn(&str) -> Option<&'static str>| {
        let mut teller = Teller::new();
        teller.set_up();
        teller.declare_basis();
        teller.signal_to_listing();
        teller.meeting("v-1", "2026-09-03");
        for member in ["m-youth", "m-caw", "m-police"] {
            if let Some(act) = contributions(member) {
                teller.record("2026-09-03", member, act);
            }
        }
        teller.weigh();
        teller.plan_to_closing();
        teller.lines.join("\n")
    };
    let silent = run(&|member| (member == "m-youth").then_some(SAID));
    let nothing_to_say = run(&|member| if member == "m-youth" { Some(SAID) } else { None });
    assert_eq!(silent, nothing_to_say);
    assert_ne!(silent, run(&|_| Some(SAID)), "what is said is recorded");
    let words =
        Mark::ALL.iter().map(|word| word.as_str()).chain(Position::ALL.iter().map(|word| word.as_str()));
    // To decline to come is not to keep silent: it is counted over a year, without a word on whom or on what. And to
    // refuse an erasure is what a cell does, not a participant.
    let counted = Fact::classes("refusal_counted").unwrap().iter().map(|(name, _)| *name);
    assert_eq!(counted.collect::<Vec<_>>(), ["year", "count"]);
    let others = ["refusal_counted", "erasure_refused"];
    for word in words.chain(Fact::KINDS.iter().copied().filter(|kind| !others.contains(kind))) {
        for silence in ["silen", "nothing", "declin", "withh", "refus", "unspoken", "no_contribution"] {
            assert!(!word.contains(silence), "{word}");
        }
    }
    // Nor does the fact of a discussion say who spoke, or a look.
    let fields: Vec<&str> =
        Fact::classes("casus_discussed").unwrap().iter().map(|(field, _)| *field).collect();
    assert_eq!(fields, ["casus", "meeting", "present"]);
}

/// Two persons change places: after the erasure the two journals differ in commitments and hashes only.
#[test]
fn what_remains_says_nothing_about_whom_it_was() {
    let run = |persons: [&str; 2]| {
        let mut teller = Teller::new();
        teller.set_up();
        teller.declare_basis();
        teller.record(
            "2026-09-01",
            "m-mayor",
            r#"{"k":"retention_set","length":1,"unit":"day","reference":"d-1"}"#,
        );
        for (casus, person) in ["k-1", "k-2"].iter().zip(persons) {
            for (on, actor, act) in [
                (
                    "2026-09-01",
                    "m-youth",
                    r#"{"k":"signal_received","casus":"K","sector":"police","person":"P"}"#,
                ),
                (
                    "2026-09-01",
                    "m-mayor",
                    r#"{"k":"casus_listed","casus":"K","person":"P","indications":"yes","source":"police","age":"adult","reason":"d-1"}"#,
                ),
                (
                    "2026-09-01",
                    "m-mayor",
                    r#"{"k":"casus_closed","casus":"K","closing":"no_ground","reason":"d-1"}"#,
                ),
            ] {
                teller.record(on, actor, &act.replace('K', casus).replace('P', person));
            }
        }
        for casus in ["k-1", "k-2"] {
            teller.record(
                "2026-09-03",
                "m-mayor",
                &format!(r#"{{"k":"casus_purged","casus":"{casus}","reason":"d-1"}}"#),
            );
        }
        let gone = |line: &String| {
            let entry = Entry::parse(line.as_bytes()).unwrap();
            let own = line.contains("\"casus\":") && !line.contains("casus_purged");
            if own { entry.gone_form().to_line() } else { line.clone() }
        };
        let lines: Vec<String> = teller.lines.iter().map(gone).collect();
        let full = Register::replay(teller.lines.iter().map(String::as_bytes)).unwrap();
        let left = Register::replay(lines.iter().map(String::as_bytes)).unwrap();
        assert!(left == full);
        let text = lines.join("\n");
        assert!(!text.contains("p-one") && !text.contains("p-two"), "{text}");
        // Hexadecimal digits of 32 bytes are commitments and hashes.
        let mask = |text: &str| {
            text.split('"')
                .map(|part| if part.len() == 64 { "hash" } else { part })
                .collect::<Vec<_>>()
                .join("\"")
        };
        (text.clone(), mask(&text), mask(&left.to_value().to_text()), left.ledger().to_value().to_text())
    };
    let (one, other) = (run(["p-one", "p-two"]), run(["p-two", "p-one"]));
    assert_ne!(one.0, other.0, "the commitments differ");
    assert_eq!((one.1, one.2, one.3), (other.1, other.2, other.3));
}

/// A teller with a casus in the state, or nothing for the state in which there is no casus any more.
fn in_state(state: CasusState) -> Option<Teller> {
    let mut teller = Teller::new();
    teller.set_up();
    teller.declare_basis();
    let imports = |to: &str| {
        format!(
            r#"{{"k":"casus_imported","casus":"k-1","person":"p-88","system":"d-1","record":"d-2","since":"2026-01-05","listed_on":"2026-02-01","indications":"yes","age":"adult","reason":"d-3","to":"{to}"}}"#
        )
    };
    let screened = match state {
        CasusState::Listed | CasusState::Weighing | CasusState::Planned | CasusState::FollowUp => {
            teller.record("2026-09-01", "m-mayor", &imports(state.as_str()));
            return Some(teller);
        }
        CasusState::Closed | CasusState::Archived => {
            teller.record("2026-09-01", "m-mayor", &imports("listed"));
            teller.record(
                "2026-09-01",
                "m-mayor",
                r#"{"k":"casus_closed","casus":"k-1","closing":"moved","reason":"d-1"}"#,
            );
            if state == CasusState::Archived {
                teller.record(
                    "2026-09-01",
                    "m-mayor",
                    r#"{"k":"casus_archived","casus":"k-1","reason":"d-4"}"#,
                );
            }
            return Some(teller);
        }
        CasusState::Signal => None,
        CasusState::Triage => Some("more_information"),
        CasusState::SinglePartner => Some("single_partner"),
        CasusState::AdviceOnly => Some("advice_to_reporter"),
        CasusState::Referred => Some("regular_services"),
        CasusState::Rejected => Some("no_problem"),
        CasusState::HandedToSecurity => {
            teller.record("2026-09-01", "m-mayor", &imports("listed"));
            teller.record(
                "2026-09-01",
                "m-mayor",
                r#"{"k":"threat_passed_on","casus":"k-1","receiver":"police","lead":"suspended"}"#,
            );
            return Some(teller);
        }
        CasusState::Aftercare => {
            teller.record("2026-09-01", "m-mayor", &imports("listed"));
            for act in [
                r#"{"k":"casus_closed","casus":"k-1","closing":"moved","reason":"d-1"}"#,
                r#"{"k":"aftercare_planned","casus":"k-1","moments":[{"moment":"n-1","on":"2027-03-01"}],"reason":"d-1"}"#,
            ] {
                teller.record("2026-09-01", "m-mayor", act);
            }
            return Some(teller);
        }
        // What the profile `be` does not use.
        CasusState::OwnCheck
        | CasusState::InformationRequested
        | CasusState::Threshold
        | CasusState::Purged => return None,
    };
    teller.record(
        "2026-09-01",
        "m-youth",
        r#"{"k":"signal_received","casus":"k-1","sector":"police","person":"p-88"}"#,
    );
    if let Some(outcome) = screened {
        teller.record("2026-09-01", "m-prev", &format!(r#"{{"k":"signal_triaged","casus":"k-1","outcome":"{outcome}","criterion":"c-1","reason":"d-1"}}"#));
    }
    Some(teller)
}

#[test]
fn no_state_blocks_the_urgent_step() {
    let threat = r#"{"k":"threat_passed_on","casus":"k-1","receiver":"police"}"#;
    let profiles = Profiles::builtin().unwrap();
    let profile = profiles.get(None).unwrap();
    for state in profile.states.iter().copied().filter(|state| *state != CasusState::Purged) {
        let mut teller = in_state(state).unwrap_or_else(|| panic!("{state}"));
        let id: CasusId = "k-1".parse().unwrap();
        assert_eq!(teller.register.casus(&id).unwrap().state, state);
        for actor in ["m-mayor", "m-police", "m-prev", "m-youth", "m-caw", "m-other"] {
            assert_eq!(teller.would("2026-09-02", actor, threat), "recorded", "{state} {actor}");
        }
        // Nothing around it blocks it either: no basis, no composition, a day before the last move.
        teller.record("2026-09-02", "m-mayor", r#"{"k":"basis_withdrawn","basis":"b-1"}"#);
        teller.record("2026-09-02", "m-mayor", r#"{"k":"seat_ended","member":"m-police","seat":"police"}"#);
        assert_eq!(teller.would("2026-09-03", "m-other", threat), "recorded", "{state}");
        let earlier = teller.would_later("2026-09-03", "2026-08-31", "m-mayor", threat);
        assert_eq!(earlier, "recorded", "{state}");
        assert_eq!(
            teller.would("2026-09-03", "", threat),
            "refused: unmet_guards",
            "a timer knows of no threat"
        );
    }
    let teller = told();
    let command = teller.command("2026-11-21", "m-other", threat);
    let decided = teller.register.decide(teller.context(), &command).unwrap().unwrap();
    let notice = &decided.answers[0].notices[0];
    for language in Language::ALL {
        let text = teller.book.rule_text(&notice.id, *language).unwrap();
        assert!(text.contains("112") && text.contains("101"), "{language}: {text}");
        let question = QuestionId::new("Q-danger").unwrap();
        let first = teller.book.first_line(&question, *language).unwrap();
        assert!(first.contains("112") && first.contains("101"), "{language}: {first}");
    }
}

#[test]
fn a_child_is_listed_for_an_exceptional_reason_only() {
    let teller = in_state(CasusState::Triage).unwrap();
    let list = |more: &str| {
        teller.would("2026-09-02", "m-mayor", &format!(r#"{{"k":"casus_listed","casus":"k-1","person":"p-88","indications":"yes","source":"education","reason":"d-5"{more}}}"#))
    };
    assert_eq!(list(""), "refused: unmet_guards", "the age band is not stated");
    assert_eq!(list(r#","age":"under_12""#), "refused: unmet_guards");
    assert_eq!(list(r#","age":"under_12","exceptional_reason":"d-6""#), "recorded");
    assert_eq!(list(r#","age":"from_12_to_17""#), "recorded");
}

#[test]
fn a_timer_decides_nothing_about_anybody() {
    let book = RuleBook::builtin().unwrap();
    let spec = Scope::Move.facts();
    let steps = spec.iter().find(|spec| spec.name == "step").unwrap();
    let mut state: u64 = 13;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    let on = "2026-09-01".parse().unwrap();
    let mut erased = 0;
    for step in steps.words {
        for _ in 0..2_000 {
            let mut facts = Facts::baseline(Scope::Move);
            for spec in spec {
                facts.set(spec.name, spec.words[next(spec.words.len())]).unwrap();
            }
            facts.set("step", step).unwrap();
            facts.set("actor", "timer").unwrap();
            let Ok(answer) = book.answer(&facts, on) else { continue };
            if answer.outcome == Some(Outcome::Permitted) {
                assert_eq!(*step, "erase_signal", "{facts:?}");
                assert_eq!(facts.get("listed"), Some("no"));
                erased += 1;
            }
        }
    }
    assert!(erased > 0, "erasing is what a timer may do");
    for rule in ["G13", "G13n"] {
        let off = format!("[[off]]\nrule = \"{rule}\"\nby = \"m-01\"\non = 2026-09-01\nground = \"d-1\"\n");
        let settings = Settings::from_toml("s.toml", &off).unwrap();
        assert_eq!(book.with_settings(settings).unwrap_err().kind(), ErrorKind::NotSwitchable, "{rule}");
    }
    // Through the register: whatever is tried without an actor is refused.
    for state in CasusState::ALL {
        let Some(teller) = in_state(*state) else { continue };
        for act in [
            r#"{"k":"signal_received","casus":"k-2","sector":"police"}"#,
            r#"{"k":"signal_triaged","casus":"k-1","outcome":"propose_listing","criterion":"c-1","reason":"d-1"}"#,
            r#"{"k":"casus_listed","casus":"k-1","person":"p-88","indications":"yes","source":"police","age":"adult","reason":"d-1"}"#,
            r#"{"k":"casus_closed","casus":"k-1","closing":"moved","reason":"d-1"}"#,
            r#"{"k":"casus_reopened","casus":"k-1","sector":"police","reason":"d-1"}"#,
            r#"{"k":"casus_purged","casus":"k-1","reason":"d-1"}"#,
            r#"{"k":"member_invited","member":"m-other","casus":"k-1"}"#,
            r#"{"k":"seat_assigned","member":"m-other","seat":"mayor","holder":"principal"}"#,
            r#"{"k":"basis_withdrawn","basis":"b-1"}"#,
        ] {
            let outcome = teller.would("2026-09-02", "", act);
            assert!(outcome.starts_with("refused"), "{state} {act}: {outcome}");
        }
    }
}

#[test]
fn every_decision_has_a_reason() {
    let without = |state: CasusState, actor: &str, act: &str| {
        let teller = in_state(state).unwrap();
        let given = format!("{},\"reason\":\"d-1\"}}", act.trim_end_matches('}'));
        assert_eq!(teller.would("2026-09-02", actor, &given), "recorded", "{given}");
        assert_eq!(teller.would("2026-09-02", actor, act), "refused: unmet_guards", "{act}");
    };
    without(
        CasusState::Signal,
        "m-prev",
        r#"{"k":"signal_triaged","casus":"k-1","outcome":"no_problem","criterion":"c-1"}"#,
    );
    without(
        CasusState::Triage,
        "m-mayor",
        r#"{"k":"casus_listed","casus":"k-1","person":"p-88","indications":"yes","source":"police","age":"adult"}"#,
    );
    without(
        CasusState::Planned,
        "m-mayor",
        r#"{"k":"follow_up_started","casus":"k-1","informed":"informed","next_review":"2026-10-01"}"#,
    );
    without(CasusState::FollowUp, "m-mayor", r#"{"k":"casus_closed","casus":"k-1","closing":"moved"}"#);
    without(CasusState::Closed, "m-mayor", r#"{"k":"casus_reopened","casus":"k-1","sector":"police"}"#);
}

#[test]
fn every_look_is_an_access_event() {
    let teller = told();
    let members: Vec<_> = teller.register.cell().unwrap().members.keys().cloned().collect();
    let mut seen = 0;
    for casus in ["k-1", "k-nothing"] {
        for viewer in &members {
            for role in ViewerRole::ALL {
                let Ok(look) = teller.look(casus, viewer.as_str(), *role, "2026-10-01") else { continue };
                let value = look.to_value();
                let object = value.as_object().unwrap();
                let access =
                    Recorded::from_object(object.get("access").unwrap().as_object().unwrap()).unwrap();
                assert_eq!(&access, look.access());
                assert_eq!(access.fact.kind(), "looked");
                assert_eq!(&access.by.unwrap().member, viewer);
                assert_eq!(object.get("view").is_none(), look.is_hidden(), "{casus} {viewer}");
                seen += usize::from(!look.is_hidden());
            }
        }
    }
    assert!(seen > 1, "{seen}");
    // The trail holds neither person nor content, so that it can be read by itself.
    for kind in ["looked", "looked_over", "look_kept", "export_ended"] {
        for (field, class) in Fact::classes(kind).unwrap() {
            assert_eq!(*class, DataClass::Administration, "{field}");
        }
    }
    // And nothing gives a view without it: what is public beside the access event is no view.
    let source = |name: &str| {
        let source = std::fs::read_to_string(root().join("livc-core/src/register").join(name)).unwrap();
        let public = source.lines().filter_map(|line| {
            let rest =
                line.trim().strip_prefix("pub fn ").or_else(|| line.trim().strip_prefix("pub const fn "));
            Some(rest?.split('(').next()?.to_owned())
        });
        public.collect::<Vec<_>>()
    };
    assert_eq!(
        source("look.rs"),
        [
            "access",
            "is_hidden",
            "visible",
            "keys",
            "open",
            "to_value",
            "access",
            "due",
            "own_file",
            "to_value",
            "look",
            "glass",
            "due"
        ]
    );
    assert_eq!(
        source("list.rs"),
        [
            "from_value",
            "access",
            "len",
            "is_empty",
            "keys",
            "open",
            "to_value",
            "access",
            "to_value",
            "list",
            "search",
            "count",
            "export"
        ]
    );
    assert_eq!(source("view.rs"), ["pay", "class", "open"]);
    assert_eq!(source("oversight.rs"), ["access", "to_value", "access", "to_value", "trail", "proof"]);
    // A key is made in one place, which is the view.
    for (name, source) in sources() {
        let made = source.contains("PayloadKey {") && !name.ends_with("register/view.rs");
        assert!(!made, "{name}");
    }
}

#[test]
fn no_text_has_a_forbidden_word() {
    let book = RuleBook::builtin().unwrap();
    let clean = |name: &str, text: &str| {
        let found: Vec<&str> = forbidden_words(text).iter().map(|found| found.word).collect();
        assert!(found.is_empty(), "{name}: {found:?}");
    };
    for language in Language::ALL {
        for rule in book.rules() {
            clean(rule.id.as_str(), book.rule_text(&rule.id, *language).unwrap());
        }
        for question in book.questions() {
            clean(question.id.as_str(), book.question_text(&question.id, *language).unwrap());
        }
    }
    let mut read = 0;
    for folder in ["examples/expected", "examples/data", "livc-core/data/locale", "livc-core/docs"] {
        for path in files(&root().join(folder), "") {
            read += 1;
            clean(&path.display().to_string(), &std::fs::read_to_string(&path).unwrap());
        }
    }
    assert!(read > 30, "{read}");
}
