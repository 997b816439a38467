// Counts, for each descriptor, the reads and write chunks that are under way. Three sources by priority: a read that ended, a chunk that was sent, a
// change by the issuer. One a clock, 2 clocks each. ended pulses with the descriptor's place when nothing is under way and it was closed; error:
// one of its reads failed. Chunks that were sent wait in a FIFO.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/owed.ts; do not edit.
module vpri_owed_small (
  input  wire clk,
  input  wire rst,
  input  wire read_valid,
  input  wire [3:0] read_place,
  input  wire read_error,
  input  wire sent_valid,
  input  wire [3:0] sent_place,
  input  wire change_valid,
  output wire change_ready,
  input  wire [3:0] change_place,
  input  wire [4:0] change_add,
  input  wire change_fresh,
  input  wire change_close,
  output wire ended,
  output wire [3:0] ended_place,
  output wire ended_error,
  output wire busy
);

  wire sent_push_valid;  // hw/dma/owed.ts:28
  wire sent_push_ready;  // hw/dma/owed.ts:28
  wire [3:0] sent_push_place;  // hw/dma/owed.ts:28
  wire sent_pop_valid;  // hw/dma/owed.ts:28
  wire sent_pop_ready;  // hw/dma/owed.ts:28
  wire [3:0] sent_pop_place;  // hw/dma/owed.ts:28
  wire [2:0] sent_level;  // hw/dma/owed.ts:28
  wire take_sent;  // hw/dma/owed.ts:33
  wire take_change;  // hw/dma/owed.ts:36
  wire start;  // hw/dma/owed.ts:37
  wire [3:0] at;  // hw/dma/owed.ts:38
  reg  active;  // hw/dma/owed.ts:41
  reg  [3:0] where;  // hw/dma/owed.ts:41
  reg  less;  // hw/dma/owed.ts:41
  reg  error;  // hw/dma/owed.ts:41
  reg  [4:0] add;  // hw/dma/owed.ts:41
  reg  fresh;  // hw/dma/owed.ts:41
  reg  close;  // hw/dma/owed.ts:41
  wire [7:0] words_q;  // hw/dma/owed.ts:50
  wire [5:0] count_before;  // hw/dma/owed.ts:51
  wire [5:0] count_now;  // hw/dma/owed.ts:52
  wire closes;  // hw/dma/owed.ts:53
  wire spoils;  // hw/dma/owed.ts:54

  assign take_sent = (~read_valid) & sent_pop_valid;  // hw/dma/owed.ts:33
  assign take_change = change_valid & change_ready;  // hw/dma/owed.ts:36
  assign start = (read_valid | take_sent) | take_change;  // hw/dma/owed.ts:37
  assign at = read_valid ? read_place : (take_sent ? sent_pop_place : change_place);  // hw/dma/owed.ts:38
  assign count_before = fresh ? 6'd0 : words_q[7:2];  // hw/dma/owed.ts:51
  assign count_now = (count_before + {1'b0, add}) - {5'd0, less};  // hw/dma/owed.ts:52
  assign closes = close | (words_q[1] & (~fresh));  // hw/dma/owed.ts:53
  assign spoils = error | (words_q[0] & (~fresh));  // hw/dma/owed.ts:54

`ifdef VPRI_CHECKS
  wire [7:0] unused_words_peek;
`endif
  vpri_mem_w8_d16_1w1r_new u_words (  // hw/dma/owed.ts:49
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(4'd0),
    .peek_data(unused_words_peek),
`endif
    .w0_en(active),
    .w0_addr(where),
    .w0_data({count_now, closes, spoils}),
    .r0_en(start),
    .r0_addr(at),
    .r0_data(words_q)
  );

  vpri_fifo_d4_place4 u_sent (  // hw/dma/owed.ts:28
    .clk(clk),
    .rst(rst),
    .push_valid(sent_push_valid),
    .push_ready(sent_push_ready),
    .push_place(sent_push_place),
    .pop_valid(sent_pop_valid),
    .pop_ready(sent_pop_ready),
    .pop_place(sent_pop_place),
    .level(sent_level)
  );

  assign change_ready = (~read_valid) & (~sent_pop_valid);  // hw/dma/owed.ts:35
  assign ended = (active & closes) & (~(|count_now));  // hw/dma/owed.ts:56
  assign ended_place = where;  // hw/dma/owed.ts:57
  assign ended_error = spoils;  // hw/dma/owed.ts:58
  assign busy = active | (|sent_level);  // hw/dma/owed.ts:59
  assign sent_push_valid = sent_valid;  // hw/dma/owed.ts:29
  assign sent_push_place = sent_place;  // hw/dma/owed.ts:30
  assign sent_pop_ready = take_sent;  // hw/dma/owed.ts:34

  always @(posedge clk) begin
    if (rst) begin
      active <= 1'b0;
    end else begin
      active <= start;  // hw/dma/owed.ts:42
    end
  end

  always @(posedge clk) begin
    where <= at;  // hw/dma/owed.ts:43
    less <= ~take_change;  // hw/dma/owed.ts:44
    error <= read_valid & read_error;  // hw/dma/owed.ts:45
    add <= take_change ? change_add : 5'd0;  // hw/dma/owed.ts:46
    fresh <= take_change & change_fresh;  // hw/dma/owed.ts:47
    close <= take_change & change_close;  // hw/dma/owed.ts:48
  end

  wire unused_0 = &{1'b0, sent_push_ready};  // the FIFO has a place for all that the writer holds (hw/dma/owed.ts:32)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_owed_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_owed_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_owed_small
  `define VPRI_ASSUME_vpri_owed_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_owed_small assert
`endif

  reg  change_was_stalled;  // hw/dma/owed.ts:20
  reg  [3:0] change_was_place;  // hw/dma/owed.ts:20
  reg  [4:0] change_was_add;  // hw/dma/owed.ts:20
  reg  change_was_fresh;  // hw/dma/owed.ts:20
  reg  change_was_close;  // hw/dma/owed.ts:20

  always @(posedge clk) begin
    if (rst) begin
      change_was_stalled <= 1'b0;
    end else begin
      change_was_stalled <= change_valid & (~change_ready);  // hw/dma/owed.ts:20
    end
  end

  always @(posedge clk) begin
    change_was_place <= change_place;  // hw/dma/owed.ts:20
    change_was_add <= change_add;  // hw/dma/owed.ts:20
    change_was_fresh <= change_fresh;  // hw/dma/owed.ts:20
    change_was_close <= change_close;  // hw/dma/owed.ts:20
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (sent_valid) begin  // hw/dma/owed.ts:31
        sent_has_room: assert (sent_push_ready);  // hw/dma/owed.ts:31
      end
      if (active & less) begin  // hw/dma/owed.ts:60
        owes_it: assert (|count_before);  // hw/dma/owed.ts:60
      end
      ends_in_error: cover (ended & spoils);  // hw/dma/owed.ts:61
      ends_at_once: cover (ended & fresh);  // hw/dma/owed.ts:62
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (change_was_stalled) begin  // hw/dma/owed.ts:20
        change_hold_valid: `VPRI_ASSUME_vpri_owed_small (change_valid);  // hw/dma/owed.ts:20
        change_hold_place: `VPRI_ASSUME_vpri_owed_small (change_place == change_was_place);  // hw/dma/owed.ts:20
        change_hold_add: `VPRI_ASSUME_vpri_owed_small (change_add == change_was_add);  // hw/dma/owed.ts:20
        change_hold_fresh: `VPRI_ASSUME_vpri_owed_small (change_fresh == change_was_fresh);  // hw/dma/owed.ts:20
        change_hold_close: `VPRI_ASSUME_vpri_owed_small (change_close == change_was_close);  // hw/dma/owed.ts:20
      end
    end
  end
`endif
`endif
`endif
endmodule
