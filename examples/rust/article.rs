//! Which article lets a member speak at the case meeting, on the last day of the old Criminal Code and on the
//! first of the new one?
#![allow(clippy::print_stdout, reason = "an example")]

use livc_core::code::{Code as _, Language};
use livc_core::law::Provisions;

fn main() -> Result<(), livc_core::Error> {
    let law = Provisions::builtin()?;
    for day in ["2026-08-31", "2026-09-01"] {
        let citation = law.cite(&"occ/458ter/1".parse()?, day.parse()?)?;
        println!("{day}: {}", citation.provision().id());
        for language in Language::ALL {
            println!("  {}: {}", language.as_str(), citation.label(*language));
        }
    }

    // A question that has no answer says why, and what would have been accepted.
    match law.cite(&"l18/3/1".parse()?, "2018-01-01".parse()?) {
        Ok(citation) => println!("{}", citation.provision().id()),
        Err(error) => println!("2018-01-01: {}, {}", error.kind(), error.expected().join("; ")),
    }
    Ok(())
}
