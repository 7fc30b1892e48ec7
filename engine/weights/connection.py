"""How the network is reached, and what to say when it is not."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import WeightsError

if TYPE_CHECKING:
    import httpx2

#: Seconds without a byte until a server is given up.
TIMEOUT = 30.0


@dataclass(frozen=True)
class Connection:
    """How the network is reached.

    Attributes
    ----------
    proxy : str
        ``http://host:port``; empty: what the system says (``HTTPS_PROXY`` and the like).
    certificates : str
        PEM file of the certificates to trust; empty: the system's.
    """

    proxy: str = ""
    certificates: str = ""

    def client(self) -> httpx2.Client:
        """A client with these settings.

        Raises
        ------
        WeightsError
            The client library is missing, or a setting is unusable.
        """
        try:
            import httpx2
        except ImportError as error:
            raise WeightsError(
                "Downloads need the Python package httpx2, which the engine's environment lacks: "
                "install the full engine, or requirements/engine-full.txt there, "
                "or place the files by hand."
            ) from error
        verify: ssl.SSLContext | bool = True
        if self.certificates:
            try:
                verify = ssl.create_default_context(cafile=self.certificates)
            except OSError as error:  # ssl.SSLError is one
                raise WeightsError(
                    f"{self.certificates} is no file of certificates: expected PEM text with "
                    "BEGIN CERTIFICATE; choose another or leave the setting empty.",
                    details=str(error),
                ) from error
        try:
            return httpx2.Client(proxy=self.proxy or None, verify=verify, timeout=TIMEOUT)
        except (ValueError, ImportError, httpx2.InvalidURL) as error:
            # The library's own words may hold the login; they are not passed on.
            raise WeightsError(
                f"The proxy {without_login(self.proxy) or 'of the system'} cannot be used "
                f"({type(error).__name__}): expected an address such as http://host:port; correct "
                "the setting."
            ) from None


def without_login(address: str) -> str:
    """An address without the name and password it may hold, for messages."""
    scheme, separator, rest = address.rpartition("://")
    return scheme + separator + rest.rpartition("@")[2]


def check_status(response: httpx2.Response, url: str) -> None:
    """Refuse every answer but success, each in a sentence.

    Raises
    ------
    WeightsError
        The status is not 2xx.
    """
    if response.is_success:
        return
    status = response.status_code
    if status in (404, 410):
        what = f"There is no file at {url} (status {status}): place it by hand, or check the name."
    elif status in (401, 403):
        what = (
            f"The server refuses {url} without a login or permission (status {status}): fetch it "
            "with a browser and place it by hand."
        )
    elif status == 407:
        what = (
            f"The proxy wants a login before it fetches {url} (status 407): put the login into "
            "the proxy setting, before the host and an @, name and password parted by a colon."
        )
    else:
        what = (
            f"The server of {url} answered with status {status}: try again later or place the "
            "file by hand."
        )
    raise WeightsError(what)


def unreachable(url: str, error: Exception) -> WeightsError:
    """The sentence for a connection that did not come about."""
    import httpx2

    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return WeightsError(
                f"The certificate of the server of {url} is not trusted here "
                f"({cause.verify_message}): name the file of your network's certificates (PEM), "
                "or place the file by hand.",
                details=str(error),
            )
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, httpx2.ProxyError):
        what = f"The proxy did not let {url} through"
    elif isinstance(error, httpx2.TimeoutException):
        what = f"The server of {url} did not answer within {TIMEOUT:.0f} s"
    else:
        what = f"There is no connection to the server of {url}"
    return WeightsError(
        f"{what}: check the network and the proxy setting, or place the file by hand.",
        details=f"{type(error).__name__}: {error}",
    )
