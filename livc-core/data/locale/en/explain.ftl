### Why an answer is what it is, in two depths, and what became of a recorded one.

## For the one who is refused: the same words whatever it is about

refused-heading = This may not be done.
refused-closing = Processing personal data of persons who are discussed is forbidden, unless a law makes an exception ({ $articles }).
refused-not-opened = What no rule opens may not be done.
refused-person = Where the law leaves a question open, only a person may decide it. This answer does not say whether that is so here.
refused-ask = Ask the mayor or the data protection officer what you may do.
refused-review = If you disagree, ask them to look at it again. You may also complain to the supervisory authority for data protection.
refused-silent = More reasons are not given to anybody: so nothing can be learned from a refusal.

## For the auditor: Markdown, line by line

audit-heading = # Explanation of an answer, for { $day }
audit-outcome = Answer: { $outcome }, because { $order }.
audit-certain = Answer: { $outcome }, whatever the facts are that are not known.
audit-facts = ## The facts
audit-fact = - { $fact }: { $value }
audit-fact-unknown = - { $fact }: not known
audit-book = Rule book “{ $book }”, version { $version }; effective hash { $hash }, which covers:
audit-part =
    .builtin = - the book: { $hash }
    .local = - the local book over it: { $hash }
    .settings = - the settings of the administration: { $hash }
audit-standing =
    .determining = ## Rules that determined the answer
    .outranked = ## Rules that fired, but the answer follows from others
    .met = ## Conditions that are met
    .beside = ## Rules that add an obligation, a notice or a period
    .open = ## Rules that depend on facts that are not known
    .excepted = ## Rules that an exception stopped
    .not_fired = ## Rules whose conditions do not hold
    .not_valid = ## Rules that do not hold on that day
audit-rule = ### Rule { $rule }: { $text } ({ $articles })
audit-rule-effect = - effect: { $effect }; certainty of the text: { $certainty }, of the dates: { $dates }
audit-rule-from = - holds from { $from }
audit-rule-between = - holds from { $from } until { $until }, that day not included
audit-rule-successor = - then rule { $rule } holds
audit-rule-predecessor = - rule { $rule } held before
audit-unmet = - not met: { $what }
audit-failing = - does not hold: { $conditions }
audit-condition = { $fact } is “{ $actual }”, needed: { $needed }
audit-condition-unknown = { $fact } is not known, needed: { $needed }
audit-exception = - stopped by an exception ({ $articles }): { $conditions }
audit-is = { $fact }: { $value }
audit-off = - switched off by the administration on { $day }, and so an open question (by { $by }; reason: { $ground })
audit-answered = - the administration answered on { $day }: { $answer }, until { $until } (by { $by }; reason: { $ground })
audit-articles = ## The articles, as they hold on that day
audit-article = ### { $article }: in force since { $from }; certainty of the text: { $certainty }, of the dates: { $dates }
audit-article-before = - took the place of { $article } on { $day }
audit-article-after = - gives way to { $article } on { $day }

## A recorded answer, decided again

again-same = The same rule book gives the same answer.
again-same-by-another = Another rule book gives the same answer, by the same rules.
again-another-book = The rule book is another one than when the answer was given.
again-same-book = The rule book is the same, and yet the answer differs: the recorded answer did not come from this version of livc.
again-changed = The answer was “{ $was }” and is “{ $is }” now.
again-alike = The answer remains “{ $is }”, but by other rules.
again-possible = With facts that are not known, what is possible has changed.
again-gone = No longer decides: rule { $rule }.
again-new = Decides now: { $text } ({ $articles }; rule { $rule }).
