"""Pure codecs, bytes to values and back: exports, proofs, and the checks a stranger runs on them.
No database, no files, no clock: a caller hands in open files and keys.
"""
