"""When the strength of a weak leg is checked again."""

from datetime import date

import pytest

from consult.rules.reassessment import strength_check
from tests.consult.rules.patients import negative, suggestion

DAY = date(2026, 11, 24)


class TestTheNextCheckOfStrength:
    def test_mild_weakness_is_checked_within_days(self):
        result = suggestion(negative(neuro_motor="mild_mrc4"))
        assert strength_check(result, "mild_mrc4", DAY) == date(2026, 11, 27)

    @pytest.mark.parametrize("motor", ["normal", "severe_mrc3_or_less", None])
    def test_no_other_strength_goes_home_with_a_date(self, motor):
        assert strength_check(suggestion(negative(neuro_motor=motor)), motor, DAY) is None

    def test_nor_does_an_emergency(self):
        findings = negative("ce_bladder_disturbance", neuro_motor="mild_mrc4")
        assert strength_check(suggestion(findings), "mild_mrc4", DAY) is None
