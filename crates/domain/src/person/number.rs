//! Personal and coordination numbers (*personnummer*, *samordningsnummer*).
