"""What surrounds a word and takes its meaning away: names, streets, landmarks, figures of speech,
a clinician's own illness, an offer to everybody. One small file each; a shield never touches an
identifier or a code, and never looks at what the text claims about itself.
"""
