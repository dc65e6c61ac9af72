//! What somebody sees, and that no list, search, count or export shows more than single looks do.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod story;
mod views;

use std::collections::BTreeSet;

use livc_core::ErrorKind;
use livc_core::canonical::{Object, Value};
use livc_core::code::Code as _;
use livc_core::event::{DataClass, ViewerRole};
use livc_core::journal::Payload;
use livc_core::register::{Look, Search, Viewer};
use proptest::prelude::*;
use story::Teller;
use views::{
    ON, TABLE, VIEWERS, cell, list, meeting, searches, seats_only, seed, shown, tell, view, views, walk, with,
};

#[test]
fn a_role_that_is_not_held_opens_nothing() {
    let mut teller = cell();
    meeting(&mut teller);
    walk(&mut teller, "k-1", 7, true);
    let kind = |viewer: &str, role| match teller.look("k-1", viewer, role, ON) {
        Ok(look) => Ok(!look.is_hidden()),
        Err(error) => Err((error.kind(), error.place().field.clone().unwrap())),
    };
    let wrong = || Err((ErrorKind::Contradiction, "role".to_owned()));
    for (viewer, role, seen) in [
        ("m-mayor", ViewerRole::SeatHolder, Ok(true)),
        ("m-police", ViewerRole::SeatHolder, Ok(true)),
        ("m-prev", ViewerRole::SeatHolder, Ok(true)),
        ("m-prev", ViewerRole::Coordinator, Ok(true)),
        ("m-mayor", ViewerRole::Coordinator, wrong()),
        ("m-youth", ViewerRole::SeatHolder, wrong()),
        ("m-youth", ViewerRole::Invitee, Ok(true)),
        ("m-youth", ViewerRole::CaseDirector, Ok(true)),
        ("m-caw", ViewerRole::CaseDirector, Ok(false)),
        // No protocol was signed.
        ("m-caw", ViewerRole::Invitee, Ok(false)),
        ("m-guest", ViewerRole::Invitee, Ok(true)),
        ("m-other", ViewerRole::Invitee, Ok(false)),
        ("m-dpo", ViewerRole::DataProtectionOfficer, Ok(false)),
        ("m-dpo", ViewerRole::Supervisor, wrong()),
        ("m-mayor", ViewerRole::DataProtectionOfficer, wrong()),
        ("m-coc", ViewerRole::Supervisor, Ok(false)),
        ("m-arch", ViewerRole::Archivist, Ok(false)),
        ("m-coach", ViewerRole::Invitee, Ok(false)),
        // Whoever holds a seat is not invited.
        ("m-mayor", ViewerRole::Invitee, Ok(false)),
        ("m-nobody", ViewerRole::Invitee, Err((ErrorKind::UnknownMember, "viewer".to_owned()))),
    ] {
        assert_eq!(kind(viewer, role), seen, "{viewer} {role}");
    }
    let error = teller.look("k-1", "m-prev", ViewerRole::Archivist, ON).unwrap_err();
    assert_eq!(error.expected(), ["seat_holder", "coordinator", "case_director", "invitee"]);
}

#[test]
fn what_was_given_up_opens_no_past_day() {
    let mut teller = cell();
    meeting(&mut teller);
    walk(&mut teller, "k-1", 3, true);
    let seen = |teller: &Teller, viewer: &str, role| {
        teller.look("k-1", viewer, role, "2026-09-04").is_ok_and(|look| !look.is_hidden())
    };
    for (viewer, role, act) in [
        ("m-police", ViewerRole::SeatHolder, r#"{"k":"seat_ended","member":"m-police","seat":"police"}"#),
        ("m-prev", ViewerRole::Coordinator, r#"{"k":"coordinator_named","member":"m-youth"}"#),
        ("m-guest", ViewerRole::Invitee, r#"{"k":"invitation_ended","invitation":"i-k-1"}"#),
    ] {
        assert!(seen(&teller, viewer, role), "{viewer}");
        teller.record("2026-09-20", "m-mayor", act);
        assert!(!seen(&teller, viewer, role), "{viewer}");
    }
    teller.record("2026-09-21", "m-mayor", r#"{"k":"member_ended","member":"m-dpo"}"#);
    assert!(teller.look("k-1", "m-dpo", ViewerRole::DataProtectionOfficer, "2026-09-04").is_err());
}

#[test]
fn each_class_is_seen_by_whom_the_rules_let() {
    let mut teller = cell();
    meeting(&mut teller);
    walk(&mut teller, "k-1", 8, true);
    let mut open = cell();
    meeting(&mut open);
    walk(&mut open, "k-1", 7, true);
    let members = |teller: &Teller, viewer: &str, role| -> BTreeSet<String> {
        let look = teller.look("k-1", viewer, role, ON).unwrap();
        let value = look.to_value();
        let view = value.as_object().unwrap().get("view").unwrap().as_object().unwrap().clone();
        view.iter().map(|(key, _)| key.to_owned()).collect()
    };
    let all = members(&open, "m-mayor", ViewerRole::SeatHolder);
    for key in ["casus", "state", "person", "age", "outcome", "goals", "next_review", "payloads"] {
        assert!(all.contains(key), "{key}");
    }
    let guest = members(&open, "m-guest", ViewerRole::Invitee);
    assert!(guest.contains("goals") && !guest.contains("outcome"), "{guest:?}");
    let coordinator = members(&open, "m-prev", ViewerRole::Coordinator);
    let official = members(&open, "m-prev", ViewerRole::SeatHolder);
    assert_eq!(coordinator.difference(&official).collect::<Vec<_>>(), ["reports", "sector"]);
    // Off the list, only the mayor and the prevention official see it, and the plan no longer.
    let off = members(&teller, "m-mayor", ViewerRole::SeatHolder);
    assert!(!off.contains("goals") && !off.contains("outcome") && off.contains("state"), "{off:?}");
    assert!(teller.look("k-1", "m-police", ViewerRole::SeatHolder, ON).unwrap().is_hidden());
}

#[test]
fn a_payload_is_opened_by_its_key_alone() {
    let mut teller = cell();
    meeting(&mut teller);
    let mut rows = Vec::new();
    let acts = [
        ("m-youth", r#"{"k":"signal_received","casus":"k-1","sector":"education","person":"p-1"}"#),
        (
            "m-prev",
            r#"{"k":"signal_triaged","casus":"k-1","outcome":"propose_listing","criterion":"c-1","reason":"d-1"}"#,
        ),
        (
            "m-mayor",
            r#"{"k":"casus_listed","casus":"k-1","person":"p-1","indications":"yes","source":"education","age":"adult","reason":"d-1"}"#,
        ),
        ("m-prev", &format!(r#"{{"k":"casus_discussed","casus":"k-1","meeting":"v-1","present":{TABLE}}}"#)),
        (
            "m-youth",
            r#"{"k":"contribution_made","casus":"k-1","meeting":"v-1","mark":"plain","source":"welfare"}"#,
        ),
        (
            "m-youth",
            r#"{"k":"contribution_made","casus":"k-1","meeting":"v-1","mark":"secret","source":"welfare"}"#,
        ),
        ("m-police", r#"{"k":"card_shown","casus":"k-1","meeting":"v-2"}"#),
        (
            "m-prev",
            r#"{"k":"casus_weighed","casus":"k-1","meeting":"v-1","outcome":"trajectory","reason":"d-1"}"#,
        ),
        (
            "m-prev",
            r#"{"k":"plan_adopted","casus":"k-1","director":"m-youth","goals":["g-1"],"actions":[{"action":"a-1","goal":"g-1","owner":"youth","due":"2027-01-01"}],"reason":"d-1"}"#,
        ),
    ];
    for (at, (actor, act)) in acts.iter().enumerate() {
        if act.contains("card_shown") {
            seats_only(&mut teller);
        }
        rows.push(tell(&mut teller, "2026-09-03", actor, act, &format!("MARKER {at}")));
    }
    let opened = |viewer: &str, role| -> Vec<usize> {
        let look = teller.look("k-1", viewer, role, ON).unwrap();
        assert!(!look.to_value().to_text().contains("MARKER"));
        let keys = format!("{look:?} {:?}", look.keys());
        assert!(!keys.contains("MARKER") && !keys.contains("[1, 2"), "{keys}");
        let mut found = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            match look.open(row.as_bytes()) {
                Ok(payload) => {
                    assert_eq!(payload.text("note").unwrap(), format!("MARKER {at}"));
                    found.push(at);
                }
                Err(error) => {
                    assert_eq!(error.kind(), ErrorKind::PayloadMismatch);
                    assert!(!format!("{error} {error:?}").contains("MARKER"));
                }
            }
        }
        // A key opens one payload.
        for key in look.keys() {
            let fit = rows.iter().filter(|row| key.open(&Payload::parse(row.as_bytes()).unwrap()).is_ok());
            assert_eq!(fit.count(), 1, "{:?}", key.class());
        }
        assert_eq!(found.len(), look.keys().len());
        found
    };
    // The signal tells who reported, the card comes from the common database, the secret stays with whom it was told.
    assert_eq!(opened("m-mayor", ViewerRole::SeatHolder), [1, 2, 3, 4, 7, 8]);
    assert_eq!(opened("m-prev", ViewerRole::Coordinator), [0, 1, 2, 3, 4, 7, 8]);
    assert_eq!(opened("m-youth", ViewerRole::Invitee), [3, 8]);
    assert_eq!(opened("m-other", ViewerRole::Invitee), Vec::<usize>::new());
    assert_eq!(opened("m-dpo", ViewerRole::DataProtectionOfficer), Vec::<usize>::new());
    // An altered row, and one that is none.
    let look = teller.look("k-1", "m-mayor", ViewerRole::SeatHolder, ON).unwrap();
    let altered = rows[2].replace("MARKER 2", "MARKER 3");
    assert_eq!(look.open(altered.as_bytes()).unwrap_err().kind(), ErrorKind::PayloadMismatch);
    assert_eq!(look.open(b"MARKER").unwrap_err().kind(), ErrorKind::InvalidJson);
    // A list opens what its looks open.
    let listed = list(&teller, "m-mayor", ViewerRole::SeatHolder).unwrap();
    assert_eq!(listed.keys(), look.keys());
    assert!(listed.open(rows[2].as_bytes()).is_ok() && listed.open(rows[0].as_bytes()).is_err());
    // Facts of two classes in one entry: both must be open to whoever reads what stands beside them.
    let both = r#"[{"k":"casus_weighed","casus":"k-1","meeting":"v-1","outcome":"trajectory","reason":"d-1"},{"k":"plan_adopted","casus":"k-1","director":"m-youth","goals":["g-1"],"actions":[{"action":"a-1","goal":"g-1","owner":"youth","due":"2027-01-01"}],"reason":"d-1"}]"#;
    let mut teller = cell();
    meeting(&mut teller);
    walk(&mut teller, "k-1", 4, true);
    let row = tell(&mut teller, "2026-09-03", "m-prev", both, "MARKER");
    let opens =
        |viewer: &str, role| teller.look("k-1", viewer, role, ON).unwrap().open(row.as_bytes()).is_ok();
    assert!(opens("m-mayor", ViewerRole::SeatHolder) && !opens("m-youth", ViewerRole::Invitee));
}

/// Guard rail 5: what comes from police or common database, or goes there, changes no byte of any view.
#[test]
fn police_and_common_database_leave_no_trace() {
    let told = |acts: &[(&str, &str)]| {
        let mut teller = cell();
        meeting(&mut teller);
        walk(&mut teller, "k-1", 4, true);
        seats_only(&mut teller);
        for (actor, act) in acts {
            tell(&mut teller, "2026-09-03", actor, act, "a note");
        }
        teller
    };
    let positions: Vec<String> = ["m-mayor", "m-police", "m-prev", "m-youth", "m-caw"]
        .iter()
        .map(|member| format!(r#"{{"member":"{member}","position":"agree"}}"#))
        .collect();
    let sheet = format!(
        r#"{{"k":"sheet_agreed","casus":"k-1","meeting":"v-1","positions":[{}]}}"#,
        positions.join(",")
    );
    let without = told(&[]);
    let with = told(&[
        ("m-police", r#"{"k":"card_shown","casus":"k-1","meeting":"v-2"}"#),
        ("m-prev", &sheet),
        (
            "m-police",
            r#"{"k":"sheet_sent","casus":"k-1","meeting":"v-1","receiver":"basic_service","evaluation_only":"yes","competent":"yes"}"#,
        ),
        ("m-youth", r#"{"k":"threat_passed_on","casus":"k-1","receiver":"police"}"#),
    ]);
    assert!(with.register != without.register);
    for viewer in VIEWERS {
        for role in ViewerRole::ALL {
            let cases = ["k-1", "k-9"];
            let pairs = shown(&with, viewer, *role, &cases);
            let pairs = pairs.into_iter().zip(shown(&without, viewer, *role, &cases));
            for (with, without) in pairs.filter(|(with, without)| with != without) {
                // The mayor alone is reminded, on the second of the days asked, to say what he thinks of a threat.
                assert!(
                    viewer == "m-mayor" && with.contains(r#""kind":"threat""#),
                    "{viewer}: {with} {without}"
                );
            }
        }
    }
}

#[test]
fn a_search_knows_no_person_no_age_and_no_weighing() {
    for key in ["person", "age", "outcome", "closing", "indications", "sector", "MARKER"] {
        let search = Value::Object(Object::new().with(key, "MARKER"));
        let error = Search::from_value(&search).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnknownKey);
        assert_eq!(error.expected(), ["meeting", "review_by", "state"]);
        assert!(!format!("{error} {error:?}").contains("MARKER"));
    }
    for (key, kind) in [
        ("state", ErrorKind::UnknownValue),
        ("meeting", ErrorKind::InvalidReference),
        ("review_by", ErrorKind::InvalidDay),
    ] {
        let search = Value::Object(Object::new().with(key, "MARKER of somebody"));
        let error = Search::from_value(&search).unwrap_err();
        assert_eq!((error.kind(), error.place().field.as_deref()), (kind, Some(key)));
        assert!(!format!("{error} {error:?}").contains("MARKER"));
    }
    assert_eq!(Search::from_value(&Value::Object(Object::new())).unwrap(), Search::default());
}

#[test]
fn an_access_event_names_at_most_256_casussen() {
    let mut teller = cell();
    for at in 0..257 {
        let act = format!(r#"{{"k":"signal_received","casus":"k-{at}","sector":"other"}}"#);
        teller.record("2026-09-03", "m-youth", &act);
    }
    let error = list(&teller, "m-mayor", ViewerRole::SeatHolder).unwrap_err();
    assert_eq!((error.kind(), error.place().field.as_deref()), (ErrorKind::TooMany, Some("search")));
    // Whoever sees none of them is told nothing of their number.
    assert!(list(&teller, "m-police", ViewerRole::SeatHolder).unwrap().is_empty());
}

/// What a casus may have become.
#[derive(Clone, Debug)]
struct Way {
    steps: usize,
    guest: bool,
}

fn ways() -> impl Strategy<Value = Vec<Way>> {
    prop::collection::vec((1_usize..9, any::<bool>()).prop_map(|(steps, guest)| Way { steps, guest }), 1..5)
}

fn told(ways: &[Way], leave_out: Option<usize>) -> Teller {
    let mut teller = cell();
    meeting(&mut teller);
    for (at, way) in ways.iter().enumerate().filter(|(at, _)| Some(*at) != leave_out) {
        walk(&mut teller, &format!("k-{at}"), way.steps, way.guest);
    }
    teller
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// For every viewer: what a list, search, count or export shows is what single looks show.
    #[test]
    fn many_looks_are_single_looks(ways in ways()) {
        let teller = told(&ways, None);
        for viewer in VIEWERS {
            for role in ViewerRole::ALL {
                let Ok(listed) = list(&teller, viewer, *role) else { continue };
                let looks: Vec<Look> = (0..ways.len())
                    .map(|at| teller.look(&format!("k-{at}"), viewer, *role, ON).unwrap())
                    .collect();
                let single: Vec<String> = looks.iter().filter_map(view).collect();
                prop_assert_eq!(&views(&listed.to_value()), &single);
                let keys: Vec<_> = looks.iter().flat_map(|look| look.keys().to_vec()).collect();
                prop_assert_eq!(listed.keys(), keys);
                for search in searches() {
                    let ask = |viewer: Viewer<'_>| teller.register.search(&teller.book, &search, viewer);
                    let found = views(&with(viewer, *role, ON, ask).unwrap().to_value());
                    let fits = |text: &&String| {
                        let view = Value::parse(text).unwrap();
                        let view = view.as_object().unwrap();
                        let has = |key: &str, value: &str| view.get(key) == Some(&Value::from(value.to_owned()));
                        search.state.is_none_or(|state| has("state", state.as_str()))
                            && search.meeting.as_ref().is_none_or(|meeting| {
                                view.get("meetings").unwrap().to_text().contains(&format!("\"{meeting}\""))
                            })
                            && search.review_by.is_none_or(|by| {
                                view.get("next_review").is_some_and(|day| day.as_text().unwrap() <= by.to_string().as_str())
                            })
                    };
                    let expected: Vec<String> = single.iter().filter(fits).cloned().collect();
                    prop_assert_eq!(&found, &expected);
                    let ask = |viewer: Viewer<'_>| teller.register.export(&teller.book, &search, viewer, &seed());
                    prop_assert_eq!(&views(&with(viewer, *role, ON, ask).unwrap().to_value()), &expected);
                    let ask = |viewer: Viewer<'_>| teller.register.count(&teller.book, &search, viewer);
                    let counted = with(viewer, *role, ON, ask).unwrap().to_value();
                    let states = counted.as_object().unwrap().get("states").unwrap().as_list().unwrap();
                    let total: i64 = states.iter().map(|row| row.at("count").unwrap().as_integer().unwrap()).sum();
                    prop_assert_eq!(usize::try_from(total).unwrap(), expected.len());
                }
            }
        }
    }

    /// A casus that a viewer may not see leaves no trace: without it, he is shown the same bytes.
    #[test]
    fn a_hidden_casus_leaves_no_trace(ways in ways(), which in any::<prop::sample::Index>()) {
        let at = which.index(ways.len());
        let (teller, without) = (told(&ways, None), told(&ways, Some(at)));
        let hidden = format!("k-{at}");
        let casussen: Vec<String> = (0..ways.len()).map(|at| format!("k-{at}")).collect();
        let casussen: Vec<&str> = casussen.iter().map(String::as_str).collect();
        let mut compared = 0;
        for viewer in VIEWERS {
            for role in ViewerRole::ALL {
                let look = teller.look(&hidden, viewer, *role, ON);
                if look.is_ok_and(|look| !look.is_hidden()) {
                    continue;
                }
                compared += 1;
                prop_assert_eq!(
                    shown(&teller, viewer, *role, &casussen).iter().map(|text| blind(text)).collect::<Vec<_>>(),
                    shown(&without, viewer, *role, &casussen).iter().map(|text| blind(text)).collect::<Vec<_>>(),
                    "{} {}", viewer, role
                );
            }
        }
        prop_assert!(compared > VIEWERS.len());
    }
}

/// The commitments of payloads rest on salts, which the test draws from the number of the command.
fn blind(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\"pay\":\"") {
        out.push_str(before);
        rest = after.split_once('"').unwrap().1;
    }
    out + rest
}

#[test]
fn every_class_has_its_place() {
    // A class that is added has to be thought of here.
    for class in DataClass::ALL {
        match class {
            DataClass::Administration
            | DataClass::Identity
            | DataClass::Reporter
            | DataClass::CaseFact
            | DataClass::Weighing
            | DataClass::Plan
            | DataClass::Police
            | DataClass::Sheet
            | DataClass::Contribution
            | DataClass::Count => {}
        }
    }
    let mut teller = cell();
    meeting(&mut teller);
    walk(&mut teller, "k-1", 7, true);
    let look = teller.look("k-1", "m-mayor", ViewerRole::SeatHolder, ON).unwrap();
    let decided: BTreeSet<_> = look.visible().iter().map(|visible| visible.class).collect();
    for class in [DataClass::Police, DataClass::Sheet, DataClass::Reporter] {
        assert!(!decided.contains(&class), "no rule opens {class}");
    }
    assert_eq!(decided.len(), DataClass::ALL.len() - 3);
}
