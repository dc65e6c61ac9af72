//! Sharing questions about a casus: livc fills in what it knows, and the caller says the rest.

use super::kept::out_of_reach;
use super::state::Register;
use crate::canonical::Value;
use crate::casus::Casus;
use crate::cell::{Attendance, Cell};
use crate::error::{Error, ErrorKind, Result};
use crate::event::{
    AgeBand, BasisCategory, BasisOperation, Capacity, Function, MandateStatus, Mark, MeetingKind, ProfileAsk,
    Regime,
};
use crate::id::{CasusId, MeetingId, MemberRef};
use crate::rule::RuleBook;
use crate::rule::vocabulary::{Facts, Scope, share};
use crate::time::Day;

/// A sharing question about a casus.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// Who would tell, show, record, send or use.
    pub giver: &'a MemberRef,
    /// The casus; none for the running of the cell.
    pub casus: Option<&'a CasusId>,
    /// The meeting at which it would happen; outside any meeting when absent.
    pub meeting: Option<&'a MeetingId>,
    /// Who is there for this agenda item; those recorded for it when absent.
    pub present: Option<&'a [MemberRef]>,
    /// The day.
    pub on: Day,
}

/// Reads a list of members, such as those who are present.
///
/// # Errors
/// A value that is no list of references; the errors of a reference, with its place.
pub fn members(list: &Value<'_>) -> Result<Vec<MemberRef>> {
    let read = |(at, member): (usize, &Value<'_>)| {
        member.as_text().and_then(MemberRef::new).map_err(|error| error.at_field(format!("[{at}]")))
    };
    list.as_list()?.iter().enumerate().map(read).collect()
}

/// The facts that only the register can know: no caller can claim them.
const OWN: [&str; 11] = [
    "setting", "room", "giver", "listed", "founding", "regime", "mandate", "basis", "tier", "stage",
    "consent",
];

impl Register {
    /// The facts of a sharing question: what livc knows is filled in, what the caller claims (`op`, `item`,
    /// `receiver`, `secret`, `purpose`, `danger` ..) comes from `claims`, and the rest stays unknown.
    ///
    /// # Errors
    /// [`ErrorKind::NotOpened`], [`ErrorKind::UnknownMember`], [`ErrorKind::UnknownMeeting`];
    /// [`ErrorKind::Contradiction`] for a claim of what only the register can know, naming those.
    pub fn question(&self, book: &RuleBook, question: Question<'_>, claims: &Facts) -> Result<Facts> {
        let cell = self
            .cell
            .as_ref()
            .ok_or_else(|| Error::new(ErrorKind::NotOpened, "the journal is not opened"))?;
        if !cell.members.contains_key(question.giver) {
            return Err(
                Error::new(ErrorKind::UnknownMember, "no member with this reference").at_field("giver")
            );
        }
        if claims.scope() != Scope::Share {
            return Err(Error::new(ErrorKind::UnknownScope, "a sharing question").expecting(["share"]));
        }
        if let Some(claimed) = OWN.iter().find(|name| claims.get(name).is_some()) {
            let error = Error::new(ErrorKind::Contradiction, "only the register can know this");
            return Err(error.at_field(*claimed).expecting(OWN));
        }
        let casus = match question.casus.and_then(|id| self.casussen.get(id)) {
            Some(casus) if out_of_reach(book, cell, casus, self.today(question.on))? => None,
            casus => casus,
        };
        let known = share_base(book, cell, casus, question.giver, question.on);
        let (setting, presence) = self.setting(book, cell, question)?;
        let known = share::Situation {
            setting,
            room: if setting == share::Setting::Outside {
                share::Room::None
            } else {
                room(presence.as_ref())
            },
            audience: audience(presence.as_ref()),
            ..known
        };
        let mut facts = Facts::unknown(Scope::Share);
        let known = Facts::from(known);
        let filled = [
            "setting", "room", "giver", "listed", "founding", "regime", "mandate", "basis", "tier",
            "protocol", "age", "audience", "stage", "consent",
        ];
        for name in filled {
            if let Some(word) = known.get(name) {
                facts.set(name, word)?;
            }
        }
        let invitation = invitation(book, cell, question);
        if let Some(word) = invitation {
            facts.set("invitation", crate::code::Code::as_str(word))?;
        }
        for spec in Scope::Share.facts() {
            if let Some(word) = claims.get(spec.name) {
                // Where the form of the invitation is on record, nobody says otherwise.
                if spec.name == "invitation"
                    && let Some(known) = invitation
                    && word != crate::code::Code::as_str(known)
                {
                    let error = Error::new(ErrorKind::Contradiction, "the register knows otherwise");
                    return Err(error.at_field("invitation"));
                }
                facts.set(spec.name, word)?;
            }
        }
        Ok(facts)
    }

    fn setting(
        &self,
        book: &RuleBook,
        cell: &Cell,
        question: Question<'_>,
    ) -> Result<(share::Setting, Option<Attendance>)> {
        let Some(meeting) = question.meeting else { return Ok((share::Setting::Outside, None)) };
        let held = cell.meetings.get(meeting).ok_or_else(|| {
            Error::new(ErrorKind::UnknownMeeting, "no meeting with this reference").at_field("meeting")
        })?;
        let recorded = question
            .casus
            .and_then(|id| self.casussen.get(id))
            .and_then(|casus| casus.discussions.get(meeting))
            .unwrap_or(held.present.as_slice());
        let present = question.present.unwrap_or(recorded);
        let presence = cell.attendance(book, held.kind, present, question.casus, Mark::Plain, held.on)?;
        let setting = match held.kind {
            MeetingKind::CaseMeeting => share::Setting::CaseMeeting,
            MeetingKind::Triage => share::Setting::Triage,
            MeetingKind::PartnerTable => share::Setting::PartnerTable,
            MeetingKind::StrategicMeeting | MeetingKind::ThematicMeeting | MeetingKind::RoleClarification => {
                share::Setting::StrategicMeeting
            }
            MeetingKind::PeerMeeting
            | MeetingKind::Intervision
            | MeetingKind::Supervision
            | MeetingKind::Exchange => share::Setting::PeerMeeting,
        };
        Ok((setting, Some(presence)))
    }
}

/// Whether the invitation that holds that day was in time and complete. Only a decree asks that, of an invitation to
/// a service of the French Community; of one whose form was not recorded nothing is known.
fn invitation(book: &RuleBook, cell: &Cell, question: Question<'_>) -> Option<share::Invitation> {
    let member = cell.members.get(question.giver)?;
    if member.regime != Regime::FrenchCommunity
        || member.function_on(question.on) != Function::CommunityInvitee
    {
        return Some(share::Invitation::NotRelevant);
    }
    let invitation = member.invitation_on(question.casus, question.on)?;
    invitation
        .in_order(book)
        .map(|in_order| if in_order { share::Invitation::InOrder } else { share::Invitation::Shortcoming })
}

/// What livc knows of a giver and a casus, on the baseline of a question in which nobody claims anything.
pub(super) fn share_base(
    book: &RuleBook,
    cell: &Cell,
    casus: Option<&Casus>,
    giver: &MemberRef,
    on: Day,
) -> share::Situation {
    let member = cell.members.get(giver);
    let function = member.map_or(Function::Nobody, |member| member.function_on(on));
    let invited = member.and_then(|member| {
        let casus = casus.map(|casus| &casus.id);
        member
            .invitation_on(casus, on)
            .filter(|invitation| invitation.casus.is_none() || invitation.casus.as_ref() == casus)
    });
    let seat = matches!(
        function,
        Function::Mayor
            | Function::MayorRepresentative
            | Function::PoliceChief
            | Function::PoliceRepresentative
            | Function::PreventionOfficial
    );
    share::Situation {
        giver: giver_of(function, invited.is_some()),
        listed: if casus.is_some_and(Casus::is_listed) { share::Listed::Yes } else { share::Listed::No },
        founding: share::Founding::Law,
        regime: regime(member.map_or(Regime::Municipal, |member| member.regime)),
        mandate: match (
            member.and_then(|member| member.mandate_on(book, on)),
            member.map(|member| member.capacity),
        ) {
            (Some(MandateStatus::Covers), _) => share::Mandate::Covers,
            (Some(MandateStatus::None), _) => share::Mandate::None,
            (Some(MandateStatus::Unverified), _) => share::Mandate::Unverified,
            (None, Some(Capacity::CommunityService)) if !seat => share::Mandate::Unverified,
            (None, _) => share::Mandate::NotNeeded,
        },
        basis: if cell.basis_on(BasisCategory::Casussen, BasisOperation::Consult, on).is_some() {
            share::Basis::Declared
        } else {
            share::Basis::None
        },
        tier: match (seat, invited.map(|invitation| invitation.casus.is_some())) {
            (true, _) => share::Tier::Core,
            (false, Some(true)) => share::Tier::AdHoc,
            (false, Some(false)) => share::Tier::Permanent,
            (false, None) => share::Tier::None,
        },
        protocol: match member.and_then(|member| member.protocol) {
            Some(since) if since <= on => share::Protocol::Signed,
            _ if seat => share::Protocol::NotRequired,
            _ if casus.is_some_and(|casus| casus.pin.asks(ProfileAsk::Signature))
                && invited.is_some_and(|invitation| invitation.casus.is_some()) =>
            {
                share::Protocol::Demanded
            }
            _ => share::Protocol::Unsigned,
        },
        age: match casus.and_then(|casus| casus.age) {
            Some(AgeBand::Under12) => share::Age::Under12,
            Some(AgeBand::From12To17) => share::Age::From12To17,
            Some(AgeBand::Adult) | None => share::Age::Adult,
        },
        stage: casus.map_or(share::Stage::NotUsed, |casus| casus.pin.stage(casus.state)),
        consent: casus.map_or(share::Consent::NotRequired, |casus| casus.pin.consent()),
        care: if seat { share::Care::NotRelevant } else { share::Care::None },
        ..share::Situation::baseline()
    }
}

fn giver_of(function: Function, invited: bool) -> share::Giver {
    match function {
        Function::Mayor => share::Giver::Mayor,
        Function::MayorRepresentative => share::Giver::MayorRepresentative,
        Function::PoliceChief => share::Giver::PoliceChief,
        Function::PoliceRepresentative => share::Giver::PoliceRepresentative,
        Function::PreventionOfficial => share::Giver::PreventionOfficial,
        Function::MunicipalInvitee if invited => share::Giver::MunicipalInvitee,
        Function::CommunityInvitee if invited => share::Giver::CommunityInvitee,
        Function::MunicipalInvitee
        | Function::CommunityInvitee
        | Function::Coordinator
        | Function::CaseDirector => share::Giver::Attendee,
        Function::Nobody => share::Giver::Outsider,
    }
}

fn regime(regime: Regime) -> share::Regime {
    use crate::code::Code as _;
    // The two vocabularies have the same words in the same order; a test holds them together.
    share::Regime::from_number(regime.number()).unwrap_or(share::Regime::Federal)
}

pub(super) fn room(presence: Option<&Attendance>) -> share::Room {
    match presence {
        None => share::Room::Incomplete,
        Some(presence) if presence.is_lawful() => share::Room::Lawful,
        Some(_) => share::Room::Intruder,
    }
}

/// Whether anybody but the three seats is there.
pub(super) fn audience(presence: Option<&Attendance>) -> share::Audience {
    use crate::rule::vocabulary::meet;
    let Some(presence) = presence else { return share::Audience::NotRelevant };
    let seated =
        |facts: &Facts| facts.get("attendee") == Some(crate::code::Code::as_str(meet::Attendee::SeatHolder));
    if presence.people.iter().all(|person| seated(&person.facts)) {
        share::Audience::SeatsOnly
    } else {
        share::Audience::WithInvitees
    }
}
