"""The tables, as SQLAlchemy Core describes them. Never seen outside `storage`.

Every journalled table has an integer `id` that `counters` hands out and never reuses, and plain
stored values only, so that a journal image is exactly the row.
"""

from sqlalchemy import Column, Index, Integer, LargeBinary, Table, Text, UniqueConstraint

from organiser_app.domain.changes import Kind
from organiser_app.storage import columns
from organiser_app.storage.columns import id_column as _id
from organiser_app.storage.columns import link as _link
from organiser_app.storage.columns import number as _number
from organiser_app.storage.columns import points_at as _points_at
from organiser_app.storage.columns import text as _text

metadata = columns.metadata

areas = Table("areas", metadata, _id(), _text("name"), _link("parent_id", "areas"))

categories = Table(
    "categories",
    metadata,
    _id(),
    _text("name"),
    _link("parent_id", "categories"),
    _text("unit"),
)

members = Table(
    "members",
    metadata,
    _id(),
    _text("name"),
    _text("kind"),
    _text("pronouns"),
    _text("phones"),
    _text("email"),
    _text("preferred_contact"),
    _text("contact_time"),
    _text("languages"),
    _link("area_id", "areas"),
    _text("address"),
    _link("household_id", "members"),
    _number("household_size"),
    _link("acts_for_id", "members"),
    _text("skills"),
    _text("tags"),
    _text("availability"),
    _number("monthly_limit"),
    _text("limit_unit"),
    _number("joined"),
    _number("paused_until"),
    _number("left"),
    _text("consent"),
    _text("note"),
    _text("extra"),
    Index(None, "household_id"),
    Index(None, "acts_for_id"),
)

needs = Table(
    "needs",
    metadata,
    _id(),
    _link("member_id", "members"),
    _link("category_id", "categories"),
    _text("words"),
    _number("quantity"),
    _text("unit"),
    _text("urgency"),
    _number("opened"),
    _number("needed_by"),
    _link("area_id", "areas"),
    _number("household_size"),
    _text("recurring"),
    _link("parent_id", "needs"),
    Column("is_sensitive", Integer, nullable=False, server_default="0"),
    _text("source"),
    _text("state"),
    _number("closed"),
    _text("reason"),
    _text("tags"),
    _text("note"),
    Index(None, "member_id"),
    Index(None, "state", "opened"),
    Index(None, "parent_id"),
)

offers = Table(
    "offers",
    metadata,
    _id(),
    _link("member_id", "members"),
    _link("category_id", "categories"),
    _text("words"),
    _text("how_often"),
    _number("times"),
    _number("start"),
    _number("until"),
    _link("area_id", "areas"),
    _text("state"),
    _text("tags"),
    _text("note"),
    Index(None, "member_id"),
)

matches = Table(
    "matches",
    metadata,
    _id(),
    Column("need_id", Integer, _points_at("needs"), nullable=False),
    Column("helper_id", Integer, _points_at("members"), nullable=False),
    _link("offer_id", "offers"),
    _text("state"),
    _number("made"),
    _number("ended"),
    _text("called_off_by"),
    _number("in_time"),
    _text("note"),
    Index(None, "need_id"),
    Index(None, "helper_id"),
)

gatherings = Table(
    "gatherings",
    metadata,
    _id(),
    _text("name"),
    _number("day"),
    _link("area_id", "areas"),
    _text("note"),
)

exchanges = Table(
    "exchanges",
    metadata,
    _id(),
    _number("day"),
    _link("giver_id", "members"),
    _link("receiver_id", "members"),
    _link("category_id", "categories"),
    _link("area_id", "areas"),
    _number("quantity"),
    _text("unit"),
    _text("asked"),
    _text("outcome"),
    _link("need_id", "needs"),
    _link("offer_id", "offers"),
    _link("match_id", "matches"),
    _link("gathering_id", "gatherings"),
    _text("arranged_by"),
    _text("note"),
    _text("logged_by"),
    _number("logged_at"),
    Index(None, "day"),
    Index(None, "giver_id"),
    Index(None, "receiver_id"),
    Index(None, "need_id"),
)

followups = Table(
    "followups",
    metadata,
    _id(),
    _link("member_id", "members"),
    _link("need_id", "needs"),
    _link("match_id", "matches"),
    _number("due"),
    _number("done"),
    Column("result", Text),
    _text("words"),
    _text("recurring"),
    Column("is_check_in", Integer, nullable=False, server_default="0"),
    Index(None, "due"),
    Index(None, "member_id"),
    Index(None, "need_id"),
)

check_ins = Table(
    "check_ins",
    metadata,
    _id(),
    Column("week", Integer, nullable=False),
    Column("answer", Text, nullable=False),
    _number("day"),
    _link("member_id", "members"),
    _link("need_id", "needs"),
    _text("note"),
    Index(None, "week"),
)

merged_members = Table(
    "merged_members",
    metadata,
    _id(),
    Column("merged_id", Integer, nullable=False),
    Column("into_id", Integer, nullable=False),
    _text("name"),
    _number("at"),
    Index(None, "merged_id"),
)

settings = Table("settings", metadata, _id(), _text("name"), _text("value"))

imports = Table(
    "imports",
    metadata,
    _id(),
    _number("at"),
    _text("file_name"),
    _text("sha256"),
    _number("size"),
    _text("sheet"),
    _text("table_name"),
    _number("held_back"),
    _text("by"),
    _text("fingerprints"),
    _text("export_uid"),
    _text("came_from"),
    _text("outcome"),
    _text("kind", default="foreign"),
)

received_files = Table(
    "received_files",
    metadata,
    _id(),
    _text("sha256"),
    _text("file_name"),
    _number("size"),
    _number("at"),
    Column("content", LargeBinary, nullable=False),
    UniqueConstraint("sha256"),
)

reviews = Table(
    "reviews",
    metadata,
    _id(),
    _text("sha256"),
    _text("file_name"),
    _number("at"),
    _text("by"),
    _text("kind", default="foreign"),
    _text("options"),
    _text("decisions"),
    _number("open_items"),
    _text("state", default="open"),
    Index(None, "sha256"),
)

exports = Table(
    "exports",
    metadata,
    _id(),
    _text("uid"),
    _number("at"),
    _text("label"),
    _text("audience"),
    _text("columns"),
    _text("by"),
    UniqueConstraint("uid"),
)

export_rows = Table(
    "export_rows",
    metadata,
    _id(),
    Column("export_id", Integer, _points_at("exports"), nullable=False),
    _text("row_key"),
    _text("table_name"),
    _number("record_id"),
    _text("cells"),
    Index(None, "export_id"),
    Index(None, "row_key"),
)

mappings = Table(
    "mappings",
    metadata,
    _id(),
    _text("signature"),
    _text("mapping"),
    _number("used_at"),
    UniqueConstraint("signature"),
)

changes = Table(
    "changes",
    metadata,
    _id(),
    _number("at"),
    _text("by"),
    _text("code"),
    _text("label"),
    _text("state"),
    _number("undone_order"),
    _number("rows"),
)

change_rows = Table(
    "change_rows",
    metadata,
    Column("change_id", Integer, _points_at("changes"), primary_key=True, autoincrement=False),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    _text("table_name"),
    _text("op"),
    Column("images", LargeBinary, nullable=False),
)

counters = Table(
    "counters",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Integer, nullable=False),
)

about = Table(
    "about",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

schema_version = Table(
    "schema_version",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("at", Integer, nullable=False),
)

KINDS: dict[str, Kind] = {
    "areas": Kind.AREAS,
    "categories": Kind.CATEGORIES,
    "members": Kind.MEMBERS,
    "needs": Kind.NEEDS,
    "offers": Kind.OFFERS,
    "matches": Kind.MATCHES,
    "gatherings": Kind.GATHERINGS,
    "exchanges": Kind.EXCHANGES,
    "followups": Kind.FOLLOWUPS,
    "check_ins": Kind.CHECK_INS,
    "merged_members": Kind.MERGES,
    "settings": Kind.SETTINGS,
    "imports": Kind.IMPORTS,
    "exports": Kind.EXPORTS,
    "export_rows": Kind.EXPORTS,
    "mappings": Kind.MAPPINGS,
    "received_files": Kind.REVIEWS,
    "reviews": Kind.REVIEWS,
}
"""What the tables hold, as pages know it."""

REFERRERS: dict[str, tuple[tuple[Table, str], ...]] = {
    name: tuple(
        (table, key.parent.name)
        for table in metadata.sorted_tables
        for key in table.foreign_keys
        if key.column.table.name == name
    )
    for name in metadata.tables
}
"""For each table: the (table, column) pairs that point at it."""

PARENTS: dict[str, tuple[tuple[str, Table], ...]] = {
    table.name: tuple((key.parent.name, key.column.table) for key in table.foreign_keys)
    for table in metadata.sorted_tables
}
"""For each table: the (column, table) pairs that it points at."""
