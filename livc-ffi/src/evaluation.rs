//! Figures, and what may be published of them.

use std::ffi::c_char;
use std::sync::Arc;

use livc_core::canonical::Value;

use livc_core::evaluation::{self, Indicators};
use livc_core::register::Observed;

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Handle, Out, Shared};
use crate::look::{AccessHandle, Asked};
use crate::panic::guard;
use crate::place::PlacesHandle;
use crate::register::{RegisterHandle, read};
use crate::rule::RuleBookHandle;
use crate::status::Status;
use crate::text::{self, File};
use crate::time::Date;

/// Computes with figures: JSON of `len` bytes with `op`, a word of the vocabulary `figure_operation`, `figures`, and
/// for `round` the `rounding`. A figure is an integer, or an object of `state`, `number` and `over`.
///
/// # Safety
/// `request` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_figures_compute_n(
    request: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let request = Value::parse(text::read_n(request, len, "request")?)?;
            answer::give(evaluation::compute(&request)?, out);
            Ok(())
        })
    }
}

/// The truth table of the operations on two figures: a list of `op`, `first`, `second` and `outcome`.
///
/// # Safety
/// `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_figures_truth_table(
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            answer::give(evaluation::truth_table_to_value()?, out);
            Ok(())
        })
    }
}

/// What of a table may be shown: JSON of `len` bytes with the `draft`, and where there is one `disclosure` and
/// `earlier`, a list of what was published before. Small counts of persons are hidden, and so much beside them that
/// nobody can work them out; a table for which that is impossible is refused with `disclosive`.
///
/// # Safety
/// `request` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_table_publish_n(
    request: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let request = Value::parse(text::read_n(request, len, "request")?)?;
            answer::give(evaluation::publish(&request)?.to_value(), out);
            Ok(())
        })
    }
}

/// What can be worked out of a JSON list of publications, of `len` bytes: a list of `key`, `low` and `high`, empty
/// when they are safe.
///
/// # Safety
/// `published` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_table_leaks_n(
    published: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let published = Value::parse(text::read_n(published, len, "published")?)?;
            answer::give(evaluation::leaks(&published)?, out);
            Ok(())
        })
    }
}

/// The indicators that a host works with. Immutable, so they may be used from several threads at once. Freed with
/// `livc_indicators_free`.
#[derive(Debug)]
pub struct IndicatorsHandle(Indicators);

impl Handle for IndicatorsHandle {
    type Owned = Shared;
}

/// The indicators that livc ships and those of `count` more files, TOML texts in the form of livc's own. One about a
/// professional or a single service, about who kept silent, about belief, origin or health, or with a target is
/// refused with `forbidden_word`.
///
/// # Safety
/// `files` is NULL or points to `count` valid files; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_indicators_new(
    files: *const File,
    count: usize,
    out: *mut *mut IndicatorsHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let files = File::read_all(files, count, "files")?;
            let indicators = Indicators::builtin()?.extended(&files)?;
            out.write(handle::give_shared(Arc::new(IndicatorsHandle(indicators))));
            Ok(())
        })
    }
}

/// Lets go of indicators. NULL is nothing to free.
///
/// # Safety
/// `indicators` is NULL or came from livc and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_indicators_free(indicators: *mut IndicatorsHandle) {
    // SAFETY: passed on to the caller.
    unsafe { handle::free_shared(indicators) }
}

/// All indicators, in the order of their identifiers.
///
/// # Safety
/// `indicators` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_indicators_list(
    indicators: *const IndicatorsHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            answer::give(handle::borrow(indicators, "indicators")?.0.to_value(), out);
            Ok(())
        })
    }
}

/// One indicator, with its `hash`, and `descriptive_only` for an outcome.
///
/// # Safety
/// `indicators` is NULL or valid; `id` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_indicators_get(
    indicators: *const IndicatorsHandle,
    id: *const c_char,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let indicators = handle::borrow(indicators, "indicators")?;
            answer::give(indicators.0.get(text::read(id, "id")?)?.to_value(), out);
            Ok(())
        })
    }
}

/// Counts what a request lists: JSON of `len` bytes with `indicator`, the `groups` to name, `add`, each with `group` and one of
/// `numerator`, `denominator`, `days` and `without`, and where there is one the `range` of entries. The answer is an
/// aggregate, which merges with others.
///
/// # Safety
/// `indicators` is NULL or valid; `request` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_indicators_count_n(
    indicators: *const IndicatorsHandle,
    request: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let indicators = handle::borrow(indicators, "indicators")?;
            let request = Value::parse(text::read_n(request, len, "request")?)?;
            answer::give(indicators.0.count(&request)?.to_value(), out);
            Ok(())
        })
    }
}

/// Puts aggregates together: a JSON list of `len` bytes. In any order they give the same bytes; aggregates of different
/// definitions, or that counted the same entries, do not merge.
///
/// # Safety
/// `indicators` is NULL or valid; `request` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_indicators_merge_n(
    indicators: *const IndicatorsHandle,
    request: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let indicators = handle::borrow(indicators, "indicators")?;
            let request = Value::parse(text::read_n(request, len, "request")?)?;
            answer::give(indicators.0.merge(&request)?.to_value(), out);
            Ok(())
        })
    }
}

/// An aggregate by wider groups: JSON of `len` bytes with `aggregate` and `into`, a list of pairs of a group and the one
/// that it goes into.
///
/// # Safety
/// `indicators` is NULL or valid; `request` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_indicators_roll_up_n(
    indicators: *const IndicatorsHandle,
    request: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let indicators = handle::borrow(indicators, "indicators")?;
            let request = Value::parse(text::read_n(request, len, "request")?)?;
            answer::give(indicators.0.roll_up(&request)?.to_value(), out);
            Ok(())
        })
    }
}

/// What an aggregate, JSON of `len` bytes, says of each of its groups: `figure`, `numerator`, `denominator`, `ninetieth`,
/// `unknown`. It is what is known; only what is published of it may be shown.
///
/// # Safety
/// `indicators` is NULL or valid; `request` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_indicators_measure_n(
    indicators: *const IndicatorsHandle,
    request: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let indicators = handle::borrow(indicators, "indicators")?;
            let request = Value::parse(text::read_n(request, len, "request")?)?;
            answer::give(indicators.0.measure(&request)?, out);
            Ok(())
        })
    }
}

/// A period of figures: JSON of `len` bytes with `kind`, a word of the vocabulary `span_kind`, and `on`, a day that lies in
/// it; with `move` so many periods later, or earlier; with `parts` the periods of that kind that make it up.
///
/// # Safety
/// `request` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_span_n(
    request: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let request = Value::parse(text::read_n(request, len, "request")?)?;
            answer::give(evaluation::Span::ask(&request)?, out);
            Ok(())
        })
    }
}

/// Coverage of a day from what municipalities told: JSON of `len` bytes with `on`, `statements` and `groups`. What a
/// municipality told before it merged counts for what it has become.
///
/// # Safety
/// `places` is NULL or valid; `request` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_coverage_n(
    places: *const PlacesHandle,
    request: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let places = handle::borrow(places, "places")?.inner();
            let request = Value::parse(text::read_n(request, len, "request")?)?;
            answer::give(evaluation::coverage(places, &request)?, out);
            Ok(())
        })
    }
}

/// Coverage from published counts: JSON of `len` bytes with `areas` and where there is one `total`, which they must add
/// up to.
///
/// # Safety
/// `request` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_coverage_of_counts_n(
    request: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let request = Value::parse(text::read_n(request, len, "request")?)?;
            answer::give(evaluation::coverage_of_counts(&request)?, out);
            Ok(())
        })
    }
}

/// The indicators of a cell from its journal of `journal_len` bytes: `request`, JSON of `len` bytes with `span` (`kind` and
/// `on`), and where they are wanted `parts`, `area` and `indicators`. The answer has the `access` event, the `aggregates`, and
/// the `untold`, each with the reason why it has no figure. `access` is the trail of looks, or NULL. What was destroyed is
/// not available, and no zero.
///
/// # Safety
/// `indicators`, `state` and `book` are NULL or valid, and so is `access`; `journal` and `request` are NULL or point to so
/// many bytes; `viewer` and `reason` are NULL or end with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_indicators_observe_n(
    indicators: *const IndicatorsHandle,
    state: *const RegisterHandle,
    book: *const RuleBookHandle,
    access: *const AccessHandle,
    journal: *const c_char,
    journal_len: usize,
    request: *const c_char,
    len: usize,
    viewer: *const c_char,
    role: u32,
    reason: *const c_char,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let indicators = handle::borrow(indicators, "indicators")?;
            let trail = access.as_ref().map(|access| access.trail().read()).transpose()?;
            let of = Observed {
                register: read(state)?,
                book: handle::borrow(book, "book")?.inner(),
                journal: text::read_bytes(journal.cast(), journal_len, "journal")?,
                access: trail,
            };
            let request = Value::parse(text::read_n(request, len, "request")?)?;
            let asked = Asked::read(viewer, role, reason, on)?;
            answer::give(indicators.0.observe(of, &request, asked.viewer())?.to_value(), out);
            Ok(())
        })
    }
}

/// What of aggregates may be shown, as one table with everything that adds up in it: JSON of `len` bytes with
/// `aggregates`, and where there is one `disclosure` and `earlier`, a list of what was published before. Small counts of
/// persons are hidden, and so much beside them that nobody can work them out.
///
/// # Safety
/// `indicators` is NULL or valid; `request` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_indicators_publish_n(
    indicators: *const IndicatorsHandle,
    request: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let indicators = handle::borrow(indicators, "indicators")?;
            let request = Value::parse(text::read_n(request, len, "request")?)?;
            answer::give(evaluation::publish_aggregates(&indicators.0, &request)?.to_value(), out);
            Ok(())
        })
    }
}
