"""The command line: arguments in, report and exit status out; all work is one call away in `rusdoc`."""
