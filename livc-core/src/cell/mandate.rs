//! The mandate table: for each participant, whether a decree or ordinance lets him come, and on what that rests.

use super::fold::Cell;
use super::invitation::Invitation;
use super::member::{MandateRecord, Member};
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::code_enum;
use crate::error::Result;
use crate::event::{Capacity, MandateStatus};
use crate::id::MemberRef;
use crate::rule::vocabulary::{Facts, invite};
use crate::rule::{Answer, Outcome, RuleBook};
use crate::time::Day;

code_enum! {
    /// Where somebody stands in the mandate table on a day.
    pub enum MandateStanding: u8, "mandate_standing" {
        /// His service needs none.
        NotNeeded = 1 => "not_needed",
        /// A mandate covers his service that day.
        Covers = 2 => "covers",
        /// A mandate is on record, and not in force that day.
        NotInForce = 3 => "not_in_force",
        /// On record: there is none.
        None = 4 => "none",
        /// Nobody has verified it.
        Unverified = 5 => "unverified",
        /// For his Region, Community or service livc does not know whether there is one at all.
        Unknown = 6 => "unknown",
    }
}

/// A row of the mandate table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MandateLine {
    /// The participant.
    pub member: MemberRef,
    /// Where he stands.
    pub standing: MandateStanding,
    /// What is on record for that day.
    pub record: Option<MandateRecord>,
    /// What the rules say of inviting him that day, as if nothing else stood in the way.
    pub answer: Answer,
}

/// The mandates of all who take part without a seat, in the order of their references.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mandates {
    /// The day.
    pub on: Day,
    /// One row for each.
    pub lines: Vec<MandateLine>,
}

impl Mandates {
    /// As canonical JSON: `on` and `participants`, each with `member`, `standing` and the `answer`, and where there is
    /// a record its `status`, `article`, `from` and `until`.
    pub fn to_value(&self) -> Value<'static> {
        let lines = self.lines.iter().map(|line| {
            let record = line.record.as_ref();
            Value::Object(
                Object::new()
                    .with("member", line.member.as_str().to_owned())
                    .with("standing", line.standing.as_str())
                    .with("answer", line.answer.to_value())
                    .with_some("status", record.map(|record| record.status.as_str()))
                    .with_some(
                        "article",
                        record.and_then(|record| Some(record.article.as_ref()?.as_str().to_owned())),
                    )
                    .with_some("from", record.map(|record| record.period.from()))
                    .with_some("until", record.and_then(|record| record.period.until())),
            )
        });
        Value::Object(Object::new().with("on", self.on).with("participants", lines.collect::<Value<'_>>()))
    }
}

impl Cell {
    /// The mandate table on a day: everybody who could be invited that day and holds no seat.
    ///
    /// # Errors
    /// [`crate::ErrorKind::ContradictoryFacts`] if the book calls a situation impossible that the cell is in.
    pub fn mandates(&self, book: &RuleBook, on: Day) -> Result<Mandates> {
        let takes_part = |member: &Member| {
            let overseer = matches!(
                member.capacity,
                Capacity::DataProtectionOfficer | Capacity::Supervisor | Capacity::Archivist
            );
            member.period.contains(on) && !overseer && member.seats_on(on).next().is_none()
        };
        let line = |(reference, member): (&MemberRef, &Member)| {
            let answer = book.answer(&Facts::from(Invitation::mandate_question(book, member, on)), on)?;
            let record = member.mandate_record_on(on).or(member.mandates.last()).cloned();
            let standing = standing(book, member, &answer, on);
            Ok(MandateLine { member: reference.clone(), standing, record, answer })
        };
        let members = self.members.iter().filter(|(_, member)| takes_part(member));
        Ok(Mandates { on, lines: members.map(line).collect::<Result<_>>()? })
    }
}

fn standing(book: &RuleBook, member: &Member, answer: &Answer, on: Day) -> MandateStanding {
    let known = member.mandate_on(book, on);
    let needed =
        super::presence::mandate(book, member, on) != crate::rule::vocabulary::meet::Mandate::NotNeeded;
    let once = member
        .mandates
        .iter()
        .any(|record| record.status == MandateStatus::Covers && record.article.is_some());
    match known {
        Some(MandateStatus::Covers) => MandateStanding::Covers,
        _ if answer.outcome == Some(Outcome::Unsettled) => MandateStanding::Unknown,
        _ if !needed => MandateStanding::NotNeeded,
        _ if once && known != Some(MandateStatus::Unverified) => MandateStanding::NotInForce,
        Some(MandateStatus::None) => MandateStanding::None,
        Some(MandateStatus::Unverified) | None => MandateStanding::Unverified,
    }
}

impl Invitation {
    /// The question of inviting somebody in which nothing but his mandate can be lacking: the mayor invites, for what
    /// the function can contribute, and names nobody.
    fn mandate_question(book: &RuleBook, member: &Member, on: Day) -> invite::Situation {
        use super::presence::mandate;
        invite::Situation {
            invitee: super::invitation::invitee(member.capacity),
            inviter: invite::Inviter::Mayor,
            listed: invite::Listed::Nobody,
            regime: super::invitation::regime(member.regime),
            mandate: match mandate(book, member, on) {
                crate::rule::vocabulary::meet::Mandate::NotNeeded => invite::Mandate::NotNeeded,
                crate::rule::vocabulary::meet::Mandate::Covers => invite::Mandate::Covers,
                crate::rule::vocabulary::meet::Mandate::None => invite::Mandate::None,
                crate::rule::vocabulary::meet::Mandate::Unverified => invite::Mandate::Unverified,
            },
            contribution: invite::Contribution::Stated,
            addressee: invite::Addressee::Superior,
            service: invite::Service::Hierarchical,
            notice: invite::Notice::Enough,
            urgency: invite::Urgency::None,
            content: invite::Content::Complete,
            age: invite::Age::Adult,
            child_reasons: invite::ChildReasons::Stated,
            care: invite::Care::None,
        }
    }
}
