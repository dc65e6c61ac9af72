//! Payloads stand apart, and belong to one entry each.

use super::samples::{LINE_0, LINE_1, PAYLOAD_1, journal};
use livc_core::ErrorKind as K;
use livc_core::journal::{Entry, Journal, Payload, Tail, verify_payload, verify_payloads};

#[test]
fn the_payload_of_the_example() {
    let entry = Entry::parse(LINE_1.as_bytes()).unwrap();
    assert_eq!(verify_payload(PAYLOAD_1.as_bytes(), &entry), Ok(()));
    let payload = Payload::parse(PAYLOAD_1.as_bytes()).unwrap();
    assert_eq!(payload.n(), 1);
    assert_eq!(Some(&payload.commitment()), entry.pay());
    assert_eq!(payload.to_line(), PAYLOAD_1);
    // What was destroyed of the entry does not matter: the commitment stays.
    assert_eq!(payload.check(&entry.gone_form()), Ok(()));
}

#[test]
fn each_fault_has_its_kind() {
    let (first, entry) = (Entry::parse(LINE_0.as_bytes()).unwrap(), Entry::parse(LINE_1.as_bytes()).unwrap());
    let kind = |old: &str, new: &str| {
        let row = PAYLOAD_1.replacen(old, new, 1);
        let error = verify_payload(row.as_bytes(), &entry).unwrap_err();
        assert!(!error.to_string().contains("MARKER"));
        (error.kind(), error.place().field.clone().unwrap_or_default())
    };
    let is = |kind, field: &str| (kind, field.to_owned());
    assert_eq!(kind("free", "MARKER"), is(K::PayloadMismatch, "payload"));
    assert_eq!(kind("3031", "3032"), is(K::PayloadMismatch, "payload"));
    assert_eq!(kind("{\"note\"", "{ \"note\""), is(K::PayloadMismatch, "payload"));
    assert_eq!(kind("\"n\":1", "\"n\":2"), is(K::PayloadMismatch, "n"));
    assert_eq!(kind("\"n\":1,", ""), is(K::MissingKey, "n"));
    assert_eq!(kind("\"n\":1", "\"n\":1,\"MARKER\":1"), is(K::UnknownKey, ""));
    assert_eq!(kind("\"n\":1", "\"n\":1,\"n\":1"), is(K::DuplicateKey, "n"));
    assert_eq!(kind("\"note\":", "\"note\":\"MARKER\",\"note\":"), is(K::DuplicateKey, "payload"));
    assert_eq!(kind("{\"note\":\"free text of the host\"}", "[]"), is(K::WrongType, "payload"));
    assert_eq!(kind("\"free text of the host\"", "null"), is(K::WrongType, "payload"));
    let of_first = PAYLOAD_1.replace("\"n\":1", "\"n\":0");
    assert_eq!(verify_payload(of_first.as_bytes(), &first).unwrap_err().kind(), K::PayloadMismatch);
    // White space outside the object is not part of it.
    let spaced = PAYLOAD_1.replace("\"n\":1,", "\"n\" : 1, ");
    assert_eq!(verify_payload(spaced.as_bytes(), &entry), Ok(()));
}

#[test]
fn rows_of_a_file() {
    let lines = Journal::open(journal(&[LINE_0, LINE_1])).unwrap();
    let found = verify_payloads(b"", &lines);
    assert_eq!((found.rows, found.absent, found.tail, found.fault), (0, 1, Tail::Whole, None));
    let found = verify_payloads(&journal(&[PAYLOAD_1]), &lines);
    assert_eq!((found.rows, found.absent, found.tail, found.fault), (1, 0, Tail::Whole, None));
    let found = verify_payloads(PAYLOAD_1.as_bytes(), &lines);
    let tail = Tail::Torn { byte: 0, bytes: PAYLOAD_1.len() as u64 };
    assert_eq!((found.rows, found.absent, found.tail, found.fault), (0, 1, tail, None));
    let next = PAYLOAD_1.len() as u64 + 1;
    let fault = verify_payloads(&journal(&[PAYLOAD_1, PAYLOAD_1]), &lines).fault.unwrap();
    assert_eq!((fault.n, fault.line(), fault.byte(), fault.kind()), (1, 2, next, K::Duplicate));
    let orphan = PAYLOAD_1.replace("\"n\":1", "\"n\":2");
    let fault = verify_payloads(&journal(&[&orphan]), &lines).fault.unwrap();
    assert_eq!((fault.n, fault.line(), fault.kind()), (0, 1, K::PayloadMismatch));
}
