//! A host that writes a journal until somebody kills it: `writer FOLDER SEED`.
//!
//! It keeps to what the documentation of the journal asks of a host with files: the payload row is flushed before the
//! line, the line before anybody is told, a purge writes a new file and renames it. What it acknowledges it prints, a
//! line each: `entry N HASH` or `gone N`. Lines are written in pieces, so that a kill often comes in the middle of one.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use livc_core::canonical::Object;
use livc_core::journal::{Draft, Journal, Payload, Seed, purge, whole};
use livc_core::time::Instant;
use livc_tests::numbers::Numbers;

type Outcome<T> = Result<T, String>;

fn told<T>(result: io::Result<T>) -> Outcome<T> {
    result.map_err(|error| error.to_string())
}

struct Writer {
    folder: PathBuf,
    journal: Journal,
    lines: File,
    rows: File,
    numbers: Numbers,
}

/// What is whole in a file; the rest is cut off, and the cut is flushed.
fn cut(path: &Path) -> Outcome<Vec<u8>> {
    let mut bytes = match fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        read => told(read)?,
    };
    let length = whole(&bytes).len();
    if length < bytes.len() {
        bytes.truncate(length);
        let file = told(OpenOptions::new().write(true).open(path))?;
        told(file.set_len(length as u64).and_then(|()| file.sync_all()))?;
    }
    Ok(bytes)
}

fn appending(path: &Path) -> Outcome<File> {
    told(OpenOptions::new().create(true).append(true).open(path))
}

fn sync_folder(folder: &Path) -> Outcome<()> {
    told(File::open(folder).and_then(|folder| folder.sync_all()))
}

impl Writer {
    /// Opens what an earlier writer left: torn tails are cut off, and so is a payload row without entry.
    fn open(folder: &Path, seed: u64) -> Outcome<Self> {
        let (lines, rows) = (folder.join("journal"), folder.join("payloads"));
        let journal = Journal::open(cut(&lines)?).map_err(|error| error.to_string())?;
        let kept = cut(&rows)?;
        let mut belonging = Vec::new();
        for row in kept.split_inclusive(|byte| *byte == b'\n') {
            let payload = Payload::parse(whole(row).strip_suffix(b"\n").unwrap_or(row));
            let payload = payload.map_err(|error| error.to_string())?;
            match journal.entry(payload.n()) {
                Some(entry) => {
                    payload.check(&entry).map_err(|error| error.to_string())?;
                    if !entry.is_gone() {
                        belonging.extend_from_slice(row);
                    }
                }
                None if payload.n() == journal.len() as u64 => {}
                None => return Err("a payload row is ahead by more than one entry".to_owned()),
            }
        }
        if belonging.len() < kept.len() {
            replace(folder, "payloads", &belonging)?;
        }
        let (lines, rows) = (appending(&lines)?, appending(&rows)?);
        sync_folder(folder)?;
        Ok(Self { folder: folder.to_owned(), journal, lines, rows, numbers: Numbers::new(seed) })
    }

    fn append(&mut self) -> Outcome<()> {
        let n = self.journal.len();
        let at = 1_788_220_800_000_i64.saturating_add(i64::try_from(n).unwrap_or(0));
        let fact = Object::new().with("on", "2026-08-31");
        let fact = if n == 0 {
            fact.with("k", "journal_opened")
                .with("journal", "j-1")
                .with("cell", "cell-07")
                .with("controller", "municipality")
        } else {
            fact.with("k", "incident_recorded").with("incident", "record")
        };
        let payload = (self.numbers.below(2) == 0).then(|| Object::new().with("note", "é".repeat(40)));
        let mut seed = [0_u8; 32];
        seed.fill_with(|| u8::try_from(self.numbers.below(256)).unwrap_or(0));
        let at = Instant::from_millis(at).map_err(|error| error.to_string())?;
        let draft = Draft { at, facts: vec![fact], payload, seed: Seed::new(seed) };
        let sealed = draft.seal(&self.journal.head()).map_err(|error| error.to_string())?;
        if let Some(payload) = sealed.payload() {
            pieces(&mut self.rows, &mut self.numbers, &payload.to_line())?;
        }
        pieces(&mut self.lines, &mut self.numbers, &sealed.entry().to_line())?;
        self.journal.append(&sealed).map_err(|error| error.to_string())?;
        tell(&format!("entry {n} {}", sealed.entry().hash()))
    }

    /// Forgets one entry: its payload row first, then its facts.
    fn forget(&mut self) -> Outcome<()> {
        let n = 1 + self.numbers.below((self.journal.len() as u64).saturating_sub(1).max(1));
        if n >= self.journal.len() as u64 {
            return Ok(());
        }
        let rows = told(fs::read(self.folder.join("payloads")))?;
        let others: Vec<u8> = rows
            .split_inclusive(|byte| *byte == b'\n')
            .filter(|row| {
                Payload::parse(row.strip_suffix(b"\n").unwrap_or(row)).is_ok_and(|row| row.n() != n)
            })
            .flatten()
            .copied()
            .collect();
        replace(&self.folder, "payloads", &others)?;
        self.rows = appending(&self.folder.join("payloads"))?;
        let mut after = Vec::new();
        purge(self.journal.as_bytes(), |one| one == n, &mut after).map_err(|error| error.to_string())?;
        replace(&self.folder, "journal", &after)?;
        self.lines = appending(&self.folder.join("journal"))?;
        self.journal = Journal::open(after).map_err(|error| error.to_string())?;
        tell(&format!("gone {n}"))
    }
}

/// Writes a line in pieces, and flushes it to the disk.
fn pieces(file: &mut File, numbers: &mut Numbers, line: &str) -> Outcome<()> {
    let mut rest = line.as_bytes();
    while !rest.is_empty() {
        let size = usize::try_from(1 + numbers.below(96)).unwrap_or(1).min(rest.len());
        let (piece, after) = rest.split_at(size);
        told(file.write_all(piece))?;
        // As long as flushing takes, so that a kill comes as often here as there.
        std::thread::sleep(Duration::from_micros(numbers.below(150)));
        rest = after;
    }
    told(file.write_all(b"\n").and_then(|()| file.sync_data()))
}

/// A new file in the place of an old one, so that there is always one of the two and never half of one.
fn replace(folder: &Path, name: &str, bytes: &[u8]) -> Outcome<()> {
    let new = folder.join(format!("{name}.new"));
    let mut file = told(File::create(&new))?;
    told(file.write_all(bytes).and_then(|()| file.sync_all()))?;
    told(fs::rename(&new, folder.join(name)))?;
    sync_folder(folder)
}

/// Acknowledges. A pipe has no buffer of its own here: what was written is there for whoever reads.
fn tell(what: &str) -> Outcome<()> {
    let mut out = io::stdout().lock();
    told(writeln!(out, "{what}").and_then(|()| out.flush()))
}

fn write(folder: &Path, seed: u64) -> Outcome<()> {
    let mut writer = Writer::open(folder, seed)?;
    tell("open")?;
    loop {
        if writer.numbers.below(6) == 0 { writer.forget()? } else { writer.append()? }
    }
}

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let folder = arguments.next().map(PathBuf::from);
    let seed = arguments.next().and_then(|seed| seed.to_str()?.parse().ok());
    let (Some(folder), Some(seed)) = (folder, seed) else {
        let _ = writeln!(io::stderr(), "writer FOLDER SEED");
        return ExitCode::FAILURE;
    };
    match write(&folder, seed) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}
