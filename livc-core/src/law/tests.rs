use std::fmt::Write as _;

use proptest::prelude::*;

use super::*;
use crate::canonical::Value;
use crate::code::{Certainty, Code as _, Language};
use crate::error::{Error, ErrorKind};
use crate::time::{Day, Period};

const ACT: &str = r#"[act]
id = "a"
kind = "law"
title = { nl = "wet", fr = "loi", de = "Gesetz", en = "law", own = ["de", "en"] }
cited = { nl = "van de wet", fr = "de la loi", de = "des Gesetzes", en = "of the law" }
numac = "2018031809"
source = "made for a test"
certainty = "norm"
"#;

fn provision(id: &str, from: &str, rest: &str) -> String {
    format!(
        "\n[[provision]]\nid = \"{id}\"\narticle = {{ nl = \"art. 1\", fr = \"art. 1er\", de = \"Art. 1\", \
         en = \"art. 1\" }}\nsubject = {{ nl = \"iets\", fr = \"chose\", de = \"etwas\", en = \"thing\" }}\n\
         from = {from}\ntext_certainty = \"norm\"\ndates_certainty = \"norm\"\n{rest}\n"
    )
}

fn load(provisions: &[String]) -> Result<Provisions, Error> {
    let text = format!("{ACT}{}", provisions.concat());
    Provisions::from_toml(&[("a.toml", &text)])
}

fn refused(provisions: &[String]) -> Error {
    load(provisions).unwrap_err()
}

fn id(text: &str) -> ProvisionId {
    text.parse().unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Three articles, each in the place of the one before it.
fn line() -> Provisions {
    load(&[
        provision("a/1", "2000-01-01", "until = 2010-01-01\nsuccessor = \"a/2\""),
        provision("a/2", "2010-01-01", "until = 2020-01-01\nsuccessor = \"a/3\"\nnote = \"second\""),
        provision("a/3", "2020-01-01", "until = 2030-01-01"),
        provision("a/4", "2010-01-01", ""),
    ])
    .unwrap()
}

#[test]
fn a_line_is_followed_in_both_directions() {
    let law = line();
    let cases = [
        ("a/1", "2000-01-01", "a/1", CitedThrough::Itself),
        ("a/1", "2009-12-31", "a/1", CitedThrough::Itself),
        ("a/1", "2010-01-01", "a/2", CitedThrough::Successor),
        ("a/1", "2029-12-31", "a/3", CitedThrough::Successor),
        ("a/2", "2009-12-31", "a/1", CitedThrough::Predecessor),
        ("a/2", "2020-01-01", "a/3", CitedThrough::Successor),
        ("a/3", "2000-01-01", "a/1", CitedThrough::Predecessor),
        ("a/4", "2010-01-01", "a/4", CitedThrough::Itself),
    ];
    for (asked, on, found, through) in cases {
        let asked = id(asked);
        let citation = law.cite(&asked, day(on)).unwrap();
        assert_eq!(
            (citation.asked(), citation.provision().id().as_str(), citation.through()),
            (&asked, found, through),
            "{asked} on {on}"
        );
    }
}

#[test]
fn outside_its_line_a_provision_is_not_in_force() {
    let law = line();
    for (asked, on) in [("a/3", "1999-12-31"), ("a/1", "2030-01-01"), ("a/4", "2009-12-31")] {
        assert_eq!(law.cite(&id(asked), day(on)).unwrap_err().kind(), ErrorKind::NotInForce, "{asked}");
    }
    let error = law.cite(&id("a/2"), day("2031-01-01")).unwrap_err();
    assert_eq!(
        error.expected(),
        [
            "a/1 from 2000-01-01 until 2010-01-01",
            "a/2 from 2010-01-01 until 2020-01-01",
            "a/3 from 2020-01-01 until 2030-01-01",
        ]
    );
    assert_eq!(law.cite(&id("a/9"), day("2020-01-01")).unwrap_err().kind(), ErrorKind::UnknownProvision);
    assert_eq!(law.cite(&id("b"), day("2020-01-01")).unwrap_err().kind(), ErrorKind::UnknownProvision);
}

#[test]
fn the_chain_and_what_it_covers() {
    let law = line();
    for asked in ["a/1", "a/2", "a/3"] {
        let chain = law.chain(&id(asked)).unwrap();
        let ids: Vec<&str> = chain.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(ids, ["a/1", "a/2", "a/3"]);
        let period = |from, until: Option<&str>| Period::new(day(from), until.map(day)).unwrap();
        assert!(law.covers(&id(asked), period("2000-01-01", Some("2030-01-01"))).unwrap());
        assert!(!law.covers(&id(asked), period("1999-12-31", Some("2001-01-01"))).unwrap());
        assert!(!law.covers(&id(asked), period("2029-01-01", None)).unwrap());
    }
    let error = law.covers(&id("a/9"), Period::new(day("2020-01-01"), None).unwrap()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownProvision);
}

#[test]
fn a_citation_says_everything_in_json() {
    let law = line();
    let asked = id("a/1");
    let value = law.cite(&asked, day("2015-05-05")).unwrap().to_value();
    let text = value.to_text();
    assert_eq!(
        text,
        "{\"act\":{\"certainty\":\"norm\",\"id\":\"a\",\"kind\":\"law\",\"numac\":\"2018031809\",\
         \"own_titles\":[\"de\",\"en\"],\
         \"title\":{\"de\":\"Gesetz\",\"en\":\"law\",\"fr\":\"loi\",\"nl\":\"wet\"}},\
         \"article\":{\"de\":\"Art. 1\",\"en\":\"art. 1\",\"fr\":\"art. 1er\",\"nl\":\"art. 1\"},\
         \"asked\":\"a/1\",\"certainty\":{\"dates\":\"norm\",\"text\":\"norm\"},\"from\":\"2010-01-01\",\
         \"label\":{\"de\":\"Art. 1 des Gesetzes\",\"en\":\"art. 1 of the law\",\
         \"fr\":\"art. 1er de la loi\",\"nl\":\"art. 1 van de wet\"},\
         \"note\":\"second\",\"on\":\"2015-05-05\",\"provision\":\"a/2\",\
         \"subject\":{\"de\":\"etwas\",\"en\":\"thing\",\"fr\":\"chose\",\"nl\":\"iets\"},\
         \"through\":\"successor\",\"until\":\"2020-01-01\"}"
    );
    assert_eq!(Value::parse(&text).unwrap().to_text(), text);
}

#[test]
fn a_broken_succession_is_refused_with_its_place() {
    let gap = refused(&[
        provision("a/1", "2000-01-01", "until = 2010-01-01\nsuccessor = \"a/2\""),
        provision("a/2", "2010-01-02", ""),
    ]);
    assert_eq!(
        gap.to_string(),
        "a.toml:10:1: `provision[0].successor`: a gap before the successor begins (broken_succession); \
         expected a/2 from 2010-01-01"
    );
    let overlap = refused(&[
        provision("a/1", "2000-01-01", "until = 2010-01-01\nsuccessor = \"a/2\""),
        provision("a/2", "2009-12-31", ""),
    ]);
    assert_eq!(overlap.kind(), ErrorKind::BrokenSuccession);
    assert!(overlap.message().contains("before this provision ends"));
    let open =
        refused(&[provision("a/1", "2000-01-01", "successor = \"a/2\""), provision("a/2", "2010-01-01", "")]);
    assert!(open.message().contains("last day"));
    let unknown = refused(&[provision("a/1", "2000-01-01", "until = 2010-01-01\nsuccessor = \"a/2\"")]);
    assert_eq!(unknown.kind(), ErrorKind::UnknownProvision);
    assert_eq!(unknown.place().field.as_deref(), Some("provision[0].successor"));
    let cycle = refused(&[
        provision("a/1", "2000-01-01", "until = 2010-01-01\nsuccessor = \"a/2\""),
        provision("a/2", "2010-01-01", "until = 2020-01-01\nsuccessor = \"a/1\""),
    ]);
    assert_eq!(cycle.kind(), ErrorKind::BrokenSuccession);
    let itself = refused(&[provision("a/1", "2000-01-01", "until = 2010-01-01\nsuccessor = \"a/1\"")]);
    assert_eq!(itself.kind(), ErrorKind::BrokenSuccession);
    let two = refused(&[
        provision("a/1", "2000-01-01", "until = 2010-01-01\nsuccessor = \"a/3\""),
        provision("a/2", "2005-01-01", "until = 2010-01-01\nsuccessor = \"a/3\""),
        provision("a/3", "2010-01-01", ""),
    ]);
    assert!(two.message().contains("already has this successor"), "{two}");
}

#[test]
fn files_are_read_strictly() {
    let one = |rest: &str| refused(&[provision("a/1", "2000-01-01", rest)]);
    assert_eq!(one("until = 2000-01-01").kind(), ErrorKind::EmptyPeriod);
    assert_eq!(one("until = 2000-01-01").place().field.as_deref(), Some("provision[0].until"));
    assert_eq!(one("until = \"2001-01-01\"").kind(), ErrorKind::WrongType);
    assert_eq!(one("article_nl = \"x\"").kind(), ErrorKind::UnknownKey);
    assert_eq!(one("successor = \"A/1\"").kind(), ErrorKind::InvalidReference);
    assert_eq!(refused(&[provision("b/1", "2000-01-01", "")]).kind(), ErrorKind::Contradiction);
    let twice = [provision("a/1", "2000-01-01", ""), provision("a/1", "2001-01-01", "")];
    let error = refused(&twice);
    assert_eq!(error.kind(), ErrorKind::Duplicate);
    assert_eq!(error.place().field.as_deref(), Some("provision[1].id"));

    let changed = |from: &str, to: &str| {
        let text = format!("{ACT}{}", provision("a/1", "2000-01-01", "")).replace(from, to);
        Provisions::from_toml(&[("a.toml", &text)]).unwrap_err()
    };
    let missing = changed(", en = \"art. 1\"", "");
    assert_eq!(missing.kind(), ErrorKind::MissingText);
    assert_eq!(missing.place().field.as_deref(), Some("provision[0].article.en"));
    let policy = changed("text_certainty = \"norm\"", "text_certainty = \"policy\"");
    assert_eq!(policy.expected(), ["norm", "secondary", "inferred"]);
    assert_eq!(changed("2018031809", "12").kind(), ErrorKind::OutOfRange);
    assert_eq!(changed("kind = \"law\"", "kind = \"bill\"").kind(), ErrorKind::UnknownValue);
    let surer = changed("\ncertainty = \"norm\"", "\ncertainty = \"inferred\"");
    assert_eq!(surer.kind(), ErrorKind::Contradiction);
    assert_eq!(surer.expected(), ["inferred"]);
    let text = ACT;
    let error = Provisions::from_toml(&[("a.toml", text), ("b.toml", text)]).unwrap_err();
    assert_eq!((error.kind(), error.place().file.as_deref()), (ErrorKind::Duplicate, Some("b.toml")));
}

#[test]
fn a_host_adds_acts_of_its_own() {
    let builtin = Provisions::builtin().unwrap();
    let text = format!("{ACT}{}", provision("a/1", "2000-01-01", ""));
    let more = builtin.extended(&[("a.toml", &text)]).unwrap();
    assert_eq!(more.provisions().len(), builtin.provisions().len() + 1);
    assert!(more.get(&id("a/1")).is_some() && builtin.get(&id("a/1")).is_none());
    assert_eq!(more.act(&"a".parse().unwrap()).unwrap().numac(), Some("2018031809"));
    let again = text.replace("\"a\"", "\"l18\"").replace("\"a/1\"", "\"l18/4/3\"");
    assert_eq!(builtin.extended(&[("a.toml", &again)]).unwrap_err().kind(), ErrorKind::Duplicate);
}

#[test]
fn nothing_of_a_file_is_repeated() {
    for (from, to) in [
        ("kind = \"law\"", "kind = \"MARKER\""),
        ("id = \"a/1\"", "id = \"a/MARKER\""),
        ("numac = \"2018031809\"", "numac = \"MARKER\""),
        ("from = 2000-01-01", "from = \"MARKER\""),
        ("source = ", "MARKER = "),
        ("own = [\"de\"", "own = [\"MARKER\""),
    ] {
        let text = format!("{ACT}{}", provision("a/1", "2000-01-01", "")).replace(from, to);
        let error = Provisions::from_toml(&[("a.toml", &text)]).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("MARKER"), "{to}");
    }
}

#[test]
fn the_built_in_law_is_whole() {
    let law = Provisions::builtin().unwrap();
    for provision in law.provisions() {
        for language in Language::ALL {
            assert!(!provision.article().get(*language).is_empty());
            assert!(provision.subject().get(*language).chars().count() <= 160, "{}", provision.id());
        }
        // A default of ours or an answer of a host is no law, whatever was shipped.
        for certainty in [provision.text_certainty(), provision.dates_certainty()] {
            assert!(certainty <= Certainty::Inferred, "{}", provision.id());
        }
    }
}

/// Lengths in days of the provisions of one line, and whether the last has an end.
fn lines() -> impl Strategy<Value = (Vec<u64>, bool)> {
    (prop::collection::vec(1_u64..4000, 1..6), any::<bool>())
}

proptest! {
    /// On every day exactly one provision of a line holds, and it is found from each of the others.
    #[test]
    fn one_provision_of_a_line_holds((lengths, open) in lines(), on in 0_u64..30_000) {
        let first = day("1990-01-01").to_chrono();
        let start = |n: u64| Day::from_chrono(first + chrono::Days::new(n)).unwrap();
        let (mut text, mut from) = (String::from(ACT), 0_u64);
        let mut bounds = Vec::new();
        for (at, length) in lengths.iter().enumerate() {
            let last = at + 1 == lengths.len();
            let until = from + length;
            let mut rest = String::new();
            if !(last && open) {
                let _ = writeln!(rest, "until = {}", start(until));
            }
            if !last {
                let _ = writeln!(rest, "successor = \"a/{}\"", at + 1);
            }
            text.push_str(&provision(&format!("a/{at}"), &start(from).to_string(), &rest));
            bounds.push((from, until));
            from = until;
        }
        let law = Provisions::from_toml(&[("a.toml", &text)]).unwrap();
        let expected = bounds.iter().position(|(from, until)| {
            *from <= on && (on < *until || (open && *until == bounds.last().unwrap().1))
        });
        for asked in 0..lengths.len() {
            let found = law.cite(&id(&format!("a/{asked}")), start(on)).ok();
            let found = found.map(|citation| citation.provision().id().as_str().to_owned());
            prop_assert_eq!(found, expected.map(|at| format!("a/{at}")));
            let covered = law
                .covers(&id(&format!("a/{asked}")), Period::new(start(on), Some(start(on + 1))).unwrap())
                .unwrap();
            prop_assert_eq!(covered, expected.is_some());
        }
    }

    /// Reading never panics, whatever the text.
    #[test]
    fn reading_never_panics(text in "(\\[act\\]|\\[\\[provision\\]\\]|[a-z]+ = |\"[a-z/0-9]*\"|[0-9-]+|\\n|[{}\\[\\],.]){0,60}") {
        let _ = Provisions::from_toml(&[("a.toml", &text)]);
    }
}
