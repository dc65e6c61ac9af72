//! What was written in format version 1 stays readable for ever: journals that were frozen hold every kind of fact with
//! every member.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use livc_core::canonical::Value;
use livc_core::event::Fact;
use livc_core::journal::Entry;
use livc_tests::{vector, workspace};

/// The last hash of each frozen journal. A kind that is new, or gets a member, goes into a journal of its own, with a
/// line of its own here: what is frozen is never written again.
const FROZEN: [&str; 2] = [
    "1c0f2abbf98de3e41ac5e77f7fa579e441b5a4b1a49c3ce0b5f6a6cfdb489de4",
    "dc0a92f6514742e919a92abf00f25214adfe039c693ff9b2bc815dc328fc8224",
];

#[test]
fn every_kind_and_every_member_stands_in_a_frozen_journal() {
    let vectors = vector::read(&workspace::root().join("tests/vectors/journal")).unwrap();
    let mut members: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut heads = BTreeSet::new();
    for vector in &vectors {
        let Ok(Value::List(lines)) = vector.given.at("lines") else { continue };
        let head = vector.then.at("head.hash").and_then(|hash| hash.as_text().map(str::to_owned));
        let Some(head) = head.ok().filter(|head| FROZEN.contains(&head.as_str())) else { continue };
        let last = Entry::parse(lines.last().unwrap().as_text().unwrap().as_bytes()).unwrap();
        assert_eq!(last.hash().to_hex(), head);
        heads.insert(head);
        for line in lines {
            let entry = Entry::parse(line.as_text().unwrap().as_bytes()).unwrap();
            for fact in entry.facts().unwrap().into_iter().flatten() {
                let known = members.entry(fact.text("k").unwrap().to_owned()).or_default();
                known.extend(fact.iter().map(|(key, _)| key.to_owned()));
            }
        }
    }
    assert_eq!(heads.len(), FROZEN.len(), "every frozen journal is there, with the hash it was frozen with");
    let mut missing = Vec::new();
    for kind in Fact::KINDS {
        let frozen = members.get(*kind);
        let known = |name: &str| frozen.is_some_and(|frozen| frozen.contains(name));
        let fields = Fact::classes(kind).unwrap().iter().map(|(name, _)| *name);
        missing.extend(fields.filter(|name| !known(name)).map(|name| format!("{kind}.{name}")));
    }
    missing.extend(Fact::older_kinds().filter(|kind| !members.contains_key(*kind)).map(str::to_owned));
    assert!(missing.is_empty(), "in no frozen journal: {missing:?}");
}
