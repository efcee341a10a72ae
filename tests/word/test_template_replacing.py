"""Pictures and embedded files of a template get other contents, as docxtpl's `replace_…` gives them."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from PIL import Image

from rusdoc.errors import InputError, TemplateError
from rusdoc.word import Template
from tests.word.docxtpl_pairs import saved, with_part


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    path = tmp_path / "logo.png"
    Image.new("RGB", (40, 20), "red").save(path)
    return path


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "ny.png"
    Image.new("RGB", (40, 20), "blue").save(path)
    return path


@pytest.fixture
def data(logo: Path) -> bytes:
    """A template with a picture in its header, and a workbook embedded in it."""
    document = docx.Document()
    document.add_paragraph("{{ a }}")
    document.sections[0].header.paragraphs[0].add_run().add_picture(str(logo))
    embedded = Part(PackURI("/word/embeddings/Ark1.xlsx"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", b"gammel", document.part.package)
    document.part.relate_to(embedded, RELATIONSHIP_TYPE.PACKAGE)
    return saved(document)


def part(data: bytes, name: str) -> bytes:
    with ZipFile(BytesIO(data)) as package:
        return package.read(name)


@pytest.mark.parametrize("name", ["logo.png", "word/media/image1.png", "image1.png"])
def test_a_picture_in_a_header_is_known_by_its_name_or_part(data: bytes, other: Path, name: str) -> None:
    out = Template(data).render({"a": "x"}, replace={name: other})
    assert part(out, "word/media/image1.png") == other.read_bytes()


@pytest.mark.parametrize("attribute", ["title", "descr"])
def test_a_picture_is_known_by_its_title_or_description(data: bytes, other: Path, attribute: str) -> None:
    changed = with_part(data, "word/header1.xml", lambda xml: xml.replace("<pic:cNvPr ", f'<pic:cNvPr {attribute}="Våpen &amp; navn" '))
    out = Template(changed).render({"a": "x"}, replace={"Våpen & navn": str(other)})
    assert part(out, "word/media/image1.png") == other.read_bytes()


def test_an_embedded_file_is_known_by_its_part(data: bytes) -> None:
    out = Template(data).render({"a": "x"}, replace={"word/embeddings/Ark1.xlsx": BytesIO(b"ny")})
    assert part(out, "word/embeddings/Ark1.xlsx") == b"ny"


def test_one_filling_leaves_the_next_as_it_was(data: bytes, logo: Path, other: Path) -> None:
    template = Template(data)
    template.render({"a": "x"}, replace={"logo.png": other})
    assert part(template.render({"a": "x"}), "word/media/image1.png") == logo.read_bytes()


def test_a_name_that_nothing_has_is_an_error(data: bytes, other: Path) -> None:
    with pytest.raises(TemplateError, match=r"«logoen\.png»"):
        Template(data).render({"a": "x"}, replace={"logoen.png": other})


def test_a_picture_that_is_not_there_is_an_error(data: bytes, tmp_path: Path) -> None:
    replace: dict[str, Any] = {"logo.png": tmp_path / "borte.png"}
    with pytest.raises(InputError, match=r"borte\.png"):
        Template(data).render({"a": "x"}, replace=replace)
