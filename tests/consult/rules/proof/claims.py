"""The invariants that are proved, by number in section 7 of the specification."""

from collections.abc import Callable, Iterator, Mapping

from tests.consult.rules.proof import claims_change, claims_offers, claims_safety
from tests.consult.rules.proof.anyone import Anyone, Claim

CLAIMS: Mapping[int, Callable[[Anyone], Iterator[Claim]]] = {
    1: claims_safety.new_cauda_equina_is_an_emergency,
    2: claims_safety.an_emergency_is_acute_or_surgical_and_has_imaging,
    3: claims_safety.no_imaging_is_not_urgent,
    4: claims_safety.cauda_equina_must_be_asked,
    5: claims_safety.the_minimum_must_be_asked,
    6: claims_safety.suspicion_must_be_stated,
    7: claims_safety.suspicion_is_acted_on,
    8: claims_change.a_flag_never_lowers,
    9: claims_change.suspicion_never_lowers,
    10: claims_change.not_asked_never_reassures,
    11: claims_change.a_worse_answer_never_lowers,
    12: claims_change.worries_work_and_wishes_do_not_matter,
    13: claims_change.sex_does_not_matter,
    14: claims_safety.one_flag_alone_gives_no_imaging,
    15: claims_safety.age_and_sex_alone_give_nothing,
    16: claims_safety.duration_alone_gives_nothing,
    17: claims_safety.severe_or_progressive_weakness_is_an_emergency,
    18: claims_safety.below_18,
    19: claims_safety.an_impossible_number_never_reassures,
    20: claims_offers.glad_ryg_is_for_the_target_group,
    21: claims_offers.glad_ryg_waits_for_the_work_up,
    25: claims_offers.nsaid_is_not_suggested,
    27: claims_change.the_result_is_the_highest_row,
    30: claims_change.no_row_removes_another,
    33: claims_change.complete_is_final,
}
