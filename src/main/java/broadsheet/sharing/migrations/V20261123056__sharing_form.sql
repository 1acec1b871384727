-- What was sent with a challenge, as a keyed hash, so that the same form with other words is not taken for a repeat.
ALTER TABLE sharing_sent ADD COLUMN form TEXT NOT NULL DEFAULT '';
