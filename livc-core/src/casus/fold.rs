use core::fmt;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::decision::Decision;
use super::discussions::{Discussions, Group};
use super::follow::{Action, ActionFate, Goal, Moment, MomentFate};
use super::kept::Kept;
use super::pin::{Pin, Pinned};
use super::profile::on_list;
use super::seldom::Seldom;
use crate::event::{
    AgeBand, CaseOutcome, CasusState, ClosingReason, CorrectedField, Fact, Informed, MemberPosition,
    Recorded, Scaling, Sector, TransferOutcome,
};
use crate::id::{CasusId, CellId, DocumentRef, MeetingId, MemberRef, PersonRef, ServiceRef, SignalId, Token};
use crate::time::Day;

/// A signal on a casus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The signal.
    pub signal: SignalId,
    /// The sector it comes from.
    pub sector: Sector,
    /// The day on which it came in.
    pub on: Day,
    /// The day on which the reporter got the notice.
    pub notified_on: Option<Day>,
}

impl Report {
    fn of(signal: &SignalId, sector: Sector, on: Day) -> Self {
        Self { signal: signal.clone(), sector, on, notified_on: None }
    }
}

/// Where an imported casus comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// The system.
    pub system: Option<DocumentRef>,
    /// The record in that system.
    pub record: Option<DocumentRef>,
    /// The digest of the token with which another cell handed it over.
    pub transfer: Option<Token>,
    /// Since when it runs.
    pub since: Day,
}

/// A casus, as its facts say. `Debug` shows neither person nor content.
#[derive(Clone, PartialEq, Eq)]
pub struct Casus {
    /// The casus.
    pub id: CasusId,
    /// The profile it follows, and what came of what that profile asks.
    pub pin: Pin,
    /// Its state.
    pub state: CasusState,
    /// The person, when identified.
    pub person: Option<PersonRef>,
    /// The day of the first signal, or since when an imported casus runs.
    pub since: Day,
    /// The day of the last move: nothing that comes after it in the journal lies before it.
    pub moved_on: Day,
    /// How many signals came in.
    pub signals: u32,
    /// The signals, in the order in which they came.
    pub reports: Vec<Report>,
    /// Each time it came back: the day on which it had ended, and the day of the new signal.
    pub returns: Seldom<Vec<(Day, Day)>>,
    /// The meetings to come for which it was put on the agenda, with the minutes set apart.
    pub scheduled: Seldom<BTreeMap<Day, Option<u32>>>,
    /// The sector of the first signal.
    pub sector: Option<Sector>,
    /// The age band.
    pub age: Option<AgeBand>,
    /// The day of listing.
    pub listed_on: Option<Day>,
    /// What screening or weighing led to, last.
    pub outcome: Option<CaseOutcome>,
    /// Whether the joint weighing was done since the last listing.
    pub weighed: bool,
    /// Who was there for this casus, by meeting.
    pub discussions: Discussions,
    /// The decisions, in the order in which they were recorded.
    pub decisions: Vec<Decision>,
    /// The last day of discussion.
    pub last_discussed: Option<Day>,
    /// The case director.
    pub director: Option<MemberRef>,
    /// The goals of the plan, with the last progress.
    pub goals: Vec<Goal>,
    /// The goals that fell away, with the last progress.
    pub past_goals: Seldom<Vec<Goal>>,
    /// The actions of every plan so far.
    pub actions: Vec<Action>,
    /// Whether follow-up went up or down at the last review.
    pub scaling: Option<Scaling>,
    /// The services that the mayor asked for information, and since when.
    pub asked: Seldom<BTreeMap<ServiceRef, Day>>,
    /// Whether the person was informed.
    pub informed: Option<Informed>,
    /// The day of the next review.
    pub next_review: Option<Day>,
    /// How many reviews were held.
    pub reviews: u32,
    /// The positions on a feedback sheet, by meeting.
    pub sheets: Seldom<BTreeMap<MeetingId, Vec<MemberPosition>>>,
    /// Why it was closed.
    pub closing: Option<ClosingReason>,
    /// The day of closing, or of leaving for another cell.
    pub closed_on: Option<Day>,
    /// The service that took over when it was closed.
    pub taken_over_by: Option<Box<ServiceRef>>,
    /// The moments after closing.
    pub aftercare: Seldom<Vec<Moment>>,
    /// The cell to which it is proposed, and since when.
    pub transfer: Option<Box<(CellId, Day)>>,
    /// Where it comes from, when it was imported.
    pub provenance: Option<Box<Provenance>>,
    /// How many serious threats were passed on.
    pub threats: u32,
    /// The fields that were corrected: they hold the right value.
    pub corrected: Seldom<BTreeSet<CorrectedField>>,
    /// The kinds of facts beside which a contested note stands.
    pub contested: Seldom<BTreeSet<Token>>,
    /// The fields and kinds of which a correction was asked for and not made yet.
    pub disputed: Seldom<BTreeSet<Token>>,
    /// The days of those of which the mayor has not said what he thinks.
    pub unconfirmed: Seldom<Vec<Day>>,
    /// The state to which it returns when police or prosecution no longer lead.
    pub before_security: Option<CasusState>,
    /// What it says about how long it may be kept.
    pub kept: Kept,
}

/// What many casussen have in common.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    groups: BTreeSet<Group>,
    pins: BTreeSet<Arc<Pinned>>,
}

impl fmt::Debug for Casus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Casus({} {})", self.id, self.state)
    }
}

impl Casus {
    fn begin(id: &CasusId, state: CasusState, since: Day) -> Self {
        Self {
            id: id.clone(),
            pin: Pin::default(),
            state,
            person: None,
            since,
            moved_on: since,
            signals: 0,
            reports: Vec::new(),
            returns: Seldom::NONE,
            scheduled: Seldom::NONE,
            sector: None,
            age: None,
            listed_on: None,
            outcome: None,
            weighed: false,
            discussions: Discussions::new(),
            decisions: Vec::new(),
            last_discussed: None,
            director: None,
            goals: Vec::new(),
            past_goals: Seldom::NONE,
            actions: Vec::new(),
            scaling: None,
            asked: Seldom::NONE,
            informed: None,
            next_review: None,
            reviews: 0,
            sheets: Seldom::NONE,
            closing: None,
            closed_on: None,
            taken_over_by: None,
            aftercare: Seldom::NONE,
            transfer: None,
            provenance: None,
            threats: 0,
            corrected: Seldom::NONE,
            contested: Seldom::NONE,
            disputed: Seldom::NONE,
            unconfirmed: Seldom::NONE,
            before_security: None,
            kept: Kept::since(since),
        }
    }

    /// The casus that a fact begins; `None` for a fact that begins none.
    pub fn begun(recorded: &Recorded) -> Option<Self> {
        let mut begun = Self::opened_by(recorded)?;
        begun.kept.apply(recorded);
        Some(begun)
    }

    fn opened_by(recorded: &Recorded) -> Option<Self> {
        let on = recorded.on;
        match &recorded.fact {
            Fact::SignalReceived(fact) => Some(Self {
                pin: Pin::begun(fact.profile.as_ref(), fact.version.as_ref(), &fact.asks),
                person: fact.person.clone(),
                sector: Some(fact.sector),
                signals: 1,
                reports: vec![Report::of(&fact.signal, fact.sector, on)],
                ..Self::begin(&fact.casus, fact.to.unwrap_or(CasusState::Signal), on)
            }),
            Fact::CasusImported(fact) => Some(Self {
                pin: Pin::begun(fact.profile.as_ref(), fact.version.as_ref(), &fact.asks),
                person: Some(fact.person.clone()),
                age: fact.age,
                listed_on: fact.listed_on,
                weighed: matches!(fact.to, CasusState::Weighing | CasusState::Planned | CasusState::FollowUp),
                outcome: matches!(fact.to, CasusState::Weighing | CasusState::Planned | CasusState::FollowUp)
                    .then_some(CaseOutcome::Trajectory),
                provenance: Some(Box::new(Provenance {
                    system: fact.system.clone(),
                    record: fact.record.clone(),
                    transfer: fact.transfer.clone(),
                    since: fact.since,
                })),
                moved_on: on,
                ..Self::begin(&fact.casus, fact.to, fact.since)
            }),
            // A journal may begin with a listing: the casus then began that day.
            Fact::CasusListed(fact) => Some(Self::begin(&fact.casus, CasusState::Signal, on)),
            _ => None,
        }
    }

    /// Gives back the room that growing left unused, and keeps once what other casussen have too.
    pub(crate) fn shrink(&mut self, shared: &mut Shared) {
        self.discussions.share(&mut shared.groups);
        self.pin.share(&mut shared.pins);
        self.decisions.shrink_to_fit();
        self.reports.shrink_to_fit();
        self.returns.shrink_to_fit();
        self.goals.shrink_to_fit();
        self.past_goals.shrink_to_fit();
        self.actions.shrink_to_fit();
        self.aftercare.shrink_to_fit();
        self.unconfirmed.shrink_to_fit();
    }

    /// Folds one fact in.
    pub fn apply(&mut self, recorded: &Recorded) {
        let on = recorded.on;
        self.kept.apply(recorded);
        let mut to = None;
        self.pin.apply(&recorded.fact);
        self.decisions.extend(Decision::of(recorded, &self.decisions));
        match &recorded.fact {
            Fact::SignalAdded(fact) => {
                self.signals = self.signals.saturating_add(1);
                self.reports.push(Report::of(&fact.signal, fact.sector, on));
            }
            Fact::IdentityEstablished(fact) => self.person = Some(fact.person.clone()),
            Fact::ReporterNotified(fact) => {
                for report in self.reports.iter_mut().filter(|report| report.signal == fact.signal) {
                    report.notified_on = Some(on);
                }
            }
            Fact::CasusScheduled(fact) => {
                self.scheduled.insert(fact.meeting_on, fact.minutes);
            }
            Fact::SignalTriaged(fact) => {
                self.outcome = Some(fact.outcome);
                to = fact.to;
            }
            Fact::CasusListed(fact) => {
                self.person = Some(fact.person.clone());
                self.age = fact.age.or(self.age);
                self.listed_on = Some(on);
                self.weighed = false;
                to = Some(fact.to.unwrap_or(CasusState::Listed));
            }
            Fact::CasusDiscussed(fact) => {
                self.discussions.insert(&fact.meeting, &fact.present);
                self.last_discussed = Some(on);
            }
            Fact::CasusWeighed(fact) => {
                self.outcome = Some(fact.outcome);
                self.weighed = true;
                to = fact.to;
            }
            Fact::PlanAdopted(fact) => {
                self.revise(fact, on);
                to = fact.to;
            }
            Fact::FollowUpStarted(fact) => {
                self.informed = fact.informed;
                self.next_review = fact.next_review;
                to = fact.to;
            }
            Fact::CasusReviewed(fact) => {
                self.reviews = self.reviews.saturating_add(1);
                self.next_review = fact.next_review;
                self.scaling = Some(fact.scaling);
                for (goal, progress) in &mut self.goals {
                    let found = fact.progress.iter().find(|found| found.goal == *goal);
                    *progress = found.map(|found| found.progress).or(*progress);
                }
                to = fact.to;
            }
            Fact::InformationRequested(fact) => {
                self.asked.entry(fact.service.clone()).or_insert(on);
            }
            Fact::ActionCompleted(fact) => self.end_action(&fact.action, ActionFate::Done, on),
            Fact::ActionMoved(fact) => self.move_action(fact),
            Fact::DirectorChanged(fact) => self.director = Some(fact.director.clone()),
            Fact::CasusClosed(fact) => {
                self.close(fact, on);
                to = fact.to;
            }
            // The list is the mayor's: what he takes off it is at an end, and its period of retention runs.
            Fact::CasusUnlisted(fact) => {
                self.listed_on = None;
                self.next_review = None;
                self.closed_on = (fact.to == Some(CasusState::Closed)).then_some(on);
                to = fact.to;
            }
            Fact::CasusReopened(fact) => {
                self.reports.push(Report::of(&fact.signal, fact.sector, on));
                self.returns.push((self.closed_on.unwrap_or(self.moved_on), on));
                self.reopen(on);
                to = fact.to;
            }
            Fact::AftercarePlanned(fact) => {
                self.plan_aftercare(fact);
                to = fact.to;
            }
            Fact::AftercareHeld(fact) => self.end_moment(&fact.moment, MomentFate::Held, on),
            Fact::AftercareWaived(fact) => self.end_moment(&fact.moment, MomentFate::Waived, on),
            Fact::ThreatPassedOn(fact) => {
                self.threats = self.threats.saturating_add(1);
                self.unconfirmed.push(on);
                self.leads(fact.to, on);
            }
            Fact::ThreatConfirmed(fact) => {
                self.unconfirmed.clear();
                self.leads(fact.to, on);
            }
            Fact::TransferProposed(fact) => self.transfer = Some(Box::new((fact.receiver.clone(), on))),
            Fact::TransferSettled(fact) => {
                self.transfer = None;
                if fact.outcome == TransferOutcome::Accepted {
                    self.leave(on);
                }
                to = fact.to;
            }
            Fact::OwnCheckDone(fact) => to = fact.to,
            Fact::ThresholdDecided(fact) => {
                self.outcome = Some(super::pin::outcome_of(fact.met));
                to = fact.to;
            }
            Fact::CasusArchived(fact) => to = fact.to,
            Fact::SheetAgreed(fact) => {
                let sheet = self.sheets.entry(fact.meeting.clone()).or_default();
                for given in &fact.positions {
                    sheet.retain(|known| known.member != given.member);
                    sheet.push(given.clone());
                }
            }
            other => self.correct(other),
        }
        if let Some(to) = to {
            self.state = to;
            self.moved_on = on;
            self.before_security = None;
        }
    }

    /// Police or prosecution take the lead, or give it back: the state before is remembered. A threat that is recorded
    /// late orders nothing: it may lie before the last move.
    fn leads(&mut self, to: Option<CasusState>, on: Day) {
        let Some(to) = to.filter(|to| *to != self.state) else { return };
        self.before_security = (to == CasusState::HandedToSecurity).then_some(self.state);
        self.state = to;
        self.moved_on = self.moved_on.max(on);
    }

    /// Whether the casus is on the mayor's list. While police or prosecution lead it stays there.
    /// Whether it is still a signal: it was never on the mayor's list.
    pub fn is_signal(&self) -> bool {
        !self.kept.ever_listed
    }

    /// Whether the casus is on the mayor's list.
    pub fn is_listed(&self) -> bool {
        let state = match self.state {
            CasusState::HandedToSecurity => self.before_security.unwrap_or(self.state),
            state => state,
        };
        self.listed_on.is_some() && on_list(state)
    }

    /// Whether it is before the mayor's list and not decided yet.
    pub fn is_screened(&self) -> bool {
        matches!(
            self.state,
            CasusState::Signal
                | CasusState::OwnCheck
                | CasusState::Triage
                | CasusState::InformationRequested
                | CasusState::Threshold
        )
    }
}
