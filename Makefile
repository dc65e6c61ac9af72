# The door to everything. `make help` lists the targets; the README's two are `make demo` and `make test`.
#
# Needs Rust, Python 3.11 or later with pip, gcc and make. Python tools go into .venv through pip as it is
# configured here. Nothing is installed outside this folder, but by `make install`.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.SUFFIXES:
MAKEFLAGS += --no-builtin-rules --no-print-directory

PYTHON ?= python3
CC := $(if $(filter default,$(origin CC)),gcc,$(CC))
PREFIX ?= /usr/local
DESTDIR ?=
PROFILE ?= release
DIR ?= tests/vectors
MANY ?= 1000000
CRASHES ?= 10000
FOR ?= 60

CARGO := cargo
# The lock file decides the versions of what is built.
LOCKED := --locked
TARGET := $(abspath $(if $(CARGO_TARGET_DIR),$(CARGO_TARGET_DIR),target))
OUT := $(CURDIR)/build
LOG := $(OUT)/log
VENV := $(CURDIR)/.venv
PY := $(VENV)/bin/python
LIB := $(TARGET)/debug
VERSION := $(shell sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
ABI := $(shell sed -n 's/^pub const ABI_VERSION: u32 = \([0-9]*\);/\1/p' livc-ffi/src/version.rs)
# Everything but the Python module, whose symbols come from the interpreter: it is built by `make python`.
RUST := --workspace --exclude livc-py

export VIRTUAL_ENV := $(VENV)
export LIVC_LIB := $(LIB)
export CC
export PYTHONDONTWRITEBYTECODE := 1

.PHONY: help
help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1\t\2/p' $(firstword $(MAKEFILE_LIST)) | expand -t 16

##### What a newcomer runs

.PHONY: demo
demo: ## the story of a cell and a casus, in Rust; in C and Python it is the same
	@$(CARGO) build $(LOCKED) --quiet -p livc-examples --bin story
	@examples/run show

.PHONY: test
test: ## every test, in three languages; ends with how many passed
	@rm -rf $(LOG) && mkdir -p $(LOG)
	@$(MAKE) test-rust 2>&1 | tee $(LOG)/rust.txt
	@$(MAKE) test-c 2>&1 | tee $(LOG)/c.txt
	@$(MAKE) test-python 2>&1 | tee $(LOG)/python.txt
	@$(MAKE) vectors 2>&1 | tee $(LOG)/vectors.txt
	@$(MAKE) test-examples 2>&1 | tee $(LOG)/examples.txt
	@tests/summary $(LOG)

##### The parts of `make test`

.PHONY: test-rust
test-rust: ## unit tests, documentation tests, drift of generated files
	$(CARGO) test $(LOCKED) --quiet $(RUST)

.PHONY: crash
crash: ## the crash tests in full: CRASHES kills of a writing process, each prefix of a file from its first byte
	LIVC_CRASHES=$(CRASHES) $(CARGO) test $(LOCKED) --quiet --release -p livc-tests --test crash -- --nocapture
	LIVC_CRASH_LONG=1 $(CARGO) test $(LOCKED) --quiet --release -p livc-core --test journal crash

.PHONY: fuzz
fuzz: ## journals, payloads, facts, commands and profiles with faults in them, FOR so many seconds each
	LIVC_FUZZ_SECONDS=$(FOR) $(CARGO) test $(LOCKED) --quiet --release -p livc-core --test fuzz -- --nocapture

.PHONY: test-c
test-c: libraries ## C programs: shared, static, sanitizers, valgrind, C++
	$(MAKE) -C tests/c LIB=$(LIB) OUT=$(OUT)/c
	tests/c/native-libs
	$(MAKE) test-install

.PHONY: test-install
test-install: ## C and C++ programs outside this tree, against an installed livc
	PROFILE=dev tests/c/installed

.PHONY: test-python
test-python: python libraries ## pytest, docstrings, README blocks, stub
	$(PY) -m pytest -q --strict-markers -p no:cacheprovider tests/python
	$(MAKE) test-stubs

.PHONY: test-stubs
test-stubs: python ## the stub is what the module says, and holds
	@rm -rf $(OUT)/stubs
	cd livc-py && $(VENV)/bin/maturin generate-stubs --quiet $(LOCKED) --out $(OUT)/stubs 2>/dev/null
	diff -u livc-py/python/livc/_livc.pyi $(OUT)/stubs/livc/_livc.pyi || { echo "make stubs rewrites it"; exit 1; }
	cd $(OUT) && MYPY_CACHE_DIR=$(OUT)/mypy $(PY) -m mypy.stubtest livc._livc
	@echo "stub: 2 passed, 0 failed"

.PHONY: vectors
vectors: python libraries $(OUT)/c/driver ## the vectors of DIR in three languages, compared byte by byte
	@mkdir -p $(OUT)/vectors
	@$(CARGO) build $(LOCKED) --quiet -p livc-tests --bin vectors
	@$(LIB)/vectors questions $(DIR) > $(OUT)/vectors/questions.tsv
	@$(LIB)/vectors answers $(DIR) > $(OUT)/vectors/rust.tsv
	@$(OUT)/c/driver < $(OUT)/vectors/questions.tsv > $(OUT)/vectors/c.tsv
	@$(PY) tests/python/vectors.py < $(OUT)/vectors/questions.tsv > $(OUT)/vectors/python.tsv
	@$(LIB)/vectors check $(DIR) $(OUT)/vectors/rust.tsv $(OUT)/vectors/c.tsv $(OUT)/vectors/python.tsv

.PHONY: test-examples
test-examples: examples-built ## the examples print what they should, the same in three languages
	examples/run compare

##### Building

.PHONY: libraries
libraries:
	@$(CARGO) build $(LOCKED) --quiet -p livc-ffi

$(OUT)/c/driver: tests/c/driver.c tests/c/json.h tests/c/story.h tests/c/analysis.h tests/c/evaluation.h tests/c/knowledge.h livc-ffi/include/livc.h | libraries
	@$(MAKE) -C tests/c LIB=$(LIB) OUT=$(OUT)/c $@

.venv: $(VENV)/.ready ## the Python tools

$(VENV)/.ready: tests/python/requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "livc needs Python 3.11 or later; name one with PYTHON=..."; exit 1; }
	@rm -rf $(VENV)
	@# Where Python came without the module that makes environments, a package does the same.
	$(PYTHON) -m venv $(VENV) 2>/dev/null || { rm -rf $(VENV); \
		$(PYTHON) -m pip install --quiet --target $(OUT)/virtualenv virtualenv; \
		PYTHONPATH=$(OUT)/virtualenv $(PYTHON) -m virtualenv --quiet $(VENV); }
	$(PY) -m pip install --quiet --requirement tests/python/requirements.txt
	@touch $@

.PHONY: python
python: $(VENV)/.ready ## the Python package, built into .venv
	@mkdir -p $(OUT)
	@cd livc-py && $(VENV)/bin/maturin develop --quiet $(LOCKED) > $(OUT)/maturin.txt 2>&1 || { cat $(OUT)/maturin.txt; exit 1; }

.PHONY: examples-built
examples-built: libraries python
	@$(CARGO) build $(LOCKED) --quiet -p livc-examples
	@examples/run build

##### Form

.PHONY: lint
lint: python ## formatting, clippy, documentation, types of the Python code
	$(CARGO) fmt --all --check
	$(CARGO) clippy $(LOCKED) --quiet --workspace --all-targets -- -D warnings
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc $(LOCKED) --quiet --workspace --exclude livc-py --no-deps
	cd livc-py && MYPY_CACHE_DIR=$(OUT)/mypy $(PY) -m mypy --no-error-summary python/livc
	cd livc-py && MYPY_CACHE_DIR=$(OUT)/mypy $(PY) -m mypy --no-error-summary ../tests/python/*.py ../examples/python/*.py
	@if $(CARGO) deny --version >/dev/null 2>&1; then $(MAKE) deny; else echo "cargo-deny is not here, left out"; fi
	@echo "lint: clean"

.PHONY: fmt
fmt: ## formats the Rust code
	$(CARGO) fmt --all

.PHONY: deny
deny: ## licences, sources and known faults of the dependencies (needs cargo-deny)
	$(CARGO) deny $(LOCKED) check licenses bans sources

##### Generated files

.PHONY: header
header: ## livc.h is what the source says
	$(CARGO) test $(LOCKED) --quiet -p livc-ffi --test header

.PHONY: stubs
stubs: python ## rewrites the stub of the Python module
	cd livc-py && $(VENV)/bin/maturin generate-stubs --quiet --out $(OUT)/stubs
	cp $(OUT)/stubs/livc/_livc.pyi livc-py/python/livc/_livc.pyi

.PHONY: bless
bless: ## rewrites every generated file: header, enums, stub, shipped data, expected output
	LIVC_BLESS=1 $(CARGO) test --quiet -p livc-core --lib --tests
	LIVC_BLESS=1 $(CARGO) test --quiet -p livc-ffi -p livc-tests
	$(MAKE) stubs
	$(MAKE) examples-built && LIVC_BLESS=1 examples/run compare

##### Measuring

.PHONY: bench
bench: $(VENV)/.ready ## prints BENCH lines; nothing is asserted
	@tests/bench/run

.PHONY: oracle
oracle: ## Cedar decides the exported book, MANY at random: every outcome and rule compared (needs the network once)
	cd tests/bench-peers && $(CARGO) run $(LOCKED) --quiet --release --target-dir $(TARGET)/peers --bin oracle -- $(MANY)

.PHONY: bench-peers
bench-peers: ## one decision beside Cedar and regorus, every answer compared first; prints BENCH lines
	cd tests/bench-peers && $(CARGO) run $(LOCKED) --quiet --release --target-dir $(TARGET)/peers --bin bench

##### Documentation and installing

.PHONY: docs
docs: ## the documentation of the Rust crates, in target/doc
	$(CARGO) doc $(LOCKED) --workspace --exclude livc-py --exclude livc-examples --exclude livc-tests --no-deps

.PHONY: install
install: ## libliv, livc.h, pkg-config and CMake files into DESTDIR and PREFIX
	@# A version in the name of the library belongs to an installed one only: a program that is linked
	@# against a build folder would not start. So it is linked apart.
	$(CARGO) rustc $(LOCKED) --profile $(PROFILE) --target-dir $(TARGET)/install -p livc-ffi --lib --crate-type cdylib -- \
		-C link-arg=-Wl,-soname,libliv.so.$(ABI)
	$(CARGO) rustc $(LOCKED) --profile $(PROFILE) --target-dir $(TARGET)/install -p livc-ffi --lib --crate-type staticlib
	livc-ffi/install put $(VERSION) $(ABI) "$(PREFIX)" "$(DESTDIR)" $(TARGET)/install/$(if $(filter dev,$(PROFILE)),debug,$(PROFILE))

.PHONY: uninstall
uninstall: ## takes away what `make install` put into DESTDIR and PREFIX
	@livc-ffi/install remove $(VERSION) $(ABI) "$(PREFIX)" "$(DESTDIR)"

.PHONY: clean
clean: ## removes what was built here
	$(CARGO) clean
	rm -rf $(OUT) $(VENV)
	find livc-py/python -name '*.so' -delete
