//! What livc never proposes to change: guard rail 18, and what is no change at all.

use crate::rule::vocabulary::{Facts, Scope};

/// Values that say that the question does not arise for somebody. Nobody brings that about by acting.
const NOT_ASKED: &[&str] = &["not_needed", "not_relevant", "not_required"];

/// A value that is never proposed for a fact; with `step`, only for these moves.
struct Never {
    scope: Scope,
    fact: &'static str,
    value: &'static str,
    step: &'static [&'static str],
}

const NEVER: &[Never] = &[
    // Entry in the common database is no way to make something permitted.
    Never { scope: Scope::Share, fact: "receiver", value: "database", step: &[] },
    // Sending people out of the room makes it lawful, not absent.
    Never { scope: Scope::Share, fact: "room", value: "none", step: &[] },
    Never { scope: Scope::Move, fact: "room", value: "none", step: &[] },
    // No meeting is held in order to disclose.
    Never { scope: Scope::Move, fact: "meeting", value: "case_meeting", step: &["show_card", "contribute"] },
];

/// The values that may be proposed for the fact at a place (bit n = number n); 0 when it may not be changed
/// from what it is.
pub(super) fn proposable(facts: &Facts, at: usize) -> u64 {
    let Some(spec) = facts.scope().facts().get(at) else { return 0 };
    let code = facts.code(at);
    if code == 0 || spec.changeable_from >> code & 1 == 0 {
        return 0;
    }
    let step = facts.get("step");
    let never = |word: &str| {
        NOT_ASKED.contains(&word)
            || NEVER.iter().any(|never| {
                never.scope == facts.scope()
                    && never.fact == spec.name
                    && never.value == word
                    && (never.step.is_empty() || step.is_some_and(|step| never.step.contains(&step)))
            })
    };
    let refused = (1_u8..=63)
        .filter(|number| spec.word(*number).is_some_and(never))
        .fold(1_u64 << code, |mask, number| mask | 1 << number);
    spec.all() & !refused
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Code as _;

    #[test]
    fn every_guard_names_a_value_that_exists() {
        for never in NEVER {
            let spec = &never.scope.facts()[never.scope.fact(never.fact).unwrap()];
            spec.number(never.value).unwrap();
            for step in never.step {
                let steps = &never.scope.facts()[never.scope.fact("step").unwrap()];
                steps.number(step).unwrap();
            }
        }
    }

    #[test]
    fn only_a_value_with_its_bit_may_be_left() {
        for scope in Scope::ALL {
            for (at, spec) in scope.facts().iter().enumerate() {
                for code in 1..=u8::try_from(spec.words.len()).unwrap() {
                    let to = proposable(&Facts::baseline(*scope).with_code(at, code), at);
                    assert_eq!(to >> code & 1, 0, "no change is not a change");
                    assert_eq!(to & !spec.all(), 0);
                    assert!(to == 0 || spec.changeable_from >> code & 1 == 1, "{} {code}", spec.name);
                }
                assert_eq!(proposable(&Facts::baseline(*scope).with_code(at, 0), at), 0, "what is unknown");
            }
        }
    }

    #[test]
    fn nobody_is_entered_in_a_database_and_no_meeting_is_held_to_disclose() {
        let share = Facts::baseline(Scope::Share);
        let at = Scope::Share.fact("receiver").unwrap();
        let database = Scope::Share.facts()[at].number("database").unwrap();
        assert_ne!(proposable(&share, at), 0);
        assert_eq!(proposable(&share, at) >> database & 1, 0);
        let at = Scope::Move.fact("meeting").unwrap();
        let held = Scope::Move.facts()[at].number("case_meeting").unwrap();
        for (step, proposed) in [("weigh", 1), ("show_card", 0), ("contribute", 0)] {
            let facts = Facts::baseline(Scope::Move).with("step", step).unwrap();
            assert_eq!(proposable(&facts, at) >> held & 1, proposed, "{step}");
        }
    }
}
