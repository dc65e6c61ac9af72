use core::fmt;
use std::collections::BTreeMap;

use crate::casus::{Casus, Shared};
use crate::id::CasusId;

/// The casussen by reference. Each stands apart on the heap, so that the tree between them stays small.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Casussen(BTreeMap<CasusId, Box<Casus>>);

impl Casussen {
    pub(super) const fn new() -> Self {
        Self(BTreeMap::new())
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn get(&self, id: &CasusId) -> Option<&Casus> {
        self.0.get(id).map(|casus| &**casus)
    }

    pub(super) fn get_mut(&mut self, id: &CasusId) -> Option<&mut Casus> {
        self.0.get_mut(id).map(|casus| &mut **casus)
    }

    /// Gives back the room that growing left unused; a map that is made anew has none.
    pub(super) fn shrink(&mut self) {
        let mut shared = Shared::default();
        self.0.values_mut().for_each(|casus| casus.shrink(&mut shared));
        self.0 = core::mem::take(&mut self.0).into_iter().collect();
    }

    pub(super) fn contains_key(&self, id: &CasusId) -> bool {
        self.0.contains_key(id)
    }

    pub(super) fn insert(&mut self, id: CasusId, casus: Casus) {
        self.0.insert(id, Box::new(casus));
    }

    pub(super) fn remove(&mut self, id: &CasusId) -> Option<Casus> {
        self.0.remove(id).map(|casus| *casus)
    }

    pub(super) fn keys(&self) -> impl ExactSizeIterator<Item = &CasusId> {
        self.0.keys()
    }

    pub(super) fn values(&self) -> impl ExactSizeIterator<Item = &Casus> {
        self.0.values().map(|casus| &**casus)
    }
}

impl FromIterator<Casus> for Casussen {
    fn from_iter<T: IntoIterator<Item = Casus>>(casussen: T) -> Self {
        Self(casussen.into_iter().map(|casus| (casus.id.clone(), Box::new(casus))).collect())
    }
}

impl fmt::Debug for Casussen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Casussen({})", self.len())
    }
}
