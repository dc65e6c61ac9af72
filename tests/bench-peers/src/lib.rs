//! The book of livc decided by other engines: what the programs of this package share.
//!
//! * `oracle`: Cedar decides the exported book, and every outcome and every determining rule is compared.
//! * `bench`: one sharing decision in livc, Cedar and the virtual machine of regorus, compared before it is timed.

pub mod cedar;
pub mod rego;
pub mod situations;
