//! The vocabularies of the rights of a person, of corrections and of a look that was broken open.

use crate::code_enum;

code_enum! {
    /// What a person asks about the own data.
    pub enum RequestKind: u8, "request_kind" {
        /// To receive what is kept.
        Access = 1 => "access",
        /// To have something corrected.
        Rectification = 2 => "rectification",
        /// To have something erased.
        Erasure = 3 => "erasure",
        /// To have the processing restricted.
        Restriction = 4 => "restriction",
        /// To object to the processing.
        Objection = 5 => "objection",
        /// A complaint of which the cell receives a copy.
        Complaint = 6 => "complaint",
    }
}

code_enum! {
    /// How a request was answered. It never says whether anything is kept.
    pub enum RequestAnswer: u8, "request_answer" {
        /// What was asked is done.
        Granted = 1 => "granted",
        /// A part of it is done.
        Partly = 2 => "partly",
        /// It is refused.
        Refused = 3 => "refused",
    }
}

code_enum! {
    /// On what a refusal, whole or in part, rests. There is no word for data of the police or of the common
    /// database: their existence is never mentioned.
    pub enum RequestGround: u8, "request_ground" {
        /// The right is restricted in this case.
        Restricted = 1 => "restricted",
        /// Whoever asks could not be identified.
        NotIdentified = 2 => "not_identified",
        /// The request has no object, or repeats an earlier one.
        Unfounded = 3 => "unfounded",
        /// Any other, in the document with the reasons.
        Other = 4 => "other",
    }
}

code_enum! {
    /// A coded field of a casus that can be corrected: what states something about the person, or who the person is.
    pub enum CorrectedField: u8, "corrected_field" {
        /// Who the person is.
        Person = 1 => "person",
        /// The age band.
        Age = 2 => "age",
        /// The sector of the first signal.
        Sector = 3 => "sector",
        /// Whether the person was informed.
        Informed = 4 => "informed",
    }
}

code_enum! {
    /// What was found afterwards of a look that was broken open.
    pub enum GlassVerdict: u8, "glass_verdict" {
        /// It was right.
        Confirmed = 1 => "confirmed",
        /// It is challenged.
        Challenged = 2 => "challenged",
    }
}
