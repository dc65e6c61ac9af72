//! Where something that was told at the table can go afterwards, and by which article.

use core::fmt;

use super::facts::Asking;
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::code_enum;
use crate::error::{Error, ErrorKind, Result};
use crate::law::ProvisionId;
use crate::rule::vocabulary::share::{
    Care, Category, Classified, Danger, Duty, Exemption, Founding, Giver, Item, Mandate, Op, Origin, Purpose,
    Receiver, Regime, Room, Secret, Setting, Source, Subject, Tier,
};
use crate::rule::vocabulary::{Facts, Scope};
use crate::rule::{Answer, Outcome, Outcomes, RuleBook, Sureness};
use crate::time::Day;

code_enum! {
    /// Where something that was told at the table could go, or what it could be used for.
    pub enum Destination: u8, "destination" {
        /// The case handler in a participant's own service, told afterwards.
        CaseHandler = 1 => "case_handler",
        /// The file of a participant's own service.
        OwnFile = 2 => "own_file",
        /// The file of the mayor.
        MayorFile = 3 => "mayor_file",
        /// A file of the police, for follow-up.
        PoliceFile = 4 => "police_file",
        /// A police report: what the police record in order to prosecute.
        PoliceReport = 5 => "police_report",
        /// The prosecutor.
        Prosecutor = 6 => "prosecutor",
        /// A court, a parliamentary inquiry, or whoever a law obliges or permits to tell it to.
        Testimony = 7 => "testimony",
        /// The common database T.E.R.
        Database = 8 => "database",
        /// The Local Task Force.
        TaskForce = 9 => "task_force",
        /// Another cell.
        OtherCell = 10 => "other_cell",
        /// The feedback sheet.
        FeedbackSheet = 11 => "feedback_sheet",
        /// Anybody.
        Publication = 12 => "publication",
        /// A benefit, housing, employment, a permit, migration, nationality, tax or a school sanction.
        OtherPurpose = 13 => "other_purpose",
    }
}

/// The purposes for which no secret of the consultation is ever used (guard rail 9).
pub const OTHER_PURPOSES: [Purpose; 8] = [
    Purpose::Benefit,
    Purpose::Housing,
    Purpose::Employment,
    Purpose::Permit,
    Purpose::Migration,
    Purpose::Nationality,
    Purpose::Tax,
    Purpose::SchoolSanction,
];

/// One way in which it could get there: who would do what, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// Who heard it at the table and would carry it on.
    pub by: Giver,
    /// What that one would do.
    pub op: Op,
    /// What for.
    pub purpose: Purpose,
    /// What the rules say.
    pub answer: Answer,
}

/// Whether something told at the table can get to a destination.
///
/// Everybody who may sit at the table is considered, and the widest answer counts: it *cannot* get there when
/// every way is forbidden.
#[derive(Clone, PartialEq, Eq)]
pub struct Onward {
    /// The destination.
    pub destination: Destination,
    /// The widest outcome: permitted, unsettled, no ground, forbidden. `None` when what is known does not
    /// decide it.
    pub outcome: Option<Outcome>,
    /// The outcomes that remain possible when it is not decided.
    pub possible: Outcomes,
    /// The names of the facts that would decide it.
    pub deciding: Vec<&'static str>,
    /// The ways on which the outcome rests.
    pub ways: Vec<Way>,
}

impl Onward {
    /// The articles on which the outcome rests, each once, in order.
    pub fn cites(&self) -> Vec<&ProvisionId> {
        let mut cites: Vec<&ProvisionId> = self.ways.iter().flat_map(|way| way.answer.cites()).collect();
        cites.sort();
        cites.dedup();
        cites
    }

    /// How sure it is. That something cannot get there is as sure as the least sure of the ways that are shut;
    /// that it can, as the surest that is open.
    pub fn sureness(&self) -> Option<Sureness> {
        let all = self.ways.iter().filter_map(|way| way.answer.sureness);
        match self.outcome? {
            Outcome::Permitted | Outcome::Unsettled => all.min(),
            Outcome::Forbidden | Outcome::NoGround => all.max(),
        }
    }

    /// Whether it is certain that it cannot get there lawfully: every way is forbidden.
    pub fn is_shut(&self) -> bool {
        self.outcome == Some(Outcome::Forbidden)
    }

    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let by = each(self.ways.iter().map(|way| way.by.as_str()));
        let purposes = each(self.ways.iter().map(|way| way.purpose.as_str()));
        let rules = self.ways.iter().flat_map(|way| way.answer.rules.iter().map(|line| line.id.as_str()));
        let cites = self.cites().into_iter().map(|cite| Value::from(cite.to_string()));
        let mut questions: Vec<String> =
            self.ways.iter().flat_map(|way| way.answer.questions.iter().map(ToString::to_string)).collect();
        questions.sort();
        questions.dedup();
        let mut object = Object::new()
            .with("destination", self.destination.as_str())
            .with("by", by)
            .with("purposes", purposes)
            .with("rules", each(rules))
            .with("cites", cites.collect::<Value<'_>>())
            .with("questions", questions.into_iter().map(Value::from).collect::<Value<'_>>())
            .with_some("outcome", self.outcome.map(Outcome::as_str))
            .with_some("certainty", self.sureness().map(Sureness::to_value));
        if self.outcome.is_none() {
            object.set("possible", each(self.possible.iter().map(Outcome::as_str)));
            object.set("deciding", each(self.deciding.iter().copied()));
        }
        Value::Object(object)
    }
}

impl fmt::Debug for Onward {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Onward({}: {:?})", self.destination, self.outcome)
    }
}

/// Each word once, in the order in which it first comes.
fn each<'a>(words: impl Iterator<Item = &'a str>) -> Value<'static> {
    let mut seen: Vec<&str> = Vec::new();
    for word in words {
        if !seen.contains(&word) {
            seen.push(word);
        }
    }
    seen.into_iter().map(|word| Value::from(word.to_owned())).collect()
}

/// Where an item that is told at the table can go: every [`Destination`], with the widest outcome and its
/// articles. So "what I say here cannot become a police report" has an answer for each item.
///
/// The facts are those of telling it. Read are `item`, `secret` and what the item and the casus are (`listed`,
/// `founding`, `classified`, `category`, `subject`, `entity`, `basis`, `age`, `source`, `danger`); the others are
/// about whoever tells it, and play no part in what the others do. A secret of the giver is, for those who hear
/// it, a secret heard in the consultation. Where nothing is known of the item it is a contribution of personal
/// data on the listed person, not classified, with its source, in a consultation by law, without danger.
///
/// ```
/// use livc_core::rule::vocabulary::{Facts, Scope};
/// use livc_core::rule::{Outcome, RuleBook};
/// use livc_core::sharing::{Destination, onward};
///
/// let book = RuleBook::builtin()?;
/// let item = Facts::unknown(Scope::Share).with("listed", "yes")?.with("secret", "of_giver")?;
/// let ways = onward(&book, &item, "2026-09-02".parse()?)?;
/// let report = ways.iter().find(|way| way.destination == Destination::PoliceReport).expect("each is answered");
/// assert_eq!(report.outcome, Some(Outcome::Forbidden));
/// # Ok::<(), livc_core::Error>(())
/// ```
///
/// # Errors
/// [`ErrorKind::UnknownScope`] for facts of another scope; [`ErrorKind::ContradictoryFacts`].
pub fn onward(book: &RuleBook, facts: &Facts, on: Day) -> Result<Vec<Onward>> {
    if facts.scope() != Scope::Share {
        let error = Error::new(ErrorKind::UnknownScope, "facts of another scope");
        return Err(error.expecting([Scope::Share.as_str()]));
    }
    Destination::ALL.iter().map(|destination| to(book, facts, on, *destination)).collect()
}

/// What belongs to the item and the casus, whoever speaks of it.
const OF_THE_ITEM: [&str; 11] = [
    "item",
    "listed",
    "founding",
    "classified",
    "category",
    "subject",
    "entity",
    "basis",
    "age",
    "source",
    "danger",
];

fn to(book: &RuleBook, facts: &Facts, on: Day, destination: Destination) -> Result<Onward> {
    let base = Asking::of(facts, &OF_THE_ITEM)?
        .assuming(Item::Contribution)?
        .assuming(Classified::No)?
        .assuming(Founding::Law)?
        .assuming(Category::RiskSituation)?
        .assuming(Subject::ListedPerson)?
        .assuming(Source::Named)?
        .assuming(Danger::None)?;
    let own = [Item::Contribution, Item::OwnAssessment].iter().any(|item| base.is(*item));
    // Whose secret it was makes no difference to those who hear it.
    let mark = Asking::of(facts, &["secret"])?;
    let heard: &[Secret] = match facts.get("secret") {
        None => &[Secret::No, Secret::HeardHere],
        Some(_) if mark.is(Secret::No) => &[Secret::No],
        Some(_) => &[Secret::HeardHere],
    };
    let mut ways = Vec::new();
    for act in acts(destination) {
        for (giver, secret) in act.by.iter().flat_map(|by| heard.iter().map(move |secret| (*by, *secret))) {
            let carried = carrier(base, giver)?
                .with(secret)?
                .with(if own { Origin::Other } else { Origin::NotRelevant })?
                .with(act.op)?
                .with(act.receiver)?
                .with(act.setting)?
                .with(if act.setting == Setting::Outside { Room::None } else { Room::Lawful })?
                .with(act.exemption)?;
            let carried = match act.item {
                Some(item) => carried.with(item)?,
                None => carried,
            };
            for purpose in act.purposes {
                let answer = book.answer(&carried.with(*purpose)?.facts(), on)?;
                ways.push(Way { by: giver, op: act.op, purpose: *purpose, answer });
            }
        }
    }
    Ok(widest(destination, ways))
}

/// One kind of act by which something could get to a destination.
struct Act {
    op: Op,
    receiver: Receiver,
    setting: Setting,
    purposes: &'static [Purpose],
    by: &'static [Giver],
    exemption: Exemption,
    /// What it would become, when that is another item.
    item: Option<Item>,
}

const ANYBODY: &[Giver] = &[
    Giver::Mayor,
    Giver::PoliceChief,
    Giver::PreventionOfficial,
    Giver::MunicipalInvitee,
    Giver::CommunityInvitee,
];
const SERVICES: &[Giver] = &[Giver::PreventionOfficial, Giver::MunicipalInvitee, Giver::CommunityInvitee];
const MAYOR: &[Giver] = &[Giver::Mayor];
const POLICE: &[Giver] = &[Giver::PoliceChief];
const FOLLOW_UP: &[Purpose] = &[Purpose::Prevention, Purpose::Support, Purpose::Reporting];
const PROSECUTION: &[Purpose] = &[Purpose::Prosecution, Purpose::ProsecutionOther];
const PREVENTION: &[Purpose] = &[Purpose::Prevention];

/// The acts by which something could get to a destination.
fn acts(destination: Destination) -> Vec<Act> {
    let act = |op, receiver, by: &'static [Giver], purposes: &'static [Purpose]| Act {
        op,
        receiver,
        setting: Setting::Outside,
        purposes,
        by,
        exemption: Exemption::None,
        item: None,
    };
    match destination {
        Destination::CaseHandler => vec![act(Op::Debrief, Receiver::CaseHandler, SERVICES, PREVENTION)],
        Destination::OwnFile => vec![act(Op::Record, Receiver::OwnFile, SERVICES, FOLLOW_UP)],
        Destination::MayorFile => vec![act(Op::Record, Receiver::OwnFile, MAYOR, FOLLOW_UP)],
        Destination::PoliceFile => vec![act(Op::Record, Receiver::OwnFile, POLICE, FOLLOW_UP)],
        Destination::PoliceReport => vec![act(Op::Record, Receiver::OwnFile, POLICE, PROSECUTION)],
        Destination::Prosecutor => vec![
            act(Op::Send, Receiver::Prosecutor, ANYBODY, PROSECUTION),
            act(Op::Tell, Receiver::Prosecutor, ANYBODY, PROSECUTION),
        ],
        Destination::Testimony => [
            Exemption::Testimony,
            Exemption::LegalDuty,
            Exemption::LegalPermission,
            Exemption::ProsecutorReport,
        ]
        .into_iter()
        .map(|exemption| Act {
            exemption,
            ..act(Op::Tell, Receiver::Prosecutor, ANYBODY, &[Purpose::Prosecution, Purpose::Integrity])
        })
        .collect(),
        Destination::Database => vec![
            act(Op::Record, Receiver::Database, ANYBODY, PREVENTION),
            act(Op::Send, Receiver::Database, ANYBODY, PREVENTION),
        ],
        Destination::TaskForce => vec![
            Act { setting: Setting::TaskForce, ..act(Op::Tell, Receiver::ThosePresent, POLICE, PREVENTION) },
            act(Op::Send, Receiver::TaskForce, ANYBODY, PREVENTION),
        ],
        Destination::OtherCell => vec![
            act(Op::Send, Receiver::OtherCell, ANYBODY, PREVENTION),
            act(Op::Tell, Receiver::OtherCell, ANYBODY, PREVENTION),
        ],
        Destination::FeedbackSheet => vec![Act {
            item: Some(Item::FeedbackSheet),
            ..act(Op::Send, Receiver::BasicService, POLICE, PREVENTION)
        }],
        Destination::Publication => vec![act(Op::Publish, Receiver::Public, ANYBODY, PREVENTION)],
        Destination::OtherPurpose => vec![act(Op::Use, Receiver::OwnFile, ANYBODY, &OTHER_PURPOSES)],
    }
}

/// What a participant is, who was at the table by right.
fn carrier(base: Asking, giver: Giver) -> Result<Asking> {
    let base = base.with(giver)?;
    let seat = |base: Asking, regime: Regime, duty: Duty| {
        base.with(regime)?.with(Mandate::NotNeeded)?.with(Care::NotRelevant)?.with(duty)?.with(Tier::Core)
    };
    match giver {
        Giver::PoliceChief | Giver::PoliceRepresentative => seat(base, Regime::Federal, Duty::Police),
        // Which legislation the service is under stays unknown: it may be anybody's.
        Giver::CommunityInvitee => base.with(Mandate::Covers)?.with(Care::Current)?.with(Tier::AdHoc),
        Giver::MunicipalInvitee => {
            base.with(Regime::Municipal)?.with(Mandate::NotNeeded)?.with(Care::Current)?.with(Tier::AdHoc)
        }
        _ => seat(base, Regime::Municipal, Duty::None),
    }
}

/// How wide an outcome opens a way.
const fn width(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Forbidden => 0,
        Outcome::NoGround => 1,
        Outcome::Unsettled => 2,
        Outcome::Permitted => 3,
    }
}

fn widest(destination: Destination, ways: Vec<Way>) -> Onward {
    let possible = |way: &Way| match (&way.answer.outcome, &way.answer.partial) {
        (Some(outcome), _) => Outcomes::default().with(*outcome),
        (None, Some(partial)) => partial.possible,
        (None, None) => Outcomes::default(),
    };
    let widest_of = |way: &Way| possible(way).iter().map(width).max().unwrap_or(0);
    let decided = ways.iter().filter_map(|way| way.answer.outcome).max_by_key(|outcome| width(*outcome));
    let open = decided.map_or(0, width);
    // An undecided way matters only where it could turn out wider than what is certain.
    let undecided = |way: &Way| way.answer.outcome.is_none() && (decided.is_none() || widest_of(way) > open);
    if ways.iter().any(undecided) {
        let ways: Vec<Way> = ways.into_iter().filter(undecided).collect();
        let mut deciding: Vec<&'static str> = ways
            .iter()
            .filter_map(|way| way.answer.partial.as_ref())
            .flat_map(|one| one.deciding.clone())
            .collect();
        deciding.sort_unstable();
        deciding.dedup();
        // What is certain already is the least that it can be.
        let known = decided.map_or_else(Outcomes::default, |outcome| Outcomes::default().with(outcome));
        let wider = ways.iter().flat_map(|way| possible(way).iter().collect::<Vec<_>>());
        let possible = wider.filter(|outcome| width(*outcome) >= open).fold(known, Outcomes::with);
        return Onward { destination, outcome: None, possible, deciding, ways };
    }
    let ways: Vec<Way> = ways.into_iter().filter(|way| way.answer.outcome == decided).collect();
    let possible = decided.map_or_else(Outcomes::default, |outcome| Outcomes::default().with(outcome));
    Onward { destination, outcome: decided, possible, deciding: Vec::new(), ways }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on() -> Day {
        "2026-09-02".parse().unwrap()
    }

    fn of(secret: &str) -> Vec<Onward> {
        let facts = Facts::unknown(Scope::Share)
            .with("listed", "yes")
            .and_then(|facts| facts.with("secret", secret))
            .and_then(|facts| facts.with("basis", "declared"))
            .unwrap();
        onward(&RuleBook::builtin().unwrap(), &facts, on()).unwrap()
    }

    fn get(found: &[Onward], destination: Destination) -> &Onward {
        found.iter().find(|one| one.destination == destination).unwrap()
    }

    #[test]
    fn a_secret_told_here_becomes_no_police_report_and_serves_nothing_else() {
        let secret = of("of_giver");
        for shut in [Destination::PoliceReport, Destination::Prosecutor, Destination::OtherPurpose] {
            assert!(get(&secret, shut).is_shut(), "{shut}");
            assert!(!get(&secret, shut).cites().is_empty(), "{shut}");
        }
        // Whether the police may write it in the common database is a conflict of norms.
        assert_eq!(get(&secret, Destination::Database).outcome, Some(Outcome::Unsettled));
    }

    #[test]
    fn every_destination_is_answered_once_and_says_why() {
        for secret in ["no", "of_giver", "heard_here"] {
            let found = of(secret);
            let named: Vec<_> = found.iter().map(|one| one.destination).collect();
            assert_eq!(named, Destination::ALL);
            for one in &found {
                assert!(!one.ways.is_empty());
                match one.outcome {
                    None => assert!(!one.deciding.is_empty() && one.possible.only().is_none(), "{one:?}"),
                    Some(Outcome::NoGround) => {}
                    Some(_) => assert!(!one.cites().is_empty() && one.sureness().is_some(), "{one:?}"),
                }
            }
        }
    }

    #[test]
    fn an_unknown_mark_is_both() {
        let facts = Facts::unknown(Scope::Share).with("listed", "yes").unwrap();
        let found = onward(&RuleBook::builtin().unwrap(), &facts, on()).unwrap();
        let secrets: Vec<_> = found.iter().flat_map(|one| &one.ways).map(|way| way.answer.outcome).collect();
        assert!(!secrets.is_empty());
        // Nothing but what is certain of both is said to be shut.
        let (plain, secret) = (of("no"), of("of_giver"));
        for one in found.iter().filter(|one| one.is_shut()) {
            assert!(get(&plain, one.destination).is_shut() && get(&secret, one.destination).is_shut());
        }
    }

    #[test]
    fn facts_of_another_scope_are_refused() {
        let book = RuleBook::builtin().unwrap();
        let error = onward(&book, &Facts::unknown(Scope::Move), on()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnknownScope);
    }
}
