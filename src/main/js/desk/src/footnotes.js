// Footnotes: a numbered mark in the text, and a line under the tools in which its note is written. What is written there
// is in the text at once, so that it is saved, undone and kept like everything else.
import { baseKeymap, toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { inputRules } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { Fragment, Slice } from "prosemirror-model";
import { EditorState, NodeSelection, Plugin, Selection, TextSelection } from "prosemirror-state";
import { StepMap } from "prosemirror-transform";
import { Decoration, DecorationSet, EditorView } from "prosemirror-view";
import { addresses } from "./addresses.js";
import { el } from "./dom.js";
import { clipboardParser, withoutStyles } from "./paste.js";
import { quotes } from "./quotes.js";
import { schema } from "./schema.js";

const { nodes, marks } = schema;
const LONGEST = 2000;
const length = (node) => Array.from(node.textContent).length;

/** Counts the notes of a text. */
export const numbers = new Plugin({
  props: {
    decorations({ doc }) {
      const all = [];
      doc.descendants((node, pos) => {
        if (node.type === nodes.footnote) all.push(Decoration.node(pos, pos + node.nodeSize, {}, { number: all.length + 1 }));
        return node.type !== nodes.footnote;
      });
      return DecorationSet.create(doc, all);
    },
    /** Directly behind a mark, Chromium does not find the beginning of the line. */
    handleKeyDown(view, event) {
      const { $from, empty } = view.state.selection;
      if (event.key !== "Home" || event.ctrlKey || event.shiftKey || !empty || $from.nodeBefore?.type !== nodes.footnote) return false;
      const { top } = view.coordsAtPos($from.pos, -1);
      let at = $from.pos;
      while (at > $from.start()) {
        const before = view.state.doc.resolve(at).nodeBefore;
        const next = at - (before.isText ? 1 : before.nodeSize);
        if (view.coordsAtPos(next, 1).bottom <= top) break;
        at = next;
      }
      view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at)));
      return true;
    },
  },
});

/** The mark of a note. */
export class MarkView {
  constructor(desk, node, getPos, decorations) {
    this.desk = desk;
    // No <button>: beside the box of one, Chromium does not find the beginning of the line.
    this.button = el("span", { role: "button", onclick: () => desk.notes.open(getPos()) });
    this.dom = el("sup", { class: "ed-fn" }, this.button);
    this.update(node, decorations);
  }

  update(node, decorations) {
    if (node.type !== nodes.footnote) return false;
    const { desk } = this;
    const number = (decorations.find((one) => one.spec.number)?.spec.number || 1).toLocaleString(desk.locale);
    this.button.textContent = number;
    this.button.title = node.textContent;
    this.button.setAttribute("aria-label", `${desk.words("footnoteAt", number)}: ${node.textContent}`);
    return true;
  }

  stopEvent(event) { return event.type === "click"; }

  ignoreMutation() { return true; }
}

/** All that stands in there, on one line. */
function onOneLine(content) {
  const parts = [];
  content.descendants((node) => {
    if (node.isText) parts.push(schema.text(node.text.replace(/\s+/g, " "), node.marks.filter((mark) => nodes.footnote.allowsMarkType(mark.type))));
    else if (parts.length) parts.push(schema.text(" "));
  });
  return Fragment.fromArray(parts);
}

/** The line in which a note is written. */
export class NoteBar {
  constructor(desk, language) {
    Object.assign(this, { desk, language, pos: null, view: null });
    this.bar = el("div", { class: "ed-ask ed-note-bar", role: "group", hidden: true });
  }

  /** Writes a note at the cursor, or goes on with the one beside it. */
  ask() {
    const { view } = this.desk;
    if (!view.editable) return;
    const { node, from, $from, to, $to, empty } = view.state.selection;
    if (node?.type === nodes.footnote) return this.open(from);
    if (empty && $from.nodeBefore?.type === nodes.footnote) return this.open(from - $from.nodeBefore.nodeSize);
    if (empty && $from.nodeAfter?.type === nodes.footnote) return this.open(from);
    if (node || !$to.parent.inlineContent || !$to.parent.canReplaceWith($to.index(), $to.index(), nodes.footnote)) {
      this.desk.say(this.desk.words("noNoteHere"));
      return;
    }
    view.dispatch(view.state.tr.insert(to, nodes.footnote.create()));
    this.open(to);
  }

  /** Enter on a mark opens its note. */
  enter(state) {
    const { node, from } = state.selection;
    if (node?.type !== nodes.footnote) return false;
    this.open(from);
    return true;
  }

  open(pos) {
    const { desk } = this;
    if (!desk.view.editable) return;
    if (this.view) {
      const at = this.pos;
      const size = desk.view.state.doc.nodeAt(at).nodeSize;
      const isGone = this.close() && at < pos;
      if (isGone) pos -= size;
    }
    const node = desk.view.state.doc.nodeAt(pos);
    if (node?.type !== nodes.footnote) return;
    this.pos = pos;
    desk.view.dispatch(desk.view.state.tr.setSelection(NodeSelection.create(desk.view.state.doc, pos)).scrollIntoView());
    const { words } = desk;
    const name = words("footnoteAt", desk.view.nodeDOM(pos).textContent);
    const id = `${desk.id}-note`;
    const button = (word, run) => el("button", { type: "button", class: "ed-button ed-wide", onclick: run }, words(word));
    const place = el("div", { class: "ed-note-place" });
    this.hint = el("span", { id: `${id}-hint`, class: "ed-note", role: "status" }, words("footnoteHint"));
    this.bar.setAttribute("aria-label", name);
    this.bar.replaceChildren(el("span", { class: "ed-note-name", "aria-hidden": "true" }, name), place, button("done", () => this.leave()), button("remove", () => this.remove()), this.hint);
    this.bar.hidden = false;
    this.view = new EditorView(place, {
      state: EditorState.create({ doc: node, plugins: this.plugins() }),
      attributes: { id, class: "ed-input ed-note-text", role: "textbox", "aria-multiline": "false", "aria-label": name, "aria-describedby": `${id}-hint`, spellcheck: "true", dir: "auto" },
      editable: () => desk.view.editable,
      clipboardParser, transformPastedHTML: withoutStyles,
      transformPasted: (slice) => new Slice(onOneLine(slice.content), 0, 0),
      dispatchTransaction: (tr) => this.written(tr),
    });
    this.view.dispatch(this.view.state.tr.setSelection(Selection.atEnd(this.view.state.doc)));
    this.view.focus();
  }

  plugins() {
    const later = (run) => () => { run(); return true; };
    const outside = (command) => () => command(this.desk.view.state, this.desk.view.dispatch) || true;
    return [
      inputRules({ rules: [quotes(this.language), addresses] }),
      keymap({
        Enter: later(() => this.leave()), Escape: later(() => this.leave()), "Mod-Alt-f": later(() => this.leave()), "Shift-Enter": () => true,
        "Mod-z": outside(undo), "Mod-y": outside(redo), "Mod-Shift-z": outside(redo),
        "Mod-b": toggleMark(marks.strong), "Mod-i": toggleMark(marks.em), "Mod-k": later(() => this.desk.askLink(this.view)),
        "Mod-s": later(() => this.desk.save()),
      }),
      keymap(baseKeymap),
      new Plugin({
        filterTransaction: (tr, state) => {
          const fits = !tr.docChanged || tr.getMeta("outside") || length(tr.doc) <= LONGEST || length(tr.doc) < length(state.doc);
          if (!fits) this.hint.textContent = this.desk.words("footnoteLong", LONGEST.toLocaleString(this.desk.locale));
          return fits;
        },
      }),
    ];
  }

  /** What is written here is written there. */
  written(tr) {
    const { view } = this.desk;
    const { state, transactions } = this.view.state.applyTransaction(tr);
    this.view.updateState(state);
    if (tr.getMeta("outside") || !transactions.some((one) => one.docChanged)) return;
    const there = view.state.tr;
    const map = StepMap.offset(this.pos + 1);
    for (const one of transactions) for (const step of one.steps) there.step(step.map(map));
    view.dispatch(there);
  }

  /** What is changed there, by undoing for instance, is changed here. */
  follow(tr) {
    if (!this.view || !tr.docChanged) return;
    this.pos = tr.mapping.map(this.pos, 1);
    const node = tr.doc.nodeAt(this.pos);
    if (node?.type !== nodes.footnote) {
      this.shut();
      this.desk.view.focus();
      return;
    }
    const { doc } = this.view.state;
    const start = doc.content.findDiffStart(node.content);
    if (start === null) return;
    let { a, b } = doc.content.findDiffEnd(node.content);
    const overlap = start - Math.min(a, b);
    if (overlap > 0) {
      a += overlap;
      b += overlap;
    }
    this.view.dispatch(this.view.state.tr.replace(start, a, node.slice(start, b)).setMeta("outside", true));
  }

  shut() {
    this.view.destroy();
    this.view = null;
    this.bar.hidden = true;
    this.bar.replaceChildren();
  }

  /** Closes the line; an empty note goes. Whether it went. */
  close() {
    const { view } = this.desk;
    const node = view.state.doc.nodeAt(this.pos);
    this.shut();
    if (node.textContent.trim()) return false;
    view.dispatch(view.state.tr.delete(this.pos, this.pos + node.nodeSize));
    return true;
  }

  leave() {
    const { view } = this.desk;
    const after = this.pos + view.state.doc.nodeAt(this.pos).nodeSize;
    const at = this.close() ? this.pos : after;
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, at)).scrollIntoView());
    view.focus();
  }

  remove() {
    const { view } = this.desk;
    const { pos } = this;
    const node = view.state.doc.nodeAt(pos);
    this.shut();
    const tr = view.state.tr.delete(pos, pos + node.nodeSize);
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, pos)).scrollIntoView());
    view.focus();
  }
}
