//! Drafts become entries, and only entries that follow are appended.

use super::samples::{LINE_0, LINE_1, append, at, draft, fact, journal, journals, opened, opening};
use livc_core::ErrorKind as K;
use livc_core::canonical::{Object, Value};
use livc_core::journal::{Draft, Entry, Head, Journal, MAX_LINE, Payload};
use proptest::prelude::*;

#[track_caller]
fn refused(draft: &Draft<'_>, head: &Head, kind: K, field: &str) {
    let error = draft.seal(head).unwrap_err();
    assert_eq!((error.kind(), error.place().field.as_deref()), (kind, Some(field)), "{error}");
    assert!(!error.to_string().contains("MARKER"), "{error}");
}

#[test]
fn a_draft_that_could_not_be_read_back_is_refused() {
    let head = opened().head();
    let one = |fact: Object<'static>| draft(1, vec![fact], None);
    refused(&draft(1, vec![], None), &head, K::Empty, "facts");
    refused(&draft(-1, vec![fact("x")], None), &head, K::TimeGoesBack, "at");
    refused(&one(Object::new().with("on", "2026-09-01")), &head, K::MissingKey, "facts[0].k");
    refused(&one(fact("x").with("k", 1_i64)), &head, K::WrongType, "facts[0].k");
    refused(&one(fact("MARKER")), &head, K::UnknownKind, "facts[0].k");
    refused(&one(Object::new().with("k", "x")), &head, K::MissingKey, "facts[0].on");
    refused(&one(fact("x").with("on", "MARKER")), &head, K::InvalidDay, "facts[0].on");
    refused(&one(fact("x").with("on", "2026-09-02")), &head, K::InTheFuture, "facts[0].on");
    refused(&one(fact("x").with("MARKER\u{e9}", true)), &head, K::NotCanonical, "facts[0]");
    refused(&one(fact("x").with("MARKER\"", true)), &head, K::NotCanonical, "facts[0]");
    refused(&one(fact("x").with("n", i64::MAX)), &head, K::OutOfRange, "facts[0]");
    refused(&one(fact("x").with("text", "x".repeat(MAX_LINE))), &head, K::TooLarge, "facts");
    refused(&one(opening()), &head, K::NotOpened, "facts[0].k");
    let payload = |value: Value<'static>| draft(1, vec![fact("x")], Some(Object::new().with("x", value)));
    refused(&payload(i64::MIN.into()), &head, K::OutOfRange, "payload");
    refused(&payload("x".repeat(MAX_LINE).into()), &head, K::TooLarge, "payload");
    let deep = |levels: usize| (0..levels).fold(Value::from(true), |value, _| vec![value].into());
    // The line, the array and the fact are three of the 32 levels.
    assert!(one(fact("x").with("x", deep(29))).seal(&head).is_ok());
    refused(&one(fact("x").with("x", deep(30))), &head, K::TooDeep, "facts[0]");
    assert!(payload(deep(30)).seal(&head).is_ok());
    refused(&payload(deep(31)), &head, K::TooDeep, "payload");
    refused(&one(fact("x")), &Head::START, K::NotOpened, "facts[0].k");
    let mut nameless = opening();
    nameless.remove("cell");
    refused(&one(nameless), &Head::START, K::MissingKey, "facts[0].cell");
    let full = Head { next: 1 << 53, ..head };
    refused(&one(fact("x")), &full, K::OutOfRange, "n");
}

#[test]
fn limits_of_depth_are_those_of_the_reader() {
    let mut journal = opened();
    let deep = (0..29).fold(Value::from(true), |value, _| vec![value].into());
    append(&mut journal, &draft(1, vec![fact("x").with("x", deep)], None));
    assert!(Value::parse(journal.line(1).unwrap()).is_ok());
}

#[test]
fn the_head_must_not_have_moved() {
    let mut journal = opened();
    let head = journal.head();
    let (first, second) = (draft(1, vec![fact("x")], None), draft(2, vec![fact("y")], None));
    let (first, second) = (first.seal(&head).unwrap(), second.seal(&head).unwrap());
    journal.append(&first).unwrap();
    let before = journal.as_bytes().to_vec();
    assert_eq!(journal.append(&second).unwrap_err().kind(), K::Conflict);
    // The same number with another hash is another journal.
    let other = Head { hash: head.hash, ..journal.head() };
    assert_eq!(journal.append_entry(&other, second.entry()).unwrap_err().kind(), K::Conflict);
    // An entry that was made for another head does not follow, whatever head is claimed.
    let now = journal.head();
    assert_eq!(journal.append_entry(&now, second.entry()).unwrap_err().kind(), K::WrongNumber);
    assert_eq!(journal.as_bytes(), before);
    assert_eq!(journal.head(), now);
    let again = draft(2, vec![fact("y")], None).seal(&now).unwrap();
    journal.append_entry(&now, again.entry()).unwrap();
    assert_eq!(journal.head(), again.head());
}

#[test]
fn an_entry_of_elsewhere_is_checked_when_it_is_appended() {
    let mut journal = Journal::open(journal(&[LINE_0])).unwrap();
    let head = journal.head();
    let altered = LINE_1.replace("p-88", "p-89");
    let entry = Entry::parse(altered.as_bytes()).unwrap();
    assert_eq!(journal.append_entry(&head, &entry).unwrap_err().kind(), K::HashMismatch);
    assert!(!entry.follows(&head.hash));
    let entry = Entry::parse(LINE_1.as_bytes()).unwrap();
    assert!(entry.follows(&head.hash));
    journal.append_entry(&head, &entry).unwrap();
    assert_eq!(journal.line(1), Some(LINE_1));
}

#[test]
fn a_draft_is_read_from_json() {
    let seed = "07".repeat(32);
    let text = format!(
        r#"{{"at":"2026-09-01T08:01:00.000Z","facts":[{{"k":"x","on":"2026-09-01"}}],"payload":{{"note":"n"}},"seed":"{seed}"}}"#
    );
    let read = Draft::from_value(Value::parse(&text).unwrap()).unwrap();
    assert_eq!((read.at, read.facts.len()), (at(1), 1));
    let head = opened().head();
    let sealed = read.seal(&head).unwrap();
    assert_eq!(sealed.to_value().as_object().unwrap().text("line"), Ok(sealed.entry().to_line().as_str()));
    let kind = |old: &str, new: &str| {
        let text = text.replacen(old, new, 1);
        let error = Draft::from_value(Value::parse(&text).unwrap()).unwrap_err();
        (error.kind(), error.place().field.clone().unwrap_or_default())
    };
    assert_eq!(kind("\"at\"", "\"x\""), (K::UnknownKey, String::new()));
    assert_eq!(kind("[{", "[1,{"), (K::WrongType, "facts[0]".to_owned()));
    assert_eq!(kind("{\"note\":\"n\"}", "1"), (K::WrongType, "payload".to_owned()));
    assert_eq!(kind("0707", "07"), (K::WrongType, "seed".to_owned()));
    assert_eq!(kind("T08", " 08"), (K::InvalidInstant, "at".to_owned()));
}

proptest! {
    /// The facts and the payload that were drafted are the ones that are read.
    #[test]
    fn nothing_is_lost(value in super::samples::value(), note in super::samples::value()) {
        let mut journal = opened();
        let (facts, payload) = (vec![fact("x").with("value", value)], Object::new().with("note", note));
        let sealed = append(&mut journal, &draft(1, facts.clone(), Some(payload.clone())));
        let entry = journal.entry(1).unwrap();
        prop_assert_eq!(entry.facts().unwrap().unwrap(), facts);
        prop_assert_eq!(&entry, sealed.entry());
        prop_assert_eq!(entry.pay().copied(), sealed.payload().map(Payload::commitment));
        let kept = sealed.into_parts().1.unwrap();
        let row = kept.to_line();
        let row = livc_core::canonical::Value::parse(&row).unwrap();
        prop_assert_eq!(row.as_object().unwrap().get("payload"), Some(&payload.into()));
    }

    /// The room that is asked for a line is the room that it takes.
    #[test]
    fn lines_are_as_long_as_expected((journal, _) in journals(3)) {
        for entry in journal.entries() {
            for entry in [entry.gone_form(), entry.into_owned()] {
                let line = entry.to_line();
                prop_assert_eq!(line.capacity(), line.len());
            }
        }
    }
}
