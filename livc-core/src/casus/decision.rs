//! The decisions on a casus, as the minutes of a meeting need them.

use std::sync::Arc;

use crate::event::{CaseOutcome, ClosingReason, Fact, GoalProgress, MemberPosition, Recorded, Scaling};
use crate::id::{ActionId, MeetingId, MemberRef};
use crate::rule::vocabulary::r#move::Step;
use crate::time::Day;

/// A decision on a casus: codes, and the positions that were taken. What anybody said, or did not say, is not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What was decided.
    pub step: Step,
    /// The day.
    pub on: Day,
    /// The meeting, where the fact names it.
    pub meeting: Option<MeetingId>,
    /// What a weighing led to.
    pub outcome: Option<CaseOutcome>,
    /// Whether a review led to more or less follow-up.
    pub scaling: Option<Scaling>,
    /// The day of the next review.
    pub next_review: Option<Day>,
    /// Why it was closed.
    pub closing: Option<ClosingReason>,
    /// What one kind of decision has and the others have not.
    own: Own,
}

/// A casus has many decisions, so each keeps no more than its kind has.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Own {
    Nothing,
    Positions(Box<[MemberPosition]>),
    Plan(Box<(Option<MemberRef>, Box<[ActionId]>)>),
    /// From review to review it often stays the same, and is then kept once.
    Progress(Arc<[GoalProgress]>),
    HandedOver(Box<[ActionId]>),
}

impl Decision {
    fn new(step: Step, on: Day, own: Own) -> Self {
        Self { step, on, meeting: None, outcome: None, scaling: None, next_review: None, closing: None, own }
    }

    /// The positions that were recorded.
    pub fn positions(&self) -> &[MemberPosition] {
        if let Own::Positions(positions) = &self.own { positions } else { &[] }
    }

    /// The director that a plan names.
    pub fn director(&self) -> Option<&MemberRef> {
        if let Own::Plan(plan) = &self.own { plan.0.as_ref() } else { None }
    }

    /// The actions of a plan, or those handed over at the end.
    pub fn actions(&self) -> &[ActionId] {
        match &self.own {
            Own::Plan(plan) => &plan.1,
            Own::HandedOver(actions) => actions,
            _ => &[],
        }
    }

    /// The progress that a review found.
    pub fn progress(&self) -> &[GoalProgress] {
        if let Own::Progress(progress) = &self.own { progress } else { &[] }
    }

    /// The decision that a fact records, after others; `None` for one that decides nothing at a table.
    pub(super) fn of(recorded: &Recorded, before: &[Self]) -> Option<Self> {
        let on = recorded.on;
        match &recorded.fact {
            Fact::CasusWeighed(fact) => Some(Self {
                meeting: Some(fact.meeting.clone()),
                outcome: Some(fact.outcome),
                ..Self::new(Step::Weigh, on, Own::Positions(fact.positions.as_slice().into()))
            }),
            Fact::PlanAdopted(fact) => {
                let actions = fact.actions.iter().map(|action| action.action.clone()).collect();
                let plan = Own::Plan(Box::new((fact.director.clone(), actions)));
                Some(Self::new(Step::Plan, on, plan))
            }
            Fact::FollowUpStarted(fact) => {
                let next_review = fact.next_review;
                Some(Self { next_review, ..Self::new(Step::StartFollowUp, on, Own::Nothing) })
            }
            Fact::CasusReviewed(fact) => Some(Self {
                meeting: Some(fact.meeting.clone()),
                scaling: Some(fact.scaling),
                next_review: fact.next_review,
                ..Self::new(Step::Review, on, progress(&fact.progress, before))
            }),
            Fact::CasusClosed(fact) => {
                let own = Own::HandedOver(fact.handed_over.as_slice().into());
                Some(Self { closing: Some(fact.closing), ..Self::new(Step::Close, on, own) })
            }
            _ => None,
        }
    }

    /// Whether it was taken at a meeting of a day: the fact names the meeting, or names none and is of that day.
    pub fn is_of(&self, meeting: &MeetingId, on: Day) -> bool {
        self.meeting.as_ref().map_or(self.on == on, |own| own == meeting)
    }
}

fn progress(found: &[GoalProgress], before: &[Decision]) -> Own {
    let last = before.iter().rev().find_map(|decision| match &decision.own {
        Own::Progress(progress) => Some(progress),
        _ => None,
    });
    match last {
        Some(last) if **last == *found => Own::Progress(Arc::clone(last)),
        _ => Own::Progress(found.into()),
    }
}
