"""Every rule in words: its title, why it exists, and what to do. Kind, short and concrete.

A rule has five keys: ``RUS206_title``, ``RUS206_why``, ``RUS206_fix``, and an example each way,
``RUS206_bad`` and ``RUS206_good``. The wordings stand in a file for each series.
"""

from __future__ import annotations

from typing import Final

from rusdoc.texts import Wording
from rusdoc.texts.rules_documents import DOCUMENTS
from rusdoc.texts.rules_economy import ECONOMY
from rusdoc.texts.rules_examples import EXAMPLES
from rusdoc.texts.rules_goals import GOALS
from rusdoc.texts.rules_policy import POLICY
from rusdoc.texts.rules_privacy import PRIVACY
from rusdoc.texts.rules_sheet import SHEET
from rusdoc.texts.rules_subplans import SUBPLANS

WORDINGS: Final[dict[str, Wording]] = {**SHEET, **GOALS, **EXAMPLES, **ECONOMY, **SUBPLANS, **POLICY, **PRIVACY, **DOCUMENTS}
