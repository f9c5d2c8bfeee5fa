//! A municipality's profile: every local rule and amount as data with valid-from and source.
