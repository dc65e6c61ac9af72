//! The vectors of `tests/vectors/law`, run against the built-in law.
//!
//! In `then` an object holds the members given and may hold more; a list is exact unless it is written
//! `{"contains": [..]}`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking, also in what its tests share"
)]

use std::fs;
use std::path::PathBuf;

use livc_core::Error;
use livc_core::canonical::{Object, Value};
use livc_core::law::{ProvisionId, Provisions};
use livc_core::time::Day;

fn vectors() -> Vec<(String, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/law");
    let mut files: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| {
            (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

fn answer<'a>(law: &'a Provisions, when: &Object<'_>) -> Result<Value<'a>, Error> {
    when.only(&["on", "provision"])?;
    let id: ProvisionId = when.text("provision")?.parse()?;
    let on: Day = when.text("on")?.parse()?;
    Ok(law.cite(&id, on)?.to_value())
}

/// The first place where an answer is not what the vector says.
fn difference(expected: &Value<'_>, found: &Value<'_>, path: &str) -> Option<String> {
    let differs = || Some(format!("{path}: expected {}, found {}", expected.to_text(), found.to_text()));
    match (expected, found) {
        (Value::Object(expected), Value::List(found)) if expected.get("contains").is_some() => {
            let wanted = expected.get("contains").unwrap().as_list().unwrap();
            let absent =
                wanted.iter().find(|one| !found.iter().any(|it| difference(one, it, path).is_none()));
            absent.map(|one| format!("{path}: {} is not in the list", one.to_text()))
        }
        (Value::Object(expected), Value::Object(found)) => expected.iter().find_map(|(key, value)| {
            let path = format!("{path}.{key}");
            match found.get(key) {
                Some(found) => difference(value, found, &path),
                None => Some(format!("{path}: absent")),
            }
        }),
        (Value::List(expected), Value::List(found)) if expected.len() == found.len() => {
            let mut pairs = expected.iter().zip(found);
            pairs.find_map(|(expected, found)| difference(expected, found, path))
        }
        (expected, found) if expected == found => None,
        _ => differs(),
    }
}

#[test]
fn every_vector_holds() {
    let law = Provisions::builtin().unwrap();
    let mut failures = Vec::new();
    let files = vectors();
    assert!(files.len() >= 20, "the folder of vectors is missing");
    for (name, text) in &files {
        let vector = Value::parse(text).unwrap();
        let vector = vector.as_object().unwrap();
        vector.only(&["description", "given", "kind", "law", "then", "when"]).unwrap();
        assert_eq!(vector.text("kind").unwrap(), "cite", "{name}");
        let found = answer(&law, vector.need("when").unwrap().as_object().unwrap()).unwrap_or_else(|error| {
            let kind = Object::new().with("kind", error.kind().to_string());
            Value::Object(Object::new().with("error", kind))
        });
        failures.extend(difference(vector.need("then").unwrap(), &found, name));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_law_that_a_vector_names_exists() {
    let law = Provisions::builtin().unwrap();
    for (name, text) in vectors() {
        let vector = Value::parse(&text).unwrap();
        for id in vector.as_object().unwrap().need("law").unwrap().as_list().unwrap() {
            assert!(law.get(&id.as_text().unwrap().parse().unwrap()).is_some(), "{name}");
        }
    }
}

#[test]
fn every_succession_has_vectors_around_its_day() {
    let law = Provisions::builtin().unwrap();
    let asked: Vec<(String, String)> = vectors()
        .iter()
        .map(|(_, text)| {
            let vector = Value::parse(text).unwrap();
            let when = vector.as_object().unwrap().need("when").unwrap();
            let when = when.as_object().unwrap();
            (when.text("provision").unwrap().to_owned(), when.text("on").unwrap().to_owned())
        })
        .collect();
    for provision in law.provisions().iter().filter(|one| one.successor().is_some()) {
        let until = provision.period().until().unwrap().to_chrono();
        for days in [-1, 0, 1] {
            let on = (until + chrono::Duration::days(days)).to_string();
            let id = provision.id().as_str();
            assert!(asked.iter().any(|(asked, day)| asked == id && *day == on), "{id} on {on}");
        }
    }
}

#[test]
fn a_vector_can_fail() {
    let value = |text| Value::parse(text).unwrap();
    let found = value("{\"a\":[1,2],\"b\":{\"c\":\"x\",\"d\":true}}");
    for same in ["{}", "{\"a\":[1,2]}", "{\"b\":{\"c\":\"x\"}}", "{\"a\":{\"contains\":[2]}}"] {
        assert_eq!(difference(&value(same), &found, ""), None, "{same}");
    }
    for other in
        ["{\"a\":[1]}", "{\"b\":{\"c\":\"y\"}}", "{\"e\":1}", "{\"a\":{\"contains\":[3]}}", "{\"b\":[]}"]
    {
        assert!(difference(&value(other), &found, "").is_some(), "{other}");
    }
}
