.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# More than there are cores: half of the time of an apply is spent waiting.
WORKERS ?= 4
CDKTF_CLI := cdktf-cli@0.21.0
comma := ,

# pip is quiet unless it fails: then its whole log is shown. What a synth imports is compiled once, for plain runs and
# for -O, also where Python is told to write no bytecode by itself.
define set_up
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@mkdir -p $(VENV)/log
	@$(BIN)/python -m pip install --disable-pip-version-check --quiet --editable '$(1)' >$(VENV)/log/pip.log 2>&1 \
		|| { cat $(VENV)/log/pip.log; exit 1; }
	@$(BIN)/python -m compileall -q -o 0 -o 1 phase3b modules imports main.py \
		$(VENV)/lib/python3*/site-packages/{cdktf,constructs,jsii,pydantic,click,yaml,attr,cattrs,typeguard} \
		>$(VENV)/log/compile.log 2>&1 || echo "bytecode not compiled, a synth is slower: $(VENV)/log/compile.log"
	@touch $@
endef

.PHONY: help
help: ## what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(VENV)/synth.stamp: pyproject.toml
	@echo "setting up .venv (once)"
	$(call set_up,.[synth])

$(VENV)/local.stamp: pyproject.toml
	@echo "setting up .venv with the embedded AWS (once)"
	$(call set_up,.[synth$(comma)local])
	@touch $(VENV)/synth.stamp

$(VENV)/dev.stamp: pyproject.toml
	@echo "setting up .venv with the development tools (once)"
	$(call set_up,.[dev])
	@touch $(VENV)/synth.stamp $(VENV)/local.stamp

.PHONY: synth
synth: $(VENV)/synth.stamp ## Terraform for every environment of capacity.yaml, into cdktf.out/
	@$(BIN)/phase3b synth

.PHONY: module
module: $(VENV)/synth.stamp ## the published module, plain Terraform, into dist/
	@$(BIN)/phase3b module build

.PHONY: module-matrix
module-matrix: $(VENV)/dev.stamp .tools/checkov/stamp ## every tier, switch and example of the module on the embedded AWS (a quarter of an hour)
	@$(BIN)/pytest -n 2 --dist loadgroup -m module_matrix tests/terraform

.PHONY: local
local: $(VENV)/local.stamp ## apply dev to an embedded AWS with real Terraform; ENV=prod for another
	@$(BIN)/phase3b local up $(ENV)

.tools/checkov/stamp: policies/checkov-requirements.txt
	@echo "setting up checkov in .tools (once)"
	@$(PYTHON) -m venv .tools/checkov
	@.tools/checkov/bin/python -m pip install --disable-pip-version-check --quiet --requirement $< \
		>.tools/checkov/pip.log 2>&1 || { cat .tools/checkov/pip.log; exit 1; }
	@touch $@

.PHONY: policy
policy: $(VENV)/synth.stamp .tools/checkov/stamp ## scan every environment in every tier with checkov and our policies; SCAN="--env prod" for less
	@$(BIN)/phase3b scan $(SCAN)

.PHONY: check
check: $(VENV)/dev.stamp ## ruff, formatting, mypy --strict
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy --no-error-summary
	@echo "check: clean"

.PHONY: test
test: check .tools/checkov/stamp ## make check, then every test; those that need Terraform say so where it is missing
	@$(BIN)/pytest -n $(WORKERS) --dist loadgroup

.PHONY: test-long
test-long: $(VENV)/dev.stamp .tools/checkov/stamp tools ## what is too long for every run: each tier, each switch, each step killed (half an hour)
	@$(BIN)/pytest -n $(WORKERS) --dist loadgroup -m long

.PHONY: golden
golden: $(VENV)/dev.stamp ## write the golden files anew; look at the diff before you commit it
	@$(BIN)/pytest -q tests/golden tests/cli tests/unit/guard --update-golden

.PHONY: docs
docs: $(VENV)/dev.stamp ## render capacity.schema.json and docs/ from the code
	@mkdir -p docs
	@$(BIN)/phase3b schema > capacity.schema.json
	@$(BIN)/phase3b schema --format markdown > docs/capacity-yaml.md
	@$(BIN)/python -m phase3b.cli.command_page > docs/commands.md
	@$(BIN)/phase3b openapi > docs/openapi.json
	@$(BIN)/python -m phase3b.scan.policy_page > docs/policies.md

.PHONY: bench
bench: $(VENV)/dev.stamp .tools/checkov/stamp ## measure synth, commands, imports of handlers, each route of the local API, costs (needs Terraform)
	@$(BIN)/python bench/bench.py
	@$(BIN)/python bench/import_times.py
	@$(BIN)/python bench/local_api.py
	@$(BIN)/python bench/scan.py
	@$(BIN)/python bench/cost.py
	@$(BIN)/python bench/diff.py
	@$(BIN)/python bench/simulation.py

.PHONY: tier-matrix
tier-matrix: $(VENV)/dev.stamp ## apply every switch of the tier to an embedded AWS, into docs/tier-matrix.md (an hour)
	@PYTHONPATH=.:tests/terraform $(BIN)/python tests/terraform/tier_matrix.py

.PHONY: tools
tools: .tools/node_modules/.bin/cdktf ## the cdktf CLI from npm, into .tools/ (for make imports and cdktf plan)

.tools/node_modules/.bin/cdktf:
	@npm install --silent --no-fund --no-audit --prefix .tools $(CDKTF_CLI)

.PHONY: imports
imports: $(VENV)/synth.stamp tools ## generate imports/aws anew from imports/resources.txt
	@$(BIN)/python imports/regenerate.py

.PHONY: clean
clean: ## remove what was made, but neither .venv nor state/
	@rm -rf cdktf.out dist .phase3b build .mypy_cache .pytest_cache .ruff_cache .hypothesis
