//! Any bytes as a journal of which some entries are forgotten.
#![no_main]
#[path = "../../tests/fuzz/targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| targets::forgetting(bytes));
