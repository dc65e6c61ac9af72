//! One sharing decision, typed question in, outcome with all citations and obligations out: livc, Cedar and the
//! virtual machine of regorus, on the same rules and the same questions. Every answer is compared before anything is
//! timed. Prints `BENCH <name> <value> <unit>`; ratios are medians over interleaved rounds.

use std::hint::black_box;
use std::time::Instant;

use livc_bench_peers::cedar::{Book, Engine};
use livc_bench_peers::rego::{self, Machine};
use livc_bench_peers::situations::{self, Numbers, Question, Said, livc};
use livc_core::law::ProvisionId;
use livc_core::rule::vocabulary::{Scope, share};
use livc_core::rule::{Decision, Outcome, RuleBook, RuleId};
use livc_core::time::Day;

const ROUNDS: usize = 7;
const QUESTIONS: usize = 400;
/// How often livc answers them all in a round: it would be over too soon to be measured.
const REPEATED: usize = 200;

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Nanoseconds for each of so many.
fn timed(count: usize, work: impl FnOnce() -> usize) -> f64 {
    let start = Instant::now();
    black_box(work());
    start.elapsed().as_secs_f64() * 1e9 / count as f64
}

/// Every citation of the determining rules, and the obligations: what each engine hands over.
struct Answered<'b> {
    cites: Vec<(&'b RuleId, &'b ProvisionId)>,
    duties: u64,
}

impl<'b> Answered<'b> {
    /// From the places of rules: the articles in force on the day, and the duties of rules that bring them.
    fn of(book: &'b RuleBook, on: Day, said: &Said, beside: impl Iterator<Item = u16>) -> Self {
        let rules = said.rules.iter().map(|at| &book.rules()[usize::from(*at)]);
        let cites =
            rules.clone().flat_map(|rule| book.in_force(&rule.cites, on).map(|cite| (&rule.id, cite)));
        let cites = cites.collect();
        let mut duties = 0;
        if matches!(said.outcome, Outcome::Permitted | Outcome::Unsettled) {
            let beside = beside.map(|at| &book.rules()[usize::from(at)]);
            let all = rules.chain(beside).flat_map(|rule| &rule.duties);
            duties = all.fold(0, |all, duty| all | 1 << livc_core::code::Code::number(*duty));
        }
        Self { cites, duties }
    }
}

fn main() {
    let book = RuleBook::builtin().unwrap();
    book.prepare();
    let days = situations::days(&book);
    let mut numbers = Numbers::new(7);
    let mut questions: Vec<Question> = Vec::new();
    while questions.len() < QUESTIONS {
        let question = situations::random(&book, &days, &mut numbers);
        if question.scope == Scope::Share && livc(&book, &question).is_some() {
            questions.push(question);
        }
    }
    let typed: Vec<(share::Situation, Day)> = questions
        .iter()
        .map(|question| (share::Situation::from_codes(&question.codes).unwrap(), question.on))
        .collect();

    let cedar = Book::new(&book);
    let mut engine = Engine::new(&cedar, false);
    let mut heads = Engine::new(&cedar, true);
    let module = rego::export(&book, Scope::Share);
    let mut machine = Machine::new(&module, Scope::Share);

    let mut permitted = 0;
    for question in &questions {
        engine.prepare(question);
        heads.prepare(question);
        let ours = livc(&book, question).unwrap();
        for theirs in [engine.decide(question).unwrap(), heads.decide(question).unwrap()] {
            assert_eq!(
                (ours.outcome, &ours.rules),
                (theirs.outcome, &theirs.rules),
                "Cedar answers the same"
            );
        }
        let answer = machine.decide(question);
        let theirs = Machine::said(&answer);
        assert_eq!((ours.outcome, &ours.rules), (theirs.outcome, &theirs.rules), "regorus answers the same");
        if ours.outcome == Outcome::Permitted {
            permitted += 1;
            let answered = Answered::of(&book, question.on, &theirs, Machine::places(&answer, "beside"));
            assert_eq!(ours.duties, answered.duties, "and with the same obligations");
        }
    }
    println!(
        "compared: {QUESTIONS} questions, {} rules of the scope, {permitted} permitted",
        book.rules().iter().filter(|rule| rule.scope == Scope::Share).count()
    );

    let names = ["livc", "cedar", "cedar_by_head", "cedar_act_only", "regorus_rvm"];
    let mut rounds: Vec<[f64; 5]> = Vec::new();
    for _ in 0..ROUNDS {
        let mut decision = Decision::new(days[0]);
        let ours = timed(QUESTIONS * REPEATED, || {
            let mut seen = 0;
            for _ in 0..REPEATED {
                for (situation, on) in &typed {
                    book.decide_into(black_box(situation), *on, &mut decision).unwrap();
                    let cites: Vec<_> = book.citations(&decision).collect();
                    let answered = Answered { cites, duties: book.duty_mask(&decision) };
                    seen += answered.cites.len() + usize::from(answered.duties != 0);
                    black_box(&answered);
                }
            }
            seen
        });
        let by_cedar = |engine: &Engine<'_>| {
            timed(QUESTIONS, || {
                let mut seen = 0;
                for question in &questions {
                    let said = engine.decide(black_box(question)).unwrap();
                    let answered = Answered::of(&book, question.on, &said, core::iter::empty());
                    seen += answered.cites.len() + usize::from(answered.duties != 0);
                    black_box(&answered);
                }
                seen
            })
        };
        let (whole, by_head) = (by_cedar(&engine), by_cedar(&heads));
        let act = timed(QUESTIONS, || {
            questions.iter().filter(|question| engine.allows(black_box(question), u64::MAX >> 1)).count()
        });
        let rvm = timed(QUESTIONS, || {
            let mut seen = 0;
            for question in &questions {
                let answer = machine.decide(black_box(question));
                let said = Machine::said(&answer);
                let answered = Answered::of(&book, question.on, &said, Machine::places(&answer, "beside"));
                seen += answered.cites.len() + usize::from(answered.duties != 0);
                black_box(&answered);
            }
            seen
        });
        rounds.push([ours, whole, by_head, act, rvm]);
    }
    for (at, name) in names.iter().enumerate() {
        println!("BENCH peers/{name} {:.0} ns", median(rounds.iter().map(|round| round[at]).collect()));
    }
    for (at, name) in names.iter().enumerate().skip(1) {
        let ratio = median(rounds.iter().map(|round| round[at] / round[0]).collect());
        println!("BENCH peers/{name}_over_livc {ratio:.0} x");
    }
}
