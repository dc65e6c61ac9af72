//! What holds for every sequence of commands, sensible or not.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod story;

use std::sync::LazyLock;

use livc_core::canonical::{Object, Value};
use livc_core::casus::{Profiles, Refusal};
use livc_core::event::{CasusPurged, EntryNumbers, Fact, Recorded, Seat};
use livc_core::journal::{Draft, Entry, Seed, Tail, verify};
use livc_core::register::{Command, Context, Decided, Register};
use livc_core::rule::{Outcome, RuleBook};
use livc_core::time::Day;
use proptest::prelude::*;
use story::Teller;

static BASE: LazyLock<Teller> = LazyLock::new(|| {
    let mut teller = Teller::new();
    teller.set_up();
    teller.declare_basis();
    teller
});

const ACTORS: [&str; 8] = ["m-mayor", "m-prev", "m-police", "m-youth", "m-caw", "m-other", "", "m-unknown"];
const EVERYBODY: &str = r#"["m-mayor","m-police","m-prev","m-youth","m-caw"]"#;

/// The path of a casus, with who walks it; `K` is the casus, `V` the meeting.
const PATH: [(&str, &str); 14] = [
    ("m-youth", r#"{"k":"signal_received","casus":"K","sector":"education","person":"p-1"}"#),
    (
        "m-prev",
        r#"{"k":"signal_triaged","casus":"K","outcome":"propose_listing","criterion":"c-1","reason":"d-1"}"#,
    ),
    (
        "m-mayor",
        r#"{"k":"casus_listed","casus":"K","person":"p-1","indications":"yes","source":"police","age":"adult","reason":"d-1"}"#,
    ),
    ("m-prev", r#"{"k":"meeting_held","meeting":"V","kind":"case_meeting","present":E}"#),
    ("m-prev", r#"{"k":"casus_discussed","casus":"K","meeting":"V","present":E}"#),
    ("m-youth", r#"{"k":"contribution_made","casus":"K","meeting":"V","mark":"plain","source":"welfare"}"#),
    ("m-police", r#"{"k":"card_shown","casus":"K","meeting":"V"}"#),
    (
        "m-prev",
        r#"{"k":"casus_weighed","casus":"K","meeting":"V","outcome":"trajectory","positions":[{"member":"m-mayor","position":"agree"}],"reason":"d-1"}"#,
    ),
    (
        "m-prev",
        r#"{"k":"plan_adopted","casus":"K","director":"m-youth","goals":["g-1"],"actions":[{"action":"a-1","goal":"g-1","owner":"youth","due":"2027-01-01"}],"reason":"d-1"}"#,
    ),
    (
        "m-youth",
        r#"{"k":"follow_up_started","casus":"K","informed":"informed","next_review":"2030-01-01","reason":"d-1"}"#,
    ),
    ("m-youth", r#"{"k":"action_completed","casus":"K","action":"a-1"}"#),
    ("m-mayor", r#"{"k":"casus_closed","casus":"K","closing":"concern_lessened","reason":"d-1"}"#),
    ("m-mayor", r#"{"k":"casus_purged","casus":"K","reason":"d-1"}"#),
    ("m-prev", r#"{"k":"casus_reopened","casus":"K","sector":"police","reason":"d-1"}"#),
];

/// What else may be tried, by anybody.
const BESIDE: [&str; 16] = [
    r#"{"k":"cell_state_changed","state":"active"}"#,
    r#"{"k":"municipality_joined","municipality":"23032"}"#,
    r#"{"k":"municipality_left","municipality":"23032"}"#,
    r#"{"k":"member_added","member":"m-V","capacity":"observer","regime":"walloon"}"#,
    r#"{"k":"member_ended","member":"m-caw"}"#,
    r#"{"k":"seat_ended","member":"m-police","seat":"police"}"#,
    r#"{"k":"seat_assigned","member":"m-other","seat":"police","holder":"principal"}"#,
    r#"{"k":"coordinator_named","member":"m-youth"}"#,
    r#"{"k":"member_invited","invitation":"i-V","member":"m-youth","casus":"K","contribution":"d-1"}"#,
    r#"{"k":"invitation_ended","invitation":"i-2"}"#,
    r#"{"k":"basis_withdrawn","basis":"b-1"}"#,
    r#"{"k":"retention_set","length":1,"unit":"day","reference":"d-1"}"#,
    r#"{"k":"threat_passed_on","casus":"K","receiver":"police"}"#,
    r#"{"k":"information_requested","casus":"K","service":"school"}"#,
    r#"{"k":"casus_imported","casus":"K","person":"p-2","system":"d-1","record":"d-2","since":"2026-01-01","listed_on":"2026-02-01","indications":"yes","age":"adult","reason":"d-1","to":"follow_up"}"#,
    r#"{"k":"incident_recorded","incident":"record"}"#,
];

#[derive(Clone, Debug)]
struct Try {
    /// The next step of the path by whoever walks it, or something else.
    onward: bool,
    act: usize,
    actor: usize,
    casus: usize,
    meeting: usize,
    forward: i64,
    back: i64,
}

fn tries(most: usize) -> impl Strategy<Value = Vec<Try>> {
    let one = (
        prop::bool::weighted(0.75),
        0..PATH.len() + BESIDE.len(),
        0..ACTORS.len(),
        prop::sample::select(vec![0_usize, 0, 0, 1]),
        0_usize..3,
        prop::sample::select(vec![0_i64, 0, 1, 3]),
        prop::sample::select(vec![0_i64, 0, 0, 0, 2, 400]),
    )
        .prop_map(|(onward, act, actor, casus, meeting, forward, back)| Try {
            onward,
            act,
            actor,
            casus,
            meeting,
            forward,
            back,
        });
    prop::collection::vec(one, 1..most)
}

/// A host that records what may be recorded.
struct Host {
    register: Register,
    lines: Vec<String>,
    day: Day,
    count: u32,
    at: [usize; 2],
    meetings: [usize; 2],
}

impl Host {
    fn new() -> Self {
        Self {
            register: BASE.register.clone(),
            lines: BASE.lines.clone(),
            day: "2026-09-02".parse().unwrap(),
            count: 0,
            at: [0; 2],
            meetings: [0; 2],
        }
    }

    fn act(&self, tried: &Try) -> (&'static str, String) {
        let (actor, act) = if tried.onward {
            PATH[self.at[tried.casus] % PATH.len()]
        } else if let Some((_, act)) = PATH.get(tried.act) {
            (ACTORS[tried.actor], *act)
        } else {
            (ACTORS[tried.actor], BESIDE[tried.act - PATH.len()])
        };
        let meeting =
            if tried.onward { self.meetings[tried.casus] * 2 + tried.casus + 10 } else { tried.meeting };
        let act = act
            .replace("\"K\"", &format!("\"k-{}\"", tried.casus))
            .replace('V', &format!("v{meeting}"))
            .replace(":E", &format!(":{EVERYBODY}"));
        (actor, act)
    }

    fn command(&self, actor: &str, on: Day, acts: &str) -> Command {
        let mut object = Object::new()
            .with("at", format!("{}T10:{:02}:{:02}.000Z", self.day, self.count / 60 % 60, self.count % 60))
            .with("on", on)
            .with("seed", format!("{:064x}", self.count + 1000))
            .with("head", self.register.head().to_value())
            .with("do", Value::parse(acts).unwrap().into_owned());
        if !actor.is_empty() {
            object.set("actor", actor.to_owned());
        }
        Command::from_value(&Value::Object(object)).unwrap()
    }

    fn decide(&self, command: &Command) -> Option<Result<Decided, Box<Refusal>>> {
        let context = Context { book: &BASE.book, profiles: &BASE.profiles };
        self.register.decide(context, command).ok()
    }

    fn record(&mut self, decided: &Decided) {
        let read = self.lines.len().is_multiple_of(8).then(|| {
            let mut read = self.register.clone();
            read.apply(decided.sealed.entry()).unwrap();
            read
        });
        self.register.apply_decided(decided).unwrap();
        assert!(read.is_none_or(|read| read == self.register), "folded in as its entry is read");
        self.lines.push(decided.sealed.entry().to_line());
    }

    /// Tries something; says whether it was recorded.
    fn attempt(&mut self, tried: &Try) -> bool {
        // A casus is discussed on the day of the meeting: between the two the clock stands still.
        let discussing = tried.onward && self.at[tried.casus] % PATH.len() == 4;
        self.day = self.day.plus_days(if discussing { 0 } else { tried.forward }).unwrap();
        self.count += 1;
        let (actor, act) = self.act(tried);
        let on = self.day.plus_days(-tried.back).unwrap();
        let before = (self.register.clone(), self.register.to_value().to_text());
        let command = self.command(actor, if tried.onward { self.day } else { on }, &act);
        let outcome = self.decide(&command);
        assert!(self.register == before.0, "deciding changes nothing");
        assert_eq!(self.register.to_value().to_text(), before.1);
        if let Some(Ok(decided)) = outcome {
            self.record(&decided);
            if tried.onward {
                self.at[tried.casus] += 1;
                if act.contains("casus_closed") {
                    self.meetings[tried.casus] += 1;
                }
            }
            return true;
        }
        // A step that nobody can take is passed over, so that a path does not end at the first bar.
        if tried.onward && tried.act.is_multiple_of(4) {
            self.at[tried.casus] += 1;
        }
        false
    }

    fn replayed(&self) -> Register {
        Register::replay(self.lines.iter().map(String::as_bytes)).unwrap()
    }
}

/// Everything but the position in the journal.
fn content(register: &Register) -> (String, String) {
    let mut value = register.to_value();
    if let Value::Object(object) = &mut value {
        object.remove("head");
    }
    (value.to_text(), format!("{:?}", register.cell()))
}

fn same_content(one: &Register, other: &Register) -> bool {
    content(one) == content(other) && one.casussen().eq(other.casussen()) && one.ledger() == other.ledger()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn replay_equals_live_after_every_step(tries in tries(40)) {
        let mut host = Host::new();
        for tried in &tries {
            if host.attempt(tried) {
                let replayed = host.replayed();
                prop_assert!(replayed == host.register);
                prop_assert_eq!(replayed.to_value().to_text(), host.register.to_value().to_text());
            }
        }
    }

    /// Whatever became of a casus: counting it and destroying its entries leaves what the full journal gives.
    #[test]
    fn purging_any_casus_keeps_the_rest(tries in tries(40)) {
        let mut host = Host::new();
        for tried in &tries {
            host.attempt(tried);
        }
        let ids: Vec<_> = host.register.casussen().map(|casus| casus.id.clone()).collect();
        for id in ids {
            let of_casus: Vec<bool> = host.lines.iter().map(|line| {
                let entry = Entry::parse(line.as_bytes()).unwrap();
                let facts = entry.facts().unwrap().unwrap_or_default();
                facts.iter().any(|fact| Recorded::from_object(fact).unwrap().fact.casus() == Some(&id))
            }).collect();
            let numbers = (0_u64..).zip(&of_casus).filter(|(_, own)| **own).map(|(n, _)| n).collect();
            let counted = Fact::from(CasusPurged {
                casus: None,
                entries: EntryNumbers::new(numbers).unwrap(),
                year: 2026,
                outcome: None,
                closing: None,
                meetings: 1,
                reason: None,
            });
            let on = host.register.head().at.unwrap().brussels_day();
            let recorded = Recorded { on, by: None, fact: counted };
            let draft = Draft {
                at: host.register.head().at.unwrap(),
                facts: vec![recorded.to_object()],
                payload: None,
                seed: Seed::new([9; 32]),
            };
            let sealed = draft.seal(host.register.head()).unwrap();
            host.register.apply(sealed.entry()).unwrap();
            host.lines.push(sealed.entry().to_line());
            let full = host.replayed();
            for (line, own) in host.lines.iter_mut().zip(of_casus) {
                if own {
                    *line = Entry::parse(line.as_bytes()).unwrap().gone_form().to_line();
                }
            }
            let purged = host.replayed();
            prop_assert!(purged == full, "{:?}", id);
            prop_assert_eq!(purged.ledger(), full.ledger());
            prop_assert!(purged.casus(&id).is_none());
            let text = host.lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect::<String>();
            prop_assert!(verify(text.as_bytes()).is_intact());
        }
    }

    #[test]
    fn an_altered_byte_is_found(tries in tries(12), at: prop::sample::Index, byte: u8) {
        let mut host = Host::new();
        for tried in &tries {
            host.attempt(tried);
        }
        let mut bytes = host.lines.iter().flat_map(|line| [line.as_bytes(), b"\n"]).flatten().copied().collect::<Vec<u8>>();
        prop_assert!(verify(&bytes).is_intact());
        let at = at.index(bytes.len());
        prop_assume!(bytes[at] != byte);
        bytes[at] = byte;
        // The last line feed is the only byte whose loss makes an unfinished entry and no fault.
        let found = verify(&bytes);
        let torn = at + 1 == bytes.len() && matches!(found.tail, Tail::Torn { .. });
        prop_assert!(!found.is_intact() || torn, "byte {at}");
    }

    /// Several facts at once, and the same one after another.
    #[test]
    fn a_batch_is_its_facts_one_by_one(before in tries(24), batch in tries(4)) {
        let mut host = Host::new();
        for tried in &before {
            host.attempt(tried);
        }
        host.count += 1;
        let actor = host.act(&batch[0]).0;
        let acts: Vec<String> = batch.iter().map(|tried| host.act(tried).1).collect();
        let command = host.command(actor, host.day, &format!("[{}]", acts.join(",")));
        let together = host.decide(&command);
        let of_casus = command.facts.iter().filter(|fact| fact.casus().is_some()).count();
        prop_assume!(of_casus == 0 || of_casus == acts.len());
        prop_assume!(!command.facts.iter().any(Fact::erases));
        prop_assume!(command.facts.windows(2).all(|pair| pair[0].casus() == pair[1].casus()));
        let mut one_by_one = Host { lines: Vec::new(), register: host.register.clone(), ..host };
        let mut all = true;
        for act in &acts {
            let single = Command { facts: command.facts[..1].to_vec(), ..one_by_one.command(actor, one_by_one.day, act) };
            let single = Command { facts: one_by_one.command(actor, one_by_one.day, act).facts, ..single };
            let Some(Ok(decided)) = one_by_one.decide(&single) else {
                all = false;
                break;
            };
            one_by_one.record(&decided);
        }
        let recorded = matches!(together, Some(Ok(_)));
        prop_assert_eq!(recorded, all, "{:?}", acts);
        if let Some(Ok(decided)) = together {
            let mut at_once = host.register.clone();
            at_once.apply(decided.sealed.entry()).unwrap();
            prop_assert!(same_content(&at_once, &one_by_one.register));
        }
    }

    /// A lawful holder more never makes a seat worse, whatever holders there are already.
    #[test]
    fn a_valid_holder_makes_no_seat_worse(holders in prop::collection::vec((0_usize..3, 0_usize..2, 0_usize..3, any::<bool>()), 0..5)) {
        let mut teller = Teller::new();
        teller.record("2026-08-31", "", r#"{"k":"journal_opened","journal":"j-1","cell":"c-1","controller":"municipality"}"#);
        let on: Day = "2026-09-01".parse().unwrap();
        for (at, (seat, holder, clearance, ends)) in holders.iter().enumerate() {
            let seat = ["mayor", "police", "prevention"][*seat];
            let holder = ["principal", "representative"][*holder];
            let until = if *ends { r#","until":"2026-09-01""# } else { "" };
            let designated = if at % 2 == 0 { r#","designated_by":"m-x""# } else { "" };
            let mut acts = vec![
                format!(r#"{{"k":"member_added","member":"m-{at}","capacity":"seat_holder","regime":"municipal"}}"#),
                format!(r#"{{"k":"seat_assigned","member":"m-{at}","seat":"{seat}","holder":"{holder}"{until}{designated}}}"#),
            ];
            if let Some(level) = ["confidential", "secret"].get(*clearance) {
                acts.push(format!(r#"{{"k":"clearance_recorded","member":"m-{at}","level":"{level}"}}"#));
            }
            let lawful = teller.would("2026-08-31", "m-setup", &format!("[{}]", acts.join(",")));
            if lawful == "recorded" {
                teller.record("2026-08-31", "m-setup", &format!("[{}]", acts.join(",")));
            }
        }
        let rank = |register: &Register| -> Vec<(Seat, u8)> {
            let composition = register.cell().unwrap().composition(&BASE.book, on).unwrap();
            composition.seats.iter().map(|seat| (seat.seat, match seat.answer.outcome {
                Some(Outcome::Permitted) => 0,
                Some(Outcome::Unsettled) => 1,
                _ => 2,
            })).collect()
        };
        let before = rank(&teller.register);
        // Recorded by whoever may: livc judges the composition, not here who made it.
        for (member, acts) in [
            ("m-a", r#"[{"k":"member_added","member":"m-a","capacity":"seat_holder","regime":"municipal"},{"k":"seat_assigned","member":"m-a","seat":"mayor","holder":"principal"}]"#),
            ("m-b", r#"[{"k":"member_added","member":"m-b","capacity":"seat_holder","regime":"federal"},{"k":"seat_assigned","member":"m-b","seat":"police","holder":"principal"},{"k":"clearance_recorded","member":"m-b","level":"very_secret"}]"#),
            ("m-c", r#"[{"k":"member_added","member":"m-c","capacity":"seat_holder","regime":"municipal"},{"k":"seat_assigned","member":"m-c","seat":"prevention","holder":"principal"}]"#),
        ] {
            let actors = (0..holders.len()).map(|at| format!("m-{at}")).chain(["m-setup".to_owned(), "m-a".to_owned()]);
            let recorder = actors.into_iter().find(|actor| teller.would("2026-08-31", actor, acts) == "recorded");
            let Some(recorder) = recorder else { continue };
            teller.record("2026-08-31", &recorder, acts);
            let after = rank(&teller.register);
            for ((seat, old), (_, new)) in before.iter().zip(&after) {
                prop_assert!(new <= old, "{seat:?} by {member}");
            }
            let own = ["m-a", "m-b", "m-c"].iter().position(|known| *known == member).unwrap();
            prop_assert_eq!(after[own].1, 0, "{} is held lawfully", member);
        }
    }
}

/// The tries above are worth something: they reach closed casussen, refusals and everything between.
#[test]
fn the_path_can_be_walked_to_its_end() {
    let mut host = Host::new();
    let keep =
        Try { onward: false, act: PATH.len() + 11, actor: 0, casus: 0, meeting: 0, forward: 0, back: 0 };
    assert!(host.attempt(&keep));
    for _ in &PATH[..13] {
        let step = Try { onward: true, act: 4, actor: 0, casus: 0, meeting: 0, forward: 1, back: 0 };
        let (actor, act) = host.act(&step);
        // Whether a card may be shown to those invited is an open question: the step waits for its answer.
        let recorded = host.attempt(&step);
        assert_eq!(recorded, !act.contains("card_shown"), "{actor} {act}");
    }
    assert_eq!(host.register.casussen().len(), 0);
    assert_eq!(host.register.ledger().rows().len(), 1);
    let _: (&RuleBook, &Profiles) = (&BASE.book, &BASE.profiles);
}
