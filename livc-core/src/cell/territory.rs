//! Municipalities that merge, get another code or go to another province while the cell runs.

use super::fold::{Cell, end, end_all};
use crate::event::{MunicipalityRecoded, Recoding, Seat};
use crate::id::MunicipalityRef;
use crate::time::{Day, Period};

/// A municipality of the cell that went up in another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The municipality that was.
    pub municipality: MunicipalityRef,
    /// The one that came out.
    pub successor: MunicipalityRef,
    /// The first day of the new situation.
    pub on: Day,
}

impl Cell {
    /// What becomes of the cell. A merger ends what the municipality gave: its part in the cell and the mayor's seat
    /// that was held for it. Casussen, invitations, the seat of the police and that of the prevention official go on: who
    /// holds these is no matter of the municipality's name. With another code, everything goes on under it.
    pub(super) fn recode(&mut self, fact: &MunicipalityRecoded, on: Day) {
        let (old, new) = (&fact.municipality, &fact.successor);
        match fact.change {
            Recoding::Province => {}
            Recoding::Recoded => {
                self.leave(old, on);
                self.join(new, on);
                for merged in self.merged.iter_mut().filter(|merged| merged.successor == *old) {
                    merged.successor.clone_from(new);
                }
                for seat in self.members.values_mut().flat_map(|member| &mut member.seats) {
                    if seat.municipality.as_ref() == Some(old) {
                        seat.municipality = Some(new.clone());
                    }
                }
            }
            Recoding::Merged => {
                let alone = self.municipalities_on(on).all(|one| one == old);
                self.leave(old, on);
                // What merged into this one before, went along.
                self.merged.retain(|merged| merged.successor != *old);
                self.merged.push(Merged { municipality: old.clone(), successor: new.clone(), on });
                let of = |place: Option<&MunicipalityRef>| place == Some(old) || (place.is_none() && alone);
                for member in self.members.values_mut() {
                    member.seats.retain_mut(|seat| {
                        let ends = seat.seat == Seat::Mayor && of(seat.municipality.as_ref());
                        !ends
                            || end(seat.period, on).is_some_and(|period| {
                                seat.period = period;
                                true
                            })
                    });
                }
            }
        }
    }

    pub(super) fn join(&mut self, municipality: &MunicipalityRef, on: Day) {
        let periods = self.municipalities.entry(municipality.clone()).or_default();
        periods.extend(Period::new(on, None).ok());
    }

    pub(super) fn leave(&mut self, municipality: &MunicipalityRef, on: Day) {
        if let Some(periods) = self.municipalities.get_mut(municipality) {
            end_all(periods, on);
        }
        // The cell says that it does not go on for it.
        self.merged.retain(|merged| merged.municipality != *municipality);
    }

    /// The municipalities that merged away, and for whose successor no cell is recorded here on a day.
    pub fn merged_away(&self, on: Day) -> impl Iterator<Item = &Merged> {
        self.merged.iter().filter(move |merged| {
            merged.on <= on
                && !self.municipalities_on(on).any(|municipality| *municipality == merged.successor)
        })
    }
}
