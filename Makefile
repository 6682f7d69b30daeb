# The two commands: `make demo` shows the main job, `make test` checks everything. Both do all their own set-up.
.PHONY: demo test backtest lint types imports migrations check schema bench bench-load test-long test-worker test-host test-machines test-races test-example console test-browser environment

RUN = .venv/bin/python dev/postgres.py

demo: environment
	@$(RUN) dev/demo.sh $(ARGS)

test: environment
	@$(RUN) dev/test.sh $(ARGS)

# A program back-tested on real past orders (CDNOW, 1997 and 1998). Needs neither Saleor nor a database.
backtest: environment
	@dev/backtest.sh $(ARGS)

# What CI checks before the tests.
check: lint types imports migrations

lint: environment
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .

types: environment
	.venv/bin/mypy

imports: environment
	.venv/bin/lint-imports

migrations: environment
	$(RUN) .venv/bin/python -m django makemigrations saleor_loyalty --check --dry-run \
		--settings tests.plain_settings --pythonpath .

# Writes what the plugin adds to Saleor's schema, as a running Saleor prints it, into schema/loyalty.graphql.
schema: environment
	@$(RUN) dev/schema.sh

# Speed, as ratios within one run. By hand, on a quiet machine.
bench: environment
	@$(RUN) dev/bench.sh $(ARGS)

# A shop with 100,000 members under load for two minutes, the program on and off in turn. By hand, on a quiet machine.
bench-load: environment
	@$(RUN) dev/bench_load.sh $(ARGS)

# The tests that start servers or play at random: too long for every change, not for every day.
test-long: environment
	@$(RUN) dev/test_long.sh $(ARGS)

# A real Celery worker and beat over a real Redis: a journey end to end, and workers that are killed.
test-worker: environment
	@$(RUN) dev/test_worker.sh $(ARGS)

# Saleor's own tests with and without this package, compared. By hand: half an hour.
test-host: environment
	@$(RUN) dev/test_host.sh $(ARGS)

# Orders of a real Saleor that staff edit at random, for longer than `make test` takes the time.
test-machines: environment
	@LOYALTY_MACHINE_EXAMPLES=$${LOYALTY_MACHINE_EXAMPLES:-300} $(RUN) dev/test_machines.sh $(ARGS)

# Orders against the giving up of what they count on, 200 times each on two servers. By hand: half an hour.
test-races: environment
	@$(RUN) dev/test_races.sh $(ARGS)

# The Dashboard's pages: types from the schema, tests, and the build that the package serves. Needs Node 22 or newer.
console:
	@dev/console.sh $(ARGS)

# The pages in a real Dashboard and a real Saleor, in headless Chromium. ARGS=--stay leaves the shop open.
test-browser: environment
	@$(RUN) dev/test_browser.sh $(ARGS)

# The storefront examples: types against Saleor's schema with ours, and the page that checks draws. Needs Node 22 or
# newer, npm and SALEOR_HOME.
test-example:
	node --test examples/storefront/verify-draw/draws.test.mjs
	cd examples/storefront/points-box && npm install --no-audit --no-fund && npm run check

environment:
	@dev/environment.sh
