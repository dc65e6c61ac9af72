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
