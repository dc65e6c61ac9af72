//! What no rule of the built-in book may ever do, held over every situation of a scope on every day: nothing here is
//! sampled. With settings and local books laid over it, it must hold too.
//!
//! | guard rail | test |
//! |---|---|
//! | 8 | `only_permitted_with_every_duty_is_a_yes` |
//! | 9 | `no_secret_serves_another_purpose` |
//! | 11 | `no_setting_permits_what_is_forbidden`, `no_local_rule_permits_anything`, `danger_permits_nothing_that_is_forbidden` |
//! | 18 | `no_change_is_proposed_that_may_not_be` |
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;
use std::fmt::Write as _;

use livc_core::code::{Certainty, Code as _};
use livc_core::error::Result;
use livc_core::law::Provisions;
use livc_core::rule::analysis::{Set, Slice, Space};
use livc_core::rule::vocabulary::{FactSpec, Part, Scope};
use livc_core::rule::{Clause, Duty, Effect, Outcome, RuleBook, RuleEffect, Settings};
use livc_core::sharing::nearest;

fn builtin() -> RuleBook {
    RuleBook::builtin().unwrap()
}

fn with_settings(text: &str) -> RuleBook {
    builtin().with_settings(Settings::from_toml("settings.toml", text).unwrap()).unwrap()
}

/// Every rule that can be switched off is.
fn everything_off() -> RuleBook {
    let book = builtin();
    let matters =
        |effect: Effect| matches!(effect, Effect::Permit | Effect::Forbid | Effect::Need | Effect::Close);
    let mut text = String::new();
    for rule in book.rules().iter().filter(|rule| rule.switchable && matters(rule.effect.kind())) {
        let who = "by = \"m-1\"\non = 2020-01-01\nground = \"d-1\"";
        writeln!(text, "[[off]]\nrule = \"{}\"\n{who}", rule.id).unwrap();
    }
    assert!(text.matches("[[off]]").count() > 20);
    with_settings(&text)
}

/// Every question that can be answered beforehand is answered so.
fn everything_answered(answer: &str) -> RuleBook {
    let book = builtin();
    let mut text = String::new();
    for question in book.questions().iter().filter(|question| question.answerable) {
        let who = "by = \"m-1\"\non = 2018-01-01\nground = \"d-1\"\nuntil = 2200-01-01";
        writeln!(text, "[[answer]]\nquestion = \"{}\"\nanswer = \"{answer}\"\n{who}", question.id).unwrap();
    }
    assert!(text.matches("[[answer]]").count() > 10);
    with_settings(&text)
}

/// The built-in book, and what a host can make of it.
fn books() -> Vec<RuleBook> {
    vec![builtin(), everything_off(), everything_answered("yes"), everything_answered("no")]
}

fn walk(scope: Scope, book: &RuleBook, look: impl FnMut(&mut Space, &Slice) -> Result<()>) {
    Space::new(scope).walk(book, look).unwrap();
}

/// Fails with an example when there is a situation that may not be.
fn none(space: &Space, slice: &Slice, set: Set) {
    assert!(set.is_empty(), "{:?} in {:?}", space.example(set).unwrap(), slice.period());
}

/// The permitted situations with a professional secret, whosever it is.
fn secret_and_permitted(space: &mut Space, slice: &Slice) -> Result<Set> {
    let secret = space.literal("secret", &["of_giver", "heard_here"])?;
    space.and(secret, slice.outcome(Outcome::Permitted))
}

#[test]
fn no_secret_serves_another_purpose() {
    for book in books() {
        let mut secrets = 0;
        walk(Scope::Share, &book, |space, slice| {
            let purposes = [
                "benefit",
                "housing",
                "employment",
                "permit",
                "migration",
                "nationality",
                "tax",
                "school_sanction",
            ];
            let other = space.literal("purpose", &purposes)?;
            let permitted = secret_and_permitted(space, slice)?;
            secrets += usize::from(!permitted.is_empty());
            let set = space.and(permitted, other)?;
            none(space, slice, set);
            Ok(())
        });
        assert!(secrets > 0, "some secrets are permitted, so that something was looked at");
    }
}

/// Whoever is at a table hears a secret only when everybody there is so lawfully. Whoever is at none hears it on the
/// giver's own ground outside the consultation, or as the French-Community decree says: the handler in the giver's own
/// service, and the mayor who asked. What somebody else told goes nowhere else. What a host answers may let a secret go elsewhere, but never
/// to somebody at the table who is not there lawfully.
#[test]
fn nobody_who_is_not_lawfully_in_the_room_is_given_a_secret() {
    for book in books() {
        let mut seen = [0; 3];
        walk(Scope::Share, &book, |space, slice| {
            let permitted = secret_and_permitted(space, slice)?;
            let acts = ["tell", "show", "send", "answer", "invite", "debrief", "use", "publish"];
            let acts = space.literal("op", &acts)?;
            let given = space.and(permitted, acts)?;
            let present = space.literal("receiver", &["those_present"])?;
            let outside = space.literal("setting", &["outside"])?;
            let lawful = space.literal("room", &["lawful"])?;
            let at_table = space.without(present, outside)?;
            // The Local Task Force is no table of the cell: what may be told there is an open question of the law.
            let others = space.literal("setting", &["task_force"])?;
            let answered = !book.settings().answers.is_empty();
            let at_table = if answered { space.without(at_table, others)? } else { at_table };

            let told = space.and(given, at_table)?;
            seen[0] += usize::from(!told.is_empty());
            let set = space.without(told, lawful)?;
            none(space, slice, set);
            if answered {
                return Ok(());
            }

            let elsewhere = space.without(given, at_table)?;
            let own_ground = space.literal("exemption", &["none"])?;
            let own_ground = space.without(Set::ALL, own_ground)?;
            let own = space.literal("secret", &["of_giver"])?;
            let own_ground = space.and(own_ground, own)?;
            let french = space.literal("regime", &["french_community"])?;
            let debriefs = space.literal("op", &["debrief"])?;
            let handler = space.literal("receiver", &["case_handler"])?;
            let debriefs = space.and(debriefs, handler)?;
            let debriefs = space.and(debriefs, french)?;
            let answers = space.literal("op", &["answer"])?;
            let mayor = space.literal("receiver", &["mayor"])?;
            let answers = space.and(answers, mayor)?;
            let answers = space.and(answers, french)?;
            let answers = space.and(answers, own)?;
            let by_decree = space.or(debriefs, answers)?;
            let ways = space.or(own_ground, by_decree)?;
            seen[1] += usize::from(!elsewhere.is_empty());
            let set = space.without(elsewhere, ways)?;
            none(space, slice, set);

            let heard = space.literal("secret", &["heard_here"])?;
            let heard = space.and(given, heard)?;
            seen[2] += usize::from(!heard.is_empty());
            let set = space.without(heard, at_table)?;
            let set = space.without(set, debriefs)?;
            none(space, slice, set);
            Ok(())
        });
        assert!(seen.iter().all(|count| *count > 0) || book.hash() != builtin().hash(), "{seen:?}");
    }
}

#[test]
fn no_feedback_sheet_leaves_the_table_without_consensus_of_all() {
    for book in books() {
        let mut sent = 0;
        walk(Scope::Share, &book, |space, slice| {
            let sheet = space.literal("item", &["feedback_sheet"])?;
            let leaves = space.literal("op", &["send", "answer", "publish", "debrief", "invite", "use"])?;
            let writes = space.literal("op", &["record"])?;
            let database = space.literal("receiver", &["database"])?;
            let writes = space.and(writes, database)?;
            let speaks = space.literal("op", &["tell", "show"])?;
            let present = space.literal("receiver", &["those_present"])?;
            let speaks = space.without(speaks, present)?;
            let leaves = space.or(leaves, writes)?;
            let leaves = space.or(leaves, speaks)?;
            let leaving = space.and(sheet, leaves)?;
            let leaving = space.and(leaving, slice.outcome(Outcome::Permitted))?;
            sent += usize::from(!leaving.is_empty());
            let agreed = space.literal("consensus", &["all_agree"])?;
            let set = space.without(leaving, agreed)?;
            none(space, slice, set);
            Ok(())
        });
        assert!(sent > 0 || book.hash() != builtin().hash());
    }
}

#[test]
fn nothing_permits_what_a_norm_forbids() {
    for book in books() {
        let mut forbids = 0;
        for scope in Scope::ALL {
            walk(*scope, &book, |space, slice| {
                for firing in slice.rules() {
                    let rule = book.rule(firing.rule).unwrap();
                    let forbidding = matches!(rule.effect, RuleEffect::Forbid | RuleEffect::Need(_));
                    if forbidding && matches!(rule.certainty, Certainty::Norm | Certainty::Secondary) {
                        forbids += usize::from(!firing.counts.is_empty());
                        let set = space.without(firing.counts, slice.outcome(Outcome::Forbidden))?;
                        none(space, slice, set);
                    }
                }
                Ok(())
            });
        }
        assert!(forbids > 100, "{forbids}");
        // No setting took one of them away.
        for rule in builtin().rules() {
            if matches!(rule.certainty, Certainty::Norm | Certainty::Secondary)
                && !matches!(rule.effect, RuleEffect::Question { .. })
            {
                assert!(book.rules().contains(rule), "{}", rule.id);
            }
        }
    }
}

#[test]
fn every_permission_rests_on_articles_in_force() {
    let law = Provisions::builtin().unwrap();
    for book in books() {
        let mut permissions = 0;
        for scope in Scope::ALL {
            walk(*scope, &book, |_, slice| {
                let day = slice.period().from();
                for firing in slice.rules().iter().filter(|firing| !firing.determines.is_empty()) {
                    let rule = book.rule(firing.rule).unwrap();
                    if rule.effect == RuleEffect::Permit {
                        permissions += 1;
                        assert!(!rule.cites.is_empty(), "{}", rule.id);
                        for cite in book.in_force(&rule.cites, day) {
                            let provision = law.get(cite).unwrap();
                            assert!(provision.period().contains(day), "{} {cite} {day}", rule.id);
                            let whole = slice.period().until().and_then(|until| until.plus_days(-1).ok());
                            assert!(whole.is_none_or(|last| provision.period().contains(last)), "{cite}");
                        }
                    }
                }
                Ok(())
            });
        }
        assert!(permissions > 100 || book.hash() != builtin().hash());
    }
}

/// Nothing that was forbidden is permitted in the other book, in any scope.
fn opens_nothing(book: &RuleBook, other: &RuleBook) {
    for scope in Scope::ALL {
        Space::new(*scope)
            .walk_both(book, other, |space, was, is| {
                let set = space.and(was.outcome(Outcome::Forbidden), is.outcome(Outcome::Permitted))?;
                none(space, is, set);
                Ok(())
            })
            .unwrap();
    }
}

#[test]
fn no_setting_permits_what_is_forbidden() {
    let book = builtin();
    for other in books() {
        opens_nothing(&book, &other);
    }
    // What is switched off is asked wherever it fired, so that no combination of settings opens it.
    let off = everything_off();
    for scope in Scope::ALL {
        Space::new(*scope)
            .walk_both(&book, &off, |space, was, is| {
                for before in was.rules() {
                    let rule = book.rule(before.rule).unwrap();
                    if !matches!(rule.effect, RuleEffect::Forbid | RuleEffect::Need(_)) {
                        continue;
                    }
                    let same = |at: u16| off.rule(at).is_some_and(|other| other.id == rule.id);
                    let after = is.rules().iter().find(|after| same(after.rule)).unwrap();
                    assert_eq!(before.counts, after.counts, "{}", rule.id);
                    let set = space.and(after.counts, is.outcome(Outcome::Permitted))?;
                    none(space, is, set);
                }
                Ok(())
            })
            .unwrap();
    }
}

/// A local rule for each rule of the book, under the same conditions, with each effect that a local book may have.
fn local(round: usize) -> String {
    let words = |spec: &FactSpec, mask: u64| -> String {
        let of = (1..=spec.words.len()).filter(|code| mask >> code & 1 == 1);
        let all: Vec<String> = of.map(|code| format!("\"{}\"", spec.words[code - 1])).collect();
        format!("{} = [{}]", spec.name, all.join(", "))
    };
    let mut text = String::from(
        "[book]\nid = \"local\"\nversion = \"1\"\nby = \"m-1\"\non = 2019-01-01\nground = \"d-1\"\n[[question]]\nid = \"Q-local\"\ncite = [\"l18/3/1\"]\nanswerable = \
         true\ntext = { nl = \"n\", fr = \"f\", de = \"d\", en = \"e\" }\n",
    );
    for (at, rule) in builtin().rules().iter().enumerate() {
        let facts = rule.scope.facts();
        let clause = |clause: &Clause| -> String {
            let all: Vec<String> =
                clause.iter().map(|one| words(&facts[usize::from(one.fact)], one.mask)).collect();
            format!("{{ {} }}", all.join(", "))
        };
        let effect = match (at + round) % 5 {
            0 => "effect = \"forbid\"".to_owned(),
            1 => {
                let plain = facts.iter().find(|spec| spec.part == Part::Plain).unwrap();
                format!("effect = \"need\"\nneed = {{ {} = \"{}\" }}", plain.name, plain.words[0])
            }
            2 => "effect = \"question\"\nquestion = \"Q-local\"\nsettles = \"forbid\"".to_owned(),
            3 => "effect = \"oblige\"\noblige = [\"log_access\"]".to_owned(),
            _ => "effect = \"notice\"".to_owned(),
        };
        let when: Vec<String> = rule.when.iter().map(clause).collect();
        write!(
            text,
            "[[rule]]\nid = \"L-{at}\"\nscope = \"{}\"\n{effect}\ncertainty = \"policy\"\nfrom = 2019-01-01\ncite = \
             [\"l18/3/1\"]\ntext = {{ nl = \"n\", fr = \"f\", de = \"d\", en = \"e\" }}\nwhen = [{}]\n",
            rule.scope.as_str(),
            when.join(", ")
        )
        .unwrap();
    }
    text
}

#[test]
fn no_local_rule_permits_anything() {
    let (book, law) = (builtin(), Provisions::builtin().unwrap());
    for round in 0..5 {
        let other = book.with_local(&[("local.toml", &local(round))], &law).unwrap();
        let mut narrowed = 0;
        for scope in Scope::ALL {
            Space::new(*scope)
                .walk_both(&book, &other, |space, was, is| {
                    let permitted = (was.outcome(Outcome::Permitted), is.outcome(Outcome::Permitted));
                    let set = space.without(permitted.1, permitted.0)?;
                    none(space, is, set);
                    narrowed += usize::from(permitted.0 != permitted.1);
                    let gone =
                        space.without(was.outcome(Outcome::Forbidden), is.outcome(Outcome::Forbidden))?;
                    none(space, is, gone);
                    Ok(())
                })
                .unwrap();
        }
        assert!(narrowed > 10, "{narrowed}");
    }
}

/// The urgent route: that there is danger makes nothing permitted.
#[test]
fn danger_permits_nothing_that_is_forbidden() {
    for book in books() {
        let mut asked = 0;
        walk(Scope::Share, &book, |space, slice| {
            let calm = space.given(slice.outcome(Outcome::Permitted), "danger", "none")?;
            let danger = space.given(slice.outcome(Outcome::Permitted), "danger", "imminent")?;
            let set = space.without(danger, calm)?;
            none(space, slice, set);
            let unsettled = space.given(slice.outcome(Outcome::Unsettled), "danger", "imminent")?;
            asked += usize::from(!unsettled.is_empty());
            Ok(())
        });
        assert!(asked > 0);
    }
}

/// One situation of every class: an answer is a yes when it is *permitted* and every duty is undertaken, and never
/// otherwise.
#[test]
fn only_permitted_with_every_duty_is_a_yes() {
    let book = builtin();
    let mut seen = BTreeSet::new();
    let mut permitted = 0;
    for scope in Scope::ALL {
        walk(*scope, &book, |space, slice| {
            for class in space.classes(&book, slice)? {
                if !seen.insert((*scope, class.outcome, class.rules)) {
                    continue;
                }
                let answer = book.answer(&space.example(class.set).unwrap(), slice.period().from())?;
                assert_eq!(answer.outcome, Some(class.outcome));
                assert_eq!(answer.allows(Duty::ALL), class.outcome == Outcome::Permitted);
                assert_eq!(answer.allows(&answer.duties), class.outcome == Outcome::Permitted);
                if class.outcome == Outcome::Permitted {
                    permitted += 1;
                    for missing in &answer.duties {
                        let rest: Vec<Duty> =
                            Duty::ALL.iter().copied().filter(|duty| duty != missing).collect();
                        assert!(!answer.allows(&rest), "{missing:?}");
                    }
                }
            }
            Ok(())
        });
    }
    assert!(permitted > 50 && seen.len() > 5_000, "{permitted} {}", seen.len());
}

/// What livc never proposes: guard rail 18 in the words of the facts.
fn may_not_be_proposed(scope: Scope, fact: &str, is: &str, to: &str) -> bool {
    match (scope, fact) {
        (
            _,
            "listed" | "secret" | "entity" | "danger" | "age" | "exemption" | "category" | "subject"
            | "setting",
        )
        | (Scope::Share | Scope::Move, "founding" | "founded" | "sharing" | "own_casus") => true,
        (Scope::Share, "receiver") => to == "database",
        (Scope::Share | Scope::Move, "room") => to == "none" || is == "none",
        (Scope::Share, "consensus") => is == "objection",
        _ => matches!(to, "not_needed" | "not_relevant" | "not_required"),
    }
}

/// Wherever changing one fact would permit, an example of that is asked: so every fact, every value that it has and
/// every value that it would need is looked at.
#[test]
fn no_change_is_proposed_that_may_not_be() {
    let book = builtin();
    let (mut tempting, mut proposed) = (0, 0);
    for scope in [Scope::Meet, Scope::Invite, Scope::Share, Scope::Move] {
        let mut before = None;
        walk(scope, &book, |space, slice| {
            let permitted = slice.outcome(Outcome::Permitted);
            // Days on which every outcome is as in those before ask the same again.
            let outcomes = Outcome::ALL.iter().map(|outcome| slice.outcome(*outcome));
            let all = Some((slice.heads().clone(), outcomes.collect::<Vec<_>>()));
            if permitted.is_empty() || core::mem::replace(&mut before, all.clone()) == all {
                return Ok(());
            }
            for spec in scope.facts().iter().filter(|spec| spec.part != Part::Head) {
                if space.forget(permitted, spec.name)? == permitted {
                    continue;
                }
                for to in spec.words {
                    let reached = space.given(permitted, spec.name, to)?;
                    let reached = space.without(reached, permitted)?;
                    let reached = space.and(reached, slice.possible())?;
                    for is in spec.words {
                        let here = space.literal(spec.name, &[is])?;
                        let here = space.and(reached, here)?;
                        let Some(facts) = space.example(here) else { continue };
                        tempting += usize::from(may_not_be_proposed(scope, spec.name, is, to));
                        for change in nearest(&book, &facts, slice.period().from()) {
                            proposed += 1;
                            for step in change.steps() {
                                for to in &step.to {
                                    assert!(
                                        !may_not_be_proposed(scope, step.fact, step.is, to),
                                        "{change:?} {facts:?}"
                                    );
                                }
                            }
                        }
                    }
                }
            }
            Ok(())
        });
    }
    assert!(tempting > 100 && proposed > 100, "{tempting} {proposed}");
}
