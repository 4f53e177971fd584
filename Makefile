# Two commands for a newcomer: `make demo` and `make test`. Everything else serves them.
# Needs python3 (3.11 or later) with venv, and make; installs into .venv, from the locked versions in requirements/.

PYTHON ?= python3
BIN := .venv/bin
# Pages with outputs that cog fills in and checks.
COGGED := README.md docs/tutorial.md docs/reference/cli.md docs/reference/event-rules.md \
	docs/reference/python.md docs/evaluation.md

.PHONY: demo test check format evaluate bench docs lock clean

demo: .venv/run.stamp
	$(BIN)/runut demo

test: .venv/dev.stamp
	$(BIN)/pytest

check: .venv/dev.stamp
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/cog --check --check-fail-msg "Run: make docs" -I . $(COGGED)
	$(MAKE) --no-print-directory test

format: .venv/dev.stamp
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

docs: .venv/dev.stamp
	$(BIN)/cog -r -I . $(COGGED)

evaluate: .venv/dev.stamp
	$(BIN)/python -m evaluation.gate

bench: .venv/dev.stamp
	$(BIN)/python -m bench.run

# After a change of dependencies in pyproject.toml.
lock: .venv/dev.stamp
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--custom-compile-command "make lock" --output-file requirements/run.txt pyproject.toml requirements/build.in
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--custom-compile-command "make lock" --output-file requirements/dev.txt --group dev pyproject.toml requirements/build.in

.venv/run.stamp: requirements/run.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements/run.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

.venv/dev.stamp: .venv/run.stamp requirements/dev.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements/dev.txt
	touch $@

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
