// The line of tools above the text.
import { redo, undo, undoDepth, redoDepth } from "prosemirror-history";
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow } from "prosemirror-tables";
import * as act from "./commands.js";
import { el, icon, keys } from "./dom.js";
import { menu, rove } from "./menu.js";
import { schema } from "./schema.js";

export function toolbar(desk) {
  const { words, view } = desk;
  const run = (command) => () => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  const states = [];

  function button(name, command, { key, isOn, can } = {}) {
    const title = words(name) + (key ? ` (${keys(key)})` : "");
    const b = el("button", { type: "button", class: "ed-button", title, "aria-label": words(name), "aria-pressed": isOn ? "false" : null }, icon(name));
    if (key) b.setAttribute("aria-keyshortcuts", key.replace("Mod", "Control").replaceAll("-", "+"));
    b.addEventListener("mousedown", (event) => event.preventDefault());
    b.addEventListener("click", command);
    if (isOn) states.push((state) => b.setAttribute("aria-pressed", String(!!isOn(state))));
    if (can) states.push((state) => b.setAttribute("aria-disabled", String(!can(state))));
    return b;
  }

  const styles = ["paragraph", "heading", "subheading", "preformatted"];
  const styleKeys = { paragraph: "Mod-Alt-0", heading: "Mod-Alt-2", subheading: "Mod-Alt-3" };
  const styleName = el("span", {}, words("paragraph"));
  const styleButton = el("button", { type: "button", class: "ed-button ed-wide" }, el("span", { class: "ed-hidden" }, words("style") + ": "), styleName);
  states.push((state) => { styleName.textContent = words(act.styleOf(state)); });
  const styleMenu = menu(styleButton, styles.map((name) => ({
    label: words(name), run: run(act.style[name]), isOn: () => act.styleOf(view.state) === name,
    keys: styleKeys[name] && keys(styleKeys[name]), can: () => act.styleOf(view.state) === name || act.style[name](view.state),
  })), words("style"));

  const insertButton = el("button", { type: "button", class: "ed-button ed-wide" }, icon("insert"), el("span", {}, words("insert")));
  const put = (make, top) => () => { act.insert(make(), top)(view.state, view.dispatch); view.focus(); };
  const insertMenu = menu(insertButton, [
    { label: words("photo"), run: () => desk.pick("picture") },
    { label: words("gallery"), run: () => desk.pick("gallery") },
    { label: words("video"), run: () => desk.pick("video") },
    { label: words("embed"), run: () => desk.askEmbed() },
    { label: words("table"), run: put(act.newTable) },
    { label: words("fact"), run: () => boxed("fact") },
    { label: words("pull"), run: () => boxed("pull") },
    { label: words("pageBreak"), run: put(() => schema.nodes.page_break.create(), true), keys: keys("Mod-Enter") },
  ], words("insert"));
  function boxed(kind) {
    const { selection } = view.state;
    const isSame = !selection.empty && act.around(view.state, "box")?.node.attrs.kind === kind;
    const command = isSame || act.canBox(view.state) ? act.wrap("box", { kind }) : act.insert(act.newBox(kind));
    run(command)();
  }

  const moreButton = el("button", { type: "button", class: "ed-button", title: words("more"), "aria-label": words("more") }, icon("more"));
  const marked = (name) => ({ label: words(name), run: run(act.mark(name)), isOn: () => act.isMarked(view.state, name) });
  const moreMenu = menu(moreButton, [
    marked("s"), marked("sub"), marked("sup"), marked("code"),
    { label: words("abbr"), run: () => desk.askAbbr() },
    { label: words("lineBreak"), run: run(act.lineBreak), keys: keys("Shift-Enter") },
    { label: words("clear"), run: run(act.clear), keys: keys("Mod-\\") },
    ...(desk.markdown ? [{ label: words("markdown"), run: () => desk.toMarkdown() }] : []),
  ], words("more"));

  const help = el("button", { type: "button", class: "ed-button", title: `${words("help")} (${keys("Mod-/")})`, "aria-label": words("help"), "aria-keyshortcuts": "Control+/" }, el("span", { "aria-hidden": "true" }, "?"));
  help.addEventListener("click", () => desk.help());
  const bar = el("div", { role: "toolbar", class: "ed-tools", "aria-label": words("tools"), "aria-controls": desk.id },
    styleMenu, insertMenu,
    el("div", { class: "ed-group" },
      button("strong", run(act.mark("strong")), { key: "Mod-B", isOn: (s) => act.isMarked(s, "strong") }),
      button("em", run(act.mark("em")), { key: "Mod-I", isOn: (s) => act.isMarked(s, "em") }),
      button("link", () => desk.askLink(), { key: "Mod-K", isOn: (s) => act.isMarked(s, "link") }),
      button("footnote", () => desk.notes.ask(), { key: "Mod-Alt-F", isOn: (s) => s.selection.node?.type === schema.nodes.footnote })),
    el("div", { class: "ed-group" },
      button("bulletList", run(act.list("bullet_list")), { key: "Mod-Shift-8", isOn: (s) => act.around(s, "bullet_list", "ordered_list")?.node.type.name === "bullet_list" }),
      button("orderedList", run(act.list("ordered_list")), { key: "Mod-Shift-7", isOn: (s) => act.around(s, "bullet_list", "ordered_list")?.node.type.name === "ordered_list" }),
      button("quote", run(act.wrap("blockquote")), { key: "Mod-Shift-9", isOn: (s) => act.around(s, "blockquote") })),
    moreMenu,
    el("div", { class: "ed-group ed-end" },
      button("undo", run(undo), { key: "Mod-Z", can: (s) => undoDepth(s) > 0 }),
      button("redo", run(redo), { key: "Mod-Shift-Z", can: (s) => redoDepth(s) > 0 }),
      help));

  const small = (name, command) => {
    const b = el("button", { type: "button", class: "ed-button ed-wide" }, words(name));
    b.addEventListener("mousedown", (event) => event.preventDefault());
    b.addEventListener("click", run(command));
    return b;
  };
  const tableBar = el("div", { role: "toolbar", class: "ed-tools ed-table-tools", "aria-label": words("tableTools"), "aria-controls": desk.id, hidden: true },
    small("rowAfter", addRowAfter), small("columnAfter", addColumnAfter), small("headRow", act.toggleHead),
    small("deleteRow", deleteRow), small("deleteColumn", deleteColumn), small("deleteTable", act.removeTable));
  const back = () => view.focus();
  const main = rove(bar, back);
  const second = rove(tableBar, back);
  states.push((state) => {
    const was = tableBar.hidden;
    tableBar.hidden = !act.isInTable(state);
    if (was && !tableBar.hidden) second.settle();
  });
  return { bar, tableBar, enter: () => main.enter(), update: (state) => states.forEach((update) => update(state)) };
}
