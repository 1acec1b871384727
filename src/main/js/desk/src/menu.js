// Toolbars with one stop for Tab, and menus.
import { el } from "./dom.js";

/** Arrow keys go along a toolbar; Tab enters and leaves it (ARIA Authoring Practices, toolbar). */
export function rove(bar, leave) {
  const stops = () => [...bar.querySelectorAll(":scope button, :scope a")].filter((b) => !b.closest("[role=menu]") && b.offsetParent !== null && !b.disabled);
  const settle = (chosen) => stops().forEach((b) => { b.tabIndex = b === chosen ? 0 : -1; });
  bar.addEventListener("keydown", (event) => {
    if (event.target.closest("[role=menu]")) return;
    const all = stops();
    const at = all.indexOf(document.activeElement);
    if (at < 0) return;
    const forward = getComputedStyle(bar).direction === "rtl" ? -1 : 1;
    const to = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === "Escape") {
      event.preventDefault();
      leave();
    } else if (to !== undefined) {
      event.preventDefault();
      const next = all[(to + all.length) % all.length];
      settle(next);
      next.focus();
    }
  });
  bar.addEventListener("focusin", (event) => { if (stops().includes(event.target)) settle(event.target); });
  const first = () => stops().find((b) => b.tabIndex === 0) || stops()[0];
  requestAnimationFrame(() => settle(stops()[0]));
  return { enter: () => { const stop = first(); if (stop) { settle(stop); stop.focus(); } }, settle: () => { if (!stops().some((b) => b.tabIndex === 0)) settle(stops()[0]); } };
}

/** A button that opens a list of things to do. Items: {label, run, keys, isOn, hidden}. */
export function menu(button, items, label) {
  const list = el("div", { role: "menu", class: "ed-menu", "aria-label": label, hidden: true });
  const entries = items.map((item) => {
    const entry = el("button", { type: "button", role: item.isOn ? "menuitemradio" : "menuitem", tabindex: "-1" }, el("span", {}, item.label), item.keys ? el("kbd", {}, item.keys) : null);
    entry.addEventListener("click", () => { close(); item.run(); });
    list.append(entry);
    return entry;
  });
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  const holder = el("div", { class: "ed-holds-menu" }, button, list);

  function open(at = 0) {
    items.forEach((item, i) => {
      if (item.isOn) entries[i].setAttribute("aria-checked", String(item.isOn()));
      entries[i].disabled = item.can ? !item.can() : false;
    });
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    list.classList.remove("ed-menu-back");
    const end = list.getBoundingClientRect();
    if (getComputedStyle(list).position !== "fixed" && (end.right > document.documentElement.clientWidth - 8 || end.left < 8)) list.classList.add("ed-menu-back");
    const usable = entries.filter((e) => !e.disabled);
    (at < 0 ? usable.at(-1) : usable[0])?.focus();
    document.addEventListener("pointerdown", outside, true);
  }
  function close(refocus = false) {
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", outside, true);
    if (refocus) button.focus();
  }
  const outside = (event) => { if (!holder.contains(event.target)) close(); };
  button.addEventListener("click", () => (list.hidden ? open() : close()));
  button.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      open(event.key === "ArrowUp" ? -1 : 0);
    }
  });
  list.addEventListener("keydown", (event) => {
    const usable = entries.filter((e) => !e.disabled);
    const at = usable.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: usable.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      usable[(to + usable.length) % usable.length].focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close(true);
    } else if (event.key === "Tab") {
      close(true);
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const key = event.key.toLowerCase();
      const next = [...usable.slice(at + 1), ...usable].find((e) => e.textContent.toLowerCase().startsWith(key));
      if (next) next.focus();
    }
  });
  return holder;
}
