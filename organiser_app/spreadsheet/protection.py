"""Opens password-protected workbooks, where the optional msoffcrypto-tool is installed."""

import io
from typing import Final

from organiser_app.spreadsheet.problems import ProblemCode, Refused

_COMPOUND_FILE: Final = b"\xd0\xcf\x11\xe0"


def decrypted(content: bytes, password: str) -> bytes:
    """The content without its protection; the content itself when it has none.

    Raises:
        Refused: the password is wrong, or this kind of protection cannot be opened here.
    """
    if not content.startswith(_COMPOUND_FILE):
        return content
    try:
        # optional, and slow to import
        import msoffcrypto
        from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError
    except ImportError as error:
        raise Refused(ProblemCode.FILE_ENCRYPTED, can_be_opened=False) from error
    opened = io.BytesIO()
    try:
        office = msoffcrypto.OfficeFile(io.BytesIO(content))
        if not office.is_encrypted():
            return content
        office.load_key(password=password)
        office.decrypt(opened)
    except InvalidKeyError as error:
        raise Refused(ProblemCode.WRONG_PASSWORD) from error
    except (DecryptionError, FileFormatError, LookupError, OSError, ValueError) as error:
        raise Refused(ProblemCode.FILE_ENCRYPTED, can_be_opened=False) from error
    return opened.getvalue()
