//! The calendar: days with what is watched on each, and which of them are no working days.
//!
//! Invariant: holidays come from the domain's calendar alone; a window computes none.

use crate::Error;
use crate::frame::{code, day};
use crate::log::Purpose;
use crate::open::Open;
use crate::view::{CalendarDay, CalendarSpan, CalendarView};
use chrono::{Datelike, NaiveDate};
use domain::deadline::calendar::day_off;

/// The most days that are given at once: a month's page of six weeks.
const DAYS: usize = 42;

impl Open {
    /// Own watches of some days, every day of them in order.
    ///
    /// # Errors
    /// [`Error::Day`] when the span has no day or more than a month's page of them; what the file says.
    pub fn calendar(&mut self, span: &CalendarSpan) -> Result<CalendarView, Error> {
        let (from, until) = (day(&span.from)?, day(&span.until)?);
        let dates: Vec<NaiveDate> = from
            .iter_days()
            .take_while(|date| *date <= until)
            .take(DAYS + 1)
            .collect();
        if dates.is_empty() || dates.len() > DAYS {
            return Err(Error::Day);
        }
        self.log(None, "calendar.read", Purpose::OwnWork)?;
        let own = self.own_watches()?;
        let watches = own.list(&[], Some(from), Some(until), u32::MAX)?;
        let days = dates.into_iter().map(|date| {
            let here = watches.iter().filter(|listed| listed.watch.due == date);
            Ok(CalendarDay {
                date: date.to_string(),
                week: date.iso_week().week(),
                off: day_off(date)?.map(|off| code(&off)),
                rows: here.map(|listed| self.today_row(listed)).collect(),
            })
        });
        Ok(CalendarView {
            days: days.collect::<Result<_, Error>>()?,
        })
    }
}
