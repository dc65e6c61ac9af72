//! Who could do this: with everything else the same, whom the rules would permit it.

use super::guard::{is_own, others};
use crate::rule::vocabulary::Facts;
use crate::rule::{Decision, Outcome, RuleBook};
use crate::time::Day;

/// Who would be permitted to do the same, everything else being equal: values of the fact that says who acts
/// ([`Scope::actor`](crate::rule::vocabulary::Scope::actor)), in the order of the scope.
///
/// Nobody, when it is permitted already, when a fact is unknown, when the scope has no such fact, or when the
/// item is tied to the one who has it: livc never proposes to hand a professional secret or one's own information
/// to somebody else who may speak (guard rail 18), nor to let somebody act who has no place in the room.
///
/// ```
/// use livc_core::rule::RuleBook;
/// use livc_core::rule::vocabulary::{Facts, Scope};
/// use livc_core::sharing::who;
///
/// let facts = Facts::unknown(Scope::Share);
/// assert!(who(&RuleBook::builtin()?, &facts, "2026-09-01".parse()?).is_empty());
/// # Ok::<(), livc_core::Error>(())
/// ```
pub fn who(book: &RuleBook, facts: &Facts, on: Day) -> Vec<&'static str> {
    let scope = facts.scope();
    let actor = scope.actor().and_then(|name| scope.fact(name).ok());
    let Some((at, spec)) = actor.and_then(|at| Some((at, scope.facts().get(at)?))) else { return Vec::new() };
    if !facts.is_complete() || is_own(facts) {
        return Vec::new();
    }
    let mut decision = Decision::new(on);
    let mut permits = |facts: &Facts| {
        matches!(book.decide_facts(facts, on, &mut decision), Ok(true))
            && decision.outcome() == Outcome::Permitted
    };
    if permits(facts) {
        return Vec::new();
    }
    let mask = others(facts, at);
    (1_u8..=63)
        .filter(|code| mask >> code & 1 == 1 && permits(&facts.with_code(at, *code)))
        .filter_map(|code| spec.word(code))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Code as _;
    use crate::law::Provisions;
    use crate::rule::vocabulary::Scope;
    use crate::rule::vocabulary::share::Giver;

    fn book() -> RuleBook {
        let text = r#"
            [book]
            id = "t"
            version = "1"
            [[rule]]
            id = "R1"
            scope = "share"
            effect = "permit"
            certainty = "norm"
            from = 2018-09-24
            cite = ["l18/5"]
            text = { nl = "n", fr = "f", de = "d", en = "e" }
            when = [{ op = "tell", giver = ["mayor", "police_chief", "attendee", "outsider"] }]
        "#;
        RuleBook::from_toml(&[("t.toml", text)], &Provisions::builtin().unwrap()).unwrap()
    }

    #[test]
    fn those_are_named_whom_the_rules_would_permit_it() {
        let (book, on) = (book(), "2026-09-01".parse().unwrap());
        let facts = Facts::baseline(Scope::Share).with("giver", "case_handler").unwrap();
        assert_eq!(
            who(&book, &facts, on),
            ["mayor", "police_chief"],
            "and nobody without a place in the room"
        );
        assert!(who(&book, &facts.with("giver", "mayor").unwrap(), on).is_empty(), "it is permitted");
        assert!(who(&book, &facts, "2018-09-23".parse().unwrap()).is_empty(), "nothing permits it yet");
        let unknown = facts.with_code(Scope::Share.fact("age").unwrap(), 0);
        assert!(who(&book, &unknown, on).is_empty());
    }

    #[test]
    fn a_secret_is_never_handed_on_to_somebody_who_may_speak() {
        let (book, on) = (book(), "2026-09-01".parse().unwrap());
        let facts = Facts::baseline(Scope::Share).with("giver", "case_handler").unwrap();
        for (fact, value) in [("secret", "of_giver"), ("origin", "own")] {
            assert!(who(&book, &facts.with(fact, value).unwrap(), on).is_empty(), "{fact}");
        }
    }

    #[test]
    fn the_shipped_book_names_only_those_whom_it_permits() {
        let (book, on) = (RuleBook::builtin().unwrap(), "2026-09-15".parse().unwrap());
        let mut named = 0;
        for scope in Scope::ALL {
            let Some(actor) = scope.actor() else { continue };
            let steps = scope.facts().iter().filter(|spec| spec.part == crate::rule::vocabulary::Part::Head);
            for spec in steps {
                for word in spec.words {
                    let facts = Facts::baseline(*scope).with(spec.name, word).unwrap();
                    for value in who(&book, &facts, on) {
                        named += 1;
                        let facts = facts.with(actor, value).unwrap();
                        let answer = book.answer(&facts, on).unwrap();
                        assert_eq!(answer.outcome, Some(Outcome::Permitted), "{facts:?}");
                        assert!(![Giver::Attendee.as_str(), Giver::Outsider.as_str()].contains(&value));
                    }
                }
            }
        }
        assert!(named > 0, "otherwise this says nothing");
    }
}
