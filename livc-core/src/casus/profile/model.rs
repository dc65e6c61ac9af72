use super::setting::{Setting, SettingName, SettingValue, SettingWord};
use crate::canonical::{Object, Value};
use crate::code::{Code as _, Language};
use crate::code_enum;
use crate::event::{CaseOutcome, CasusState, ProfileAsk};
use crate::id::{ArticleRef, ProfileId, Token};
use crate::rule::vocabulary::r#move::{self as facts, Step};

/// The most moves of a profile.
pub const MAX_MOVES: usize = 256;

code_enum! {
    /// What a profile is for.
    pub enum ProfileUse: u8, "profile_use" {
        /// Recording: a Belgian cell may follow it. It carries the kernel.
        Record = 1 => "record",
        /// Comparison and simulation only: no register follows it.
        Simulate = 2 => "simulate",
    }
}

/// A move that a profile knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The step.
    pub step: Step,
    /// From which states; empty for a move that begins a casus.
    pub from: Vec<CasusState>,
    /// With which outcomes of screening or weighing; any when empty.
    pub outcome: Vec<CaseOutcome>,
    /// To which state. Empty: the state stays. Several: the fact says which.
    pub to: Vec<CasusState>,
}

impl Move {
    /// Whether the move can be made from a state (none: the casus begins).
    pub fn starts_from(&self, from: Option<CasusState>) -> bool {
        from.map_or(self.from.is_empty(), |from| self.from.contains(&from))
    }

    /// The states in which it can leave a casus that is in a state.
    pub fn targets(&self, from: Option<CasusState>) -> Vec<CasusState> {
        if self.to.is_empty() { from.into_iter().collect() } else { self.to.clone() }
    }

    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        Value::Object(
            Object::new()
                .with("step", self.step.as_str())
                .with("from", words(&self.from))
                .with("to", words(&self.to))
                .with("outcome", words(&self.outcome)),
        )
    }
}

pub(super) fn words<T: crate::code::Code>(list: &[T]) -> Value<'static> {
    list.iter().map(|word| Value::from(word.as_str())).collect()
}

/// A workflow profile: the states in use, the moves between them, and the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Its name.
    pub id: ProfileId,
    /// Its version. A casus keeps the version in which it began until somebody migrates it.
    pub version: Token,
    /// The country whose law it runs under: two capital letters.
    pub jurisdiction: String,
    /// What it is for.
    pub purpose: ProfileUse,
    /// The provisions it rests on, as far as livc knows them.
    pub basis: Vec<ArticleRef>,
    /// The legal regime in words: Dutch, French, German, English.
    pub regime: [String; 4],
    /// The profile whose states and moves it took over, and its version.
    pub base: Option<(ProfileId, Token)>,
    /// The states in use.
    pub states: Vec<CasusState>,
    /// The moves.
    pub moves: Vec<Move>,
    /// The settings, in the order of their names.
    pub settings: Vec<Setting>,
}

impl Profile {
    /// The move for a step from a state (none: the casus begins), with an outcome where the step has one.
    pub fn find(&self, step: Step, from: Option<CasusState>, outcome: Option<CaseOutcome>) -> Option<&Move> {
        self.moves.iter().find(|known| {
            known.step == step
                && known.starts_from(from)
                && (known.outcome.is_empty()
                    || outcome.is_some_and(|outcome| known.outcome.contains(&outcome)))
        })
    }

    /// The states from which a step is possible.
    pub fn sources(&self, step: Step) -> Vec<CasusState> {
        let mut states: Vec<CasusState> = self
            .moves
            .iter()
            .filter(|known| known.step == step)
            .flat_map(|known| known.from.iter().copied())
            .collect();
        states.sort();
        states.dedup();
        states
    }

    /// The steps that are possible from a state.
    pub fn steps(&self, from: CasusState) -> Vec<Step> {
        let mut steps: Vec<Step> =
            self.moves.iter().filter(|known| known.from.contains(&from)).map(|known| known.step).collect();
        steps.sort();
        steps.dedup();
        steps
    }

    /// The moves that can be made from a state (none: those that begin a casus), in the order of the profile.
    pub fn moves_from(&self, from: Option<CasusState>) -> impl Iterator<Item = &Move> {
        self.moves.iter().filter(move |known| known.starts_from(from))
    }

    /// A setting; nothing where the profile does not speak of it.
    pub fn setting(&self, name: SettingName) -> Option<&Setting> {
        self.settings.iter().find(|setting| setting.name == name)
    }

    /// Whether a setting says this word.
    pub fn says(&self, name: SettingName, word: SettingWord) -> bool {
        let value = self.setting(name).map(|setting| &setting.value);
        matches!(value, Some(SettingValue::Words(words)) if words.contains(&word))
    }

    /// What the profile asks beyond the kernel, as far as it matters for who may be told what. It is recorded with
    /// the first fact of a casus, so that the state needs no profile.
    pub fn asks(&self) -> Vec<ProfileAsk> {
        let asked = [
            (ProfileAsk::Filter, SettingName::Filter, SettingWord::DeIdentified),
            (ProfileAsk::Consent, SettingName::Consent, SettingWord::Required),
            (ProfileAsk::Signature, SettingName::Signature, SettingWord::Required),
        ];
        asked.into_iter().filter(|(_, name, word)| self.says(*name, *word)).map(|(ask, _, _)| ask).collect()
    }

    /// What kind of profile it is to the rules.
    pub fn kind(&self) -> facts::Profile {
        match (self.purpose, self.jurisdiction.as_str()) {
            (ProfileUse::Record, "BE") => facts::Profile::Kernel,
            (_, "BE") => facts::Profile::OtherConsultation,
            _ => facts::Profile::Foreign,
        }
    }

    /// The legal regime in a language.
    pub fn regime(&self, language: Language) -> &str {
        let [nl, fr, de, en] = &self.regime;
        match language {
            Language::Nl => nl,
            Language::Fr => fr,
            Language::De => de,
            Language::En => en,
        }
    }

    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let regime = Language::ALL.iter().fold(Object::new(), |object, language| {
            object.with(language.as_str(), self.regime(*language).to_owned())
        });
        let base = self.base.as_ref().map(|(id, version)| {
            Object::new().with("id", id.as_str().to_owned()).with("version", version.as_str().to_owned())
        });
        Value::Object(
            Object::new()
                .with("id", self.id.as_str().to_owned())
                .with("version", self.version.as_str().to_owned())
                .with("jurisdiction", self.jurisdiction.clone())
                .with("use", self.purpose.as_str())
                .with(
                    "basis",
                    self.basis.iter().map(|cite| Value::from(cite.to_string())).collect::<Value<'_>>(),
                )
                .with("regime", regime)
                .with_some("extends", base)
                .with("states", words(&self.states))
                .with("moves", self.moves.iter().map(Move::to_value).collect::<Value<'_>>())
                .with("settings", self.settings.iter().map(Setting::to_value).collect::<Value<'_>>()),
        )
    }
}
