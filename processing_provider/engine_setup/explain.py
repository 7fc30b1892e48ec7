"""What pip or uv wrote when it failed, as one sentence."""

from __future__ import annotations

import re
from typing import NamedTuple, Sequence

from ...i18n import tr

FULL_DISK, CONTENT, CERTIFICATE, PROXY, BROKEN, UNREACHABLE = (
    "full disk",
    "content",
    "certificate",
    "proxy",
    "broken",
    "unreachable",
)
ABSENT, DENIED, OTHER = "absent", "denied", "other"

#: First match wins: a broken transfer also ends in a wrong content, an index that cannot be
#: reached in "no matching distribution".
_SIGNS = (
    (FULL_DISK, r"No space left on device|Errno 28\b|os error 28\b|WinError 112|disk quota"),
    (CERTIFICATE, r"CERTIFICATE_VERIFY_FAILED|certificate verify failed|invalid peer certificate"
                  r"|UnknownIssuer|self.signed certificate"),
    (PROXY, r"ProxyError|Cannot connect to proxy|Tunnel connection failed|status code: 407"
            r"|407 Proxy|SOCKS support"),
    (BROKEN, r"IncompleteRead|Connection broken|ConnectionResetError|Connection reset"
             r"|Read timed out|ReadTimeoutError|connection closed before|error decoding response"
             r"|incomplete-download|RemoteDisconnected|unexpected end of file|unexpected EOF"),
    (CONTENT, r"DO NOT MATCH THE HASHES|[Hh]ash mismatch|ZIP structure|BadZipFile"
              r"|no hashes were provided|not a zip file"),
    (UNREACHABLE, r"NewConnectionError|NameResolutionError|Failed to establish a new connection"
                  r"|Name or service not known|getaddrinfo failed|dns error|Failed to fetch"
                  r"|Connection refused|ConnectTimeout|Network is unreachable|client error"
                  r"|No route to host"),
    (DENIED, r"Permission denied|Errno 13\b|WinError 5\b|os error 13\b|Read-only file system"),
    (ABSENT, r"No matching distribution|Could not find a version|No solution found"
             r"|not found in the (package )?registry|there is no version of"
             r"|no wheels with a matching"),
)  # fmt: skip
_PACKAGE = re.compile(
    r"No matching distribution found for ([\w.+=-]+)|version that satisfies the requirement "
    r"([\w.+=-]+)|Because ([\w.-]+) was not found|no version of ([\w.+=-]+)"
)


class Failure(NamedTuple):
    """Why installing packages failed."""

    kind: str
    sentence: str

    @property
    def may_pass(self) -> bool:
        """Whether trying again makes sense."""
        # Older pips take a file that broke off for a whole one, and find another checksum.
        return self.kind in (BROKEN, CONTENT)


def explain(lines: Sequence[str], *, folder: str, offline: str = "") -> Failure:
    """What the last lines of pip or uv mean.

    Parameters
    ----------
    lines : sequence of str
    folder : str
        Where things are installed.
    offline : str
        The folder of wheels that was to be used, if any.
    """
    text = "\n".join(lines)
    kind = next((kind for kind, sign in _SIGNS if re.search(sign, text)), OTHER)
    if offline and kind in (ABSENT, UNREACHABLE):
        return Failure(ABSENT, _absent_offline(text, offline))
    if kind == ABSENT:
        return Failure(kind, _absent(text))
    if kind == OTHER:
        last = next((line.strip() for line in reversed(lines) if line.strip()), tr("none"))
        sentence = tr(
            "The engine's packages could not be installed (last line: {line}); the log has more. "
            "What was there before is still used."
        )
        return Failure(kind, sentence.format(line=last[:200]))
    return Failure(kind, _sentences()[kind].format(folder=folder))


def _sentences() -> dict:
    return {
        FULL_DISK: tr(
            "There is no room left in {folder} to install the engine: make room or choose another "
            "folder. What was installed of it was removed."
        ),
        CONTENT: tr(
            "A package did not arrive as expected (its checksum differs), so nothing was "
            "installed: press Install again, it goes on with what has arrived whole. If it stays "
            "so, a proxy or the package server cuts off or changes files; the log names them."
        ),
        CERTIFICATE: tr(
            "The certificate of the package server is not trusted here: name the file of your "
            "network's certificates (PEM) under Settings > Options > Spectral Prompts, or install "
            "from a folder of wheels."
        ),
        PROXY: tr(
            "The proxy did not let the package server through: check it under Settings > Options "
            "> Network (name and password, too), or install from a folder of wheels."
        ),
        BROKEN: tr(
            "The connection to the package server broke off again and again: press Install again, "
            "it goes on with what has arrived whole."
        ),
        UNREACHABLE: tr(
            "The package server cannot be reached: check the network and the proxy (Settings > "
            "Options > Network), or install from a folder of wheels."
        ),
        DENIED: tr(
            "Something in {folder} may not be written: choose another folder, or ask who manages "
            "this computer."
        ),
    }


def _absent(text: str) -> str:
    return tr(
        "The package server has no {package} that fits this system and Python: name another "
        "Python (3.12 fits best), or install from a folder of wheels."
    ).format(package=_package(text))


def _absent_offline(text: str, offline: str) -> str:
    return tr(
        "{folder} has no {package} that fits this system and Python: make the folder again on a "
        "connected computer, for this system and this Python version."
    ).format(folder=offline, package=_package(text))


def _package(text: str) -> str:
    found = _PACKAGE.search(text)
    named = next((group for group in found.groups() if group), "") if found else ""
    return named or tr("package")
