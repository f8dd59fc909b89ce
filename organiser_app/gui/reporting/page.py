"""The report as one file for a browser: no scripts, nothing from outside, good on paper too."""

from html import escape

from organiser_app.gui.reporting.pictures import BROWSER, picture
from organiser_app.gui.texts.report import PictureWords, ReportWords, report_words
from organiser_app.services.reports.values import MonthlyReport

_STYLE = """
:root { color-scheme: light dark; --text:#1A1F1D; --faint:#535C57; --line:#C9CCC6; --ground:#FFFFFF;
  --card:#F6F6F3; --first:#0B6E63; --second:#B0621A; --third:#868D88; }
@media (prefers-color-scheme: dark) { :root { --text:#E8ECEA; --faint:#A9B3AE; --line:#3A423E;
  --ground:#131715; --card:#1B211E; --first:#4FC4B3; --second:#E2A45C; --third:#87918C; } }
body { margin:0 auto; max-width:46rem; padding:2rem 1.25rem 3rem; background:var(--ground);
  color:var(--text); font:1rem/1.55 Inter,"Noto Sans",system-ui,sans-serif; }
header { border-block-end:1px solid var(--line); padding-block-end:1rem; margin-block-end:1.5rem; }
h1 { font-size:1.6rem; line-height:1.25; margin:.25rem 0; }
h2 { font-size:1.15rem; margin:2.2rem 0 .4rem; }
h3 { font-size:1rem; margin:1.1rem 0 .1rem; }
p { margin:.3rem 0; } .faint { color:var(--faint); }
.note { background:var(--card); border:1px solid var(--line); padding:.5rem .75rem; }
.change { border:1px solid var(--line); border-radius:.6rem; padding:0 .5rem; font-size:.85rem;
  font-weight:400; color:var(--faint); margin-inline-start:.5rem; white-space:nowrap; }
figure { margin:1rem 0; } svg { max-width:100%; height:auto; }
table { border-collapse:collapse; margin:.5rem 0; font-size:.9rem; }
th, td { text-align:start; padding:.15rem 1.2rem .15rem 0; border-block-end:1px solid var(--line); }
summary { color:var(--faint); cursor:pointer; font-size:.9rem; }
footer { margin-block-start:2.5rem; border-block-start:1px solid var(--line); padding-block-start:1rem; }
@media print { body { max-width:none; padding:0; } figure, h3 { break-inside:avoid; } }
"""


def report_page(of: MonthlyReport, *, language: str, rtl: bool) -> str:
    """The whole page; the same for the same report and language."""
    words = report_words(of)
    direction = "rtl" if rtl else "ltr"
    title = escape(f"{words.network}. {words.title}")
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}" dir="{direction}">\n<head>\n'
        '<meta charset="utf-8"/>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        '<meta name="generator" content="Organiser"/>\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"{_header(words)}<main>\n{_indicators(words)}"
        f"{''.join(_figure(each, of, rtl=rtl) for each in words.pictures)}"
        f"{_unknown(words)}</main>\n<footer><p>{escape(words.foot)}</p></footer>\n"
        "</body>\n</html>\n"
    )


def _header(words: ReportWords) -> str:
    made_up = f'<p class="note">{escape(words.made_up)}</p>\n' if words.made_up else ""
    lead = "".join(f"<p>{escape(line)}</p>\n" for line in words.lead)
    return (
        f'<header>\n<p class="faint">{escape(words.network)}</p>\n<h1>{escape(words.title)}</h1>\n'
        f'<p class="faint">{escape(words.dates)}</p>\n{made_up}</header>\n'
        f"<section>\n{lead}</section>\n"
    )


def _indicators(words: ReportWords) -> str:
    parts = []
    for each in words.indicators:
        change = f'<span class="change">{escape(each.change)}</span>' if each.change else ""
        kind = "" if each.is_told else ' class="faint"'
        parts.append(
            f"<h3>{escape(each.title)}{change}</h3>\n<p{kind}>{escape(each.sentence)}</p>\n"
        )
    return (
        f"<section>\n<h2>{escape(words.indicators_title)}</h2>\n"
        f'<p class="faint">{escape(words.indicators_about)}</p>\n{"".join(parts)}</section>\n'
    )


def _figure(words: PictureWords, of: MonthlyReport, *, rtl: bool) -> str:
    drawn = picture(words, of, BROWSER, rtl=rtl)
    head = f"<section>\n<h2>{escape(words.title)}</h2>\n<p>{escape(words.sentence)}</p>\n"
    if drawn is None:
        return f"{head}</section>\n"
    rows = "".join(
        f"<tr><td>{escape(name)}</td><td>{escape(value)}</td></tr>" for name, value in words.rows
    )
    first, second = (escape(header) for header in words.headers)
    return (
        f"{head}<figure>{drawn.svg}</figure>\n<details><summary>{escape(words.table)}</summary>\n"
        f'<table><thead><tr><th scope="col">{first}</th><th scope="col">{second}</th></tr></thead>'
        f"<tbody>{rows}</tbody></table></details>\n</section>\n"
    )


def _unknown(words: ReportWords) -> str:
    listed = "".join(f"<li>{escape(line)}</li>\n" for line in words.unknown)
    return f"<section>\n<h2>{escape(words.unknown_title)}</h2>\n<ul>\n{listed}</ul>\n</section>\n"
