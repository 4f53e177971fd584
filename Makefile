# Two commands for a newcomer: `make demo` and `make test`. Everything else serves them.
# Needs python3 (3.11 or later) with venv, and make; installs into .venv, from the locked versions in requirements/.

PYTHON ?= python3
BIN := .venv/bin
# Pages with outputs that cog fills in and checks.
COGGED := README.md docs/tutorial.md docs/reference/cli.md docs/reference/event-rules.md \
	docs/reference/python.md docs/reference/actors.md docs/reference/statement-frames.md docs/statements.md \
	docs/events.md docs/evaluation.md docs/analysis.md

.PHONY: demo test check format evaluate bench docs weights lock clean

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

# The folds are measured only where scipy is installed, which `make weights` does.
evaluate: .venv/dev.stamp
	OPENBLAS_NUM_THREADS=1 $(BIN)/python -m evaluation.gate --folds

bench: .venv/dev.stamp
	OPENBLAS_NUM_THREADS=1 $(BIN)/python -m bench.run

# Trains again what src/runut/languages/id/weights holds, from the data sets that training/README.md names; about 45
# minutes on two cores. The parser that is kept learns from two others too; who takes part, and then events, are learned
# last, as they are read from what the others find.
DATA ?= ../shared/data
GOLD ?= ../shared/gold
weights: .venv/training.stamp
	$(BIN)/python -m training.lemmas --data $(DATA)
	$(BIN)/python -m training.names --data $(DATA)
	$(BIN)/python -m training.parser --data $(DATA) --seed 1 --out build/teacher1.npz
	$(BIN)/python -m training.parser --data $(DATA) --seed 2 --hidden 160 --out build/teacher2.npz
	$(BIN)/python -m training.parser --data $(DATA) --seed 3 --teachers build/teacher1.npz build/teacher2.npz
	$(BIN)/python -m training.parties --gold $(GOLD)
	$(BIN)/python -m training.events --gold $(GOLD)

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

.venv/training.stamp: .venv/dev.stamp
	$(BIN)/uv pip install --quiet --group training
	touch $@

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
