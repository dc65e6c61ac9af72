//! Any text as a fact, through the upcasters.
#![no_main]
#[path = "../../tests/fuzz/targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(|text: &str| targets::fact(text));
