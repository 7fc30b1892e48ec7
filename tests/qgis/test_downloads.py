"""What the engine is told about downloads: an authority that the user has added to QGIS counts."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtNetwork import QSslCertificate

from spectral_prompts.processing_provider.downloads import downloads
from spectral_prompts.processing_provider.engine_client import settings


@pytest.fixture
def authority(tmp_path, own_settings, monkeypatch):
    """An authority in QGIS's database of certificates; taken out again afterwards."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl on this machine")
    made = ("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-x509")
    named = ("-days", "2", "-subj", "/CN=our company", "-keyout", "ca.key", "-out", "ca.pem")
    subprocess.run(["openssl", *made, *named], check=True, capture_output=True, cwd=tmp_path)
    own_settings.setValue(settings.ENGINE_FOLDER, str(tmp_path / "data" / "engine"))
    pem = (tmp_path / "ca.pem").read_bytes()
    certificate = QSslCertificate(pem)
    manager = QgsApplication.authManager()
    if not manager.storeCertAuthority(certificate):
        pytest.skip("this QGIS has no database of certificates")
    manager.initSslCaches()
    yield pem.decode()
    manager.removeCertAuthority(certificate)
    manager.initSslCaches()


def test_authorities_of_the_user_are_handed_on(authority, own_settings, tmp_path):
    path = Path(downloads()["certificates"])
    assert path.parent == tmp_path / "data"
    content = path.read_text()
    assert "".join(authority.split()) in "".join(content.split())
    # What the user names goes first; offline nothing is needed.
    own_settings.setValue(settings.CERTIFICATES, "/etc/own.pem")
    assert downloads()["certificates"] == "/etc/own.pem"
    own_settings.remove(settings.CERTIFICATES)
    own_settings.setValue(settings.OFFLINE, True)
    assert downloads()["certificates"] == ""


def test_without_any_no_file_and_no_folder_is_made(own_settings, tmp_path):
    own_settings.setValue(settings.ENGINE_FOLDER, str(tmp_path / "data" / "engine"))
    assert downloads() == settings.downloads()
    assert list(tmp_path.iterdir()) == []
