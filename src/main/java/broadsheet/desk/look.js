/* look.js: a colour can be picked as well as typed, and the specimen wears what the form says. */
(() => {
  "use strict";
  const form = document.querySelector("[data-look]");
  if (!form) return;
  const hex = /^#?[0-9a-f]{6}$/i;
  const whole = text => (text.startsWith("#") ? text : "#" + text).toLowerCase();

  const wear = () => {
    const type = form.querySelector('input[name="type"]:checked');
    for (const specimen of document.querySelectorAll("[data-specimen]")) {
      const night = specimen.dataset.specimen === "dark";
      for (const name of ["accent", "warm"]) {
        const typed = form.elements[name + (night ? "-dark" : "")].value.trim();
        if (hex.test(typed)) specimen.style.setProperty("--" + name, whole(typed));
        else specimen.style.removeProperty("--" + name);
      }
      specimen.dataset.type = type ? type.value : "";
    }
  };

  for (const field of form.querySelectorAll(".field-colour input")) {
    const picker = document.createElement("input");
    picker.type = "color";
    picker.setAttribute("aria-label", "Pick: " + field.labels[0].textContent.trim());
    const follow = () => { if (hex.test(field.value.trim())) picker.value = whole(field.value.trim()); };
    follow();
    picker.addEventListener("input", () => { field.value = picker.value; wear(); });
    field.addEventListener("input", () => { follow(); wear(); });
    field.after(picker);
  }
  form.addEventListener("change", wear);
  wear();
})();
