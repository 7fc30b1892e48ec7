"""The engine's own environment: installed, looked at, removed, or wheels fetched for it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, ClassVar, Dict, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsSettings,
)

from ..engine.jobs import fields
from ..i18n import tr
from .algorithm import EngineAlgorithm
from .engine_client import EngineProblem, settings
from .engine_client.environment import base_folder
from .engine_setup import install, places, removal, tiers, wheels
from .feedback import FeedbackListener
from .layers import absolute

ACTIONS = ("install", "check", "wheels", "remove")
HERE = "this"


@dataclass(frozen=True)
class SetupEngine:
    """Names, defaults and choices of the parameters; no job for the engine, which is not there."""

    name: ClassVar[str] = "setupengine"

    action: str = fields.text("", "install", choices=ACTIONS)
    tier: str = fields.text("", tiers.BASIC, choices=tiers.TIERS)
    python: str = fields.text("")
    cuda: bool = fields.switch("")
    engine_folder: str = fields.text("")
    wheels: str = fields.text("")
    platform: str = fields.text("", HERE, choices=(HERE, *tiers.PLATFORMS))
    python_version: str = fields.text("")
    index: str = fields.text("")
    torch_index: str = fields.text("")
    again: bool = fields.switch("")


class SetupEngineAlgorithm(EngineAlgorithm):
    """Processing's face of :mod:`.engine_setup`."""

    JOB = SetupEngine

    def __init__(self) -> None:
        super().__init__()
        self._chosen_folder: Optional[str] = None

    def about(self) -> str:
        return tr(
            "Installs the classification engine, a Python environment of its own beside QGIS, or "
            "looks at it, removes it, or fetches what a computer without a network needs.\n"
            "Nothing is installed into QGIS. Packages have fixed versions and checksums. An "
            "update is built beside the one in use, which is replaced only when every package "
            "of the new one has been loaded once. A set-up that was interrupted goes on with what "
            "had arrived. Proxy and certificates are those of QGIS.\n"
            "The tier `basic` makes maps from words; `full` adds CLIP, training and objects."
        )

    def displayName(self) -> str:  # noqa: N802
        return tr("Install the engine")

    def group(self) -> str:
        return tr("Setup")

    def groupId(self) -> str:  # noqa: N802
        return "setup"

    def tags(self) -> list:
        words = tr(
            "hyperspectral,engine,install,set up,environment,python,torch,offline,wheels,server,AI"
        )
        return words.split(",")

    def declare(self) -> None:
        self.add_choice(
            "ACTION",
            tr("What to do"),
            tr(
                "`install`: make the environment and use it from now on; nothing happens when it "
                "is there and up to date. `check`: only say what is installed. `wheels`: fill a "
                "folder with everything a computer without a network needs. `remove`: take the "
                "environment away."
            ),
        )
        self.add_choice(
            "TIER",
            tr("Which engine"),
            tr(
                "`basic`: maps from words by spectral knowledge, accuracy, signatures; 150 MB to "
                "download, 0.5 GB on the disk. `full`: also CLIP, training and objects; 500 MB to "
                "download, 1.6 GB on the disk."
            ),
        )
        self.add_file(
            "PYTHON",
            tr("Python to make it with"),
            tr(
                "A Python 3.10 to 3.14 of 64 bits. Left empty: one is looked for; QGIS's own is "
                "used only if there is no other, and nothing is installed into it."
            ),
            tr("All files (*)"),
        )
        self.add_switch(
            "CUDA",
            tr("For an NVIDIA graphics card (CUDA)"),
            tr(
                "With `full`: builds for CUDA 13, which need a driver 580 or newer; 2.6 GB more "
                "to download."
            ),
        )
        self.add_folder(
            "ENGINE_FOLDER",
            tr("Folder it is installed in"),
            tr(
                "Left empty: the folder set under Settings > Options > Spectral Prompts, else one "
                "in the user's folder for application data. One that is named here is remembered."
            ),
        )
        self.add_folder(
            "WHEELS",
            tr("Folder of wheels"),
            tr(
                "`install`: take the packages from this folder instead of the network. `wheels`: "
                "the folder to fill."
            ),
        )
        self.add_choice(
            "PLATFORM",
            tr("Wheels for"),
            tr(
                "`wheels`: the system of the computer they are for: `linux-x86_64`, "
                "`linux-aarch64`, `windows-amd64`, `macos-arm64`. `this`: one like this."
            ),
            advanced=True,
        )
        self.add_text(
            "PYTHON_VERSION",
            tr("Wheels for Python"),
            tr("`wheels`: such as `3.12`. Left empty: the version of the Python found here."),
            advanced=True,
        )
        self.add_text(
            "INDEX",
            tr("Package index"),
            tr("Address of a company's package index, instead of the one that pip is set to use."),
            advanced=True,
        )
        self.add_text(
            "TORCH_INDEX",
            tr("Package index of torch"),
            tr("Address of a mirror of the PyTorch project's index."),
            advanced=True,
        )
        self.add_switch(
            "AGAIN",
            tr("Install again"),
            tr("Make the environment anew even if it is there and up to date."),
            advanced=True,
        )
        self.add_text_output(
            "ENVIRONMENT", tr("Environment"), tr("Where the environment in use lies.")
        )
        self.add_text_output(
            "INTERPRETER", tr("Interpreter"), tr("The environment's Python interpreter.")
        )
        self.add_text_output(
            "INSTALLED", tr("Installed"), tr("`basic`, `full`, or nothing where there is none.")
        )
        self.add_number_output(
            "UP_TO_DATE",
            tr("Up to date"),
            tr("1: what is installed is what this version of the plugin would install; 0: not."),
        )
        self.add_number_output("PACKAGES", tr("Packages"), tr("How many packages it has."))
        self.add_number_output(
            "BYTES",
            tr("Bytes"),
            tr("How much room it takes; after `remove` and `wheels`: was freed, lies there."),
        )

    def processAlgorithm(  # noqa: N802
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        try:
            return self._do(parameters, context, feedback)
        except EngineProblem as problem:
            if problem.details:
                feedback.pushDebugInfo(problem.details)
            raise QgsProcessingException(problem.message) from problem

    def postProcessAlgorithm(  # noqa: N802
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Remember a folder that was named, so that the engine is found there."""
        if self._chosen_folder is not None:
            QgsSettings().setValue(settings.ENGINE_FOLDER, self._chosen_folder)
        return {}

    def _do(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context).strip()

        def folder(name: str) -> str:
            return absolute(self.parameterAsFile(parameters, name, context))

        action = text("ACTION")
        named = folder("ENGINE_FOLDER")
        base = named or base_folder()
        cuda = self.parameterAsBool(parameters, "CUDA", context)
        if cuda and text("TIER") != tiers.FULL:
            raise QgsProcessingException(
                tr("CUDA is for the tier 'full' only: choose it, or switch CUDA off.")
            )
        kind = tiers.Kind(text("TIER"), cuda)
        listener = FeedbackListener(feedback)
        python = absolute(self.parameterAsFile(parameters, "PYTHON", context))
        given = {"python": python, "index": text("INDEX"), "torch_index": text("TORCH_INDEX")}
        if action == "wheels":
            return self._wheels(
                wheels.WheelsOrder(
                    base,
                    folder("WHEELS"),
                    kind,
                    platform="" if text("PLATFORM") == HERE else text("PLATFORM"),
                    python_version=text("PYTHON_VERSION"),
                    **given,
                ),
                listener,
                feedback,
            )
        if action == "remove":
            freed = removal.remove(base)
            if named and named == settings.engine_folder():
                self._chosen_folder = ""
            return {"INSTALLED": "", "UP_TO_DATE": 0, "PACKAGES": 0, "BYTES": freed}
        order = install.Order(
            base,
            kind,
            offline=folder("WHEELS"),
            again=self.parameterAsBool(parameters, "AGAIN", context),
            **given,
        )
        if action == "install":
            found: Optional[places.Installed] = install.install(
                order, listener, feedback.isCanceled
            )
            if named:
                self._chosen_folder = named
        else:
            found = places.installed(base)
        return outputs_of(found, install.is_up_to_date(found, order))

    def _wheels(
        self, order: wheels.WheelsOrder, listener: FeedbackListener, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        if not order.folder:
            raise QgsProcessingException(tr("Name the folder that is to be filled with wheels."))
        names = wheels.fill(order, listener, feedback.isCanceled)
        paths = [os.path.join(order.folder, name) for name in names]
        return {
            "ENVIRONMENT": order.folder,
            "PACKAGES": len(names),
            "BYTES": sum(os.path.getsize(path) for path in paths),
        }


def outputs_of(found: Optional[places.Installed], is_up_to_date: bool) -> Dict[str, Any]:
    """What Processing gets of an environment."""
    if found is None:
        return {"INSTALLED": "", "UP_TO_DATE": 0, "PACKAGES": 0, "BYTES": 0}
    return {
        "ENVIRONMENT": found.folder,
        "INTERPRETER": found.program,
        "INSTALLED": found.tier,
        "UP_TO_DATE": int(is_up_to_date),
        "PACKAGES": len(found.packages),
        "BYTES": found.size,
    }
