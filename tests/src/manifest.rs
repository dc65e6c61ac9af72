//! The API manifest: every public operation with its name in each language, or the reason for its absence.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::workspace;

/// The manifest, `tests/api.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The operations.
    pub operation: Vec<Operation>,
}

/// One row.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// `<room>.<verb>`; unique.
    pub id: String,
    /// Paths below `livc_core`.
    pub rust: Names,
    /// Functions of `livc.h`.
    pub c: Names,
    /// Names in `livc`; `Class.method` for a method.
    pub python: Names,
    /// Files below `tests/vectors`, or the reason why there are none.
    pub vectors: Names,
}

/// What an operation is called in a language, or why it has no name there.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Names {
    /// The names.
    Present(Vec<String>),
    /// The reason for the absence.
    Absent {
        /// In a few words.
        absent: String,
    },
}

impl Names {
    /// The names; none where there is a reason for the absence.
    pub fn list(&self) -> &[String] {
        match self {
            Self::Present(names) => names,
            Self::Absent { .. } => &[],
        }
    }

    /// Whether there is a name or a reason.
    pub fn is_settled(&self) -> bool {
        match self {
            Self::Present(names) => !names.is_empty(),
            Self::Absent { absent } => !absent.trim().is_empty(),
        }
    }
}

/// Reads the manifest.
///
/// # Errors
/// What is wrong with it, with the line.
pub fn read() -> Result<Manifest, String> {
    let path = workspace::root().join("tests/api.toml");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("tests/api.toml: {error}"))
}

/// The names that differ between what is listed and what is found, and those listed twice.
pub fn faults<'a>(
    listed: impl IntoIterator<Item = &'a str>,
    found: impl IntoIterator<Item = &'a str>,
    place: &str,
) -> Vec<String> {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for name in listed {
        let count = counts.entry(name).or_default();
        count.0 = count.0.saturating_add(1);
    }
    for name in found {
        let count = counts.entry(name).or_default();
        count.1 = count.1.saturating_add(1);
    }
    counts
        .into_iter()
        .filter_map(|(name, (listed, found))| match (listed, found) {
            (0, _) => Some(format!("{name} is in {place} and not in tests/api.toml")),
            (_, 0) => Some(format!("{name} is in tests/api.toml and not in {place}")),
            (2.., _) => Some(format!("{name} stands in several rows of tests/api.toml")),
            _ => None,
        })
        .collect()
}
