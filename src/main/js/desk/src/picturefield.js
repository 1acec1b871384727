// The number of a picture, chosen from the library.
import { choosePictures } from "./chooser.js";
import { chosenField } from "./chosenfield.js";

export function pictureField(desk, place) {
  const { words, form } = desk;
  const prefix = place.dataset.pictureField;
  if (!desk.textarea.getAttribute("data-choose") || !form) return;
  const name = words({ "lead-": "leadPhoto", "slot-": "slotPicture" }[prefix] || "socialPicture");

  /** The picture's own words come along where nothing else was written, or where they came from the picture before. */
  let brought = {};
  function bring(picture) {
    for (const word of ["alt", "caption", "credit"]) {
      const field = form.elements[prefix + word];
      if (!field) continue;
      if (!field.value.trim() || field.value === brought[word]) field.value = picture?.[word] || "";
    }
    brought = picture || {};
  }

  chosenField({
    words, place, name, image: desk.pictures, unknown: words("unknownPicture"), chosen: bring,
    open: (set) => choosePictures(desk, { title: name, pick: ([picture]) => set(picture) }),
  });
}
