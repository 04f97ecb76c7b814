// Adds a filter and keys to the timeline. Everything is there without it.
"use strict";

(() => {
  const form = document.getElementById("filter");
  if (!form) return;
  const text = document.getElementById("filter-text");
  const name = document.getElementById("filter-name");
  const several = document.getElementById("filter-several");
  const count = document.getElementById("filter-count");

  const events = Array.from(document.querySelectorAll(".event"), (element) => {
    const names = Array.from(element.querySelectorAll(".names a"), (link) => link.textContent);
    return {
      element,
      names,
      words: element.textContent.toLocaleLowerCase(),
      independent: Number(element.dataset.independent),
    };
  });
  const sections = Array.from(document.querySelectorAll(".month, .year"));

  const known = new Set(events.flatMap((event) => event.names));
  for (const each of Array.from(known).sort((left, right) => left.localeCompare(right))) {
    name.append(new Option(each, each));
  }

  const apply = () => {
    const words = text.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const event of events) {
      const fits =
        words.every((word) => event.words.includes(word)) &&
        (name.value === "" || event.names.includes(name.value)) &&
        (!several.checked || event.independent > 1);
      event.element.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const section of sections) section.hidden = !section.querySelector(".event:not([hidden])");
    count.textContent =
      shown === events.length
        ? count.dataset.all
        : count.dataset.some.replace("{shown}", shown).replace("{all}", events.length);
  };

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  apply();
  // A browser that goes back restores the fields after this script has run.
  window.addEventListener("pageshow", apply);

  // Only while an event has the focus, so that no key is taken from anything else.
  document.addEventListener("keydown", (key) => {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    const step = key.key === "j" ? 1 : key.key === "k" ? -1 : 0;
    const current = key.target instanceof Element && key.target.closest(".event");
    if (!step || !current) return;
    const shown = events.filter((event) => !event.element.hidden).map((event) => event.element);
    const next = shown[shown.indexOf(current) + step];
    if (!next) return;
    key.preventDefault();
    next.querySelector("a").focus();
    next.scrollIntoView({ block: "nearest" });
  });
})();
