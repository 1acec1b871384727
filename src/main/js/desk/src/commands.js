// What the toolbar, the menus and the keys do.
import { setBlockType, toggleMark, wrapIn, lift, exitCode, chainCommands } from "prosemirror-commands";
import { liftListItem, sinkListItem, wrapInList } from "prosemirror-schema-list";
import { NodeSelection, Selection, TextSelection } from "prosemirror-state";
import { Fragment } from "prosemirror-model";
import { CellSelection, isInTable, selectedRect, deleteTable } from "prosemirror-tables";
import { schema } from "./schema.js";

const { nodes, marks } = schema;

export const mark = (name) => toggleMark(marks[name], null, { enterInlineAtoms: false });

export function isMarked(state, name) {
  const { from, $from, to, empty, node } = state.selection;
  const type = marks[name];
  if (node?.type === nodes.footnote) return false;
  return empty ? !!type.isInSet(state.storedMarks || $from.marks()) : state.doc.rangeHasMark(from, to, type);
}

/** The innermost node around the cursor that is of one of these types, with its depth. */
export function around(state, ...types) {
  const { $from, node } = state.selection;
  if (node && types.includes(node.type.name)) return { node, pos: $from.pos, depth: $from.depth + 1 };
  for (let depth = $from.depth; depth > 0; depth--) {
    if (types.includes($from.node(depth).type.name)) return { node: $from.node(depth), pos: $from.before(depth), depth };
  }
  return null;
}

export const style = {
  paragraph: setBlockType(nodes.paragraph),
  heading: setBlockType(nodes.heading, { level: 2 }),
  subheading: setBlockType(nodes.heading, { level: 3 }),
  preformatted: setBlockType(nodes.pre),
};

export function styleOf(state) {
  const parent = state.selection.$from.parent;
  if (parent.type === nodes.heading) return parent.attrs.level === 2 ? "heading" : "subheading";
  return parent.type === nodes.pre ? "preformatted" : "paragraph";
}

/** Makes a list of the paragraphs, changes the kind of a list, or ends it. */
export const list = (name) => (state, dispatch, view) => {
  const found = around(state, "bullet_list", "ordered_list");
  const type = nodes[name];
  if (!found) return wrapInList(type)(state, dispatch, view);
  if (found.node.type === type) return liftListItem(nodes.list_item)(state, dispatch, view);
  if (dispatch) dispatch(state.tr.setNodeMarkup(found.pos, type));
  return true;
};

export const wrap = (name, attrs) => (state, dispatch, view) => {
  const found = around(state, name);
  if (!found || (attrs && found.node.attrs.kind !== attrs.kind)) {
    if (found && attrs) {
      if (dispatch) dispatch(state.tr.setNodeMarkup(found.pos, null, attrs));
      return true;
    }
    return wrapIn(nodes[name], attrs)(state, dispatch, view);
  }
  if (dispatch) {
    const tr = state.tr.replaceWith(found.pos, found.pos + found.node.nodeSize, found.node.content);
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(Math.min(state.selection.from - 1, tr.doc.content.size)))).scrollIntoView());
  }
  return true;
};

/** The depth of the outermost block around the cursor in which this block would lose its meaning, or 0. */
function outOf($from, node) {
  const all = ["tablebox", "blockquote", "bullet_list", "ordered_list", "box"];
  if (!["box", "tablebox"].includes(node.type.name)) return 0;
  for (let depth = 1; depth <= $from.depth; depth++) {
    const at = $from.node(depth);
    if (all.includes(at.type.name) && !(at.attrs.kind === "fact" && node.type.name === "tablebox")) return depth;
  }
  return 0;
}

/** Whether a box can be put around the selection: it holds none, and is in nothing that holds no box. */
export function canBox(state) {
  const { $from, from, to, empty } = state.selection;
  let holds = empty || outOf($from, newBox("pull")) > 0;
  state.doc.nodesBetween(from, to, (node) => { holds ||= ["box", "tablebox", "page_break", "gallery"].includes(node.type.name); });
  return !holds;
}

/** Enter on the empty last line of a box or a quote goes on behind it; in one that holds nothing else, it ends it. */
export function leave(state, dispatch) {
  const { $from, empty } = state.selection;
  const depth = $from.depth - 1;
  if (!empty || depth < 1 || $from.parent.type !== nodes.paragraph || $from.parent.content.size) return false;
  const holder = $from.node(depth);
  if (![nodes.box, nodes.blockquote].includes(holder.type) || $from.indexAfter(depth) !== holder.childCount) return false;
  if (dispatch) {
    const tr = state.tr;
    if (holder.childCount === 1) {
      tr.replaceWith($from.before(depth), $from.after(depth), nodes.paragraph.create());
      dispatch(tr.setSelection(TextSelection.create(tr.doc, $from.before(depth) + 1)).scrollIntoView());
    } else {
      tr.delete($from.before(), $from.after());
      const after = tr.mapping.map($from.after(depth));
      tr.insert(after, nodes.paragraph.create());
      dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
    }
  }
  return true;
}

/** Puts a block in place of the empty paragraph at the cursor, or behind the block that holds it. */
export const insert = (node, top = false) => (state, dispatch) => {
  const { $from } = state.selection;
  const gallery = node.type.isInGroup("figure") ? around(state, "gallery") : null;
  let depth = outOf($from, node) || $from.depth;
  while (depth > 0 && (top ? depth > 1 : !gallery && !$from.node(depth - 1).canReplaceWith($from.index(depth - 1), $from.index(depth - 1), node.type))) depth--;
  if (gallery) depth = Math.max(gallery.depth + 1, 1);
  const tr = state.tr;
  if (depth === 0 || depth > $from.depth) {
    if (!dispatch) return true;
    tr.insert(state.selection.to, node);
    dispatch(into(tr, state.selection.to).scrollIntoView());
    return true;
  }
  if (!dispatch) return true;
  const at = $from.node(depth);
  const empty = at.type === nodes.paragraph && at.content.size === 0;
  const from = empty ? $from.before(depth) : $from.after(depth);
  const to = $from.after(depth);
  const last = $from.node(depth - 1).type === nodes.doc && $from.indexAfter(depth - 1) === state.doc.childCount;
  tr.replaceWith(from, to, last ? [node, nodes.paragraph.create()] : node);
  dispatch(into(tr, from).scrollIntoView());
  return true;
};

function into(tr, pos) {
  const node = tr.doc.nodeAt(pos);
  if (node && node.type === nodes.page_break) return tr.setSelection(Selection.near(tr.doc.resolve(pos + 1)));
  const inside = Selection.findFrom(tr.doc.resolve(pos + 1), 1, true);
  return inside ? tr.setSelection(inside) : tr;
}

export function newTable(rows = 3, columns = 3) {
  const cells = (type) => Array.from({ length: columns }, () => type.createAndFill());
  const all = [nodes.table_row.create(null, cells(nodes.table_header))];
  for (let i = 1; i < rows; i++) all.push(nodes.table_row.create(null, cells(nodes.table_cell)));
  return nodes.tablebox.create(null, [nodes.table_caption.create(), nodes.table.create(null, all)]);
}

export const newBox = (kind) => nodes.box.create({ kind }, nodes.paragraph.create());

/** Turns the first row of a table into its head, or back; cells that hold more than a line stay as they are. */
export function toggleHead(state, dispatch) {
  if (!isInTable(state)) return false;
  const rect = selectedRect(state);
  const first = rect.table.firstChild;
  let head = true;
  first.forEach((cell) => { head = head && cell.type === nodes.table_header; });
  if (!dispatch) return true;
  const cells = [];
  first.forEach((cell) => {
    const type = head ? nodes.table_cell : nodes.table_header;
    cells.push(type.validContent(cell.content) ? type.create(null, cell.content) : cell);
  });
  const at = state.selection.from;
  const tr = state.tr.replaceWith(rect.tableStart, rect.tableStart + first.nodeSize, first.copy(Fragment.from(cells)));
  dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at))));
  return true;
}

/** A table goes with its caption. */
export function removeTable(state, dispatch) {
  const found = around(state, "tablebox");
  if (!found) return deleteTable(state, dispatch);
  if (dispatch) removeAt(state, dispatch, found.pos);
  return true;
}

/** Takes a block out; a gallery goes with its last figure. */
export function removeAt(state, dispatch, pos) {
  const $pos = state.doc.resolve(pos);
  const whole = $pos.parent.type === nodes.gallery && $pos.parent.childCount === 1;
  const from = whole ? $pos.before() : pos;
  const to = from + state.doc.nodeAt(from).nodeSize;
  const tr = state.doc.childCount === 1 && state.doc.resolve(from).depth === 0
    ? state.tr.replaceWith(from, to, nodes.paragraph.create())
    : state.tr.delete(from, to);
  dispatch(tr.setSelection(Selection.near(tr.doc.resolve(Math.min(from, tr.doc.content.size)))).scrollIntoView());
}

/** Moves the block at the cursor (in a gallery: the figure) past its neighbour. */
export const move = (direction, at) => (state, dispatch) => {
  const { $from, node } = state.selection;
  let pos = at;
  if (pos == null) {
    const gallery = around(state, "gallery");
    const depth = gallery && gallery.depth < $from.depth ? gallery.depth + 1 : 1;
    if ($from.depth === 0 && !node) return false;
    pos = $from.depth >= depth ? $from.before(depth) : $from.pos;
  }
  const $pos = state.doc.resolve(pos);
  const other = direction < 0 ? $pos.nodeBefore : $pos.parent.maybeChild($pos.index() + 1);
  if (!other) return false;
  if (dispatch) {
    const block = $pos.nodeAfter;
    const tr = state.tr.delete(pos, pos + block.nodeSize);
    const to = direction < 0 ? pos - other.nodeSize : pos + other.nodeSize;
    tr.insert(to, block);
    const offset = state.selection.from - pos;
    tr.setSelection(node ? NodeSelection.create(tr.doc, to) : Selection.near(tr.doc.resolve(Math.min(to + Math.max(offset, 1), tr.doc.content.size))));
    dispatch(tr.scrollIntoView());
  }
  return true;
};

/** Takes marks off the selection and makes its blocks paragraphs. */
export function clear(state, dispatch) {
  const { from, to } = state.selection;
  if (dispatch) {
    const tr = state.tr.removeMark(from, to);
    state.doc.nodesBetween(from, to, (node, pos) => {
      if (node.type === nodes.heading) tr.setNodeMarkup(pos, nodes.paragraph);
    });
    dispatch(tr.setStoredMarks([]));
  }
  return true;
}

/** The range of a mark around the cursor. */
export function rangeOf(state, name) {
  const { $from, from, to, empty } = state.selection;
  if (!empty) return { from, to, mark: null };
  const type = marks[name];
  const found = type.isInSet($from.marks()) || ($from.nodeAfter && type.isInSet($from.nodeAfter.marks));
  if (!found) return { from, to, mark: null };
  const start = $from.start();
  let left = from, right = from;
  $from.parent.forEach((child, offset) => {
    const a = start + offset, b = a + child.nodeSize;
    if (found.isInSet(child.marks) && a <= from && b >= from) { left = Math.min(left, a); right = Math.max(right, b); }
  });
  return { from: left, to: right, mark: found };
}

/** Puts a mark on all between but what footnotes say. */
export function markAround(tr, from, to, mark) {
  let at = from;
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (node.type !== nodes.footnote) return true;
    if (at < pos) tr.addMark(at, pos, mark);
    at = pos + node.nodeSize;
    return false;
  });
  return at < to ? tr.addMark(at, to, mark) : tr;
}

export function setMark(view, range, name, attrs, words) {
  const tr = view.state.tr;
  if (range.from === range.to) {
    if (!words) return;
    tr.insertText(words, range.from).addMark(range.from, range.from + words.length, marks[name].create(attrs));
  } else {
    tr.removeMark(range.from, range.to, marks[name]);
    if (attrs) markAround(tr, range.from, range.to, marks[name].create(attrs));
  }
  view.dispatch(tr.removeStoredMark(marks[name]).scrollIntoView());
}

export const lineBreak = chainCommands(exitCode, (state, dispatch) => {
  if (dispatch) dispatch(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
});

export const deeper = sinkListItem(nodes.list_item);
export const lessDeep = chainCommands(liftListItem(nodes.list_item), lift);
export { isInTable, CellSelection };
