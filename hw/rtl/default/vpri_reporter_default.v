// Reports the queues that faulted or are late, in turn: 2 clocks from the pick to the offer. told is the verdict of rd_queue, one clock after rd.
// reporting: the queue that is being reported; reported: its fault was taken in this clock; warns: the report of its blocked page is on its way. A fault of a
// queue that drops is reported as a probe: nobody waits for the answer.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/reporter.ts; do not edit.
module vpri_reporter_default (
  input  wire clk,
  input  wire rst,
  input  wire [15:0] faulted,
  input  wire [15:0] late,
  input  wire [15:0] writes,
  input  wire [15:0] drop,
  input  wire [127:0] queue_function,
  input  wire [127:0] queue_domain,
  input  wire [31:0] queue_class,
  output wire rd,
  output wire [3:0] rd_queue,
  input  wire [41:0] told,
  output wire fault_valid,
  input  wire fault_ready,
  output wire [3:0] fault_queue,
  output wire [3:0] fault_func,
  output wire [7:0] fault_domain,
  output wire [1:0] fault_device_class,
  output wire [27:0] fault_page,
  output wire [8:0] fault_pages,
  output wire fault_write,
  output wire [1:0] fault_kind,
  output wire [15:0] reporting,
  output wire [15:0] reported,
  output wire [15:0] warns,
  output wire busy
);

  reg  reads;  // hw/dma/reporter.ts:34
  reg  offers;  // hw/dma/reporter.ts:34
  reg  [3:0] its_queue;  // hw/dma/reporter.ts:34
  reg  is_write;  // hw/dma/reporter.ts:34
  reg  is_late;  // hw/dma/reporter.ts:34
  reg  [27:0] page;  // hw/dma/reporter.ts:34
  reg  [8:0] pages;  // hw/dma/reporter.ts:34
  wire [15:0] turn_req;  // hw/dma/reporter.ts:35
  wire turn_ready;  // hw/dma/reporter.ts:35
  wire [15:0] turn_gnt;  // hw/dma/reporter.ts:35
  wire idle;  // hw/dma/reporter.ts:36
  wire start;  // hw/dma/reporter.ts:39
  wire [3:0] picked;  // hw/dma/reporter.ts:40
  wire taken;  // hw/dma/reporter.ts:45
  wire [3:0] reporting_mux;  // hw/dma/reporter.ts:68

  assign idle = ~(reads | offers);  // hw/dma/reporter.ts:36
  assign start = idle & (|(faulted | late));  // hw/dma/reporter.ts:39
  assign picked = ((((((((((((((({4{turn_gnt[0]}} & 4'd0) | ({4{turn_gnt[1]}} & 4'd1)) | ({4{turn_gnt[2]}} & 4'd2)) | ({4{turn_gnt[3]}} & 4'd3)) | ({4{turn_gnt[4]}} & 4'd4)) | ({4{turn_gnt[5]}} & 4'd5)) | ({4{turn_gnt[6]}} & 4'd6)) | ({4{turn_gnt[7]}} & 4'd7)) | ({4{turn_gnt[8]}} & 4'd8)) | ({4{turn_gnt[9]}} & 4'd9)) | ({4{turn_gnt[10]}} & 4'ha)) | ({4{turn_gnt[11]}} & 4'hb)) | ({4{turn_gnt[12]}} & 4'hc)) | ({4{turn_gnt[13]}} & 4'hd)) | ({4{turn_gnt[14]}} & 4'he)) | ({4{turn_gnt[15]}} & 4'hf);  // hw/dma/reporter.ts:40
  assign taken = offers & fault_ready;  // hw/dma/reporter.ts:45
  assign reporting_mux = start ? picked : its_queue;  // hw/dma/reporter.ts:68

  vpri_round_robin_n16 u_turn (  // hw/dma/reporter.ts:35
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
  assign fault_func = its_queue[3] ? (its_queue[2] ? (its_queue[1] ? (its_queue[0] ? queue_function[123:120] : queue_function[115:112]) : (its_queue[0] ? queue_function[107:104] : queue_function[99:96])) : (its_queue[1] ? (its_queue[0] ? queue_function[91:88] : queue_function[83:80]) : (its_queue[0] ? queue_function[75:72] : queue_function[67:64]))) : (its_queue[2] ? (its_queue[1] ? (its_queue[0] ? queue_function[59:56] : queue_function[51:48]) : (its_queue[0] ? queue_function[43:40] : queue_function[35:32])) : (its_queue[1] ? (its_queue[0] ? queue_function[27:24] : queue_function[19:16]) : (its_queue[0] ? queue_function[11:8] : queue_function[3:0])));  // hw/dma/reporter.ts:59
  assign fault_domain = its_queue[3] ? (its_queue[2] ? (its_queue[1] ? (its_queue[0] ? queue_domain[127:120] : queue_domain[119:112]) : (its_queue[0] ? queue_domain[111:104] : queue_domain[103:96])) : (its_queue[1] ? (its_queue[0] ? queue_domain[95:88] : queue_domain[87:80]) : (its_queue[0] ? queue_domain[79:72] : queue_domain[71:64]))) : (its_queue[2] ? (its_queue[1] ? (its_queue[0] ? queue_domain[63:56] : queue_domain[55:48]) : (its_queue[0] ? queue_domain[47:40] : queue_domain[39:32])) : (its_queue[1] ? (its_queue[0] ? queue_domain[31:24] : queue_domain[23:16]) : (its_queue[0] ? queue_domain[15:8] : queue_domain[7:0])));  // hw/dma/reporter.ts:60
  assign fault_device_class = its_queue[3] ? (its_queue[2] ? (its_queue[1] ? (its_queue[0] ? queue_class[31:30] : queue_class[29:28]) : (its_queue[0] ? queue_class[27:26] : queue_class[25:24])) : (its_queue[1] ? (its_queue[0] ? queue_class[23:22] : queue_class[21:20]) : (its_queue[0] ? queue_class[19:18] : queue_class[17:16]))) : (its_queue[2] ? (its_queue[1] ? (its_queue[0] ? queue_class[15:14] : queue_class[13:12]) : (its_queue[0] ? queue_class[11:10] : queue_class[9:8])) : (its_queue[1] ? (its_queue[0] ? queue_class[7:6] : queue_class[5:4]) : (its_queue[0] ? queue_class[3:2] : queue_class[1:0])));  // hw/dma/reporter.ts:61
  assign fault_page = page;  // hw/dma/reporter.ts:62
  assign fault_pages = pages;  // hw/dma/reporter.ts:63
  assign fault_write = is_write;  // hw/dma/reporter.ts:64
  assign fault_kind = is_late ? 2'd2 : (drop[its_queue] ? 2'd1 : 2'd0);  // hw/dma/reporter.ts:65
  assign reporting = ((~idle) | start) ? {reporting_mux == 4'hf, reporting_mux == 4'he, reporting_mux == 4'hd, reporting_mux == 4'hc, reporting_mux == 4'hb, reporting_mux == 4'ha, reporting_mux == 4'd9, reporting_mux == 4'd8, reporting_mux == 4'd7, reporting_mux == 4'd6, reporting_mux == 4'd5, reporting_mux == 4'd4, reporting_mux == 4'd3, reporting_mux == 4'd2, reporting_mux == 4'd1, reporting_mux == 4'd0} : 16'd0;  // hw/dma/reporter.ts:68
  assign reported = (taken & (~is_late)) ? {its_queue == 4'hf, its_queue == 4'he, its_queue == 4'hd, its_queue == 4'hc, its_queue == 4'hb, its_queue == 4'ha, its_queue == 4'd9, its_queue == 4'd8, its_queue == 4'd7, its_queue == 4'd6, its_queue == 4'd5, its_queue == 4'd4, its_queue == 4'd3, its_queue == 4'd2, its_queue == 4'd1, its_queue == 4'd0} : 16'd0;  // hw/dma/reporter.ts:66
  assign warns = (start & late[picked]) ? {picked == 4'hf, picked == 4'he, picked == 4'hd, picked == 4'hc, picked == 4'hb, picked == 4'ha, picked == 4'd9, picked == 4'd8, picked == 4'd7, picked == 4'd6, picked == 4'd5, picked == 4'd4, picked == 4'd3, picked == 4'd2, picked == 4'd1, picked == 4'd0} : 16'd0;  // hw/dma/reporter.ts:67
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
      page <= told[41:14];  // hw/dma/reporter.ts:54
      pages <= told[13:5];  // hw/dma/reporter.ts:55
    end
  end

  wire unused_0 = &{1'b0, queue_function};  // functions past the last do not exist (hw/dma/reporter.ts:33)
  wire unused_1 = &{1'b0, {told[4:1], told[0]}};  // of grants (hw/dma/reporter.ts:44)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_reporter_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_reporter_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_reporter_default
  `define VPRI_ASSUME_vpri_reporter_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_reporter_default assert
`endif

  reg  fault_was_stalled;  // hw/dma/reporter.ts:23
  reg  [3:0] fault_was_queue;  // hw/dma/reporter.ts:23
  reg  [3:0] fault_was_func;  // hw/dma/reporter.ts:23
  reg  [7:0] fault_was_domain;  // hw/dma/reporter.ts:23
  reg  [1:0] fault_was_device_class;  // hw/dma/reporter.ts:23
  reg  [27:0] fault_was_page;  // hw/dma/reporter.ts:23
  reg  [8:0] fault_was_pages;  // hw/dma/reporter.ts:23
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
