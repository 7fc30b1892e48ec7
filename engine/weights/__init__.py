"""Files of trained networks: which there are, where they lie, how they are fetched and read."""

from .registry import REGISTRY, WeightFile
from .store import WeightsStore

__all__ = ["REGISTRY", "WeightFile", "WeightsStore"]
