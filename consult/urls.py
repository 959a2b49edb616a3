"""The addresses of a consultation and of the rule set."""

from django.urls import path

from consult.views import additions, consultations, follow_ups, handouts, letters, notes, rulesets, undoing

app_name = "consult"

urlpatterns = [
    path("konsultation/ny", consultations.new, name="new"),
    path("konsultation/kladder", follow_ups.drafts, name="drafts"),
    path("konsultation/revurdering", follow_ups.follow_ups, name="follow_ups"),
    path("konsultation/<uuid:pk>/revurder", follow_ups.follow_up, name="follow_up"),
    path("konsultation/<uuid:pk>/", consultations.consultation, name="consultation"),
    path("konsultation/<uuid:pk>/svar", consultations.answer, name="answer"),
    path("konsultation/<uuid:pk>/fortryd", undoing.undo, name="undo"),
    path("konsultation/<uuid:pk>/tilfoejelse", additions.addendum, name="addendum"),
    path("konsultation/<uuid:pk>/notat", notes.note, name="note"),
    path("konsultation/<uuid:pk>/notat/kopi", notes.note_copy, name="note_copy"),
    path("konsultation/<uuid:pk>/afslut", notes.conclude, name="conclude"),
    path("konsultation/<uuid:pk>/tekster", letters.letters, name="letters"),
    path("konsultation/<uuid:pk>/ark", handouts.handout, name="handout"),
    path("konsultation/<uuid:pk>/ark.pdf", handouts.handout_pdf, name="handout_pdf"),
    path("regelsaet/", rulesets.ruleset, name="ruleset"),
    path("regelsaet.json", rulesets.ruleset_json, name="ruleset_json"),
]
