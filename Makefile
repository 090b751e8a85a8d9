# make lessons: everything from a fresh clone to pages.   make test: everything that CI checks.

PREFIX ?= /usr/local
OUTPUT ?= output
UNROLL = .build/debug/unroll

.DEFAULT_GOAL := lessons
.PHONY: lessons preview test benchmarks experiments reference install clean help

lessons:  ## Build, run all lessons, and write their pages to $(OUTPUT)/
	@scripts/bootstrap
	swift build --product unroll
	$(UNROLL) render lessons -o $(OUTPUT)

preview:  ## Build, and show the lessons in a browser while they are being written
	@scripts/bootstrap
	swift build --product unroll
	$(UNROLL) preview lessons

test:  ## Run the unit tests, the lessons as tests, and the pages in a browser
	@scripts/bootstrap --tests
	swift build --build-tests
	swift test --skip-build
	$(UNROLL) check lessons
	$(UNROLL) test lessons
	$(UNROLL) render lessons -o .build/pages
	scripts/check-pages .build/pages

benchmarks:  ## Compare the interpreter with CPython 3.11 and the networks with PyTorch, and time the commands
	@scripts/bootstrap
	swift build --product networks
	swift build -c release --product networks
	Benchmarks/networks/compare .build/release/networks --debug .build/debug/networks --environment .build/torch
	swift build -c release --product unroll --static-swift-stdlib
	Benchmarks/interpreter/compare .build/release/unroll run
	Benchmarks/commands/measure .build/release/unroll

experiments:  ## Run the long trainings of the lesson on memory that are not in its table yet (remove it to begin anew)
	@scripts/bootstrap
	swift build --product experiments
	.build/debug/experiments lessons/data/memory.csv

reference:  ## Write docs/reference.md and docs/not-supported.md from the tables in the code
	@scripts/bootstrap
	swift build --product unroll
	$(UNROLL) reference > docs/reference.md.new && mv docs/reference.md.new docs/reference.md
	$(UNROLL) reference --not-supported > docs/not-supported.md.new && mv docs/not-supported.md.new docs/not-supported.md

install:  ## Put an optimised unroll into $(PREFIX)/bin
	@scripts/bootstrap
	swift build -c release --product unroll --static-swift-stdlib
	install -D -m 755 .build/release/unroll $(DESTDIR)$(PREFIX)/bin/unroll

clean:  ## Remove everything that was built; the pages stay
	rm -rf .build

help:  ## Show this list
	@sed -nE 's/^([a-z]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | sed 's/$$(OUTPUT)/$(OUTPUT)/; s#$$(PREFIX)#$(PREFIX)#' | expand -t 20
