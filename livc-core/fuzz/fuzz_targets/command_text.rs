//! Any text as a command, and as the facts of an entry whose hashes are right.
#![no_main]
#[path = "../../tests/fuzz/targets.rs"]
mod targets;

use std::sync::LazyLock;

/// The frozen journal of the vectors.
static PREPARED: LazyLock<targets::Prepared> = LazyLock::new(|| {
    let text = include_str!("../../../tests/vectors/journal/replay.json");
    let Ok(vectors) = livc_core::canonical::Value::parse(text) else { panic!("the vectors read") };
    let Ok(lines) = vectors.at("[0].given.lines").and_then(|lines| lines.as_list()) else { panic!("lines") };
    let lines: Vec<&str> = lines.iter().filter_map(|line| line.as_text().ok()).collect();
    targets::Prepared::new((lines.join("\n") + "\n").as_bytes())
});

libfuzzer_sys::fuzz_target!(|text: &str| {
    PREPARED.command(text);
    PREPARED.entry(text);
});
