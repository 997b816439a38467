// Per domain: cleared and enabled flags and a pending request to clear. enable_set is refused unless cleared; clear is
// refused while enabled; enable_clear and a write to base or limit (changed) drop cleared, and tracked with it; a clear that device memory
// refused leaves the domain not cleared. lock protects base and limit.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/update/domains.ts; do not edit.
module vpri_domains_default (
  input  wire clk,
  input  wire rst,
  input  wire [15:0] enable_set,
  input  wire [15:0] enable_clear,
  input  wire [15:0] clear,
  input  wire [15:0] changed,
  input  wire clear_done_valid,
  input  wire clear_done_ok,
  input  wire [3:0] clear_done_domain,
  output wire [15:0] enabled,
  output wire [15:0] cleared,
  output wire [15:0] clear_pending,
  output wire [15:0] lock,
  input  wire [15:0] track_set,
  input  wire [15:0] track_clear,
  output wire [15:0] tracked,
  output wire refused
);

  reg  [15:0] is_enabled;  // hw/update/domains.ts:24
  reg  [15:0] is_cleared;  // hw/update/domains.ts:24
  reg  [15:0] pending;  // hw/update/domains.ts:24
  reg  [15:0] is_tracked;  // hw/update/domains.ts:24
  wire [15:0] done;  // hw/update/domains.ts:25
  wire [15:0] may_enable;  // hw/update/domains.ts:27
  wire [15:0] drops;  // hw/update/domains.ts:28

  assign done = {clear_done_valid & (clear_done_domain == 4'hf), clear_done_valid & (clear_done_domain == 4'he), clear_done_valid & (clear_done_domain == 4'hd), clear_done_valid & (clear_done_domain == 4'hc), clear_done_valid & (clear_done_domain == 4'hb), clear_done_valid & (clear_done_domain == 4'ha), clear_done_valid & (clear_done_domain == 4'd9), clear_done_valid & (clear_done_domain == 4'd8), clear_done_valid & (clear_done_domain == 4'd7), clear_done_valid & (clear_done_domain == 4'd6), clear_done_valid & (clear_done_domain == 4'd5), clear_done_valid & (clear_done_domain == 4'd4), clear_done_valid & (clear_done_domain == 4'd3), clear_done_valid & (clear_done_domain == 4'd2), clear_done_valid & (clear_done_domain == 4'd1), clear_done_valid & (clear_done_domain == 4'd0)};  // hw/update/domains.ts:25
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
      is_enabled <= 16'd0;
      is_cleared <= 16'd0;
      pending <= 16'd0;
      is_tracked <= 16'd0;
    end else begin
      is_enabled <= (is_enabled | may_enable) & (~enable_clear);  // hw/update/domains.ts:29
      is_cleared <= {(is_cleared[15] | (done[15] & clear_done_ok)) & (~drops[15]), (is_cleared[14] | (done[14] & clear_done_ok)) & (~drops[14]), (is_cleared[13] | (done[13] & clear_done_ok)) & (~drops[13]), (is_cleared[12] | (done[12] & clear_done_ok)) & (~drops[12]), (is_cleared[11] | (done[11] & clear_done_ok)) & (~drops[11]), (is_cleared[10] | (done[10] & clear_done_ok)) & (~drops[10]), (is_cleared[9] | (done[9] & clear_done_ok)) & (~drops[9]), (is_cleared[8] | (done[8] & clear_done_ok)) & (~drops[8]), (is_cleared[7] | (done[7] & clear_done_ok)) & (~drops[7]), (is_cleared[6] | (done[6] & clear_done_ok)) & (~drops[6]), (is_cleared[5] | (done[5] & clear_done_ok)) & (~drops[5]), (is_cleared[4] | (done[4] & clear_done_ok)) & (~drops[4]), (is_cleared[3] | (done[3] & clear_done_ok)) & (~drops[3]), (is_cleared[2] | (done[2] & clear_done_ok)) & (~drops[2]), (is_cleared[1] | (done[1] & clear_done_ok)) & (~drops[1]), (is_cleared[0] | (done[0] & clear_done_ok)) & (~drops[0])};  // hw/update/domains.ts:30
      is_tracked <= (is_tracked | (track_set & is_cleared)) & (~(track_clear | drops));  // hw/update/domains.ts:31
      pending <= (pending | (clear & (~is_enabled))) & (~done);  // hw/update/domains.ts:32
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_domains_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_domains_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_domains_default
  `define VPRI_ASSUME_vpri_domains_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_domains_default assert
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
