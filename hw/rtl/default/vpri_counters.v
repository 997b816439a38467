// 64-bit event counters behind the counter registers; each input is a pulse. Sum and maximum of the lookup latency beside them.
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
  output wire busy
);

  reg  [63:0] n_lookups;  // hw/top/counters.ts:18
  reg  [63:0] n_faults;  // hw/top/counters.ts:18
  reg  [63:0] n_denials;  // hw/top/counters.ts:18
  reg  [63:0] n_records;  // hw/top/counters.ts:18
  reg  [63:0] n_joins;  // hw/top/counters.ts:18
  reg  [63:0] n_responses;  // hw/top/counters.ts:18
  reg  [63:0] n_updates;  // hw/top/counters.ts:18
  reg  [63:0] n_vf_drops;  // hw/top/counters.ts:18
  reg  [63:0] n_misses;  // hw/top/counters.ts:18
  reg  [63:0] n_prefetches;  // hw/top/counters.ts:18
  reg  [63:0] sum;  // hw/top/counters.ts:22
  reg  [7:0] most;  // hw/top/counters.ts:22

  assign lookups = n_lookups;  // hw/top/counters.ts:20
  assign lookup_cycles = sum;  // hw/top/counters.ts:27
  assign lookup_max = {24'd0, most};  // hw/top/counters.ts:28
  assign faults = n_faults;  // hw/top/counters.ts:20
  assign denials = n_denials;  // hw/top/counters.ts:20
  assign records = n_records;  // hw/top/counters.ts:20
  assign joins = n_joins;  // hw/top/counters.ts:20
  assign responses = n_responses;  // hw/top/counters.ts:20
  assign updates = n_updates;  // hw/top/counters.ts:20
  assign vf_drops = n_vf_drops;  // hw/top/counters.ts:20
  assign misses = n_misses;  // hw/top/counters.ts:20
  assign prefetches = n_prefetches;  // hw/top/counters.ts:20
  assign busy = lookup | record;  // hw/top/counters.ts:29

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
      sum <= 64'd0;
      most <= 8'd0;
    end else begin
      if (lookup) begin  // hw/top/counters.ts:19
        n_lookups <= n_lookups + 64'd1;  // hw/top/counters.ts:19
      end
      if (fault) begin  // hw/top/counters.ts:19
        n_faults <= n_faults + 64'd1;  // hw/top/counters.ts:19
      end
      if (denied) begin  // hw/top/counters.ts:19
        n_denials <= n_denials + 64'd1;  // hw/top/counters.ts:19
      end
      if (record) begin  // hw/top/counters.ts:19
        n_records <= n_records + 64'd1;  // hw/top/counters.ts:19
      end
      if (joined) begin  // hw/top/counters.ts:19
        n_joins <= n_joins + 64'd1;  // hw/top/counters.ts:19
      end
      if (response) begin  // hw/top/counters.ts:19
        n_responses <= n_responses + 64'd1;  // hw/top/counters.ts:19
      end
      if (update) begin  // hw/top/counters.ts:19
        n_updates <= n_updates + 64'd1;  // hw/top/counters.ts:19
      end
      if (vf) begin  // hw/top/counters.ts:19
        n_vf_drops <= n_vf_drops + 64'd1;  // hw/top/counters.ts:19
      end
      if (miss) begin  // hw/top/counters.ts:19
        n_misses <= n_misses + 64'd1;  // hw/top/counters.ts:19
      end
      if (prefetch) begin  // hw/top/counters.ts:19
        n_prefetches <= n_prefetches + 64'd1;  // hw/top/counters.ts:19
      end
      if (lookup) begin  // hw/top/counters.ts:23
        sum <= sum + {56'd0, cycles};  // hw/top/counters.ts:24
        most <= (most < cycles) ? cycles : most;  // hw/top/counters.ts:25
      end
    end
  end
endmodule
