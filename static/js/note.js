/*
 * The journal note: copied and concluded at one press from the page of the questions, and a field as high as its text.
 * Nothing is concluded unless the note is on the clipboard.
 */
"use strict";

(() => {
  const { say, copied } = window.rygkompas;

  /** The page stays as it is, and says why. */
  class Stays extends Error {}

  /** After so many milliseconds a press is over, whatever became of it, and the next one counts. */
  const PATIENCE = 20_000;

  /**
   * The page with everything on it is saved by htmx, behind what is under way. htmx says nothing of a request that it
   * never sends, and waits for an answer for ever: that is what the time is for.
   */
  const saved = (button) => new Promise((resolve, reject) => {
    const { notSaved, unsettled } = button.dataset;
    const waiting = new AbortController();
    const end = (problem) => {
      waiting.abort();
      if (problem) reject(new Stays(problem));
      else resolve();
    };
    document.addEventListener("htmx:afterRequest", ({ detail: { elt, xhr } }) => {
      if (elt === button) end({ 200: "", 409: unsettled, 422: unsettled }[xhr.status] ?? notSaved);
    }, { signal: waiting.signal });
    window.setTimeout(end, PATIENCE, notSaved);
  });

  /** The form that concludes with the note as it is now. */
  const noteForm = async (button) => {
    await saved(button);
    const answer = await fetch(button.dataset.copyNote, {
      headers: { "HX-Request": "true" },
      signal: AbortSignal.timeout(PATIENCE),
    }).catch(() => { throw new Stays(button.dataset.notFetched); });
    if (!answer.ok || answer.redirected) throw new Error("The note is to be read first.");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return document.body.appendChild(document.adoptNode(page.querySelector("form")));
  };

  /**
   * The clipboard is asked at once, while the press still counts as one, and given the text when it has come. Without
   * https there is no such clipboard, and the older way waits for the text.
   */
  const written = async (form) => {
    const text = form.then((each) => new Blob([each.elements.note.value], { type: "text/plain" }));
    text.catch(() => {}); // said below
    try {
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
      return true;
    } catch {
      return copied((await form).elements.note);
    }
  };

  let copying = false;
  const copyAndConclude = async (button) => {
    const form = noteForm(button);
    try {
      if (!(await written(form))) throw new Error("The note did not reach the clipboard.");
      (await form).submit();
      window.setTimeout(() => { copying = false; }, PATIENCE); // where the next page does not come
    } catch (problem) {
      copying = false;
      if (problem instanceof Stays) say(document.getElementById("answered"), problem.message);
      else location.assign(`${button.dataset.notePage}?ikke-kopieret`);
    }
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-copy-note]");
    if (!button || copying) return;
    copying = true;
    copyAndConclude(button);
  });
  window.addEventListener("pageshow", () => { copying = false; });

  /* For browsers that do not make a field as high as its text by themselves. */
  if (CSS.supports("field-sizing", "content")) return;
  const grow = (field) => {
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight + 2}px`;
  };
  document.querySelectorAll(".note-text").forEach((field) => {
    grow(field);
    field.addEventListener("input", () => grow(field));
  });
})();
