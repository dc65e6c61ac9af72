//! What is wrong with a line is said precisely, and repeats nothing.

use std::fmt::Write as _;

use super::samples::{GONE_1, LINE_0, LINE_1, PAYLOAD_1, journal, line_by_hand};
use livc_core::ErrorKind as K;
use livc_core::journal::{Entry, Fault, Hash, Head, Journal, MAX_LINE, Payload, Verifier, verify};

/// The fault of a journal whose second line is this one.
#[track_caller]
fn second(line: &str) -> Fault {
    let found = verify(&journal(&[LINE_0, line]));
    assert_eq!(found.entries, 1);
    let fault = found.fault.unwrap();
    assert_eq!((fault.n, fault.line()), (1, 2));
    assert!(!format!("{fault:?} {}", fault.error).contains("MARKER"));
    fault
}

/// Line 1 with a part replaced gives this kind and this field, so many bytes behind the start of the part.
#[track_caller]
fn expect(old: &str, new: &str, behind: usize, kind: K, field: Option<&str>) -> Fault {
    let at = LINE_0.len() + 1 + LINE_1.find(old).unwrap() + behind;
    let fault = second(&LINE_1.replacen(old, new, 1));
    assert_eq!((fault.kind(), fault.error.place().field.as_deref()), (kind, field), "{fault:?}");
    assert_eq!(fault.byte(), at as u64, "{fault:?}");
    fault
}

/// Line 1 with a part replaced is still a line; its hash no longer follows.
#[track_caller]
fn altered(old: &str, new: &str) {
    let line = LINE_1.replacen(old, new, 1);
    let fault = second(&line);
    assert_eq!((fault.kind(), fault.error.place().field.as_deref()), (K::HashMismatch, Some("hash")));
    assert_eq!(fault.byte(), (LINE_0.len() + 1 + line.find("\"hash\":").unwrap() + 7) as u64);
}

/// A second line with these facts and a right hash gives this fault.
#[track_caller]
fn facts(facts: &str, kind: K, field: &str) -> Fault {
    let head = verify(&journal(&[LINE_0])).head;
    let fault = second(&line_by_hand(&head, "2026-09-01T08:30:00.000Z", facts));
    assert_eq!((fault.kind(), fault.error.place().field.as_deref()), (kind, Some(field)), "{fault:?}");
    fault
}

#[test]
fn the_members_of_a_line() {
    let fault = expect("\"v\":1", "\"v\":2", 4, K::UnknownVersion, Some("v"));
    assert_eq!(fault.error.expected(), ["1"]);
    // A line of another version may well have other keys.
    assert_eq!(second(&LINE_1.replace("\"v\":1", "\"w\":7,\"v\":2")).kind(), K::UnknownVersion);
    expect("\"v\":1", "\"v\":\"1\"", 4, K::WrongType, Some("v"));
    let fault = expect("\"pay\"", "\"MARKER\"", 1, K::UnknownKey, None);
    assert_eq!(fault.error.expected(), ["at", "facts", "gone", "hash", "n", "pay", "salt", "v"]);
    expect("\"pay\"", "\"p\\u0061y\"", 1, K::UnknownKey, None);
    expect("\"n\":1", "\"n\":1,\"n\":1", 7, K::DuplicateKey, Some("n"));
    expect("\"n\":1", "\"n\":2", 4, K::WrongNumber, Some("n"));
    expect("\"n\":1", "\"n\":1.0", 4, K::WrongType, Some("n"));
    expect("\"n\":1", "\"n\":null", 4, K::WrongType, Some("n"));
    expect("\"n\":1", "\"n\":-1", 4, K::OutOfRange, Some("n"));
    expect("\"n\":1", "\"n\":9007199254740992", 4, K::OutOfRange, Some("n"));
    expect("\"n\":1", "\"n\":99999999999999999999999", 4, K::OutOfRange, Some("n"));
    expect("\"n\":1", "\"n\":01", 5, K::InvalidJson, None);
    expect("\"2026-09-01T08", "\"2026-09-01 MARKER", 0, K::InvalidInstant, Some("at"));
    expect("\"2026-09-01T08", "\"1926-09-01T08", 0, K::OutOfRange, Some("at"));
    expect("\"2026-09-01T08", "\"2026\\u002d09-01T08", 0, K::NotCanonical, Some("at"));
    expect("\"1011", "\"101", 0, K::WrongType, Some("salt"));
    expect("\"c71cd4", "\"C71cd4", 0, K::WrongType, Some("pay"));
    expect("\"facts\":[", "\"gone\":\"00\",\"facts\":[", 7, K::Contradiction, Some("gone"));
    expect("[{\"by\"", "[\"MARKER\" {\"by\"", 10, K::InvalidJson, None);
    expect("\"v\":1}", "\"v\":1", 5, K::InvalidJson, None);
    expect("\"v\":1}", "\"v\":1}}", 6, K::InvalidJson, None);
    expect("{\"by\"", &"[".repeat(40), 30, K::TooDeep, None);
    for key in ["at", "hash", "n", "salt", "v"] {
        let start = LINE_1.find(&format!("\"{key}\":")).unwrap();
        let end = LINE_1[start..].find([',', '}']).unwrap() + start;
        let line = format!("{}{}", &LINE_1[..start], &LINE_1[end..]).replace(",,", ",").replace("{,", "{");
        let fault = second(&line.replace(",}", "}"));
        assert_eq!((fault.kind(), fault.error.place().field.as_deref()), (K::MissingKey, Some(key)));
    }
    let fault = second(&GONE_1.replace("\"gone\"", "\"salt\"").replace("941a", "94"));
    assert_eq!((fault.kind(), fault.error.place().field.as_deref()), (K::MissingKey, Some("facts")));
    let fault = second(&GONE_1.replace("\"v\"", "\"salt\":\"101112131415161718191a1b1c1d1e1f\",\"v\""));
    assert_eq!((fault.kind(), fault.error.place().field.as_deref()), (K::Contradiction, Some("salt")));
}

#[test]
fn what_is_altered_no_longer_follows() {
    altered("p-88", "p-89");
    altered("08:30", "08:31");
    // It goes back in time as well; that it was altered is the graver fault.
    altered("2026-09-01T", "2026-08-01T");
    altered("1011", "1012");
    altered("c71c", "d71c");
    altered("3a86", "4a86");
    altered("[{\"by\"", "[ {\"by\"");
    altered("\"casus\"", "\"c\\u0061sus\"");
    let fault = second(&GONE_1.replace("941a", "941b"));
    assert_eq!(fault.kind(), K::HashMismatch);
}

#[test]
fn the_facts_of_a_line() {
    facts("[]", K::Empty, "facts");
    facts("{}", K::WrongType, "facts");
    facts("[1]", K::WrongType, "facts");
    facts(r#"[{"k":"x","on":"2026-09-01","MARKER":null}]"#, K::WrongType, "facts");
    facts(r#"[{"k":"x","on":"2026-09-01","MARKER":0.5}]"#, K::WrongType, "facts");
    facts(r#"[{"k":"x","on":"2026-09-01","MARKER":9007199254740992}]"#, K::OutOfRange, "facts");
    facts(r#"[{"MARKER":1,"k":"x","on":"2026-09-01","MARKER":1}]"#, K::DuplicateKey, "facts");
    facts(r#"[{"k":"x","on":"2026-09-01","o\u006e":"2026-09-01"}]"#, K::DuplicateKey, "facts");
    facts(r#"[{"k":"x","on":"2026-09-01"},{"on":"2026-09-01"}]"#, K::MissingKey, "facts[1].k");
    facts(r#"[{"k":"x"}]"#, K::MissingKey, "facts[0].on");
    facts(r#"[{"k":1,"on":"2026-09-01"}]"#, K::WrongType, "facts[0].k");
    facts(r#"[{"k":"MARKER","on":"2026-09-01"}]"#, K::UnknownKind, "facts[0].k");
    facts(r#"[{"k":"é","on":"2026-09-01"}]"#, K::UnknownKind, "facts[0].k");
    facts(r#"[{"k":"","on":"2026-09-01"}]"#, K::UnknownKind, "facts[0].k");
    facts(r#"[{"k":"x","on":"MARKER"}]"#, K::InvalidDay, "facts[0].on");
    facts(r#"[{"k":"x","on":"2026-09-02"}]"#, K::InTheFuture, "facts[0].on");
    facts(r#"[{"k":"journal_opened","on":"2026-09-01"}]"#, K::NotOpened, "facts[0].k");
    let text = r#"[{"k":"x","on":"2026-09-01"},{"k":"x","on":"2026-09-02"}]"#;
    let fault = facts(text, K::InTheFuture, "facts[1].on");
    let start = LINE_0.len() + 1 + r#"{"at":"2026-09-01T08:30:00.000Z","facts":"#.len();
    assert_eq!(fault.byte(), (start + text.find(",{").unwrap() + 1) as u64);
    // The line, the array and the fact are three of the 32 levels.
    let kind = |levels: usize| format!(r#"[{{"k":{}{}}}]"#, "[".repeat(levels), "]".repeat(levels));
    facts(&kind(29), K::WrongType, "facts[0].k");
    assert_eq!(second(&line_by_hand(&Head::START, "2026-09-01T08:30:00.000Z", &kind(30))).kind(), K::TooDeep);
    let text = format!(r#"[{{"k":"x","on":"2026-09-01","x":{}1{}}}]"#, "[".repeat(30), "]".repeat(30));
    assert_eq!(second(&line_by_hand(&Head::START, "2026-09-01T08:30:00.000Z", &text)).kind(), K::TooDeep);
}

#[test]
fn the_day_of_a_fact_is_that_of_brussels() {
    let head = verify(&journal(&[LINE_0])).head;
    let line = |at, on| line_by_hand(&head, at, &format!(r#"[{{"k":"x","on":"{on}"}}]"#));
    let late = "2026-09-01T22:00:00.000Z";
    assert!(verify(&journal(&[LINE_0, &line(late, "2026-09-02")])).is_intact());
    assert_eq!(second(&line(late, "2026-09-03")).kind(), K::InTheFuture);
    assert_eq!(second(&line("2026-09-01T21:59:59.999Z", "2026-09-02")).kind(), K::InTheFuture);
}

#[test]
fn time_does_not_go_back() {
    let head = verify(&journal(&[LINE_0])).head;
    let facts = r#"[{"k":"x","on":"2026-08-31"}]"#;
    let line = |at| line_by_hand(&head, at, facts);
    assert!(verify(&journal(&[LINE_0, &line("2026-08-31T07:00:00.000Z")])).is_intact());
    let fault = second(&line("2026-08-31T06:59:59.999Z"));
    assert_eq!((fault.kind(), fault.error.place().field.as_deref()), (K::TimeGoesBack, Some("at")));
}

#[test]
fn entry_0_opens_the_journal() {
    let first = |facts: &str| {
        let line = line_by_hand(&Head::START, "2026-08-31T07:00:00.000Z", facts);
        let fault = verify(&journal(&[&line])).fault.unwrap();
        assert_eq!(fault.n, 0);
        (fault.kind(), fault.error.place().field.clone().unwrap())
    };
    let not = |field: &str| (K::NotOpened, field.to_owned());
    assert_eq!(first(r#"[{"k":"x","on":"2026-08-31"}]"#), not("facts[0].k"));
    let open = r#"{"cell":"c","controller":"m","journal":"j","k":"journal_opened","on":"2026-08-31"}"#;
    assert_eq!(first(&format!("[{open},{open}]")), not("facts[1].k"));
    assert_eq!(first(&format!(r#"[{{"k":"x","on":"2026-08-31"}},{open}]"#)), not("facts[0].k"));
    for (key, value) in [("cell", "c"), ("controller", "m"), ("journal", "j")] {
        let facts = format!("[{}]", open.replace(&format!("\"{key}\":\"{value}\","), ""));
        assert_eq!(first(&facts), (K::MissingKey, format!("facts[0].{key}")));
    }
    let facts = format!("[{}]", open.replace("\"c\"", "\"a@b.be\""));
    assert_eq!(first(&facts), (K::PersonalReference, "facts[0].cell".to_owned()));
    let facts = format!("[{}]", open.replace('}', ",\"previous\":\"MARKER\"}"));
    assert_eq!(first(&facts), (K::WrongType, "facts[0].previous".to_owned()));
    // The opening entry cannot be in the gone form: then nobody knows which journal this is.
    let gone = Entry::parse(LINE_0.as_bytes()).unwrap().gone_form().to_line();
    assert_eq!(verify(&journal(&[&gone])).fault.unwrap().kind(), K::NotOpened);
}

#[test]
fn a_segment_continues_another() {
    let last = verify(&journal(&[LINE_0, LINE_1])).head.hash;
    let facts = format!(
        r#"[{{"cell":"cell-07","controller":"municipality","journal":"j-0002","k":"journal_opened","on":"2026-08-31","previous":"{last}"}}]"#
    );
    let next = journal(&[&line_by_hand(&Head::START, "2026-09-01T09:00:00.000Z", &facts)]);
    let found = Verifier::new().strict().continuing(last).verify(&next);
    assert!(found.is_intact());
    assert_eq!(found.opening.unwrap().previous, Some(last));
    for wrong in [
        Verifier::new().continuing(Hash::ZERO).verify(&next),
        Verifier::new().continuing(last).verify(&journal(&[LINE_0])),
    ] {
        let fault = wrong.fault.unwrap();
        assert_eq!(
            (fault.kind(), fault.error.place().field.as_deref()),
            (K::CheckpointMismatch, Some("facts[0].previous"))
        );
    }
}

#[test]
fn kinds_are_checked_by_who_knows_them() {
    let bytes = journal(&[LINE_0, LINE_1]);
    let known = |kind: &str| matches!(kind, "journal_opened" | "casus_listed");
    assert!(Verifier::new().kinds(&known).verify(&bytes).is_intact());
    let fewer = |kind: &str| kind == "journal_opened";
    let fault = Verifier::new().kinds(&fewer).verify(&bytes).fault.unwrap();
    assert_eq!(
        (fault.n, fault.kind(), fault.error.place().field.as_deref()),
        (1, K::UnknownKind, Some("facts[0].k"))
    );
}

#[test]
fn the_bytes_of_a_line() {
    let bytes_of = |bytes: &[u8]| {
        verify(bytes)
            .fault
            .map(|fault| (fault.n, fault.kind(), fault.byte(), fault.error.message().to_owned()))
            .unwrap()
    };
    let bom = [b"\xef\xbb\xbf", LINE_0.as_bytes(), b"\n"].concat();
    assert_eq!(bytes_of(&bom), (0, K::InvalidJson, 0, "a journal starts without byte order mark".to_owned()));
    let crlf = format!("{LINE_0}\r\n{LINE_1}\r\n");
    let message = "a line ends with a line feed alone, without carriage return";
    assert_eq!(bytes_of(crlf.as_bytes()), (0, K::InvalidJson, LINE_0.len() as u64, message.to_owned()));
    let start = LINE_0.len() + 1;
    let at = start + LINE_1.find("mayor").unwrap();
    let mut bad = journal(&[LINE_0, LINE_1]);
    bad[at] = 0xff;
    assert_eq!(bytes_of(&bad), (1, K::InvalidUtf8, at as u64, "not valid UTF-8".to_owned()));
    let empty = journal(&[LINE_0, "", LINE_1]);
    assert_eq!(bytes_of(&empty), (1, K::InvalidJson, start as u64, "an empty line".to_owned()));
    let long = LINE_1.replace("mayor", &"x".repeat(MAX_LINE));
    assert_eq!(bytes_of(&journal(&[LINE_0, &long])).1, K::TooLarge);
    // The longest line is a line.
    let room = MAX_LINE - LINE_1.len() + "mayor".len();
    let longest = LINE_1.replace("mayor", &"x".repeat(room));
    assert_eq!(longest.len(), MAX_LINE);
    assert_eq!(bytes_of(&journal(&[LINE_0, &longest])).1, K::HashMismatch);
}

#[test]
fn outside_the_facts_only_space_and_order_may_differ() {
    let moved = r#"{ "v": 1, "n": 0, "hash":"49905f5fc220fafd93d2c0c5ff6066fc04b03646919afdaa6d0e8c6d0ff90ff6","salt":"000102030405060708090a0b0c0d0e0f","facts":[{"cell":"cell-07","controller":"municipality","journal":"j-0001","k":"journal_opened","on":"2026-08-31"}],"at":"2026-08-31T07:00:00.000Z" }"#;
    let bytes = journal(&[moved, LINE_1]);
    assert_eq!(verify(&bytes).head, verify(&journal(&[LINE_0, LINE_1])).head);
    let fault = Verifier::new().strict().verify(&bytes).fault.unwrap();
    assert_eq!((fault.n, fault.kind(), fault.byte()), (0, K::NotCanonical, 1));
    // Purging a journal keeps the other lines as they stand.
    let mut journal = Journal::open(bytes).unwrap();
    journal.purge(|n| n == 1).unwrap();
    assert_eq!(journal.line(0), Some(moved));
}

#[test]
fn nothing_shows_facts_or_payloads() {
    let line = LINE_1.replace("p-88", "MARKER");
    let entry = Entry::parse(line.as_bytes()).unwrap();
    let row = PAYLOAD_1.replace("free text", "MARKER");
    let payload = Payload::parse(row.as_bytes()).unwrap();
    assert!(entry.facts_text().unwrap().contains("MARKER") && payload.to_line().contains("MARKER"));
    let mut shown = format!("{entry:?} {:?} {payload:?} {:?}", entry.body(), entry.facts().unwrap());
    let _ = write!(shown, "{:?} {}", payload.check(&entry), payload.check(&entry).unwrap_err());
    let mut journal = super::samples::opened();
    let draft = super::samples::draft(
        1,
        vec![super::samples::fact("x").with("MARKER", "MARKER")],
        Some(livc_core::canonical::Object::new().with("MARKER", "MARKER")),
    );
    let sealed = super::samples::append(&mut journal, &draft);
    let _ = write!(shown, "{draft:?} {sealed:?} {journal:?} {:?}", journal.purge(|n| n == 1));
    assert!(!shown.contains("MARKER"), "{shown}");
    assert!(!shown.contains("1011") && !shown.contains("3031"), "{shown}");
}
