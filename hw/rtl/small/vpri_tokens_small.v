// Tokens in two epochs, and a generation, for each domain. All changes take effect at the next clock edge.
// take: one token of the current epoch. split: one more for a holder, of the holder's epoch. give_*: one token back. flip: changes the current epoch; the other one must be empty.
// bump: counts an update of the domain.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/lookup/tokens.ts; do not edit.
module vpri_tokens_small (
  input  wire clk,
  input  wire rst,
  input  wire take_valid,
  input  wire take_domain,
  input  wire split_valid,
  input  wire split_domain,
  input  wire split_epoch,
  input  wire give_lookup_valid,
  input  wire give_lookup_domain,
  input  wire give_lookup_epoch,
  input  wire give_write_valid,
  input  wire give_write_domain,
  input  wire give_write_epoch,
  input  wire give_read_valid,
  input  wire give_read_domain,
  input  wire give_read_epoch,
  input  wire flip_valid,
  input  wire flip_domain,
  input  wire bump_valid,
  input  wire bump_domain,
  output wire [1:0] epoch,
  output wire [1:0] drained,
  output wire [31:0] generation,
  output wire [31:0] count
);

  reg  epoch_0;  // hw/lookup/tokens.ts:45
  reg  [15:0] generation_0;  // hw/lookup/tokens.ts:46
  reg  [5:0] tokens_0_0;  // hw/lookup/tokens.ts:48
  wire [5:0] given_0_0;  // hw/lookup/tokens.ts:52
  reg  [5:0] tokens_0_1;  // hw/lookup/tokens.ts:48
  wire [5:0] given_0_1;  // hw/lookup/tokens.ts:52
  reg  epoch_1;  // hw/lookup/tokens.ts:45
  reg  [15:0] generation_1;  // hw/lookup/tokens.ts:46
  reg  [5:0] tokens_1_0;  // hw/lookup/tokens.ts:48
  wire [5:0] given_1_0;  // hw/lookup/tokens.ts:52
  reg  [5:0] tokens_1_1;  // hw/lookup/tokens.ts:48
  wire [5:0] given_1_1;  // hw/lookup/tokens.ts:52
  wire tokens_0_0_and;  // hw/lookup/tokens.ts:53
  wire tokens_0_0_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_0_1_and;  // hw/lookup/tokens.ts:53
  wire tokens_0_1_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_1_0_and;  // hw/lookup/tokens.ts:53
  wire tokens_1_0_and_2;  // hw/lookup/tokens.ts:53
  wire tokens_1_1_and;  // hw/lookup/tokens.ts:53
  wire tokens_1_1_and_2;  // hw/lookup/tokens.ts:53

  assign given_0_0 = ({5'd0, (give_lookup_valid & (give_lookup_domain == 1'b0)) & (give_lookup_epoch == 1'b0)} + {5'd0, (give_write_valid & (give_write_domain == 1'b0)) & (give_write_epoch == 1'b0)}) + {5'd0, (give_read_valid & (give_read_domain == 1'b0)) & (give_read_epoch == 1'b0)};  // hw/lookup/tokens.ts:52
  assign given_0_1 = ({5'd0, (give_lookup_valid & (give_lookup_domain == 1'b0)) & (give_lookup_epoch == 1'b1)} + {5'd0, (give_write_valid & (give_write_domain == 1'b0)) & (give_write_epoch == 1'b1)}) + {5'd0, (give_read_valid & (give_read_domain == 1'b0)) & (give_read_epoch == 1'b1)};  // hw/lookup/tokens.ts:52
  assign given_1_0 = ({5'd0, (give_lookup_valid & (give_lookup_domain == 1'b1)) & (give_lookup_epoch == 1'b0)} + {5'd0, (give_write_valid & (give_write_domain == 1'b1)) & (give_write_epoch == 1'b0)}) + {5'd0, (give_read_valid & (give_read_domain == 1'b1)) & (give_read_epoch == 1'b0)};  // hw/lookup/tokens.ts:52
  assign given_1_1 = ({5'd0, (give_lookup_valid & (give_lookup_domain == 1'b1)) & (give_lookup_epoch == 1'b1)} + {5'd0, (give_write_valid & (give_write_domain == 1'b1)) & (give_write_epoch == 1'b1)}) + {5'd0, (give_read_valid & (give_read_domain == 1'b1)) & (give_read_epoch == 1'b1)};  // hw/lookup/tokens.ts:52
  assign tokens_0_0_and = (take_valid & (take_domain == 1'b0)) & (epoch_0 == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_0_0_and_2 = (split_valid & (split_domain == 1'b0)) & (split_epoch == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_0_1_and = (take_valid & (take_domain == 1'b0)) & (epoch_0 == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_0_1_and_2 = (split_valid & (split_domain == 1'b0)) & (split_epoch == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_1_0_and = (take_valid & (take_domain == 1'b1)) & (epoch_1 == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_1_0_and_2 = (split_valid & (split_domain == 1'b1)) & (split_epoch == 1'b0);  // hw/lookup/tokens.ts:53
  assign tokens_1_1_and = (take_valid & (take_domain == 1'b1)) & (epoch_1 == 1'b1);  // hw/lookup/tokens.ts:53
  assign tokens_1_1_and_2 = (split_valid & (split_domain == 1'b1)) & (split_epoch == 1'b1);  // hw/lookup/tokens.ts:53

  assign epoch = {epoch_1, epoch_0};  // hw/lookup/tokens.ts:67
  assign drained = {(epoch_1 ? tokens_1_0 : tokens_1_1) == 6'd0, (epoch_0 ? tokens_0_0 : tokens_0_1) == 6'd0};  // hw/lookup/tokens.ts:68
  assign generation = {generation_1, generation_0};  // hw/lookup/tokens.ts:69
  assign count = {{10'd0, tokens_1_0} + {10'd0, tokens_1_1}, {10'd0, tokens_0_0} + {10'd0, tokens_0_1}};  // hw/lookup/tokens.ts:70

  always @(posedge clk) begin
    if (rst) begin
      epoch_0 <= 1'b0;
      generation_0 <= 16'd0;
      tokens_0_0 <= 6'd0;
      tokens_0_1 <= 6'd0;
      epoch_1 <= 1'b0;
      generation_1 <= 16'd0;
      tokens_1_0 <= 6'd0;
      tokens_1_1 <= 6'd0;
    end else begin
      tokens_0_0 <= ((tokens_0_0 + {5'd0, tokens_0_0_and}) + {5'd0, tokens_0_0_and_2}) - given_0_0;  // hw/lookup/tokens.ts:53
      tokens_0_1 <= ((tokens_0_1 + {5'd0, tokens_0_1_and}) + {5'd0, tokens_0_1_and_2}) - given_0_1;  // hw/lookup/tokens.ts:53
      if (flip_valid & (flip_domain == 1'b0)) begin  // hw/lookup/tokens.ts:59
        epoch_0 <= ~epoch_0;  // hw/lookup/tokens.ts:60
      end
      if (bump_valid & (bump_domain == 1'b0)) begin  // hw/lookup/tokens.ts:63
        generation_0 <= generation_0 + 16'd1;  // hw/lookup/tokens.ts:63
      end
      tokens_1_0 <= ((tokens_1_0 + {5'd0, tokens_1_0_and}) + {5'd0, tokens_1_0_and_2}) - given_1_0;  // hw/lookup/tokens.ts:53
      tokens_1_1 <= ((tokens_1_1 + {5'd0, tokens_1_1_and}) + {5'd0, tokens_1_1_and_2}) - given_1_1;  // hw/lookup/tokens.ts:53
      if (flip_valid & (flip_domain == 1'b1)) begin  // hw/lookup/tokens.ts:59
        epoch_1 <= ~epoch_1;  // hw/lookup/tokens.ts:60
      end
      if (bump_valid & (bump_domain == 1'b1)) begin  // hw/lookup/tokens.ts:63
        generation_1 <= generation_1 + 16'd1;  // hw/lookup/tokens.ts:63
      end
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_tokens_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_tokens_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_tokens_small
  `define VPRI_ASSUME_vpri_tokens_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_tokens_small assert
`endif

  reg  [15:0] tokens_out;  // hw/lookup/tokens.ts:74

  always @(posedge clk) begin
    if (rst) begin
      tokens_out <= 16'd0;
    end else begin
      tokens_out <= ((tokens_out + {15'd0, take_valid}) + {15'd0, split_valid}) - (({15'd0, give_lookup_valid} + {15'd0, give_write_valid}) + {15'd0, give_read_valid});  // hw/lookup/tokens.ts:77
    end
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (tokens_0_0_and_2) begin  // hw/lookup/tokens.ts:54
        split_0_0_held: `VPRI_ASSUME_vpri_tokens_small (|tokens_0_0);  // hw/lookup/tokens.ts:54
      end
      tokens_0_0_enough: `VPRI_ASSUME_vpri_tokens_small (given_0_0 <= tokens_0_0);  // hw/lookup/tokens.ts:55
      tokens_0_0_room: `VPRI_ASSUME_vpri_tokens_small ((~tokens_0_0[5]) | (~(tokens_0_0_and | tokens_0_0_and_2)));  // hw/lookup/tokens.ts:56
      if (tokens_0_1_and_2) begin  // hw/lookup/tokens.ts:54
        split_0_1_held: `VPRI_ASSUME_vpri_tokens_small (|tokens_0_1);  // hw/lookup/tokens.ts:54
      end
      tokens_0_1_enough: `VPRI_ASSUME_vpri_tokens_small (given_0_1 <= tokens_0_1);  // hw/lookup/tokens.ts:55
      tokens_0_1_room: `VPRI_ASSUME_vpri_tokens_small ((~tokens_0_1[5]) | (~(tokens_0_1_and | tokens_0_1_and_2)));  // hw/lookup/tokens.ts:56
      if (flip_valid & (flip_domain == 1'b0)) begin  // hw/lookup/tokens.ts:59
        flip_0_empty: `VPRI_ASSUME_vpri_tokens_small ((epoch_0 ? tokens_0_0 : tokens_0_1) == 6'd0);  // hw/lookup/tokens.ts:61
      end
      both_epochs_0: cover ((|tokens_0_0) & (|tokens_0_1));  // hw/lookup/tokens.ts:64
      if (tokens_1_0_and_2) begin  // hw/lookup/tokens.ts:54
        split_1_0_held: `VPRI_ASSUME_vpri_tokens_small (|tokens_1_0);  // hw/lookup/tokens.ts:54
      end
      tokens_1_0_enough: `VPRI_ASSUME_vpri_tokens_small (given_1_0 <= tokens_1_0);  // hw/lookup/tokens.ts:55
      tokens_1_0_room: `VPRI_ASSUME_vpri_tokens_small ((~tokens_1_0[5]) | (~(tokens_1_0_and | tokens_1_0_and_2)));  // hw/lookup/tokens.ts:56
      if (tokens_1_1_and_2) begin  // hw/lookup/tokens.ts:54
        split_1_1_held: `VPRI_ASSUME_vpri_tokens_small (|tokens_1_1);  // hw/lookup/tokens.ts:54
      end
      tokens_1_1_enough: `VPRI_ASSUME_vpri_tokens_small (given_1_1 <= tokens_1_1);  // hw/lookup/tokens.ts:55
      tokens_1_1_room: `VPRI_ASSUME_vpri_tokens_small ((~tokens_1_1[5]) | (~(tokens_1_1_and | tokens_1_1_and_2)));  // hw/lookup/tokens.ts:56
      if (flip_valid & (flip_domain == 1'b1)) begin  // hw/lookup/tokens.ts:59
        flip_1_empty: `VPRI_ASSUME_vpri_tokens_small ((epoch_1 ? tokens_1_0 : tokens_1_1) == 6'd0);  // hw/lookup/tokens.ts:61
      end
      both_epochs_1: cover ((|tokens_1_0) & (|tokens_1_1));  // hw/lookup/tokens.ts:64
      sum_is_tokens_out: assert (((({10'd0, tokens_0_0} + {10'd0, tokens_0_1}) + {10'd0, tokens_1_0}) + {10'd0, tokens_1_1}) == tokens_out);  // hw/lookup/tokens.ts:78
      take_known_domain: `VPRI_ASSUME_vpri_tokens_small ((~take_valid) | ({15'd0, take_domain} < 16'd2));  // hw/lookup/tokens.ts:79
      flip: cover (flip_valid);  // hw/lookup/tokens.ts:80
      not_drained: cover (~(&drained));  // hw/lookup/tokens.ts:81
    end
  end
`endif
`endif
endmodule
