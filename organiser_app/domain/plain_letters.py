"""Text as people mean it when they look for something: without case, without accents."""

import unicodedata


def plain_letters(text: str) -> str:
    """Text for comparing and searching: "Joaquín" and "JOAQUIN" both give "joaquin"."""
    if text.isascii():
        return text.lower()
    parted = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parted if not unicodedata.combining(letter))
