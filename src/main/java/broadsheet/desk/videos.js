// Answers the editor when it asks for a video: shows those of the library, and puts in the one that is chosen.
function made(name, className, text) {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

async function choose(insert) {
  const dialog = made("dialog", "video-choice");
  dialog.setAttribute("aria-label", "Choose a video");
  dialog.append(made("h2", "", "Choose a video"));
  const list = made("ul", "library library-small");
  const said = made("p", "soft", "One moment…");
  said.setAttribute("role", "status");
  const close = made("button", "button button-plain", "Close");
  close.type = "button";
  close.addEventListener("click", () => dialog.close());
  const add = made("a", "", "Add a video");
  add.href = "/desk/videos";
  add.target = "_blank";
  const actions = made("p", "actions");
  actions.append(close, add);
  dialog.append(said, list, actions);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  try {
    const answer = await fetch("/desk/videos/list", { headers: { Accept: "application/json" } });
    const { videos } = await answer.json();
    said.textContent = videos.length ? "" : "There are no videos in the library yet.";
    for (const video of videos) {
      const item = made("li");
      const button = made("button", "library-tile video-tile");
      button.type = "button";
      if (video.poster) {
        const image = made("img");
        image.src = video.poster;
        image.alt = "";
        button.append(image);
      }
      button.append(made("span", "library-title", video.title), made("span", "soft", video.length));
      button.addEventListener("click", () => {
        dialog.close();
        insert({ id: video.id });
      });
      item.append(button);
      list.append(item);
    }
  } catch {
    said.textContent = "The library does not answer just now. Please try again in a moment.";
  }
}

document.addEventListener("desk:pick", (event) => {
  if (event.detail.kind !== "video") return;
  event.preventDefault();
  choose(event.detail.insert);
});
