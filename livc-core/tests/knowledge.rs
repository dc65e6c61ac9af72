//! The knowledge base: what ships, what must always hold of searching, and that every form is read back.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking, also in what its tests share"
)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::LazyLock;

use livc_core::canonical::Value;
use livc_core::code::{Code as _, Language};
use livc_core::error::ErrorKind;
use livc_core::event::{Gap, ScanModule};
use livc_core::knowledge::{
    Country, EntryKind, EvidenceGrade, Filter, Knowledge, KnowledgeForm, Needs, Query, Reason, SourceAddress,
    Tongue, WorkPhase,
};
use livc_core::law::Provisions;
use livc_core::locale::forbidden_words;
use proptest::prelude::*;

static LAW: LazyLock<Provisions> = LazyLock::new(|| Provisions::builtin().unwrap());
static SHIPPED: LazyLock<Knowledge> = LazyLock::new(|| Knowledge::builtin().unwrap());

fn files() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/practices");
    let mut files: Vec<(String, String)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                std::fs::read_to_string(&path).unwrap(),
            )
        })
        .collect();
    files.sort();
    files
}

fn load(files: &[(String, String)]) -> livc_core::error::Result<Knowledge> {
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Knowledge::load(&files, &LAW)
}

#[test]
fn every_file_ships() {
    assert_eq!(*SHIPPED, load(&files()).unwrap());
    let mut backwards = files();
    backwards.reverse();
    let other = load(&backwards).unwrap();
    assert_eq!(*SHIPPED, other, "the order of the files means nothing");
    let query = Query { limit: 100, ..Query::new("triage nazorg partage Datenschutz") };
    assert_eq!(SHIPPED.search(&query).unwrap(), other.search(&query).unwrap());
}

#[test]
fn what_ships_is_said_in_four_languages_and_about_nobody() {
    assert!(SHIPPED.entries().len() >= 40);
    for entry in SHIPPED.entries() {
        for language in Language::ALL {
            for texts in [&entry.title, &entry.summary, &entry.transfer.note] {
                let text = texts.get(*language);
                let text = text.unwrap_or_else(|| panic!("{} lacks {language}", entry.id));
                assert!(forbidden_words(text).is_empty(), "{}: {text}", entry.id);
            }
        }
        assert!(!entry.concepts.is_empty() && !entry.gaps.is_empty(), "{} cannot be matched", entry.id);
        assert!(
            entry
                .sources
                .iter()
                .all(|source| (source.address == SourceAddress::NotKept) == source.url.is_none())
        );
        // Nothing that ships claims an effect: no eligible study was found.
        assert_eq!(entry.evidence.effect.grade, EvidenceGrade::None, "{}", entry.id);
    }
    for concept in SHIPPED.concepts().all() {
        for language in Language::ALL {
            assert!(concept.labels(*language).all(|label| forbidden_words(label).is_empty()));
        }
    }
    let countries: BTreeSet<&str> =
        SHIPPED.entries().iter().flat_map(|entry| &entry.countries).map(Country::as_str).collect();
    for country in ["be", "nl", "gb", "dk", "se", "de", "fr", "ca", "eu"] {
        assert!(countries.contains(country), "{country}");
    }
}

#[test]
fn every_gap_has_a_row_and_all_but_one_an_answer() {
    let without: Vec<Gap> = Gap::ALL
        .iter()
        .copied()
        .filter(|gap| {
            assert!(SHIPPED.gap(*gap).is_some(), "{gap}");
            SHIPPED.answering(&Needs::of(*gap)).unwrap().total == 0
        })
        .collect();
    // How a mayor draws up the list stood in none of the sources that were read.
    assert_eq!(without, [Gap::CaseList]);
}

/// A concept whose labels all name another concept alone is never found.
#[test]
fn every_preferred_label_finds_its_concept() {
    for concept in SHIPPED.concepts().all() {
        for language in Language::ALL {
            let query =
                Query { language: Some(*language), ..Query::new(concept.pref.get(*language).unwrap()) };
            let found = SHIPPED.search(&query).unwrap().concepts;
            assert!(found.contains(&concept.id), "{} in {language}", concept.id);
        }
    }
}

#[test]
fn a_query_shows_no_text_and_needs_take_no_person() {
    assert!(!format!("{:?}", Query::new("MARKER")).contains("MARKER"));
    for text in [
        r#"{"gaps":["aftercare"],"person":"MARKER"}"#,
        r#"{"gaps":["MARKER"]}"#,
        r#"{"indicators":["MARKER"]}"#,
        r#"{"limit":-1,"gaps":["trust"]}"#,
    ] {
        let error = Needs::read(&Value::parse(text).unwrap()).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("MARKER"), "{text}");
    }
    for text in [r#"{"MARKER":1}"#, r#"{"language":"MARKER"}"#, r#"{"filter":{"countries":["MARKER"]}}"#] {
        let error = Query::read(&Value::parse(text).unwrap()).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("MARKER"), "{text}");
    }
}

/// What a form is read from, with what it is written for: five names, and a small base to write.
fn written() -> Vec<(&'static str, String)> {
    let own = odd_entry(0, &["a", "b", "c", "d", "e", "f", "g", "h"].map(str::to_owned), 3, (0, 0));
    let knowledge = load(&[("own.toml".into(), own)]).unwrap();
    KnowledgeForm::ALL
        .iter()
        .map(|form| match form {
            KnowledgeForm::Json => ("a.json", knowledge.write(*form).unwrap()),
            KnowledgeForm::Toml => ("a.toml", knowledge.write(*form).unwrap()),
            KnowledgeForm::Csv => ("a.csv", knowledge.write(*form).unwrap()),
            // The concepts are those that ship: the first three thousand bytes hold some of every kind.
            KnowledgeForm::Turtle => ("a.ttl", SHIPPED.write(*form).unwrap()),
            KnowledgeForm::NTriples => ("a.nt", SHIPPED.write(*form).unwrap()),
        })
        .collect()
}

/// A copy that broke off says in which file, and where; it is never half a knowledge base that looks whole, unless what
/// is left is a file in itself.
#[test]
fn a_file_that_broke_off_is_refused_where_it_ends() {
    for (name, text) in written() {
        let mut refused = 0;
        let ends = text.char_indices().map(|(at, _)| at).take(3000).filter(|at| at % 7 == 0);
        for end in ends {
            let Err(error) = Knowledge::load(&[(name, &text[..end])], &LAW) else { continue };
            refused += 1;
            let place = error.place();
            assert_eq!(place.file.as_deref(), Some(name), "{error}");
            // JSON that ends early tells the byte; an argument that is no object has no place but the file.
            let told = place.line.is_some() || place.byte.is_some() || place.field.is_some();
            assert!(told || end == 0, "{name} at {end}: {error}");
        }
        assert!(refused > 50, "{name}: {refused}");
    }
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    let large = " ".repeat((16 << 20) + 1);
    for name in ["a.toml", "a.json", "a.csv", "a.ttl", "a.nt"] {
        let error = Knowledge::load(&[(name, &large)], &LAW).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{name}: {error}");
        assert_eq!(error.place().file.as_deref(), Some(name));
    }
}

fn words() -> impl Strategy<Value = String> {
    let known = "nazorg triage partage informations Datenschutz casusoverleg beroepsgeheim consent helpline seuil \
                 Nachsorge evaluation évaluation familles scholen plan police Fall regisseur threat nazrog de la";
    let known: Vec<&str> = known.split_whitespace().collect();
    prop::collection::vec(prop::sample::select(known), 0..5).prop_map(|words| words.join(" "))
}

fn filter() -> impl Strategy<Value = Filter> {
    let countries = prop::collection::vec(prop::sample::select(vec!["be", "nl", "ca", "fr"]), 0..3);
    let kinds = prop::collection::vec(prop::sample::select(EntryKind::ALL.to_vec()), 0..3);
    let phases = prop::collection::vec(prop::sample::select(WorkPhase::ALL.to_vec()), 0..3);
    let languages = prop::collection::vec(prop::sample::select(vec!["nl", "fr", "en", "da"]), 0..3);
    (countries, kinds, phases, languages, prop::option::of(prop::sample::select(EvidenceGrade::ALL.to_vec())))
        .prop_map(|(countries, kinds, phases, languages, evidence)| Filter {
            countries: countries.into_iter().map(|code| Country::new(code).unwrap()).collect(),
            kinds,
            phases,
            languages: languages.into_iter().map(|code| Tongue::new(code).unwrap()).collect(),
            evidence,
            ..Filter::default()
        })
}

/// An entry of a host, with texts as odd as they may be.
fn odd_entry(at: usize, texts: &[String], day: u32, lists: (usize, usize)) -> String {
    let quoted = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
    let mut out = String::new();
    let (kind, phase) = (EntryKind::ALL[lists.0 % EntryKind::ALL.len()], WorkPhase::ALL[lists.1 % 12]);
    let _ = write!(
        out,
        "[[entry]]\nid = \"odd-{at}\"\nkind = \"{kind}\"\noriginal = \"fr\"\ncountries = [\"be\", \"fr\"]\n\
         languages = [\"fr\", \"da\"]\norganisation = \"{}\"\nphases = [\"{phase}\"]\nmodules = [\"vision\"]\n\
         targets = [\"mayor\"]\nlabel = \"inspiring\"\nlicence = \"{}\"\ncontact = \"publisher\"\n\
         reviewed = 2026-01-{day:02}\n",
        quoted(&texts[0]),
        quoted(&texts[1]),
    );
    for (key, text) in [("title.fr", 2), ("title.en", 3), ("summary.fr", 4), ("summary.en", 5)] {
        let _ = writeln!(out, "{key} = \"{}\"", quoted(&texts[text]));
    }
    let _ = write!(
        out,
        "evidence = {{ effect = \"none\", mechanism = {{ grade = \"none\", source = \"s\" }}, \
         moderators = {{ grade = \"reviewed\", source = \"s\" }}, implementation = \"none\", economics = \"none\" }}\n\
         transfer = {{ grade = \"ideas\", note = {{ en = \"{}\" }} }}\n\
         sources = [{{ key = \"s\", title = \"{}\", address = \"site\", url = \"https://a.example/é?q=1\", \
         reading = \"part\", seen = 2026-01-01 }}]\n\n",
        quoted(&texts[6]),
        quoted(&texts[7]),
    );
    out.replace("/é?", "/e?")
}

fn odd_text() -> impl Strategy<Value = String> {
    "[A-Za-zé\"\\\\,;:{}=#'à€😀]([ -~éß\u{a0}]{0,20}[A-Za-zé\"\\\\,;:{}#'])?"
        .prop_filter("a formula", |text| !text.starts_with(['=', '+', '-', '@']) && !text.contains('@'))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_is_found_that_the_filter_excludes_and_the_order_stays(text in words(), filter in filter()) {
        let all = SHIPPED.search(&Query { limit: 200, ..Query::new(text.clone()) }).unwrap();
        let query = Query { limit: 200, filter: filter.clone(), facets: true, ..Query::new(text) };
        let found = SHIPPED.search(&query).unwrap();
        prop_assert_eq!(found.total, found.hits.len());
        for hit in &found.hits {
            let entry = SHIPPED.entry(&hit.entry).unwrap();
            prop_assert!(filter.passes(entry), "{}", hit.entry);
            prop_assert_eq!(hit.weight, hit.matches.iter().map(|matched| matched.weight).sum::<u64>());
        }
        // The filter takes away and changes neither weight nor order.
        let kept: Vec<_> =
            all.hits.iter().filter(|hit| filter.passes(SHIPPED.entry(&hit.entry).unwrap())).cloned().collect();
        prop_assert_eq!(&found.hits, &kept);
        let place = |hit: &livc_core::knowledge::Hit| (std::cmp::Reverse(hit.weight), hit.entry.clone());
        let ordered = found.hits.windows(2).all(|pair| place(&pair[0]) < place(&pair[1]));
        prop_assert!(ordered);
        let kinds: usize = found.facets.iter().filter(|facet| facet.name == "kinds").map(|facet| facet.count).sum();
        prop_assert_eq!(kinds, found.total);
        // Pages of three are the whole.
        let mut paged = Vec::new();
        for offset in (0..found.total).step_by(3) {
            paged.extend(SHIPPED.search(&Query { limit: 3, offset, ..query.clone() }).unwrap().hits);
        }
        prop_assert_eq!(paged, found.hits);
    }

    #[test]
    fn what_answers_a_need_has_a_true_reason_and_passes_the_filter(
        gaps in prop::collection::vec(prop::sample::select(Gap::ALL.to_vec()), 0..4),
        phases in prop::collection::vec(prop::sample::select(WorkPhase::ALL.to_vec()), 0..2),
        modules in prop::collection::vec(prop::sample::select(ScanModule::ALL.to_vec()), 0..2),
        filter in filter(),
        limit in 0_usize..200,
    ) {
        let needs = Needs { gaps, phases, modules, filter, limit: 200, ..Needs::default() };
        if needs.gaps.is_empty() && needs.phases.is_empty() && needs.modules.is_empty() {
            prop_assert_eq!(SHIPPED.answering(&needs).unwrap_err().kind(), ErrorKind::Empty);
            return Ok(());
        }
        let all = SHIPPED.answering(&needs).unwrap();
        prop_assert_eq!(all.total, all.answers.len());
        let mut last = None;
        for answer in &all.answers {
            let entry = SHIPPED.entry(&answer.entry).unwrap();
            prop_assert!(needs.filter.passes(entry));
            prop_assert_eq!(&answer.evidence, &entry.evidence);
            for reason in &answer.reasons {
                let holds = match reason {
                    Reason::NamesGap(gap) => entry.gaps.contains(gap) && needs.gaps.contains(gap),
                    Reason::Concept(gap, concept) => {
                        entry.concepts.contains(concept) && SHIPPED.gap(*gap).unwrap().concepts.contains(concept)
                    }
                    Reason::Phase(phase) => entry.phases.contains(phase) && needs.phases.contains(phase),
                    Reason::Module(module) => entry.modules.contains(module) && needs.modules.contains(module),
                };
                prop_assert!(holds, "{}", answer.entry);
            }
            // A stronger reason is never behind a weaker one.
            let first = answer.reasons.first().map(Reason::reason);
            prop_assert!(first.is_some() && last <= first);
            last = first;
        }
        // Every entry left out has no reason: it names no gap that is needed.
        for entry in SHIPPED.entries().iter().filter(|entry| needs.filter.passes(entry)) {
            let answers = all.answers.iter().any(|answer| answer.entry == entry.id);
            prop_assert!(answers || !entry.gaps.iter().any(|gap| needs.gaps.contains(gap)), "{}", entry.id);
        }
        let some = SHIPPED.answering(&Needs { limit, ..needs }).unwrap();
        prop_assert_eq!(&some.answers[..], &all.answers[..limit.min(all.total)]);
    }

    #[test]
    fn any_text_can_be_searched(text in "\\PC{0,60}", language in prop::option::of(prop::sample::select(Language::ALL.to_vec()))) {
        let _ = SHIPPED.search(&Query { language, ..Query::new(text) }).unwrap();
    }

    #[test]
    fn any_file_is_read_or_refused_without_repeating_it(text in "(MARKER|\\PC{0,6}|[\"\\[\\]{}=<>@.:;,\\n ]|entry|skos|<urn:livc:concept:a>| a |id){0,20}") {
        for name in ["a.toml", "a.json", "a.csv", "a.ttl", "a.nt", "a.doc"] {
            if let Err(error) = Knowledge::load(&[(name, &text)], &LAW) {
                prop_assert!(!format!("{error} {error:?}").contains("MARKER"), "{}", name);
                prop_assert_eq!(error.place().file.as_deref(), Some(name));
            }
        }
    }

    #[test]
    fn an_entry_comes_back_the_same_from_every_form(
        texts in prop::collection::vec(odd_text(), 8),
        day in 1_u32..=28,
        lists in (0_usize..40, 0_usize..40),
    ) {
        let own = odd_entry(0, &texts, day, lists) + &odd_entry(1, &texts, day, lists);
        let Ok(knowledge) = SHIPPED.extended(&[("own.toml", &own)], &LAW) else {
            // Eleven digits, a form of address: such texts are refused, and other tests hold that.
            return Ok(());
        };
        let write = |form| knowledge.write(form).unwrap();
        let (turtle, triples) = (write(KnowledgeForm::Turtle), write(KnowledgeForm::NTriples));
        let rest: Vec<(String, String)> =
            files().into_iter().filter(|(name, _)| matches!(name.as_str(), "concepts.toml" | "gaps.toml")).collect();
        for form in KnowledgeForm::ALL {
            let text = write(*form);
            let again = match form {
                KnowledgeForm::Json => load(&[("a.json".into(), text)]).unwrap(),
                KnowledgeForm::Toml => load(&[("a.toml".into(), text)]).unwrap(),
                KnowledgeForm::Csv => {
                    let mut all = rest.clone();
                    all.push(("a.csv".into(), text));
                    load(&all).unwrap()
                }
                KnowledgeForm::Turtle | KnowledgeForm::NTriples => {
                    let name = if *form == KnowledgeForm::Turtle { "a.ttl" } else { "a.nt" };
                    let concepts = load(&[(name.into(), text)]).unwrap();
                    prop_assert_eq!(concepts.concepts(), knowledge.concepts());
                    prop_assert_eq!(concepts.write(KnowledgeForm::Turtle).unwrap(), turtle.clone());
                    prop_assert_eq!(concepts.write(KnowledgeForm::NTriples).unwrap(), triples.clone());
                    continue;
                }
            };
            prop_assert!(again == knowledge, "{}", form);
        }
    }
}
