"""Pure rules over plain values: no Django, no I/O, no clock, no randomness, no settings, no log.

A part of the kernel (a folder) never imports another part; the single files beside the folders
(phi, phone, errors, codes) are the words that all parts share.
"""
