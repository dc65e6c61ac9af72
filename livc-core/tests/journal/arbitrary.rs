//! Nothing panics on any bytes, and two ways of reading agree.

use super::samples::{LINE_0, LINE_1, PAYLOAD_1, journal, journals, line_by_hand, value};
use livc_core::canonical::Value;
use livc_core::journal::{Entry, Journal, Payload, Verifier, purge, verify, verify_payloads};
use proptest::prelude::*;

/// Text that is nearly JSON.
fn nearly_json() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        Just("{".to_owned()),
        Just("}".to_owned()),
        Just("[".to_owned()),
        Just("]".to_owned()),
        Just(",".to_owned()),
        Just(":".to_owned()),
        Just(" ".to_owned()),
        Just("\"a\":".to_owned()),
        Just("\"b\":".to_owned()),
        Just("\"\\u0061\":".to_owned()),
        Just("\"k\":\"x\"".to_owned()),
        "-?[0-9]{1,18}(\\.[0-9]{1,2})?([eE][+-]?[0-9])?",
        "(true|false|null|nul)",
        "\"(\\\\[\"\\\\/bfnrtux]|\\\\u[0-9a-fA-Fd]{4}|\\\\ud83d\\\\ude00|[a-z é\\t]){0,4}\"",
    ];
    prop_oneof![
        prop::collection::vec(token, 0..12).prop_map(|tokens| tokens.concat()),
        value().prop_map(|value| value.to_text()),
    ]
}

/// Holds the scanner against the reader and the writer of the floor, with this text as a value of a fact.
fn agrees(text: &str) {
    let facts = format!(r#"[{{"k":"x","on":"2026-08-31","x":{text}}}]"#);
    let parsed = Value::parse(&facts);
    // The text may close the fact and open another one.
    if matches!(&parsed, Ok(Value::List(list)) if list.len() > 1) {
        return;
    }
    // Not entry 0, which is read in the general way as well.
    let first = journal(&[LINE_0]);
    let line = line_by_hand(&verify(&first).head, "2026-08-31T07:00:00.000Z", &facts);
    let lines = journal(&[LINE_0, &line]);
    let found = verify(&lines);
    assert_eq!(found.is_intact(), parsed.is_ok(), "{text} {found:?} {parsed:?}");
    if let Ok(parsed) = parsed {
        let found = Verifier::new().strict().verify(&lines);
        assert_eq!(found.is_intact(), parsed.to_text() == facts, "{text} {found:?}");
    }
}

#[test]
fn the_scanner_agrees_with_the_reader_where_it_is_easily_wrong() {
    for text in [
        "-0",
        "-0.0",
        "0",
        "00",
        "-",
        "-1",
        "1.",
        ".5",
        "1e5",
        "1E+5",
        "1e",
        "+1",
        "0x1",
        "1 2",
        "9007199254740991",
        "-9007199254740991",
        "9007199254740992",
        "18446744073709551616",
        "nul",
        "nulll",
        "truex",
        "\"",
        "\"\\\"",
        "",
        "\"0123456789\t\"",
        "\"0123456789\u{1f}\"",
        "\"\u{7f}\"",
        "\"0123456789\\t\"",
        "\"\\u0009\"",
        "\"\\u001f\"",
        "\"\\u001F\"",
        "\"\\u0020\"",
        "\"\\u00e9\"",
        "\"\\u12g4\"",
        "\"\\u123\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud83d\"",
        "\"\\ud83d\\u0041\"",
        "\"\\ude00\"",
        "\"\\/\"",
        "\"\\x\"",
        "\"\\b\\f\\n\\r\\t\\\"\\\\\"",
        "[1,]",
        "[,1]",
        "[1 1]",
        "{,}",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{\"a\"}",
        "{1:1}",
        "{\"b\":1,\"a\":1}",
        "{\"a\":1,\"a\":1}",
        "{\"\":1}",
        "{\"a\":1,\"b\":2,\"a\":3}",
        "{\"a\":1,\"\\u0061\":1}",
        "[{\"b\":[{\"d\":1,\"c\":1}]}]",
        "[ ]",
        "{ }",
        "\u{a0}",
        "\u{feff}1",
        "[1]]",
        "{}}",
        "[1}",
        "{\"a\":1]",
    ] {
        agrees(text);
    }
}

proptest! {
    #[test]
    fn arbitrary_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = verify(&bytes);
        let _ = Entry::parse(&bytes);
        let _ = Payload::parse(&bytes);
        let _ = Journal::open(bytes.clone());
        let _ = purge(&bytes, |_| true, Vec::new());
        let _ = verify_payloads(&bytes, &Journal::new());
    }

    /// Pieces of true lines, put together anyhow.
    #[test]
    fn pieces_of_lines(pieces in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<u8>()), 0..5)) {
        let whole = format!("{LINE_0}\n{LINE_1}\n{PAYLOAD_1}\n");
        let mut bytes = Vec::new();
        for (from, to, byte) in pieces {
            let (from, to) = (from.index(whole.len()), to.index(whole.len()));
            bytes.extend_from_slice(&whole.as_bytes()[from.min(to)..from.max(to)]);
            bytes.push(byte);
        }
        let _ = verify(&bytes);
        let _ = Payload::parse(&bytes);
        let strict = Verifier::new().strict().verify(&bytes);
        prop_assert!(strict.entries <= verify(&bytes).entries);
    }

    /// The scanner accepts exactly what the reader of the floor accepts, and calls canonical exactly what the
    /// writer of the floor writes.
    #[test]
    fn the_scanner_agrees_with_the_reader(text in nearly_json()) {
        agrees(&text);
    }

    /// A payload is read by the same rules.
    #[test]
    fn the_scanner_agrees_with_the_reader_on_payloads(text in nearly_json()) {
        let row = format!(r#"{{"n":1,"payload":{text},"salt":"303132333435363738393a3b3c3d3e3f"}}"#);
        let object = matches!(Value::parse(&text), Ok(Value::Object(_)));
        prop_assert_eq!(Payload::parse(row.as_bytes()).is_ok(), object);
    }

    /// Whatever is written is read back, strictly.
    #[test]
    fn what_is_written_is_strict((journal, rows) in journals(5)) {
        let found = Verifier::new().strict().verify(journal.as_bytes());
        prop_assert!(found.is_intact(), "{:?}", found);
        prop_assert_eq!(found.entries, journal.len() as u64);
        prop_assert_eq!(found.head, journal.head());
        for entry in journal.entries() {
            let line = entry.to_line();
            prop_assert_eq!(Some(line.as_str()), journal.line(entry.n()));
        }
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let payloads = verify_payloads(&super::samples::journal(&rows), &journal);
        prop_assert_eq!((payloads.absent, payloads.rows, payloads.fault), (0, found.payloads, None));
    }
}
