use super::asked::outcome_stated;
use super::fold::Casus;
use super::profile::Profile;
use super::rights::{self, OfRights};
use crate::cell::{Attendance, Cell};
use crate::code::Code as _;
use crate::event::{
    AgeBand, BasisCategory, BasisOperation, CaseOutcome, CasusState, ClosingReason, ErasureRefusal, Fact,
    Function, HoldGround, Informed, MeetingKind, PlanAdopted, YesNo,
};
use crate::id::{MeetingId, MemberRef};
use crate::rule::Outcome;
use crate::rule::vocabulary::r#move::{self as facts, Situation, Step};
use crate::time::Day;

/// What surrounds a move: the cell, the casus if it exists, and what other scopes answered.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The cell.
    pub cell: &'a Cell,
    /// The profile to which the casus is pinned, or with which it begins.
    pub profile: &'a Profile,
    /// The profile to which the casus would go over.
    pub target: Option<&'a Profile>,
    /// The casus.
    pub casus: Option<&'a Casus>,
    /// Who acts.
    pub actor: Option<&'a MemberRef>,
    /// The day.
    pub on: Day,
    /// The day of recording, which is never before it.
    pub recorded: Day,
    /// Whether the three seats are lawfully held.
    pub composition: facts::Composition,
    /// Whether everybody at the agenda item is lawfully there.
    pub presence: Option<&'a Attendance>,
    /// The answer to the sharing question that the move depends on.
    pub sharing: Option<Outcome>,
    /// Whether the casus may no longer be kept, whatever holds it up.
    pub retention: facts::Retention,
    /// What is known of a request, or of a look that is broken open.
    pub rights: OfRights,
    /// Whether a rule allows to keep it longer.
    pub extension: facts::Extension,
}

/// The step that a fact records.
pub fn step_of(fact: &Fact) -> Step {
    match fact {
        Fact::SignalReceived(_) => Step::Report,
        Fact::SignalAdded(_) | Fact::IdentityEstablished(_) => Step::AddSignal,
        Fact::ReporterNotified(_) => Step::NotifyReporter,
        Fact::CasusScheduled(_) => Step::Schedule,
        Fact::SignalTriaged(_) => Step::Triage,
        Fact::InformationRequested(_) => Step::RequestInformation,
        Fact::CasusListed(_) => Step::List,
        Fact::CasusDiscussed(_) => Step::Discuss,
        Fact::ContributionMade(_) => Step::Contribute,
        Fact::CasusWeighed(_) => Step::Weigh,
        Fact::PlanAdopted(_) => Step::Plan,
        Fact::FollowUpStarted(_) => Step::StartFollowUp,
        Fact::CasusReviewed(_) => Step::Review,
        Fact::ActionCompleted(_) => Step::CompleteAction,
        Fact::CasusClosed(_) => Step::Close,
        Fact::CasusReopened(_) => Step::Reopen,
        Fact::OwnCheckDone(_) => Step::OwnCheck,
        Fact::ThresholdDecided(_) => Step::Threshold,
        Fact::CasusArchived(_) => Step::Archive,
        Fact::ProfileMigrated(_) => Step::Migrate,
        Fact::ConsentRecorded(_) => Step::Consent,
        Fact::ThreatPassedOn(_) => Step::Urgent,
        Fact::ThreatConfirmed(_) => Step::ConfirmThreat,
        Fact::ActionMoved(_) | Fact::DirectorChanged(_) => Step::HandOver,
        Fact::AftercarePlanned(_) | Fact::AftercareHeld(_) | Fact::AftercareWaived(_) => Step::Aftercare,
        Fact::TransferProposed(_) | Fact::TransferSettled(_) => Step::Transfer,
        Fact::CardShown(_) => Step::ShowCard,
        Fact::SheetAgreed(_) => Step::AgreeSheet,
        Fact::SheetSent(_) => Step::SendSheet,
        Fact::CasusImported(_) => Step::Import,
        Fact::CasusPurged(_) => Step::Purge,
        Fact::SignalErased(_) => Step::EraseSignal,
        Fact::CasusUnlisted(_) => Step::Unlist,
        Fact::HoldPlaced(_) | Fact::HoldLifted(_) => Step::Hold,
        Fact::RetentionExtended(_) => Step::ExtendRetention,
        Fact::ErasureRefused(_) => Step::RefuseErasure,
        Fact::MemberInvited(_) => Step::Invite,
        Fact::BasisDeclared(_)
        | Fact::BasisWithdrawn(_)
        | Fact::QuestionSettled(_)
        | Fact::RetentionSet(_) => Step::Declare,
        Fact::RequestReceived(_)
        | Fact::RequestAcknowledged(_)
        | Fact::RequestExtended(_)
        | Fact::RequestForwarded(_)
        | Fact::RequestAnswered(_) => Step::RightsRequest,
        Fact::CorrectionRequested(_) | Fact::CorrectionMade(_) => Step::Correct,
        Fact::GlassBroken(_) | Fact::GlassReviewed(_) => Step::BreakGlass,
        Fact::SharingAnswered(_)
        | Fact::Looked(_)
        | Fact::LookedOver(_)
        | Fact::ExportEnded(_)
        | Fact::LookKept(_) => Step::RecordAnswer,
        Fact::JournalOpened(_)
        | Fact::CellStateChanged(_)
        | Fact::MunicipalityJoined(_)
        | Fact::MunicipalityLeft(_)
        | Fact::MunicipalityRecoded(_)
        | Fact::MemberAdded(_)
        | Fact::MemberEnded(_)
        | Fact::SeatAssigned(_)
        | Fact::SeatEnded(_)
        | Fact::CoordinatorNamed(_)
        | Fact::ClearanceRecorded(_)
        | Fact::MandateRecorded(_)
        | Fact::ProtocolSigned(_)
        | Fact::InvitationEnded(_)
        | Fact::MeetingHeld(_)
        | Fact::IncidentRecorded(_)
        | Fact::RefusalCounted(_) => Step::Administer,
    }
}

impl Around<'_> {
    /// The situations by which a fact is judged: one for each function that the actor has, the first of them
    /// the function by which livc knows him best.
    pub fn situations(&self, fact: &Fact) -> Vec<(Function, Situation)> {
        let base = self.base(fact);
        self.functions()
            .into_iter()
            .map(|function| (function, Situation { role: role(function), ..base }))
            .collect()
    }

    pub(super) fn functions(&self) -> Vec<Function> {
        let Some((reference, member)) =
            self.actor.and_then(|actor| Some((actor, self.cell.members.get(actor)?)))
        else {
            return vec![Function::Nobody];
        };
        // A function counts that is held on the day of the fact and still when it is recorded: a day in the past
        // gives nobody back what he gave up.
        let still = member.functions_on(self.recorded);
        let mut functions = member.functions_on(self.on);
        functions.retain(|function| still.contains(function));
        let is_member = member.period.contains(self.on) && member.period.contains(self.recorded);
        if is_member && self.casus.is_some_and(|casus| casus.director.as_ref() == Some(reference)) {
            functions.push(Function::CaseDirector);
        }
        if functions.is_empty() {
            functions.push(Function::Nobody);
        }
        functions
    }

    fn base(&self, fact: &Fact) -> Situation {
        self.own(fact, self.before(step_of(fact), outcome_stated(fact)))
    }

    /// What is so before a fact says anything.
    pub(super) fn before(&self, step: Step, outcome: Option<CaseOutcome>) -> Situation {
        let category = match step {
            Step::Report | Step::Triage | Step::EraseSignal | Step::AddSignal => BasisCategory::Signals,
            _ => BasisCategory::Casussen,
        };
        let recorded = self.cell.basis_on(category, BasisOperation::Record, self.on).is_some();
        let directs =
            self.casus.is_some_and(|casus| self.actor.is_some() && casus.director.as_ref() == self.actor);
        let base = Situation {
            step,
            listed: yes(self.casus.is_some_and(Casus::is_listed), facts::Listed::Yes, facts::Listed::No),
            record: yes(recorded, facts::Record::BasisDeclared, facts::Record::NoRecord),
            actor: yes(self.actor.is_some(), facts::Actor::Person, facts::Actor::Timer),
            identity: yes(
                self.casus.is_some_and(|casus| casus.person.is_some()),
                facts::Identity::Known,
                facts::Identity::Anonymous,
            ),
            age: age(self.casus.and_then(|casus| casus.age)),
            composition: self.composition,
            room: self.presence.map_or(facts::Room::None, |presence| {
                yes(presence.is_lawful(), facts::Room::Lawful, facts::Room::Intruder)
            }),
            weighing: self.casus.map_or(facts::Weighing::Missing, weighing),
            open_actions: yes(
                self.casus.is_none_or(|casus| casus.open_actions().next().is_none()),
                facts::OpenActions::None,
                facts::OpenActions::Open,
            ),
            retention: self.retention,
            hold: yes(
                self.casus.is_some_and(|casus| casus.kept.is_held()),
                facts::Hold::Held,
                facts::Hold::None,
            ),
            kept_as: match self.casus {
                Some(casus) if casus.is_signal() && casus.state == CasusState::Rejected => {
                    facts::KeptAs::Rejected
                }
                Some(casus) if casus.is_signal() => facts::KeptAs::Signal,
                _ => facts::KeptAs::Casus,
            },
            extension: self.extension,
            sharing: sharing(self.sharing),
            own_casus: yes(directs, facts::OwnCasus::Yes, facts::OwnCasus::No),
            aftercare: self.aftercare(&[]),
            founded: yes(self.cell.founded, facts::Founded::Yes, facts::Founded::No),
            ..Situation::baseline()
        };
        let state = self.casus.map(|casus| casus.state);
        let known = self.profile.find(step, state, outcome);
        let to = known.and_then(|known| known.to.first().copied()).or(state);
        self.asked(step, to, base)
    }

    /// What the fact itself says.
    fn own(&self, fact: &Fact, base: Situation) -> Situation {
        let given = |reason: bool| yes(reason, facts::Reason::Given, facts::Reason::Missing);
        match fact {
            Fact::SignalReceived(fact) => Situation {
                identity: yes(fact.person.is_some(), facts::Identity::Known, facts::Identity::Anonymous),
                source: facts::Source::Named,
                ..base
            },
            Fact::SignalAdded(_) => Situation { source: facts::Source::Named, ..base },
            Fact::IdentityEstablished(_) => Situation { identity: facts::Identity::Known, ..base },
            Fact::SignalTriaged(fact) => Situation {
                criterion: yes(fact.criterion.is_some(), facts::Criterion::Named, facts::Criterion::Missing),
                reason: given(fact.reason.is_some()),
                ..base
            },
            Fact::CasusListed(fact) => Situation {
                indications: indications(fact.indications),
                source: yes(fact.source.is_some(), facts::Source::Named, facts::Source::Missing),
                identity: facts::Identity::Known,
                age: age(fact.age),
                exceptional_reason: yes(
                    fact.exceptional_reason.is_some(),
                    facts::ExceptionalReason::Recorded,
                    facts::ExceptionalReason::Missing,
                ),
                best_interests: yes(
                    fact.best_interests.is_some(),
                    facts::BestInterests::Considered,
                    facts::BestInterests::Missing,
                ),
                reason: given(fact.reason.is_some()),
                ..base
            },
            Fact::SeatAssigned(fact) => Situation { appointment: self.appointment(&fact.member), ..base },
            Fact::CoordinatorNamed(fact) => Situation { appointment: self.appointment(&fact.member), ..base },
            Fact::CasusDiscussed(fact) => Situation { meeting: self.meeting(&fact.meeting), ..base },
            Fact::ContributionMade(fact) => Situation {
                meeting: self.discussed(&fact.meeting),
                source: yes(fact.source.is_some(), facts::Source::Named, facts::Source::Missing),
                ..base
            },
            Fact::CasusWeighed(fact) => Situation {
                meeting: self.discussed(&fact.meeting),
                weighing: yes(
                    fact.outcome == CaseOutcome::Trajectory,
                    facts::Weighing::Trajectory,
                    facts::Weighing::OtherOutcome,
                ),
                reason: given(fact.reason.is_some()),
                ..base
            },
            Fact::PlanAdopted(fact) => Situation {
                director: self.director(fact.director.as_ref()),
                goals: yes(fact.goals.is_empty(), facts::Goals::Missing, facts::Goals::Stated),
                actions: actions(fact),
                accounted: yes(
                    self.casus.is_none_or(|casus| casus.accounts_for_all(fact)),
                    facts::Accounted::All,
                    facts::Accounted::Lost,
                ),
                reason: given(fact.reason.is_some()),
                ..base
            },
            Fact::DirectorChanged(fact) => Situation {
                director: self.director(Some(&fact.director)),
                reason: given(fact.reason.is_some()),
                ..base
            },
            Fact::ActionMoved(fact) => Situation {
                // Only another owner takes something over.
                handover: handover(fact.owner.is_some(), fact.owner.is_some() && fact.confirmed.is_some()),
                reason: given(fact.reason.is_some()),
                ..base
            },
            Fact::FollowUpStarted(fact) => Situation {
                informed: match fact.informed {
                    Some(Informed::Informed) => facts::Informed::Informed,
                    Some(Informed::Inadvisable) => facts::Informed::Inadvisable,
                    None => facts::Informed::Missing,
                },
                next_review: self.next_review(fact.next_review),
                interval: self.interval(fact.next_review),
                reason: given(fact.reason.is_some()),
                ..base
            },
            Fact::CasusReviewed(fact) => Situation {
                meeting: self.discussed(&fact.meeting),
                progress: self.progress(fact),
                next_review: self.next_review(fact.next_review),
                interval: self.interval(fact.next_review),
                reason: given(fact.reason.is_some()),
                ..base
            },
            Fact::CasusClosed(fact) => {
                let left = self.casus.is_some_and(|casus| {
                    casus.open_actions().any(|action| {
                        !fact.handed_over.contains(&action.id) && !fact.dropped.contains(&action.id)
                    })
                });
                let passed = !fact.handed_over.is_empty() || fact.service.is_some();
                Situation {
                    open_actions: yes(left, facts::OpenActions::Open, facts::OpenActions::None),
                    closing: closing(fact.closing),
                    reached: yes(
                        self.casus.is_some_and(Casus::reached_all),
                        facts::Reached::All,
                        facts::Reached::NotAll,
                    ),
                    handover: handover(passed, fact.service.is_some() && fact.confirmed.is_some()),
                    reason: given(fact.reason.is_some()),
                    ..base
                }
            }
            Fact::CasusReopened(fact) => {
                Situation { source: facts::Source::Named, reason: given(fact.reason.is_some()), ..base }
            }
            Fact::AftercarePlanned(fact) => Situation {
                reason: given(fact.reason.is_some()),
                aftercare: self.aftercare(&fact.moments),
                ..base
            },
            // To hold a moment that was planned decides nothing.
            Fact::AftercareHeld(_) => Situation { reason: facts::Reason::Given, ..base },
            Fact::AftercareWaived(fact) => Situation { reason: given(fact.reason.is_some()), ..base },
            Fact::ThreatConfirmed(fact) => Situation { reason: given(fact.reason.is_some()), ..base },
            Fact::TransferProposed(fact) => Situation { reason: given(fact.reason.is_some()), ..base },
            Fact::TransferSettled(fact) => Situation { reason: given(fact.reason.is_some()), ..base },
            Fact::OwnCheckDone(fact) => Situation {
                own_check: yes(
                    fact.exhausted == YesNo::Yes,
                    facts::OwnCheck::Exhausted,
                    facts::OwnCheck::NotExhausted,
                ),
                reason: given(fact.reason.is_some()),
                ..base
            },
            Fact::ThresholdDecided(fact) => Situation {
                threshold: self.threshold(fact.met, &fact.positions),
                reason: given(fact.reason.is_some()),
                ..base
            },
            Fact::CasusArchived(fact) => Situation { reason: given(fact.reason.is_some()), ..base },
            Fact::ProfileMigrated(fact) => Situation { reason: given(fact.reason.is_some()), ..base },
            Fact::ConsentRecorded(fact) => Situation { reason: given(fact.reason.is_some()), ..base },
            Fact::CasusPurged(fact) => Situation { reason: given(fact.reason.is_some()), ..base },
            Fact::SignalErased(fact) => Situation { reason: given(fact.reason.is_some()), ..base },
            Fact::CasusUnlisted(fact) => Situation { reason: given(fact.reason.is_some()), ..base },
            Fact::HoldPlaced(fact) => Situation { reason: given(fact.reason.is_some()), ..base },
            Fact::HoldLifted(fact) => Situation { reason: given(fact.reason.is_some()), ..base },
            Fact::RetentionExtended(fact) => Situation {
                file: yes(self.actor == Some(&fact.member), facts::File::Own, facts::File::Other),
                reason: given(fact.reason.is_some()),
                ..base
            },
            Fact::ErasureRefused(fact) => Situation {
                ground: ground(fact.ground),
                hold: self.hold_for(fact.ground),
                reason: given(fact.reason.is_some()),
                ..base
            },
            Fact::CardShown(fact) => Situation { meeting: self.discussed(&fact.meeting), ..base },
            Fact::SheetAgreed(fact) => Situation { meeting: self.discussed(&fact.meeting), ..base },
            Fact::CasusImported(fact) => {
                let stated = fact.system.is_some() && fact.record.is_some();
                let listed = matches!(
                    fact.to,
                    CasusState::Listed | CasusState::Weighing | CasusState::Planned | CasusState::FollowUp
                );
                Situation {
                    listed: yes(listed && fact.listed_on.is_some(), facts::Listed::Yes, facts::Listed::No),
                    identity: facts::Identity::Known,
                    indications: indications(fact.indications),
                    age: age(fact.age),
                    exceptional_reason: yes(
                        fact.exceptional_reason.is_some(),
                        facts::ExceptionalReason::Recorded,
                        facts::ExceptionalReason::Missing,
                    ),
                    provenance: if fact.transfer.is_some() {
                        facts::Provenance::Transfer
                    } else {
                        yes(stated, facts::Provenance::Stated, facts::Provenance::Missing)
                    },
                    reason: given(fact.reason.is_some()),
                    ..base
                }
            }
            other => rights::situation(other, self.rights, base).unwrap_or(base),
        }
    }

    /// Whether the hold stands that a refusal to erase leans on.
    fn hold_for(&self, refusal: ErasureRefusal) -> facts::Hold {
        let wanted = match refusal {
            ErasureRefusal::JudicialInquiry => Some(HoldGround::JudicialInquiry),
            ErasureRefusal::Archive => Some(HoldGround::Archive),
            ErasureRefusal::Hold | ErasureRefusal::NotDue => None,
        };
        let mut holds = self.casus.into_iter().flat_map(|casus| &casus.kept.holds);
        let stands = holds.any(|held| wanted.is_none_or(|ground| held.ground == ground));
        yes(stands, facts::Hold::Held, facts::Hold::None)
    }

    fn meeting(&self, meeting: &MeetingId) -> facts::Meeting {
        match self.cell.meetings.get(meeting) {
            Some(held) if held.kind == MeetingKind::CaseMeeting => facts::Meeting::CaseMeeting,
            Some(_) => facts::Meeting::Other,
            None => facts::Meeting::None,
        }
    }

    /// Whether the actor gives a function to himself.
    fn appointment(&self, member: &MemberRef) -> facts::Appointment {
        yes(self.actor == Some(member), facts::Appointment::Own, facts::Appointment::Other)
    }

    /// A case meeting counts for a casus only when the casus was discussed there, and since it was last listed.
    fn discussed(&self, meeting: &MeetingId) -> facts::Meeting {
        let held = self.cell.meetings.get(meeting).map(|held| held.on);
        let on_agenda = self.casus.is_some_and(|casus| {
            casus.discussions.contains_key(meeting)
                && casus.listed_on.is_none_or(|listed| held >= Some(listed))
        });
        if on_agenda { self.meeting(meeting) } else { facts::Meeting::None }
    }

    /// The director is somebody who took part in a discussion of the casus and does not coordinate the cell.
    fn director(&self, director: Option<&MemberRef>) -> facts::Director {
        let Some(director) = director else { return facts::Director::Missing };
        let coordinates = self
            .cell
            .members
            .get(director)
            .is_some_and(|member| member.functions_on(self.on).contains(&Function::Coordinator));
        let took_part = self
            .casus
            .is_some_and(|casus| casus.discussions.values().any(|present| present.contains(director)));
        match (coordinates, took_part) {
            (true, _) => facts::Director::Coordinator,
            (false, true) => facts::Director::Participant,
            (false, false) => facts::Director::Outside,
        }
    }

    fn next_review(&self, next: Option<Day>) -> facts::NextReview {
        yes(next.is_some_and(|next| next > self.on), facts::NextReview::Set, facts::NextReview::Missing)
    }

    fn progress(&self, review: &crate::event::CasusReviewed) -> facts::Progress {
        let all = self.casus.is_some_and(|casus| {
            casus.goals.iter().all(|(goal, _)| review.progress.iter().any(|progress| progress.goal == *goal))
        });
        yes(all, facts::Progress::Recorded, facts::Progress::Missing)
    }
}

fn yes<T>(condition: bool, then: T, otherwise: T) -> T {
    if condition { then } else { otherwise }
}

fn role(function: Function) -> facts::Role {
    // The two vocabularies have the same words in the same order; a test holds them together.
    facts::Role::from_number(function.number()).unwrap_or(facts::Role::Nobody)
}

fn age(age: Option<AgeBand>) -> facts::Age {
    match age {
        Some(AgeBand::Under12) => facts::Age::Under12,
        Some(AgeBand::From12To17) => facts::Age::From12To17,
        Some(AgeBand::Adult) => facts::Age::Adult,
        None => facts::Age::Unrecorded,
    }
}

fn ground(refusal: ErasureRefusal) -> facts::Ground {
    match refusal {
        ErasureRefusal::NotDue => facts::Ground::NotDue,
        ErasureRefusal::Hold => facts::Ground::Hold,
        ErasureRefusal::JudicialInquiry => facts::Ground::JudicialInquiry,
        ErasureRefusal::Archive => facts::Ground::Archive,
    }
}

fn indications(indications: Option<YesNo>) -> facts::Indications {
    match indications {
        Some(YesNo::Yes) => facts::Indications::Yes,
        Some(YesNo::No) => facts::Indications::No,
        None => facts::Indications::Unrecorded,
    }
}

fn weighing(casus: &Casus) -> facts::Weighing {
    match (casus.weighed, casus.outcome) {
        (true, Some(CaseOutcome::Trajectory)) => facts::Weighing::Trajectory,
        (true, _) => facts::Weighing::OtherOutcome,
        (false, _) => facts::Weighing::Missing,
    }
}

fn actions(plan: &PlanAdopted) -> facts::Actions {
    let complete = |action: &crate::event::PlanAction| {
        let goal = action.goal.as_ref().is_some_and(|goal| plan.goals.contains(goal));
        goal && action.owner.is_some() && action.due.is_some()
    };
    if plan.actions.is_empty() {
        facts::Actions::Missing
    } else if plan.actions.iter().all(complete) {
        facts::Actions::Complete
    } else {
        facts::Actions::Incomplete
    }
}

fn handover(passes: bool, confirmed: bool) -> facts::Handover {
    match (passes, confirmed) {
        (false, _) => facts::Handover::NotRelevant,
        (true, true) => facts::Handover::Confirmed,
        (true, false) => facts::Handover::Unconfirmed,
    }
}

fn closing(reason: ClosingReason) -> facts::Closing {
    // The two vocabularies have the same words in the same order; a test holds them together.
    facts::Closing::from_number(reason.number()).unwrap_or(facts::Closing::Other)
}

fn sharing(outcome: Option<Outcome>) -> facts::Sharing {
    match outcome {
        Some(Outcome::Permitted) => facts::Sharing::Permitted,
        Some(Outcome::Forbidden) => facts::Sharing::Forbidden,
        Some(Outcome::NoGround) => facts::Sharing::NoGround,
        Some(Outcome::Unsettled) => facts::Sharing::Unsettled,
        None => facts::Sharing::NotAsked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_and_roles_are_the_same_words() {
        let functions: Vec<_> = Function::ALL.iter().map(|word| (word.number(), word.as_str())).collect();
        let roles: Vec<_> = facts::Role::ALL.iter().map(|word| (word.number(), word.as_str())).collect();
        assert_eq!(functions, roles);
        let reasons: Vec<_> = ClosingReason::ALL.iter().map(|word| (word.number(), word.as_str())).collect();
        let closings = facts::Closing::ALL.iter().filter(|word| **word != facts::Closing::None);
        assert_eq!(reasons, closings.map(|word| (word.number(), word.as_str())).collect::<Vec<_>>());
    }
}
