use core::fmt;
use std::collections::BTreeSet;
use std::sync::Arc;

use crate::id::{MeetingId, MemberRef};

/// Who was there for a casus, by meeting, in the order of the references of the meetings.
///
/// Mostly the same people meet again: a casus keeps each group of them once.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Discussions(Vec<(MeetingId, Group)>);

/// People who met. A pointer to the list takes less room than a list of its own, and there are many.
pub(super) type Group = Arc<Box<[MemberRef]>>;

impl Discussions {
    /// None yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    fn place(&self, meeting: &MeetingId) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.cmp(meeting))
    }

    /// Who was there at a meeting; nothing when it did not discuss the casus.
    pub fn get(&self, meeting: &MeetingId) -> Option<&[MemberRef]> {
        self.place(meeting).ok().and_then(|at| self.0.get(at)).map(|(_, present)| &***present)
    }

    /// Whether a meeting discussed the casus.
    pub fn contains_key(&self, meeting: &MeetingId) -> bool {
        self.place(meeting).is_ok()
    }

    /// How many meetings discussed the casus.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether no meeting did.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The meetings and who was there.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&MeetingId, &[MemberRef])> {
        self.0.iter().map(|(meeting, present)| (meeting, &***present))
    }

    /// The meetings.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &MeetingId> {
        self.0.iter().map(|(meeting, _)| meeting)
    }

    /// Who was there, meeting by meeting.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &[MemberRef]> {
        self.0.iter().map(|(_, present)| &***present)
    }

    /// Puts down who was there at a meeting, in the place of what was known of it.
    pub(super) fn insert(&mut self, meeting: &MeetingId, present: &[MemberRef]) {
        let known = self.0.iter().rev().find(|(_, known)| ***known == *present);
        let group = known.map_or_else(|| Arc::new(present.into()), |(_, known)| Arc::clone(known));
        match self.place(meeting) {
            Ok(at) => {
                if let Some(one) = self.0.get_mut(at) {
                    one.1 = group;
                }
            }
            Err(at) => {
                // A casus is discussed a few times: growing one by one keeps no room that is never used.
                self.0.reserve_exact(1);
                self.0.insert(at, (meeting.clone(), group));
            }
        }
    }
}

impl Discussions {
    /// Takes each group from those that are known, or makes it known.
    pub(super) fn share(&mut self, groups: &mut BTreeSet<Group>) {
        for (_, group) in &mut self.0 {
            match groups.get(group) {
                Some(known) => *group = Arc::clone(known),
                None => {
                    groups.insert(Arc::clone(group));
                }
            }
        }
    }
}

impl fmt::Debug for Discussions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Discussions({})", self.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_people_are_kept_once() {
        let meeting = |text: &str| MeetingId::new(text).unwrap();
        let people =
            |names: &[&str]| names.iter().map(|name| MemberRef::new(name).unwrap()).collect::<Vec<_>>();
        let (all, few) = (people(&["m-1", "m-2"]), people(&["m-1"]));
        let mut discussions = Discussions::new();
        for (id, present) in [("v-3", &all), ("v-1", &few), ("v-2", &all), ("v-1", &all)] {
            discussions.insert(&meeting(id), present);
        }
        assert_eq!(discussions.keys().map(MeetingId::as_str).collect::<Vec<_>>(), ["v-1", "v-2", "v-3"]);
        assert!(discussions.values().all(|present| present == all));
        assert!(discussions.0.iter().all(|(_, group)| Arc::ptr_eq(group, &discussions.0[0].1)));
        discussions.insert(&meeting("v-2"), &few);
        assert_eq!(discussions.get(&meeting("v-2")), Some(&few[..]));
        assert_eq!((discussions.get(&meeting("v-9")), discussions.len()), (None, 3));
        assert!(discussions.contains_key(&meeting("v-3")) && !discussions.is_empty());
    }
}
