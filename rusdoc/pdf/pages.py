"""On which page of a PDF each place is."""

from __future__ import annotations

from io import BytesIO


def bookmark_pages(pdf: bytes) -> tuple[dict[str, int], int]:
    """The page, counted from 1, of each named place in the PDF, and the number of pages."""
    from pypdf import PdfReader

    reader = PdfReader(BytesIO(pdf))
    pages = {
        # LibreOffice writes the name of the bookmark with every other sign than letters and digits as
        # its two hexadecimal digits after a slash: `_Toc1` is `/5FToc1`.
        name.replace("/5F", "_"): (reader.get_destination_page_number(place) or 0) + 1
        for name, place in reader.named_destinations.items()
    }
    return pages, len(reader.pages)
