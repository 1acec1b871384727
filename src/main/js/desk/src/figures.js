// How figures look while they are edited: a preview, the caption as text, and fields for what belongs to this use.
import { removeAt, move } from "./commands.js";
import { el } from "./dom.js";
import { MarkView } from "./footnotes.js";

let count = 0;

class FigureView {
  constructor(desk, node, view, getPos) {
    Object.assign(this, { desk, node, view, getPos });
    const { words } = desk;
    const kind = node.type.name;
    this.contentDOM = el("figcaption", { class: "ed-words", "data-empty": words("caption") });
    this.fields = {};
    const show = this.preview(kind);
    const act = (name, sign, run) => el("button", { type: "button", class: "ed-button ed-small", title: words(name), "aria-label": words(name), onclick: run }, sign);
    const at = () => this.getPos();
    this.tools = el("div", { class: "ed-figure-tools", contenteditable: "false" },
      act("moveUp", "↑", () => move(-1, at())(view.state, view.dispatch)),
      act("moveDown", "↓", () => move(1, at())(view.state, view.dispatch)),
      act("removeFigure", "×", () => { removeAt(view.state, view.dispatch, at()); view.focus(); }));
    this.dom = el("figure", { class: `ed-figure ed-${kind}` }, el("div", { class: "ed-preview", contenteditable: "false" }, show), this.tools, this.contentDOM);
    if (kind === "picture") this.dom.append(el("div", { class: "ed-fields", contenteditable: "false" }, this.field("alt", words("altShort"), words("alt")), this.field("credit", words("credit"))));
    this.mark();
  }

  preview(kind) {
    const { desk, node } = this;
    if (kind === "picture" && desk.pictures) {
      this.img = this.image(desk.pictures, node.attrs.alt, el("p", { class: "ed-note" }, desk.words("unknownPicture")));
      return this.img;
    }
    if (kind === "video" && desk.posters) {
      return this.image(desk.posters, "", el("p", { class: "ed-card" }, el("strong", {}, node.attrs.id), el("span", { class: "ed-note" }, desk.words("unknownVideo"))));
    }
    if (kind === "embed") return el("p", { class: "ed-card" }, el("strong", {}, new URL(node.attrs.href).hostname.replace(/^www\./, "")), el("span", { class: "ed-address" }, node.attrs.href), el("span", { class: "ed-note" }, desk.words("embedNote")));
    return el("p", { class: "ed-card" }, el("strong", {}, node.attrs.id));
  }

  image(address, alt, otherwise) {
    const img = el("img", { src: address.replace("ID", this.node.attrs.id), alt, draggable: "false" });
    img.addEventListener("error", () => img.replaceWith(otherwise));
    return img;
  }

  field(name, label, hint) {
    const id = `ed-field-${++count}`;
    const input = el("input", { id, type: "text", class: "ed-input", autocomplete: "off", dir: "auto", title: hint || null });
    input.value = this.node.attrs[name];
    input.addEventListener("input", () => {
      const pos = this.getPos();
      this.view.dispatch(this.view.state.tr.setNodeMarkup(pos, null, { ...this.node.attrs, [name]: input.value }));
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === "Escape") {
        event.preventDefault();
        this.view.focus();
      }
    });
    this.fields[name] = input;
    return el("p", {}, el("label", { for: id }, label), input);
  }

  mark() {
    this.contentDOM.classList.toggle("ed-empty", this.node.content.size === 0);
  }

  update(node) {
    if (node.type !== this.node.type || node.attrs.id !== this.node.attrs.id || node.attrs.href !== this.node.attrs.href) return false;
    this.node = node;
    for (const [name, input] of Object.entries(this.fields)) if (input.value !== node.attrs[name]) input.value = node.attrs[name];
    if (this.img) this.img.alt = node.attrs.alt;
    this.mark();
    return true;
  }

  stopEvent(event) {
    return event.target instanceof Element && !this.contentDOM.contains(event.target) && !!event.target.closest("input,button");
  }

  ignoreMutation(mutation) {
    return mutation.type !== "selection" && !this.contentDOM.contains(mutation.target);
  }
}

/** Boxes, captions and page breaks say what they are. */
class LabelView {
  constructor(label, node, tag, className) {
    this.node = node;
    this.contentDOM = el("div", { class: "ed-box-words" });
    this.dom = el(tag, { class: className, "data-box": node.attrs.kind }, el("p", { class: "ed-label", contenteditable: "false" }, label), this.contentDOM);
  }

  update(node) {
    if (node.type !== this.node.type || node.attrs.kind !== this.node.attrs.kind) return false;
    this.node = node;
    return true;
  }

  ignoreMutation(mutation) {
    return mutation.type !== "selection" && !this.contentDOM.contains(mutation.target);
  }
}

class CaptionView {
  constructor(label, node) {
    this.dom = this.contentDOM = el("p", { class: "ed-caption ed-words", "data-empty": label });
    this.update(node);
  }

  update(node) {
    if (node.type.name !== "table_caption") return false;
    this.dom.classList.toggle("ed-empty", node.content.size === 0);
    return true;
  }
}

export function nodeViews(desk) {
  const figure = (node, view, getPos) => new FigureView(desk, node, view, getPos);
  const { words } = desk;
  return {
    footnote: (node, _view, getPos, decorations) => new MarkView(desk, node, getPos, decorations),
    picture: figure, video: figure, embed: figure,
    box: (node) => new LabelView(words(node.attrs.kind), node, "div", `ed-box ed-${node.attrs.kind}`),
    gallery: (node) => new LabelView(words("gallery"), node, "div", "ed-gallery"),
    table_caption: (node) => new CaptionView(words("tableCaption"), node),
    page_break: () => ({ dom: el("div", { class: "ed-page-break", contenteditable: "false" }, el("span", {}, words("pageBreak"))) }),
  };
}
