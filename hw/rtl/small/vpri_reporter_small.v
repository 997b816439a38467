// Reports the queues that faulted or are late, in turn: 2 clocks from the pick to the offer. told is the verdict of rd_queue, one clock after rd.
// reporting: the queue that is being reported; reported: its fault was taken in this clock; warns: the report of its blocked page is on its way. A fault of a
// queue that drops is reported as a probe: nobody waits for the answer.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/reporter.ts; do not edit.
module vpri_reporter_small (
  input  wire clk,
  input  wire rst,
  input  wire [3:0] faulted,
  input  wire [3:0] late,
  input  wire [3:0] writes,
  input  wire [3:0] drop,
  input  wire [31:0] queue_function,
  input  wire [31:0] queue_domain,
  input  wire [7:0] queue_class,
  output wire rd,
  output wire [1:0] rd_queue,
  input  wire [27:0] told,
  output wire fault_valid,
  input  wire fault_ready,
  output wire [1:0] fault_queue,
  output wire [1:0] fault_func,
  output wire [7:0] fault_domain,
  output wire [1:0] fault_device_class,
  output wire [19:0] fault_page,
  output wire [5:0] fault_pages,
  output wire fault_write,
  output wire [1:0] fault_kind,
  output wire [3:0] reporting,
  output wire [3:0] reported,
  output wire [3:0] warns,
  output wire busy
);

  reg  reads;  // hw/dma/reporter.ts:34
  reg  offers;  // hw/dma/reporter.ts:34
  reg  [1:0] its_queue;  // hw/dma/reporter.ts:34
  reg  is_write;  // hw/dma/reporter.ts:34
  reg  is_late;  // hw/dma/reporter.ts:34
  reg  [19:0] page;  // hw/dma/reporter.ts:34
  reg  [5:0] pages;  // hw/dma/reporter.ts:34
  wire [3:0] turn_req;  // hw/dma/reporter.ts:35
  wire turn_ready;  // hw/dma/reporter.ts:35
  wire [3:0] turn_gnt;  // hw/dma/reporter.ts:35
  wire idle;  // hw/dma/reporter.ts:36
  wire start;  // hw/dma/reporter.ts:39
  wire [1:0] picked;  // hw/dma/reporter.ts:40
  wire taken;  // hw/dma/reporter.ts:45
  wire [1:0] reporting_mux;  // hw/dma/reporter.ts:68

  assign idle = ~(reads | offers);  // hw/dma/reporter.ts:36
  assign start = idle & (|(faulted | late));  // hw/dma/reporter.ts:39
  assign picked = ((({2{turn_gnt[0]}} & 2'd0) | ({2{turn_gnt[1]}} & 2'd1)) | ({2{turn_gnt[2]}} & 2'd2)) | ({2{turn_gnt[3]}} & 2'd3);  // hw/dma/reporter.ts:40
  assign taken = offers & fault_ready;  // hw/dma/reporter.ts:45
  assign reporting_mux = start ? picked : its_queue;  // hw/dma/reporter.ts:68

  vpri_round_robin_n4 u_turn (  // hw/dma/reporter.ts:35
    .clk(clk),
    .rst(rst),
    .req(turn_req),
    .ready(turn_ready),
    .gnt(turn_gnt)
  );

  assign rd = start;  // hw/dma/reporter.ts:41
  assign rd_queue = picked;  // hw/dma/reporter.ts:42
  assign fault_valid = offers;  // hw/dma/reporter.ts:57
  assign fault_queue = its_queue;  // hw/dma/reporter.ts:58
  assign fault_func = its_queue[1] ? (its_queue[0] ? queue_function[25:24] : queue_function[17:16]) : (its_queue[0] ? queue_function[9:8] : queue_function[1:0]);  // hw/dma/reporter.ts:59
  assign fault_domain = its_queue[1] ? (its_queue[0] ? queue_domain[31:24] : queue_domain[23:16]) : (its_queue[0] ? queue_domain[15:8] : queue_domain[7:0]);  // hw/dma/reporter.ts:60
  assign fault_device_class = its_queue[1] ? (its_queue[0] ? queue_class[7:6] : queue_class[5:4]) : (its_queue[0] ? queue_class[3:2] : queue_class[1:0]);  // hw/dma/reporter.ts:61
  assign fault_page = page;  // hw/dma/reporter.ts:62
  assign fault_pages = pages;  // hw/dma/reporter.ts:63
  assign fault_write = is_write;  // hw/dma/reporter.ts:64
  assign fault_kind = is_late ? 2'd2 : (drop[its_queue] ? 2'd1 : 2'd0);  // hw/dma/reporter.ts:65
  assign reporting = ((~idle) | start) ? {reporting_mux == 2'd3, reporting_mux == 2'd2, reporting_mux == 2'd1, reporting_mux == 2'd0} : 4'd0;  // hw/dma/reporter.ts:68
  assign reported = (taken & (~is_late)) ? {its_queue == 2'd3, its_queue == 2'd2, its_queue == 2'd1, its_queue == 2'd0} : 4'd0;  // hw/dma/reporter.ts:66
  assign warns = (start & late[picked]) ? {picked == 2'd3, picked == 2'd2, picked == 2'd1, picked == 2'd0} : 4'd0;  // hw/dma/reporter.ts:67
  assign busy = start | reads;  // hw/dma/reporter.ts:69
  assign turn_req = faulted | late;  // hw/dma/reporter.ts:37
  assign turn_ready = idle;  // hw/dma/reporter.ts:38

  always @(posedge clk) begin
    if (rst) begin
      reads <= 1'b0;
      offers <= 1'b0;
    end else begin
      reads <= start;  // hw/dma/reporter.ts:46
      offers <= reads | (offers & (~fault_ready));  // hw/dma/reporter.ts:47
    end
  end

  always @(posedge clk) begin
    if (start) begin  // hw/dma/reporter.ts:48
      its_queue <= picked;  // hw/dma/reporter.ts:49
      is_write <= writes[picked];  // hw/dma/reporter.ts:50
      is_late <= late[picked];  // hw/dma/reporter.ts:51
    end
    if (reads) begin  // hw/dma/reporter.ts:53
      page <= told[27:8];  // hw/dma/reporter.ts:54
      pages <= told[7:2];  // hw/dma/reporter.ts:55
    end
  end

  wire unused_0 = &{1'b0, queue_function};  // functions past the last do not exist (hw/dma/reporter.ts:33)
  wire unused_1 = &{1'b0, {told[1], told[0]}};  // of grants (hw/dma/reporter.ts:44)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_reporter_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_reporter_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_reporter_small
  `define VPRI_ASSUME_vpri_reporter_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_reporter_small assert
`endif

  reg  fault_was_stalled;  // hw/dma/reporter.ts:23
  reg  [1:0] fault_was_queue;  // hw/dma/reporter.ts:23
  reg  [1:0] fault_was_func;  // hw/dma/reporter.ts:23
  reg  [7:0] fault_was_domain;  // hw/dma/reporter.ts:23
  reg  [1:0] fault_was_device_class;  // hw/dma/reporter.ts:23
  reg  [19:0] fault_was_page;  // hw/dma/reporter.ts:23
  reg  [5:0] fault_was_pages;  // hw/dma/reporter.ts:23
  reg  fault_was_write;  // hw/dma/reporter.ts:23
  reg  [1:0] fault_was_kind;  // hw/dma/reporter.ts:23

  always @(posedge clk) begin
    if (rst) begin
      fault_was_stalled <= 1'b0;
    end else begin
      fault_was_stalled <= fault_valid & (~fault_ready);  // hw/dma/reporter.ts:23
    end
  end

  always @(posedge clk) begin
    fault_was_queue <= fault_queue;  // hw/dma/reporter.ts:23
    fault_was_func <= fault_func;  // hw/dma/reporter.ts:23
    fault_was_domain <= fault_domain;  // hw/dma/reporter.ts:23
    fault_was_device_class <= fault_device_class;  // hw/dma/reporter.ts:23
    fault_was_page <= fault_page;  // hw/dma/reporter.ts:23
    fault_was_pages <= fault_pages;  // hw/dma/reporter.ts:23
    fault_was_write <= fault_write;  // hw/dma/reporter.ts:23
    fault_was_kind <= fault_kind;  // hw/dma/reporter.ts:23
  end

  always @(posedge clk) begin
    if (~rst) begin
      one_reason: assert (~(|(faulted & late)));  // hw/dma/reporter.ts:70
      parks_queue: cover (|reported);  // hw/dma/reporter.ts:71
      reports_a_blocked_page: cover (taken & is_late);  // hw/dma/reporter.ts:72
      if (fault_was_stalled) begin  // hw/dma/reporter.ts:23
        fault_hold_valid: assert (fault_valid);  // hw/dma/reporter.ts:23
        fault_hold_queue: assert (fault_queue == fault_was_queue);  // hw/dma/reporter.ts:23
        fault_hold_func: assert (fault_func == fault_was_func);  // hw/dma/reporter.ts:23
        fault_hold_domain: assert (fault_domain == fault_was_domain);  // hw/dma/reporter.ts:23
        fault_hold_device_class: assert (fault_device_class == fault_was_device_class);  // hw/dma/reporter.ts:23
        fault_hold_page: assert (fault_page == fault_was_page);  // hw/dma/reporter.ts:23
        fault_hold_pages: assert (fault_pages == fault_was_pages);  // hw/dma/reporter.ts:23
        fault_hold_write: assert (fault_write == fault_was_write);  // hw/dma/reporter.ts:23
        fault_hold_kind: assert (fault_kind == fault_was_kind);  // hw/dma/reporter.ts:23
      end
    end
  end
`endif
`endif
endmodule
