// The one picture chooser: a dialog with the library, newest first, a search, and a way to send files.
import { el } from "./dom.js";
import { sendFile } from "./send.js";

const WAIT = 250;
let count = 0;

/** What a list of the library answers; null when it does not. */
export async function askLibrary(address, query) {
  try {
    const reply = await fetch(`${address}?${new URLSearchParams(query)}`, { credentials: "same-origin", headers: { Accept: "application/json" } });
    return reply.ok && (reply.headers.get("Content-Type") || "").includes("json") ? await reply.json() : null;
  } catch {
    return null;
  }
}

/** Runs when nothing more was typed for a moment. */
export function later(run) {
  let waiting;
  return () => { clearTimeout(waiting); waiting = setTimeout(run, WAIT); };
}

/** Opens it. `pick` gets the chosen pictures as {id, alt, caption, credit}; `cancelled` is called when nothing was chosen. */
export function choosePictures(desk, { title, multiple = false, pick, cancelled }) {
  const { words } = desk;
  const id = `chooser-${++count}`;
  const address = desk.textarea.getAttribute("data-choose");
  const chosen = new Map();
  let asked = 0, older = "", picked = false;

  const search = el("input", { id: `${id}-q`, type: "search", class: "ed-input", autocomplete: "off", autofocus: true });
  const said = el("p", { class: "ed-note", role: "status" });
  const list = el("ul", { class: "chooser-list" });
  const more = el("button", { type: "button", class: "ed-button ed-wide", hidden: true, onclick: () => load(true) }, words("olderPictures"));
  const files = el("input", { id: `${id}-files`, type: "file", class: "chooser-file", accept: "image/jpeg,image/png,image/gif,image/webp", multiple });
  const done = el("button", { type: "button", class: "button", hidden: true, onclick: () => finish([...chosen.values()]) });
  const dialog = el("dialog", { class: "ed chooser", "aria-labelledby": `${id}-title` },
    el("div", { class: "chooser-head" },
      el("h2", { id: `${id}-title` }, title),
      el("button", { type: "button", class: "ed-button ed-wide", onclick: () => dialog.close() }, words("cancel"))),
    el("form", { class: "chooser-find", role: "search", onsubmit: (event) => { event.preventDefault(); load(); } },
      el("div", {}, el("label", { for: `${id}-q` }, words("findPicture")), search),
      el("div", {}, el("label", { for: `${id}-files` }, words("sendPicture")), files)),
    said, list, el("div", { class: "chooser-foot" }, more, done));

  function finish(pictures) {
    picked = true;
    dialog.close();
    pick(pictures);
  }

  function mark() {
    done.hidden = chosen.size === 0;
    done.textContent = chosen.size === 1 ? words("insertOne") : words("insertMany", chosen.size);
  }

  function tile(picture) {
    const button = el("button", { type: "button", class: "chooser-tile", disabled: !!picture.ended, "aria-pressed": multiple ? String(chosen.has(picture.id)) : null, "data-id": picture.id },
      el("img", { src: picture.tile || desk.pictures.replace("ID", picture.id), alt: "", loading: "lazy" }),
      el("span", { class: "chooser-title" }, picture.title || picture.caption || picture.alt || words("noCaption")),
      el("span", { class: "ed-note" }, picture.ended ? words("rightsEnded") : picture.credit || words("noCredit")));
    button.addEventListener("click", () => {
      if (!multiple) {
        finish([picture]);
        return;
      }
      if (!chosen.delete(picture.id)) chosen.set(picture.id, picture);
      button.setAttribute("aria-pressed", String(chosen.has(picture.id)));
      mark();
    });
    return el("li", {}, button);
  }

  async function load(further = false) {
    const mine = ++asked;
    const answer = await askLibrary(address, { q: search.value.trim(), ...(further ? { before: older } : {}) });
    if (mine !== asked) return;
    if (!answer) {
      said.textContent = words("noLibrary");
      return;
    }
    const tiles = answer.pictures.map(tile);
    if (further) list.append(...tiles);
    else list.replaceChildren(...tiles);
    older = answer.older;
    more.hidden = !older;
    if (further && tiles.length) tiles[0].firstChild.focus();
    const found = list.children.length;
    said.textContent = found === 0 ? words("noPicture") : found === 1 ? words("onePicture") : words("pictureCount", `${found}${older ? "+" : ""}`);
  }

  async function send() {
    for (const file of files.files) {
      said.textContent = words("uploading", file.name);
      const { picture: answer, refused } = await sendFile(desk, file);
      if (!answer) {
        said.textContent = refused;
        continue;
      }
      if (!multiple) {
        finish([answer]);
        return;
      }
      chosen.set(answer.id, answer);
      list.querySelector(`[data-id="${answer.id}"]`)?.parentNode.remove();
      list.prepend(tile({ ...answer, tile: answer.url }));
      said.textContent = words("sent", file.name);
      mark();
    }
    files.value = "";
  }

  /** Arrows go from picture to picture, as they lie there. */
  list.addEventListener("keydown", (event) => {
    const tiles = [...list.querySelectorAll(".chooser-tile:not(:disabled)")];
    const at = tiles.indexOf(document.activeElement);
    if (at < 0) return;
    const columns = getComputedStyle(list).gridTemplateColumns.split(" ").length;
    const back = getComputedStyle(list).direction === "rtl" ? 1 : -1;
    const step = { ArrowLeft: back, ArrowRight: -back, ArrowUp: -columns, ArrowDown: columns }[event.key];
    const to = event.key === "Home" ? 0 : event.key === "End" ? tiles.length - 1 : step === undefined ? -1 : at + step;
    if (!tiles[to]) return;
    event.preventDefault();
    tiles[to].focus();
  });
  search.addEventListener("input", later(() => load()));
  files.addEventListener("change", send);
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (!picked) cancelled?.();
  });
  document.body.append(dialog);
  dialog.showModal();
  load();
}
