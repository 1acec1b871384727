// Pinned stories: the lines of a field, as a list with a search.
import { el } from "./dom.js";

const MOST = 4;

export function pins(desk, field) {
  const { words } = desk;
  const address = field.dataset.pins;
  const self = desk.textarea.getAttribute("data-story");
  const list = el("ol", { class: "pins" });
  const said = el("p", { class: "ed-note", role: "status" });
  const found = el("ul", { class: "pins-found" });
  const search = el("input", { id: "pins-find", type: "search", autocomplete: "off", "data-unsaved": "" });
  const finder = el("div", { class: "field" }, el("label", { for: "pins-find" }, words("findStory")), search);
  let asked = 0;

  const read = () => field.value.split("\n").map((line) => line.trim()).filter(Boolean).map((line) => {
    const parts = /^(\d+)\s*(.*)$/.exec(line);
    return parts ? { id: parts[1], headline: parts[2] || parts[1] } : { id: line, headline: line };
  });

  function write(all) {
    field.value = all.map((one) => (one.id === one.headline ? one.id : `${one.id} ${one.headline}`)).join("\n");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    show();
  }

  function show(focus) {
    const all = read();
    const button = (sign, label, run) => el("button", { type: "button", class: "ed-button", "aria-label": label, title: label, onclick: run }, sign);
    const move = (at, to) => {
      const now = read();
      now.splice(to, 0, ...now.splice(at, 1));
      write(now);
      list.children[to].querySelector("button").focus();
    };
    list.replaceChildren(...all.map((one, at) => el("li", {}, el("span", {}, one.headline),
      at > 0 ? button("↑", words("pinUp", one.headline), () => move(at, at - 1)) : null,
      button("×", words("unpin", one.headline), () => { write(read().filter((_, i) => i !== at)); search.focus(); }))));
    list.hidden = !all.length;
    finder.hidden = all.length >= MOST;
    if (all.length >= MOST) found.replaceChildren();
    said.textContent = all.length >= MOST ? words("pinsFull") : "";
    if (focus) (finder.hidden ? list.lastChild.querySelector("button") : search).focus();
  }

  async function find() {
    const mine = ++asked;
    const typed = search.value.trim();
    if (!typed) {
      found.replaceChildren();
      said.textContent = "";
      return;
    }
    let stories = [];
    try {
      const reply = await fetch(`${address}?${new URLSearchParams({ q: typed })}`, { credentials: "same-origin", headers: { Accept: "application/json" } });
      if (reply.ok) ({ stories } = await reply.json());
    } catch {
      stories = [];
    }
    if (mine !== asked) return;
    const pinned = new Set(read().map((one) => one.id));
    const free = stories.filter((one) => one.id !== self && !pinned.has(one.id));
    found.replaceChildren(...free.map((one) => el("li", {}, el("button", { type: "button", class: "pins-one", onclick: () => {
      search.value = "";
      found.replaceChildren();
      write([...read(), { id: one.id, headline: one.headline }]);
      show(true);
    } }, el("strong", {}, one.headline), " ", el("span", {}, `${one.section}, ${one.day}`)))));
    said.textContent = free.length ? words(free.length === 1 ? "oneStory" : "storyCount", free.length) : words("noStory");
  }

  let waiting;
  search.addEventListener("input", (event) => {
    event.stopPropagation(); // what is searched for is not part of the story
    clearTimeout(waiting);
    waiting = setTimeout(find, 250);
  });
  search.addEventListener("change", (event) => event.stopPropagation());
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    found.querySelector("button")?.click();
  });
  field.addEventListener("change", () => show());
  field.closest(".field").hidden = true;
  field.closest(".field").before(list, finder, said, found);
  show();
}
