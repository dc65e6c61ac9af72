//! What needs no rule in following up a casus: actions, moments and hand-overs that are not there, or that contradict
//! what is on record.

use std::collections::BTreeSet;

use super::around::{place_in, same_twice};
use crate::casus::{Action, Casus};
use crate::cell::Cell;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{
    AftercarePlanned, CasusClosed, Fact, MunicipalityRecoded, PlanAction, PlanAdopted, Recoding,
};
use crate::id::{ActionId, MomentId};
use crate::time::Day;

/// A service confirms before it is recorded that it did.
pub(super) fn not_after(confirmed: Option<Day>, on: Day) -> Result<()> {
    if confirmed.is_some_and(|day| day > on) {
        let error = Error::new(ErrorKind::InTheFuture, "not after the day on which it is recorded");
        return Err(error.at_field("confirmed"));
    }
    Ok(())
}

/// An action is handed over or falls away, not both.
pub(super) fn closed(fact: &CasusClosed) -> Result<()> {
    same_twice(&fact.handed_over, "handed_over", "")?;
    same_twice(&fact.dropped, "dropped", "")?;
    match fact.dropped.iter().position(|action| fact.handed_over.contains(action)) {
        Some(at) => Err(Error::new(ErrorKind::Contradiction, "handed over and fallen away at once")
            .at_field(place_in("dropped", at, ""))),
        None => Ok(()),
    }
}

/// Moments of aftercare are ahead, and each is named once.
pub(super) fn moments(fact: &AftercarePlanned, on: Day) -> Result<()> {
    if fact.moments.is_empty() {
        return Err(Error::new(ErrorKind::Empty, "at least one moment").at_field("moments"));
    }
    same_twice(fact.moments.iter().map(|moment| &moment.moment), "moments", ".moment")?;
    match fact.moments.iter().position(|moment| moment.on <= on) {
        Some(at) => {
            Err(Error::new(ErrorKind::OutOfRange, "a moment lies after the day on which it is planned")
                .at_field(place_in("moments", at, ".on")))
        }
        None => Ok(()),
    }
}

/// A municipality that merges or gets another code becomes another one; one that goes to another province does not.
pub(super) fn recoded(cell: &Cell, fact: &MunicipalityRecoded) -> Result<()> {
    if !cell.municipalities.contains_key(&fact.municipality) {
        let error = Error::new(ErrorKind::UnknownValue, "no municipality of the cell");
        return Err(error.at_field("municipality"));
    }
    // One that merges may give its code to the municipality that comes out.
    let fits = match fact.change {
        Recoding::Merged => true,
        Recoding::Recoded => fact.municipality != fact.successor,
        Recoding::Province => fact.municipality == fact.successor,
    };
    if fits {
        return Ok(());
    }
    let error = Error::new(ErrorKind::Contradiction, "the codes before and after do not fit the change");
    Err(error.at_field("successor"))
}

/// The mayor speaks of a threat that was passed on, not before it.
pub(super) fn confirmed(casus: &Casus, on: Day) -> Result<()> {
    if casus.threats == 0 {
        let error = Error::new(ErrorKind::Contradiction, "no threat was passed on");
        return Err(error.at_field("confirmation"));
    }
    if casus.unconfirmed.iter().any(|day| on < *day) {
        return Err(Error::new(ErrorKind::TimeGoesBack, "before the threat was passed on").at_field("on"));
    }
    Ok(())
}

/// Checks a fact of the follow-up against the casus.
pub(super) fn followed(casus: &Casus, fact: &Fact, on: Day) -> Result<()> {
    match fact {
        Fact::PlanAdopted(fact) => plan(casus, fact),
        Fact::ActionCompleted(fact) => open(casus, &fact.action, || "action".to_owned()),
        Fact::ActionMoved(fact) => {
            open(casus, &fact.action, || "action".to_owned())?;
            let action = casus.open_actions().find(|action| action.id == fact.action);
            let same = action.is_some_and(|action| {
                fact.owner.as_ref().is_none_or(|owner| action.owner.as_ref() == Some(owner))
                    && fact.due.is_none_or(|due| action.due == Some(due))
            });
            if same {
                let error = Error::new(ErrorKind::Duplicate, "the action has this owner and this due day");
                return Err(error.at_field("action"));
            }
            Ok(())
        }
        Fact::DirectorChanged(fact) if casus.director.as_ref() == Some(&fact.director) => {
            Err(Error::new(ErrorKind::Duplicate, "directs the casus already").at_field("director"))
        }
        Fact::CasusClosed(fact) => {
            each(casus, &fact.handed_over, "handed_over")?;
            each(casus, &fact.dropped, "dropped")
        }
        Fact::AftercarePlanned(fact) => {
            let known = |moment: &MomentId| casus.aftercare.iter().any(|known| known.id == *moment);
            match fact.moments.iter().position(|moment| known(&moment.moment)) {
                Some(at) => Err(Error::new(ErrorKind::Duplicate, "this moment is on record")
                    .at_field(place_in("moments", at, ".moment"))),
                None => Ok(()),
            }
        }
        Fact::AftercareHeld(fact) => moment(casus, &fact.moment),
        Fact::AftercareWaived(fact) => moment(casus, &fact.moment),
        Fact::TransferProposed(_) if casus.transfer.is_some() => {
            Err(Error::new(ErrorKind::Duplicate, "a hand-over to another cell is proposed already")
                .at_field("receiver"))
        }
        Fact::TransferSettled(_) => match casus.transfer.as_deref() {
            None => Err(Error::new(ErrorKind::Contradiction, "no hand-over to another cell is proposed")
                .at_field("outcome")),
            Some((_, since)) if on < *since => {
                Err(Error::new(ErrorKind::TimeGoesBack, "before it was proposed").at_field("on"))
            }
            Some(_) => Ok(()),
        },
        _ => Ok(()),
    }
}

/// A revised plan changes what is open, and leaves what ended as it is.
fn plan(casus: &Casus, fact: &PlanAdopted) -> Result<()> {
    each(casus, &fact.dropped, "dropped")?;
    let unknown = |at: usize| {
        Err(Error::new(ErrorKind::UnknownValue, "no goal of this plan has this reference")
            .at_field(place_in("dropped_goals", at, "")))
    };
    let goal = |goal| casus.goals.iter().any(|(known, _)| known == goal);
    if let Some(at) = fact.dropped_goals.iter().position(|dropped| !goal(dropped)) {
        return unknown(at);
    }
    let contradicts = |field: String| {
        Err(Error::new(ErrorKind::Contradiction, "stays and falls away at once").at_field(field))
    };
    let named: BTreeSet<&ActionId> = fact.actions.iter().map(|action| &action.action).collect();
    if let Some(at) = fact.dropped.iter().position(|dropped| named.contains(dropped)) {
        return contradicts(place_in("dropped", at, ""));
    }
    if let Some(at) = fact.dropped_goals.iter().position(|dropped| fact.goals.contains(dropped)) {
        return contradicts(place_in("dropped_goals", at, ""));
    }
    let rewrites = |named: &PlanAction| {
        let known = casus.actions.iter().find(|action| action.id == named.action);
        known.is_some_and(|action| !action.is_open() && !same(action, named))
    };
    match fact.actions.iter().position(rewrites) {
        Some(at) => Err(Error::new(ErrorKind::Contradiction, "this action ended: it stays as it was")
            .at_field(place_in("actions", at, ".action"))),
        None => Ok(()),
    }
}

fn same(action: &Action, named: &PlanAction) -> bool {
    action.goal == named.goal && action.owner == named.owner && action.due == named.due
}

fn open(casus: &Casus, action: &ActionId, field: impl Fn() -> String) -> Result<()> {
    if casus.open_actions().any(|known| known.id == *action) {
        return Ok(());
    }
    let error = Error::new(ErrorKind::UnknownValue, "no open action of this plan has this reference");
    Err(error.at_field(field()))
}

fn each(casus: &Casus, actions: &[ActionId], list: &str) -> Result<()> {
    actions.iter().enumerate().try_for_each(|(at, action)| open(casus, action, || place_in(list, at, "")))
}

fn moment(casus: &Casus, id: &MomentId) -> Result<()> {
    if casus.open_moments().any(|moment| moment.id == *id) {
        return Ok(());
    }
    let error = Error::new(ErrorKind::UnknownValue, "no open moment of this casus has this reference");
    Err(error.at_field("moment"))
}
