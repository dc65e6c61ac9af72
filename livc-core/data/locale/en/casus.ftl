### What may happen to a casus, why something may not, what one may see, and how long it is kept.

## Refusals

refusal-heading = This cannot be done now: { $step }.
refusal-wrong-state = This move does not fit the state of the { -casus }: “{ $state }”. It can start from: { $needed }.
refusal-not-begun = There is no { -casus } yet that this move could follow. It can start from: { $needed }.
refusal-unsettled = The law leaves open whether this move can be made: a person must decide first.
refusal-wrong-role = You act as “{ $role }”. This move is reserved to: { $roles }.
refusal-not-in-profile = The way of working { $profile } does not have this move.
refusal-unmet = For this move { $count ->
        [one] one condition is still lacking
       *[other] { $count } conditions are still lacking
    }.
refusal-no-record = This cell keeps nothing about persons: no legal basis is declared, and without one the law forbids it ({ $articles }).
refusal-timer = A timer may warn and erase. About a person a human being always decides, with a reason.
refusal-profile-not-belgian = A Belgian cell can only run on a Belgian way of working. { $profile } serves for comparison.
refusal-conflict = Entry { $entry } was added in the meantime. Look at the present state and decide again.
refusal-future = A fact of { $day } cannot be recorded today.
refusal-held = The destruction is suspended.
refusal-not-due = The { -retention_period } does not end before { $day }.

## The casus

casus-count = { $count ->
        [one] one { -casus }
       *[other] { $count } { -casus(number: "many") }
    }
casus-since = State: { $state }, since { $day }.
casus-next = Possible moves: { $steps }.
casus-next-none = No move is possible now.
casus-minor = This is about a minor: what is in the best interests of the child?
deadline-ahead = { $what }: by { $day } ({ $days ->
        [one] one day left
       *[other] { $days } days left
    }).
deadline-today = { $what }: today.
deadline-passed = { $what }: { $day } has passed.

## The work that is handed over

handover-title = Handover of the work, { $day }
handover-casus = { $casus }: { $state }
handover-next = { $what }, { $day }
handover-next-of = { $what } ({ $reference }), { $day }
handover-nothing = Nothing is waiting.
handover-cell = The cell
handover-ends = { $what } ({ $reference }) ends on { $day }
handover-question = Open: { $question }

## Composition and meetings

cell-not-established = No cell is recorded for this municipality on { $day }.
composition-lawful = The three seats are lawfully held on { $day }.
composition-open = The three seats are lawfully held on { $day }, but about the cell itself a question is open.
composition-lacking = On { $day } { $seats_count ->
        [one] this seat is
       *[other] these seats are
    } not lawfully held: { $seats }.
presence-practice = Not present: { $seats }. That all three seats are present is good practice, not law.
presence-warning = A professional secret may come up at this item. Only those who hold a seat or are invited for this { -casus } stay in the room.
presence-no-duty = You have the { -right_to_speak }. Silence leaves no trace.
consensus-reached = There is { -consensus }.
consensus-lacking = There is no { -consensus }: { $count ->
        [one] one position is missing or objects
       *[other] { $count } positions are missing or object
    }.

## Looking

view-nothing = There is nothing for you to see here.
view-logged = This look is recorded in the access journal.
view-suppressed = Not shown: with so few persons somebody could be recognised.

## Keeping

retention-until = May still be kept; to be destroyed from { $day } on.
retention-due = The { -retention_period } ended on { $day }: to be destroyed.
retention-awaits = The { -retention_period } starts with: { $event }.
retention-held = The { -retention_period } has ended, but destruction is suspended.
retention-open = No { -retention_period } is set for these data: the administration must decide it.
retention-purged = Destroyed. Only counts in which nobody can be recognised remain.

## Profiles: the diagram

profile-word = { $word }
profile-step = { $step } ({ $outcomes })
