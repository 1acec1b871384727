// The editor: finds <textarea data-editor>, puts itself in its place, and writes what was written into the form.
import { baseKeymap, chainCommands, exitCode } from "prosemirror-commands";
import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history, redo, undo } from "prosemirror-history";
import { InputRule, inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { DOMParser, Node } from "prosemirror-model";
import { splitListItem } from "prosemirror-schema-list";
import { EditorState, NodeSelection, Plugin, TextSelection } from "prosemirror-state";
import { addRowAfter, goToNextCell, tableEditing } from "prosemirror-tables";
import { Decoration, DecorationSet, EditorView } from "prosemirror-view";
import { addresses, full, linkThenGoOn } from "./addresses.js";
import { ask } from "./ask.js";
import { Autosave } from "./autosave.js";
import * as act from "./commands.js";
import { choosePictures } from "./chooser.js";
import { el } from "./dom.js";
import { NoteBar, numbers } from "./footnotes.js";
import { nodeViews } from "./figures.js";
import { Frame } from "./frame.js";
import { helpSheet } from "./help.js";
import { htmlOf } from "./html.js";
import { clipboardParser, pastedLink, videoAddress, withoutStyles } from "./paste.js";
import { change, isPlain, mayChange, Plain } from "./plain.js";
import { pins } from "./pins.js";
import { Presence } from "./presence.js";
import { previews } from "./previews.js";
import { quotes } from "./quotes.js";
import { schema } from "./schema.js";
import { cleanLink } from "./spelling.js";
import { toolbar } from "./toolbar.js";
import { images, pictureOf, upload, uploads } from "./upload.js";
import { videosForText } from "./videos.js";

const { nodes, marks } = schema;
let count = 0;

const rules = (language) => inputRules({
  rules: [
    quotes(language),
    addresses,
    textblockTypeInputRule(/^##\s$/, nodes.heading, { level: 2 }),
    textblockTypeInputRule(/^###\s$/, nodes.heading, { level: 3 }),
    textblockTypeInputRule(/^```$/, nodes.pre),
    wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
    wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list),
    wrappingInputRule(/^(\d{1,6})\.\s$/, nodes.ordered_list, (found) => ({ start: Number(found[1]) }), (found, node) => node.childCount + node.attrs.start === Number(found[1])),
    new InputRule(/^---$/, (state, _match, start) => {
      const $at = state.doc.resolve(start);
      if ($at.depth !== 1 || $at.parent.type !== nodes.paragraph) return null;
      const tr = state.tr.replaceWith($at.before(), $at.after(), [nodes.page_break.create(), nodes.paragraph.create()]);
      return tr.setSelection(TextSelection.create(tr.doc, $at.before() + 2));
    }),
  ],
});

const placeholder = (text) => new Plugin({
  props: {
    decorations({ doc }) {
      if (doc.childCount !== 1 || doc.firstChild.type !== nodes.paragraph || doc.firstChild.content.size) return null;
      return DecorationSet.create(doc, [Decoration.node(0, doc.firstChild.nodeSize, { class: "ed-empty", "data-empty": text })]);
    },
  },
});

/** A last line to write on stands behind whatever is not text. */
const lastLine = new Plugin({
  appendTransaction(_all, _old, state) {
    const last = state.doc.lastChild;
    return last.isTextblock && last.type !== nodes.picture && last.type !== nodes.video && last.type !== nodes.embed
      ? null : state.tr.insert(state.doc.content.size, nodes.paragraph.create()).setMeta("addToHistory", false);
  },
});

class Desk extends Frame {
  constructor(textarea) {
    super(textarea);
    this.id = textarea.id ? `${textarea.id}-editor` : `editor-${++count}`;
    this.markdown = mayChange(textarea);
    this.root = el("div", { class: "ed" });
    this.askBar = el("div", { class: "ed-ask", role: "group", hidden: true });
    this.place = el("div", { class: "ed-place" });
    this.language = (textarea.getAttribute("data-language") || this.locale).slice(0, 2).toLowerCase();
    this.notes = new NoteBar(this, this.language);
    this.view = this.open();
    this.tools = toolbar(this);
    this.sheet = helpSheet(this);
    this.root.append(
      this.bars, el("div", { class: "ed-top" }, this.tools.bar, this.tools.tableBar, this.notes.bar, this.askBar), this.place,
      this.foot, this.sheet);
    textarea.before(this.root);
    textarea.hidden = true;
    textarea.disabled = true;
    document.querySelectorAll(`label[for="${textarea.id}"]`).forEach((label) => label.addEventListener("click", () => this.view.focus()));
    this.refresh();
    this.saver = new Autosave(this);
    this.fields();
    videosForText(this);
    for (const field of this.form?.querySelectorAll("textarea[data-pins]") || []) pins(this, field);
    previews(this);
    this.presence = new Presence(this);
    this.write();
  }

  open() {
    const template = (this.form || document).querySelector("template[data-editor-html]") || document.querySelector("template[data-editor-html]");
    const source = template ? template.content : document.createDocumentFragment();
    const doc = DOMParser.fromSchema(schema).parse(source);
    const label = this.textarea.getAttribute("aria-label") || this.words("text");
    return new EditorView(this.place, {
      state: EditorState.create({ doc, plugins: this.plugins() }),
      attributes: { id: this.id, class: "ed-text", role: "textbox", "aria-multiline": "true", "aria-label": label, spellcheck: "true" },
      nodeViews: nodeViews(this),
      clipboardParser,
      transformPastedHTML: withoutStyles,
      handleDOMEvents: {
        // The browser tells of a new selection late; a key that acts on it must not come first.
        keydown: (view, event) => {
          if (!view.composing && event.keyCode !== 229 && (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey)) view.domObserver?.flush?.();
          return false;
        },
      },
      handlePaste: (view, event) => this.paste(view, event),
      handleDrop: (view, event) => this.drop(view, event),
      dispatchTransaction: (tr) => {
        this.view.updateState(this.view.state.apply(tr));
        this.tools?.update(this.view.state);
        this.notes.follow(tr);
        if (tr.docChanged) this.changed();
      },
    });
  }

  plugins() {
    const later = (run) => () => { run(); return true; };
    let leaving = false;
    const tab = (direction) => (state, dispatch, view) => {
      if (leaving) {
        leaving = false;
        return false;
      }
      if (direction > 0 && state.selection.$from.parent.type === nodes.table_caption) return intoParagraph(state, dispatch);
      if (act.isInTable(state)) {
        if (goToNextCell(direction)(state, dispatch)) return true;
        return direction > 0 && addRowAfter(state, dispatch) && goToNextCell(1)(view.state, dispatch);
      }
      return direction > 0 ? act.deeper(state, dispatch) : !!act.around(state, "list_item") && act.lessDeep(state, dispatch);
    };
    const newPage = (state, dispatch) => act.insert(nodes.page_break.create(), true)(state, dispatch);
    return [
      rules(this.language),
      keymap({ Enter: linkThenGoOn, "Shift-Enter": linkThenGoOn }),
      keymap({
        Backspace: undoInputRule, "Mod-z": chainCommands(undoInputRule, undo), "Mod-y": redo, "Mod-Shift-z": redo,
        "Mod-b": act.mark("strong"), "Mod-i": act.mark("em"), "Mod-\\": act.clear,
        "Mod-k": later(() => this.askLink()), "Mod-Alt-f": later(() => this.notes.ask()),
        "Mod-Alt-0": act.style.paragraph, "Mod-Alt-2": act.style.heading, "Mod-Alt-3": act.style.subheading,
        "Mod-Shift-8": act.list("bullet_list"), "Mod-Shift-7": act.list("ordered_list"), "Mod-Shift-9": act.wrap("blockquote"),
        "Mod-]": act.deeper, "Mod-[": act.lessDeep, Tab: tab(1), "Shift-Tab": tab(-1),
        "Shift-Enter": act.lineBreak, "Mod-Enter": chainCommands(exitCode, newPage),
        Enter: chainCommands((state) => this.notes.enter(state), intoParagraph, act.leave, splitListItem(nodes.list_item)),
        "Alt-ArrowUp": act.move(-1), "Alt-ArrowDown": act.move(1),
        "Alt-F10": later(() => this.tools.enter()),
        "Mod-/": later(() => this.help()),
        "Mod-s": later(() => this.save()),
        Escape: () => { leaving = true; return false; },
      }),
      keymap(baseKeymap),
      new Plugin({ props: { handleKeyDown: (_view, event) => { if (!["Escape", "Tab", "Shift"].includes(event.key)) leaving = false; return false; } } }),
      history(), dropCursor({ class: "ed-drop", width: 2, color: false }), gapCursor(), uploads, lastLine,
      placeholder(this.textarea.getAttribute("placeholder") || this.words("placeholder")),
      tableEditing(), numbers,
    ];
  }

  refresh() {
    let text = "";
    this.view.state.doc.descendants((node) => { text += node.isText ? node.text : " "; });
    this.count(text);
    this.tools.update(this.view.state);
  }

  /** Writes the body into the form. */
  write() {
    this.sink.value = htmlOf(this.view.state.doc);
    return this.sink.value;
  }

  read(json) {
    try {
      const doc = Node.fromJSON(schema, json);
      doc.check();
      return doc;
    } catch {
      return null;
    }
  }

  help() {
    if (!this.sheet.open) this.sheet.showModal();
  }

  toMarkdown() { change(this, true); }

  kept() { return this.view.state.doc.toJSON(); }

  isShown(doc) { return doc.eq(this.view.state.doc); }

  show(doc) {
    const { state } = this.view;
    this.view.dispatch(state.tr.replaceWith(0, state.doc.content.size, doc.content));
  }

  focus() { this.view.focus(); }

  opens(isOpen) { this.view.setProps({ editable: () => isOpen }); }

  askLink(view = this.view) {
    const { words, askBar, id } = this;
    const range = act.rangeOf(view.state, "link");
    ask({ words, askBar, view, id }, {
      label: words("address"), hint: words("addressHint"), value: range.mark?.attrs.href || "",
      check: (typed) => (cleanLink(full(typed)) ? null : words("badAddress")),
      apply: (typed) => act.setMark(view, range, "link", { href: cleanLink(full(typed)) }, cleanLink(full(typed))),
      remove: range.mark || range.from < range.to ? () => act.setMark(view, range, "link", null) : null,
    });
  }

  askAbbr() {
    const { view, words } = this;
    const range = act.rangeOf(view.state, "abbr");
    ask(this, {
      label: words("meaning"), value: range.mark?.attrs.title || "",
      apply: (title) => act.setMark(view, range, "abbr", { title: title.trim() }),
      remove: range.mark ? () => act.setMark(view, range, "abbr", null) : null,
    });
  }

  askEmbed() {
    const { view, words } = this;
    const address = (typed) => videoAddress(typed) || cleanLink(full(typed));
    ask(this, {
      label: words("address"), hint: words("embedNote"), type: "url",
      check: (typed) => ((address(typed) || "").startsWith("http") ? null : words("badAddress")),
      apply: (typed) => act.insert(nodes.embed.create({ href: address(typed) }))(view.state, view.dispatch),
    });
  }

  /** Asks the page for a picture or video; without anyone who answers, files are chosen or a name is typed. */
  pick(kind) {
    const { view, words } = this;
    const insert = (...found) => {
      const made = found.map((one) => (kind === "video" ? nodes.video.create({ id: String(one.id) }, one.caption ? schema.text(one.caption) : null) : pictureOf(one)));
      if (made.length) act.insert(kind === "gallery" ? nodes.gallery.create(null, made) : made[0])(view.state, view.dispatch);
      view.focus();
    };
    const event = new CustomEvent("desk:pick", { bubbles: true, cancelable: true, detail: { kind, insert } });
    if (!this.textarea.dispatchEvent(event)) return;
    if (kind !== "video" && this.textarea.getAttribute("data-choose")) {
      choosePictures(this, {
        title: words(kind === "gallery" ? "choosePhotos" : "choosePhoto"), multiple: kind === "gallery",
        pick: (pictures) => insert(...pictures), cancelled: () => view.focus(),
      });
      return;
    }
    if (kind === "video" || !this.upload) {
      ask(this, {
        label: kind === "video" ? words("videoName") : words("photo"),
        check: (typed) => (/^[a-z0-9-]{1,80}$/.test(typed.trim()) ? null : words("badAddress")),
        apply: (typed) => insert({ id: typed.trim() }),
      });
      return;
    }
    const chooser = el("input", { type: "file", accept: "image/*", multiple: kind === "gallery" });
    chooser.addEventListener("change", () => upload(this, images(chooser), view.state.selection.to, kind === "gallery"));
    chooser.click();
  }

  paste(view, event) {
    const data = event.clipboardData;
    if (!data) return false;
    const files = images(data);
    if (files.length && this.upload && !data.types.includes("text/html")) {
      upload(this, files, view.state.selection.to);
      return true;
    }
    const text = data.getData("text/plain") || "";
    const { selection } = view.state;
    const parent = selection.$from.parent;
    const video = videoAddress(text);
    if (video && selection.empty && parent.type === nodes.paragraph && parent.content.size === 0) {
      return act.insert(nodes.embed.create({ href: video }))(view.state, view.dispatch);
    }
    const href = pastedLink(text);
    if (href && selection.empty && parent.inlineContent && parent.type !== nodes.pre && parent.type.allowsMarkType(marks.link)) {
      view.dispatch(view.state.tr.replaceSelectionWith(schema.text(text.trim(), [marks.link.create({ href })]), false).scrollIntoView());
      return true;
    }
    if (href && !selection.empty && selection instanceof TextSelection && selection.$from.sameParent(selection.$to)) {
      view.dispatch(act.markAround(view.state.tr, selection.from, selection.to, marks.link.create({ href })));
      return true;
    }
    return false;
  }

  drop(view, event) {
    const files = images(event.dataTransfer);
    if (!files.length || !this.upload) return false;
    event.preventDefault();
    upload(this, files, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.selection.to);
    return true;
  }
}

/** Enter in a caption goes on below it; in a cell's head, to the next row. */
function intoParagraph(state, dispatch) {
  const { $from } = state.selection;
  const { parent } = $from;
  if (state.selection instanceof NodeSelection) return false;
  if (parent.type === nodes.table_header || $from.node(-1)?.type === nodes.table_header) return true;
  if (parent.type === nodes.table_caption) {
    if (dispatch) dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve($from.after() + 1))).scrollIntoView());
    return true;
  }
  if (![nodes.picture, nodes.video, nodes.embed].includes(parent.type)) return false;
  const after = $from.after();
  if ($from.node(-1).type === nodes.gallery) {
    if (dispatch) dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(after))).scrollIntoView());
    return true;
  }
  if (dispatch) {
    const tr = state.tr;
    const next = state.doc.resolve(after).nodeAfter;
    if (!next || next.type !== nodes.paragraph || next.content.size) tr.insert(after, nodes.paragraph.create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  }
  return true;
}

for (const textarea of document.querySelectorAll("textarea[data-editor]")) {
  if (isPlain(textarea)) {
    const plain = new Plain(textarea);
    textarea.editor = { html: () => "", isDirty: () => plain.saver.isDirty, save: () => plain.save(), focus: () => plain.focus() };
    continue;
  }
  const desk = new Desk(textarea);
  textarea.editor = {
    html: () => desk.write(), isDirty: () => desk.saver.isDirty, save: () => desk.saver.save(), focus: () => desk.view.focus(), view: desk.view,
    insertPictures: (pictures) => act.insert(pictures.length === 1 ? pictureOf(pictures[0]) : nodes.gallery.create(null, pictures.map(pictureOf)))(desk.view.state, desk.view.dispatch),
  };
  textarea.dispatchEvent(new CustomEvent("desk:editor", { bubbles: true }));
}
