### The page “What may I share?”

briefing-title = What may I share? { $day }
briefing-who = You are: { $giver }.
briefing-who-where = You are: { $giver }. Where: { $setting }.
briefing-where = Where: { $setting }.
briefing-note = { $text } ({ $articles }).
briefing-section =
    .bring = At the table
    .leave = Afterwards, by yourself
    .onward = Where your words can end up
    .know = Mind
    .open = What remains open

## Who hears it

briefing-hears = Who hears it: { $hearers }.
briefing-hearer = { $count ->
        [one] { $who }
       *[other] { $count } × { $who }
    }
briefing-room = Who is there: { $room }.

## What may and may not be done, with what

briefing-line =
    .permitted = You may – { $matters }: { $acts } ({ $articles }; { $certainty }).
    .unsettled = A person must decide – { $matters }: { $acts } ({ $articles }; { $certainty }).
    .no_ground = No provision permits this – { $matters }: { $acts } ({ $articles }; { $certainty }).
    .forbidden = You may not – { $matters }: { $acts } ({ $articles }; { $certainty }).
briefing-line-bare =
    .permitted = You may – { $matters }: { $acts }.
    .unsettled = A person must decide – { $matters }: { $acts }.
    .no_ground = No provision permits this – { $matters }: { $acts }.
    .forbidden = You may not – { $matters }: { $acts }.
briefing-line-depends = Depends on { $facts } – { $matters }: { $acts }.
briefing-line-unknown = Not certain yet – { $matters }: { $acts }.
briefing-act =
    .tell = say
    .show = show
    .record = note in the file of your service
    .consult_file = read
    .send = mail or send on
    .answer = answer a request of the mayor
    .debrief = tell the case handler of your service
    .use = use in your own follow-up
    .publish = make public
briefing-act-of = { $act } ({ $categories })

## What must be done, and what is open

briefing-duties =
    .before = Before: { $duties }.
    .during = Meanwhile: { $duties }.
    .after = Afterwards: { $duties }.
briefing-question = { $question }
briefing-deciding = To say more livc must know: { $facts }.
briefing-assumed = Assumed: { $assumed }.
briefing-legend = Articles: { $acts }.
briefing-assumption =
    .classified = nothing classified
    .founding = a consultation by law
    .subject = about the listed person
    .category = ordinary personal data
    .source = with its source
    .danger = no imminent danger
