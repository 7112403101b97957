"""What patients write, by intent. Original work: English, Spanish, a start in other languages.

A row is a pattern over plain words (lower case, no accents or punctuation), and an indented line
continues the row above it. In a row, "~" stands for up to three words in between, and "*" after
letters for the rest of a word ("text*" is text, texts, texting). Every repetition is bounded, so
no reply can make the search slow. Data only: `intents` compiles and asks.
"""
