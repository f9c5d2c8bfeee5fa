//! Fee levels (*avgift*) and the maximum fee of a date. A what-if, never a decision.
