//! Agenda, minutes, invitations and the round on a sheet: what they show, to whom, and what they never show.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod story;

use livc_core::Error;
use livc_core::canonical::{Object, Value};
use livc_core::code::{Code as _, Language};
use livc_core::event::{Fact, Recorded, ViewerRole};
use livc_core::law::Provisions;
use livc_core::locale::Locale;
use livc_core::register::{Agenda, Minutes, SheetLook, Viewer};
use livc_core::time::Period;
use proptest::prelude::*;
use story::{Teller, told};

fn viewed<T>(member: &str, role: ViewerRole, on: &str, see: impl FnOnce(Viewer<'_>) -> T) -> T {
    let (member, reason) = (member.parse().unwrap(), "d-77".parse().unwrap());
    see(Viewer { member: &member, role, reason: &reason, on: on.parse().unwrap() })
}

fn agenda(teller: &Teller, day: &str, member: &str, role: ViewerRole, on: &str) -> Result<Agenda, Error> {
    viewed(member, role, on, |viewer| {
        teller.register.agenda(teller.context(), day.parse().unwrap(), None, viewer)
    })
}

fn minutes(teller: &Teller, meeting: &str, member: &str, role: ViewerRole) -> Result<Minutes, Error> {
    let meeting = meeting.parse().unwrap();
    viewed(member, role, "2026-12-01", |viewer| teller.register.minutes(&teller.book, &meeting, viewer))
}

fn sheet(
    teller: &Teller,
    casus: &str,
    meeting: &str,
    member: &str,
    role: ViewerRole,
) -> Result<SheetLook, Error> {
    let (casus, meeting) = (casus.parse().unwrap(), meeting.parse().unwrap());
    viewed(member, role, "2026-12-01", |viewer| {
        teller.register.sheet(teller.context(), &casus, &meeting, viewer)
    })
}

const MEMBERS: [&str; 6] = ["m-mayor", "m-police", "m-prev", "m-youth", "m-caw", "m-other"];

/// Everything that a cell can be shown of its meetings and of its work, as everybody sees it.
fn shown(teller: &Teller) -> String {
    let mut all = String::new();
    let mut add = |value: Value<'static>| {
        all.push_str(&value.to_text());
        all.push('\n');
    };
    for member in MEMBERS {
        for role in ViewerRole::ALL {
            for day in ["2026-09-03", "2026-10-15", "2027-01-05"] {
                if let Ok(agenda) = agenda(teller, day, member, *role, "2026-09-03") {
                    add(agenda.to_value());
                }
            }
            for meeting in ["v-1", "v-2", "v-3"] {
                if let Ok(minutes) = minutes(teller, meeting, member, *role) {
                    add(minutes.to_value());
                    for language in Language::ALL {
                        let locale = Locale::new(*language).unwrap();
                        add(minutes.page().to_value(|message| locale.render(message)).unwrap());
                    }
                }
                if let Ok(sheet) = sheet(teller, "k-1", meeting, member, *role) {
                    add(sheet.to_value());
                }
            }
            let year =
                Period::new("2026-01-01".parse().unwrap(), Some("2027-01-01".parse().unwrap())).unwrap();
            if let Ok(account) =
                viewed(member, *role, "2026-12-01", |viewer| teller.register.account(year, 12, viewer))
            {
                add(account.to_value());
            }
            if let Ok(count) = viewed(member, *role, "2026-12-01", |viewer| {
                teller.register.count(&teller.book, &livc_core::register::Search::default(), viewer)
            }) {
                add(count.to_value());
            }
            if let Ok(look) = teller.look("k-1", member, *role, "2026-12-01") {
                add(look.to_value());
            }
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2, failure_persistence: None, ..ProptestConfig::default() })]

    /// Guard rail 4. Whoever keeps silent for a reason of his own and whoever has nothing to say are told apart by
    /// nothing: journal, agendas, minutes, pages, counts and looks are the same bytes. The reason is given to the host
    /// by each in his own way, and no word of livc could take it.
    #[test]
    fn silence_is_the_same_bytes_everywhere(
        speaks in prop::collection::vec(any::<bool>(), 5),
        why in prop::collection::vec(prop::sample::select(vec!["silent", "nothing to say", "not in care"]), 5),
        other in prop::collection::vec(prop::sample::select(vec!["silent", "nothing to say", "not in care"]), 5),
    ) {
        let run = |reasons: &[&str]| {
            let mut teller = Teller::new();
            teller.set_up();
            teller.declare_basis();
            teller.signal_to_listing();
            teller.meeting("v-1", "2026-09-03");
            for ((member, speaks), why) in MEMBERS.iter().zip(&speaks).zip(reasons) {
                // A host that asked everybody: for whom did not speak there is nothing that it could record.
                let act = match (speaks, *why) {
                    (true, _) => Some(r#"{"k":"contribution_made","casus":"k-1","meeting":"v-1","mark":"plain"}"#),
                    (false, "silent" | "nothing to say" | "not in care") => None,
                    (false, _) => unreachable!("a reason of this test"),
                };
                if let Some(act) = act {
                    teller.record("2026-09-03", member, act);
                }
            }
            teller.weigh();
            teller.plan_to_closing();
            (teller.lines.join("\n"), shown(&teller))
        };
        prop_assert_eq!(run(&why), run(&other));
    }
}

/// Minutes, agenda and account say nothing of contributions at all: neither who spoke, nor how many.
#[test]
fn who_spoke_is_in_no_minutes() {
    let run = |members: &[&str]| {
        let mut teller = Teller::new();
        teller.set_up();
        teller.declare_basis();
        teller.signal_to_listing();
        teller.meeting("v-1", "2026-09-03");
        for member in members {
            teller.record(
                "2026-09-03",
                member,
                r#"{"k":"contribution_made","casus":"k-1","meeting":"v-1","mark":"plain","source":"welfare"}"#,
            );
        }
        teller.weigh();
        minutes(&teller, "v-1", "m-mayor", ViewerRole::SeatHolder).unwrap().to_value().to_text()
    };
    let silent = run(&[]);
    assert_eq!(silent, run(&["m-youth"]));
    assert_eq!(silent, run(&["m-youth", "m-caw", "m-police"]));
    assert!(silent.contains(r#""position":"agree""#));
}

/// An agenda and minutes show the items that a single look shows, and no other; each comes with its access event.
#[test]
fn everybody_sees_his_own_items() {
    let mut teller = Teller::new();
    teller.set_up();
    teller.declare_basis();
    teller.signal_to_listing();
    teller.record("2026-09-02", "m-mayor", r#"{"k":"protocol_signed","member":"m-caw"}"#);
    teller.meeting("v-1", "2026-09-03");
    let mut seen = 0;
    for member in MEMBERS {
        for role in ViewerRole::ALL {
            let looked = teller.look("k-1", member, *role, "2026-09-03");
            let Ok(agenda) = agenda(&teller, "2026-09-10", member, *role, "2026-09-03") else {
                assert!(looked.is_err());
                continue;
            };
            let hidden = looked.unwrap().is_hidden();
            assert_eq!(agenda.items.is_empty(), hidden, "{member} as {role}");
            let Fact::LookedOver(access) = &agenda.access().fact else { panic!("a look") };
            assert_eq!(access.casussen.is_empty(), hidden);
            let value = agenda.to_value();
            let written = Recorded::from_object(value.at("access").unwrap().as_object().unwrap()).unwrap();
            assert_eq!(&written, agenda.access());
            assert_eq!(value.to_text().contains("k-1"), !hidden, "{member} as {role}");
            seen += usize::from(!hidden);
        }
    }
    assert!(seen > 3, "{seen}");
    // No text of an agenda says who is in a casus: the person is nowhere in it.
    let mayor = agenda(&teller, "2026-09-10", "m-mayor", ViewerRole::SeatHolder, "2026-09-03").unwrap();
    assert!(!mayor.to_value().to_text().contains("p-88") && !format!("{mayor:?}").contains("k-1"));
    let held = minutes(&teller, "v-1", "m-mayor", ViewerRole::SeatHolder).unwrap();
    assert!(!held.to_value().to_text().contains("p-88") && !format!("{held:?}").contains("k-1"));
}

/// A casus that is gone, hidden, or never was leaves the same minutes.
#[test]
fn what_is_destroyed_is_in_no_minutes() {
    let mut teller = told();
    let before = minutes(&teller, "v-1", "m-mayor", ViewerRole::SeatHolder).unwrap();
    assert_eq!(before.items.len(), 1);
    teller.purge();
    let after = minutes(&teller, "v-1", "m-mayor", ViewerRole::SeatHolder).unwrap();
    assert!(after.items.is_empty() && !after.to_value().to_text().contains("k-1"));
    assert_eq!(after.present, before.present, "that the cell met stays");
}

/// An invitation that livc wrote is complete by construction: recorded as it comes, no rule finds anything lacking, in
/// any regime, and late is the only thing that it can be.
#[test]
fn a_generated_invitation_is_complete() {
    let law = Provisions::builtin().unwrap();
    let mut teller = Teller::new();
    teller.set_up();
    teller.declare_basis();
    teller.signal_to_listing();
    teller.record(
        "2026-09-02",
        "m-mayor",
        r#"[{"k":"member_added","member":"m-fr","capacity":"community_service","regime":"french_community","service":"cpms"},{"k":"mandate_recorded","member":"m-fr","status":"covers","article":"fwb/3"}]"#,
    );
    let mut made = 0;
    for member in ["m-fr", "m-caw", "m-youth"] {
        for casus in ["", r#","casus":"k-1""#] {
            for (meeting, late) in [("2026-09-15", true), ("2026-09-16", false), ("2026-10-01", false)] {
                let act = format!(
                    r#"{{"k":"member_invited","invitation":"i-9","member":"{member}","contribution":"d-1","meeting_on":"{meeting}"{casus}}}"#
                );
                let command = teller.command("2026-09-02", "m-mayor", &act);
                for language in Language::ALL {
                    let text = teller.register.invitation(teller.context(), &command, &law, *language);
                    let text = text.unwrap().unwrap();
                    let locale = Locale::new(*language).unwrap();
                    let page = text.page.text(|message| locale.render(message)).unwrap();
                    for marker in ["k-1", "p-88", "m-mayor", "m-police"] {
                        assert!(!page.contains(marker), "{page}");
                    }
                    let act = Value::Object(Fact::from(text.fact).to_object()).to_text();
                    let whole = teller.command("2026-09-02", "m-mayor", &act);
                    let decided = teller.register.decide(teller.context(), &whole).unwrap().unwrap();
                    let notices: Vec<String> = decided
                        .answers
                        .iter()
                        .flat_map(|answer| answer.notices.iter().map(|line| line.id.to_string()))
                        .collect();
                    assert!(!notices.contains(&"R85".to_owned()), "{notices:?}");
                    assert_eq!(notices.contains(&"R84".to_owned()), late && member == "m-fr", "{notices:?}");
                    made += 1;
                }
            }
        }
    }
    assert_eq!(made, 72);
}

/// What is on a sheet or a card is nowhere in livc: there is no field for it, and who is still to be asked is all that a
/// preview shows, to whoever may record it.
#[test]
fn a_sheet_has_no_content_and_a_round_has_no_audience() {
    let fields = |kind| Fact::classes(kind).unwrap().iter().map(|(name, _)| *name).collect::<Vec<_>>();
    assert_eq!(fields("card_shown"), ["casus", "meeting"]);
    assert_eq!(fields("sheet_agreed"), ["casus", "meeting", "positions"]);
    assert_eq!(fields("sheet_sent"), ["casus", "meeting", "receiver", "evaluation_only", "competent"]);
    for kind in ["card_shown", "sheet_agreed", "sheet_sent"] {
        for field in ["content", "text", "evaluation", "card", "sheet"] {
            let fact = Object::new().with("k", kind).with(field, "MARKER");
            let error = Fact::from_object(&fact).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("MARKER"));
        }
    }
    let mut teller = Teller::new();
    teller.set_up();
    teller.declare_basis();
    teller.signal_to_listing();
    teller.meeting("v-1", "2026-09-03");
    teller.weigh();
    let agreed = r#"{"k":"sheet_agreed","casus":"k-1","meeting":"v-1","positions":[{"member":"m-mayor","position":"agree"}]}"#;
    teller.record("2026-09-04", "m-prev", agreed);
    let mut shown = 0;
    for member in MEMBERS {
        for role in ViewerRole::ALL {
            let Ok(look) = sheet(&teller, "k-1", "v-1", member, *role) else { continue };
            let may = teller.would("2026-12-01", member, &agreed.replace("m-mayor", "m-prev")) == "recorded";
            let capacity = matches!(role, ViewerRole::SeatHolder | ViewerRole::Coordinator);
            assert_eq!(look.round().is_some(), may && capacity, "{member} as {role}");
            // To anybody else it looks like the sheet of no casus.
            if look.round().is_none() {
                let nothing = sheet(&teller, "k-no", "v-1", member, *role).unwrap();
                let same = look.to_value().to_text().replace("k-1", "k-no");
                assert_eq!(same, nothing.to_value().to_text());
            }
            assert!(!format!("{look:?}").contains("m-"), "{look:?}");
            shown += usize::from(look.round().is_some());
        }
    }
    assert_eq!(shown, 3, "the three seats");
    let round = sheet(&teller, "k-1", "v-1", "m-prev", ViewerRole::SeatHolder).unwrap();
    let asked: Vec<&str> =
        round.round().unwrap().asked.iter().map(livc_core::id::MemberRef::as_str).collect();
    assert_eq!(asked, ["m-police", "m-prev", "m-youth", "m-caw"]);
    // No minutes, agenda or look tells that there is a sheet.
    let text = minutes(&teller, "v-1", "m-mayor", ViewerRole::SeatHolder).unwrap().to_value().to_text();
    assert!(!text.contains("sheet"));
}

/// Whoever left before the item took part in the meeting: he is asked. Whoever was there for another casus only is not,
/// since asking him would tell him of this one.
#[test]
fn whoever_left_before_the_item_is_asked() {
    let mut teller = Teller::new();
    teller.set_up();
    teller.declare_basis();
    teller.signal_to_listing();
    let day = "2026-09-03";
    teller.record(
        "2026-09-02",
        "m-youth",
        r#"{"k":"signal_received","casus":"k-2","sector":"education","person":"p-2"}"#,
    );
    teller.record("2026-09-02", "m-mayor", r#"{"k":"casus_listed","casus":"k-2","person":"p-2","indications":"yes","source":"education","age":"adult","reason":"d-5"}"#);
    teller.record("2026-09-02", "m-mayor", r#"{"k":"member_added","member":"m-school","capacity":"municipal_level_service","regime":"municipal","service":"school"}"#);
    teller.record(
        "2026-09-02",
        "m-mayor",
        r#"{"k":"member_invited","invitation":"i-9","member":"m-school","casus":"k-2","contribution":"d-1"}"#,
    );
    teller.record(day, "m-prev", r#"{"k":"meeting_held","meeting":"v-1","kind":"case_meeting","present":["m-mayor","m-police","m-prev","m-caw","m-school"]}"#);
    teller.record(
        day,
        "m-prev",
        r#"{"k":"casus_discussed","casus":"k-1","meeting":"v-1","present":["m-mayor","m-police","m-prev"]}"#,
    );
    let asked = |teller: &Teller| -> Vec<String> {
        let look = sheet(teller, "k-1", "v-1", "m-prev", ViewerRole::SeatHolder).unwrap();
        look.round().unwrap().asked.iter().map(ToString::to_string).collect()
    };
    assert_eq!(asked(&teller), ["m-mayor", "m-police", "m-prev", "m-caw"]);
    let position = |member: &str, position: &str| {
        format!(
            r#"{{"k":"sheet_agreed","casus":"k-1","meeting":"v-1","positions":[{{"member":"{member}","position":"{position}"}}]}}"#
        )
    };
    for member in ["m-mayor", "m-police", "m-prev"] {
        teller.record("2026-09-04", "m-prev", &position(member, "agree"));
    }
    let send = r#"{"k":"sheet_sent","casus":"k-1","meeting":"v-1","receiver":"basic_service","evaluation_only":"yes","competent":"yes"}"#;
    assert_eq!(teller.would("2026-09-04", "m-police", send), "refused: unmet_guards");
    assert_eq!(
        teller.would("2026-09-04", "m-prev", &position("m-school", "agree")),
        "contradiction at do[0].positions[0].member"
    );
    teller.record("2026-09-04", "m-prev", &position("m-caw", "agree"));
    assert_eq!(asked(&teller), [""; 0]);
    assert_eq!(teller.would("2026-09-04", "m-police", send), "recorded");
}

/// Whatever is asked badly is answered with its place, and repeats nothing.
#[test]
fn bad_input_is_told_with_its_place() {
    let teller = told();
    let fault = |error: Error| {
        assert!(!format!("{error} {error:?}").contains("MARKER"));
        format!("{} at {}", error.kind(), error.place().field.as_deref().unwrap_or("-"))
    };
    let seat = ViewerRole::SeatHolder;
    assert_eq!(
        fault(minutes(&teller, "v-MARKER", "m-mayor", seat).unwrap_err()),
        "unknown_meeting at meeting"
    );
    assert_eq!(fault(minutes(&teller, "v-1", "m-MARKER", seat).unwrap_err()), "unknown_member at viewer");
    assert_eq!(
        fault(agenda(&teller, "2026-09-01", "m-mayor", seat, "2026-09-03").unwrap_err()),
        "contradiction at day"
    );
    assert_eq!(
        fault(agenda(&teller, "2026-09-05", "m-youth", seat, "2026-09-03").unwrap_err()),
        "contradiction at role"
    );
    let minutes_of = |count| {
        viewed("m-mayor", seat, "2026-09-03", |viewer| {
            teller.register.agenda(teller.context(), "2026-09-05".parse().unwrap(), Some(count), viewer)
        })
    };
    assert_eq!(fault(minutes_of(0).unwrap_err()), "out_of_range at minutes");
    assert_eq!(fault(minutes_of(1441).unwrap_err()), "out_of_range at minutes");
    for (act, outcome) in [
        (
            r#"{"k":"meeting_held","meeting":"v-9","kind":"peer_meeting","present":[]}"#,
            "unknown_value at do[0].kind",
        ),
        (
            r#"{"k":"meeting_held","meeting":"v-9","kind":"intervision","present":[]}"#,
            "unknown_value at do[0].kind",
        ),
        (r#"{"k":"meeting_held.2","meeting":"v-9","kind":"intervision","present":[]}"#, "recorded"),
        (
            r#"{"k":"meeting_held.2","meeting":"v-9","kind":"intervision","present":["m-mayor","m-mayor"]}"#,
            "duplicate at do[0].present[1]",
        ),
        (r#"{"k":"casus_scheduled","casus":"k-1","meeting_on":"2026-12-02"}"#, "refused: wrong_state"),
    ] {
        assert_eq!(teller.would("2026-12-01", "m-prev", act), outcome, "{act}");
    }
}
