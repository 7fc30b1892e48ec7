"""Weights of networks on this computer: fetched, imported, listed, verified or deleted."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..engine import jobs
from ..i18n import tr
from .algorithm import EngineAlgorithm, named_outputs
from .downloads import downloads
from .engine_client import JobResult
from .layers import absolute

NUMBERS = ("FILES", "PRESENT", "BYTES")
COLUMNS = ("name", "file", "state", "size", "sha256", "licence", "source", "path")


class FetchWeightsAlgorithm(EngineAlgorithm):
    """Processing's face of the job ``fetchweights``."""

    JOB = jobs.FetchWeights

    def about(self) -> str:
        return tr(
            "Brings the weights of networks (CLIP, its upsamplers) onto this computer, says which "
            "are there, verifies or deletes them.\n"
            "They are needed where class evidence comes from CLIP; spectral knowledge needs none. "
            "Once they are there, no network is needed. Every file is checked against its known "
            "checksum. A download that breaks off goes on where it stopped.\n"
            "A computer without a network takes them from a folder: on one with a network choose "
            "an empty folder as WEIGHTS_FOLDER, carry that folder over, and name it there as "
            "SOURCE_FOLDER. The proxy is that of Settings > Options > Network."
        )

    def displayName(self) -> str:  # noqa: N802
        return tr("Fetch weights")

    def group(self) -> str:
        return tr("Setup")

    def groupId(self) -> str:  # noqa: N802
        return "setup"

    def tags(self) -> list:
        words = tr(
            "hyperspectral,download,weights,checkpoint,network,CLIP,offline,install,server,AI"
        )
        return words.split(",")

    def declare(self) -> None:
        self.add_choice(
            "ACTION",
            tr("What to do"),
            tr(
                "`fetch`: get what is missing. `list`: say what is there, without reading the "
                "files. `verify`: read the files and compare their checksums. `import`: take one "
                "file (SOURCE_FILE) into the folder. `delete`: remove those named."
            ),
        )
        self.add_text(
            "WHICH",
            tr("Which weights"),
            tr(
                "Names, separated by commas, such as `ViT-B-16/openai, jbu_stack/cocostuff`, or "
                "`all`. Left empty: to fetch, those that 'Classify with text prompts' uses unless "
                "told otherwise; to list and to verify, all. A wrong name is refused with the "
                "list of names."
            ),
        )
        self.add_folder(
            "WEIGHTS_FOLDER",
            tr("Folder they are kept in"),
            tr(
                "Left empty: the folder set under Settings > Options > Spectral Prompts, else one "
                "in the user's folder for application data."
            ),
        )
        self.add_folder(
            "SOURCE_FOLDER",
            tr("Folder to take them from, instead of the network"),
            tr("Files are recognised by their names; nothing is downloaded."),
        )
        self.add_file(
            "SOURCE_FILE",
            tr("File to import"),
            tr("It is recognised by its checksum, whatever it is called."),
            tr("Weights (*.pt *.ckpt *.pth *.bin *.safetensors);;All files (*)"),
        )
        self.add_number_output("FILES", tr("Files"), tr("How many files were asked for."))
        self.add_number_output(
            "PRESENT", tr("Files present"), tr("How many of them are there and whole.")
        )
        self.add_number_output("BYTES", tr("Bytes present"), tr("How much room these take."))
        self.add_text_output(
            "FOLDER", tr("Weights folder"), tr("Where the files lie, or have to be put.")
        )
        self.add_text_output(
            "TABLE",
            tr("Table"),
            tr(
                "One line a file, columns parted by tabs: name, file, state, size in bytes, "
                "checksum, licence, address, path. States: present, not verified, fetched, "
                "copied, partly fetched, absent, another file."
            ),
        )

    def job(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> jobs.Job:
        def folder(name: str) -> str:
            return absolute(self.parameterAsFile(parameters, name, context))

        values = downloads()
        values["weights_folder"] = folder("WEIGHTS_FOLDER") or values["weights_folder"]
        return jobs.FetchWeights(
            **values,
            which=self.parameterAsString(parameters, "WHICH", context),
            action=self.parameterAsEnumString(parameters, "ACTION", context),
            source_folder=folder("SOURCE_FOLDER"),
            source_file=folder("SOURCE_FILE"),
        )

    def results(self, result: JobResult, context: QgsProcessingContext) -> Dict[str, Any]:
        return {
            **named_outputs(NUMBERS, result.numbers),
            "FOLDER": str(result.values.get("folder", "")),
            "TABLE": table_of(result.values.get("weights", [])),
        }


def table_of(files: List[Mapping[str, Any]]) -> str:
    """One line a file under a line of headings; what is not known is left empty."""
    lines = [COLUMNS]
    for file in files:
        cells = (file.get(column) for column in COLUMNS)
        lines.append(tuple("" if cell is None else str(cell) for cell in cells))
    return "\n".join("\t".join(line) for line in lines)
