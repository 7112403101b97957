"""Rows: Django apps, one per noun. Columns, constraints, querysets, migrations; no rules.

What is protected is stored sealed, in columns whose names end in `_sealed`.
"""
