"""A plan made from a template with macros is an ordinary document, which Word opens."""

from __future__ import annotations

import io

import pytest

import rusdoc
from rusdoc.opc import open_package
from rusdoc.opc.writer import rewrite
from rusdoc.shipped import shipped
from tests.plans import measure, plan_of

DOCUMENT = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
VBA = "http://schemas.microsoft.com/office/2006/relationships"


def with_macros(main: bytes) -> io.BytesIO:
    """The template that comes along, saved as one with macros, as Word does it."""
    package = open_package(shipped("word/plan-nb.docx").read_bytes(), "mal.docm")
    types = package.read("[Content_Types].xml").replace(DOCUMENT, main)
    links = package.read("word/_rels/document.xml.rels")
    vba = f'<Relationship Id="rIdVba" Type="{VBA}/vbaProject" Target="vbaProject.bin"/></Relationships>'
    extra = b'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/word/vbaData.xml" ContentType="application/vnd.ms-word.vbaData+xml"/></Types>'
    data = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{VBA}/wordVbaData" Target="vbaData.xml"/></Relationships>'
    changed = {
        "[Content_Types].xml": types.replace(b"</Types>", extra),
        "word/_rels/document.xml.rels": links.replace(b"</Relationships>", vba.encode()),
        "word/vbaProject.bin": b"\xd0\xcf\x11\xe0 Sub AutoOpen",
        "word/_rels/vbaProject.bin.rels": data.encode(),
        "word/vbaData.xml": b"<vbaSuppData/>",
    }
    return io.BytesIO(rewrite(package, changed))


@pytest.mark.parametrize("kind", [b"document.macroEnabled", b"template.macroEnabledTemplate"])
def test_a_template_with_macros_gives_a_document_without(kind: bytes) -> None:
    template = with_macros(b"application/vnd.ms-word." + kind + b".main+xml")
    made = rusdoc.build(plan_of(measure()), template=template, allow_external=True)
    package = open_package(made.data, "plan.docx")
    assert package.content_type(package.main or "") == DOCUMENT.decode()
    assert not [name for name in package.names if "vba" in name.casefold()]
    assert all(link.kind != "vbaProject" for link in package.relationships(package.main or ""))
    assert b"vba" not in package.read("[Content_Types].xml")
