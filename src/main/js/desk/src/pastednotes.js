// Footnotes on the clipboard. Word, Google Docs, LibreOffice and pages on the web agree in one thing: the mark is a link to the
// note, and the note holds a link back to the mark.
const BLOCKS = "p,div,li,ul,ol,h1,h2,h3,h4,h5,h6,blockquote,pre,table,tbody,tr,td,th,dl,dt,dd,br";
const hash = (a) => /#(.+)$/.exec(a.getAttribute("href") || "")?.[1] || "";
const names = (a) => [a.id, a.getAttribute("name"), a.closest("sup")?.id].filter(Boolean);

/** The block that is the note whose link back this is. */
function noteOf(back, mark, name) {
  let box = back.closest(`[id="${CSS.escape(name)}"]`);
  if (!box || box === back || !/^(LI|DIV|P|DD|ASIDE)$/.test(box.nodeName)) box = back.closest("p,li,dd,div");
  const around = box?.parentElement;
  const isOwn = around?.nodeName === "DIV" && around.firstElementChild === box && !around.contains(mark)
    && [...around.children].every((one) => one.nodeName === "P") && around.querySelectorAll('a[href*="#"]').length === 1;
  if (isOwn) box = around;
  return box && !box.contains(mark) ? box : null;
}

/** Leaves no blank and no block in a note. */
function flatten(note) {
  for (const block of [...note.querySelectorAll(BLOCKS)]) block.replaceWith(" ", ...block.childNodes, " ");
  note.normalize();
  const texts = [];
  const walker = note.ownerDocument.createTreeWalker(note, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    text.data = text.data.replace(/[\s\u00a0]+/g, " ");
    texts.push(text);
  }
  if (!texts.length) return;
  texts[0].data = texts[0].data.trimStart();
  texts.at(-1).data = texts.at(-1).data.trimEnd();
}

/** Takes out what has become empty around a note, up to the list of all. */
function prune(element, root) {
  let at = element;
  while (at && at !== root && at !== root.ownerDocument.body && !at.textContent.trim() && !at.querySelector("img,figure")) {
    const next = at.parentElement;
    at.remove();
    at = next;
  }
  if (at?.matches?.('[role="doc-endnotes"],.footnotes') && !at.querySelector("li,p")) at.remove();
}

/** Makes notes of linked pairs; then no link within the page that was copied from is left. */
export function pastedNotes(root) {
  if (root.querySelector("[data-pm-slice]")) return;
  const links = [...root.querySelectorAll('a[href*="#"]')];
  const byHash = new Map();
  for (const a of links) byHash.set(hash(a), [...(byHash.get(hash(a)) || []), a]);
  const spent = new Set();
  for (const mark of links) {
    if (spent.has(mark)) continue;
    const name = hash(mark);
    const back = names(mark).flatMap((one) => byHash.get(one) || [])
      .find((one) => one !== mark && !spent.has(one) && mark.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING
        && (names(one).includes(name) || one.closest(`[id="${CSS.escape(name)}"]`)));
    const box = back && noteOf(back, mark, name);
    if (!box) continue;
    spent.add(mark).add(back);
    back.remove();
    const note = root.ownerDocument.createElement("span");
    note.setAttribute("data-footnote", "");
    note.append(...box.childNodes);
    flatten(note);
    const sup = mark.parentElement?.nodeName === "SUP" && mark.parentElement.textContent.trim() === mark.textContent.trim() ? mark.parentElement : mark;
    sup.replaceWith(note);
    const list = box.parentElement;
    box.remove();
    list?.querySelectorAll(":scope > hr").forEach((rule) => rule.remove());
    prune(list, root);
  }
  for (const a of root.querySelectorAll('a[href^="#"]')) a.replaceWith(...a.childNodes);
}
