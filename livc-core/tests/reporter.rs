//! Who reported is the coordinator's to know and nobody else's (guard rail 15), and every look leaves an event that the
//! data-protection officer reads without payload and without the person (guard rail 14).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod story;
mod views;

use livc_core::canonical::{Object, Value};
use livc_core::code::Code as _;
use livc_core::event::{LookAct, Sector, ViewerRole};
use livc_core::journal::{Draft, Seed};
use livc_core::register::{Access, Question};
use livc_core::rule::vocabulary::{Facts, Scope};
use proptest::prelude::*;
use story::Teller;
use views::{ON, TABLE, VIEWERS, accounts, cell, meeting, shown, tell, with};

/// A casus whose signal came from a sector and has a reference, with what follows up to some step.
fn told(sector: Sector, signal: &str, steps: usize) -> Teller {
    let mut teller = cell();
    meeting(&mut teller);
    let day = "2026-09-03";
    let sector = sector.as_str();
    let acts = [
        ("m-youth", format!(r#"{{"k":"signal_received","casus":"k-1","signal":"{signal}","sector":"{sector}","person":"p-k-1"}}"#)),
        ("m-prev", r#"{"k":"signal_triaged","casus":"k-1","outcome":"propose_listing","criterion":"c-1","reason":"d-1"}"#.to_owned()),
        ("m-mayor", format!(r#"{{"k":"casus_listed","casus":"k-1","person":"p-k-1","indications":"yes","source":"{sector}","age":"adult","reason":"d-1"}}"#)),
        ("m-prev", format!(r#"{{"k":"casus_discussed","casus":"k-1","meeting":"v-1","present":{TABLE}}}"#)),
        ("m-prev", r#"{"k":"correction_requested","casus":"k-1","field":"sector","reason":"d-1"}"#.to_owned()),
    ];
    for (actor, act) in acts.iter().take(steps) {
        tell(&mut teller, day, actor, act, "");
    }
    teller
}

/// What is known of each viewer when he asks what may be shared, and the page of one: a page goes through hundreds of
/// situations, all of them made of what is known.
fn questions(teller: &Teller, page_of: &str) -> Vec<String> {
    let (casus, meeting, on) = ("k-1".parse().unwrap(), "v-1".parse().unwrap(), ON.parse().unwrap());
    let reason = "d-why".parse().unwrap();
    let mut all = Vec::new();
    for viewer in VIEWERS {
        let giver = viewer.parse().unwrap();
        let question =
            Question { giver: &giver, casus: Some(&casus), meeting: Some(&meeting), present: None, on };
        let claims = Facts::unknown(Scope::Share);
        let text = |value: Result<String, livc_core::Error>| {
            value.unwrap_or_else(|error| error.to_value().to_text())
        };
        let facts = teller.register.question(&teller.book, question, &claims);
        all.push(text(facts.map(|facts| facts.to_object().to_text())));
        if viewer == page_of {
            let briefed = teller.register.briefing(&teller.book, question, &reason, &claims);
            all.push(text(briefed.map(|briefed| briefed.to_value().to_text())));
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whoever is not the coordinator is shown the same bytes, whoever reported: in looks, lists, exports, extracts,
    /// broken looks, requests and questions.
    #[test]
    fn the_reporter_is_the_coordinators_alone(
        one in proptest::sample::select(Sector::ALL.to_vec()),
        other in proptest::sample::select(Sector::ALL.to_vec()),
        steps in 1_usize..6,
        page_of in proptest::sample::select(VIEWERS.to_vec()),
    ) {
        let (first, second) = (told(one, "s-one", steps), told(other, "s-other", steps));
        for viewer in ["m-mayor", "m-prev", "m-youth", "m-dpo"] {
            for role in ViewerRole::ALL {
                let (a, b) = (shown(&first, viewer, *role, &["k-1"]), shown(&second, viewer, *role, &["k-1"]));
                // A figure about the cell is no look at a casus, and says nothing of who reported to anybody.
                let counted = |teller| accounts(teller, viewer, *role);
                prop_assert_eq!(counted(&first), counted(&second), "{} {}", viewer, role);
                if *role != ViewerRole::Coordinator || viewer != "m-prev" {
                    prop_assert_eq!(a, b, "{} {}", viewer, role);
                }
            }
        }
        prop_assert_eq!(questions(&first, page_of), questions(&second, page_of));
        let coordinator = shown(&first, "m-prev", ViewerRole::Coordinator, &["k-1"]).concat();
        let sector = format!(r#""sector":"{one}""#);
        prop_assert!(coordinator.contains(&sector));
    }
}

#[test]
fn the_officer_reads_every_look_without_payload_and_without_the_person() {
    let mut teller = cell();
    meeting(&mut teller);
    views::walk(&mut teller, "k-1", 7, true);
    let act = r#"{"k":"glass_broken","glass":"g-1","casus":"k-1","until":"2026-09-12","reason":"d-1"}"#;
    tell(&mut teller, ON, "m-mayor", act, "");
    let mut access = Access::new();
    let seal = |access: &mut Access, fact: Object<'static>| {
        let draft = Draft {
            at: "2027-03-01T08:00:00.000Z".parse().unwrap(),
            facts: vec![fact],
            payload: None,
            seed: Seed::new([7; 32]),
        };
        let sealed = draft.seal(access.head()).unwrap();
        access.apply(sealed.entry()).unwrap();
    };
    let opened = r#"{"k":"journal_opened","journal":"a-1","cell":"cell-07","controller":"municipality","on":"2026-08-31"}"#;
    seal(&mut access, Value::parse(opened).unwrap().as_object().unwrap().clone());
    let (mut looks, mut acts) = (0_usize, std::collections::BTreeSet::new());
    for viewer in VIEWERS {
        for role in ViewerRole::ALL {
            let shown = shown(&teller, viewer, *role, &["k-1", "k-9"]);
            for text in shown.into_iter().chain(accounts(&teller, viewer, *role)) {
                let value = Value::parse(&text).unwrap();
                let Ok(event) = value.at("access") else {
                    // What gives no access event gives nothing but an error.
                    assert!(value.at("kind").is_ok() && value.at("message").is_ok(), "{text}");
                    continue;
                };
                acts.insert(event.at("act").unwrap().as_text().unwrap().to_owned());
                seal(&mut access, event.as_object().unwrap().clone().into_owned());
                looks += 1;
            }
        }
    }
    // The trail is read below, and a proof needs the journal: register_oversight.rs asks for both.
    let elsewhere = [LookAct::Trail, LookAct::Proof];
    for act in LookAct::ALL.iter().filter(|act| !elsewhere.contains(act)) {
        assert!(acts.contains(act.as_str()), "{act}");
    }
    assert_eq!(access.len(), looks);
    let trail =
        with("m-dpo", ViewerRole::DataProtectionOfficer, ON, |viewer| teller.register.trail(&access, viewer));
    let trail = trail.unwrap().to_value();
    assert_eq!(trail.at("looks").unwrap().as_list().unwrap().len(), looks);
    let text = trail.to_text();
    for hidden in ["a note", "p-k-1", "education", "payload", "\"state\"", "g-1", "a-1", "trajectory", "d-1"]
    {
        assert!(!text.contains(hidden), "{hidden}");
    }
}
