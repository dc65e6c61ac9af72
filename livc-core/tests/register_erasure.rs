//! What is destroyed is gone, wherever it stood; what remains verifies, replays and says nothing about anybody.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod story;
mod views;

use livc_core::ErrorKind;
use livc_core::canonical::Value;
use livc_core::event::ViewerRole;
use livc_core::journal::{Draft, Journal, Payload, Seed, verify};
use livc_core::register::{Access, Command, Destruction, Register, erase, erased};
use proptest::prelude::*;
use story::Teller;
use views::with;

fn text(lines: &[String]) -> String {
    lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
}

/// Tells an act with a planted word beside it, and keeps the payload row.
fn plant(teller: &mut Teller, rows: &mut Vec<String>, on: &str, actor: &str, act: &str) {
    rows.push(views::tell(teller, on, actor, act, "MARKER free text"));
}

const REJECT: &str =
    r#"{"k":"signal_triaged","casus":"K","outcome":"no_problem","criterion":"c-MARKER","reason":"d-MARKER"}"#;
const SIGNAL: &str = r#"{"k":"signal_received","casus":"K","sector":"education","person":"p-MARKER"}"#;

fn of(act: &str, casus: &str) -> String {
    act.replace("\"K\"", &format!("\"{casus}\""))
}

fn days(teller: &mut Teller, data: &str, days: u32) {
    let act =
        format!(r#"{{"k":"retention_set","data":"{data}","length":{days},"unit":"day","reference":"d-1"}}"#);
    teller.record("2026-09-01", "m-mayor", &act);
}

fn erased_text(journal: &str) -> String {
    let mut to = Vec::new();
    erase(journal.as_bytes(), &mut to).unwrap();
    String::from_utf8(to).unwrap()
}

#[test]
fn a_timer_erases_a_signal_and_nothing_of_it_is_left() {
    let (mut teller, mut rows) = (views::cell(), Vec::new());
    plant(&mut teller, &mut rows, "2026-09-01", "m-youth", &of(SIGNAL, "k-reference"));
    let erase_it = r#"{"k":"signal_erased","casus":"k-reference"}"#;
    assert_eq!(teller.would("2026-12-01", "", erase_it), "refused: unmet_guards", "no number of days is set");
    days(&mut teller, "signal", 30);
    assert_eq!(teller.would("2026-09-30", "", erase_it), "refused: unmet_guards");
    let seen = |teller: &Teller, on: &str| {
        !teller.look("k-reference", "m-mayor", ViewerRole::SeatHolder, on).unwrap().is_hidden()
    };
    assert!(
        seen(&teller, "2026-09-30") && !seen(&teller, "2026-10-01"),
        "out of reach on its day, erased or not"
    );
    let triage = of(REJECT, "k-reference");
    assert_eq!(teller.would("2026-09-30", "m-prev", &triage), "recorded");
    assert_eq!(teller.would("2026-10-01", "m-prev", &triage), "refused: unmet_guards");
    assert_eq!(teller.would_later("2026-10-01", "2026-09-30", "m-prev", &triage), "refused: unmet_guards");
    let beside = teller
        .json("2026-10-01", "2026-10-01", "", erase_it)
        .with("payload", livc_core::canonical::Object::new().with("note", "x"));
    assert_eq!(teller.outcome_of(beside), "contradiction at payload");
    teller.record("2026-10-01", "", erase_it);
    assert_eq!(teller.register.ledger().to_value().to_text(), r#"[{"casussen":1,"meetings":0,"year":2026}]"#);
    let left = erased_text(&text(&teller.lines));
    assert!(!left.contains("MARKER") && !left.contains("k-reference"), "{left}");
    assert!(verify(left.as_bytes()).is_intact());
    assert!(Register::read(left.as_bytes()).unwrap() == teller.register);
}

#[test]
fn a_rejected_signal_is_erased_by_a_person_before_its_day_and_not_by_a_timer() {
    let mut teller = views::cell();
    teller.record("2026-09-01", "m-youth", &of(SIGNAL, "k-1"));
    let erase_it = |reason: &str| format!(r#"{{"k":"signal_erased","casus":"k-1"{reason}}}"#);
    assert_eq!(
        teller.would("2026-09-02", "m-prev", &erase_it(r#","reason":"d-1""#)),
        "refused: unmet_guards"
    );
    teller.record("2026-09-01", "m-prev", &of(REJECT, "k-1"));
    assert_eq!(
        teller.would("2026-09-02", "m-prev", &erase_it("")),
        "refused: unmet_guards",
        "without a reason"
    );
    assert_eq!(teller.would("2026-09-02", "", &erase_it("")), "refused: unmet_guards");
    teller.record("2026-09-02", "m-prev", &erase_it(r#","reason":"d-1""#));
    assert_eq!(teller.register.casussen().len(), 0);
}

#[test]
fn a_hold_stops_destruction_and_is_seen() {
    let mut teller = story::told();
    teller.record(
        "2026-11-20",
        "m-mayor",
        r#"{"k":"retention_set","length":1,"unit":"day","reference":"d-1"}"#,
    );
    let purge = r#"{"k":"casus_purged","casus":"k-1","reason":"d-12"}"#;
    let refuse = |ground: &str| {
        format!(r#"{{"k":"erasure_refused","casus":"k-1","ground":"{ground}","reason":"d-1"}}"#)
    };
    for ground in ["hold", "judicial_inquiry", "archive"] {
        assert_eq!(
            teller.would("2026-11-22", "m-mayor", &refuse(ground)),
            "refused: unmet_guards",
            "{ground}"
        );
    }
    assert_eq!(teller.would("2026-11-20", "m-mayor", &refuse("not_due")), "recorded");
    assert_eq!(teller.would("2026-11-22", "m-mayor", &refuse("not_due")), "refused: unmet_guards");
    let place =
        r#"{"k":"hold_placed","casus":"k-1","hold":"h-1","ground":"judicial_inquiry","reason":"d-1"}"#;
    assert_eq!(teller.would("2026-11-20", "", place), "refused: missing_role", "a timer does not");
    assert_eq!(teller.would("2026-11-20", "m-youth", place), "refused: missing_role");
    teller.record("2026-11-20", "m-prev", place);
    assert_eq!(teller.would("2026-11-20", "m-prev", place), "duplicate at do[0].hold");
    assert_eq!(teller.would("2026-11-22", "m-mayor", purge), "refused: unmet_guards");
    teller.record("2026-11-22", "m-mayor", &refuse("judicial_inquiry"));
    let due = with("m-mayor", ViewerRole::SeatHolder, "2026-11-22", |viewer| {
        Ok(teller.register.due(&teller.book, &"k-1".parse()?, viewer)?.to_value().to_text())
    });
    let due = due.unwrap();
    assert!(due.contains("\"due\":\"held\"") && due.contains("\"beneath\""), "{due}");
    assert!(due.contains("\"hold\":\"h-1\""), "{due}");
    assert!(due.contains(r#""refusals":[{"ground":"judicial_inquiry""#), "{due}");
    let lift = r#"{"k":"hold_lifted","casus":"k-1","hold":"H","reason":"d-1"}"#;
    assert_eq!(teller.would("2026-11-23", "m-prev", lift), "unknown_value at do[0].hold");
    teller.record("2026-11-23", "m-prev", &lift.replace("\"H\"", "\"h-1\""));
    assert_eq!(teller.would("2026-11-23", "m-mayor", purge), "recorded");
}

#[test]
fn the_warning_list_shows_what_is_overdue_and_what_no_period_was_set_for() {
    let mut teller = views::cell();
    teller.record("2026-09-01", "m-youth", &of(SIGNAL, "k-1"));
    let rows = |teller: &Teller, on: &str, within: u32| {
        with("m-mayor", ViewerRole::SeatHolder, on, |viewer| {
            let look = teller.register.retention(&teller.book, within, None, viewer)?;
            assert_eq!(look.access().fact.kind(), "looked_over");
            Ok(look.to_value().at("rows")?.to_text())
        })
        .unwrap()
    };
    assert!(rows(&teller, "2026-09-02", 0).contains("Q-retention"));
    days(&mut teller, "signal", 30);
    assert_eq!(rows(&teller, "2026-09-02", 10), "[]");
    assert!(rows(&teller, "2026-09-02", 29).contains(r#""on":"2026-10-01""#));
    assert!(
        rows(&teller, "2026-12-02", 0).contains(r#""on":"2026-10-01""#),
        "overdue, and out of reach of a look"
    );
}

#[test]
fn what_is_taken_off_the_list_is_at_an_end() {
    let mut teller = Teller::new();
    teller.set_up();
    teller.declare_basis();
    teller.signal_to_listing();
    let unlist = r#"{"k":"casus_unlisted","casus":"k-1","reason":"d-1"}"#;
    assert_eq!(teller.would("2026-09-03", "m-prev", unlist), "refused: missing_role");
    teller.record("2026-09-03", "m-mayor", unlist);
    let casus = teller.register.casus(&"k-1".parse().unwrap()).unwrap();
    assert!(!casus.is_listed() && !casus.is_signal());
    assert_eq!(casus.closed_on, Some("2026-09-03".parse().unwrap()));
    teller.record(
        "2026-09-03",
        "m-mayor",
        r#"{"k":"retention_set","length":1,"unit":"day","reference":"d-1"}"#,
    );
    let erase_it = r#"{"k":"signal_erased","casus":"k-1","reason":"d-1"}"#;
    assert_ne!(teller.would("2026-09-10", "m-mayor", erase_it), "recorded", "it was on the list");
    teller.record("2026-09-04", "m-mayor", r#"{"k":"casus_purged","casus":"k-1","reason":"d-1"}"#);
}

#[test]
fn the_access_journal_forgets_at_what_and_not_who() {
    let mut teller = views::cell();
    days(&mut teller, "signal", 1);
    for casus in ["k-gone", "k-stays"] {
        teller.record("2026-09-01", "m-youth", &of(SIGNAL, casus));
    }
    let mut journal = Journal::new();
    let opened = r#"{"k":"journal_opened","journal":"a-1","cell":"cell-07","controller":"municipality","on":"2026-08-31"}"#;
    let append = |journal: &mut Journal, facts: Vec<Value<'static>>| {
        let facts = facts.iter().map(|fact| fact.as_object().unwrap().clone()).collect();
        let seed = Seed::new([u8::try_from(journal.len()).unwrap(); 32]);
        let draft = Draft { at: "2026-10-01T08:00:00.000Z".parse().unwrap(), facts, payload: None, seed };
        journal.append(&draft.seal(&journal.head()).unwrap()).unwrap();
    };
    append(&mut journal, vec![Value::parse(opened).unwrap().into_owned()]);
    let look = teller.look("k-gone", "m-mayor", ViewerRole::SeatHolder, "2026-09-01").unwrap();
    append(&mut journal, vec![look.access().into()]);
    let (listed, exported) = with("m-mayor", ViewerRole::SeatHolder, "2026-09-01", |viewer| {
        let all = livc_core::register::Search::default();
        let exported = teller.register.export(&teller.book, &all, viewer, &views::seed())?;
        Ok((teller.register.list(&teller.book, viewer)?, exported))
    })
    .unwrap();
    append(&mut journal, vec![listed.access().into()]);
    append(&mut journal, vec![exported.access().into()]);
    let mut access = Access::read(journal.as_bytes()).unwrap();
    assert!(teller.register.forget(&access).unwrap().keep.is_empty());
    teller.record("2026-09-02", "", r#"{"k":"signal_erased","casus":"k-gone"}"#);
    let forgotten = teller.register.forget(&access).unwrap();
    assert_eq!((forgotten.keep.len(), forgotten.exports.len()), (1, 1));
    for piece in &forgotten.keep {
        append(&mut journal, piece.iter().map(Value::from).collect());
    }
    let full = Access::read(journal.as_bytes()).unwrap();
    // Interrupted here, it is only to be erased; done twice, it is done once.
    assert!(teller.register.forget(&full).unwrap().keep.is_empty());
    assert_eq!(erased(journal.as_bytes()).unwrap().into_iter().collect::<Vec<_>>(), [1, 2, 3]);
    let left = erased_text(std::str::from_utf8(journal.as_bytes()).unwrap());
    assert_eq!(erased_text(&left), left);
    assert!(!left.contains("k-gone") && left.contains("k-stays") && verify(left.as_bytes()).is_intact());
    access = Access::read(left.as_bytes()).unwrap();
    assert!(access == full, "the trail is the same");
    assert_eq!(access.len(), 3, "who looked is still told");
    let receipt = access.exports().next().unwrap();
    assert_eq!((receipt.forgotten, receipt.ended), (1, None));
    let ended = with("m-mayor", ViewerRole::SeatHolder, "2026-09-03", |viewer| {
        teller.register.end_export(&access, &receipt.export, viewer)
    });
    let mut journal = Journal::open(left.into_bytes()).unwrap();
    append(&mut journal, vec![(&ended.unwrap()).into()]);
    let access = Access::read(journal.as_bytes()).unwrap();
    assert!(access.exports().all(|export| export.ended.is_some()));
    assert!(teller.register.forget(&access).unwrap().exports.is_empty());
    let again = with("m-mayor", ViewerRole::SeatHolder, "2026-09-03", |viewer| {
        teller.register.end_export(&access, &receipt.export, viewer)
    });
    assert_eq!(again.unwrap_err().kind(), ErrorKind::UnknownValue);
}

/// A journal in which one casus is destroyed among others, with its payload rows.
fn destroyed(person: &str) -> (Teller, Vec<String>) {
    let (mut teller, mut rows) = (views::cell(), Vec::new());
    days(&mut teller, "casus", 1);
    let acts = [
        ("m-youth", SIGNAL),
        (
            "m-prev",
            r#"{"k":"signal_triaged","casus":"K","outcome":"propose_listing","criterion":"c-1","reason":"d-1"}"#,
        ),
        (
            "m-mayor",
            r#"{"k":"casus_listed","casus":"K","person":"p-MARKER","indications":"yes","source":"education","age":"adult","reason":"d-1"}"#,
        ),
        (
            "m-mayor",
            r#"{"k":"member_invited","invitation":"i-9","member":"m-guest","casus":"K","contribution":"d-2"}"#,
        ),
        ("m-prev", r#"{"k":"casus_closed","casus":"K","closing":"no_ground","reason":"d-1"}"#),
    ];
    for (at, (actor, act)) in acts.iter().enumerate() {
        let act = of(act, "k-reference").replace("p-MARKER", person);
        plant(&mut teller, &mut rows, "2026-09-02", actor, &act);
        if at % 2 == 0 {
            plant(
                &mut teller,
                &mut rows,
                "2026-09-02",
                "m-youth",
                &of(SIGNAL, &format!("k-other{at}")).replace("MARKER", "x"),
            );
        }
    }
    teller.record("2026-09-04", "m-mayor", r#"{"k":"casus_purged","casus":"k-reference","reason":"d-9"}"#);
    (teller, rows)
}

#[test]
fn a_destruction_list_proves_that_and_not_what() {
    let (teller, _) = destroyed("p-one");
    let journal = text(&teller.lines);
    let n = teller.lines.len() as u64 - 1;
    let list = Destruction::of(journal.as_bytes(), n, vec!["x-1".to_owned()]).unwrap();
    assert_eq!(list.check(journal.as_bytes()).unwrap_err().kind(), ErrorKind::Contradiction, "still there");
    let left = erased_text(&journal);
    list.check(left.as_bytes()).unwrap();
    assert_eq!(Destruction::of(left.as_bytes(), n, vec!["x-1".to_owned()]).unwrap(), list);
    let shown = list.to_value().to_text();
    assert!(!shown.contains("p-one") && !shown.contains("k-reference"), "{shown}");
    let read = Destruction::from_value(&Value::parse(&shown).unwrap()).unwrap();
    assert_eq!(read, list);
    let mut other = list.clone();
    other.entries[0].facts = livc_core::journal::Hash::ZERO;
    assert_eq!(other.check(left.as_bytes()).unwrap_err().kind(), ErrorKind::HashMismatch);
    assert_eq!(
        Destruction::of(journal.as_bytes(), n - 1, Vec::new()).unwrap_err().kind(),
        ErrorKind::UnknownValue
    );
    let short = left.split_inclusive('\n').take(5).collect::<String>();
    assert_eq!(list.check(short.as_bytes()).unwrap_err().kind(), ErrorKind::CheckpointMismatch);
}

#[test]
fn what_remains_names_nobody_and_no_casus() {
    let (teller, rows) = destroyed("p-MARKER");
    let journal = text(&teller.lines);
    let mut to = Vec::new();
    let plan = erase(journal.as_bytes(), &mut to).unwrap();
    let left = String::from_utf8(to).unwrap();
    let kept: Vec<&String> = rows
        .iter()
        .filter(|row| !row.is_empty())
        .filter(|row| !plan.rows.contains(&Payload::parse(row.as_bytes()).unwrap().n()))
        .collect();
    assert_eq!(kept.len(), 3, "the payloads of the others stay");
    let shown = format!("{left} {:?} {}", teller.register, teller.register.to_value().to_text());
    assert!(!shown.contains("MARKER") && !shown.contains("k-reference"), "{shown}");
    let (other, _) = destroyed("p-another");
    let mask = |text: &str| -> String {
        text.split('"')
            .map(|part| if part.len() == 64 { "hash" } else { part })
            .collect::<Vec<_>>()
            .join("\"")
    };
    assert_eq!(mask(&erased_text(&text(&other.lines))), mask(&left), "whoever it was");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    /// Wherever destroying is interrupted, it can be finished, and comes to the same.
    #[test]
    fn an_interrupted_destruction_can_be_finished(gone in prop::collection::vec(any::<bool>(), 64)) {
        let (teller, _) = destroyed("p-one");
        let journal = text(&teller.lines);
        let chosen = erased(journal.as_bytes()).unwrap();
        let done = erased_text(&journal);
        let mut half = Vec::new();
        let part = |n: u64| chosen.contains(&n) && gone[usize::try_from(n).unwrap() % gone.len()];
        livc_core::journal::purge(journal.as_bytes(), part, &mut half).unwrap();
        let half = String::from_utf8(half).unwrap();
        prop_assert!(verify(half.as_bytes()).is_intact());
        prop_assert!(Register::read(half.as_bytes()).unwrap() == teller.register, "half destroyed it reads the same");
        prop_assert_eq!(&erased_text(&half), &done);
        let rows = |journal: &str| erase(journal.as_bytes(), std::io::sink()).unwrap().rows;
        prop_assert_eq!(rows(&half), rows(&journal));
        prop_assert_eq!(rows(&done), rows(&journal), "rows that were not deleted yet are named again");
    }
}

#[test]
fn what_is_asked_wrongly_is_told_precisely() {
    let teller = views::cell();
    for (act, at) in [
        (r#"{"k":"signal_erased"}"#, "missing_key"),
        (r#"{"k":"signal_erased","casus":"k-1","entries":[1]}"#, "unknown_key"),
        (r#"{"k":"casus_purged","casus":"k-1","entries":[1]}"#, "unknown_key"),
    ] {
        let command = teller.json("2026-09-02", "2026-09-02", "m-mayor", act);
        let error = Command::from_value(&Value::Object(command)).unwrap_err();
        assert_eq!(error.kind().to_string(), at, "{act}");
    }
}
