"""What goes into each document: pure values from a plan, ready for a template."""
