# Every target checks the machine (scripts/setup) and then runs one script. `make` alone lists them.
# Variables (SEED=, OVERCOMMIT=, ...) reach the script through MAKEFLAGS and the environment; it refuses a name it does not know.
.PHONY: help sim test replay rtl lint formal bench adp coverage plants fuzz-frames fuzz-hdl clean setup
.DEFAULT_GOAL := help

help: ## list the targets and variables
	@scripts/help

sim: ## run the real DMA trace through the device and print the figures
test: ## type check, then every test
replay: ## play the frame log of a run again, without the host model
rtl: ## generate the Verilog in hw/rtl
lint: ## type check, then the generated Verilog through Verilator, Icarus and Yosys
formal: ## prove the properties of the primitives and of the register block
bench: ## measure what the bridge costs (ROUNDS=5)
adp: ## compare pinning and reclaim policies on a trace (TRACE=<file>), by the fast model of memory
fuzz-hdl: ## check the generator with random circuits and planted bugs (CIRCUITS=2000 SEED=1)
coverage: ## what the tests of the small device reach: lines and cover points (SEEDS=100)
plants: ## plant bugs in the small device; the random runs and races must find each (SEEDS=60)
sim test replay rtl lint formal bench adp coverage plants fuzz-hdl:
	@scripts/setup $(if $(filter off,$(PROPERTIES))$(filter plants,$@),fast)
	@node --import tsx scripts/$@.ts

fuzz-frames: ## fuzz the C++ core of the bridge (SECONDS=60 SEED=1); needs clang
	@scripts/setup fuzz
	@node --import tsx scripts/fuzz-frames.ts

clean: ## remove outputs (sim_build)
	@scripts/clean

setup: ## install what is missing
	@scripts/setup
	@echo 'setup: everything is here'
