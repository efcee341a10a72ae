"""A chapter of the group put into the plan: styles, lists, tables, pictures, links and footnotes."""
