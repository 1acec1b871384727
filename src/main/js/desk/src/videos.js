// Videos of the library, chosen: for the text, and for the head of a story.
import { askLibrary, later } from "./chooser.js";
import { chosenField } from "./chosenfield.js";
import { el } from "./dom.js";

function tile(video, pick) {
  return el("li", {}, el("button", { type: "button", class: "library-tile video-tile", onclick: () => pick(video) },
    video.poster ? el("img", { src: video.poster, alt: "", loading: "lazy" }) : el("span", { class: "video-blank" }),
    el("span", { class: "library-title" }, video.title), el("span", { class: "soft" }, video.length)));
}

/** Shows the videos, newest first, and a search; `pick` gets the one that is chosen as {id, title, length, poster}. */
export function chooseVideo({ words, videos: address }, title, pick) {
  let asked = 0;
  const search = el("input", { id: "video-words", type: "search", autocomplete: "off" });
  const said = el("p", { class: "soft", role: "status" }, words("oneMoment"));
  const list = el("ul", { class: "library library-small" });
  const dialog = el("dialog", { class: "video-choice", "aria-labelledby": "video-choice" },
    el("h2", { id: "video-choice" }, title),
    el("div", { class: "field", role: "search" }, el("label", { for: "video-words" }, words("findVideo")), search),
    said, list,
    el("p", { class: "actions" },
      el("button", { type: "button", class: "button button-plain", onclick: () => dialog.close() }, words("close")),
      el("a", { href: "/desk/videos", target: "_blank" }, words("addVideo"))));

  async function load() {
    const mine = ++asked;
    const query = search.value.trim();
    const answer = await askLibrary(address, { q: query });
    if (mine !== asked) return;
    const videos = answer?.videos || [];
    list.replaceChildren(...videos.map((video) => tile(video, (chosen) => { dialog.close(); pick(chosen); })));
    if (!answer) said.textContent = words("noLibrary");
    else if (videos.length) said.textContent = videos.length === 1 ? words("oneVideo") : words("videoCount", videos.length);
    else said.textContent = words(query ? "noVideo" : "noVideos");
  }

  search.addEventListener("input", later(load));
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  load();
}

/** A photo or a video stands at the head, not both: the one that is chosen takes the other's place. */
export function videoField(desk, place) {
  const { words, form } = desk;
  if (!desk.videos || !form) return;
  const input = place.querySelector("input");
  const photo = form.elements["lead-picture"];
  const set = chosenField({
    words, place, name: words("leadVideo"), image: desk.posters, unknown: words("unknownVideo"),
    open: (found) => chooseVideo(desk, words("leadVideo"), found),
    chosen: (video) => {
      if (!video || !photo?.value) return;
      photo.value = "";
      photo.dispatchEvent(new Event("change", { bubbles: true }));
    },
  });
  photo?.addEventListener("input", () => { if (photo.value.trim() && input.value) set(null); });
}

/** When the text asks for a video, it is chosen here. */
export function videosForText(desk) {
  if (!desk.videos) return;
  desk.textarea.addEventListener("desk:pick", (event) => {
    if (event.detail.kind !== "video") return;
    event.preventDefault();
    chooseVideo(desk, desk.words("chooseVideo"), (video) => event.detail.insert({ id: video.id }));
  });
}
