//! Following up against a naive model: what becomes of each action, and what is overdue day by day.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod story;

use std::collections::{BTreeMap, BTreeSet};

use livc_core::casus::ActionFate;
use livc_core::event::ViewerRole;
use livc_core::register::{Overdue, Viewer};
use livc_core::time::{Calendar, Day};
use proptest::prelude::*;
use story::Teller;

const DAY: &str = "2026-09-10";

fn running() -> Teller {
    let mut teller = Teller::new();
    teller.set_up();
    teller.declare_basis();
    teller.signal_to_listing();
    teller.meeting("v-1", "2026-09-03");
    teller.weigh();
    teller
}

fn overdue(teller: &Teller, viewer: &str, role: ViewerRole, on: Day) -> Overdue {
    let (member, reason) = (viewer.parse().unwrap(), "d-1".parse().unwrap());
    let viewer = Viewer { member: &member, role, reason: &reason, on };
    teller.register.overdue(&teller.book, &Calendar::legal(), viewer).unwrap()
}

/// What the model knows of an action.
type Model = BTreeMap<usize, (ActionFate, Day)>;

fn plan(model: &mut Model, named: &BTreeMap<usize, Day>) -> String {
    let open: Vec<usize> =
        model.iter().filter(|(_, (fate, _))| *fate == ActionFate::Open).map(|(at, _)| *at).collect();
    let dropped: Vec<usize> = open.into_iter().filter(|at| !named.contains_key(at)).collect();
    let mut actions = Vec::new();
    for (at, due) in named {
        // What ended is not named again.
        if model.get(at).is_some_and(|(fate, _)| *fate != ActionFate::Open) {
            continue;
        }
        model.insert(*at, (ActionFate::Open, *due));
        actions.push(format!(r#"{{"action":"a-{at}","goal":"g-1","owner":"caw","due":"{due}"}}"#));
    }
    for at in &dropped {
        model.get_mut(at).unwrap().0 = ActionFate::FallenAway;
    }
    let dropped: Vec<String> = dropped.iter().map(|at| format!(r#""a-{at}""#)).collect();
    format!(
        r#"{{"k":"plan_adopted","casus":"k-1","director":"m-youth","goals":["g-1"],"actions":[{}],"dropped":[{}],"reason":"d-7"}}"#,
        actions.join(","),
        dropped.join(",")
    )
}

proptest! {
    #[test]
    fn an_action_is_exactly_one_thing_and_overdue_is_what_counting_days_finds(
        acts in prop::collection::vec((0_u8..3, 0_usize..6, 0_i64..60), 1..14),
        later in 1_i64..80,
    ) {
        let mut teller = running();
        let start: Day = DAY.parse().unwrap();
        let mut model = Model::new();
        let mut named: BTreeMap<usize, Day> = (0..3).map(|at| (at, start.plus_days(5).unwrap())).collect();
        teller.record(DAY, "m-prev", &plan(&mut model, &named));
        for (act, at, days) in acts {
            let due = start.plus_days(days).unwrap();
            let open = model.get(&at).is_some_and(|(fate, _)| *fate == ActionFate::Open);
            match act {
                0 => {
                    let done = format!(r#"{{"k":"action_completed","casus":"k-1","action":"a-{at}"}}"#);
                    let told = teller.would(DAY, "m-caw", &done);
                    prop_assert_eq!(told == "recorded", open, "{}", told);
                    if open {
                        teller.record(DAY, "m-caw", &done);
                        model.get_mut(&at).unwrap().0 = ActionFate::Done;
                    }
                }
                1 => {
                    let moved = format!(r#"{{"k":"action_moved","casus":"k-1","action":"a-{at}","due":"{due}","reason":"d-8"}}"#);
                    let told = teller.would(DAY, "m-prev", &moved);
                    let same = model.get(&at).is_some_and(|(_, known)| *known == due);
                    prop_assert_eq!(told == "recorded", open && !same, "{}", told);
                    if open && !same {
                        teller.record(DAY, "m-prev", &moved);
                        model.get_mut(&at).unwrap().1 = due;
                    }
                }
                _ => {
                    // One more action, and one less where there is one.
                    named.insert(at, due);
                    named.remove(&((at + 1) % 6));
                    let known = named.keys().any(|at| model.get(at).is_none_or(|(fate, _)| *fate == ActionFate::Open));
                    if !known {
                        continue;
                    }
                    let adopted = plan(&mut model, &named);
                    teller.record(DAY, "m-prev", &adopted);
                }
            }
        }
        let id = "k-1".parse().unwrap();
        let casus = teller.register.casus(&id).unwrap();
        let found: Model = casus
            .actions
            .iter()
            .map(|action| (action.id.as_str().strip_prefix("a-").unwrap().parse().unwrap(), (action.fate, action.due.unwrap())))
            .collect();
        prop_assert_eq!(casus.actions.len(), found.len(), "each once");
        prop_assert!(casus.actions.iter().all(|action| action.is_open() == action.ended.is_none()));
        prop_assert_eq!(&found, &model);

        let on = start.plus_days(later).unwrap();
        let calendar = Calendar::legal();
        let mut expected = BTreeSet::new();
        for (at, (fate, due)) in &model {
            // Day by day: the working days after the day on which it was awaited.
            let mut days = 0;
            let mut day = *due;
            while day < on {
                day = day.plus_days(1).unwrap();
                days += u32::from(calendar.is_working_day(day).unwrap());
            }
            if *fate == ActionFate::Open && days > 0 {
                expected.insert((format!("a-{at}"), *due, days));
            }
        }
        let list = overdue(&teller, "m-mayor", ViewerRole::SeatHolder, on);
        let rows: BTreeSet<_> =
            list.overdue().iter().map(|row| (row.reference.clone().unwrap(), row.due, row.days)).collect();
        prop_assert_eq!(rows, expected);
        prop_assert!(list.overdue().is_sorted_by_key(|row| (row.due, row.casus.clone())));
        prop_assert!(list.todo().is_empty());
    }
}

#[test]
fn no_list_names_a_service_or_a_member() {
    let mut teller = running();
    let mut model = Model::new();
    let named = (0..3).map(|at| (at, "2026-09-15".parse().unwrap())).collect();
    teller.record(DAY, "m-prev", &plan(&mut model, &named));
    let on = "2026-10-01".parse().unwrap();
    let mut list = overdue(&teller, "m-mayor", ViewerRole::SeatHolder, on).to_value();
    assert_eq!(list.at("overdue").unwrap().as_list().unwrap().len(), 3);
    if let livc_core::canonical::Value::Object(object) = &mut list {
        object.remove("access");
    }
    let text = list.to_text();
    for name in ["caw", "youth", "m-", "p-88"] {
        assert!(!text.contains(name), "{name} in {text}");
    }
}

/// What is running plus what was opened, less what closed or left, is what is running: over any hand-over.
#[test]
fn a_hand_over_keeps_the_account() {
    let mut teller = running();
    let open = |teller: &Teller| teller.register.casussen().filter(|casus| casus.is_running()).count();
    let (before, mut opened, mut left) = (open(&teller), 0, 0);
    teller.record(DAY, "m-mayor", r#"{"k":"question_settled","question":"Q-transfer","answer":"yes","reference":"opinion-9","until":"2027-09-04"}"#);
    teller.book = teller.register.settled(&teller.book).unwrap();
    for outcome in ["declined", "withdrawn", "accepted"] {
        teller.record(
            DAY,
            "m-mayor",
            r#"{"k":"transfer_proposed","casus":"k-1","receiver":"cell-09","reason":"d-30"}"#,
        );
        let settled =
            format!(r#"{{"k":"transfer_settled","casus":"k-1","outcome":"{outcome}","reason":"d-31"}}"#);
        teller.record(DAY, "m-mayor", &settled);
        left += usize::from(outcome == "accepted");
        assert_eq!(open(&teller), before + opened - left, "{outcome}");
    }
    let token = "t-bcdfghjkmnpqrstvbcdfghjk";
    let taken = format!(
        r#"{{"k":"casus_imported","casus":"k-2","person":"p-7","transfer":"{token}","since":"2026-09-10","listed_on":"2026-09-10","indications":"yes","age":"adult","reason":"d-3","to":"listed"}}"#
    );
    teller.record(DAY, "m-mayor", &taken);
    opened += 1;
    assert_eq!(open(&teller), before + opened - left);
    // Neither side keeps the token.
    assert!(teller.lines.iter().all(|line| !line.contains(token)));
    let id = "k-2".parse().unwrap();
    let kept = teller.register.casus(&id).unwrap().provenance.as_ref().unwrap().transfer.clone().unwrap();
    assert!(kept.as_str().starts_with("r-"));
}
