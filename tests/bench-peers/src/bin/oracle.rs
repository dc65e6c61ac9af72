//! Cedar decides the exported book, and every outcome and every determining rule is compared with livc's.
//!
//! `oracle [HOW MANY AT RANDOM [HOW MANY BASES]]`; one million, and 100 bases around which the facts of each rule are
//! varied, when it is not said. Stops at the first difference.

use std::time::Instant;

use cedar_policy::{Context, RestrictedExpression};
use livc_bench_peers::cedar::{ACT, Book, Engine};
use livc_bench_peers::situations::{self, Numbers, Question, livc};
use livc_core::code::Code;
use livc_core::law::Provisions;
use livc_core::rule::analysis::Space;
use livc_core::rule::vocabulary::Scope;
use livc_core::rule::{Duty, Outcome, RuleBook, RuleEffect, Settings};

/// Situations around which the facts of a rule are varied.
const BASES: usize = 100;
/// Situations of which every spoilt form is tried.
const SPOILT: usize = 40;

const LOCAL: &str = include_str!("../../local.toml");
const SETTINGS: &str = include_str!("../../settings.toml");

#[derive(Default)]
struct Count {
    asked: usize,
    impossible: usize,
    permitted: usize,
}

fn all_duties() -> u64 {
    Duty::ALL.iter().fold(0, |all, duty| all | 1 << duty.number())
}

/// Asks one question to both, and compares: the outcome and its rules, and the yes.
fn compare(book: &RuleBook, engine: &mut Engine<'_>, question: &Question, count: &mut Count) {
    engine.prepare(question);
    let ours = livc(book, question);
    let theirs = engine.decide(question);
    let shown = || {
        let facts = question.scope.facts().iter().zip(&question.codes);
        let facts = facts.map(|(spec, code)| format!("{}={}", spec.name, spec.word(*code).unwrap()));
        format!("{} on {}: {}", question.scope.as_str(), question.on, facts.collect::<Vec<_>>().join(" "))
    };
    let found =
        |said: &Option<situations::Said>| said.as_ref().map(|said| (said.outcome, said.rules.clone()));
    assert_eq!(found(&ours), found(&theirs), "livc left, Cedar right: {}", shown());
    count.asked += 1;
    let Some(ours) = ours else {
        count.impossible += 1;
        assert!(!engine.allows(question, all_duties()), "a contradiction is no yes: {}", shown());
        return;
    };
    let yes = ours.outcome == Outcome::Permitted;
    assert_eq!(engine.allows(question, all_duties()), yes, "with every obligation undertaken: {}", shown());
    if yes {
        count.permitted += 1;
        assert!(engine.allows(question, ours.duties), "with those it asks: {}", shown());
        for duty in Duty::ALL.iter().filter(|duty| ours.duties >> duty.number() & 1 == 1) {
            let but_one = all_duties() & !(1 << duty.number());
            assert!(!engine.allows(question, but_one), "without {}: {}", duty.as_str(), shown());
        }
    }
}

fn report(name: &str, count: &Count, start: Instant) {
    let Count { asked, impossible, permitted } = count;
    println!(
        "ORACLE {name}: {asked} equal ({permitted} permitted, {impossible} contradictory), {:.0} s",
        start.elapsed().as_secs_f64()
    );
}

/// One situation of every class: for each combination of head facts and each interval of days, by livc's analysis of
/// the whole domain, the situations that have one outcome by the same rules. Each is asked on the first day of its
/// interval, and on the last where it has one.
fn classes(book: &RuleBook, cedar: &Book<'_>) {
    let start = Instant::now();
    let (mut engine, mut count) = (Engine::new(cedar, true), Count::default());
    let mut classes = 0_usize;
    for scope in Scope::ALL {
        let mut space = Space::new(*scope);
        space
            .walk(book, |space, slice| {
                for class in space.classes(book, slice)? {
                    classes += 1;
                    let facts = space.example(class.set).expect("a class has situations");
                    let heads = slice
                        .heads()
                        .words()
                        .try_fold(facts, |facts, (name, word)| facts.with(name, word))?;
                    let period = slice.period();
                    let last = period.until().and_then(|until| until.plus_days(-1).ok());
                    for on in [Some(period.from()), last].into_iter().flatten() {
                        let question = Question { scope: *scope, codes: heads.codes().to_vec(), on };
                        let said = livc(book, &question).expect("a class is possible");
                        assert_eq!(
                            (said.outcome, &said.rules),
                            (class.outcome, &class.rules),
                            "the class itself"
                        );
                        compare(book, &mut engine, &question, &mut count);
                    }
                }
                Ok(())
            })
            .unwrap();
    }
    report(&format!("first and last day of {classes} classes"), &count, start);
}

/// Every value of each fact that a rule names, around situations in which a clause of it holds, on each day on which
/// something changes in turn.
fn own_facts(book: &RuleBook, cedar: &Book<'_>, bases: usize) {
    let start = Instant::now();
    let days = situations::days(book);
    let all = in_two(|half| {
        let (mut engine, mut count) = (Engine::new(cedar, true), Count::default());
        for (at, rule) in book.rules().iter().enumerate().filter(|(at, _)| at % 2 == half) {
            let mut numbers = Numbers::new(0x1000 + at as u64);
            for base in 0..bases {
                let codes = situations::around(rule, &mut numbers);
                let on = days[(base + at) % days.len()];
                let mut question = Question { scope: rule.scope, codes, on };
                for fact in situations::own_facts(rule) {
                    let was = question.codes[fact];
                    for code in 1..=rule.scope.facts()[fact].words.len() {
                        question.codes[fact] = u8::try_from(code).unwrap();
                        compare(book, &mut engine, &question, &mut count);
                    }
                    question.codes[fact] = was;
                }
            }
        }
        count
    });
    report(&format!("every value of each rule's own facts around {bases} situations"), &all, start);
}

/// Situations at random. The first of them are asked to the policies of the whole scope, the others to those that
/// can fire under their head facts.
fn random(name: &str, book: &RuleBook, cedar: &Book<'_>, many: usize) {
    let start = Instant::now();
    let days = situations::days(book);
    let all = in_two(|half| {
        let (mut whole, mut by_head) = (Engine::new(cedar, false), Engine::new(cedar, true));
        let mut count = Count::default();
        let mut numbers = Numbers::new(0x2000 + half as u64);
        let mine = many / 2 + (many % 2) * half;
        for at in 0..mine {
            let question = situations::random(book, &days, &mut numbers);
            let engine = if at < 5_000 { &mut whole } else { &mut by_head };
            compare(book, engine, &question, &mut count);
        }
        count
    });
    report(name, &all, start);
}

fn in_two(half: impl Fn(usize) -> Count + Sync) -> Count {
    let half = &half;
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..2).map(|at| scope.spawn(move || half(at))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).fold(Count::default(), |all, one| Count {
            asked: all.asked + one.asked,
            impossible: all.impossible + one.impossible,
            permitted: all.permitted + one.permitted,
        })
    })
}

/// Guard rail 8: of situations that are permitted, every spoilt form is refused: each fact left out, of another type
/// or with a value that livc does not have; the day; what is undertaken. The schema refuses the request as well.
fn spoilt(book: &RuleBook, cedar: &Book<'_>) {
    let start = Instant::now();
    let days = situations::days(book);
    let mut engine = Engine::new(cedar, false);
    let mut tried = 0_usize;
    for scope in Scope::ALL {
        let mut numbers = Numbers::new(0x3000);
        let permits: Vec<_> = book
            .rules()
            .iter()
            .filter(|rule| rule.scope == *scope && matches!(rule.effect, RuleEffect::Permit))
            .collect();
        let mut found = 0;
        for at in 0..200_000 {
            if permits.is_empty() || found == SPOILT {
                break;
            }
            let codes = situations::around(permits[at % permits.len()], &mut numbers);
            let question = Question { scope: *scope, codes, on: *numbers.of(&days) };
            if !livc(book, &question).is_some_and(|said| said.outcome == Outcome::Permitted) {
                continue;
            }
            found += 1;
            engine.prepare(&question);
            let whole: Vec<(String, RestrictedExpression)> =
                engine.pairs(&question).into_iter().chain([engine.undertaken(all_duties())]).collect();
            let request = |context| engine.request(*scope, ACT, context, Some(&cedar.schema));
            let context = || Context::from_pairs(whole.clone()).unwrap();
            assert!(engine.allows_in(&question, context()));
            assert!(request(context()).is_ok(), "the schema knows the whole question");
            for place in 0..whole.len() {
                let name = &whole[place].0;
                let other = |value: Option<RestrictedExpression>| {
                    let mut pairs = whole.clone();
                    match value {
                        Some(value) => pairs[place].1 = value,
                        None => drop(pairs.remove(place)),
                    }
                    Context::from_pairs(pairs).unwrap()
                };
                let entity = |text: &str| RestrictedExpression::new_entity_uid(text.parse().unwrap());
                let mut forms = vec![
                    None,
                    Some(RestrictedExpression::new_string("yes".to_owned())),
                    Some(RestrictedExpression::new_bool(true)),
                    Some(entity("Livc::Other::\"yes\"")),
                ];
                if name == "day" {
                    // A schema of Cedar knows no bounds of a number: the policies do.
                    for day in [0, 18_291_231, 22_010_101, -20_260_901] {
                        tried += 1;
                        assert!(
                            !engine.allows_in(&question, other(Some(RestrictedExpression::new_long(day))))
                        );
                    }
                } else {
                    forms.push(Some(RestrictedExpression::new_long(1)));
                    forms.push(Some(RestrictedExpression::new_set([entity("Livc::Obligation::\"none\"")])));
                }
                for form in forms {
                    tried += 1;
                    assert!(!engine.allows_in(&question, other(form.clone())), "{name} is spoilt: {form:?}");
                    assert!(request(other(form)).is_err(), "the schema refuses a spoilt {name}");
                }
            }
        }
        assert!(found == SPOILT || permits.is_empty(), "{}: {found} permitted", scope.as_str());
    }
    println!("ORACLE spoilt: {tried} refused, {:.0} s", start.elapsed().as_secs_f64());
}

fn main() {
    let many = std::env::args().nth(1).map_or(1_000_000, |many| many.parse().expect("a number"));
    let bases = std::env::args().nth(2).map_or(BASES, |bases| bases.parse().expect("a number"));
    let start = Instant::now();
    let shipped = RuleBook::builtin().unwrap();
    let law = Provisions::builtin().unwrap();
    let local = shipped.with_local(&[("local.toml", LOCAL)], &law).unwrap();
    let settled = local.with_settings(Settings::from_toml("settings.toml", SETTINGS).unwrap()).unwrap();
    let cedar = Book::new(&shipped);
    println!(
        "ORACLE {} rules, export read and validated in {:.1} s",
        shipped.rules().len(),
        start.elapsed().as_secs_f64()
    );
    spoilt(&shipped, &cedar);
    classes(&shipped, &cedar);
    own_facts(&shipped, &cedar, bases);
    random("random", &shipped, &cedar, many);
    let cedar = Book::new(&settled);
    spoilt(&settled, &cedar);
    random("random, with a local book and settings", &settled, &cedar, many.div_ceil(10));
}
