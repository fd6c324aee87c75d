"""What Lambda calls: found in a function's folder, or refused with a place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from phase3b.errors import Phase3bError
from phase3b.packaging.package import pack
from phase3b.packaging.source.handler import handler_problems

Tree = Callable[[Mapping[str, str | bytes]], Path]
MISSING = "which Lambda would call. Write `def handle(event, context)` in it, or name another with "
BOUND = [
    "def handle(event, context): ...",
    "def handle(event, context, more=1): ...",
    "def handle(*arguments): ...",
    "from shared.clock import handle",
    "from shared.clock import run as handle",
    "handle = print",
    "handle, other = print, print",
    "handle: object = print",
    "try:\n    from a import handle\nexcept ImportError:\n    def handle(event, context): ...",
    "if True:\n    def handle(event, context): ...",
    "with open('x') as y:\n    handle = print",
    "with lock:\n    handle = print",
    "@wrapped\ndef handle(event): ...",
    "class handle: ...",
    "def handle(event, context): ...\ndel other, handle.attribute, handles[0]",
    "def handle(event, context): ...\ndel handle\nhandle = print",
    "def handle(event, context): ...\nif x:\n    del handle",
    "if True:\n    async def handle(event, context): ...\ndef handle(event, context): ...",
    "for handle in [print]: ...",
    "with open('x') as handle: ...",
    "match 1:\n    case 1:\n        handle = print",
    "if not TYPE_CHECKING:\n    handle = print",
    "if TYPE_CHECKING:\n    pass\nelse:\n    handle = print",
    "def handle(event, context):\n    def within():\n        yield 1\n    return list(within())",
    "*handle, other = print, print",
    "import a.b as handle",
    "async def handle(event, context): ...\ndef handle(event, context): ...",
]
UNBOUND = [
    "",
    "def handler(event, context): ...",
    "def outer():\n    def handle(event, context): ...",
    "class A:\n    def handle(event, context): ...",
    "handle: object",
    "from shared.clock import *",
    "import a.handle",
    "def handle(event, context): ...\ndel handle",
    "def handle(event, context): ...\nother = 1\ndel (other, [handle])",
    "def handle(event, context): ...\nwith x:\n    del handle",
    "def handle(event, context): ...\ntry:\n    pass\nfinally:\n    del handle",
    "if TYPE_CHECKING:\n    from a import handle",
    "if __name__ == '__main__':\n    def handle(event, context): ...",
    "if False:\n    def handle(event, context): ...",
    "handles[0] = print\na.handle = print\nx[handle] = 1",
]


@pytest.mark.parametrize("text", BOUND)
def test_a_name_that_the_import_binds_is_found(tree: Tree, text: str) -> None:
    assert list(handler_problems(tree({"orders/handler.py": text}), "orders", "handler.handle")) == []


@pytest.mark.parametrize("text", UNBOUND)
def test_a_module_without_it_is_refused(tree: Tree, text: str) -> None:
    source = tree({"orders/handler.py": text})
    (problem,) = handler_problems(source, "orders", "handler.handle")
    assert str(problem) == (
        f"service.functions.orders: {source}/orders/handler.py has no `handle`, {MISSING}"
        "service.functions.orders.handler: MODULE.FUNCTION. [P3B-HANDLER-MISSING]"
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x = 1\nasync def handle(event, context): ...", "2:1: `handle` is a coroutine, which Lambda never awaits"),
        ("def handle(event): ...", "1:1: `handle` can't be called with 2 arguments, as Lambda calls it"),
        ("def handle(a, b, c): ...", "1:1: `handle` can't be called with 2 arguments, as Lambda calls it"),
        ("def handle(a, b, *, c): ...", "1:1: `handle` can't be called with 2 arguments, as Lambda calls it"),
        ("def handle(a, b):\n    yield 1", "1:1: `handle` is a generator, which Lambda neither runs nor returns"),
        ("if x:\n    def handle(a, b): ...\nhandle = 1", "3:1: `handle` is a value that nobody can call"),
        ("handle = [each for each in x]", "1:1: `handle` is a value that nobody can call"),
    ],
)
def test_what_lambda_could_not_call(tree: Tree, text: str, said: str) -> None:
    source = tree({"orders/handler.py": text})
    (problem,) = handler_problems(source, "orders", "handler.handle")
    assert str(problem).startswith(f"{source}/orders/handler.py:{said}")


@pytest.mark.parametrize(
    ("handler", "file"), [("app.main", "app.py"), ("api.app.main", "api/app.py"), ("api.main", "api/__init__.py")]
)
def test_another_handler_is_packed_from_its_module_on(tree: Tree, tmp_path: Path, handler: str, file: str) -> None:
    text = "import shared.clock\ndef main(event, context): ...\n"
    source = tree({f"orders/{file}": text, "orders/handler.py": "import nowhere", "shared/clock.py": ""})
    if file.startswith("api/"):
        (source / "orders/api").mkdir(exist_ok=True)
    (package,) = pack(source, ["orders"], tmp_path, {"orders": handler})
    assert f"orders/{file}" in package.names
    assert "shared/clock.py" in package.names
    assert "orders/handler.py" not in package.names


@pytest.mark.parametrize(
    ("function", "said"),
    [
        (
            "gone",
            "there is no folder SOURCE/gone. Add SOURCE/gone with app.py, or remove the function. [P3B-HANDLER-MISSING]",
        ),
        (
            "orders",
            (
                "there is no SOURCE/orders/app.py. Add it with `def main(event, context)`, or name another with "
                "service.functions.orders.handler: MODULE.FUNCTION. [P3B-HANDLER-MISSING]"
            ),
        ),
    ],
)
def test_a_folder_or_module_that_is_not_there(tree: Tree, function: str, said: str) -> None:
    source = tree({"orders/handler.py": ""})
    (problem,) = handler_problems(source, function, "app.main")
    assert str(problem).replace(str(source), "SOURCE") == f"service.functions.{function}: {said}"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("handle = 1", "`handle` is a value that nobody can call"),
        ("handle: object = {}", "`handle` is a value that nobody can call"),
        ("handle = f'{print}'", "`handle` is a value that nobody can call"),
        ("handle = lambda event: 1", "`handle` can't be called with 2 arguments, as Lambda calls it"),
        ("handle: object = lambda: 1", "`handle` can't be called with 2 arguments, as Lambda calls it"),
    ],
)
def test_what_is_assigned_must_be_callable_with_two_arguments(tree: Tree, text: str, said: str) -> None:
    source = tree({"one/handler.py": text})
    (problem,) = handler_problems(source, "one", "handler.handle")
    assert problem.what == said
    assert problem.where is not None


@pytest.mark.parametrize("text", ["handle = lambda event, context: 1", "handle = lambda *all: 1"])
def test_a_lambda_of_two_arguments_is_a_handler(tree: Tree, text: str) -> None:
    assert not list(handler_problems(tree({"one/handler.py": text}), "one", "handler.handle"))


def test_source_that_fills_the_parsers_stack_is_no_traceback(tree: Tree) -> None:
    source = tree({"one/handler.py": "x = " + "-" * 50_000 + "1\n"})
    assert not list(handler_problems(source, "one", "handler.handle"))
    with pytest.raises(Phase3bError, match="nested too deeply"):
        pack(source, ["one"], source / "packed", {"one": "handler.handle"})
