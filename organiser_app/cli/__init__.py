"""The same use cases as the window's, for scripts and for acceptance; knows no Qt.

Standard output holds the answer only, as words or with `--json` as one document; progress and
messages go to standard error. The commands import what they need when they run, so that
`--help` and a mistyped argument answer at once.
"""
