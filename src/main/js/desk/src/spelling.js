// How the server spells (platform.text.Allowed, PlainText, SafeHtml), so that what we write is what it keeps.
const BLANK = "\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";
const EDGES = new RegExp(`^[${BLANK}]+|[${BLANK}]+$`, "g");
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu;
const HIDDEN = /(?![\n\t\u200c\u200d]|[\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}]/gu;

export const strip = (text) => text.replace(EDGES, "");
export const printable = (text) => text.replace(UNPRINTABLE, "");
export const escapeText = (text) => printable(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
export const escapeAttribute = (text) => escapeText(text).replace(/"/g, "&quot;").replace(/'/g, "&#39;");

/** One line of plain text. */
export function line(text, longest) {
  const clean = strip(text.normalize("NFC").replace(HIDDEN, "").replace(/[ \t\n\x0b\f\r]+/g, " "));
  const points = Array.from(clean);
  return points.length <= longest ? clean : strip(points.slice(0, longest).join(""));
}

/** An address that may be followed, or null. */
export function cleanLink(address) {
  const clean = (address || "").replace(/[\p{Cc}\p{Cf}\s]+/gu, "");
  if (!clean || clean.includes("\\")) return null;
  if (clean.startsWith("#") || (clean.startsWith("/") && !clean.startsWith("//"))) return clean;
  if (!/^(https?:\/\/|mailto:|tel:)/i.test(clean)) return null;
  const safe = clean.replace(/[[\]|"<>^`{}]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase())
    .replace(/%(?![0-9a-f]{2})/gi, "%25");
  if (!/^http/i.test(safe)) return safe;
  try {
    const host = new URL(safe).hostname;
    if (!/^[a-z0-9.[\]:-]+$/i.test(host)) return null;
    const said = /^https?:\/\/([^/?#]*)/i.exec(safe)[1];
    return /[^\x00-\x7f]/.test(said) ? safe.replace(said, said.replace(/[^@:]*(?=(:\d+)?$)/, host)) : safe;
  } catch {
    return null;
  }
}
