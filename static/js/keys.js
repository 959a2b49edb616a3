/*
 * Single keys: one key answers a group, chooses an answer, or moves the focus. What carries a key says so in
 * data-key; what the key does stands in data-key-does (press, focus, move). consult/presenters/keys.py has the table.
 */
"use strict";

(() => {
  const { say } = window.rygkompas;
  const list = document.getElementById("keys");
  const answered = document.getElementById("answered");
  const on = list?.dataset.keys !== "off";
  const TYPED_INTO = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";

  document.documentElement.dataset.keys = on ? "on" : "off";

  /** Screen readers hear of a key only where it works. */
  const announce = (part) => {
    if (!on) return;
    const carriers = [part, ...part.querySelectorAll("[data-key]")].filter((each) => each.dataset?.key);
    carriers.forEach((each) => each.setAttribute("aria-keyshortcuts", each.dataset.key));
  };
  document.addEventListener("htmx:load", (event) => announce(event.detail.elt));
  announce(document.body);

  const carriers = () => [...document.querySelectorAll("[data-key]")].filter((each) => each.getClientRects().length > 0);

  const inSight = (part) => {
    const top = document.querySelector(".actionbar")?.getBoundingClientRect().bottom ?? 0;
    const box = part.getBoundingClientRect();
    return box.top >= top && box.bottom <= window.innerHeight;
  };

  const moveTo = (part, field) => {
    if (!inSight(part)) part.scrollIntoView({ block: "center" });
    field.focus({ preventScroll: true, focusVisible: true });
  };

  /** Moves the focus to the first question in `part`: its chosen answer, its field, or its first box to tick. */
  const moveInto = (part) => {
    const row = part.matches(".q, #said") ? part : part.querySelector(".q:not([hidden])");
    const field = row?.querySelector("[data-digit], input:checked, input:not([type=hidden]), select");
    if (field) moveTo(row.id === "said" ? field : row, field);
  };

  /** Presses `button`, of which the focus then stands on the group: digits and the tab key go on there. */
  const press = (button) => {
    button.click();
    const group = button.closest("fieldset.group");
    if (group) moveTo(button, group);
  };

  /** A button that concludes or leaves waits for Enter, and says so. */
  const wait = (part) => {
    moveTo(part, part);
    if (answered && part.dataset.press) say(answered, part.dataset.press);
  };

  const DOES = { press, move: moveInto, focus: wait };

  /** Chooses the answer number `digit` where the focus is; 0 takes the answer back. */
  const choose = (digit) => {
    const here = document.activeElement;
    const said = here.closest("#said");
    const row = here.closest(".q");
    const options = [...((here.closest(".seg") ?? row?.querySelector(".seg"))?.querySelectorAll("input") ?? [])];
    const option = said
      ? said.querySelector(`[data-digit="${digit}"]`)
      : options.filter((each) => (each.value === "") === (digit === "0"))[Math.max(0, Number(digit) - 1)];
    if (!option) return false;
    option.focus({ preventScroll: true, focusVisible: true });
    option.click();
    return true;
  };

  const act = (key, shift) => {
    if (/^[0-9]$/.test(key)) return choose(key);
    const part = carriers().find((each) => each.dataset.key === key.toLowerCase());
    if (!part) return false;
    const group = part.closest("fieldset.group");
    const upper = key !== key.toLowerCase();
    if (upper || (shift && key !== "?")) {
      if (group) moveInto(group); // a capital letter leads to a group and answers nothing
      return group !== null;
    }
    DOES[part.dataset.keyDoes](part);
    return true;
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && list?.open) {
      close();
      return;
    }
    if (!on || event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.defaultPrevented || event.key.length !== 1 || event.target.closest(TYPED_INTO)) return;
    if (act(event.key, event.shiftKey)) event.preventDefault();
  });

  /* The list: it names the keys that the page has now, and gives the focus back where it came from. */
  let cameFrom = null;
  const close = () => {
    list.open = false;
    (cameFrom?.isConnected ? cameFrom : list.querySelector("summary")).focus({ preventScroll: true });
  };
  list?.querySelector("summary").addEventListener("click", () => {
    if (list.open) return;
    cameFrom = document.activeElement;
    const there = new Set(carriers().map((each) => each.dataset.key));
    list.querySelectorAll("[data-for-key]").forEach((line) => { line.hidden = !there.has(line.dataset.forKey); });
  });

  /* A press of a button that answers several questions is said beside "Fortryd", once the server has taken it in. */
  const before = new WeakMap();
  const count = (name) => {
    const rows = [...document.getElementById(name).querySelectorAll(":scope > .q .seg:has(input[value=''])")];
    return { all: rows.length, open: rows.filter((row) => row.querySelector("input[value='']:checked")).length };
  };
  const words = (button, group) => {
    const was = before.get(button);
    if (count(group).open === was.open) return answered.dataset.nothing;
    return was.open === was.all ? button.dataset.says : button.dataset.saysRest;
  };

  document.addEventListener("htmx:beforeRequest", (event) => {
    const button = event.detail.elt;
    if (button.dataset.says) before.set(button, count(button.closest("fieldset.group").id));
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    const { elt, xhr } = event.detail;
    if (!answered || xhr.status !== 200) return;
    const group = before.has(elt) && elt.closest("fieldset.group").id;
    say(answered, group ? words(elt, group) : document.querySelector("#suggestion .undone")?.textContent ?? "");
  });

  /* An empty page waits for the age, unless the hand was quicker and is somewhere already. */
  const form = document.getElementById("consultation");
  const empty = form?.elements.version?.value === "0" && !location.hash && !document.querySelector("[data-errors]");
  if (empty && document.activeElement === document.body) document.getElementById("id_age_years")?.focus({ preventScroll: true });
})();
