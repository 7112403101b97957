# make demo        everything, on this machine, with a practice to try it on
# make test        what CI runs: lint, types, layers, tests on SQLite and PostgreSQL, a browser story
# make install     leaves .venv/bin/quietline
# make demo-reset  forgets the demonstration's data
# make bench       what the policy costs on this machine
# make policy      trains the policy's model again and writes its tables

PYTHON ?= python3
VENV := .venv
TRAINING := .venv-training
BIN := $(VENV)/bin
DATA := $(or $(QUIETLINE_DATA),.demo)

.DEFAULT_GOAL := help
.PHONY: help install develop demo demo-reset test check tests docs bench policy lock

help:
	@sed -n '1,/^$$/s/^# //p' Makefile

# Debian's python3 may come without ensurepip; the system's pip can then fill the environment.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Quietline needs Python 3.11 or newer; this is $$($(PYTHON) --version)."; exit 1; }
	@$(PYTHON) -m venv $(VENV) >/dev/null 2>&1 \
		|| { $(PYTHON) -m venv --without-pip --clear $(VENV) \
			&& $(PYTHON) -m pip --python $(VENV)/bin/python install --quiet pip; } \
		|| { echo "python3 has neither venv nor pip. On Debian: apt-get install python3-venv"; exit 1; }

$(VENV)/installed: $(BIN)/python requirements/build.txt requirements/runtime.txt pyproject.toml
	@echo "Installing Quietline into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes \
		-r requirements/build.txt -r requirements/runtime.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps \
		--no-build-isolation --editable .
	@touch $@

$(VENV)/developing: $(VENV)/installed requirements/dev.txt
	@echo "Installing what the tests need ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes \
		-r requirements/dev.txt
	@touch $@

install: $(VENV)/installed

develop: $(VENV)/developing

demo: $(VENV)/installed
	@QUIETLINE_DATA=$(DATA) exec $(BIN)/python -m quietline.config.demo

demo-reset:
	@rm -rf $(DATA)
	@echo "The demonstration's data is gone. make demo starts afresh."

test: $(VENV)/developing
	@tests/prepare
	@$(MAKE) --no-print-directory check tests

check: $(VENV)/developing
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	QUIETLINE_ENV=test QUIETLINE_DATA=.mypy_cache/quietline $(BIN)/mypy
	$(BIN)/lint-imports

# The stories with a browser and the storm run by themselves: they need both processors.
tests: $(VENV)/developing
	QUIETLINE_TEST_DATABASE=sqlite $(BIN)/pytest -n 2 -m "not slow"
	QUIETLINE_TEST_DATABASE=sqlite $(BIN)/pytest -m slow
	QUIETLINE_TEST_DATABASE=postgresql $(BIN)/pytest -n 2 -m "not slow" tests/records \
		tests/services tests/web tests/cli
	QUIETLINE_TEST_DATABASE=postgresql $(BIN)/pytest -m slow

docs: $(VENV)/installed
	$(BIN)/python docs/generate.py

bench: $(VENV)/installed
	$(BIN)/quietline bench policy

# Training has an environment of its own: nothing that runs needs what it needs.
$(TRAINING)/installed: $(BIN)/python requirements/training.txt
	@echo "Installing what training needs into $(TRAINING) ..."
	@$(BIN)/python -m venv --without-pip --clear $(TRAINING)
	@$(BIN)/python -m pip --python $(TRAINING)/bin/python install --quiet \
		--disable-pip-version-check --require-hashes -r requirements/training.txt
	@touch $@

policy: $(TRAINING)/installed
	PYTHONPATH=src $(TRAINING)/bin/python tools/policy/build.py

# The lock files: no index addresses in them, a hash for every file.
lock: $(BIN)/python
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile -q --generate-hashes --no-emit-index-url --no-header --no-annotate \
		--python-version 3.11 --universal requirements/build.in -o requirements/build.txt
	$(BIN)/uv pip compile -q --generate-hashes --no-emit-index-url --no-header --no-annotate \
		--python-version 3.11 --universal pyproject.toml -o requirements/runtime.txt
	$(BIN)/uv pip compile -q --generate-hashes --no-emit-index-url --no-header --no-annotate \
		--python-version 3.11 --universal pyproject.toml --extra dev -o requirements/dev.txt
	$(BIN)/uv pip compile -q --generate-hashes --no-emit-index-url --no-header --no-annotate \
		--python-version 3.11 --universal -c requirements/dev.txt requirements/bench.in \
		-o requirements/bench.txt
	$(BIN)/uv pip compile -q --generate-hashes --no-emit-index-url --no-header --no-annotate \
		--python-version 3.11 --universal requirements/training.in -o requirements/training.txt
