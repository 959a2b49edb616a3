"""The handout: one set of parts, shown as a preview and printed as a tagged PDF. The only user of WeasyPrint.

For the views (both take a `HandoutRequest`, see `education.outcome`)::

    preview_html(request) -> SafeString   # <article class="handout" lang="da"> ... </article>, its <h1> included
    pdf(request) -> bytes                 # the same parts, tagged, at most two A4 pages

`preview_html` is put into a page that links `STYLESHEETS`; printed from the browser that page is the paper too, so a
PDF that fails never costs the patient the handout: catch `HandoutNotRendered`, show the page, say so.

Errors, all of them `HandoutError`: `ClinicNumbersMissing` (`.missing`: tell the clinic what to enter first),
`TooMuchText` (`.part`), `HandoutNotRendered` (PDF only). Nothing is stored and nothing with a name is cached.
"""
