"""The pictures, charts and other figures of a chapter: copied, told what they show, and within the page."""

from __future__ import annotations

import re
from typing import Final

from rusdoc.model.finding import Finding, finding
from rusdoc.model.place import Place
from rusdoc.regex import regex
from rusdoc.texts import Language, Text, say
from rusdoc.word.merging.target import Target
from rusdoc.word.source import Source
from rusdoc.word.wml import R_NS, VML, WP, A, Element, W, names_of, remove

_WIDEST: Final = 5_760_000
"""160 mm, the width of the text, in English metric units (360 000 to the centimetre)."""
_TALLEST: Final = 8_280_000
_FILE_NAME: Final = regex(r"\S+\.(png|jpe?g|gif|bmp|tiff?|svg|emf|wmf)", re.IGNORECASE)
_SAYS_NOTHING: Final = frozenset(
    {"bilde", "bilete", "image", "picture", "figur", "diagram", "logo", "grafikk", "foto"}
)
_DECORATIVE: Final = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"


class Pictures:
    """Brings the figures of one chapter along."""

    def __init__(
        self, source: Source, target: Target, title: str, language: str, findings: list[Finding]
    ) -> None:
        self._source, self._target, self._findings = source, target, findings
        self._title = title
        self._language: Language = "nn" if language == "nn" else "nb"

    def bring(self, block: Element, caption: str) -> None:
        """Copy what the figures of a block are made of; `caption` is the words beside them, if any.

        A figure that cannot come along is left out, and told of.
        """
        for figure in list(block.iter(W + "drawing", W + "pict", W + "object")):
            if figure.tag == W + "object" or not self._relink(figure):
                self._leave_out(figure)
                continue
            for shape in figure.iter(f"{WP}inline"):
                fit(shape)
            self._describe(figure, caption)

    def leave_out(self, block: Element) -> None:
        """Figures in a footnote have nowhere to be copied to."""
        for figure in list(block.iter(W + "drawing", W + "pict", W + "object")):
            self._leave_out(figure)

    def _leave_out(self, figure: Element) -> None:
        remove(figure)
        self._findings.append(finding("RUS708", Text("chapters.picture_left_out"), self._place()))

    def _place(self) -> Place:
        """The chapter that the figure stands in."""
        return Place(self._source.file, self._title)

    def _relink(self, figure: Element) -> bool:
        """Point every reference in the figure to a copied part; False when one leads nowhere."""
        if not any(
            True for el in figure.iter() if isinstance(el.tag, str) and any(map(_is_reference, names_of(el)))
        ):
            return False
        for element in list(figure.iter()):
            for name in filter(_is_reference, names_of(element)):
                link = self._copied(str(element.attrib[name]))
                if link is not None:
                    element.set(name, link)
                elif element.tag in (f"{A}hlinkClick", f"{A}hlinkHover"):
                    remove(element)
                else:
                    return False
        return True

    def _copied(self, rid: str) -> str | None:
        """The link to a copy of what `rid` leads to in the chapter's file."""
        media, part = self._source.media.get(rid), self._source.parts.get(rid)
        if media is not None:
            return self._target.media_link(media.data, media.content_type, media.ending)
        if part is None or self._source.package is None:
            return None
        return self._target.part_link(self._source.package, self._source.main, rid, part)

    def _describe(self, figure: Element, caption: str) -> None:
        for properties in figure.iter(f"{WP}docPr"):
            number = self._target.count("picture")
            properties.set("id", str(50_000 + number))
            properties.set("name", f"Figur {number}")
            if any(mark.get("val") in ("1", "true") for mark in properties.iter(_DECORATIVE)):
                continue
            told = _words(properties.get("descr")) or _words(properties.get("title"))
            properties.set("descr", told or self._guess(caption))
        for shape in figure.iter(f"{VML}shape", f"{VML}rect"):
            if any(True for _ in shape.iter(f"{VML}imagedata")):
                shape.set("alt", _words(shape.get("alt")) or self._guess(caption))

    def _guess(self, caption: str) -> str:
        """What stands for a missing description: the caption, or which chapter it is in; and a finding."""
        words = caption or say(Text("chapters.picture_in", title=self._title), self._language)
        key = "picture_without_words" if self._source.package else "picture_without_words_in_markdown"
        told = Text(f"chapters.{key}", words=words)
        self._findings.append(finding("RUS708", told, self._place()))
        return words


def _is_reference(name: str) -> bool:
    return name.startswith(f"{{{R_NS}}}")


def _words(text: str | None) -> str:
    """A description that says something; Word itself writes file names and the word picture."""
    text = " ".join((text or "").split())
    return "" if _FILE_NAME.fullmatch(text) or text.casefold() in _SAYS_NOTHING else text


def fit(shape: Element, columns: int = 1) -> None:
    """Make a picture that is taller than the page, or wider than one of its `columns`, fit it."""
    extent = shape.find(f"{WP}extent")
    if extent is None:
        return
    width, height = int(extent.get("cx") or 0), int(extent.get("cy") or 0)
    scale = min(1.0, _WIDEST / columns / width if width else 1.0, _TALLEST / height if height else 1.0)
    if scale == 1.0:
        return
    for size in (extent, *shape.iter(f"{A}ext")):
        if size.get("cx") and size.get("cy"):
            size.set("cx", str(int(int(size.get("cx") or 0) * scale)))
            size.set("cy", str(int(int(size.get("cy") or 0) * scale)))
