"""How people are shown while names are hidden: initials for names, dots for contacts."""


def initials(name: str) -> str:
    """The first letter of each word, such as "A. G."; empty stays empty."""
    return " ".join(f"{word[0]}." for word in name.split())


def masked(text: str) -> str:
    """Dots instead of a phone number, an address or a note."""
    return "•••" if text else ""
