//! The knowledge base: practices, procedures and instruments, searched and matched to what a cell lacks.

use std::ffi::c_char;
use std::sync::Arc;

use livc_core::canonical::Value;
use livc_core::knowledge::{Knowledge, KnowledgeForm, Needs, Query, Stale};

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Handle, Out, Shared};
use crate::law::LawHandle;
use crate::panic::guard;
use crate::status::Status;
use crate::text::{self, File};
use crate::time::Date;
use crate::vocabulary;

/// A knowledge base: entries with the concepts and the table of gaps that they are read by. Immutable, so it may be used
/// from several threads at once. Freed with `livc_knowledge_free`.
#[derive(Debug)]
pub struct KnowledgeHandle(Knowledge);

impl Handle for KnowledgeHandle {
    type Owned = Shared;
}

/// The collection that livc ships.
///
/// # Safety
/// `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_knowledge_new(
    out: *mut *mut KnowledgeHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            out.write(handle::give_shared(Arc::new(KnowledgeHandle(Knowledge::builtin()?))));
            Ok(())
        })
    }
}

/// Reads files; the ending of the name says what a file is: `.toml` and `.json` hold anything, `.csv` entries, `.ttl` and
/// `.nt` concepts. The provisions that entries touch are checked against `law`.
///
/// # Safety
/// `files` is NULL or points to `count` files; `law` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_knowledge_load(
    files: *const File,
    count: usize,
    law: *const LawHandle,
    out: *mut *mut KnowledgeHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let law = handle::borrow(law, "law")?.inner();
            let files = File::read_all(files, count, "files")?;
            out.write(handle::give_shared(Arc::new(KnowledgeHandle(Knowledge::load(&files, law)?))));
            Ok(())
        })
    }
}

/// This knowledge base and more files. What was given stays as it is.
///
/// # Safety
/// `knowledge` and `law` are NULL or valid; `files` is NULL or points to `count` files; `out` and `err` are NULL or
/// writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_knowledge_extend(
    knowledge: *const KnowledgeHandle,
    files: *const File,
    count: usize,
    law: *const LawHandle,
    out: *mut *mut KnowledgeHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let knowledge = handle::borrow(knowledge, "knowledge")?;
            let law = handle::borrow(law, "law")?.inner();
            let files = File::read_all(files, count, "files")?;
            out.write(handle::give_shared(Arc::new(KnowledgeHandle(knowledge.0.extended(&files, law)?))));
            Ok(())
        })
    }
}

/// Lets go of a knowledge base. NULL is nothing to free.
///
/// # Safety
/// `knowledge` is NULL or came from livc and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_knowledge_free(knowledge: *mut KnowledgeHandle) {
    // SAFETY: passed on to the caller.
    unsafe { handle::free_shared(knowledge) }
}

/// The entry with this identifier.
///
/// # Safety
/// `knowledge` is NULL or valid; `entry` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_knowledge_entry(
    knowledge: *const KnowledgeHandle,
    entry: *const c_char,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let knowledge = handle::borrow(knowledge, "knowledge")?;
            answer::give(knowledge.0.entry(&text::read(entry, "entry")?.parse()?)?.to_value(), out);
            Ok(())
        })
    }
}

/// Everything: `entry`, `concept`, `gap` and `compound`.
///
/// # Safety
/// `knowledge` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_knowledge_list(
    knowledge: *const KnowledgeHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            answer::give(handle::borrow(knowledge, "knowledge")?.0.to_value(), out);
            Ok(())
        })
    }
}

/// The knowledge base as text in one of its forms (`LIVC_KNOWLEDGE_FORM_*`). Freed with `livc_string_free`.
///
/// # Safety
/// `knowledge` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_knowledge_write(
    knowledge: *const KnowledgeHandle,
    form: u32,
    out: *mut *mut c_char,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let knowledge = handle::borrow(knowledge, "knowledge")?;
            text::give(knowledge.0.write(vocabulary::word::<KnowledgeForm>(form, "form")?)?, out)
        })
    }
}

/// Searches: JSON of `len` bytes with `text`, `language`, `say`, `filter`, `limit`, `offset`, `facets`, all optional. The
/// answer has `total`, `hits` with what matched, `corrected`, `concepts` and `facets`.
///
/// # Safety
/// `knowledge` is NULL or valid; `query` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_knowledge_search_n(
    knowledge: *const KnowledgeHandle,
    query: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let knowledge = handle::borrow(knowledge, "knowledge")?;
            let query = Query::read(&Value::parse(text::read_n(query, len, "query")?)?)?;
            answer::give(knowledge.0.search(&query)?.to_value(), out);
            Ok(())
        })
    }
}

/// The entries that answer what a cell lacks: JSON of `len` bytes with `gaps`, `indicators`, `phases`, `modules`, of which
/// one at least, and `filter`, `say`, `limit`. The answer has `gaps`, `total` and `answers` with reasons and evidence.
///
/// # Safety
/// `knowledge` is NULL or valid; `needs` is NULL or points to `len` bytes; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_knowledge_answering_n(
    knowledge: *const KnowledgeHandle,
    needs: *const c_char,
    len: usize,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let knowledge = handle::borrow(knowledge, "knowledge")?;
            let needs = Needs::read(&Value::parse(text::read_n(needs, len, "needs")?)?)?;
            answer::give(knowledge.0.answering(&needs)?.to_value(), out);
            Ok(())
        })
    }
}

/// The entries whose last review lies more than so many months before a day: a list of `entry`, `reviewed`, `due`.
///
/// # Safety
/// `knowledge` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_knowledge_stale(
    knowledge: *const KnowledgeHandle,
    on: Date,
    months: u32,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let knowledge = handle::borrow(knowledge, "knowledge")?;
            let stale = knowledge.0.stale(on.to_day("on")?, months)?;
            answer::give(stale.iter().map(Stale::to_value).collect(), out);
            Ok(())
        })
    }
}

/// How many entries there are on a day, of what, and how many were reviewed within so many months (indicators I41, I42).
///
/// # Safety
/// `knowledge` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_knowledge_holdings(
    knowledge: *const KnowledgeHandle,
    on: Date,
    months: u32,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let knowledge = handle::borrow(knowledge, "knowledge")?;
            answer::give(knowledge.0.holdings(on.to_day("on")?, months)?.to_value(), out);
            Ok(())
        })
    }
}
