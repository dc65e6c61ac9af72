//! Somebody who means ill and speaks only through commands: each way in that was tried, and what comes of it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod story;

use livc_core::canonical::Value;
use livc_core::journal::Entry;
use livc_core::register::{Command, Register};
use story::{Teller, told};

const LIST: &str = r#"{"k":"casus_listed","casus":"k-1","person":"p-88","indications":"yes","source":"education","age":"adult","reason":"d-5"}"#;
const REPORT: &str = r#"{"k":"signal_received","casus":"k-1","sector":"education","person":"p-88"}"#;
const TABLE: &str = r#"["m-mayor","m-police","m-prev","m-youth","m-caw"]"#;

/// The cell with its basis.
fn founded() -> Teller {
    let mut teller = Teller::new();
    teller.set_up();
    teller.declare_basis();
    teller
}

/// A listed casus, discussed on 3 September.
fn discussed() -> Teller {
    let mut teller = founded();
    teller.signal_to_listing();
    teller.meeting("v-1", "2026-09-03");
    teller
}

#[test]
fn the_list_is_the_mayors() {
    let mut teller = founded();
    teller.record("2026-09-01", "m-youth", REPORT);
    for actor in ["m-prev", "m-police", "m-youth", "m-caw", "m-other"] {
        assert_eq!(teller.would("2026-09-02", actor, LIST), "refused: missing_role", "{actor}");
    }
    assert_eq!(teller.would("2026-09-02", "m-nobody", LIST), "unknown_member at actor");
    let other = LIST.replace("p-88", "p-99");
    assert_eq!(teller.would("2026-09-02", "m-mayor", &other), "contradiction at do[0].person");
    assert_eq!(teller.would("2026-09-02", "m-mayor", LIST), "recorded");
}

#[test]
fn nothing_is_discussed_that_is_not_listed() {
    let mut teller = founded();
    teller.record("2026-09-01", "m-youth", REPORT);
    teller.record(
        "2026-09-02",
        "m-prev",
        &format!(r#"{{"k":"meeting_held","meeting":"v-1","kind":"case_meeting","present":{TABLE}}}"#),
    );
    let discuss = format!(r#"{{"k":"casus_discussed","casus":"k-1","meeting":"v-1","present":{TABLE}}}"#);
    assert_eq!(teller.would("2026-09-02", "m-mayor", &discuss), "refused: wrong_state");
    for act in [
        r#"{"k":"casus_weighed","casus":"k-1","meeting":"v-1","outcome":"trajectory","reason":"d-1"}"#,
        r#"{"k":"contribution_made","casus":"k-1","meeting":"v-1","mark":"plain"}"#,
        r#"{"k":"card_shown","casus":"k-1","meeting":"v-1"}"#,
        r#"{"k":"member_invited","member":"m-caw","casus":"k-1","contribution":"d-1"}"#,
    ] {
        assert_eq!(teller.would("2026-09-02", "m-mayor", act), "refused: wrong_state", "{act}");
    }
    // Listed afterwards, it cannot be dated back to before the list.
    teller.record("2026-09-04", "m-mayor", LIST);
    let late = teller.would_later("2026-09-04", "2026-09-02", "m-mayor", &discuss);
    assert_eq!(late, "time_goes_back at do[0].on");
}

#[test]
fn a_discussion_is_what_it_was() {
    let teller = discussed();
    let discuss = |meeting: &str, present: &str| {
        format!(r#"{{"k":"casus_discussed","casus":"k-1","meeting":"{meeting}","present":{present}}}"#)
    };
    // Somebody who objected cannot be left out of the room afterwards.
    assert_eq!(
        teller.would("2026-09-03", "m-prev", &discuss("v-1", r#"["m-mayor"]"#)),
        "duplicate at do[0].meeting"
    );
    let mut teller = teller;
    teller.record(
        "2026-09-10",
        "m-prev",
        r#"{"k":"meeting_held","meeting":"v-2","kind":"case_meeting","present":["m-mayor","m-prev"]}"#,
    );
    let held = |present: &str| teller.would("2026-09-10", "m-prev", &discuss("v-2", present));
    assert_eq!(held("[]"), "empty at do[0].present");
    assert_eq!(held(r#"["m-mayor","m-youth"]"#), "contradiction at do[0].present[1]");
    assert_eq!(held(r#"["m-mayor","m-mayor"]"#), "duplicate at do[0].present[1]");
    assert_eq!(held(r#"["m-mayor","m-prev"]"#), "recorded");
    let late = teller.would("2026-09-11", "m-prev", &discuss("v-2", r#"["m-mayor"]"#));
    assert_eq!(late, "contradiction at do[0].meeting");
}

#[test]
fn an_intruder_makes_no_record() {
    let mut teller = founded();
    teller.signal_to_listing();
    let room = r#"["m-mayor","m-police","m-other"]"#;
    teller.record(
        "2026-09-03",
        "m-prev",
        &format!(r#"{{"k":"meeting_held","meeting":"v-1","kind":"case_meeting","present":{room}}}"#),
    );
    let discuss = format!(r#"{{"k":"casus_discussed","casus":"k-1","meeting":"v-1","present":{room}}}"#);
    assert_eq!(teller.would("2026-09-03", "m-prev", &discuss), "refused: unmet_guards");
    // Nor does somebody who left and whose invitation was never ended.
    teller.record("2026-09-03", "m-mayor", r#"{"k":"member_ended","member":"m-youth"}"#);
    let room = r#"["m-mayor","m-police","m-youth"]"#;
    teller.record(
        "2026-09-04",
        "m-prev",
        &format!(r#"{{"k":"meeting_held","meeting":"v-2","kind":"case_meeting","present":{room}}}"#),
    );
    let discuss = format!(r#"{{"k":"casus_discussed","casus":"k-1","meeting":"v-2","present":{room}}}"#);
    assert_eq!(teller.would("2026-09-04", "m-prev", &discuss), "refused: unmet_guards");
}

#[test]
fn a_sheet_without_everybodys_agreement_is_not_sent() {
    let send = r#"{"k":"sheet_sent","casus":"k-1","meeting":"v-1","receiver":"basic_service","evaluation_only":"yes","competent":"yes"}"#;
    let agree = |positions: &str| {
        format!(r#"{{"k":"sheet_agreed","casus":"k-1","meeting":"v-1","positions":[{positions}]}}"#)
    };
    let position = |member: &str, word: &str| format!(r#"{{"member":"{member}","position":"{word}"}}"#);
    let all: Vec<String> = ["m-mayor", "m-police", "m-prev", "m-youth", "m-caw"]
        .iter()
        .map(|member| position(member, "agree"))
        .collect();
    let teller = discussed();
    assert_eq!(teller.would("2026-09-03", "m-police", send), "refused: unmet_guards", "nobody was asked");
    let with = |last: &str| {
        let mut teller = discussed();
        let positions = [&all[..4], &[last.to_owned()]].concat().join(",");
        let positions = positions.trim_end_matches(',').to_owned();
        teller.record("2026-09-03", "m-prev", &agree(&positions));
        teller.would("2026-09-03", "m-police", send)
    };
    assert_eq!(with(""), "refused: unmet_guards", "one position is missing");
    assert_eq!(with(&position("m-caw", "object")), "refused: unmet_guards");
    assert_eq!(with(&position("m-caw", "abstain")), "refused: unmet_guards");
    assert_eq!(with(&position("m-caw", "agree")), "recorded");
    // The same member twice, and somebody who was not there.
    let twice = agree(&[all.clone(), vec![position("m-caw", "object")]].concat().join(","));
    assert_eq!(teller.would("2026-09-03", "m-prev", &twice), "duplicate at do[0].positions[5].member");
    let stranger = agree(&position("m-other", "agree"));
    assert_eq!(teller.would("2026-09-03", "m-prev", &stranger), "contradiction at do[0].positions[0].member");
    let mut teller = discussed();
    teller.record("2026-09-03", "m-prev", &agree(&all.join(",")));
    for actor in ["m-mayor", "m-prev", "m-youth"] {
        assert_eq!(teller.would("2026-09-03", actor, send), "refused: missing_role", "{actor}");
    }
    let elsewhere = send.replace(r#""competent":"yes""#, r#""competent":"no""#);
    assert_eq!(teller.would("2026-09-03", "m-police", &elsewhere), "refused: unmet_guards");
    assert_eq!(
        teller.would_later("2026-09-04", "2026-09-02", "m-police", send),
        "time_goes_back at do[0].on"
    );
}

#[test]
fn only_the_mayor_invites() {
    let teller = founded();
    let invite = r#"{"k":"member_invited","member":"m-youth","contribution":"d-1"}"#;
    for actor in ["m-prev", "m-police", "m-youth", "m-other"] {
        assert_eq!(teller.would("2026-09-02", actor, invite), "refused: missing_role", "{actor}");
    }
    assert_eq!(teller.would("2026-09-02", "m-mayor", invite), "recorded");
    // The law closes the circle of those whom even the mayor can invite, and asks what they can contribute.
    let stranger = r#"{"k":"member_invited","member":"m-other","contribution":"d-1"}"#;
    assert_eq!(teller.would("2026-09-02", "m-mayor", stranger), "refused: unmet_guards");
    let silent = r#"{"k":"member_invited","member":"m-youth"}"#;
    assert_eq!(teller.would("2026-09-02", "m-mayor", silent), "refused: unmet_guards");
    let again = r#"{"k":"member_invited","invitation":"i-1","member":"m-other"}"#;
    assert_eq!(teller.would("2026-09-02", "m-mayor", again), "duplicate at do[0].invitation");
}

#[test]
fn nobody_gives_himself_a_function() {
    let mut teller = founded();
    let seat = |member: &str| {
        format!(r#"{{"k":"seat_assigned","member":"{member}","seat":"mayor","holder":"principal"}}"#)
    };
    assert_eq!(teller.would("2026-09-02", "m-prev", &seat("m-prev")), "refused: missing_role");
    let coordinates = r#"{"k":"coordinator_named","member":"m-prev"}"#;
    assert_eq!(teller.would("2026-09-02", "m-prev", coordinates), "refused: missing_role");
    assert_eq!(teller.would("2026-09-02", "m-youth", &seat("m-youth")), "refused: missing_role");
    // In the days before the cell the door is as shut as today.
    for actor in ["m-other", "m-prev", "m-youth"] {
        let early = teller.would_later("2026-09-02", "2020-01-01", actor, &seat(actor));
        assert_eq!(early, "refused: missing_role", "{actor}");
    }
    let early = teller.would_later("2026-09-02", "2020-01-01", "m-new", &seat("m-other"));
    assert_eq!(early, "unknown_member at actor");
    // And when the mayor has gone, nobody becomes him by himself.
    teller.record("2026-09-02", "m-prev", r#"{"k":"seat_ended","member":"m-mayor","seat":"mayor"}"#);
    assert_eq!(teller.would("2026-09-03", "m-other", &seat("m-other")), "refused: missing_role");
    assert_eq!(teller.would("2026-09-03", "m-prev", &seat("m-prev")), "refused: missing_role");
    assert_eq!(teller.would("2026-09-03", "m-prev", &seat("m-other")), "recorded", "the successor");
}

#[test]
fn a_second_function_lends_nothing() {
    let mut teller = founded();
    teller.signal_to_listing();
    // Whoever is invited as well gets no seat by it, and who coordinates does not show cards.
    teller.record("2026-09-02", "m-mayor", r#"{"k":"coordinator_named","member":"m-youth"}"#);
    teller.meeting("v-1", "2026-09-03");
    let card = r#"{"k":"card_shown","casus":"k-1","meeting":"v-1"}"#;
    assert_eq!(teller.would("2026-09-03", "m-youth", card), "refused: missing_role");
    let declare = r#"{"k":"retention_set","length":1,"unit":"year","reference":"d-1"}"#;
    assert_eq!(teller.would("2026-09-03", "m-youth", declare), "refused: missing_role");
    // A word about oneself is not a function either. A key that livc does not know is not repeated.
    for (key, word, field) in
        [("by", r#"{"member":"m-mayor","seat":"mayor"}"#, "do[0].by"), ("role", r#""mayor""#, "do[0]")]
    {
        let act = format!(r#"{{"k":"signal_received","sector":"other","{key}":{word}}}"#);
        assert_eq!(teller.would("2026-09-03", "m-youth", &act), format!("unknown_key at {field}"));
    }
}

#[test]
fn what_is_given_up_is_not_kept_for_yesterday() {
    let mut teller = founded();
    teller.record("2026-09-01", "m-youth", REPORT);
    let member = r#"[{"k":"member_added","member":"m-next","capacity":"seat_holder","regime":"municipal"},{"k":"seat_assigned","member":"m-next","seat":"mayor","holder":"principal"}]"#;
    teller.record("2026-09-05", "m-mayor", member);
    teller.record("2026-09-05", "m-next", r#"{"k":"member_ended","member":"m-mayor"}"#);
    assert_eq!(teller.would("2026-09-06", "m-mayor", LIST), "refused: missing_role", "after");
    assert_eq!(
        teller.would_later("2026-09-06", "2026-09-02", "m-mayor", LIST),
        "refused: missing_role",
        "dated back"
    );
    assert_eq!(
        teller.would_later("2026-09-06", "2026-09-02", "m-next", LIST),
        "refused: missing_role",
        "too early"
    );
    assert_eq!(teller.would("2026-09-06", "m-next", LIST), "recorded");
    // The director of a casus who left directs nothing.
    let mut teller = discussed();
    teller.weigh();
    teller.record("2026-09-03", "m-prev", r#"{"k":"plan_adopted","casus":"k-1","director":"m-youth","goals":["g-1"],"actions":[{"action":"a-1","goal":"g-1","owner":"youth","due":"2026-10-01"}],"reason":"d-7"}"#);
    let start = r#"{"k":"follow_up_started","casus":"k-1","informed":"informed","next_review":"2026-10-15","reason":"d-8"}"#;
    assert_eq!(teller.would("2026-09-04", "m-youth", start), "recorded");
    teller.record("2026-09-04", "m-mayor", r#"{"k":"member_ended","member":"m-youth"}"#);
    assert_eq!(teller.would("2026-09-04", "m-youth", start), "refused: missing_role");
    assert_eq!(teller.would_later("2026-09-05", "2026-09-03", "m-youth", start), "refused: missing_role");
}

#[test]
fn who_came_today_is_nobody_yesterday() {
    let mut teller = founded();
    teller.record("2026-09-01", "m-youth", REPORT);
    teller.record("2026-09-05", "m-mayor", r#"[{"k":"member_added","member":"m-deputy","capacity":"seat_holder","regime":"municipal"},{"k":"seat_assigned","member":"m-deputy","seat":"prevention","holder":"principal"}]"#);
    let triage = r#"{"k":"signal_triaged","casus":"k-1","outcome":"propose_listing","criterion":"c-1","reason":"d-4"}"#;
    assert_eq!(teller.would("2026-09-05", "m-deputy", triage), "recorded");
    assert_eq!(teller.would_later("2026-09-05", "2026-09-02", "m-deputy", triage), "refused: missing_role");
    // A seat from before the membership is no seat.
    teller.record(
        "2026-09-05",
        "m-mayor",
        r#"{"k":"member_added","member":"m-late","capacity":"seat_holder","regime":"municipal"}"#,
    );
    let early = teller.json(
        "2026-09-05",
        "2026-09-01",
        "m-mayor",
        r#"{"k":"seat_assigned","member":"m-late","seat":"mayor","holder":"principal"}"#,
    );
    assert_eq!(teller.outcome_of(early), "recorded");
    // Added and ended on one day, nobody keeps a seat.
    teller.record("2026-09-06", "m-mayor", r#"[{"k":"member_added","member":"m-slip","capacity":"seat_holder","regime":"municipal"},{"k":"seat_assigned","member":"m-slip","seat":"prevention","holder":"principal"},{"k":"member_ended","member":"m-slip"}]"#);
    for day in ["2026-09-06", "2026-09-07"] {
        assert_eq!(teller.would(day, "m-slip", triage), "refused: missing_role", "{day}");
    }
}

#[test]
fn no_answer_of_the_cell_shuts_the_register_or_beats_a_norm() {
    let mut teller = founded();
    let settle = |question: &str, until: &str| {
        format!(
            r#"{{"k":"question_settled","question":"{question}","answer":"yes","reference":"d-1","until":"{until}"}}"#
        )
    };
    let would = |question: &str| teller.would("2026-09-02", "m-mayor", &settle(question, "2027-09-01"));
    assert_eq!(would("Q-danger"), "not_switchable at do[0].question");
    assert_eq!(would("R21"), "unknown_question at do[0].question", "a rule is no question");
    assert_eq!(would("Q-R21"), "unknown_question at do[0].question");
    assert_eq!(would("9"), "unknown_question at do[0].question");
    let over = teller.would("2026-09-02", "m-mayor", &settle("Q-case-list", "2026-09-02"));
    assert_eq!(over, "empty_period at do[0].until");
    assert_eq!(
        teller.would("2026-09-02", "m-prev", &settle("Q-case-list", "2027-09-01")),
        "refused: missing_role"
    );
    // A settled question asks for a book that carries it; with that book the register goes on, and what a
    // norm asks is asked as before.
    teller.record("2026-09-02", "m-mayor", &settle("Q-representative-lists", "2027-09-01"));
    assert_eq!(teller.would("2026-09-03", "m-youth", REPORT), "contradiction at book");
    teller.book = teller.book.with_settings(teller.register.settings().unwrap()).unwrap();
    teller.record("2026-09-03", "m-youth", REPORT);
    assert_eq!(teller.would("2026-09-03", "m-prev", LIST), "refused: missing_role");
}

#[test]
fn nothing_is_destroyed_before_its_day() {
    let mut teller = told();
    let purge = r#"{"k":"casus_purged","casus":"k-1","reason":"d-12"}"#;
    assert_eq!(teller.would("2026-11-22", "m-mayor", purge), "refused: unmet_guards", "no period is set");
    for length in ["0", "401"] {
        let set = format!(r#"{{"k":"retention_set","length":{length},"unit":"year","reference":"d-1"}}"#);
        assert_eq!(teller.would("2026-11-20", "m-mayor", &set), "out_of_range at do[0].length");
    }
    teller.record(
        "2026-11-20",
        "m-mayor",
        r#"{"k":"retention_set","length":2,"unit":"day","reference":"d-1"}"#,
    );
    assert_eq!(teller.would("2026-11-21", "m-mayor", purge), "refused: unmet_guards");
    assert_eq!(teller.would("2026-11-22", "m-youth", purge), "refused: missing_role");
    assert_eq!(teller.would("2026-11-22", "", purge), "refused: missing_role", "no timer destroys a casus");
    assert_eq!(teller.would("2026-11-22", "m-mayor", purge), "recorded");
    let mut open = discussed();
    open.record(
        "2026-09-03",
        "m-mayor",
        r#"{"k":"retention_set","length":1,"unit":"day","reference":"d-1"}"#,
    );
    assert_eq!(open.would("2026-12-22", "m-mayor", purge), "refused: wrong_state");
}

/// Purging destroys whole entries: what else stood in them would go as well, and the register with it.
#[test]
fn an_entry_of_a_casus_holds_nothing_else() {
    let teller = discussed();
    let acts = format!(
        r#"[{{"k":"meeting_held","meeting":"v-9","kind":"case_meeting","present":{TABLE}}},{{"k":"casus_discussed","casus":"k-1","meeting":"v-9","present":{TABLE}}}]"#
    );
    assert_eq!(teller.would("2026-09-05", "m-prev", &acts), "contradiction at do");
    let two = format!("[{REPORT},{}]", REPORT.replace("k-1", "k-2"));
    assert_eq!(teller.would("2026-09-05", "m-prev", &two), "contradiction at do");
}

#[test]
fn what_is_taken_in_comes_as_what_it_is() {
    let teller = founded();
    let import = |more: &str, to: &str| {
        format!(
            r#"{{"k":"casus_imported","casus":"k-9","person":"p-9","system":"d-1","record":"d-2","since":"2026-01-05","indications":"yes","reason":"d-3","to":"{to}"{more}}}"#
        )
    };
    let would = |more: &str, to: &str| teller.would("2026-09-02", "m-mayor", &import(more, to));
    let listed = r#","age":"adult","listed_on":"2026-02-01""#;
    for to in ["closed", "purged", "signal", "rejected", "aftercare"] {
        assert_eq!(would(listed, to), "unknown_value at do[0].to", "{to}");
    }
    assert_eq!(would(r#","age":"adult""#, "listed"), "refused: unmet_guards", "no mayor listed it");
    assert_eq!(
        would(r#","age":"adult","listed_on":"2026-10-01""#, "listed"),
        "in_the_future at do[0].listed_on"
    );
    assert_eq!(
        would(r#","age":"adult","listed_on":"2025-10-01""#, "listed"),
        "contradiction at do[0].listed_on"
    );
    assert_eq!(would(r#","age":"under_12","listed_on":"2026-02-01""#, "listed"), "refused: unmet_guards");
    let child = r#","age":"under_12","listed_on":"2026-02-01","exceptional_reason":"d-4""#;
    assert_eq!(would(child, "listed"), "recorded");
    assert_eq!(would(listed, "follow_up"), "recorded");
    let unfounded = import(listed, "listed").replace(r#""indications":"yes""#, r#""indications":"no""#);
    assert_eq!(teller.would("2026-09-02", "m-mayor", &unfounded), "refused: unmet_guards");
    assert_eq!(teller.would("2026-09-02", "m-youth", &import(listed, "listed")), "refused: missing_role");
}

#[test]
fn a_plan_is_whole() {
    let mut teller = discussed();
    teller.weigh();
    let plan = |director: &str, goals: &str, actions: &str| {
        teller.would(
            "2026-09-03",
            "m-prev",
            &format!(
                r#"{{"k":"plan_adopted","casus":"k-1","director":"{director}","goals":[{goals}],"actions":[{actions}],"reason":"d-7"}}"#
            ),
        )
    };
    let action = r#"{"action":"a-1","goal":"g-1","owner":"youth","due":"2026-10-01"}"#;
    assert_eq!(plan("m-youth", r#""g-1""#, action), "recorded");
    assert_eq!(
        plan("m-youth", r#""g-2""#, action),
        "refused: unmet_guards",
        "a goal that is not in the plan"
    );
    assert_eq!(plan("m-youth", "", action), "refused: unmet_guards");
    assert_eq!(
        plan("m-other", r#""g-1""#, action),
        "refused: unmet_guards",
        "a director who was never there"
    );
    assert_eq!(plan("m-nobody", r#""g-1""#, action), "unknown_member at do[0].director");
    assert_eq!(plan("m-youth", r#""g-1","g-1""#, action), "duplicate at do[0].goals[1]");
    let twice = format!("{action},{action}");
    assert_eq!(plan("m-youth", r#""g-1""#, &twice), "duplicate at do[0].actions[1].action");
}

#[test]
fn only_what_is_planned_is_done() {
    let mut teller = discussed();
    teller.weigh();
    teller.record("2026-09-03", "m-prev", &format!(r#"{{"k":"plan_adopted","casus":"k-1","director":"m-youth","goals":["g-1"],"actions":[{}],"reason":"d-7"}}"#, r#"{"action":"a-1","goal":"g-1","owner":"youth","due":"2026-10-01"}"#));
    let done = r#"{"k":"action_completed","casus":"k-1","action":"a-2"}"#;
    assert_eq!(teller.would("2026-09-04", "m-youth", done), "unknown_value at do[0].action");
    let close = |handed: &str| {
        teller.would("2026-09-04", "m-mayor", &format!(r#"{{"k":"casus_closed","casus":"k-1","closing":"no_ground","handed_over":[{handed}],"service":"caw","confirmed":"2026-09-04","reason":"d-1"}}"#))
    };
    assert_eq!(close(""), "refused: unmet_guards", "an action is open");
    assert_eq!(close(r#""a-1","a-9""#), "unknown_value at do[0].handed_over[1]");
    assert_eq!(close(r#""a-1""#), "recorded");
}

#[test]
fn a_weighing_rests_on_its_own_meeting() {
    let mut teller = told();
    teller.record(
        "2026-11-21",
        "m-prev",
        r#"{"k":"casus_reopened","casus":"k-1","sector":"police","reason":"d-1"}"#,
    );
    teller.record("2026-11-22", "m-mayor", LIST);
    // The discussions from before it was listed again are of the past.
    let weigh =
        r#"{"k":"casus_weighed","casus":"k-1","meeting":"v-3","outcome":"trajectory","reason":"d-6"}"#;
    assert_eq!(teller.would("2026-11-22", "m-prev", weigh), "refused: unmet_guards");
}

#[test]
fn answers_and_looks_are_livcs_own() {
    let teller = discussed();
    for looked in [
        r#"{"k":"looked","casus":"k-1","act":"look","role":"seat_holder","function":"mayor","reason":"d-1"}"#,
        r#"{"k":"looked_over","act":"list","role":"seat_holder","function":"mayor","reason":"d-1"}"#,
    ] {
        assert_eq!(teller.would("2026-09-03", "m-youth", looked), "unknown_kind at do[0].k");
    }
    let answered = |book: &str, facts: &str, outcome: &str, rules: &str| {
        teller.would("2026-09-03", "m-youth", &format!(r#"{{"k":"sharing_answered","book":"{book}","f":{facts},"outcome":"{outcome}","rules":[{rules}]}}"#))
    };
    let own = teller.book.hash();
    let card = r#"{"op":"show","item":"card","giver":"prevention_official"}"#;
    assert_eq!(answered(own, card, "forbidden", ""), "recorded");
    assert_eq!(answered(own, card, "permitted", ""), "contradiction at do[0].outcome");
    assert_eq!(answered(own, card, "maybe", ""), "unknown_value at do[0].outcome");
    assert_eq!(answered(&"0".repeat(64), card, "forbidden", ""), "contradiction at do[0].book");
    assert_eq!(answered(own, r#"{"name":"somebody"}"#, "forbidden", ""), "unknown_fact at do[0].f");
    assert_eq!(answered(own, r#"{"op":"somebody"}"#, "forbidden", ""), "unknown_value at do[0].f");
    assert_eq!(answered(own, card, "forbidden", r#""somebody""#), "contradiction at do[0].rules[0]");
}

#[test]
fn what_livc_counts_is_not_said_by_others() {
    let mut teller = told();
    teller.record(
        "2026-11-20",
        "m-mayor",
        r#"{"k":"retention_set","length":1,"unit":"day","reference":"d-1"}"#,
    );
    for (key, value) in
        [("year", "1999"), ("meetings", "0"), ("outcome", r#""no_problem""#), ("closing", r#""moved""#)]
    {
        let purge = format!(r#"{{"k":"casus_purged","casus":"k-1","reason":"d-1","{key}":{value}}}"#);
        assert_eq!(teller.would("2026-11-22", "m-mayor", &purge), format!("unknown_key at do[0].{key}"));
    }
}

/// A command that was decided may not be applied twice, nor elsewhere.
#[test]
fn an_entry_is_applied_once() {
    let teller = founded();
    let command =
        Command::from_value(&Value::Object(teller.json("2026-09-02", "2026-09-02", "m-youth", REPORT)));
    let decided = teller.register.decide(teller.context(), &command.unwrap()).unwrap().unwrap();
    let mut register = teller.register.clone();
    register.apply(decided.sealed.entry()).unwrap();
    let after = register.clone();
    assert_eq!(register.apply(decided.sealed.entry()).unwrap_err().kind().to_string(), "wrong_number");
    assert!(register == after);
    let mut other = Register::new();
    let first = Entry::parse(teller.lines[0].as_bytes()).unwrap();
    other.apply(&first).unwrap();
    assert_eq!(other.apply(decided.sealed.entry()).unwrap_err().kind().to_string(), "wrong_number");
}

#[test]
fn three_seats_are_three_persons() {
    let mut teller = founded();
    let seat = |member: &str, seat: &str, more: &str| {
        format!(r#"{{"k":"seat_assigned","member":"{member}","seat":"{seat}","holder":"principal"{more}}}"#)
    };
    let would = |teller: &Teller, member: &str, of: &str, more: &str| {
        teller.would("2026-09-02", "m-mayor", &seat(member, of, more))
    };
    for (member, of) in [("m-prev", "police"), ("m-police", "prevention"), ("m-mayor", "police")] {
        assert_eq!(would(&teller, member, of, ""), "duplicate at do[0].member", "{member}");
    }
    // One after the other is another matter, also on the same day.
    teller.record("2026-09-02", "m-mayor", r#"{"k":"seat_ended","member":"m-prev","seat":"prevention"}"#);
    assert_eq!(would(&teller, "m-prev", "police", ""), "recorded");
    // Nor two at once for a time.
    teller.record("2026-09-02", "m-mayor", &seat("m-other", "prevention", r#","until":"2026-10-01""#));
    assert_eq!(would(&teller, "m-other", "police", ""), "duplicate at do[0].member");
    assert_eq!(teller.would("2026-10-01", "m-mayor", &seat("m-other", "police", "")), "recorded");
    // Two facts of one command are judged one after the other.
    let both = format!("[{},{}]", seat("m-youth", "police", ""), seat("m-youth", "prevention", ""));
    assert_eq!(teller.would("2026-09-02", "m-mayor", &both), "duplicate at do[1].member");
}

#[test]
fn the_mayors_seat_is_not_given_over_his_head() {
    let mut teller = founded();
    let added = r#"{"k":"member_added","member":"m-new","capacity":"seat_holder","regime":"municipal"}"#;
    let seat = r#"{"k":"seat_assigned","member":"m-new","seat":"mayor","holder":"principal"}"#;
    let at_once = format!("[{added},{seat}]");
    assert_eq!(teller.would("2026-09-02", "m-prev", &at_once), "contradiction at do[1].seat");
    assert_eq!(teller.would("2026-09-02", "m-mayor", &at_once), "recorded", "the mayor hands it over");
    // A representative is designated beside him.
    let beside = at_once.replace("principal", "representative");
    assert_eq!(teller.would("2026-09-02", "m-prev", &beside), "recorded");
    // A municipality that is named does not make it another seat.
    let named = |code: &str| at_once.replace(r#""holder""#, &format!(r#""municipality":"{code}","holder""#));
    assert_eq!(teller.would("2026-09-02", "m-prev", &named("23024")), "contradiction at do[1].seat");
    // In a joint cell each municipality has its mayor.
    teller.record("2026-09-02", "m-mayor", r#"{"k":"municipality_joined","municipality":"23032"}"#);
    let own = r#"[{"k":"seat_ended","member":"m-mayor","seat":"mayor"},{"k":"seat_assigned","member":"m-mayor","seat":"mayor","holder":"principal","municipality":"23024"}]"#;
    assert_eq!(
        teller.would("2026-09-02", "m-mayor", own),
        "refused: missing_role",
        "nobody appoints himself"
    );
    let other = named("23032");
    assert_eq!(teller.would("2026-09-02", "m-mayor", &other), "recorded");
    assert_eq!(teller.would("2026-09-02", "m-prev", &other), "contradiction at do[1].seat");
    // Once it is given up, and everybody can read that, his successor takes it.
    teller.record("2026-09-02", "m-prev", r#"{"k":"seat_ended","member":"m-mayor","seat":"mayor"}"#);
    assert_eq!(teller.would("2026-09-02", "m-prev", &at_once), "recorded");
}

#[test]
fn a_second_round_on_a_sheet_takes_nothing_back() {
    let agree = |positions: &[(&str, &str)]| {
        let positions: Vec<String> = positions
            .iter()
            .map(|(member, word)| format!(r#"{{"member":"{member}","position":"{word}"}}"#))
            .collect();
        format!(
            r#"{{"k":"sheet_agreed","casus":"k-1","meeting":"v-1","positions":[{}]}}"#,
            positions.join(",")
        )
    };
    let send = r#"{"k":"sheet_sent","casus":"k-1","meeting":"v-1","receiver":"basic_service","evaluation_only":"yes","competent":"yes"}"#;
    let mut teller = discussed();
    let first = [("m-mayor", "agree"), ("m-police", "agree"), ("m-prev", "agree"), ("m-youth", "object")];
    teller.record("2026-09-03", "m-prev", &agree(&first));
    let would = |teller: &Teller, given: &[(&str, &str)]| teller.would("2026-09-03", "m-prev", &agree(given));
    // The objection cannot be overwritten, nor a position given twice.
    assert_eq!(would(&teller, &[("m-youth", "agree")]), "duplicate at do[0].positions[0].member");
    assert_eq!(
        would(&teller, &[("m-caw", "agree"), ("m-mayor", "agree")]),
        "duplicate at do[0].positions[1].member"
    );
    // Whoever had not spoken is heard; the objection stands.
    teller.record("2026-09-03", "m-prev", &agree(&[("m-caw", "agree")]));
    assert_eq!(teller.would("2026-09-03", "m-police", send), "refused: unmet_guards");
    // Somebody objects after all, before it is sent.
    let mut teller = discussed();
    let all = ["m-mayor", "m-police", "m-prev", "m-youth", "m-caw"].map(|member| (member, "agree"));
    teller.record("2026-09-03", "m-prev", &agree(&all[..3]));
    assert_eq!(teller.would("2026-09-03", "m-police", send), "refused: unmet_guards");
    teller.record("2026-09-03", "m-prev", &agree(&all[3..]));
    assert_eq!(teller.would("2026-09-03", "m-police", send), "recorded", "two rounds are one sheet");
    teller.record("2026-09-03", "m-prev", &agree(&[("m-mayor", "object")]));
    assert_eq!(teller.would("2026-09-03", "m-police", send), "refused: unmet_guards");
}

#[test]
fn a_cell_goes_from_one_state_to_the_next() {
    use livc_core::code::Code as _;
    use livc_core::event::CellState::{self, Active, Dormant, Established, None, Planned};
    let change = |state: CellState| format!(r#"{{"k":"cell_state_changed","state":"{state}"}}"#);
    let allowed = |from: &[CellState]| -> Vec<CellState> {
        let mut teller = founded();
        for state in from {
            teller.record("2026-09-02", "m-mayor", &change(*state));
        }
        let would =
            |state: &&CellState| match teller.would("2026-09-02", "m-mayor", &change(**state)).as_str() {
                "recorded" => true,
                error => {
                    assert_eq!(error, "contradiction at do[0].state");
                    false
                }
            };
        CellState::ALL.iter().filter(would).copied().collect()
    };
    assert_eq!(allowed(&[]), [None, Active, Dormant], "established");
    assert_eq!(allowed(&[None]), [Planned, Established]);
    assert_eq!(allowed(&[None, Planned]), [None, Established]);
    assert_eq!(allowed(&[Active]), [None, Dormant]);
    assert_eq!(allowed(&[Dormant]), [None, Active]);
}

#[test]
fn what_is_not_there_does_not_end() {
    let teller = founded();
    for (act, field) in [
        (r#"{"k":"basis_withdrawn","basis":"b-9"}"#, "basis"),
        (r#"{"k":"invitation_ended","invitation":"i-9"}"#, "invitation"),
        (r#"{"k":"seat_ended","member":"m-youth","seat":"police"}"#, "seat"),
        (r#"{"k":"municipality_left","municipality":"44021"}"#, "municipality"),
    ] {
        assert_eq!(teller.would("2026-09-02", "m-mayor", act), format!("unknown_value at do[0].{field}"));
        // Whoever may not end it learns nothing of whether it is there.
        assert_eq!(teller.would("2026-09-02", "m-youth", act), "refused: missing_role", "{act}");
    }
    for act in [
        r#"{"k":"basis_withdrawn","basis":"b-1"}"#,
        r#"{"k":"invitation_ended","invitation":"i-1"}"#,
        r#"{"k":"seat_ended","member":"m-police","seat":"police"}"#,
        r#"{"k":"municipality_left","municipality":"23024"}"#,
    ] {
        assert_eq!(teller.would("2026-09-02", "m-mayor", act), "recorded", "{act}");
    }
}
