//! A linear programme in exact numbers: the simplex method with Bland's rule, which cannot go round in circles.
//!
//! It is small and dense, for the few hidden cells of a table that hang together. No rounding happens, so "can
//! be worked out" is never decided by a tolerance.

use super::Number;
use crate::error::{Error, ErrorKind, Result};

/// The most pivots of one solution.
const MAX_PIVOTS: usize = 20_000;

/// An equation over variables that are not below zero: coefficients by variable, and the right-hand side.
#[derive(Clone, Debug)]
pub(super) struct Equation {
    pub(super) terms: Vec<(usize, i64)>,
    pub(super) right: i64,
}

/// A system of equations with one solution that stands at a corner.
#[derive(Clone, Debug)]
pub(super) struct Corner {
    /// Coefficients and, last, the right-hand side.
    rows: Vec<Vec<Number>>,
    /// Which variable each row is solved for.
    basis: Vec<usize>,
    variables: usize,
}

/// Where the largest value of an objective is reached.
pub(super) enum Largest {
    /// At this solution.
    At(Vec<Number>),
    /// Nowhere: it grows without end.
    Unbounded,
}

fn entry(row: &[Number], at: usize) -> Number {
    row.get(at).copied().unwrap_or(Number::ZERO)
}

/// `row - factor * by`, place by place.
fn subtract(row: &mut [Number], factor: Number, by: &[Number]) -> Result<()> {
    if factor.is_zero() {
        return Ok(());
    }
    for (to, from) in row.iter_mut().zip(by) {
        if !from.is_zero() {
            *to = to.minus(factor.times(*from)?)?;
        }
    }
    Ok(())
}

fn too_long() -> Error {
    Error::new(ErrorKind::TooLarge, "the figures hang together too widely to be checked")
}

impl Corner {
    /// A corner of the system, or `None` when it has no solution.
    pub(super) fn find(variables: usize, equations: &[Equation]) -> Result<Option<Self>> {
        let columns = variables + equations.len();
        let mut rows = Vec::with_capacity(equations.len());
        for (at, equation) in equations.iter().enumerate() {
            let sign = if equation.right < 0 { -1 } else { 1 };
            let mut row = vec![Number::ZERO; columns + 1];
            for (variable, coefficient) in &equation.terms {
                if let Some(place) = row.get_mut(*variable) {
                    *place = place.plus(Number::whole(coefficient * sign)?)?;
                }
            }
            for (place, value) in [(variables + at, 1), (columns, equation.right * sign)] {
                if let Some(place) = row.get_mut(place) {
                    *place = Number::whole(value)?;
                }
            }
            rows.push(row);
        }
        // One helper a row is solved for at first; the largest sum of their negatives is 0 where there is a solution.
        let mut corner = Self { rows, basis: (variables..columns).collect(), variables: columns };
        let mut objective = vec![Number::ZERO; columns];
        for helper in objective.iter_mut().skip(variables) {
            *helper = Number::whole(-1)?;
        }
        let Largest::At(solution) = corner.largest(&objective)? else { return Err(too_long()) };
        if solution.iter().skip(variables).any(|helper| !helper.is_zero()) {
            return Ok(None);
        }
        corner.drop_helpers(variables)?;
        Ok(Some(corner))
    }

    /// Solves the rows for variables of the system instead of helpers; a row that says nothing new goes.
    fn drop_helpers(&mut self, variables: usize) -> Result<()> {
        let mut at = 0;
        while let Some(basic) = self.basis.get(at).copied() {
            if basic >= variables {
                let row = self.rows.get(at).map_or(&[][..], Vec::as_slice);
                let Some(column) = row.iter().take(variables).position(|number| !number.is_zero()) else {
                    self.rows.remove(at);
                    self.basis.remove(at);
                    continue;
                };
                self.pivot(at, column, None)?;
            }
            at += 1;
        }
        let right = self.variables;
        for row in &mut self.rows {
            let last = entry(row, right);
            row.truncate(variables);
            row.push(last);
        }
        self.variables = variables;
        Ok(())
    }

    /// Solves a row for another variable.
    fn pivot(&mut self, at: usize, column: usize, objective: Option<&mut Vec<Number>>) -> Result<()> {
        let Some(row) = self.rows.get_mut(at) else { return Err(too_long()) };
        let factor = entry(row, column);
        for number in row.iter_mut() {
            if !number.is_zero() {
                *number = number.divided_by(factor)?;
            }
        }
        let by = row.clone();
        for (other, row) in self.rows.iter_mut().enumerate() {
            if other != at {
                let factor = entry(row, column);
                subtract(row, factor, &by)?;
            }
        }
        if let Some(objective) = objective {
            let factor = entry(objective, column);
            subtract(objective, factor, &by)?;
        }
        if let Some(basic) = self.basis.get_mut(at) {
            *basic = column;
        }
        Ok(())
    }

    /// Goes to a corner where the objective is largest.
    pub(super) fn largest(&mut self, objective: &[Number]) -> Result<Largest> {
        let mut gain: Vec<Number> = objective.to_vec();
        gain.resize(self.variables, Number::ZERO);
        gain.push(Number::ZERO);
        for (row, basic) in self.rows.iter().zip(&self.basis) {
            subtract(&mut gain, entry(objective, *basic), row)?;
        }
        for _ in 0..MAX_PIVOTS {
            let entering = gain.iter().take(self.variables).position(|number| *number > Number::ZERO);
            let Some(column) = entering else { return Ok(Largest::At(self.solution())) };
            let mut leaving: Option<(Number, usize, usize)> = None;
            for (at, (row, basic)) in self.rows.iter().zip(&self.basis).enumerate() {
                let pivot = entry(row, column);
                if pivot > Number::ZERO {
                    let found = (entry(row, self.variables).divided_by(pivot)?, *basic, at);
                    if leaving.is_none_or(|best| found < best) {
                        leaving = Some(found);
                    }
                }
            }
            let Some((_, _, at)) = leaving else { return Ok(Largest::Unbounded) };
            self.pivot(at, column, Some(&mut gain))?;
        }
        Err(too_long())
    }

    /// The values of the variables at this corner.
    pub(super) fn solution(&self) -> Vec<Number> {
        let mut values = vec![Number::ZERO; self.variables];
        for (row, basic) in self.rows.iter().zip(&self.basis) {
            if let Some(value) = values.get_mut(*basic) {
                *value = entry(row, self.variables);
            }
        }
        values
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn equation(terms: &[(usize, i64)], right: i64) -> Equation {
        Equation { terms: terms.to_vec(), right }
    }

    fn largest(variables: usize, equations: &[Equation], of: usize, sign: i64) -> Option<String> {
        let mut corner = Corner::find(variables, equations).unwrap()?;
        let mut objective = vec![Number::ZERO; variables];
        objective[of] = Number::whole(sign).unwrap();
        match corner.largest(&objective).unwrap() {
            Largest::At(solution) => Some(solution[of].to_string()),
            Largest::Unbounded => Some("unbounded".to_owned()),
        }
    }

    #[test]
    fn bounds_are_exact() {
        // x + y = 3, x - z = 1
        let system = [equation(&[(0, 1), (1, 1)], 3), equation(&[(0, 1), (2, -1)], 1)];
        assert_eq!(largest(3, &system, 0, 1).unwrap(), "3");
        assert_eq!(largest(3, &system, 0, -1).unwrap(), "1");
        assert_eq!(largest(3, &system, 1, 1).unwrap(), "2");
        assert_eq!(largest(2, &[equation(&[(0, 1), (1, -1)], 0)], 0, 1).unwrap(), "unbounded");
        assert_eq!(largest(1, &[equation(&[(0, 3)], 2)], 0, 1).unwrap(), "2/3");
    }

    #[test]
    fn a_system_without_solution_has_none_and_a_repeated_one_is_the_same() {
        assert_eq!(largest(1, &[equation(&[(0, 1)], -1)], 0, 1), None);
        assert_eq!(largest(1, &[equation(&[(0, 1)], 1), equation(&[(0, 1)], 2)], 0, 1), None);
        let twice = [equation(&[(0, 1), (1, 1)], 3), equation(&[(0, 2), (1, 2)], 6)];
        assert_eq!(largest(2, &twice, 0, 1).unwrap(), "3");
    }
}
