"""Writes the code of the shipped plan templates, `rusdoc/word/ready/`: `python templates/word/make_code.py`.

rusdoc reads any template and makes code of it; for its own that is done here, so that no run need do it. Run it
after `make.py`, and when the engine (`rusdoc/word/engine/`) makes other code. A test says when it is time.
"""

from __future__ import annotations

from pathlib import Path

import rusdoc
from rusdoc.opc import open_package
from rusdoc.word.engine.cache import KeptPart, digest_of
from rusdoc.word.engine.compiled import read_parts
from rusdoc.word.engine.generate import Code

HERE = Path(__file__).parent
READY = Path(rusdoc.__file__).parent / "word" / "ready"
TEMPLATES = ("plan-nb.docx", "plan-nn.docx")
"""Nothing is filled into the parts that tell their written standard, so the code is the same."""
NOT_BY_HAND = "Written by templates/word/make_code.py, not to be changed by hand."


def files() -> dict[str, str]:
    """The package: which templates the code is made of, and the code."""
    data = [(HERE / name).read_bytes() for name in TEMPLATES]
    parts, *others = (read_parts(open_package(each, "plan.docx"), {}) for each in data)
    assert all(parts == other for other in others)
    made_of = "".join(f'    "{digest_of(each)}",\n' for each in data)
    functions, about = zip(*(of_part(number, part) for number, part in enumerate(parts, 1)), strict=True)
    return {
        "__init__.py": f'"""The templates that come with rusdoc as code, made ahead. {NOT_BY_HAND}"""\n\n'
        f"MADE_OF = frozenset((\n{made_of}))\n",
        "plan.py": "\n\n\n".join(
            (f'"""The plan template as code. {NOT_BY_HAND}"""', *functions, f"PARTS = (\n{''.join(about)})\n")
        ),
    }


def of_part(number: int, part: KeptPart) -> tuple[str, str]:
    """A part's function; and the line that tells of the part, its function and the tags of its lines."""
    made, name = Code(part.nodes, frozenset()), f"part_{number}"
    facts = (part.name, part.kind, part.head, part.tail, part.shape, None, part.tags)
    return made.source.replace("program", name, 1), f"    ({facts!r}, {name}, {tuple(made.line_tags)!r}),\n"


if __name__ == "__main__":
    for name, text in files().items():
        (READY / name).write_text(text, encoding="utf-8", newline="\n")
