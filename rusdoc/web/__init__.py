"""The plan as one accessible web page (Digdir: publish as HTML first)."""
