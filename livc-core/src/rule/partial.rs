//! Deciding when some facts are unknown: which outcomes are possible, and which facts would decide.

use std::collections::BTreeMap;

use super::bound::bound;
use super::compile::{Scoped, Table, head_values, heads};
use super::decide::{Decision, Verdict, decide};
use super::outcome::Outcome;
use super::vocabulary::{MAX_FACTS, Scope};
use crate::code::Code as _;
use crate::time::Day;

/// The most completions of unknown facts that are decided one by one. Beyond it the possible outcomes are an
/// upper bound, and say so.
pub const MAX_COMPLETIONS: usize = 65_536;

/// A set of outcomes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Outcomes(u8);

impl Outcomes {
    /// The set with one more.
    #[must_use]
    pub fn with(self, outcome: Outcome) -> Self {
        Self(self.0 | 1 << outcome.number())
    }

    /// Whether an outcome is in the set.
    pub fn contains(self, outcome: Outcome) -> bool {
        self.0 >> outcome.number() & 1 == 1
    }

    /// The outcomes in the set.
    pub fn iter(self) -> impl Iterator<Item = Outcome> {
        Outcome::ALL.iter().copied().filter(move |outcome| self.contains(*outcome))
    }

    /// The outcome, when there is exactly one.
    pub fn only(self) -> Option<Outcome> {
        let mut all = self.iter();
        all.next().filter(|_| all.next().is_none())
    }

    /// Whether no outcome is in the set.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many outcomes there are in the set.
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// The outcomes of both sets.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The outcomes that are in both sets.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// One bit per outcome: bit n = number n.
    pub fn bits(self) -> u8 {
        self.0
    }
}

/// What is certain when some facts are unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partial {
    /// The outcomes that some completion of the unknown facts gives.
    pub possible: Outcomes,
    /// Whether `possible` is exact; otherwise it may hold outcomes that no completion gives.
    pub exact: bool,
    /// The unknown facts, by place, on which the outcome depends; all relevant ones when not exact.
    pub deciding: Vec<usize>,
    /// A smallest set of unknown facts that together decide the outcome, the one that decides most first, and
    /// what each of their values leads to. They are those of `deciding`; where facts are tied together by what
    /// cannot be, so that none of them can change alone, enough of those besides. Empty when one outcome only is
    /// possible.
    pub leads: Vec<Lead>,
    /// The rules, by place in the book, that determine the outcome in every completion; empty when not exact.
    pub determining: Vec<u16>,
}

impl Partial {
    /// The outcome that every completion gives, when there is one.
    pub fn outcome(&self) -> Option<Outcome> {
        self.possible.only()
    }
}

/// Where the values of an unknown fact lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lead {
    /// The fact, by place.
    pub fact: usize,
    /// The outcomes that are possible with each value, in the order of the values; none where the value
    /// contradicts what is known.
    pub values: Vec<Outcomes>,
}

impl Lead {
    /// How much is left open on average, as a fraction.
    fn left_open(&self) -> (u32, u32) {
        let counts = || self.values.iter().map(|set| set.count()).filter(|count| *count > 0);
        (counts().fold(0, u32::saturating_add), u32::try_from(counts().count()).unwrap_or(u32::MAX).max(1))
    }
}

/// Puts the facts that decide most first.
pub(super) fn rank(leads: &mut [Lead]) {
    leads.sort_by(|a, b| {
        let ((open, of), (other_open, other_of)) = (a.left_open(), b.left_open());
        (u64::from(open).saturating_mul(u64::from(other_of)))
            .cmp(&u64::from(other_open).saturating_mul(u64::from(of)))
            .then(a.fact.cmp(&b.fact))
    });
}

/// One table with the unknown facts that matter in it.
pub(super) struct Space<'a> {
    pub(super) table: &'a Table,
    pub(super) codes: [u8; MAX_FACTS],
    /// The unknown facts that the table mentions.
    pub(super) axes: Vec<Axis>,
}

/// An unknown fact, with one value for each different row.
pub(super) struct Axis {
    pub(super) fact: usize,
    pub(super) values: Vec<u8>,
    /// For each value of the fact, from number 1, the place in `values` of the one that stands for it.
    pub(super) class: Vec<usize>,
}

impl Space<'_> {
    fn size(&self) -> usize {
        self.axes.iter().map(|axis| axis.values.len()).fold(1, usize::saturating_mul)
    }
}

/// Decides partially; `None` when every completion is impossible.
pub(super) fn partial(compiled: Scoped<'_>, scope: Scope, codes: &[u8], day: Day) -> Option<Partial> {
    let heads = heads(scope);
    let unknown_heads: Vec<usize> =
        heads.iter().map(|(fact, _)| *fact).filter(|fact| codes.get(*fact) == Some(&0)).collect();
    let spaces: Vec<Space<'_>> = (0..compiled.count())
        .map(|index| (index, head_values(&heads, index)))
        .filter(|(_, values)| {
            values
                .iter()
                .all(|(fact, value)| matches!(codes.get(*fact), Some(code) if *code == 0 || code == value))
        })
        .filter_map(|(index, values)| Some(space(scope, compiled.table_at(index)?, &values, codes)))
        .collect();
    let total = spaces.iter().map(Space::size).fold(0, usize::saturating_add);
    if total > MAX_COMPLETIONS {
        return bound(scope, &spaces, &unknown_heads, day);
    }
    enumerate(compiled, scope, &spaces, &unknown_heads, day)
}

fn space<'a>(scope: Scope, table: &'a Table, heads: &[(usize, u8)], known: &[u8]) -> Space<'a> {
    let mut codes = [0_u8; MAX_FACTS];
    for (to, from) in codes.iter_mut().zip(known) {
        *to = *from;
    }
    for (code, spec) in codes.iter_mut().zip(scope.facts()) {
        if *code == 0 && spec.assumed {
            *code = spec.baseline;
        }
    }
    for (fact, value) in heads {
        if let Some(code) = codes.get_mut(*fact) {
            *code = *value;
        }
    }
    let mut axes = Vec::new();
    for column in &table.columns {
        let fact = usize::from(column.fact);
        if codes.get(fact) != Some(&0) {
            continue;
        }
        axes.push(axis(scope, fact, &[table]));
    }
    Space { table, codes, axes }
}

/// One value of a fact for each different row, or combination of rows of several tables.
fn axis(scope: Scope, fact: usize, tables: &[&Table]) -> Axis {
    let count = scope.facts().get(fact).map_or(0, |spec| spec.words.len());
    let mut seen: Vec<Vec<&[u64]>> = Vec::new();
    let (mut values, mut class) = (Vec::new(), Vec::with_capacity(count));
    for value in 1..=count {
        let rows: Vec<&[u64]> = tables.iter().filter_map(|table| table.row(fact, value)).collect();
        let place = seen.iter().position(|known| *known == rows).unwrap_or_else(|| {
            seen.push(rows);
            values.push(u8::try_from(value).unwrap_or(0));
            seen.len().saturating_sub(1)
        });
        class.push(place);
    }
    Axis { fact, values, class }
}

/// The places in the values of each axis of the combination with this number.
fn places(axes: &[Axis], index: usize) -> impl Iterator<Item = (&Axis, usize)> {
    axes.iter().scan(index, |rest, axis| {
        let count = axis.values.len();
        let place = rest.checked_rem(count).unwrap_or(0);
        *rest = rest.checked_div(count).unwrap_or(0);
        Some((axis, place))
    })
}

/// Sets the facts of the axes to the combination of their values with this number.
fn fill(codes: &mut [u8], axes: &[Axis], index: usize) {
    for (axis, place) in places(axes, index) {
        if let (Some(code), Some(value)) = (codes.get_mut(axis.fact), axis.values.get(place)) {
            *code = *value;
        }
    }
}

/// Tables side by side: whether the outcome turns on an unknown head fact.
struct Lines<'a> {
    compiled: Scoped<'a>,
    scope: Scope,
    spaces: &'a [Space<'a>],
    unknown_heads: &'a [usize],
    day: Day,
}

impl Lines<'_> {
    /// Whether two completions that differ in this head alone have different outcomes. Where there are too many
    /// to look at, it is taken to decide.
    fn decides(&self, head: usize) -> bool {
        let others = |space: &Space<'_>| -> Vec<u8> {
            let others = self.unknown_heads.iter().filter(|other| **other != head);
            others.filter_map(|other| space.codes.get(*other).copied()).collect()
        };
        let mut lines: Vec<(Vec<u8>, Vec<&Space<'_>>)> = Vec::new();
        for space in self.spaces {
            let key = others(space);
            match lines.iter_mut().find(|(other, _)| *other == key) {
                Some((_, line)) => line.push(space),
                None => lines.push((key, vec![space])),
            }
        }
        lines.iter().any(|(_, line)| self.line_differs(line))
    }

    fn line_differs(&self, line: &[&Space<'_>]) -> bool {
        let mut facts: Vec<usize> = line.iter().flat_map(|space| &space.axes).map(|axis| axis.fact).collect();
        facts.sort_unstable();
        facts.dedup();
        let tables: Vec<&Table> = line.iter().map(|space| space.table).collect();
        let axes: Vec<Axis> = facts.into_iter().map(|fact| axis(self.scope, fact, &tables)).collect();
        let size = axes.iter().map(|axis| axis.values.len()).fold(1, usize::saturating_mul);
        if size.saturating_mul(line.len()) > MAX_COMPLETIONS {
            return true;
        }
        let mut decision = Decision::new(self.day);
        (0..size).any(|index| {
            let mut outcomes = Outcomes::default();
            for space in line {
                let mut codes = space.codes;
                fill(&mut codes, &axes, index);
                if decide(self.compiled, &codes, self.day, &mut decision) == Verdict::Decided {
                    outcomes = outcomes.with(decision.outcome());
                }
            }
            outcomes.iter().count() > 1
        })
    }
}

fn enumerate(
    compiled: Scoped<'_>,
    scope: Scope,
    spaces: &[Space<'_>],
    unknown_heads: &[usize],
    day: Day,
) -> Option<Partial> {
    let mut possible = Outcomes::default();
    let mut deciding: Vec<usize> = Vec::new();
    let mut determining: Option<Vec<u16>> = None;
    let mut decision = Decision::new(day);
    let mut all: Vec<Vec<Option<Outcome>>> = Vec::with_capacity(spaces.len());
    for space in spaces {
        let mut codes = space.codes;
        let mut outcomes: Vec<Option<Outcome>> = Vec::with_capacity(space.size());
        for index in 0..space.size() {
            fill(&mut codes, &space.axes, index);
            if decide(compiled, &codes, day, &mut decision) != Verdict::Decided {
                outcomes.push(None);
                continue;
            }
            outcomes.push(Some(decision.outcome()));
            possible = possible.with(decision.outcome());
            match &mut determining {
                None => determining = Some(decision.determining().collect()),
                Some(rules) => rules.retain(|rule| decision.determining().any(|other| other == *rule)),
            }
        }
        differing(space, &outcomes, &mut deciding);
        all.push(outcomes);
    }
    let determining = determining?;
    let mut leads = Vec::new();
    if possible.only().is_none() {
        let lines = Lines { compiled, scope, spaces, unknown_heads, day };
        deciding.extend(unknown_heads.iter().copied().filter(|head| lines.decides(*head)));
        deciding.sort_unstable();
        deciding.dedup();
        leads = Completions { scope, spaces, outcomes: &all, unknown_heads }.leads(&deciding);
    }
    Some(Partial { possible, exact: true, deciding, leads, determining })
}

/// Every completion with its outcome; none where it cannot be.
struct Completions<'a> {
    scope: Scope,
    spaces: &'a [Space<'a>],
    outcomes: &'a [Vec<Option<Outcome>>],
    unknown_heads: &'a [usize],
}

/// How many different combinations of deciding facts are held against each other. Where there are more, more
/// facts are taken to decide.
const MAX_COMPARED: usize = 1_024;

impl Completions<'_> {
    /// The deciding facts, and those that decide together with others.
    fn leads(&self, deciding: &[usize]) -> Vec<Lead> {
        let mut others = self.unknown_heads.to_vec();
        others.extend(self.spaces.iter().flat_map(|space| &space.axes).map(|axis| axis.fact));
        others.sort_unstable();
        others.dedup();
        let mut others: Vec<Lead> = others.into_iter().map(|fact| self.lead(fact)).collect();
        rank(&mut others);
        let mut leads: Vec<Lead> = others.extract_if(.., |lead| deciding.contains(&lead.fact)).collect();
        // Without contradictions each fact can change alone, and then those that decide alone are enough.
        let tied = self.outcomes.iter().flatten().any(Option::is_none);
        let mut others = others.into_iter();
        while tied && !self.separated(&leads) {
            let Some(next) = others.next() else { break };
            leads.push(next);
        }
        rank(&mut leads);
        leads
    }

    /// Where the values of a fact lead.
    fn lead(&self, fact: usize) -> Lead {
        let count = self.scope.facts().get(fact).map_or(0, |spec| spec.words.len());
        let mut values = vec![Outcomes::default(); count];
        for (space, outcomes) in self.spaces.iter().zip(self.outcomes) {
            let axis = space.axes.iter().position(|axis| axis.fact == fact);
            let mut seen = vec![Outcomes::default(); count.max(1)];
            for (index, outcome) in outcomes.iter().enumerate() {
                let place =
                    axis.and_then(|at| places(&space.axes, index).nth(at)).map_or(0, |(_, place)| place);
                if let (Some(seen), Some(outcome)) = (seen.get_mut(place), outcome) {
                    *seen = seen.with(*outcome);
                }
            }
            let head = space.codes.get(fact).copied().unwrap_or(0);
            for (at, set) in values.iter_mut().enumerate() {
                let place = match axis.and_then(|axis| space.axes.get(axis)) {
                    Some(axis) => axis.class.get(at).copied(),
                    None if head == 0 || usize::from(head) == at.saturating_add(1) => Some(0),
                    None => None,
                };
                if let Some(found) = place.and_then(|place| seen.get(place)) {
                    *set = set.union(*found);
                }
            }
        }
        Lead { fact, values }
    }

    /// Whether completions that agree on these facts have one outcome.
    fn separated(&self, leads: &[Lead]) -> bool {
        // What agrees on the values of each fact, and the outcomes that occur there.
        let mut all: Vec<(Vec<u64>, Outcome)> = Vec::new();
        for (space, outcomes) in self.spaces.iter().zip(self.outcomes) {
            let mut seen: BTreeMap<Vec<u64>, Outcomes> = BTreeMap::new();
            for (index, outcome) in outcomes.iter().enumerate() {
                if let Some(outcome) = outcome {
                    let set = seen.entry(space.values_of(leads, index)).or_default();
                    *set = set.with(*outcome);
                }
            }
            for (values, set) in seen {
                let Some(outcome) = set.only() else { return false };
                all.push((values, outcome));
            }
            if all.len() > MAX_COMPARED {
                return self.spaces.len() == 1;
            }
        }
        let agree = |a: &[u64], b: &[u64]| a.iter().zip(b).all(|(a, b)| a & b != 0);
        all.iter().enumerate().all(|(at, (values, outcome))| {
            all.iter().skip(at).all(|(others, other)| outcome == other || !agree(values, others))
        })
    }
}

impl Space<'_> {
    /// The values of each fact (bit n = number n) that the completion with this number stands for.
    fn values_of(&self, leads: &[Lead], index: usize) -> Vec<u64> {
        let mask = |axis: &Axis, place: usize| {
            let of_class = axis.class.iter().zip(1_u32..).filter(|(class, _)| **class == place);
            of_class.fold(0_u64, |mask, (_, number)| mask | 1 << number)
        };
        let one = |lead: &Lead| {
            let found = places(&self.axes, index).find(|(axis, _)| axis.fact == lead.fact);
            match (found, self.codes.get(lead.fact)) {
                (Some((axis, place)), _) => mask(axis, place),
                (None, Some(code)) if *code != 0 => 1 << code,
                _ => u64::MAX,
            }
        };
        leads.iter().map(one).collect()
    }
}

/// Adds the facts of a space along which two neighbouring completions differ in outcome.
fn differing(space: &Space<'_>, outcomes: &[Option<Outcome>], deciding: &mut Vec<usize>) {
    let mut stride = 1_usize;
    for axis in &space.axes {
        let count = axis.values.len();
        let decides = (0..outcomes.len()).any(|index| {
            let place = index.checked_div(stride).and_then(|at| at.checked_rem(count)).unwrap_or(0);
            let first = index.saturating_sub(place.saturating_mul(stride));
            // Compare with the first possible completion along this axis.
            let reference = (0..count).find_map(|step| {
                outcomes.get(first.saturating_add(step.saturating_mul(stride))).copied().flatten()
            });
            matches!((outcomes.get(index), reference), (Some(Some(here)), Some(there)) if *here != there)
        });
        if decides {
            deciding.push(axis.fact);
        }
        stride = stride.saturating_mul(count);
    }
}
