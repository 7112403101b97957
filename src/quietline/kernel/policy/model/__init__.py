"""The second question: does the text, read whole, sound like office matters or like care?

A small linear model, asked sentence by sentence: each word and each few words in a row carry a
weight, and the weights are added. It is trained by tools/policy/train.py on texts written for
this project, ships as numbers in `compiled`, and must hold no rule that a person could write.
"""
