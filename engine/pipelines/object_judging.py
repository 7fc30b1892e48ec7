"""Objects judged batch by batch while the next ones are read, each batch on one thread."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..jobs import ClassifyObjects
from ..progress import Progress
from ..scene import Scene
from .band_match import BandMatch
from .network_map import threads_within
from .object_parts import ObjectPart
from .object_results import Found
from .object_tiles import ObjectBatch, read_batches

if TYPE_CHECKING:
    from ..objects.classifier import ObjectClassifier

Floats = NDArray[np.float32]


def judge_part(
    part: ObjectPart,
    scene: Scene,
    match: BandMatch,
    classifier: ObjectClassifier,
    job: ClassifyObjects,
    progress: Progress,
) -> Iterator[tuple[ObjectBatch, Found]]:
    """What the objects of a part are taken for, batch by batch.

    Parameters
    ----------
    part : ObjectPart
    scene : Scene
    match : BandMatch
        From the scene's bands to the model's.
    classifier : ObjectClassifier
        torch is set to one thread: several batches are judged side by side instead.
    job : ClassifyObjects
    progress : Progress
        Updated and checked after every batch.

    Raises
    ------
    EngineError
        The objects do not fit into the memory budget.
    CancelledError
    """

    def reduce(values: Floats, valid: NDArray[np.bool_]) -> Floats:
        known = match.apply(values)
        flat = classifier.reduce(known.reshape(len(known), -1).T)
        made: Floats = np.ascontiguousarray(flat.T).reshape(-1, *valid.shape)
        return made

    def judge(batch: ObjectBatch) -> Found:
        return _found(classifier, batch, "" if job.voting == "model" else job.voting, progress)

    threads = threads_within(job.threads or os.cpu_count() or 1, job.memory_mb)
    # A graphics card is kept busy by one thread.
    threads = threads if classifier.device == "cpu" else 1
    todo = int((part.batches >= 0).sum())
    done = 0
    reading = read_batches(
        scene,
        match.bands,
        part.objects,
        part.batches,
        classifier.channels,
        reduce,
        memory_mb=job.memory_mb,
        check=progress.check,
    )
    waiting: deque[tuple[ObjectBatch, Future[Found]]] = deque()
    with ThreadPoolExecutor(threads, thread_name_prefix="judge") as pool:
        try:
            for batch in reading:
                waiting.append((batch, pool.submit(judge, batch)))
                while len(waiting) > threads or (waiting and waiting[0][1].done()):
                    yield _next(waiting)
                    done += len(batch.objects)
                    progress.update(part.begin + (part.end - part.begin) * min(done / todo, 1.0))
            while waiting:
                yield _next(waiting)
        finally:
            # Cancelled: what has not begun must not begin, and nothing is read any more.
            for _, future in waiting:
                future.cancel()
            reading.close()
    progress.update(part.end)


def _next(waiting: deque[tuple[ObjectBatch, Future[Found]]]) -> tuple[ObjectBatch, Found]:
    batch, future = waiting.popleft()
    return batch, future.result()


def _found(
    classifier: ObjectClassifier, batch: ObjectBatch, voting: str, progress: Progress
) -> Found:
    judged = classifier.judge(
        batch.rows, batch.cols, batch.offsets, batch.values, voting, progress.check
    )
    some = judged.winner >= 0
    every = np.arange(len(batch.objects))
    second = np.where(judged.runner_up >= 0, judged.runner_up, 0)
    first = np.where(some, judged.winner, 0)
    votes, next_votes = judged.votes[every, first], judged.votes[every, second]
    majority = (voting or classifier.settings.voting) == "majority"
    shares = next_votes / np.maximum(judged.cubes, 1)
    following = shares if majority else judged.probabilities[every, second]
    return Found(
        judged.winner,
        judged.runner_up,
        judged.confidence,
        np.where(some, following, 0).astype(np.float32),
        np.where(some, votes, 0),
        np.where(some, next_votes, 0),
        judged.cubes,
        np.diff(batch.offsets),
    )
