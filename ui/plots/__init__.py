"""Plots of spectra and bars of probabilities; matplotlib is loaded when the first is drawn."""
