//! Journals to test with.

use livc_core::canonical::{Object, Value};
use livc_core::journal::{Draft, Hash, Head, Journal, Payload, Sealed, Seed};
use livc_core::time::Instant;
use proptest::prelude::*;

/// The two lines and the `gone` form of the second that the description of the format gives, and the payload.
pub(crate) const LINE_0: &str = r#"{"at":"2026-08-31T07:00:00.000Z","facts":[{"cell":"cell-07","controller":"municipality","journal":"j-0001","k":"journal_opened","on":"2026-08-31"}],"hash":"49905f5fc220fafd93d2c0c5ff6066fc04b03646919afdaa6d0e8c6d0ff90ff6","n":0,"salt":"000102030405060708090a0b0c0d0e0f","v":1}"#;
pub(crate) const LINE_1: &str = r#"{"at":"2026-09-01T08:30:00.000Z","facts":[{"by":{"member":"m-03","seat":"mayor"},"casus":"k-5f2c","k":"casus_listed","on":"2026-09-01","person":"p-88","to":"listed"}],"hash":"3a8620a0905bc4d43d0b15a132c7804666d4269e1e827b6d4c46983c8bddee63","n":1,"pay":"c71cd465f26503dca7e73559b5a1b7db4b31b6ba07a0bbccbf80c9596a089747","salt":"101112131415161718191a1b1c1d1e1f","v":1}"#;
pub(crate) const GONE_1: &str = r#"{"at":"2026-09-01T08:30:00.000Z","gone":"941a00f4ef1a97bded3f92c9e89eacacd6910298fa4d18af64f8e7c9a66aca67","hash":"3a8620a0905bc4d43d0b15a132c7804666d4269e1e827b6d4c46983c8bddee63","n":1,"pay":"c71cd465f26503dca7e73559b5a1b7db4b31b6ba07a0bbccbf80c9596a089747","v":1}"#;
pub(crate) const PAYLOAD_1: &str =
    r#"{"n":1,"payload":{"note":"free text of the host"},"salt":"303132333435363738393a3b3c3d3e3f"}"#;

/// Lines with a line feed after each.
pub(crate) fn journal(lines: &[&str]) -> Vec<u8> {
    lines.iter().flat_map(|line| [line.as_bytes(), b"\n"]).flatten().copied().collect()
}

/// How many lines there are.
pub(crate) fn count(lines: &[u8]) -> u64 {
    lines.split_inclusive(|byte| *byte == b'\n').filter(|line| line.ends_with(b"\n")).count() as u64
}

/// Eight in the morning of the first of September, and so many minutes.
pub(crate) fn at(minutes: i64) -> Instant {
    let start: Instant = "2026-09-01T08:00:00.000Z".parse().unwrap();
    Instant::from_millis(start.millis() + minutes * 60_000).unwrap()
}

/// The fact that opens a journal.
pub(crate) fn opening() -> Object<'static> {
    Object::new()
        .with("cell", "cell-07")
        .with("controller", "municipality")
        .with("journal", "j-0001")
        .with("k", "journal_opened")
        .with("on", "2026-08-31")
}

/// A fact of this kind on the first of September.
pub(crate) fn fact(kind: &'static str) -> Object<'static> {
    Object::new().with("k", kind).with("on", "2026-09-01")
}

/// A draft of one minute.
pub(crate) fn draft(
    minute: i64,
    facts: Vec<Object<'static>>,
    payload: Option<Object<'static>>,
) -> Draft<'static> {
    Draft { at: at(minute), facts, payload, seed: Seed::new([u8::try_from(minute).unwrap_or(0xff); 32]) }
}

/// Seals a draft after the last entry and appends it.
pub(crate) fn append(to: &mut Journal, draft: &Draft<'_>) -> Sealed {
    let head = to.head();
    let sealed = draft.seal(&head).unwrap();
    to.append(&sealed).unwrap();
    sealed
}

/// A journal that was just opened.
pub(crate) fn opened() -> Journal {
    let mut journal = Journal::new();
    append(&mut journal, &draft(0, vec![opening()], None));
    journal
}

/// A line with these facts, as they are, and a hash that is right: what a host of its own making might write.
pub(crate) fn line_by_hand(head: &Head, at: &str, facts: &str) -> String {
    let salt = Seed::new([1; 32]).salt();
    let commitment = Hash::of_facts(&salt, facts.as_bytes());
    let hash = Hash::of_entry(&head.hash, head.next, at.parse().unwrap(), &commitment, None);
    let (n, salt) = (head.next, salt.to_hex());
    format!(r#"{{"at":"{at}","facts":{facts},"hash":"{hash}","n":{n},"salt":"{salt}","v":1}}"#)
}

/// A value as facts and payloads hold them.
pub(crate) fn value() -> impl Strategy<Value = Value<'static>> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        (-9_007_199_254_740_991_i64..=9_007_199_254_740_991).prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        "[\\x00-\\x1f\"\\\\/é€😀]{0,4}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec(("[ !#-\\[\\]-~]{0,6}", inner), 0..4).prop_map(|members| {
                let mut object = Object::new();
                for (key, value) in members {
                    object.set(key, value);
                }
                Value::from(object)
            }),
        ]
    })
}

/// A journal of up to so many entries after the one that opens it, and the payload rows in order.
pub(crate) fn journals(most: usize) -> impl Strategy<Value = (Journal, Vec<String>)> {
    let one = (prop::collection::vec(value(), 1..3), prop::option::of(value()), 0_i64..3);
    prop::collection::vec(one, 0..most).prop_map(|entries| {
        let (mut journal, mut rows, mut minute) = (opened(), Vec::new(), 0);
        for (values, payload, later) in entries {
            minute += later;
            let facts = values.into_iter().map(|value| fact("something.2").with("value", value)).collect();
            let payload = payload.map(|value| Object::new().with("note", value));
            let sealed = append(&mut journal, &draft(minute, facts, payload));
            rows.extend(sealed.payload().map(Payload::to_line));
        }
        (journal, rows)
    })
}
