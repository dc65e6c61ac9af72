//! The computed legal holidays against a table of them.

#[cfg(test)]
mod shared_data;

use std::collections::BTreeMap;

use livc_core::time::{Calendar, Day, holidays};

#[test]
fn the_holidays_of_2015_to_2050_are_those_of_the_table() {
    let Some(table) = shared_data::read("data/be/holidays.csv") else { return };
    let mut years: BTreeMap<i32, Vec<Day>> = BTreeMap::new();
    for row in csv::Reader::from_reader(table.as_slice()).records() {
        let row = row.unwrap();
        let day: Day = row[0].parse().unwrap();
        assert_eq!(day.weekday().to_string(), &row[1]);
        assert!(!Calendar::legal().is_working_day(day).unwrap());
        years.entry(day.year()).or_default().push(day);
    }
    assert_eq!(years.keys().copied().collect::<Vec<_>>(), (2015..=2050).collect::<Vec<_>>());
    for (year, days) in years {
        assert_eq!(holidays(year).unwrap().map(|(day, _)| day).to_vec(), days, "{year}");
    }
}
