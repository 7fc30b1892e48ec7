"""The files of weights that are known by name.

Sizes and checksums are facts about files others publish, so each says where it comes from; what
could not be learned is None. A file without a checksum is never downloaded: nothing would tell
whether what arrived is what was meant. Scanners take checksums for passwords, hence the remarks.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class WeightFile:
    """One published file of weights.

    Attributes
    ----------
    name : str
        What it is asked for by: ``MODEL/TAG`` of open_clip, or ``KIND/TRAINING`` of an upsampler.
    filename : str
        Its name in the weights folder; no two files share one.
    size : int or None
        Bytes.
    sha256 : str or None
        Checksum, 64 hexadecimal digits.
    licence : str
        What its makers allow, as they say it.
    source : str
        Where it is published (https).
    what : str
        What it is for, in the user's words.
    citation : str
        Where size and checksum are known from.
    """

    name: str
    filename: str
    size: int | None
    sha256: str | None
    licence: str
    source: str
    what: str
    citation: str

    @property
    def fetchable(self) -> bool:
        """Whether a download could be checked, so that one is allowed."""
        return self.sha256 is not None

    @property
    def size_text(self) -> str:
        """Its size for sentences: ``335 MB`` or ``size unknown``."""
        return "size unknown" if self.size is None else f"{self.size / 1e6:.1f} MB"


_OPENAI = "https://openaipublic.azureedge.net/clip/models"
_OPENAI_CITATION = (
    "The checksum is part of the address, which clip/clip.py of github.com/openai/CLIP and "
    "src/open_clip/pretrained.py of open_clip 3.3.0 give."
)


def _openai(model: str, filename: str, sha256: str, what: str) -> WeightFile:
    return WeightFile(
        f"{model}/openai",
        filename,
        None,
        sha256,
        "MIT (github.com/openai/CLIP); the model card asks for research use",
        f"{_OPENAI}/{sha256}/{filename}",
        what,
        _OPENAI_CITATION,
    )


_FILES = (
    _openai(
        "ViT-B-16",
        "ViT-B-16.pt",
        # pragma: allowlist nextline secret
        "5806e77cd80f8b59890b7e101eabd078d9fb84e6937f9e85e4ecb61988df416f",
        "CLIP, patches of 16 pixels: the model the method was published with",
    ),
    _openai(
        "ViT-B-32",
        "ViT-B-32.pt",
        # pragma: allowlist nextline secret
        "40d365715913c9da98579312b702a82c18be219cc2a73407c4526f58eba950af",
        "CLIP, patches of 32 pixels: coarser and faster",
    ),
    _openai(
        "ViT-L-14",
        "ViT-L-14.pt",
        # pragma: allowlist nextline secret
        "b8cca3fd41ae0c99ba7e8951adf17d267cdb84cd88be6f7c2e0eca1737a03836",
        "CLIP, larger, patches of 14 pixels",
    ),
    _openai(
        "ViT-L-14-336",
        "ViT-L-14-336px.pt",
        # pragma: allowlist nextline secret
        "3035c92b350959924f9f00213499208652fc7ea050643e8b385c2dac08641f02",
        "CLIP, larger, patches of 14 pixels, trained on 336 pixels",
    ),
    WeightFile(
        "jbu_stack/cocostuff",
        "clip_jbu_stack_cocostuff.ckpt",
        3513883,
        # pragma: allowlist nextline secret
        "38ce7487c648d01cf37beb005f464410c498008fea03e6a68a269d79e4e29622",
        "MIT (github.com/mhamilton723/FeatUp)",
        "https://marhamilresearch4.blob.core.windows.net/feature-upsampling-public/pretrained/"
        "clip_jbu_stack_cocostuff.ckpt",
        "FeatUp's upsampler for the tokens of CLIP ViT-B/16, four modules",
        "Address: hubconf.py of github.com/mhamilton723/FeatUp; size and checksum measured on "
        "the copy in simfeatup_dev/weights of github.com/likyoo/SegEarth-OV.",
    ),
    WeightFile(
        "jbu_one/aid",
        "xclip_jbu_one_million_aid.ckpt",
        None,
        # pragma: allowlist nextline secret
        "cabc594d0042535f3413ac89d5f0b8b3173aecf18e2e469fb91b015ea4de49d8",
        "not stated (github.com/likyoo/SegEarth-OV)",
        "https://raw.githubusercontent.com/likyoo/SegEarth-OV/"
        # pragma: allowlist nextline secret
        "3e22a969b32c6d751bdbba64a88a0b670e630f55/simfeatup_dev/weights/"
        "xclip_jbu_one_million_aid.ckpt",
        "SimFeatUp's upsampler for the tokens of CLIP ViT-B/16, one shared module",
        "Checksum and commit of github.com/likyoo/SegEarth-OV as several projects record them that "
        "reproduce it (two download scripts, three run records, all alike); its makers publish "
        "no checksum.",
    ),
)

#: Every known file by its name.
REGISTRY: dict[str, WeightFile] = {file.name: file for file in _FILES}
