// The text as Markdown, for those who would rather write that: the field itself, which saves as the editor does.
import { Autosave } from "./autosave.js";
import { el } from "./dom.js";
import { Frame } from "./frame.js";
import { pins } from "./pins.js";
import { Presence } from "./presence.js";
import { previews } from "./previews.js";

const CHOICE = "broadsheet-desk-writes";

/** Whether this person chose to write Markdown, on this device. */
export function isPlain(textarea) {
  try {
    return textarea.hasAttribute("data-markdown") && localStorage.getItem(CHOICE) === "markdown";
  } catch {
    return false;
  }
}

/** A text that is not the working version yet, such as one to be merged, is sent before it is shown otherwise. */
export const mayChange = (textarea) => textarea.hasAttribute("data-markdown") && textarea.getAttribute("data-insists") !== "1";

/** Shows the text the other way, once the desk has all of it. */
export async function change(desk, toMarkdown) {
  const saved = await desk.saver.flush();
  if (!saved || desk.saver.stopped) {
    if (!desk.saver.stopped) desk.say(desk.words("notSent"));
    return;
  }
  try {
    localStorage.setItem(CHOICE, toMarkdown ? "markdown" : "rich");
  } catch {
    return; // What cannot be remembered cannot be shown.
  }
  location.assign(desk.textarea.getAttribute("data-presence") || location.pathname);
}

export class Plain extends Frame {
  constructor(textarea) {
    super(textarea);
    this.kind = "-markdown";
    const back = el("button", { type: "button", class: "ed-button ed-wide", onclick: () => change(this, false) }, this.words("rich"));
    this.tools = { bar: el("div", { class: "ed-tools", role: "toolbar", "aria-label": this.words("tools") }, ...(mayChange(textarea) ? [back] : [])) };
    this.root = el("div", { class: "ed ed-plain" }, this.bars, el("div", { class: "ed-top" }, this.tools.bar));
    textarea.before(this.root);
    textarea.after(el("div", { class: "ed ed-plain" }, this.foot));
    textarea.addEventListener("input", () => {
      clearTimeout(this.refreshing);
      this.refreshing = setTimeout(() => this.refresh(), 200);
    });
    textarea.addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === "s") {
        event.preventDefault();
        this.save();
      }
    });
    this.refresh();
    this.saver = new Autosave(this);
    this.fields();
    for (const field of this.form?.querySelectorAll("textarea[data-pins]") || []) pins(this, field);
    previews(this);
    this.presence = new Presence(this);
  }

  refresh() { this.count(this.textarea.value); }

  /** The desk reads the Markdown where there is no other text. */
  write() { return (this.sink.value = ""); }

  kept() { return this.textarea.value; }

  read(kept) { return typeof kept === "string" ? kept : null; }

  isShown(text) { return text === this.textarea.value; }

  show(text) { this.textarea.value = text; }

  focus() { this.textarea.focus(); }

  opens(isOpen) { this.textarea.readOnly = !isOpen; }
}
