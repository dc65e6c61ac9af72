//! Reference data that lies beside the checkout and not in it.
#![allow(clippy::print_stdout, reason = "a test that skips says so")]

use std::path::Path;

/// The bytes of a reference file, or `None` with a printed line when the reference data is not there.
///
/// It is looked for in the folder that `LIVC_SHARED` names, and otherwise in `shared` beside the checkout.
pub(crate) fn read(file: &str) -> Option<Vec<u8>> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("LIVC_SHARED").map_or(beside, Into::into);
    let bytes = std::fs::read(folder.join(file)).ok();
    if bytes.is_none() {
        println!("skipped: no reference data at {file}");
    }
    bytes
}
