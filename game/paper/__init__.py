"""Pages of A4 as PDF, from the same trees as the HTML. Only this package knows fpdf2."""
