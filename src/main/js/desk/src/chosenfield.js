// A number field that becomes what the number means: chosen from the library, shown, taken away.
import { el } from "./dom.js";

/**
 * Turns the field in a place into one that is chosen. `name` is what is chosen, `image` the address of what stands for a
 * number, `unknown` what is said without one, `open` asks and hands what was chosen to its argument, `chosen` hears of it.
 * Returns what sets it, null for nothing.
 */
export function chosenField({ words, place, name, image, unknown, open, chosen }) {
  const input = place.querySelector("input");
  place.querySelector(".field").hidden = true;
  const shown = place.querySelector(".picture-shown") || place.insertBefore(el("p", { class: "picture-shown" }), place.firstChild);
  const button = (label, run) => el("button", { type: "button", class: "button button-plain", onclick: run }, label);
  const wrong = place.querySelector(".error");
  const choose = button("", () => open(set));
  const take = button(words("takeAway", name), () => { set(null); choose.focus(); });
  if (wrong) choose.setAttribute("aria-describedby", wrong.id);
  place.append(el("p", { class: "actions" }, choose, take));

  function show() {
    const number = input.value.trim();
    take.hidden = !number;
    choose.textContent = words(number ? "chooseOther" : "choose", name);
    const seen = number ? el("img", { src: image.replace("ID", encodeURIComponent(number)), alt: "" }) : null;
    seen?.addEventListener("error", () => seen.replaceWith(el("span", {}, unknown)));
    shown.replaceChildren(seen || "");
    shown.hidden = !seen;
  }

  function set(thing) {
    wrong?.remove();
    choose.removeAttribute("aria-describedby");
    input.value = thing ? thing.id : "";
    chosen(thing);
    show();
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }

  input.addEventListener("change", show);
  show();
  return set;
}
