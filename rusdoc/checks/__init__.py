"""The rules: one small pure function each, from a plan to problems."""
