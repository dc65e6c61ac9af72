//! `include/livc.h` is generated here: compared, or rewritten with `LIVC_BLESS=1`.
//!
//! The functions and structs come from `src/` through cbindgen. The vocabularies come from the core, because
//! an enum that a macro makes is invisible to cbindgen. The versions come from Cargo.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking, also in what its tests share"
)]

use std::fmt::Write as _;
use std::path::Path;

use livc_core::code::Code as _;
use livc_core::rule::vocabulary::Scope;
use livc_core::vocabulary::{self, Vocabulary};
use livc_tests::bless;

/// A description in the source, as a comment in C: links and code marks of Rust are plain words there.
fn comment(text: &str, indent: &str) -> String {
    let plain: String = text.chars().filter(|character| !matches!(character, '[' | ']' | '`')).collect();
    let lines: Vec<&str> = plain.lines().map(str::trim).collect();
    let body = lines.join("\n").trim().to_owned();
    if body.lines().count() == 1 {
        return format!("{indent}/** {body} */\n");
    }
    let mut out = format!("{indent}/**\n");
    for line in body.lines() {
        let _ = writeln!(out, "{}", format!("{indent} * {line}").trim_end());
    }
    let _ = writeln!(out, "{indent} */");
    out
}

/// A type and its words; `zero` is the word of the number 0, which only statuses have.
fn enumeration(vocabulary: &Vocabulary, name: &str, zero: Option<(&str, &str)>) -> String {
    let upper = name.to_uppercase();
    let mut out = comment(vocabulary.about, "");
    let _ = writeln!(out, "typedef uint32_t livc_{name};\nenum {{");
    if let Some((word, meaning)) = zero {
        let _ = writeln!(out, "{}    LIVC_{upper}_{word} = 0,", comment(meaning, "    "));
    }
    for word in &vocabulary.words {
        let text = word.text.to_uppercase();
        let _ = writeln!(out, "{}    LIVC_{upper}_{text} = {},", comment(word.meaning, "    "), word.number);
    }
    // A comma after the last one is not in every dialect of C and C++.
    let cut = out.trim_end().trim_end_matches(',').len();
    out.truncate(cut);
    out.push_str("\n};\n\n");
    out
}

fn generated() -> String {
    let version = env!("CARGO_PKG_VERSION");
    let mut out = format!("\n#define LIVC_VERSION \"{version}\"\n");
    for part in ["MAJOR", "MINOR", "PATCH"].iter().zip(version.split('.')) {
        let _ = writeln!(out, "#define LIVC_VERSION_{} {}", part.0, part.1);
    }
    let _ = writeln!(out, "#define LIVC_ABI_VERSION {}", liv::version::ABI_VERSION);
    out.push_str(
        "\n/* A livc_str in printf: printf(LIVC_STR_FMT \"\\n\", LIVC_STR_ARG(text)); */\n\
         #define LIVC_STR_FMT \"%.*s\"\n\
         #define LIVC_STR_ARG(text) (int)(text).len, (text).data\n\n",
    );
    for vocabulary in vocabulary::all() {
        let made = if vocabulary.name == "error_kind" {
            enumeration(&vocabulary, "status", Some(("OK", "The call did what it says.")))
        } else {
            enumeration(&vocabulary, &vocabulary.name, None)
        };
        out.push_str(&made);
    }
    for scope in Scope::ALL {
        out.push_str(&fact_places(*scope));
    }
    out.trim_end().to_owned() + "\n"
}

/// The places of a scope's facts in an array of facts, and how many there are.
fn fact_places(scope: Scope) -> String {
    let upper = scope.as_str().to_uppercase();
    let mut out =
        format!("/** The places of the facts of the scope {scope} in an array of facts. */\nenum {{\n");
    for (at, fact) in scope.facts().iter().enumerate() {
        let name = fact.name.to_uppercase();
        let _ = writeln!(out, "{}    LIVC_FACT_{upper}_{name} = {at},", comment(fact.about, "    "));
    }
    let count = scope.facts().len();
    let _ = writeln!(
        out,
        "    /** How many there are in this version. */\n    LIVC_FACT_{upper}_COUNT = {count}"
    );
    out + "};\n\n"
}

/// Drops what Rust asks of an unsafe caller, which the top of the header says once in the words of C, and
/// puts comments of one line on one line.
fn tidy(header: &str) -> String {
    let mut out = String::new();
    let mut comment: Vec<&str> = Vec::new();
    for line in header.lines() {
        let text = line.trim();
        match text {
            "/**" => comment.push(line),
            "*/" if !comment.is_empty() => {
                let safety = comment.iter().position(|line| line.trim() == "* # Safety");
                comment.truncate(safety.unwrap_or(comment.len()));
                while comment.last().is_some_and(|line| line.trim() == "*") {
                    comment.pop();
                }
                let indent = comment[0].len() - comment[0].trim_start().len();
                let indent = &comment[0][..indent];
                if let [_, only] = comment[..] {
                    let _ = writeln!(out, "{indent}/** {} */", only.trim().trim_start_matches("* "));
                } else {
                    let _ = writeln!(out, "{}\n{indent} */", comment.join("\n"));
                }
                comment.clear();
            }
            _ if !comment.is_empty() => comment.push(line),
            _ => {
                let _ = writeln!(out, "{line}");
            }
        }
    }
    while out.contains("\n\n\n") {
        out = out.replace("\n\n\n", "\n\n");
    }
    out
}

const TOP: &str = "\
/*
 * livc.h - the C interface of livc. Link with -lliv. Generated: do not edit.
 *
 * Calls      Every function that can fail returns a livc_status, 0 when it succeeded. Outputs come last and
 *            are written only on success. The last argument takes an error object; it may be NULL, and is
 *            written only on failure. Start it as NULL.
 * Input      Text is UTF-8 and ends with a NUL; functions with _n in their name take a length instead. A NULL
 *            or malformed argument is a status, never a crash. Vocabularies are numbers from 1; 0 is no word.
 * Output     A livc_str is borrowed. A char * is owned by the caller: livc_string_free. A handle is owned by
 *            the caller: the livc_..._free of its type. Freeing NULL does nothing. No call takes ownership.
 * Threads    A handle taken as const may be used from several threads at once; another one by one at a time.
 * Privacy    No error and no message repeats what it was given.
 */";

#[test]
fn the_header_is_what_the_source_says() {
    let crate_dir = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut config = cbindgen::Config::from_file(crate_dir.join("cbindgen.toml")).unwrap();
    config.header = Some(TOP.to_owned());
    config.after_includes = Some(generated());
    let mut header = Vec::new();
    cbindgen::Builder::new()
        .with_config(config)
        .with_src(crate_dir.join("src/lib.rs"))
        .generate()
        .unwrap()
        .write(&mut header);
    let header = String::from_utf8(header).unwrap();
    bless::compare(&crate_dir.join("include/livc.h"), &tidy(&header));
}
