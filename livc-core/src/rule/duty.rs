use crate::code_enum;

code_enum! {
    /// What must be done besides: an obligation that comes with an answer. Each has its own moment.
    ///
    /// What must already be so is never an obligation but a condition of the rule.
    pub enum Duty: u8, "duty_to" {
        /// The receivers owe secrecy on the secrets communicated.
        SecrecyOfReceivers = 1 => "secrecy_of_receivers",
        /// The secrets can ground prosecution only for the offences for which the consultation was organised.
        UseLimitation = 2 => "use_limitation",
        /// The participant states the legal and ethical frame and the duties to report.
        StateFrame = 3 => "state_frame",
        /// The source of the information is named.
        NameSource = 4 => "name_source",
        /// Only what is relevant and proportionate.
        RelevantAndProportionate = 5 => "relevant_and_proportionate",
        /// At most the fact, the day and the presenter are kept; never the content.
        KeepNoContent = 6 => "keep_no_content",
        /// It does not go into the person's file.
        NotInPersonFile = 7 => "not_in_person_file",
        /// It is not shown to the person.
        NotShownToPerson = 8 => "not_shown_to_person",
        /// A secure channel is used.
        SecureChannel = 9 => "secure_channel",
        /// The look is written to the access journal.
        LogAccess = 10 => "log_access",
        /// The use is confirmed by the chair afterwards.
        ConfirmAfterwards = 11 => "confirm_afterwards",
        /// It is used within the receiver's own legal powers and responsibility.
        OwnPowers = 12 => "own_powers",
        /// Operational needs are not endangered.
        OperationalNeeds = 13 => "operational_needs",
        /// The case handler who is debriefed becomes bound by secrecy.
        HandlerBound = 14 => "handler_bound",
        /// The content is worked out with the person, by the case handler.
        WithThePerson = 15 => "with_the_person",
        /// The best interests of the child come first.
        BestInterests = 16 => "best_interests",
        /// The decision and its reasons are recorded.
        RecordReasons = 17 => "record_reasons",
        /// Those present are warned before the item that a secret may be told.
        WarnRoom = 18 => "warn_room",
        /// It is forwarded to the data protection authority without delay.
        ForwardWithoutDelay = 19 => "forward_without_delay",
        /// Receipt of the request is acknowledged; the municipality may do it too.
        AcknowledgeReceipt = 20 => "acknowledge_receipt",
        /// The request is answered in writing within one month, or within three when that is told in the first.
        AnswerWithinMonth = 21 => "answer_within_month",
        /// The answer names the remedies.
        NameRemedies = 22 => "name_remedies",
        /// Nothing shows that there are data from the police or the common database, or that there are none.
        NoMention = 23 => "no_mention",
        /// A list of the categories of persons with access is kept.
        KeepAccessList = 24 => "keep_access_list",
        /// The impact on data protection is assessed before the processing starts.
        AssessImpact = 25 => "assess_impact",
        /// Small numbers are suppressed.
        SuppressSmallNumbers = 26 => "suppress_small_numbers",
    }
}

code_enum! {
    /// When a duty is due.
    pub enum Moment: u8, "moment" {
        /// Before the act.
        Before = 1 => "before",
        /// During the act.
        During = 2 => "during",
        /// After the act.
        After = 3 => "after",
    }
}

impl Duty {
    /// When the duty is due.
    pub const fn moment(self) -> Moment {
        match self {
            Self::StateFrame | Self::WarnRoom | Self::AssessImpact => Moment::Before,
            Self::NameSource
            | Self::RelevantAndProportionate
            | Self::SecureChannel
            | Self::OperationalNeeds
            | Self::OwnPowers
            | Self::BestInterests
            | Self::WithThePerson
            | Self::NameRemedies
            | Self::NoMention
            | Self::SuppressSmallNumbers => Moment::During,
            Self::SecrecyOfReceivers
            | Self::UseLimitation
            | Self::KeepNoContent
            | Self::NotInPersonFile
            | Self::NotShownToPerson
            | Self::LogAccess
            | Self::ConfirmAfterwards
            | Self::HandlerBound
            | Self::RecordReasons
            | Self::ForwardWithoutDelay
            | Self::AcknowledgeReceipt
            | Self::AnswerWithinMonth
            | Self::KeepAccessList => Moment::After,
        }
    }
}
