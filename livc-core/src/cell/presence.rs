use super::fold::Cell;
use super::member::Member;
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Capacity, Function, MandateStatus, Mark, MeetingKind, Regime};
use crate::id::{CasusId, MemberRef};
use crate::rule::vocabulary::{Facts, meet};
use crate::rule::{Answer, Outcome, RuleBook};
use crate::time::Day;

/// The answer on the presence of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresenceAnswer {
    /// The person.
    pub member: MemberRef,
    /// What was asked.
    pub facts: Facts,
    /// The answer: *permitted* when the person is lawfully there.
    pub answer: Answer,
}

/// Who is in the room for an agenda item, and whether each is lawfully there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presence {
    /// One answer for each person.
    pub answers: Vec<PresenceAnswer>,
}

impl Presence {
    /// Whether everybody is lawfully there.
    pub fn is_lawful(&self) -> bool {
        self.answers.iter().all(|person| person.answer.outcome == Some(Outcome::Permitted))
    }

    /// Those who are not, or about whom a question is open.
    pub fn shortcomings(&self) -> impl Iterator<Item = &PresenceAnswer> {
        self.answers.iter().filter(|person| person.answer.outcome != Some(Outcome::Permitted))
    }

    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let people = self.answers.iter().map(|person| {
            Value::Object(
                Object::new()
                    .with("member", person.member.as_str().to_owned())
                    .with("answer", person.answer.to_value()),
            )
        });
        Value::Object(
            Object::new().with("lawful", self.is_lawful()).with("present", people.collect::<Value<'_>>()),
        )
    }
}

/// Somebody in the room: a [`PresenceAnswer`] without the reasons.
#[derive(Clone, Debug)]
pub struct Attending {
    /// The person.
    pub member: MemberRef,
    /// What was asked.
    pub facts: Facts,
    /// The outcome: *permitted* when the person is lawfully there.
    pub outcome: Option<Outcome>,
}

/// A [`Presence`] without the reasons: what a move or a sharing question hangs on.
#[derive(Clone, Debug)]
pub struct Attendance {
    /// One for each person.
    pub people: Vec<Attending>,
}

impl Attendance {
    /// Whether everybody is lawfully there.
    pub fn is_lawful(&self) -> bool {
        self.people.iter().all(|person| person.outcome == Some(Outcome::Permitted))
    }
}

impl Cell {
    /// Whether each of those present is lawfully there, at an agenda item on a casus or at none.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownMember`]; [`ErrorKind::ContradictoryFacts`] if the book calls a situation
    /// impossible that the room is in.
    pub fn presence(
        &self,
        book: &RuleBook,
        kind: MeetingKind,
        present: &[MemberRef],
        casus: Option<&CasusId>,
        secret: Mark,
        on: Day,
    ) -> Result<Presence> {
        let answer = |(at, reference): (usize, &MemberRef)| {
            let facts = self.present_as(book, kind, (at, reference), casus, secret, on)?;
            Ok(PresenceAnswer { member: reference.clone(), facts, answer: book.answer(&facts, on)? })
        };
        let answers = present.iter().enumerate().map(answer).collect::<Result<Vec<_>>>()?;
        Ok(Presence { answers })
    }

    /// Whether each of those present is lawfully there, without the reasons.
    ///
    /// # Errors
    /// As [`Cell::presence`].
    pub(crate) fn attendance(
        &self,
        book: &RuleBook,
        kind: MeetingKind,
        present: &[MemberRef],
        casus: Option<&CasusId>,
        secret: Mark,
        on: Day,
    ) -> Result<Attendance> {
        let one = |(at, reference): (usize, &MemberRef)| {
            let facts = self.present_as(book, kind, (at, reference), casus, secret, on)?;
            Ok(Attending { member: reference.clone(), facts, outcome: book.outcome(&facts, on)? })
        };
        Ok(Attendance { people: present.iter().enumerate().map(one).collect::<Result<Vec<_>>>()? })
    }

    /// The facts of one of those present, who stands at a place of the list.
    fn present_as(
        &self,
        book: &RuleBook,
        kind: MeetingKind,
        (at, reference): (usize, &MemberRef),
        casus: Option<&CasusId>,
        secret: Mark,
        on: Day,
    ) -> Result<Facts> {
        let member = self.members.get(reference).ok_or_else(|| {
            Error::new(ErrorKind::UnknownMember, "no member with this reference")
                .at_field(format!("present[{at}]"))
        })?;
        Ok(Facts::from(self.presence_situation(book, kind, member, casus, secret, on)))
    }

    fn presence_situation(
        &self,
        book: &RuleBook,
        kind: MeetingKind,
        member: &Member,
        casus: Option<&CasusId>,
        secret: Mark,
        on: Day,
    ) -> meet::Situation {
        let seat = member.seats_on(on).map(|holding| super::compose::seat_fact(holding.seat)).min();
        let invitation = member.invitation_on(casus, on);
        meet::Situation {
            check: meet::Check::Presence,
            seat: seat.unwrap_or(meet::Seat::None),
            holder: if seat.is_some() { meet::Holder::Principal } else { meet::Holder::Nobody },
            joint: if self.is_joint(on) { meet::Joint::Yes } else { meet::Joint::No },
            invitation: match (seat, invitation) {
                (Some(_), _) => meet::Invitation::NotNeeded,
                (None, None) => meet::Invitation::None,
                (None, Some(invitation)) => match &invitation.casus {
                    None => meet::Invitation::Standing,
                    own if own.as_ref() == casus => meet::Invitation::ThisCasus,
                    Some(_) => meet::Invitation::OtherCasus,
                },
            },
            inviter: match invitation.map(|invitation| invitation.by) {
                None => meet::Inviter::Nobody,
                Some(Function::Mayor) => meet::Inviter::Mayor,
                Some(Function::MayorRepresentative) => meet::Inviter::MayorRepresentative,
                Some(_) => meet::Inviter::Other,
            },
            attendee: if seat.is_some() { meet::Attendee::SeatHolder } else { attendee(member.capacity) },
            mandate: mandate(book, member, on),
            regime: regime(member.regime),
            contribution: if invitation.is_some_and(|invitation| invitation.contribution_stated) {
                meet::Contribution::Stated
            } else {
                meet::Contribution::Unstated
            },
            meeting: meeting(kind),
            purpose: meet::Purpose::TerroristOffences,
            present: meet::Present::Yes,
            secret: if secret == Mark::Secret { meet::SecretTold::Yes } else { meet::SecretTold::No },
            ..meet::Situation::baseline()
        }
    }
}

pub(super) fn meeting(kind: MeetingKind) -> meet::Meeting {
    match kind {
        MeetingKind::CaseMeeting => meet::Meeting::CaseMeeting,
        MeetingKind::Triage => meet::Meeting::Triage,
        MeetingKind::PartnerTable => meet::Meeting::PartnerTable,
        MeetingKind::StrategicMeeting | MeetingKind::ThematicMeeting => meet::Meeting::StrategicMeeting,
        MeetingKind::PeerMeeting
        | MeetingKind::Intervision
        | MeetingKind::Supervision
        | MeetingKind::Exchange => meet::Meeting::PeerMeeting,
        MeetingKind::RoleClarification => meet::Meeting::RoleClarification,
    }
}

fn attendee(capacity: Capacity) -> meet::Attendee {
    match capacity {
        // A seat that is no longer held gives no place at the table.
        // Nor does whoever oversees the cell sit in it.
        Capacity::SeatHolder
        | Capacity::Other
        | Capacity::DataProtectionOfficer
        | Capacity::Supervisor
        | Capacity::Archivist => meet::Attendee::Other,
        Capacity::MunicipalStaff => meet::Attendee::MunicipalStaff,
        Capacity::MunicipalLevelService => meet::Attendee::MunicipalLevelService,
        Capacity::CommunityService => meet::Attendee::CommunityService,
        Capacity::WelfareCentre => meet::Attendee::WelfareCentre,
        Capacity::Alderman => meet::Attendee::Alderman,
        Capacity::Intelligence => meet::Attendee::Intelligence,
        Capacity::Prosecution => meet::Attendee::Prosecution,
        Capacity::FederalPolice => meet::Attendee::FederalPolice,
        Capacity::Observer => meet::Attendee::Observer,
    }
}

pub(super) fn mandate(book: &RuleBook, member: &Member, on: Day) -> meet::Mandate {
    match (member.mandate_on(book, on), member.capacity) {
        (Some(MandateStatus::Covers), _) => meet::Mandate::Covers,
        (Some(MandateStatus::None), _) => meet::Mandate::None,
        (Some(MandateStatus::Unverified), _) | (None, Capacity::CommunityService) => {
            meet::Mandate::Unverified
        }
        (None, _) => meet::Mandate::NotNeeded,
    }
}

fn regime(regime: Regime) -> meet::Regime {
    // The two vocabularies have the same words in the same order; a test holds them together.
    meet::Regime::from_number(regime.number()).unwrap_or(meet::Regime::Federal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_regimes_of_facts_and_rules_are_the_same_words() {
        let words: Vec<_> = Regime::ALL.iter().map(|word| (word.number(), word.as_str())).collect();
        let facts: Vec<_> = meet::Regime::ALL.iter().map(|word| (word.number(), word.as_str())).collect();
        assert_eq!(words, facts);
    }
}
