"""What was read of a template is kept as data: the same document comes out, and nothing kept can become code."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rusdoc.word import Template
from rusdoc.word.engine import cache
from rusdoc.word.engine.cache import KeptPart, UnreadableError, keep, kept, key_of, read_back, written
from tests.word.docxtpl_pairs import paragraphs

TEXTS = ("{%p for r in rows %}", "{{ r.a|upper }} {% if r.b > 1 %}x{% endif %}", "{%p endfor %}")
VALUES = {"rows": [{"a": "x", "b": 2}, {"a": "y\n", "b": 1}]}

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner).map(tuple),
)


def the_file(folder: Path) -> Path:
    [found] = folder.glob("*.template")
    return found


def test_the_same_document_comes_from_what_was_kept(tmp_path: Path) -> None:
    data = paragraphs(*TEXTS)
    first = Template(data, cache=str(tmp_path)).render(VALUES)
    assert the_file(tmp_path).stat().st_size
    assert Template(data, cache=str(tmp_path)).render(VALUES) == first == Template(data, cache=None).render(VALUES)


def test_what_was_kept_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = paragraphs(*TEXTS)
    Template(data, cache=str(tmp_path))
    monkeypatch.setattr("rusdoc.word.engine.compiled.read_parts", lambda *given: pytest.fail("read again"))
    assert Template(data, cache=str(tmp_path)).render(VALUES)


@pytest.mark.parametrize("content", [b"", b"x", b"\x80\x04K*.", b"import os", bytes(300)])
def test_a_file_that_does_not_read_is_ignored(tmp_path: Path, content: bytes) -> None:
    data = paragraphs(*TEXTS)
    first = Template(data, cache=str(tmp_path)).render(VALUES)
    the_file(tmp_path).write_bytes(content)
    assert Template(data, cache=str(tmp_path)).render(VALUES) == first


HOSTILE = [
    ("unary", "__import__('os').system('x') or -", ("constant", 1)),
    ("compare", ("constant", 1), (("< 2 or __import__('os').system('x') or 1 <", ("constant", 1)),)),
    ("name", "x'); __import__('os').system('x'); G('"),
    ("attribute", ("name", "a"), "b'] or __import__('os').system('x') or a['"),
    ("attribute", ("name", "a"), "__class__"),
    ("filter", "upper', __import__('os').system('x'), '", ("name", "a"), (), ()),
    ("test", "defined') or __import__('os')", ("name", "a"), (), ()),
    ("binary", "+'); __import__('os')", ("constant", 1), ("constant", 1)),
    ("constant", ("__import__('os')",)),
    ("call", ("name", "__import__"), (("constant", "os"),), ()),
    ("nonsense",),
    (),
    "text",
]


@pytest.mark.parametrize("tree", HOSTILE, ids=str)
def test_no_word_of_it_becomes_code(tmp_path: Path, tree: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.system", lambda command: pytest.fail("ran"))
    data = paragraphs("{{ a }}")
    nodes = (("value", tree, ("text", None, False), 0),)
    part = KeptPart("word/document.xml", "body", "<w:document>", "</w:document>", 1, nodes, (0,))
    keep(tmp_path, key_of(data), (part,))
    try:
        Template(data, cache=str(tmp_path)).render({"a": "x"})
    except Exception as error:
        assert type(error).__name__ == "TemplateError"  # noqa: PT017 # any other is a hole


@given(PLAIN)
def test_plain_data_reads_back_as_it_was(value: object) -> None:
    assert read_back(written(value)) == value


@given(st.text(alphabet="st0123456789:;nyoif-.", max_size=40))
def test_any_text_reads_or_is_refused(text: str) -> None:
    with suppress(UnreadableError, ValueError):
        read_back(text)


def test_a_folder_that_cannot_be_written_to_is_no_trouble(tmp_path: Path) -> None:
    file = tmp_path / "fil"
    file.write_text("x", encoding="utf-8")
    assert Template(paragraphs(*TEXTS), cache=str(file / "mappe")).render(VALUES)


def test_the_oldest_are_let_go(tmp_path: Path) -> None:
    for number in range(cache._MOST_FILES + 5):
        keep(tmp_path, f"{number:04}", ())
    assert len(list(tmp_path.glob("*.template"))) <= cache._MOST_FILES
    assert kept(tmp_path, f"{cache._MOST_FILES + 4:04}") == ()
