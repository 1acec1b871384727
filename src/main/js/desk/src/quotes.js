// Straight quotes as they are typed become those of the paper's language; undone, they are straight again.
import { InputRule } from "prosemirror-inputrules";
import { schema } from "./schema.js";

const { nodes, marks } = schema;

/** Double, then single, opening and closing each; as the house styles of each language have them (CLDR's delimiters). */
const QUOTES = {
  en: "“ ” ‘ ’", zh: "“ ” ‘ ’", nl: "“ ” ‘ ’", tr: "“ ” ‘ ’", ga: "“ ” ‘ ’",
  ar: "« » ‹ ›", fa: "« » ‹ ›", es: "« » “ ”", ca: "« » “ ”", it: "« » “ ”", pt: "« » “ ”", el: "« » “ ”", nb: "« » ‘ ’", nn: "« » ‘ ’", no: "« » ‘ ’",
  fr: "«\u202f \u202f» “ ”", ru: "« » „ “", uk: "« » „ “", be: "« » „ “",
  de: "„ “ ‚ ‘", cs: "„ “ ‚ ‘", sk: "„ “ ‚ ‘", sl: "„ “ ‚ ‘", is: "„ “ ‚ ‘", et: "„ “ ‚ ‘", lt: "„ “ ‚ ‘", bg: "„ “ ‚ ‘",
  pl: "„ ” ‚ ’", hu: "„ ” » «", ro: "„ ” « »", hr: "„ ” ‚ ’", da: "» « › ‹", sv: "” ” ’ ’", fi: "” ” ’ ’", he: "” ” ’ ’", ja: "「 」 『 』",
};
const APOSTROPHE = "’";

/** Where words are not set apart by spaces, quotes open and close by turns. */
const UNSPACED = new Set(["zh", "ja"]);

const plain = (state, $at) => $at.parent.type !== nodes.pre && !marks.code.isInSet(state.storedMarks || $at.marks());

/** What a straight quote behind this text means. */
export function curly(straight, before, language) {
  const [open, close, innerOpen, innerClose] = (QUOTES[language] || QUOTES.en).split(" ");
  const [left, right] = straight === '"' ? [open, close] : [innerOpen, innerClose];
  const last = before.slice(-1);
  const begun = left !== right && before.lastIndexOf(left.trim()) > before.lastIndexOf(right.trim());
  const nested = [open, innerOpen].includes(last) && ![close, innerClose].includes(last);
  const turns = UNSPACED.has(language) && (straight === '"' || !/[\p{Script=Latin}\p{N}]/u.test(last));
  const opens = turns || /[-–—]/.test(last) ? !begun : !last || nested || /[\s\ufffc([{<]/.test(last);
  if (opens) return left;
  return straight === "'" && !begun && /[\p{L}\p{N}]/u.test(last) ? APOSTROPHE : right;
}

export const quotes = (language) => new InputRule(/["']$/, (state, match, start, end) => {
  const $at = state.doc.resolve(start);
  if (!plain(state, $at)) return null;
  const before = $at.parent.textBetween(0, $at.parentOffset, null, "\ufffc");
  return state.tr.insertText(curly(match[0], before, language), start, end);
});
