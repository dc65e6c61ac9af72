//! When each rule of sharing fires, written out by hand, act by act.
#![allow(clippy::wildcard_imports, reason = "the name of every rule")]
#![allow(clippy::struct_excessive_bools, reason = "plain tests of a request are what the yardstick is")]

use livc_core::code::Code as _;
use livc_core::rule::vocabulary::share::{
    Age, Audience, Basis, Care, Category, Classified, Competent, Consensus, Consent, Content, Danger, Duty,
    Entity, Exemption, Founding, Giver, Invitation, Item, Link, Listed, Mandate, Op, Origin, PoliceContact,
    Protocol, Purpose, Receiver, Regime, Room, Secret, Setting, Situation, Source, Stage, Subject, Tier,
};
use livc_core::rule::{Duty as Obligation, Outcome};
use livc_core::time::Day;

use super::table::{self, *};
use super::{Kind, Line, Reference};

// Days since 1970-01-01 on which the law changed.
const D2018: i32 = 17_798;
const D2023: i32 = 19_597;
pub(super) const D2024: i32 = 19_997;
pub(super) const D2026: i32 = 20_697;

/// What many rules ask, looked up once.
struct Asked {
    /// Grave and imminent danger lifts a prohibition.
    calm: bool,
    since_2024: bool,
    since_2026: bool,
    own_secret: bool,
    heard: bool,
    no_secret: bool,
    /// One of the three seats.
    seat: bool,
    /// A seat, or an invited participant whose mandate is in order.
    at_table: bool,
    police: bool,
    /// Prevention, integrity, support.
    helping: bool,
    personal: bool,
    minor: bool,
    /// A minor, and the giver's service is under other legislation than that of the French Community.
    young_elsewhere: bool,
    listed: bool,
    /// The giver is an invited member of a service of the French Community.
    french_invitee: bool,
    french_service: bool,
    own_word: bool,
    case_meeting: bool,
    lawful: bool,
    declared: bool,
}

impl Asked {
    fn of(s: &Situation, day: i32) -> Self {
        let seat = matches!(
            s.giver,
            Giver::Mayor
                | Giver::MayorRepresentative
                | Giver::PoliceChief
                | Giver::PoliceRepresentative
                | Giver::PreventionOfficial
        );
        let covers = s.mandate == Mandate::Covers;
        let french = s.regime == Regime::FrenchCommunity && day >= D2023;
        let community = s.giver == Giver::CommunityInvitee;
        Self {
            calm: s.danger != Danger::Imminent,
            since_2024: day >= D2024,
            since_2026: day >= D2026,
            own_secret: s.secret == Secret::OfGiver,
            heard: s.secret == Secret::HeardHere,
            no_secret: s.secret == Secret::No,
            seat,
            at_table: seat
                || (s.giver == Giver::MunicipalInvitee && (covers || s.mandate == Mandate::NotNeeded))
                || (community && covers),
            police: matches!(s.giver, Giver::PoliceChief | Giver::PoliceRepresentative),
            helping: matches!(s.purpose, Purpose::Prevention | Purpose::Integrity | Purpose::Support),
            personal: s.category != Category::None,
            minor: s.age != Age::Adult,
            young_elsewhere: s.age != Age::Adult && s.regime != Regime::FrenchCommunity,
            listed: s.listed == Listed::Yes,
            french_invitee: french && community,
            french_service: french && (community || s.giver == Giver::CaseHandler),
            own_word: matches!(s.item, Item::Contribution | Item::OwnAssessment),
            case_meeting: s.setting == Setting::CaseMeeting,
            lawful: s.room == Room::Lawful,
            declared: s.basis == Basis::Declared,
        }
    }
}

/// Decides; `None` when the facts contradict each other.
pub(crate) fn decide(s: &Situation, on: Day) -> Option<Reference> {
    let impossible = (s.op == Op::Send && s.setting == Setting::CaseMeeting)
        || (s.setting == Setting::Outside && s.room != Room::None)
        || (s.secret == Secret::HeardHere && s.origin == Origin::Own);
    if impossible {
        return None;
    }
    let day = on.number();
    let (mut fired, mut leaves) = (0, false);
    if day >= D2018 {
        let a = Asked::of(s, day);
        leaves = s.op == Op::Send && to_another_cell(s, &a);
        fired = always(s, &a)
            | match s.op {
                Op::Tell => tell(s, &a),
                Op::Show => show(s, &a),
                Op::Record => record(s, &a),
                Op::ConsultFile => consult(s, &a),
                Op::Send => send(s, &a),
                Op::Answer => answer(s, &a),
                Op::Invite => invite(s, &a),
                Op::Debrief => debrief(s, &a),
                Op::Use => using(s, &a),
                Op::Publish => publish(s, &a),
            };
    }
    Some(settle(fired, leaves, day))
}

/// The order of deciding, and everything that is to be said.
/// A casus goes to another cell (S97q): the one rule for which 128 bits have no place left.
fn to_another_cell(s: &Situation, a: &Asked) -> bool {
    matches!(s.item, Item::Existence | Item::CaseFact | Item::Plan | Item::OwnAssessment)
        && s.receiver == Receiver::OtherCell
        && matches!(s.giver, Giver::Mayor | Giver::MayorRepresentative)
        && a.listed
        && s.purpose == Purpose::Prevention
        && a.no_secret
}

fn settle(fired: u128, leaves: bool, day: i32) -> Reference {
    const PERMIT: u128 = table::of(Kind::Permit);
    const FORBID: u128 = table::of(Kind::Forbid);
    const CLOSE: u128 = table::of(Kind::Close);
    const MAY_PERMIT: u128 = table::of(Kind::MayPermit);
    const MAY_FORBID: u128 = table::of(Kind::MayForbid);
    const BESIDE: u128 = table::of(Kind::Beside);
    const OBLIGING: u128 = table::obliging();
    let (outcome, mut determining) = if fired & FORBID != 0 {
        (Outcome::Forbidden, fired & FORBID)
    } else if fired & PERMIT != 0 && fired & MAY_FORBID == 0 {
        (Outcome::Permitted, fired & PERMIT)
    } else if fired & PERMIT != 0 {
        (Outcome::Unsettled, fired & MAY_FORBID)
    } else if fired & MAY_PERMIT != 0 || leaves {
        (Outcome::Unsettled, fired & MAY_PERMIT)
    } else if fired & CLOSE != 0 {
        (Outcome::Forbidden, fired & CLOSE)
    } else {
        (Outcome::NoGround, 0)
    };
    let mut obliging = 0;
    if matches!(outcome, Outcome::Permitted | Outcome::Unsettled) {
        obliging = (determining | fired & BESIDE) & OBLIGING;
    }
    let mut lines = Vec::with_capacity(16);
    while determining != 0 {
        let row = &ROWS[determining.trailing_zeros() as usize];
        determining &= determining - 1;
        for cite in row.cites {
            lines.push(Line::Cites { rule: row.id, article: cite.on(day) });
        }
    }
    // It would permit, so it counts where nothing forbids and nothing permits; it comes last by its name.
    if leaves && fired & (FORBID | PERMIT) == 0 {
        for article in ["l18/4/3", "l18/3/2"] {
            lines.push(Line::Cites { rule: "S97q", article });
        }
    }
    let mut duties = 0;
    while obliging != 0 {
        duties |= ROWS[obliging.trailing_zeros() as usize].duties;
        obliging &= obliging - 1;
    }
    while duties != 0 {
        lines.push(Line::Obliges(Obligation::ALL[duties.trailing_zeros() as usize - 1]));
        duties &= duties - 1;
    }
    Reference { outcome, lines }
}

/// One rule, or nothing.
const fn when(holds: bool, rule: u128) -> u128 {
    if holds { rule } else { 0 }
}

/// What holds whatever is done.
fn always(s: &Situation, a: &Asked) -> u128 {
    let mut f = 0;
    if s.setting == Setting::TaskForce {
        if a.since_2024 {
            f |= when(s.classified == Classified::Yes, R99Q);
        }
    } else if s.classified == Classified::Yes && a.calm {
        f |= if a.since_2024 { R99 } else { R99A };
    }
    if !a.calm {
        f |= R103 | R103F;
    }
    if a.heard {
        f |= R38N;
        if a.calm {
            f |= match s.purpose {
                Purpose::ProsecutionOther => R38,
                Purpose::Benefit
                | Purpose::Housing
                | Purpose::Employment
                | Purpose::Permit
                | Purpose::Migration
                | Purpose::Nationality
                | Purpose::Tax
                | Purpose::SchoolSanction => R38A,
                _ => 0,
            };
        }
    }
    if a.since_2024 && a.calm {
        f |= match s.item {
            Item::IntelligenceSheet => when(beyond_the_database(s) || s.receiver == Receiver::Mayor, R52),
            Item::TerList => when(beyond_the_database(s), R54),
            _ => 0,
        };
    }
    f | rights(s, a) | practice(s, a)
}

/// The rights of a person, and what a service owes of its own decree.
fn rights(s: &Situation, a: &Asked) -> u128 {
    let special = matches!(s.category, Category::Special | Category::Judicial) && s.item != Item::Count;
    let mut f = when(special && matches!(s.op, Op::Record | Op::ConsultFile), R108);
    let known = !matches!(s.giver, Giver::Attendee | Giver::Outsider);
    let judicial = s.category == Category::Judicial;
    let passed = matches!(s.op, Op::Tell | Op::Show | Op::Send);
    let to_person = passed && s.receiver == Receiver::PersonDiscussed;
    let asked = a.no_secret && s.purpose == Purpose::Rights;
    let covered = s.mandate == Mandate::Covers;
    match s.item {
        Item::Extract if to_person => {
            f |= when(judicial && a.calm, R106F) | when(a.french_service, R77);
            let told = asked && !judicial;
            let about = s.subject != Subject::Nobody;
            f |= when(told && a.french_service && covered && about, R77P);
            f |= when(told && known && s.regime != Regime::FrenchCommunity, R105Q);
        }
        Item::RightsRequest => {
            f |= when(to_person && judicial && a.calm, R106F);
            let forwarded = s.op == Op::Send && s.receiver == Receiver::DataProtectionAuthority;
            f |= when(forwarded && asked && judicial && known, R106);
        }
        Item::Existence => {
            let prepares = s.op == Op::Tell && to_person && a.french_service && covered;
            let own_rules = s.setting == Setting::Outside && a.declared;
            f |= when(prepares && own_rules && a.no_secret && a.helping, R109);
        }
        Item::NonParticipation if a.french_service => {
            let within = matches!(s.receiver, Receiver::Superior | Receiver::CaseHandler);
            let purpose = a.helping || s.purpose == Purpose::Reporting;
            f |= when(passed && within && s.setting == Setting::Outside && a.no_secret && purpose, R110);
            let leaves = passed || matches!(s.op, Op::Answer | Op::Debrief | Op::Publish);
            f |= when(leaves && !within && s.receiver != Receiver::OwnFile && a.calm, R110F);
        }
        _ => {}
    }
    f
}

/// The practice rules of profiles.
fn practice(s: &Situation, a: &Asked) -> u128 {
    let count = s.item == Item::Count;
    let leaves = matches!(s.op, Op::Tell | Op::Show | Op::Send | Op::Publish);
    let statistics = s.stage != Stage::NotUsed && s.purpose == Purpose::Statistics;
    if !a.calm || count {
        return when(count && leaves && statistics, P10);
    }
    let free = matches!(s.item, Item::Extract | Item::RightsRequest | Item::OutcomeNotice);
    let mut f = match s.stage {
        Stage::Filter1 => {
            let own = matches!(s.receiver, Receiver::CaseHandler | Receiver::Superior | Receiver::OwnFile);
            when(leaves && !own, P1A)
        }
        Stage::Filter2 => {
            let nameless =
                matches!(s.category, Category::None | Category::CivilStatus | Category::RiskSituation);
            when(leaves && (s.item == Item::Existence || !nameless), P1)
        }
        Stage::Stopped => when(!free, P3),
        _ => 0,
    };
    f |= when(statistics && matches!(s.op, Op::Send | Op::Publish), P10F);
    let seen = matches!(s.op, Op::ConsultFile | Op::Use);
    let outside = matches!(s.tier, Tier::AdHoc | Tier::None);
    f |= when(seen && outside && s.protocol == Protocol::Demanded, P4);
    match s.item {
        Item::Instrument => {
            f |= when(matches!(s.op, Op::Record | Op::ConsultFile | Op::Send | Op::Publish), P8);
        }
        Item::ComputedEstimate => f |= P11,
        _ => {}
    }
    if s.regime != Regime::FrenchCommunity {
        let kept = matches!(s.op, Op::Record | Op::ConsultFile);
        let home = kept && s.stage == Stage::Filter1 && a.declared;
        f |= when(s.consent == Consent::Withdrawn && s.op != Op::Invite && !free && !home, P7);
        if s.item == Item::Plan && matches!(s.op, Op::Tell | Op::Show | Op::Record | Op::Send | Op::Use) {
            f |= match s.consent {
                Consent::Missing => P7C,
                Consent::Given => when(a.minor, P12),
                _ => 0,
            };
        }
    }
    f
}

/// Receivers who have no part in the common database.
fn beyond_the_database(s: &Situation) -> bool {
    matches!(
        s.receiver,
        Receiver::ThosePresent
            | Receiver::CaseHandler
            | Receiver::Superior
            | Receiver::OtherCell
            | Receiver::PersonDiscussed
            | Receiver::Reporter
            | Receiver::OwnFile
            | Receiver::PersonFile
            | Receiver::Coach
            | Receiver::Public
            | Receiver::DataProtectionAuthority
    )
}

/// A secret leaves whoever holds it.
fn secrecy(a: &Asked) -> u128 {
    if a.own_secret { if a.since_2026 { R101 } else { R101A } } else { when(a.heard, R37) }
}

/// Somebody whom a prohibition protects from what is passed on.
fn protected(s: &Situation, a: &Asked) -> u128 {
    if !a.calm || s.item == Item::Count {
        return 0;
    }
    match s.receiver {
        Receiver::Coach => V6,
        Receiver::Reporter => when(s.item != Item::OutcomeNotice, V7),
        _ => 0,
    }
}

/// Exceptions to secrecy outside the consultation.
fn exemptions(s: &Situation, a: &Asked) -> u128 {
    let lifted =
        matches!(s.exemption, Exemption::Testimony | Exemption::LegalDuty | Exemption::LegalPermission);
    let mut f = when(a.own_secret && lifted && s.duty == Duty::Lawyer, R102L);
    if a.no_secret || s.setting != Setting::Outside || !a.own_word {
        return f;
    }
    let receiver = matches!(
        s.receiver,
        Receiver::ThosePresent
            | Receiver::Mayor
            | Receiver::CaseHandler
            | Receiver::Superior
            | Receiver::BasicService
            | Receiver::Supervisor
            | Receiver::PartnerService
            | Receiver::Prosecutor
            | Receiver::TaskForce
            | Receiver::OtherCell
            | Receiver::PersonDiscussed
            | Receiver::DataProtectionAuthority
    );
    if !receiver {
        return f;
    }
    let narrow = matches!(
        s.purpose,
        Purpose::Prevention | Purpose::Integrity | Purpose::CriminalOrganisation | Purpose::Prosecution
    );
    let wide =
        narrow || matches!(s.purpose, Purpose::ProsecutionOther | Purpose::Support | Purpose::Reporting);
    if a.own_secret && wide {
        if lifted {
            f |= if a.since_2026 { R102 } else { R102A };
        } else if s.exemption == Exemption::DecreePermission && s.duty != Duty::Lawyer {
            f |= if a.since_2026 { R102D } else { R102C };
        }
    }
    let reported = lifted || s.exemption == Exemption::ProsecutorReport;
    f | when(a.heard && narrow && reported, R102H)
}

/// A report to the prosecutor.
fn report(s: &Situation, a: &Asked) -> u128 {
    if s.exemption != Exemption::ProsecutorReport {
        return 0;
    }
    let reported = a.own_word
        && a.own_secret
        && s.receiver == Receiver::Prosecutor
        && matches!(s.purpose, Purpose::Integrity | Purpose::ProsecutionOther)
        && s.duty != Duty::Lawyer;
    when(reported, if a.since_2026 { R42 } else { R42A })
}

/// The mayor asks about a person.
fn request(s: &Situation, a: &Asked) -> u128 {
    let about = s.item == Item::Existence && matches!(s.receiver, Receiver::Superior | Receiver::CaseHandler);
    if !about {
        return 0;
    }
    let named = !a.personal || s.category == Category::Identity;
    let asks = matches!(s.giver, Giver::Mayor | Giver::MayorRepresentative);
    when(s.giver == Giver::MayorRepresentative, R25Q)
        | when(asks && named && a.no_secret && s.purpose == Purpose::Prevention, R25S)
}

/// A card of the common database is passed on.
fn card_passed_on(s: &Situation, a: &Asked) -> u128 {
    if s.item != Item::Card || !a.since_2024 || !a.calm {
        return 0;
    }
    when(!a.police, R46)
        | when(s.receiver == Receiver::PersonDiscussed && s.op != Op::Invite && s.op != Op::Debrief, R48)
}

/// What may not reach the person discussed.
fn not_to_the_person(s: &Situation, a: &Asked) -> u128 {
    let kept = s.receiver == Receiver::PersonDiscussed && matches!(s.item, Item::Card | Item::NewEntity);
    when(kept && a.since_2024 && a.calm, R107)
}

/// Telling and showing, in and around a meeting.
fn before_others(s: &Situation, a: &Asked) -> u128 {
    let mut f = secrecy(a) | protected(s, a) | card_passed_on(s, a) | not_to_the_person(s, a);
    f |= when(a.young_elsewhere, R90);
    if a.calm {
        let about_somebody = a.personal && s.subject != Subject::Nobody && s.item != Item::Count;
        let to_person = s.receiver == Receiver::PersonDiscussed && s.item == Item::FeedbackSheet;
        f |= when(to_person, R107S);
        match s.setting {
            Setting::CaseMeeting => {
                f |= when(!a.listed && about_somebody, R27S);
                f |= when(s.room == Room::Intruder && (!a.no_secret || s.item == Item::Card), R40);
                f |= when(a.french_invitee && matches!(s.care, Care::None | Care::NotRelevant), R87);
                f |= when(s.item == Item::Card && !a.police && !a.since_2024, R46A);
            }
            Setting::StrategicMeeting | Setting::PeerMeeting => {
                f |= when(!a.no_secret, R31) | when(about_somebody, R31P);
            }
            Setting::Triage | Setting::PartnerTable => {
                f |= when(!a.no_secret && s.founding != Founding::Prosecutor, R31);
            }
            Setting::TaskForce | Setting::Outside => {}
        }
        f |= when(s.item == Item::Card && a.since_2024 && s.entity != Entity::Validated, R47);
    }
    if a.case_meeting {
        f |= when(a.french_invitee, R92);
        let refused = matches!(s.consent, Consent::Missing | Consent::Withdrawn);
        let elsewhere = s.entity == Entity::NotInDatabase;
        f |= when(a.french_invitee && a.minor && refused && elsewhere && a.calm, R91N);
    } else if s.setting == Setting::Outside {
        f |= when(a.own_secret, R36);
        if s.item == Item::Plan && s.receiver == Receiver::PersonDiscussed && a.listed && a.no_secret {
            f |= when(a.french_service && s.mandate == Mandate::Covers && a.helping, R94);
            let works_with = matches!(
                s.giver,
                Giver::Mayor
                    | Giver::MayorRepresentative
                    | Giver::PreventionOfficial
                    | Giver::MunicipalInvitee
                    | Giver::CommunityInvitee
                    | Giver::CaseHandler
            );
            let other = s.regime != Regime::FrenchCommunity;
            f |= when(works_with && other && a.declared && s.purpose == Purpose::Support, T3);
        }
    }
    f | french_service(s, a)
}

/// A service of the French Community that tells, shows or answers.
fn french_service(s: &Situation, a: &Asked) -> u128 {
    if !a.french_service {
        return 0;
    }
    R93 | when(a.minor, R90) | when(s.care == Care::Former, R87Q)
}

/// "Any other" category is not for a service of the French Community.
fn other_category(s: &Situation, a: &Asked) -> u128 {
    let item = a.own_word || s.item == Item::CaseFact;
    let other = s.category == Category::Other && s.subject != Subject::Nobody;
    when(a.french_service && a.calm && item && other, R72)
}

fn tell(s: &Situation, a: &Asked) -> u128 {
    let mut f = before_others(s, a) | exemptions(s, a) | report(s, a) | request(s, a) | other_category(s, a);
    if a.own_secret {
        f |= when(s.duty == Duty::Lawyer, R39);
        f |= when(a.case_meeting, R40W);
        let late = s.invitation == Invitation::Shortcoming;
        f |= when(a.case_meeting && a.french_invitee && late, R84S);
    }
    f |= entity_and_notice(s, a);
    f |= when(s.item == Item::Count && a.no_secret, V4);
    if s.receiver == Receiver::ThosePresent {
        f |= tell_those_present(s, a);
    }
    f
}

/// Telling everybody in the room.
fn tell_those_present(s: &Situation, a: &Asked) -> u128 {
    let preventing =
        matches!(s.purpose, Purpose::Prevention | Purpose::Integrity | Purpose::CriminalOrganisation);
    if s.setting == Setting::TaskForce {
        let secret = a.own_word && a.own_secret && s.purpose == Purpose::Prevention;
        return when(secret && a.since_2024 && s.duty != Duty::Lawyer, R98Q);
    }
    if !a.lawful {
        return 0;
    }
    match s.setting {
        Setting::CaseMeeting if a.listed => {
            let item = a.own_word || matches!(s.item, Item::CaseFact | Item::Plan | Item::Existence);
            let mut f = when(a.no_secret && item && a.helping && a.at_table, T1);
            if a.own_word && a.own_secret && a.at_table && s.duty != Duty::Lawyer {
                f |= match s.founding {
                    Founding::Law if s.purpose != Purpose::Prevention => 0,
                    Founding::Law => old_or_new(a, R33, R34),
                    Founding::Prosecutor if preventing => old_or_new(a, R33, R34),
                    Founding::Decree | Founding::Ordinance if preventing => old_or_new(a, R33, R41),
                    _ => 0,
                };
            }
            let present = a.seat || matches!(s.giver, Giver::MunicipalInvitee | Giver::CommunityInvitee);
            let retold = a.own_word && a.heard && present && s.founding == Founding::Law;
            f | when(retold && s.purpose == Purpose::Prevention, R37Q)
        }
        Setting::Triage | Setting::PartnerTable => {
            let item = a.own_word || s.item == Item::Existence;
            let there = a.seat || s.giver == Giver::MunicipalInvitee;
            let elsewhere = a.own_word && a.own_secret && s.founding == Founding::Prosecutor && preventing;
            when(a.no_secret && item && a.declared && a.helping && there, T2)
                | when(elsewhere && s.duty != Duty::Lawyer, R31Q)
        }
        _ => 0,
    }
}

const fn old_or_new(a: &Asked, old: u128, new: u128) -> u128 {
    if a.since_2026 { new } else { old }
}

/// The notices of a new entity and of the outcome.
fn entity_and_notice(s: &Situation, a: &Asked) -> u128 {
    match s.item {
        Item::NewEntity if a.since_2024 => {
            let told = s.giver == Giver::PoliceChief && s.receiver == Receiver::Mayor && a.no_secret;
            when(told && matches!(s.purpose, Purpose::Prevention | Purpose::Integrity), R53)
        }
        Item::OutcomeNotice => {
            let told =
                matches!(s.giver, Giver::Mayor | Giver::MayorRepresentative | Giver::PreventionOfficial);
            when(told && s.receiver == Receiver::Reporter && a.no_secret, V5)
        }
        _ => 0,
    }
}

fn show(s: &Situation, a: &Asked) -> u128 {
    let mut f = before_others(s, a) | closed_to_others(s, a);
    match s.item {
        Item::Card => {
            f |= R49O | when(a.since_2024, R48O);
            f |= card_to_mayor(s, a);
            if a.case_meeting {
                f |= when(s.audience == Audience::WithInvitees, R44Q);
                let shown = a.lawful
                    && a.listed
                    && a.police
                    && a.no_secret
                    && a.helping
                    && s.receiver == Receiver::ThosePresent
                    && s.audience != Audience::NotRelevant;
                f |= when(shown && !a.since_2024, R44A);
                f |= when(shown && a.since_2024 && s.entity == Entity::Validated, R44);
            }
        }
        Item::FeedbackSheet => f |= when(a.calm && !a.no_secret, R59),
        Item::Count => f |= when(a.no_secret, V4),
        _ => {}
    }
    let item = a.own_word || matches!(s.item, Item::FeedbackSheet | Item::CaseFact | Item::Plan);
    let shown = a.case_meeting && a.lawful && a.listed && s.receiver == Receiver::ThosePresent;
    f | when(shown && item && a.no_secret && a.declared && a.helping && a.at_table, T5)
}

/// A card for the mayor.
fn card_to_mayor(s: &Situation, a: &Asked) -> u128 {
    let given = s.receiver == Receiver::Mayor && a.police && a.no_secret && a.helping;
    when(given && s.entity == Entity::Validated && s.link != Link::None && a.since_2024, R50)
}

/// Art. 4, § 3: what a listed person's data are closed to.
fn closed(s: &Situation, a: &Asked) -> bool {
    a.personal
        && a.listed
        && s.subject == Subject::ListedPerson
        && !matches!(s.item, Item::OutcomeNotice | Item::Count)
}

fn closed_to_others(s: &Situation, a: &Asked) -> u128 {
    when(closed(s, a), R65A)
}

/// The same for a service of the French Community.
fn closed_to_french(s: &Situation, a: &Asked) -> u128 {
    let about = matches!(s.subject, Subject::ListedPerson | Subject::Contact);
    let item = !matches!(s.item, Item::OutcomeNotice | Item::Count);
    when(a.french_invitee && a.personal && a.listed && about && item, R71C)
}

fn record(s: &Situation, a: &Asked) -> u128 {
    let mut f = closed_to_french(s, a) | other_category(s, a) | when(closed(s, a), R65);
    if s.receiver == Receiver::Database {
        f |= into_the_database(s, a);
    } else if s.item == Item::Card && a.calm {
        f |= R49 | when(s.receiver == Receiver::PersonFile && a.since_2024, R48);
    }
    f |= when(s.item == Item::FeedbackSheet && a.calm && !a.no_secret, R59);
    if a.french_invitee {
        if a.calm {
            f |= when(s.source != Source::Named, R73);
            let file = matches!(s.receiver, Receiver::OwnFile | Receiver::PersonFile);
            f |= when(file && s.subject == Subject::Contact, R74);
        }
        let own_file = a.own_word
            && a.listed
            && s.mandate == Mandate::Covers
            && s.purpose == Purpose::Reporting
            && s.receiver == Receiver::OwnFile
            && s.subject == Subject::ListedPerson;
        f |= when(own_file && s.origin == Origin::Own && !a.heard, R71);
        f |= when(own_file && s.origin == Origin::Other && !a.own_secret, R71Q);
    }
    f | into_a_file(s, a)
}

/// Recording in a file of one's own.
fn into_a_file(s: &Situation, a: &Asked) -> u128 {
    if !a.no_secret {
        return 0;
    }
    let either = matches!(s.receiver, Receiver::OwnFile | Receiver::PersonFile);
    let named = !a.personal || s.category == Category::Identity;
    let listing = a.listed && s.item == Item::Existence && s.giver == Giver::Mayor && !a.declared && named;
    let mut f = when(listing && either && s.purpose == Purpose::Prevention, R67);
    if !a.declared || s.source != Source::Named {
        return f;
    }
    if a.listed {
        let item = a.own_word
            || matches!(s.item, Item::FeedbackSheet | Item::CaseFact | Item::Plan | Item::Existence);
        let subject = s.subject != Subject::OtherPerson;
        let giver = a.at_table && (s.giver != Giver::CommunityInvitee || s.regime != Regime::FrenchCommunity);
        let purpose = a.helping || s.purpose == Purpose::Reporting;
        f |= when(item && subject && giver && purpose && either, R66);
    } else {
        let item = a.own_word || s.item == Item::CaseFact;
        let subject = matches!(s.subject, Subject::OtherPerson | Subject::Nobody);
        f |= when(item && subject && a.seat && a.helping && s.receiver == Receiver::OwnFile, R66T);
    }
    f
}

/// Recording in, or sending to, the common database.
fn into_the_database(s: &Situation, a: &Asked) -> u128 {
    if !a.since_2024 {
        return 0;
    }
    let mut f = when(!a.police && s.item != Item::FeedbackSheet && a.calm, R63);
    if a.police && a.own_word {
        f |= when(a.heard, R64);
        if s.op == Op::Record && s.purpose == Purpose::Prevention {
            f |= when(s.origin == Origin::Own && !a.heard, R63P);
            f |= when(s.origin == Origin::Other && a.no_secret, R63Q);
        }
    }
    f
}

fn consult(s: &Situation, a: &Asked) -> u128 {
    let mut f = closed_to_french(s, a) | protected(s, a) | when(closed(s, a), R65);
    if !a.no_secret {
        return f;
    }
    f |= match s.item {
        Item::Count => V4,
        Item::OutcomeNotice => when(s.receiver == Receiver::Reporter, V5),
        _ => 0,
    };
    let purpose = a.helping || s.purpose == Purpose::Reporting;
    let receiver = !matches!(s.receiver, Receiver::PersonDiscussed | Receiver::Reporter | Receiver::Coach);
    if !a.declared || !purpose || !receiver {
        return f;
    }
    let shared = matches!(s.item, Item::CaseFact | Item::OutcomeNotice | Item::Existence);
    match s.tier {
        Tier::Core if a.listed => {
            let item = shared || a.own_word || matches!(s.item, Item::FeedbackSheet | Item::Plan);
            f |= when(item && a.seat, V1);
        }
        Tier::Core => {
            let item = shared || s.item == Item::Contribution;
            f |= when(item && matches!(s.giver, Giver::Mayor | Giver::PreventionOfficial), V3);
        }
        Tier::Permanent | Tier::AdHoc if a.listed => {
            let item = shared || s.item == Item::Plan;
            let signed = !matches!(s.protocol, Protocol::Unsigned | Protocol::Demanded);
            let invited = a.at_table && !a.seat && signed;
            f |= when(item && invited, V2);
        }
        _ => {}
    }
    f
}

fn send(s: &Situation, a: &Asked) -> u128 {
    let mut f = secrecy(a)
        | protected(s, a)
        | exemptions(s, a)
        | report(s, a)
        | request(s, a)
        | card_passed_on(s, a)
        | not_to_the_person(s, a)
        | closed_to_french(s, a)
        | entity_and_notice(s, a);
    f |= when(a.own_secret, R36) | when(a.young_elsewhere, R90) | when(closed(s, a), R65);
    match s.receiver {
        Receiver::Database => f |= into_the_database(s, a),
        Receiver::PersonFile if s.item == Item::Card => f |= when(a.calm && a.since_2024, R48),
        _ => {}
    }
    match s.item {
        Item::FeedbackSheet => f |= feedback_sheet(s, a),
        Item::Card if a.since_2024 => {
            f |= R48O | R48P | card_to_mayor(s, a);
            f |= when(a.calm && s.entity != Entity::Validated, R47);
        }
        Item::Count => f |= when(a.no_secret, V4),
        _ => {}
    }
    f
}

/// The feedback sheet is sent.
fn feedback_sheet(s: &Situation, a: &Asked) -> u128 {
    let mut f = R107O;
    let agreed = s.consensus == Consensus::AllAgree;
    let competent = s.competent == Competent::Yes;
    let plain = s.content == Content::FollowUpEvaluation;
    if a.calm {
        f |= when(!a.police, R55F)
            | when(!competent || !a.listed, R55N)
            | when(!agreed, R56)
            | when(!plain, R58)
            | when(!a.no_secret, R59);
        f |= match s.receiver {
            Receiver::BasicService | Receiver::Supervisor => 0,
            Receiver::PartnerService => when(a.since_2024, R62),
            _ => R61F,
        };
    }
    let ready = agreed && competent && plain && a.police && a.listed && a.no_secret;
    if ready && (a.helping || s.purpose == Purpose::Reporting) {
        f |= match s.receiver {
            Receiver::BasicService if a.since_2024 => R55,
            Receiver::BasicService => R55A,
            Receiver::Supervisor => when(a.since_2024, R55),
            Receiver::PartnerService => when(!a.since_2024, R60Q),
            _ => 0,
        };
    }
    f
}

fn answer(s: &Situation, a: &Asked) -> u128 {
    let mut f = secrecy(a)
        | protected(s, a)
        | exemptions(s, a)
        | card_passed_on(s, a)
        | not_to_the_person(s, a)
        | closed_to_others(s, a)
        | french_service(s, a)
        | other_category(s, a);
    f |= when(a.young_elsewhere, R90) | when(a.own_secret && s.setting == Setting::Outside, R36);
    let to_person = s.receiver == Receiver::PersonDiscussed && s.item == Item::FeedbackSheet;
    f |= when(to_person && a.calm, R107S);
    if s.receiver != Receiver::Mayor || !a.helping || !(a.own_word || s.item == Item::CaseFact) {
        return f;
    }
    if s.regime != Regime::FrenchCommunity {
        return f | when(a.declared && a.no_secret && s.giver != Giver::Attendee, R26);
    }
    let cares = matches!(s.care, Care::Current | Care::Former);
    if a.french_service && cares && s.mandate == Mandate::Covers {
        f |= when(a.no_secret, R26F);
        f |= when(a.own_secret && a.own_word && s.duty != Duty::Lawyer, old_or_new(a, R26S, R26T));
    }
    f
}

fn invite(s: &Situation, a: &Asked) -> u128 {
    let mut f = secrecy(a) | card_passed_on(s, a) | closed_to_others(s, a) | when(a.young_elsewhere, R90);
    f |= when(a.own_secret && s.setting == Setting::Outside, R36);
    f |= when(s.giver == Giver::MayorRepresentative, R13T);
    let named = !a.personal || s.category == Category::Identity;
    let invites = matches!(s.giver, Giver::Mayor | Giver::MayorRepresentative)
        && s.item == Item::Existence
        && matches!(s.receiver, Receiver::Superior | Receiver::CaseHandler);
    f | when(invites && named && a.listed && a.no_secret && a.helping, R13S)
}

fn debrief(s: &Situation, a: &Asked) -> u128 {
    let mut f = secrecy(a) | protected(s, a) | card_passed_on(s, a);
    f |= when(a.own_secret && s.setting == Setting::Outside, R36);
    let debriefed = a.french_invitee
        && a.listed
        && a.helping
        && s.receiver == Receiver::CaseHandler
        && s.mandate == Mandate::Covers;
    if debriefed {
        let item = a.own_word || matches!(s.item, Item::CaseFact | Item::Plan);
        f |= when(a.no_secret && item, R43);
        f |= when(!a.no_secret && a.own_word, old_or_new(a, R43S, R43T));
    }
    f
}

fn using(s: &Situation, a: &Asked) -> u128 {
    let mut f = 0;
    match s.item {
        Item::Card if a.since_2024 => {
            f |= R48O;
            let made = s.police_contact == PoliceContact::Made;
            let mayor = s.giver == Giver::Mayor;
            if a.calm {
                f |= when(s.entity != Entity::Validated, R47);
                f |= when((mayor || s.giver == Giver::MayorRepresentative) && !made, R51N);
            }
            let purpose = matches!(s.purpose, Purpose::Prevention | Purpose::Integrity);
            let used = mayor && made && purpose && a.no_secret && s.link != Link::None;
            f |= when(used && s.entity == Entity::Validated, R51);
        }
        Item::Count => f |= when(a.no_secret, V4),
        _ => {}
    }
    let item = a.own_word || matches!(s.item, Item::CaseFact | Item::Plan);
    let giver = a.seat || matches!(s.giver, Giver::MunicipalInvitee | Giver::CommunityInvitee);
    f | when(item && giver && a.listed && a.no_secret && a.helping && s.tier != Tier::None, T4)
}

fn publish(s: &Situation, a: &Asked) -> u128 {
    let f = secrecy(a) | card_passed_on(s, a) | closed_to_french(s, a) | when(closed(s, a), R65);
    f | when(a.own_secret, R36) | when(s.item == Item::Count && a.no_secret, V4)
}
