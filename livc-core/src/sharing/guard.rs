//! What livc never proposes to change: guard rail 18, and what is no change at all.

//!
//! What may be proposed stands with each value in the [vocabulary](crate::rule::vocabulary): here it is read.

use crate::rule::vocabulary::Facts;

/// The values that may be proposed for the fact at a place (bit n = number n); 0 when it may not be changed
/// from what it is.
pub(super) fn proposable(facts: &Facts, at: usize) -> u64 {
    let Some(spec) = facts.scope().facts().get(at) else { return 0 };
    let code = facts.code(at);
    if code == 0 || spec.changeable_from >> code & 1 == 0 {
        return 0;
    }
    others(facts, at)
}

/// The values of the fact at a place other than its own that livc may name at all.
pub(super) fn others(facts: &Facts, at: usize) -> u64 {
    let Some(spec) = facts.scope().facts().get(at) else { return 0 };
    let refused = (1_u8..=63)
        .filter(|number| spec.never_proposed(*number, facts))
        .fold(1_u64 << facts.code(at), |mask, number| mask | 1 << number);
    spec.all() & !refused
}

/// Whether the item is tied to the one who has it: then nobody else could do the same.
pub(super) fn is_own(facts: &Facts) -> bool {
    let specs = facts.scope().facts().iter().zip(facts.codes());
    specs.into_iter().any(|(spec, code)| spec.own >> code & 1 == 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Code as _;
    use crate::rule::vocabulary::Scope;

    #[test]
    fn every_guard_names_a_value_that_exists() {
        for scope in Scope::ALL {
            for spec in scope.facts() {
                assert_eq!(spec.own & !spec.all(), 0, "{}", spec.name);
                for never in spec.never {
                    assert!(spec.word(never.value).is_some(), "{}", spec.name);
                    if let Some((other, mask)) = never.only {
                        let other = &scope.facts()[scope.fact(other).unwrap()];
                        assert!(mask != 0 && mask & !other.all() == 0, "{} {}", spec.name, other.name);
                    }
                }
            }
        }
    }

    /// Nobody brings about by acting that a question does not arise, and no chamber is emptied to make a room
    /// lawful.
    #[test]
    fn what_says_that_a_question_does_not_arise_is_never_proposed() {
        for scope in Scope::ALL {
            for spec in scope.facts().iter().filter(|spec| spec.changeable_from != 0) {
                for (word, number) in spec.words.iter().zip(1_u8..) {
                    let no_question = ["not_needed", "not_relevant", "not_required"].contains(word)
                        || (spec.name, *word) == ("room", "none");
                    let never = spec.never.iter().any(|never| never.value == number && never.only.is_none());
                    assert!(!no_question || never, "{scope} {} {word}", spec.name);
                }
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
