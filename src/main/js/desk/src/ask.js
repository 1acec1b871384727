// One question at a time, in a line under the tools.
import { el } from "./dom.js";

/** Asks for one line. `fields`: label, value, hint, check(value) → error or null, apply(value), remove(). */
export function ask(desk, { label, value = "", hint = "", check, apply, remove, type = "text" }) {
  const { words, askBar, view } = desk;
  const id = `${desk.id}-ask`;
  const input = el("input", { id, type, class: "ed-input", autocomplete: "off", spellcheck: "false", "aria-describedby": `${id}-note`, dir: "auto" });
  input.value = value;
  const note = el("span", { id: `${id}-note`, class: "ed-note", role: "status" }, hint);
  const done = () => { askBar.hidden = true; askBar.replaceChildren(); view.focus(); };
  const send = () => {
    const wrong = check ? check(input.value) : null;
    if (wrong) {
      note.textContent = wrong;
      input.setAttribute("aria-invalid", "true");
      input.focus();
      return;
    }
    const given = input.value;
    done();
    apply(given);
    view.focus();
  };
  const button = (word, run) => el("button", { type: "button", class: "ed-button ed-wide", onclick: run }, words(word));
  askBar.replaceChildren(
    el("label", { for: id }, label), input, button("apply", send),
    remove ? button("remove", () => { done(); remove(); }) : "", button("cancel", done), note);
  askBar.onkeydown = (event) => {
    if (event.key === "Enter" && event.target === input) {
      event.preventDefault();
      send();
    } else if (event.key === "Escape") {
      event.preventDefault();
      done();
    }
  };
  askBar.hidden = false;
  input.focus();
  input.select();
}
