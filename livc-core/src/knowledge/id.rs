//! The names by which entries, concepts and sources are called.

use core::fmt;
use core::str::FromStr;

use crate::error::{Error, ErrorKind, Result};

/// The longest identifier, in characters.
const MAX_ID: usize = 64;

fn check(text: &str, field: &'static str) -> Result<()> {
    let letter = text.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase());
    let form = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if letter && form && text.len() <= MAX_ID {
        return Ok(());
    }
    Err(Error::new(ErrorKind::InvalidReference, "not an identifier of this form")
        .at_field(field)
        .expecting(["a-z first, then a-z 0-9 -, at most 64 characters"]))
}

macro_rules! id {
    ($($(#[$meta:meta])* $name:ident, $field:literal;)+) => {$(
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// Reads an identifier.
            ///
            /// # Errors
            /// [`ErrorKind::InvalidReference`] with the form that is expected.
            pub fn new(text: &str) -> Result<Self> {
                check(text, $field)?;
                Ok(Self(text.into()))
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
    )+};
}

id! {
    /// An entry of the knowledge base.
    EntryId, "entry";
    /// A concept of the shared list.
    ConceptId, "concept";
    /// A source within one entry.
    SourceKey, "source";
}

/// The countries of ISO 3166-1, and `eu` for what is European.
const COUNTRIES: &str = "ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg eh er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug um us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw";

/// The two-letter codes of ISO 639.
const TONGUES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

macro_rules! two_letters {
    ($($(#[$meta:meta])* $name:ident, $list:ident, $field:literal, $what:literal;)+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 2]);

        impl $name {
            /// Reads a code.
            ///
            /// # Errors
            /// [`ErrorKind::UnknownValue`].
            pub fn new(text: &str) -> Result<Self> {
                let found = $list.split(' ').find(|code| *code == text);
                match found.map(str::as_bytes) {
                    Some([first, second]) => Ok(Self([*first, *second])),
                    _ => Err(Error::new(ErrorKind::UnknownValue, concat!("not ", $what))
                        .at_field($field)
                        .expecting([$what])),
                }
            }

            /// The code.
            pub fn as_str(&self) -> &str {
                core::str::from_utf8(&self.0).unwrap_or_default()
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
                f.write_str(self.as_str())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    )+};
}

two_letters! {
    /// A country.
    Country, COUNTRIES, "country", "a country of ISO 3166-1 in two small letters, or eu";
    /// A language in which a practice or its documents exist: more than the four that livc speaks.
    Tongue, TONGUES, "language", "a language of ISO 639 in two small letters";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_have_one_form() {
        for text in ["be-gent-livc", "a", "nl-pga-4"] {
            assert_eq!(EntryId::new(text).unwrap().as_str(), text);
        }
        for text in ["", "Be", "1-a", "a b", "a_b", "é", &"a".repeat(65), "MARKER"] {
            let error = EntryId::new(text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidReference, "{text}");
            assert!(!error.to_string().contains("MARKER"));
        }
    }

    #[test]
    fn countries_and_languages_are_those_of_the_lists() {
        for text in ["be", "gb", "eu", "zw"] {
            assert_eq!(Country::new(text).unwrap().as_str(), text);
        }
        for text in ["", "uk", "BE", "b", "bel", "be nl", "xx"] {
            assert_eq!(Country::new(text).unwrap_err().kind(), ErrorKind::UnknownValue, "{text}");
        }
        assert_eq!(Tongue::new("da").unwrap().to_string(), "da");
        assert!(Tongue::new("dk").is_err());
        for list in [COUNTRIES, TONGUES] {
            let codes: Vec<&str> = list.split(' ').collect();
            assert!(codes.windows(2).all(|pair| pair[0] < pair[1]));
        }
    }
}
