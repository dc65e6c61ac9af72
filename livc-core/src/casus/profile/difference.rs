//! What differs between two versions of a way of working, for a casus that is in some state.

use super::model::{Move, Profile};
use super::setting::{SettingName, SettingValue};
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::event::CasusState;

/// A setting that the two say differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingDifference {
    /// The setting.
    pub name: SettingName,
    /// What the old one says; nothing where it does not speak of it.
    pub from: Option<SettingValue>,
    /// What the new one says.
    pub to: Option<SettingValue>,
}

/// What changes for a casus in a state that goes over from one profile to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Whether the new one knows the state of the casus.
    pub keeps_state: bool,
    /// The moves from that state that the new one adds.
    pub gained: Vec<Move>,
    /// The moves from that state that it takes away.
    pub lost: Vec<Move>,
    /// The settings that differ.
    pub settings: Vec<SettingDifference>,
}

impl Profile {
    /// What changes for a casus in a state that goes over to another profile, or another version.
    pub fn difference(&self, to: &Self, state: CasusState) -> Difference {
        // One move for each outcome: so that a list of outcomes that is written otherwise is the same.
        let moves = |profile: &Self| -> Vec<Move> {
            let each = profile.moves_from(Some(state)).flat_map(|known| {
                let outcomes: Vec<Vec<_>> = if known.outcome.is_empty() {
                    vec![Vec::new()]
                } else {
                    known.outcome.iter().map(|outcome| vec![*outcome]).collect()
                };
                outcomes.into_iter().map(|outcome| Move {
                    step: known.step,
                    from: vec![state],
                    outcome,
                    to: known.targets(Some(state)),
                })
            });
            each.collect()
        };
        let (old, new) = (moves(self), moves(to));
        let differing = |name: &SettingName| {
            let value = |profile: &Self| profile.setting(*name).map(|setting| setting.value.clone());
            let (from, to) = (value(self), value(to));
            (from != to).then_some(SettingDifference { name: *name, from, to })
        };
        Difference {
            keeps_state: to.states.contains(&state),
            gained: new.iter().filter(|known| !old.contains(known)).cloned().collect(),
            lost: old.iter().filter(|known| !new.contains(known)).cloned().collect(),
            settings: SettingName::ALL.iter().filter_map(differing).collect(),
        }
    }
}

impl Difference {
    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let moves = |list: &[Move]| list.iter().map(Move::to_value).collect::<Value<'_>>();
        let settings = self.settings.iter().map(|setting| {
            Value::from(
                Object::new()
                    .with("name", setting.name.as_str())
                    .with_some("from", setting.from.as_ref().map(SettingValue::to_value))
                    .with_some("to", setting.to.as_ref().map(SettingValue::to_value)),
            )
        });
        Value::Object(
            Object::new()
                .with("keeps_state", self.keeps_state)
                .with("gained", moves(&self.gained))
                .with("lost", moves(&self.lost))
                .with("settings", settings.collect::<Value<'_>>()),
        )
    }
}
