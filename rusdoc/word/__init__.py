"""Word files in and out: templates, chapters, and the tables of a document as plain cells."""
