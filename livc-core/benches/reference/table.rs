//! The rules: identifier, what each counts as, articles, duties.

use livc_core::rule::Duty::{
    self, BestInterests, HandlerBound, KeepNoContent, LogAccess, NameSource, NotInPersonFile,
    NotShownToPerson, OperationalNeeds, OwnPowers, RecordReasons, RelevantAndProportionate,
    SecrecyOfReceivers, SecureChannel, StateFrame, UseLimitation, WarnRoom, WithThePerson,
};

use super::Cite::{self, At, Turns};
use super::Kind::{self, Beside, Close, Forbid, MayForbid, MayPermit, Permit};
use super::share::{D2024, D2026};

pub(super) struct Row {
    pub(super) id: &'static str,
    pub(super) kind: Kind,
    pub(super) cites: &'static [Cite],
    pub(super) duties: u32,
}

const fn mask(duties: &[Duty]) -> u32 {
    let (mut mask, mut at) = (0, 0);
    while at < duties.len() {
        mask |= 1 << duties[at] as u32;
        at += 1;
    }
    mask
}

macro_rules! rules {
    ($($name:ident $bit:literal $id:literal $kind:ident [$($cite:expr),*] [$($duty:ident),*];)+) => {
        $(pub(super) const $name: u128 = 1 << $bit;)+
        /// In the order of the bits, which is that of the identifiers.
        pub(super) const ROWS: &[Row] = &[
            $(Row { id: $id, kind: $kind, cites: &[$($cite),*], duties: mask(&[$($duty),*]) },)+
        ];
    };
}

/// The rules of one kind.
pub(super) const fn of(kind: Kind) -> u128 {
    let (mut mask, mut at) = (0, 0);
    while at < ROWS.len() {
        if ROWS[at].kind as u8 == kind as u8 {
            mask |= 1 << at;
        }
        at += 1;
    }
    mask
}

/// The rules that oblige to anything.
pub(super) const fn obliging() -> u128 {
    let (mut mask, mut at) = (0, 0);
    while at < ROWS.len() {
        if ROWS[at].duties != 0 {
            mask |= 1 << at;
        }
        at += 1;
    }
    mask
}

rules! {
    R100 0 "R100" Beside [At("l18/4/2")] [];
    R101 1 "R101" Close [Turns(D2026, "occ/458", "ncc/352")] [];
    R101A 2 "R101a" Close [Turns(D2026, "occ/458", "ncc/352")] [];
    R102 3 "R102" Permit [Turns(D2026, "occ/458", "ncc/352")] [];
    R102A 4 "R102a" Permit [Turns(D2026, "occ/458", "ncc/352")] [];
    R102C 5 "R102c" Permit [Turns(D2026, "occ/458", "ncc/352")] [];
    R102D 6 "R102d" MayPermit [Turns(D2026, "occ/458", "ncc/352")] [];
    R102H 7 "R102h" MayPermit [Turns(D2026, "occ/458ter/2", "ncc/353/2/4"), Turns(D2026, "occ/458", "ncc/352")] [];
    R102L 8 "R102l" MayForbid [Turns(D2026, "occ/458", "ncc/352"), Turns(D2026, "occ/458quater", "ncc/353/3")] [];
    R103 9 "R103" MayPermit [Turns(D2026, "occ/422bis", "ncc/299")] [];
    R103F 10 "R103f" MayForbid [Turns(D2026, "occ/422bis", "ncc/299")] [];
    R107 11 "R107" Forbid [At("dpl/11"), At("ter/34")] [];
    R107O 12 "R107o" Beside [At("dpl/12"), At("dpl/17")] [NotShownToPerson, RecordReasons];
    R107S 13 "R107s" Forbid [At("dpl/12"), At("dpl/17")] [];
    R13S 14 "R13s" Permit [At("l18/3/1/invitees")] [RelevantAndProportionate];
    R13T 15 "R13t" MayForbid [At("l18/3/1/invitees")] [];
    R25Q 16 "R25q" MayForbid [At("l18/3/2")] [];
    R25S 17 "R25s" Permit [At("l18/3/2")] [RelevantAndProportionate];
    R26 18 "R26" Permit [At("l18/3/2")] [RelevantAndProportionate];
    R26F 19 "R26f" Permit [At("fwb/11")] [];
    R26N 20 "R26n" Beside [At("l18/3/2")] [];
    R26S 21 "R26s" Permit [At("fwb/11")] [SecrecyOfReceivers];
    R26T 22 "R26t" MayPermit [At("fwb/11"), Turns(D2026, "occ/458", "ncc/352")] [];
    R27S 23 "R27s" Forbid [At("l18/3/2"), At("l18/4/3")] [];
    R31 24 "R31" Forbid [At("l18/3/2"), Turns(D2026, "occ/458ter/1", "ncc/353/2")] [];
    R31P 25 "R31p" Forbid [At("l18/3/2"), At("l18/4/3")] [];
    R31Q 26 "R31q" MayPermit [Turns(D2026, "occ/458ter/1", "ncc/353/2")] [];
    R33 27 "R33" Permit [Turns(D2026, "occ/458ter/1", "ncc/353/2"), At("l18/5")] [SecrecyOfReceivers, UseLimitation];
    R34 28 "R34" Permit [Turns(D2026, "occ/458ter/1", "ncc/353/2"), At("l18/5")] [SecrecyOfReceivers, UseLimitation];
    R35 29 "R35" Beside [At("cc52-2021/b14-1")] [];
    R35A 30 "R35a" Beside [At("l18/5"), At("l18/3/2")] [];
    R36 31 "R36" Close [Turns(D2026, "occ/458", "ncc/352"), Turns(D2026, "occ/458ter/1", "ncc/353/2")] [];
    R37 32 "R37" Close [Turns(D2026, "occ/458ter/2", "ncc/353/2/4")] [];
    R37Q 33 "R37q" MayPermit [Turns(D2026, "occ/458ter/2", "ncc/353/2/4")] [];
    R38 34 "R38" Forbid [Turns(D2026, "occ/458ter/2", "ncc/353/2/4")] [];
    R38A 35 "R38a" Forbid [Turns(D2026, "occ/458ter/2", "ncc/353/2/4")] [];
    R38N 36 "R38n" Beside [Turns(D2026, "occ/458ter/2", "ncc/353/2/4")] [UseLimitation];
    R39 37 "R39" Close [Turns(D2026, "occ/458quater", "ncc/353/3")] [];
    R40 38 "R40" Forbid [At("l18/3/1/invitees"), Turns(D2026, "occ/458ter/1", "ncc/353/2")] [];
    R40W 39 "R40w" Beside [At("l18/3/1/invitees")] [WarnRoom];
    R41 40 "R41" MayPermit [Turns(D2026, "occ/458ter/1", "ncc/353/2")] [];
    R41N 41 "R41n" Beside [Turns(D2026, "occ/458ter/1", "ncc/353/2")] [];
    R42 42 "R42" Permit [Turns(D2026, "occ/458bis", "ncc/353/1")] [];
    R42A 43 "R42a" Permit [Turns(D2026, "occ/458bis", "ncc/353/1")] [];
    R42N 44 "R42n" Beside [Turns(D2026, "occ/458bis", "ncc/353/1")] [];
    R43 45 "R43" Permit [At("fwb/10/2")] [HandlerBound];
    R43S 46 "R43s" Permit [At("fwb/10/2")] [UseLimitation, HandlerBound];
    R43T 47 "R43t" MayPermit [At("fwb/10/2"), Turns(D2026, "occ/458", "ncc/352")] [];
    R44 48 "R44" Permit [At("l18/4/1"), Turns(D2024, "kb16/card", "ter/2/17")] [];
    R44A 49 "R44a" Permit [At("l18/4/1"), Turns(D2024, "kb16/card", "ter/2/17")] [];
    R44Q 50 "R44q" MayForbid [At("l18/4/1")] [];
    R46 51 "R46" Forbid [At("l18/4/1"), At("ter/24/1")] [];
    R46A 52 "R46a" Forbid [At("l18/4/1")] [];
    R47 53 "R47" Forbid [Turns(D2024, "kb16/card", "ter/2/17"), At("ter/24/1")] [];
    R48 54 "R48" Forbid [At("ter/24/2")] [];
    R48O 55 "R48o" Beside [At("ter/24/2")] [NotInPersonFile, NotShownToPerson];
    R48P 56 "R48p" Beside [At("ter/24/1")] [SecureChannel];
    R49 57 "R49" Forbid [At("l18/4/3")] [];
    R49O 58 "R49o" Beside [At("l18/4/3")] [KeepNoContent];
    R50 59 "R50" Permit [At("ter/26/1"), At("ter/24/1")] [OwnPowers, OperationalNeeds];
    R51 60 "R51" Permit [At("ter/26/2")] [OwnPowers, OperationalNeeds];
    R51N 61 "R51n" Forbid [At("ter/26/2")] [];
    R52 62 "R52" Forbid [At("ter/20")] [];
    R53 63 "R53" Permit [At("ter/21")] [];
    R53N 64 "R53n" Beside [At("ter/21"), At("l18/3/2")] [];
    R54 65 "R54" Forbid [At("ter/25"), At("ter/23")] [];
    R55 66 "R55" Permit [At("l18/4/2"), At("ter/2/2"), At("ter/2/22")] [];
    R55A 67 "R55a" Permit [At("l18/4/2"), At("pfa/44-11-3ter")] [];
    R55F 68 "R55f" Forbid [At("l18/4/2")] [];
    R55N 69 "R55n" Forbid [At("l18/4/2")] [];
    R56 70 "R56" Forbid [At("l18/4/2")] [];
    R57 71 "R57" Beside [At("l18/4/2"), At("l18/4/1")] [];
    R58 72 "R58" Forbid [At("l18/4/2")] [];
    R59 73 "R59" Forbid [At("l18/4/2")] [];
    R60Q 74 "R60q" MayPermit [At("l18/4/2"), At("pfa/44-11-3ter")] [];
    R61 75 "R61" Beside [At("l18/4/2"), At("ter/2/22")] [];
    R61F 76 "R61f" Forbid [At("l18/4/2"), At("l18/4/3")] [];
    R62 77 "R62" Forbid [At("l18/4/2"), At("l18/4/3")] [];
    R63 78 "R63" Forbid [At("ter/14"), At("ter/17"), At("ter/18")] [];
    R63P 79 "R63p" Permit [At("ter/18"), At("ter/18/3")] [];
    R63Q 80 "R63q" MayPermit [At("ter/18"), At("l18/4/2")] [];
    R64 81 "R64" MayPermit [At("ter/18/3"), At("l18/4/2"), Turns(D2026, "occ/458ter/2", "ncc/353/2/4")] [];
    R65 82 "R65" Close [At("l18/4/3")] [];
    R65A 83 "R65a" Close [At("l18/4/3")] [];
    R66 84 "R66" Permit [At("l18/4/3"), At("l18/3/2")] [LogAccess];
    R66T 85 "R66t" Permit [At("gdpr/6/1/e"), At("l18/3/2")] [LogAccess];
    R67 86 "R67" MayPermit [At("l18/3/2"), At("l18/4/3")] [];
    R67N 87 "R67n" Beside [At("l18/3/2"), At("l18/4/3")] [];
    R68 88 "R68" Beside [At("dpl/26/7"), At("dpl/27")] [];
    R70 89 "R70" Beside [At("fwb/12/1")] [];
    R71 90 "R71" Permit [At("fwb/15"), At("fwb/12/1")] [];
    R71C 91 "R71c" Close [At("fwb/15"), At("fwb/16")] [];
    R71Q 92 "R71q" MayPermit [At("fwb/15"), At("fwb/17")] [];
    R72 93 "R72" Forbid [At("fwb/17"), At("fwb/19")] [];
    R73 94 "R73" Forbid [At("fwb/17/2")] [];
    R74 95 "R74" Forbid [At("fwb/16")] [];
    R84S 96 "R84s" MayForbid [At("fwb/5"), At("fwb/6")] [];
    R87 97 "R87" Forbid [At("fwb/3/3")] [];
    R87Q 98 "R87q" MayForbid [At("fwb/3/3"), At("fwb/2")] [];
    R90 99 "R90" Beside [At("fwb/8/1")] [BestInterests];
    R90P 100 "R90p" Beside [At("l18/3/2")] [BestInterests];
    R91 101 "R91" Beside [At("fwb/8/2")] [];
    R92 102 "R92" Beside [At("fwb/10/1")] [StateFrame];
    R93 103 "R93" Beside [At("fwb/9"), At("fwb/17/2")] [NameSource, RelevantAndProportionate];
    R94 104 "R94" Permit [At("fwb/10/3")] [WithThePerson];
    R97 105 "R97" Beside [At("fl21/participation")] [];
    R98 106 "R98" Beside [At("ter/31"), At("ter/32")] [];
    R98Q 107 "R98q" MayPermit [At("ter/31")] [];
    R99 108 "R99" Forbid [At("ter/31"), At("ter/2/13")] [];
    R99A 109 "R99a" Forbid [At("l18/3/1/2")] [];
    R99Q 110 "R99q" MayForbid [At("ter/31")] [];
    T1 111 "T1" Permit [At("l18/3/1"), At("l18/3/2")] [];
    T2 112 "T2" Permit [At("l18/3/2")] [];
    T3 113 "T3" Permit [At("l18/3/2")] [WithThePerson];
    T4 114 "T4" Permit [At("l18/3/2")] [];
    T5 115 "T5" Permit [At("l18/3/2"), At("l18/4/3")] [];
    V1 116 "V1" Permit [At("l18/3/1"), At("l18/3/2")] [LogAccess];
    V2 117 "V2" Permit [At("l18/3/1/invitees"), At("l18/3/2")] [LogAccess];
    V3 118 "V3" Permit [At("l18/3/2"), At("gdpr/6/1/e")] [LogAccess];
    V4 119 "V4" Permit [At("l18/4/3")] [];
    V5 120 "V5" Permit [At("l18/4/3")] [];
    V6 121 "V6" Forbid [At("l18/3/1/invitees"), At("l18/4/3")] [];
    V7 122 "V7" Forbid [At("l18/4/3")] [];
}
