### What the rooms say: answers of the rule book, obligations, notices, and what would change the answer.

## The four answers

answer-permitted = This is permitted, on the ground of { $articles }.
answer-permitted-with-duties = This is permitted, on the ground of { $articles }, provided { $count ->
        [one] the obligation below is met
       *[other] the { $count } obligations below are met
    }.
answer-forbidden = Forbidden: { $articles }.
answer-forbidden-unless-permitted = Forbidden: { $articles }. The prohibition holds unless a provision permits it, and the conditions of none of them are met.
answer-no-ground = No ground found. No provision forbids this, but none permits it either: this is not a permission.
answer-unsettled = Unsettled: a person must decide. Question: { $question }
answer-unsettled-several = Unsettled: a person must decide { $count ->
        [one] the following question
       *[other] the following { $count } questions
    }.
answer-question = Question ({ $articles }): { $question }
answer-incomplete = The answer depends on { $facts_count ->
        [one] a fact that is
       *[other] facts that are
    } not known yet: { $facts }. Possible: { $outcomes }.
answer-upper-bound = There are too many possibilities to go through them all: perhaps not each of these answers can really occur.
answer-worst = The strictest answer counts.
answer-rule = { $text } ({ $articles }; rule { $rule }).
answer-book = Decided by the rules of the book { $book } as they stood on { $day }.
book-age = The rule book was last held against the law on { $checked }, { $days ->
        [one] one day
       *[other] { $days } days
    } ago. You wanted at most { $max ->
        [one] one day
       *[other] { $max } days
    }: see whether there is a newer one.
book-age-unknown = The rule book does not say when it was held against the law; you wanted that to be at most { $max ->
        [one] one day
       *[other] { $max } days
    } ago.
answer-no-advice = This is no legal advice. Whoever acts remains responsible.

## A screen for each of the four answers: a heading and what to do next

screen-heading =
    .permitted = You may
    .forbidden = You may not
    .no_ground = No provision permits this
    .unsettled = A person must decide this
screen-next =
    .permitted = Whether you do it is for you to decide: at the table there is never a duty to speak.
    .forbidden = Do not do it.
    .no_ground = Do not do it without a legal ground. Put the question to your jurist or data protection officer.
    .unsettled = The law leaves this open. Put the question to whoever may decide in your administration, and record the decision and its reason.

## How sure

certainty-text =
    .norm = The provision itself was read.
    .secondary = The provision is known from a source other than the text of the law.
    .inferred = This is a reading of the provision; a jurist may think otherwise.
    .policy = This is not law but a careful default of livc.
    .local = This is not law but a decision of your own administration.
certainty-dates =
    .norm = The dates of entry into force were read in the law itself.
    .secondary = The dates of entry into force come from a source other than the text of the law.
    .inferred = The dates of entry into force are inferred and must be checked.
    .policy = The dates were chosen by livc.
    .local = The dates were chosen by your own administration.

## Conditions that are not met, and what would change the answer

unmet-heading = { $count ->
        [one] This condition is not met
       *[other] These { $count } conditions are not met
    }:
unmet = { $fact }: now “{ $actual }”, needed: { $needed } ({ $articles })
unmet-unknown = { $fact }: not known yet, needed: { $needed } ({ $articles })
unmet-not = { $fact }: must not be “{ $actual }” ({ $articles })
who-could = Who could do this: { $roles }.
who-else = With everything else the same, this would be permitted to: { $roles }.
who-could-nobody = Nobody can do this.
change-nearest = It would become permitted with { $changes_count ->
        [one] this change
       *[other] these changes
    }: { $changes }.
change-item = { $fact } → { $needed }
change-none = No change that livc may propose would permit this.
change-note = livc never proposes to list somebody, to drop a professional secret, or to hold a meeting in order to be able to share after all.

## Obligations and notices

duties-heading =
    .before = Before:
    .during = During:
    .after = Afterwards:
duty-item = { $duty } ({ $articles })
notices-heading = { $count ->
        [one] Notice
       *[other] Notices
    }:

## What the host decided itself

setting-answered = The administration answered this question itself on { $day }: { $answer } (by { $by }; reason: { $ground }).
setting-off = The administration switched rule { $rule } off on { $day } (by { $by }; reason: { $ground }): it is an open question now.
setting-yes = { word-yes_no.yes }
setting-no = { word-yes_no.no }

## Danger: always said first

urgent-first-line = Immediate danger? Do not wait for this answer: call 112 or 101.
urgent-not-blocked = livc does not hold this back and says nothing on what you tell.
urgent-confirm = The chair confirms this afterwards.

## The reporter: one constant notice

reporter-notice = Your { -signal } was received and handled.

## Comparison of two books

compare-equal = The two books give the same answer in every situation.
compare-heading = On { $day } the answer changes in { $count ->
        [one] one class of situations
       *[other] { $count } classes of situations
    }:
compare-item = before “{ $before }”, now “{ $after }”

## Lists and languages

list-comma = {", "}
list-and = {" and "}
list-or = {" or "}
translation-mark = Translation; only the text in the language of the administration counts ({ $languages }).

## Days

day = { $day } { $month } { $year }
month =
    .m1 = January
    .m2 = February
    .m3 = March
    .m4 = April
    .m5 = May
    .m6 = June
    .m7 = July
    .m8 = August
    .m9 = September
    .m10 = October
    .m11 = November
    .m12 = December
