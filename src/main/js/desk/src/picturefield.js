// A number field that becomes a picture: chosen from the library, shown, taken away.
import { choosePictures } from "./chooser.js";
import { el } from "./dom.js";

export function pictureField(desk, place) {
  const { words, form } = desk;
  const prefix = place.dataset.pictureField;
  const input = place.querySelector("input");
  if (!desk.textarea.getAttribute("data-choose") || !form) return;
  const name = words({ "lead-": "leadPhoto", "slot-": "slotPicture" }[prefix] || "socialPicture");
  place.querySelector(".field").hidden = true;
  const shown = place.querySelector(".picture-shown") || place.insertBefore(el("p", { class: "picture-shown" }), place.firstChild);
  const button = (label, run) => el("button", { type: "button", class: "button button-plain", onclick: run }, label);
  const wrong = place.querySelector(".error");
  const choose = button("", () => choosePictures(desk, { title: name, pick: ([picture]) => set(picture) }));
  const take = button(words("takeAway", name), () => { set(null); choose.focus(); });
  if (wrong) choose.setAttribute("aria-describedby", wrong.id);
  place.append(el("p", { class: "actions" }, choose, take));

  function show() {
    const number = input.value.trim();
    take.hidden = !number;
    choose.textContent = words(number ? "chooseOther" : "choose", name);
    const image = number ? el("img", { src: desk.pictures.replace("ID", number), alt: "" }) : null;
    image?.addEventListener("error", () => image.replaceWith(el("span", {}, words("unknownPicture"))));
    shown.replaceChildren(image || "");
    shown.hidden = !image;
  }

  /** The picture's own words come along where nothing else was written, or where they came from the picture before. */
  let brought = {};
  function set(picture) {
    wrong?.remove();
    choose.removeAttribute("aria-describedby");
    input.value = picture ? picture.id : "";
    for (const word of ["alt", "caption", "credit"]) {
      const field = form.elements[prefix + word];
      if (!field) continue;
      if (!field.value.trim() || field.value === brought[word]) field.value = picture?.[word] || "";
    }
    brought = picture || {};
    show();
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }

  input.addEventListener("change", show);
  show();
}
