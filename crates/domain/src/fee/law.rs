//! Amounts that the state sets, as data: `assets/law/amounts.toml`.
//!
//! Invariant: an amount has a year and a source; a year that is not there gives no figure.

use crate::municipality::dated::dated;
use crate::municipality::{ProfileProblem, Rounding, RuleError, in_force};
use chrono::NaiveDate;
use num_rational::Ratio;
use serde::Deserialize;

dated! {
    /// The price base amount (*prisbasbelopp*) of a year.
    pub struct PriceBaseAmount {
        /// Kronor.
        pub kronor: i64,
    }

    /// The share of the price base amount that a year's fee for help at home may reach (SoL 32 kap.).
    pub struct MaximumFeeFactor {
        /// Ten-thousandths: 5392 is 0.5392.
        pub ten_thousandths: i64,
    }
}

/// The state's amounts, all years.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LawAmounts {
    price_base_amount: Vec<PriceBaseAmount>,
    maximum_fee_factor: Vec<MaximumFeeFactor>,
}

/// The highest fee a month (*maxavgift*) with what made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MaximumFee {
    /// Kronor a month.
    pub kronor: i64,
    /// The price base amount it was made from, kronor.
    pub price_base_amount: i64,
    /// Where that was read.
    pub source: String,
    /// False when nobody has read it at the source.
    pub verified: bool,
}

impl LawAmounts {
    /// Reads the amounts.
    ///
    /// # Errors
    /// [`RuleError::Law`] with the line.
    pub fn parse(text: &str) -> Result<Self, RuleError> {
        toml::from_str(text).map_err(|wrong| {
            let line = wrong
                .span()
                .map_or(1, |span| crate::municipality::line_at(text, span.start));
            RuleError::Law(ProfileProblem {
                line,
                reason: wrong.message().to_owned(),
            })
        })
    }

    /// The amounts that come with the program.
    ///
    /// # Errors
    /// [`RuleError::Law`] when the file is damaged.
    pub fn embedded() -> Result<Self, RuleError> {
        Self::parse(include_str!("../../../../assets/law/amounts.toml"))
    }

    /// The maximum fee of a day: factor × price base amount / 12, rounded once to whole kronor as the
    /// municipalities publish it. `None` for a year without an amount.
    #[must_use]
    pub fn maximum_fee(&self, day: NaiveDate) -> Option<MaximumFee> {
        let base = in_force(&self.price_base_amount, day).next()?;
        let factor = in_force(&self.maximum_fee_factor, day).next()?;
        let exact = Ratio::new(factor.ten_thousandths * base.kronor, 10_000 * 12);
        Some(MaximumFee {
            kronor: Rounding::HalfUp.whole(exact),
            price_base_amount: base.kronor,
            source: format!("{}; {}", factor.source, base.source),
            verified: factor.verified && base.verified,
        })
    }
}
