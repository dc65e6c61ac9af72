use crate::code_enum;

code_enum! {
    /// The four answers. Only *permitted*, with every obligation met, is a yes.
    pub enum Outcome: u8, "outcome" {
        /// A rule permits it and nothing forbids it.
        Permitted = 1 => "permitted",
        /// A rule forbids it; every such rule is named.
        Forbidden = 2 => "forbidden",
        /// Nothing forbids it and nothing permits it.
        NoGround = 3 => "no_ground",
        /// The answer to a named open question would change the outcome: a person must decide.
        Unsettled = 4 => "unsettled",
    }
}

code_enum! {
    /// What a rule does when it fires.
    pub enum Effect: u8, "effect" {
        /// Permits.
        Permit = 1 => "permit",
        /// Forbids.
        Forbid = 2 => "forbid",
        /// Forbids when one of its literals is false.
        Need = 3 => "need",
        /// Forbids unless something permits.
        Close = 4 => "close",
        /// Leaves it to a person, where the law leaves it open.
        Question = 5 => "question",
        /// Adds an obligation.
        Oblige = 6 => "oblige",
        /// Adds a notice.
        Notice = 7 => "notice",
        /// Sets a period of retention.
        Period = 8 => "period",
        /// Lengthens a period of retention.
        Extend = 9 => "extend",
    }
}
