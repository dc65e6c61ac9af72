//! How text crosses: in as UTF-8 with a NUL or with a length, out as a borrowed pointer and length, or as an
//! owned string with a NUL.

use std::ffi::{CStr, CString, c_char};

use livc_core::{Error, ErrorKind};

use crate::handle::{self, Out, null};

/// Borrowed text: UTF-8, `len` bytes, no NUL at its end. It is valid as long as its owner is, and, when its
/// owner can change, until the next call that changes it. Empty text has `len` 0 and a `data` that is not NULL.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Str {
    /// The first byte.
    pub data: *const c_char,
    /// The number of bytes.
    pub len: usize,
}

impl Str {
    /// Lends text.
    pub fn lend(text: &str) -> Self {
        Self::lend_bytes(text.as_bytes())
    }

    /// Lends the bytes of text.
    pub fn lend_bytes(text: &[u8]) -> Self {
        Self { data: text.as_ptr().cast(), len: text.len() }
    }
}

/// A file in memory: what the caller calls it, for errors, and its bytes.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct File {
    /// The name, ending with a NUL.
    pub name: *const c_char,
    /// The first byte.
    pub data: *const c_char,
    /// The number of bytes.
    pub len: usize,
}

impl File {
    /// The name and the bytes.
    ///
    /// # Errors
    /// [`ErrorKind::NullArgument`] or [`ErrorKind::InvalidUtf8`], naming the argument.
    ///
    /// # Safety
    /// `name` is NULL or ends with a NUL; `data` is NULL or points to `len` bytes; both stay as they are.
    pub unsafe fn read_bytes<'a>(&self, argument: &'static str) -> Result<(&'a str, &'a [u8]), Error> {
        // SAFETY: passed on to the caller.
        unsafe { Ok((read(self.name, argument)?, read_bytes(self.data.cast(), self.len, argument)?)) }
    }

    /// The name and the text.
    ///
    /// # Errors
    /// [`ErrorKind::NullArgument`] or [`ErrorKind::InvalidUtf8`], naming the argument.
    ///
    /// # Safety
    /// As [`File::read_bytes`].
    pub unsafe fn read<'a>(&self, argument: &'static str) -> Result<(&'a str, &'a str), Error> {
        // SAFETY: passed on to the caller.
        let (name, bytes) = unsafe { self.read_bytes(argument) }?;
        Ok((name, utf8(bytes, argument).map_err(|error| error.in_file(name))?))
    }

    /// The names and texts of several.
    ///
    /// # Errors
    /// [`ErrorKind::NullArgument`] or [`ErrorKind::InvalidUtf8`], naming the argument.
    ///
    /// # Safety
    /// `files` is NULL or points to `count` valid files.
    pub unsafe fn read_all<'a>(
        files: *const Self,
        count: usize,
        argument: &'static str,
    ) -> Result<Vec<(&'a str, &'a str)>, Error> {
        // SAFETY: passed on to the caller.
        let files = unsafe { handle::borrow_all(files, count, argument) }?;
        // SAFETY: passed on to the caller.
        files.iter().map(|file| unsafe { file.read(argument) }).collect()
    }
}

fn utf8<'a>(bytes: &'a [u8], argument: &'static str) -> Result<&'a str, Error> {
    std::str::from_utf8(bytes).map_err(|error| {
        Error::new(ErrorKind::InvalidUtf8, "text that is not valid UTF-8")
            .at_field(argument)
            .at_byte(error.valid_up_to() as u64)
    })
}

/// Reads text that ends with a NUL.
///
/// # Errors
/// [`ErrorKind::NullArgument`] or [`ErrorKind::InvalidUtf8`], naming the argument.
///
/// # Safety
/// `text` is NULL or points to bytes with a NUL among them that stay as they are during `'a`.
pub unsafe fn read<'a>(text: *const c_char, argument: &'static str) -> Result<&'a str, Error> {
    if text.is_null() {
        return Err(null(argument));
    }
    // SAFETY: passed on to the caller.
    utf8(unsafe { CStr::from_ptr(text) }.to_bytes(), argument)
}

/// Reads text that ends with a NUL, or nothing where the pointer is NULL.
///
/// # Errors
/// [`ErrorKind::InvalidUtf8`], naming the argument.
///
/// # Safety
/// As [`read`].
pub unsafe fn read_optional<'a>(
    text: *const c_char,
    argument: &'static str,
) -> Result<Option<&'a str>, Error> {
    // SAFETY: passed on to the caller.
    if text.is_null() { Ok(None) } else { unsafe { read(text, argument) }.map(Some) }
}

/// Reads text of a given length.
///
/// # Errors
/// [`ErrorKind::NullArgument`] or [`ErrorKind::InvalidUtf8`], naming the argument.
///
/// # Safety
/// `text` is NULL or points to `len` bytes that stay as they are during `'a`.
pub unsafe fn read_n<'a>(text: *const c_char, len: usize, argument: &'static str) -> Result<&'a str, Error> {
    // SAFETY: passed on to the caller.
    utf8(unsafe { read_bytes(text.cast(), len, argument) }?, argument)
}

/// Reads bytes.
///
/// # Errors
/// [`ErrorKind::NullArgument`] or [`ErrorKind::TooLarge`], naming the argument.
///
/// # Safety
/// `bytes` is NULL or points to `len` bytes that stay as they are during `'a`.
pub unsafe fn read_bytes<'a>(
    bytes: *const u8,
    len: usize,
    argument: &'static str,
) -> Result<&'a [u8], Error> {
    if bytes.is_null() {
        return Err(null(argument));
    }
    // SAFETY: passed on to the caller.
    unsafe { handle::borrow_all(bytes, len, argument) }
}

/// Gives text to the caller, who frees it.
///
/// # Errors
/// [`ErrorKind::Internal`] for text with a NUL, which canonical JSON and the words of livc never have.
pub fn give(text: String, out: Out<*mut c_char>) -> Result<(), Error> {
    let text = CString::new(text).map_err(|_| Error::new(ErrorKind::Internal, "text with a NUL"))?;
    out.write(text.into_raw());
    Ok(())
}

/// Frees text that livc gave as `char *`. NULL is nothing to free.
///
/// # Safety
/// `text` is NULL or text that livc gave and that was not freed before.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_string_free(text: *mut c_char) {
    if !text.is_null() {
        // SAFETY: it came from `CString::into_raw` in `give` and was not freed before.
        drop(unsafe { CString::from_raw(text) });
    }
}
