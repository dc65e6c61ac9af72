//! Signals, the account of them, and what nobody learns from it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod story;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use livc_core::canonical::{Object, Value};
use livc_core::code::{Code as _, Language};
use livc_core::event::ViewerRole;
use livc_core::locale::Locale;
use livc_core::message::Message;
use livc_core::register::{Account, AccountCode, Command, Figure, Viewer};
use livc_core::time::{Day, Period};
use proptest::prelude::*;
use story::Teller;

fn ready() -> Teller {
    let mut teller = Teller::new();
    teller.set_up();
    teller.declare_basis();
    teller.record(
        "2026-09-01",
        "m-mayor",
        r#"[{"k":"member_added","member":"m-coord","capacity":"municipal_staff","regime":"municipal"},{"k":"coordinator_named","member":"m-coord"}]"#,
    );
    teller.record(
        "2026-09-01",
        "m-mayor",
        r#"{"k":"retention_set","length":1,"unit":"day","reference":"d-1"}"#,
    );
    teller
}

static BASE: LazyLock<Teller> = LazyLock::new(ready);

fn account(teller: &Teller, since: Day, until: Day) -> Account {
    let (member, reason) = ("m-mayor".parse().unwrap(), "d-77".parse().unwrap());
    let viewer = Viewer {
        member: &member,
        role: ViewerRole::SeatHolder,
        reason: &reason,
        on: "2040-01-01".parse().unwrap(),
    };
    teller.register.account(Period::new(since, Some(until)).unwrap(), 12, viewer).unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// What may happen to a signal; `K` is the casus, `P` the person.
const ACTS: [(&str, &str); 15] = [
    ("m-youth", r#"{"k":"signal_received","casus":"K","sector":"welfare","person":"P"}"#),
    ("m-youth", r#"{"k":"signal_received","casus":"K","sector":"welfare"}"#),
    ("m-prev", r#"{"k":"identity_established","casus":"K","person":"P"}"#),
    (
        "m-prev",
        r#"{"k":"signal_triaged","casus":"K","outcome":"no_problem","criterion":"c-1","reason":"d-1"}"#,
    ),
    (
        "m-prev",
        r#"{"k":"signal_triaged","casus":"K","outcome":"more_information","criterion":"c-1","reason":"d-1"}"#,
    ),
    (
        "m-prev",
        r#"{"k":"signal_triaged","casus":"K","outcome":"single_partner","criterion":"c-1","reason":"d-1"}"#,
    ),
    ("m-prev", r#"{"k":"signal_triaged","casus":"K","outcome":"joined","criterion":"c-1","reason":"d-1"}"#),
    ("m-prev", r#"{"k":"signal_added","casus":"K","sector":"police"}"#),
    (
        "m-mayor",
        r#"{"k":"casus_listed","casus":"K","person":"P","indications":"yes","source":"police","age":"adult","reason":"d-1"}"#,
    ),
    ("m-prev", r#"{"k":"casus_reopened","casus":"K","sector":"police","reason":"d-1"}"#),
    ("m-mayor", r#"{"k":"casus_closed","casus":"K","closing":"unfounded","reason":"d-1"}"#),
    ("m-mayor", r#"{"k":"casus_purged","casus":"K","reason":"d-1"}"#),
    ("m-mayor", r#"{"k":"casus_purged","casus":"K","reason":"d-1"}"#),
    (
        "m-mayor",
        r#"{"k":"casus_imported","casus":"K","person":"P","system":"d-1","record":"d-2","since":"2025-05-05","listed_on":"2025-06-01","indications":"yes","age":"adult","reason":"d-1","to":"listed"}"#,
    ),
    ("m-coord", r#"{"k":"refusal_counted","year":2025,"count":2}"#),
];

/// Records what may be recorded of a history; gives the year in which each file began, as the journal tells it.
fn live(history: &[(usize, usize, i64)]) -> (Teller, BTreeMap<i32, u64>) {
    let mut teller = ready();
    let mut began = BTreeMap::new();
    let mut now = day("2026-09-02");
    for (n, (act, casus, later)) in history.iter().enumerate() {
        now = now.plus_days(*later).unwrap();
        let (actor, act) = ACTS[*act];
        let act =
            act.replace("\"K\"", &format!("\"k-{casus}\"")).replace("\"P\"", &format!("\"p-{}\"", casus % 3));
        let command = Object::new()
            .with("at", format!("{now}T23:{:02}:{:02}.000Z", 10 + n / 60, n % 60))
            .with("on", now)
            .with("actor", actor)
            .with("seed", format!("{:064x}", n + 5000))
            .with("head", teller.register.head().to_value())
            .with("do", Value::parse(&act).unwrap().into_owned());
        let command = Command::from_value(&Value::Object(command));
        // An instant before the last is refused like anything else that cannot be.
        let Ok(Ok(Ok(decided))) = command.map(|command| teller.register.decide(BASE.context(), &command))
        else {
            continue;
        };
        let begins = match act.split('"').nth(3).unwrap() {
            "signal_received" => Some(now.year()),
            "casus_imported" => Some(2025),
            _ => None,
        };
        if let Some(year) = begins {
            *began.entry(year).or_default() += 1;
        }
        teller.take(&decided.sealed);
    }
    (teller, began)
}

fn histories() -> impl Strategy<Value = Vec<(usize, usize, i64)>> {
    let act = prop::sample::select(vec![0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 9, 9, 10, 10, 11, 12, 13, 14]);
    prop::collection::vec((act, 0_usize..6, prop::sample::select(vec![0_i64, 1, 2, 40, 200])), 1..60)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever happened, and whatever was destroyed since: what was reported is what the outcomes and what is
    /// pending add up to, and it is what the whole journal tells.
    #[test]
    fn reported_is_the_sum_of_what_became_of_it(history in histories()) {
        let (teller, began) = live(&history);
        for year in 2024..2032 {
            let whole = account(&teller, Day::new(year, 1, 1).unwrap(), Day::new(year + 1, 1, 1).unwrap());
            let told = began.get(&year).copied().unwrap_or(0);
            prop_assert_eq!(whole.reported, Figure::Known(told));
            prop_assert_eq!(whole.outcomes.values().sum::<u64>(), told);
            prop_assert!(matches!(whole.repeats, Figure::AtLeast(_)), "erasing hides who came back");
        }
        let all = account(&teller, day("2020-01-01"), day("2040-01-01"));
        prop_assert_eq!(all.reported, Figure::Known(began.values().sum()));
        // A period that cuts a year in two is told only as long as nothing of that year was destroyed.
        let half = account(&teller, day("2026-01-01"), day("2026-10-01"));
        let destroyed = teller.register.ledger().rows().any(|(row, _, _)| row.year == 2026);
        prop_assert_eq!(half.reported == Figure::NotAvailable, destroyed);
        prop_assert_eq!(half.outcomes.is_empty() || !destroyed, true);
        // A replay gives the same.
        let replayed = livc_core::register::Register::replay(teller.lines.iter().map(String::as_bytes)).unwrap();
        prop_assert!(replayed == teller.register);
    }
}

#[test]
fn every_code_of_the_account_can_be_reached_or_is_of_another_profile() {
    let mut seen = std::collections::BTreeSet::new();
    for outcome in [
        "no_problem",
        "regular_services",
        "possible_offence",
        "advice_to_reporter",
        "single_partner",
        "joined",
        "more_information",
    ] {
        let mut teller = ready();
        teller.record(
            "2026-09-02",
            "m-youth",
            r#"{"k":"signal_received","casus":"k-1","sector":"welfare","person":"p-1"}"#,
        );
        teller.record("2026-09-02", "m-prev", &format!(r#"{{"k":"signal_triaged","casus":"k-1","outcome":"{outcome}","criterion":"c-1","reason":"d-1"}}"#));
        seen.extend(account(&teller, day("2026-01-01"), day("2027-01-01")).outcomes.into_keys());
    }
    let story = story::told();
    seen.extend(account(&story, day("2026-01-01"), day("2027-01-01")).outcomes.into_keys());
    let mut teller = ready();
    teller.signal_to_listing();
    teller.meeting("v-1", "2026-09-03");
    teller.weigh();
    seen.extend(account(&teller, day("2026-01-01"), day("2027-01-01")).outcomes.into_keys());
    let mut teller = ready();
    teller.signal_to_listing();
    teller.record(
        "2026-09-03",
        "m-mayor",
        r#"{"k":"casus_closed","casus":"k-1","closing":"unfounded","reason":"d-1"}"#,
    );
    seen.extend(account(&teller, day("2026-01-01"), day("2027-01-01")).outcomes.into_keys());
    let other: Vec<_> = AccountCode::ALL.iter().filter(|code| !seen.contains(code)).collect();
    assert_eq!(other, [&AccountCode::BelowThreshold], "only a profile with a threshold has it");
}

/// Whoever reports learns nothing of what the cell knows: the entry of a signal on somebody who is followed differs
/// from one on somebody unknown in the reference that the host gave, and in nothing else.
#[test]
fn a_reporter_does_not_learn_who_is_followed() {
    let mut teller = ready();
    teller.signal_to_listing();
    let of = |person: &str| {
        let act = format!(
            r#"{{"k":"signal_received","casus":"k-7","signal":"s-7","sector":"welfare","person":"{person}"}}"#
        );
        let decided =
            teller.register.decide(teller.context(), &teller.command("2026-09-03", "m-youth", &act));
        let decided = decided.unwrap().unwrap();
        let facts = decided.sealed.entry().facts().unwrap().unwrap();
        let facts = facts.iter().map(Object::to_text).collect::<Vec<_>>().join(",");
        let answers: Vec<_> = decided.answers.iter().map(|answer| answer.to_value().to_text()).collect();
        (facts.replace(person, "-"), answers)
    };
    assert_eq!(of("p-88"), of("p-99"));
    // And nobody who may not see the other casus is told of it on the new one.
    teller.record(
        "2026-09-03",
        "m-youth",
        r#"{"k":"signal_received","casus":"k-7","sector":"welfare","person":"p-88"}"#,
    );
    let text = |viewer, role| teller.look("k-7", viewer, role, "2026-09-03").unwrap().to_value().to_text();
    assert!(text("m-mayor", ViewerRole::SeatHolder).contains(r#""same_person":["k-1"]"#));
    assert!(!text("m-youth", ViewerRole::Invitee).contains("same_person"));
    // A casus on the list is not searched from: the link stands where a signal is screened.
    let listed = teller.look("k-1", "m-mayor", ViewerRole::SeatHolder, "2026-09-03").unwrap();
    assert!(!listed.to_value().to_text().contains("same_person"));
}

/// Guard rail 15: one text, without a word that could differ, whatever became of the signal; and one fact.
#[test]
fn the_notice_to_the_reporter_is_constant() {
    let notice = |language| Locale::new(language).unwrap().render(&Message::new("reporter-notice")).unwrap();
    let texts: std::collections::BTreeSet<String> = Language::ALL.iter().map(|one| notice(*one)).collect();
    assert_eq!(texts.len(), 4);
    let fact = |outcome: &str| {
        let mut teller = ready();
        teller.record(
            "2026-09-02",
            "m-youth",
            r#"{"k":"signal_received","casus":"k-1","signal":"s-1","sector":"welfare","person":"p-1"}"#,
        );
        if !outcome.is_empty() {
            teller.record("2026-09-02", "m-prev", &format!(r#"{{"k":"signal_triaged","casus":"k-1","outcome":"{outcome}","criterion":"c-1","reason":"d-1"}}"#));
        }
        let act = r#"{"k":"reporter_notified","casus":"k-1","signal":"s-1"}"#;
        let command = teller.command("2026-09-03", "m-coord", act);
        let decided = teller.register.decide(teller.context(), &command).unwrap().unwrap();
        let facts = decided.sealed.entry().facts().unwrap().unwrap();
        facts.iter().map(Object::to_text).collect::<Vec<_>>()
    };
    let one = fact("");
    for outcome in
        ["no_problem", "regular_services", "possible_offence", "advice_to_reporter", "more_information"]
    {
        assert_eq!(fact(outcome), one);
    }
}

/// Who reported, and that he was told, is seen in the capacity of coordinator and in no other.
#[test]
fn who_reported_is_for_the_coordinator() {
    let mut teller = ready();
    teller.record("2026-09-01", "m-mayor", r#"{"k":"coordinator_named","member":"m-prev"}"#);
    teller.signal_to_listing();
    let marker = r#"{"k":"signal_added","casus":"k-1","signal":"s-MARKER","sector":"health"}"#;
    teller.record("2026-09-03", "m-prev", marker);
    teller.record("2026-09-03", "m-prev", r#"{"k":"reporter_notified","casus":"k-1","signal":"s-MARKER"}"#);
    let mut seen = 0;
    for member in ["m-mayor", "m-police", "m-prev", "m-youth", "m-caw"] {
        for role in ViewerRole::ALL {
            let Ok(look) = teller.look("k-1", member, *role, "2026-09-04") else { continue };
            let told = look.to_value().to_text().contains("s-MARKER");
            assert_eq!(told, *role == ViewerRole::Coordinator, "{member} as {role}");
            seen += usize::from(!look.is_hidden());
        }
    }
    assert!(seen > 3, "{seen}");
    assert!(
        !format!("{:?} {:?}", teller.register, teller.register.casus(&"k-1".parse().unwrap()))
            .contains("MARKER")
    );
}

/// Refusals are a number of a year that has ended: no entry of them lies beside an invitation.
#[test]
fn refusals_are_counted_over_years_and_say_nothing_else() {
    let teller = ready();
    for (act, outcome) in [
        (r#"{"k":"refusal_counted","year":2025,"count":2}"#, "recorded"),
        (r#"{"k":"refusal_counted","year":2026,"count":2}"#, "in_the_future at do[0].year"),
        (r#"{"k":"refusal_counted","year":2017,"count":2}"#, "out_of_range at do[0].year"),
        (r#"{"k":"refusal_counted","year":2025,"count":2,"member":"m-caw"}"#, "unknown_key at do[0]"),
        (r#"{"k":"refusal_counted","year":2025,"count":2,"service":"caw"}"#, "unknown_key at do[0]"),
        (r#"{"k":"refusal_counted","year":2025,"count":2,"casus":"k-1"}"#, "unknown_key at do[0]"),
        (r#"{"k":"refusal_counted","year":2025,"count":-1}"#, "out_of_range at do[0].count"),
        (
            r#"[{"k":"refusal_counted","year":2025,"count":2},{"k":"refusal_counted","year":2024,"count":2}]"#,
            "contradiction at do",
        ),
    ] {
        assert_eq!(teller.would("2026-09-02", "m-coord", act), outcome, "{act}");
    }
    assert_eq!(
        teller.would("2026-09-02", "m-caw", r#"{"k":"refusal_counted","year":2025,"count":2}"#),
        "refused: missing_role"
    );
    assert_eq!(
        teller.would("2026-09-02", "", r#"{"k":"refusal_counted","year":2025,"count":2}"#),
        "refused: missing_role",
        "a timer counts nobody"
    );
}
