"""What the user has set, as the engine is told it."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig

from spectral_prompts.engine import jobs
from spectral_prompts.processing_provider.engine_client import settings


@pytest.fixture
def proxy(own_settings):
    """Set a proxy as Settings > Options > Network does."""

    def use(**values):
        given = {"Enabled": True, "Type": "HttpProxy", "Host": "proxy.example.org", **values}
        for name, value in given.items():
            own_settings.setValue(f"proxy/proxy{name}", value)

    return use


def test_nothing_set_is_the_jobs_own_default(own_settings):
    for given, kind in (
        (settings.resources(), jobs.Resources),
        (settings.downloads(), jobs.Downloads),
    ):
        assert kind(**given) == kind()


def test_what_is_set_is_told(own_settings):
    own_settings.setValue(settings.MEMORY_MB, 2500)
    own_settings.setValue(settings.THREADS, 3)
    own_settings.setValue(settings.DEVICE, "cpu")
    own_settings.setValue(settings.WEIGHTS_FOLDER, " /data/weights ")
    own_settings.setValue(settings.OFFLINE, True)
    own_settings.setValue(settings.CERTIFICATES, "/etc/own.pem")
    assert settings.resources() == {"memory_mb": 2500, "threads": 3, "device": "cpu"}
    assert settings.downloads() == {
        "weights_folder": "/data/weights",
        "offline": True,
        "proxy": "",
        "certificates": "/etc/own.pem",
    }


def test_a_profile_edited_by_hand_is_no_reason_to_fail(own_settings):
    own_settings.setValue(settings.MEMORY_MB, "much")
    own_settings.setValue(settings.THREADS, -4)
    own_settings.setValue(settings.DEVICE, "toaster")
    assert settings.resources() == {"memory_mb": 1000, "threads": 0, "device": "auto"}


@pytest.mark.parametrize(
    ("values", "address"),
    [
        ({}, "http://proxy.example.org"),
        ({"Port": 8080}, "http://proxy.example.org:8080"),
        ({"Port": "8080"}, "http://proxy.example.org:8080"),
        ({"Port": "no number"}, "http://proxy.example.org"),
        ({"Type": "HttpCachingProxy", "Port": 3128}, "http://proxy.example.org:3128"),
        ({"Type": "Socks5Proxy", "Port": 1080}, "socks5://proxy.example.org:1080"),
        ({"Host": "2001:db8::1", "Port": 8080}, "http://[2001:db8::1]:8080"),
        ({"User": "ann", "Port": 1}, "http://ann@proxy.example.org:1"),
        ({"Enabled": False}, ""),
        ({"Host": " "}, ""),
        ({"Type": "DefaultProxy"}, ""),
        ({"Type": "FtpCachingProxy"}, ""),
        ({"Password": "without a name"}, "http://proxy.example.org"),
    ],
)
def test_the_proxy_is_that_of_qgis(proxy, values, address):
    proxy(**values)
    assert settings.proxy() == address
    assert settings.proxy_shown() == address.replace("ann@", "")


def test_odd_characters_in_a_password_survive(proxy):
    user, password = "dom\\ann@x", "p:@/ %#ä"
    proxy(Port=8080, User=user, Password=password)
    parts = urlsplit(settings.proxy())
    assert (parts.hostname, parts.port) == ("proxy.example.org", 8080)
    assert (unquote(parts.username), unquote(parts.password)) == (user, password)
    assert settings.proxy_shown() == "http://proxy.example.org:8080"


def test_a_login_kept_by_qgis_is_used(proxy):
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not manager.setMasterPassword("only for this test", True):
        pytest.skip("this QGIS keeps no credentials")
    config = QgsAuthMethodConfig("Basic")
    config.setName("proxy")
    config.setConfig("username", "ann")
    config.setConfig("password", "s3cret")
    stored, config = manager.storeAuthenticationConfig(config)
    assert stored
    try:
        proxy(Port=8080, User="overruled")
        settings.QgsSettings().setValue("proxy/authcfg", config.id())
        assert settings.proxy() == "http://ann:s3cret@proxy.example.org:8080"
    finally:
        manager.removeAuthenticationConfig(config.id())


def test_a_login_that_is_gone_leaves_the_plain_one(proxy, own_settings):
    proxy(Port=8080, User="ann", Password="pw")
    own_settings.setValue("proxy/authcfg", "notthere")
    assert settings.proxy() == "http://ann:pw@proxy.example.org:8080"
