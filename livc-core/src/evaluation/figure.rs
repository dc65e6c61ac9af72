//! A figure: a number, or exactly one reason why there is none.

use super::Number;
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::code_enum;
use crate::error::{Error, ErrorKind, Result};

code_enum! {
    /// What a figure is: a number, or the reason why there is none. None of the reasons is ever a zero.
    pub enum FigureState: u8, "figure_state" {
        /// A number that is not zero.
        Value = 1 => "value",
        /// Zero: it was counted and there was none.
        Zero = 2 => "zero",
        /// The question does not arise here: a rate of nothing, a plan where there is no trajectory.
        NotApplicable = 3 => "not_applicable",
        /// It could have been told and was not.
        NotReported = 4 => "not_reported",
        /// It was there and is no longer: erased, or from before livc.
        NotAvailable = 5 => "not_available",
        /// It is known and not shown, because it would tell something about few people.
        Suppressed = 6 => "suppressed",
    }
}

/// A figure: an exact [`Number`], or exactly one reason why there is none.
///
/// There is no way from a reason to a number: whoever wants the number has to handle the case in which there
/// is none. How reasons go through each operation stands in one table, [`truth_table`](super::truth_table).
///
/// ```
/// use livc_core::evaluation::Figure;
/// let with = Figure::count(382)?;
/// let known = with.plus(Figure::count(116)?)?;
/// assert_eq!(with.ratio(known)?.to_value().to_text(), r#"{"number":191,"over":249,"state":"value"}"#);
/// assert_eq!(with.plus(Figure::NotReported)?, Figure::NotReported);
/// # Ok::<(), livc_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Figure {
    /// A number, zero among them.
    Number(Number),
    /// [`FigureState::NotApplicable`].
    NotApplicable,
    /// [`FigureState::NotReported`].
    NotReported,
    /// [`FigureState::NotAvailable`].
    NotAvailable,
    /// [`FigureState::Suppressed`].
    Suppressed,
}

impl Figure {
    /// Zero: counted, and there was none.
    pub const ZERO: Self = Self::Number(Number::ZERO);

    /// A count.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] above 2^53 − 1.
    pub fn count(count: u64) -> Result<Self> {
        Number::count(count).map(Self::Number)
    }

    /// The number, if there is one.
    pub const fn number(self) -> Option<Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The number as a count: whole and not below zero.
    pub fn as_count(self) -> Option<u64> {
        self.number()
            .filter(|number| number.is_whole())
            .and_then(|number| u64::try_from(number.number()).ok())
    }

    /// What it is.
    pub const fn state(self) -> FigureState {
        match self {
            Self::Number(number) if number.is_zero() => FigureState::Zero,
            Self::Number(_) => FigureState::Value,
            Self::NotApplicable => FigureState::NotApplicable,
            Self::NotReported => FigureState::NotReported,
            Self::NotAvailable => FigureState::NotAvailable,
            Self::Suppressed => FigureState::Suppressed,
        }
    }

    /// The figure without a number in this state; `None` for the two states that have one.
    pub const fn without(state: FigureState) -> Option<Self> {
        match state {
            FigureState::Value | FigureState::Zero => None,
            FigureState::NotApplicable => Some(Self::NotApplicable),
            FigureState::NotReported => Some(Self::NotReported),
            FigureState::NotAvailable => Some(Self::NotAvailable),
            FigureState::Suppressed => Some(Self::Suppressed),
        }
    }

    /// As an object: `state`, and where there is a number `number` and, for a fraction, `over`.
    pub fn to_value(self) -> Value<'static> {
        Value::Object(self.write(Object::new()))
    }

    /// Adds the members of the figure to an object.
    pub(super) fn write(self, to: Object<'static>) -> Object<'static> {
        let to = to.with("state", self.state().as_str());
        match self.number() {
            Some(number) => number.write(to),
            None => to,
        }
    }

    /// Reads a figure: an integer, or what [`to_value`](Self::to_value) writes.
    ///
    /// # Errors
    /// [`ErrorKind::WrongType`], [`ErrorKind::UnknownKey`], [`ErrorKind::MissingKey`],
    /// [`ErrorKind::UnknownValue`] for another state, [`ErrorKind::NotCanonical`] for a fraction that can be
    /// reduced, [`ErrorKind::Contradiction`] for a zero that is no zero or the other way round.
    pub fn from_value(value: &Value<'_>) -> Result<Self> {
        let Value::Object(object) = value else {
            return Number::whole(value.as_integer()?).map(Self::Number);
        };
        object.only(&["state", "number", "over"])?;
        Self::read(object)
    }

    /// Reads the members of a figure from an object that may have others.
    pub(super) fn read(object: &Object<'_>) -> Result<Self> {
        let state = FigureState::parse(object.text("state")?).map_err(|error| error.at_field("state"))?;
        if let Some(figure) = Self::without(state) {
            return match ["number", "over"].iter().find(|key| object.get(key).is_some()) {
                Some(key) => {
                    Err(Error::new(ErrorKind::Contradiction, "a state without a number has none")
                        .at_field(*key))
                }
                None => Ok(figure),
            };
        }
        let number = Number::read(object)?;
        if number.is_zero() != (state == FigureState::Zero) {
            return Err(Error::new(
                ErrorKind::Contradiction,
                "a zero has the state zero, and nothing else has it",
            )
            .at_field("state"));
        }
        Ok(Self::Number(number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let figures = [
            Figure::ZERO,
            Figure::count(7).unwrap(),
            Figure::Number(Number::fraction(-7, 3).unwrap()),
            Figure::NotApplicable,
            Figure::NotReported,
            Figure::NotAvailable,
            Figure::Suppressed,
        ];
        for figure in figures {
            assert_eq!(Figure::from_value(&figure.to_value()).unwrap(), figure);
        }
        assert_eq!(Figure::from_value(&Value::from(5)).unwrap(), Figure::count(5).unwrap());
    }

    #[test]
    fn a_reason_is_no_number_and_a_number_has_one_form() {
        for (text, kind) in [
            (r#"{"state":"suppressed","number":0}"#, ErrorKind::Contradiction),
            (r#"{"state":"value","number":0}"#, ErrorKind::Contradiction),
            (r#"{"state":"zero","number":1}"#, ErrorKind::Contradiction),
            (r#"{"state":"value","number":2,"over":4}"#, ErrorKind::NotCanonical),
            (r#"{"state":"value","number":2,"over":1}"#, ErrorKind::NotCanonical),
            (r#"{"state":"value","number":2,"over":0}"#, ErrorKind::OutOfRange),
            (r#"{"state":"value"}"#, ErrorKind::MissingKey),
            (r#"{"state":"MARKER"}"#, ErrorKind::UnknownValue),
            (r#"{"state":"zero","number":0,"MARKER":1}"#, ErrorKind::UnknownKey),
            (r#""MARKER""#, ErrorKind::WrongType),
        ] {
            let error = Figure::from_value(&Value::parse(text).unwrap()).unwrap_err();
            assert_eq!(error.kind(), kind, "{text}");
            assert!(!format!("{error:?}").contains("MARKER"));
        }
    }
}
