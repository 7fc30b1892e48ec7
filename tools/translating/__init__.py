"""Catalogues of the plugin's texts: extraction, Qt Linguist files, checks of translations."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "i18n"
#: Languages the plugin speaks beside English, as Qt names them.
LANGUAGES = ("de", "es", "fr", "pt_BR", "zh_CN", "ja")


class TranslationError(Exception):
    """Something about texts or translations that has to be mended; the text says what."""


def catalogue_path(language: str) -> Path:
    """The Qt Linguist file of ``language``."""
    return FOLDER / f"spectral_prompts_{language}.ts"
