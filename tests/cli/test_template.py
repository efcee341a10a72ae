"""``rusdoc template``: a template's faults on the screen, as JSON and as comments; and the names it may use."""

from __future__ import annotations

import zipfile
from pathlib import Path

import docx
import pytest

from rusdoc.shipped import shipped
from tests.cli.books import book
from tests.cli.protected import encrypted_package
from tests.cli.run import Command
from tests.word.templates import MEASURES, add_table, document


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """A template with a fault in a paragraph, in a table and in the header."""
    made = document("# Mål", "Hei {{ front.titel }}", *MEASURES)
    add_table(made, ("Tiltak", "Pris"), ("{{ front.title|uper }}", "x"))
    made.sections[0].header.paragraphs[0].text = "{{ front.hedder }}"
    made.save(str(tmp_path / "mal.docx"))
    return tmp_path / "mal.docx"


@pytest.fixture
def good(tmp_path: Path) -> Path:
    document("# {{ front.title }}", *MEASURES).save(str(tmp_path / "god.docx"))
    return tmp_path / "god.docx"


def test_faults_stand_under_their_heading_with_paragraph_and_cell(rusdoc: Command, bad: Path) -> None:
    run = rusdoc("template", "lint", bad)
    assert run.status == 1
    heading, table = run.out.index("\nMål\n") if "\nMål\n" in run.out else run.out.index("Mål\n"), run.out.index("tabell 1")
    assert heading < run.out.index("avsnitt 2") < table < run.out.index("Topptekst")
    assert "«front.title»" in run.out
    assert run.err == ""


def test_a_template_without_faults(rusdoc: Command, good: Path) -> None:
    run = rusdoc("template", "lint", good)
    assert run.status == 0
    assert "ingenting å utsette på malen" in run.out


@pytest.mark.parametrize("name", ["plan-nb.docx", "plan-nn.docx"])
def test_the_shipped_templates_are_clean(rusdoc: Command, name: str) -> None:
    assert rusdoc("template", "lint", shipped(f"word/{name}")).status == 0


def test_warnings_alone_give_status_0(rusdoc: Command, tmp_path: Path) -> None:
    document("{{ front.title }}").save(str(tmp_path / "mal.docx"))
    run = rusdoc("template", "lint", tmp_path / "mal.docx", "--format", "json")
    assert run.status == 0
    assert run.json["summary"] == {"error": 0, "warning": 1, "info": 0}


def test_faults_as_json(rusdoc: Command, bad: Path) -> None:
    run = rusdoc("template", "lint", bad, "--format", "json", "--lang", "en")
    assert run.status == 1
    first = run.json["findings"][0]
    assert (first["code"], first["severity"]) == ("RUS705", "error")
    assert (first["sheet"], first["cell"]) == ("Mål", "avsnitt 2")
    assert first["message"].startswith("The template uses the name «front.titel», which does not exist.")
    assert run.json["template"] == bad.name


@pytest.mark.parametrize("content", [b"", b"ikke en mal", b"PK\x03\x04 nesten"])
def test_a_file_that_is_no_template_cannot_be_used(rusdoc: Command, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "mal.docx").write_bytes(content)
    run = rusdoc("template", "lint", tmp_path / "mal.docx")
    assert (run.status, run.out) == (2, "")
    assert "mal.docx" in run.err


def test_a_missing_template_cannot_be_used(rusdoc: Command, tmp_path: Path) -> None:
    assert rusdoc("template", "lint", tmp_path / "finnes ikke.docx").status == 2


def test_a_workbook_is_no_template(rusdoc: Command, sheet: Path) -> None:
    assert rusdoc("template", "lint", sheet).status == 2


def test_the_template_of_a_plan_folder(rusdoc: Command, tmp_path: Path, bad: Path) -> None:
    folder = tmp_path / "plan"
    (folder / "mal").mkdir(parents=True)
    book(folder / "tiltak.xlsx")
    run = rusdoc("template", "lint", folder)
    assert run.status == 2
    assert "«mal»" in run.err
    (folder / "mal" / "mal.docx").write_bytes(bad.read_bytes())
    assert rusdoc("template", "lint", folder).status == 1


def test_faults_as_comments_in_a_copy(rusdoc: Command, bad: Path, tmp_path: Path) -> None:
    before = bad.read_bytes()
    run = rusdoc("template", "lint", bad, "--annotate", tmp_path / "merket.docx")
    assert run.status == 1
    assert "merket.docx" in run.err
    assert bad.read_bytes() == before
    marked = docx.Document(str(tmp_path / "merket.docx"))
    comments = [comment.text for comment in marked.comments]
    assert len(comments) == 3
    assert comments[0].startswith("RUS705 Malen bruker navnet «front.hedder»")  # Word has none in headers
    assert any("front.titel" in text for text in comments)
    (paragraph,) = [p for p in marked.paragraphs if "front.titel" in p.text]
    assert paragraph._p.xpath("w:commentRangeStart")
    assert paragraph._p.xpath("w:r/w:commentReference")


def test_the_copy_is_otherwise_the_same(rusdoc: Command, bad: Path, tmp_path: Path) -> None:
    rusdoc("template", "lint", bad, "--annotate", tmp_path / "merket.docx")
    with zipfile.ZipFile(bad) as old, zipfile.ZipFile(tmp_path / "merket.docx") as new:
        changed = {name for name in new.namelist() if name not in old.namelist() or old.read(name) != new.read(name)}
    assert changed == {
        "[Content_Types].xml", "word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels",
    }  # fmt: skip


def test_a_marked_copy_is_still_the_same_template(rusdoc: Command, bad: Path, tmp_path: Path) -> None:
    rusdoc("template", "lint", bad, "--annotate", tmp_path / "merket.docx")
    messages = [finding["message"] for finding in rusdoc("template", "lint", bad, "--format", "json").json["findings"]]
    again = rusdoc("template", "lint", tmp_path / "merket.docx", "--format", "json").json["findings"]
    assert [finding["message"] for finding in again] == messages


def test_comments_that_were_there_are_kept(rusdoc: Command, tmp_path: Path) -> None:
    made = document("{{ front.titel }}", *MEASURES)
    made.add_comment(made.paragraphs[0].runs, "Husk logoen", author="Kari")
    made.save(str(tmp_path / "mal.docx"))
    rusdoc("template", "lint", tmp_path / "mal.docx", "--annotate", tmp_path / "merket.docx")
    comments = list(docx.Document(str(tmp_path / "merket.docx")).comments)
    assert [comment.author for comment in comments] == ["Kari", "rusdoc"]
    assert len({comment.comment_id for comment in comments}) == 2


def test_the_template_itself_is_never_written_over(rusdoc: Command, bad: Path) -> None:
    before = bad.read_bytes()
    assert rusdoc("template", "lint", bad, "--annotate", bad).status == 2
    assert bad.read_bytes() == before


def test_the_names_a_template_may_use(rusdoc: Command) -> None:
    run = rusdoc("template", "fields")
    assert run.status == 0
    assert run.out.startswith("Øverst\n")
    assert "    navn" in run.out
    assert "  cost_text" in run.out


def test_the_names_as_json(rusdoc: Command) -> None:
    sections = {section["section"]: section for section in rusdoc("template", "fields", "--format", "json", "--lang", "en").json["sections"]}
    (title,) = [name for name in sections["front"]["names"] if name["name"] == "title"]
    assert title == {
        "name": "title", "path": "front.title", "type": "text", "kind": "text", "list": False, "nullable": False,
        "meaning": "the plan's title", "example": "Rusmiddelpolitisk handlingsplan",
    }  # fmt: skip


def test_the_names_that_a_template_uses(rusdoc: Command, good: Path) -> None:
    sections = rusdoc("template", "fields", good, "--format", "json").json["sections"]
    used = {name["path"] for section in sections for name in section["names"] if name["used"]}
    assert {"front", "front.title", "goals", "goal.sub_goals", "measure.title"} <= used
    assert "front.vision" not in used


def test_help_of_the_group_and_of_its_commands(rusdoc: Command) -> None:
    assert "lint " in rusdoc("template").out
    for language in ("nb", "nn", "en"):
        assert "--annotate" in rusdoc("template", "lint", "--help", "--lang", language).out


def test_a_misspelled_command_of_the_group(rusdoc: Command) -> None:
    run = rusdoc("template", "lnt")
    assert run.status == 2
    assert "lint" in run.err


PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (PDF, "Filen er en PDF, ikke et Word-dokument"),
        (encrypted_package(), "beskyttet med passord"),
        (b"Tiltak;Ansvar\nNatteravn;NAV\n", "en tekstfil"),
    ],
)
@pytest.mark.parametrize("command", ["lint", "build"])
def test_a_template_of_another_kind_is_called_what_it_is(
    rusdoc: Command, sheet: Path, content: bytes, said: str, command: str
) -> None:
    mal = sheet.parent / "mal.docx"
    mal.write_bytes(content)
    run = rusdoc("template", "lint", mal) if command == "lint" else rusdoc("build", sheet, "--template", mal)
    assert (run.status, run.out) == (2, "")
    assert "mal.docx: " in run.err
    assert said in run.err


def test_a_workbook_called_docx_is_called_a_workbook(rusdoc: Command, sheet: Path) -> None:
    mal = sheet.with_name("mal.docx")
    mal.write_bytes(sheet.read_bytes())
    assert "en Excel-arbeidsbok" in rusdoc("template", "lint", mal).err


def with_remote_template(path: Path) -> Path:
    """A template that is attached to another on a server, which Word fetches when it is opened."""
    made = document("# {{ front.title }}", *MEASURES)
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
    made.part._settings_part.relate_to("http://server.no/mal.dotm", kind, is_external=True)
    made.save(str(path))
    return path


def test_content_from_elsewhere_is_refused_until_it_is_accepted(rusdoc: Command, sheet: Path) -> None:
    mal = with_remote_template(sheet.parent / "mal.docx")
    refused = rusdoc("build", sheet, "--template", mal)
    assert refused.status == 2
    assert "--allow-external" in refused.err
    accepted = rusdoc("build", sheet, "--template", mal, "--allow-external", "--format", "json")
    assert accepted.status == 0
    assert "RUS711" not in accepted.out


def test_lint_says_that_content_comes_from_elsewhere_unless_it_is_accepted(rusdoc: Command, tmp_path: Path) -> None:
    mal = with_remote_template(tmp_path / "mal.docx")
    assert "RUS711" in rusdoc("template", "lint", mal).out
    assert "RUS711" not in rusdoc("template", "lint", mal, "--allow-external").out
