"""Everything rusdoc raises, as one short tree.

    RusdocError              names the file, and the sheet and cell where there is one
    ├── InputError           an input cannot be used: missing, empty, damaged, of another kind
    │   ├── ProtectedError   it needs a password
    │   └── UnsafeError      it holds macros, external content, or would exhaust the machine
    ├── TemplateError        a Word template cannot be filled
    ├── SettingsError        rusdoc.toml or an option says something impossible
    ├── OutputError          the result cannot be written where it should go
    └── OfficeError          LibreOffice is missing or did not do its work

A mistake *in* a sheet is never an exception: it is a `Finding`, and the work goes on.
"""

from __future__ import annotations

from rusdoc.texts import Language, Text, say


class RusdocError(Exception):
    """Something rusdoc cannot go on with. `message` says what is wrong and what to do.

    >>> raise RusdocError(Text("errors.file_missing"), file="tiltak.xlsx")
    Traceback (most recent call last):
    rusdoc.errors.RusdocError: tiltak.xlsx: Finner ikke filen. Sjekk navnet og mappen.
    """

    def __init__(
        self,
        text: Text,
        *,
        file: str | None = None,
        sheet: str | None = None,
        cell: str | None = None,
        code: str | None = None,
    ) -> None:
        self.text = text
        self.file = file
        self.sheet = sheet
        self.cell = cell
        self.code = code
        super().__init__(text)

    def message(self, language: Language = "nb") -> str:
        """The whole message in `language`, beginning with the place."""
        spot = "!".join(part for part in (self.sheet, self.cell) if part)
        where = ", ".join(part for part in (self.file, spot) if part)
        words = say(self.text, language)
        return f"{where}: {words}" if where else words

    def __str__(self) -> str:
        return self.message()


class InputError(RusdocError):
    """An input cannot be used: missing, empty, damaged, or of another kind."""


class ProtectedError(InputError):
    """The input needs a password."""


class UnsafeError(InputError):
    """The input holds macros or external content, or would exhaust the machine (RUS711)."""


class TemplateError(RusdocError):
    """A Word template cannot be filled."""


class SettingsError(RusdocError):
    """rusdoc.toml or an option says something impossible."""


class OutputError(RusdocError):
    """The result cannot be written where it should go."""


class OfficeError(RusdocError):
    """LibreOffice is missing or did not do its work."""
