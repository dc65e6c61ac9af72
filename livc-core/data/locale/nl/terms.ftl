### The terms of the glossary. Other messages use them, so that a term reads the same everywhere.
###
### A term that has a long form is short unless `form: "long"` is asked. German nouns are asked by case and article where they change.

-livc = { $form ->
    [long] lokale integrale veiligheidscel inzake radicalisme, extremisme en terrorisme (LIVC R)
   *[short] LIVC R
}
-case_consultation = casusoverleg
-casus = { $number ->
   *[one] casus
    [many] casussen
}
-case_list = lijst van casussen
-person_discussed = persoon die besproken wordt
-mayor = burgemeester
-representative = aangestelde vertegenwoordiger
-police_chief = korpschef
-information_officer = information officer
-prevention_official = { $form ->
    [long] gemeenteambtenaar die instaat voor de coördinatie van de preventiemaatregelen (preventieambtenaar)
   *[short] preventieambtenaar
}
-clearance = veiligheidsmachtiging
-mandate = machtiging
-invitation = uitnodiging
-radicalisation_process = radicaliseringsproces
-indications = aanwijzingen
-follow_up = gepersonaliseerd opvolgingstraject
-card = informatiekaart
-intelligence_sheet = inlichtingenfiche
-feedback_sheet = terugkoppelingsfiche
-consensus = consensus van alle effectief deelnemende leden
-professional_secrecy = beroepsgeheim
-duty_of_secrecy = geheimhoudingsplicht
-duty_of_discretion = discretieplicht
-right_to_speak = spreekrecht, geen spreekplicht
-state_of_necessity = noodtoestand
-common_database = gemeenschappelijke gegevensbank T.E.R.
-basic_services = basisdiensten
-partner_services = partnerdiensten
-supervisory_authorities = toezichthoudende autoriteiten
-validated_entity = gevalideerde entiteit
-pre_inquiry_entity = entiteit in vooronderzoek
-task_force = lokale taskforce (LTF)
-ocam = OCAD
-socio_preventive = sociaal-preventieve actor
-welfare_centre = OCMW
-justice_house = justitiehuis
-pupil_guidance = CLB
-case_director = casusregisseur
-signal = signaal
-data_subject = betrokkene
-retention_period = bewaartermijn

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
    .prevention_official = { -prevention_official(form: "long") }
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
