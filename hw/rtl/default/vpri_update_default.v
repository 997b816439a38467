// Update engine: set, clear and block of page ranges, harvest and track, and hardware clear of domains. A command is checked 1 cycle after it is offered and its
// first line offered in the cycle after; one command every 2 cycles. Commands of a domain send their lines in the order of their
// commands (lines of the tracker apart: neither waits for the other); domains take turns, line by line; one line a cycle. Acknowledgements leave in any order. Commands that lower rights (decided by
// the opcode: clear, block, set to read-only), harvests that clear, and track to enable drain; those that wait for a flip of the same domain share it. At most one flip of a domain is open.
// Every line that passes the point of order bumps the domain's generation and, unless it was blocked, wakes who waits for its pages.
// A command whose domain is being cleared waits, and those behind it.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/update/update.ts; do not edit.
module vpri_update_default (
  input  wire clk,
  input  wire rst,
  input  wire enable,
  input  wire cmd_valid,
  output wire cmd_ready,
  input  wire [2:0] cmd_slot,
  input  wire [255:0] cmd_words,
  input  wire cmd_ring,
  output wire ack_valid,
  input  wire ack_ready,
  output wire [2:0] ack_slot,
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
  output wire [15:0] change_row,
  output wire [7:0] change_first,
  output wire [8:0] change_end,
  output wire [1:0] change_rights,
  output wire [3:0] change_mark,
  input  wire installed,
  input  wire [3:0] installed_mark,
  input  wire [15:0] installed_row,
  input  wire done,
  input  wire [3:0] done_mark,
  input  wire done_error,
  output wire harvest_valid,
  input  wire harvest_ready,
  output wire [15:0] harvest_row,
  output wire [63:0] harvest_address,
  output wire harvest_out,
  output wire harvest_clear,
  input  wire track_failed,
  output wire [15:0] track_set,
  output wire [15:0] track_clear,
  output wire flip_valid,
  output wire [3:0] flip_domain,
  output wire bump_valid,
  output wire [3:0] bump_domain,
  input  wire [15:0] epoch,
  input  wire [15:0] drained,
  input  wire timeout_valid,
  input  wire [3:0] timeout_domain,
  input  wire timeout_epoch,
  input  wire [15:0] doubtful,
  output wire wake_valid,
  output wire [3:0] wake_domain,
  output wire [27:0] wake_first,
  output wire [28:0] wake_end,
  input  wire [255:0] domain_base,
  input  wire [463:0] domain_limit,
  input  wire [15:0] domain_cleared,
  input  wire [15:0] clear_pending,
  output wire clear_done_valid,
  output wire clear_done_ok,
  output wire [3:0] clear_done_domain,
  output wire [15:0] changing,
  output wire busy
);

  wire context_0_load;  // hw/update/update.ts:58
  wire [3:0] context_0_load_domain;  // hw/update/update.ts:58
  wire [15:0] context_0_load_base;  // hw/update/update.ts:58
  wire [27:0] context_0_load_page;  // hw/update/update.ts:58
  wire [28:0] context_0_load_end;  // hw/update/update.ts:58
  wire [1:0] context_0_load_rights;  // hw/update/update.ts:58
  wire context_0_load_lowering;  // hw/update/update.ts:58
  wire [7:0] context_0_load_status;  // hw/update/update.ts:58
  wire [31:0] context_0_load_sequence;  // hw/update/update.ts:58
  wire [2:0] context_0_load_slot;  // hw/update/update.ts:58
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
  wire [15:0] context_0_harvest_row;  // hw/update/update.ts:58
  wire [63:0] context_0_harvest_address;  // hw/update/update.ts:58
  wire context_0_harvest_out;  // hw/update/update.ts:58
  wire context_0_harvest_clear;  // hw/update/update.ts:58
  wire context_0_track_failed;  // hw/update/update.ts:58
  wire context_0_line_valid;  // hw/update/update.ts:58
  wire context_0_line_ready;  // hw/update/update.ts:58
  wire [15:0] context_0_line_row;  // hw/update/update.ts:58
  wire [7:0] context_0_line_first;  // hw/update/update.ts:58
  wire [8:0] context_0_line_end;  // hw/update/update.ts:58
  wire [1:0] context_0_line_rights;  // hw/update/update.ts:58
  wire context_0_installed;  // hw/update/update.ts:58
  wire context_0_done;  // hw/update/update.ts:58
  wire context_0_done_error;  // hw/update/update.ts:58
  wire context_0_flip_want;  // hw/update/update.ts:58
  wire context_0_flipped;  // hw/update/update.ts:58
  wire [15:0] context_0_epoch;  // hw/update/update.ts:58
  wire [15:0] context_0_drained;  // hw/update/update.ts:58
  wire context_0_timeout_valid;  // hw/update/update.ts:58
  wire [3:0] context_0_timeout_domain;  // hw/update/update.ts:58
  wire context_0_timeout_epoch;  // hw/update/update.ts:58
  wire [15:0] context_0_doubtful;  // hw/update/update.ts:58
  wire context_0_carried_valid;  // hw/update/update.ts:58
  wire context_0_carried_ready;  // hw/update/update.ts:58
  wire [15:0] context_0_carried_tag_index;  // hw/update/update.ts:58
  wire [15:0] context_0_carried_generation;  // hw/update/update.ts:58
  wire [3:0] context_0_carried_code;  // hw/update/update.ts:58
  wire context_0_ack_valid;  // hw/update/update.ts:58
  wire context_0_ack_ready;  // hw/update/update.ts:58
  wire [2:0] context_0_ack_slot;  // hw/update/update.ts:58
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
  wire [3:0] context_0_domain;  // hw/update/update.ts:58
  wire [15:0] context_0_base;  // hw/update/update.ts:58
  wire [27:0] context_0_from;  // hw/update/update.ts:58
  wire [28:0] context_0_up_to;  // hw/update/update.ts:58
  wire [1:0] context_0_rights;  // hw/update/update.ts:58
  wire context_0_busy;  // hw/update/update.ts:58
  wire context_1_load;  // hw/update/update.ts:58
  wire [3:0] context_1_load_domain;  // hw/update/update.ts:58
  wire [15:0] context_1_load_base;  // hw/update/update.ts:58
  wire [27:0] context_1_load_page;  // hw/update/update.ts:58
  wire [28:0] context_1_load_end;  // hw/update/update.ts:58
  wire [1:0] context_1_load_rights;  // hw/update/update.ts:58
  wire context_1_load_lowering;  // hw/update/update.ts:58
  wire [7:0] context_1_load_status;  // hw/update/update.ts:58
  wire [31:0] context_1_load_sequence;  // hw/update/update.ts:58
  wire [2:0] context_1_load_slot;  // hw/update/update.ts:58
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
  wire [15:0] context_1_harvest_row;  // hw/update/update.ts:58
  wire [63:0] context_1_harvest_address;  // hw/update/update.ts:58
  wire context_1_harvest_out;  // hw/update/update.ts:58
  wire context_1_harvest_clear;  // hw/update/update.ts:58
  wire context_1_track_failed;  // hw/update/update.ts:58
  wire context_1_line_valid;  // hw/update/update.ts:58
  wire context_1_line_ready;  // hw/update/update.ts:58
  wire [15:0] context_1_line_row;  // hw/update/update.ts:58
  wire [7:0] context_1_line_first;  // hw/update/update.ts:58
  wire [8:0] context_1_line_end;  // hw/update/update.ts:58
  wire [1:0] context_1_line_rights;  // hw/update/update.ts:58
  wire context_1_installed;  // hw/update/update.ts:58
  wire context_1_done;  // hw/update/update.ts:58
  wire context_1_done_error;  // hw/update/update.ts:58
  wire context_1_flip_want;  // hw/update/update.ts:58
  wire context_1_flipped;  // hw/update/update.ts:58
  wire [15:0] context_1_epoch;  // hw/update/update.ts:58
  wire [15:0] context_1_drained;  // hw/update/update.ts:58
  wire context_1_timeout_valid;  // hw/update/update.ts:58
  wire [3:0] context_1_timeout_domain;  // hw/update/update.ts:58
  wire context_1_timeout_epoch;  // hw/update/update.ts:58
  wire [15:0] context_1_doubtful;  // hw/update/update.ts:58
  wire context_1_carried_valid;  // hw/update/update.ts:58
  wire context_1_carried_ready;  // hw/update/update.ts:58
  wire [15:0] context_1_carried_tag_index;  // hw/update/update.ts:58
  wire [15:0] context_1_carried_generation;  // hw/update/update.ts:58
  wire [3:0] context_1_carried_code;  // hw/update/update.ts:58
  wire context_1_ack_valid;  // hw/update/update.ts:58
  wire context_1_ack_ready;  // hw/update/update.ts:58
  wire [2:0] context_1_ack_slot;  // hw/update/update.ts:58
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
  wire [3:0] context_1_domain;  // hw/update/update.ts:58
  wire [15:0] context_1_base;  // hw/update/update.ts:58
  wire [27:0] context_1_from;  // hw/update/update.ts:58
  wire [28:0] context_1_up_to;  // hw/update/update.ts:58
  wire [1:0] context_1_rights;  // hw/update/update.ts:58
  wire context_1_busy;  // hw/update/update.ts:58
  wire context_2_load;  // hw/update/update.ts:58
  wire [3:0] context_2_load_domain;  // hw/update/update.ts:58
  wire [15:0] context_2_load_base;  // hw/update/update.ts:58
  wire [27:0] context_2_load_page;  // hw/update/update.ts:58
  wire [28:0] context_2_load_end;  // hw/update/update.ts:58
  wire [1:0] context_2_load_rights;  // hw/update/update.ts:58
  wire context_2_load_lowering;  // hw/update/update.ts:58
  wire [7:0] context_2_load_status;  // hw/update/update.ts:58
  wire [31:0] context_2_load_sequence;  // hw/update/update.ts:58
  wire [2:0] context_2_load_slot;  // hw/update/update.ts:58
  wire context_2_load_ring;  // hw/update/update.ts:58
  wire context_2_load_irq;  // hw/update/update.ts:58
  wire context_2_load_track;  // hw/update/update.ts:58
  wire context_2_load_out;  // hw/update/update.ts:58
  wire context_2_load_clear;  // hw/update/update.ts:58
  wire context_2_load_response_valid;  // hw/update/update.ts:58
  wire [63:0] context_2_load_last;  // hw/update/update.ts:58
  wire context_2_enable;  // hw/update/update.ts:58
  wire context_2_hold;  // hw/update/update.ts:58
  wire context_2_harvest_valid;  // hw/update/update.ts:58
  wire context_2_harvest_ready;  // hw/update/update.ts:58
  wire [15:0] context_2_harvest_row;  // hw/update/update.ts:58
  wire [63:0] context_2_harvest_address;  // hw/update/update.ts:58
  wire context_2_harvest_out;  // hw/update/update.ts:58
  wire context_2_harvest_clear;  // hw/update/update.ts:58
  wire context_2_track_failed;  // hw/update/update.ts:58
  wire context_2_line_valid;  // hw/update/update.ts:58
  wire context_2_line_ready;  // hw/update/update.ts:58
  wire [15:0] context_2_line_row;  // hw/update/update.ts:58
  wire [7:0] context_2_line_first;  // hw/update/update.ts:58
  wire [8:0] context_2_line_end;  // hw/update/update.ts:58
  wire [1:0] context_2_line_rights;  // hw/update/update.ts:58
  wire context_2_installed;  // hw/update/update.ts:58
  wire context_2_done;  // hw/update/update.ts:58
  wire context_2_done_error;  // hw/update/update.ts:58
  wire context_2_flip_want;  // hw/update/update.ts:58
  wire context_2_flipped;  // hw/update/update.ts:58
  wire [15:0] context_2_epoch;  // hw/update/update.ts:58
  wire [15:0] context_2_drained;  // hw/update/update.ts:58
  wire context_2_timeout_valid;  // hw/update/update.ts:58
  wire [3:0] context_2_timeout_domain;  // hw/update/update.ts:58
  wire context_2_timeout_epoch;  // hw/update/update.ts:58
  wire [15:0] context_2_doubtful;  // hw/update/update.ts:58
  wire context_2_carried_valid;  // hw/update/update.ts:58
  wire context_2_carried_ready;  // hw/update/update.ts:58
  wire [15:0] context_2_carried_tag_index;  // hw/update/update.ts:58
  wire [15:0] context_2_carried_generation;  // hw/update/update.ts:58
  wire [3:0] context_2_carried_code;  // hw/update/update.ts:58
  wire context_2_ack_valid;  // hw/update/update.ts:58
  wire context_2_ack_ready;  // hw/update/update.ts:58
  wire [2:0] context_2_ack_slot;  // hw/update/update.ts:58
  wire context_2_ack_ring;  // hw/update/update.ts:58
  wire [7:0] context_2_ack_status;  // hw/update/update.ts:58
  wire [31:0] context_2_ack_sequence;  // hw/update/update.ts:58
  wire context_2_ack_irq;  // hw/update/update.ts:58
  wire context_2_used;  // hw/update/update.ts:58
  wire context_2_walking;  // hw/update/update.ts:58
  wire context_2_tracks;  // hw/update/update.ts:58
  wire context_2_track_on;  // hw/update/update.ts:58
  wire context_2_track_off;  // hw/update/update.ts:58
  wire context_2_settled;  // hw/update/update.ts:58
  wire context_2_unflipped;  // hw/update/update.ts:58
  wire context_2_draining;  // hw/update/update.ts:58
  wire context_2_changing;  // hw/update/update.ts:58
  wire [3:0] context_2_domain;  // hw/update/update.ts:58
  wire [15:0] context_2_base;  // hw/update/update.ts:58
  wire [27:0] context_2_from;  // hw/update/update.ts:58
  wire [28:0] context_2_up_to;  // hw/update/update.ts:58
  wire [1:0] context_2_rights;  // hw/update/update.ts:58
  wire context_2_busy;  // hw/update/update.ts:58
  wire context_3_load;  // hw/update/update.ts:58
  wire [3:0] context_3_load_domain;  // hw/update/update.ts:58
  wire [15:0] context_3_load_base;  // hw/update/update.ts:58
  wire [27:0] context_3_load_page;  // hw/update/update.ts:58
  wire [28:0] context_3_load_end;  // hw/update/update.ts:58
  wire [1:0] context_3_load_rights;  // hw/update/update.ts:58
  wire context_3_load_lowering;  // hw/update/update.ts:58
  wire [7:0] context_3_load_status;  // hw/update/update.ts:58
  wire [31:0] context_3_load_sequence;  // hw/update/update.ts:58
  wire [2:0] context_3_load_slot;  // hw/update/update.ts:58
  wire context_3_load_ring;  // hw/update/update.ts:58
  wire context_3_load_irq;  // hw/update/update.ts:58
  wire context_3_load_track;  // hw/update/update.ts:58
  wire context_3_load_out;  // hw/update/update.ts:58
  wire context_3_load_clear;  // hw/update/update.ts:58
  wire context_3_load_response_valid;  // hw/update/update.ts:58
  wire [63:0] context_3_load_last;  // hw/update/update.ts:58
  wire context_3_enable;  // hw/update/update.ts:58
  wire context_3_hold;  // hw/update/update.ts:58
  wire context_3_harvest_valid;  // hw/update/update.ts:58
  wire context_3_harvest_ready;  // hw/update/update.ts:58
  wire [15:0] context_3_harvest_row;  // hw/update/update.ts:58
  wire [63:0] context_3_harvest_address;  // hw/update/update.ts:58
  wire context_3_harvest_out;  // hw/update/update.ts:58
  wire context_3_harvest_clear;  // hw/update/update.ts:58
  wire context_3_track_failed;  // hw/update/update.ts:58
  wire context_3_line_valid;  // hw/update/update.ts:58
  wire context_3_line_ready;  // hw/update/update.ts:58
  wire [15:0] context_3_line_row;  // hw/update/update.ts:58
  wire [7:0] context_3_line_first;  // hw/update/update.ts:58
  wire [8:0] context_3_line_end;  // hw/update/update.ts:58
  wire [1:0] context_3_line_rights;  // hw/update/update.ts:58
  wire context_3_installed;  // hw/update/update.ts:58
  wire context_3_done;  // hw/update/update.ts:58
  wire context_3_done_error;  // hw/update/update.ts:58
  wire context_3_flip_want;  // hw/update/update.ts:58
  wire context_3_flipped;  // hw/update/update.ts:58
  wire [15:0] context_3_epoch;  // hw/update/update.ts:58
  wire [15:0] context_3_drained;  // hw/update/update.ts:58
  wire context_3_timeout_valid;  // hw/update/update.ts:58
  wire [3:0] context_3_timeout_domain;  // hw/update/update.ts:58
  wire context_3_timeout_epoch;  // hw/update/update.ts:58
  wire [15:0] context_3_doubtful;  // hw/update/update.ts:58
  wire context_3_carried_valid;  // hw/update/update.ts:58
  wire context_3_carried_ready;  // hw/update/update.ts:58
  wire [15:0] context_3_carried_tag_index;  // hw/update/update.ts:58
  wire [15:0] context_3_carried_generation;  // hw/update/update.ts:58
  wire [3:0] context_3_carried_code;  // hw/update/update.ts:58
  wire context_3_ack_valid;  // hw/update/update.ts:58
  wire context_3_ack_ready;  // hw/update/update.ts:58
  wire [2:0] context_3_ack_slot;  // hw/update/update.ts:58
  wire context_3_ack_ring;  // hw/update/update.ts:58
  wire [7:0] context_3_ack_status;  // hw/update/update.ts:58
  wire [31:0] context_3_ack_sequence;  // hw/update/update.ts:58
  wire context_3_ack_irq;  // hw/update/update.ts:58
  wire context_3_used;  // hw/update/update.ts:58
  wire context_3_walking;  // hw/update/update.ts:58
  wire context_3_tracks;  // hw/update/update.ts:58
  wire context_3_track_on;  // hw/update/update.ts:58
  wire context_3_track_off;  // hw/update/update.ts:58
  wire context_3_settled;  // hw/update/update.ts:58
  wire context_3_unflipped;  // hw/update/update.ts:58
  wire context_3_draining;  // hw/update/update.ts:58
  wire context_3_changing;  // hw/update/update.ts:58
  wire [3:0] context_3_domain;  // hw/update/update.ts:58
  wire [15:0] context_3_base;  // hw/update/update.ts:58
  wire [27:0] context_3_from;  // hw/update/update.ts:58
  wire [28:0] context_3_up_to;  // hw/update/update.ts:58
  wire [1:0] context_3_rights;  // hw/update/update.ts:58
  wire context_3_busy;  // hw/update/update.ts:58
  wire context_4_load;  // hw/update/update.ts:58
  wire [3:0] context_4_load_domain;  // hw/update/update.ts:58
  wire [15:0] context_4_load_base;  // hw/update/update.ts:58
  wire [27:0] context_4_load_page;  // hw/update/update.ts:58
  wire [28:0] context_4_load_end;  // hw/update/update.ts:58
  wire [1:0] context_4_load_rights;  // hw/update/update.ts:58
  wire context_4_load_lowering;  // hw/update/update.ts:58
  wire [7:0] context_4_load_status;  // hw/update/update.ts:58
  wire [31:0] context_4_load_sequence;  // hw/update/update.ts:58
  wire [2:0] context_4_load_slot;  // hw/update/update.ts:58
  wire context_4_load_ring;  // hw/update/update.ts:58
  wire context_4_load_irq;  // hw/update/update.ts:58
  wire context_4_load_track;  // hw/update/update.ts:58
  wire context_4_load_out;  // hw/update/update.ts:58
  wire context_4_load_clear;  // hw/update/update.ts:58
  wire context_4_load_response_valid;  // hw/update/update.ts:58
  wire [63:0] context_4_load_last;  // hw/update/update.ts:58
  wire context_4_enable;  // hw/update/update.ts:58
  wire context_4_hold;  // hw/update/update.ts:58
  wire context_4_harvest_valid;  // hw/update/update.ts:58
  wire context_4_harvest_ready;  // hw/update/update.ts:58
  wire [15:0] context_4_harvest_row;  // hw/update/update.ts:58
  wire [63:0] context_4_harvest_address;  // hw/update/update.ts:58
  wire context_4_harvest_out;  // hw/update/update.ts:58
  wire context_4_harvest_clear;  // hw/update/update.ts:58
  wire context_4_track_failed;  // hw/update/update.ts:58
  wire context_4_line_valid;  // hw/update/update.ts:58
  wire context_4_line_ready;  // hw/update/update.ts:58
  wire [15:0] context_4_line_row;  // hw/update/update.ts:58
  wire [7:0] context_4_line_first;  // hw/update/update.ts:58
  wire [8:0] context_4_line_end;  // hw/update/update.ts:58
  wire [1:0] context_4_line_rights;  // hw/update/update.ts:58
  wire context_4_installed;  // hw/update/update.ts:58
  wire context_4_done;  // hw/update/update.ts:58
  wire context_4_done_error;  // hw/update/update.ts:58
  wire context_4_flip_want;  // hw/update/update.ts:58
  wire context_4_flipped;  // hw/update/update.ts:58
  wire [15:0] context_4_epoch;  // hw/update/update.ts:58
  wire [15:0] context_4_drained;  // hw/update/update.ts:58
  wire context_4_timeout_valid;  // hw/update/update.ts:58
  wire [3:0] context_4_timeout_domain;  // hw/update/update.ts:58
  wire context_4_timeout_epoch;  // hw/update/update.ts:58
  wire [15:0] context_4_doubtful;  // hw/update/update.ts:58
  wire context_4_carried_valid;  // hw/update/update.ts:58
  wire context_4_carried_ready;  // hw/update/update.ts:58
  wire [15:0] context_4_carried_tag_index;  // hw/update/update.ts:58
  wire [15:0] context_4_carried_generation;  // hw/update/update.ts:58
  wire [3:0] context_4_carried_code;  // hw/update/update.ts:58
  wire context_4_ack_valid;  // hw/update/update.ts:58
  wire context_4_ack_ready;  // hw/update/update.ts:58
  wire [2:0] context_4_ack_slot;  // hw/update/update.ts:58
  wire context_4_ack_ring;  // hw/update/update.ts:58
  wire [7:0] context_4_ack_status;  // hw/update/update.ts:58
  wire [31:0] context_4_ack_sequence;  // hw/update/update.ts:58
  wire context_4_ack_irq;  // hw/update/update.ts:58
  wire context_4_used;  // hw/update/update.ts:58
  wire context_4_walking;  // hw/update/update.ts:58
  wire context_4_tracks;  // hw/update/update.ts:58
  wire context_4_track_on;  // hw/update/update.ts:58
  wire context_4_track_off;  // hw/update/update.ts:58
  wire context_4_settled;  // hw/update/update.ts:58
  wire context_4_unflipped;  // hw/update/update.ts:58
  wire context_4_draining;  // hw/update/update.ts:58
  wire context_4_changing;  // hw/update/update.ts:58
  wire [3:0] context_4_domain;  // hw/update/update.ts:58
  wire [15:0] context_4_base;  // hw/update/update.ts:58
  wire [27:0] context_4_from;  // hw/update/update.ts:58
  wire [28:0] context_4_up_to;  // hw/update/update.ts:58
  wire [1:0] context_4_rights;  // hw/update/update.ts:58
  wire context_4_busy;  // hw/update/update.ts:58
  wire context_5_load;  // hw/update/update.ts:58
  wire [3:0] context_5_load_domain;  // hw/update/update.ts:58
  wire [15:0] context_5_load_base;  // hw/update/update.ts:58
  wire [27:0] context_5_load_page;  // hw/update/update.ts:58
  wire [28:0] context_5_load_end;  // hw/update/update.ts:58
  wire [1:0] context_5_load_rights;  // hw/update/update.ts:58
  wire context_5_load_lowering;  // hw/update/update.ts:58
  wire [7:0] context_5_load_status;  // hw/update/update.ts:58
  wire [31:0] context_5_load_sequence;  // hw/update/update.ts:58
  wire [2:0] context_5_load_slot;  // hw/update/update.ts:58
  wire context_5_load_ring;  // hw/update/update.ts:58
  wire context_5_load_irq;  // hw/update/update.ts:58
  wire context_5_load_track;  // hw/update/update.ts:58
  wire context_5_load_out;  // hw/update/update.ts:58
  wire context_5_load_clear;  // hw/update/update.ts:58
  wire context_5_load_response_valid;  // hw/update/update.ts:58
  wire [63:0] context_5_load_last;  // hw/update/update.ts:58
  wire context_5_enable;  // hw/update/update.ts:58
  wire context_5_hold;  // hw/update/update.ts:58
  wire context_5_harvest_valid;  // hw/update/update.ts:58
  wire context_5_harvest_ready;  // hw/update/update.ts:58
  wire [15:0] context_5_harvest_row;  // hw/update/update.ts:58
  wire [63:0] context_5_harvest_address;  // hw/update/update.ts:58
  wire context_5_harvest_out;  // hw/update/update.ts:58
  wire context_5_harvest_clear;  // hw/update/update.ts:58
  wire context_5_track_failed;  // hw/update/update.ts:58
  wire context_5_line_valid;  // hw/update/update.ts:58
  wire context_5_line_ready;  // hw/update/update.ts:58
  wire [15:0] context_5_line_row;  // hw/update/update.ts:58
  wire [7:0] context_5_line_first;  // hw/update/update.ts:58
  wire [8:0] context_5_line_end;  // hw/update/update.ts:58
  wire [1:0] context_5_line_rights;  // hw/update/update.ts:58
  wire context_5_installed;  // hw/update/update.ts:58
  wire context_5_done;  // hw/update/update.ts:58
  wire context_5_done_error;  // hw/update/update.ts:58
  wire context_5_flip_want;  // hw/update/update.ts:58
  wire context_5_flipped;  // hw/update/update.ts:58
  wire [15:0] context_5_epoch;  // hw/update/update.ts:58
  wire [15:0] context_5_drained;  // hw/update/update.ts:58
  wire context_5_timeout_valid;  // hw/update/update.ts:58
  wire [3:0] context_5_timeout_domain;  // hw/update/update.ts:58
  wire context_5_timeout_epoch;  // hw/update/update.ts:58
  wire [15:0] context_5_doubtful;  // hw/update/update.ts:58
  wire context_5_carried_valid;  // hw/update/update.ts:58
  wire context_5_carried_ready;  // hw/update/update.ts:58
  wire [15:0] context_5_carried_tag_index;  // hw/update/update.ts:58
  wire [15:0] context_5_carried_generation;  // hw/update/update.ts:58
  wire [3:0] context_5_carried_code;  // hw/update/update.ts:58
  wire context_5_ack_valid;  // hw/update/update.ts:58
  wire context_5_ack_ready;  // hw/update/update.ts:58
  wire [2:0] context_5_ack_slot;  // hw/update/update.ts:58
  wire context_5_ack_ring;  // hw/update/update.ts:58
  wire [7:0] context_5_ack_status;  // hw/update/update.ts:58
  wire [31:0] context_5_ack_sequence;  // hw/update/update.ts:58
  wire context_5_ack_irq;  // hw/update/update.ts:58
  wire context_5_used;  // hw/update/update.ts:58
  wire context_5_walking;  // hw/update/update.ts:58
  wire context_5_tracks;  // hw/update/update.ts:58
  wire context_5_track_on;  // hw/update/update.ts:58
  wire context_5_track_off;  // hw/update/update.ts:58
  wire context_5_settled;  // hw/update/update.ts:58
  wire context_5_unflipped;  // hw/update/update.ts:58
  wire context_5_draining;  // hw/update/update.ts:58
  wire context_5_changing;  // hw/update/update.ts:58
  wire [3:0] context_5_domain;  // hw/update/update.ts:58
  wire [15:0] context_5_base;  // hw/update/update.ts:58
  wire [27:0] context_5_from;  // hw/update/update.ts:58
  wire [28:0] context_5_up_to;  // hw/update/update.ts:58
  wire [1:0] context_5_rights;  // hw/update/update.ts:58
  wire context_5_busy;  // hw/update/update.ts:58
  wire context_6_load;  // hw/update/update.ts:58
  wire [3:0] context_6_load_domain;  // hw/update/update.ts:58
  wire [15:0] context_6_load_base;  // hw/update/update.ts:58
  wire [27:0] context_6_load_page;  // hw/update/update.ts:58
  wire [28:0] context_6_load_end;  // hw/update/update.ts:58
  wire [1:0] context_6_load_rights;  // hw/update/update.ts:58
  wire context_6_load_lowering;  // hw/update/update.ts:58
  wire [7:0] context_6_load_status;  // hw/update/update.ts:58
  wire [31:0] context_6_load_sequence;  // hw/update/update.ts:58
  wire [2:0] context_6_load_slot;  // hw/update/update.ts:58
  wire context_6_load_ring;  // hw/update/update.ts:58
  wire context_6_load_irq;  // hw/update/update.ts:58
  wire context_6_load_track;  // hw/update/update.ts:58
  wire context_6_load_out;  // hw/update/update.ts:58
  wire context_6_load_clear;  // hw/update/update.ts:58
  wire context_6_load_response_valid;  // hw/update/update.ts:58
  wire [63:0] context_6_load_last;  // hw/update/update.ts:58
  wire context_6_enable;  // hw/update/update.ts:58
  wire context_6_hold;  // hw/update/update.ts:58
  wire context_6_harvest_valid;  // hw/update/update.ts:58
  wire context_6_harvest_ready;  // hw/update/update.ts:58
  wire [15:0] context_6_harvest_row;  // hw/update/update.ts:58
  wire [63:0] context_6_harvest_address;  // hw/update/update.ts:58
  wire context_6_harvest_out;  // hw/update/update.ts:58
  wire context_6_harvest_clear;  // hw/update/update.ts:58
  wire context_6_track_failed;  // hw/update/update.ts:58
  wire context_6_line_valid;  // hw/update/update.ts:58
  wire context_6_line_ready;  // hw/update/update.ts:58
  wire [15:0] context_6_line_row;  // hw/update/update.ts:58
  wire [7:0] context_6_line_first;  // hw/update/update.ts:58
  wire [8:0] context_6_line_end;  // hw/update/update.ts:58
  wire [1:0] context_6_line_rights;  // hw/update/update.ts:58
  wire context_6_installed;  // hw/update/update.ts:58
  wire context_6_done;  // hw/update/update.ts:58
  wire context_6_done_error;  // hw/update/update.ts:58
  wire context_6_flip_want;  // hw/update/update.ts:58
  wire context_6_flipped;  // hw/update/update.ts:58
  wire [15:0] context_6_epoch;  // hw/update/update.ts:58
  wire [15:0] context_6_drained;  // hw/update/update.ts:58
  wire context_6_timeout_valid;  // hw/update/update.ts:58
  wire [3:0] context_6_timeout_domain;  // hw/update/update.ts:58
  wire context_6_timeout_epoch;  // hw/update/update.ts:58
  wire [15:0] context_6_doubtful;  // hw/update/update.ts:58
  wire context_6_carried_valid;  // hw/update/update.ts:58
  wire context_6_carried_ready;  // hw/update/update.ts:58
  wire [15:0] context_6_carried_tag_index;  // hw/update/update.ts:58
  wire [15:0] context_6_carried_generation;  // hw/update/update.ts:58
  wire [3:0] context_6_carried_code;  // hw/update/update.ts:58
  wire context_6_ack_valid;  // hw/update/update.ts:58
  wire context_6_ack_ready;  // hw/update/update.ts:58
  wire [2:0] context_6_ack_slot;  // hw/update/update.ts:58
  wire context_6_ack_ring;  // hw/update/update.ts:58
  wire [7:0] context_6_ack_status;  // hw/update/update.ts:58
  wire [31:0] context_6_ack_sequence;  // hw/update/update.ts:58
  wire context_6_ack_irq;  // hw/update/update.ts:58
  wire context_6_used;  // hw/update/update.ts:58
  wire context_6_walking;  // hw/update/update.ts:58
  wire context_6_tracks;  // hw/update/update.ts:58
  wire context_6_track_on;  // hw/update/update.ts:58
  wire context_6_track_off;  // hw/update/update.ts:58
  wire context_6_settled;  // hw/update/update.ts:58
  wire context_6_unflipped;  // hw/update/update.ts:58
  wire context_6_draining;  // hw/update/update.ts:58
  wire context_6_changing;  // hw/update/update.ts:58
  wire [3:0] context_6_domain;  // hw/update/update.ts:58
  wire [15:0] context_6_base;  // hw/update/update.ts:58
  wire [27:0] context_6_from;  // hw/update/update.ts:58
  wire [28:0] context_6_up_to;  // hw/update/update.ts:58
  wire [1:0] context_6_rights;  // hw/update/update.ts:58
  wire context_6_busy;  // hw/update/update.ts:58
  wire context_7_load;  // hw/update/update.ts:58
  wire [3:0] context_7_load_domain;  // hw/update/update.ts:58
  wire [15:0] context_7_load_base;  // hw/update/update.ts:58
  wire [27:0] context_7_load_page;  // hw/update/update.ts:58
  wire [28:0] context_7_load_end;  // hw/update/update.ts:58
  wire [1:0] context_7_load_rights;  // hw/update/update.ts:58
  wire context_7_load_lowering;  // hw/update/update.ts:58
  wire [7:0] context_7_load_status;  // hw/update/update.ts:58
  wire [31:0] context_7_load_sequence;  // hw/update/update.ts:58
  wire [2:0] context_7_load_slot;  // hw/update/update.ts:58
  wire context_7_load_ring;  // hw/update/update.ts:58
  wire context_7_load_irq;  // hw/update/update.ts:58
  wire context_7_load_track;  // hw/update/update.ts:58
  wire context_7_load_out;  // hw/update/update.ts:58
  wire context_7_load_clear;  // hw/update/update.ts:58
  wire context_7_load_response_valid;  // hw/update/update.ts:58
  wire [63:0] context_7_load_last;  // hw/update/update.ts:58
  wire context_7_enable;  // hw/update/update.ts:58
  wire context_7_hold;  // hw/update/update.ts:58
  wire context_7_harvest_valid;  // hw/update/update.ts:58
  wire context_7_harvest_ready;  // hw/update/update.ts:58
  wire [15:0] context_7_harvest_row;  // hw/update/update.ts:58
  wire [63:0] context_7_harvest_address;  // hw/update/update.ts:58
  wire context_7_harvest_out;  // hw/update/update.ts:58
  wire context_7_harvest_clear;  // hw/update/update.ts:58
  wire context_7_track_failed;  // hw/update/update.ts:58
  wire context_7_line_valid;  // hw/update/update.ts:58
  wire context_7_line_ready;  // hw/update/update.ts:58
  wire [15:0] context_7_line_row;  // hw/update/update.ts:58
  wire [7:0] context_7_line_first;  // hw/update/update.ts:58
  wire [8:0] context_7_line_end;  // hw/update/update.ts:58
  wire [1:0] context_7_line_rights;  // hw/update/update.ts:58
  wire context_7_installed;  // hw/update/update.ts:58
  wire context_7_done;  // hw/update/update.ts:58
  wire context_7_done_error;  // hw/update/update.ts:58
  wire context_7_flip_want;  // hw/update/update.ts:58
  wire context_7_flipped;  // hw/update/update.ts:58
  wire [15:0] context_7_epoch;  // hw/update/update.ts:58
  wire [15:0] context_7_drained;  // hw/update/update.ts:58
  wire context_7_timeout_valid;  // hw/update/update.ts:58
  wire [3:0] context_7_timeout_domain;  // hw/update/update.ts:58
  wire context_7_timeout_epoch;  // hw/update/update.ts:58
  wire [15:0] context_7_doubtful;  // hw/update/update.ts:58
  wire context_7_carried_valid;  // hw/update/update.ts:58
  wire context_7_carried_ready;  // hw/update/update.ts:58
  wire [15:0] context_7_carried_tag_index;  // hw/update/update.ts:58
  wire [15:0] context_7_carried_generation;  // hw/update/update.ts:58
  wire [3:0] context_7_carried_code;  // hw/update/update.ts:58
  wire context_7_ack_valid;  // hw/update/update.ts:58
  wire context_7_ack_ready;  // hw/update/update.ts:58
  wire [2:0] context_7_ack_slot;  // hw/update/update.ts:58
  wire context_7_ack_ring;  // hw/update/update.ts:58
  wire [7:0] context_7_ack_status;  // hw/update/update.ts:58
  wire [31:0] context_7_ack_sequence;  // hw/update/update.ts:58
  wire context_7_ack_irq;  // hw/update/update.ts:58
  wire context_7_used;  // hw/update/update.ts:58
  wire context_7_walking;  // hw/update/update.ts:58
  wire context_7_tracks;  // hw/update/update.ts:58
  wire context_7_track_on;  // hw/update/update.ts:58
  wire context_7_track_off;  // hw/update/update.ts:58
  wire context_7_settled;  // hw/update/update.ts:58
  wire context_7_unflipped;  // hw/update/update.ts:58
  wire context_7_draining;  // hw/update/update.ts:58
  wire context_7_changing;  // hw/update/update.ts:58
  wire [3:0] context_7_domain;  // hw/update/update.ts:58
  wire [15:0] context_7_base;  // hw/update/update.ts:58
  wire [27:0] context_7_from;  // hw/update/update.ts:58
  wire [28:0] context_7_up_to;  // hw/update/update.ts:58
  wire [1:0] context_7_rights;  // hw/update/update.ts:58
  wire context_7_busy;  // hw/update/update.ts:58
  wire context_8_load;  // hw/update/update.ts:58
  wire [3:0] context_8_load_domain;  // hw/update/update.ts:58
  wire [15:0] context_8_load_base;  // hw/update/update.ts:58
  wire [27:0] context_8_load_page;  // hw/update/update.ts:58
  wire [28:0] context_8_load_end;  // hw/update/update.ts:58
  wire [1:0] context_8_load_rights;  // hw/update/update.ts:58
  wire context_8_load_lowering;  // hw/update/update.ts:58
  wire [7:0] context_8_load_status;  // hw/update/update.ts:58
  wire [31:0] context_8_load_sequence;  // hw/update/update.ts:58
  wire [2:0] context_8_load_slot;  // hw/update/update.ts:58
  wire context_8_load_ring;  // hw/update/update.ts:58
  wire context_8_load_irq;  // hw/update/update.ts:58
  wire context_8_load_track;  // hw/update/update.ts:58
  wire context_8_load_out;  // hw/update/update.ts:58
  wire context_8_load_clear;  // hw/update/update.ts:58
  wire context_8_load_response_valid;  // hw/update/update.ts:58
  wire [63:0] context_8_load_last;  // hw/update/update.ts:58
  wire context_8_enable;  // hw/update/update.ts:58
  wire context_8_hold;  // hw/update/update.ts:58
  wire context_8_harvest_valid;  // hw/update/update.ts:58
  wire context_8_harvest_ready;  // hw/update/update.ts:58
  wire [15:0] context_8_harvest_row;  // hw/update/update.ts:58
  wire [63:0] context_8_harvest_address;  // hw/update/update.ts:58
  wire context_8_harvest_out;  // hw/update/update.ts:58
  wire context_8_harvest_clear;  // hw/update/update.ts:58
  wire context_8_track_failed;  // hw/update/update.ts:58
  wire context_8_line_valid;  // hw/update/update.ts:58
  wire context_8_line_ready;  // hw/update/update.ts:58
  wire [15:0] context_8_line_row;  // hw/update/update.ts:58
  wire [7:0] context_8_line_first;  // hw/update/update.ts:58
  wire [8:0] context_8_line_end;  // hw/update/update.ts:58
  wire [1:0] context_8_line_rights;  // hw/update/update.ts:58
  wire context_8_installed;  // hw/update/update.ts:58
  wire context_8_done;  // hw/update/update.ts:58
  wire context_8_done_error;  // hw/update/update.ts:58
  wire context_8_flip_want;  // hw/update/update.ts:58
  wire context_8_flipped;  // hw/update/update.ts:58
  wire [15:0] context_8_epoch;  // hw/update/update.ts:58
  wire [15:0] context_8_drained;  // hw/update/update.ts:58
  wire context_8_timeout_valid;  // hw/update/update.ts:58
  wire [3:0] context_8_timeout_domain;  // hw/update/update.ts:58
  wire context_8_timeout_epoch;  // hw/update/update.ts:58
  wire [15:0] context_8_doubtful;  // hw/update/update.ts:58
  wire context_8_carried_valid;  // hw/update/update.ts:58
  wire context_8_carried_ready;  // hw/update/update.ts:58
  wire [15:0] context_8_carried_tag_index;  // hw/update/update.ts:58
  wire [15:0] context_8_carried_generation;  // hw/update/update.ts:58
  wire [3:0] context_8_carried_code;  // hw/update/update.ts:58
  wire context_8_ack_valid;  // hw/update/update.ts:58
  wire context_8_ack_ready;  // hw/update/update.ts:58
  wire [2:0] context_8_ack_slot;  // hw/update/update.ts:58
  wire context_8_ack_ring;  // hw/update/update.ts:58
  wire [7:0] context_8_ack_status;  // hw/update/update.ts:58
  wire [31:0] context_8_ack_sequence;  // hw/update/update.ts:58
  wire context_8_ack_irq;  // hw/update/update.ts:58
  wire context_8_used;  // hw/update/update.ts:58
  wire context_8_walking;  // hw/update/update.ts:58
  wire context_8_tracks;  // hw/update/update.ts:58
  wire context_8_track_on;  // hw/update/update.ts:58
  wire context_8_track_off;  // hw/update/update.ts:58
  wire context_8_settled;  // hw/update/update.ts:58
  wire context_8_unflipped;  // hw/update/update.ts:58
  wire context_8_draining;  // hw/update/update.ts:58
  wire context_8_changing;  // hw/update/update.ts:58
  wire [3:0] context_8_domain;  // hw/update/update.ts:58
  wire [15:0] context_8_base;  // hw/update/update.ts:58
  wire [27:0] context_8_from;  // hw/update/update.ts:58
  wire [28:0] context_8_up_to;  // hw/update/update.ts:58
  wire [1:0] context_8_rights;  // hw/update/update.ts:58
  wire context_8_busy;  // hw/update/update.ts:58
  reg  [3:0] picked;  // hw/update/update.ts:61
  reg  [15:0] base;  // hw/update/update.ts:61
  reg  [28:0] limit;  // hw/update/update.ts:61
  reg  see_command;  // hw/update/update.ts:61
  reg  see_wipe;  // hw/update/update.ts:61
  wire wiping;  // hw/update/update.ts:67
  wire [3:0] pick;  // hw/update/update.ts:68
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
  wire [7:0] used;  // hw/update/update.ts:91
  wire waits_for_clear;  // hw/update/update.ts:92
  wire may_start;  // hw/update/update.ts:93
  wire start;  // hw/update/update.ts:94
  wire [7:0] free;  // hw/update/update.ts:96
  wire [8:0] loads;  // hw/update/update.ts:97
  wire drains_tracker;  // hw/update/update.ts:101
  wire [28:0] whole_limit;  // hw/update/update.ts:104
  wire [8:0] walking;  // hw/update/update.ts:105
  wire [8:0] same_domain;  // hw/update/update.ts:106
  wire [8:0] same_kind;  // hw/update/update.ts:108
  wire lines_in0_valid;  // hw/update/update.ts:109
  wire lines_in0_ready;  // hw/update/update.ts:109
  wire [15:0] lines_in0_row;  // hw/update/update.ts:109
  wire [7:0] lines_in0_first;  // hw/update/update.ts:109
  wire [8:0] lines_in0_end;  // hw/update/update.ts:109
  wire [1:0] lines_in0_rights;  // hw/update/update.ts:109
  wire lines_in1_valid;  // hw/update/update.ts:109
  wire lines_in1_ready;  // hw/update/update.ts:109
  wire [15:0] lines_in1_row;  // hw/update/update.ts:109
  wire [7:0] lines_in1_first;  // hw/update/update.ts:109
  wire [8:0] lines_in1_end;  // hw/update/update.ts:109
  wire [1:0] lines_in1_rights;  // hw/update/update.ts:109
  wire lines_in2_valid;  // hw/update/update.ts:109
  wire lines_in2_ready;  // hw/update/update.ts:109
  wire [15:0] lines_in2_row;  // hw/update/update.ts:109
  wire [7:0] lines_in2_first;  // hw/update/update.ts:109
  wire [8:0] lines_in2_end;  // hw/update/update.ts:109
  wire [1:0] lines_in2_rights;  // hw/update/update.ts:109
  wire lines_in3_valid;  // hw/update/update.ts:109
  wire lines_in3_ready;  // hw/update/update.ts:109
  wire [15:0] lines_in3_row;  // hw/update/update.ts:109
  wire [7:0] lines_in3_first;  // hw/update/update.ts:109
  wire [8:0] lines_in3_end;  // hw/update/update.ts:109
  wire [1:0] lines_in3_rights;  // hw/update/update.ts:109
  wire lines_in4_valid;  // hw/update/update.ts:109
  wire lines_in4_ready;  // hw/update/update.ts:109
  wire [15:0] lines_in4_row;  // hw/update/update.ts:109
  wire [7:0] lines_in4_first;  // hw/update/update.ts:109
  wire [8:0] lines_in4_end;  // hw/update/update.ts:109
  wire [1:0] lines_in4_rights;  // hw/update/update.ts:109
  wire lines_in5_valid;  // hw/update/update.ts:109
  wire lines_in5_ready;  // hw/update/update.ts:109
  wire [15:0] lines_in5_row;  // hw/update/update.ts:109
  wire [7:0] lines_in5_first;  // hw/update/update.ts:109
  wire [8:0] lines_in5_end;  // hw/update/update.ts:109
  wire [1:0] lines_in5_rights;  // hw/update/update.ts:109
  wire lines_in6_valid;  // hw/update/update.ts:109
  wire lines_in6_ready;  // hw/update/update.ts:109
  wire [15:0] lines_in6_row;  // hw/update/update.ts:109
  wire [7:0] lines_in6_first;  // hw/update/update.ts:109
  wire [8:0] lines_in6_end;  // hw/update/update.ts:109
  wire [1:0] lines_in6_rights;  // hw/update/update.ts:109
  wire lines_in7_valid;  // hw/update/update.ts:109
  wire lines_in7_ready;  // hw/update/update.ts:109
  wire [15:0] lines_in7_row;  // hw/update/update.ts:109
  wire [7:0] lines_in7_first;  // hw/update/update.ts:109
  wire [8:0] lines_in7_end;  // hw/update/update.ts:109
  wire [1:0] lines_in7_rights;  // hw/update/update.ts:109
  wire lines_in8_valid;  // hw/update/update.ts:109
  wire lines_in8_ready;  // hw/update/update.ts:109
  wire [15:0] lines_in8_row;  // hw/update/update.ts:109
  wire [7:0] lines_in8_first;  // hw/update/update.ts:109
  wire [8:0] lines_in8_end;  // hw/update/update.ts:109
  wire [1:0] lines_in8_rights;  // hw/update/update.ts:109
  wire lines_out_valid;  // hw/update/update.ts:109
  wire lines_out_ready;  // hw/update/update.ts:109
  wire [15:0] lines_out_row;  // hw/update/update.ts:109
  wire [7:0] lines_out_first;  // hw/update/update.ts:109
  wire [8:0] lines_out_end;  // hw/update/update.ts:109
  wire [1:0] lines_out_rights;  // hw/update/update.ts:109
  wire [3:0] lines_out_index;  // hw/update/update.ts:109
  wire harvests_in0_valid;  // hw/update/update.ts:110
  wire harvests_in0_ready;  // hw/update/update.ts:110
  wire [15:0] harvests_in0_row;  // hw/update/update.ts:110
  wire [63:0] harvests_in0_address;  // hw/update/update.ts:110
  wire harvests_in0_out;  // hw/update/update.ts:110
  wire harvests_in0_clear;  // hw/update/update.ts:110
  wire harvests_in1_valid;  // hw/update/update.ts:110
  wire harvests_in1_ready;  // hw/update/update.ts:110
  wire [15:0] harvests_in1_row;  // hw/update/update.ts:110
  wire [63:0] harvests_in1_address;  // hw/update/update.ts:110
  wire harvests_in1_out;  // hw/update/update.ts:110
  wire harvests_in1_clear;  // hw/update/update.ts:110
  wire harvests_in2_valid;  // hw/update/update.ts:110
  wire harvests_in2_ready;  // hw/update/update.ts:110
  wire [15:0] harvests_in2_row;  // hw/update/update.ts:110
  wire [63:0] harvests_in2_address;  // hw/update/update.ts:110
  wire harvests_in2_out;  // hw/update/update.ts:110
  wire harvests_in2_clear;  // hw/update/update.ts:110
  wire harvests_in3_valid;  // hw/update/update.ts:110
  wire harvests_in3_ready;  // hw/update/update.ts:110
  wire [15:0] harvests_in3_row;  // hw/update/update.ts:110
  wire [63:0] harvests_in3_address;  // hw/update/update.ts:110
  wire harvests_in3_out;  // hw/update/update.ts:110
  wire harvests_in3_clear;  // hw/update/update.ts:110
  wire harvests_in4_valid;  // hw/update/update.ts:110
  wire harvests_in4_ready;  // hw/update/update.ts:110
  wire [15:0] harvests_in4_row;  // hw/update/update.ts:110
  wire [63:0] harvests_in4_address;  // hw/update/update.ts:110
  wire harvests_in4_out;  // hw/update/update.ts:110
  wire harvests_in4_clear;  // hw/update/update.ts:110
  wire harvests_in5_valid;  // hw/update/update.ts:110
  wire harvests_in5_ready;  // hw/update/update.ts:110
  wire [15:0] harvests_in5_row;  // hw/update/update.ts:110
  wire [63:0] harvests_in5_address;  // hw/update/update.ts:110
  wire harvests_in5_out;  // hw/update/update.ts:110
  wire harvests_in5_clear;  // hw/update/update.ts:110
  wire harvests_in6_valid;  // hw/update/update.ts:110
  wire harvests_in6_ready;  // hw/update/update.ts:110
  wire [15:0] harvests_in6_row;  // hw/update/update.ts:110
  wire [63:0] harvests_in6_address;  // hw/update/update.ts:110
  wire harvests_in6_out;  // hw/update/update.ts:110
  wire harvests_in6_clear;  // hw/update/update.ts:110
  wire harvests_in7_valid;  // hw/update/update.ts:110
  wire harvests_in7_ready;  // hw/update/update.ts:110
  wire [15:0] harvests_in7_row;  // hw/update/update.ts:110
  wire [63:0] harvests_in7_address;  // hw/update/update.ts:110
  wire harvests_in7_out;  // hw/update/update.ts:110
  wire harvests_in7_clear;  // hw/update/update.ts:110
  wire harvests_out_valid;  // hw/update/update.ts:110
  wire harvests_out_ready;  // hw/update/update.ts:110
  wire [15:0] harvests_out_row;  // hw/update/update.ts:110
  wire [63:0] harvests_out_address;  // hw/update/update.ts:110
  wire harvests_out_out;  // hw/update/update.ts:110
  wire harvests_out_clear;  // hw/update/update.ts:110
  wire [2:0] harvests_out_index;  // hw/update/update.ts:110
  reg  [8:0] behind_0;  // hw/update/update.ts:134
  reg  [8:0] behind_1;  // hw/update/update.ts:134
  reg  [8:0] behind_2;  // hw/update/update.ts:134
  reg  [8:0] behind_3;  // hw/update/update.ts:134
  reg  [8:0] behind_4;  // hw/update/update.ts:134
  reg  [8:0] behind_5;  // hw/update/update.ts:134
  reg  [8:0] behind_6;  // hw/update/update.ts:134
  reg  [8:0] behind_7;  // hw/update/update.ts:134
  reg  [8:0] behind_8;  // hw/update/update.ts:134
  reg  offered;  // hw/update/update.ts:154
  wire [3:0] installed_domain;  // hw/update/update.ts:164
  wire [15:0] installed_base;  // hw/update/update.ts:165
  wire [27:0] installed_from;  // hw/update/update.ts:166
  wire [28:0] installed_up_to;  // hw/update/update.ts:167
  wire [19:0] installed_region;  // hw/update/update.ts:169
  wire [27:0] region_first;  // hw/update/update.ts:170
  wire [28:0] region_end;  // hw/update/update.ts:171
  wire [7:0] flips_req;  // hw/update/update.ts:180
  wire flips_ready;  // hw/update/update.ts:180
  wire [7:0] flips_gnt;  // hw/update/update.ts:180
  wire [7:0] flip_wants;  // hw/update/update.ts:181
  wire [3:0] flips_domain;  // hw/update/update.ts:184
  wire carried_in0_valid;  // hw/update/update.ts:190
  wire carried_in0_ready;  // hw/update/update.ts:190
  wire [15:0] carried_in0_tag_index;  // hw/update/update.ts:190
  wire [15:0] carried_in0_generation;  // hw/update/update.ts:190
  wire [3:0] carried_in0_code;  // hw/update/update.ts:190
  wire carried_in1_valid;  // hw/update/update.ts:190
  wire carried_in1_ready;  // hw/update/update.ts:190
  wire [15:0] carried_in1_tag_index;  // hw/update/update.ts:190
  wire [15:0] carried_in1_generation;  // hw/update/update.ts:190
  wire [3:0] carried_in1_code;  // hw/update/update.ts:190
  wire carried_in2_valid;  // hw/update/update.ts:190
  wire carried_in2_ready;  // hw/update/update.ts:190
  wire [15:0] carried_in2_tag_index;  // hw/update/update.ts:190
  wire [15:0] carried_in2_generation;  // hw/update/update.ts:190
  wire [3:0] carried_in2_code;  // hw/update/update.ts:190
  wire carried_in3_valid;  // hw/update/update.ts:190
  wire carried_in3_ready;  // hw/update/update.ts:190
  wire [15:0] carried_in3_tag_index;  // hw/update/update.ts:190
  wire [15:0] carried_in3_generation;  // hw/update/update.ts:190
  wire [3:0] carried_in3_code;  // hw/update/update.ts:190
  wire carried_in4_valid;  // hw/update/update.ts:190
  wire carried_in4_ready;  // hw/update/update.ts:190
  wire [15:0] carried_in4_tag_index;  // hw/update/update.ts:190
  wire [15:0] carried_in4_generation;  // hw/update/update.ts:190
  wire [3:0] carried_in4_code;  // hw/update/update.ts:190
  wire carried_in5_valid;  // hw/update/update.ts:190
  wire carried_in5_ready;  // hw/update/update.ts:190
  wire [15:0] carried_in5_tag_index;  // hw/update/update.ts:190
  wire [15:0] carried_in5_generation;  // hw/update/update.ts:190
  wire [3:0] carried_in5_code;  // hw/update/update.ts:190
  wire carried_in6_valid;  // hw/update/update.ts:190
  wire carried_in6_ready;  // hw/update/update.ts:190
  wire [15:0] carried_in6_tag_index;  // hw/update/update.ts:190
  wire [15:0] carried_in6_generation;  // hw/update/update.ts:190
  wire [3:0] carried_in6_code;  // hw/update/update.ts:190
  wire carried_in7_valid;  // hw/update/update.ts:190
  wire carried_in7_ready;  // hw/update/update.ts:190
  wire [15:0] carried_in7_tag_index;  // hw/update/update.ts:190
  wire [15:0] carried_in7_generation;  // hw/update/update.ts:190
  wire [3:0] carried_in7_code;  // hw/update/update.ts:190
  wire carried_out_valid;  // hw/update/update.ts:190
  wire carried_out_ready;  // hw/update/update.ts:190
  wire [15:0] carried_out_tag_index;  // hw/update/update.ts:190
  wire [15:0] carried_out_generation;  // hw/update/update.ts:190
  wire [3:0] carried_out_code;  // hw/update/update.ts:190
  wire [2:0] carried_out_index;  // hw/update/update.ts:190
  wire acks_in0_valid;  // hw/update/update.ts:191
  wire acks_in0_ready;  // hw/update/update.ts:191
  wire [2:0] acks_in0_slot;  // hw/update/update.ts:191
  wire acks_in0_ring;  // hw/update/update.ts:191
  wire [7:0] acks_in0_status;  // hw/update/update.ts:191
  wire [31:0] acks_in0_sequence;  // hw/update/update.ts:191
  wire acks_in0_irq;  // hw/update/update.ts:191
  wire acks_in1_valid;  // hw/update/update.ts:191
  wire acks_in1_ready;  // hw/update/update.ts:191
  wire [2:0] acks_in1_slot;  // hw/update/update.ts:191
  wire acks_in1_ring;  // hw/update/update.ts:191
  wire [7:0] acks_in1_status;  // hw/update/update.ts:191
  wire [31:0] acks_in1_sequence;  // hw/update/update.ts:191
  wire acks_in1_irq;  // hw/update/update.ts:191
  wire acks_in2_valid;  // hw/update/update.ts:191
  wire acks_in2_ready;  // hw/update/update.ts:191
  wire [2:0] acks_in2_slot;  // hw/update/update.ts:191
  wire acks_in2_ring;  // hw/update/update.ts:191
  wire [7:0] acks_in2_status;  // hw/update/update.ts:191
  wire [31:0] acks_in2_sequence;  // hw/update/update.ts:191
  wire acks_in2_irq;  // hw/update/update.ts:191
  wire acks_in3_valid;  // hw/update/update.ts:191
  wire acks_in3_ready;  // hw/update/update.ts:191
  wire [2:0] acks_in3_slot;  // hw/update/update.ts:191
  wire acks_in3_ring;  // hw/update/update.ts:191
  wire [7:0] acks_in3_status;  // hw/update/update.ts:191
  wire [31:0] acks_in3_sequence;  // hw/update/update.ts:191
  wire acks_in3_irq;  // hw/update/update.ts:191
  wire acks_in4_valid;  // hw/update/update.ts:191
  wire acks_in4_ready;  // hw/update/update.ts:191
  wire [2:0] acks_in4_slot;  // hw/update/update.ts:191
  wire acks_in4_ring;  // hw/update/update.ts:191
  wire [7:0] acks_in4_status;  // hw/update/update.ts:191
  wire [31:0] acks_in4_sequence;  // hw/update/update.ts:191
  wire acks_in4_irq;  // hw/update/update.ts:191
  wire acks_in5_valid;  // hw/update/update.ts:191
  wire acks_in5_ready;  // hw/update/update.ts:191
  wire [2:0] acks_in5_slot;  // hw/update/update.ts:191
  wire acks_in5_ring;  // hw/update/update.ts:191
  wire [7:0] acks_in5_status;  // hw/update/update.ts:191
  wire [31:0] acks_in5_sequence;  // hw/update/update.ts:191
  wire acks_in5_irq;  // hw/update/update.ts:191
  wire acks_in6_valid;  // hw/update/update.ts:191
  wire acks_in6_ready;  // hw/update/update.ts:191
  wire [2:0] acks_in6_slot;  // hw/update/update.ts:191
  wire acks_in6_ring;  // hw/update/update.ts:191
  wire [7:0] acks_in6_status;  // hw/update/update.ts:191
  wire [31:0] acks_in6_sequence;  // hw/update/update.ts:191
  wire acks_in6_irq;  // hw/update/update.ts:191
  wire acks_in7_valid;  // hw/update/update.ts:191
  wire acks_in7_ready;  // hw/update/update.ts:191
  wire [2:0] acks_in7_slot;  // hw/update/update.ts:191
  wire acks_in7_ring;  // hw/update/update.ts:191
  wire [7:0] acks_in7_status;  // hw/update/update.ts:191
  wire [31:0] acks_in7_sequence;  // hw/update/update.ts:191
  wire acks_in7_irq;  // hw/update/update.ts:191
  wire acks_out_valid;  // hw/update/update.ts:191
  wire acks_out_ready;  // hw/update/update.ts:191
  wire [2:0] acks_out_slot;  // hw/update/update.ts:191
  wire acks_out_ring;  // hw/update/update.ts:191
  wire [7:0] acks_out_status;  // hw/update/update.ts:191
  wire [31:0] acks_out_sequence;  // hw/update/update.ts:191
  wire acks_out_irq;  // hw/update/update.ts:191
  wire [2:0] acks_out_index;  // hw/update/update.ts:191
  wire [15:0] pick_and;  // hw/update/update.ts:68

  assign wiping = ((|clear_pending) & (~context_8_used)) & (~see_wipe);  // hw/update/update.ts:67
  assign pick = wiping ? (((((((((((((((({4{pick_and[0]}} & 4'd0) | ({4{pick_and[1]}} & 4'd1)) | ({4{pick_and[2]}} & 4'd2)) | ({4{pick_and[3]}} & 4'd3)) | ({4{pick_and[4]}} & 4'd4)) | ({4{pick_and[5]}} & 4'd5)) | ({4{pick_and[6]}} & 4'd6)) | ({4{pick_and[7]}} & 4'd7)) | ({4{pick_and[8]}} & 4'd8)) | ({4{pick_and[9]}} & 4'd9)) | ({4{pick_and[10]}} & 4'ha)) | ({4{pick_and[11]}} & 4'hb)) | ({4{pick_and[12]}} & 4'hc)) | ({4{pick_and[13]}} & 4'hd)) | ({4{pick_and[14]}} & 4'he)) | ({4{pick_and[15]}} & 4'hf)) : cmd_words[11:8];  // hw/update/update.ts:68
  assign is_set = cmd_words[3:0] == 4'd1;  // hw/update/update.ts:76
  assign is_block = cmd_words[3:0] == 4'd3;  // hw/update/update.ts:77
  assign takes_all = (cmd_words[3:0] == 4'd2) | is_block;  // hw/update/update.ts:78
  assign is_harvest = (cmd_words[3:0] == 4'd4) & 1'b1;  // hw/update/update.ts:79
  assign is_track = (cmd_words[3:0] == 4'd5) & 1'b1;  // hw/update/update.ts:80
  assign good_last = is_harvest ? (~(|cmd_words[197:192])) : (is_set | (~cmd_words[255]));  // hw/update/update.ts:83
  assign good_flags = ~((cmd_words[16] & (~is_harvest)) | (cmd_words[17] & (~is_track)));  // hw/update/update.ts:84
  assign served = ((is_set ? ((cmd_words[5:4] == 2'd1) | (cmd_words[5:4] == 2'd3)) : (cmd_words[5:4] == 2'd0)) & good_last) & good_flags;  // hw/update/update.ts:85
  assign inside_table = ~(|cmd_words[15:12]);  // hw/update/update.ts:86
  assign range_end = {1'b0, cmd_words[115:64]} + {1'b0, cmd_words[179:128]};  // hw/update/update.ts:87
  assign in_range = is_track ? (~(|range_end)) : ((range_end <= {24'd0, limit}) & (|cmd_words[179:128]));  // hw/update/update.ts:88
  assign verdict = (~(((is_set | takes_all) | is_harvest) | is_track)) ? 8'd1 : ((~served) ? 8'd4 : ((~(inside_table & domain_cleared[picked])) ? 8'd2 : ((~in_range) ? 8'd3 : 8'd0)));  // hw/update/update.ts:89
  assign used = {context_7_used, context_6_used, context_5_used, context_4_used, context_3_used, context_2_used, context_1_used, context_0_used};  // hw/update/update.ts:91
  assign waits_for_clear = inside_table & clear_pending[cmd_words[11:8]];  // hw/update/update.ts:92
  assign may_start = ((cmd_valid & enable) & (~(&used))) & (~waits_for_clear);  // hw/update/update.ts:93
  assign start = may_start & see_command;  // hw/update/update.ts:94
  assign free = (~used) & ((~(~used)) + 8'd1);  // hw/update/update.ts:96
  assign loads = {see_wipe, start ? free : 8'd0};  // hw/update/update.ts:97
  assign drains_tracker = cmd_words[16] | cmd_words[17];  // hw/update/update.ts:101
  assign whole_limit = {limit[28:8] + {20'd0, |limit[7:0]}, 8'd0};  // hw/update/update.ts:104
  assign walking = {context_8_walking, context_7_walking, context_6_walking, context_5_walking, context_4_walking, context_3_walking, context_2_walking, context_1_walking, context_0_walking};  // hw/update/update.ts:105
  assign same_domain = {context_8_domain == picked, context_7_domain == picked, context_6_domain == picked, context_5_domain == picked, context_4_domain == picked, context_3_domain == picked, context_2_domain == picked, context_1_domain == picked, context_0_domain == picked};  // hw/update/update.ts:106
  assign same_kind = {context_8_tracks == ((is_harvest | is_track) & (~see_wipe)), context_7_tracks == ((is_harvest | is_track) & (~see_wipe)), context_6_tracks == ((is_harvest | is_track) & (~see_wipe)), context_5_tracks == ((is_harvest | is_track) & (~see_wipe)), context_4_tracks == ((is_harvest | is_track) & (~see_wipe)), context_3_tracks == ((is_harvest | is_track) & (~see_wipe)), context_2_tracks == ((is_harvest | is_track) & (~see_wipe)), context_1_tracks == ((is_harvest | is_track) & (~see_wipe)), context_0_tracks == ((is_harvest | is_track) & (~see_wipe))};  // hw/update/update.ts:108
  assign installed_domain = installed_mark[3] ? context_8_domain : (installed_mark[2] ? (installed_mark[1] ? (installed_mark[0] ? context_7_domain : context_6_domain) : (installed_mark[0] ? context_5_domain : context_4_domain)) : (installed_mark[1] ? (installed_mark[0] ? context_3_domain : context_2_domain) : (installed_mark[0] ? context_1_domain : context_0_domain)));  // hw/update/update.ts:164
  assign installed_base = installed_mark[3] ? context_8_base : (installed_mark[2] ? (installed_mark[1] ? (installed_mark[0] ? context_7_base : context_6_base) : (installed_mark[0] ? context_5_base : context_4_base)) : (installed_mark[1] ? (installed_mark[0] ? context_3_base : context_2_base) : (installed_mark[0] ? context_1_base : context_0_base)));  // hw/update/update.ts:165
  assign installed_from = installed_mark[3] ? context_8_from : (installed_mark[2] ? (installed_mark[1] ? (installed_mark[0] ? context_7_from : context_6_from) : (installed_mark[0] ? context_5_from : context_4_from)) : (installed_mark[1] ? (installed_mark[0] ? context_3_from : context_2_from) : (installed_mark[0] ? context_1_from : context_0_from)));  // hw/update/update.ts:166
  assign installed_up_to = installed_mark[3] ? context_8_up_to : (installed_mark[2] ? (installed_mark[1] ? (installed_mark[0] ? context_7_up_to : context_6_up_to) : (installed_mark[0] ? context_5_up_to : context_4_up_to)) : (installed_mark[1] ? (installed_mark[0] ? context_3_up_to : context_2_up_to) : (installed_mark[0] ? context_1_up_to : context_0_up_to)));  // hw/update/update.ts:167
  assign installed_region = {4'd0, installed_row - installed_base};  // hw/update/update.ts:169
  assign region_first = {installed_region, 8'd0};  // hw/update/update.ts:170
  assign region_end = {1'b0, region_first} + 29'h100;  // hw/update/update.ts:171
  assign flip_wants = {context_7_flip_want, context_6_flip_want, context_5_flip_want, context_4_flip_want, context_3_flip_want, context_2_flip_want, context_1_flip_want, context_0_flip_want};  // hw/update/update.ts:181
  assign flips_domain = ((((((({4{flips_gnt[0]}} & context_0_domain) | ({4{flips_gnt[1]}} & context_1_domain)) | ({4{flips_gnt[2]}} & context_2_domain)) | ({4{flips_gnt[3]}} & context_3_domain)) | ({4{flips_gnt[4]}} & context_4_domain)) | ({4{flips_gnt[5]}} & context_5_domain)) | ({4{flips_gnt[6]}} & context_6_domain)) | ({4{flips_gnt[7]}} & context_7_domain);  // hw/update/update.ts:184
  assign pick_and = clear_pending & ((~clear_pending) + 16'd1);  // hw/update/update.ts:68

  vpri_update_context_default u_context_0 (  // hw/update/update.ts:58
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

  vpri_update_context_default u_context_1 (  // hw/update/update.ts:58
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

  vpri_update_context_default u_context_2 (  // hw/update/update.ts:58
    .clk(clk),
    .rst(rst),
    .load(context_2_load),
    .load_domain(context_2_load_domain),
    .load_base(context_2_load_base),
    .load_page(context_2_load_page),
    .load_end(context_2_load_end),
    .load_rights(context_2_load_rights),
    .load_lowering(context_2_load_lowering),
    .load_status(context_2_load_status),
    .load_sequence(context_2_load_sequence),
    .load_slot(context_2_load_slot),
    .load_ring(context_2_load_ring),
    .load_irq(context_2_load_irq),
    .load_track(context_2_load_track),
    .load_out(context_2_load_out),
    .load_clear(context_2_load_clear),
    .load_response_valid(context_2_load_response_valid),
    .load_last(context_2_load_last),
    .enable(context_2_enable),
    .hold(context_2_hold),
    .harvest_valid(context_2_harvest_valid),
    .harvest_ready(context_2_harvest_ready),
    .harvest_row(context_2_harvest_row),
    .harvest_address(context_2_harvest_address),
    .harvest_out(context_2_harvest_out),
    .harvest_clear(context_2_harvest_clear),
    .track_failed(context_2_track_failed),
    .line_valid(context_2_line_valid),
    .line_ready(context_2_line_ready),
    .line_row(context_2_line_row),
    .line_first(context_2_line_first),
    .line_end(context_2_line_end),
    .line_rights(context_2_line_rights),
    .installed(context_2_installed),
    .done(context_2_done),
    .done_error(context_2_done_error),
    .flip_want(context_2_flip_want),
    .flipped(context_2_flipped),
    .epoch(context_2_epoch),
    .drained(context_2_drained),
    .timeout_valid(context_2_timeout_valid),
    .timeout_domain(context_2_timeout_domain),
    .timeout_epoch(context_2_timeout_epoch),
    .doubtful(context_2_doubtful),
    .carried_valid(context_2_carried_valid),
    .carried_ready(context_2_carried_ready),
    .carried_tag_index(context_2_carried_tag_index),
    .carried_generation(context_2_carried_generation),
    .carried_code(context_2_carried_code),
    .ack_valid(context_2_ack_valid),
    .ack_ready(context_2_ack_ready),
    .ack_slot(context_2_ack_slot),
    .ack_ring(context_2_ack_ring),
    .ack_status(context_2_ack_status),
    .ack_sequence(context_2_ack_sequence),
    .ack_irq(context_2_ack_irq),
    .used(context_2_used),
    .walking(context_2_walking),
    .tracks(context_2_tracks),
    .track_on(context_2_track_on),
    .track_off(context_2_track_off),
    .settled(context_2_settled),
    .unflipped(context_2_unflipped),
    .draining(context_2_draining),
    .changing(context_2_changing),
    .domain(context_2_domain),
    .base(context_2_base),
    .from(context_2_from),
    .up_to(context_2_up_to),
    .rights(context_2_rights),
    .busy(context_2_busy)
  );

  vpri_update_context_default u_context_3 (  // hw/update/update.ts:58
    .clk(clk),
    .rst(rst),
    .load(context_3_load),
    .load_domain(context_3_load_domain),
    .load_base(context_3_load_base),
    .load_page(context_3_load_page),
    .load_end(context_3_load_end),
    .load_rights(context_3_load_rights),
    .load_lowering(context_3_load_lowering),
    .load_status(context_3_load_status),
    .load_sequence(context_3_load_sequence),
    .load_slot(context_3_load_slot),
    .load_ring(context_3_load_ring),
    .load_irq(context_3_load_irq),
    .load_track(context_3_load_track),
    .load_out(context_3_load_out),
    .load_clear(context_3_load_clear),
    .load_response_valid(context_3_load_response_valid),
    .load_last(context_3_load_last),
    .enable(context_3_enable),
    .hold(context_3_hold),
    .harvest_valid(context_3_harvest_valid),
    .harvest_ready(context_3_harvest_ready),
    .harvest_row(context_3_harvest_row),
    .harvest_address(context_3_harvest_address),
    .harvest_out(context_3_harvest_out),
    .harvest_clear(context_3_harvest_clear),
    .track_failed(context_3_track_failed),
    .line_valid(context_3_line_valid),
    .line_ready(context_3_line_ready),
    .line_row(context_3_line_row),
    .line_first(context_3_line_first),
    .line_end(context_3_line_end),
    .line_rights(context_3_line_rights),
    .installed(context_3_installed),
    .done(context_3_done),
    .done_error(context_3_done_error),
    .flip_want(context_3_flip_want),
    .flipped(context_3_flipped),
    .epoch(context_3_epoch),
    .drained(context_3_drained),
    .timeout_valid(context_3_timeout_valid),
    .timeout_domain(context_3_timeout_domain),
    .timeout_epoch(context_3_timeout_epoch),
    .doubtful(context_3_doubtful),
    .carried_valid(context_3_carried_valid),
    .carried_ready(context_3_carried_ready),
    .carried_tag_index(context_3_carried_tag_index),
    .carried_generation(context_3_carried_generation),
    .carried_code(context_3_carried_code),
    .ack_valid(context_3_ack_valid),
    .ack_ready(context_3_ack_ready),
    .ack_slot(context_3_ack_slot),
    .ack_ring(context_3_ack_ring),
    .ack_status(context_3_ack_status),
    .ack_sequence(context_3_ack_sequence),
    .ack_irq(context_3_ack_irq),
    .used(context_3_used),
    .walking(context_3_walking),
    .tracks(context_3_tracks),
    .track_on(context_3_track_on),
    .track_off(context_3_track_off),
    .settled(context_3_settled),
    .unflipped(context_3_unflipped),
    .draining(context_3_draining),
    .changing(context_3_changing),
    .domain(context_3_domain),
    .base(context_3_base),
    .from(context_3_from),
    .up_to(context_3_up_to),
    .rights(context_3_rights),
    .busy(context_3_busy)
  );

  vpri_update_context_default u_context_4 (  // hw/update/update.ts:58
    .clk(clk),
    .rst(rst),
    .load(context_4_load),
    .load_domain(context_4_load_domain),
    .load_base(context_4_load_base),
    .load_page(context_4_load_page),
    .load_end(context_4_load_end),
    .load_rights(context_4_load_rights),
    .load_lowering(context_4_load_lowering),
    .load_status(context_4_load_status),
    .load_sequence(context_4_load_sequence),
    .load_slot(context_4_load_slot),
    .load_ring(context_4_load_ring),
    .load_irq(context_4_load_irq),
    .load_track(context_4_load_track),
    .load_out(context_4_load_out),
    .load_clear(context_4_load_clear),
    .load_response_valid(context_4_load_response_valid),
    .load_last(context_4_load_last),
    .enable(context_4_enable),
    .hold(context_4_hold),
    .harvest_valid(context_4_harvest_valid),
    .harvest_ready(context_4_harvest_ready),
    .harvest_row(context_4_harvest_row),
    .harvest_address(context_4_harvest_address),
    .harvest_out(context_4_harvest_out),
    .harvest_clear(context_4_harvest_clear),
    .track_failed(context_4_track_failed),
    .line_valid(context_4_line_valid),
    .line_ready(context_4_line_ready),
    .line_row(context_4_line_row),
    .line_first(context_4_line_first),
    .line_end(context_4_line_end),
    .line_rights(context_4_line_rights),
    .installed(context_4_installed),
    .done(context_4_done),
    .done_error(context_4_done_error),
    .flip_want(context_4_flip_want),
    .flipped(context_4_flipped),
    .epoch(context_4_epoch),
    .drained(context_4_drained),
    .timeout_valid(context_4_timeout_valid),
    .timeout_domain(context_4_timeout_domain),
    .timeout_epoch(context_4_timeout_epoch),
    .doubtful(context_4_doubtful),
    .carried_valid(context_4_carried_valid),
    .carried_ready(context_4_carried_ready),
    .carried_tag_index(context_4_carried_tag_index),
    .carried_generation(context_4_carried_generation),
    .carried_code(context_4_carried_code),
    .ack_valid(context_4_ack_valid),
    .ack_ready(context_4_ack_ready),
    .ack_slot(context_4_ack_slot),
    .ack_ring(context_4_ack_ring),
    .ack_status(context_4_ack_status),
    .ack_sequence(context_4_ack_sequence),
    .ack_irq(context_4_ack_irq),
    .used(context_4_used),
    .walking(context_4_walking),
    .tracks(context_4_tracks),
    .track_on(context_4_track_on),
    .track_off(context_4_track_off),
    .settled(context_4_settled),
    .unflipped(context_4_unflipped),
    .draining(context_4_draining),
    .changing(context_4_changing),
    .domain(context_4_domain),
    .base(context_4_base),
    .from(context_4_from),
    .up_to(context_4_up_to),
    .rights(context_4_rights),
    .busy(context_4_busy)
  );

  vpri_update_context_default u_context_5 (  // hw/update/update.ts:58
    .clk(clk),
    .rst(rst),
    .load(context_5_load),
    .load_domain(context_5_load_domain),
    .load_base(context_5_load_base),
    .load_page(context_5_load_page),
    .load_end(context_5_load_end),
    .load_rights(context_5_load_rights),
    .load_lowering(context_5_load_lowering),
    .load_status(context_5_load_status),
    .load_sequence(context_5_load_sequence),
    .load_slot(context_5_load_slot),
    .load_ring(context_5_load_ring),
    .load_irq(context_5_load_irq),
    .load_track(context_5_load_track),
    .load_out(context_5_load_out),
    .load_clear(context_5_load_clear),
    .load_response_valid(context_5_load_response_valid),
    .load_last(context_5_load_last),
    .enable(context_5_enable),
    .hold(context_5_hold),
    .harvest_valid(context_5_harvest_valid),
    .harvest_ready(context_5_harvest_ready),
    .harvest_row(context_5_harvest_row),
    .harvest_address(context_5_harvest_address),
    .harvest_out(context_5_harvest_out),
    .harvest_clear(context_5_harvest_clear),
    .track_failed(context_5_track_failed),
    .line_valid(context_5_line_valid),
    .line_ready(context_5_line_ready),
    .line_row(context_5_line_row),
    .line_first(context_5_line_first),
    .line_end(context_5_line_end),
    .line_rights(context_5_line_rights),
    .installed(context_5_installed),
    .done(context_5_done),
    .done_error(context_5_done_error),
    .flip_want(context_5_flip_want),
    .flipped(context_5_flipped),
    .epoch(context_5_epoch),
    .drained(context_5_drained),
    .timeout_valid(context_5_timeout_valid),
    .timeout_domain(context_5_timeout_domain),
    .timeout_epoch(context_5_timeout_epoch),
    .doubtful(context_5_doubtful),
    .carried_valid(context_5_carried_valid),
    .carried_ready(context_5_carried_ready),
    .carried_tag_index(context_5_carried_tag_index),
    .carried_generation(context_5_carried_generation),
    .carried_code(context_5_carried_code),
    .ack_valid(context_5_ack_valid),
    .ack_ready(context_5_ack_ready),
    .ack_slot(context_5_ack_slot),
    .ack_ring(context_5_ack_ring),
    .ack_status(context_5_ack_status),
    .ack_sequence(context_5_ack_sequence),
    .ack_irq(context_5_ack_irq),
    .used(context_5_used),
    .walking(context_5_walking),
    .tracks(context_5_tracks),
    .track_on(context_5_track_on),
    .track_off(context_5_track_off),
    .settled(context_5_settled),
    .unflipped(context_5_unflipped),
    .draining(context_5_draining),
    .changing(context_5_changing),
    .domain(context_5_domain),
    .base(context_5_base),
    .from(context_5_from),
    .up_to(context_5_up_to),
    .rights(context_5_rights),
    .busy(context_5_busy)
  );

  vpri_update_context_default u_context_6 (  // hw/update/update.ts:58
    .clk(clk),
    .rst(rst),
    .load(context_6_load),
    .load_domain(context_6_load_domain),
    .load_base(context_6_load_base),
    .load_page(context_6_load_page),
    .load_end(context_6_load_end),
    .load_rights(context_6_load_rights),
    .load_lowering(context_6_load_lowering),
    .load_status(context_6_load_status),
    .load_sequence(context_6_load_sequence),
    .load_slot(context_6_load_slot),
    .load_ring(context_6_load_ring),
    .load_irq(context_6_load_irq),
    .load_track(context_6_load_track),
    .load_out(context_6_load_out),
    .load_clear(context_6_load_clear),
    .load_response_valid(context_6_load_response_valid),
    .load_last(context_6_load_last),
    .enable(context_6_enable),
    .hold(context_6_hold),
    .harvest_valid(context_6_harvest_valid),
    .harvest_ready(context_6_harvest_ready),
    .harvest_row(context_6_harvest_row),
    .harvest_address(context_6_harvest_address),
    .harvest_out(context_6_harvest_out),
    .harvest_clear(context_6_harvest_clear),
    .track_failed(context_6_track_failed),
    .line_valid(context_6_line_valid),
    .line_ready(context_6_line_ready),
    .line_row(context_6_line_row),
    .line_first(context_6_line_first),
    .line_end(context_6_line_end),
    .line_rights(context_6_line_rights),
    .installed(context_6_installed),
    .done(context_6_done),
    .done_error(context_6_done_error),
    .flip_want(context_6_flip_want),
    .flipped(context_6_flipped),
    .epoch(context_6_epoch),
    .drained(context_6_drained),
    .timeout_valid(context_6_timeout_valid),
    .timeout_domain(context_6_timeout_domain),
    .timeout_epoch(context_6_timeout_epoch),
    .doubtful(context_6_doubtful),
    .carried_valid(context_6_carried_valid),
    .carried_ready(context_6_carried_ready),
    .carried_tag_index(context_6_carried_tag_index),
    .carried_generation(context_6_carried_generation),
    .carried_code(context_6_carried_code),
    .ack_valid(context_6_ack_valid),
    .ack_ready(context_6_ack_ready),
    .ack_slot(context_6_ack_slot),
    .ack_ring(context_6_ack_ring),
    .ack_status(context_6_ack_status),
    .ack_sequence(context_6_ack_sequence),
    .ack_irq(context_6_ack_irq),
    .used(context_6_used),
    .walking(context_6_walking),
    .tracks(context_6_tracks),
    .track_on(context_6_track_on),
    .track_off(context_6_track_off),
    .settled(context_6_settled),
    .unflipped(context_6_unflipped),
    .draining(context_6_draining),
    .changing(context_6_changing),
    .domain(context_6_domain),
    .base(context_6_base),
    .from(context_6_from),
    .up_to(context_6_up_to),
    .rights(context_6_rights),
    .busy(context_6_busy)
  );

  vpri_update_context_default u_context_7 (  // hw/update/update.ts:58
    .clk(clk),
    .rst(rst),
    .load(context_7_load),
    .load_domain(context_7_load_domain),
    .load_base(context_7_load_base),
    .load_page(context_7_load_page),
    .load_end(context_7_load_end),
    .load_rights(context_7_load_rights),
    .load_lowering(context_7_load_lowering),
    .load_status(context_7_load_status),
    .load_sequence(context_7_load_sequence),
    .load_slot(context_7_load_slot),
    .load_ring(context_7_load_ring),
    .load_irq(context_7_load_irq),
    .load_track(context_7_load_track),
    .load_out(context_7_load_out),
    .load_clear(context_7_load_clear),
    .load_response_valid(context_7_load_response_valid),
    .load_last(context_7_load_last),
    .enable(context_7_enable),
    .hold(context_7_hold),
    .harvest_valid(context_7_harvest_valid),
    .harvest_ready(context_7_harvest_ready),
    .harvest_row(context_7_harvest_row),
    .harvest_address(context_7_harvest_address),
    .harvest_out(context_7_harvest_out),
    .harvest_clear(context_7_harvest_clear),
    .track_failed(context_7_track_failed),
    .line_valid(context_7_line_valid),
    .line_ready(context_7_line_ready),
    .line_row(context_7_line_row),
    .line_first(context_7_line_first),
    .line_end(context_7_line_end),
    .line_rights(context_7_line_rights),
    .installed(context_7_installed),
    .done(context_7_done),
    .done_error(context_7_done_error),
    .flip_want(context_7_flip_want),
    .flipped(context_7_flipped),
    .epoch(context_7_epoch),
    .drained(context_7_drained),
    .timeout_valid(context_7_timeout_valid),
    .timeout_domain(context_7_timeout_domain),
    .timeout_epoch(context_7_timeout_epoch),
    .doubtful(context_7_doubtful),
    .carried_valid(context_7_carried_valid),
    .carried_ready(context_7_carried_ready),
    .carried_tag_index(context_7_carried_tag_index),
    .carried_generation(context_7_carried_generation),
    .carried_code(context_7_carried_code),
    .ack_valid(context_7_ack_valid),
    .ack_ready(context_7_ack_ready),
    .ack_slot(context_7_ack_slot),
    .ack_ring(context_7_ack_ring),
    .ack_status(context_7_ack_status),
    .ack_sequence(context_7_ack_sequence),
    .ack_irq(context_7_ack_irq),
    .used(context_7_used),
    .walking(context_7_walking),
    .tracks(context_7_tracks),
    .track_on(context_7_track_on),
    .track_off(context_7_track_off),
    .settled(context_7_settled),
    .unflipped(context_7_unflipped),
    .draining(context_7_draining),
    .changing(context_7_changing),
    .domain(context_7_domain),
    .base(context_7_base),
    .from(context_7_from),
    .up_to(context_7_up_to),
    .rights(context_7_rights),
    .busy(context_7_busy)
  );

  vpri_update_context_default u_context_8 (  // hw/update/update.ts:58
    .clk(clk),
    .rst(rst),
    .load(context_8_load),
    .load_domain(context_8_load_domain),
    .load_base(context_8_load_base),
    .load_page(context_8_load_page),
    .load_end(context_8_load_end),
    .load_rights(context_8_load_rights),
    .load_lowering(context_8_load_lowering),
    .load_status(context_8_load_status),
    .load_sequence(context_8_load_sequence),
    .load_slot(context_8_load_slot),
    .load_ring(context_8_load_ring),
    .load_irq(context_8_load_irq),
    .load_track(context_8_load_track),
    .load_out(context_8_load_out),
    .load_clear(context_8_load_clear),
    .load_response_valid(context_8_load_response_valid),
    .load_last(context_8_load_last),
    .enable(context_8_enable),
    .hold(context_8_hold),
    .harvest_valid(context_8_harvest_valid),
    .harvest_ready(context_8_harvest_ready),
    .harvest_row(context_8_harvest_row),
    .harvest_address(context_8_harvest_address),
    .harvest_out(context_8_harvest_out),
    .harvest_clear(context_8_harvest_clear),
    .track_failed(context_8_track_failed),
    .line_valid(context_8_line_valid),
    .line_ready(context_8_line_ready),
    .line_row(context_8_line_row),
    .line_first(context_8_line_first),
    .line_end(context_8_line_end),
    .line_rights(context_8_line_rights),
    .installed(context_8_installed),
    .done(context_8_done),
    .done_error(context_8_done_error),
    .flip_want(context_8_flip_want),
    .flipped(context_8_flipped),
    .epoch(context_8_epoch),
    .drained(context_8_drained),
    .timeout_valid(context_8_timeout_valid),
    .timeout_domain(context_8_timeout_domain),
    .timeout_epoch(context_8_timeout_epoch),
    .doubtful(context_8_doubtful),
    .carried_valid(context_8_carried_valid),
    .carried_ready(context_8_carried_ready),
    .carried_tag_index(context_8_carried_tag_index),
    .carried_generation(context_8_carried_generation),
    .carried_code(context_8_carried_code),
    .ack_valid(context_8_ack_valid),
    .ack_ready(context_8_ack_ready),
    .ack_slot(context_8_ack_slot),
    .ack_ring(context_8_ack_ring),
    .ack_status(context_8_ack_status),
    .ack_sequence(context_8_ack_sequence),
    .ack_irq(context_8_ack_irq),
    .used(context_8_used),
    .walking(context_8_walking),
    .tracks(context_8_tracks),
    .track_on(context_8_track_on),
    .track_off(context_8_track_off),
    .settled(context_8_settled),
    .unflipped(context_8_unflipped),
    .draining(context_8_draining),
    .changing(context_8_changing),
    .domain(context_8_domain),
    .base(context_8_base),
    .from(context_8_from),
    .up_to(context_8_up_to),
    .rights(context_8_rights),
    .busy(context_8_busy)
  );

  vpri_stream_arbiter_n9_row16_first8_end9_rights2 u_lines (  // hw/update/update.ts:109
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
    .in2_valid(lines_in2_valid),
    .in2_ready(lines_in2_ready),
    .in2_row(lines_in2_row),
    .in2_first(lines_in2_first),
    .in2_end(lines_in2_end),
    .in2_rights(lines_in2_rights),
    .in3_valid(lines_in3_valid),
    .in3_ready(lines_in3_ready),
    .in3_row(lines_in3_row),
    .in3_first(lines_in3_first),
    .in3_end(lines_in3_end),
    .in3_rights(lines_in3_rights),
    .in4_valid(lines_in4_valid),
    .in4_ready(lines_in4_ready),
    .in4_row(lines_in4_row),
    .in4_first(lines_in4_first),
    .in4_end(lines_in4_end),
    .in4_rights(lines_in4_rights),
    .in5_valid(lines_in5_valid),
    .in5_ready(lines_in5_ready),
    .in5_row(lines_in5_row),
    .in5_first(lines_in5_first),
    .in5_end(lines_in5_end),
    .in5_rights(lines_in5_rights),
    .in6_valid(lines_in6_valid),
    .in6_ready(lines_in6_ready),
    .in6_row(lines_in6_row),
    .in6_first(lines_in6_first),
    .in6_end(lines_in6_end),
    .in6_rights(lines_in6_rights),
    .in7_valid(lines_in7_valid),
    .in7_ready(lines_in7_ready),
    .in7_row(lines_in7_row),
    .in7_first(lines_in7_first),
    .in7_end(lines_in7_end),
    .in7_rights(lines_in7_rights),
    .in8_valid(lines_in8_valid),
    .in8_ready(lines_in8_ready),
    .in8_row(lines_in8_row),
    .in8_first(lines_in8_first),
    .in8_end(lines_in8_end),
    .in8_rights(lines_in8_rights),
    .out_valid(lines_out_valid),
    .out_ready(lines_out_ready),
    .out_row(lines_out_row),
    .out_first(lines_out_first),
    .out_end(lines_out_end),
    .out_rights(lines_out_rights),
    .out_index(lines_out_index)
  );

  vpri_stream_arbiter_n8_row16_address64_out1_clear1 u_harvests (  // hw/update/update.ts:110
    .clk(clk),
    .rst(rst),
    .in0_valid(harvests_in0_valid),
    .in0_ready(harvests_in0_ready),
    .in0_row(harvests_in0_row),
    .in0_address(harvests_in0_address),
    .in0_out(harvests_in0_out),
    .in0_clear(harvests_in0_clear),
    .in1_valid(harvests_in1_valid),
    .in1_ready(harvests_in1_ready),
    .in1_row(harvests_in1_row),
    .in1_address(harvests_in1_address),
    .in1_out(harvests_in1_out),
    .in1_clear(harvests_in1_clear),
    .in2_valid(harvests_in2_valid),
    .in2_ready(harvests_in2_ready),
    .in2_row(harvests_in2_row),
    .in2_address(harvests_in2_address),
    .in2_out(harvests_in2_out),
    .in2_clear(harvests_in2_clear),
    .in3_valid(harvests_in3_valid),
    .in3_ready(harvests_in3_ready),
    .in3_row(harvests_in3_row),
    .in3_address(harvests_in3_address),
    .in3_out(harvests_in3_out),
    .in3_clear(harvests_in3_clear),
    .in4_valid(harvests_in4_valid),
    .in4_ready(harvests_in4_ready),
    .in4_row(harvests_in4_row),
    .in4_address(harvests_in4_address),
    .in4_out(harvests_in4_out),
    .in4_clear(harvests_in4_clear),
    .in5_valid(harvests_in5_valid),
    .in5_ready(harvests_in5_ready),
    .in5_row(harvests_in5_row),
    .in5_address(harvests_in5_address),
    .in5_out(harvests_in5_out),
    .in5_clear(harvests_in5_clear),
    .in6_valid(harvests_in6_valid),
    .in6_ready(harvests_in6_ready),
    .in6_row(harvests_in6_row),
    .in6_address(harvests_in6_address),
    .in6_out(harvests_in6_out),
    .in6_clear(harvests_in6_clear),
    .in7_valid(harvests_in7_valid),
    .in7_ready(harvests_in7_ready),
    .in7_row(harvests_in7_row),
    .in7_address(harvests_in7_address),
    .in7_out(harvests_in7_out),
    .in7_clear(harvests_in7_clear),
    .out_valid(harvests_out_valid),
    .out_ready(harvests_out_ready),
    .out_row(harvests_out_row),
    .out_address(harvests_out_address),
    .out_out(harvests_out_out),
    .out_clear(harvests_out_clear),
    .out_index(harvests_out_index)
  );

  vpri_round_robin_n8 u_flips (  // hw/update/update.ts:180
    .clk(clk),
    .rst(rst),
    .req(flips_req),
    .ready(flips_ready),
    .gnt(flips_gnt)
  );

  vpri_stream_arbiter_n8_tag_index16_generation16_code4 u_carried (  // hw/update/update.ts:190
    .clk(clk),
    .rst(rst),
    .in0_valid(carried_in0_valid),
    .in0_ready(carried_in0_ready),
    .in0_tag_index(carried_in0_tag_index),
    .in0_generation(carried_in0_generation),
    .in0_code(carried_in0_code),
    .in1_valid(carried_in1_valid),
    .in1_ready(carried_in1_ready),
    .in1_tag_index(carried_in1_tag_index),
    .in1_generation(carried_in1_generation),
    .in1_code(carried_in1_code),
    .in2_valid(carried_in2_valid),
    .in2_ready(carried_in2_ready),
    .in2_tag_index(carried_in2_tag_index),
    .in2_generation(carried_in2_generation),
    .in2_code(carried_in2_code),
    .in3_valid(carried_in3_valid),
    .in3_ready(carried_in3_ready),
    .in3_tag_index(carried_in3_tag_index),
    .in3_generation(carried_in3_generation),
    .in3_code(carried_in3_code),
    .in4_valid(carried_in4_valid),
    .in4_ready(carried_in4_ready),
    .in4_tag_index(carried_in4_tag_index),
    .in4_generation(carried_in4_generation),
    .in4_code(carried_in4_code),
    .in5_valid(carried_in5_valid),
    .in5_ready(carried_in5_ready),
    .in5_tag_index(carried_in5_tag_index),
    .in5_generation(carried_in5_generation),
    .in5_code(carried_in5_code),
    .in6_valid(carried_in6_valid),
    .in6_ready(carried_in6_ready),
    .in6_tag_index(carried_in6_tag_index),
    .in6_generation(carried_in6_generation),
    .in6_code(carried_in6_code),
    .in7_valid(carried_in7_valid),
    .in7_ready(carried_in7_ready),
    .in7_tag_index(carried_in7_tag_index),
    .in7_generation(carried_in7_generation),
    .in7_code(carried_in7_code),
    .out_valid(carried_out_valid),
    .out_ready(carried_out_ready),
    .out_tag_index(carried_out_tag_index),
    .out_generation(carried_out_generation),
    .out_code(carried_out_code),
    .out_index(carried_out_index)
  );

  vpri_stream_arbiter_n8_slot3_ring1_status8_sequence32_irq1 u_acks (  // hw/update/update.ts:191
    .clk(clk),
    .rst(rst),
    .in0_valid(acks_in0_valid),
    .in0_ready(acks_in0_ready),
    .in0_slot(acks_in0_slot),
    .in0_ring(acks_in0_ring),
    .in0_status(acks_in0_status),
    .in0_sequence(acks_in0_sequence),
    .in0_irq(acks_in0_irq),
    .in1_valid(acks_in1_valid),
    .in1_ready(acks_in1_ready),
    .in1_slot(acks_in1_slot),
    .in1_ring(acks_in1_ring),
    .in1_status(acks_in1_status),
    .in1_sequence(acks_in1_sequence),
    .in1_irq(acks_in1_irq),
    .in2_valid(acks_in2_valid),
    .in2_ready(acks_in2_ready),
    .in2_slot(acks_in2_slot),
    .in2_ring(acks_in2_ring),
    .in2_status(acks_in2_status),
    .in2_sequence(acks_in2_sequence),
    .in2_irq(acks_in2_irq),
    .in3_valid(acks_in3_valid),
    .in3_ready(acks_in3_ready),
    .in3_slot(acks_in3_slot),
    .in3_ring(acks_in3_ring),
    .in3_status(acks_in3_status),
    .in3_sequence(acks_in3_sequence),
    .in3_irq(acks_in3_irq),
    .in4_valid(acks_in4_valid),
    .in4_ready(acks_in4_ready),
    .in4_slot(acks_in4_slot),
    .in4_ring(acks_in4_ring),
    .in4_status(acks_in4_status),
    .in4_sequence(acks_in4_sequence),
    .in4_irq(acks_in4_irq),
    .in5_valid(acks_in5_valid),
    .in5_ready(acks_in5_ready),
    .in5_slot(acks_in5_slot),
    .in5_ring(acks_in5_ring),
    .in5_status(acks_in5_status),
    .in5_sequence(acks_in5_sequence),
    .in5_irq(acks_in5_irq),
    .in6_valid(acks_in6_valid),
    .in6_ready(acks_in6_ready),
    .in6_slot(acks_in6_slot),
    .in6_ring(acks_in6_ring),
    .in6_status(acks_in6_status),
    .in6_sequence(acks_in6_sequence),
    .in6_irq(acks_in6_irq),
    .in7_valid(acks_in7_valid),
    .in7_ready(acks_in7_ready),
    .in7_slot(acks_in7_slot),
    .in7_ring(acks_in7_ring),
    .in7_status(acks_in7_status),
    .in7_sequence(acks_in7_sequence),
    .in7_irq(acks_in7_irq),
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
  assign change_mark = lines_out_index;  // hw/update/update.ts:150
  assign harvest_valid = harvests_out_valid & (enable | offered);  // hw/update/update.ts:156
  assign harvest_row = harvests_out_row;  // hw/update/update.ts:158
  assign harvest_address = harvests_out_address;  // hw/update/update.ts:158
  assign harvest_out = harvests_out_out;  // hw/update/update.ts:158
  assign harvest_clear = harvests_out_clear;  // hw/update/update.ts:158
  assign track_set = {|{context_7_track_on & (context_7_domain == 4'hf), context_6_track_on & (context_6_domain == 4'hf), context_5_track_on & (context_5_domain == 4'hf), context_4_track_on & (context_4_domain == 4'hf), context_3_track_on & (context_3_domain == 4'hf), context_2_track_on & (context_2_domain == 4'hf), context_1_track_on & (context_1_domain == 4'hf), context_0_track_on & (context_0_domain == 4'hf)}, |{context_7_track_on & (context_7_domain == 4'he), context_6_track_on & (context_6_domain == 4'he), context_5_track_on & (context_5_domain == 4'he), context_4_track_on & (context_4_domain == 4'he), context_3_track_on & (context_3_domain == 4'he), context_2_track_on & (context_2_domain == 4'he), context_1_track_on & (context_1_domain == 4'he), context_0_track_on & (context_0_domain == 4'he)}, |{context_7_track_on & (context_7_domain == 4'hd), context_6_track_on & (context_6_domain == 4'hd), context_5_track_on & (context_5_domain == 4'hd), context_4_track_on & (context_4_domain == 4'hd), context_3_track_on & (context_3_domain == 4'hd), context_2_track_on & (context_2_domain == 4'hd), context_1_track_on & (context_1_domain == 4'hd), context_0_track_on & (context_0_domain == 4'hd)}, |{context_7_track_on & (context_7_domain == 4'hc), context_6_track_on & (context_6_domain == 4'hc), context_5_track_on & (context_5_domain == 4'hc), context_4_track_on & (context_4_domain == 4'hc), context_3_track_on & (context_3_domain == 4'hc), context_2_track_on & (context_2_domain == 4'hc), context_1_track_on & (context_1_domain == 4'hc), context_0_track_on & (context_0_domain == 4'hc)}, |{context_7_track_on & (context_7_domain == 4'hb), context_6_track_on & (context_6_domain == 4'hb), context_5_track_on & (context_5_domain == 4'hb), context_4_track_on & (context_4_domain == 4'hb), context_3_track_on & (context_3_domain == 4'hb), context_2_track_on & (context_2_domain == 4'hb), context_1_track_on & (context_1_domain == 4'hb), context_0_track_on & (context_0_domain == 4'hb)}, |{context_7_track_on & (context_7_domain == 4'ha), context_6_track_on & (context_6_domain == 4'ha), context_5_track_on & (context_5_domain == 4'ha), context_4_track_on & (context_4_domain == 4'ha), context_3_track_on & (context_3_domain == 4'ha), context_2_track_on & (context_2_domain == 4'ha), context_1_track_on & (context_1_domain == 4'ha), context_0_track_on & (context_0_domain == 4'ha)}, |{context_7_track_on & (context_7_domain == 4'd9), context_6_track_on & (context_6_domain == 4'd9), context_5_track_on & (context_5_domain == 4'd9), context_4_track_on & (context_4_domain == 4'd9), context_3_track_on & (context_3_domain == 4'd9), context_2_track_on & (context_2_domain == 4'd9), context_1_track_on & (context_1_domain == 4'd9), context_0_track_on & (context_0_domain == 4'd9)}, |{context_7_track_on & (context_7_domain == 4'd8), context_6_track_on & (context_6_domain == 4'd8), context_5_track_on & (context_5_domain == 4'd8), context_4_track_on & (context_4_domain == 4'd8), context_3_track_on & (context_3_domain == 4'd8), context_2_track_on & (context_2_domain == 4'd8), context_1_track_on & (context_1_domain == 4'd8), context_0_track_on & (context_0_domain == 4'd8)}, |{context_7_track_on & (context_7_domain == 4'd7), context_6_track_on & (context_6_domain == 4'd7), context_5_track_on & (context_5_domain == 4'd7), context_4_track_on & (context_4_domain == 4'd7), context_3_track_on & (context_3_domain == 4'd7), context_2_track_on & (context_2_domain == 4'd7), context_1_track_on & (context_1_domain == 4'd7), context_0_track_on & (context_0_domain == 4'd7)}, |{context_7_track_on & (context_7_domain == 4'd6), context_6_track_on & (context_6_domain == 4'd6), context_5_track_on & (context_5_domain == 4'd6), context_4_track_on & (context_4_domain == 4'd6), context_3_track_on & (context_3_domain == 4'd6), context_2_track_on & (context_2_domain == 4'd6), context_1_track_on & (context_1_domain == 4'd6), context_0_track_on & (context_0_domain == 4'd6)}, |{context_7_track_on & (context_7_domain == 4'd5), context_6_track_on & (context_6_domain == 4'd5), context_5_track_on & (context_5_domain == 4'd5), context_4_track_on & (context_4_domain == 4'd5), context_3_track_on & (context_3_domain == 4'd5), context_2_track_on & (context_2_domain == 4'd5), context_1_track_on & (context_1_domain == 4'd5), context_0_track_on & (context_0_domain == 4'd5)}, |{context_7_track_on & (context_7_domain == 4'd4), context_6_track_on & (context_6_domain == 4'd4), context_5_track_on & (context_5_domain == 4'd4), context_4_track_on & (context_4_domain == 4'd4), context_3_track_on & (context_3_domain == 4'd4), context_2_track_on & (context_2_domain == 4'd4), context_1_track_on & (context_1_domain == 4'd4), context_0_track_on & (context_0_domain == 4'd4)}, |{context_7_track_on & (context_7_domain == 4'd3), context_6_track_on & (context_6_domain == 4'd3), context_5_track_on & (context_5_domain == 4'd3), context_4_track_on & (context_4_domain == 4'd3), context_3_track_on & (context_3_domain == 4'd3), context_2_track_on & (context_2_domain == 4'd3), context_1_track_on & (context_1_domain == 4'd3), context_0_track_on & (context_0_domain == 4'd3)}, |{context_7_track_on & (context_7_domain == 4'd2), context_6_track_on & (context_6_domain == 4'd2), context_5_track_on & (context_5_domain == 4'd2), context_4_track_on & (context_4_domain == 4'd2), context_3_track_on & (context_3_domain == 4'd2), context_2_track_on & (context_2_domain == 4'd2), context_1_track_on & (context_1_domain == 4'd2), context_0_track_on & (context_0_domain == 4'd2)}, |{context_7_track_on & (context_7_domain == 4'd1), context_6_track_on & (context_6_domain == 4'd1), context_5_track_on & (context_5_domain == 4'd1), context_4_track_on & (context_4_domain == 4'd1), context_3_track_on & (context_3_domain == 4'd1), context_2_track_on & (context_2_domain == 4'd1), context_1_track_on & (context_1_domain == 4'd1), context_0_track_on & (context_0_domain == 4'd1)}, |{context_7_track_on & (context_7_domain == 4'd0), context_6_track_on & (context_6_domain == 4'd0), context_5_track_on & (context_5_domain == 4'd0), context_4_track_on & (context_4_domain == 4'd0), context_3_track_on & (context_3_domain == 4'd0), context_2_track_on & (context_2_domain == 4'd0), context_1_track_on & (context_1_domain == 4'd0), context_0_track_on & (context_0_domain == 4'd0)}};  // hw/update/update.ts:160
  assign track_clear = {|{context_7_track_off & (context_7_domain == 4'hf), context_6_track_off & (context_6_domain == 4'hf), context_5_track_off & (context_5_domain == 4'hf), context_4_track_off & (context_4_domain == 4'hf), context_3_track_off & (context_3_domain == 4'hf), context_2_track_off & (context_2_domain == 4'hf), context_1_track_off & (context_1_domain == 4'hf), context_0_track_off & (context_0_domain == 4'hf)}, |{context_7_track_off & (context_7_domain == 4'he), context_6_track_off & (context_6_domain == 4'he), context_5_track_off & (context_5_domain == 4'he), context_4_track_off & (context_4_domain == 4'he), context_3_track_off & (context_3_domain == 4'he), context_2_track_off & (context_2_domain == 4'he), context_1_track_off & (context_1_domain == 4'he), context_0_track_off & (context_0_domain == 4'he)}, |{context_7_track_off & (context_7_domain == 4'hd), context_6_track_off & (context_6_domain == 4'hd), context_5_track_off & (context_5_domain == 4'hd), context_4_track_off & (context_4_domain == 4'hd), context_3_track_off & (context_3_domain == 4'hd), context_2_track_off & (context_2_domain == 4'hd), context_1_track_off & (context_1_domain == 4'hd), context_0_track_off & (context_0_domain == 4'hd)}, |{context_7_track_off & (context_7_domain == 4'hc), context_6_track_off & (context_6_domain == 4'hc), context_5_track_off & (context_5_domain == 4'hc), context_4_track_off & (context_4_domain == 4'hc), context_3_track_off & (context_3_domain == 4'hc), context_2_track_off & (context_2_domain == 4'hc), context_1_track_off & (context_1_domain == 4'hc), context_0_track_off & (context_0_domain == 4'hc)}, |{context_7_track_off & (context_7_domain == 4'hb), context_6_track_off & (context_6_domain == 4'hb), context_5_track_off & (context_5_domain == 4'hb), context_4_track_off & (context_4_domain == 4'hb), context_3_track_off & (context_3_domain == 4'hb), context_2_track_off & (context_2_domain == 4'hb), context_1_track_off & (context_1_domain == 4'hb), context_0_track_off & (context_0_domain == 4'hb)}, |{context_7_track_off & (context_7_domain == 4'ha), context_6_track_off & (context_6_domain == 4'ha), context_5_track_off & (context_5_domain == 4'ha), context_4_track_off & (context_4_domain == 4'ha), context_3_track_off & (context_3_domain == 4'ha), context_2_track_off & (context_2_domain == 4'ha), context_1_track_off & (context_1_domain == 4'ha), context_0_track_off & (context_0_domain == 4'ha)}, |{context_7_track_off & (context_7_domain == 4'd9), context_6_track_off & (context_6_domain == 4'd9), context_5_track_off & (context_5_domain == 4'd9), context_4_track_off & (context_4_domain == 4'd9), context_3_track_off & (context_3_domain == 4'd9), context_2_track_off & (context_2_domain == 4'd9), context_1_track_off & (context_1_domain == 4'd9), context_0_track_off & (context_0_domain == 4'd9)}, |{context_7_track_off & (context_7_domain == 4'd8), context_6_track_off & (context_6_domain == 4'd8), context_5_track_off & (context_5_domain == 4'd8), context_4_track_off & (context_4_domain == 4'd8), context_3_track_off & (context_3_domain == 4'd8), context_2_track_off & (context_2_domain == 4'd8), context_1_track_off & (context_1_domain == 4'd8), context_0_track_off & (context_0_domain == 4'd8)}, |{context_7_track_off & (context_7_domain == 4'd7), context_6_track_off & (context_6_domain == 4'd7), context_5_track_off & (context_5_domain == 4'd7), context_4_track_off & (context_4_domain == 4'd7), context_3_track_off & (context_3_domain == 4'd7), context_2_track_off & (context_2_domain == 4'd7), context_1_track_off & (context_1_domain == 4'd7), context_0_track_off & (context_0_domain == 4'd7)}, |{context_7_track_off & (context_7_domain == 4'd6), context_6_track_off & (context_6_domain == 4'd6), context_5_track_off & (context_5_domain == 4'd6), context_4_track_off & (context_4_domain == 4'd6), context_3_track_off & (context_3_domain == 4'd6), context_2_track_off & (context_2_domain == 4'd6), context_1_track_off & (context_1_domain == 4'd6), context_0_track_off & (context_0_domain == 4'd6)}, |{context_7_track_off & (context_7_domain == 4'd5), context_6_track_off & (context_6_domain == 4'd5), context_5_track_off & (context_5_domain == 4'd5), context_4_track_off & (context_4_domain == 4'd5), context_3_track_off & (context_3_domain == 4'd5), context_2_track_off & (context_2_domain == 4'd5), context_1_track_off & (context_1_domain == 4'd5), context_0_track_off & (context_0_domain == 4'd5)}, |{context_7_track_off & (context_7_domain == 4'd4), context_6_track_off & (context_6_domain == 4'd4), context_5_track_off & (context_5_domain == 4'd4), context_4_track_off & (context_4_domain == 4'd4), context_3_track_off & (context_3_domain == 4'd4), context_2_track_off & (context_2_domain == 4'd4), context_1_track_off & (context_1_domain == 4'd4), context_0_track_off & (context_0_domain == 4'd4)}, |{context_7_track_off & (context_7_domain == 4'd3), context_6_track_off & (context_6_domain == 4'd3), context_5_track_off & (context_5_domain == 4'd3), context_4_track_off & (context_4_domain == 4'd3), context_3_track_off & (context_3_domain == 4'd3), context_2_track_off & (context_2_domain == 4'd3), context_1_track_off & (context_1_domain == 4'd3), context_0_track_off & (context_0_domain == 4'd3)}, |{context_7_track_off & (context_7_domain == 4'd2), context_6_track_off & (context_6_domain == 4'd2), context_5_track_off & (context_5_domain == 4'd2), context_4_track_off & (context_4_domain == 4'd2), context_3_track_off & (context_3_domain == 4'd2), context_2_track_off & (context_2_domain == 4'd2), context_1_track_off & (context_1_domain == 4'd2), context_0_track_off & (context_0_domain == 4'd2)}, |{context_7_track_off & (context_7_domain == 4'd1), context_6_track_off & (context_6_domain == 4'd1), context_5_track_off & (context_5_domain == 4'd1), context_4_track_off & (context_4_domain == 4'd1), context_3_track_off & (context_3_domain == 4'd1), context_2_track_off & (context_2_domain == 4'd1), context_1_track_off & (context_1_domain == 4'd1), context_0_track_off & (context_0_domain == 4'd1)}, |{context_7_track_off & (context_7_domain == 4'd0), context_6_track_off & (context_6_domain == 4'd0), context_5_track_off & (context_5_domain == 4'd0), context_4_track_off & (context_4_domain == 4'd0), context_3_track_off & (context_3_domain == 4'd0), context_2_track_off & (context_2_domain == 4'd0), context_1_track_off & (context_1_domain == 4'd0), context_0_track_off & (context_0_domain == 4'd0)}};  // hw/update/update.ts:161
  assign flip_valid = |flip_wants;  // hw/update/update.ts:185
  assign flip_domain = flips_domain;  // hw/update/update.ts:186
  assign bump_valid = installed;  // hw/update/update.ts:172
  assign bump_domain = installed_domain;  // hw/update/update.ts:173
  assign wake_valid = installed & ((installed_mark[3] ? context_8_rights : (installed_mark[2] ? (installed_mark[1] ? (installed_mark[0] ? context_7_rights : context_6_rights) : (installed_mark[0] ? context_5_rights : context_4_rights)) : (installed_mark[1] ? (installed_mark[0] ? context_3_rights : context_2_rights) : (installed_mark[0] ? context_1_rights : context_0_rights)))) != 2'd2);  // hw/update/update.ts:174
  assign wake_domain = installed_domain;  // hw/update/update.ts:175
  assign wake_first = (region_first < installed_from) ? installed_from : region_first;  // hw/update/update.ts:176
  assign wake_end = (installed_up_to < region_end) ? installed_up_to : region_end;  // hw/update/update.ts:177
  assign clear_done_valid = context_8_ack_valid;  // hw/update/update.ts:212
  assign clear_done_ok = context_8_ack_status == 8'd0;  // hw/update/update.ts:213
  assign clear_done_domain = context_8_domain;  // hw/update/update.ts:214
  assign changing = {|{context_8_changing & (context_8_domain == 4'hf), context_7_changing & (context_7_domain == 4'hf), context_6_changing & (context_6_domain == 4'hf), context_5_changing & (context_5_domain == 4'hf), context_4_changing & (context_4_domain == 4'hf), context_3_changing & (context_3_domain == 4'hf), context_2_changing & (context_2_domain == 4'hf), context_1_changing & (context_1_domain == 4'hf), context_0_changing & (context_0_domain == 4'hf)}, |{context_8_changing & (context_8_domain == 4'he), context_7_changing & (context_7_domain == 4'he), context_6_changing & (context_6_domain == 4'he), context_5_changing & (context_5_domain == 4'he), context_4_changing & (context_4_domain == 4'he), context_3_changing & (context_3_domain == 4'he), context_2_changing & (context_2_domain == 4'he), context_1_changing & (context_1_domain == 4'he), context_0_changing & (context_0_domain == 4'he)}, |{context_8_changing & (context_8_domain == 4'hd), context_7_changing & (context_7_domain == 4'hd), context_6_changing & (context_6_domain == 4'hd), context_5_changing & (context_5_domain == 4'hd), context_4_changing & (context_4_domain == 4'hd), context_3_changing & (context_3_domain == 4'hd), context_2_changing & (context_2_domain == 4'hd), context_1_changing & (context_1_domain == 4'hd), context_0_changing & (context_0_domain == 4'hd)}, |{context_8_changing & (context_8_domain == 4'hc), context_7_changing & (context_7_domain == 4'hc), context_6_changing & (context_6_domain == 4'hc), context_5_changing & (context_5_domain == 4'hc), context_4_changing & (context_4_domain == 4'hc), context_3_changing & (context_3_domain == 4'hc), context_2_changing & (context_2_domain == 4'hc), context_1_changing & (context_1_domain == 4'hc), context_0_changing & (context_0_domain == 4'hc)}, |{context_8_changing & (context_8_domain == 4'hb), context_7_changing & (context_7_domain == 4'hb), context_6_changing & (context_6_domain == 4'hb), context_5_changing & (context_5_domain == 4'hb), context_4_changing & (context_4_domain == 4'hb), context_3_changing & (context_3_domain == 4'hb), context_2_changing & (context_2_domain == 4'hb), context_1_changing & (context_1_domain == 4'hb), context_0_changing & (context_0_domain == 4'hb)}, |{context_8_changing & (context_8_domain == 4'ha), context_7_changing & (context_7_domain == 4'ha), context_6_changing & (context_6_domain == 4'ha), context_5_changing & (context_5_domain == 4'ha), context_4_changing & (context_4_domain == 4'ha), context_3_changing & (context_3_domain == 4'ha), context_2_changing & (context_2_domain == 4'ha), context_1_changing & (context_1_domain == 4'ha), context_0_changing & (context_0_domain == 4'ha)}, |{context_8_changing & (context_8_domain == 4'd9), context_7_changing & (context_7_domain == 4'd9), context_6_changing & (context_6_domain == 4'd9), context_5_changing & (context_5_domain == 4'd9), context_4_changing & (context_4_domain == 4'd9), context_3_changing & (context_3_domain == 4'd9), context_2_changing & (context_2_domain == 4'd9), context_1_changing & (context_1_domain == 4'd9), context_0_changing & (context_0_domain == 4'd9)}, |{context_8_changing & (context_8_domain == 4'd8), context_7_changing & (context_7_domain == 4'd8), context_6_changing & (context_6_domain == 4'd8), context_5_changing & (context_5_domain == 4'd8), context_4_changing & (context_4_domain == 4'd8), context_3_changing & (context_3_domain == 4'd8), context_2_changing & (context_2_domain == 4'd8), context_1_changing & (context_1_domain == 4'd8), context_0_changing & (context_0_domain == 4'd8)}, |{context_8_changing & (context_8_domain == 4'd7), context_7_changing & (context_7_domain == 4'd7), context_6_changing & (context_6_domain == 4'd7), context_5_changing & (context_5_domain == 4'd7), context_4_changing & (context_4_domain == 4'd7), context_3_changing & (context_3_domain == 4'd7), context_2_changing & (context_2_domain == 4'd7), context_1_changing & (context_1_domain == 4'd7), context_0_changing & (context_0_domain == 4'd7)}, |{context_8_changing & (context_8_domain == 4'd6), context_7_changing & (context_7_domain == 4'd6), context_6_changing & (context_6_domain == 4'd6), context_5_changing & (context_5_domain == 4'd6), context_4_changing & (context_4_domain == 4'd6), context_3_changing & (context_3_domain == 4'd6), context_2_changing & (context_2_domain == 4'd6), context_1_changing & (context_1_domain == 4'd6), context_0_changing & (context_0_domain == 4'd6)}, |{context_8_changing & (context_8_domain == 4'd5), context_7_changing & (context_7_domain == 4'd5), context_6_changing & (context_6_domain == 4'd5), context_5_changing & (context_5_domain == 4'd5), context_4_changing & (context_4_domain == 4'd5), context_3_changing & (context_3_domain == 4'd5), context_2_changing & (context_2_domain == 4'd5), context_1_changing & (context_1_domain == 4'd5), context_0_changing & (context_0_domain == 4'd5)}, |{context_8_changing & (context_8_domain == 4'd4), context_7_changing & (context_7_domain == 4'd4), context_6_changing & (context_6_domain == 4'd4), context_5_changing & (context_5_domain == 4'd4), context_4_changing & (context_4_domain == 4'd4), context_3_changing & (context_3_domain == 4'd4), context_2_changing & (context_2_domain == 4'd4), context_1_changing & (context_1_domain == 4'd4), context_0_changing & (context_0_domain == 4'd4)}, |{context_8_changing & (context_8_domain == 4'd3), context_7_changing & (context_7_domain == 4'd3), context_6_changing & (context_6_domain == 4'd3), context_5_changing & (context_5_domain == 4'd3), context_4_changing & (context_4_domain == 4'd3), context_3_changing & (context_3_domain == 4'd3), context_2_changing & (context_2_domain == 4'd3), context_1_changing & (context_1_domain == 4'd3), context_0_changing & (context_0_domain == 4'd3)}, |{context_8_changing & (context_8_domain == 4'd2), context_7_changing & (context_7_domain == 4'd2), context_6_changing & (context_6_domain == 4'd2), context_5_changing & (context_5_domain == 4'd2), context_4_changing & (context_4_domain == 4'd2), context_3_changing & (context_3_domain == 4'd2), context_2_changing & (context_2_domain == 4'd2), context_1_changing & (context_1_domain == 4'd2), context_0_changing & (context_0_domain == 4'd2)}, |{context_8_changing & (context_8_domain == 4'd1), context_7_changing & (context_7_domain == 4'd1), context_6_changing & (context_6_domain == 4'd1), context_5_changing & (context_5_domain == 4'd1), context_4_changing & (context_4_domain == 4'd1), context_3_changing & (context_3_domain == 4'd1), context_2_changing & (context_2_domain == 4'd1), context_1_changing & (context_1_domain == 4'd1), context_0_changing & (context_0_domain == 4'd1)}, |{context_8_changing & (context_8_domain == 4'd0), context_7_changing & (context_7_domain == 4'd0), context_6_changing & (context_6_domain == 4'd0), context_5_changing & (context_5_domain == 4'd0), context_4_changing & (context_4_domain == 4'd0), context_3_changing & (context_3_domain == 4'd0), context_2_changing & (context_2_domain == 4'd0), context_1_changing & (context_1_domain == 4'd0), context_0_changing & (context_0_domain == 4'd0)}};  // hw/update/update.ts:216
  assign busy = (((((|{context_8_busy, context_7_busy, context_6_busy, context_5_busy, context_4_busy, context_3_busy, context_2_busy, context_1_busy, context_0_busy}) | context_8_used) | wiping) | see_wipe) | may_start) | (ack_valid & enable);  // hw/update/update.ts:218
  assign context_0_load = loads[0];  // hw/update/update.ts:113
  assign context_0_load_domain = picked;  // hw/update/update.ts:114
  assign context_0_load_base = base;  // hw/update/update.ts:115
  assign context_0_load_page = cmd_words[91:64];  // hw/update/update.ts:116
  assign context_0_load_end = cmd_words[17] ? whole_limit : range_end[28:0];  // hw/update/update.ts:117
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
  assign context_1_load_page = cmd_words[91:64];  // hw/update/update.ts:116
  assign context_1_load_end = cmd_words[17] ? whole_limit : range_end[28:0];  // hw/update/update.ts:117
  assign context_1_load_rights = is_block ? 2'd2 : cmd_words[5:4];  // hw/update/update.ts:118
  assign context_1_load_lowering = (takes_all | (cmd_words[5:4] == 2'd1)) | drains_tracker;  // hw/update/update.ts:119
  assign context_1_load_status = verdict;  // hw/update/update.ts:120
  assign context_1_load_sequence = cmd_words[63:32];  // hw/update/update.ts:121
  assign context_1_load_slot = cmd_slot;  // hw/update/update.ts:122
  assign context_1_load_ring = cmd_ring;  // hw/update/update.ts:123
  assign context_1_load_irq = cmd_words[6];  // hw/update/update.ts:124
  assign context_1_load_track = is_harvest | is_track;  // hw/update/update.ts:125
  assign context_1_load_out = is_harvest;  // hw/update/update.ts:126
  assign context_1_load_clear = drains_tracker;  // hw/update/update.ts:127
  assign context_1_load_response_valid = cmd_words[255] & is_set;  // hw/update/update.ts:128
  assign context_1_load_last = cmd_words[255:192];  // hw/update/update.ts:129
  assign context_1_enable = enable;  // hw/update/update.ts:130
  assign context_1_hold = |behind_1;  // hw/update/update.ts:136
  assign context_1_harvest_ready = harvests_in1_ready;  // hw/update/update.ts:132
  assign context_1_track_failed = track_failed;  // hw/update/update.ts:131
  assign context_1_line_ready = lines_in1_ready;  // hw/update/update.ts:137
  assign context_1_installed = installed & (installed_mark == 4'd1);  // hw/update/update.ts:138
  assign context_1_done = done & (done_mark == 4'd1);  // hw/update/update.ts:139
  assign context_1_done_error = done_error;  // hw/update/update.ts:140
  assign context_1_flipped = context_1_flip_want & (context_1_domain == flips_domain);  // hw/update/update.ts:187
  assign context_1_epoch = epoch;  // hw/update/update.ts:141
  assign context_1_drained = drained;  // hw/update/update.ts:142
  assign context_1_timeout_valid = timeout_valid;  // hw/update/update.ts:143
  assign context_1_timeout_domain = timeout_domain;  // hw/update/update.ts:144
  assign context_1_timeout_epoch = timeout_epoch;  // hw/update/update.ts:145
  assign context_1_doubtful = doubtful;  // hw/update/update.ts:146
  assign context_1_carried_ready = carried_in1_ready;  // hw/update/update.ts:193
  assign context_1_ack_ready = acks_in1_ready;  // hw/update/update.ts:194
  assign context_2_load = loads[2];  // hw/update/update.ts:113
  assign context_2_load_domain = picked;  // hw/update/update.ts:114
  assign context_2_load_base = base;  // hw/update/update.ts:115
  assign context_2_load_page = cmd_words[91:64];  // hw/update/update.ts:116
  assign context_2_load_end = cmd_words[17] ? whole_limit : range_end[28:0];  // hw/update/update.ts:117
  assign context_2_load_rights = is_block ? 2'd2 : cmd_words[5:4];  // hw/update/update.ts:118
  assign context_2_load_lowering = (takes_all | (cmd_words[5:4] == 2'd1)) | drains_tracker;  // hw/update/update.ts:119
  assign context_2_load_status = verdict;  // hw/update/update.ts:120
  assign context_2_load_sequence = cmd_words[63:32];  // hw/update/update.ts:121
  assign context_2_load_slot = cmd_slot;  // hw/update/update.ts:122
  assign context_2_load_ring = cmd_ring;  // hw/update/update.ts:123
  assign context_2_load_irq = cmd_words[6];  // hw/update/update.ts:124
  assign context_2_load_track = is_harvest | is_track;  // hw/update/update.ts:125
  assign context_2_load_out = is_harvest;  // hw/update/update.ts:126
  assign context_2_load_clear = drains_tracker;  // hw/update/update.ts:127
  assign context_2_load_response_valid = cmd_words[255] & is_set;  // hw/update/update.ts:128
  assign context_2_load_last = cmd_words[255:192];  // hw/update/update.ts:129
  assign context_2_enable = enable;  // hw/update/update.ts:130
  assign context_2_hold = |behind_2;  // hw/update/update.ts:136
  assign context_2_harvest_ready = harvests_in2_ready;  // hw/update/update.ts:132
  assign context_2_track_failed = track_failed;  // hw/update/update.ts:131
  assign context_2_line_ready = lines_in2_ready;  // hw/update/update.ts:137
  assign context_2_installed = installed & (installed_mark == 4'd2);  // hw/update/update.ts:138
  assign context_2_done = done & (done_mark == 4'd2);  // hw/update/update.ts:139
  assign context_2_done_error = done_error;  // hw/update/update.ts:140
  assign context_2_flipped = context_2_flip_want & (context_2_domain == flips_domain);  // hw/update/update.ts:187
  assign context_2_epoch = epoch;  // hw/update/update.ts:141
  assign context_2_drained = drained;  // hw/update/update.ts:142
  assign context_2_timeout_valid = timeout_valid;  // hw/update/update.ts:143
  assign context_2_timeout_domain = timeout_domain;  // hw/update/update.ts:144
  assign context_2_timeout_epoch = timeout_epoch;  // hw/update/update.ts:145
  assign context_2_doubtful = doubtful;  // hw/update/update.ts:146
  assign context_2_carried_ready = carried_in2_ready;  // hw/update/update.ts:193
  assign context_2_ack_ready = acks_in2_ready;  // hw/update/update.ts:194
  assign context_3_load = loads[3];  // hw/update/update.ts:113
  assign context_3_load_domain = picked;  // hw/update/update.ts:114
  assign context_3_load_base = base;  // hw/update/update.ts:115
  assign context_3_load_page = cmd_words[91:64];  // hw/update/update.ts:116
  assign context_3_load_end = cmd_words[17] ? whole_limit : range_end[28:0];  // hw/update/update.ts:117
  assign context_3_load_rights = is_block ? 2'd2 : cmd_words[5:4];  // hw/update/update.ts:118
  assign context_3_load_lowering = (takes_all | (cmd_words[5:4] == 2'd1)) | drains_tracker;  // hw/update/update.ts:119
  assign context_3_load_status = verdict;  // hw/update/update.ts:120
  assign context_3_load_sequence = cmd_words[63:32];  // hw/update/update.ts:121
  assign context_3_load_slot = cmd_slot;  // hw/update/update.ts:122
  assign context_3_load_ring = cmd_ring;  // hw/update/update.ts:123
  assign context_3_load_irq = cmd_words[6];  // hw/update/update.ts:124
  assign context_3_load_track = is_harvest | is_track;  // hw/update/update.ts:125
  assign context_3_load_out = is_harvest;  // hw/update/update.ts:126
  assign context_3_load_clear = drains_tracker;  // hw/update/update.ts:127
  assign context_3_load_response_valid = cmd_words[255] & is_set;  // hw/update/update.ts:128
  assign context_3_load_last = cmd_words[255:192];  // hw/update/update.ts:129
  assign context_3_enable = enable;  // hw/update/update.ts:130
  assign context_3_hold = |behind_3;  // hw/update/update.ts:136
  assign context_3_harvest_ready = harvests_in3_ready;  // hw/update/update.ts:132
  assign context_3_track_failed = track_failed;  // hw/update/update.ts:131
  assign context_3_line_ready = lines_in3_ready;  // hw/update/update.ts:137
  assign context_3_installed = installed & (installed_mark == 4'd3);  // hw/update/update.ts:138
  assign context_3_done = done & (done_mark == 4'd3);  // hw/update/update.ts:139
  assign context_3_done_error = done_error;  // hw/update/update.ts:140
  assign context_3_flipped = context_3_flip_want & (context_3_domain == flips_domain);  // hw/update/update.ts:187
  assign context_3_epoch = epoch;  // hw/update/update.ts:141
  assign context_3_drained = drained;  // hw/update/update.ts:142
  assign context_3_timeout_valid = timeout_valid;  // hw/update/update.ts:143
  assign context_3_timeout_domain = timeout_domain;  // hw/update/update.ts:144
  assign context_3_timeout_epoch = timeout_epoch;  // hw/update/update.ts:145
  assign context_3_doubtful = doubtful;  // hw/update/update.ts:146
  assign context_3_carried_ready = carried_in3_ready;  // hw/update/update.ts:193
  assign context_3_ack_ready = acks_in3_ready;  // hw/update/update.ts:194
  assign context_4_load = loads[4];  // hw/update/update.ts:113
  assign context_4_load_domain = picked;  // hw/update/update.ts:114
  assign context_4_load_base = base;  // hw/update/update.ts:115
  assign context_4_load_page = cmd_words[91:64];  // hw/update/update.ts:116
  assign context_4_load_end = cmd_words[17] ? whole_limit : range_end[28:0];  // hw/update/update.ts:117
  assign context_4_load_rights = is_block ? 2'd2 : cmd_words[5:4];  // hw/update/update.ts:118
  assign context_4_load_lowering = (takes_all | (cmd_words[5:4] == 2'd1)) | drains_tracker;  // hw/update/update.ts:119
  assign context_4_load_status = verdict;  // hw/update/update.ts:120
  assign context_4_load_sequence = cmd_words[63:32];  // hw/update/update.ts:121
  assign context_4_load_slot = cmd_slot;  // hw/update/update.ts:122
  assign context_4_load_ring = cmd_ring;  // hw/update/update.ts:123
  assign context_4_load_irq = cmd_words[6];  // hw/update/update.ts:124
  assign context_4_load_track = is_harvest | is_track;  // hw/update/update.ts:125
  assign context_4_load_out = is_harvest;  // hw/update/update.ts:126
  assign context_4_load_clear = drains_tracker;  // hw/update/update.ts:127
  assign context_4_load_response_valid = cmd_words[255] & is_set;  // hw/update/update.ts:128
  assign context_4_load_last = cmd_words[255:192];  // hw/update/update.ts:129
  assign context_4_enable = enable;  // hw/update/update.ts:130
  assign context_4_hold = |behind_4;  // hw/update/update.ts:136
  assign context_4_harvest_ready = harvests_in4_ready;  // hw/update/update.ts:132
  assign context_4_track_failed = track_failed;  // hw/update/update.ts:131
  assign context_4_line_ready = lines_in4_ready;  // hw/update/update.ts:137
  assign context_4_installed = installed & (installed_mark == 4'd4);  // hw/update/update.ts:138
  assign context_4_done = done & (done_mark == 4'd4);  // hw/update/update.ts:139
  assign context_4_done_error = done_error;  // hw/update/update.ts:140
  assign context_4_flipped = context_4_flip_want & (context_4_domain == flips_domain);  // hw/update/update.ts:187
  assign context_4_epoch = epoch;  // hw/update/update.ts:141
  assign context_4_drained = drained;  // hw/update/update.ts:142
  assign context_4_timeout_valid = timeout_valid;  // hw/update/update.ts:143
  assign context_4_timeout_domain = timeout_domain;  // hw/update/update.ts:144
  assign context_4_timeout_epoch = timeout_epoch;  // hw/update/update.ts:145
  assign context_4_doubtful = doubtful;  // hw/update/update.ts:146
  assign context_4_carried_ready = carried_in4_ready;  // hw/update/update.ts:193
  assign context_4_ack_ready = acks_in4_ready;  // hw/update/update.ts:194
  assign context_5_load = loads[5];  // hw/update/update.ts:113
  assign context_5_load_domain = picked;  // hw/update/update.ts:114
  assign context_5_load_base = base;  // hw/update/update.ts:115
  assign context_5_load_page = cmd_words[91:64];  // hw/update/update.ts:116
  assign context_5_load_end = cmd_words[17] ? whole_limit : range_end[28:0];  // hw/update/update.ts:117
  assign context_5_load_rights = is_block ? 2'd2 : cmd_words[5:4];  // hw/update/update.ts:118
  assign context_5_load_lowering = (takes_all | (cmd_words[5:4] == 2'd1)) | drains_tracker;  // hw/update/update.ts:119
  assign context_5_load_status = verdict;  // hw/update/update.ts:120
  assign context_5_load_sequence = cmd_words[63:32];  // hw/update/update.ts:121
  assign context_5_load_slot = cmd_slot;  // hw/update/update.ts:122
  assign context_5_load_ring = cmd_ring;  // hw/update/update.ts:123
  assign context_5_load_irq = cmd_words[6];  // hw/update/update.ts:124
  assign context_5_load_track = is_harvest | is_track;  // hw/update/update.ts:125
  assign context_5_load_out = is_harvest;  // hw/update/update.ts:126
  assign context_5_load_clear = drains_tracker;  // hw/update/update.ts:127
  assign context_5_load_response_valid = cmd_words[255] & is_set;  // hw/update/update.ts:128
  assign context_5_load_last = cmd_words[255:192];  // hw/update/update.ts:129
  assign context_5_enable = enable;  // hw/update/update.ts:130
  assign context_5_hold = |behind_5;  // hw/update/update.ts:136
  assign context_5_harvest_ready = harvests_in5_ready;  // hw/update/update.ts:132
  assign context_5_track_failed = track_failed;  // hw/update/update.ts:131
  assign context_5_line_ready = lines_in5_ready;  // hw/update/update.ts:137
  assign context_5_installed = installed & (installed_mark == 4'd5);  // hw/update/update.ts:138
  assign context_5_done = done & (done_mark == 4'd5);  // hw/update/update.ts:139
  assign context_5_done_error = done_error;  // hw/update/update.ts:140
  assign context_5_flipped = context_5_flip_want & (context_5_domain == flips_domain);  // hw/update/update.ts:187
  assign context_5_epoch = epoch;  // hw/update/update.ts:141
  assign context_5_drained = drained;  // hw/update/update.ts:142
  assign context_5_timeout_valid = timeout_valid;  // hw/update/update.ts:143
  assign context_5_timeout_domain = timeout_domain;  // hw/update/update.ts:144
  assign context_5_timeout_epoch = timeout_epoch;  // hw/update/update.ts:145
  assign context_5_doubtful = doubtful;  // hw/update/update.ts:146
  assign context_5_carried_ready = carried_in5_ready;  // hw/update/update.ts:193
  assign context_5_ack_ready = acks_in5_ready;  // hw/update/update.ts:194
  assign context_6_load = loads[6];  // hw/update/update.ts:113
  assign context_6_load_domain = picked;  // hw/update/update.ts:114
  assign context_6_load_base = base;  // hw/update/update.ts:115
  assign context_6_load_page = cmd_words[91:64];  // hw/update/update.ts:116
  assign context_6_load_end = cmd_words[17] ? whole_limit : range_end[28:0];  // hw/update/update.ts:117
  assign context_6_load_rights = is_block ? 2'd2 : cmd_words[5:4];  // hw/update/update.ts:118
  assign context_6_load_lowering = (takes_all | (cmd_words[5:4] == 2'd1)) | drains_tracker;  // hw/update/update.ts:119
  assign context_6_load_status = verdict;  // hw/update/update.ts:120
  assign context_6_load_sequence = cmd_words[63:32];  // hw/update/update.ts:121
  assign context_6_load_slot = cmd_slot;  // hw/update/update.ts:122
  assign context_6_load_ring = cmd_ring;  // hw/update/update.ts:123
  assign context_6_load_irq = cmd_words[6];  // hw/update/update.ts:124
  assign context_6_load_track = is_harvest | is_track;  // hw/update/update.ts:125
  assign context_6_load_out = is_harvest;  // hw/update/update.ts:126
  assign context_6_load_clear = drains_tracker;  // hw/update/update.ts:127
  assign context_6_load_response_valid = cmd_words[255] & is_set;  // hw/update/update.ts:128
  assign context_6_load_last = cmd_words[255:192];  // hw/update/update.ts:129
  assign context_6_enable = enable;  // hw/update/update.ts:130
  assign context_6_hold = |behind_6;  // hw/update/update.ts:136
  assign context_6_harvest_ready = harvests_in6_ready;  // hw/update/update.ts:132
  assign context_6_track_failed = track_failed;  // hw/update/update.ts:131
  assign context_6_line_ready = lines_in6_ready;  // hw/update/update.ts:137
  assign context_6_installed = installed & (installed_mark == 4'd6);  // hw/update/update.ts:138
  assign context_6_done = done & (done_mark == 4'd6);  // hw/update/update.ts:139
  assign context_6_done_error = done_error;  // hw/update/update.ts:140
  assign context_6_flipped = context_6_flip_want & (context_6_domain == flips_domain);  // hw/update/update.ts:187
  assign context_6_epoch = epoch;  // hw/update/update.ts:141
  assign context_6_drained = drained;  // hw/update/update.ts:142
  assign context_6_timeout_valid = timeout_valid;  // hw/update/update.ts:143
  assign context_6_timeout_domain = timeout_domain;  // hw/update/update.ts:144
  assign context_6_timeout_epoch = timeout_epoch;  // hw/update/update.ts:145
  assign context_6_doubtful = doubtful;  // hw/update/update.ts:146
  assign context_6_carried_ready = carried_in6_ready;  // hw/update/update.ts:193
  assign context_6_ack_ready = acks_in6_ready;  // hw/update/update.ts:194
  assign context_7_load = loads[7];  // hw/update/update.ts:113
  assign context_7_load_domain = picked;  // hw/update/update.ts:114
  assign context_7_load_base = base;  // hw/update/update.ts:115
  assign context_7_load_page = cmd_words[91:64];  // hw/update/update.ts:116
  assign context_7_load_end = cmd_words[17] ? whole_limit : range_end[28:0];  // hw/update/update.ts:117
  assign context_7_load_rights = is_block ? 2'd2 : cmd_words[5:4];  // hw/update/update.ts:118
  assign context_7_load_lowering = (takes_all | (cmd_words[5:4] == 2'd1)) | drains_tracker;  // hw/update/update.ts:119
  assign context_7_load_status = verdict;  // hw/update/update.ts:120
  assign context_7_load_sequence = cmd_words[63:32];  // hw/update/update.ts:121
  assign context_7_load_slot = cmd_slot;  // hw/update/update.ts:122
  assign context_7_load_ring = cmd_ring;  // hw/update/update.ts:123
  assign context_7_load_irq = cmd_words[6];  // hw/update/update.ts:124
  assign context_7_load_track = is_harvest | is_track;  // hw/update/update.ts:125
  assign context_7_load_out = is_harvest;  // hw/update/update.ts:126
  assign context_7_load_clear = drains_tracker;  // hw/update/update.ts:127
  assign context_7_load_response_valid = cmd_words[255] & is_set;  // hw/update/update.ts:128
  assign context_7_load_last = cmd_words[255:192];  // hw/update/update.ts:129
  assign context_7_enable = enable;  // hw/update/update.ts:130
  assign context_7_hold = |behind_7;  // hw/update/update.ts:136
  assign context_7_harvest_ready = harvests_in7_ready;  // hw/update/update.ts:132
  assign context_7_track_failed = track_failed;  // hw/update/update.ts:131
  assign context_7_line_ready = lines_in7_ready;  // hw/update/update.ts:137
  assign context_7_installed = installed & (installed_mark == 4'd7);  // hw/update/update.ts:138
  assign context_7_done = done & (done_mark == 4'd7);  // hw/update/update.ts:139
  assign context_7_done_error = done_error;  // hw/update/update.ts:140
  assign context_7_flipped = context_7_flip_want & (context_7_domain == flips_domain);  // hw/update/update.ts:187
  assign context_7_epoch = epoch;  // hw/update/update.ts:141
  assign context_7_drained = drained;  // hw/update/update.ts:142
  assign context_7_timeout_valid = timeout_valid;  // hw/update/update.ts:143
  assign context_7_timeout_domain = timeout_domain;  // hw/update/update.ts:144
  assign context_7_timeout_epoch = timeout_epoch;  // hw/update/update.ts:145
  assign context_7_doubtful = doubtful;  // hw/update/update.ts:146
  assign context_7_carried_ready = carried_in7_ready;  // hw/update/update.ts:193
  assign context_7_ack_ready = acks_in7_ready;  // hw/update/update.ts:194
  assign context_8_load = loads[8];  // hw/update/update.ts:113
  assign context_8_load_domain = picked;  // hw/update/update.ts:114
  assign context_8_load_base = base;  // hw/update/update.ts:115
  assign context_8_load_page = 28'd0;  // hw/update/update.ts:116
  assign context_8_load_end = whole_limit;  // hw/update/update.ts:117
  assign context_8_load_rights = 2'd0;  // hw/update/update.ts:118
  assign context_8_load_lowering = 1'b0;  // hw/update/update.ts:119
  assign context_8_load_status = 8'd0;  // hw/update/update.ts:120
  assign context_8_load_sequence = 32'd0;  // hw/update/update.ts:121
  assign context_8_load_slot = 3'd0;  // hw/update/update.ts:122
  assign context_8_load_ring = 1'b0;  // hw/update/update.ts:123
  assign context_8_load_irq = 1'b0;  // hw/update/update.ts:124
  assign context_8_load_track = 1'b0;  // hw/update/update.ts:125
  assign context_8_load_out = 1'b0;  // hw/update/update.ts:126
  assign context_8_load_clear = 1'b0;  // hw/update/update.ts:127
  assign context_8_load_response_valid = 1'b0;  // hw/update/update.ts:128
  assign context_8_load_last = 64'd0;  // hw/update/update.ts:129
  assign context_8_enable = enable;  // hw/update/update.ts:130
  assign context_8_hold = |behind_8;  // hw/update/update.ts:136
  assign context_8_harvest_ready = 1'b0;  // hw/update/update.ts:206
  assign context_8_track_failed = track_failed;  // hw/update/update.ts:131
  assign context_8_line_ready = lines_in8_ready;  // hw/update/update.ts:137
  assign context_8_installed = installed & (installed_mark == 4'd8);  // hw/update/update.ts:138
  assign context_8_done = done & (done_mark == 4'd8);  // hw/update/update.ts:139
  assign context_8_done_error = done_error;  // hw/update/update.ts:140
  assign context_8_flipped = 1'b0;  // hw/update/update.ts:209
  assign context_8_epoch = epoch;  // hw/update/update.ts:141
  assign context_8_drained = drained;  // hw/update/update.ts:142
  assign context_8_timeout_valid = timeout_valid;  // hw/update/update.ts:143
  assign context_8_timeout_domain = timeout_domain;  // hw/update/update.ts:144
  assign context_8_timeout_epoch = timeout_epoch;  // hw/update/update.ts:145
  assign context_8_doubtful = doubtful;  // hw/update/update.ts:146
  assign context_8_carried_ready = 1'b1;  // hw/update/update.ts:210
  assign context_8_ack_ready = 1'b1;  // hw/update/update.ts:211
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
  assign lines_in2_valid = context_2_line_valid;  // hw/update/update.ts:137
  assign lines_in2_row = context_2_line_row;  // hw/update/update.ts:137
  assign lines_in2_first = context_2_line_first;  // hw/update/update.ts:137
  assign lines_in2_end = context_2_line_end;  // hw/update/update.ts:137
  assign lines_in2_rights = context_2_line_rights;  // hw/update/update.ts:137
  assign lines_in3_valid = context_3_line_valid;  // hw/update/update.ts:137
  assign lines_in3_row = context_3_line_row;  // hw/update/update.ts:137
  assign lines_in3_first = context_3_line_first;  // hw/update/update.ts:137
  assign lines_in3_end = context_3_line_end;  // hw/update/update.ts:137
  assign lines_in3_rights = context_3_line_rights;  // hw/update/update.ts:137
  assign lines_in4_valid = context_4_line_valid;  // hw/update/update.ts:137
  assign lines_in4_row = context_4_line_row;  // hw/update/update.ts:137
  assign lines_in4_first = context_4_line_first;  // hw/update/update.ts:137
  assign lines_in4_end = context_4_line_end;  // hw/update/update.ts:137
  assign lines_in4_rights = context_4_line_rights;  // hw/update/update.ts:137
  assign lines_in5_valid = context_5_line_valid;  // hw/update/update.ts:137
  assign lines_in5_row = context_5_line_row;  // hw/update/update.ts:137
  assign lines_in5_first = context_5_line_first;  // hw/update/update.ts:137
  assign lines_in5_end = context_5_line_end;  // hw/update/update.ts:137
  assign lines_in5_rights = context_5_line_rights;  // hw/update/update.ts:137
  assign lines_in6_valid = context_6_line_valid;  // hw/update/update.ts:137
  assign lines_in6_row = context_6_line_row;  // hw/update/update.ts:137
  assign lines_in6_first = context_6_line_first;  // hw/update/update.ts:137
  assign lines_in6_end = context_6_line_end;  // hw/update/update.ts:137
  assign lines_in6_rights = context_6_line_rights;  // hw/update/update.ts:137
  assign lines_in7_valid = context_7_line_valid;  // hw/update/update.ts:137
  assign lines_in7_row = context_7_line_row;  // hw/update/update.ts:137
  assign lines_in7_first = context_7_line_first;  // hw/update/update.ts:137
  assign lines_in7_end = context_7_line_end;  // hw/update/update.ts:137
  assign lines_in7_rights = context_7_line_rights;  // hw/update/update.ts:137
  assign lines_in8_valid = context_8_line_valid;  // hw/update/update.ts:137
  assign lines_in8_row = context_8_line_row;  // hw/update/update.ts:137
  assign lines_in8_first = context_8_line_first;  // hw/update/update.ts:137
  assign lines_in8_end = context_8_line_end;  // hw/update/update.ts:137
  assign lines_in8_rights = context_8_line_rights;  // hw/update/update.ts:137
  assign lines_out_ready = change_ready;  // hw/update/update.ts:149
  assign harvests_in0_valid = context_0_harvest_valid;  // hw/update/update.ts:132
  assign harvests_in0_row = context_0_harvest_row;  // hw/update/update.ts:132
  assign harvests_in0_address = context_0_harvest_address;  // hw/update/update.ts:132
  assign harvests_in0_out = context_0_harvest_out;  // hw/update/update.ts:132
  assign harvests_in0_clear = context_0_harvest_clear;  // hw/update/update.ts:132
  assign harvests_in1_valid = context_1_harvest_valid;  // hw/update/update.ts:132
  assign harvests_in1_row = context_1_harvest_row;  // hw/update/update.ts:132
  assign harvests_in1_address = context_1_harvest_address;  // hw/update/update.ts:132
  assign harvests_in1_out = context_1_harvest_out;  // hw/update/update.ts:132
  assign harvests_in1_clear = context_1_harvest_clear;  // hw/update/update.ts:132
  assign harvests_in2_valid = context_2_harvest_valid;  // hw/update/update.ts:132
  assign harvests_in2_row = context_2_harvest_row;  // hw/update/update.ts:132
  assign harvests_in2_address = context_2_harvest_address;  // hw/update/update.ts:132
  assign harvests_in2_out = context_2_harvest_out;  // hw/update/update.ts:132
  assign harvests_in2_clear = context_2_harvest_clear;  // hw/update/update.ts:132
  assign harvests_in3_valid = context_3_harvest_valid;  // hw/update/update.ts:132
  assign harvests_in3_row = context_3_harvest_row;  // hw/update/update.ts:132
  assign harvests_in3_address = context_3_harvest_address;  // hw/update/update.ts:132
  assign harvests_in3_out = context_3_harvest_out;  // hw/update/update.ts:132
  assign harvests_in3_clear = context_3_harvest_clear;  // hw/update/update.ts:132
  assign harvests_in4_valid = context_4_harvest_valid;  // hw/update/update.ts:132
  assign harvests_in4_row = context_4_harvest_row;  // hw/update/update.ts:132
  assign harvests_in4_address = context_4_harvest_address;  // hw/update/update.ts:132
  assign harvests_in4_out = context_4_harvest_out;  // hw/update/update.ts:132
  assign harvests_in4_clear = context_4_harvest_clear;  // hw/update/update.ts:132
  assign harvests_in5_valid = context_5_harvest_valid;  // hw/update/update.ts:132
  assign harvests_in5_row = context_5_harvest_row;  // hw/update/update.ts:132
  assign harvests_in5_address = context_5_harvest_address;  // hw/update/update.ts:132
  assign harvests_in5_out = context_5_harvest_out;  // hw/update/update.ts:132
  assign harvests_in5_clear = context_5_harvest_clear;  // hw/update/update.ts:132
  assign harvests_in6_valid = context_6_harvest_valid;  // hw/update/update.ts:132
  assign harvests_in6_row = context_6_harvest_row;  // hw/update/update.ts:132
  assign harvests_in6_address = context_6_harvest_address;  // hw/update/update.ts:132
  assign harvests_in6_out = context_6_harvest_out;  // hw/update/update.ts:132
  assign harvests_in6_clear = context_6_harvest_clear;  // hw/update/update.ts:132
  assign harvests_in7_valid = context_7_harvest_valid;  // hw/update/update.ts:132
  assign harvests_in7_row = context_7_harvest_row;  // hw/update/update.ts:132
  assign harvests_in7_address = context_7_harvest_address;  // hw/update/update.ts:132
  assign harvests_in7_out = context_7_harvest_out;  // hw/update/update.ts:132
  assign harvests_in7_clear = context_7_harvest_clear;  // hw/update/update.ts:132
  assign harvests_out_ready = harvest_valid & harvest_ready;  // hw/update/update.ts:157
  assign flips_req = flip_wants;  // hw/update/update.ts:182
  assign flips_ready = 1'b1;  // hw/update/update.ts:183
  assign carried_in0_valid = context_0_carried_valid;  // hw/update/update.ts:193
  assign carried_in0_tag_index = context_0_carried_tag_index;  // hw/update/update.ts:193
  assign carried_in0_generation = context_0_carried_generation;  // hw/update/update.ts:193
  assign carried_in0_code = context_0_carried_code;  // hw/update/update.ts:193
  assign carried_in1_valid = context_1_carried_valid;  // hw/update/update.ts:193
  assign carried_in1_tag_index = context_1_carried_tag_index;  // hw/update/update.ts:193
  assign carried_in1_generation = context_1_carried_generation;  // hw/update/update.ts:193
  assign carried_in1_code = context_1_carried_code;  // hw/update/update.ts:193
  assign carried_in2_valid = context_2_carried_valid;  // hw/update/update.ts:193
  assign carried_in2_tag_index = context_2_carried_tag_index;  // hw/update/update.ts:193
  assign carried_in2_generation = context_2_carried_generation;  // hw/update/update.ts:193
  assign carried_in2_code = context_2_carried_code;  // hw/update/update.ts:193
  assign carried_in3_valid = context_3_carried_valid;  // hw/update/update.ts:193
  assign carried_in3_tag_index = context_3_carried_tag_index;  // hw/update/update.ts:193
  assign carried_in3_generation = context_3_carried_generation;  // hw/update/update.ts:193
  assign carried_in3_code = context_3_carried_code;  // hw/update/update.ts:193
  assign carried_in4_valid = context_4_carried_valid;  // hw/update/update.ts:193
  assign carried_in4_tag_index = context_4_carried_tag_index;  // hw/update/update.ts:193
  assign carried_in4_generation = context_4_carried_generation;  // hw/update/update.ts:193
  assign carried_in4_code = context_4_carried_code;  // hw/update/update.ts:193
  assign carried_in5_valid = context_5_carried_valid;  // hw/update/update.ts:193
  assign carried_in5_tag_index = context_5_carried_tag_index;  // hw/update/update.ts:193
  assign carried_in5_generation = context_5_carried_generation;  // hw/update/update.ts:193
  assign carried_in5_code = context_5_carried_code;  // hw/update/update.ts:193
  assign carried_in6_valid = context_6_carried_valid;  // hw/update/update.ts:193
  assign carried_in6_tag_index = context_6_carried_tag_index;  // hw/update/update.ts:193
  assign carried_in6_generation = context_6_carried_generation;  // hw/update/update.ts:193
  assign carried_in6_code = context_6_carried_code;  // hw/update/update.ts:193
  assign carried_in7_valid = context_7_carried_valid;  // hw/update/update.ts:193
  assign carried_in7_tag_index = context_7_carried_tag_index;  // hw/update/update.ts:193
  assign carried_in7_generation = context_7_carried_generation;  // hw/update/update.ts:193
  assign carried_in7_code = context_7_carried_code;  // hw/update/update.ts:193
  assign carried_out_ready = carried_ready;  // hw/update/update.ts:197
  assign acks_in0_valid = context_0_ack_valid;  // hw/update/update.ts:194
  assign acks_in0_slot = context_0_ack_slot;  // hw/update/update.ts:194
  assign acks_in0_ring = context_0_ack_ring;  // hw/update/update.ts:194
  assign acks_in0_status = context_0_ack_status;  // hw/update/update.ts:194
  assign acks_in0_sequence = context_0_ack_sequence;  // hw/update/update.ts:194
  assign acks_in0_irq = context_0_ack_irq;  // hw/update/update.ts:194
  assign acks_in1_valid = context_1_ack_valid;  // hw/update/update.ts:194
  assign acks_in1_slot = context_1_ack_slot;  // hw/update/update.ts:194
  assign acks_in1_ring = context_1_ack_ring;  // hw/update/update.ts:194
  assign acks_in1_status = context_1_ack_status;  // hw/update/update.ts:194
  assign acks_in1_sequence = context_1_ack_sequence;  // hw/update/update.ts:194
  assign acks_in1_irq = context_1_ack_irq;  // hw/update/update.ts:194
  assign acks_in2_valid = context_2_ack_valid;  // hw/update/update.ts:194
  assign acks_in2_slot = context_2_ack_slot;  // hw/update/update.ts:194
  assign acks_in2_ring = context_2_ack_ring;  // hw/update/update.ts:194
  assign acks_in2_status = context_2_ack_status;  // hw/update/update.ts:194
  assign acks_in2_sequence = context_2_ack_sequence;  // hw/update/update.ts:194
  assign acks_in2_irq = context_2_ack_irq;  // hw/update/update.ts:194
  assign acks_in3_valid = context_3_ack_valid;  // hw/update/update.ts:194
  assign acks_in3_slot = context_3_ack_slot;  // hw/update/update.ts:194
  assign acks_in3_ring = context_3_ack_ring;  // hw/update/update.ts:194
  assign acks_in3_status = context_3_ack_status;  // hw/update/update.ts:194
  assign acks_in3_sequence = context_3_ack_sequence;  // hw/update/update.ts:194
  assign acks_in3_irq = context_3_ack_irq;  // hw/update/update.ts:194
  assign acks_in4_valid = context_4_ack_valid;  // hw/update/update.ts:194
  assign acks_in4_slot = context_4_ack_slot;  // hw/update/update.ts:194
  assign acks_in4_ring = context_4_ack_ring;  // hw/update/update.ts:194
  assign acks_in4_status = context_4_ack_status;  // hw/update/update.ts:194
  assign acks_in4_sequence = context_4_ack_sequence;  // hw/update/update.ts:194
  assign acks_in4_irq = context_4_ack_irq;  // hw/update/update.ts:194
  assign acks_in5_valid = context_5_ack_valid;  // hw/update/update.ts:194
  assign acks_in5_slot = context_5_ack_slot;  // hw/update/update.ts:194
  assign acks_in5_ring = context_5_ack_ring;  // hw/update/update.ts:194
  assign acks_in5_status = context_5_ack_status;  // hw/update/update.ts:194
  assign acks_in5_sequence = context_5_ack_sequence;  // hw/update/update.ts:194
  assign acks_in5_irq = context_5_ack_irq;  // hw/update/update.ts:194
  assign acks_in6_valid = context_6_ack_valid;  // hw/update/update.ts:194
  assign acks_in6_slot = context_6_ack_slot;  // hw/update/update.ts:194
  assign acks_in6_ring = context_6_ack_ring;  // hw/update/update.ts:194
  assign acks_in6_status = context_6_ack_status;  // hw/update/update.ts:194
  assign acks_in6_sequence = context_6_ack_sequence;  // hw/update/update.ts:194
  assign acks_in6_irq = context_6_ack_irq;  // hw/update/update.ts:194
  assign acks_in7_valid = context_7_ack_valid;  // hw/update/update.ts:194
  assign acks_in7_slot = context_7_ack_slot;  // hw/update/update.ts:194
  assign acks_in7_ring = context_7_ack_ring;  // hw/update/update.ts:194
  assign acks_in7_status = context_7_ack_status;  // hw/update/update.ts:194
  assign acks_in7_sequence = context_7_ack_sequence;  // hw/update/update.ts:194
  assign acks_in7_irq = context_7_ack_irq;  // hw/update/update.ts:194
  assign acks_out_ready = ack_ready;  // hw/update/update.ts:201

  always @(posedge clk) begin
    if (rst) begin
      see_command <= 1'b0;
      see_wipe <= 1'b0;
      behind_0 <= 9'd0;
      behind_1 <= 9'd0;
      behind_2 <= 9'd0;
      behind_3 <= 9'd0;
      behind_4 <= 9'd0;
      behind_5 <= 9'd0;
      behind_6 <= 9'd0;
      behind_7 <= 9'd0;
      behind_8 <= 9'd0;
      offered <= 1'b0;
    end else begin
      see_wipe <= wiping;  // hw/update/update.ts:72
      see_command <= ((~wiping) & cmd_valid) & (~cmd_ready);  // hw/update/update.ts:73
      behind_0 <= loads[0] ? ((walking & same_domain) & same_kind) : (behind_0 & walking);  // hw/update/update.ts:135
      behind_1 <= loads[1] ? ((walking & same_domain) & same_kind) : (behind_1 & walking);  // hw/update/update.ts:135
      behind_2 <= loads[2] ? ((walking & same_domain) & same_kind) : (behind_2 & walking);  // hw/update/update.ts:135
      behind_3 <= loads[3] ? ((walking & same_domain) & same_kind) : (behind_3 & walking);  // hw/update/update.ts:135
      behind_4 <= loads[4] ? ((walking & same_domain) & same_kind) : (behind_4 & walking);  // hw/update/update.ts:135
      behind_5 <= loads[5] ? ((walking & same_domain) & same_kind) : (behind_5 & walking);  // hw/update/update.ts:135
      behind_6 <= loads[6] ? ((walking & same_domain) & same_kind) : (behind_6 & walking);  // hw/update/update.ts:135
      behind_7 <= loads[7] ? ((walking & same_domain) & same_kind) : (behind_7 & walking);  // hw/update/update.ts:135
      behind_8 <= loads[8] ? ((walking & same_domain) & same_kind) : (behind_8 & walking);  // hw/update/update.ts:135
      offered <= harvest_valid & (~harvest_ready);  // hw/update/update.ts:155
    end
  end

  always @(posedge clk) begin
    picked <= pick;  // hw/update/update.ts:69
    base <= pick[3] ? (pick[2] ? (pick[1] ? (pick[0] ? domain_base[255:240] : domain_base[239:224]) : (pick[0] ? domain_base[223:208] : domain_base[207:192])) : (pick[1] ? (pick[0] ? domain_base[191:176] : domain_base[175:160]) : (pick[0] ? domain_base[159:144] : domain_base[143:128]))) : (pick[2] ? (pick[1] ? (pick[0] ? domain_base[127:112] : domain_base[111:96]) : (pick[0] ? domain_base[95:80] : domain_base[79:64])) : (pick[1] ? (pick[0] ? domain_base[63:48] : domain_base[47:32]) : (pick[0] ? domain_base[31:16] : domain_base[15:0])));  // hw/update/update.ts:70
    limit <= pick[3] ? (pick[2] ? (pick[1] ? (pick[0] ? domain_limit[463:435] : domain_limit[434:406]) : (pick[0] ? domain_limit[405:377] : domain_limit[376:348])) : (pick[1] ? (pick[0] ? domain_limit[347:319] : domain_limit[318:290]) : (pick[0] ? domain_limit[289:261] : domain_limit[260:232]))) : (pick[2] ? (pick[1] ? (pick[0] ? domain_limit[231:203] : domain_limit[202:174]) : (pick[0] ? domain_limit[173:145] : domain_limit[144:116])) : (pick[1] ? (pick[0] ? domain_limit[115:87] : domain_limit[86:58]) : (pick[0] ? domain_limit[57:29] : domain_limit[28:0])));  // hw/update/update.ts:71
  end

  wire unused_0 = &{1'b0, cmd_words[31:18]};  // reserved bits of a command (hw/update/update.ts:99)
  wire unused_1 = &{1'b0, cmd_words[7]};  // reserved bits of a command (hw/update/update.ts:99)
  wire unused_2 = &{1'b0, cmd_words[127:116]};  // reserved bits of a command (hw/update/update.ts:99)
  wire unused_3 = &{1'b0, cmd_words[191:180]};  // reserved bits of a command (hw/update/update.ts:99)
  wire unused_4 = &{1'b0, {carried_out_index, acks_out_index, harvests_out_index}};  // the fields name the command, or it waits (hw/update/update.ts:203)
  wire unused_5 = &{1'b0, {context_8_carried_valid, context_8_carried_tag_index, context_8_carried_generation, context_8_carried_code, context_8_flip_want}};  // a clear of a domain answers nobody and drains nothing (hw/update/update.ts:204)
  wire unused_6 = &{1'b0, {context_8_harvest_valid, context_8_harvest_row, context_8_harvest_address, context_8_harvest_out, context_8_harvest_clear, context_8_track_on, context_8_track_off}};  // its lines are not the tracker’s (hw/update/update.ts:205)
  wire unused_7 = &{1'b0, {context_8_ack_slot, context_8_ack_ring, context_8_ack_sequence, context_8_ack_irq}};  // its end goes to the domain table (hw/update/update.ts:207)
  wire unused_8 = &{1'b0, {{context_8_settled, context_8_unflipped, context_8_draining}, {context_7_settled, context_7_unflipped, context_7_draining}, {context_6_settled, context_6_unflipped, context_6_draining}, {context_5_settled, context_5_unflipped, context_5_draining}, {context_4_settled, context_4_unflipped, context_4_draining}, {context_3_settled, context_3_unflipped, context_3_draining}, {context_2_settled, context_2_unflipped, context_2_draining}, {context_1_settled, context_1_unflipped, context_1_draining}, {context_0_settled, context_0_unflipped, context_0_draining}}};  // for the properties alone (hw/update/update.ts:208)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_update_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_update_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_update_default
  `define VPRI_ASSUME_vpri_update_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_update_default assert
`endif

  reg  cmd_was_stalled;  // hw/update/update.ts:27
  reg  [2:0] cmd_was_slot;  // hw/update/update.ts:27
  reg  [255:0] cmd_was_words;  // hw/update/update.ts:27
  reg  cmd_was_ring;  // hw/update/update.ts:27
  reg  ack_was_stalled;  // hw/update/update.ts:28
  reg  [2:0] ack_was_slot;  // hw/update/update.ts:28
  reg  ack_was_ring;  // hw/update/update.ts:28
  reg  [7:0] ack_was_status;  // hw/update/update.ts:28
  reg  [31:0] ack_was_sequence;  // hw/update/update.ts:28
  reg  ack_was_irq;  // hw/update/update.ts:28
  reg  carried_was_stalled;  // hw/update/update.ts:30
  reg  [15:0] carried_was_index;  // hw/update/update.ts:30
  reg  [15:0] carried_was_generation;  // hw/update/update.ts:30
  reg  [3:0] carried_was_code;  // hw/update/update.ts:30
  reg  change_was_stalled;  // hw/update/update.ts:32
  reg  [15:0] change_was_row;  // hw/update/update.ts:32
  reg  [7:0] change_was_first;  // hw/update/update.ts:32
  reg  [8:0] change_was_end;  // hw/update/update.ts:32
  reg  [1:0] change_was_rights;  // hw/update/update.ts:32
  reg  [3:0] change_was_mark;  // hw/update/update.ts:32
  reg  harvest_was_stalled;  // hw/update/update.ts:35
  reg  [15:0] harvest_was_row;  // hw/update/update.ts:35
  reg  [63:0] harvest_was_address;  // hw/update/update.ts:35
  reg  harvest_was_out;  // hw/update/update.ts:35
  reg  harvest_was_clear;  // hw/update/update.ts:35
  wire [7:0] shared_flip_cat;  // hw/update/update.ts:230

  assign shared_flip_cat = {context_7_flipped, context_6_flipped, context_5_flipped, context_4_flipped, context_3_flipped, context_2_flipped, context_1_flipped, context_0_flipped};  // hw/update/update.ts:230

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
      flip_by_the_settled: assert (~(|{context_7_flipped & (~((context_7_settled & context_7_unflipped) & (~context_7_draining))), context_6_flipped & (~((context_6_settled & context_6_unflipped) & (~context_6_draining))), context_5_flipped & (~((context_5_settled & context_5_unflipped) & (~context_5_draining))), context_4_flipped & (~((context_4_settled & context_4_unflipped) & (~context_4_draining))), context_3_flipped & (~((context_3_settled & context_3_unflipped) & (~context_3_draining))), context_2_flipped & (~((context_2_settled & context_2_unflipped) & (~context_2_draining))), context_1_flipped & (~((context_1_settled & context_1_unflipped) & (~context_1_draining))), context_0_flipped & (~((context_0_settled & context_0_unflipped) & (~context_0_draining)))}));  // hw/update/update.ts:222
      sharers_flip_at_once: assert (~(|{(((flip_valid & (context_7_domain == flips_domain)) & context_7_settled) & context_7_unflipped) & (~context_7_flipped), (((flip_valid & (context_6_domain == flips_domain)) & context_6_settled) & context_6_unflipped) & (~context_6_flipped), (((flip_valid & (context_5_domain == flips_domain)) & context_5_settled) & context_5_unflipped) & (~context_5_flipped), (((flip_valid & (context_4_domain == flips_domain)) & context_4_settled) & context_4_unflipped) & (~context_4_flipped), (((flip_valid & (context_3_domain == flips_domain)) & context_3_settled) & context_3_unflipped) & (~context_3_flipped), (((flip_valid & (context_2_domain == flips_domain)) & context_2_settled) & context_2_unflipped) & (~context_2_flipped), (((flip_valid & (context_1_domain == flips_domain)) & context_1_settled) & context_1_unflipped) & (~context_1_flipped), (((flip_valid & (context_0_domain == flips_domain)) & context_0_settled) & context_0_unflipped) & (~context_0_flipped)}));  // hw/update/update.ts:223
      track_on_or_off: assert (~(|(track_set & track_clear)));  // hw/update/update.ts:224
      if (start) begin  // hw/update/update.ts:225
        one_context: assert ((|free) & (~(|(free & used))));  // hw/update/update.ts:225
      end
      installed_known: `VPRI_ASSUME_vpri_update_default ((~installed) | (installed_mark <= 4'd8));  // hw/update/update.ts:226
      two_in_flight: cover (|(used & (used - 8'd1)));  // hw/update/update.ts:229
      shared_flip: cover (|(shared_flip_cat & (shared_flip_cat - 8'd1)));  // hw/update/update.ts:230
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
        cmd_hold_valid: `VPRI_ASSUME_vpri_update_default (cmd_valid);  // hw/update/update.ts:27
        cmd_hold_slot: `VPRI_ASSUME_vpri_update_default (cmd_slot == cmd_was_slot);  // hw/update/update.ts:27
        cmd_hold_words: `VPRI_ASSUME_vpri_update_default (cmd_words == cmd_was_words);  // hw/update/update.ts:27
        cmd_hold_ring: `VPRI_ASSUME_vpri_update_default (cmd_ring == cmd_was_ring);  // hw/update/update.ts:27
      end
    end
  end
`endif
`endif
`endif
endmodule
