//! Services (*insatser*), standard times (*schablontid*) and exact minutes a month.
