"""The offline label source: text -> materials -> reflectance -> likelihood."""
