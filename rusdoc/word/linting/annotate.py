"""A template's faults as Word comments in a copy of it, each at its paragraph; the rest is untouched.

Word has comments in the document's own text only (ECMA-376 part 1, 17.13.4): what is wrong in a header or
in the file as a whole is told at the first paragraph.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rusdoc.model.finding import Finding
from rusdoc.opc import Package
from rusdoc.opc.writer import rewrite
from rusdoc.texts import Language
from rusdoc.word.linting.lint import Fault
from rusdoc.word.merging.target import Target
from rusdoc.word.text import without_illegal
from rusdoc.word.wml import Element, W, make, parse, serialised

AUTHOR: Final = "rusdoc"
_JOINER: Final = "\u2060"
"""Between the braces that a comment quotes: unseen, and no template engine takes them for a tag."""


def annotated(package: Package, faults: Iterable[Fault], language: Language = "nb") -> bytes:
    """The template with a comment for each fault, as the bytes of a .docx."""
    target = Target(package)
    root = parse(package.xml(target.main), package.file)
    paragraphs = list(root.iter(W + "p"))
    told = _by_paragraph(faults, target.main, len(paragraphs))
    if not told or not paragraphs:
        return package.data
    comments = target.tree("comments")
    number = max((int(old.get(W + "id") or 0) for old in comments), default=-1) + 1
    for index, messages in sorted(told.items()):
        for fault in messages:
            comments.append(_comment(number, fault, language))
            _mark(paragraphs[index], number)
            number += 1
    return rewrite(package, {**target.changes(), target.main: serialised(root)})


def _by_paragraph(faults: Iterable[Fault], main: str, count: int) -> dict[int, list[Fault]]:
    """The faults by the number of the paragraph to tell them at, each once: what stands in a text box
    stands in the file twice, in Word's new way and its old."""
    told: dict[int, list[Fault]] = {}
    seen: set[Finding] = set()
    for fault in faults:
        if fault.finding not in seen:
            seen.add(fault.finding)
            at = fault.paragraph if fault.part == main and fault.paragraph is not None else 0
            told.setdefault(at if at < count else 0, []).append(fault)
    return told


def _comment(number: int, fault: Fault, language: Language) -> Element:
    lines = [f"{fault.finding.code} {fault.finding.say(language)}", fault.finding.say_fix(language)]
    paragraphs = [make("p", make("r", _words(line))) for line in lines if line]
    return make("comment", *paragraphs, id=str(number), author=AUTHOR, initials="r")


def _words(line: str) -> Element:
    text = make("t")
    text.text = _without_tags(without_illegal(line))
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return text


def _without_tags(text: str) -> str:
    """The text with its braces kept apart: the copy is still a template, and comments are filled too."""
    for sign in ("{{", "{%", "{#", "}}", "%}", "#}"):
        text = text.replace(sign, _JOINER.join(sign))
    return text


def _mark(paragraph: Element, number: int) -> None:
    """Say in the paragraph that the comment is about all of it."""
    place = _commentable(paragraph)
    properties = place.find(W + "pPr")
    at = 0 if properties is None else place.index(properties) + 1
    place.insert(at, make("commentRangeStart", id=str(number)))
    place.append(make("commentRangeEnd", id=str(number)))
    place.append(make("r", make("commentReference", id=str(number))))


def _commentable(paragraph: Element) -> Element:
    """The paragraph, or the one that its text box stands in: Word has no comments in text boxes."""
    found = paragraph
    for box in paragraph.iterancestors(W + "txbxContent"):
        found = next(box.iterancestors(W + "p"), found)
    return found
