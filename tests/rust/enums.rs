//! The enums of Python are generated from the vocabularies; no vocabulary of the source is forgotten.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking, also in what its tests share"
)]

use std::fmt::Write as _;

use livc_core::code::Code as _;
use livc_core::rule::vocabulary::Scope;
use livc_core::vocabulary::{self, Vocabulary};
use livc_tests::{bless, workspace};

/// `error_kind` becomes `ErrorKind`.
fn class_name(vocabulary: &str) -> String {
    vocabulary
        .split('_')
        .map(|part| part.split_at(part.len().min(1)))
        .map(|(first, rest)| first.to_uppercase() + rest)
        .collect()
}

fn docstring(text: &str, indent: &str) -> String {
    let plain: String = text.chars().filter(|character| !matches!(character, '[' | ']' | '`')).collect();
    let lines: Vec<&str> = plain.trim().lines().map(str::trim).collect();
    let mut out = format!("{indent}\"\"\"{}", lines[0]);
    for line in &lines[1..] {
        out.push_str(format!("\n{indent}{line}").trim_end_matches(' '));
    }
    if lines.len() > 1 {
        let _ = write!(out, "\n{indent}");
    }
    out + "\"\"\"\n"
}

fn class(vocabulary: &Vocabulary) -> String {
    let mut out = format!("\n\n@unique\nclass {}(StrEnum):\n", class_name(&vocabulary.name));
    out.push_str(&docstring(vocabulary.about, "    "));
    for word in &vocabulary.words {
        let _ = write!(out, "\n    {} = \"{}\"\n", word.text.to_uppercase(), word.text);
        out.push_str(&docstring(word.meaning, "    "));
    }
    out
}

fn module(about: &str, all: &[Vocabulary]) -> String {
    let mut names: Vec<String> = all.iter().map(|vocabulary| class_name(&vocabulary.name)).collect();
    names.sort();
    let mut out = format!(
        "\"\"\"{about} Generated from the vocabularies of livc-core: do not edit.\"\"\"\n\n\
         from enum import StrEnum, unique\n\n__all__ = [\n",
    );
    for name in &names {
        let _ = writeln!(out, "    \"{name}\",");
    }
    out.push_str("]\n");
    for vocabulary in all {
        out.push_str(&class(vocabulary));
    }
    out
}

/// The names of the vocabularies that are the values of a fact.
fn facts() -> Vec<String> {
    Scope::ALL
        .iter()
        .flat_map(|scope| scope.facts().iter().map(move |fact| format!("{scope}_{}", fact.name)))
        .collect()
}

#[test]
fn the_enums_of_python_are_the_vocabularies() {
    let facts = facts();
    let (values, words): (Vec<Vocabulary>, Vec<Vocabulary>) =
        vocabulary::all().into_iter().partition(|vocabulary| facts.contains(&vocabulary.name.to_string()));
    let package = workspace::root().join("livc-py/python/livc");
    bless::compare(&package.join("_enums.py"), &module("The closed vocabularies.", &words));
    let about = "The values of the facts of the rule book, a class for each scope and fact.";
    bless::compare(&package.join("facts.py"), &module(about, &values));
}

#[test]
fn every_vocabulary_of_the_source_is_listed() {
    let facts = facts();
    let listed: Vec<String> =
        vocabulary::all().iter().map(|v| v.name.to_string()).filter(|name| !facts.contains(name)).collect();
    let mut found = Vec::new();
    for file in workspace::files(&workspace::root().join("livc-core/src"), "rs") {
        let text = std::fs::read_to_string(&file).unwrap();
        // `pub enum Light: u8, "light" {`; an example in a comment starts with slashes.
        for line in text.lines().map(str::trim).filter(|line| line.starts_with("pub enum ")) {
            if let Some(name) = line.strip_suffix("\" {").and_then(|line| line.rsplit('"').next()) {
                assert!(
                    listed.iter().any(|listed| listed == name),
                    "{} is not in livc-core/src/vocabulary.rs",
                    file.display()
                );
                found.push(name.to_owned());
            }
        }
    }
    found.sort();
    assert_eq!(found, listed);
}
