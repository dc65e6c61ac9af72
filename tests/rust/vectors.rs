//! Every vector, through the core. `make vectors` asks the same of C and Python and compares the bytes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking, also in what its tests share"
)]

use livc_core::law::Provisions;
use livc_tests::{vector, workspace};

#[test]
fn every_vector_holds() {
    let folder = workspace::root().join("tests/vectors");
    let vectors = vector::read(&folder).unwrap();
    let mut faults = Vec::new();
    for vector in &vectors {
        let answer = vector::answer(&vector.kind, &vector.given, &vector.when);
        if let Some(difference) = vector::difference(&vector.then, &answer) {
            faults.push(format!("{}: {difference}\n     {}", vector.name, vector.description));
        }
    }
    assert!(faults.is_empty(), "{} of {} failed\n{}", faults.len(), vectors.len(), faults.join("\n"));
}

/// The members of a verification that are absent say as much as those that are there.
#[test]
fn answers_of_the_journal_are_whole() {
    let vectors = vector::read(&workspace::root().join("tests/vectors/journal")).unwrap();
    for vector in vectors {
        // What a state tells may grow; what a frozen journal says of it stays.
        if vector.when.as_object().is_ok_and(|when| when.get("replay").is_some()) {
            continue;
        }
        let answer = vector::answer(&vector.kind, &vector.given, &vector.when);
        if answer.as_object().is_ok_and(|answer| answer.get("error").is_some()) {
            continue;
        }
        assert_eq!(answer.to_text(), vector.then.to_text(), "{}: {}", vector.name, vector.description);
    }
}

#[test]
fn vectors_stand_in_the_folder_of_their_concept() {
    for file in workspace::files(&workspace::root().join("tests/vectors"), "json") {
        let relative = file.strip_prefix(workspace::root().join("tests/vectors")).unwrap();
        assert_eq!(
            relative.components().count(),
            2,
            "{}: tests/vectors/<concept>/<file>.json",
            file.display()
        );
    }
}

#[test]
fn every_law_that_a_vector_names_exists() {
    let law = Provisions::builtin().unwrap();
    for vector in vector::read(&workspace::root().join("tests/vectors")).unwrap() {
        for id in &vector.law {
            assert!(id.parse().is_ok_and(|id| law.get(&id).is_some()), "{}: {id}", vector.name);
        }
    }
}

#[test]
fn every_succession_has_vectors_around_its_day() {
    let law = Provisions::builtin().unwrap();
    let vectors = vector::read(&workspace::root().join("tests/vectors/law")).unwrap();
    let asked: Vec<(&str, &str)> = vectors
        .iter()
        .filter_map(|vector| {
            let when = vector.when.as_object().ok()?;
            Some((when.text("provision").ok()?, when.text("on").ok()?))
        })
        .collect();
    for provision in law.provisions().iter().filter(|one| one.successor().is_some()) {
        for days in [-1, 0, 1] {
            let on = provision.period().until().unwrap().plus_days(days).unwrap().to_string();
            let id = provision.id().as_str();
            assert!(asked.contains(&(id, on.as_str())), "{id} on {on}");
        }
    }
}
