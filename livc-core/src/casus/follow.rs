//! What becomes of a plan: actions and goals that are never lost silently, moments after closing, and who leads.

use super::fold::Casus;
use crate::code_enum;
use crate::event::{
    ActionMoved, AftercarePlanned, CasusClosed, CasusState, PlanAdopted, Progress, SecurityLead,
};
use crate::id::{ActionId, GoalId, MomentId, ServiceRef};
use crate::time::Day;

code_enum! {
    /// What became of an action of a plan: exactly one of these.
    pub enum ActionFate: u8, "action_fate" {
        /// It is to be done.
        Open = 1 => "open",
        /// It is done.
        Done = 2 => "done",
        /// A service took it over when the casus closed or went to another cell.
        HandedOver = 3 => "handed_over",
        /// It fell away when the plan was revised or the casus closed.
        FallenAway = 4 => "fallen_away",
    }
}

code_enum! {
    /// What became of a moment of aftercare.
    pub enum MomentFate: u8, "moment_fate" {
        /// It is to be held.
        Open = 1 => "open",
        /// It was held.
        Held = 2 => "held",
        /// It will not be held, for a reason.
        Waived = 3 => "waived",
    }
}

/// An action of a follow-up plan. Once it ended it stays as it is, also when the plan is revised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// The action.
    pub id: ActionId,
    /// The goal it serves.
    pub goal: Option<GoalId>,
    /// The service that does it.
    pub owner: Option<ServiceRef>,
    /// The day by which it is done.
    pub due: Option<Day>,
    /// What became of it.
    pub fate: ActionFate,
    /// The day on which it was done, was handed over or fell away.
    pub ended: Option<Day>,
}

impl Action {
    /// Whether it is still to be done.
    pub const fn is_open(&self) -> bool {
        matches!(self.fate, ActionFate::Open)
    }

    fn end(&mut self, fate: ActionFate, on: Day) {
        if self.is_open() {
            self.fate = fate;
            self.ended = Some(on);
        }
    }
}

/// A moment of aftercare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The moment.
    pub id: MomentId,
    /// The day.
    pub on: Day,
    /// The service that holds it.
    pub service: Option<ServiceRef>,
    /// What became of it.
    pub fate: MomentFate,
    /// The day on which it was held or waived.
    pub ended: Option<Day>,
}

/// A goal with its last progress.
pub type Goal = (GoalId, Option<Progress>);

impl Casus {
    /// The actions that are not done.
    pub fn open_actions(&self) -> impl Iterator<Item = &Action> {
        self.actions.iter().filter(|action| action.is_open())
    }

    /// The moments of aftercare that are still to be held.
    pub fn open_moments(&self) -> impl Iterator<Item = &Moment> {
        self.aftercare.iter().filter(|moment| moment.fate == MomentFate::Open)
    }

    /// Whether a revised plan says of each open action and of each goal what becomes of it: it stays, or it falls away.
    pub fn accounts_for_all(&self, plan: &PlanAdopted) -> bool {
        let stays = |id: &ActionId| plan.actions.iter().any(|action| action.action == *id);
        self.open_actions().all(|action| stays(&action.id) || plan.dropped.contains(&action.id))
            && self
                .goals
                .iter()
                .all(|(goal, _)| plan.goals.contains(goal) || plan.dropped_goals.contains(goal))
    }

    /// Whether there are goals and each was reached at the last review.
    pub fn reached_all(&self) -> bool {
        let reached = |(_, progress): &Goal| *progress == Some(Progress::Reached);
        !self.goals.is_empty() && self.goals.iter().all(reached)
    }

    /// A plan is adopted or revised. What ended stays; a goal that stays keeps its progress; what the new plan leaves
    /// out falls away, and is on record as such.
    pub(super) fn revise(&mut self, plan: &PlanAdopted, on: Day) {
        self.director.clone_from(&plan.director);
        let before = core::mem::take(&mut self.goals);
        self.goals = plan
            .goals
            .iter()
            .map(|goal| {
                let known = before.iter().find(|(known, _)| known == goal);
                (goal.clone(), known.and_then(|(_, progress)| *progress))
            })
            .collect();
        self.past_goals.retain(|(goal, _)| !plan.goals.contains(goal));
        self.past_goals.extend(before.into_iter().filter(|(goal, _)| !plan.goals.contains(goal)));
        for action in &mut self.actions {
            if !plan.actions.iter().any(|named| named.action == action.id) {
                action.end(ActionFate::FallenAway, on);
            }
        }
        for named in &plan.actions {
            match self.actions.iter_mut().find(|action| action.id == named.action) {
                Some(action) if !action.is_open() => {}
                Some(action) => {
                    action.goal.clone_from(&named.goal);
                    action.owner.clone_from(&named.owner);
                    action.due = named.due;
                }
                None => self.actions.push(Action {
                    id: named.action.clone(),
                    goal: named.goal.clone(),
                    owner: named.owner.clone(),
                    due: named.due,
                    fate: ActionFate::Open,
                    ended: None,
                }),
            }
        }
    }

    pub(super) fn end_action(&mut self, id: &ActionId, fate: ActionFate, on: Day) {
        if let Some(action) = self.actions.iter_mut().find(|action| action.id == *id) {
            action.end(fate, on);
        }
    }

    pub(super) fn move_action(&mut self, fact: &ActionMoved) {
        let known = self.actions.iter_mut().find(|action| action.id == fact.action && action.is_open());
        if let Some(action) = known {
            action.owner = fact.owner.clone().or_else(|| action.owner.take());
            action.due = fact.due.or(action.due);
        }
    }

    pub(super) fn close(&mut self, fact: &CasusClosed, on: Day) {
        for action in &fact.handed_over {
            self.end_action(action, ActionFate::HandedOver, on);
        }
        for action in &fact.dropped {
            self.end_action(action, ActionFate::FallenAway, on);
        }
        self.taken_over_by = fact.service.clone().map(Box::new);
        self.closing = Some(fact.closing);
        self.closed_on = Some(on);
        self.next_review = None;
    }

    /// What comes after an opening again belongs to a new plan.
    pub(super) fn reopen(&mut self, on: Day) {
        self.signals = self.signals.saturating_add(1);
        self.closing = None;
        self.closed_on = None;
        self.listed_on = None;
        self.taken_over_by = None;
        let before = core::mem::take(&mut self.goals);
        self.past_goals.extend(before);
        for moment in self.aftercare.iter_mut() {
            moment.end(MomentFate::Waived, on);
        }
    }

    pub(super) fn plan_aftercare(&mut self, fact: &AftercarePlanned) {
        for named in &fact.moments {
            self.aftercare.push(Moment {
                id: named.moment.clone(),
                on: named.on,
                service: named.service.clone(),
                fate: MomentFate::Open,
                ended: None,
            });
        }
    }

    pub(super) fn end_moment(&mut self, id: &MomentId, fate: MomentFate, on: Day) {
        if let Some(moment) = self.aftercare.iter_mut().find(|moment| moment.id == *id) {
            moment.end(fate, on);
        }
    }

    /// The casus goes to another cell: this one has done its work.
    pub(super) fn leave(&mut self, on: Day) {
        for action in &mut self.actions {
            action.end(ActionFate::HandedOver, on);
        }
        for moment in self.aftercare.iter_mut() {
            moment.end(MomentFate::Waived, on);
        }
        self.closed_on = self.closed_on.or(Some(on));
        self.next_review = None;
    }

    /// Whether the cell still works on it: what ended does not wait for anybody.
    pub const fn is_running(&self) -> bool {
        !matches!(
            self.state,
            CasusState::Closed
                | CasusState::Aftercare
                | CasusState::Archived
                | CasusState::Referred
                | CasusState::AdviceOnly
                | CasusState::Rejected
                | CasusState::Purged
        )
    }

    /// The state after a change of who leads; `waits` is the state of a casus that waits, where the profile has it.
    pub fn state_under(&self, lead: Option<SecurityLead>, waits: Option<CasusState>) -> CasusState {
        match (lead, waits) {
            (Some(SecurityLead::Suspended), Some(waits)) if self.is_running() => waits,
            (Some(SecurityLead::Parallel | SecurityLead::Ended), _) => {
                self.before_security.unwrap_or(self.state)
            }
            _ => self.state,
        }
    }
}

impl Moment {
    fn end(&mut self, fate: MomentFate, on: Day) {
        if self.fate == MomentFate::Open {
            self.fate = fate;
            self.ended = Some(on);
        }
    }
}
