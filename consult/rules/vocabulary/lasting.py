"""What outlasts an episode: findings that a journal can answer, and findings that a follow-up shows as they were.

The two are not the same. The record may say "no" to a disease or an operation; it may not say when the back first
hurt, which only the patient knows, but once told that never changes.
"""

from typing import Final

KNOWN_FROM_RECORD: Final = frozenset(
    {
        "ca_known_or_previous_cancer",
        "ca_active_or_metastatic",
        "inf_immunosuppressed",
        "fx_osteoporosis_known",
        "fx_steroids_prolonged",
        "fx_previous_fragility_fracture",
        "spa_known",
        "vasc_known_aaa",
        "spa_psoriasis",
        "spa_ibd_or_uveitis",
        "nsaid_contraindicated",
        "previous_spine_surgery",
    }
)
"""What the journal may answer with "no": diagnoses, operations and prescriptions that a practice's journal holds.

Never a cauda equina item, never a symptom or a sign of today, and never what can be true without the journal knowing
it: injecting drugs, an infection or a procedure of late, pictures taken elsewhere, another person's tablets, an injury,
arthritis or enthesitis that nobody was told of, a relative's disease. Those are asked. The note writes such a "no"
apart ("kendt fra journalen"), since it is only as good as the journal (hazard H25).
"""

LASTING: Final = frozenset(
    {
        "ca_known_or_previous_cancer",
        "inf_immunosuppressed",
        "fx_osteoporosis_known",
        "fx_steroids_prolonged",
        "spa_onset_under_45",
        "spa_onset_under_35",
        "previous_spine_surgery",
    }
)
"""What a re-assessment shows as answered on the earlier date, to be confirmed with one press: earlier cancer,
osteoporosis, steroids, immunosuppression, operation and age at onset.

The list is that of the product specification and no longer. Active or spread cancer is a matter of today; symptoms,
examination, response to treatment and suspicion are unknown until they are asked (hazard H14).
"""
