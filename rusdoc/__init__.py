"""rusdoc: a working group's Excel measure sheet made into council-ready documents."""
