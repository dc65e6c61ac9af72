use super::member::Member;
use crate::code::Code as _;
use crate::event::{
    Addressee, AgeBand, Capacity, Function, InvitationPart, MandateStatus, MemberInvited, Regime,
};
use crate::id::{CasusId, InvitationId};
use crate::rule::vocabulary::{Scope, invite};
use crate::rule::{Measure, RuleBook};
use crate::time::{Day, Period};

/// An invitation, standing or for one casus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Its reference.
    pub id: InvitationId,
    /// The casus; standing when absent.
    pub casus: Option<CasusId>,
    /// In what function the inviter acted.
    pub by: Function,
    /// Whether it says what the function can contribute.
    pub contribution_stated: bool,
    /// To whom it is addressed, where that was recorded.
    pub addressee: Option<Addressee>,
    /// When it was sent, where that was recorded.
    pub sent: Option<Day>,
    /// The day of the meeting to which it invites, where that was recorded.
    pub meeting_on: Option<Day>,
    /// Whether urgency is invoked, with reasons.
    pub urgent: bool,
    /// What it states.
    pub states: Vec<InvitationPart>,
    /// Whether it states the special reasons for a child under 12.
    pub child_reasons_stated: bool,
    /// When it holds.
    pub period: Period,
}

impl Invitation {
    /// The invitation that a fact records, made in a function, for a time.
    #[must_use]
    pub fn of(fact: &MemberInvited, by: Function, period: Period) -> Self {
        Self {
            id: fact.invitation.clone(),
            casus: fact.casus.clone(),
            by,
            contribution_stated: fact.contribution.is_some(),
            addressee: fact.addressee,
            sent: fact.sent,
            meeting_on: fact.meeting_on,
            urgent: fact.urgency.is_some(),
            states: fact.states.clone(),
            child_reasons_stated: fact.child_reasons.is_some(),
            period,
        }
    }

    /// The facts of the invitation of a member, on the day from which it holds. `listed` and `age` are those of the
    /// casus that it names; they count for nothing in a standing invitation, which names nobody.
    #[must_use]
    pub fn situation(
        &self,
        book: &RuleBook,
        member: &Member,
        listed: bool,
        age: Option<AgeBand>,
    ) -> invite::Situation {
        let on = self.period.from();
        invite::Situation {
            invitee: invitee(member.capacity),
            inviter: match self.by {
                Function::Mayor => invite::Inviter::Mayor,
                Function::MayorRepresentative => invite::Inviter::MayorRepresentative,
                _ => invite::Inviter::Other,
            },
            listed: match (&self.casus, listed) {
                (None, _) => invite::Listed::Nobody,
                (Some(_), true) => invite::Listed::Yes,
                (Some(_), false) => invite::Listed::No,
            },
            regime: regime(member.regime),
            mandate: match (member.mandate_on(book, on), member.capacity) {
                (Some(MandateStatus::Covers), _) => invite::Mandate::Covers,
                (Some(MandateStatus::None), _) => invite::Mandate::None,
                (Some(MandateStatus::Unverified), _) | (None, Capacity::CommunityService) => {
                    invite::Mandate::Unverified
                }
                (None, _) => invite::Mandate::NotNeeded,
            },
            contribution: if self.contribution_stated {
                invite::Contribution::Stated
            } else {
                invite::Contribution::Unstated
            },
            addressee: match self.addressee {
                Some(Addressee::Superior) => invite::Addressee::Superior,
                Some(Addressee::Direction) => invite::Addressee::Direction,
                Some(Addressee::Participant) | None => invite::Addressee::Participant,
            },
            // Which services are led by a direction only the inviter knows: whoever writes to the direction says so.
            service: if self.addressee == Some(Addressee::Direction) {
                invite::Service::DirectionLed
            } else {
                invite::Service::Hierarchical
            },
            // What was not recorded is not in order.
            notice: self.notice(book).unwrap_or(invite::Notice::Short),
            urgency: if self.urgent { invite::Urgency::Reasoned } else { invite::Urgency::None },
            content: if self.is_complete() { invite::Content::Complete } else { invite::Content::Incomplete },
            age: match (&self.casus, age) {
                (Some(_), Some(AgeBand::Under12)) => invite::Age::Under12,
                (Some(_), Some(AgeBand::From12To17)) => invite::Age::From12To17,
                (_, _) => invite::Age::Adult,
            },
            child_reasons: if self.child_reasons_stated {
                invite::ChildReasons::Stated
            } else {
                invite::ChildReasons::Missing
            },
            // The cell does not know who takes care of the person, and does not ask.
            care: invite::Care::None,
        }
    }

    /// Whether it was in time, or urgent with reasons, and complete; `None` when nothing of the kind was recorded, or
    /// not enough to tell.
    #[must_use]
    pub fn in_order(&self, book: &RuleBook) -> Option<bool> {
        if self.sent.is_none() && self.meeting_on.is_none() && self.states.is_empty() {
            return None;
        }
        if !self.is_complete() {
            return Some(false);
        }
        if self.urgent {
            return Some(true);
        }
        self.notice(book).map(|notice| notice == invite::Notice::Enough)
    }

    /// The notice given, as the book measures it on the day of sending; enough where the book then asks for none.
    fn notice(&self, book: &RuleBook) -> Option<invite::Notice> {
        let (sent, meeting) = (self.sent?, self.meeting_on?);
        let band = book.band(Scope::Invite, Measure::DaysSentToMeeting, sent.days_until(meeting), sent);
        band.map_or(Some(invite::Notice::Enough), |(word, _)| invite::Notice::parse(word).ok())
    }

    /// A standing invitation names no person, so it need not state one.
    fn is_complete(&self) -> bool {
        let needed = |part: &InvitationPart| self.casus.is_some() || *part != InvitationPart::Person;
        InvitationPart::ALL.iter().filter(|part| needed(part)).all(|part| self.states.contains(part))
    }
}

pub(super) fn invitee(capacity: Capacity) -> invite::Invitee {
    match capacity {
        // Whoever holds a seat needs no invitation, and whoever oversees the cell gets none.
        Capacity::SeatHolder
        | Capacity::Other
        | Capacity::DataProtectionOfficer
        | Capacity::Supervisor
        | Capacity::Archivist => invite::Invitee::Other,
        Capacity::MunicipalStaff => invite::Invitee::MunicipalStaff,
        Capacity::MunicipalLevelService => invite::Invitee::MunicipalLevelService,
        Capacity::CommunityService => invite::Invitee::CommunityService,
        Capacity::WelfareCentre => invite::Invitee::WelfareCentre,
        Capacity::Alderman => invite::Invitee::Alderman,
        Capacity::Intelligence => invite::Invitee::Intelligence,
        Capacity::Prosecution => invite::Invitee::Prosecution,
        Capacity::FederalPolice => invite::Invitee::FederalPolice,
        Capacity::Observer => invite::Invitee::Observer,
    }
}

pub(super) fn regime(regime: Regime) -> invite::Regime {
    // The two vocabularies have the same words in the same order; a test holds them together.
    invite::Regime::from_number(regime.number()).unwrap_or(invite::Regime::Federal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canonical::Value;

    fn words<C: crate::code::Code>() -> Vec<(u16, &'static str)> {
        C::ALL.iter().map(|word| (word.number(), word.as_str())).collect()
    }

    #[test]
    fn facts_and_rules_have_the_same_words() {
        assert_eq!(words::<Regime>(), words::<invite::Regime>());
        assert_eq!(words::<Addressee>(), words::<invite::Addressee>());
    }

    /// An invitation as it would be read from a journal.
    fn invitation(rest: &str) -> Invitation {
        let text = format!(r#"{{"k":"member_invited","invitation":"i-1","member":"m-1"{rest}}}"#);
        let value = Value::parse(&text).unwrap();
        let Ok(crate::event::Fact::MemberInvited(fact)) =
            crate::event::Fact::from_object(value.as_object().unwrap())
        else {
            panic!("an invitation")
        };
        let period = Period::new("2026-09-01".parse().unwrap(), None).unwrap();
        Invitation::of(&fact, Function::Mayor, period)
    }

    const ALL: &str = r#","states":["purpose","date_place","invited_services","decree"]"#;

    fn sent(meeting: &str, rest: &str) -> Option<bool> {
        let rest = format!(r#","sent":"2026-09-01","meeting_on":"{meeting}"{ALL}{rest}"#);
        invitation(&rest).in_order(&RuleBook::builtin().unwrap())
    }

    #[test]
    fn fourteen_days_are_enough_and_thirteen_are_not() {
        assert_eq!(sent("2026-09-15", ""), Some(true));
        assert_eq!(sent("2026-09-14", ""), Some(false));
        assert_eq!(sent("2026-09-14", r#","urgency":"d-1""#), Some(true));
    }

    #[test]
    fn what_was_not_recorded_is_unknown_and_what_is_missing_is_a_shortcoming() {
        let book = RuleBook::builtin().unwrap();
        assert_eq!(invitation("").in_order(&book), None);
        // An invitation of before these fields.
        assert_eq!(invitation(r#","urgency":"d-1""#).in_order(&book), None);
        assert_eq!(invitation(ALL).in_order(&book), None, "nobody can count the days");
        let purpose = r#","sent":"2026-09-01","meeting_on":"2026-10-01","states":["purpose"]"#;
        assert_eq!(invitation(purpose).in_order(&book), Some(false));
        // One for a casus names the person.
        assert_eq!(sent("2026-10-01", r#","casus":"k-1""#), Some(false));
    }
}
