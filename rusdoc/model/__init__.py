"""The plain values that everything else passes around; they know no file format."""
