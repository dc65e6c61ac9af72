//! The shipped form of the built-in rule book is what its TOML files say. `LIVC_BLESS=1` rewrites it.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test")]

use std::path::{Path, PathBuf};

use livc_core::law::Provisions;
use livc_core::rule::RuleBook;

fn data(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(path)
}

fn sources() -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = std::fs::read_dir(data("rules"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .map(|path| {
            (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(&path).unwrap())
        })
        .collect();
    files.sort();
    files
}

#[test]
fn the_shipped_book_is_what_its_files_say() {
    let sources = sources();
    let files: Vec<(&str, &str)> =
        sources.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let made = RuleBook::normalise(&files, &Provisions::builtin().unwrap()).unwrap_or_else(|e| panic!("{e}"));
    for (name, bytes) in [
        ("shipped/rules.json", format!("{}\n", made.decisions).into_bytes()),
        ("shipped/rules.texts.json", format!("{}\n", made.texts).into_bytes()),
        ("shipped/rules.bin", made.packed),
    ] {
        if std::env::var_os("LIVC_BLESS").is_some() {
            std::fs::write(data(name), &bytes).unwrap();
        }
        let shipped = std::fs::read(data(name)).unwrap_or_default();
        assert!(
            shipped == bytes,
            "{name} is not what the TOML files say; run with LIVC_BLESS=1 and read the diff"
        );
    }
}

#[test]
fn the_shipped_book_reads_as_the_files_do() {
    if std::env::var_os("LIVC_BLESS").is_some() {
        println!("skipped: this program still holds the book from before");
        return;
    }
    let sources = sources();
    let files: Vec<(&str, &str)> =
        sources.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let read = RuleBook::from_toml(&files, &Provisions::builtin().unwrap()).unwrap();
    let builtin = RuleBook::builtin().unwrap();
    assert_eq!(read.rules(), builtin.rules());
    assert_eq!(read.questions(), builtin.questions());
    assert_eq!(read.impossible(), builtin.impossible());
    assert_eq!(read.hash(), builtin.hash(), "the same book in another form has the same hash");
    let made = RuleBook::normalise(&files, &Provisions::builtin().unwrap()).unwrap();
    let json = RuleBook::from_json(&made.decisions, &made.texts).unwrap();
    assert_eq!(json.rules(), builtin.rules());
    assert_eq!(json.hash(), builtin.hash());
}
