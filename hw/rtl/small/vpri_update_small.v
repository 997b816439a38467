// Update engine: set, clear and block of page ranges, harvest and track, and hardware clear of domains. A command is checked 1 cycle after it is offered and its
// first line offered in the cycle after; one command every 2 cycles. Commands of a domain send their lines in the order of their
// commands (lines of the tracker apart: neither waits for the other); domains take turns, line by line; one line a cycle. Acknowledgements leave in any order. Commands that lower rights (decided by
// the opcode: clear, block, set to read-only), harvests that clear, and track to enable drain; those that wait for a flip of the same domain share it. At most one flip of a domain is open.
// Every line that passes the point of order bumps the domain's generation and, unless it was blocked, wakes who waits for its pages.
// A command whose domain is being cleared waits, and those behind it.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/update/update.ts; do not edit.
module vpri_update_small (
  input  wire clk,
  input  wire rst,
  input  wire enable,
  input  wire cmd_valid,
  output wire cmd_ready,
  input  wire cmd_slot,
  input  wire [255:0] cmd_words,
  input  wire cmd_ring,
  output wire ack_valid,
  input  wire ack_ready,
  output wire ack_slot,
  output wire ack_ring,
  output wire [7:0] ack_status,
  output wire [31:0] ack_sequence,
  output wire ack_irq,
  output wire carried_valid,
  input  wire carried_ready,
  output wire [15:0] carried_index,
  output wire [15:0] carried_generation,
  output wire [3:0] carried_code,
  output wire change_valid,
  input  wire change_ready,
  output wire [11:0] change_row,
  output wire [4:0] change_first,
  output wire [5:0] change_end,
  output wire [1:0] change_rights,
  output wire [3:0] change_mark,
  input  wire installed,
  input  wire [3:0] installed_mark,
  input  wire [11:0] installed_row,
  input  wire done,
  input  wire [3:0] done_mark,
  input  wire done_error,
  output wire harvest_valid,
  input  wire harvest_ready,
  output wire [11:0] harvest_row,
  output wire [63:0] harvest_address,
  output wire harvest_out,
  output wire harvest_clear,
  input  wire track_failed,
  output wire [1:0] track_set,
  output wire [1:0] track_clear,
  output wire flip_valid,
  output wire flip_domain,
  output wire bump_valid,
  output wire bump_domain,
  input  wire [1:0] epoch,
  input  wire [1:0] drained,
  input  wire timeout_valid,
  input  wire timeout_domain,
  input  wire timeout_epoch,
  input  wire [1:0] doubtful,
  output wire wake_valid,
  output wire wake_domain,
  output wire [19:0] wake_first,
  output wire [20:0] wake_end,
  input  wire [23:0] domain_base,
  input  wire [41:0] domain_limit,
  input  wire [1:0] domain_cleared,
  input  wire [1:0] clear_pending,
  output wire clear_done_valid,
  output wire clear_done_ok,
  output wire clear_done_domain,
  output wire [1:0] changing,
  output wire busy
);

  wire context_0_load;  // hw/update/update.ts:58
  wire context_0_load_domain;  // hw/update/update.ts:58
  wire [11:0] context_0_load_base;  // hw/update/update.ts:58
  wire [19:0] context_0_load_page;  // hw/update/update.ts:58
  wire [20:0] context_0_load_end;  // hw/update/update.ts:58
  wire [1:0] context_0_load_rights;  // hw/update/update.ts:58
  wire context_0_load_lowering;  // hw/update/update.ts:58
  wire [7:0] context_0_load_status;  // hw/update/update.ts:58
  wire [31:0] context_0_load_sequence;  // hw/update/update.ts:58
  wire context_0_load_slot;  // hw/update/update.ts:58
  wire context_0_load_ring;  // hw/update/update.ts:58
  wire context_0_load_irq;  // hw/update/update.ts:58
  wire context_0_load_track;  // hw/update/update.ts:58
  wire context_0_load_out;  // hw/update/update.ts:58
  wire context_0_load_clear;  // hw/update/update.ts:58
  wire context_0_load_response_valid;  // hw/update/update.ts:58
  wire [63:0] context_0_load_last;  // hw/update/update.ts:58
  wire context_0_enable;  // hw/update/update.ts:58
  wire context_0_hold;  // hw/update/update.ts:58
  wire context_0_harvest_valid;  // hw/update/update.ts:58
  wire context_0_harvest_ready;  // hw/update/update.ts:58
  wire [11:0] context_0_harvest_row;  // hw/update/update.ts:58
  wire [63:0] context_0_harvest_address;  // hw/update/update.ts:58
  wire context_0_harvest_out;  // hw/update/update.ts:58
  wire context_0_harvest_clear;  // hw/update/update.ts:58
  wire context_0_track_failed;  // hw/update/update.ts:58
  wire context_0_line_valid;  // hw/update/update.ts:58
  wire context_0_line_ready;  // hw/update/update.ts:58
  wire [11:0] context_0_line_row;  // hw/update/update.ts:58
  wire [4:0] context_0_line_first;  // hw/update/update.ts:58
  wire [5:0] context_0_line_end;  // hw/update/update.ts:58
  wire [1:0] context_0_line_rights;  // hw/update/update.ts:58
  wire context_0_installed;  // hw/update/update.ts:58
  wire context_0_done;  // hw/update/update.ts:58
  wire context_0_done_error;  // hw/update/update.ts:58
  wire context_0_flip_want;  // hw/update/update.ts:58
  wire context_0_flipped;  // hw/update/update.ts:58
  wire [1:0] context_0_epoch;  // hw/update/update.ts:58
  wire [1:0] context_0_drained;  // hw/update/update.ts:58
  wire context_0_timeout_valid;  // hw/update/update.ts:58
  wire context_0_timeout_domain;  // hw/update/update.ts:58
  wire context_0_timeout_epoch;  // hw/update/update.ts:58
  wire [1:0] context_0_doubtful;  // hw/update/update.ts:58
  wire context_0_carried_valid;  // hw/update/update.ts:58
  wire context_0_carried_ready;  // hw/update/update.ts:58
  wire [15:0] context_0_carried_tag_index;  // hw/update/update.ts:58
  wire [15:0] context_0_carried_generation;  // hw/update/update.ts:58
  wire [3:0] context_0_carried_code;  // hw/update/update.ts:58
  wire context_0_ack_valid;  // hw/update/update.ts:58
  wire context_0_ack_ready;  // hw/update/update.ts:58
  wire context_0_ack_slot;  // hw/update/update.ts:58
  wire context_0_ack_ring;  // hw/update/update.ts:58
  wire [7:0] context_0_ack_status;  // hw/update/update.ts:58
  wire [31:0] context_0_ack_sequence;  // hw/update/update.ts:58
  wire context_0_ack_irq;  // hw/update/update.ts:58
  wire context_0_used;  // hw/update/update.ts:58
  wire context_0_walking;  // hw/update/update.ts:58
  wire context_0_tracks;  // hw/update/update.ts:58
  wire context_0_track_on;  // hw/update/update.ts:58
  wire context_0_track_off;  // hw/update/update.ts:58
  wire context_0_settled;  // hw/update/update.ts:58
  wire context_0_unflipped;  // hw/update/update.ts:58
  wire context_0_draining;  // hw/update/update.ts:58
  wire context_0_changing;  // hw/update/update.ts:58
  wire context_0_domain;  // hw/update/update.ts:58
  wire [11:0] context_0_base;  // hw/update/update.ts:58
  wire [19:0] context_0_from;  // hw/update/update.ts:58
  wire [20:0] context_0_up_to;  // hw/update/update.ts:58
  wire [1:0] context_0_rights;  // hw/update/update.ts:58
  wire context_0_busy;  // hw/update/update.ts:58
  wire context_1_load;  // hw/update/update.ts:58
  wire context_1_load_domain;  // hw/update/update.ts:58
  wire [11:0] context_1_load_base;  // hw/update/update.ts:58
  wire [19:0] context_1_load_page;  // hw/update/update.ts:58
  wire [20:0] context_1_load_end;  // hw/update/update.ts:58
  wire [1:0] context_1_load_rights;  // hw/update/update.ts:58
  wire context_1_load_lowering;  // hw/update/update.ts:58
  wire [7:0] context_1_load_status;  // hw/update/update.ts:58
  wire [31:0] context_1_load_sequence;  // hw/update/update.ts:58
  wire context_1_load_slot;  // hw/update/update.ts:58
  wire context_1_load_ring;  // hw/update/update.ts:58
  wire context_1_load_irq;  // hw/update/update.ts:58
  wire context_1_load_track;  // hw/update/update.ts:58
  wire context_1_load_out;  // hw/update/update.ts:58
  wire context_1_load_clear;  // hw/update/update.ts:58
  wire context_1_load_response_valid;  // hw/update/update.ts:58
  wire [63:0] context_1_load_last;  // hw/update/update.ts:58
  wire context_1_enable;  // hw/update/update.ts:58
  wire context_1_hold;  // hw/update/update.ts:58
  wire context_1_harvest_valid;  // hw/update/update.ts:58
  wire context_1_harvest_ready;  // hw/update/update.ts:58
  wire [11:0] context_1_harvest_row;  // hw/update/update.ts:58
  wire [63:0] context_1_harvest_address;  // hw/update/update.ts:58
  wire context_1_harvest_out;  // hw/update/update.ts:58
  wire context_1_harvest_clear;  // hw/update/update.ts:58
  wire context_1_track_failed;  // hw/update/update.ts:58
  wire context_1_line_valid;  // hw/update/update.ts:58
  wire context_1_line_ready;  // hw/update/update.ts:58
  wire [11:0] context_1_line_row;  // hw/update/update.ts:58
  wire [4:0] context_1_line_first;  // hw/update/update.ts:58
  wire [5:0] context_1_line_end;  // hw/update/update.ts:58
  wire [1:0] context_1_line_rights;  // hw/update/update.ts:58
  wire context_1_installed;  // hw/update/update.ts:58
  wire context_1_done;  // hw/update/update.ts:58
  wire context_1_done_error;  // hw/update/update.ts:58
  wire context_1_flip_want;  // hw/update/update.ts:58
  wire context_1_flipped;  // hw/update/update.ts:58
  wire [1:0] context_1_epoch;  // hw/update/update.ts:58
  wire [1:0] context_1_drained;  // hw/update/update.ts:58
  wire context_1_timeout_valid;  // hw/update/update.ts:58
  wire context_1_timeout_domain;  // hw/update/update.ts:58
  wire context_1_timeout_epoch;  // hw/update/update.ts:58
  wire [1:0] context_1_doubtful;  // hw/update/update.ts:58
  wire context_1_carried_valid;  // hw/update/update.ts:58
  wire context_1_carried_ready;  // hw/update/update.ts:58
  wire [15:0] context_1_carried_tag_index;  // hw/update/update.ts:58
  wire [15:0] context_1_carried_generation;  // hw/update/update.ts:58
  wire [3:0] context_1_carried_code;  // hw/update/update.ts:58
  wire context_1_ack_valid;  // hw/update/update.ts:58
  wire context_1_ack_ready;  // hw/update/update.ts:58
  wire context_1_ack_slot;  // hw/update/update.ts:58
  wire context_1_ack_ring;  // hw/update/update.ts:58
  wire [7:0] context_1_ack_status;  // hw/update/update.ts:58
  wire [31:0] context_1_ack_sequence;  // hw/update/update.ts:58
  wire context_1_ack_irq;  // hw/update/update.ts:58
  wire context_1_used;  // hw/update/update.ts:58
  wire context_1_walking;  // hw/update/update.ts:58
  wire context_1_tracks;  // hw/update/update.ts:58
  wire context_1_track_on;  // hw/update/update.ts:58
  wire context_1_track_off;  // hw/update/update.ts:58
  wire context_1_settled;  // hw/update/update.ts:58
  wire context_1_unflipped;  // hw/update/update.ts:58
  wire context_1_draining;  // hw/update/update.ts:58
  wire context_1_changing;  // hw/update/update.ts:58
  wire context_1_domain;  // hw/update/update.ts:58
  wire [11:0] context_1_base;  // hw/update/update.ts:58
  wire [19:0] context_1_from;  // hw/update/update.ts:58
  wire [20:0] context_1_up_to;  // hw/update/update.ts:58
  wire [1:0] context_1_rights;  // hw/update/update.ts:58
  wire context_1_busy;  // hw/update/update.ts:58
  reg  picked;  // hw/update/update.ts:61
  reg  [11:0] base;  // hw/update/update.ts:61
  reg  [20:0] limit;  // hw/update/update.ts:61
  reg  see_command;  // hw/update/update.ts:61
  reg  see_wipe;  // hw/update/update.ts:61
  wire wiping;  // hw/update/update.ts:67
  wire pick;  // hw/update/update.ts:68
  wire is_set;  // hw/update/update.ts:76
  wire is_block;  // hw/update/update.ts:77
  wire takes_all;  // hw/update/update.ts:78
  wire is_harvest;  // hw/update/update.ts:79
  wire is_track;  // hw/update/update.ts:80
  wire good_last;  // hw/update/update.ts:83
  wire good_flags;  // hw/update/update.ts:84
  wire served;  // hw/update/update.ts:85
  wire inside_table;  // hw/update/update.ts:86
  wire [52:0] range_end;  // hw/update/update.ts:87
  wire in_range;  // hw/update/update.ts:88
  wire [7:0] verdict;  // hw/update/update.ts:89
  wire used;  // hw/update/update.ts:91
  wire waits_for_clear;  // hw/update/update.ts:92
  wire may_start;  // hw/update/update.ts:93
  wire start;  // hw/update/update.ts:94
  wire free;  // hw/update/update.ts:96
  wire [1:0] loads;  // hw/update/update.ts:97
  wire drains_tracker;  // hw/update/update.ts:101
  wire [20:0] whole_limit;  // hw/update/update.ts:104
  wire [1:0] walking;  // hw/update/update.ts:105
  wire [1:0] same_domain;  // hw/update/update.ts:106
  wire [1:0] same_kind;  // hw/update/update.ts:108
  wire lines_in0_valid;  // hw/update/update.ts:109
  wire lines_in0_ready;  // hw/update/update.ts:109
  wire [11:0] lines_in0_row;  // hw/update/update.ts:109
  wire [4:0] lines_in0_first;  // hw/update/update.ts:109
  wire [5:0] lines_in0_end;  // hw/update/update.ts:109
  wire [1:0] lines_in0_rights;  // hw/update/update.ts:109
  wire lines_in1_valid;  // hw/update/update.ts:109
  wire lines_in1_ready;  // hw/update/update.ts:109
  wire [11:0] lines_in1_row;  // hw/update/update.ts:109
  wire [4:0] lines_in1_first;  // hw/update/update.ts:109
  wire [5:0] lines_in1_end;  // hw/update/update.ts:109
  wire [1:0] lines_in1_rights;  // hw/update/update.ts:109
  wire lines_out_valid;  // hw/update/update.ts:109
  wire lines_out_ready;  // hw/update/update.ts:109
  wire [11:0] lines_out_row;  // hw/update/update.ts:109
  wire [4:0] lines_out_first;  // hw/update/update.ts:109
  wire [5:0] lines_out_end;  // hw/update/update.ts:109
  wire [1:0] lines_out_rights;  // hw/update/update.ts:109
  wire lines_out_index;  // hw/update/update.ts:109
  wire harvests_in0_valid;  // hw/update/update.ts:110
  wire harvests_in0_ready;  // hw/update/update.ts:110
  wire [11:0] harvests_in0_row;  // hw/update/update.ts:110
  wire [63:0] harvests_in0_address;  // hw/update/update.ts:110
  wire harvests_in0_out;  // hw/update/update.ts:110
  wire harvests_in0_clear;  // hw/update/update.ts:110
  wire harvests_out_valid;  // hw/update/update.ts:110
  wire harvests_out_ready;  // hw/update/update.ts:110
  wire [11:0] harvests_out_row;  // hw/update/update.ts:110
  wire [63:0] harvests_out_address;  // hw/update/update.ts:110
  wire harvests_out_out;  // hw/update/update.ts:110
  wire harvests_out_clear;  // hw/update/update.ts:110
  wire harvests_out_index;  // hw/update/update.ts:110
  reg  [1:0] behind_0;  // hw/update/update.ts:134
  reg  [1:0] behind_1;  // hw/update/update.ts:134
  reg  offered;  // hw/update/update.ts:154
  wire installed_domain;  // hw/update/update.ts:164
  wire [11:0] installed_base;  // hw/update/update.ts:165
  wire [19:0] installed_from;  // hw/update/update.ts:166
  wire [20:0] installed_up_to;  // hw/update/update.ts:167
  wire [14:0] installed_region;  // hw/update/update.ts:169
  wire [19:0] region_first;  // hw/update/update.ts:170
  wire [20:0] region_end;  // hw/update/update.ts:171
  wire flips_req;  // hw/update/update.ts:180
  wire flips_ready;  // hw/update/update.ts:180
  wire flips_gnt;  // hw/update/update.ts:180
  wire flip_wants;  // hw/update/update.ts:181
  wire flips_domain;  // hw/update/update.ts:184
  wire carried_in0_valid;  // hw/update/update.ts:190
  wire carried_in0_ready;  // hw/update/update.ts:190
  wire [15:0] carried_in0_tag_index;  // hw/update/update.ts:190
  wire [15:0] carried_in0_generation;  // hw/update/update.ts:190
  wire [3:0] carried_in0_code;  // hw/update/update.ts:190
  wire carried_out_valid;  // hw/update/update.ts:190
  wire carried_out_ready;  // hw/update/update.ts:190
  wire [15:0] carried_out_tag_index;  // hw/update/update.ts:190
  wire [15:0] carried_out_generation;  // hw/update/update.ts:190
  wire [3:0] carried_out_code;  // hw/update/update.ts:190
  wire carried_out_index;  // hw/update/update.ts:190
  wire acks_in0_valid;  // hw/update/update.ts:191
  wire acks_in0_ready;  // hw/update/update.ts:191
  wire acks_in0_slot;  // hw/update/update.ts:191
  wire acks_in0_ring;  // hw/update/update.ts:191
  wire [7:0] acks_in0_status;  // hw/update/update.ts:191
  wire [31:0] acks_in0_sequence;  // hw/update/update.ts:191
  wire acks_in0_irq;  // hw/update/update.ts:191
  wire acks_out_valid;  // hw/update/update.ts:191
  wire acks_out_ready;  // hw/update/update.ts:191
  wire acks_out_slot;  // hw/update/update.ts:191
  wire acks_out_ring;  // hw/update/update.ts:191
  wire [7:0] acks_out_status;  // hw/update/update.ts:191
  wire [31:0] acks_out_sequence;  // hw/update/update.ts:191
  wire acks_out_irq;  // hw/update/update.ts:191
  wire acks_out_index;  // hw/update/update.ts:191
  wire [1:0] pick_and;  // hw/update/update.ts:68

  assign wiping = ((|clear_pending) & (~context_1_used)) & (~see_wipe);  // hw/update/update.ts:67
  assign pick = wiping ? ((pick_and[0] & 1'b0) | (pick_and[1] & 1'b1)) : cmd_words[8];  // hw/update/update.ts:68
  assign is_set = cmd_words[3:0] == 4'd1;  // hw/update/update.ts:76
  assign is_block = cmd_words[3:0] == 4'd3;  // hw/update/update.ts:77
  assign takes_all = (cmd_words[3:0] == 4'd2) | is_block;  // hw/update/update.ts:78
  assign is_harvest = (cmd_words[3:0] == 4'd4) & 1'b1;  // hw/update/update.ts:79
  assign is_track = (cmd_words[3:0] == 4'd5) & 1'b1;  // hw/update/update.ts:80
  assign good_last = is_harvest ? (~(|cmd_words[197:192])) : (is_set | (~cmd_words[255]));  // hw/update/update.ts:83
  assign good_flags = ~((cmd_words[16] & (~is_harvest)) | (cmd_words[17] & (~is_track)));  // hw/update/update.ts:84
  assign served = ((is_set ? ((cmd_words[5:4] == 2'd1) | (cmd_words[5:4] == 2'd3)) : (cmd_words[5:4] == 2'd0)) & good_last) & good_flags;  // hw/update/update.ts:85
  assign inside_table = ~(|cmd_words[15:9]);  // hw/update/update.ts:86
  assign range_end = {1'b0, cmd_words[115:64]} + {1'b0, cmd_words[179:128]};  // hw/update/update.ts:87
  assign in_range = is_track ? (~(|range_end)) : ((range_end <= {32'd0, limit}) & (|cmd_words[179:128]));  // hw/update/update.ts:88
  assign verdict = (~(((is_set | takes_all) | is_harvest) | is_track)) ? 8'd1 : ((~served) ? 8'd4 : ((~(inside_table & domain_cleared[picked])) ? 8'd2 : ((~in_range) ? 8'd3 : 8'd0)));  // hw/update/update.ts:89
  assign used = context_0_used;  // hw/update/update.ts:91
  assign waits_for_clear = inside_table & clear_pending[cmd_words[8]];  // hw/update/update.ts:92
  assign may_start = ((cmd_valid & enable) & (~used)) & (~waits_for_clear);  // hw/update/update.ts:93
  assign start = may_start & see_command;  // hw/update/update.ts:94
  assign free = (~used) & ((~(~used)) + 1'b1);  // hw/update/update.ts:96
  assign loads = {see_wipe, start ? free : 1'b0};  // hw/update/update.ts:97
  assign drains_tracker = cmd_words[16] | cmd_words[17];  // hw/update/update.ts:101
  assign whole_limit = {limit[20:5] + {15'd0, |limit[4:0]}, 5'd0};  // hw/update/update.ts:104
  assign walking = {context_1_walking, context_0_walking};  // hw/update/update.ts:105
  assign same_domain = {context_1_domain == picked, context_0_domain == picked};  // hw/update/update.ts:106
  assign same_kind = {context_1_tracks == ((is_harvest | is_track) & (~see_wipe)), context_0_tracks == ((is_harvest | is_track) & (~see_wipe))};  // hw/update/update.ts:108
  assign installed_domain = installed_mark[0] ? context_1_domain : context_0_domain;  // hw/update/update.ts:164
  assign installed_base = installed_mark[0] ? context_1_base : context_0_base;  // hw/update/update.ts:165
  assign installed_from = installed_mark[0] ? context_1_from : context_0_from;  // hw/update/update.ts:166
  assign installed_up_to = installed_mark[0] ? context_1_up_to : context_0_up_to;  // hw/update/update.ts:167
  assign installed_region = {3'd0, installed_row - installed_base};  // hw/update/update.ts:169
  assign region_first = {installed_region, 5'd0};  // hw/update/update.ts:170
  assign region_end = {1'b0, region_first} + 21'h20;  // hw/update/update.ts:171
  assign flip_wants = context_0_flip_want;  // hw/update/update.ts:181
  assign flips_domain = flips_gnt & context_0_domain;  // hw/update/update.ts:184
  assign pick_and = clear_pending & ((~clear_pending) + 2'd1);  // hw/update/update.ts:68

  vpri_update_context_small u_context_0 (  // hw/update/update.ts:58
    .clk(clk),
    .rst(rst),
    .load(context_0_load),
    .load_domain(context_0_load_domain),
    .load_base(context_0_load_base),
    .load_page(context_0_load_page),
    .load_end(context_0_load_end),
    .load_rights(context_0_load_rights),
    .load_lowering(context_0_load_lowering),
    .load_status(context_0_load_status),
    .load_sequence(context_0_load_sequence),
    .load_slot(context_0_load_slot),
    .load_ring(context_0_load_ring),
    .load_irq(context_0_load_irq),
    .load_track(context_0_load_track),
    .load_out(context_0_load_out),
    .load_clear(context_0_load_clear),
    .load_response_valid(context_0_load_response_valid),
    .load_last(context_0_load_last),
    .enable(context_0_enable),
    .hold(context_0_hold),
    .harvest_valid(context_0_harvest_valid),
    .harvest_ready(context_0_harvest_ready),
    .harvest_row(context_0_harvest_row),
    .harvest_address(context_0_harvest_address),
    .harvest_out(context_0_harvest_out),
    .harvest_clear(context_0_harvest_clear),
    .track_failed(context_0_track_failed),
    .line_valid(context_0_line_valid),
    .line_ready(context_0_line_ready),
    .line_row(context_0_line_row),
    .line_first(context_0_line_first),
    .line_end(context_0_line_end),
    .line_rights(context_0_line_rights),
    .installed(context_0_installed),
    .done(context_0_done),
    .done_error(context_0_done_error),
    .flip_want(context_0_flip_want),
    .flipped(context_0_flipped),
    .epoch(context_0_epoch),
    .drained(context_0_drained),
    .timeout_valid(context_0_timeout_valid),
    .timeout_domain(context_0_timeout_domain),
    .timeout_epoch(context_0_timeout_epoch),
    .doubtful(context_0_doubtful),
    .carried_valid(context_0_carried_valid),
    .carried_ready(context_0_carried_ready),
    .carried_tag_index(context_0_carried_tag_index),
    .carried_generation(context_0_carried_generation),
    .carried_code(context_0_carried_code),
    .ack_valid(context_0_ack_valid),
    .ack_ready(context_0_ack_ready),
    .ack_slot(context_0_ack_slot),
    .ack_ring(context_0_ack_ring),
    .ack_status(context_0_ack_status),
    .ack_sequence(context_0_ack_sequence),
    .ack_irq(context_0_ack_irq),
    .used(context_0_used),
    .walking(context_0_walking),
    .tracks(context_0_tracks),
    .track_on(context_0_track_on),
    .track_off(context_0_track_off),
    .settled(context_0_settled),
    .unflipped(context_0_unflipped),
    .draining(context_0_draining),
    .changing(context_0_changing),
    .domain(context_0_domain),
    .base(context_0_base),
    .from(context_0_from),
    .up_to(context_0_up_to),
    .rights(context_0_rights),
    .busy(context_0_busy)
  );

  vpri_update_context_small u_context_1 (  // hw/update/update.ts:58
    .clk(clk),
    .rst(rst),
    .load(context_1_load),
    .load_domain(context_1_load_domain),
    .load_base(context_1_load_base),
    .load_page(context_1_load_page),
    .load_end(context_1_load_end),
    .load_rights(context_1_load_rights),
    .load_lowering(context_1_load_lowering),
    .load_status(context_1_load_status),
    .load_sequence(context_1_load_sequence),
    .load_slot(context_1_load_slot),
    .load_ring(context_1_load_ring),
    .load_irq(context_1_load_irq),
    .load_track(context_1_load_track),
    .load_out(context_1_load_out),
    .load_clear(context_1_load_clear),
    .load_response_valid(context_1_load_response_valid),
    .load_last(context_1_load_last),
    .enable(context_1_enable),
    .hold(context_1_hold),
    .harvest_valid(context_1_harvest_valid),
    .harvest_ready(context_1_harvest_ready),
    .harvest_row(context_1_harvest_row),
    .harvest_address(context_1_harvest_address),
    .harvest_out(context_1_harvest_out),
    .harvest_clear(context_1_harvest_clear),
    .track_failed(context_1_track_failed),
    .line_valid(context_1_line_valid),
    .line_ready(context_1_line_ready),
    .line_row(context_1_line_row),
    .line_first(context_1_line_first),
    .line_end(context_1_line_end),
    .line_rights(context_1_line_rights),
    .installed(context_1_installed),
    .done(context_1_done),
    .done_error(context_1_done_error),
    .flip_want(context_1_flip_want),
    .flipped(context_1_flipped),
    .epoch(context_1_epoch),
    .drained(context_1_drained),
    .timeout_valid(context_1_timeout_valid),
    .timeout_domain(context_1_timeout_domain),
    .timeout_epoch(context_1_timeout_epoch),
    .doubtful(context_1_doubtful),
    .carried_valid(context_1_carried_valid),
    .carried_ready(context_1_carried_ready),
    .carried_tag_index(context_1_carried_tag_index),
    .carried_generation(context_1_carried_generation),
    .carried_code(context_1_carried_code),
    .ack_valid(context_1_ack_valid),
    .ack_ready(context_1_ack_ready),
    .ack_slot(context_1_ack_slot),
    .ack_ring(context_1_ack_ring),
    .ack_status(context_1_ack_status),
    .ack_sequence(context_1_ack_sequence),
    .ack_irq(context_1_ack_irq),
    .used(context_1_used),
    .walking(context_1_walking),
    .tracks(context_1_tracks),
    .track_on(context_1_track_on),
    .track_off(context_1_track_off),
    .settled(context_1_settled),
    .unflipped(context_1_unflipped),
    .draining(context_1_draining),
    .changing(context_1_changing),
    .domain(context_1_domain),
    .base(context_1_base),
    .from(context_1_from),
    .up_to(context_1_up_to),
    .rights(context_1_rights),
    .busy(context_1_busy)
  );

  vpri_stream_arbiter_n2_row12_first5_end6_rights2 u_lines (  // hw/update/update.ts:109
    .clk(clk),
    .rst(rst),
    .in0_valid(lines_in0_valid),
    .in0_ready(lines_in0_ready),
    .in0_row(lines_in0_row),
    .in0_first(lines_in0_first),
    .in0_end(lines_in0_end),
    .in0_rights(lines_in0_rights),
    .in1_valid(lines_in1_valid),
    .in1_ready(lines_in1_ready),
    .in1_row(lines_in1_row),
    .in1_first(lines_in1_first),
    .in1_end(lines_in1_end),
    .in1_rights(lines_in1_rights),
    .out_valid(lines_out_valid),
    .out_ready(lines_out_ready),
    .out_row(lines_out_row),
    .out_first(lines_out_first),
    .out_end(lines_out_end),
    .out_rights(lines_out_rights),
    .out_index(lines_out_index)
  );

  vpri_stream_arbiter_n1_row12_address64_out1_clear1 u_harvests (  // hw/update/update.ts:110
    .clk(clk),
    .rst(rst),
    .in0_valid(harvests_in0_valid),
    .in0_ready(harvests_in0_ready),
    .in0_row(harvests_in0_row),
    .in0_address(harvests_in0_address),
    .in0_out(harvests_in0_out),
    .in0_clear(harvests_in0_clear),
    .out_valid(harvests_out_valid),
    .out_ready(harvests_out_ready),
    .out_row(harvests_out_row),
    .out_address(harvests_out_address),
    .out_out(harvests_out_out),
    .out_clear(harvests_out_clear),
    .out_index(harvests_out_index)
  );

  vpri_round_robin_n1 u_flips (  // hw/update/update.ts:180
    .clk(clk),
    .rst(rst),
    .req(flips_req),
    .ready(flips_ready),
    .gnt(flips_gnt)
  );

  vpri_stream_arbiter_n1_tag_index16_generation16_code4 u_carried (  // hw/update/update.ts:190
    .clk(clk),
    .rst(rst),
    .in0_valid(carried_in0_valid),
    .in0_ready(carried_in0_ready),
    .in0_tag_index(carried_in0_tag_index),
    .in0_generation(carried_in0_generation),
    .in0_code(carried_in0_code),
    .out_valid(carried_out_valid),
    .out_ready(carried_out_ready),
    .out_tag_index(carried_out_tag_index),
    .out_generation(carried_out_generation),
    .out_code(carried_out_code),
    .out_index(carried_out_index)
  );

  vpri_stream_arbiter_n1_slot1_ring1_status8_sequence32_irq1 u_acks (  // hw/update/update.ts:191
    .clk(clk),
    .rst(rst),
    .in0_valid(acks_in0_valid),
    .in0_ready(acks_in0_ready),
    .in0_slot(acks_in0_slot),
    .in0_ring(acks_in0_ring),
    .in0_status(acks_in0_status),
    .in0_sequence(acks_in0_sequence),
    .in0_irq(acks_in0_irq),
    .out_valid(acks_out_valid),
    .out_ready(acks_out_ready),
    .out_slot(acks_out_slot),
    .out_ring(acks_out_ring),
    .out_status(acks_out_status),
    .out_sequence(acks_out_sequence),
    .out_irq(acks_out_irq),
    .out_index(acks_out_index)
  );

  assign cmd_ready = start;  // hw/update/update.ts:95
  assign ack_valid = acks_out_valid;  // hw/update/update.ts:200
  assign ack_slot = acks_out_slot;  // hw/update/update.ts:202
  assign ack_ring = acks_out_ring;  // hw/update/update.ts:202
  assign ack_status = acks_out_status;  // hw/update/update.ts:202
  assign ack_sequence = acks_out_sequence;  // hw/update/update.ts:202
  assign ack_irq = acks_out_irq;  // hw/update/update.ts:202
  assign carried_valid = carried_out_valid;  // hw/update/update.ts:196
  assign carried_index = carried_out_tag_index;  // hw/update/update.ts:198
  assign carried_generation = carried_out_generation;  // hw/update/update.ts:199
  assign carried_code = carried_out_code;  // hw/update/update.ts:199
  assign change_valid = lines_out_valid;  // hw/update/update.ts:148
  assign change_row = lines_out_row;  // hw/update/update.ts:151
  assign change_first = lines_out_first;  // hw/update/update.ts:151
  assign change_end = lines_out_end;  // hw/update/update.ts:151
  assign change_rights = lines_out_rights;  // hw/update/update.ts:151
  assign change_mark = {3'd0, lines_out_index};  // hw/update/update.ts:150
  assign harvest_valid = harvests_out_valid & (enable | offered);  // hw/update/update.ts:156
  assign harvest_row = harvests_out_row;  // hw/update/update.ts:158
  assign harvest_address = harvests_out_address;  // hw/update/update.ts:158
  assign harvest_out = harvests_out_out;  // hw/update/update.ts:158
  assign harvest_clear = harvests_out_clear;  // hw/update/update.ts:158
  assign track_set = {context_0_track_on & (context_0_domain == 1'b1), context_0_track_on & (context_0_domain == 1'b0)};  // hw/update/update.ts:160
  assign track_clear = {context_0_track_off & (context_0_domain == 1'b1), context_0_track_off & (context_0_domain == 1'b0)};  // hw/update/update.ts:161
  assign flip_valid = flip_wants;  // hw/update/update.ts:185
  assign flip_domain = flips_domain;  // hw/update/update.ts:186
  assign bump_valid = installed;  // hw/update/update.ts:172
  assign bump_domain = installed_domain;  // hw/update/update.ts:173
  assign wake_valid = installed & ((installed_mark[0] ? context_1_rights : context_0_rights) != 2'd2);  // hw/update/update.ts:174
  assign wake_domain = installed_domain;  // hw/update/update.ts:175
  assign wake_first = (region_first < installed_from) ? installed_from : region_first;  // hw/update/update.ts:176
  assign wake_end = (installed_up_to < region_end) ? installed_up_to : region_end;  // hw/update/update.ts:177
  assign clear_done_valid = context_1_ack_valid;  // hw/update/update.ts:212
  assign clear_done_ok = context_1_ack_status == 8'd0;  // hw/update/update.ts:213
  assign clear_done_domain = context_1_domain;  // hw/update/update.ts:214
  assign changing = {|{context_1_changing & (context_1_domain == 1'b1), context_0_changing & (context_0_domain == 1'b1)}, |{context_1_changing & (context_1_domain == 1'b0), context_0_changing & (context_0_domain == 1'b0)}};  // hw/update/update.ts:216
  assign busy = (((((|{context_1_busy, context_0_busy}) | context_1_used) | wiping) | see_wipe) | may_start) | (ack_valid & enable);  // hw/update/update.ts:218
  assign context_0_load = loads[0];  // hw/update/update.ts:113
  assign context_0_load_domain = picked;  // hw/update/update.ts:114
  assign context_0_load_base = base;  // hw/update/update.ts:115
  assign context_0_load_page = cmd_words[83:64];  // hw/update/update.ts:116
  assign context_0_load_end = cmd_words[17] ? whole_limit : range_end[20:0];  // hw/update/update.ts:117
  assign context_0_load_rights = is_block ? 2'd2 : cmd_words[5:4];  // hw/update/update.ts:118
  assign context_0_load_lowering = (takes_all | (cmd_words[5:4] == 2'd1)) | drains_tracker;  // hw/update/update.ts:119
  assign context_0_load_status = verdict;  // hw/update/update.ts:120
  assign context_0_load_sequence = cmd_words[63:32];  // hw/update/update.ts:121
  assign context_0_load_slot = cmd_slot;  // hw/update/update.ts:122
  assign context_0_load_ring = cmd_ring;  // hw/update/update.ts:123
  assign context_0_load_irq = cmd_words[6];  // hw/update/update.ts:124
  assign context_0_load_track = is_harvest | is_track;  // hw/update/update.ts:125
  assign context_0_load_out = is_harvest;  // hw/update/update.ts:126
  assign context_0_load_clear = drains_tracker;  // hw/update/update.ts:127
  assign context_0_load_response_valid = cmd_words[255] & is_set;  // hw/update/update.ts:128
  assign context_0_load_last = cmd_words[255:192];  // hw/update/update.ts:129
  assign context_0_enable = enable;  // hw/update/update.ts:130
  assign context_0_hold = |behind_0;  // hw/update/update.ts:136
  assign context_0_harvest_ready = harvests_in0_ready;  // hw/update/update.ts:132
  assign context_0_track_failed = track_failed;  // hw/update/update.ts:131
  assign context_0_line_ready = lines_in0_ready;  // hw/update/update.ts:137
  assign context_0_installed = installed & (installed_mark == 4'd0);  // hw/update/update.ts:138
  assign context_0_done = done & (done_mark == 4'd0);  // hw/update/update.ts:139
  assign context_0_done_error = done_error;  // hw/update/update.ts:140
  assign context_0_flipped = context_0_flip_want & (context_0_domain == flips_domain);  // hw/update/update.ts:187
  assign context_0_epoch = epoch;  // hw/update/update.ts:141
  assign context_0_drained = drained;  // hw/update/update.ts:142
  assign context_0_timeout_valid = timeout_valid;  // hw/update/update.ts:143
  assign context_0_timeout_domain = timeout_domain;  // hw/update/update.ts:144
  assign context_0_timeout_epoch = timeout_epoch;  // hw/update/update.ts:145
  assign context_0_doubtful = doubtful;  // hw/update/update.ts:146
  assign context_0_carried_ready = carried_in0_ready;  // hw/update/update.ts:193
  assign context_0_ack_ready = acks_in0_ready;  // hw/update/update.ts:194
  assign context_1_load = loads[1];  // hw/update/update.ts:113
  assign context_1_load_domain = picked;  // hw/update/update.ts:114
  assign context_1_load_base = base;  // hw/update/update.ts:115
  assign context_1_load_page = 20'd0;  // hw/update/update.ts:116
  assign context_1_load_end = whole_limit;  // hw/update/update.ts:117
  assign context_1_load_rights = 2'd0;  // hw/update/update.ts:118
  assign context_1_load_lowering = 1'b0;  // hw/update/update.ts:119
  assign context_1_load_status = 8'd0;  // hw/update/update.ts:120
  assign context_1_load_sequence = 32'd0;  // hw/update/update.ts:121
  assign context_1_load_slot = 1'b0;  // hw/update/update.ts:122
  assign context_1_load_ring = 1'b0;  // hw/update/update.ts:123
  assign context_1_load_irq = 1'b0;  // hw/update/update.ts:124
  assign context_1_load_track = 1'b0;  // hw/update/update.ts:125
  assign context_1_load_out = 1'b0;  // hw/update/update.ts:126
  assign context_1_load_clear = 1'b0;  // hw/update/update.ts:127
  assign context_1_load_response_valid = 1'b0;  // hw/update/update.ts:128
  assign context_1_load_last = 64'd0;  // hw/update/update.ts:129
  assign context_1_enable = enable;  // hw/update/update.ts:130
  assign context_1_hold = |behind_1;  // hw/update/update.ts:136
  assign context_1_harvest_ready = 1'b0;  // hw/update/update.ts:206
  assign context_1_track_failed = track_failed;  // hw/update/update.ts:131
  assign context_1_line_ready = lines_in1_ready;  // hw/update/update.ts:137
  assign context_1_installed = installed & (installed_mark == 4'd1);  // hw/update/update.ts:138
  assign context_1_done = done & (done_mark == 4'd1);  // hw/update/update.ts:139
  assign context_1_done_error = done_error;  // hw/update/update.ts:140
  assign context_1_flipped = 1'b0;  // hw/update/update.ts:209
  assign context_1_epoch = epoch;  // hw/update/update.ts:141
  assign context_1_drained = drained;  // hw/update/update.ts:142
  assign context_1_timeout_valid = timeout_valid;  // hw/update/update.ts:143
  assign context_1_timeout_domain = timeout_domain;  // hw/update/update.ts:144
  assign context_1_timeout_epoch = timeout_epoch;  // hw/update/update.ts:145
  assign context_1_doubtful = doubtful;  // hw/update/update.ts:146
  assign context_1_carried_ready = 1'b1;  // hw/update/update.ts:210
  assign context_1_ack_ready = 1'b1;  // hw/update/update.ts:211
  assign lines_in0_valid = context_0_line_valid;  // hw/update/update.ts:137
  assign lines_in0_row = context_0_line_row;  // hw/update/update.ts:137
  assign lines_in0_first = context_0_line_first;  // hw/update/update.ts:137
  assign lines_in0_end = context_0_line_end;  // hw/update/update.ts:137
  assign lines_in0_rights = context_0_line_rights;  // hw/update/update.ts:137
  assign lines_in1_valid = context_1_line_valid;  // hw/update/update.ts:137
  assign lines_in1_row = context_1_line_row;  // hw/update/update.ts:137
  assign lines_in1_first = context_1_line_first;  // hw/update/update.ts:137
  assign lines_in1_end = context_1_line_end;  // hw/update/update.ts:137
  assign lines_in1_rights = context_1_line_rights;  // hw/update/update.ts:137
  assign lines_out_ready = change_ready;  // hw/update/update.ts:149
  assign harvests_in0_valid = context_0_harvest_valid;  // hw/update/update.ts:132
  assign harvests_in0_row = context_0_harvest_row;  // hw/update/update.ts:132
  assign harvests_in0_address = context_0_harvest_address;  // hw/update/update.ts:132
  assign harvests_in0_out = context_0_harvest_out;  // hw/update/update.ts:132
  assign harvests_in0_clear = context_0_harvest_clear;  // hw/update/update.ts:132
  assign harvests_out_ready = harvest_valid & harvest_ready;  // hw/update/update.ts:157
  assign flips_req = flip_wants;  // hw/update/update.ts:182
  assign flips_ready = 1'b1;  // hw/update/update.ts:183
  assign carried_in0_valid = context_0_carried_valid;  // hw/update/update.ts:193
  assign carried_in0_tag_index = context_0_carried_tag_index;  // hw/update/update.ts:193
  assign carried_in0_generation = context_0_carried_generation;  // hw/update/update.ts:193
  assign carried_in0_code = context_0_carried_code;  // hw/update/update.ts:193
  assign carried_out_ready = carried_ready;  // hw/update/update.ts:197
  assign acks_in0_valid = context_0_ack_valid;  // hw/update/update.ts:194
  assign acks_in0_slot = context_0_ack_slot;  // hw/update/update.ts:194
  assign acks_in0_ring = context_0_ack_ring;  // hw/update/update.ts:194
  assign acks_in0_status = context_0_ack_status;  // hw/update/update.ts:194
  assign acks_in0_sequence = context_0_ack_sequence;  // hw/update/update.ts:194
  assign acks_in0_irq = context_0_ack_irq;  // hw/update/update.ts:194
  assign acks_out_ready = ack_ready;  // hw/update/update.ts:201

  always @(posedge clk) begin
    if (rst) begin
      see_command <= 1'b0;
      see_wipe <= 1'b0;
      behind_0 <= 2'd0;
      behind_1 <= 2'd0;
      offered <= 1'b0;
    end else begin
      see_wipe <= wiping;  // hw/update/update.ts:72
      see_command <= ((~wiping) & cmd_valid) & (~cmd_ready);  // hw/update/update.ts:73
      behind_0 <= loads[0] ? ((walking & same_domain) & same_kind) : (behind_0 & walking);  // hw/update/update.ts:135
      behind_1 <= loads[1] ? ((walking & same_domain) & same_kind) : (behind_1 & walking);  // hw/update/update.ts:135
      offered <= harvest_valid & (~harvest_ready);  // hw/update/update.ts:155
    end
  end

  always @(posedge clk) begin
    picked <= pick;  // hw/update/update.ts:69
    base <= pick ? domain_base[23:12] : domain_base[11:0];  // hw/update/update.ts:70
    limit <= pick ? domain_limit[41:21] : domain_limit[20:0];  // hw/update/update.ts:71
  end

  wire unused_0 = &{1'b0, cmd_words[31:18]};  // reserved bits of a command (hw/update/update.ts:99)
  wire unused_1 = &{1'b0, cmd_words[7]};  // reserved bits of a command (hw/update/update.ts:99)
  wire unused_2 = &{1'b0, cmd_words[127:116]};  // reserved bits of a command (hw/update/update.ts:99)
  wire unused_3 = &{1'b0, cmd_words[191:180]};  // reserved bits of a command (hw/update/update.ts:99)
  wire unused_4 = &{1'b0, {carried_out_index, acks_out_index, harvests_out_index}};  // the fields name the command, or it waits (hw/update/update.ts:203)
  wire unused_5 = &{1'b0, {context_1_carried_valid, context_1_carried_tag_index, context_1_carried_generation, context_1_carried_code, context_1_flip_want}};  // a clear of a domain answers nobody and drains nothing (hw/update/update.ts:204)
  wire unused_6 = &{1'b0, {context_1_harvest_valid, context_1_harvest_row, context_1_harvest_address, context_1_harvest_out, context_1_harvest_clear, context_1_track_on, context_1_track_off}};  // its lines are not the tracker’s (hw/update/update.ts:205)
  wire unused_7 = &{1'b0, {context_1_ack_slot, context_1_ack_ring, context_1_ack_sequence, context_1_ack_irq}};  // its end goes to the domain table (hw/update/update.ts:207)
  wire unused_8 = &{1'b0, {{context_1_settled, context_1_unflipped, context_1_draining}, {context_0_settled, context_0_unflipped, context_0_draining}}};  // for the properties alone (hw/update/update.ts:208)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_update_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_update_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_update_small
  `define VPRI_ASSUME_vpri_update_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_update_small assert
`endif

  reg  cmd_was_stalled;  // hw/update/update.ts:27
  reg  cmd_was_slot;  // hw/update/update.ts:27
  reg  [255:0] cmd_was_words;  // hw/update/update.ts:27
  reg  cmd_was_ring;  // hw/update/update.ts:27
  reg  ack_was_stalled;  // hw/update/update.ts:28
  reg  ack_was_slot;  // hw/update/update.ts:28
  reg  ack_was_ring;  // hw/update/update.ts:28
  reg  [7:0] ack_was_status;  // hw/update/update.ts:28
  reg  [31:0] ack_was_sequence;  // hw/update/update.ts:28
  reg  ack_was_irq;  // hw/update/update.ts:28
  reg  carried_was_stalled;  // hw/update/update.ts:30
  reg  [15:0] carried_was_index;  // hw/update/update.ts:30
  reg  [15:0] carried_was_generation;  // hw/update/update.ts:30
  reg  [3:0] carried_was_code;  // hw/update/update.ts:30
  reg  change_was_stalled;  // hw/update/update.ts:32
  reg  [11:0] change_was_row;  // hw/update/update.ts:32
  reg  [4:0] change_was_first;  // hw/update/update.ts:32
  reg  [5:0] change_was_end;  // hw/update/update.ts:32
  reg  [1:0] change_was_rights;  // hw/update/update.ts:32
  reg  [3:0] change_was_mark;  // hw/update/update.ts:32
  reg  harvest_was_stalled;  // hw/update/update.ts:35
  reg  [11:0] harvest_was_row;  // hw/update/update.ts:35
  reg  [63:0] harvest_was_address;  // hw/update/update.ts:35
  reg  harvest_was_out;  // hw/update/update.ts:35
  reg  harvest_was_clear;  // hw/update/update.ts:35

  always @(posedge clk) begin
    if (rst) begin
      cmd_was_stalled <= 1'b0;
      ack_was_stalled <= 1'b0;
      carried_was_stalled <= 1'b0;
      change_was_stalled <= 1'b0;
      harvest_was_stalled <= 1'b0;
    end else begin
      cmd_was_stalled <= cmd_valid & (~cmd_ready);  // hw/update/update.ts:27
      ack_was_stalled <= ack_valid & (~ack_ready);  // hw/update/update.ts:28
      carried_was_stalled <= carried_valid & (~carried_ready);  // hw/update/update.ts:30
      change_was_stalled <= change_valid & (~change_ready);  // hw/update/update.ts:32
      harvest_was_stalled <= harvest_valid & (~harvest_ready);  // hw/update/update.ts:35
    end
  end

  always @(posedge clk) begin
    cmd_was_slot <= cmd_slot;  // hw/update/update.ts:27
    cmd_was_words <= cmd_words;  // hw/update/update.ts:27
    cmd_was_ring <= cmd_ring;  // hw/update/update.ts:27
    ack_was_slot <= ack_slot;  // hw/update/update.ts:28
    ack_was_ring <= ack_ring;  // hw/update/update.ts:28
    ack_was_status <= ack_status;  // hw/update/update.ts:28
    ack_was_sequence <= ack_sequence;  // hw/update/update.ts:28
    ack_was_irq <= ack_irq;  // hw/update/update.ts:28
    carried_was_index <= carried_index;  // hw/update/update.ts:30
    carried_was_generation <= carried_generation;  // hw/update/update.ts:30
    carried_was_code <= carried_code;  // hw/update/update.ts:30
    change_was_row <= change_row;  // hw/update/update.ts:32
    change_was_first <= change_first;  // hw/update/update.ts:32
    change_was_end <= change_end;  // hw/update/update.ts:32
    change_was_rights <= change_rights;  // hw/update/update.ts:32
    change_was_mark <= change_mark;  // hw/update/update.ts:32
    harvest_was_row <= harvest_row;  // hw/update/update.ts:35
    harvest_was_address <= harvest_address;  // hw/update/update.ts:35
    harvest_was_out <= harvest_out;  // hw/update/update.ts:35
    harvest_was_clear <= harvest_clear;  // hw/update/update.ts:35
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (flip_valid) begin  // hw/update/update.ts:221
        one_flip_open: assert (drained[flip_domain]);  // hw/update/update.ts:221
      end
      flip_by_the_settled: assert (~(context_0_flipped & (~((context_0_settled & context_0_unflipped) & (~context_0_draining)))));  // hw/update/update.ts:222
      sharers_flip_at_once: assert (~((((flip_valid & (context_0_domain == flips_domain)) & context_0_settled) & context_0_unflipped) & (~context_0_flipped)));  // hw/update/update.ts:223
      track_on_or_off: assert (~(|(track_set & track_clear)));  // hw/update/update.ts:224
      if (start) begin  // hw/update/update.ts:225
        one_context: assert (free & (~(free & used)));  // hw/update/update.ts:225
      end
      installed_known: `VPRI_ASSUME_vpri_update_small ((~installed) | (installed_mark <= 4'd1));  // hw/update/update.ts:226
      wiped_domain: cover (clear_done_valid);  // hw/update/update.ts:232
      wakes: cover (wake_valid);  // hw/update/update.ts:233
      if (ack_was_stalled) begin  // hw/update/update.ts:28
        ack_hold_valid: assert (ack_valid);  // hw/update/update.ts:28
        ack_hold_slot: assert (ack_slot == ack_was_slot);  // hw/update/update.ts:28
        ack_hold_ring: assert (ack_ring == ack_was_ring);  // hw/update/update.ts:28
        ack_hold_status: assert (ack_status == ack_was_status);  // hw/update/update.ts:28
        ack_hold_sequence: assert (ack_sequence == ack_was_sequence);  // hw/update/update.ts:28
        ack_hold_irq: assert (ack_irq == ack_was_irq);  // hw/update/update.ts:28
      end
      if (carried_was_stalled) begin  // hw/update/update.ts:30
        carried_hold_valid: assert (carried_valid);  // hw/update/update.ts:30
        carried_hold_index: assert (carried_index == carried_was_index);  // hw/update/update.ts:30
        carried_hold_generation: assert (carried_generation == carried_was_generation);  // hw/update/update.ts:30
        carried_hold_code: assert (carried_code == carried_was_code);  // hw/update/update.ts:30
      end
      if (change_was_stalled) begin  // hw/update/update.ts:32
        change_hold_valid: assert (change_valid);  // hw/update/update.ts:32
        change_hold_row: assert (change_row == change_was_row);  // hw/update/update.ts:32
        change_hold_first: assert (change_first == change_was_first);  // hw/update/update.ts:32
        change_hold_end: assert (change_end == change_was_end);  // hw/update/update.ts:32
        change_hold_rights: assert (change_rights == change_was_rights);  // hw/update/update.ts:32
        change_hold_mark: assert (change_mark == change_was_mark);  // hw/update/update.ts:32
      end
      if (harvest_was_stalled) begin  // hw/update/update.ts:35
        harvest_hold_valid: assert (harvest_valid);  // hw/update/update.ts:35
        harvest_hold_row: assert (harvest_row == harvest_was_row);  // hw/update/update.ts:35
        harvest_hold_address: assert (harvest_address == harvest_was_address);  // hw/update/update.ts:35
        harvest_hold_out: assert (harvest_out == harvest_was_out);  // hw/update/update.ts:35
        harvest_hold_clear: assert (harvest_clear == harvest_was_clear);  // hw/update/update.ts:35
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (cmd_was_stalled) begin  // hw/update/update.ts:27
        cmd_hold_valid: `VPRI_ASSUME_vpri_update_small (cmd_valid);  // hw/update/update.ts:27
        cmd_hold_slot: `VPRI_ASSUME_vpri_update_small (cmd_slot == cmd_was_slot);  // hw/update/update.ts:27
        cmd_hold_words: `VPRI_ASSUME_vpri_update_small (cmd_words == cmd_was_words);  // hw/update/update.ts:27
        cmd_hold_ring: `VPRI_ASSUME_vpri_update_small (cmd_ring == cmd_was_ring);  // hw/update/update.ts:27
      end
    end
  end
`endif
`endif
`endif
endmodule
