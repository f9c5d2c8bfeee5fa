//! Sync: what laptops and the central system say to each other, how the central system orders what laptops made, and
//! what a laptop does next. Sans I/O: whoever has the network, the clock and the file asks these types what to do.
//!
//! The central system orders and stores; it refuses no documentation. It gives each operation a place in its stream:
//! 1, 2, 3 without a gap, each place chained to the one before it, so that a laptop sees for itself whether it has all.
//! A laptop's state is the operations in that order, then its own that have no place yet.
//!
//! Invariant: nothing here changes an operation's bytes, and nothing is taken for sent before the central system
//! answered, nor for fetched before it is in the file.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod file;
mod hand_over;
mod laptop;
mod listed;
mod order;
mod place;
pub mod proof;
pub mod wire;

pub use file::{File, Marks, Taking};
pub use hand_over::HandOver;
pub use laptop::{Flaw, Laptop, Next};
pub use order::{Known, Ordered, StreamHeads, order};
pub use place::{Head, Place, Placed};
