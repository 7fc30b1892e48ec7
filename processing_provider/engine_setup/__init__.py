"""The plugin's own environment for the engine: made, checked, switched to, removed.

Modules are imported one by one: :mod:`.places` and :mod:`.tiers` need the standard library only
and are used by the engine client, which the other modules stand on.
"""
