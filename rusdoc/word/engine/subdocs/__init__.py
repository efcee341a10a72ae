"""A `Subdoc` value put into a template: its text, and everything in its package that the text needs."""
