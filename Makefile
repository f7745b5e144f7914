# `make demo` and `make test` need python3 (3.11 or newer) and make, nothing else: each makes what it needs.
.DEFAULT_GOAL := help
.PHONY: help demo drop test matrix bench docs format setup clean

DATABASE ?= sqlite
# Found anew for each command that needs one; MAINSPRING_PYTHON=/path/to/python3.12 chooses another.
bootstrap = python=$$(sh tools/find_python.sh) && "$$python" -m tools.bootstrap
run = PYTHONPATH=. .venv/bin/python

help:  ## Show this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1|/p' Makefile | awk -F'|' '{ printf "%-16s%s\n", $$1, $$2 }'

demo:  ## Run examples/flights in a browser (DATABASE=sqlite or postgres, PORT=8000)
	@$(bootstrap) demo
	@exec env $(run) examples/flights/demo.py --database $(DATABASE) $(if $(PORT),--port $(PORT))

drop:  ## Drop the database that `make demo DATABASE=postgres` made
	@$(bootstrap) demo
	@exec env $(run) examples/flights/demo.py --database postgres --drop

test:  ## Lint, types, import contracts, tests on SQLite, PostgreSQL and, where there is one, MariaDB
	@$(bootstrap) test
	@exec env $(run) -m tools.run_tests $(if $(TESTS),-- $(TESTS))

matrix:  ## The tests on each installed Python of 3.11 to 3.13 with its newest Django
	@python=$$(sh tools/find_python.sh) && exec "$$python" -m tools.matrix

bench:  ## Compare with other libraries, side by side
	@test -f benchmarks/run.py || { echo "There are no benchmarks here: benchmarks/run.py is missing" >&2; exit 1; }
	@$(bootstrap) demo
	@exec env $(run) benchmarks/run.py

docs:  ## Build the documentation into site/ and check its links
	@test -f tools/docs.py || { echo "There is no documentation build here: tools/docs.py is missing" >&2; exit 1; }
	@$(bootstrap) docs
	@exec env $(run) tools/docs.py

format:  ## Format the code and mend what the linter can
	@$(bootstrap) test
	@.venv/bin/ruff check --fix; .venv/bin/ruff format

setup:  ## Make or refresh .venv with all that `make test` needs
	@$(bootstrap) test

clean:  ## Remove environments, caches, built files and the data of the demo here (see also drop)
	rm -rf .browser_cache examples/flights/.data .venv .venvs build dist site htmlcov .coverage .hypothesis .mypy_cache .pytest_cache
	rm -rf .import_linter_cache frontend/*/node_modules frontend/*/.lock src/mainspring/surfaces/graphql/static/mainspring/graphiql
	find . \( -name __pycache__ -o -name .ruff_cache \) -type d -prune -exec rm -rf {} +
