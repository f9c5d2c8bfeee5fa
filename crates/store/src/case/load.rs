//! How many open cases each assessor has.

use crate::sql::{collect, ids};
use crate::{Error, Sight};
use domain::id::{ActorId, StreamId};
use rusqlite::{Connection, Row, named_params};

/// How many open cases one assessor has, or nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CaseLoad {
    /// Who has them; none where nobody has.
    pub assessor: Option<ActorId>,
    /// All that are open.
    pub cases: u32,
    /// Those of them that stand at investigation, hearing or decision.
    pub investigations: u32,
}

/// How many open cases each has, without those in `closed`.
pub(crate) fn loads(
    connection: &Connection,
    sight: Sight,
    closed: &[StreamId],
) -> Result<Vec<CaseLoad>, Error> {
    let mut statement = connection.prepare_cached(include_str!("loads.sql"))?;
    let load = |row: &Row<'_>| {
        Ok(CaseLoad {
            assessor: row.get::<_, Option<_>>("assessor")?.map(ActorId),
            cases: row.get("cases")?,
            investigations: row.get("investigations")?,
        })
    };
    let parameters = named_params! { ":mine": sight.mine(), ":closed": ids(closed)? };
    collect(statement.query_map(parameters, load)?)
}
