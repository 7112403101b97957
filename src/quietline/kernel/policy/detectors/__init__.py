"""One small file for each kind of finding: a table and a short loop. No tiers, no sentences.

A word detector takes a `Reading` and yields `Match`es; a character detector takes the folded
text and yields `Finding`s. What a finding means stands in `rules`.
"""
