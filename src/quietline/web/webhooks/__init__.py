"""The doors that carriers knock at: status reports and texts from handsets.

Checks the signature over the raw request, has the gateway's own functions read it, and hands the
value to one service. Must not hold carrier dialects, rules or rows.
"""
