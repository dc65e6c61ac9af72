use crate::code::Code as _;
use crate::code_enum;
use crate::error::{Error, ErrorKind, Result};

/// The most facts a scope can have.
pub const MAX_FACTS: usize = 64;
/// The most values a fact can have: one bit each, and one for *unknown*.
pub const MAX_VALUES: usize = 63;

code_enum! {
    /// The five scopes, in the order in which they may look at each other's outcome.
    pub enum Scope: u8, "scope" {
        /// Composition of the cell and presence at a meeting.
        Meet = 1 => "meet",
        /// Inviting somebody to the table.
        Invite = 2 => "invite",
        /// Telling, showing, recording, sending and using.
        Share = 3 => "share",
        /// What may happen to a casus.
        Move = 4 => "move",
        /// How long something may be kept.
        Keep = 5 => "keep",
    }
}

/// The part a fact plays in its scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Describes the setting; a rule may consist of gate facts only.
    Gate,
    /// Names the act; every rule that is not of gate facts only names one.
    Head,
    /// Everything else.
    Plain,
}

/// One fact of a scope.
#[derive(Clone, Copy, Debug)]
pub struct FactSpec {
    /// The name in books, JSON and Python; `LIVC_FACT_<SCOPE>_<NAME>` in C.
    pub name: &'static str,
    /// The values, by number from 1.
    pub words: &'static [&'static str],
    /// What the fact is, in English.
    pub about: &'static str,
    /// What each value means, in English, in the order of the values.
    pub meanings: &'static [&'static str],
    /// The part it plays.
    pub part: Part,
    /// The value of the baseline situation, in which nobody claims anything.
    pub baseline: u8,
    /// One bit per value (bit n = number n) *from* which the nearest change may propose to move away.
    ///
    /// What guard rail 18 forbids to propose (listing a person, entry in T.E.R., dropping a mark of secrecy,
    /// holding a meeting to launder a disclosure, consent under pressure) has no bit.
    pub changeable_from: u64,
    /// Values that are never proposed, whatever would follow: guard rail 18, and what nobody brings about by
    /// acting.
    pub never: &'static [Never],
    /// One bit per value (bit n = number n) that ties the item to the one who has it: nobody else could then do
    /// the same.
    pub own: u64,
    /// The number of a word.
    pub(super) number_of: fn(&str) -> Option<u8>,
    /// Whether the one who asks says it himself, so that a refusal may depend on it: it tells nothing of what it is
    /// about.
    pub told: bool,
    /// Whether it is at its baseline as long as nobody says otherwise: what only some profiles set, or what came
    /// after the other facts, so that an older caller gets the answers that it got before.
    pub assumed: bool,
}

/// A value of a fact that livc never proposes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Never {
    /// The number of the value.
    pub value: u8,
    /// Only where a fact of this name has one of these values (bit n = number n); always when there is none.
    pub only: Option<(&'static str, u64)>,
}

impl FactSpec {
    /// The number of a value.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownValue`] with the accepted values.
    pub fn number(&self, word: &str) -> Result<u8> {
        self.number_of(word).ok_or_else(|| {
            Error::new(ErrorKind::UnknownValue, "not a value of this fact")
                .at_field(self.name)
                .expecting(self.words.iter().copied())
        })
    }

    /// The number of a value, if it is one of the fact.
    pub(crate) fn number_of(&self, word: &str) -> Option<u8> {
        (self.number_of)(word)
    }

    /// Whether livc never proposes the value with this number, on these facts.
    pub fn never_proposed(&self, number: u8, facts: &super::Facts) -> bool {
        self.never.iter().filter(|never| never.value == number).any(|never| {
            never.only.is_none_or(|(name, mask)| {
                let at = facts.scope().fact(name);
                at.is_ok_and(|at| mask >> facts.code(at) & 1 == 1)
            })
        })
    }

    /// The value with this number; 0 and numbers beyond the list have none.
    pub fn word(&self, number: u8) -> Option<&'static str> {
        self.words.get(usize::from(number).checked_sub(1)?).copied()
    }

    /// One bit for every value: bit n = number n.
    pub fn all(&self) -> u64 {
        let count = u32::try_from(self.words.len()).unwrap_or(0);
        (1_u64.checked_shl(count.saturating_add(1)).unwrap_or(0)).wrapping_sub(2)
    }
}

impl Scope {
    /// The facts of the scope, in order.
    pub fn facts(self) -> &'static [FactSpec] {
        match self {
            Self::Meet => super::meet::FACTS,
            Self::Invite => super::invite::FACTS,
            Self::Share => super::share::FACTS,
            Self::Move => super::r#move::FACTS,
            Self::Keep => super::keep::FACTS,
        }
    }

    /// The fact that says who acts, where the scope has one: who else could do the same is asked of it.
    pub const fn actor(self) -> Option<&'static str> {
        match self {
            Self::Share => Some("giver"),
            Self::Invite => Some("inviter"),
            Self::Move => Some("role"),
            Self::Meet | Self::Keep => None,
        }
    }

    /// What numbers of this scope are: 0 and missing ones are unknown.
    #[inline]
    pub(crate) fn survey(self, codes: &[u8]) -> Survey {
        match self {
            Self::Meet => survey(&super::meet::LIMITS, &super::meet::ASSUMED, codes),
            Self::Invite => survey(&super::invite::LIMITS, &super::invite::ASSUMED, codes),
            Self::Share => survey(&super::share::LIMITS, &super::share::ASSUMED, codes),
            Self::Move => survey(&super::r#move::LIMITS, &super::r#move::ASSUMED, codes),
            Self::Keep => survey(&super::keep::LIMITS, &super::keep::ASSUMED, codes),
        }
    }

    /// The place of a fact, if the scope has it.
    pub(crate) fn place(self, name: &str) -> Option<usize> {
        match self {
            Self::Meet => super::meet::place(name),
            Self::Invite => super::invite::place(name),
            Self::Share => super::share::place(name),
            Self::Move => super::r#move::place(name),
            Self::Keep => super::keep::place(name),
        }
    }

    /// 1 for each fact that is at its baseline as long as nobody says otherwise.
    pub(crate) const fn assumed(self) -> &'static [u8] {
        match self {
            Self::Meet => &super::meet::ASSUMED,
            Self::Invite => &super::invite::ASSUMED,
            Self::Share => &super::share::ASSUMED,
            Self::Move => &super::r#move::ASSUMED,
            Self::Keep => &super::keep::ASSUMED,
        }
    }

    /// The numbers of the baseline situation, in order.
    pub(crate) const fn baseline_codes(self) -> &'static [u8] {
        match self {
            Self::Meet => &super::meet::BASELINE,
            Self::Invite => &super::invite::BASELINE,
            Self::Share => &super::share::BASELINE,
            Self::Move => &super::r#move::BASELINE,
            Self::Keep => &super::keep::BASELINE,
        }
    }

    /// The place of a fact in the scope.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownFact`] with the names of the scope.
    pub fn fact(self, name: &str) -> Result<usize> {
        self.place(name).ok_or_else(|| {
            Error::new(ErrorKind::UnknownFact, format!("not a fact of the scope {}", self.as_str()))
                .expecting(self.facts().iter().map(|fact| fact.name))
        })
    }

    /// The numbers of the baseline situation.
    pub fn baseline(self) -> super::Facts {
        super::Facts::baseline(self)
    }
}

/// What an array of numbers is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Survey {
    /// Every fact is known.
    Known,
    /// Some are not.
    Unknown,
    /// One is no number of a value, or there are more than the scope has facts.
    Wrong,
}

/// Every number is looked at, whatever the first ones are: a loop without branches over an array whose length is
/// known takes a few nanoseconds.
#[inline]
fn survey<const COUNT: usize>(limits: &[u8; COUNT], assumed: &[u8; COUNT], codes: &[u8]) -> Survey {
    let Some((known, rest)) = codes.split_first_chunk::<COUNT>() else {
        let wrong = codes.iter().zip(limits).any(|(code, limit)| code > limit);
        return if wrong { Survey::Wrong } else { Survey::Unknown };
    };
    let (mut wrong, mut unknown) = (false, false);
    for ((code, limit), assumed) in known.iter().zip(limits).zip(assumed) {
        wrong |= code > limit;
        unknown |= *code | *assumed == 0;
    }
    match (wrong || rest.iter().any(|code| *code != 0), unknown) {
        (true, _) => Survey::Wrong,
        (false, true) => Survey::Unknown,
        (false, false) => Survey::Known,
    }
}

/// The greatest of numbers that rise from 1.
pub(crate) const fn greatest(numbers: &[u8]) -> u8 {
    match numbers {
        [.., last] => *last,
        [] => 0,
    }
}

/// Declares a scope: its values, its typed situation, and the table of its facts.
///
/// Behind `baseline` stand what livc may propose to change: `change`, the values that may be left; `never`, those
/// that are never proposed, all the time or for some values of another fact; `own`, those that tie the item to
/// the one who has it. Behind them `; told` marks what the one who asks says himself, and
/// `; assumed` what is at its baseline as long as nobody says otherwise.
macro_rules! scope {
    (@only) => { None };
    (@only $other:ident: $values:ident [$($only:ident),+]) => {
        Some((stringify!($other), 0 $(| (1 << ($values::$only as u8)))+))
    };
    ($scope:ident; $(
        $(#[doc = $about:literal])*
        $part:ident $fact:ident: $name:ident, $vocabulary:literal, baseline $baseline:ident,
            change [$($from:ident),*]
            $(, never [$($never:ident $(for $other:ident: $values:ident [$($only:ident),+])?),+])?
            $(, own [$($own:ident),+])?
            $(; $told:ident)? {
            $($(#[doc = $meaning:literal])* $word:ident = $number:literal => $text:literal,)+
        }
    )+) => {
        $($crate::code_enum! {
            $(#[doc = $about])*
            pub enum $name: u8, $vocabulary { $($(#[doc = $meaning])* $word = $number => $text,)+ }
        })+

        /// How many facts the scope has.
        pub const COUNT: usize = [$(stringify!($fact)),+].len();

        /// The greatest number of each fact.
        pub(crate) static LIMITS: [u8; COUNT] =
            [$($crate::rule::vocabulary::greatest(&[$($number),+])),+];

        /// 1 for each fact that is at its baseline as long as nobody says otherwise.
        pub(crate) static ASSUMED: [u8; COUNT] =
            [$(matches!(stringify!($($told)?).as_bytes(), b"assumed") as u8),+];

        /// The baseline number of each fact.
        pub(crate) static BASELINE: [u8; COUNT] = [$($name::$baseline as u8),+];

        /// The place of a fact.
        pub(crate) fn place(name: &str) -> Option<usize> {
            #[allow(non_camel_case_types, reason = "the facts, only to be counted")]
            enum Place { $($fact),+ }
            match name { $(stringify!($fact) => Some(Place::$fact as usize),)+ _ => None }
        }

        /// The facts of the scope, in order.
        pub static FACTS: &[$crate::rule::vocabulary::FactSpec] = &[$(
            $crate::rule::vocabulary::FactSpec {
                name: stringify!($fact),
                words: &[$($text),+],
                about: concat!($($about, "\n"),*),
                meanings: &[$(concat!($($meaning, "\n"),*)),+],
                part: $crate::rule::vocabulary::Part::$part,
                baseline: $name::$baseline as u8,
                changeable_from: 0 $(| (1 << ($name::$from as u8)))*,
                never: &[$($($crate::rule::vocabulary::Never {
                    value: $name::$never as u8,
                    only: scope!(@only $($other: $values [$($only),+])?),
                }),+)?],
                own: 0 $($(| (1 << ($name::$own as u8)))+)?,
                number_of: |word| match word { $($text => Some($number),)+ _ => None },
                told: matches!(stringify!($($told)?).as_bytes(), b"told"),
                assumed: matches!(stringify!($($told)?).as_bytes(), b"assumed"),
            },
        )+];

        /// A situation in which every fact of the scope is known.
        ///
        /// Start from [`Situation::baseline`], in which nobody claims anything, and state what is so.
        // In the order of the facts, so that the numbers of a situation are its bytes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(C)]
        pub struct Situation {
            $($(#[doc = $about])* pub $fact: $name,)+
        }

        impl Situation {
            /// The situation in which nobody claims anything: no seat, no listing, no mandate, no basis.
            pub const fn baseline() -> Self {
                Self { $($fact: $name::$baseline,)+ }
            }

            /// The numbers, in the order of the facts.
            #[inline]
            pub const fn codes(&self) -> [u8; COUNT] {
                [$(self.$fact as u8),+]
            }

            /// The situation with these numbers; `None` when one is unknown or not a value.
            pub fn from_codes(codes: &[u8]) -> Option<Self> {
                use $crate::code::Code as _;
                let mut codes = codes.iter();
                Some(Self { $($fact: $name::from_number(u16::from(*codes.next()?))?,)+ })
            }
        }

        impl From<Situation> for $crate::rule::vocabulary::Facts {
            fn from(situation: Situation) -> Self {
                Self::of_codes($crate::rule::vocabulary::Scope::$scope, &situation.codes())
            }
        }

        impl $crate::rule::vocabulary::Known for Situation {
            const SCOPE: $crate::rule::vocabulary::Scope = $crate::rule::vocabulary::Scope::$scope;
            type Codes = [u8; COUNT];
            #[inline]
            fn known_codes(&self) -> Self::Codes {
                self.codes()
            }
        }
    };
}

/// A situation of which every fact is known.
pub trait Known {
    /// The scope it belongs to.
    const SCOPE: Scope;
    /// Its array of numbers.
    type Codes: AsRef<[u8]>;
    /// The numbers, in the order of the facts.
    fn known_codes(&self) -> Self::Codes;
}
