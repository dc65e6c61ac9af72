//! What is about somebody stays where it was put: planted words appear in the line, in the payload, and in the look
//! of who may see them, and nowhere else.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod story;

use livc_core::canonical::{Object, Value};
use livc_core::event::{Fact, ViewerRole};
use livc_core::journal::{Entry, Seed, Verifier, verify};
use livc_core::register::{Access, Command, Register, Search, Viewer};
use story::Teller;

const PERSON: &str = "p-MARKER";
const PATH: [(&str, &str, &str); 9] = [
    (
        "2026-09-01",
        "m-youth",
        r#"{"k":"signal_received","casus":"k-1","sector":"education","person":"p-MARKER"}"#,
    ),
    (
        "2026-09-01",
        "m-prev",
        r#"{"k":"signal_triaged","casus":"k-1","outcome":"propose_listing","criterion":"d-MARKER","reason":"d-MARKER"}"#,
    ),
    (
        "2026-09-02",
        "m-mayor",
        r#"{"k":"casus_listed","casus":"k-1","person":"p-MARKER","indications":"yes","source":"education","age":"adult","reason":"d-MARKER"}"#,
    ),
    (
        "2026-09-03",
        "m-prev",
        r#"{"k":"meeting_held","meeting":"v-1","kind":"case_meeting","present":["m-mayor","m-police","m-prev"]}"#,
    ),
    (
        "2026-09-03",
        "m-prev",
        r#"{"k":"casus_discussed","casus":"k-1","meeting":"v-1","present":["m-mayor","m-police","m-prev"]}"#,
    ),
    (
        "2026-09-03",
        "m-prev",
        r#"{"k":"casus_weighed","casus":"k-1","meeting":"v-1","outcome":"trajectory","reason":"d-MARKER"}"#,
    ),
    ("2026-09-03", "m-mayor", r#"{"k":"retention_set","length":1,"unit":"day","reference":"d-MARKER"}"#),
    (
        "2026-09-04",
        "m-mayor",
        r#"{"k":"casus_closed","casus":"k-1","closing":"no_ground","reason":"d-MARKER"}"#,
    ),
    ("2026-09-06", "m-mayor", r#"{"k":"casus_purged","casus":"k-1","reason":"d-MARKER"}"#),
];

fn clean(what: &str, text: &str) {
    assert!(!text.contains("MARKER"), "{what}: {text}");
}

/// Everything of a register that a log, a screen or a bug report could show.
fn shown(register: &Register) -> String {
    let casussen: Vec<_> = register.casussen().collect();
    format!(
        "{register:?} {register:#?} {casussen:?} {:?} {:?} {} {}",
        register.head(),
        register.ledger(),
        register.to_value().to_text(),
        register.ledger().to_value().to_text(),
    )
}

/// Lists, searches, counts, exports and `due`: whoever may see the person sees the reference, and nothing else of it.
fn many(teller: &Teller, on: &str) {
    let (register, book, why) = (&teller.register, &teller.book, "d-why".parse().unwrap());
    for (viewer, role) in [("m-mayor", ViewerRole::SeatHolder), ("m-other", ViewerRole::Invitee)] {
        let member = viewer.parse().unwrap();
        let viewer = Viewer { member: &member, role, reason: &why, on: on.parse().unwrap() };
        let all = Search::default();
        let listed = register.list(book, viewer).unwrap();
        let exported = register.export(book, &all, viewer, &Seed::new([1; 32])).unwrap();
        let counted = register.count(book, &all, viewer).unwrap();
        let due = register.due(book, &"k-1".parse().unwrap(), viewer).unwrap();
        clean("many", &format!("{listed:?} {exported:?} {counted:?} {due:?} {:?}", listed.access()));
        clean("count", &counted.to_value().to_text());
        clean("due", &due.to_value().to_text());
        for shown in [listed.to_value().to_text(), exported.to_value().to_text()] {
            let rest = if role == ViewerRole::SeatHolder { shown.replace(PERSON, "") } else { shown };
            clean("list", &rest);
        }
        let error = register.trail(&Access::new(), viewer).unwrap_err();
        clean("trail", &format!("{error} {error:?}"));
    }
}

/// Trail and proofs of a journal in which the word stands in facts and payloads.
fn overseen(teller: &Teller, text: &str) {
    let (register, book, why) = (&teller.register, &teller.book, "d-why".parse().unwrap());
    let member = "m-dpo".parse().unwrap();
    let role = ViewerRole::DataProtectionOfficer;
    let viewer = Viewer { member: &member, role, reason: &why, on: "2026-09-30".parse().unwrap() };
    let proof = register.proof(book, text.as_bytes(), viewer).unwrap();
    clean("proof", &format!("{proof:?} {}", proof.to_value().to_text()));
    let trail = register.trail(&Access::new(), viewer).unwrap();
    clean("trail", &format!("{trail:?} {}", trail.to_value().to_text()));
}

#[test]
fn what_is_planted_is_shown_nowhere() {
    let mut teller = Teller::new();
    teller.set_up();
    teller.declare_basis();
    teller.record(
        "2026-09-01",
        "m-mayor",
        r#"{"k":"member_added","member":"m-dpo","capacity":"data_protection_officer","regime":"municipal"}"#,
    );
    let mut seen = 0;
    for (on, actor, act) in PATH {
        let payload = Object::new().with("note", "MARKER free text").with("MARKER", "MARKER");
        let mut command = teller.json(on, on, actor, act);
        let destroys = act.contains("casus_purged");
        if !destroys {
            command.set("payload", Value::Object(payload));
        }
        let command = Command::from_value(&Value::Object(command)).unwrap();
        clean("command", &format!("{command:?} {command:#?}"));
        let decided = teller.register.decide(teller.context(), &command).unwrap().unwrap();
        clean("decided", &format!("{decided:?} {:?} {:?}", decided.sealed, decided.sealed.entry()));
        clean("payload", &format!("{:?}", decided.sealed.payload()));
        for answer in &decided.answers {
            clean("answer", &format!("{answer:?} {}", answer.to_value().to_text()));
        }
        let beside = decided.sealed.payload();
        assert!(destroys || beside.is_some_and(|row| row.to_line().contains("MARKER")), "it is there");
        for fact in &command.facts {
            clean("fact", &format!("{fact:?} {fact:#?}"));
        }
        // What is refused or wrong says nothing of it either.
        for (day, actor, act) in PATH {
            let command = teller.json("2026-09-30", day, actor, act);
            let Ok(command) = Command::from_value(&Value::Object(command)) else { panic!("{act}") };
            match teller.register.decide(teller.context(), &command) {
                Ok(Ok(_)) => {}
                Ok(Err(refusal)) => {
                    clean("refusal", &format!("{refusal:?} {}", refusal.to_value().to_text()));
                }
                Err(error) => {
                    clean("error", &format!("{error} {error:?} {}", error.to_value().to_text()));
                }
            }
        }
        teller.record(on, actor, act);
        clean("register", &shown(&teller.register));
        let line = Entry::parse(teller.lines.last().unwrap().as_bytes()).unwrap();
        clean("entry", &format!("{line:?}"));
        let look = |viewer: &str| {
            let role = if viewer == "m-mayor" { ViewerRole::SeatHolder } else { ViewerRole::Invitee };
            let look = teller.look("k-1", viewer, role, on).unwrap();
            clean("look", &format!("{look:?} {:?} {:?} {:?}", look.access(), look.visible(), look.keys()));
            look.to_value().to_text()
        };
        many(&teller, on);
        clean("look of somebody else", &look("m-other"));
        let of_mayor = look("m-mayor");
        // Who may see it sees the person, and neither decisions nor payloads of the host.
        seen += usize::from(of_mayor.contains(PERSON));
        assert!(of_mayor.contains("\"view\"") || !of_mayor.contains(PERSON), "{on} {of_mayor}");
        clean("the rest of a look", &of_mayor.replace(PERSON, ""));
    }
    assert!(seen > 3, "the mayor sees whom it is about");
    let text: String = teller.lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
    assert!(text.contains(PERSON), "the line holds it");
    overseen(&teller, &text);
    for found in [verify(text.as_bytes()), Verifier::new().strict().verify(text.as_bytes())] {
        assert!(found.is_intact());
        clean("verification", &format!("{found:?} {}", found.to_value().to_text()));
    }
    let altered = text.replacen(PERSON, "p-MARKEL", 1);
    let found = verify(altered.as_bytes());
    assert!(!found.is_intact());
    clean("a fault", &format!("{found:?} {}", found.to_value().to_text()));
    let error = Register::replay(altered.lines().map(str::as_bytes)).unwrap_err();
    clean("a failed replay", &format!("{error} {error:?} {}", error.to_value().to_text()));
}

/// Every field of every kind, given something of every other type that carries the word.
#[test]
fn what_cannot_be_read_is_not_repeated() {
    let teller = {
        let mut teller = Teller::new();
        teller.set_up();
        teller
    };
    let odd = |word: &str| -> Vec<Value<'static>> {
        let word = Value::from(word.to_owned());
        let object = |key: &'static str| Value::Object(Object::new().with(key, word.clone()));
        vec![
            word.clone(),
            Value::List(vec![word.clone(), word.clone()]),
            object("MARKER"),
            object("member"),
            object("action"),
            object("goal"),
            Value::List(vec![object("MARKER")]),
            Value::List(vec![object("member")]),
            Value::List(vec![object("goal")]),
        ]
    };
    let mut errors = 0;
    for kind in Fact::KINDS {
        for (field, _) in Fact::classes(kind).unwrap() {
            for word in ["MARKER", "MARKER of somebody", "MARKER@example.org", "MARKER-50032700067"] {
                for value in odd(word) {
                    let act = Object::new().with("k", *kind).with(*field, value);
                    let mut command = teller.json("2026-09-02", "2026-09-02", "m-mayor", "[]");
                    command.set("do", Value::Object(act));
                    let read = Command::from_value(&Value::Object(command));
                    let Err(error) =
                        read.and_then(|command| teller.register.decide(teller.context(), &command).map(drop))
                    else {
                        continue;
                    };
                    errors += 1;
                    clean(kind, &format!("{error} {error:?} {}", error.to_value().to_text()));
                }
            }
        }
    }
    assert!(errors > 2000, "{errors}");
    for key in ["at", "on", "actor", "seed", "head", "do", "payload", "MARKER"] {
        for value in odd("MARKER of somebody") {
            let command = teller
                .json(
                    "2026-09-02",
                    "2026-09-02",
                    "m-mayor",
                    r#"{"k":"incident_recorded","incident":"record"}"#,
                )
                .with(key, value);
            if let Err(error) = Command::from_value(&Value::Object(command)) {
                clean(key, &format!("{error} {error:?} {}", error.to_value().to_text()));
            }
        }
    }
    let error = Fact::from_object(&Object::new().with("k", "MARKER")).unwrap_err();
    clean("kind", &format!("{error} {error:?}"));
}
