//! Personal and coordination numbers (*personnummer*, *samordningsnummer*).
//!
//! Invariant: a [`PersonalNumber`] has twelve digits, a right check digit and a date that can be; it never shows
//! itself in `Debug` output, and no error repeats what was typed.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// What a coordination number adds to the day.
const COORDINATION: u32 = 60;

/// Numbers were first given in 1947; nobody alive then was born before this year.
const FIRST_YEAR: i32 = 1840;

/// A personal or coordination number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonalNumber([u8; 12]);

/// Which of the two kinds of number it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum NumberKind {
    /// *Personnummer*, given at registration in the population register.
    #[serde(rename = "personnummer")]
    Personal,
    /// *Samordningsnummer*: the day is 60 higher; month or day 00 where it is not known.
    #[serde(rename = "samordningsnummer")]
    Coordination,
}

/// Sex as the number says it (the ninth of ten digits is even for a woman).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// *Kvinna*.
    Female,
    /// *Man*.
    Male,
}

/// Why something is not a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// Not ten or twelve digits with at most one `-` or `+` before the last four.
    #[error("not ten or twelve digits, written YYYYMMDD-NNNN or YYMMDD-NNNN")]
    Format,
    /// No such day, or before anybody who ever had a number was born.
    #[error("the date cannot be a date of birth")]
    Date,
    /// Born after today.
    #[error("the date of birth is in the future")]
    Future,
    /// The last digit does not fit the others.
    #[error("the check digit is wrong")]
    CheckDigit,
}

impl PersonalNumber {
    /// Reads ten or twelve digits, with spaces anywhere and `-` or `+` before the last four. With ten digits the
    /// century follows from `today`: `+` from the year a person turns 100 (folkbokföringslagen 1991:481 18 §).
    ///
    /// # Errors
    /// [`NumberError`], which never repeats the input.
    pub fn parse(text: &str, today: NaiveDate) -> Result<Self, NumberError> {
        let typed = Typed::read(text)?;
        let number = match typed.digits.as_slice() {
            ten @ [tens, ones, ..] if ten.len() == 10 => {
                let year = full_year(i32::from(tens * 10 + ones), typed.hundred_or_more, today.year());
                let century = u8::try_from(year / 100).map_err(|_| NumberError::Date)?;
                digits(&[&[century / 10, century % 10], ten].concat())?
            }
            twelve => digits(twelve)?,
        };
        number.check(Some(today)).map(|()| number)
    }

    /// Twelve digits, as stored.
    #[must_use]
    pub fn digits(&self) -> String {
        self.0.iter().map(|digit| char::from(b'0' + digit)).collect()
    }

    /// Which kind it is.
    #[must_use]
    pub fn kind(&self) -> NumberKind {
        if self.pair(6) >= COORDINATION {
            NumberKind::Coordination
        } else {
            NumberKind::Personal
        }
    }

    /// The date of birth; `None` when a coordination number leaves month or day open (00) or names no real day.
    #[must_use]
    pub fn birth_date(&self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year(), self.pair(4), self.day())
    }

    /// The year of birth, which is always there.
    #[must_use]
    pub fn year(&self) -> i32 {
        self.0
            .iter()
            .take(4)
            .fold(0, |year, digit| year * 10 + i32::from(*digit))
    }

    /// Sex as the number says it.
    #[must_use]
    pub fn sex(&self) -> Sex {
        if self.0[10].is_multiple_of(2) {
            Sex::Female
        } else {
            Sex::Male
        }
    }

    /// Whole years on `day`; `None` when the date of birth is not known or later.
    #[must_use]
    pub fn age_on(&self, day: NaiveDate) -> Option<u32> {
        day.years_since(self.birth_date()?)
    }

    fn day(&self) -> u32 {
        self.pair(6) % COORDINATION
    }

    fn pair(&self, at: usize) -> u32 {
        u32::from(self.0[at]) * 10 + u32::from(self.0[at + 1])
    }

    fn check(&self, today: Option<NaiveDate>) -> Result<(), NumberError> {
        if !self.date_can_be() {
            return Err(NumberError::Date);
        }
        if luhn(&self.0[2..]) != 0 {
            return Err(NumberError::CheckDigit);
        }
        let first_day = self.birth_date().or(NaiveDate::from_ymd_opt(self.year(), 1, 1));
        match today {
            Some(today) if first_day > Some(today) => Err(NumberError::Future),
            _ => Ok(()),
        }
    }

    /// A coordination number may leave month or day open, and among Skatteverket's own test numbers there are days
    /// that their month does not have (31 April): such a number is right, and its date of birth not known.
    fn date_can_be(&self) -> bool {
        let date_is_known = self.birth_date().is_some();
        let loosely = self.kind() == NumberKind::Coordination && self.pair(4) <= 12 && self.day() <= 31;
        self.year() >= FIRST_YEAR && (date_is_known || loosely)
    }
}

impl fmt::Display for PersonalNumber {
    /// `YYYYMMDD-NNNN`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.digits();
        let (date, number) = digits.split_at(8);
        write!(f, "{date}-{number}")
    }
}

impl fmt::Debug for PersonalNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonalNumber(..)")
    }
}

impl Serialize for PersonalNumber {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        output.serialize_str(&self.digits())
    }
}

impl<'de> Deserialize<'de> for PersonalNumber {
    /// Reads the twelve digits of [`PersonalNumber::digits`]; what was valid once stays so, whatever the day.
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let text = String::deserialize(input)?;
        Typed::read(&text)
            .and_then(|typed| digits(&typed.digits))
            .and_then(|number| number.check(None).map(|()| number))
            .map_err(serde::de::Error::custom)
    }
}

/// What somebody typed, without its signs.
struct Typed {
    digits: Vec<u8>,
    hundred_or_more: bool,
}

impl Typed {
    fn read(text: &str) -> Result<Self, NumberError> {
        let mut typed = Self {
            digits: Vec::with_capacity(12),
            hundred_or_more: false,
        };
        let mut sign_at = None;
        for letter in text.chars() {
            match letter {
                '0'..='9' if typed.digits.len() < 12 => typed.digits.push(letter as u8 - b'0'),
                '-' | '+' if sign_at.is_none() => {
                    sign_at = Some(typed.digits.len());
                    typed.hundred_or_more = letter == '+';
                }
                letter if letter.is_whitespace() => {}
                _ => return Err(NumberError::Format),
            }
        }
        if sign_at.is_none_or(|at| at + 4 == typed.digits.len()) {
            Ok(typed)
        } else {
            Err(NumberError::Format)
        }
    }
}

fn digits(digits: &[u8]) -> Result<PersonalNumber, NumberError> {
    digits
        .try_into()
        .map(PersonalNumber)
        .map_err(|_| NumberError::Format)
}

/// The latest year with these last two digits that the sign allows.
fn full_year(two_digits: i32, hundred_or_more: bool, this_year: i32) -> i32 {
    let latest = if hundred_or_more {
        this_year - 100
    } else {
        this_year
    };
    latest - (latest - two_digits).rem_euclid(100)
}

/// The Luhn sum modulo ten, 0 when the last digit is right.
fn luhn(digits: &[u8]) -> u32 {
    let doubled = |digit: u32| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let weigh = |(at, digit): (usize, &u8)| {
        let digit = u32::from(*digit);
        if at.is_multiple_of(2) {
            doubled(digit)
        } else {
            digit
        }
    };
    digits.iter().enumerate().map(weigh).sum::<u32>() % 10
}
