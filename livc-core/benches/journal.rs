//! Appending, replaying and keeping the state of a journal: `cargo bench -p livc-core --bench journal` prints one line a
//! figure, `BENCH <name> <value> <unit>`. Ratios (`x`) are medians of interleaved rounds in one run.
//!
//! What is replayed is made by `journal/generator.rs`. Before anything is timed, whole cohorts of it are decided by the
//! register and compared byte by byte, and what the hand-written reader finds is held against the register.
//! `LIVC_CASUSSEN` says how many casussen the large register has (100,000, in 2 million entries). The name of a part
//! (`appending`, `replaying`, `large`, `lists`) behind `--` measures that part alone. With `--write FOLDER N` it writes a journal of N casussen and the commands behind it, for the bench in Python.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::unused_self,
    clippy::explicit_counter_loop,
    reason = "a bench reports on standard output and stops at what should not be"
)]

#[path = "journal/generator.rs"]
mod generator;
#[path = "journal/hand.rs"]
mod hand;

use std::alloc::{GlobalAlloc, Layout, System};
use std::fmt::Write as _;
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use generator::Rules;
use livc_core::canonical::Value;
use livc_core::event::{Recorded, ViewerRole};
use livc_core::id::{DocumentRef, MemberRef};
use livc_core::journal::{Draft, Entry, Journal, Seed, verify};
use livc_core::register::{Command, Register, Replay, Search, Viewer};
use livc_core::time::Calendar;

/// Casussen of the journal that is replayed again and again: 200,000 entries.
const CASUSSEN: u32 = 10_000;
const ROUNDS: usize = 7;

/// The system's allocator, counting the bytes that are held.
struct Counting;

static HELD: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call is handed to the system's allocator unchanged; counting touches no memory of the caller.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        HELD.fetch_add(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        HELD.fetch_add(size, Ordering::Relaxed);
        HELD.fetch_sub(layout.size(), Ordering::Relaxed);
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

fn seconds<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let start = Instant::now();
    let made = black_box(work());
    (start.elapsed().as_secs_f64(), made)
}

/// Millions a second.
fn millions(count: usize, seconds: f64) -> f64 {
    count as f64 / seconds / 1e6
}

/// What the hand-written reader found is what the register says.
fn same(state: &hand::State, register: &Register) {
    assert_eq!(state.entries, register.head().next);
    assert_eq!(state.head, *register.head().hash.as_bytes());
    assert_eq!(state.casussen.len(), register.casussen().len());
    assert_eq!(state.meetings as usize, register.cell().unwrap().meetings.len());
    for casus in register.casussen() {
        let hand = &state.casussen[casus.id.as_str()];
        assert_eq!(hand::word(hand.state), casus.state.to_string());
        assert_eq!((hand.meetings as usize, hand.reviews), (casus.discussions.len(), casus.reviews));
        let next = hand.next_review.map(|day| String::from_utf8(day.to_vec()).unwrap());
        assert_eq!(next, casus.next_review.map(|day| day.to_string()));
    }
}

/// Bar 9: appending in memory; the register's own deciding apart.
fn appending(rules: &Rules) {
    const COUNT: usize = 20_000;
    let commands = rules.commands(1_000);
    let lines = rules.lines(1_000);
    let typed: Vec<(livc_core::time::Instant, Vec<Recorded>)> = String::from_utf8(lines.clone())
        .unwrap()
        .lines()
        .take(COUNT)
        .map(|line| {
            let entry = Entry::parse(line.as_bytes()).unwrap();
            let facts = entry.facts().unwrap().unwrap();
            (entry.at(), facts.iter().map(|fact| Recorded::from_object(fact).unwrap()).collect())
        })
        .collect();
    let (mut sealing, mut deciding, mut whole) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let mut seed = [0; 32];
        let (spent, journal) = seconds(|| {
            let mut journal = Journal::new();
            for (n, (at, facts)) in (0_u64..).zip(&typed) {
                seed[..8].copy_from_slice(&n.to_be_bytes());
                let facts = facts.iter().map(Recorded::as_object).collect();
                let draft = Draft { at: *at, facts, payload: None, seed: Seed::new(seed) };
                let sealed = draft.seal(&journal.head()).unwrap();
                journal.append(&sealed).unwrap();
            }
            journal
        });
        assert!(journal.len() == typed.len() && (round > 0 || journal.verify().is_intact()));
        sealing.push(millions(typed.len(), spent));
        let (mut register, mut journal) = (Register::new(), Journal::new());
        let (mut decided_in, mut applied_in) = (0.0, 0.0);
        for (n, (actor, on, act, _)) in (0_u64..).zip(&commands).take(COUNT) {
            let text = format!(
                r#"{{"at":"{on}T10:00:00.000Z","on":"{on}",{}"seed":"{n:064x}","head":{},"do":{act}}}"#,
                if actor.is_empty() { String::new() } else { format!(r#""actor":"{actor}","#) },
                register.head().to_value().to_text(),
            );
            let command = Command::from_value(&Value::parse(&text).unwrap()).unwrap();
            let (spent, decided) = seconds(|| register.decide(rules.context(), &command));
            let decided = decided.unwrap().unwrap();
            decided_in += spent;
            let (spent, ()) = seconds(|| {
                journal.append(&decided.sealed).unwrap();
                register.apply_decided(&decided).unwrap();
            });
            applied_in += spent;
        }
        let count = journal.len();
        deciding.push(decided_in * 1e6 / count as f64);
        whole.push(millions(count, decided_in + applied_in));
    }
    report("journal_append_sealed", median(sealing), "M/s");
    report("register_decide_whole", median(deciding), "us");
    report("journal_append_decided_and_applied", median(whole), "M/s");
}

/// Bars 10 and 11: replays of one journal.
fn replaying(rules: &Rules) {
    let lines = rules.lines(CASUSSEN);
    let text = core::str::from_utf8(&lines).unwrap();
    same(&hand::replay(text).unwrap(), &Register::read(&lines).unwrap());
    let count = text.lines().count();
    report("journal_line", lines.len() as f64 / count as f64, "bytes");
    let (mut limit, mut read, mut verified, mut ratio) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let (by_hand, state) = seconds(|| hand::replay(text));
        assert_eq!(state.unwrap().entries as usize, count);
        let (by_livc, register) = seconds(|| Register::read(&lines));
        assert_eq!(register.unwrap().head().next as usize, count);
        let (chain, found) = seconds(|| verify(&lines));
        assert!(found.is_intact());
        limit.push(millions(count, by_hand));
        read.push(millions(count, by_livc));
        verified.push(millions(count, chain));
        ratio.push(by_hand / by_livc);
    }
    report("journal_replay_hand_written", median(limit), "M/s");
    report("journal_replay_verified", median(read), "M/s");
    report("journal_verify", median(verified), "M/s");
    report("journal_replay_verified_over_hand_written", median(ratio), "x");

    let facts: Vec<Recorded> = text
        .lines()
        .flat_map(|line| {
            let entry = Entry::parse(line.as_bytes()).unwrap();
            let facts = entry.facts().unwrap().unwrap();
            facts.iter().map(|fact| Recorded::from_object(fact).unwrap()).collect::<Vec<_>>()
        })
        .collect();
    let (mut typed, mut rebuilt) = (Vec::new(), Vec::new());
    let register = Register::read(&lines).unwrap();
    for round in 0..ROUNDS {
        let (spent, replay) = seconds(|| {
            let mut replay = Replay::new();
            for fact in &facts {
                replay.fold(fact).unwrap();
            }
            replay
        });
        typed.push(millions(facts.len(), spent));
        let (spent, made) = seconds(|| replay.finish());
        rebuilt.push(spent * 1e3);
        assert!(round > 0 || made.casussen().eq(register.casussen()));
    }
    report("register_replay_typed", median(typed), "M/s");
    report("register_index_rebuilt", median(rebuilt), "ms");
}

/// Bar 18: a large register.
fn large(rules: &Rules) {
    let casussen = std::env::var("LIVC_CASUSSEN").map_or(100_000, |text| text.parse().unwrap());
    let lines = rules.lines(casussen);
    let before = HELD.load(Ordering::Relaxed);
    let (spent, register) = seconds(|| Register::read(&lines).unwrap());
    let held = HELD.load(Ordering::Relaxed) - before;
    assert_eq!(register.casussen().len(), casussen as usize);
    report("register_large_entries", register.head().next as f64 / 1e6, "M");
    report("register_large_opened_verified", spent, "s");
    report("register_large_memory", held as f64 / f64::from(1 << 20), "MiB");
    report("register_large_memory_a_casus", held as f64 / f64::from(casussen), "bytes");
}

/// What is asked of a register every day, of one that is large and of one that is a tenth of it. As many casussen run
/// in both: what is overdue takes as long, since nobody looks through those that ended.
fn lists(rules: &Rules) {
    let casussen: u32 = std::env::var("LIVC_CASUSSEN").map_or(100_000, |text| text.parse().unwrap());
    let (member, reason): (MemberRef, DocumentRef) = ("m-prev".parse().unwrap(), "d-20".parse().unwrap());
    let calendar = Calendar::legal();
    let mut times = Vec::new();
    for count in [casussen, casussen / 10] {
        let register = Register::read(&rules.lines(count)).unwrap();
        let on = register.head().at.unwrap().brussels_day().plus_days(30).unwrap();
        let viewer = Viewer { member: &member, role: ViewerRole::SeatHolder, reason: &reason, on };
        let last = register.casussen().last().unwrap().id.clone();
        let (mut overdue, mut possible, mut search) = (Vec::new(), Vec::new(), Vec::new());
        let mut rows = 0;
        let by = Search { review_by: Some(on), ..Search::default() };
        for _ in 0..ROUNDS {
            let (spent, found) = seconds(|| register.overdue(&rules.book, &calendar, viewer).unwrap());
            rows = found.overdue().len();
            overdue.push(spent * 1e3);
            let (spent, found) = seconds(|| register.possible(rules.context(), &last, viewer).unwrap());
            assert!(found.moves().is_some());
            possible.push(spent * 1e6);
            let (spent, found) = seconds(|| register.search(&rules.book, &by, viewer).unwrap());
            black_box(&found);
            search.push(spent * 1e3);
        }
        times.push((rows, median(overdue), median(possible), median(search)));
    }
    let (rows, overdue, possible, search) = times[0];
    let (_, small, small_possible, small_search) = times[1];
    report("register_large_overdue_rows", rows as f64, "rows");
    report("register_large_overdue", overdue, "ms");
    report("register_large_overdue_over_a_tenth", overdue / small, "x");
    report("register_large_possible", possible, "us");
    report("register_large_possible_over_a_tenth", possible / small_possible, "x");
    report("register_large_review_by", search, "ms");
    report("register_large_review_by_over_a_tenth", search / small_search, "x");
}

/// Writes a journal, and a command a line: `[actor, on, act]`.
fn write(rules: &Rules, folder: &str, casussen: u32) {
    let mut commands = String::new();
    for (actor, on, act, _) in rules.commands(casussen) {
        writeln!(commands, r#"["{actor}","{on}",{act}]"#).unwrap();
    }
    std::fs::write(format!("{folder}/commands.jsonl"), commands).unwrap();
    std::fs::write(format!("{folder}/journal.jsonl"), rules.lines(casussen)).unwrap();
}

/// A part of the bench: its name and what runs it.
type Part = (&'static str, fn(&Rules));

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let rules = Rules::new();
    if let Some(at) = arguments.iter().position(|argument| argument == "--write") {
        return write(&rules, &arguments[at + 1], arguments[at + 2].parse().unwrap());
    }
    let bench = arguments.iter().any(|argument| argument == "--bench");
    rules.check(if bench { 400 } else { 80 });
    // Cargo says so when it benches; run as a test, this only compares.
    if !bench {
        let lines = rules.lines(400);
        return same(
            &hand::replay(core::str::from_utf8(&lines).unwrap()).unwrap(),
            &Register::read(&lines).unwrap(),
        );
    }
    let parts: [Part; 4] =
        [("appending", appending), ("replaying", replaying), ("large", large), ("lists", lists)];
    let named = |name: &str| arguments.iter().any(|argument| argument == name);
    let all = !parts.iter().any(|(name, _)| named(name));
    for (_, part) in parts.iter().filter(|(name, _)| all || named(name)) {
        part(&rules);
    }
}
