//! Analysis of whole rule books, and how deciding and comparing grow with the number of rules.
//!
//! `cargo bench -p livc-core --bench analyse` prints one line a figure: `BENCH <name> <value> <unit>`. The successor
//! is the built-in book with a dozen edits to its rules of `share`. The synthetic books spread their rules over all
//! combinations of head facts, as the built-in book does.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a bench reports on standard output and stops at what should not be"
)]

use std::fmt::Write as _;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use livc_core::law::Provisions;
use livc_core::rule::analysis::{check, compare};
use livc_core::rule::vocabulary::{Facts, Part, Scope};
use livc_core::rule::{Decision, RuleBook};
use livc_core::time::Day;

/// Rounds of a measurement, of which the median counts.
const ROUNDS: usize = 5;

fn report(name: &str, value: f64, unit: &str) {
    println!("BENCH {name} {value:.3} {unit}");
}

fn count(name: &str, value: usize, unit: &str) {
    println!("BENCH {name} {value} {unit}");
}

fn median(rounds: usize, mut work: impl FnMut()) -> f64 {
    let mut all: Vec<f64> = (0..rounds)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed().as_secs_f64()
        })
        .collect();
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

/// The files of the built-in book, with edits where they are asked for.
fn files(edited: bool) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/rules");
    let mut files: Vec<(String, String)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .map(|path| {
            (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort();
    if edited {
        let mut left = 12;
        for (_, text) in files.iter_mut().filter(|(name, _)| name.starts_with("share")) {
            // A permit is narrowed, a ban is lifted for adults: two edits a file, until there are a dozen.
            for (from, to) in [
                ("secret = \"no\"\n", "secret = \"no\"\nage = \"adult\"\n"),
                ("danger = \"imminent\"\n", "danger = \"imminent\"\nage = \"adult\"\n"),
            ] {
                if left > 0 && text.contains(from) {
                    *text = text.replacen(from, to, 1);
                    left -= 1;
                }
            }
        }
        assert!(left <= 2, "the rules changed so that the edits no longer fit");
    }
    files
}

fn book(files: &[(String, String)], law: &Provisions) -> RuleBook {
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    RuleBook::from_toml(&files, law).unwrap()
}

/// The same numbers on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % bound as u64).unwrap()
    }
}

/// A book of so many rules of `share`: each names one act, one item and two to four other facts.
fn synthetic(rules: usize, seed: u64, law: &Provisions) -> RuleBook {
    let mut random = Random(seed);
    let facts = Scope::Share.facts();
    let heads: Vec<_> = facts.iter().filter(|spec| spec.part == Part::Head).collect();
    let others: Vec<_> = facts.iter().filter(|spec| spec.part != Part::Head).collect();
    let mut text = String::from("[book]\nid = \"synthetic\"\nversion = \"1\"\n");
    for at in 0..rules {
        let effect = ["permit", "forbid", "close", "notice"][random.below(4)];
        let mut clause: Vec<String> = heads
            .iter()
            .map(|spec| format!("{} = \"{}\"", spec.name, spec.words[random.below(spec.words.len())]))
            .collect();
        let first = random.below(others.len());
        for step in 0..2 + random.below(3) {
            let spec = others[(first + step * 7) % others.len()];
            clause.push(format!("{} = \"{}\"", spec.name, spec.words[random.below(spec.words.len())]));
        }
        let from = ["2018-09-24", "2022-01-01", "2024-10-01", "2026-09-01"][random.below(4)];
        write!(
            text,
            "[[rule]]\nid = \"R{at}\"\nscope = \"share\"\neffect = \"{effect}\"\ncertainty = \"policy\"\nfrom = {from}\ncite = [\"l18/5\"]\n\
             text = {{ nl = \"n\", fr = \"f\", de = \"d\", en = \"e\" }}\nwhen = [{{ {} }}]\n",
            clause.join(", ")
        )
        .unwrap();
    }
    RuleBook::from_toml(&[("book.toml", &text)], law).unwrap()
}

fn growth(law: &Provisions, measured: bool) {
    let on: Day = "2026-11-23".parse().unwrap();
    let sizes: &[usize] = if measured { &[20, 100, 300, 1_000, 3_000, 10_000] } else { &[20] };
    for rules in sizes.iter().copied() {
        let (old, new) = (synthetic(rules, 1, law), synthetic(rules, 1, law));
        let other = synthetic(rules, 2, law);
        let mut random = Random(3);
        let asked: Vec<Facts> = (0..1_000)
            .map(|_| {
                let codes: Vec<u8> = Scope::Share
                    .facts()
                    .iter()
                    .map(|spec| u8::try_from(1 + random.below(spec.words.len())).unwrap())
                    .collect();
                Facts::from_codes(Scope::Share, &codes).unwrap()
            })
            .collect();
        old.prepare();
        let mut decision = Decision::new(on);
        let decided = median(ROUNDS, || {
            for facts in &asked {
                black_box(old.decide_facts(facts, on, &mut decision).is_ok());
            }
        });
        report(&format!("decide_of_{rules}_rules"), decided * 1e6, "ns");
        let same = median(1, || assert!(compare(&old, &new).unwrap().is_empty()));
        report(&format!("compare_equal_of_{rules}_rules"), same * 1e3, "ms");
        // Two books that have nothing in common: nothing can be left out.
        let start = Instant::now();
        match compare(&old, &other) {
            Ok(found) => {
                report(
                    &format!("compare_unlike_of_{rules}_rules"),
                    start.elapsed().as_secs_f64() * 1e3,
                    "ms",
                );
                count(&format!("compare_unlike_of_{rules}_rules_classes"), found.classes.len(), "classes");
                count(&format!("compare_unlike_of_{rules}_rules_nodes"), found.nodes, "nodes");
            }
            Err(error) => {
                report(
                    &format!("compare_unlike_of_{rules}_rules_refused"),
                    start.elapsed().as_secs_f64() * 1e3,
                    "ms",
                );
                println!("compare of {rules} unlike rules: {}", error.kind());
            }
        }
    }
}

fn main() {
    // Without `--bench` the same work is done once, so that `cargo test --benches` holds it.
    let measured = std::env::args().any(|argument| argument == "--bench");
    let rounds = if measured { ROUNDS } else { 1 };
    let law = Provisions::builtin().unwrap();
    let (old, new) = (book(&files(false), &law), book(&files(true), &law));
    let found = compare(&old, &new).unwrap();
    assert!(!found.classes.is_empty());
    count("compare_builtin_classes", found.classes.len(), "classes");
    count("compare_builtin_nodes", found.nodes, "nodes");
    let checked = check(&new).unwrap();
    count("check_builtin_nodes", checked.nodes, "nodes");
    let compared = median(rounds, || {
        black_box(compare(&old, &new).unwrap());
    });
    report("compare_builtin", compared * 1e3, "ms");
    let check = median(rounds, || {
        black_box(check(&new).unwrap());
    });
    report("check_builtin", check * 1e3, "ms");
    report("compare_and_check_builtin", (compared + check) * 1e3, "ms");
    growth(&law, measured);
}
