//! The workflow profiles of casussen.

use core::ffi::c_char;
use std::sync::Arc;

use livc_core::Error;
use livc_core::canonical::Value;
use livc_core::casus::{KernelFault, Profile, Profiles};
use livc_core::id::{ProfileId, Token};

use crate::answer::{self, AnswerHandle};
use crate::error::ErrorHandle;
use crate::handle::{self, Handle, Out, Shared};
use crate::locale::LocaleHandle;
use crate::panic::guard;
use crate::rule::RuleBookHandle;
use crate::status::Status;
use crate::text::{self, File};
use crate::time::Date;

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

/// A version of a profile: the newest where `version` is NULL.
///
/// # Safety
/// As the function that calls it.
unsafe fn find(
    profiles: &ProfilesHandle,
    id: *const c_char,
    version: *const c_char,
) -> Result<&Profile, Error> {
    // SAFETY: passed on to the caller.
    unsafe {
        let id: ProfileId = text::read(id, "id")?.parse()?;
        let version =
            if version.is_null() { None } else { Some(Token::new(text::read(version, "version")?)?) };
        profiles.0.version(Some(&id), version.as_ref())
    }
}

/// Every way in which the TOML text of a profile breaks the kernel of the law: a list, each with `rule`, `cites`,
/// `meaning`, `step`, `states` and its place. Empty for one that may be used.
///
/// # Safety
/// `file` and `toml` are NULL or end with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_profile_faults(
    file: *const c_char,
    toml: *const c_char,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let faults = Profile::faults(text::read(file, "file")?, text::read(toml, "toml")?)?;
            answer::give(faults.iter().map(KernelFault::to_value).collect::<Value<'_>>(), out);
            Ok(())
        })
    }
}

/// A walk through a profile without any register, for comparison and simulation: `steps` is a JSON list of `{"step":..}`,
/// with `outcome` and `to` where they say something. It makes no legal claim.
///
/// # Safety
/// `profiles` is NULL or valid; `id`, `version` and `steps` are NULL or end with a NUL, `version` may be NULL; `out` and
/// `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_profile_walk(
    profiles: *const ProfilesHandle,
    id: *const c_char,
    version: *const c_char,
    steps: *const c_char,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let mut walk = find(handle::borrow(profiles, "profiles")?, id, version)?.walk();
            walk.take_all(&Value::parse(text::read(steps, "steps")?)?)
                .map_err(|error| error.within("steps"))?;
            answer::give(walk.to_value(), out);
            Ok(())
        })
    }
}

/// The moves of a profile without any casus, each with the needs that the rules of a day lay over it.
///
/// # Safety
/// `profiles` and `book` are NULL or valid; `id` and `version` are NULL or end with a NUL, `version` may be NULL; `out`
/// and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_profile_table(
    profiles: *const ProfilesHandle,
    id: *const c_char,
    version: *const c_char,
    book: *const RuleBookHandle,
    on: Date,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let profile = find(handle::borrow(profiles, "profiles")?, id, version)?;
            let book = handle::borrow(book, "book")?.inner();
            answer::give(profile.table(book, on.to_day("on")?)?, out);
            Ok(())
        })
    }
}

/// A profile as a diagram in Mermaid (`stateDiagram-v2`), in the language of a locale.
///
/// # Safety
/// `profiles` and `locale` are NULL or valid; `id` and `version` are NULL or end with a NUL, `version` may be NULL; `out`
/// and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_profile_diagram(
    profiles: *const ProfilesHandle,
    id: *const c_char,
    version: *const c_char,
    locale: *const LocaleHandle,
    out: *mut *mut AnswerHandle,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let profile = find(handle::borrow(profiles, "profiles")?, id, version)?;
            let locale = handle::borrow(locale, "locale")?.inner();
            let diagram = profile.diagram(|message| locale.render(message))?;
            answer::give(Value::from(diagram), out);
            Ok(())
        })
    }
}
