//! What can happen now is what `decide` lets happen: for random lives of a casus under every preset, every actor and day.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod story;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use livc_core::canonical::{Object, Value};
use livc_core::casus::{Casus, Possible, PossibleKind, Profile, Refusal, RefusalKind};
use livc_core::code::Code as _;
use livc_core::event::{CasusState, DataClass, MeetingKind, ViewerRole};
use livc_core::id::CasusId;
use livc_core::register::{Command, Decided, Register, Viewer};
use livc_core::rule::Outcome;
use livc_core::rule::vocabulary::r#move::Step;
use livc_core::time::Day;
use proptest::prelude::*;
use story::Teller;

/// A profile of a host that asks whatever a profile can ask.
const ASKS: &str = include_str!("profiles/asks.toml");

static BASE: LazyLock<Teller> = LazyLock::new(|| {
    let mut teller = Teller::new();
    teller.profiles.add(Profile::from_toml("asks.toml", ASKS).unwrap()).unwrap();
    teller.set_up();
    teller.declare_basis();
    for act in [
        r#"{"k":"coordinator_named","member":"m-prev"}"#,
        r#"{"k":"member_added","member":"m-school","capacity":"municipal_staff","regime":"municipal","service":"school"}"#,
        r#"{"k":"retention_set","length":2,"unit":"month","reference":"d-1"}"#,
        r#"{"k":"retention_set","data":"signal","length":60,"unit":"day","reference":"d-1"}"#,
    ] {
        teller.record("2026-09-01", "m-mayor", act);
    }
    teller
});

const PROFILES: [&str; 6] = ["be", "be-minimal", "be-small", "be-ghent", "be-ninove", "asks"];
const ACTORS: [(&str, ViewerRole); 6] = [
    ("m-mayor", ViewerRole::SeatHolder),
    ("m-prev", ViewerRole::SeatHolder),
    ("m-prev", ViewerRole::Coordinator),
    ("m-police", ViewerRole::SeatHolder),
    ("m-youth", ViewerRole::CaseDirector),
    ("m-caw", ViewerRole::Invitee),
];
const EVERYBODY: &str = r#"["m-mayor","m-police","m-prev","m-youth","m-caw"]"#;

/// A host with one casus.
#[derive(Clone)]
struct Host {
    register: Register,
    day: Day,
    count: u32,
    named: u32,
}

impl Host {
    fn begun(profile: &str, anonymous: bool) -> Self {
        let mut host =
            Self { register: BASE.register.clone(), day: "2026-09-02".parse().unwrap(), count: 0, named: 0 };
        let person = if anonymous { "" } else { r#""person":"p-1","# };
        let signal = format!(
            r#"{{"k":"signal_received","casus":"k-1",{person}"sector":"education","profile":"{profile}"}}"#
        );
        assert!(host.record("m-mayor", &signal), "{profile}");
        host
    }

    fn casus(&self) -> &Casus {
        self.register.casus(&id()).unwrap()
    }

    fn decide(&self, actor: &str, act: &str) -> Result<Result<Decided, Box<Refusal>>, livc_core::Error> {
        let mut object = Object::new()
            .with("at", format!("{}T10:{:02}:{:02}.000Z", self.day, self.count / 60 % 60, self.count % 60))
            .with("on", self.day)
            .with("seed", format!("{:064x}", self.count + 5000))
            .with("head", self.register.head().to_value())
            .with("do", Value::parse(act).unwrap().into_owned());
        object.set("actor", actor.to_owned());
        let command = Command::from_value(&Value::Object(object)).unwrap();
        self.register.decide(BASE.context(), &command)
    }

    fn record(&mut self, actor: &str, act: &str) -> bool {
        let decided = self.decide(actor, act).unwrap_or_else(|error| panic!("{act}: {error}"));
        let Ok(decided) = decided else { return false };
        self.register.apply(decided.sealed.entry()).unwrap();
        self.count += 1;
        true
    }

    /// A case meeting of that day, at which the casus is discussed where that can be.
    fn meeting(&mut self, discuss: bool) -> String {
        self.named += 1;
        let meeting = format!("v-{}", self.named);
        let held = format!(
            r#"{{"k":"meeting_held","meeting":"{meeting}","kind":"{}","present":{EVERYBODY}}}"#,
            MeetingKind::CaseMeeting
        );
        assert!(self.record("m-prev", &held));
        if discuss {
            self.record(
                "m-prev",
                &format!(
                    r#"{{"k":"casus_discussed","casus":"k-1","meeting":"{meeting}","present":{EVERYBODY}}}"#
                ),
            );
        }
        meeting
    }

    /// The least that a command says to make a move, with what goes before it in the same room.
    fn least(&mut self, one: &Possible) -> Option<String> {
        let step = one.known.step;
        let later = self.day.plus_days(20).unwrap();
        self.named += 1;
        let fresh = self.named;
        let at_table = matches!(
            step,
            Step::Discuss
                | Step::Contribute
                | Step::ShowCard
                | Step::AgreeSheet
                | Step::SendSheet
                | Step::Weigh
                | Step::Review
        );
        let meeting = if at_table { self.meeting(step != Step::Discuss) } else { String::new() };
        if step == Step::SendSheet {
            let all = ["m-mayor", "m-police", "m-prev", "m-youth", "m-caw"]
                .map(|member| format!(r#"{{"member":"{member}","position":"agree"}}"#))
                .join(",");
            self.record(
                "m-prev",
                &format!(r#"{{"k":"sheet_agreed","casus":"k-1","meeting":"{meeting}","positions":[{all}]}}"#),
            );
        }
        let casus = self.casus();
        let outcome = one.known.outcome.first().map(|word| word.as_str()).unwrap_or_default();
        let open = casus.open_actions().next().map(|action| action.id.clone());
        let goals = |word: &str| {
            let goal = |goal: &livc_core::id::GoalId| match word {
                "" => format!("\"{goal}\""),
                word => format!(r#"{{"goal":"{goal}","progress":"{word}"}}"#),
            };
            casus.goals.iter().map(|(id, _)| goal(id)).collect::<Vec<_>>().join(",")
        };
        let actions =
            casus.open_actions().map(|action| format!("\"{}\"", action.id)).collect::<Vec<_>>().join(",");
        let rest = match step {
            Step::Triage => {
                format!(r#""signal_triaged","outcome":"{outcome}","criterion":"c-1","reason":"d-1""#)
            }
            Step::AddSignal => r#""signal_added","sector":"police""#.to_owned(),
            Step::NotifyReporter => {
                let signal = &casus.reports.iter().find(|report| report.notified_on.is_none())?.signal;
                format!(r#""reporter_notified","signal":"{signal}""#)
            }
            Step::Schedule => format!(r#""casus_scheduled","meeting_on":"{later}""#),
            Step::RequestInformation => r#""information_requested","service":"school""#.to_owned(),
            Step::List => r#""casus_listed","person":"p-1","indications":"yes","source":"education","age":"adult","reason":"d-1""#.to_owned(),
            Step::Unlist => r#""casus_unlisted","reason":"d-1""#.to_owned(),
            Step::Invite => format!(
                r#""member_invited","invitation":"i-x{fresh}","member":"m-school","contribution":"d-1""#
            ),
            Step::Discuss => {
                format!(r#""casus_discussed","meeting":"{meeting}","present":{EVERYBODY}"#)
            }
            Step::Contribute => {
                format!(r#""contribution_made","meeting":"{meeting}","mark":"plain","source":"welfare""#)
            }
            Step::ShowCard => format!(r#""card_shown","meeting":"{meeting}""#),
            Step::AgreeSheet => format!(
                r#""sheet_agreed","meeting":"{meeting}","positions":[{{"member":"m-mayor","position":"agree"}}]"#
            ),
            Step::SendSheet => format!(
                r#""sheet_sent","meeting":"{meeting}","receiver":"basic_service","evaluation_only":"yes","competent":"yes""#
            ),
            Step::Weigh => format!(
                r#""casus_weighed","meeting":"{meeting}","outcome":"{outcome}","positions":[{{"member":"m-mayor","position":"agree"}}],"reason":"d-1""#
            ),
            Step::Plan => format!(
                r#""plan_adopted","director":"m-youth","goals":["g-{fresh}"],"actions":[{{"action":"a-{fresh}","goal":"g-{fresh}","owner":"youth","due":"{later}"}}],"dropped":[{actions}],"dropped_goals":[{}],"reason":"d-1""#,
                goals("")
            ),
            Step::StartFollowUp => format!(
                r#""follow_up_started","informed":"informed","next_review":"{later}","reason":"d-1""#
            ),
            Step::Review => format!(
                r#""casus_reviewed","meeting":"{meeting}","progress":[{}],"scaling":"same","next_review":"{later}","reason":"d-1""#,
                goals("nearer")
            ),
            Step::CompleteAction => format!(r#""action_completed","action":"{}""#, open?),
            Step::HandOver => format!(
                r#""action_moved","action":"{}","owner":"caw{fresh}","confirmed":"{}","reason":"d-1""#,
                open?, self.day
            ),
            Step::Close => format!(
                r#""casus_closed","closing":"concern_lessened","dropped":[{actions}],"reason":"d-1""#
            ),
            Step::Aftercare => format!(
                r#""aftercare_planned","moments":[{{"moment":"n-{fresh}","on":"{later}"}}],"reason":"d-1""#
            ),
            Step::Archive => r#""casus_archived","reason":"d-1""#.to_owned(),
            Step::Transfer => match &casus.transfer {
                None => r#""transfer_proposed","receiver":"cell-08","reason":"d-1""#.to_owned(),
                Some(_) => r#""transfer_settled","outcome":"accepted","reason":"d-1""#.to_owned(),
            },
            Step::ConfirmThreat => {
                if casus.unconfirmed.is_empty() {
                    return None;
                }
                r#""threat_confirmed","confirmation":"confirmed","reason":"d-1""#.to_owned()
            }
            Step::Reopen => r#""casus_reopened","sector":"police","reason":"d-1""#.to_owned(),
            Step::Urgent => r#""threat_passed_on","receiver":"police""#.to_owned(),
            Step::Purge => r#""casus_purged","reason":"d-1""#.to_owned(),
            Step::EraseSignal => r#""signal_erased","reason":"d-1""#.to_owned(),
            Step::Hold => {
                format!(r#""hold_placed","hold":"d-h{fresh}","ground":"judicial_inquiry","reason":"d-1""#)
            }
            Step::ExtendRetention => return None,
            Step::RefuseErasure => {
                let ground = if casus.kept.is_held() { "hold" } else { "not_due" };
                format!(r#""erasure_refused","ground":"{ground}","reason":"d-1""#)
            }
            Step::OwnCheck => r#""own_check_done","exhausted":"yes","reason":"d-1""#.to_owned(),
            Step::Threshold => {
                let met = if outcome == "below_threshold" { "no" } else { "yes" };
                format!(
                    r#""threshold_decided","met":"{met}","positions":[{{"member":"m-mayor","position":"agree"}}],"reason":"d-1""#
                )
            }
            Step::Consent => r#""consent_recorded","consent":"given","reason":"d-1""#.to_owned(),
            other => panic!("no least fact for {other}"),
        };
        Some(format!(r#"{{"casus":"k-1","k":{rest}}}"#))
    }

    /// The facts of a move that tell of what the viewer may not see: of them he is told nothing.
    fn hidden(&self, viewer: Viewer<'_>) -> Vec<&'static str> {
        let look = self.register.look(&BASE.book, &id(), viewer).unwrap();
        let sees = |class: DataClass| {
            look.visible().iter().any(|seen| seen.class == class && seen.outcome == Outcome::Permitted)
        };
        let classes: [(DataClass, &[&str]); 3] = [
            (DataClass::Weighing, &["weighing", "threshold"]),
            (DataClass::Plan, &["open_actions", "consent", "own_casus"]),
            (DataClass::Identity, &["identity", "age"]),
        ];
        classes.iter().filter(|(class, _)| !sees(*class)).flat_map(|(_, facts)| *facts).copied().collect()
    }

    /// Holds every move that is told to an actor against what `decide` says of the least fact; gives those that can be
    /// made.
    fn compared(&self, actor: (&str, ViewerRole), said: &mut Said) -> Vec<(String, Host)> {
        let (member, reason) = (actor.0.parse().unwrap(), "d-77".parse().unwrap());
        let viewer = Viewer { member: &member, role: actor.1, reason: &reason, on: self.day };
        let Ok(look) = self.register.possible(BASE.context(), &id(), viewer) else { return Vec::new() };
        let hidden = self.hidden(viewer);
        let mut open = Vec::new();
        for one in look.moves().unwrap_or_default() {
            let (step, state) = (one.known.step, self.casus().state);
            let mut host = self.clone();
            let Some(act) = host.least(one) else { continue };
            let decided = match host.decide(actor.0, &act) {
                Ok(decided) => decided,
                Err(error) => {
                    said.faults.insert(format!("{} from {state}: told {}: {error}", act, one.kind));
                    continue;
                }
            };
            *said.counts.entry((one.kind, decided.is_ok())).or_insert(0) += 1;
            let text = match &decided {
                Ok(_) => "accepted".to_owned(),
                Err(refusal) => format!("{} for {:?}", refusal.kind, refused_for(refusal, &hidden)),
            };
            let told = conditions(one);
            let same = match (one.kind, &decided) {
                (PossibleKind::Possible, Ok(_)) => true,
                (PossibleKind::Possible, Err(refusal)) => {
                    let sharing = |line: &livc_core::rule::RuleLine| {
                        line.unmet.iter().any(|unmet| unmet.fact == "sharing")
                    };
                    let unseen = refusal.unmet().iter().any(|unmet| hidden.contains(&unmet.fact));
                    refused_for(refusal, &hidden).is_empty() && (unseen || one.guards.iter().any(sharing))
                }
                (_, Ok(_)) => false,
                (PossibleKind::WrongState, Err(refusal)) => refusal.kind == RefusalKind::WrongState,
                (kind, Err(refusal)) => {
                    refusal.kind.as_str() == kind.as_str() && told == refused_for(refusal, &hidden)
                }
            };
            if !same {
                said.faults.insert(format!(
                    "{} {step} from {state}: told {} for {told:?}, and {text}: {act}",
                    actor.0, one.kind
                ));
            }
            if let Ok(decided) = decided {
                host.register.apply(decided.sealed.entry()).unwrap();
                host.count += 1;
                open.push((step.as_str().to_owned(), host));
            }
        }
        open
    }
}

/// What was said, and whether it was accepted.
#[derive(Default)]
struct Said {
    counts: BTreeMap<(PossibleKind, bool), u32>,
    faults: BTreeSet<String>,
}

fn id() -> CasusId {
    "k-1".parse().unwrap()
}

/// The needs that are not met whatever the command says, with the fact and what it is.
fn conditions(one: &Possible) -> BTreeSet<String> {
    let unmet = one.guards.iter().flat_map(|line| line.unmet.iter().map(move |unmet| (line, unmet)));
    unmet
        .filter(|(line, unmet)| line.effect == livc_core::rule::Effect::Need && unmet.is.is_some())
        .map(|(line, unmet)| format!("{} {} is {:?}", line.id, unmet.fact, unmet.is))
        .collect()
}

/// What keeps a command from being accepted, but for what the actor may not see, and for the answer to the question
/// whether something may be shown or sent: that question is named, and is asked when the command is there.
fn refused_for(refusal: &Refusal, hidden: &[&str]) -> BTreeSet<String> {
    let lines = refusal.answer.iter().flat_map(|answer| &answer.rules);
    let unmet = lines
        .filter(|line| line.effect == livc_core::rule::Effect::Need)
        .flat_map(|line| line.unmet.iter().map(move |unmet| (line, unmet)));
    unmet
        .filter(|(_, unmet)| unmet.fact != "sharing" && !hidden.contains(&unmet.fact))
        .map(|(line, unmet)| format!("{} {} is {:?}", line.id, unmet.fact, unmet.is))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 18, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_possible_is_accepted_and_what_is_not_is_refused_for_the_same(
        profile in 0..PROFILES.len(),
        anonymous in prop::bool::weighted(0.2),
        turns in prop::collection::vec((0..ACTORS.len(), any::<u16>(), prop::sample::select(vec![0_i64, 0, 1, 3, 70])), 2..9),
    ) {
        let mut host = Host::begun(PROFILES[profile], anonymous);
        let mut said = Said::default();
        for (actor, pick, days) in turns {
            host.day = host.day.plus_days(days).unwrap();
            let mut open = host.compared(ACTORS[actor], &mut said);
            // Onward where there is a way onward, so that a walk comes to the later states.
            let onward = |(_, next): &(String, Host)| {
                next.register.casus(&id()).is_some_and(|casus| casus.state != host.casus().state)
            };
            if pick % 4 != 0 && open.iter().any(onward) {
                open.retain(onward);
            }
            if open.is_empty() {
                continue;
            }
            let (_, next) = open.swap_remove(usize::from(pick) % open.len());
            host = next;
            if host.register.casus(&id()).is_none_or(|casus| casus.state == CasusState::Purged) {
                break;
            }
        }
        prop_assert!(said.faults.is_empty(), "{:#?}", said.faults);
    }
}

/// One walk along the whole path, with every actor at each state, so that no run misses a state.
#[test]
fn along_the_whole_path_every_actor_is_told_what_decide_says() {
    let path = [
        "triage",
        "list",
        "weigh",
        "plan",
        "start_follow_up",
        "review",
        "urgent",
        "confirm_threat",
        "close",
        "aftercare",
        "archive",
        "purge",
    ];
    let mut said = Said::default();
    for profile in ["be", "be-ghent"] {
        let mut host = Host::begun(profile, false);
        for step in path {
            if step == "archive" || step == "purge" {
                host.day = host.day.plus_days(70).unwrap();
            }
            let mut next = None;
            for actor in ACTORS {
                for (name, then) in host.compared(actor, &mut said) {
                    if name == step && next.is_none() {
                        next = Some(then);
                    }
                }
            }
            let Some(then) = next else { continue };
            host = then;
        }
    }
    assert!(said.faults.is_empty(), "{:#?}", said.faults);
    for kind in [
        PossibleKind::Possible,
        PossibleKind::WrongState,
        PossibleKind::MissingRole,
        PossibleKind::UnmetGuards,
    ] {
        assert!(said.counts.keys().any(|(told, _)| *told == kind), "{kind} never came");
    }
}
