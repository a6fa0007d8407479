/**
 * The page's only script: filters, search, keys. It reads nothing but the page itself, keeps nothing, asks for nothing, and never
 * makes markup from text. Without it every change is there to read.
 */
export const DIFF_PAGE_SCRIPT = String.raw`
"use strict";
(() => {
  const MOST_MARKS = 400;
  const $ = (id) => document.getElementById(id);
  const find = $("find"), shown = $("shown"), keys = $("keys"), root = document.documentElement;
  const cards = [...document.querySelectorAll("article.card")];
  const chips = [...document.querySelectorAll("[data-facet]")];
  const groups = [...document.querySelectorAll("section.group")];
  const members = new Map(groups.map((group) => [group, [...group.querySelectorAll("article.card")]]));
  const links = new Map([...document.querySelectorAll("#sections ul ul a")].map((link) => [link.hash.slice(1), link]));
  const wanted = { risk: new Set(), kind: new Set() };
  const texts = new Map();
  let current, marks = [], at = -1, opened = [], timer;

  // What is searched, collected in one walk when it is first needed. A text that stands in several rows of one column is one text.
  let collected;
  function units(card) {
    if (!collected) {
      collected = new Map();
      let list, before, after;
      for (const element of $("changes").querySelectorAll("article, h3, .why, .facts li, tbody, tbody th, .whole, .old, .new, .both div")) {
        const { localName, classList } = element;
        if (localName === "article") collected.set(element, (list = []));
        else if (localName === "tbody") list.push((before = []), (after = []));
        else if (localName === "div" || classList.contains("old")) before.push(element);
        else if (classList.contains("new")) after.push(element);
        else list.push([element]);
      }
    }
    return collected.get(card);
  }
  function textsOf(card) {
    if (!texts.has(card)) texts.set(card, units(card).map((unit) => unit.map((element) => element.textContent).join("\n")));
    return texts.get(card);
  }
  function pattern() {
    const words = find.value.trim().split(/\s+/).filter(Boolean);
    return words.length === 0 ? undefined : new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|\/]/g, "\\$&")).join("\\s+"), "giu");
  }

  function unmark() {
    const parents = new Set(marks.map((mark) => mark.parentNode));
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    for (const parent of parents) parent.normalize();
    for (const details of opened) details.open = false;
    marks = [];
    opened = [];
    at = -1;
  }
  function markUnit(unit, words) {
    const nodes = [];
    let text = "";
    for (const element of unit) {
      if (text !== "") text += "\n";
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        nodes.push({ node, start: text.length, end: text.length + node.data.length, hits: [] });
        text += node.data;
      }
    }
    for (const hit of text.matchAll(words)) {
      const from = hit.index, to = from + hit[0].length;
      for (const one of nodes)
        if (one.start < to && one.end > from) one.hits.push([Math.max(from, one.start) - one.start, Math.min(to, one.end) - one.start]);
    }
    for (const { node, hits } of nodes) {
      const made = [];
      for (const [from, to] of hits.reverse()) {
        const part = node.splitText(from);
        part.splitText(to - from);
        const mark = document.createElement("mark");
        part.replaceWith(mark);
        mark.append(part);
        made.unshift(mark);
      }
      marks.push(...made);
    }
  }
  function markAll(words) {
    for (const card of cards) {
      if (marks.length >= MOST_MARKS) break;
      if (card.hidden) continue;
      units(card).forEach((unit, index) => { if (textsOf(card)[index].search(words) >= 0) markUnit(unit, words); });
    }
    for (const mark of marks) {
      const details = mark.closest("details");
      if (details && !details.open) {
        details.open = true;
        opened.push(details);
      }
    }
  }
  function toMark(index) {
    if (marks.length === 0) return;
    if (marks[at]) marks[at].classList.remove("here");
    at = (index + marks.length) % marks.length;
    marks[at].classList.add("here");
    marks[at].scrollIntoView({ block: "center" });
    setCurrent(marks[at].closest("article"));
  }

  function apply() {
    const words = pattern();
    unmark();
    let count = 0;
    for (const card of cards) {
      const { risk, kind } = card.dataset;
      const fits =
        (wanted.risk.size === 0 || wanted.risk.has(risk)) &&
        (wanted.kind.size === 0 || wanted.kind.has(kind)) &&
        (!words || textsOf(card).some((text) => text.search(words) >= 0));
      card.hidden = !fits;
      if (fits) count += 1;
      const link = links.get(card.id);
      if (link) link.parentNode.hidden = !fits;
    }
    for (const group of groups) {
      const own = members.get(group), here = own.filter((card) => !card.hidden).length;
      group.hidden = here === 0;
      for (const number of document.querySelectorAll("[data-count=" + group.id.slice(2) + "]"))
        number.textContent = here === own.length ? String(here) : here + " of " + own.length;
    }
    const filtered = Boolean(words) || wanted.risk.size + wanted.kind.size > 0;
    tell(count, filtered);
    if (words) {
      markAll(words);
      const first = marks.findIndex((mark) => mark.closest("ins, del, .whole"));
      toMark(Math.max(0, first));
    }
  }
  function tell(count, filtered) {
    const of = count + " of " + cards.length;
    shown.textContent = filtered ? of + " shown" : cards.length + (cards.length === 1 ? " change" : " changes");
    $("nothing").hidden = count > 0 || cards.length === 0;
    $("clear").hidden = !filtered;
    $("partly").hidden = !filtered;
    $("partly").textContent = "Filtered: " + of + " changes are on this paper.";
  }
  function clear() {
    find.value = "";
    for (const set of Object.values(wanted)) set.clear();
    for (const chip of chips) chip.setAttribute("aria-pressed", "false");
    apply();
  }

  function setCurrent(card) {
    if (current === card) return;
    const before = current && links.get(current.id), link = card && links.get(card.id);
    if (before) before.removeAttribute("aria-current");
    current = card;
    if (!link) return;
    link.setAttribute("aria-current", "true");
    const nav = $("sections"), box = link.getBoundingClientRect(), frame = nav.getBoundingClientRect();
    if (box.top < frame.top || box.bottom > frame.bottom) nav.scrollTop += box.top - frame.top - frame.height / 3;
  }
  function go(card) {
    if (!card) return;
    setCurrent(card);
    card.scrollIntoView({ block: "start" });
    card.focus({ preventScroll: true });
  }
  function move(step) {
    const visible = cards.filter((card) => !card.hidden);
    const index = visible.indexOf(current);
    if (index >= 0) return go(visible[Math.min(visible.length - 1, Math.max(0, index + step))]);
    const edge = $("tools").getBoundingClientRect().bottom;
    const next = visible.findIndex((card) => card.getBoundingClientRect().top >= edge - 1);
    go(visible[step > 0 ? Math.max(0, next) : Math.max(0, (next < 0 ? visible.length : next) - 1)]);
  }
  function follow() {
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch {}
    const card = cards.find((one) => one.id === id);
    if (!card) return;
    if (card.hidden) clear();
    go(card);
  }
  function theme() {
    const dark = root.classList.contains("dark") || (!root.classList.contains("light") && matchMedia("(prefers-color-scheme: dark)").matches);
    root.classList.toggle("dark", !dark);
    root.classList.toggle("light", dark);
  }
  // Paper has no expanders. Opened for printing only, so that the screen stays as it was.
  let unfolded = [];
  function unfold(printing) {
    if (printing) for (const details of document.querySelectorAll("details:not([open])")) unfolded.push(details);
    for (const details of unfolded) details.open = printing;
    if (!printing) unfolded = [];
  }

  const actions = { j: () => move(1), k: () => move(-1), t: theme, "?": () => keys.showModal(), "/": () => { find.focus(); find.select(); } };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    if (event.key === "Escape") {
      clear();
      if (event.target === find) find.blur();
      return;
    }
    if (event.target === find) {
      if (event.key !== "Enter") return;
      event.preventDefault();
      clearTimeout(timer);
      if (timer === 0) toMark(at + (event.shiftKey ? -1 : 1));
      else { timer = 0; apply(); }
      return;
    }
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  find.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => { timer = 0; apply(); }, cards.length > 1000 ? 200 : 60);
  });
  for (const chip of chips)
    chip.addEventListener("click", () => {
      const { facet, value } = chip.dataset, on = !wanted[facet].has(value);
      if (on) wanted[facet].add(value);
      else wanted[facet].delete(value);
      chip.setAttribute("aria-pressed", String(on));
      apply();
    });
  $("next").addEventListener("click", () => move(1));
  $("previous").addEventListener("click", () => move(-1));
  $("theme").addEventListener("click", theme);
  $("ask").addEventListener("click", () => keys.showModal());
  $("close").addEventListener("click", () => keys.close());
  $("clear").addEventListener("click", clear);
  $("all").addEventListener("click", clear);
  document.addEventListener("focusin", (event) => {
    const card = event.target.closest("article.card");
    if (card) setCurrent(card);
  });
  addEventListener("hashchange", follow);
  addEventListener("beforeprint", () => unfold(true));
  addEventListener("afterprint", () => unfold(false));
  root.classList.add("scripted");
  $("tools").hidden = false;
  // What is scrolled to must not end up below the bar, however many lines it has.
  const keepClear = () => { root.style.scrollPaddingTop = $("tools").offsetHeight + 10 + "px"; };
  keepClear();
  addEventListener("resize", keepClear);
  follow();
})();
`;
