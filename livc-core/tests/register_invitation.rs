//! An invitation is decided by its own scope of the rule book, after the move; what is late or incomplete is named.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs, reason = "a test")]

mod story;

use livc_core::event::{Addressee, InvitationPart};
use livc_core::register::{Question, Register};
use livc_core::rule::Outcome;
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::time::Day;
use proptest::prelude::*;
use story::Teller;

/// A composed cell with a service of each Community, each with a mandate.
fn cell() -> Teller {
    let mut teller = Teller::new();
    teller.set_up();
    for (member, regime, article) in
        [("m-fr", "french_community", "fwb/3"), ("m-nl", "flemish", "fl21/participation")]
    {
        let added = format!(
            r#"[{{"k":"member_added","member":"{member}","capacity":"community_service","regime":"{regime}"}},
                {{"k":"mandate_recorded","member":"{member}","status":"covers","article":"{article}"}}]"#
        );
        teller.record("2026-08-31", "m-mayor", &added);
    }
    teller
}

#[derive(Clone, Debug)]
struct Form {
    addressee: Option<Addressee>,
    days: Option<i64>,
    urgent: bool,
    states: Vec<InvitationPart>,
}

const SENT: &str = "2026-09-01";

impl Form {
    fn text(&self, invitation: &str, member: &str) -> String {
        let mut members = vec![
            r#""k":"member_invited","contribution":"d-1""#.to_owned(),
            format!(r#""invitation":"{invitation}","member":"{member}""#),
        ];
        members.extend(self.addressee.map(|addressee| format!(r#""addressee":"{addressee}""#)));
        members.extend(self.days.map(|days| {
            let meeting = SENT.parse::<Day>().unwrap().plus_days(days).unwrap();
            format!(r#""sent":"{SENT}","meeting_on":"{meeting}""#)
        }));
        members.extend(self.urgent.then(|| r#""urgency":"d-2""#.to_owned()));
        let states: Vec<_> = self.states.iter().map(|part| format!("\"{part}\"")).collect();
        members.push(format!(r#""states":[{}]"#, states.join(",")));
        format!("{{{}}}", members.join(","))
    }

    fn late(&self) -> bool {
        !self.urgent && self.days.is_none_or(|days| days < 14)
    }

    fn incomplete(&self) -> bool {
        use livc_core::code::Code as _;
        let of_nobody = |part: &&InvitationPart| **part != InvitationPart::Person;
        !InvitationPart::ALL.iter().filter(of_nobody).all(|part| self.states.contains(part))
    }
}

fn forms() -> impl Strategy<Value = Form> {
    use livc_core::code::Code as _;
    (
        prop::option::of(prop::sample::select(Addressee::ALL)),
        prop::option::of(0_i64..30),
        any::<bool>(),
        prop_oneof![
            Just(InvitationPart::ALL.to_vec()),
            prop::sample::subsequence(InvitationPart::ALL.to_vec(), 0..=InvitationPart::ALL.len()),
        ],
    )
        .prop_map(|(addressee, days, urgent, states)| Form { addressee, days, urgent, states })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_late_or_incomplete_invitation_is_a_shortcoming_and_no_nullity(form in forms()) {
        let mut teller = cell();
        // Another Community asks nothing of the form.
        let flemish = teller.command(SENT, "m-mayor", &form.text("i-8", "m-nl"));
        let flemish = teller.register.decide(teller.context(), &flemish).unwrap().unwrap();
        prop_assert!(flemish.answers[1].notices.iter().all(|line| !["R84", "R85"].contains(&line.id.as_str())));
        // To whom it goes, the decree insists on.
        let command = teller.command(SENT, "m-mayor", &form.text("i-9", "m-fr"));
        let decided = teller.register.decide(teller.context(), &command).unwrap();
        let to_himself = matches!(form.addressee, None | Some(Addressee::Participant));
        prop_assert_eq!(decided.is_err(), to_himself);
        let Ok(decided) = decided else { return Ok(()) };
        let [moved, answer] = decided.answers.as_slice() else { panic!("two questions") };
        prop_assert_eq!((moved.scope, answer.scope), (Scope::Move, Scope::Invite));
        prop_assert_eq!(answer.outcome, Some(Outcome::Permitted));
        let named = |rule: &str| answer.notices.iter().any(|line| line.id.as_str() == rule);
        prop_assert_eq!(named("R84"), form.late());
        prop_assert_eq!(named("R85"), form.incomplete());
        // What was recorded is known at the table; what was not is unknown and never in order.
        teller.take(&decided.sealed);
        let giver = "m-fr".parse().unwrap();
        let question = Question { giver: &giver, casus: None, meeting: None, present: None, on: SENT.parse().unwrap() };
        let ask = |register: &Register, claims: &Facts| register.question(&teller.book, question, claims);
        let claims = Facts::unknown(Scope::Share);
        let facts = ask(&teller.register, &claims).unwrap();
        let known = facts.get("invitation");
        prop_assert_eq!(known == Some("in_order"), !form.incomplete() && !form.late() && (form.days.is_some() || form.urgent));
        if known == Some("shortcoming") {
            prop_assert!(form.late() || form.incomplete());
            let claims = claims.with("invitation", "in_order").unwrap();
            prop_assert!(ask(&teller.register, &claims).is_err(), "nobody can claim otherwise");
        }
        if known.is_none() {
            prop_assert!(form.days.is_none());
        }
    }
}

#[test]
fn naming_the_person_is_a_question_of_sharing() {
    let mut teller = cell();
    teller.declare_basis();
    teller.signal_to_listing();
    let act =
        r#"{"k":"member_invited","invitation":"i-9","member":"m-nl","casus":"k-1","contribution":"d-1"}"#;
    let command = teller.command("2026-09-03", "m-mayor", act);
    let decided = teller.register.decide(teller.context(), &command).unwrap().unwrap();
    let scopes: Vec<_> = decided.answers.iter().map(|answer| answer.scope).collect();
    assert_eq!(scopes, [Scope::Move, Scope::Invite, Scope::Share]);
    assert!(decided.answers[2].rules.iter().any(|line| line.id.as_str() == "R13s"));
    // Without a mandate that covers the service that day nobody is named to it.
    let lost = r#"{"k":"mandate_recorded","member":"m-nl","status":"none"}"#;
    teller.record("2026-09-03", "m-mayor", lost);
    let (kind, refusal) = teller.refused("2026-09-03", "m-mayor", act);
    assert_eq!(kind, "unmet_guards");
    assert!(refusal.contains("R14i") && refusal.contains("l18/3/1/b"), "{refusal}");
}

#[test]
fn what_the_law_leaves_open_the_cell_may_settle() {
    let mut teller = cell();
    let added = r#"{"k":"member_added","member":"m-wal","capacity":"community_service","regime":"walloon"}"#;
    teller.record("2026-08-31", "m-mayor", added);
    let act = r#"{"k":"member_invited","invitation":"i-9","member":"m-wal","contribution":"d-1"}"#;
    assert_eq!(teller.would("2026-09-03", "m-mayor", act), "refused: unsettled");
    let settled = r#"{"k":"question_settled","question":"Q-mandate-region","answer":"yes","reference":"d-1","until":"2027-01-01"}"#;
    teller.record("2026-09-03", "m-mayor", settled);
    teller.book = teller.register.settled(&teller.book).unwrap();
    assert_eq!(teller.would("2026-09-03", "m-mayor", act), "recorded");
}
