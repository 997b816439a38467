// Included into every file that Verilator's run time is made of: its output goes to the log of the simulation.
#pragma once
#ifdef __cplusplus
int vpri_printf(const char* format, ...) __attribute__((format(printf, 1, 2)));
#endif
