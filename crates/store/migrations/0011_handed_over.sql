-- The word of a replica that ended for the one that goes on, signed before its private key was taken away.
ALTER TABLE replica ADD COLUMN handed_over TEXT CHECK (handed_over IS NULL OR secret_key IS NULL);
