//! The journal from outside: everything that is read, altered, cut, purged and verified.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "the helpers of these tests fail by panicking, as the tests do"
)]

mod journal {
    pub(crate) mod samples;

    mod altered;
    mod arbitrary;
    mod crash;
    mod forgetting;
    mod lines;
    mod payloads;
    mod reading;
    mod writing;
}
