"""Prompt sets: the classes of a map and the words that describe them."""

from __future__ import annotations

import contextlib
import json
import os
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from ..errors import PromptError
from . import jsonform, textform

MAX_CLASSES = 65535
MAX_VALUE = 65535
MAX_NAME = 200
MAX_PROMPT = 500
#: A prompt set is a page of text; anything larger is another kind of file.
MAX_FILE_BYTES = 20_000_000

_COLOR = re.compile(r"#?([0-9a-f]{6}|[0-9a-f]{3})", re.IGNORECASE)
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class PromptClass:
    """One class of a map.

    Attributes
    ----------
    value : int
        Its value in the class map, 1..65535 (0 is unclassified).
    name : str
        As the user wrote it, with runs of white space made one blank.
    color : str
        ``"#rrggbb"`` in lower case, or ``""`` when the user left the choice to the program.
    prompts : tuple of str
        Synonyms; the name itself need not be among them.
    description : str
        Longer text, may be empty.
    """

    value: int
    name: str
    color: str = ""
    prompts: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True)
class PromptSet:
    """Two or more classes with different names and values.

    Raises
    ------
    PromptError
        From every way of making one: one sentence naming the class, what is wrong and the cure.
    """

    classes: tuple[PromptClass, ...]
    title: str = ""
    description: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "classes", _checked(self.classes))
        object.__setattr__(self, "title", clean(self.title))

    @classmethod
    def parse(cls, text: str) -> PromptSet:
        """Read a prompt set from text: JSON when it starts with ``{``, else one class a line.

        See :mod:`.textform` for the grammar of the one-line-a-class form.
        """
        text = text.lstrip("\ufeff")
        if not text.strip():
            raise PromptError(
                "No classes were given: write at least two class names, one a line, such as "
                "'water' and 'forest'."
            )
        if text.lstrip().startswith("{"):
            return cls._from_json(text)
        found = textform.read(text)
        if len(found) == 1 and "," in found[0].name:
            raise PromptError(
                f"Only one class was found, {_short(found[0].name)!r}: "
                "write one class a line (commas separate the synonyms of a class, after a colon)."
            )
        return cls(_text_classes(found))

    @classmethod
    def _from_json(cls, text: str) -> PromptSet:
        data = jsonform.read(text)
        return cls(
            _json_classes(data["classes"]), data.get("title", ""), data.get("description", "")
        )

    @classmethod
    def load(cls, path: str | Path) -> PromptSet:
        """Read a prompt file (``*.prompts.json`` or text), UTF-8 or UTF-16 with a byte-order mark.

        Raises
        ------
        PromptError
            The file is missing, unreadable, not text, or no valid prompt set; the sentence names
            the file.
        """
        path = Path(path)
        text = read_text(path)
        try:
            return cls.parse(text)
        except PromptError as error:
            raise PromptError(f"{path.name}: {error.message}", error.details) from error

    def save(self, path: str | Path) -> None:
        """Write JSON, or the text form when the name ends with ``.txt``.

        Raises
        ------
        PromptError
            The place cannot be written to, or the text form cannot hold this set (descriptions,
            values other than 1, 2, 3...).
        """
        path = Path(path)
        text = self.to_text() if path.suffix.lower() == ".txt" else self.to_json()
        partial = path.with_name(path.name + ".part")
        try:
            partial.write_bytes(text.encode("utf-8"))
            os.replace(partial, path)
        except OSError as error:
            with contextlib.suppress(OSError):
                partial.unlink()
            raise PromptError(
                f"The prompt set could not be written to {path}: {error.strerror or error}. "
                "Choose a folder you may write to."
            ) from error

    def to_json(self) -> str:
        """The JSON text; ``PromptSet.parse`` of it gives an equal set."""
        data: dict[str, Any] = {"schema": 1}
        if self.title:
            data["title"] = self.title
        if self.description:
            data["description"] = self.description
        data["classes"] = [
            {
                "value": c.value,
                "name": c.name,
                "color": c.color,
                "prompts": list(c.prompts),
                **({"description": c.description} if c.description else {}),
            }
            for c in self.classes
        ]
        return json.dumps(data, ensure_ascii=False, indent=1) + "\n"

    def to_text(self) -> str:
        """The one-line-a-class form; ``PromptSet.parse`` of it gives an equal set.

        Title and description of the whole set become comments.

        Raises
        ------
        PromptError
            A class has a description, or values are not 1, 2, 3...: only JSON can hold those.
        """
        for number, c in enumerate(self.classes, start=1):
            if c.description or c.value != number:
                what = "a description" if c.description else f"the value {c.value}"
                raise PromptError(
                    f"Class {_short(c.name)!r} has {what}, which the text form cannot hold: "
                    "save the prompt set as .prompts.json."
                )
        return textform.write(
            [textform.Line(c.name, c.prompts, c.color) for c in self.classes],
            comments=[self.title, self.description],
        )


def unfinished_classes(text: str) -> tuple[PromptClass, ...]:
    """The classes of a text that is still being written: one is enough, names may repeat.

    Raises
    ------
    PromptError
        There is no class, or a class that no prompt set could hold.
    """
    text = text.lstrip("\ufeff")
    if text.lstrip().startswith("{"):
        classes = _json_classes(jsonform.read(text, unfinished=True)["classes"])
    else:
        classes = _text_classes(textform.read(text))
    return tuple(_cleaned(c, number) for number, c in enumerate(classes, start=1))


def _text_classes(lines: Sequence[textform.Line]) -> tuple[PromptClass, ...]:
    return tuple(
        PromptClass(value, line.name, _color(line.color, line.name), line.prompts)
        for value, line in enumerate(lines, start=1)
    )


def _json_classes(items: Sequence[dict[str, Any]]) -> tuple[PromptClass, ...]:
    taken = {int(item["value"]) for item in items if "value" in item}
    free = (value for value in range(1, MAX_VALUE + 1) if value not in taken)
    return tuple(
        PromptClass(
            # Out of values only when more than 65535 classes are there, which the schema refuses.
            int(item["value"]) if "value" in item else next(free),
            item["name"],
            item.get("color", ""),
            tuple(item.get("prompts", ())),
            item.get("description", ""),
        )
        for item in items
    )


def clean(text: str) -> str:
    """``text`` in NFC, without control characters, with runs of white space made one blank."""
    text = _SURROGATES.sub("\ufffd", unicodedata.normalize("NFC", text))
    text = " ".join(text.split())
    # Cc only: joiners inside emoji and scripts (Cf) carry meaning; byte-order marks do not.
    kept = "".join(c for c in text if unicodedata.category(c) != "Cc" and c != "\ufeff")
    return " ".join(kept.split())


def same_name(name: str) -> str:
    """What two names are compared by: case and white space do not tell classes apart."""
    return clean(name).casefold()


def _checked(classes: Sequence[PromptClass]) -> tuple[PromptClass, ...]:
    """The classes cleaned, or PromptError."""
    if not classes:
        raise PromptError("The prompt set has no classes: give at least two.")
    if len(classes) > MAX_CLASSES:
        raise PromptError(
            f"The prompt set has {len(classes):,} classes, a class map holds at most "
            f"{MAX_CLASSES:,}: leave some out or merge them."
        )
    cleaned = [_cleaned(c, number) for number, c in enumerate(classes, start=1)]
    if len(cleaned) == 1:
        raise PromptError(
            f"Only one class was given, {_short(cleaned[0].name)!r}: a map needs at least two, "
            "so add another, for example 'background'."
        )
    names: dict[str, str] = {}
    values: dict[int, str] = {}
    for c in cleaned:
        key = same_name(c.name)
        if key in names:
            raise PromptError(
                f"The class {_short(c.name)!r} is there twice (case and blanks do not tell classes "
                "apart): rename or remove one of the two."
            )
        if c.value in values:
            raise PromptError(
                f"The classes {_short(values[c.value])!r} and {_short(c.name)!r} both have the "
                f"value {c.value}: give each class its own."
            )
        names[key] = values[c.value] = c.name
    return tuple(cleaned)


def _cleaned(c: PromptClass, number: int) -> PromptClass:
    name = clean(c.name)
    if not name:
        raise PromptError(f"Class number {number} has no name: give it one.")
    if len(name) > MAX_NAME:
        raise PromptError(
            f"The name of class number {number} ({_short(name)!r}) has {len(name):,} characters, "
            f"at most {MAX_NAME} are allowed: shorten it and put longer text into its description."
        )
    if not 1 <= c.value <= MAX_VALUE:
        raise PromptError(
            f"Class {_short(name)!r}: 'value' must be between 1 and {MAX_VALUE}, found {c.value} "
            "(0 is kept for unclassified)."
        )
    prompts: dict[str, str] = {}
    for prompt in map(clean, c.prompts):
        if len(prompt) > MAX_PROMPT:
            raise PromptError(
                f"Class {_short(name)!r} has a synonym of {len(prompt):,} characters "
                f"({_short(prompt)!r}), at most {MAX_PROMPT} are allowed: shorten it."
            )
        if prompt:
            prompts.setdefault(same_name(prompt), prompt)
    description = _SURROGATES.sub("\ufffd", c.description).strip()
    return PromptClass(
        int(c.value), name, _color(c.color, name), tuple(prompts.values()), description
    )


def _color(color: str, name: str) -> str:
    """``#rrggbb`` in lower case, ``""`` when none is given."""
    color = color.strip()
    if not color:
        return ""
    match = _COLOR.fullmatch(color)
    if match is None:
        raise PromptError(
            f"Class {_short(name)!r}: the colour must look like #rrggbb, found {_short(color)!r} "
            "(a '|' that belongs to the name or a synonym goes between double quotes)."
        )
    digits = match.group(1).lower()
    return "#" + (digits if len(digits) == 6 else "".join(2 * digit for digit in digits))


def _short(text: str, length: int = 60) -> str:
    return text if len(text) <= length else text[: length - 1] + "\u2026"


class TextKind(NamedTuple):
    """What a text file is to the user, for sentences."""

    noun: str
    size: str
    endings: str


PROMPT_FILE = TextKind(
    "prompt file",
    "a prompt set is a few lines of text",
    "a *.prompts.json file or a text file with one class a line",
)


def read_text(path: Path, kind: TextKind = PROMPT_FILE) -> str:
    """The text of a prompt file, UTF-8 or UTF-16 with a byte-order mark.

    Raises
    ------
    PromptError
        It is missing, cannot be read or is no text.
    """
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise PromptError(
                f"{path} is larger than {MAX_FILE_BYTES // 1_000_000} MB, {kind.size}: choose "
                f"{kind.endings}."
            )
        raw = path.read_bytes()
    except IsADirectoryError as error:
        raise PromptError(f"{path} is a folder: choose {kind.endings}.") from error
    except FileNotFoundError as error:
        raise PromptError(f"The {kind.noun} {path} does not exist: check its name.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise PromptError(f"The {kind.noun} {path} cannot be read: {reason}.") from error
    wide = raw.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = raw.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise PromptError(
            f"The {kind.noun} {path} is not UTF-8 text (byte {error.start + 1}): "
            "save it as UTF-8 in your editor."
        ) from error
    if "\0" in text:
        raise PromptError(f"{path} is not a text file: choose {kind.endings}.")
    return text
