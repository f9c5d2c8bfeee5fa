-- Whose a watch is, so that one's own are found without going through everybody's.

CREATE INDEX watch_of_assessor ON watch (assessor, due, stream, key, kind);
