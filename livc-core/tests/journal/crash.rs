//! What an interruption leaves behind: every prefix of a file, and whatever may stand after its last line.

use super::samples::{append, draft, fact, opened};
use livc_core::ErrorKind;
use livc_core::canonical::Object;
use livc_core::journal::{Head, Journal, Tail, Verifier, verify, whole};
use livc_core::register::Register;

const ENTRIES: usize = 200;

/// A journal of 200 entries, some with letters of several bytes, some with a payload, some forgotten.
fn file() -> Journal {
    let mut journal = opened();
    for n in 1..ENTRIES {
        let note = if n.is_multiple_of(3) { "é€😀 \"\\\u{1}" } else { "plain" };
        let facts = vec![fact("something.2").with("value", note); 1 + usize::from(n.is_multiple_of(5))];
        let payload = n.is_multiple_of(4).then(|| Object::new().with("note", note));
        append(&mut journal, &draft(i64::try_from(n).unwrap(), facts, payload));
    }
    journal.purge(|n| n % 7 == 3).unwrap();
    journal
}

/// The head after each number of entries, and the offset of the first byte after them.
fn heads(journal: &Journal) -> Vec<(Head, usize)> {
    let mut heads = vec![(Head::START, 0)];
    for (n, entry) in journal.entries().enumerate() {
        let end = heads[n].1 + journal.line(n as u64).unwrap().len() + 1;
        heads.push((entry.head(), end));
    }
    heads
}

/// Reads from the first byte on, in every way that a host opens a journal.
fn opens(bytes: &[u8], entries: usize, heads: &[(Head, usize)]) {
    let (head, end) = heads[entries];
    let found = verify(bytes);
    assert!(found.is_intact(), "{found:?}");
    assert_eq!((found.head, found.entries), (head, entries as u64));
    assert_eq!(Verifier::new().reader(bytes).finish().unwrap(), found);
    assert_eq!(whole(bytes).len(), end);
    assert_eq!(Journal::open(whole(bytes).to_vec()).unwrap().head(), head);
    if end < bytes.len() {
        assert_eq!(found.tail, Tail::Torn { byte: end as u64, bytes: (bytes.len() - end) as u64 });
        for error in [Journal::open(bytes.to_vec()).unwrap_err(), Register::read(bytes).unwrap_err()] {
            assert_eq!((error.kind(), error.place().byte), (ErrorKind::TornTail, Some(end as u64)));
        }
    } else {
        assert_eq!(found.tail, Tail::Whole);
    }
}

/// Whether the long form was asked for, `make crash`: it reads each prefix from its first byte.
fn long() -> bool {
    std::env::var_os("LIVC_CRASH_LONG").is_some()
}

#[test]
fn every_prefix_of_a_file_opens_with_all_that_was_whole() {
    let journal = file();
    let (bytes, heads) = (journal.as_bytes(), heads(&journal));
    let mut entries = 0;
    for end in 0..=bytes.len() {
        if heads.get(entries + 1).is_some_and(|(_, next)| *next <= end) {
            entries += 1;
        }
        let (head, start) = heads[entries];
        // Read on from the last entry that was whole: what comes before it was read for the prefixes before.
        let found = Verifier::new().from(head).verify(&bytes[start..end]);
        assert!(found.is_intact() && found.head == head, "{end}: {found:?}");
        let torn = (end - start) as u64;
        let tail = if torn == 0 { Tail::Whole } else { Tail::Torn { byte: 0, bytes: torn } };
        assert_eq!(found.tail, tail, "{end}");
        assert_eq!(whole(&bytes[..end]).len(), start, "{end}");
        if long() || end.abs_diff(start) < 2 && entries.is_multiple_of(20) || end.is_multiple_of(1997) {
            opens(&bytes[..end], entries, &heads);
        }
    }
    assert_eq!(entries, ENTRIES);
}

/// A generator of numbers that every run repeats.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn bytes(&mut self, most: u64) -> Vec<u8> {
        let length = 1 + self.next() % most;
        (0..length).map(|_| u8::try_from(self.next() & 0xff).unwrap()).collect()
    }
}

/// What a disk, an editor or another program may leave after the last line.
fn garbage(numbers: &mut Numbers, next_line: &str) -> Vec<Vec<u8>> {
    let longer = next_line.replacen("\"hash\":\"", "\"hash\":\"0", 1);
    // A hash of the right length that is not the right one.
    let at = next_line.find("\"hash\":\"").unwrap() + 8;
    let digit = if next_line.as_bytes()[at] == b'0' { "1" } else { "0" };
    let wrong = format!("{}{digit}{}", &next_line[..at], &next_line[at + 1..]);
    let cut = next_line.len() / 2;
    let mut tails = vec![
        vec![0],
        vec![0; 4096],
        [vec![0; 512], b"\n".to_vec()].concat(),
        [&next_line.as_bytes()[..cut], &[0; 100], b"\n"].concat(),
        "é".as_bytes()[..1].to_vec(),
        [&next_line.as_bytes()[..cut], &"😀".as_bytes()[..3]].concat(),
        [&"😀".as_bytes()[..3], b"\n"].concat(),
        wrong.as_bytes().to_vec(),
        [wrong.as_bytes(), b"\n"].concat(),
        [longer.as_bytes(), b"\n"].concat(),
        b"\n".to_vec(),
        b"\n\n".to_vec(),
        b"\r\n".to_vec(),
        b"{}\n".to_vec(),
        [next_line.as_bytes(), b"\r\n"].concat(),
        "\u{feff}".as_bytes().to_vec(),
        vec![b' '; 70_000],
        [vec![b'x'; 70_000], b"\n".to_vec()].concat(),
    ];
    tails.extend((0..4).map(|_| numbers.bytes(400)));
    tails.extend((0..4).map(|_| [numbers.bytes(400), b"\n".to_vec()].concat()));
    tails
}

#[test]
fn nothing_that_was_whole_is_lost_to_what_stands_after_it() {
    let journal = file();
    let heads = heads(&journal);
    let mut numbers = Numbers(20_261_124);
    let step = if long() { 1 } else { 23 };
    for entries in (0..ENTRIES).filter(|n| n.is_multiple_of(step)) {
        let (head, end) = heads[entries];
        let next_line = journal.line(entries as u64).unwrap();
        for tail in garbage(&mut numbers, next_line) {
            let bytes = [&journal.as_bytes()[..end], &tail].concat();
            if !tail.contains(&b'\n') {
                opens(&bytes, entries, &heads);
                continue;
            }
            // A line that is there but is none: it is told, with its number and place, and all before it stands.
            let found = verify(&bytes);
            let fault = found.fault.clone().unwrap_or_else(|| panic!("{entries}: {found:?}"));
            assert_eq!((found.entries, found.head), (entries as u64, head));
            assert_eq!((fault.n, fault.line()), (entries as u64, entries as u64 + 1));
            assert!(fault.byte() >= end as u64 && fault.byte() <= bytes.len() as u64, "{fault:?}");
            assert_eq!(Verifier::new().reader(bytes.as_slice()).finish().unwrap(), found);
            // Whoever knows that it was never acknowledged cuts the file where its line begins.
            let upto = usize::try_from(fault.byte()).unwrap();
            opens(whole(&bytes[..upto.max(end)]), entries, &heads);
        }
    }
}
