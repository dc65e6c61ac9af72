//! The decisions on a casus, as the minutes of a meeting need them.

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
    /// The positions that were recorded.
    pub positions: Vec<MemberPosition>,
    /// The director that a plan names.
    pub director: Option<MemberRef>,
    /// The actions of a plan, or those handed over at the end.
    pub actions: Vec<ActionId>,
    /// The progress that a review found.
    pub progress: Vec<GoalProgress>,
    /// Whether a review led to more or less follow-up.
    pub scaling: Option<Scaling>,
    /// The day of the next review.
    pub next_review: Option<Day>,
    /// Why it was closed.
    pub closing: Option<ClosingReason>,
}

impl Decision {
    fn new(step: Step, on: Day) -> Self {
        Self {
            step,
            on,
            meeting: None,
            outcome: None,
            positions: Vec::new(),
            director: None,
            actions: Vec::new(),
            progress: Vec::new(),
            scaling: None,
            next_review: None,
            closing: None,
        }
    }

    /// The decision that a fact records; `None` for one that decides nothing at a table.
    pub(super) fn of(recorded: &Recorded) -> Option<Self> {
        let on = recorded.on;
        match &recorded.fact {
            Fact::CasusWeighed(fact) => Some(Self {
                meeting: Some(fact.meeting.clone()),
                outcome: Some(fact.outcome),
                positions: fact.positions.clone(),
                ..Self::new(Step::Weigh, on)
            }),
            Fact::PlanAdopted(fact) => Some(Self {
                director: fact.director.clone(),
                actions: fact.actions.iter().map(|action| action.action.clone()).collect(),
                ..Self::new(Step::Plan, on)
            }),
            Fact::FollowUpStarted(fact) => {
                Some(Self { next_review: fact.next_review, ..Self::new(Step::StartFollowUp, on) })
            }
            Fact::CasusReviewed(fact) => Some(Self {
                meeting: Some(fact.meeting.clone()),
                progress: fact.progress.clone(),
                scaling: Some(fact.scaling),
                next_review: fact.next_review,
                ..Self::new(Step::Review, on)
            }),
            Fact::CasusClosed(fact) => Some(Self {
                closing: Some(fact.closing),
                actions: fact.handed_over.clone(),
                ..Self::new(Step::Close, on)
            }),
            _ => None,
        }
    }

    /// Whether it was taken at a meeting of a day: the fact names the meeting, or names none and is of that day.
    pub fn is_of(&self, meeting: &MeetingId, on: Day) -> bool {
        self.meeting.as_ref().map_or(self.on == on, |own| own == meeting)
    }
}
