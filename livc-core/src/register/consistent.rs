//! What needs no rule: a fact that contradicts itself, the casus it is about, or what it says of livc's own answers.

use super::around::{place_in, same_twice};
use super::decide::Context;
use super::followed::{closed, confirmed, followed, moments, not_after, recoded};
use super::viewer::oversees;
use crate::casus::{Casus, check_asked, check_correction};
use crate::cell::{Cell, SeatHolding, SettledQuestion};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{
    BasisDeclared, CasusDiscussed, CasusImported, CellState, Fact, Holder, MAX_LIST, MemberInvited,
    MemberPosition, PlanAdopted, Position, QuestionSettled, Seat, SeatAssigned, SharingAnswered,
};
use crate::id::{InvitationId, MeetingId, MemberRef, MunicipalityRef};
use crate::rule::vocabulary::{Facts, Scope};
use crate::rule::{MAX_LENGTH, MAX_SETTINGS, Outcome, QuestionId};
use crate::time::{Day, Period};

/// Checks what a fact says by itself and beside the cell. Tells nothing about any casus.
pub(super) fn check_fact(context: Context<'_>, cell: &Cell, fact: &Fact, on: Day) -> Result<()> {
    let until = |from: Day, until: Option<Day>| {
        Period::new(from, until).map(drop).map_err(|error| error.at_field("until"))
    };
    match fact {
        Fact::SeatAssigned(fact) => until(on, fact.until),
        Fact::ClearanceRecorded(fact) => until(on, fact.until),
        Fact::MandateRecorded(fact) => until(on, fact.until),
        Fact::BasisDeclared(BasisDeclared { from, until: end, .. }) => until(*from, *end),
        Fact::QuestionSettled(fact) => {
            until(on, Some(fact.until))?;
            question(context, cell, fact, on)
        }
        Fact::RetentionSet(fact) if fact.length == 0 || fact.length > u32::from(MAX_LENGTH) => {
            let error = Error::new(ErrorKind::OutOfRange, "a period has between 1 and 400 units");
            Err(error.at_field("length"))
        }
        Fact::MemberInvited(fact) => {
            if known_invitation(cell, &fact.invitation) {
                return Err(Error::new(ErrorKind::Duplicate, "an invitation with this reference exists")
                    .at_field("invitation"));
            }
            invitation(fact, on)
        }
        Fact::MeetingHeld(fact) => super::meeting::held(fact),
        Fact::CasusDiscussed(fact) => discussed(cell, fact, on),
        Fact::CasusScheduled(fact) => super::meeting::scheduled(fact, on),
        Fact::RefusalCounted(fact) => super::meeting::refusals(cell, fact, on),
        Fact::CasusWeighed(fact) => positions(&fact.positions),
        Fact::SheetAgreed(fact) => positions(&fact.positions),
        Fact::PlanAdopted(fact) => plan(fact),
        Fact::CasusClosed(fact) => {
            closed(fact)?;
            not_after(fact.confirmed, on)
        }
        Fact::ActionMoved(fact) => {
            if fact.owner.is_none() && fact.due.is_none() {
                let error = Error::new(ErrorKind::MissingKey, "another owner, another due day, or both");
                return Err(error.at_field("owner").expecting(["owner", "due"]));
            }
            not_after(fact.confirmed, on)
        }
        Fact::AftercarePlanned(fact) => moments(fact, on),
        Fact::MunicipalityRecoded(fact) => recoded(cell, fact),
        Fact::CasusReviewed(fact) => {
            same_twice(fact.progress.iter().map(|progress| &progress.goal), "progress", ".goal")
        }
        Fact::CasusImported(fact) => imported(fact, on),
        Fact::CorrectionRequested(fact) => check_asked(fact),
        Fact::CorrectionMade(fact) => check_correction(fact),
        Fact::SharingAnswered(fact) => answered(context, fact, on),
        Fact::HoldPlaced(fact) if fact.review.is_some_and(|review| review <= on) => {
            let error = Error::new(ErrorKind::Contradiction, "a hold is looked at again on a later day");
            Err(error.at_field("review"))
        }
        Fact::Looked(_) | Fact::LookedOver(_) | Fact::ExportEnded(_) | Fact::LookKept(_) => Err(Error::new(
            ErrorKind::UnknownKind,
            "an access event comes from a look and goes to the access journal",
        )
        .at_field("k")),
        _ => Ok(()),
    }
}

/// Checks a fact that is permitted against the cell: what contradicts it, and what would end nothing.
pub(super) fn check_cell(cell: &Cell, fact: &Fact, actor: Option<&MemberRef>, on: Day) -> Result<()> {
    match fact {
        Fact::CellStateChanged(fact) => follows(cell.state, fact.state),
        Fact::MunicipalityLeft(fact) if !cell.municipalities.contains_key(&fact.municipality) => {
            Err(Error::new(ErrorKind::UnknownValue, "no municipality of the cell").at_field("municipality"))
        }
        Fact::ThreatConfirmed(fact) if fact.casus.is_none() && cell.unconfirmed.is_empty() => {
            let error = Error::new(ErrorKind::Contradiction, "no threat was passed on");
            Err(error.at_field("confirmation"))
        }
        Fact::SeatAssigned(fact) => seat(cell, fact, actor, on),
        Fact::SeatEnded(fact) => {
            let mut seats = cell.members.get(&fact.member).into_iter().flat_map(|member| &member.seats);
            if seats.any(|holding| holding.seat == fact.seat) {
                return Ok(());
            }
            Err(Error::new(ErrorKind::UnknownValue, "the member does not hold this seat").at_field("seat"))
        }
        Fact::CoordinatorNamed(fact) => takes_part(cell, &fact.member),
        Fact::BasisWithdrawn(fact) if !cell.bases.iter().any(|basis| basis.declared.basis == fact.basis) => {
            Err(Error::new(ErrorKind::UnknownValue, "no declared basis has this reference").at_field("basis"))
        }
        Fact::InvitationEnded(fact) if !known_invitation(cell, &fact.invitation) => {
            Err(Error::new(ErrorKind::UnknownValue, "no invitation has this reference")
                .at_field("invitation"))
        }
        Fact::MemberInvited(fact) => takes_part(cell, &fact.member),
        _ => Ok(()),
    }
}

/// Checks a fact that is permitted against the casus that it is about.
pub(super) fn check_casus(cell: &Cell, casus: &Casus, fact: &Fact, on: Day) -> Result<()> {
    // Passing on a threat waits for nothing, and what is said of it afterwards comes after it and no more.
    match fact {
        Fact::ThreatPassedOn(_) => return Ok(()),
        Fact::ThreatConfirmed(_) => return confirmed(casus, on),
        _ => {}
    }
    if on < casus.moved_on {
        return Err(Error::new(ErrorKind::TimeGoesBack, "before the last move of this casus").at_field("on"));
    }
    let before = |meeting: &MeetingId| {
        if cell.meetings.get(meeting).is_some_and(|held| on < held.on) {
            return Err(Error::new(ErrorKind::TimeGoesBack, "before the meeting was held").at_field("on"));
        }
        Ok(())
    };
    let took_part = |present: &[MemberRef], positions: &[MemberPosition]| {
        let stranger =
            |given: &MemberPosition| given.position != Position::Absent && !present.contains(&given.member);
        match positions.iter().position(stranger) {
            Some(at) => {
                Err(Error::new(ErrorKind::Contradiction, "a position of somebody who did not take part")
                    .at_field(place_in("positions", at, ".member")))
            }
            None => Ok(()),
        }
    };
    match fact {
        Fact::CasusListed(fact) if casus.person.as_ref().is_some_and(|person| *person != fact.person) => {
            Err(Error::new(ErrorKind::Contradiction, "the casus is about somebody else").at_field("person"))
        }
        Fact::SignalAdded(fact) => super::signal::added(casus, fact),
        Fact::IdentityEstablished(fact) => super::signal::identified(casus, fact),
        Fact::ReporterNotified(fact) => super::signal::notified(casus, fact),
        Fact::HoldPlaced(fact) if casus.kept.holds.iter().any(|held| held.hold == fact.hold) => {
            Err(Error::new(ErrorKind::Duplicate, "a hold of this name stands").at_field("hold"))
        }
        Fact::HoldPlaced(_) if casus.kept.holds.len() >= MAX_LIST => {
            Err(Error::new(ErrorKind::TooMany, "a casus has at most 256 holds").at_field("hold"))
        }
        Fact::HoldLifted(fact) if casus.kept.holds.iter().all(|held| held.hold != fact.hold) => {
            Err(Error::new(ErrorKind::UnknownValue, "no hold of this name stands").at_field("hold"))
        }
        Fact::RetentionExtended(fact)
            if fact.meeting.as_ref().is_some_and(|meeting| !casus.discussions.contains_key(meeting)) =>
        {
            Err(Error::new(ErrorKind::Contradiction, "this meeting did not discuss the casus")
                .at_field("meeting"))
        }
        Fact::CasusDiscussed(fact) if casus.discussions.contains_key(&fact.meeting) => {
            Err(Error::new(ErrorKind::Duplicate, "this meeting is on record for this casus")
                .at_field("meeting"))
        }
        Fact::ContributionMade(fact) => before(&fact.meeting),
        Fact::CardShown(fact) => before(&fact.meeting),
        Fact::CasusWeighed(fact) => {
            before(&fact.meeting)?;
            took_part(casus.discussions.get(&fact.meeting).unwrap_or_default(), &fact.positions)
        }
        Fact::SheetAgreed(fact) => {
            before(&fact.meeting)?;
            took_part(&super::sheet::taking_part(cell, casus, &fact.meeting), &fact.positions)?;
            stays(casus, &fact.meeting, &fact.positions)
        }
        Fact::SheetSent(fact) => before(&fact.meeting),
        Fact::CasusReviewed(fact) => {
            before(&fact.meeting)?;
            let known = |goal| casus.goals.iter().any(|(known, _)| known == goal);
            match fact.progress.iter().position(|progress| !known(&progress.goal)) {
                Some(at) => {
                    Err(Error::new(ErrorKind::UnknownValue, "no goal of this plan has this reference")
                        .at_field(place_in("progress", at, ".goal")))
                }
                None => Ok(()),
            }
        }
        Fact::CorrectionMade(fact) => casus.can_correct(fact),
        fact => followed(casus, fact, on),
    }
}

/// The life of a cell: from none over planned and established to active, dormant and active again.
fn follows(from: CellState, to: CellState) -> Result<()> {
    let next: &[CellState] = match from {
        CellState::None => &[CellState::Planned, CellState::Established],
        CellState::Planned => &[CellState::None, CellState::Established],
        CellState::Established => &[CellState::None, CellState::Active, CellState::Dormant],
        CellState::Active => &[CellState::None, CellState::Dormant],
        CellState::Dormant => &[CellState::None, CellState::Active],
    };
    if next.contains(&to) {
        return Ok(());
    }
    let error = Error::new(ErrorKind::Contradiction, "not a state that follows the state of the cell");
    Err(error.at_field("state").expecting(next.iter().map(|state| state.as_str())))
}

/// Whoever oversees the cell holds no function in it.
fn takes_part(cell: &Cell, member: &MemberRef) -> Result<()> {
    if cell.members.get(member).is_some_and(|member| oversees(member.capacity)) {
        let error = Error::new(ErrorKind::Contradiction, "whoever oversees the cell holds no function in it");
        return Err(error.at_field("member"));
    }
    Ok(())
}

/// The three seats are three persons, and the mayor's is handed over by the mayor or was given up before.
fn seat(cell: &Cell, fact: &SeatAssigned, actor: Option<&MemberRef>, on: Day) -> Result<()> {
    takes_part(cell, &fact.member)?;
    let until = fact.until;
    let meets = |period: &Period| {
        until.is_none_or(|until| period.from() < until) && period.until().is_none_or(|end| on < end)
    };
    let own = cell.members.get(&fact.member).into_iter().flat_map(|member| &member.seats);
    if own.clone().any(|held| held.seat != fact.seat && meets(&held.period)) {
        let error = Error::new(ErrorKind::Duplicate, "the member holds another seat in that time");
        return Err(error.at_field("member"));
    }
    let mayors = |holding: &&SeatHolding| holding.seat == Seat::Mayor && holding.holder == Holder::Principal;
    let taken = cell.members.iter().any(|(reference, member)| {
        Some(reference) != actor
            && *reference != fact.member
            && member.seats_on(on).filter(mayors).any(|held| {
                same_place(held.municipality.as_ref(), fact.municipality.as_ref()) && meets(&held.period)
            })
    });
    if taken && fact.seat == Seat::Mayor && fact.holder == Holder::Principal {
        let error =
            Error::new(ErrorKind::Contradiction, "the mayor hands the seat over, or it is given up first");
        return Err(error.at_field("seat"));
    }
    Ok(())
}

/// A seat that is held for no municipality in particular is held for each.
fn same_place(one: Option<&MunicipalityRef>, other: Option<&MunicipalityRef>) -> bool {
    one.is_none() || other.is_none() || one == other
}

/// An invitation is sent before it is recorded, and before the meeting.
fn invitation(fact: &MemberInvited, on: Day) -> Result<()> {
    if fact.sent.is_some_and(|sent| sent > on) {
        let error = Error::new(ErrorKind::InTheFuture, "not after the day on which it is recorded");
        return Err(error.at_field("sent"));
    }
    if fact.sent.zip(fact.meeting_on).is_some_and(|(sent, meeting)| meeting < sent) {
        let error = Error::new(ErrorKind::Contradiction, "the meeting is before the day of sending");
        return Err(error.at_field("meeting_on"));
    }
    same_twice(&fact.states, "states", "")
}

fn known_invitation(cell: &Cell, invitation: &InvitationId) -> bool {
    let mut known = cell.members.values().flat_map(|member| &member.invitations);
    known.any(|known| known.id == *invitation)
}

/// A second round on a sheet asks those who had not spoken, and hears who objects after all. Nobody's objection is
/// taken back by others, and nobody's position is given twice.
fn stays(casus: &Casus, meeting: &MeetingId, given: &[MemberPosition]) -> Result<()> {
    let before = casus.sheets.get(meeting).map_or(&[][..], Vec::as_slice);
    let rewrites = |given: &MemberPosition| {
        let known = before.iter().find(|known| known.member == given.member);
        known.is_some_and(|known| known.position == Position::Object || given.position != Position::Object)
    };
    match given.iter().position(rewrites) {
        Some(at) => Err(Error::new(ErrorKind::Duplicate, "a position of this member is on record")
            .at_field(place_in("positions", at, ".member"))),
        None => Ok(()),
    }
}

/// An answer that no book can carry would shut the register for good.
fn question(context: Context<'_>, cell: &Cell, fact: &QuestionSettled, on: Day) -> Result<()> {
    let opposite = |settled: &SettledQuestion| {
        settled.question == fact.question && settled.on == on && settled.answer != fact.answer
    };
    let answerable = || context.book.questions().iter().filter(|question| question.answerable);
    let known = QuestionId::new(fact.question.as_str()).ok().and_then(|id| context.book.question(&id));
    match known {
        None => Err(Error::new(ErrorKind::UnknownQuestion, "no open question with this identifier")
            .at_field("question")
            .expecting(answerable().map(|question| question.id.to_string()))),
        Some(known) if !known.answerable => {
            Err(Error::new(ErrorKind::NotSwitchable, "this question is answered by a person, case by case")
                .at_field("question"))
        }
        Some(_) if cell.settled.iter().any(opposite) => Err(Error::new(
            ErrorKind::Contradiction,
            "the cell settled this question the other way on this day: settle it again tomorrow",
        )
        .at_field("answer")),
        Some(_) if cell.settled.len() >= MAX_SETTINGS => {
            Err(Error::new(ErrorKind::TooMany, "a cell settles at most 1000 questions").at_field("question"))
        }
        Some(_) => Ok(()),
    }
}

/// Whoever is there for an agenda item is at the meeting, on the day of the meeting.
fn discussed(cell: &Cell, fact: &CasusDiscussed, on: Day) -> Result<()> {
    if fact.present.is_empty() {
        return Err(Error::new(ErrorKind::Empty, "somebody discusses a casus").at_field("present"));
    }
    same_twice(&fact.present, "present", "")?;
    let Some(held) = cell.meetings.get(&fact.meeting) else { return Ok(()) };
    if held.on != on {
        return Err(
            Error::new(ErrorKind::Contradiction, "the meeting was held on another day").at_field("meeting")
        );
    }
    match fact.present.iter().position(|member| !held.present.contains(member)) {
        Some(at) => Err(Error::new(ErrorKind::Contradiction, "was not at the meeting")
            .at_field(place_in("present", at, ""))),
        None => Ok(()),
    }
}

fn positions(given: &[MemberPosition]) -> Result<()> {
    same_twice(given.iter().map(|given| &given.member), "positions", ".member")
}

fn plan(fact: &PlanAdopted) -> Result<()> {
    same_twice(&fact.goals, "goals", "")?;
    same_twice(fact.actions.iter().map(|action| &action.action), "actions", ".action")?;
    same_twice(&fact.dropped, "dropped", "")?;
    same_twice(&fact.dropped_goals, "dropped_goals", "")
}

fn imported(fact: &CasusImported, on: Day) -> Result<()> {
    let future = |field| {
        Err(Error::new(ErrorKind::InTheFuture, "not after the day on which it is taken in").at_field(field))
    };
    if fact.since > on {
        return future("since");
    }
    match fact.listed_on {
        Some(listed) if listed > on => future("listed_on"),
        Some(listed) if listed < fact.since => {
            Err(Error::new(ErrorKind::Contradiction, "listed before it began").at_field("listed_on"))
        }
        _ => Ok(()),
    }
}

/// A recorded answer is what livc answers to those facts, that day, with that book.
fn answered(context: Context<'_>, fact: &SharingAnswered, on: Day) -> Result<()> {
    let wrong = |field: String| {
        Err(Error::new(ErrorKind::Contradiction, "not what livc answers to these facts").at_field(field))
    };
    if fact.book.as_str() != context.book.hash() {
        return wrong("book".to_owned());
    }
    let mut facts = Facts::unknown(Scope::Share);
    for (name, word) in &fact.f.0 {
        // The field is named by its place: a name that is not known here may be anything.
        facts.set(name.as_str(), word.as_str()).map_err(|error| error.at_field("f"))?;
    }
    let outcome = Outcome::parse(fact.outcome.as_str()).map_err(|error| error.at_field("outcome"))?;
    let answer = context.book.answer(&facts, on).map_err(|error| error.at_field("f"))?;
    let possible = match (answer.outcome, &answer.partial) {
        (Some(known), _) => known == outcome,
        (None, Some(partial)) => partial.possible.contains(outcome),
        (None, None) => false,
    };
    if !possible {
        return wrong("outcome".to_owned());
    }
    let told = |rule: &crate::id::Token| answer.rules.iter().any(|line| line.id.as_str() == rule.as_str());
    match fact.rules.iter().position(|rule| !told(rule)) {
        Some(at) => wrong(place_in("rules", at, "")),
        None => Ok(()),
    }
}
