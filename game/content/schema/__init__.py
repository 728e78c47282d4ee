"""What a person may write, one module for each kind of file."""
