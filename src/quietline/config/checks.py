"""The deploy checks, by their stable ids; see `quietline doctor`."""
