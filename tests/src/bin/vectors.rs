//! Vectors as lines, so that a driver in any language can answer them.
//!
//! ```text
//! vectors questions DIR          name TAB kind TAB given TAB when, one vector a line, canonical JSON
//! vectors answers DIR            name TAB answer, one vector a line, by the core
//! vectors check DIR FILE..       holds the answers of each file against the vectors and against each other
//! ```
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line program")]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use livc_core::canonical::Value;
use livc_tests::vector::{self, Vector};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (task, folder, files) = match words.as_slice() {
        [task, folder, files @ ..] => (*task, *folder, files),
        _ => ("", "", [].as_slice()),
    };
    if !matches!((task, files.len()), ("questions" | "answers", 0) | ("check", 1..)) {
        eprintln!("usage: vectors questions DIR | vectors answers DIR | vectors check DIR FILE..");
        return ExitCode::from(2);
    }
    let vectors = match vector::read(Path::new(folder)) {
        Ok(vectors) => vectors,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    match task {
        "questions" => {
            for Vector { name, kind, given, when, .. } in &vectors {
                println!("{name}\t{kind}\t{}\t{}", given.to_text(), when.to_text());
            }
            ExitCode::SUCCESS
        }
        "answers" => {
            for Vector { name, kind, given, when, .. } in &vectors {
                println!("{name}\t{}", vector::answer(kind, given, when).to_text());
            }
            ExitCode::SUCCESS
        }
        _ => check(&vectors, files),
    }
}

/// One file of answers by the name of the vector.
fn answers(file: &str) -> Result<BTreeMap<String, String>, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    text.lines()
        .map(|line| {
            let (name, answer) =
                line.split_once('\t').ok_or_else(|| format!("{file}: a line without a tab"))?;
            Ok((name.to_owned(), answer.to_owned()))
        })
        .collect()
}

fn check(vectors: &[Vector], files: &[&str]) -> ExitCode {
    let mut all_passed = true;
    let mut first: Option<BTreeMap<String, String>> = None;
    for file in files {
        let found = match answers(file) {
            Ok(found) => found,
            Err(message) => {
                eprintln!("{message}");
                return ExitCode::from(2);
            }
        };
        let mut failed = 0_usize;
        for vector in vectors {
            let reference = first.as_ref().and_then(|first| first.get(&vector.name));
            if let Some(fault) = fault(vector, found.get(&vector.name), reference) {
                println!("FAIL {} ({file}): {fault}\n     {}", vector.name, vector.description);
                failed = failed.saturating_add(1);
            }
        }
        let language = Path::new(file).file_stem().and_then(|stem| stem.to_str()).unwrap_or(file);
        println!("vectors {language}: {} passed, {failed} failed", vectors.len().saturating_sub(failed));
        all_passed &= failed == 0;
        first.get_or_insert(found);
    }
    if all_passed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn fault(vector: &Vector, answer: Option<&String>, reference: Option<&String>) -> Option<String> {
    let Some(answer) = answer else { return Some("no answer".to_owned()) };
    let value = match Value::parse(answer) {
        Ok(value) => value,
        Err(error) => return Some(format!("the answer is not JSON of livc: {error}")),
    };
    vector::difference(&vector.then, &value).or_else(|| {
        let differs = reference.is_some_and(|reference| reference != answer);
        differs.then(|| format!("not the bytes of the first language: {answer}"))
    })
}
