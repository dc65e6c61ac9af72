//! What a participant may share, as the register fills it in: nothing of a casus that he may not see.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test fails by panicking, also in what its tests share"
)]

mod story;

use livc_core::code::Language;
use livc_core::id::{CasusId, DocumentRef, MeetingId, MemberRef};
use livc_core::law::Provisions;
use livc_core::locale::Locale;
use livc_core::register::{Briefed, Question};
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::sharing::Hearer;
use story::Teller;

/// A listed casus, to which only `m-caw` is invited; with `k-1` or with nothing on record.
fn told(listed: bool) -> Teller {
    let mut teller = Teller::new();
    teller.set_up();
    teller.declare_basis();
    teller.record("2026-09-01", "m-mayor", r#"[{"k":"member_added","member":"m-MARKER","capacity":"community_service","regime":"flemish","service":"school"},{"k":"protocol_signed","member":"m-MARKER"},{"k":"protocol_signed","member":"m-caw"}]"#);
    if listed {
        teller.signal_to_listing();
        teller.meeting("v-1", "2026-09-03");
    } else {
        let everybody = r#"["m-mayor","m-police","m-prev","m-youth","m-caw"]"#;
        teller.record(
            "2026-09-03",
            "m-prev",
            &format!(r#"{{"k":"meeting_held","meeting":"v-1","kind":"case_meeting","present":{everybody}}}"#),
        );
    }
    teller
}

fn ask(teller: &Teller, giver: &str, casus: Option<&str>, meeting: Option<&str>) -> Briefed {
    let giver = MemberRef::new(giver).unwrap();
    let casus = casus.map(|casus| CasusId::new(casus).unwrap());
    let meeting = meeting.map(|meeting| MeetingId::new(meeting).unwrap());
    let question = Question {
        giver: &giver,
        casus: casus.as_ref(),
        meeting: meeting.as_ref(),
        present: None,
        on: "2026-09-03".parse().unwrap(),
    };
    let reason = DocumentRef::new("d-20").unwrap();
    teller.register.briefing(&teller.book, question, &reason, &Facts::unknown(Scope::Share)).unwrap()
}

#[test]
fn a_hidden_casus_and_one_that_does_not_exist_give_the_same_bytes() {
    let (with, without) = (told(true), told(false));
    let law = Provisions::builtin().unwrap();
    for meeting in [None, Some("v-1")] {
        for stranger in ["m-MARKER", "m-other"] {
            let hidden = ask(&with, stranger, Some("k-1"), meeting);
            let absent = ask(&without, stranger, Some("k-1"), meeting);
            assert_eq!(hidden.to_value().to_text(), absent.to_value().to_text(), "{stranger} {meeting:?}");
            assert!(hidden.access().is_some(), "asking is a look");
            assert!(hidden.briefing().hearers.is_empty());
            let page = |briefed: &Briefed| {
                let locale = Locale::new(Language::Fr).unwrap();
                let page = briefed.briefing().page(&with.book, &law, Language::Fr).unwrap();
                page.text(|message| locale.render(message)).unwrap()
            };
            assert_eq!(page(&hidden), page(&absent));
            assert_eq!(format!("{hidden:?}"), format!("{absent:?}"));
            assert!(!format!("{hidden:?}").contains("MARKER"));
        }
    }
}

#[test]
fn whoever_may_see_the_casus_hears_who_is_there_and_no_name() {
    let teller = told(true);
    let briefed = ask(&teller, "m-caw", Some("k-1"), Some("v-1"));
    let briefing = briefed.briefing();
    assert_eq!(briefing.facts.get("listed"), Some("yes"));
    assert_eq!(briefing.hearers.iter().map(|Hearer { count, .. }| *count).sum::<u32>(), 4);
    let text = briefing.to_value().to_text();
    for person in ["m-mayor", "m-police", "m-youth", "m-caw", "p-88", "k-1"] {
        assert!(!text.contains(person), "{person}");
    }
    // Without a casus nothing is looked at, and nothing is known of one.
    let nothing = ask(&teller, "m-caw", None, None);
    assert!(nothing.access().is_none());
    for fact in ["listed", "age", "room", "setting"] {
        assert_eq!(nothing.briefing().facts.get(fact), None, "{fact}");
    }
}

#[test]
fn a_planned_table_is_judged_before_it_is_held() {
    let teller = told(true);
    let (giver, casus) = (MemberRef::new("m-caw").unwrap(), CasusId::new("k-1").unwrap());
    let reason = DocumentRef::new("d-20").unwrap();
    let room = |present: &[&str]| {
        let present: Vec<MemberRef> = present.iter().map(|one| MemberRef::new(one).unwrap()).collect();
        let question = Question {
            giver: &giver,
            casus: Some(&casus),
            meeting: None,
            present: Some(&present),
            on: "2026-09-03".parse().unwrap(),
        };
        let briefed =
            teller.register.briefing(&teller.book, question, &reason, &Facts::unknown(Scope::Share));
        briefed.unwrap().briefing().facts.get("room")
    };
    assert_eq!(room(&["m-mayor", "m-caw"]), Some("lawful"));
    assert_eq!(room(&["m-mayor", "m-caw", "m-other"]), Some("intruder"));
}
