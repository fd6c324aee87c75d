.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# pip is quiet unless it fails: then its whole log is shown.
define pip_install
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@mkdir -p $(VENV)/log
	@$(BIN)/python -m pip install --disable-pip-version-check --quiet --editable '$(1)' >$(VENV)/log/pip.log 2>&1 \
		|| { cat $(VENV)/log/pip.log; exit 1; }
	@touch $@
endef

.PHONY: help
help: ## what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(VENV)/synth.stamp: pyproject.toml
	@echo "setting up .venv (once)"
	$(call pip_install,.[synth])

$(VENV)/dev.stamp: pyproject.toml
	@echo "setting up .venv with the development tools (once)"
	$(call pip_install,.[dev])
	@touch $(VENV)/synth.stamp $(VENV)/local.stamp

$(VENV)/local.stamp: pyproject.toml
	@echo "setting up .venv with the embedded AWS (once)"
	$(call pip_install,.[synth$(comma)local])
	@touch $(VENV)/synth.stamp

comma := ,

.PHONY: synth
synth: $(VENV)/synth.stamp ## Terraform for every environment of capacity.yaml, into cdktf.out/
	@$(BIN)/phase3b synth
