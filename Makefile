# Every target checks the machine (scripts/setup) and then runs one script. `make` alone lists them.
# Variables (SEED=, OVERCOMMIT=, ...) reach the script through MAKEFLAGS and the environment; it refuses a name it does not know.
.PHONY: help sim test rtl lint formal fuzz-hdl clean setup
.DEFAULT_GOAL := help

help: ## list the targets and variables
	@scripts/help

sim: ## run the real DMA trace through the device and print the figures
test: ## type check, then every test
rtl: ## generate the Verilog in hw/rtl
lint: ## type check, then the generated Verilog through Verilator, Icarus and Yosys
formal: ## prove the properties of the primitives and of the register block
fuzz-hdl: ## check the generator with random circuits and planted bugs (CIRCUITS=2000 SEED=1)
sim test rtl lint formal fuzz-hdl:
	@scripts/setup
	@node --import tsx scripts/$@.ts

clean: ## remove outputs (sim_build)
	@scripts/clean

setup: ## install what is missing
	@scripts/setup
	@echo 'setup: everything is here'
