"""Words that mean another thing beside others in a title: smoking and snus together are tobacco."""

from __future__ import annotations

from typing import Final, TypeAlias

from rusdoc.checks.sameness_words import Term

Terms: TypeAlias = frozenset[Term]

_TOBACCO: Final = frozenset((Term("røyk", "emne"), Term("snus", "emne")))
_SUPPORT: Final = Term("støtte", "form")
_GIVEN_MONEY: Final = frozenset(
    ("lag_og_foreninger", "idrettslag", "arrangement", "frivillighet", "festival")
)
_LICENCE: Final = Term("bevilling", "")
_LICENSED: Final = frozenset((_LICENCE, Term("salg", "omsetning"), Term("skjenke", "omsetning")))
_ON_THE_NET: Final = frozenset((Term("digital", "måte"), Term("kurs", "form")))
_WEEKEND: Final = Term("helg", "dag")
_BOTH_DAYS: Final = frozenset((Term("fredag", "dag"), Term("lørdag", "dag")))
_ADDICTED: Final = Term("rusavhengige", "målgruppe")
_BOTH_ILLS: Final = frozenset((_ADDICTED, Term("psykisk", "emne"), Term("og", "ord")))
_AFLOAT: Final = frozenset(("båt", "mc"))
_UNDER_INFLUENCE: Final = Term("promille", "emne")
_INFLUENCES: Final = frozenset((Term("rus", "emne"), Term("alkohol", "emne")))
_SET_DOWN: Final = Term("sette_ned", "reduser")
_SET_TO_WORK: Final = frozenset(("team", "utvalg", "gruppe", "råd", "styringsgruppe"))


def as_one(terms: Terms) -> Terms:
    """Words that mean another thing beside others.

    Smoking and snus together are tobacco, licences for sale and for serving are all there are, what clubs and
    festivals get for support is money, a course on the net is e-learning, to be addicted and ill in mind is
    one diagnosis (ROP), Friday and Saturday are the weekend, to be drunk in a boat is to drive it drunk, and
    to «sette ned» a group is to start it.
    """
    if terms >= _TOBACCO:
        terms = terms - _TOBACCO | {Term("tobakk", "emne")}
    if _SUPPORT in terms and any(term.concept in _GIVEN_MONEY for term in terms):
        terms = terms - {_SUPPORT} | {Term("fond", "")}
    if terms >= _LICENSED:
        terms = terms - (_LICENSED - {_LICENCE})
    if terms >= _ON_THE_NET:
        terms = terms - _ON_THE_NET | {Term("e_læring", "form")}
    if terms >= _BOTH_ILLS:
        terms = terms - _BOTH_ILLS | {Term("rop", "målgruppe")}
    if terms >= _BOTH_DAYS:
        terms = terms - _BOTH_DAYS | {_WEEKEND}
    if terms & _INFLUENCES and any(term.concept in _AFLOAT for term in terms):
        terms = terms - _INFLUENCES | {_UNDER_INFLUENCE}
    if _SET_DOWN in terms:
        started = any(term.concept in _SET_TO_WORK for term in terms)
        terms = terms - {_SET_DOWN} | {Term("starte", "start") if started else Term("redusere", "reduser")}
    return terms
