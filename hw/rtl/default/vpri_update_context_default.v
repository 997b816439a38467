// One update command under way. Its lines leave one a cycle; each comes back as installed (it passed the point of order) and as done (memory
// has answered). When all are installed, a carried response is offered, and a command that lowers rights wants a flip of its
// domain's epoch; it is drained when the epoch left behind has no token out. The acknowledgement is offered when all of that is over:
// in the cycle after the last done, or in the first cycle that sees the drain. Lines of the tracker leave one after the other, each when the
// one before was taken. A read of the domain that timed out and may have been granted
// before the lines changed makes the end uncertain: any from the load to the flip, one of the old epoch after it, and any before whose tag is still
// kept (doubtful).
// flip_want is given only while the old epoch is empty, so at most one flip of a domain is open.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/update/context.ts; do not edit.
module vpri_update_context_default (
  input  wire clk,
  input  wire rst,
  input  wire load,
  input  wire [3:0] load_domain,
  input  wire [15:0] load_base,
  input  wire [27:0] load_page,
  input  wire [28:0] load_end,
  input  wire [1:0] load_rights,
  input  wire load_lowering,
  input  wire [7:0] load_status,
  input  wire [31:0] load_sequence,
  input  wire [2:0] load_slot,
  input  wire load_ring,
  input  wire load_irq,
  input  wire load_track,
  input  wire load_out,
  input  wire load_clear,
  input  wire load_response_valid,
  input  wire [63:0] load_last,
  input  wire enable,
  input  wire hold,
  output wire harvest_valid,
  input  wire harvest_ready,
  output wire [15:0] harvest_row,
  output wire [63:0] harvest_address,
  output wire harvest_out,
  output wire harvest_clear,
  input  wire track_failed,
  output wire line_valid,
  input  wire line_ready,
  output wire [15:0] line_row,
  output wire [7:0] line_first,
  output wire [8:0] line_end,
  output wire [1:0] line_rights,
  input  wire installed,
  input  wire done,
  input  wire done_error,
  output wire flip_want,
  input  wire flipped,
  input  wire [15:0] epoch,
  input  wire [15:0] drained,
  input  wire timeout_valid,
  input  wire [3:0] timeout_domain,
  input  wire timeout_epoch,
  input  wire [15:0] doubtful,
  output wire carried_valid,
  input  wire carried_ready,
  output wire [15:0] carried_tag_index,
  output wire [15:0] carried_generation,
  output wire [3:0] carried_code,
  output wire ack_valid,
  input  wire ack_ready,
  output wire [2:0] ack_slot,
  output wire ack_ring,
  output wire [7:0] ack_status,
  output wire [31:0] ack_sequence,
  output wire ack_irq,
  output wire used,
  output wire walking,
  output wire tracks,
  output wire track_on,
  output wire track_off,
  output wire settled,
  output wire unflipped,
  output wire draining,
  output wire changing,
  output wire [3:0] domain,
  output wire [15:0] base,
  output wire [27:0] from,
  output wire [28:0] up_to,
  output wire [1:0] rights,
  output wire busy
);

  reg  is_used;  // hw/update/context.ts:74
  reg  [28:0] at;  // hw/update/context.ts:74
  reg  is_walking;  // hw/update/context.ts:74
  reg  [4:0] uninstalled;  // hw/update/context.ts:74
  reg  [4:0] unwritten;  // hw/update/context.ts:74
  reg  owes_mark;  // hw/update/context.ts:74
  reg  owes_flip;  // hw/update/context.ts:74
  reg  in_drain;  // hw/update/context.ts:74
  reg  unanswered;  // hw/update/context.ts:74
  reg  failed;  // hw/update/context.ts:74
  reg  uncertain;  // hw/update/context.ts:74
  reg  [3:0] my_domain;  // hw/update/context.ts:78
  reg  [15:0] my_base;  // hw/update/context.ts:78
  reg  [27:0] my_first;  // hw/update/context.ts:78
  reg  [28:0] my_end;  // hw/update/context.ts:78
  reg  [1:0] my_rights;  // hw/update/context.ts:78
  reg  [7:0] my_status;  // hw/update/context.ts:78
  reg  [31:0] my_sequence;  // hw/update/context.ts:78
  reg  [2:0] my_slot;  // hw/update/context.ts:78
  reg  my_ring;  // hw/update/context.ts:78
  reg  my_irq;  // hw/update/context.ts:78
  reg  my_track;  // hw/update/context.ts:78
  reg  my_out;  // hw/update/context.ts:78
  reg  my_clear;  // hw/update/context.ts:78
  reg  [63:0] my_last;  // hw/update/context.ts:78
  wire [7:0] offset;  // hw/update/context.ts:85
  wire [8:0] room;  // hw/update/context.ts:86
  wire [28:0] left;  // hw/update/context.ts:87
  wire last_line;  // hw/update/context.ts:88
  wire [8:0] here;  // hw/update/context.ts:89
  wire full;  // hw/update/context.ts:90
  wire [15:0] row;  // hw/update/context.ts:92
  wire sent;  // hw/update/context.ts:97
  wire harvested;  // hw/update/context.ts:105
  wire marks;  // hw/update/context.ts:112
  wire is_settled;  // hw/update/context.ts:118
  wire drained_here;  // hw/update/context.ts:119
  wire drain_done;  // hw/update/context.ts:120
  wire meets_timeout;  // hw/update/context.ts:133
  wire doubts;  // hw/update/context.ts:135
  wire finished;  // hw/update/context.ts:138
  wire moving;  // hw/update/context.ts:166

  assign offset = at[7:0];  // hw/update/context.ts:85
  assign room = 9'h100 - {1'b0, offset};  // hw/update/context.ts:86
  assign left = my_end - at;  // hw/update/context.ts:87
  assign last_line = left <= {20'd0, room};  // hw/update/context.ts:88
  assign here = last_line ? left[8:0] : room;  // hw/update/context.ts:89
  assign full = (&uninstalled) | (&unwritten);  // hw/update/context.ts:90
  assign row = my_base + at[23:8];  // hw/update/context.ts:92
  assign sent = line_valid & line_ready;  // hw/update/context.ts:97
  assign harvested = harvest_valid & harvest_ready;  // hw/update/context.ts:105
  assign marks = (owes_mark & (~is_walking)) & (~hold);  // hw/update/context.ts:112
  assign is_settled = ((is_used & (~is_walking)) & (~owes_mark)) & (~(|uninstalled));  // hw/update/context.ts:118
  assign drained_here = drained[my_domain];  // hw/update/context.ts:119
  assign drain_done = (~in_drain) | drained_here;  // hw/update/context.ts:120
  assign meets_timeout = (timeout_valid & (timeout_domain == my_domain)) & (owes_flip | ((in_drain & (~drained_here)) & (timeout_epoch != epoch[my_domain])));  // hw/update/context.ts:133
  assign doubts = owes_flip & doubtful[my_domain];  // hw/update/context.ts:135
  assign finished = (((is_settled & (~(|unwritten))) & (~owes_flip)) & drain_done) & (~unanswered);  // hw/update/context.ts:138
  assign moving = ((is_walking | owes_mark) | (|uninstalled)) | (|unwritten);  // hw/update/context.ts:166

  assign harvest_valid = (is_walking & my_track) & (~hold);  // hw/update/context.ts:100
  assign harvest_row = row;  // hw/update/context.ts:101
  assign harvest_address = my_last;  // hw/update/context.ts:102
  assign harvest_out = my_out;  // hw/update/context.ts:103
  assign harvest_clear = my_clear;  // hw/update/context.ts:104
  assign line_valid = ((is_walking & (~my_track)) & (~hold)) & (~full);  // hw/update/context.ts:91
  assign line_row = row;  // hw/update/context.ts:93
  assign line_first = offset;  // hw/update/context.ts:94
  assign line_end = {1'b0, offset} + here;  // hw/update/context.ts:95
  assign line_rights = my_rights;  // hw/update/context.ts:96
  assign flip_want = (is_settled & owes_flip) & drained_here;  // hw/update/context.ts:127
  assign carried_valid = is_settled & unanswered;  // hw/update/context.ts:121
  assign carried_tag_index = my_last[15:0];  // hw/update/context.ts:123
  assign carried_generation = my_last[31:16];  // hw/update/context.ts:124
  assign carried_code = my_last[35:32];  // hw/update/context.ts:125
  assign ack_valid = finished;  // hw/update/context.ts:139
  assign ack_slot = my_slot;  // hw/update/context.ts:140
  assign ack_ring = my_ring;  // hw/update/context.ts:141
  assign ack_status = failed ? 8'd6 : (uncertain ? 8'd5 : my_status);  // hw/update/context.ts:144
  assign ack_sequence = my_sequence;  // hw/update/context.ts:143
  assign ack_irq = my_irq;  // hw/update/context.ts:142
  assign used = is_used;  // hw/update/context.ts:167
  assign walking = is_walking | owes_mark;  // hw/update/context.ts:168
  assign tracks = my_track;  // hw/update/context.ts:169
  assign track_on = marks & my_clear;  // hw/update/context.ts:114
  assign track_off = marks & (~my_clear);  // hw/update/context.ts:115
  assign settled = is_settled;  // hw/update/context.ts:170
  assign unflipped = owes_flip;  // hw/update/context.ts:171
  assign draining = in_drain;  // hw/update/context.ts:172
  assign changing = moving;  // hw/update/context.ts:173
  assign domain = my_domain;  // hw/update/context.ts:174
  assign base = my_base;  // hw/update/context.ts:175
  assign from = my_first;  // hw/update/context.ts:176
  assign up_to = my_end;  // hw/update/context.ts:177
  assign rights = my_rights;  // hw/update/context.ts:178
  assign busy = (((moving & ((~my_track) | enable)) | carried_valid) | flip_want) | (in_drain & drained_here);  // hw/update/context.ts:180

  always @(posedge clk) begin
    if (rst) begin
      is_used <= 1'b0;
      is_walking <= 1'b0;
      uninstalled <= 5'd0;
      unwritten <= 5'd0;
      owes_mark <= 1'b0;
      owes_flip <= 1'b0;
      in_drain <= 1'b0;
      unanswered <= 1'b0;
      my_track <= 1'b0;
    end else begin
      uninstalled <= (uninstalled + {4'd0, sent}) - {4'd0, installed};  // hw/update/context.ts:98
      unwritten <= (unwritten + {4'd0, sent}) - {4'd0, done};  // hw/update/context.ts:99
      if (sent | harvested) begin  // hw/update/context.ts:107
        if (last_line) begin  // hw/update/context.ts:109
          is_walking <= 1'b0;  // hw/update/context.ts:109
        end
      end
      if (marks) begin  // hw/update/context.ts:113
        owes_mark <= 1'b0;  // hw/update/context.ts:113
      end
      if (carried_valid & carried_ready) begin  // hw/update/context.ts:126
        unanswered <= 1'b0;  // hw/update/context.ts:126
      end
      if (flipped) begin  // hw/update/context.ts:128
        owes_flip <= 1'b0;  // hw/update/context.ts:129
        in_drain <= 1'b1;  // hw/update/context.ts:130
      end else if (drain_done) begin  // hw/update/context.ts:131
        in_drain <= 1'b0;  // hw/update/context.ts:131
      end
      if (finished & ack_ready) begin  // hw/update/context.ts:145
        is_used <= 1'b0;  // hw/update/context.ts:145
      end
      if (load) begin  // hw/update/context.ts:147
        is_used <= 1'b1;  // hw/update/context.ts:149
        is_walking <= (load_status == 8'd0) & ({1'b0, load_page} != load_end);  // hw/update/context.ts:152
        owes_mark <= ((load_status == 8'd0) & load_track) & (~load_out);  // hw/update/context.ts:153
        owes_flip <= (load_status == 8'd0) & load_lowering;  // hw/update/context.ts:154
        unanswered <= (load_status == 8'd0) & load_response_valid;  // hw/update/context.ts:155
        my_track <= load_track;  // hw/update/context.ts:163
      end
    end
  end

  always @(posedge clk) begin
    if (harvested) begin  // hw/update/context.ts:106
      my_last <= my_last + 64'h40;  // hw/update/context.ts:106
    end
    if (sent | harvested) begin  // hw/update/context.ts:107
      at <= at + {20'd0, here};  // hw/update/context.ts:108
    end
    if ((done & done_error) | ((track_failed & my_track) & is_walking)) begin  // hw/update/context.ts:111
      failed <= 1'b1;  // hw/update/context.ts:111
    end
    if (meets_timeout | doubts) begin  // hw/update/context.ts:136
      uncertain <= 1'b1;  // hw/update/context.ts:136
    end
    if (load) begin  // hw/update/context.ts:147
      at <= {1'b0, load_page};  // hw/update/context.ts:150
      failed <= 1'b0;  // hw/update/context.ts:156
      uncertain <= 1'b0;  // hw/update/context.ts:157
      my_domain <= load_domain;  // hw/update/context.ts:163
      my_base <= load_base;  // hw/update/context.ts:163
      my_first <= load_page;  // hw/update/context.ts:163
      my_end <= load_end;  // hw/update/context.ts:163
      my_rights <= load_rights;  // hw/update/context.ts:163
      my_status <= load_status;  // hw/update/context.ts:163
      my_sequence <= load_sequence;  // hw/update/context.ts:163
      my_slot <= load_slot;  // hw/update/context.ts:163
      my_ring <= load_ring;  // hw/update/context.ts:163
      my_irq <= load_irq;  // hw/update/context.ts:163
      my_out <= load_out;  // hw/update/context.ts:163
      my_clear <= load_clear;  // hw/update/context.ts:163
      my_last <= load_last;  // hw/update/context.ts:163
    end
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_update_context_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_update_context_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_update_context_default
  `define VPRI_ASSUME_vpri_update_context_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_update_context_default assert
`endif

  reg  line_waited;  // hw/update/context.ts:187
  reg  doubted;  // hw/update/context.ts:195
  reg  harvest_was_stalled;  // hw/update/context.ts:52
  reg  [15:0] harvest_was_row;  // hw/update/context.ts:52
  reg  [63:0] harvest_was_address;  // hw/update/context.ts:52
  reg  harvest_was_out;  // hw/update/context.ts:52
  reg  harvest_was_clear;  // hw/update/context.ts:52
  reg  line_was_stalled;  // hw/update/context.ts:53
  reg  [15:0] line_was_row;  // hw/update/context.ts:53
  reg  [7:0] line_was_first;  // hw/update/context.ts:53
  reg  [8:0] line_was_end;  // hw/update/context.ts:53
  reg  [1:0] line_was_rights;  // hw/update/context.ts:53
  reg  carried_was_stalled;  // hw/update/context.ts:56
  reg  [15:0] carried_was_tag_index;  // hw/update/context.ts:56
  reg  [15:0] carried_was_generation;  // hw/update/context.ts:56
  reg  [3:0] carried_was_code;  // hw/update/context.ts:56
  reg  ack_was_stalled;  // hw/update/context.ts:56
  reg  [2:0] ack_was_slot;  // hw/update/context.ts:56
  reg  ack_was_ring;  // hw/update/context.ts:56
  reg  [7:0] ack_was_status;  // hw/update/context.ts:56
  reg  [31:0] ack_was_sequence;  // hw/update/context.ts:56
  reg  ack_was_irq;  // hw/update/context.ts:56

  always @(posedge clk) begin
    if (rst) begin
      line_waited <= 1'b0;
      doubted <= 1'b0;
      harvest_was_stalled <= 1'b0;
      line_was_stalled <= 1'b0;
      carried_was_stalled <= 1'b0;
      ack_was_stalled <= 1'b0;
    end else begin
      line_waited <= (line_valid & (~line_ready)) | (harvest_valid & (~harvest_ready));  // hw/update/context.ts:187
      doubted <= doubts;  // hw/update/context.ts:195
      harvest_was_stalled <= harvest_valid & (~harvest_ready);  // hw/update/context.ts:52
      line_was_stalled <= line_valid & (~line_ready);  // hw/update/context.ts:53
      carried_was_stalled <= carried_valid & (~carried_ready);  // hw/update/context.ts:56
      ack_was_stalled <= ack_valid & (~ack_ready);  // hw/update/context.ts:56
    end
  end

  always @(posedge clk) begin
    harvest_was_row <= harvest_row;  // hw/update/context.ts:52
    harvest_was_address <= harvest_address;  // hw/update/context.ts:52
    harvest_was_out <= harvest_out;  // hw/update/context.ts:52
    harvest_was_clear <= harvest_clear;  // hw/update/context.ts:52
    line_was_row <= line_row;  // hw/update/context.ts:53
    line_was_first <= line_first;  // hw/update/context.ts:53
    line_was_end <= line_end;  // hw/update/context.ts:53
    line_was_rights <= line_rights;  // hw/update/context.ts:53
    carried_was_tag_index <= carried_tag_index;  // hw/update/context.ts:56
    carried_was_generation <= carried_generation;  // hw/update/context.ts:56
    carried_was_code <= carried_code;  // hw/update/context.ts:56
    ack_was_slot <= ack_slot;  // hw/update/context.ts:56
    ack_was_ring <= ack_ring;  // hw/update/context.ts:56
    ack_was_status <= ack_status;  // hw/update/context.ts:56
    ack_was_sequence <= ack_sequence;  // hw/update/context.ts:56
    ack_was_irq <= ack_irq;  // hw/update/context.ts:56
  end

  always @(posedge clk) begin
    if (~rst) begin
      load_when_free: `VPRI_ASSUME_vpri_update_context_default ((~load) | (~is_used));  // hw/update/context.ts:182
      load_range: `VPRI_ASSUME_vpri_update_context_default (((~load) | (load_status != 8'd0)) | ({1'b0, load_page} <= load_end));  // hw/update/context.ts:183
      installed_was_sent: `VPRI_ASSUME_vpri_update_context_default ((~installed) | (|uninstalled));  // hw/update/context.ts:184
      done_was_sent: `VPRI_ASSUME_vpri_update_context_default ((~done) | (|unwritten));  // hw/update/context.ts:185
      flipped_was_wanted: `VPRI_ASSUME_vpri_update_context_default ((~flipped) | flip_want);  // hw/update/context.ts:186
      hold_ends_once: `VPRI_ASSUME_vpri_update_context_default (~(line_waited & hold));  // hw/update/context.ts:187
      idle_is_empty: assert (is_used | (~((((((is_walking | (|uninstalled)) | (|unwritten)) | owes_mark) | owes_flip) | in_drain) | unanswered)));  // hw/update/context.ts:207
      flip_before_drain: assert (~(owes_flip & in_drain));  // hw/update/context.ts:208
      if (finished) begin  // hw/update/context.ts:209
        end_has_no_line_out: assert ((((((~is_walking) & (~(|uninstalled))) & (~(|unwritten))) & (~owes_mark)) & (~owes_flip)) & (~unanswered));  // hw/update/context.ts:209
      end
      if (is_walking) begin  // hw/update/context.ts:210
        walks_inside_range: assert ((at < my_end) & ({1'b0, my_first} <= at));  // hw/update/context.ts:210
      end
      if (sent | harvested) begin  // hw/update/context.ts:211
        line_not_empty: assert ((|here) & ((at + {20'd0, here}) <= my_end));  // hw/update/context.ts:211
      end
      if (track_on | track_off) begin  // hw/update/context.ts:189
        marked_behind_lines: assert (~is_walking);  // hw/update/context.ts:189
      end
      one_kind: assert (~(line_valid & harvest_valid));  // hw/update/context.ts:190
      acknowledged: cover (finished & ack_ready);  // hw/update/context.ts:191
      drain_waits: cover (in_drain & (~drained_here));  // hw/update/context.ts:192
      waits_for_flip: cover ((is_settled & owes_flip) & (~drained_here));  // hw/update/context.ts:193
      ends_uncertain: cover (finished & uncertain);  // hw/update/context.ts:194
      doubts_an_older_read: cover (finished & doubted);  // hw/update/context.ts:195
      ends_failed: cover (finished & failed);  // hw/update/context.ts:196
      harvests: cover ((harvested & last_line) & my_out);  // hw/update/context.ts:197
      begins_tracking: cover (track_on);  // hw/update/context.ts:198
      responds: cover (carried_valid & carried_ready);  // hw/update/context.ts:199
      if (harvest_was_stalled) begin  // hw/update/context.ts:52
        harvest_hold_valid: assert (harvest_valid);  // hw/update/context.ts:52
        harvest_hold_row: assert (harvest_row == harvest_was_row);  // hw/update/context.ts:52
        harvest_hold_address: assert (harvest_address == harvest_was_address);  // hw/update/context.ts:52
        harvest_hold_out: assert (harvest_out == harvest_was_out);  // hw/update/context.ts:52
        harvest_hold_clear: assert (harvest_clear == harvest_was_clear);  // hw/update/context.ts:52
      end
      if (line_was_stalled) begin  // hw/update/context.ts:53
        line_hold_valid: assert (line_valid);  // hw/update/context.ts:53
        line_hold_row: assert (line_row == line_was_row);  // hw/update/context.ts:53
        line_hold_first: assert (line_first == line_was_first);  // hw/update/context.ts:53
        line_hold_end: assert (line_end == line_was_end);  // hw/update/context.ts:53
        line_hold_rights: assert (line_rights == line_was_rights);  // hw/update/context.ts:53
      end
      if (carried_was_stalled) begin  // hw/update/context.ts:56
        carried_hold_valid: assert (carried_valid);  // hw/update/context.ts:56
        carried_hold_tag_index: assert (carried_tag_index == carried_was_tag_index);  // hw/update/context.ts:56
        carried_hold_generation: assert (carried_generation == carried_was_generation);  // hw/update/context.ts:56
        carried_hold_code: assert (carried_code == carried_was_code);  // hw/update/context.ts:56
      end
      if (ack_was_stalled) begin  // hw/update/context.ts:56
        ack_hold_valid: assert (ack_valid);  // hw/update/context.ts:56
        ack_hold_slot: assert (ack_slot == ack_was_slot);  // hw/update/context.ts:56
        ack_hold_ring: assert (ack_ring == ack_was_ring);  // hw/update/context.ts:56
        ack_hold_status: assert (ack_status == ack_was_status);  // hw/update/context.ts:56
        ack_hold_sequence: assert (ack_sequence == ack_was_sequence);  // hw/update/context.ts:56
        ack_hold_irq: assert (ack_irq == ack_was_irq);  // hw/update/context.ts:56
      end
    end
  end
`endif
`endif
endmodule
