// Who else has the story open. One person writes; the others read until they are let in or take over.
import { el } from "./dom.js";

const EVERY = 10000, SOON = 3000, LAST_WORDS = 6000, ASK_AGAIN = 1000;

export class Presence {
  constructor(desk) {
    const { textarea } = desk;
    this.desk = desk;
    this.here = textarea.getAttribute("data-presence");
    this.insists = textarea.getAttribute("data-insists") === "1";
    this.banner = document.querySelector("[data-presence-held]");
    this.isReading = false;
    if (!this.here || !desk.form) return;
    this.tab = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join("");
    if (this.banner && !this.insists) {
      this.read(true);
      this.show(this.banner.querySelector("[data-presence-words]"), this.ways());
    }
    if (new URLSearchParams(location.search).get("said") === "taken-over") {
      this.until = Date.now() + LAST_WORDS;
      this.read(true);
      desk.bar("last-words", desk.words("lastWords"));
    }
    this.beat();
    setInterval(() => this.beat(), EVERY);
    addEventListener("pagehide", () => navigator.sendBeacon(`${this.here}/presence`, this.fields({ leave: "1" })));
    addEventListener("pageshow", (event) => { if (event.persisted) this.beat(); });
    document.addEventListener("visibilitychange", () => { if (!document.hidden) this.beat(); });
  }

  fields(more) {
    return new URLSearchParams({ token: this.desk.form.elements.token?.value || "", tab: this.tab, ...more });
  }

  /** After a save: whether the story is still this person's is asked sooner than usual. */
  soon() {
    if (this.here && !this.isReading && Date.now() - this.beaten > SOON) this.beat();
  }

  async beat(more = {}) {
    const { desk } = this;
    this.beaten = Date.now();
    const saver = desk.saver;
    const quiet = () => !saver.busy && !saver.isDirty;
    const base = quiet() ? saver.base?.value : null;
    let told;
    try {
      const reply = await fetch(`${this.here}/presence`, {
        method: "POST", body: this.fields({ ...(this.insists ? { insists: "1" } : {}), ...more }), credentials: "same-origin",
        headers: { "X-Autosave": "1", Accept: "application/json" },
      });
      if (!reply.ok || !(reply.headers.get("Content-Type") || "").includes("json")) return;
      told = await reply.json();
    } catch {
      return; // The next one may get through.
    }
    if (!("writing" in told)) return;
    const moved = base && quiet() && saver.base?.value === base && told.version !== base;
    if (told.writing) this.mayWrite(told, moved);
    else await this.mayRead(told, moved);
  }

  mayWrite(told, moved) {
    const { desk } = this;
    const { words } = desk;
    if (this.until) {
      this.waits(told);
      return;
    }
    if (this.isReading) {
      // Let in: the screen holds nothing of its own, so the newest text is fetched.
      location.replace(`${this.here}?said=handed-over`);
      return;
    }
    if (moved && desk.saver.changes === 0) location.replace(this.here);
    else if (moved) this.offerNewer(told);
    for (const other of told.others.filter((one) => one.asks)) {
      if (desk.bars.querySelector(`[data-bar="ask-${other.person}"]`)) continue;
      desk.bar(`ask-${other.person}`, words("asked", other.name),
        this.button("handOver", () => this.handOver(other), other.name), this.button("keepIt", () => desk.unbar(`ask-${other.person}`), true));
    }
    for (const bar of [...desk.bars.querySelectorAll('[data-bar^="ask-"]')]) {
      if (!told.others.some((one) => one.asks && bar.dataset.bar === `ask-${one.person}`)) bar.remove();
    }
  }

  /** Taken over: the other screen's last words come in before this one takes any. */
  waits(told) {
    const { desk } = this;
    if (told.others.some((one) => one.yields) && Date.now() < this.until) {
      setTimeout(() => this.beat(), ASK_AGAIN);
      return;
    }
    this.until = 0;
    if (told.version !== desk.saver.base?.value) {
      location.replace(this.here);
      return;
    }
    this.read(false);
    desk.unbar("last-words");
  }

  /** Somebody else writes. What is not saved yet is saved before the screen falls silent. */
  async mayRead(told, moved) {
    const { desk } = this;
    const { words } = desk;
    const writer = told.others.find((one) => one.writing);
    this.until = 0;
    desk.unbar("last-words");
    if (!this.isReading) {
      this.isReading = true;
      desk.opens(false);
      const kept = await desk.saver.flush();
      this.read(true);
      this.beat({ yielded: "1" });
      this.lost = `${told.taken ? words("taken", told.taken) : words("writes", writer?.name || "", writer?.since || "")} ${words(kept ? "wordsSaved" : "wordsKept")}`;
    }
    if (moved) this.offerNewer(told);
    const state = writer ? `${writer.person}` : "free";
    if (this.shown === state && !this.lost) return;
    this.shown = state;
    const line = this.lost || (writer ? words("writes", writer.name, writer.since) : words("free"));
    this.lost = "";
    if (!this.banner) {
      this.banner = el("section", { class: "presence", "aria-label": words("presence") });
      desk.form.before(this.banner);
    }
    this.show(el("p", { role: "status" }, line), writer ? this.ways() : [this.button("writeOn", () => location.replace(this.here))]);
  }

  show(line, ways) {
    this.banner.replaceChildren(line, el("div", { class: "presence-ways" }, ...ways));
  }

  ways() {
    const { desk } = this;
    const form = el("form", { method: "post", action: `${this.here}/take-over` },
      el("input", { type: "hidden", name: "token", value: desk.form.elements.token?.value || "" }),
      el("button", { class: "button button-plain" }, desk.words("takeOver")));
    const ask = this.button("ask", async () => {
      ask.replaceWith(el("p", { class: "presence-hint", role: "status" }, desk.words("askedFor")));
      await this.beat({ ask: "1" });
    });
    return [ask, form, this.button("onlyRead", () => this.banner.querySelector(".presence-ways").replaceChildren())];
  }

  button(word, run, value) {
    return el("button", { type: "button", class: value === undefined ? "button button-plain" : "ed-button ed-wide", onclick: run }, this.desk.words(word, value === true ? "" : value));
  }

  offerNewer(told) {
    const { desk } = this;
    desk.bar("newer", desk.words("newer", told.by), el("a", { href: this.here }, desk.words("showNewer")));
  }

  async handOver(other) {
    const { desk } = this;
    desk.unbar(`ask-${other.person}`);
    desk.opens(false);
    await desk.saver.flush();
    try {
      await fetch(`${this.here}/hand-over`, { method: "POST", body: this.fields({ to: other.person }), credentials: "same-origin", headers: { "X-Autosave": "1" } });
    } finally {
      desk.opens(!this.isReading);
    }
    await this.beat();
  }

  /** The screen takes no words, but all of it can be read, selected and copied. */
  read(isReading) {
    const { desk } = this;
    this.isReading = isReading;
    desk.opens(!isReading);
    document.body.classList.toggle("is-reading", isReading);
    desk.tools.bar.inert = isReading;
    for (const field of desk.form.elements) {
      if (field.type === "hidden" || field.tagName === "FIELDSET" || desk.bars.contains(field)) continue;
      if (/^(text|search|date|textarea)$/.test(field.type)) field.readOnly = isReading;
      else field.disabled = isReading;
    }
  }
}
