-- What a picture's C2PA manifest says of itself; the manifest lies as a file under its hash. Of pictures from before
-- nothing is known until they come in again.
ALTER TABLE picture_picture ADD COLUMN c2pa_hash TEXT;
ALTER TABLE picture_picture ADD COLUMN c2pa_made_with TEXT NOT NULL DEFAULT '';
ALTER TABLE picture_picture ADD COLUMN c2pa_title TEXT NOT NULL DEFAULT '';
ALTER TABLE picture_picture ADD COLUMN c2pa_signer TEXT NOT NULL DEFAULT '';
ALTER TABLE picture_picture ADD COLUMN c2pa_may_go BIGINT NOT NULL DEFAULT 0;
