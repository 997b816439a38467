// Checks the stream rule "valid and the fields hold until ready" on an output of the device.
module vpri_hold #(
    parameter int W = 1
) (
    input logic         clk,
    input logic         rst,
    input logic         valid,
    input logic         ready,
    input logic [W-1:0] fields
);
  logic         waiting;
  logic [W-1:0] held;

  always_ff @(posedge clk) begin
    waiting <= valid && !ready && !rst;
    if (valid && !ready) held <= fields;
    if (waiting && !rst) begin
      a_valid_holds : assert (valid) else $error("valid fell before ready");
      a_fields_hold : assert (!valid || fields == held) else $error("fields changed while valid waited for ready");
    end
  end
endmodule
