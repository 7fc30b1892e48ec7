"""The text-aligned probe: a small vision transformer against frozen vectors of class texts."""
