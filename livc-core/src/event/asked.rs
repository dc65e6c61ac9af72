//! What a profile asks beyond the kernel, and the consent that it may ask.

use crate::code_enum;

code_enum! {
    /// What the profile of a casus asks beyond the kernel, as far as it matters for who may be told what.
    pub enum ProfileAsk: u8, "profile_ask" {
        /// That what is said goes through a filter, one stage at a time.
        Filter = 1 => "filter",
        /// The consent of the person before support starts.
        Consent = 2 => "consent",
        /// The signature of whoever is invited to one casus.
        Signature = 3 => "signature",
    }
}

code_enum! {
    /// What the person, or a parent, said when consent was asked.
    pub enum ConsentGiven: u8, "consent_given" {
        /// Given by the person.
        Given = 1 => "given",
        /// Given by a parent of a person under 18.
        GivenByParent = 2 => "given_by_parent",
        /// Asked, and not given.
        Refused = 3 => "refused",
        /// Given before, and withdrawn.
        Withdrawn = 4 => "withdrawn",
    }
}
