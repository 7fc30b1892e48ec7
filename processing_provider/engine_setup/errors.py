"""Why a set-up ended without an environment."""

from __future__ import annotations

from ..engine_client.errors import EngineProblem


class SetupProblem(EngineProblem):
    """The engine could not be installed, or not be removed."""
