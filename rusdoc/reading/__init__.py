"""From plain cells to a plan: which heading is which field, what a cell means. No file formats here."""
