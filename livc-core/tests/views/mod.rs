//! A cell with viewers of every kind, and everything that they are shown.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    reason = "each test file uses a part, and fails by panicking"
)]

use livc_core::Error;
use livc_core::canonical::{Object, Value};
use livc_core::code::Code as _;
use livc_core::event::{CasusState, ViewerRole};
use livc_core::id::{DocumentRef, MemberRef};
use livc_core::journal::{Payload, Seed};
use livc_core::register::{Command, Look, Looks, Search, Subject, Viewer};
use livc_core::time::{Calendar, Day, Period};

use crate::story::Teller;

pub(crate) const TABLE: &str = r#"["m-mayor","m-police","m-prev","m-youth","m-caw"]"#;
pub(crate) const VIEWERS: [&str; 11] = [
    "m-mayor", "m-police", "m-prev", "m-youth", "m-caw", "m-other", "m-guest", "m-dpo", "m-coc", "m-arch",
    "m-coach",
];

/// The cell of the story with those who oversee it, an observer, and a guest who is invited to one casus.
pub(crate) fn cell() -> Teller {
    let mut teller = Teller::new();
    teller.set_up();
    teller.declare_basis();
    for act in [
        r#"{"k":"member_added","member":"m-dpo","capacity":"data_protection_officer","regime":"municipal"}"#,
        r#"{"k":"member_added","member":"m-coc","capacity":"supervisor","regime":"federal"}"#,
        r#"{"k":"member_added","member":"m-arch","capacity":"archivist","regime":"municipal"}"#,
        r#"{"k":"member_added","member":"m-coach","capacity":"observer","regime":"municipal"}"#,
        r#"{"k":"member_added","member":"m-guest","capacity":"municipal_staff","regime":"municipal"}"#,
        r#"{"k":"coordinator_named","member":"m-prev"}"#,
        r#"{"k":"protocol_signed","member":"m-youth"}"#,
        r#"{"k":"protocol_signed","member":"m-guest"}"#,
    ] {
        teller.record("2026-09-01", "m-mayor", act);
    }
    teller
}

/// Tells an act with a note of the host beside it, and gives the row of the payload.
pub(crate) fn tell(teller: &mut Teller, on: &str, actor: &str, act: &str, note: &str) -> String {
    let mut command = teller.json(on, on, actor, act);
    if !note.is_empty() {
        command.set("payload", Object::new().with("note", note.to_owned()));
    }
    let command = Command::from_value(&Value::Object(command)).unwrap();
    let decided = teller.register.decide(teller.context(), &command).unwrap();
    let decided = decided.unwrap_or_else(|refusal| panic!("{act}: {}", refusal.to_value().to_text()));
    teller.take(&decided.sealed);
    decided.sealed.payload().map(Payload::to_line).unwrap_or_default()
}

/// Walks a casus up to a step of its path: 1 signal, 2 screened, 3 listed, 4 discussed, 5 weighed, 6 planned,
/// 7 followed up, 8 closed.
pub(crate) fn walk(teller: &mut Teller, casus: &str, steps: usize, guest: bool) {
    let acts = [
        ("m-youth", r#"{"k":"signal_received","casus":"K","sector":"education","person":"p-K"}"#),
        (
            "m-prev",
            r#"{"k":"signal_triaged","casus":"K","outcome":"propose_listing","criterion":"c-1","reason":"d-1"}"#,
        ),
        (
            "m-mayor",
            r#"{"k":"casus_listed","casus":"K","person":"p-K","indications":"yes","source":"education","age":"adult","reason":"d-1"}"#,
        ),
        ("m-prev", r#"{"k":"casus_discussed","casus":"K","meeting":"v-1","present":T}"#),
        (
            "m-prev",
            r#"{"k":"casus_weighed","casus":"K","meeting":"v-1","outcome":"trajectory","positions":[{"member":"m-mayor","position":"agree"}],"reason":"d-1"}"#,
        ),
        (
            "m-prev",
            r#"{"k":"plan_adopted","casus":"K","director":"m-youth","goals":["g-1"],"actions":[{"action":"a-1","goal":"g-1","owner":"youth","due":"2027-01-01"}],"reason":"d-1"}"#,
        ),
        (
            "m-prev",
            r#"{"k":"follow_up_started","casus":"K","informed":"informed","next_review":"2026-10-15","reason":"d-1"}"#,
        ),
        (
            "m-mayor",
            r#"{"k":"casus_closed","casus":"K","closing":"concern_lessened","handed_over":["a-1"],"service":"youth","confirmed":"2026-09-01","reason":"d-1"}"#,
        ),
    ];
    for (actor, act) in acts.iter().take(steps) {
        let act = act.replace("\"K\"", &format!("\"{casus}\"")).replace("p-K", &format!("p-{casus}"));
        tell(teller, "2026-09-03", actor, &act.replace(":T}", &format!(":{TABLE}}}")), "a note");
        if guest && act.contains("casus_listed") {
            let act = format!(
                r#"{{"k":"member_invited","invitation":"i-{casus}","member":"m-guest","casus":"{casus}","contribution":"d-2"}}"#
            );
            tell(teller, "2026-09-03", "m-mayor", &act, "");
        }
    }
}

pub(crate) fn meeting(teller: &mut Teller) {
    let act = format!(r#"{{"k":"meeting_held","meeting":"v-1","kind":"case_meeting","present":{TABLE}}}"#);
    tell(teller, "2026-09-03", "m-prev", &act, "");
}

/// A second discussion, at which nobody but the three seats hears what is shown.
pub(crate) fn seats_only(teller: &mut Teller) {
    let present = r#"["m-mayor","m-police","m-prev"]"#;
    for act in [
        format!(r#"{{"k":"meeting_held","meeting":"v-2","kind":"case_meeting","present":{present}}}"#),
        format!(r#"{{"k":"casus_discussed","casus":"k-1","meeting":"v-2","present":{present}}}"#),
    ] {
        tell(teller, "2026-09-03", "m-prev", &act, "");
    }
}

pub(crate) fn with<T>(
    viewer: &str,
    role: ViewerRole,
    on: &str,
    ask: impl FnOnce(Viewer<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    let (member, reason): (MemberRef, DocumentRef) = (viewer.parse().unwrap(), "d-why".parse().unwrap());
    ask(Viewer { member: &member, role, reason: &reason, on: on.parse().unwrap() })
}

pub(crate) const ON: &str = "2026-09-10";

pub(crate) fn list(teller: &Teller, viewer: &str, role: ViewerRole) -> Result<Looks, Error> {
    with(viewer, role, ON, |viewer| teller.register.list(&teller.book, viewer))
}

pub(crate) fn seed() -> Seed {
    Seed::new([9; 32])
}

pub(crate) fn views(value: &Value<'_>) -> Vec<String> {
    value.as_object().unwrap().get("views").unwrap().as_list().unwrap().iter().map(Value::to_text).collect()
}

pub(crate) fn view(look: &Look) -> Option<String> {
    look.to_value().as_object().unwrap().get("view").map(Value::to_text)
}

/// Everything that a viewer is shown, in bytes, of whatever is asked.
pub(crate) fn shown(teller: &Teller, viewer: &str, role: ViewerRole, casussen: &[&str]) -> Vec<String> {
    let mut shown = Vec::new();
    let mut put = |value: Result<Value<'static>, Error>| {
        shown.push(match value {
            Ok(value) => value.to_text(),
            Err(error) => error.to_value().to_text(),
        });
    };
    let (register, book) = (&teller.register, &teller.book);
    for casus in casussen {
        let id = casus.parse().unwrap();
        put(with(viewer, role, ON, |viewer| Ok(register.look(book, &id, viewer)?.to_value())));
        put(with(viewer, role, ON, |viewer| Ok(register.due(book, &id, viewer)?.to_value())));
        put(with(viewer, role, ON, |viewer| Ok(register.glass(book, &id, viewer)?.to_value())));
        let person = format!("p-{casus}").parse().unwrap();
        for subject in [Subject::Casus(&id), Subject::Person(&person)] {
            put(with(viewer, role, ON, |viewer| Ok(register.extract(book, subject, viewer)?.to_value())));
        }
    }
    put(with(viewer, role, ON, |viewer| Ok(register.requests(book, viewer)?.to_value())));
    put(with(viewer, role, ON, |viewer| Ok(register.glasses(book, viewer)?.to_value())));
    for casus in casussen {
        let id = casus.parse().unwrap();
        put(with(viewer, role, ON, |viewer| {
            Ok(register.possible(teller.context(), &id, viewer)?.to_value())
        }));
        put(with(viewer, role, ON, |viewer| {
            Ok(register.retention(book, 4000, Some(&id), viewer)?.to_value())
        }));
    }
    let be = "be".parse().unwrap();
    put(with(viewer, role, ON, |viewer| {
        Ok(register.migration(teller.context(), &be, None, viewer)?.to_value())
    }));
    put(with(viewer, role, ON, |viewer| Ok(register.retention(book, 4000, None, viewer)?.to_value())));
    // The day of the review of a plan, and one on which its actions are overdue.
    for day in ["2026-10-15", "2027-02-01"] {
        let until = day.parse().unwrap();
        put(with(viewer, role, ON, |viewer| {
            Ok(register.agenda(teller.context(), until, None, viewer)?.to_value())
        }));
        put(with(viewer, role, ON, |viewer| Ok(register.handover(book, until, viewer)?.to_value())));
        put(with(viewer, role, day, |viewer| {
            Ok(register.overdue(book, &Calendar::legal(), viewer)?.to_value())
        }));
    }
    for meeting in ["v-1", "v-9"] {
        let meeting = meeting.parse().unwrap();
        put(with(viewer, role, ON, |viewer| Ok(register.minutes(book, &meeting, viewer)?.to_value())));
    }
    put(with(viewer, role, ON, |viewer| Ok(register.list(book, viewer)?.to_value())));
    for search in searches() {
        put(with(viewer, role, ON, |viewer| Ok(register.search(book, &search, viewer)?.to_value())));
        put(with(viewer, role, ON, |viewer| Ok(register.count(book, &search, viewer)?.to_value())));
        put(with(viewer, role, ON, |viewer| Ok(register.export(book, &search, viewer, &seed())?.to_value())));
    }
    shown
}

/// The account of the cell, which counts what nobody is shown one by one: over the years, and over the days of the story.
pub(crate) fn accounts(teller: &Teller, viewer: &str, role: ViewerRole) -> Vec<String> {
    let account = |from: &str, until: Option<&str>| {
        let day = |day: &str| day.parse::<Day>().unwrap();
        let period = Period::new(day(from), until.map(day)).unwrap();
        match with(viewer, role, ON, |viewer| teller.register.account(period, 12, viewer)) {
            Ok(account) => account.to_value().to_text(),
            Err(error) => error.to_value().to_text(),
        }
    };
    vec![account("2026-01-01", Some("2027-01-01")), account("2026-09-03", None)]
}

pub(crate) fn searches() -> Vec<Search> {
    let mut all: Vec<Search> =
        CasusState::ALL.iter().map(|state| Search { state: Some(*state), ..Search::default() }).collect();
    all.push(Search::default());
    for meeting in ["v-1", "v-9"] {
        all.push(Search { meeting: Some(meeting.parse().unwrap()), ..Search::default() });
    }
    for day in ["2026-10-14", "2026-10-15"] {
        all.push(Search { review_by: Some(day.parse().unwrap()), ..Search::default() });
    }
    all
}
