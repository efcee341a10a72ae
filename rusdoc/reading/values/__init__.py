"""What a cell means: pure functions from a cell's value to cost, years, owners, ids and the rest.

Each module reads one kind of value. Nothing here raises for any text: what is not understood
says so in its result, and the caller makes the finding.
"""
