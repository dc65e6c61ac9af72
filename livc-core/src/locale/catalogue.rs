use crate::code::Language;

/// The Fluent files of one language.
type Files = [&'static str; 14];

macro_rules! files {
    ($language:literal) => {
        [
            include_str!(concat!("../../data/locale/", $language, "/terms.ftl")),
            include_str!(concat!("../../data/locale/", $language, "/words.ftl")),
            include_str!(concat!("../../data/locale/", $language, "/facts.ftl")),
            include_str!(concat!("../../data/locale/", $language, "/errors.ftl")),
            include_str!(concat!("../../data/locale/", $language, "/answers.ftl")),
            include_str!(concat!("../../data/locale/", $language, "/casus.ftl")),
            include_str!(concat!("../../data/locale/", $language, "/explain.ftl")),
            include_str!(concat!("../../data/locale/", $language, "/briefing.ftl")),
            include_str!(concat!("../../data/locale/", $language, "/cli.ftl")),
            include_str!(concat!("../../data/locale/", $language, "/analysis.ftl")),
            include_str!(concat!("../../data/locale/", $language, "/rights.ftl")),
            include_str!(concat!("../../data/locale/", $language, "/evaluation.ftl")),
            include_str!(concat!("../../data/locale/", $language, "/meetings.ftl")),
            include_str!(concat!("../../data/locale/", $language, "/knowledge.ftl")),
        ]
    };
}

/// The texts of a language. All files together hold one vocabulary list, so they are read as one text: a
/// parser that reads one string allocates once.
pub(super) fn text(language: Language) -> String {
    let files: Files = match language {
        Language::Nl => files!("nl"),
        Language::Fr => files!("fr"),
        Language::De => files!("de"),
        Language::En => files!("en"),
    };
    files.concat()
}
