//! What a set is in few words: one situation of it, what all its situations have in common, and few conjunctions
//! that together are the set.

use super::diagram::{Exhausted, Made, Map, Seen, Set, Store};

/// A mask of values (bit n = value n from 0) for each level; a whole mask says nothing.
pub(super) type Masks = Vec<u64>;

/// Every value of a level.
pub(super) fn whole(store: &Store, level: usize) -> u64 {
    u64::MAX >> 64_usize.saturating_sub(store.width(level)).min(63)
}

/// The masks that say nothing.
pub(super) fn anything(store: &Store) -> Masks {
    (0..store.levels()).map(|level| whole(store, level)).collect()
}

/// The literals of masks: those that say something.
pub(super) fn literals(store: &Store, masks: &Masks) -> Vec<(usize, u64)> {
    masks
        .iter()
        .enumerate()
        .filter(|(level, mask)| **mask != whole(store, *level))
        .map(|(level, mask)| (level, *mask))
        .collect()
}

/// The situation of a set that differs from the base (values from 0) in the fewest facts; among several the one
/// with the first values. `None` for the empty set.
pub(super) fn example(store: &Store, set: Set, base: &[usize]) -> Option<Vec<usize>> {
    let mut known: Map<u32, usize> = Map::default();
    distance(store, set.0, base, &mut known)?;
    let mut situation = base.to_vec();
    let mut node = set.0;
    while node > 1 {
        let level = store.level(node);
        let own = base.get(level).copied().unwrap_or(0);
        let far = |(value, branch): (usize, u32)| {
            let below = if branch < 2 { (branch == 1).then_some(0) } else { known.get(&branch).copied() };
            below.map(|below| (below.saturating_add(usize::from(value != own)), value != own, value, branch))
        };
        let (.., value, branch) = store.branches(node).iter().copied().enumerate().filter_map(far).min()?;
        if let Some(fact) = situation.get_mut(level) {
            *fact = value;
        }
        node = branch;
    }
    (node == 1).then_some(situation)
}

fn distance(store: &Store, node: u32, base: &[usize], known: &mut Map<u32, usize>) -> Option<usize> {
    if node < 2 {
        return (node == 1).then_some(0);
    }
    if let Some(found) = known.get(&node) {
        return Some(*found);
    }
    let own = base.get(store.level(node)).copied().unwrap_or(0);
    let mut least: Option<usize> = None;
    for (value, branch) in store.branches(node).iter().enumerate() {
        if let Some(below) = distance(store, *branch, base, known) {
            let here = below.saturating_add(usize::from(value != own));
            least = Some(least.map_or(here, |least| least.min(here)));
        }
    }
    // Every node but the empty set leads somewhere.
    known.insert(node, least?);
    least
}

/// The values that each fact takes in some situation of the set: what they all have in common.
pub(super) fn bounds(store: &Store, set: Set) -> Masks {
    if set.is_empty() {
        return vec![0; store.levels()];
    }
    let mut masks: Masks = vec![0; store.levels()];
    let open = |masks: &mut Masks, from: usize, to: usize| {
        for level in from..to {
            if let Some(mask) = masks.get_mut(level) {
                *mask = whole(store, level);
            }
        }
    };
    open(&mut masks, 0, store.level(set.0));
    let mut seen: Seen = Seen::default();
    let mut left = vec![set.0];
    while let Some(node) = left.pop() {
        if node < 2 || !seen.insert(node) {
            continue;
        }
        let level = store.level(node);
        for (value, branch) in store.branches(node).iter().enumerate().filter(|(_, branch)| **branch != 0) {
            if let Some(mask) = masks.get_mut(level) {
                *mask |= 1 << value;
            }
            open(&mut masks, level.saturating_add(1), store.level(*branch));
            left.push(*branch);
        }
    }
    masks
}

/// Whether every situation within masks is in the set.
fn contains(store: &Store, node: u32, masks: &Masks, known: &mut Map<u32, bool>) -> bool {
    if node < 2 {
        return node == 1;
    }
    if let Some(found) = known.get(&node) {
        return *found;
    }
    let mask = masks.get(store.level(node)).copied().unwrap_or(0);
    let inside = store
        .branches(node)
        .iter()
        .enumerate()
        .all(|(value, branch)| mask >> value & 1 == 0 || contains(store, *branch, masks, known));
    known.insert(node, inside);
    inside
}

/// Conjunctions that together are a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cover {
    pub(super) cubes: Vec<Masks>,
    /// What the cubes leave out, when there were more than asked for.
    pub(super) rest: Set,
}

/// Few conjunctions that together are the set, the widest first as they are met; none can do with one value less
/// asked of it. Situations outside `domain` cannot be, so a conjunction may hold them too.
///
/// `apart`: no two conjunctions share a situation of the domain.
pub(super) fn cover(store: &mut Store, set: Set, domain: Set, apart: bool, limit: usize) -> Made<Cover> {
    let outside = store.without(Set::ALL, domain)?;
    let (mut rest, mut cubes) = (set, Vec::new());
    let mut free = store.or(set, outside)?;
    while !rest.is_empty() && cubes.len() < limit {
        let masks = widest(store, rest, free);
        let cube = cube_of(store, &masks)?;
        if store.and(rest, cube)?.is_empty() {
            // A conjunction always takes something away; this would be a fault of livc.
            return Err(Exhausted);
        }
        rest = store.without(rest, cube)?;
        if apart {
            let taken = store.without(cube, outside)?;
            free = store.without(free, taken)?;
        }
        cubes.push(masks);
    }
    if !apart {
        prune(store, set, rest, &mut cubes)?;
    }
    Ok(Cover { cubes, rest })
}

/// Takes away conjunctions that the others make superfluous.
fn prune(store: &mut Store, set: Set, rest: Set, cubes: &mut Vec<Masks>) -> Made<()> {
    let wanted = store.without(set, rest)?;
    let mut at = 0;
    while at < cubes.len() && cubes.len() > 1 {
        let mut others = Set::NONE;
        for (_, masks) in cubes.iter().enumerate().filter(|(other, _)| *other != at) {
            let cube = cube_of(store, masks)?;
            others = store.or(others, cube)?;
        }
        if store.without(wanted, others)?.is_empty() {
            cubes.remove(at);
        } else {
            at = at.saturating_add(1);
        }
    }
    Ok(())
}

pub(super) fn cube_of(store: &mut Store, masks: &Masks) -> Made<Set> {
    let literals = literals(store, masks);
    store.cube(&literals)
}

/// A conjunction with a situation of `rest`, within `free`, to which no value can be added.
fn widest(store: &mut Store, rest: Set, free: Set) -> Masks {
    let mut masks = anything(store);
    let mut node = rest.0;
    while node > 1 {
        let level = store.level(node);
        let branches = store.branches(node).to_vec();
        // Down the branch that holds most of the set, with all the values that lead there.
        let mut best: Option<(u128, u32)> = None;
        for branch in branches.iter().copied().filter(|branch| *branch != 0) {
            let values = branches.iter().filter(|other| **other == branch).count() as u128;
            let weight = store.count(Set(branch)).saturating_mul(values);
            if best.is_none_or(|(most, _)| weight > most) {
                best = Some((weight, branch));
            }
        }
        let Some((_, next)) = best else { break };
        let leading = branches.iter().enumerate().filter(|(_, branch)| **branch == next);
        if let Some(mask) = masks.get_mut(level) {
            *mask = leading.fold(0, |mask, (value, _)| mask | 1 << value);
        }
        node = next;
    }
    widen(store, free, &mut masks);
    masks
}

/// Adds values as long as what results is within the set: whole facts first, then value by value.
fn widen(store: &Store, free: Set, masks: &mut Masks) {
    let holds = |masks: &Masks| contains(store, free.0, masks, &mut Map::default());
    for level in (0..masks.len()).rev() {
        let own = masks.get(level).copied().unwrap_or(0);
        let all = whole(store, level);
        if own == all {
            continue;
        }
        let mut tried = masks.clone();
        if let Some(mask) = tried.get_mut(level) {
            *mask = all;
        }
        if holds(&tried) {
            *masks = tried;
            continue;
        }
        for value in (0..store.width(level)).filter(|value| own >> value & 1 == 0) {
            let mut tried = masks.clone();
            if let Some(mask) = tried.get_mut(level) {
                *mask |= 1 << value;
            }
            if holds(&tried) {
                *masks = tried;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const WIDTHS: [u8; 5] = [2, 3, 4, 2, 3];

    fn set_of(store: &mut Store, cubes: &[[u64; 5]]) -> Set {
        let mut all = Set::NONE;
        for cube in cubes {
            let cube = cube_of(store, &cube.to_vec()).unwrap();
            all = store.or(all, cube).unwrap();
        }
        all
    }

    fn cubes() -> impl Strategy<Value = Vec<[u64; 5]>> {
        proptest::collection::vec(WIDTHS.map(|width| 0_u64..1 << width), 0..6)
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_cover_is_the_set_and_holds_no_more_than_it_may(a in cubes(), b in cubes(), apart: bool) {
            let mut store = Store::new(WIDTHS.to_vec(), 100_000);
            let (given, domain) = (set_of(&mut store, &a), set_of(&mut store, &b));
            let set = store.and(given, domain).unwrap();
            let found = cover(&mut store, set, domain, apart, usize::MAX).unwrap();
            prop_assert!(found.rest.is_empty());
            let mut all = Set::NONE;
            let mut counted = 0;
            for masks in &found.cubes {
                let cube = cube_of(&mut store, masks).unwrap();
                let inside = store.and(cube, domain).unwrap();
                counted += store.count(inside);
                all = store.or(all, inside).unwrap();
            }
            prop_assert_eq!(all, set);
            if apart {
                prop_assert_eq!(counted, store.count(set), "no situation twice");
            }
        }

        #[test]
        fn an_example_is_the_nearest_and_bounds_are_tight(a in cubes(), base in proptest::array::uniform5(0_usize..2)) {
            let mut store = Store::new(WIDTHS.to_vec(), 100_000);
            let set = set_of(&mut store, &a);
            let mut nearest: Option<usize> = None;
            let mut seen = vec![0_u64; 5];
            for at in 0..144_usize {
                let mut rest = at;
                let here = WIDTHS.map(|width| { let value = rest % usize::from(width); rest /= usize::from(width); value });
                if !a.iter().any(|cube| cube.iter().zip(here).all(|(mask, value)| mask >> value & 1 == 1)) {
                    continue;
                }
                let far = here.iter().zip(base).filter(|(value, base)| **value != *base).count();
                nearest = Some(nearest.map_or(far, |least| least.min(far)));
                for (mask, value) in seen.iter_mut().zip(here) {
                    *mask |= 1 << value;
                }
            }
            let found = example(&store, set, &base);
            let far = found.map(|found| found.iter().zip(base).filter(|(value, base)| **value != *base).count());
            prop_assert_eq!(far, nearest);
            prop_assert_eq!(bounds(&store, set), seen);
        }
    }
}
