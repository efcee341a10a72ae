"""The corpus: each drafted workbook and its hand-typed truth, and how the two are held together."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

from rusdoc.excel.workbook import load_workbook
from rusdoc.model.plan import Plan
from rusdoc.model.serial import plan_to_json
from rusdoc.reading.understand import understand
from rusdoc.word.tables import load_document

FILES = Path(__file__).parent.parent / "corpus" / "files"
Json: TypeAlias = dict[str, Any]


def truths() -> list[Path]:
    """The truth beside each file of the corpus."""
    return sorted(FILES.glob("*.json"))


def read(truth: Json) -> Plan:
    """The plan that rusdoc reads out of the file that a truth belongs to."""
    name = truth["file"]
    data = (FILES / name).read_bytes()
    load = load_document if name.endswith(".docx") else load_workbook
    return understand(load(data, name))


def differences(path: Path) -> tuple[list[str], int]:
    """What differs between a file as read and its truth, and how many fields were compared."""
    truth = json.loads(path.read_text(encoding="utf-8"))
    found = plan_to_json(read(truth))
    wanted = {key: value for key, value in truth.items() if key not in ("findings", "open_findings")}
    count: list[int] = []
    lines = list(_compare(wanted, found, "", count))
    return lines + list(_findings(truth, found["findings"])), len(count)


def _compare(wanted: Any, found: Any, where: str, count: list[int]) -> Iterator[str]:
    """The fields of the truth that are otherwise in what was found; more in it is allowed."""
    if isinstance(wanted, dict) and isinstance(found, dict) and wanted:
        for key, value in wanted.items():
            if key not in found:
                yield f"{where}.{key}: mangler, skulle vært {value!r}"
            else:
                yield from _compare(value, found[key], f"{where}.{key}", count)
        if where.endswith("per_year"):
            yield from (f"{where}.{key}: for mye" for key in found if key not in wanted)
        return
    if isinstance(wanted, list) and isinstance(found, list) and wanted and isinstance(wanted[0], dict):
        if len(wanted) != len(found):
            titles = [each.get("title") for each in found]
            yield f"{where}: {len(found)} i stedet for {len(wanted)}: {titles}"
        for at, (one, other) in enumerate(zip(wanted, found, strict=False)):
            yield from _compare(one, other, f"{where}[{at}]", count)
        return
    count.append(1)
    if wanted != found:
        yield f"{where}: {found!r}, skulle vært {wanted!r}"


def _findings(truth: Json, found: list[Json]) -> Iterator[str]:
    left = list(found)
    for one in truth["findings"]:
        match = next((each for each in left if _fits(one, each)), None)
        if match is None:
            yield f"mangler funn {one}"
        else:
            left.remove(match)
    for each in left:
        if not any(
            _fits(one, each) for one in (*truth["open_findings"], *truth["findings"]) if one["cell"] is None
        ) and not any(_fits(one, each) for one in truth["open_findings"]):
            yield f"funn for mye: {each['code']} {each['sheet']}!{each['cell']} {each['message']}"


def _fits(wanted: Json, found: Json) -> bool:
    return all(wanted.get(key) is None or wanted[key] == found[key] for key in ("code", "sheet", "cell"))
