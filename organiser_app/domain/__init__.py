"""The network's words and rules. Standard library only; nothing here knows files, SQL or windows."""
