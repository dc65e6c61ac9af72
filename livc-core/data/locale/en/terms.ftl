### The terms of the glossary. Other messages use them, so that a term reads the same everywhere.
###
### A term that has a long form is short unless `form: "long"` is asked. German nouns are asked by case and article where they change.

-livc = { $form ->
    [long] local integral security cell on radicalism, extremism and terrorism (LIVC R)
   *[short] LIVC R
}
-case_consultation = case consultation
-casus = { $number ->
   *[one] casus
    [many] casussen
}
-case_list = case list
-person_discussed = person discussed
-mayor = mayor
-representative = designated representative
-police_chief = chief of local police
-information_officer = information officer
-prevention_official = municipal prevention official
-clearance = security clearance
-mandate = mandate
-invitation = invitation
-radicalisation_process = radicalisation process
-indications = indications
-follow_up = follow-up trajectory
-card = information card
-intelligence_sheet = intelligence sheet
-feedback_sheet = feedback sheet
-consensus = consensus of members taking part
-professional_secrecy = professional secrecy
-duty_of_secrecy = duty of secrecy
-duty_of_discretion = duty of discretion
-right_to_speak = right, no duty, to speak
-state_of_necessity = state of necessity
-common_database = common database T.E.R.
-basic_services = basic services
-partner_services = partner services
-supervisory_authorities = supervisory authorities
-validated_entity = validated entity
-pre_inquiry_entity = pre-inquiry entity
-task_force = Local Task Force
-ocam = OCAM/OCAD
-socio_preventive = socio-preventive partner
-welfare_centre = public social welfare centre
-justice_house = justice house
-pupil_guidance = pupil guidance centre
-case_director = case director
-signal = signal
-data_subject = data subject
-retention_period = retention period

word-term = term
    .livc = { -livc(form: "long") }
    .case_consultation = { -case_consultation }
    .casus = { -casus }
    .case_list = { -case_list }
    .person_discussed = { -person_discussed }
    .mayor = { -mayor }
    .representative = { -representative }
    .police_chief = { -police_chief }
    .information_officer = { -information_officer }
    .prevention_official = { -prevention_official }
    .clearance = { -clearance }
    .mandate = { -mandate }
    .invitation = { -invitation }
    .radicalisation_process = { -radicalisation_process }
    .indications = { -indications }
    .follow_up = { -follow_up }
    .card = { -card }
    .intelligence_sheet = { -intelligence_sheet }
    .feedback_sheet = { -feedback_sheet }
    .consensus = { -consensus }
    .professional_secrecy = { -professional_secrecy }
    .duty_of_secrecy = { -duty_of_secrecy }
    .duty_of_discretion = { -duty_of_discretion }
    .right_to_speak = { -right_to_speak }
    .state_of_necessity = { -state_of_necessity }
    .common_database = { -common_database }
    .basic_services = { -basic_services }
    .partner_services = { -partner_services }
    .supervisory_authorities = { -supervisory_authorities }
    .validated_entity = { -validated_entity }
    .pre_inquiry_entity = { -pre_inquiry_entity }
    .task_force = { -task_force }
    .ocam = { -ocam }
    .socio_preventive = { -socio_preventive }
    .welfare_centre = { -welfare_centre }
    .justice_house = { -justice_house }
    .pupil_guidance = { -pupil_guidance }
    .case_director = { -case_director }
    .signal = { -signal }
    .data_subject = { -data_subject }
    .retention_period = { -retention_period }
