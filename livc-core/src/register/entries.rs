//! What is kept of the entries of each casus: their numbers, which are destroyed with it, and the payloads beside them.

use core::fmt;
use std::collections::BTreeMap;

use super::view::Paper;
use crate::error::Result;
use crate::event::EntryNumbers;
use crate::id::CasusId;

/// Numbers that rise, each kept as its distance from the one before it, seven bits a byte: there are many of them, and
/// they are only ever asked for all together.
#[derive(Clone, Default, PartialEq, Eq)]
struct Numbers {
    bytes: Vec<u8>,
    count: u32,
    first: u64,
    last: u64,
}

impl Numbers {
    #[allow(clippy::cast_possible_truncation, reason = "the lowest seven bits are what is meant")]
    fn push(&mut self, n: u64) {
        if self.count == 0 {
            self.first = n;
        }
        let mut distance = n.saturating_sub(self.last);
        while distance > 0x7f {
            self.bytes.push(distance as u8 | 0x80);
            distance >>= 7;
        }
        self.bytes.push(distance as u8);
        self.count = self.count.saturating_add(1);
        self.last = n;
    }

    fn iter(&self) -> impl Iterator<Item = u64> {
        let (mut last, mut distance, mut shift) = (0_u64, 0_u64, 0_u32);
        self.bytes.iter().filter_map(move |byte| {
            distance |= u64::from(byte & 0x7f).wrapping_shl(shift);
            if byte & 0x80 != 0 {
                shift = shift.wrapping_add(7);
                return None;
            }
            last = last.wrapping_add(distance);
            (distance, shift) = (0, 0);
            Some(last)
        })
    }
}

/// What is kept of the entries of one casus.
#[derive(Clone, Default, PartialEq, Eq)]
struct Own {
    numbers: Numbers,
    papers: Vec<Paper>,
}

/// The entries of every casus that is there, and the casus that an entry was the first of.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Entries {
    of: BTreeMap<CasusId, Own>,
    first: BTreeMap<u64, CasusId>,
}

impl Entries {
    pub(super) const EMPTY: Self = Self { of: BTreeMap::new(), first: BTreeMap::new() };

    /// One more entry of a casus, with its payloads; never what is in them.
    pub(super) fn push(&mut self, casus: &CasusId, n: u64, papers: Vec<Paper>) {
        let own = if let Some(own) = self.of.get_mut(casus) {
            own
        } else {
            self.first.insert(n, casus.clone());
            self.of.entry(casus.clone()).or_default()
        };
        own.numbers.push(n);
        own.papers.extend(papers);
    }

    /// Those of one casus alone, without payloads.
    pub(super) fn only(&self, casus: &CasusId) -> Self {
        let Some(own) = self.of.get(casus) else { return Self::EMPTY };
        let numbers = own.numbers.clone();
        Self {
            first: BTreeMap::from([(numbers.first, casus.clone())]),
            of: BTreeMap::from([(casus.clone(), Own { numbers, papers: Vec::new() })]),
        }
    }

    /// Gives back the room that growing left unused; maps that are made anew have none.
    pub(super) fn shrink(&mut self) {
        for own in self.of.values_mut() {
            own.numbers.bytes.shrink_to_fit();
            own.papers.shrink_to_fit();
        }
        self.of = core::mem::take(&mut self.of).into_iter().collect();
        self.first = core::mem::take(&mut self.first).into_iter().collect();
    }

    /// How many entries a casus has.
    pub(super) fn count(&self, casus: &CasusId) -> usize {
        self.of.get(casus).map_or(0, |own| own.numbers.count as usize)
    }

    /// The payloads that were recorded with a casus.
    pub(super) fn papers(&self, casus: &CasusId) -> &[Paper] {
        self.of.get(casus).map_or(&[], |own| &own.papers)
    }

    /// The numbers of the entries of a casus.
    pub(super) fn numbers(&self, casus: &CasusId) -> Result<EntryNumbers> {
        EntryNumbers::new(self.of.get(casus).map(|own| own.numbers.iter().collect()).unwrap_or_default())
    }

    /// Takes out the casussen that these are the entries of. It is one, unless a journal is read of which a part of
    /// the lines is destroyed already.
    pub(super) fn take(&mut self, numbers: &EntryNumbers) -> Vec<CasusId> {
        let taken: Vec<CasusId> = numbers.as_slice().iter().filter_map(|n| self.first.remove(n)).collect();
        for casus in &taken {
            self.of.remove(casus);
        }
        taken
    }

    /// Forgets a casus.
    pub(super) fn forget(&mut self, casus: &CasusId) {
        if let Some(own) = self.of.remove(casus) {
            self.first.remove(&own.numbers.first);
        }
    }
}

impl fmt::Debug for Entries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entries of {} casussen", self.of.len())
    }
}
