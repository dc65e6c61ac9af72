//! The workflow profiles of casussen.

use std::sync::Arc;

use livc_core::casus::{Profile, Profiles};

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Handle, Out, Shared};
use crate::panic::guard;
use crate::status::Status;
use crate::text::File;

/// Workflow profiles: which states a casus may have and which moves lead from one to another. Immutable, so
/// they may be used from several threads at once. Freed with `livc_profiles_free`.
#[derive(Debug)]
pub struct ProfilesHandle(Profiles);

impl Handle for ProfilesHandle {
    type Owned = Shared;
}

impl ProfilesHandle {
    /// The profiles of the core.
    pub fn inner(&self) -> &Profiles {
        &self.0
    }
}

/// The profiles that livc ships and those of `count` more files, TOML texts in the form of livc's own.
///
/// # Safety
/// `files` is NULL or points to `count` valid files; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_profiles_new(
    files: *const File,
    count: usize,
    out: *mut *mut ProfilesHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let mut profiles = Profiles::builtin()?;
            for (name, text) in File::read_all(files, count, "files")? {
                profiles.add(Profile::from_toml(name, text)?)?;
            }
            out.write(handle::give_shared(Arc::new(ProfilesHandle(profiles))));
            Ok(())
        })
    }
}

/// Lets go of profiles. NULL is nothing to free. What was made with them stays valid.
///
/// # Safety
/// `profiles` is NULL or came from livc and was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_profiles_free(profiles: *mut ProfilesHandle) {
    // SAFETY: passed on to the caller.
    unsafe { handle::free_shared(profiles) }
}

/// The profiles, each with `id`, `version`, `jurisdiction`, `basis`, `states` and `moves`; the one that a
/// casus gets when it names none comes first.
///
/// # Safety
/// `profiles` is NULL or valid; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_profiles_list(
    profiles: *const ProfilesHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            answer::give(handle::borrow(profiles, "profiles")?.0.to_value(), out);
            Ok(())
        })
    }
}
