//! Which livc this is.

use std::ffi::c_char;

/// The version of the binary interface: it changes when a program must be compiled again.
pub const ABI_VERSION: u32 = 0;

/// The version of the library, `major.minor.patch`, with a NUL at its end; never freed.
///
/// The macro `LIVC_VERSION` is the version of the header that a program was compiled with.
#[unsafe(no_mangle)]
pub extern "C" fn livc_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

/// The version of the binary interface of the library; compare with `LIVC_ABI_VERSION`.
#[unsafe(no_mangle)]
pub extern "C" fn livc_abi_version() -> u32 {
    ABI_VERSION
}
