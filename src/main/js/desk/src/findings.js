// What is to look at before the story goes out, as the last save found it.
import { el } from "./dom.js";

export function showFindings({ look, findings }) {
  const place = document.querySelector("[data-findings]");
  if (!place || !findings) return;
  const told = JSON.stringify([look, findings]);
  if (place.dataset.told === told) return;
  place.dataset.told = told;
  const line = ({ must, words }) => el("li", { class: must ? "blocks" : "warns" }, el("b", {}, must ? "Must: " : "Look: "), words);
  place.replaceChildren(
    el("h2", {}, look || "Before it goes out"),
    findings.length ? el("ul", { class: "findings" }, ...findings.map(line)) : el("p", { class: "soft" }, "Nothing is lacking."));
}
