"""The text of a handler with one more route in its table: a line in the mapping of routes, and the import of what answers."""

from __future__ import annotations

import ast
from typing import Final

from phase3b.quick_dataclass import dataclass

Key = tuple[str, str]
LONGEST_LINE: Final = 120
TABLE: Final = "ROUTES"


@dataclass(frozen=True, slots=True)
class Answering:
    """Which route is answered by what: a name that is imported from a module, or what answers another route already."""

    route: Key
    module: str
    name: str
    like: Key | None = None


def with_route(text: str, new: Answering) -> str | None:
    """The text with the route; None where it has no table of routes that one could be written into."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return None
    table = _table(tree)
    if table is None:
        return None
    keys = _keys(table)
    if new.route in keys:
        return text
    if new.like in keys:
        answer = ast.get_source_segment(text, table.values[keys.index(new.like)])
        edited = None if answer is None else _with_entry(text, table, new.route, answer)
    elif new.name in _bound(tree):
        edited = None
    else:
        edited = _with_entry(text, table, new.route, new.name)
        edited = None if edited is None else _with_import(edited, new)
    return edited


def _table(tree: ast.Module) -> ast.Dict | None:
    """The mapping from (method, path) to what answers; an empty one only by its name."""
    for node in ast.walk(tree):
        match node:
            case ast.Dict(keys=[_, *_]) if len(_keys(node)) == len(node.keys):
                return node
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Dict(keys=[]) as found) if name == TABLE:
                return found
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Dict(keys=[]) as found) if name == TABLE:
                return found
            case _:
                continue
    return None


def _keys(table: ast.Dict) -> list[Key]:
    found: list[Key] = []
    for key in table.keys:
        match key:
            case ast.Tuple(elts=[ast.Constant(value=str(method)), ast.Constant(value=str(path))]):
                found.append((method, path))
            case _:
                continue
    return found


def _bound(tree: ast.Module) -> set[str]:
    names: set[str] = set()
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                names.add(name)
            case ast.Import(names=given) | ast.ImportFrom(names=given):
                names |= {(each.asname or each.name).partition(".")[0] for each in given}
            case _:
                names |= {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
    return names


def _offset(text: str, line: int, column: int) -> int:
    """The character at a place of the parser, whose columns count bytes."""
    lines = text.splitlines(keepends=True)
    return sum(map(len, lines[: line - 1])) + len(lines[line - 1].encode()[:column].decode())


def _with_entry(text: str, table: ast.Dict, route: Key, answer: str) -> str | None:
    if table.end_lineno is None or table.end_col_offset is None:
        return None
    newline = "\r\n" if "\r\n" in text else "\n"
    start = _offset(text, table.lineno, table.col_offset)
    end = _offset(text, table.end_lineno, table.end_col_offset)
    entry = f'("{route[0]}", "{route[1]}"): {answer}'
    entries = [
        f"{ast.get_source_segment(text, key)}: {ast.get_source_segment(text, value)}"
        for key, value in zip(table.keys, table.values, strict=True)
        if key is not None
    ]
    begin = text.rfind("\n", 0, start) + 1
    indent = len(text[begin:start]) - len(text[begin:start].lstrip())
    if entries and table.lineno != table.end_lineno:
        last = table.values[-1]
        if last.end_lineno is None or last.end_col_offset is None:
            return None
        at = _offset(text, last.end_lineno, last.end_col_offset)
        line_end = text.find("\n", at)
        line_end = len(text) if line_end < 0 else line_end - (text[line_end - 1] == "\r")
        indent = table.keys[-1].col_offset if table.keys[-1] is not None else indent + 4
        written = f"{newline}{' ' * indent}{entry}"
        # What follows the last entry, a comma or a comment, stays behind it.
        if text[at : at + 1] == "," and "}" not in text[at:line_end]:
            return f"{text[:line_end]}{written},{text[line_end:]}"
        return f"{text[:at]},{written}{text[at:]}"
    short = "{" + ", ".join([*entries, entry]) + "}"
    line_end = text.find("\n", end)
    rest = text[end : line_end if line_end >= 0 else len(text)]
    if len(text[begin:start] + short + rest.rstrip()) <= LONGEST_LINE:
        return text[:start] + short + text[end:]
    inner = "".join(f"{' ' * (indent + 4)}{each},{newline}" for each in [*entries, entry])
    return f"{text[:start]}{{{newline}{inner}{' ' * indent}}}{text[end:]}"


def _with_import(text: str, new: Answering) -> str:
    """The import in the order of its neighbours: those of the function's own modules and of the shared ones."""
    tree = ast.parse(text)
    newline = "\r\n" if "\r\n" in text else "\n"
    line = f"from {new.module} import {new.name}{newline}"
    imports = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    roots = {new.module.partition(".")[0], "shared"}
    ours = [
        each for each in imports if isinstance(each, ast.ImportFrom) and (each.module or "").partition(".")[0] in roots
    ]
    behind = next((each for each in ours if (each.module or "") > new.module), None)
    if behind is not None:
        at = _offset(text, behind.lineno, 0)
        return text[:at] + line + text[at:]
    last = (ours or imports or tree.body[:1])[-1]
    end = text.find("\n", _offset(text, last.end_lineno or last.lineno, 0))
    apart = "" if ours else newline
    return text[: end + 1] + apart + line + text[end + 1 :]
