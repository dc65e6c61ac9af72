### Analysis of rule books: what changed, what is said in vain, truth tables.

word-finding = finding
    .loosens = a local rule permits what the book beneath it does not
    .contradiction = permits what is also forbidden wherever the rule applies
    .never_fires = applies in no situation, on no day
    .never_decides = never determines the answer: other rules do
    .never_obliges = its obligations come with no answer
    .never_met = the condition can never be met: the rule forbids
    .never_unmet = the condition is always met: the rule asks nothing
    .dead_clause = this clause can hold in no situation
    .covered_clause = this clause holds only where another clause of the rule does
    .idle_exception = this exception takes nothing away from the rule
    .idle_question = the answer to this question never matters
    .idle_setting = without this setting every answer stays the same
    .gap = nothing is ever permitted here
word-table_section = section
    .forbidden = 1. Forbidden, whatever else applies
    .permitted = 2. Permitted, unless section 3 applies too
    .asked_if_permitted = 3. A person must decide, even where section 2 applies
    .asked = 4. Nothing permits it; a person must decide
    .closed = 5. Forbidden, because nothing permits it
    .beside = 6. What comes beside: obligations, points of attention and periods
word-page_form = form of the page
    .markdown = Markdown
    .html = HTML

analysis-word = { $word }
analysis-condition = { $fact }: { $values }
analysis-condition-not = { $fact }: anything but { $values }
analysis-always = always
analysis-nobody = nobody claims anything
analysis-or = — or —
analysis-more = and other cases still
analysis-situation = { $total } situation
analysis-situations = { $total } situations
analysis-contradictory = these facts cannot go together
analysis-days-all = On all days.
analysis-days-from = From { $from }.
analysis-days-before = Before { $until }.
analysis-days-between = From { $from } until { $until }, that day excluded.
analysis-keeps = keep: { $length } { $unit } from { $start }
analysis-extends = extend: { $length } { $unit } from { $start }

## Comparison of two books

compare-books = What changes: { $old } → { $new }
compare-classes = { $count ->
        [one] One group of situations gets
       *[other] { $count } groups of situations get
    } another answer. All situations and all days were looked at.
compare-rules-added = New rules: { $rules }.
compare-rules-removed = Rules that are gone: { $rules }.
compare-rules-changed = Changed rules: { $rules }.
compare-same = the answer stays “{ $after }”, on other grounds
compare-gained = is added: { $what }
compare-lost = is gone: { $what }
compare-old-rules = in the example these decided: { $rules }
compare-new-rules = in the example these now decide: { $rules }
compare-caption = Which situations these are
compare-column =
    .act = Act
    .when = When (all conditions together)
    .count = Situations
compare-example = An example: { $facts }. In all else: nobody claims anything.
compare-band = { $measure }, from { $low } and below { $below }: before “{ $before }”, now “{ $after }”.

## Check of a book

check-title = Check of { $book } over all situations and all days
check-sound = No rule, clause, exception, question or setting stands there in vain.
check-item = { $about }: { $what }.
check-by = See { $rules }.
check-narrows = Proven: no local rule permits what the book beneath it does not.
check-gaps = Where nothing is permitted in any situation ({ $scope }); that may be what is meant:

## Truth tables

table-title = { $heads } ({ $day })
table-book = By rule book { $book } ({ $hash }…).
table-short = In short
table-never = This is never permitted.
table-never-asked = This is never permitted unless a person decides about it.
table-only = { $count ->
        [one] This is permitted on this one ground only
       *[other] This is permitted on one of these { $count } grounds only
    }, under the conditions of the table, and as long as nothing of section 1 or 3 applies:
table-permit = { $text } ({ $articles })
table-count = { $outcome }: { $situations }
table-order = The rules, in the order in which they decide
table-order-note = The first section of which a rule applies gives the answer; all rules of that section that apply are its reasons. Within one cell all conditions must be met together; “or” parts cases.
table-otherwise = Where no section applies there is no ground: nothing forbids it, but nothing permits it. That is no permission.
table-question = Question: { $question }
table-duty = Obligatory: { $duty }
table-dates = dates: { $certainty }
table-cases = Each case apart
table-cases-note = No situation is in two rows. What is not here has no ground.
table-cases-many = The { $count } cases apart are too many for paper; the table above says the same, and a program gets them as JSON.
table-some = sometimes also { $rules }
table-column =
    .rule = Rule
    .when = When
    .articles = Articles
    .certainty = Certainty
    .outcome = Answer
    .rules = Rules
    .count = Situations
