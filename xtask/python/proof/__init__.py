"""What is proved of the files, an idea a module."""
