## The figures of the evaluation

word-figure_state = cijfer
    .value = waarde
    .zero = nul
    .not_applicable = niet van toepassing
    .not_reported = niet gemeld
    .not_available = niet meer beschikbaar
    .suppressed = niet getoond
word-figure_operation = bewerking met cijfers
    .add = optellen
    .ratio = verhouding
    .change = verandering
    .difference = verschil
    .roll_up = samentellen
    .round = afronden
word-rounding_mode = afronding
    .exact = niet afgerond
    .half_up = helft naar boven
    .half_even = helft naar even
word-counted = wat geteld wordt
    .persons = personen
    .meetings = vergaderingen
    .cells = cellen
    .documents = documenten
