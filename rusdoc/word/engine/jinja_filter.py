"""Jinja's own filters called from the code of a template, inside the sandbox and on the same budget."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from jinja2.runtime import Context, Undefined

from rusdoc.word.engine import guard, sandbox
from rusdoc.word.engine.absent import Absent


def filtered(
    budget: guard.Budget, name: str, value: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any]
) -> Any:
    """``value|name(args)`` as Jinja has it; what comes one by one is gathered in a list."""
    if any(isinstance(each, Absent) for each in (value, *args, *kwargs.values())):
        raise guard.NeedsJinjaError
    return sandbox.run(budget, lambda: _gathered(budget, _called(name, value, args, kwargs)))


def _called(name: str, value: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> Any:
    environment, context = _jinja()
    return environment.call_filter(name, value, args, dict(kwargs), context, context.eval_ctx)


def _gathered(budget: guard.Budget, value: Any) -> Any:
    if isinstance(value, Undefined):
        raise guard.NeedsJinjaError
    if isinstance(value, Iterator):
        value = list(budget.each(value))
        if any(isinstance(each, Undefined) for each in value):
            raise guard.NeedsJinjaError
    return value


@cache
def _jinja() -> tuple[sandbox.Sandbox, Context]:
    environment = sandbox.Sandbox({}, str)
    return environment, environment.from_string("").new_context({})
