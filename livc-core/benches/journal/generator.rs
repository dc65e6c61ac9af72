//! A cell that is very busy: a journal of as many casussen as are asked for, the same in every run, every fact lawful.
//!
//! Casussen come in cohorts of forty, a cohort a day. Each goes from signal to closing in twenty entries over 136 days:
//! signal, screening, listing, a first meeting (discussed, two contributions, weighed, plan, start of follow-up), two
//! actions done, four reviews at four meetings, closing. Four of the twenty have a payload. The
//! meetings are entries of the cell, one for each cohort and round. Entries of all casussen stand between each other
//! in the order of their days, as in a journal of years; at the end the last cohorts still run.
//!
//! The facts of one casus are decided by the register; those of all others are the same with other references and
//! days. [`check`] decides whole cohorts and compares every byte.

use livc_core::canonical::{Object, Value};
use livc_core::casus::Profiles;
use livc_core::journal::{Draft, Head, Sealed, Seed};
use livc_core::register::{Command, Context, Register};
use livc_core::rule::RuleBook;
use livc_core::time::{Day, Instant};

/// Casussen of one cohort.
const COHORT: u32 = 40;
/// Days from the signal to the five meetings.
const MEETINGS: [i64; 5] = [2, 44, 79, 107, 135];

/// What is recorded: of a casus, or a meeting of a cohort.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    /// Days since the first day.
    day: u32,
    /// A meeting comes before what is said at it.
    cohort: u32,
    step: u8,
    casus: u32,
}

/// A step in the life of a casus: after how many days, by whom, and what; `{}` stands for the casus, the day of the
/// meeting and the next one are filled in.
struct Step {
    day: i64,
    actor: &'static str,
    /// Which meeting it is about, or that it is the meeting itself.
    round: Option<usize>,
    act: &'static str,
    payload: bool,
}

const fn step(day: i64, actor: &'static str, round: Option<usize>, act: &'static str, payload: bool) -> Step {
    Step { day, actor, round, act, payload }
}

const REVIEW: &str = r#"{"k":"casus_reviewed","casus":"CASUS","meeting":"MEETING","progress":[{"goal":"g-1","progress":"reached"},{"goal":"g-2","progress":"reached"}],"scaling":"down","next_review":"NEXT","reason":"d-9"}"#;
const DISCUSSED: &str = r#"{"k":"casus_discussed","casus":"CASUS","meeting":"MEETING","present":["m-mayor","m-police","m-prev","m-youth","m-caw"]}"#;
const SAID: &str =
    r#"{"k":"contribution_made","casus":"CASUS","meeting":"MEETING","mark":"plain","source":"education"}"#;
const HELD: &str = r#"{"k":"meeting_held.2","meeting":"MEETING","kind":"case_meeting","present":["m-mayor","m-police","m-prev","m-youth","m-caw"]}"#;

/// The steps of a casus in order; the meetings of its cohort among them.
const STEPS: [Step; 25] = [
    step(
        0,
        "m-youth",
        None,
        r#"{"k":"signal_received","casus":"CASUS","signal":"SIGNAL","sector":"education","person":"PERSON"}"#,
        true,
    ),
    step(
        0,
        "m-prev",
        None,
        r#"{"k":"signal_triaged","casus":"CASUS","outcome":"propose_listing","criterion":"c-1","reason":"d-4"}"#,
        false,
    ),
    step(
        1,
        "m-mayor",
        None,
        r#"{"k":"casus_listed","casus":"CASUS","person":"PERSON","indications":"yes","source":"education","age":"adult","reason":"d-5"}"#,
        false,
    ),
    step(2, "m-prev", Some(0), HELD, false),
    step(2, "m-prev", Some(0), DISCUSSED, false),
    step(2, "m-youth", Some(0), SAID, false),
    step(2, "m-caw", Some(0), SAID, false),
    step(
        2,
        "m-prev",
        Some(0),
        r#"{"k":"casus_weighed","casus":"CASUS","meeting":"MEETING","outcome":"trajectory","positions":[{"member":"m-mayor","position":"agree"},{"member":"m-caw","position":"agree"}],"reason":"d-6"}"#,
        true,
    ),
    step(
        2,
        "m-prev",
        Some(0),
        r#"{"k":"plan_adopted","casus":"CASUS","director":"m-youth","goals":["g-1","g-2"],"actions":[{"action":"a-1","goal":"g-1","owner":"youth","due":"DUE"},{"action":"a-2","goal":"g-2","owner":"caw","due":"LATE"}],"reason":"d-7"}"#,
        true,
    ),
    step(
        2,
        "m-prev",
        Some(0),
        r#"{"k":"follow_up_started","casus":"CASUS","informed":"informed","next_review":"NEXT","reason":"d-8"}"#,
        false,
    ),
    step(29, "m-youth", None, r#"{"k":"action_completed","casus":"CASUS","action":"a-1"}"#, false),
    step(44, "m-prev", Some(1), HELD, false),
    step(44, "m-prev", Some(1), DISCUSSED, false),
    step(44, "m-prev", Some(1), REVIEW, false),
    step(61, "m-youth", None, r#"{"k":"action_completed","casus":"CASUS","action":"a-2"}"#, false),
    step(79, "m-prev", Some(2), HELD, false),
    step(79, "m-prev", Some(2), DISCUSSED, false),
    step(79, "m-prev", Some(2), REVIEW, false),
    step(107, "m-prev", Some(3), HELD, false),
    step(107, "m-prev", Some(3), DISCUSSED, false),
    step(107, "m-prev", Some(3), REVIEW, false),
    step(135, "m-prev", Some(4), HELD, false),
    step(135, "m-prev", Some(4), DISCUSSED, false),
    step(135, "m-prev", Some(4), REVIEW, false),
    step(
        136,
        "m-mayor",
        None,
        r#"{"k":"casus_closed","casus":"CASUS","closing":"goals_reached","reason":"d-10"}"#,
        true,
    ),
];

/// What sets the cell up, each with its actor.
const SET_UP: [(&str, &str); 12] = [
    ("", r#"{"k":"journal_opened","journal":"j-1","cell":"cell-07","controller":"municipality"}"#),
    (
        "m-mayor",
        r#"[{"k":"member_added","member":"m-mayor","capacity":"seat_holder","regime":"municipal"},{"k":"seat_assigned","member":"m-mayor","seat":"mayor","holder":"principal"}]"#,
    ),
    ("m-mayor", r#"{"k":"cell_state_changed","state":"established"}"#),
    ("m-mayor", r#"{"k":"municipality_joined","municipality":"23024"}"#),
    (
        "m-mayor",
        r#"[{"k":"member_added","member":"m-police","capacity":"seat_holder","regime":"federal"},{"k":"seat_assigned","member":"m-police","seat":"police","holder":"representative","designated_by":"m-chief"},{"k":"clearance_recorded","member":"m-police","level":"secret"}]"#,
    ),
    (
        "m-mayor",
        r#"[{"k":"member_added","member":"m-prev","capacity":"seat_holder","regime":"municipal"},{"k":"seat_assigned","member":"m-prev","seat":"prevention","holder":"principal"}]"#,
    ),
    (
        "m-mayor",
        r#"{"k":"member_added","member":"m-youth","capacity":"municipal_staff","regime":"municipal","service":"youth"}"#,
    ),
    (
        "m-mayor",
        r#"{"k":"member_added","member":"m-caw","capacity":"community_service","regime":"flemish","service":"caw"}"#,
    ),
    (
        "m-mayor",
        r#"{"k":"mandate_recorded","member":"m-caw","status":"covers","article":"fl21/participation"}"#,
    ),
    ("m-mayor", r#"{"k":"member_invited","invitation":"i-1","member":"m-youth","contribution":"d-2"}"#),
    ("m-mayor", r#"{"k":"member_invited","invitation":"i-2","member":"m-caw","contribution":"d-3"}"#),
    (
        "m-mayor",
        r#"{"k":"basis_declared","basis":"b-1","controller":"municipality","category":"all","operation":"all","article":"l18/3/2","reference":"opinion-1","from":"2026-09-01"}"#,
    ),
];

fn first() -> Day {
    "2026-09-01".parse().unwrap()
}

fn seed(n: u64) -> Seed {
    let mut seed = [0x5a; 32];
    seed[..8].copy_from_slice(&n.to_be_bytes());
    Seed::new(seed)
}

/// Ten in the morning of the day, and as many milliseconds as entries came before: instants never go back.
fn at(on: Day, n: u64) -> Instant {
    let morning = i64::from(on.number()) * 86_400_000 + 36_000_000;
    Instant::from_millis(morning + i64::try_from(n).unwrap() % 36_000_000 / 10).unwrap()
}

/// The act of a step for one casus of a cohort, with its day.
fn act(of: &Step, cohort: u32, casus: u32) -> (Day, String) {
    let start = first().plus_days(i64::from(cohort)).unwrap();
    let day = |days: i64| start.plus_days(days).unwrap().to_string();
    let mut act =
        of.act.replace("CASUS", &format!("k-{casus:07}")).replace("PERSON", &format!("p-{casus:07}"));
    act = act.replace("SIGNAL", &format!("s-{casus:07}"));
    if let Some(round) = of.round {
        act = act.replace("MEETING", &format!("v-{cohort}-{round}"));
        act = act.replace("NEXT", &day(MEETINGS.get(round + 1).copied().unwrap_or(170)));
    }
    (start.plus_days(of.day).unwrap(), act.replace("DUE", &day(30)).replace("LATE", &day(62)))
}

/// The fact of an act as the register completes it.
fn decided(
    context: Context<'_>,
    register: &mut Register,
    actor: &str,
    on: Day,
    act: &str,
    payload: bool,
    n: u64,
) -> Sealed {
    let mut object = Object::new()
        .with("at", at(on, n))
        .with("on", on)
        .with("seed", "00".repeat(32))
        .with("head", register.head().to_value())
        .with("do", Value::parse(act).unwrap());
    if !actor.is_empty() {
        object.set("actor", actor.to_owned());
    }
    let mut command = Command::from_value(&Value::Object(object)).unwrap();
    command.seed = seed(n);
    command.payload = payload.then(note);
    let decided = register.decide(context, &command).unwrap_or_else(|error| panic!("{act}: {error}"));
    let decided = decided.unwrap_or_else(|refusal| panic!("{act}: {}", refusal.to_value().to_text()));
    register.apply(decided.sealed.entry()).unwrap();
    decided.sealed
}

fn note() -> Object<'static> {
    Object::new().with("note", "what the host wrote beside it, which no decision reads")
}

/// The members that the register fills in, for each step.
pub(crate) struct Template(Vec<Vec<(String, Value<'static>)>>);

pub(crate) struct Rules {
    pub(crate) book: RuleBook,
    pub(crate) profiles: Profiles,
}

impl Rules {
    pub(crate) fn new() -> Self {
        Self { book: RuleBook::builtin().unwrap(), profiles: Profiles::builtin().unwrap() }
    }

    pub(crate) fn context(&self) -> Context<'_> {
        Context { book: &self.book, profiles: &self.profiles }
    }

    fn set_up(&self, register: &mut Register) -> Vec<Sealed> {
        let set_up = SET_UP.iter().zip(0..);
        set_up
            .map(|((actor, act), n)| decided(self.context(), register, actor, first(), act, false, n))
            .collect()
    }

    /// What one casus becomes, decided step by step.
    pub(crate) fn template(&self) -> Template {
        let mut register = Register::new();
        let mut n = self.set_up(&mut register).len() as u64;
        Template(
            STEPS
                .iter()
                .map(|of| {
                    let (on, act) = act(of, 0, 0);
                    let sealed = decided(self.context(), &mut register, of.actor, on, &act, of.payload, n);
                    n += 1;
                    let given = Value::parse(&act).unwrap();
                    let facts = sealed.entry().facts().unwrap().unwrap();
                    let filled = facts[0].iter().filter(|(key, _)| *key != "on");
                    let filled = filled.filter(|(key, _)| given.as_object().unwrap().get(key).is_none());
                    filled.map(|(key, value)| (key.to_owned(), value.clone().into_owned())).collect()
                })
                .collect(),
        )
    }

    /// Decides the entries of some cohorts, and holds them against those that are made without deciding.
    pub(crate) fn check(&self, casussen: u32) {
        let template = self.template();
        let mut register = Register::new();
        let mut lines: Vec<String> =
            self.set_up(&mut register).iter().map(|sealed| sealed.entry().to_line()).collect();
        for row in rows(casussen) {
            let of = &STEPS[usize::from(row.step)];
            let (on, act) = act(of, row.cohort, row.casus);
            let n = lines.len() as u64;
            let sealed = decided(self.context(), &mut register, of.actor, on, &act, of.payload, n);
            lines.push(sealed.entry().to_line());
        }
        let mut made = Vec::new();
        self.each(&template, casussen, |sealed| made.push(sealed.entry().to_line()));
        assert!(lines == made, "every fact is one that the register decided");
    }

    /// The commands of the journal, for whoever decides them.
    pub(crate) fn commands(&self, casussen: u32) -> Vec<(String, Day, String, bool)> {
        let set_up =
            SET_UP.iter().map(|(actor, act)| ((*actor).to_owned(), first(), (*act).to_owned(), false));
        let rest = rows(casussen).into_iter().map(|row| {
            let of = &STEPS[usize::from(row.step)];
            let (on, act) = act(of, row.cohort, row.casus);
            (of.actor.to_owned(), on, act, of.payload)
        });
        set_up.chain(rest).collect()
    }

    /// Makes a journal of so many casussen, entry by entry.
    pub(crate) fn each(&self, template: &Template, casussen: u32, mut with: impl FnMut(&Sealed)) {
        let mut register = Register::new();
        let mut head = Head::START;
        for sealed in self.set_up(&mut register) {
            head = sealed.head();
            with(&sealed);
        }
        let mut n = SET_UP.len() as u64;
        for row in rows(casussen) {
            let of = &STEPS[usize::from(row.step)];
            let (on, act) = act(of, row.cohort, row.casus);
            let Value::Object(mut fact) = Value::parse(&act).unwrap() else { panic!("an act is an object") };
            fact.set("on", on);
            for (key, value) in &template.0[usize::from(row.step)] {
                fact.set(key.clone(), value.clone());
            }
            let payload = of.payload.then(note);
            let draft = Draft { at: at(on, n), facts: vec![fact], payload, seed: seed(n) };
            let sealed = draft.seal(&head).unwrap();
            head = sealed.head();
            n += 1;
            with(&sealed);
        }
    }

    /// The lines of a journal of so many casussen, each with its line feed.
    pub(crate) fn lines(&self, casussen: u32) -> Vec<u8> {
        let mut text = String::new();
        self.each(&self.template(), casussen, |sealed| {
            sealed.entry().write(&mut text);
            text.push('\n');
        });
        text.into_bytes()
    }
}

/// All that is recorded, in order.
fn rows(casussen: u32) -> Vec<Row> {
    let mut rows = Vec::new();
    for (at, of) in (0_u8..).zip(&STEPS) {
        for casus in 0..casussen {
            let cohort = casus / COHORT;
            if of.act == HELD && !casus.is_multiple_of(COHORT) {
                continue;
            }
            rows.push(Row { day: cohort + u32::try_from(of.day).unwrap(), cohort, step: at, casus });
        }
    }
    rows.sort_unstable();
    rows
}
