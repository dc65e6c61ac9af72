use core::fmt;

use sha2::{Digest as _, Sha256};

use super::Head;
use crate::error::{Error, ErrorKind, Result};
use crate::time::Instant;

const FACTS: &[u8] = b"livc.facts.1\n";
const PAYLOAD: &[u8] = b"livc.payload.1\n";
const ENTRY: &[u8] = b"livc.entry.1\n";
const SALT: &[u8] = b"livc.salt.1\n";
const PAYLOAD_SALT: &[u8] = b"livc.payload-salt.1\n";
const IDENTIFIER: &[u8] = b"livc.identifier.1\n";

/// Sixteen letters without digits and without vowels: a derived identifier can neither read as a number
/// of somebody nor, by chance, as a word about somebody.
const LETTERS: &[u8; 16] = b"bcdfghjkmnpqrstv";
const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// The value of each lower-case hexadecimal digit; 255 for every other byte.
const VALUES: [u8; 256] = {
    let mut values = [u8::MAX; 256];
    let mut digit = 0_u8;
    while digit < 16 {
        #[allow(clippy::indexing_slicing, reason = "evaluated by the compiler, which checks it")]
        {
            values[DIGITS[digit as usize] as usize] = digit;
        }
        digit += 1;
    }
    values
};

/// Appends two letters of an alphabet for every byte.
fn write_letters<const N: usize>(bytes: &[u8; N], alphabet: &[u8; 16], to: &mut String) {
    let letter = |nibble: u8| alphabet.get(usize::from(nibble & 15)).copied().unwrap_or(b'0');
    let mut pairs = [[b'0'; 2]; N];
    for (pair, byte) in pairs.iter_mut().zip(bytes) {
        *pair = [letter(byte >> 4), letter(*byte)];
    }
    // Letters and digits are UTF-8.
    to.push_str(core::str::from_utf8(pairs.as_flattened()).unwrap_or_default());
}

fn read_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if pairs.len() != N || !rest.is_empty() {
        return None;
    }
    let mut bytes = [0; N];
    let mut seen = 0;
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        let value = |digit: &u8| VALUES.get(usize::from(*digit)).copied().unwrap_or(u8::MAX);
        let (high, low) = (value(high), value(low));
        seen |= high | low;
        *byte = (high << 4) | (low & 15);
    }
    // Only the mark of a byte that is no digit has a bit above the lowest four.
    (seen < 16).then_some(bytes)
}

macro_rules! bytes {
    ($($(#[$meta:meta])* $name:ident, $length:literal, $expected:literal, $debug:tt;)+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct $name([u8; $length]);

        impl $name {
            /// These bytes.
            #[must_use]
            pub const fn new(bytes: [u8; $length]) -> Self {
                Self(bytes)
            }

            /// Reads lower-case hexadecimal digits, exactly as many as there are.
            ///
            /// # Errors
            /// [`ErrorKind::WrongType`]; the text is not repeated.
            pub fn from_hex(text: &str) -> Result<Self> {
                read_hex(text).map(Self).ok_or_else(|| {
                    Error::new(ErrorKind::WrongType, "not bytes in lower-case hexadecimal digits")
                        .expecting([$expected])
                })
            }

            /// The bytes.
            pub const fn as_bytes(&self) -> &[u8; $length] {
                &self.0
            }

            /// Lower-case hexadecimal digits.
            pub fn to_hex(&self) -> String {
                let mut text = String::with_capacity($length * 2);
                self.write_hex(&mut text);
                text
            }

            /// Appends lower-case hexadecimal digits.
            pub fn write_hex(&self, to: &mut String) {
                write_letters(&self.0, DIGITS, to);
            }
        }

        bytes!(@debug $name, $debug);
    )+};
    (@debug $name:ident, shown) => {
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.to_hex())
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.to_hex())
            }
        }
    };
    // What must be forgotten, or was never to be known, is shown by nothing.
    (@debug $name:ident, hidden) => {
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(..)"))
            }
        }
    };
}

bytes! {
    /// A SHA-256 value: the commitment of facts or of a payload, or the hash of an entry.
    Hash, 32, "64 lower-case hexadecimal digits", shown;

    /// Sixteen random bytes that hide what a commitment commits to.
    ///
    /// Facts are short and come from small vocabularies: without a salt, anybody could guess them from
    /// their hash. Destroying facts means destroying their salt too. `Debug` does not show it.
    Salt, 16, "32 lower-case hexadecimal digits", hidden;

    /// Thirty-two random bytes that the host gives with each command, a fresh value each time.
    ///
    /// Salts and new identifiers are derived from it by SHA-256, each with words of its own in front, so
    /// that none of them tells anything about another. It is never stored: whoever keeps a seed keeps the
    /// salts of an entry that should be forgotten. `Debug` does not show it.
    Seed, 32, "64 lower-case hexadecimal digits", hidden;
}

impl Hash {
    /// Thirty-two zero bytes: the hash before the first entry, and the commitment of a payload that is
    /// not there.
    pub const ZERO: Self = Self([0; 32]);

    fn of(parts: &[&[u8]]) -> Self {
        let mut hasher = Sha256::new();
        for part in parts {
            hasher.update(part);
        }
        Self(hasher.finalize().into())
    }

    /// The commitment of facts: SHA-256 of `livc.facts.1` and a line feed, the salt, and the bytes of the
    /// array of facts as they stand in the line.
    #[must_use]
    pub fn of_facts(salt: &Salt, facts: &[u8]) -> Self {
        Self::of(&[FACTS, &salt.0, facts])
    }

    /// The commitment of a payload: SHA-256 of `livc.payload.1` and a line feed, the salt of the payload,
    /// and the bytes of the payload object as they stand in its row.
    #[must_use]
    pub fn of_payload(salt: &Salt, payload: &[u8]) -> Self {
        Self::of(&[PAYLOAD, &salt.0, payload])
    }

    /// The hash of an entry: SHA-256 of `livc.entry.1` and a line feed, the hash of the entry before it
    /// ([`Hash::ZERO`] for entry 0), its number as 8 bytes and its instant in milliseconds as 8 bytes
    /// (both big-endian), the commitment of its facts, and that of its payload (or [`Hash::ZERO`]).
    #[must_use]
    pub fn of_entry(previous: &Self, n: u64, at: Instant, facts: &Self, payload: Option<&Self>) -> Self {
        // In one piece: handing over many small ones takes longer than hashing them.
        let (number, at) = (n.to_be_bytes(), at.millis().to_be_bytes());
        let parts = [ENTRY, &previous.0, &number, &at, &facts.0, &payload.unwrap_or(&Self::ZERO).0];
        let mut whole = [0; ENTRY.len() + 32 + 8 + 8 + 32 + 32];
        let mut room = whole.as_mut_slice();
        for part in parts {
            if let Some((to, rest)) = core::mem::take(&mut room).split_at_mut_checked(part.len()) {
                to.copy_from_slice(part);
                room = rest;
            }
        }
        Self::of(&[&whole])
    }

    /// The hash of an entry that would follow a head.
    pub(super) fn following(head: &Head, at: Instant, facts: &Self, payload: Option<&Self>) -> Self {
        Self::of_entry(&head.hash, head.next, at, facts, payload)
    }
}

impl Seed {
    fn derive(&self, words: &[u8], label: &[u8]) -> [u8; 32] {
        Hash::of(&[words, &self.0, label]).0
    }

    fn salt_of(&self, words: &[u8]) -> Salt {
        let mut salt = [0; 16];
        for (to, from) in salt.iter_mut().zip(self.derive(words, b"")) {
            *to = from;
        }
        Salt(salt)
    }

    /// The salt of the facts: the first 16 bytes of SHA-256 of `livc.salt.1`, a line feed and the seed.
    #[must_use]
    pub fn salt(&self) -> Salt {
        self.salt_of(SALT)
    }

    /// The salt of the payload: the first 16 bytes of SHA-256 of `livc.payload-salt.1`, a line feed and
    /// the seed.
    #[must_use]
    pub fn payload_salt(&self) -> Salt {
        self.salt_of(PAYLOAD_SALT)
    }

    /// A new identifier of 24 letters (96 bits) for the thing with this label, for instance `casus`.
    ///
    /// The first 12 bytes of SHA-256 of `livc.identifier.1`, a line feed, the seed and the label, high half
    /// first, each half byte as one of `bcdfghjkmnpqrstv`. One seed and one label give one identifier: a
    /// command that needs two of a kind uses two labels. The letters hold no digit and no vowel, so that an
    /// identifier never reads as a national number and never as a word.
    #[must_use]
    pub fn identifier(&self, label: &str) -> String {
        let mut text = String::with_capacity(24);
        let hash = self.derive(IDENTIFIER, label.as_bytes());
        write_letters(hash.first_chunk::<12>().unwrap_or(&[0; 12]), LETTERS, &mut text);
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::CasusId;

    #[test]
    fn hexadecimal_digits_are_lower_case_and_as_many_as_there_are() {
        let text = "000102030405060708090a0b0c0d0e0f";
        assert_eq!(Salt::from_hex(text).unwrap().to_hex(), text);
        for wrong in ["", "0", "000102030405060708090A0b0c0d0e0f", "000102030405060708090a0b0c0d0e0g"] {
            let error = Salt::from_hex(wrong).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::WrongType);
            assert_eq!(error.expected(), ["32 lower-case hexadecimal digits"]);
        }
        assert!(Hash::from_hex(&"0".repeat(66)).is_err());
        assert!(Hash::from_hex(&"\u{e9}".repeat(32)).is_err());
    }

    #[test]
    fn seeds_and_salts_are_not_shown() {
        assert_eq!(format!("{:?} {:?}", Seed::new([7; 32]), Salt::new([7; 16])), "Seed(..) Salt(..)");
    }

    #[test]
    fn everything_derived_from_one_seed_differs() {
        let seed = Seed::new([1; 32]);
        assert_ne!(seed.salt(), seed.payload_salt());
        assert_ne!(seed.identifier("casus"), seed.identifier("meeting"));
        assert_eq!(seed.identifier("casus"), seed.identifier("casus"));
        assert_ne!(seed.salt(), Seed::new([2; 32]).salt());
    }

    proptest::proptest! {
        #[test]
        fn an_identifier_is_a_reference(bytes: [u8; 32], label in ".{0,12}") {
            let text = Seed::new(bytes).identifier(&label);
            proptest::prop_assert_eq!(text.len(), 24);
            proptest::prop_assert!(CasusId::new(&text).is_ok());
        }

        #[test]
        fn any_bytes_round_trip(bytes: [u8; 32]) {
            proptest::prop_assert_eq!(Hash::from_hex(&Hash::new(bytes).to_hex()).unwrap(), Hash::new(bytes));
        }
    }
}
