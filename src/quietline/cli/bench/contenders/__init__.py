"""One file each, with a `load` that imports all it needs and returns what judges a text.

The files are run by path, never imported: at their top stands only what costs next to nothing.
"""
