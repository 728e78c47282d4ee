"""Lives from outside. A pack can do nothing but be read, and that within bounds."""
