// Sends a row to the check, the point of order, in a cycle that nobody wants (idle), as a prefetch that also reads its line: back in the cycle after its check,
// with the line when it was cached. A line that is not there is fetched as a prefetch does it, and the row is sent again until it is. So what is kept is the line between two
// changes, whatever was under way. busy from start on; a start meanwhile is ignored. error: memory refused the line; the old one is kept.
// rd_data is qword rd_addr of the line that was kept last, 1 cycle after rd. Latency: start to busy low 7 cycles when the line is cached and nobody else asks; under full load it waits.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/lookup/scrub.ts; do not edit.
module vpri_scrub_default (
  input  wire clk,
  input  wire rst,
  input  wire start,
  input  wire [15:0] row,
  output wire busy,
  output wire error,
  input  wire rd,
  input  wire [2:0] rd_addr,
  output wire [63:0] rd_data,
  input  wire idle,
  output wire op_valid,
  output wire [15:0] op_row,
  input  wire back,
  input  wire hit,
  input  wire [511:0] line,
  input  wire refused,
  input  wire [15:0] refused_row
);

  reg  wanted;  // hw/lookup/scrub.ts:27
  reg  sent;  // hw/lookup/scrub.ts:27
  reg  failed;  // hw/lookup/scrub.ts:27
  reg  [15:0] asked;  // hw/lookup/scrub.ts:27
  reg  [511:0] held;  // hw/lookup/scrub.ts:27
  reg  [63:0] word;  // hw/lookup/scrub.ts:27
  wire begins;  // hw/lookup/scrub.ts:31
  wire sends;  // hw/lookup/scrub.ts:32
  wire kept;  // hw/lookup/scrub.ts:33
  wire fails;  // hw/lookup/scrub.ts:35

  assign begins = start & (~wanted);  // hw/lookup/scrub.ts:31
  assign sends = ((wanted & (~sent)) & (~failed)) & idle;  // hw/lookup/scrub.ts:32
  assign kept = back & hit;  // hw/lookup/scrub.ts:33
  assign fails = failed & (~sent);  // hw/lookup/scrub.ts:35

  assign busy = wanted | start;  // hw/lookup/scrub.ts:49
  assign error = failed;  // hw/lookup/scrub.ts:50
  assign rd_data = word;  // hw/lookup/scrub.ts:58
  assign op_valid = sends;  // hw/lookup/scrub.ts:51
  assign op_row = asked;  // hw/lookup/scrub.ts:52

  always @(posedge clk) begin
    if (rst) begin
      wanted <= 1'b0;
      sent <= 1'b0;
      failed <= 1'b0;
    end else begin
      sent <= sends | (sent & (~back));  // hw/lookup/scrub.ts:36
      if (begins) begin  // hw/lookup/scrub.ts:37
        wanted <= 1'b1;  // hw/lookup/scrub.ts:38
        failed <= 1'b0;  // hw/lookup/scrub.ts:40
      end else if (kept) begin  // hw/lookup/scrub.ts:41
        wanted <= 1'b0;  // hw/lookup/scrub.ts:42
        failed <= 1'b0;  // hw/lookup/scrub.ts:43
      end else if (wanted) begin  // hw/lookup/scrub.ts:45
        if (fails) begin  // hw/lookup/scrub.ts:46
          wanted <= 1'b0;  // hw/lookup/scrub.ts:46
        end
        if (refused & (refused_row == asked)) begin  // hw/lookup/scrub.ts:47
          failed <= 1'b1;  // hw/lookup/scrub.ts:47
        end
      end
    end
  end

  always @(posedge clk) begin
    if (begins) begin  // hw/lookup/scrub.ts:37
      asked <= row;  // hw/lookup/scrub.ts:39
    end else if (kept) begin  // hw/lookup/scrub.ts:41
      held <= line;  // hw/lookup/scrub.ts:44
    end
    if (rd) begin  // hw/lookup/scrub.ts:57
      word <= rd_addr[2] ? (rd_addr[1] ? (rd_addr[0] ? held[511:448] : held[447:384]) : (rd_addr[0] ? held[383:320] : held[319:256])) : (rd_addr[1] ? (rd_addr[0] ? held[255:192] : held[191:128]) : (rd_addr[0] ? held[127:64] : held[63:0]));  // hw/lookup/scrub.ts:57
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_scrub_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_scrub_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_scrub_default
  `define VPRI_ASSUME_vpri_scrub_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_scrub_default assert
`endif

  (* anyconst *) reg  [8:0] some_bit;  // hw/lookup/scrub.ts:63
  reg  fresh;  // hw/lookup/scrub.ts:64
  reg  known;  // hw/lookup/scrub.ts:64
  reg  due;  // hw/lookup/scrub.ts:64
  reg  reads;  // hw/lookup/scrub.ts:73
  reg  read_due;  // hw/lookup/scrub.ts:74
  reg  missed;  // hw/lookup/scrub.ts:75

  always @(posedge clk) begin
    if (rst) begin
      fresh <= 1'b1;
      known <= 1'b0;
      reads <= 1'b0;
      missed <= 1'b0;
    end else begin
      if (start & (~wanted)) begin  // hw/lookup/scrub.ts:65
        fresh <= 1'b0;  // hw/lookup/scrub.ts:65
      end
      if (back & hit) begin  // hw/lookup/scrub.ts:67
        fresh <= 1'b1;  // hw/lookup/scrub.ts:68
        known <= {1'b0, some_bit} < 10'h200;  // hw/lookup/scrub.ts:69
      end
      reads <= (rd & (rd_addr == some_bit[8:6])) & known;  // hw/lookup/scrub.ts:73
      missed <= back & (~hit);  // hw/lookup/scrub.ts:75
    end
  end

  always @(posedge clk) begin
    if (back & hit) begin  // hw/lookup/scrub.ts:67
      due <= line[some_bit];  // hw/lookup/scrub.ts:70
    end
    read_due <= due;  // hw/lookup/scrub.ts:74
  end

`ifndef YOSYS
  always @(posedge clk) begin
    some_bit <= some_bit;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      back_was_sent: `VPRI_ASSUME_vpri_scrub_default ((~back) | sent);  // hw/lookup/scrub.ts:61
      sent_is_wanted: assert ((~sent) | wanted);  // hw/lookup/scrub.ts:62
      idle_is_fresh: assert ((fresh | wanted) | failed);  // hw/lookup/scrub.ts:66
      if (known) begin  // hw/lookup/scrub.ts:72
        line_is_kept: assert (held[some_bit] == due);  // hw/lookup/scrub.ts:72
      end
      if (reads) begin  // hw/lookup/scrub.ts:74
        word_is_of_line: assert (word[some_bit[5:0]] == read_due);  // hw/lookup/scrub.ts:74
      end
      sent_again: cover (sends & missed);  // hw/lookup/scrub.ts:75
      keeps: cover (kept);  // hw/lookup/scrub.ts:76
      ends_in_error: cover (wanted & fails);  // hw/lookup/scrub.ts:77
      refused_and_kept: cover (kept & failed);  // hw/lookup/scrub.ts:78
      start_ignored: cover (start & wanted);  // hw/lookup/scrub.ts:79
    end
  end
`endif
`endif
endmodule
