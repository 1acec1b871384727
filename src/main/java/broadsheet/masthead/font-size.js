/* Loaded in head before the style sheets paint: marks that scripts run, and applies the reader's type size. */
(function (root) {
  root.classList.add("js");
  try {
    var size = localStorage.getItem("font-size");
    if (/^(-1|1|2|3|4)$/.test(size)) root.setAttribute("data-font-size", size);
  } catch (e) { /* storage is off: the ordinary size */ }
})(document.documentElement);
