// Image files that are dropped, pasted or chosen: sent to the desk, and shown when it has them.
import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { el } from "./dom.js";
import { schema } from "./schema.js";
import { sendFile } from "./send.js";

const waiting = new PluginKey("uploads");

export const uploads = new Plugin({
  key: waiting,
  state: {
    init: () => DecorationSet.empty,
    apply(tr, set) {
      let now = set.map(tr.mapping, tr.doc);
      const said = tr.getMeta(waiting);
      if (said?.add) now = now.add(tr.doc, [Decoration.widget(said.pos, said.dom, { id: said.add })]);
      if (said?.remove) now = now.remove(now.find(null, null, (spec) => spec.id === said.remove));
      return now;
    },
  },
  props: { decorations: (state) => waiting.getState(state) },
});

export const images = (data) => [...(data?.files || [])].filter((file) => file.type.startsWith("image/"));

const after = (doc, pos) => {
  const $pos = doc.resolve(Math.min(pos, doc.content.size));
  return $pos.depth === 0 ? $pos.pos : $pos.after(1);
};

export async function upload(desk, files, at, gallery = false) {
  const { view, words } = desk;
  const pictures = [];
  for (const file of files) {
    const id = {};
    view.dispatch(view.state.tr.setMeta(waiting, { add: id, pos: after(view.state.doc, at), dom: el("p", { class: "ed-uploading", role: "status" }, words("uploading", file.name)) }));
    const { picture: answer, refused } = await sendFile(desk, file);
    const place = waiting.getState(view.state).find(null, null, (spec) => spec.id === id)[0];
    const tr = view.state.tr.setMeta(waiting, { remove: id });
    if (answer) {
      const picture = pictureOf(answer);
      if (gallery) pictures.push(picture);
      else tr.insert(place ? place.from : after(tr.doc, at), picture);
    } else {
      desk.say(refused);
    }
    view.dispatch(tr);
  }
  if (pictures.length) view.dispatch(view.state.tr.insert(after(view.state.doc, at), schema.nodes.gallery.create(null, pictures)));
}

/** A picture as the desk describes it: {id, alt, caption, credit}; the caption is plain text. */
export function pictureOf({ id, alt = "", caption = "", credit = "" }) {
  return schema.nodes.picture.create({ id: String(id), alt: alt || "", credit: credit || "" }, caption ? schema.text(caption) : null);
}
