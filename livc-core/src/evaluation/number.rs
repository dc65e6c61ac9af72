//! Exact numbers: a whole number over a whole number, in lowest terms.

use core::cmp::Ordering;
use core::fmt;

use crate::canonical::{MAX_INTEGER, Object, Value};
use crate::error::{Error, ErrorKind, Result};

/// An exact number: whole, or a fraction in lowest terms. Nothing is ever rounded in it.
///
/// Both parts lie within ±(2^53 − 1), as every number that livc writes; what would leave them is
/// [`ErrorKind::OutOfRange`] and never a nearby number.
///
/// ```
/// use livc_core::evaluation::Number;
/// let half = Number::fraction(2, 4)?;
/// assert_eq!(half.to_string(), "1/2");
/// assert_eq!(half.plus(half)?, Number::whole(1)?);
/// # Ok::<(), livc_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Number {
    number: i64,
    over: i64,
}

fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

fn out_of_range() -> Error {
    Error::new(ErrorKind::OutOfRange, "a number lies within 2^53 - 1 of zero, above and below the stroke")
}

impl Number {
    /// Zero.
    pub const ZERO: Self = Self { number: 0, over: 1 };

    /// A whole number.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`].
    pub fn whole(number: i64) -> Result<Self> {
        if number.unsigned_abs() > MAX_INTEGER.unsigned_abs() {
            return Err(out_of_range());
        }
        Ok(Self { number, over: 1 })
    }

    /// A count.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`].
    pub fn count(number: u64) -> Result<Self> {
        Self::reduced(i128::from(number), 1)
    }

    /// A fraction.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`], also for nothing below the stroke.
    pub fn fraction(number: i64, over: i64) -> Result<Self> {
        Self::reduced(i128::from(number), i128::from(over))
    }

    fn reduced(number: i128, over: i128) -> Result<Self> {
        let shared = gcd(number.unsigned_abs(), over.unsigned_abs());
        let Some(shared) = i128::try_from(shared).ok().filter(|_| over != 0) else {
            return Err(out_of_range());
        };
        let sign = if over < 0 { -1 } else { 1 };
        let part = |part: i128| {
            i64::try_from(part / shared * sign)
                .ok()
                .filter(|part| part.unsigned_abs() <= MAX_INTEGER.unsigned_abs())
        };
        match (part(number), part(over)) {
            (Some(number), Some(over)) => Ok(Self { number, over }),
            _ => Err(out_of_range()),
        }
    }

    /// The greatest whole number that is not greater.
    pub const fn floor(self) -> i64 {
        self.number.div_euclid(self.over)
    }

    /// What stands above the stroke.
    pub const fn number(self) -> i64 {
        self.number
    }

    /// What stands below the stroke: 1 for a whole number, never 0 or less.
    pub const fn over(self) -> i64 {
        self.over
    }

    /// Whether it is zero.
    pub const fn is_zero(self) -> bool {
        self.number == 0
    }

    /// Whether it is whole.
    pub const fn is_whole(self) -> bool {
        self.over == 1
    }

    /// The sum.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`].
    pub fn plus(self, other: Self) -> Result<Self> {
        if self.over == 1 && other.over == 1 {
            return Self::whole(self.number.saturating_add(other.number));
        }
        let cross = |a: i64, b: i64| i128::from(a) * i128::from(b);
        Self::reduced(
            cross(self.number, other.over) + cross(other.number, self.over),
            cross(self.over, other.over),
        )
    }

    /// The difference.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`].
    pub fn minus(self, other: Self) -> Result<Self> {
        self.plus(Self { number: -other.number, over: other.over })
    }

    /// The product.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`].
    pub fn times(self, other: Self) -> Result<Self> {
        let cross = |a: i64, b: i64| i128::from(a) * i128::from(b);
        Self::reduced(cross(self.number, other.number), cross(self.over, other.over))
    }

    /// The quotient.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`], also for a division by zero.
    pub fn divided_by(self, other: Self) -> Result<Self> {
        let cross = |a: i64, b: i64| i128::from(a) * i128::from(b);
        Self::reduced(cross(self.number, other.over), cross(self.over, other.number))
    }

    /// Adds the members `number` and, for a fraction, `over`.
    pub(super) fn write(self, to: Object<'static>) -> Object<'static> {
        to.with("number", self.number).with_some("over", (self.over != 1).then_some(self.over))
    }

    /// Reads the members `number` and `over`; a fraction must be in lowest terms, so that one number has one form.
    pub(super) fn read(from: &Object<'_>) -> Result<Self> {
        let number = from.need("number")?.as_integer().map_err(|error| error.at_field("number"))?;
        let over = match from.get("over") {
            Some(over) => over.as_integer().map_err(|error| error.at_field("over"))?,
            None => return Self::whole(number),
        };
        let read = Self::fraction(number, over).map_err(|error| error.at_field("over"))?;
        if over < 2 || (read.number, read.over) != (number, over) {
            return Err(Error::new(ErrorKind::NotCanonical, "a fraction is in lowest terms, over 2 or more")
                .at_field("over"));
        }
        Ok(read)
    }

    /// The number as canonical JSON: an integer, or the text of a fraction.
    pub fn to_value(self) -> Value<'static> {
        if self.is_whole() { Value::from(self.number) } else { Value::from(self.to_string()) }
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        let cross = |a: i64, b: i64| i128::from(a) * i128::from(b);
        cross(self.number, other.over).cmp(&cross(other.number, self.over))
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_whole() {
            write!(f, "{}", self.number)
        } else {
            write!(f, "{}/{}", self.number, self.over)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_in_lowest_terms() {
        let number = Number::fraction(-6, -4).unwrap();
        assert_eq!((number.number(), number.over()), (3, 2));
        assert_eq!(Number::fraction(0, -7).unwrap(), Number::ZERO);
        assert!(Number::fraction(1, 3).unwrap() < Number::fraction(1, 2).unwrap());
    }

    #[test]
    fn what_cannot_be_written_exactly_is_refused() {
        for wrong in [
            Number::fraction(1, 0),
            Number::whole(MAX_INTEGER).and_then(|max| max.plus(Number::whole(1)?)),
            Number::fraction(1, MAX_INTEGER).and_then(|tiny| tiny.times(tiny)),
            Number::whole(i64::MIN),
            Number::whole(1).and_then(|one| one.divided_by(Number::ZERO)),
        ] {
            assert_eq!(wrong.unwrap_err().kind(), ErrorKind::OutOfRange);
        }
    }
}
