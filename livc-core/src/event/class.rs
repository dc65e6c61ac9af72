use crate::code_enum;

code_enum! {
    /// What a field is, for deciding who may see it. Every field of every fact has exactly one class.
    pub enum DataClass: u8, "data_class" {
        /// The running of the cell: dates, states, seats, meetings. About no person discussed.
        Administration = 1 => "administration",
        /// The reference of a person discussed, and that the casus is about one.
        Identity = 2 => "identity",
        /// Who reported, and through which sector.
        Reporter = 3 => "reporter",
        /// A fact of the casus: its state, its meetings, who takes part.
        CaseFact = 4 => "case_fact",
        /// The joint weighing and the positions taken.
        Weighing = 5 => "weighing",
        /// The follow-up plan.
        Plan = 6 => "plan",
        /// That an information card was shown, a threat passed on, or what else follows from data of police or
        /// common database. No view shows it.
        Police = 7 => "police",
        /// That a feedback sheet for the common database was agreed or sent. No view shows it.
        Sheet = 8 => "sheet",
        /// That a participant put something on the table, and its marks.
        Contribution = 9 => "contribution",
        /// A coarse count.
        Count = 10 => "count",
    }
}
