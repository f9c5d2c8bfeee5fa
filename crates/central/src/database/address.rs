//! Where the database is.
//!
//! Invariant: nobody listens on the way. The connection is not encrypted, so it never leaves this computer: a database
//! elsewhere is reached by a tunnel that ends here.

use crate::Error;
use std::net::IpAddr;
use tokio_postgres::Config;
use tokio_postgres::config::Host;

/// The address, as PostgreSQL writes it.
///
/// # Errors
/// [`Error::Config`] where it cannot be read, or leads over a network.
pub(super) fn read(address: &str) -> Result<Config, Error> {
    let unreadable = |_| Error::Config("`database` is not a PostgreSQL address".to_owned());
    let config: Config = address.parse().map_err(unreadable)?;
    let by_number = config.get_hostaddrs().iter().all(IpAddr::is_loopback);
    // Where both are said, the name is only what a certificate would have to say.
    let by_name = !config.get_hostaddrs().is_empty() || config.get_hosts().iter().all(is_here);
    match by_number && by_name {
        true => Ok(config),
        false => Err(Error::Config(
            "`database` is neither a socket nor on the loopback: what is said on the way is not encrypted"
                .to_owned(),
        )),
    }
}

fn is_here(host: &Host) -> bool {
    match host {
        Host::Unix(_) => true,
        Host::Tcp(name) => {
            name == "localhost" || name.parse().is_ok_and(|number: IpAddr| number.is_loopback())
        }
    }
}
