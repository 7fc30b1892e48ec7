"""CLIP as a source of class evidence: words and pixels in one space, without training."""
