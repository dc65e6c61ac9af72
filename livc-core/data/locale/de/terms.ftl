### The terms of the glossary. Other messages use them, so that a term reads the same everywhere.
###
### A term that has a long form is short unless `form: "long"` is asked. German nouns are asked by case and article where they change.

-livc = { $form ->
    [long] Büro für lokale integrale Sicherheit in Sachen Radikalismus, Extremismus und Terrorismus (LIVC R)
   *[short] LIVC R
}
-case_consultation = Fallbesprechung
-casus = { $number ->
    [many] Fälle
   *[one] { $case ->
        [genitive] Falls
       *[nominative] Fall
    }
}
-case_list = Fallliste
-person_discussed = besprochene Person
-mayor = { $case ->
   *[nominative] Bürgermeister
    [genitive] Bürgermeisters
}
-representative = { $article ->
    [definite] bestellte Vertreter
   *[indefinite] bestellter Vertreter
}
-police_chief = { $case ->
   *[nominative] Korpschef
    [genitive] Korpschefs
}
-information_officer = Information Officer
-prevention_official = Präventionsbeamter der Gemeinde
-clearance = Sicherheitsermächtigung
-mandate = Mandat
-invitation = Einladung
-radicalisation_process = Radikalisierungsprozess
-indications = Hinweise
-follow_up = persönlicher Begleitplan
-card = Informationskarte
-intelligence_sheet = Auskunftsblatt
-feedback_sheet = Rückmeldeblatt
-consensus = Konsens der tatsächlich Teilnehmenden
-professional_secrecy = Berufsgeheimnis
-duty_of_secrecy = Geheimhaltungspflicht
-duty_of_discretion = Diskretionspflicht
-right_to_speak = Rederecht, keine Redepflicht
-state_of_necessity = Notstand
-common_database = { $case ->
   *[nominative] Gemeinsame Datenbank T.E.R.
    [dative] Gemeinsamen Datenbank T.E.R.
}
-basic_services = Basisdienste
-partner_services = Partnerdienste
-supervisory_authorities = Aufsichtsbehörden
-validated_entity = validierte Entität
-pre_inquiry_entity = Entität in Vorermittlung
-task_force = Lokale Taskforce
-ocam = KOBA
-socio_preventive = sozialpräventiver Akteur
-welfare_centre = ÖSHZ
-justice_house = Justizhaus
-pupil_guidance = Kaleido
-case_director = Fallverantwortlicher
-signal = Meldung
-data_subject = betroffene Person
-retention_period = Aufbewahrungsfrist

word-term = Begriff
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
