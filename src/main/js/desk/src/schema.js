// The schema is the allow-list of bodies (docs/decisions/0006) and nothing else.
import { Schema, Fragment, DOMParser } from "prosemirror-model";
import { cleanLink } from "./spelling.js";

const words = "(text | hard_break)*"; // no footnotes
const none = { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } };
const name = (id) => (/^[a-z0-9-]{1,80}$/.test(id || "") ? id : null);

/** A figure that shows something by its name; its caption is its text. */
function figure(kind, attrs, read) {
  return {
    content: words, group: "block figure", isolating: true, draggable: true, defining: true, attrs,
    parseDOM: [{
      tag: `figure[data-${kind}]`, priority: 60, getAttrs: read,
      contentElement: (dom) => dom.querySelector("figcaption") || dom.ownerDocument.createElement("figcaption"),
    }],
    toDOM: () => ["figure", { class: `ed-figure ed-${kind}` }, ["figcaption", 0]],
  };
}

const nodes = {
  doc: { content: "(block | page_break | gallery)+" },
  paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
  heading: {
    content: "inline*", group: "block", defining: true, attrs: { level: { default: 2 } },
    parseDOM: [
      { tag: "h1", attrs: { level: 2 } }, { tag: "h2", attrs: { level: 2 } }, { tag: "h3", attrs: { level: 3 } },
      { tag: "h4", attrs: { level: 3 } }, { tag: "h5", attrs: { level: 3 } }, { tag: "h6", attrs: { level: 3 } },
    ],
    toDOM: (node) => [`h${node.attrs.level}`, 0],
  },
  bullet_list: { content: "list_item+", group: "block", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
  ordered_list: {
    content: "list_item+", group: "block", attrs: { start: { default: 1 } },
    parseDOM: [{ tag: "ol", getAttrs: (dom) => {
      const start = dom.getAttribute("start") || "";
      return { start: /^\d{1,6}$/.test(start) ? Number(start) : 1 };
    } }],
    toDOM: (node) => (node.attrs.start === 1 ? ["ol", 0] : ["ol", { start: node.attrs.start }, 0]),
  },
  list_item: { content: "block+", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
  blockquote: {
    content: "block+", group: "block", defining: true, parseDOM: [{ tag: "blockquote" }], toDOM: () => ["blockquote", 0],
  },
  box: {
    content: "block+", group: "block", defining: true, isolating: true, attrs: { kind: { default: "fact" } },
    parseDOM: [{ tag: "aside[data-box]", getAttrs: (dom) => {
      const kind = dom.getAttribute("data-box");
      return kind === "fact" || kind === "pull" ? { kind } : false;
    } }],
    toDOM: (node) => ["aside", { class: `ed-box ed-${node.attrs.kind}`, "data-box": node.attrs.kind }, 0],
  },
  pre: {
    content: "(text | hard_break)*", group: "block", defining: true, whitespace: "pre",
    parseDOM: [{ tag: "pre", preserveWhitespace: "full" }], toDOM: () => ["pre", 0],
  },
  // The caption is beside the table, not in it, because tables may hold rows only.
  tablebox: {
    content: "table_caption table", group: "block", isolating: true,
    parseDOM: [{ tag: "table", getContent: readTable }, { tag: "div.ed-table" }],
    toDOM: () => ["div", { class: "ed-table" }, 0],
  },
  table_caption: {
    content: words, isolating: true, parseDOM: [{ tag: "p.ed-caption", priority: 60 }],
    toDOM: () => ["p", { class: "ed-caption" }, 0],
  },
  table: {
    content: "table_row+", tableRole: "table", isolating: true,
    parseDOM: [{ tag: "div.ed-table > table", priority: 60 }], toDOM: () => ["table", ["tbody", 0]],
  },
  table_row: { content: "(table_cell | table_header)+", tableRole: "row", parseDOM: [{ tag: "tr" }], toDOM: () => ["tr", 0] },
  table_cell: { content: "block+", tableRole: "cell", isolating: true, attrs: none, parseDOM: [{ tag: "td" }], toDOM: () => ["td", 0] },
  table_header: {
    content: "paragraph", tableRole: "header_cell", isolating: true, attrs: { ...none, scope: { default: "col" } },
    parseDOM: [{ tag: "th", getAttrs: (dom) => ({ scope: /^(row|col)$/.test(dom.getAttribute("scope") || "") ? dom.getAttribute("scope") : "" }) }],
    toDOM: (node) => ["th", node.attrs.scope ? { scope: node.attrs.scope } : {}, 0],
  },
  page_break: {
    selectable: true, parseDOM: [{ tag: "hr[data-page-break]" }, { tag: "div.ed-page-break" }],
    toDOM: () => ["div", { class: "ed-page-break" }, ["hr", { "data-page-break": "" }]],
  },
  gallery: {
    content: "figure*", isolating: true, defining: true, parseDOM: [{ tag: "div[data-gallery]" }],
    toDOM: () => ["div", { class: "ed-gallery", "data-gallery": "" }, 0],
  },
  picture: figure("picture", { id: {}, alt: { default: "" }, credit: { default: "" } }, (dom) => {
    const id = name(dom.getAttribute("data-picture"));
    return id ? { id, alt: dom.getAttribute("data-alt") || "", credit: dom.getAttribute("data-credit") || "" } : false;
  }),
  video: figure("video", { id: {} }, (dom) => {
    const id = name(dom.getAttribute("data-video"));
    return id ? { id } : false;
  }),
  embed: figure("embed", { href: {} }, (dom) => {
    const href = cleanLink(dom.getAttribute("data-embed") || "");
    return href && href.startsWith("http") ? { href } : false;
  }),
  text: { group: "inline" },
  footnote: {
    content: "text*", marks: "strong em link", inline: true, group: "inline", atom: true,
    parseDOM: [{ tag: "span[data-footnote]", priority: 60 }], toDOM: () => ["span", { "data-footnote": "" }, 0],
  },
  hard_break: { inline: true, group: "inline", selectable: false, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
};

const marks = {
  link: {
    attrs: { href: {} }, inclusive: false,
    parseDOM: [{ tag: "a[href]", getAttrs: (dom) => {
      const href = cleanLink(dom.getAttribute("href"));
      return href ? { href } : false;
    } }],
    toDOM: (mark) => ["a", { href: mark.attrs.href, rel: "noopener" }, 0],
  },
  abbr: {
    attrs: { title: { default: "" } }, inclusive: false,
    parseDOM: [{ tag: "abbr", getAttrs: (dom) => ({ title: dom.getAttribute("title") || "" }) }],
    toDOM: (mark) => ["abbr", mark.attrs.title ? { title: mark.attrs.title } : {}, 0],
  },
  strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
  em: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
  s: { parseDOM: [{ tag: "s" }, { tag: "del" }, { tag: "strike" }], toDOM: () => ["s", 0] },
  sub: { excludes: "sub sup", parseDOM: [{ tag: "sub" }], toDOM: () => ["sub", 0] },
  sup: { excludes: "sub sup", parseDOM: [{ tag: "sup" }], toDOM: () => ["sup", 0] },
  code: { parseDOM: [{ tag: "code" }, { tag: "tt" }], toDOM: () => ["code", 0] },
};

function readTable(dom, schema) {
  const parser = DOMParser.fromSchema(schema);
  const words = dom.querySelector("caption");
  const caption = schema.nodes.table_caption.create(null, words ? parser.parse(words, { topNode: schema.nodes.table_caption.create() }).content : null);
  const rows = [];
  const hold = dom.ownerDocument.createElement("tbody");
  for (const tr of dom.querySelectorAll("tr")) {
    if (tr.closest("table") !== dom) continue;
    hold.replaceChildren(tr.cloneNode(true));
    const read = parser.parse(hold, { topNode: schema.nodes.table.create() });
    read.forEach((row) => rows.push(row));
  }
  const filled = rows.length ? rows : [schema.nodes.table_row.createAndFill()];
  return Fragment.from([caption, schema.nodes.table.create(null, filled)]);
}

export const schema = new Schema({ nodes, marks });
