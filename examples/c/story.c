/* The story of one casus, from signal to closing, room by room: what a cell asks livc, and what livc answers.
 *
 * story [FILE] writes its journal to that file, else to livc-story.journal in TMPDIR or /tmp. The same story stands
 * in ../rust/story.rs and ../python/story.py, and all three print ../expected/story.txt. It is run in examples/. */
#include "host.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAYORS "'m-bever','m-lennik','m-pajottegem'"
/* The three seats, and everybody who discusses the casus. */
#define SEATS "[" MAYORS ",'m-police','m-prevention']"
#define TABLE "[" MAYORS ",'m-police','m-prevention','m-youth','m-caw']"

/* The bytes of a file, with a NUL after them. */
static char *read_file(const char *name, size_t *len) {
    FILE *file = fopen(name, "rb");
    if (file == NULL) {
        perror(name);
        exit(1);
    }
    fseek(file, 0, SEEK_END);
    *len = (size_t)ftell(file);
    rewind(file);
    char *bytes = malloc(*len + 1);
    if (bytes == NULL || fread(bytes, 1, *len, file) != *len) exit(1);
    bytes[*len] = '\0';
    fclose(file);
    return bytes;
}

static void write_file(const char *name, livc_str bytes) {
    FILE *file = fopen(name, "wb");
    if (file == NULL || fwrite(bytes.data, 1, bytes.len, file) != bytes.len || fclose(file) != 0) {
        perror(name);
        exit(1);
    }
}

/* Which municipalities are these, and in which languages must their cell be able to print? */
static void places(host *it) {
    heading("Place: three municipalities");
    livc_error *error = NULL;
    livc_places *places;
    livc_answer *found;
    livc_file municipalities = {"municipalities.csv", NULL, 0}, changes = {"municipality_changes.csv", NULL, 0};
    char *table = read_file("data/municipalities.csv", &municipalities.len);
    char *merged = read_file("data/municipality_changes.csv", &changes.len);
    municipalities.data = table;
    changes.data = merged;
    check(livc_places_load(&municipalities, &changes, NULL, &places, &error), error);

    livc_date today = day("2026-08-31");
    char official[8][4];
    size_t languages = 0;
    check(livc_places_on(places, today, &found, &error), error);
    for (size_t i = 0; i < count_at(found, ""); i++) {
        char path[48];
        livc_str nis = text_at(found, "[%zu].nis", i), nl = text_at(found, "[%zu].name.nl", i);
        livc_str fr = text_at(found, "[%zu].name.fr", i), de = text_at(found, "[%zu].name.de", i);
        item(LIVC_STR_FMT " " LIVC_STR_FMT " / " LIVC_STR_FMT " / " LIVC_STR_FMT, LIVC_STR_ARG(nis),
             LIVC_STR_ARG(nl), LIVC_STR_ARG(fr), LIVC_STR_ARG(de));
        snprintf(path, sizeof path, "[%zu].official_languages", i);
        for (size_t l = 0; l < count_at(found, path); l++) {
            livc_str language = text_at(found, "%s[%zu]", path, l);
            size_t known = 0;
            while (known < languages && strncmp(official[known], language.data, language.len) != 0) known++;
            if (known == languages && languages < 8)
                snprintf(official[languages++], sizeof *official, LIVC_STR_FMT, LIVC_STR_ARG(language));
        }
    }
    livc_answer_free(found);
    step("In which languages must their cell be able to print?");
    for (int i = 0; i < HOST_LANGUAGES; i++) {
        char names[256] = "";
        for (size_t l = 0; l < languages; l++) {
            char *word;
            size_t len = strlen(names);
            check(livc_locale_word(it->words[i], "language", official[l], &word, &error), error);
            snprintf(names + len, sizeof names - len, "%s%s", l == 0 ? "" : ", ", word);
            livc_string_free(word);
        }
        said(host_language[i], "%s", names);
    }
    step("The municipality of Gooik, 23024, is no more. What has it become?");
    check(livc_places_successors(places, "23024", day("2024-12-31"), today, &found, &error), error);
    for (size_t i = 0; i < count_at(found, "municipalities"); i++) {
        livc_str nis = text_at(found, "municipalities[%zu].nis", i);
        livc_str name = text_at(found, "municipalities[%zu].name.nl", i);
        item(LIVC_STR_FMT " " LIVC_STR_FMT, LIVC_STR_ARG(nis), LIVC_STR_ARG(name));
    }
    livc_answer_free(found);
    livc_places_free(places);
    free(merged);
    free(table);
}

/* Is the cell lawfully composed today? */
static void the_cell(host *it) {
    heading("Cell: three mayors, three kinds of seat");
    const char *day = "2026-08-31";
    static const char *const mayors[][2] = {{"m-bever", "23009"}, {"m-lennik", "23104"}, {"m-pajottegem", "23106"}};
    host_record(it, day, NULL, "{'k':'journal_opened','journal':'j-1','cell':'c-1','controller':'municipalities'}");
    /* Before a mayor has his seat nobody is a member: the first one brings himself in. */
    for (int i = 0; i < 3; i++) {
        const char *mayor = mayors[i][0], *nis = mayors[i][1];
        host_record(it, day, "m-bever",
                    "[{'k':'member_added','member':'%s','capacity':'seat_holder','regime':'municipal'},"
                    "{'k':'seat_assigned','member':'%s','seat':'mayor','holder':'principal','municipality':'%s'},"
                    "{'k':'municipality_joined','municipality':'%s'}]",
                    mayor, mayor, nis, nis);
    }
    host_record(it, day, "m-bever", "{'k':'cell_state_changed','state':'established'}");
    host_record(it, day, "m-bever",
                "[{'k':'member_added','member':'m-police','capacity':'seat_holder','regime':'federal'},"
                "{'k':'seat_assigned','member':'m-police','seat':'police','holder':'representative',"
                "'designated_by':'m-chief'}]");
    host_record(it, day, "m-bever",
                "[{'k':'member_added','member':'m-prevention','capacity':'seat_holder','regime':'municipal'},"
                "{'k':'seat_assigned','member':'m-prevention','seat':'prevention','holder':'principal'},"
                "{'k':'coordinator_named','member':'m-prevention'}]");
    step("The three mayors, the representative of the chief of police and the prevention official have their seats. "
         "Is the cell lawfully composed?");
    host_composition(it, day);

    step("The clearance of the police representative is recorded. And now?");
    host_record(it, day, "m-bever",
                "{'k':'clearance_recorded','member':'m-police','level':'secret','until':'2028-01-01'}");
    host_composition(it, day);

    step("Others become known to the cell: a youth worker of the municipality and a lawyer of its legal aid, both "
         "invited for every casus; a Flemish service (CAW) with its mandate; and an observer, who is not invited.");
    static const char *const acts[] = {
        "{'k':'member_added','member':'m-youth','capacity':'municipal_staff','regime':'municipal',"
        "'service':'youth'}",
        "{'k':'member_invited','invitation':'i-1','member':'m-youth','contribution':'d-1'}",
        "{'k':'member_added','member':'m-lawyer','capacity':'municipal_level_service','regime':'municipal',"
        "'service':'legal-aid'}",
        "{'k':'member_invited','invitation':'i-2','member':'m-lawyer','contribution':'d-2'}",
        "{'k':'member_added','member':'m-caw','capacity':'community_service','regime':'flemish','service':'caw'}",
        "{'k':'mandate_recorded','member':'m-caw','status':'covers','article':'fl21/participation'}",
        "{'k':'member_added','member':'m-observer','capacity':'observer','regime':'municipal'}",
    };
    for (size_t i = 0; i < sizeof acts / sizeof *acts; i++) host_record(it, day, "m-bever", "%s", acts[i]);
}

/* Without a declared basis nothing is kept about any person. */
static void no_record(host *it) {
    heading("Register: nothing about anybody without a basis");
    step("1 September 2026. The mayor of Lennik wants to put somebody on the list at once.");
    host_refused(it, "2026-09-01", "m-lennik",
                 "{'k':'casus_listed','casus':'k-1','person':'p-88','indications':'yes','source':'welfare',"
                 "'age':'adult','reason':'d-3'}");
    step("The municipalities declare on what their records rest, with the opinion of the data protection officer.");
    host_record(it, "2026-09-01", "m-bever",
                "{'k':'basis_declared','basis':'b-1','controller':'municipalities','category':'all',"
                "'operation':'all','article':'l18/3/2','reference':'d-4','from':'2026-09-01'}");
}

/* A signal comes in, is screened, and the mayor puts the casus on the list. */
static void signal_to_list(host *it) {
    heading("Casus: from signal to list");
    step("2 September. The youth worker reports a signal. 3 September. The prevention official screens it.");
    host_record(it, "2026-09-02", "m-youth",
                "{'k':'signal_received','casus':'k-1','signal':'s-1','sector':'welfare','person':'p-88'}");
    host_record(it, "2026-09-03", "m-prevention",
                "{'k':'signal_triaged','casus':'k-1','outcome':'propose_listing','criterion':'d-5','reason':'d-6'}");
    const char *list = "{'k':'casus_listed','casus':'k-1','person':'p-88','indications':'yes','source':'welfare',"
                       "'age':'adult','reason':'d-7'}";
    step("4 September. The prevention official would list the casus too. (Wrong role.)");
    host_refused(it, "2026-09-04", "m-prevention", list);
    step("The mayor of Lennik lists the casus, and invites the CAW for this casus only.");
    host_record(it, "2026-09-04", "m-lennik", "%s", list);
    host_record(it, "2026-09-04", "m-lennik",
                "{'k':'member_invited','invitation':'i-3','member':'m-caw','casus':'k-1','contribution':'d-8'}");
}

/* A meeting of everybody, with the casus on its agenda. */
static void meeting(host *it, const char *id, const char *day) {
    host_record(it, day, "m-prevention",
                "{'k':'meeting_held','meeting':'%s','kind':'case_meeting','present':" TABLE "}", id);
    host_record(it, day, "m-prevention",
                "{'k':'casus_discussed','casus':'k-1','meeting':'%s','present':" TABLE "}", id);
}

/* The case meeting: what may be said and shown there? */
static void the_table(host *it) {
    heading("Sharing: at the table");
    step("10 September. A case meeting. Who was there is recorded for the agenda item of this casus.");
    const char *day = "2026-09-10";
    meeting(it, "v-1", day);

    step("1. The CAW tells what it knows. No secret is in it.");
    host_ask(it, day, "m-caw", "v-1", NULL, "{}");

    const char *secret = "{'secret':'of_giver','duty':'secret'}";
    step("2. The CAW tells something that it holds as a professional secret.");
    host_ask(it, day, "m-caw", "v-1", NULL, secret);

    step("3. The same question on the last day of the old Criminal Code, and on the first day of the new one.");
    char *facts = host_facts(it, day, "m-caw", "v-1", NULL, secret);
    host_outcome(it, facts, "2026-08-31", "occ/458ter/1");
    host_outcome(it, facts, "2026-09-01", "occ/458ter/1");
    livc_string_free(facts);

    step("4. The same secret, with the observer in the room, whom nobody invited.");
    host_ask(it, day, "m-caw", "v-1", "['m-lennik','m-police','m-prevention','m-caw','m-observer']", secret);

    step("5. The lawyer, who is invited, tells a secret of a client.");
    host_ask(it, day, "m-lawyer", "v-1", "['m-lennik','m-police','m-prevention','m-lawyer']",
             "{'secret':'of_giver','duty':'lawyer'}");

    const char *card = "{'op':'show','item':'card','entity':'validated','category':'judicial','care':'not_relevant',"
                       "'origin':'not_relevant'}";
    step("6. The police representative shows an information card, with only the three seats in the room.");
    host_ask(it, day, "m-police", "v-1", SEATS, card);

    step("7. The same card, with the invited services in the room.");
    host_ask(it, day, "m-police", "v-1", NULL, card);

    step("8. The prevention official shows the card.");
    host_ask(it, day, "m-prevention", "v-1", SEATS, card);
}

/* What was heard at the table, outside it. */
static void outside_the_table(host *it) {
    heading("Sharing: after the meeting");
    const char *day = "2026-09-11";
    step("9. The day after, the CAW sends the same secret to the mayor by mail.");
    host_ask(it, day, "m-caw", NULL, NULL, "{'op':'send','receiver':'mayor','secret':'of_giver','duty':'secret'}");

    step("10. The mayor would use a secret that he heard at the table to decide on social housing.");
    host_ask(it, day, "m-lennik", NULL, NULL,
             "{'op':'use','receiver':'own_file','secret':'heard_here','purpose':'housing','category':'housing',"
             "'care':'not_relevant','origin':'other'}");

    step("11. The police would write a secret heard at the table into the common database T.E.R.");
    host_ask(it, day, "m-police", NULL, NULL,
             "{'op':'record','receiver':'database','secret':'heard_here','duty':'police','care':'not_relevant',"
             "'origin':'other'}");
}

/* Danger comes before everything else. */
static void danger(host *it) {
    heading("Sharing: danger");
    step("12. Outside any meeting, the youth worker is told in confidence of an attack that is about to happen.");
    host_ask(it, "2026-09-12", "m-youth", NULL, NULL,
             "{'receiver':'prosecutor','secret':'of_giver','duty':'secret','danger':'imminent',"
             "'purpose':'integrity'}");
    step("The youth worker calls 101. Afterwards it is recorded that the threat was passed on, and to whom.");
    host_record(it, "2026-09-12", "m-youth", "{'k':'threat_passed_on','casus':'k-1','receiver':'police'}");
}

/* The joint weighing, and the follow-up plan. */
static void weighing_and_plan(host *it) {
    heading("Casus: weighing and plan");
    const char *day = "2026-09-14";
    const char *start = "{'k':'follow_up_started','casus':'k-1','informed':'informed','next_review':'2026-10-15',"
                        "'reason':'d-11'}";
    step("14 September. The prevention official would start the follow-up at once. (Wrong state.)");
    host_refused(it, day, "m-prevention", start);

    step("The joint weighing is recorded: follow-up in the cell. Then comes a plan that names no director. "
         "(Unmet guard.)");
    host_record(it, day, "m-prevention",
                "{'k':'casus_weighed','casus':'k-1','meeting':'v-1','outcome':'trajectory','reason':'d-9',"
                "'positions':[{'member':'m-lennik','position':'agree'},{'member':'m-police','position':'agree'},"
                "{'member':'m-prevention','position':'agree'},{'member':'m-youth','position':'agree'},"
                "{'member':'m-caw','position':'abstain'}]}");
    host_refused(it, day, "m-prevention",
                 "{'k':'plan_adopted','casus':'k-1','goals':['g-1'],'reason':'d-10',"
                 "'actions':[{'action':'a-1','goal':'g-1','owner':'youth','due':'2026-10-01'}]}");

    step("The plan is adopted: two goals, two actions, each with a service and a day, and the youth worker as "
         "director. The person is informed, and follow-up starts.");
    host_record(it, day, "m-prevention",
                "{'k':'plan_adopted','casus':'k-1','director':'m-youth','goals':['g-1','g-2'],'reason':'d-10',"
                "'actions':[{'action':'a-1','goal':'g-1','owner':'youth','due':'2026-10-01'},"
                "{'action':'a-2','goal':'g-2','owner':'caw','due':'2026-11-02'}]}");
    host_record(it, day, "m-prevention", "%s", start);
}

/* Two reviews, and a feedback sheet that needs the agreement of all. */
static void reviews(host *it) {
    heading("Casus: reviews and a feedback sheet");
    static const char *const reviews[][4] = {
        {"v-2", "2026-10-15", "nearer", "2026-11-19"},
        {"v-3", "2026-11-19", "reached", "2026-12-17"},
    };
    host_record(it, "2026-09-30", "m-youth", "{'k':'action_completed','casus':'k-1','action':'a-1'}");
    step("15 October and 19 November. The casus is reviewed twice, each time with a day for the next review.");
    for (int i = 0; i < 2; i++) {
        meeting(it, reviews[i][0], reviews[i][1]);
        host_record(it, reviews[i][1], "m-prevention",
                    "{'k':'casus_reviewed','casus':'k-1','meeting':'%s','scaling':'down','next_review':'%s',"
                    "'reason':'d-12','progress':[{'goal':'g-1','progress':'%s'},"
                    "{'goal':'g-2','progress':'nearer'}]}",
                    reviews[i][0], reviews[i][3], reviews[i][2]);
    }

    const char *day = "2026-11-19";
#define SHEET(consensus)                                                                             \
    "{'op':'send','item':'feedback_sheet','receiver':'basic_service','competent':'yes',"            \
    "'content':'follow_up_evaluation','consensus':'" consensus "','care':'not_relevant','origin':'not_relevant'}"
    step("13. The police representative would send the feedback sheet to a basic service. Nobody was asked yet.");
    host_ask(it, day, "m-police", NULL, NULL, SHEET("not_asked"));
    step("14. All who took part are asked, and all agree.");
    host_ask(it, day, "m-police", NULL, NULL, SHEET("all_agree"));

#define AGREES(member) "{'member':'" member "','position':'agree'}"
    host_record(it, day, "m-prevention",
                "{'k':'sheet_agreed','casus':'k-1','meeting':'v-3','positions':[" AGREES("m-bever") ","
                AGREES("m-lennik") "," AGREES("m-pajottegem") "," AGREES("m-police") "," AGREES("m-prevention") ","
                AGREES("m-youth") "," AGREES("m-caw") "]}");
    host_record(it, day, "m-police",
                "{'k':'sheet_sent','casus':'k-1','meeting':'v-3','receiver':'basic_service',"
                "'evaluation_only':'yes','competent':'yes'}");
    step("It is recorded that the sheet was agreed and sent. What is in it, livc does not know.");
}

static long long integer_at(const livc_answer *answer, const char *path) {
    livc_error *error = NULL;
    int64_t number;
    check(livc_answer_integer(answer, path, &number, &error), error);
    return (long long)number;
}

/* Seals an access event into the access journal, which here is not stored. */
static void keep(livc_access *access, const char *event) {
    livc_error *error = NULL;
    livc_answer *head, *sealed;
    char draft[1024];
    check(livc_access_head(access, &head, &error), error);
    /* A real host takes 32 random bytes of the operating system. */
    snprintf(draft, sizeof draft, "{\"at\":\"2026-11-19T12:00:00.000Z\",\"facts\":[%s],\"seed\":\"%064llx\"}", event,
             (unsigned long long)integer_at(head, "next"));
    check(livc_journal_seal_n(draft, strlen(draft), head, &sealed, &error), error);
    livc_str line = text_at(sealed, "line");
    check(livc_access_apply_n(access, line.data, line.len, &error), error);
    livc_answer_free(sealed);
    livc_answer_free(head);
}

static void keep_access(livc_access *access, const livc_answer *seen) {
    livc_error *error = NULL;
    livc_answer *event;
    char *text;
    check(livc_answer_at(seen, "access", &event, &error), error);
    check(livc_answer_to_json(event, &text, &error), error);
    keep(access, text);
    livc_string_free(text);
    livc_answer_free(event);
}

/* Three members list what they may see, and the data-protection officer reads the trail. */
static void who_sees_what(host *it) {
    heading("Views: who sees what");
    static const struct {
        const char *member, *word;
        uint32_t role;
    } viewers[] = {
        {"m-lennik", "seat_holder", LIVC_VIEWER_ROLE_SEAT_HOLDER},
        {"m-youth", "invitee", LIVC_VIEWER_ROLE_INVITEE},
        {"m-dpo", "data_protection_officer", LIVC_VIEWER_ROLE_DATA_PROTECTION_OFFICER},
    };
    livc_error *error = NULL;
    livc_access *access;
    livc_answer *seen, *casussen;
    livc_look *look;
    livc_date on = day("2026-11-19");
    host_record(it, "2026-11-19", "m-lennik",
                "{'k':'member_added','member':'m-dpo','capacity':'data_protection_officer','regime':'municipal'}");
    host_record(it, "2026-11-19", "m-lennik", "{'k':'protocol_signed','member':'m-youth'}");
    step("19 November. Three members list the casussen that they may see. Each list goes into the access journal.");
    check(livc_access_replay_n(NULL, 0, &access, &error), error);
    keep(access, "{\"k\":\"journal_opened\",\"journal\":\"a-1\",\"cell\":\"c-1\",\"controller\":\"municipalities\","
                 "\"on\":\"2026-11-19\"}");
    for (size_t i = 0; i < sizeof viewers / sizeof viewers[0]; i++) {
        check(livc_register_list(it->state, it->book, viewers[i].member, viewers[i].role, "d-16", on, &look, &error),
              error);
        check(livc_look_answer(look, &seen, &error), error);
        item("%s as %s: %zu", viewers[i].member, viewers[i].word, count_at(seen, "views"));
        keep_access(access, seen);
        livc_answer_free(seen);
        livc_look_free(look);
    }
    step("The data-protection officer sees no casus. From the trail he reads who looked at which, and why:");
    check(livc_register_trail(it->state, access, "m-dpo", LIVC_VIEWER_ROLE_DATA_PROTECTION_OFFICER, "d-16", on, &seen,
                              &error), error);
    for (size_t i = 0; i < count_at(seen, "looks"); i++) {
        char path[64], *text;
        snprintf(path, sizeof path, "looks[%zu].casussen", i);
        check(livc_answer_at(seen, path, &casussen, &error), error);
        check(livc_answer_to_json(casussen, &text, &error), error);
        livc_str when = text_at(seen, "looks[%zu].on", i), member = text_at(seen, "looks[%zu].member", i);
        livc_str act = text_at(seen, "looks[%zu].act", i), reason = text_at(seen, "looks[%zu].reason", i);
        item(LIVC_STR_FMT " " LIVC_STR_FMT ": " LIVC_STR_FMT " %s, for " LIVC_STR_FMT, LIVC_STR_ARG(when),
             LIVC_STR_ARG(member), LIVC_STR_ARG(act), text, LIVC_STR_ARG(reason));
        livc_string_free(text);
        livc_answer_free(casussen);
    }
    livc_answer_free(seen);
    livc_access_free(access);
}

/* The casus ends. */
static void closing(host *it) {
    heading("Casus: closing");
    step("20 November. The concern has lessened; the open action goes on in one service, which confirmed it. The casus is closed.");
    host_record(it, "2026-11-20", "m-lennik",
                "{'k':'casus_closed','casus':'k-1','closing':'concern_lessened','handed_over':['a-2'],'service':'caw','confirmed':'2026-11-18',"
                "'reason':'d-13'}");
}

/* Whether a journal replays to the state of the host. */
static bool same_state(host *it, const char *journal, size_t len) {
    livc_error *error = NULL;
    livc_register *replayed;
    livc_answer *one, *other;
    char *first, *second;
    check(livc_register_replay_n(NULL, journal, len, &replayed, &error), error);
    check(livc_register_state(replayed, &one, &error), error);
    check(livc_register_state(it->state, &other, &error), error);
    check(livc_answer_to_json(one, &first, &error), error);
    check(livc_answer_to_json(other, &second, &error), error);
    bool same = strcmp(first, second) == 0;
    livc_string_free(second);
    livc_string_free(first);
    livc_answer_free(other);
    livc_answer_free(one);
    livc_register_free(replayed);
    return same;
}

/* What was recorded is verified and replayed, and one altered byte is found. */
static void the_journal(host *it, const char *file) {
    heading("Journal: written, verified, replayed");
    livc_error *error = NULL;
    livc_answer *found;
    livc_str bytes;
    size_t len;
    check(livc_journal_bytes(it->journal, &bytes, &error), error);
    write_file(file, bytes);
    char *data = read_file(file, &len);
    step("The journal is written to a file and read back: %zu bytes.", len);
    check(livc_journal_verify_n(data, len, "{\"strict\":true}", &found, &error), error);
    item("intact: %s", yes(!livc_answer_has(found, "fault")));
    livc_str hash = text_at(found, "head.hash");
    item("%lld entries, last hash " LIVC_STR_FMT, integer_at(found, "entries"), LIVC_STR_ARG(hash));
    livc_answer_free(found);
    step("Replayed from the file, the state is the same: %s.", yes(same_state(it, data, len)));

    step("Somebody makes the listing one day older, with an editor: one byte.");
    char *line = strstr(data, "casus_listed");
    char *listed = line == NULL ? NULL : strstr(line, "2026-09-04");
    if (listed == NULL) exit(1);
    listed[strlen("2026-09-0")] = '3';
    check(livc_journal_verify_n(data, len, "{\"strict\":true}", &found, &error), error);
    livc_str kind = text_at(found, "fault.kind");
    item(LIVC_STR_FMT ": entry %lld, line %lld, from byte %lld on", LIVC_STR_ARG(kind), integer_at(found, "fault.n"),
         integer_at(found, "fault.line"), integer_at(found, "fault.byte"));
    livc_answer_free(found);
    free(data);
}

/* A year later the casus is destroyed: coarse counts stay, and the chain still holds. */
static void forgetting(host *it) {
    heading("Retention: forgetting is real");
    livc_error *error = NULL;
    livc_answer *head, *purged, *found, *state, *ledger;
    livc_str bytes;
    step("The law sets no period for the list. These municipalities keep a closed casus for one year. On 1 December:");
    host_record(it, "2026-11-20", "m-bever", "{'k':'retention_set','length':1,'unit':'year','reference':'d-14'}");
    const char *purge = "{'k':'casus_purged','casus':'k-1','reason':'d-15'}";
    host_refused(it, "2026-12-01", "m-lennik", purge);

    size_t own = it->own_count;
    host_record(it, "2027-11-22", "m-lennik", "%s", purge);
    check(livc_journal_head(it->journal, &head, &error), error);
    check(livc_journal_purge(it->journal, it->own, own, &purged, &error), error);
    step("22 November 2027. The facts of %zu entries are destroyed, with their salts. What is left?",
         count_at(purged, "lines"));
    check(livc_journal_bytes(it->journal, &bytes, &error), error);
    check(livc_journal_verify_n(bytes.data, bytes.len, NULL, &found, &error), error);
    livc_str before = text_at(head, "hash"), after = text_at(found, "head.hash");
    bool same = before.len == after.len && memcmp(before.data, after.data, after.len) == 0;
    item("a chain that verifies, with the same last hash: %s", yes(!livc_answer_has(found, "fault") && same));
    bool named = false;
    for (size_t i = 0; i + 4 <= bytes.len; i++) named = named || memcmp(bytes.data + i, "p-88", 4) == 0;
    item("a reference to the person: %s", yes(named));
    item("a state that replays to the same: %s", yes(same_state(it, bytes.data, bytes.len)));
    char *text;
    check(livc_register_state(it->state, &state, &error), error);
    check(livc_answer_at(state, "ledger", &ledger, &error), error);
    check(livc_answer_to_json(ledger, &text, &error), error);
    item("the ledger: %s", text);
    livc_string_free(text);
    livc_answer_free(ledger);
    livc_answer_free(state);
    livc_answer_free(found);
    livc_answer_free(purged);
    livc_answer_free(head);
}

int main(int argc, char **argv) {
    char file[512];
    const char *temporary = getenv("TMPDIR");
    if (argc > 1) snprintf(file, sizeof file, "%s", argv[1]);
    else snprintf(file, sizeof file, "%s/livc-story.journal", temporary == NULL ? "/tmp" : temporary);
    printf("A joint cell and one casus\n\n");
    printf("What happens here is invented; the municipalities and the law are real.\n");

    host it;
    host_open(&it);
    places(&it);
    the_cell(&it);
    no_record(&it);
    signal_to_list(&it);
    the_table(&it);
    outside_the_table(&it);
    danger(&it);
    weighing_and_plan(&it);
    reviews(&it);
    who_sees_what(&it);
    closing(&it);
    the_journal(&it, file);
    forgetting(&it);
    host_close(&it);
    return 0;
}
