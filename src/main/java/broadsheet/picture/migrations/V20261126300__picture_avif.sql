-- The widths, with spaces between them, at which an original is kept as AVIF too, since that is smaller there. None of
-- them is said as well, so that nobody tries again.
CREATE TABLE picture_avif (
    hash   TEXT PRIMARY KEY,
    widths TEXT NOT NULL
);
