//! Dates that law or agreement sets: appeal, not executed, delay, discharge.
