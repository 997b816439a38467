// 64-bit event counters behind the counter registers; each input is a pulse, or how many at once. Sum and maximum of the lookup latency beside them.
// Parameters: {}
// Generated from hw/top/counters.ts; do not edit.
module vpri_counters (
  input  wire clk,
  input  wire rst,
  input  wire lookup,
  input  wire [7:0] cycles,
  input  wire fault,
  input  wire denied,
  input  wire record,
  input  wire joined,
  input  wire response,
  input  wire update,
  input  wire vf,
  input  wire miss,
  input  wire prefetch,
  input  wire resent,
  input  wire probe,
  input  wire blocked,
  input  wire [1:0] stale,
  input  wire [1:0] probe_dropped,
  output wire [63:0] lookups,
  output wire [63:0] lookup_cycles,
  output wire [31:0] lookup_max,
  output wire [63:0] faults,
  output wire [63:0] denials,
  output wire [63:0] records,
  output wire [63:0] joins,
  output wire [63:0] responses,
  output wire [63:0] updates,
  output wire [63:0] vf_drops,
  output wire [63:0] misses,
  output wire [63:0] prefetches,
  output wire [63:0] resents,
  output wire [63:0] probes,
  output wire [63:0] blocked_reports,
  output wire [63:0] stale_responses,
  output wire [63:0] probes_dropped,
  output wire busy
);

  reg  [63:0] n_lookups;  // hw/top/counters.ts:21
  reg  [63:0] n_faults;  // hw/top/counters.ts:21
  reg  [63:0] n_denials;  // hw/top/counters.ts:21
  reg  [63:0] n_records;  // hw/top/counters.ts:21
  reg  [63:0] n_joins;  // hw/top/counters.ts:21
  reg  [63:0] n_responses;  // hw/top/counters.ts:21
  reg  [63:0] n_updates;  // hw/top/counters.ts:21
  reg  [63:0] n_vf_drops;  // hw/top/counters.ts:21
  reg  [63:0] n_misses;  // hw/top/counters.ts:21
  reg  [63:0] n_prefetches;  // hw/top/counters.ts:21
  reg  [63:0] n_resents;  // hw/top/counters.ts:21
  reg  [63:0] n_probes;  // hw/top/counters.ts:21
  reg  [63:0] n_blocked_reports;  // hw/top/counters.ts:21
  reg  [63:0] n_stale_responses;  // hw/top/counters.ts:21
  reg  [63:0] n_probes_dropped;  // hw/top/counters.ts:21
  reg  [63:0] sum;  // hw/top/counters.ts:25
  reg  [7:0] most;  // hw/top/counters.ts:25

  assign lookups = n_lookups;  // hw/top/counters.ts:23
  assign lookup_cycles = sum;  // hw/top/counters.ts:30
  assign lookup_max = {24'd0, most};  // hw/top/counters.ts:31
  assign faults = n_faults;  // hw/top/counters.ts:23
  assign denials = n_denials;  // hw/top/counters.ts:23
  assign records = n_records;  // hw/top/counters.ts:23
  assign joins = n_joins;  // hw/top/counters.ts:23
  assign responses = n_responses;  // hw/top/counters.ts:23
  assign updates = n_updates;  // hw/top/counters.ts:23
  assign vf_drops = n_vf_drops;  // hw/top/counters.ts:23
  assign misses = n_misses;  // hw/top/counters.ts:23
  assign prefetches = n_prefetches;  // hw/top/counters.ts:23
  assign resents = n_resents;  // hw/top/counters.ts:23
  assign probes = n_probes;  // hw/top/counters.ts:23
  assign blocked_reports = n_blocked_reports;  // hw/top/counters.ts:23
  assign stale_responses = n_stale_responses;  // hw/top/counters.ts:23
  assign probes_dropped = n_probes_dropped;  // hw/top/counters.ts:23
  assign busy = lookup | record;  // hw/top/counters.ts:32

  always @(posedge clk) begin
    if (rst) begin
      n_lookups <= 64'd0;
      n_faults <= 64'd0;
      n_denials <= 64'd0;
      n_records <= 64'd0;
      n_joins <= 64'd0;
      n_responses <= 64'd0;
      n_updates <= 64'd0;
      n_vf_drops <= 64'd0;
      n_misses <= 64'd0;
      n_prefetches <= 64'd0;
      n_resents <= 64'd0;
      n_probes <= 64'd0;
      n_blocked_reports <= 64'd0;
      n_stale_responses <= 64'd0;
      n_probes_dropped <= 64'd0;
      sum <= 64'd0;
      most <= 8'd0;
    end else begin
      if (lookup) begin  // hw/top/counters.ts:22
        n_lookups <= n_lookups + {63'd0, lookup};  // hw/top/counters.ts:22
      end
      if (fault) begin  // hw/top/counters.ts:22
        n_faults <= n_faults + {63'd0, fault};  // hw/top/counters.ts:22
      end
      if (denied) begin  // hw/top/counters.ts:22
        n_denials <= n_denials + {63'd0, denied};  // hw/top/counters.ts:22
      end
      if (record) begin  // hw/top/counters.ts:22
        n_records <= n_records + {63'd0, record};  // hw/top/counters.ts:22
      end
      if (joined) begin  // hw/top/counters.ts:22
        n_joins <= n_joins + {63'd0, joined};  // hw/top/counters.ts:22
      end
      if (response) begin  // hw/top/counters.ts:22
        n_responses <= n_responses + {63'd0, response};  // hw/top/counters.ts:22
      end
      if (update) begin  // hw/top/counters.ts:22
        n_updates <= n_updates + {63'd0, update};  // hw/top/counters.ts:22
      end
      if (vf) begin  // hw/top/counters.ts:22
        n_vf_drops <= n_vf_drops + {63'd0, vf};  // hw/top/counters.ts:22
      end
      if (miss) begin  // hw/top/counters.ts:22
        n_misses <= n_misses + {63'd0, miss};  // hw/top/counters.ts:22
      end
      if (prefetch) begin  // hw/top/counters.ts:22
        n_prefetches <= n_prefetches + {63'd0, prefetch};  // hw/top/counters.ts:22
      end
      if (resent) begin  // hw/top/counters.ts:22
        n_resents <= n_resents + {63'd0, resent};  // hw/top/counters.ts:22
      end
      if (probe) begin  // hw/top/counters.ts:22
        n_probes <= n_probes + {63'd0, probe};  // hw/top/counters.ts:22
      end
      if (blocked) begin  // hw/top/counters.ts:22
        n_blocked_reports <= n_blocked_reports + {63'd0, blocked};  // hw/top/counters.ts:22
      end
      if (|stale) begin  // hw/top/counters.ts:22
        n_stale_responses <= n_stale_responses + {62'd0, stale};  // hw/top/counters.ts:22
      end
      if (|probe_dropped) begin  // hw/top/counters.ts:22
        n_probes_dropped <= n_probes_dropped + {62'd0, probe_dropped};  // hw/top/counters.ts:22
      end
      if (lookup) begin  // hw/top/counters.ts:26
        sum <= sum + {56'd0, cycles};  // hw/top/counters.ts:27
        most <= (most < cycles) ? cycles : most;  // hw/top/counters.ts:28
      end
    end
  end
endmodule
