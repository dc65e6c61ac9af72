//! Walking through a profile without any register: for comparison and simulation.

use super::model::{Move, Profile};
use super::setting::Setting;
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{CaseOutcome, CasusState};
use crate::rule::vocabulary::r#move::Step;

/// The most steps of a walk.
const MAX_STEPS: usize = 1024;

/// A step of a walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WalkStep {
    /// The step.
    pub step: Step,
    /// The outcome, where the step has one.
    pub outcome: Option<CaseOutcome>,
    /// The state after it, where the profile leaves a choice.
    pub to: Option<CasusState>,
}

impl WalkStep {
    fn from_value(value: &Value<'_>) -> Result<Self> {
        let object = value.as_object()?;
        object.only(&["outcome", "step", "to"])?;
        let text = |key: &'static str| object.get(key).map(|word| word.as_text()).transpose();
        let at = |key: &'static str| move |error: Error| error.at_field(key);
        Ok(Self {
            step: Step::parse(object.text("step")?).map_err(at("step"))?,
            outcome: text("outcome")?.map(CaseOutcome::parse).transpose().map_err(at("outcome"))?,
            to: text("to")?.map(CasusState::parse).transpose().map_err(at("to"))?,
        })
    }
}

/// A walk through a profile: where it came, and what the profile lists from there.
///
/// It asks no rule and says nothing of the law: a profile of another country, or of another consultation, can be walked
/// as well as one for recording. What a Belgian cell may do is asked of its register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Walk<'p> {
    profile: &'p Profile,
    states: Vec<CasusState>,
}

impl Profile {
    /// The beginning of a walk.
    pub const fn walk(&self) -> Walk<'_> {
        Walk { profile: self, states: Vec::new() }
    }
}

impl<'p> Walk<'p> {
    /// The state; none before the first step.
    pub fn state(&self) -> Option<CasusState> {
        self.states.last().copied()
    }

    /// The states that were passed through.
    pub fn states(&self) -> &[CasusState] {
        &self.states
    }

    /// The moves that the profile lists from here.
    pub fn moves(&self) -> impl Iterator<Item = &'p Move> + use<'p> {
        let from = self.state();
        self.profile.moves_from(from)
    }

    /// The settings of the profile, each with its source or as the guess that it is.
    pub fn settings(&self) -> &'p [Setting] {
        &self.profile.settings
    }

    /// Takes a step.
    ///
    /// # Errors
    /// [`ErrorKind::Contradiction`] for a step that the profile does not list from here, with those that it does;
    /// [`ErrorKind::UnknownValue`] for a state to which the step does not lead, or for none where it leads to several.
    pub fn take(&mut self, step: WalkStep) -> Result<CasusState> {
        let from = self.state();
        let Some(known) = self.profile.find(step.step, from, step.outcome) else {
            let steps: Vec<&str> = self.moves().map(|known| known.step.as_str()).collect();
            return Err(Error::new(ErrorKind::Contradiction, "the profile lists no such move from here")
                .at_field("step")
                .expecting(steps));
        };
        let targets = known.targets(from);
        let to = match (step.to, targets.as_slice()) {
            (None, [only]) => Some(*only),
            (Some(to), all) if all.contains(&to) => Some(to),
            _ => None,
        };
        let Some(to) = to else {
            return Err(Error::new(ErrorKind::UnknownValue, "the profile leads to another state")
                .at_field("to")
                .expecting(targets.iter().map(|state| state.as_str())));
        };
        self.states.push(to);
        Ok(to)
    }

    /// Takes steps as JSON: `[{"step":"report"},{"outcome":"trajectory","step":"weigh"},..]`.
    ///
    /// # Errors
    /// As [`Walk::take`], with the number of the step; an unknown word or key.
    pub fn take_all(&mut self, steps: &Value<'_>) -> Result<()> {
        let steps = steps.as_list()?;
        if steps.len() > MAX_STEPS {
            return Err(Error::new(ErrorKind::TooMany, "a walk has at most 1024 steps"));
        }
        for (at, step) in steps.iter().enumerate() {
            let place = |error: Error| error.within(&format!("[{at}]"));
            let step = WalkStep::from_value(step).map_err(place)?;
            self.take(step).map_err(place)?;
        }
        Ok(())
    }

    /// As canonical JSON: `simulation`, which is always true, the `states` that were passed through, the `state`, and
    /// the `moves` and `settings` of the profile.
    pub fn to_value(&self) -> Value<'static> {
        Value::Object(
            Object::new()
                .with("simulation", true)
                .with("profile", self.profile.id.as_str().to_owned())
                .with("version", self.profile.version.as_str().to_owned())
                .with("use", self.profile.purpose.as_str())
                .with("states", super::model::words(&self.states))
                .with_some("state", self.state().map(CasusState::as_str))
                .with("moves", self.moves().map(Move::to_value).collect::<Value<'_>>())
                .with("settings", self.settings().iter().map(Setting::to_value).collect::<Value<'_>>()),
        )
    }
}
