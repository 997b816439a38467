# Read after Verilator's Vsim.mk, with BARE set to bare.cpp: the model and the core of a finished build, from the same objects, under another main.
sim-bare: bare.o $(filter-out main.o,$(VK_USER_OBJS)) $(VK_GLOBAL_OBJS) $(VM_PREFIX)__ALL.a $(VM_HIER_LIBS)
	$(LINK) $(LDFLAGS) $^ $(LOADLIBES) $(LDLIBS) $(LIBS) -o $@

bare.o: $(BARE)
	$(OBJCACHE) $(CXX) $(CXXFLAGS) $(CPPFLAGS) $(OPT_FAST) -c -o $@ $<
