"""Just as much of Markdown as descriptions of classes need: headings, and text without marks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Sequence
from dataclasses import dataclass, field

_ATX = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*")
_SETEXT = re.compile(r" {0,3}(=+|-{2,})[ \t]*")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_RULE = re.compile(r" {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}")
_COMMENT = ("<!--", "-->")
_ITEM = re.compile(r"\s*(?:[-*+\u2022]|\d{1,4}[.)])\s+")
_QUOTE = re.compile(r"\s*(?:>\s?)+")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])([^*_]+?)(?<=\S)\1(?![\w*])")
_CODE = re.compile(r"`([^`]*)`")
_BOLD_LINE = re.compile(
    r"\s*(?:[-*+\u2022]\s+|\d{1,4}[.)]\s+)?(?:\*\*|__)(?P<title>[^*_][^*]*?):?(?:\*\*|__):?"
    r"(?:\s*[-\u2013\u2014:])?(?P<rest>(?:\s.*)?)"
)
#: A line that long is no heading.
_MAX_TITLE = 300
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass
class Heading:
    """A heading, and the lines down to the next one."""

    level: int
    title: str
    lines: list[str] = field(default_factory=list)


def headings(text: str) -> list[Heading]:
    """The headings of ``text``, with ``#`` or underlined; what stands above the first is left out.

    Fences of backticks are passed over, not what is in them: answers often come in one.
    """
    found: list[Heading] = []
    before, last = "", ""
    for line in _lines(text):
        atx = _ATX.fullmatch(line) if len(line) <= _MAX_TITLE else None
        setext = _SETEXT.fullmatch(line)
        if atx:
            found.append(Heading(len(atx.group(1)), _plain(atx.group(2) or "").strip()))
        elif setext and last.strip() and not before.strip() and len(last) <= _MAX_TITLE:
            # A single line, underlined: it was taken for text of the heading above.
            if found:
                found[-1].lines.pop()
            found.append(Heading(1 if setext.group(1)[0] == "=" else 2, _plain(last).strip()))
        elif found:
            found[-1].lines.append(line)
        before, last = last, "" if atx or setext else line
    return found


def title(name: str) -> str:
    """What :func:`headings` gives back of a heading with this name."""
    found = headings(f"# {name}")
    return found[0].title if found else ""


def bold_headings(text: str, titles: Container[str] = ()) -> list[Heading]:
    """Lines that begin with bold words, as headings; with ``titles`` only those."""
    found: list[Heading] = []
    for line in _lines(text):
        bold = _BOLD_LINE.fullmatch(line)
        words = bold.group("title").strip() if bold else ""
        if bold and (not titles or words in titles):
            found.append(Heading(1, words, [bold.group("rest")]))
        elif found:
            found[-1].lines.append(line)
    return found


def inside_fence(text: str) -> str:
    """What is between the first two fences of backticks; "" when there are none."""
    lines = text.splitlines()
    places = [number for number, line in enumerate(lines) if _FENCE.match(line)]
    return "\n".join(lines[places[0] + 1 : places[1]]) if len(places) > 1 else ""


def prose(lines: Sequence[str]) -> str:
    """Text without the marks of Markdown: a line a paragraph or item, blank lines between."""
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        line = _QUOTE.sub("", line, 1) if line.lstrip().startswith(">") else line
        if not line.strip() or _RULE.fullmatch(line):
            paragraphs.append([])
            continue
        item = _ITEM.match(line)
        words = " ".join(_plain(line[item.end() :] if item else line).split())
        if item or not paragraphs[-1]:
            paragraphs[-1].append(words)
        else:
            paragraphs[-1][-1] += " " + words
    joined = ["\n".join(filter(None, one)) for one in paragraphs]
    return _safe("\n\n".join(filter(None, joined)))


def _lines(text: str) -> list[str]:
    # Form feeds and the like are blanks inside a line, not line ends.
    lines = _without_comments(text).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [line for line in lines if not _FENCE.match(line)]


def _without_comments(text: str) -> str:
    kept, place = [], 0
    while (start := text.find(_COMMENT[0], place)) >= 0:
        end = text.find(_COMMENT[1], start)
        if end < 0:
            break
        kept.append(text[place:start])
        place = end + len(_COMMENT[1])
    return "".join([*kept, text[place:]])


def _plain(line: str) -> str:
    for pattern, kept in ((_LINK, r"\1"), (_STRONG, r"\2"), (_EMPHASIS, r"\2"), (_CODE, r"\1")):
        line = pattern.sub(kept, line)
    return line


def _safe(text: str) -> str:
    text = _SURROGATES.sub("\ufffd", unicodedata.normalize("NFC", text))
    return "".join(
        c for c in text if c == "\n" or (unicodedata.category(c) != "Cc" and c != "\ufeff")
    )
