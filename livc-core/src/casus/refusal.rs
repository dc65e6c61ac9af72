use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::code_enum;
use crate::event::CasusState;
use crate::rule::vocabulary::r#move::Step;
use crate::rule::{Answer, Effect, Outcome, RuleLine, Unmet};

code_enum! {
    /// What kind of no it is.
    pub enum RefusalKind: u8, "refusal_kind" {
        /// The casus is not in a state from which this is possible.
        WrongState = 1 => "wrong_state",
        /// Somebody else could do it.
        MissingRole = 2 => "missing_role",
        /// Something must be there first.
        UnmetGuards = 3 => "unmet_guards",
        /// The law leaves it open: a person must decide.
        Unsettled = 4 => "unsettled",
    }
}

/// A refusal: everything that is unmet, its article, what would satisfy it, and who could do it.
///
/// A refusal is an answer and no error; nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What kind of no.
    pub kind: RefusalKind,
    /// The step that was asked.
    pub step: Step,
    /// The state of the casus, when it has one.
    pub state: Option<CasusState>,
    /// The states from which the step is possible, when the state is wrong.
    pub from: Vec<CasusState>,
    /// The steps that are possible from the state, when the state is wrong.
    pub possible: Vec<Step>,
    /// The roles that could do it.
    pub who: Vec<&'static str>,
    /// What the rule book says.
    pub answer: Option<Answer>,
    /// The permits that would have allowed it, with what is unmet.
    pub openings: Vec<RuleLine>,
}

impl Refusal {
    /// The step is not possible from this state.
    pub(crate) fn wrong_state(
        step: Step,
        state: Option<CasusState>,
        from: Vec<CasusState>,
        possible: Vec<Step>,
    ) -> Self {
        Self {
            kind: RefusalKind::WrongState,
            step,
            state,
            from,
            possible,
            who: Vec::new(),
            answer: None,
            openings: Vec::new(),
        }
    }

    /// The rule book does not permit the step.
    pub(crate) fn by_rules(
        step: Step,
        state: Option<CasusState>,
        answer: Answer,
        openings: Vec<RuleLine>,
    ) -> Self {
        let lacks_role = |line: &RuleLine| line.unmet.iter().any(|unmet| unmet.fact == "role");
        let nothing_else = |line: &RuleLine| line.unmet.iter().all(|unmet| unmet.fact == "role");
        let by_role = answer
            .rules
            .iter()
            .filter(|line| line.effect == Effect::Need)
            .any(|line| lacks_role(line) && nothing_else(line));
        let shut = !openings.is_empty() && openings.iter().all(lacks_role);
        let kind = if answer.outcome == Some(Outcome::Unsettled) {
            RefusalKind::Unsettled
        } else if by_role || shut {
            RefusalKind::MissingRole
        } else {
            RefusalKind::UnmetGuards
        };
        let scope = answer.scope;
        let mut who: Vec<&'static str> = Vec::new();
        for line in answer.rules.iter().chain(&openings) {
            who.extend(line.who.iter().copied());
            let roles = line.unmet.iter().filter(|unmet| unmet.fact == "role");
            who.extend(roles.flat_map(|unmet| unmet.needs_words(scope)));
        }
        // In the order of the vocabulary, so that the same refusal has the same bytes.
        let order = |word: &&'static str| {
            let spec = scope.facts().iter().find(|spec| spec.name == "role");
            spec.and_then(|spec| spec.words.iter().position(|known| known == word))
        };
        who.sort_by_key(order);
        who.dedup();
        Self {
            kind,
            step,
            state,
            from: Vec::new(),
            possible: Vec::new(),
            who,
            answer: Some(answer),
            openings,
        }
    }

    /// Everything that is unmet, each condition once: of the needs first, then of the permits that would have
    /// allowed it, nearest first.
    pub fn unmet(&self) -> Vec<&Unmet> {
        let needs = self.answer.iter().flat_map(|answer| &answer.rules);
        let mut unmet: Vec<&Unmet> = Vec::new();
        for one in needs.chain(&self.openings).flat_map(|line| &line.unmet) {
            if !unmet.contains(&one) {
                unmet.push(one);
            }
        }
        unmet
    }

    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let states = |states: &[CasusState]| {
            states.iter().map(|state| Value::from(state.as_str())).collect::<Value<'_>>()
        };
        let mut object = Object::new()
            .with("kind", self.kind.as_str())
            .with("step", self.step.as_str())
            .with_some("state", self.state.map(CasusState::as_str));
        if self.kind == RefusalKind::WrongState {
            object.set("from", states(&self.from));
            object.set(
                "possible",
                self.possible.iter().map(|step| Value::from(step.as_str())).collect::<Value<'_>>(),
            );
        }
        object.set("who", self.who.iter().map(|who| Value::from(*who)).collect::<Value<'_>>());
        let unmet = |answer: &Answer| self.unmet().iter().map(|unmet| unmet.to_value(answer.scope)).collect();
        object.set("unmet", Value::List(self.answer.as_ref().map(unmet).unwrap_or_default()));
        if let Some(answer) = &self.answer {
            object.set("answer", answer.to_value());
            let openings = self.openings.iter().map(|line| line.to_value(answer.scope));
            object.set("openings", openings.collect::<Value<'_>>());
        }
        Value::Object(object)
    }
}
