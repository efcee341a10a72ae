"""Templates put together by chance from docxtpl's tags come out as docxtpl makes them."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import docx
import pytest
from docx.shared import Mm
from PIL import Image

from tests.word.docxtpl_pairs import assert_same, saved
from tests.word.test_same_as_docxtpl import rich

VALUES = [
    "{{ name }}", "{{ lines }}", "{{ number }}", "{{ paragraphs }}", "{{ listing }}", "{{r one }}", "{{ nothing }}",
    "{{ quotes }}", "{{ share|round }}", "{{ people|join(', ') }}", "{{ rows[1].title }}", "plain & text", "  sp ",
    "{# c #}", "{{ image }}", "{{r rt }}", "{_{x}_}",
]  # fmt: skip
CELLS = ["{{ name }}", "x", "{{ lines }}", "{% if yes %}{{ number }}{% endif %}", "{{ image }}", "{% for p in people %}{{p}} {% endfor %}"]
ROW_CELLS = [*CELLS, "{{ r.title }}", "{{ r.cost.text }}", "{% cellbg color %}y", "{% vm %}felles", "{% colspan number - 41 %}z"]


class Maker:
    """Makes templates whose tags follow their elements, as a person would write them."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)

    def document(self) -> Any:
        document = docx.Document()
        for _ in range(self.random.randint(1, 5)):
            self.block(document, 0)
        if self.random.random() < 0.3:
            self.paragraph(document.sections[0].header)
        return document

    def block(self, host: Any, depth: int) -> None:
        kind = self.random.random()
        if depth < 2 and kind < 0.2:
            host.add_paragraph("{%p if " + self.random.choice(["yes", "no"]) + " %}")
            self.block(host, depth + 1)
            if self.random.random() < 0.4:
                host.add_paragraph("{%p else %}")
                self.block(host, depth + 1)
            host.add_paragraph("{%p endif %}")
        elif depth < 2 and kind < 0.4:
            host.add_paragraph("{%p for p in " + self.random.choice(["people", "rows", "[]"]) + " %}")
            self.block(host, depth + 1)
            host.add_paragraph("{%p endfor %}")
        elif kind < 0.6:
            self.table(host)
        else:
            self.paragraph(host)

    def table(self, host: Any) -> None:
        table = host.add_table(0, self.random.randint(1, 3))
        for _ in range(self.random.randint(1, 3)):
            kind = self.random.random()
            if kind < 0.5:
                table.add_row().cells[0].text = "{%tr for r in " + self.random.choice(["rows", "[]"]) + " %}"
            for cell in table.add_row().cells:
                cell.text = self.random.choice(ROW_CELLS if kind < 0.5 else CELLS)
            if kind < 0.5:
                table.add_row().cells[0].text = "{%tr endfor %}"
        if len(table.columns) == 3 and self.random.random() < 0.4:
            cells = table.add_row().cells
            for cell, text in zip(cells, ("{%tc for c in columns %}", "{{ c }}{{ name }}", "{%tc endfor %}"), strict=True):
                cell.text = text

    def paragraph(self, host: Any) -> None:
        paragraph = host.add_paragraph()
        texts = self.line(0)
        while texts:
            count = 1 if texts[0].startswith("{%r") else self.random.randint(1, 3)
            later = [at for at, text in enumerate(texts) if at and text.startswith("{%r")]
            count = min([count, *later])
            run = paragraph.add_run("".join(texts[:count]))
            run.bold = self.random.choice([None, True])
            texts = texts[count:]

    def line(self, depth: int) -> list[str]:
        kind = self.random.random()
        if depth < 2 and kind < 0.2:
            test = self.random.choice(["yes", "no", "number > 3"])
            other = ["{% else %}", *self.line(depth + 1)] if self.random.random() < 0.5 else []
            return ["{% if " + test + " %}", *self.line(depth + 1), *other, "{% endif %}"]
        if depth < 2 and kind < 0.35:
            return ["{% for p in people %}", *self.line(depth + 1), "{{ p }}", "{% endfor %}"]
        if depth < 2 and kind < 0.42:
            return ["{%r if yes %}", *self.line(depth + 1), "{%r endif %}"]
        return [self.random.choice(VALUES) for _ in range(self.random.randint(1, 2))]


@pytest.mark.parametrize("seed", range(60))
def test_any_template_comes_out_the_same(seed: int, tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    Image.new("RGB", (40, 20), "red").save(path, dpi=(96, 96))

    def values(word: Any, template: Any) -> dict[str, Any]:
        return {**rich(word, template), "image": word.InlineImage(template, str(path), width=Mm(5))}

    assert_same(saved(Maker(seed).document()), values)
