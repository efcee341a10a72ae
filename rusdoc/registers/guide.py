"""A guide's chapters as frozen values, read from a data file.

A guide is data: another directorate's guide is another TOML file with the same fields (they are
described at the top of `guides/is1362.toml`), not another module.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from rusdoc.errors import SettingsError
from rusdoc.frozen import frozen
from rusdoc.regex import regex
from rusdoc.registers.toml_complaint import toml_complaint
from rusdoc.texts import Text

Standard: TypeAlias = Literal["nb", "nn"]
"""The written standards a plan can have (språklova: one of them per document)."""

HOLDS: Final = ("inputs", "goals", "relations", "statistics", "costs", "owners", "actions", "priorities")
"""What a chapter can be filled with from the measure sheet."""

AREAS: Final = ("prevention", "licensing", "care")
"""The parts of the policy that a chapter's measures can belong to."""

_CHAPTER_FIELDS: Final = frozenset(
    {"number", "title", "guidance", "categories", "law", "holds", "area", "sub_chapters"}
)
_NUMBER = regex(r"[1-9]\d?(\.[1-9]\d?)?")


class Phrase(NamedTuple):
    """One phrase in both written standards."""

    nb: str
    nn: str

    def in_(self, standard: Standard) -> str:
        """The phrase in one standard."""
        return self.nn if standard == "nn" else self.nb


class Lines(NamedTuple):
    """Several lines in both written standards."""

    nb: tuple[str, ...] = ()
    nn: tuple[str, ...] = ()

    def in_(self, standard: Standard) -> tuple[str, ...]:
        """The lines in one standard."""
        return self.nn if standard == "nn" else self.nb


_NO_LINES: Final = Lines()


@frozen
class GuideChapter:
    """A chapter, sub-chapter or appendix: what it is called and what the guide expects there.

    `key` is what chapter texts are matched by: the number (``4``, ``4.1``), or for an appendix
    ``vedlegg 1``. `categories` are words that lead a measure here, `holds` the parts (see `HOLDS`)
    that are filled from the measure sheet. `area` is one of `AREAS`, or empty; a sub-chapter without
    one has its chapter's.
    """

    key: str
    number: str
    title: Phrase
    guidance: Lines = _NO_LINES
    categories: tuple[str, ...] = ()
    law: Lines = _NO_LINES
    holds: tuple[str, ...] = ()
    area: str = ""
    sub_chapters: tuple[GuideChapter, ...] = ()


@frozen
class Guide:
    """A guide: where it comes from, what a plan by it is called, its chapters and appendices."""

    name: str
    source: str
    plan_title: Phrase
    chapters: tuple[GuideChapter, ...]
    appendices: tuple[GuideChapter, ...] = ()

    def __hash__(self) -> int:
        return hash((self.name, self.source))  # quick, for what is remembered by guide

    def walk(self) -> Iterator[GuideChapter]:
        """Every chapter followed by its sub-chapters, then the appendices."""
        for chapter in self.chapters:
            yield chapter
            yield from chapter.sub_chapters
        yield from self.appendices

    def chapter(self, key: str) -> GuideChapter | None:
        """The chapter, sub-chapter or appendix with this key."""
        return next((chapter for chapter in self.walk() if chapter.key == key), None)


def load_guide(name: str | Path = "is1362") -> Guide:
    """The guide with this name, or the one in the data file at this path (``.toml``).

    Raises `SettingsError` naming the file when there is no such guide or it does not hold together.
    """
    if isinstance(name, Path) or name.endswith(".toml"):
        return _from_path(Path(name))
    return _shipped(name)


def parse_guide(words: str, file: str) -> Guide:
    """The guide in the text of a data file; `file` is named in what is raised.

    Raises `SettingsError` for text that is not TOML or lacks what a guide needs.
    """
    import tomllib

    try:
        return _Reader(file).guide(tomllib.loads(words))
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(toml_complaint(words, str(error)), file=file) from error


@cache
def _shipped(name: str) -> Guide:
    folder = Path(__file__).with_name("guides")
    names = sorted(file.stem for file in folder.glob("*.toml"))
    if name not in names:
        raise SettingsError(Text("document.guide_unknown", name=name, names=tuple(names)), file=name)
    return parse_guide((folder / f"{name}.toml").read_text(encoding="utf-8"), f"{name}.toml")


def _from_path(path: Path) -> Guide:
    try:
        words = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SettingsError(Text("errors.file_missing"), file=str(path)) from error
    except UnicodeDecodeError as error:
        raise SettingsError(Text("settings.not_utf8"), file=str(path)) from error
    return parse_guide(words, str(path))


def _broken(file: str, detail: str) -> SettingsError:
    return SettingsError(Text("document.guide_broken", detail=detail), file=file)


class _Reader:
    """Turns the tables of a data file into values; every complaint says where in the file it is."""

    def __init__(self, file: str) -> None:
        self.file = file

    def guide(self, data: Mapping[str, Any]) -> Guide:
        self.only(data, "guide", {"name", "source", "plan_title", "chapters", "appendices"})
        chapters = tuple(self.chapter(item, "") for item in self.tables(data, "chapters", "guide"))
        appendices = tuple(
            self.chapter(item, "vedlegg ") for item in self.tables(data, "appendices", "guide")
        )
        guide = Guide(
            name=self.words(data, "name", "guide"),
            source=self.words(data, "source", "guide"),
            plan_title=self.phrase(data, "plan_title", "guide"),
            chapters=chapters,
            appendices=appendices,
        )
        self.consistent(guide)
        return guide

    def chapter(self, data: Mapping[str, Any], prefix: str, area: str = "") -> GuideChapter:
        number = self.words(data, "number", "chapters")
        spot = f"number = {number}"
        self.only(data, spot, _CHAPTER_FIELDS)
        area = self.words(data, "area", spot) if "area" in data else area
        return GuideChapter(
            key=prefix + number,
            number=number,
            title=self.phrase(data, "title", spot),
            guidance=self.lines(data, "guidance", spot),
            categories=self.strings(data.get("categories", []), f"{spot}, categories"),
            law=self.lines(data, "law", spot),
            holds=self.strings(data.get("holds", []), f"{spot}, holds"),
            area=area,
            sub_chapters=tuple(
                self.chapter(item, prefix, area) for item in self.tables(data, "sub_chapters", spot)
            ),
        )

    def consistent(self, guide: Guide) -> None:
        if not guide.chapters:
            raise _broken(self.file, "chapters")
        seen: set[str] = set()
        for chapter in guide.walk():
            spot = f"number = {chapter.number}"
            if not _NUMBER.fullmatch(chapter.number) or chapter.key in seen:
                raise _broken(self.file, spot)
            seen.add(chapter.key)
            if unknown := [name for name in chapter.holds if name not in HOLDS]:
                raise _broken(self.file, f"{spot}, holds: {unknown[0]}")
            if chapter.area not in ("", *AREAS):
                raise _broken(self.file, f"{spot}, area: {chapter.area}")
            for sub in chapter.sub_chapters:
                if not sub.number.startswith(f"{chapter.number}.") or sub.sub_chapters:
                    raise _broken(self.file, f"number = {sub.number}")

    def only(self, data: Mapping[str, Any], spot: str, known: Set[str]) -> None:
        if unknown := sorted(set(data) - known):
            raise _broken(self.file, f"{spot}: {unknown[0]}")

    def words(self, data: Mapping[str, Any], name: str, spot: str) -> str:
        value = data.get(name)
        if not isinstance(value, str) or not value.strip():
            raise _broken(self.file, f"{spot}: {name}")
        return value.strip()

    def phrase(self, data: Mapping[str, Any], name: str, spot: str) -> Phrase:
        both = self.table(data, name, spot)
        return Phrase(*(self.words(both, standard, f"{spot}, {name}") for standard in ("nb", "nn")))

    def lines(self, data: Mapping[str, Any], name: str, spot: str) -> Lines:
        if name not in data:
            return _NO_LINES
        both = self.table(data, name, spot)
        nb, nn = (self.strings(both.get(standard), f"{spot}, {name}.{standard}") for standard in ("nb", "nn"))
        if len(nb) != len(nn):
            raise _broken(self.file, f"{spot}, {name}: nb {len(nb)}, nn {len(nn)}")
        return Lines(nb, nn)

    def table(self, data: Mapping[str, Any], name: str, spot: str) -> Mapping[str, Any]:
        value = data.get(name)
        if not isinstance(value, dict) or set(value) != {"nb", "nn"}:
            raise _broken(self.file, f"{spot}: {name} (nb, nn)")
        return value

    def tables(self, data: Mapping[str, Any], name: str, spot: str) -> list[Mapping[str, Any]]:
        value = data.get(name, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise _broken(self.file, f"{spot}: {name}")
        return value

    def strings(self, value: object, spot: str) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
            raise _broken(self.file, spot)
        return tuple(item.strip() for item in value)
