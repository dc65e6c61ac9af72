//! What whoever oversees the cell reads: the trail of looks and the proofs of the journal, and no casus.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod story;
mod views;

use livc_core::ErrorKind;
use livc_core::canonical::{Object, Value};
use livc_core::code::Code as _;
use livc_core::event::{Recorded, ViewerRole};
use livc_core::journal::{Draft, Entry, Seed};
use livc_core::register::{Access, Search, Viewer};
use views::{ON, VIEWERS, cell, meeting, seed, walk, with};

/// An access journal of the looks that were given to it.
struct Gate {
    access: Access,
    lines: String,
    count: u8,
}

impl Gate {
    fn new(cell: &str) -> Self {
        let mut gate = Self { access: Access::new(), lines: String::new(), count: 0 };
        let opening = format!(
            r#"{{"k":"journal_opened","journal":"a-1","cell":"{cell}","controller":"municipality","on":"2026-08-31"}}"#
        );
        let opening = Value::parse(&opening).unwrap().into_owned();
        gate.seal(opening.as_object().unwrap().clone());
        gate
    }

    fn seal(&mut self, fact: Object<'static>) {
        self.count += 1;
        let draft = Draft {
            at: "2026-09-30T10:00:00.000Z".parse().unwrap(),
            facts: vec![fact],
            payload: None,
            seed: Seed::new([self.count; 32]),
        };
        let sealed = draft.seal(self.access.head()).unwrap();
        self.access.apply(sealed.entry()).unwrap();
        self.lines.push_str(&sealed.entry().to_line());
        self.lines.push('\n');
    }

    fn keep(&mut self, access: &Recorded) {
        self.seal(access.to_object());
    }
}

#[test]
fn the_trail_is_read_by_whoever_oversees_and_is_a_look_itself() {
    let mut teller = cell();
    meeting(&mut teller);
    walk(&mut teller, "k-1", 7, false);
    let (register, book) = (&teller.register, &teller.book);
    let mut gate = Gate::new("cell-07");
    gate.keep(teller.look("k-1", "m-mayor", ViewerRole::SeatHolder, ON).unwrap().access());
    gate.keep(teller.look("k-none", "m-other", ViewerRole::Invitee, ON).unwrap().access());
    let export = |viewer: Viewer<'_>| register.export(book, &Search::default(), viewer, &seed());
    gate.keep(with("m-mayor", ViewerRole::SeatHolder, ON, export).unwrap().access());
    let trail = |viewer, role| with(viewer, role, ON, |viewer| register.trail(&gate.access, viewer));
    for (viewer, role) in [
        ("m-dpo", ViewerRole::DataProtectionOfficer),
        ("m-coc", ViewerRole::Supervisor),
        ("m-arch", ViewerRole::Archivist),
    ] {
        let value = trail(viewer, role).unwrap().to_value();
        let text = value.to_text();
        let looks = value.at("looks").unwrap().as_list().unwrap().len();
        assert_eq!(looks, 3, "{text}");
        assert!(text.contains(r#""casussen":["k-1"]"#) && text.contains(r#""role":"seat_holder""#), "{text}");
        assert!(!text.contains("p-k-1") && !text.contains("note"), "{text}");
        assert_eq!(value.at("access.act").unwrap().as_text(), Ok("trail"));
        let receipt = value.at("exports[0].export").unwrap().as_text().unwrap();
        assert!(receipt.starts_with("x-"), "{receipt}");
    }
    for viewer in VIEWERS {
        for role in ViewerRole::ALL {
            if let Err(error) = trail(viewer, *role) {
                assert_eq!(
                    (error.kind(), error.place().field.as_deref()),
                    (ErrorKind::Contradiction, Some("role"))
                );
            } else {
                assert!(["m-dpo", "m-coc", "m-arch"].contains(&viewer), "{viewer} {role}");
            }
        }
    }
    let own = trail("m-dpo", ViewerRole::DataProtectionOfficer).unwrap();
    gate.keep(own.access());
    assert_eq!(gate.access.len(), 4);
    // The journal of accesses replays, and says by itself what was exported.
    let replayed = Access::read(gate.lines.as_bytes()).unwrap();
    assert!(replayed == gate.access);
    let receipts: Vec<_> = replayed.exports().collect();
    assert_eq!(receipts.len(), 1);
    assert!(receipts[0].casussen.contains(&"k-1".parse().unwrap()));
    // That of another cell is not for this one.
    let other = Gate::new("cell-08");
    let error =
        with("m-dpo", ViewerRole::DataProtectionOfficer, ON, |viewer| register.trail(&other.access, viewer));
    assert_eq!(error.unwrap_err().place().field.as_deref(), Some("access"));
}

#[test]
fn an_access_journal_holds_looks_and_nothing_else() {
    let teller = cell();
    let mut access = Access::new();
    let kind = |access: &mut Access, line: &str| {
        access.apply(&Entry::parse(line.as_bytes()).unwrap()).map_err(|error| error.kind())
    };
    assert_eq!(kind(&mut access, &teller.lines[1]), Err(ErrorKind::WrongNumber));
    assert_eq!(kind(&mut access, &teller.lines[0]), Ok(()));
    assert_eq!(kind(&mut access, &teller.lines[1]), Err(ErrorKind::UnknownKind));
    assert!(access.is_empty());
    let torn = &teller.lines[0];
    assert_eq!(Access::read(torn.as_bytes()).unwrap_err().kind(), ErrorKind::TornTail);
}

#[test]
fn the_proofs_hold_no_payload_and_no_person() {
    let mut teller = cell();
    meeting(&mut teller);
    walk(&mut teller, "k-1", 8, false);
    walk(&mut teller, "k-2", 8, false);
    teller.record(
        "2026-09-03",
        "m-mayor",
        r#"{"k":"retention_set","length":1,"unit":"day","reference":"d-1"}"#,
    );
    teller.record("2026-09-05", "m-mayor", r#"{"k":"casus_purged","casus":"k-1","reason":"d-1"}"#);
    let text: String = teller.lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
    let proof = |journal: &str, viewer: &str, role| {
        let proof =
            with(viewer, role, ON, |viewer| teller.register.proof(&teller.book, journal.as_bytes(), viewer));
        proof.map(|proof| proof.to_value())
    };
    let archivist = |journal: &str| proof(journal, "m-arch", ViewerRole::Archivist).unwrap();
    let value = archivist(&text);
    let shown = value.to_text();
    assert!(!shown.contains("p-k") && !shown.contains("note") && !shown.contains("salt"), "{shown}");
    assert_eq!(value.at("current").unwrap().as_bool(), Ok(true));
    assert_eq!(value.at("entries").unwrap().as_list().unwrap().len(), teller.lines.len());
    assert_eq!(
        value.at("purges").unwrap().to_text(),
        format!(r#"[{{"entries":8,"n":{},"on":"2026-09-05"}}]"#, teller.lines.len() - 1)
    );
    assert_eq!(value.at("destruction").unwrap().to_text(), r#"[{"casus":"k-2","since":"2026-09-04"}]"#);
    // An altered journal is proven up to where it was altered.
    let altered = text.replacen("p-k-2", "p-k-3", 1);
    let value = archivist(&altered);
    assert_eq!(value.at("current").unwrap().as_bool(), Ok(false));
    let sound = value.at("verification.entries").unwrap().as_integer().unwrap();
    let entries = value.at("entries").unwrap().as_list().unwrap().len();
    assert!(i64::try_from(entries).unwrap() == sound && entries < teller.lines.len(), "{entries} {sound}");
    assert!(!value.to_text().contains("p-k"), "{}", value.to_text());
    // A torn tail, and no journal at all.
    let torn = text.strip_suffix("}\n").unwrap();
    assert_eq!(archivist(torn).at("entries").unwrap().as_list().unwrap().len(), teller.lines.len() - 1);
    assert!(archivist("").at("entries").unwrap().as_list().unwrap().is_empty());
    assert!(proof(&text, "m-mayor", ViewerRole::SeatHolder).is_err());
}

#[test]
fn whoever_oversees_takes_no_part() {
    let teller = cell();
    for act in [
        r#"{"k":"seat_assigned","member":"m-dpo","seat":"prevention","holder":"principal"}"#,
        r#"{"k":"coordinator_named","member":"m-coc"}"#,
        r#"{"k":"member_invited","member":"m-arch","contribution":"d-1"}"#,
    ] {
        assert_eq!(teller.would("2026-09-02", "m-mayor", act), "contradiction at do[0].member", "{act}");
    }
}
