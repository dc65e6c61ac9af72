use core::fmt;
use core::ops::{Deref, DerefMut};
use std::collections::{BTreeMap, BTreeSet, btree_map, btree_set};

/// A collection that is empty without having been made.
pub trait Empty: Default + 'static {
    /// The empty one.
    const EMPTY: &'static Self;
}

impl<T: 'static> Empty for Vec<T> {
    const EMPTY: &'static Self = &Vec::new();
}

impl<T: 'static> Empty for BTreeSet<T> {
    const EMPTY: &'static Self = &BTreeSet::new();
}

impl<K: 'static, V: 'static> Empty for BTreeMap<K, V> {
    const EMPTY: &'static Self = &BTreeMap::new();
}

/// A collection that is empty for nearly every casus, and then takes the room of one pointer.
#[derive(Clone)]
pub struct Seldom<C>(Option<Box<C>>);

impl<C> Seldom<C> {
    /// The empty one.
    pub const NONE: Self = Self(None);
}

impl<T: 'static> Seldom<Vec<T>> {
    /// Gives back the room that growing left unused.
    pub(super) fn shrink_to_fit(&mut self) {
        if let Some(list) = &mut self.0 {
            list.shrink_to_fit();
        }
    }
}

impl<C> Default for Seldom<C> {
    fn default() -> Self {
        Self::NONE
    }
}

impl<C: Empty> Deref for Seldom<C> {
    type Target = C;

    fn deref(&self) -> &C {
        self.0.as_deref().unwrap_or(C::EMPTY)
    }
}

impl<C: Empty> DerefMut for Seldom<C> {
    fn deref_mut(&mut self) -> &mut C {
        self.0.get_or_insert_default()
    }
}

impl<'a, T: 'static> IntoIterator for &'a Seldom<Vec<T>> {
    type Item = &'a T;
    type IntoIter = core::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, T: 'static> IntoIterator for &'a Seldom<BTreeSet<T>> {
    type Item = &'a T;
    type IntoIter = btree_set::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a, K: 'static, V: 'static> IntoIterator for &'a Seldom<BTreeMap<K, V>> {
    type Item = (&'a K, &'a V);
    type IntoIter = btree_map::Iter<'a, K, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<C: Empty + PartialEq> PartialEq for Seldom<C> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<C: Empty + Eq> Eq for Seldom<C> {}

impl<C: Empty + fmt::Debug> fmt::Debug for Seldom<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_emptied_is_as_what_never_was() {
        let mut list: Seldom<Vec<u8>> = Seldom::NONE;
        assert_eq!(size_of_val(&list), size_of::<usize>());
        assert!(list.is_empty());
        list.push(1);
        assert_eq!((&list).into_iter().count(), 1);
        assert_ne!(list, Seldom::NONE);
        list.clear();
        assert_eq!(list, Seldom::NONE);
    }
}
