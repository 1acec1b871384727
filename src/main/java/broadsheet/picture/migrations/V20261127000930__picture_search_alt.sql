-- The search finds a picture by what it shows, too; of pictures from before only plain letters are folded on SQLite, until
-- their words are saved anew.
UPDATE picture_picture SET folded = folded || ' ' || lower(alt) WHERE alt <> '';
