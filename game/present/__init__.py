"""What is to be shown and what may be done about it, for any front end."""
