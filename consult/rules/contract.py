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


class _Object(dict[str, object]):
    """A JSON object that remembers a key that was given twice."""

    repeated: str | None = None


def assess_json(text: str) -> list[dict[str, Any]]:
    """The results for one findings object or a list of them, in the same order.

    Raises ContractError for anything that is not such an object or list, without any result.
    """
    found = _load(text)
    objects: Sequence[object] = found if isinstance(found, list) else [found]
    return [_assess_one(number, one) for number, one in enumerate(objects)]


def _load(text: str) -> object:
    try:
        return json.loads(text, object_pairs_hook=_object)
    except RecursionError as error:
        raise ContractError("nested too deeply: a findings object has no nested values") from error
    except ValueError as error:  # also a whole number of more digits than Python reads
        raise ContractError(f"not JSON: {error}") from error


def _object(pairs: list[tuple[str, object]]) -> _Object:
    found = _Object()
    for key, value in pairs:
        if key in found:
            found.repeated = key
        found[key] = value
    return found


def _assess_one(number: int, one: object) -> dict[str, Any]:
    if not isinstance(one, _Object):
        raise ContractError(f"[{number}]: {type(one).__name__} given; allowed: a findings object")
    if one.repeated is not None:
        raise ContractError(f"[{number}].{one.repeated}: given twice; allowed: each key once")
    try:
        return assess(parse(one)).as_json()
    except FindingsError as error:
        raise ContractError(f"[{number}].{error}") from error
