//! Altering a journal is found, and found at the right entry.

use super::samples::{LINE_0, LINE_1, PAYLOAD_1, count, journal, journals};
use livc_core::ErrorKind;
use livc_core::journal::{Entry, Journal, Tail, Verification, Verifier, verify, verify_payload};
use proptest::prelude::*;

/// The index of the line in which a byte stands.
fn line_of(bytes: &[u8], at: usize) -> u64 {
    count(&bytes[..at])
}

/// Whether an alteration of the byte was found at its entry.
fn found_at(found: &Verification, original: &[u8], at: usize) -> bool {
    let n = line_of(original, at);
    match (&found.fault, found.tail) {
        (Some(fault), Tail::Unread) => fault.n == n && fault.line() == n + 1 && found.entries == n,
        // The last line feed: the last entry is no longer there.
        (None, Tail::Torn { .. }) => at + 1 == original.len() && found.entries == n,
        _ => false,
    }
}

/// What a byte is changed into: each of its bits, and the bytes that mean something in a line.
fn others(byte: u8) -> impl Iterator<Item = u8> {
    let flipped = (0..8).map(move |bit| byte ^ 1 << bit);
    flipped.chain(*b" \t\n\r\0\"\\,:{}[]-.0129aeE").filter(move |other| *other != byte)
}

#[test]
fn every_byte_of_the_example() {
    let original = journal(&[LINE_0, LINE_1]);
    assert!(verify(&original).is_intact());
    let mut altered = original.clone();
    for at in 0..original.len() {
        for byte in others(original[at]) {
            altered[at] = byte;
            let found = verify(&altered);
            assert!(found_at(&found, &original, at), "byte {at} to {byte}: {found:?}");
        }
        altered[at] = original[at];
    }
}

#[test]
fn every_byte_of_a_payload() {
    let entry = Entry::parse(LINE_1.as_bytes()).unwrap();
    assert_eq!(verify_payload(PAYLOAD_1.as_bytes(), &entry), Ok(()));
    let mut altered = PAYLOAD_1.as_bytes().to_vec();
    for at in 0..altered.len() {
        let original = altered[at];
        for byte in others(original) {
            altered[at] = byte;
            assert!(verify_payload(&altered, &entry).is_err(), "byte {at} to {byte}");
        }
        altered[at] = original;
    }
}

proptest! {
    #[test]
    fn any_byte_of_any_journal((journal, _) in journals(6), at: prop::sample::Index, flip in 1_u8..) {
        let original = journal.as_bytes();
        let at = at.index(original.len());
        let mut altered = original.to_vec();
        altered[at] ^= flip;
        let found = verify(&altered);
        prop_assert!(found_at(&found, original, at), "{:?}", found);
    }

    /// Also after some entries were forgotten.
    #[test]
    fn any_byte_of_a_purged_journal(
        (mut journal, _) in journals(6), at: prop::sample::Index, flip in 1_u8.., mask: u8,
    ) {
        journal.purge(|n| n > 0 && mask >> (n % 8) & 1 == 1).unwrap();
        let original = journal.as_bytes();
        let at = at.index(original.len());
        let mut altered = original.to_vec();
        altered[at] ^= flip;
        prop_assert!(found_at(&verify(&altered), original, at));
    }

    /// An inserted space outside of strings and facts changes nothing but the form; strict finds it. Anything
    /// else that is inserted is found without.
    #[test]
    fn an_inserted_byte((journal, _) in journals(3), at: prop::sample::Index, byte: u8) {
        let original = journal.as_bytes();
        let at = at.index(original.len());
        let mut altered = original.to_vec();
        altered.insert(at, byte);
        let found = verify(&altered);
        if found.is_intact() && found.tail == Tail::Whole {
            prop_assert!(matches!(byte, b' ' | b'\t'));
            prop_assert_eq!(found.head, journal.head());
            let strict = Verifier::new().strict().verify(&altered);
            let fault = strict.fault.unwrap();
            prop_assert_eq!((fault.kind(), fault.n), (ErrorKind::NotCanonical, line_of(original, at)));
        }
    }

    /// An entry is left out: the next one is in its place. The last one is missed by a checkpoint only.
    #[test]
    fn an_entry_is_left_out((journal, _) in journals(5), out: prop::sample::Index) {
        let out = out.index(journal.len()) as u64;
        let rest: Vec<&str> = (0..journal.len() as u64).filter(|n| *n != out).map(|n| journal.line(n).unwrap()).collect();
        let rest = super::samples::journal(&rest);
        let found = verify(&rest);
        if out + 1 < journal.len() as u64 {
            let fault = found.fault.unwrap();
            prop_assert_eq!((fault.kind(), fault.n), (ErrorKind::WrongNumber, out));
        } else {
            prop_assert!(found.is_intact());
            let fault = Verifier::new().against(journal.head()).verify(&rest).fault.unwrap();
            prop_assert_eq!((fault.kind(), fault.n), (ErrorKind::CheckpointMismatch, out));
        }
    }

    /// Everything from some entry on is written anew with hashes of its own: only a checkpoint finds it.
    #[test]
    fn a_rewritten_tail((journal, _) in journals(5)) {
        let checkpoint = journal.head();
        let mut rewritten = super::samples::opened();
        let facts = || vec![super::samples::fact("another")];
        while rewritten.len() < journal.len().max(2) {
            super::samples::append(&mut rewritten, &super::samples::draft(90, facts(), None));
        }
        prop_assert!(rewritten.verify().is_intact());
        let found = Verifier::new().against(checkpoint).verify(rewritten.as_bytes());
        if journal.len() == 1 {
            prop_assert!(found.is_intact());
        } else {
            let fault = found.fault.unwrap();
            prop_assert_eq!((fault.kind(), fault.n), (ErrorKind::CheckpointMismatch, checkpoint.next - 1));
        }
    }
}

#[test]
fn a_checkpoint_holds_for_what_came_after_it() {
    let original = journal(&[LINE_0, LINE_1]);
    let first = Journal::open(journal(&[LINE_0])).unwrap().head();
    assert!(Verifier::new().against(first).verify(&original).is_intact());
    // Only what came since.
    let found = Verifier::new().from(first).verify(&journal(&[LINE_1]));
    assert!(found.is_intact());
    assert_eq!(found.head, verify(&original).head);
    assert_eq!((found.entries, found.opening), (1, None));
}
