// DMA engine. planner -> (fetcher -> stage) -> issuer -> writer or reader -> owed -> retire. The descriptors of a queue are issued in order and overlap: while
// a chunk is sent the next one is fetched and looked up, and reads are in flight behind. done is in order within a queue. A parked queue holds no
// unit, tag or port. Beside them the prober looks up what is posted.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"memory":"axi","misses":2,"missesPerFunction":1,"name":"small","nicProbeDepth":4,"pageRequests":4,"pagesPerRegion":32,"prefetch":true,"probeDepth":1,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"tracker":true,"txSeqWidth":6}
// Generated from hw/dma/engine.ts; do not edit.
module vpri_engine_small (
  input  wire clk,
  input  wire rst,
  input  wire [63:0] now,
  input  wire [15:0] pf_requester_id,
  input  wire [2:0] max_payload,
  input  wire [2:0] max_read,
  input  wire [3:0] queue_enable,
  input  wire [3:0] queue_master,
  input  wire [31:0] queue_function,
  input  wire [31:0] queue_domain,
  input  wire [7:0] queue_class,
  output wire [3:0] queue_parked,
  input  wire [3:0] queue_drop,
  input  wire [3:0] queue_probe,
  input  wire may_probe,
  input  wire [3:0] queue_allowed,
  input  wire interrupts,
  output wire bad_interrupt,
  input  wire [31:0] timeout_period,
  input  wire [31:0] blocked_period,
  output wire [63:0] timeout_at,
  output wire overdue,
  output wire [1:0] doubtful,
  input  wire [3:0] flr_start,
  output wire [3:0] flr_done,
  output wire [3:0] flr_pending,
  output wire flr_retire_valid,
  output wire [1:0] flr_retire_func,
  input  wire flr_retired,
  input  wire desc_valid,
  output wire desc_ready,
  input  wire [1:0] desc_queue,
  input  wire [1:0] desc_kind,
  input  wire [31:0] desc_gpa,
  input  wire [23:0] desc_length,
  input  wire [15:0] desc_tag,
  output wire pay_req_valid,
  input  wire pay_req_ready,
  output wire [1:0] pay_req_queue,
  output wire [15:0] pay_req_tag,
  output wire [23:0] pay_req_offset,
  output wire [12:0] pay_req_bytes,
  output wire [1:0] pay_req_lane,
  input  wire pay_data_valid,
  output wire pay_data_ready,
  input  wire [127:0] pay_data_data,
  input  wire pay_data_last,
  output wire rd_data_valid,
  input  wire rd_data_ready,
  output wire [1:0] rd_data_queue,
  output wire [15:0] rd_data_tag,
  output wire [23:0] rd_data_offset,
  output wire [127:0] rd_data_data,
  output wire [15:0] rd_data_keep,
  output wire done_valid,
  input  wire done_ready,
  output wire [1:0] done_queue,
  output wire [15:0] done_tag,
  output wire [3:0] done_status,
  output wire [23:0] done_bytes,
  output wire [31:0] done_waited,
  output wire look_valid,
  input  wire look_ready,
  output wire [1:0] look_tag,
  output wire [1:0] look_func,
  output wire [19:0] look_page,
  output wire [12:0] look_count,
  output wire look_write,
  input  wire verdict_valid,
  input  wire [1:0] verdict_tag,
  input  wire [1:0] verdict,
  input  wire verdict_stale,
  input  wire [19:0] verdict_page,
  input  wire [5:0] verdict_pages,
  input  wire verdict_domain,
  input  wire verdict_epoch,
  output wire probe_valid,
  output wire [1:0] probe_tag,
  output wire [1:0] probe_func,
  output wire [19:0] probe_page,
  output wire [12:0] probe_count,
  output wire probe_write,
  input  wire probe_taken,
  input  wire probe_lost,
  input  wire answer_valid,
  input  wire answer_missed,
  output wire [7:0] verdict_cycles,
  output wire verdict_retry,
  output wire fault_valid,
  input  wire fault_ready,
  output wire [1:0] fault_queue,
  output wire [1:0] fault_func,
  output wire [7:0] fault_domain,
  output wire [1:0] fault_device_class,
  output wire [19:0] fault_page,
  output wire [5:0] fault_pages,
  output wire fault_write,
  output wire [1:0] fault_kind,
  input  wire wake_valid,
  input  wire [3:0] wake_queues,
  input  wire [3:0] wake_code,
  input  wire changed_valid,
  input  wire changed_domain,
  output wire posted_valid,
  input  wire posted_ready,
  output wire [127:0] posted_hdr,
  output wire [127:0] posted_data,
  output wire [3:0] posted_strb,
  output wire posted_sop,
  output wire posted_eop,
  output wire tx_rd_valid,
  input  wire tx_rd_ready,
  output wire [127:0] tx_rd_hdr,
  output wire [5:0] tx_rd_seq,
  output wire tx_rd_sop,
  output wire tx_rd_eop,
  input  wire rx_cpl_valid,
  output wire rx_cpl_ready,
  input  wire [127:0] rx_cpl_data,
  input  wire [3:0] rx_cpl_strb,
  input  wire [127:0] rx_cpl_hdr,
  input  wire [3:0] rx_cpl_error,
  input  wire rx_cpl_sop,
  input  wire rx_cpl_eop,
  output wire give_write_valid,
  output wire give_write_domain,
  output wire give_write_epoch,
  output wire give_read_valid,
  output wire give_read_domain,
  output wire give_read_epoch,
  output wire split_valid,
  output wire split_domain,
  output wire split_epoch,
  output wire unexpected,
  output wire failed,
  output wire busy
);

  wire [2:0] planner_max_read;  // hw/dma/engine.ts:75
  wire planner_interrupts;  // hw/dma/engine.ts:75
  wire planner_desc_valid;  // hw/dma/engine.ts:75
  wire planner_desc_ready;  // hw/dma/engine.ts:75
  wire [1:0] planner_desc_queue;  // hw/dma/engine.ts:75
  wire [1:0] planner_desc_kind;  // hw/dma/engine.ts:75
  wire [31:0] planner_desc_gpa;  // hw/dma/engine.ts:75
  wire [23:0] planner_desc_length;  // hw/dma/engine.ts:75
  wire [15:0] planner_desc_tag;  // hw/dma/engine.ts:75
  wire [3:0] planner_retired;  // hw/dma/engine.ts:75
  wire [3:0] planner_may_begin;  // hw/dma/engine.ts:75
  wire [3:0] planner_room;  // hw/dma/engine.ts:75
  wire [3:0] planner_bank;  // hw/dma/engine.ts:75
  wire planner_chunk_valid;  // hw/dma/engine.ts:75
  wire [1:0] planner_chunk_queue;  // hw/dma/engine.ts:75
  wire [104:0] planner_chunk;  // hw/dma/engine.ts:75
  wire planner_chunk_write;  // hw/dma/engine.ts:75
  wire planner_chunk_exempt;  // hw/dma/engine.ts:75
  wire planner_chunk_refused;  // hw/dma/engine.ts:75
  wire planner_fetch_valid;  // hw/dma/engine.ts:75
  wire planner_fetch_ready;  // hw/dma/engine.ts:75
  wire [1:0] planner_fetch_queue;  // hw/dma/engine.ts:75
  wire planner_fetch_bank;  // hw/dma/engine.ts:75
  wire [15:0] planner_fetch_tag;  // hw/dma/engine.ts:75
  wire [23:0] planner_fetch_offset;  // hw/dma/engine.ts:75
  wire [11:0] planner_fetch_gpa;  // hw/dma/engine.ts:75
  wire [12:0] planner_fetch_bytes;  // hw/dma/engine.ts:75
  wire planner_skip_valid;  // hw/dma/engine.ts:75
  wire [1:0] planner_skip_queue;  // hw/dma/engine.ts:75
  wire [2:0] planner_skip_next;  // hw/dma/engine.ts:75
  wire [3:0] planner_planning;  // hw/dma/engine.ts:75
  wire planner_tag_rd;  // hw/dma/engine.ts:75
  wire [1:0] planner_tag_queue;  // hw/dma/engine.ts:75
  wire [1:0] planner_tag_slot;  // hw/dma/engine.ts:75
  wire [15:0] planner_tag;  // hw/dma/engine.ts:75
  wire [3:0] planner_occupied;  // hw/dma/engine.ts:75
  wire planner_busy;  // hw/dma/engine.ts:75
  wire planner_arrived;  // hw/dma/engine.ts:75
  wire [3:0] planner_arrived_place;  // hw/dma/engine.ts:75
  wire [11:0] planner_tails;  // hw/dma/engine.ts:75
  wire [2:0] fetcher_max_payload;  // hw/dma/engine.ts:76
  wire fetcher_fetch_valid;  // hw/dma/engine.ts:76
  wire fetcher_fetch_ready;  // hw/dma/engine.ts:76
  wire [1:0] fetcher_fetch_queue;  // hw/dma/engine.ts:76
  wire fetcher_fetch_bank;  // hw/dma/engine.ts:76
  wire [15:0] fetcher_fetch_tag;  // hw/dma/engine.ts:76
  wire [23:0] fetcher_fetch_offset;  // hw/dma/engine.ts:76
  wire [11:0] fetcher_fetch_gpa;  // hw/dma/engine.ts:76
  wire [12:0] fetcher_fetch_bytes;  // hw/dma/engine.ts:76
  wire fetcher_piece_valid;  // hw/dma/engine.ts:76
  wire fetcher_piece_ready;  // hw/dma/engine.ts:76
  wire [1:0] fetcher_piece_queue;  // hw/dma/engine.ts:76
  wire fetcher_piece_bank;  // hw/dma/engine.ts:76
  wire [15:0] fetcher_piece_tag;  // hw/dma/engine.ts:76
  wire [23:0] fetcher_piece_offset;  // hw/dma/engine.ts:76
  wire [12:0] fetcher_piece_bytes;  // hw/dma/engine.ts:76
  wire [1:0] fetcher_piece_lane;  // hw/dma/engine.ts:76
  wire [4:0] fetcher_piece_row;  // hw/dma/engine.ts:76
  wire fetcher_piece_last;  // hw/dma/engine.ts:76
  wire fetcher_busy;  // hw/dma/engine.ts:76
  wire stage_piece_valid;  // hw/dma/engine.ts:77
  wire stage_piece_ready;  // hw/dma/engine.ts:77
  wire [1:0] stage_piece_queue;  // hw/dma/engine.ts:77
  wire stage_piece_bank;  // hw/dma/engine.ts:77
  wire [15:0] stage_piece_tag;  // hw/dma/engine.ts:77
  wire [23:0] stage_piece_offset;  // hw/dma/engine.ts:77
  wire [12:0] stage_piece_bytes;  // hw/dma/engine.ts:77
  wire [1:0] stage_piece_lane;  // hw/dma/engine.ts:77
  wire [4:0] stage_piece_row;  // hw/dma/engine.ts:77
  wire stage_piece_last;  // hw/dma/engine.ts:77
  wire stage_pay_req_valid;  // hw/dma/engine.ts:77
  wire stage_pay_req_ready;  // hw/dma/engine.ts:77
  wire [1:0] stage_pay_req_queue;  // hw/dma/engine.ts:77
  wire [15:0] stage_pay_req_tag;  // hw/dma/engine.ts:77
  wire [23:0] stage_pay_req_offset;  // hw/dma/engine.ts:77
  wire [12:0] stage_pay_req_bytes;  // hw/dma/engine.ts:77
  wire [1:0] stage_pay_req_lane;  // hw/dma/engine.ts:77
  wire stage_pay_data_valid;  // hw/dma/engine.ts:77
  wire stage_pay_data_ready;  // hw/dma/engine.ts:77
  wire [127:0] stage_pay_data_data;  // hw/dma/engine.ts:77
  wire stage_pay_data_last;  // hw/dma/engine.ts:77
  wire stage_full_valid;  // hw/dma/engine.ts:77
  wire [1:0] stage_full_queue;  // hw/dma/engine.ts:77
  wire stage_full_bank;  // hw/dma/engine.ts:77
  wire stage_rd;  // hw/dma/engine.ts:77
  wire [7:0] stage_rd_addr;  // hw/dma/engine.ts:77
  wire [127:0] stage_rd_data;  // hw/dma/engine.ts:77
  wire stage_busy;  // hw/dma/engine.ts:77
  wire [31:0] issuer_now;  // hw/dma/engine.ts:78
  wire [3:0] issuer_master;  // hw/dma/engine.ts:78
  wire [3:0] issuer_enable;  // hw/dma/engine.ts:78
  wire [3:0] issuer_allowed;  // hw/dma/engine.ts:78
  wire [3:0] issuer_flush;  // hw/dma/engine.ts:78
  wire [3:0] issuer_drop;  // hw/dma/engine.ts:78
  wire [31:0] issuer_queue_function;  // hw/dma/engine.ts:78
  wire [31:0] issuer_queue_domain;  // hw/dma/engine.ts:78
  wire [7:0] issuer_queue_class;  // hw/dma/engine.ts:78
  wire issuer_chunk_valid;  // hw/dma/engine.ts:78
  wire [1:0] issuer_chunk_queue;  // hw/dma/engine.ts:78
  wire [104:0] issuer_chunk;  // hw/dma/engine.ts:78
  wire issuer_chunk_write;  // hw/dma/engine.ts:78
  wire issuer_chunk_exempt;  // hw/dma/engine.ts:78
  wire issuer_chunk_refused;  // hw/dma/engine.ts:78
  wire [3:0] issuer_room;  // hw/dma/engine.ts:78
  wire [3:0] issuer_bank;  // hw/dma/engine.ts:78
  wire [3:0] issuer_planning;  // hw/dma/engine.ts:78
  wire issuer_skip_valid;  // hw/dma/engine.ts:78
  wire [1:0] issuer_skip_queue;  // hw/dma/engine.ts:78
  wire [2:0] issuer_skip_next;  // hw/dma/engine.ts:78
  wire issuer_full_valid;  // hw/dma/engine.ts:78
  wire [1:0] issuer_full_queue;  // hw/dma/engine.ts:78
  wire issuer_full_bank;  // hw/dma/engine.ts:78
  wire issuer_tags_there;  // hw/dma/engine.ts:78
  wire issuer_tags_take;  // hw/dma/engine.ts:78
  wire issuer_tags_back;  // hw/dma/engine.ts:78
  wire issuer_look_valid;  // hw/dma/engine.ts:78
  wire issuer_look_ready;  // hw/dma/engine.ts:78
  wire [1:0] issuer_look_tag;  // hw/dma/engine.ts:78
  wire [1:0] issuer_look_func;  // hw/dma/engine.ts:78
  wire [19:0] issuer_look_page;  // hw/dma/engine.ts:78
  wire [12:0] issuer_look_count;  // hw/dma/engine.ts:78
  wire issuer_look_write;  // hw/dma/engine.ts:78
  wire issuer_verdict_valid;  // hw/dma/engine.ts:78
  wire [1:0] issuer_verdict_queue;  // hw/dma/engine.ts:78
  wire [1:0] issuer_verdict;  // hw/dma/engine.ts:78
  wire issuer_verdict_stale;  // hw/dma/engine.ts:78
  wire [19:0] issuer_verdict_page;  // hw/dma/engine.ts:78
  wire [5:0] issuer_verdict_pages;  // hw/dma/engine.ts:78
  wire issuer_verdict_domain;  // hw/dma/engine.ts:78
  wire issuer_verdict_epoch;  // hw/dma/engine.ts:78
  wire [7:0] issuer_verdict_cycles;  // hw/dma/engine.ts:78
  wire issuer_verdict_retry;  // hw/dma/engine.ts:78
  wire issuer_fault_valid;  // hw/dma/engine.ts:78
  wire issuer_fault_ready;  // hw/dma/engine.ts:78
  wire [1:0] issuer_fault_queue;  // hw/dma/engine.ts:78
  wire [1:0] issuer_fault_func;  // hw/dma/engine.ts:78
  wire [7:0] issuer_fault_domain;  // hw/dma/engine.ts:78
  wire [1:0] issuer_fault_device_class;  // hw/dma/engine.ts:78
  wire [19:0] issuer_fault_page;  // hw/dma/engine.ts:78
  wire [5:0] issuer_fault_pages;  // hw/dma/engine.ts:78
  wire issuer_fault_write;  // hw/dma/engine.ts:78
  wire [1:0] issuer_fault_kind;  // hw/dma/engine.ts:78
  wire [3:0] issuer_wake;  // hw/dma/engine.ts:78
  wire [3:0] issuer_wake_code;  // hw/dma/engine.ts:78
  wire issuer_changed_valid;  // hw/dma/engine.ts:78
  wire issuer_changed_domain;  // hw/dma/engine.ts:78
  wire issuer_write_valid;  // hw/dma/engine.ts:78
  wire issuer_write_ready;  // hw/dma/engine.ts:78
  wire [1:0] issuer_write_queue;  // hw/dma/engine.ts:78
  wire issuer_write_bank;  // hw/dma/engine.ts:78
  wire [1:0] issuer_write_slot;  // hw/dma/engine.ts:78
  wire [31:0] issuer_write_gpa;  // hw/dma/engine.ts:78
  wire [12:0] issuer_write_bytes;  // hw/dma/engine.ts:78
  wire issuer_write_domain;  // hw/dma/engine.ts:78
  wire issuer_write_epoch;  // hw/dma/engine.ts:78
  wire issuer_write_token;  // hw/dma/engine.ts:78
  wire issuer_read_valid;  // hw/dma/engine.ts:78
  wire issuer_read_ready;  // hw/dma/engine.ts:78
  wire [1:0] issuer_read_queue;  // hw/dma/engine.ts:78
  wire [1:0] issuer_read_slot;  // hw/dma/engine.ts:78
  wire [31:0] issuer_read_gpa;  // hw/dma/engine.ts:78
  wire [12:0] issuer_read_bytes;  // hw/dma/engine.ts:78
  wire [15:0] issuer_read_tag;  // hw/dma/engine.ts:78
  wire [23:0] issuer_read_offset;  // hw/dma/engine.ts:78
  wire issuer_read_domain;  // hw/dma/engine.ts:78
  wire issuer_read_epoch;  // hw/dma/engine.ts:78
  wire [3:0] issuer_sent;  // hw/dma/engine.ts:78
  wire issuer_sent_bank;  // hw/dma/engine.ts:78
  wire issuer_owed_valid;  // hw/dma/engine.ts:78
  wire issuer_owed_ready;  // hw/dma/engine.ts:78
  wire [3:0] issuer_owed_place;  // hw/dma/engine.ts:78
  wire [4:0] issuer_owed_add;  // hw/dma/engine.ts:78
  wire issuer_owed_fresh;  // hw/dma/engine.ts:78
  wire issuer_owed_close;  // hw/dma/engine.ts:78
  wire issuer_note_valid;  // hw/dma/engine.ts:78
  wire [3:0] issuer_note_place;  // hw/dma/engine.ts:78
  wire [3:0] issuer_note_status;  // hw/dma/engine.ts:78
  wire [23:0] issuer_note_bytes;  // hw/dma/engine.ts:78
  wire [31:0] issuer_note_waited;  // hw/dma/engine.ts:78
  wire issuer_blocked_waits;  // hw/dma/engine.ts:78
  wire issuer_blocked_period;  // hw/dma/engine.ts:78
  wire [11:0] issuer_fronts;  // hw/dma/engine.ts:78
  wire [3:0] issuer_touched;  // hw/dma/engine.ts:78
  wire [3:0] issuer_overs;  // hw/dma/engine.ts:78
  wire issuer_bad_interrupt;  // hw/dma/engine.ts:78
  wire [3:0] issuer_parked;  // hw/dma/engine.ts:78
  wire issuer_busy;  // hw/dma/engine.ts:78
  wire next_write_up_valid;  // hw/dma/engine.ts:79
  wire next_write_up_ready;  // hw/dma/engine.ts:79
  wire [1:0] next_write_up_queue;  // hw/dma/engine.ts:79
  wire next_write_up_bank;  // hw/dma/engine.ts:79
  wire [1:0] next_write_up_slot;  // hw/dma/engine.ts:79
  wire [31:0] next_write_up_gpa;  // hw/dma/engine.ts:79
  wire [12:0] next_write_up_bytes;  // hw/dma/engine.ts:79
  wire next_write_up_domain;  // hw/dma/engine.ts:79
  wire next_write_up_epoch;  // hw/dma/engine.ts:79
  wire next_write_up_token;  // hw/dma/engine.ts:79
  wire next_write_dn_valid;  // hw/dma/engine.ts:79
  wire next_write_dn_ready;  // hw/dma/engine.ts:79
  wire [1:0] next_write_dn_queue;  // hw/dma/engine.ts:79
  wire next_write_dn_bank;  // hw/dma/engine.ts:79
  wire [1:0] next_write_dn_slot;  // hw/dma/engine.ts:79
  wire [31:0] next_write_dn_gpa;  // hw/dma/engine.ts:79
  wire [12:0] next_write_dn_bytes;  // hw/dma/engine.ts:79
  wire next_write_dn_domain;  // hw/dma/engine.ts:79
  wire next_write_dn_epoch;  // hw/dma/engine.ts:79
  wire next_write_dn_token;  // hw/dma/engine.ts:79
  wire next_read_up_valid;  // hw/dma/engine.ts:80
  wire next_read_up_ready;  // hw/dma/engine.ts:80
  wire [1:0] next_read_up_queue;  // hw/dma/engine.ts:80
  wire [1:0] next_read_up_slot;  // hw/dma/engine.ts:80
  wire [31:0] next_read_up_gpa;  // hw/dma/engine.ts:80
  wire [12:0] next_read_up_bytes;  // hw/dma/engine.ts:80
  wire [15:0] next_read_up_tag;  // hw/dma/engine.ts:80
  wire [23:0] next_read_up_offset;  // hw/dma/engine.ts:80
  wire next_read_up_domain;  // hw/dma/engine.ts:80
  wire next_read_up_epoch;  // hw/dma/engine.ts:80
  wire next_read_dn_valid;  // hw/dma/engine.ts:80
  wire next_read_dn_ready;  // hw/dma/engine.ts:80
  wire [1:0] next_read_dn_queue;  // hw/dma/engine.ts:80
  wire [1:0] next_read_dn_slot;  // hw/dma/engine.ts:80
  wire [31:0] next_read_dn_gpa;  // hw/dma/engine.ts:80
  wire [12:0] next_read_dn_bytes;  // hw/dma/engine.ts:80
  wire [15:0] next_read_dn_tag;  // hw/dma/engine.ts:80
  wire [23:0] next_read_dn_offset;  // hw/dma/engine.ts:80
  wire next_read_dn_domain;  // hw/dma/engine.ts:80
  wire next_read_dn_epoch;  // hw/dma/engine.ts:80
  wire writer_chunk_valid;  // hw/dma/engine.ts:81
  wire writer_chunk_ready;  // hw/dma/engine.ts:81
  wire [1:0] writer_chunk_queue;  // hw/dma/engine.ts:81
  wire writer_chunk_bank;  // hw/dma/engine.ts:81
  wire [1:0] writer_chunk_slot;  // hw/dma/engine.ts:81
  wire [31:0] writer_chunk_gpa;  // hw/dma/engine.ts:81
  wire [12:0] writer_chunk_bytes;  // hw/dma/engine.ts:81
  wire writer_chunk_domain;  // hw/dma/engine.ts:81
  wire writer_chunk_epoch;  // hw/dma/engine.ts:81
  wire writer_chunk_token;  // hw/dma/engine.ts:81
  wire [31:0] writer_queue_function;  // hw/dma/engine.ts:81
  wire [15:0] writer_pf_requester_id;  // hw/dma/engine.ts:81
  wire [2:0] writer_max_payload;  // hw/dma/engine.ts:81
  wire writer_stage_rd;  // hw/dma/engine.ts:81
  wire [7:0] writer_stage_addr;  // hw/dma/engine.ts:81
  wire [127:0] writer_stage_data;  // hw/dma/engine.ts:81
  wire writer_tx_valid;  // hw/dma/engine.ts:81
  wire writer_tx_ready;  // hw/dma/engine.ts:81
  wire [127:0] writer_tx_hdr;  // hw/dma/engine.ts:81
  wire [127:0] writer_tx_data;  // hw/dma/engine.ts:81
  wire [3:0] writer_tx_strb;  // hw/dma/engine.ts:81
  wire writer_tx_sop;  // hw/dma/engine.ts:81
  wire writer_tx_eop;  // hw/dma/engine.ts:81
  wire writer_sent;  // hw/dma/engine.ts:81
  wire [1:0] writer_sent_queue;  // hw/dma/engine.ts:81
  wire writer_sent_bank;  // hw/dma/engine.ts:81
  wire [1:0] writer_sent_slot;  // hw/dma/engine.ts:81
  wire writer_sent_domain;  // hw/dma/engine.ts:81
  wire writer_sent_epoch;  // hw/dma/engine.ts:81
  wire writer_sent_token;  // hw/dma/engine.ts:81
  wire writer_busy;  // hw/dma/engine.ts:81
  wire reader_chunk_valid;  // hw/dma/engine.ts:82
  wire reader_chunk_ready;  // hw/dma/engine.ts:82
  wire [1:0] reader_chunk_queue;  // hw/dma/engine.ts:82
  wire [1:0] reader_chunk_slot;  // hw/dma/engine.ts:82
  wire [31:0] reader_chunk_gpa;  // hw/dma/engine.ts:82
  wire [12:0] reader_chunk_bytes;  // hw/dma/engine.ts:82
  wire [15:0] reader_chunk_tag;  // hw/dma/engine.ts:82
  wire [23:0] reader_chunk_offset;  // hw/dma/engine.ts:82
  wire reader_chunk_domain;  // hw/dma/engine.ts:82
  wire reader_chunk_epoch;  // hw/dma/engine.ts:82
  wire [2:0] reader_max_read;  // hw/dma/engine.ts:82
  wire [1:0] reader_free_index;  // hw/dma/engine.ts:82
  wire [31:0] reader_queue_function;  // hw/dma/engine.ts:82
  wire [15:0] reader_pf_requester_id;  // hw/dma/engine.ts:82
  wire reader_tx_valid;  // hw/dma/engine.ts:82
  wire reader_tx_ready;  // hw/dma/engine.ts:82
  wire [127:0] reader_tx_hdr;  // hw/dma/engine.ts:82
  wire [5:0] reader_tx_seq;  // hw/dma/engine.ts:82
  wire reader_tx_sop;  // hw/dma/engine.ts:82
  wire reader_tx_eop;  // hw/dma/engine.ts:82
  wire reader_issued;  // hw/dma/engine.ts:82
  wire [1:0] reader_issued_tag;  // hw/dma/engine.ts:82
  wire [1:0] reader_issued_queue;  // hw/dma/engine.ts:82
  wire [1:0] reader_issued_slot;  // hw/dma/engine.ts:82
  wire [15:0] reader_issued_desc;  // hw/dma/engine.ts:82
  wire [23:0] reader_issued_offset;  // hw/dma/engine.ts:82
  wire [12:0] reader_issued_bytes;  // hw/dma/engine.ts:82
  wire reader_issued_domain;  // hw/dma/engine.ts:82
  wire reader_issued_epoch;  // hw/dma/engine.ts:82
  wire reader_issued_last;  // hw/dma/engine.ts:82
  wire reader_busy;  // hw/dma/engine.ts:82
  wire [1:0] completions_free_index;  // hw/dma/engine.ts:83
  wire completions_issued;  // hw/dma/engine.ts:83
  wire [1:0] completions_issued_tag;  // hw/dma/engine.ts:83
  wire [1:0] completions_issued_queue;  // hw/dma/engine.ts:83
  wire [1:0] completions_issued_slot;  // hw/dma/engine.ts:83
  wire [15:0] completions_issued_desc;  // hw/dma/engine.ts:83
  wire [23:0] completions_issued_offset;  // hw/dma/engine.ts:83
  wire [12:0] completions_issued_bytes;  // hw/dma/engine.ts:83
  wire completions_issued_domain;  // hw/dma/engine.ts:83
  wire completions_issued_epoch;  // hw/dma/engine.ts:83
  wire completions_rx_valid;  // hw/dma/engine.ts:83
  wire completions_rx_ready;  // hw/dma/engine.ts:83
  wire [127:0] completions_rx_data;  // hw/dma/engine.ts:83
  wire [3:0] completions_rx_strb;  // hw/dma/engine.ts:83
  wire [127:0] completions_rx_hdr;  // hw/dma/engine.ts:83
  wire [3:0] completions_rx_error;  // hw/dma/engine.ts:83
  wire completions_rx_sop;  // hw/dma/engine.ts:83
  wire completions_rx_eop;  // hw/dma/engine.ts:83
  wire completions_data_valid;  // hw/dma/engine.ts:83
  wire completions_data_ready;  // hw/dma/engine.ts:83
  wire [1:0] completions_data_queue;  // hw/dma/engine.ts:83
  wire [15:0] completions_data_tag;  // hw/dma/engine.ts:83
  wire [23:0] completions_data_offset;  // hw/dma/engine.ts:83
  wire [127:0] completions_data_data;  // hw/dma/engine.ts:83
  wire [15:0] completions_data_keep;  // hw/dma/engine.ts:83
  wire completions_give_valid;  // hw/dma/engine.ts:83
  wire completions_give_domain;  // hw/dma/engine.ts:83
  wire completions_give_epoch;  // hw/dma/engine.ts:83
  wire completions_done_valid;  // hw/dma/engine.ts:83
  wire [1:0] completions_done_queue;  // hw/dma/engine.ts:83
  wire [1:0] completions_done_slot;  // hw/dma/engine.ts:83
  wire completions_done_error;  // hw/dma/engine.ts:83
  wire completions_period;  // hw/dma/engine.ts:83
  wire completions_overdue;  // hw/dma/engine.ts:83
  wire completions_sweep;  // hw/dma/engine.ts:83
  wire [3:0] completions_sweep_queues;  // hw/dma/engine.ts:83
  wire completions_swept;  // hw/dma/engine.ts:83
  wire [1:0] completions_doubtful;  // hw/dma/engine.ts:83
  wire completions_freed;  // hw/dma/engine.ts:83
  wire completions_waiting;  // hw/dma/engine.ts:83
  wire completions_unexpected;  // hw/dma/engine.ts:83
  wire completions_failed;  // hw/dma/engine.ts:83
  wire completions_busy;  // hw/dma/engine.ts:83
  wire owed_read_valid;  // hw/dma/engine.ts:84
  wire [3:0] owed_read_place;  // hw/dma/engine.ts:84
  wire owed_read_error;  // hw/dma/engine.ts:84
  wire owed_sent_valid;  // hw/dma/engine.ts:84
  wire [3:0] owed_sent_place;  // hw/dma/engine.ts:84
  wire owed_change_valid;  // hw/dma/engine.ts:84
  wire owed_change_ready;  // hw/dma/engine.ts:84
  wire [3:0] owed_change_place;  // hw/dma/engine.ts:84
  wire [4:0] owed_change_add;  // hw/dma/engine.ts:84
  wire owed_change_fresh;  // hw/dma/engine.ts:84
  wire owed_change_close;  // hw/dma/engine.ts:84
  wire owed_ended;  // hw/dma/engine.ts:84
  wire [3:0] owed_ended_place;  // hw/dma/engine.ts:84
  wire owed_ended_error;  // hw/dma/engine.ts:84
  wire owed_busy;  // hw/dma/engine.ts:84
  wire retire_note_valid;  // hw/dma/engine.ts:85
  wire [3:0] retire_note_place;  // hw/dma/engine.ts:85
  wire [3:0] retire_note_status;  // hw/dma/engine.ts:85
  wire [23:0] retire_note_bytes;  // hw/dma/engine.ts:85
  wire [31:0] retire_note_waited;  // hw/dma/engine.ts:85
  wire retire_ended;  // hw/dma/engine.ts:85
  wire [3:0] retire_ended_place;  // hw/dma/engine.ts:85
  wire retire_ended_error;  // hw/dma/engine.ts:85
  wire retire_tag_rd;  // hw/dma/engine.ts:85
  wire [1:0] retire_tag_queue;  // hw/dma/engine.ts:85
  wire [1:0] retire_tag_slot;  // hw/dma/engine.ts:85
  wire [15:0] retire_tag;  // hw/dma/engine.ts:85
  wire retire_done_valid;  // hw/dma/engine.ts:85
  wire retire_done_ready;  // hw/dma/engine.ts:85
  wire [1:0] retire_done_queue;  // hw/dma/engine.ts:85
  wire [15:0] retire_done_tag;  // hw/dma/engine.ts:85
  wire [3:0] retire_done_status;  // hw/dma/engine.ts:85
  wire [23:0] retire_done_bytes;  // hw/dma/engine.ts:85
  wire [31:0] retire_done_waited;  // hw/dma/engine.ts:85
  wire [3:0] retire_retired;  // hw/dma/engine.ts:85
  wire retire_busy;  // hw/dma/engine.ts:85
  wire [3:0] function_reset_start;  // hw/dma/engine.ts:86
  wire [3:0] function_reset_done;  // hw/dma/engine.ts:86
  wire [31:0] function_reset_queue_function;  // hw/dma/engine.ts:86
  wire [3:0] function_reset_occupied;  // hw/dma/engine.ts:86
  wire [3:0] function_reset_flush;  // hw/dma/engine.ts:86
  wire function_reset_sweep;  // hw/dma/engine.ts:86
  wire [3:0] function_reset_sweep_queues;  // hw/dma/engine.ts:86
  wire function_reset_swept;  // hw/dma/engine.ts:86
  wire function_reset_retire_valid;  // hw/dma/engine.ts:86
  wire [1:0] function_reset_retire_func;  // hw/dma/engine.ts:86
  wire function_reset_retired;  // hw/dma/engine.ts:86
  wire [3:0] function_reset_pending;  // hw/dma/engine.ts:86
  wire function_reset_busy;  // hw/dma/engine.ts:86
  wire prober_arrived;  // hw/dma/engine.ts:87
  wire [3:0] prober_arrived_place;  // hw/dma/engine.ts:87
  wire [31:0] prober_gpa;  // hw/dma/engine.ts:87
  wire [23:0] prober_length;  // hw/dma/engine.ts:87
  wire prober_write;  // hw/dma/engine.ts:87
  wire [11:0] prober_tails;  // hw/dma/engine.ts:87
  wire [11:0] prober_fronts;  // hw/dma/engine.ts:87
  wire [3:0] prober_touched;  // hw/dma/engine.ts:87
  wire [3:0] prober_overs;  // hw/dma/engine.ts:87
  wire [3:0] prober_enable;  // hw/dma/engine.ts:87
  wire [3:0] prober_flush;  // hw/dma/engine.ts:87
  wire [31:0] prober_queue_function;  // hw/dma/engine.ts:87
  wire [31:0] prober_queue_domain;  // hw/dma/engine.ts:87
  wire [7:0] prober_queue_class;  // hw/dma/engine.ts:87
  wire prober_interrupts;  // hw/dma/engine.ts:87
  wire prober_may_probe;  // hw/dma/engine.ts:87
  wire prober_probe_valid;  // hw/dma/engine.ts:87
  wire [1:0] prober_probe_tag;  // hw/dma/engine.ts:87
  wire [1:0] prober_probe_func;  // hw/dma/engine.ts:87
  wire [19:0] prober_probe_page;  // hw/dma/engine.ts:87
  wire [12:0] prober_probe_count;  // hw/dma/engine.ts:87
  wire prober_probe_write;  // hw/dma/engine.ts:87
  wire prober_probe_taken;  // hw/dma/engine.ts:87
  wire prober_answer_valid;  // hw/dma/engine.ts:87
  wire prober_answer_missed;  // hw/dma/engine.ts:87
  wire [1:0] prober_answer_verdict;  // hw/dma/engine.ts:87
  wire prober_answer_stale;  // hw/dma/engine.ts:87
  wire [19:0] prober_answer_page;  // hw/dma/engine.ts:87
  wire [5:0] prober_answer_pages;  // hw/dma/engine.ts:87
  wire prober_lost;  // hw/dma/engine.ts:87
  wire prober_fault_valid;  // hw/dma/engine.ts:87
  wire prober_fault_ready;  // hw/dma/engine.ts:87
  wire [1:0] prober_fault_queue;  // hw/dma/engine.ts:87
  wire [1:0] prober_fault_func;  // hw/dma/engine.ts:87
  wire [7:0] prober_fault_domain;  // hw/dma/engine.ts:87
  wire [1:0] prober_fault_device_class;  // hw/dma/engine.ts:87
  wire [19:0] prober_fault_page;  // hw/dma/engine.ts:87
  wire [5:0] prober_fault_pages;  // hw/dma/engine.ts:87
  wire prober_fault_write;  // hw/dma/engine.ts:87
  wire [1:0] prober_fault_kind;  // hw/dma/engine.ts:87
  wire [3:0] prober_holds;  // hw/dma/engine.ts:87
  wire prober_busy;  // hw/dma/engine.ts:87
  wire faults_in0_valid;  // hw/dma/engine.ts:88
  wire faults_in0_ready;  // hw/dma/engine.ts:88
  wire [1:0] faults_in0_queue;  // hw/dma/engine.ts:88
  wire [1:0] faults_in0_func;  // hw/dma/engine.ts:88
  wire [7:0] faults_in0_domain;  // hw/dma/engine.ts:88
  wire [1:0] faults_in0_device_class;  // hw/dma/engine.ts:88
  wire [19:0] faults_in0_page;  // hw/dma/engine.ts:88
  wire [5:0] faults_in0_pages;  // hw/dma/engine.ts:88
  wire faults_in0_write;  // hw/dma/engine.ts:88
  wire [1:0] faults_in0_kind;  // hw/dma/engine.ts:88
  wire faults_in1_valid;  // hw/dma/engine.ts:88
  wire faults_in1_ready;  // hw/dma/engine.ts:88
  wire [1:0] faults_in1_queue;  // hw/dma/engine.ts:88
  wire [1:0] faults_in1_func;  // hw/dma/engine.ts:88
  wire [7:0] faults_in1_domain;  // hw/dma/engine.ts:88
  wire [1:0] faults_in1_device_class;  // hw/dma/engine.ts:88
  wire [19:0] faults_in1_page;  // hw/dma/engine.ts:88
  wire [5:0] faults_in1_pages;  // hw/dma/engine.ts:88
  wire faults_in1_write;  // hw/dma/engine.ts:88
  wire [1:0] faults_in1_kind;  // hw/dma/engine.ts:88
  wire faults_out_valid;  // hw/dma/engine.ts:88
  wire faults_out_ready;  // hw/dma/engine.ts:88
  wire [1:0] faults_out_queue;  // hw/dma/engine.ts:88
  wire [1:0] faults_out_func;  // hw/dma/engine.ts:88
  wire [7:0] faults_out_domain;  // hw/dma/engine.ts:88
  wire [1:0] faults_out_device_class;  // hw/dma/engine.ts:88
  wire [19:0] faults_out_page;  // hw/dma/engine.ts:88
  wire [5:0] faults_out_pages;  // hw/dma/engine.ts:88
  wire faults_out_write;  // hw/dma/engine.ts:88
  wire [1:0] faults_out_kind;  // hw/dma/engine.ts:88
  wire faults_out_index;  // hw/dma/engine.ts:88
  wire [63:0] timeout_now;  // hw/dma/engine.ts:89
  wire [31:0] timeout_ticks;  // hw/dma/engine.ts:89
  wire timeout_active;  // hw/dma/engine.ts:89
  wire timeout_over;  // hw/dma/engine.ts:89
  wire [63:0] timeout_ends_at;  // hw/dma/engine.ts:89
  wire [63:0] blocked_time_now;  // hw/dma/engine.ts:90
  wire [31:0] blocked_time_ticks;  // hw/dma/engine.ts:90
  wire blocked_time_active;  // hw/dma/engine.ts:90
  wire blocked_time_over;  // hw/dma/engine.ts:90
  wire [63:0] blocked_time_ends_at;  // hw/dma/engine.ts:90
  reg  [2:0] tags;  // hw/dma/engine.ts:169
  reg  [2:0] used;  // hw/dma/engine.ts:169

  vpri_planner_small u_planner (  // hw/dma/engine.ts:75
    .clk(clk),
    .rst(rst),
    .max_read(planner_max_read),
    .interrupts(planner_interrupts),
    .desc_valid(planner_desc_valid),
    .desc_ready(planner_desc_ready),
    .desc_queue(planner_desc_queue),
    .desc_kind(planner_desc_kind),
    .desc_gpa(planner_desc_gpa),
    .desc_length(planner_desc_length),
    .desc_tag(planner_desc_tag),
    .retired(planner_retired),
    .may_begin(planner_may_begin),
    .room(planner_room),
    .bank(planner_bank),
    .chunk_valid(planner_chunk_valid),
    .chunk_queue(planner_chunk_queue),
    .chunk(planner_chunk),
    .chunk_write(planner_chunk_write),
    .chunk_exempt(planner_chunk_exempt),
    .chunk_refused(planner_chunk_refused),
    .fetch_valid(planner_fetch_valid),
    .fetch_ready(planner_fetch_ready),
    .fetch_queue(planner_fetch_queue),
    .fetch_bank(planner_fetch_bank),
    .fetch_tag(planner_fetch_tag),
    .fetch_offset(planner_fetch_offset),
    .fetch_gpa(planner_fetch_gpa),
    .fetch_bytes(planner_fetch_bytes),
    .skip_valid(planner_skip_valid),
    .skip_queue(planner_skip_queue),
    .skip_next(planner_skip_next),
    .planning(planner_planning),
    .tag_rd(planner_tag_rd),
    .tag_queue(planner_tag_queue),
    .tag_slot(planner_tag_slot),
    .tag(planner_tag),
    .occupied(planner_occupied),
    .busy(planner_busy),
    .arrived(planner_arrived),
    .arrived_place(planner_arrived_place),
    .tails(planner_tails)
  );

  vpri_fetcher_small u_fetcher (  // hw/dma/engine.ts:76
    .clk(clk),
    .rst(rst),
    .max_payload(fetcher_max_payload),
    .fetch_valid(fetcher_fetch_valid),
    .fetch_ready(fetcher_fetch_ready),
    .fetch_queue(fetcher_fetch_queue),
    .fetch_bank(fetcher_fetch_bank),
    .fetch_tag(fetcher_fetch_tag),
    .fetch_offset(fetcher_fetch_offset),
    .fetch_gpa(fetcher_fetch_gpa),
    .fetch_bytes(fetcher_fetch_bytes),
    .piece_valid(fetcher_piece_valid),
    .piece_ready(fetcher_piece_ready),
    .piece_queue(fetcher_piece_queue),
    .piece_bank(fetcher_piece_bank),
    .piece_tag(fetcher_piece_tag),
    .piece_offset(fetcher_piece_offset),
    .piece_bytes(fetcher_piece_bytes),
    .piece_lane(fetcher_piece_lane),
    .piece_row(fetcher_piece_row),
    .piece_last(fetcher_piece_last),
    .busy(fetcher_busy)
  );

  vpri_stage_small u_stage (  // hw/dma/engine.ts:77
    .clk(clk),
    .rst(rst),
    .piece_valid(stage_piece_valid),
    .piece_ready(stage_piece_ready),
    .piece_queue(stage_piece_queue),
    .piece_bank(stage_piece_bank),
    .piece_tag(stage_piece_tag),
    .piece_offset(stage_piece_offset),
    .piece_bytes(stage_piece_bytes),
    .piece_lane(stage_piece_lane),
    .piece_row(stage_piece_row),
    .piece_last(stage_piece_last),
    .pay_req_valid(stage_pay_req_valid),
    .pay_req_ready(stage_pay_req_ready),
    .pay_req_queue(stage_pay_req_queue),
    .pay_req_tag(stage_pay_req_tag),
    .pay_req_offset(stage_pay_req_offset),
    .pay_req_bytes(stage_pay_req_bytes),
    .pay_req_lane(stage_pay_req_lane),
    .pay_data_valid(stage_pay_data_valid),
    .pay_data_ready(stage_pay_data_ready),
    .pay_data_data(stage_pay_data_data),
    .pay_data_last(stage_pay_data_last),
    .full_valid(stage_full_valid),
    .full_queue(stage_full_queue),
    .full_bank(stage_full_bank),
    .rd(stage_rd),
    .rd_addr(stage_rd_addr),
    .rd_data(stage_rd_data),
    .busy(stage_busy)
  );

  vpri_issuer_small u_issuer (  // hw/dma/engine.ts:78
    .clk(clk),
    .rst(rst),
    .now(issuer_now),
    .master(issuer_master),
    .enable(issuer_enable),
    .allowed(issuer_allowed),
    .flush(issuer_flush),
    .drop(issuer_drop),
    .queue_function(issuer_queue_function),
    .queue_domain(issuer_queue_domain),
    .queue_class(issuer_queue_class),
    .chunk_valid(issuer_chunk_valid),
    .chunk_queue(issuer_chunk_queue),
    .chunk(issuer_chunk),
    .chunk_write(issuer_chunk_write),
    .chunk_exempt(issuer_chunk_exempt),
    .chunk_refused(issuer_chunk_refused),
    .room(issuer_room),
    .bank(issuer_bank),
    .planning(issuer_planning),
    .skip_valid(issuer_skip_valid),
    .skip_queue(issuer_skip_queue),
    .skip_next(issuer_skip_next),
    .full_valid(issuer_full_valid),
    .full_queue(issuer_full_queue),
    .full_bank(issuer_full_bank),
    .tags_there(issuer_tags_there),
    .tags_take(issuer_tags_take),
    .tags_back(issuer_tags_back),
    .look_valid(issuer_look_valid),
    .look_ready(issuer_look_ready),
    .look_tag(issuer_look_tag),
    .look_func(issuer_look_func),
    .look_page(issuer_look_page),
    .look_count(issuer_look_count),
    .look_write(issuer_look_write),
    .verdict_valid(issuer_verdict_valid),
    .verdict_queue(issuer_verdict_queue),
    .verdict(issuer_verdict),
    .verdict_stale(issuer_verdict_stale),
    .verdict_page(issuer_verdict_page),
    .verdict_pages(issuer_verdict_pages),
    .verdict_domain(issuer_verdict_domain),
    .verdict_epoch(issuer_verdict_epoch),
    .verdict_cycles(issuer_verdict_cycles),
    .verdict_retry(issuer_verdict_retry),
    .fault_valid(issuer_fault_valid),
    .fault_ready(issuer_fault_ready),
    .fault_queue(issuer_fault_queue),
    .fault_func(issuer_fault_func),
    .fault_domain(issuer_fault_domain),
    .fault_device_class(issuer_fault_device_class),
    .fault_page(issuer_fault_page),
    .fault_pages(issuer_fault_pages),
    .fault_write(issuer_fault_write),
    .fault_kind(issuer_fault_kind),
    .wake(issuer_wake),
    .wake_code(issuer_wake_code),
    .changed_valid(issuer_changed_valid),
    .changed_domain(issuer_changed_domain),
    .write_valid(issuer_write_valid),
    .write_ready(issuer_write_ready),
    .write_queue(issuer_write_queue),
    .write_bank(issuer_write_bank),
    .write_slot(issuer_write_slot),
    .write_gpa(issuer_write_gpa),
    .write_bytes(issuer_write_bytes),
    .write_domain(issuer_write_domain),
    .write_epoch(issuer_write_epoch),
    .write_token(issuer_write_token),
    .read_valid(issuer_read_valid),
    .read_ready(issuer_read_ready),
    .read_queue(issuer_read_queue),
    .read_slot(issuer_read_slot),
    .read_gpa(issuer_read_gpa),
    .read_bytes(issuer_read_bytes),
    .read_tag(issuer_read_tag),
    .read_offset(issuer_read_offset),
    .read_domain(issuer_read_domain),
    .read_epoch(issuer_read_epoch),
    .sent(issuer_sent),
    .sent_bank(issuer_sent_bank),
    .owed_valid(issuer_owed_valid),
    .owed_ready(issuer_owed_ready),
    .owed_place(issuer_owed_place),
    .owed_add(issuer_owed_add),
    .owed_fresh(issuer_owed_fresh),
    .owed_close(issuer_owed_close),
    .note_valid(issuer_note_valid),
    .note_place(issuer_note_place),
    .note_status(issuer_note_status),
    .note_bytes(issuer_note_bytes),
    .note_waited(issuer_note_waited),
    .blocked_waits(issuer_blocked_waits),
    .blocked_period(issuer_blocked_period),
    .fronts(issuer_fronts),
    .touched(issuer_touched),
    .overs(issuer_overs),
    .bad_interrupt(issuer_bad_interrupt),
    .parked(issuer_parked),
    .busy(issuer_busy)
  );

  vpri_skid_w53_f7e607 u_next_write (  // hw/dma/engine.ts:79
    .clk(clk),
    .rst(rst),
    .up_valid(next_write_up_valid),
    .up_ready(next_write_up_ready),
    .up_queue(next_write_up_queue),
    .up_bank(next_write_up_bank),
    .up_slot(next_write_up_slot),
    .up_gpa(next_write_up_gpa),
    .up_bytes(next_write_up_bytes),
    .up_domain(next_write_up_domain),
    .up_epoch(next_write_up_epoch),
    .up_token(next_write_up_token),
    .dn_valid(next_write_dn_valid),
    .dn_ready(next_write_dn_ready),
    .dn_queue(next_write_dn_queue),
    .dn_bank(next_write_dn_bank),
    .dn_slot(next_write_dn_slot),
    .dn_gpa(next_write_dn_gpa),
    .dn_bytes(next_write_dn_bytes),
    .dn_domain(next_write_dn_domain),
    .dn_epoch(next_write_dn_epoch),
    .dn_token(next_write_dn_token)
  );

  vpri_skid_w91_7afa48 u_next_read (  // hw/dma/engine.ts:80
    .clk(clk),
    .rst(rst),
    .up_valid(next_read_up_valid),
    .up_ready(next_read_up_ready),
    .up_queue(next_read_up_queue),
    .up_slot(next_read_up_slot),
    .up_gpa(next_read_up_gpa),
    .up_bytes(next_read_up_bytes),
    .up_tag(next_read_up_tag),
    .up_offset(next_read_up_offset),
    .up_domain(next_read_up_domain),
    .up_epoch(next_read_up_epoch),
    .dn_valid(next_read_dn_valid),
    .dn_ready(next_read_dn_ready),
    .dn_queue(next_read_dn_queue),
    .dn_slot(next_read_dn_slot),
    .dn_gpa(next_read_dn_gpa),
    .dn_bytes(next_read_dn_bytes),
    .dn_tag(next_read_dn_tag),
    .dn_offset(next_read_dn_offset),
    .dn_domain(next_read_dn_domain),
    .dn_epoch(next_read_dn_epoch)
  );

  vpri_writer_small u_writer (  // hw/dma/engine.ts:81
    .clk(clk),
    .rst(rst),
    .chunk_valid(writer_chunk_valid),
    .chunk_ready(writer_chunk_ready),
    .chunk_queue(writer_chunk_queue),
    .chunk_bank(writer_chunk_bank),
    .chunk_slot(writer_chunk_slot),
    .chunk_gpa(writer_chunk_gpa),
    .chunk_bytes(writer_chunk_bytes),
    .chunk_domain(writer_chunk_domain),
    .chunk_epoch(writer_chunk_epoch),
    .chunk_token(writer_chunk_token),
    .queue_function(writer_queue_function),
    .pf_requester_id(writer_pf_requester_id),
    .max_payload(writer_max_payload),
    .stage_rd(writer_stage_rd),
    .stage_addr(writer_stage_addr),
    .stage_data(writer_stage_data),
    .tx_valid(writer_tx_valid),
    .tx_ready(writer_tx_ready),
    .tx_hdr(writer_tx_hdr),
    .tx_data(writer_tx_data),
    .tx_strb(writer_tx_strb),
    .tx_sop(writer_tx_sop),
    .tx_eop(writer_tx_eop),
    .sent(writer_sent),
    .sent_queue(writer_sent_queue),
    .sent_bank(writer_sent_bank),
    .sent_slot(writer_sent_slot),
    .sent_domain(writer_sent_domain),
    .sent_epoch(writer_sent_epoch),
    .sent_token(writer_sent_token),
    .busy(writer_busy)
  );

  vpri_reader_small u_reader (  // hw/dma/engine.ts:82
    .clk(clk),
    .rst(rst),
    .chunk_valid(reader_chunk_valid),
    .chunk_ready(reader_chunk_ready),
    .chunk_queue(reader_chunk_queue),
    .chunk_slot(reader_chunk_slot),
    .chunk_gpa(reader_chunk_gpa),
    .chunk_bytes(reader_chunk_bytes),
    .chunk_tag(reader_chunk_tag),
    .chunk_offset(reader_chunk_offset),
    .chunk_domain(reader_chunk_domain),
    .chunk_epoch(reader_chunk_epoch),
    .max_read(reader_max_read),
    .free_index(reader_free_index),
    .queue_function(reader_queue_function),
    .pf_requester_id(reader_pf_requester_id),
    .tx_valid(reader_tx_valid),
    .tx_ready(reader_tx_ready),
    .tx_hdr(reader_tx_hdr),
    .tx_seq(reader_tx_seq),
    .tx_sop(reader_tx_sop),
    .tx_eop(reader_tx_eop),
    .issued(reader_issued),
    .issued_tag(reader_issued_tag),
    .issued_queue(reader_issued_queue),
    .issued_slot(reader_issued_slot),
    .issued_desc(reader_issued_desc),
    .issued_offset(reader_issued_offset),
    .issued_bytes(reader_issued_bytes),
    .issued_domain(reader_issued_domain),
    .issued_epoch(reader_issued_epoch),
    .issued_last(reader_issued_last),
    .busy(reader_busy)
  );

  vpri_completions_small u_completions (  // hw/dma/engine.ts:83
    .clk(clk),
    .rst(rst),
    .free_index(completions_free_index),
    .issued(completions_issued),
    .issued_tag(completions_issued_tag),
    .issued_queue(completions_issued_queue),
    .issued_slot(completions_issued_slot),
    .issued_desc(completions_issued_desc),
    .issued_offset(completions_issued_offset),
    .issued_bytes(completions_issued_bytes),
    .issued_domain(completions_issued_domain),
    .issued_epoch(completions_issued_epoch),
    .rx_valid(completions_rx_valid),
    .rx_ready(completions_rx_ready),
    .rx_data(completions_rx_data),
    .rx_strb(completions_rx_strb),
    .rx_hdr(completions_rx_hdr),
    .rx_error(completions_rx_error),
    .rx_sop(completions_rx_sop),
    .rx_eop(completions_rx_eop),
    .data_valid(completions_data_valid),
    .data_ready(completions_data_ready),
    .data_queue(completions_data_queue),
    .data_tag(completions_data_tag),
    .data_offset(completions_data_offset),
    .data_data(completions_data_data),
    .data_keep(completions_data_keep),
    .give_valid(completions_give_valid),
    .give_domain(completions_give_domain),
    .give_epoch(completions_give_epoch),
    .done_valid(completions_done_valid),
    .done_queue(completions_done_queue),
    .done_slot(completions_done_slot),
    .done_error(completions_done_error),
    .period(completions_period),
    .overdue(completions_overdue),
    .sweep(completions_sweep),
    .sweep_queues(completions_sweep_queues),
    .swept(completions_swept),
    .doubtful(completions_doubtful),
    .freed(completions_freed),
    .waiting(completions_waiting),
    .unexpected(completions_unexpected),
    .failed(completions_failed),
    .busy(completions_busy)
  );

  vpri_owed_small u_owed (  // hw/dma/engine.ts:84
    .clk(clk),
    .rst(rst),
    .read_valid(owed_read_valid),
    .read_place(owed_read_place),
    .read_error(owed_read_error),
    .sent_valid(owed_sent_valid),
    .sent_place(owed_sent_place),
    .change_valid(owed_change_valid),
    .change_ready(owed_change_ready),
    .change_place(owed_change_place),
    .change_add(owed_change_add),
    .change_fresh(owed_change_fresh),
    .change_close(owed_change_close),
    .ended(owed_ended),
    .ended_place(owed_ended_place),
    .ended_error(owed_ended_error),
    .busy(owed_busy)
  );

  vpri_retire_small u_retire (  // hw/dma/engine.ts:85
    .clk(clk),
    .rst(rst),
    .note_valid(retire_note_valid),
    .note_place(retire_note_place),
    .note_status(retire_note_status),
    .note_bytes(retire_note_bytes),
    .note_waited(retire_note_waited),
    .ended(retire_ended),
    .ended_place(retire_ended_place),
    .ended_error(retire_ended_error),
    .tag_rd(retire_tag_rd),
    .tag_queue(retire_tag_queue),
    .tag_slot(retire_tag_slot),
    .tag(retire_tag),
    .done_valid(retire_done_valid),
    .done_ready(retire_done_ready),
    .done_queue(retire_done_queue),
    .done_tag(retire_done_tag),
    .done_status(retire_done_status),
    .done_bytes(retire_done_bytes),
    .done_waited(retire_done_waited),
    .retired(retire_retired),
    .busy(retire_busy)
  );

  vpri_function_reset_small u_function_reset (  // hw/dma/engine.ts:86
    .clk(clk),
    .rst(rst),
    .start(function_reset_start),
    .done(function_reset_done),
    .queue_function(function_reset_queue_function),
    .occupied(function_reset_occupied),
    .flush(function_reset_flush),
    .sweep(function_reset_sweep),
    .sweep_queues(function_reset_sweep_queues),
    .swept(function_reset_swept),
    .retire_valid(function_reset_retire_valid),
    .retire_func(function_reset_retire_func),
    .retired(function_reset_retired),
    .pending(function_reset_pending),
    .busy(function_reset_busy)
  );

  vpri_prober_small u_prober (  // hw/dma/engine.ts:87
    .clk(clk),
    .rst(rst),
    .arrived(prober_arrived),
    .arrived_place(prober_arrived_place),
    .gpa(prober_gpa),
    .length(prober_length),
    .write(prober_write),
    .tails(prober_tails),
    .fronts(prober_fronts),
    .touched(prober_touched),
    .overs(prober_overs),
    .enable(prober_enable),
    .flush(prober_flush),
    .queue_function(prober_queue_function),
    .queue_domain(prober_queue_domain),
    .queue_class(prober_queue_class),
    .interrupts(prober_interrupts),
    .may_probe(prober_may_probe),
    .probe_valid(prober_probe_valid),
    .probe_tag(prober_probe_tag),
    .probe_func(prober_probe_func),
    .probe_page(prober_probe_page),
    .probe_count(prober_probe_count),
    .probe_write(prober_probe_write),
    .probe_taken(prober_probe_taken),
    .answer_valid(prober_answer_valid),
    .answer_missed(prober_answer_missed),
    .answer_verdict(prober_answer_verdict),
    .answer_stale(prober_answer_stale),
    .answer_page(prober_answer_page),
    .answer_pages(prober_answer_pages),
    .lost(prober_lost),
    .fault_valid(prober_fault_valid),
    .fault_ready(prober_fault_ready),
    .fault_queue(prober_fault_queue),
    .fault_func(prober_fault_func),
    .fault_domain(prober_fault_domain),
    .fault_device_class(prober_fault_device_class),
    .fault_page(prober_fault_page),
    .fault_pages(prober_fault_pages),
    .fault_write(prober_fault_write),
    .fault_kind(prober_fault_kind),
    .holds(prober_holds),
    .busy(prober_busy)
  );

  vpri_stream_arbiter_n2_w43_e82704 u_faults (  // hw/dma/engine.ts:88
    .clk(clk),
    .rst(rst),
    .in0_valid(faults_in0_valid),
    .in0_ready(faults_in0_ready),
    .in0_queue(faults_in0_queue),
    .in0_func(faults_in0_func),
    .in0_domain(faults_in0_domain),
    .in0_device_class(faults_in0_device_class),
    .in0_page(faults_in0_page),
    .in0_pages(faults_in0_pages),
    .in0_write(faults_in0_write),
    .in0_kind(faults_in0_kind),
    .in1_valid(faults_in1_valid),
    .in1_ready(faults_in1_ready),
    .in1_queue(faults_in1_queue),
    .in1_func(faults_in1_func),
    .in1_domain(faults_in1_domain),
    .in1_device_class(faults_in1_device_class),
    .in1_page(faults_in1_page),
    .in1_pages(faults_in1_pages),
    .in1_write(faults_in1_write),
    .in1_kind(faults_in1_kind),
    .out_valid(faults_out_valid),
    .out_ready(faults_out_ready),
    .out_queue(faults_out_queue),
    .out_func(faults_out_func),
    .out_domain(faults_out_domain),
    .out_device_class(faults_out_device_class),
    .out_page(faults_out_page),
    .out_pages(faults_out_pages),
    .out_write(faults_out_write),
    .out_kind(faults_out_kind),
    .out_index(faults_out_index)
  );

  vpri_period u_timeout (  // hw/dma/engine.ts:89
    .clk(clk),
    .rst(rst),
    .now(timeout_now),
    .ticks(timeout_ticks),
    .active(timeout_active),
    .over(timeout_over),
    .ends_at(timeout_ends_at)
  );

  vpri_period u_blocked_time (  // hw/dma/engine.ts:90
    .clk(clk),
    .rst(rst),
    .now(blocked_time_now),
    .ticks(blocked_time_ticks),
    .active(blocked_time_active),
    .over(blocked_time_over),
    .ends_at(blocked_time_ends_at)
  );

  assign queue_parked = issuer_parked;  // hw/dma/engine.ts:129
  assign bad_interrupt = issuer_bad_interrupt;  // hw/dma/engine.ts:114
  assign timeout_at = (timeout_ends_at < blocked_time_ends_at) ? timeout_ends_at : blocked_time_ends_at;  // hw/dma/engine.ts:186
  assign overdue = completions_overdue;  // hw/dma/engine.ts:180
  assign doubtful = completions_doubtful;  // hw/dma/engine.ts:187
  assign flr_done = function_reset_done;  // hw/dma/engine.ts:191
  assign flr_pending = function_reset_pending;  // hw/dma/engine.ts:192
  assign flr_retire_valid = function_reset_retire_valid;  // hw/dma/engine.ts:198
  assign flr_retire_func = function_reset_retire_func;  // hw/dma/engine.ts:199
  assign desc_ready = planner_desc_ready;  // hw/dma/engine.ts:93
  assign pay_req_valid = stage_pay_req_valid;  // hw/dma/engine.ts:104
  assign pay_req_queue = stage_pay_req_queue;  // hw/dma/engine.ts:104
  assign pay_req_tag = stage_pay_req_tag;  // hw/dma/engine.ts:104
  assign pay_req_offset = stage_pay_req_offset;  // hw/dma/engine.ts:104
  assign pay_req_bytes = stage_pay_req_bytes;  // hw/dma/engine.ts:104
  assign pay_req_lane = stage_pay_req_lane;  // hw/dma/engine.ts:104
  assign pay_data_ready = stage_pay_data_ready;  // hw/dma/engine.ts:105
  assign rd_data_valid = completions_data_valid;  // hw/dma/engine.ts:159
  assign rd_data_queue = completions_data_queue;  // hw/dma/engine.ts:159
  assign rd_data_tag = completions_data_tag;  // hw/dma/engine.ts:159
  assign rd_data_offset = completions_data_offset;  // hw/dma/engine.ts:159
  assign rd_data_data = completions_data_data;  // hw/dma/engine.ts:159
  assign rd_data_keep = completions_data_keep;  // hw/dma/engine.ts:159
  assign done_valid = retire_done_valid;  // hw/dma/engine.ts:229
  assign done_queue = retire_done_queue;  // hw/dma/engine.ts:229
  assign done_tag = retire_done_tag;  // hw/dma/engine.ts:229
  assign done_status = retire_done_status;  // hw/dma/engine.ts:229
  assign done_bytes = retire_done_bytes;  // hw/dma/engine.ts:229
  assign done_waited = retire_done_waited;  // hw/dma/engine.ts:229
  assign look_valid = issuer_look_valid;  // hw/dma/engine.ts:118
  assign look_tag = issuer_look_tag;  // hw/dma/engine.ts:118
  assign look_func = issuer_look_func;  // hw/dma/engine.ts:118
  assign look_page = issuer_look_page;  // hw/dma/engine.ts:118
  assign look_count = issuer_look_count;  // hw/dma/engine.ts:118
  assign look_write = issuer_look_write;  // hw/dma/engine.ts:118
  assign probe_valid = prober_probe_valid;  // hw/dma/registers.ts:17
  assign probe_tag = prober_probe_tag;  // hw/dma/registers.ts:17
  assign probe_func = prober_probe_func;  // hw/dma/registers.ts:17
  assign probe_page = prober_probe_page;  // hw/dma/registers.ts:17
  assign probe_count = prober_probe_count;  // hw/dma/registers.ts:17
  assign probe_write = prober_probe_write;  // hw/dma/registers.ts:17
  assign verdict_cycles = issuer_verdict_cycles;  // hw/dma/engine.ts:120
  assign verdict_retry = issuer_verdict_retry;  // hw/dma/engine.ts:121
  assign fault_valid = faults_out_valid;  // hw/dma/engine.ts:124
  assign fault_queue = faults_out_queue;  // hw/dma/engine.ts:126
  assign fault_func = faults_out_func;  // hw/dma/engine.ts:126
  assign fault_domain = faults_out_domain;  // hw/dma/engine.ts:126
  assign fault_device_class = faults_out_device_class;  // hw/dma/engine.ts:126
  assign fault_page = faults_out_page;  // hw/dma/engine.ts:126
  assign fault_pages = faults_out_pages;  // hw/dma/engine.ts:126
  assign fault_write = faults_out_write;  // hw/dma/engine.ts:126
  assign fault_kind = faults_out_kind;  // hw/dma/engine.ts:126
  assign posted_valid = writer_tx_valid;  // hw/dma/engine.ts:140
  assign posted_hdr = writer_tx_hdr;  // hw/dma/engine.ts:140
  assign posted_data = writer_tx_data;  // hw/dma/engine.ts:140
  assign posted_strb = writer_tx_strb;  // hw/dma/engine.ts:140
  assign posted_sop = writer_tx_sop;  // hw/dma/engine.ts:140
  assign posted_eop = writer_tx_eop;  // hw/dma/engine.ts:140
  assign tx_rd_valid = reader_tx_valid;  // hw/dma/engine.ts:152
  assign tx_rd_hdr = reader_tx_hdr;  // hw/dma/engine.ts:152
  assign tx_rd_seq = reader_tx_seq;  // hw/dma/engine.ts:152
  assign tx_rd_sop = reader_tx_sop;  // hw/dma/engine.ts:152
  assign tx_rd_eop = reader_tx_eop;  // hw/dma/engine.ts:152
  assign rx_cpl_ready = completions_rx_ready;  // hw/dma/engine.ts:158
  assign give_write_valid = writer_sent & writer_sent_token;  // hw/dma/engine.ts:143
  assign give_write_domain = writer_sent_domain;  // hw/dma/engine.ts:144
  assign give_write_epoch = writer_sent_epoch;  // hw/dma/engine.ts:145
  assign give_read_valid = completions_give_valid;  // hw/dma/engine.ts:160
  assign give_read_domain = completions_give_domain;  // hw/dma/engine.ts:161
  assign give_read_epoch = completions_give_epoch;  // hw/dma/engine.ts:162
  assign split_valid = reader_issued & (~reader_issued_last);  // hw/dma/engine.ts:155
  assign split_domain = reader_issued_domain;  // hw/dma/engine.ts:156
  assign split_epoch = reader_issued_epoch;  // hw/dma/engine.ts:157
  assign unexpected = completions_unexpected;  // hw/dma/engine.ts:163
  assign failed = completions_failed;  // hw/dma/engine.ts:164
  assign busy = |{blocked_time_over, timeout_over, prober_busy, function_reset_busy, retire_busy, owed_busy, completions_busy, reader_busy, writer_busy, next_read_dn_valid, next_write_dn_valid, issuer_busy, stage_busy, fetcher_busy, planner_busy};  // hw/dma/engine.ts:231
  assign planner_max_read = max_read;  // hw/dma/registers.ts:17
  assign planner_interrupts = interrupts;  // hw/dma/registers.ts:17
  assign planner_desc_valid = desc_valid;  // hw/dma/engine.ts:93
  assign planner_desc_queue = desc_queue;  // hw/dma/engine.ts:93
  assign planner_desc_kind = desc_kind;  // hw/dma/engine.ts:93
  assign planner_desc_gpa = desc_gpa;  // hw/dma/engine.ts:93
  assign planner_desc_length = desc_length;  // hw/dma/engine.ts:93
  assign planner_desc_tag = desc_tag;  // hw/dma/engine.ts:93
  assign planner_retired = retire_retired;  // hw/dma/engine.ts:97
  assign planner_may_begin = queue_enable | function_reset_flush;  // hw/dma/engine.ts:96
  assign planner_room = issuer_room;  // hw/dma/registers.ts:17
  assign planner_bank = issuer_bank;  // hw/dma/registers.ts:17
  assign planner_fetch_ready = fetcher_fetch_ready;  // hw/dma/engine.ts:101
  assign planner_skip_valid = issuer_skip_valid;  // hw/dma/registers.ts:17
  assign planner_skip_queue = issuer_skip_queue;  // hw/dma/registers.ts:17
  assign planner_skip_next = issuer_skip_next;  // hw/dma/registers.ts:17
  assign planner_tag_rd = retire_tag_rd;  // hw/dma/registers.ts:17
  assign planner_tag_queue = retire_tag_queue;  // hw/dma/registers.ts:17
  assign planner_tag_slot = retire_tag_slot;  // hw/dma/registers.ts:17
  assign fetcher_max_payload = max_payload;  // hw/dma/engine.ts:102
  assign fetcher_fetch_valid = planner_fetch_valid;  // hw/dma/engine.ts:101
  assign fetcher_fetch_queue = planner_fetch_queue;  // hw/dma/engine.ts:101
  assign fetcher_fetch_bank = planner_fetch_bank;  // hw/dma/engine.ts:101
  assign fetcher_fetch_tag = planner_fetch_tag;  // hw/dma/engine.ts:101
  assign fetcher_fetch_offset = planner_fetch_offset;  // hw/dma/engine.ts:101
  assign fetcher_fetch_gpa = planner_fetch_gpa;  // hw/dma/engine.ts:101
  assign fetcher_fetch_bytes = planner_fetch_bytes;  // hw/dma/engine.ts:101
  assign fetcher_piece_ready = stage_piece_ready;  // hw/dma/engine.ts:103
  assign stage_piece_valid = fetcher_piece_valid;  // hw/dma/engine.ts:103
  assign stage_piece_queue = fetcher_piece_queue;  // hw/dma/engine.ts:103
  assign stage_piece_bank = fetcher_piece_bank;  // hw/dma/engine.ts:103
  assign stage_piece_tag = fetcher_piece_tag;  // hw/dma/engine.ts:103
  assign stage_piece_offset = fetcher_piece_offset;  // hw/dma/engine.ts:103
  assign stage_piece_bytes = fetcher_piece_bytes;  // hw/dma/engine.ts:103
  assign stage_piece_lane = fetcher_piece_lane;  // hw/dma/engine.ts:103
  assign stage_piece_row = fetcher_piece_row;  // hw/dma/engine.ts:103
  assign stage_piece_last = fetcher_piece_last;  // hw/dma/engine.ts:103
  assign stage_pay_req_ready = pay_req_ready;  // hw/dma/engine.ts:104
  assign stage_pay_data_valid = pay_data_valid;  // hw/dma/engine.ts:105
  assign stage_pay_data_data = pay_data_data;  // hw/dma/engine.ts:105
  assign stage_pay_data_last = pay_data_last;  // hw/dma/engine.ts:105
  assign stage_rd = writer_stage_rd;  // hw/dma/engine.ts:137
  assign stage_rd_addr = writer_stage_addr;  // hw/dma/engine.ts:138
  assign issuer_now = now[31:0];  // hw/dma/engine.ts:108
  assign issuer_master = queue_master;  // hw/dma/engine.ts:112
  assign issuer_enable = queue_enable;  // hw/dma/engine.ts:115
  assign issuer_allowed = queue_allowed;  // hw/dma/engine.ts:113
  assign issuer_flush = function_reset_flush;  // hw/dma/engine.ts:109
  assign issuer_drop = queue_drop;  // hw/dma/engine.ts:110
  assign issuer_queue_function = queue_function;  // hw/dma/registers.ts:17
  assign issuer_queue_domain = queue_domain;  // hw/dma/registers.ts:17
  assign issuer_queue_class = queue_class;  // hw/dma/registers.ts:17
  assign issuer_chunk_valid = planner_chunk_valid;  // hw/dma/registers.ts:17
  assign issuer_chunk_queue = planner_chunk_queue;  // hw/dma/registers.ts:17
  assign issuer_chunk = planner_chunk;  // hw/dma/registers.ts:17
  assign issuer_chunk_write = planner_chunk_write;  // hw/dma/registers.ts:17
  assign issuer_chunk_exempt = planner_chunk_exempt;  // hw/dma/registers.ts:17
  assign issuer_chunk_refused = planner_chunk_refused;  // hw/dma/registers.ts:17
  assign issuer_planning = planner_planning;  // hw/dma/registers.ts:17
  assign issuer_full_valid = stage_full_valid;  // hw/dma/registers.ts:17
  assign issuer_full_queue = stage_full_queue;  // hw/dma/registers.ts:17
  assign issuer_full_bank = stage_full_bank;  // hw/dma/registers.ts:17
  assign issuer_tags_there = 3'd1 <= tags;  // hw/dma/engine.ts:170
  assign issuer_look_ready = look_ready;  // hw/dma/engine.ts:118
  assign issuer_verdict_valid = verdict_valid;  // hw/dma/registers.ts:17
  assign issuer_verdict_queue = verdict_tag;  // hw/dma/engine.ts:119
  assign issuer_verdict = verdict;  // hw/dma/registers.ts:17
  assign issuer_verdict_stale = verdict_stale;  // hw/dma/registers.ts:17
  assign issuer_verdict_page = verdict_page;  // hw/dma/registers.ts:17
  assign issuer_verdict_pages = verdict_pages;  // hw/dma/registers.ts:17
  assign issuer_verdict_domain = verdict_domain;  // hw/dma/registers.ts:17
  assign issuer_verdict_epoch = verdict_epoch;  // hw/dma/registers.ts:17
  assign issuer_fault_ready = faults_in0_ready;  // hw/dma/engine.ts:122
  assign issuer_wake = wake_valid ? wake_queues : 4'd0;  // hw/dma/engine.ts:128
  assign issuer_wake_code = wake_code;  // hw/dma/registers.ts:17
  assign issuer_changed_valid = changed_valid;  // hw/dma/registers.ts:17
  assign issuer_changed_domain = changed_domain;  // hw/dma/registers.ts:17
  assign issuer_write_ready = next_write_up_ready;  // hw/dma/engine.ts:132
  assign issuer_read_ready = next_read_up_ready;  // hw/dma/engine.ts:146
  assign issuer_sent = writer_sent ? {writer_sent_queue == 2'd3, writer_sent_queue == 2'd2, writer_sent_queue == 2'd1, writer_sent_queue == 2'd0} : 4'd0;  // hw/dma/engine.ts:141
  assign issuer_sent_bank = writer_sent_bank;  // hw/dma/engine.ts:142
  assign issuer_owed_ready = owed_change_ready;  // hw/dma/engine.ts:221
  assign issuer_blocked_period = blocked_time_over;  // hw/dma/engine.ts:184
  assign next_write_up_valid = issuer_write_valid;  // hw/dma/engine.ts:132
  assign next_write_up_queue = issuer_write_queue;  // hw/dma/engine.ts:132
  assign next_write_up_bank = issuer_write_bank;  // hw/dma/engine.ts:132
  assign next_write_up_slot = issuer_write_slot;  // hw/dma/engine.ts:132
  assign next_write_up_gpa = issuer_write_gpa;  // hw/dma/engine.ts:132
  assign next_write_up_bytes = issuer_write_bytes;  // hw/dma/engine.ts:132
  assign next_write_up_domain = issuer_write_domain;  // hw/dma/engine.ts:132
  assign next_write_up_epoch = issuer_write_epoch;  // hw/dma/engine.ts:132
  assign next_write_up_token = issuer_write_token;  // hw/dma/engine.ts:132
  assign next_write_dn_ready = writer_chunk_ready;  // hw/dma/engine.ts:133
  assign next_read_up_valid = issuer_read_valid;  // hw/dma/engine.ts:146
  assign next_read_up_queue = issuer_read_queue;  // hw/dma/engine.ts:146
  assign next_read_up_slot = issuer_read_slot;  // hw/dma/engine.ts:146
  assign next_read_up_gpa = issuer_read_gpa;  // hw/dma/engine.ts:146
  assign next_read_up_bytes = issuer_read_bytes;  // hw/dma/engine.ts:146
  assign next_read_up_tag = issuer_read_tag;  // hw/dma/engine.ts:146
  assign next_read_up_offset = issuer_read_offset;  // hw/dma/engine.ts:146
  assign next_read_up_domain = issuer_read_domain;  // hw/dma/engine.ts:146
  assign next_read_up_epoch = issuer_read_epoch;  // hw/dma/engine.ts:146
  assign next_read_dn_ready = reader_chunk_ready;  // hw/dma/engine.ts:147
  assign writer_chunk_valid = next_write_dn_valid;  // hw/dma/engine.ts:133
  assign writer_chunk_queue = next_write_dn_queue;  // hw/dma/engine.ts:133
  assign writer_chunk_bank = next_write_dn_bank;  // hw/dma/engine.ts:133
  assign writer_chunk_slot = next_write_dn_slot;  // hw/dma/engine.ts:133
  assign writer_chunk_gpa = next_write_dn_gpa;  // hw/dma/engine.ts:133
  assign writer_chunk_bytes = next_write_dn_bytes;  // hw/dma/engine.ts:133
  assign writer_chunk_domain = next_write_dn_domain;  // hw/dma/engine.ts:133
  assign writer_chunk_epoch = next_write_dn_epoch;  // hw/dma/engine.ts:133
  assign writer_chunk_token = next_write_dn_token;  // hw/dma/engine.ts:133
  assign writer_queue_function = queue_function;  // hw/dma/engine.ts:134
  assign writer_pf_requester_id = pf_requester_id;  // hw/dma/engine.ts:135
  assign writer_max_payload = max_payload;  // hw/dma/engine.ts:136
  assign writer_stage_data = stage_rd_data;  // hw/dma/engine.ts:139
  assign writer_tx_ready = posted_ready;  // hw/dma/engine.ts:140
  assign reader_chunk_valid = next_read_dn_valid;  // hw/dma/engine.ts:147
  assign reader_chunk_queue = next_read_dn_queue;  // hw/dma/engine.ts:147
  assign reader_chunk_slot = next_read_dn_slot;  // hw/dma/engine.ts:147
  assign reader_chunk_gpa = next_read_dn_gpa;  // hw/dma/engine.ts:147
  assign reader_chunk_bytes = next_read_dn_bytes;  // hw/dma/engine.ts:147
  assign reader_chunk_tag = next_read_dn_tag;  // hw/dma/engine.ts:147
  assign reader_chunk_offset = next_read_dn_offset;  // hw/dma/engine.ts:147
  assign reader_chunk_domain = next_read_dn_domain;  // hw/dma/engine.ts:147
  assign reader_chunk_epoch = next_read_dn_epoch;  // hw/dma/engine.ts:147
  assign reader_max_read = max_read;  // hw/dma/engine.ts:148
  assign reader_free_index = completions_free_index;  // hw/dma/engine.ts:149
  assign reader_queue_function = queue_function;  // hw/dma/engine.ts:150
  assign reader_pf_requester_id = pf_requester_id;  // hw/dma/engine.ts:151
  assign reader_tx_ready = tx_rd_ready;  // hw/dma/engine.ts:152
  assign completions_issued = reader_issued;  // hw/dma/engine.ts:153
  assign completions_issued_tag = reader_issued_tag;  // hw/dma/registers.ts:17
  assign completions_issued_queue = reader_issued_queue;  // hw/dma/registers.ts:17
  assign completions_issued_slot = reader_issued_slot;  // hw/dma/registers.ts:17
  assign completions_issued_desc = reader_issued_desc;  // hw/dma/registers.ts:17
  assign completions_issued_offset = reader_issued_offset;  // hw/dma/registers.ts:17
  assign completions_issued_bytes = reader_issued_bytes;  // hw/dma/registers.ts:17
  assign completions_issued_domain = reader_issued_domain;  // hw/dma/registers.ts:17
  assign completions_issued_epoch = reader_issued_epoch;  // hw/dma/registers.ts:17
  assign completions_rx_valid = rx_cpl_valid;  // hw/dma/engine.ts:158
  assign completions_rx_data = rx_cpl_data;  // hw/dma/engine.ts:158
  assign completions_rx_strb = rx_cpl_strb;  // hw/dma/engine.ts:158
  assign completions_rx_hdr = rx_cpl_hdr;  // hw/dma/engine.ts:158
  assign completions_rx_error = rx_cpl_error;  // hw/dma/engine.ts:158
  assign completions_rx_sop = rx_cpl_sop;  // hw/dma/engine.ts:158
  assign completions_rx_eop = rx_cpl_eop;  // hw/dma/engine.ts:158
  assign completions_data_ready = rd_data_ready;  // hw/dma/engine.ts:159
  assign completions_period = timeout_over;  // hw/dma/engine.ts:179
  assign completions_sweep = function_reset_sweep;  // hw/dma/engine.ts:195
  assign completions_sweep_queues = function_reset_sweep_queues;  // hw/dma/engine.ts:196
  assign owed_read_valid = completions_done_valid;  // hw/dma/engine.ts:222
  assign owed_read_place = {completions_done_queue, completions_done_slot};  // hw/dma/engine.ts:223
  assign owed_read_error = completions_done_error;  // hw/dma/engine.ts:224
  assign owed_sent_valid = writer_sent;  // hw/dma/engine.ts:225
  assign owed_sent_place = {writer_sent_queue, writer_sent_slot};  // hw/dma/engine.ts:226
  assign owed_change_valid = issuer_owed_valid;  // hw/dma/engine.ts:221
  assign owed_change_place = issuer_owed_place;  // hw/dma/engine.ts:221
  assign owed_change_add = issuer_owed_add;  // hw/dma/engine.ts:221
  assign owed_change_fresh = issuer_owed_fresh;  // hw/dma/engine.ts:221
  assign owed_change_close = issuer_owed_close;  // hw/dma/engine.ts:221
  assign retire_note_valid = issuer_note_valid;  // hw/dma/registers.ts:17
  assign retire_note_place = issuer_note_place;  // hw/dma/registers.ts:17
  assign retire_note_status = issuer_note_status;  // hw/dma/registers.ts:17
  assign retire_note_bytes = issuer_note_bytes;  // hw/dma/registers.ts:17
  assign retire_note_waited = issuer_note_waited;  // hw/dma/registers.ts:17
  assign retire_ended = owed_ended;  // hw/dma/registers.ts:17
  assign retire_ended_place = owed_ended_place;  // hw/dma/registers.ts:17
  assign retire_ended_error = owed_ended_error;  // hw/dma/registers.ts:17
  assign retire_tag = planner_tag;  // hw/dma/engine.ts:100
  assign retire_done_ready = done_ready;  // hw/dma/engine.ts:229
  assign function_reset_start = flr_start;  // hw/dma/engine.ts:190
  assign function_reset_queue_function = queue_function;  // hw/dma/engine.ts:193
  assign function_reset_occupied = planner_occupied | prober_holds;  // hw/dma/engine.ts:194
  assign function_reset_swept = completions_swept;  // hw/dma/engine.ts:197
  assign function_reset_retired = flr_retired;  // hw/dma/engine.ts:200
  assign prober_arrived = planner_arrived;  // hw/dma/engine.ts:203
  assign prober_arrived_place = planner_arrived_place;  // hw/dma/engine.ts:204
  assign prober_gpa = desc_gpa;  // hw/dma/engine.ts:205
  assign prober_length = desc_length;  // hw/dma/engine.ts:206
  assign prober_write = desc_kind[1];  // hw/dma/engine.ts:207
  assign prober_tails = planner_tails;  // hw/dma/engine.ts:208
  assign prober_fronts = issuer_fronts;  // hw/dma/registers.ts:17
  assign prober_touched = issuer_touched;  // hw/dma/registers.ts:17
  assign prober_overs = issuer_overs;  // hw/dma/registers.ts:17
  assign prober_enable = queue_enable & queue_probe;  // hw/dma/engine.ts:210
  assign prober_flush = function_reset_flush;  // hw/dma/engine.ts:211
  assign prober_queue_function = queue_function;  // hw/dma/registers.ts:17
  assign prober_queue_domain = queue_domain;  // hw/dma/registers.ts:17
  assign prober_queue_class = queue_class;  // hw/dma/registers.ts:17
  assign prober_interrupts = interrupts;  // hw/dma/registers.ts:17
  assign prober_may_probe = may_probe;  // hw/dma/registers.ts:17
  assign prober_probe_taken = probe_taken;  // hw/dma/registers.ts:17
  assign prober_answer_valid = answer_valid;  // hw/dma/registers.ts:17
  assign prober_answer_missed = answer_missed;  // hw/dma/registers.ts:17
  assign prober_answer_verdict = verdict;  // hw/dma/engine.ts:215
  assign prober_answer_stale = verdict_stale;  // hw/dma/engine.ts:216
  assign prober_answer_page = verdict_page;  // hw/dma/engine.ts:217
  assign prober_answer_pages = verdict_pages;  // hw/dma/engine.ts:218
  assign prober_lost = probe_lost;  // hw/dma/engine.ts:214
  assign prober_fault_ready = faults_in1_ready;  // hw/dma/engine.ts:123
  assign faults_in0_valid = issuer_fault_valid;  // hw/dma/engine.ts:122
  assign faults_in0_queue = issuer_fault_queue;  // hw/dma/engine.ts:122
  assign faults_in0_func = issuer_fault_func;  // hw/dma/engine.ts:122
  assign faults_in0_domain = issuer_fault_domain;  // hw/dma/engine.ts:122
  assign faults_in0_device_class = issuer_fault_device_class;  // hw/dma/engine.ts:122
  assign faults_in0_page = issuer_fault_page;  // hw/dma/engine.ts:122
  assign faults_in0_pages = issuer_fault_pages;  // hw/dma/engine.ts:122
  assign faults_in0_write = issuer_fault_write;  // hw/dma/engine.ts:122
  assign faults_in0_kind = issuer_fault_kind;  // hw/dma/engine.ts:122
  assign faults_in1_valid = prober_fault_valid;  // hw/dma/engine.ts:123
  assign faults_in1_queue = prober_fault_queue;  // hw/dma/engine.ts:123
  assign faults_in1_func = prober_fault_func;  // hw/dma/engine.ts:123
  assign faults_in1_domain = prober_fault_domain;  // hw/dma/engine.ts:123
  assign faults_in1_device_class = prober_fault_device_class;  // hw/dma/engine.ts:123
  assign faults_in1_page = prober_fault_page;  // hw/dma/engine.ts:123
  assign faults_in1_pages = prober_fault_pages;  // hw/dma/engine.ts:123
  assign faults_in1_write = prober_fault_write;  // hw/dma/engine.ts:123
  assign faults_in1_kind = prober_fault_kind;  // hw/dma/engine.ts:123
  assign faults_out_ready = fault_ready;  // hw/dma/engine.ts:125
  assign timeout_now = now;  // hw/dma/engine.ts:185
  assign timeout_ticks = timeout_period;  // hw/dma/engine.ts:177
  assign timeout_active = completions_waiting;  // hw/dma/engine.ts:178
  assign blocked_time_now = now;  // hw/dma/engine.ts:185
  assign blocked_time_ticks = blocked_period;  // hw/dma/engine.ts:182
  assign blocked_time_active = issuer_blocked_waits;  // hw/dma/engine.ts:183

  always @(posedge clk) begin
    if (rst) begin
      tags <= 3'd4;
      used <= 3'd1;
    end else begin
      if (reader_issued) begin  // hw/dma/engine.ts:171
        used <= reader_issued_last ? 3'd1 : (used + 3'd1);  // hw/dma/engine.ts:171
      end
      tags <= (((tags - {2'd0, issuer_tags_take}) + {2'd0, issuer_tags_back}) + {2'd0, completions_freed}) + ((reader_issued & reader_issued_last) ? (3'd1 - used) : 3'd0);  // hw/dma/engine.ts:173
    end
  end

  wire unused_0 = &{1'b0, faults_out_index};  // the kind tells (hw/dma/engine.ts:127)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_engine_small  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_engine_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_engine_small
  `define VPRI_ASSUME_vpri_engine_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_engine_small assert
`endif

  reg  desc_was_stalled;  // hw/dma/engine.ts:52
  reg  [1:0] desc_was_queue;  // hw/dma/engine.ts:52
  reg  [1:0] desc_was_kind;  // hw/dma/engine.ts:52
  reg  [31:0] desc_was_gpa;  // hw/dma/engine.ts:52
  reg  [23:0] desc_was_length;  // hw/dma/engine.ts:52
  reg  [15:0] desc_was_tag;  // hw/dma/engine.ts:52
  reg  pay_req_was_stalled;  // hw/dma/engine.ts:52
  reg  [1:0] pay_req_was_queue;  // hw/dma/engine.ts:52
  reg  [15:0] pay_req_was_tag;  // hw/dma/engine.ts:52
  reg  [23:0] pay_req_was_offset;  // hw/dma/engine.ts:52
  reg  [12:0] pay_req_was_bytes;  // hw/dma/engine.ts:52
  reg  [1:0] pay_req_was_lane;  // hw/dma/engine.ts:52
  reg  pay_data_was_stalled;  // hw/dma/engine.ts:52
  reg  [127:0] pay_data_was_data;  // hw/dma/engine.ts:52
  reg  pay_data_was_last;  // hw/dma/engine.ts:52
  reg  rd_data_was_stalled;  // hw/dma/engine.ts:52
  reg  [1:0] rd_data_was_queue;  // hw/dma/engine.ts:52
  reg  [15:0] rd_data_was_tag;  // hw/dma/engine.ts:52
  reg  [23:0] rd_data_was_offset;  // hw/dma/engine.ts:52
  reg  [127:0] rd_data_was_data;  // hw/dma/engine.ts:52
  reg  [15:0] rd_data_was_keep;  // hw/dma/engine.ts:52
  reg  done_was_stalled;  // hw/dma/engine.ts:52
  reg  [1:0] done_was_queue;  // hw/dma/engine.ts:52
  reg  [15:0] done_was_tag;  // hw/dma/engine.ts:52
  reg  [3:0] done_was_status;  // hw/dma/engine.ts:52
  reg  [23:0] done_was_bytes;  // hw/dma/engine.ts:52
  reg  [31:0] done_was_waited;  // hw/dma/engine.ts:52
  reg  look_was_stalled;  // hw/dma/engine.ts:53
  reg  [1:0] look_was_tag;  // hw/dma/engine.ts:53
  reg  [1:0] look_was_func;  // hw/dma/engine.ts:53
  reg  [19:0] look_was_page;  // hw/dma/engine.ts:53
  reg  [12:0] look_was_count;  // hw/dma/engine.ts:53
  reg  look_was_write;  // hw/dma/engine.ts:53
  reg  fault_was_stalled;  // hw/dma/engine.ts:61
  reg  [1:0] fault_was_queue;  // hw/dma/engine.ts:61
  reg  [1:0] fault_was_func;  // hw/dma/engine.ts:61
  reg  [7:0] fault_was_domain;  // hw/dma/engine.ts:61
  reg  [1:0] fault_was_device_class;  // hw/dma/engine.ts:61
  reg  [19:0] fault_was_page;  // hw/dma/engine.ts:61
  reg  [5:0] fault_was_pages;  // hw/dma/engine.ts:61
  reg  fault_was_write;  // hw/dma/engine.ts:61
  reg  [1:0] fault_was_kind;  // hw/dma/engine.ts:61
  reg  posted_was_stalled;  // hw/dma/engine.ts:64
  reg  [127:0] posted_was_hdr;  // hw/dma/engine.ts:64
  reg  [127:0] posted_was_data;  // hw/dma/engine.ts:64
  reg  [3:0] posted_was_strb;  // hw/dma/engine.ts:64
  reg  posted_was_sop;  // hw/dma/engine.ts:64
  reg  posted_was_eop;  // hw/dma/engine.ts:64
  reg  tx_rd_was_stalled;  // hw/dma/engine.ts:64
  reg  [127:0] tx_rd_was_hdr;  // hw/dma/engine.ts:64
  reg  [5:0] tx_rd_was_seq;  // hw/dma/engine.ts:64
  reg  tx_rd_was_sop;  // hw/dma/engine.ts:64
  reg  tx_rd_was_eop;  // hw/dma/engine.ts:64
  reg  rx_cpl_was_stalled;  // hw/dma/engine.ts:64
  reg  [127:0] rx_cpl_was_data;  // hw/dma/engine.ts:64
  reg  [3:0] rx_cpl_was_strb;  // hw/dma/engine.ts:64
  reg  [127:0] rx_cpl_was_hdr;  // hw/dma/engine.ts:64
  reg  [3:0] rx_cpl_was_error;  // hw/dma/engine.ts:64
  reg  rx_cpl_was_sop;  // hw/dma/engine.ts:64
  reg  rx_cpl_was_eop;  // hw/dma/engine.ts:64

  always @(posedge clk) begin
    if (rst) begin
      desc_was_stalled <= 1'b0;
      pay_req_was_stalled <= 1'b0;
      pay_data_was_stalled <= 1'b0;
      rd_data_was_stalled <= 1'b0;
      done_was_stalled <= 1'b0;
      look_was_stalled <= 1'b0;
      fault_was_stalled <= 1'b0;
      posted_was_stalled <= 1'b0;
      tx_rd_was_stalled <= 1'b0;
      rx_cpl_was_stalled <= 1'b0;
    end else begin
      desc_was_stalled <= desc_valid & (~desc_ready);  // hw/dma/engine.ts:52
      pay_req_was_stalled <= pay_req_valid & (~pay_req_ready);  // hw/dma/engine.ts:52
      pay_data_was_stalled <= pay_data_valid & (~pay_data_ready);  // hw/dma/engine.ts:52
      rd_data_was_stalled <= rd_data_valid & (~rd_data_ready);  // hw/dma/engine.ts:52
      done_was_stalled <= done_valid & (~done_ready);  // hw/dma/engine.ts:52
      look_was_stalled <= look_valid & (~look_ready);  // hw/dma/engine.ts:53
      fault_was_stalled <= fault_valid & (~fault_ready);  // hw/dma/engine.ts:61
      posted_was_stalled <= posted_valid & (~posted_ready);  // hw/dma/engine.ts:64
      tx_rd_was_stalled <= tx_rd_valid & (~tx_rd_ready);  // hw/dma/engine.ts:64
      rx_cpl_was_stalled <= rx_cpl_valid & (~rx_cpl_ready);  // hw/dma/engine.ts:64
    end
  end

  always @(posedge clk) begin
    desc_was_queue <= desc_queue;  // hw/dma/engine.ts:52
    desc_was_kind <= desc_kind;  // hw/dma/engine.ts:52
    desc_was_gpa <= desc_gpa;  // hw/dma/engine.ts:52
    desc_was_length <= desc_length;  // hw/dma/engine.ts:52
    desc_was_tag <= desc_tag;  // hw/dma/engine.ts:52
    pay_req_was_queue <= pay_req_queue;  // hw/dma/engine.ts:52
    pay_req_was_tag <= pay_req_tag;  // hw/dma/engine.ts:52
    pay_req_was_offset <= pay_req_offset;  // hw/dma/engine.ts:52
    pay_req_was_bytes <= pay_req_bytes;  // hw/dma/engine.ts:52
    pay_req_was_lane <= pay_req_lane;  // hw/dma/engine.ts:52
    pay_data_was_data <= pay_data_data;  // hw/dma/engine.ts:52
    pay_data_was_last <= pay_data_last;  // hw/dma/engine.ts:52
    rd_data_was_queue <= rd_data_queue;  // hw/dma/engine.ts:52
    rd_data_was_tag <= rd_data_tag;  // hw/dma/engine.ts:52
    rd_data_was_offset <= rd_data_offset;  // hw/dma/engine.ts:52
    rd_data_was_data <= rd_data_data;  // hw/dma/engine.ts:52
    rd_data_was_keep <= rd_data_keep;  // hw/dma/engine.ts:52
    done_was_queue <= done_queue;  // hw/dma/engine.ts:52
    done_was_tag <= done_tag;  // hw/dma/engine.ts:52
    done_was_status <= done_status;  // hw/dma/engine.ts:52
    done_was_bytes <= done_bytes;  // hw/dma/engine.ts:52
    done_was_waited <= done_waited;  // hw/dma/engine.ts:52
    look_was_tag <= look_tag;  // hw/dma/engine.ts:53
    look_was_func <= look_func;  // hw/dma/engine.ts:53
    look_was_page <= look_page;  // hw/dma/engine.ts:53
    look_was_count <= look_count;  // hw/dma/engine.ts:53
    look_was_write <= look_write;  // hw/dma/engine.ts:53
    fault_was_queue <= fault_queue;  // hw/dma/engine.ts:61
    fault_was_func <= fault_func;  // hw/dma/engine.ts:61
    fault_was_domain <= fault_domain;  // hw/dma/engine.ts:61
    fault_was_device_class <= fault_device_class;  // hw/dma/engine.ts:61
    fault_was_page <= fault_page;  // hw/dma/engine.ts:61
    fault_was_pages <= fault_pages;  // hw/dma/engine.ts:61
    fault_was_write <= fault_write;  // hw/dma/engine.ts:61
    fault_was_kind <= fault_kind;  // hw/dma/engine.ts:61
    posted_was_hdr <= posted_hdr;  // hw/dma/engine.ts:64
    posted_was_data <= posted_data;  // hw/dma/engine.ts:64
    posted_was_strb <= posted_strb;  // hw/dma/engine.ts:64
    posted_was_sop <= posted_sop;  // hw/dma/engine.ts:64
    posted_was_eop <= posted_eop;  // hw/dma/engine.ts:64
    tx_rd_was_hdr <= tx_rd_hdr;  // hw/dma/engine.ts:64
    tx_rd_was_seq <= tx_rd_seq;  // hw/dma/engine.ts:64
    tx_rd_was_sop <= tx_rd_sop;  // hw/dma/engine.ts:64
    tx_rd_was_eop <= tx_rd_eop;  // hw/dma/engine.ts:64
    rx_cpl_was_data <= rx_cpl_data;  // hw/dma/engine.ts:64
    rx_cpl_was_strb <= rx_cpl_strb;  // hw/dma/engine.ts:64
    rx_cpl_was_hdr <= rx_cpl_hdr;  // hw/dma/engine.ts:64
    rx_cpl_was_error <= rx_cpl_error;  // hw/dma/engine.ts:64
    rx_cpl_was_sop <= rx_cpl_sop;  // hw/dma/engine.ts:64
    rx_cpl_was_eop <= rx_cpl_eop;  // hw/dma/engine.ts:64
  end

  always @(posedge clk) begin
    if (~rst) begin
      tags_in_range: assert (tags <= 3'd4);  // hw/dma/engine.ts:174
      if (pay_req_was_stalled) begin  // hw/dma/engine.ts:52
        pay_req_hold_valid: assert (pay_req_valid);  // hw/dma/engine.ts:52
        pay_req_hold_queue: assert (pay_req_queue == pay_req_was_queue);  // hw/dma/engine.ts:52
        pay_req_hold_tag: assert (pay_req_tag == pay_req_was_tag);  // hw/dma/engine.ts:52
        pay_req_hold_offset: assert (pay_req_offset == pay_req_was_offset);  // hw/dma/engine.ts:52
        pay_req_hold_bytes: assert (pay_req_bytes == pay_req_was_bytes);  // hw/dma/engine.ts:52
        pay_req_hold_lane: assert (pay_req_lane == pay_req_was_lane);  // hw/dma/engine.ts:52
      end
      if (rd_data_was_stalled) begin  // hw/dma/engine.ts:52
        rd_data_hold_valid: assert (rd_data_valid);  // hw/dma/engine.ts:52
        rd_data_hold_queue: assert (rd_data_queue == rd_data_was_queue);  // hw/dma/engine.ts:52
        rd_data_hold_tag: assert (rd_data_tag == rd_data_was_tag);  // hw/dma/engine.ts:52
        rd_data_hold_offset: assert (rd_data_offset == rd_data_was_offset);  // hw/dma/engine.ts:52
        rd_data_hold_data: assert (rd_data_data == rd_data_was_data);  // hw/dma/engine.ts:52
        rd_data_hold_keep: assert (rd_data_keep == rd_data_was_keep);  // hw/dma/engine.ts:52
      end
      if (done_was_stalled) begin  // hw/dma/engine.ts:52
        done_hold_valid: assert (done_valid);  // hw/dma/engine.ts:52
        done_hold_queue: assert (done_queue == done_was_queue);  // hw/dma/engine.ts:52
        done_hold_tag: assert (done_tag == done_was_tag);  // hw/dma/engine.ts:52
        done_hold_status: assert (done_status == done_was_status);  // hw/dma/engine.ts:52
        done_hold_bytes: assert (done_bytes == done_was_bytes);  // hw/dma/engine.ts:52
        done_hold_waited: assert (done_waited == done_was_waited);  // hw/dma/engine.ts:52
      end
      if (look_was_stalled) begin  // hw/dma/engine.ts:53
        look_hold_valid: assert (look_valid);  // hw/dma/engine.ts:53
        look_hold_tag: assert (look_tag == look_was_tag);  // hw/dma/engine.ts:53
        look_hold_func: assert (look_func == look_was_func);  // hw/dma/engine.ts:53
        look_hold_page: assert (look_page == look_was_page);  // hw/dma/engine.ts:53
        look_hold_count: assert (look_count == look_was_count);  // hw/dma/engine.ts:53
        look_hold_write: assert (look_write == look_was_write);  // hw/dma/engine.ts:53
      end
      if (fault_was_stalled) begin  // hw/dma/engine.ts:61
        fault_hold_valid: assert (fault_valid);  // hw/dma/engine.ts:61
        fault_hold_queue: assert (fault_queue == fault_was_queue);  // hw/dma/engine.ts:61
        fault_hold_func: assert (fault_func == fault_was_func);  // hw/dma/engine.ts:61
        fault_hold_domain: assert (fault_domain == fault_was_domain);  // hw/dma/engine.ts:61
        fault_hold_device_class: assert (fault_device_class == fault_was_device_class);  // hw/dma/engine.ts:61
        fault_hold_page: assert (fault_page == fault_was_page);  // hw/dma/engine.ts:61
        fault_hold_pages: assert (fault_pages == fault_was_pages);  // hw/dma/engine.ts:61
        fault_hold_write: assert (fault_write == fault_was_write);  // hw/dma/engine.ts:61
        fault_hold_kind: assert (fault_kind == fault_was_kind);  // hw/dma/engine.ts:61
      end
      if (posted_was_stalled) begin  // hw/dma/engine.ts:64
        posted_hold_valid: assert (posted_valid);  // hw/dma/engine.ts:64
        posted_hold_hdr: assert (posted_hdr == posted_was_hdr);  // hw/dma/engine.ts:64
        posted_hold_data: assert (posted_data == posted_was_data);  // hw/dma/engine.ts:64
        posted_hold_strb: assert (posted_strb == posted_was_strb);  // hw/dma/engine.ts:64
        posted_hold_sop: assert (posted_sop == posted_was_sop);  // hw/dma/engine.ts:64
        posted_hold_eop: assert (posted_eop == posted_was_eop);  // hw/dma/engine.ts:64
      end
      if (tx_rd_was_stalled) begin  // hw/dma/engine.ts:64
        tx_rd_hold_valid: assert (tx_rd_valid);  // hw/dma/engine.ts:64
        tx_rd_hold_hdr: assert (tx_rd_hdr == tx_rd_was_hdr);  // hw/dma/engine.ts:64
        tx_rd_hold_seq: assert (tx_rd_seq == tx_rd_was_seq);  // hw/dma/engine.ts:64
        tx_rd_hold_sop: assert (tx_rd_sop == tx_rd_was_sop);  // hw/dma/engine.ts:64
        tx_rd_hold_eop: assert (tx_rd_eop == tx_rd_was_eop);  // hw/dma/engine.ts:64
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (desc_was_stalled) begin  // hw/dma/engine.ts:52
        desc_hold_valid: `VPRI_ASSUME_vpri_engine_small (desc_valid);  // hw/dma/engine.ts:52
        desc_hold_queue: `VPRI_ASSUME_vpri_engine_small (desc_queue == desc_was_queue);  // hw/dma/engine.ts:52
        desc_hold_kind: `VPRI_ASSUME_vpri_engine_small (desc_kind == desc_was_kind);  // hw/dma/engine.ts:52
        desc_hold_gpa: `VPRI_ASSUME_vpri_engine_small (desc_gpa == desc_was_gpa);  // hw/dma/engine.ts:52
        desc_hold_length: `VPRI_ASSUME_vpri_engine_small (desc_length == desc_was_length);  // hw/dma/engine.ts:52
        desc_hold_tag: `VPRI_ASSUME_vpri_engine_small (desc_tag == desc_was_tag);  // hw/dma/engine.ts:52
      end
      if (pay_data_was_stalled) begin  // hw/dma/engine.ts:52
        pay_data_hold_valid: `VPRI_ASSUME_vpri_engine_small (pay_data_valid);  // hw/dma/engine.ts:52
        pay_data_hold_data: `VPRI_ASSUME_vpri_engine_small (pay_data_data == pay_data_was_data);  // hw/dma/engine.ts:52
        pay_data_hold_last: `VPRI_ASSUME_vpri_engine_small (pay_data_last == pay_data_was_last);  // hw/dma/engine.ts:52
      end
      if (rx_cpl_was_stalled) begin  // hw/dma/engine.ts:64
        rx_cpl_hold_valid: `VPRI_ASSUME_vpri_engine_small (rx_cpl_valid);  // hw/dma/engine.ts:64
        rx_cpl_hold_data: `VPRI_ASSUME_vpri_engine_small (rx_cpl_data == rx_cpl_was_data);  // hw/dma/engine.ts:64
        rx_cpl_hold_strb: `VPRI_ASSUME_vpri_engine_small (rx_cpl_strb == rx_cpl_was_strb);  // hw/dma/engine.ts:64
        rx_cpl_hold_hdr: `VPRI_ASSUME_vpri_engine_small (rx_cpl_hdr == rx_cpl_was_hdr);  // hw/dma/engine.ts:64
        rx_cpl_hold_error: `VPRI_ASSUME_vpri_engine_small (rx_cpl_error == rx_cpl_was_error);  // hw/dma/engine.ts:64
        rx_cpl_hold_sop: `VPRI_ASSUME_vpri_engine_small (rx_cpl_sop == rx_cpl_was_sop);  // hw/dma/engine.ts:64
        rx_cpl_hold_eop: `VPRI_ASSUME_vpri_engine_small (rx_cpl_eop == rx_cpl_was_eop);  // hw/dma/engine.ts:64
      end
    end
  end
`endif
`endif
`endif
endmodule
