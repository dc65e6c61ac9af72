//! The closed vocabularies, by name: numbers in C, words everywhere else.

use std::ffi::c_char;

use livc_core::canonical::Value;
use livc_core::code::Code;
use livc_core::vocabulary::{self, Vocabulary};
use livc_core::{Error, ErrorKind};

use crate::error::ErrorHandle;
use crate::handle::Out;
use crate::panic::guard;
use crate::status::Status;
use crate::text::{self, Str};

fn find(name: &str) -> Result<Vocabulary, Error> {
    vocabulary::find(name).ok_or_else(|| {
        Error::new(ErrorKind::UnknownValue, "no vocabulary of this name")
            .at_field("vocabulary")
            .expecting(vocabulary::all().into_iter().map(|vocabulary| vocabulary.name))
    })
}

/// The word with this number, as an argument of another function.
///
/// # Errors
/// [`ErrorKind::UnknownValue`] with the accepted numbers, naming the argument.
pub fn word<T: Code>(number: u32, argument: &'static str) -> Result<T, Error> {
    u16::try_from(number).ok().and_then(T::from_number).ok_or_else(|| {
        Error::new(ErrorKind::UnknownValue, "no word has this number")
            .at_field(argument)
            .expecting(T::ALL.iter().map(|word| word.number().to_string()))
    })
}

/// The word with this number in a vocabulary, for instance `norm` for 1 in `certainty`. Never freed.
///
/// # Safety
/// `vocabulary` is NULL or ends with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_vocabulary_word(
    vocabulary: *const c_char,
    number: u32,
    out: *mut Str,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let words = find(text::read(vocabulary, "vocabulary")?)?.words;
            let word = words.iter().find(|word| u32::from(word.number) == number).ok_or_else(|| {
                Error::new(ErrorKind::UnknownValue, "no word has this number")
                    .at_field("number")
                    .expecting(words.iter().map(|word| word.number.to_string()))
            })?;
            out.write(Str::lend(word.text));
            Ok(())
        })
    }
}

/// The number of a word in a vocabulary.
///
/// # Safety
/// `vocabulary` and `word` are NULL or end with a NUL; `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_vocabulary_number(
    vocabulary: *const c_char,
    word: *const c_char,
    out: *mut u32,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let vocabulary = find(text::read(vocabulary, "vocabulary")?)?;
            let text = text::read(word, "word")?;
            let word = vocabulary.words.iter().find(|word| word.text == text).ok_or_else(|| {
                // As the core says it for a word of one of its types.
                Error::new(ErrorKind::UnknownValue, "not a word of this vocabulary")
                    .at_field(vocabulary.name.clone())
                    .expecting(vocabulary.words.iter().map(|word| word.text))
            })?;
            out.write(u32::from(word.number));
            Ok(())
        })
    }
}

/// Every vocabulary with its words and their numbers, as JSON. Freed with `livc_string_free`.
///
/// # Safety
/// `out` and `err` are NULL or writable.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn livc_vocabularies_to_json(
    out: *mut *mut c_char,
    err: *mut *mut ErrorHandle,
) -> Status {
    // SAFETY: passed on to the caller.
    unsafe {
        guard(err, || {
            let out = Out::new(out, "out")?;
            let list: Value<'static> = vocabulary::all().iter().map(Vocabulary::to_value).collect();
            text::give(list.to_text(), out)
        })
    }
}
