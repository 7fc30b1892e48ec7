"""The dock "Samples": draw, look at spectra, train, classify, and where to draw next."""
