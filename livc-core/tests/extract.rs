//! What a person who asks may receive: the same bytes with and without data of police or common database (guard rail 5),
//! nobody else's data, and the same form for somebody on whom nothing is kept.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod story;
mod views;

use std::collections::BTreeSet;

use livc_core::canonical::Value;
use livc_core::code::{Code as _, Language};
use livc_core::event::{DataClass, Fact, ViewerRole};
use livc_core::law::Provisions;
use livc_core::locale::Locale;
use livc_core::register::{Extract, Subject};
use livc_core::rule::Outcome;
use proptest::prelude::*;
use story::Teller;
use views::{ON, TABLE, VIEWERS, cell, meeting, tell, walk, with};

fn extract(
    teller: &Teller,
    subject: Subject<'_>,
    viewer: &str,
    role: ViewerRole,
) -> Result<Extract, livc_core::Error> {
    with(viewer, role, ON, |viewer| teller.register.extract(&teller.book, subject, viewer))
}

struct Pages {
    law: Provisions,
    locales: Vec<(Language, Locale)>,
}

impl Pages {
    fn new() -> Self {
        // The page is made of the same in each language: two of them, so that the file ends in seconds.
        let locales = [Language::Nl, Language::Fr].map(|language| (language, Locale::new(language).unwrap()));
        Self { law: Provisions::builtin().unwrap(), locales: locales.into_iter().collect() }
    }

    /// Everything that is made of an extract, or the error, in bytes.
    fn bytes(&self, teller: &Teller, subject: Subject<'_>, viewer: &str, role: ViewerRole) -> Vec<String> {
        match extract(teller, subject, viewer, role) {
            Ok(extract) => {
                let page = |(language, locale): &(Language, Locale)| {
                    let page = extract.page(&teller.book, &self.law, *language).unwrap();
                    extract.with("page", page.to_value(|message| locale.render(message)).unwrap()).to_text()
                };
                let pages = self.locales.iter().map(page);
                [extract.to_value().to_text()].into_iter().chain(pages).collect()
            }
            Err(error) => vec![error.to_value().to_text()],
        }
    }
}

fn positions() -> String {
    let members = ["m-mayor", "m-police", "m-prev", "m-youth", "m-caw"];
    let one = |member: &&str| format!(r#"{{"member":"{member}","position":"agree"}}"#);
    members.iter().map(one).collect::<Vec<_>>().join(",")
}

/// What comes from police or common database, or goes there. The casus is discussed at v-1, and at v-2 by the three
/// seats alone, with and without it.
fn police_acts() -> Vec<Vec<(&'static str, String)>> {
    let positions = positions();
    let one = |actor, act: &str| vec![(actor, act.to_owned())];
    vec![
        one("m-police", r#"{"k":"card_shown","casus":"k-1","meeting":"v-2"}"#),
        vec![
            ("m-prev", format!(r#"{{"k":"sheet_agreed","casus":"k-1","meeting":"v-1","positions":[{positions}]}}"#)),
            ("m-police", r#"{"k":"sheet_sent","casus":"k-1","meeting":"v-1","receiver":"basic_service","evaluation_only":"yes","competent":"yes"}"#.to_owned()),
        ],
        one("m-youth", r#"{"k":"threat_passed_on","casus":"k-1","receiver":"police"}"#),
        one("m-police", r#"{"k":"contribution_made","casus":"k-1","meeting":"v-2","mark":"plain","source":"police"}"#),
        one("m-police", r#"{"k":"contribution_made","casus":"k-1","meeting":"v-1","mark":"secret","source":"police"}"#),
        one("m-mayor", r#"{"k":"information_requested","casus":"k-1","service":"police-zone"}"#),
        one("m-prev", r#"{"k":"request_forwarded","request":"q-1","reason":"d-3"}"#),
        one("m-prev", r#"{"k":"correction_requested","casus":"k-1","field":"sector","reason":"d-3"}"#),
        vec![
            ("m-caw", r#"{"k":"threat_passed_on","casus":"k-1","receiver":"police","lead":"parallel"}"#.to_owned()),
            ("m-mayor", r#"{"k":"threat_confirmed","casus":"k-1","confirmation":"confirmed","lead":"ended","reason":"d-3"}"#.to_owned()),
        ],
        vec![
            ("m-caw", r#"{"k":"threat_passed_on","casus":"k-1","receiver":"prosecutor"}"#.to_owned()),
            ("m-mayor", r#"{"k":"threat_confirmed","casus":"k-1","confirmation":"challenged","reason":"d-3"}"#.to_owned()),
        ],
        one("m-police", r#"{"k":"signal_added","casus":"k-1","sector":"police"}"#),
        vec![
            ("m-police", r#"{"k":"signal_received","casus":"k-3","signal":"s-3","sector":"police","person":"p-k-1"}"#.to_owned()),
            ("m-prev", r#"{"k":"signal_added","casus":"k-1","signal":"s-3","sector":"police","from":"k-3"}"#.to_owned()),
        ],
        // Nor a signal of the police about the same person that was not joined to this casus.
        one("m-police", r#"{"k":"signal_received","casus":"k-4","sector":"police","person":"p-k-1"}"#),
    ]
}

/// The story of one casus in which the sector of the signal, and of the source of listing, is given, with acts of the
/// police among the others.
fn told(sector: &str, source: &str, acts: &[usize], steps: usize) -> Teller {
    let mut teller = cell();
    meeting(&mut teller);
    let present = r#"["m-mayor","m-police","m-prev"]"#;
    tell(
        &mut teller,
        "2026-09-03",
        "m-prev",
        &format!(r#"{{"k":"meeting_held","meeting":"v-2","kind":"case_meeting","present":{present}}}"#),
        "",
    );
    tell(
        &mut teller,
        "2026-09-03",
        "m-prev",
        r#"{"k":"request_received","request":"q-1","kind":"access"}"#,
        "",
    );
    let day = "2026-09-03";
    let signal = format!(r#"{{"k":"signal_received","casus":"k-1","sector":"{sector}","person":"p-k-1"}}"#);
    tell(&mut teller, day, "m-youth", &signal, "a note");
    tell(
        &mut teller,
        day,
        "m-prev",
        r#"{"k":"signal_triaged","casus":"k-1","outcome":"propose_listing","criterion":"c-1","reason":"d-1"}"#,
        "",
    );
    if steps < 1 {
        return teller;
    }
    let listed = format!(
        r#"{{"k":"casus_listed","casus":"k-1","person":"p-k-1","indications":"yes","source":"{source}","age":"adult","reason":"d-1"}}"#
    );
    tell(&mut teller, day, "m-mayor", &listed, "");
    for (meeting, present) in [("v-1", TABLE), ("v-2", present)] {
        let act =
            format!(r#"{{"k":"casus_discussed","casus":"k-1","meeting":"{meeting}","present":{present}}}"#);
        tell(&mut teller, day, "m-prev", &act, "");
    }
    let police = police_acts();
    let mut acts = acts.iter();
    let mut some = |teller: &mut Teller, most: usize| {
        for at in acts.by_ref().take(most) {
            for (actor, act) in &police[*at] {
                tell(teller, day, actor, act, "MARKER a note of the police");
            }
        }
    };
    some(&mut teller, 2);
    for (actor, act) in [
        ("m-prev", r#"{"k":"casus_weighed","casus":"k-1","meeting":"v-1","outcome":"trajectory","positions":[{"member":"m-mayor","position":"agree"}],"reason":"d-1"}"#),
        ("m-prev", r#"{"k":"plan_adopted","casus":"k-1","director":"m-youth","goals":["g-1"],"actions":[{"action":"a-1","goal":"g-1","owner":"youth","due":"2027-01-01"}],"reason":"d-1"}"#),
        ("m-prev", r#"{"k":"follow_up_started","casus":"k-1","informed":"informed","next_review":"2026-10-15","reason":"d-1"}"#),
    ]
    .iter()
    .take(steps.saturating_sub(1))
    {
        tell(&mut teller, day, actor, act, "");
        some(&mut teller, 1);
    }
    some(&mut teller, usize::MAX);
    teller
}

const SUBJECTS: [(&str, bool); 5] =
    [("k-1", true), ("k-3", true), ("k-9", true), ("p-k-1", false), ("p-k-9", false)];

fn every_extract(pages: &Pages, teller: &Teller) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for (reference, is_casus) in SUBJECTS {
        let (casus, person) = (reference.parse().unwrap(), reference.parse().unwrap());
        let subject = if is_casus { Subject::Casus(&casus) } else { Subject::Person(&person) };
        for viewer in VIEWERS {
            for role in ViewerRole::ALL {
                all.push(pages.bytes(teller, subject, viewer, *role));
            }
        }
    }
    all
}

#[test]
fn every_act_of_the_police_alone_and_all_of_them_leave_no_trace() {
    let pages = Pages::new();
    let all: Vec<usize> = (0..police_acts().len()).collect();
    for steps in [1, 4] {
        let without = every_extract(&pages, &told("education", "education", &[], steps));
        let with = told("police", "police", &all, steps);
        assert_eq!(every_extract(&pages, &with), without, "{steps} steps");
        for act in &all {
            let with = told("education", "education", &[*act], steps);
            assert_eq!(every_extract(&pages, &with), without, "{}", police_acts()[*act][0].1);
        }
    }
}

#[test]
fn a_signal_of_the_police_that_was_not_listed_is_as_if_there_were_none() {
    let pages = Pages::new();
    let with = told("police", "police", &[], 0);
    for viewer in VIEWERS {
        for role in ViewerRole::ALL {
            let of = |reference: &str| {
                let person = reference.parse().unwrap();
                pages.bytes(&with, Subject::Person(&person), viewer, *role)
            };
            assert_eq!(of("p-k-1"), of("p-k-9"), "{viewer} {role}");
        }
    }
}

fn any_acts() -> impl Strategy<Value = Vec<usize>> {
    let all: Vec<usize> = (0..police_acts().len()).collect();
    let most = all.len();
    proptest::sample::subsequence(all, 0..=most).prop_shuffle()
}

/// While police or prosecution lead, the casus waits for them: the extract says what it said.
#[test]
fn that_police_or_prosecution_lead_leaves_no_trace() {
    let pages = Pages::new();
    for steps in [1, 2, 4] {
        let without = every_extract(&pages, &told("education", "education", &[], steps));
        for lead in ["parallel", "suspended"] {
            let mut with = told("education", "education", &[], steps);
            let act =
                format!(r#"{{"k":"threat_passed_on","casus":"k-1","receiver":"police","lead":"{lead}"}}"#);
            tell(&mut with, "2026-09-03", "m-youth", &act, "MARKER");
            assert_eq!(every_extract(&pages, &with), without, "{lead} after {steps} steps");
        }
    }
}

/// Where a signal came from is the reporter's: that it was wrong, and put right, is not in an extract either.
#[test]
fn that_a_signal_came_from_the_police_after_all_leaves_no_trace() {
    let pages = Pages::new();
    let without = every_extract(&pages, &told("education", "education", &[], 4));
    let mut with = told("education", "education", &[], 4);
    let act = r#"{"k":"correction_made","casus":"k-1","field":"sector","sector":"police","reason":"d-3"}"#;
    tell(&mut with, "2026-09-03", "m-prev", act, "MARKER");
    assert_eq!(every_extract(&pages, &with), without);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    /// Guard rail 5, for any selection of what comes from the police, in any order and at any moment.
    #[test]
    fn any_data_of_the_police_leave_no_trace(
        acts in any_acts(),
        police in any::<bool>(),
        steps in 1_usize..5,
    ) {
        let pages = Pages::new();
        let sector = if police { "police" } else { "education" };
        let (with, without) = (told(sector, sector, &acts, steps), told("education", "education", &[], steps));
        prop_assert_eq!(every_extract(&pages, &with), every_extract(&pages, &without));
    }
}

/// A kind of facts with data of police or common database has to be thought of here, before it can be in an extract.
#[test]
fn every_kind_of_police_data_is_tried() {
    let tried: BTreeSet<String> = police_acts()
        .iter()
        .flatten()
        .map(|(_, act)| Value::parse(act).unwrap().at("k").unwrap().as_text().unwrap().to_owned())
        .collect();
    let guarded = |kind: &&&str| {
        let classes = Fact::classes(kind).unwrap();
        classes.iter().any(|(_, class)| matches!(class, DataClass::Police | DataClass::Sheet))
    };
    for kind in Fact::KINDS.iter().filter(guarded) {
        assert!(tried.contains(*kind), "{kind}: nothing shows that it leaves no trace in an extract");
    }
}

#[test]
fn an_extract_holds_nobody_elses_data_and_no_reference() {
    let pages = Pages::new();
    let mut teller = told("police", "police", &[0, 1, 2, 3, 4], 4);
    walk(&mut teller, "k-2", 4, false);
    let person = "p-k-1".parse().unwrap();
    let seen = pages.bytes(&teller, Subject::Person(&person), "m-mayor", ViewerRole::SeatHolder);
    let value = Value::parse(&seen[0]).unwrap();
    let data = value.at("extract").unwrap().to_text();
    for text in core::iter::once(&data).chain(&seen[1..]) {
        let text = if text.starts_with("{\"access\"") {
            Value::parse(text).unwrap().at("page").unwrap().to_text()
        } else {
            text.clone()
        };
        for other in [
            "k-1",
            "k-2",
            "p-k-1",
            "p-k-2",
            "m-",
            "v-1",
            "v-2",
            "youth",
            "caw",
            "MARKER",
            "education",
            "d-1",
            "g-1",
            "a-1",
        ] {
            assert!(!text.contains(other), "{other} in {text}");
        }
    }
    assert_eq!(value.at("extract.casussen").unwrap().as_list().unwrap().len(), 1);
    assert!(
        data.contains(r#""discussed":["2026-09-03"]"#) && data.contains(r#""listed_on":"2026-09-03""#),
        "{data}"
    );
}

#[test]
fn the_municipality_leaves_it_to_a_human_and_a_french_community_participant_may_answer() {
    let mut teller = told("education", "education", &[], 4);
    let outcome = |teller: &Teller, viewer: &str, role, person: &str| {
        let person = person.parse().unwrap();
        let extract = extract(teller, Subject::Person(&person), viewer, role).unwrap();
        (extract.outcome(), extract.to_value().at("extract.rules").unwrap().to_text())
    };
    for person in ["p-k-1", "p-k-9"] {
        assert_eq!(
            outcome(&teller, "m-mayor", ViewerRole::SeatHolder, person),
            (Outcome::Unsettled, r#"["R105q"]"#.to_owned())
        );
        assert_eq!(outcome(&teller, "m-youth", ViewerRole::Invitee, person).0, Outcome::Unsettled);
    }
    for act in [
        r#"{"k":"member_added","member":"m-fwb","capacity":"community_service","regime":"french_community","service":"one"}"#,
        r#"{"k":"mandate_recorded","member":"m-fwb","status":"covers","article":"fwb/3"}"#,
        r#"{"k":"protocol_signed","member":"m-fwb"}"#,
        r#"{"k":"member_invited","invitation":"i-9","member":"m-fwb","contribution":"d-2","addressee":"superior","sent":"2026-09-04","meeting_on":"2026-09-25","states":["purpose","date_place","invited_services","decree"]}"#,
    ] {
        tell(&mut teller, "2026-09-04", "m-mayor", act, "");
    }
    for person in ["p-k-1", "p-k-9"] {
        assert_eq!(
            outcome(&teller, "m-fwb", ViewerRole::Invitee, person),
            (Outcome::Permitted, r#"["R77p"]"#.to_owned())
        );
    }
    let duties = extract(&teller, Subject::Person(&"p-k-1".parse().unwrap()), "m-fwb", ViewerRole::Invitee);
    let duties = duties.unwrap().to_value().at("extract.obligations").unwrap().to_text();
    for duty in
        ["acknowledge_receipt", "answer_within_month", "name_remedies", "no_mention", "record_reasons"]
    {
        assert!(duties.contains(duty), "{duty} in {duties}");
    }
    // What the cell answered for itself is named as its own.
    let act = r#"{"k":"question_settled","question":"Q-rights-municipal","answer":"yes","reference":"d-5","until":"2027-09-01"}"#;
    tell(&mut teller, "2026-09-04", "m-mayor", act, "");
    teller.book = teller.register.settled(&teller.book).unwrap();
    assert_eq!(outcome(&teller, "m-mayor", ViewerRole::SeatHolder, "p-k-9").0, Outcome::Permitted);
}

#[test]
fn a_corrected_extract_says_so() {
    let mut teller = told("education", "education", &[], 4);
    for act in [
        r#"{"k":"correction_made","casus":"k-1","field":"age","age":"from_12_to_17","reason":"d-1"}"#,
        r#"{"k":"correction_made","casus":"k-1","contests":"casus_weighed","note":"d-1","reason":"d-1"}"#,
        r#"{"k":"correction_requested","casus":"k-1","field":"informed","reason":"d-1"}"#,
    ] {
        tell(&mut teller, "2026-09-05", "m-mayor", act, "");
    }
    let id = "k-1".parse().unwrap();
    let extract = extract(&teller, Subject::Casus(&id), "m-mayor", ViewerRole::SeatHolder).unwrap();
    let data = extract.to_value().to_text();
    assert!(data.contains(r#""age":"from_12_to_17""#) && data.contains(r#""corrected":["age"]"#), "{data}");
    assert!(
        data.contains(r#""contested":["casus_weighed"]"#) && data.contains(r#""disputed":["informed"]"#),
        "{data}"
    );
}

#[test]
fn whoever_oversees_prepares_no_extract() {
    let teller = told("education", "education", &[], 1);
    let id = "k-1".parse().unwrap();
    for (viewer, role) in [("m-dpo", ViewerRole::DataProtectionOfficer), ("m-arch", ViewerRole::Archivist)] {
        let error = extract(&teller, Subject::Casus(&id), viewer, role).unwrap_err();
        assert_eq!(
            (error.kind(), error.place().field.as_deref()),
            (livc_core::ErrorKind::Contradiction, Some("role"))
        );
        assert_eq!(error.expected(), ["seat_holder", "coordinator", "case_director", "invitee"]);
    }
}
