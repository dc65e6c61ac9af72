### The rights of a person: the extract, the register of processing, and what they need.

## The extract

extract-title = What the { -livc } keeps about you: extract of { $day }
extract-what = You asked what the { -livc } of the municipality keeps about you. Here is what we can tell you.
extract-certain = What this rests on
extract-outcome =
    .permitted = This extract may be given to you.
    .unsettled = The law does not say clearly who answers you and what you may see. A human decides; this sheet is a draft.
    .forbidden = Whoever asked for this extract may not give it.
    .no_ground = Whoever asked for this extract has no ground to give it.
extract-rule = { $text } ({ $articles })
extract-kept = What is kept about you
extract-none = Nothing about you is on the { -case_list }.
extract-listed = The { -mayor } put your situation on the { -case_list } on { $day }.
extract-discussed = Your situation was discussed on { $dates }.
extract-age = Age band: { $age }.
extract-informed = You were informed of the follow-up.
extract-goals = { $count ->
    [one] One goal was agreed.
   *[other] { $count } goals were agreed.
}
extract-action = An action was agreed.
extract-action-due = An action was agreed, by { $day }.
extract-action-done = An action ended on { $day }.
extract-next-review = The follow-up is reviewed again on { $day }.
extract-closed = The follow-up was closed on { $day }.
extract-corrected = Corrected: { $fields }.
extract-contested = You, or somebody on your behalf, contest what was recorded; that stands beside it.
extract-disputed = A correction was asked for and is being looked at.
extract-left-out = What is in no extract, of anybody
    .signals = signals, and who gave them
    .others = data about others
    .opinions = what was said at the table, or told under professional secrecy
    .elsewhere = what other authorities keep; this extract says nothing about it, nor whether it exists
extract-write = To whom you can turn
extract-controller = Who is responsible for these data: { $controller }.
extract-rights = You can ask to correct, erase or restrict what is kept about you, and object to it. Write to the data protection officer.
extract-authority = If you disagree with this answer, you can complain to the data protection authority.

## The register of processing

word-processing_purpose = what data are processed for
    .cell = running the cell
    .signals = receiving and screening signals
    .follow_up = case-focused follow-up of persons on the list
    .common_database = that cards were shown, feedback sheets sent and threats passed on, without content
    .rights = requests of persons, corrections, and what was broken open
    .accountability = accounting for who looked, what was answered and what was destroyed
word-data_subjects = whom the data are about
    .members = members and participants of the cell
    .persons_discussed = persons discussed
    .reporters = those who reported, by their sector only
    .applicants = those who make a request, by the number of the request only
word-security_fact = what livc itself does for security
    .hash_chain = every entry stands in a chain; an altered one is found
    .salted_commitments = facts and free text can be destroyed while the chain holds
    .pseudonyms = persons are references, other ones in each cell
    .payload_keys = free text stands apart and opens only with a key from a look
    .access_events = every look leaves a trace
    .default_deny = rules decide, by class of data, what is shown; without a rule it is no
word-host_gap = what only the host knows
    .controller_contact = name and address of the controller
    .officer_contact = how to reach the data protection officer
    .hosting = where the data are, and with which processors
    .technical_security = encryption, copies, how users are authenticated
    .transfers = transfers to third countries
    .free_text = what stands in the free text and the documents
    .residual_risk = how high the remaining risk is found to be
processing-title = Processing of the { -livc } on { $day }
processing-controller = Controller: { $controller }
processing-purpose = Purpose: { $purpose }
processing-persons = About whom: { $persons }
processing-classes = Classes of data: { $classes }
processing-recipients = Who reads something of it: { $recipients }
processing-no-recipients = Nobody reads this in a casus
processing-kept = Period: { $count } { $unit } from { $start } (certainty: { $certainty })
processing-kept-open = Period: open; a human must decide
processing-access = List of the categories of persons with access
processing-access-listed = { $function } ({ $regime }), on the list: { $classes }
processing-access-unlisted = { $function } ({ $regime }), not on the list: { $classes }
processing-fields = Fields by class of data
processing-field = { $class }: { $count }
processing-questions = Open questions
processing-question = { $text }
processing-security = What livc does for security
processing-host = To be completed by the host
processing-item = { $text }
