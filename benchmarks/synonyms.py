"""The same scene in other words: how much a map depends on how its classes are called.

Run from the repository root: ``python benchmarks/synonyms.py [--seeds 3]``.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.accuracy import score
from benchmarks.scenes import SCENES, data_folder

#: Written down before the first run; every row stays, whatever it shows.
WORDINGS = {
    "potsdam": (
        ("impervious surface", "low vegetation", "tree", "bare soil", "water"),
        ("paved ground", "grassland", "woodland", "bare earth", "lake"),
        ("built-up area", "grass", "forest", "soil", "river"),
        ("artificial surfaces", "herbaceous vegetation", "tree cover", "bare ground", "water body"),
        ("sealed surface: roof, asphalt", "meadow: lawn", "trees", "bare soil", "open water"),
        ("urban", "low plants", "broadleaf and conifer trees", "exposed soil", "lakes and rivers"),
    ),
    "samson": (
        ("soil", "tree", "water"),
        ("bare ground", "woodland", "lake"),
        ("dirt", "forest", "sea"),
        ("dry soil", "trees and shrubs", "water body"),
    ),
}


def main() -> None:
    """Print one table row per wording."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3)
    seeds = range(parser.parse_args().seeds)
    print("| scene | words | OA | AA |")
    print("|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for scene, wordings in WORDINGS.items():
            reference = SCENES[scene](data_folder(), folder)
            for words in wordings:
                other = replace(reference, prompts=words)
                scores = [score(other, "none", seed, folder) for seed in seeds]
                overall = sum(one.overall for one in scores) / len(scores)
                average = sum(one.average for one in scores) / len(scores)
                print(f"| {scene} | {', '.join(words)} | {overall:.3f} | {average:.3f} |")


if __name__ == "__main__":
    main()
