/* sections.js: a section is dragged to where another of its row stands. The arrows do the same without this script. */
(() => {
  "use strict";
  const rows = [...document.querySelectorAll(".arranged > [data-section]")];
  let dragged = null;
  for (const hint of document.querySelectorAll("[data-drag]")) hint.hidden = false;

  for (const row of rows) {
    const takes = () => dragged && dragged !== row && dragged.dataset.row === row.dataset.row;
    row.draggable = true;
    row.addEventListener("dragstart", ev => {
      dragged = row;
      ev.dataTransfer.effectAllowed = "move";
      ev.dataTransfer.setData("text/plain", row.querySelector("a").textContent);
    });
    row.addEventListener("dragend", () => { dragged = null; rows.forEach(one => one.classList.remove("is-over")); });
    for (const name of ["dragenter", "dragover"]) row.addEventListener(name, ev => {
      if (!takes()) return;
      ev.preventDefault();
      row.classList.add("is-over");
    });
    row.addEventListener("dragleave", ev => { if (!row.contains(ev.relatedTarget)) row.classList.remove("is-over"); });
    row.addEventListener("drop", ev => {
      if (!takes()) return;
      ev.preventDefault();
      const form = dragged.querySelector("form");
      const place = document.createElement("input");
      place.type = "hidden"; place.name = "place"; place.value = row.dataset.section;
      form.append(place);
      form.requestSubmit();
    });
  }
})();
