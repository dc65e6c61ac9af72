//! Which situations are asked: numbers of facts, the same at every run.

use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::rule::{Clause, Decision, Outcome, Rule, RuleBook, RuleEffect};
use livc_core::time::Day;

/// A sequence of numbers that look random and are the same at every run (splitmix64).
pub struct Numbers(u64);

impl Numbers {
    /// The sequence of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number below a bound.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ mixed >> 31) % u64::try_from(bound).unwrap()).unwrap()
    }

    /// One of these.
    pub fn of<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

/// A question: facts and a day.
#[derive(Clone)]
pub struct Question {
    /// The scope.
    pub scope: Scope,
    /// The numbers of the facts.
    pub codes: Vec<u8>,
    /// The day.
    pub on: Day,
}

/// What an engine says: nothing where the facts contradict each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The outcome.
    pub outcome: Outcome,
    /// The places of the determining rules, in order.
    pub rules: Vec<u16>,
    /// The obligations: bit n for number n. Those of a permitted act only.
    pub duties: u64,
}

/// What livc says.
pub fn livc(book: &RuleBook, question: &Question) -> Option<Said> {
    let facts = Facts::from_codes(question.scope, &question.codes).unwrap();
    let mut decision = Decision::new(question.on);
    assert!(book.decide_facts(&facts, question.on, &mut decision).ok()?, "every fact is known");
    let mut rules: Vec<u16> = decision.determining().collect();
    rules.sort_unstable();
    let permitted = decision.outcome() == Outcome::Permitted;
    let duties = if permitted { book.duty_mask(&decision) } else { 0 };
    Some(Said { outcome: decision.outcome(), rules, duties })
}

/// Every day on which a rule starts or ends, with the day before and the day after.
pub fn days(book: &RuleBook) -> Vec<Day> {
    let bounds = book.rules().iter().flat_map(|rule| [Some(rule.period.from()), rule.period.until()]);
    let around = |day: Day| (-1..=1).filter_map(move |by| day.plus_days(by).ok());
    let mut days: Vec<Day> = bounds.flatten().flat_map(around).collect();
    days.sort();
    days.dedup();
    days
}

fn value(numbers: &mut Numbers, mask: u64) -> u8 {
    let allowed: Vec<u8> = (1..=63).filter(|code| mask >> code & 1 == 1).collect();
    *numbers.of(&allowed)
}

/// Facts at random.
pub fn any(scope: Scope, numbers: &mut Numbers) -> Vec<u8> {
    scope.facts().iter().map(|spec| value(numbers, spec.all())).collect()
}

/// Makes a clause true.
pub fn impose(codes: &mut [u8], clause: &Clause, numbers: &mut Numbers) {
    for literal in clause {
        codes[usize::from(literal.fact)] = value(numbers, literal.mask);
    }
}

/// Facts under which a rule fires, where its exceptions and what cannot be allow it; the rest at random.
pub fn around(rule: &Rule, numbers: &mut Numbers) -> Vec<u8> {
    let mut codes = any(rule.scope, numbers);
    impose(&mut codes, numbers.of(&rule.when), numbers);
    codes
}

/// The places of the facts that a rule names, in order.
pub fn own_facts(rule: &Rule) -> Vec<usize> {
    let mut facts: Vec<usize> = rule
        .when
        .iter()
        .chain(rule.unless.iter().map(|unless| &unless.clause))
        .chain(match &rule.effect {
            RuleEffect::Need(clause) => Some(clause),
            _ => None,
        })
        .flatten()
        .map(|literal| usize::from(literal.fact))
        .collect();
    facts.sort_unstable();
    facts.dedup();
    facts
}

/// A question at random: facts at random, or under which one, two or three rules fire that can fire together.
pub fn random(book: &RuleBook, days: &[Day], numbers: &mut Numbers) -> Question {
    let rule = numbers.of(book.rules());
    let scope = rule.scope;
    let mut codes = any(scope, numbers);
    let own: Vec<&Rule> = book.rules().iter().filter(|rule| rule.scope == scope).collect();
    for _ in 0..numbers.below(4) {
        let rule = *numbers.of(&own);
        impose(&mut codes, numbers.of(&rule.when), numbers);
    }
    Question { scope, codes, on: *numbers.of(days) }
}
