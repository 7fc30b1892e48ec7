"""Proxy and certificates of QGIS, as environment variables for a program that downloads."""

from __future__ import annotations

import os
import re
from typing import Dict

from qgis.core import QgsApplication

from ..engine_client import settings

#: To the last @ before the path: a password may hold one that nobody has encoded.
_LOGIN = re.compile(r"(://)[^/\s]+@")
#: The file with the authorities that QGIS trusts, where the user has added one there.
AUTHORITIES = "authorities.pem"


def variables(folder: str) -> Dict[str, str]:
    """What pip and uv understand, and nothing where QGIS has nothing to say.

    Parameters
    ----------
    folder : str
        Where a file of certificates may be written.

    Notes
    -----
    The proxy may hold a password: as a variable it is seen by the child alone, on a command line
    by everybody on the computer.
    """
    found: Dict[str, str] = {}
    proxy = settings.proxy()
    if proxy:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            found[name] = found[name.lower()] = proxy
        # pip's own setting would win over these.
        found["PIP_PROXY"] = proxy
    certificates = certificate_file(folder)
    if certificates:
        for name in ("PIP_CERT", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"):
            found[name] = certificates
    return found


def certificate_file(folder: str) -> str:
    """A PEM file of the certificates to trust, or "" for the usual ones.

    The file named in the options; else, where the user has added authorities to QGIS (Settings >
    Options > Authentication), one that is written into ``folder`` with all that QGIS trusts.

    Raises
    ------
    OSError
        It could not be written.
    """
    named = settings.certificates()
    if named:
        return os.path.abspath(os.path.expanduser(named))
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not manager.databaseCAs():
        return ""
    path = os.path.join(folder, AUTHORITIES)
    with open(path, "wb") as stream:
        stream.write(bytes(manager.trustedCaCertsPemText()))
    return path


def without_login(text: str) -> str:
    """A line of a log without the names and passwords that addresses in it may hold."""
    return _LOGIN.sub(r"\1", text)
