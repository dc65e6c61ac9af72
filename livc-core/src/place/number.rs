//! The numbers by which others know a municipality.

use core::fmt;
use core::str::FromStr;

use crate::error::{Error, ErrorKind, Result};

fn digits(text: &str) -> Option<u64> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

fn wrong(message: &'static str, field: &str, form: &str) -> Error {
    Error::new(ErrorKind::InvalidReference, message).at_field(field).expecting([form])
}

/// The NIS code (INS code, REFNIS) of a municipality or of the units above it: five digits.
///
/// A code alone is no key of a municipality. The same code can stand for another territory later: Antwerp kept
/// 11002 when it took in Borsbeek on 1 January 2025. The key is the code together with a day.
///
/// ```
/// use livc_core::place::NisCode;
/// let code: NisCode = "02000".parse()?;
/// assert_eq!(code.to_string(), "02000");
/// assert_eq!(code.number(), 2000);
/// assert!("2000".parse::<NisCode>().is_err());
/// # Ok::<(), livc_core::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NisCode(u32);

impl NisCode {
    /// The code with this number, of which leading zeros are left out: 2000 is `02000`.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfRange`] above 99999.
    pub fn new(number: u32) -> Result<Self> {
        if number > 99_999 {
            return Err(Error::new(ErrorKind::OutOfRange, "a NIS code has five digits").at_field("nis"));
        }
        Ok(Self(number))
    }

    /// The code as a number.
    pub const fn number(self) -> u32 {
        self.0
    }

    /// A code that is written in this room and known to have at most five digits.
    pub(super) const fn known(number: u32) -> Self {
        Self(number)
    }
}

impl FromStr for NisCode {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        match digits(text) {
            Some(number) if text.len() == 5 => Ok(Self(u32::try_from(number).unwrap_or(0))),
            _ => Err(wrong("a NIS code has five digits", "nis", "five digits")),
        }
    }
}

impl fmt::Display for NisCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:05}", self.0)
    }
}

impl fmt::Debug for NisCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NisCode({self})")
    }
}

/// The number of an organisation in the Flemish organisation register: `OVO` and six digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OvoCode(u32);

impl FromStr for OvoCode {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        text.strip_prefix("OVO")
            .filter(|number| number.len() == 6)
            .and_then(digits)
            .and_then(|number| u32::try_from(number).ok())
            .map(Self)
            .ok_or_else(|| {
                wrong("not a number of the Flemish organisation register", "ovo", "OVO and six digits")
            })
    }
}

impl fmt::Display for OvoCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OVO{:06}", self.0)
    }
}

impl fmt::Debug for OvoCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OvoCode({self})")
    }
}

/// The enterprise number (KBO, BCE) of a public body: ten digits, of which the last two are a check.
///
/// Here it is always the number of a municipality. Natural persons can have one too, so it is no reference
/// for livc to somebody who is not a public body.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnterpriseNumber(u64);

impl FromStr for EnterpriseNumber {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let form = "ten digits, the last two 97 minus the rest modulo 97";
        digits(text)
            .filter(|number| text.len() == 10 && 97_u64.saturating_sub(number / 100 % 97) == number % 100)
            .map(Self)
            .ok_or_else(|| wrong("not an enterprise number", "kbo", form))
    }
}

impl fmt::Display for EnterpriseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:010}", self.0)
    }
}

impl fmt::Debug for EnterpriseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EnterpriseNumber({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_five_digits() {
        for text in ["00001", "02000", "99999"] {
            let code: NisCode = text.parse().unwrap();
            assert_eq!(code.to_string(), text);
            assert_eq!(NisCode::new(code.number()).unwrap(), code);
        }
        for text in ["", "2000", "002000", "1100a", " 11002", "+1002", "１1002"] {
            let error = text.parse::<NisCode>().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidReference, "{text}");
            assert_eq!(error.expected(), ["five digits"]);
        }
        assert_eq!(NisCode::new(100_000).unwrap_err().kind(), ErrorKind::OutOfRange);
    }

    #[test]
    fn other_numbers_are_checked() {
        // The enterprise numbers of Antwerp and Brasschaat.
        for text in ["0207500123", "0206677801"] {
            assert_eq!(text.parse::<EnterpriseNumber>().unwrap().to_string(), text);
        }
        for text in ["0207500124", "207500123", "0207.500.123", "", "00000000000"] {
            assert!(text.parse::<EnterpriseNumber>().is_err(), "{text}");
        }
        assert_eq!("OVO001999".parse::<OvoCode>().unwrap().to_string(), "OVO001999");
        for text in ["OVO1999", "ovo001999", "OVO00199x", "001999", ""] {
            assert!(text.parse::<OvoCode>().is_err(), "{text}");
        }
    }
}
