//! Whole lines, torn tails, and reading piece by piece.

use std::io::{self, BufRead, BufReader, Read};

use super::samples::{LINE_0, LINE_1, count, journal, journals};
use livc_core::journal::{Journal, MAX_LINE, Tail, Verifier, verify, whole};
use livc_core::{Error, ErrorKind};
use proptest::prelude::*;

/// A source that gives few bytes at a time, is interrupted now and then, and may break.
struct Drops<'a> {
    rest: &'a [u8],
    most: usize,
    turn: usize,
    breaks: bool,
}

impl Read for Drops<'_> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        self.turn += 1;
        if self.turn.is_multiple_of(3) {
            return Err(io::ErrorKind::Interrupted.into());
        }
        if self.rest.is_empty() && self.breaks {
            return Err(io::Error::new(io::ErrorKind::TimedOut, "MARKER"));
        }
        let most = self.most.min(to.len());
        self.rest.read(&mut to[..most])
    }
}

fn drops(bytes: &[u8], most: usize, breaks: bool) -> impl BufRead {
    BufReader::with_capacity(most + 1, Drops { rest: bytes, most, turn: 0, breaks })
}

#[test]
fn a_torn_tail_is_told_from_a_fault() {
    let bytes = [&journal(&[LINE_0]), &LINE_1.as_bytes()[..100]].concat();
    let found = verify(&bytes);
    let start = LINE_0.len() as u64 + 1;
    assert!(found.is_intact());
    assert_eq!((found.entries, found.tail), (1, Tail::Torn { byte: start, bytes: 100 }));
    assert_eq!(whole(&bytes), journal(&[LINE_0]));
    assert_eq!(verify(whole(&bytes)).tail, Tail::Whole);
    let error = Journal::open(bytes).unwrap_err();
    assert_eq!((error.kind(), error.place().byte), (ErrorKind::TornTail, Some(start)));
    assert_eq!(error.place().line, Some(2));
}

#[test]
fn nothing_is_a_journal_without_entries() {
    let found = verify(b"");
    assert!(found.is_intact());
    assert_eq!((found.entries, found.tail, found.opening), (0, Tail::Whole, None));
    assert_eq!(whole(b"abc"), b"");
}

#[test]
fn a_source_that_breaks_is_no_fault_of_the_journal() {
    let bytes = journal(&[LINE_0, LINE_1]);
    let error = Verifier::new().reader(drops(&bytes, 64, true)).finish().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert_eq!(error.place().line, Some(3));
    assert!(!error.to_string().contains("MARKER"));
    // Also while looking for the end of a line that is too long.
    let long = vec![b'x'; 2 * MAX_LINE];
    let error = Verifier::new().reader(drops(&long, 1000, true)).finish().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
}

#[test]
fn an_error_about_the_facts_gets_their_place() {
    let bytes = journal(&[LINE_0, LINE_1]);
    let mut reader = Verifier::new().reader(bytes.as_slice());
    assert_eq!(reader.next_entry().unwrap().unwrap().n(), 0);
    assert_eq!(reader.next_entry().unwrap().unwrap().n(), 1);
    let error = reader.locate(Error::new(ErrorKind::UnknownMember, "x").at_field("facts[0].by"));
    let place = error.place();
    assert_eq!((place.line, place.byte), (Some(2), Some(LINE_0.len() as u64 + 1)));
    assert_eq!(reader.next_entry().unwrap(), None);
    assert_eq!((reader.tail(), reader.head()), (Tail::Whole, verify(&bytes).head));
    assert_eq!(reader.opening().unwrap().journal.as_str(), "j-0001");
}

#[test]
fn long_lines_and_long_torn_tails() {
    let both = |bytes: &[u8]| {
        let found = verify(bytes);
        assert_eq!(Verifier::new().reader(drops(bytes, 4000, false)).finish().unwrap(), found);
        found
    };
    for length in [MAX_LINE - 1, MAX_LINE, MAX_LINE + 1, MAX_LINE + 2, 3 * MAX_LINE] {
        let torn = [&journal(&[LINE_0]), " ".repeat(length).as_bytes()].concat();
        let byte = LINE_0.len() as u64 + 1;
        assert_eq!(both(&torn).tail, Tail::Torn { byte, bytes: length as u64 });
        let line = [torn, b"\n".to_vec()].concat();
        let fault = both(&line).fault.unwrap();
        let kind = if length > MAX_LINE { ErrorKind::TooLarge } else { ErrorKind::InvalidJson };
        assert_eq!((fault.n, fault.kind()), (1, kind));
    }
}

proptest! {
    /// Every prefix of a journal is a journal: whole entries, and a torn tail where the cut is inside one.
    #[test]
    fn a_prefix_has_its_whole_entries((journal, _) in journals(5), cut: prop::sample::Index) {
        let cut = cut.index(journal.as_bytes().len() + 1);
        let bytes = &journal.as_bytes()[..cut];
        let found = verify(bytes);
        prop_assert!(found.is_intact());
        let lines = whole(bytes);
        prop_assert_eq!(found.entries, count(lines));
        let torn = (cut - lines.len()) as u64;
        let tail = if torn == 0 { Tail::Whole } else { Tail::Torn { byte: lines.len() as u64, bytes: torn } };
        prop_assert_eq!(found.tail, tail);
        if let Some(last) = found.entries.checked_sub(1) {
            prop_assert_eq!(found.head, journal.entry(last).unwrap().head());
        }
        let opened = Journal::open(lines.to_vec()).unwrap();
        prop_assert_eq!(opened.head(), found.head);
    }

    /// However the bytes come in, the answer is the same.
    #[test]
    fn in_pieces_or_at_once(
        (journal, _) in journals(5), at: prop::sample::Index, byte: u8, cut: prop::sample::Index, most in 1_usize..99,
    ) {
        let mut bytes = journal.as_bytes().to_vec();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        bytes.truncate(cut.index(bytes.len() + 1));
        let found = verify(&bytes);
        prop_assert_eq!(&Verifier::new().reader(drops(&bytes, most, false)).finish().unwrap(), &found);
        prop_assert_eq!(&Verifier::new().reader(bytes.as_slice()).finish().unwrap(), &found);
        let read = Verifier::new().entries(&bytes).take_while(Result::is_ok).count() as u64;
        prop_assert_eq!(read, found.entries);
    }
}
