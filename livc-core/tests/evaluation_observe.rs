//! Indicators from a journal: a story told by hand, journals at random against a naive count, and what was destroyed.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod story;
mod views;

use std::collections::BTreeMap;

use livc_core::ErrorKind;
use livc_core::canonical::Value;
use livc_core::evaluation::{
    Accumulator, Disclosure, Figure, FigureState, Indicators, Observation, Published, Untold,
};
use livc_core::event::ViewerRole;
use livc_core::journal::{Draft, Journal, Seed};
use livc_core::register::{Observed, Register, Viewer, erase};
use livc_core::rule::RuleBook;
use proptest::prelude::*;
use story::{Teller, told};

fn text(teller: &Teller) -> String {
    teller.lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
}

fn observe(
    register: &Register,
    journal: &[u8],
    on: &str,
    request: &str,
) -> Result<Observation, livc_core::Error> {
    let (member, reason) = ("m-mayor".parse()?, "d-why".parse()?);
    let viewer = Viewer { member: &member, role: ViewerRole::SeatHolder, reason: &reason, on: on.parse()? };
    let book = RuleBook::builtin()?;
    let of = Observed { register, book: &book, journal, access: None };
    Indicators::builtin()?.observe(of, &Value::parse(request)?, viewer)
}

const YEAR: &str = r#"{"span":{"kind":"year","on":"2026-05-01"},"parts":"quarter"}"#;

fn of<'o>(observation: &'o Observation, id: &str) -> &'o Accumulator {
    observation.told().iter().find(|one| one.indicator() == id).unwrap()
}

fn figure(observation: &Observation, id: &str, group: &str) -> String {
    let measured = of(observation, id).measured(&format!("cell-07/{group}")).unwrap();
    let figure = measured.figure;
    match figure {
        Figure::Number(number) => number.to_string(),
        other => other.state().to_string(),
    }
}

#[test]
fn the_story_gives_the_figures_that_it_tells() {
    let teller = told();
    let seen = observe(&teller.register, text(&teller).as_bytes(), "2027-01-05", YEAR).unwrap();
    for (id, group, figure_told) in [
        ("I01", "2026", "1"),
        ("I01", "2026/education", "1"),
        ("I01", "2026/police", "0"),
        ("I01", "2026-Q3", "1"),
        ("I01", "2026-Q4", "0"),
        ("I02", "2026/education", "1"),
        ("I03", "2026", "1"),
        ("I04", "2026", "1"),
        ("I48", "2026", "0"),
        ("I04", "2026-Q4", "not_applicable"),
        ("I08", "2026", "0"),
        ("I09", "2026", "2"),
        ("I11", "2026-Q3", "1"),
        ("I11", "2026", "not_applicable"),
        ("I12", "2026", "1"),
        ("I13", "2026-Q3", "0"),
        ("I14", "2026", "0"),
        ("I14", "2026-Q3/opened", "1"),
        ("I14", "2026-Q3/open_at_end", "1"),
        ("I14", "2026-Q4/open_at_start", "1"),
        ("I14", "2026-Q4/closed", "1"),
        ("I14", "2026/open_at_end", "0"),
        ("I15", "2026", "78"),
        ("I16", "2026/concern_lessened", "1"),
        ("I16", "2026/unfounded", "0"),
        ("I18", "2026", "3"),
        ("I18", "2026-Q3", "not_applicable"),
        ("I19", "2026", "1"),
        ("I20", "2026", "1"),
        ("I21", "2026", "1"),
        ("I24", "2026", "0"),
        ("I43", "2026", "0"),
        ("I43", "2026/reported", "1"),
        ("I43", "2026/trajectory_completed", "1"),
        ("I49", "2026", "1"),
        ("I50", "2026/adult", "1"),
        ("I50", "2026/from_12_to_17", "0"),
        ("I51", "2026", "0"),
    ] {
        assert_eq!(figure(&seen, id, group), figure_told, "{id} {group}");
    }
    let why: BTreeMap<&str, Untold> = seen.untold().iter().map(|(id, why)| (id.as_str(), *why)).collect();
    assert_eq!(why["I10"], Untold::NotRecorded);
    assert_eq!(why["I25"], Untold::Host);
    assert_eq!(why["I27"], Untold::AccessJournal);
    assert_eq!(why["I29"], Untold::Coverage);
    assert_eq!(why["I30"], Untold::TwoPeriods);
    assert_eq!(why["I32"], Untold::Scan);
    assert_eq!(why["I39"], Untold::Support);
    assert_eq!(why["I41"], Untold::Knowledge);
    assert_eq!((why["I47"], why["I47"].state()), (Untold::Destroyed, FigureState::NotAvailable));
    assert_eq!(seen.told().len() + seen.untold().len(), 50, "every indicator has a figure or a reason");
    // The quarters before the journal began are no zeros.
    assert_eq!(figure(&seen, "I01", "2026-Q1"), "not_available");
    assert_eq!(figure(&seen, "I18", "2026-Q1"), "not_available");
    // A look at figures is a look.
    assert_eq!(seen.access().fact.kind(), "looked_over");
    let written = seen.to_value().to_text();
    for reference in ["k-1", "p-88", "m-youth", "m-caw", "youth", "caw", "v-1"] {
        assert!(!written.contains(&format!("\"{reference}\"")), "{reference}");
    }
}

#[test]
fn what_was_destroyed_is_not_available_and_no_zero() {
    let mut teller = told();
    teller.purge();
    let whole = text(&teller);
    let mut left = Vec::new();
    erase(whole.as_bytes(), &mut left).unwrap();
    let before = observe(&teller.register, whole.as_bytes(), "2027-01-05", YEAR).unwrap();
    let after = observe(&teller.register, &left, "2027-01-05", YEAR).unwrap();
    assert_eq!(before.to_value().to_text(), after.to_value().to_text(), "destroyed, erased or not yet");
    for id in ["I01", "I04", "I08", "I12", "I15", "I16", "I48", "I49", "I50"] {
        assert_eq!(figure(&after, id, "2026"), "not_available", "{id}");
    }
    assert_eq!(of(&after, "I01").measured("cell-07/2026").unwrap().unknown, 1);
    // The ledger knows what became of the file, by the year, and the meetings were held all the same.
    assert_eq!(figure(&after, "I43", "2026/trajectory_completed"), "1");
    assert_eq!(figure(&after, "I43", "2026-Q3"), "not_available");
    assert_eq!(figure(&after, "I18", "2026"), "3");
    // What comes after the destruction is known again.
    let next = r#"{"span":{"kind":"year","on":"2027-05-01"}}"#;
    let next = observe(&teller.register, &left, "2028-01-05", next).unwrap();
    assert_eq!(figure(&next, "I01", "2027"), "0");
}

#[test]
fn figures_are_for_those_who_may_have_the_account_of_the_cell() {
    let teller = told();
    let journal = text(&teller);
    let indicators = Indicators::builtin().unwrap();
    let ask = |viewer: &str, role, journal: &str, request: &str| {
        views::with(viewer, role, "2027-01-05", |viewer| {
            let of = Observed {
                register: &teller.register,
                book: &teller.book,
                journal: journal.as_bytes(),
                access: None,
            };
            indicators.observe(of, &Value::parse(request).unwrap(), viewer)
        })
        .map_err(|error| (error.kind(), error.place().field.clone().unwrap_or_default()))
    };
    assert!(ask("m-mayor", ViewerRole::SeatHolder, &journal, YEAR).is_ok());
    let contradicts = |field: &str| Err((ErrorKind::Contradiction, field.to_owned()));
    assert_eq!(ask("m-youth", ViewerRole::Invitee, &journal, YEAR), contradicts("role"));
    let cut = journal.split_inclusive('\n').take(5).collect::<String>();
    assert_eq!(ask("m-mayor", ViewerRole::SeatHolder, &cut, YEAR), contradicts("journal"));
    for (request, kind, field) in [
        (r"{}", ErrorKind::MissingKey, "span"),
        (r#"{"span":{"kind":"MARKER","on":"2026-01-01"}}"#, ErrorKind::UnknownValue, "span.kind"),
        (r#"{"span":{"kind":"year","on":"MARKER"}}"#, ErrorKind::InvalidDay, "span.day"),
        (
            r#"{"span":{"kind":"year","on":"2026-01-01"},"parts":"school_year"}"#,
            ErrorKind::Contradiction,
            "parts",
        ),
        (
            r#"{"span":{"kind":"year","on":"2026-01-01"},"indicators":["I22"]}"#,
            ErrorKind::UnknownIndicator,
            "id",
        ),
        (r#"{"span":{"kind":"year","on":"2026-01-01"},"MARKER":1}"#, ErrorKind::UnknownKey, ""),
    ] {
        let told = ask("m-mayor", ViewerRole::SeatHolder, &journal, request).unwrap_err();
        assert_eq!((told.0, told.1.as_str()), (kind, field), "{request}");
    }
}

/// One file of a random journal, by days from its first.
#[derive(Clone, Debug)]
struct File {
    start: u32,
    sector: usize,
    triage: u32,
    /// How far it goes: 1 screened, 2 rejected, 3 discussed, 4 followed up, 5 closed.
    far: u8,
    discussed: u32,
    follow: u32,
    lasts: u32,
    informed: bool,
    again: Option<u32>,
}

fn file() -> impl Strategy<Value = File> {
    (
        0_u32..700,
        0_usize..9,
        0_u32..20,
        1_u8..=5,
        0_u32..40,
        0_u32..30,
        0_u32..300,
        any::<bool>(),
        proptest::option::of(0_u32..100),
    )
        .prop_map(|(start, sector, triage, far, discussed, follow, lasts, informed, again)| File {
            start,
            sector,
            triage,
            far,
            discussed,
            follow,
            lasts,
            informed,
            again,
        })
}

const SECTORS: [&str; 9] =
    ["education", "police", "welfare", "health", "municipality", "justice", "citizen", "other_cell", "other"];
const FIRST: &str = "2024-01-01";

fn day(offset: u32) -> livc_core::time::Day {
    FIRST.parse::<livc_core::time::Day>().unwrap().plus_days(i64::from(offset)).unwrap()
}

/// The journal of such files, as facts that were recorded in the order of their days.
fn journal(cell: &str, files: &[File]) -> Vec<u8> {
    let mut facts: Vec<(u32, usize, String)> = vec![
        (
            0,
            0,
            format!(
                r#""k":"journal_opened","journal":"j-{cell}","cell":"{cell}","controller":"municipality""#
            ),
        ),
        (
            0,
            1,
            r#""k":"member_added","member":"m-mayor","capacity":"seat_holder","regime":"municipal""#
                .to_owned(),
        ),
        (0, 2, r#""k":"seat_assigned","member":"m-mayor","seat":"mayor","holder":"principal""#.to_owned()),
    ];
    for (n, file) in files.iter().enumerate() {
        let mut put = |on: u32, fact: String| {
            let order = facts.len();
            facts.push((on, order, fact));
        };
        let id = format!(r#""casus":"k-{n}""#);
        put(
            file.start,
            format!(r#""k":"signal_received",{id},"signal":"s-{n}","sector":"{}""#, SECTORS[file.sector]),
        );
        let triage = file.start + file.triage;
        let (outcome, to) =
            if file.far == 2 { ("no_problem", "rejected") } else { ("propose_listing", "triage") };
        put(triage, format!(r#""k":"signal_triaged",{id},"outcome":"{outcome}","to":"{to}""#));
        let met = triage + file.discussed;
        if file.far >= 3 {
            put(met, format!(r#""k":"casus_listed",{id},"person":"p-{n}","to":"listed""#));
            put(met, format!(r#""k":"casus_discussed",{id},"meeting":"v-{n}","present":["m-mayor"]"#));
        }
        let follow = met + file.follow;
        if file.far >= 4 {
            let informed = if file.informed { "informed" } else { "inadvisable" };
            put(follow, format!(r#""k":"follow_up_started",{id},"informed":"{informed}","to":"follow_up""#));
            if let Some(again) = file.again {
                put(
                    follow + again.min(file.lasts),
                    format!(r#""k":"signal_added",{id},"signal":"t-{n}","sector":"police""#),
                );
            }
        }
        if file.far >= 5 {
            put(
                follow + file.lasts,
                format!(r#""k":"casus_closed",{id},"closing":"goals_reached","to":"closed""#),
            );
        }
    }
    facts.sort();
    let mut journal = Journal::new();
    for (n, (on, _, fact)) in facts.iter().enumerate() {
        let on = day(*on);
        let fact = format!(r#"{{{fact},"on":"{on}"}}"#);
        let fact = Value::parse(&fact).unwrap().as_object().unwrap().clone().into_owned();
        let at = format!("{on}T12:00:00.000Z").parse().unwrap();
        let mut seed = [0; 32];
        seed[..8].copy_from_slice(&(n as u64).to_le_bytes());
        let draft = Draft { at, facts: vec![fact], payload: None, seed: Seed::new(seed) };
        journal.append(&draft.seal(&journal.head()).unwrap()).unwrap();
    }
    journal.as_bytes().to_vec()
}

fn whole(cell: &str, files: &[File], request: &str) -> Observation {
    let journal = journal(cell, files);
    let register = Register::read(&journal).unwrap();
    observe(&register, &journal, "2027-12-31", request).unwrap()
}

/// Indicators whose parts of a year add up to the year.
const FLOWS: [&str; 13] =
    ["I01", "I03", "I04", "I05", "I06", "I08", "I09", "I15", "I16", "I18", "I24", "I48", "I49"];

proptest! {
    /// A naive count of the same files: signals by year and sector, what was discussed, taken up and not, how long it
    /// took, what was open when.
    #[test]
    fn figures_are_those_of_a_naive_count(files in proptest::collection::vec(file(), 0..12)) {
        let seen = whole("cell-07", &files, r#"{"span":{"kind":"year","on":"2025-05-01"}}"#);
        let (from, until) = ("2025-01-01".parse().unwrap(), "2026-01-01".parse().unwrap());
        let in_year = |on: u32| day(on) >= from && day(on) < until;
        let met = |f: &File| f.start + f.triage + f.discussed;
        let follow = |f: &File| met(f) + f.follow;
        // The signals, with the sector, and the day from which they are looked at.
        let mut signals = Vec::new();
        for f in &files {
            signals.push((f, f.start, SECTORS[f.sector]));
            if let (true, Some(again)) = (f.far >= 4, f.again) {
                signals.push((f, follow(f) + again.min(f.lasts), "police"));
            }
        }
        signals.retain(|(_, on, _)| in_year(*on));
        let count = |n: usize| n.to_string();
        prop_assert_eq!(figure(&seen, "I01", "2025"), count(signals.len()));
        for sector in SECTORS {
            let n = signals.iter().filter(|(_, _, own)| *own == sector).count();
            prop_assert_eq!(figure(&seen, "I01", &format!("2025/{sector}")), count(n));
        }
        let taken = |f: &File, on: u32| f.far >= 4 && (f.far < 5 || follow(f) + f.lasts > on);
        let numerator = |id: &str| of(&seen, id).measured("cell-07/2025").unwrap().numerator.as_count().unwrap();
        let opened = signals.iter().filter(|(f, on, _)| taken(f, *on)).count() as u64;
        let discussed = signals.iter().filter(|(f, on, _)| taken(f, *on) || (f.far >= 3 && met(f) >= *on)).count() as u64;
        let ended = |f: &File, on: u32| match f.far {
            2 => f.start + f.triage >= on,
            5 => follow(f) + f.lasts >= on,
            _ => false,
        };
        let unfounded = signals.iter().filter(|(f, on, _)| !taken(f, *on) && ended(f, *on)).count() as u64;
        prop_assert_eq!((numerator("I04"), numerator("I03"), numerator("I48")), (opened, discussed, unfounded));
        prop_assert!(opened + unfounded <= signals.len() as u64 && opened <= discussed);
        // Durations, by sorting.
        let median = |mut days: Vec<u32>| {
            days.sort_unstable();
            let n = days.len();
            if n == 0 {
                return "not_applicable".to_owned();
            }
            let sum = days[(n - 1) / 2] + days[n / 2];
            if sum.is_multiple_of(2) { (sum / 2).to_string() } else { format!("{sum}/2") }
        };
        let triaged = files.iter().filter(|f| in_year(f.start + f.triage)).map(|f| f.triage).collect();
        prop_assert_eq!(figure(&seen, "I08", "2025"), median(triaged));
        let lasted = files.iter().filter(|f| f.far == 5 && in_year(follow(f) + f.lasts)).map(|f| f.lasts).collect();
        prop_assert_eq!(figure(&seen, "I15", "2025"), median(lasted));
        // Stock and flow.
        let open = |f: &&File, on: livc_core::time::Day| f.far >= 4 && day(follow(f)) < on && (f.far < 5 || day(follow(f) + f.lasts) >= on);
        prop_assert_eq!(figure(&seen, "I14", "2025"), "0");
        prop_assert_eq!(figure(&seen, "I14", "2025/open_at_start"), count(files.iter().filter(|f| open(f, from)).count()));
        prop_assert_eq!(figure(&seen, "I14", "2025/open_at_end"), count(files.iter().filter(|f| open(f, until)).count()));
        let informed = files.iter().filter(|f| f.far >= 4 && f.informed && in_year(follow(f))).count() as u64;
        prop_assert_eq!(numerator("I49"), informed);
    }

    /// Rolling the quarters up gives the year, and merging cells and rolling up gives the same in either order.
    #[test]
    fn roll_up_is_recount(
        one in proptest::collection::vec(file(), 0..8),
        other in proptest::collection::vec(file(), 0..8),
    ) {
        let request = r#"{"span":{"kind":"year","on":"2025-05-01"},"parts":"quarter","area":"02000"}"#;
        let (a, b) = (whole("cell-a", &one, request), whole("cell-b", &other, request));
        let year = |group: &str| group.contains("-Q").then(|| group.replace("-Q1", "").replace("-Q2", "").replace("-Q3", "").replace("-Q4", ""));
        let only = |group: &str| (!group.contains("-Q")).then(|| group.to_owned());
        for id in FLOWS {
            let both = of(&a, id).merge(of(&b, id)).unwrap();
            prop_assert_eq!(&both, &of(&b, id).merge(of(&a, id)).unwrap());
            let rolled = both.roll_up(year).unwrap();
            let recount = both.roll_up(only).unwrap();
            for group in recount.groups() {
                let (rolled, recount) = (rolled.measured(group).unwrap(), recount.measured(group).unwrap());
                prop_assert_eq!(rolled.numerator, recount.numerator, "{} {}", id, group);
                if id != "I18" {
                    prop_assert_eq!(rolled.figure, recount.figure, "{} {}", id, group);
                }
            }
            // Parts before the whole.
            let apart = of(&a, id).roll_up(year).unwrap().merge(&of(&b, id).roll_up(year).unwrap()).unwrap();
            prop_assert_eq!(rolled, apart);
        }
    }

    /// What is made printable of them leaks nothing, period after period.
    #[test]
    fn what_is_published_of_a_cell_gives_nothing_away(files in proptest::collection::vec(file(), 0..14)) {
        let indicators = Indicators::builtin().unwrap();
        let mut earlier: Vec<Published> = Vec::new();
        for year in ["2024", "2025"] {
            let request = format!(r#"{{"span":{{"kind":"year","on":"{year}-05-01"}},"parts":"half_year"}}"#);
            let seen = whole("cell-07", &files, &request);
            let draft = indicators.draft(seen.told()).unwrap();
            match draft.publish(Disclosure::default(), &earlier) {
                Ok(published) => earlier.push(published),
                Err(error) => prop_assert!(matches!(error.kind(), ErrorKind::Disclosive | ErrorKind::TooMany | ErrorKind::TooLarge), "{}", error),
            }
        }
        prop_assert!(!earlier.is_empty(), "a first publication is always possible");
        prop_assert_eq!(Published::leaks(&earlier).unwrap(), []);
        for one in &earlier {
            let small = one.to_value();
            for cell in small.at("cells").unwrap().as_list().unwrap() {
                let cell = cell.as_object().unwrap();
                if cell.text("counts").unwrap() == "persons" && cell.get("from").is_none() && cell.text("state").unwrap() == "value" {
                    prop_assert!(cell.need("number").unwrap().as_integer().unwrap() >= 5);
                }
            }
        }
    }
}
