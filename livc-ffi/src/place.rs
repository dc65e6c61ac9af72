//! Municipalities by code and day.

use std::ffi::c_char;
use std::sync::Arc;

use livc_core::Error;
use livc_core::canonical::Value;
use livc_core::place::{Municipality, NisCode, Places, Region, Sources};

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Handle, Out, Shared};
use crate::panic::guard;
use crate::status::Status;
use crate::text::{self, File};
use crate::time::Date;
use crate::vocabulary;

/// A table of municipalities, loaded by the host. Immutable, so it may be used from several threads at once.
/// Freed with `livc_places_free`.
#[derive(Debug)]
pub struct PlacesHandle(Places);

impl Handle for PlacesHandle {
    type Owned = Shared;
}

impl PlacesHandle {
    /// The places of the core.
    pub fn inner(&self) -> &Places {
        &self.0
    }
}

/// Reads a NIS code.
///
/// # Safety
/// As [`text::read`].
unsafe fn nis(text: *const c_char) -> Result<NisCode, Error> {
    // SAFETY: passed on to the caller.
    unsafe { text::read(text, "nis") }?.parse()
}

fn list<'a>(rows: impl IntoIterator<Item = &'a Municipality>) -> Value<'a> {
    rows.into_iter().map(|row| Value::from(row.to_value())).collect()
}

/// Loads the tables: CSV in UTF-8, in the format that the documentation of livc describes. `changes` and
/// `units` may be NULL. All or nothing: a fault names file, line and column.
///
/// # Safety
/// Each file is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_places_load(
    municipalities: *const File,
    changes: *const File,
    units: *const File,
    out: *mut *mut PlacesHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let (name, bytes) =
                handle::borrow(municipalities, "municipalities")?.read_bytes("municipalities")?;
            let mut sources = Sources::new(name, bytes);
            if let Some(changes) = changes.as_ref() {
                let (name, bytes) = changes.read_bytes("changes")?;
                sources = sources.with_changes(name, bytes);
            }
            if let Some(units) = units.as_ref() {
                let (name, bytes) = units.read_bytes("units")?;
                sources = sources.with_units(name, bytes);
            }
            out.write(handle::give_shared(Arc::new(PlacesHandle(Places::load(&sources)?))));
            Ok(())
        })
    }
}

/// Lets go of places. NULL is nothing to free. What was made with them stays valid.
///
/// # Safety
/// `places` is NULL or came from livc and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_places_free(places: *mut PlacesHandle) {
    // SAFETY: passed on to the caller.
    unsafe { handle::free_shared(places) }
}

/// The municipality with this NIS code on a day.
///
/// # Safety
/// `places` is NULL or valid; `nis_code` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_places_at(
    places: *const PlacesHandle,
    nis_code: *const c_char,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let places = handle::borrow(places, "places")?;
            answer::give(places.0.at(nis(nis_code)?, on.to_day("on")?)?.to_value().into(), out);
            Ok(())
        })
    }
}

/// The municipalities of a day, in the order of their codes.
///
/// # Safety
/// `places` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_places_on(
    places: *const PlacesHandle,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let places = handle::borrow(places, "places")?;
            answer::give(list(places.0.municipalities_on(on.to_day("on")?)), out);
            Ok(())
        })
    }
}

/// How many municipalities there are on a day in a region (`LIVC_REGION_*`), or in all for 0.
///
/// # Safety
/// `places` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_places_count(
    places: *const PlacesHandle,
    on: Date,
    region: u32,
    out: *mut usize,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let places = handle::borrow(places, "places")?;
            let region = if region == 0 { None } else { Some(vocabulary::word::<Region>(region, "region")?) };
            out.write(places.0.count_on(on.to_day("on")?, region));
            Ok(())
        })
    }
}

/// The municipalities of a day that have this name in Dutch, French or German; there may be several, or none.
///
/// # Safety
/// `places` is NULL or valid; `name` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_places_find(
    places: *const PlacesHandle,
    name: *const c_char,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let places = handle::borrow(places, "places")?;
            let found = places.0.find_by_name(on.to_day("on")?, text::read(name, "name")?);
            answer::give(list(found), out);
            Ok(())
        })
    }
}

/// What a municipality of one day has become on a later day: `changes` and `municipalities`.
///
/// # Safety
/// `places` is NULL or valid; `nis_code` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_places_successors(
    places: *const PlacesHandle,
    nis_code: *const c_char,
    from: Date,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let places = handle::borrow(places, "places")?;
            let lineage = places.0.successors(nis(nis_code)?, from.to_day("from")?, on.to_day("on")?)?;
            answer::give(lineage.to_value().into(), out);
            Ok(())
        })
    }
}

/// The municipalities of an earlier day that have become this one: `changes` and `municipalities`.
///
/// # Safety
/// `places` is NULL or valid; `nis_code` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_places_predecessors(
    places: *const PlacesHandle,
    nis_code: *const c_char,
    from: Date,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let places = handle::borrow(places, "places")?;
            let lineage = places.0.predecessors(nis(nis_code)?, from.to_day("from")?, on.to_day("on")?)?;
            answer::give(lineage.to_value().into(), out);
            Ok(())
        })
    }
}

/// The region, province or arrondissement with this NIS code on a day; NULL where there is none or no table of
/// units was loaded.
///
/// # Safety
/// `places` is NULL or valid; `nis_code` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_places_unit(
    places: *const PlacesHandle,
    nis_code: *const c_char,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let places = handle::borrow(places, "places")?;
            match places.0.unit(nis(nis_code)?, on.to_day("on")?) {
                Some(unit) => answer::give(unit.to_value().into(), out),
                None => out.write(std::ptr::null_mut()),
            }
            Ok(())
        })
    }
}

/// The changes of the table, in the order of their days.
///
/// # Safety
/// `places` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_places_changes(
    places: *const PlacesHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let places = handle::borrow(places, "places")?;
            answer::give(places.0.changes().iter().map(|change| change.to_value().into()).collect(), out);
            Ok(())
        })
    }
}
