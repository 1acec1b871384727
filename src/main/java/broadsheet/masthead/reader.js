/* reader.js: comforts for the reader. The paper works without it.
   No innerHTML, no eval, no inline handlers: fits CSP default-src 'none'; script-src 'self'; connect-src 'self'
   and require-trusted-types-for 'script' (pages are fetched as documents by XMLHttpRequest, which is no sink). */
(() => {
  "use strict";
  const doc = document, root = doc.documentElement, page = doc.body.dataset;
  const one = (sel, from = doc) => from.querySelector(sel);
  const all = (sel, from = doc) => [...from.querySelectorAll(sel)];
  const on = (sel, type, fn) => all(sel).forEach(e => e.addEventListener(type, fn));
  const load = (key, other) => { try { return JSON.parse(localStorage.getItem(key)) ?? other; } catch { return other; } };
  const save = (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* storage is off */ } };
  const list = key => { const v = load(key, []); return Array.isArray(v) ? v : []; };
  const ours = path => typeof path === "string" && /^\/(?![/\\])/.test(path);
  const say = (text, near = doc) => { const e = one("[data-said]", near); if (e) e.textContent = text || ""; };
  const make = (tag, cls, text) => { const e = doc.createElement(tag); if (cls) e.className = cls; if (text) e.textContent = text; return e; };

  /* 1. Type size: A- A A+ */
  on("[data-size]", "click", ev => {
    const step = +ev.currentTarget.dataset.size, now = +root.getAttribute("data-font-size") || 0;
    const size = step ? Math.max(-1, Math.min(4, now + step)) : 0;
    if (size) root.setAttribute("data-font-size", size); else root.removeAttribute("data-font-size");
    save("font-size", size);
  });

  /* 2. Share, bookmark, reading list */
  const address = () => one('link[rel="canonical"]')?.href || location.href.split("#")[0];
  const title = () => one("h1")?.textContent.trim() || doc.title;
  if (navigator.share) all("[data-share]").forEach(b => { b.hidden = false; });
  on("[data-share]", "click", () => navigator.share({ title: title(), url: address() }).catch(() => {}));
  on("[data-copy]", "click", async ev => {
    const b = ev.currentTarget;
    try { await navigator.clipboard.writeText(address()); } catch {
      const t = make("textarea", "vh"); // plain http: no clipboard interface
      t.value = address(); b.after(t); t.select(); doc.execCommand("copy"); t.remove(); b.focus();
    }
    say(b.dataset.done, b.closest(".tools") || doc);
  });
  const here = ours(page.story) ? page.story : location.pathname;
  const marked = () => list("reading-list").filter(x => x && ours(x.path));
  all("[data-bookmark]").forEach(b => {
    const show = () => b.setAttribute("aria-pressed", marked().some(x => x.path === here));
    show();
    b.addEventListener("click", () => {
      const rest = marked().filter(x => x.path !== here), add = rest.length === marked().length;
      if (add) {
        const t = one(".times time"); // the paper writes its dates itself: in its own way and its own time zone
        rest.unshift({ path: here, title: title(), kicker: one(".story-kicker .kicker")?.textContent || "", at: t?.dateTime || new Date().toISOString(), day: t?.textContent || "" });
      }
      save("reading-list", rest.slice(0, 200)); show();
      say(add ? b.dataset.done : b.dataset.undone, b.closest(".tools") || doc);
    });
  });
  all("[data-reading-list]").forEach(box => {
    const fill = () => {
      const items = one("[data-items]", box), form = one("template", box), kept = marked();
      items.replaceChildren(...kept.map(x => {
        const li = doc.importNode(form.content, true), a = one("a", li), k = one(".kicker", li), t = one("time", li), r = one("[data-remove]", li);
        a.textContent = x.title; a.href = x.path; k.textContent = x.kicker || "";
        const day = new Date(x.at);
        if (!isNaN(day)) { t.dateTime = x.at; t.textContent = x.day || day.toLocaleDateString(root.lang, { day: "numeric", month: "long", year: "numeric" }); }
        r.setAttribute("aria-label", r.textContent.trim() + ": " + x.title);
        r.addEventListener("click", () => { save("reading-list", marked().filter(y => y.path !== x.path)); fill(); one("h1")?.focus(); });
        return li;
      }));
      one("[data-when-empty]", box).hidden = kept.length > 0;
    };
    fill();
  });

  /* The menu closes at Escape and at a click beside it */
  const menu = one("details.menu");
  if (menu) {
    doc.addEventListener("click", ev => { if (menu.open && !menu.contains(ev.target)) menu.open = false; });
    doc.addEventListener("keydown", ev => { if (ev.key === "Escape" && menu.open) { menu.open = false; one("summary", menu).focus(); } });
  }

  /* The strip of sections shows the one where the reader is */
  const section = one(".sections [aria-current]");
  if (section) {
    const strip = section.closest("ul"), at = section.getBoundingClientRect(), seen = strip.getBoundingClientRect();
    if (at.left < seen.left + 40 || at.right > seen.right - 40) strip.scrollLeft += at.left + at.width / 2 - seen.left - seen.width / 2;
  }

  /* 3. Arrow keys turn the slides */
  if (one(".slide-nav")) doc.addEventListener("keydown", ev => {
    if (ev.defaultPrevented || ev.altKey || ev.ctrlKey || ev.metaKey || ev.shiftKey || ev.target.closest("input, textarea, select, video, [tabindex]")) return;
    const rtl = getComputedStyle(root).direction === "rtl";
    const rel = { ArrowLeft: rtl ? "next" : "prev", ArrowRight: rtl ? "prev" : "next" }[ev.key];
    if (rel) one('.slide-nav a[rel~="' + rel + '"]')?.click();
  });

  /* 4. Comment form: proof of work in place of a riddle.
     SHA-256 in plain script: it also runs on plain http and, for such short texts, faster than crypto.subtle. */
  const K = new Uint32Array(64), START = new Uint32Array(8), W = new Uint32Array(64);
  const primes = () => {
    for (let n = 2, i = 0; i < 64; n++) {
      let p = true;
      for (let f = 2; f * f <= n; f++) if (n % f === 0) { p = false; break; }
      if (!p) continue;
      if (i < 8) START[i] = (Math.sqrt(n) % 1) * 4294967296;
      K[i++] = (Math.cbrt(n) % 1) * 4294967296;
    }
  };
  const block = (H, m, at) => {
    for (let i = 0; i < 16; i++, at += 4) W[i] = m[at] << 24 | m[at + 1] << 16 | m[at + 2] << 8 | m[at + 3];
    for (let i = 16; i < 64; i++) {
      const x = W[i - 15], y = W[i - 2];
      W[i] = W[i - 16] + W[i - 7] + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3) + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10);
    }
    let a = H[0], b = H[1], c = H[2], d = H[3], e = H[4], f = H[5], g = H[6], h = H[7];
    for (let i = 0; i < 64; i++) {
      const t = h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (e & f ^ ~e & g) + K[i] + W[i] | 0;
      const u = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b ^ a & c ^ b & c) | 0;
      h = g; g = f; f = e; e = d + t | 0; d = c; c = b; b = a; a = t + u | 0;
    }
    H[0] += a; H[1] += b; H[2] += c; H[3] += d; H[4] += e; H[5] += f; H[6] += g; H[7] += h;
  };
  const solver = salt => {
    if (!K[0]) primes();
    const head = new TextEncoder().encode(salt), m = new Uint8Array(head.length + 96), H = new Uint32Array(8);
    return n => {
      const digits = String(n);
      let len = head.length;
      m.fill(0); m.set(head);
      for (let i = 0; i < digits.length; i++) m[len++] = digits.charCodeAt(i);
      m[len] = 128;
      const end = (len + 9 + 63 >> 6) << 6, bits = len * 8;
      m[end - 1] = bits; m[end - 2] = bits >>> 8; m[end - 3] = bits >>> 16;
      H.set(START);
      for (let at = 0; at < end; at += 64) block(H, m, at);
      return H;
    };
  };
  const solve = async task => {
    if (task.algorithm !== "SHA-256" || !/^[0-9a-f]{64}$/i.test(task.challenge)) throw new Error("unknown task");
    const hash = solver(task.salt), want = new Uint32Array(8), max = Math.min(task.maxnumber ?? 1e6, 5e7), began = performance.now();
    for (let i = 0; i < 8; i++) want[i] = parseInt(task.challenge.substr(i * 8, 8), 16);
    let pause = began + 12;
    for (let n = 0; n <= max; n++) {
      const H = hash(n);
      if (H[0] === want[0] && H.every((x, i) => x === want[i])) {
        return btoa(JSON.stringify({ algorithm: task.algorithm, challenge: task.challenge, number: n, salt: task.salt, signature: task.signature, took: Math.round(performance.now() - began) }));
      }
      if (n % 128 === 127 && performance.now() > pause) { await new Promise(go => setTimeout(go)); pause = performance.now() + 12; }
    }
    throw new Error("no number fits");
  };
  all("form[data-challenge]").forEach(form => {
    const field = form.elements.altcha, life = 8 * 60 * 1000;
    let job = null, since = 0, free = false;
    const ready = () => {
      if (job && Date.now() - since < life) return job;
      field.value = ""; since = Date.now();
      job = fetch(form.dataset.challenge, { headers: { Accept: "application/json" }, credentials: "same-origin", cache: "no-store" })
        .then(r => r.ok ? r.json() : Promise.reject(new Error(r.status))).then(solve).then(v => { field.value = v; });
      job.catch(() => { job = null; });
      return job;
    };
    form.addEventListener("focusin", () => { ready().catch(() => {}); });
    form.addEventListener("submit", async ev => {
      if (free || (field.value && Date.now() - since < life)) return;
      ev.preventDefault();
      const b = ev.submitter || one('[type="submit"]', form);
      b.disabled = true; say(form.dataset.wait || "…", form);
      try { await ready(); } catch { /* the server then asks for the words in a picture */ }
      b.disabled = false; say("", form); free = true;
      form.requestSubmit(b);
    });
    addEventListener("pageshow", ev => { if (ev.persisted) { job = null; free = false; field.value = ""; } });
  });

  /* 5. Own comments: a way back to each, and those that wait or were taken down */
  const receipts = () => list("receipts").filter(x => x && ours(x.url) && ours(x.story) && Date.now() - x.at < 30 * 864e5);
  if (ours(page.receipt) && ours(page.story)) {
    save("receipts", [{ url: page.receipt, story: page.story, at: Date.now() }, ...receipts().filter(x => x.url !== page.receipt)].slice(0, 20));
  } else all("[data-own-comments]").forEach(box => {
    receipts().filter(x => x.story === page.story).slice(0, 5).reverse().forEach(x => {
      const tools = one(`#comment-${/\/receipt\/(\d+)-/.exec(x.url)?.[1] ?? 0} > .comment-tools`);
      const link = (cls, words) => { const a = make("a", cls, words); a.href = x.url; return a; };
      if (tools) { tools.append(" ", link("own", box.dataset.yours)); return; }
      const drop = () => save("receipts", receipts().filter(y => y.url !== x.url));
      const get = new XMLHttpRequest();
      get.open("GET", x.url); get.responseType = "document";
      get.onload = () => {
        const own = get.status === 200 && get.response ? one("#own-comment", get.response) : null;
        if (!own) { if (get.status < 500) drop(); return; }
        if (own.dataset.status === "shown") return;
        const text = sel => one(sel, own)?.textContent.trim();
        const card = make("article", "comment comment-own"), head = make("header", "comment-head"), body = make("div", "comment-body");
        head.append(make("h3", "comment-name", text(".comment-name")), " ", link("comment-time", text(".comment-time")), " ", make("span", "comment-status", text(".comment-status")));
        body.append(...one(".comment-body", own)?.childNodes ?? []);
        card.append(head, body); box.append(card);
      };
      get.send();
    });
  });

  /* 6. New comments while the page is open: told by the paper, shown without moving anything; and who is signed in */
  const live = one("[data-live]");
  if (live && window.EventSource) {
    let line = null;
    const listen = () => {
      if (doc.hidden) { line?.close(); line = null; return; }
      if (line) return;
      line = new EventSource(live.dataset.live);
      line.addEventListener("told", ev => {
        const fresh = +ev.data - live.dataset.readable;
        live.hidden = !(fresh > 0);
        if (!(fresh > 0)) return;
        const form = ["zero", "one", "two", "few", "many", "other"].indexOf(new Intl.PluralRules(root.lang).select(fresh));
        one("a", live).textContent = live.dataset.words.split("|")[form].replace("#", fresh.toLocaleString(root.lang));
      });
    };
    doc.addEventListener("visibilitychange", listen);
    addEventListener("pagehide", () => { line?.close(); line = null; });
    listen();
  }
  if (one("main.account")) save("member", 1);
  const liked = (b, is) => b?.setAttribute("aria-pressed", is);
  const busy = new Set();
  let itself = false; // when nothing came of a like, the form goes itself, and its page says why
  on("#like-form", "submit", async ev => {
    const form = ev.target, b = ev.submitter;
    if (itself || !b || !load("member", 0)) return;
    ev.preventDefault();
    if (busy.has(b)) return;
    busy.add(b);
    let r = null;
    try {
      const wish = new URLSearchParams({ comment: b.value, want: b.getAttribute("aria-pressed") === "true" ? 0 : 1 });
      r = await fetch(form.action, { method: "POST", headers: { Accept: "application/json" }, body: wish, signal: AbortSignal.timeout(9000) });
      const now = r.ok ? await r.json() : {};
      if (r.ok) liked(b, now.liked);
      if (r.ok) one(".likes", b)?.remove();
      if (now.likes) b.append(" ", make("span", "likes", now.likes.toLocaleString(root.lang)));
    } catch { /* the line is down: the button stays as it was, and pressed again it wishes the same */ }
    busy.delete(b);
    itself = true;
    if (r && !r.ok) form.requestSubmit(b);
    itself = false;
  });
  on(".like", "click", ev => { if (ev.detail > 1) ev.preventDefault(); });
  const watch = one("[data-watch]"), news = watch?.dataset.watch;
  if (watch && load("member", 0)) (async () => {
    const shown = all(".comment[id]").map(c => c.id.slice(8));
    const r = await fetch(news + "?of=" + shown, { headers: { Accept: "application/json" }, cache: "no-store" });
    if (r.status === 401) save("member", 0);
    if (!r.ok) return;
    let upto = 0, last = watch, ahead = true; // the mark goes as far as what this page shows without a gap
    const said = await r.json();
    if (said.watched) { watch.action = news + "/end"; one("button", watch).textContent = watch.dataset.end; }
    for (const id of said.liked) liked(one(`.like[value="${id}"]:not([aria-pressed])`), true);
    for (const [id, turn] of said.fresh) {
      const c = one("#comment-" + id);
      if (!c) { ahead = false; continue; }
      if (ahead) { upto = turn; last = c; }
      c.classList.add("is-new");
      one(".comment-head", c)?.append(" ", make("span", "comment-new", watch.dataset.new));
    }
    if (!upto) return;
    const looks = new IntersectionObserver((seen, eye) => {
      if (!seen.some(s => s.isIntersecting)) return;
      eye.disconnect();
      fetch(news, { method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams({ upto }) });
    });
    looks.observe(watch);
    looks.observe(last);
  })().catch(() => { /* then nothing is marked */ });
  const meet = async form => {
    const name = form.elements.name;
    if (form.dataset.asked) return;
    form.dataset.asked = 1;
    try {
      const me = await (await fetch("/account/me", { headers: { Accept: "application/json" }, cache: "no-store" })).json();
      if (!me.name || !name) return;
      name.value = me.name; name.readOnly = true; save("member", 1);
      one("#name-hint", form).textContent = form.dataset.me;
    } catch { /* then one speaks as the name says */ }
  };
  on("form[data-me]", "focusin", ev => meet(ev.currentTarget));
  if (load("member", 0)) all("form[data-me]").forEach(meet);

  /* 7. Breaking news: asked for while the page is seen; the answer is a kept page, mostly "304, nothing new" */
  const strip = one("[data-strip]");
  if (strip) {
    let known = null;
    const ask = async () => {
      if (doc.hidden) return;
      try {
        const r = await fetch("/breaking.txt", { cache: "no-cache", credentials: "omit" });
        const told = r.ok ? await r.text() : known;
        if (told === known) return;
        known = told;
        const [path, words] = told.split("\n");
        if (words === (one("p > :last-child", strip)?.textContent ?? undefined)) return;
        if (!words) return strip.replaceChildren();
        const p = make("p", "wrap"), line = make(ours(path) ? "a" : "span", "", words);
        if (ours(path)) line.href = path;
        p.append(make("b", "", strip.dataset.strip), " ", line);
        strip.replaceChildren(p);
      } catch { /* without a line the page stays as it is */ }
    };
    setInterval(ask, 4000);
    doc.addEventListener("visibilitychange", ask);
    addEventListener("pageshow", ask);
  }
})();
