"""How long it takes to find the same measures in 20 sub-plans, how the time grows, and what the index misses.

    python benchmarks/sameness.py

The titles are put together from the words of real plans: what is done, for whom, where and about what.
Every fifth measure says in other words what a measure of another plan says. Recall is against comparing
every pair of titles, on a smaller municipality, as that takes minutes for a large one.
"""

from __future__ import annotations

import math
import random
import time
from itertools import combinations

from rusdoc.checks.sameness import Verdict, concepts_of, same_titles
from rusdoc.checks.sameness_terms import terms_of
from rusdoc.checks.sameness_verdict import verdict

PLANS = 20
SIZES = (1_000, 3_000, 10_000)
COMPARED = 1_500

VERBS = (
    ("Etablere", "Opprette"),
    ("Styrke", "Styrkje"),
    ("Gjennomføre", "Arrangere"),
    ("Utarbeide", "Lage"),
    ("Videreføre", "Vidareføre"),
    ("Evaluere", "Evaluering av"),
    ("Kartlegge", "Kartlegging av"),
    ("Planlegge", "Planlegging av"),
    ("Øke", "Auke"),
    ("Innføre", "Innføring av"),
    ("Tilby", "Gi tilbud om"),
)
THINGS = (
    ("foreldrekurs", "kurs for foreldre"),
    ("foreldremøter", "foreldremøte"),
    ("skjenkekontroll", "kontroll av skjenkesteder"),
    ("salgskontroller", "kontroll av salgssteder"),
    ("leksehjelp", "leksehjelp"),
    ("åpen hall", "open hall"),
    ("ungdomsklubb", "ungdomsklubben"),
    ("natteravner", "natteramn"),
    ("samtalegruppe", "samtalegrupper"),
    ("fagdag", "fagdagar"),
    ("rutine for overgang", "rutinar ved overgang"),
    ("turløype", "turløypa"),
    ("aktivitetsdag", "aktivitetsdager"),
    ("sommerskole", "sommarskule"),
    ("veiledning", "rettleiing"),
    ("treningstilbud", "treningstilbod"),
    ("møteplass", "møtestad"),
    ("kafé", "kafe"),
    ("hjemmebesøk", "heimebesøk"),
    ("oppfølgingsteam", "oppfølgingsteamet"),
    ("helsesamtale", "helsesamtalar"),
    ("svømmeopplæring", "symjeopplæring"),
    ("tannhelsekontroll", "tannhelsekontrollar"),
    ("frokostservering", "servering av frokost"),
    ("boveiledning", "burettleiing"),
    ("gjeldsrådgivning", "gjeldsrådgiving"),
    ("arbeidstrening", "arbeidstrening"),
    ("språktrening", "språktrening"),
    ("skoleskyss", "skuleskyss"),
    ("lekeplass", "leikeplass"),
)
GROUPS = (
    ("for ungdom", "for unge"),
    ("for eldre", "til eldre"),
    ("for ansatte", "for tilsette"),
    ("for foreldre", "til foreldre"),
    ("for barn", "for born"),
    ("for pårørende", "for pårørande"),
    ("for flyktninger", "til flyktningar"),
    ("for innbyggerne", "til innbyggjarane"),
    ("for frivillige", "for frivillige"),
    ("for gravide", "til gravide"),
    ("", ""),
)
ARENAS = (
    ("i barnehagen", "i bhg."),
    ("i ungdomsskolen", "på ungdomstrinnet"),
    ("i videregående skole", "i vgs."),
    ("på helsestasjonen", "ved helsestasjonen"),
    ("på sykehjemmet", "på sjukeheimen"),
    ("på 8. trinn", "i 8. klasse"),
    ("på 5. trinn", "i 5. klasse"),
    ("", ""),
    ("", ""),
)
TOPICS = (
    ("om rus", "om rusmidler"),
    ("om kosthold", "om kosthald"),
    ("om psykisk helse", "om psykisk helse"),
    ("om nettvett", "om nettvett"),
    ("om vold", "om vald"),
    ("om søvn", "om søvn"),
    ("om økonomi", "om økonomi"),
    ("", ""),
    ("", ""),
    ("", ""),
)
SYLLABLES = "sol berg nes vik lund hau møl tor ask bjør eng fos grå hol lia øy".split()


def titles_of(count: int, seed: int = 1) -> tuple[list[str], list[int]]:
    """So many titles, and the number of the plan of each; more measures come with more places."""
    rng = random.Random(seed)
    places = ["".join(rng.choices(SYLLABLES, k=3)).title() for _ in range(count // 8)]
    titles: list[str] = []
    chosen: list[tuple[str, str]] = []
    for number in range(count):
        if number % 5 == 4:
            titles.append(said_otherwise(chosen, rng))
            continue
        chosen = [rng.choice(parts) for parts in (VERBS, THINGS, GROUPS, ARENAS, TOPICS)]
        place = f"på {rng.choice(places)}" if rng.random() < 0.5 else ""
        chosen.append((place, place))
        titles.append(" ".join(part[0] for part in chosen if part[0]))
    return titles, [number % PLANS for number in range(count)]


def said_otherwise(chosen: list[tuple[str, str]], rng: random.Random) -> str:
    """The same measure in other words, sometimes in another order."""
    verb, thing, *rest = [rng.choice(part) for part in chosen]
    rng.shuffle(rest)
    return " ".join(part for part in (verb, thing, *rest) if part)


def forget() -> None:
    """Empty what was worked out before, as in a fresh process."""
    terms_of.cache_clear()
    verdict.cache_clear()


def timed(count: int) -> tuple[float, int, int]:
    """Seconds of processor time, and how many pairs are the same and perhaps the same."""
    titles, plans = titles_of(count)
    forget()
    begun = time.process_time()
    found = same_titles(titles, plans)
    same = sum(match.verdict is Verdict.SAME for match in found)
    return time.process_time() - begun, same, len(found) - same


def recall(count: int) -> tuple[float, int]:
    """The share of all pairs that the index finds, and how many there are."""
    titles, plans = titles_of(count, seed=2)
    terms = concepts_of(titles)
    every = {
        (a, b) for a, b in combinations(terms, 2) if plans[a] != plans[b] and verdict(terms[a], terms[b])
    }
    found = {(match.left, match.right) for match in same_titles(titles, plans)}
    return len(every & found) / len(every), len(every)


def main() -> None:
    """Print the figures."""
    same_titles(["Natteravn", "Natteravner"], [0, 1])  # the tables are read once
    times = {}
    print(f"{'measures':>9} {'seconds':>8} {'same':>7} {'perhaps':>8}")
    for count in SIZES:
        times[count], same, perhaps = timed(count)
        print(f"{count:>9} {times[count]:>8.2f} {same:>7} {perhaps:>8}")
    first, last = SIZES[0], SIZES[-1]
    exponent = math.log(times[last] / times[first]) / math.log(last / first)
    share, pairs = recall(COMPARED)
    print(f"time grows with the number of measures to the power of {exponent:.2f}")
    print(
        f"of the {pairs} pairs that comparing any two of {COMPARED} titles finds, the index finds {share:.1%}"
    )


if __name__ == "__main__":
    main()
