use core::fmt;
use core::str::FromStr;
use std::borrow::Cow;

use crate::error::{Error, ErrorKind, Result};

/// The longest identifier, in characters.
const MAX_ID: usize = 48;

const FORM: &str = "segments of a-z 0-9 - with / between them, at most 48 characters";

fn check(text: &str, slashes: bool, field: &'static str) -> Result<()> {
    let segment = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let ok = text.len() <= MAX_ID && text.split('/').all(segment) && (slashes || !text.contains('/'));
    if ok {
        return Ok(());
    }
    let expected = if slashes { FORM } else { "one segment of a-z 0-9 -, at most 48 characters" };
    Err(Error::new(ErrorKind::InvalidReference, "not an identifier of this form")
        .at_field(field)
        .expecting([expected]))
}

macro_rules! id {
    ($(#[$meta:meta])* $name:ident, $slashes:literal, $field:literal) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Cow<'static, str>);

        impl $name {
            /// Reads an identifier.
            ///
            /// # Errors
            /// [`ErrorKind::InvalidReference`] with the form that is expected.
            pub fn new(text: &str) -> Result<Self> {
                check(text, $slashes, $field)?;
                Ok(Self(Cow::Owned(text.to_owned())))
            }

            /// Reads an identifier that lives as long as the program: it is not copied.
            #[allow(dead_code, reason = "one of the two identifiers is read so")]
            pub(crate) fn from_static(text: &'static str) -> Result<Self> {
                Self::from_cow(Cow::Borrowed(text))
            }

            pub(super) fn from_cow(text: Cow<'static, str>) -> Result<Self> {
                check(&text, $slashes, $field)?;
                Ok(Self(text))
            }

            /// The identifier as it is written in data.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = Error;
            fn from_str(text: &str) -> Result<Self> {
                Self::new(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }
    };
}

id! {
    /// The identifier of an act: `l18`, `ncc`.
    ActId, false, "act"
}

id! {
    /// The identifier of a provision: its act, article, paragraph and further, as in `l18/4/3`.
    ///
    /// An act as a whole has the identifier of the act alone, as in `cc52-2021`.
    ///
    /// ```
    /// use livc_core::law::ProvisionId;
    /// let id: ProvisionId = "l18/4/3".parse()?;
    /// assert_eq!(id.act(), "l18");
    /// assert!("L18 art. 4".parse::<ProvisionId>().is_err());
    /// # Ok::<(), livc_core::Error>(())
    /// ```
    ProvisionId, true, "provision"
}

impl ProvisionId {
    /// The identifier of the act, which is the first segment.
    pub fn act(&self) -> &str {
        self.0.split('/').next().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_written_form_is_accepted() {
        for text in ["l18/4/3", "ncc/371-388", "cc52-2021", "l18/3/1/invitees"] {
            assert_eq!(ProvisionId::new(text).unwrap().as_str(), text);
        }
        for text in ["", "/", "l18/", "/4", "l18//4", "L18/4", "l18 4", "l18/4é", &"x".repeat(49)] {
            assert_eq!(ProvisionId::new(text).unwrap_err().kind(), ErrorKind::InvalidReference, "{text}");
        }
        assert!(ActId::new("l18").is_ok());
        assert!(ActId::new("l18/4").is_err());
    }

    #[test]
    fn an_error_repeats_nothing() {
        let error = ProvisionId::new("MARKER").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("MARKER"));
    }
}
