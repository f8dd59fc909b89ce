"""Design tokens: every colour and size by its purpose. Tests hold contrast and colour distance."""

from dataclasses import dataclass, replace
from typing import Literal, NamedTuple, get_args

ColourName = Literal[
    "text",
    "text2",
    "text3",
    "on_accent",
    "accent",
    "accent_text",
    "nav_text",
    "good",
    "warn",
    "bad",
    "give",
    "receive",
    "neutral",
    "tip_text",
]
"""Colours that words and icons may have."""

Status = Literal["good", "warn", "bad", "neutral", "accent"]
"""What a chip, a message or a table cell says besides its words."""

Four = tuple[str, str, str, str]
Five = tuple[str, str, str, str, str]
Six = tuple[str, str, str, str, str, str]


class StatusColours(NamedTuple):
    """A pair that is readable together."""

    text: str
    background: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One set of colours, as "#RRGGBB"; `text` darkest, `text3` the faintest that may hold words."""

    name: str
    is_dark: bool
    window: str
    sidebar: str
    card: str
    raised: str
    input: str
    line: str
    line_strong: str
    """Borders of controls: at least 3:1 against card and window."""
    grid: str
    """Lines behind charts."""
    text: str
    text2: str
    text3: str
    on_accent: str
    accent: str
    accent_hover: str
    accent_soft: str
    accent_text: str
    focus: str
    nav_sel: str
    nav_hover: str
    nav_text: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    give: str
    receive: str
    neutral: str
    prev: str
    """The period before, drawn dashed."""
    band: str
    """Uncertainty, drawn at low opacity."""
    ramp: Four
    """Waiting time, shortest first."""
    ramp_text: Four
    cat: Six
    """Areas and categories; only the first four are safe for every kind of colour vision."""
    heat: Five
    edge: str
    """Ties in the network drawing."""
    tip: str
    tip_text: str

    def colour(self, name: ColourName) -> str:
        """A colour for words and icons by its name."""
        value: str = getattr(self, name)
        return value

    def status(self, status: Status) -> StatusColours:
        """Words and ground of a chip, message or cell."""
        pairs: dict[Status, StatusColours] = {
            "good": StatusColours(self.good, self.good_soft),
            "warn": StatusColours(self.warn, self.warn_soft),
            "bad": StatusColours(self.bad, self.bad_soft),
            "neutral": StatusColours(self.text2, self.grid),
            "accent": StatusColours(self.accent_text, self.accent_soft),
        }
        return pairs[status]


STATUSES: tuple[Status, ...] = get_args(Status)


@dataclass(frozen=True, slots=True)
class Spaces:
    """Distances in pixels at 100 %."""

    xs: int = 4
    s: int = 8
    m: int = 12
    l: int = 16  # noqa: E741 - the usual name of the size
    xl: int = 24
    xxl: int = 32
    page: int = 28
    """Around a page."""
    gap: int = 14
    """Between cards."""


@dataclass(frozen=True, slots=True)
class Radii:
    """Corners in pixels."""

    control: int = 8
    card: int = 12


@dataclass(frozen=True, slots=True)
class TypeSizes:
    """Text sizes in pixels at 100 %; the text-size setting scales all of them."""

    number: int = 28
    title: int = 22
    headline: int = 16
    card_title: int = 15
    body: int = 13
    small: int = 12


SPACE = Spaces()
RADIUS = Radii()
TYPE = TypeSizes()

LIGHT = Tokens(
    name="light",
    is_dark=False,
    window="#F6F6F3",
    sidebar="#EEEEE9",
    card="#FFFFFF",
    raised="#FFFFFF",
    input="#FFFFFF",
    line="#E2E1DA",
    line_strong="#868D88",
    grid="#ECEBE6",
    text="#1A1F1D",
    text2="#535C57",
    text3="#656D69",
    on_accent="#FFFFFF",
    accent="#0B6E63",
    accent_hover="#095C53",
    accent_soft="#DFF0EC",
    accent_text="#0A6157",
    focus="#0B6E63",
    nav_sel="#FFFFFF",
    nav_hover="#E5E5DF",
    nav_text="#3B433F",
    good="#187545",
    good_soft="#E2F3E8",
    warn="#8A5300",
    warn_soft="#FBEFD9",
    bad="#B3322B",
    bad_soft="#FBE5E2",
    give="#0B6E63",
    receive="#B0621A",
    neutral="#A6ADA9",
    prev="#9AA29D",
    band="#0B6E63",
    ramp=("#F3D9A4", "#E2A54B", "#AF6218", "#7A3410"),
    ramp_text=("#3A2A08", "#2E1C02", "#FFFFFF", "#FFFFFF"),
    cat=("#0B6E63", "#9C780C", "#0094FB", "#7A208E", "#763F1A", "#6B7680"),
    heat=("#ECEBE6", "#CFE5DF", "#93C7BC", "#4A9C8F", "#0B6E63"),
    edge="#B9BFBB",
    tip="#1A1F1D",
    tip_text="#FFFFFF",
)

DARK = Tokens(
    name="dark",
    is_dark=True,
    window="#131715",
    sidebar="#0F1311",
    card="#1B201E",
    raised="#222826",
    input="#1B201E",
    line="#2B322F",
    line_strong="#6C7671",
    grid="#272D2A",
    text="#EDF1EE",
    text2="#B4BDB8",
    text3="#929C97",
    on_accent="#06231F",
    accent="#4FC4B3",
    accent_hover="#6AD3C4",
    accent_soft="#17352F",
    accent_text="#7FDDCF",
    focus="#6AD3C4",
    nav_sel="#222826",
    nav_hover="#1A1F1D",
    nav_text="#C6CEC9",
    good="#6CCB94",
    good_soft="#173223",
    warn="#F0B75A",
    warn_soft="#3A2C13",
    bad="#F28B80",
    bad_soft="#3F1F1C",
    give="#4FC4B3",
    receive="#E9A15C",
    neutral="#66706B",
    prev="#7F8984",
    band="#4FC4B3",
    ramp=("#5A4A2A", "#94692A", "#D79A3E", "#FFD58A"),
    ramp_text=("#FFFFFF", "#FFFFFF", "#241600", "#241600"),
    cat=("#4FC4B3", "#E5D083", "#118CFC", "#AE77C0", "#DE6C62", "#9AA5AE"),
    heat=("#252B28", "#1F4A43", "#2A7468", "#3B9E8F", "#6AD3C4"),
    edge="#4A534F",
    tip="#EDF1EE",
    tip_text="#131715",
)

LIGHT_CONTRAST = replace(
    LIGHT,
    name="light contrast",
    window="#FFFFFF",
    sidebar="#FFFFFF",
    line="#5A625E",
    line_strong="#2B312E",
    text="#000000",
    text2="#1F2623",
    text3="#2F3733",
    accent="#07524A",
    accent_hover="#053F39",
    accent_text="#05453E",
    focus="#00302B",
    nav_text="#000000",
)

DARK_CONTRAST = replace(
    DARK,
    name="dark contrast",
    window="#000000",
    sidebar="#000000",
    card="#0A0D0C",
    input="#000000",
    line="#8A948F",
    line_strong="#C5CEC9",
    text="#FFFFFF",
    text2="#E4EAE6",
    text3="#D2DAD5",
    accent="#7FE3D4",
    accent_hover="#A5EFE4",
    accent_text="#A5EFE4",
    focus="#FFFFFF",
    nav_text="#FFFFFF",
)

ALL_TOKENS = {tokens.name: tokens for tokens in (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)}
