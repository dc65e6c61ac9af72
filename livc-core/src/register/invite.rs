//! What else an invitation asks: whether it may be made to this person, and whether the person discussed may be named.

use super::command::Command;
use super::question::share_base;
use crate::casus::Casus;
use crate::cell::{Cell, Invitation};
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Addressee, Function, MemberInvited};
use crate::rule::RuleBook;
use crate::rule::vocabulary::{Facts, share};
use crate::time::Period;

/// The questions behind an invitation, each of which must be permitted: that of the scope `invite`, and where it is
/// for one casus, that of naming the person to the service.
pub(super) fn invited(
    book: &RuleBook,
    cell: &Cell,
    casus: Option<&Casus>,
    command: &Command,
    fact: &MemberInvited,
    by: Function,
) -> Result<Vec<Facts>> {
    let on = command.on;
    let member = cell.members.get(&fact.member).ok_or_else(|| {
        Error::new(ErrorKind::UnknownMember, "no member with this reference").at_field("member")
    })?;
    let invitation = Invitation::of(fact, by, Period::new(on, None)?);
    let listed = casus.is_some_and(Casus::is_listed);
    let age = casus.and_then(|casus| casus.age);
    let mut questions = vec![Facts::from(invitation.situation(book, member, listed, age))];
    if let (Some(casus), Some(actor)) = (casus, &command.actor) {
        questions.push(Facts::from(share::Situation {
            op: share::Op::Invite,
            item: share::Item::Existence,
            setting: share::Setting::Outside,
            receiver: match fact.addressee {
                Some(Addressee::Superior | Addressee::Direction) => share::Receiver::Superior,
                Some(Addressee::Participant) | None => share::Receiver::CaseHandler,
            },
            // Who is discussed, and nothing from the file about him.
            category: share::Category::None,
            subject: share::Subject::ListedPerson,
            purpose: share::Purpose::Prevention,
            ..share_base(book, cell, Some(casus), actor, on)
        }));
    }
    Ok(questions)
}
