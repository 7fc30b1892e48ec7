"""The documentation: every link leads somewhere, and the site builds and needs no network."""

from __future__ import annotations

import ast
import html.parser
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from engine.doors import run_message
from engine.progress import Progress

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
RESULTS = ROOT / "benchmarks" / "RESULTS.md"
PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")),
    RESULTS,
    *sorted(DOCS.rglob("*.md")),
]
FENCE = re.compile(r"^ *```.*?^ *```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`[^`\n]+`")
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ +(.+?) *$", re.MULTILINE)


def prose(page):
    """The text of a page without its fenced blocks."""
    return FENCE.sub("", page.read_text(encoding="utf-8"))


def anchors(page):
    """What may follow # in a link to the page, where GitHub and MkDocs agree on it."""
    found = set()
    for heading in HEADING.findall(prose(page)):
        text = re.sub(r"[^\w\s-]", "", LINK.sub("", heading)).strip().lower()
        on_github, on_the_site = re.sub(r"\s", "-", text), re.sub(r"[-\s]+", "-", text)
        if on_github == on_the_site:
            found.add(on_github)
    return found


def links(page):
    """(target, anchor) of every link of a page that stays in the repository."""
    for address in LINK.findall(CODE.sub("", prose(page))):
        if not re.match(r"[a-z]+:", address):
            target, _, anchor = address.partition("#")
            yield ((page.parent / target).resolve() if target else page), anchor


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(page):
    for target, anchor in links(page):
        assert target.exists(), f"{page.name}: there is no {target}"
        assert target.is_relative_to(ROOT), f"{page.name} leaves the repository: {target}"
        if anchor:
            assert anchor in anchors(target), f"{page.name}: {target.name} has no #{anchor}"


def test_a_dead_link_is_found(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(
        "# A title, here\n[a](#a-title-here) [b](b.md#c) `[d](d)` <https://e> [f](https://f)\n"
        "```\n[g](g)\n# no title\n```\n![h](h.png)\n"
    )
    assert anchors(page) == {"a-title-here"}
    expected = [(page, "a-title-here"), (tmp_path / "b.md", "c"), (tmp_path / "h.png", "")]
    assert list(links(page)) == expected


def test_every_picture_is_shown_somewhere():
    shown = {target for page in PAGES for target, _ in links(page)}
    for picture in (DOCS / "images").iterdir():
        assert picture in shown, f"{picture.name} is in no page"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_files_that_are_named_exist(page):
    """Such as ``benchmarks/RESULTS.md`` as code in the text."""
    rooms = "benchmarks|docs|engine|i18n|processing_provider|prompts|requirements|tests|tools|ui"
    for name in re.findall(rf"`((?:{rooms})/[\w./-]+)`", prose(page)):
        if "LANGUAGE" not in name:  # stands for de, es, ...
            assert (ROOT / name).exists(), f"{page.name} names {name}"


class Fetched(html.parser.HTMLParser):
    """What a browser fetches with a page."""

    def __init__(self):
        super().__init__()
        self.addresses, self.text = [], []

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        if tag in ("script", "img", "iframe", "source"):
            self.addresses += [named.get("src")]
        if tag == "link" and named.get("rel") not in ("prev", "next", "canonical"):
            self.addresses += [named.get("href")]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The site, built as ``make docs`` does it: with --quiet, --strict would see no warnings."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir"]
    done = subprocess.run(
        [*command, str(folder)],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_the_site_needs_no_network(site):
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 30
    for page in pages:
        fetched = Fetched()
        fetched.feed(page.read_text(encoding="utf-8"))
        given = [address for address in fetched.addresses if address]
        assert any("iframe-worker" in address for address in given), page.name
        for address in given:
            assert not re.match(r"[a-z]+:|//", address), f"{page.name} fetches {address}"
            if page.name != "404.html":  # its addresses begin at the server's root
                assert (page.parent / address).resolve().is_file(), f"{page.name}: {address}"
    for style in site.rglob("*.css"):
        text = style.read_text(encoding="utf-8")
        assert not re.search(r"url\([\"']?(https?:)?//", text), style.name


def test_results_are_a_page_of_the_site(site):
    text = (site / "results.html").read_text(encoding="utf-8")
    assert 'id="accuracy-of-maps-made-from-words"' in text
    first = (site / "guide" / "first-map.html").read_text(encoding="utf-8")
    assert 'href="../results.html#accuracy-of-maps-made-from-words"' in first


@pytest.mark.parametrize(
    "page",
    [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))],
    ids=lambda page: page.relative_to(ROOT).as_posix(),
)
def test_figures_that_are_quoted_are_in_the_results(page):
    """In a paragraph that links to the results, every number with a point."""
    measured = set(
        re.findall(r"(?<![\w.])\d+\.\d+(?![\w.]*\d)", RESULTS.read_text(encoding="utf-8"))
    )
    for paragraph in re.split(r"\n\s*\n|\n(?=\d+\. |- )", prose(page)):
        if "RESULTS.md" in paragraph:
            told = re.sub(r"arXiv \d+\.\d+", "", LINK.sub("", CODE.sub("", paragraph)))
            for figure in re.findall(r"(?<![\w.])\d+\.\d+(?![\w.]*\d)", told):
                assert figure in measured, f"{page.name} quotes {figure}"


# -- classes -------------------------------------------------------------------------------------


def lists_of_classes():
    """The lists of classes to start from, and those of the one-line examples."""
    text = (DOCS / "guide" / "prompts.md").read_text(encoding="utf-8")
    return [*re.findall(r"```classes\n(.*?)```", text, re.DOTALL), "Wald: forest, woodland"]


@pytest.mark.parametrize("classes", lists_of_classes(), ids=lambda text: text.partition(":")[0])
def test_classes_of_the_guide_are_understood(classes):
    message = {"job": "explainprompts", "parameters": {"prompts": classes, "offline": True}}
    outcome = run_message(message, Progress())
    assert outcome.event == "result", outcome.body
    told = outcome.body["values"]
    assert len(told["classes"]) == len(classes.strip().splitlines())
    for entry in told["classes"]:
        assert entry["materials"], entry
    assert not told["warnings"], "classes that share a material are no example"


# -- messages ------------------------------------------------------------------------------------


def template(node):
    """A string of the code, with {} where something is filled in; None if it is no string."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.sub(r"\{[^{}]*\}", "{}", node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(template(part) or "{}" for part in node.values)
    return None


@pytest.fixture(scope="module")
def messages():
    """Every text in the code that somebody may be shown."""
    found = []
    for room in ("engine", "processing_provider", "ui"):
        for source in (ROOT / room).rglob("*.py"):
            tree = ast.parse(source.read_text(encoding="utf-8"))
            found += filter(None, map(template, ast.walk(tree)))
    return [text for text in found if " " in text]


def told_messages():
    """The first column of the tables of messages in the guide."""
    tables, inside = [], False
    for line in (DOCS / "guide" / "troubleshooting.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)]
        inside = line.startswith("|") and (inside or cells[1] == "message")
        if inside and not set(cells[1]) <= set("-") and cells[1] != "message":
            tables.append(cells[1])
    return tables


def is_said(message, messages):
    """Whether the code says ``message``, in which ... stands for what differs."""
    pieces = [re.escape(piece.strip(" ")) for piece in message.split("...") if piece.strip(" ")]
    wanted = re.compile(r".*?".join(pieces), re.DOTALL)
    return any(wanted.search(text) for text in messages)


@pytest.mark.parametrize("message", told_messages())
def test_messages_of_the_guide_are_those_of_the_code(message, messages):
    assert is_said(message, messages)


def test_a_message_nobody_says_is_found(messages):
    assert len(told_messages()) > 80
    assert is_said("There is no model file ...: check its name", messages)
    assert not is_said("There is no model file ...: look for its name", messages)
