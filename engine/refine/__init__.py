"""Making class evidence better with the scene itself."""
