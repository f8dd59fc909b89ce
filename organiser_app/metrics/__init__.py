"""Numbers from arrays: no database, no window, no sentences.

Every function takes a `NetworkSnapshot` (or plain arrays) and a window and returns a frozen
figure from `figures`. Each cites the source of its formula and says what empty input gives.
"""
