//! The room `place` against the whole country, and against the example that ships.
//!
//! The tests that are named after a trap hold what is easily got wrong about Belgian municipalities.

#[cfg(test)]
mod shared_data;

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use livc_core::code::{Code, Language};
    use livc_core::place::{
        Change, LanguageRegime, LanguageRegion, Municipality, NisCode, PlaceChangeKind, Places, Region,
        Sources,
    };
    use livc_core::time::Day;

    use super::shared_data;

    fn country() -> Option<Places> {
        let municipalities = shared_data::read("data/be/municipalities.csv")?;
        let changes = shared_data::read("data/be/municipality_changes.csv")?;
        let units = shared_data::read("data/be/units.csv")?;
        let sources = Sources::new("municipalities.csv", &municipalities)
            .with_changes("municipality_changes.csv", &changes)
            .with_units("units.csv", &units);
        Some(Places::load(&sources).unwrap())
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn nis(text: &str) -> NisCode {
        text.parse().unwrap()
    }

    fn code(municipality: &Municipality) -> String {
        municipality.nis().to_string()
    }

    #[test]
    fn the_table_is_read_wholly() {
        let Some(places) = country() else { return };
        assert_eq!(format!("{places:?}"), "Places { municipalities: 621, changes: 56, units: 58, .. }");
    }

    #[test]
    fn counts_of_every_day() {
        let Some(places) = country() else { return };
        for (on, flanders, wallonia, brussels, all) in [
            ("2018-10-17", 308, 262, 19, 589),
            ("2018-12-31", 308, 262, 19, 589),
            ("2019-01-01", 300, 262, 19, 581),
            ("2024-12-01", 300, 262, 19, 581),
            ("2024-12-02", 300, 261, 19, 580),
            ("2024-12-31", 300, 261, 19, 580),
            ("2025-01-01", 285, 261, 19, 565),
            ("2026-11-23", 285, 261, 19, 565),
        ] {
            let count = |region| places.count_on(day(on), region);
            assert_eq!(count(Some(Region::Flanders)), flanders, "{on}");
            assert_eq!(count(Some(Region::Wallonia)), wallonia, "{on}");
            assert_eq!(count(Some(Region::Brussels)), brussels, "{on}");
            assert_eq!(count(None), all, "{on}");
        }
    }

    #[test]
    fn the_count_is_the_sum_over_the_regions_on_any_day() {
        let Some(places) = country() else { return };
        let mut on = day("1969-12-30");
        while on < day("2027-01-01") {
            let regions = Region::ALL.iter().map(|region| places.count_on(on, Some(*region)));
            assert_eq!(regions.sum::<usize>(), places.count_on(on, None));
            on = on.plus_days(11).unwrap();
        }
    }

    #[test]
    fn provinces_arrondissements_and_languages_of_today() {
        use LanguageRegime::{DeWithFr, FrWithDe, FrWithNl, NlWithFr, NlWithFrRim};

        let Some(places) = country() else { return };
        let today = day("2026-11-23");
        let mut provinces: BTreeMap<String, usize> = BTreeMap::new();
        let mut arrondissements = BTreeSet::new();
        let mut areas: BTreeMap<LanguageRegion, usize> = BTreeMap::new();
        let mut regimes: BTreeMap<LanguageRegime, usize> = BTreeMap::new();
        for row in places.municipalities_on(today) {
            *provinces.entry(row.province().map(|nis| nis.to_string()).unwrap_or_default()).or_default() += 1;
            arrondissements.insert(row.arrondissement());
            *areas.entry(row.language_region()).or_default() += 1;
            *regimes.entry(row.language_regime()).or_default() += 1;
        }
        // Brussels, then Antwerp, Flemish and Walloon Brabant, West and East Flanders, Hainaut, Liège, Limburg,
        // Luxembourg, Namur.
        assert_eq!(
            provinces.values().copied().collect::<Vec<_>>(),
            [19, 67, 63, 27, 62, 55, 69, 84, 38, 43, 38]
        );
        assert_eq!(arrondissements.len(), 43);
        assert_eq!(areas.values().copied().collect::<Vec<_>>(), [285, 252, 19, 9]);
        let with_facilities =
            [NlWithFrRim, NlWithFr, FrWithNl, FrWithDe, DeWithFr].map(|regime| regimes[&regime]);
        assert_eq!(with_facilities, [6, 6, 4, 2, 9]);
        assert_eq!(places.municipalities_on(today).filter(|row| row.ovo().is_some()).count(), 273);
        assert_eq!(places.municipalities_on(today).filter(|row| row.kbo().is_some()).count(), 273);
        let wallonia = places.unit(Region::Wallonia.nis(), today).unwrap();
        assert_eq!(wallonia.names().get(Language::De), Some("Wallonische Region"));
    }

    #[test]
    fn everything_of_2018_went_somewhere_and_everything_of_today_came_from_somewhere() {
        let Some(places) = country() else { return };
        let (then, now) = (day("2018-12-31"), day("2025-01-01"));
        let mut went: BTreeMap<NisCode, BTreeSet<NisCode>> = BTreeMap::new();
        for row in places.municipalities_on(then) {
            let lineage = places.successors(row.nis(), then, now).unwrap();
            let [end] = lineage.municipalities() else { panic!("one successor") };
            went.entry(end.nis()).or_default().insert(row.nis());
        }
        let today: BTreeSet<NisCode> = places.municipalities_on(now).map(Municipality::nis).collect();
        assert_eq!(went.keys().copied().collect::<BTreeSet<_>>(), today);
        for nis in today {
            let lineage = places.predecessors(nis, now, then).unwrap();
            assert_eq!(
                lineage.municipalities().iter().map(|row| row.nis()).collect::<BTreeSet<_>>(),
                went[&nis]
            );
        }
        let kinds = |kind| places.changes().iter().filter(|change| change.kind() == kind).count();
        assert_eq!((kinds(PlaceChangeKind::Merge), kinds(PlaceChangeKind::Recode)), (15 + 2 + 28, 11));
    }

    #[test]
    fn trap_1_wallonia_merged_a_month_earlier() {
        let Some(places) = country() else { return };
        let bertogne = |on: &str| {
            let lineage = places.successors(nis("82005"), day("2024-12-01"), day(on)).unwrap();
            (code(lineage.municipalities()[0]), lineage.changes().first().map(Change::on))
        };
        assert_eq!(bertogne("2024-12-01"), ("82005".into(), None));
        assert_eq!(bertogne("2024-12-02"), ("82039".into(), Some(day("2024-12-02"))));
        let days_with_580 = (0..60)
            .map(|days| day("2024-11-15").plus_days(days).unwrap())
            .filter(|on| places.count_on(*on, None) == 580);
        assert_eq!(days_with_580.count(), 30);
    }

    #[test]
    fn trap_2_a_code_stays_while_the_territory_changes() {
        let Some(places) = country() else { return };
        let antwerp = |on: &str| places.at(nis("11002"), day(on)).unwrap();
        assert_ne!(antwerp("2024-12-31").validity(), antwerp("2025-01-01").validity());
        let lineage = places.predecessors(nis("11002"), day("2025-01-01"), day("2024-12-31")).unwrap();
        assert_eq!(
            lineage.municipalities().iter().map(|row| code(row)).collect::<Vec<_>>(),
            ["11002", "11007"]
        );
        assert!(places.at(nis("11007"), day("2025-01-01")).is_err());
    }

    #[test]
    fn trap_3_a_code_changes_while_nothing_else_does() {
        let Some(places) = country() else { return };
        for (old, new) in [("55022", "58001"), ("54007", "57096")] {
            let lineage = places.successors(nis(old), day("2018-12-31"), day("2019-01-01")).unwrap();
            let [change] = lineage.changes() else { panic!("one change") };
            assert_eq!(change.kind(), PlaceChangeKind::Recode);
            let before = places.at(nis(old), day("2018-12-31")).unwrap();
            let after = lineage.municipalities()[0];
            assert_eq!(code(after), new);
            assert_eq!((before.names(), before.language_regime()), (after.names(), after.language_regime()));
            assert_ne!(before.arrondissement(), after.arrondissement());
        }
        let recoded: BTreeSet<_> =
            places.changes().iter().filter(|c| c.kind() == PlaceChangeKind::Recode).collect();
        assert!(recoded.iter().all(|change| change.on() == day("2019-01-01")));
        assert_eq!(recoded.len(), 11);
    }

    #[test]
    fn trap_4_a_name_stays_while_the_code_changes() {
        let Some(places) = country() else { return };
        let named = |name: &str, on: &str| {
            let [one] = places.find_by_name(day(on), name)[..] else { panic!("{name} is one municipality") };
            code(one)
        };
        for (name, before, after) in
            [("Aalter", "2018-12-31", "2019-01-01"), ("Deinze", "2018-12-31", "2019-01-01")]
        {
            assert_ne!(named(name, before), named(name, after), "{name}");
        }
        for name in ["Tielt", "Wingene", "Lochristi", "Lokeren", "Hasselt", "Bastogne"] {
            assert_ne!(named(name, "2024-12-01"), named(name, "2025-01-01"), "{name}");
        }
        assert_eq!([named("Aalter", "2018-12-31"), named("Aalter", "2019-01-01")], ["44001", "44084"]);
    }

    #[test]
    fn trap_5_a_merger_crosses_a_province() {
        let Some(places) = country() else { return };
        let moved = |old: &str| {
            let before = places.at(nis(old), day("2024-12-31")).unwrap();
            let lineage = places.successors(nis(old), day("2024-12-31"), day("2025-01-01")).unwrap();
            let after = lineage.municipalities()[0];
            (
                code(after),
                before.province() != after.province(),
                before.arrondissement() != after.arrondissement(),
            )
        };
        assert_eq!(moved("11056"), ("46030".into(), true, true));
        assert_eq!(moved("44045"), ("46029".into(), false, true));
        assert_eq!(moved("73040"), ("71072".into(), false, true));
    }

    #[test]
    fn trap_6_french_names_are_not_unique() {
        let Some(places) = country() else { return };
        let today = day("2026-11-23");
        let found = places.find_by_name(today, "Saint-Nicolas");
        assert_eq!(found.iter().map(|row| code(row)).collect::<Vec<_>>(), ["46021", "62093"]);
        let names = |language| {
            places.municipalities_on(today).map(|row| row.name(language)).collect::<BTreeSet<_>>().len()
        };
        assert_eq!(names(Language::Nl), 565);
        assert!(names(Language::Fr) < 565);
        // Each is found by each of its names, also typed without accents and capitals.
        for row in places.municipalities_on(today) {
            for language in [Language::Nl, Language::Fr, Language::De] {
                let typed = row.name(language).to_uppercase().replace('-', " ").replace('É', "E");
                assert!(places.find_by_name(today, &typed).contains(&row), "{typed}");
            }
        }
    }

    #[test]
    fn trap_7_the_last_day_is_inclusive_in_the_file() {
        let Some(places) = country() else { return };
        let zwijndrecht = places.at(nis("11056"), day("2024-12-31")).unwrap();
        assert_eq!(zwijndrecht.validity().until(), Some(day("2025-01-01")));
        assert!(places.at(nis("11056"), day("2025-01-01")).is_err());
        // Every row that ended was followed without a gap or a shared day.
        for row in places.municipalities() {
            if let Some(until) = row.validity().until() {
                let eve = until.plus_days(-1).unwrap();
                assert!(places.successors(row.nis(), eve, until).is_ok(), "{}", row.nis());
            }
        }
    }

    #[test]
    fn trap_8_a_postal_code_is_no_key() {
        let (Some(places), Some(codes)) = (country(), shared_data::read("data/be/postal_codes.csv")) else {
            return;
        };
        let mut by_postal_code: BTreeMap<String, Vec<&Municipality>> = BTreeMap::new();
        for row in csv::Reader::from_reader(codes.as_slice()).records() {
            let row = row.unwrap();
            let municipality = places.at(row[1].parse().unwrap(), day("2025-01-01")).unwrap();
            by_postal_code.entry(row[0].to_owned()).or_default().push(municipality);
        }
        let shared: Vec<&str> =
            by_postal_code.iter().filter(|(_, list)| list.len() > 1).map(|(code, _)| code.as_str()).collect();
        assert_eq!(shared, ["1040", "1050", "1804"]);
    }

    #[test]
    fn the_example_loads_and_agrees_with_the_whole_country() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/data/");
        let file = |name: &str| std::fs::read(format!("{folder}{name}")).unwrap();
        let (municipalities, changes) = (file("municipalities.csv"), file("municipality_changes.csv"));
        let sources = Sources::new("municipalities.csv", &municipalities)
            .with_changes("municipality_changes.csv", &changes);
        let example = Places::load(&sources).unwrap();
        assert_eq!(example.count_on(day("2024-12-31"), None), 5);
        assert_eq!(example.count_on(day("2025-01-01"), None), 3);
        for change in example.changes() {
            let lineage = example.successors(change.old_nis(), day("2024-12-31"), day("2026-09-01")).unwrap();
            assert_eq!(code(lineage.municipalities()[0]), "23106");
        }

        let Some(places) = country() else { return };
        for row in example.municipalities() {
            let same = places.at(row.nis(), row.validity().from()).unwrap();
            assert_eq!((row.names(), row.validity()), (same.names(), same.validity()));
            assert_eq!((row.region(), row.province()), (same.region(), same.province()));
            assert_eq!(row.arrondissement(), same.arrondissement());
            assert_eq!(row.language_regime(), same.language_regime());
        }
        let same: Vec<_> =
            places.changes().iter().filter(|change| change.new_nis() == nis("23106")).collect();
        assert_eq!(example.changes().iter().collect::<Vec<_>>(), same);
    }
}
