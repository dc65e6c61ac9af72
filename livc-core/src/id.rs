//! References that the host gives to things, each with a type of its own.
//!
//! A reference is a pseudonym: 1 to 64 characters of `A-Z a-z 0-9 . _ : -`, starting with a letter or a
//! digit. One that reads as a national number, an e-mail address or a telephone number is refused: livc
//! never needs to know who somebody is, and a reference ends up in places where it stays. References are
//! per cell; nothing in livc takes references of two cells together.

use core::fmt;
use core::str::FromStr;

use crate::error::{Error, ErrorKind, Result};

/// The longest reference, in characters.
pub const MAX_REFERENCE: usize = 64;

#[inline]
fn check(text: &str) -> Result<()> {
    // With fewer digits than a telephone number has, and no other signs, it reads as nobody's number.
    let bytes = text.as_bytes();
    let (mut fits, mut digits) = (true, 0_u8);
    for byte in bytes.iter().take(MAX_REFERENCE) {
        fits &= byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b':' | b'-');
        digits = digits.wrapping_add(u8::from(byte.is_ascii_digit()));
    }
    let begins = bytes.first().is_some_and(u8::is_ascii_alphanumeric);
    if fits && begins && digits < 9 && bytes.len() <= MAX_REFERENCE {
        return Ok(());
    }
    check_all(text)
}

/// What is wrong with a text, where it is not plainly a reference.
#[cold]
fn check_all(text: &str) -> Result<()> {
    let invalid = |message: &'static str| Err(Error::new(ErrorKind::InvalidReference, message));
    if text.is_empty() {
        return Err(Error::new(ErrorKind::Empty, "a reference cannot be empty"));
    }
    if text.contains('@') {
        return Err(Error::new(ErrorKind::PersonalReference, "a reference cannot be an e-mail address"));
    }
    if text.len() > MAX_REFERENCE {
        return invalid("a reference has at most 64 characters");
    }
    if is_personal_number(text) {
        return Err(Error::new(
            ErrorKind::PersonalReference,
            "a reference cannot read as a national number or a telephone number",
        ));
    }
    if !text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b':' | b'-')) {
        return invalid("a reference holds only letters, digits, and . _ : -");
    }
    if !text.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric) {
        return invalid("a reference starts with a letter or a digit");
    }
    Ok(())
}

/// Whether a text reads as a Belgian national (or bis) number or as a telephone number: its digits, with
/// only separators between them, are a number whose check digits hold, or 9 or more digits in all.
///
/// A reference of eight digits or fewer is a plain serial number and is accepted.
fn is_personal_number(text: &str) -> bool {
    let body = text.strip_prefix('+').unwrap_or(text);
    if !body
        .bytes()
        .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b' ' | b'/' | b'(' | b')' | b'_' | b':'))
    {
        return national_number_inside(text);
    }
    let digits = body.bytes().filter(u8::is_ascii_digit).count();
    digits >= 9
}

/// Whether a longer text holds eleven digits in a row, separators aside, that pass the check of the
/// national number (97 minus the first nine digits modulo 97, with a 2 before them for births from 2000).
fn national_number_inside(text: &str) -> bool {
    if text.bytes().filter(u8::is_ascii_digit).count() < 11 {
        return false;
    }
    let mut digits: Vec<u8> = Vec::with_capacity(16);
    let mut runs: Vec<Vec<u8>> = Vec::new();
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' => digits.push(byte.wrapping_sub(b'0')),
            b'.' | b'-' | b'_' | b' ' => {}
            _ => runs.push(core::mem::take(&mut digits)),
        }
    }
    runs.push(digits);
    runs.iter().any(|run| run.len() == 11 && passes_national_check(run))
}

/// Whether a text is a hash as livc writes one: among its digits a number may stand by chance.
fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

fn passes_national_check(digits: &[u8]) -> bool {
    let number =
        |part: &[u8]| part.iter().fold(0_u64, |sum, d| sum.wrapping_mul(10).wrapping_add(u64::from(*d)));
    let (Some(first), Some(last)) = (digits.get(..9), digits.get(9..11)) else { return false };
    let (base, check) = (number(first), number(last));
    let holds = |n: u64| 97_u64.wrapping_sub(n % 97) == check;
    holds(base) || holds(base.wrapping_add(2_000_000_000))
}

/// The most bytes of a reference that stand in place.
const IN_PLACE: usize = 22;

/// The text of a reference: a short one in place, as nearly all are, so that copying it and reading a journal take no
/// memory of their own; a longer one on the heap. A text has one form only.
#[derive(Clone)]
enum Text {
    Short { length: u8, bytes: [u8; IN_PLACE] },
    Long(Box<str>),
}

impl Text {
    fn new(text: &str) -> Self {
        let mut bytes = [0; IN_PLACE];
        match (bytes.get_mut(..text.len()), u8::try_from(text.len())) {
            (Some(room), Ok(length)) => {
                room.copy_from_slice(text.as_bytes());
                Self::Short { length, bytes }
            }
            _ => Self::Long(text.into()),
        }
    }

    #[inline]
    fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Short { length, bytes } => bytes.get(..usize::from(*length)).unwrap_or_default(),
            Self::Long(text) => text.as_bytes(),
        }
    }

    #[inline]
    fn as_str(&self) -> &str {
        match self {
            // Whole texts go in, so whole texts come out.
            Self::Short { .. } => core::str::from_utf8(self.as_bytes()).unwrap_or_default(),
            Self::Long(text) => text,
        }
    }
}

/// The bytes in place as numbers that are in the order of the bytes.
#[inline]
fn ordered(bytes: &[u8; IN_PLACE]) -> (u128, u64) {
    let first = bytes.first_chunk::<16>().copied().unwrap_or_default();
    // The last eight overlap with the first sixteen, which are equal when it comes to these.
    let last = bytes.last_chunk::<8>().copied().unwrap_or_default();
    (u128::from_be_bytes(first), u64::from_be_bytes(last))
}

impl PartialEq for Text {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Short { bytes: a, length: n }, Self::Short { bytes: b, length: m }) => n == m && a == b,
            _ => self.as_bytes() == other.as_bytes(),
        }
    }
}

impl Eq for Text {}

impl Ord for Text {
    #[inline]
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        match (self, other) {
            // What is not used is zero, which no reference holds: comparing all of it compares the texts.
            (Self::Short { bytes: a, .. }, Self::Short { bytes: b, .. }) => ordered(a).cmp(&ordered(b)),
            _ => self.as_bytes().cmp(other.as_bytes()),
        }
    }
}

impl PartialOrd for Text {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl core::hash::Hash for Text {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

macro_rules! reference {
    ($($(#[$meta:meta])* $name:ident, $kind:literal, $debug:tt;)+) => {$(
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Text);

        impl $name {
            /// Reads a reference.
            ///
            /// # Errors
            /// [`ErrorKind::Empty`], [`ErrorKind::InvalidReference`] or [`ErrorKind::PersonalReference`].
            pub fn new(text: &str) -> Result<Self> {
                check(text).map_err(|error| error.at_field($kind))?;
                Ok(Self(Text::new(text)))
            }

            /// The reference as the host gave it.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl FromStr for $name {
            type Err = Error;
            fn from_str(text: &str) -> Result<Self> {
                Self::new(text)
            }
        }

        reference!(@debug $name, $debug);
    )+};
    (@debug $name:ident, shown) => {
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0.as_str())
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.0.as_str())
            }
        }
    };
    // A person's reference is shown by no Debug and has no Display: whoever wants the text asks for it by name.
    (@debug $name:ident, hidden) => {
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(..)"))
            }
        }
    };
}

reference! {
    /// A cell.
    CellId, "cell", shown;
    /// A journal.
    JournalId, "journal", shown;
    /// A casus within one cell.
    CasusId, "casus", shown;
    /// A person discussed, within one cell. `Debug` does not show it and there is no `Display`.
    PersonRef, "person", hidden;
    /// A member or an invited participant of a cell, within that cell.
    MemberRef, "member", shown;
    /// A service or organisation.
    ServiceRef, "service", shown;
    /// A meeting.
    MeetingId, "meeting", shown;
    /// An invitation.
    InvitationId, "invitation", shown;
    /// A signal.
    SignalId, "signal", shown;
    /// A goal of a follow-up plan.
    GoalId, "goal", shown;
    /// An action of a follow-up plan.
    ActionId, "action", shown;
    /// A moment of aftercare.
    MomentId, "moment", shown;
    /// A document outside livc: an opinion, an assessment, a decision. Its content is never here.
    DocumentRef, "document", shown;
    /// A request of a person about the own data. It names neither the person nor a casus.
    RequestId, "request", shown;
    /// A look that was broken open.
    GlassId, "glass", shown;
    /// A workflow profile.
    ProfileId, "profile", shown;
    /// A municipality, by its NIS code.
    MunicipalityRef, "municipality", shown;
}

macro_rules! token {
    ($($(#[$meta:meta])* $name:ident, $max:literal, $field:literal, $($more:literal)|+ =>)+) => {$(
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Text);

        impl $name {
            /// Reads it.
            ///
            /// # Errors
            /// [`ErrorKind::InvalidReference`] or [`ErrorKind::PersonalReference`].
            pub fn new(text: &str) -> Result<Self> {
                let fits = (1..=$max).contains(&text.len())
                    && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, $($more)|+));
                if fits && !is_hash(text) && is_personal_number(text) {
                    return Err(Error::new(
                        ErrorKind::PersonalReference,
                        "a word cannot read as a national number or a telephone number",
                    )
                    .at_field($field));
                }
                if fits {
                    return Ok(Self(Text::new(text)));
                }
                Err(Error::new(ErrorKind::InvalidReference, "not a word of letters, digits and a few signs").at_field($field))
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.0.as_str())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.0.as_str())
            }
        }
    )+};
}

token! {
    /// A word of livc itself: a hash, a fact of a scope, an identifier of a rule or question.
    Token, 64, "token", b'_' | b'-' | b'.' =>
    /// A provision of the law, as the room `law` names it.
    ArticleRef, 64, "article", b'/' | b'_' | b'-' | b'.' =>
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_references_are_accepted() {
        for text in ["k-5f2c", "m-03", "person:88", "20260901", "a", "CELL_07.north"] {
            assert!(CasusId::new(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn references_that_name_somebody_are_refused() {
        // Counters 000 and 999 are never issued, so none of these can be somebody's number.
        for text in
            ["50032700067", "50.03.27-000.67", "k-50032700067", "+32 470 00 00 00", "0470000000", "a@b.be"]
        {
            let error = PersonRef::new(text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::PersonalReference, "{text}");
            assert!(!error.to_string().contains(text));
        }
    }

    #[test]
    fn a_reference_is_the_same_in_place_and_on_the_heap() {
        assert_eq!(size_of::<Option<CasusId>>(), 24);
        let mut all: Vec<String> = (1..=MAX_REFERENCE).map(|length| "k".repeat(length)).collect();
        all.extend((1..=MAX_REFERENCE).map(|length| format!("a{}", "z".repeat(length - 1))));
        let mut ids: Vec<CasusId> = all.iter().map(|text| CasusId::new(text).unwrap()).collect();
        assert!(ids.iter().zip(&all).all(|(id, text)| id.as_str() == text && *id == id.clone()));
        ids.sort();
        all.sort();
        assert!(ids.iter().zip(&all).all(|(id, text)| id.to_string() == *text));
    }

    #[test]
    fn malformed_references_are_refused() {
        assert_eq!(CellId::new("").unwrap_err().kind(), ErrorKind::Empty);
        for text in ["-x", "a b", "caf\u{e9}", &"x".repeat(65)] {
            assert_eq!(CellId::new(text).unwrap_err().kind(), ErrorKind::InvalidReference);
        }
    }

    #[test]
    fn a_person_is_not_shown() {
        assert_eq!(format!("{:?}", PersonRef::new("p-MARKER").unwrap()), "PersonRef(..)");
    }
}
