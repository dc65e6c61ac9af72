//! The examples print what they should. `make test` compares the three languages; this is the quick look.
#![allow(clippy::expect_used, clippy::panic, reason = "a test")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

fn here(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(file)
}

/// Holds what was made against a file, or rewrites the file.
fn holds(made: &[u8], file: &str) {
    if env::var_os("LIVC_BLESS").is_some() {
        fs::write(here(file), made).expect("written");
    }
    let expected = fs::read_to_string(here(file)).expect("the file of what is expected");
    let made = String::from_utf8(made.to_vec()).expect("UTF-8");
    for (at, (made, expected)) in made.lines().zip(expected.lines()).enumerate() {
        assert_eq!(made, expected, "{file}, line {}: is it meant? Then LIVC_BLESS=1 rewrites it", at + 1);
    }
    assert_eq!(made, expected, "{file}");
}

fn printed(program: &str, argument: Option<&Path>) -> Vec<u8> {
    let told = Command::new(program).args(argument).output().expect("the example runs");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    told.stdout
}

#[test]
fn the_story_and_the_work_around_it_print_what_is_expected() {
    let journal = Path::new(env!("CARGO_TARGET_TMPDIR")).join("story.journal");
    holds(&printed(env!("CARGO_BIN_EXE_story"), Some(&journal)), "expected/story.txt");
    // The second opens the journal of the first.
    holds(&fs::read(&journal).expect("the journal of the story"), "data/story.jsonl");
    holds(&printed(env!("CARGO_BIN_EXE_casework"), None), "expected/casework.txt");
}
