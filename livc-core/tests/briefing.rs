//! The briefing on the built-in book: one page in four languages, what is certain and what is not, guard rail 9.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test fails by panicking, also in what its tests share"
)]

mod random_book;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use livc_core::ErrorKind;
use livc_core::code::{Code as _, Language};
use livc_core::law::Provisions;
use livc_core::locale::Locales;
use livc_core::rule::vocabulary::share::{Giver, Op, Secret};
use livc_core::rule::vocabulary::{Facts, Scope};
use livc_core::rule::{Outcome, RuleBook};
use livc_core::sharing::{
    Briefing, Destination, Direction, Matter, OTHER_PURPOSES, Page, Row, briefing, onward,
};
use livc_core::time::Day;
use random_book::{Random, days};

static BOOK: LazyLock<RuleBook> = LazyLock::new(|| RuleBook::builtin().unwrap());
static LAW: LazyLock<Provisions> = LazyLock::new(|| Provisions::builtin().unwrap());

/// What a participant with a seat or an invitation has in common, at a lawful table.
const TABLE: &[(&str, &str)] = &[
    ("setting", "case_meeting"),
    ("room", "lawful"),
    ("listed", "yes"),
    ("basis", "declared"),
    ("protocol", "signed"),
    ("age", "from_12_to_17"),
    ("audience", "with_invitees"),
];

fn participant(giver: &str, regime: &str, mandate: &str, care: &str, tier: &str) -> Facts {
    let own = [("giver", giver), ("regime", regime), ("mandate", mandate), ("care", care), ("tier", tier)];
    let known = TABLE.iter().chain(&own);
    known.fold(Facts::unknown(Scope::Share), |facts, (name, word)| facts.with(name, word).unwrap())
}

fn participants() -> Vec<Facts> {
    vec![
        participant("mayor", "municipal", "not_needed", "not_relevant", "core"),
        participant("police_representative", "federal", "not_needed", "not_relevant", "core"),
        participant("prevention_official", "municipal", "not_needed", "not_relevant", "core"),
        participant("municipal_invitee", "municipal", "not_needed", "current", "ad_hoc"),
        participant("community_invitee", "flemish", "covers", "current", "permanent"),
        participant("community_invitee", "french_community", "covers", "current", "ad_hoc")
            .with("invitation", "in_order")
            .unwrap(),
        participant("outsider", "municipal", "not_needed", "none", "none"),
        Facts::unknown(Scope::Share),
    ]
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn of(facts: &Facts) -> Briefing {
    briefing(&BOOK, facts, day("2026-09-02")).unwrap()
}

fn page(briefing: &Briefing, language: Language) -> (Page, String) {
    let page = briefing.page(&BOOK, &LAW, language).unwrap();
    let locales = Locales::new();
    let locale = locales.get(language).unwrap();
    let text = page.text(|message| locale.render(message)).unwrap();
    let marked = page.markdown(|message| locale.render(message)).unwrap();
    assert_eq!(marked.replace("# ", "").replace('#', "").replace("**", ""), text);
    (page, text)
}

fn row(briefing: &Briefing, direction: Direction, matter: Matter, op: Op) -> &Row {
    let found = |row: &&Row| row.direction == direction && row.matter == matter && row.op == op;
    briefing.rows.iter().find(found).unwrap()
}

/// Lines of a sheet of paper: 130 characters and 88 lines fit on A4 with margins of 12 mm in eight-point type.
fn printed(text: &str) -> usize {
    let wrapped = |line: &str| {
        let mut lines = 1;
        let mut column = 0;
        for word in line.split(' ') {
            let length = word.chars().count() + 1;
            if column + length > 131 {
                lines += 1;
                column = 0;
            }
            column += length;
        }
        lines
    };
    text.lines().map(wrapped).sum()
}

#[test]
fn it_fits_on_one_page_in_every_language_and_hurts_nobody() {
    for facts in participants() {
        let briefing = of(&facts).heard_by([Giver::Mayor, Giver::PoliceChief, Giver::CommunityInvitee]);
        for language in Language::ALL {
            let (_, text) = page(&briefing, *language);
            assert!(printed(&text) <= 88, "{} lines in {language}:\n{text}", printed(&text));
            assert!(text.contains("112") && text.contains("101"), "{language}");
            assert!(livc_core::locale::forbidden_words(&text).is_empty(), "{language}:\n{text}");
        }
    }
}

#[test]
fn a_social_worker_may_tell_a_secret_at_the_table_and_nowhere_else() {
    for facts in &participants()[3..6] {
        let briefing = of(facts);
        let told = row(&briefing, Direction::Bring, Matter::OwnSecret, Op::Tell);
        assert_eq!(told.answer.outcome, Some(Outcome::Permitted));
        let sent = row(&briefing, Direction::Leave, Matter::OwnSecret, Op::Send);
        assert_eq!(sent.answer.outcome, Some(Outcome::Forbidden));
        assert!(!briefing.silence.is_empty(), "nobody has to speak");
        for language in Language::ALL {
            let (page, text) = page(&briefing, *language);
            assert!(page.first.is_empty());
            let silence = BOOK.rule_text(&briefing.silence[0], *language).unwrap();
            assert!(text.contains(silence), "{language}");
        }
    }
}

#[test]
fn what_is_unknown_is_never_said_to_be_so_and_the_deciding_facts_are_named() {
    let nothing = of(&Facts::unknown(Scope::Share));
    assert!(nothing.deciding().contains(&"setting") && nothing.deciding().contains(&"listed"));
    assert!(nothing.rows.iter().all(|row| row.answer.outcome != Some(Outcome::Permitted)));
    // What is certain with nothing known stays so with everything known, but for danger, which is assumed away.
    for facts in participants() {
        let briefing = of(&facts);
        for certain in nothing.rows.iter().filter(|row| row.answer.outcome.is_some()) {
            let same = briefing.rows.iter().filter(|row| {
                (row.direction, row.matter, row.op) == (certain.direction, certain.matter, certain.op)
            });
            for row in same {
                assert_eq!(row.answer.outcome, certain.answer.outcome, "{row:?}");
            }
        }
    }
}

/// What a page says must be done is what the whole answer says when every fact is known.
#[test]
fn the_duties_are_those_of_the_answer() {
    for facts in participants() {
        for row in of(&facts).rows {
            assert!(row.answer.partial.is_some() || row.duties == row.answer.duties);
            if row.answer.outcome != Some(Outcome::Permitted) {
                assert!(row.duties.is_empty(), "a refusal has no duties");
            }
        }
    }
    let duties: BTreeSet<_> =
        participants().iter().flat_map(|facts| of(facts).rows).flat_map(|row| row.duties).collect();
    assert!(duties.len() > 5, "{duties:?}");
    let whole = of(&participants()[5]);
    let told = row(&whole, Direction::Bring, Matter::OwnSecret, Op::Tell);
    let names: Vec<_> = told.duties.iter().map(|duty| duty.as_str()).collect();
    for duty in ["state_frame", "name_source", "best_interests", "warn_room", "secrecy_of_receivers"] {
        assert!(names.contains(&duty), "{duty} in {names:?}");
    }
}

#[test]
fn in_danger_the_emergency_line_is_first_and_nothing_is_in_the_way() {
    for facts in &participants()[4..] {
        let briefing = of(&facts.with("danger", "imminent").unwrap());
        for row in &briefing.rows {
            let possible = row.answer.partial.as_ref().and_then(|partial| partial.possible.only());
            assert_eq!(row.answer.outcome.or(possible), Some(Outcome::Unsettled), "{facts:?} {row:?}");
        }
        for language in Language::ALL {
            let (page, text) = page(&briefing, *language);
            assert!(page.first[0].contains("112"), "{language}");
            assert!(text.starts_with(&page.first[0]), "{language}:\n{text}");
            assert!(page.sections.len() <= 3, "whoever knows of a danger reads no page");
        }
    }
}

/// Guard rail 9: for another purpose no secret is used, whatever else is so, on any day. Random situations that
/// differ in a few facts from what rules are about.
#[test]
fn another_purpose_never_gets_a_secret() {
    let mut random = Random::new(9);
    // From the first day of the law on: before it there was no such consultation.
    let days: Vec<Day> = days(&BOOK).into_iter().filter(|on| *on >= day("2018-09-24")).collect();
    let items =
        ["listed", "founding", "classified", "category", "subject", "entity", "basis", "age", "source"];
    for _ in 0..120 {
        let mut facts = Facts::unknown(Scope::Share);
        for spec in Scope::Share.facts().iter().filter(|spec| items.contains(&spec.name)) {
            let at = random.below(spec.words.len() + 1);
            if let Some(word) = spec.words.get(at) {
                facts.set(spec.name, word).unwrap();
            }
        }
        let item =
            *random.pick(&["contribution", "own_assessment", "plan", "case_fact", "card", "existence"]);
        let secret = *random.pick(&[Secret::OfGiver, Secret::HeardHere]);
        let facts = facts.with("item", item).unwrap().with("secret", secret.as_str()).unwrap();
        let on = *random.pick(&days);
        let found = onward(&BOOK, &facts, on).unwrap();
        for one in found {
            if one.destination == Destination::OtherPurpose {
                assert!(one.is_shut(), "{facts:?} on {on}");
                assert!(one.ways.iter().all(|way| OTHER_PURPOSES.contains(&way.purpose)));
            }
            if one.destination == Destination::PoliceReport {
                assert_ne!(one.outcome, Some(Outcome::Permitted), "{facts:?} on {on}");
            }
        }
    }
}

#[test]
fn a_fact_that_it_goes_through_itself_is_refused_without_repeating_it() {
    for (name, word) in
        [("op", "tell"), ("secret", "of_giver"), ("purpose", "tax"), ("exemption", "testimony")]
    {
        let facts = Facts::unknown(Scope::Share).with(name, word).unwrap();
        let error = briefing(&BOOK, &facts, day("2026-09-02")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Contradiction);
        assert_eq!(error.place().field.as_deref(), Some(name));
    }
    let error = briefing(&BOOK, &Facts::unknown(Scope::Keep), day("2026-09-02")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownScope);
    let outside = [("setting", "outside"), ("room", "lawful")];
    let outside = outside
        .iter()
        .fold(Facts::unknown(Scope::Share), |facts, (name, word)| facts.with(name, word).unwrap());
    assert_eq!(
        briefing(&BOOK, &outside, day("2026-09-02")).unwrap_err().kind(),
        ErrorKind::ContradictoryFacts
    );
}

#[test]
fn those_who_hear_it_are_counted_and_not_named() {
    let heard =
        of(&participants()[3]).heard_by([Giver::CommunityInvitee, Giver::Mayor, Giver::CommunityInvitee]);
    let counted: Vec<_> = heard.hearers.iter().map(|hearer| (hearer.giver, hearer.count)).collect();
    assert_eq!(counted, [(Giver::Mayor, 1), (Giver::CommunityInvitee, 2)]);
    let (_, text) = page(&heard, Language::Nl);
    assert!(text.contains("2 × "), "{text}");
}
