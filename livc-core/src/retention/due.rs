use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::error::Result;
use crate::rule::vocabulary::keep;
use crate::rule::{Keeping, QuestionId, RuleBook, RuleEffect, RuleId, Start};
use crate::time::Day;

/// When something may no longer be kept: exactly one of these. A date "never" does not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    /// From this day on.
    On(Day),
    /// It runs from an event that has not happened.
    Awaits(Start),
    /// A hold stands: nothing is destroyed until it is lifted.
    Held,
    /// No period is set: a person must decide.
    Open(Vec<QuestionId>),
}

impl Due {
    /// Whether it is due on a day.
    pub fn is_due(&self, on: Day) -> bool {
        matches!(self, Self::On(day) if *day <= on)
    }

    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        Value::Object(self.to_object())
    }

    pub(super) fn to_object(&self) -> Object<'static> {
        match self {
            Self::On(day) => Object::new().with("due", "on").with("on", *day),
            Self::Awaits(start) => Object::new().with("due", "awaits").with("event", start.as_str()),
            Self::Held => Object::new().with("due", "held"),
            Self::Open(questions) => {
                let questions = questions.iter().map(|id| Value::from(id.to_string()));
                Object::new().with("due", "open").with("questions", questions.collect::<Value<'_>>())
            }
        }
    }
}

/// Something that is kept, by whom, and what is decided about it.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// What is kept, under whose legislation.
    pub situation: keep::Situation,
    /// The period that the keeper set, where no law does.
    pub own: Option<Keeping>,
    /// Until when it was decided to keep it longer. It counts only where a rule allows that, and as far as it does.
    pub until: Option<Day>,
}

/// Until when something may be kept, and what says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retention {
    /// When it may no longer be kept.
    pub due: Due,
    /// When it would be, if no hold stood.
    pub beneath: Option<Due>,
    /// What it is whose period came out as the shortest.
    pub data: keep::Data,
    /// The legislation that its keeper is under.
    pub regime: keep::Regime,
    /// The rules that say so: those that set the period, that extend it, or that ask the question.
    pub rules: Vec<RuleId>,
    /// Whether the keeper's own period came out.
    pub own: bool,
    /// Whether it was extended.
    pub extended: bool,
}

impl Retention {
    /// When it would be due, whatever holds it up.
    pub fn without_hold(&self) -> &Due {
        self.beneath.as_ref().unwrap_or(&self.due)
    }

    /// The same, held up: the hold is what is told first, and what is beneath it stays in sight.
    #[must_use]
    pub fn held(self) -> Self {
        match self.due {
            Due::Held => self,
            due => Self { due: Due::Held, beneath: Some(due), ..self },
        }
    }

    /// As canonical JSON: the members of [`Due::to_value`], `data` and `regime` of what came out as the shortest,
    /// `rules`, `own` and `extended` where they hold, and `beneath` a hold what would be without it.
    pub fn to_value(&self) -> Value<'static> {
        Value::Object(self.to_object())
    }

    /// As [`Retention::to_value`].
    pub fn to_object(&self) -> Object<'static> {
        let flag = |is: bool| is.then_some(true);
        self.due
            .to_object()
            .with("data", self.data.as_str())
            .with("regime", self.regime.as_str())
            .with("rules", self.rules.iter().map(|id| Value::from(id.to_string())).collect::<Value<'_>>())
            .with_some("own", flag(self.own))
            .with_some("extended", flag(self.extended))
            .with_some("beneath", self.beneath.as_ref().map(Due::to_value))
    }
}

/// When data may no longer be kept: of each part, the shortest of the periods of the book and of the keeper's own,
/// extended where a rule allows it; of all parts, the shortest. A part for which no period is set and which is not the
/// first says nothing: it goes with the first. `day_of` gives the day of an event, when it has happened.
///
/// # Errors
/// [`crate::ErrorKind::ContradictoryFacts`]; [`crate::ErrorKind::OutOfRange`] for an end beyond 2200;
/// [`crate::ErrorKind::Empty`] without a part.
pub fn due(
    book: &RuleBook,
    parts: &[Part],
    on: Day,
    day_of: impl Fn(Start) -> Option<Day>,
) -> Result<Retention> {
    let mut shortest: Option<Retention> = None;
    for part in parts {
        let other = one(book, part, on, &day_of)?;
        let sooner = match (shortest.as_ref().map(|known| &known.due), &other.due) {
            (Some(Due::On(known)), Due::On(day)) => day < known,
            (None, _)
            | (Some(Due::Awaits(_) | Due::Open(_)), Due::On(_))
            | (Some(Due::Open(_)), Due::Awaits(_)) => true,
            (Some(_), _) => false,
        };
        if sooner {
            shortest = Some(other);
        }
    }
    shortest.ok_or_else(|| crate::Error::new(crate::ErrorKind::Empty, "nothing is kept").at_field("parts"))
}

fn one(book: &RuleBook, part: &Part, on: Day, day_of: &impl Fn(Start) -> Option<Day>) -> Result<Retention> {
    let decision = book.decide(&part.situation, on)?;
    let fired: Vec<_> = decision.fired().iter().filter_map(|fired| book.rule(fired.rule())).collect();
    let by_law = fired.iter().filter_map(|rule| match &rule.effect {
        RuleEffect::Period(keeping) => Some((*keeping, Some(&rule.id))),
        _ => None,
    });
    // The shortest period, and with it who says so; of equal ones the first, which is the book's.
    let mut shortest: Option<(Day, Option<&RuleId>)> = None;
    let mut awaited: Option<(Start, Option<&RuleId>)> = None;
    for (keeping, rule) in by_law.chain(part.own.map(|own| (own, None))) {
        match day_of(keeping.start) {
            Some(event) => {
                let end = keeping.end(event)?;
                if shortest.is_none_or(|(day, _)| end < day) {
                    shortest = Some((end, rule));
                }
            }
            None => awaited = awaited.or(Some((keeping.start, rule))),
        }
    }
    let told = |due, rule: Option<&RuleId>| Retention {
        due,
        beneath: None,
        data: part.situation.data,
        regime: part.situation.regime,
        rules: rule.cloned().into_iter().collect(),
        own: rule.is_none(),
        extended: false,
    };
    if let Some((end, rule)) = shortest {
        let mut found = told(Due::On(end), rule);
        if let Some(until) = part.until {
            for extending in &fired {
                let RuleEffect::Extend(most) = &extending.effect else { continue };
                let Some(event) = day_of(most.start) else { continue };
                let longer = until.min(most.end(event)?);
                if longer > end && !found.extended {
                    found.due = Due::On(longer);
                    found.extended = true;
                    found.rules.push(extending.id.clone());
                }
            }
        }
        return Ok(found);
    }
    if let Some((start, rule)) = awaited {
        return Ok(told(Due::Awaits(start), rule));
    }
    let asking = decision.determining().filter_map(|at| book.rule(at));
    let mut found = told(Due::Open(Vec::new()), None);
    found.own = false;
    let mut questions: Vec<QuestionId> = Vec::new();
    for rule in asking {
        if let RuleEffect::Question { question, .. } = &rule.effect {
            found.rules.push(rule.id.clone());
            questions.push(question.clone());
        }
    }
    questions.sort();
    questions.dedup();
    found.due = Due::Open(questions);
    Ok(found)
}

/// Whether the rules allow to keep something longer, and until when at most; `None` where no rule does.
///
/// # Errors
/// As [`due`].
pub fn longest(
    book: &RuleBook,
    situation: &keep::Situation,
    on: Day,
    day_of: impl Fn(Start) -> Option<Day>,
) -> Result<Option<Day>> {
    let decision = book.decide(situation, on)?;
    let mut longest: Option<Day> = None;
    for rule in decision.fired().iter().filter_map(|fired| book.rule(fired.rule())) {
        if let RuleEffect::Extend(most) = &rule.effect
            && let Some(event) = day_of(most.start)
        {
            let end = most.end(event)?;
            longest = Some(longest.map_or(end, |day| day.max(end)));
        }
    }
    Ok(longest)
}
