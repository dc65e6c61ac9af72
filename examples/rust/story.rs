//! The story of one casus, from signal to closing, room by room: what a cell asks livc, and what livc answers.
//!
//! `story [FILE]` writes its journal to that file, else to one among the temporary files of the system. The same
//! story stands in `python/story.py` and `c/story.c`, and all three print `expected/story.txt`.
#![allow(clippy::print_stdout, reason = "an example")]

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use livc_core::canonical::{Object, Value};
use livc_core::code::Language;
use livc_core::event::ViewerRole;
use livc_core::journal::{Draft, Seed, Verifier};
use livc_core::place::{Places, Sources};
use livc_core::register::{Access, Register, Viewer};
use livc_examples::Room::{At, Before, Outside};
use livc_examples::{Host, heading, item, said, step, yes};

type Result<T> = core::result::Result<T, Box<dyn Error>>;

/// Everybody who discusses the casus.
const TABLE: &str = r#"["m-bever","m-lennik","m-pajottegem","m-police","m-prevention","m-youth","m-caw"]"#;
/// The three seats among them.
const SEATS: [&str; 5] = ["m-bever", "m-lennik", "m-pajottegem", "m-police", "m-prevention"];

fn main() -> Result<()> {
    let file = env::args().nth(1).map_or_else(|| env::temp_dir().join("livc-story.journal"), PathBuf::from);
    println!("A joint cell and one casus\n");
    println!("What happens here is invented; the municipalities and the law are real.");

    let mut host = Host::new()?;
    places(&host)?;
    the_cell(&mut host)?;
    no_record(&mut host)?;
    signal_to_list(&mut host)?;
    the_table(&mut host)?;
    outside_the_table(&host)?;
    danger(&mut host)?;
    weighing_and_plan(&mut host)?;
    reviews(&mut host)?;
    who_sees_what(&mut host)?;
    closing(&mut host)?;
    the_journal(&host, &file)?;
    forgetting(&mut host)
}

/// Which municipalities are these, and in which languages must their cell be able to print?
fn places(host: &Host) -> Result<()> {
    heading("Place: three municipalities");
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let municipalities = fs::read(data.join("municipalities.csv"))?;
    let changes = fs::read(data.join("municipality_changes.csv"))?;
    let sources = Sources::new("municipalities.csv", &municipalities)
        .with_changes("municipality_changes.csv", &changes);
    let places = Places::load(&sources)?;

    let today = "2026-08-31".parse()?;
    let mut official: BTreeSet<Language> = BTreeSet::new();
    for place in places.municipalities_on(today) {
        let names = [Language::Nl, Language::Fr, Language::De].map(|language| place.name(language));
        item(&format!("{} {}", place.nis(), names.join(" / ")));
        official.extend(place.official_languages());
    }
    step("In which languages must their cell be able to print?");
    for words in &host.words {
        let names: Vec<String> =
            official.iter().map(|language| words.word(*language)).collect::<core::result::Result<_, _>>()?;
        said(words, &names.join(", "));
    }
    step("The municipality of Gooik, 23024, is no more. What has it become?");
    let now = places.successors("23024".parse()?, "2024-12-31".parse()?, today)?;
    for place in now.municipalities() {
        item(&format!("{} {}", place.nis(), place.name(Language::Nl)));
    }
    Ok(())
}

/// Is the cell lawfully composed today?
fn the_cell(host: &mut Host) -> Result<()> {
    heading("Cell: three mayors, three kinds of seat");
    let day = "2026-08-31";
    host.record(
        day,
        "",
        r#"{"k":"journal_opened","journal":"j-1","cell":"c-1","controller":"municipalities"}"#,
    )?;
    // Before a mayor has his seat nobody is a member: the first one brings himself in.
    for (mayor, nis) in [("m-bever", "23009"), ("m-lennik", "23104"), ("m-pajottegem", "23106")] {
        host.record(
            day,
            "m-bever",
            &format!(
                r#"[{{"k":"member_added","member":"{mayor}","capacity":"seat_holder","regime":"municipal"}},
                {{"k":"seat_assigned","member":"{mayor}","seat":"mayor","holder":"principal","municipality":"{nis}"}},
                {{"k":"municipality_joined","municipality":"{nis}"}}]"#
            ),
        )?;
    }
    for act in [
        r#"{"k":"cell_state_changed","state":"established"}"#,
        r#"[{"k":"member_added","member":"m-police","capacity":"seat_holder","regime":"federal"},
            {"k":"seat_assigned","member":"m-police","seat":"police","holder":"representative",
             "designated_by":"m-chief"}]"#,
        r#"[{"k":"member_added","member":"m-prevention","capacity":"seat_holder","regime":"municipal"},
            {"k":"seat_assigned","member":"m-prevention","seat":"prevention","holder":"principal"},
            {"k":"coordinator_named","member":"m-prevention"}]"#,
    ] {
        host.record(day, "m-bever", act)?;
    }
    step(
        "The three mayors, the representative of the chief of police and the prevention official have their \
         seats. Is the cell lawfully composed?",
    );
    host.composition(day)?;

    step("The clearance of the police representative is recorded. And now?");
    host.record(
        day,
        "m-bever",
        r#"{"k":"clearance_recorded","member":"m-police","level":"secret","until":"2028-01-01"}"#,
    )?;
    host.composition(day)?;

    step(
        "Others become known to the cell: a youth worker of the municipality and a lawyer of its legal aid, both \
         invited for every casus; a Flemish service (CAW) with its mandate; and an observer, who is not invited.",
    );
    for act in [
        r#"{"k":"member_added","member":"m-youth","capacity":"municipal_staff","regime":"municipal",
            "service":"youth"}"#,
        r#"{"k":"member_invited","invitation":"i-1","member":"m-youth","contribution":"d-1"}"#,
        r#"{"k":"member_added","member":"m-lawyer","capacity":"municipal_level_service","regime":"municipal",
            "service":"legal-aid"}"#,
        r#"{"k":"member_invited","invitation":"i-2","member":"m-lawyer","contribution":"d-2"}"#,
        r#"{"k":"member_added","member":"m-caw","capacity":"community_service","regime":"flemish",
            "service":"caw"}"#,
        r#"{"k":"mandate_recorded","member":"m-caw","status":"covers","article":"fl21/participation"}"#,
        r#"{"k":"member_added","member":"m-observer","capacity":"observer","regime":"municipal"}"#,
    ] {
        host.record(day, "m-bever", act)?;
    }
    Ok(())
}

/// Without a declared basis nothing is kept about any person.
fn no_record(host: &mut Host) -> Result<()> {
    heading("Register: nothing about anybody without a basis");
    step("1 September 2026. The mayor of Lennik wants to put somebody on the list at once.");
    host.refused(
        "2026-09-01",
        "m-lennik",
        r#"{"k":"casus_listed","casus":"k-1","person":"p-88","indications":"yes","source":"welfare",
            "age":"adult","reason":"d-3"}"#,
    )?;
    step(
        "The municipalities declare on what their records rest, with the opinion of the data protection officer.",
    );
    host.record(
        "2026-09-01",
        "m-bever",
        r#"{"k":"basis_declared","basis":"b-1","controller":"municipalities","category":"all",
            "operation":"all","article":"l18/3/2","reference":"d-4","from":"2026-09-01"}"#,
    )?;
    Ok(())
}

/// A signal comes in, is screened, and the mayor puts the casus on the list.
fn signal_to_list(host: &mut Host) -> Result<()> {
    heading("Casus: from signal to list");
    step("2 September. The youth worker reports a signal. 3 September. The prevention official screens it.");
    host.record(
        "2026-09-02",
        "m-youth",
        r#"{"k":"signal_received","casus":"k-1","signal":"s-1","sector":"welfare","person":"p-88"}"#,
    )?;
    host.record(
        "2026-09-03",
        "m-prevention",
        r#"{"k":"signal_triaged","casus":"k-1","outcome":"propose_listing","criterion":"d-5","reason":"d-6"}"#,
    )?;
    let list = r#"{"k":"casus_listed","casus":"k-1","person":"p-88","indications":"yes","source":"welfare",
        "age":"adult","reason":"d-7"}"#;
    step("4 September. The prevention official would list the casus too. (Wrong role.)");
    host.refused("2026-09-04", "m-prevention", list)?;
    step("The mayor of Lennik lists the casus, and invites the CAW for this casus only.");
    host.record("2026-09-04", "m-lennik", list)?;
    host.record(
        "2026-09-04",
        "m-lennik",
        r#"{"k":"member_invited","invitation":"i-3","member":"m-caw","casus":"k-1","contribution":"d-8"}"#,
    )?;
    Ok(())
}

/// The case meeting: what may be said and shown there?
fn the_table(host: &mut Host) -> Result<()> {
    heading("Sharing: at the table");
    step("10 September. A case meeting. Who was there is recorded for the agenda item of this casus.");
    let day = "2026-09-10";
    meeting(host, "v-1", day)?;

    step("1. The CAW tells what it knows. No secret is in it.");
    host.ask(day, "m-caw", At("v-1"), "{}")?;

    let secret = r#"{"secret":"of_giver","duty":"secret"}"#;
    step("2. The CAW tells something that it holds as a professional secret.");
    host.ask(day, "m-caw", At("v-1"), secret)?;

    step(
        "3. The same question on the last day of the old Criminal Code, and on the first day of the new one.",
    );
    let facts = host.facts(day, "m-caw", At("v-1"), secret)?;
    for on in ["2026-08-31", "2026-09-01"] {
        host.outcome(&facts, on, "occ/458ter/1")?;
    }

    step("4. The same secret, with the observer in the room, whom nobody invited.");
    let room = ["m-lennik", "m-police", "m-prevention", "m-caw", "m-observer"];
    host.ask(day, "m-caw", Before("v-1", &room), secret)?;

    step("5. The lawyer, who is invited, tells a secret of a client.");
    let room = ["m-lennik", "m-police", "m-prevention", "m-lawyer"];
    host.ask(day, "m-lawyer", Before("v-1", &room), r#"{"secret":"of_giver","duty":"lawyer"}"#)?;

    let card = r#"{"op":"show","item":"card","entity":"validated","category":"judicial",
        "care":"not_relevant","origin":"not_relevant"}"#;
    step("6. The police representative shows an information card, with only the three seats in the room.");
    host.ask(day, "m-police", Before("v-1", &SEATS), card)?;

    step("7. The same card, with the invited services in the room.");
    host.ask(day, "m-police", At("v-1"), card)?;

    step("8. The prevention official shows the card.");
    host.ask(day, "m-prevention", Before("v-1", &SEATS), card)?;
    Ok(())
}

/// What was heard at the table, outside it.
fn outside_the_table(host: &Host) -> Result<()> {
    heading("Sharing: after the meeting");
    let day = "2026-09-11";
    step("9. The day after, the CAW sends the same secret to the mayor by mail.");
    host.ask(
        day,
        "m-caw",
        Outside,
        r#"{"op":"send","receiver":"mayor","secret":"of_giver","duty":"secret"}"#,
    )?;

    step("10. The mayor would use a secret that he heard at the table to decide on social housing.");
    host.ask(
        day,
        "m-lennik",
        Outside,
        r#"{"op":"use","receiver":"own_file","secret":"heard_here","purpose":"housing","category":"housing",
            "care":"not_relevant","origin":"other"}"#,
    )?;

    step("11. The police would write a secret heard at the table into the common database T.E.R.");
    host.ask(
        day,
        "m-police",
        Outside,
        r#"{"op":"record","receiver":"database","secret":"heard_here","duty":"police","care":"not_relevant",
            "origin":"other"}"#,
    )?;
    Ok(())
}

/// Danger comes before everything else.
fn danger(host: &mut Host) -> Result<()> {
    heading("Sharing: danger");
    step(
        "12. Outside any meeting, the youth worker is told in confidence of an attack that is about to happen.",
    );
    host.ask(
        "2026-09-12",
        "m-youth",
        Outside,
        r#"{"receiver":"prosecutor","secret":"of_giver","duty":"secret","danger":"imminent",
            "purpose":"integrity"}"#,
    )?;
    step("The youth worker calls 101. Afterwards it is recorded that the threat was passed on, and to whom.");
    host.record("2026-09-12", "m-youth", r#"{"k":"threat_passed_on","casus":"k-1","receiver":"police"}"#)?;
    Ok(())
}

/// The joint weighing, and the follow-up plan.
fn weighing_and_plan(host: &mut Host) -> Result<()> {
    heading("Casus: weighing and plan");
    let day = "2026-09-14";
    let start = r#"{"k":"follow_up_started","casus":"k-1","informed":"informed","next_review":"2026-10-15",
        "reason":"d-11"}"#;
    step("14 September. The prevention official would start the follow-up at once. (Wrong state.)");
    host.refused(day, "m-prevention", start)?;

    step(
        "The joint weighing is recorded: follow-up in the cell. Then comes a plan that names no director. (Unmet guard.)",
    );
    host.record(
        day,
        "m-prevention",
        r#"{"k":"casus_weighed","casus":"k-1","meeting":"v-1","outcome":"trajectory","reason":"d-9","positions":[
            {"member":"m-lennik","position":"agree"},{"member":"m-police","position":"agree"},
            {"member":"m-prevention","position":"agree"},{"member":"m-youth","position":"agree"},
            {"member":"m-caw","position":"abstain"}]}"#,
    )?;
    host.refused(
        day,
        "m-prevention",
        r#"{"k":"plan_adopted","casus":"k-1","goals":["g-1"],"reason":"d-10",
            "actions":[{"action":"a-1","goal":"g-1","owner":"youth","due":"2026-10-01"}]}"#,
    )?;

    step(
        "The plan is adopted: two goals, two actions, each with a service and a day, and the youth worker as \
         director. The person is informed, and follow-up starts.",
    );
    host.record(
        day,
        "m-prevention",
        r#"{"k":"plan_adopted","casus":"k-1","director":"m-youth","goals":["g-1","g-2"],"reason":"d-10",
            "actions":[{"action":"a-1","goal":"g-1","owner":"youth","due":"2026-10-01"},
                       {"action":"a-2","goal":"g-2","owner":"caw","due":"2026-11-02"}]}"#,
    )?;
    host.record(day, "m-prevention", start)?;
    Ok(())
}

/// Two reviews, and a feedback sheet that needs the agreement of all.
fn reviews(host: &mut Host) -> Result<()> {
    heading("Casus: reviews and a feedback sheet");
    host.record("2026-09-30", "m-youth", r#"{"k":"action_completed","casus":"k-1","action":"a-1"}"#)?;
    step(
        "15 October and 19 November. The casus is reviewed twice, each time with a day for the next review.",
    );
    for (id, day, progress, next) in
        [("v-2", "2026-10-15", "nearer", "2026-11-19"), ("v-3", "2026-11-19", "reached", "2026-12-17")]
    {
        meeting(host, id, day)?;
        host.record(
            day,
            "m-prevention",
            &format!(
                r#"{{"k":"casus_reviewed","casus":"k-1","meeting":"{id}","scaling":"down","next_review":"{next}",
                "reason":"d-12","progress":[{{"goal":"g-1","progress":"{progress}"}},
                                           {{"goal":"g-2","progress":"nearer"}}]}}"#
            ),
        )?;
    }

    let day = "2026-11-19";
    let sheet = |consensus: &str| {
        format!(
            r#"{{"op":"send","item":"feedback_sheet","receiver":"basic_service","competent":"yes",
            "content":"follow_up_evaluation","consensus":"{consensus}","care":"not_relevant",
            "origin":"not_relevant"}}"#
        )
    };
    step(
        "13. The police representative would send the feedback sheet to a basic service. Nobody was asked yet.",
    );
    host.ask(day, "m-police", Outside, &sheet("not_asked"))?;
    step("14. All who took part are asked, and all agree.");
    host.ask(day, "m-police", Outside, &sheet("all_agree"))?;

    let members = TABLE.trim_matches(['[', ']']).split(',');
    let positions: Vec<String> =
        members.map(|member| format!(r#"{{"member":{member},"position":"agree"}}"#)).collect();
    host.record(
        day,
        "m-prevention",
        &format!(
            r#"{{"k":"sheet_agreed","casus":"k-1","meeting":"v-3","positions":[{}]}}"#,
            positions.join(",")
        ),
    )?;
    host.record(
        day,
        "m-police",
        r#"{"k":"sheet_sent","casus":"k-1","meeting":"v-3","receiver":"basic_service","evaluation_only":"yes",
            "competent":"yes"}"#,
    )?;
    step("It is recorded that the sheet was agreed and sent. What is in it, livc does not know.");
    Ok(())
}

/// Three members list what they may see, and the data-protection officer reads the trail.
fn who_sees_what(host: &mut Host) -> Result<()> {
    heading("Views: who sees what");
    let day = "2026-11-19";
    host.record(
        day,
        "m-lennik",
        r#"{"k":"member_added","member":"m-dpo","capacity":"data_protection_officer","regime":"municipal"}"#,
    )?;
    host.record(day, "m-lennik", r#"{"k":"protocol_signed","member":"m-youth"}"#)?;
    step(
        "19 November. Three members list the casussen that they may see. Each list goes into the access journal.",
    );
    let mut access = Access::new();
    keep(
        &mut access,
        Value::parse(r#"{"k":"journal_opened","journal":"a-1","cell":"c-1","controller":"municipalities","on":"2026-11-19"}"#)?
            .as_object()?
            .clone()
            .into_owned(),
    )?;
    let (reason, on) = ("d-16".parse()?, day.parse()?);
    for (member, role) in [
        ("m-lennik", ViewerRole::SeatHolder),
        ("m-youth", ViewerRole::Invitee),
        ("m-dpo", ViewerRole::DataProtectionOfficer),
    ] {
        let viewer = Viewer { member: &member.parse()?, role, reason: &reason, on };
        let looks = host.register.list(&host.book, viewer)?;
        item(&format!("{member} as {role}: {}", looks.len()));
        keep(&mut access, looks.access().to_object())?;
    }
    step("The data-protection officer sees no casus. From the trail he reads who looked at which, and why:");
    let officer = "m-dpo".parse()?;
    let role = ViewerRole::DataProtectionOfficer;
    let trail = host.register.trail(&access, Viewer { member: &officer, role, reason: &reason, on })?;
    for look in trail.to_value().at("looks")?.as_list()? {
        let text = |key| look.at(key)?.as_text();
        let (member, act, reason) = (text("member")?, text("act")?, text("reason")?);
        item(&format!("{} {member}: {act} {}, for {reason}", text("on")?, look.at("casussen")?.to_text()));
    }
    Ok(())
}

/// Seals an access event into the access journal, which here is not stored.
fn keep(access: &mut Access, event: Object<'static>) -> Result<()> {
    let at = "2026-11-19T12:00:00.000Z".parse()?;
    // A real host takes 32 random bytes of the operating system.
    let seed = Seed::from_hex(&format!("{:064x}", access.head().next))?;
    let sealed = Draft { at, facts: vec![event], payload: None, seed }.seal(access.head())?;
    Ok(access.apply(sealed.entry())?)
}

/// The casus ends.
fn closing(host: &mut Host) -> Result<()> {
    heading("Casus: closing");
    step(
        "20 November. The concern has lessened; the open action goes on in one service, which confirmed it. The casus is closed.",
    );
    host.record(
        "2026-11-20",
        "m-lennik",
        r#"{"k":"casus_closed","casus":"k-1","closing":"concern_lessened","handed_over":["a-2"],"service":"caw","confirmed":"2026-11-18","reason":"d-13"}"#,
    )?;
    Ok(())
}

/// What was recorded is verified and replayed, and one altered byte is found.
fn the_journal(host: &Host, file: &Path) -> Result<()> {
    heading("Journal: written, verified, replayed");
    fs::write(file, host.journal.as_bytes())?;
    let bytes = fs::read(file)?;
    step(&format!("The journal is written to a file and read back: {} bytes.", bytes.len()));
    let found = Verifier::new().strict().verify(&bytes[..]);
    item(&format!("intact: {}", yes(found.is_intact())));
    item(&format!("{} entries, last hash {}", found.entries, found.head.hash.to_hex()));
    let replayed = Register::replay(lines(&bytes))?;
    step(&format!("Replayed from the file, the state is the same: {}.", yes(replayed == host.register)));

    step("Somebody makes the listing one day older, with an editor: one byte.");
    let mut altered = String::from_utf8(bytes)?;
    let line = altered.find("casus_listed").ok_or("the casus was listed")?;
    let day = altered.get(line..).and_then(|rest| rest.find("2026-09-04")).ok_or("on a day")?;
    let at = line + day + "2026-09-0".len();
    altered.replace_range(at..=at, "3");
    let found = Verifier::new().strict().verify(altered.as_bytes());
    let fault = found.fault.ok_or("an altered byte is found")?;
    item(&format!(
        "{}: entry {}, line {}, from byte {} on",
        fault.kind(),
        fault.n,
        fault.line(),
        fault.byte()
    ));
    Ok(())
}

/// A year later the casus is destroyed: coarse counts stay, and the chain still holds.
fn forgetting(host: &mut Host) -> Result<()> {
    heading("Retention: forgetting is real");
    step(
        "The law sets no period for the list. These municipalities keep a closed casus for one year. On 1 December:",
    );
    host.record(
        "2026-11-20",
        "m-bever",
        r#"{"k":"retention_set","length":1,"unit":"year","reference":"d-14"}"#,
    )?;
    let purge = r#"{"k":"casus_purged","casus":"k-1","reason":"d-15"}"#;
    host.refused("2026-12-01", "m-lennik", purge)?;

    let own = host.entries_of_casus.clone();
    host.record("2027-11-22", "m-lennik", purge)?;
    let head = host.journal.head();
    let purged = host.journal.purge(|n| own.contains(&n))?;
    step(&format!(
        "22 November 2027. The facts of {} entries are destroyed, with their salts. What is left?",
        purged.lines.len()
    ));
    let found = host.journal.verify();
    item(&format!(
        "a chain that verifies, with the same last hash: {}",
        yes(found.is_intact() && found.head == head)
    ));
    let text = String::from_utf8_lossy(host.journal.as_bytes());
    item(&format!("a reference to the person: {}", yes(text.contains("p-88"))));
    let replayed = Register::replay(lines(host.journal.as_bytes()))?;
    item(&format!("a state that replays to the same: {}", yes(replayed == host.register)));
    item(&format!("the ledger: {}", replayed.ledger().to_value().to_text()));
    Ok(())
}

/// A meeting of everybody, with the casus on its agenda.
fn meeting(host: &mut Host, id: &str, day: &str) -> Result<()> {
    host.record(
        day,
        "m-prevention",
        &format!(r#"{{"k":"meeting_held","meeting":"{id}","kind":"case_meeting","present":{TABLE}}}"#),
    )?;
    host.record(
        day,
        "m-prevention",
        &format!(r#"{{"k":"casus_discussed","casus":"k-1","meeting":"{id}","present":{TABLE}}}"#),
    )?;
    Ok(())
}

/// The lines of a journal, without their line feeds.
fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.trim_ascii_end().split(|byte| *byte == b'\n')
}
