"""Jinja with docxtpl's habits inside a sandbox: the whole language, on plain data only.

Jinja's own immutable sandbox is the floor. On it stand the rules of `guard`: every loop, call, filter and
operator is paid for, every result has a bound, and a template loads no other template.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from functools import update_wrapper
from typing import Any, Final

from jinja2 import Environment, nodes, pass_context
from jinja2.exceptions import TemplateSyntaxError
from jinja2.nodes import EvalContext
from jinja2.runtime import Context, LoopContext, Macro, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Cycler, Joiner, Namespace, missing
from jinja2.visitor import NodeTransformer
from markupsafe import Markup

from rusdoc.word.engine import guard
from rusdoc.word.engine.absent import names_of
from rusdoc.word.engine.filters import OF_TEXT
from rusdoc.word.engine.guard import Budget, UnknownNameError

_budget: ContextVar[Budget] = ContextVar("budget")
_none: ContextVar[str] = ContextVar("none")

_LOADING: Final = (nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)
_OWN: Final = (LoopContext, Namespace, Cycler, Joiner, Macro)
_PADDING_FILTERS: Final = frozenset({"center", "indent", "batch", "slice", "wordwrap", "truncate", "round"})
_LEFT_OUT: Final = frozenset({"pprint", "random", "xmlattr", "urlize"})
_MACRO_STEPS: Final = 60
"""What a macro or a loop in itself costs to begin, next to a step of an ordinary loop."""
_UNCHANGED: Final = ("safe", "e", "escape", "forceescape")


class Unknown(StrictUndefined):
    """What a name without a value is: it may be tested and given a default, nothing else."""

    __slots__ = ()

    def _fail_with_undefined_error(self, *args: Any, **kwargs: Any) -> Any:
        owner = self._undefined_obj
        known = () if owner is missing else names_of(owner)
        raise UnknownNameError(str(self._undefined_name or self._undefined_hint or "?"), known)

    __iter__ = __str__ = __repr__ = __len__ = _fail_with_undefined_error
    __eq__ = __ne__ = __bool__ = __hash__ = _fail_with_undefined_error
    __contains__ = _fail_with_undefined_error
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = _fail_with_undefined_error
    __div__ = __rdiv__ = __truediv__ = __rtruediv__ = _fail_with_undefined_error
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = _fail_with_undefined_error
    __pos__ = __neg__ = __call__ = __getitem__ = _fail_with_undefined_error
    __lt__ = __le__ = __gt__ = __ge__ = __int__ = _fail_with_undefined_error
    __float__ = __complex__ = __pow__ = __rpow__ = _fail_with_undefined_error

    def __getattr__(self, name: str) -> Any:
        if name[:2] == "__":
            raise AttributeError(name)
        return self._fail_with_undefined_error()


_NO_VALUES: Final = (Unknown, Context, EvalContext, Environment)


class _Guarded(NodeTransformer):
    """Puts the counting into a parsed template, and refuses what loads other templates."""

    def generic_visit(self, node: nodes.Node, *args: Any, **kwargs: Any) -> nodes.Node:
        if isinstance(node, _LOADING):
            raise TemplateSyntaxError("other templates are not loaded", node.lineno)
        return super().generic_visit(node, *args, **kwargs)

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802 # Jinja's visitors are named so
        self.generic_visit(node)
        node.iter = _filtered(node.iter, "rusdoc_counted")
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return _filtered(nodes.List(node.nodes, lineno=node.lineno), "rusdoc_joined")

    def visit_CondExpr(self, node: nodes.CondExpr) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        if node.expr2 is None:
            node.expr2 = nodes.Const("", lineno=node.lineno)
        return node

    def visit_Compare(self, node: nodes.Compare) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        node.expr = _filtered(node.expr, "rusdoc_paid")
        for operand in node.ops:
            operand.expr = _filtered(operand.expr, "rusdoc_paid")
        return node


def _filtered(expression: nodes.Node, name: str) -> nodes.Filter:
    assert isinstance(expression, nodes.Expr)
    return nodes.Filter(expression, name, [], [], None, None, lineno=expression.lineno)


def _paid(value: Any) -> Any:
    if not isinstance(value, Unknown):
        _budget.get().spend(value)
    return value


def _joined(values: list[Any]) -> str:
    texts = [_none.get() if value is None else str(value) for value in values]
    if sum(map(len, texts)) > guard.MOST_TEXT:
        raise guard.OverrunError
    joined = guard.checked(_budget.get(), "".join(texts))
    return Markup(joined) if any(isinstance(value, Markup) for value in values) else joined


class Sandbox(ImmutableSandboxedEnvironment):
    """The environment a template is compiled and rendered in."""

    intercepted_binops = frozenset(ImmutableSandboxedEnvironment.default_binop_table)

    def __init__(self, filters: Mapping[str, Callable[..., Any]], finalize: Callable[[Any], Any]) -> None:
        super().__init__(
            undefined=Unknown, autoescape=True, optimized=False, finalize=_finalizer(finalize), cache_size=0
        )
        self.globals = {
            "range": guard.bounded_range,
            "dict": dict,
            "namespace": Namespace,
            "cycler": Cycler,
            "joiner": Joiner,
        }
        self._callable = tuple(self.globals.values())
        self.filters = {
            name: _guarded(name, work) for name, work in self.filters.items() if name not in _LEFT_OUT
        }
        self.filters.update({name: _own(work) for name, work in filters.items()})
        self.filters.update({name: lambda value: value for name in _UNCHANGED})
        self.filters.update(
            rusdoc_counted=lambda values: _budget.get().counted(values),
            rusdoc_joined=_joined,
            rusdoc_paid=_paid,
        )

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        parsed: nodes.Template = _Guarded().visit(super()._parse(source, name, filename))
        return parsed

    def getattr(self, obj: Any, attribute: str) -> Any:
        """An attribute or item by `guard`'s rules; Jinja's own helpers by Jinja's."""
        if isinstance(obj, _OWN):
            return super().getattr(obj, attribute)
        return self._found(obj, attribute, guard.attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """An item or attribute by `guard`'s rules."""
        if isinstance(obj, _OWN):
            return super().getitem(obj, argument)
        return self._found(obj, argument, guard.subscript)

    def _found(self, obj: Any, key: Any, look: Callable[[Any, Any], Any]) -> Any:
        if isinstance(obj, Unknown):
            return obj._fail_with_undefined_error()
        found = look(obj, key)
        return self.undefined(obj=obj, name=key) if found is guard.MISSING else found

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Call a method of plain data, or what the template language itself brings."""
        budget = _budget.get()
        budget.spend(steps=_MACRO_STEPS if isinstance(obj, (Macro, LoopContext)) else 1)
        if isinstance(obj, Unknown):
            return obj._fail_with_undefined_error()
        if isinstance(obj, LoopContext) and args:
            args = (budget.counted(args[0]), *args[1:])
        owner = getattr(obj, "__self__", None)
        is_own = isinstance(obj, (Macro, LoopContext, Joiner)) or isinstance(owner, _OWN)
        if is_own or any(obj is known for known in self._callable):
            return context.call(obj, *args, **kwargs)
        return guard.call(budget, obj, args, kwargs)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """An arithmetic operator within bounds."""
        return guard.operate(operator, self.binop_table[operator], _budget.get(), left, right)


def _finalizer(finalize: Callable[[Any], Any]) -> Callable[[Context, Any], Any]:
    @pass_context
    def finalized(context: Context, value: Any) -> Any:
        return value if isinstance(value, (Markup, Unknown)) else finalize(value)

    return finalized


def _guarded(name: str, work: Callable[..., Any]) -> Callable[..., Any]:
    """One of Jinja's filters, paid for and bounded."""

    def filtered(*args: Any, **kwargs: Any) -> Any:
        budget = _budget.get()
        values = tuple(value for value in args if not isinstance(value, _NO_VALUES))
        budget.spend(*values)
        _refuse_growth(name, values, kwargs)
        if name in OF_TEXT and values[:1] == (None,):
            args = (*args[: -len(values)], _none.get(), *values[1:])
        return guard.checked(budget, work(*args, **kwargs))

    return update_wrapper(filtered, work)


def _refuse_growth(name: str, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> None:
    if name in _PADDING_FILTERS:
        guard.refuse_width(*args[1:], *kwargs.values())
        texts = [value for value in (*args[1:], *kwargs.values()) if isinstance(value, str)]
        if any(len(text) > guard.MOST_WIDTH for text in texts):
            raise guard.OverrunError
    elif name == "format":
        guard.refuse_wide_percent(str(args[0]))
    elif name in ("replace", "join"):
        if name == "replace" and len(args) > 2:
            guard.refuse_replacing(str(args[0]), str(args[1]), str(args[2]))
        elif name == "join" and args:
            guard.refuse_joining(str(args[1] if len(args) > 1 else kwargs.get("d", "")), args[0])


def _own(work: Callable[..., Any]) -> Callable[..., Any]:
    """A filter that the caller brings: trusted code, but what it returns is text like any other."""

    def filtered(*args: Any, **kwargs: Any) -> Any:
        _budget.get().spend()
        return guard.plain(work(*args, **kwargs))

    return update_wrapper(filtered, work) if hasattr(work, "__dict__") else filtered


def run(budget: Budget, work: Callable[[], Any], none: str = "None") -> Any:
    """Do `work` with `budget` to spend; `none` is what stands for a value that is None."""
    token, before = _budget.set(budget), _none.set(none)
    try:
        return work()
    except RecursionError:
        raise guard.OverrunError from None
    finally:
        _budget.reset(token)
        _none.reset(before)

