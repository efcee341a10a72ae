"""What the three plan folders have in common: texts become chapters and Word sub-plans."""

from __future__ import annotations

import shutil
from pathlib import Path

from word import Paper, write_document


def fresh(folder: Path) -> None:
    """An empty plan folder with its two sub-folders."""
    if folder.exists():
        shutil.rmtree(folder)
    for name in ("kapitler", "delplaner"):
        (folder / name).mkdir(parents=True)


def write_texts(texts: Path, folder: Path, paper: Paper, pictures: Path) -> None:
    """Every `.txt` becomes a Word document in the folder of the same name, every `.md` is copied."""
    for source in sorted(texts.rglob("*")):
        target = folder / source.relative_to(texts)
        if source.suffix == ".txt":
            write_document(source, target.with_suffix(".docx"), paper, pictures)
        elif source.suffix == ".md":
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
