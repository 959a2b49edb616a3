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

  /* A number that is being typed is saved in between; what was typed since is newer than the row that comes back. */
  document.addEventListener("htmx:oobBeforeSwap", (event) => {
    const field = document.activeElement;
    const row = field.matches(".input-number") && field.closest(".q");
    const sent = row && row.id === event.detail.target.id && event.detail.fragment.querySelector(".input-number");
    if (sent && sent.value !== field.value) event.detail.shouldSwap = false;
  });

  /** Moves the focus to the summary of errors, if the page has one. */
  const focusErrors = () => {
    const summary = document.querySelector("[data-errors]");
    summary?.focus();
    return summary !== null;
  };
  document.addEventListener("DOMContentLoaded", focusErrors);

  /* An answer that did not arrive is said aloud, and stays on the screen until one arrives. */
  const lost = (on) => { document.getElementById("lost").hidden = !on; };
  ["htmx:sendError", "htmx:responseError", "htmx:timeout"].forEach((name) => {
    document.addEventListener(name, () => lost(true));
  });
  document.addEventListener("htmx:afterRequest", (event) => { if (event.detail.successful) lost(false); });
})();
