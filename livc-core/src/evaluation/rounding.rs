//! How a figure is printed: rounding is a setting of its own and never part of a computation.

use core::cmp::Ordering;

use super::{Figure, FigureState, Number};
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::code_enum;
use crate::error::{Error, ErrorKind, Result};

code_enum! {
    /// How a number that lies between two printed ones is rounded.
    pub enum RoundingMode: u8, "rounding_mode" {
        /// Not at all: a fraction stays one.
        Exact = 1 => "exact",
        /// To the nearest; a half goes away from zero. The published tables that livc is held against round so.
        HalfUp = 2 => "half_up",
        /// To the nearest; a half goes to the even one.
        HalfEven = 3 => "half_even",
    }
}

/// The most digits after the point.
pub const MAX_DIGITS: u8 = 6;

/// How a figure is printed.
///
/// ```
/// use livc_core::evaluation::{Figure, Rounding};
/// let share = Figure::count(1072)?.ratio(Figure::count(7631)?)?;
/// assert_eq!(Rounding::WHOLE_PERCENT.round(share)?.text.as_deref(), Some("14"));
/// # Ok::<(), livc_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rounding {
    /// How a half goes.
    pub mode: RoundingMode,
    /// How many digits after the point, at most [`MAX_DIGITS`].
    pub digits: u8,
    /// Whether a share is printed as a percentage.
    pub percent: bool,
}

/// A figure as it is printed. It is no [`Figure`], so nobody computes on with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rounded {
    /// What it is. A number that is not zero stays a value even where it is printed as 0.
    pub state: FigureState,
    /// The number that is printed.
    pub number: Option<Number>,
    /// Its text, with a point.
    pub text: Option<String>,
}

impl Rounding {
    /// Half up to whole percent, as published tables are.
    pub const WHOLE_PERCENT: Self = Self { mode: RoundingMode::HalfUp, digits: 0, percent: true };

    /// Reads `mode`, a word of [`RoundingMode`], `digits` (0 when left out) and `percent` (false when left out).
    ///
    /// # Errors
    /// [`ErrorKind::UnknownValue`], [`ErrorKind::OutOfRange`], and what reading an object gives.
    pub fn from_value(value: &Value<'_>) -> Result<Self> {
        let object = value.as_object()?;
        object.only(&["mode", "digits", "percent"])?;
        let mode = RoundingMode::parse(object.text("mode")?).map_err(|error| error.at_field("mode"))?;
        let digits = object.get("digits").map_or(Ok(0), Value::as_integer);
        let digits = digits.map_err(|error| error.at_field("digits"))?;
        let digits = u8::try_from(digits).ok().filter(|digits| *digits <= MAX_DIGITS);
        let digits = digits.ok_or_else(|| {
            Error::new(ErrorKind::OutOfRange, "at most six digits after the point")
                .at_field("digits")
                .expecting(["0 to 6"])
        })?;
        let percent = object.get("percent").map_or(Ok(false), Value::as_bool);
        Ok(Self { mode, digits, percent: percent.map_err(|error| error.at_field("percent"))? })
    }

    /// The figure as it is printed; a reason stays a reason.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`].
    pub fn round(self, figure: Figure) -> Result<Rounded> {
        let state = figure.state();
        let Some(number) = figure.number() else { return Ok(Rounded { state, number: None, text: None }) };
        let number = if self.percent { number.times(Number::whole(100)?)? } else { number };
        if self.mode == RoundingMode::Exact {
            return Ok(Rounded { state, number: Some(number), text: Some(number.to_string()) });
        }
        let scale = 10_i64.pow(u32::from(self.digits.min(MAX_DIGITS)));
        let units = self.units(number, i128::from(scale));
        let units =
            i64::try_from(units).map_err(|_| Error::new(ErrorKind::OutOfRange, "too large to be printed"))?;
        Ok(Rounded {
            state,
            number: Some(Number::fraction(units, scale)?),
            text: Some(self.text(units, scale)),
        })
    }

    /// The number in units of the last digit.
    fn units(self, number: Number, scale: i128) -> i128 {
        let (above, over) = (i128::from(number.number()) * scale, i128::from(number.over()));
        let (down, rest) = (above.abs() / over, above.abs() % over);
        let up = match (rest * 2).cmp(&over) {
            Ordering::Less => false,
            Ordering::Greater => true,
            Ordering::Equal => self.mode == RoundingMode::HalfUp || down % 2 == 1,
        };
        (down + i128::from(up)) * above.signum()
    }

    fn text(self, units: i64, scale: i64) -> String {
        let sign = if units < 0 { "-" } else { "" };
        let (units, scale) = (units.unsigned_abs(), scale.unsigned_abs());
        let whole = units / scale;
        match self.digits {
            0 => format!("{sign}{whole}"),
            digits => format!("{sign}{whole}.{:0width$}", units % scale, width = usize::from(digits)),
        }
    }
}

impl Rounded {
    /// As an object: `state`, and where there is a number `number`, for a fraction `over`, and `text`.
    pub fn to_value(&self) -> Value<'static> {
        let object = Object::new().with("state", self.state.as_str()).with_some("text", self.text.clone());
        Value::Object(match self.number {
            Some(number) => number.write(object),
            None => object,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(mode: RoundingMode, digits: u8, number: i64, over: i64) -> String {
        let figure = Figure::Number(Number::fraction(number, over).unwrap());
        Rounding { mode, digits, percent: false }.round(figure).unwrap().text.unwrap()
    }

    #[test]
    fn halves_go_where_the_mode_says() {
        use RoundingMode::{Exact, HalfEven, HalfUp};
        assert_eq!([1, 3, 5, -1, -3].map(|n| text(HalfUp, 0, n, 2)), ["1", "2", "3", "-1", "-2"]);
        assert_eq!([1, 3, 5, -1, -3].map(|n| text(HalfEven, 0, n, 2)), ["0", "2", "2", "0", "-2"]);
        assert_eq!(text(HalfUp, 2, -1, 3), "-0.33");
        assert_eq!(text(HalfUp, 3, 2, 3), "0.667");
        assert_eq!(text(Exact, 0, 2, 3), "2/3");
    }

    #[test]
    fn a_value_that_is_printed_as_zero_is_no_zero() {
        let rounded =
            Rounding::WHOLE_PERCENT.round(Figure::Number(Number::fraction(1, 1000).unwrap())).unwrap();
        assert_eq!((rounded.state, rounded.text.as_deref()), (FigureState::Value, Some("0")));
        let hidden = Rounding::WHOLE_PERCENT.round(Figure::Suppressed).unwrap();
        assert_eq!(hidden.to_value().to_text(), r#"{"state":"suppressed"}"#);
    }

    proptest! {
        #[test]
        fn rounding_moves_by_at_most_half_a_unit(number in -100_000_i64..100_000, over in 1_i64..5000, digits in 0_u8..=6) {
            let exact = Number::fraction(number, over).unwrap();
            for mode in [RoundingMode::HalfUp, RoundingMode::HalfEven] {
                let rounded = Rounding { mode, digits, percent: false }.round(Figure::Number(exact)).unwrap();
                let away = rounded.number.unwrap().minus(exact).unwrap();
                let half = Number::fraction(1, 2 * 10_i64.pow(u32::from(digits))).unwrap();
                prop_assert!(away <= half && Number::ZERO.minus(away).unwrap() <= half);
            }
        }
    }
}
