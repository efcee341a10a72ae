"""What is wrong with a Word template, all of it and each with its place, without filling it (RUS705–RUS711).

`story` reads a part into paragraphs, tables and pictures; `tags` finds the tags in its text; `blocks` walks
through them with `scopes` and `evaluate`, so that names are followed through loops; `layout`, `access`,
`contrast` and `measures` look at the rest; `lint` puts it together. `annotate` writes the findings into a
copy of the template as comments.
"""
