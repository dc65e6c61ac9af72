//! What the C and Python interfaces are measured against: the same decision, called in Rust.
//!
//! Prints `RAW <name> <nanoseconds>` for one round; `tests/bench/run` takes the medians of interleaved rounds.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench reports on standard output and stops at a fault"
)]

use std::hint::black_box;
use std::time::Instant;

use livc_core::canonical::Value;
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::rule::{Decision, Outcome, RuleBook};
use livc_core::time::Day;

const CALLS: u32 = 1_000_000;

fn main() {
    // Under `cargo test --benches` there is nothing to measure.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let book = RuleBook::builtin().unwrap();
    let on: Day = "2026-09-01".parse().unwrap();
    let stated = Value::parse(include_str!("secret.json").trim()).unwrap();
    let mut facts = Facts::baseline(Scope::Share);
    for (name, word) in stated.as_object().unwrap().iter() {
        facts.set(name, word.as_text().unwrap()).unwrap();
    }
    let mut decision = Decision::new(on);
    let start = Instant::now();
    for _ in 0..CALLS {
        book.decide_facts(black_box(&facts), black_box(on), &mut decision).unwrap();
        black_box(decision.outcome());
    }
    let nanoseconds = start.elapsed().as_secs_f64() * 1e9;
    assert_eq!(decision.outcome(), Outcome::Permitted);
    println!("RAW rust_decide {:.2}", nanoseconds / f64::from(CALLS));
}
