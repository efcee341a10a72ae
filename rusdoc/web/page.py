"""A finished plan document as one HTML page: all that is in it, for everyone, nothing fetched from elsewhere.

mammoth turns the document's styles into elements; this gives them headings that can be linked to, a
contents list, tables with marked headings, and a page around it (WCAG 2.1 AA, forskrift om universell
utforming av IKT-løsninger).
"""

from __future__ import annotations

import re
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from rusdoc.errors import InputError
from rusdoc.opc.kind import kind_of_package
from rusdoc.opc.package import Package, open_package
from rusdoc.texts import LANGUAGES, Language, Text, say
from rusdoc.web.figures import put_in, with_marks

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_HEADINGS: Final = ("h2", "h3", "h4", "h5", "h6")
_IN_CONTENTS: Final = ("h2", "h3")
_STYLES: Final = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p.subtitle:fresh
p[style-name='heading 1'] => h2:fresh
p[style-name='heading 2'] => h3:fresh
p[style-name='heading 3'] => h4:fresh
p[style-name='heading 4'] => h5:fresh
p[style-name='heading 5'] => h6:fresh
p[style-name='heading 6'] => h6:fresh
p[style-name='toc 1'] => !
p[style-name='toc 2'] => !
p[style-name='toc 3'] => !
p[style-name='TOC Heading'] => !
p[style-name='List Bullet'] => ul > li:fresh
p[style-name='List Bullet 2'] => ul|ol > li > ul > li:fresh
p[style-name='List Bullet 3'] => ul|ol > li > ul|ol > li > ul > li:fresh
p[style-name='List Number'] => ol > li:fresh
p[style-name='List Number 2'] => ul|ol > li > ol > li:fresh
p[style-name='List Number 3'] => ul|ol > li > ul|ol > li > ol > li:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='caption'] => p.caption:fresh
p[style-name='Forside kommune'] => p.municipality:fresh
p[style-name='Forside linje'] => p.subtitle:fresh
p[style-name='Forside visjon'] => p.vision:fresh
p[style-name='Forside status'] => p.status:fresh
p[style-name='Merknad'] => p.note:fresh
p[style-name='Merknad under overskrift'] => p.note:fresh
p[style-name='Innledning til liste'] => p:fresh
p[style-name='Veiledning overskrift'] => div.guidance > p:fresh
p[style-name='Veiledning'] => div.guidance > ul > li:fresh
p[style-name='Veiledning lov'] => div.guidance > p:fresh
p[style-name='Tabelltekst'] => p:fresh
p[style-name='Tabelloverskrift'] => p:fresh
p[style-name='Tabelltall'] => p.number:fresh
p[style-name='Tabelltall overskrift'] => p.number:fresh
p[style-name='Tabellmerknad'] => p.muted:fresh
p[style-name='Tabellpunkt'] => ul > li:fresh
"""
_MARKED_LANGUAGE: Final = re.compile(rb'<w:lang (?:[^>]*? )?w:val="(\w\w)')
_CAPTION: Final = re.compile(rb"<w:tbl>|<w:tbl |<w:tblCaption\b[^>]*?w:val=\"([^\"]*)\"")


def html_page(document: bytes, file: str, language: Language | None = None, title: str = "") -> bytes:
    """The document as a web page in UTF-8; `title` is the window's, without it the first heading.

    `language` is the document's own when it is not given. Pictures stand in the page itself, charts as
    their words and numbers. Raises `InputError` for a file that is no Word document.
    """
    from lxml import html

    package = open_package(document, file)
    if kind_of_package(package) != "docx" or package.main is None:
        raise InputError(Text("web.not_word"), file=file)
    language = language or _language(package)
    marked, figures = with_marks(package, language)
    body = html.fragment_fromstring(_converted(marked), create_parent="main")
    body.set("id", "innhold")
    _tables(body, _captions(package), language)
    put_in(body, figures, language)
    _footnotes(body, language)
    _headings(body, title)
    shown = title or _first_heading(body) or say(Text("web.untitled"), language)
    _tidy(body)
    inner = html.tostring(body, encoding="unicode", method="html")
    return _around(inner, _contents(body), shown, language).encode()


def _language(package: Package) -> Language:
    """The language that the document's styles are marked with; bokmål when they do not say."""
    links = package.relationships(package.main or "")
    part = next((link.target for link in links if link.kind == "styles" and link.target in package), None)
    found = _MARKED_LANGUAGE.search(package.xml(part)) if part else None
    named = found[1].decode()[:2].lower() if found else ""
    return next((language for language in LANGUAGES if language == named), "nb")


def _converted(document: bytes) -> str:
    from io import BytesIO

    import mammoth

    result = mammoth.convert_to_html(BytesIO(document), style_map=_STYLES, external_file_access=False)
    return str(result.value)


def _captions(package: Package) -> list[str]:
    """What each table says it is (ECMA-376 part 1, 17.4.62), in the order of the document."""
    from html import unescape

    found: list[str] = []
    for match in _CAPTION.finditer(package.xml(package.main) if package.main else b""):
        if match[1] is None:
            found.append("")
        elif found:
            found[-1] = unescape(match[1].decode())
    return found


def _tables(body: HtmlElement, captions: list[str], language: Language) -> None:
    """Headings that say what they head, a caption, and a frame that can be scrolled with the keyboard."""
    from lxml import html

    tables = list(body.iter("table"))
    named = captions if len(captions) == len(tables) else [""] * len(tables)
    for number, (table, caption) in enumerate(zip(tables, named, strict=True), 1):
        for cell in table.iterfind("./thead/tr/th"):
            cell.set("scope", "col")
        name = caption or say(Text("web.table", number=number), language)
        if caption and not caption.isspace():
            element = html.Element("caption")
            element.text = caption
            table.insert(0, element)
        frame = html.Element("div", {"class": "table", "tabindex": "0", "role": "region"})
        frame.set("aria-label", name if name not in named[: number - 1] else f"{name} ({number})")
        parent = table.getparent()
        if parent is not None:
            parent.replace(table, frame)
            frame.append(table)


def _footnotes(body: HtmlElement, language: Language) -> None:
    """A heading above the footnotes, which mammoth puts last, and words for the arrows that lead back."""
    from lxml import html

    notes = next(
        (each for each in body.iterfind("./ol") if each.find("./li[@id='footnote-1']") is not None), None
    )
    if notes is None:
        return
    heading = html.Element("h2")
    heading.text = say(Text("web.footnotes"), language)
    notes.addprevious(heading)
    for number, note in enumerate(notes.iterfind("./li"), 1):
        for arrow in note.xpath(f".//a[@href='#footnote-ref-{number}']"):
            arrow.set("aria-label", say(Text("web.back", number=number), language))


def _headings(body: HtmlElement, title: str) -> None:
    """One h1, no level skipped, and an address for each heading."""
    from lxml import html

    if body.find(".//h1") is None and title:
        first = html.Element("h1")
        first.text = title
        body.insert(0, first)
    taken: set[str] = set()
    level = 1
    for heading in list(body.iter("h1", *_HEADINGS)):
        if not heading.text_content().strip():
            heading.drop_tree()
            continue
        wanted = int(heading.tag[1])
        level = min(wanted, level + 1)
        heading.tag = f"h{level}"
        heading.set("id", _address(heading.text_content(), taken))


def _address(words: str, taken: set[str]) -> str:
    """A heading's address: its words in small letters, with a number when two are alike."""
    base = re.sub(r"[^a-z0-9æøå]+", "-", words.casefold()).strip("-")[:60] or "del"
    base = base if base[0].isalpha() else f"k{base}"
    number, address = 1, base
    while address in taken or address == "innhold":
        number += 1
        address = f"{base}-{number}"
    taken.add(address)
    return address


def _first_heading(body: HtmlElement) -> str:
    heading = body.find(".//h1")
    return "" if heading is None else " ".join(heading.text_content().split())


def _tidy(body: HtmlElement) -> None:
    """Without anchors that lead nowhere and paragraphs that hold nothing, which are read aloud as gaps."""
    targets = {f"#{element.get('id')}" for element in body.iter() if element.get("id")}
    for anchor in list(body.iter("a")):
        target = anchor.get("href", "")
        is_bare = not target and not anchor.text_content().strip()
        if is_bare or (target.startswith("#") and target not in targets):
            anchor.drop_tag()
    for paragraph in list(body.iter("p")):
        if not paragraph.text_content().strip() and paragraph.find(".//img") is None:
            paragraph.drop_tree()


def _contents(body: HtmlElement) -> str:
    """The contents list, two levels."""
    parts: list[str] = []
    depth = 0
    for heading in body.iter(*_IN_CONTENTS):
        wanted = _IN_CONTENTS.index(heading.tag) + 1
        if wanted > depth:
            parts.append("<ol>" * (wanted - depth))
        else:
            parts.append("</li>" + "</ol></li>" * (depth - wanted))
        depth = wanted
        words = escape(" ".join(heading.text_content().split()))
        parts.append(f'<li><a href="#{heading.get("id")}">{words}</a>')
    parts.append("</li></ol>" * depth)
    return "".join(parts)


def _around(body: str, contents: str, title: str, language: Language) -> str:
    style = files("rusdoc.web").joinpath("page.css").read_text(encoding="utf-8")
    heading, skip = (say(Text(f"web.{name}"), language) for name in ("contents", "skip"))
    nav = f'<nav aria-labelledby="navn-innhold"><h2 id="navn-innhold">{heading}</h2>{contents}</nav>'
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; '
        "style-src 'unsafe-inline'\">\n"
        f"<title>{escape(title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#innhold">{skip}</a>\n<div class="page">\n{nav if contents else ""}\n'
        f"{body}\n</div>\n</body>\n</html>\n"
    )
