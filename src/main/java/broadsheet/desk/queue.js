// The moderators' queue by keyboard: an entry that is decided about leaves the list at once and the next one gets the
// focus; what could not be done comes back with the reason. Without this script every button is a form's.
(() => {
  "use strict";
  const list = document.querySelector(".q-list");
  const live = document.querySelector(".q-live");
  const keys = document.querySelector(".q-keys");
  if (!list) return;
  const undone = [];
  const STAYS = { stays: true };
  let quiet;
  const say = words => {
    clearTimeout(quiet);
    live.textContent = "";
    requestAnimationFrame(() => { live.textContent = words; });
    quiet = setTimeout(() => { live.textContent = ""; }, 10000);
  };
  const entries = () => [...list.querySelectorAll(".q-entry")];
  const here = () => document.activeElement?.closest?.(".q-entry");
  const focus = entry => { entry?.focus(); entry?.scrollIntoView({ block: "nearest" }); };

  const count = counts => {
    for (const [tab, n] of Object.entries(counts ?? {})) {
      const figure = document.querySelector(`[data-count="${tab}"]`);
      if (figure) figure.textContent = n.toLocaleString("en-GB");
    }
  };
  const menu = document.querySelector('.desk-menu a[href="/desk/comments"]');
  const wait = n => {
    const badge = menu?.querySelector(".waiting");
    if (!badge || n === undefined) return;
    const [seen, heard] = badge.children;
    badge.hidden = n === 0;
    seen.textContent = `(${n > 999 ? "999+" : n})`;
    heard.textContent = `${n > 999 ? "more than 999" : n} waiting`;
  };
  const bulk = document.querySelector("#bulk");
  const chosen = () => list.querySelectorAll(".q-choose input:checked").length;
  const emptied = () => {
    if (entries().length) return;
    document.querySelector(".q-empty").hidden = false;
    if (bulk) bulk.hidden = !document.querySelector(".q-next");
    const on = document.querySelector(".q-next") ?? document.querySelector(".q-more");
    on?.focus();
  };

  const filled = () => { document.querySelector(".q-empty").hidden = true; if (bulk) bulk.hidden = false; };

  const send = async (address, fields) => {
    const answer = await fetch(address, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(fields),
    });
    if (answer.status === 401) { location.href = "/desk/sign-in?next=" + encodeURIComponent(location.pathname); throw new Error("Sign in again."); }
    const type = answer.headers.get("Content-Type") ?? "";
    const said = type.includes("json") ? await answer.json() : {};
    if (!answer.ok) throw new Error(said.wrong ?? "It could not be sent. Try once more.");
    return said;
  };

  // one decision
  const decide = async (entry, form, button, extra) => {
    const fields = new FormData(form, button?.type === "submit" ? button : null);
    for (const [name, value] of Object.entries(extra ?? {})) fields.set(name, value);
    const act = fields.get("act");
    const leaves = act !== "pick" && act !== "unpick";
    const all = entries();
    const next = all[all.indexOf(entry) + 1] ?? all[all.indexOf(entry) - 1];
    const place = document.createComment("");
    entry.querySelector(".q-failed")?.remove();
    if (leaves) {
      entry.replaceWith(place);
      if (next) focus(next); else emptied();
    }
    try {
      const said = await send(form.getAttribute("action"), fields);
      count(said.counts);
      wait(said.waiting);
      say(said.said + (said.meanwhile ? ` ${said.meanwhile} had decided meanwhile; yours came later and stands.` : ""));
      if (said.act !== "0") undone.push({ act: said.act, entry, place });
      else if (entry.dataset.open) undone.push(STAYS);
    } catch (e) {
      if (leaves) { place.replaceWith(entry); filled(); }
      const why = document.createElement("p");
      why.className = "q-failed"; why.textContent = e.message;
      entry.querySelector(".q-main").append(why);
      focus(entry);
      say(e.message);
    }
  };

  const undo = async () => {
    const last = undone.pop();
    const button = document.querySelector(".q-undo");
    if (!last) { if (button) button.click(); else say("There is nothing to take back here."); return; }
    if (last === STAYS) { say("The answer to a ban has been sent and stands. On the member’s page one can ban anew."); return; }
    try {
      const said = await send("/desk/comments/undo", { token: list.dataset.token, act: last.act });
      count(said.counts);
      wait(said.waiting);
      if (last.place.isConnected) last.place.replaceWith(last.entry);
      last.entry.querySelectorAll("details[open]").forEach(open => { open.open = false; });
      filled();
      focus(last.entry);
      say(said.said);
    } catch (e) { undone.push(last); say(e.message); }
  };

  list.addEventListener("submit", event => {
    const form = event.target;
    if (!form.classList.contains("q-decide")) return;
    event.preventDefault();
    decide(form.closest(".q-entry"), form, event.submitter);
  });

  const step = by => {
    const all = entries();
    const at = all.indexOf(here());
    focus(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))]);
  };

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    const field = event.target.closest("input:not([type=checkbox]), textarea, select");
    const entry = here();
    const remove = entry?.querySelector(".q-remove");
    if (entry && remove?.open && /^[1-9]$/.test(event.key) && field?.tagName !== "INPUT") {
      const ready = remove.querySelector("select");
      const option = ready.options[Number(event.key) - 1];
      if (option?.value) { event.preventDefault(); ready.value = option.value; decide(entry, remove.closest("form"), null, { act: "remove" }); }
      return;
    }
    if (field && bulk?.contains(field) && bulk.elements.act.value === "remove") {
      const ready = bulk.elements.ready;
      const option = /^[1-9]$/.test(event.key) ? ready.options[Number(event.key)] : null;
      if (option) ready.value = option.value;
      if (option || event.key === "Enter") { event.preventDefault(); bulk.requestSubmit(); return; }
    }
    if (remove?.open && event.key === "Escape") { event.preventDefault(); remove.open = false; focus(entry); return; }
    if (remove?.open && event.key === "Enter" && field && remove.contains(field)) {
      event.preventDefault(); decide(entry, remove.closest("form"), null, { act: "remove" }); return;
    }
    if (event.key === "Escape" && field?.closest(".q-answer")) { event.preventDefault(); focus(entry); return; }
    if (field) return;
    if (event.key === "?") { event.preventDefault(); keys.showModal(); return; }
    if (event.key === "u") { event.preventDefault(); undo(); return; }
    if (event.key === "j" || event.key === "k") { event.preventDefault(); step(event.key === "j" ? 1 : -1); return; }
    if (!entry) return;
    const choice = entry.querySelector(".q-choose input");
    if (event.key === "x") { event.preventDefault(); if (choice) choice.click(); else say("An appeal is answered by itself: it cannot be chosen."); return; }
    if (event.key === "o") { event.preventDefault(); location.href = entry.dataset.open ?? `/desk/comments/${entry.dataset.comment}`; return; }
    const together = { a: "approve", s: "spam", h: "hide", r: "remove" }[event.key];
    if (together && bulk && chosen()) {
      event.preventDefault();
      if (!choice) { say("Comments are chosen, and this appeal is none of them: decide about those first."); return; }
      bulk.elements.act.value = together;
      bulk.elements.ready.value = "";
      if (together === "remove") bulk.elements.ready.focus(); else bulk.requestSubmit();
      return;
    }
    if (event.key === "r" && remove) {
      event.preventDefault(); remove.open = true; remove.querySelector("select").focus(); return;
    }
    const button = /^[ashpr]$/.test(event.key) && entry.querySelector(`button[data-key="${event.key}"]`);
    if (!button) return;
    event.preventDefault();
    const answer = button.hasAttribute("data-answered") && button.form.querySelector("textarea");
    if (answer && !answer.value.trim()) { answer.focus(); return; }
    decide(entry, button.form, button);
  });

  const help = document.querySelector(".q-help");
  if (help) { help.hidden = false; help.addEventListener("click", () => keys.showModal()); }
  const all = document.querySelector(".q-all-here");
  if (all) {
    all.closest("label").hidden = false;
    all.addEventListener("change", () => list.querySelectorAll(".q-choose input").forEach(box => { box.checked = all.checked; }));
  }
  document.querySelector(".notice-error")?.focus();
  if (!document.querySelector(".notice-error")) entries()[0]?.focus({ preventScroll: true });
})();
