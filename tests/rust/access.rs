//! Guard rail 14 over the manifest: every public operation of the register that shows something of a casus asks who looks
//! and gives an access event. An operation that is added without either fails here.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking, also in what its tests share"
)]

use std::collections::BTreeMap;

use livc_tests::{manifest, workspace};

/// Operations of the register that show no casus to anybody, each with the reason.
const NO_LOOK: &[(&str, &str)] = &[
    ("new", "an empty state"),
    ("head", "a position in the chain"),
    ("apply", "folds an entry in"),
    ("apply_decided", "it folds in what was just decided"),
    ("replay", "makes the state"),
    ("read", "makes the state"),
    ("decide", "answers whoever records, with the entry or the refusal"),
    ("settings", "the answers of the cell to open questions"),
    ("settled", "the book with them"),
    ("ledger", "coarse counts of destroyed casussen"),
    ("to_value", "the whole state, for tests and comparison: hosts show people what looks give"),
    ("casus", "the whole state, in Rust alone: hosts show people what looks give"),
    ("casussen", "the whole state, in Rust alone"),
    ("cell", "the running of the cell, without persons"),
    ("opened", "the same, or the error that it is not opened"),
    (
        "question",
        "the facts of a question that a member asks about his own sharing; no field of a casus but its listing and age",
    ),
    (
        "briefing",
        "takes the participant and a reason, and carries the access event where a casus was asked about",
    ),
    (
        "forget",
        "what the access journal must do for what is destroyed: casussen that are gone, for the host alone",
    ),
    (
        "invitation",
        "writes out the command of whoever invites, decided as it is recorded: what it names he named, and no person",
    ),
    ("requests_by_year", "counts of requests, which name no casus"),
    ("retention_matrix", "periods, rules and questions: no casus and no person"),
    ("processing", "the processing of the cell: no casus and no person"),
];

/// The signatures of the public functions of `Register`, by name, and the public functions of every other type.
fn sources() -> (BTreeMap<String, String>, BTreeMap<String, Vec<String>>) {
    let (mut register, mut others) = (BTreeMap::new(), BTreeMap::<String, Vec<String>>::new());
    for file in workspace::files(&workspace::root().join("livc-core/src/register"), "rs") {
        let text = std::fs::read_to_string(&file).unwrap();
        let mut of = String::new();
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            if let Some(rest) = line.strip_prefix("impl") {
                let rest = rest.split(" for ").last().unwrap().trim_start();
                let rest = rest
                    .strip_prefix('<')
                    .map_or(rest, |rest| rest.split_once("> ").map_or(rest, |(_, rest)| rest));
                of = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            }
            let Some(rest) = line.trim_start().strip_prefix("pub ") else { continue };
            let rest = rest.strip_prefix("const ").unwrap_or(rest);
            let Some(rest) = rest.strip_prefix("fn ") else { continue };
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let until = lines[at..].iter().position(|line| line.trim_end().ends_with('{')).unwrap_or(0);
            let signature = lines[at..=at + until].join(" ");
            if of == "Register" {
                register.insert(name, signature);
            } else {
                others.entry(of.clone()).or_default().push(name);
            }
        }
    }
    (register, others)
}

#[test]
fn whoever_is_shown_a_casus_is_asked_who_he_is_and_leaves_an_access_event() {
    let (register, others) = sources();
    assert!(register.len() > 20 && register.contains_key("look"), "{register:?}");
    let mut looks = 0;
    for (name, signature) in &register {
        if !signature.contains("Viewer<") {
            assert!(
                NO_LOOK.iter().any(|(known, _)| known == name),
                "Register::{name} takes no viewer: give it one and an access event, or say here why it is no look"
            );
            continue;
        }
        looks += 1;
        let result = signature.split("-> Result<").nth(1).unwrap_or_default();
        let made: String = result.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        if name == "end_export" {
            // It gives nothing to see: what it makes is itself an entry of the access journal.
            assert_eq!(made, "Recorded");
            continue;
        }
        let carries =
            others.get(&made).is_some_and(|functions| functions.iter().any(|function| function == "access"));
        assert!(carries, "Register::{name} takes a viewer and gives `{made}`, which carries no access event");
    }
    assert!(looks >= 11, "{looks}");
    for (name, reason) in NO_LOOK {
        assert!(
            register.contains_key(*name),
            "{name} ({reason}) is no public function of the register any more"
        );
    }
}

#[test]
fn the_manifest_names_every_look() {
    let (register, _) = sources();
    let rows = manifest::read().unwrap();
    let named: Vec<&str> =
        rows.operation.iter().flat_map(|row| row.rust.list()).map(String::as_str).collect();
    for (name, _) in register.iter().filter(|(_, signature)| signature.contains("Viewer<")) {
        let path = format!("register::Register::{name}");
        assert!(named.contains(&path.as_str()), "{path} is not in tests/api.toml");
    }
}
