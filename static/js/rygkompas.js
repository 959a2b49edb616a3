/*
 * What the pages do beyond HTML and htmx. Everything works without this file: copying by hand, links that jump, forms
 * that post.
 */
"use strict";

(() => {
  /** Says `words` once in the live region `region`, also when the same words stand there already. */
  const say = (region, words) => {
    region.textContent = "";
    window.setTimeout(() => { region.textContent = words; }, 50);
  };

  const copied = async (field) => {
    try {
      await navigator.clipboard.writeText(field.value);
      return true;
    } catch {
      field.select();
      return document.execCommand("copy"); // no clipboard API without https: the older way still works on a click
    }
  };

  window.rygkompas = { say, copied }; // for the scripts of single pages

  /*
   * <button data-copy="note-text" data-copy-status="note-status" data-copied="..." data-not-copied="...">
   * A submit button still sends its form, once the text is on the clipboard.
   */
  const copy = async (button) => {
    const done = await copied(document.getElementById(button.dataset.copy));
    say(document.getElementById(button.dataset.copyStatus), done ? button.dataset.copied : button.dataset.notCopied);
    if (done && button.type === "submit") button.form.requestSubmit(button);
  };

  /** Moves the focus into the question `row`: to its chosen answer, else to its first. */
  const focusQuestion = (row) => {
    const field = row.querySelector("input:checked:not([value='']), input:not([type='hidden']), select, textarea") ?? row;
    row.scrollIntoView({ block: "center" });
    field.focus({ preventScroll: true, focusVisible: true });
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-copy]");
    if (button) {
      if (button.type === "submit") event.preventDefault();
      copy(button);
      return;
    }
    const opens = event.target.closest("a[data-opens]");
    if (opens) document.getElementById(opens.hash.slice(1)).open = true;
    const link = event.target.closest("a[data-focus]");
    const row = link && document.getElementById(link.hash.slice(1));
    if (row) {
      event.preventDefault();
      focusQuestion(row);
    }
  });

  /*
   * htmx gives the focus back to an element that has an id. Where the focused element is gone after a swap (a link to
   * a question that is answered now), the focus goes to the part that was swapped, not to the top of the page.
   */
  let focusedIn = null;
  document.addEventListener("htmx:beforeSwap", (event) => {
    focusedIn = event.detail.target?.contains(document.activeElement) ? event.detail.target.id : null;
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.detail.xhr?.status === 422 && focusErrors()) return;
    const part = focusedIn && document.activeElement === document.body && document.getElementById(focusedIn);
    focusedIn = null;
    if (!part) return;
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
  });

  /*
   * What is answered while a save is under way is newer than what the save brings back: it stays as it stands, and
   * its own save follows. One save is under way at a time, so what was sent last is what comes back.
   */
  let sent = new FormData();
  document.addEventListener("htmx:beforeRequest", (event) => { sent = event.detail.requestConfig.formData; });

  const fields = (part) => [...part.querySelectorAll("input:not([type=hidden]), select, textarea")];
  const ticked = (field) => field.type === "radio" || field.type === "checkbox";
  const twin = (field, part) => fields(part).find(
    (each) => each.name === field.name && (!ticked(field) || each.value === field.value),
  );
  const isNewer = (field) => {
    if (!sent.has(field.name)) return false;
    if (!ticked(field)) return sent.get(field.name) !== field.value;
    const values = sent.getAll(field.name);
    if (field.type === "radio" && values.length > 1) return false; // a button insisted on an answer: the row comes back
    return values.includes(field.value) !== field.checked;
  };
  const stand = (field, as) => {
    if (ticked(field)) field.checked = as.checked;
    else field.value = as.value;
  };
  /** Lets the fields of `part` stand as their twins among `changed` do. */
  const carry = (changed, part) => changed.forEach((field) => {
    const other = twin(field, part);
    if (other) stand(other, field);
  });

  let newerIn = [];
  document.addEventListener("htmx:beforeSwap", (event) => {
    newerIn = event.detail.target ? fields(event.detail.target).filter(isNewer) : [];
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    const part = newerIn.length > 0 && document.getElementById(event.detail.target.id);
    if (part) carry(newerIn, part);
  });

  /** Nothing is sorted anew under the hand: there the ticks are renewed, and the order stays. */
  const underTheHand = (part, fragment) => part.matches("#said:is(:hover, :focus-within)")
    && !fragment.querySelector(".field-error");

  document.addEventListener("htmx:oobBeforeSwap", (event) => {
    const { target, fragment } = event.detail;
    const newer = fields(target).filter(isNewer);
    const typing = newer.some((field) => !ticked(field) && field === document.activeElement);
    if (typing || underTheHand(target, fragment)) {
      event.detail.shouldSwap = false;
      carry(fields(fragment).filter((field) => !newer.includes(twin(field, target))), target);
    } else {
      carry(newer, fragment);
    }
  });

  /** Moves the focus to the summary of errors, if the page has one. */
  const focusErrors = () => {
    const summary = document.querySelector("[data-errors]");
    summary?.focus();
    return summary !== null;
  };
  document.addEventListener("DOMContentLoaded", focusErrors);

  /*
   * An answer that did not arrive is said aloud, and stays on the screen until one arrives. One that was refused
   * (somebody has logged in in another window since) needs the page anew; what is typed stays on it until then.
   */
  const lost = (on, refused = false) => {
    const box = document.getElementById("lost");
    box.hidden = !on;
    box.querySelectorAll("[data-refused]").forEach((part) => {
      part.hidden = (part.dataset.refused === "yes") !== refused;
    });
  };
  ["htmx:sendError", "htmx:responseError", "htmx:timeout"].forEach((name) => {
    document.addEventListener(name, (event) => lost(true, event.detail.xhr?.status === 403));
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-reload]")) location.reload();
  });
  document.addEventListener("htmx:afterRequest", (event) => { if (event.detail.successful) lost(false); });

  /* Texts that stand open were made from the answers of then; what was corrected in them is not thrown away. */
  document.addEventListener("htmx:afterSwap", (event) => {
    const stale = event.detail.target.id === "suggestion" && document.querySelector("#texts [data-stale]");
    if (stale) stale.hidden = false;
  });
})();
