//! What somebody who has every publication can work out about the figures that are not shown.

use std::collections::{BTreeMap, BTreeSet};

use super::Number;
use super::simplex::{Corner, Equation, Largest};
use crate::error::{Error, ErrorKind, Result};

/// The most hidden figures that hang together.
pub(super) const MAX_TOGETHER: usize = 300;
/// The most steps in which whole numbers are looked for, for one bound of one figure.
const MAX_BRANCHES: usize = 200;
/// The most rounds in which bounds are narrowed by one sum after another.
const MAX_ROUNDS: usize = 1000;

/// A sum: the total is its parts together, or with `open` at least that.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Sum {
    pub(super) total: usize,
    pub(super) parts: Vec<usize>,
    pub(super) open: bool,
}

/// Figures by number, the sums among them, and which of them are shown.
#[derive(Clone, Debug, Default)]
pub(super) struct System {
    /// What is shown; `None` is hidden, and known to be 1 or more, since a zero is shown.
    pub(super) shown: Vec<Option<i64>>,
    pub(super) sums: Vec<Sum>,
}

/// What can be worked out of one hidden figure: it lies between these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bounds {
    pub(super) low: i64,
    /// `None`: nothing bounds it.
    pub(super) high: Option<i64>,
}

impl Bounds {
    /// Whether fewer than so many values are left.
    fn tells(self, spread: i64) -> bool {
        self.high.is_some_and(|high| high.saturating_sub(self.low).saturating_add(1) < spread)
    }
}

fn contradiction() -> Error {
    Error::new(ErrorKind::Contradiction, "the figures do not add up")
}

impl System {
    fn hidden(&self) -> BTreeSet<usize> {
        let hidden = self.shown.iter().enumerate().filter(|(_, shown)| shown.is_none());
        hidden.map(|(at, _)| at).collect()
    }

    /// The hidden figures of which fewer than `spread` values are possible, with what can be worked out.
    ///
    /// `known` is a solution, for whoever has it: it saves looking for one.
    pub(super) fn solve(&self, spread: i64, known: Option<&[i64]>) -> Result<Vec<(usize, Bounds)>> {
        let mut bounds = self.narrowed()?;
        let mut told = Vec::new();
        for component in self.components() {
            let found: Vec<(usize, Bounds)> = component
                .iter()
                .filter_map(|at| bounds.get(at).map(|bound| (*at, *bound)))
                .filter(|(_, bound)| bound.tells(spread))
                .collect();
            if !found.is_empty() {
                told.extend(found);
                continue;
            }
            told.extend(self.programme(&component, &mut bounds, spread, known)?);
        }
        told.sort_by_key(|(at, _)| *at);
        Ok(told)
    }

    /// Integer interval propagation: each sum narrows each of its members, until nothing moves any more.
    fn narrowed(&self) -> Result<BTreeMap<usize, Bounds>> {
        let mut bounds: BTreeMap<usize, Bounds> =
            self.hidden().into_iter().map(|at| (at, Bounds { low: 1, high: None })).collect();
        for _ in 0..MAX_ROUNDS {
            let before = bounds.clone();
            for sum in &self.sums {
                self.narrow(sum, &mut bounds)?;
            }
            if bounds == before {
                break;
            }
        }
        Ok(bounds)
    }

    fn bound(&self, at: usize, bounds: &BTreeMap<usize, Bounds>) -> Bounds {
        match self.shown.get(at).copied().flatten() {
            Some(value) => Bounds { low: value, high: Some(value) },
            None => bounds.get(&at).copied().unwrap_or(Bounds { low: 1, high: None }),
        }
    }

    fn narrow(&self, sum: &Sum, bounds: &mut BTreeMap<usize, Bounds>) -> Result<()> {
        let total = self.bound(sum.total, bounds);
        let parts: Vec<(usize, Bounds)> = sum.parts.iter().map(|at| (*at, self.bound(*at, bounds))).collect();
        let low: i64 = parts.iter().map(|(_, part)| part.low).sum();
        // With two parts without upper bound neither bounds the other.
        let open = parts.iter().filter(|(_, part)| part.high.is_none()).count() + usize::from(sum.open);
        let high: i64 = parts.iter().filter_map(|(_, part)| part.high).sum();
        let whole = if open == 0 { Some(high) } else { None };
        meet(bounds, sum.total, total, Bounds { low, high: whole })?;
        for (at, part) in parts {
            let most = total.high.map(|total| total - (low - part.low));
            let others_high = high - part.high.unwrap_or(0);
            let others_open = open - usize::from(part.high.is_none());
            let least = if others_open == 0 { total.low - others_high } else { i64::MIN };
            meet(bounds, at, part, Bounds { low: least, high: most })?;
        }
        Ok(())
    }

    /// Hidden figures that hang together through sums.
    fn components(&self) -> Vec<Vec<usize>> {
        let mut left = self.hidden();
        let mut components = Vec::new();
        while let Some(first) = left.pop_first() {
            let mut component = BTreeSet::from([first]);
            let mut open = vec![first];
            while let Some(at) = open.pop() {
                for sum in self.sums.iter().filter(|sum| sum.total == at || sum.parts.contains(&at)) {
                    for member in sum.parts.iter().chain([&sum.total]) {
                        if left.remove(member) {
                            component.insert(*member);
                            open.push(*member);
                        }
                    }
                }
            }
            components.push(component.into_iter().collect());
        }
        components
    }

    /// The equations over the hidden figures of a component, each of them less 1, so that none is below zero; the
    /// rest of an open sum is one more variable.
    fn equations(&self, component: &[usize]) -> (usize, Vec<Equation>) {
        let place = |at: usize| component.binary_search(&at).ok();
        let mut variables = component.len();
        let mut equations = Vec::new();
        for sum in &self.sums {
            let members = sum.parts.iter().map(|at| (*at, 1)).chain([(sum.total, -1)]);
            let (mut terms, mut right) = (Vec::new(), 0_i64);
            for (at, sign) in members {
                match (place(at), self.shown.get(at).copied().flatten()) {
                    (Some(variable), _) => {
                        terms.push((variable, sign));
                        right -= sign;
                    }
                    (None, shown) => right -= sign * shown.unwrap_or(0),
                }
            }
            if terms.is_empty() {
                continue;
            }
            if sum.open {
                terms.push((variables, 1));
                variables += 1;
            }
            equations.push(Equation { terms, right });
        }
        (variables, equations)
    }

    /// What linear programming tells about a component: for each hidden figure the least and the largest value
    /// that a solution in whole numbers gives it.
    fn programme(
        &self,
        component: &[usize],
        bounds: &mut BTreeMap<usize, Bounds>,
        spread: i64,
        known: Option<&[i64]>,
    ) -> Result<Vec<(usize, Bounds)>> {
        if component.len() > MAX_TOGETHER {
            return Err(Error::new(
                ErrorKind::TooMany,
                "too many hidden figures hang together to be checked",
            ));
        }
        let (variables, equations) = self.equations(component);
        // The least and largest values of solutions that were seen: a proof that they are possible.
        let mut seen: Vec<Option<(i64, i64)>> = vec![None; component.len()];
        if let Some(known) = known {
            let values: Vec<i64> =
                component.iter().map(|at| known.get(*at).map_or(0, |value| value - 1)).collect();
            witness(&mut seen, &values);
        }
        let mut told = Vec::new();
        for (variable, at) in component.iter().enumerate() {
            let wide = |seen: &[Option<(i64, i64)>]| {
                seen.get(variable).copied().flatten().is_some_and(|(low, high)| high - low + 1 >= spread)
            };
            let mut found = Bounds { low: 1, high: None };
            for sign in [1, -1] {
                if wide(&seen) {
                    break;
                }
                let mut search = Search { variable, sign, left: MAX_BRANCHES, best: None, seen: &mut seen };
                let bounded = search.run(variables, &equations)?;
                let best = search.best.map(|best| best * sign + 1);
                match (bounded, sign) {
                    (false, 1) => found.high = None,
                    (false, _) => {}
                    (true, 1) => found.high = Some(best.ok_or_else(contradiction)?),
                    (true, _) => found.low = best.ok_or_else(contradiction)?,
                }
            }
            if !wide(&seen) && found.tells(spread) {
                told.push((*at, found));
            }
            if let Some(bound) = bounds.get_mut(at) {
                bound.low = bound.low.max(found.low);
            }
        }
        Ok(told)
    }
}

/// Notes the values of a solution.
fn witness(seen: &mut [Option<(i64, i64)>], values: &[i64]) {
    for (seen, value) in seen.iter_mut().zip(values) {
        let (low, high) = seen.unwrap_or((*value, *value));
        *seen = Some((low.min(*value), high.max(*value)));
    }
}

/// Narrows the bounds of a hidden figure.
fn meet(bounds: &mut BTreeMap<usize, Bounds>, at: usize, now: Bounds, by: Bounds) -> Result<()> {
    let low = now.low.max(by.low);
    let high = match (now.high, by.high) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (one, other) => one.or(other),
    };
    if high.is_some_and(|high| high < low) {
        return Err(contradiction());
    }
    if let Some(bound) = bounds.get_mut(&at) {
        *bound = Bounds { low, high };
    }
    Ok(())
}

/// The largest value of one variable, or with a sign of -1 of its negative, among solutions in whole numbers.
struct Search<'s> {
    variable: usize,
    sign: i64,
    left: usize,
    best: Option<i64>,
    seen: &'s mut Vec<Option<(i64, i64)>>,
}

impl Search<'_> {
    /// Branch and bound; `false` when it grows without end.
    fn run(&mut self, variables: usize, equations: &[Equation]) -> Result<bool> {
        let undecided = || {
            Error::new(ErrorKind::TooLarge, "what can be worked out was not decided in the steps there are")
        };
        self.left = self.left.checked_sub(1).ok_or_else(undecided)?;
        let Some(mut corner) = Corner::find(variables, equations)? else { return Ok(true) };
        let mut objective = vec![Number::ZERO; variables];
        if let Some(place) = objective.get_mut(self.variable) {
            *place = Number::whole(self.sign)?;
        }
        let Largest::At(solution) = corner.largest(&objective)? else { return Ok(false) };
        let value = |at: usize| solution.get(at).copied().unwrap_or(Number::ZERO);
        let largest = value(self.variable).times(Number::whole(self.sign)?)?.floor();
        if self.best.is_some_and(|best| largest <= best) {
            return Ok(true);
        }
        let Some(split) = solution.iter().position(|number| !number.is_whole()) else {
            let values: Vec<i64> = solution.iter().map(|number| number.number()).collect();
            witness(self.seen, &values);
            self.best = Some(largest);
            return Ok(true);
        };
        let floor = value(split).floor();
        // One branch at most the whole number below, the other at least the one above; a new variable takes the rest.
        for (sign, right) in [(1, floor), (-1, floor + 1)] {
            let mut branch = equations.to_vec();
            branch.push(Equation { terms: vec![(split, 1), (variables, sign)], right });
            if !self.run(variables + 1, &branch)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
