//! Deciding when some facts are unknown: which outcomes are possible, and which facts would decide.

use super::compile::{Entry, Scoped, Table, Weight, head_values, heads};
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
    /// The rules, by place in the book, that determine the outcome in every completion; empty when not exact.
    pub determining: Vec<u16>,
}

/// One table with the unknown facts that matter in it.
struct Space<'a> {
    table: &'a Table,
    codes: [u8; MAX_FACTS],
    /// The unknown facts and one value for each different row.
    axes: Vec<(usize, Vec<u8>)>,
}

impl Space<'_> {
    fn size(&self) -> usize {
        self.axes.iter().map(|(_, values)| values.len()).fold(1, usize::saturating_mul)
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
        return Some(bound(&spaces, &unknown_heads, day));
    }
    enumerate(compiled, scope, &spaces, &unknown_heads, day)
}

fn space<'a>(scope: Scope, table: &'a Table, heads: &[(usize, u8)], known: &[u8]) -> Space<'a> {
    let mut codes = [0_u8; MAX_FACTS];
    for (to, from) in codes.iter_mut().zip(known) {
        *to = *from;
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
        axes.push((fact, classes(scope, fact, &[table])));
    }
    Space { table, codes, axes }
}

/// One value of a fact for each different row, or combination of rows of several tables.
fn classes(scope: Scope, fact: usize, tables: &[&Table]) -> Vec<u8> {
    let count = scope.facts().get(fact).map_or(0, |spec| spec.words.len());
    let mut seen: Vec<Vec<&[u64]>> = Vec::new();
    let mut values = Vec::new();
    for value in 1..=count {
        let rows: Vec<&[u64]> = tables.iter().filter_map(|table| table.row(fact, value)).collect();
        if !seen.contains(&rows) {
            seen.push(rows);
            values.push(u8::try_from(value).unwrap_or(0));
        }
    }
    values
}

/// Sets the facts of the axes to the combination of their values with this number.
fn fill(codes: &mut [u8], axes: &[(usize, Vec<u8>)], index: usize) {
    let mut rest = index;
    for (fact, values) in axes {
        if let (Some(code), Some(value)) =
            (codes.get_mut(*fact), values.get(rest.checked_rem(values.len()).unwrap_or(0)))
        {
            *code = *value;
        }
        rest = rest.checked_div(values.len()).unwrap_or(0);
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
        let mut facts: Vec<usize> =
            line.iter().flat_map(|space| &space.axes).map(|(fact, _)| *fact).collect();
        facts.sort_unstable();
        facts.dedup();
        let tables: Vec<&Table> = line.iter().map(|space| space.table).collect();
        let axes: Vec<(usize, Vec<u8>)> =
            facts.into_iter().map(|fact| (fact, classes(self.scope, fact, &tables))).collect();
        let size = axes.iter().map(|(_, values)| values.len()).fold(1, usize::saturating_mul);
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
    }
    let determining = determining?;
    if possible.only().is_none() {
        let lines = Lines { compiled, scope, spaces, unknown_heads, day };
        deciding.extend(unknown_heads.iter().copied().filter(|head| lines.decides(*head)));
    }
    deciding.sort_unstable();
    deciding.dedup();
    Some(Partial { possible, exact: true, deciding, determining })
}

/// Adds the facts of a space along which two neighbouring completions differ in outcome.
fn differing(space: &Space<'_>, outcomes: &[Option<Outcome>], deciding: &mut Vec<usize>) {
    let mut stride = 1_usize;
    for (fact, values) in &space.axes {
        let count = values.len();
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
            deciding.push(*fact);
        }
        stride = stride.saturating_mul(count);
    }
}

/// Three-valued clauses: a sound upper bound without enumeration.
fn bound(spaces: &[Space<'_>], unknown_heads: &[usize], day: Day) -> Partial {
    let day = day.number();
    let mut possible = Outcomes::default();
    let mut deciding = unknown_heads.to_vec();
    for space in spaces {
        deciding.extend(space.axes.iter().map(|(fact, _)| *fact));
        let (may, must) = masks(space);
        let mut tally = Bounds::default();
        for entry in &space.table.entries {
            tally.add(entry, day, &may, &must);
        }
        for outcome in tally.outcomes().iter() {
            possible = possible.with(outcome);
        }
    }
    deciding.sort_unstable();
    deciding.dedup();
    Partial { possible, exact: false, deciding, determining: Vec::new() }
}

/// The clauses that may hold, and those that hold whatever the unknown facts are.
fn masks(space: &Space<'_>) -> (Vec<u64>, Vec<u64>) {
    let table = space.table;
    let (mut may, mut must) = (vec![u64::MAX; table.width], vec![u64::MAX; table.width]);
    for column in &table.columns {
        let fact = usize::from(column.fact);
        let code = space.codes.get(fact).copied().unwrap_or(0);
        let unknown: &[u8] = space.axes.iter().find(|(at, _)| *at == fact).map_or(&[], |(_, values)| values);
        let values: &[u8] = if code == 0 { unknown } else { core::slice::from_ref(&code) };
        for word in 0..table.width {
            let cell = |value: &u8| {
                let at = (column.start as usize)
                    .saturating_add(usize::from(*value).saturating_mul(table.width))
                    .saturating_add(word);
                table.rows.get(at).copied().unwrap_or(0)
            };
            if let (Some(may), Some(must)) = (may.get_mut(word), must.get_mut(word)) {
                *may &= values.iter().map(cell).fold(0, |all, row| all | row);
                *must &= values.iter().map(cell).fold(u64::MAX, |all, row| all & row);
            }
        }
    }
    (may, must)
}

/// What may and what must have fired.
#[derive(Default)]
struct Bounds {
    may: [bool; 5],
    must: [bool; 5],
}

const BLOCKED: usize = 0;
const PERMIT: usize = 1;
const MAY_PERMIT: usize = 2;
const MAY_FORBID: usize = 3;
const CLOSE: usize = 4;

impl Bounds {
    fn add(&mut self, entry: &Entry, day: i32, may: &[u64], must: &[u64]) {
        let sets = |pick: fn(&super::compile::More) -> &super::compile::Bits, one: u64| -> Vec<u64> {
            entry.more.as_ref().map_or_else(|| vec![one], |more| pick(more).to_vec())
        };
        let (when, unless, need) = (
            sets(|more| &more.when, entry.when),
            sets(|more| &more.unless, entry.unless),
            sets(|more| &more.need, entry.need),
        );
        let any = |holding: &[u64], set: &[u64]| holding.iter().zip(set).any(|(word, set)| word & set != 0);
        let all =
            |holding: &[u64], set: &[u64]| holding.iter().zip(set).all(|(word, set)| word & set == *set);
        if day < entry.from || day >= entry.until {
            return;
        }
        let (may_fire, must_fire) =
            (any(may, &when) && !any(must, &unless), any(must, &when) && !any(may, &unless));
        let (may_miss, must_miss) = (!all(must, &need), !all(may, &need));
        let (kind, may_count, must_count) = match entry.weight {
            Weight::Permit => (PERMIT, may_fire, must_fire),
            Weight::Forbid => (BLOCKED, may_fire, must_fire),
            Weight::Need => (BLOCKED, may_fire && may_miss, must_fire && must_miss),
            Weight::Close => (CLOSE, may_fire, must_fire),
            Weight::MayPermit => (MAY_PERMIT, may_fire, must_fire),
            Weight::MayForbid => (MAY_FORBID, may_fire, must_fire),
            Weight::NeedQuestion => (MAY_FORBID, may_fire && may_miss, must_fire && must_miss),
            Weight::Beside => return,
        };
        if let (Some(may), Some(must)) = (self.may.get_mut(kind), self.must.get_mut(kind)) {
            *may |= may_count;
            *must |= must_count;
        }
    }

    fn outcomes(&self) -> Outcomes {
        let may = |kind: usize| self.may.get(kind).copied().unwrap_or(false);
        let must = |kind: usize| self.must.get(kind).copied().unwrap_or(false);
        let mut set = Outcomes::default();
        if may(BLOCKED) || (may(CLOSE) && !must(PERMIT) && !must(MAY_PERMIT)) {
            set = set.with(Outcome::Forbidden);
        }
        if must(BLOCKED) {
            return set;
        }
        if may(PERMIT) && !must(MAY_FORBID) {
            set = set.with(Outcome::Permitted);
        }
        if (may(PERMIT) && may(MAY_FORBID)) || (may(MAY_PERMIT) && !must(PERMIT)) {
            set = set.with(Outcome::Unsettled);
        }
        if !must(PERMIT) && !must(MAY_PERMIT) && !must(CLOSE) {
            set = set.with(Outcome::NoGround);
        }
        set
    }
}
