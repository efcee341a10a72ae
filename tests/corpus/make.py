"""Make the corpus anew: `python tests/corpus/make.py [NAME…]` writes each file and its truth beside it."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from bookmaker import Book  # noqa: E402
from writers import write  # noqa: E402

FILES = HERE / "files"


def books() -> Iterator[Book]:
    """Every workbook of the corpus: the functions called `book_NN…` in the modules called `group_*`."""
    for path in sorted(HERE.glob("group_*.py")):
        module = importlib.import_module(path.stem)
        for name, make in vars(module).items():
            if name.startswith("book_"):
                book = Book(name.removeprefix("book_"))
                make(book)
                yield book


def main(names: list[str]) -> None:
    """Write the named books, all of them without a name."""
    FILES.mkdir(exist_ok=True)
    for book in books():
        if names and not any(book.name.startswith(name) for name in names):
            continue
        write(book, FILES)
        truth = json.dumps(book.truth(), ensure_ascii=False, indent=1)
        (FILES / f"{book.name}.json").write_text(truth + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
