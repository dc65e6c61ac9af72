//! The shipped rule book and its vectors: every rule decides in one, on the days around each of its dates, and
//! `livc-core/docs/rules.md` lists them all.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking, also in what its tests share"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use livc_core::canonical::{Object, Value};
use livc_core::code::{Code as _, Language};
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::rule::{Clause, Effect, Literal, Rule, RuleBook, RuleEffect, Settles};
use livc_core::time::Day;
use livc_tests::vector::{self, Vector};
use livc_tests::{bless, workspace};

/// The folder of a scope below `tests/vectors`.
fn folder(scope: Scope) -> &'static str {
    scope.as_str()
}

fn vectors() -> Vec<Vector> {
    Scope::ALL
        .iter()
        .flat_map(|scope| {
            let mut vectors =
                vector::read(&workspace::root().join("tests/vectors").join(folder(*scope))).unwrap();
            for vector in &mut vectors {
                vector.name = format!("{}/{}", folder(*scope), vector.name);
            }
            vectors
        })
        .filter(|vector| vector.kind == "decide")
        .collect()
}

/// The elements of a list of `then`, exact or written `{"contains": [..]}`.
fn listed<'v>(then: &'v Object<'_>, key: &str) -> &'v [Value<'v>] {
    match then.get(key) {
        Some(Value::List(list)) => list,
        Some(Value::Object(object)) => object.get("contains").map_or(&[], |list| list.as_list().unwrap()),
        _ => &[],
    }
}

/// The rules that the expected answer of a vector names.
fn named(vector: &Vector) -> BTreeSet<String> {
    let then = vector.then.as_object().unwrap();
    ["rules", "notices"]
        .iter()
        .flat_map(|key| listed(then, key))
        .map(|line| line.as_object().unwrap().text("id").unwrap().to_owned())
        .collect()
}

/// The vectors that name each rule; a rule that only adds a duty is named by the file that carries its name,
/// where the answer asks for the duty.
fn by_rule(book: &RuleBook) -> BTreeMap<String, Vec<Vector>> {
    let vectors = vectors();
    book.rules()
        .iter()
        .map(|rule| {
            let id = rule.id.as_str();
            let own = format!("{}/{id}.json", folder(rule.scope));
            let duties: Vec<&str> = rule.duties.iter().map(|duty| duty.as_str()).collect();
            let names = |vector: &&Vector| {
                let then = vector.then.as_object().unwrap();
                let asked = listed(then, "obligations")
                    .iter()
                    .any(|line| duties.contains(&line.as_object().unwrap().text("duty").unwrap()));
                named(vector).contains(id)
                    || (rule.effect.kind() == Effect::Oblige && vector.name.starts_with(&own) && asked)
            };
            (id.to_owned(), vectors.iter().filter(names).cloned().collect())
        })
        .collect()
}

#[test]
fn every_rule_decides_in_a_vector() {
    let book = RuleBook::builtin().unwrap();
    let missing: Vec<String> =
        by_rule(&book).into_iter().filter(|(_, vectors)| vectors.is_empty()).map(|(id, _)| id).collect();
    assert!(missing.is_empty(), "no vector in which these rules count: {missing:?}");
    let known: BTreeSet<String> = book.rules().iter().map(|rule| rule.id.to_string()).collect();
    for vector in vectors() {
        let unknown: Vec<String> = named(&vector).difference(&known).cloned().collect();
        assert!(unknown.is_empty(), "{} names {unknown:?}", vector.name);
        let file = vector.name.split('/').nth(1).unwrap().split(".json").next().unwrap();
        assert!(known.contains(file), "{}: a file carries the name of a rule", vector.name);
    }
}

/// For each date of a rule: the same question on the day before, the day, and the day after; the rule counts on
/// the right side of it only.
#[test]
fn every_date_has_vectors_around_it() {
    let book = RuleBook::builtin().unwrap();
    let all = vectors();
    let question = |vector: &Vector| {
        let when = vector.when.as_object().unwrap();
        (
            when.text("on").unwrap().to_owned(),
            when.get("facts").unwrap().to_text(),
            when.text("scope").unwrap().to_owned(),
        )
    };
    // A question may be asked in two files: of each, the part of the answer that the file is about.
    let asked: BTreeSet<(String, String, String)> = all.iter().map(question).collect();
    let mut faults = Vec::new();
    for (id, counting) in by_rule(&book) {
        let rule = book.rules().iter().find(|rule| rule.id.as_str() == id).unwrap();
        let counting: BTreeSet<(String, String, String)> = counting.iter().map(question).collect();
        for date in [Some(rule.period.from()), rule.period.until()].into_iter().flatten() {
            let starts = date == rule.period.from();
            let around = [-1, 0, 1].map(|days| date.plus_days(days).unwrap().to_string());
            let found = counting.iter().any(|(on, facts, scope)| {
                // One that counts on the near side, with the two others around the date.
                let near = if starts { *on == around[1] } else { *on == around[0] };
                near && around.iter().enumerate().all(|(at, day)| {
                    let other = (day.clone(), facts.clone(), scope.clone());
                    asked.contains(&other) && counting.contains(&other) == ((at > 0) == starts)
                })
            });
            if !found {
                faults.push(format!("{id} around {date}"));
            }
        }
    }
    assert!(faults.is_empty(), "no three vectors: {faults:?}");
}

/// Each way of each rule: every `when` in a vector that names the rule, every `unless` and a need that is met in one
/// that does not, and every condition of a need in one in which it is not met.
#[test]
fn every_way_of_every_rule_has_a_vector() {
    let book = RuleBook::builtin().unwrap();
    let asked: Vec<(Facts, Day, BTreeSet<String>)> = vectors()
        .iter()
        .filter(|vector| vector.then.as_object().unwrap().get("error").is_none())
        .filter_map(|vector| {
            let when = vector.when.as_object().unwrap();
            let scope = Scope::parse(when.text("scope").unwrap()).unwrap();
            let mut facts =
                if when.text("base") == Ok("baseline") { Facts::baseline(scope) } else { return None };
            for (name, word) in when.get("facts").unwrap().as_object().unwrap().iter() {
                facts.set(name, word.as_text().unwrap()).unwrap();
            }
            let mut names = named(vector);
            for line in listed(vector.then.as_object().unwrap(), "obliging") {
                names.insert(line.as_object().unwrap().text("id").unwrap().to_owned());
            }
            Some((facts, when.text("on").unwrap().parse().unwrap(), names))
        })
        .collect();
    let holds = |clause: &Clause, facts: &Facts| {
        clause.iter().all(|literal| literal.holds(facts.codes()[usize::from(literal.fact)]))
    };
    let mut missing = Vec::new();
    for rule in book.rules() {
        let here: Vec<_> = asked
            .iter()
            .filter(|(facts, on, _)| facts.scope() == rule.scope && rule.period.contains(*on))
            .map(|(facts, _, names)| (facts, names.contains(rule.id.as_str())))
            .collect();
        for (at, clause) in rule.when.iter().enumerate() {
            if !here.iter().any(|(facts, named)| *named && holds(clause, facts)) {
                missing.push(format!("{} when {at}", rule.id));
            }
        }
        let fits = |facts: &Facts| rule.when.iter().any(|clause| holds(clause, facts));
        for (at, unless) in rule.unless.iter().enumerate() {
            if !here.iter().any(|(facts, named)| !named && fits(facts) && holds(&unless.clause, facts)) {
                missing.push(format!("{} unless {at}", rule.id));
            }
        }
        if let RuleEffect::Need(need) = &rule.effect {
            let met =
                |literal: &Literal, facts: &Facts| literal.holds(facts.codes()[usize::from(literal.fact)]);
            for literal in need {
                if !here.iter().any(|(facts, named)| *named && fits(facts) && !met(literal, facts)) {
                    missing.push(format!("{} need {}", rule.id, literal.fact));
                }
            }
            if !here.iter().any(|(facts, named)| !named && fits(facts) && holds(need, facts)) {
                missing.push(format!("{} met", rule.id));
            }
        }
    }
    assert!(missing.is_empty(), "no vector for {missing:?}");
}

/// Guard rail: a secret is never permitted for a benefit, housing, employment, a permit, migration,
/// nationality, tax or a school sanction. Every rule that permits, or could after an answer of a host, names
/// the secrets it is about, and its purposes when there are any.
#[test]
fn what_may_permit_a_secret_names_its_purposes() {
    let alien =
        ["benefit", "housing", "employment", "permit", "migration", "nationality", "tax", "school_sanction"];
    let (secret, no) = literal("secret", &["no"]);
    let (purpose, alien) = literal("purpose", &alien);
    for rule in RuleBook::builtin().unwrap().rules().iter().filter(|rule| rule.scope == Scope::Share) {
        if !may_permit(rule) {
            continue;
        }
        for clause in &rule.when {
            let secrets = mask(clause, secret).unwrap_or_else(|| panic!("{}: any secret", rule.id));
            let purposes = mask(clause, purpose).unwrap_or(u64::MAX);
            assert!(secrets & !no == 0 || purposes & alien == 0, "{}: a secret for any purpose", rule.id);
        }
    }
}

/// Whether a rule permits, or a host could make it permit by an answer.
fn may_permit(rule: &Rule) -> bool {
    match &rule.effect {
        RuleEffect::Permit => true,
        RuleEffect::Question { question, settles: Settles::Permit } => {
            RuleBook::builtin().unwrap().question(question).unwrap().answerable
        }
        _ => false,
    }
}

/// The place of a fact of sharing, and the bits of some of its values.
fn literal(fact: &str, words: &[&str]) -> (u8, u64) {
    let at = Scope::Share.fact(fact).unwrap();
    let spec = &Scope::Share.facts()[at];
    let bits = words.iter().fold(0, |bits, word| bits | 1 << spec.number(word).unwrap());
    (u8::try_from(at).unwrap(), bits)
}

fn mask(clause: &Clause, fact: u8) -> Option<u64> {
    clause.iter().find(|literal| literal.fact == fact).map(|literal| literal.mask)
}

/// Guard rail: nothing is forbidden in imminent danger.
#[test]
fn whatever_forbids_sharing_yields_to_imminent_danger() {
    let (danger, imminent) = literal("danger", &["imminent"]);
    for rule in RuleBook::builtin().unwrap().rules().iter().filter(|rule| rule.scope == Scope::Share) {
        if matches!(rule.effect, RuleEffect::Forbid | RuleEffect::Need(_)) {
            let yields = rule
                .unless
                .iter()
                .any(|unless| unless.clause.len() == 1 && mask(&unless.clause, danger) == Some(imminent));
            assert!(yields, "{}", rule.id);
        }
    }
}

#[test]
fn every_question_is_asked_by_a_rule() {
    let book = RuleBook::builtin().unwrap();
    for question in book.questions() {
        let asked = book.rules().iter().any(
            |rule| matches!(&rule.effect, RuleEffect::Question { question: asked, .. } if *asked == question.id),
        );
        assert!(asked, "{}", question.id);
    }
}

/// The same marks as in the words of `data/locale`.
#[test]
fn texts_follow_the_typography_of_their_language() {
    let book = RuleBook::builtin().unwrap();
    for language in Language::ALL.iter().copied() {
        let rules = book.rules().iter().map(|rule| (rule.id.to_string(), book.rule_text(&rule.id, language)));
        let questions = book
            .questions()
            .iter()
            .map(|question| (question.id.to_string(), book.question_text(&question.id, language)));
        let lines = book
            .questions()
            .iter()
            .filter(|question| question.first_line)
            .map(|question| (question.id.to_string(), book.first_line(&question.id, language)));
        for (id, text) in rules.chain(questions).chain(lines) {
            let text = text.unwrap();
            let foreign: &[char] = match language {
                Language::Nl | Language::En => &['\'', '"', '„', '«', '»', '\u{a0}'],
                Language::De => &['\'', '"', '«', '»', '”', '\u{a0}'],
                Language::Fr => &['\'', '"', '„', '“', '”'],
            };
            assert!(!text.contains(foreign), "{id}: {text}");
            if language == Language::Fr {
                for mark in [" :", " ;", " ?", " !", " »", "« "] {
                    assert!(!text.contains(mark), "a space that may break before {mark:?}: {id}");
                }
            }
            // A rule is a clause: the sentence that says it ends after its articles. A question stands alone.
            let question = id.starts_with("Q-");
            assert_eq!(text.ends_with(['.', '?']), question, "{id}: {text}");
            assert!(!text.contains("  "), "{id}: {text}");
        }
    }
}

/// The rows are in order of number, then letter: R9 before R10.
fn order(id: &str) -> (String, u32, String) {
    let head: String = id.chars().take_while(char::is_ascii_alphabetic).collect();
    let digits: String = id.chars().skip(head.len()).take_while(char::is_ascii_digit).collect();
    let rest = id.chars().skip(head.len() + digits.len()).collect();
    (head, digits.parse().unwrap_or(0), rest)
}

fn cites<T: ToString>(list: &[T]) -> String {
    list.iter().map(|cite| format!("`{}`", cite.to_string())).collect::<Vec<_>>().join(" ")
}

/// Numbers that no rule of their own carries, and what holds them instead.
const HELD_ELSEWHERE: [(&str, &str); 2] = [
    ("R82", "the duty `log_access` of R66, V1, V2, V3; `guard_rails.rs`: guard rail 14"),
    ("R104", "no rule has this number"),
];

/// The rules of each number: R1 to R110, and P1 to P12. No number is without.
fn numbers(book: &RuleBook) -> Vec<(String, String)> {
    let of = |head: &str, number: u32| {
        let name = format!("{head}{number}");
        let own = book.rules().iter().filter(|rule| {
            let (letters, digits, _) = order(rule.id.as_str());
            letters == head && digits == number
        });
        let ids: Vec<String> = own.map(|rule| format!("`{}` {}", rule.id, rule.scope)).collect();
        let held = HELD_ELSEWHERE.iter().find(|(other, _)| *other == name);
        assert_eq!(ids.is_empty(), held.is_some(), "{name}: rules of its own, or one line of what holds it");
        (name, held.map_or_else(|| ids.join(", "), |(_, how)| (*how).to_owned()))
    };
    (1..=110).map(|number| of("R", number)).chain((1..=12).map(|number| of("P", number))).collect()
}

#[test]
fn the_page_of_the_rules_is_the_book() {
    let book = RuleBook::builtin().unwrap();
    let by_rule = by_rule(&book);
    let mut page = include_str!("rules.md").to_owned();
    for scope in Scope::ALL.iter().copied() {
        let mut rules: Vec<&Rule> = book.rules().iter().filter(|rule| rule.scope == scope).collect();
        rules.sort_by_key(|rule| order(rule.id.as_str()));
        let _ = write!(
            page,
            "\n## Scope `{scope}`\n\n| rule | what it says | effect | articles | from | until | certainty | vectors |\n\
             |---|---|---|---|---|---|---|---|\n"
        );
        for rule in rules {
            let id = rule.id.as_str();
            let until = rule.period.until().map_or_else(String::new, |until| until.to_string());
            let dates = rule.dates_certainty();
            let certainty = if dates == livc_core::code::Certainty::Norm {
                rule.certainty.to_string()
            } else {
                format!("{}, dates {dates}", rule.certainty)
            };
            let effect = match &rule.effect {
                RuleEffect::Question { question, settles } => format!("{question} (would {settles})"),
                other => other.kind().to_string(),
            };
            let _ = writeln!(
                page,
                "| {id} | {} | {effect} | {} | {} | {until} | {certainty} | {} in `{}/{id}.json` and others |",
                book.rule_text(&rule.id, Language::En).unwrap(),
                cites(&rule.cites),
                rule.period.from(),
                by_rule[id].len(),
                folder(scope),
            );
        }
    }
    page.push_str("\n## The numbers\n\n| number | rules, with their scope |\n|---|---|\n");
    for (number, rules) in numbers(&book) {
        let _ = writeln!(page, "| {number} | {rules} |");
    }
    page.push_str("\n## Open questions\n\n| question | what it asks | articles | a host may answer it | yes speaks |\n|---|---|---|---|---|\n");
    for question in book.questions() {
        let _ = writeln!(
            page,
            "| {} | {} | {} | {} | {} |",
            question.id,
            book.question_text(&question.id, Language::En).unwrap(),
            cites(&question.cites),
            if question.answerable { "yes" } else { "no" },
            if question.in_favour(true) { "in favour" } else { "against" },
        );
    }
    bless::compare(&workspace::root().join("livc-core/docs/rules.md"), &page);
}
