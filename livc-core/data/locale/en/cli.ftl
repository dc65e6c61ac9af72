### The words of the command line: verify, check, cite, decide.

## verify

cli-verify-ok = The journal is sound: { $entries ->
        [one] one entry
       *[other] { $entries } entries
    }, last hash { $hash }.
cli-verify-altered = Entry { $entry }, or what is left of it, was altered.
cli-verify-torn = The last entry was never finished: everything from byte { $byte } on may be cut off.
cli-verify-fault = Entry { $entry }: { $fault }
cli-verify-gone = The facts of { $count ->
        [one] one entry
       *[other] { $count } entries
    } were destroyed; the chain still verifies.
cli-verify-payloads = { $count ->
        [one] One text belongs to its entry
       *[other] { $count } texts belong to their entries
    }.
cli-verify-destroyed = { $count ->
        [one] The facts of one entry on the list are
       *[other] The facts of { $count } entries on the list are
    } destroyed, and the list belongs to this journal.
cli-verify-not-destroyed = The list of what is destroyed does not fit this journal.
cli-verify-checkpoint = That the whole end was rewritten shows only against a checkpoint that is kept elsewhere.

## check

cli-check-ok = No faults: { $count ->
        [one] one rule
       *[other] { $count } rules
    }, version { $version }.
cli-check-faults = { $count ->
        [one] One fault
       *[other] { $count } faults
    }:
cli-check-local = Local book { $book }, version { $version }: decided by { $by } on { $day } (reason: { $ground }).
cli-check-never = This move can never be made: { $step }.

## cite

cli-cite-in-force = { $article }: in force on { $day }.
cli-cite-not-in-force = { $article }: not in force on { $day }.
cli-cite-from = In force from { $from }; no end known.
cli-cite-between = In force from { $from } and no longer from { $until }.
cli-cite-successor = Replaced from { $from } by { $article }.
cli-cite-rules = Rest on this: { $rules }.

## decide

cli-decide-missing = Also give: { $facts }.
