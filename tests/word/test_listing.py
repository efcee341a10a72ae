"""The lists of a package's links and types, with entries put at their end, however they are written."""

from __future__ import annotations

import pytest
from lxml import etree

from rusdoc.word.merging.listing import Listing, links_in, types_in

NS = "http://schemas.openxmlformats.org/package/2006/relationships"
OLD = '<{0}Relationship Id="rId1" Type="t" Target="a.xml"/>'


def targets(links: Listing) -> list[str | None]:
    root = etree.fromstring(links.written())
    return [entry.get("Target") for entry in root if entry.tag == f"{{{NS}}}Relationship"]


@pytest.mark.parametrize(
    ("written", "before"),
    [
        (f'<Relationships xmlns="{NS}">{OLD.format("")}</Relationships>', ["a.xml"]),
        (f'<r:Relationships xmlns:r="{NS}">{OLD.format("r:")}</r:Relationships>', ["a.xml"]),
        (f'<?xml version="1.0"?><Relationships xmlns="{NS}"/>', []),
        (f'<r:Relationships xmlns:r="{NS}" />\n', []),
    ],
)
def test_a_link_is_put_at_the_end_of_a_list_however_it_is_written(written: str, before: list[str]) -> None:
    links = links_in(written.encode(), "mal.docx")
    links.add(Id="rId2", Type="t", Target='b & "c".xml')
    assert targets(links) == [*before, 'b & "c".xml']
    assert len(links.entries) == len(before) + 1


def test_a_part_without_links_gets_a_list_of_them() -> None:
    links = links_in(None, "mal.docx")
    links.add(Id="rId1", Type="t", Target="a.xml")
    assert targets(links) == ["a.xml"]


def test_a_type_is_put_after_the_others() -> None:
    types = types_in(b'<Types xmlns="x"><Default Extension="xml" ContentType="y"/></Types>', "mal.docx")
    types.add(PartName="/word/charts/diagram1.xml", ContentType="z")
    assert [entry.get("PartName") for entry in etree.fromstring(types.written())] == [None, "/word/charts/diagram1.xml"]
