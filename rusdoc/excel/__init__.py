"""Spreadsheet files in and out: any format to plain cells, and the workbooks that rusdoc makes."""
