"""The command-line door: ``python -m engine JOB --input scene.tif ...``."""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import signal
import sys
import threading
from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar

from . import __version__
from .doors import run_message
from .jobs import JOBS, parameters_of
from .progress import Level, Progress, Report

_TYPES = {"str": str, "int": int, "float": float}


def parser() -> argparse.ArgumentParser:
    """One sub-command per job, one option per parameter."""
    top = argparse.ArgumentParser(
        prog="python -m engine", description="Class maps of hyperspectral rasters from words."
    )
    top.add_argument("--version", action="version", version=__version__)
    jobs = top.add_subparsers(dest="job", required=True, metavar="JOB")
    for name, job in JOBS.items():
        summary = (job.__doc__ or "").strip()
        sub = jobs.add_parser(name, help=summary, description=summary)
        for parameter in parameters_of(job):
            _add_option(sub, parameter)
    return top


def _add_option(sub: argparse.ArgumentParser, parameter: dataclasses.Field[Any]) -> None:
    meta = parameter.metadata
    flag = "--" + parameter.name.replace("_", "-")
    if meta["type"] == "extent":
        names = ("XMIN", "YMIN", "XMAX", "YMAX")
        sub.add_argument(flag, type=float, nargs=4, metavar=names, help=meta["help"])
        return
    if meta["type"] == "bool":
        shown = "on" if parameter.default else "off"
        sub.add_argument(
            flag,
            action=argparse.BooleanOptionalAction,
            default=parameter.default,
            help=f"{meta['help']} Default: {shown}.",
        )
        return
    shown = f" Default: {parameter.default}." if parameter.default not in ("", None) else ""
    sub.add_argument(
        flag,
        type=_TYPES[meta["type"]],
        choices=meta.get("choices"),
        required=bool(meta.get("required")),
        default=parameter.default,
        help=meta["help"] + shown,
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one job with a progress bar on stderr and its result as JSON on stdout.

    Returns
    -------
    int
        0 when done, 1 when refused, 130 when cancelled with Ctrl+C.
    """
    options = vars(parser().parse_args(arguments))
    name = options.pop("job")
    if "prompts" in options:
        # A shell has no easy way to type a line break inside an argument.
        options["prompts"] = options["prompts"].replace("\\n", "\n")

    stop = threading.Event()
    signal.signal(signal.SIGINT, lambda number, frame: stop.set())
    console = Console(stderr=True)
    columns = (
        TextColumn("[progress.description]{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TimeElapsedColumn(),
        TextColumn("{task.fields[left]}"),
    )
    with Bar(*columns, console=console, transient=True) as bar:
        task = bar.add_task("starting", total=1.0, left="")

        def on_report(report: Report) -> None:
            left = "" if report.seconds_left is None else f"{report.seconds_left:.0f} s left"
            bar.update(
                task,
                description=f"{report.number} of {report.count}: {report.stage}",
                completed=report.fraction,
                left=left,
            )

        def on_log(level: Level, text: str) -> None:
            style = "yellow" if level == "warning" else None
            console.print(text, style=style, markup=False, highlight=False)

        outcome = run_message(
            {"job": name, "parameters": options}, Progress(on_report, on_log, stop.is_set)
        )
    if outcome.event == "result":
        try:
            # ASCII alone: a console or pipe may be unable to hold what classes are called.
            print(json.dumps(outcome.body, indent=2), flush=True)
        except BrokenPipeError:
            # Nobody reads the result; the files are there all the same. Python must not try again.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    if outcome.event == "cancelled":
        console.print("Cancelled; nothing was written.", style="yellow")
        return 130
    console.print(outcome.body["message"], style="bold red", markup=False, highlight=False)
    if outcome.body["details"]:
        console.print(outcome.body["details"], style="dim", markup=False, highlight=False)
    return 1


if __name__ == "__main__":
    sys.exit(main())
