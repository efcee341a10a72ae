"""A package is judged before anything reads it: what it says is checked, what is unsafe is refused."""

from __future__ import annotations

import pytest

from rusdoc.errors import InputError, ProtectedError, UnsafeError
from rusdoc.opc import open_package
from tests.opc.zips import by_hand, relationships, xlsx, zipped


def test_the_parts_of_a_package_are_found_whatever_their_case() -> None:
    package = open_package(zipped({"xl/Workbook.xml": "<a/>"}), "plan.xlsx")
    assert package.names == ("xl/Workbook.xml",)
    assert "XL/workbook.xml" in package
    assert package.read("xl/workbook.XML") == b"<a/>"
    assert package.size("xl/workbook.xml") == 4


def test_links_lead_to_parts_or_outside() -> None:
    links = relationships(
        ("a", "worksheet", "worksheets/sheet1.xml"),
        ("b", "image", "/media/1.png"),
        ("c", "theme", "../theme.xml"),
    )
    outside = links.replace(
        "</Relationships>",
        '<Relationship Id="d" Type="x/hyperlink" Target="https://a.no" TargetMode="External"/></Relationships>',
    )
    package = open_package(zipped({"xl/_rels/workbook.xml.rels": outside}), "plan.xlsx")
    assert [(link.kind, link.target, link.external) for link in package.relationships("xl/workbook.xml")] == [
        ("worksheet", "xl/worksheets/sheet1.xml", False), ("image", "media/1.png", False), ("theme", "theme.xml", False),
        ("hyperlink", "https://a.no", True),
    ]  # fmt: skip


def test_a_package_knows_its_main_part_and_content_types() -> None:
    package = open_package(xlsx(""), "plan.xlsx")
    assert package.main == "xl/workbook.xml"
    assert package.content_type("xl/workbook.xml").endswith("sheet.main+xml")
    assert package.content_type("xl/styles.xml") == "application/xml"
    assert package.content_type("ukjent.bin") == ""


def test_a_part_that_is_missing_is_named() -> None:
    package = open_package(zipped({"a.xml": "<a/>"}), "plan.xlsx")
    with pytest.raises(InputError, match=r"plan\.xlsx: .*word/document\.xml"):
        package.read("word/document.xml")


@pytest.mark.parametrize("cut", [10, 200, 600])
def test_a_truncated_package_is_damaged(cut: int) -> None:
    with pytest.raises(InputError, match="skadet eller ikke hel"):
        open_package(xlsx("")[:cut], "plan.xlsx")


def test_a_part_shorter_than_it_claims_is_damaged() -> None:
    package = open_package(by_hand([("a.xml", b"<a/>", 400)]), "plan.xlsx")
    with pytest.raises(InputError, match="skadet"):
        package.read("a.xml")


def test_a_zip_file_with_a_password_is_protected() -> None:
    with pytest.raises(ProtectedError, match="passord"):
        open_package(by_hand([("a.xml", b"<a/>", None)], flags=1), "plan.xlsx")


def test_a_bomb_is_refused_by_its_ratio() -> None:
    with pytest.raises(UnsafeError) as refused:
        open_package(by_hand([("xl/a.xml", b" " * 30_000_000, None)]), "plan.xlsx")
    assert refused.value.code == "RUS711"


def test_a_bomb_that_claims_to_be_small_is_caught_before_a_reader_inflates_it() -> None:
    with pytest.raises(InputError):
        open_package(by_hand([("xl/a.xml", b"0123456789abcdef" * 17_000_000, 4_000)]), "plan.xlsx")


def test_a_package_of_far_too_many_parts_is_refused() -> None:
    with pytest.raises(UnsafeError, match="deler"):
        open_package(zipped({f"{n}.xml": b"" for n in range(5_001)}), "plan.xlsx")


def test_parts_that_share_their_bytes_are_refused() -> None:
    with pytest.raises(InputError):
        open_package(
            by_hand([("a.xml", b"<a/>", None), ("b.xml", b"<a/>", None)], shared_offset=True), "plan.xlsx"
        )


@pytest.mark.parametrize("name", ["../a.xml", "/etc/a.xml", "xl/../../a.xml", "C:/a.xml", "xl\\..\\a.xml"])
def test_a_name_that_would_leave_its_folder_is_refused(name: str) -> None:
    with pytest.raises(UnsafeError):
        open_package(by_hand([(name, b"<a/>", None)]), "plan.xlsx")


def test_the_same_name_twice_is_refused() -> None:
    with pytest.raises(UnsafeError):
        open_package(by_hand([("xl/a.xml", b"<a/>", None), ("XL/A.xml", b"<b/>", None)]), "plan.xlsx")


@pytest.mark.parametrize("declared", ['<!DOCTYPE a [<!ENTITY x "y">]>', "<!DOCTYPE a>"])
def test_a_document_type_in_the_xml_is_refused(declared: str) -> None:
    package = open_package(zipped({"a.xml": f"<?xml version='1.0'?>{declared}<a/>"}), "plan.xlsx")
    with pytest.raises(UnsafeError) as refused:
        package.xml("a.xml")
    assert refused.value.code == "RUS711"


@pytest.mark.parametrize(
    "data",
    [
        "<?xml version='1.0' encoding='UTF-16'?><a/>".encode("utf-16"),
        b"<?xml version='1.0' encoding='latin-1'?><a/>",
    ],
)
def test_xml_that_is_not_utf8_is_refused(data: bytes) -> None:
    package = open_package(zipped({"a.xml": data}), "plan.xlsx")
    with pytest.raises(InputError, match="tegnkoding"):
        package.xml("a.xml")
