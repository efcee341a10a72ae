"""``rusdoc template lint|fields``: what is wrong with a Word template, and which names it may use."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from rusdoc.cli.layout import GAP, Column, table
from rusdoc.cli.parts import (
    RusdocGroup,
    add_common_options,
    command,
    files_argument,
    flag,
    format_option,
    path_option,
)
from rusdoc.cli.report import findings_lines, summary, summary_line
from rusdoc.cli.screen import Screen
from rusdoc.cli.status import status_of
from rusdoc.errors import InputError
from rusdoc.files import is_folder
from rusdoc.texts import Text

if TYPE_CHECKING:
    from rusdoc.model.finding import Finding
    from rusdoc.word.linting.lint import Report
    from rusdoc.word.template import Template


@command(
    "lint",
    files_argument("file", several=False),
    path_option(["--annotate"], key="annotate_template"),
    flag("--allow-external"),
    format_option(),
)
def lint(screen: Screen, file: Path, annotate: Path | None, allow_external: bool, format_: str) -> int:
    """Say everything that is wrong with the template, without filling it."""
    template = template_at(file)
    report = examined(template)
    if allow_external:
        report.faults[:] = [fault for fault in report.faults if fault.finding.code != "RUS711"]
    if annotate:
        _save_annotated(template, report, template_path(file), annotate, screen)
    _show(report.findings, template.file, screen, format_)
    return status_of(report.findings)


@command("fields", files_argument("file", several=False, required=False), format_option())
def fields(screen: Screen, file: Path | None, format_: str) -> int:
    """Every name that a template may use; with a template, those that it uses."""
    from rusdoc.word.fields import fields as every_field

    report = examined(template_at(file)) if file else None
    sections = every_field(screen.language, report.uses if report else None)
    if format_ == "json":
        screen.show_json({"template": str(file) if file else None, "sections": sections})
        return 0
    for section in sections:
        screen.show(*_section_lines(section, screen), "")
    if file:
        screen.show(screen.words("template_names.used", file=file.name))
    return 0


def template_path(file: Path) -> Path:
    """The template itself: the file, or the one that a plan folder has."""
    if not is_folder(file):
        return file
    from rusdoc.folder import open_folder

    found = open_folder(file).template
    if found is None:
        raise InputError(Text("cli_template.no_template"), file=str(file))
    return found


def template_at(file: Path) -> Template:
    """The template, opened whatever is wrong with it. Raises `InputError` for what is no Word document."""
    from rusdoc.word.template import Template

    return Template(template_path(file), allow_external=True, cache=None)


def examined(template: Template) -> Report:
    """What is to be said of it, held to the names that a plan document has."""
    from rusdoc.registers.template_names import example_context

    return template.examine(example_context())


def _save_annotated(template: Template, report: Report, source: Path, target: Path, screen: Screen) -> None:
    from rusdoc.files import refuse_input_as_output, write_whole

    refuse_input_as_output(source, target)
    write_whole(target, template.annotated_with(report, screen.language))
    screen.tell(screen.words("cli_template.annotated", file=str(target)))


def _show(findings: list[Finding], file: str, screen: Screen, format_: str) -> None:
    if format_ == "json":
        screen.show_json(
            {
                "template": file,
                "findings": [finding.to_json(screen.language) for finding in findings],
                "summary": summary(findings),
            }
        )
        return
    if findings:
        whole = "cli_template.whole"
        screen.show(*findings_lines(findings, screen, _as_read(findings, file), whole), "")
        screen.show(summary_line(findings, screen))
    else:
        screen.show(screen.paint(screen.words("cli_template.clean", file=file), fg="green"))


def _as_read(findings: list[Finding], file: str) -> Any:
    """A plan whose sheets are the template's headings: findings are shown in the order of the document."""
    from rusdoc.model.plan import Plan, ReadSheet

    headings = dict.fromkeys(finding.place.sheet for finding in findings if finding.place.sheet)
    return Plan(file=file, sheets=tuple(ReadSheet(heading, "") for heading in headings))


def _section_lines(section: dict[str, Any], screen: Screen) -> list[str]:
    title = screen.words("template_names.top") if section["section"] == "top" else section["section"]
    columns = tuple(
        Column(GAP * (not number) + screen.words(f"template_names.{heading}"), least)
        for number, (heading, least) in enumerate(_COLUMNS)
    )
    rows = [
        (f"{'* ' if name.get('used') else GAP}{name['name']}", name["type"], name["meaning"], name["example"])
        for name in section["names"]
    ]
    paint = lambda words: screen.paint(words, fg="cyan")  # noqa: E731 # one use, where it is needed
    lines = table(columns, rows, screen.width, paint_heading=paint)
    return [screen.paint(title, bold=True), *lines]


_COLUMNS: Final = (("name", None), ("type", 10), ("meaning", 20), ("example", 12))


class TemplateGroup(RusdocGroup):
    """`rusdoc template`: its commands in the order of the work."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the work."""
        return ["lint", "fields"]


def _group() -> TemplateGroup:
    made = TemplateGroup("template", commands={"lint": lint, "fields": fields})
    add_common_options(made)
    return made


command_line: Final = _group()
