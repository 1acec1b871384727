// Writes a document as a body, in the one spelling that the server keeps as it is.
import { escapeAttribute, escapeText, line, printable, strip } from "./spelling.js";

const OPEN = {
  link: (mark) => `<a href="${escapeAttribute(mark.attrs.href)}">`,
  abbr: (mark) => (mark.attrs.title ? `<abbr title="${escapeAttribute(mark.attrs.title)}">` : "<abbr>"),
};
const TAG = { link: "a" };
const tag = (mark) => TAG[mark.type.name] || mark.type.name;

/** A note stands in no other inline element and has no blanks at its ends. */
function footnote(node) {
  return strip(node.textContent) ? `<span data-footnote="">${strip(inlines(node).replace(/[ \t\n\f\r]+/g, " "))}</span>` : "";
}

function inlines(node) {
  let out = "";
  const open = [];
  const close = (to) => { while (open.length > to) out += `</${tag(open.pop())}>`; };
  node.forEach((child) => {
    if (child.type.name === "footnote") {
      const note = footnote(child);
      if (note) close(0);
      out += note;
      return;
    }
    let kept = 0;
    while (kept < open.length && kept < child.marks.length && open[kept].eq(child.marks[kept])) kept++;
    close(kept);
    const text = child.isText ? escapeText(child.text) : "<br>";
    if (!text) return;
    for (const mark of child.marks.slice(kept)) {
      out += OPEN[mark.type.name] ? OPEN[mark.type.name](mark) : `<${tag(mark)}>`;
      open.push(mark);
    }
    out += text;
  });
  close(0);
  return out;
}

const children = (node, write) => {
  const all = [];
  node.forEach((child) => all.push(write(child)));
  return all.join("");
};
const blocks = (node) => children(node, block);
const around = (open, inside) => `<${open}>${inside}</${open.split(" ")[0]}>`;

/** A lone paragraph, or one before nested lists, stands in its item or cell without a tag. */
function bare(node) {
  const lists = node.childCount > 1 && Array.from({ length: node.childCount - 1 }, (_, i) => node.child(i + 1))
    .every((child) => /_list$/.test(child.type.name));
  if (node.firstChild.type.name !== "paragraph" || (node.childCount > 1 && !lists)) return blocks(node);
  const words = inlines(node.firstChild);
  const rest = Array.from({ length: node.childCount - 1 }, (_, i) => block(node.child(i + 1))).join("");
  return strip(words) + rest;
}

function row(node) {
  return around("tr", children(node, (cell) => (cell.type.name === "table_header"
    ? around(cell.attrs.scope ? `th scope="${cell.attrs.scope}"` : "th", inlines(cell.firstChild))
    : around("td", bare(cell)))));
}

function table(node) {
  const caption = strip(inlines(node.firstChild));
  const rows = [];
  node.lastChild.forEach((child) => rows.push(child));
  let heads = 0;
  while (heads < rows.length && isHead(rows[heads])) heads++;
  const write = (part, from, to) => (from < to ? around(part, rows.slice(from, to).map(row).join("")) : "");
  return around("table", (caption ? around("caption", caption) : "") + write("thead", 0, heads) + write("tbody", heads, rows.length));
}

function isHead(node) {
  let all = true;
  node.forEach((cell) => { all = all && cell.type.name === "table_header" && cell.attrs.scope !== "row"; });
  return all;
}

function figure(open, node) {
  return `<figure ${open}><figcaption>${strip(inlines(node))}</figcaption></figure>`;
}

function block(node) {
  const { attrs } = node;
  switch (node.type.name) {
    case "paragraph": return around("p", inlines(node));
    case "heading": return around(`h${attrs.level}`, inlines(node));
    case "bullet_list": return around("ul", blocks(node));
    case "ordered_list": return around(attrs.start === 1 ? "ol" : `ol start="${attrs.start}"`, blocks(node));
    case "list_item": return around("li", bare(node));
    case "blockquote": return around("blockquote", blocks(node));
    case "box": return around(`aside data-box="${attrs.kind}"`, blocks(node));
    case "pre": return around("pre", inlines(node).replace(/^\n+/, ""));
    case "tablebox": return table(node);
    case "page_break": return '<hr data-page-break="">';
    case "gallery": return node.childCount ? around('div data-gallery=""', blocks(node)) : "";
    case "picture": return figure(`data-picture="${attrs.id}" data-alt="${escapeAttribute(line(attrs.alt, 1000))}" data-credit="${escapeAttribute(line(attrs.credit, 300))}"`, node);
    case "video": return figure(`data-video="${attrs.id}"`, node);
    case "embed": return figure(`data-embed="${escapeAttribute(attrs.href)}"`, node);
    default: throw new Error(`Nobody taught me to write ${node.type.name}.`);
  }
}

/** The body; an empty document is an empty body, and empty paragraphs at the end are left out. */
export function htmlOf(doc) {
  const parts = [];
  doc.forEach((child) => parts.push(child));
  while (parts.length && parts.at(-1).type.name === "paragraph" && parts.at(-1).content.size === 0) parts.pop();
  return strip(printable(parts.map(block).join("")));
}
