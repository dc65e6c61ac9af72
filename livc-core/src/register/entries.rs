//! The numbers of the entries of each casus: what is destroyed with it.

use std::collections::BTreeMap;

use crate::error::Result;
use crate::event::EntryNumbers;
use crate::id::CasusId;

/// The entries of every casus that is there, and the casus that an entry was the first of.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Entries {
    of: BTreeMap<CasusId, Vec<u64>>,
    first: BTreeMap<u64, CasusId>,
}

impl Entries {
    pub(super) const EMPTY: Self = Self { of: BTreeMap::new(), first: BTreeMap::new() };

    /// One more entry of a casus.
    pub(super) fn push(&mut self, casus: &CasusId, n: u64) {
        if let Some(numbers) = self.of.get_mut(casus) {
            numbers.push(n);
        } else {
            self.of.insert(casus.clone(), vec![n]);
            self.first.insert(n, casus.clone());
        }
    }

    /// Those of one casus alone.
    pub(super) fn only(&self, casus: &CasusId) -> Self {
        let numbers = self.of.get_key_value(casus);
        Self {
            of: numbers.map(|(id, numbers)| (id.clone(), numbers.clone())).into_iter().collect(),
            first: numbers
                .and_then(|(id, numbers)| Some((*numbers.first()?, id.clone())))
                .into_iter()
                .collect(),
        }
    }

    /// Gives back the room that growing left unused.
    pub(super) fn shrink(&mut self) {
        self.of.values_mut().for_each(Vec::shrink_to_fit);
    }

    /// How many entries a casus has.
    pub(super) fn count(&self, casus: &CasusId) -> usize {
        self.of.get(casus).map_or(0, Vec::len)
    }

    /// The numbers of the entries of a casus.
    pub(super) fn numbers(&self, casus: &CasusId) -> Result<EntryNumbers> {
        EntryNumbers::new(self.of.get(casus).cloned().unwrap_or_default())
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
}
