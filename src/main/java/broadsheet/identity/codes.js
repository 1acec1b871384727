// Copies or prints the recovery codes. Without a script there is the file.
const list = document.querySelector("[data-codes]");
const told = document.querySelector("[data-told]");
const copy = document.querySelector("[data-copy]");
const print = document.querySelector("[data-print]");

if (navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    told.textContent = "";
    try {
      await navigator.clipboard.writeText(list.dataset.codes);
      told.textContent = "Copied";
    } catch {
      told.textContent = "This browser does not let the page copy. Select the codes, or save them as a file.";
    }
  });
}
print.hidden = false;
print.addEventListener("click", () => window.print());
