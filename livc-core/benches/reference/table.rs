//! The rules: identifier, what each counts as, articles, duties.
//!
//! A notice without a duty is no line of the answer that is compared, so it is not here; R90 stands for R90p too,
//! which only asks the same of another giver.

use livc_core::rule::Duty::{
    self, AcknowledgeReceipt, AnswerWithinMonth, BestInterests, ForwardWithoutDelay, HandlerBound,
    KeepAccessList, KeepNoContent, LogAccess, NameRemedies, NameSource, NoMention, NotInPersonFile,
    NotShownToPerson, OperationalNeeds, OwnPowers, RecordReasons, RelevantAndProportionate,
    SecrecyOfReceivers, SecureChannel, StateFrame, SuppressSmallNumbers, UseLimitation, WarnRoom,
    WithThePerson,
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
    P1 0 "P1" Forbid [At("l18/4/3")] [];
    P10 1 "P10" Beside [At("l18/4/3")] [SuppressSmallNumbers];
    P10F 2 "P10f" Forbid [At("l18/4/3")] [];
    P11 3 "P11" Forbid [At("l18/4/3")] [];
    P12 4 "P12" Forbid [At("l18/4/3")] [];
    P1A 5 "P1a" Forbid [At("l18/4/3")] [];
    P3 6 "P3" Forbid [At("l18/4/3")] [];
    P4 7 "P4" Forbid [At("l18/3/1/invitees")] [];
    P7 8 "P7" Forbid [At("l18/4/3")] [];
    P7C 9 "P7c" Forbid [At("l18/4/3")] [];
    P8 10 "P8" Forbid [At("l18/4/3")] [];
    R101 11 "R101" Close [Turns(D2026, "occ/458", "ncc/352")] [];
    R101A 12 "R101a" Close [Turns(D2026, "occ/458", "ncc/352")] [];
    R102 13 "R102" Permit [Turns(D2026, "occ/458", "ncc/352")] [];
    R102A 14 "R102a" Permit [Turns(D2026, "occ/458", "ncc/352")] [];
    R102C 15 "R102c" Permit [Turns(D2026, "occ/458", "ncc/352")] [];
    R102D 16 "R102d" MayPermit [Turns(D2026, "occ/458", "ncc/352")] [];
    R102H 17 "R102h" MayPermit [Turns(D2026, "occ/458ter/2", "ncc/353/2/4"), Turns(D2026, "occ/458", "ncc/352")] [];
    R102L 18 "R102l" MayForbid [Turns(D2026, "occ/458", "ncc/352"), Turns(D2026, "occ/458quater", "ncc/353/3")] [];
    R103 19 "R103" MayPermit [Turns(D2026, "occ/422bis", "ncc/299")] [];
    R103F 20 "R103f" MayForbid [Turns(D2026, "occ/422bis", "ncc/299")] [];
    R105Q 21 "R105q" MayPermit [At("l18/4/3")] [];
    R106 22 "R106" Permit [At("dpl/14")] [ForwardWithoutDelay];
    R106F 23 "R106f" Forbid [At("dpl/14")] [];
    R107 24 "R107" Forbid [At("dpl/11"), At("ter/34")] [];
    R107O 25 "R107o" Beside [At("dpl/12"), At("dpl/17")] [NotShownToPerson, RecordReasons];
    R107S 26 "R107s" Forbid [At("dpl/12"), At("dpl/17")] [];
    R108 27 "R108" Beside [At("dpl/9"), At("dpl/10/2")] [KeepAccessList];
    R109 28 "R109" Permit [At("fwb/9")] [WithThePerson];
    R110 29 "R110" Permit [At("fwb/12/3")] [];
    R110F 30 "R110f" Forbid [At("fwb/12/3"), At("fwb/7/3")] [];
    R13S 31 "R13s" Permit [At("l18/3/1/invitees")] [RelevantAndProportionate];
    R13T 32 "R13t" MayForbid [At("l18/3/1/invitees")] [];
    R25Q 33 "R25q" MayForbid [At("l18/3/2")] [];
    R25S 34 "R25s" Permit [At("l18/3/2")] [RelevantAndProportionate];
    R26 35 "R26" Permit [At("l18/3/2")] [RelevantAndProportionate];
    R26F 36 "R26f" Permit [At("fwb/11")] [];
    R26S 37 "R26s" Permit [At("fwb/11")] [SecrecyOfReceivers];
    R26T 38 "R26t" MayPermit [At("fwb/11"), Turns(D2026, "occ/458", "ncc/352")] [];
    R27S 39 "R27s" Forbid [At("l18/3/2"), At("l18/4/3")] [];
    R31 40 "R31" Forbid [At("l18/3/2"), Turns(D2026, "occ/458ter/1", "ncc/353/2")] [];
    R31P 41 "R31p" Forbid [At("l18/3/2"), At("l18/4/3")] [];
    R31Q 42 "R31q" MayPermit [Turns(D2026, "occ/458ter/1", "ncc/353/2")] [];
    R33 43 "R33" Permit [Turns(D2026, "occ/458ter/1", "ncc/353/2"), At("l18/5")] [SecrecyOfReceivers, UseLimitation];
    R34 44 "R34" Permit [Turns(D2026, "occ/458ter/1", "ncc/353/2"), At("l18/5")] [SecrecyOfReceivers, UseLimitation];
    R36 45 "R36" Close [Turns(D2026, "occ/458", "ncc/352"), Turns(D2026, "occ/458ter/1", "ncc/353/2")] [];
    R37 46 "R37" Close [Turns(D2026, "occ/458ter/2", "ncc/353/2/4")] [];
    R37Q 47 "R37q" MayPermit [Turns(D2026, "occ/458ter/2", "ncc/353/2/4")] [];
    R38 48 "R38" Forbid [Turns(D2026, "occ/458ter/2", "ncc/353/2/4")] [];
    R38A 49 "R38a" Forbid [Turns(D2026, "occ/458ter/2", "ncc/353/2/4")] [];
    R38N 50 "R38n" Beside [Turns(D2026, "occ/458ter/2", "ncc/353/2/4")] [UseLimitation];
    R39 51 "R39" Close [Turns(D2026, "occ/458quater", "ncc/353/3")] [];
    R40 52 "R40" Forbid [At("l18/3/1/invitees"), Turns(D2026, "occ/458ter/1", "ncc/353/2")] [];
    R40W 53 "R40w" Beside [At("l18/3/1/invitees")] [WarnRoom];
    R41 54 "R41" MayPermit [Turns(D2026, "occ/458ter/1", "ncc/353/2")] [];
    R42 55 "R42" Permit [Turns(D2026, "occ/458bis", "ncc/353/1")] [];
    R42A 56 "R42a" Permit [Turns(D2026, "occ/458bis", "ncc/353/1")] [];
    R43 57 "R43" Permit [At("fwb/10/2")] [HandlerBound];
    R43S 58 "R43s" Permit [At("fwb/10/2")] [UseLimitation, HandlerBound];
    R43T 59 "R43t" MayPermit [At("fwb/10/2"), Turns(D2026, "occ/458", "ncc/352")] [];
    R44 60 "R44" Permit [At("l18/4/1"), Turns(D2024, "kb16/card", "ter/2/17")] [];
    R44A 61 "R44a" Permit [At("l18/4/1"), Turns(D2024, "kb16/card", "ter/2/17")] [];
    R44Q 62 "R44q" MayForbid [At("l18/4/1")] [];
    R46 63 "R46" Forbid [At("l18/4/1"), At("ter/24/1")] [];
    R46A 64 "R46a" Forbid [At("l18/4/1")] [];
    R47 65 "R47" Forbid [Turns(D2024, "kb16/card", "ter/2/17"), At("ter/24/1")] [];
    R48 66 "R48" Forbid [At("ter/24/2")] [];
    R48O 67 "R48o" Beside [At("ter/24/2")] [NotInPersonFile, NotShownToPerson];
    R48P 68 "R48p" Beside [At("ter/24/1")] [SecureChannel];
    R49 69 "R49" Forbid [At("l18/4/3")] [];
    R49O 70 "R49o" Beside [At("l18/4/3")] [KeepNoContent];
    R50 71 "R50" Permit [At("ter/26/1"), At("ter/24/1")] [OwnPowers, OperationalNeeds];
    R51 72 "R51" Permit [At("ter/26/2")] [OwnPowers, OperationalNeeds];
    R51N 73 "R51n" Forbid [At("ter/26/2")] [];
    R52 74 "R52" Forbid [At("ter/20")] [];
    R53 75 "R53" Permit [At("ter/21")] [];
    R54 76 "R54" Forbid [At("ter/25"), At("ter/23")] [];
    R55 77 "R55" Permit [At("l18/4/2"), At("ter/2/2"), At("ter/2/22")] [];
    R55A 78 "R55a" Permit [At("l18/4/2"), At("pfa/44-11-3ter")] [];
    R55F 79 "R55f" Forbid [At("l18/4/2")] [];
    R55N 80 "R55n" Forbid [At("l18/4/2")] [];
    R56 81 "R56" Forbid [At("l18/4/2")] [];
    R58 82 "R58" Forbid [At("l18/4/2")] [];
    R59 83 "R59" Forbid [At("l18/4/2")] [];
    R60Q 84 "R60q" MayPermit [At("l18/4/2"), At("pfa/44-11-3ter")] [];
    R61F 85 "R61f" Forbid [At("l18/4/2"), At("l18/4/3")] [];
    R62 86 "R62" Forbid [At("l18/4/2"), At("l18/4/3")] [];
    R63 87 "R63" Forbid [At("ter/14"), At("ter/17"), At("ter/18")] [];
    R63P 88 "R63p" Permit [At("ter/18"), At("ter/18/3")] [];
    R63Q 89 "R63q" MayPermit [At("ter/18"), At("l18/4/2")] [];
    R64 90 "R64" MayPermit [At("ter/18/3"), At("l18/4/2"), Turns(D2026, "occ/458ter/2", "ncc/353/2/4")] [];
    R65 91 "R65" Close [At("l18/4/3")] [];
    R65A 92 "R65a" Close [At("l18/4/3")] [];
    R66 93 "R66" Permit [At("l18/4/3"), At("l18/3/2")] [LogAccess];
    R66T 94 "R66t" Permit [At("gdpr/6/1/e"), At("l18/3/2")] [LogAccess];
    R67 95 "R67" MayPermit [At("l18/3/2"), At("l18/4/3")] [];
    R71 96 "R71" Permit [At("fwb/15"), At("fwb/12/1")] [];
    R71C 97 "R71c" Close [At("fwb/15"), At("fwb/16")] [];
    R71Q 98 "R71q" MayPermit [At("fwb/15"), At("fwb/17")] [];
    R72 99 "R72" Forbid [At("fwb/17"), At("fwb/19")] [];
    R73 100 "R73" Forbid [At("fwb/17/2")] [];
    R74 101 "R74" Forbid [At("fwb/16")] [];
    R77 102 "R77" Beside [At("fwb/21/2")] [AcknowledgeReceipt, AnswerWithinMonth, NameRemedies, RecordReasons];
    R77P 103 "R77p" Permit [At("fwb/21/2"), At("fwb/12/1")] [NoMention];
    R84S 104 "R84s" MayForbid [At("fwb/5"), At("fwb/6")] [];
    R87 105 "R87" Forbid [At("fwb/3/3")] [];
    R87Q 106 "R87q" MayForbid [At("fwb/3/3"), At("fwb/2")] [];
    R90 107 "R90" Beside [At("fwb/8/1")] [BestInterests];
    R91N 108 "R91n" Forbid [At("fwb/8/2")] [];
    R92 109 "R92" Beside [At("fwb/10/1")] [StateFrame];
    R93 110 "R93" Beside [At("fwb/9"), At("fwb/17/2")] [NameSource, RelevantAndProportionate];
    R94 111 "R94" Permit [At("fwb/10/3")] [WithThePerson];
    R98Q 112 "R98q" MayPermit [At("ter/31")] [];
    R99 113 "R99" Forbid [At("ter/31"), At("ter/2/13")] [];
    R99A 114 "R99a" Forbid [At("l18/3/1/2")] [];
    R99Q 115 "R99q" MayForbid [At("ter/31")] [];
    T1 116 "T1" Permit [At("l18/3/1"), At("l18/3/2")] [];
    T2 117 "T2" Permit [At("l18/3/2")] [];
    T3 118 "T3" Permit [At("l18/3/2")] [WithThePerson];
    T4 119 "T4" Permit [At("l18/3/2")] [];
    T5 120 "T5" Permit [At("l18/3/2"), At("l18/4/3")] [];
    V1 121 "V1" Permit [At("l18/3/1"), At("l18/3/2")] [LogAccess];
    V2 122 "V2" Permit [At("l18/3/1/invitees"), At("l18/3/2")] [LogAccess];
    V3 123 "V3" Permit [At("l18/3/2"), At("gdpr/6/1/e")] [LogAccess];
    V4 124 "V4" Permit [At("l18/4/3")] [];
    V5 125 "V5" Permit [At("l18/4/3")] [];
    V6 126 "V6" Forbid [At("l18/3/1/invitees"), At("l18/4/3")] [];
    V7 127 "V7" Forbid [At("l18/4/3")] [];
}
