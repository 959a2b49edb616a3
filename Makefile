# Rygkompas: everything that a developer or an operator's trial does, in one word each. `make` lists them.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup runtime run test lint format messages lock bench soak screens mutants

PORT ?= 8000
BIN := .venv/bin
MANAGE := DEMO=1 $(BIN)/python manage.py
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes
LOCK := $(BIN)/uv pip compile --quiet $(if $(UPGRADE),--upgrade) --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-header
TEMPLATES = $$(git ls-files '*.html')
PYTEST := $(BIN)/python -m pytest --quiet -n 2 --dist loadgroup

help: ## Says what each target does
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-8s %s\n", $$1, $$2 }'

setup: ## Makes .venv, installs the hashed lock, and the Debian libraries for running and testing
	@python3 -m backpain.debian --tests
	@$(MAKE) --silent .venv/.for-development

runtime: # What `run` needs, without the tools of development
	@python3 -m backpain.debian
	@$(MAKE) --silent .venv/.for-running

.venv/bin/python:
	@python3 -m venv .venv

.venv/.for-running: requirements.txt | .venv/bin/python
	@echo "Installing the Python packages"
	@$(PIP) --requirement requirements.txt
	@touch $@

.venv/.for-development: requirements-dev.txt | .venv/bin/python
	@echo "Installing the Python packages, with those for development"
	@$(PIP) --requirement requirements-dev.txt
	@touch $@ .venv/.for-running

run: runtime ## Brings up the demo clinics at http://localhost:8000 (PORT=... for another) and prints the log-ins
	@! (: > /dev/tcp/127.0.0.1/$(PORT)) 2> /dev/null || { echo "Port $(PORT) is taken. Try: make run PORT=8001"; exit 1; }
	@$(MANAGE) prepare
	@$(MANAGE) demo
	@echo; echo "Rygkompas is at http://localhost:$(PORT)   (Ctrl-C stops it)"; echo
	@DEMO=1 exec $(BIN)/granian --interface wsgi --workers 2 --blocking-threads 4 --no-ws \
		--host 127.0.0.1 --port $(PORT) --log-level warning backpain.wsgi:application

test: lint ## Lint, then the whole suite on SQLite, then all but browser tests and proofs on PostgreSQL
	$(PYTEST) -m "not soak"
	$(BIN)/python -m tests.postgresql $(PYTEST) -m "not browser and not proof and not soak"

lint: setup ## Style, types, imports between modules, security, migrations and translations
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/djangofmt --check $(TEMPLATES)
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/bandit --quiet --recursive --configfile pyproject.toml backpain clinics consult education
	$(MANAGE) makemigrations --check --dry-run
	$(MANAGE) compilemessages --ignore .venv --verbosity 0

format: setup ## Formats Python and templates, and mends what ruff can mend
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	$(BIN)/djangofmt $(TEMPLATES)

messages: setup ## Collects the words to translate; what is new then stands without Danish in locale/
	$(MANAGE) makemessages --locale da --no-wrap --add-location file --no-obsolete \
		--ignore .venv --ignore var --ignore tests --ignore bench

lock: setup ## Renews the hashed lock from pyproject.toml; UPGRADE=1 takes the newest versions
	$(LOCK) --output-file requirements.txt pyproject.toml
	$(LOCK) --group dev --constraint requirements.txt --output-file requirements-dev.txt pyproject.toml

bench: setup ## Measures the ratios of the performance goals side by side
	$(BIN)/python -m bench

soak: setup ## The long runs: memory, many writers, crashes
	$(PYTEST) -m soak

screens: setup ## One picture of each page state and language, with an index page, in var/screens
	$(BIN)/python -m tests.functional.screens

mutants: setup ## Changes the rules one spot at a time and lists what the rule tests do not notice
	$(BIN)/python -m tests.consult.rules.mutants
