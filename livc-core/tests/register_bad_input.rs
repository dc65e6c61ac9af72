//! What cannot be read, or contradicts what is recorded: each fault has its kind and its place, and changes nothing.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod story;

use livc_core::ErrorKind;
use livc_core::canonical::{MAX_DEPTH, MAX_TEXT, Object, Value};
use livc_core::event::{Fact, MAX_LIST, Recorded};
use livc_core::journal::{Entry, MAX_LINE};
use livc_core::register::{MAX_FACTS_PER_COMMAND, Register};
use story::Teller;

const DAY: &str = "2026-09-02";
const REPORT: &str = r#"{"k":"signal_received","sector":"education"}"#;

fn founded() -> Teller {
    let mut teller = Teller::new();
    teller.set_up();
    teller.declare_basis();
    teller
}

#[test]
fn faults_of_a_command() {
    let teller = founded();
    let with = |key: &'static str, value: Value<'static>| {
        teller.outcome_of(teller.json(DAY, DAY, "m-youth", REPORT).with(key, value))
    };
    let text = |text: &str| Value::from(text.to_owned());
    let without = |key: &str| {
        let mut command = teller.json(DAY, DAY, "m-youth", REPORT);
        command.remove(key);
        teller.outcome_of(command)
    };
    for key in ["at", "on", "seed", "head", "do"] {
        assert_eq!(without(key), format!("missing_key at {key}"));
    }
    assert_eq!(without("actor"), "refused: unmet_guards", "that is a timer");
    assert_eq!(with("surprise", text("x")), "unknown_key at -");
    for (key, value, expected) in [
        ("at", Value::from(1_i64), "wrong_type at at"),
        ("at", text("2026-09-02"), "invalid_instant at at"),
        ("at", text("2026-09-02T10:00:00Z"), "invalid_instant at at"),
        ("at", text("2020-09-02T10:00:00.000Z"), "time_goes_back at at"),
        ("on", Value::from(true), "wrong_type at on"),
        ("on", text("02/09/2026"), "invalid_day at on"),
        ("on", text("2026-02-30"), "invalid_day at on"),
        ("on", text("2026-09-03"), "in_the_future at on"),
        ("actor", Value::from(3_i64), "wrong_type at actor"),
        ("actor", text(""), "empty at actor"),
        ("actor", text("a b"), "invalid_reference at actor"),
        ("actor", text("somebody@example.org"), "personal_reference at actor"),
        ("actor", text("m-unknown"), "unknown_member at actor"),
        ("seed", text("00"), "wrong_type at seed"),
        ("head", text("x"), "wrong_type at head"),
        ("head", Value::Object(Object::new()), "missing_key at head.next"),
        ("do", Value::List(Vec::new()), "empty at do"),
        ("do", text("x"), "wrong_type at do[0]"),
        ("payload", text("x"), "wrong_type at payload"),
    ] {
        assert_eq!(with(key, value.clone()), expected, "{key} {value:?}");
    }
    let many = |count: usize| Value::List(vec![Value::parse(REPORT).unwrap().into_owned(); count]);
    assert_eq!(with("do", many(MAX_FACTS_PER_COMMAND + 1)), "too_many at do");
    let stale = livc_core::journal::Head::START.to_value();
    assert_eq!(with("head", stale), "conflict at head");
    // The day in Brussels is the measure: just before midnight UTC it is tomorrow there.
    let late = teller.json(DAY, "2026-09-03", "m-youth", REPORT).with("at", "2026-09-02T22:30:00.000Z");
    assert_eq!(teller.outcome_of(late), "recorded");
}

#[test]
fn faults_of_a_fact() {
    let mut teller = founded();
    teller.signal_to_listing();
    let would = |act: &str| teller.would("2026-09-03", "m-mayor", act);
    let list = |count: usize, one: &str| vec![one; count].join(",");
    let too_long = format!(
        r#"{{"k":"meeting_held","meeting":"v-1","kind":"triage","present":[{}]}}"#,
        list(MAX_LIST + 1, r#""m-mayor""#)
    );
    for (act, expected) in [
        ("{}", "missing_key at do[0].k"),
        (r#"{"k":5}"#, "wrong_type at do[0].k"),
        (r#"{"k":"casus_scored"}"#, "unknown_kind at do[0].k"),
        (r#"{"k":"cell_state_changed"}"#, "missing_key at do[0].state"),
        (r#"{"k":"cell_state_changed","state":"asleep"}"#, "unknown_value at do[0].state"),
        (r#"{"k":"cell_state_changed","state":3}"#, "wrong_type at do[0].state"),
        (
            r#"{"k":"cell_state_changed","state":"active","reasons":"no_signals"}"#,
            "wrong_type at do[0].reasons",
        ),
        (
            r#"{"k":"cell_state_changed","state":"active","reasons":["no_signals","x"]}"#,
            "unknown_value at do[0].reasons[1]",
        ),
        (r#"{"k":"cell_state_changed","state":"active","name":"x"}"#, "unknown_key at do[0]"),
        (r#"{"k":"cell_state_changed","state":"active","on":"2026-09-01"}"#, "unknown_key at do[0].on"),
        (r#"{"k":"cell_state_changed","state":"active","by":{}}"#, "unknown_key at do[0].by"),
        (
            r#"{"k":"journal_opened","journal":"j-2","cell":"c-2","controller":"service"}"#,
            "not_opened at do[0].k",
        ),
        (r#"{"k":"signal_received","sector":"education","to":"listed"}"#, "contradiction at do[0].to"),
        (
            r#"{"k":"signal_received","sector":"education","profile":"nl"}"#,
            "unknown_profile at do[0].profile",
        ),
        (r#"{"k":"signal_received","casus":"k-1","sector":"education"}"#, "refused: wrong_state"),
        (
            r#"{"k":"casus_closed","casus":"k-9","closing":"moved","reason":"d-1"}"#,
            "unknown_casus at do[0].casus",
        ),
        (
            r#"{"k":"casus_discussed","casus":"k-1","meeting":"v-9","present":["m-mayor"]}"#,
            "unknown_meeting at do[0].meeting",
        ),
        (
            r#"{"k":"meeting_held","meeting":"v-1","kind":"triage","present":["m-mayor","m-x"]}"#,
            "unknown_member at do[0].present[1]",
        ),
        (
            r#"{"k":"member_added","member":"m-mayor","capacity":"other","regime":"federal"}"#,
            "duplicate at do[0].member",
        ),
        (
            r#"{"k":"member_added","member":"m-x","capacity":"other","regime":"federal","service":""}"#,
            "empty at do[0].service",
        ),
        (
            r#"{"k":"clearance_recorded","member":"m-police","level":"secret","until":"2026-09-03"}"#,
            "empty_period at do[0].until",
        ),
        (
            r#"{"k":"mandate_recorded","member":"m-caw","status":"covers","until":"2026-09-01"}"#,
            "empty_period at do[0].until",
        ),
        (
            r#"{"k":"seat_assigned","member":"m-caw","seat":"police","holder":"principal","until":"2026-01-01"}"#,
            "empty_period at do[0].until",
        ),
        (
            r#"{"k":"clearance_recorded","member":"m-police","level":"secret","until":"soon"}"#,
            "invalid_day at do[0].until",
        ),
        (
            r#"{"k":"basis_declared","basis":"b-2","controller":"municipality","category":"all","operation":"all","article":"l18/3/2","reference":"d-1","from":"2026-09-03","until":"2026-09-03"}"#,
            "empty_period at do[0].until",
        ),
        (
            r#"{"k":"retention_set","length":-1,"unit":"day","reference":"d-1"}"#,
            "out_of_range at do[0].length",
        ),
        (
            r#"{"k":"retention_set","length":4294967296,"unit":"day","reference":"d-1"}"#,
            "out_of_range at do[0].length",
        ),
        (
            r#"{"k":"plan_adopted","casus":"k-1","goals":["g-1"],"actions":[{"action":"a-1","due":"x"}]}"#,
            "invalid_day at do[0].actions[0].due",
        ),
        (
            r#"{"k":"plan_adopted","casus":"k-1","goals":["g-1"],"actions":[{"goal":"g-1"}]}"#,
            "missing_key at do[0].actions[0].action",
        ),
        (
            r#"{"k":"plan_adopted","casus":"k-1","goals":["g-1"],"actions":["a-1"]}"#,
            "wrong_type at do[0].actions[0]",
        ),
        (
            r#"[{"k":"cell_state_changed","state":"active"},{"k":"cell_state_changed","state":"x"}]"#,
            "unknown_value at do[1].state",
        ),
        (
            r#"[{"k":"cell_state_changed","state":"active"},{"k":"member_ended","member":"m-x"}]"#,
            "unknown_member at do[1].member",
        ),
        (too_long.as_str(), "too_many at do[0].present"),
    ] {
        assert_eq!(would(act), expected, "{act}");
    }
    assert_eq!(Teller::new().would(DAY, "m-youth", REPORT), "not_opened at do[0]", "nothing is opened");
}

/// Every field of every kind: left out, given another type, given an unknown neighbour.
#[test]
fn every_field_of_every_fact() {
    for kind in Fact::KINDS {
        let fields = Fact::classes(kind).unwrap();
        let mut required = 0;
        let bare = Object::new().with("k", *kind);
        if let Err(error) = Fact::from_object(&bare) {
            assert_eq!(error.kind(), ErrorKind::MissingKey, "{kind}");
            let field = error.place().field.clone().unwrap();
            assert!(fields.iter().any(|(name, _)| *name == field), "{kind} {field}");
            required += 1;
        }
        assert!(required > 0 || fields.is_empty(), "{kind} is about something");
        let error = Fact::from_object(&Object::new().with("k", *kind).with("MARKER", "MARKER")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnknownKey, "{kind}");
        assert!(!format!("{error} {error:?} {:?}", error.to_value()).contains("MARKER"), "{kind}");
        for (field, _) in fields {
            // No field takes a truth value; those before it may be missing, which is said first.
            let object = Object::new().with("k", *kind).with(*field, true);
            let error = Fact::from_object(&object).unwrap_err();
            let place = error.place().field.clone().unwrap();
            let is_first = place == *field && error.kind() == ErrorKind::WrongType;
            let earlier = error.kind() == ErrorKind::MissingKey
                && fields.iter().take_while(|(name, _)| name != field).any(|(name, _)| *name == place);
            assert!(is_first || earlier, "{kind} {field}: {error}");
        }
    }
}

#[test]
fn faults_of_text() {
    let deep = format!("{}1{}", "[".repeat(MAX_DEPTH + 1), "]".repeat(MAX_DEPTH + 1));
    assert_eq!(Value::parse(&deep).unwrap_err().kind(), ErrorKind::TooDeep);
    let large = format!("\"{}\"", "x".repeat(MAX_TEXT));
    assert_eq!(Value::parse(&large).unwrap_err().kind(), ErrorKind::TooLarge);
    for (text, kind) in [
        ("{\"a\":1,\"a\":2}", ErrorKind::DuplicateKey),
        ("{\"a\":null}", ErrorKind::WrongType),
        ("{\"a\":1.5}", ErrorKind::WrongType),
        ("{\"a\":9007199254740992}", ErrorKind::OutOfRange),
        ("{\"a\":", ErrorKind::InvalidJson),
        ("", ErrorKind::InvalidJson),
    ] {
        assert_eq!(Value::parse(text).unwrap_err().kind(), kind, "{text}");
    }
    let teller = founded();
    let long = vec![b'x'; MAX_LINE + 1];
    assert_eq!(Entry::parse(&long).unwrap_err().kind(), ErrorKind::TooLarge);
    let mut register = teller.register.clone();
    assert!(Register::replay([long.as_slice()]).is_err());
    // A line of another journal, and the same line twice.
    let line = Entry::parse(teller.lines[1].as_bytes()).unwrap();
    assert_eq!(register.apply(&line).unwrap_err().kind(), ErrorKind::WrongNumber);
    assert!(register == teller.register);
    let error = Register::replay([teller.lines[0].as_bytes(), teller.lines[2].as_bytes()]).unwrap_err();
    assert_eq!((error.kind(), error.place().line), (ErrorKind::WrongNumber, Some(2)));
    // A payload that is too large, and facts whose line would be.
    let large = Object::new().with("note", "x".repeat(MAX_LINE));
    let command = teller.json(DAY, DAY, "m-youth", REPORT).with("payload", Value::Object(large));
    assert_eq!(teller.outcome_of(command), "too_large at payload");
    let member = |at: usize| {
        let service = "s".repeat(64);
        format!(r#"{{"k":"information_requested","casus":"k-{at}","service":"{service}"}}"#)
    };
    let command = teller.would(DAY, "m-mayor", &member(1));
    assert_eq!(command, "unknown_casus at do[0].casus");
    let meeting = |at: usize| {
        let present: Vec<String> =
            teller.register.cell().unwrap().members.keys().map(|m| format!("\"{m}\"")).collect();
        let name = format!("v-{at}-{}", "x".repeat(50));
        format!(
            r#"{{"k":"meeting_held","meeting":"{name}","kind":"triage","present":[{}]}}"#,
            present.join(",")
        )
    };
    let many: Vec<String> = (0..MAX_FACTS_PER_COMMAND).map(meeting).collect();
    let fits = teller.would(DAY, "m-mayor", &format!("[{}]", many.join(",")));
    assert_eq!(fits, "recorded");
}

/// What an entry says of itself is read as strictly as a command.
#[test]
fn faults_of_a_recorded_fact() {
    let good = r#"{"by":{"member":"m-1","seat":"mayor"},"casus":"k-1","k":"casus_discussed","meeting":"v-1","on":"2026-09-01"}"#;
    let read = |text: &str| {
        let value = Value::parse(text).unwrap().into_owned();
        Recorded::from_object(value.as_object().unwrap())
    };
    assert_eq!(read(good).unwrap().to_object().to_text(), good);
    for (old, new, kind, field) in [
        (r#""on":"2026-09-01""#, r#""on":"x""#, ErrorKind::InvalidDay, "on"),
        (r#","on":"2026-09-01""#, "", ErrorKind::MissingKey, "on"),
        (r#""seat":"mayor""#, r#""seat":"queen""#, ErrorKind::UnknownValue, "by.seat"),
        (r#","seat":"mayor""#, "", ErrorKind::MissingKey, "by.seat"),
        (r#""member":"m-1""#, r#""member":"0470000000""#, ErrorKind::PersonalReference, "by.member"),
        (r#""k":"casus_discussed""#, r#""k":"casus_discussed.2""#, ErrorKind::UnknownKind, "k"),
    ] {
        let error = read(&good.replace(old, new)).unwrap_err();
        assert_eq!((error.kind(), error.place().field.as_deref()), (kind, Some(field)), "{new}");
    }
}
