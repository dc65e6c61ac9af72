//! Combinations of head facts, said with fewer words.

use super::space::{Among, Cube, Heads};

/// Conjunctions of head facts that together are these combinations and no others: two that differ in one fact only
/// become one, until none do.
pub(super) fn merge_heads(all: &[Heads]) -> Vec<Cube> {
    let one = |heads: &Heads| -> Vec<Among> {
        let scope = heads.scope();
        let within = |fact: usize| scope.facts().get(fact).map_or(0, crate::rule::vocabulary::FactSpec::all);
        let among =
            |(fact, code): &(usize, u8)| Among { scope, fact: *fact, mask: 1 << code, within: within(*fact) };
        heads.values().iter().map(among).collect()
    };
    let mut cubes: Vec<Vec<Among>> = all.iter().map(one).collect();
    while let Some((first, second)) = pair(&cubes) {
        let other = cubes.remove(second);
        if let Some(cube) = cubes.get_mut(first) {
            for (own, more) in cube.iter_mut().zip(other) {
                own.mask |= more.mask;
            }
        }
    }
    cubes.sort();
    cubes.into_iter().map(|literals| Cube { literals }).collect()
}

fn pair(cubes: &[Vec<Among>]) -> Option<(usize, usize)> {
    cubes.iter().enumerate().find_map(|(first, a)| {
        let mut later = cubes.iter().enumerate().skip(first.saturating_add(1));
        let alike = |(second, b): (usize, &Vec<Among>)| {
            let differing = a.iter().zip(b).filter(|(x, y)| x.mask != y.mask).count();
            (differing <= 1).then_some((first, second))
        };
        later.find_map(alike)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Code as _;
    use crate::rule::vocabulary::Scope;
    use crate::rule::vocabulary::share::{Item, Op};

    #[test]
    fn all_combinations_are_one() {
        let all = Heads::all(Scope::Share);
        let merged = merge_heads(&all);
        assert_eq!(merged.len(), 1);
        assert_eq!(merged[0].literals()[0].words().len(), Op::ALL.len());
        assert_eq!(merged[0].literals()[1].words().len(), Item::ALL.len());
    }

    #[test]
    fn what_is_merged_is_what_was_there() {
        let all: Vec<Heads> = Heads::all(Scope::Share).into_iter().step_by(7).collect();
        let merged = merge_heads(&all);
        let combinations: usize = merged
            .iter()
            .map(|cube| cube.literals().iter().map(|one| one.words().len()).product::<usize>())
            .sum();
        assert_eq!(combinations, all.len());
        assert!(merged.len() < all.len());
    }
}
