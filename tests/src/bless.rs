//! Generated files that are checked in: compared by a test, rewritten when `LIVC_BLESS` is set.

use std::path::Path;

/// Compares a checked-in file with what it should be, or rewrites it when `LIVC_BLESS` is set to 1.
///
/// # Panics
/// When the file differs, with the first line that does.
#[expect(clippy::panic, reason = "called by tests")]
pub fn compare(path: &Path, expected: &str) {
    let found = std::fs::read_to_string(path).unwrap_or_default();
    if found == expected {
        return;
    }
    if std::env::var("LIVC_BLESS").as_deref() == Ok("1") {
        if let Err(error) = std::fs::write(path, expected) {
            panic!("{}: {error}", path.display());
        }
        return;
    }
    let at = found.lines().zip(expected.lines()).take_while(|(a, b)| a == b).count();
    panic!(
        "{} differs from what generates it, first at line {}:\n  found    {}\n  expected {}\n`make bless` rewrites it",
        path.display(),
        at.saturating_add(1),
        found.lines().nth(at).unwrap_or("(end of file)"),
        expected.lines().nth(at).unwrap_or("(end of file)"),
    );
}
