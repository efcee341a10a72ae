"""Chapters written in Markdown, read with markdown-it into the same blocks a Word file gives.

HTML in the text is shown as it is written, never run or rendered. Pictures are not fetched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rusdoc.errors import InputError
from rusdoc.model.finding import Finding, finding
from rusdoc.model.place import Place
from rusdoc.texts import Text
from rusdoc.word.source import Source
from rusdoc.word.wml import Element, R, W, make

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
}
_DEEPEST: Final = 3
_SAFE: Final = ("http://", "https://", "mailto:", "tel:")


def markdown_source(data: bytes, file: str) -> tuple[Source, tuple[Finding, ...]]:
    """A Markdown file (CommonMark, with tables and strikethrough) as a source.

    Raises `InputError` when it is not UTF-8.
    """
    from markdown_it import MarkdownIt

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(Text("chapters.not_utf8"), file=file) from None
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    writer = _Writer(file)
    writer.blocks(parser.parse(_clean(text)))
    return writer.source, tuple(writer.findings)


def _clean(text: str) -> str:
    from rusdoc.word.text import without_illegal

    return without_illegal(text.replace("\r\n", "\n").replace("\r", "\n"))


class _Writer:
    """Turns the parser's tokens into paragraphs and tables."""

    def __init__(self, file: str) -> None:
        self.source = Source(file, [], style_names=dict(_STYLES), styles={})
        self.findings: list[Finding] = []
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
                    self.source.blocks.append(_table(rows))
                    rows = None
                case "inline" if rows is not None:
                    rows[-1].append(make("tc", make("p", *self._runs(token))))
                case "inline":
                    self._paragraph(self._runs(token))
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
        self.source.blocks.append(make("p", *([properties] if len(properties) else []), *wrapped))

    def _runs(self, token: Token) -> list[Element]:
        runs: list[Element] = []
        looks: list[str] = []
        target = runs
        link: Element | None = None
        held: list[Element] = []
        for child in token.children or []:
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
                self._picture(child)
                target.append(_run(child.content, looks))
            elif child.content:
                target.append(_run(child.content, looks))
        return runs

    def _link(self, address: str) -> Element | None:
        if not address.casefold().startswith(_SAFE):
            return None
        rid = f"md{len(self.source.links) + 1}"
        self.source.links[rid] = address
        link = make("hyperlink")
        link.set(R + "id", rid)
        return link

    def _picture(self, token: Token) -> None:
        target = str(token.attrGet("src") or "")
        self.findings.append(
            finding("RUS708", Text("chapters.picture_not_here", target=target), Place(self.source.file))
        )


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
    for row in rows:
        for _ in range(columns - len(list(row.iter(W + "tc")))):
            row.append(make("tc", make("p")))
    grid = make("tblGrid", *(make("gridCol", w=str(9000 // columns)) for _ in range(columns)))
    return make("tbl", make("tblPr"), grid, *rows)
