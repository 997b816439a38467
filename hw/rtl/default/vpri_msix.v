// MSI-X of the PF: 2 vectors, table and pending bits (PCIe 5.0 §6.1.4). fire sets a vector's pending bit; an enabled, unmasked pending
// vector leaves as one doubleword write in the posted stream, behind everything accepted before. A masked vector stays pending
// and fires at unmask. Table reads: data one cycle after tbl_rd.
// Parameters: {}
// Generated from hw/message/msix.ts; do not edit.
module vpri_msix (
  input  wire clk,
  input  wire rst,
  input  wire [1:0] fire,
  input  wire enable,
  input  wire tbl_wr,
  input  wire tbl_rd,
  input  wire [1:0] tbl_addr,
  input  wire [63:0] tbl_wdata,
  input  wire [7:0] tbl_be,
  output wire [63:0] tbl_rdata,
  output wire [1:0] pending,
  output wire out_valid,
  input  wire out_ready,
  output wire [63:0] out_address,
  output wire [255:0] out_data,
  output wire [3:0] out_dwords,
  output wire busy
);

  wire [63:0] enables;  // hw/message/msix.ts:23
  reg  [63:0] address_0;  // hw/message/msix.ts:25
  reg  [31:0] data_0;  // hw/message/msix.ts:25
  reg  mask_0;  // hw/message/msix.ts:25
  wire [63:0] second_0;  // hw/message/msix.ts:30
  reg  [63:0] address_1;  // hw/message/msix.ts:25
  reg  [31:0] data_1;  // hw/message/msix.ts:25
  reg  mask_1;  // hw/message/msix.ts:25
  wire [63:0] second_1;  // hw/message/msix.ts:30
  reg  [63:0] read_word;  // hw/message/msix.ts:37
  reg  [1:0] is_pending;  // hw/message/msix.ts:43
  reg  sending;  // hw/message/msix.ts:43
  reg  [63:0] send_address;  // hw/message/msix.ts:43
  reg  [31:0] send_data;  // hw/message/msix.ts:43
  wire [1:0] ready;  // hw/message/msix.ts:44
  wire start;  // hw/message/msix.ts:45
  wire [63:0] second_0_cat;  // hw/message/msix.ts:30
  wire [63:0] second_1_cat;  // hw/message/msix.ts:30

  assign enables = {{8{tbl_be[7]}}, {8{tbl_be[6]}}, {8{tbl_be[5]}}, {8{tbl_be[4]}}, {8{tbl_be[3]}}, {8{tbl_be[2]}}, {8{tbl_be[1]}}, {8{tbl_be[0]}}};  // hw/message/msix.ts:23
  assign second_0 = (second_0_cat & (~enables)) | (tbl_wdata & enables);  // hw/message/msix.ts:30
  assign second_1 = (second_1_cat & (~enables)) | (tbl_wdata & enables);  // hw/message/msix.ts:30
  assign ready = (is_pending & {~mask_1, ~mask_0}) & {2{enable}};  // hw/message/msix.ts:44
  assign start = (|ready) & (~sending);  // hw/message/msix.ts:45
  assign second_0_cat = {31'd0, mask_0, data_0};  // hw/message/msix.ts:30
  assign second_1_cat = {31'd0, mask_1, data_1};  // hw/message/msix.ts:30

  assign tbl_rdata = read_word;  // hw/message/msix.ts:40
  assign pending = is_pending;  // hw/message/msix.ts:54
  assign out_valid = sending;  // hw/message/msix.ts:55
  assign out_address = send_address;  // hw/message/msix.ts:56
  assign out_data = {224'd0, send_data};  // hw/message/msix.ts:57
  assign out_dwords = 4'd1;  // hw/message/msix.ts:58
  assign busy = sending | (|ready);  // hw/message/msix.ts:59

  always @(posedge clk) begin
    if (rst) begin
      address_0 <= 64'd0;
      data_0 <= 32'd0;
      mask_0 <= 1'b1;
      address_1 <= 64'd0;
      data_1 <= 32'd0;
      mask_1 <= 1'b1;
      is_pending <= 2'd0;
      sending <= 1'b0;
    end else begin
      if (tbl_wr & (tbl_addr == 2'd0)) begin  // hw/message/msix.ts:28
        address_0 <= (address_0 & (~enables)) | (tbl_wdata & enables);  // hw/message/msix.ts:28
      end
      if (tbl_wr & (tbl_addr == 2'd1)) begin  // hw/message/msix.ts:29
        data_0 <= second_0[31:0];  // hw/message/msix.ts:31
        mask_0 <= second_0[32];  // hw/message/msix.ts:32
      end
      if (tbl_wr & (tbl_addr == 2'd2)) begin  // hw/message/msix.ts:28
        address_1 <= (address_1 & (~enables)) | (tbl_wdata & enables);  // hw/message/msix.ts:28
      end
      if (tbl_wr & (tbl_addr == 2'd3)) begin  // hw/message/msix.ts:29
        data_1 <= second_1[31:0];  // hw/message/msix.ts:31
        mask_1 <= second_1[32];  // hw/message/msix.ts:32
      end
      is_pending <= (is_pending & (~(start ? {~ready[0], ready[0]} : 2'd0))) | fire;  // hw/message/msix.ts:48
      if (start) begin  // hw/message/msix.ts:49
        sending <= 1'b1;  // hw/message/msix.ts:50
      end else if (out_ready) begin  // hw/message/msix.ts:53
        sending <= 1'b0;  // hw/message/msix.ts:53
      end
    end
  end

  always @(posedge clk) begin
    if (tbl_rd) begin  // hw/message/msix.ts:39
      read_word <= ((({64{tbl_addr == 2'd0}} & address_0) | ({64{tbl_addr == 2'd1}} & second_0_cat)) | ({64{tbl_addr == 2'd2}} & address_1)) | ({64{tbl_addr == 2'd3}} & second_1_cat);  // hw/message/msix.ts:39
    end
    if (start) begin  // hw/message/msix.ts:49
      send_address <= ready[0] ? address_0 : address_1;  // hw/message/msix.ts:51
      send_data <= ready[0] ? data_0 : data_1;  // hw/message/msix.ts:52
    end
  end

  wire unused_0 = &{1'b0, second_0[63:33]};  // reserved bits of vector control (hw/message/msix.ts:33)
  wire unused_1 = &{1'b0, second_1[63:33]};  // reserved bits of vector control (hw/message/msix.ts:33)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_msix  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_msix: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_msix
  `define VPRI_ASSUME_vpri_msix assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_msix assert
`endif

  reg  [1:0] fired;  // hw/message/msix.ts:60
  reg  out_was_stalled;  // hw/message/msix.ts:19
  reg  [63:0] out_was_address;  // hw/message/msix.ts:19
  reg  [255:0] out_was_data;  // hw/message/msix.ts:19
  reg  [3:0] out_was_dwords;  // hw/message/msix.ts:19

  always @(posedge clk) begin
    if (rst) begin
      fired <= 2'd0;
      out_was_stalled <= 1'b0;
    end else begin
      fired <= fire;  // hw/message/msix.ts:60
      out_was_stalled <= out_valid & (~out_ready);  // hw/message/msix.ts:19
    end
  end

  always @(posedge clk) begin
    out_was_address <= out_address;  // hw/message/msix.ts:19
    out_was_data <= out_data;  // hw/message/msix.ts:19
    out_was_dwords <= out_dwords;  // hw/message/msix.ts:19
  end

  always @(posedge clk) begin
    if (~rst) begin
      fire_not_lost: assert (~(|(fired & (~is_pending))));  // hw/message/msix.ts:60
      sent: cover (out_valid & out_ready);  // hw/message/msix.ts:61
      held_by_mask: cover ((|is_pending) & (~(|ready)));  // hw/message/msix.ts:62
      if (out_was_stalled) begin  // hw/message/msix.ts:19
        out_hold_valid: assert (out_valid);  // hw/message/msix.ts:19
        out_hold_address: assert (out_address == out_was_address);  // hw/message/msix.ts:19
        out_hold_data: assert (out_data == out_was_data);  // hw/message/msix.ts:19
        out_hold_dwords: assert (out_dwords == out_was_dwords);  // hw/message/msix.ts:19
      end
    end
  end
`endif
`endif
endmodule
