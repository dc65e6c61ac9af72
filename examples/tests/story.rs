//! The story prints what it should. `make test` compares the three languages; this is the quick look.
#![allow(clippy::expect_used, clippy::panic, reason = "a test")]

use std::path::Path;
use std::process::Command;
use std::{env, fs};

#[test]
fn the_story_prints_what_is_expected() {
    let journal = Path::new(env!("CARGO_TARGET_TMPDIR")).join("story.journal");
    let told = Command::new(env!("CARGO_BIN_EXE_story")).arg(&journal).output().expect("the story runs");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join("expected/story.txt");
    if env::var_os("LIVC_BLESS").is_some() {
        fs::write(&expected, &told.stdout).expect("written");
    }
    let expected = fs::read_to_string(expected).expect("expected/story.txt");
    let told = String::from_utf8(told.stdout).expect("UTF-8");
    for (at, (told, expected)) in told.lines().zip(expected.lines()).enumerate() {
        assert_eq!(told, expected, "line {}: is it meant? Then LIVC_BLESS=1 rewrites it", at + 1);
    }
    assert_eq!(told, expected);
}
