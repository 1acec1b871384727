// The front page's slots: their own pictures are chosen as those of stories are.
import { pictureField } from "./picturefield.js";
import { wordsOf } from "./words.js";

const words = wordsOf(document.documentElement);
for (const place of document.querySelectorAll('[data-picture-field="slot-"]')) {
  pictureField({
    words,
    form: place.closest("form"),
    textarea: place,
    upload: "/desk/pictures/upload",
    pictures: "/desk/pictures/ID/thumbnail",
  }, place);
}
