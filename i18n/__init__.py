"""Texts and numbers as users read them: in their language, in their way of writing."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale


def tr(text: str) -> str:
    """``text`` in the user's language.

    The context must be "@default": that is where ``pylupdate`` files the strings of a function of
    this name. Never give it an f-string: it could not be found in the catalogue.
    """
    return QCoreApplication.translate("@default", text)


def whole(number: int) -> str:
    """A whole number, its thousands parted: 12,345 or 12.345."""
    return _locale().toString(int(number))


def fixed(number: float, decimals: int) -> str:
    """A number with so many digits after the point, which may be a comma."""
    return _locale().toString(float(number), "f", decimals)


def rounded(number: float, digits: int) -> str:
    """A number with so many digits that count, as ``format(number, ".3g")`` has it."""
    return _locale().toString(float(number), "g", digits)


def fraction(value: float) -> str:
    """A share or score from 0 to 1 in two digits: .91 in English, 0,91 in German."""
    if value >= 0.995:
        return fixed(1, 1)
    text = fixed(value, 2)
    # Only in English is the nought left out in front of a point.
    return text.lstrip("0") if _locale().language() == QLocale.Language.English else text


def _locale() -> QLocale:
    """QGIS's choice for numbers; where there is none (the "C" locale), English."""
    chosen = QLocale()
    return QLocale("en") if chosen.language() == QLocale.Language.C else chosen
