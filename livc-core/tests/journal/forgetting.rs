//! Forgetting keeps the chain, and what is forgotten is gone.

use super::samples::{self, GONE_1, LINE_0, LINE_1, append, draft, fact, journal, journals, opened};
use livc_core::ErrorKind;
use livc_core::canonical::Object;
use livc_core::journal::{Journal, purge, verify};
use proptest::prelude::*;

#[test]
fn the_gone_form_of_the_example() {
    let mut journal = Journal::open(journal(&[LINE_0, LINE_1])).unwrap();
    let head = journal.head();
    let purged = journal.purge(|n| n == 1).unwrap();
    assert_eq!(journal.as_bytes(), samples::journal(&[LINE_0, GONE_1]));
    assert_eq!((purged.lines.len(), purged.lines[0].n, purged.lines[0].line.as_str()), (1, 1, GONE_1));
    assert_eq!(purged.rows, [1]);
    assert_eq!(journal.head(), head);
    assert_eq!(journal.verify().gone, 1);
    // A second time there is no line left to replace; the row may still be there.
    let again = journal.purge(|n| n == 1).unwrap();
    assert_eq!((again.lines.len(), again.rows), (0, vec![1]));
}

#[test]
fn the_first_entry_is_never_forgotten() {
    let mut journal = opened();
    let before = journal.as_bytes().to_vec();
    assert_eq!(journal.purge(|_| true).unwrap_err().kind(), ErrorKind::NotOpened);
    assert_eq!(journal.as_bytes(), before);
}

#[test]
fn a_torn_or_altered_journal_is_not_purged() {
    let mut out = Vec::new();
    let torn = [&journal(&[LINE_0]), LINE_1.as_bytes()].concat();
    let error = purge(&torn, |n| n == 1, &mut out).unwrap_err();
    assert_eq!((error.kind(), error.place().byte), (ErrorKind::TornTail, Some(LINE_0.len() as u64 + 1)));
    let altered = journal(&[LINE_0, &LINE_1.replace("p-88", "p-89")]);
    let error = purge(&altered, |n| n == 1, &mut out).unwrap_err();
    assert_eq!((error.kind(), error.place().line), (ErrorKind::HashMismatch, Some(2)));
    assert!(out.is_empty());
}

/// Two persons change places before the erasure: what remains differs in commitments and hashes only.
#[test]
fn what_remains_tells_nothing_about_whom_it_was() {
    let remains = |person: &'static str, seed: i64| {
        let mut journal = opened();
        let facts = vec![fact("casus_listed").with("person", person)];
        let mut draft = draft(5, facts, Some(Object::new().with("note", person)));
        draft.seed = samples::draft(seed, Vec::new(), None).seed;
        append(&mut journal, &draft);
        journal.purge(|n| n == 1).unwrap();
        let line = journal.line(1).unwrap().to_owned();
        assert!(!line.contains(person));
        // Hexadecimal digits of 32 bytes are commitments and hashes; all else stays to be compared.
        line.split('"').map(|part| if part.len() == 64 { "hash" } else { part }).collect::<String>()
    };
    assert_eq!(remains("p-1", 7), remains("p-2", 8));
}

proptest! {
    #[test]
    fn any_subset((journal, _) in journals(7), mask: u16) {
        let chosen = |n: u64| n > 0 && mask >> n & 1 == 1;
        let before = journal.verify();
        let mut out = Vec::new();
        let purged = purge(journal.as_bytes(), chosen, &mut out).unwrap();
        let after = verify(&out);
        prop_assert!(after.is_intact());
        prop_assert_eq!(after.head, before.head);
        prop_assert_eq!((after.entries, after.payloads), (before.entries, before.payloads));
        prop_assert_eq!(after.gone, (0..before.entries).filter(|n| chosen(*n)).count() as u64);
        prop_assert_eq!(after.gone, purged.lines.len() as u64);
        let rest = Journal::open(out.clone()).unwrap();
        for (old, new) in journal.entries().zip(rest.entries()) {
            prop_assert_eq!(new.is_gone(), chosen(old.n()));
            prop_assert_eq!((new.n(), new.at(), new.hash(), new.pay()), (old.n(), old.at(), old.hash(), old.pay()));
            prop_assert_eq!(new.commitment(), old.commitment());
            if !chosen(old.n()) {
                prop_assert_eq!(journal.line(old.n()), rest.line(old.n()));
            }
        }
        let mut in_memory = journal;
        prop_assert_eq!(in_memory.purge(chosen).unwrap(), purged);
        prop_assert_eq!(in_memory.as_bytes(), out);
        // The journal goes on.
        append(&mut in_memory, &draft(60, vec![fact("another")], None));
        prop_assert!(in_memory.verify().is_intact());
    }
}
