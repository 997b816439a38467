// The transactor: the only path to the ports of the device. Its other side is the C++ core (tb/bridge/core), reached by DPI.
//
// One clock of the loop is two evaluations. At the falling edge `now` takes its new value and the transactor drives: inputs of the
// device, and `ready` of its outputs. At the rising edge the device clocks, and the transactor samples what it shows. So every wire
// has half a clock to settle and nothing races. DPI calls never block: one for the clock, one more for each port that moves.
`include "vpri_tb_params.svh"

module vpri_tb (
    input  logic        clk,
    input  logic        rst,
    input  logic [63:0] now,
    output logic        busy,     // of the device
    output logic [63:0] wake_at,  // of the device: the tick at which a timer of it is due
    output logic        holding,  // a stream, in or out, shows something that was not taken yet
    output logic [ 5:0] taken     // which input streams were taken at the last rising edge
);
  localparam int D = `VPRI_DATA_W;
  localparam int S = D / 32;
  localparam int B = D / 8;
  localparam int SEQ = `VPRI_SEQ_W;
  localparam int F = `VPRI_FUNCTIONS;
  localparam int Q = `VPRI_QUEUE_W;
  localparam int G = `VPRI_GPA_W;
  localparam int LEN = `VPRI_LENGTH_W;
  localparam int TAG = `VPRI_TAG_W;
  localparam int PAY = `VPRI_PAY_BYTES_W;

  localparam int AXI_ID = `VPRI_AXI_ID_W;
  localparam int AXI_ADDR = `VPRI_AXI_ADDR_W;
  localparam int LINE = `VPRI_AXI_LINE_W;

  // Bits of `give`, `taken` (inputs of the device) and of `ready` (outputs).
  localparam int RX_REQ = 0, RX_CPL = 1, DESC = 2, PAY_DATA = 3, AXI_R = 4, AXI_B = 5, CONFIG = 6;
  localparam int TX_WR = 0, TX_RD = 1, TX_CPL = 2, PAY_REQ = 3, RD_DATA = 4, DONE = 5, AXI_AW = 6, AXI_W = 7, AXI_AR = 8;

  import "DPI-C" function void vpri_begin(output int unsigned give, output int unsigned ready, output bit sent, output int unsigned seq);
  import "DPI-C" function void vpri_config(
    output int unsigned requester_id, output int unsigned max_payload, output int unsigned max_read,
    output bit msix_enable, output bit msix_mask, output bit [F-1:0] bus_master);
  import "DPI-C" function void vpri_give_rx_req(
    output bit [D-1:0] data, output int unsigned strb, output bit [127:0] hdr, output int unsigned bar, output int unsigned func, output bit sop, output bit eop);
  import "DPI-C" function void vpri_give_rx_cpl(
    output bit [D-1:0] data, output int unsigned strb, output bit [127:0] hdr, output int unsigned error, output bit sop, output bit eop);
  import "DPI-C" function void vpri_give_desc(
    output int unsigned q, output int unsigned kind, output longint unsigned gpa, output int unsigned length, output int unsigned tag);
  import "DPI-C" function void vpri_give_pay_data(output bit [D-1:0] data, output bit last);
  import "DPI-C" function void vpri_take_tx_wr(
    input bit [D-1:0] data, input int unsigned strb, input bit [127:0] hdr, input int unsigned seq, input bit sop, input bit eop);
  import "DPI-C" function void vpri_take_tx_rd(input bit [127:0] hdr, input int unsigned seq, input bit sop, input bit eop);
  import "DPI-C" function void vpri_take_tx_cpl(input bit [D-1:0] data, input int unsigned strb, input bit [127:0] hdr, input bit sop, input bit eop);
  import "DPI-C" function void vpri_take_pay_req(
    input int unsigned q, input int unsigned tag, input int unsigned offset, input int unsigned bytes, input int unsigned lane);
  import "DPI-C" function void vpri_take_rd_data(
    input int unsigned q, input int unsigned tag, input int unsigned offset, input bit [D-1:0] data, input longint unsigned keep);
  import "DPI-C" function void vpri_take_done(
    input int unsigned q, input int unsigned tag, input int unsigned status, input int unsigned bytes, input int unsigned waited);
  import "DPI-C" function void vpri_take_event(
    input int unsigned q, input int unsigned verdict, input bit retry, input bit write, input longint unsigned page, input int unsigned pages);
  import "DPI-C" function void vpri_give_axi_r(output int unsigned id, output int unsigned resp, output bit [LINE-1:0] data);
  import "DPI-C" function void vpri_give_axi_b(output int unsigned id, output int unsigned resp);
  import "DPI-C" function void vpri_taken_axi(input bit write);
  import "DPI-C" function void vpri_take_axi_address(
    input bit write, input int unsigned id, input longint unsigned address, input int unsigned len, input int unsigned size, input int unsigned burst);
  import "DPI-C" function void vpri_take_axi_data(input bit [LINE-1:0] data, input longint unsigned strb, input bit last);

  // Configuration.
  logic [15:0] pf_requester_id;
  logic [2:0] max_payload_size, max_read_request_size;
  logic msix_enable, msix_mask;
  logic [F-1:0] bus_master_enable;

  // Inputs of the device.
  logic rx_req_valid, rx_req_ready, rx_req_sop, rx_req_eop;
  logic [D-1:0] rx_req_data;
  logic [S-1:0] rx_req_strb;
  logic [127:0] rx_req_hdr;
  logic [2:0] rx_req_bar_id;
  logic [7:0] rx_req_func_num;
  logic rx_cpl_valid, rx_cpl_ready, rx_cpl_sop, rx_cpl_eop;
  logic [D-1:0] rx_cpl_data;
  logic [S-1:0] rx_cpl_strb;
  logic [127:0] rx_cpl_hdr;
  logic [3:0] rx_cpl_error;
  logic desc_valid, desc_ready;
  logic [Q-1:0] desc_queue;
  logic [1:0] desc_kind;
  logic [G-1:0] desc_gpa;
  logic [LEN-1:0] desc_length;
  logic [TAG-1:0] desc_tag;
  logic pay_data_valid, pay_data_ready, pay_data_last;
  logic [D-1:0] pay_data_data;
  logic sent_valid;
  logic [SEQ-1:0] sent_seq;
  logic m_axi_rvalid, m_axi_rready, m_axi_bvalid, m_axi_bready;
  logic [AXI_ID-1:0] m_axi_rid, m_axi_bid;
  logic [1:0] m_axi_rresp, m_axi_bresp;
  logic [LINE-1:0] m_axi_rdata;

  // Outputs of the device.
  logic tx_wr_valid, tx_wr_sop, tx_wr_eop;
  logic [D-1:0] tx_wr_data;
  logic [S-1:0] tx_wr_strb;
  logic [127:0] tx_wr_hdr;
  logic [SEQ-1:0] tx_wr_seq;
  logic tx_rd_valid, tx_rd_sop, tx_rd_eop;
  logic [127:0] tx_rd_hdr;
  logic [SEQ-1:0] tx_rd_seq;
  logic tx_cpl_valid, tx_cpl_sop, tx_cpl_eop;
  logic [D-1:0] tx_cpl_data;
  logic [S-1:0] tx_cpl_strb;
  logic [127:0] tx_cpl_hdr;
  logic pay_req_valid;
  logic [Q-1:0] pay_req_queue;
  logic [TAG-1:0] pay_req_tag;
  logic [LEN-1:0] pay_req_offset;
  logic [PAY-1:0] pay_req_bytes;
  logic [1:0] pay_req_lane;
  logic rd_data_valid;
  logic [Q-1:0] rd_data_queue;
  logic [TAG-1:0] rd_data_tag;
  logic [LEN-1:0] rd_data_offset;
  logic [D-1:0] rd_data_data;
  logic [B-1:0] rd_data_keep;
  logic done_valid;
  logic [Q-1:0] done_queue;
  logic [TAG-1:0] done_tag;
  logic [3:0] done_status;
  logic [LEN-1:0] done_bytes;
  logic [31:0] done_waited;
  logic ev_valid, ev_retry, ev_write;
  logic [Q-1:0] ev_queue;
  logic [1:0] ev_verdict;
  logic [G-13:0] ev_page;
  logic [`VPRI_EV_PAGES_W-1:0] ev_pages;
  logic m_axi_awvalid, m_axi_wvalid, m_axi_arvalid, m_axi_wlast;
  logic [AXI_ID-1:0] m_axi_awid, m_axi_arid;
  logic [AXI_ADDR-1:0] m_axi_awaddr, m_axi_araddr;
  logic [7:0] m_axi_awlen, m_axi_arlen;
  logic [2:0] m_axi_awsize, m_axi_arsize;
  logic [1:0] m_axi_awburst, m_axi_arburst;
  logic [LINE-1:0] m_axi_wdata;
  logic [LINE/8-1:0] m_axi_wstrb;

  logic [8:0] ready;

  // Falling edge: drive.
  always @(negedge clk) begin : drive
    bit [D-1:0] data;
    bit [LINE-1:0] line;
    bit [127:0] hdr;
    int unsigned give, may, strb, a, b, c, d;
    longint unsigned gpa;
    bit sop, eop;
    if (rst) begin
      rx_req_valid <= 1'b0;
      rx_cpl_valid <= 1'b0;
      desc_valid <= 1'b0;
      pay_data_valid <= 1'b0;
      m_axi_rvalid <= 1'b0;
      m_axi_bvalid <= 1'b0;
      sent_valid <= 1'b0;
      ready <= '0;
      give = 1 << CONFIG;
    end else begin
      vpri_begin(give, may, sop, a);
      ready <= may[8:0];
      sent_valid <= sop;
      sent_seq <= a[SEQ-1:0];
      if (!rx_req_valid || taken[RX_REQ]) begin
        rx_req_valid <= give[RX_REQ];
        if (give[RX_REQ]) begin
          vpri_give_rx_req(data, strb, hdr, a, b, sop, eop);
          rx_req_data <= data;
          rx_req_strb <= strb[S-1:0];
          rx_req_hdr <= hdr;
          rx_req_bar_id <= a[2:0];
          rx_req_func_num <= b[7:0];
          rx_req_sop <= sop;
          rx_req_eop <= eop;
        end
      end
      if (!rx_cpl_valid || taken[RX_CPL]) begin
        rx_cpl_valid <= give[RX_CPL];
        if (give[RX_CPL]) begin
          vpri_give_rx_cpl(data, strb, hdr, a, sop, eop);
          rx_cpl_data <= data;
          rx_cpl_strb <= strb[S-1:0];
          rx_cpl_hdr <= hdr;
          rx_cpl_error <= a[3:0];
          rx_cpl_sop <= sop;
          rx_cpl_eop <= eop;
        end
      end
      if (!desc_valid || taken[DESC]) begin
        desc_valid <= give[DESC];
        if (give[DESC]) begin
          vpri_give_desc(a, b, gpa, c, d);
          desc_queue <= a[Q-1:0];
          desc_kind <= b[1:0];
          desc_gpa <= gpa[G-1:0];
          desc_length <= c[LEN-1:0];
          desc_tag <= d[TAG-1:0];
        end
      end
      if (!pay_data_valid || taken[PAY_DATA]) begin
        pay_data_valid <= give[PAY_DATA];
        if (give[PAY_DATA]) begin
          vpri_give_pay_data(data, eop);
          pay_data_data <= data;
          pay_data_last <= eop;
        end
      end
      if (!m_axi_rvalid || taken[AXI_R]) begin
        m_axi_rvalid <= give[AXI_R];
        if (give[AXI_R]) begin
          vpri_give_axi_r(a, b, line);
          m_axi_rid <= a[AXI_ID-1:0];
          m_axi_rresp <= b[1:0];
          m_axi_rdata <= line;
        end
      end
      if (!m_axi_bvalid || taken[AXI_B]) begin
        m_axi_bvalid <= give[AXI_B];
        if (give[AXI_B]) begin
          vpri_give_axi_b(a, b);
          m_axi_bid <= a[AXI_ID-1:0];
          m_axi_bresp <= b[1:0];
        end
      end
    end
    if (give[CONFIG]) begin : config_inputs
      bit enable, mask;
      bit [F-1:0] bus_master;
      vpri_config(a, b, c, enable, mask, bus_master);
      pf_requester_id <= a[15:0];
      max_payload_size <= b[2:0];
      max_read_request_size <= c[2:0];
      msix_enable <= enable;
      msix_mask <= mask;
      bus_master_enable <= bus_master;
    end
  end

  // Rising edge: sample.
  always @(posedge clk) begin
    taken <= rst ? '0 : {m_axi_bvalid & m_axi_bready, m_axi_rvalid & m_axi_rready, pay_data_valid & pay_data_ready, desc_valid & desc_ready, rx_cpl_valid & rx_cpl_ready, rx_req_valid & rx_req_ready};
    if (!rst) begin
      if (tx_wr_valid && ready[TX_WR]) vpri_take_tx_wr(tx_wr_data, 32'(tx_wr_strb), tx_wr_hdr, 32'(tx_wr_seq), tx_wr_sop, tx_wr_eop);
      if (tx_rd_valid && ready[TX_RD]) vpri_take_tx_rd(tx_rd_hdr, 32'(tx_rd_seq), tx_rd_sop, tx_rd_eop);
      if (tx_cpl_valid && ready[TX_CPL]) vpri_take_tx_cpl(tx_cpl_data, 32'(tx_cpl_strb), tx_cpl_hdr, tx_cpl_sop, tx_cpl_eop);
      if (pay_req_valid && ready[PAY_REQ])
        vpri_take_pay_req(32'(pay_req_queue), 32'(pay_req_tag), 32'(pay_req_offset), 32'(pay_req_bytes), 32'(pay_req_lane));
      if (rd_data_valid && ready[RD_DATA])
        vpri_take_rd_data(32'(rd_data_queue), 32'(rd_data_tag), 32'(rd_data_offset), rd_data_data, 64'(rd_data_keep));
      if (done_valid && ready[DONE])
        vpri_take_done(32'(done_queue), 32'(done_tag), 32'(done_status), 32'(done_bytes), done_waited);
      if (ev_valid) vpri_take_event(32'(ev_queue), 32'(ev_verdict), ev_retry, ev_write, 64'(ev_page), 32'(ev_pages));
      // Responses first: an ID may be used again in the clock in which its response is taken.
      if (m_axi_rvalid && m_axi_rready) vpri_taken_axi(1'b0);
      if (m_axi_bvalid && m_axi_bready) vpri_taken_axi(1'b1);
      if (m_axi_awvalid && ready[AXI_AW])
        vpri_take_axi_address(1'b1, 32'(m_axi_awid), 64'(m_axi_awaddr), 32'(m_axi_awlen), 32'(m_axi_awsize), 32'(m_axi_awburst));
      if (m_axi_wvalid && ready[AXI_W]) vpri_take_axi_data(m_axi_wdata, 64'(m_axi_wstrb), m_axi_wlast);
      if (m_axi_arvalid && ready[AXI_AR])
        vpri_take_axi_address(1'b0, 32'(m_axi_arid), 64'(m_axi_araddr), 32'(m_axi_arlen), 32'(m_axi_arsize), 32'(m_axi_arburst));
    end
  end

  assign holding = tx_wr_valid | tx_rd_valid | tx_cpl_valid | pay_req_valid | rd_data_valid | done_valid
      | m_axi_awvalid | m_axi_wvalid | m_axi_arvalid
      | (|({m_axi_bvalid, m_axi_rvalid, pay_data_valid, desc_valid, rx_cpl_valid, rx_req_valid} & ~taken));

  vpri_hold #(D + S + 128 + SEQ + 2) hold_tx_wr_req (.clk, .rst, .valid(tx_wr_valid), .ready(ready[TX_WR]),
      .fields({tx_wr_data, tx_wr_strb, tx_wr_hdr, tx_wr_seq, tx_wr_sop, tx_wr_eop}));
  vpri_hold #(128 + SEQ + 2) hold_tx_rd_req (.clk, .rst, .valid(tx_rd_valid), .ready(ready[TX_RD]),
      .fields({tx_rd_hdr, tx_rd_seq, tx_rd_sop, tx_rd_eop}));
  vpri_hold #(D + S + 128 + 2) hold_tx_cpl (.clk, .rst, .valid(tx_cpl_valid), .ready(ready[TX_CPL]),
      .fields({tx_cpl_data, tx_cpl_strb, tx_cpl_hdr, tx_cpl_sop, tx_cpl_eop}));
  vpri_hold #(Q + TAG + LEN + PAY + 2) hold_pay_req (.clk, .rst, .valid(pay_req_valid), .ready(ready[PAY_REQ]),
      .fields({pay_req_queue, pay_req_tag, pay_req_offset, pay_req_bytes, pay_req_lane}));
  vpri_hold #(Q + TAG + LEN + D + B) hold_rd_data (.clk, .rst, .valid(rd_data_valid), .ready(ready[RD_DATA]),
      .fields({rd_data_queue, rd_data_tag, rd_data_offset, rd_data_data, rd_data_keep}));
  vpri_hold #(Q + TAG + 4 + LEN + 32) hold_done (.clk, .rst, .valid(done_valid), .ready(ready[DONE]),
      .fields({done_queue, done_tag, done_status, done_bytes, done_waited}));
  vpri_hold #(AXI_ID + AXI_ADDR + 13) hold_m_axi_aw (.clk, .rst, .valid(m_axi_awvalid), .ready(ready[AXI_AW]),
      .fields({m_axi_awid, m_axi_awaddr, m_axi_awlen, m_axi_awsize, m_axi_awburst}));
  vpri_hold #(LINE + LINE / 8 + 1) hold_m_axi_w (.clk, .rst, .valid(m_axi_wvalid), .ready(ready[AXI_W]),
      .fields({m_axi_wdata, m_axi_wstrb, m_axi_wlast}));
  vpri_hold #(AXI_ID + AXI_ADDR + 13) hold_m_axi_ar (.clk, .rst, .valid(m_axi_arvalid), .ready(ready[AXI_AR]),
      .fields({m_axi_arid, m_axi_araddr, m_axi_arlen, m_axi_arsize, m_axi_arburst}));

  `VPRI_TOP dut (
      .clk, .rst, .now, .busy, .wake_at,
      .pf_requester_id,
      .max_payload_size({F{max_payload_size}}),
      .max_read_request_size({F{max_read_request_size}}),
      .msix_enable({F{msix_enable}}),
      .msix_mask({F{msix_mask}}),
      .bus_master_enable,
      .flr_start('0), .flr_done(),
      .rx_req_tlp_data(rx_req_data), .rx_req_tlp_strb(rx_req_strb), .rx_req_tlp_hdr(rx_req_hdr), .rx_req_tlp_bar_id(rx_req_bar_id),
      .rx_req_tlp_func_num(rx_req_func_num), .rx_req_tlp_valid(rx_req_valid), .rx_req_tlp_sop(rx_req_sop), .rx_req_tlp_eop(rx_req_eop),
      .rx_req_tlp_ready(rx_req_ready),
      .rx_cpl_tlp_data(rx_cpl_data), .rx_cpl_tlp_strb(rx_cpl_strb), .rx_cpl_tlp_hdr(rx_cpl_hdr), .rx_cpl_tlp_error(rx_cpl_error),
      .rx_cpl_tlp_valid(rx_cpl_valid), .rx_cpl_tlp_sop(rx_cpl_sop), .rx_cpl_tlp_eop(rx_cpl_eop), .rx_cpl_tlp_ready(rx_cpl_ready),
      .tx_rd_req_tlp_hdr(tx_rd_hdr), .tx_rd_req_tlp_seq(tx_rd_seq), .tx_rd_req_tlp_valid(tx_rd_valid), .tx_rd_req_tlp_sop(tx_rd_sop),
      .tx_rd_req_tlp_eop(tx_rd_eop), .tx_rd_req_tlp_ready(ready[TX_RD]),
      .tx_wr_req_tlp_data(tx_wr_data), .tx_wr_req_tlp_strb(tx_wr_strb), .tx_wr_req_tlp_hdr(tx_wr_hdr), .tx_wr_req_tlp_seq(tx_wr_seq),
      .tx_wr_req_tlp_valid(tx_wr_valid), .tx_wr_req_tlp_sop(tx_wr_sop), .tx_wr_req_tlp_eop(tx_wr_eop), .tx_wr_req_tlp_ready(ready[TX_WR]),
      .tx_cpl_tlp_data(tx_cpl_data), .tx_cpl_tlp_strb(tx_cpl_strb), .tx_cpl_tlp_hdr(tx_cpl_hdr), .tx_cpl_tlp_valid(tx_cpl_valid),
      .tx_cpl_tlp_sop(tx_cpl_sop), .tx_cpl_tlp_eop(tx_cpl_eop), .tx_cpl_tlp_ready(ready[TX_CPL]),
      .s_axis_wr_req_tx_seq_num(sent_seq), .s_axis_wr_req_tx_seq_num_valid(sent_valid),
      .desc_valid, .desc_ready, .desc_queue, .desc_kind, .desc_gpa, .desc_length, .desc_tag,
      .pay_req_valid, .pay_req_ready(ready[PAY_REQ]), .pay_req_queue, .pay_req_tag, .pay_req_offset, .pay_req_bytes, .pay_req_lane,
      .pay_data_valid, .pay_data_ready, .pay_data_data, .pay_data_last,
      .rd_data_valid, .rd_data_ready(ready[RD_DATA]), .rd_data_queue, .rd_data_tag, .rd_data_offset, .rd_data_data, .rd_data_keep,
      .done_valid, .done_ready(ready[DONE]), .done_queue, .done_tag, .done_status, .done_bytes, .done_waited,
      .ev_valid, .ev_queue, .ev_verdict, .ev_retry, .ev_write, .ev_page, .ev_pages,
      .m_axi_awid, .m_axi_awaddr, .m_axi_awlen, .m_axi_awsize, .m_axi_awburst, .m_axi_awvalid, .m_axi_awready(ready[AXI_AW]),
      .m_axi_wdata, .m_axi_wstrb, .m_axi_wlast, .m_axi_wvalid, .m_axi_wready(ready[AXI_W]),
      .m_axi_bid, .m_axi_bresp, .m_axi_bvalid, .m_axi_bready,
      .m_axi_arid, .m_axi_araddr, .m_axi_arlen, .m_axi_arsize, .m_axi_arburst, .m_axi_arvalid, .m_axi_arready(ready[AXI_AR]),
      .m_axi_rid, .m_axi_rdata, .m_axi_rresp, .m_axi_rlast(1'b1), .m_axi_rvalid, .m_axi_rready
  );
endmodule
