/* fronts.js: stories are dragged into the slots of the front page, and previews open at their width. All of it is also
   done by the form "put" without this script. */
(() => {
  "use strict";
  document.querySelectorAll("a[data-width]").forEach(link => link.addEventListener("click", ev => {
    if (ev.ctrlKey || ev.metaKey || ev.shiftKey) return;
    ev.preventDefault();
    open(link.href, "preview-" + link.dataset.width, `popup,noreferrer,width=${link.dataset.width},height=844`);
  }));
  const form = document.getElementById("put");
  if (!form) return;
  let dragged = null;

  const put = slot => {
    let story = form.querySelector(`input[name="story"][value="${CSS.escape(dragged)}"]`);
    if (!story) { // one that stands on the page but not in the list
      form.querySelectorAll('input[name="story"]').forEach(other => { other.checked = false; other.required = false; });
      story = document.createElement("input");
      story.type = "hidden"; story.name = "story"; story.value = dragged;
      form.append(story);
    } else story.checked = true;
    const into = document.createElement("input");
    into.type = "hidden"; into.name = "slot"; into.value = slot;
    form.append(into);
    form.requestSubmit();
  };

  for (const source of document.querySelectorAll("label[data-story], .slot[data-story]")) {
    source.draggable = true;
    source.addEventListener("dragstart", ev => {
      dragged = source.dataset.story;
      ev.dataTransfer.effectAllowed = "move";
      ev.dataTransfer.setData("text/plain", dragged);
      document.body.classList.add("is-dragging");
    });
    source.addEventListener("dragend", () => { dragged = null; document.body.classList.remove("is-dragging"); });
  }
  for (const slot of document.querySelectorAll("[data-slot]")) {
    let depth = 0;
    const over = on => slot.classList.toggle("is-over", on);
    slot.addEventListener("dragenter", ev => { if (dragged) { ev.preventDefault(); depth++; over(true); } });
    slot.addEventListener("dragleave", () => { if (dragged && --depth <= 0) { depth = 0; over(false); } });
    slot.addEventListener("dragover", ev => { if (dragged) { ev.preventDefault(); ev.dataTransfer.dropEffect = "move"; } });
    slot.addEventListener("drop", ev => {
      if (!dragged) return;
      ev.preventDefault(); depth = 0; over(false);
      if (slot.dataset.story !== dragged) put(slot.dataset.slot);
    });
  }
  document.querySelector(".notice-error")?.focus();
})();
