"""Chapters written in Markdown, read with markdown-it into the same blocks a Word file gives.

HTML in the text is shown as it is written, never run or rendered. Pictures are files beside the chapter;
none is fetched. Footnotes are those of Word.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from rusdoc.errors import InputError
from rusdoc.model.finding import Finding
from rusdoc.model.frozen import FrozenDict
from rusdoc.texts import Text
from rusdoc.word.markdown_pictures import picture, picture_names, words_of
from rusdoc.word.merging.pictures import fit
from rusdoc.word.source import Source
from rusdoc.word.wml import WP, Element, R, W, make

if TYPE_CHECKING:
    from markdown_it.token import Token

_STYLES: Final = {
    **{f"Heading{level}": f"heading {level}" for level in range(1, 10)},
    **{f"List{kind}": f"list {kind.lower()}" for kind in ("Bullet", "Number")},
    **{
        f"List{kind}{level}": f"list {kind.lower()} {level}"
        for kind in ("Bullet", "Number")
        for level in (2, 3)
    },
    "Quote": "quote",
    "Caption": "caption",
}
_DEEPEST: Final = 3
_SAFE: Final = ("http://", "https://", "mailto:", "tel:")


def markdown_source(
    data: bytes, file: str, pictures: Mapping[str, bytes] = FrozenDict()
) -> tuple[Source, tuple[Finding, ...]]:
    """A Markdown file (CommonMark, with tables, strikethrough and footnotes) as a source.

    `pictures` has the bytes of the picture files, by the names that `pictures_in` gives. Raises
    `InputError` when the text is not UTF-8.
    """
    tokens, notes = _parsed(data, file)
    writer = _Writer(file, notes, pictures)
    writer.blocks(tokens)
    return writer.source, tuple(writer.findings)


def pictures_in(data: bytes, file: str) -> tuple[str, ...]:
    """The picture files that a Markdown file shows, as seen from where it lies: ``bilder/kart.png``.

    Raises `InputError` when the text is not UTF-8.
    """
    return picture_names(_parsed(data, file)[0]) if b"![" in data else ()


def _parsed(data: bytes, file: str) -> tuple[list[Token], _Notes]:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(Text("chapters.not_utf8"), file=file) from None
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # `_SAFE` judges
    footnote_plugin(parser, move_to_end=False)
    about: dict[str, Any] = {}
    tokens = parser.parse(_clean(text), about)
    return tokens, _Notes(about.get("footnotes", {}))


class _Notes:
    """The footnotes of a text: which mark leads to which, as the parser saw it."""

    def __init__(self, found: dict[str, Any]) -> None:
        self._by_label: dict[str, int] = found.get("refs", {})
        self._by_number: dict[int, dict[str, Any]] = found.get("list", {})

    def key(self, label: str) -> str | None:
        """What to call the note with this label; None when no mark in the text leads to it."""
        number = self._by_label.get(f":{label}", -1)
        return None if number < 0 else f"f{number}"

    def within(self, number: int) -> list[Token] | None:
        """The words of a note that stands in the text itself, ``^[like this]``."""
        words: list[Token] | None = self._by_number.get(number, {}).get("tokens")
        return words


def _clean(text: str) -> str:
    from rusdoc.word.text import without_illegal

    return without_illegal(text.replace("\r\n", "\n").replace("\r", "\n"))


class _Writer:
    """Turns the parser's tokens into paragraphs and tables."""

    def __init__(self, file: str, notes: _Notes, pictures: Mapping[str, bytes]) -> None:
        links: dict[str, str] = {}
        self.source = Source(file, [], style_names=dict(_STYLES), styles={}, links=links, note_links=links)
        self.findings: list[Finding] = []
        self._notes, self._pictures = notes, pictures
        self._out = self.source.blocks  # where blocks go: the text, or the footnote we are in
        self._lists: list[tuple[str, str]] = []  # (style, id of its numbers) of the lists we are in
        self._numbered = 0
        self._quoted = 0
        self._style = ""

    def blocks(self, tokens: list[Token]) -> None:
        rows: list[Element] | None = None
        for token in tokens:
            match token.type:
                case "heading_open":
                    self._style = f"Heading{token.tag[1:]}"
                case "heading_close":
                    self._style = ""
                case "blockquote_open" | "blockquote_close":
                    self._quoted += token.nesting
                case "bullet_list_open" | "ordered_list_open":
                    self._open_list(token)
                case "bullet_list_close" | "ordered_list_close":
                    self._lists.pop()
                case "list_item_open":
                    self._first_in_item = True
                case "table_open":
                    rows = []
                case "tr_open" if rows is not None:
                    rows.append(make("tr"))
                case "table_close" if rows is not None:
                    self._out.append(_table(rows))
                    rows = None
                case "inline" if rows is not None:
                    rows[-1].append(make("tc", make("p", *self._runs(token.children or []))))
                case "inline":
                    self._paragraph(self._runs(token.children or []))
                    self._caption(token.children or [])
                case "footnote_reference_open":
                    self._open_note(str(token.meta["label"]))
                case "footnote_reference_close":
                    self._out = self.source.blocks
                case "fence" | "code_block" | "html_block":
                    lines = token.content.rstrip("\n").split("\n")
                    self._paragraph([part for line in lines for part in (make("br"), *[_run(line)])][1:])
                case _:
                    pass

    _first_in_item = False

    def _open_list(self, token: Token) -> None:
        depth = min(len(self._lists) + 1, _DEEPEST)
        kind = "Bullet" if token.type.startswith("bullet") else "Number"
        number = ""
        if kind == "Number":
            self._numbered += 1
            number = f"{self._numbered}:{int(token.attrGet('start') or 1)}"
        self._lists.append((f"List{kind}{'' if depth == 1 else depth}", number))

    def _paragraph(self, runs: list[Element]) -> None:
        properties = make("pPr")
        style, number = self._style, ""
        if not style and self._lists and self._first_in_item:
            style, number = self._lists[-1]
            self._first_in_item = False
        elif not style and self._quoted:
            style = "Quote"
        if style:
            properties.append(make("pStyle", val=style))
        if number:
            level = str(min(len(self._lists), _DEEPEST) - 1)
            properties.append(make("numPr", make("ilvl", val=level), make("numId", val=f"md{number}")))
        wrapped = [make("r", run) if run.tag == W + "br" else run for run in runs]
        self._out.append(make("p", *([properties] if len(properties) else []), *wrapped))

    def _caption(self, children: list[Token]) -> None:
        """The title of a picture that stands by itself, ``![…](kart.png "Øya")``, is the words below it."""
        title = str(children[0].attrGet("title") or "") if len(children) == 1 else ""
        if title and children[0].type == "image":
            self._out.append(make("p", make("pPr", make("pStyle", val="Caption")), _run(title)))

    def _open_note(self, label: str) -> None:
        """What follows is a footnote's; a note that nothing leads to stays where it was written."""
        key = self._notes.key(label)
        if key is not None and key not in self.source.notes:
            self._out = self.source.notes.setdefault(key, [])

    def _note_mark(self, token: Token) -> Element:
        number = int(token.meta["id"])
        words = self._notes.within(number)
        if self._out is not self.source.blocks:  # Word has no footnotes to footnotes
            inner = "".join(each.content for each in words or ())
            return _run(f" ({inner})" if words else f"[^{token.meta['label']}]")
        if words is not None and f"f{number}" not in self.source.notes:
            kept, self._out = self._out, []
            self.source.notes[f"f{number}"] = [make("p", *self._runs(words))]
            self._out = kept
        return make("r", make("footnoteReference", id=f"f{number}"))

    def _runs(self, tokens: list[Token]) -> list[Element]:
        runs: list[Element] = []
        looks: list[str] = []
        target = runs
        link: Element | None = None
        held: list[Element] = []
        for child in tokens:
            name = {"strong": "b", "em": "i", "s": "strike"}.get(child.type.partition("_")[0])
            if name and child.nesting == 1:
                looks.append(name)
            elif name:
                looks.remove(name)
            elif child.type == "link_open":
                link, held = self._link(str(child.attrGet("href") or "")), []
                target = held
            elif child.type == "link_close":
                if link is None:
                    runs += held
                else:
                    link.extend(held)
                    runs.append(link)
                link, target = None, runs
            elif child.type in ("softbreak", "hardbreak"):
                target.append(_run(" ") if child.type == "softbreak" else make("r", make("br")))
            elif child.type == "image":
                shown = self._picture(child)
                target.append(_run(words_of(child), looks) if shown is None else shown)
            elif child.type == "footnote_ref":
                target.append(self._note_mark(child))
            elif child.content:
                target.append(_run(child.content, looks))
        return runs

    def _link(self, address: str) -> Element | None:
        if not address.casefold().startswith(_SAFE):
            return None
        rid = f"md{len(self.source.links) + len(self.source.media) + 1}"
        self.source.links[rid] = address
        link = make("hyperlink")
        link.set(R + "id", rid)
        return link

    def _picture(self, token: Token) -> Element | None:
        """The picture as a run; None, and a finding, when it is not in the plan."""
        rid = f"md{len(self.source.links) + len(self.source.media) + 1}"
        found = picture(token, self._pictures, self.source.file, rid)
        if isinstance(found, Finding):
            self.findings.append(found)
            return None
        drawing, self.source.media[rid] = found
        return make("r", drawing)


def _run(text: str, looks: list[str] | None = None) -> Element:
    words = make("t")
    words.text = text
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    properties = make("rPr", *(make(look) for look in ("b", "i", "strike") if look in (looks or ())))
    return make("r", properties, words) if len(properties) else make("r", words)


def _table(rows: list[Element]) -> Element:
    """A table with its heading row marked, as Markdown tables always have one."""
    rows[0].insert(0, make("trPr", make("tblHeader")))
    columns = max(len(list(row.iter(W + "tc"))) for row in rows)
    for shape in (shape for row in rows for shape in row.iter(f"{WP}inline")):
        fit(shape, columns)
    for row in rows:
        for _ in range(columns - len(list(row.iter(W + "tc")))):
            row.append(make("tc", make("p")))
    grid = make("tblGrid", *(make("gridCol", w=str(9000 // columns)) for _ in range(columns)))
    return make("tbl", make("tblPr"), grid, *rows)
