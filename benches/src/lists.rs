//! The lists that a day begins with.

use crate::samples::{Figures, Samples};
use crate::{Outcome, SECRET, TIMES, listed};
use app::view::{SessionUnlock, WatchesFilter};
use app::{Kvarbo, Open};

/// One's own lists.
pub fn lists(open: &mut Open, figures: &mut Figures) -> Outcome<()> {
    let (mut today, mut cases, mut watches) = (Samples::default(), Samples::default(), Samples::default());
    let every = WatchesFilter {
        whose: "own".to_owned(),
        when: String::new(),
        kind: String::new(),
    };
    for _ in 0..TIMES {
        today.time(|| open.today())?;
        cases.time(|| open.cases(&listed(None)))?;
        watches.time(|| open.watches(&every))?;
    }
    figures.keep("today", today);
    figures.keep("cases", cases);
    figures.keep("watches", watches);
    Ok(())
}

/// Everybody's dates and who has how much, as the queue of who leads asks for both.
pub fn queue(kvarbo: &mut Kvarbo, figures: &mut Figures) -> Outcome<()> {
    let secret = SECRET.typed.into();
    kvarbo.session_unlock(&SessionUnlock { secret })?;
    let open = kvarbo.open()?;
    let everybodys = WatchesFilter {
        whose: "all".to_owned(),
        when: String::new(),
        kind: String::new(),
    };
    let mut queue = Samples::default();
    for _ in 0..TIMES {
        queue.time(|| {
            open.watches(&everybodys)?;
            open.workload()
        })?;
    }
    figures.keep("queue", queue);
    Ok(())
}
