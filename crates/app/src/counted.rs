//! The figures of a screen, counted together.
//!
//! Invariant: where the profile lacks a rule on the day there are none, and the screen is told which rule it is: a case is
//! read all the same.

use crate::Error;
use crate::around::Around;
use crate::money::no_fee;
use crate::open::Open;
use crate::view::{FeeView, GapView, HoursView, LimitView};
use domain::case::Case;
use domain::catalogue::Hours;
use domain::decision::{Prospect, rule_missing};
use domain::municipality::RuleError;

/// The figures of a screen.
pub(crate) struct Figures {
    /// Time that the person has, over all her decisions.
    pub all: Hours,
    pub sum: HoursView,
    pub fee: FeeView,
    pub limits: Vec<LimitView>,
    pub lacks: Option<GapView>,
}

impl Open {
    /// The figures around a proposal, with the time that the case gives by itself (`own`).
    ///
    /// # Errors
    /// What the file says; a rule that is lacking is told in the figures.
    pub(crate) fn figures(
        &self,
        case: &Case,
        prospect: &Prospect<'_>,
        around: &Around,
        own: impl FnOnce() -> Result<Hours, RuleError>,
    ) -> Result<Figures, Error> {
        let counted = || {
            let all = self.all_hours(&own()?, around)?;
            Ok(Figures {
                sum: self.hours_view(case, prospect, around)?,
                fee: self.fee_view(&all)?,
                limits: self.limits(&all, self.desk(around))?,
                all,
                lacks: None,
            })
        };
        match prospect
            .lacks
            .clone()
            .map_or_else(counted, |lack| Err(lack.into()))
        {
            Err(Error::Rule(lack)) => Ok(self.no_figures(&lack)),
            counted => counted,
        }
    }

    fn no_figures(&self, lack: &RuleError) -> Figures {
        let today = self.this_day();
        Figures {
            all: Hours::default(),
            sum: HoursView {
                granted: 0,
                standard: 0,
                own: 0,
                running: 0,
                categories: Vec::new(),
                threshold: 0,
                between: 0,
                over: false,
                near: false,
                exact: String::new(),
            },
            fee: no_fee(today),
            limits: Vec::new(),
            lacks: Some(self.gap_view(rule_missing(lack, today))),
        }
    }
}
