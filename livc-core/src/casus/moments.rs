//! What a profile says of days to come: how long until the next review, and which moments after closing.

use super::fold::Casus;
use super::profile::{SettingName, SettingValue, Span, SpanUnit};
use super::situation::Around;
use crate::event::AftercareMoment;
use crate::rule::vocabulary::r#move as facts;
use crate::time::Day;

/// The last day of a length of time; none beyond the days that livc knows.
fn end(span: Span, from: Day) -> Option<Day> {
    let days = |factor: i64| from.plus_days(i64::from(span.length).saturating_mul(factor)).ok();
    let months = |factor: u32| from.plus_months(u32::from(span.length).saturating_mul(factor)).ok();
    match span.unit {
        SpanUnit::Minute | SpanUnit::Hour => Some(from),
        SpanUnit::Day => days(1),
        SpanUnit::Week => days(7),
        SpanUnit::Month => months(1),
        SpanUnit::Year => months(12),
    }
}

impl Around<'_> {
    /// Whether the next review lies within the interval of the profile.
    pub(super) fn interval(&self, next: Option<Day>) -> facts::Interval {
        let Some(SettingValue::Span(span)) =
            self.profile.setting(SettingName::ReviewInterval).map(|setting| &setting.value)
        else {
            return facts::Interval::NotRequired;
        };
        match (next, end(*span, self.on)) {
            (Some(next), Some(last)) if next > last => facts::Interval::Beyond,
            _ => facts::Interval::Within,
        }
    }

    /// The moments after closing: whether there are as many as the profile names, and whether one is still ahead;
    /// those that are now `added` among them.
    pub(super) fn aftercare(&self, added: &[AftercareMoment]) -> facts::Aftercare {
        let demanded = match self.profile.setting(SettingName::Aftercare).map(|setting| &setting.value) {
            Some(SettingValue::Spans(spans)) => spans.len(),
            _ => 0,
        };
        let Some(casus) = self.casus else { return facts::Aftercare::NotRequired };
        let planned = since_closing(casus).saturating_add(added.len());
        let open = casus.open_moments().next().is_some() || !added.is_empty();
        if planned < demanded {
            facts::Aftercare::Lacking
        } else if open {
            facts::Aftercare::Open
        } else if demanded == 0 {
            facts::Aftercare::NotRequired
        } else {
            facts::Aftercare::Settled
        }
    }
}

fn since_closing(casus: &Casus) -> usize {
    let closed = casus.closed_on;
    casus.aftercare.iter().filter(|moment| closed.is_some_and(|closed| moment.on > closed)).count()
}
