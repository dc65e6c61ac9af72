//! The targets of the fuzzers with inputs of a generator: journals, payloads, purges, facts, commands and profiles
//! with a few faults in them. The same seed makes the same inputs everywhere.
//!
//! `LIVC_FUZZ_RUNS` says how many inputs each target gets, `LIVC_FUZZ_SECONDS` for how long instead (`make fuzz`), and
//! `LIVC_FUZZ_SEED` with which seed.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout,
    reason = "a test fails by panicking, and says what it did"
)]

#[path = "fuzz/targets.rs"]
mod targets;

mod mutate;
mod story;

use std::path::Path;
use std::time::{Duration, Instant};

use livc_core::canonical::{Object, Value};
use livc_core::journal::Entry;
use livc_core::knowledge::{Knowledge, KnowledgeForm};
use livc_core::law::Provisions;
use mutate::Mutator;
use story::Teller;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name} is a number")))
}

/// Gives a target inputs that are made of seeds, and says how many.
fn fuzz(name: &str, seeds: &[String], runs: u64, mut target: impl FnMut(&str)) {
    assert!(!seeds.is_empty());
    for seed in seeds {
        target(seed);
    }
    let mut mutator = Mutator::new(number("LIVC_FUZZ_SEED").unwrap_or(20_261_124));
    let (start, seconds) = (Instant::now(), number("LIVC_FUZZ_SECONDS").map(Duration::from_secs));
    let runs = number("LIVC_FUZZ_RUNS").unwrap_or(runs);
    let mut done = 0_u64;
    while seconds.map_or(done < runs, |seconds| start.elapsed() < seconds) {
        let seed = &seeds[usize::try_from(done).unwrap() % seeds.len()];
        let mut text = mutator.mutate(seed);
        // Faults upon faults now and then.
        for _ in 0..done % 3 {
            text = mutator.mutate(&text);
        }
        target(&text);
        done += 1;
    }
    println!("FUZZ {name} {done} inputs of {} seeds in {:.1} s", seeds.len(), start.elapsed().as_secs_f64());
}

/// The lines of the vectors of the journal, of which one is frozen, and those of a story.
fn journals() -> Vec<String> {
    let mut journals = vec![told().lines.join("\n") + "\n"];
    for value in vectors("journal") {
        let Ok(Value::List(lines)) = value.at("given.lines") else { continue };
        let lines: Vec<&str> = lines.iter().map(|line| line.as_text().unwrap()).collect();
        journals.push(lines.join("\n") + "\n");
    }
    journals
}

fn told() -> Teller {
    let mut teller = Teller::new();
    teller.set_up();
    teller.declare_basis();
    teller.signal_to_listing();
    teller.meeting("v-1", "2026-09-03");
    teller
}

/// The vectors of a folder; none where the tests stand without them.
fn vectors(folder: &str) -> Vec<Value<'static>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors").join(folder);
    let mut files: Vec<_> =
        std::fs::read_dir(folder).into_iter().flatten().map(|file| file.unwrap().path()).collect();
    files.sort();
    let mut all = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file).unwrap();
        match Value::parse(&text).unwrap().into_owned() {
            Value::List(list) => all.extend(list),
            one => all.push(one),
        }
    }
    all
}

#[test]
fn journals_of_any_text() {
    fuzz("journal", &journals(), 1500, |text| targets::journal(text.as_bytes()));
}

#[test]
fn journals_of_any_bytes() {
    let mut turn = 0_usize;
    fuzz("journal_bytes", &journals(), 1500, |text| {
        let mut bytes = text.as_bytes().to_vec();
        for _ in 0..=turn % 3 {
            turn = turn.wrapping_mul(31).wrapping_add(7919);
            let at = turn % bytes.len().max(1);
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << (turn % 8);
            }
        }
        targets::journal(&bytes);
    });
}

#[test]
fn forgetting_from_any_text() {
    let seeds: Vec<String> =
        journals().iter().flat_map(|text| [format!("\u{3}{text}"), format!("\u{11}{text}")]).collect();
    fuzz("forgetting", &seeds, 3000, |text| targets::forgetting(text.as_bytes()));
}

#[test]
fn payloads_of_any_text() {
    let rows = targets::payload_rows();
    let mut seeds: Vec<String> = rows.lines().map(str::to_owned).collect();
    seeds.push(rows);
    fuzz("payloads", &seeds, 3000, |text| targets::payloads(text.as_bytes()));
}

#[test]
fn profiles_of_any_text() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/profiles");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let seeds: Vec<String> = files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
    fuzz("profile", &seeds, 500, targets::profile);
}

#[test]
fn knowledge_of_any_text() {
    let law = Provisions::builtin().unwrap();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/practices/be.toml");
    let text = std::fs::read_to_string(file).unwrap();
    // The concepts that the entry names are left out, so that it stands alone.
    let first: Vec<&str> = text
        .split("\n[[entry]]")
        .take(2)
        .flat_map(str::lines)
        .filter(|line| !line.starts_with("concepts"))
        .collect();
    let first = first.join("\n").replacen("id = ", "[[entry]]\nid = ", 1);
    let concept = "[[concept]]\nid = \"a\"\npref = { nl = \"b\", fr = \"c\", de = \"d\", en = \"e\" }\n\
                   alt = { nl = [\"f\"] }\n[[gap]]\ngap = \"trust\"\nphases = [\"signal\"]\n";
    let known = Knowledge::load(&[("a.toml", &first), ("b.toml", concept)], &law).unwrap();
    let seeds: Vec<String> = [
        ('t', KnowledgeForm::Toml),
        ('j', KnowledgeForm::Json),
        ('c', KnowledgeForm::Csv),
        ('r', KnowledgeForm::Turtle),
        ('n', KnowledgeForm::NTriples),
    ]
    .into_iter()
    .map(|(sign, form)| format!("{sign}{}", known.write(form).unwrap()))
    .collect();
    fuzz("knowledge", &seeds, 2000, targets::knowledge);
}

/// Every fact of the journals, alone and as the list of an entry.
fn facts() -> (Vec<String>, Vec<String>) {
    let (mut alone, mut lists) = (Vec::new(), Vec::new());
    for journal in journals() {
        for line in journal.lines() {
            let Ok(entry) = Entry::parse(line.as_bytes()) else { continue };
            let Some(facts) = entry.facts().unwrap() else { continue };
            alone.extend(facts.iter().map(Object::to_text));
            lists.push(entry.facts_text().unwrap().to_owned());
        }
    }
    (alone, lists)
}

#[test]
fn facts_of_any_text() {
    fuzz("fact", &facts().0, 10_000, targets::fact);
}

#[test]
fn entries_of_any_facts() {
    let prepared = targets::Prepared::new((told().lines.join("\n") + "\n").as_bytes());
    fuzz("entry", &facts().1, 10_000, |text| prepared.entry(text));
}

#[test]
fn commands_of_any_text() {
    let prepared = targets::Prepared::new((told().lines.join("\n") + "\n").as_bytes());
    let mut seeds = Vec::new();
    for vector in vectors("register") {
        for path in ["given.commands", "when.commands"] {
            let Ok(Value::List(commands)) = vector.at(path) else { continue };
            for command in commands {
                let mut command = command.as_object().unwrap().clone();
                command.set("seed", "11".repeat(32));
                command.set("at", "2027-09-20T10:00:00.000Z");
                seeds.push(command.to_text());
            }
        }
    }
    seeds.sort();
    seeds.dedup();
    fuzz("command", &seeds, 10_000, |text| prepared.command(text));
}
