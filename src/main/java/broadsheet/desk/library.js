// The library's form takes files that are dropped anywhere on the page, and sends at once what was chosen.
const form = document.querySelector(".library-send");
const field = document.getElementById("files");
if (form && field) {
  const button = form.querySelector("button");
  const send = () => {
    if (field.files.length === 0) return;
    form.requestSubmit();
  };
  form.addEventListener("submit", () => {
    button.textContent = "Sending…";
    button.setAttribute("aria-busy", "true");
  });
  addEventListener("pageshow", () => {
    button.textContent = "Send";
    button.removeAttribute("aria-busy");
  });
  field.addEventListener("change", send);
  const files = event => event.dataTransfer && Array.from(event.dataTransfer.types).includes("Files");
  addEventListener("dragover", event => {
    if (!files(event)) return;
    event.preventDefault();
    form.classList.add("is-over");
  });
  addEventListener("dragleave", event => {
    if (!event.relatedTarget) form.classList.remove("is-over");
  });
  addEventListener("drop", event => {
    if (!files(event)) return;
    event.preventDefault();
    form.classList.remove("is-over");
    field.files = event.dataTransfer.files;
    send();
  });
}
