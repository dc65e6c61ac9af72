//! A process that writes a journal is killed at random moments, again and again. After each kill the journal opens,
//! nothing that was acknowledged is missing, and the torn tail is told with its offset.
//!
//! `LIVC_CRASHES` says how often (`make crash`: 10,000 times), `LIVC_CRASH_SEED` with which moments. A kill shows what a
//! process leaves behind; that the disk holds what was flushed when the power fails, no program can show.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking, also in what its tests share"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use livc_core::ErrorKind;
use livc_core::journal::{Journal, Payload, Tail, verify, whole};
use livc_tests::numbers::Numbers;

/// What the writers of one folder said was recorded.
#[derive(Default)]
struct Acknowledged {
    entries: BTreeMap<u64, String>,
    gone: BTreeSet<u64>,
    /// Entries whose payload row a purge took that was then interrupted.
    rowless: BTreeSet<u64>,
}

#[derive(Default, Debug)]
struct Found {
    kills: u32,
    entries: usize,
    purges: usize,
    torn_lines: u32,
    torn_rows: u32,
    rows_without_entry: u32,
    before_the_first: u32,
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name)
        .map_or(otherwise, |text| text.parse().unwrap_or_else(|_| panic!("{name} is a number")))
}

/// Lets a writer run for a moment, kills it, and gives what it said.
fn killed(folder: &Path, seed: u64, after: Duration) -> Vec<String> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_writer"))
        .arg(folder)
        .arg(seed.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let out = child.stdout.take().unwrap();
    std::thread::sleep(after);
    // On Unix this is SIGKILL, which no process can catch.
    child.kill().unwrap();
    let status = child.wait().unwrap();
    assert!(status.code().is_none(), "the writer stopped by itself: {status}");
    BufReader::new(out).lines().map(Result::unwrap).collect()
}

fn read(folder: &Path, name: &str) -> Vec<u8> {
    fs::read(folder.join(name)).unwrap_or_default()
}

fn check(folder: &Path, said: &mut Acknowledged, found: &mut Found) {
    let (lines, rows) = (read(folder, "journal"), read(folder, "payloads"));
    // The journal opens, and says where its torn tail begins.
    let verified = verify(&lines);
    assert!(verified.is_intact(), "{verified:?}");
    let end = whole(&lines).len() as u64;
    if verified.tail == Tail::Whole {
        assert_eq!(end, lines.len() as u64);
    } else {
        found.torn_lines += 1;
        assert_eq!(verified.tail, Tail::Torn { byte: end, bytes: lines.len() as u64 - end });
        let error = Journal::open(lines.clone()).unwrap_err();
        assert_eq!((error.kind(), error.place().byte), (ErrorKind::TornTail, Some(end)));
    }
    let journal = Journal::open(whole(&lines).to_vec()).unwrap();
    // Nothing that was acknowledged is missing, and at most one entry is there that was not.
    let known = said.entries.len() as u64;
    assert!((known..=known + 1).contains(&(journal.len() as u64)), "{known} of {}", journal.len());
    for (n, hash) in &said.entries {
        let entry = journal.entry(*n).unwrap_or_else(|| panic!("entry {n} is missing"));
        assert_eq!(entry.hash().to_string(), *hash, "entry {n}");
        assert!(entry.is_gone() || !said.gone.contains(n), "entry {n} came back");
    }
    // So with the payloads: each row of an entry that was not forgotten is there, and nothing of one that was.
    let mut kept = BTreeSet::new();
    for row in whole(&rows).split_inclusive(|byte| *byte == b'\n') {
        let row = Payload::parse(row.strip_suffix(b"\n").unwrap_or(row)).unwrap();
        if let Some(entry) = journal.entry(row.n()) {
            row.check(&entry).unwrap();
        } else {
            assert_eq!(row.n(), journal.len() as u64, "a row is ahead by more than one entry");
            found.rows_without_entry += 1;
        }
        assert!(!said.gone.contains(&row.n()), "the payload of entry {} came back", row.n());
        assert!(kept.insert(row.n()), "a second row of entry {}", row.n());
    }
    found.torn_rows += u32::from(whole(&rows).len() < rows.len());
    let missing: Vec<u64> = journal
        .entries()
        .filter(|entry| entry.pay().is_some() && !entry.is_gone() && !kept.contains(&entry.n()))
        .map(|entry| entry.n())
        .filter(|n| !said.rowless.contains(n))
        .collect();
    // Of a purge that is interrupted the row may be gone before the facts; it can be done again.
    assert!(missing.len() <= 1, "rows are missing: {missing:?}");
    said.rowless.extend(missing);
}

#[test]
fn a_writer_that_is_killed_loses_nothing_that_it_acknowledged() {
    let (kills, seed) = (number("LIVC_CRASHES", 1000), number("LIVC_CRASH_SEED", 20_261_124));
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("crash");
    let _ = fs::remove_dir_all(&root);
    let mut numbers = Numbers::new(seed);
    let (mut found, mut said, mut journals) = (Found::default(), Acknowledged::default(), 0);
    let mut folder = root.join("0");
    for kill in 0..kills {
        // A fresh journal now and then, so that the first entries are often cut as well.
        if kill == 0 || numbers.below(12) == 0 || said.entries.len() > 400 {
            (found.entries, found.purges) =
                (found.entries + said.entries.len(), found.purges + said.gone.len());
            let _ = fs::remove_dir_all(&folder);
            folder = root.join(journals.to_string());
            fs::create_dir_all(&folder).unwrap();
            (said, journals) = (Acknowledged::default(), journals + 1);
        }
        let moment = Duration::from_micros(500 + numbers.below(24_000));
        for line in killed(&folder, numbers.next(), moment) {
            match line.split(' ').collect::<Vec<_>>()[..] {
                ["open"] => {}
                ["entry", n, hash] => drop(said.entries.insert(n.parse().unwrap(), hash.to_owned())),
                ["gone", n] => drop(said.gone.insert(n.parse().unwrap())),
                _ => panic!("the writer said something else"),
            }
        }
        // What was recorded and not told is known from now on.
        check(&folder, &mut said, &mut found);
        let journal = Journal::open(whole(&read(&folder, "journal")).to_vec()).unwrap();
        for entry in journal.entries() {
            said.entries.entry(entry.n()).or_insert_with(|| entry.hash().to_string());
            if entry.is_gone() {
                said.gone.insert(entry.n());
            }
        }
        found.kills += 1;
        found.before_the_first += u32::from(journal.is_empty());
    }
    (found.entries, found.purges) = (found.entries + said.entries.len(), found.purges + said.gone.len());
    let _ = fs::remove_dir_all(&root);
    println!("CRASH seed {seed}, {journals} journals: {found:?}");
    assert!(u64::from(found.kills) == kills && (kills < 100 || found.entries > 100), "{found:?}");
}
