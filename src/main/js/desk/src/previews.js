// The search result and the shared link beside the fields they are made of, as one types.
import { el } from "./dom.js";

export function previews(desk) {
  const { form, words } = desk;
  if (!form) return;
  const value = (names) => names.split(" ").map((name) => form.elements[name]?.value.trim() || "").find((found) => found) || "";
  const card = document.querySelector("[data-card-picture]");
  let picture = card ? value("social-picture lead-picture") : "";

  function refresh() {
    for (const place of form.querySelectorAll("[data-shows]")) place.textContent = value(place.dataset.shows);
    for (const place of form.querySelectorAll("[data-length]")) {
      const length = [...value(place.dataset.length)].length;
      const most = Number(place.dataset.most);
      place.textContent = words(length > most ? "lengthCut" : "length", length, most);
    }
    for (const name of ["front-headline", "search-title", "social-title"]) if (form.elements[name]) form.elements[name].placeholder = value("headline");
    const now = value("social-picture lead-picture");
    if (card && now !== picture) {
      picture = now;
      const none = el("span", {}, words("noCard"));
      const image = /^\d+$/.test(now) ? el("img", { src: `/desk/pictures/${now}/card`, alt: "" }) : none;
      image.addEventListener("error", () => image.replaceWith(none));
      card.replaceChildren(image);
    }
  }

  form.addEventListener("input", refresh);
  form.addEventListener("change", refresh);
}
