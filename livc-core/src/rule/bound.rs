//! Beyond the limit of completions: what may be the outcome, without going through them all.
//!
//! A clause may hold, must hold or cannot, whatever the unknown facts are; from that follows which rules may
//! fire and which must, and an upper bound of the outcomes. Where the bound leaves more than one, the space is
//! cut along a fact and both parts are bounded, up to a number of parts. So nothing that can happen is ever left
//! out, and most of what cannot is.

use super::compile::{Column, Entry, Table, Weight};
use super::outcome::Outcome;
use super::partial::{Lead, Outcomes, Partial, Space, rank};
use super::vocabulary::{MAX_FACTS, Scope};
use crate::time::Day;

/// How many parts the unknown facts are cut into, over all tables; each has some.
const MAX_PARTS: usize = 2_048;
const MIN_PARTS: usize = 16;

/// A sound upper bound; `None` when every completion is seen to be impossible.
pub(super) fn bound(
    scope: Scope,
    spaces: &[Space<'_>],
    unknown_heads: &[usize],
    day: Day,
) -> Option<Partial> {
    let regions: Vec<Region<'_>> = spaces.iter().map(|space| Region::new(space, day.number())).collect();
    let parts = MAX_PARTS.checked_div(regions.len()).unwrap_or(0).max(MIN_PARTS);
    let all: Vec<Outcomes> = regions.iter().map(|region| region.narrowed(parts)).collect();
    let possible = all.iter().fold(Outcomes::default(), |set, one| set.union(*one));
    if possible.count() == 0 {
        return None;
    }
    let mut leads = Vec::new();
    if possible.only().is_none() {
        let mut facts = unknown_heads.to_vec();
        facts.extend(regions.iter().flat_map(|region| &region.relevant));
        facts.sort_unstable();
        facts.dedup();
        leads.extend(facts.into_iter().map(|fact| lead(scope, fact, &regions, &all)));
        rank(&mut leads);
        // Where one fact decides alone, no other can change the outcome.
        if leads.first().is_some_and(|lead| lead.values.iter().all(|set| set.count() < 2)) {
            leads.truncate(1);
        }
    }
    let mut deciding: Vec<usize> = leads.iter().map(|lead| lead.fact).collect();
    deciding.sort_unstable();
    Some(Partial { possible, exact: false, deciding, leads, determining: Vec::new() })
}

/// Where the values of a fact may lead.
fn lead(scope: Scope, fact: usize, regions: &[Region<'_>], all: &[Outcomes]) -> Lead {
    let count = scope.facts().get(fact).map_or(0, |spec| spec.words.len());
    let numbers = (1..=count).map(|number| u8::try_from(number).unwrap_or(0));
    let values = numbers.map(|number| {
        let with_value = |(region, all): (&Region<'_>, &Outcomes)| {
            let mut codes = region.space.codes;
            match codes.get_mut(fact) {
                Some(code) if *code == 0 => *code = number,
                Some(code) if *code == number => {}
                _ => return Outcomes::default(),
            }
            // Nothing more can be said of it.
            let told = all.count() < 2 || !region.relevant.contains(&fact);
            if told && region.space.codes.get(fact) == Some(&0) {
                return *all;
            }
            region.part(&codes).map_or(Outcomes::default(), |part| part.outcomes).intersection(*all)
        };
        regions.iter().zip(all).map(with_value).fold(Outcomes::default(), Outcomes::union)
    });
    Lead { fact, values: values.collect() }
}

/// The completions of one table.
struct Region<'a> {
    space: &'a Space<'a>,
    /// For each column, as long as its fact is unknown: the clauses that some value allows.
    some: Vec<u64>,
    /// The clauses that every value allows.
    every: Vec<u64>,
    /// What can fire at all and changes an outcome.
    entries: Vec<&'a Entry>,
    /// The unknown facts that can change which rules fire, or what cannot be.
    relevant: Vec<usize>,
}

/// What is known of a part of a region.
struct Part {
    outcomes: Outcomes,
    /// Whether some completion in it may be impossible.
    doubtful: bool,
    /// The clauses that may hold and need not.
    open: Vec<u64>,
}

impl<'a> Region<'a> {
    fn new(space: &'a Space<'a>, day: i32) -> Self {
        let table = space.table;
        let mut region =
            Self { space, some: Vec::new(), every: Vec::new(), entries: Vec::new(), relevant: Vec::new() };
        for column in &table.columns {
            let (mut some, mut every) = (vec![0; table.width], vec![u64::MAX; table.width]);
            for value in region.values(usize::from(column.fact)) {
                for ((some, every), row) in some.iter_mut().zip(&mut every).zip(row(table, *column, *value)) {
                    *some |= row;
                    *every &= row;
                }
            }
            region.some.append(&mut some);
            region.every.append(&mut every);
        }
        let (may, must) = region.masks(&space.codes);
        let fires = |entry: &&Entry| {
            let [when, unless, _] = sets(entry);
            let valid = entry.from <= day && day < entry.until && entry.weight != Weight::Beside;
            valid && any(when, &may) && !any(unless, &must)
        };
        region.entries = table.entries.iter().filter(fires).collect();
        region.relevant = region.relevant(&may, &must);
        region
    }

    const fn table(&self) -> &'a Table {
        self.space.table
    }

    /// The clauses that may hold, and those that hold whatever the unknown facts are.
    fn masks(&self, codes: &[u8]) -> (Vec<u64>, Vec<u64>) {
        let table = self.table();
        let (mut may, mut must) = (vec![u64::MAX; table.width], vec![u64::MAX; table.width]);
        let width = table.width.max(1);
        let unknown = self.some.chunks_exact(width).zip(self.every.chunks_exact(width));
        for (column, (some, every)) in table.columns.iter().zip(unknown) {
            let code = codes.get(usize::from(column.fact)).copied().unwrap_or(0);
            let (some, every) = if code == 0 {
                (some, every)
            } else {
                let row = row(table, *column, code);
                (row, row)
            };
            may.iter_mut().zip(some).for_each(|(may, some)| *may &= some);
            must.iter_mut().zip(every).for_each(|(must, every)| *must &= every);
        }
        (may, must)
    }

    /// One value of an unknown fact for each different row.
    fn values(&self, fact: usize) -> &[u8] {
        self.space.axes.iter().find(|axis| axis.fact == fact).map_or(&[], |axis| &axis.values)
    }

    /// What is known when these facts are; `None` when they contradict each other.
    fn part(&self, codes: &[u8]) -> Option<Part> {
        let (may, must) = self.masks(codes);
        if self.table().is_impossible(&must) {
            return None;
        }
        let mut tally = Bounds::default();
        for entry in &self.entries {
            tally.add(entry, &may, &must);
        }
        let open = may.iter().zip(&must).map(|(may, must)| may & !must).collect();
        Some(Part { outcomes: tally.outcomes(), doubtful: self.table().is_impossible(&may), open })
    }

    /// The outcomes that are possible, after cutting the region into so many parts.
    fn narrowed(&self, mut left: usize) -> Outcomes {
        let mut found = Outcomes::default();
        let mut parts: Vec<[u8; MAX_FACTS]> = vec![self.space.codes];
        while let Some(codes) = parts.pop() {
            let Some(part) = self.part(&codes) else { continue };
            // Nothing new can come of it, or nothing is open.
            if found.union(part.outcomes) == found && !part.outcomes.is_empty() {
                continue;
            }
            let cut =
                if part.outcomes.only().is_some() && !part.doubtful { None } else { self.cut(&codes, &part) };
            match cut {
                Some((fact, values)) if left > 0 => {
                    for value in values.iter().rev() {
                        let mut codes = codes;
                        if let Some(code) = codes.get_mut(fact) {
                            *code = *value;
                        }
                        parts.push(codes);
                        left = left.saturating_sub(1);
                    }
                }
                _ => found = found.union(part.outcomes),
            }
        }
        found
    }

    /// The unknown fact that leaves the fewest clauses open, with its values.
    fn cut(&self, codes: &[u8], part: &Part) -> Option<(usize, &[u8])> {
        let open = |fact: usize| {
            let values = self.values(fact);
            let rows = values.iter().filter_map(|value| self.table().row(fact, usize::from(*value)));
            let left =
                rows.flat_map(|row| row.iter().zip(&part.open)).map(|(row, open)| (row & open).count_ones());
            let left = u64::from(left.fold(0, u32::saturating_add));
            // Out of a thousand, so that facts with many values compare with those that have few.
            left.saturating_mul(1_000).checked_div(u64::try_from(values.len()).unwrap_or(1)).unwrap_or(0)
        };
        let unknown =
            self.space.axes.iter().map(|axis| axis.fact).filter(|fact| codes.get(*fact) == Some(&0));
        let fact = unknown.min_by_key(|fact| (open(*fact), *fact))?;
        Some((fact, self.values(fact)))
    }

    /// The unknown facts that can change which rules fire, or what cannot be.
    fn relevant(&self, may: &[u64], must: &[u64]) -> Vec<usize> {
        let mut matters = vec![0_u64; self.table().width];
        for set in self.entries.iter().flat_map(|entry| sets(entry)) {
            matters.iter_mut().zip(set).for_each(|(word, set)| *word |= set);
        }
        for bit in &self.table().impossible {
            if let Some(word) = matters.get_mut(*bit as usize / 64) {
                *word |= 1 << (bit % 64);
            }
        }
        matters.iter_mut().zip(may.iter().zip(must)).for_each(|(word, (may, must))| *word &= may & !must);
        let differs = |axis: &&super::partial::Axis| {
            let mut rows =
                axis.values.iter().filter_map(|value| self.table().row(axis.fact, usize::from(*value)));
            let Some(first) = rows.next() else { return false };
            rows.any(|row| {
                row.iter().zip(first).zip(&matters).any(|((row, first), word)| (row ^ first) & word != 0)
            })
        };
        self.space.axes.iter().filter(differs).map(|axis| axis.fact).collect()
    }
}

/// Whether two sets of clauses have one in common.
fn any(set: &[u64], holding: &[u64]) -> bool {
    set.iter().zip(holding).any(|(set, word)| set & word != 0)
}

/// The row of a value.
fn row(table: &Table, column: Column, value: u8) -> &[u64] {
    let start = (column.start as usize).saturating_add(usize::from(value).saturating_mul(table.width));
    table.rows.get(start..start.saturating_add(table.width)).unwrap_or(&[])
}

/// The clauses that make a rule fire, that except it, and that it needs.
fn sets(entry: &Entry) -> [&[u64]; 3] {
    match &entry.more {
        Some(more) => [&more.when, &more.unless, &more.need],
        None => [&entry.when, &entry.unless, &entry.need].map(core::slice::from_ref),
    }
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
    fn add(&mut self, entry: &Entry, may: &[u64], must: &[u64]) {
        let [when, unless, need] = sets(entry);
        let all =
            |holding: &[u64], set: &[u64]| holding.iter().zip(set).all(|(word, set)| word & set == *set);
        let (may_fire, must_fire) =
            (any(may, when) && !any(must, unless), any(must, when) && !any(may, unless));
        let (may_miss, must_miss) = (!all(must, need), !all(may, need));
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
