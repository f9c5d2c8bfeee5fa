-- Whether its author had a right to it, as the central system judged when it gave it its place.
ALTER TABLE op ADD COLUMN rightful INTEGER NOT NULL DEFAULT 1 CHECK (rightful IN (0, 1));
ALTER TABLE fetched ADD COLUMN rightful INTEGER NOT NULL DEFAULT 1 CHECK (rightful IN (0, 1));
