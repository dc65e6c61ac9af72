//! The room `sharing` on the built-in book: guard rails 8, 10 and 18, receipts, texts.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test fails by panicking, also in what its tests share"
)]

mod random_book;

use std::sync::LazyLock;

use livc_core::ErrorKind;
use livc_core::canonical::Value;
use livc_core::code::{Code as _, Language};
use livc_core::event::Recorded;
use livc_core::locale::Locales;
use livc_core::rule::vocabulary::share::Situation;
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::rule::{Answer, Decision, Duty, Outcome, Outcomes, RuleBook, Settings};
use livc_core::sharing::{Comparison, Receipt, Together, ask, nearest};
use livc_core::time::Day;
use random_book::{LAW, Random, days};

static BOOK: LazyLock<RuleBook> = LazyLock::new(|| RuleBook::builtin().unwrap());

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// A random situation in which a few facts differ from something that a rule of the book is about: uniform
/// noise would hardly ever meet a rule.
fn situation(random: &mut Random, book: &RuleBook, scope: Scope) -> Facts {
    let mut codes = scope.baseline().codes().to_vec();
    let rules: Vec<_> = book.rules().iter().filter(|rule| rule.scope == scope).collect();
    for _ in 0..=random.below(3) {
        let rule = random.pick(&rules);
        for literal in random.pick(&rule.when) {
            let values: Vec<u8> = (1..=63).filter(|code| literal.mask >> code & 1 == 1).collect();
            codes[usize::from(literal.fact)] = *random.pick(&values);
        }
    }
    for _ in 0..random.below(4) {
        let at = random.below(codes.len());
        codes[at] = 1 + u8::try_from(random.below(scope.facts()[at].words.len())).unwrap();
    }
    Facts::from_codes(scope, &codes).unwrap()
}

fn permitted(book: &RuleBook, facts: &Facts, on: Day) -> bool {
    let mut decision = Decision::new(on);
    book.decide_facts(facts, on, &mut decision).unwrap_or(false) && decision.outcome() == Outcome::Permitted
}

/// An answer with this outcome and these duties, whatever the book says.
fn answer(outcome: Option<Outcome>, duties: Vec<Duty>, known: bool) -> Answer {
    static ASKED: LazyLock<[Answer; 2]> = LazyLock::new(|| {
        [Facts::unknown(Scope::Share), Facts::baseline(Scope::Share)]
            .map(|facts| BOOK.answer(&facts, day("2026-09-01")).unwrap())
    });
    let mut answer = ASKED[usize::from(known)].clone();
    assert_eq!(answer.partial.is_none(), known);
    answer.outcome = outcome;
    answer.duties = duties;
    answer
}

/// Guard rail 8: nothing but *permitted*, with every fact known and every duty undertaken, is a yes. Every
/// outcome, and for every pair of subsets of five duties.
#[test]
fn only_permitted_with_every_duty_is_a_yes() {
    let some = &Duty::ALL[..5];
    let subset = |bits: u32| -> Vec<Duty> {
        some.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1).map(|(_, duty)| *duty).collect()
    };
    let outcomes = Outcome::ALL.iter().copied().map(Some).chain([None]);
    let mut yes = 0;
    for (outcome, known) in outcomes.flat_map(|outcome| [(outcome, true), (outcome, false)]) {
        for asked in 0..1_u32 << some.len() {
            let answer = answer(outcome, subset(asked), known);
            for undertaken in 0..1_u32 << some.len() {
                let expected = known && outcome == Some(Outcome::Permitted) && asked & !undertaken == 0;
                assert_eq!(
                    answer.allows(&subset(undertaken)),
                    expected,
                    "{outcome:?} {asked:b} {undertaken:b}"
                );
                yes += u32::from(expected);
            }
        }
    }
    assert_eq!(yes, 3_u32.pow(5), "each duty: not asked and not undertaken, undertaken only, or both");
    let all = answer(Some(Outcome::Permitted), Duty::ALL.to_vec(), true);
    assert!(all.allows(Duty::ALL));
    for left_out in Duty::ALL {
        let others: Vec<Duty> = Duty::ALL.iter().copied().filter(|duty| duty != left_out).collect();
        assert!(!all.allows(&others), "{left_out}");
    }
}

/// What only a profile sets is at its baseline as long as nobody says otherwise: unsaid and said are one answer.
#[test]
fn what_is_assumed_is_as_its_baseline() {
    let mut random = Random::new(11);
    let (on, mut compared) = (day("2026-09-01"), 0);
    for _ in 0..2_000 {
        let mut said = situation(&mut random, &BOOK, Scope::Share).codes().to_vec();
        let mut unsaid = said.clone();
        for (at, spec) in Scope::Share.facts().iter().enumerate().filter(|(_, spec)| spec.assumed) {
            said[at] = spec.baseline;
            unsaid[at] = 0;
        }
        assert_ne!(said, unsaid);
        let answer = |codes: &[u8]| BOOK.answer(&Facts::from_codes(Scope::Share, codes).unwrap(), on);
        let (Ok(said), Ok(unsaid)) = (answer(&said), answer(&unsaid)) else { continue };
        assert_eq!(said.to_value().to_text(), unsaid.to_value().to_text());
        compared += 1;
    }
    assert!(compared > 1_000, "{compared}");
}

/// Guard rail 8 on the built-in book: an answer with an unknown fact is no yes, however many duties are
/// undertaken.
#[test]
fn an_unknown_fact_is_never_a_yes() {
    let mut random = Random::new(8);
    let on = day("2026-09-01");
    let (mut permitted_anyway, mut asked) = (0, 0);
    for _ in 0..2_000 {
        let full = situation(&mut random, &BOOK, Scope::Share);
        let mut codes = full.codes().to_vec();
        let at = random.below(codes.len());
        if Scope::Share.facts()[at].assumed {
            continue;
        }
        codes[at] = 0;
        let facts = Facts::from_codes(Scope::Share, &codes).unwrap();
        let Ok(answer) = BOOK.answer(&facts, on) else { continue };
        assert!(!answer.allows(Duty::ALL), "{facts:?}");
        asked += 1;
        permitted_anyway += usize::from(answer.outcome == Some(Outcome::Permitted));
    }
    assert!(asked > 1_000 && permitted_anyway > 10, "{asked} {permitted_anyway}");
}

/// Guard rail 10: in imminent danger the line that says so comes first, in four languages, whatever else the
/// answer is, also under a local book that forbids everything: that forbids nothing then.
#[test]
fn in_danger_the_emergency_line_comes_first() {
    let local = "[book]\nid = \"l\"\nversion = \"1\"\nby = \"m-1\"\non = 2020-01-01\nground = \"d-1\"\n[[rule]]\nid = \"L1\"\nscope = \"share\"\neffect = \"forbid\"\n\
        certainty = \"policy\"\nfrom = 2018-09-24\ncite = \"l18/5\"\n\
        text = { nl = \"n\", fr = \"f\", de = \"d\", en = \"e\" }\nwhen = [{ setting = { not = [\"task_force\"] } }]\n";
    let narrowed = RuleBook::builtin().unwrap().with_local(&[("l.toml", local)], &LAW).unwrap();
    let mut random = Random::new(10);
    for book in [&*BOOK, &narrowed] {
        let mut seen = [0; 5];
        for _ in 0..600 {
            let facts = situation(&mut random, book, Scope::Share).with("danger", "imminent").unwrap();
            let on = *random.pick(&days(book));
            let Ok(answer) = ask(book, facts, on) else { continue };
            if on < day("2018-09-24") {
                continue;
            }
            seen[usize::from(answer.answer().outcome.unwrap().number())] += 1;
            for language in Language::ALL {
                let screen = answer.screen(book, &LAW, *language).unwrap();
                assert!(screen.first[0].contains("112") && screen.first[0].contains("101"), "{facts:?} {on}");
            }
            assert!(answer.to_value().to_text().contains("\"first\":[\"Q-danger\"]"));
        }
        let [_, _, forbidden, no_ground, unsettled] = seen;
        assert!(unsettled > 0, "whoever knows of the danger decides: {seen:?}");
        assert_eq!(forbidden + no_ground, 0, "{seen:?}");
    }
    let mut partly = Facts::unknown(Scope::Share);
    for (fact, value) in [("op", "tell"), ("item", "contribution"), ("danger", "imminent")] {
        partly.set(fact, value).unwrap();
    }
    let answer = ask(&BOOK, partly, day("2026-09-01")).unwrap();
    assert!(!answer.screen(&BOOK, &LAW, Language::Nl).unwrap().first.is_empty(), "also when much is unknown");
}

/// Guard rail 18 over 100,000 random situations of every scope: no change ever touches what may not be
/// proposed, and each one is *permitted* once it is made.
#[test]
fn no_change_proposes_what_may_not_be_proposed() {
    let never_touched: &[(Scope, &[&str])] = &[
        (
            Scope::Share,
            &[
                "listed",
                "entity",
                "secret",
                "duty",
                "classified",
                "setting",
                "op",
                "item",
                "giver",
                "founding",
                "category",
                "subject",
                "purpose",
                "age",
                "danger",
                "exemption",
                "regime",
                "care",
                "tier",
                "origin",
                "link",
                "invitation",
            ],
        ),
        (
            Scope::Meet,
            &["check", "seat", "attendee", "meeting", "purpose", "present", "secret", "regime", "joint"],
        ),
        (Scope::Invite, &["invitee", "listed", "regime", "age", "urgency", "care", "service"]),
        (Scope::Move, &["step", "listed", "actor", "age", "retention", "hold", "sharing", "own_casus"]),
        (Scope::Keep, &["data", "regime", "discussed", "indications", "reasons", "prior_discussion", "age"]),
    ];
    let mut random = Random::new(18);
    let days = days(&BOOK);
    for (scope, never) in never_touched {
        for fact in *never {
            let at = scope.fact(fact).unwrap();
            assert_eq!(
                scope.facts()[at].changeable_from,
                0,
                "{scope} {fact} may not be changed from anything"
            );
        }
        let mut found = 0;
        for round in 0..20_000 {
            let facts = situation(&mut random, &BOOK, *scope);
            let on = if round % 2 == 0 { day("2026-11-23") } else { *random.pick(&days) };
            for change in nearest(&BOOK, &facts, on) {
                found += 1;
                assert!((1..=3).contains(&change.steps().len()));
                for step in change.steps() {
                    assert!(!never.contains(&step.fact), "{scope} {}", step.fact);
                    let spec = &scope.facts()[scope.fact(step.fact).unwrap()];
                    let is = spec.number(step.is).unwrap();
                    assert!(spec.changeable_from >> is & 1 == 1, "{scope} {} from {}", step.fact, step.is);
                    assert!(!step.to.contains(&"database"), "nobody is entered in a database");
                    let disclosing = matches!(facts.get("step"), Some("show_card" | "contribute"));
                    assert!(
                        !(disclosing && step.fact == "meeting"),
                        "no meeting is held in order to disclose"
                    );
                    let consent = step.fact == "consensus" && step.is == "objection";
                    assert!(!consent, "nobody who objected is asked again");
                }
                for facts in change.applied(&facts) {
                    assert!(permitted(&BOOK, &facts, on), "{change:?}");
                }
            }
        }
        assert_eq!(found > 100, *scope != Scope::Keep, "{scope}: {found} changes");
    }
}

/// Every answer has its texts in four languages, and all of them can be rendered.
#[test]
fn every_answer_can_be_said_in_four_languages() {
    let locales = Locales::new();
    let mut random = Random::new(4);
    let mut seen = std::collections::BTreeSet::new();
    for round in 0..400 {
        let scope = Scope::ALL[round % 5];
        let mut codes = situation(&mut random, &BOOK, scope).codes().to_vec();
        if random.once_in(4) {
            for _ in 0..6 {
                let at = random.below(codes.len());
                codes[at] = 0;
            }
        }
        let facts = Facts::from_codes(scope, &codes).unwrap();
        let Ok(answer) = ask(&BOOK, facts, day("2026-11-23")) else { continue };
        for language in Language::ALL {
            let screen = answer.screen(&BOOK, &LAW, *language).unwrap();
            assert!(!screen.messages.is_empty());
            for message in &screen.messages {
                let text = locales.get(*language).unwrap().render(message);
                let text = text.unwrap_or_else(|error| panic!("{} {error}", message.key));
                assert!(!text.is_empty());
                seen.insert(message.key.clone());
            }
        }
    }
    for key in [
        "answer-permitted",
        "answer-permitted-with-duties",
        "answer-forbidden",
        "answer-forbidden-unless-permitted",
        "answer-no-ground",
        "answer-unsettled",
        "answer-incomplete",
        "unmet",
        "duty-item",
        "change-nearest",
        "change-none",
        "screen-next.permitted",
        "screen-next.forbidden",
        "screen-next.no_ground",
        "screen-next.unsettled",
        "who-could",
    ] {
        assert!(seen.contains(key), "{key} is never said: {seen:?}");
    }
}

/// Beyond the limit of completions too: one outcome that is left over is the outcome, and what decides is named
/// with what it leads to.
#[test]
fn what_is_certain_is_said_however_much_is_unknown() {
    let on = day("2026-09-15");
    let known = [("op", "tell"), ("item", "contribution"), ("secret", "of_giver"), ("purpose", "benefit")];
    let facts = known
        .iter()
        .fold(Facts::unknown(Scope::Share), |facts, (name, word)| facts.with(name, word).unwrap());
    let answer = ask(&BOOK, facts, on).unwrap();
    let partial = answer.answer().partial.as_ref().unwrap();
    assert!(!partial.exact && answer.answer().outcome.is_none());
    assert_eq!(partial.leads[0].fact, "danger", "it decides most");
    let of = |lead: &(&str, Outcomes)| lead.1.iter().collect::<Vec<_>>();
    let [none, imminent] = partial.leads[0].values.as_slice() else { panic!("two values") };
    assert_eq!((none.0, of(none)), ("none", vec![Outcome::Forbidden]));
    assert_eq!((imminent.0, of(imminent)), ("imminent", vec![Outcome::Unsettled]));

    let answer = ask(&BOOK, facts.with("danger", "none").unwrap(), on).unwrap();
    let partial = answer.answer().partial.as_ref().unwrap();
    assert_eq!(answer.answer().outcome, Some(Outcome::Forbidden), "guard rail 9, whatever else is so");
    assert!(!partial.exact && partial.leads.is_empty() && !answer.allows(Duty::ALL));
}

#[test]
fn several_situations_are_as_strict_as_the_strictest() {
    let on = day("2026-11-23");
    let mut random = Random::new(6);
    let mut answers = Vec::new();
    while answers.len() < 60 {
        let facts = situation(&mut random, &BOOK, Scope::Share);
        answers.extend(ask(&BOOK, facts, on));
    }
    let order = [Outcome::Permitted, Outcome::NoGround, Outcome::Unsettled, Outcome::Forbidden];
    let rank = |outcome: Outcome| order.iter().position(|one| *one == outcome).unwrap();
    for _ in 0..500 {
        let three: Vec<_> = (0..3).map(|_| random.pick(&answers).clone()).collect();
        let together = Together::of(&three);
        let strictest = three.iter().map(|answer| rank(answer.answer().outcome.unwrap())).max().unwrap();
        assert_eq!(together.outcome(), Some(order[strictest]));
        for answer in &three {
            assert!(answer.answer().duties.iter().all(|duty| together.duties().contains(duty)));
        }
        assert_eq!(together.allows(Duty::ALL), strictest == 0);
    }
    assert!(Together::of(&[]).outcome().is_none() && !Together::of(&[]).allows(Duty::ALL));
    let undecided = ask(&BOOK, Facts::unknown(Scope::Share), on).unwrap();
    let forbidden = answers.iter().find(|one| one.answer().outcome == Some(Outcome::Forbidden)).unwrap();
    let permitted = answers.iter().find(|one| one.answer().outcome == Some(Outcome::Permitted)).unwrap();
    assert_eq!(Together::of(&[undecided.clone(), permitted.clone()]).outcome(), None);
    assert_eq!(Together::of(&[undecided, forbidden.clone()]).outcome(), Some(Outcome::Forbidden));
}

#[test]
fn a_receipt_says_the_same_again() {
    let mut random = Random::new(3);
    for round in 0..300 {
        let scope = Scope::ALL[round % 5];
        let mut codes = situation(&mut random, &BOOK, scope).codes().to_vec();
        if random.once_in(3) {
            let at = random.below(codes.len());
            codes[at] = 0;
        }
        let facts = Facts::from_codes(scope, &codes).unwrap();
        let on = *random.pick(&days(&BOOK));
        let Ok(receipt) = Receipt::of(&BOOK, facts, on) else { continue };
        let text = receipt.to_text();
        assert_eq!(Value::parse(&text).unwrap().to_text(), text, "canonical");
        let read = Receipt::from_text(&text).unwrap();
        assert_eq!(read, receipt);
        assert_eq!(read.to_text(), text);
        assert_eq!(read.decide_again(&BOOK).unwrap(), Comparison::Same);
    }
}

#[test]
fn a_receipt_tells_another_book_from_another_answer() {
    let on = day("2026-11-23");
    let mut facts = Facts::from(Situation::baseline());
    for (fact, value) in [("op", "send"), ("item", "feedback_sheet"), ("age", "under_12")] {
        facts.set(fact, value).unwrap();
    }
    let receipt = Receipt::of(&BOOK, facts, on).unwrap();
    let with = |rule: &str| {
        let text = format!(
            "[book]\nid = \"l\"\nversion = \"1\"\nby = \"m-1\"\non = 2020-01-01\nground = \"d-1\"\n[[rule]]\nid = \"L1\"\nscope = \"share\"\neffect = \"forbid\"\n\
             certainty = \"policy\"\nfrom = 2018-09-24\ncite = \"l18/5\"\n\
             text = {{ nl = \"n\", fr = \"f\", de = \"d\", en = \"e\" }}\nwhen = [{{ {rule} }}]\n"
        );
        RuleBook::builtin().unwrap().with_local(&[("l.toml", &text)], &LAW).unwrap()
    };
    let elsewhere = with("op = \"publish\", age = \"under_12\"");
    assert_eq!(
        receipt.decide_again(&elsewhere).unwrap(),
        Comparison::SameByAnotherBook { book: elsewhere.hash().to_owned() }
    );
    let narrowed = with("op = \"send\", age = \"under_12\"");
    let comparison = receipt.decide_again(&narrowed).unwrap();
    let Comparison::Different(difference) = &comparison else { panic!("{comparison:?}") };
    assert!(difference.another_book);
    assert_eq!((difference.was, difference.is), (receipt.outcome(), Some(Outcome::Forbidden)));
    assert!(difference.new.iter().any(|rule| rule.as_str() == "L1"), "{difference:?}");
    assert!(comparison.to_value().to_text().contains("\"new\":[\"L1\""));
    let same = BOOK.hash();
    let settled = RuleBook::builtin().unwrap().with_settings(Settings::default()).unwrap();
    assert_eq!(settled.hash(), same, "no settings are no other book");
}

/// A receipt with rules on it: a secret outside the consultation.
fn refusal() -> Receipt {
    let facts = Facts::from(Situation::baseline()).with("secret", "of_giver").unwrap();
    let receipt = Receipt::of(&BOOK, facts, day("2026-11-23")).unwrap();
    assert_eq!(receipt.outcome(), Some(Outcome::Forbidden));
    assert!(!receipt.rules().is_empty());
    receipt
}

#[test]
fn an_altered_receipt_is_found() {
    let receipt = refusal();
    let text = receipt.to_text();
    assert!(receipt.verify().is_ok());
    let outcome = receipt.outcome().unwrap().as_str();
    for (from, to) in [
        (format!("\"outcome\":\"{outcome}\""), "\"outcome\":\"permitted\"".to_owned()),
        ("2026-11-23".to_owned(), "2026-11-24".to_owned()),
        ("\"giver\":\"outsider\"".to_owned(), "\"giver\":\"mayor\"".to_owned()),
        (receipt.book().to_owned(), "0".repeat(64)),
        (format!("\"engine\":\"{}\"", receipt.engine()), "\"engine\":\"9.9.9\"".to_owned()),
        (format!("\"rules\":[\"{}\"", receipt.rules()[0]), "\"rules\":[\"X1\"".to_owned()),
    ] {
        let altered = text.replacen(&from, &to, 1);
        assert_ne!(altered, text, "{from}");
        let read = Receipt::from_text(&altered).unwrap();
        assert_eq!(read.verify().unwrap_err().kind(), ErrorKind::HashMismatch, "{from}");
        assert_eq!(read.decide_again(&BOOK).unwrap_err().kind(), ErrorKind::HashMismatch);
    }
}

#[test]
fn what_is_no_receipt_is_refused_with_its_field_and_repeated_nowhere() {
    let text = refusal().to_text();
    let cases = [
        ("\"v\":1", "\"v\":2", ErrorKind::UnknownVersion, Some("v")),
        ("\"v\":1", "\"v\":\"MARKER\"", ErrorKind::WrongType, Some("v")),
        ("\"v\":1", "\"MARKER\":1,\"v\":1", ErrorKind::UnknownKey, None),
        ("\"scope\":\"share\",", "", ErrorKind::MissingKey, Some("scope")),
        ("\"scope\":\"share\"", "\"scope\":\"MARKER\"", ErrorKind::UnknownScope, Some("scope")),
        ("\"op\":\"tell\"", "\"op\":\"MARKER\"", ErrorKind::UnknownValue, Some("facts.op")),
        ("\"op\":\"tell\"", "\"MARKER\":\"tell\"", ErrorKind::UnknownFact, Some("facts")),
        ("\"facts\":{", "\"facts\":7,\"MARKER\":{", ErrorKind::UnknownKey, None),
        ("2026-11-23", "2026-11-31", ErrorKind::InvalidDay, Some("on")),
        ("\"hash\":\"", "\"hash\":\"MARKER", ErrorKind::OutOfRange, Some("hash")),
        ("\"book\":\"", "\"book\":\"MARKER", ErrorKind::OutOfRange, Some("book")),
        ("\"outcome\":", "\"possible\":[],\"outcome\":", ErrorKind::Contradiction, Some("outcome")),
        ("\"outcome\":\"", "\"outcome\":\"MARKER", ErrorKind::UnknownValue, Some("outcome")),
        ("\"rules\":[", "\"rules\":[\"1 MARKER\",", ErrorKind::InvalidReference, Some("rules[0]")),
        ("\"engine\":\"", &format!("\"engine\":\"{}", "x".repeat(80)), ErrorKind::TooLarge, Some("engine")),
        ("{", "[{", ErrorKind::InvalidJson, None),
    ];
    for (from, to, kind, field) in cases {
        let altered = text.replacen(from, to, 1);
        assert_ne!(altered, text, "{from}");
        let error = Receipt::from_text(&altered).unwrap_err();
        assert_eq!(error.kind(), kind, "{to}: {error}");
        assert_eq!(error.place().field.as_deref(), field, "{to}: {error}");
        assert!(!format!("{error} {error:?}").contains("MARKER"), "{to}");
    }
}

#[test]
fn the_recorded_fact_is_as_the_journal_wants_it() {
    let secret = Facts::from(Situation::baseline()).with("secret", "of_giver").unwrap();
    let answer = ask(&BOOK, secret, day("2026-11-23")).unwrap();
    let fact = answer.recorded_fact().unwrap();
    let keys: Vec<&str> = fact.iter().map(|(key, _)| key).collect();
    assert_eq!(keys, ["book", "f", "k", "on", "outcome", "rules"]);
    assert_eq!(fact.text("k").unwrap(), "sharing_answered");
    assert_eq!(fact.text("book").unwrap(), BOOK.hash());
    assert_eq!(fact.text("on").unwrap(), "2026-11-23");
    let facts = Facts::from_object(Scope::Share, fact.get("f").unwrap().as_object().unwrap()).unwrap();
    assert_eq!(facts, *answer.facts());
    let recorded = Recorded::from_object(&fact).unwrap();
    assert_eq!(recorded.to_object().to_text(), fact.to_text());
    let baseline = ask(&BOOK, Situation::baseline(), day("2026-11-23")).unwrap().recorded_fact().unwrap();
    assert_eq!(Recorded::from_object(&baseline).unwrap().to_object().to_text(), baseline.to_text());
    let undecided = ask(&BOOK, Facts::unknown(Scope::Share), day("2026-11-23")).unwrap();
    assert_eq!(undecided.recorded_fact(), None);
}
