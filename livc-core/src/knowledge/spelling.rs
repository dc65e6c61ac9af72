//! Words that were misspelled: the nearest known word.

use super::analyse::fold;
use super::index::{Index, letters};
use crate::code::Language;

/// How many letters may be wrong, missing, too many or swapped in a word of this length.
fn allowed(length: usize) -> usize {
    match length {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The known word that is nearest to one that is not known: by the letters that differ, then by how many entries have
/// it, then by the alphabet. Accents are no difference.
pub(super) fn nearest(index: &Index, languages: &[Language], word: &str) -> Option<String> {
    let plain = fold(word);
    let wanted: Vec<char> = plain.chars().collect();
    let most = allowed(wanted.len());
    let bits = letters(&plain);
    let mut best: Option<(usize, core::cmp::Reverse<usize>, &str)> = None;
    for language in languages {
        let Some(tongue) = index.tongue(*language) else { continue };
        for known in tongue.spelled() {
            // A letter more, less or other changes two bits at most.
            let apart = (known.letters ^ bits).count_ones() as usize;
            if known.length.abs_diff(wanted.len()) > most || apart > most.saturating_mul(2) {
                continue;
            }
            let Some(distance) = distance(&wanted, &known.plain, most) else { continue };
            let found = (distance, core::cmp::Reverse(tongue.frequency(&known.word)), &*known.word);
            if best.is_none_or(|best| found < best) {
                best = Some(found);
            }
        }
    }
    best.map(|(_, _, word)| word.to_owned())
}

/// How many letters differ, two neighbours that are swapped counting as one; nothing beyond `most`.
fn distance(one: &[char], other: &str, most: usize) -> Option<usize> {
    let other: Vec<char> = other.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.iter().enumerate() {
        let mut row = Vec::with_capacity(last.len());
        row.push(at.saturating_add(1));
        for (place, known) in other.iter().enumerate() {
            let above = last.get(place.saturating_add(1)).copied().unwrap_or(usize::MAX);
            let left = row.last().copied().unwrap_or(usize::MAX);
            let corner = last.get(place).copied().unwrap_or(usize::MAX);
            let mut least =
                above.min(left).saturating_add(1).min(corner.saturating_add(usize::from(letter != known)));
            let swapped = at > 0
                && place > 0
                && one.get(at.wrapping_sub(1)) == Some(known)
                && other.get(place.wrapping_sub(1)) == Some(letter);
            if swapped && let Some(two_back) = before.get(place.wrapping_sub(1)) {
                least = least.min(two_back.saturating_add(1));
            }
            row.push(least);
        }
        if row.iter().min().is_none_or(|least| *least > most) {
            return None;
        }
        before = core::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(one: &str, other: &str) -> Option<usize> {
        distance(&one.chars().collect::<Vec<_>>(), other, 2)
    }

    #[test]
    fn letters_that_differ_are_counted() {
        assert_eq!(apart("nazorg", "nazorg"), Some(0));
        assert_eq!(apart("nazrog", "nazorg"), Some(1));
        assert_eq!(apart("assesment", "assessment"), Some(1));
        assert_eq!(apart("casusoverlegg", "casusoverleg"), Some(1));
        assert_eq!(apart("evalution", "evaluation"), Some(1));
        assert_eq!(apart("plan", "weging"), None);
        assert_eq!(apart("", "ab"), Some(2));
    }
}
