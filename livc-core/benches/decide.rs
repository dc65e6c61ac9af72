//! Decisions and set-up of the rule book, beside a hand-written reference of the same rules.
//!
//! `cargo bench -p livc-core --bench decide` prints one line a figure: `BENCH <name> <value> <unit>`. Ratios
//! (`x`) are livc over the reference, as medians of interleaved rounds; absolute figures do not travel. Before
//! anything is timed, livc and the reference are held equal on 100,000 random situations.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a bench reports on standard output and stops at what should not be"
)]

mod reference;

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use livc_core::code::Code as _;
use livc_core::law::ProvisionId;
use livc_core::rule::vocabulary::{Facts, Scope, r#move, share};
use livc_core::rule::{Decision, Duty, Literal, RuleBook, RuleId};
use livc_core::time::Day;
use reference::{Line, Reference};

/// Rounds of a measurement, of which the median counts.
const ROUNDS: usize = 21;
const SITUATIONS: usize = 10_000;
/// Situations on which livc and the reference are compared before timing, and when nothing is timed.
const CHECKED: usize = 100_000;
const CHECKED_ONLY: usize = 2_000;

/// The system's allocator, counting.
struct Counting;

static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);

// SAFETY: every call is handed to the system's allocator unchanged; counting touches no memory of the caller.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the caller keeps the contract of `realloc`.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn report(name: &str, value: f64, unit: &str) {
    println!("BENCH {name} {value:.3} {unit}");
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Nanoseconds for each of so many.
fn timed(count: usize, work: impl FnOnce() -> u64) -> f64 {
    let start = Instant::now();
    black_box(work());
    start.elapsed().as_secs_f64() * 1e9 / f64::from(u32::try_from(count).unwrap())
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

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// Numbers of a situation that one to three rules of the book are about, with up to three facts set at
    /// random: noise alone would hardly ever meet a rule.
    fn codes(&mut self, book: &RuleBook, scope: Scope) -> Vec<u8> {
        let mut codes = Facts::baseline(scope).codes().to_vec();
        let rules: Vec<_> = book.rules().iter().filter(|rule| rule.scope == scope).collect();
        for _ in 0..=self.below(3) {
            let rule = self.pick(&rules);
            for literal in self.pick(&rule.when) {
                let values: Vec<u8> = (1..=63).filter(|code| literal.mask >> code & 1 == 1).collect();
                codes[usize::from(literal.fact)] = *self.pick(&values);
            }
        }
        for _ in 0..self.below(4) {
            let at = self.below(codes.len());
            codes[at] = 1 + u8::try_from(self.below(scope.facts()[at].words.len())).unwrap();
        }
        codes
    }
}

/// The days on which the rules change, those before them, and one long after.
fn days(book: &RuleBook) -> Vec<Day> {
    let mut days: Vec<Day> = vec!["2026-11-23".parse().unwrap()];
    for rule in book.rules() {
        for day in [Some(rule.period.from()), rule.period.until()].into_iter().flatten() {
            days.extend([day, day.plus_days(-1).unwrap()]);
        }
    }
    days.sort();
    days.dedup();
    days
}

/// What livc says, in the words of the reference: a new list, as the reference gives.
#[inline]
fn listed<'b>(book: &'b RuleBook, decision: &'b Decision, to: &mut Vec<Said<'b>>) {
    book.citations(decision).for_each(|(rule, article)| to.push(Said::Cites(rule, article)));
    let mut duties = book.duty_mask(decision);
    while duties != 0 {
        to.push(Said::Obliges(Duty::ALL[duties.trailing_zeros() as usize - 1]));
        duties &= duties - 1;
    }
}

/// As [`Line`], borrowed from the book.
enum Said<'b> {
    Cites(&'b RuleId, &'b ProvisionId),
    Obliges(Duty),
}

fn same(book: &RuleBook, situation: &share::Situation, on: Day) -> bool {
    let decided = book.decide(situation, on).ok().map(|decision| {
        let mut said = Vec::new();
        listed(book, &decision, &mut said);
        (decision.outcome(), said.iter().map(|one| format!("{one:?}")).collect::<Vec<_>>())
    });
    let by_hand = reference::decide(situation, on).map(|Reference { outcome, lines }| {
        let line = |line: &Line| match line {
            Line::Cites { rule, article } => format!("{rule} {article}"),
            Line::Obliges(duty) => duty.to_string(),
        };
        (outcome, lines.iter().map(line).collect::<Vec<_>>())
    });
    if decided != by_hand {
        println!("{on} {:?}\n  livc      {decided:?}\n  reference {by_hand:?}", Facts::from(*situation));
    }
    decided == by_hand
}

impl std::fmt::Debug for Said<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Cites(rule, article) => write!(f, "{rule} {article}"),
            Self::Obliges(duty) => write!(f, "{duty}"),
        }
    }
}

/// Holds livc and the reference equal on random situations, half of them today and half on the days around which
/// the rules change.
fn check(book: &RuleBook, situations: usize) {
    let mut random = Random(1);
    let days = days(book);
    let differing = (0..situations)
        .filter(|round| {
            let situation = share::Situation::from_codes(&random.codes(book, Scope::Share)).unwrap();
            let on = if round % 2 == 0 { days[days.len() - 1] } else { *random.pick(&days) };
            !same(book, &situation, on)
        })
        .take(8)
        .count();
    assert!(
        differing == 0,
        "the reference and the rule book differ: the rules changed, so must benches/reference"
    );
}

/// Bar 1: a typed request in, the outcome with all citations and obligations out.
fn decisions(book: &RuleBook) {
    let mut random = Random(2);
    let on: Day = "2026-11-23".parse().unwrap();
    let mut asked: Vec<share::Situation> = Vec::new();
    while asked.len() < SITUATIONS {
        let situation = share::Situation::from_codes(&random.codes(book, Scope::Share)).unwrap();
        if book.decide(&situation, on).is_ok() {
            asked.push(situation);
        }
    }
    let by_hand = || {
        asked.iter().fold(0_u64, |sum, situation| {
            let answer = black_box(reference::decide(black_box(situation), on)).unwrap();
            sum + answer.lines.len() as u64
        })
    };
    let new_list = || {
        asked.iter().fold(0_u64, |sum, situation| {
            let decision = book.decide(black_box(situation), on).unwrap();
            let mut said = Vec::with_capacity(16);
            listed(book, &decision, &mut said);
            sum + black_box(&said).len() as u64 + u64::from(decision.outcome().number())
        })
    };
    let into = || {
        let (mut decision, mut said) = (Decision::new(on), Vec::with_capacity(64));
        asked.iter().fold(0_u64, |sum, situation| {
            book.decide_into(black_box(situation), on, &mut decision).unwrap();
            said.clear();
            book.citations(&decision).for_each(|(_, article)| said.push(article));
            sum + black_box(&said).len() as u64 + black_box(book.duty_mask(&decision))
        })
    };
    let bare = || {
        let mut decision = Decision::new(on);
        asked.iter().fold(0_u64, |sum, situation| {
            book.decide_into(black_box(situation), on, &mut decision).unwrap();
            sum + black_box(decision.fired()).len() as u64
        })
    };
    let (mut hand, mut list, mut buffer, mut rules) = (vec![], vec![], vec![], vec![]);
    for _ in 0..ROUNDS {
        hand.push(timed(SITUATIONS, by_hand));
        list.push(timed(SITUATIONS, new_list));
        buffer.push(timed(SITUATIONS, into));
        rules.push(timed(SITUATIONS, bare));
    }
    let ratio = |these: &[f64]| median(these.iter().zip(&hand).map(|(livc, hand)| livc / hand).collect());
    report("decide_hand", median(hand.clone()), "ns");
    report("decide", median(list.clone()), "ns");
    report("decide_over_hand", ratio(&list), "x");
    report("decide_into", median(buffer.clone()), "ns");
    report("decide_into_over_hand", ratio(&buffer), "x");
    report("decide_rules_only", median(rules.clone()), "ns");
    allocations(book, &asked, on);
    batches(book, &asked, on);
}

/// Bar 3: allocations a decision, with a new list and into buffers of the caller.
fn allocations(book: &RuleBook, asked: &[share::Situation], on: Day) {
    let per = |count: u64| {
        f64::from(u32::try_from(count).unwrap()) / f64::from(u32::try_from(asked.len()).unwrap())
    };
    let counted = |work: &mut dyn FnMut(&share::Situation)| {
        asked.iter().for_each(&mut *work);
        let before = ALLOCATIONS.load(Ordering::Relaxed);
        asked.iter().for_each(work);
        per(ALLOCATIONS.load(Ordering::Relaxed) - before)
    };
    let decided = counted(&mut |situation| {
        let decision = book.decide(situation, on).unwrap();
        let mut said = Vec::with_capacity(16);
        listed(book, &decision, &mut said);
        black_box(&said);
    });
    report("decide_allocations", decided, "allocations");
    let (mut decision, mut said) = (Decision::new(on), Vec::with_capacity(64));
    let into = counted(&mut |situation| {
        book.decide_into(situation, on, &mut decision).unwrap();
        said.clear();
        book.citations(&decision).for_each(|(_, article)| said.push(article.as_str().len()));
        black_box(book.duty_mask(&decision));
    });
    report("decide_into_allocations", into, "allocations");
    let hand = counted(&mut |situation| {
        black_box(reference::decide(situation, on));
    });
    report("decide_hand_allocations", hand, "allocations");
}

/// Bar 4: many decisions, on one thread and on two that share one book.
fn batches(book: &RuleBook, asked: &[share::Situation], on: Day) {
    let outcomes = |asked: &[share::Situation], repeat: usize| -> Vec<Decision> {
        let mut all = Vec::with_capacity(asked.len());
        for round in 0..repeat {
            let mut decision = Decision::new(on);
            for situation in asked {
                if round == 0 {
                    all.push(book.decide(situation, on).unwrap());
                } else {
                    book.decide_into(situation, on, &mut decision).unwrap();
                    black_box(&decision);
                }
            }
        }
        all
    };
    let batch = (0..ROUNDS).map(|_| timed(1, || outcomes(asked, 1).len() as u64) / 1e6).collect();
    report("decide_batch_10k", median(batch), "ms");
    let (mut one, mut gain, mut calibration) = (vec![], vec![], vec![]);
    for _ in 0..7 {
        let alone = timed(1, || outcomes(asked, 100).len() as u64);
        let (first, second) = asked.split_at(asked.len() / 2);
        let shared = timed(1, || {
            std::thread::scope(|threads| {
                let other = threads.spawn(|| outcomes(first, 100).len() as u64);
                outcomes(second, 100).len() as u64 + other.join().unwrap()
            })
        });
        one.push(alone / 1e6);
        gain.push(alone / shared);
        // What the machine gives a loop that touches no memory: no program gains more.
        let spun = timed(1, || spin(40_000_000));
        let spun_by_two = timed(1, || {
            std::thread::scope(|threads| {
                let other = threads.spawn(|| spin(20_000_000));
                spin(20_000_000) ^ other.join().unwrap()
            })
        });
        calibration.push(spun / spun_by_two);
    }
    report("decide_1m_one_thread", median(one), "ms");
    report("decide_1m_two_threads_gain", median(gain), "x");
    report("decide_1m_two_threads_gain_calibration", median(calibration), "x");
}

fn spin(times: u64) -> u64 {
    (0..times).fold(1, |x, at| x.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(black_box(at)))
}

/// Bar 8: the guards of one move, facts given, every unmet need returned.
fn guards(book: &RuleBook) {
    let on: Day = "2026-11-23".parse().unwrap();
    let mut random = Random(8);
    let mut asked: Vec<r#move::Situation> = Vec::new();
    while asked.len() < SITUATIONS {
        let situation = r#move::Situation::from_codes(&random.codes(book, Scope::Move)).unwrap();
        if book.decide(&situation, on).is_ok() {
            asked.push(situation);
        }
    }
    let mut unmet: Vec<(&RuleId, Literal)> = Vec::with_capacity(64);
    let mut decision = Decision::new(on);
    let mut needs = 0;
    let mut work = || {
        asked.iter().fold(0_u64, |sum, situation| {
            book.decide_into(black_box(situation), on, &mut decision).unwrap();
            unmet.clear();
            book.unmet_needs(&situation.codes(), &decision).for_each(|need| unmet.push(need));
            needs += unmet.len();
            sum + black_box(&unmet).len() as u64 + u64::from(decision.outcome().number())
        })
    };
    work();
    let rounds = (0..ROUNDS).map(|_| timed(SITUATIONS, &mut work)).collect();
    report("guards_of_a_move", median(rounds), "ns");
    let mut decision = Decision::new(on);
    let mut bare = || {
        asked.iter().fold(0_u64, |sum, situation| {
            book.decide_into(black_box(situation), on, &mut decision).unwrap();
            sum + black_box(decision.fired()).len() as u64
        })
    };
    let rounds = (0..ROUNDS).map(|_| timed(SITUATIONS, &mut bare)).collect();
    report("guards_of_a_move_rules_only", median(rounds), "ns");
    let per = f64::from(u32::try_from(needs).unwrap())
        / f64::from(u32::try_from((ROUNDS + 1) * SITUATIONS).unwrap());
    report("guards_of_a_move_unmet_needs", per, "needs");
    let whole = |situation: &r#move::Situation| {
        let facts = Facts::from(*situation);
        black_box(book.answer(&facts, on).unwrap().rules.len() as u64)
    };
    let rounds = (0..5).map(|_| timed(SITUATIONS, || asked.iter().map(whole).sum())).collect();
    report("guards_of_a_move_whole_answer", median(rounds), "ns");
}

/// Memory of this process that is resident, in KiB: the second number of `/proc/self/statm`, in pages of 4 KiB.
/// Elsewhere than on Linux there is no such file, and the figure is left out.
fn resident() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/self/statm").ok()?;
    text.split(' ').nth(1)?.parse::<u32>().ok().map(|pages| f64::from(pages) * 4.0)
}

/// One set-up in a process of its own, since only the first one pays for pages that are touched first.
fn set_up() {
    let before = resident();
    let start = Instant::now();
    let book = RuleBook::builtin().unwrap();
    let on: Day = "2026-11-23".parse().unwrap();
    let decision = book.decide(&share::Situation::baseline(), on).unwrap();
    let elapsed = start.elapsed().as_secs_f64() * 1e3;
    black_box(&decision);
    let first = resident();
    let start = Instant::now();
    book.prepare();
    let prepared = start.elapsed().as_secs_f64() * 1e3;
    let added = |now: Option<f64>| now.zip(before).map_or(f64::NAN, |(now, before)| now - before);
    println!("{elapsed} {} {prepared} {}", added(first), added(resident()));
}

/// Bar 5: from nothing to the first decision, and the memory that is resident afterwards.
fn set_ups() {
    let program = std::env::current_exe().unwrap();
    let mut columns: [Vec<f64>; 4] = Default::default();
    for _ in 0..ROUNDS {
        let output = std::process::Command::new(&program).arg("--set-up").output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        for (column, value) in columns.iter_mut().zip(text.split_whitespace()) {
            column.push(value.parse().unwrap());
        }
    }
    let names = [
        ("set_up_to_first_decision", "ms"),
        ("set_up_resident", "KiB"),
        ("set_up_all_tables", "ms"),
        ("set_up_all_tables_resident", "KiB"),
    ];
    for ((name, unit), column) in names.into_iter().zip(columns) {
        let value = median(column);
        if !value.is_nan() {
            report(name, value, unit);
        }
    }
}

fn main() {
    let asked = |argument: &str| std::env::args().any(|given| given == argument);
    if asked("--set-up") {
        return set_up();
    }
    let book = RuleBook::builtin().unwrap();
    // Cargo says so when it benches; run as a test, this only compares.
    if !asked("--bench") {
        return check(&book, CHECKED_ONLY);
    }
    set_ups();
    guards(&book);
    check(&book, CHECKED);
    decisions(&book);
}
