//! Checks over the whole workspace.
