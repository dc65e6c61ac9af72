use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::error::Result;
use crate::rule::vocabulary::{Facts, keep};
use crate::rule::{Effect, Keeping, Outcome, QuestionId, RuleBook, RuleEffect, Start};
use crate::time::Day;

/// When something may no longer be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    /// From this day on.
    On(Day),
    /// It runs from an event that has not happened.
    Awaits(Start),
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
        let object = match self {
            Self::On(day) => Object::new().with("due", "on").with("on", *day),
            Self::Awaits(start) => Object::new().with("due", "awaits").with("event", start.as_str()),
            Self::Open(questions) => {
                let questions = questions.iter().map(|id| Value::from(id.to_string()));
                Object::new().with("due", "open").with("questions", questions.collect::<Value<'_>>())
            }
        };
        Value::Object(object)
    }
}

/// When data may no longer be kept, by the periods of the book and by the cell's own (`own`): the shortest wins.
/// `day_of` gives the day of an event, when it has happened.
///
/// # Errors
/// [`crate::ErrorKind::ContradictoryFacts`]; [`crate::ErrorKind::OutOfRange`] for an end beyond 2200.
pub fn due(
    book: &RuleBook,
    situation: &keep::Situation,
    own: Option<Keeping>,
    on: Day,
    day_of: impl Fn(Start) -> Option<Day>,
) -> Result<Due> {
    let decision = book.decide(situation, on)?;
    let fired = decision.fired().iter().filter_map(|fired| book.rule(fired.rule()));
    let by_law = fired.filter_map(|rule| match &rule.effect {
        RuleEffect::Period(keeping) => Some(*keeping),
        _ => None,
    });
    let mut shortest: Option<Day> = None;
    let mut awaited: Option<Start> = None;
    for keeping in by_law.chain(own) {
        match day_of(keeping.start) {
            Some(event) => {
                let end = keeping.end(event)?;
                shortest = Some(shortest.map_or(end, |day| day.min(end)));
            }
            None => awaited = awaited.or(Some(keeping.start)),
        }
    }
    if let Some(day) = shortest {
        return Ok(Due::On(day));
    }
    if let Some(start) = awaited {
        return Ok(Due::Awaits(start));
    }
    let answer = book.explain(&Facts::from(*situation), &decision);
    let open = answer.outcome == Some(Outcome::Unsettled);
    let asked = answer.rules.iter().filter(|line| open && line.effect == Effect::Question);
    Ok(Due::Open(asked.filter_map(|line| line.question.clone()).collect()))
}
