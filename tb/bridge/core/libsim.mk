# Read after Verilator's Vsim.mk: the model and the core of sim-server as a library, from the same objects.
libsim.so: $(filter-out main.o,$(VK_USER_OBJS)) $(VK_GLOBAL_OBJS) $(VM_PREFIX)__ALL.a $(VM_HIER_LIBS)
	$(LINK) $(LDFLAGS) -shared -Wl,-Bsymbolic -Wl,--no-undefined $^ $(LOADLIBES) $(LDLIBS) $(LIBS) -o $@
