// What stands around the text, whether it is written as it looks or as Markdown: what is saved, what is told.
import { el } from "./dom.js";
import { pictureField } from "./picturefield.js";
import { videoField } from "./videos.js";
import { wordsOf } from "./words.js";

export class Frame {
  constructor(textarea) {
    const data = (name) => textarea.getAttribute(`data-${name}`) || "";
    this.textarea = textarea;
    this.form = textarea.form;
    this.words = wordsOf(textarea);
    this.pictures = data("pictures");
    this.posters = data("posters");
    this.videos = data("videos");
    this.upload = data("upload");
    this.locale = document.documentElement.lang || "en";
    this.sink = this.hidden(data("html") || "html");
    this.bars = el("div", { class: "ed-bars" });
    this.counted = el("span", { class: "ed-count" });
    this.said = el("span", { class: "ed-status", role: "status", "aria-live": "polite" });
    this.foot = el("div", { class: "ed-foot" }, this.counted, this.said);
  }

  hidden(name) {
    const found = this.form?.querySelector(`input[type=hidden][name="${name}"]`);
    if (found) return found;
    const input = el("input", { type: "hidden", name });
    this.textarea.after(input);
    return input;
  }

  /** Numbers of pictures and videos beside the text are chosen from the library. */
  fields() {
    for (const place of this.form?.querySelectorAll("[data-picture-field]") || []) pictureField(this, place);
    for (const place of this.form?.querySelectorAll("[data-video-field]") || []) videoField(this, place);
  }

  save() {
    return this.saver.address ? this.saver.save() : this.form?.requestSubmit();
  }

  changed() {
    clearTimeout(this.refreshing);
    this.refreshing = setTimeout(() => this.refresh(), 200);
    this.saver?.changed();
  }

  count(text) {
    let total = 0;
    if (Intl.Segmenter) for (const part of new Intl.Segmenter(this.locale, { granularity: "word" }).segment(text)) total += part.isWordLike ? 1 : 0;
    else total = (text.match(/[\p{L}\p{N}]+/gu) || []).length;
    this.counted.textContent = total === 1 ? this.words("oneWord") : this.words("wordCount", total.toLocaleString(this.locale));
  }

  clock(time, withDay = false) {
    const sameDay = time.toDateString() === new Date().toDateString();
    return time.toLocaleString(this.locale, { hour: "2-digit", minute: "2-digit", ...(withDay && !sameDay ? { day: "numeric", month: "long" } : {}) });
  }

  status(text, quietly = false, wrong = false) {
    this.said.classList.toggle("ed-wrong", wrong);
    if (quietly && this.said.textContent) {
      this.said.classList.add("ed-stale");
      return;
    }
    this.said.classList.remove("ed-stale");
    this.said.textContent = text;
  }

  say(text) { this.status(text, false, true); }

  bar(name, text, ...tools) {
    this.unbar(name);
    this.bars.append(el("div", { class: "ed-bar", role: "region", "aria-label": text, "data-bar": name }, el("p", { role: "alert" }, text), ...tools));
  }

  unbar(name) { this.bars.querySelector(`[data-bar="${name}"]`)?.remove(); }
}
