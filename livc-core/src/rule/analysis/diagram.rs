//! Sets of situations as decision diagrams: each node asks one fact and has one branch for each of its values.
//!
//! Nodes are made once and shared: two sets are equal exactly when they have the same number. So what two books
//! have in common is seen at once, whatever its size. What is made is counted, and beyond the budget every
//! operation stops: no analysis runs away, and none is ever a sample.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

/// A set of situations of one head combination, as the number of its diagram in the store that made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Set(pub(super) u32);

impl Set {
    /// No situation.
    pub const NONE: Self = Self(0);
    /// Every situation.
    pub const ALL: Self = Self(1);

    /// Whether there is no situation in the set.
    pub fn is_empty(self) -> bool {
        self == Self::NONE
    }
}

/// The budget is used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Exhausted;

/// A result that may run out of budget.
pub(super) type Made<T> = core::result::Result<T, Exhausted>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Op {
    And = 0,
    Or = 1,
    Without = 2,
}

#[derive(Clone, Copy)]
struct Node {
    level: u8,
    start: u32,
}

/// Nodes of a store that no real book comes near: some hundred megabytes with everything beside them.
pub(super) const MAX_NODES: usize = 2_000_000;
/// Steps of work a node of the budget.
const STEPS_A_NODE: usize = 24;
/// Entries of the memory of results, beyond which it is forgotten and made anew.
const MAX_MEMO: usize = 4_000_000;

/// A multiplication and a rotation a word: the keys are our own numbers, so nobody can choose them to collide.
#[derive(Clone, Default)]
pub(super) struct Mix(u64);

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0 ^ self.0 >> 32
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u8(&mut self, word: u8) {
        self.write_u64(u64::from(word));
    }

    fn write_u32(&mut self, word: u32) {
        self.write_u64(u64::from(word));
    }

    fn write_u64(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(26) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

pub(super) type Map<K, V> = HashMap<K, V, BuildHasherDefault<Mix>>;
pub(super) type Seen = HashSet<u32, BuildHasherDefault<Mix>>;

/// Every node that was made, over facts with these numbers of values.
pub(super) struct Store {
    widths: Vec<u8>,
    nodes: Vec<Node>,
    children: Vec<u32>,
    /// Places of nodes by what they are, in a table that is never more than half full.
    unique: Vec<u32>,
    memo: Map<u64, u32>,
    /// What is under way, of all depths, one after the other.
    scratch: Vec<u32>,
    counts: Map<u32, u128>,
    limit: usize,
    steps: usize,
}

const TERMINAL: u8 = u8::MAX;
const VACANT: u32 = 0;

impl Store {
    pub(super) fn new(widths: Vec<u8>, limit: usize) -> Self {
        let terminal = Node { level: TERMINAL, start: 0 };
        Self {
            widths,
            nodes: vec![terminal, terminal],
            children: Vec::new(),
            unique: vec![VACANT; 1024],
            memo: Map::default(),
            scratch: Vec::new(),
            counts: Map::default(),
            limit,
            steps: 0,
        }
    }

    /// How many nodes were made.
    pub(super) fn nodes(&self) -> usize {
        self.nodes.len().saturating_sub(2)
    }

    /// A new allowance of work; nodes stay counted.
    pub(super) fn rest(&mut self) {
        self.steps = 0;
        self.scratch.clear();
    }

    pub(super) fn levels(&self) -> usize {
        self.widths.len()
    }

    pub(super) fn width(&self, level: usize) -> usize {
        self.widths.get(level).copied().map_or(0, usize::from)
    }

    /// The level of a node; that of a whole or an empty set is beyond the last.
    pub(super) fn level(&self, node: u32) -> usize {
        match self.nodes.get(node as usize) {
            Some(node) if node.level != TERMINAL => usize::from(node.level),
            _ => self.widths.len(),
        }
    }

    pub(super) fn branches(&self, node: u32) -> &[u32] {
        let Some(Node { level, start }) = self.nodes.get(node as usize) else { return &[] };
        if *level == TERMINAL {
            return &[];
        }
        let start = *start as usize;
        self.children.get(start..start.saturating_add(self.width(usize::from(*level)))).unwrap_or(&[])
    }

    #[inline]
    fn branch(&self, node: u32, at: usize, value: usize) -> u32 {
        match self.nodes.get(node as usize) {
            Some(one) if usize::from(one.level) == at => {
                self.children.get((one.start as usize).wrapping_add(value)).copied().unwrap_or(0)
            }
            _ => node,
        }
    }

    /// The node with the branches from this place of the scratch on, which it takes away.
    fn make(&mut self, level: usize, base: usize) -> Made<u32> {
        let branches = self.scratch.get(base..).unwrap_or(&[]);
        let first = branches.first().copied().unwrap_or(0);
        if branches.iter().all(|branch| *branch == first) {
            self.scratch.truncate(base);
            return Ok(first);
        }
        let level = u8::try_from(level).map_err(|_| Exhausted)?;
        let mut at = self.place(level, branches);
        loop {
            match self.unique.get(at).copied() {
                Some(VACANT) | None => break,
                Some(found) => {
                    let same = self.nodes.get(found as usize).is_some_and(|node| node.level == level)
                        && self.branches(found) == branches;
                    if same {
                        self.scratch.truncate(base);
                        return Ok(found);
                    }
                }
            }
            at = at.wrapping_add(1) & self.unique.len().wrapping_sub(1);
        }
        if self.nodes() >= self.limit {
            return Err(Exhausted);
        }
        let made = u32::try_from(self.nodes.len()).map_err(|_| Exhausted)?;
        let start = u32::try_from(self.children.len()).map_err(|_| Exhausted)?;
        self.nodes.push(Node { level, start });
        self.children.extend(self.scratch.drain(base..));
        if let Some(slot) = self.unique.get_mut(at) {
            *slot = made;
        }
        if self.nodes.len().saturating_mul(2) > self.unique.len() {
            self.grow();
        }
        Ok(made)
    }

    fn place(&self, level: u8, branches: &[u32]) -> usize {
        let mut mix = Mix(u64::from(level));
        for branch in branches {
            mix.write_u32(*branch);
        }
        usize::try_from(mix.finish()).unwrap_or(0) & self.unique.len().wrapping_sub(1)
    }

    fn grow(&mut self) {
        self.unique = vec![VACANT; self.unique.len().saturating_mul(2)];
        for at in 2..self.nodes.len() {
            let node = u32::try_from(at).unwrap_or(VACANT);
            let Some(level) = self.nodes.get(at).map(|node| node.level) else { continue };
            let mut place = self.place(level, self.branches(node));
            while self.unique.get(place).is_some_and(|taken| *taken != VACANT) {
                place = place.wrapping_add(1) & self.unique.len().wrapping_sub(1);
            }
            if let Some(slot) = self.unique.get_mut(place) {
                *slot = node;
            }
        }
    }

    pub(super) fn and(&mut self, a: Set, b: Set) -> Made<Set> {
        self.apply(Op::And, a.0, b.0).map(Set)
    }

    pub(super) fn or(&mut self, a: Set, b: Set) -> Made<Set> {
        self.apply(Op::Or, a.0, b.0).map(Set)
    }

    /// What is in `a` and not in `b`.
    pub(super) fn without(&mut self, a: Set, b: Set) -> Made<Set> {
        self.apply(Op::Without, a.0, b.0).map(Set)
    }

    fn apply(&mut self, op: Op, a: u32, b: u32) -> Made<u32> {
        let (a, b) = match (op, a, b) {
            (Op::And | Op::Without, 0, _) | (Op::And, _, 0) | (Op::Without, _, 1) => return Ok(0),
            (Op::Or, 1, _) | (Op::Or, _, 1) => return Ok(1),
            (Op::And, 1, other) | (Op::And, other, 1) | (Op::Or, 0, other) | (Op::Or, other, 0) => {
                return Ok(other);
            }
            (Op::Without, _, 0) => return Ok(a),
            (Op::And | Op::Or, a, b) if a == b => return Ok(a),
            (Op::Without, a, b) if a == b => return Ok(0),
            (Op::And | Op::Or, a, b) => (a.min(b), a.max(b)),
            (Op::Without, a, b) => (a, b),
        };
        // Numbers of nodes stay far below 2^31, see `MAX_NODES`.
        let key = u64::from(a) << 33 ^ u64::from(b) << 2 ^ op as u64;
        if let Some(known) = self.memo.get(&key) {
            return Ok(*known);
        }
        self.steps = self.steps.wrapping_add(1);
        if self.steps > self.limit.saturating_mul(STEPS_A_NODE) {
            return Err(Exhausted);
        }
        let level = self.level(a).min(self.level(b));
        let base = self.scratch.len();
        for value in 0..self.width(level) {
            let made = self.apply(op, self.branch(a, level, value), self.branch(b, level, value))?;
            self.scratch.push(made);
        }
        let made = self.make(level, base)?;
        if self.memo.len() >= MAX_MEMO {
            self.memo.clear();
        }
        self.memo.insert(key, made);
        Ok(made)
    }

    /// The set of a conjunction: a mask of values (bit n = value n from 0) for levels, rising.
    pub(super) fn cube(&mut self, literals: &[(usize, u64)]) -> Made<Set> {
        let mut node = 1;
        for (level, mask) in literals.iter().rev() {
            let base = self.scratch.len();
            let width = self.width(*level);
            self.scratch.extend((0..width).map(|value| if mask >> value & 1 == 1 { node } else { 0 }));
            node = self.make(*level, base)?;
        }
        Ok(Set(node))
    }

    /// The situations of a set that differ from one in the set in this fact only: the fact no longer matters.
    pub(super) fn forget(&mut self, set: Set, level: usize) -> Made<Set> {
        let mut known = Map::default();
        self.replace(set.0, level, None, &mut known).map(Set)
    }

    /// The situations that would be in the set if this fact had this value (from 0).
    pub(super) fn given(&mut self, set: Set, level: usize, value: usize) -> Made<Set> {
        let mut known = Map::default();
        self.replace(set.0, level, Some(value), &mut known).map(Set)
    }

    fn replace(
        &mut self,
        node: u32,
        level: usize,
        value: Option<usize>,
        known: &mut Map<u32, u32>,
    ) -> Made<u32> {
        let own = self.level(node);
        if own > level || node < 2 {
            return Ok(node);
        }
        if own == level {
            if let Some(value) = value {
                return Ok(self.branch(node, level, value));
            }
            let mut all = 0;
            for value in 0..self.width(level) {
                all = self.apply(Op::Or, all, self.branch(node, level, value))?;
            }
            return Ok(all);
        }
        if let Some(found) = known.get(&node) {
            return Ok(*found);
        }
        let base = self.scratch.len();
        for at in 0..self.width(own) {
            let made = self.replace(self.branch(node, own, at), level, value, known)?;
            self.scratch.push(made);
        }
        let made = self.make(own, base)?;
        known.insert(node, made);
        Ok(made)
    }

    /// Whether the situation with these values (from 0) is in the set.
    pub(super) fn holds(&self, set: Set, value: impl Fn(usize) -> usize) -> bool {
        let mut node = set.0;
        while node > 1 {
            let level = self.level(node);
            node = self.branch(node, level, value(level));
        }
        node == 1
    }

    /// How many situations there are from a level on, whatever they are.
    pub(super) fn span(&self, from: usize, to: usize) -> u128 {
        let widths = self.widths.get(from..to).unwrap_or(&[]);
        widths.iter().fold(1, |all, width| all.saturating_mul(u128::from(*width)))
    }

    /// How many situations a set has. Exact: a test holds the domain of each scope below 2^128.
    pub(super) fn count(&mut self, set: Set) -> u128 {
        let below = self.count_below(set.0);
        below.saturating_mul(self.span(0, self.level(set.0)))
    }

    fn count_below(&mut self, node: u32) -> u128 {
        if node < 2 {
            return u128::from(node);
        }
        if let Some(known) = self.counts.get(&node) {
            return *known;
        }
        let level = self.level(node);
        let mut all = 0_u128;
        for value in 0..self.width(level) {
            let branch = self.branch(node, level, value);
            let below = self.count_below(branch);
            let skipped = self.span(level.saturating_add(1), self.level(branch));
            all = all.saturating_add(below.saturating_mul(skipped));
        }
        self.counts.insert(node, all);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const WIDTHS: [u8; 5] = [2, 3, 4, 2, 3];
    const SIZE: usize = 2 * 3 * 4 * 2 * 3;

    fn values(at: usize) -> [usize; 5] {
        let mut rest = at;
        WIDTHS.map(|width| {
            let value = rest % usize::from(width);
            rest /= usize::from(width);
            value
        })
    }

    fn holds(store: &Store, set: Set, situation: [usize; 5]) -> bool {
        store.holds(set, |level| situation[level])
    }

    fn cubes() -> impl Strategy<Value = Vec<[u64; 5]>> {
        let one = WIDTHS.map(|width| 0_u64..1 << width);
        proptest::collection::vec(one, 0..5)
    }

    fn set_of(store: &mut Store, cubes: &[[u64; 5]]) -> Set {
        let mut all = Set::NONE;
        for cube in cubes {
            let literals: Vec<_> = cube.iter().copied().enumerate().collect();
            let cube = store.cube(&literals).unwrap();
            all = store.or(all, cube).unwrap();
        }
        all
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn sets_are_what_listing_every_situation_says(a in cubes(), b in cubes(), level in 0_usize..5) {
            let mut store = Store::new(WIDTHS.to_vec(), 10_000);
            let listed = |cubes: &[[u64; 5]]| -> Vec<bool> {
                let within = |at: usize| cubes.iter().any(|cube| {
                    cube.iter().zip(values(at)).all(|(mask, value)| mask >> value & 1 == 1)
                });
                (0..SIZE).map(within).collect()
            };
            let (left, right) = (set_of(&mut store, &a), set_of(&mut store, &b));
            let (in_left, in_right) = (listed(&a), listed(&b));
            let (and, or) = (store.and(left, right).unwrap(), store.or(left, right).unwrap());
            let without = store.without(left, right).unwrap();
            let (forgotten, given) = (store.forget(left, level).unwrap(), store.given(left, level, 1).unwrap());
            let mut counted = 0;
            for at in 0..SIZE {
                let here = values(at);
                prop_assert_eq!(holds(&store, and, here), in_left[at] && in_right[at]);
                prop_assert_eq!(holds(&store, or, here), in_left[at] || in_right[at]);
                prop_assert_eq!(holds(&store, without, here), in_left[at] && !in_right[at]);
                let moved = |value: usize| { let mut there = here; there[level] = value; there };
                let any = (0..usize::from(WIDTHS[level])).any(|value| holds(&store, left, moved(value)));
                prop_assert_eq!(holds(&store, forgotten, here), any);
                prop_assert_eq!(holds(&store, given, here), holds(&store, left, moved(1)));
                counted += u128::from(in_left[at]);
            }
            prop_assert_eq!(store.count(left), counted);
            prop_assert_eq!(left == right, in_left == in_right, "one number for one set");
        }
    }

    #[test]
    fn beyond_the_budget_nothing_is_made() {
        let mut store = Store::new(vec![2; 40], 1_000);
        let mut all = Ok(Set::NONE);
        for at in 0..20 {
            all = all.and_then(|all| {
                let pair = store.cube(&[(at, 0b10), (at + 20, 0b10)])?;
                store.or(all, pair)
            });
        }
        assert_eq!(all, Err(Exhausted));
        assert!(store.nodes() <= 1_000);
    }
}
