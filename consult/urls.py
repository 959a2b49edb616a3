"""The addresses of a consultation and of the rule set."""

from django.urls import path

from consult.views import consultations, handouts, notes, rulesets

app_name = "consult"

urlpatterns = [
    path("konsultation/ny", consultations.new, name="new"),
    path("konsultation/<uuid:pk>/", consultations.consultation, name="consultation"),
    path("konsultation/<uuid:pk>/svar", consultations.answer, name="answer"),
    path("konsultation/<uuid:pk>/notat", notes.note, name="note"),
    path("konsultation/<uuid:pk>/afslut", notes.conclude, name="conclude"),
    path("konsultation/<uuid:pk>/ark", handouts.handout, name="handout"),
    path("konsultation/<uuid:pk>/ark.pdf", handouts.handout_pdf, name="handout_pdf"),
    path("regelsaet/", rulesets.ruleset, name="ruleset"),
    path("regelsaet.json", rulesets.ruleset_json, name="ruleset_json"),
]
