// What others put on the clipboard, made plain before the schema reads it.
import { DOMParser } from "prosemirror-model";
import { pastedNotes } from "./pastednotes.js";
import { schema } from "./schema.js";
import { cleanLink } from "./spelling.js";

const TAGS = /<[a-zA-Z](?:"[^"]*"|'[^']*'|[^'">])*>/g;
const GONE = "script,style,meta,title,link,xml,iframe,object,embed,svg,math,canvas,audio,video,button,input,select,textarea,noscript,template,[hidden],[data-mso-hide]";

/** Styles and handlers become data, so that the page's policy need not refuse them; comments and style sheets go. */
export function withoutStyles(html) {
  return html
    .replace(/<!--[\s\S]*?-->/g, "").replace(/<!\[[^\]]*\]>/g, "")
    .replace(/<(style|script|xml)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(TAGS, (tag) => tag.replace(/\s(style|on[a-z]+)\s*=/gi, (_, name) => (/^style$/i.test(name) ? " data-style=" : " data-gone=")));
}

const style = (element) => (element.getAttribute("data-style") || "").toLowerCase().replace(/\s*([:;])\s*/g, "$1");

function unwrap(element) {
  element.replaceWith(...element.childNodes);
}

function rename(element, name) {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

function wrapInside(element, name) {
  const inner = element.ownerDocument.createElement(name);
  inner.append(...element.childNodes);
  element.append(inner);
}

/** Word writes lists as paragraphs that say "level 2" and bring their bullet along. */
function wordLists(root) {
  const doc = root.ownerDocument || document;
  let stack = [];
  let last = null;
  for (const p of [...root.querySelectorAll("p,h1,h2,h3,h4,h5,h6")]) {
    const said = /mso-list:\s*l(\d+)\s+level(\d+)/.exec(style(p));
    if (!said) continue;
    const level = Number(said[2]);
    const bullet = p.querySelector('[data-style*="mso-list:Ignore" i],[data-style*="mso-list: Ignore" i]');
    const sign = (bullet ? bullet.textContent : p.textContent).trim();
    if (bullet) bullet.remove();
    else p.firstChild && p.firstChild.nodeType === 3 && (p.firstChild.data = p.firstChild.data.replace(/^\s*([·•o§-]|\w{1,4}[.)])[\s\u00a0]+/, ""));
    const name = /^(\d{1,3}|[a-z]|[ivxlc]+)[.)]/i.test(sign) ? "ol" : "ul";
    const follows = last && (p.previousElementSibling === last);
    if (!follows) stack = [];
    while (stack.length && stack.at(-1).level > level) stack.pop();
    if (!stack.length || stack.at(-1).level < level) {
      const list = doc.createElement(name);
      if (stack.length) stack.at(-1).list.lastElementChild.append(list);
      else p.before(list);
      stack.push({ level, list });
    }
    const item = doc.createElement("li");
    item.append(...p.childNodes);
    stack.at(-1).list.append(item);
    p.remove();
    last = stack[0].list;
  }
}

function signs(element) {
  const said = style(element);
  if (!said || /^(b|strong|i|em|s|del|strike|sub|sup|h[1-6])$/i.test(element.nodeName)) return;
  if (!/^(span|font|a|u|p|td|div)$/i.test(element.nodeName)) return;
  const inHeading = element.closest("h1,h2,h3,h4,h5,h6,th");
  if (/(^|;)font-weight:(bold|[6-9]00)/.test(said) && !inHeading) wrapInside(element, "strong");
  if (/(^|;)font-style:italic/.test(said)) wrapInside(element, "em");
  if (/text-decoration[a-z-]*:[^;]*line-through/.test(said)) wrapInside(element, "s");
  if (/(^|;)vertical-align:super/.test(said)) wrapInside(element, "sup");
  if (/(^|;)vertical-align:sub(;|$)/.test(said)) wrapInside(element, "sub");
}

/** The address behind a search engine's or a tracker's detour, without what only follows people. */
export function directLink(href) {
  try {
    let url = new URL(href);
    const detour = /(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === "/url" ? url.searchParams.get("q") || url.searchParams.get("url") : null;
    if (detour) url = new URL(detour);
    const follows = [...url.searchParams.keys()].filter((key) => /^(utm_.*|fbclid|gclid|mc_eid|igshid)$/.test(key));
    follows.forEach((key) => url.searchParams.delete(key));
    return detour || follows.length ? url.href : href;
  } catch {
    return href;
  }
}

export function clean(root) {
  root.querySelectorAll(GONE).forEach((e) => e.remove());
  for (const e of [...root.querySelectorAll("*")]) {
    const said = style(e);
    if (/display:none|mso-hide:all|mso-element:(comment-list|header|footer)/.test(said) || /^(MsoCommentReference|msocomanchor)/i.test(e.className || "")) e.remove();
  }
  pastedNotes(root);
  wordLists(root);
  for (const e of [...root.querySelectorAll("*")]) {
    if (!e.parentNode) continue;
    const name = e.nodeName.toLowerCase();
    if (/^(b|strong)$/.test(name) && (/(^|;)font-weight:(normal|400)/.test(style(e)) || /^docs-internal-guid/.test(e.id))) unwrap(e);
    else if (/^(i|em)$/.test(name) && /(^|;)font-style:normal/.test(style(e))) unwrap(e);
    else if (/^(b|strong)$/.test(name) && e.closest("h1,h2,h3,h4,h5,h6,th")) unwrap(e);
    else if (name.includes(":") || name === "font" && !style(e)) unwrap(e);
    else if (name === "a" && e.hasAttribute("href")) e.setAttribute("href", directLink(e.getAttribute("href")));
    else if (name === "br" && /Apple-interchange-newline/.test(e.className)) e.remove();
    else if (/^(article|section|main|header|footer)$/.test(name)) unwrap(e);
    else if (name === "p" && /^MsoTitle\b/.test(e.className)) rename(e, "h2");
    else if (/^(aside)$/.test(name) && !e.hasAttribute("data-box")) rename(e, "div");
  }
  for (const br of root.querySelectorAll("br")) {
    const isBlock = (node) => !node || /^(P|H[1-6]|UL|OL|TABLE|BLOCKQUOTE|DIV|PRE|FIGURE)$/.test(node.nodeName);
    if (isBlock(br.previousSibling) && isBlock(br.nextSibling)) br.remove();
  }
  [...root.querySelectorAll("*")].forEach(signs);
  const walker = (root.ownerDocument || document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text.parentElement && text.parentElement.closest("pre")) continue;
    text.data = text.data.replace(/\u00a0{2,}|[ \n]\u00a0+|\u00a0+[ \n]/g, " ").replace(/\u00ad|\u200b|\ufeff/g, "");
  }
  for (const e of root.querySelectorAll("p,h1,h2,h3,h4,h5,h6")) {
    if (!e.textContent.replace(/[\s\u00a0]/g, "") && !e.querySelector("img,figure,hr")) e.remove();
  }
  return root;
}

class PasteParser extends DOMParser {
  parseSlice(dom, options) {
    return super.parseSlice(clean(dom), options);
  }
}

export const clipboardParser = new PasteParser(schema, DOMParser.schemaRules(schema));

const VIDEO = [
  [/^https?:\/\/(?:www\.|m\.)?youtube\.com\/(?:watch\?(?:.*&)?v=|shorts\/|live\/|embed\/)([\w-]{6,20})/, (id) => `https://www.youtube.com/watch?v=${id}`],
  [/^https?:\/\/youtu\.be\/([\w-]{6,20})/, (id) => `https://www.youtube.com/watch?v=${id}`],
  [/^https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)/, (id) => `https://vimeo.com/${id}`],
];

/** The plain address of a video at YouTube or Vimeo, or null. */
export function videoAddress(text) {
  for (const [pattern, address] of VIDEO) {
    const found = pattern.exec(text.trim());
    if (found && !/\s/.test(text.trim())) return address(found[1]);
  }
  return null;
}

/** Pasted text that is one address. */
export const pastedLink = (text) => (/^\s*(https?:\/\/|mailto:)\S+\s*$/.test(text) ? cleanLink(directLink(text.trim())) : null);
