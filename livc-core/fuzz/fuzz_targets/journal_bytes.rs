//! Any bytes as a journal, read in every way: nothing panics, and the ways agree.
#![no_main]

use libfuzzer_sys::fuzz_target;
use livc_core::journal::{Entry, Journal, Payload, Tail, Verifier, purge, verify, verify_payloads, whole};

fuzz_target!(|bytes: &[u8]| {
    let found = verify(bytes);
    let piece_by_piece = Verifier::new().reader(bytes).finish();
    assert_eq!(piece_by_piece.as_ref(), Ok(&found));
    let strict = Verifier::new().strict().verify(bytes);
    assert!(strict.entries <= found.entries);
    let _ = Entry::parse(bytes);
    let _ = Payload::parse(bytes);
    if !found.is_intact() {
        return;
    }
    let Ok(journal) = Journal::open(whole(bytes).to_vec()) else { panic!("a whole and intact journal opens") };
    assert_eq!(journal.head(), found.head);
    let _ = verify_payloads(bytes, &journal);
    let mut after = Vec::new();
    if found.tail == Tail::Whole && purge(bytes, |n| n % 2 == 1, &mut after).is_ok() {
        assert_eq!(verify(&after).head, found.head);
    }
});
