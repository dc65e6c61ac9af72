//! The story of one casus through the register: what is refused and why, and what is recorded.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    missing_docs,
    reason = "a test"
)]

mod story;

use livc_core::canonical::Value;
use livc_core::event::ViewerRole;
use livc_core::journal::Entry;
use livc_core::register::Register;
use story::{Teller, told};

#[test]
fn the_story_runs_from_signal_to_closing() {
    let mut teller = Teller::new();
    teller.set_up();
    let refused = teller.refused(
        "2026-08-31",
        "m-mayor",
        r#"{"k":"casus_listed","casus":"k-1","person":"p-88","indications":"yes","source":"education","age":"adult","reason":"d-1"}"#,
    );
    assert_eq!(refused.0, "unmet_guards", "{}", refused.1);
    assert!(refused.1.contains("l18/4/3"), "{}", refused.1);
    teller.declare_basis();
    teller.signal_to_listing();
    // The wrong role: only the police seat shows a card.
    teller.meeting("v-1", "2026-09-03");
    let refused =
        teller.refused("2026-09-03", "m-prev", r#"{"k":"card_shown","casus":"k-1","meeting":"v-1"}"#);
    assert_eq!(refused.0, "missing_role", "{}", refused.1);
    assert!(refused.1.contains("\"who\":[\"police_chief\",\"police_representative\"]"), "{}", refused.1);
    // The wrong state: no follow-up without a plan.
    let refused = teller.refused("2026-09-03", "m-prev", r#"{"k":"follow_up_started","casus":"k-1","informed":"informed","next_review":"2026-10-15","reason":"d-9"}"#);
    assert_eq!(refused.0, "wrong_state", "{}", refused.1);
    teller.weigh();
    // An unmet guard: a plan without a director.
    let refused = teller.refused("2026-09-03", "m-prev", r#"{"k":"plan_adopted","casus":"k-1","goals":["g-1"],"actions":[{"action":"a-1","goal":"g-1","owner":"cgg","due":"2026-10-01"}],"reason":"d-10"}"#);
    assert_eq!(refused.0, "unmet_guards", "{}", refused.1);
    assert!(refused.1.contains("\"fact\":\"director\""), "{}", refused.1);
    teller.plan_to_closing();
    assert!(teller.register.to_value().to_text().contains("\"state\":\"closed\""));
}

#[test]
fn a_refusal_reads_in_four_languages() {
    use livc_core::code::{Code as _, Language};
    use livc_core::law::Provisions;
    use livc_core::locale::{Locale, forbidden_words};
    use livc_core::register::refusal_messages;
    let law = Provisions::builtin().unwrap();
    let mut teller = Teller::new();
    teller.set_up();
    let list = r#"{"k":"casus_listed","casus":"k-1","person":"p-88","indications":"yes","source":"education","age":"adult","reason":"d-1"}"#;
    let before = teller.command("2026-08-31", "m-mayor", list);
    let first = teller.register.decide(teller.context(), &before).unwrap().unwrap_err();
    teller.declare_basis();
    teller.signal_to_listing();
    teller.meeting("v-1", "2026-09-03");
    let ask = |act: &str| {
        let command = teller.command("2026-09-03", "m-prev", act);
        teller.register.decide(teller.context(), &command).unwrap().unwrap_err()
    };
    let others = [
        ask(r#"{"k":"card_shown","casus":"k-1","meeting":"v-1"}"#),
        ask(
            r#"{"k":"follow_up_started","casus":"k-1","informed":"informed","next_review":"2026-10-15","reason":"d-9"}"#,
        ),
    ];
    for language in Language::ALL {
        let locale = Locale::new(*language).unwrap();
        for refusal in others.iter().chain([&first]) {
            let messages = refusal_messages(refusal, &teller.book, &law, *language).unwrap();
            assert!(messages.len() > 1);
            for message in &messages {
                let text = locale.render(message).unwrap();
                assert!(forbidden_words(&text).is_empty(), "{text}");
                if std::env::var_os("LIVC_SHOW").is_some() {
                    println!("{text}");
                }
            }
        }
    }
}

#[test]
fn replay_equals_live() {
    let teller = told();
    let lines: Vec<&[u8]> = teller.lines.iter().map(String::as_bytes).collect();
    let replayed = Register::replay(lines.iter().copied()).unwrap();
    assert_eq!(replayed, teller.register);
    assert_eq!(replayed.to_value().to_text(), teller.register.to_value().to_text());
}

#[test]
fn purging_keeps_the_ledger_and_the_chain() {
    let mut teller = told();
    let before = teller.lines.clone();
    teller.purge();
    let full = Register::replay(teller.lines.iter().map(String::as_bytes)).unwrap();
    // The casus's own lines in their gone form; the last one, which counts, stays.
    let purged: Vec<String> = teller
        .lines
        .iter()
        .enumerate()
        .map(|(at, line)| {
            let entry = Entry::parse(line.as_bytes()).unwrap();
            let own = line.contains("\"casus\":\"k-1\"") && at < before.len();
            if own { entry.gone_form().to_line() } else { line.clone() }
        })
        .collect();
    let purged = Register::replay(purged.iter().map(String::as_bytes)).unwrap();
    assert_eq!(purged, full);
    assert_eq!(
        purged.ledger().to_value().to_text(),
        r#"[{"casussen":1,"closing":"concern_lessened","meetings":3,"outcome":"trajectory","year":2026}]"#
    );
    assert_eq!(purged.casussen().len(), 0);
}

#[test]
fn a_hidden_casus_and_an_absent_one_look_the_same() {
    let teller = told();
    let look = |casus: &str, viewer: &str| {
        let role = if viewer == "m-mayor" { ViewerRole::SeatHolder } else { ViewerRole::Invitee };
        let look = teller.look(casus, viewer, role, "2026-10-01").unwrap();
        look.to_value().to_text().replace(casus, "CASUS")
    };
    assert_eq!(look("k-1", "m-other"), look("k-unknown", "m-other"));
    assert_eq!(look("k-unknown", "m-mayor"), look("k-nothing", "m-mayor"));
    let seen = look("k-1", "m-mayor");
    assert!(seen.contains("\"access\"") && seen.contains("\"view\""), "{seen}");
    assert!(!seen.contains("education"), "the reporter's sector is for the coordinator only: {seen}");
}

#[test]
fn no_debug_shows_a_person() {
    let teller = told();
    let shown = format!(
        "{:?} {:?} {:?}",
        teller.register,
        teller.register.casussen().collect::<Vec<_>>(),
        teller.lines.len()
    );
    assert!(!shown.contains("p-88"), "{shown}");
    assert!(!teller.register.to_value().to_text().contains("p-88"));
}

#[test]
fn a_moved_head_is_a_conflict() {
    let mut teller = Teller::new();
    teller.set_up();
    let stale =
        teller.command("2026-08-31", "m-mayor", r#"{"k":"municipality_joined","municipality":"23009"}"#);
    teller.record("2026-08-31", "m-mayor", r#"{"k":"municipality_joined","municipality":"23032"}"#);
    let error = teller.register.decide(teller.context(), &stale).unwrap_err();
    assert_eq!(error.kind(), livc_core::ErrorKind::Conflict);
}

#[test]
fn the_example_of_the_format_replays() {
    let lines = [
        r#"{"at":"2026-08-31T07:00:00.000Z","facts":[{"cell":"cell-07","controller":"municipality","journal":"j-0001","k":"journal_opened","on":"2026-08-31"}],"hash":"49905f5fc220fafd93d2c0c5ff6066fc04b03646919afdaa6d0e8c6d0ff90ff6","n":0,"salt":"000102030405060708090a0b0c0d0e0f","v":1}"#,
        r#"{"at":"2026-09-01T08:30:00.000Z","facts":[{"by":{"member":"m-03","seat":"mayor"},"casus":"k-5f2c","k":"casus_listed","on":"2026-09-01","person":"p-88","to":"listed"}],"hash":"3a8620a0905bc4d43d0b15a132c7804666d4269e1e827b6d4c46983c8bddee63","n":1,"pay":"c71cd465f26503dca7e73559b5a1b7db4b31b6ba07a0bbccbf80c9596a089747","salt":"101112131415161718191a1b1c1d1e1f","v":1}"#,
    ];
    let register = Register::replay(lines.iter().map(|line| line.as_bytes())).unwrap();
    let text = register.to_value().to_text();
    assert!(
        text.contains(
            r#"{"casus":"k-5f2c","listed":true,"meetings":0,"open_actions":0,"reviews":0,"state":"listed"}"#
        ),
        "{text}"
    );
    assert!(Value::parse(&text).is_ok());
}

#[test]
fn a_composition_in_words_says_what_is_missing_and_by_which_article() {
    use livc_core::code::{Code as _, Language};
    use livc_core::law::Provisions;
    use livc_core::locale::Locale;
    use livc_core::register::composition_messages;

    let mut teller = Teller::new();
    teller.set_up();
    let law = Provisions::builtin().unwrap();
    let said = |on: &str, language: Language| -> String {
        let cell = teller.register.cell().unwrap();
        let composition = cell.composition(&teller.book, on.parse().unwrap()).unwrap();
        let words = Locale::new(language).unwrap();
        let messages = composition_messages(&composition, &teller.book, &law, language).unwrap();
        messages.iter().map(|message| words.render(message).unwrap() + "\n").collect()
    };
    for language in Language::ALL {
        assert_eq!(said("2026-09-01", *language).lines().count(), 1, "{}", language.as_str());
        // The clearance ended on the first day of 2028.
        assert!(said("2028-01-01", *language).lines().count() >= 4, "{}", language.as_str());
    }
    let dutch = said("2028-01-01", Language::Nl);
    assert!(dutch.contains("lokale politie") && dutch.contains("art. 3, § 1"), "{dutch}");
    // Before anybody sits, each of the three seats is missing.
    let empty = said("2026-08-30", Language::En);
    assert!(empty.contains("local police") && empty.contains("mayor"), "{empty}");
}
