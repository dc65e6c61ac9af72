//! The access journal forgets too: a look at a casus that is destroyed stays, and what it looked at does not. And an
//! export is ended.

use core::fmt;
use std::collections::BTreeSet;

use super::access::{Access, ExportReceipt};
use super::state::Register;
use super::viewer::Viewer;
use crate::canonical::{Object, Value};
use crate::error::{Error, ErrorKind, Result};
use crate::event::{By, ExportEnded, Recorded};
use crate::id::{CasusId, Token};

/// The most facts of one entry of the access journal.
const PIECE: usize = 64;

/// What the access journal of a cell must do to forget the casussen that are destroyed: append what is kept, and then
/// destroy what it replaces, with [`super::erase`]. Either can be interrupted and done again.
#[derive(Clone, PartialEq, Eq)]
pub struct Forgotten {
    /// The facts to append, of each piece one entry.
    pub keep: Vec<Vec<Recorded>>,
    /// The exports that hold what is destroyed and that were not ended.
    pub exports: Vec<ExportReceipt>,
}

impl Forgotten {
    /// As canonical JSON: `{"exports":[..],"keep":[[{..}]]}`.
    pub fn to_value(&self) -> Value<'static> {
        let piece = |piece: &Vec<Recorded>| piece.iter().map(Value::from).collect::<Value<'static>>();
        Value::Object(
            Object::new()
                .with("exports", self.exports.iter().map(ExportReceipt::to_value).collect::<Value<'_>>())
                .with("keep", self.keep.iter().map(piece).collect::<Value<'_>>()),
        )
    }
}

impl fmt::Debug for Forgotten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Forgotten({} pieces)", self.keep.len())
    }
}

impl Register {
    /// What the access journal must do so that no casus is named in it that is not there any more. Nothing, once it is
    /// done.
    ///
    /// # Errors
    /// [`ErrorKind::NotOpened`]; [`ErrorKind::Contradiction`] for the access journal of another cell.
    pub fn forget(&self, access: &Access) -> Result<Forgotten> {
        let cell = &self.opened()?.id;
        if access.cell().is_some_and(|other| other != cell) {
            let error = Error::new(ErrorKind::Contradiction, "the access journal of another cell");
            return Err(error.at_field("access"));
        }
        let gone = |casus: &CasusId| self.casus(casus).is_none();
        let named = access.traces().iter().filter(|trace| trace.names(gone));
        let entries: BTreeSet<u64> = named.map(super::access::Trace::entry).collect();
        // All looks of such an entry go on, also those that name nothing destroyed.
        let own = access.traces().iter().filter(|trace| entries.contains(&trace.entry()));
        // The looks of one entry stay together: one that comes later replaces them all.
        let mut keep: Vec<Vec<Recorded>> = Vec::new();
        let mut last = None;
        for trace in own {
            match keep.last_mut().filter(|piece| piece.len() < PIECE || last == Some(trace.n())) {
                Some(piece) => piece.push(trace.kept(gone)),
                None => keep.push(vec![trace.kept(gone)]),
            }
            last = Some(trace.n());
        }
        let exports = access.exports().filter(|export| {
            export.ended.is_none() && (export.forgotten > 0 || export.casussen.iter().any(gone))
        });
        Ok(Forgotten { keep, exports: exports.collect() })
    }

    /// The event that ends an export, to be appended to the access journal: what left livc is destroyed there too.
    /// Whoever coordinates, holds a seat or oversees the cell may say so.
    ///
    /// # Errors
    /// As [`Register::look`]; [`ErrorKind::UnknownValue`] for an export that is not known, or was ended.
    pub fn end_export(&self, access: &Access, export: &Token, viewer: Viewer<'_>) -> Result<Recorded> {
        let known = self.known(self.opened()?, viewer)?;
        let open = |receipt: ExportReceipt| receipt.export == *export && receipt.ended.is_none();
        if !access.exports().any(open) {
            let error = Error::new(ErrorKind::UnknownValue, "no open export has this receipt");
            return Err(error.at_field("export"));
        }
        Ok(Recorded {
            on: viewer.on,
            by: Some(By { member: viewer.member.clone(), seat: known.function(false) }),
            fact: ExportEnded { export: export.clone(), reason: viewer.reason.clone() }.into(),
        })
    }
}
