"""The written tables: which words reveal what, and which look as if they did.

Every table is original work, written for Quietline. Data only: the scan is in `terms`.
"""
