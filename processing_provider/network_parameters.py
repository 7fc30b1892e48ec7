"""The advanced parameters of CLIP and of the network that learns from its map."""

from __future__ import annotations

from ..i18n import tr
from .algorithm import EngineAlgorithm


def declare_clip(algorithm: EngineAlgorithm) -> None:
    """Which CLIP looks at the raster, and how."""
    algorithm.add_text(
        "CLIP_MODEL",
        tr("CLIP: model"),
        tr(
            "A model of the library open_clip by its name there, such as `ViT-B-16`, or "
            "`hf-hub:OWNER/NAME`. A vision transformer is needed."
        ),
        advanced=True,
    )
    algorithm.add_text(
        "CLIP_WEIGHTS",
        tr("CLIP: weights"),
        tr(
            "The weights of this model: a tag of open_clip, such as `openai`, a checkpoint file, "
            "or `hf:OWNER/NAME/FILE`. They are fetched once; see 'Fetch weights'."
        ),
        advanced=True,
    )
    algorithm.add_choice(
        "VARIANT",
        tr("CLIP: last block"),
        tr(
            "CLIP was made to judge whole pictures; these ways to compute its last block make it "
            "judge every place. `segearth`, made for images from above, `clearclip` and `sclip` "
            "let each place look at places like itself, in three ways; `gem` does so through the "
            "last blocks; `maskclip` lets it look at itself alone; `clip` leaves the block as it "
            "was trained."
        ),
        advanced=True,
    )
    algorithm.add_choice(
        "UPSAMPLER",
        tr("CLIP: from patches to pixels"),
        tr(
            "CLIP sees patches, of 16 by 16 pixels for most models. `jbu_stack` and `jbu_one` "
            "follow the picture's edges and need weights of their own, `bilinear` "
            "interpolates, `none` leaves the patches. `auto` takes the best whose weights are "
            "there, and says which."
        ),
        advanced=True,
    )
    algorithm.add_choice(
        "TEMPLATES",
        tr("CLIP: sentences around class names"),
        tr(
            "Every class name and synonym is put into sentences, and their meanings are averaged. "
            "`imagenet`: the 80 usual ones, such as 'a photo of a river'. `remote_sensing`: a few "
            "for images from above. `name`: the bare name."
        ),
        advanced=True,
    )
    algorithm.add_text(
        "SCALES",
        tr("CLIP: scales"),
        tr(
            "How often the picture is enlarged before CLIP looks at it, separated by commas; the "
            "results are averaged. Larger scales find smaller things and take more time."
        ),
        advanced=True,
    )
    algorithm.add_number(
        "CROP",
        tr("CLIP: window (pixels)"),
        tr("Side of the window CLIP sees at a time, in pixels of the enlarged picture."),
        advanced=True,
    )
    algorithm.add_number(
        "STRIDE",
        tr("CLIP: step between windows (pixels)"),
        tr(
            "Windows overlap where this is smaller than the window, and are averaged there. A "
            "smaller step smooths borders between windows and takes more time."
        ),
        advanced=True,
    )
    for name, label in (
        ("RED", tr("CLIP: red band")),
        ("GREEN", tr("CLIP: green band")),
        ("BLUE", tr("CLIP: blue band")),
    ):
        algorithm.add_band(
            name, label, tr("Shown to CLIP as this colour. Left empty: chosen by wavelength.")
        )
    algorithm.add_choice(
        "PRECISION",
        tr("CLIP: number format"),
        tr(
            "`fp32` is exact. `bf16` takes half the memory and is faster on processors made for "
            "it; the map changes slightly."
        ),
        advanced=True,
    )


def declare_special(algorithm: EngineAlgorithm) -> None:
    """What the refinement ``special`` trains, and how."""
    algorithm.add_choice(
        "NETWORK",
        tr("Refinement special: network"),
        tr(
            "`mambahsi` looks along the spectrum and across the image in long sequences. `convnet` "
            "looks at close neighbours and is faster."
        ),
        advanced=True,
    )
    algorithm.add_choice(
        "PRESET",
        tr("Refinement special: settings"),
        tr(
            "`balanced` is made for maps of any size. `paper` and `paper_large` are the published "
            "settings for small and for large scenes."
        ),
        advanced=True,
    )
    algorithm.add_text(
        "REFINE_OPTIONS",
        tr("Refinement special: single settings"),
        tr(
            "Settings that replace those above one by one, separated by semicolons, as in "
            "`epochs=30; learning_rate=0.001`. A wrong name is refused with the list of names."
        ),
        advanced=True,
    )
