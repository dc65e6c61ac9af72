//! Explaining an answer: what the one who is refused may learn, and everything that the auditor must.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

mod random_book;

use std::sync::LazyLock;

use livc_core::ErrorKind;
use livc_core::code::{Code as _, Language};
use livc_core::locale::Locales;
use livc_core::rule::vocabulary::share::{Danger, Item, Op, Situation};
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::rule::{Decision, Outcome, RuleBook, Settings};
use livc_core::sharing::{Depth, Explanation, Order, Receipt, Standing};
use livc_core::time::Day;
use random_book::{LAW, Random};

static BOOK: LazyLock<RuleBook> = LazyLock::new(|| RuleBook::builtin().unwrap());
static LOCALES: LazyLock<Locales> = LazyLock::new(Locales::new);

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn rendered(explanation: &Explanation, language: Language) -> String {
    let locale = LOCALES.get(language).unwrap();
    let screen = explanation.screen(&BOOK, &LAW, language).unwrap();
    screen.to_value(|message| locale.render(message)).unwrap().to_text()
}

/// Everything that a refusal gives, data and texts.
fn refused(facts: Facts, on: Day) -> Option<String> {
    let explanation = Explanation::of(&BOOK, &LAW, facts, on, Depth::Refused);
    match explanation {
        Ok(explanation) => {
            Some(format!("{}{}", explanation.to_value().to_text(), rendered(&explanation, Language::En)))
        }
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Contradiction);
            let mut decision = Decision::new(on);
            assert!(BOOK.decide_facts(&facts, on, &mut decision).unwrap());
            assert_eq!(decision.outcome(), Outcome::Permitted, "only what is permitted is not refused");
            None
        }
    }
}

/// What is, or tells of, data of the police and of the common database.
const PROTECTED: &[&str] =
    &["item", "classified", "category", "entity", "link", "police_contact", "audience", "content", "subject"];

/// Guard rails 5 and 8 of a refusal: every value of every protected fact, and every pair of them, in random
/// situations; also a contradiction gives the same bytes and no other error.
#[test]
fn a_refusal_tells_nothing_of_police_or_database() {
    let mut random = Random::new(5);
    let (mut refusals, mut outcomes) = (0, [0_usize; 5]);
    for round in 0..24 {
        let on = day(["2018-09-23", "2020-01-01", "2026-09-15"][round % 3]);
        let mut codes = Facts::baseline(Scope::Share).codes().to_vec();
        for (code, spec) in codes.iter_mut().zip(Scope::Share.facts()) {
            if random.once_in(2) {
                *code = 1 + u8::try_from(random.below(spec.words.len())).unwrap();
            }
        }
        let base = Facts::from_codes(Scope::Share, &codes).unwrap();
        let mut seen: Option<String> = None;
        for (at, first) in PROTECTED.iter().enumerate() {
            for second in &PROTECTED[at + 1..] {
                let words = |name: &str| Scope::Share.facts()[Scope::Share.fact(name).unwrap()].words;
                for one in words(first) {
                    for other in words(second) {
                        let facts = base.with(first, one).unwrap().with(second, other).unwrap();
                        let Some(text) = refused(facts, on) else { continue };
                        refusals += 1;
                        let mut decision = Decision::new(on);
                        if BOOK.decide_facts(&facts, on, &mut decision).is_ok() {
                            outcomes[usize::from(decision.outcome().number())] += 1;
                        }
                        assert_eq!(seen.get_or_insert_with(|| text.clone()), &text, "{facts:?}");
                    }
                }
            }
        }
    }
    assert!(refusals > 5_000 && outcomes[2..].iter().all(|count| *count > 50), "{refusals} {outcomes:?}");
}

/// Whatever the facts are but for the act and the danger, what is unknown too, a refusal has one text a day.
#[test]
fn a_refusal_depends_on_the_day_the_book_and_the_danger_only() {
    let mut random = Random::new(6);
    let on = day("2026-09-15");
    let mut seen = [None, None];
    for _ in 0..800 {
        let mut codes = vec![0; Scope::Share.facts().len()];
        for (code, spec) in codes.iter_mut().zip(Scope::Share.facts()) {
            *code = u8::try_from(random.below(spec.words.len() + 1)).unwrap();
        }
        let danger = random.once_in(2);
        codes[Scope::Share.fact("danger").unwrap()] =
            if danger { Danger::Imminent } else { Danger::None } as u8;
        codes[Scope::Share.fact("op").unwrap()] = 1 + u8::try_from(random.below(10)).unwrap();
        let facts = Facts::from_codes(Scope::Share, &codes).unwrap();
        let Some(text) = refused(facts, on) else { continue };
        assert_eq!(seen[usize::from(danger)].get_or_insert_with(|| text.clone()), &text, "{facts:?}");
        assert_eq!(text.contains("112"), danger);
    }
    assert_ne!(seen[0], seen[1]);
}

/// The emergency line comes before everything else, in four languages (guard rail 10).
#[test]
fn imminent_danger_comes_first_in_both_depths() {
    let facts = Situation { danger: Danger::Imminent, ..Situation::baseline() };
    for language in Language::ALL {
        for depth in Depth::ALL {
            let explanation = Explanation::of(&BOOK, &LAW, facts, day("2026-09-15"), *depth).unwrap();
            let screen = explanation.screen(&BOOK, &LAW, *language).unwrap();
            assert!(screen.first[0].contains("112") && !screen.messages.is_empty());
        }
    }
}

/// The auditor's account agrees with the decision, rule by rule, and can be read in four languages.
#[test]
fn the_audit_accounts_for_every_rule() {
    let mut random = Random::new(7);
    let (mut standings, mut orders) = ([0_usize; 9], [0_usize; 7]);
    let mut explained = 0;
    while explained < 400 {
        let scope = Scope::ALL[random.below(5)];
        let mut codes = Facts::baseline(scope).codes().to_vec();
        for (code, spec) in codes.iter_mut().zip(scope.facts()) {
            if random.once_in(3) {
                *code = 1 + u8::try_from(random.below(spec.words.len())).unwrap();
            }
        }
        if random.once_in(6) {
            let at = random.below(codes.len());
            codes[at] = 0;
        }
        let facts = Facts::from_codes(scope, &codes).unwrap();
        let on = day(["2018-10-01", "2026-09-15"][random.below(2)]);
        let Ok(Explanation::Audit(audit)) = Explanation::of(&BOOK, &LAW, facts, on, Depth::Audit) else {
            continue;
        };
        explained += 1;
        let answer = audit.answer().answer();
        let determining: Vec<_> = audit
            .considered()
            .iter()
            .filter(|one| one.standing == Standing::Determining)
            .map(|one| one.line.id.clone())
            .collect();
        assert_eq!(determining, answer.rules.iter().map(|line| line.id.clone()).collect::<Vec<_>>());
        for rule in BOOK.rules().iter().filter(|rule| rule.scope == scope) {
            let one = audit.considered().iter().find(|one| one.line.id == rule.id);
            if rule.fires(&facts, on) {
                let standing = one.unwrap().standing;
                assert!(standing <= Standing::Open, "{} fired: {standing}", rule.id);
            } else if let Some(one) = one {
                assert!(
                    one.standing >= Standing::Open || answer.partial.is_some(),
                    "{} did not fire: {}",
                    rule.id,
                    one.standing
                );
                let why = match one.standing {
                    Standing::NotFired => {
                        !one.failing.is_empty() && one.failing.iter().all(|all| !all.is_empty())
                    }
                    Standing::Excepted => !one.exceptions.is_empty(),
                    Standing::NotValid => !one.period.contains(on),
                    _ => true,
                };
                assert!(why, "{} says why", rule.id);
            }
        }
        for one in audit.considered() {
            standings[usize::from(one.standing.number())] += 1;
        }
        if let Some(order) = audit.order() {
            orders[usize::from(order.number())] += 1;
            let outcome = match order {
                Order::Opened => Outcome::Permitted,
                Order::Blocked | Order::Closed => Outcome::Forbidden,
                Order::Doubted | Order::Asked => Outcome::Unsettled,
                Order::Silent => Outcome::NoGround,
            };
            assert_eq!(answer.outcome, Some(outcome));
        }
        let explanation = Explanation::Audit(audit);
        for language in Language::ALL {
            rendered(&explanation, *language);
        }
    }
    let excepted = usize::from(Standing::Excepted.number());
    let reached = |at: &usize| *at == excepted || standings[*at] > 0;
    assert!((1..standings.len()).all(|at| reached(&at)), "{standings:?}");
    assert!([1, 2, 4, 5, 6].iter().all(|at| orders[*at] > 0), "{orders:?}");
}

/// A rule whose conditions hold and that yields to an exception of its own says which.
#[test]
fn the_audit_names_the_exception_that_stopped_a_rule() {
    let on = day("2026-09-15");
    let mut seen = 0;
    for rule in BOOK.rules().iter().filter(|rule| rule.period.contains(on) && !rule.unless.is_empty()) {
        let mut facts = Facts::baseline(rule.scope);
        for literal in rule.when[0].iter().chain(&rule.unless[0].clause) {
            let spec = &rule.scope.facts()[usize::from(literal.fact)];
            let word =
                (1_u8..=63).find(|code| literal.holds(*code)).and_then(|code| spec.word(code)).unwrap();
            facts.set(spec.name, word).unwrap();
        }
        let Ok(Explanation::Audit(audit)) = Explanation::of(&BOOK, &LAW, facts, on, Depth::Audit) else {
            continue;
        };
        let one = audit.considered().iter().find(|one| one.line.id == rule.id).unwrap();
        if one.standing == Standing::Excepted {
            seen += 1;
            assert!(!one.exceptions[0].when.is_empty() && !one.exceptions[0].cites.is_empty());
            rendered(&Explanation::Audit(audit), Language::Fr);
        }
    }
    assert!(seen > 0);
}

/// Which version of an article, since when, and what it took the place of.
#[test]
fn the_audit_says_why_this_version_of_an_article() {
    let facts = Situation { op: Op::Tell, item: Item::Contribution, ..Situation::baseline() };
    let on = day("2026-09-15");
    let explanation = Explanation::of(&BOOK, &LAW, facts, on, Depth::Audit).unwrap();
    let Explanation::Audit(audit) = &explanation else { panic!("an audit") };
    let new = audit.articles().iter().find(|one| one.cited.as_str() == "occ/458ter/1").unwrap();
    assert_eq!(new.provision.as_str(), "ncc/353/2");
    assert_eq!(new.before.as_ref().unwrap().0.as_str(), "occ/458ter/1");
    assert_eq!(new.period.from(), day("2026-09-01"));
    let text = rendered(&explanation, Language::Nl);
    assert!(text.contains("kwam op 1 september 2026 in de plaats van art. 458ter"), "{text}");
}

/// What the host switched off or answered stands with the rule, and in the parts of the hash.
#[test]
fn the_audit_names_what_the_host_decided() {
    let question = BOOK.questions().iter().find(|question| question.answerable).unwrap();
    let text = format!(
        "[[answer]]\nquestion = \"{}\"\nanswer = \"no\"\nby = \"m-1\"\non = 2026-01-01\nground = \"d-1\"\nuntil = 2027-01-01\n",
        question.id
    );
    let book = BOOK.with_settings(Settings::from_toml("s.toml", &text).unwrap()).unwrap();
    assert!(book.hash_parts().settings.is_some() && BOOK.hash_parts().settings.is_none());
    assert_eq!(book.hash_parts().builtin, BOOK.hash_parts().builtin);
    let on = day("2026-09-15");
    let settled =
        book.rules().iter().find(|rule| rule.settled.is_some() && rule.period.contains(on)).unwrap();
    let mut facts = Facts::baseline(settled.scope);
    for literal in &settled.when[0] {
        let spec = &settled.scope.facts()[usize::from(literal.fact)];
        let word = (1_u8..=63).find(|code| literal.holds(*code)).and_then(|code| spec.word(code)).unwrap();
        facts.set(spec.name, word).unwrap();
    }
    let explanation = Explanation::of(&book, &LAW, facts, on, Depth::Audit).unwrap();
    let Explanation::Audit(audit) = &explanation else { panic!("an audit") };
    let one =
        audit.considered().iter().find(|one| one.line.id == settled.id && !one.settled.is_empty()).unwrap();
    assert_eq!(one.settled[0].by.to_string(), "m-1");
    assert!(explanation.to_value().to_text().contains(r#""answered":[{"answer":"no","by":"m-1""#));
}

/// A receipt of an older book says in words what a newer one changed.
#[test]
fn a_receipt_says_in_words_what_changed() {
    let book = |effect: &str, id: &str| {
        let text = format!(
            "[book]\nid = \"t\"\nversion = \"1\"\n[[rule]]\nid = \"{id}\"\nscope = \"share\"\neffect = \"{effect}\"\n\
             certainty = \"norm\"\nfrom = 2018-09-24\ncite = \"l18/5\"\n\
             text = {{ nl = \"n\", fr = \"f\", de = \"d\", en = \"It says so\" }}\nwhen = [{{ op = \"tell\" }}]\n"
        );
        RuleBook::from_toml(&[("t.toml", &text)], &LAW).unwrap()
    };
    let receipt = Receipt::of(&book("permit", "A1"), Situation::baseline(), day("2026-09-15")).unwrap();
    let said = |book: &RuleBook| {
        let screen = receipt.again(book, &LAW, Language::En).unwrap();
        let lines =
            screen.messages.iter().map(|line| LOCALES.get(Language::En).unwrap().render(line).unwrap());
        lines.collect::<Vec<_>>()
    };
    let lines = said(&book("forbid", "A2"));
    assert_eq!(lines[1], "The answer was “permitted” and is “forbidden” now.");
    assert_eq!(lines[2], "No longer decides: rule A1.");
    assert!(lines[3].starts_with("Decides now: It says so (art. 5"), "{}", lines[3]);
    assert_eq!(said(&book("permit", "A2"))[1], "The answer remains “permitted”, but by other rules.");
    assert_eq!(said(&book("permit", "A1")), ["The same rule book gives the same answer."]);
}
