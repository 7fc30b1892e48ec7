"""The dock "Classes and prompts"."""
