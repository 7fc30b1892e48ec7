"""The settings of the engine client, in one place."""

from __future__ import annotations

from typing import Any, Dict
from urllib.parse import quote

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy

from ...engine.jobs import DEFAULT_MEMORY_MB, DEVICES, LEAST_MEMORY_MB

PYTHON = "spectral_prompts/engine_python"
ENGINE_FOLDER = "spectral_prompts/engine_folder"
USE_QGIS_PYTHON = "spectral_prompts/use_qgis_python"
MEMORY_MB = "spectral_prompts/memory_mb"
THREADS = "spectral_prompts/threads"
DEVICE = "spectral_prompts/device"
WEIGHTS_FOLDER = "spectral_prompts/weights_folder"
OFFLINE = "spectral_prompts/offline"
CERTIFICATES = "spectral_prompts/certificates"

#: What Settings > Options > Network calls the kinds of proxy, and the scheme of their addresses.
#: "DefaultProxy" is the system's, which the engine finds by itself; an FTP proxy has no use here.
_PROXY_SCHEMES = {
    "HttpProxy": "http",
    "HttpCachingProxy": "http",
    "Socks5Proxy": "socks5",
}


def engine_python() -> str:
    """The interpreter the user chose, or ""."""
    return _text(PYTHON)


def engine_folder() -> str:
    """The folder for the plugin's own engine environments, or "" for the usual one."""
    return _text(ENGINE_FOLDER)


def use_qgis_python() -> bool:
    """Whether QGIS's own Python may run the engine (off unless the user opts in)."""
    return QgsSettings().value(USE_QGIS_PYTHON, False, type=bool)


def memory_mb() -> int:
    """The engine's memory budget in MB."""
    return max(_whole(MEMORY_MB, DEFAULT_MEMORY_MB), LEAST_MEMORY_MB)


def threads() -> int:
    """How many threads the engine may use; 0 means all cores."""
    return max(_whole(THREADS, 0), 0)


def device() -> str:
    """Where networks run: one of the job's ``DEVICES``."""
    chosen = _text(DEVICE)
    return chosen if chosen in DEVICES else DEVICES[0]


def weights_folder() -> str:
    """The folder of network weights, or "" for the engine's own choice."""
    return _text(WEIGHTS_FOLDER)


def offline() -> bool:
    """Whether the engine must not download anything."""
    return QgsSettings().value(OFFLINE, False, type=bool)


def certificates() -> str:
    """A file of certificates to trust, or "" for the usual ones."""
    return _text(CERTIFICATES)


def proxy() -> str:
    """The proxy of QGIS's own network settings as an address, or "" for the system's.

    Users keep it in one place, Settings > Options > Network. The address may hold a password: it
    is handed to the engine and must be shown or written nowhere.
    """
    address = proxy_shown()
    if not address:
        return ""
    user = _text("proxy/proxyUser")
    password = str(QgsSettings().value("proxy/proxyPassword", "") or "")
    stored = _text("proxy/authcfg")
    if stored:
        # Name and password lie in QGIS's store of credentials.
        known, filled = QgsApplication.authManager().updateNetworkProxy(QNetworkProxy(), stored)
        if known:
            user, password = filled.user(), filled.password()
    if not user:
        return address
    login = quote(user, safe="") + (":" + quote(password, safe="") if password else "")
    return address.replace("://", f"://{login}@")


def proxy_shown() -> str:
    """The proxy's address without name and password, which may be shown; "" for the system's."""
    scheme = _PROXY_SCHEMES.get(_text("proxy/proxyType"))
    host, port = _text("proxy/proxyHost"), _whole("proxy/proxyPort", 0)
    enabled = QgsSettings().value("proxy/proxyEnabled", False, type=bool)
    if not enabled or not scheme or not host:
        return ""
    address = f"[{host}]" if ":" in host else host
    return f"{scheme}://{address}:{port}" if 0 < port < 65536 else f"{scheme}://{address}"


def resources() -> Dict[str, Any]:
    """What a job may use of the machine, by the names of the job's parameters."""
    return {"memory_mb": memory_mb(), "threads": threads(), "device": device()}


def downloads() -> Dict[str, Any]:
    """Where weights lie and how they are fetched, by the names of the job's parameters."""
    return {
        "weights_folder": weights_folder(),
        "offline": offline(),
        "proxy": proxy(),
        "certificates": certificates(),
    }


def _text(key: str) -> str:
    return str(QgsSettings().value(key, "") or "").strip()


def _whole(key: str, default: int) -> int:
    """A whole number from the settings; a profile edited by hand may hold anything."""
    try:
        return int(QgsSettings().value(key, default))
    except (TypeError, ValueError):
        return default
