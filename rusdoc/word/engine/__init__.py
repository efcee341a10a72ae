"""How a template is read and filled, in the order of the work:

`markup` and `patch` give a part's XML with whole tags in it; `program`, with `expressions` and `layout`,
reads the tags; `generate` makes code of them; `filling` runs the code of every part, with `runtime`,
`inserts` and `edits`, and packs what it gives. `guard` says what a template may do; `jinja_part` with
`sandbox` is the slow way for what the code leaves out; `failure` and `locate` put what went wrong into words.
"""
