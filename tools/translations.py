#!/usr/bin/env python3
"""The plugin's translations: Qt Linguist files i18n/spectral_prompts_LANGUAGE.ts.

    python3 tools/translations.py update             texts of the code into all files
    python3 tools/translations.py compile            .qm beside them, which QGIS loads
    python3 tools/translations.py status             how many are missing, what is wrong
    python3 tools/translations.py missing de         JSON of what has no translation yet
    python3 tools/translations.py fill de done.json  take translations in, after checks

Translations are kept when texts move; those of texts that are gone stay as "vanished" until
``update --drop``. Standard library only; ``compile`` needs Qt's ``lrelease``.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tools"))

from translating import LANGUAGES, TranslationError, catalogue_path  # noqa: E402
from translating.catalogue import Catalogue, key, read  # noqa: E402
from translating.checks import faults, shared_keys  # noqa: E402
from translating.extract import texts  # noqa: E402
from translating.release import release  # noqa: E402
from translating.terms import term_faults  # noqa: E402


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    given = parser().parse_args(arguments)
    try:
        return given.run(given)
    except (TranslationError, OSError) as error:
        print(f"translations: {error}", file=sys.stderr)
        return 1


def parser() -> argparse.ArgumentParser:
    """The command line."""
    made = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = made.add_subparsers(required=True, metavar="COMMAND")
    command = commands.add_parser("update", help="texts of the code into all files")
    command.add_argument("--drop", action="store_true", help="forget texts that are gone")
    command.set_defaults(run=update)
    commands.add_parser("compile", help=".qm beside the files").set_defaults(run=compile_all)
    commands.add_parser("status", help="what is missing or wrong").set_defaults(run=status)
    command = commands.add_parser("missing", help="JSON of what has no translation yet")
    command.add_argument("language", choices=LANGUAGES)
    command.set_defaults(run=missing)
    command = commands.add_parser("fill", help="take translations in")
    command.add_argument("language", choices=LANGUAGES)
    command.add_argument("file", type=Path, help='JSON: {"key": "translation", ...}')
    command.set_defaults(run=fill)
    return made


def current(language: str) -> Catalogue:
    """The catalogue of ``language`` with the texts the code has now."""
    made = read(catalogue_path(language), language)
    made.places = texts()
    return made


def update(given: argparse.Namespace) -> int:
    """Bring the code's texts into the files."""
    for language in LANGUAGES:
        catalogue = current(language)
        if given.drop:
            for text in catalogue.obsolete:
                del catalogue.translations[text]
        catalogue.write(catalogue_path(language))
        print(_line(catalogue))
    return 0


def compile_all(given: argparse.Namespace) -> int:
    """Make the files that QGIS loads."""
    for language in LANGUAGES:
        print(release(catalogue_path(language)))
    return 0


def status(given: argparse.Namespace) -> int:
    """Say what is missing and what is wrong; 1 if there is any."""
    bad = 0
    for language in LANGUAGES:
        catalogue = current(language)
        print(_line(catalogue))
        found = problems(catalogue)
        bad += len(found) + len(catalogue.missing)
        for problem in found:
            print(f"    {problem}")
    return 1 if bad else 0


def problems(catalogue: Catalogue) -> list[str]:
    """All that is wrong with the translations of a language."""
    found = []
    done = catalogue.translations
    for text in catalogue.places:
        if text in done:
            wrong = faults(text, done[text], done) + term_faults(
                text, done[text], catalogue.language
            )
            found += [f"{key(text)} {text[:50]!r}: {fault}" for fault in wrong]
    return found + shared_keys(done, catalogue.places)


def missing(given: argparse.Namespace) -> int:
    """Print what has to be translated, as JSON.

    Each text has a key, for ``fill``, and the file that shows it; a text that was changed has
    what it was before and how that was translated.
    """
    catalogue = current(given.language)
    found = {}
    for text in catalogue.missing:
        entry = {"text": text, "file": ", ".join(catalogue.places[text])}
        before = catalogue.like(text)
        if before:
            entry["before"], entry["translated"] = before
        found[key(text)] = entry
    json.dump(found, sys.stdout, ensure_ascii=False, indent=1)
    print()
    return 0


def fill(given: argparse.Namespace) -> int:
    """Take the translations of a JSON file in, but for those that are wrong; 1 if there are any."""
    try:
        told = json.loads(given.file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise TranslationError(f"{given.file} is no JSON: {error}.") from error
    if not isinstance(told, dict) or not all(isinstance(v, str) for v in told.values()):
        raise TranslationError(f'{given.file}: expected {{"key": "translation", ...}}.')
    catalogue = current(given.language)
    by_key = {key(text): text for text in catalogue.places}
    by_key.update({text: text for text in catalogue.places})
    everything = {**catalogue.translations}
    everything.update({by_key[name]: text for name, text in told.items() if name in by_key})
    refused = []
    for name, translation in told.items():
        text = by_key.get(name)
        if text is None:
            refused.append(f"{name}: the plugin shows no such text (any more)")
            continue
        wrong = ["is empty"] if not translation.strip() else faults(text, translation, everything)
        if wrong:
            refused.append(f"{name} {text[:60]!r}: {'; '.join(wrong)}")
            continue
        catalogue.translations[text] = translation
        for fault in term_faults(text, translation, given.language):
            print(f"taken, but look at {name} {text[:60]!r}: {fault}")
    catalogue.write(catalogue_path(given.language))
    for line in refused:
        print(f"not taken: {line}")
    print(_line(catalogue))
    return 1 if refused else 0


def _line(catalogue: Catalogue) -> str:
    done = len(catalogue.places) - len(catalogue.missing)
    return (
        f"{catalogue.language}: {done} of {len(catalogue.places)} translated, "
        f"{len(catalogue.missing)} missing, {len(catalogue.obsolete)} obsolete"
    )


if __name__ == "__main__":
    sys.exit(main())
