"""Staff members: one account for each person."""
