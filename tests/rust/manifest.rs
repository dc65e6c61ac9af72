//! The manifest against what there is: the header, the symbols of the library, the stub and the package of
//! Python, the source of the core, and the vectors.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking, also in what its tests share"
)]

use std::collections::BTreeSet;
use std::process::Command;

use livc_core::rule::vocabulary::Scope;
use livc_core::{code::Code as _, vocabulary};
use livc_tests::manifest::{self, Names};
use livc_tests::workspace;

fn text(path: &str) -> String {
    std::fs::read_to_string(workspace::root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The functions that the header declares.
fn header_functions() -> BTreeSet<String> {
    let header = text("livc-ffi/include/livc.h");
    let code: Vec<&str> =
        header.lines().filter(|line| !line.trim_start().starts_with(['*', '/', '#'])).collect();
    let code = code.join("\n");
    code.match_indices('(')
        .filter_map(|(at, _)| {
            let before = code[..at].trim_end();
            let start = before.rfind(|c: char| !(c.is_alphanumeric() || c == '_')).map_or(0, |i| i + 1);
            before[start..].strip_prefix("livc_").map(|name| format!("livc_{name}"))
        })
        .collect()
}

fn all_names(rows: &manifest::Manifest, pick: fn(&manifest::Operation) -> &Names) -> Vec<&str> {
    rows.operation.iter().flat_map(|row| pick(row).list()).map(String::as_str).collect()
}

fn hold(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_row_is_settled_and_named_once() {
    let rows = manifest::read().unwrap();
    let mut ids = BTreeSet::new();
    for row in &rows.operation {
        assert!(ids.insert(&row.id), "{} stands twice", row.id);
        for (language, names) in
            [("rust", &row.rust), ("c", &row.c), ("python", &row.python), ("vectors", &row.vectors)]
        {
            assert!(names.is_settled(), "{}: `{language}` has no name and no reason", row.id);
        }
    }
}

#[test]
fn c_is_what_the_header_declares_and_the_library_exports() {
    let rows = manifest::read().unwrap();
    let header = header_functions();
    hold(&manifest::faults(all_names(&rows, |row| &row.c), header.iter().map(String::as_str), "livc.h"));

    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let built = Command::new(cargo)
        .args(["build", "--quiet", "-p", "livc-ffi", "--message-format", "json"])
        .current_dir(workspace::root())
        .output()
        .unwrap();
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let messages = String::from_utf8(built.stdout).unwrap();
    let library = messages
        .split('"')
        .find(|part| part.ends_with("/libliv.so"))
        .expect("the path of libliv.so in what cargo says")
        .to_owned();
    let symbols = Command::new("nm").args(["-D", "--defined-only", &library]).output().unwrap();
    let symbols = String::from_utf8(symbols.stdout).unwrap();
    let exported: BTreeSet<&str> =
        symbols.lines().filter_map(|line| line.split_whitespace().nth(2)).collect();
    let declared: BTreeSet<&str> = header.iter().map(String::as_str).collect();
    assert_eq!(exported, declared, "exported by libliv.so, and declared in livc.h");
}

/// The public names of a stub: functions, classes and their methods.
///
/// Properties belong to their class. So do the methods that every answer has: a class that `from_json` can
/// read back is an answer.
fn stub_names(stub: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut class: Option<String> = None;
    let mut property = false;
    let identifier =
        |rest: &str| -> String { rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect() };
    // Docstrings may hold anything, code included.
    let code: String = stub.split("\"\"\"").step_by(2).collect();
    for line in code.lines() {
        let inner = line.starts_with("    ") && !line.starts_with("     ");
        if !line.starts_with([' ', ')', '@', '"', '#']) && !line.is_empty() {
            class = None;
        }
        let statement = line.trim_start();
        if statement.starts_with('@') {
            property |= statement == "@property";
            continue;
        }
        let name = match statement.strip_prefix("def ").or_else(|| statement.strip_prefix("class ")) {
            Some(rest) => identifier(rest),
            None => continue,
        };
        let is_property = std::mem::take(&mut property);
        let deeper = !inner && line.starts_with(' ');
        if deeper || is_property || (name.starts_with("__") && name.ends_with("__")) {
            continue;
        }
        if statement.starts_with("class ") {
            class = Some(name.clone());
            names.insert(name);
        } else {
            names.insert(match (&class, inner) {
                (Some(class), true) => format!("{class}.{name}"),
                _ => name,
            });
        }
    }
    let answers: Vec<String> =
        names.iter().filter_map(|name| name.strip_suffix(".from_json")).map(str::to_owned).collect();
    for class in answers {
        for method in ["from_json", "to_json", "to_dict"] {
            names.remove(&format!("{class}.{method}"));
        }
    }
    names
}

/// The names between `__all__ = [` and `]`.
fn all_of(module: &str) -> BTreeSet<String> {
    let list = module.split("__all__ = [").nth(1).and_then(|rest| rest.split(']').next()).expect("__all__");
    list.split(',')
        .map(|name| name.trim().trim_matches('"').to_owned())
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn python_is_what_the_stub_and_the_package_name() {
    let rows = manifest::read().unwrap();
    let mut found = stub_names(&text("livc-py/python/livc/_livc.pyi"));
    let native: BTreeSet<String> = found.iter().filter(|name| !name.contains('.')).cloned().collect();
    let public = all_of(&text("livc-py/python/livc/__init__.py"));
    let hidden: Vec<&String> = native.iter().filter(|name| !public.contains(*name)).collect();
    assert!(hidden.is_empty(), "in the native module and not in livc.__all__: {hidden:?}");
    found.extend(public);
    hold(&manifest::faults(all_names(&rows, |row| &row.python), found.iter().map(String::as_str), "livc"));
}

#[test]
fn a_stub_is_read_as_python_reads_it() {
    let stub = "def cite(\n    a: int,\n) -> str:\n    \"\"\"\n    class no\n    \"\"\"\n\n@final\nclass Law:\n    \
                def __new__(cls) -> Law: ...\n    @property\n    def hash(self) -> str:\n        def no(): ...\n    \
                def cite(self) -> str: ...\n\n\
                def last() -> None: ...\n";
    let names: Vec<String> = stub_names(stub).into_iter().collect();
    assert_eq!(names, ["Law", "Law.cite", "cite", "last"]);
}

#[test]
fn rust_names_exist() {
    let rows = manifest::read().unwrap();
    let mut faults = Vec::new();
    for row in &rows.operation {
        for path in row.rust.list() {
            let parts: Vec<&str> = path.split("::").collect();
            let (Some(room), Some(item)) = (parts.first(), parts.last()) else { continue };
            let folder = workspace::root().join("livc-core/src");
            let mut source = workspace::files(&folder.join(room), "rs");
            source.push(folder.join(format!("{room}.rs")));
            let code: String = source.iter().filter_map(|file| std::fs::read_to_string(file).ok()).collect();
            let exists = ["fn", "struct", "enum", "trait", "const", "static"].iter().any(|keyword| {
                code.match_indices(&format!("{keyword} {item}")).any(|(at, found)| {
                    !code[at + found.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_')
                })
            });
            if !exists {
                faults.push(format!("{}: livc_core::{path} does not exist", row.id));
            }
        }
    }
    hold(&faults);
}

#[test]
fn every_file_of_vectors_belongs_to_an_operation() {
    let rows = manifest::read().unwrap();
    let folder = workspace::root().join("tests/vectors");
    let found: BTreeSet<String> = workspace::files(&folder, "json")
        .iter()
        .map(|file| file.strip_prefix(&folder).unwrap().display().to_string())
        .collect();
    // One file may serve several operations; `law/` are all files of a folder.
    let listed: BTreeSet<&str> = all_names(&rows, |row| &row.vectors)
        .into_iter()
        .flat_map(|name| {
            let of_folder = found.iter().map(String::as_str).filter(|file| file.starts_with(name));
            if name.ends_with('/') { of_folder.collect() } else { vec![name] }
        })
        .collect();
    hold(&manifest::faults(listed, found.iter().map(String::as_str), "tests/vectors"));
}

#[test]
fn vectors_rest_on_words_that_exist() {
    // Every scope of the rule book has its facts in the list of vocabularies, which the bindings are made of.
    for scope in Scope::ALL {
        for fact in scope.facts() {
            assert!(vocabulary::find(&format!("{}_{}", scope.as_str(), fact.name)).is_some());
        }
    }
}
