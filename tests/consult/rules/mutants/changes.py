"""The small changes, made one at a time to the syntax tree of a module."""

import ast
import copy
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from consult.rules.outcomes import Completeness, Condition, GladRyg, Imaging, Triage, Urgency

KINDS = (Completeness, Condition, GladRyg, Imaging, Triage, Urgency)
ENUMS = {kind.__name__: [member.name for member in kind] for kind in KINDS}
OPPOSITE_COMPARISON: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
OPPOSITE_NAME = {"present": "absent", "absent": "present", "min": "max", "max": "min", "any": "all", "all": "any"}
OPPOSITE_SIGN = {">=": (">",), ">": (">=",), "<": (">=",)}
LISTS = {"present", "absent", "missing", "fired", "sets", "either", "both"}
NAMED_BY_FIRST = {"Row", "Advice", "Threshold", "Contradiction"}
DECLARED = {"annotation", "returns", "decorator_list", "bases", "args"}
LONGEST = 110
NOT_RULES = {"facts", "origin", "convention", "maxsize", "id"}
"""Keywords whose values are sources, words or technique."""

ROOT = Path(__file__).parents[4]
SOURCE = re.compile(r"[FEBC]\d+")

Changed = tuple[ast.expr, str]


@dataclass(frozen=True)
class Mutant:
    """A module with one change; `within` is the function, the row or the name that it stands in."""

    path: Path
    line: int
    within: str
    before: str
    after: str
    source: str

    @property
    def module(self) -> str:
        """The name that the module is imported by."""
        return ".".join(self.path.relative_to(ROOT).with_suffix("").parts)

    @property
    def name(self) -> str:
        """The change in one line; without the line number, so that it stays the same when others change."""
        return f"{self.path.name}, {self.within}: `{self.before}` -> {self.after}"


@dataclass(frozen=True)
class Place:
    """Where an expression stands in the tree."""

    within: str
    get: Callable[[], ast.expr]
    put: Callable[[ast.expr], None]


def mutants(path: Path, functions_only: bool) -> Iterator[Mutant]:
    """Every mutant of one module; of its functions alone, where the rest is declarations."""
    tree = ast.parse(path.read_text())
    for place in _places(tree, "", functions_only):
        original = place.get()
        for changed, words in _changes(original):
            place.put(changed)
            source = ast.unparse(ast.fix_missing_locations(tree))
            place.put(original)
            yield Mutant(path, original.lineno, place.within, short(original), words, source)


def short(node: ast.AST) -> str:
    """An expression in at most one line."""
    words = " ".join(ast.unparse(node).split())
    return words if len(words) <= LONGEST else words[: LONGEST - 4] + " ..."


def _places(node: ast.AST, within: str, functions_only: bool) -> Iterator[Place]:
    """Every expression that is part of the rules: no annotations, no imports, no words, no sources."""
    for field, value in ast.iter_fields(node):
        if field in DECLARED and not isinstance(node, ast.Call):
            continue
        for get, put, child in _children(node, field, value):
            if _is_not_rules(child):
                continue
            inside = _name_of(child) or within
            if isinstance(child, ast.expr) and not functions_only:
                yield Place(inside, get, put)
            yield from _places(child, inside, functions_only and not isinstance(child, ast.FunctionDef))


Child = tuple[Callable[[], ast.expr], Callable[[ast.expr], None], ast.AST]


def _children(node: ast.AST, field: str, value: object) -> Iterator[Child]:
    if isinstance(value, ast.AST):
        yield partial(getattr, node, field), partial(setattr, node, field), value
    elif isinstance(value, list):
        for number, child in enumerate(value):
            if isinstance(child, ast.AST):
                yield partial(value.__getitem__, number), partial(value.__setitem__, number), child


def _name_of(node: ast.AST) -> str | None:
    """The function, the assigned name, or the id or key of a row, advice or contradiction."""
    if isinstance(node, ast.FunctionDef):
        return node.name
    if isinstance(node, ast.Assign | ast.AnnAssign):
        return ast.unparse(node.targets[0] if isinstance(node, ast.Assign) else node.target)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in NAMED_BY_FIRST:
        first = node.args[0] if node.args else node.keywords[0].value
        return ast.unparse(first)
    return None


def _is_not_rules(node: ast.AST) -> bool:
    if isinstance(node, ast.Import | ast.ImportFrom | ast.Raise | ast.Assert):
        return True
    if isinstance(node, ast.keyword):
        return node.arg in NOT_RULES
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id in ("Text", "isinstance", "TypeVar")
    if isinstance(node, ast.Tuple):
        return all(isinstance(each, ast.Constant) and SOURCE.fullmatch(str(each.value)) for each in node.elts)
    return isinstance(node, ast.Assign | ast.AnnAssign) and _name_of(node) in ("CODE_LABELS", "convention")


def _changes(node: ast.expr) -> Iterator[Changed]:
    for kind, change in CHANGES.items():
        if isinstance(node, kind):
            for changed in change(node):
                yield changed if isinstance(changed, tuple) else (changed, f"`{short(changed)}`")


def _binary(node: ast.BinOp) -> Iterator[ast.expr | Changed]:
    if isinstance(node.op, ast.BitOr | ast.BitAnd):
        other, words = (ast.BitAnd(), "`&`") if isinstance(node.op, ast.BitOr) else (ast.BitOr(), "`|`")
        yield ast.copy_location(ast.BinOp(node.left, other, node.right), node), f"{words} before `{short(node.right)}`"
        yield node.left, f"without `{short(node.right)}`"
        yield node.right, f"without `{short(node.left)}`"
    elif isinstance(node.op, ast.Add | ast.Sub):
        other_sum = ast.Sub() if isinstance(node.op, ast.Add) else ast.Add()
        yield ast.copy_location(ast.BinOp(node.left, other_sum, node.right), node)


def _compare(node: ast.Compare) -> Iterator[ast.expr]:
    opposite = OPPOSITE_COMPARISON[type(node.ops[0])]()
    yield ast.copy_location(ast.Compare(node.left, [opposite, *node.ops[1:]], node.comparators), node)


def _and_or(node: ast.BoolOp) -> Iterator[ast.expr]:
    other = ast.And() if isinstance(node.op, ast.Or) else ast.Or()
    yield ast.copy_location(ast.BoolOp(other, node.values), node)
    yield from node.values


def _not(node: ast.UnaryOp) -> Iterator[ast.expr]:
    if isinstance(node.op, ast.Not | ast.Invert):
        yield node.operand


def _constant(node: ast.Constant) -> Iterator[ast.expr]:
    values: tuple[bool | int | str, ...] = ()
    if isinstance(node.value, bool):
        values = (not node.value,)
    elif isinstance(node.value, int):
        values = (node.value + 1, node.value - 1)
    elif isinstance(node.value, str):
        values = OPPOSITE_SIGN.get(node.value, ())
    yield from (ast.copy_location(ast.Constant(value), node) for value in values)


def _tuple(node: ast.Tuple) -> Iterator[Changed]:
    if isinstance(node.ctx, ast.Load) and len(node.elts) > 1:
        for number, left_out in enumerate(node.elts):
            others = node.elts[:number] + node.elts[number + 1 :]
            yield ast.copy_location(ast.Tuple(others, ast.Load()), node), f"without `{short(left_out)}`"


def _call(node: ast.Call) -> Iterator[ast.expr | Changed]:
    if not isinstance(node.func, ast.Name):
        return
    name = node.func.id
    if name == "Unless":
        yield node.args[0]
    if name in OPPOSITE_NAME:
        changed = copy.copy(node)
        changed.func = ast.Name(OPPOSITE_NAME[name], ast.Load())
        yield changed
    if name in LISTS and len(node.args) > 1:
        for number, left_out in enumerate(node.args):
            changed = copy.copy(node)
            changed.args = node.args[:number] + node.args[number + 1 :]
            yield changed, f"without `{short(left_out)}`"


def _outcome(node: ast.Attribute) -> Iterator[ast.expr]:
    if isinstance(node.value, ast.Name) and node.attr in ENUMS.get(node.value.id, ()):
        members = ENUMS[node.value.id]
        other = members[(members.index(node.attr) + 1) % len(members)]
        yield ast.copy_location(ast.Attribute(node.value, other, ast.Load()), node)


def _if_else(node: ast.IfExp) -> Iterator[ast.expr]:
    yield ast.copy_location(ast.IfExp(node.test, node.orelse, node.body), node)


def _selection(node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> Iterator[Changed]:
    for number, part in enumerate(node.generators):
        if part.ifs:
            changed = copy.deepcopy(node)
            changed.generators[number].ifs = []
            yield changed, f"without `if {short(part.ifs[0])}`"


CHANGES: dict[type[ast.expr], Callable[..., Iterator[ast.expr | Changed]]] = {
    ast.BinOp: _binary,
    ast.Compare: _compare,
    ast.BoolOp: _and_or,
    ast.UnaryOp: _not,
    ast.Constant: _constant,
    ast.Tuple: _tuple,
    ast.Call: _call,
    ast.Attribute: _outcome,
    ast.IfExp: _if_else,
    ast.ListComp: _selection,
    ast.SetComp: _selection,
    ast.GeneratorExp: _selection,
    ast.DictComp: _selection,
}
