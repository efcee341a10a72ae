"""The guide's chapters filled with what there is: the group's text, its measures, or the guidance.

A chapter that the group wrote as one file is shown as they wrote it: the guide's sub-chapters do
not cut into it, and what those would have held comes after the text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from rusdoc.assembly.measures import Measures
from rusdoc.assembly.money import new_money
from rusdoc.assembly.wording import Standard, one_line, words
from rusdoc.frozen import changed, frozen
from rusdoc.model.finding import Finding, finding
from rusdoc.model.frozen import FrozenDict
from rusdoc.model.place import NOWHERE, Place
from rusdoc.model.plan import Measure, Plan
from rusdoc.registers.categories import chapter_of
from rusdoc.registers.chapter_files import match_chapter
from rusdoc.registers.guide import Guide, GuideChapter, Phrase
from rusdoc.texts import Text
from rusdoc.texts.norwegian import MEASURE, counted


@frozen
class _Filled:
    """A chapter with what goes into it; `guided` when the guide's questions stand for its text."""

    chapter: GuideChapter
    title: str
    text: object
    holds: tuple[str, ...]
    measures: tuple[Measure, ...]
    guided: bool
    subs: tuple[_Filled, ...] = ()


def chapter_part(
    plan: Plan,
    guide: Guide,
    measures: Measures,
    standard: Standard,
    texts: Mapping[str, object],
    titles: Mapping[str, str],
    others: Sequence[Plan] = (),
    introductions: Collection[str] = (),
) -> dict[str, list[dict[str, object]]]:
    """The context's `chapters` and `appendices`; see `docs/template-names.md`.

    `texts` has the written chapters by key (``4``, ``4.1``, ``vedlegg 1``), `titles` the titles that
    are the group's own, `introductions` the keys of chapters whose
    text only leads up to their sub-chapters.
    """
    fill = _Filler(plan, guide, texts, titles, standard, others, introductions)
    return {
        "chapters": [_shown(filled, measures, standard) for filled in fill.chapters()],
        "appendices": [_shown(filled, measures, standard) for filled in fill.appendices()],
    }


def chapters_without_text(
    plan: Plan,
    guide: Guide,
    standard: Standard,
    texts: Mapping[str, object],
    place: Place = NOWHERE,
    *,
    introductions: Collection[str] = (),
    files: Mapping[str, str] = FrozenDict(),
) -> tuple[Finding, ...]:
    """RUS701 for every chapter, and sub-chapter of a half-written one, that shows guidance instead.

    The place is where the group would write: the chapter's file, of those begun (`files`, by the key of
    the chapter), else `place`: the plan folder, or the workbook when there is none.
    """
    fill = _Filler(plan, guide, texts, {}, standard, (), introductions)
    unwritten = (item for top in (*fill.chapters(), *fill.appendices()) for item in _guided(top))
    return tuple(
        finding("RUS701", Text("document.chapter_without_text", heading=_name(item)), begun or place)
        for item in unwritten
        for begun in [_begun(item.chapter.key, files)]
    )


def _begun(key: str, files: Mapping[str, str]) -> Place | None:
    """The file of a chapter, or of the chapter that it is a part of."""
    file = files.get(key) or files.get(key.partition(".")[0])
    return Place(file) if file else None


def unmatched_chapter_files(files: Iterable[str], guide: Guide) -> tuple[Finding, ...]:
    """RUS709 for every file (name with ending, perhaps with folder) that belongs to no chapter."""
    return tuple(
        finding("RUS709", _unmatched(_stem(file), guide), Place(file))
        for file in files
        if match_chapter(_stem(file), guide) is None
    )


def _stem(file: str) -> str:
    name = file.replace("\\", "/").rpartition("/")[2]
    return name.rpartition(".")[0] or name


def _unmatched(stem: str, guide: Guide) -> Text:
    plain = one_line(stem.replace("_", " "))
    for chapter in guide.walk():
        if plain.casefold() in (chapter.title.nb.casefold(), chapter.title.nn.casefold()):
            number = chapter.number
            return Text("document.chapter_file_perhaps", name=f"{number} {plain}", number=number)
    numbers = [chapter.number for chapter in guide.chapters]
    return Text("document.chapter_file_unmatched", first=numbers[0], last=numbers[-1])


def _guided(top: _Filled) -> list[_Filled]:
    """The chapter itself when nothing of it is written, else its parts that are not."""
    return [top] if top.guided else [sub for sub in top.subs if sub.guided]


def _name(item: _Filled) -> Text:
    key = "appendix_heading" if item.chapter.key.startswith("vedlegg") else "chapter_heading"
    return Text(f"document.{key}", number=item.chapter.number, title=item.title)


class _Filler:
    """Decides what stands in each chapter of one plan."""

    def __init__(
        self,
        plan: Plan,
        guide: Guide,
        texts: Mapping[str, object],
        titles: Mapping[str, str],
        standard: Standard,
        others: Sequence[Plan],
        introductions: Collection[str],
    ) -> None:
        self._introductions = introductions
        self._plan, self._guide, self._others = plan, guide, others
        self._texts, self._titles, self._standard = texts, titles, standard
        self._measures: dict[str, list[Measure]] = defaultdict(list)
        for measure in plan.measures:
            if chapter := chapter_of(measure.category, guide):
                self._measures[chapter.key].append(measure)

    def chapters(self) -> list[_Filled]:
        return [self._chapter(chapter) for chapter in self._guide.chapters]

    def appendices(self) -> list[_Filled]:
        own = self._own("vedlegg ", {item.key for item in self._guide.appendices})
        every = sorted((*self._guide.appendices, *own), key=lambda item: int(item.number))
        return [self._leaf(item, guided=not self._text(item)) for item in every]

    def _chapter(self, chapter: GuideChapter) -> _Filled:
        own = self._own(f"{chapter.key}.", {sub.key for sub in chapter.sub_chapters})
        subs = sorted((*chapter.sub_chapters, *own), key=lambda sub: int(sub.number.rpartition(".")[2]))
        if self._text(chapter) and chapter.key not in self._introductions:
            return self._written_whole(chapter, subs)
        written = any(map(self._text, (chapter, *subs)))
        filled = tuple(
            self._leaf(sub, guided=not self._text(sub) and not self._is_filled(sub)) for sub in subs
        )
        top = self._leaf(chapter, guided=not written and not self._is_filled(chapter))
        return changed(top, subs=filled)

    def _written_whole(self, chapter: GuideChapter, subs: Sequence[GuideChapter]) -> _Filled:
        apart = tuple(self._leaf(sub, guided=False) for sub in subs if self._text(sub))
        folded = [sub for sub in subs if not self._text(sub)]
        top = self._leaf(chapter, guided=False)
        keys = {chapter.key, *(sub.key for sub in folded)}
        return changed(
            top,
            holds=top.holds + tuple(name for sub in folded for name in self._holds(sub)),
            measures=self._in_order(keys),
            subs=apart,
        )

    def _leaf(self, chapter: GuideChapter, *, guided: bool) -> _Filled:
        return _Filled(
            chapter=chapter,
            title=one_line(self._titles.get(chapter.key)) or one_line(chapter.title.in_(self._standard)),
            text=self._text(chapter),
            holds=self._holds(chapter),
            measures=self._in_order({chapter.key}),
            guided=guided,
        )

    def _own(self, prefix: str, known: set[str]) -> list[GuideChapter]:
        """Sub-chapters or appendices that have a text but are not in the guide."""
        own = []
        for key, text in self._texts.items():
            number = key.removeprefix("vedlegg ")
            if text and key.startswith(prefix) and key not in known and key.removeprefix(prefix).isdecimal():
                title = one_line(self._titles.get(key))
                own.append(GuideChapter(key, number, Phrase(title, title)))
        return own

    def _text(self, chapter: GuideChapter) -> object:
        text = self._texts.get(chapter.key)
        return "" if text is None or (isinstance(text, str) and not text.strip()) else text

    def _in_order(self, keys: set[str]) -> tuple[Measure, ...]:
        wanted = {id(measure) for key in keys for measure in self._measures.get(key, ())}
        if not wanted:
            return ()
        return tuple(measure for measure in self._plan.measures if id(measure) in wanted)

    def _holds(self, chapter: GuideChapter) -> tuple[str, ...]:
        """Those of the chapter's tables that have something to show."""
        return tuple(name for name in chapter.holds if _HAS[name](self._plan, self._others))

    def _is_filled(self, chapter: GuideChapter) -> bool:
        """Whether tables stand for the chapter's text; what was said at the meetings does not tell how
        the work was done."""
        return any(name != "inputs" for name in self._holds(chapter))


_HAS: dict[str, Callable[[Plan, Sequence[Plan]], bool]] = {
    "inputs": lambda plan, _: bool(plan.inputs),
    "goals": lambda plan, _: bool(plan.vision or any(one_line(goal.title) for goal in plan.main_goals)),
    "relations": lambda plan, others: bool(others or any(m.references for m in plan.measures)),
    "statistics": lambda plan, _: bool(plan.statistics),
    "costs": lambda plan, _: new_money(plan.measures).total > 0,
    "owners": lambda plan, _: any(measure.owners for measure in plan.measures),
    "actions": lambda plan, _: bool(plan.measures or any(one_line(g.title) for g in plan.main_goals)),
    "priorities": lambda plan, _: any(measure.priority is not None for measure in plan.measures),
}


def _shown(filled: _Filled, measures: Measures, standard: Standard) -> dict[str, object]:
    """A chapter with its sub-chapters, and `parts`: the same in one row, for a template that loops once."""
    top = _part(filled, 1, measures, standard)
    subs = [_part(sub, 2, measures, standard) for sub in filled.subs]
    wide = any("actions" in part.holds for part in (filled, *filled.subs))
    nested = [{**sub, "sub_chapters": []} for sub in subs]
    return {**top, "sub_chapters": nested, "parts": [top, *subs], "wide": wide}


def _part(filled: _Filled, level: int, measures: Measures, standard: Standard) -> dict[str, object]:
    chapter = filled.chapter
    count = counted(len(filled.measures), MEASURE, standard)
    return {
        "key": chapter.key,
        "level": level,
        "number": chapter.number,
        "title": filled.title,
        "heading": _heading(filled, standard),
        "has_text": bool(filled.text),
        "text": filled.text,
        "guidance_heading": words("guidance_chapter", standard) if filled.guided else "",
        "guidance": list(chapter.guidance.in_(standard)) if filled.guided else [],
        "law": list(chapter.law.in_(standard)),
        "holds": list(filled.holds),
        "measures": measures.show(filled.measures),
        "measures_intro": words("chapter_measures", standard, count=count) if filled.measures else "",
    }


def _heading(filled: _Filled, standard: Standard) -> str:
    number = filled.chapter.number
    if not filled.chapter.key.startswith("vedlegg"):
        return f"{number} {filled.title}".strip()
    key = "appendix_heading" if filled.title else "appendix_plain"
    return words(key, standard, number=number, title=filled.title)
