// Finished descriptors of all queues, in the order of each queue: 3 clocks each. A descriptor is over when the issuer has noted how it ended (note)
// and nothing of it is under way any more (ended). A read of it that failed makes the status completion_error.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/retire.ts; do not edit.
module vpri_retire_small (
  input  wire clk,
  input  wire rst,
  input  wire note_valid,
  input  wire [3:0] note_place,
  input  wire [3:0] note_status,
  input  wire [23:0] note_bytes,
  input  wire [31:0] note_waited,
  input  wire ended,
  input  wire [3:0] ended_place,
  input  wire ended_error,
  output wire tag_rd,
  output wire [1:0] tag_queue,
  output wire [1:0] tag_slot,
  input  wire [15:0] tag,
  output wire done_valid,
  input  wire done_ready,
  output wire [1:0] done_queue,
  output wire [15:0] done_tag,
  output wire [3:0] done_status,
  output wire [23:0] done_bytes,
  output wire [31:0] done_waited,
  output wire [3:0] retired,
  output wire busy
);

  localparam [1:0] STATE_PICK = 2'd0;
  localparam [1:0] STATE_READ = 2'd1;
  localparam [1:0] STATE_GIVE = 2'd2;

  reg  [1:0] state;  // hw/dma/retire.ts:32
  reg  [15:0] over;  // hw/dma/retire.ts:33
  reg  [15:0] spoilt;  // hw/dma/retire.ts:33
  reg  [3:0] who_bit;  // hw/dma/retire.ts:33
  reg  [1:0] who;  // hw/dma/retire.ts:33
  reg  failed;  // hw/dma/retire.ts:33
  reg  [3:0] status;  // hw/dma/retire.ts:33
  reg  [23:0] bytes;  // hw/dma/retire.ts:33
  reg  [31:0] waited;  // hw/dma/retire.ts:33
  reg  [15:0] done_tag_now;  // hw/dma/retire.ts:33
  reg  [1:0] front_0;  // hw/dma/retire.ts:37
  reg  [1:0] front_1;  // hw/dma/retire.ts:37
  reg  [1:0] front_2;  // hw/dma/retire.ts:37
  reg  [1:0] front_3;  // hw/dma/retire.ts:37
  wire [3:0] want;  // hw/dma/retire.ts:41
  wire [3:0] turn_req;  // hw/dma/retire.ts:42
  wire turn_ready;  // hw/dma/retire.ts:42
  wire [3:0] turn_gnt;  // hw/dma/retire.ts:42
  wire pick;  // hw/dma/retire.ts:45
  wire [1:0] picked;  // hw/dma/retire.ts:46
  wire [1:0] slot;  // hw/dma/retire.ts:47
  wire [3:0] place;  // hw/dma/retire.ts:48
  wire [59:0] notes_q;  // hw/dma/retire.ts:49
  wire [3:0] want_slice;  // hw/dma/retire.ts:41
  wire [3:0] want_slice_2;  // hw/dma/retire.ts:41
  wire [3:0] want_slice_3;  // hw/dma/retire.ts:41
  wire [3:0] want_slice_4;  // hw/dma/retire.ts:41
  wire [15:0] over_mux;  // hw/dma/retire.ts:56

  assign want = {want_slice[front_3], want_slice_2[front_2], want_slice_3[front_1], want_slice_4[front_0]};  // hw/dma/retire.ts:41
  assign pick = (state == STATE_PICK) & (|want);  // hw/dma/retire.ts:45
  assign picked = ((({2{turn_gnt[0]}} & 2'd0) | ({2{turn_gnt[1]}} & 2'd1)) | ({2{turn_gnt[2]}} & 2'd2)) | ({2{turn_gnt[3]}} & 2'd3);  // hw/dma/retire.ts:46
  assign slot = picked[1] ? (picked[0] ? front_3 : front_2) : (picked[0] ? front_1 : front_0);  // hw/dma/retire.ts:47
  assign place = {picked, slot};  // hw/dma/retire.ts:48
  assign want_slice = over[15:12];  // hw/dma/retire.ts:41
  assign want_slice_2 = over[11:8];  // hw/dma/retire.ts:41
  assign want_slice_3 = over[7:4];  // hw/dma/retire.ts:41
  assign want_slice_4 = over[3:0];  // hw/dma/retire.ts:41
  assign over_mux = ended ? {ended_place == 4'hf, ended_place == 4'he, ended_place == 4'hd, ended_place == 4'hc, ended_place == 4'hb, ended_place == 4'ha, ended_place == 4'd9, ended_place == 4'd8, ended_place == 4'd7, ended_place == 4'd6, ended_place == 4'd5, ended_place == 4'd4, ended_place == 4'd3, ended_place == 4'd2, ended_place == 4'd1, ended_place == 4'd0} : 16'd0;  // hw/dma/retire.ts:56

`ifdef VPRI_CHECKS
  wire [59:0] unused_notes_peek;
`endif
  vpri_mem_w60_d16_1w1r_undefined u_notes (  // hw/dma/retire.ts:38
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(4'd0),
    .peek_data(unused_notes_peek),
`endif
    .w0_en(note_valid),
    .w0_addr(note_place),
    .w0_data({note_status, note_bytes, note_waited}),
    .r0_en(pick),
    .r0_addr(place),
    .r0_data(notes_q)
  );

  vpri_round_robin_n4 u_turn (  // hw/dma/retire.ts:42
    .clk(clk),
    .rst(rst),
    .req(turn_req),
    .ready(turn_ready),
    .gnt(turn_gnt)
  );

  assign tag_rd = pick;  // hw/dma/retire.ts:50
  assign tag_queue = picked;  // hw/dma/retire.ts:51
  assign tag_slot = slot;  // hw/dma/retire.ts:52
  assign done_valid = state == STATE_GIVE;  // hw/dma/retire.ts:59
  assign done_queue = who;  // hw/dma/retire.ts:60
  assign done_tag = done_tag_now;  // hw/dma/retire.ts:61
  assign done_status = failed ? 4'd4 : status;  // hw/dma/retire.ts:62
  assign done_bytes = bytes;  // hw/dma/retire.ts:63
  assign done_waited = waited;  // hw/dma/retire.ts:64
  assign retired = ((state == STATE_GIVE) & done_ready) ? who_bit : 4'd0;  // hw/dma/retire.ts:65
  assign busy = (state == STATE_READ) | (|want);  // hw/dma/retire.ts:66
  assign turn_req = want;  // hw/dma/retire.ts:43
  assign turn_ready = state == STATE_PICK;  // hw/dma/retire.ts:44

  always @(posedge clk) begin
    if (rst) begin
      state <= 2'd0;
      over <= 16'd0;
      front_0 <= 2'd0;
      front_1 <= 2'd0;
      front_2 <= 2'd0;
      front_3 <= 2'd0;
    end else begin
      over <= (over | over_mux) & (~(pick ? {place == 4'hf, place == 4'he, place == 4'hd, place == 4'hc, place == 4'hb, place == 4'ha, place == 4'd9, place == 4'd8, place == 4'd7, place == 4'd6, place == 4'd5, place == 4'd4, place == 4'd3, place == 4'd2, place == 4'd1, place == 4'd0} : 16'd0));  // hw/dma/retire.ts:56
      if (pick & turn_gnt[0]) begin  // hw/dma/retire.ts:58
        front_0 <= front_0 + 2'd1;  // hw/dma/retire.ts:58
      end
      if (pick & turn_gnt[1]) begin  // hw/dma/retire.ts:58
        front_1 <= front_1 + 2'd1;  // hw/dma/retire.ts:58
      end
      if (pick & turn_gnt[2]) begin  // hw/dma/retire.ts:58
        front_2 <= front_2 + 2'd1;  // hw/dma/retire.ts:58
      end
      if (pick & turn_gnt[3]) begin  // hw/dma/retire.ts:58
        front_3 <= front_3 + 2'd1;  // hw/dma/retire.ts:58
      end
      case (state)  // hw/dma/retire.ts:67
        STATE_PICK: begin
          if (|want) begin  // hw/dma/retire.ts:68
            state <= STATE_READ;  // hw/dma/retire.ts:72
          end
        end
        STATE_READ: begin
          state <= STATE_GIVE;  // hw/dma/retire.ts:79
        end
        STATE_GIVE: begin
          if (done_ready) begin  // hw/dma/retire.ts:81
            state <= STATE_PICK;  // hw/dma/retire.ts:81
          end
        end
        default: begin
        end
      endcase
    end
  end

  always @(posedge clk) begin
    spoilt <= ended_error ? (spoilt | over_mux) : (spoilt & (~over_mux));  // hw/dma/retire.ts:57
    case (state)  // hw/dma/retire.ts:67
      STATE_PICK: begin
        if (|want) begin  // hw/dma/retire.ts:68
          who <= picked;  // hw/dma/retire.ts:69
          who_bit <= turn_gnt;  // hw/dma/retire.ts:70
          failed <= spoilt[place];  // hw/dma/retire.ts:71
        end
      end
      STATE_READ: begin
        status <= notes_q[59:56];  // hw/dma/retire.ts:75
        bytes <= notes_q[55:32];  // hw/dma/retire.ts:76
        waited <= notes_q[31:0];  // hw/dma/retire.ts:77
        done_tag_now <= tag;  // hw/dma/retire.ts:78
      end
      STATE_GIVE: begin
      end
      default: begin
      end
    endcase
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_retire_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_retire_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_retire_small
  `define VPRI_ASSUME_vpri_retire_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_retire_small assert
`endif

  reg  done_was_stalled;  // hw/dma/retire.ts:22
  reg  [1:0] done_was_queue;  // hw/dma/retire.ts:22
  reg  [15:0] done_was_tag;  // hw/dma/retire.ts:22
  reg  [3:0] done_was_status;  // hw/dma/retire.ts:22
  reg  [23:0] done_was_bytes;  // hw/dma/retire.ts:22
  reg  [31:0] done_was_waited;  // hw/dma/retire.ts:22

  always @(posedge clk) begin
    if (rst) begin
      done_was_stalled <= 1'b0;
    end else begin
      done_was_stalled <= done_valid & (~done_ready);  // hw/dma/retire.ts:22
    end
  end

  always @(posedge clk) begin
    done_was_queue <= done_queue;  // hw/dma/retire.ts:22
    done_was_tag <= done_tag;  // hw/dma/retire.ts:22
    done_was_status <= done_status;  // hw/dma/retire.ts:22
    done_was_bytes <= done_bytes;  // hw/dma/retire.ts:22
    done_was_waited <= done_waited;  // hw/dma/retire.ts:22
  end

  always @(posedge clk) begin
    if (~rst) begin
      state_legal: assert (state < 2'd3);  // hw/dma/retire.ts:67
      ends_once: assert (~(|(over & over_mux)));  // hw/dma/retire.ts:83
      reports_failure: cover ((done_valid & done_ready) & failed);  // hw/dma/retire.ts:84
      if (done_was_stalled) begin  // hw/dma/retire.ts:22
        done_hold_valid: assert (done_valid);  // hw/dma/retire.ts:22
        done_hold_queue: assert (done_queue == done_was_queue);  // hw/dma/retire.ts:22
        done_hold_tag: assert (done_tag == done_was_tag);  // hw/dma/retire.ts:22
        done_hold_status: assert (done_status == done_was_status);  // hw/dma/retire.ts:22
        done_hold_bytes: assert (done_bytes == done_was_bytes);  // hw/dma/retire.ts:22
        done_hold_waited: assert (done_waited == done_was_waited);  // hw/dma/retire.ts:22
      end
      if (note_valid & pick) begin  // hw/dma/retire.ts:49
        notes_w0_r0_apart: assert (note_place != place);  // hw/dma/retire.ts:49
      end
    end
  end
`endif
`endif
endmodule
