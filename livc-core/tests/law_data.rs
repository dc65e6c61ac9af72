//! The shipped law and the table of the documentation are what the authored files say.
//!
//! `LIVC_BLESS=1 cargo test -p livc-core --test law_data` rewrites them; without it they are compared.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking, also in what its tests share")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use livc_core::code::{Code as _, Language};
use livc_core::law::{Act, Provision, Provisions};
use livc_core::time::{Day, Period};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The authored files, by name.
fn authored() -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = fs::read_dir(root().join("data/law"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

fn law() -> Provisions {
    let files = authored();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Provisions::from_toml(&files).unwrap()
}

fn compare_or_bless(path: &Path, made: &str) {
    if std::env::var_os("LIVC_BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, made).unwrap();
    } else {
        let found = fs::read_to_string(path).unwrap_or_default();
        assert!(found == made, "{} is not what the data say; run again with LIVC_BLESS=1", path.display());
    }
}

#[test]
fn the_shipped_law_is_the_authored_one() {
    let law = law();
    compare_or_bless(&root().join("data/shipped/law.json"), &format!("{}\n", law.to_value().to_text()));
}

#[test]
fn the_built_in_law_is_the_shipped_one() {
    if std::env::var_os("LIVC_BLESS").is_none() {
        assert_eq!(Provisions::builtin().unwrap(), law());
    }
}

#[test]
fn every_file_is_named_after_its_act() {
    let law = law();
    let acts: Vec<String> = law.acts().iter().map(|act| format!("{}.toml", act.id())).collect();
    let files: Vec<String> = authored().into_iter().map(|(name, _)| name).collect();
    assert_eq!(acts, files);
}

#[test]
fn the_table_of_the_documentation_is_generated() {
    compare_or_bless(&root().join("docs/legal-basis.md"), &table(&law()));
}

fn table(law: &Provisions) -> String {
    let mut text = String::from(
        "<!-- Generated from data/law by the test law_data; do not edit. -->\n\n\
         What livc cites. Subjects are our own words; the official text is at the address given.\n",
    );
    for act in law.acts() {
        section(act, law, &mut text);
    }
    text
}

fn section(act: &Act, law: &Provisions, text: &mut String) {
    let _ = writeln!(text, "\n## `{}`: {}\n", act.id(), act.title().get(Language::En));
    let _ = writeln!(text, "{}. {}.", act.title().get(Language::Nl), act.title().get(Language::Fr));
    let mut facts = vec![format!("Kind: {}", act.kind())];
    facts.extend(act.numac().map(|numac| format!("numac {numac}")));
    facts.extend(act.published().map(|day| format!("published {day}")));
    facts.extend(act.eli().map(|eli| format!("<{eli}>")));
    let _ = writeln!(text, "{}. Certainty: {}. {}\n", facts.join(", "), act.certainty(), act.source());
    text.push_str(
        "| provision | article | subject | from | until | text | dates |\n|---|---|---|---|---|---|---|\n",
    );
    let mine = || law.provisions().iter().filter(|one| one.id().act() == act.id().as_str());
    for one in mine() {
        let until = match (one.period().until(), one.successor()) {
            (Some(until), Some(successor)) => format!("{until} → `{successor}`"),
            (Some(until), None) => until.to_string(),
            (None, _) => String::new(),
        };
        let _ = writeln!(
            text,
            "| `{}` | {} / {} | {} | {} | {until} | {} | {} |",
            one.id(),
            one.article().get(Language::Nl),
            one.article().get(Language::Fr),
            one.subject().get(Language::En),
            one.period().from(),
            one.text_certainty(),
            one.dates_certainty(),
        );
    }
    let notes: Vec<(&Provision, &str)> = mine().filter_map(|one| Some((one, one.note()?))).collect();
    if !notes.is_empty() {
        text.push_str("\nNotes:\n\n");
        for (one, note) in notes {
            let _ = writeln!(text, "- `{}`: {note}", one.id());
        }
    }
}

#[test]
fn no_person_and_no_forbidden_word_is_in_the_data() {
    const FORBIDDEN: [&str; 6] =
        ["geradicaliseerde", "verdachte", "doelwit", "radicalisé", "suspect", "gefährder"];
    for (name, text) in authored() {
        let text = text.to_lowercase();
        for word in FORBIDDEN {
            assert!(!text.contains(word), "{name} has the word {word}");
        }
    }
}

#[test]
fn what_the_law_of_the_cell_rests_on_holds_throughout() {
    let law = law();
    let open = |from: &str| Period::new(from.parse().unwrap(), None).unwrap();
    for one in law.provisions().iter().filter(|one| one.id().act() == "l18") {
        assert!(law.covers(one.id(), open("2018-09-24")).unwrap(), "{}", one.id());
    }
    // Case consultation under secrecy, before and after the new Code.
    for id in ["occ/458", "occ/458ter/1", "occ/458ter/2", "occ/458quater", "occ/title1ter", "occ/422bis"] {
        assert!(law.covers(&id.parse().unwrap(), open("2018-09-24")).unwrap(), "{id}");
    }
    assert!(!law.covers(&"occ/458".parse().unwrap(), open("2017-08-02")).unwrap());
}

#[test]
fn every_language_has_its_own_label() {
    let law = law();
    let on: Day = "2026-09-01".parse().unwrap();
    let citation = law.cite(&"ncc/353/2".parse().unwrap(), on).unwrap();
    let labels: Vec<String> = Language::ALL.iter().map(|language| citation.label(*language)).collect();
    assert_eq!(
        labels,
        [
            "art. 353, § 2, van het Strafwetboek (nieuw)",
            "art. 353, § 2, du Code pénal (nouveau)",
            "Art. 353 § 2 des Strafgesetzbuches (neu)",
            "art. 353, § 2, of the Criminal Code (new)",
        ]
    );
    let citation = law.cite(&"l18/5".parse().unwrap(), on).unwrap();
    assert_eq!(citation.label(Language::Fr), "art. 5 de la loi du 30 juillet 2018 (CSIL R)");
}
