// Words on the screen, in the language of the page. The page overrides them in data-words.
import { ARABIC, CHINESE } from "./languages.js";

export const ENGLISH = {
  text: "Story text", tools: "Formatting", tableTools: "Table", placeholder: "Write the story",
  style: "Style", paragraph: "Text", heading: "Heading", subheading: "Subheading", preformatted: "Preformatted",
  strong: "Bold", em: "Italic", link: "Link", bulletList: "List", orderedList: "Numbered list", quote: "Quote",
  footnote: "Footnote", footnoteAt: "Footnote {0}", footnoteHint: "Enter goes back to the text.", footnoteLong: "A footnote holds {0} characters at most.", noNoteHere: "No footnote can stand here.", done: "Done",
  insert: "Insert", photo: "Photo…", gallery: "Gallery", video: "Video…", embed: "Embed…", table: "Table",
  fact: "Fact box", pull: "Pull quote", pageBreak: "Page break",
  more: "More", s: "Strikethrough", sub: "Subscript", sup: "Superscript", code: "Code", abbr: "Abbreviation…",
  clear: "Clear formatting", lineBreak: "Line break", markdown: "Edit as Markdown", rich: "Back to the editor",
  undo: "Undo", redo: "Redo", help: "Keyboard help", close: "Close",
  rowAfter: "Add row", columnAfter: "Add column", deleteRow: "Delete row", deleteColumn: "Delete column",
  headRow: "Header row", deleteTable: "Delete table",
  address: "Address", addressHint: "https:// or a path in this paper", meaning: "What it stands for", videoName: "Name of the video",
  apply: "Apply", remove: "Remove", cancel: "Cancel", badAddress: "This is not an address that can be followed.",
  caption: "Caption", alt: "What the photo shows, for those who cannot see it", credit: "Credit",
  altShort: "Description", tableCaption: "Table caption", removeFigure: "Remove", moveUp: "Move up", moveDown: "Move down",
  unknownPicture: "There is no preview of this photo.", unknownVideo: "There is no preview of this video.", embedNote: "Readers see a card; nothing is loaded before they click.",
  uploading: "Uploading {0}", uploadFailed: "{0} could not be uploaded.",
  wordCount: "{0} words", oneWord: "1 word", saving: "Saving", saved: "Saved {0}", unsaved: "Not saved yet",
  offline: "Not saved; kept on this device. Trying again.", signIn: "Not saved: you are signed out. Sign in in another tab; your words are kept here.",
  lacks: "{0}; the rest is kept on this device", notSent: "Not sent: your last words are not saved yet.",
  conflictOwn: "You have saved this story in another tab meanwhile. Your text is kept.",
  lastWords: "One moment: the last words of the other screen are coming in.",
  conflict: "Somebody else has saved this story meanwhile. Your text is kept.", compare: "Compare and merge",
  recovered: "Words of {0} were not saved. They are kept on this device.", restore: "Restore them", discard: "Discard them",
  presence: "Who has this story open", writes: "{0} is writing, since {1}.", taken: "{0} took this story over.",
  wordsSaved: "Your words are saved.", wordsKept: "Your last words could not be saved; they are kept on this device.",
  free: "Nobody is writing any more.", writeOn: "Write on", ask: "Ask for it", askedFor: "Asked. A note is on the other screen.",
  takeOver: "Take over", onlyRead: "Only read", asked: "{0} asks for this story.", handOver: "Let {0} write", keepIt: "Not now",
  newer: "{0} has saved a newer text.", showNewer: "Show it",
  leadVideo: "Lead video", chooseVideo: "Choose a video", findVideo: "Words of the caption, the credit or the file’s name", addVideo: "Add a video", oneMoment: "One moment…", oneVideo: "1 video", videoCount: "{0} videos, newest first", noVideo: "No video is like that.", noVideos: "There are no videos in the library yet.",
  choosePhoto: "Choose a photo", choosePhotos: "Choose photos for a gallery", leadPhoto: "Lead photo", socialPicture: "Social picture", slotPicture: "Picture here",
  choose: "Choose: {0}", chooseOther: "Choose another: {0}", takeAway: "Take away: {0}",
  findPicture: "Words in caption, description, credit, byline or city", sendPicture: "Or add from this device", olderPictures: "Older pictures",
  insertOne: "Insert 1 photo", insertMany: "Insert {0} photos", noCaption: "No caption yet", noCredit: "No credit", rightsEnded: "Rights have ended",
  noLibrary: "The library does not answer. Try again in a moment.", noPicture: "No picture is like that.", onePicture: "1 picture", pictureCount: "{0} pictures, newest first", sent: "{0} is in the library.",
  length: "{0} of about {1} characters", lengthCut: "{0} of about {1} characters: its end will be cut off", noCard: "No picture",
  findStory: "Pin a story: words of its headline, or its address", pinUp: "Move up: {0}", unpin: "Unpin: {0}", pinsFull: "Four are pinned; take one away to pin another.",
  oneStory: "1 story", storyCount: "{0} stories", noStory: "No published story is like that.",
  helpTitle: "Keyboard", helpClose: "Close the help",
  keyHelp: "This help", keySave: "Save now", keyToolbar: "To the toolbar; Esc goes back", keyLeave: "Esc, then Tab: leave the text",
  keyFootnote: "Write a footnote; on its mark: change it", keyLists: "Deeper, less deep in a list", keyOut: "An empty line: out of a quote, a box or a list", keyCells: "Next, previous cell in a table", keyMove: "Move a block up, down",
  keyTypes: "At the start of a line",
  keyTypesWhat: "## heading, ### subheading, - list, 1. numbered list, > quote, ``` preformatted, --- page break",
  keyPaste: "Paste without formatting", keyStraight: "Just after it: a straight quote, or what was typed",
};

export function wordsOf(element) {
  let own = {};
  try {
    own = JSON.parse(element.getAttribute("data-words") || "{}");
  } catch {
    own = {};
  }
  const language = (element.closest("[lang]")?.lang || "en").slice(0, 2);
  const all = { ...ENGLISH, ...{ zh: CHINESE, ar: ARABIC }[language], ...own };
  return (key, ...values) => (all[key] ?? key).replace(/\{(\d)\}/g, (_, i) => values[i] ?? "");
}
