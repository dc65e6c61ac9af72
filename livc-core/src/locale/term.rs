use crate::code_enum;

code_enum! {
    /// The terms of art of livc, each with its wording in four languages.
    ///
    /// Texts use the same terms, so that a term reads the same everywhere.
    pub enum Term: u8, "term" {
        /// The cell itself, by its full name.
        Livc = 1 => "livc",
        /// The consultation on casussen.
        CaseConsultation = 2 => "case_consultation",
        /// A person on the list, as the cell works on it.
        Casus = 3 => "casus",
        /// The mayor's list of casussen.
        CaseList = 4 => "case_list",
        /// The person whom a casus is about.
        PersonDiscussed = 5 => "person_discussed",
        /// The mayor.
        Mayor = 6 => "mayor",
        /// Whom the mayor or the chief of police designates.
        Representative = 7 => "representative",
        /// The chief of the local police.
        PoliceChief = 8 => "police_chief",
        /// The officer of the local police who in practice represents the chief.
        InformationOfficer = 9 => "information_officer",
        /// The municipal official in charge of prevention: the third seat.
        PreventionOfficial = 10 => "prevention_official",
        /// Clearance for classified information. Not a mandate.
        Clearance = 11 => "clearance",
        /// What allows a service of a Community or Region to take part, by or under a decree. Not a clearance.
        Mandate = 12 => "mandate",
        /// The mayor's invitation to the table.
        Invitation = 13 => "invitation",
        /// What the indications must be of.
        RadicalisationProcess = 14 => "radicalisation_process",
        /// Indications. Not proof.
        Indications = 15 => "indications",
        /// The follow-up of a person, with a plan.
        FollowUp = 16 => "follow_up",
        /// The extract of an intelligence sheet that may be shown at the table.
        Card = 17 => "card",
        /// The sheet of the common database. Never at the table.
        IntelligenceSheet = 18 => "intelligence_sheet",
        /// What leaves the table, by consensus.
        FeedbackSheet = 19 => "feedback_sheet",
        /// Agreement of all who effectively take part.
        Consensus = 20 => "consensus",
        /// The secrecy that a profession owes.
        ProfessionalSecrecy = 21 => "professional_secrecy",
        /// The secrecy that participants owe on what they hear.
        DutyOfSecrecy = 22 => "duty_of_secrecy",
        /// The discretion of an official. Not professional secrecy.
        DutyOfDiscretion = 23 => "duty_of_discretion",
        /// A right, never a duty, to speak.
        RightToSpeak = 24 => "right_to_speak",
        /// A state of necessity.
        StateOfNecessity = 25 => "state_of_necessity",
        /// The common database on terrorism, extremism and radicalisation.
        CommonDatabase = 26 => "common_database",
        /// OCAM, the police and the intelligence services.
        BasicServices = 27 => "basic_services",
        /// The other services of the common database.
        PartnerServices = 28 => "partner_services",
        /// Those who supervise the common database.
        SupervisoryAuthorities = 29 => "supervisory_authorities",
        /// An entity that meets the criteria of the common database.
        ValidatedEntity = 30 => "validated_entity",
        /// An entity of which it is still examined whether it does.
        PreInquiryEntity = 31 => "pre_inquiry_entity",
        /// The platform of the security services in a district. Not the cell.
        TaskForce = 32 => "task_force",
        /// The body that assesses the threat.
        Ocam = 33 => "ocam",
        /// A partner from help, care, school or youth work.
        SocioPreventive = 34 => "socio_preventive",
        /// The public social welfare centre.
        WelfareCentre = 35 => "welfare_centre",
        /// The justice house.
        JusticeHouse = 36 => "justice_house",
        /// The pupil guidance centre.
        PupilGuidance = 37 => "pupil_guidance",
        /// The participant who keeps a casus together.
        CaseDirector = 38 => "case_director",
        /// What comes in, before anybody is listed.
        Signal = 39 => "signal",
        /// The person whom data are about, in the sense of the GDPR only.
        DataSubject = 40 => "data_subject",
        /// How long something may be kept.
        RetentionPeriod = 41 => "retention_period",
    }
}
