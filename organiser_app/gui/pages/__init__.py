"""The sections of the window. Pages do not know each other; what they share lies in `page`."""
