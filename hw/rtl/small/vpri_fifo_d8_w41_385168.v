// FIFO in a RAM with a registered read: holds depth beats in the RAM and one at its output, depth + 1 in all.
// Latency 2 clocks from push to pop_valid when empty; one beat a clock. push_ready depends on registers alone.
// level counts the beats inside, the one at the output included.
// Parameters: {"depth":8,"fields":{"device_class":2,"domain":8,"func":2,"page":20,"pages":6,"queue":2,"write":1}}
// Generated from hw/prim/fifo.ts; do not edit.
module vpri_fifo_d8_w41_385168 (
  input  wire clk,
  input  wire rst,
  input  wire push_valid,
  output wire push_ready,
  input  wire [1:0] push_queue,
  input  wire [1:0] push_func,
  input  wire [7:0] push_domain,
  input  wire [1:0] push_device_class,
  input  wire [19:0] push_page,
  input  wire [5:0] push_pages,
  input  wire push_write,
  output wire pop_valid,
  input  wire pop_ready,
  output wire [1:0] pop_queue,
  output wire [1:0] pop_func,
  output wire [7:0] pop_domain,
  output wire [1:0] pop_device_class,
  output wire [19:0] pop_page,
  output wire [5:0] pop_pages,
  output wire pop_write,
  output wire [3:0] level
);

  reg  [3:0] wptr;  // hw/prim/fifo.ts:28
  reg  [3:0] rptr;  // hw/prim/fifo.ts:28
  reg  ovalid;  // hw/prim/fifo.ts:28
  wire full;  // hw/prim/fifo.ts:29
  wire do_push;  // hw/prim/fifo.ts:30
  wire do_load;  // hw/prim/fifo.ts:31
  wire [40:0] store_q;  // hw/prim/fifo.ts:34

  assign full = wptr == {~rptr[3], rptr[2:0]};  // hw/prim/fifo.ts:29
  assign do_push = push_valid & (~full);  // hw/prim/fifo.ts:30
  assign do_load = (wptr != rptr) & ((~ovalid) | pop_ready);  // hw/prim/fifo.ts:31

`ifdef VPRI_CHECKS
  wire [2:0] store_peek_addr;
  wire [40:0] store_peek;
`endif
  vpri_mem_w41_d8_1w1r_undefined u_store (  // hw/prim/fifo.ts:32
    .clk(clk),
`ifdef VPRI_CHECKS
    .peek_addr(store_peek_addr),
    .peek_data(store_peek),
`endif
    .w0_en(do_push),
    .w0_addr(wptr[2:0]),
    .w0_data({push_queue, push_func, push_domain, push_device_class, push_page, push_pages, push_write}),
    .r0_en(do_load),
    .r0_addr(rptr[2:0]),
    .r0_data(store_q)
  );

  assign push_ready = ~full;  // hw/prim/fifo.ts:36
  assign pop_valid = ovalid;  // hw/prim/fifo.ts:37
  assign pop_queue = store_q[40:39];  // hw/prim/fifo.ts:38
  assign pop_func = store_q[38:37];  // hw/prim/fifo.ts:38
  assign pop_domain = store_q[36:29];  // hw/prim/fifo.ts:38
  assign pop_device_class = store_q[28:27];  // hw/prim/fifo.ts:38
  assign pop_page = store_q[26:7];  // hw/prim/fifo.ts:38
  assign pop_pages = store_q[6:1];  // hw/prim/fifo.ts:38
  assign pop_write = store_q[0];  // hw/prim/fifo.ts:38
  assign level = (wptr - rptr) + {3'd0, ovalid};  // hw/prim/fifo.ts:39

  always @(posedge clk) begin
    if (rst) begin
      wptr <= 4'd0;
      rptr <= 4'd0;
      ovalid <= 1'b0;
    end else begin
      if (do_push) begin  // hw/prim/fifo.ts:41
        wptr <= wptr + 4'd1;  // hw/prim/fifo.ts:41
      end
      if (do_load) begin  // hw/prim/fifo.ts:42
        rptr <= rptr + 4'd1;  // hw/prim/fifo.ts:43
        ovalid <= 1'b1;  // hw/prim/fifo.ts:44
      end else if (pop_ready) begin  // hw/prim/fifo.ts:45
        ovalid <= 1'b0;  // hw/prim/fifo.ts:45
      end
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_fifo_d8_w41_385168  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_fifo_d8_w41_385168: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_fifo_d8_w41_385168
  `define VPRI_ASSUME_vpri_fifo_d8_w41_385168 assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_fifo_d8_w41_385168 assert
`endif

  (* anyconst *) reg  [3:0] beat;  // hw/prim/beats.ts:23
  reg  [3:0] beats_in;  // hw/prim/beats.ts:24
  reg  [3:0] beats_out;  // hw/prim/beats.ts:24
  reg  [40:0] beat_payload;  // hw/prim/beats.ts:24
  wire [3:0] beats_inside;  // hw/prim/beats.ts:30
  wire [3:0] beats_ahead;  // hw/prim/beats.ts:31
  wire beat_at_front;  // hw/prim/fifo.ts:49
  reg  waiting_before;  // hw/prim/fifo.ts:57
  reg  was_full;  // hw/prim/fifo.ts:59
  reg  push_was_stalled;  // hw/prim/fifo.ts:25
  reg  [1:0] push_was_queue;  // hw/prim/fifo.ts:25
  reg  [1:0] push_was_func;  // hw/prim/fifo.ts:25
  reg  [7:0] push_was_domain;  // hw/prim/fifo.ts:25
  reg  [1:0] push_was_device_class;  // hw/prim/fifo.ts:25
  reg  [19:0] push_was_page;  // hw/prim/fifo.ts:25
  reg  [5:0] push_was_pages;  // hw/prim/fifo.ts:25
  reg  push_was_write;  // hw/prim/fifo.ts:25
  reg  pop_was_stalled;  // hw/prim/fifo.ts:25
  reg  [1:0] pop_was_queue;  // hw/prim/fifo.ts:25
  reg  [1:0] pop_was_func;  // hw/prim/fifo.ts:25
  reg  [7:0] pop_was_domain;  // hw/prim/fifo.ts:25
  reg  [1:0] pop_was_device_class;  // hw/prim/fifo.ts:25
  reg  [19:0] pop_was_page;  // hw/prim/fifo.ts:25
  reg  [5:0] pop_was_pages;  // hw/prim/fifo.ts:25
  reg  pop_was_write;  // hw/prim/fifo.ts:25
  wire given_when_lt;  // hw/prim/fifo.ts:54

  assign beats_inside = beats_in - beats_out;  // hw/prim/beats.ts:30
  assign beats_ahead = beat - beats_out;  // hw/prim/beats.ts:31
  assign beat_at_front = ovalid & (beats_ahead == 4'd0);  // hw/prim/fifo.ts:49
  assign store_peek_addr = (rptr[2:0] + beats_ahead[2:0]) - {2'd0, ovalid};  // hw/prim/fifo.ts:51
  assign given_when_lt = beats_ahead < beats_inside;  // hw/prim/fifo.ts:54

  always @(posedge clk) begin
    if (rst) begin
      beats_in <= 4'd0;
      beats_out <= 4'd0;
      waiting_before <= 1'b0;
      was_full <= 1'b0;
      push_was_stalled <= 1'b0;
      pop_was_stalled <= 1'b0;
    end else begin
      if (push_valid & push_ready) begin  // hw/prim/beats.ts:25
        beats_in <= beats_in + 4'd1;  // hw/prim/beats.ts:26
      end
      if (pop_valid & pop_ready) begin  // hw/prim/beats.ts:29
        beats_out <= beats_out + 4'd1;  // hw/prim/beats.ts:29
      end
      waiting_before <= wptr != rptr;  // hw/prim/fifo.ts:57
      if (level == 4'd9) begin  // hw/prim/fifo.ts:60
        was_full <= 1'b1;  // hw/prim/fifo.ts:60
      end
      push_was_stalled <= push_valid & (~push_ready);  // hw/prim/fifo.ts:25
      pop_was_stalled <= pop_valid & (~pop_ready);  // hw/prim/fifo.ts:25
    end
  end

  always @(posedge clk) begin
    if (push_valid & push_ready) begin  // hw/prim/beats.ts:25
      if (beats_in == beat) begin  // hw/prim/beats.ts:27
        beat_payload <= {push_queue, push_func, push_domain, push_device_class, push_page, push_pages, push_write};  // hw/prim/beats.ts:27
      end
    end
    push_was_queue <= push_queue;  // hw/prim/fifo.ts:25
    push_was_func <= push_func;  // hw/prim/fifo.ts:25
    push_was_domain <= push_domain;  // hw/prim/fifo.ts:25
    push_was_device_class <= push_device_class;  // hw/prim/fifo.ts:25
    push_was_page <= push_page;  // hw/prim/fifo.ts:25
    push_was_pages <= push_pages;  // hw/prim/fifo.ts:25
    push_was_write <= push_write;  // hw/prim/fifo.ts:25
    pop_was_queue <= pop_queue;  // hw/prim/fifo.ts:25
    pop_was_func <= pop_func;  // hw/prim/fifo.ts:25
    pop_was_domain <= pop_domain;  // hw/prim/fifo.ts:25
    pop_was_device_class <= pop_device_class;  // hw/prim/fifo.ts:25
    pop_was_page <= pop_page;  // hw/prim/fifo.ts:25
    pop_was_pages <= pop_pages;  // hw/prim/fifo.ts:25
    pop_was_write <= pop_write;  // hw/prim/fifo.ts:25
  end

`ifndef YOSYS
  always @(posedge clk) begin
    beat <= beat;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      never_overfull: assert ((wptr - rptr) <= 4'd8);  // hw/prim/fifo.ts:52
      all_accounted: assert (beats_inside == level);  // hw/prim/fifo.ts:53
      if (given_when_lt & beat_at_front) begin  // hw/prim/fifo.ts:54
        given: assert ({pop_queue, pop_func, pop_domain, pop_device_class, pop_page, pop_pages, pop_write} == beat_payload);  // hw/prim/fifo.ts:54
      end
      if (given_when_lt & (~beat_at_front)) begin  // hw/prim/fifo.ts:55
        kept: assert (store_peek == beat_payload);  // hw/prim/fifo.ts:55
      end
      room_is_offered: assert (push_ready | (level == 4'd9));  // hw/prim/fifo.ts:56
      if (waiting_before) begin  // hw/prim/fifo.ts:57
        prompt: assert (ovalid);  // hw/prim/fifo.ts:57
      end
      all_places_taken: cover (level == 4'd9);  // hw/prim/fifo.ts:61
      refused: cover (push_valid & full);  // hw/prim/fifo.ts:62
      emptied_again: cover (was_full & (level == 4'd0));  // hw/prim/fifo.ts:63
      wrapped: cover ((wptr == 4'd1) & was_full);  // hw/prim/fifo.ts:64
      both_ends: cover (((do_push & pop_valid) & pop_ready) & (4'd1 < level));  // hw/prim/fifo.ts:65
      if (pop_was_stalled) begin  // hw/prim/fifo.ts:25
        pop_hold_valid: assert (pop_valid);  // hw/prim/fifo.ts:25
        pop_hold_queue: assert (pop_queue == pop_was_queue);  // hw/prim/fifo.ts:25
        pop_hold_func: assert (pop_func == pop_was_func);  // hw/prim/fifo.ts:25
        pop_hold_domain: assert (pop_domain == pop_was_domain);  // hw/prim/fifo.ts:25
        pop_hold_device_class: assert (pop_device_class == pop_was_device_class);  // hw/prim/fifo.ts:25
        pop_hold_page: assert (pop_page == pop_was_page);  // hw/prim/fifo.ts:25
        pop_hold_pages: assert (pop_pages == pop_was_pages);  // hw/prim/fifo.ts:25
        pop_hold_write: assert (pop_write == pop_was_write);  // hw/prim/fifo.ts:25
      end
      if (do_push & do_load) begin  // hw/prim/fifo.ts:34
        store_w0_r0_apart: assert (wptr[2:0] != rptr[2:0]);  // hw/prim/fifo.ts:34
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (push_was_stalled) begin  // hw/prim/fifo.ts:25
        push_hold_valid: `VPRI_ASSUME_vpri_fifo_d8_w41_385168 (push_valid);  // hw/prim/fifo.ts:25
        push_hold_queue: `VPRI_ASSUME_vpri_fifo_d8_w41_385168 (push_queue == push_was_queue);  // hw/prim/fifo.ts:25
        push_hold_func: `VPRI_ASSUME_vpri_fifo_d8_w41_385168 (push_func == push_was_func);  // hw/prim/fifo.ts:25
        push_hold_domain: `VPRI_ASSUME_vpri_fifo_d8_w41_385168 (push_domain == push_was_domain);  // hw/prim/fifo.ts:25
        push_hold_device_class: `VPRI_ASSUME_vpri_fifo_d8_w41_385168 (push_device_class == push_was_device_class);  // hw/prim/fifo.ts:25
        push_hold_page: `VPRI_ASSUME_vpri_fifo_d8_w41_385168 (push_page == push_was_page);  // hw/prim/fifo.ts:25
        push_hold_pages: `VPRI_ASSUME_vpri_fifo_d8_w41_385168 (push_pages == push_was_pages);  // hw/prim/fifo.ts:25
        push_hold_write: `VPRI_ASSUME_vpri_fifo_d8_w41_385168 (push_write == push_was_write);  // hw/prim/fifo.ts:25
      end
    end
  end
`endif
`endif
`endif
endmodule
