"""The rows of the tamper-evident log: entries, head, tree nodes, checkpoints. Append-only, and
without foreign keys, because the log outlives what it speaks of. No hashing and no rules here.
"""
