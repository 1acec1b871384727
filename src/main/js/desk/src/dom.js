// Small pieces of DOM, made without markup so that the page's policy has nothing to object to.
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value != null) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

const PATHS = {
  strong: "M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z",
  em: "M10 5h7M7 19h7M14 5l-4 14",
  link: "M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1",
  footnote: "M4 8h8M4 13h15M4 18h11M18 3v6M15.4 4.5l5.2 3M20.6 4.5l-5.2 3",
  bulletList: "M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01",
  orderedList: "M10 6h10M10 12h10M10 18h10M4 4.5l1.5-1V9M4 14.5c1-1.5 3-.5 2.2 1L4 19h3",
  quote: "M5 6v12M9 8h10M9 12h10M9 16h6",
  insert: "M12 5v14M5 12h14",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  undo: "M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3",
  redo: "M15 14l5-5-5-5M20 9H10a6 6 0 0 0 0 12h3",
  close: "M6 6l12 12M18 6L6 18",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  const set = { viewBox: "0 0 24 24", width: "20", height: "20", fill: "none", stroke: "currentColor", "stroke-width": "1.6", "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true", focusable: "false" };
  for (const [key, value] of Object.entries(set)) svg.setAttribute(key, value);
  if (name === "more" || name === "bulletList") svg.setAttribute("class", "ed-dots");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

const MAC = /Mac|iP(hone|ad|od)/.test(navigator.platform || "");
/** Keys as this machine's keyboard names them. */
export const keys = (names) => names.replace(/Mod/g, MAC ? "⌘" : "Ctrl").replace(/Alt/g, MAC ? "⌥" : "Alt").replace(/-(?=.)/g, MAC ? " " : "+");
