"""A hook of MkDocs: pages of the site that do not live in docs/.

``benchmarks/RESULTS.md`` becomes the page *Results*. Links to it are written as they work in the
repository, such as ``../../benchmarks/RESULTS.md``, and turned into links within the site. Links to
other files of the repository outside docs/ lead to the repository.
"""

from __future__ import annotations

import html
import posixpath
import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parents[1]
#: Page of the site -> file of the repository.
OUTSIDE = {"results.md": "benchmarks/RESULTS.md"}
_ESCAPED = "\\|"
#: Code with a bar in it, in a line of a table.
BAR = re.compile(r"`([^`]*\\\|[^`]*)`")
LINK = re.compile(r"(?<=\]\()(?P<path>[^)#\s:]+)(?P<anchor>#[^)\s]*)?(?=\))")


def on_files(files: Files, config: Any) -> Files:
    """Add the pages from outside."""
    for page, source in OUTSIDE.items():
        files.append(File.generated(config, page, abs_src_path=str(ROOT / source)))
    return files


def on_page_markdown(markdown: str, page: Any, config: Any, files: Files) -> str:
    """Turn links that leave docs/, and bars in code in tables, into what works on the site."""
    uri = page.file.src_uri
    folder = posixpath.dirname(OUTSIDE.get(uri, posixpath.join("docs", uri)))
    pages = {source: name for name, source in OUTSIDE.items()}

    def turned(link: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(folder, link["path"]))
        anchor = link["anchor"] or ""
        if target in pages:
            return posixpath.relpath(pages[target], posixpath.dirname(uri) or ".") + anchor
        if target.startswith("docs/"):
            inside = target[len("docs/") :]
            return posixpath.relpath(inside, posixpath.dirname(uri) or ".") + anchor
        return f"{config.extra['repository']}/blob/main/{target}{anchor}"

    lines = markdown.split("\n")
    written = (BAR.sub(_as_html, line) if line.startswith("|") else line for line in lines)
    return LINK.sub(turned, "\n".join(written))


def _as_html(code: re.Match[str]) -> str:
    """Code with a bar as GitHub's tables have it: MkDocs would show the backslash."""
    return f"<code>{html.escape(code[1].replace(_ESCAPED, '|')).replace('|', '&#124;')}</code>"
