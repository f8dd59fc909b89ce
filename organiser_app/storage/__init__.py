"""The network's database: the only package that knows SQLAlchemy.

Rows change through a `UnitOfWork` and nowhere else, so that every write is in the journal and can
be taken back. Reads answer with frozen domain values or arrays. Queries and migrations are
written so that they run on SQLite and PostgreSQL alike: plain integers for ids, days (since
1970-01-01), flags and thousandths of a quantity; text for the rest; JSON as text.
"""
