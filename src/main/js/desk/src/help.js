// The sheet with all keys.
import { el, keys } from "./dom.js";

export function helpSheet(desk) {
  const { words } = desk;
  const rows = [
    ["Mod-/", words("keyHelp")], ["Alt-F10", words("keyToolbar")], ["Esc, Tab", words("keyLeave")], ["Mod-S", words("keySave")],
    ["Mod-Z", words("undo")], ["Mod-Shift-Z", words("redo")],
    ["Mod-B", words("strong")], ["Mod-I", words("em")], ["Mod-K", words("link")], ["Mod-Alt-F", words("keyFootnote")], ["Mod-\\", words("clear")],
    ["Mod-Alt-0", words("paragraph")], ["Mod-Alt-2", words("heading")], ["Mod-Alt-3", words("subheading")],
    ["Mod-Shift-8", words("bulletList")], ["Mod-Shift-7", words("orderedList")], ["Mod-Shift-9", words("quote")],
    ["Mod-]  Mod-[", words("keyLists")], ["Enter  Enter", words("keyOut")], ["Tab  Shift-Tab", words("keyCells")], ["Alt-↑  Alt-↓", words("keyMove")],
    ["Shift-Enter", words("lineBreak")], ["Mod-Enter", words("pageBreak")], ["Mod-Shift-V", words("keyPaste")], ["Backspace", words("keyStraight")],
  ];
  const title = `${desk.id}-help`;
  const dialog = el("dialog", { class: "ed-help", "aria-labelledby": title },
    el("h2", { id: title }, words("helpTitle")),
    el("dl", {}, ...rows.map(([key, what]) => el("div", {}, el("dt", {}, what), el("dd", {}, ...key.split("  ").map((one) => el("kbd", {}, keys(one))))))),
    el("p", { class: "ed-note" }, `${words("keyTypes")}: ${words("keyTypesWhat")}`),
    el("button", { type: "button", class: "ed-button ed-wide ed-close", "aria-label": words("helpClose"), onclick: () => dialog.close() }, words("close")));
  dialog.addEventListener("close", () => desk.view.focus());
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  return dialog;
}
