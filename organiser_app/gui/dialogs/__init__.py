"""Forms: they gather fields, say what is wrong beside them, and hand a command to the session."""
