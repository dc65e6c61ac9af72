//! What happens to figures, and to the reasons why there are none, in each operation.

use super::{Figure, FigureState, Number};
use crate::canonical::{Object, Value};
use crate::code::Code as _;
use crate::code_enum;
use crate::error::{Error, ErrorKind, Result};

code_enum! {
    /// What can be done with figures.
    pub enum FigureOperation: u8, "figure_operation" {
        /// The first and the second together. What does not apply adds nothing.
        Add = 1 => "add",
        /// The first over the second. Over zero the question does not arise.
        Ratio = 2 => "ratio",
        /// The first as a change from the second, over the second. From zero there is no rate of change.
        Change = 3 => "change",
        /// The first less the second: of two shares the percentage points.
        Difference = 4 => "difference",
        /// Any number of figures together, with how many of them had no number.
        RollUp = 5 => "roll_up",
        /// One figure as it is printed.
        Round = 6 => "round",
    }
}

/// The strongest reason of two, or `None` when both have a number. What is not shown stays hidden whatever it is
/// put together with; what is gone counts before what was never told.
fn reason(a: Figure, b: Figure) -> Option<Figure> {
    [Figure::Suppressed, Figure::NotAvailable, Figure::NotReported, Figure::NotApplicable]
        .into_iter()
        .find(|reason| a == *reason || b == *reason)
}

/// Both numbers, or the reason why the outcome has none.
fn both(a: Figure, b: Figure) -> core::result::Result<(Number, Number), Figure> {
    match (a, b) {
        (Figure::Number(a), Figure::Number(b)) => Ok((a, b)),
        _ => Err(reason(a, b).unwrap_or(Figure::NotApplicable)),
    }
}

impl Figure {
    /// The two together; what does not apply adds nothing and is not a zero: two of them still do not apply.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`].
    pub fn plus(self, other: Self) -> Result<Self> {
        match (self, other) {
            (Self::NotApplicable, one) | (one, Self::NotApplicable) => Ok(one),
            _ => match both(self, other) {
                Ok((a, b)) => a.plus(b).map(Self::Number),
                Err(reason) => Ok(reason),
            },
        }
    }

    /// This over the other: a share, or a rate. Over zero it does not apply.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`].
    pub fn ratio(self, over: Self) -> Result<Self> {
        match both(self, over) {
            Ok((_, over)) if over.is_zero() => Ok(Self::NotApplicable),
            Ok((number, over)) => number.divided_by(over).map(Self::Number),
            Err(reason) => Ok(reason),
        }
    }

    /// The change from an earlier figure, over that figure. From zero there is none.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`].
    pub fn change(self, before: Self) -> Result<Self> {
        match both(self, before) {
            Ok((_, before)) if before.is_zero() => Ok(Self::NotApplicable),
            Ok((now, before)) => now.minus(before)?.divided_by(before).map(Self::Number),
            Err(reason) => Ok(reason),
        }
    }

    /// This less the other. Of two shares these are percentage points, which are no percentages.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`].
    pub fn difference(self, other: Self) -> Result<Self> {
        match both(self, other) {
            Ok((a, b)) => a.minus(b).map(Self::Number),
            Err(reason) => Ok(reason),
        }
    }
}

/// Figures put together, with how many had a number and how many had none and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RollUp {
    /// The sum: a number only when every part has one or does not apply.
    pub figure: Figure,
    /// The sum of the parts that have a number: with none below zero, the whole is at least this.
    pub at_least: Figure,
    /// How many parts are in each state, in the order of [`FigureState`].
    pub parts: [u64; 6],
}

impl RollUp {
    /// Puts figures together. No part at all does not apply.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`].
    pub fn of(figures: impl IntoIterator<Item = Figure>) -> Result<Self> {
        let mut all = Self { figure: Figure::NotApplicable, at_least: Figure::NotApplicable, parts: [0; 6] };
        for figure in figures {
            all.figure = all.figure.plus(figure)?;
            if figure.number().is_some() {
                all.at_least = all.at_least.plus(figure)?;
            }
            for (count, state) in all.parts.iter_mut().zip(FigureState::ALL) {
                *count = count.saturating_add(u64::from(figure.state() == *state));
            }
        }
        Ok(all)
    }

    /// As an object: `at_least`, `figure`, and `parts`, the number of parts by state.
    pub fn to_value(&self) -> Value<'static> {
        let counts = self.parts.iter().zip(FigureState::ALL).filter(|(count, _)| **count > 0);
        let parts = counts.fold(Object::new(), |object, (count, state)| {
            object.with(state.as_str(), i64::try_from(*count).unwrap_or(i64::MAX))
        });
        Value::Object(
            Object::new()
                .with("figure", self.figure.to_value())
                .with("at_least", self.at_least.to_value())
                .with("parts", parts),
        )
    }
}

/// The most figures of one computation.
pub const MAX_FIGURES: usize = 100_000;

/// Computes what a request asks: an object of `op`, a word of [`FigureOperation`], `figures`, and for `round`
/// how, as [`Rounding::from_value`](super::Rounding::from_value) reads it.
///
/// ```
/// use livc_core::canonical::Value;
/// let ask = Value::parse(r#"{"op":"round","figures":[{"state":"value","number":191,"over":249}],
///                             "rounding":{"mode":"half_up","percent":true}}"#)?;
/// assert_eq!(livc_core::evaluation::compute(&ask)?.to_text(), r#"{"number":77,"state":"value","text":"77"}"#);
/// # Ok::<(), livc_core::Error>(())
/// ```
///
/// # Errors
/// [`ErrorKind::UnknownValue`] for another operation, [`ErrorKind::OutOfRange`] for another number of figures than the
/// operation takes, and what reading a figure gives.
pub fn compute(request: &Value<'_>) -> Result<Value<'static>> {
    let request = request.as_object()?;
    request.only(&["op", "figures", "rounding"])?;
    let operation = FigureOperation::parse(request.text("op")?).map_err(|error| error.at_field("op"))?;
    let list = request.need("figures")?.as_list().map_err(|error| error.at_field("figures"))?;
    if list.len() > MAX_FIGURES {
        return Err(Error::new(ErrorKind::TooMany, "at most 100000 figures").at_field("figures"));
    }
    let figures = (0..).zip(list).map(|(at, one): (usize, _)| {
        Figure::from_value(one).map_err(|error| error.within(&format!("figures[{at}]")))
    });
    let figures = figures.collect::<Result<Vec<Figure>>>()?;
    if operation != FigureOperation::Round && request.get("rounding").is_some() {
        return Err(Error::new(ErrorKind::UnknownKey, "only the operation round rounds").at_field("rounding"));
    }
    let wrong = |count: &'static str| {
        Err(Error::new(ErrorKind::OutOfRange, "another number of figures than the operation takes")
            .at_field("figures")
            .expecting([count]))
    };
    let two = |what: fn(Figure, Figure) -> Result<Figure>| match figures.as_slice() {
        [a, b] => Ok(what(*a, *b)?.to_value()),
        _ => wrong("two figures"),
    };
    match operation {
        FigureOperation::Add => two(Figure::plus),
        FigureOperation::Ratio => two(Figure::ratio),
        FigureOperation::Change => two(Figure::change),
        FigureOperation::Difference => two(Figure::difference),
        FigureOperation::RollUp => Ok(RollUp::of(figures)?.to_value()),
        FigureOperation::Round => {
            let rounding = super::Rounding::from_value(request.need("rounding")?)
                .map_err(|error| error.within("rounding"))?;
            match figures.as_slice() {
                [one] => Ok(rounding.round(*one)?.to_value()),
                _ => wrong("one figure"),
            }
        }
    }
}

/// The truth table: for each operation of two figures, each state of the first and each of the second, the state
/// of the outcome. Numbers are shown by the example of 3 and 2.
///
/// # Errors
/// Never: the numbers of the example are small.
pub fn truth_table() -> Result<Vec<(FigureOperation, FigureState, FigureState, FigureState)>> {
    let example = |state: &FigureState, number: u64| match Figure::without(*state) {
        Some(figure) => Ok(figure),
        None if *state == FigureState::Zero => Ok(Figure::ZERO),
        None => Figure::count(number),
    };
    let mut rows = Vec::new();
    for operation in FigureOperation::ALL {
        for first in FigureState::ALL {
            for second in FigureState::ALL {
                let (a, b) = (example(first, 3)?, example(second, 2)?);
                let outcome = match operation {
                    FigureOperation::Add => a.plus(b)?,
                    FigureOperation::Ratio => a.ratio(b)?,
                    FigureOperation::Change => a.change(b)?,
                    FigureOperation::Difference => a.difference(b)?,
                    FigureOperation::RollUp => RollUp::of([a, b])?.figure,
                    FigureOperation::Round => continue,
                };
                rows.push((*operation, *first, *second, outcome.state()));
            }
        }
    }
    Ok(rows)
}

/// The truth table as a list of `op`, `first`, `second` and `outcome`.
///
/// # Errors
/// As [`truth_table`].
pub fn truth_table_to_value() -> Result<Value<'static>> {
    let row =
        |(operation, first, second, outcome): &(FigureOperation, FigureState, FigureState, FigureState)| {
            Value::Object(
                Object::new()
                    .with("op", operation.as_str())
                    .with("first", first.as_str())
                    .with("second", second.as_str())
                    .with("outcome", outcome.as_str()),
            )
        };
    Ok(truth_table()?.iter().map(row).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn figure() -> impl Strategy<Value = Figure> {
        prop_oneof![
            4 => (-50_i64..50, 1_i64..9).prop_map(|(a, b)| Figure::Number(Number::fraction(a, b).unwrap())),
            1 => Just(Figure::ZERO),
            1 => Just(Figure::NotApplicable),
            1 => Just(Figure::NotReported),
            1 => Just(Figure::NotAvailable),
            1 => Just(Figure::Suppressed),
        ]
    }

    proptest! {
        #[test]
        fn adding_is_associative_and_commutative(a in figure(), b in figure(), c in figure()) {
            prop_assert_eq!(a.plus(b).unwrap(), b.plus(a).unwrap());
            prop_assert_eq!(a.plus(b).unwrap().plus(c).unwrap(), a.plus(b.plus(c).unwrap()).unwrap());
            prop_assert_eq!(RollUp::of([a, b, c]).unwrap().figure, a.plus(b).unwrap().plus(c).unwrap());
        }

        #[test]
        fn no_reason_ever_becomes_a_number(a in figure(), b in figure()) {
            for outcome in [a.ratio(b), a.change(b), a.difference(b)] {
                if a.number().is_none() || b.number().is_none() {
                    prop_assert!(outcome.unwrap().number().is_none());
                }
            }
            let hidden = a == Figure::Suppressed || b == Figure::Suppressed;
            for outcome in [a.plus(b), a.ratio(b), a.change(b), a.difference(b)] {
                prop_assert_eq!(outcome.unwrap() == Figure::Suppressed, hidden);
            }
        }

        #[test]
        fn a_roll_up_counts_every_part(figures in proptest::collection::vec(figure(), 0..20)) {
            let all = RollUp::of(figures.iter().copied()).unwrap();
            prop_assert_eq!(all.parts.iter().sum::<u64>(), figures.len() as u64);
            if all.figure.number().is_some() {
                prop_assert_eq!(all.figure, all.at_least);
            }
        }
    }

    #[test]
    fn a_change_from_nothing_is_none_and_points_are_no_percentages() {
        let count = |n| Figure::count(n).unwrap();
        assert_eq!(count(3).change(Figure::ZERO).unwrap(), Figure::NotApplicable);
        assert_eq!(Figure::ZERO.ratio(Figure::ZERO).unwrap(), Figure::NotApplicable);
        let (now, before) = (count(30).ratio(count(100)).unwrap(), count(20).ratio(count(100)).unwrap());
        assert_eq!(now.difference(before).unwrap().number().unwrap().to_string(), "1/10");
        assert_eq!(now.change(before).unwrap().number().unwrap().to_string(), "1/2");
    }
}
