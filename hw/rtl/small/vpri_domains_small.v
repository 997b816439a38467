// Per domain: cleared and enabled flags and a pending request to clear. enable_set is refused unless cleared; clear is
// refused while enabled; enable_clear and a write to base or limit (changed) drop cleared, and tracked with it; a clear that device memory
// refused leaves the domain not cleared. lock protects base and limit.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/update/domains.ts; do not edit.
module vpri_domains_small (
  input  wire clk,
  input  wire rst,
  input  wire [1:0] enable_set,
  input  wire [1:0] enable_clear,
  input  wire [1:0] clear,
  input  wire [1:0] changed,
  input  wire clear_done_valid,
  input  wire clear_done_ok,
  input  wire clear_done_domain,
  output wire [1:0] enabled,
  output wire [1:0] cleared,
  output wire [1:0] clear_pending,
  output wire [1:0] lock,
  input  wire [1:0] track_set,
  input  wire [1:0] track_clear,
  output wire [1:0] tracked,
  output wire refused
);

  reg  [1:0] is_enabled;  // hw/update/domains.ts:24
  reg  [1:0] is_cleared;  // hw/update/domains.ts:24
  reg  [1:0] pending;  // hw/update/domains.ts:24
  reg  [1:0] is_tracked;  // hw/update/domains.ts:24
  wire [1:0] done;  // hw/update/domains.ts:25
  wire [1:0] may_enable;  // hw/update/domains.ts:27
  wire [1:0] drops;  // hw/update/domains.ts:28

  assign done = {clear_done_valid & (clear_done_domain == 1'b1), clear_done_valid & (clear_done_domain == 1'b0)};  // hw/update/domains.ts:25
  assign may_enable = ((enable_set & is_cleared) & (~pending)) & (~changed);  // hw/update/domains.ts:27
  assign drops = changed | enable_clear;  // hw/update/domains.ts:28

  assign enabled = is_enabled;  // hw/update/domains.ts:33
  assign cleared = is_cleared;  // hw/update/domains.ts:34
  assign clear_pending = pending;  // hw/update/domains.ts:36
  assign lock = is_enabled | pending;  // hw/update/domains.ts:37
  assign tracked = is_tracked;  // hw/update/domains.ts:35
  assign refused = |(enable_set & (~may_enable));  // hw/update/domains.ts:38

  always @(posedge clk) begin
    if (rst) begin
      is_enabled <= 2'd0;
      is_cleared <= 2'd0;
      pending <= 2'd0;
      is_tracked <= 2'd0;
    end else begin
      is_enabled <= (is_enabled | may_enable) & (~enable_clear);  // hw/update/domains.ts:29
      is_cleared <= {(is_cleared[1] | (done[1] & clear_done_ok)) & (~drops[1]), (is_cleared[0] | (done[0] & clear_done_ok)) & (~drops[0])};  // hw/update/domains.ts:30
      is_tracked <= (is_tracked | (track_set & is_cleared)) & (~(track_clear | drops));  // hw/update/domains.ts:31
      pending <= (pending | (clear & (~is_enabled))) & (~done);  // hw/update/domains.ts:32
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_domains_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_domains_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_domains_small
  `define VPRI_ASSUME_vpri_domains_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_domains_small assert
`endif

  always @(posedge clk) begin
    if (~rst) begin
      enabled_is_cleared: assert (~(|(is_enabled & (~is_cleared))));  // hw/update/domains.ts:39
      tracked_is_cleared: assert (~(|(is_tracked & (~is_cleared))));  // hw/update/domains.ts:40
      done_was_pending: assert (~(|(done & (~pending))));  // hw/update/domains.ts:41
      enable: cover (|may_enable);  // hw/update/domains.ts:42
      refuse: cover (refused);  // hw/update/domains.ts:43
      tracks: cover (|track_set);  // hw/update/domains.ts:44
    end
  end
`endif
`endif
endmodule
