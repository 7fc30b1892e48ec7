"""A hyperspectral scene made from physical models: what is on the ground, what the sensor sees.

``spectra``
    Reflectance of every kind of cover, from leaf, canopy, soil and water models.
``landscape``
    Where each cover lies, at an eighth of a pixel.
``sensor``
    Bands, mixing in the pixel, illumination, atmosphere and noise.
``scene``
    All of it written to disk, strip by strip.
"""
