"""The first shape of a network's tables. Frozen: later shapes are later steps."""

from alembic.operations import Operations
from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Text, UniqueConstraint


def _points_at(target: str, table: str, column: str) -> ForeignKey:
    return ForeignKey(
        f"{target}.id", name=f"fk_{table}_{column}", deferrable=True, initially="DEFERRED"
    )


def upgrade(operations: Operations) -> None:
    """Makes every table, and the search index where the database is SQLite."""
    _places_and_people(operations)
    _needs_and_offers(operations)
    _exchanges(operations)
    _housekeeping(operations)
    _sheets(operations)
    _journal(operations)
    if operations.get_context().dialect.name == "sqlite":
        operations.execute(
            "CREATE VIRTUAL TABLE search USING fts5("
            "body, tokenize = 'trigram remove_diacritics 1')"
        )
        operations.execute("INSERT INTO search(search, rank) VALUES ('secure-delete', 1)")


def _places_and_people(operations: Operations) -> None:
    operations.create_table(
        "areas",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("name", Text, nullable=False, server_default=""),
        Column("parent_id", Integer, _points_at("areas", "areas", "parent_id")),
    )
    operations.create_table(
        "categories",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("name", Text, nullable=False, server_default=""),
        Column("parent_id", Integer, _points_at("categories", "categories", "parent_id")),
        Column("unit", Text, nullable=False, server_default=""),
    )
    operations.create_table(
        "members",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("name", Text, nullable=False, server_default=""),
        Column("kind", Text, nullable=False, server_default=""),
        Column("pronouns", Text, nullable=False, server_default=""),
        Column("phones", Text, nullable=False, server_default=""),
        Column("email", Text, nullable=False, server_default=""),
        Column("preferred_contact", Text, nullable=False, server_default=""),
        Column("contact_time", Text, nullable=False, server_default=""),
        Column("languages", Text, nullable=False, server_default=""),
        Column("area_id", Integer, _points_at("areas", "members", "area_id")),
        Column("address", Text, nullable=False, server_default=""),
        Column("household_id", Integer, _points_at("members", "members", "household_id")),
        Column("household_size", Integer),
        Column("acts_for_id", Integer, _points_at("members", "members", "acts_for_id")),
        Column("skills", Text, nullable=False, server_default=""),
        Column("tags", Text, nullable=False, server_default=""),
        Column("availability", Text, nullable=False, server_default=""),
        Column("monthly_limit", Integer),
        Column("limit_unit", Text, nullable=False, server_default=""),
        Column("joined", Integer),
        Column("paused_until", Integer),
        Column("left", Integer),
        Column("consent", Text, nullable=False, server_default=""),
        Column("note", Text, nullable=False, server_default=""),
        Column("extra", Text, nullable=False, server_default=""),
    )
    operations.create_index("ix_members_household_id", "members", ["household_id"])
    operations.create_index("ix_members_acts_for_id", "members", ["acts_for_id"])


def _needs_and_offers(operations: Operations) -> None:
    operations.create_table(
        "needs",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("member_id", Integer, _points_at("members", "needs", "member_id")),
        Column("category_id", Integer, _points_at("categories", "needs", "category_id")),
        Column("words", Text, nullable=False, server_default=""),
        Column("quantity", Integer),
        Column("unit", Text, nullable=False, server_default=""),
        Column("urgency", Text, nullable=False, server_default=""),
        Column("opened", Integer),
        Column("needed_by", Integer),
        Column("area_id", Integer, _points_at("areas", "needs", "area_id")),
        Column("household_size", Integer),
        Column("recurring", Text, nullable=False, server_default=""),
        Column("parent_id", Integer, _points_at("needs", "needs", "parent_id")),
        Column("is_sensitive", Integer, nullable=False, server_default="0"),
        Column("source", Text, nullable=False, server_default=""),
        Column("state", Text, nullable=False, server_default=""),
        Column("closed", Integer),
        Column("reason", Text, nullable=False, server_default=""),
        Column("tags", Text, nullable=False, server_default=""),
        Column("note", Text, nullable=False, server_default=""),
    )
    operations.create_index("ix_needs_member_id", "needs", ["member_id"])
    operations.create_index("ix_needs_parent_id", "needs", ["parent_id"])
    operations.create_index("ix_needs_state_opened", "needs", ["state", "opened"])
    operations.create_table(
        "offers",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("member_id", Integer, _points_at("members", "offers", "member_id")),
        Column("category_id", Integer, _points_at("categories", "offers", "category_id")),
        Column("words", Text, nullable=False, server_default=""),
        Column("how_often", Text, nullable=False, server_default=""),
        Column("times", Integer),
        Column("start", Integer),
        Column("until", Integer),
        Column("area_id", Integer, _points_at("areas", "offers", "area_id")),
        Column("state", Text, nullable=False, server_default=""),
        Column("tags", Text, nullable=False, server_default=""),
        Column("note", Text, nullable=False, server_default=""),
    )
    operations.create_index("ix_offers_member_id", "offers", ["member_id"])
    operations.create_table(
        "matches",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("need_id", Integer, _points_at("needs", "matches", "need_id"), nullable=False),
        Column(
            "helper_id", Integer, _points_at("members", "matches", "helper_id"), nullable=False
        ),
        Column("offer_id", Integer, _points_at("offers", "matches", "offer_id")),
        Column("state", Text, nullable=False, server_default=""),
        Column("made", Integer),
        Column("ended", Integer),
        Column("called_off_by", Text, nullable=False, server_default=""),
        Column("in_time", Integer),
        Column("note", Text, nullable=False, server_default=""),
    )
    operations.create_index("ix_matches_helper_id", "matches", ["helper_id"])
    operations.create_index("ix_matches_need_id", "matches", ["need_id"])


def _exchanges(operations: Operations) -> None:
    operations.create_table(
        "gatherings",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("name", Text, nullable=False, server_default=""),
        Column("day", Integer),
        Column("area_id", Integer, _points_at("areas", "gatherings", "area_id")),
        Column("note", Text, nullable=False, server_default=""),
    )
    operations.create_table(
        "exchanges",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("day", Integer),
        Column("giver_id", Integer, _points_at("members", "exchanges", "giver_id")),
        Column("receiver_id", Integer, _points_at("members", "exchanges", "receiver_id")),
        Column("category_id", Integer, _points_at("categories", "exchanges", "category_id")),
        Column("area_id", Integer, _points_at("areas", "exchanges", "area_id")),
        Column("quantity", Integer),
        Column("unit", Text, nullable=False, server_default=""),
        Column("asked", Text, nullable=False, server_default=""),
        Column("outcome", Text, nullable=False, server_default=""),
        Column("need_id", Integer, _points_at("needs", "exchanges", "need_id")),
        Column("offer_id", Integer, _points_at("offers", "exchanges", "offer_id")),
        Column("match_id", Integer, _points_at("matches", "exchanges", "match_id")),
        Column("gathering_id", Integer, _points_at("gatherings", "exchanges", "gathering_id")),
        Column("arranged_by", Text, nullable=False, server_default=""),
        Column("note", Text, nullable=False, server_default=""),
        Column("logged_by", Text, nullable=False, server_default=""),
        Column("logged_at", Integer),
    )
    operations.create_index("ix_exchanges_day", "exchanges", ["day"])
    operations.create_index("ix_exchanges_giver_id", "exchanges", ["giver_id"])
    operations.create_index("ix_exchanges_need_id", "exchanges", ["need_id"])
    operations.create_index("ix_exchanges_receiver_id", "exchanges", ["receiver_id"])
    operations.create_table(
        "followups",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("member_id", Integer, _points_at("members", "followups", "member_id")),
        Column("need_id", Integer, _points_at("needs", "followups", "need_id")),
        Column("match_id", Integer, _points_at("matches", "followups", "match_id")),
        Column("due", Integer),
        Column("done", Integer),
        Column("result", Text),
        Column("words", Text, nullable=False, server_default=""),
    )
    operations.create_index("ix_followups_due", "followups", ["due"])


def _housekeeping(operations: Operations) -> None:
    operations.create_table(
        "settings",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("name", Text, nullable=False, server_default=""),
        Column("value", Text, nullable=False, server_default=""),
    )
    operations.create_table(
        "counters",
        Column("name", Text, primary_key=True),
        Column("value", Integer, nullable=False),
    )
    operations.create_table(
        "about",
        Column("name", Text, primary_key=True),
        Column("value", Text, nullable=False),
    )
    operations.create_table(
        "schema_version",
        Column("version", Integer, primary_key=True, autoincrement=False),
        Column("name", Text, nullable=False),
        Column("at", Integer, nullable=False),
    )


def _sheets(operations: Operations) -> None:
    operations.create_table(
        "imports",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("at", Integer),
        Column("file_name", Text, nullable=False, server_default=""),
        Column("sha256", Text, nullable=False, server_default=""),
        Column("size", Integer),
        Column("sheet", Text, nullable=False, server_default=""),
        Column("table_name", Text, nullable=False, server_default=""),
        Column("held_back", Integer),
        Column("by", Text, nullable=False, server_default=""),
        Column("fingerprints", Text, nullable=False, server_default=""),
    )
    operations.create_table(
        "exports",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("uid", Text, nullable=False, server_default=""),
        Column("at", Integer),
        Column("label", Text, nullable=False, server_default=""),
        Column("audience", Text, nullable=False, server_default=""),
        Column("columns", Text, nullable=False, server_default=""),
        Column("by", Text, nullable=False, server_default=""),
        UniqueConstraint("uid", name="uq_exports_uid"),
    )
    operations.create_table(
        "export_rows",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column(
            "export_id", Integer, _points_at("exports", "export_rows", "export_id"), nullable=False
        ),
        Column("row_key", Text, nullable=False, server_default=""),
        Column("table_name", Text, nullable=False, server_default=""),
        Column("record_id", Integer),
        Column("cells", Text, nullable=False, server_default=""),
    )
    operations.create_index("ix_export_rows_export_id", "export_rows", ["export_id"])
    operations.create_index("ix_export_rows_row_key", "export_rows", ["row_key"])
    operations.create_table(
        "mappings",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("signature", Text, nullable=False, server_default=""),
        Column("mapping", Text, nullable=False, server_default=""),
        Column("used_at", Integer),
        UniqueConstraint("signature", name="uq_mappings_signature"),
    )


def _journal(operations: Operations) -> None:
    operations.create_table(
        "changes",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("at", Integer),
        Column("by", Text, nullable=False, server_default=""),
        Column("code", Text, nullable=False, server_default=""),
        Column("label", Text, nullable=False, server_default=""),
        Column("state", Text, nullable=False, server_default=""),
        Column("undone_order", Integer),
        Column("rows", Integer),
    )
    operations.create_table(
        "change_rows",
        Column(
            "change_id",
            Integer,
            _points_at("changes", "change_rows", "change_id"),
            primary_key=True,
            autoincrement=False,
        ),
        Column("seq", Integer, primary_key=True, autoincrement=False),
        Column("table_name", Text, nullable=False, server_default=""),
        Column("op", Text, nullable=False, server_default=""),
        Column("images", LargeBinary, nullable=False),
    )
