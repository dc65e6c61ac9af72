//! Overseeing: the trail of looks and the proofs of a journal, without payload and without a person discussed.

use core::fmt;

use super::access::{Access, ExportReceipt, Trace};
use super::kept::retention_of;
use super::state::{Register, each_line, read_facts};
use super::viewer::{Known, Viewer};
use crate::canonical::{MAX_INTEGER, Object, Value};
use crate::code::Code as _;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{By, Fact, LookAct, LookedOver, Recorded, ViewerRole};
use crate::journal::{Hash, Verification, verify, whole};
use crate::retention::Due;
use crate::rule::RuleBook;

/// The roles that oversee.
const OVERSEERS: [ViewerRole; 3] =
    [ViewerRole::DataProtectionOfficer, ViewerRole::Supervisor, ViewerRole::Archivist];

/// The trail of looks, which is a look itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Trail {
    access: Recorded,
    traces: Vec<Trace>,
    exports: Vec<ExportReceipt>,
}

impl Trail {
    /// The access event, to be appended to the access journal.
    pub fn access(&self) -> &Recorded {
        &self.access
    }

    /// As canonical JSON: `{"access":{..},"exports":[..],"looks":[..]}`. A look has its number and instant in the
    /// access journal, day, member, act, role, function, casussen and reason; an export its receipt.
    pub fn to_value(&self) -> Value<'static> {
        Value::Object(
            Object::new()
                .with("access", self.access.to_object())
                .with("exports", self.exports.iter().map(ExportReceipt::to_value).collect::<Value<'_>>())
                .with("looks", self.traces.iter().map(Trace::to_value).collect::<Value<'_>>()),
        )
    }
}

impl fmt::Debug for Trail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Trail({} looks)", self.traces.len())
    }
}

/// The proofs of a journal: that its chain holds, what each entry commits to, what was destroyed, and what is to be.
/// It is a look itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Proof {
    access: Recorded,
    verification: Verification,
    current: bool,
    entries: Vec<Value<'static>>,
    purges: Vec<Value<'static>>,
    destruction: Vec<Value<'static>>,
}

impl Proof {
    /// The access event, to be appended to the access journal.
    pub fn access(&self) -> &Recorded {
        &self.access
    }

    /// As canonical JSON: `access`; `verification`, and whether the journal is the one of this state (`current`);
    /// `entries`, each with `n`, `at`, `hash`, the commitment of its `facts`, that of its payload (`pay`), and whether
    /// its facts are `gone`; `purges`, each with its entry, the day, and how many entries it destroyed; `destruction`,
    /// the casussen that may no longer be kept, each with the day since when.
    pub fn to_value(&self) -> Value<'static> {
        let list = |values: &[Value<'static>]| Value::List(values.to_vec());
        Value::Object(
            Object::new()
                .with("access", self.access.to_object())
                .with("current", self.current)
                .with("destruction", list(&self.destruction))
                .with("entries", list(&self.entries))
                .with("purges", list(&self.purges))
                .with("verification", self.verification.to_value()),
        )
    }
}

impl fmt::Debug for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Proof({} entries)", self.entries.len())
    }
}

impl Register {
    /// The trail of looks, for whoever oversees the cell.
    ///
    /// # Errors
    /// As [`Register::look`]; [`ErrorKind::Contradiction`] for a role that does not oversee, or for the access
    /// journal of another cell.
    pub fn trail(&self, access: &Access, viewer: Viewer<'_>) -> Result<Trail> {
        let known = self.overseer(viewer)?;
        let cell = &self.opened()?.id;
        if access.cell().is_some_and(|other| other != cell) {
            let error = Error::new(ErrorKind::Contradiction, "the access journal of another cell");
            return Err(error.at_field("access"));
        }
        Ok(Trail {
            access: event(&known, LookAct::Trail),
            traces: access.traces().to_vec(),
            exports: access.exports().collect(),
        })
    }

    /// The proofs of the journal, for whoever oversees the cell. A journal that was altered is no error: the
    /// verification says where, and what comes after that is proven by nothing and left out.
    ///
    /// # Errors
    /// As [`Register::look`]; [`ErrorKind::Contradiction`] for a role that does not oversee; those of
    /// [`crate::retention::due`].
    pub fn proof(&self, book: &RuleBook, journal: &[u8], viewer: Viewer<'_>) -> Result<Proof> {
        let known = self.overseer(viewer)?;
        let cell = self.opened()?;
        let verification = verify(journal);
        let (mut entries, mut purges) = (Vec::new(), Vec::new());
        let sound = verification.entries;
        // What stands at or after the fault is not read: it may say anything.
        let ended = each_line(whole(journal), |entry| {
            if entry.n() >= sound {
                return Err(Error::new(ErrorKind::HashMismatch, "the fault that the verification tells"));
            }
            let number = i64::try_from(entry.n()).unwrap_or(MAX_INTEGER);
            entries.push(Value::Object(
                Object::new()
                    .with("n", number)
                    .with("at", entry.at())
                    .with("hash", entry.hash().to_hex())
                    .with("facts", entry.commitment().to_hex())
                    .with("gone", entry.is_gone())
                    .with_some("pay", entry.pay().map(Hash::to_hex)),
            ));
            for recorded in read_facts(entry)? {
                let destroyed = match &recorded.fact {
                    Fact::CasusPurged(purged) => &purged.entries,
                    Fact::SignalErased(erased) => &erased.entries,
                    _ => continue,
                };
                let count = i64::try_from(destroyed.as_slice().len()).unwrap_or(MAX_INTEGER);
                purges.push(Value::Object(
                    Object::new().with("n", number).with("on", recorded.on).with("entries", count),
                ));
            }
            Ok(())
        });
        if verification.is_intact() {
            ended?;
        }
        let mut destruction = Vec::new();
        for casus in self.casussen.values() {
            if let Due::On(day) = retention_of(book, cell, casus, viewer.on)?.due
                && day <= viewer.on
            {
                let casus = casus.id.as_str().to_owned();
                destruction.push(Value::Object(Object::new().with("casus", casus).with("since", day)));
            }
        }
        let current = verification.is_intact() && verification.head == self.head;
        Ok(Proof {
            access: event(&known, LookAct::Proof),
            verification,
            current,
            entries,
            purges,
            destruction,
        })
    }

    fn overseer<'a>(&'a self, viewer: Viewer<'a>) -> Result<Known<'a>> {
        let known = self.known(self.opened()?, viewer)?;
        if known.oversees() {
            return Ok(known);
        }
        let error =
            Error::new(ErrorKind::Contradiction, "trail and proofs are for whoever oversees the cell");
        Err(error.at_field("role").expecting(OVERSEERS.iter().map(|role| role.as_str())))
    }
}

fn event(known: &Known<'_>, act: LookAct) -> Recorded {
    let Viewer { member, role, reason, on } = known.viewer;
    let function = known.function(false);
    let casussen = Vec::new();
    Recorded {
        on,
        by: Some(By { member: member.clone(), seat: function }),
        fact: Fact::from(LookedOver { act, casussen, export: None, role, function, reason: reason.clone() }),
    }
}
