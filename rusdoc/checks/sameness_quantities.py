"""The numbers in a title, by what they count: school grades, ages, years, shares of a post, how often."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from rusdoc.checks.sameness_words import Term
from rusdoc.regex import regex

_NUMBERS: Final = {
    "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "sju": 7, "syv": 7, "åtte": 8, "ni": 9, "ti": 10,
    "elleve": 11, "tolv": 12, "første": 1, "andre": 2, "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6,
    "sjuende": 7, "syvende": 7, "sjuande": 7, "åttende": 8, "åttande": 8, "niende": 9, "niande": 9,
    "tiende": 10, "tiande": 10, "én": 1, "éin": 1, "éi": 1, "ett": 1, "eitt": 1, "en": 1, "ein": 1, "ei": 1,
}  # fmt: skip
_TENS: Final = {
    "fem": 5, "ti": 10, "femten": 15, "tjue": 20, "tretti": 30, "førti": 40, "femti": 50, "seksti": 60,
    "sytti": 70, "åtti": 80, "nitti": 90, "hundre": 100,
}  # fmt: skip
"""Shares in words: «ti prosent»."""
_N: Final = rf"(?:\d{{1,3}}|{'|'.join(_NUMBERS)})"
_TO: Final = r"\.?\s*(?:[-–]|til|og)\s*"
_GROUPED: Final = r"\d{1,3}(?:[ .\u00a0]\d{3})+(?!\d)"
_KRONER: Final = r"kr(?:oner|one)?\b\.?"
_BESIDE_KRONER: Final = rf"\d+(?=,-|\s*{_KRONER})|(?<=\bkr )\d+"
_A_YEAR: Final = r"(?:\s*(?:(?:per|pr\.?|i|om)\s+år(?:et)?|årlig|årleg)\b)?"
_AND: Final = regex(r"\bog\b", re.IGNORECASE)
"""«3. og 9. trinn» is two grades, «3.–9. trinn» seven."""
_MONTHS: Final = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
_PERIODS: Final = {
    "å": "år",
    "m": "måned",
    "u": "uke",
    "v": "uke",
    "h": "halvår",
    "s": "halvår",
    "k": "kvartal",
}
OFTEN: Final = {
    (1, "år"): "årlig",
    (2, "år"): "halvårlig",
    (1, "halvår"): "halvårlig",
    (4, "år"): "kvartalsvis",
    (1, "kvartal"): "kvartalsvis",
    (1, "måned"): "månedlig",
    (1, "uke"): "ukentlig",
}
"""What so many times in a period are called."""
_FOUR_WEEKS: Final = 28
_MONTH: Final = 30
_SCHOOLS: Final = {(1, 7): "barneskole", (5, 7): "mellomtrinn", (8, 10): "ungdomsskole"}


ONLY_NUMBERS: Final = frozenset(("tall", "prosent", "målår", "dato", "klokkeslett", "tidsrom"))
"""Groups that no word of the table is in."""


def take_quantities(text: str) -> tuple[str, tuple[Term, ...]]:
    """The text without its numbers, and the terms that they are."""
    found: list[Term] = []
    text = _in_usual_order(text)
    small = text.casefold()
    for pattern, meaning, needs in _KINDS:
        if not _may_fit(needs, small):
            continue

        def replaced(match: re.Match[str], meaning: _Meaning = meaning) -> str:
            found.extend(meaning(match))
            return " "

        text = pattern.sub(replaced, text)
    return text, tuple(found)


def _may_fit(needs: tuple[str, ...], small: str) -> bool:
    for need in needs:  # a loop, as this is asked of every title for every kind of number
        if need in small:
            return True
    return not needs


_AT_THE_END: Final = regex(
    rf"\b({_N}\s+[^\W\d_]+(?:er|ar))\s+(ukentlig|vekentleg|veketleg|månedlig|månadleg|årlig|årleg)\b",
    re.IGNORECASE,
)

_AGE_LIMIT_FIRST: Final = regex(r"\b(\d\d)[\s-]?årsgrens\w*", re.IGNORECASE)
_GRADES_PARENTS: Final = regex(r"\b(klasse|trinn)foreldre", re.IGNORECASE)


def _in_usual_order(text: str) -> str:
    """«18-årsgrense» is «aldersgrense 18 år», «to kvelder ukentlig» is «to kvelder i uka».

    «7.-klasseforeldre» are parents before they are a grade.
    """
    if "årsgrens" in text:
        text = _AGE_LIMIT_FIRST.sub(r"aldersgrense \1 år", text)
    if "eforeldre" in text or "nforeldre" in text:
        text = _GRADES_PARENTS.sub(r"\1 foreldre", text)
    return _AT_THE_END.sub(_each_period, text) if "lig" in text or "leg" in text else text


def _each_period(match: re.Match[str]) -> str:
    period = {"u": "uka", "v": "uka", "m": "måned", "å": "år"}[match[2][0].casefold()]
    return f"{match[1]} i {period}"


_Meaning = Callable[[re.Match[str]], Iterator[Term]]


def _value(words: str) -> int:
    return int(words) if words.isdigit() else _NUMBERS[words.casefold()]


def _grade(match: re.Match[str]) -> Iterator[Term]:
    if match[1].casefold() in ("en", "én", "ein", "ei"):
        return
    first = _value(match[1])
    last = _value(match[2]) if match[2] else first
    step = max(last - first, 1) if _AND.search(match[0]) else 1
    whole = _SCHOOLS.get((first, last)) if step == 1 else None
    if whole:
        yield Term(whole, "arena")
    elif last - first < 10:
        yield from (Term(f"{grade}. trinn", "trinn") for grade in range(first, last + 1, step))


def _upper_grade(match: re.Match[str]) -> Iterator[Term]:
    yield Term(f"vg{match[1]}", "trinn")


def _age(match: re.Match[str]) -> Iterator[Term]:
    yield Term(f"{match[1]}–{match[2] or match[1]} år", "alder")


def _often(match: re.Match[str]) -> Iterator[Term]:
    count, period = _value(match[1]), _PERIODS[match[2][0].casefold()]
    yield Term(OFTEN.get((count, period), f"{count} ganger i {period}"), "hyppighet")


def _regular(match: re.Match[str]) -> Iterator[Term]:
    """«fire dager i uka»; «en dag i uka» is every week."""
    count, period, when = _value(match[1]), _PERIODS[match[3][0].casefold()], match[2].casefold()
    often = OFTEN.get((count, period)) if (count, when) == (1, "dag") else None
    yield Term(often or f"{count} {when} i {period}", "hyppighet")


def _post(match: re.Match[str]) -> Iterator[Term]:
    yield Term("50 %" if match[1].casefold() == "halv" else "100 %", "prosent")


def _full_time(match: re.Match[str]) -> Iterator[Term]:
    """«0,5 årsverk», «halvt årsverk»: the share of a post; a new one is more than there was."""
    written = match[1].casefold()
    number = {"halvt": 0.5, "halv": 0.5, "et": 1.0, "ett": 1.0, "eitt": 1.0, "eit": 1.0}.get(written)
    share = 100 * (number if number is not None else float(match[1].replace(",", ".")))
    yield Term(f"{share:g} %", "prosent")
    if match[2]:
        yield Term("styrke", "styrk")


def _age_limit(match: re.Match[str]) -> Iterator[Term]:
    under = match[1].casefold() in ("under", "yngre enn")
    yield Term(f"{'under' if under else 'over'} {match[2]} år", "alder")


def _from_age(match: re.Match[str]) -> Iterator[Term]:
    yield Term(f"over {match[1]} år", "alder")


def _share(match: re.Match[str]) -> Iterator[Term]:
    share = _TENS.get(match[1].casefold(), match[1].replace(",", "."))
    yield Term(f"{share} %", "prosent")


def _year(match: re.Match[str]) -> Iterator[Term]:
    yield Term(f"{match[1]}–{match[2] or match[1]}", "målår")


def _day(match: re.Match[str]) -> Iterator[Term]:
    yield Term(f"{int(match[1])}. {match[2].casefold()}", "dato")


def _clock(match: re.Match[str]) -> Iterator[Term]:
    """«kl. 02», «klokka 02.00» and «klokken to» are one hour of the day; «kl. 18–21» is two."""
    for hour, minutes in (match.groups()[:2], match.groups()[2:]):
        if hour:
            yield Term(f"kl. {_value(hour)}.{minutes or '00'}", "klokkeslett")


def _hours(match: re.Match[str]) -> Iterator[Term]:
    yield Term(f"{'halv' if match[2] else _value(match[1])} time", "tall")


def _years_long(match: re.Match[str]) -> Iterator[Term]:
    """«treårig» as in «i tre år»."""
    yield Term(str(_value(match[1])), "tall")


def _recently(match: re.Match[str]) -> Iterator[Term]:
    """«siste 12 måneder», «det siste året»: how far back a question reaches; 30 days are a month."""
    count, period = _value(match[1]) if match[1] else 1, match[2][0].casefold()
    days = count * {"å": 360, "m": 30, "u": 7, "v": 7, "d": 1}[period]
    yield Term(f"siste {_MONTH if days == _FOUR_WEEKS else days} dager", "tidsrom")


def _ever(match: re.Match[str]) -> Iterator[Term]:
    yield Term("noen gang", "tidsrom")


def _within(match: re.Match[str]) -> Iterator[Term]:
    """«innen to døgn»: how soon; two weeks are 14 days."""
    count, unit = _value(match[1]), match[2][0].casefold()
    count, unit = (7 * count, "d") if unit in "uv" else (count, unit)
    yield Term(f"innen {count} {unit}", "tall")


def _money(_match: re.Match[str]) -> Iterator[Term]:
    """An amount does not tell which measure a title means: whether it is the same is asked of the costs."""
    yield from ()


def _road(match: re.Match[str]) -> Iterator[Term]:
    """«fylkesvei 13» is another road than «riksvei 13»: its number is its name."""
    yield Term("vei", "")
    yield Term(f"{match[1].casefold()}vei {match[2]}", "navn")


def _count(match: re.Match[str]) -> Iterator[Term]:
    yield Term(str(_value(match[1])), "tall")


def _kind(pattern: str) -> re.Pattern[str]:
    return regex(pattern, re.IGNORECASE)


_ONLY_COUNTS: Final = "|".join(
    word
    for word in _NUMBERS
    if word not in ("en", "én", "ein", "ei", "éin", "éi", "ett", "eitt", "andre", "første", "ti")
)
_GRADE_WORDS: Final = "klass[ea]|klassing|klassetrinn|klassesteg|trinn|årstrinn|årssteg|steg"
_EVERY: Final = r"i|per|pr\.?|kvar|hver|kvart|hvert"
_PERIOD_WORDS: Final = "år|måned|månad|uke|uka|vek|halvår|semester|kvartal"
_FOR_EACH: Final = r"(?:\s+(?:per|pr\.?)\s+(?!år|m[åa]n|uke|vek)\w+)?"
"""«fire ganger per sted i året»"""
_SEVERAL: Final = r"(?:\w+(?:er|ar)|\w*(?:besøk|kurs|tilsyn|treff|møte))"
_WHERE: Final = r"(?:\s+(?:per|pr|på|ved|i|med)\s+\w+)?"
_YEAR: Final = r"(?:19|20)\d\d"
_MINUTES: Final = r"(?:[. ]([0-5][05])\b)?"

_SITTING_WORDS: Final = ("kveld", "samling", "økt", "gang", "gong")
_SITTING: Final = rf"(?:kurs|tema)?(?:{'|'.join(_SITTING_WORDS)})\w*"
"""What a course is held over: «over fire kvelder»."""
_NO_AMOUNT: Final = r"(?!\s*(?:%|prosent|kr|\d))"

# In order: what a number counts is told by the words around it, and what is left only counts. Last stand the
# letters of which a text must have some for the expression to fit, so that most are never tried.
_KINDS: Final[tuple[tuple[re.Pattern[str], _Meaning, tuple[str, ...]], ...]] = (
    (_kind(rf"\b(?:kr\.?\s*)?(?:{_GROUPED}|{_BESIDE_KRONER})(?:,-)?(?:\s*{_KRONER})?{_A_YEAR}"), _money, ()),
    (
        _kind(rf"\bkl(?:\.|okk?[ae]n?)?\s*({_N})\b{_MINUTES}(?:\s*(?:-|til)\s*(\d\d?)\b{_MINUTES})?"),
        _clock,
        ("kl",),
    ),
    (_kind(r"(?<![\d.,])([012]?\d)\.([0-5]0)()()\b(?!\s*(?:%|prosent|kr|mill))"), _clock, (".",)),
    (_kind(rf"\b(\d{{1,2}})\.?\s*({_MONTHS})\b"), _day, tuple(_MONTHS.split("|"))),
    (_kind(rf"\b(?:(?:i|innen|for|fra)\s+)?({_YEAR})(?:\s*[-–/]\s*({_YEAR}|\d\d))?\b"), _year, ("19", "20")),
    (
        _kind(
            rf"\bsiste\s+(?:({_N})\s+)?(år(?:et)?|måned\w*|månad\w*|uke[ra]?|uken|vek\w+|dag\w*|døgn\w*)\b"
        ),
        _recently,
        ("siste",),
    ),
    (
        _kind(rf"\b(?:innen|innan)(?:for)?\s+({_N})\s*(tim|døgn|døger|dag|uke|vek|måned|månad|år)\w*"),
        _within,
        ("innen", "innan"),
    ),
    (_kind(r"\b(?:noen|nokon|nokre)\s?(?:gang|gong)\b"), _ever, ("gang", "gong")),
    (_kind(r"\b(fylkes|riks|europa)ve[ig](?:en)?\s+(\d{1,4})\b"), _road, ("vei", "veg")),
    (_kind(r"\bvg\s?([123])\b"), _upper_grade, ("vg",)),
    (_kind(rf"\b({_N})(?:{_TO}({_N}))?\.?[\s-]*(?:{_GRADE_WORDS})\w*"), _grade, ("klass", "trinn", "steg")),
    (
        _kind(rf"\b({_N})\s*(?:gang|gong|x)\w*{_FOR_EACH}\s*(?:{_EVERY})?\s*({_PERIOD_WORDS})\w*"),
        _often,
        ("gang", "gong", "x"),
    ),
    (_kind(rf"\b({_N})\s+(å)r(?:lig|leg)e?\b"), _often, ("årlig", "årleg")),
    (_kind(rf"\b(?<!-)({_N})\s+(?:i|per|pr\.?)\s+(år)(?:et)?\b"), _often, ("år",)),
    (
        _kind(rf"\b({_N})\s*(dag|kveld|time|formiddag)\w*\s*(?:{_EVERY})\s*({_PERIOD_WORDS})\w*"),
        _regular,
        ("dag", "kveld", "time"),
    ),
    (_kind(rf"\b(?:over|fordelt på|fordelt over|i løpet av)\s+({_N})\s+{_SITTING}"), _count, _SITTING_WORDS),
    (
        _kind(rf"\b({_N})(?=\s+(?:\w+e\s+)?{_SEVERAL}\b{_WHERE}\s+(?:{_EVERY})\s+({_PERIOD_WORDS}))"),
        _often,
        tuple(_PERIOD_WORDS.split("|")),
    ),
    (_kind(r"\b(halv|hel|heil|full)\s+stilling"), _post, ("stilling",)),
    (
        _kind(r"\b(\d+(?:[.,]\d+)?|halvt?|et|ett|eitt|eit)\s+(nytt\s+|ekstra\s+)?årsverk\w*"),
        _full_time,
        ("årsverk",),
    ),
    (
        _kind(r"\b(?:som\s+)?(?:er|har|dei er|de er)\s+(?:fylt|fylte)\s+(\d{2})(?:\s*år)?\b"),
        _from_age,
        ("fylt",),
    ),
    (_kind(r"\b(\d{2})(?:\s*år)?\s+(?:og|eller)\s+(?:eldre|oppover)\b"), _from_age, ("eldre", "oppover")),
    (_kind(r"\b(\d{2})\s?\+(?!\d)"), _from_age, ("+",)),
    (_kind(r"\b(?:frå|fra)(?:\s+og\s+med)?(?:\s+fylte)?\s+(\d{2})\s*år\b"), _from_age, ("år",)),
    (
        _kind(rf"\b(under|over|eldre enn|yngre enn)\s+(\d{{2}})\b(?:\s*år\b)?{_NO_AMOUNT}"),
        _age_limit,
        ("under", "over", "eldre", "yngre"),
    ),
    (
        _kind(r"\b(\d{1,3})(?:\s*(?:[-–]\s*(?:til|og)?|til|og)\s*(\d{1,3}))?\s*(?:-?\s*åring\w*|år\b)"),
        _age,
        ("år",),
    ),
    (
        _kind(rf"\b(\d{{1,3}}(?:[.,]\d+)?|{'|'.join(_TENS)})\s*(?:%|prosent|pst\.?)"),
        _share,
        ("%", "prosent", "pst"),
    ),
    (_kind(rf"\b({_N})\s+(halv\s+)?tim(?:e|en|er|ar)\b"), _hours, ("tim",)),
    (_kind(rf"\b({_N})-?årig\w*"), _years_long, ("årig",)),
    (_kind(rf"\b({_ONLY_COUNTS})(?=års\w)"), _count, ("års",)),
    (_kind(rf"\b(\d+|{_ONLY_COUNTS})\b"), _count, ()),
)
