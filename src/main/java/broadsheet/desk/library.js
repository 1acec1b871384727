// The library's form takes files that are dropped anywhere on the page and sends what was chosen at once, one file after
// the other, saying of each how far it is and what became of it. Pictures that stand nowhere are chosen all at once.
const form = document.querySelector(".library-send");
const field = document.getElementById("files");
const token = () => form.elements.token.value;

function el(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function row(list, file) {
  const line = el("li");
  const name = el("bdi", "sending-name", file.name || "A photo");
  const bar = el("progress");
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", `How much of ${file.name || "the photo"} is sent`);
  const said = el("span", "sending-said", "Waiting");
  line.append(name, bar, said);
  list.append(line);
  return { line, bar, said };
}

/** Puts what was just taken in front of the library's first page. */
function show(answer) {
  const here = new URLSearchParams(location.search);
  if (here.get("before") || here.get("q") || !["", "all", null].includes(here.get("show"))) return;
  let list = document.querySelector("ul.library");
  if (!list) {
    list = el("ul", "library");
    (document.querySelector(".slate-states") || form).after(list);
  }
  const item = el("li");
  const tile = el("a", "library-tile");
  tile.href = `/desk/pictures/${answer.id}`;
  const image = el("img");
  image.src = answer.url;
  image.alt = "";
  tile.append(image, el("span", "library-title", answer.title || answer.caption || `Picture ${answer.id}`));
  item.append(tile);
  list.prepend(item);
}

function ended(shown, words, kind) {
  shown.bar.remove();
  shown.said.textContent = words;
  shown.line.classList.add(`is-${kind}`);
}

function send(file, shown) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/desk/pictures/upload");
    request.setRequestHeader("Accept", "application/json");
    request.responseType = "json";
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) shown.bar.value = event.loaded / event.total;
      shown.said.textContent = event.loaded < event.total ? "Being sent" : "Being looked through";
    });
    request.addEventListener("error", () => {
      ended(shown, "The line broke. Please send it again.", "refused");
      resolve("refused");
    });
    request.addEventListener("load", () => {
      const answer = request.response || {};
      if (request.status === 200) {
        const link = el("a", "", answer.known ? "In the library already" : "Taken: say what it shows");
        link.href = `/desk/pictures/${answer.id}`;
        const image = el("img");
        image.src = answer.url;
        image.alt = "";
        shown.line.prepend(image);
        shown.bar.remove();
        shown.said.replaceChildren(link);
        if (!answer.known) show(answer);
        resolve(answer.known ? "known" : "taken");
        return;
      }
      const words = request.status === 401 ? "Your session has ended. Sign in again in another tab, then send it once more."
        : request.status === 413 ? "This file is larger than is taken at once."
        : answer.error || "It could not be taken. Please try again in a moment.";
      ended(shown, words, "refused");
      resolve("refused");
    });
    const data = new FormData();
    data.append("token", token());
    data.append("file", file, file.name);
    request.send(data);
  });
}

async function sendAll(files) {
  if (files.length === 0) return;
  const button = form.querySelector("button");
  button.disabled = true;
  let place = document.querySelector(".sending");
  if (!place) {
    place = el("section", "sending");
    place.setAttribute("aria-label", "Files being sent");
    place.append(el("ul"), el("p", "sending-sum"));
    place.lastChild.setAttribute("role", "status");
    form.after(place);
  }
  const list = place.querySelector("ul");
  const sum = place.querySelector(".sending-sum");
  const waiting = files.map((file) => [file, row(list, file)]);
  const count = { taken: 0, known: 0, refused: 0 };
  for (const [file, shown] of waiting) count[await send(file, shown)]++;
  const parts = [`${count.taken} taken`];
  if (count.known) parts.push(`${count.known} here already`);
  if (count.refused) parts.push(`${count.refused} not taken`);
  const link = el("a", "", "Show the library");
  link.href = "/desk/pictures";
  sum.replaceChildren(`${parts.join(", ")}. `, link);
  field.value = "";
  button.disabled = false;
}

if (form && field) {
  // What was chosen is sent at once and the field is empty again: an empty field is no mistake.
  field.required = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (field.files.length) sendAll(Array.from(field.files));
    else field.focus();
  });
  field.addEventListener("change", () => sendAll(Array.from(field.files)));
  const files = (event) => event.dataTransfer && Array.from(event.dataTransfer.types).includes("Files");
  addEventListener("dragover", (event) => {
    if (!files(event)) return;
    event.preventDefault();
    form.classList.add("is-over");
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) form.classList.remove("is-over");
  });
  addEventListener("drop", (event) => {
    if (!files(event)) return;
    event.preventDefault();
    form.classList.remove("is-over");
    sendAll(Array.from(event.dataTransfer.files));
  });
}

const all = document.getElementById("choose-all");
if (all) {
  all.closest("label").hidden = false;
  const boxes = Array.from(document.querySelectorAll(".library-choose input"));
  all.addEventListener("change", () => boxes.forEach((box) => { box.checked = all.checked; }));
  boxes.forEach((box) => box.addEventListener("change", () => {
    const chosen = boxes.filter((one) => one.checked).length;
    all.checked = chosen === boxes.length;
    all.indeterminate = chosen > 0 && chosen < boxes.length;
  }));
}

// A poster that is no picture and captions that are none are told before the video is sent.
const dress = document.querySelector(".video-send form");
if (dress) {
  const check = async (input, question, words) => {
    input.setCustomValidity("");
    const file = input.files[0];
    if (!file) return;
    const good = await question(file).catch(() => false);
    if (input.files[0] !== file || good) return;
    input.setCustomValidity(words);
    input.reportValidity();
  };
  dress.elements.captions.addEventListener("change", (event) => check(
    event.target,
    async (file) => {
      const text = (await file.text()).replace(/^\uFEFF/, "");
      return /^WEBVTT([ \t\r\n]|$)/.test(text) && text.includes("-->");
    },
    "These are no captions in WebVTT: the file begins with the word WEBVTT and has cues with their times.",
  ));
  dress.elements.poster.addEventListener("change", (event) => check(
    event.target,
    async (file) => {
      const image = await createImageBitmap(file);
      image.close();
      return ["image/jpeg", "image/png"].includes(file.type);
    },
    "This is no JPEG or PNG that can be shown.",
  ));
}
