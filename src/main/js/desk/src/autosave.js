// Saves while one writes: after 2 s of quiet, and at the latest every 4 s. What is not saved yet is kept on this device.
import { el } from "./dom.js";
import { showFindings } from "./findings.js";

const QUIET = 2000, LATEST = 4000, COPY = 300, MOST_WAIT = 15000;
const UNKEPT = /^(base|csrf|token|html|body|password.*)$/i;

/** A name for this tab that outlives a reload and a crash, so that two tabs keep two copies. */
function tab() {
  try {
    const name = sessionStorage.getItem("broadsheet-tab") || Math.random().toString(36).slice(2, 10);
    sessionStorage.setItem("broadsheet-tab", name);
    return name;
  } catch {
    return "tab";
  }
}

/** Fields as the desk keeps them, without the white space that it tidies. */
const bare = (fields) => JSON.stringify(fields, (_name, value) => (typeof value === "string" ? value.replace(/\s+/g, " ").trim() : value));

/** The text has grown since readers saw it: it can be published now. */
function ahead(state) {
  for (const place of document.querySelectorAll("[data-state]")) place.textContent = state;
  for (const place of document.querySelectorAll("[data-when-ahead]")) place.hidden = false;
  for (const place of document.querySelectorAll("[data-when-same]")) place.hidden = true;
}

export class Autosave {
  constructor(desk) {
    const { form, textarea } = desk;
    this.desk = desk;
    this.address = textarea.getAttribute("data-autosave");
    this.story = `broadsheet-desk${desk.kind || ""}:${textarea.getAttribute("data-story") || location.pathname}:`;
    this.key = this.story + tab();
    this.changes = 0;
    this.savedChanges = 0;
    this.failures = 0;
    this.offer();
    if (!form) return;
    form.addEventListener("input", (event) => { if (!desk.root.contains(event.target)) this.changed(); });
    form.addEventListener("change", (event) => { if (!desk.root.contains(event.target)) this.changed(); });
    form.addEventListener("formdata", (event) => event.formData.set(desk.sink.name, desk.write()));
    form.addEventListener("submit", (event) => {
      clearTimeout(this.quiet);
      clearTimeout(this.latest);
      this.latest = null;
      if (this.busy) {
        // The save under way will move the base; sent now, this form would collide with its own autosave.
        event.preventDefault();
        this.afterwards = () => form.requestSubmit(event.submitter);
        return;
      }
      desk.write();
      this.leaving = true;
      this.keep(true);
      setTimeout(() => { this.leaving = false; }, 4000);
    });
    document.addEventListener("submit", (event) => this.beside(event));
    addEventListener("beforeunload", (event) => {
      if (this.isDirty && !this.leaving) {
        this.keep();
        event.preventDefault();
        event.returnValue = "";
      }
    });
    addEventListener("pagehide", () => { if (this.isDirty && !this.leaving) this.keep(); });
    document.addEventListener("visibilitychange", () => { if (document.hidden && this.isDirty && !this.leaving) this.save(); });
    addEventListener("online", () => { if (this.isDirty) this.save(); });
  }

  /** A decision beside the text is about all of its words: what is not saved yet is saved before it is sent. */
  beside(event) {
    const { desk } = this;
    const { target: other, submitter } = event;
    if (other === desk.form || other.method !== "post" || event.defaultPrevented || !this.address) return;
    if (this.through === other) {
      this.through = null;
      this.leaving = true;
      return;
    }
    if (!this.busy && !this.isDirty) return;
    event.preventDefault();
    if (this.waiting) return;
    this.waiting = this.flush().then((saved) => {
      this.waiting = null;
      if ((!saved || this.stopped) && other.elements.namedItem("base")) {
        if (!this.stopped && !this.lacking) desk.say(desk.words("notSent"));
        desk.root.scrollIntoView({ block: "nearest" });
        return;
      }
      this.through = other;
      other.requestSubmit(submitter);
    });
  }

  get isDirty() { return this.changes > this.savedChanges; }

  get base() { return this.desk.form?.elements.namedItem("base") || null; }

  changed() {
    this.changes++;
    clearTimeout(this.copying);
    this.copying = setTimeout(() => this.keep(), COPY);
    if (!this.address || this.stopped) return;
    this.desk.status(this.desk.words("unsaved"), true);
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => this.save(), QUIET);
    this.latest ??= setTimeout(() => this.save(), LATEST);
  }

  /** Saves; what is under way goes on, and what came since follows it. */
  save() {
    if (!this.busy) this.saving = this.send();
    else if (this.isDirty) this.again = true;
    return this.saving;
  }

  async send() {
    clearTimeout(this.quiet);
    clearTimeout(this.latest);
    this.latest = null;
    if (!this.address || this.stopped || !this.isDirty) return;
    const { desk } = this;
    this.busy = true;
    const sent = this.changes;
    desk.write();
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(desk.form)) if (typeof value === "string") fields.append(name, value);
    let reply = null, answer = null;
    try {
      reply = await fetch(this.address, {
        method: "POST", body: fields, credentials: "same-origin",
        headers: { "X-Autosave": "1", Accept: "application/json" }, keepalive: fields.toString().length < 60000,
      });
      answer = (reply.headers.get("Content-Type") || "").includes("json") ? await reply.json() : null;
    } catch {
      answer = null;
    }
    this.busy = false;
    this.lacking = "";
    if (answer && answer.conflict) this.conflict(answer);
    else if (reply && reply.ok && answer) this.done(sent, answer);
    else if (answer && answer.lacks) this.lacks(answer.lacks);
    else this.failed(reply);
    const { afterwards } = this;
    this.afterwards = null;
    if (afterwards) {
      afterwards();
      return;
    }
    if (this.again && !this.stopped) {
      this.again = false;
      this.quiet = setTimeout(() => this.save(), QUIET);
    }
  }

  /** Saves what is not saved yet, also what is under way; tells whether the desk has all of it now, or its history. */
  async flush() {
    for (let tries = 0; tries < 3 && (this.busy || this.isDirty) && !this.stopped && !(tries && this.lacking); tries++) {
      await (this.busy ? this.saving : this.save());
    }
    if (this.isDirty && !this.stopped) this.keep();
    return !this.isDirty || !!this.stopped;
  }

  done(sent, answer) {
    const { desk } = this;
    this.failures = 0;
    this.savedChanges = Math.max(this.savedChanges, sent);
    if (answer.version != null) for (const base of document.querySelectorAll("input[name=base]")) base.value = answer.version;
    if (this.isDirty) {
      this.keep();
      this.quiet = setTimeout(() => this.save(), QUIET);
    } else {
      this.forget();
    }
    desk.status([desk.words("saved", desk.clock(new Date())), answer.without].filter(Boolean).join(". "));
    showFindings(answer);
    if (answer.state) ahead(answer.state);
    desk.presence?.soon();
  }

  /** The desk cannot take it like this: it says why, and the next change is tried again. */
  lacks(words) {
    const { desk } = this;
    this.lacking = words;
    this.keep();
    desk.status(desk.words("lacks", words.replace(/\.$/, "")), false, true);
  }

  failed(reply) {
    const { desk } = this;
    this.keep();
    this.failures++;
    const signedOut = reply && (reply.status === 401 || reply.status === 403 || reply.redirected);
    desk.status(desk.words(signedOut ? "signIn" : "offline"), false, true);
    clearTimeout(this.latest);
    this.latest = setTimeout(() => this.save(), Math.min(LATEST * this.failures, MOST_WAIT));
  }

  /** Somebody else has saved: nothing more is sent, nothing is lost, and the way to the merge is shown. */
  conflict(answer) {
    const { desk } = this;
    this.stopped = true;
    this.keep();
    desk.status(desk.words("unsaved"), false, true);
    const merge = el("button", { type: "button", class: "ed-button ed-wide", onclick: () => {
      desk.presence?.read(false); // a form that is only read does not send all its fields
      desk.form.requestSubmit();
    } }, desk.words("compare"));
    desk.presence?.soon();
    desk.bar("conflict", desk.words(answer.own ? "conflictOwn" : "conflict"), merge);
  }

  fields() {
    const all = {};
    for (const field of this.desk.form?.elements || []) {
      if (!field.name || UNKEPT.test(field.name) || /^(file|password|submit|button)$/.test(field.type)) continue;
      if (/^(checkbox|radio)$/.test(field.type)) (all[field.name] ??= []).push(...(field.checked ? [field.value] : []));
      else (all[field.name] ??= []).push(field.value);
    }
    return all;
  }

  keep(sent = false) {
    clearTimeout(this.copying);
    const { desk } = this;
    try {
      localStorage.setItem(this.key, JSON.stringify({ time: Date.now(), base: this.base?.value ?? null, sent, doc: desk.kept(), fields: this.fields() }));
    } catch {
      // A full or forbidden store takes nothing; the save to the desk is what counts.
    }
  }

  forget(key = this.key) {
    clearTimeout(this.copying);
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was kept, then.
    }
  }

  /** The newest copy of this story on this device, from whatever tab. */
  newest() {
    let found = null;
    try {
      for (let i = 0; i < localStorage.length; i++) {
        const key = localStorage.key(i);
        if (!key.startsWith(this.story)) continue;
        const copy = JSON.parse(localStorage.getItem(key));
        if (copy && (!found || copy.time > found.copy.time)) found = { key, copy };
      }
    } catch {
      return found;
    }
    return found;
  }

  /** Offers what a crash left behind, if it differs from what the desk has. */
  offer() {
    const { desk } = this;
    const found = this.newest();
    if (!found) return;
    const { key, copy } = found;
    const doc = desk.read(copy.doc);
    const same = doc !== null && desk.isShown(doc) && bare(copy.fields) === bare(this.fields());
    const saved = new URLSearchParams(location.search).get("said") === "saved";
    const arrived = copy.sent && (saved || copy.base !== (this.base?.value ?? null));
    if (doc === null || same || arrived) {
      this.forget(key);
      return;
    }
    const button = (word, run) => el("button", { type: "button", class: "ed-button ed-wide", onclick: () => { desk.unbar("recovered"); run(); } }, desk.words(word));
    desk.bar("recovered", desk.words("recovered", desk.clock(new Date(copy.time), true)),
      button("restore", () => { this.forget(key); this.restore(copy, doc); }), button("discard", () => this.forget(key)));
  }

  restore(copy, doc) {
    const { desk } = this;
    desk.show(doc);
    for (const [name, values] of Object.entries(copy.fields || {})) {
      const fields = [...(desk.form?.elements || [])].filter((field) => field.name === name);
      fields.forEach((field, i) => {
        if (/^(checkbox|radio)$/.test(field.type)) field.checked = values.includes(field.value);
        else if (values[i] !== undefined) field.value = values[i];
        field.dispatchEvent(new Event("change", { bubbles: true }));
      });
    }
    // The copy grew from that version: if the desk has a newer one, it shall say so.
    if (copy.base != null && this.base) this.base.value = copy.base;
    this.changed();
    desk.focus();
  }
}
