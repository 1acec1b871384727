-- Who brought a video in; of those from before nothing is known.
ALTER TABLE picture_video ADD COLUMN added_at BIGINT;
ALTER TABLE picture_video ADD COLUMN added_by BIGINT;
ALTER TABLE picture_video ADD COLUMN added_by_name TEXT NOT NULL DEFAULT '';
ALTER TABLE picture_video ADD COLUMN file_name TEXT NOT NULL DEFAULT '';
ALTER TABLE picture_video ADD COLUMN bytes BIGINT NOT NULL DEFAULT 0;
CREATE INDEX picture_picture_arrival ON picture_picture (added_by, added_at);
