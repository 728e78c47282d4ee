# Good Standing. Everything here works without installing anything by hand: the first
# run makes .venv and fills it from the lock files.
#
#   make play                                  open the game
#   make play ARGS="play night-ferry --plain"  pass arguments on to the game
#   make check     the quick checks: lint, types, import rules, fast tests
#   make test      all checks: those, the format, every test, and the shipped content
#   make format    put the code into the project's format
#   make docs      renew the pages of docs/diagnostics, and scenarios/schema
#   make golden    renew the pictures of tests/window/golden and the transcripts of
#                  tests/present/speech/transcripts, and say which changed
#   make layouts   draw every screen of every life in every layout (ten minutes)
#   make soak      a week of museum visitors, 100,000 touches, 1,000 kills of each kind, and
#                  every life by keys, by one switch and by ear (some hours)
#   make lock      renew the lock files (see tools/README.md)
#   make clean     remove .venv, caches and build results
#
# PYTHON chooses the interpreter: make test PYTHON=python3.13

PYTHON ?= python3
UV ?= uv
ARGS ?=

BOOTSTRAP = $(PYTHON) tools/bootstrap.py
# --universal: one lock for Linux, macOS and Windows, from Python 3.11 upwards.
COMPILE = $(UV) pip compile pyproject.toml --quiet --universal --python-version 3.11 \
	--generate-hashes --no-header

.PHONY: play check test format docs golden layouts soak lock clean

play:
	@$(BOOTSTRAP) play $(ARGS)

check:
	@$(BOOTSTRAP) check

test:
	@$(BOOTSTRAP) test

format:
	@$(BOOTSTRAP) format

docs:
	@$(BOOTSTRAP) docs

golden:
	@$(BOOTSTRAP) golden

layouts:
	@$(BOOTSTRAP) layouts

soak:
	@$(BOOTSTRAP) soak

# The other locks are held to the versions of the first, so that all agree.
# LOCK_FLAGS=--upgrade takes newer releases; without it only what must change does.
lock:
	$(COMPILE) $(LOCK_FLAGS) --output-file requirements.lock
	$(COMPILE) $(LOCK_FLAGS) --extra dev --constraints requirements.lock \
		--output-file requirements-dev.lock
	$(COMPILE) $(LOCK_FLAGS) --extra readers --extra postgresql --constraints requirements.lock \
		--output-file requirements-extras.lock

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis \
		.golden-failures
	find game tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
