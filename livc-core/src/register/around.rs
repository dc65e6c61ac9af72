//! What surrounds a move: the members and meetings it names, who is in the room, and the sharing question behind it.

use std::collections::BTreeSet;

use super::command::Command;
use super::question::share_base;
use super::state::Register;
use crate::casus::Casus;
use crate::cell::{Attendance, Cell};
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Fact, Mark, MeetingKind, MemberPosition, Position, SheetReceiver, YesNo};
use crate::id::{MeetingId, MemberRef};
use crate::rule::vocabulary::r#move::{self as move_facts, Step};
use crate::rule::vocabulary::share;
use crate::rule::{Outcome, RuleBook};
use crate::time::Day;

/// The path of an element of a list.
pub(super) fn place_in(list: &str, at: usize, rest: &str) -> String {
    format!("{list}[{at}]{rest}")
}

/// Refuses a list that names the same thing twice.
pub(super) fn same_twice<'a, T: Ord + 'a>(
    given: impl IntoIterator<Item = &'a T>,
    list: &str,
    rest: &str,
) -> Result<()> {
    let mut seen = BTreeSet::new();
    match given.into_iter().position(|item| !seen.insert(item)) {
        Some(at) => {
            Err(Error::new(ErrorKind::Duplicate, "the same twice").at_field(place_in(list, at, rest)))
        }
        None => Ok(()),
    }
}

/// Members and meetings that a fact names must exist.
pub(super) fn check_references(cell: &Cell, fact: &Fact) -> Result<()> {
    let member_at = |member: &MemberRef, field: &str| {
        if cell.members.contains_key(member) {
            return Ok(());
        }
        Err(Error::new(ErrorKind::UnknownMember, "no member with this reference").at_field(field))
    };
    let member = |reference: &MemberRef| member_at(reference, "member");
    let everybody = |present: &[MemberRef]| {
        present.iter().enumerate().try_for_each(|(at, one)| member_at(one, &place_in("present", at, "")))
    };
    let positions = |given: &[MemberPosition]| {
        let one = |(at, given): (usize, &MemberPosition)| {
            member_at(&given.member, &place_in("positions", at, ".member"))
        };
        given.iter().enumerate().try_for_each(one)
    };
    let meeting = |meeting: &MeetingId| {
        if cell.meetings.contains_key(meeting) {
            return Ok(());
        }
        Err(Error::new(ErrorKind::UnknownMeeting, "no meeting with this reference").at_field("meeting"))
    };
    match fact {
        Fact::MemberAdded(fact) if cell.members.contains_key(&fact.member) => {
            Err(Error::new(ErrorKind::Duplicate, "a member with this reference exists").at_field("member"))
        }
        Fact::MeetingHeld(fact) if cell.meetings.contains_key(&fact.meeting) => {
            Err(Error::new(ErrorKind::Duplicate, "a meeting with this reference exists").at_field("meeting"))
        }
        Fact::MeetingHeld(fact) => everybody(&fact.present),
        Fact::MemberEnded(fact) => member(&fact.member),
        Fact::SeatAssigned(fact) => member(&fact.member),
        Fact::SeatEnded(fact) => member(&fact.member),
        Fact::CoordinatorNamed(fact) => member(&fact.member),
        Fact::ClearanceRecorded(fact) => member(&fact.member),
        Fact::MandateRecorded(fact) => member(&fact.member),
        Fact::ProtocolSigned(fact) => member(&fact.member),
        Fact::MemberInvited(fact) => member(&fact.member),
        Fact::CasusDiscussed(fact) => {
            meeting(&fact.meeting)?;
            everybody(&fact.present)
        }
        Fact::ContributionMade(fact) => meeting(&fact.meeting),
        Fact::CasusWeighed(fact) => {
            meeting(&fact.meeting)?;
            positions(&fact.positions)
        }
        Fact::CasusReviewed(fact) => meeting(&fact.meeting),
        Fact::CardShown(fact) => meeting(&fact.meeting),
        Fact::SheetAgreed(fact) => {
            meeting(&fact.meeting)?;
            positions(&fact.positions)
        }
        Fact::SheetSent(fact) => meeting(&fact.meeting),
        Fact::RequestReceived(fact) => {
            fact.holder.as_ref().map_or(Ok(()), |holder| member_at(holder, "holder"))
        }
        Fact::PlanAdopted(fact) => {
            fact.director.as_ref().map_or(Ok(()), |director| member_at(director, "director"))
        }
        Fact::DirectorChanged(fact) => member_at(&fact.director, "director"),
        Fact::RetentionExtended(fact) => {
            member(&fact.member)?;
            fact.meeting.iter().try_for_each(meeting)
        }
        Fact::IncidentRecorded(fact) => fact.meeting.iter().try_for_each(meeting),
        _ => Ok(()),
    }
}

impl Register {
    /// Who is in the room: those named for this agenda item, or those who discussed the casus at that meeting.
    pub(super) fn presence(
        &self,
        book: &RuleBook,
        cell: &Cell,
        fact: &Fact,
        on: Day,
    ) -> Result<Option<Attendance>> {
        let (meeting, casus, present) = match fact {
            Fact::CasusDiscussed(fact) => (&fact.meeting, &fact.casus, Some(fact.present.as_slice())),
            Fact::ContributionMade(fact) => (&fact.meeting, &fact.casus, None),
            Fact::CasusWeighed(fact) => (&fact.meeting, &fact.casus, None),
            Fact::CasusReviewed(fact) => (&fact.meeting, &fact.casus, None),
            Fact::CardShown(fact) => (&fact.meeting, &fact.casus, None),
            Fact::SheetAgreed(fact) => (&fact.meeting, &fact.casus, None),
            _ => return Ok(None),
        };
        let held = cell.meetings.get(meeting);
        let present = present.or_else(|| self.casussen.get(casus)?.discussions.get(meeting));
        let Some(present) = present else { return Ok(None) };
        let secret = match fact {
            Fact::ContributionMade(fact) => fact.mark,
            _ => Mark::Plain,
        };
        let kind = held.map_or(MeetingKind::CaseMeeting, |held| held.kind);
        let day = held.map_or(on, |held| held.on);
        cell.attendance(book, kind, present, Some(casus), secret, day).map(Some)
    }
}

/// The sharing question behind showing a card or sending a sheet.
pub(super) fn sharing(
    book: &RuleBook,
    cell: &Cell,
    casus: Option<&Casus>,
    command: &Command,
    fact: &Fact,
    presence: Option<&Attendance>,
) -> Result<Option<Outcome>> {
    if let (Fact::RequestForwarded(_), Some(actor)) = (fact, &command.actor) {
        let base = share_base(book, cell, None, actor, command.on);
        return super::rights::forwarding(book, base, command.on).map(Some);
    }
    let (Some(casus), Some(actor)) = (casus, &command.actor) else { return Ok(None) };
    let base = share_base(book, cell, Some(casus), actor, command.on);
    let situation = match fact {
        Fact::CardShown(_) => share::Situation {
            op: share::Op::Show,
            item: share::Item::Card,
            setting: share::Setting::CaseMeeting,
            room: super::question::room(presence),
            audience: super::question::audience(presence),
            receiver: share::Receiver::ThosePresent,
            // Only validated entities have a card: whoever holds one shows that there is one.
            entity: share::Entity::Validated,
            purpose: share::Purpose::Prevention,
            subject: share::Subject::ListedPerson,
            ..base
        },
        Fact::SheetSent(sheet) => share::Situation {
            op: share::Op::Send,
            item: share::Item::FeedbackSheet,
            setting: share::Setting::Outside,
            receiver: match sheet.receiver {
                SheetReceiver::BasicService => share::Receiver::BasicService,
                SheetReceiver::Supervisor => share::Receiver::Supervisor,
                SheetReceiver::PartnerService => share::Receiver::PartnerService,
            },
            consensus: consensus(cell, casus, &sheet.meeting),
            competent: match sheet.competent {
                YesNo::Yes => share::Competent::Yes,
                YesNo::No => share::Competent::No,
            },
            content: match sheet.evaluation_only {
                YesNo::Yes => share::Content::FollowUpEvaluation,
                YesNo::No => share::Content::Other,
            },
            purpose: share::Purpose::Prevention,
            subject: share::Subject::ListedPerson,
            ..base
        },
        Fact::TransferProposed(_) => to_other_cell(base, share::Item::Existence),
        _ => return Ok(None),
    };
    Ok(Some(book.decide(&situation, command.on)?.outcome()))
}

/// The question whether an item may go to the cell of another municipality.
pub(super) fn to_other_cell(base: share::Situation, item: share::Item) -> share::Situation {
    share::Situation {
        op: share::Op::Send,
        item,
        setting: share::Setting::Outside,
        receiver: share::Receiver::OtherCell,
        purpose: share::Purpose::Prevention,
        subject: share::Subject::ListedPerson,
        // Codes and references of the casus: no secret is in them.
        secret: share::Secret::No,
        ..base
    }
}

pub(super) fn composition(
    book: &RuleBook,
    cell: &Cell,
    step: Step,
    on: Day,
) -> Result<move_facts::Composition> {
    // The running of the cell does not hang on its composition: that is how it becomes complete.
    if matches!(
        step,
        Step::Administer
            | Step::Declare
            | Step::RecordAnswer
            | Step::Urgent
            | Step::RightsRequest
            | Step::Correct
            | Step::BreakGlass
            | Step::ConfirmThreat
    ) {
        return Ok(move_facts::Composition::Incomplete);
    }
    let composition = cell.composed(book, on)?;
    Ok(if composition.is_complete() {
        move_facts::Composition::Complete
    } else if composition.is_unsettled() {
        move_facts::Composition::Unsettled
    } else {
        move_facts::Composition::Incomplete
    })
}

/// The positions of those who effectively took part: one missing is unrecorded, and unrecorded is no consensus.
fn consensus(cell: &Cell, casus: &Casus, meeting: &MeetingId) -> share::Consensus {
    let Some(positions) = casus.sheets.get(meeting) else { return share::Consensus::NotAsked };
    consensus_of(&super::sheet::taking_part(cell, casus, meeting), positions)
}

/// Whether those who were there agreed; not asked where nobody took a position.
pub(super) fn consensus_of(present: &[MemberRef], positions: &[MemberPosition]) -> share::Consensus {
    if positions.is_empty() {
        return share::Consensus::NotAsked;
    }
    let of = |member: &crate::id::MemberRef| {
        positions.iter().find(|position| position.member == *member).map(|position| position.position)
    };
    if present.iter().any(|member| of(member) == Some(Position::Object)) {
        share::Consensus::Objection
    } else if !present.is_empty() && present.iter().all(|member| of(member) == Some(Position::Agree)) {
        share::Consensus::AllAgree
    } else {
        share::Consensus::Unrecorded
    }
}
