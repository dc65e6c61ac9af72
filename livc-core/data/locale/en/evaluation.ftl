## The figures of the evaluation

word-figure_state = figure
    .value = value
    .zero = zero
    .not_applicable = not applicable
    .not_reported = not reported
    .not_available = no longer available
    .suppressed = not shown
word-figure_operation = operation on figures
    .add = sum
    .ratio = ratio
    .change = change
    .difference = difference
    .roll_up = roll-up
    .round = rounding
word-rounding_mode = way of rounding
    .exact = not rounded
    .half_up = half up
    .half_even = half to even
word-counted = what is counted
    .persons = persons
    .meetings = meetings
    .cells = cells
    .documents = documents
