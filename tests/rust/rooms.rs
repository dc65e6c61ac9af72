//! Which room uses which: the imports of livc-core against `tests/rooms.toml`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking, also in what its tests share"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use livc_tests::workspace;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    floor: BTreeSet<String>,
    room: BTreeMap<String, Uses>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Uses {
    All(String),
    Some(BTreeSet<String>),
}

/// What stands at the root of the crate besides the rooms, and the room it comes from.
const ROOT: [(&str, &str); 4] =
    [("Error", "error"), ("ErrorKind", "error"), ("Result", "error"), ("code_enum", "code")];

fn source() -> PathBuf {
    workspace::root().join("livc-core/src")
}

/// The rooms of the source: files and folders directly below `src`.
fn rooms() -> BTreeSet<String> {
    let entries = std::fs::read_dir(source()).unwrap();
    let names = entries.map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned());
    names.filter(|name| name != "lib").collect()
}

/// The code of a file: without comments and without the unit tests at its end.
fn code(text: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    let mut all = text.lines().peekable();
    while let Some(line) = all.next() {
        if line.trim() == "#[cfg(test)]"
            && all.peek().is_some_and(|next| next.trim_start().starts_with("mod "))
        {
            // `mod tests;` is a file of its own and is read as such; `mod tests {` ends the file.
            if all.next().is_some_and(|next| next.trim_end().ends_with('{')) {
                break;
            }
            continue;
        }
        lines.push(line.split("//").next().unwrap());
    }
    lines.join("\n")
}

fn identifier(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
    &text[..end]
}

/// The names that follow a path prefix: `a::b` gives a; `{a::b, c}` gives a and c.
fn heads(rest: &str) -> Vec<String> {
    let Some(body) = rest.strip_prefix('{') else { return vec![identifier(rest).to_owned()] };
    let (mut depth, mut start, mut found) = (0_usize, 0_usize, Vec::new());
    for (at, character) in body.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.push(identifier(body[start..at].trim()).to_owned());
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(identifier(body[start..at].trim()).to_owned());
                start = at + 1;
            }
            _ => {}
        }
    }
    found.retain(|name| !name.is_empty());
    found
}

/// How many modules a file lies below the root of the crate: `law.rs` and `law/mod.rs` 1, `law/cite.rs` 2.
fn depth(file: &Path) -> usize {
    let relative = file.strip_prefix(source()).unwrap().with_extension("");
    let parts = relative.components().count();
    if relative.ends_with("mod") { parts - 1 } else { parts }
}

/// The names at the root of the crate that a file uses, through `crate::` or through enough `super::`.
fn used(text: &str, depth: usize) -> BTreeSet<String> {
    let code = code(text);
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        if !code[..at].ends_with('$') && !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            found.extend(heads(&code[at + "crate::".len()..]));
        }
    }
    let climb = "super::".repeat(depth);
    for (at, _) in code.match_indices(&climb) {
        if !code[..at].ends_with("super::") {
            found.extend(heads(&code[at + climb.len()..]));
        }
    }
    found
}

#[test]
fn rooms_use_only_what_the_table_allows() {
    let table: Table =
        toml::from_str(&std::fs::read_to_string(workspace::root().join("tests/rooms.toml")).unwrap())
            .expect("tests/rooms.toml");
    let rooms = rooms();
    let mut faults = Vec::new();
    for room in &rooms {
        if !table.floor.contains(room) && !table.room.contains_key(room) {
            faults.push(format!("{room} is not in tests/rooms.toml"));
        }
    }
    for file in workspace::files(&source(), "rs") {
        let relative = file.strip_prefix(source()).unwrap();
        let first = relative.components().next().unwrap().as_os_str().to_str().unwrap();
        let room = first.trim_end_matches(".rs");
        if room == "lib" {
            continue;
        }
        let text = std::fs::read_to_string(&file).unwrap();
        for name in used(&text, depth(&file)) {
            let name = ROOT
                .iter()
                .find(|(root, _)| *root == name)
                .map_or(name.as_str(), |(_, home)| *home)
                .to_owned();
            let allowed = name == room
                || table.floor.contains(&name)
                || match table.room.get(room) {
                    Some(Uses::All(word)) => word == "all" && rooms.contains(&name),
                    Some(Uses::Some(others)) => others.contains(&name),
                    None => false,
                };
            if !allowed {
                faults.push(format!("{}: `{room}` may not use `{name}`", relative.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn imports_are_found_in_every_form() {
    let text = "use crate::{law::{Law, cite}, place, error::Error};\n\
                // crate::comment\nfn f() { crate::rule::go(); $crate::macro_only!(); super::super::journal::x(); }\n\
                #[cfg(test)]\nmod tests { use crate::register::Register; }\n";
    let names: Vec<String> = used(text, 2).into_iter().collect();
    assert_eq!(names, ["error", "journal", "law", "place", "rule"]);
    assert!(used("use super::law::Law;", 1).contains("law"));
    assert!(used("use super::cite::Citation;", 2).is_empty());
}
