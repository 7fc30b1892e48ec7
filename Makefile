# `make help` lists what there is. Recipes use relative paths only, so that the checkout may lie
# in a folder whose name has spaces.

.DEFAULT_GOAL := help
.PHONY: help demo test test-versions setup setup-demo lint lock format bench bench-setup docs reference package picture translations clean

ENGINE := .venv-engine/bin/python

# Given on the command line for `make demo`; passed on as environment variables, so that quotes
# and other special characters in them mean nothing to the shell.
export INPUT PROMPTS REFINE

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

demo: setup-demo ## class map of a simulated scene, or: make demo INPUT=scene.tif PROMPTS="water; tree; soil"
	@$(ENGINE) tools/demo.py

test: setup ## install what is missing and run every test
	@tools/run_tests.sh

setup: ## install what is missing for everything
	@tools/setup.sh test

setup-demo:
	@tools/setup.sh demo

lint: setup ## style and types
	$(ENGINE) -m ruff check .
	$(ENGINE) -m ruff format --check .
	$(ENGINE) -m mypy

format: setup ## let ruff put the code in order
	$(ENGINE) -m ruff check --fix .
	$(ENGINE) -m ruff format .

bench: setup ## accuracy and speed, with the figures for benchmarks/RESULTS.md
	$(ENGINE) benchmarks/accuracy.py
	$(ENGINE) benchmarks/synonyms.py
	$(ENGINE) benchmarks/scaling.py
	$(ENGINE) benchmarks/ablation.py
	$(ENGINE) benchmarks/speed.py
	$(ENGINE) benchmarks/stage_one.py
	$(ENGINE) benchmarks/upsampler.py
	$(ENGINE) benchmarks/scan.py
	$(ENGINE) benchmarks/refine.py
	$(ENGINE) benchmarks/probe.py
	$(ENGINE) benchmarks/probe_speed.py
	$(ENGINE) benchmarks/objects_speed.py
	$(ENGINE) benchmarks/objects.py

docs: setup ## the user guide as pages for a browser: site/index.html
	NO_MKDOCS_2_WARNING=1 $(ENGINE) -m mkdocs build --strict

reference: setup ## docs/reference/ anew, from the code that declares the algorithms
	.venv-qgis/bin/python tools/reference.py

bench-setup: setup ## install the engine for real and measure, or: make bench-setup TIER=full
	@QT_QPA_PLATFORM=offscreen .venv-qgis/bin/python tools/bench_setup.py $(TIER)

lock: setup ## lock files of the managed engine environment, from requirements/engine-*.txt
	$(ENGINE) tools/lock.py

test-versions: setup ## QGIS-side tests and a real run with QGIS 3.22, 3.40 and 3.44 (needs root, 8 GB; see docs/compatibility.md)
	@tools/test_versions.sh

package: ## dist/spectral_prompts-VERSION.zip for QGIS's plugin manager, from the last commit
	@python3 tools/package.py

translations: ## the code's texts into i18n/*.ts, and the .qm beside them that QGIS loads
	@python3 tools/translations.py update
	@python3 tools/translations.py compile

picture: demo ## the README's picture, from the demo
	@mkdir -p docs/images
	cp demo-output/map.png docs/images/demo.png

clean: ## remove what was built; environments stay (rm -r .venv-* removes them)
	rm -rf build dist demo-output site .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -not -path './.venv-*' -prune -exec rm -rf {} +
