-- The library: where the eye goes (thousandths from the left and from the top), until when it may be placed, who brought
-- it in, and what the search compares. Of pictures from before only plain letters are folded on SQLite, until their
-- words are changed.
ALTER TABLE picture_picture ADD COLUMN focal_x BIGINT NOT NULL DEFAULT 500;
ALTER TABLE picture_picture ADD COLUMN focal_y BIGINT NOT NULL DEFAULT 500;
ALTER TABLE picture_picture ADD COLUMN rights_end BIGINT;
ALTER TABLE picture_picture ADD COLUMN added_at BIGINT;
ALTER TABLE picture_picture ADD COLUMN added_by BIGINT;
ALTER TABLE picture_picture ADD COLUMN added_by_name TEXT NOT NULL DEFAULT '';
ALTER TABLE picture_picture ADD COLUMN file_name TEXT NOT NULL DEFAULT '';
ALTER TABLE picture_picture ADD COLUMN bytes BIGINT NOT NULL DEFAULT 0;
ALTER TABLE picture_picture ADD COLUMN folded TEXT NOT NULL DEFAULT '';
UPDATE picture_picture SET folded = lower(caption || ' ' || credit || ' ' || byline || ' ' || city);
CREATE INDEX picture_picture_rights ON picture_picture (rights_end);
CREATE INDEX picture_video_poster ON picture_video (poster_id);
