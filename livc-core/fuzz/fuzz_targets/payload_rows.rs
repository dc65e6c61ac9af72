//! Any bytes as rows of payloads.
#![no_main]
#[path = "../../tests/fuzz/targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| targets::payloads(bytes));
