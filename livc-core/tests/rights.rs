//! Requests of persons with their clocks, corrections, and looks that are broken open: what is recorded, what is refused
//! and by which rule, and what contradicts the record.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod story;
mod views;

use livc_core::event::ViewerRole;
use views::{cell, meeting, walk};

const DAY: &str = "2026-10-15";

#[test]
fn a_request_is_received_acknowledged_extended_forwarded_and_answered_each_once() {
    let mut teller = cell();
    let received = r#"{"k":"request_received","request":"q-1","kind":"access","reason":"d-1"}"#;
    teller.record(DAY, "m-prev", received);
    assert_eq!(teller.would(DAY, "m-prev", received), "duplicate at do[0].request");
    let acts = [
        r#"{"k":"request_acknowledged","request":"q-1"}"#,
        r#"{"k":"request_extended","request":"q-1","reason":"d-2"}"#,
        r#"{"k":"request_forwarded","request":"q-1","reason":"d-3"}"#,
        r#"{"k":"request_answered","request":"q-1","answer":"partly","ground":"restricted","remedies":"yes","reason":"d-4"}"#,
    ];
    for act in acts {
        let other = act.replace("q-1", "q-unknown");
        assert_eq!(teller.would(DAY, "m-prev", &other), "unknown_value at do[0].request");
        assert_eq!(teller.would_later(DAY, "2026-10-14", "m-prev", act), "time_goes_back at do[0].on");
    }
    for act in acts {
        assert_eq!(teller.would(DAY, "m-prev", act), "recorded", "{act}");
        teller.record(DAY, "m-prev", act);
        assert_eq!(teller.would(DAY, "m-prev", act), "duplicate at do[0].request", "{act}");
    }
    assert_eq!(teller.would(DAY, "m-prev", acts[0]), "duplicate at do[0].request", "it is answered");
}

#[test]
fn a_request_is_recorded_where_nothing_about_persons_is_and_by_whom_the_rules_name() {
    let mut teller = story::Teller::new();
    teller.set_up();
    let received = r#"{"k":"request_received","kind":"access"}"#;
    assert_eq!(teller.would(DAY, "m-mayor", received), "recorded", "no basis is declared");
    assert_eq!(teller.would(DAY, "m-youth", received), "refused: missing_role");
    assert_eq!(teller.would(DAY, "", received), "refused: missing_role", "no timer receives a request");
    let unknown = r#"{"k":"request_received","kind":"access","holder":"m-nobody"}"#;
    assert_eq!(teller.would(DAY, "m-mayor", unknown), "unknown_member at do[0].holder");
}

#[test]
fn an_answer_has_its_reasons_its_remedies_and_for_a_refusal_its_ground() {
    let mut teller = cell();
    teller.record(DAY, "m-prev", r#"{"k":"request_received","request":"q-1","kind":"access"}"#);
    for (act, outcome) in [
        (r#"{"answer":"granted","remedies":"yes","reason":"d-4"}"#, "recorded"),
        (r#"{"answer":"granted","remedies":"no","reason":"d-4"}"#, "refused: unmet_guards"),
        (r#"{"answer":"granted","reason":"d-4"}"#, "refused: unmet_guards"),
        (r#"{"answer":"granted","remedies":"yes"}"#, "refused: unmet_guards"),
        (
            r#"{"answer":"granted","ground":"other","remedies":"yes","reason":"d-4"}"#,
            "contradiction at do[0].ground",
        ),
        (r#"{"answer":"refused","remedies":"yes","reason":"d-4"}"#, "missing_key at do[0].ground"),
        (r#"{"answer":"partly","remedies":"yes","reason":"d-4"}"#, "missing_key at do[0].ground"),
        (
            r#"{"answer":"refused","ground":"police","remedies":"yes","reason":"d-4"}"#,
            "unknown_value at do[0].ground",
        ),
        (r#"{"answer":"refused","ground":"unfounded","remedies":"yes","reason":"d-4"}"#, "recorded"),
    ] {
        let act = act.replacen('{', r#"{"k":"request_answered","request":"q-1","#, 1);
        assert_eq!(teller.would(DAY, "m-prev", &act), outcome, "{act}");
    }
}

#[test]
fn a_longer_period_is_told_in_the_first_one() {
    for (received, day, outcome) in [
        ("2026-01-31", "2026-02-28", "recorded"),
        ("2026-01-31", "2026-03-01", "refused: unmet_guards"),
        ("2026-03-15", "2026-04-15", "recorded"),
        ("2026-03-15", "2026-04-16", "refused: unmet_guards"),
        ("2028-01-31", "2028-02-29", "recorded"),
        ("2028-01-31", "2028-03-01", "refused: unmet_guards"),
    ] {
        let mut teller = story::Teller::new();
        let at = received;
        teller.record(
            at,
            "",
            r#"{"k":"journal_opened","journal":"j-1","cell":"c-1","controller":"municipality"}"#,
        );
        teller.record(at, "m-1", r#"[{"k":"member_added","member":"m-1","capacity":"seat_holder","regime":"municipal"},{"k":"seat_assigned","member":"m-1","seat":"mayor","holder":"principal"}]"#);
        teller.record(at, "m-1", r#"{"k":"request_received","request":"q-1","kind":"erasure"}"#);
        let act = r#"{"k":"request_extended","request":"q-1","reason":"d-2"}"#;
        assert_eq!(teller.would(day, "m-1", act), outcome, "{received} {day}");
    }
}

#[test]
fn only_whoever_may_answer_for_it_forwards_a_request() {
    let mut teller = cell();
    teller.record("2026-10-14", "m-mayor", r#"{"k":"coordinator_named","member":"m-youth"}"#);
    teller.record(DAY, "m-prev", r#"{"k":"request_received","request":"q-1","kind":"access"}"#);
    let act = r#"{"k":"request_forwarded","request":"q-1"}"#;
    assert_eq!(teller.would(DAY, "m-mayor", act), "recorded");
    assert_eq!(teller.would(DAY, "m-prev", act), "recorded");
    assert_eq!(teller.would(DAY, "m-caw", act), "refused: missing_role");
}

#[test]
fn a_correction_changes_the_state_and_says_so_and_what_was_recorded_stays() {
    let mut teller = cell();
    meeting(&mut teller);
    walk(&mut teller, "k-1", 7, false);
    let day = "2026-09-20";
    let asked = r#"{"k":"correction_requested","casus":"k-1","field":"age","reason":"d-1"}"#;
    teller.record(day, "m-prev", asked);
    let view = |teller: &story::Teller| {
        teller.look("k-1", "m-prev", ViewerRole::Coordinator, day).unwrap().to_value().to_text()
    };
    assert!(view(&teller).contains(r#""disputed":["age"]"#), "{}", view(&teller));
    let lines = teller.lines.len();
    let made = r#"{"k":"correction_made","casus":"k-1","field":"age","age":"from_12_to_17","reason":"d-2"}"#;
    teller.record(day, "m-prev", made);
    assert_eq!(teller.lines.len(), lines + 1, "nothing is overwritten");
    let seen = view(&teller);
    assert!(seen.contains(r#""age":"from_12_to_17""#) && seen.contains(r#""corrected":["age"]"#), "{seen}");
    assert!(!seen.contains("disputed"), "{seen}");
    let note =
        r#"{"k":"correction_made","casus":"k-1","contests":"casus_weighed","note":"d-8","reason":"d-3"}"#;
    teller.record(day, "m-prev", note);
    assert!(view(&teller).contains(r#""contested":["casus_weighed"]"#));
    let replayed = livc_core::register::Register::replay(teller.lines.iter().map(String::as_bytes)).unwrap();
    assert!(replayed == teller.register);
}

#[test]
fn that_a_field_was_corrected_is_seen_by_whoever_sees_the_field() {
    let mut teller = cell();
    meeting(&mut teller);
    walk(&mut teller, "k-1", 7, false);
    let day = "2026-09-20";
    teller.record(
        day,
        "m-prev",
        r#"{"k":"correction_requested","casus":"k-1","field":"sector","reason":"d-1"}"#,
    );
    let seen = |teller: &story::Teller, member, role| {
        teller.look("k-1", member, role, day).unwrap().to_value().to_text()
    };
    assert!(seen(&teller, "m-prev", ViewerRole::Coordinator).contains(r#""disputed":["sector"]"#));
    assert!(!seen(&teller, "m-mayor", ViewerRole::SeatHolder).contains("sector"));
    teller.record(
        day,
        "m-prev",
        r#"{"k":"correction_made","casus":"k-1","field":"sector","sector":"welfare","reason":"d-1"}"#,
    );
    let coordinator = seen(&teller, "m-prev", ViewerRole::Coordinator);
    assert!(
        coordinator.contains(r#""sector":"welfare""#) && coordinator.contains(r#""corrected":["sector"]"#)
    );
    assert!(!seen(&teller, "m-mayor", ViewerRole::SeatHolder).contains("sector"));
}

#[test]
fn a_wrong_correction_is_refused_with_its_place() {
    let mut teller = cell();
    meeting(&mut teller);
    walk(&mut teller, "k-1", 3, false);
    for (act, outcome) in [
        (r#"{"reason":"d-1"}"#, "missing_key at do[0].field"),
        (r#"{"field":"age","reason":"d-1"}"#, "missing_key at do[0].age"),
        (r#"{"field":"age","age":"adult","reason":"d-1"}"#, "duplicate at do[0].age"),
        (r#"{"field":"age","sector":"police","reason":"d-1"}"#, "missing_key at do[0].age"),
        (
            r#"{"field":"age","age":"under_12","sector":"police","reason":"d-1"}"#,
            "contradiction at do[0].sector",
        ),
        (r#"{"field":"informed","informed":"informed","reason":"d-1"}"#, "unknown_value at do[0].field"),
        (r#"{"field":"closing","reason":"d-1"}"#, "unknown_value at do[0].field"),
        (
            r#"{"field":"age","age":"under_12","contests":"casus_listed","reason":"d-1"}"#,
            "contradiction at do[0].contests",
        ),
        (r#"{"contests":"casus_listed","reason":"d-1"}"#, "missing_key at do[0].note"),
        (r#"{"contests":"card_shown","note":"d-2","reason":"d-1"}"#, "unknown_value at do[0].contests"),
        (
            r#"{"contests":"casus_closed","note":"d-2","age":"adult","reason":"d-1"}"#,
            "contradiction at do[0].age",
        ),
        (r#"{"field":"age","age":"under_12","note":"d-2","reason":"d-1"}"#, "contradiction at do[0].note"),
        (
            r#"{"field":"age","age":"under_12","request":"q-1","reason":"d-1"}"#,
            "unknown_value at do[0].request",
        ),
        (r#"{"field":"age","age":"under_12"}"#, "refused: unmet_guards"),
        (r#"{"field":"person","person":"p-2","reason":"d-1"}"#, "refused: missing_role"),
        (r#"{"field":"age","age":"under_12","reason":"d-1"}"#, "recorded"),
    ] {
        let act = act.replacen('{', r#"{"k":"correction_made","casus":"k-1","#, 1);
        assert_eq!(teller.would(DAY, "m-prev", &act), outcome, "{act}");
    }
    let person = r#"{"k":"correction_made","casus":"k-1","field":"person","person":"p-2","reason":"d-1"}"#;
    assert_eq!(teller.would(DAY, "m-mayor", person), "recorded", "the list is the mayor's");
    let other = r#"{"k":"correction_made","casus":"k-9","field":"age","age":"adult","reason":"d-1"}"#;
    assert_eq!(teller.would(DAY, "m-mayor", other), "unknown_casus at do[0].casus");
    let early = r#"{"k":"correction_made","casus":"k-1","field":"age","age":"under_12","reason":"d-1"}"#;
    assert_eq!(teller.would_later(DAY, "2026-08-31", "m-mayor", early), "time_goes_back at do[0].on");
}

#[test]
fn a_look_is_broken_open_with_a_reason_for_a_short_time_and_reviewed_by_somebody_else() {
    let mut teller = cell();
    meeting(&mut teller);
    walk(&mut teller, "k-1", 4, false);
    for (act, outcome) in [
        (r#"{"casus":"k-1","until":"2026-10-22","reason":"d-1"}"#, "recorded"),
        (r#"{"casus":"k-1","until":"2026-10-23","reason":"d-1"}"#, "refused: unmet_guards"),
        (r#"{"casus":"k-1","until":"2026-10-22"}"#, "refused: unmet_guards"),
        (r#"{"casus":"k-1","until":"2026-10-15","reason":"d-1"}"#, "empty_period at do[0].until"),
        (r#"{"casus":"k-9","until":"2026-10-22","reason":"d-1"}"#, "unknown_casus at do[0].casus"),
    ] {
        let act = act.replacen('{', r#"{"k":"glass_broken","glass":"g-1","#, 1);
        assert_eq!(teller.would(DAY, "m-caw", &act), outcome, "{act}");
    }
    let broken = r#"{"k":"glass_broken","glass":"g-1","casus":"k-1","until":"2026-10-18","reason":"d-1"}"#;
    assert_eq!(teller.would(DAY, "m-dpo", broken), "refused: missing_role", "who oversees looks at no casus");
    assert_eq!(teller.would(DAY, "", broken), "refused: missing_role");
    let review = r#"{"k":"glass_reviewed","glass":"g-1","casus":"k-1","verdict":"confirmed","reason":"d-2"}"#;
    assert_eq!(teller.would(DAY, "m-mayor", review), "unknown_value at do[0].glass");
    teller.record(DAY, "m-mayor", broken);
    assert_eq!(teller.would(DAY, "m-caw", broken), "duplicate at do[0].glass");
    assert_eq!(
        teller.would(DAY, "m-mayor", review),
        "refused: unmet_guards",
        "nobody confirms what he opened himself"
    );
    let own = r#"{"k":"glass_broken","glass":"g-2","casus":"k-1","until":"2026-10-18","reason":"d-1"}"#;
    teller.record(DAY, "m-caw", own);
    let review = review.replace("g-1", "g-2");
    assert_eq!(teller.would(DAY, "m-prev", &review), "refused: missing_role");
    assert_eq!(teller.would(DAY, "m-mayor", &review.replace("k-1", "k-9")), "unknown_value at do[0].glass");
    teller.record(DAY, "m-mayor", &review);
    assert_eq!(teller.would(DAY, "m-mayor", &review), "duplicate at do[0].glass");
}

/// Guard rail 11: what is broken open shows what is permitted or unsettled, whoever breaks it, and nothing else.
#[test]
fn breaking_open_never_turns_a_no_into_a_yes() {
    use livc_core::code::Code as _;
    use livc_core::event::DataClass;
    use livc_core::rule::{Outcome, RuleBook, Settings};

    let off = |ids: &[&str]| {
        let one = |id: &&str| {
            format!("[[off]]\nrule = \"{id}\"\nby = \"m-mayor\"\non = 2026-09-01\nground = \"d-5\"\n")
        };
        let text: String = ids.iter().map(one).collect();
        let settings = Settings::from_toml("settings.toml", &text).unwrap();
        RuleBook::builtin().unwrap().with_settings(settings).unwrap()
    };
    let books = [RuleBook::builtin().unwrap(), off(&["V2"]), off(&["V1", "V2", "V3"])];
    let mut teller = cell();
    meeting(&mut teller);
    for (casus, steps) in [("k-1", 1), ("k-2", 3), ("k-3", 7), ("k-4", 8)] {
        walk(&mut teller, casus, steps, true);
    }
    let mut count = 0;
    for (casus, viewer) in
        ["k-1", "k-2", "k-3", "k-4"].iter().flat_map(|casus| views::VIEWERS.map(|one| (*casus, one)))
    {
        let act = format!(
            r#"{{"k":"glass_broken","glass":"g-{casus}{viewer}","casus":"{casus}","until":"2026-09-12","reason":"d-1"}}"#
        );
        if teller.would("2026-09-10", viewer, &act) == "recorded" {
            teller.record("2026-09-10", viewer, &act);
            count += 1;
        }
    }
    assert!(count > 20, "{count}");
    let mut opened = 0;
    for (casus, viewer) in
        ["k-1", "k-2", "k-3", "k-4"].iter().flat_map(|casus| views::VIEWERS.map(|one| (*casus, one)))
    {
        for role in ViewerRole::ALL {
            for book in &books {
                let id = casus.parse().unwrap();
                let look = views::with(viewer, *role, "2026-09-11", |viewer| {
                    teller.register.look(book, &id, viewer)
                });
                let glass = views::with(viewer, *role, "2026-09-11", |viewer| {
                    teller.register.glass(book, &id, viewer)
                });
                let (Ok(look), Ok(glass)) = (look, glass) else { continue };
                assert!(look.is_hidden() || !glass.is_hidden(), "what is seen stays seen");
                let text = glass.to_value().to_text();
                assert!(!text.contains("threat") && !text.contains("sheet"), "{text}");
                if *role != ViewerRole::Coordinator {
                    assert!(!text.contains("sector"), "who reported is the coordinator's alone: {text}");
                }
                if glass.is_hidden() {
                    continue;
                }
                opened += usize::from(look.is_hidden());
                let open = |class: DataClass| {
                    let outcome =
                        glass.visible().iter().find(|one| one.class == class).map(|one| one.outcome);
                    matches!(outcome, Some(Outcome::Permitted | Outcome::Unsettled))
                };
                for (member, class) in [
                    ("state", DataClass::CaseFact),
                    ("person", DataClass::Identity),
                    ("outcome", DataClass::Weighing),
                    ("goals", DataClass::Plan),
                ] {
                    let shown = glass.to_value().at(&format!("view.{member}")).is_ok();
                    assert!(!shown || open(class), "{member} for {viewer} as {role}");
                }
            }
        }
    }
    assert!(opened > 0, "a rule that is switched off leaves something to open");
}
