"""``python -m rusdoc``: the command line, where the program `rusdoc` is not on the path."""

from __future__ import annotations

import sys

from rusdoc.cli import main

if __name__ == "__main__":
    sys.exit(main())
