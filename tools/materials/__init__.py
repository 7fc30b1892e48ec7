"""Scripts that compute the reflectance curves of the material library (not shipped to users)."""
