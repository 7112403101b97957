"""The portal: what a patient sees behind a link. Identity first, then the thread and a reply.

Works without JavaScript and on old phones, in the patient's language. Says nothing clinical
before identity is verified, puts nothing in addresses but the link, and loads nothing foreign.
"""
