//! The real server for tests: on a free port, over a database of its own.
