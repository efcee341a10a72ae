"""What LibreOffice leaves undone in a PDF, put right; and what a finished PDF may say that it is."""
