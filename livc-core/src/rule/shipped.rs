//! The built-in books: the present one, and every one that livc shipped before, so that an answer which was
//! recorded with it can be decided again.

use super::book::{BUILTIN, Parts, RuleBook, Source, effective, hex_of};
use super::json;
use super::packed::unpack;
use crate::canonical::{Object, Value};
use crate::error::{Error, ErrorKind, Result};
use crate::time::Day;

/// A book of an earlier release. It stays in the form that spells out every word: the packed form may change.
struct Earlier {
    version: &'static str,
    /// The hash that its answers name.
    hash: &'static str,
    checked: Option<&'static str>,
    decisions: &'static str,
    texts: &'static str,
}

macro_rules! earlier {
    ($($version:literal, $hash:literal, checked $checked:expr;)*) => {
        &[$(Earlier {
            version: $version,
            hash: $hash,
            checked: $checked,
            decisions: include_str!(concat!("../../data/shipped/earlier/", $version, ".json")),
            texts: include_str!(concat!("../../data/shipped/earlier/", $version, ".texts.json")),
        }),*]
    };
}

/// The youngest first. A release whose rules differ from those of the one before adds the one before; nothing
/// is ever taken out.
static EARLIER: &[Earlier] = earlier! {
    "2026.11", "4947dffc339289454dc0090b0efa3f789fd94bedd9d1003d095a663f8a673a9a", checked None;
};

/// A built-in book, as [`RuleBook::builtin_versions`] lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuiltinVersion {
    /// The version of the book.
    pub version: String,
    /// The hash that its answers name where nothing was laid over it.
    pub hash: String,
    /// The day on which somebody last held it against the law, where it says so.
    pub checked: Option<Day>,
}

impl BuiltinVersion {
    /// As canonical JSON.
    pub fn to_value(&self) -> Value<'static> {
        let Self { version, hash, checked } = self;
        Value::Object(
            Object::new()
                .with("version", version.clone())
                .with("hash", hash.clone())
                .with_some("checked", *checked),
        )
    }
}

impl RuleBook {
    /// Every built-in book, the present one first.
    ///
    /// # Errors
    /// [`ErrorKind::Internal`] if a shipped book were damaged.
    pub fn builtin_versions() -> Result<Vec<BuiltinVersion>> {
        let present = unpack(BUILTIN)?;
        let present = BuiltinVersion {
            version: present.book.version,
            hash: effective(present.hash, "", ""),
            checked: present.book.checked,
        };
        let earlier = EARLIER.iter().map(|one| {
            let checked = one.checked.map(str::parse).transpose()?;
            Ok(BuiltinVersion { version: one.version.to_owned(), hash: one.hash.to_owned(), checked })
        });
        core::iter::once(Ok(present)).chain(earlier).collect()
    }

    /// The built-in book that a hash names, the present or an earlier one: with it an answer that was recorded
    /// can be decided again. Where a local book or settings were laid over it, lay them over it again; the hash
    /// is then that of the answer.
    ///
    /// ```
    /// use livc_core::rule::RuleBook;
    ///
    /// for known in RuleBook::builtin_versions()? {
    ///     let book = RuleBook::builtin_by_hash(&known.hash)?;
    ///     assert_eq!((book.version(), book.hash()), (known.version.as_str(), known.hash.as_str()));
    /// }
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::UnknownBook`] with the hashes that are known.
    pub fn builtin_by_hash(hash: &str) -> Result<Self> {
        if let Some(earlier) = EARLIER.iter().find(|one| one.hash == hash) {
            let json::Read { book, chains, .. } = json::read_book(earlier.decisions)?;
            let builtin = hex_of(earlier.decisions.trim_end());
            let parts = Parts { builtin, ..Parts::default() };
            return Self::assemble(book, chains, parts, Source::Earlier(earlier.texts));
        }
        let present = Self::builtin()?;
        if present.hash() == hash {
            return Ok(present);
        }
        let error = Error::new(ErrorKind::UnknownBook, "no built-in book has this hash").at_field("hash");
        Err(error.expecting(Self::builtin_versions()?.into_iter().map(|known| known.hash)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Code as _;
    use crate::rule::vocabulary::{Facts, Scope};

    /// What is shipped stays what it was, and can still be read by the code of today.
    #[test]
    fn every_earlier_book_is_what_its_hash_says() {
        for earlier in EARLIER {
            let book = RuleBook::from_json(earlier.decisions.trim_end(), earlier.texts.trim_end()).unwrap();
            assert_eq!(book.hash(), earlier.hash, "{}", earlier.version);
            assert_eq!(book.version(), earlier.version);
            assert_eq!(book.checked().map(|day| day.to_string()).as_deref(), earlier.checked);
            let again = RuleBook::builtin_by_hash(earlier.hash).unwrap();
            assert_eq!(again.hash(), earlier.hash);
            assert_eq!(again.rules(), book.rules());
            let on = "2026-09-01".parse().unwrap();
            for scope in Scope::ALL {
                let facts = Facts::baseline(*scope);
                assert_eq!(again.answer(&facts, on).unwrap(), book.answer(&facts, on).unwrap());
            }
        }
    }

    #[test]
    fn versions_and_hashes_name_one_book_each() {
        let known = RuleBook::builtin_versions().unwrap();
        assert_eq!(known[0].hash, RuleBook::builtin().unwrap().hash());
        assert!(known.len() > 1);
        for (at, one) in known.iter().enumerate() {
            for other in &known[..at] {
                assert_ne!(one.hash, other.hash, "{}", one.version);
                assert_ne!(one.version, other.version, "a book that changed has another version");
            }
        }
        assert_eq!(RuleBook::builtin_by_hash("").unwrap_err().kind(), ErrorKind::UnknownBook);
    }

    /// Nothing that was shipped is left out of the list.
    #[test]
    fn every_file_of_an_earlier_book_is_listed() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/data/shipped/earlier");
        let files = std::fs::read_dir(folder).unwrap().count();
        assert_eq!(files, EARLIER.len() * 2);
    }
}
