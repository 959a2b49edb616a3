"""The machine contract: findings as JSON in, results as JSON out.

Source: clinical specification 1.1, section 0.2.
"""

import json
from collections.abc import Sequence
from typing import Any

from consult.rules.answers import FindingsError, parse
from consult.rules.assessment import assess


class ContractError(ValueError):
    """The input as a whole is refused; the message says where, which key, and what is allowed."""


def assess_json(text: str) -> list[dict[str, Any]]:
    """The results for one findings object or a list of them, in the same order.

    Raises ContractError for anything that is not such an object or list, without any result.
    """
    found = _load(text)
    objects: Sequence[object] = found if isinstance(found, list) else [found]
    return [_assess_one(number, one) for number, one in enumerate(objects)]


def _load(text: str) -> object:
    try:
        return json.loads(text, object_pairs_hook=_no_duplicates, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        raise ContractError(f"not JSON: {error}") from error
    except RecursionError as error:
        raise ContractError("nested too deeply: a findings object has no nested values") from error


def _no_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise ContractError(f"{key}: given twice; allowed: each key once")
        found[key] = value
    return found


def _refuse_constant(word: str) -> float:
    raise ContractError(f"{word} is not a number; allowed: a number, null or unknown")


def _assess_one(number: int, one: object) -> dict[str, Any]:
    if not isinstance(one, dict):
        raise ContractError(f"[{number}]: {type(one).__name__} given; allowed: a findings object")
    try:
        return assess(parse(one)).as_json()
    except FindingsError as error:
        raise ContractError(f"[{number}].{error}") from error
