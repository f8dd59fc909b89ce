"""The quick-add line: what a coordinator types as they would say it, taken apart into chips.

Reading a line is pure: words, a frozen vocabulary, a day and the answers given so far in; chips out.
No word is lost, and what is not sure is asked, never decided. Only `known` reads the database.
"""
