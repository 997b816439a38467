// PA-BITMAP unit: pipeline with its line cache, miss table, waiting lookups, prefetch, line writes. Every lookup has exactly one answer: 7 cycles after it
// was taken when its line is cached, else 9 cycles and the time of memory, if a place of stage 4 is free when memory answers; answers of
// different queues come in any order. At most one lookup of a queue may be outstanding, and one probe. A probe is answered after 7
// cycles in any case; rsp_missed says that its line is only being fetched. A probe takes a clock of the pipeline only when nobody else wants it. Latencies of changes: see misses.ts.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/lookup/bitmap.ts; do not edit.
module vpri_bitmap_default (
  input  wire clk,
  input  wire rst,
  input  wire req_valid,
  output wire req_ready,
  input  wire [3:0] req_tag,
  input  wire [3:0] req_func,
  input  wire [27:0] req_page,
  input  wire [12:0] req_count,
  input  wire req_write,
  input  wire probe_valid,
  input  wire [3:0] probe_tag,
  input  wire [3:0] probe_func,
  input  wire [27:0] probe_page,
  input  wire [12:0] probe_count,
  input  wire probe_write,
  output wire probe_taken,
  output wire probe_lost,
  output wire rsp_valid,
  output wire [3:0] rsp_tag,
  output wire rsp_probe,
  output wire rsp_missed,
  output wire [1:0] rsp_verdict,
  output wire rsp_write,
  output wire [27:0] rsp_page,
  output wire [8:0] rsp_pages,
  output wire [3:0] rsp_domain,
  output wire rsp_epoch,
  output wire rsp_stale,
  output wire give_valid,
  output wire [3:0] give_domain,
  output wire give_epoch,
  output wire take_valid,
  output wire [3:0] take_domain,
  input  wire change_valid,
  output wire change_ready,
  input  wire [15:0] change_row,
  input  wire [7:0] change_first,
  input  wire [8:0] change_end,
  input  wire [1:0] change_rights,
  input  wire [3:0] change_mark,
  output wire installed,
  output wire [3:0] installed_mark,
  output wire [15:0] installed_row,
  output wire done,
  output wire done_error,
  output wire [3:0] done_mark,
  input  wire [127:0] function_domain,
  input  wire [15:0] function_enable,
  input  wire [255:0] domain_base,
  input  wire [463:0] domain_limit,
  input  wire [15:0] domain_enabled,
  input  wire [15:0] epoch,
  input  wire [255:0] generation,
  input  wire prefetch_enable,
  output wire ar_valid,
  input  wire ar_ready,
  output wire [3:0] ar_id,
  output wire [15:0] ar_row,
  output wire ar_half,
  input  wire r_valid,
  output wire r_ready,
  input  wire [3:0] r_id,
  input  wire [511:0] r_data,
  input  wire r_error,
  output wire aw_valid,
  input  wire aw_ready,
  output wire [3:0] aw_id,
  output wire [15:0] aw_row,
  output wire aw_half,
  output wire w_valid,
  input  wire w_ready,
  output wire [511:0] w_data,
  input  wire b_valid,
  output wire b_ready,
  input  wire [3:0] b_id,
  input  wire b_error,
  input  wire [15:0] track_enable,
  input  wire harvest_valid,
  output wire harvest_ready,
  input  wire [15:0] harvest_row,
  input  wire [63:0] harvest_address,
  input  wire harvest_out,
  input  wire harvest_clear,
  output wire harvest_out_valid,
  input  wire harvest_out_ready,
  output wire [63:0] harvest_out_address,
  output wire [255:0] harvest_out_data,
  output wire [3:0] harvest_out_dwords,
  output wire track_failed,
  output wire touch,
  output wire [15:0] touch_row,
  output wire [511:0] touch_bits,
  input  wire scrub_start,
  input  wire [15:0] scrub_row,
  output wire scrub_busy,
  output wire scrub_error,
  input  wire scrub_rd,
  input  wire [2:0] scrub_rd_addr,
  output wire [63:0] scrub_rd_data,
  output wire missed,
  output wire prefetched,
  output wire read_failed,
  output wire write_failed,
  output wire busy
);

  wire lookup_req_valid;  // hw/lookup/bitmap.ts:60
  wire lookup_req_ready;  // hw/lookup/bitmap.ts:60
  wire [3:0] lookup_req_tag;  // hw/lookup/bitmap.ts:60
  wire [3:0] lookup_req_func;  // hw/lookup/bitmap.ts:60
  wire [27:0] lookup_req_page;  // hw/lookup/bitmap.ts:60
  wire [12:0] lookup_req_count;  // hw/lookup/bitmap.ts:60
  wire lookup_req_write;  // hw/lookup/bitmap.ts:60
  wire lookup_req_probe;  // hw/lookup/bitmap.ts:60
  wire lookup_rsp_valid;  // hw/lookup/bitmap.ts:60
  wire [3:0] lookup_rsp_tag;  // hw/lookup/bitmap.ts:60
  wire lookup_rsp_probe;  // hw/lookup/bitmap.ts:60
  wire lookup_rsp_missed;  // hw/lookup/bitmap.ts:60
  wire [1:0] lookup_rsp_verdict;  // hw/lookup/bitmap.ts:60
  wire lookup_rsp_write;  // hw/lookup/bitmap.ts:60
  wire [27:0] lookup_rsp_page;  // hw/lookup/bitmap.ts:60
  wire [8:0] lookup_rsp_pages;  // hw/lookup/bitmap.ts:60
  wire [3:0] lookup_rsp_domain;  // hw/lookup/bitmap.ts:60
  wire lookup_rsp_epoch;  // hw/lookup/bitmap.ts:60
  wire lookup_rsp_stale;  // hw/lookup/bitmap.ts:60
  wire lookup_give_valid;  // hw/lookup/bitmap.ts:60
  wire [3:0] lookup_give_domain;  // hw/lookup/bitmap.ts:60
  wire lookup_give_epoch;  // hw/lookup/bitmap.ts:60
  wire lookup_take_valid;  // hw/lookup/bitmap.ts:60
  wire [3:0] lookup_take_domain;  // hw/lookup/bitmap.ts:60
  wire lookup_again_valid;  // hw/lookup/bitmap.ts:60
  wire [3:0] lookup_again_tag;  // hw/lookup/bitmap.ts:60
  wire [3:0] lookup_again_func;  // hw/lookup/bitmap.ts:60
  wire [27:0] lookup_again_page;  // hw/lookup/bitmap.ts:60
  wire [8:0] lookup_again_count;  // hw/lookup/bitmap.ts:60
  wire lookup_again_write;  // hw/lookup/bitmap.ts:60
  wire lookup_op_slot;  // hw/lookup/bitmap.ts:60
  wire lookup_op_valid;  // hw/lookup/bitmap.ts:60
  wire lookup_op_prefetch;  // hw/lookup/bitmap.ts:60
  wire lookup_op_scrub;  // hw/lookup/bitmap.ts:60
  wire lookup_op_whole;  // hw/lookup/bitmap.ts:60
  wire [2:0] lookup_op_entry;  // hw/lookup/bitmap.ts:60
  wire [15:0] lookup_op_row;  // hw/lookup/bitmap.ts:60
  wire [3:0] lookup_op_func;  // hw/lookup/bitmap.ts:60
  wire lookup_want;  // hw/lookup/bitmap.ts:60
  wire lookup_want_more;  // hw/lookup/bitmap.ts:60
  wire lookup_hold;  // hw/lookup/bitmap.ts:60
  wire lookup_pause;  // hw/lookup/bitmap.ts:60
  wire lookup_slot;  // hw/lookup/bitmap.ts:60
  wire lookup_goes;  // hw/lookup/bitmap.ts:60
  wire lookup_probe_lost;  // hw/lookup/bitmap.ts:60
  wire lookup_check_look;  // hw/lookup/bitmap.ts:60
  wire lookup_check_again;  // hw/lookup/bitmap.ts:60
  wire lookup_check_op;  // hw/lookup/bitmap.ts:60
  wire lookup_check_prefetch;  // hw/lookup/bitmap.ts:60
  wire lookup_check_scrub;  // hw/lookup/bitmap.ts:60
  wire lookup_check_hit;  // hw/lookup/bitmap.ts:60
  wire [15:0] lookup_check_row;  // hw/lookup/bitmap.ts:60
  wire [3:0] lookup_check_tag;  // hw/lookup/bitmap.ts:60
  wire lookup_check_probe;  // hw/lookup/bitmap.ts:60
  wire lookup_check_whole;  // hw/lookup/bitmap.ts:60
  wire [2:0] lookup_check_entry;  // hw/lookup/bitmap.ts:60
  wire lookup_check_next_ok;  // hw/lookup/bitmap.ts:60
  wire [3:0] lookup_wait_func;  // hw/lookup/bitmap.ts:60
  wire [27:0] lookup_wait_page;  // hw/lookup/bitmap.ts:60
  wire [8:0] lookup_wait_count;  // hw/lookup/bitmap.ts:60
  wire lookup_wait_write;  // hw/lookup/bitmap.ts:60
  wire [3:0] lookup_wait_domain;  // hw/lookup/bitmap.ts:60
  wire [1:0] lookup_wait_life;  // hw/lookup/bitmap.ts:60
  wire lookup_again_seen;  // hw/lookup/bitmap.ts:60
  wire lookup_ans_fill_next;  // hw/lookup/bitmap.ts:60
  wire [15:0] lookup_ans_next_row;  // hw/lookup/bitmap.ts:60
  wire lookup_ans_fill;  // hw/lookup/bitmap.ts:60
  wire [15:0] lookup_ans_row;  // hw/lookup/bitmap.ts:60
  wire [511:0] lookup_ans_line;  // hw/lookup/bitmap.ts:60
  wire lookup_ans_error;  // hw/lookup/bitmap.ts:60
  wire lookup_ans_ride;  // hw/lookup/bitmap.ts:60
  wire [3:0] lookup_ans_tag;  // hw/lookup/bitmap.ts:60
  wire [3:0] lookup_ans_func;  // hw/lookup/bitmap.ts:60
  wire [27:0] lookup_ans_page;  // hw/lookup/bitmap.ts:60
  wire [8:0] lookup_ans_count;  // hw/lookup/bitmap.ts:60
  wire lookup_ans_write;  // hw/lookup/bitmap.ts:60
  wire [3:0] lookup_ans_domain;  // hw/lookup/bitmap.ts:60
  wire [1:0] lookup_ans_life;  // hw/lookup/bitmap.ts:60
  wire lookup_store;  // hw/lookup/bitmap.ts:60
  wire [511:0] lookup_store_line;  // hw/lookup/bitmap.ts:60
  wire [511:0] lookup_found;  // hw/lookup/bitmap.ts:60
  wire lookup_put;  // hw/lookup/bitmap.ts:60
  wire [511:0] lookup_put_line;  // hw/lookup/bitmap.ts:60
  wire [127:0] lookup_function_domain;  // hw/lookup/bitmap.ts:60
  wire [15:0] lookup_function_enable;  // hw/lookup/bitmap.ts:60
  wire [255:0] lookup_domain_base;  // hw/lookup/bitmap.ts:60
  wire [463:0] lookup_domain_limit;  // hw/lookup/bitmap.ts:60
  wire [15:0] lookup_domain_enabled;  // hw/lookup/bitmap.ts:60
  wire [15:0] lookup_epoch;  // hw/lookup/bitmap.ts:60
  wire [255:0] lookup_generation;  // hw/lookup/bitmap.ts:60
  wire lookup_clearing;  // hw/lookup/bitmap.ts:60
  wire lookup_busy;  // hw/lookup/bitmap.ts:60
  wire misses_look;  // hw/lookup/bitmap.ts:61
  wire misses_again;  // hw/lookup/bitmap.ts:61
  wire misses_op;  // hw/lookup/bitmap.ts:61
  wire misses_prefetch;  // hw/lookup/bitmap.ts:61
  wire misses_hit;  // hw/lookup/bitmap.ts:61
  wire [15:0] misses_row;  // hw/lookup/bitmap.ts:61
  wire [3:0] misses_tag;  // hw/lookup/bitmap.ts:61
  wire [3:0] misses_func;  // hw/lookup/bitmap.ts:61
  wire misses_probe;  // hw/lookup/bitmap.ts:61
  wire misses_whole;  // hw/lookup/bitmap.ts:61
  wire [2:0] misses_entry;  // hw/lookup/bitmap.ts:61
  wire misses_took;  // hw/lookup/bitmap.ts:61
  wire misses_store;  // hw/lookup/bitmap.ts:61
  wire [511:0] misses_store_line;  // hw/lookup/bitmap.ts:61
  wire [511:0] misses_found;  // hw/lookup/bitmap.ts:61
  wire misses_put;  // hw/lookup/bitmap.ts:61
  wire [511:0] misses_put_line;  // hw/lookup/bitmap.ts:61
  wire misses_slot;  // hw/lookup/bitmap.ts:61
  wire misses_goes;  // hw/lookup/bitmap.ts:61
  wire misses_want;  // hw/lookup/bitmap.ts:61
  wire misses_want_more;  // hw/lookup/bitmap.ts:61
  wire misses_ans_fill_next;  // hw/lookup/bitmap.ts:61
  wire [15:0] misses_ans_next_row;  // hw/lookup/bitmap.ts:61
  wire misses_ans_fill;  // hw/lookup/bitmap.ts:61
  wire misses_ans_ride;  // hw/lookup/bitmap.ts:61
  wire [15:0] misses_ans_row;  // hw/lookup/bitmap.ts:61
  wire [511:0] misses_ans_line;  // hw/lookup/bitmap.ts:61
  wire misses_ans_error;  // hw/lookup/bitmap.ts:61
  wire [3:0] misses_ans_tag;  // hw/lookup/bitmap.ts:61
  wire misses_take;  // hw/lookup/bitmap.ts:61
  wire [3:0] misses_take_tag;  // hw/lookup/bitmap.ts:61
  wire misses_waits;  // hw/lookup/bitmap.ts:61
  wire [15:0] misses_strand;  // hw/lookup/bitmap.ts:61
  wire [15:0] misses_under;  // hw/lookup/bitmap.ts:61
  wire [7:0] misses_free;  // hw/lookup/bitmap.ts:61
  wire misses_open;  // hw/lookup/bitmap.ts:61
  wire misses_candidate;  // hw/lookup/bitmap.ts:61
  wire misses_under_way;  // hw/lookup/bitmap.ts:61
  wire misses_change_valid;  // hw/lookup/bitmap.ts:61
  wire misses_change_ready;  // hw/lookup/bitmap.ts:61
  wire [15:0] misses_change_row;  // hw/lookup/bitmap.ts:61
  wire [7:0] misses_change_first;  // hw/lookup/bitmap.ts:61
  wire [8:0] misses_change_end;  // hw/lookup/bitmap.ts:61
  wire [1:0] misses_change_rights;  // hw/lookup/bitmap.ts:61
  wire [3:0] misses_change_mark;  // hw/lookup/bitmap.ts:61
  wire misses_contended;  // hw/lookup/bitmap.ts:61
  wire misses_hold;  // hw/lookup/bitmap.ts:61
  wire misses_op_slot;  // hw/lookup/bitmap.ts:61
  wire misses_op_valid;  // hw/lookup/bitmap.ts:61
  wire misses_op_whole;  // hw/lookup/bitmap.ts:61
  wire [2:0] misses_op_entry;  // hw/lookup/bitmap.ts:61
  wire misses_installed;  // hw/lookup/bitmap.ts:61
  wire [3:0] misses_installed_mark;  // hw/lookup/bitmap.ts:61
  wire [15:0] misses_installed_row;  // hw/lookup/bitmap.ts:61
  wire misses_done;  // hw/lookup/bitmap.ts:61
  wire misses_done_error;  // hw/lookup/bitmap.ts:61
  wire [3:0] misses_done_mark;  // hw/lookup/bitmap.ts:61
  wire misses_ar_valid;  // hw/lookup/bitmap.ts:61
  wire misses_ar_ready;  // hw/lookup/bitmap.ts:61
  wire [2:0] misses_ar_id;  // hw/lookup/bitmap.ts:61
  wire [15:0] misses_ar_row;  // hw/lookup/bitmap.ts:61
  wire misses_r_valid;  // hw/lookup/bitmap.ts:61
  wire misses_r_ready;  // hw/lookup/bitmap.ts:61
  wire [2:0] misses_r_id;  // hw/lookup/bitmap.ts:61
  wire [511:0] misses_r_data;  // hw/lookup/bitmap.ts:61
  wire misses_r_error;  // hw/lookup/bitmap.ts:61
  wire misses_write_valid;  // hw/lookup/bitmap.ts:61
  wire misses_write_ready;  // hw/lookup/bitmap.ts:61
  wire [2:0] misses_write_id;  // hw/lookup/bitmap.ts:61
  wire [15:0] misses_write_row;  // hw/lookup/bitmap.ts:61
  wire [511:0] misses_write_line;  // hw/lookup/bitmap.ts:61
  wire misses_b_valid;  // hw/lookup/bitmap.ts:61
  wire misses_b_ready;  // hw/lookup/bitmap.ts:61
  wire [2:0] misses_b_id;  // hw/lookup/bitmap.ts:61
  wire misses_b_error;  // hw/lookup/bitmap.ts:61
  wire misses_busy;  // hw/lookup/bitmap.ts:61
  wire waiters_put;  // hw/lookup/bitmap.ts:62
  wire [3:0] waiters_put_tag;  // hw/lookup/bitmap.ts:62
  wire [3:0] waiters_put_func;  // hw/lookup/bitmap.ts:62
  wire [27:0] waiters_put_page;  // hw/lookup/bitmap.ts:62
  wire [8:0] waiters_put_count;  // hw/lookup/bitmap.ts:62
  wire waiters_put_write;  // hw/lookup/bitmap.ts:62
  wire [3:0] waiters_put_domain;  // hw/lookup/bitmap.ts:62
  wire [1:0] waiters_put_life;  // hw/lookup/bitmap.ts:62
  wire waiters_take;  // hw/lookup/bitmap.ts:62
  wire [3:0] waiters_take_tag;  // hw/lookup/bitmap.ts:62
  wire [3:0] waiters_wait_func;  // hw/lookup/bitmap.ts:62
  wire [27:0] waiters_wait_page;  // hw/lookup/bitmap.ts:62
  wire [8:0] waiters_wait_count;  // hw/lookup/bitmap.ts:62
  wire waiters_wait_write;  // hw/lookup/bitmap.ts:62
  wire [3:0] waiters_wait_domain;  // hw/lookup/bitmap.ts:62
  wire [1:0] waiters_wait_life;  // hw/lookup/bitmap.ts:62
  wire [15:0] waiters_strand;  // hw/lookup/bitmap.ts:62
  wire [15:0] waiters_under;  // hw/lookup/bitmap.ts:62
  wire [7:0] waiters_free;  // hw/lookup/bitmap.ts:62
  wire waiters_open;  // hw/lookup/bitmap.ts:62
  wire waiters_candidate;  // hw/lookup/bitmap.ts:62
  wire waiters_under_way;  // hw/lookup/bitmap.ts:62
  wire waiters_again_valid;  // hw/lookup/bitmap.ts:62
  wire [3:0] waiters_again_tag;  // hw/lookup/bitmap.ts:62
  wire waiters_again_seen;  // hw/lookup/bitmap.ts:62
  wire waiters_busy;  // hw/lookup/bitmap.ts:62
  wire probes;  // hw/lookup/bitmap.ts:64
  wire held;  // hw/lookup/bitmap.ts:108
  wire ahead_enable;  // hw/lookup/bitmap.ts:113
  wire ahead_took;  // hw/lookup/bitmap.ts:113
  wire ahead_next_ok;  // hw/lookup/bitmap.ts:113
  wire [15:0] ahead_row;  // hw/lookup/bitmap.ts:113
  wire [3:0] ahead_func;  // hw/lookup/bitmap.ts:113
  wire ahead_idle;  // hw/lookup/bitmap.ts:113
  wire ahead_op_valid;  // hw/lookup/bitmap.ts:113
  wire [15:0] ahead_op_row;  // hw/lookup/bitmap.ts:113
  wire [3:0] ahead_op_func;  // hw/lookup/bitmap.ts:113
  wire ahead_busy;  // hw/lookup/bitmap.ts:113
  wire scrubber_start;  // hw/lookup/bitmap.ts:126
  wire [15:0] scrubber_row;  // hw/lookup/bitmap.ts:126
  wire scrubber_busy;  // hw/lookup/bitmap.ts:126
  wire scrubber_error;  // hw/lookup/bitmap.ts:126
  wire scrubber_rd;  // hw/lookup/bitmap.ts:126
  wire [2:0] scrubber_rd_addr;  // hw/lookup/bitmap.ts:126
  wire [63:0] scrubber_rd_data;  // hw/lookup/bitmap.ts:126
  wire scrubber_idle;  // hw/lookup/bitmap.ts:126
  wire scrubber_op_valid;  // hw/lookup/bitmap.ts:126
  wire [15:0] scrubber_op_row;  // hw/lookup/bitmap.ts:126
  wire scrubber_back;  // hw/lookup/bitmap.ts:126
  wire scrubber_hit;  // hw/lookup/bitmap.ts:126
  wire [511:0] scrubber_line;  // hw/lookup/bitmap.ts:126
  wire scrubber_refused;  // hw/lookup/bitmap.ts:126
  wire [15:0] scrubber_refused_row;  // hw/lookup/bitmap.ts:126
  reg  scrub_checked;  // hw/lookup/bitmap.ts:130
  reg  scrub_found;  // hw/lookup/bitmap.ts:130
  wire op_extra;  // hw/lookup/bitmap.ts:138
  wire tracker_grant;  // hw/lookup/bitmap.ts:166
  wire [15:0] tracker_grant_row;  // hw/lookup/bitmap.ts:166
  wire [7:0] tracker_grant_first;  // hw/lookup/bitmap.ts:166
  wire [8:0] tracker_grant_count;  // hw/lookup/bitmap.ts:166
  wire tracker_grant_write;  // hw/lookup/bitmap.ts:166
  wire tracker_hold;  // hw/lookup/bitmap.ts:166
  wire tracker_harvest_valid;  // hw/lookup/bitmap.ts:166
  wire tracker_harvest_ready;  // hw/lookup/bitmap.ts:166
  wire [15:0] tracker_harvest_row;  // hw/lookup/bitmap.ts:166
  wire [63:0] tracker_harvest_address;  // hw/lookup/bitmap.ts:166
  wire tracker_harvest_out;  // hw/lookup/bitmap.ts:166
  wire tracker_harvest_clear;  // hw/lookup/bitmap.ts:166
  wire tracker_out_valid;  // hw/lookup/bitmap.ts:166
  wire tracker_out_ready;  // hw/lookup/bitmap.ts:166
  wire [63:0] tracker_out_address;  // hw/lookup/bitmap.ts:166
  wire [255:0] tracker_out_data;  // hw/lookup/bitmap.ts:166
  wire [3:0] tracker_out_dwords;  // hw/lookup/bitmap.ts:166
  wire tracker_ar_valid;  // hw/lookup/bitmap.ts:166
  wire tracker_ar_ready;  // hw/lookup/bitmap.ts:166
  wire [2:0] tracker_ar_id;  // hw/lookup/bitmap.ts:166
  wire [15:0] tracker_ar_row;  // hw/lookup/bitmap.ts:166
  wire tracker_r_valid;  // hw/lookup/bitmap.ts:166
  wire tracker_r_ready;  // hw/lookup/bitmap.ts:166
  wire [2:0] tracker_r_id;  // hw/lookup/bitmap.ts:166
  wire [511:0] tracker_r_data;  // hw/lookup/bitmap.ts:166
  wire tracker_r_error;  // hw/lookup/bitmap.ts:166
  wire tracker_b_valid;  // hw/lookup/bitmap.ts:166
  wire tracker_b_ready;  // hw/lookup/bitmap.ts:166
  wire [2:0] tracker_b_id;  // hw/lookup/bitmap.ts:166
  wire tracker_b_error;  // hw/lookup/bitmap.ts:166
  wire tracker_write;  // hw/lookup/bitmap.ts:166
  wire [2:0] tracker_write_id;  // hw/lookup/bitmap.ts:166
  wire [15:0] tracker_write_row;  // hw/lookup/bitmap.ts:166
  wire [511:0] tracker_write_line;  // hw/lookup/bitmap.ts:166
  wire tracker_write_taken;  // hw/lookup/bitmap.ts:166
  wire tracker_touch;  // hw/lookup/bitmap.ts:166
  wire [15:0] tracker_touch_row;  // hw/lookup/bitmap.ts:166
  wire [511:0] tracker_touch_bits;  // hw/lookup/bitmap.ts:166
  wire tracker_failed;  // hw/lookup/bitmap.ts:166
  wire tracker_busy;  // hw/lookup/bitmap.ts:166
  wire port_bitmap_ar_valid;  // hw/lookup/bitmap.ts:167
  wire port_bitmap_ar_ready;  // hw/lookup/bitmap.ts:167
  wire [2:0] port_bitmap_ar_id;  // hw/lookup/bitmap.ts:167
  wire [15:0] port_bitmap_ar_row;  // hw/lookup/bitmap.ts:167
  wire port_bitmap_r_valid;  // hw/lookup/bitmap.ts:167
  wire port_bitmap_r_ready;  // hw/lookup/bitmap.ts:167
  wire [2:0] port_bitmap_r_id;  // hw/lookup/bitmap.ts:167
  wire [511:0] port_bitmap_r_data;  // hw/lookup/bitmap.ts:167
  wire port_bitmap_r_error;  // hw/lookup/bitmap.ts:167
  wire port_bitmap_write_valid;  // hw/lookup/bitmap.ts:167
  wire port_bitmap_write_ready;  // hw/lookup/bitmap.ts:167
  wire [2:0] port_bitmap_write_id;  // hw/lookup/bitmap.ts:167
  wire [15:0] port_bitmap_write_row;  // hw/lookup/bitmap.ts:167
  wire [511:0] port_bitmap_write_line;  // hw/lookup/bitmap.ts:167
  wire port_bitmap_b_valid;  // hw/lookup/bitmap.ts:167
  wire port_bitmap_b_ready;  // hw/lookup/bitmap.ts:167
  wire [2:0] port_bitmap_b_id;  // hw/lookup/bitmap.ts:167
  wire port_bitmap_b_error;  // hw/lookup/bitmap.ts:167
  wire port_track_ar_valid;  // hw/lookup/bitmap.ts:167
  wire port_track_ar_ready;  // hw/lookup/bitmap.ts:167
  wire [2:0] port_track_ar_id;  // hw/lookup/bitmap.ts:167
  wire [15:0] port_track_ar_row;  // hw/lookup/bitmap.ts:167
  wire port_track_r_valid;  // hw/lookup/bitmap.ts:167
  wire port_track_r_ready;  // hw/lookup/bitmap.ts:167
  wire [2:0] port_track_r_id;  // hw/lookup/bitmap.ts:167
  wire [511:0] port_track_r_data;  // hw/lookup/bitmap.ts:167
  wire port_track_r_error;  // hw/lookup/bitmap.ts:167
  wire port_track_write;  // hw/lookup/bitmap.ts:167
  wire [2:0] port_track_write_id;  // hw/lookup/bitmap.ts:167
  wire [15:0] port_track_write_row;  // hw/lookup/bitmap.ts:167
  wire [511:0] port_track_write_line;  // hw/lookup/bitmap.ts:167
  wire port_track_write_taken;  // hw/lookup/bitmap.ts:167
  wire port_track_b_valid;  // hw/lookup/bitmap.ts:167
  wire port_track_b_ready;  // hw/lookup/bitmap.ts:167
  wire [2:0] port_track_b_id;  // hw/lookup/bitmap.ts:167
  wire port_track_b_error;  // hw/lookup/bitmap.ts:167
  wire port_ar_valid;  // hw/lookup/bitmap.ts:167
  wire port_ar_ready;  // hw/lookup/bitmap.ts:167
  wire [3:0] port_ar_id;  // hw/lookup/bitmap.ts:167
  wire [15:0] port_ar_row;  // hw/lookup/bitmap.ts:167
  wire port_ar_half;  // hw/lookup/bitmap.ts:167
  wire port_r_valid;  // hw/lookup/bitmap.ts:167
  wire port_r_ready;  // hw/lookup/bitmap.ts:167
  wire [3:0] port_r_id;  // hw/lookup/bitmap.ts:167
  wire [511:0] port_r_data;  // hw/lookup/bitmap.ts:167
  wire port_r_error;  // hw/lookup/bitmap.ts:167
  wire port_aw_valid;  // hw/lookup/bitmap.ts:167
  wire port_aw_ready;  // hw/lookup/bitmap.ts:167
  wire [3:0] port_aw_id;  // hw/lookup/bitmap.ts:167
  wire [15:0] port_aw_row;  // hw/lookup/bitmap.ts:167
  wire port_aw_half;  // hw/lookup/bitmap.ts:167
  wire port_w_valid;  // hw/lookup/bitmap.ts:167
  wire port_w_ready;  // hw/lookup/bitmap.ts:167
  wire [511:0] port_w_data;  // hw/lookup/bitmap.ts:167
  wire port_b_valid;  // hw/lookup/bitmap.ts:167
  wire port_b_ready;  // hw/lookup/bitmap.ts:167
  wire [3:0] port_b_id;  // hw/lookup/bitmap.ts:167
  wire port_b_error;  // hw/lookup/bitmap.ts:167
  wire port_busy;  // hw/lookup/bitmap.ts:167

  assign probes = (probe_valid & (~req_valid)) & lookup_req_ready;  // hw/lookup/bitmap.ts:64
  assign held = (lookup_hold | lookup_clearing) | waiters_again_valid;  // hw/lookup/bitmap.ts:108
  assign op_extra = ahead_op_valid | scrubber_op_valid;  // hw/lookup/bitmap.ts:138

  vpri_lookup_default u_lookup (  // hw/lookup/bitmap.ts:60
    .clk(clk),
    .rst(rst),
    .req_valid(lookup_req_valid),
    .req_ready(lookup_req_ready),
    .req_tag(lookup_req_tag),
    .req_func(lookup_req_func),
    .req_page(lookup_req_page),
    .req_count(lookup_req_count),
    .req_write(lookup_req_write),
    .req_probe(lookup_req_probe),
    .rsp_valid(lookup_rsp_valid),
    .rsp_tag(lookup_rsp_tag),
    .rsp_probe(lookup_rsp_probe),
    .rsp_missed(lookup_rsp_missed),
    .rsp_verdict(lookup_rsp_verdict),
    .rsp_write(lookup_rsp_write),
    .rsp_page(lookup_rsp_page),
    .rsp_pages(lookup_rsp_pages),
    .rsp_domain(lookup_rsp_domain),
    .rsp_epoch(lookup_rsp_epoch),
    .rsp_stale(lookup_rsp_stale),
    .give_valid(lookup_give_valid),
    .give_domain(lookup_give_domain),
    .give_epoch(lookup_give_epoch),
    .take_valid(lookup_take_valid),
    .take_domain(lookup_take_domain),
    .again_valid(lookup_again_valid),
    .again_tag(lookup_again_tag),
    .again_func(lookup_again_func),
    .again_page(lookup_again_page),
    .again_count(lookup_again_count),
    .again_write(lookup_again_write),
    .op_slot(lookup_op_slot),
    .op_valid(lookup_op_valid),
    .op_prefetch(lookup_op_prefetch),
    .op_scrub(lookup_op_scrub),
    .op_whole(lookup_op_whole),
    .op_entry(lookup_op_entry),
    .op_row(lookup_op_row),
    .op_func(lookup_op_func),
    .want(lookup_want),
    .want_more(lookup_want_more),
    .hold(lookup_hold),
    .pause(lookup_pause),
    .slot(lookup_slot),
    .goes(lookup_goes),
    .probe_lost(lookup_probe_lost),
    .check_look(lookup_check_look),
    .check_again(lookup_check_again),
    .check_op(lookup_check_op),
    .check_prefetch(lookup_check_prefetch),
    .check_scrub(lookup_check_scrub),
    .check_hit(lookup_check_hit),
    .check_row(lookup_check_row),
    .check_tag(lookup_check_tag),
    .check_probe(lookup_check_probe),
    .check_whole(lookup_check_whole),
    .check_entry(lookup_check_entry),
    .check_next_ok(lookup_check_next_ok),
    .wait_func(lookup_wait_func),
    .wait_page(lookup_wait_page),
    .wait_count(lookup_wait_count),
    .wait_write(lookup_wait_write),
    .wait_domain(lookup_wait_domain),
    .wait_life(lookup_wait_life),
    .again_seen(lookup_again_seen),
    .ans_fill_next(lookup_ans_fill_next),
    .ans_next_row(lookup_ans_next_row),
    .ans_fill(lookup_ans_fill),
    .ans_row(lookup_ans_row),
    .ans_line(lookup_ans_line),
    .ans_error(lookup_ans_error),
    .ans_ride(lookup_ans_ride),
    .ans_tag(lookup_ans_tag),
    .ans_func(lookup_ans_func),
    .ans_page(lookup_ans_page),
    .ans_count(lookup_ans_count),
    .ans_write(lookup_ans_write),
    .ans_domain(lookup_ans_domain),
    .ans_life(lookup_ans_life),
    .store(lookup_store),
    .store_line(lookup_store_line),
    .found(lookup_found),
    .put(lookup_put),
    .put_line(lookup_put_line),
    .function_domain(lookup_function_domain),
    .function_enable(lookup_function_enable),
    .domain_base(lookup_domain_base),
    .domain_limit(lookup_domain_limit),
    .domain_enabled(lookup_domain_enabled),
    .epoch(lookup_epoch),
    .generation(lookup_generation),
    .clearing(lookup_clearing),
    .busy(lookup_busy)
  );

  vpri_misses_default u_misses (  // hw/lookup/bitmap.ts:61
    .clk(clk),
    .rst(rst),
    .look(misses_look),
    .again(misses_again),
    .op(misses_op),
    .prefetch(misses_prefetch),
    .hit(misses_hit),
    .row(misses_row),
    .tag(misses_tag),
    .func(misses_func),
    .probe(misses_probe),
    .whole(misses_whole),
    .entry(misses_entry),
    .took(misses_took),
    .store(misses_store),
    .store_line(misses_store_line),
    .found(misses_found),
    .put(misses_put),
    .put_line(misses_put_line),
    .slot(misses_slot),
    .goes(misses_goes),
    .want(misses_want),
    .want_more(misses_want_more),
    .ans_fill_next(misses_ans_fill_next),
    .ans_next_row(misses_ans_next_row),
    .ans_fill(misses_ans_fill),
    .ans_ride(misses_ans_ride),
    .ans_row(misses_ans_row),
    .ans_line(misses_ans_line),
    .ans_error(misses_ans_error),
    .ans_tag(misses_ans_tag),
    .take(misses_take),
    .take_tag(misses_take_tag),
    .waits(misses_waits),
    .strand(misses_strand),
    .under(misses_under),
    .free(misses_free),
    .open(misses_open),
    .candidate(misses_candidate),
    .under_way(misses_under_way),
    .change_valid(misses_change_valid),
    .change_ready(misses_change_ready),
    .change_row(misses_change_row),
    .change_first(misses_change_first),
    .change_end(misses_change_end),
    .change_rights(misses_change_rights),
    .change_mark(misses_change_mark),
    .contended(misses_contended),
    .hold(misses_hold),
    .op_slot(misses_op_slot),
    .op_valid(misses_op_valid),
    .op_whole(misses_op_whole),
    .op_entry(misses_op_entry),
    .installed(misses_installed),
    .installed_mark(misses_installed_mark),
    .installed_row(misses_installed_row),
    .done(misses_done),
    .done_error(misses_done_error),
    .done_mark(misses_done_mark),
    .ar_valid(misses_ar_valid),
    .ar_ready(misses_ar_ready),
    .ar_id(misses_ar_id),
    .ar_row(misses_ar_row),
    .r_valid(misses_r_valid),
    .r_ready(misses_r_ready),
    .r_id(misses_r_id),
    .r_data(misses_r_data),
    .r_error(misses_r_error),
    .write_valid(misses_write_valid),
    .write_ready(misses_write_ready),
    .write_id(misses_write_id),
    .write_row(misses_write_row),
    .write_line(misses_write_line),
    .b_valid(misses_b_valid),
    .b_ready(misses_b_ready),
    .b_id(misses_b_id),
    .b_error(misses_b_error),
    .busy(misses_busy)
  );

  vpri_waiters_default u_waiters (  // hw/lookup/bitmap.ts:62
    .clk(clk),
    .rst(rst),
    .put(waiters_put),
    .put_tag(waiters_put_tag),
    .put_func(waiters_put_func),
    .put_page(waiters_put_page),
    .put_count(waiters_put_count),
    .put_write(waiters_put_write),
    .put_domain(waiters_put_domain),
    .put_life(waiters_put_life),
    .take(waiters_take),
    .take_tag(waiters_take_tag),
    .wait_func(waiters_wait_func),
    .wait_page(waiters_wait_page),
    .wait_count(waiters_wait_count),
    .wait_write(waiters_wait_write),
    .wait_domain(waiters_wait_domain),
    .wait_life(waiters_wait_life),
    .strand(waiters_strand),
    .under(waiters_under),
    .free(waiters_free),
    .open(waiters_open),
    .candidate(waiters_candidate),
    .under_way(waiters_under_way),
    .again_valid(waiters_again_valid),
    .again_tag(waiters_again_tag),
    .again_seen(waiters_again_seen),
    .busy(waiters_busy)
  );

  vpri_prefetch_default u_ahead (  // hw/lookup/bitmap.ts:113
    .clk(clk),
    .rst(rst),
    .enable(ahead_enable),
    .took(ahead_took),
    .next_ok(ahead_next_ok),
    .row(ahead_row),
    .func(ahead_func),
    .idle(ahead_idle),
    .op_valid(ahead_op_valid),
    .op_row(ahead_op_row),
    .op_func(ahead_op_func),
    .busy(ahead_busy)
  );

  vpri_scrub_default u_scrubber (  // hw/lookup/bitmap.ts:126
    .clk(clk),
    .rst(rst),
    .start(scrubber_start),
    .row(scrubber_row),
    .busy(scrubber_busy),
    .error(scrubber_error),
    .rd(scrubber_rd),
    .rd_addr(scrubber_rd_addr),
    .rd_data(scrubber_rd_data),
    .idle(scrubber_idle),
    .op_valid(scrubber_op_valid),
    .op_row(scrubber_op_row),
    .back(scrubber_back),
    .hit(scrubber_hit),
    .line(scrubber_line),
    .refused(scrubber_refused),
    .refused_row(scrubber_refused_row)
  );

  vpri_tracker_default u_tracker (  // hw/lookup/bitmap.ts:166
    .clk(clk),
    .rst(rst),
    .grant(tracker_grant),
    .grant_row(tracker_grant_row),
    .grant_first(tracker_grant_first),
    .grant_count(tracker_grant_count),
    .grant_write(tracker_grant_write),
    .hold(tracker_hold),
    .harvest_valid(tracker_harvest_valid),
    .harvest_ready(tracker_harvest_ready),
    .harvest_row(tracker_harvest_row),
    .harvest_address(tracker_harvest_address),
    .harvest_out(tracker_harvest_out),
    .harvest_clear(tracker_harvest_clear),
    .out_valid(tracker_out_valid),
    .out_ready(tracker_out_ready),
    .out_address(tracker_out_address),
    .out_data(tracker_out_data),
    .out_dwords(tracker_out_dwords),
    .ar_valid(tracker_ar_valid),
    .ar_ready(tracker_ar_ready),
    .ar_id(tracker_ar_id),
    .ar_row(tracker_ar_row),
    .r_valid(tracker_r_valid),
    .r_ready(tracker_r_ready),
    .r_id(tracker_r_id),
    .r_data(tracker_r_data),
    .r_error(tracker_r_error),
    .b_valid(tracker_b_valid),
    .b_ready(tracker_b_ready),
    .b_id(tracker_b_id),
    .b_error(tracker_b_error),
    .write(tracker_write),
    .write_id(tracker_write_id),
    .write_row(tracker_write_row),
    .write_line(tracker_write_line),
    .write_taken(tracker_write_taken),
    .touch(tracker_touch),
    .touch_row(tracker_touch_row),
    .touch_bits(tracker_touch_bits),
    .failed(tracker_failed),
    .busy(tracker_busy)
  );

  vpri_line_port_default u_port (  // hw/lookup/bitmap.ts:167
    .clk(clk),
    .rst(rst),
    .bitmap_ar_valid(port_bitmap_ar_valid),
    .bitmap_ar_ready(port_bitmap_ar_ready),
    .bitmap_ar_id(port_bitmap_ar_id),
    .bitmap_ar_row(port_bitmap_ar_row),
    .bitmap_r_valid(port_bitmap_r_valid),
    .bitmap_r_ready(port_bitmap_r_ready),
    .bitmap_r_id(port_bitmap_r_id),
    .bitmap_r_data(port_bitmap_r_data),
    .bitmap_r_error(port_bitmap_r_error),
    .bitmap_write_valid(port_bitmap_write_valid),
    .bitmap_write_ready(port_bitmap_write_ready),
    .bitmap_write_id(port_bitmap_write_id),
    .bitmap_write_row(port_bitmap_write_row),
    .bitmap_write_line(port_bitmap_write_line),
    .bitmap_b_valid(port_bitmap_b_valid),
    .bitmap_b_ready(port_bitmap_b_ready),
    .bitmap_b_id(port_bitmap_b_id),
    .bitmap_b_error(port_bitmap_b_error),
    .track_ar_valid(port_track_ar_valid),
    .track_ar_ready(port_track_ar_ready),
    .track_ar_id(port_track_ar_id),
    .track_ar_row(port_track_ar_row),
    .track_r_valid(port_track_r_valid),
    .track_r_ready(port_track_r_ready),
    .track_r_id(port_track_r_id),
    .track_r_data(port_track_r_data),
    .track_r_error(port_track_r_error),
    .track_write(port_track_write),
    .track_write_id(port_track_write_id),
    .track_write_row(port_track_write_row),
    .track_write_line(port_track_write_line),
    .track_write_taken(port_track_write_taken),
    .track_b_valid(port_track_b_valid),
    .track_b_ready(port_track_b_ready),
    .track_b_id(port_track_b_id),
    .track_b_error(port_track_b_error),
    .ar_valid(port_ar_valid),
    .ar_ready(port_ar_ready),
    .ar_id(port_ar_id),
    .ar_row(port_ar_row),
    .ar_half(port_ar_half),
    .r_valid(port_r_valid),
    .r_ready(port_r_ready),
    .r_id(port_r_id),
    .r_data(port_r_data),
    .r_error(port_r_error),
    .aw_valid(port_aw_valid),
    .aw_ready(port_aw_ready),
    .aw_id(port_aw_id),
    .aw_row(port_aw_row),
    .aw_half(port_aw_half),
    .w_valid(port_w_valid),
    .w_ready(port_w_ready),
    .w_data(port_w_data),
    .b_valid(port_b_valid),
    .b_ready(port_b_ready),
    .b_id(port_b_id),
    .b_error(port_b_error),
    .busy(port_busy)
  );

  assign req_ready = lookup_req_ready;  // hw/lookup/bitmap.ts:66
  assign probe_taken = probes;  // hw/lookup/bitmap.ts:69
  assign probe_lost = lookup_probe_lost;  // hw/lookup/bitmap.ts:70
  assign rsp_valid = lookup_rsp_valid;  // hw/lookup/bitmap.ts:71
  assign rsp_tag = lookup_rsp_tag;  // hw/lookup/bitmap.ts:71
  assign rsp_probe = lookup_rsp_probe;  // hw/lookup/bitmap.ts:71
  assign rsp_missed = lookup_rsp_missed;  // hw/lookup/bitmap.ts:71
  assign rsp_verdict = lookup_rsp_verdict;  // hw/lookup/bitmap.ts:71
  assign rsp_write = lookup_rsp_write;  // hw/lookup/bitmap.ts:71
  assign rsp_page = lookup_rsp_page;  // hw/lookup/bitmap.ts:71
  assign rsp_pages = lookup_rsp_pages;  // hw/lookup/bitmap.ts:71
  assign rsp_domain = lookup_rsp_domain;  // hw/lookup/bitmap.ts:71
  assign rsp_epoch = lookup_rsp_epoch;  // hw/lookup/bitmap.ts:71
  assign rsp_stale = lookup_rsp_stale;  // hw/lookup/bitmap.ts:71
  assign give_valid = lookup_give_valid;  // hw/lookup/bitmap.ts:71
  assign give_domain = lookup_give_domain;  // hw/lookup/bitmap.ts:71
  assign give_epoch = lookup_give_epoch;  // hw/lookup/bitmap.ts:71
  assign take_valid = lookup_take_valid;  // hw/lookup/bitmap.ts:71
  assign take_domain = lookup_take_domain;  // hw/lookup/bitmap.ts:71
  assign change_ready = misses_change_ready;  // hw/lookup/bitmap.ts:107
  assign installed = misses_installed;  // hw/lookup/bitmap.ts:150
  assign installed_mark = misses_installed_mark;  // hw/lookup/bitmap.ts:150
  assign installed_row = misses_installed_row;  // hw/lookup/bitmap.ts:150
  assign done = misses_done;  // hw/lookup/bitmap.ts:150
  assign done_error = misses_done_error;  // hw/lookup/bitmap.ts:150
  assign done_mark = misses_done_mark;  // hw/lookup/bitmap.ts:150
  assign ar_valid = port_ar_valid;  // hw/lookup/bitmap.ts:186
  assign ar_id = port_ar_id;  // hw/lookup/bitmap.ts:186
  assign ar_row = port_ar_row;  // hw/lookup/bitmap.ts:186
  assign ar_half = port_ar_half;  // hw/lookup/bitmap.ts:186
  assign r_ready = port_r_ready;  // hw/lookup/bitmap.ts:187
  assign aw_valid = port_aw_valid;  // hw/lookup/bitmap.ts:188
  assign aw_id = port_aw_id;  // hw/lookup/bitmap.ts:188
  assign aw_row = port_aw_row;  // hw/lookup/bitmap.ts:188
  assign aw_half = port_aw_half;  // hw/lookup/bitmap.ts:188
  assign w_valid = port_w_valid;  // hw/lookup/bitmap.ts:189
  assign w_data = port_w_data;  // hw/lookup/bitmap.ts:189
  assign b_ready = port_b_ready;  // hw/lookup/bitmap.ts:190
  assign harvest_ready = tracker_harvest_ready;  // hw/lookup/bitmap.ts:175
  assign harvest_out_valid = tracker_out_valid;  // hw/lookup/bitmap.ts:176
  assign harvest_out_address = tracker_out_address;  // hw/lookup/bitmap.ts:176
  assign harvest_out_data = tracker_out_data;  // hw/lookup/bitmap.ts:176
  assign harvest_out_dwords = tracker_out_dwords;  // hw/lookup/bitmap.ts:176
  assign track_failed = tracker_failed;  // hw/lookup/bitmap.ts:191
  assign touch = tracker_touch;  // hw/lookup/bitmap.ts:192
  assign touch_row = tracker_touch_row;  // hw/lookup/bitmap.ts:192
  assign touch_bits = tracker_touch_bits;  // hw/lookup/bitmap.ts:192
  assign scrub_busy = scrubber_busy;  // hw/lookup/bitmap.ts:128
  assign scrub_error = scrubber_error;  // hw/lookup/bitmap.ts:128
  assign scrub_rd_data = scrubber_rd_data;  // hw/lookup/bitmap.ts:128
  assign missed = misses_waits & (~lookup_check_again);  // hw/lookup/bitmap.ts:151
  assign prefetched = (lookup_check_prefetch & (~lookup_check_scrub)) & (~lookup_check_hit);  // hw/lookup/bitmap.ts:152
  assign read_failed = (misses_r_valid & misses_r_ready) & misses_r_error;  // hw/lookup/bitmap.ts:193
  assign write_failed = (misses_b_valid & misses_b_ready) & misses_b_error;  // hw/lookup/bitmap.ts:194
  assign busy = |{ahead_busy, scrubber_busy, tracker_busy | port_busy, waiters_busy, misses_busy, lookup_busy};  // hw/lookup/bitmap.ts:153
  assign lookup_req_valid = req_valid | probes;  // hw/lookup/bitmap.ts:65
  assign lookup_req_tag = req_valid ? req_tag : probe_tag;  // hw/lookup/bitmap.ts:67
  assign lookup_req_func = req_valid ? req_func : probe_func;  // hw/lookup/bitmap.ts:67
  assign lookup_req_page = req_valid ? req_page : probe_page;  // hw/lookup/bitmap.ts:67
  assign lookup_req_count = req_valid ? req_count : probe_count;  // hw/lookup/bitmap.ts:67
  assign lookup_req_write = req_valid ? req_write : probe_write;  // hw/lookup/bitmap.ts:67
  assign lookup_req_probe = ~req_valid;  // hw/lookup/bitmap.ts:68
  assign lookup_again_valid = waiters_again_valid;  // hw/lookup/bitmap.ts:103
  assign lookup_again_tag = waiters_again_tag;  // hw/lookup/bitmap.ts:104
  assign lookup_again_func = waiters_wait_func;  // hw/lookup/bitmap.ts:95
  assign lookup_again_page = waiters_wait_page;  // hw/lookup/bitmap.ts:95
  assign lookup_again_count = waiters_wait_count;  // hw/lookup/bitmap.ts:95
  assign lookup_again_write = waiters_wait_write;  // hw/lookup/bitmap.ts:95
  assign lookup_op_slot = misses_op_slot | op_extra;  // hw/lookup/bitmap.ts:139
  assign lookup_op_valid = misses_op_valid | op_extra;  // hw/lookup/bitmap.ts:140
  assign lookup_op_prefetch = op_extra;  // hw/lookup/bitmap.ts:141
  assign lookup_op_scrub = scrubber_op_valid;  // hw/lookup/bitmap.ts:142
  assign lookup_op_whole = misses_op_whole;  // hw/lookup/bitmap.ts:143
  assign lookup_op_entry = misses_op_entry;  // hw/lookup/bitmap.ts:144
  assign lookup_op_row = scrubber_op_valid ? scrubber_op_row : (ahead_op_valid ? ahead_op_row : change_row);  // hw/lookup/bitmap.ts:145
  assign lookup_op_func = ahead_op_func;  // hw/lookup/bitmap.ts:146
  assign lookup_want = misses_want;  // hw/lookup/bitmap.ts:82
  assign lookup_want_more = misses_want_more;  // hw/lookup/bitmap.ts:83
  assign lookup_pause = tracker_hold;  // hw/lookup/bitmap.ts:174
  assign lookup_goes = misses_goes;  // hw/lookup/bitmap.ts:81
  assign lookup_ans_fill_next = misses_ans_fill_next;  // hw/lookup/bitmap.ts:79
  assign lookup_ans_next_row = misses_ans_next_row;  // hw/lookup/bitmap.ts:79
  assign lookup_ans_fill = misses_ans_fill;  // hw/lookup/bitmap.ts:79
  assign lookup_ans_row = misses_ans_row;  // hw/lookup/bitmap.ts:79
  assign lookup_ans_line = misses_ans_line;  // hw/lookup/bitmap.ts:79
  assign lookup_ans_error = misses_ans_error;  // hw/lookup/bitmap.ts:79
  assign lookup_ans_ride = misses_ans_ride;  // hw/lookup/bitmap.ts:79
  assign lookup_ans_tag = misses_ans_tag;  // hw/lookup/bitmap.ts:79
  assign lookup_ans_func = waiters_wait_func;  // hw/lookup/bitmap.ts:93
  assign lookup_ans_page = waiters_wait_page;  // hw/lookup/bitmap.ts:93
  assign lookup_ans_count = waiters_wait_count;  // hw/lookup/bitmap.ts:93
  assign lookup_ans_write = waiters_wait_write;  // hw/lookup/bitmap.ts:93
  assign lookup_ans_domain = waiters_wait_domain;  // hw/lookup/bitmap.ts:93
  assign lookup_ans_life = waiters_wait_life;  // hw/lookup/bitmap.ts:93
  assign lookup_store = misses_store;  // hw/lookup/bitmap.ts:77
  assign lookup_store_line = misses_store_line;  // hw/lookup/bitmap.ts:77
  assign lookup_put = misses_put;  // hw/lookup/bitmap.ts:77
  assign lookup_put_line = misses_put_line;  // hw/lookup/bitmap.ts:77
  assign lookup_function_domain = function_domain;  // hw/lookup/bitmap.ts:72
  assign lookup_function_enable = function_enable;  // hw/lookup/bitmap.ts:72
  assign lookup_domain_base = domain_base;  // hw/lookup/bitmap.ts:72
  assign lookup_domain_limit = domain_limit;  // hw/lookup/bitmap.ts:72
  assign lookup_domain_enabled = domain_enabled;  // hw/lookup/bitmap.ts:72
  assign lookup_epoch = epoch;  // hw/lookup/bitmap.ts:72
  assign lookup_generation = generation;  // hw/lookup/bitmap.ts:72
  assign misses_look = lookup_check_look;  // hw/lookup/bitmap.ts:75
  assign misses_again = lookup_check_again;  // hw/lookup/bitmap.ts:75
  assign misses_op = lookup_check_op;  // hw/lookup/bitmap.ts:75
  assign misses_prefetch = lookup_check_prefetch;  // hw/lookup/bitmap.ts:75
  assign misses_hit = lookup_check_hit;  // hw/lookup/bitmap.ts:75
  assign misses_row = lookup_check_row;  // hw/lookup/bitmap.ts:75
  assign misses_tag = lookup_check_tag;  // hw/lookup/bitmap.ts:75
  assign misses_func = lookup_wait_func;  // hw/lookup/bitmap.ts:76
  assign misses_probe = lookup_check_probe;  // hw/lookup/bitmap.ts:75
  assign misses_whole = lookup_check_whole;  // hw/lookup/bitmap.ts:75
  assign misses_entry = lookup_check_entry;  // hw/lookup/bitmap.ts:75
  assign misses_found = lookup_found;  // hw/lookup/bitmap.ts:78
  assign misses_slot = lookup_slot;  // hw/lookup/bitmap.ts:80
  assign misses_candidate = waiters_candidate;  // hw/lookup/bitmap.ts:101
  assign misses_under_way = waiters_under_way;  // hw/lookup/bitmap.ts:102
  assign misses_change_valid = change_valid;  // hw/lookup/bitmap.ts:107
  assign misses_change_row = change_row;  // hw/lookup/bitmap.ts:107
  assign misses_change_first = change_first;  // hw/lookup/bitmap.ts:107
  assign misses_change_end = change_end;  // hw/lookup/bitmap.ts:107
  assign misses_change_rights = change_rights;  // hw/lookup/bitmap.ts:107
  assign misses_change_mark = change_mark;  // hw/lookup/bitmap.ts:107
  assign misses_contended = req_valid;  // hw/lookup/bitmap.ts:110
  assign misses_hold = held;  // hw/lookup/bitmap.ts:109
  assign misses_ar_ready = port_bitmap_ar_ready;  // hw/lookup/bitmap.ts:177
  assign misses_r_valid = port_bitmap_r_valid;  // hw/lookup/bitmap.ts:178
  assign misses_r_id = port_bitmap_r_id;  // hw/lookup/bitmap.ts:178
  assign misses_r_data = port_bitmap_r_data;  // hw/lookup/bitmap.ts:178
  assign misses_r_error = port_bitmap_r_error;  // hw/lookup/bitmap.ts:178
  assign misses_write_ready = port_bitmap_write_ready;  // hw/lookup/bitmap.ts:179
  assign misses_b_valid = port_bitmap_b_valid;  // hw/lookup/bitmap.ts:180
  assign misses_b_id = port_bitmap_b_id;  // hw/lookup/bitmap.ts:180
  assign misses_b_error = port_bitmap_b_error;  // hw/lookup/bitmap.ts:180
  assign waiters_put = misses_waits;  // hw/lookup/bitmap.ts:87
  assign waiters_put_tag = lookup_check_tag;  // hw/lookup/bitmap.ts:88
  assign waiters_put_func = lookup_wait_func;  // hw/lookup/bitmap.ts:92
  assign waiters_put_page = lookup_wait_page;  // hw/lookup/bitmap.ts:92
  assign waiters_put_count = lookup_wait_count;  // hw/lookup/bitmap.ts:92
  assign waiters_put_write = lookup_wait_write;  // hw/lookup/bitmap.ts:92
  assign waiters_put_domain = lookup_wait_domain;  // hw/lookup/bitmap.ts:92
  assign waiters_put_life = lookup_wait_life;  // hw/lookup/bitmap.ts:92
  assign waiters_take = misses_take;  // hw/lookup/bitmap.ts:89
  assign waiters_take_tag = misses_take_tag;  // hw/lookup/bitmap.ts:90
  assign waiters_strand = misses_strand;  // hw/lookup/bitmap.ts:96
  assign waiters_under = misses_under;  // hw/lookup/bitmap.ts:97
  assign waiters_free = misses_free;  // hw/lookup/bitmap.ts:98
  assign waiters_open = misses_open;  // hw/lookup/bitmap.ts:99
  assign waiters_again_seen = lookup_again_seen;  // hw/lookup/bitmap.ts:100
  assign ahead_enable = prefetch_enable;  // hw/lookup/bitmap.ts:114
  assign ahead_took = misses_took;  // hw/lookup/bitmap.ts:115
  assign ahead_next_ok = lookup_check_next_ok;  // hw/lookup/bitmap.ts:116
  assign ahead_row = lookup_check_row;  // hw/lookup/bitmap.ts:117
  assign ahead_func = lookup_wait_func;  // hw/lookup/bitmap.ts:118
  assign ahead_idle = ~(|{req_valid, misses_op_slot, held});  // hw/lookup/bitmap.ts:119
  assign scrubber_start = scrub_start;  // hw/lookup/bitmap.ts:127
  assign scrubber_row = scrub_row;  // hw/lookup/bitmap.ts:127
  assign scrubber_rd = scrub_rd;  // hw/lookup/bitmap.ts:127
  assign scrubber_rd_addr = scrub_rd_addr;  // hw/lookup/bitmap.ts:127
  assign scrubber_idle = ~(|{ahead_op_valid, req_valid, misses_op_slot, held});  // hw/lookup/bitmap.ts:129
  assign scrubber_back = scrub_checked;  // hw/lookup/bitmap.ts:133
  assign scrubber_hit = scrub_found;  // hw/lookup/bitmap.ts:134
  assign scrubber_line = lookup_found;  // hw/lookup/bitmap.ts:135
  assign scrubber_refused = misses_ans_fill & misses_ans_error;  // hw/lookup/bitmap.ts:136
  assign scrubber_refused_row = misses_ans_row;  // hw/lookup/bitmap.ts:137
  assign tracker_grant = ((rsp_valid & (~rsp_probe)) & (rsp_verdict == 2'd0)) & track_enable[rsp_domain];  // hw/lookup/bitmap.ts:169
  assign tracker_grant_row = (rsp_domain[3] ? (rsp_domain[2] ? (rsp_domain[1] ? (rsp_domain[0] ? domain_base[255:240] : domain_base[239:224]) : (rsp_domain[0] ? domain_base[223:208] : domain_base[207:192])) : (rsp_domain[1] ? (rsp_domain[0] ? domain_base[191:176] : domain_base[175:160]) : (rsp_domain[0] ? domain_base[159:144] : domain_base[143:128]))) : (rsp_domain[2] ? (rsp_domain[1] ? (rsp_domain[0] ? domain_base[127:112] : domain_base[111:96]) : (rsp_domain[0] ? domain_base[95:80] : domain_base[79:64])) : (rsp_domain[1] ? (rsp_domain[0] ? domain_base[63:48] : domain_base[47:32]) : (rsp_domain[0] ? domain_base[31:16] : domain_base[15:0])))) + rsp_page[23:8];  // hw/lookup/bitmap.ts:170
  assign tracker_grant_first = rsp_page[7:0];  // hw/lookup/bitmap.ts:171
  assign tracker_grant_count = rsp_pages;  // hw/lookup/bitmap.ts:172
  assign tracker_grant_write = rsp_write;  // hw/lookup/bitmap.ts:173
  assign tracker_harvest_valid = harvest_valid;  // hw/lookup/bitmap.ts:175
  assign tracker_harvest_row = harvest_row;  // hw/lookup/bitmap.ts:175
  assign tracker_harvest_address = harvest_address;  // hw/lookup/bitmap.ts:175
  assign tracker_harvest_out = harvest_out;  // hw/lookup/bitmap.ts:175
  assign tracker_harvest_clear = harvest_clear;  // hw/lookup/bitmap.ts:175
  assign tracker_out_ready = harvest_out_ready;  // hw/lookup/bitmap.ts:176
  assign tracker_ar_ready = port_track_ar_ready;  // hw/lookup/bitmap.ts:181
  assign tracker_r_valid = port_track_r_valid;  // hw/lookup/bitmap.ts:182
  assign tracker_r_id = port_track_r_id;  // hw/lookup/bitmap.ts:182
  assign tracker_r_data = port_track_r_data;  // hw/lookup/bitmap.ts:182
  assign tracker_r_error = port_track_r_error;  // hw/lookup/bitmap.ts:182
  assign tracker_b_valid = port_track_b_valid;  // hw/lookup/bitmap.ts:185
  assign tracker_b_id = port_track_b_id;  // hw/lookup/bitmap.ts:185
  assign tracker_b_error = port_track_b_error;  // hw/lookup/bitmap.ts:185
  assign tracker_write_taken = port_track_write_taken;  // hw/lookup/bitmap.ts:184
  assign port_bitmap_ar_valid = misses_ar_valid;  // hw/lookup/bitmap.ts:177
  assign port_bitmap_ar_id = misses_ar_id;  // hw/lookup/bitmap.ts:177
  assign port_bitmap_ar_row = misses_ar_row;  // hw/lookup/bitmap.ts:177
  assign port_bitmap_r_ready = misses_r_ready;  // hw/lookup/bitmap.ts:178
  assign port_bitmap_write_valid = misses_write_valid;  // hw/lookup/bitmap.ts:179
  assign port_bitmap_write_id = misses_write_id;  // hw/lookup/bitmap.ts:179
  assign port_bitmap_write_row = misses_write_row;  // hw/lookup/bitmap.ts:179
  assign port_bitmap_write_line = misses_write_line;  // hw/lookup/bitmap.ts:179
  assign port_bitmap_b_ready = misses_b_ready;  // hw/lookup/bitmap.ts:180
  assign port_track_ar_valid = tracker_ar_valid;  // hw/lookup/bitmap.ts:181
  assign port_track_ar_id = tracker_ar_id;  // hw/lookup/bitmap.ts:181
  assign port_track_ar_row = tracker_ar_row;  // hw/lookup/bitmap.ts:181
  assign port_track_r_ready = tracker_r_ready;  // hw/lookup/bitmap.ts:182
  assign port_track_write = tracker_write;  // hw/lookup/bitmap.ts:183
  assign port_track_write_id = tracker_write_id;  // hw/lookup/bitmap.ts:183
  assign port_track_write_row = tracker_write_row;  // hw/lookup/bitmap.ts:183
  assign port_track_write_line = tracker_write_line;  // hw/lookup/bitmap.ts:183
  assign port_track_b_ready = tracker_b_ready;  // hw/lookup/bitmap.ts:185
  assign port_ar_ready = ar_ready;  // hw/lookup/bitmap.ts:186
  assign port_r_valid = r_valid;  // hw/lookup/bitmap.ts:187
  assign port_r_id = r_id;  // hw/lookup/bitmap.ts:187
  assign port_r_data = r_data;  // hw/lookup/bitmap.ts:187
  assign port_r_error = r_error;  // hw/lookup/bitmap.ts:187
  assign port_aw_ready = aw_ready;  // hw/lookup/bitmap.ts:188
  assign port_w_ready = w_ready;  // hw/lookup/bitmap.ts:189
  assign port_b_valid = b_valid;  // hw/lookup/bitmap.ts:190
  assign port_b_id = b_id;  // hw/lookup/bitmap.ts:190
  assign port_b_error = b_error;  // hw/lookup/bitmap.ts:190

  always @(posedge clk) begin
    if (rst) begin
      scrub_checked <= 1'b0;
    end else begin
      scrub_checked <= lookup_check_scrub;  // hw/lookup/bitmap.ts:131
    end
  end

  always @(posedge clk) begin
    scrub_found <= lookup_check_hit;  // hw/lookup/bitmap.ts:132
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_bitmap_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_bitmap_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_bitmap_default
  `define VPRI_ASSUME_vpri_bitmap_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_bitmap_default assert
`endif

  reg  req_was_stalled;  // hw/lookup/bitmap.ts:27
  reg  [3:0] req_was_tag;  // hw/lookup/bitmap.ts:27
  reg  [3:0] req_was_func;  // hw/lookup/bitmap.ts:27
  reg  [27:0] req_was_page;  // hw/lookup/bitmap.ts:27
  reg  [12:0] req_was_count;  // hw/lookup/bitmap.ts:27
  reg  req_was_write;  // hw/lookup/bitmap.ts:27
  reg  change_was_stalled;  // hw/lookup/bitmap.ts:33
  reg  [15:0] change_was_row;  // hw/lookup/bitmap.ts:33
  reg  [7:0] change_was_first;  // hw/lookup/bitmap.ts:33
  reg  [8:0] change_was_end;  // hw/lookup/bitmap.ts:33
  reg  [1:0] change_was_rights;  // hw/lookup/bitmap.ts:33
  reg  [3:0] change_was_mark;  // hw/lookup/bitmap.ts:33
  reg  ar_was_stalled;  // hw/lookup/bitmap.ts:38
  reg  [3:0] ar_was_id;  // hw/lookup/bitmap.ts:38
  reg  [15:0] ar_was_row;  // hw/lookup/bitmap.ts:38
  reg  ar_was_half;  // hw/lookup/bitmap.ts:38
  reg  r_was_stalled;  // hw/lookup/bitmap.ts:38
  reg  [3:0] r_was_id;  // hw/lookup/bitmap.ts:38
  reg  [511:0] r_was_data;  // hw/lookup/bitmap.ts:38
  reg  r_was_error;  // hw/lookup/bitmap.ts:38
  reg  aw_was_stalled;  // hw/lookup/bitmap.ts:39
  reg  [3:0] aw_was_id;  // hw/lookup/bitmap.ts:39
  reg  [15:0] aw_was_row;  // hw/lookup/bitmap.ts:39
  reg  aw_was_half;  // hw/lookup/bitmap.ts:39
  reg  w_was_stalled;  // hw/lookup/bitmap.ts:39
  reg  [511:0] w_was_data;  // hw/lookup/bitmap.ts:39
  reg  b_was_stalled;  // hw/lookup/bitmap.ts:39
  reg  [3:0] b_was_id;  // hw/lookup/bitmap.ts:39
  reg  b_was_error;  // hw/lookup/bitmap.ts:39
  reg  harvest_was_stalled;  // hw/lookup/bitmap.ts:41
  reg  [15:0] harvest_was_row;  // hw/lookup/bitmap.ts:41
  reg  [63:0] harvest_was_address;  // hw/lookup/bitmap.ts:41
  reg  harvest_was_out;  // hw/lookup/bitmap.ts:41
  reg  harvest_was_clear;  // hw/lookup/bitmap.ts:41
  reg  harvest_out_was_stalled;  // hw/lookup/bitmap.ts:41
  reg  [63:0] harvest_out_was_address;  // hw/lookup/bitmap.ts:41
  reg  [255:0] harvest_out_was_data;  // hw/lookup/bitmap.ts:41
  reg  [3:0] harvest_out_was_dwords;  // hw/lookup/bitmap.ts:41

  always @(posedge clk) begin
    if (rst) begin
      req_was_stalled <= 1'b0;
      change_was_stalled <= 1'b0;
      ar_was_stalled <= 1'b0;
      r_was_stalled <= 1'b0;
      aw_was_stalled <= 1'b0;
      w_was_stalled <= 1'b0;
      b_was_stalled <= 1'b0;
      harvest_was_stalled <= 1'b0;
      harvest_out_was_stalled <= 1'b0;
    end else begin
      req_was_stalled <= req_valid & (~req_ready);  // hw/lookup/bitmap.ts:27
      change_was_stalled <= change_valid & (~change_ready);  // hw/lookup/bitmap.ts:33
      ar_was_stalled <= ar_valid & (~ar_ready);  // hw/lookup/bitmap.ts:38
      r_was_stalled <= r_valid & (~r_ready);  // hw/lookup/bitmap.ts:38
      aw_was_stalled <= aw_valid & (~aw_ready);  // hw/lookup/bitmap.ts:39
      w_was_stalled <= w_valid & (~w_ready);  // hw/lookup/bitmap.ts:39
      b_was_stalled <= b_valid & (~b_ready);  // hw/lookup/bitmap.ts:39
      harvest_was_stalled <= harvest_valid & (~harvest_ready);  // hw/lookup/bitmap.ts:41
      harvest_out_was_stalled <= harvest_out_valid & (~harvest_out_ready);  // hw/lookup/bitmap.ts:41
    end
  end

  always @(posedge clk) begin
    req_was_tag <= req_tag;  // hw/lookup/bitmap.ts:27
    req_was_func <= req_func;  // hw/lookup/bitmap.ts:27
    req_was_page <= req_page;  // hw/lookup/bitmap.ts:27
    req_was_count <= req_count;  // hw/lookup/bitmap.ts:27
    req_was_write <= req_write;  // hw/lookup/bitmap.ts:27
    change_was_row <= change_row;  // hw/lookup/bitmap.ts:33
    change_was_first <= change_first;  // hw/lookup/bitmap.ts:33
    change_was_end <= change_end;  // hw/lookup/bitmap.ts:33
    change_was_rights <= change_rights;  // hw/lookup/bitmap.ts:33
    change_was_mark <= change_mark;  // hw/lookup/bitmap.ts:33
    ar_was_id <= ar_id;  // hw/lookup/bitmap.ts:38
    ar_was_row <= ar_row;  // hw/lookup/bitmap.ts:38
    ar_was_half <= ar_half;  // hw/lookup/bitmap.ts:38
    r_was_id <= r_id;  // hw/lookup/bitmap.ts:38
    r_was_data <= r_data;  // hw/lookup/bitmap.ts:38
    r_was_error <= r_error;  // hw/lookup/bitmap.ts:38
    aw_was_id <= aw_id;  // hw/lookup/bitmap.ts:39
    aw_was_row <= aw_row;  // hw/lookup/bitmap.ts:39
    aw_was_half <= aw_half;  // hw/lookup/bitmap.ts:39
    w_was_data <= w_data;  // hw/lookup/bitmap.ts:39
    b_was_id <= b_id;  // hw/lookup/bitmap.ts:39
    b_was_error <= b_error;  // hw/lookup/bitmap.ts:39
    harvest_was_row <= harvest_row;  // hw/lookup/bitmap.ts:41
    harvest_was_address <= harvest_address;  // hw/lookup/bitmap.ts:41
    harvest_was_out <= harvest_out;  // hw/lookup/bitmap.ts:41
    harvest_was_clear <= harvest_clear;  // hw/lookup/bitmap.ts:41
    harvest_out_was_address <= harvest_out_address;  // hw/lookup/bitmap.ts:41
    harvest_out_was_data <= harvest_out_data;  // hw/lookup/bitmap.ts:41
    harvest_out_was_dwords <= harvest_out_dwords;  // hw/lookup/bitmap.ts:41
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (ar_was_stalled) begin  // hw/lookup/bitmap.ts:38
        ar_hold_valid: assert (ar_valid);  // hw/lookup/bitmap.ts:38
        ar_hold_id: assert (ar_id == ar_was_id);  // hw/lookup/bitmap.ts:38
        ar_hold_row: assert (ar_row == ar_was_row);  // hw/lookup/bitmap.ts:38
        ar_hold_half: assert (ar_half == ar_was_half);  // hw/lookup/bitmap.ts:38
      end
      if (aw_was_stalled) begin  // hw/lookup/bitmap.ts:39
        aw_hold_valid: assert (aw_valid);  // hw/lookup/bitmap.ts:39
        aw_hold_id: assert (aw_id == aw_was_id);  // hw/lookup/bitmap.ts:39
        aw_hold_row: assert (aw_row == aw_was_row);  // hw/lookup/bitmap.ts:39
        aw_hold_half: assert (aw_half == aw_was_half);  // hw/lookup/bitmap.ts:39
      end
      if (w_was_stalled) begin  // hw/lookup/bitmap.ts:39
        w_hold_valid: assert (w_valid);  // hw/lookup/bitmap.ts:39
        w_hold_data: assert (w_data == w_was_data);  // hw/lookup/bitmap.ts:39
      end
      if (harvest_out_was_stalled) begin  // hw/lookup/bitmap.ts:41
        harvest_out_hold_valid: assert (harvest_out_valid);  // hw/lookup/bitmap.ts:41
        harvest_out_hold_address: assert (harvest_out_address == harvest_out_was_address);  // hw/lookup/bitmap.ts:41
        harvest_out_hold_data: assert (harvest_out_data == harvest_out_was_data);  // hw/lookup/bitmap.ts:41
        harvest_out_hold_dwords: assert (harvest_out_dwords == harvest_out_was_dwords);  // hw/lookup/bitmap.ts:41
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (req_was_stalled) begin  // hw/lookup/bitmap.ts:27
        req_hold_valid: `VPRI_ASSUME_vpri_bitmap_default (req_valid);  // hw/lookup/bitmap.ts:27
        req_hold_tag: `VPRI_ASSUME_vpri_bitmap_default (req_tag == req_was_tag);  // hw/lookup/bitmap.ts:27
        req_hold_func: `VPRI_ASSUME_vpri_bitmap_default (req_func == req_was_func);  // hw/lookup/bitmap.ts:27
        req_hold_page: `VPRI_ASSUME_vpri_bitmap_default (req_page == req_was_page);  // hw/lookup/bitmap.ts:27
        req_hold_count: `VPRI_ASSUME_vpri_bitmap_default (req_count == req_was_count);  // hw/lookup/bitmap.ts:27
        req_hold_write: `VPRI_ASSUME_vpri_bitmap_default (req_write == req_was_write);  // hw/lookup/bitmap.ts:27
      end
      if (change_was_stalled) begin  // hw/lookup/bitmap.ts:33
        change_hold_valid: `VPRI_ASSUME_vpri_bitmap_default (change_valid);  // hw/lookup/bitmap.ts:33
        change_hold_row: `VPRI_ASSUME_vpri_bitmap_default (change_row == change_was_row);  // hw/lookup/bitmap.ts:33
        change_hold_first: `VPRI_ASSUME_vpri_bitmap_default (change_first == change_was_first);  // hw/lookup/bitmap.ts:33
        change_hold_end: `VPRI_ASSUME_vpri_bitmap_default (change_end == change_was_end);  // hw/lookup/bitmap.ts:33
        change_hold_rights: `VPRI_ASSUME_vpri_bitmap_default (change_rights == change_was_rights);  // hw/lookup/bitmap.ts:33
        change_hold_mark: `VPRI_ASSUME_vpri_bitmap_default (change_mark == change_was_mark);  // hw/lookup/bitmap.ts:33
      end
      if (r_was_stalled) begin  // hw/lookup/bitmap.ts:38
        r_hold_valid: `VPRI_ASSUME_vpri_bitmap_default (r_valid);  // hw/lookup/bitmap.ts:38
        r_hold_id: `VPRI_ASSUME_vpri_bitmap_default (r_id == r_was_id);  // hw/lookup/bitmap.ts:38
        r_hold_data: `VPRI_ASSUME_vpri_bitmap_default (r_data == r_was_data);  // hw/lookup/bitmap.ts:38
        r_hold_error: `VPRI_ASSUME_vpri_bitmap_default (r_error == r_was_error);  // hw/lookup/bitmap.ts:38
      end
      if (b_was_stalled) begin  // hw/lookup/bitmap.ts:39
        b_hold_valid: `VPRI_ASSUME_vpri_bitmap_default (b_valid);  // hw/lookup/bitmap.ts:39
        b_hold_id: `VPRI_ASSUME_vpri_bitmap_default (b_id == b_was_id);  // hw/lookup/bitmap.ts:39
        b_hold_error: `VPRI_ASSUME_vpri_bitmap_default (b_error == b_was_error);  // hw/lookup/bitmap.ts:39
      end
      if (harvest_was_stalled) begin  // hw/lookup/bitmap.ts:41
        harvest_hold_valid: `VPRI_ASSUME_vpri_bitmap_default (harvest_valid);  // hw/lookup/bitmap.ts:41
        harvest_hold_row: `VPRI_ASSUME_vpri_bitmap_default (harvest_row == harvest_was_row);  // hw/lookup/bitmap.ts:41
        harvest_hold_address: `VPRI_ASSUME_vpri_bitmap_default (harvest_address == harvest_was_address);  // hw/lookup/bitmap.ts:41
        harvest_hold_out: `VPRI_ASSUME_vpri_bitmap_default (harvest_out == harvest_was_out);  // hw/lookup/bitmap.ts:41
        harvest_hold_clear: `VPRI_ASSUME_vpri_bitmap_default (harvest_clear == harvest_was_clear);  // hw/lookup/bitmap.ts:41
      end
    end
  end
`endif
`endif
`endif
endmodule
