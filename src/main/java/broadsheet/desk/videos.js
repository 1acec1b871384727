// Videos of the library, chosen: for the text when the editor asks for one, and for the head of a story.
const WAIT = 250;

function made(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

function tile(video, pick) {
  const button = made("button", { type: "button", class: "library-tile video-tile", onclick: () => pick(video) });
  button.append(
    video.poster ? made("img", { src: video.poster, alt: "", loading: "lazy" }) : made("span", { class: "video-blank" }),
    made("span", { class: "library-title" }, video.title), made("span", { class: "soft" }, video.length));
  return made("li", {}, button);
}

/** Shows the videos, newest first, and a search; `pick` gets the one that is chosen as {id, title, length, poster}. */
function choose(title, pick) {
  let asked = 0, waiting;
  const search = made("input", { id: "video-words", type: "search", autocomplete: "off" });
  const said = made("p", { class: "soft", role: "status" }, "One moment…");
  const list = made("ul", { class: "library library-small" });
  const dialog = made("dialog", { class: "video-choice", "aria-labelledby": "video-choice" },
    made("h2", { id: "video-choice" }, title),
    made("div", { class: "field", role: "search" }, made("label", { for: "video-words" }, "Words of the caption, the credit or the file’s name"), search),
    said, list,
    made("p", { class: "actions" },
      made("button", { type: "button", class: "button button-plain", onclick: () => dialog.close() }, "Close"),
      made("a", { href: "/desk/videos", target: "_blank" }, "Add a video")));

  async function load() {
    const mine = ++asked;
    const words = search.value.trim();
    let videos = null;
    try {
      const answer = await fetch(`/desk/videos/list?${new URLSearchParams({ q: words })}`, { headers: { Accept: "application/json" } });
      if (answer.ok) ({ videos } = await answer.json());
    } catch {
      videos = null;
    }
    if (mine !== asked) return;
    list.replaceChildren(...(videos || []).map((video) => tile(video, (chosen) => { dialog.close(); pick(chosen); })));
    if (!videos) said.textContent = "The library does not answer just now. Please try again in a moment.";
    else if (videos.length) said.textContent = videos.length === 1 ? "1 video" : `${videos.length} videos, newest first`;
    else said.textContent = words ? "No video is like that." : "There are no videos in the library yet.";
  }

  search.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(load, WAIT); });
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  load();
}

/** The number of the video at the head becomes a video that is chosen, shown and taken away. */
function field(place) {
  const input = place.querySelector("input");
  const photo = input.form.elements["lead-picture"];
  place.querySelector(".field").hidden = true;
  const shown = place.querySelector(".picture-shown") || place.insertBefore(made("p", { class: "picture-shown" }), place.firstChild);
  const pick = made("button", { type: "button", class: "button button-plain", onclick: () => choose("Lead video", set) });
  const take = made("button", { type: "button", class: "button button-plain", onclick: () => { set(null); pick.focus(); } }, "Take away: Lead video");
  const wrong = place.querySelector(".error");
  if (wrong) pick.setAttribute("aria-describedby", wrong.id);
  place.append(made("p", { class: "actions" }, pick, take));

  function show() {
    const number = input.value.trim();
    take.hidden = !number;
    pick.textContent = number ? "Choose another: Lead video" : "Choose: Lead video";
    shown.hidden = !number;
    if (!number) {
      shown.replaceChildren();
      return;
    }
    const image = made("img", { src: `/desk/videos/${encodeURIComponent(number)}/thumbnail`, alt: "" });
    image.addEventListener("error", () => image.replaceWith(made("span", {}, "There is no preview of this video.")));
    shown.replaceChildren(image);
  }

  /** A photo or a video stands at the head, not both: the one that is chosen takes the other's place. */
  function set(video) {
    wrong?.remove();
    pick.removeAttribute("aria-describedby");
    input.value = video ? video.id : "";
    if (video && photo?.value) {
      photo.value = "";
      photo.dispatchEvent(new Event("change", { bubbles: true }));
    }
    show();
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }

  photo?.addEventListener("input", () => { if (photo.value.trim() && input.value) set(null); });
  input.addEventListener("change", show);
  show();
}

document.addEventListener("desk:pick", (event) => {
  if (event.detail.kind !== "video") return;
  event.preventDefault();
  choose("Choose a video", (video) => event.detail.insert({ id: video.id }));
});
for (const place of document.querySelectorAll("[data-video-field]")) field(place);
