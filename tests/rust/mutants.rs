//! Mutants of the rules: every literal, effect, date, exception, need, question and duty of every built-in rule is
//! changed once, and each change must make a vector fail. A rule that could say something else without any vector
//! seeing it is a rule that nobody has checked.
//!
//! A mutant is judged by a plain reading of the rules, which shares nothing with the compiled book; that reading is
//! first held against every vector. It sees the outcome, the rules and notices with their articles, certainty and
//! what is unmet, the obligations and the questions: not the openings, nor the nearest change. So it may miss a
//! vector that would fail, and never claims one that would not.
//!
//! `mutants.toml` says of each mutant that no vector sees why it is equal to its rule, or cannot be told from it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};

use livc_core::canonical::{Object, Value};
use livc_core::code::Code as _;
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::rule::{Clause, Duty, Literal, Outcome, Rule, RuleBook, RuleEffect, Settles};
use livc_core::time::{Day, Period};
use livc_tests::{vector, workspace};

/// A question of a vector with every fact known, and what its answer must contain.
struct Case {
    name: String,
    facts: Facts,
    on: Day,
    then: Value<'static>,
    /// The places of the rules that fire.
    fired: Vec<usize>,
}

/// What the plain reading gives; a vector may ask for more.
const SEEN: &[&str] =
    &["outcome", "rules", "notices", "obligations", "questions", "cites", "certainty", "obliging"];

fn cases(book: &RuleBook) -> Vec<Case> {
    let all = vector::read(&workspace::root().join("tests/vectors")).unwrap();
    let mut cases = Vec::new();
    for vector in all.iter().filter(|vector| vector.kind == "decide") {
        let (when, then) = (vector.when.as_object().unwrap(), vector.then.as_object().unwrap());
        if when.text("base").unwrap() != "baseline" || then.get("error").is_some() {
            continue;
        }
        let scope = Scope::parse(when.text("scope").unwrap()).unwrap();
        let mut facts = Facts::baseline(scope);
        for (name, word) in when.get("facts").unwrap().as_object().unwrap().iter() {
            facts.set(name, word.as_text().unwrap()).unwrap();
        }
        let on: Day = when.text("on").unwrap().parse().unwrap();
        let fired = (0..book.rules().len()).filter(|at| book.rules()[*at].fires(&facts, on)).collect();
        let then =
            SEEN.iter().fold(Object::new(), |object, key| object.with_some(*key, then.get(key).cloned()));
        cases.push(Case { name: vector.name.clone(), facts, on, then: Value::Object(then), fired });
    }
    cases
}

/// The answer as the rules read, from those that fired.
fn answer(book: &RuleBook, fired: &[&Rule], facts: &Facts, on: Day) -> Value<'static> {
    let met = |literals: &Clause| literals.iter().all(|one| one.holds(facts.codes()[usize::from(one.fact)]));
    let of = |wanted: fn(&RuleEffect) -> bool| -> Vec<&Rule> {
        fired.iter().copied().filter(|rule| wanted(&rule.effect)).collect()
    };
    let blocks = |rule: &&Rule| match &rule.effect {
        RuleEffect::Forbid => true,
        RuleEffect::Need(literals) => !met(literals),
        _ => false,
    };
    let blocking: Vec<&Rule> = fired.iter().copied().filter(blocks).collect();
    let permits = of(|effect| matches!(effect, RuleEffect::Permit));
    let may_permit = of(|effect| matches!(effect, RuleEffect::Question { settles: Settles::Permit, .. }));
    let may_forbid = of(|effect| matches!(effect, RuleEffect::Question { settles: Settles::Forbid, .. }));
    let closes = of(|effect| matches!(effect, RuleEffect::Close));
    let obliging = of(|effect| matches!(effect, RuleEffect::Oblige));
    let notices =
        of(|effect| matches!(effect, RuleEffect::Notice | RuleEffect::Period(_) | RuleEffect::Extend(_)));
    let (outcome, rules) = if !blocking.is_empty() {
        (Outcome::Forbidden, blocking)
    } else if !permits.is_empty() && may_forbid.is_empty() {
        (Outcome::Permitted, permits)
    } else if !permits.is_empty() {
        (Outcome::Unsettled, may_forbid)
    } else if !may_permit.is_empty() {
        (Outcome::Unsettled, may_permit)
    } else if !closes.is_empty() {
        (Outcome::Forbidden, closes)
    } else {
        (Outcome::NoGround, Vec::new())
    };
    let obliges = matches!(outcome, Outcome::Permitted | Outcome::Unsettled);
    let mut duties: Vec<Duty> = Vec::new();
    if obliges {
        let all = rules.iter().chain(&obliging).chain(&notices);
        duties = all.flat_map(|rule| rule.duties.iter().copied()).collect();
        duties.sort();
        duties.dedup();
    }
    let mut questions: Vec<String> = rules.iter().filter_map(|rule| asked(rule)).collect();
    questions.sort();
    questions.dedup();
    let mut cites: Vec<String> =
        rules.iter().flat_map(|rule| book.in_force(&rule.cites, on)).map(ToString::to_string).collect();
    cites.sort();
    cites.dedup();
    let sureness = rules.iter().map(|rule| (rule.certainty, rule.dates_certainty())).min();
    let lines = |rules: &[&Rule]| -> Value<'static> {
        rules.iter().map(|rule| line(book, rule, facts, on, !duties.is_empty())).collect()
    };
    let duty = |duty: &Duty| {
        Value::Object(Object::new().with("duty", duty.as_str()).with("moment", duty.moment().as_str()))
    };
    Value::Object(
        Object::new()
            .with("outcome", outcome.as_str())
            .with("rules", lines(&rules))
            .with("notices", lines(&notices))
            .with("obliging", if duties.is_empty() { lines(&[]) } else { lines(&obliging) })
            .with("obligations", duties.iter().map(duty).collect::<Value<'_>>())
            .with("questions", questions.into_iter().map(Value::from).collect::<Value<'_>>())
            .with("cites", cites.into_iter().map(Value::from).collect::<Value<'_>>())
            .with_some("certainty", sureness.map(|(text, dates)| certainty(text.as_str(), dates.as_str()))),
    )
}

fn certainty(text: &'static str, dates: &'static str) -> Value<'static> {
    Value::Object(Object::new().with("text", text).with("dates", dates))
}

fn asked(rule: &Rule) -> Option<String> {
    match &rule.effect {
        RuleEffect::Question { question, .. } => Some(question.to_string()),
        _ => None,
    }
}

fn line(book: &RuleBook, rule: &Rule, facts: &Facts, on: Day, with_duties: bool) -> Value<'static> {
    let specs = rule.scope.facts();
    let words = |literal: &Literal| -> Value<'static> {
        let spec = &specs[usize::from(literal.fact)];
        (1..=63_u8)
            .filter(|n| literal.mask >> n & 1 == 1)
            .filter_map(|n| spec.word(n))
            .map(Value::from)
            .collect()
    };
    let mut object = Object::new()
        .with("id", rule.id.to_string())
        .with("effect", rule.effect.kind().as_str())
        .with("certainty", certainty(rule.certainty.as_str(), rule.dates_certainty().as_str()))
        .with_some("question", asked(rule))
        .with(
            "cites",
            book.in_force(&rule.cites, on).map(|cite| Value::from(cite.to_string())).collect::<Value<'_>>(),
        );
    if let RuleEffect::Need(literals) = &rule.effect {
        let code = |literal: &Literal| facts.codes()[usize::from(literal.fact)];
        let unmet = literals.iter().filter(|literal| !literal.holds(code(literal))).map(|literal| {
            let spec = &specs[usize::from(literal.fact)];
            let object = Object::new().with("fact", spec.name).with_some("is", spec.word(code(literal)));
            Value::Object(object.with("needs", words(literal)))
        });
        object.set("unmet", unmet.collect::<Value<'_>>());
    }
    let role = specs.iter().find(|spec| spec.name == "role");
    if !rule.who.is_empty() {
        let who = rule.who.iter().filter_map(|role_at| role?.word(*role_at)).map(Value::from);
        object.set("who", who.collect::<Value<'_>>());
    }
    if with_duties && !rule.duties.is_empty() {
        object
            .set("duties", rule.duties.iter().map(|duty| Value::from(duty.as_str())).collect::<Value<'_>>());
    }
    Value::Object(object)
}

fn passes(book: &RuleBook, case: &Case, fired: &[&Rule]) -> bool {
    vector::difference(&case.then, &answer(book, fired, &case.facts, case.on)).is_none()
}

#[test]
fn the_plain_reading_gives_every_vector() {
    let book = RuleBook::builtin().unwrap();
    for case in cases(&book) {
        let fired: Vec<&Rule> = case.fired.iter().map(|at| &book.rules()[*at]).collect();
        let found = answer(&book, &fired, &case.facts, case.on);
        assert_eq!(vector::difference(&case.then, &found), None, "{}", case.name);
    }
}

/// A changed rule: what was changed, of which kind that is, and the rule then; `None` where it is gone.
struct Mutant {
    kind: &'static str,
    what: String,
    rule: Option<Rule>,
}

fn mutants(rule: &Rule) -> Vec<Mutant> {
    let mut all = Vec::new();
    let id = &rule.id;
    let mut add = |kind: &'static str, what: String, rule: Rule| {
        let what = if what.is_empty() { format!("{id}: {kind}") } else { format!("{id} {what}: {kind}") };
        all.push(Mutant { kind, what, rule: Some(rule) });
    };
    let with = |effect: RuleEffect| Rule { effect, ..rule.clone() };
    match &rule.effect {
        RuleEffect::Permit | RuleEffect::Close => {
            add("effect flipped", String::new(), with(RuleEffect::Forbid));
        }
        RuleEffect::Forbid | RuleEffect::Need(_) => {
            add("effect flipped", String::new(), with(RuleEffect::Permit));
        }
        RuleEffect::Question { question, settles } => {
            let settles = match settles {
                Settles::Permit => Settles::Forbid,
                Settles::Forbid => Settles::Permit,
            };
            let question = question.clone();
            add("settles flipped", String::new(), with(RuleEffect::Question { question, settles }));
        }
        RuleEffect::Oblige | RuleEffect::Notice | RuleEffect::Period(_) | RuleEffect::Extend(_) => {}
    }
    let period = |from: i64, until: i64| {
        let end = rule.period.until().map(|end| end.plus_days(until).unwrap());
        Period::new(rule.period.from().plus_days(from).unwrap(), end)
    };
    for (days, kind) in [(-1, "a day earlier"), (1, "a day later")] {
        if let Ok(period) = period(days, 0) {
            add(kind, "from".to_owned(), Rule { period, ..rule.clone() });
        }
        if let (Some(_), Ok(period)) = (rule.period.until(), period(0, days)) {
            add(kind, "until".to_owned(), Rule { period, ..rule.clone() });
        }
    }
    for (at, clause) in rule.when.iter().enumerate() {
        for (kind, place, clause) in of_clause(rule.scope, clause) {
            let mut changed = rule.clone();
            changed.when[at] = clause;
            add(kind, format!("when[{at}]{place}"), changed);
        }
        if rule.when.len() > 1 {
            let mut changed = rule.clone();
            changed.when.remove(at);
            add("clause dropped", format!("when[{at}]"), changed);
        }
    }
    for (at, unless) in rule.unless.iter().enumerate() {
        for (kind, place, clause) in of_clause(rule.scope, &unless.clause) {
            let mut changed = rule.clone();
            changed.unless[at].clause = clause;
            add(kind, format!("unless[{at}]{place}"), changed);
        }
        let mut changed = rule.clone();
        changed.unless.remove(at);
        add("unless dropped", format!("unless[{at}]"), changed);
    }
    if let RuleEffect::Need(needed) = &rule.effect {
        for (kind, place, clause) in of_clause(rule.scope, needed) {
            add(kind, format!("need{place}"), with(RuleEffect::Need(clause)));
        }
    }
    for (at, duty) in rule.duties.iter().enumerate() {
        let mut changed = rule.clone();
        changed.duties.remove(at);
        add("duty dropped", duty.to_string(), changed);
    }
    all.push(Mutant { kind: "rule dropped", what: format!("{id}: rule dropped"), rule: None });
    all
}

fn of_clause(scope: Scope, clause: &Clause) -> Vec<(&'static str, String, Clause)> {
    let mut all = Vec::new();
    for (at, literal) in clause.iter().enumerate() {
        let spec = &scope.facts()[usize::from(literal.fact)];
        let with = |mask: u64| {
            let mut clause = clause.clone();
            clause[at].mask = mask;
            clause
        };
        let place = format!(".{}", spec.name);
        if clause.len() > 1 {
            let mut rest = clause.clone();
            rest.remove(at);
            all.push(("literal dropped", place.clone(), rest));
        }
        let inverse = spec.all() & !literal.mask;
        if inverse != 0 {
            all.push(("literal negated", place.clone(), with(inverse)));
        }
        for number in 1..=u8::try_from(spec.words.len()).unwrap() {
            let bit = 1 << number;
            let place = format!("{place} {}", spec.word(number).unwrap());
            if literal.mask & bit == 0 {
                all.push(("value added", place, with(literal.mask | bit)));
            } else if literal.mask != bit {
                all.push(("value dropped", place, with(literal.mask & !bit)));
            }
        }
    }
    all
}

/// A small generator of numbers: the same seed gives the same situations everywhere.
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

/// Whether some situation tells a mutant from its rule: situations are made out of the clauses of both and of the
/// rules around them, on the days around each date.
fn witness(book: &RuleBook, at: usize, mutant: &Mutant) -> Option<(Facts, Day)> {
    let rule = &book.rules()[at];
    let rules: Vec<&Rule> = book.rules().iter().filter(|one| one.scope == rule.scope).collect();
    let both: Vec<&Rule> = [Some(rule), mutant.rule.as_ref()].into_iter().flatten().collect();
    let mut days: Vec<Day> = Vec::new();
    for one in &both {
        for day in [Some(one.period.from()), one.period.until()].into_iter().flatten() {
            days.extend([day.plus_days(-1).unwrap(), day, day.plus_days(1).unwrap()]);
        }
    }
    days.push("2026-11-23".parse().unwrap());
    days.sort();
    days.dedup();
    let mut random = Random(7);
    for round in 0..3_000 {
        let source = both[random.below(both.len())];
        let mut facts = Facts::baseline(rule.scope).codes().to_vec();
        // Half of the rounds let chance choose some facts too.
        if round % 2 == 1 {
            for _ in 0..4 {
                let fact = random.below(facts.len());
                let count = rule.scope.facts()[fact].words.len();
                facts[fact] = u8::try_from(random.below(count) + 1).unwrap();
            }
        }
        let other = rules[random.below(rules.len())];
        let clauses = other.when.iter().chain(other.unless.iter().map(|unless| &unless.clause));
        let clauses: Vec<&Clause> = clauses.collect();
        let near = clauses[random.below(clauses.len())];
        let own = &source.when[random.below(source.when.len())];
        let excepting = source.unless.iter().map(|unless| &unless.clause).filter(|_| round % 5 == 0);
        for literal in near.iter().chain(own).chain(excepting.take(1).flatten()) {
            let values: Vec<u8> = (1..=63).filter(|n| literal.mask >> n & 1 == 1).collect();
            facts[usize::from(literal.fact)] = values[random.below(values.len())];
        }
        let facts = Facts::from_codes(rule.scope, &facts).unwrap();
        if book.impossible().iter().any(|one| {
            one.scope == rule.scope
                && one.clause.iter().all(|literal| literal.holds(facts.codes()[usize::from(literal.fact)]))
        }) {
            continue;
        }
        let on = days[random.below(days.len())];
        let (was, is) =
            (rule.fires(&facts, on), mutant.rule.as_ref().is_some_and(|one| one.fires(&facts, on)));
        if !was && !is {
            continue;
        }
        let others: Vec<&Rule> =
            rules.iter().copied().filter(|one| one.id != rule.id && one.fires(&facts, on)).collect();
        let with = |one: Option<&Rule>| {
            let mut fired = others.clone();
            fired.extend(one);
            fired.sort_by(|a, b| a.id.cmp(&b.id));
            answer(book, &fired, &facts, on).to_text()
        };
        if with(Some(rule).filter(|_| was)) != with(mutant.rule.as_ref().filter(|_| is)) {
            return Some((facts, on));
        }
    }
    None
}

#[derive(Default)]
struct Count {
    killed: usize,
    survived: Vec<(usize, Mutant)>,
}

fn judge(book: &RuleBook, cases: &[Case]) -> BTreeMap<&'static str, Count> {
    let mut counts: BTreeMap<&'static str, Count> = BTreeMap::new();
    for (at, rule) in book.rules().iter().enumerate() {
        let cases: Vec<&Case> = cases.iter().filter(|case| case.facts.scope() == rule.scope).collect();
        for mutant in mutants(rule) {
            let seen = cases.iter().any(|case| {
                let fires = mutant.rule.as_ref().is_some_and(|rule| rule.fires(&case.facts, case.on));
                let fired = case.fired.contains(&at);
                // The same rules fire, and this one is not among them: nothing can differ.
                if !fires && !fired {
                    return false;
                }
                let others =
                    case.fired.iter().filter(|other| **other != at).map(|other| &book.rules()[*other]);
                let mut rules: Vec<&Rule> = others.collect();
                if let Some(rule) = mutant.rule.as_ref().filter(|_| fires) {
                    rules.push(rule);
                    rules.sort_by(|a, b| a.id.cmp(&b.id));
                }
                !passes(book, case, &rules)
            });
            let count = counts.entry(mutant.kind).or_default();
            if seen {
                count.killed += 1;
            } else {
                count.survived.push((at, mutant));
            }
        }
    }
    counts
}

/// One mutation for each literal, effect, date, exception and duty: each must fail a vector, or `mutants.toml` says why
/// it cannot.
const REQUIRED: &[&str] = &[
    "rule dropped",
    "effect flipped",
    "settles flipped",
    "a day earlier",
    "a day later",
    "literal negated",
    "clause dropped",
    "unless dropped",
    "duty dropped",
];

/// What `mutants.toml` says.
#[derive(serde::Deserialize)]
struct Explained {
    /// For the finer kinds: how many of a hundred survive at most.
    at_most: BTreeMap<String, usize>,
    equal: Vec<Equal>,
}

/// Mutants that are equal to their rule.
#[derive(serde::Deserialize)]
struct Equal {
    why: String,
    mutants: Vec<String>,
}

fn explained() -> Explained {
    let text = std::fs::read_to_string(workspace::root().join("tests/rust/mutants.toml")).unwrap();
    toml::from_str(&text).unwrap()
}

#[test]
fn every_mutant_of_a_rule_fails_a_vector() {
    let book = RuleBook::builtin().unwrap();
    let counts = judge(&book, &cases(&book));
    let explained = explained();
    let equal: BTreeSet<&str> =
        explained.equal.iter().flat_map(|group| &group.mutants).map(String::as_str).collect();
    assert_eq!(
        equal.len(),
        explained.equal.iter().map(|group| group.mutants.len()).sum::<usize>(),
        "one twice"
    );
    assert!(explained.equal.iter().all(|group| group.why.len() > 20), "a reason");
    let (mut faults, mut found) = (Vec::new(), BTreeSet::new());
    for (kind, Count { killed, survived }) in &counts {
        println!("mutants of the rules, {kind}: {killed} killed, {} survived", survived.len());
        if !REQUIRED.contains(kind) {
            let most = explained.at_most.get(*kind).copied().unwrap_or(0);
            let (all, survived) = (survived.len() + killed, survived.len());
            if survived * 100 > most * all {
                faults.push(format!("{kind}: {survived} of {all} survive, more than {most} of a hundred"));
            }
            continue;
        }
        for (at, mutant) in survived {
            let witness = witness(&book, *at, mutant);
            match (equal.contains(mutant.what.as_str()), witness) {
                (true, None) => {}
                (false, None) => {
                    faults.push(format!("no vector sees it, and nothing tells it apart: {}", mutant.what));
                }
                (_, Some((facts, on))) => {
                    faults.push(format!(
                        "no vector sees: {}\n    for instance on {on}: {facts:?}",
                        mutant.what
                    ));
                }
            }
            found.insert(mutant.what.as_str());
        }
    }
    for gone in equal.difference(&found) {
        faults.push(format!("mutants.toml explains what does not survive: {gone}"));
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}
