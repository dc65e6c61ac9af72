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
use livc_core::code::Code as _;
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::rule::{Decision, Outcome, RuleBook};
use livc_core::time::Day;

const BLOCKS: usize = 401;
const CALLS: u32 = 2_000;

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
    measure("rust_decide", || {
        book.decide_facts(black_box(&facts), black_box(on), &mut decision).unwrap();
        black_box(decision.outcome());
    });
    assert_eq!(decision.outcome(), Outcome::Permitted);
    // What the C interface takes and gives: an array of numbers in, and a struct with everything that it says.
    let codes = facts.codes().to_vec();
    let mut filled = Filled::default();
    measure("rust_decide_filled", || {
        book.decide_codes(Scope::Share, black_box(&codes), black_box(on), &mut decision).unwrap();
        filled.fill(&book, &decision);
        black_box(&filled);
    });
    assert!(filled.outcome == u32::from(Outcome::Permitted.number()) && filled.rule_count > 0);
}

/// The median of short blocks: one that another program interrupts does not count.
fn measure(name: &str, mut work: impl FnMut()) {
    let mut blocks: Vec<f64> = (0..BLOCKS)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..CALLS {
                work();
            }
            start.elapsed().as_secs_f64() * 1e9 / f64::from(CALLS)
        })
        .collect();
    blocks.sort_by(f64::total_cmp);
    println!("RAW {name} {:.2}", blocks.get(BLOCKS / 2).unwrap());
}

/// The members of `livc_decision`.
#[derive(Clone, Copy, Default)]
#[allow(dead_code, reason = "what is filled in is what is measured")]
struct Filled {
    outcome: u32,
    possible: u32,
    duties: u64,
    certainty_text: u32,
    certainty_dates: u32,
    rule_count: u32,
    rules: [u16; 24],
}

impl Filled {
    /// In place, as a careful caller does: putting it together elsewhere and copying it takes longer.
    #[inline]
    fn fill(&mut self, book: &RuleBook, decision: &Decision) {
        let rules = decision.determining();
        self.outcome = u32::from(decision.outcome().number());
        self.possible = 1 << self.outcome;
        self.duties = book.duty_mask(decision);
        self.rule_count = u32::try_from(rules.len()).unwrap_or(u32::MAX);
        self.rules = [0; 24];
        self.rules.iter_mut().zip(rules).for_each(|(place, at)| *place = at);
        let sureness = book.sureness(decision);
        self.certainty_text = sureness.map_or(0, |sure| u32::from(sure.text.number()));
        self.certainty_dates = sureness.map_or(0, |sure| u32::from(sure.dates.number()));
    }
}
