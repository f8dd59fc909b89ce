"""Names for the identifiers of domain values. An id is never given out twice."""

from typing import NewType

MemberId = NewType("MemberId", int)
AreaId = NewType("AreaId", int)
CategoryId = NewType("CategoryId", int)
NeedId = NewType("NeedId", int)
OfferId = NewType("OfferId", int)
MatchId = NewType("MatchId", int)
ExchangeId = NewType("ExchangeId", int)
GatheringId = NewType("GatheringId", int)
FollowUpId = NewType("FollowUpId", int)
CheckInId = NewType("CheckInId", int)
ExportId = NewType("ExportId", int)
ReviewId = NewType("ReviewId", int)
ChangeId = NewType("ChangeId", int)

NEW = 0
"""The id of a value that is not stored yet."""
