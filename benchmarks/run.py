"""How much faster rusdoc makes a Word document than what a user would pick instead, as ratios in one run.

    python benchmarks/run.py [--quick] [--carbone FOLDER]

Both sides get the same sheet and the same template (`plan_files`): six static chapters, and for each
sub-goal a heading and a table of seven columns. The build command checks the plan by every rule and fills
the shipped template, which has more in it. Times are the processor's, the best of several, so that
other work on the machine counts little. `--carbone` names a folder where `npm install carbone` was run.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import plan_files

SIZES = (60, 1_000, 10_000)
REPEATS = {60: 15, 1_000: 5, 10_000: 3}
GOALS = {
    ("warm", 60): 20, ("warm", 1_000): 15, ("warm", 10_000): 15, ("carbone", 10_000): 2,
    ("fresh", 60): 12, ("fresh", 10_000): 15, ("first", 60): 8, ("build", 60): 5, ("build", 10_000): 5,
}  # fmt: skip

KINDS = {
    "warm": "warm, docxtpl",
    "carbone": "warm, carbone",
    "fresh": "fresh process",
    "first": "first use of a template",
    "build": "the rusdoc build command",
}

RUSDOC = """
import sys
import rusdoc
from rusdoc.model.serial import plan_to_json
from rusdoc.word import Template
sheet, template, out, cache = sys.argv[1:]
plan = rusdoc.read(sheet)
data = Template(template, cache=cache).render({"plan": plan_to_json(plan)})
open(out, "wb").write(data)
"""

BUILD = """
import sys
from rusdoc.cli import main
sys.argv[1:] = ["build", sys.argv[1], "-o", sys.argv[3], "--quiet"]
main()
"""

DOCXTPL = """
import sys
from docxtpl import DocxTemplate
from jinja2 import Environment
from openpyxl import load_workbook
sheet, template, out, _ = sys.argv[1:]
goals = {}
for number, row in enumerate(load_workbook(sheet).active.iter_rows(min_row=2, values_only=True)):
    goal, sub, title, priority, effect, cost, owners, year = row
    main = goals.setdefault(goal, {"title": goal, "sub_goals": {}})
    below = main["sub_goals"].setdefault(sub, {"title": sub, "measures": []})
    below["measures"].append({"id": str(number), "title": title, "priority": priority, "effect": effect,
                              "cost": {"text": str(cost)}, "owners": owners.split(", "), "years": [year]})
plan = {"title": "Rusmiddelpolitisk handlingsplan",
        "main_goals": [{**g, "sub_goals": list(g["sub_goals"].values())} for g in goals.values()]}
template = DocxTemplate(template)
template.render({"plan": plan}, Environment(autoescape=True))
template.save(out)
"""

PEAK = """
try:
    with open("/proc/self/status") as status:
        print(next(line.split()[1] for line in status if line.startswith("VmHWM")))
except OSError:
    print(0)
"""

CARBONE = """
const carbone = require('carbone'), fs = require('fs');
const [values, template, repeats] = process.argv.slice(1);
const data = JSON.parse(fs.readFileSync(values));
let best = 1e9, left = Number(repeats) + 1;
(function again() {
  const start = process.cpuUsage();
  carbone.render(template, data, (error, result) => {
    if (error) { console.error(error); process.exit(1); }
    const used = process.cpuUsage(start);
    best = Math.min(best, (used.user + used.system) / 1e6);
    if (--left) again(); else { console.log(best); process.exit(0); }
  });
})();
"""


class Cost(NamedTuple):
    """Seconds of the processor, and megabytes at the most (0 where the system does not tell)."""

    seconds: float
    megabytes: float


def main() -> int:
    """Print the ratios; status 1 when one is below its goal."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--quick", action="store_true", help="60 and 1 000 measures alone")
    arguments.add_argument("--carbone", type=Path)
    options = arguments.parse_args()
    sizes = SIZES[:2] if options.quick else SIZES
    with tempfile.TemporaryDirectory() as folder:
        missed = compare(Path(folder), sizes, options.carbone)
    return 1 if missed else 0


def compare(folder: Path, sizes: tuple[int, ...], carbone: Path | None) -> list[str]:
    template = folder / "mal.docx"
    template.write_bytes(plan_files.docxtpl_template())
    missed: list[str] = []
    print(f"{'':39}{'rusdoc':>10}{'other':>11}{'ratio':>8}{'goal':>7}")
    warm: dict[int, float] = {}
    for size in sizes:
        warm[size], other = warm_costs(template, size)
        missed += shown("warm", size, warm[size], other)
    if carbone:
        for size in sizes:
            missed += shown("carbone", size, warm[size], carbone_cost(folder, size, carbone))
    peaks: dict[int, tuple[float, float]] = {}
    fresh: dict[int, float] = {}
    for size in sizes:
        sheet = folder / f"tiltak-{size}.xlsx"
        plan_files.write_sheet(sheet, size)
        first = fresh_cost(RUSDOC, folder, sheet, template, size, keep=False)
        ours = fresh_cost(RUSDOC, folder, sheet, template, size, keep=True)
        other = fresh_cost(DOCXTPL, folder, sheet, template, size, keep=False)
        missed += shown("fresh", size, ours.seconds, other.seconds)
        missed += shown("first", size, first.seconds, other.seconds)
        command = fresh_cost(BUILD, folder, sheet, template, size, keep=True)
        missed += shown("build", size, command.seconds, other.seconds)
        peaks[size] = ours.megabytes, other.megabytes
        fresh[size] = ours.seconds
    for size, (ours_peak, other_peak) in peaks.items():
        print(f"peak memory, {size:>6} measures     {ours_peak:8.0f} MB{other_peak:8.0f} MB")
    largest, middle = sizes[-1], sizes[-2]
    for name, times in (("warm", warm), ("fresh", fresh)):
        exponent = math.log(times[largest] / times[middle]) / math.log(largest / middle)
        print(f"growth of {name} from {middle} to {largest}: exponent {exponent:.2f}")
    return missed


def shown(kind: str, size: int, ours: float, other: float) -> list[str]:
    goal = GOALS.get((kind, size))
    name = f"{KINDS[kind]}, {size} measures"
    is_missed = goal is not None and other / ours < goal
    aim = f"{goal}×" if goal else ""
    costs = f"{ours * 1000:7.1f} ms{other * 1000:8.1f} ms{other / ours:7.1f}×"
    print(f"{name:<39}{costs}{aim:>7}{'  missed' if is_missed else ''}", flush=True)
    return [name] if is_missed else []


def best(work: Callable[[], object], repeats: int) -> float:
    lowest = math.inf
    for _ in range(repeats):
        start = time.process_time()
        work()
        lowest = min(lowest, time.process_time() - start)
    return lowest


def warm_costs(template: Path, size: int) -> tuple[float, float]:
    """Seconds for one more document from a template that is open already, ours and docxtpl's."""
    from docxtpl import DocxTemplate
    from jinja2 import Environment

    from rusdoc.word import Template

    values = plan_files.plan_values(size)
    ours = Template(template, cache=None)
    theirs = DocxTemplate(str(template))
    environment = Environment(autoescape=True)

    def by_docxtpl() -> None:
        theirs.render(values, environment)
        theirs.save(BytesIO())

    return best(lambda: ours.render(values), REPEATS[size]), best(by_docxtpl, max(2, REPEATS[size] // 3))


def carbone_cost(folder: Path, size: int, carbone: Path) -> float:
    """Seconds for one more document with carbone."""
    template, values = folder / "carbone.docx", folder / "values.json"
    template.write_bytes(plan_files.carbone_template())
    values.write_text(json.dumps(plan_files.plan_values(size)), encoding="utf-8")
    command = ["node", "-e", CARBONE, "--", str(values), str(template), str(REPEATS[size])]
    done = subprocess.run(command, cwd=carbone, capture_output=True, text=True, check=True)
    return float(done.stdout.split()[-1])


def fresh_cost(script: str, folder: Path, sheet: Path, template: Path, size: int, *, keep: bool) -> Cost:
    """What a process of its own costs from sheet to document; without `keep` it sees the template first."""
    costs: list[Cost] = []
    for number in range(max(2, REPEATS[size] // 2) + keep):
        cache = folder / ("cache" if keep else f"cache-{size}-{number}")
        arguments = [str(sheet), str(template), str(folder / "ut.docx"), str(cache)]
        costs.append(process_cost([sys.executable, "-c", script + PEAK, *arguments], folder))
    return Cost(min(cost.seconds for cost in costs), min(cost.megabytes for cost in costs))


def process_cost(command: list[str], folder: Path) -> Cost:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment.setdefault("PYTHONPYCACHEPREFIX", str(folder / "pycache"))
    before, start = processor_of_children(), time.perf_counter()
    done = subprocess.run(command, check=True, env=environment, capture_output=True, text=True)
    wall = time.perf_counter() - start
    used = processor_of_children() - before
    return Cost(used or wall, int(done.stdout.split()[-1]) / 1024)


def processor_of_children() -> float:
    """Seconds of the processor that ended processes have used; 0 where the system does not count them."""
    try:
        import resource
    except ImportError:
        return 0
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    raise SystemExit(main())
