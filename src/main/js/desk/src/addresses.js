// An address that is written, or pasted alone, becomes a link; undone, it is text again.
import { InputRule } from "prosemirror-inputrules";
import { schema } from "./schema.js";
import { cleanLink } from "./spelling.js";

const { nodes, marks } = schema;
const WRITTEN = /(?<![\w@/.+-])((?:https?:\/\/|www\.)[^\s\ufffc<>"“”«»‹›「」『』（）。，；：！？、]+|[\w.+-]+@[\w-]+\.[\w.-]+)[^\s\ufffc\w]*$/iu;
const LONGEST = 2000;
const BEHIND = /[.,;:!?'’…]+$/;

/** People leave the scheme out. */
export const full = (typed) => {
  const text = typed.trim();
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#]|$)/i.test(text)) return `https://${text}`;
  return /^[^\s/@]+@[^\s@]+$/.test(text) ? `mailto:${text}` : typed;
};

/** A closing bracket belongs to the sentence, unless it was opened within the address. */
function withoutItsEnd(address) {
  const bare = address.replace(BEHIND, "");
  const closes = /[)\]]$/.test(bare) && bare.split(/[)\]]/).length > bare.split(/[([]/).length;
  return closes ? withoutItsEnd(bare.slice(0, -1)) : bare;
}

/** Makes a link of the address that ends here; null if none does. */
function linkBefore(state, at) {
  const $at = state.doc.resolve(at);
  if ($at.parent.type === nodes.pre || !$at.parent.inlineContent) return null;
  const before = $at.parent.textBetween(Math.max(0, $at.parentOffset - LONGEST), $at.parentOffset, null, "\ufffc");
  const found = WRITTEN.exec(before);
  const address = found && withoutItsEnd(found[1]);
  const href = address && cleanLink(full(address));
  if (!href) return null;
  const from = at - before.length + found.index;
  const to = from + address.length;
  const isTaken = [marks.link, marks.code].some((mark) => state.doc.rangeHasMark(from, to, mark));
  return isTaken || !$at.parent.type.allowsMarkType(marks.link) ? null : state.tr.addMark(from, to, marks.link.create({ href }));
}

/** Behind an address a space is typed. */
export const addresses = new InputRule(/\S([ \u3000])$/, (state, match, _start, end) => {
  const tr = linkBefore(state, end);
  return tr && tr.insertText(match[1], end).removeStoredMark(marks.link);
});

/** Behind an address a new line begins: it becomes a link, and the key goes on to do what it does. */
export function linkThenGoOn(state, dispatch) {
  const tr = state.selection.empty ? linkBefore(state, state.selection.from) : null;
  if (tr && dispatch) dispatch(tr);
  return false;
}
