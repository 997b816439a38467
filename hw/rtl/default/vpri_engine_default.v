// DMA engine: the queues share, by round robin, the lookup port, the stage, the writer, the reader, the read tags, the way to the
// message engine and the done stream. A parked queue holds none of them.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"misses":8,"name":"default","pageRequests":64,"pagesPerRegion":256,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"txSeqWidth":6}
// Generated from hw/dma/engine.ts; do not edit.
module vpri_engine_default (
  input  wire clk,
  input  wire rst,
  input  wire [31:0] now,
  input  wire [15:0] pf_requester_id,
  input  wire [2:0] max_payload,
  input  wire [2:0] max_read,
  input  wire [15:0] queue_enable,
  input  wire [15:0] queue_master,
  input  wire [127:0] queue_function,
  input  wire [127:0] queue_domain,
  input  wire [31:0] queue_class,
  output wire [15:0] queue_parked,
  input  wire desc_valid,
  output wire desc_ready,
  input  wire [3:0] desc_queue,
  input  wire [1:0] desc_kind,
  input  wire [39:0] desc_gpa,
  input  wire [23:0] desc_length,
  input  wire [15:0] desc_tag,
  output wire pay_req_valid,
  input  wire pay_req_ready,
  output wire [3:0] pay_req_queue,
  output wire [15:0] pay_req_tag,
  output wire [23:0] pay_req_offset,
  output wire [12:0] pay_req_bytes,
  output wire [1:0] pay_req_lane,
  input  wire pay_data_valid,
  output wire pay_data_ready,
  input  wire [511:0] pay_data_data,
  input  wire pay_data_last,
  output wire rd_data_valid,
  input  wire rd_data_ready,
  output wire [3:0] rd_data_queue,
  output wire [15:0] rd_data_tag,
  output wire [23:0] rd_data_offset,
  output wire [511:0] rd_data_data,
  output wire [63:0] rd_data_keep,
  output wire done_valid,
  input  wire done_ready,
  output wire [3:0] done_queue,
  output wire [15:0] done_tag,
  output wire [3:0] done_status,
  output wire [23:0] done_bytes,
  output wire [31:0] done_waited,
  output wire look_valid,
  input  wire look_ready,
  output wire [3:0] look_tag,
  output wire [3:0] look_func,
  output wire [27:0] look_page,
  output wire [12:0] look_count,
  output wire look_write,
  input  wire verdict_valid,
  input  wire [3:0] verdict_tag,
  input  wire [1:0] verdict,
  input  wire verdict_stale,
  input  wire [27:0] verdict_page,
  input  wire [8:0] verdict_pages,
  input  wire [3:0] verdict_domain,
  input  wire verdict_epoch,
  input  wire miss_valid,
  input  wire [3:0] miss_queue,
  input  wire [15:0] look_again,
  input  wire [15:0] look_failed,
  output wire [7:0] verdict_cycles,
  output wire verdict_retry,
  output wire fault_valid,
  input  wire fault_ready,
  output wire [3:0] fault_queue,
  output wire [3:0] fault_func,
  output wire [7:0] fault_domain,
  output wire [1:0] fault_device_class,
  output wire [27:0] fault_page,
  output wire [8:0] fault_pages,
  output wire fault_write,
  input  wire wake_valid,
  input  wire [15:0] wake_queues,
  input  wire [3:0] wake_code,
  output wire posted_valid,
  input  wire posted_ready,
  output wire [127:0] posted_hdr,
  output wire [511:0] posted_data,
  output wire [15:0] posted_strb,
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
  input  wire [511:0] rx_cpl_data,
  input  wire [15:0] rx_cpl_strb,
  input  wire [127:0] rx_cpl_hdr,
  input  wire [3:0] rx_cpl_error,
  input  wire rx_cpl_sop,
  input  wire rx_cpl_eop,
  output wire give_write_valid,
  output wire [3:0] give_write_domain,
  output wire give_write_epoch,
  output wire give_read_valid,
  output wire [3:0] give_read_domain,
  output wire give_read_epoch,
  output wire unexpected,
  output wire failed,
  output wire busy
);

  wire queue_0_enable;  // hw/dma/engine.ts:48
  wire queue_0_master;  // hw/dma/engine.ts:48
  wire [2:0] queue_0_max_payload;  // hw/dma/engine.ts:48
  wire [2:0] queue_0_max_read;  // hw/dma/engine.ts:48
  wire [31:0] queue_0_now;  // hw/dma/engine.ts:48
  wire queue_0_desc_valid;  // hw/dma/engine.ts:48
  wire queue_0_desc_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_0_desc_kind;  // hw/dma/engine.ts:48
  wire [39:0] queue_0_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_0_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_0_desc_tag;  // hw/dma/engine.ts:48
  wire queue_0_piece_valid;  // hw/dma/engine.ts:48
  wire queue_0_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_0_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_0_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_0_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_0_piece_lane;  // hw/dma/engine.ts:48
  wire [5:0] queue_0_piece_row;  // hw/dma/engine.ts:48
  wire queue_0_piece_done;  // hw/dma/engine.ts:48
  wire queue_0_tag_want;  // hw/dma/engine.ts:48
  wire queue_0_tag_given;  // hw/dma/engine.ts:48
  wire [5:0] queue_0_tag_index;  // hw/dma/engine.ts:48
  wire queue_0_tag_back;  // hw/dma/engine.ts:48
  wire [5:0] queue_0_tag_held;  // hw/dma/engine.ts:48
  wire queue_0_look_valid;  // hw/dma/engine.ts:48
  wire queue_0_look_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_0_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_0_look_count;  // hw/dma/engine.ts:48
  wire queue_0_look_write;  // hw/dma/engine.ts:48
  wire queue_0_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_0_verdict;  // hw/dma/engine.ts:48
  wire queue_0_verdict_stale;  // hw/dma/engine.ts:48
  wire [27:0] queue_0_verdict_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_0_verdict_pages;  // hw/dma/engine.ts:48
  wire [3:0] queue_0_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_0_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_0_missed;  // hw/dma/engine.ts:48
  wire queue_0_again;  // hw/dma/engine.ts:48
  wire queue_0_line_failed;  // hw/dma/engine.ts:48
  wire queue_0_write_valid;  // hw/dma/engine.ts:48
  wire queue_0_write_ready;  // hw/dma/engine.ts:48
  wire [39:0] queue_0_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_0_write_bytes;  // hw/dma/engine.ts:48
  wire [3:0] queue_0_write_domain;  // hw/dma/engine.ts:48
  wire queue_0_write_epoch;  // hw/dma/engine.ts:48
  wire queue_0_write_done;  // hw/dma/engine.ts:48
  wire queue_0_read_valid;  // hw/dma/engine.ts:48
  wire queue_0_read_ready;  // hw/dma/engine.ts:48
  wire [5:0] queue_0_read_read_tag;  // hw/dma/engine.ts:48
  wire [39:0] queue_0_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_0_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_0_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_0_read_offset;  // hw/dma/engine.ts:48
  wire [3:0] queue_0_read_domain;  // hw/dma/engine.ts:48
  wire queue_0_read_epoch;  // hw/dma/engine.ts:48
  wire queue_0_read_done;  // hw/dma/engine.ts:48
  wire queue_0_read_error;  // hw/dma/engine.ts:48
  wire queue_0_park_valid;  // hw/dma/engine.ts:48
  wire queue_0_park_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_0_park_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_0_park_pages;  // hw/dma/engine.ts:48
  wire queue_0_park_write;  // hw/dma/engine.ts:48
  wire queue_0_wake;  // hw/dma/engine.ts:48
  wire [3:0] queue_0_wake_code;  // hw/dma/engine.ts:48
  wire queue_0_done_valid;  // hw/dma/engine.ts:48
  wire queue_0_done_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_0_done_tag;  // hw/dma/engine.ts:48
  wire [3:0] queue_0_done_status;  // hw/dma/engine.ts:48
  wire [23:0] queue_0_done_bytes;  // hw/dma/engine.ts:48
  wire [31:0] queue_0_done_waited;  // hw/dma/engine.ts:48
  wire [7:0] queue_0_look_cycles;  // hw/dma/engine.ts:48
  wire queue_0_retry;  // hw/dma/engine.ts:48
  wire queue_0_parked;  // hw/dma/engine.ts:48
  wire queue_0_busy;  // hw/dma/engine.ts:48
  wire queue_1_enable;  // hw/dma/engine.ts:48
  wire queue_1_master;  // hw/dma/engine.ts:48
  wire [2:0] queue_1_max_payload;  // hw/dma/engine.ts:48
  wire [2:0] queue_1_max_read;  // hw/dma/engine.ts:48
  wire [31:0] queue_1_now;  // hw/dma/engine.ts:48
  wire queue_1_desc_valid;  // hw/dma/engine.ts:48
  wire queue_1_desc_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_1_desc_kind;  // hw/dma/engine.ts:48
  wire [39:0] queue_1_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_1_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_1_desc_tag;  // hw/dma/engine.ts:48
  wire queue_1_piece_valid;  // hw/dma/engine.ts:48
  wire queue_1_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_1_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_1_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_1_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_1_piece_lane;  // hw/dma/engine.ts:48
  wire [5:0] queue_1_piece_row;  // hw/dma/engine.ts:48
  wire queue_1_piece_done;  // hw/dma/engine.ts:48
  wire queue_1_tag_want;  // hw/dma/engine.ts:48
  wire queue_1_tag_given;  // hw/dma/engine.ts:48
  wire [5:0] queue_1_tag_index;  // hw/dma/engine.ts:48
  wire queue_1_tag_back;  // hw/dma/engine.ts:48
  wire [5:0] queue_1_tag_held;  // hw/dma/engine.ts:48
  wire queue_1_look_valid;  // hw/dma/engine.ts:48
  wire queue_1_look_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_1_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_1_look_count;  // hw/dma/engine.ts:48
  wire queue_1_look_write;  // hw/dma/engine.ts:48
  wire queue_1_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_1_verdict;  // hw/dma/engine.ts:48
  wire queue_1_verdict_stale;  // hw/dma/engine.ts:48
  wire [27:0] queue_1_verdict_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_1_verdict_pages;  // hw/dma/engine.ts:48
  wire [3:0] queue_1_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_1_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_1_missed;  // hw/dma/engine.ts:48
  wire queue_1_again;  // hw/dma/engine.ts:48
  wire queue_1_line_failed;  // hw/dma/engine.ts:48
  wire queue_1_write_valid;  // hw/dma/engine.ts:48
  wire queue_1_write_ready;  // hw/dma/engine.ts:48
  wire [39:0] queue_1_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_1_write_bytes;  // hw/dma/engine.ts:48
  wire [3:0] queue_1_write_domain;  // hw/dma/engine.ts:48
  wire queue_1_write_epoch;  // hw/dma/engine.ts:48
  wire queue_1_write_done;  // hw/dma/engine.ts:48
  wire queue_1_read_valid;  // hw/dma/engine.ts:48
  wire queue_1_read_ready;  // hw/dma/engine.ts:48
  wire [5:0] queue_1_read_read_tag;  // hw/dma/engine.ts:48
  wire [39:0] queue_1_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_1_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_1_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_1_read_offset;  // hw/dma/engine.ts:48
  wire [3:0] queue_1_read_domain;  // hw/dma/engine.ts:48
  wire queue_1_read_epoch;  // hw/dma/engine.ts:48
  wire queue_1_read_done;  // hw/dma/engine.ts:48
  wire queue_1_read_error;  // hw/dma/engine.ts:48
  wire queue_1_park_valid;  // hw/dma/engine.ts:48
  wire queue_1_park_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_1_park_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_1_park_pages;  // hw/dma/engine.ts:48
  wire queue_1_park_write;  // hw/dma/engine.ts:48
  wire queue_1_wake;  // hw/dma/engine.ts:48
  wire [3:0] queue_1_wake_code;  // hw/dma/engine.ts:48
  wire queue_1_done_valid;  // hw/dma/engine.ts:48
  wire queue_1_done_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_1_done_tag;  // hw/dma/engine.ts:48
  wire [3:0] queue_1_done_status;  // hw/dma/engine.ts:48
  wire [23:0] queue_1_done_bytes;  // hw/dma/engine.ts:48
  wire [31:0] queue_1_done_waited;  // hw/dma/engine.ts:48
  wire [7:0] queue_1_look_cycles;  // hw/dma/engine.ts:48
  wire queue_1_retry;  // hw/dma/engine.ts:48
  wire queue_1_parked;  // hw/dma/engine.ts:48
  wire queue_1_busy;  // hw/dma/engine.ts:48
  wire queue_2_enable;  // hw/dma/engine.ts:48
  wire queue_2_master;  // hw/dma/engine.ts:48
  wire [2:0] queue_2_max_payload;  // hw/dma/engine.ts:48
  wire [2:0] queue_2_max_read;  // hw/dma/engine.ts:48
  wire [31:0] queue_2_now;  // hw/dma/engine.ts:48
  wire queue_2_desc_valid;  // hw/dma/engine.ts:48
  wire queue_2_desc_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_2_desc_kind;  // hw/dma/engine.ts:48
  wire [39:0] queue_2_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_2_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_2_desc_tag;  // hw/dma/engine.ts:48
  wire queue_2_piece_valid;  // hw/dma/engine.ts:48
  wire queue_2_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_2_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_2_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_2_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_2_piece_lane;  // hw/dma/engine.ts:48
  wire [5:0] queue_2_piece_row;  // hw/dma/engine.ts:48
  wire queue_2_piece_done;  // hw/dma/engine.ts:48
  wire queue_2_tag_want;  // hw/dma/engine.ts:48
  wire queue_2_tag_given;  // hw/dma/engine.ts:48
  wire [5:0] queue_2_tag_index;  // hw/dma/engine.ts:48
  wire queue_2_tag_back;  // hw/dma/engine.ts:48
  wire [5:0] queue_2_tag_held;  // hw/dma/engine.ts:48
  wire queue_2_look_valid;  // hw/dma/engine.ts:48
  wire queue_2_look_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_2_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_2_look_count;  // hw/dma/engine.ts:48
  wire queue_2_look_write;  // hw/dma/engine.ts:48
  wire queue_2_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_2_verdict;  // hw/dma/engine.ts:48
  wire queue_2_verdict_stale;  // hw/dma/engine.ts:48
  wire [27:0] queue_2_verdict_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_2_verdict_pages;  // hw/dma/engine.ts:48
  wire [3:0] queue_2_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_2_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_2_missed;  // hw/dma/engine.ts:48
  wire queue_2_again;  // hw/dma/engine.ts:48
  wire queue_2_line_failed;  // hw/dma/engine.ts:48
  wire queue_2_write_valid;  // hw/dma/engine.ts:48
  wire queue_2_write_ready;  // hw/dma/engine.ts:48
  wire [39:0] queue_2_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_2_write_bytes;  // hw/dma/engine.ts:48
  wire [3:0] queue_2_write_domain;  // hw/dma/engine.ts:48
  wire queue_2_write_epoch;  // hw/dma/engine.ts:48
  wire queue_2_write_done;  // hw/dma/engine.ts:48
  wire queue_2_read_valid;  // hw/dma/engine.ts:48
  wire queue_2_read_ready;  // hw/dma/engine.ts:48
  wire [5:0] queue_2_read_read_tag;  // hw/dma/engine.ts:48
  wire [39:0] queue_2_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_2_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_2_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_2_read_offset;  // hw/dma/engine.ts:48
  wire [3:0] queue_2_read_domain;  // hw/dma/engine.ts:48
  wire queue_2_read_epoch;  // hw/dma/engine.ts:48
  wire queue_2_read_done;  // hw/dma/engine.ts:48
  wire queue_2_read_error;  // hw/dma/engine.ts:48
  wire queue_2_park_valid;  // hw/dma/engine.ts:48
  wire queue_2_park_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_2_park_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_2_park_pages;  // hw/dma/engine.ts:48
  wire queue_2_park_write;  // hw/dma/engine.ts:48
  wire queue_2_wake;  // hw/dma/engine.ts:48
  wire [3:0] queue_2_wake_code;  // hw/dma/engine.ts:48
  wire queue_2_done_valid;  // hw/dma/engine.ts:48
  wire queue_2_done_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_2_done_tag;  // hw/dma/engine.ts:48
  wire [3:0] queue_2_done_status;  // hw/dma/engine.ts:48
  wire [23:0] queue_2_done_bytes;  // hw/dma/engine.ts:48
  wire [31:0] queue_2_done_waited;  // hw/dma/engine.ts:48
  wire [7:0] queue_2_look_cycles;  // hw/dma/engine.ts:48
  wire queue_2_retry;  // hw/dma/engine.ts:48
  wire queue_2_parked;  // hw/dma/engine.ts:48
  wire queue_2_busy;  // hw/dma/engine.ts:48
  wire queue_3_enable;  // hw/dma/engine.ts:48
  wire queue_3_master;  // hw/dma/engine.ts:48
  wire [2:0] queue_3_max_payload;  // hw/dma/engine.ts:48
  wire [2:0] queue_3_max_read;  // hw/dma/engine.ts:48
  wire [31:0] queue_3_now;  // hw/dma/engine.ts:48
  wire queue_3_desc_valid;  // hw/dma/engine.ts:48
  wire queue_3_desc_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_3_desc_kind;  // hw/dma/engine.ts:48
  wire [39:0] queue_3_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_3_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_3_desc_tag;  // hw/dma/engine.ts:48
  wire queue_3_piece_valid;  // hw/dma/engine.ts:48
  wire queue_3_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_3_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_3_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_3_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_3_piece_lane;  // hw/dma/engine.ts:48
  wire [5:0] queue_3_piece_row;  // hw/dma/engine.ts:48
  wire queue_3_piece_done;  // hw/dma/engine.ts:48
  wire queue_3_tag_want;  // hw/dma/engine.ts:48
  wire queue_3_tag_given;  // hw/dma/engine.ts:48
  wire [5:0] queue_3_tag_index;  // hw/dma/engine.ts:48
  wire queue_3_tag_back;  // hw/dma/engine.ts:48
  wire [5:0] queue_3_tag_held;  // hw/dma/engine.ts:48
  wire queue_3_look_valid;  // hw/dma/engine.ts:48
  wire queue_3_look_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_3_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_3_look_count;  // hw/dma/engine.ts:48
  wire queue_3_look_write;  // hw/dma/engine.ts:48
  wire queue_3_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_3_verdict;  // hw/dma/engine.ts:48
  wire queue_3_verdict_stale;  // hw/dma/engine.ts:48
  wire [27:0] queue_3_verdict_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_3_verdict_pages;  // hw/dma/engine.ts:48
  wire [3:0] queue_3_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_3_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_3_missed;  // hw/dma/engine.ts:48
  wire queue_3_again;  // hw/dma/engine.ts:48
  wire queue_3_line_failed;  // hw/dma/engine.ts:48
  wire queue_3_write_valid;  // hw/dma/engine.ts:48
  wire queue_3_write_ready;  // hw/dma/engine.ts:48
  wire [39:0] queue_3_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_3_write_bytes;  // hw/dma/engine.ts:48
  wire [3:0] queue_3_write_domain;  // hw/dma/engine.ts:48
  wire queue_3_write_epoch;  // hw/dma/engine.ts:48
  wire queue_3_write_done;  // hw/dma/engine.ts:48
  wire queue_3_read_valid;  // hw/dma/engine.ts:48
  wire queue_3_read_ready;  // hw/dma/engine.ts:48
  wire [5:0] queue_3_read_read_tag;  // hw/dma/engine.ts:48
  wire [39:0] queue_3_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_3_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_3_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_3_read_offset;  // hw/dma/engine.ts:48
  wire [3:0] queue_3_read_domain;  // hw/dma/engine.ts:48
  wire queue_3_read_epoch;  // hw/dma/engine.ts:48
  wire queue_3_read_done;  // hw/dma/engine.ts:48
  wire queue_3_read_error;  // hw/dma/engine.ts:48
  wire queue_3_park_valid;  // hw/dma/engine.ts:48
  wire queue_3_park_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_3_park_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_3_park_pages;  // hw/dma/engine.ts:48
  wire queue_3_park_write;  // hw/dma/engine.ts:48
  wire queue_3_wake;  // hw/dma/engine.ts:48
  wire [3:0] queue_3_wake_code;  // hw/dma/engine.ts:48
  wire queue_3_done_valid;  // hw/dma/engine.ts:48
  wire queue_3_done_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_3_done_tag;  // hw/dma/engine.ts:48
  wire [3:0] queue_3_done_status;  // hw/dma/engine.ts:48
  wire [23:0] queue_3_done_bytes;  // hw/dma/engine.ts:48
  wire [31:0] queue_3_done_waited;  // hw/dma/engine.ts:48
  wire [7:0] queue_3_look_cycles;  // hw/dma/engine.ts:48
  wire queue_3_retry;  // hw/dma/engine.ts:48
  wire queue_3_parked;  // hw/dma/engine.ts:48
  wire queue_3_busy;  // hw/dma/engine.ts:48
  wire queue_4_enable;  // hw/dma/engine.ts:48
  wire queue_4_master;  // hw/dma/engine.ts:48
  wire [2:0] queue_4_max_payload;  // hw/dma/engine.ts:48
  wire [2:0] queue_4_max_read;  // hw/dma/engine.ts:48
  wire [31:0] queue_4_now;  // hw/dma/engine.ts:48
  wire queue_4_desc_valid;  // hw/dma/engine.ts:48
  wire queue_4_desc_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_4_desc_kind;  // hw/dma/engine.ts:48
  wire [39:0] queue_4_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_4_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_4_desc_tag;  // hw/dma/engine.ts:48
  wire queue_4_piece_valid;  // hw/dma/engine.ts:48
  wire queue_4_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_4_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_4_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_4_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_4_piece_lane;  // hw/dma/engine.ts:48
  wire [5:0] queue_4_piece_row;  // hw/dma/engine.ts:48
  wire queue_4_piece_done;  // hw/dma/engine.ts:48
  wire queue_4_tag_want;  // hw/dma/engine.ts:48
  wire queue_4_tag_given;  // hw/dma/engine.ts:48
  wire [5:0] queue_4_tag_index;  // hw/dma/engine.ts:48
  wire queue_4_tag_back;  // hw/dma/engine.ts:48
  wire [5:0] queue_4_tag_held;  // hw/dma/engine.ts:48
  wire queue_4_look_valid;  // hw/dma/engine.ts:48
  wire queue_4_look_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_4_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_4_look_count;  // hw/dma/engine.ts:48
  wire queue_4_look_write;  // hw/dma/engine.ts:48
  wire queue_4_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_4_verdict;  // hw/dma/engine.ts:48
  wire queue_4_verdict_stale;  // hw/dma/engine.ts:48
  wire [27:0] queue_4_verdict_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_4_verdict_pages;  // hw/dma/engine.ts:48
  wire [3:0] queue_4_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_4_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_4_missed;  // hw/dma/engine.ts:48
  wire queue_4_again;  // hw/dma/engine.ts:48
  wire queue_4_line_failed;  // hw/dma/engine.ts:48
  wire queue_4_write_valid;  // hw/dma/engine.ts:48
  wire queue_4_write_ready;  // hw/dma/engine.ts:48
  wire [39:0] queue_4_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_4_write_bytes;  // hw/dma/engine.ts:48
  wire [3:0] queue_4_write_domain;  // hw/dma/engine.ts:48
  wire queue_4_write_epoch;  // hw/dma/engine.ts:48
  wire queue_4_write_done;  // hw/dma/engine.ts:48
  wire queue_4_read_valid;  // hw/dma/engine.ts:48
  wire queue_4_read_ready;  // hw/dma/engine.ts:48
  wire [5:0] queue_4_read_read_tag;  // hw/dma/engine.ts:48
  wire [39:0] queue_4_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_4_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_4_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_4_read_offset;  // hw/dma/engine.ts:48
  wire [3:0] queue_4_read_domain;  // hw/dma/engine.ts:48
  wire queue_4_read_epoch;  // hw/dma/engine.ts:48
  wire queue_4_read_done;  // hw/dma/engine.ts:48
  wire queue_4_read_error;  // hw/dma/engine.ts:48
  wire queue_4_park_valid;  // hw/dma/engine.ts:48
  wire queue_4_park_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_4_park_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_4_park_pages;  // hw/dma/engine.ts:48
  wire queue_4_park_write;  // hw/dma/engine.ts:48
  wire queue_4_wake;  // hw/dma/engine.ts:48
  wire [3:0] queue_4_wake_code;  // hw/dma/engine.ts:48
  wire queue_4_done_valid;  // hw/dma/engine.ts:48
  wire queue_4_done_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_4_done_tag;  // hw/dma/engine.ts:48
  wire [3:0] queue_4_done_status;  // hw/dma/engine.ts:48
  wire [23:0] queue_4_done_bytes;  // hw/dma/engine.ts:48
  wire [31:0] queue_4_done_waited;  // hw/dma/engine.ts:48
  wire [7:0] queue_4_look_cycles;  // hw/dma/engine.ts:48
  wire queue_4_retry;  // hw/dma/engine.ts:48
  wire queue_4_parked;  // hw/dma/engine.ts:48
  wire queue_4_busy;  // hw/dma/engine.ts:48
  wire queue_5_enable;  // hw/dma/engine.ts:48
  wire queue_5_master;  // hw/dma/engine.ts:48
  wire [2:0] queue_5_max_payload;  // hw/dma/engine.ts:48
  wire [2:0] queue_5_max_read;  // hw/dma/engine.ts:48
  wire [31:0] queue_5_now;  // hw/dma/engine.ts:48
  wire queue_5_desc_valid;  // hw/dma/engine.ts:48
  wire queue_5_desc_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_5_desc_kind;  // hw/dma/engine.ts:48
  wire [39:0] queue_5_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_5_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_5_desc_tag;  // hw/dma/engine.ts:48
  wire queue_5_piece_valid;  // hw/dma/engine.ts:48
  wire queue_5_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_5_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_5_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_5_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_5_piece_lane;  // hw/dma/engine.ts:48
  wire [5:0] queue_5_piece_row;  // hw/dma/engine.ts:48
  wire queue_5_piece_done;  // hw/dma/engine.ts:48
  wire queue_5_tag_want;  // hw/dma/engine.ts:48
  wire queue_5_tag_given;  // hw/dma/engine.ts:48
  wire [5:0] queue_5_tag_index;  // hw/dma/engine.ts:48
  wire queue_5_tag_back;  // hw/dma/engine.ts:48
  wire [5:0] queue_5_tag_held;  // hw/dma/engine.ts:48
  wire queue_5_look_valid;  // hw/dma/engine.ts:48
  wire queue_5_look_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_5_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_5_look_count;  // hw/dma/engine.ts:48
  wire queue_5_look_write;  // hw/dma/engine.ts:48
  wire queue_5_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_5_verdict;  // hw/dma/engine.ts:48
  wire queue_5_verdict_stale;  // hw/dma/engine.ts:48
  wire [27:0] queue_5_verdict_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_5_verdict_pages;  // hw/dma/engine.ts:48
  wire [3:0] queue_5_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_5_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_5_missed;  // hw/dma/engine.ts:48
  wire queue_5_again;  // hw/dma/engine.ts:48
  wire queue_5_line_failed;  // hw/dma/engine.ts:48
  wire queue_5_write_valid;  // hw/dma/engine.ts:48
  wire queue_5_write_ready;  // hw/dma/engine.ts:48
  wire [39:0] queue_5_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_5_write_bytes;  // hw/dma/engine.ts:48
  wire [3:0] queue_5_write_domain;  // hw/dma/engine.ts:48
  wire queue_5_write_epoch;  // hw/dma/engine.ts:48
  wire queue_5_write_done;  // hw/dma/engine.ts:48
  wire queue_5_read_valid;  // hw/dma/engine.ts:48
  wire queue_5_read_ready;  // hw/dma/engine.ts:48
  wire [5:0] queue_5_read_read_tag;  // hw/dma/engine.ts:48
  wire [39:0] queue_5_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_5_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_5_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_5_read_offset;  // hw/dma/engine.ts:48
  wire [3:0] queue_5_read_domain;  // hw/dma/engine.ts:48
  wire queue_5_read_epoch;  // hw/dma/engine.ts:48
  wire queue_5_read_done;  // hw/dma/engine.ts:48
  wire queue_5_read_error;  // hw/dma/engine.ts:48
  wire queue_5_park_valid;  // hw/dma/engine.ts:48
  wire queue_5_park_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_5_park_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_5_park_pages;  // hw/dma/engine.ts:48
  wire queue_5_park_write;  // hw/dma/engine.ts:48
  wire queue_5_wake;  // hw/dma/engine.ts:48
  wire [3:0] queue_5_wake_code;  // hw/dma/engine.ts:48
  wire queue_5_done_valid;  // hw/dma/engine.ts:48
  wire queue_5_done_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_5_done_tag;  // hw/dma/engine.ts:48
  wire [3:0] queue_5_done_status;  // hw/dma/engine.ts:48
  wire [23:0] queue_5_done_bytes;  // hw/dma/engine.ts:48
  wire [31:0] queue_5_done_waited;  // hw/dma/engine.ts:48
  wire [7:0] queue_5_look_cycles;  // hw/dma/engine.ts:48
  wire queue_5_retry;  // hw/dma/engine.ts:48
  wire queue_5_parked;  // hw/dma/engine.ts:48
  wire queue_5_busy;  // hw/dma/engine.ts:48
  wire queue_6_enable;  // hw/dma/engine.ts:48
  wire queue_6_master;  // hw/dma/engine.ts:48
  wire [2:0] queue_6_max_payload;  // hw/dma/engine.ts:48
  wire [2:0] queue_6_max_read;  // hw/dma/engine.ts:48
  wire [31:0] queue_6_now;  // hw/dma/engine.ts:48
  wire queue_6_desc_valid;  // hw/dma/engine.ts:48
  wire queue_6_desc_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_6_desc_kind;  // hw/dma/engine.ts:48
  wire [39:0] queue_6_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_6_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_6_desc_tag;  // hw/dma/engine.ts:48
  wire queue_6_piece_valid;  // hw/dma/engine.ts:48
  wire queue_6_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_6_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_6_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_6_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_6_piece_lane;  // hw/dma/engine.ts:48
  wire [5:0] queue_6_piece_row;  // hw/dma/engine.ts:48
  wire queue_6_piece_done;  // hw/dma/engine.ts:48
  wire queue_6_tag_want;  // hw/dma/engine.ts:48
  wire queue_6_tag_given;  // hw/dma/engine.ts:48
  wire [5:0] queue_6_tag_index;  // hw/dma/engine.ts:48
  wire queue_6_tag_back;  // hw/dma/engine.ts:48
  wire [5:0] queue_6_tag_held;  // hw/dma/engine.ts:48
  wire queue_6_look_valid;  // hw/dma/engine.ts:48
  wire queue_6_look_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_6_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_6_look_count;  // hw/dma/engine.ts:48
  wire queue_6_look_write;  // hw/dma/engine.ts:48
  wire queue_6_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_6_verdict;  // hw/dma/engine.ts:48
  wire queue_6_verdict_stale;  // hw/dma/engine.ts:48
  wire [27:0] queue_6_verdict_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_6_verdict_pages;  // hw/dma/engine.ts:48
  wire [3:0] queue_6_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_6_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_6_missed;  // hw/dma/engine.ts:48
  wire queue_6_again;  // hw/dma/engine.ts:48
  wire queue_6_line_failed;  // hw/dma/engine.ts:48
  wire queue_6_write_valid;  // hw/dma/engine.ts:48
  wire queue_6_write_ready;  // hw/dma/engine.ts:48
  wire [39:0] queue_6_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_6_write_bytes;  // hw/dma/engine.ts:48
  wire [3:0] queue_6_write_domain;  // hw/dma/engine.ts:48
  wire queue_6_write_epoch;  // hw/dma/engine.ts:48
  wire queue_6_write_done;  // hw/dma/engine.ts:48
  wire queue_6_read_valid;  // hw/dma/engine.ts:48
  wire queue_6_read_ready;  // hw/dma/engine.ts:48
  wire [5:0] queue_6_read_read_tag;  // hw/dma/engine.ts:48
  wire [39:0] queue_6_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_6_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_6_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_6_read_offset;  // hw/dma/engine.ts:48
  wire [3:0] queue_6_read_domain;  // hw/dma/engine.ts:48
  wire queue_6_read_epoch;  // hw/dma/engine.ts:48
  wire queue_6_read_done;  // hw/dma/engine.ts:48
  wire queue_6_read_error;  // hw/dma/engine.ts:48
  wire queue_6_park_valid;  // hw/dma/engine.ts:48
  wire queue_6_park_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_6_park_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_6_park_pages;  // hw/dma/engine.ts:48
  wire queue_6_park_write;  // hw/dma/engine.ts:48
  wire queue_6_wake;  // hw/dma/engine.ts:48
  wire [3:0] queue_6_wake_code;  // hw/dma/engine.ts:48
  wire queue_6_done_valid;  // hw/dma/engine.ts:48
  wire queue_6_done_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_6_done_tag;  // hw/dma/engine.ts:48
  wire [3:0] queue_6_done_status;  // hw/dma/engine.ts:48
  wire [23:0] queue_6_done_bytes;  // hw/dma/engine.ts:48
  wire [31:0] queue_6_done_waited;  // hw/dma/engine.ts:48
  wire [7:0] queue_6_look_cycles;  // hw/dma/engine.ts:48
  wire queue_6_retry;  // hw/dma/engine.ts:48
  wire queue_6_parked;  // hw/dma/engine.ts:48
  wire queue_6_busy;  // hw/dma/engine.ts:48
  wire queue_7_enable;  // hw/dma/engine.ts:48
  wire queue_7_master;  // hw/dma/engine.ts:48
  wire [2:0] queue_7_max_payload;  // hw/dma/engine.ts:48
  wire [2:0] queue_7_max_read;  // hw/dma/engine.ts:48
  wire [31:0] queue_7_now;  // hw/dma/engine.ts:48
  wire queue_7_desc_valid;  // hw/dma/engine.ts:48
  wire queue_7_desc_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_7_desc_kind;  // hw/dma/engine.ts:48
  wire [39:0] queue_7_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_7_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_7_desc_tag;  // hw/dma/engine.ts:48
  wire queue_7_piece_valid;  // hw/dma/engine.ts:48
  wire queue_7_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_7_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_7_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_7_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_7_piece_lane;  // hw/dma/engine.ts:48
  wire [5:0] queue_7_piece_row;  // hw/dma/engine.ts:48
  wire queue_7_piece_done;  // hw/dma/engine.ts:48
  wire queue_7_tag_want;  // hw/dma/engine.ts:48
  wire queue_7_tag_given;  // hw/dma/engine.ts:48
  wire [5:0] queue_7_tag_index;  // hw/dma/engine.ts:48
  wire queue_7_tag_back;  // hw/dma/engine.ts:48
  wire [5:0] queue_7_tag_held;  // hw/dma/engine.ts:48
  wire queue_7_look_valid;  // hw/dma/engine.ts:48
  wire queue_7_look_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_7_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_7_look_count;  // hw/dma/engine.ts:48
  wire queue_7_look_write;  // hw/dma/engine.ts:48
  wire queue_7_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_7_verdict;  // hw/dma/engine.ts:48
  wire queue_7_verdict_stale;  // hw/dma/engine.ts:48
  wire [27:0] queue_7_verdict_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_7_verdict_pages;  // hw/dma/engine.ts:48
  wire [3:0] queue_7_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_7_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_7_missed;  // hw/dma/engine.ts:48
  wire queue_7_again;  // hw/dma/engine.ts:48
  wire queue_7_line_failed;  // hw/dma/engine.ts:48
  wire queue_7_write_valid;  // hw/dma/engine.ts:48
  wire queue_7_write_ready;  // hw/dma/engine.ts:48
  wire [39:0] queue_7_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_7_write_bytes;  // hw/dma/engine.ts:48
  wire [3:0] queue_7_write_domain;  // hw/dma/engine.ts:48
  wire queue_7_write_epoch;  // hw/dma/engine.ts:48
  wire queue_7_write_done;  // hw/dma/engine.ts:48
  wire queue_7_read_valid;  // hw/dma/engine.ts:48
  wire queue_7_read_ready;  // hw/dma/engine.ts:48
  wire [5:0] queue_7_read_read_tag;  // hw/dma/engine.ts:48
  wire [39:0] queue_7_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_7_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_7_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_7_read_offset;  // hw/dma/engine.ts:48
  wire [3:0] queue_7_read_domain;  // hw/dma/engine.ts:48
  wire queue_7_read_epoch;  // hw/dma/engine.ts:48
  wire queue_7_read_done;  // hw/dma/engine.ts:48
  wire queue_7_read_error;  // hw/dma/engine.ts:48
  wire queue_7_park_valid;  // hw/dma/engine.ts:48
  wire queue_7_park_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_7_park_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_7_park_pages;  // hw/dma/engine.ts:48
  wire queue_7_park_write;  // hw/dma/engine.ts:48
  wire queue_7_wake;  // hw/dma/engine.ts:48
  wire [3:0] queue_7_wake_code;  // hw/dma/engine.ts:48
  wire queue_7_done_valid;  // hw/dma/engine.ts:48
  wire queue_7_done_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_7_done_tag;  // hw/dma/engine.ts:48
  wire [3:0] queue_7_done_status;  // hw/dma/engine.ts:48
  wire [23:0] queue_7_done_bytes;  // hw/dma/engine.ts:48
  wire [31:0] queue_7_done_waited;  // hw/dma/engine.ts:48
  wire [7:0] queue_7_look_cycles;  // hw/dma/engine.ts:48
  wire queue_7_retry;  // hw/dma/engine.ts:48
  wire queue_7_parked;  // hw/dma/engine.ts:48
  wire queue_7_busy;  // hw/dma/engine.ts:48
  wire queue_8_enable;  // hw/dma/engine.ts:48
  wire queue_8_master;  // hw/dma/engine.ts:48
  wire [2:0] queue_8_max_payload;  // hw/dma/engine.ts:48
  wire [2:0] queue_8_max_read;  // hw/dma/engine.ts:48
  wire [31:0] queue_8_now;  // hw/dma/engine.ts:48
  wire queue_8_desc_valid;  // hw/dma/engine.ts:48
  wire queue_8_desc_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_8_desc_kind;  // hw/dma/engine.ts:48
  wire [39:0] queue_8_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_8_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_8_desc_tag;  // hw/dma/engine.ts:48
  wire queue_8_piece_valid;  // hw/dma/engine.ts:48
  wire queue_8_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_8_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_8_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_8_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_8_piece_lane;  // hw/dma/engine.ts:48
  wire [5:0] queue_8_piece_row;  // hw/dma/engine.ts:48
  wire queue_8_piece_done;  // hw/dma/engine.ts:48
  wire queue_8_tag_want;  // hw/dma/engine.ts:48
  wire queue_8_tag_given;  // hw/dma/engine.ts:48
  wire [5:0] queue_8_tag_index;  // hw/dma/engine.ts:48
  wire queue_8_tag_back;  // hw/dma/engine.ts:48
  wire [5:0] queue_8_tag_held;  // hw/dma/engine.ts:48
  wire queue_8_look_valid;  // hw/dma/engine.ts:48
  wire queue_8_look_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_8_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_8_look_count;  // hw/dma/engine.ts:48
  wire queue_8_look_write;  // hw/dma/engine.ts:48
  wire queue_8_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_8_verdict;  // hw/dma/engine.ts:48
  wire queue_8_verdict_stale;  // hw/dma/engine.ts:48
  wire [27:0] queue_8_verdict_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_8_verdict_pages;  // hw/dma/engine.ts:48
  wire [3:0] queue_8_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_8_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_8_missed;  // hw/dma/engine.ts:48
  wire queue_8_again;  // hw/dma/engine.ts:48
  wire queue_8_line_failed;  // hw/dma/engine.ts:48
  wire queue_8_write_valid;  // hw/dma/engine.ts:48
  wire queue_8_write_ready;  // hw/dma/engine.ts:48
  wire [39:0] queue_8_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_8_write_bytes;  // hw/dma/engine.ts:48
  wire [3:0] queue_8_write_domain;  // hw/dma/engine.ts:48
  wire queue_8_write_epoch;  // hw/dma/engine.ts:48
  wire queue_8_write_done;  // hw/dma/engine.ts:48
  wire queue_8_read_valid;  // hw/dma/engine.ts:48
  wire queue_8_read_ready;  // hw/dma/engine.ts:48
  wire [5:0] queue_8_read_read_tag;  // hw/dma/engine.ts:48
  wire [39:0] queue_8_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_8_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_8_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_8_read_offset;  // hw/dma/engine.ts:48
  wire [3:0] queue_8_read_domain;  // hw/dma/engine.ts:48
  wire queue_8_read_epoch;  // hw/dma/engine.ts:48
  wire queue_8_read_done;  // hw/dma/engine.ts:48
  wire queue_8_read_error;  // hw/dma/engine.ts:48
  wire queue_8_park_valid;  // hw/dma/engine.ts:48
  wire queue_8_park_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_8_park_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_8_park_pages;  // hw/dma/engine.ts:48
  wire queue_8_park_write;  // hw/dma/engine.ts:48
  wire queue_8_wake;  // hw/dma/engine.ts:48
  wire [3:0] queue_8_wake_code;  // hw/dma/engine.ts:48
  wire queue_8_done_valid;  // hw/dma/engine.ts:48
  wire queue_8_done_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_8_done_tag;  // hw/dma/engine.ts:48
  wire [3:0] queue_8_done_status;  // hw/dma/engine.ts:48
  wire [23:0] queue_8_done_bytes;  // hw/dma/engine.ts:48
  wire [31:0] queue_8_done_waited;  // hw/dma/engine.ts:48
  wire [7:0] queue_8_look_cycles;  // hw/dma/engine.ts:48
  wire queue_8_retry;  // hw/dma/engine.ts:48
  wire queue_8_parked;  // hw/dma/engine.ts:48
  wire queue_8_busy;  // hw/dma/engine.ts:48
  wire queue_9_enable;  // hw/dma/engine.ts:48
  wire queue_9_master;  // hw/dma/engine.ts:48
  wire [2:0] queue_9_max_payload;  // hw/dma/engine.ts:48
  wire [2:0] queue_9_max_read;  // hw/dma/engine.ts:48
  wire [31:0] queue_9_now;  // hw/dma/engine.ts:48
  wire queue_9_desc_valid;  // hw/dma/engine.ts:48
  wire queue_9_desc_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_9_desc_kind;  // hw/dma/engine.ts:48
  wire [39:0] queue_9_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_9_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_9_desc_tag;  // hw/dma/engine.ts:48
  wire queue_9_piece_valid;  // hw/dma/engine.ts:48
  wire queue_9_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_9_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_9_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_9_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_9_piece_lane;  // hw/dma/engine.ts:48
  wire [5:0] queue_9_piece_row;  // hw/dma/engine.ts:48
  wire queue_9_piece_done;  // hw/dma/engine.ts:48
  wire queue_9_tag_want;  // hw/dma/engine.ts:48
  wire queue_9_tag_given;  // hw/dma/engine.ts:48
  wire [5:0] queue_9_tag_index;  // hw/dma/engine.ts:48
  wire queue_9_tag_back;  // hw/dma/engine.ts:48
  wire [5:0] queue_9_tag_held;  // hw/dma/engine.ts:48
  wire queue_9_look_valid;  // hw/dma/engine.ts:48
  wire queue_9_look_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_9_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_9_look_count;  // hw/dma/engine.ts:48
  wire queue_9_look_write;  // hw/dma/engine.ts:48
  wire queue_9_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_9_verdict;  // hw/dma/engine.ts:48
  wire queue_9_verdict_stale;  // hw/dma/engine.ts:48
  wire [27:0] queue_9_verdict_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_9_verdict_pages;  // hw/dma/engine.ts:48
  wire [3:0] queue_9_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_9_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_9_missed;  // hw/dma/engine.ts:48
  wire queue_9_again;  // hw/dma/engine.ts:48
  wire queue_9_line_failed;  // hw/dma/engine.ts:48
  wire queue_9_write_valid;  // hw/dma/engine.ts:48
  wire queue_9_write_ready;  // hw/dma/engine.ts:48
  wire [39:0] queue_9_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_9_write_bytes;  // hw/dma/engine.ts:48
  wire [3:0] queue_9_write_domain;  // hw/dma/engine.ts:48
  wire queue_9_write_epoch;  // hw/dma/engine.ts:48
  wire queue_9_write_done;  // hw/dma/engine.ts:48
  wire queue_9_read_valid;  // hw/dma/engine.ts:48
  wire queue_9_read_ready;  // hw/dma/engine.ts:48
  wire [5:0] queue_9_read_read_tag;  // hw/dma/engine.ts:48
  wire [39:0] queue_9_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_9_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_9_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_9_read_offset;  // hw/dma/engine.ts:48
  wire [3:0] queue_9_read_domain;  // hw/dma/engine.ts:48
  wire queue_9_read_epoch;  // hw/dma/engine.ts:48
  wire queue_9_read_done;  // hw/dma/engine.ts:48
  wire queue_9_read_error;  // hw/dma/engine.ts:48
  wire queue_9_park_valid;  // hw/dma/engine.ts:48
  wire queue_9_park_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_9_park_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_9_park_pages;  // hw/dma/engine.ts:48
  wire queue_9_park_write;  // hw/dma/engine.ts:48
  wire queue_9_wake;  // hw/dma/engine.ts:48
  wire [3:0] queue_9_wake_code;  // hw/dma/engine.ts:48
  wire queue_9_done_valid;  // hw/dma/engine.ts:48
  wire queue_9_done_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_9_done_tag;  // hw/dma/engine.ts:48
  wire [3:0] queue_9_done_status;  // hw/dma/engine.ts:48
  wire [23:0] queue_9_done_bytes;  // hw/dma/engine.ts:48
  wire [31:0] queue_9_done_waited;  // hw/dma/engine.ts:48
  wire [7:0] queue_9_look_cycles;  // hw/dma/engine.ts:48
  wire queue_9_retry;  // hw/dma/engine.ts:48
  wire queue_9_parked;  // hw/dma/engine.ts:48
  wire queue_9_busy;  // hw/dma/engine.ts:48
  wire queue_10_enable;  // hw/dma/engine.ts:48
  wire queue_10_master;  // hw/dma/engine.ts:48
  wire [2:0] queue_10_max_payload;  // hw/dma/engine.ts:48
  wire [2:0] queue_10_max_read;  // hw/dma/engine.ts:48
  wire [31:0] queue_10_now;  // hw/dma/engine.ts:48
  wire queue_10_desc_valid;  // hw/dma/engine.ts:48
  wire queue_10_desc_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_10_desc_kind;  // hw/dma/engine.ts:48
  wire [39:0] queue_10_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_10_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_10_desc_tag;  // hw/dma/engine.ts:48
  wire queue_10_piece_valid;  // hw/dma/engine.ts:48
  wire queue_10_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_10_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_10_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_10_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_10_piece_lane;  // hw/dma/engine.ts:48
  wire [5:0] queue_10_piece_row;  // hw/dma/engine.ts:48
  wire queue_10_piece_done;  // hw/dma/engine.ts:48
  wire queue_10_tag_want;  // hw/dma/engine.ts:48
  wire queue_10_tag_given;  // hw/dma/engine.ts:48
  wire [5:0] queue_10_tag_index;  // hw/dma/engine.ts:48
  wire queue_10_tag_back;  // hw/dma/engine.ts:48
  wire [5:0] queue_10_tag_held;  // hw/dma/engine.ts:48
  wire queue_10_look_valid;  // hw/dma/engine.ts:48
  wire queue_10_look_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_10_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_10_look_count;  // hw/dma/engine.ts:48
  wire queue_10_look_write;  // hw/dma/engine.ts:48
  wire queue_10_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_10_verdict;  // hw/dma/engine.ts:48
  wire queue_10_verdict_stale;  // hw/dma/engine.ts:48
  wire [27:0] queue_10_verdict_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_10_verdict_pages;  // hw/dma/engine.ts:48
  wire [3:0] queue_10_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_10_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_10_missed;  // hw/dma/engine.ts:48
  wire queue_10_again;  // hw/dma/engine.ts:48
  wire queue_10_line_failed;  // hw/dma/engine.ts:48
  wire queue_10_write_valid;  // hw/dma/engine.ts:48
  wire queue_10_write_ready;  // hw/dma/engine.ts:48
  wire [39:0] queue_10_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_10_write_bytes;  // hw/dma/engine.ts:48
  wire [3:0] queue_10_write_domain;  // hw/dma/engine.ts:48
  wire queue_10_write_epoch;  // hw/dma/engine.ts:48
  wire queue_10_write_done;  // hw/dma/engine.ts:48
  wire queue_10_read_valid;  // hw/dma/engine.ts:48
  wire queue_10_read_ready;  // hw/dma/engine.ts:48
  wire [5:0] queue_10_read_read_tag;  // hw/dma/engine.ts:48
  wire [39:0] queue_10_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_10_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_10_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_10_read_offset;  // hw/dma/engine.ts:48
  wire [3:0] queue_10_read_domain;  // hw/dma/engine.ts:48
  wire queue_10_read_epoch;  // hw/dma/engine.ts:48
  wire queue_10_read_done;  // hw/dma/engine.ts:48
  wire queue_10_read_error;  // hw/dma/engine.ts:48
  wire queue_10_park_valid;  // hw/dma/engine.ts:48
  wire queue_10_park_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_10_park_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_10_park_pages;  // hw/dma/engine.ts:48
  wire queue_10_park_write;  // hw/dma/engine.ts:48
  wire queue_10_wake;  // hw/dma/engine.ts:48
  wire [3:0] queue_10_wake_code;  // hw/dma/engine.ts:48
  wire queue_10_done_valid;  // hw/dma/engine.ts:48
  wire queue_10_done_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_10_done_tag;  // hw/dma/engine.ts:48
  wire [3:0] queue_10_done_status;  // hw/dma/engine.ts:48
  wire [23:0] queue_10_done_bytes;  // hw/dma/engine.ts:48
  wire [31:0] queue_10_done_waited;  // hw/dma/engine.ts:48
  wire [7:0] queue_10_look_cycles;  // hw/dma/engine.ts:48
  wire queue_10_retry;  // hw/dma/engine.ts:48
  wire queue_10_parked;  // hw/dma/engine.ts:48
  wire queue_10_busy;  // hw/dma/engine.ts:48
  wire queue_11_enable;  // hw/dma/engine.ts:48
  wire queue_11_master;  // hw/dma/engine.ts:48
  wire [2:0] queue_11_max_payload;  // hw/dma/engine.ts:48
  wire [2:0] queue_11_max_read;  // hw/dma/engine.ts:48
  wire [31:0] queue_11_now;  // hw/dma/engine.ts:48
  wire queue_11_desc_valid;  // hw/dma/engine.ts:48
  wire queue_11_desc_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_11_desc_kind;  // hw/dma/engine.ts:48
  wire [39:0] queue_11_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_11_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_11_desc_tag;  // hw/dma/engine.ts:48
  wire queue_11_piece_valid;  // hw/dma/engine.ts:48
  wire queue_11_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_11_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_11_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_11_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_11_piece_lane;  // hw/dma/engine.ts:48
  wire [5:0] queue_11_piece_row;  // hw/dma/engine.ts:48
  wire queue_11_piece_done;  // hw/dma/engine.ts:48
  wire queue_11_tag_want;  // hw/dma/engine.ts:48
  wire queue_11_tag_given;  // hw/dma/engine.ts:48
  wire [5:0] queue_11_tag_index;  // hw/dma/engine.ts:48
  wire queue_11_tag_back;  // hw/dma/engine.ts:48
  wire [5:0] queue_11_tag_held;  // hw/dma/engine.ts:48
  wire queue_11_look_valid;  // hw/dma/engine.ts:48
  wire queue_11_look_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_11_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_11_look_count;  // hw/dma/engine.ts:48
  wire queue_11_look_write;  // hw/dma/engine.ts:48
  wire queue_11_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_11_verdict;  // hw/dma/engine.ts:48
  wire queue_11_verdict_stale;  // hw/dma/engine.ts:48
  wire [27:0] queue_11_verdict_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_11_verdict_pages;  // hw/dma/engine.ts:48
  wire [3:0] queue_11_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_11_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_11_missed;  // hw/dma/engine.ts:48
  wire queue_11_again;  // hw/dma/engine.ts:48
  wire queue_11_line_failed;  // hw/dma/engine.ts:48
  wire queue_11_write_valid;  // hw/dma/engine.ts:48
  wire queue_11_write_ready;  // hw/dma/engine.ts:48
  wire [39:0] queue_11_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_11_write_bytes;  // hw/dma/engine.ts:48
  wire [3:0] queue_11_write_domain;  // hw/dma/engine.ts:48
  wire queue_11_write_epoch;  // hw/dma/engine.ts:48
  wire queue_11_write_done;  // hw/dma/engine.ts:48
  wire queue_11_read_valid;  // hw/dma/engine.ts:48
  wire queue_11_read_ready;  // hw/dma/engine.ts:48
  wire [5:0] queue_11_read_read_tag;  // hw/dma/engine.ts:48
  wire [39:0] queue_11_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_11_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_11_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_11_read_offset;  // hw/dma/engine.ts:48
  wire [3:0] queue_11_read_domain;  // hw/dma/engine.ts:48
  wire queue_11_read_epoch;  // hw/dma/engine.ts:48
  wire queue_11_read_done;  // hw/dma/engine.ts:48
  wire queue_11_read_error;  // hw/dma/engine.ts:48
  wire queue_11_park_valid;  // hw/dma/engine.ts:48
  wire queue_11_park_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_11_park_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_11_park_pages;  // hw/dma/engine.ts:48
  wire queue_11_park_write;  // hw/dma/engine.ts:48
  wire queue_11_wake;  // hw/dma/engine.ts:48
  wire [3:0] queue_11_wake_code;  // hw/dma/engine.ts:48
  wire queue_11_done_valid;  // hw/dma/engine.ts:48
  wire queue_11_done_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_11_done_tag;  // hw/dma/engine.ts:48
  wire [3:0] queue_11_done_status;  // hw/dma/engine.ts:48
  wire [23:0] queue_11_done_bytes;  // hw/dma/engine.ts:48
  wire [31:0] queue_11_done_waited;  // hw/dma/engine.ts:48
  wire [7:0] queue_11_look_cycles;  // hw/dma/engine.ts:48
  wire queue_11_retry;  // hw/dma/engine.ts:48
  wire queue_11_parked;  // hw/dma/engine.ts:48
  wire queue_11_busy;  // hw/dma/engine.ts:48
  wire queue_12_enable;  // hw/dma/engine.ts:48
  wire queue_12_master;  // hw/dma/engine.ts:48
  wire [2:0] queue_12_max_payload;  // hw/dma/engine.ts:48
  wire [2:0] queue_12_max_read;  // hw/dma/engine.ts:48
  wire [31:0] queue_12_now;  // hw/dma/engine.ts:48
  wire queue_12_desc_valid;  // hw/dma/engine.ts:48
  wire queue_12_desc_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_12_desc_kind;  // hw/dma/engine.ts:48
  wire [39:0] queue_12_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_12_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_12_desc_tag;  // hw/dma/engine.ts:48
  wire queue_12_piece_valid;  // hw/dma/engine.ts:48
  wire queue_12_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_12_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_12_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_12_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_12_piece_lane;  // hw/dma/engine.ts:48
  wire [5:0] queue_12_piece_row;  // hw/dma/engine.ts:48
  wire queue_12_piece_done;  // hw/dma/engine.ts:48
  wire queue_12_tag_want;  // hw/dma/engine.ts:48
  wire queue_12_tag_given;  // hw/dma/engine.ts:48
  wire [5:0] queue_12_tag_index;  // hw/dma/engine.ts:48
  wire queue_12_tag_back;  // hw/dma/engine.ts:48
  wire [5:0] queue_12_tag_held;  // hw/dma/engine.ts:48
  wire queue_12_look_valid;  // hw/dma/engine.ts:48
  wire queue_12_look_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_12_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_12_look_count;  // hw/dma/engine.ts:48
  wire queue_12_look_write;  // hw/dma/engine.ts:48
  wire queue_12_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_12_verdict;  // hw/dma/engine.ts:48
  wire queue_12_verdict_stale;  // hw/dma/engine.ts:48
  wire [27:0] queue_12_verdict_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_12_verdict_pages;  // hw/dma/engine.ts:48
  wire [3:0] queue_12_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_12_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_12_missed;  // hw/dma/engine.ts:48
  wire queue_12_again;  // hw/dma/engine.ts:48
  wire queue_12_line_failed;  // hw/dma/engine.ts:48
  wire queue_12_write_valid;  // hw/dma/engine.ts:48
  wire queue_12_write_ready;  // hw/dma/engine.ts:48
  wire [39:0] queue_12_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_12_write_bytes;  // hw/dma/engine.ts:48
  wire [3:0] queue_12_write_domain;  // hw/dma/engine.ts:48
  wire queue_12_write_epoch;  // hw/dma/engine.ts:48
  wire queue_12_write_done;  // hw/dma/engine.ts:48
  wire queue_12_read_valid;  // hw/dma/engine.ts:48
  wire queue_12_read_ready;  // hw/dma/engine.ts:48
  wire [5:0] queue_12_read_read_tag;  // hw/dma/engine.ts:48
  wire [39:0] queue_12_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_12_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_12_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_12_read_offset;  // hw/dma/engine.ts:48
  wire [3:0] queue_12_read_domain;  // hw/dma/engine.ts:48
  wire queue_12_read_epoch;  // hw/dma/engine.ts:48
  wire queue_12_read_done;  // hw/dma/engine.ts:48
  wire queue_12_read_error;  // hw/dma/engine.ts:48
  wire queue_12_park_valid;  // hw/dma/engine.ts:48
  wire queue_12_park_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_12_park_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_12_park_pages;  // hw/dma/engine.ts:48
  wire queue_12_park_write;  // hw/dma/engine.ts:48
  wire queue_12_wake;  // hw/dma/engine.ts:48
  wire [3:0] queue_12_wake_code;  // hw/dma/engine.ts:48
  wire queue_12_done_valid;  // hw/dma/engine.ts:48
  wire queue_12_done_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_12_done_tag;  // hw/dma/engine.ts:48
  wire [3:0] queue_12_done_status;  // hw/dma/engine.ts:48
  wire [23:0] queue_12_done_bytes;  // hw/dma/engine.ts:48
  wire [31:0] queue_12_done_waited;  // hw/dma/engine.ts:48
  wire [7:0] queue_12_look_cycles;  // hw/dma/engine.ts:48
  wire queue_12_retry;  // hw/dma/engine.ts:48
  wire queue_12_parked;  // hw/dma/engine.ts:48
  wire queue_12_busy;  // hw/dma/engine.ts:48
  wire queue_13_enable;  // hw/dma/engine.ts:48
  wire queue_13_master;  // hw/dma/engine.ts:48
  wire [2:0] queue_13_max_payload;  // hw/dma/engine.ts:48
  wire [2:0] queue_13_max_read;  // hw/dma/engine.ts:48
  wire [31:0] queue_13_now;  // hw/dma/engine.ts:48
  wire queue_13_desc_valid;  // hw/dma/engine.ts:48
  wire queue_13_desc_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_13_desc_kind;  // hw/dma/engine.ts:48
  wire [39:0] queue_13_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_13_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_13_desc_tag;  // hw/dma/engine.ts:48
  wire queue_13_piece_valid;  // hw/dma/engine.ts:48
  wire queue_13_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_13_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_13_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_13_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_13_piece_lane;  // hw/dma/engine.ts:48
  wire [5:0] queue_13_piece_row;  // hw/dma/engine.ts:48
  wire queue_13_piece_done;  // hw/dma/engine.ts:48
  wire queue_13_tag_want;  // hw/dma/engine.ts:48
  wire queue_13_tag_given;  // hw/dma/engine.ts:48
  wire [5:0] queue_13_tag_index;  // hw/dma/engine.ts:48
  wire queue_13_tag_back;  // hw/dma/engine.ts:48
  wire [5:0] queue_13_tag_held;  // hw/dma/engine.ts:48
  wire queue_13_look_valid;  // hw/dma/engine.ts:48
  wire queue_13_look_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_13_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_13_look_count;  // hw/dma/engine.ts:48
  wire queue_13_look_write;  // hw/dma/engine.ts:48
  wire queue_13_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_13_verdict;  // hw/dma/engine.ts:48
  wire queue_13_verdict_stale;  // hw/dma/engine.ts:48
  wire [27:0] queue_13_verdict_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_13_verdict_pages;  // hw/dma/engine.ts:48
  wire [3:0] queue_13_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_13_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_13_missed;  // hw/dma/engine.ts:48
  wire queue_13_again;  // hw/dma/engine.ts:48
  wire queue_13_line_failed;  // hw/dma/engine.ts:48
  wire queue_13_write_valid;  // hw/dma/engine.ts:48
  wire queue_13_write_ready;  // hw/dma/engine.ts:48
  wire [39:0] queue_13_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_13_write_bytes;  // hw/dma/engine.ts:48
  wire [3:0] queue_13_write_domain;  // hw/dma/engine.ts:48
  wire queue_13_write_epoch;  // hw/dma/engine.ts:48
  wire queue_13_write_done;  // hw/dma/engine.ts:48
  wire queue_13_read_valid;  // hw/dma/engine.ts:48
  wire queue_13_read_ready;  // hw/dma/engine.ts:48
  wire [5:0] queue_13_read_read_tag;  // hw/dma/engine.ts:48
  wire [39:0] queue_13_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_13_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_13_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_13_read_offset;  // hw/dma/engine.ts:48
  wire [3:0] queue_13_read_domain;  // hw/dma/engine.ts:48
  wire queue_13_read_epoch;  // hw/dma/engine.ts:48
  wire queue_13_read_done;  // hw/dma/engine.ts:48
  wire queue_13_read_error;  // hw/dma/engine.ts:48
  wire queue_13_park_valid;  // hw/dma/engine.ts:48
  wire queue_13_park_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_13_park_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_13_park_pages;  // hw/dma/engine.ts:48
  wire queue_13_park_write;  // hw/dma/engine.ts:48
  wire queue_13_wake;  // hw/dma/engine.ts:48
  wire [3:0] queue_13_wake_code;  // hw/dma/engine.ts:48
  wire queue_13_done_valid;  // hw/dma/engine.ts:48
  wire queue_13_done_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_13_done_tag;  // hw/dma/engine.ts:48
  wire [3:0] queue_13_done_status;  // hw/dma/engine.ts:48
  wire [23:0] queue_13_done_bytes;  // hw/dma/engine.ts:48
  wire [31:0] queue_13_done_waited;  // hw/dma/engine.ts:48
  wire [7:0] queue_13_look_cycles;  // hw/dma/engine.ts:48
  wire queue_13_retry;  // hw/dma/engine.ts:48
  wire queue_13_parked;  // hw/dma/engine.ts:48
  wire queue_13_busy;  // hw/dma/engine.ts:48
  wire queue_14_enable;  // hw/dma/engine.ts:48
  wire queue_14_master;  // hw/dma/engine.ts:48
  wire [2:0] queue_14_max_payload;  // hw/dma/engine.ts:48
  wire [2:0] queue_14_max_read;  // hw/dma/engine.ts:48
  wire [31:0] queue_14_now;  // hw/dma/engine.ts:48
  wire queue_14_desc_valid;  // hw/dma/engine.ts:48
  wire queue_14_desc_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_14_desc_kind;  // hw/dma/engine.ts:48
  wire [39:0] queue_14_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_14_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_14_desc_tag;  // hw/dma/engine.ts:48
  wire queue_14_piece_valid;  // hw/dma/engine.ts:48
  wire queue_14_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_14_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_14_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_14_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_14_piece_lane;  // hw/dma/engine.ts:48
  wire [5:0] queue_14_piece_row;  // hw/dma/engine.ts:48
  wire queue_14_piece_done;  // hw/dma/engine.ts:48
  wire queue_14_tag_want;  // hw/dma/engine.ts:48
  wire queue_14_tag_given;  // hw/dma/engine.ts:48
  wire [5:0] queue_14_tag_index;  // hw/dma/engine.ts:48
  wire queue_14_tag_back;  // hw/dma/engine.ts:48
  wire [5:0] queue_14_tag_held;  // hw/dma/engine.ts:48
  wire queue_14_look_valid;  // hw/dma/engine.ts:48
  wire queue_14_look_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_14_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_14_look_count;  // hw/dma/engine.ts:48
  wire queue_14_look_write;  // hw/dma/engine.ts:48
  wire queue_14_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_14_verdict;  // hw/dma/engine.ts:48
  wire queue_14_verdict_stale;  // hw/dma/engine.ts:48
  wire [27:0] queue_14_verdict_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_14_verdict_pages;  // hw/dma/engine.ts:48
  wire [3:0] queue_14_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_14_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_14_missed;  // hw/dma/engine.ts:48
  wire queue_14_again;  // hw/dma/engine.ts:48
  wire queue_14_line_failed;  // hw/dma/engine.ts:48
  wire queue_14_write_valid;  // hw/dma/engine.ts:48
  wire queue_14_write_ready;  // hw/dma/engine.ts:48
  wire [39:0] queue_14_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_14_write_bytes;  // hw/dma/engine.ts:48
  wire [3:0] queue_14_write_domain;  // hw/dma/engine.ts:48
  wire queue_14_write_epoch;  // hw/dma/engine.ts:48
  wire queue_14_write_done;  // hw/dma/engine.ts:48
  wire queue_14_read_valid;  // hw/dma/engine.ts:48
  wire queue_14_read_ready;  // hw/dma/engine.ts:48
  wire [5:0] queue_14_read_read_tag;  // hw/dma/engine.ts:48
  wire [39:0] queue_14_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_14_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_14_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_14_read_offset;  // hw/dma/engine.ts:48
  wire [3:0] queue_14_read_domain;  // hw/dma/engine.ts:48
  wire queue_14_read_epoch;  // hw/dma/engine.ts:48
  wire queue_14_read_done;  // hw/dma/engine.ts:48
  wire queue_14_read_error;  // hw/dma/engine.ts:48
  wire queue_14_park_valid;  // hw/dma/engine.ts:48
  wire queue_14_park_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_14_park_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_14_park_pages;  // hw/dma/engine.ts:48
  wire queue_14_park_write;  // hw/dma/engine.ts:48
  wire queue_14_wake;  // hw/dma/engine.ts:48
  wire [3:0] queue_14_wake_code;  // hw/dma/engine.ts:48
  wire queue_14_done_valid;  // hw/dma/engine.ts:48
  wire queue_14_done_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_14_done_tag;  // hw/dma/engine.ts:48
  wire [3:0] queue_14_done_status;  // hw/dma/engine.ts:48
  wire [23:0] queue_14_done_bytes;  // hw/dma/engine.ts:48
  wire [31:0] queue_14_done_waited;  // hw/dma/engine.ts:48
  wire [7:0] queue_14_look_cycles;  // hw/dma/engine.ts:48
  wire queue_14_retry;  // hw/dma/engine.ts:48
  wire queue_14_parked;  // hw/dma/engine.ts:48
  wire queue_14_busy;  // hw/dma/engine.ts:48
  wire queue_15_enable;  // hw/dma/engine.ts:48
  wire queue_15_master;  // hw/dma/engine.ts:48
  wire [2:0] queue_15_max_payload;  // hw/dma/engine.ts:48
  wire [2:0] queue_15_max_read;  // hw/dma/engine.ts:48
  wire [31:0] queue_15_now;  // hw/dma/engine.ts:48
  wire queue_15_desc_valid;  // hw/dma/engine.ts:48
  wire queue_15_desc_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_15_desc_kind;  // hw/dma/engine.ts:48
  wire [39:0] queue_15_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_15_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_15_desc_tag;  // hw/dma/engine.ts:48
  wire queue_15_piece_valid;  // hw/dma/engine.ts:48
  wire queue_15_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_15_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_15_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_15_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_15_piece_lane;  // hw/dma/engine.ts:48
  wire [5:0] queue_15_piece_row;  // hw/dma/engine.ts:48
  wire queue_15_piece_done;  // hw/dma/engine.ts:48
  wire queue_15_tag_want;  // hw/dma/engine.ts:48
  wire queue_15_tag_given;  // hw/dma/engine.ts:48
  wire [5:0] queue_15_tag_index;  // hw/dma/engine.ts:48
  wire queue_15_tag_back;  // hw/dma/engine.ts:48
  wire [5:0] queue_15_tag_held;  // hw/dma/engine.ts:48
  wire queue_15_look_valid;  // hw/dma/engine.ts:48
  wire queue_15_look_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_15_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_15_look_count;  // hw/dma/engine.ts:48
  wire queue_15_look_write;  // hw/dma/engine.ts:48
  wire queue_15_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_15_verdict;  // hw/dma/engine.ts:48
  wire queue_15_verdict_stale;  // hw/dma/engine.ts:48
  wire [27:0] queue_15_verdict_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_15_verdict_pages;  // hw/dma/engine.ts:48
  wire [3:0] queue_15_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_15_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_15_missed;  // hw/dma/engine.ts:48
  wire queue_15_again;  // hw/dma/engine.ts:48
  wire queue_15_line_failed;  // hw/dma/engine.ts:48
  wire queue_15_write_valid;  // hw/dma/engine.ts:48
  wire queue_15_write_ready;  // hw/dma/engine.ts:48
  wire [39:0] queue_15_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_15_write_bytes;  // hw/dma/engine.ts:48
  wire [3:0] queue_15_write_domain;  // hw/dma/engine.ts:48
  wire queue_15_write_epoch;  // hw/dma/engine.ts:48
  wire queue_15_write_done;  // hw/dma/engine.ts:48
  wire queue_15_read_valid;  // hw/dma/engine.ts:48
  wire queue_15_read_ready;  // hw/dma/engine.ts:48
  wire [5:0] queue_15_read_read_tag;  // hw/dma/engine.ts:48
  wire [39:0] queue_15_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_15_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_15_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_15_read_offset;  // hw/dma/engine.ts:48
  wire [3:0] queue_15_read_domain;  // hw/dma/engine.ts:48
  wire queue_15_read_epoch;  // hw/dma/engine.ts:48
  wire queue_15_read_done;  // hw/dma/engine.ts:48
  wire queue_15_read_error;  // hw/dma/engine.ts:48
  wire queue_15_park_valid;  // hw/dma/engine.ts:48
  wire queue_15_park_ready;  // hw/dma/engine.ts:48
  wire [27:0] queue_15_park_page;  // hw/dma/engine.ts:48
  wire [8:0] queue_15_park_pages;  // hw/dma/engine.ts:48
  wire queue_15_park_write;  // hw/dma/engine.ts:48
  wire queue_15_wake;  // hw/dma/engine.ts:48
  wire [3:0] queue_15_wake_code;  // hw/dma/engine.ts:48
  wire queue_15_done_valid;  // hw/dma/engine.ts:48
  wire queue_15_done_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_15_done_tag;  // hw/dma/engine.ts:48
  wire [3:0] queue_15_done_status;  // hw/dma/engine.ts:48
  wire [23:0] queue_15_done_bytes;  // hw/dma/engine.ts:48
  wire [31:0] queue_15_done_waited;  // hw/dma/engine.ts:48
  wire [7:0] queue_15_look_cycles;  // hw/dma/engine.ts:48
  wire queue_15_retry;  // hw/dma/engine.ts:48
  wire queue_15_parked;  // hw/dma/engine.ts:48
  wire queue_15_busy;  // hw/dma/engine.ts:48
  wire looks_in0_valid;  // hw/dma/engine.ts:69
  wire looks_in0_ready;  // hw/dma/engine.ts:69
  wire [27:0] looks_in0_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in0_count;  // hw/dma/engine.ts:69
  wire looks_in0_write;  // hw/dma/engine.ts:69
  wire looks_in1_valid;  // hw/dma/engine.ts:69
  wire looks_in1_ready;  // hw/dma/engine.ts:69
  wire [27:0] looks_in1_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in1_count;  // hw/dma/engine.ts:69
  wire looks_in1_write;  // hw/dma/engine.ts:69
  wire looks_in2_valid;  // hw/dma/engine.ts:69
  wire looks_in2_ready;  // hw/dma/engine.ts:69
  wire [27:0] looks_in2_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in2_count;  // hw/dma/engine.ts:69
  wire looks_in2_write;  // hw/dma/engine.ts:69
  wire looks_in3_valid;  // hw/dma/engine.ts:69
  wire looks_in3_ready;  // hw/dma/engine.ts:69
  wire [27:0] looks_in3_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in3_count;  // hw/dma/engine.ts:69
  wire looks_in3_write;  // hw/dma/engine.ts:69
  wire looks_in4_valid;  // hw/dma/engine.ts:69
  wire looks_in4_ready;  // hw/dma/engine.ts:69
  wire [27:0] looks_in4_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in4_count;  // hw/dma/engine.ts:69
  wire looks_in4_write;  // hw/dma/engine.ts:69
  wire looks_in5_valid;  // hw/dma/engine.ts:69
  wire looks_in5_ready;  // hw/dma/engine.ts:69
  wire [27:0] looks_in5_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in5_count;  // hw/dma/engine.ts:69
  wire looks_in5_write;  // hw/dma/engine.ts:69
  wire looks_in6_valid;  // hw/dma/engine.ts:69
  wire looks_in6_ready;  // hw/dma/engine.ts:69
  wire [27:0] looks_in6_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in6_count;  // hw/dma/engine.ts:69
  wire looks_in6_write;  // hw/dma/engine.ts:69
  wire looks_in7_valid;  // hw/dma/engine.ts:69
  wire looks_in7_ready;  // hw/dma/engine.ts:69
  wire [27:0] looks_in7_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in7_count;  // hw/dma/engine.ts:69
  wire looks_in7_write;  // hw/dma/engine.ts:69
  wire looks_in8_valid;  // hw/dma/engine.ts:69
  wire looks_in8_ready;  // hw/dma/engine.ts:69
  wire [27:0] looks_in8_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in8_count;  // hw/dma/engine.ts:69
  wire looks_in8_write;  // hw/dma/engine.ts:69
  wire looks_in9_valid;  // hw/dma/engine.ts:69
  wire looks_in9_ready;  // hw/dma/engine.ts:69
  wire [27:0] looks_in9_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in9_count;  // hw/dma/engine.ts:69
  wire looks_in9_write;  // hw/dma/engine.ts:69
  wire looks_in10_valid;  // hw/dma/engine.ts:69
  wire looks_in10_ready;  // hw/dma/engine.ts:69
  wire [27:0] looks_in10_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in10_count;  // hw/dma/engine.ts:69
  wire looks_in10_write;  // hw/dma/engine.ts:69
  wire looks_in11_valid;  // hw/dma/engine.ts:69
  wire looks_in11_ready;  // hw/dma/engine.ts:69
  wire [27:0] looks_in11_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in11_count;  // hw/dma/engine.ts:69
  wire looks_in11_write;  // hw/dma/engine.ts:69
  wire looks_in12_valid;  // hw/dma/engine.ts:69
  wire looks_in12_ready;  // hw/dma/engine.ts:69
  wire [27:0] looks_in12_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in12_count;  // hw/dma/engine.ts:69
  wire looks_in12_write;  // hw/dma/engine.ts:69
  wire looks_in13_valid;  // hw/dma/engine.ts:69
  wire looks_in13_ready;  // hw/dma/engine.ts:69
  wire [27:0] looks_in13_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in13_count;  // hw/dma/engine.ts:69
  wire looks_in13_write;  // hw/dma/engine.ts:69
  wire looks_in14_valid;  // hw/dma/engine.ts:69
  wire looks_in14_ready;  // hw/dma/engine.ts:69
  wire [27:0] looks_in14_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in14_count;  // hw/dma/engine.ts:69
  wire looks_in14_write;  // hw/dma/engine.ts:69
  wire looks_in15_valid;  // hw/dma/engine.ts:69
  wire looks_in15_ready;  // hw/dma/engine.ts:69
  wire [27:0] looks_in15_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in15_count;  // hw/dma/engine.ts:69
  wire looks_in15_write;  // hw/dma/engine.ts:69
  wire looks_out_valid;  // hw/dma/engine.ts:69
  wire looks_out_ready;  // hw/dma/engine.ts:69
  wire [27:0] looks_out_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_out_count;  // hw/dma/engine.ts:69
  wire looks_out_write;  // hw/dma/engine.ts:69
  wire [3:0] looks_out_index;  // hw/dma/engine.ts:69
  wire pieces_in0_valid;  // hw/dma/engine.ts:92
  wire pieces_in0_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in0_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in0_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in0_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in0_lane;  // hw/dma/engine.ts:92
  wire [5:0] pieces_in0_row;  // hw/dma/engine.ts:92
  wire pieces_in1_valid;  // hw/dma/engine.ts:92
  wire pieces_in1_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in1_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in1_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in1_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in1_lane;  // hw/dma/engine.ts:92
  wire [5:0] pieces_in1_row;  // hw/dma/engine.ts:92
  wire pieces_in2_valid;  // hw/dma/engine.ts:92
  wire pieces_in2_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in2_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in2_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in2_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in2_lane;  // hw/dma/engine.ts:92
  wire [5:0] pieces_in2_row;  // hw/dma/engine.ts:92
  wire pieces_in3_valid;  // hw/dma/engine.ts:92
  wire pieces_in3_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in3_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in3_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in3_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in3_lane;  // hw/dma/engine.ts:92
  wire [5:0] pieces_in3_row;  // hw/dma/engine.ts:92
  wire pieces_in4_valid;  // hw/dma/engine.ts:92
  wire pieces_in4_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in4_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in4_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in4_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in4_lane;  // hw/dma/engine.ts:92
  wire [5:0] pieces_in4_row;  // hw/dma/engine.ts:92
  wire pieces_in5_valid;  // hw/dma/engine.ts:92
  wire pieces_in5_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in5_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in5_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in5_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in5_lane;  // hw/dma/engine.ts:92
  wire [5:0] pieces_in5_row;  // hw/dma/engine.ts:92
  wire pieces_in6_valid;  // hw/dma/engine.ts:92
  wire pieces_in6_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in6_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in6_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in6_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in6_lane;  // hw/dma/engine.ts:92
  wire [5:0] pieces_in6_row;  // hw/dma/engine.ts:92
  wire pieces_in7_valid;  // hw/dma/engine.ts:92
  wire pieces_in7_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in7_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in7_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in7_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in7_lane;  // hw/dma/engine.ts:92
  wire [5:0] pieces_in7_row;  // hw/dma/engine.ts:92
  wire pieces_in8_valid;  // hw/dma/engine.ts:92
  wire pieces_in8_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in8_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in8_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in8_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in8_lane;  // hw/dma/engine.ts:92
  wire [5:0] pieces_in8_row;  // hw/dma/engine.ts:92
  wire pieces_in9_valid;  // hw/dma/engine.ts:92
  wire pieces_in9_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in9_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in9_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in9_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in9_lane;  // hw/dma/engine.ts:92
  wire [5:0] pieces_in9_row;  // hw/dma/engine.ts:92
  wire pieces_in10_valid;  // hw/dma/engine.ts:92
  wire pieces_in10_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in10_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in10_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in10_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in10_lane;  // hw/dma/engine.ts:92
  wire [5:0] pieces_in10_row;  // hw/dma/engine.ts:92
  wire pieces_in11_valid;  // hw/dma/engine.ts:92
  wire pieces_in11_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in11_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in11_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in11_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in11_lane;  // hw/dma/engine.ts:92
  wire [5:0] pieces_in11_row;  // hw/dma/engine.ts:92
  wire pieces_in12_valid;  // hw/dma/engine.ts:92
  wire pieces_in12_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in12_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in12_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in12_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in12_lane;  // hw/dma/engine.ts:92
  wire [5:0] pieces_in12_row;  // hw/dma/engine.ts:92
  wire pieces_in13_valid;  // hw/dma/engine.ts:92
  wire pieces_in13_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in13_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in13_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in13_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in13_lane;  // hw/dma/engine.ts:92
  wire [5:0] pieces_in13_row;  // hw/dma/engine.ts:92
  wire pieces_in14_valid;  // hw/dma/engine.ts:92
  wire pieces_in14_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in14_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in14_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in14_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in14_lane;  // hw/dma/engine.ts:92
  wire [5:0] pieces_in14_row;  // hw/dma/engine.ts:92
  wire pieces_in15_valid;  // hw/dma/engine.ts:92
  wire pieces_in15_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in15_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in15_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in15_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in15_lane;  // hw/dma/engine.ts:92
  wire [5:0] pieces_in15_row;  // hw/dma/engine.ts:92
  wire pieces_out_valid;  // hw/dma/engine.ts:92
  wire pieces_out_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_out_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_out_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_out_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_out_lane;  // hw/dma/engine.ts:92
  wire [5:0] pieces_out_row;  // hw/dma/engine.ts:92
  wire [3:0] pieces_out_index;  // hw/dma/engine.ts:92
  wire stage_piece_valid;  // hw/dma/engine.ts:94
  wire stage_piece_ready;  // hw/dma/engine.ts:94
  wire [15:0] stage_piece_tag;  // hw/dma/engine.ts:94
  wire [23:0] stage_piece_offset;  // hw/dma/engine.ts:94
  wire [12:0] stage_piece_bytes;  // hw/dma/engine.ts:94
  wire [1:0] stage_piece_lane;  // hw/dma/engine.ts:94
  wire [5:0] stage_piece_row;  // hw/dma/engine.ts:94
  wire [3:0] stage_piece_index;  // hw/dma/engine.ts:94
  wire stage_pay_req_valid;  // hw/dma/engine.ts:94
  wire stage_pay_req_ready;  // hw/dma/engine.ts:94
  wire [3:0] stage_pay_req_queue;  // hw/dma/engine.ts:94
  wire [15:0] stage_pay_req_tag;  // hw/dma/engine.ts:94
  wire [23:0] stage_pay_req_offset;  // hw/dma/engine.ts:94
  wire [12:0] stage_pay_req_bytes;  // hw/dma/engine.ts:94
  wire [1:0] stage_pay_req_lane;  // hw/dma/engine.ts:94
  wire stage_pay_data_valid;  // hw/dma/engine.ts:94
  wire stage_pay_data_ready;  // hw/dma/engine.ts:94
  wire [511:0] stage_pay_data_data;  // hw/dma/engine.ts:94
  wire stage_pay_data_last;  // hw/dma/engine.ts:94
  wire stage_done_valid;  // hw/dma/engine.ts:94
  wire [3:0] stage_done_queue;  // hw/dma/engine.ts:94
  wire stage_rd;  // hw/dma/engine.ts:94
  wire [9:0] stage_rd_addr;  // hw/dma/engine.ts:94
  wire [511:0] stage_rd_data;  // hw/dma/engine.ts:94
  wire stage_busy;  // hw/dma/engine.ts:94
  wire writes_in0_valid;  // hw/dma/engine.ts:99
  wire writes_in0_ready;  // hw/dma/engine.ts:99
  wire [39:0] writes_in0_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in0_bytes;  // hw/dma/engine.ts:99
  wire [3:0] writes_in0_domain;  // hw/dma/engine.ts:99
  wire writes_in0_epoch;  // hw/dma/engine.ts:99
  wire writes_in1_valid;  // hw/dma/engine.ts:99
  wire writes_in1_ready;  // hw/dma/engine.ts:99
  wire [39:0] writes_in1_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in1_bytes;  // hw/dma/engine.ts:99
  wire [3:0] writes_in1_domain;  // hw/dma/engine.ts:99
  wire writes_in1_epoch;  // hw/dma/engine.ts:99
  wire writes_in2_valid;  // hw/dma/engine.ts:99
  wire writes_in2_ready;  // hw/dma/engine.ts:99
  wire [39:0] writes_in2_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in2_bytes;  // hw/dma/engine.ts:99
  wire [3:0] writes_in2_domain;  // hw/dma/engine.ts:99
  wire writes_in2_epoch;  // hw/dma/engine.ts:99
  wire writes_in3_valid;  // hw/dma/engine.ts:99
  wire writes_in3_ready;  // hw/dma/engine.ts:99
  wire [39:0] writes_in3_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in3_bytes;  // hw/dma/engine.ts:99
  wire [3:0] writes_in3_domain;  // hw/dma/engine.ts:99
  wire writes_in3_epoch;  // hw/dma/engine.ts:99
  wire writes_in4_valid;  // hw/dma/engine.ts:99
  wire writes_in4_ready;  // hw/dma/engine.ts:99
  wire [39:0] writes_in4_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in4_bytes;  // hw/dma/engine.ts:99
  wire [3:0] writes_in4_domain;  // hw/dma/engine.ts:99
  wire writes_in4_epoch;  // hw/dma/engine.ts:99
  wire writes_in5_valid;  // hw/dma/engine.ts:99
  wire writes_in5_ready;  // hw/dma/engine.ts:99
  wire [39:0] writes_in5_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in5_bytes;  // hw/dma/engine.ts:99
  wire [3:0] writes_in5_domain;  // hw/dma/engine.ts:99
  wire writes_in5_epoch;  // hw/dma/engine.ts:99
  wire writes_in6_valid;  // hw/dma/engine.ts:99
  wire writes_in6_ready;  // hw/dma/engine.ts:99
  wire [39:0] writes_in6_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in6_bytes;  // hw/dma/engine.ts:99
  wire [3:0] writes_in6_domain;  // hw/dma/engine.ts:99
  wire writes_in6_epoch;  // hw/dma/engine.ts:99
  wire writes_in7_valid;  // hw/dma/engine.ts:99
  wire writes_in7_ready;  // hw/dma/engine.ts:99
  wire [39:0] writes_in7_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in7_bytes;  // hw/dma/engine.ts:99
  wire [3:0] writes_in7_domain;  // hw/dma/engine.ts:99
  wire writes_in7_epoch;  // hw/dma/engine.ts:99
  wire writes_in8_valid;  // hw/dma/engine.ts:99
  wire writes_in8_ready;  // hw/dma/engine.ts:99
  wire [39:0] writes_in8_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in8_bytes;  // hw/dma/engine.ts:99
  wire [3:0] writes_in8_domain;  // hw/dma/engine.ts:99
  wire writes_in8_epoch;  // hw/dma/engine.ts:99
  wire writes_in9_valid;  // hw/dma/engine.ts:99
  wire writes_in9_ready;  // hw/dma/engine.ts:99
  wire [39:0] writes_in9_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in9_bytes;  // hw/dma/engine.ts:99
  wire [3:0] writes_in9_domain;  // hw/dma/engine.ts:99
  wire writes_in9_epoch;  // hw/dma/engine.ts:99
  wire writes_in10_valid;  // hw/dma/engine.ts:99
  wire writes_in10_ready;  // hw/dma/engine.ts:99
  wire [39:0] writes_in10_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in10_bytes;  // hw/dma/engine.ts:99
  wire [3:0] writes_in10_domain;  // hw/dma/engine.ts:99
  wire writes_in10_epoch;  // hw/dma/engine.ts:99
  wire writes_in11_valid;  // hw/dma/engine.ts:99
  wire writes_in11_ready;  // hw/dma/engine.ts:99
  wire [39:0] writes_in11_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in11_bytes;  // hw/dma/engine.ts:99
  wire [3:0] writes_in11_domain;  // hw/dma/engine.ts:99
  wire writes_in11_epoch;  // hw/dma/engine.ts:99
  wire writes_in12_valid;  // hw/dma/engine.ts:99
  wire writes_in12_ready;  // hw/dma/engine.ts:99
  wire [39:0] writes_in12_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in12_bytes;  // hw/dma/engine.ts:99
  wire [3:0] writes_in12_domain;  // hw/dma/engine.ts:99
  wire writes_in12_epoch;  // hw/dma/engine.ts:99
  wire writes_in13_valid;  // hw/dma/engine.ts:99
  wire writes_in13_ready;  // hw/dma/engine.ts:99
  wire [39:0] writes_in13_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in13_bytes;  // hw/dma/engine.ts:99
  wire [3:0] writes_in13_domain;  // hw/dma/engine.ts:99
  wire writes_in13_epoch;  // hw/dma/engine.ts:99
  wire writes_in14_valid;  // hw/dma/engine.ts:99
  wire writes_in14_ready;  // hw/dma/engine.ts:99
  wire [39:0] writes_in14_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in14_bytes;  // hw/dma/engine.ts:99
  wire [3:0] writes_in14_domain;  // hw/dma/engine.ts:99
  wire writes_in14_epoch;  // hw/dma/engine.ts:99
  wire writes_in15_valid;  // hw/dma/engine.ts:99
  wire writes_in15_ready;  // hw/dma/engine.ts:99
  wire [39:0] writes_in15_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in15_bytes;  // hw/dma/engine.ts:99
  wire [3:0] writes_in15_domain;  // hw/dma/engine.ts:99
  wire writes_in15_epoch;  // hw/dma/engine.ts:99
  wire writes_out_valid;  // hw/dma/engine.ts:99
  wire writes_out_ready;  // hw/dma/engine.ts:99
  wire [39:0] writes_out_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_out_bytes;  // hw/dma/engine.ts:99
  wire [3:0] writes_out_domain;  // hw/dma/engine.ts:99
  wire writes_out_epoch;  // hw/dma/engine.ts:99
  wire [3:0] writes_out_index;  // hw/dma/engine.ts:99
  wire writer_chunk_valid;  // hw/dma/engine.ts:101
  wire writer_chunk_ready;  // hw/dma/engine.ts:101
  wire [39:0] writer_chunk_gpa;  // hw/dma/engine.ts:101
  wire [12:0] writer_chunk_bytes;  // hw/dma/engine.ts:101
  wire [3:0] writer_chunk_domain;  // hw/dma/engine.ts:101
  wire writer_chunk_epoch;  // hw/dma/engine.ts:101
  wire [3:0] writer_chunk_index;  // hw/dma/engine.ts:101
  wire [127:0] writer_queue_function;  // hw/dma/engine.ts:101
  wire [15:0] writer_pf_requester_id;  // hw/dma/engine.ts:101
  wire [2:0] writer_max_payload;  // hw/dma/engine.ts:101
  wire writer_stage_rd;  // hw/dma/engine.ts:101
  wire [9:0] writer_stage_addr;  // hw/dma/engine.ts:101
  wire [511:0] writer_stage_data;  // hw/dma/engine.ts:101
  wire writer_tx_valid;  // hw/dma/engine.ts:101
  wire writer_tx_ready;  // hw/dma/engine.ts:101
  wire [127:0] writer_tx_hdr;  // hw/dma/engine.ts:101
  wire [511:0] writer_tx_data;  // hw/dma/engine.ts:101
  wire [15:0] writer_tx_strb;  // hw/dma/engine.ts:101
  wire writer_tx_sop;  // hw/dma/engine.ts:101
  wire writer_tx_eop;  // hw/dma/engine.ts:101
  wire writer_give_valid;  // hw/dma/engine.ts:101
  wire [3:0] writer_give_domain;  // hw/dma/engine.ts:101
  wire writer_give_epoch;  // hw/dma/engine.ts:101
  wire writer_done_valid;  // hw/dma/engine.ts:101
  wire [3:0] writer_done_queue;  // hw/dma/engine.ts:101
  wire writer_busy;  // hw/dma/engine.ts:101
  wire completions_free_any;  // hw/dma/engine.ts:116
  wire [5:0] completions_free_index;  // hw/dma/engine.ts:116
  wire completions_take;  // hw/dma/engine.ts:116
  wire [63:0] completions_back;  // hw/dma/engine.ts:116
  wire completions_issued;  // hw/dma/engine.ts:116
  wire [5:0] completions_issued_tag;  // hw/dma/engine.ts:116
  wire [3:0] completions_issued_queue;  // hw/dma/engine.ts:116
  wire [15:0] completions_issued_desc;  // hw/dma/engine.ts:116
  wire [23:0] completions_issued_offset;  // hw/dma/engine.ts:116
  wire [12:0] completions_issued_bytes;  // hw/dma/engine.ts:116
  wire [3:0] completions_issued_domain;  // hw/dma/engine.ts:116
  wire completions_issued_epoch;  // hw/dma/engine.ts:116
  wire completions_rx_valid;  // hw/dma/engine.ts:116
  wire completions_rx_ready;  // hw/dma/engine.ts:116
  wire [511:0] completions_rx_data;  // hw/dma/engine.ts:116
  wire [15:0] completions_rx_strb;  // hw/dma/engine.ts:116
  wire [127:0] completions_rx_hdr;  // hw/dma/engine.ts:116
  wire [3:0] completions_rx_error;  // hw/dma/engine.ts:116
  wire completions_rx_sop;  // hw/dma/engine.ts:116
  wire completions_rx_eop;  // hw/dma/engine.ts:116
  wire completions_data_valid;  // hw/dma/engine.ts:116
  wire completions_data_ready;  // hw/dma/engine.ts:116
  wire [3:0] completions_data_queue;  // hw/dma/engine.ts:116
  wire [15:0] completions_data_tag;  // hw/dma/engine.ts:116
  wire [23:0] completions_data_offset;  // hw/dma/engine.ts:116
  wire [511:0] completions_data_data;  // hw/dma/engine.ts:116
  wire [63:0] completions_data_keep;  // hw/dma/engine.ts:116
  wire completions_give_valid;  // hw/dma/engine.ts:116
  wire [3:0] completions_give_domain;  // hw/dma/engine.ts:116
  wire completions_give_epoch;  // hw/dma/engine.ts:116
  wire completions_done_valid;  // hw/dma/engine.ts:116
  wire [3:0] completions_done_queue;  // hw/dma/engine.ts:116
  wire completions_done_error;  // hw/dma/engine.ts:116
  wire completions_unexpected;  // hw/dma/engine.ts:116
  wire completions_failed;  // hw/dma/engine.ts:116
  wire completions_busy;  // hw/dma/engine.ts:116
  wire [15:0] tag_turn_req;  // hw/dma/engine.ts:117
  wire tag_turn_ready;  // hw/dma/engine.ts:117
  wire [15:0] tag_turn_gnt;  // hw/dma/engine.ts:117
  wire [15:0] tag_given;  // hw/dma/engine.ts:120
  wire reads_in0_valid;  // hw/dma/engine.ts:127
  wire reads_in0_ready;  // hw/dma/engine.ts:127
  wire [5:0] reads_in0_read_tag;  // hw/dma/engine.ts:127
  wire [39:0] reads_in0_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in0_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in0_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in0_offset;  // hw/dma/engine.ts:127
  wire [3:0] reads_in0_domain;  // hw/dma/engine.ts:127
  wire reads_in0_epoch;  // hw/dma/engine.ts:127
  wire reads_in1_valid;  // hw/dma/engine.ts:127
  wire reads_in1_ready;  // hw/dma/engine.ts:127
  wire [5:0] reads_in1_read_tag;  // hw/dma/engine.ts:127
  wire [39:0] reads_in1_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in1_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in1_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in1_offset;  // hw/dma/engine.ts:127
  wire [3:0] reads_in1_domain;  // hw/dma/engine.ts:127
  wire reads_in1_epoch;  // hw/dma/engine.ts:127
  wire reads_in2_valid;  // hw/dma/engine.ts:127
  wire reads_in2_ready;  // hw/dma/engine.ts:127
  wire [5:0] reads_in2_read_tag;  // hw/dma/engine.ts:127
  wire [39:0] reads_in2_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in2_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in2_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in2_offset;  // hw/dma/engine.ts:127
  wire [3:0] reads_in2_domain;  // hw/dma/engine.ts:127
  wire reads_in2_epoch;  // hw/dma/engine.ts:127
  wire reads_in3_valid;  // hw/dma/engine.ts:127
  wire reads_in3_ready;  // hw/dma/engine.ts:127
  wire [5:0] reads_in3_read_tag;  // hw/dma/engine.ts:127
  wire [39:0] reads_in3_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in3_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in3_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in3_offset;  // hw/dma/engine.ts:127
  wire [3:0] reads_in3_domain;  // hw/dma/engine.ts:127
  wire reads_in3_epoch;  // hw/dma/engine.ts:127
  wire reads_in4_valid;  // hw/dma/engine.ts:127
  wire reads_in4_ready;  // hw/dma/engine.ts:127
  wire [5:0] reads_in4_read_tag;  // hw/dma/engine.ts:127
  wire [39:0] reads_in4_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in4_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in4_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in4_offset;  // hw/dma/engine.ts:127
  wire [3:0] reads_in4_domain;  // hw/dma/engine.ts:127
  wire reads_in4_epoch;  // hw/dma/engine.ts:127
  wire reads_in5_valid;  // hw/dma/engine.ts:127
  wire reads_in5_ready;  // hw/dma/engine.ts:127
  wire [5:0] reads_in5_read_tag;  // hw/dma/engine.ts:127
  wire [39:0] reads_in5_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in5_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in5_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in5_offset;  // hw/dma/engine.ts:127
  wire [3:0] reads_in5_domain;  // hw/dma/engine.ts:127
  wire reads_in5_epoch;  // hw/dma/engine.ts:127
  wire reads_in6_valid;  // hw/dma/engine.ts:127
  wire reads_in6_ready;  // hw/dma/engine.ts:127
  wire [5:0] reads_in6_read_tag;  // hw/dma/engine.ts:127
  wire [39:0] reads_in6_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in6_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in6_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in6_offset;  // hw/dma/engine.ts:127
  wire [3:0] reads_in6_domain;  // hw/dma/engine.ts:127
  wire reads_in6_epoch;  // hw/dma/engine.ts:127
  wire reads_in7_valid;  // hw/dma/engine.ts:127
  wire reads_in7_ready;  // hw/dma/engine.ts:127
  wire [5:0] reads_in7_read_tag;  // hw/dma/engine.ts:127
  wire [39:0] reads_in7_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in7_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in7_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in7_offset;  // hw/dma/engine.ts:127
  wire [3:0] reads_in7_domain;  // hw/dma/engine.ts:127
  wire reads_in7_epoch;  // hw/dma/engine.ts:127
  wire reads_in8_valid;  // hw/dma/engine.ts:127
  wire reads_in8_ready;  // hw/dma/engine.ts:127
  wire [5:0] reads_in8_read_tag;  // hw/dma/engine.ts:127
  wire [39:0] reads_in8_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in8_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in8_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in8_offset;  // hw/dma/engine.ts:127
  wire [3:0] reads_in8_domain;  // hw/dma/engine.ts:127
  wire reads_in8_epoch;  // hw/dma/engine.ts:127
  wire reads_in9_valid;  // hw/dma/engine.ts:127
  wire reads_in9_ready;  // hw/dma/engine.ts:127
  wire [5:0] reads_in9_read_tag;  // hw/dma/engine.ts:127
  wire [39:0] reads_in9_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in9_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in9_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in9_offset;  // hw/dma/engine.ts:127
  wire [3:0] reads_in9_domain;  // hw/dma/engine.ts:127
  wire reads_in9_epoch;  // hw/dma/engine.ts:127
  wire reads_in10_valid;  // hw/dma/engine.ts:127
  wire reads_in10_ready;  // hw/dma/engine.ts:127
  wire [5:0] reads_in10_read_tag;  // hw/dma/engine.ts:127
  wire [39:0] reads_in10_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in10_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in10_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in10_offset;  // hw/dma/engine.ts:127
  wire [3:0] reads_in10_domain;  // hw/dma/engine.ts:127
  wire reads_in10_epoch;  // hw/dma/engine.ts:127
  wire reads_in11_valid;  // hw/dma/engine.ts:127
  wire reads_in11_ready;  // hw/dma/engine.ts:127
  wire [5:0] reads_in11_read_tag;  // hw/dma/engine.ts:127
  wire [39:0] reads_in11_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in11_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in11_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in11_offset;  // hw/dma/engine.ts:127
  wire [3:0] reads_in11_domain;  // hw/dma/engine.ts:127
  wire reads_in11_epoch;  // hw/dma/engine.ts:127
  wire reads_in12_valid;  // hw/dma/engine.ts:127
  wire reads_in12_ready;  // hw/dma/engine.ts:127
  wire [5:0] reads_in12_read_tag;  // hw/dma/engine.ts:127
  wire [39:0] reads_in12_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in12_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in12_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in12_offset;  // hw/dma/engine.ts:127
  wire [3:0] reads_in12_domain;  // hw/dma/engine.ts:127
  wire reads_in12_epoch;  // hw/dma/engine.ts:127
  wire reads_in13_valid;  // hw/dma/engine.ts:127
  wire reads_in13_ready;  // hw/dma/engine.ts:127
  wire [5:0] reads_in13_read_tag;  // hw/dma/engine.ts:127
  wire [39:0] reads_in13_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in13_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in13_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in13_offset;  // hw/dma/engine.ts:127
  wire [3:0] reads_in13_domain;  // hw/dma/engine.ts:127
  wire reads_in13_epoch;  // hw/dma/engine.ts:127
  wire reads_in14_valid;  // hw/dma/engine.ts:127
  wire reads_in14_ready;  // hw/dma/engine.ts:127
  wire [5:0] reads_in14_read_tag;  // hw/dma/engine.ts:127
  wire [39:0] reads_in14_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in14_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in14_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in14_offset;  // hw/dma/engine.ts:127
  wire [3:0] reads_in14_domain;  // hw/dma/engine.ts:127
  wire reads_in14_epoch;  // hw/dma/engine.ts:127
  wire reads_in15_valid;  // hw/dma/engine.ts:127
  wire reads_in15_ready;  // hw/dma/engine.ts:127
  wire [5:0] reads_in15_read_tag;  // hw/dma/engine.ts:127
  wire [39:0] reads_in15_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in15_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in15_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in15_offset;  // hw/dma/engine.ts:127
  wire [3:0] reads_in15_domain;  // hw/dma/engine.ts:127
  wire reads_in15_epoch;  // hw/dma/engine.ts:127
  wire reads_out_valid;  // hw/dma/engine.ts:127
  wire reads_out_ready;  // hw/dma/engine.ts:127
  wire [5:0] reads_out_read_tag;  // hw/dma/engine.ts:127
  wire [39:0] reads_out_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_out_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_out_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_out_offset;  // hw/dma/engine.ts:127
  wire [3:0] reads_out_domain;  // hw/dma/engine.ts:127
  wire reads_out_epoch;  // hw/dma/engine.ts:127
  wire [3:0] reads_out_index;  // hw/dma/engine.ts:127
  wire reader_chunk_valid;  // hw/dma/engine.ts:129
  wire reader_chunk_ready;  // hw/dma/engine.ts:129
  wire [5:0] reader_chunk_read_tag;  // hw/dma/engine.ts:129
  wire [39:0] reader_chunk_gpa;  // hw/dma/engine.ts:129
  wire [12:0] reader_chunk_bytes;  // hw/dma/engine.ts:129
  wire [15:0] reader_chunk_tag;  // hw/dma/engine.ts:129
  wire [23:0] reader_chunk_offset;  // hw/dma/engine.ts:129
  wire [3:0] reader_chunk_domain;  // hw/dma/engine.ts:129
  wire reader_chunk_epoch;  // hw/dma/engine.ts:129
  wire [3:0] reader_chunk_index;  // hw/dma/engine.ts:129
  wire [127:0] reader_queue_function;  // hw/dma/engine.ts:129
  wire [15:0] reader_pf_requester_id;  // hw/dma/engine.ts:129
  wire reader_tx_valid;  // hw/dma/engine.ts:129
  wire reader_tx_ready;  // hw/dma/engine.ts:129
  wire [127:0] reader_tx_hdr;  // hw/dma/engine.ts:129
  wire [5:0] reader_tx_seq;  // hw/dma/engine.ts:129
  wire reader_tx_sop;  // hw/dma/engine.ts:129
  wire reader_tx_eop;  // hw/dma/engine.ts:129
  wire reader_issued;  // hw/dma/engine.ts:129
  wire parks_in0_valid;  // hw/dma/engine.ts:156
  wire parks_in0_ready;  // hw/dma/engine.ts:156
  wire [27:0] parks_in0_page;  // hw/dma/engine.ts:156
  wire [8:0] parks_in0_pages;  // hw/dma/engine.ts:156
  wire parks_in0_write;  // hw/dma/engine.ts:156
  wire parks_in1_valid;  // hw/dma/engine.ts:156
  wire parks_in1_ready;  // hw/dma/engine.ts:156
  wire [27:0] parks_in1_page;  // hw/dma/engine.ts:156
  wire [8:0] parks_in1_pages;  // hw/dma/engine.ts:156
  wire parks_in1_write;  // hw/dma/engine.ts:156
  wire parks_in2_valid;  // hw/dma/engine.ts:156
  wire parks_in2_ready;  // hw/dma/engine.ts:156
  wire [27:0] parks_in2_page;  // hw/dma/engine.ts:156
  wire [8:0] parks_in2_pages;  // hw/dma/engine.ts:156
  wire parks_in2_write;  // hw/dma/engine.ts:156
  wire parks_in3_valid;  // hw/dma/engine.ts:156
  wire parks_in3_ready;  // hw/dma/engine.ts:156
  wire [27:0] parks_in3_page;  // hw/dma/engine.ts:156
  wire [8:0] parks_in3_pages;  // hw/dma/engine.ts:156
  wire parks_in3_write;  // hw/dma/engine.ts:156
  wire parks_in4_valid;  // hw/dma/engine.ts:156
  wire parks_in4_ready;  // hw/dma/engine.ts:156
  wire [27:0] parks_in4_page;  // hw/dma/engine.ts:156
  wire [8:0] parks_in4_pages;  // hw/dma/engine.ts:156
  wire parks_in4_write;  // hw/dma/engine.ts:156
  wire parks_in5_valid;  // hw/dma/engine.ts:156
  wire parks_in5_ready;  // hw/dma/engine.ts:156
  wire [27:0] parks_in5_page;  // hw/dma/engine.ts:156
  wire [8:0] parks_in5_pages;  // hw/dma/engine.ts:156
  wire parks_in5_write;  // hw/dma/engine.ts:156
  wire parks_in6_valid;  // hw/dma/engine.ts:156
  wire parks_in6_ready;  // hw/dma/engine.ts:156
  wire [27:0] parks_in6_page;  // hw/dma/engine.ts:156
  wire [8:0] parks_in6_pages;  // hw/dma/engine.ts:156
  wire parks_in6_write;  // hw/dma/engine.ts:156
  wire parks_in7_valid;  // hw/dma/engine.ts:156
  wire parks_in7_ready;  // hw/dma/engine.ts:156
  wire [27:0] parks_in7_page;  // hw/dma/engine.ts:156
  wire [8:0] parks_in7_pages;  // hw/dma/engine.ts:156
  wire parks_in7_write;  // hw/dma/engine.ts:156
  wire parks_in8_valid;  // hw/dma/engine.ts:156
  wire parks_in8_ready;  // hw/dma/engine.ts:156
  wire [27:0] parks_in8_page;  // hw/dma/engine.ts:156
  wire [8:0] parks_in8_pages;  // hw/dma/engine.ts:156
  wire parks_in8_write;  // hw/dma/engine.ts:156
  wire parks_in9_valid;  // hw/dma/engine.ts:156
  wire parks_in9_ready;  // hw/dma/engine.ts:156
  wire [27:0] parks_in9_page;  // hw/dma/engine.ts:156
  wire [8:0] parks_in9_pages;  // hw/dma/engine.ts:156
  wire parks_in9_write;  // hw/dma/engine.ts:156
  wire parks_in10_valid;  // hw/dma/engine.ts:156
  wire parks_in10_ready;  // hw/dma/engine.ts:156
  wire [27:0] parks_in10_page;  // hw/dma/engine.ts:156
  wire [8:0] parks_in10_pages;  // hw/dma/engine.ts:156
  wire parks_in10_write;  // hw/dma/engine.ts:156
  wire parks_in11_valid;  // hw/dma/engine.ts:156
  wire parks_in11_ready;  // hw/dma/engine.ts:156
  wire [27:0] parks_in11_page;  // hw/dma/engine.ts:156
  wire [8:0] parks_in11_pages;  // hw/dma/engine.ts:156
  wire parks_in11_write;  // hw/dma/engine.ts:156
  wire parks_in12_valid;  // hw/dma/engine.ts:156
  wire parks_in12_ready;  // hw/dma/engine.ts:156
  wire [27:0] parks_in12_page;  // hw/dma/engine.ts:156
  wire [8:0] parks_in12_pages;  // hw/dma/engine.ts:156
  wire parks_in12_write;  // hw/dma/engine.ts:156
  wire parks_in13_valid;  // hw/dma/engine.ts:156
  wire parks_in13_ready;  // hw/dma/engine.ts:156
  wire [27:0] parks_in13_page;  // hw/dma/engine.ts:156
  wire [8:0] parks_in13_pages;  // hw/dma/engine.ts:156
  wire parks_in13_write;  // hw/dma/engine.ts:156
  wire parks_in14_valid;  // hw/dma/engine.ts:156
  wire parks_in14_ready;  // hw/dma/engine.ts:156
  wire [27:0] parks_in14_page;  // hw/dma/engine.ts:156
  wire [8:0] parks_in14_pages;  // hw/dma/engine.ts:156
  wire parks_in14_write;  // hw/dma/engine.ts:156
  wire parks_in15_valid;  // hw/dma/engine.ts:156
  wire parks_in15_ready;  // hw/dma/engine.ts:156
  wire [27:0] parks_in15_page;  // hw/dma/engine.ts:156
  wire [8:0] parks_in15_pages;  // hw/dma/engine.ts:156
  wire parks_in15_write;  // hw/dma/engine.ts:156
  wire parks_out_valid;  // hw/dma/engine.ts:156
  wire parks_out_ready;  // hw/dma/engine.ts:156
  wire [27:0] parks_out_page;  // hw/dma/engine.ts:156
  wire [8:0] parks_out_pages;  // hw/dma/engine.ts:156
  wire parks_out_write;  // hw/dma/engine.ts:156
  wire [3:0] parks_out_index;  // hw/dma/engine.ts:156
  wire ends_in0_valid;  // hw/dma/engine.ts:172
  wire ends_in0_ready;  // hw/dma/engine.ts:172
  wire [15:0] ends_in0_tag;  // hw/dma/engine.ts:172
  wire [3:0] ends_in0_status;  // hw/dma/engine.ts:172
  wire [23:0] ends_in0_bytes;  // hw/dma/engine.ts:172
  wire [31:0] ends_in0_waited;  // hw/dma/engine.ts:172
  wire ends_in1_valid;  // hw/dma/engine.ts:172
  wire ends_in1_ready;  // hw/dma/engine.ts:172
  wire [15:0] ends_in1_tag;  // hw/dma/engine.ts:172
  wire [3:0] ends_in1_status;  // hw/dma/engine.ts:172
  wire [23:0] ends_in1_bytes;  // hw/dma/engine.ts:172
  wire [31:0] ends_in1_waited;  // hw/dma/engine.ts:172
  wire ends_in2_valid;  // hw/dma/engine.ts:172
  wire ends_in2_ready;  // hw/dma/engine.ts:172
  wire [15:0] ends_in2_tag;  // hw/dma/engine.ts:172
  wire [3:0] ends_in2_status;  // hw/dma/engine.ts:172
  wire [23:0] ends_in2_bytes;  // hw/dma/engine.ts:172
  wire [31:0] ends_in2_waited;  // hw/dma/engine.ts:172
  wire ends_in3_valid;  // hw/dma/engine.ts:172
  wire ends_in3_ready;  // hw/dma/engine.ts:172
  wire [15:0] ends_in3_tag;  // hw/dma/engine.ts:172
  wire [3:0] ends_in3_status;  // hw/dma/engine.ts:172
  wire [23:0] ends_in3_bytes;  // hw/dma/engine.ts:172
  wire [31:0] ends_in3_waited;  // hw/dma/engine.ts:172
  wire ends_in4_valid;  // hw/dma/engine.ts:172
  wire ends_in4_ready;  // hw/dma/engine.ts:172
  wire [15:0] ends_in4_tag;  // hw/dma/engine.ts:172
  wire [3:0] ends_in4_status;  // hw/dma/engine.ts:172
  wire [23:0] ends_in4_bytes;  // hw/dma/engine.ts:172
  wire [31:0] ends_in4_waited;  // hw/dma/engine.ts:172
  wire ends_in5_valid;  // hw/dma/engine.ts:172
  wire ends_in5_ready;  // hw/dma/engine.ts:172
  wire [15:0] ends_in5_tag;  // hw/dma/engine.ts:172
  wire [3:0] ends_in5_status;  // hw/dma/engine.ts:172
  wire [23:0] ends_in5_bytes;  // hw/dma/engine.ts:172
  wire [31:0] ends_in5_waited;  // hw/dma/engine.ts:172
  wire ends_in6_valid;  // hw/dma/engine.ts:172
  wire ends_in6_ready;  // hw/dma/engine.ts:172
  wire [15:0] ends_in6_tag;  // hw/dma/engine.ts:172
  wire [3:0] ends_in6_status;  // hw/dma/engine.ts:172
  wire [23:0] ends_in6_bytes;  // hw/dma/engine.ts:172
  wire [31:0] ends_in6_waited;  // hw/dma/engine.ts:172
  wire ends_in7_valid;  // hw/dma/engine.ts:172
  wire ends_in7_ready;  // hw/dma/engine.ts:172
  wire [15:0] ends_in7_tag;  // hw/dma/engine.ts:172
  wire [3:0] ends_in7_status;  // hw/dma/engine.ts:172
  wire [23:0] ends_in7_bytes;  // hw/dma/engine.ts:172
  wire [31:0] ends_in7_waited;  // hw/dma/engine.ts:172
  wire ends_in8_valid;  // hw/dma/engine.ts:172
  wire ends_in8_ready;  // hw/dma/engine.ts:172
  wire [15:0] ends_in8_tag;  // hw/dma/engine.ts:172
  wire [3:0] ends_in8_status;  // hw/dma/engine.ts:172
  wire [23:0] ends_in8_bytes;  // hw/dma/engine.ts:172
  wire [31:0] ends_in8_waited;  // hw/dma/engine.ts:172
  wire ends_in9_valid;  // hw/dma/engine.ts:172
  wire ends_in9_ready;  // hw/dma/engine.ts:172
  wire [15:0] ends_in9_tag;  // hw/dma/engine.ts:172
  wire [3:0] ends_in9_status;  // hw/dma/engine.ts:172
  wire [23:0] ends_in9_bytes;  // hw/dma/engine.ts:172
  wire [31:0] ends_in9_waited;  // hw/dma/engine.ts:172
  wire ends_in10_valid;  // hw/dma/engine.ts:172
  wire ends_in10_ready;  // hw/dma/engine.ts:172
  wire [15:0] ends_in10_tag;  // hw/dma/engine.ts:172
  wire [3:0] ends_in10_status;  // hw/dma/engine.ts:172
  wire [23:0] ends_in10_bytes;  // hw/dma/engine.ts:172
  wire [31:0] ends_in10_waited;  // hw/dma/engine.ts:172
  wire ends_in11_valid;  // hw/dma/engine.ts:172
  wire ends_in11_ready;  // hw/dma/engine.ts:172
  wire [15:0] ends_in11_tag;  // hw/dma/engine.ts:172
  wire [3:0] ends_in11_status;  // hw/dma/engine.ts:172
  wire [23:0] ends_in11_bytes;  // hw/dma/engine.ts:172
  wire [31:0] ends_in11_waited;  // hw/dma/engine.ts:172
  wire ends_in12_valid;  // hw/dma/engine.ts:172
  wire ends_in12_ready;  // hw/dma/engine.ts:172
  wire [15:0] ends_in12_tag;  // hw/dma/engine.ts:172
  wire [3:0] ends_in12_status;  // hw/dma/engine.ts:172
  wire [23:0] ends_in12_bytes;  // hw/dma/engine.ts:172
  wire [31:0] ends_in12_waited;  // hw/dma/engine.ts:172
  wire ends_in13_valid;  // hw/dma/engine.ts:172
  wire ends_in13_ready;  // hw/dma/engine.ts:172
  wire [15:0] ends_in13_tag;  // hw/dma/engine.ts:172
  wire [3:0] ends_in13_status;  // hw/dma/engine.ts:172
  wire [23:0] ends_in13_bytes;  // hw/dma/engine.ts:172
  wire [31:0] ends_in13_waited;  // hw/dma/engine.ts:172
  wire ends_in14_valid;  // hw/dma/engine.ts:172
  wire ends_in14_ready;  // hw/dma/engine.ts:172
  wire [15:0] ends_in14_tag;  // hw/dma/engine.ts:172
  wire [3:0] ends_in14_status;  // hw/dma/engine.ts:172
  wire [23:0] ends_in14_bytes;  // hw/dma/engine.ts:172
  wire [31:0] ends_in14_waited;  // hw/dma/engine.ts:172
  wire ends_in15_valid;  // hw/dma/engine.ts:172
  wire ends_in15_ready;  // hw/dma/engine.ts:172
  wire [15:0] ends_in15_tag;  // hw/dma/engine.ts:172
  wire [3:0] ends_in15_status;  // hw/dma/engine.ts:172
  wire [23:0] ends_in15_bytes;  // hw/dma/engine.ts:172
  wire [31:0] ends_in15_waited;  // hw/dma/engine.ts:172
  wire ends_out_valid;  // hw/dma/engine.ts:172
  wire ends_out_ready;  // hw/dma/engine.ts:172
  wire [15:0] ends_out_tag;  // hw/dma/engine.ts:172
  wire [3:0] ends_out_status;  // hw/dma/engine.ts:172
  wire [23:0] ends_out_bytes;  // hw/dma/engine.ts:172
  wire [31:0] ends_out_waited;  // hw/dma/engine.ts:172
  wire [3:0] ends_out_index;  // hw/dma/engine.ts:172

  assign tag_given = completions_free_any ? tag_turn_gnt : 16'd0;  // hw/dma/engine.ts:120

  vpri_dma_queue_default u_queue_0 (  // hw/dma/engine.ts:48
    .clk(clk),
    .rst(rst),
    .enable(queue_0_enable),
    .master(queue_0_master),
    .max_payload(queue_0_max_payload),
    .max_read(queue_0_max_read),
    .now(queue_0_now),
    .desc_valid(queue_0_desc_valid),
    .desc_ready(queue_0_desc_ready),
    .desc_kind(queue_0_desc_kind),
    .desc_gpa(queue_0_desc_gpa),
    .desc_length(queue_0_desc_length),
    .desc_tag(queue_0_desc_tag),
    .piece_valid(queue_0_piece_valid),
    .piece_ready(queue_0_piece_ready),
    .piece_tag(queue_0_piece_tag),
    .piece_offset(queue_0_piece_offset),
    .piece_bytes(queue_0_piece_bytes),
    .piece_lane(queue_0_piece_lane),
    .piece_row(queue_0_piece_row),
    .piece_done(queue_0_piece_done),
    .tag_want(queue_0_tag_want),
    .tag_given(queue_0_tag_given),
    .tag_index(queue_0_tag_index),
    .tag_back(queue_0_tag_back),
    .tag_held(queue_0_tag_held),
    .look_valid(queue_0_look_valid),
    .look_ready(queue_0_look_ready),
    .look_page(queue_0_look_page),
    .look_count(queue_0_look_count),
    .look_write(queue_0_look_write),
    .verdict_valid(queue_0_verdict_valid),
    .verdict(queue_0_verdict),
    .verdict_stale(queue_0_verdict_stale),
    .verdict_page(queue_0_verdict_page),
    .verdict_pages(queue_0_verdict_pages),
    .verdict_domain(queue_0_verdict_domain),
    .verdict_epoch(queue_0_verdict_epoch),
    .missed(queue_0_missed),
    .again(queue_0_again),
    .line_failed(queue_0_line_failed),
    .write_valid(queue_0_write_valid),
    .write_ready(queue_0_write_ready),
    .write_gpa(queue_0_write_gpa),
    .write_bytes(queue_0_write_bytes),
    .write_domain(queue_0_write_domain),
    .write_epoch(queue_0_write_epoch),
    .write_done(queue_0_write_done),
    .read_valid(queue_0_read_valid),
    .read_ready(queue_0_read_ready),
    .read_read_tag(queue_0_read_read_tag),
    .read_gpa(queue_0_read_gpa),
    .read_bytes(queue_0_read_bytes),
    .read_tag(queue_0_read_tag),
    .read_offset(queue_0_read_offset),
    .read_domain(queue_0_read_domain),
    .read_epoch(queue_0_read_epoch),
    .read_done(queue_0_read_done),
    .read_error(queue_0_read_error),
    .park_valid(queue_0_park_valid),
    .park_ready(queue_0_park_ready),
    .park_page(queue_0_park_page),
    .park_pages(queue_0_park_pages),
    .park_write(queue_0_park_write),
    .wake(queue_0_wake),
    .wake_code(queue_0_wake_code),
    .done_valid(queue_0_done_valid),
    .done_ready(queue_0_done_ready),
    .done_tag(queue_0_done_tag),
    .done_status(queue_0_done_status),
    .done_bytes(queue_0_done_bytes),
    .done_waited(queue_0_done_waited),
    .look_cycles(queue_0_look_cycles),
    .retry(queue_0_retry),
    .parked(queue_0_parked),
    .busy(queue_0_busy)
  );

  vpri_dma_queue_default u_queue_1 (  // hw/dma/engine.ts:48
    .clk(clk),
    .rst(rst),
    .enable(queue_1_enable),
    .master(queue_1_master),
    .max_payload(queue_1_max_payload),
    .max_read(queue_1_max_read),
    .now(queue_1_now),
    .desc_valid(queue_1_desc_valid),
    .desc_ready(queue_1_desc_ready),
    .desc_kind(queue_1_desc_kind),
    .desc_gpa(queue_1_desc_gpa),
    .desc_length(queue_1_desc_length),
    .desc_tag(queue_1_desc_tag),
    .piece_valid(queue_1_piece_valid),
    .piece_ready(queue_1_piece_ready),
    .piece_tag(queue_1_piece_tag),
    .piece_offset(queue_1_piece_offset),
    .piece_bytes(queue_1_piece_bytes),
    .piece_lane(queue_1_piece_lane),
    .piece_row(queue_1_piece_row),
    .piece_done(queue_1_piece_done),
    .tag_want(queue_1_tag_want),
    .tag_given(queue_1_tag_given),
    .tag_index(queue_1_tag_index),
    .tag_back(queue_1_tag_back),
    .tag_held(queue_1_tag_held),
    .look_valid(queue_1_look_valid),
    .look_ready(queue_1_look_ready),
    .look_page(queue_1_look_page),
    .look_count(queue_1_look_count),
    .look_write(queue_1_look_write),
    .verdict_valid(queue_1_verdict_valid),
    .verdict(queue_1_verdict),
    .verdict_stale(queue_1_verdict_stale),
    .verdict_page(queue_1_verdict_page),
    .verdict_pages(queue_1_verdict_pages),
    .verdict_domain(queue_1_verdict_domain),
    .verdict_epoch(queue_1_verdict_epoch),
    .missed(queue_1_missed),
    .again(queue_1_again),
    .line_failed(queue_1_line_failed),
    .write_valid(queue_1_write_valid),
    .write_ready(queue_1_write_ready),
    .write_gpa(queue_1_write_gpa),
    .write_bytes(queue_1_write_bytes),
    .write_domain(queue_1_write_domain),
    .write_epoch(queue_1_write_epoch),
    .write_done(queue_1_write_done),
    .read_valid(queue_1_read_valid),
    .read_ready(queue_1_read_ready),
    .read_read_tag(queue_1_read_read_tag),
    .read_gpa(queue_1_read_gpa),
    .read_bytes(queue_1_read_bytes),
    .read_tag(queue_1_read_tag),
    .read_offset(queue_1_read_offset),
    .read_domain(queue_1_read_domain),
    .read_epoch(queue_1_read_epoch),
    .read_done(queue_1_read_done),
    .read_error(queue_1_read_error),
    .park_valid(queue_1_park_valid),
    .park_ready(queue_1_park_ready),
    .park_page(queue_1_park_page),
    .park_pages(queue_1_park_pages),
    .park_write(queue_1_park_write),
    .wake(queue_1_wake),
    .wake_code(queue_1_wake_code),
    .done_valid(queue_1_done_valid),
    .done_ready(queue_1_done_ready),
    .done_tag(queue_1_done_tag),
    .done_status(queue_1_done_status),
    .done_bytes(queue_1_done_bytes),
    .done_waited(queue_1_done_waited),
    .look_cycles(queue_1_look_cycles),
    .retry(queue_1_retry),
    .parked(queue_1_parked),
    .busy(queue_1_busy)
  );

  vpri_dma_queue_default u_queue_2 (  // hw/dma/engine.ts:48
    .clk(clk),
    .rst(rst),
    .enable(queue_2_enable),
    .master(queue_2_master),
    .max_payload(queue_2_max_payload),
    .max_read(queue_2_max_read),
    .now(queue_2_now),
    .desc_valid(queue_2_desc_valid),
    .desc_ready(queue_2_desc_ready),
    .desc_kind(queue_2_desc_kind),
    .desc_gpa(queue_2_desc_gpa),
    .desc_length(queue_2_desc_length),
    .desc_tag(queue_2_desc_tag),
    .piece_valid(queue_2_piece_valid),
    .piece_ready(queue_2_piece_ready),
    .piece_tag(queue_2_piece_tag),
    .piece_offset(queue_2_piece_offset),
    .piece_bytes(queue_2_piece_bytes),
    .piece_lane(queue_2_piece_lane),
    .piece_row(queue_2_piece_row),
    .piece_done(queue_2_piece_done),
    .tag_want(queue_2_tag_want),
    .tag_given(queue_2_tag_given),
    .tag_index(queue_2_tag_index),
    .tag_back(queue_2_tag_back),
    .tag_held(queue_2_tag_held),
    .look_valid(queue_2_look_valid),
    .look_ready(queue_2_look_ready),
    .look_page(queue_2_look_page),
    .look_count(queue_2_look_count),
    .look_write(queue_2_look_write),
    .verdict_valid(queue_2_verdict_valid),
    .verdict(queue_2_verdict),
    .verdict_stale(queue_2_verdict_stale),
    .verdict_page(queue_2_verdict_page),
    .verdict_pages(queue_2_verdict_pages),
    .verdict_domain(queue_2_verdict_domain),
    .verdict_epoch(queue_2_verdict_epoch),
    .missed(queue_2_missed),
    .again(queue_2_again),
    .line_failed(queue_2_line_failed),
    .write_valid(queue_2_write_valid),
    .write_ready(queue_2_write_ready),
    .write_gpa(queue_2_write_gpa),
    .write_bytes(queue_2_write_bytes),
    .write_domain(queue_2_write_domain),
    .write_epoch(queue_2_write_epoch),
    .write_done(queue_2_write_done),
    .read_valid(queue_2_read_valid),
    .read_ready(queue_2_read_ready),
    .read_read_tag(queue_2_read_read_tag),
    .read_gpa(queue_2_read_gpa),
    .read_bytes(queue_2_read_bytes),
    .read_tag(queue_2_read_tag),
    .read_offset(queue_2_read_offset),
    .read_domain(queue_2_read_domain),
    .read_epoch(queue_2_read_epoch),
    .read_done(queue_2_read_done),
    .read_error(queue_2_read_error),
    .park_valid(queue_2_park_valid),
    .park_ready(queue_2_park_ready),
    .park_page(queue_2_park_page),
    .park_pages(queue_2_park_pages),
    .park_write(queue_2_park_write),
    .wake(queue_2_wake),
    .wake_code(queue_2_wake_code),
    .done_valid(queue_2_done_valid),
    .done_ready(queue_2_done_ready),
    .done_tag(queue_2_done_tag),
    .done_status(queue_2_done_status),
    .done_bytes(queue_2_done_bytes),
    .done_waited(queue_2_done_waited),
    .look_cycles(queue_2_look_cycles),
    .retry(queue_2_retry),
    .parked(queue_2_parked),
    .busy(queue_2_busy)
  );

  vpri_dma_queue_default u_queue_3 (  // hw/dma/engine.ts:48
    .clk(clk),
    .rst(rst),
    .enable(queue_3_enable),
    .master(queue_3_master),
    .max_payload(queue_3_max_payload),
    .max_read(queue_3_max_read),
    .now(queue_3_now),
    .desc_valid(queue_3_desc_valid),
    .desc_ready(queue_3_desc_ready),
    .desc_kind(queue_3_desc_kind),
    .desc_gpa(queue_3_desc_gpa),
    .desc_length(queue_3_desc_length),
    .desc_tag(queue_3_desc_tag),
    .piece_valid(queue_3_piece_valid),
    .piece_ready(queue_3_piece_ready),
    .piece_tag(queue_3_piece_tag),
    .piece_offset(queue_3_piece_offset),
    .piece_bytes(queue_3_piece_bytes),
    .piece_lane(queue_3_piece_lane),
    .piece_row(queue_3_piece_row),
    .piece_done(queue_3_piece_done),
    .tag_want(queue_3_tag_want),
    .tag_given(queue_3_tag_given),
    .tag_index(queue_3_tag_index),
    .tag_back(queue_3_tag_back),
    .tag_held(queue_3_tag_held),
    .look_valid(queue_3_look_valid),
    .look_ready(queue_3_look_ready),
    .look_page(queue_3_look_page),
    .look_count(queue_3_look_count),
    .look_write(queue_3_look_write),
    .verdict_valid(queue_3_verdict_valid),
    .verdict(queue_3_verdict),
    .verdict_stale(queue_3_verdict_stale),
    .verdict_page(queue_3_verdict_page),
    .verdict_pages(queue_3_verdict_pages),
    .verdict_domain(queue_3_verdict_domain),
    .verdict_epoch(queue_3_verdict_epoch),
    .missed(queue_3_missed),
    .again(queue_3_again),
    .line_failed(queue_3_line_failed),
    .write_valid(queue_3_write_valid),
    .write_ready(queue_3_write_ready),
    .write_gpa(queue_3_write_gpa),
    .write_bytes(queue_3_write_bytes),
    .write_domain(queue_3_write_domain),
    .write_epoch(queue_3_write_epoch),
    .write_done(queue_3_write_done),
    .read_valid(queue_3_read_valid),
    .read_ready(queue_3_read_ready),
    .read_read_tag(queue_3_read_read_tag),
    .read_gpa(queue_3_read_gpa),
    .read_bytes(queue_3_read_bytes),
    .read_tag(queue_3_read_tag),
    .read_offset(queue_3_read_offset),
    .read_domain(queue_3_read_domain),
    .read_epoch(queue_3_read_epoch),
    .read_done(queue_3_read_done),
    .read_error(queue_3_read_error),
    .park_valid(queue_3_park_valid),
    .park_ready(queue_3_park_ready),
    .park_page(queue_3_park_page),
    .park_pages(queue_3_park_pages),
    .park_write(queue_3_park_write),
    .wake(queue_3_wake),
    .wake_code(queue_3_wake_code),
    .done_valid(queue_3_done_valid),
    .done_ready(queue_3_done_ready),
    .done_tag(queue_3_done_tag),
    .done_status(queue_3_done_status),
    .done_bytes(queue_3_done_bytes),
    .done_waited(queue_3_done_waited),
    .look_cycles(queue_3_look_cycles),
    .retry(queue_3_retry),
    .parked(queue_3_parked),
    .busy(queue_3_busy)
  );

  vpri_dma_queue_default u_queue_4 (  // hw/dma/engine.ts:48
    .clk(clk),
    .rst(rst),
    .enable(queue_4_enable),
    .master(queue_4_master),
    .max_payload(queue_4_max_payload),
    .max_read(queue_4_max_read),
    .now(queue_4_now),
    .desc_valid(queue_4_desc_valid),
    .desc_ready(queue_4_desc_ready),
    .desc_kind(queue_4_desc_kind),
    .desc_gpa(queue_4_desc_gpa),
    .desc_length(queue_4_desc_length),
    .desc_tag(queue_4_desc_tag),
    .piece_valid(queue_4_piece_valid),
    .piece_ready(queue_4_piece_ready),
    .piece_tag(queue_4_piece_tag),
    .piece_offset(queue_4_piece_offset),
    .piece_bytes(queue_4_piece_bytes),
    .piece_lane(queue_4_piece_lane),
    .piece_row(queue_4_piece_row),
    .piece_done(queue_4_piece_done),
    .tag_want(queue_4_tag_want),
    .tag_given(queue_4_tag_given),
    .tag_index(queue_4_tag_index),
    .tag_back(queue_4_tag_back),
    .tag_held(queue_4_tag_held),
    .look_valid(queue_4_look_valid),
    .look_ready(queue_4_look_ready),
    .look_page(queue_4_look_page),
    .look_count(queue_4_look_count),
    .look_write(queue_4_look_write),
    .verdict_valid(queue_4_verdict_valid),
    .verdict(queue_4_verdict),
    .verdict_stale(queue_4_verdict_stale),
    .verdict_page(queue_4_verdict_page),
    .verdict_pages(queue_4_verdict_pages),
    .verdict_domain(queue_4_verdict_domain),
    .verdict_epoch(queue_4_verdict_epoch),
    .missed(queue_4_missed),
    .again(queue_4_again),
    .line_failed(queue_4_line_failed),
    .write_valid(queue_4_write_valid),
    .write_ready(queue_4_write_ready),
    .write_gpa(queue_4_write_gpa),
    .write_bytes(queue_4_write_bytes),
    .write_domain(queue_4_write_domain),
    .write_epoch(queue_4_write_epoch),
    .write_done(queue_4_write_done),
    .read_valid(queue_4_read_valid),
    .read_ready(queue_4_read_ready),
    .read_read_tag(queue_4_read_read_tag),
    .read_gpa(queue_4_read_gpa),
    .read_bytes(queue_4_read_bytes),
    .read_tag(queue_4_read_tag),
    .read_offset(queue_4_read_offset),
    .read_domain(queue_4_read_domain),
    .read_epoch(queue_4_read_epoch),
    .read_done(queue_4_read_done),
    .read_error(queue_4_read_error),
    .park_valid(queue_4_park_valid),
    .park_ready(queue_4_park_ready),
    .park_page(queue_4_park_page),
    .park_pages(queue_4_park_pages),
    .park_write(queue_4_park_write),
    .wake(queue_4_wake),
    .wake_code(queue_4_wake_code),
    .done_valid(queue_4_done_valid),
    .done_ready(queue_4_done_ready),
    .done_tag(queue_4_done_tag),
    .done_status(queue_4_done_status),
    .done_bytes(queue_4_done_bytes),
    .done_waited(queue_4_done_waited),
    .look_cycles(queue_4_look_cycles),
    .retry(queue_4_retry),
    .parked(queue_4_parked),
    .busy(queue_4_busy)
  );

  vpri_dma_queue_default u_queue_5 (  // hw/dma/engine.ts:48
    .clk(clk),
    .rst(rst),
    .enable(queue_5_enable),
    .master(queue_5_master),
    .max_payload(queue_5_max_payload),
    .max_read(queue_5_max_read),
    .now(queue_5_now),
    .desc_valid(queue_5_desc_valid),
    .desc_ready(queue_5_desc_ready),
    .desc_kind(queue_5_desc_kind),
    .desc_gpa(queue_5_desc_gpa),
    .desc_length(queue_5_desc_length),
    .desc_tag(queue_5_desc_tag),
    .piece_valid(queue_5_piece_valid),
    .piece_ready(queue_5_piece_ready),
    .piece_tag(queue_5_piece_tag),
    .piece_offset(queue_5_piece_offset),
    .piece_bytes(queue_5_piece_bytes),
    .piece_lane(queue_5_piece_lane),
    .piece_row(queue_5_piece_row),
    .piece_done(queue_5_piece_done),
    .tag_want(queue_5_tag_want),
    .tag_given(queue_5_tag_given),
    .tag_index(queue_5_tag_index),
    .tag_back(queue_5_tag_back),
    .tag_held(queue_5_tag_held),
    .look_valid(queue_5_look_valid),
    .look_ready(queue_5_look_ready),
    .look_page(queue_5_look_page),
    .look_count(queue_5_look_count),
    .look_write(queue_5_look_write),
    .verdict_valid(queue_5_verdict_valid),
    .verdict(queue_5_verdict),
    .verdict_stale(queue_5_verdict_stale),
    .verdict_page(queue_5_verdict_page),
    .verdict_pages(queue_5_verdict_pages),
    .verdict_domain(queue_5_verdict_domain),
    .verdict_epoch(queue_5_verdict_epoch),
    .missed(queue_5_missed),
    .again(queue_5_again),
    .line_failed(queue_5_line_failed),
    .write_valid(queue_5_write_valid),
    .write_ready(queue_5_write_ready),
    .write_gpa(queue_5_write_gpa),
    .write_bytes(queue_5_write_bytes),
    .write_domain(queue_5_write_domain),
    .write_epoch(queue_5_write_epoch),
    .write_done(queue_5_write_done),
    .read_valid(queue_5_read_valid),
    .read_ready(queue_5_read_ready),
    .read_read_tag(queue_5_read_read_tag),
    .read_gpa(queue_5_read_gpa),
    .read_bytes(queue_5_read_bytes),
    .read_tag(queue_5_read_tag),
    .read_offset(queue_5_read_offset),
    .read_domain(queue_5_read_domain),
    .read_epoch(queue_5_read_epoch),
    .read_done(queue_5_read_done),
    .read_error(queue_5_read_error),
    .park_valid(queue_5_park_valid),
    .park_ready(queue_5_park_ready),
    .park_page(queue_5_park_page),
    .park_pages(queue_5_park_pages),
    .park_write(queue_5_park_write),
    .wake(queue_5_wake),
    .wake_code(queue_5_wake_code),
    .done_valid(queue_5_done_valid),
    .done_ready(queue_5_done_ready),
    .done_tag(queue_5_done_tag),
    .done_status(queue_5_done_status),
    .done_bytes(queue_5_done_bytes),
    .done_waited(queue_5_done_waited),
    .look_cycles(queue_5_look_cycles),
    .retry(queue_5_retry),
    .parked(queue_5_parked),
    .busy(queue_5_busy)
  );

  vpri_dma_queue_default u_queue_6 (  // hw/dma/engine.ts:48
    .clk(clk),
    .rst(rst),
    .enable(queue_6_enable),
    .master(queue_6_master),
    .max_payload(queue_6_max_payload),
    .max_read(queue_6_max_read),
    .now(queue_6_now),
    .desc_valid(queue_6_desc_valid),
    .desc_ready(queue_6_desc_ready),
    .desc_kind(queue_6_desc_kind),
    .desc_gpa(queue_6_desc_gpa),
    .desc_length(queue_6_desc_length),
    .desc_tag(queue_6_desc_tag),
    .piece_valid(queue_6_piece_valid),
    .piece_ready(queue_6_piece_ready),
    .piece_tag(queue_6_piece_tag),
    .piece_offset(queue_6_piece_offset),
    .piece_bytes(queue_6_piece_bytes),
    .piece_lane(queue_6_piece_lane),
    .piece_row(queue_6_piece_row),
    .piece_done(queue_6_piece_done),
    .tag_want(queue_6_tag_want),
    .tag_given(queue_6_tag_given),
    .tag_index(queue_6_tag_index),
    .tag_back(queue_6_tag_back),
    .tag_held(queue_6_tag_held),
    .look_valid(queue_6_look_valid),
    .look_ready(queue_6_look_ready),
    .look_page(queue_6_look_page),
    .look_count(queue_6_look_count),
    .look_write(queue_6_look_write),
    .verdict_valid(queue_6_verdict_valid),
    .verdict(queue_6_verdict),
    .verdict_stale(queue_6_verdict_stale),
    .verdict_page(queue_6_verdict_page),
    .verdict_pages(queue_6_verdict_pages),
    .verdict_domain(queue_6_verdict_domain),
    .verdict_epoch(queue_6_verdict_epoch),
    .missed(queue_6_missed),
    .again(queue_6_again),
    .line_failed(queue_6_line_failed),
    .write_valid(queue_6_write_valid),
    .write_ready(queue_6_write_ready),
    .write_gpa(queue_6_write_gpa),
    .write_bytes(queue_6_write_bytes),
    .write_domain(queue_6_write_domain),
    .write_epoch(queue_6_write_epoch),
    .write_done(queue_6_write_done),
    .read_valid(queue_6_read_valid),
    .read_ready(queue_6_read_ready),
    .read_read_tag(queue_6_read_read_tag),
    .read_gpa(queue_6_read_gpa),
    .read_bytes(queue_6_read_bytes),
    .read_tag(queue_6_read_tag),
    .read_offset(queue_6_read_offset),
    .read_domain(queue_6_read_domain),
    .read_epoch(queue_6_read_epoch),
    .read_done(queue_6_read_done),
    .read_error(queue_6_read_error),
    .park_valid(queue_6_park_valid),
    .park_ready(queue_6_park_ready),
    .park_page(queue_6_park_page),
    .park_pages(queue_6_park_pages),
    .park_write(queue_6_park_write),
    .wake(queue_6_wake),
    .wake_code(queue_6_wake_code),
    .done_valid(queue_6_done_valid),
    .done_ready(queue_6_done_ready),
    .done_tag(queue_6_done_tag),
    .done_status(queue_6_done_status),
    .done_bytes(queue_6_done_bytes),
    .done_waited(queue_6_done_waited),
    .look_cycles(queue_6_look_cycles),
    .retry(queue_6_retry),
    .parked(queue_6_parked),
    .busy(queue_6_busy)
  );

  vpri_dma_queue_default u_queue_7 (  // hw/dma/engine.ts:48
    .clk(clk),
    .rst(rst),
    .enable(queue_7_enable),
    .master(queue_7_master),
    .max_payload(queue_7_max_payload),
    .max_read(queue_7_max_read),
    .now(queue_7_now),
    .desc_valid(queue_7_desc_valid),
    .desc_ready(queue_7_desc_ready),
    .desc_kind(queue_7_desc_kind),
    .desc_gpa(queue_7_desc_gpa),
    .desc_length(queue_7_desc_length),
    .desc_tag(queue_7_desc_tag),
    .piece_valid(queue_7_piece_valid),
    .piece_ready(queue_7_piece_ready),
    .piece_tag(queue_7_piece_tag),
    .piece_offset(queue_7_piece_offset),
    .piece_bytes(queue_7_piece_bytes),
    .piece_lane(queue_7_piece_lane),
    .piece_row(queue_7_piece_row),
    .piece_done(queue_7_piece_done),
    .tag_want(queue_7_tag_want),
    .tag_given(queue_7_tag_given),
    .tag_index(queue_7_tag_index),
    .tag_back(queue_7_tag_back),
    .tag_held(queue_7_tag_held),
    .look_valid(queue_7_look_valid),
    .look_ready(queue_7_look_ready),
    .look_page(queue_7_look_page),
    .look_count(queue_7_look_count),
    .look_write(queue_7_look_write),
    .verdict_valid(queue_7_verdict_valid),
    .verdict(queue_7_verdict),
    .verdict_stale(queue_7_verdict_stale),
    .verdict_page(queue_7_verdict_page),
    .verdict_pages(queue_7_verdict_pages),
    .verdict_domain(queue_7_verdict_domain),
    .verdict_epoch(queue_7_verdict_epoch),
    .missed(queue_7_missed),
    .again(queue_7_again),
    .line_failed(queue_7_line_failed),
    .write_valid(queue_7_write_valid),
    .write_ready(queue_7_write_ready),
    .write_gpa(queue_7_write_gpa),
    .write_bytes(queue_7_write_bytes),
    .write_domain(queue_7_write_domain),
    .write_epoch(queue_7_write_epoch),
    .write_done(queue_7_write_done),
    .read_valid(queue_7_read_valid),
    .read_ready(queue_7_read_ready),
    .read_read_tag(queue_7_read_read_tag),
    .read_gpa(queue_7_read_gpa),
    .read_bytes(queue_7_read_bytes),
    .read_tag(queue_7_read_tag),
    .read_offset(queue_7_read_offset),
    .read_domain(queue_7_read_domain),
    .read_epoch(queue_7_read_epoch),
    .read_done(queue_7_read_done),
    .read_error(queue_7_read_error),
    .park_valid(queue_7_park_valid),
    .park_ready(queue_7_park_ready),
    .park_page(queue_7_park_page),
    .park_pages(queue_7_park_pages),
    .park_write(queue_7_park_write),
    .wake(queue_7_wake),
    .wake_code(queue_7_wake_code),
    .done_valid(queue_7_done_valid),
    .done_ready(queue_7_done_ready),
    .done_tag(queue_7_done_tag),
    .done_status(queue_7_done_status),
    .done_bytes(queue_7_done_bytes),
    .done_waited(queue_7_done_waited),
    .look_cycles(queue_7_look_cycles),
    .retry(queue_7_retry),
    .parked(queue_7_parked),
    .busy(queue_7_busy)
  );

  vpri_dma_queue_default u_queue_8 (  // hw/dma/engine.ts:48
    .clk(clk),
    .rst(rst),
    .enable(queue_8_enable),
    .master(queue_8_master),
    .max_payload(queue_8_max_payload),
    .max_read(queue_8_max_read),
    .now(queue_8_now),
    .desc_valid(queue_8_desc_valid),
    .desc_ready(queue_8_desc_ready),
    .desc_kind(queue_8_desc_kind),
    .desc_gpa(queue_8_desc_gpa),
    .desc_length(queue_8_desc_length),
    .desc_tag(queue_8_desc_tag),
    .piece_valid(queue_8_piece_valid),
    .piece_ready(queue_8_piece_ready),
    .piece_tag(queue_8_piece_tag),
    .piece_offset(queue_8_piece_offset),
    .piece_bytes(queue_8_piece_bytes),
    .piece_lane(queue_8_piece_lane),
    .piece_row(queue_8_piece_row),
    .piece_done(queue_8_piece_done),
    .tag_want(queue_8_tag_want),
    .tag_given(queue_8_tag_given),
    .tag_index(queue_8_tag_index),
    .tag_back(queue_8_tag_back),
    .tag_held(queue_8_tag_held),
    .look_valid(queue_8_look_valid),
    .look_ready(queue_8_look_ready),
    .look_page(queue_8_look_page),
    .look_count(queue_8_look_count),
    .look_write(queue_8_look_write),
    .verdict_valid(queue_8_verdict_valid),
    .verdict(queue_8_verdict),
    .verdict_stale(queue_8_verdict_stale),
    .verdict_page(queue_8_verdict_page),
    .verdict_pages(queue_8_verdict_pages),
    .verdict_domain(queue_8_verdict_domain),
    .verdict_epoch(queue_8_verdict_epoch),
    .missed(queue_8_missed),
    .again(queue_8_again),
    .line_failed(queue_8_line_failed),
    .write_valid(queue_8_write_valid),
    .write_ready(queue_8_write_ready),
    .write_gpa(queue_8_write_gpa),
    .write_bytes(queue_8_write_bytes),
    .write_domain(queue_8_write_domain),
    .write_epoch(queue_8_write_epoch),
    .write_done(queue_8_write_done),
    .read_valid(queue_8_read_valid),
    .read_ready(queue_8_read_ready),
    .read_read_tag(queue_8_read_read_tag),
    .read_gpa(queue_8_read_gpa),
    .read_bytes(queue_8_read_bytes),
    .read_tag(queue_8_read_tag),
    .read_offset(queue_8_read_offset),
    .read_domain(queue_8_read_domain),
    .read_epoch(queue_8_read_epoch),
    .read_done(queue_8_read_done),
    .read_error(queue_8_read_error),
    .park_valid(queue_8_park_valid),
    .park_ready(queue_8_park_ready),
    .park_page(queue_8_park_page),
    .park_pages(queue_8_park_pages),
    .park_write(queue_8_park_write),
    .wake(queue_8_wake),
    .wake_code(queue_8_wake_code),
    .done_valid(queue_8_done_valid),
    .done_ready(queue_8_done_ready),
    .done_tag(queue_8_done_tag),
    .done_status(queue_8_done_status),
    .done_bytes(queue_8_done_bytes),
    .done_waited(queue_8_done_waited),
    .look_cycles(queue_8_look_cycles),
    .retry(queue_8_retry),
    .parked(queue_8_parked),
    .busy(queue_8_busy)
  );

  vpri_dma_queue_default u_queue_9 (  // hw/dma/engine.ts:48
    .clk(clk),
    .rst(rst),
    .enable(queue_9_enable),
    .master(queue_9_master),
    .max_payload(queue_9_max_payload),
    .max_read(queue_9_max_read),
    .now(queue_9_now),
    .desc_valid(queue_9_desc_valid),
    .desc_ready(queue_9_desc_ready),
    .desc_kind(queue_9_desc_kind),
    .desc_gpa(queue_9_desc_gpa),
    .desc_length(queue_9_desc_length),
    .desc_tag(queue_9_desc_tag),
    .piece_valid(queue_9_piece_valid),
    .piece_ready(queue_9_piece_ready),
    .piece_tag(queue_9_piece_tag),
    .piece_offset(queue_9_piece_offset),
    .piece_bytes(queue_9_piece_bytes),
    .piece_lane(queue_9_piece_lane),
    .piece_row(queue_9_piece_row),
    .piece_done(queue_9_piece_done),
    .tag_want(queue_9_tag_want),
    .tag_given(queue_9_tag_given),
    .tag_index(queue_9_tag_index),
    .tag_back(queue_9_tag_back),
    .tag_held(queue_9_tag_held),
    .look_valid(queue_9_look_valid),
    .look_ready(queue_9_look_ready),
    .look_page(queue_9_look_page),
    .look_count(queue_9_look_count),
    .look_write(queue_9_look_write),
    .verdict_valid(queue_9_verdict_valid),
    .verdict(queue_9_verdict),
    .verdict_stale(queue_9_verdict_stale),
    .verdict_page(queue_9_verdict_page),
    .verdict_pages(queue_9_verdict_pages),
    .verdict_domain(queue_9_verdict_domain),
    .verdict_epoch(queue_9_verdict_epoch),
    .missed(queue_9_missed),
    .again(queue_9_again),
    .line_failed(queue_9_line_failed),
    .write_valid(queue_9_write_valid),
    .write_ready(queue_9_write_ready),
    .write_gpa(queue_9_write_gpa),
    .write_bytes(queue_9_write_bytes),
    .write_domain(queue_9_write_domain),
    .write_epoch(queue_9_write_epoch),
    .write_done(queue_9_write_done),
    .read_valid(queue_9_read_valid),
    .read_ready(queue_9_read_ready),
    .read_read_tag(queue_9_read_read_tag),
    .read_gpa(queue_9_read_gpa),
    .read_bytes(queue_9_read_bytes),
    .read_tag(queue_9_read_tag),
    .read_offset(queue_9_read_offset),
    .read_domain(queue_9_read_domain),
    .read_epoch(queue_9_read_epoch),
    .read_done(queue_9_read_done),
    .read_error(queue_9_read_error),
    .park_valid(queue_9_park_valid),
    .park_ready(queue_9_park_ready),
    .park_page(queue_9_park_page),
    .park_pages(queue_9_park_pages),
    .park_write(queue_9_park_write),
    .wake(queue_9_wake),
    .wake_code(queue_9_wake_code),
    .done_valid(queue_9_done_valid),
    .done_ready(queue_9_done_ready),
    .done_tag(queue_9_done_tag),
    .done_status(queue_9_done_status),
    .done_bytes(queue_9_done_bytes),
    .done_waited(queue_9_done_waited),
    .look_cycles(queue_9_look_cycles),
    .retry(queue_9_retry),
    .parked(queue_9_parked),
    .busy(queue_9_busy)
  );

  vpri_dma_queue_default u_queue_10 (  // hw/dma/engine.ts:48
    .clk(clk),
    .rst(rst),
    .enable(queue_10_enable),
    .master(queue_10_master),
    .max_payload(queue_10_max_payload),
    .max_read(queue_10_max_read),
    .now(queue_10_now),
    .desc_valid(queue_10_desc_valid),
    .desc_ready(queue_10_desc_ready),
    .desc_kind(queue_10_desc_kind),
    .desc_gpa(queue_10_desc_gpa),
    .desc_length(queue_10_desc_length),
    .desc_tag(queue_10_desc_tag),
    .piece_valid(queue_10_piece_valid),
    .piece_ready(queue_10_piece_ready),
    .piece_tag(queue_10_piece_tag),
    .piece_offset(queue_10_piece_offset),
    .piece_bytes(queue_10_piece_bytes),
    .piece_lane(queue_10_piece_lane),
    .piece_row(queue_10_piece_row),
    .piece_done(queue_10_piece_done),
    .tag_want(queue_10_tag_want),
    .tag_given(queue_10_tag_given),
    .tag_index(queue_10_tag_index),
    .tag_back(queue_10_tag_back),
    .tag_held(queue_10_tag_held),
    .look_valid(queue_10_look_valid),
    .look_ready(queue_10_look_ready),
    .look_page(queue_10_look_page),
    .look_count(queue_10_look_count),
    .look_write(queue_10_look_write),
    .verdict_valid(queue_10_verdict_valid),
    .verdict(queue_10_verdict),
    .verdict_stale(queue_10_verdict_stale),
    .verdict_page(queue_10_verdict_page),
    .verdict_pages(queue_10_verdict_pages),
    .verdict_domain(queue_10_verdict_domain),
    .verdict_epoch(queue_10_verdict_epoch),
    .missed(queue_10_missed),
    .again(queue_10_again),
    .line_failed(queue_10_line_failed),
    .write_valid(queue_10_write_valid),
    .write_ready(queue_10_write_ready),
    .write_gpa(queue_10_write_gpa),
    .write_bytes(queue_10_write_bytes),
    .write_domain(queue_10_write_domain),
    .write_epoch(queue_10_write_epoch),
    .write_done(queue_10_write_done),
    .read_valid(queue_10_read_valid),
    .read_ready(queue_10_read_ready),
    .read_read_tag(queue_10_read_read_tag),
    .read_gpa(queue_10_read_gpa),
    .read_bytes(queue_10_read_bytes),
    .read_tag(queue_10_read_tag),
    .read_offset(queue_10_read_offset),
    .read_domain(queue_10_read_domain),
    .read_epoch(queue_10_read_epoch),
    .read_done(queue_10_read_done),
    .read_error(queue_10_read_error),
    .park_valid(queue_10_park_valid),
    .park_ready(queue_10_park_ready),
    .park_page(queue_10_park_page),
    .park_pages(queue_10_park_pages),
    .park_write(queue_10_park_write),
    .wake(queue_10_wake),
    .wake_code(queue_10_wake_code),
    .done_valid(queue_10_done_valid),
    .done_ready(queue_10_done_ready),
    .done_tag(queue_10_done_tag),
    .done_status(queue_10_done_status),
    .done_bytes(queue_10_done_bytes),
    .done_waited(queue_10_done_waited),
    .look_cycles(queue_10_look_cycles),
    .retry(queue_10_retry),
    .parked(queue_10_parked),
    .busy(queue_10_busy)
  );

  vpri_dma_queue_default u_queue_11 (  // hw/dma/engine.ts:48
    .clk(clk),
    .rst(rst),
    .enable(queue_11_enable),
    .master(queue_11_master),
    .max_payload(queue_11_max_payload),
    .max_read(queue_11_max_read),
    .now(queue_11_now),
    .desc_valid(queue_11_desc_valid),
    .desc_ready(queue_11_desc_ready),
    .desc_kind(queue_11_desc_kind),
    .desc_gpa(queue_11_desc_gpa),
    .desc_length(queue_11_desc_length),
    .desc_tag(queue_11_desc_tag),
    .piece_valid(queue_11_piece_valid),
    .piece_ready(queue_11_piece_ready),
    .piece_tag(queue_11_piece_tag),
    .piece_offset(queue_11_piece_offset),
    .piece_bytes(queue_11_piece_bytes),
    .piece_lane(queue_11_piece_lane),
    .piece_row(queue_11_piece_row),
    .piece_done(queue_11_piece_done),
    .tag_want(queue_11_tag_want),
    .tag_given(queue_11_tag_given),
    .tag_index(queue_11_tag_index),
    .tag_back(queue_11_tag_back),
    .tag_held(queue_11_tag_held),
    .look_valid(queue_11_look_valid),
    .look_ready(queue_11_look_ready),
    .look_page(queue_11_look_page),
    .look_count(queue_11_look_count),
    .look_write(queue_11_look_write),
    .verdict_valid(queue_11_verdict_valid),
    .verdict(queue_11_verdict),
    .verdict_stale(queue_11_verdict_stale),
    .verdict_page(queue_11_verdict_page),
    .verdict_pages(queue_11_verdict_pages),
    .verdict_domain(queue_11_verdict_domain),
    .verdict_epoch(queue_11_verdict_epoch),
    .missed(queue_11_missed),
    .again(queue_11_again),
    .line_failed(queue_11_line_failed),
    .write_valid(queue_11_write_valid),
    .write_ready(queue_11_write_ready),
    .write_gpa(queue_11_write_gpa),
    .write_bytes(queue_11_write_bytes),
    .write_domain(queue_11_write_domain),
    .write_epoch(queue_11_write_epoch),
    .write_done(queue_11_write_done),
    .read_valid(queue_11_read_valid),
    .read_ready(queue_11_read_ready),
    .read_read_tag(queue_11_read_read_tag),
    .read_gpa(queue_11_read_gpa),
    .read_bytes(queue_11_read_bytes),
    .read_tag(queue_11_read_tag),
    .read_offset(queue_11_read_offset),
    .read_domain(queue_11_read_domain),
    .read_epoch(queue_11_read_epoch),
    .read_done(queue_11_read_done),
    .read_error(queue_11_read_error),
    .park_valid(queue_11_park_valid),
    .park_ready(queue_11_park_ready),
    .park_page(queue_11_park_page),
    .park_pages(queue_11_park_pages),
    .park_write(queue_11_park_write),
    .wake(queue_11_wake),
    .wake_code(queue_11_wake_code),
    .done_valid(queue_11_done_valid),
    .done_ready(queue_11_done_ready),
    .done_tag(queue_11_done_tag),
    .done_status(queue_11_done_status),
    .done_bytes(queue_11_done_bytes),
    .done_waited(queue_11_done_waited),
    .look_cycles(queue_11_look_cycles),
    .retry(queue_11_retry),
    .parked(queue_11_parked),
    .busy(queue_11_busy)
  );

  vpri_dma_queue_default u_queue_12 (  // hw/dma/engine.ts:48
    .clk(clk),
    .rst(rst),
    .enable(queue_12_enable),
    .master(queue_12_master),
    .max_payload(queue_12_max_payload),
    .max_read(queue_12_max_read),
    .now(queue_12_now),
    .desc_valid(queue_12_desc_valid),
    .desc_ready(queue_12_desc_ready),
    .desc_kind(queue_12_desc_kind),
    .desc_gpa(queue_12_desc_gpa),
    .desc_length(queue_12_desc_length),
    .desc_tag(queue_12_desc_tag),
    .piece_valid(queue_12_piece_valid),
    .piece_ready(queue_12_piece_ready),
    .piece_tag(queue_12_piece_tag),
    .piece_offset(queue_12_piece_offset),
    .piece_bytes(queue_12_piece_bytes),
    .piece_lane(queue_12_piece_lane),
    .piece_row(queue_12_piece_row),
    .piece_done(queue_12_piece_done),
    .tag_want(queue_12_tag_want),
    .tag_given(queue_12_tag_given),
    .tag_index(queue_12_tag_index),
    .tag_back(queue_12_tag_back),
    .tag_held(queue_12_tag_held),
    .look_valid(queue_12_look_valid),
    .look_ready(queue_12_look_ready),
    .look_page(queue_12_look_page),
    .look_count(queue_12_look_count),
    .look_write(queue_12_look_write),
    .verdict_valid(queue_12_verdict_valid),
    .verdict(queue_12_verdict),
    .verdict_stale(queue_12_verdict_stale),
    .verdict_page(queue_12_verdict_page),
    .verdict_pages(queue_12_verdict_pages),
    .verdict_domain(queue_12_verdict_domain),
    .verdict_epoch(queue_12_verdict_epoch),
    .missed(queue_12_missed),
    .again(queue_12_again),
    .line_failed(queue_12_line_failed),
    .write_valid(queue_12_write_valid),
    .write_ready(queue_12_write_ready),
    .write_gpa(queue_12_write_gpa),
    .write_bytes(queue_12_write_bytes),
    .write_domain(queue_12_write_domain),
    .write_epoch(queue_12_write_epoch),
    .write_done(queue_12_write_done),
    .read_valid(queue_12_read_valid),
    .read_ready(queue_12_read_ready),
    .read_read_tag(queue_12_read_read_tag),
    .read_gpa(queue_12_read_gpa),
    .read_bytes(queue_12_read_bytes),
    .read_tag(queue_12_read_tag),
    .read_offset(queue_12_read_offset),
    .read_domain(queue_12_read_domain),
    .read_epoch(queue_12_read_epoch),
    .read_done(queue_12_read_done),
    .read_error(queue_12_read_error),
    .park_valid(queue_12_park_valid),
    .park_ready(queue_12_park_ready),
    .park_page(queue_12_park_page),
    .park_pages(queue_12_park_pages),
    .park_write(queue_12_park_write),
    .wake(queue_12_wake),
    .wake_code(queue_12_wake_code),
    .done_valid(queue_12_done_valid),
    .done_ready(queue_12_done_ready),
    .done_tag(queue_12_done_tag),
    .done_status(queue_12_done_status),
    .done_bytes(queue_12_done_bytes),
    .done_waited(queue_12_done_waited),
    .look_cycles(queue_12_look_cycles),
    .retry(queue_12_retry),
    .parked(queue_12_parked),
    .busy(queue_12_busy)
  );

  vpri_dma_queue_default u_queue_13 (  // hw/dma/engine.ts:48
    .clk(clk),
    .rst(rst),
    .enable(queue_13_enable),
    .master(queue_13_master),
    .max_payload(queue_13_max_payload),
    .max_read(queue_13_max_read),
    .now(queue_13_now),
    .desc_valid(queue_13_desc_valid),
    .desc_ready(queue_13_desc_ready),
    .desc_kind(queue_13_desc_kind),
    .desc_gpa(queue_13_desc_gpa),
    .desc_length(queue_13_desc_length),
    .desc_tag(queue_13_desc_tag),
    .piece_valid(queue_13_piece_valid),
    .piece_ready(queue_13_piece_ready),
    .piece_tag(queue_13_piece_tag),
    .piece_offset(queue_13_piece_offset),
    .piece_bytes(queue_13_piece_bytes),
    .piece_lane(queue_13_piece_lane),
    .piece_row(queue_13_piece_row),
    .piece_done(queue_13_piece_done),
    .tag_want(queue_13_tag_want),
    .tag_given(queue_13_tag_given),
    .tag_index(queue_13_tag_index),
    .tag_back(queue_13_tag_back),
    .tag_held(queue_13_tag_held),
    .look_valid(queue_13_look_valid),
    .look_ready(queue_13_look_ready),
    .look_page(queue_13_look_page),
    .look_count(queue_13_look_count),
    .look_write(queue_13_look_write),
    .verdict_valid(queue_13_verdict_valid),
    .verdict(queue_13_verdict),
    .verdict_stale(queue_13_verdict_stale),
    .verdict_page(queue_13_verdict_page),
    .verdict_pages(queue_13_verdict_pages),
    .verdict_domain(queue_13_verdict_domain),
    .verdict_epoch(queue_13_verdict_epoch),
    .missed(queue_13_missed),
    .again(queue_13_again),
    .line_failed(queue_13_line_failed),
    .write_valid(queue_13_write_valid),
    .write_ready(queue_13_write_ready),
    .write_gpa(queue_13_write_gpa),
    .write_bytes(queue_13_write_bytes),
    .write_domain(queue_13_write_domain),
    .write_epoch(queue_13_write_epoch),
    .write_done(queue_13_write_done),
    .read_valid(queue_13_read_valid),
    .read_ready(queue_13_read_ready),
    .read_read_tag(queue_13_read_read_tag),
    .read_gpa(queue_13_read_gpa),
    .read_bytes(queue_13_read_bytes),
    .read_tag(queue_13_read_tag),
    .read_offset(queue_13_read_offset),
    .read_domain(queue_13_read_domain),
    .read_epoch(queue_13_read_epoch),
    .read_done(queue_13_read_done),
    .read_error(queue_13_read_error),
    .park_valid(queue_13_park_valid),
    .park_ready(queue_13_park_ready),
    .park_page(queue_13_park_page),
    .park_pages(queue_13_park_pages),
    .park_write(queue_13_park_write),
    .wake(queue_13_wake),
    .wake_code(queue_13_wake_code),
    .done_valid(queue_13_done_valid),
    .done_ready(queue_13_done_ready),
    .done_tag(queue_13_done_tag),
    .done_status(queue_13_done_status),
    .done_bytes(queue_13_done_bytes),
    .done_waited(queue_13_done_waited),
    .look_cycles(queue_13_look_cycles),
    .retry(queue_13_retry),
    .parked(queue_13_parked),
    .busy(queue_13_busy)
  );

  vpri_dma_queue_default u_queue_14 (  // hw/dma/engine.ts:48
    .clk(clk),
    .rst(rst),
    .enable(queue_14_enable),
    .master(queue_14_master),
    .max_payload(queue_14_max_payload),
    .max_read(queue_14_max_read),
    .now(queue_14_now),
    .desc_valid(queue_14_desc_valid),
    .desc_ready(queue_14_desc_ready),
    .desc_kind(queue_14_desc_kind),
    .desc_gpa(queue_14_desc_gpa),
    .desc_length(queue_14_desc_length),
    .desc_tag(queue_14_desc_tag),
    .piece_valid(queue_14_piece_valid),
    .piece_ready(queue_14_piece_ready),
    .piece_tag(queue_14_piece_tag),
    .piece_offset(queue_14_piece_offset),
    .piece_bytes(queue_14_piece_bytes),
    .piece_lane(queue_14_piece_lane),
    .piece_row(queue_14_piece_row),
    .piece_done(queue_14_piece_done),
    .tag_want(queue_14_tag_want),
    .tag_given(queue_14_tag_given),
    .tag_index(queue_14_tag_index),
    .tag_back(queue_14_tag_back),
    .tag_held(queue_14_tag_held),
    .look_valid(queue_14_look_valid),
    .look_ready(queue_14_look_ready),
    .look_page(queue_14_look_page),
    .look_count(queue_14_look_count),
    .look_write(queue_14_look_write),
    .verdict_valid(queue_14_verdict_valid),
    .verdict(queue_14_verdict),
    .verdict_stale(queue_14_verdict_stale),
    .verdict_page(queue_14_verdict_page),
    .verdict_pages(queue_14_verdict_pages),
    .verdict_domain(queue_14_verdict_domain),
    .verdict_epoch(queue_14_verdict_epoch),
    .missed(queue_14_missed),
    .again(queue_14_again),
    .line_failed(queue_14_line_failed),
    .write_valid(queue_14_write_valid),
    .write_ready(queue_14_write_ready),
    .write_gpa(queue_14_write_gpa),
    .write_bytes(queue_14_write_bytes),
    .write_domain(queue_14_write_domain),
    .write_epoch(queue_14_write_epoch),
    .write_done(queue_14_write_done),
    .read_valid(queue_14_read_valid),
    .read_ready(queue_14_read_ready),
    .read_read_tag(queue_14_read_read_tag),
    .read_gpa(queue_14_read_gpa),
    .read_bytes(queue_14_read_bytes),
    .read_tag(queue_14_read_tag),
    .read_offset(queue_14_read_offset),
    .read_domain(queue_14_read_domain),
    .read_epoch(queue_14_read_epoch),
    .read_done(queue_14_read_done),
    .read_error(queue_14_read_error),
    .park_valid(queue_14_park_valid),
    .park_ready(queue_14_park_ready),
    .park_page(queue_14_park_page),
    .park_pages(queue_14_park_pages),
    .park_write(queue_14_park_write),
    .wake(queue_14_wake),
    .wake_code(queue_14_wake_code),
    .done_valid(queue_14_done_valid),
    .done_ready(queue_14_done_ready),
    .done_tag(queue_14_done_tag),
    .done_status(queue_14_done_status),
    .done_bytes(queue_14_done_bytes),
    .done_waited(queue_14_done_waited),
    .look_cycles(queue_14_look_cycles),
    .retry(queue_14_retry),
    .parked(queue_14_parked),
    .busy(queue_14_busy)
  );

  vpri_dma_queue_default u_queue_15 (  // hw/dma/engine.ts:48
    .clk(clk),
    .rst(rst),
    .enable(queue_15_enable),
    .master(queue_15_master),
    .max_payload(queue_15_max_payload),
    .max_read(queue_15_max_read),
    .now(queue_15_now),
    .desc_valid(queue_15_desc_valid),
    .desc_ready(queue_15_desc_ready),
    .desc_kind(queue_15_desc_kind),
    .desc_gpa(queue_15_desc_gpa),
    .desc_length(queue_15_desc_length),
    .desc_tag(queue_15_desc_tag),
    .piece_valid(queue_15_piece_valid),
    .piece_ready(queue_15_piece_ready),
    .piece_tag(queue_15_piece_tag),
    .piece_offset(queue_15_piece_offset),
    .piece_bytes(queue_15_piece_bytes),
    .piece_lane(queue_15_piece_lane),
    .piece_row(queue_15_piece_row),
    .piece_done(queue_15_piece_done),
    .tag_want(queue_15_tag_want),
    .tag_given(queue_15_tag_given),
    .tag_index(queue_15_tag_index),
    .tag_back(queue_15_tag_back),
    .tag_held(queue_15_tag_held),
    .look_valid(queue_15_look_valid),
    .look_ready(queue_15_look_ready),
    .look_page(queue_15_look_page),
    .look_count(queue_15_look_count),
    .look_write(queue_15_look_write),
    .verdict_valid(queue_15_verdict_valid),
    .verdict(queue_15_verdict),
    .verdict_stale(queue_15_verdict_stale),
    .verdict_page(queue_15_verdict_page),
    .verdict_pages(queue_15_verdict_pages),
    .verdict_domain(queue_15_verdict_domain),
    .verdict_epoch(queue_15_verdict_epoch),
    .missed(queue_15_missed),
    .again(queue_15_again),
    .line_failed(queue_15_line_failed),
    .write_valid(queue_15_write_valid),
    .write_ready(queue_15_write_ready),
    .write_gpa(queue_15_write_gpa),
    .write_bytes(queue_15_write_bytes),
    .write_domain(queue_15_write_domain),
    .write_epoch(queue_15_write_epoch),
    .write_done(queue_15_write_done),
    .read_valid(queue_15_read_valid),
    .read_ready(queue_15_read_ready),
    .read_read_tag(queue_15_read_read_tag),
    .read_gpa(queue_15_read_gpa),
    .read_bytes(queue_15_read_bytes),
    .read_tag(queue_15_read_tag),
    .read_offset(queue_15_read_offset),
    .read_domain(queue_15_read_domain),
    .read_epoch(queue_15_read_epoch),
    .read_done(queue_15_read_done),
    .read_error(queue_15_read_error),
    .park_valid(queue_15_park_valid),
    .park_ready(queue_15_park_ready),
    .park_page(queue_15_park_page),
    .park_pages(queue_15_park_pages),
    .park_write(queue_15_park_write),
    .wake(queue_15_wake),
    .wake_code(queue_15_wake_code),
    .done_valid(queue_15_done_valid),
    .done_ready(queue_15_done_ready),
    .done_tag(queue_15_done_tag),
    .done_status(queue_15_done_status),
    .done_bytes(queue_15_done_bytes),
    .done_waited(queue_15_done_waited),
    .look_cycles(queue_15_look_cycles),
    .retry(queue_15_retry),
    .parked(queue_15_parked),
    .busy(queue_15_busy)
  );

  vpri_stream_arbiter_n16_page28_count13_write1 u_looks (  // hw/dma/engine.ts:69
    .clk(clk),
    .rst(rst),
    .in0_valid(looks_in0_valid),
    .in0_ready(looks_in0_ready),
    .in0_page(looks_in0_page),
    .in0_count(looks_in0_count),
    .in0_write(looks_in0_write),
    .in1_valid(looks_in1_valid),
    .in1_ready(looks_in1_ready),
    .in1_page(looks_in1_page),
    .in1_count(looks_in1_count),
    .in1_write(looks_in1_write),
    .in2_valid(looks_in2_valid),
    .in2_ready(looks_in2_ready),
    .in2_page(looks_in2_page),
    .in2_count(looks_in2_count),
    .in2_write(looks_in2_write),
    .in3_valid(looks_in3_valid),
    .in3_ready(looks_in3_ready),
    .in3_page(looks_in3_page),
    .in3_count(looks_in3_count),
    .in3_write(looks_in3_write),
    .in4_valid(looks_in4_valid),
    .in4_ready(looks_in4_ready),
    .in4_page(looks_in4_page),
    .in4_count(looks_in4_count),
    .in4_write(looks_in4_write),
    .in5_valid(looks_in5_valid),
    .in5_ready(looks_in5_ready),
    .in5_page(looks_in5_page),
    .in5_count(looks_in5_count),
    .in5_write(looks_in5_write),
    .in6_valid(looks_in6_valid),
    .in6_ready(looks_in6_ready),
    .in6_page(looks_in6_page),
    .in6_count(looks_in6_count),
    .in6_write(looks_in6_write),
    .in7_valid(looks_in7_valid),
    .in7_ready(looks_in7_ready),
    .in7_page(looks_in7_page),
    .in7_count(looks_in7_count),
    .in7_write(looks_in7_write),
    .in8_valid(looks_in8_valid),
    .in8_ready(looks_in8_ready),
    .in8_page(looks_in8_page),
    .in8_count(looks_in8_count),
    .in8_write(looks_in8_write),
    .in9_valid(looks_in9_valid),
    .in9_ready(looks_in9_ready),
    .in9_page(looks_in9_page),
    .in9_count(looks_in9_count),
    .in9_write(looks_in9_write),
    .in10_valid(looks_in10_valid),
    .in10_ready(looks_in10_ready),
    .in10_page(looks_in10_page),
    .in10_count(looks_in10_count),
    .in10_write(looks_in10_write),
    .in11_valid(looks_in11_valid),
    .in11_ready(looks_in11_ready),
    .in11_page(looks_in11_page),
    .in11_count(looks_in11_count),
    .in11_write(looks_in11_write),
    .in12_valid(looks_in12_valid),
    .in12_ready(looks_in12_ready),
    .in12_page(looks_in12_page),
    .in12_count(looks_in12_count),
    .in12_write(looks_in12_write),
    .in13_valid(looks_in13_valid),
    .in13_ready(looks_in13_ready),
    .in13_page(looks_in13_page),
    .in13_count(looks_in13_count),
    .in13_write(looks_in13_write),
    .in14_valid(looks_in14_valid),
    .in14_ready(looks_in14_ready),
    .in14_page(looks_in14_page),
    .in14_count(looks_in14_count),
    .in14_write(looks_in14_write),
    .in15_valid(looks_in15_valid),
    .in15_ready(looks_in15_ready),
    .in15_page(looks_in15_page),
    .in15_count(looks_in15_count),
    .in15_write(looks_in15_write),
    .out_valid(looks_out_valid),
    .out_ready(looks_out_ready),
    .out_page(looks_out_page),
    .out_count(looks_out_count),
    .out_write(looks_out_write),
    .out_index(looks_out_index)
  );

  vpri_stream_arbiter_n16_tag16_offset24_bytes13_lane2_row6 u_pieces (  // hw/dma/engine.ts:92
    .clk(clk),
    .rst(rst),
    .in0_valid(pieces_in0_valid),
    .in0_ready(pieces_in0_ready),
    .in0_tag(pieces_in0_tag),
    .in0_offset(pieces_in0_offset),
    .in0_bytes(pieces_in0_bytes),
    .in0_lane(pieces_in0_lane),
    .in0_row(pieces_in0_row),
    .in1_valid(pieces_in1_valid),
    .in1_ready(pieces_in1_ready),
    .in1_tag(pieces_in1_tag),
    .in1_offset(pieces_in1_offset),
    .in1_bytes(pieces_in1_bytes),
    .in1_lane(pieces_in1_lane),
    .in1_row(pieces_in1_row),
    .in2_valid(pieces_in2_valid),
    .in2_ready(pieces_in2_ready),
    .in2_tag(pieces_in2_tag),
    .in2_offset(pieces_in2_offset),
    .in2_bytes(pieces_in2_bytes),
    .in2_lane(pieces_in2_lane),
    .in2_row(pieces_in2_row),
    .in3_valid(pieces_in3_valid),
    .in3_ready(pieces_in3_ready),
    .in3_tag(pieces_in3_tag),
    .in3_offset(pieces_in3_offset),
    .in3_bytes(pieces_in3_bytes),
    .in3_lane(pieces_in3_lane),
    .in3_row(pieces_in3_row),
    .in4_valid(pieces_in4_valid),
    .in4_ready(pieces_in4_ready),
    .in4_tag(pieces_in4_tag),
    .in4_offset(pieces_in4_offset),
    .in4_bytes(pieces_in4_bytes),
    .in4_lane(pieces_in4_lane),
    .in4_row(pieces_in4_row),
    .in5_valid(pieces_in5_valid),
    .in5_ready(pieces_in5_ready),
    .in5_tag(pieces_in5_tag),
    .in5_offset(pieces_in5_offset),
    .in5_bytes(pieces_in5_bytes),
    .in5_lane(pieces_in5_lane),
    .in5_row(pieces_in5_row),
    .in6_valid(pieces_in6_valid),
    .in6_ready(pieces_in6_ready),
    .in6_tag(pieces_in6_tag),
    .in6_offset(pieces_in6_offset),
    .in6_bytes(pieces_in6_bytes),
    .in6_lane(pieces_in6_lane),
    .in6_row(pieces_in6_row),
    .in7_valid(pieces_in7_valid),
    .in7_ready(pieces_in7_ready),
    .in7_tag(pieces_in7_tag),
    .in7_offset(pieces_in7_offset),
    .in7_bytes(pieces_in7_bytes),
    .in7_lane(pieces_in7_lane),
    .in7_row(pieces_in7_row),
    .in8_valid(pieces_in8_valid),
    .in8_ready(pieces_in8_ready),
    .in8_tag(pieces_in8_tag),
    .in8_offset(pieces_in8_offset),
    .in8_bytes(pieces_in8_bytes),
    .in8_lane(pieces_in8_lane),
    .in8_row(pieces_in8_row),
    .in9_valid(pieces_in9_valid),
    .in9_ready(pieces_in9_ready),
    .in9_tag(pieces_in9_tag),
    .in9_offset(pieces_in9_offset),
    .in9_bytes(pieces_in9_bytes),
    .in9_lane(pieces_in9_lane),
    .in9_row(pieces_in9_row),
    .in10_valid(pieces_in10_valid),
    .in10_ready(pieces_in10_ready),
    .in10_tag(pieces_in10_tag),
    .in10_offset(pieces_in10_offset),
    .in10_bytes(pieces_in10_bytes),
    .in10_lane(pieces_in10_lane),
    .in10_row(pieces_in10_row),
    .in11_valid(pieces_in11_valid),
    .in11_ready(pieces_in11_ready),
    .in11_tag(pieces_in11_tag),
    .in11_offset(pieces_in11_offset),
    .in11_bytes(pieces_in11_bytes),
    .in11_lane(pieces_in11_lane),
    .in11_row(pieces_in11_row),
    .in12_valid(pieces_in12_valid),
    .in12_ready(pieces_in12_ready),
    .in12_tag(pieces_in12_tag),
    .in12_offset(pieces_in12_offset),
    .in12_bytes(pieces_in12_bytes),
    .in12_lane(pieces_in12_lane),
    .in12_row(pieces_in12_row),
    .in13_valid(pieces_in13_valid),
    .in13_ready(pieces_in13_ready),
    .in13_tag(pieces_in13_tag),
    .in13_offset(pieces_in13_offset),
    .in13_bytes(pieces_in13_bytes),
    .in13_lane(pieces_in13_lane),
    .in13_row(pieces_in13_row),
    .in14_valid(pieces_in14_valid),
    .in14_ready(pieces_in14_ready),
    .in14_tag(pieces_in14_tag),
    .in14_offset(pieces_in14_offset),
    .in14_bytes(pieces_in14_bytes),
    .in14_lane(pieces_in14_lane),
    .in14_row(pieces_in14_row),
    .in15_valid(pieces_in15_valid),
    .in15_ready(pieces_in15_ready),
    .in15_tag(pieces_in15_tag),
    .in15_offset(pieces_in15_offset),
    .in15_bytes(pieces_in15_bytes),
    .in15_lane(pieces_in15_lane),
    .in15_row(pieces_in15_row),
    .out_valid(pieces_out_valid),
    .out_ready(pieces_out_ready),
    .out_tag(pieces_out_tag),
    .out_offset(pieces_out_offset),
    .out_bytes(pieces_out_bytes),
    .out_lane(pieces_out_lane),
    .out_row(pieces_out_row),
    .out_index(pieces_out_index)
  );

  vpri_stage_default u_stage (  // hw/dma/engine.ts:94
    .clk(clk),
    .rst(rst),
    .piece_valid(stage_piece_valid),
    .piece_ready(stage_piece_ready),
    .piece_tag(stage_piece_tag),
    .piece_offset(stage_piece_offset),
    .piece_bytes(stage_piece_bytes),
    .piece_lane(stage_piece_lane),
    .piece_row(stage_piece_row),
    .piece_index(stage_piece_index),
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
    .done_valid(stage_done_valid),
    .done_queue(stage_done_queue),
    .rd(stage_rd),
    .rd_addr(stage_rd_addr),
    .rd_data(stage_rd_data),
    .busy(stage_busy)
  );

  vpri_stream_arbiter_n16_gpa40_bytes13_domain4_epoch1 u_writes (  // hw/dma/engine.ts:99
    .clk(clk),
    .rst(rst),
    .in0_valid(writes_in0_valid),
    .in0_ready(writes_in0_ready),
    .in0_gpa(writes_in0_gpa),
    .in0_bytes(writes_in0_bytes),
    .in0_domain(writes_in0_domain),
    .in0_epoch(writes_in0_epoch),
    .in1_valid(writes_in1_valid),
    .in1_ready(writes_in1_ready),
    .in1_gpa(writes_in1_gpa),
    .in1_bytes(writes_in1_bytes),
    .in1_domain(writes_in1_domain),
    .in1_epoch(writes_in1_epoch),
    .in2_valid(writes_in2_valid),
    .in2_ready(writes_in2_ready),
    .in2_gpa(writes_in2_gpa),
    .in2_bytes(writes_in2_bytes),
    .in2_domain(writes_in2_domain),
    .in2_epoch(writes_in2_epoch),
    .in3_valid(writes_in3_valid),
    .in3_ready(writes_in3_ready),
    .in3_gpa(writes_in3_gpa),
    .in3_bytes(writes_in3_bytes),
    .in3_domain(writes_in3_domain),
    .in3_epoch(writes_in3_epoch),
    .in4_valid(writes_in4_valid),
    .in4_ready(writes_in4_ready),
    .in4_gpa(writes_in4_gpa),
    .in4_bytes(writes_in4_bytes),
    .in4_domain(writes_in4_domain),
    .in4_epoch(writes_in4_epoch),
    .in5_valid(writes_in5_valid),
    .in5_ready(writes_in5_ready),
    .in5_gpa(writes_in5_gpa),
    .in5_bytes(writes_in5_bytes),
    .in5_domain(writes_in5_domain),
    .in5_epoch(writes_in5_epoch),
    .in6_valid(writes_in6_valid),
    .in6_ready(writes_in6_ready),
    .in6_gpa(writes_in6_gpa),
    .in6_bytes(writes_in6_bytes),
    .in6_domain(writes_in6_domain),
    .in6_epoch(writes_in6_epoch),
    .in7_valid(writes_in7_valid),
    .in7_ready(writes_in7_ready),
    .in7_gpa(writes_in7_gpa),
    .in7_bytes(writes_in7_bytes),
    .in7_domain(writes_in7_domain),
    .in7_epoch(writes_in7_epoch),
    .in8_valid(writes_in8_valid),
    .in8_ready(writes_in8_ready),
    .in8_gpa(writes_in8_gpa),
    .in8_bytes(writes_in8_bytes),
    .in8_domain(writes_in8_domain),
    .in8_epoch(writes_in8_epoch),
    .in9_valid(writes_in9_valid),
    .in9_ready(writes_in9_ready),
    .in9_gpa(writes_in9_gpa),
    .in9_bytes(writes_in9_bytes),
    .in9_domain(writes_in9_domain),
    .in9_epoch(writes_in9_epoch),
    .in10_valid(writes_in10_valid),
    .in10_ready(writes_in10_ready),
    .in10_gpa(writes_in10_gpa),
    .in10_bytes(writes_in10_bytes),
    .in10_domain(writes_in10_domain),
    .in10_epoch(writes_in10_epoch),
    .in11_valid(writes_in11_valid),
    .in11_ready(writes_in11_ready),
    .in11_gpa(writes_in11_gpa),
    .in11_bytes(writes_in11_bytes),
    .in11_domain(writes_in11_domain),
    .in11_epoch(writes_in11_epoch),
    .in12_valid(writes_in12_valid),
    .in12_ready(writes_in12_ready),
    .in12_gpa(writes_in12_gpa),
    .in12_bytes(writes_in12_bytes),
    .in12_domain(writes_in12_domain),
    .in12_epoch(writes_in12_epoch),
    .in13_valid(writes_in13_valid),
    .in13_ready(writes_in13_ready),
    .in13_gpa(writes_in13_gpa),
    .in13_bytes(writes_in13_bytes),
    .in13_domain(writes_in13_domain),
    .in13_epoch(writes_in13_epoch),
    .in14_valid(writes_in14_valid),
    .in14_ready(writes_in14_ready),
    .in14_gpa(writes_in14_gpa),
    .in14_bytes(writes_in14_bytes),
    .in14_domain(writes_in14_domain),
    .in14_epoch(writes_in14_epoch),
    .in15_valid(writes_in15_valid),
    .in15_ready(writes_in15_ready),
    .in15_gpa(writes_in15_gpa),
    .in15_bytes(writes_in15_bytes),
    .in15_domain(writes_in15_domain),
    .in15_epoch(writes_in15_epoch),
    .out_valid(writes_out_valid),
    .out_ready(writes_out_ready),
    .out_gpa(writes_out_gpa),
    .out_bytes(writes_out_bytes),
    .out_domain(writes_out_domain),
    .out_epoch(writes_out_epoch),
    .out_index(writes_out_index)
  );

  vpri_writer_default u_writer (  // hw/dma/engine.ts:101
    .clk(clk),
    .rst(rst),
    .chunk_valid(writer_chunk_valid),
    .chunk_ready(writer_chunk_ready),
    .chunk_gpa(writer_chunk_gpa),
    .chunk_bytes(writer_chunk_bytes),
    .chunk_domain(writer_chunk_domain),
    .chunk_epoch(writer_chunk_epoch),
    .chunk_index(writer_chunk_index),
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
    .give_valid(writer_give_valid),
    .give_domain(writer_give_domain),
    .give_epoch(writer_give_epoch),
    .done_valid(writer_done_valid),
    .done_queue(writer_done_queue),
    .busy(writer_busy)
  );

  vpri_completions_default u_completions (  // hw/dma/engine.ts:116
    .clk(clk),
    .rst(rst),
    .free_any(completions_free_any),
    .free_index(completions_free_index),
    .take(completions_take),
    .back(completions_back),
    .issued(completions_issued),
    .issued_tag(completions_issued_tag),
    .issued_queue(completions_issued_queue),
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
    .done_error(completions_done_error),
    .unexpected(completions_unexpected),
    .failed(completions_failed),
    .busy(completions_busy)
  );

  vpri_round_robin_n16 u_tag_turn (  // hw/dma/engine.ts:117
    .clk(clk),
    .rst(rst),
    .req(tag_turn_req),
    .ready(tag_turn_ready),
    .gnt(tag_turn_gnt)
  );

  vpri_stream_arbiter_n16_w104_c51d04 u_reads (  // hw/dma/engine.ts:127
    .clk(clk),
    .rst(rst),
    .in0_valid(reads_in0_valid),
    .in0_ready(reads_in0_ready),
    .in0_read_tag(reads_in0_read_tag),
    .in0_gpa(reads_in0_gpa),
    .in0_bytes(reads_in0_bytes),
    .in0_tag(reads_in0_tag),
    .in0_offset(reads_in0_offset),
    .in0_domain(reads_in0_domain),
    .in0_epoch(reads_in0_epoch),
    .in1_valid(reads_in1_valid),
    .in1_ready(reads_in1_ready),
    .in1_read_tag(reads_in1_read_tag),
    .in1_gpa(reads_in1_gpa),
    .in1_bytes(reads_in1_bytes),
    .in1_tag(reads_in1_tag),
    .in1_offset(reads_in1_offset),
    .in1_domain(reads_in1_domain),
    .in1_epoch(reads_in1_epoch),
    .in2_valid(reads_in2_valid),
    .in2_ready(reads_in2_ready),
    .in2_read_tag(reads_in2_read_tag),
    .in2_gpa(reads_in2_gpa),
    .in2_bytes(reads_in2_bytes),
    .in2_tag(reads_in2_tag),
    .in2_offset(reads_in2_offset),
    .in2_domain(reads_in2_domain),
    .in2_epoch(reads_in2_epoch),
    .in3_valid(reads_in3_valid),
    .in3_ready(reads_in3_ready),
    .in3_read_tag(reads_in3_read_tag),
    .in3_gpa(reads_in3_gpa),
    .in3_bytes(reads_in3_bytes),
    .in3_tag(reads_in3_tag),
    .in3_offset(reads_in3_offset),
    .in3_domain(reads_in3_domain),
    .in3_epoch(reads_in3_epoch),
    .in4_valid(reads_in4_valid),
    .in4_ready(reads_in4_ready),
    .in4_read_tag(reads_in4_read_tag),
    .in4_gpa(reads_in4_gpa),
    .in4_bytes(reads_in4_bytes),
    .in4_tag(reads_in4_tag),
    .in4_offset(reads_in4_offset),
    .in4_domain(reads_in4_domain),
    .in4_epoch(reads_in4_epoch),
    .in5_valid(reads_in5_valid),
    .in5_ready(reads_in5_ready),
    .in5_read_tag(reads_in5_read_tag),
    .in5_gpa(reads_in5_gpa),
    .in5_bytes(reads_in5_bytes),
    .in5_tag(reads_in5_tag),
    .in5_offset(reads_in5_offset),
    .in5_domain(reads_in5_domain),
    .in5_epoch(reads_in5_epoch),
    .in6_valid(reads_in6_valid),
    .in6_ready(reads_in6_ready),
    .in6_read_tag(reads_in6_read_tag),
    .in6_gpa(reads_in6_gpa),
    .in6_bytes(reads_in6_bytes),
    .in6_tag(reads_in6_tag),
    .in6_offset(reads_in6_offset),
    .in6_domain(reads_in6_domain),
    .in6_epoch(reads_in6_epoch),
    .in7_valid(reads_in7_valid),
    .in7_ready(reads_in7_ready),
    .in7_read_tag(reads_in7_read_tag),
    .in7_gpa(reads_in7_gpa),
    .in7_bytes(reads_in7_bytes),
    .in7_tag(reads_in7_tag),
    .in7_offset(reads_in7_offset),
    .in7_domain(reads_in7_domain),
    .in7_epoch(reads_in7_epoch),
    .in8_valid(reads_in8_valid),
    .in8_ready(reads_in8_ready),
    .in8_read_tag(reads_in8_read_tag),
    .in8_gpa(reads_in8_gpa),
    .in8_bytes(reads_in8_bytes),
    .in8_tag(reads_in8_tag),
    .in8_offset(reads_in8_offset),
    .in8_domain(reads_in8_domain),
    .in8_epoch(reads_in8_epoch),
    .in9_valid(reads_in9_valid),
    .in9_ready(reads_in9_ready),
    .in9_read_tag(reads_in9_read_tag),
    .in9_gpa(reads_in9_gpa),
    .in9_bytes(reads_in9_bytes),
    .in9_tag(reads_in9_tag),
    .in9_offset(reads_in9_offset),
    .in9_domain(reads_in9_domain),
    .in9_epoch(reads_in9_epoch),
    .in10_valid(reads_in10_valid),
    .in10_ready(reads_in10_ready),
    .in10_read_tag(reads_in10_read_tag),
    .in10_gpa(reads_in10_gpa),
    .in10_bytes(reads_in10_bytes),
    .in10_tag(reads_in10_tag),
    .in10_offset(reads_in10_offset),
    .in10_domain(reads_in10_domain),
    .in10_epoch(reads_in10_epoch),
    .in11_valid(reads_in11_valid),
    .in11_ready(reads_in11_ready),
    .in11_read_tag(reads_in11_read_tag),
    .in11_gpa(reads_in11_gpa),
    .in11_bytes(reads_in11_bytes),
    .in11_tag(reads_in11_tag),
    .in11_offset(reads_in11_offset),
    .in11_domain(reads_in11_domain),
    .in11_epoch(reads_in11_epoch),
    .in12_valid(reads_in12_valid),
    .in12_ready(reads_in12_ready),
    .in12_read_tag(reads_in12_read_tag),
    .in12_gpa(reads_in12_gpa),
    .in12_bytes(reads_in12_bytes),
    .in12_tag(reads_in12_tag),
    .in12_offset(reads_in12_offset),
    .in12_domain(reads_in12_domain),
    .in12_epoch(reads_in12_epoch),
    .in13_valid(reads_in13_valid),
    .in13_ready(reads_in13_ready),
    .in13_read_tag(reads_in13_read_tag),
    .in13_gpa(reads_in13_gpa),
    .in13_bytes(reads_in13_bytes),
    .in13_tag(reads_in13_tag),
    .in13_offset(reads_in13_offset),
    .in13_domain(reads_in13_domain),
    .in13_epoch(reads_in13_epoch),
    .in14_valid(reads_in14_valid),
    .in14_ready(reads_in14_ready),
    .in14_read_tag(reads_in14_read_tag),
    .in14_gpa(reads_in14_gpa),
    .in14_bytes(reads_in14_bytes),
    .in14_tag(reads_in14_tag),
    .in14_offset(reads_in14_offset),
    .in14_domain(reads_in14_domain),
    .in14_epoch(reads_in14_epoch),
    .in15_valid(reads_in15_valid),
    .in15_ready(reads_in15_ready),
    .in15_read_tag(reads_in15_read_tag),
    .in15_gpa(reads_in15_gpa),
    .in15_bytes(reads_in15_bytes),
    .in15_tag(reads_in15_tag),
    .in15_offset(reads_in15_offset),
    .in15_domain(reads_in15_domain),
    .in15_epoch(reads_in15_epoch),
    .out_valid(reads_out_valid),
    .out_ready(reads_out_ready),
    .out_read_tag(reads_out_read_tag),
    .out_gpa(reads_out_gpa),
    .out_bytes(reads_out_bytes),
    .out_tag(reads_out_tag),
    .out_offset(reads_out_offset),
    .out_domain(reads_out_domain),
    .out_epoch(reads_out_epoch),
    .out_index(reads_out_index)
  );

  vpri_reader_default u_reader (  // hw/dma/engine.ts:129
    .clk(clk),
    .rst(rst),
    .chunk_valid(reader_chunk_valid),
    .chunk_ready(reader_chunk_ready),
    .chunk_read_tag(reader_chunk_read_tag),
    .chunk_gpa(reader_chunk_gpa),
    .chunk_bytes(reader_chunk_bytes),
    .chunk_tag(reader_chunk_tag),
    .chunk_offset(reader_chunk_offset),
    .chunk_domain(reader_chunk_domain),
    .chunk_epoch(reader_chunk_epoch),
    .chunk_index(reader_chunk_index),
    .queue_function(reader_queue_function),
    .pf_requester_id(reader_pf_requester_id),
    .tx_valid(reader_tx_valid),
    .tx_ready(reader_tx_ready),
    .tx_hdr(reader_tx_hdr),
    .tx_seq(reader_tx_seq),
    .tx_sop(reader_tx_sop),
    .tx_eop(reader_tx_eop),
    .issued(reader_issued)
  );

  vpri_stream_arbiter_n16_page28_pages9_write1 u_parks (  // hw/dma/engine.ts:156
    .clk(clk),
    .rst(rst),
    .in0_valid(parks_in0_valid),
    .in0_ready(parks_in0_ready),
    .in0_page(parks_in0_page),
    .in0_pages(parks_in0_pages),
    .in0_write(parks_in0_write),
    .in1_valid(parks_in1_valid),
    .in1_ready(parks_in1_ready),
    .in1_page(parks_in1_page),
    .in1_pages(parks_in1_pages),
    .in1_write(parks_in1_write),
    .in2_valid(parks_in2_valid),
    .in2_ready(parks_in2_ready),
    .in2_page(parks_in2_page),
    .in2_pages(parks_in2_pages),
    .in2_write(parks_in2_write),
    .in3_valid(parks_in3_valid),
    .in3_ready(parks_in3_ready),
    .in3_page(parks_in3_page),
    .in3_pages(parks_in3_pages),
    .in3_write(parks_in3_write),
    .in4_valid(parks_in4_valid),
    .in4_ready(parks_in4_ready),
    .in4_page(parks_in4_page),
    .in4_pages(parks_in4_pages),
    .in4_write(parks_in4_write),
    .in5_valid(parks_in5_valid),
    .in5_ready(parks_in5_ready),
    .in5_page(parks_in5_page),
    .in5_pages(parks_in5_pages),
    .in5_write(parks_in5_write),
    .in6_valid(parks_in6_valid),
    .in6_ready(parks_in6_ready),
    .in6_page(parks_in6_page),
    .in6_pages(parks_in6_pages),
    .in6_write(parks_in6_write),
    .in7_valid(parks_in7_valid),
    .in7_ready(parks_in7_ready),
    .in7_page(parks_in7_page),
    .in7_pages(parks_in7_pages),
    .in7_write(parks_in7_write),
    .in8_valid(parks_in8_valid),
    .in8_ready(parks_in8_ready),
    .in8_page(parks_in8_page),
    .in8_pages(parks_in8_pages),
    .in8_write(parks_in8_write),
    .in9_valid(parks_in9_valid),
    .in9_ready(parks_in9_ready),
    .in9_page(parks_in9_page),
    .in9_pages(parks_in9_pages),
    .in9_write(parks_in9_write),
    .in10_valid(parks_in10_valid),
    .in10_ready(parks_in10_ready),
    .in10_page(parks_in10_page),
    .in10_pages(parks_in10_pages),
    .in10_write(parks_in10_write),
    .in11_valid(parks_in11_valid),
    .in11_ready(parks_in11_ready),
    .in11_page(parks_in11_page),
    .in11_pages(parks_in11_pages),
    .in11_write(parks_in11_write),
    .in12_valid(parks_in12_valid),
    .in12_ready(parks_in12_ready),
    .in12_page(parks_in12_page),
    .in12_pages(parks_in12_pages),
    .in12_write(parks_in12_write),
    .in13_valid(parks_in13_valid),
    .in13_ready(parks_in13_ready),
    .in13_page(parks_in13_page),
    .in13_pages(parks_in13_pages),
    .in13_write(parks_in13_write),
    .in14_valid(parks_in14_valid),
    .in14_ready(parks_in14_ready),
    .in14_page(parks_in14_page),
    .in14_pages(parks_in14_pages),
    .in14_write(parks_in14_write),
    .in15_valid(parks_in15_valid),
    .in15_ready(parks_in15_ready),
    .in15_page(parks_in15_page),
    .in15_pages(parks_in15_pages),
    .in15_write(parks_in15_write),
    .out_valid(parks_out_valid),
    .out_ready(parks_out_ready),
    .out_page(parks_out_page),
    .out_pages(parks_out_pages),
    .out_write(parks_out_write),
    .out_index(parks_out_index)
  );

  vpri_stream_arbiter_n16_tag16_status4_bytes24_waited32 u_ends (  // hw/dma/engine.ts:172
    .clk(clk),
    .rst(rst),
    .in0_valid(ends_in0_valid),
    .in0_ready(ends_in0_ready),
    .in0_tag(ends_in0_tag),
    .in0_status(ends_in0_status),
    .in0_bytes(ends_in0_bytes),
    .in0_waited(ends_in0_waited),
    .in1_valid(ends_in1_valid),
    .in1_ready(ends_in1_ready),
    .in1_tag(ends_in1_tag),
    .in1_status(ends_in1_status),
    .in1_bytes(ends_in1_bytes),
    .in1_waited(ends_in1_waited),
    .in2_valid(ends_in2_valid),
    .in2_ready(ends_in2_ready),
    .in2_tag(ends_in2_tag),
    .in2_status(ends_in2_status),
    .in2_bytes(ends_in2_bytes),
    .in2_waited(ends_in2_waited),
    .in3_valid(ends_in3_valid),
    .in3_ready(ends_in3_ready),
    .in3_tag(ends_in3_tag),
    .in3_status(ends_in3_status),
    .in3_bytes(ends_in3_bytes),
    .in3_waited(ends_in3_waited),
    .in4_valid(ends_in4_valid),
    .in4_ready(ends_in4_ready),
    .in4_tag(ends_in4_tag),
    .in4_status(ends_in4_status),
    .in4_bytes(ends_in4_bytes),
    .in4_waited(ends_in4_waited),
    .in5_valid(ends_in5_valid),
    .in5_ready(ends_in5_ready),
    .in5_tag(ends_in5_tag),
    .in5_status(ends_in5_status),
    .in5_bytes(ends_in5_bytes),
    .in5_waited(ends_in5_waited),
    .in6_valid(ends_in6_valid),
    .in6_ready(ends_in6_ready),
    .in6_tag(ends_in6_tag),
    .in6_status(ends_in6_status),
    .in6_bytes(ends_in6_bytes),
    .in6_waited(ends_in6_waited),
    .in7_valid(ends_in7_valid),
    .in7_ready(ends_in7_ready),
    .in7_tag(ends_in7_tag),
    .in7_status(ends_in7_status),
    .in7_bytes(ends_in7_bytes),
    .in7_waited(ends_in7_waited),
    .in8_valid(ends_in8_valid),
    .in8_ready(ends_in8_ready),
    .in8_tag(ends_in8_tag),
    .in8_status(ends_in8_status),
    .in8_bytes(ends_in8_bytes),
    .in8_waited(ends_in8_waited),
    .in9_valid(ends_in9_valid),
    .in9_ready(ends_in9_ready),
    .in9_tag(ends_in9_tag),
    .in9_status(ends_in9_status),
    .in9_bytes(ends_in9_bytes),
    .in9_waited(ends_in9_waited),
    .in10_valid(ends_in10_valid),
    .in10_ready(ends_in10_ready),
    .in10_tag(ends_in10_tag),
    .in10_status(ends_in10_status),
    .in10_bytes(ends_in10_bytes),
    .in10_waited(ends_in10_waited),
    .in11_valid(ends_in11_valid),
    .in11_ready(ends_in11_ready),
    .in11_tag(ends_in11_tag),
    .in11_status(ends_in11_status),
    .in11_bytes(ends_in11_bytes),
    .in11_waited(ends_in11_waited),
    .in12_valid(ends_in12_valid),
    .in12_ready(ends_in12_ready),
    .in12_tag(ends_in12_tag),
    .in12_status(ends_in12_status),
    .in12_bytes(ends_in12_bytes),
    .in12_waited(ends_in12_waited),
    .in13_valid(ends_in13_valid),
    .in13_ready(ends_in13_ready),
    .in13_tag(ends_in13_tag),
    .in13_status(ends_in13_status),
    .in13_bytes(ends_in13_bytes),
    .in13_waited(ends_in13_waited),
    .in14_valid(ends_in14_valid),
    .in14_ready(ends_in14_ready),
    .in14_tag(ends_in14_tag),
    .in14_status(ends_in14_status),
    .in14_bytes(ends_in14_bytes),
    .in14_waited(ends_in14_waited),
    .in15_valid(ends_in15_valid),
    .in15_ready(ends_in15_ready),
    .in15_tag(ends_in15_tag),
    .in15_status(ends_in15_status),
    .in15_bytes(ends_in15_bytes),
    .in15_waited(ends_in15_waited),
    .out_valid(ends_out_valid),
    .out_ready(ends_out_ready),
    .out_tag(ends_out_tag),
    .out_status(ends_out_status),
    .out_bytes(ends_out_bytes),
    .out_waited(ends_out_waited),
    .out_index(ends_out_index)
  );

  assign queue_parked = {queue_15_parked, queue_14_parked, queue_13_parked, queue_12_parked, queue_11_parked, queue_10_parked, queue_9_parked, queue_8_parked, queue_7_parked, queue_6_parked, queue_5_parked, queue_4_parked, queue_3_parked, queue_2_parked, queue_1_parked, queue_0_parked};  // hw/dma/engine.ts:169
  assign desc_ready = desc_queue[3] ? (desc_queue[2] ? (desc_queue[1] ? (desc_queue[0] ? queue_15_desc_ready : queue_14_desc_ready) : (desc_queue[0] ? queue_13_desc_ready : queue_12_desc_ready)) : (desc_queue[1] ? (desc_queue[0] ? queue_11_desc_ready : queue_10_desc_ready) : (desc_queue[0] ? queue_9_desc_ready : queue_8_desc_ready))) : (desc_queue[2] ? (desc_queue[1] ? (desc_queue[0] ? queue_7_desc_ready : queue_6_desc_ready) : (desc_queue[0] ? queue_5_desc_ready : queue_4_desc_ready)) : (desc_queue[1] ? (desc_queue[0] ? queue_3_desc_ready : queue_2_desc_ready) : (desc_queue[0] ? queue_1_desc_ready : queue_0_desc_ready)));  // hw/dma/engine.ts:66
  assign pay_req_valid = stage_pay_req_valid;  // hw/dma/engine.ts:96
  assign pay_req_queue = stage_pay_req_queue;  // hw/dma/engine.ts:96
  assign pay_req_tag = stage_pay_req_tag;  // hw/dma/engine.ts:96
  assign pay_req_offset = stage_pay_req_offset;  // hw/dma/engine.ts:96
  assign pay_req_bytes = stage_pay_req_bytes;  // hw/dma/engine.ts:96
  assign pay_req_lane = stage_pay_req_lane;  // hw/dma/engine.ts:96
  assign pay_data_ready = stage_pay_data_ready;  // hw/dma/engine.ts:97
  assign rd_data_valid = completions_data_valid;  // hw/dma/engine.ts:144
  assign rd_data_queue = completions_data_queue;  // hw/dma/engine.ts:144
  assign rd_data_tag = completions_data_tag;  // hw/dma/engine.ts:144
  assign rd_data_offset = completions_data_offset;  // hw/dma/engine.ts:144
  assign rd_data_data = completions_data_data;  // hw/dma/engine.ts:144
  assign rd_data_keep = completions_data_keep;  // hw/dma/engine.ts:144
  assign done_valid = ends_out_valid;  // hw/dma/engine.ts:174
  assign done_queue = ends_out_index;  // hw/dma/engine.ts:176
  assign done_tag = ends_out_tag;  // hw/dma/engine.ts:177
  assign done_status = ends_out_status;  // hw/dma/engine.ts:177
  assign done_bytes = ends_out_bytes;  // hw/dma/engine.ts:177
  assign done_waited = ends_out_waited;  // hw/dma/engine.ts:177
  assign look_valid = looks_out_valid;  // hw/dma/engine.ts:71
  assign look_tag = looks_out_index;  // hw/dma/engine.ts:73
  assign look_func = looks_out_index[3] ? (looks_out_index[2] ? (looks_out_index[1] ? (looks_out_index[0] ? queue_function[123:120] : queue_function[115:112]) : (looks_out_index[0] ? queue_function[107:104] : queue_function[99:96])) : (looks_out_index[1] ? (looks_out_index[0] ? queue_function[91:88] : queue_function[83:80]) : (looks_out_index[0] ? queue_function[75:72] : queue_function[67:64]))) : (looks_out_index[2] ? (looks_out_index[1] ? (looks_out_index[0] ? queue_function[59:56] : queue_function[51:48]) : (looks_out_index[0] ? queue_function[43:40] : queue_function[35:32])) : (looks_out_index[1] ? (looks_out_index[0] ? queue_function[27:24] : queue_function[19:16]) : (looks_out_index[0] ? queue_function[11:8] : queue_function[3:0])));  // hw/dma/engine.ts:74
  assign look_page = looks_out_page;  // hw/dma/engine.ts:75
  assign look_count = looks_out_count;  // hw/dma/engine.ts:75
  assign look_write = looks_out_write;  // hw/dma/engine.ts:75
  assign verdict_cycles = verdict_tag[3] ? (verdict_tag[2] ? (verdict_tag[1] ? (verdict_tag[0] ? queue_15_look_cycles : queue_14_look_cycles) : (verdict_tag[0] ? queue_13_look_cycles : queue_12_look_cycles)) : (verdict_tag[1] ? (verdict_tag[0] ? queue_11_look_cycles : queue_10_look_cycles) : (verdict_tag[0] ? queue_9_look_cycles : queue_8_look_cycles))) : (verdict_tag[2] ? (verdict_tag[1] ? (verdict_tag[0] ? queue_7_look_cycles : queue_6_look_cycles) : (verdict_tag[0] ? queue_5_look_cycles : queue_4_look_cycles)) : (verdict_tag[1] ? (verdict_tag[0] ? queue_3_look_cycles : queue_2_look_cycles) : (verdict_tag[0] ? queue_1_look_cycles : queue_0_look_cycles)));  // hw/dma/engine.ts:88
  assign verdict_retry = verdict_tag[3] ? (verdict_tag[2] ? (verdict_tag[1] ? (verdict_tag[0] ? queue_15_retry : queue_14_retry) : (verdict_tag[0] ? queue_13_retry : queue_12_retry)) : (verdict_tag[1] ? (verdict_tag[0] ? queue_11_retry : queue_10_retry) : (verdict_tag[0] ? queue_9_retry : queue_8_retry))) : (verdict_tag[2] ? (verdict_tag[1] ? (verdict_tag[0] ? queue_7_retry : queue_6_retry) : (verdict_tag[0] ? queue_5_retry : queue_4_retry)) : (verdict_tag[1] ? (verdict_tag[0] ? queue_3_retry : queue_2_retry) : (verdict_tag[0] ? queue_1_retry : queue_0_retry)));  // hw/dma/engine.ts:89
  assign fault_valid = parks_out_valid;  // hw/dma/engine.ts:158
  assign fault_queue = parks_out_index;  // hw/dma/engine.ts:160
  assign fault_func = parks_out_index[3] ? (parks_out_index[2] ? (parks_out_index[1] ? (parks_out_index[0] ? queue_function[123:120] : queue_function[115:112]) : (parks_out_index[0] ? queue_function[107:104] : queue_function[99:96])) : (parks_out_index[1] ? (parks_out_index[0] ? queue_function[91:88] : queue_function[83:80]) : (parks_out_index[0] ? queue_function[75:72] : queue_function[67:64]))) : (parks_out_index[2] ? (parks_out_index[1] ? (parks_out_index[0] ? queue_function[59:56] : queue_function[51:48]) : (parks_out_index[0] ? queue_function[43:40] : queue_function[35:32])) : (parks_out_index[1] ? (parks_out_index[0] ? queue_function[27:24] : queue_function[19:16]) : (parks_out_index[0] ? queue_function[11:8] : queue_function[3:0])));  // hw/dma/engine.ts:161
  assign fault_domain = parks_out_index[3] ? (parks_out_index[2] ? (parks_out_index[1] ? (parks_out_index[0] ? queue_domain[127:120] : queue_domain[119:112]) : (parks_out_index[0] ? queue_domain[111:104] : queue_domain[103:96])) : (parks_out_index[1] ? (parks_out_index[0] ? queue_domain[95:88] : queue_domain[87:80]) : (parks_out_index[0] ? queue_domain[79:72] : queue_domain[71:64]))) : (parks_out_index[2] ? (parks_out_index[1] ? (parks_out_index[0] ? queue_domain[63:56] : queue_domain[55:48]) : (parks_out_index[0] ? queue_domain[47:40] : queue_domain[39:32])) : (parks_out_index[1] ? (parks_out_index[0] ? queue_domain[31:24] : queue_domain[23:16]) : (parks_out_index[0] ? queue_domain[15:8] : queue_domain[7:0])));  // hw/dma/engine.ts:162
  assign fault_device_class = parks_out_index[3] ? (parks_out_index[2] ? (parks_out_index[1] ? (parks_out_index[0] ? queue_class[31:30] : queue_class[29:28]) : (parks_out_index[0] ? queue_class[27:26] : queue_class[25:24])) : (parks_out_index[1] ? (parks_out_index[0] ? queue_class[23:22] : queue_class[21:20]) : (parks_out_index[0] ? queue_class[19:18] : queue_class[17:16]))) : (parks_out_index[2] ? (parks_out_index[1] ? (parks_out_index[0] ? queue_class[15:14] : queue_class[13:12]) : (parks_out_index[0] ? queue_class[11:10] : queue_class[9:8])) : (parks_out_index[1] ? (parks_out_index[0] ? queue_class[7:6] : queue_class[5:4]) : (parks_out_index[0] ? queue_class[3:2] : queue_class[1:0])));  // hw/dma/engine.ts:163
  assign fault_page = parks_out_page;  // hw/dma/engine.ts:164
  assign fault_pages = parks_out_pages;  // hw/dma/engine.ts:164
  assign fault_write = parks_out_write;  // hw/dma/engine.ts:164
  assign posted_valid = writer_tx_valid;  // hw/dma/engine.ts:109
  assign posted_hdr = writer_tx_hdr;  // hw/dma/engine.ts:109
  assign posted_data = writer_tx_data;  // hw/dma/engine.ts:109
  assign posted_strb = writer_tx_strb;  // hw/dma/engine.ts:109
  assign posted_sop = writer_tx_sop;  // hw/dma/engine.ts:109
  assign posted_eop = writer_tx_eop;  // hw/dma/engine.ts:109
  assign tx_rd_valid = reader_tx_valid;  // hw/dma/engine.ts:133
  assign tx_rd_hdr = reader_tx_hdr;  // hw/dma/engine.ts:133
  assign tx_rd_seq = reader_tx_seq;  // hw/dma/engine.ts:133
  assign tx_rd_sop = reader_tx_sop;  // hw/dma/engine.ts:133
  assign tx_rd_eop = reader_tx_eop;  // hw/dma/engine.ts:133
  assign rx_cpl_ready = completions_rx_ready;  // hw/dma/engine.ts:143
  assign give_write_valid = writer_give_valid;  // hw/dma/engine.ts:111
  assign give_write_domain = writer_give_domain;  // hw/dma/engine.ts:112
  assign give_write_epoch = writer_give_epoch;  // hw/dma/engine.ts:113
  assign give_read_valid = completions_give_valid;  // hw/dma/engine.ts:149
  assign give_read_domain = completions_give_domain;  // hw/dma/engine.ts:150
  assign give_read_epoch = completions_give_epoch;  // hw/dma/engine.ts:151
  assign unexpected = completions_unexpected;  // hw/dma/engine.ts:152
  assign failed = completions_failed;  // hw/dma/engine.ts:153
  assign busy = (((|{queue_15_busy, queue_14_busy, queue_13_busy, queue_12_busy, queue_11_busy, queue_10_busy, queue_9_busy, queue_8_busy, queue_7_busy, queue_6_busy, queue_5_busy, queue_4_busy, queue_3_busy, queue_2_busy, queue_1_busy, queue_0_busy}) | stage_busy) | writer_busy) | completions_busy;  // hw/dma/engine.ts:179
  assign queue_0_enable = queue_enable[0];  // hw/dma/engine.ts:60
  assign queue_0_master = queue_master[0];  // hw/dma/engine.ts:61
  assign queue_0_max_payload = max_payload;  // hw/dma/engine.ts:62
  assign queue_0_max_read = max_read;  // hw/dma/engine.ts:63
  assign queue_0_now = now;  // hw/dma/engine.ts:64
  assign queue_0_desc_valid = desc_valid & (desc_queue == 4'd0);  // hw/dma/engine.ts:55
  assign queue_0_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_0_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_0_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_0_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_0_piece_ready = pieces_in0_ready;  // hw/dma/engine.ts:93
  assign queue_0_piece_done = stage_done_valid & (stage_done_queue == 4'd0);  // hw/dma/engine.ts:98
  assign queue_0_tag_given = tag_given[0];  // hw/dma/engine.ts:124
  assign queue_0_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_0_look_ready = looks_in0_ready;  // hw/dma/engine.ts:70
  assign queue_0_verdict_valid = verdict_valid & (verdict_tag == 4'd0);  // hw/dma/engine.ts:77
  assign queue_0_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_0_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_0_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_0_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_0_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_0_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_0_missed = miss_valid & (miss_queue == 4'd0);  // hw/dma/engine.ts:79
  assign queue_0_again = look_again[0];  // hw/dma/engine.ts:80
  assign queue_0_line_failed = look_failed[0];  // hw/dma/engine.ts:81
  assign queue_0_write_ready = writes_in0_ready;  // hw/dma/engine.ts:100
  assign queue_0_write_done = writer_done_valid & (writer_done_queue == 4'd0);  // hw/dma/engine.ts:110
  assign queue_0_read_ready = reads_in0_ready;  // hw/dma/engine.ts:128
  assign queue_0_read_done = completions_done_valid & (completions_done_queue == 4'd0);  // hw/dma/engine.ts:146
  assign queue_0_read_error = completions_done_error;  // hw/dma/engine.ts:147
  assign queue_0_park_ready = parks_in0_ready;  // hw/dma/engine.ts:157
  assign queue_0_wake = wake_valid & wake_queues[0];  // hw/dma/engine.ts:166
  assign queue_0_wake_code = wake_code;  // hw/dma/engine.ts:167
  assign queue_0_done_ready = ends_in0_ready;  // hw/dma/engine.ts:173
  assign queue_1_enable = queue_enable[1];  // hw/dma/engine.ts:60
  assign queue_1_master = queue_master[1];  // hw/dma/engine.ts:61
  assign queue_1_max_payload = max_payload;  // hw/dma/engine.ts:62
  assign queue_1_max_read = max_read;  // hw/dma/engine.ts:63
  assign queue_1_now = now;  // hw/dma/engine.ts:64
  assign queue_1_desc_valid = desc_valid & (desc_queue == 4'd1);  // hw/dma/engine.ts:55
  assign queue_1_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_1_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_1_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_1_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_1_piece_ready = pieces_in1_ready;  // hw/dma/engine.ts:93
  assign queue_1_piece_done = stage_done_valid & (stage_done_queue == 4'd1);  // hw/dma/engine.ts:98
  assign queue_1_tag_given = tag_given[1];  // hw/dma/engine.ts:124
  assign queue_1_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_1_look_ready = looks_in1_ready;  // hw/dma/engine.ts:70
  assign queue_1_verdict_valid = verdict_valid & (verdict_tag == 4'd1);  // hw/dma/engine.ts:77
  assign queue_1_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_1_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_1_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_1_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_1_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_1_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_1_missed = miss_valid & (miss_queue == 4'd1);  // hw/dma/engine.ts:79
  assign queue_1_again = look_again[1];  // hw/dma/engine.ts:80
  assign queue_1_line_failed = look_failed[1];  // hw/dma/engine.ts:81
  assign queue_1_write_ready = writes_in1_ready;  // hw/dma/engine.ts:100
  assign queue_1_write_done = writer_done_valid & (writer_done_queue == 4'd1);  // hw/dma/engine.ts:110
  assign queue_1_read_ready = reads_in1_ready;  // hw/dma/engine.ts:128
  assign queue_1_read_done = completions_done_valid & (completions_done_queue == 4'd1);  // hw/dma/engine.ts:146
  assign queue_1_read_error = completions_done_error;  // hw/dma/engine.ts:147
  assign queue_1_park_ready = parks_in1_ready;  // hw/dma/engine.ts:157
  assign queue_1_wake = wake_valid & wake_queues[1];  // hw/dma/engine.ts:166
  assign queue_1_wake_code = wake_code;  // hw/dma/engine.ts:167
  assign queue_1_done_ready = ends_in1_ready;  // hw/dma/engine.ts:173
  assign queue_2_enable = queue_enable[2];  // hw/dma/engine.ts:60
  assign queue_2_master = queue_master[2];  // hw/dma/engine.ts:61
  assign queue_2_max_payload = max_payload;  // hw/dma/engine.ts:62
  assign queue_2_max_read = max_read;  // hw/dma/engine.ts:63
  assign queue_2_now = now;  // hw/dma/engine.ts:64
  assign queue_2_desc_valid = desc_valid & (desc_queue == 4'd2);  // hw/dma/engine.ts:55
  assign queue_2_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_2_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_2_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_2_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_2_piece_ready = pieces_in2_ready;  // hw/dma/engine.ts:93
  assign queue_2_piece_done = stage_done_valid & (stage_done_queue == 4'd2);  // hw/dma/engine.ts:98
  assign queue_2_tag_given = tag_given[2];  // hw/dma/engine.ts:124
  assign queue_2_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_2_look_ready = looks_in2_ready;  // hw/dma/engine.ts:70
  assign queue_2_verdict_valid = verdict_valid & (verdict_tag == 4'd2);  // hw/dma/engine.ts:77
  assign queue_2_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_2_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_2_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_2_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_2_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_2_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_2_missed = miss_valid & (miss_queue == 4'd2);  // hw/dma/engine.ts:79
  assign queue_2_again = look_again[2];  // hw/dma/engine.ts:80
  assign queue_2_line_failed = look_failed[2];  // hw/dma/engine.ts:81
  assign queue_2_write_ready = writes_in2_ready;  // hw/dma/engine.ts:100
  assign queue_2_write_done = writer_done_valid & (writer_done_queue == 4'd2);  // hw/dma/engine.ts:110
  assign queue_2_read_ready = reads_in2_ready;  // hw/dma/engine.ts:128
  assign queue_2_read_done = completions_done_valid & (completions_done_queue == 4'd2);  // hw/dma/engine.ts:146
  assign queue_2_read_error = completions_done_error;  // hw/dma/engine.ts:147
  assign queue_2_park_ready = parks_in2_ready;  // hw/dma/engine.ts:157
  assign queue_2_wake = wake_valid & wake_queues[2];  // hw/dma/engine.ts:166
  assign queue_2_wake_code = wake_code;  // hw/dma/engine.ts:167
  assign queue_2_done_ready = ends_in2_ready;  // hw/dma/engine.ts:173
  assign queue_3_enable = queue_enable[3];  // hw/dma/engine.ts:60
  assign queue_3_master = queue_master[3];  // hw/dma/engine.ts:61
  assign queue_3_max_payload = max_payload;  // hw/dma/engine.ts:62
  assign queue_3_max_read = max_read;  // hw/dma/engine.ts:63
  assign queue_3_now = now;  // hw/dma/engine.ts:64
  assign queue_3_desc_valid = desc_valid & (desc_queue == 4'd3);  // hw/dma/engine.ts:55
  assign queue_3_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_3_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_3_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_3_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_3_piece_ready = pieces_in3_ready;  // hw/dma/engine.ts:93
  assign queue_3_piece_done = stage_done_valid & (stage_done_queue == 4'd3);  // hw/dma/engine.ts:98
  assign queue_3_tag_given = tag_given[3];  // hw/dma/engine.ts:124
  assign queue_3_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_3_look_ready = looks_in3_ready;  // hw/dma/engine.ts:70
  assign queue_3_verdict_valid = verdict_valid & (verdict_tag == 4'd3);  // hw/dma/engine.ts:77
  assign queue_3_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_3_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_3_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_3_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_3_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_3_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_3_missed = miss_valid & (miss_queue == 4'd3);  // hw/dma/engine.ts:79
  assign queue_3_again = look_again[3];  // hw/dma/engine.ts:80
  assign queue_3_line_failed = look_failed[3];  // hw/dma/engine.ts:81
  assign queue_3_write_ready = writes_in3_ready;  // hw/dma/engine.ts:100
  assign queue_3_write_done = writer_done_valid & (writer_done_queue == 4'd3);  // hw/dma/engine.ts:110
  assign queue_3_read_ready = reads_in3_ready;  // hw/dma/engine.ts:128
  assign queue_3_read_done = completions_done_valid & (completions_done_queue == 4'd3);  // hw/dma/engine.ts:146
  assign queue_3_read_error = completions_done_error;  // hw/dma/engine.ts:147
  assign queue_3_park_ready = parks_in3_ready;  // hw/dma/engine.ts:157
  assign queue_3_wake = wake_valid & wake_queues[3];  // hw/dma/engine.ts:166
  assign queue_3_wake_code = wake_code;  // hw/dma/engine.ts:167
  assign queue_3_done_ready = ends_in3_ready;  // hw/dma/engine.ts:173
  assign queue_4_enable = queue_enable[4];  // hw/dma/engine.ts:60
  assign queue_4_master = queue_master[4];  // hw/dma/engine.ts:61
  assign queue_4_max_payload = max_payload;  // hw/dma/engine.ts:62
  assign queue_4_max_read = max_read;  // hw/dma/engine.ts:63
  assign queue_4_now = now;  // hw/dma/engine.ts:64
  assign queue_4_desc_valid = desc_valid & (desc_queue == 4'd4);  // hw/dma/engine.ts:55
  assign queue_4_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_4_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_4_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_4_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_4_piece_ready = pieces_in4_ready;  // hw/dma/engine.ts:93
  assign queue_4_piece_done = stage_done_valid & (stage_done_queue == 4'd4);  // hw/dma/engine.ts:98
  assign queue_4_tag_given = tag_given[4];  // hw/dma/engine.ts:124
  assign queue_4_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_4_look_ready = looks_in4_ready;  // hw/dma/engine.ts:70
  assign queue_4_verdict_valid = verdict_valid & (verdict_tag == 4'd4);  // hw/dma/engine.ts:77
  assign queue_4_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_4_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_4_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_4_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_4_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_4_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_4_missed = miss_valid & (miss_queue == 4'd4);  // hw/dma/engine.ts:79
  assign queue_4_again = look_again[4];  // hw/dma/engine.ts:80
  assign queue_4_line_failed = look_failed[4];  // hw/dma/engine.ts:81
  assign queue_4_write_ready = writes_in4_ready;  // hw/dma/engine.ts:100
  assign queue_4_write_done = writer_done_valid & (writer_done_queue == 4'd4);  // hw/dma/engine.ts:110
  assign queue_4_read_ready = reads_in4_ready;  // hw/dma/engine.ts:128
  assign queue_4_read_done = completions_done_valid & (completions_done_queue == 4'd4);  // hw/dma/engine.ts:146
  assign queue_4_read_error = completions_done_error;  // hw/dma/engine.ts:147
  assign queue_4_park_ready = parks_in4_ready;  // hw/dma/engine.ts:157
  assign queue_4_wake = wake_valid & wake_queues[4];  // hw/dma/engine.ts:166
  assign queue_4_wake_code = wake_code;  // hw/dma/engine.ts:167
  assign queue_4_done_ready = ends_in4_ready;  // hw/dma/engine.ts:173
  assign queue_5_enable = queue_enable[5];  // hw/dma/engine.ts:60
  assign queue_5_master = queue_master[5];  // hw/dma/engine.ts:61
  assign queue_5_max_payload = max_payload;  // hw/dma/engine.ts:62
  assign queue_5_max_read = max_read;  // hw/dma/engine.ts:63
  assign queue_5_now = now;  // hw/dma/engine.ts:64
  assign queue_5_desc_valid = desc_valid & (desc_queue == 4'd5);  // hw/dma/engine.ts:55
  assign queue_5_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_5_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_5_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_5_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_5_piece_ready = pieces_in5_ready;  // hw/dma/engine.ts:93
  assign queue_5_piece_done = stage_done_valid & (stage_done_queue == 4'd5);  // hw/dma/engine.ts:98
  assign queue_5_tag_given = tag_given[5];  // hw/dma/engine.ts:124
  assign queue_5_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_5_look_ready = looks_in5_ready;  // hw/dma/engine.ts:70
  assign queue_5_verdict_valid = verdict_valid & (verdict_tag == 4'd5);  // hw/dma/engine.ts:77
  assign queue_5_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_5_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_5_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_5_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_5_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_5_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_5_missed = miss_valid & (miss_queue == 4'd5);  // hw/dma/engine.ts:79
  assign queue_5_again = look_again[5];  // hw/dma/engine.ts:80
  assign queue_5_line_failed = look_failed[5];  // hw/dma/engine.ts:81
  assign queue_5_write_ready = writes_in5_ready;  // hw/dma/engine.ts:100
  assign queue_5_write_done = writer_done_valid & (writer_done_queue == 4'd5);  // hw/dma/engine.ts:110
  assign queue_5_read_ready = reads_in5_ready;  // hw/dma/engine.ts:128
  assign queue_5_read_done = completions_done_valid & (completions_done_queue == 4'd5);  // hw/dma/engine.ts:146
  assign queue_5_read_error = completions_done_error;  // hw/dma/engine.ts:147
  assign queue_5_park_ready = parks_in5_ready;  // hw/dma/engine.ts:157
  assign queue_5_wake = wake_valid & wake_queues[5];  // hw/dma/engine.ts:166
  assign queue_5_wake_code = wake_code;  // hw/dma/engine.ts:167
  assign queue_5_done_ready = ends_in5_ready;  // hw/dma/engine.ts:173
  assign queue_6_enable = queue_enable[6];  // hw/dma/engine.ts:60
  assign queue_6_master = queue_master[6];  // hw/dma/engine.ts:61
  assign queue_6_max_payload = max_payload;  // hw/dma/engine.ts:62
  assign queue_6_max_read = max_read;  // hw/dma/engine.ts:63
  assign queue_6_now = now;  // hw/dma/engine.ts:64
  assign queue_6_desc_valid = desc_valid & (desc_queue == 4'd6);  // hw/dma/engine.ts:55
  assign queue_6_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_6_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_6_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_6_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_6_piece_ready = pieces_in6_ready;  // hw/dma/engine.ts:93
  assign queue_6_piece_done = stage_done_valid & (stage_done_queue == 4'd6);  // hw/dma/engine.ts:98
  assign queue_6_tag_given = tag_given[6];  // hw/dma/engine.ts:124
  assign queue_6_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_6_look_ready = looks_in6_ready;  // hw/dma/engine.ts:70
  assign queue_6_verdict_valid = verdict_valid & (verdict_tag == 4'd6);  // hw/dma/engine.ts:77
  assign queue_6_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_6_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_6_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_6_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_6_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_6_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_6_missed = miss_valid & (miss_queue == 4'd6);  // hw/dma/engine.ts:79
  assign queue_6_again = look_again[6];  // hw/dma/engine.ts:80
  assign queue_6_line_failed = look_failed[6];  // hw/dma/engine.ts:81
  assign queue_6_write_ready = writes_in6_ready;  // hw/dma/engine.ts:100
  assign queue_6_write_done = writer_done_valid & (writer_done_queue == 4'd6);  // hw/dma/engine.ts:110
  assign queue_6_read_ready = reads_in6_ready;  // hw/dma/engine.ts:128
  assign queue_6_read_done = completions_done_valid & (completions_done_queue == 4'd6);  // hw/dma/engine.ts:146
  assign queue_6_read_error = completions_done_error;  // hw/dma/engine.ts:147
  assign queue_6_park_ready = parks_in6_ready;  // hw/dma/engine.ts:157
  assign queue_6_wake = wake_valid & wake_queues[6];  // hw/dma/engine.ts:166
  assign queue_6_wake_code = wake_code;  // hw/dma/engine.ts:167
  assign queue_6_done_ready = ends_in6_ready;  // hw/dma/engine.ts:173
  assign queue_7_enable = queue_enable[7];  // hw/dma/engine.ts:60
  assign queue_7_master = queue_master[7];  // hw/dma/engine.ts:61
  assign queue_7_max_payload = max_payload;  // hw/dma/engine.ts:62
  assign queue_7_max_read = max_read;  // hw/dma/engine.ts:63
  assign queue_7_now = now;  // hw/dma/engine.ts:64
  assign queue_7_desc_valid = desc_valid & (desc_queue == 4'd7);  // hw/dma/engine.ts:55
  assign queue_7_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_7_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_7_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_7_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_7_piece_ready = pieces_in7_ready;  // hw/dma/engine.ts:93
  assign queue_7_piece_done = stage_done_valid & (stage_done_queue == 4'd7);  // hw/dma/engine.ts:98
  assign queue_7_tag_given = tag_given[7];  // hw/dma/engine.ts:124
  assign queue_7_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_7_look_ready = looks_in7_ready;  // hw/dma/engine.ts:70
  assign queue_7_verdict_valid = verdict_valid & (verdict_tag == 4'd7);  // hw/dma/engine.ts:77
  assign queue_7_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_7_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_7_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_7_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_7_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_7_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_7_missed = miss_valid & (miss_queue == 4'd7);  // hw/dma/engine.ts:79
  assign queue_7_again = look_again[7];  // hw/dma/engine.ts:80
  assign queue_7_line_failed = look_failed[7];  // hw/dma/engine.ts:81
  assign queue_7_write_ready = writes_in7_ready;  // hw/dma/engine.ts:100
  assign queue_7_write_done = writer_done_valid & (writer_done_queue == 4'd7);  // hw/dma/engine.ts:110
  assign queue_7_read_ready = reads_in7_ready;  // hw/dma/engine.ts:128
  assign queue_7_read_done = completions_done_valid & (completions_done_queue == 4'd7);  // hw/dma/engine.ts:146
  assign queue_7_read_error = completions_done_error;  // hw/dma/engine.ts:147
  assign queue_7_park_ready = parks_in7_ready;  // hw/dma/engine.ts:157
  assign queue_7_wake = wake_valid & wake_queues[7];  // hw/dma/engine.ts:166
  assign queue_7_wake_code = wake_code;  // hw/dma/engine.ts:167
  assign queue_7_done_ready = ends_in7_ready;  // hw/dma/engine.ts:173
  assign queue_8_enable = queue_enable[8];  // hw/dma/engine.ts:60
  assign queue_8_master = queue_master[8];  // hw/dma/engine.ts:61
  assign queue_8_max_payload = max_payload;  // hw/dma/engine.ts:62
  assign queue_8_max_read = max_read;  // hw/dma/engine.ts:63
  assign queue_8_now = now;  // hw/dma/engine.ts:64
  assign queue_8_desc_valid = desc_valid & (desc_queue == 4'd8);  // hw/dma/engine.ts:55
  assign queue_8_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_8_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_8_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_8_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_8_piece_ready = pieces_in8_ready;  // hw/dma/engine.ts:93
  assign queue_8_piece_done = stage_done_valid & (stage_done_queue == 4'd8);  // hw/dma/engine.ts:98
  assign queue_8_tag_given = tag_given[8];  // hw/dma/engine.ts:124
  assign queue_8_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_8_look_ready = looks_in8_ready;  // hw/dma/engine.ts:70
  assign queue_8_verdict_valid = verdict_valid & (verdict_tag == 4'd8);  // hw/dma/engine.ts:77
  assign queue_8_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_8_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_8_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_8_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_8_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_8_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_8_missed = miss_valid & (miss_queue == 4'd8);  // hw/dma/engine.ts:79
  assign queue_8_again = look_again[8];  // hw/dma/engine.ts:80
  assign queue_8_line_failed = look_failed[8];  // hw/dma/engine.ts:81
  assign queue_8_write_ready = writes_in8_ready;  // hw/dma/engine.ts:100
  assign queue_8_write_done = writer_done_valid & (writer_done_queue == 4'd8);  // hw/dma/engine.ts:110
  assign queue_8_read_ready = reads_in8_ready;  // hw/dma/engine.ts:128
  assign queue_8_read_done = completions_done_valid & (completions_done_queue == 4'd8);  // hw/dma/engine.ts:146
  assign queue_8_read_error = completions_done_error;  // hw/dma/engine.ts:147
  assign queue_8_park_ready = parks_in8_ready;  // hw/dma/engine.ts:157
  assign queue_8_wake = wake_valid & wake_queues[8];  // hw/dma/engine.ts:166
  assign queue_8_wake_code = wake_code;  // hw/dma/engine.ts:167
  assign queue_8_done_ready = ends_in8_ready;  // hw/dma/engine.ts:173
  assign queue_9_enable = queue_enable[9];  // hw/dma/engine.ts:60
  assign queue_9_master = queue_master[9];  // hw/dma/engine.ts:61
  assign queue_9_max_payload = max_payload;  // hw/dma/engine.ts:62
  assign queue_9_max_read = max_read;  // hw/dma/engine.ts:63
  assign queue_9_now = now;  // hw/dma/engine.ts:64
  assign queue_9_desc_valid = desc_valid & (desc_queue == 4'd9);  // hw/dma/engine.ts:55
  assign queue_9_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_9_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_9_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_9_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_9_piece_ready = pieces_in9_ready;  // hw/dma/engine.ts:93
  assign queue_9_piece_done = stage_done_valid & (stage_done_queue == 4'd9);  // hw/dma/engine.ts:98
  assign queue_9_tag_given = tag_given[9];  // hw/dma/engine.ts:124
  assign queue_9_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_9_look_ready = looks_in9_ready;  // hw/dma/engine.ts:70
  assign queue_9_verdict_valid = verdict_valid & (verdict_tag == 4'd9);  // hw/dma/engine.ts:77
  assign queue_9_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_9_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_9_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_9_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_9_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_9_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_9_missed = miss_valid & (miss_queue == 4'd9);  // hw/dma/engine.ts:79
  assign queue_9_again = look_again[9];  // hw/dma/engine.ts:80
  assign queue_9_line_failed = look_failed[9];  // hw/dma/engine.ts:81
  assign queue_9_write_ready = writes_in9_ready;  // hw/dma/engine.ts:100
  assign queue_9_write_done = writer_done_valid & (writer_done_queue == 4'd9);  // hw/dma/engine.ts:110
  assign queue_9_read_ready = reads_in9_ready;  // hw/dma/engine.ts:128
  assign queue_9_read_done = completions_done_valid & (completions_done_queue == 4'd9);  // hw/dma/engine.ts:146
  assign queue_9_read_error = completions_done_error;  // hw/dma/engine.ts:147
  assign queue_9_park_ready = parks_in9_ready;  // hw/dma/engine.ts:157
  assign queue_9_wake = wake_valid & wake_queues[9];  // hw/dma/engine.ts:166
  assign queue_9_wake_code = wake_code;  // hw/dma/engine.ts:167
  assign queue_9_done_ready = ends_in9_ready;  // hw/dma/engine.ts:173
  assign queue_10_enable = queue_enable[10];  // hw/dma/engine.ts:60
  assign queue_10_master = queue_master[10];  // hw/dma/engine.ts:61
  assign queue_10_max_payload = max_payload;  // hw/dma/engine.ts:62
  assign queue_10_max_read = max_read;  // hw/dma/engine.ts:63
  assign queue_10_now = now;  // hw/dma/engine.ts:64
  assign queue_10_desc_valid = desc_valid & (desc_queue == 4'ha);  // hw/dma/engine.ts:55
  assign queue_10_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_10_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_10_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_10_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_10_piece_ready = pieces_in10_ready;  // hw/dma/engine.ts:93
  assign queue_10_piece_done = stage_done_valid & (stage_done_queue == 4'ha);  // hw/dma/engine.ts:98
  assign queue_10_tag_given = tag_given[10];  // hw/dma/engine.ts:124
  assign queue_10_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_10_look_ready = looks_in10_ready;  // hw/dma/engine.ts:70
  assign queue_10_verdict_valid = verdict_valid & (verdict_tag == 4'ha);  // hw/dma/engine.ts:77
  assign queue_10_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_10_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_10_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_10_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_10_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_10_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_10_missed = miss_valid & (miss_queue == 4'ha);  // hw/dma/engine.ts:79
  assign queue_10_again = look_again[10];  // hw/dma/engine.ts:80
  assign queue_10_line_failed = look_failed[10];  // hw/dma/engine.ts:81
  assign queue_10_write_ready = writes_in10_ready;  // hw/dma/engine.ts:100
  assign queue_10_write_done = writer_done_valid & (writer_done_queue == 4'ha);  // hw/dma/engine.ts:110
  assign queue_10_read_ready = reads_in10_ready;  // hw/dma/engine.ts:128
  assign queue_10_read_done = completions_done_valid & (completions_done_queue == 4'ha);  // hw/dma/engine.ts:146
  assign queue_10_read_error = completions_done_error;  // hw/dma/engine.ts:147
  assign queue_10_park_ready = parks_in10_ready;  // hw/dma/engine.ts:157
  assign queue_10_wake = wake_valid & wake_queues[10];  // hw/dma/engine.ts:166
  assign queue_10_wake_code = wake_code;  // hw/dma/engine.ts:167
  assign queue_10_done_ready = ends_in10_ready;  // hw/dma/engine.ts:173
  assign queue_11_enable = queue_enable[11];  // hw/dma/engine.ts:60
  assign queue_11_master = queue_master[11];  // hw/dma/engine.ts:61
  assign queue_11_max_payload = max_payload;  // hw/dma/engine.ts:62
  assign queue_11_max_read = max_read;  // hw/dma/engine.ts:63
  assign queue_11_now = now;  // hw/dma/engine.ts:64
  assign queue_11_desc_valid = desc_valid & (desc_queue == 4'hb);  // hw/dma/engine.ts:55
  assign queue_11_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_11_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_11_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_11_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_11_piece_ready = pieces_in11_ready;  // hw/dma/engine.ts:93
  assign queue_11_piece_done = stage_done_valid & (stage_done_queue == 4'hb);  // hw/dma/engine.ts:98
  assign queue_11_tag_given = tag_given[11];  // hw/dma/engine.ts:124
  assign queue_11_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_11_look_ready = looks_in11_ready;  // hw/dma/engine.ts:70
  assign queue_11_verdict_valid = verdict_valid & (verdict_tag == 4'hb);  // hw/dma/engine.ts:77
  assign queue_11_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_11_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_11_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_11_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_11_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_11_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_11_missed = miss_valid & (miss_queue == 4'hb);  // hw/dma/engine.ts:79
  assign queue_11_again = look_again[11];  // hw/dma/engine.ts:80
  assign queue_11_line_failed = look_failed[11];  // hw/dma/engine.ts:81
  assign queue_11_write_ready = writes_in11_ready;  // hw/dma/engine.ts:100
  assign queue_11_write_done = writer_done_valid & (writer_done_queue == 4'hb);  // hw/dma/engine.ts:110
  assign queue_11_read_ready = reads_in11_ready;  // hw/dma/engine.ts:128
  assign queue_11_read_done = completions_done_valid & (completions_done_queue == 4'hb);  // hw/dma/engine.ts:146
  assign queue_11_read_error = completions_done_error;  // hw/dma/engine.ts:147
  assign queue_11_park_ready = parks_in11_ready;  // hw/dma/engine.ts:157
  assign queue_11_wake = wake_valid & wake_queues[11];  // hw/dma/engine.ts:166
  assign queue_11_wake_code = wake_code;  // hw/dma/engine.ts:167
  assign queue_11_done_ready = ends_in11_ready;  // hw/dma/engine.ts:173
  assign queue_12_enable = queue_enable[12];  // hw/dma/engine.ts:60
  assign queue_12_master = queue_master[12];  // hw/dma/engine.ts:61
  assign queue_12_max_payload = max_payload;  // hw/dma/engine.ts:62
  assign queue_12_max_read = max_read;  // hw/dma/engine.ts:63
  assign queue_12_now = now;  // hw/dma/engine.ts:64
  assign queue_12_desc_valid = desc_valid & (desc_queue == 4'hc);  // hw/dma/engine.ts:55
  assign queue_12_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_12_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_12_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_12_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_12_piece_ready = pieces_in12_ready;  // hw/dma/engine.ts:93
  assign queue_12_piece_done = stage_done_valid & (stage_done_queue == 4'hc);  // hw/dma/engine.ts:98
  assign queue_12_tag_given = tag_given[12];  // hw/dma/engine.ts:124
  assign queue_12_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_12_look_ready = looks_in12_ready;  // hw/dma/engine.ts:70
  assign queue_12_verdict_valid = verdict_valid & (verdict_tag == 4'hc);  // hw/dma/engine.ts:77
  assign queue_12_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_12_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_12_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_12_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_12_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_12_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_12_missed = miss_valid & (miss_queue == 4'hc);  // hw/dma/engine.ts:79
  assign queue_12_again = look_again[12];  // hw/dma/engine.ts:80
  assign queue_12_line_failed = look_failed[12];  // hw/dma/engine.ts:81
  assign queue_12_write_ready = writes_in12_ready;  // hw/dma/engine.ts:100
  assign queue_12_write_done = writer_done_valid & (writer_done_queue == 4'hc);  // hw/dma/engine.ts:110
  assign queue_12_read_ready = reads_in12_ready;  // hw/dma/engine.ts:128
  assign queue_12_read_done = completions_done_valid & (completions_done_queue == 4'hc);  // hw/dma/engine.ts:146
  assign queue_12_read_error = completions_done_error;  // hw/dma/engine.ts:147
  assign queue_12_park_ready = parks_in12_ready;  // hw/dma/engine.ts:157
  assign queue_12_wake = wake_valid & wake_queues[12];  // hw/dma/engine.ts:166
  assign queue_12_wake_code = wake_code;  // hw/dma/engine.ts:167
  assign queue_12_done_ready = ends_in12_ready;  // hw/dma/engine.ts:173
  assign queue_13_enable = queue_enable[13];  // hw/dma/engine.ts:60
  assign queue_13_master = queue_master[13];  // hw/dma/engine.ts:61
  assign queue_13_max_payload = max_payload;  // hw/dma/engine.ts:62
  assign queue_13_max_read = max_read;  // hw/dma/engine.ts:63
  assign queue_13_now = now;  // hw/dma/engine.ts:64
  assign queue_13_desc_valid = desc_valid & (desc_queue == 4'hd);  // hw/dma/engine.ts:55
  assign queue_13_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_13_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_13_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_13_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_13_piece_ready = pieces_in13_ready;  // hw/dma/engine.ts:93
  assign queue_13_piece_done = stage_done_valid & (stage_done_queue == 4'hd);  // hw/dma/engine.ts:98
  assign queue_13_tag_given = tag_given[13];  // hw/dma/engine.ts:124
  assign queue_13_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_13_look_ready = looks_in13_ready;  // hw/dma/engine.ts:70
  assign queue_13_verdict_valid = verdict_valid & (verdict_tag == 4'hd);  // hw/dma/engine.ts:77
  assign queue_13_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_13_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_13_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_13_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_13_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_13_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_13_missed = miss_valid & (miss_queue == 4'hd);  // hw/dma/engine.ts:79
  assign queue_13_again = look_again[13];  // hw/dma/engine.ts:80
  assign queue_13_line_failed = look_failed[13];  // hw/dma/engine.ts:81
  assign queue_13_write_ready = writes_in13_ready;  // hw/dma/engine.ts:100
  assign queue_13_write_done = writer_done_valid & (writer_done_queue == 4'hd);  // hw/dma/engine.ts:110
  assign queue_13_read_ready = reads_in13_ready;  // hw/dma/engine.ts:128
  assign queue_13_read_done = completions_done_valid & (completions_done_queue == 4'hd);  // hw/dma/engine.ts:146
  assign queue_13_read_error = completions_done_error;  // hw/dma/engine.ts:147
  assign queue_13_park_ready = parks_in13_ready;  // hw/dma/engine.ts:157
  assign queue_13_wake = wake_valid & wake_queues[13];  // hw/dma/engine.ts:166
  assign queue_13_wake_code = wake_code;  // hw/dma/engine.ts:167
  assign queue_13_done_ready = ends_in13_ready;  // hw/dma/engine.ts:173
  assign queue_14_enable = queue_enable[14];  // hw/dma/engine.ts:60
  assign queue_14_master = queue_master[14];  // hw/dma/engine.ts:61
  assign queue_14_max_payload = max_payload;  // hw/dma/engine.ts:62
  assign queue_14_max_read = max_read;  // hw/dma/engine.ts:63
  assign queue_14_now = now;  // hw/dma/engine.ts:64
  assign queue_14_desc_valid = desc_valid & (desc_queue == 4'he);  // hw/dma/engine.ts:55
  assign queue_14_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_14_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_14_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_14_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_14_piece_ready = pieces_in14_ready;  // hw/dma/engine.ts:93
  assign queue_14_piece_done = stage_done_valid & (stage_done_queue == 4'he);  // hw/dma/engine.ts:98
  assign queue_14_tag_given = tag_given[14];  // hw/dma/engine.ts:124
  assign queue_14_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_14_look_ready = looks_in14_ready;  // hw/dma/engine.ts:70
  assign queue_14_verdict_valid = verdict_valid & (verdict_tag == 4'he);  // hw/dma/engine.ts:77
  assign queue_14_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_14_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_14_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_14_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_14_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_14_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_14_missed = miss_valid & (miss_queue == 4'he);  // hw/dma/engine.ts:79
  assign queue_14_again = look_again[14];  // hw/dma/engine.ts:80
  assign queue_14_line_failed = look_failed[14];  // hw/dma/engine.ts:81
  assign queue_14_write_ready = writes_in14_ready;  // hw/dma/engine.ts:100
  assign queue_14_write_done = writer_done_valid & (writer_done_queue == 4'he);  // hw/dma/engine.ts:110
  assign queue_14_read_ready = reads_in14_ready;  // hw/dma/engine.ts:128
  assign queue_14_read_done = completions_done_valid & (completions_done_queue == 4'he);  // hw/dma/engine.ts:146
  assign queue_14_read_error = completions_done_error;  // hw/dma/engine.ts:147
  assign queue_14_park_ready = parks_in14_ready;  // hw/dma/engine.ts:157
  assign queue_14_wake = wake_valid & wake_queues[14];  // hw/dma/engine.ts:166
  assign queue_14_wake_code = wake_code;  // hw/dma/engine.ts:167
  assign queue_14_done_ready = ends_in14_ready;  // hw/dma/engine.ts:173
  assign queue_15_enable = queue_enable[15];  // hw/dma/engine.ts:60
  assign queue_15_master = queue_master[15];  // hw/dma/engine.ts:61
  assign queue_15_max_payload = max_payload;  // hw/dma/engine.ts:62
  assign queue_15_max_read = max_read;  // hw/dma/engine.ts:63
  assign queue_15_now = now;  // hw/dma/engine.ts:64
  assign queue_15_desc_valid = desc_valid & (desc_queue == 4'hf);  // hw/dma/engine.ts:55
  assign queue_15_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_15_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_15_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_15_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_15_piece_ready = pieces_in15_ready;  // hw/dma/engine.ts:93
  assign queue_15_piece_done = stage_done_valid & (stage_done_queue == 4'hf);  // hw/dma/engine.ts:98
  assign queue_15_tag_given = tag_given[15];  // hw/dma/engine.ts:124
  assign queue_15_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_15_look_ready = looks_in15_ready;  // hw/dma/engine.ts:70
  assign queue_15_verdict_valid = verdict_valid & (verdict_tag == 4'hf);  // hw/dma/engine.ts:77
  assign queue_15_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_15_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_15_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_15_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_15_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_15_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_15_missed = miss_valid & (miss_queue == 4'hf);  // hw/dma/engine.ts:79
  assign queue_15_again = look_again[15];  // hw/dma/engine.ts:80
  assign queue_15_line_failed = look_failed[15];  // hw/dma/engine.ts:81
  assign queue_15_write_ready = writes_in15_ready;  // hw/dma/engine.ts:100
  assign queue_15_write_done = writer_done_valid & (writer_done_queue == 4'hf);  // hw/dma/engine.ts:110
  assign queue_15_read_ready = reads_in15_ready;  // hw/dma/engine.ts:128
  assign queue_15_read_done = completions_done_valid & (completions_done_queue == 4'hf);  // hw/dma/engine.ts:146
  assign queue_15_read_error = completions_done_error;  // hw/dma/engine.ts:147
  assign queue_15_park_ready = parks_in15_ready;  // hw/dma/engine.ts:157
  assign queue_15_wake = wake_valid & wake_queues[15];  // hw/dma/engine.ts:166
  assign queue_15_wake_code = wake_code;  // hw/dma/engine.ts:167
  assign queue_15_done_ready = ends_in15_ready;  // hw/dma/engine.ts:173
  assign looks_in0_valid = queue_0_look_valid;  // hw/dma/engine.ts:70
  assign looks_in0_page = queue_0_look_page;  // hw/dma/engine.ts:70
  assign looks_in0_count = queue_0_look_count;  // hw/dma/engine.ts:70
  assign looks_in0_write = queue_0_look_write;  // hw/dma/engine.ts:70
  assign looks_in1_valid = queue_1_look_valid;  // hw/dma/engine.ts:70
  assign looks_in1_page = queue_1_look_page;  // hw/dma/engine.ts:70
  assign looks_in1_count = queue_1_look_count;  // hw/dma/engine.ts:70
  assign looks_in1_write = queue_1_look_write;  // hw/dma/engine.ts:70
  assign looks_in2_valid = queue_2_look_valid;  // hw/dma/engine.ts:70
  assign looks_in2_page = queue_2_look_page;  // hw/dma/engine.ts:70
  assign looks_in2_count = queue_2_look_count;  // hw/dma/engine.ts:70
  assign looks_in2_write = queue_2_look_write;  // hw/dma/engine.ts:70
  assign looks_in3_valid = queue_3_look_valid;  // hw/dma/engine.ts:70
  assign looks_in3_page = queue_3_look_page;  // hw/dma/engine.ts:70
  assign looks_in3_count = queue_3_look_count;  // hw/dma/engine.ts:70
  assign looks_in3_write = queue_3_look_write;  // hw/dma/engine.ts:70
  assign looks_in4_valid = queue_4_look_valid;  // hw/dma/engine.ts:70
  assign looks_in4_page = queue_4_look_page;  // hw/dma/engine.ts:70
  assign looks_in4_count = queue_4_look_count;  // hw/dma/engine.ts:70
  assign looks_in4_write = queue_4_look_write;  // hw/dma/engine.ts:70
  assign looks_in5_valid = queue_5_look_valid;  // hw/dma/engine.ts:70
  assign looks_in5_page = queue_5_look_page;  // hw/dma/engine.ts:70
  assign looks_in5_count = queue_5_look_count;  // hw/dma/engine.ts:70
  assign looks_in5_write = queue_5_look_write;  // hw/dma/engine.ts:70
  assign looks_in6_valid = queue_6_look_valid;  // hw/dma/engine.ts:70
  assign looks_in6_page = queue_6_look_page;  // hw/dma/engine.ts:70
  assign looks_in6_count = queue_6_look_count;  // hw/dma/engine.ts:70
  assign looks_in6_write = queue_6_look_write;  // hw/dma/engine.ts:70
  assign looks_in7_valid = queue_7_look_valid;  // hw/dma/engine.ts:70
  assign looks_in7_page = queue_7_look_page;  // hw/dma/engine.ts:70
  assign looks_in7_count = queue_7_look_count;  // hw/dma/engine.ts:70
  assign looks_in7_write = queue_7_look_write;  // hw/dma/engine.ts:70
  assign looks_in8_valid = queue_8_look_valid;  // hw/dma/engine.ts:70
  assign looks_in8_page = queue_8_look_page;  // hw/dma/engine.ts:70
  assign looks_in8_count = queue_8_look_count;  // hw/dma/engine.ts:70
  assign looks_in8_write = queue_8_look_write;  // hw/dma/engine.ts:70
  assign looks_in9_valid = queue_9_look_valid;  // hw/dma/engine.ts:70
  assign looks_in9_page = queue_9_look_page;  // hw/dma/engine.ts:70
  assign looks_in9_count = queue_9_look_count;  // hw/dma/engine.ts:70
  assign looks_in9_write = queue_9_look_write;  // hw/dma/engine.ts:70
  assign looks_in10_valid = queue_10_look_valid;  // hw/dma/engine.ts:70
  assign looks_in10_page = queue_10_look_page;  // hw/dma/engine.ts:70
  assign looks_in10_count = queue_10_look_count;  // hw/dma/engine.ts:70
  assign looks_in10_write = queue_10_look_write;  // hw/dma/engine.ts:70
  assign looks_in11_valid = queue_11_look_valid;  // hw/dma/engine.ts:70
  assign looks_in11_page = queue_11_look_page;  // hw/dma/engine.ts:70
  assign looks_in11_count = queue_11_look_count;  // hw/dma/engine.ts:70
  assign looks_in11_write = queue_11_look_write;  // hw/dma/engine.ts:70
  assign looks_in12_valid = queue_12_look_valid;  // hw/dma/engine.ts:70
  assign looks_in12_page = queue_12_look_page;  // hw/dma/engine.ts:70
  assign looks_in12_count = queue_12_look_count;  // hw/dma/engine.ts:70
  assign looks_in12_write = queue_12_look_write;  // hw/dma/engine.ts:70
  assign looks_in13_valid = queue_13_look_valid;  // hw/dma/engine.ts:70
  assign looks_in13_page = queue_13_look_page;  // hw/dma/engine.ts:70
  assign looks_in13_count = queue_13_look_count;  // hw/dma/engine.ts:70
  assign looks_in13_write = queue_13_look_write;  // hw/dma/engine.ts:70
  assign looks_in14_valid = queue_14_look_valid;  // hw/dma/engine.ts:70
  assign looks_in14_page = queue_14_look_page;  // hw/dma/engine.ts:70
  assign looks_in14_count = queue_14_look_count;  // hw/dma/engine.ts:70
  assign looks_in14_write = queue_14_look_write;  // hw/dma/engine.ts:70
  assign looks_in15_valid = queue_15_look_valid;  // hw/dma/engine.ts:70
  assign looks_in15_page = queue_15_look_page;  // hw/dma/engine.ts:70
  assign looks_in15_count = queue_15_look_count;  // hw/dma/engine.ts:70
  assign looks_in15_write = queue_15_look_write;  // hw/dma/engine.ts:70
  assign looks_out_ready = look_ready;  // hw/dma/engine.ts:72
  assign pieces_in0_valid = queue_0_piece_valid;  // hw/dma/engine.ts:93
  assign pieces_in0_tag = queue_0_piece_tag;  // hw/dma/engine.ts:93
  assign pieces_in0_offset = queue_0_piece_offset;  // hw/dma/engine.ts:93
  assign pieces_in0_bytes = queue_0_piece_bytes;  // hw/dma/engine.ts:93
  assign pieces_in0_lane = queue_0_piece_lane;  // hw/dma/engine.ts:93
  assign pieces_in0_row = queue_0_piece_row;  // hw/dma/engine.ts:93
  assign pieces_in1_valid = queue_1_piece_valid;  // hw/dma/engine.ts:93
  assign pieces_in1_tag = queue_1_piece_tag;  // hw/dma/engine.ts:93
  assign pieces_in1_offset = queue_1_piece_offset;  // hw/dma/engine.ts:93
  assign pieces_in1_bytes = queue_1_piece_bytes;  // hw/dma/engine.ts:93
  assign pieces_in1_lane = queue_1_piece_lane;  // hw/dma/engine.ts:93
  assign pieces_in1_row = queue_1_piece_row;  // hw/dma/engine.ts:93
  assign pieces_in2_valid = queue_2_piece_valid;  // hw/dma/engine.ts:93
  assign pieces_in2_tag = queue_2_piece_tag;  // hw/dma/engine.ts:93
  assign pieces_in2_offset = queue_2_piece_offset;  // hw/dma/engine.ts:93
  assign pieces_in2_bytes = queue_2_piece_bytes;  // hw/dma/engine.ts:93
  assign pieces_in2_lane = queue_2_piece_lane;  // hw/dma/engine.ts:93
  assign pieces_in2_row = queue_2_piece_row;  // hw/dma/engine.ts:93
  assign pieces_in3_valid = queue_3_piece_valid;  // hw/dma/engine.ts:93
  assign pieces_in3_tag = queue_3_piece_tag;  // hw/dma/engine.ts:93
  assign pieces_in3_offset = queue_3_piece_offset;  // hw/dma/engine.ts:93
  assign pieces_in3_bytes = queue_3_piece_bytes;  // hw/dma/engine.ts:93
  assign pieces_in3_lane = queue_3_piece_lane;  // hw/dma/engine.ts:93
  assign pieces_in3_row = queue_3_piece_row;  // hw/dma/engine.ts:93
  assign pieces_in4_valid = queue_4_piece_valid;  // hw/dma/engine.ts:93
  assign pieces_in4_tag = queue_4_piece_tag;  // hw/dma/engine.ts:93
  assign pieces_in4_offset = queue_4_piece_offset;  // hw/dma/engine.ts:93
  assign pieces_in4_bytes = queue_4_piece_bytes;  // hw/dma/engine.ts:93
  assign pieces_in4_lane = queue_4_piece_lane;  // hw/dma/engine.ts:93
  assign pieces_in4_row = queue_4_piece_row;  // hw/dma/engine.ts:93
  assign pieces_in5_valid = queue_5_piece_valid;  // hw/dma/engine.ts:93
  assign pieces_in5_tag = queue_5_piece_tag;  // hw/dma/engine.ts:93
  assign pieces_in5_offset = queue_5_piece_offset;  // hw/dma/engine.ts:93
  assign pieces_in5_bytes = queue_5_piece_bytes;  // hw/dma/engine.ts:93
  assign pieces_in5_lane = queue_5_piece_lane;  // hw/dma/engine.ts:93
  assign pieces_in5_row = queue_5_piece_row;  // hw/dma/engine.ts:93
  assign pieces_in6_valid = queue_6_piece_valid;  // hw/dma/engine.ts:93
  assign pieces_in6_tag = queue_6_piece_tag;  // hw/dma/engine.ts:93
  assign pieces_in6_offset = queue_6_piece_offset;  // hw/dma/engine.ts:93
  assign pieces_in6_bytes = queue_6_piece_bytes;  // hw/dma/engine.ts:93
  assign pieces_in6_lane = queue_6_piece_lane;  // hw/dma/engine.ts:93
  assign pieces_in6_row = queue_6_piece_row;  // hw/dma/engine.ts:93
  assign pieces_in7_valid = queue_7_piece_valid;  // hw/dma/engine.ts:93
  assign pieces_in7_tag = queue_7_piece_tag;  // hw/dma/engine.ts:93
  assign pieces_in7_offset = queue_7_piece_offset;  // hw/dma/engine.ts:93
  assign pieces_in7_bytes = queue_7_piece_bytes;  // hw/dma/engine.ts:93
  assign pieces_in7_lane = queue_7_piece_lane;  // hw/dma/engine.ts:93
  assign pieces_in7_row = queue_7_piece_row;  // hw/dma/engine.ts:93
  assign pieces_in8_valid = queue_8_piece_valid;  // hw/dma/engine.ts:93
  assign pieces_in8_tag = queue_8_piece_tag;  // hw/dma/engine.ts:93
  assign pieces_in8_offset = queue_8_piece_offset;  // hw/dma/engine.ts:93
  assign pieces_in8_bytes = queue_8_piece_bytes;  // hw/dma/engine.ts:93
  assign pieces_in8_lane = queue_8_piece_lane;  // hw/dma/engine.ts:93
  assign pieces_in8_row = queue_8_piece_row;  // hw/dma/engine.ts:93
  assign pieces_in9_valid = queue_9_piece_valid;  // hw/dma/engine.ts:93
  assign pieces_in9_tag = queue_9_piece_tag;  // hw/dma/engine.ts:93
  assign pieces_in9_offset = queue_9_piece_offset;  // hw/dma/engine.ts:93
  assign pieces_in9_bytes = queue_9_piece_bytes;  // hw/dma/engine.ts:93
  assign pieces_in9_lane = queue_9_piece_lane;  // hw/dma/engine.ts:93
  assign pieces_in9_row = queue_9_piece_row;  // hw/dma/engine.ts:93
  assign pieces_in10_valid = queue_10_piece_valid;  // hw/dma/engine.ts:93
  assign pieces_in10_tag = queue_10_piece_tag;  // hw/dma/engine.ts:93
  assign pieces_in10_offset = queue_10_piece_offset;  // hw/dma/engine.ts:93
  assign pieces_in10_bytes = queue_10_piece_bytes;  // hw/dma/engine.ts:93
  assign pieces_in10_lane = queue_10_piece_lane;  // hw/dma/engine.ts:93
  assign pieces_in10_row = queue_10_piece_row;  // hw/dma/engine.ts:93
  assign pieces_in11_valid = queue_11_piece_valid;  // hw/dma/engine.ts:93
  assign pieces_in11_tag = queue_11_piece_tag;  // hw/dma/engine.ts:93
  assign pieces_in11_offset = queue_11_piece_offset;  // hw/dma/engine.ts:93
  assign pieces_in11_bytes = queue_11_piece_bytes;  // hw/dma/engine.ts:93
  assign pieces_in11_lane = queue_11_piece_lane;  // hw/dma/engine.ts:93
  assign pieces_in11_row = queue_11_piece_row;  // hw/dma/engine.ts:93
  assign pieces_in12_valid = queue_12_piece_valid;  // hw/dma/engine.ts:93
  assign pieces_in12_tag = queue_12_piece_tag;  // hw/dma/engine.ts:93
  assign pieces_in12_offset = queue_12_piece_offset;  // hw/dma/engine.ts:93
  assign pieces_in12_bytes = queue_12_piece_bytes;  // hw/dma/engine.ts:93
  assign pieces_in12_lane = queue_12_piece_lane;  // hw/dma/engine.ts:93
  assign pieces_in12_row = queue_12_piece_row;  // hw/dma/engine.ts:93
  assign pieces_in13_valid = queue_13_piece_valid;  // hw/dma/engine.ts:93
  assign pieces_in13_tag = queue_13_piece_tag;  // hw/dma/engine.ts:93
  assign pieces_in13_offset = queue_13_piece_offset;  // hw/dma/engine.ts:93
  assign pieces_in13_bytes = queue_13_piece_bytes;  // hw/dma/engine.ts:93
  assign pieces_in13_lane = queue_13_piece_lane;  // hw/dma/engine.ts:93
  assign pieces_in13_row = queue_13_piece_row;  // hw/dma/engine.ts:93
  assign pieces_in14_valid = queue_14_piece_valid;  // hw/dma/engine.ts:93
  assign pieces_in14_tag = queue_14_piece_tag;  // hw/dma/engine.ts:93
  assign pieces_in14_offset = queue_14_piece_offset;  // hw/dma/engine.ts:93
  assign pieces_in14_bytes = queue_14_piece_bytes;  // hw/dma/engine.ts:93
  assign pieces_in14_lane = queue_14_piece_lane;  // hw/dma/engine.ts:93
  assign pieces_in14_row = queue_14_piece_row;  // hw/dma/engine.ts:93
  assign pieces_in15_valid = queue_15_piece_valid;  // hw/dma/engine.ts:93
  assign pieces_in15_tag = queue_15_piece_tag;  // hw/dma/engine.ts:93
  assign pieces_in15_offset = queue_15_piece_offset;  // hw/dma/engine.ts:93
  assign pieces_in15_bytes = queue_15_piece_bytes;  // hw/dma/engine.ts:93
  assign pieces_in15_lane = queue_15_piece_lane;  // hw/dma/engine.ts:93
  assign pieces_in15_row = queue_15_piece_row;  // hw/dma/engine.ts:93
  assign pieces_out_ready = stage_piece_ready;  // hw/dma/engine.ts:95
  assign stage_piece_valid = pieces_out_valid;  // hw/dma/engine.ts:95
  assign stage_piece_tag = pieces_out_tag;  // hw/dma/engine.ts:95
  assign stage_piece_offset = pieces_out_offset;  // hw/dma/engine.ts:95
  assign stage_piece_bytes = pieces_out_bytes;  // hw/dma/engine.ts:95
  assign stage_piece_lane = pieces_out_lane;  // hw/dma/engine.ts:95
  assign stage_piece_row = pieces_out_row;  // hw/dma/engine.ts:95
  assign stage_piece_index = pieces_out_index;  // hw/dma/engine.ts:95
  assign stage_pay_req_ready = pay_req_ready;  // hw/dma/engine.ts:96
  assign stage_pay_data_valid = pay_data_valid;  // hw/dma/engine.ts:97
  assign stage_pay_data_data = pay_data_data;  // hw/dma/engine.ts:97
  assign stage_pay_data_last = pay_data_last;  // hw/dma/engine.ts:97
  assign stage_rd = writer_stage_rd;  // hw/dma/engine.ts:106
  assign stage_rd_addr = writer_stage_addr;  // hw/dma/engine.ts:107
  assign writes_in0_valid = queue_0_write_valid;  // hw/dma/engine.ts:100
  assign writes_in0_gpa = queue_0_write_gpa;  // hw/dma/engine.ts:100
  assign writes_in0_bytes = queue_0_write_bytes;  // hw/dma/engine.ts:100
  assign writes_in0_domain = queue_0_write_domain;  // hw/dma/engine.ts:100
  assign writes_in0_epoch = queue_0_write_epoch;  // hw/dma/engine.ts:100
  assign writes_in1_valid = queue_1_write_valid;  // hw/dma/engine.ts:100
  assign writes_in1_gpa = queue_1_write_gpa;  // hw/dma/engine.ts:100
  assign writes_in1_bytes = queue_1_write_bytes;  // hw/dma/engine.ts:100
  assign writes_in1_domain = queue_1_write_domain;  // hw/dma/engine.ts:100
  assign writes_in1_epoch = queue_1_write_epoch;  // hw/dma/engine.ts:100
  assign writes_in2_valid = queue_2_write_valid;  // hw/dma/engine.ts:100
  assign writes_in2_gpa = queue_2_write_gpa;  // hw/dma/engine.ts:100
  assign writes_in2_bytes = queue_2_write_bytes;  // hw/dma/engine.ts:100
  assign writes_in2_domain = queue_2_write_domain;  // hw/dma/engine.ts:100
  assign writes_in2_epoch = queue_2_write_epoch;  // hw/dma/engine.ts:100
  assign writes_in3_valid = queue_3_write_valid;  // hw/dma/engine.ts:100
  assign writes_in3_gpa = queue_3_write_gpa;  // hw/dma/engine.ts:100
  assign writes_in3_bytes = queue_3_write_bytes;  // hw/dma/engine.ts:100
  assign writes_in3_domain = queue_3_write_domain;  // hw/dma/engine.ts:100
  assign writes_in3_epoch = queue_3_write_epoch;  // hw/dma/engine.ts:100
  assign writes_in4_valid = queue_4_write_valid;  // hw/dma/engine.ts:100
  assign writes_in4_gpa = queue_4_write_gpa;  // hw/dma/engine.ts:100
  assign writes_in4_bytes = queue_4_write_bytes;  // hw/dma/engine.ts:100
  assign writes_in4_domain = queue_4_write_domain;  // hw/dma/engine.ts:100
  assign writes_in4_epoch = queue_4_write_epoch;  // hw/dma/engine.ts:100
  assign writes_in5_valid = queue_5_write_valid;  // hw/dma/engine.ts:100
  assign writes_in5_gpa = queue_5_write_gpa;  // hw/dma/engine.ts:100
  assign writes_in5_bytes = queue_5_write_bytes;  // hw/dma/engine.ts:100
  assign writes_in5_domain = queue_5_write_domain;  // hw/dma/engine.ts:100
  assign writes_in5_epoch = queue_5_write_epoch;  // hw/dma/engine.ts:100
  assign writes_in6_valid = queue_6_write_valid;  // hw/dma/engine.ts:100
  assign writes_in6_gpa = queue_6_write_gpa;  // hw/dma/engine.ts:100
  assign writes_in6_bytes = queue_6_write_bytes;  // hw/dma/engine.ts:100
  assign writes_in6_domain = queue_6_write_domain;  // hw/dma/engine.ts:100
  assign writes_in6_epoch = queue_6_write_epoch;  // hw/dma/engine.ts:100
  assign writes_in7_valid = queue_7_write_valid;  // hw/dma/engine.ts:100
  assign writes_in7_gpa = queue_7_write_gpa;  // hw/dma/engine.ts:100
  assign writes_in7_bytes = queue_7_write_bytes;  // hw/dma/engine.ts:100
  assign writes_in7_domain = queue_7_write_domain;  // hw/dma/engine.ts:100
  assign writes_in7_epoch = queue_7_write_epoch;  // hw/dma/engine.ts:100
  assign writes_in8_valid = queue_8_write_valid;  // hw/dma/engine.ts:100
  assign writes_in8_gpa = queue_8_write_gpa;  // hw/dma/engine.ts:100
  assign writes_in8_bytes = queue_8_write_bytes;  // hw/dma/engine.ts:100
  assign writes_in8_domain = queue_8_write_domain;  // hw/dma/engine.ts:100
  assign writes_in8_epoch = queue_8_write_epoch;  // hw/dma/engine.ts:100
  assign writes_in9_valid = queue_9_write_valid;  // hw/dma/engine.ts:100
  assign writes_in9_gpa = queue_9_write_gpa;  // hw/dma/engine.ts:100
  assign writes_in9_bytes = queue_9_write_bytes;  // hw/dma/engine.ts:100
  assign writes_in9_domain = queue_9_write_domain;  // hw/dma/engine.ts:100
  assign writes_in9_epoch = queue_9_write_epoch;  // hw/dma/engine.ts:100
  assign writes_in10_valid = queue_10_write_valid;  // hw/dma/engine.ts:100
  assign writes_in10_gpa = queue_10_write_gpa;  // hw/dma/engine.ts:100
  assign writes_in10_bytes = queue_10_write_bytes;  // hw/dma/engine.ts:100
  assign writes_in10_domain = queue_10_write_domain;  // hw/dma/engine.ts:100
  assign writes_in10_epoch = queue_10_write_epoch;  // hw/dma/engine.ts:100
  assign writes_in11_valid = queue_11_write_valid;  // hw/dma/engine.ts:100
  assign writes_in11_gpa = queue_11_write_gpa;  // hw/dma/engine.ts:100
  assign writes_in11_bytes = queue_11_write_bytes;  // hw/dma/engine.ts:100
  assign writes_in11_domain = queue_11_write_domain;  // hw/dma/engine.ts:100
  assign writes_in11_epoch = queue_11_write_epoch;  // hw/dma/engine.ts:100
  assign writes_in12_valid = queue_12_write_valid;  // hw/dma/engine.ts:100
  assign writes_in12_gpa = queue_12_write_gpa;  // hw/dma/engine.ts:100
  assign writes_in12_bytes = queue_12_write_bytes;  // hw/dma/engine.ts:100
  assign writes_in12_domain = queue_12_write_domain;  // hw/dma/engine.ts:100
  assign writes_in12_epoch = queue_12_write_epoch;  // hw/dma/engine.ts:100
  assign writes_in13_valid = queue_13_write_valid;  // hw/dma/engine.ts:100
  assign writes_in13_gpa = queue_13_write_gpa;  // hw/dma/engine.ts:100
  assign writes_in13_bytes = queue_13_write_bytes;  // hw/dma/engine.ts:100
  assign writes_in13_domain = queue_13_write_domain;  // hw/dma/engine.ts:100
  assign writes_in13_epoch = queue_13_write_epoch;  // hw/dma/engine.ts:100
  assign writes_in14_valid = queue_14_write_valid;  // hw/dma/engine.ts:100
  assign writes_in14_gpa = queue_14_write_gpa;  // hw/dma/engine.ts:100
  assign writes_in14_bytes = queue_14_write_bytes;  // hw/dma/engine.ts:100
  assign writes_in14_domain = queue_14_write_domain;  // hw/dma/engine.ts:100
  assign writes_in14_epoch = queue_14_write_epoch;  // hw/dma/engine.ts:100
  assign writes_in15_valid = queue_15_write_valid;  // hw/dma/engine.ts:100
  assign writes_in15_gpa = queue_15_write_gpa;  // hw/dma/engine.ts:100
  assign writes_in15_bytes = queue_15_write_bytes;  // hw/dma/engine.ts:100
  assign writes_in15_domain = queue_15_write_domain;  // hw/dma/engine.ts:100
  assign writes_in15_epoch = queue_15_write_epoch;  // hw/dma/engine.ts:100
  assign writes_out_ready = writer_chunk_ready;  // hw/dma/engine.ts:102
  assign writer_chunk_valid = writes_out_valid;  // hw/dma/engine.ts:102
  assign writer_chunk_gpa = writes_out_gpa;  // hw/dma/engine.ts:102
  assign writer_chunk_bytes = writes_out_bytes;  // hw/dma/engine.ts:102
  assign writer_chunk_domain = writes_out_domain;  // hw/dma/engine.ts:102
  assign writer_chunk_epoch = writes_out_epoch;  // hw/dma/engine.ts:102
  assign writer_chunk_index = writes_out_index;  // hw/dma/engine.ts:102
  assign writer_queue_function = queue_function;  // hw/dma/engine.ts:103
  assign writer_pf_requester_id = pf_requester_id;  // hw/dma/engine.ts:104
  assign writer_max_payload = max_payload;  // hw/dma/engine.ts:105
  assign writer_stage_data = stage_rd_data;  // hw/dma/engine.ts:108
  assign writer_tx_ready = posted_ready;  // hw/dma/engine.ts:109
  assign completions_take = |tag_given;  // hw/dma/engine.ts:121
  assign completions_back = (((((((((((((((queue_0_tag_back ? {queue_0_tag_held == 6'h3f, queue_0_tag_held == 6'h3e, queue_0_tag_held == 6'h3d, queue_0_tag_held == 6'h3c, queue_0_tag_held == 6'h3b, queue_0_tag_held == 6'h3a, queue_0_tag_held == 6'h39, queue_0_tag_held == 6'h38, queue_0_tag_held == 6'h37, queue_0_tag_held == 6'h36, queue_0_tag_held == 6'h35, queue_0_tag_held == 6'h34, queue_0_tag_held == 6'h33, queue_0_tag_held == 6'h32, queue_0_tag_held == 6'h31, queue_0_tag_held == 6'h30, queue_0_tag_held == 6'h2f, queue_0_tag_held == 6'h2e, queue_0_tag_held == 6'h2d, queue_0_tag_held == 6'h2c, queue_0_tag_held == 6'h2b, queue_0_tag_held == 6'h2a, queue_0_tag_held == 6'h29, queue_0_tag_held == 6'h28, queue_0_tag_held == 6'h27, queue_0_tag_held == 6'h26, queue_0_tag_held == 6'h25, queue_0_tag_held == 6'h24, queue_0_tag_held == 6'h23, queue_0_tag_held == 6'h22, queue_0_tag_held == 6'h21, queue_0_tag_held == 6'h20, queue_0_tag_held == 6'h1f, queue_0_tag_held == 6'h1e, queue_0_tag_held == 6'h1d, queue_0_tag_held == 6'h1c, queue_0_tag_held == 6'h1b, queue_0_tag_held == 6'h1a, queue_0_tag_held == 6'h19, queue_0_tag_held == 6'h18, queue_0_tag_held == 6'h17, queue_0_tag_held == 6'h16, queue_0_tag_held == 6'h15, queue_0_tag_held == 6'h14, queue_0_tag_held == 6'h13, queue_0_tag_held == 6'h12, queue_0_tag_held == 6'h11, queue_0_tag_held == 6'h10, queue_0_tag_held == 6'hf, queue_0_tag_held == 6'he, queue_0_tag_held == 6'hd, queue_0_tag_held == 6'hc, queue_0_tag_held == 6'hb, queue_0_tag_held == 6'ha, queue_0_tag_held == 6'd9, queue_0_tag_held == 6'd8, queue_0_tag_held == 6'd7, queue_0_tag_held == 6'd6, queue_0_tag_held == 6'd5, queue_0_tag_held == 6'd4, queue_0_tag_held == 6'd3, queue_0_tag_held == 6'd2, queue_0_tag_held == 6'd1, queue_0_tag_held == 6'd0} : 64'd0) | (queue_1_tag_back ? {queue_1_tag_held == 6'h3f, queue_1_tag_held == 6'h3e, queue_1_tag_held == 6'h3d, queue_1_tag_held == 6'h3c, queue_1_tag_held == 6'h3b, queue_1_tag_held == 6'h3a, queue_1_tag_held == 6'h39, queue_1_tag_held == 6'h38, queue_1_tag_held == 6'h37, queue_1_tag_held == 6'h36, queue_1_tag_held == 6'h35, queue_1_tag_held == 6'h34, queue_1_tag_held == 6'h33, queue_1_tag_held == 6'h32, queue_1_tag_held == 6'h31, queue_1_tag_held == 6'h30, queue_1_tag_held == 6'h2f, queue_1_tag_held == 6'h2e, queue_1_tag_held == 6'h2d, queue_1_tag_held == 6'h2c, queue_1_tag_held == 6'h2b, queue_1_tag_held == 6'h2a, queue_1_tag_held == 6'h29, queue_1_tag_held == 6'h28, queue_1_tag_held == 6'h27, queue_1_tag_held == 6'h26, queue_1_tag_held == 6'h25, queue_1_tag_held == 6'h24, queue_1_tag_held == 6'h23, queue_1_tag_held == 6'h22, queue_1_tag_held == 6'h21, queue_1_tag_held == 6'h20, queue_1_tag_held == 6'h1f, queue_1_tag_held == 6'h1e, queue_1_tag_held == 6'h1d, queue_1_tag_held == 6'h1c, queue_1_tag_held == 6'h1b, queue_1_tag_held == 6'h1a, queue_1_tag_held == 6'h19, queue_1_tag_held == 6'h18, queue_1_tag_held == 6'h17, queue_1_tag_held == 6'h16, queue_1_tag_held == 6'h15, queue_1_tag_held == 6'h14, queue_1_tag_held == 6'h13, queue_1_tag_held == 6'h12, queue_1_tag_held == 6'h11, queue_1_tag_held == 6'h10, queue_1_tag_held == 6'hf, queue_1_tag_held == 6'he, queue_1_tag_held == 6'hd, queue_1_tag_held == 6'hc, queue_1_tag_held == 6'hb, queue_1_tag_held == 6'ha, queue_1_tag_held == 6'd9, queue_1_tag_held == 6'd8, queue_1_tag_held == 6'd7, queue_1_tag_held == 6'd6, queue_1_tag_held == 6'd5, queue_1_tag_held == 6'd4, queue_1_tag_held == 6'd3, queue_1_tag_held == 6'd2, queue_1_tag_held == 6'd1, queue_1_tag_held == 6'd0} : 64'd0)) | (queue_2_tag_back ? {queue_2_tag_held == 6'h3f, queue_2_tag_held == 6'h3e, queue_2_tag_held == 6'h3d, queue_2_tag_held == 6'h3c, queue_2_tag_held == 6'h3b, queue_2_tag_held == 6'h3a, queue_2_tag_held == 6'h39, queue_2_tag_held == 6'h38, queue_2_tag_held == 6'h37, queue_2_tag_held == 6'h36, queue_2_tag_held == 6'h35, queue_2_tag_held == 6'h34, queue_2_tag_held == 6'h33, queue_2_tag_held == 6'h32, queue_2_tag_held == 6'h31, queue_2_tag_held == 6'h30, queue_2_tag_held == 6'h2f, queue_2_tag_held == 6'h2e, queue_2_tag_held == 6'h2d, queue_2_tag_held == 6'h2c, queue_2_tag_held == 6'h2b, queue_2_tag_held == 6'h2a, queue_2_tag_held == 6'h29, queue_2_tag_held == 6'h28, queue_2_tag_held == 6'h27, queue_2_tag_held == 6'h26, queue_2_tag_held == 6'h25, queue_2_tag_held == 6'h24, queue_2_tag_held == 6'h23, queue_2_tag_held == 6'h22, queue_2_tag_held == 6'h21, queue_2_tag_held == 6'h20, queue_2_tag_held == 6'h1f, queue_2_tag_held == 6'h1e, queue_2_tag_held == 6'h1d, queue_2_tag_held == 6'h1c, queue_2_tag_held == 6'h1b, queue_2_tag_held == 6'h1a, queue_2_tag_held == 6'h19, queue_2_tag_held == 6'h18, queue_2_tag_held == 6'h17, queue_2_tag_held == 6'h16, queue_2_tag_held == 6'h15, queue_2_tag_held == 6'h14, queue_2_tag_held == 6'h13, queue_2_tag_held == 6'h12, queue_2_tag_held == 6'h11, queue_2_tag_held == 6'h10, queue_2_tag_held == 6'hf, queue_2_tag_held == 6'he, queue_2_tag_held == 6'hd, queue_2_tag_held == 6'hc, queue_2_tag_held == 6'hb, queue_2_tag_held == 6'ha, queue_2_tag_held == 6'd9, queue_2_tag_held == 6'd8, queue_2_tag_held == 6'd7, queue_2_tag_held == 6'd6, queue_2_tag_held == 6'd5, queue_2_tag_held == 6'd4, queue_2_tag_held == 6'd3, queue_2_tag_held == 6'd2, queue_2_tag_held == 6'd1, queue_2_tag_held == 6'd0} : 64'd0)) | (queue_3_tag_back ? {queue_3_tag_held == 6'h3f, queue_3_tag_held == 6'h3e, queue_3_tag_held == 6'h3d, queue_3_tag_held == 6'h3c, queue_3_tag_held == 6'h3b, queue_3_tag_held == 6'h3a, queue_3_tag_held == 6'h39, queue_3_tag_held == 6'h38, queue_3_tag_held == 6'h37, queue_3_tag_held == 6'h36, queue_3_tag_held == 6'h35, queue_3_tag_held == 6'h34, queue_3_tag_held == 6'h33, queue_3_tag_held == 6'h32, queue_3_tag_held == 6'h31, queue_3_tag_held == 6'h30, queue_3_tag_held == 6'h2f, queue_3_tag_held == 6'h2e, queue_3_tag_held == 6'h2d, queue_3_tag_held == 6'h2c, queue_3_tag_held == 6'h2b, queue_3_tag_held == 6'h2a, queue_3_tag_held == 6'h29, queue_3_tag_held == 6'h28, queue_3_tag_held == 6'h27, queue_3_tag_held == 6'h26, queue_3_tag_held == 6'h25, queue_3_tag_held == 6'h24, queue_3_tag_held == 6'h23, queue_3_tag_held == 6'h22, queue_3_tag_held == 6'h21, queue_3_tag_held == 6'h20, queue_3_tag_held == 6'h1f, queue_3_tag_held == 6'h1e, queue_3_tag_held == 6'h1d, queue_3_tag_held == 6'h1c, queue_3_tag_held == 6'h1b, queue_3_tag_held == 6'h1a, queue_3_tag_held == 6'h19, queue_3_tag_held == 6'h18, queue_3_tag_held == 6'h17, queue_3_tag_held == 6'h16, queue_3_tag_held == 6'h15, queue_3_tag_held == 6'h14, queue_3_tag_held == 6'h13, queue_3_tag_held == 6'h12, queue_3_tag_held == 6'h11, queue_3_tag_held == 6'h10, queue_3_tag_held == 6'hf, queue_3_tag_held == 6'he, queue_3_tag_held == 6'hd, queue_3_tag_held == 6'hc, queue_3_tag_held == 6'hb, queue_3_tag_held == 6'ha, queue_3_tag_held == 6'd9, queue_3_tag_held == 6'd8, queue_3_tag_held == 6'd7, queue_3_tag_held == 6'd6, queue_3_tag_held == 6'd5, queue_3_tag_held == 6'd4, queue_3_tag_held == 6'd3, queue_3_tag_held == 6'd2, queue_3_tag_held == 6'd1, queue_3_tag_held == 6'd0} : 64'd0)) | (queue_4_tag_back ? {queue_4_tag_held == 6'h3f, queue_4_tag_held == 6'h3e, queue_4_tag_held == 6'h3d, queue_4_tag_held == 6'h3c, queue_4_tag_held == 6'h3b, queue_4_tag_held == 6'h3a, queue_4_tag_held == 6'h39, queue_4_tag_held == 6'h38, queue_4_tag_held == 6'h37, queue_4_tag_held == 6'h36, queue_4_tag_held == 6'h35, queue_4_tag_held == 6'h34, queue_4_tag_held == 6'h33, queue_4_tag_held == 6'h32, queue_4_tag_held == 6'h31, queue_4_tag_held == 6'h30, queue_4_tag_held == 6'h2f, queue_4_tag_held == 6'h2e, queue_4_tag_held == 6'h2d, queue_4_tag_held == 6'h2c, queue_4_tag_held == 6'h2b, queue_4_tag_held == 6'h2a, queue_4_tag_held == 6'h29, queue_4_tag_held == 6'h28, queue_4_tag_held == 6'h27, queue_4_tag_held == 6'h26, queue_4_tag_held == 6'h25, queue_4_tag_held == 6'h24, queue_4_tag_held == 6'h23, queue_4_tag_held == 6'h22, queue_4_tag_held == 6'h21, queue_4_tag_held == 6'h20, queue_4_tag_held == 6'h1f, queue_4_tag_held == 6'h1e, queue_4_tag_held == 6'h1d, queue_4_tag_held == 6'h1c, queue_4_tag_held == 6'h1b, queue_4_tag_held == 6'h1a, queue_4_tag_held == 6'h19, queue_4_tag_held == 6'h18, queue_4_tag_held == 6'h17, queue_4_tag_held == 6'h16, queue_4_tag_held == 6'h15, queue_4_tag_held == 6'h14, queue_4_tag_held == 6'h13, queue_4_tag_held == 6'h12, queue_4_tag_held == 6'h11, queue_4_tag_held == 6'h10, queue_4_tag_held == 6'hf, queue_4_tag_held == 6'he, queue_4_tag_held == 6'hd, queue_4_tag_held == 6'hc, queue_4_tag_held == 6'hb, queue_4_tag_held == 6'ha, queue_4_tag_held == 6'd9, queue_4_tag_held == 6'd8, queue_4_tag_held == 6'd7, queue_4_tag_held == 6'd6, queue_4_tag_held == 6'd5, queue_4_tag_held == 6'd4, queue_4_tag_held == 6'd3, queue_4_tag_held == 6'd2, queue_4_tag_held == 6'd1, queue_4_tag_held == 6'd0} : 64'd0)) | (queue_5_tag_back ? {queue_5_tag_held == 6'h3f, queue_5_tag_held == 6'h3e, queue_5_tag_held == 6'h3d, queue_5_tag_held == 6'h3c, queue_5_tag_held == 6'h3b, queue_5_tag_held == 6'h3a, queue_5_tag_held == 6'h39, queue_5_tag_held == 6'h38, queue_5_tag_held == 6'h37, queue_5_tag_held == 6'h36, queue_5_tag_held == 6'h35, queue_5_tag_held == 6'h34, queue_5_tag_held == 6'h33, queue_5_tag_held == 6'h32, queue_5_tag_held == 6'h31, queue_5_tag_held == 6'h30, queue_5_tag_held == 6'h2f, queue_5_tag_held == 6'h2e, queue_5_tag_held == 6'h2d, queue_5_tag_held == 6'h2c, queue_5_tag_held == 6'h2b, queue_5_tag_held == 6'h2a, queue_5_tag_held == 6'h29, queue_5_tag_held == 6'h28, queue_5_tag_held == 6'h27, queue_5_tag_held == 6'h26, queue_5_tag_held == 6'h25, queue_5_tag_held == 6'h24, queue_5_tag_held == 6'h23, queue_5_tag_held == 6'h22, queue_5_tag_held == 6'h21, queue_5_tag_held == 6'h20, queue_5_tag_held == 6'h1f, queue_5_tag_held == 6'h1e, queue_5_tag_held == 6'h1d, queue_5_tag_held == 6'h1c, queue_5_tag_held == 6'h1b, queue_5_tag_held == 6'h1a, queue_5_tag_held == 6'h19, queue_5_tag_held == 6'h18, queue_5_tag_held == 6'h17, queue_5_tag_held == 6'h16, queue_5_tag_held == 6'h15, queue_5_tag_held == 6'h14, queue_5_tag_held == 6'h13, queue_5_tag_held == 6'h12, queue_5_tag_held == 6'h11, queue_5_tag_held == 6'h10, queue_5_tag_held == 6'hf, queue_5_tag_held == 6'he, queue_5_tag_held == 6'hd, queue_5_tag_held == 6'hc, queue_5_tag_held == 6'hb, queue_5_tag_held == 6'ha, queue_5_tag_held == 6'd9, queue_5_tag_held == 6'd8, queue_5_tag_held == 6'd7, queue_5_tag_held == 6'd6, queue_5_tag_held == 6'd5, queue_5_tag_held == 6'd4, queue_5_tag_held == 6'd3, queue_5_tag_held == 6'd2, queue_5_tag_held == 6'd1, queue_5_tag_held == 6'd0} : 64'd0)) | (queue_6_tag_back ? {queue_6_tag_held == 6'h3f, queue_6_tag_held == 6'h3e, queue_6_tag_held == 6'h3d, queue_6_tag_held == 6'h3c, queue_6_tag_held == 6'h3b, queue_6_tag_held == 6'h3a, queue_6_tag_held == 6'h39, queue_6_tag_held == 6'h38, queue_6_tag_held == 6'h37, queue_6_tag_held == 6'h36, queue_6_tag_held == 6'h35, queue_6_tag_held == 6'h34, queue_6_tag_held == 6'h33, queue_6_tag_held == 6'h32, queue_6_tag_held == 6'h31, queue_6_tag_held == 6'h30, queue_6_tag_held == 6'h2f, queue_6_tag_held == 6'h2e, queue_6_tag_held == 6'h2d, queue_6_tag_held == 6'h2c, queue_6_tag_held == 6'h2b, queue_6_tag_held == 6'h2a, queue_6_tag_held == 6'h29, queue_6_tag_held == 6'h28, queue_6_tag_held == 6'h27, queue_6_tag_held == 6'h26, queue_6_tag_held == 6'h25, queue_6_tag_held == 6'h24, queue_6_tag_held == 6'h23, queue_6_tag_held == 6'h22, queue_6_tag_held == 6'h21, queue_6_tag_held == 6'h20, queue_6_tag_held == 6'h1f, queue_6_tag_held == 6'h1e, queue_6_tag_held == 6'h1d, queue_6_tag_held == 6'h1c, queue_6_tag_held == 6'h1b, queue_6_tag_held == 6'h1a, queue_6_tag_held == 6'h19, queue_6_tag_held == 6'h18, queue_6_tag_held == 6'h17, queue_6_tag_held == 6'h16, queue_6_tag_held == 6'h15, queue_6_tag_held == 6'h14, queue_6_tag_held == 6'h13, queue_6_tag_held == 6'h12, queue_6_tag_held == 6'h11, queue_6_tag_held == 6'h10, queue_6_tag_held == 6'hf, queue_6_tag_held == 6'he, queue_6_tag_held == 6'hd, queue_6_tag_held == 6'hc, queue_6_tag_held == 6'hb, queue_6_tag_held == 6'ha, queue_6_tag_held == 6'd9, queue_6_tag_held == 6'd8, queue_6_tag_held == 6'd7, queue_6_tag_held == 6'd6, queue_6_tag_held == 6'd5, queue_6_tag_held == 6'd4, queue_6_tag_held == 6'd3, queue_6_tag_held == 6'd2, queue_6_tag_held == 6'd1, queue_6_tag_held == 6'd0} : 64'd0)) | (queue_7_tag_back ? {queue_7_tag_held == 6'h3f, queue_7_tag_held == 6'h3e, queue_7_tag_held == 6'h3d, queue_7_tag_held == 6'h3c, queue_7_tag_held == 6'h3b, queue_7_tag_held == 6'h3a, queue_7_tag_held == 6'h39, queue_7_tag_held == 6'h38, queue_7_tag_held == 6'h37, queue_7_tag_held == 6'h36, queue_7_tag_held == 6'h35, queue_7_tag_held == 6'h34, queue_7_tag_held == 6'h33, queue_7_tag_held == 6'h32, queue_7_tag_held == 6'h31, queue_7_tag_held == 6'h30, queue_7_tag_held == 6'h2f, queue_7_tag_held == 6'h2e, queue_7_tag_held == 6'h2d, queue_7_tag_held == 6'h2c, queue_7_tag_held == 6'h2b, queue_7_tag_held == 6'h2a, queue_7_tag_held == 6'h29, queue_7_tag_held == 6'h28, queue_7_tag_held == 6'h27, queue_7_tag_held == 6'h26, queue_7_tag_held == 6'h25, queue_7_tag_held == 6'h24, queue_7_tag_held == 6'h23, queue_7_tag_held == 6'h22, queue_7_tag_held == 6'h21, queue_7_tag_held == 6'h20, queue_7_tag_held == 6'h1f, queue_7_tag_held == 6'h1e, queue_7_tag_held == 6'h1d, queue_7_tag_held == 6'h1c, queue_7_tag_held == 6'h1b, queue_7_tag_held == 6'h1a, queue_7_tag_held == 6'h19, queue_7_tag_held == 6'h18, queue_7_tag_held == 6'h17, queue_7_tag_held == 6'h16, queue_7_tag_held == 6'h15, queue_7_tag_held == 6'h14, queue_7_tag_held == 6'h13, queue_7_tag_held == 6'h12, queue_7_tag_held == 6'h11, queue_7_tag_held == 6'h10, queue_7_tag_held == 6'hf, queue_7_tag_held == 6'he, queue_7_tag_held == 6'hd, queue_7_tag_held == 6'hc, queue_7_tag_held == 6'hb, queue_7_tag_held == 6'ha, queue_7_tag_held == 6'd9, queue_7_tag_held == 6'd8, queue_7_tag_held == 6'd7, queue_7_tag_held == 6'd6, queue_7_tag_held == 6'd5, queue_7_tag_held == 6'd4, queue_7_tag_held == 6'd3, queue_7_tag_held == 6'd2, queue_7_tag_held == 6'd1, queue_7_tag_held == 6'd0} : 64'd0)) | (queue_8_tag_back ? {queue_8_tag_held == 6'h3f, queue_8_tag_held == 6'h3e, queue_8_tag_held == 6'h3d, queue_8_tag_held == 6'h3c, queue_8_tag_held == 6'h3b, queue_8_tag_held == 6'h3a, queue_8_tag_held == 6'h39, queue_8_tag_held == 6'h38, queue_8_tag_held == 6'h37, queue_8_tag_held == 6'h36, queue_8_tag_held == 6'h35, queue_8_tag_held == 6'h34, queue_8_tag_held == 6'h33, queue_8_tag_held == 6'h32, queue_8_tag_held == 6'h31, queue_8_tag_held == 6'h30, queue_8_tag_held == 6'h2f, queue_8_tag_held == 6'h2e, queue_8_tag_held == 6'h2d, queue_8_tag_held == 6'h2c, queue_8_tag_held == 6'h2b, queue_8_tag_held == 6'h2a, queue_8_tag_held == 6'h29, queue_8_tag_held == 6'h28, queue_8_tag_held == 6'h27, queue_8_tag_held == 6'h26, queue_8_tag_held == 6'h25, queue_8_tag_held == 6'h24, queue_8_tag_held == 6'h23, queue_8_tag_held == 6'h22, queue_8_tag_held == 6'h21, queue_8_tag_held == 6'h20, queue_8_tag_held == 6'h1f, queue_8_tag_held == 6'h1e, queue_8_tag_held == 6'h1d, queue_8_tag_held == 6'h1c, queue_8_tag_held == 6'h1b, queue_8_tag_held == 6'h1a, queue_8_tag_held == 6'h19, queue_8_tag_held == 6'h18, queue_8_tag_held == 6'h17, queue_8_tag_held == 6'h16, queue_8_tag_held == 6'h15, queue_8_tag_held == 6'h14, queue_8_tag_held == 6'h13, queue_8_tag_held == 6'h12, queue_8_tag_held == 6'h11, queue_8_tag_held == 6'h10, queue_8_tag_held == 6'hf, queue_8_tag_held == 6'he, queue_8_tag_held == 6'hd, queue_8_tag_held == 6'hc, queue_8_tag_held == 6'hb, queue_8_tag_held == 6'ha, queue_8_tag_held == 6'd9, queue_8_tag_held == 6'd8, queue_8_tag_held == 6'd7, queue_8_tag_held == 6'd6, queue_8_tag_held == 6'd5, queue_8_tag_held == 6'd4, queue_8_tag_held == 6'd3, queue_8_tag_held == 6'd2, queue_8_tag_held == 6'd1, queue_8_tag_held == 6'd0} : 64'd0)) | (queue_9_tag_back ? {queue_9_tag_held == 6'h3f, queue_9_tag_held == 6'h3e, queue_9_tag_held == 6'h3d, queue_9_tag_held == 6'h3c, queue_9_tag_held == 6'h3b, queue_9_tag_held == 6'h3a, queue_9_tag_held == 6'h39, queue_9_tag_held == 6'h38, queue_9_tag_held == 6'h37, queue_9_tag_held == 6'h36, queue_9_tag_held == 6'h35, queue_9_tag_held == 6'h34, queue_9_tag_held == 6'h33, queue_9_tag_held == 6'h32, queue_9_tag_held == 6'h31, queue_9_tag_held == 6'h30, queue_9_tag_held == 6'h2f, queue_9_tag_held == 6'h2e, queue_9_tag_held == 6'h2d, queue_9_tag_held == 6'h2c, queue_9_tag_held == 6'h2b, queue_9_tag_held == 6'h2a, queue_9_tag_held == 6'h29, queue_9_tag_held == 6'h28, queue_9_tag_held == 6'h27, queue_9_tag_held == 6'h26, queue_9_tag_held == 6'h25, queue_9_tag_held == 6'h24, queue_9_tag_held == 6'h23, queue_9_tag_held == 6'h22, queue_9_tag_held == 6'h21, queue_9_tag_held == 6'h20, queue_9_tag_held == 6'h1f, queue_9_tag_held == 6'h1e, queue_9_tag_held == 6'h1d, queue_9_tag_held == 6'h1c, queue_9_tag_held == 6'h1b, queue_9_tag_held == 6'h1a, queue_9_tag_held == 6'h19, queue_9_tag_held == 6'h18, queue_9_tag_held == 6'h17, queue_9_tag_held == 6'h16, queue_9_tag_held == 6'h15, queue_9_tag_held == 6'h14, queue_9_tag_held == 6'h13, queue_9_tag_held == 6'h12, queue_9_tag_held == 6'h11, queue_9_tag_held == 6'h10, queue_9_tag_held == 6'hf, queue_9_tag_held == 6'he, queue_9_tag_held == 6'hd, queue_9_tag_held == 6'hc, queue_9_tag_held == 6'hb, queue_9_tag_held == 6'ha, queue_9_tag_held == 6'd9, queue_9_tag_held == 6'd8, queue_9_tag_held == 6'd7, queue_9_tag_held == 6'd6, queue_9_tag_held == 6'd5, queue_9_tag_held == 6'd4, queue_9_tag_held == 6'd3, queue_9_tag_held == 6'd2, queue_9_tag_held == 6'd1, queue_9_tag_held == 6'd0} : 64'd0)) | (queue_10_tag_back ? {queue_10_tag_held == 6'h3f, queue_10_tag_held == 6'h3e, queue_10_tag_held == 6'h3d, queue_10_tag_held == 6'h3c, queue_10_tag_held == 6'h3b, queue_10_tag_held == 6'h3a, queue_10_tag_held == 6'h39, queue_10_tag_held == 6'h38, queue_10_tag_held == 6'h37, queue_10_tag_held == 6'h36, queue_10_tag_held == 6'h35, queue_10_tag_held == 6'h34, queue_10_tag_held == 6'h33, queue_10_tag_held == 6'h32, queue_10_tag_held == 6'h31, queue_10_tag_held == 6'h30, queue_10_tag_held == 6'h2f, queue_10_tag_held == 6'h2e, queue_10_tag_held == 6'h2d, queue_10_tag_held == 6'h2c, queue_10_tag_held == 6'h2b, queue_10_tag_held == 6'h2a, queue_10_tag_held == 6'h29, queue_10_tag_held == 6'h28, queue_10_tag_held == 6'h27, queue_10_tag_held == 6'h26, queue_10_tag_held == 6'h25, queue_10_tag_held == 6'h24, queue_10_tag_held == 6'h23, queue_10_tag_held == 6'h22, queue_10_tag_held == 6'h21, queue_10_tag_held == 6'h20, queue_10_tag_held == 6'h1f, queue_10_tag_held == 6'h1e, queue_10_tag_held == 6'h1d, queue_10_tag_held == 6'h1c, queue_10_tag_held == 6'h1b, queue_10_tag_held == 6'h1a, queue_10_tag_held == 6'h19, queue_10_tag_held == 6'h18, queue_10_tag_held == 6'h17, queue_10_tag_held == 6'h16, queue_10_tag_held == 6'h15, queue_10_tag_held == 6'h14, queue_10_tag_held == 6'h13, queue_10_tag_held == 6'h12, queue_10_tag_held == 6'h11, queue_10_tag_held == 6'h10, queue_10_tag_held == 6'hf, queue_10_tag_held == 6'he, queue_10_tag_held == 6'hd, queue_10_tag_held == 6'hc, queue_10_tag_held == 6'hb, queue_10_tag_held == 6'ha, queue_10_tag_held == 6'd9, queue_10_tag_held == 6'd8, queue_10_tag_held == 6'd7, queue_10_tag_held == 6'd6, queue_10_tag_held == 6'd5, queue_10_tag_held == 6'd4, queue_10_tag_held == 6'd3, queue_10_tag_held == 6'd2, queue_10_tag_held == 6'd1, queue_10_tag_held == 6'd0} : 64'd0)) | (queue_11_tag_back ? {queue_11_tag_held == 6'h3f, queue_11_tag_held == 6'h3e, queue_11_tag_held == 6'h3d, queue_11_tag_held == 6'h3c, queue_11_tag_held == 6'h3b, queue_11_tag_held == 6'h3a, queue_11_tag_held == 6'h39, queue_11_tag_held == 6'h38, queue_11_tag_held == 6'h37, queue_11_tag_held == 6'h36, queue_11_tag_held == 6'h35, queue_11_tag_held == 6'h34, queue_11_tag_held == 6'h33, queue_11_tag_held == 6'h32, queue_11_tag_held == 6'h31, queue_11_tag_held == 6'h30, queue_11_tag_held == 6'h2f, queue_11_tag_held == 6'h2e, queue_11_tag_held == 6'h2d, queue_11_tag_held == 6'h2c, queue_11_tag_held == 6'h2b, queue_11_tag_held == 6'h2a, queue_11_tag_held == 6'h29, queue_11_tag_held == 6'h28, queue_11_tag_held == 6'h27, queue_11_tag_held == 6'h26, queue_11_tag_held == 6'h25, queue_11_tag_held == 6'h24, queue_11_tag_held == 6'h23, queue_11_tag_held == 6'h22, queue_11_tag_held == 6'h21, queue_11_tag_held == 6'h20, queue_11_tag_held == 6'h1f, queue_11_tag_held == 6'h1e, queue_11_tag_held == 6'h1d, queue_11_tag_held == 6'h1c, queue_11_tag_held == 6'h1b, queue_11_tag_held == 6'h1a, queue_11_tag_held == 6'h19, queue_11_tag_held == 6'h18, queue_11_tag_held == 6'h17, queue_11_tag_held == 6'h16, queue_11_tag_held == 6'h15, queue_11_tag_held == 6'h14, queue_11_tag_held == 6'h13, queue_11_tag_held == 6'h12, queue_11_tag_held == 6'h11, queue_11_tag_held == 6'h10, queue_11_tag_held == 6'hf, queue_11_tag_held == 6'he, queue_11_tag_held == 6'hd, queue_11_tag_held == 6'hc, queue_11_tag_held == 6'hb, queue_11_tag_held == 6'ha, queue_11_tag_held == 6'd9, queue_11_tag_held == 6'd8, queue_11_tag_held == 6'd7, queue_11_tag_held == 6'd6, queue_11_tag_held == 6'd5, queue_11_tag_held == 6'd4, queue_11_tag_held == 6'd3, queue_11_tag_held == 6'd2, queue_11_tag_held == 6'd1, queue_11_tag_held == 6'd0} : 64'd0)) | (queue_12_tag_back ? {queue_12_tag_held == 6'h3f, queue_12_tag_held == 6'h3e, queue_12_tag_held == 6'h3d, queue_12_tag_held == 6'h3c, queue_12_tag_held == 6'h3b, queue_12_tag_held == 6'h3a, queue_12_tag_held == 6'h39, queue_12_tag_held == 6'h38, queue_12_tag_held == 6'h37, queue_12_tag_held == 6'h36, queue_12_tag_held == 6'h35, queue_12_tag_held == 6'h34, queue_12_tag_held == 6'h33, queue_12_tag_held == 6'h32, queue_12_tag_held == 6'h31, queue_12_tag_held == 6'h30, queue_12_tag_held == 6'h2f, queue_12_tag_held == 6'h2e, queue_12_tag_held == 6'h2d, queue_12_tag_held == 6'h2c, queue_12_tag_held == 6'h2b, queue_12_tag_held == 6'h2a, queue_12_tag_held == 6'h29, queue_12_tag_held == 6'h28, queue_12_tag_held == 6'h27, queue_12_tag_held == 6'h26, queue_12_tag_held == 6'h25, queue_12_tag_held == 6'h24, queue_12_tag_held == 6'h23, queue_12_tag_held == 6'h22, queue_12_tag_held == 6'h21, queue_12_tag_held == 6'h20, queue_12_tag_held == 6'h1f, queue_12_tag_held == 6'h1e, queue_12_tag_held == 6'h1d, queue_12_tag_held == 6'h1c, queue_12_tag_held == 6'h1b, queue_12_tag_held == 6'h1a, queue_12_tag_held == 6'h19, queue_12_tag_held == 6'h18, queue_12_tag_held == 6'h17, queue_12_tag_held == 6'h16, queue_12_tag_held == 6'h15, queue_12_tag_held == 6'h14, queue_12_tag_held == 6'h13, queue_12_tag_held == 6'h12, queue_12_tag_held == 6'h11, queue_12_tag_held == 6'h10, queue_12_tag_held == 6'hf, queue_12_tag_held == 6'he, queue_12_tag_held == 6'hd, queue_12_tag_held == 6'hc, queue_12_tag_held == 6'hb, queue_12_tag_held == 6'ha, queue_12_tag_held == 6'd9, queue_12_tag_held == 6'd8, queue_12_tag_held == 6'd7, queue_12_tag_held == 6'd6, queue_12_tag_held == 6'd5, queue_12_tag_held == 6'd4, queue_12_tag_held == 6'd3, queue_12_tag_held == 6'd2, queue_12_tag_held == 6'd1, queue_12_tag_held == 6'd0} : 64'd0)) | (queue_13_tag_back ? {queue_13_tag_held == 6'h3f, queue_13_tag_held == 6'h3e, queue_13_tag_held == 6'h3d, queue_13_tag_held == 6'h3c, queue_13_tag_held == 6'h3b, queue_13_tag_held == 6'h3a, queue_13_tag_held == 6'h39, queue_13_tag_held == 6'h38, queue_13_tag_held == 6'h37, queue_13_tag_held == 6'h36, queue_13_tag_held == 6'h35, queue_13_tag_held == 6'h34, queue_13_tag_held == 6'h33, queue_13_tag_held == 6'h32, queue_13_tag_held == 6'h31, queue_13_tag_held == 6'h30, queue_13_tag_held == 6'h2f, queue_13_tag_held == 6'h2e, queue_13_tag_held == 6'h2d, queue_13_tag_held == 6'h2c, queue_13_tag_held == 6'h2b, queue_13_tag_held == 6'h2a, queue_13_tag_held == 6'h29, queue_13_tag_held == 6'h28, queue_13_tag_held == 6'h27, queue_13_tag_held == 6'h26, queue_13_tag_held == 6'h25, queue_13_tag_held == 6'h24, queue_13_tag_held == 6'h23, queue_13_tag_held == 6'h22, queue_13_tag_held == 6'h21, queue_13_tag_held == 6'h20, queue_13_tag_held == 6'h1f, queue_13_tag_held == 6'h1e, queue_13_tag_held == 6'h1d, queue_13_tag_held == 6'h1c, queue_13_tag_held == 6'h1b, queue_13_tag_held == 6'h1a, queue_13_tag_held == 6'h19, queue_13_tag_held == 6'h18, queue_13_tag_held == 6'h17, queue_13_tag_held == 6'h16, queue_13_tag_held == 6'h15, queue_13_tag_held == 6'h14, queue_13_tag_held == 6'h13, queue_13_tag_held == 6'h12, queue_13_tag_held == 6'h11, queue_13_tag_held == 6'h10, queue_13_tag_held == 6'hf, queue_13_tag_held == 6'he, queue_13_tag_held == 6'hd, queue_13_tag_held == 6'hc, queue_13_tag_held == 6'hb, queue_13_tag_held == 6'ha, queue_13_tag_held == 6'd9, queue_13_tag_held == 6'd8, queue_13_tag_held == 6'd7, queue_13_tag_held == 6'd6, queue_13_tag_held == 6'd5, queue_13_tag_held == 6'd4, queue_13_tag_held == 6'd3, queue_13_tag_held == 6'd2, queue_13_tag_held == 6'd1, queue_13_tag_held == 6'd0} : 64'd0)) | (queue_14_tag_back ? {queue_14_tag_held == 6'h3f, queue_14_tag_held == 6'h3e, queue_14_tag_held == 6'h3d, queue_14_tag_held == 6'h3c, queue_14_tag_held == 6'h3b, queue_14_tag_held == 6'h3a, queue_14_tag_held == 6'h39, queue_14_tag_held == 6'h38, queue_14_tag_held == 6'h37, queue_14_tag_held == 6'h36, queue_14_tag_held == 6'h35, queue_14_tag_held == 6'h34, queue_14_tag_held == 6'h33, queue_14_tag_held == 6'h32, queue_14_tag_held == 6'h31, queue_14_tag_held == 6'h30, queue_14_tag_held == 6'h2f, queue_14_tag_held == 6'h2e, queue_14_tag_held == 6'h2d, queue_14_tag_held == 6'h2c, queue_14_tag_held == 6'h2b, queue_14_tag_held == 6'h2a, queue_14_tag_held == 6'h29, queue_14_tag_held == 6'h28, queue_14_tag_held == 6'h27, queue_14_tag_held == 6'h26, queue_14_tag_held == 6'h25, queue_14_tag_held == 6'h24, queue_14_tag_held == 6'h23, queue_14_tag_held == 6'h22, queue_14_tag_held == 6'h21, queue_14_tag_held == 6'h20, queue_14_tag_held == 6'h1f, queue_14_tag_held == 6'h1e, queue_14_tag_held == 6'h1d, queue_14_tag_held == 6'h1c, queue_14_tag_held == 6'h1b, queue_14_tag_held == 6'h1a, queue_14_tag_held == 6'h19, queue_14_tag_held == 6'h18, queue_14_tag_held == 6'h17, queue_14_tag_held == 6'h16, queue_14_tag_held == 6'h15, queue_14_tag_held == 6'h14, queue_14_tag_held == 6'h13, queue_14_tag_held == 6'h12, queue_14_tag_held == 6'h11, queue_14_tag_held == 6'h10, queue_14_tag_held == 6'hf, queue_14_tag_held == 6'he, queue_14_tag_held == 6'hd, queue_14_tag_held == 6'hc, queue_14_tag_held == 6'hb, queue_14_tag_held == 6'ha, queue_14_tag_held == 6'd9, queue_14_tag_held == 6'd8, queue_14_tag_held == 6'd7, queue_14_tag_held == 6'd6, queue_14_tag_held == 6'd5, queue_14_tag_held == 6'd4, queue_14_tag_held == 6'd3, queue_14_tag_held == 6'd2, queue_14_tag_held == 6'd1, queue_14_tag_held == 6'd0} : 64'd0)) | (queue_15_tag_back ? {queue_15_tag_held == 6'h3f, queue_15_tag_held == 6'h3e, queue_15_tag_held == 6'h3d, queue_15_tag_held == 6'h3c, queue_15_tag_held == 6'h3b, queue_15_tag_held == 6'h3a, queue_15_tag_held == 6'h39, queue_15_tag_held == 6'h38, queue_15_tag_held == 6'h37, queue_15_tag_held == 6'h36, queue_15_tag_held == 6'h35, queue_15_tag_held == 6'h34, queue_15_tag_held == 6'h33, queue_15_tag_held == 6'h32, queue_15_tag_held == 6'h31, queue_15_tag_held == 6'h30, queue_15_tag_held == 6'h2f, queue_15_tag_held == 6'h2e, queue_15_tag_held == 6'h2d, queue_15_tag_held == 6'h2c, queue_15_tag_held == 6'h2b, queue_15_tag_held == 6'h2a, queue_15_tag_held == 6'h29, queue_15_tag_held == 6'h28, queue_15_tag_held == 6'h27, queue_15_tag_held == 6'h26, queue_15_tag_held == 6'h25, queue_15_tag_held == 6'h24, queue_15_tag_held == 6'h23, queue_15_tag_held == 6'h22, queue_15_tag_held == 6'h21, queue_15_tag_held == 6'h20, queue_15_tag_held == 6'h1f, queue_15_tag_held == 6'h1e, queue_15_tag_held == 6'h1d, queue_15_tag_held == 6'h1c, queue_15_tag_held == 6'h1b, queue_15_tag_held == 6'h1a, queue_15_tag_held == 6'h19, queue_15_tag_held == 6'h18, queue_15_tag_held == 6'h17, queue_15_tag_held == 6'h16, queue_15_tag_held == 6'h15, queue_15_tag_held == 6'h14, queue_15_tag_held == 6'h13, queue_15_tag_held == 6'h12, queue_15_tag_held == 6'h11, queue_15_tag_held == 6'h10, queue_15_tag_held == 6'hf, queue_15_tag_held == 6'he, queue_15_tag_held == 6'hd, queue_15_tag_held == 6'hc, queue_15_tag_held == 6'hb, queue_15_tag_held == 6'ha, queue_15_tag_held == 6'd9, queue_15_tag_held == 6'd8, queue_15_tag_held == 6'd7, queue_15_tag_held == 6'd6, queue_15_tag_held == 6'd5, queue_15_tag_held == 6'd4, queue_15_tag_held == 6'd3, queue_15_tag_held == 6'd2, queue_15_tag_held == 6'd1, queue_15_tag_held == 6'd0} : 64'd0);  // hw/dma/engine.ts:122
  assign completions_issued = reader_issued;  // hw/dma/engine.ts:135
  assign completions_issued_tag = reads_out_read_tag;  // hw/dma/engine.ts:136
  assign completions_issued_queue = reads_out_index;  // hw/dma/engine.ts:137
  assign completions_issued_desc = reads_out_tag;  // hw/dma/engine.ts:138
  assign completions_issued_offset = reads_out_offset;  // hw/dma/engine.ts:139
  assign completions_issued_bytes = reads_out_bytes;  // hw/dma/engine.ts:140
  assign completions_issued_domain = reads_out_domain;  // hw/dma/engine.ts:141
  assign completions_issued_epoch = reads_out_epoch;  // hw/dma/engine.ts:142
  assign completions_rx_valid = rx_cpl_valid;  // hw/dma/engine.ts:143
  assign completions_rx_data = rx_cpl_data;  // hw/dma/engine.ts:143
  assign completions_rx_strb = rx_cpl_strb;  // hw/dma/engine.ts:143
  assign completions_rx_hdr = rx_cpl_hdr;  // hw/dma/engine.ts:143
  assign completions_rx_error = rx_cpl_error;  // hw/dma/engine.ts:143
  assign completions_rx_sop = rx_cpl_sop;  // hw/dma/engine.ts:143
  assign completions_rx_eop = rx_cpl_eop;  // hw/dma/engine.ts:143
  assign completions_data_ready = rd_data_ready;  // hw/dma/engine.ts:144
  assign tag_turn_req = {queue_15_tag_want, queue_14_tag_want, queue_13_tag_want, queue_12_tag_want, queue_11_tag_want, queue_10_tag_want, queue_9_tag_want, queue_8_tag_want, queue_7_tag_want, queue_6_tag_want, queue_5_tag_want, queue_4_tag_want, queue_3_tag_want, queue_2_tag_want, queue_1_tag_want, queue_0_tag_want};  // hw/dma/engine.ts:118
  assign tag_turn_ready = completions_free_any;  // hw/dma/engine.ts:119
  assign reads_in0_valid = queue_0_read_valid;  // hw/dma/engine.ts:128
  assign reads_in0_read_tag = queue_0_read_read_tag;  // hw/dma/engine.ts:128
  assign reads_in0_gpa = queue_0_read_gpa;  // hw/dma/engine.ts:128
  assign reads_in0_bytes = queue_0_read_bytes;  // hw/dma/engine.ts:128
  assign reads_in0_tag = queue_0_read_tag;  // hw/dma/engine.ts:128
  assign reads_in0_offset = queue_0_read_offset;  // hw/dma/engine.ts:128
  assign reads_in0_domain = queue_0_read_domain;  // hw/dma/engine.ts:128
  assign reads_in0_epoch = queue_0_read_epoch;  // hw/dma/engine.ts:128
  assign reads_in1_valid = queue_1_read_valid;  // hw/dma/engine.ts:128
  assign reads_in1_read_tag = queue_1_read_read_tag;  // hw/dma/engine.ts:128
  assign reads_in1_gpa = queue_1_read_gpa;  // hw/dma/engine.ts:128
  assign reads_in1_bytes = queue_1_read_bytes;  // hw/dma/engine.ts:128
  assign reads_in1_tag = queue_1_read_tag;  // hw/dma/engine.ts:128
  assign reads_in1_offset = queue_1_read_offset;  // hw/dma/engine.ts:128
  assign reads_in1_domain = queue_1_read_domain;  // hw/dma/engine.ts:128
  assign reads_in1_epoch = queue_1_read_epoch;  // hw/dma/engine.ts:128
  assign reads_in2_valid = queue_2_read_valid;  // hw/dma/engine.ts:128
  assign reads_in2_read_tag = queue_2_read_read_tag;  // hw/dma/engine.ts:128
  assign reads_in2_gpa = queue_2_read_gpa;  // hw/dma/engine.ts:128
  assign reads_in2_bytes = queue_2_read_bytes;  // hw/dma/engine.ts:128
  assign reads_in2_tag = queue_2_read_tag;  // hw/dma/engine.ts:128
  assign reads_in2_offset = queue_2_read_offset;  // hw/dma/engine.ts:128
  assign reads_in2_domain = queue_2_read_domain;  // hw/dma/engine.ts:128
  assign reads_in2_epoch = queue_2_read_epoch;  // hw/dma/engine.ts:128
  assign reads_in3_valid = queue_3_read_valid;  // hw/dma/engine.ts:128
  assign reads_in3_read_tag = queue_3_read_read_tag;  // hw/dma/engine.ts:128
  assign reads_in3_gpa = queue_3_read_gpa;  // hw/dma/engine.ts:128
  assign reads_in3_bytes = queue_3_read_bytes;  // hw/dma/engine.ts:128
  assign reads_in3_tag = queue_3_read_tag;  // hw/dma/engine.ts:128
  assign reads_in3_offset = queue_3_read_offset;  // hw/dma/engine.ts:128
  assign reads_in3_domain = queue_3_read_domain;  // hw/dma/engine.ts:128
  assign reads_in3_epoch = queue_3_read_epoch;  // hw/dma/engine.ts:128
  assign reads_in4_valid = queue_4_read_valid;  // hw/dma/engine.ts:128
  assign reads_in4_read_tag = queue_4_read_read_tag;  // hw/dma/engine.ts:128
  assign reads_in4_gpa = queue_4_read_gpa;  // hw/dma/engine.ts:128
  assign reads_in4_bytes = queue_4_read_bytes;  // hw/dma/engine.ts:128
  assign reads_in4_tag = queue_4_read_tag;  // hw/dma/engine.ts:128
  assign reads_in4_offset = queue_4_read_offset;  // hw/dma/engine.ts:128
  assign reads_in4_domain = queue_4_read_domain;  // hw/dma/engine.ts:128
  assign reads_in4_epoch = queue_4_read_epoch;  // hw/dma/engine.ts:128
  assign reads_in5_valid = queue_5_read_valid;  // hw/dma/engine.ts:128
  assign reads_in5_read_tag = queue_5_read_read_tag;  // hw/dma/engine.ts:128
  assign reads_in5_gpa = queue_5_read_gpa;  // hw/dma/engine.ts:128
  assign reads_in5_bytes = queue_5_read_bytes;  // hw/dma/engine.ts:128
  assign reads_in5_tag = queue_5_read_tag;  // hw/dma/engine.ts:128
  assign reads_in5_offset = queue_5_read_offset;  // hw/dma/engine.ts:128
  assign reads_in5_domain = queue_5_read_domain;  // hw/dma/engine.ts:128
  assign reads_in5_epoch = queue_5_read_epoch;  // hw/dma/engine.ts:128
  assign reads_in6_valid = queue_6_read_valid;  // hw/dma/engine.ts:128
  assign reads_in6_read_tag = queue_6_read_read_tag;  // hw/dma/engine.ts:128
  assign reads_in6_gpa = queue_6_read_gpa;  // hw/dma/engine.ts:128
  assign reads_in6_bytes = queue_6_read_bytes;  // hw/dma/engine.ts:128
  assign reads_in6_tag = queue_6_read_tag;  // hw/dma/engine.ts:128
  assign reads_in6_offset = queue_6_read_offset;  // hw/dma/engine.ts:128
  assign reads_in6_domain = queue_6_read_domain;  // hw/dma/engine.ts:128
  assign reads_in6_epoch = queue_6_read_epoch;  // hw/dma/engine.ts:128
  assign reads_in7_valid = queue_7_read_valid;  // hw/dma/engine.ts:128
  assign reads_in7_read_tag = queue_7_read_read_tag;  // hw/dma/engine.ts:128
  assign reads_in7_gpa = queue_7_read_gpa;  // hw/dma/engine.ts:128
  assign reads_in7_bytes = queue_7_read_bytes;  // hw/dma/engine.ts:128
  assign reads_in7_tag = queue_7_read_tag;  // hw/dma/engine.ts:128
  assign reads_in7_offset = queue_7_read_offset;  // hw/dma/engine.ts:128
  assign reads_in7_domain = queue_7_read_domain;  // hw/dma/engine.ts:128
  assign reads_in7_epoch = queue_7_read_epoch;  // hw/dma/engine.ts:128
  assign reads_in8_valid = queue_8_read_valid;  // hw/dma/engine.ts:128
  assign reads_in8_read_tag = queue_8_read_read_tag;  // hw/dma/engine.ts:128
  assign reads_in8_gpa = queue_8_read_gpa;  // hw/dma/engine.ts:128
  assign reads_in8_bytes = queue_8_read_bytes;  // hw/dma/engine.ts:128
  assign reads_in8_tag = queue_8_read_tag;  // hw/dma/engine.ts:128
  assign reads_in8_offset = queue_8_read_offset;  // hw/dma/engine.ts:128
  assign reads_in8_domain = queue_8_read_domain;  // hw/dma/engine.ts:128
  assign reads_in8_epoch = queue_8_read_epoch;  // hw/dma/engine.ts:128
  assign reads_in9_valid = queue_9_read_valid;  // hw/dma/engine.ts:128
  assign reads_in9_read_tag = queue_9_read_read_tag;  // hw/dma/engine.ts:128
  assign reads_in9_gpa = queue_9_read_gpa;  // hw/dma/engine.ts:128
  assign reads_in9_bytes = queue_9_read_bytes;  // hw/dma/engine.ts:128
  assign reads_in9_tag = queue_9_read_tag;  // hw/dma/engine.ts:128
  assign reads_in9_offset = queue_9_read_offset;  // hw/dma/engine.ts:128
  assign reads_in9_domain = queue_9_read_domain;  // hw/dma/engine.ts:128
  assign reads_in9_epoch = queue_9_read_epoch;  // hw/dma/engine.ts:128
  assign reads_in10_valid = queue_10_read_valid;  // hw/dma/engine.ts:128
  assign reads_in10_read_tag = queue_10_read_read_tag;  // hw/dma/engine.ts:128
  assign reads_in10_gpa = queue_10_read_gpa;  // hw/dma/engine.ts:128
  assign reads_in10_bytes = queue_10_read_bytes;  // hw/dma/engine.ts:128
  assign reads_in10_tag = queue_10_read_tag;  // hw/dma/engine.ts:128
  assign reads_in10_offset = queue_10_read_offset;  // hw/dma/engine.ts:128
  assign reads_in10_domain = queue_10_read_domain;  // hw/dma/engine.ts:128
  assign reads_in10_epoch = queue_10_read_epoch;  // hw/dma/engine.ts:128
  assign reads_in11_valid = queue_11_read_valid;  // hw/dma/engine.ts:128
  assign reads_in11_read_tag = queue_11_read_read_tag;  // hw/dma/engine.ts:128
  assign reads_in11_gpa = queue_11_read_gpa;  // hw/dma/engine.ts:128
  assign reads_in11_bytes = queue_11_read_bytes;  // hw/dma/engine.ts:128
  assign reads_in11_tag = queue_11_read_tag;  // hw/dma/engine.ts:128
  assign reads_in11_offset = queue_11_read_offset;  // hw/dma/engine.ts:128
  assign reads_in11_domain = queue_11_read_domain;  // hw/dma/engine.ts:128
  assign reads_in11_epoch = queue_11_read_epoch;  // hw/dma/engine.ts:128
  assign reads_in12_valid = queue_12_read_valid;  // hw/dma/engine.ts:128
  assign reads_in12_read_tag = queue_12_read_read_tag;  // hw/dma/engine.ts:128
  assign reads_in12_gpa = queue_12_read_gpa;  // hw/dma/engine.ts:128
  assign reads_in12_bytes = queue_12_read_bytes;  // hw/dma/engine.ts:128
  assign reads_in12_tag = queue_12_read_tag;  // hw/dma/engine.ts:128
  assign reads_in12_offset = queue_12_read_offset;  // hw/dma/engine.ts:128
  assign reads_in12_domain = queue_12_read_domain;  // hw/dma/engine.ts:128
  assign reads_in12_epoch = queue_12_read_epoch;  // hw/dma/engine.ts:128
  assign reads_in13_valid = queue_13_read_valid;  // hw/dma/engine.ts:128
  assign reads_in13_read_tag = queue_13_read_read_tag;  // hw/dma/engine.ts:128
  assign reads_in13_gpa = queue_13_read_gpa;  // hw/dma/engine.ts:128
  assign reads_in13_bytes = queue_13_read_bytes;  // hw/dma/engine.ts:128
  assign reads_in13_tag = queue_13_read_tag;  // hw/dma/engine.ts:128
  assign reads_in13_offset = queue_13_read_offset;  // hw/dma/engine.ts:128
  assign reads_in13_domain = queue_13_read_domain;  // hw/dma/engine.ts:128
  assign reads_in13_epoch = queue_13_read_epoch;  // hw/dma/engine.ts:128
  assign reads_in14_valid = queue_14_read_valid;  // hw/dma/engine.ts:128
  assign reads_in14_read_tag = queue_14_read_read_tag;  // hw/dma/engine.ts:128
  assign reads_in14_gpa = queue_14_read_gpa;  // hw/dma/engine.ts:128
  assign reads_in14_bytes = queue_14_read_bytes;  // hw/dma/engine.ts:128
  assign reads_in14_tag = queue_14_read_tag;  // hw/dma/engine.ts:128
  assign reads_in14_offset = queue_14_read_offset;  // hw/dma/engine.ts:128
  assign reads_in14_domain = queue_14_read_domain;  // hw/dma/engine.ts:128
  assign reads_in14_epoch = queue_14_read_epoch;  // hw/dma/engine.ts:128
  assign reads_in15_valid = queue_15_read_valid;  // hw/dma/engine.ts:128
  assign reads_in15_read_tag = queue_15_read_read_tag;  // hw/dma/engine.ts:128
  assign reads_in15_gpa = queue_15_read_gpa;  // hw/dma/engine.ts:128
  assign reads_in15_bytes = queue_15_read_bytes;  // hw/dma/engine.ts:128
  assign reads_in15_tag = queue_15_read_tag;  // hw/dma/engine.ts:128
  assign reads_in15_offset = queue_15_read_offset;  // hw/dma/engine.ts:128
  assign reads_in15_domain = queue_15_read_domain;  // hw/dma/engine.ts:128
  assign reads_in15_epoch = queue_15_read_epoch;  // hw/dma/engine.ts:128
  assign reads_out_ready = reader_chunk_ready;  // hw/dma/engine.ts:130
  assign reader_chunk_valid = reads_out_valid;  // hw/dma/engine.ts:130
  assign reader_chunk_read_tag = reads_out_read_tag;  // hw/dma/engine.ts:130
  assign reader_chunk_gpa = reads_out_gpa;  // hw/dma/engine.ts:130
  assign reader_chunk_bytes = reads_out_bytes;  // hw/dma/engine.ts:130
  assign reader_chunk_tag = reads_out_tag;  // hw/dma/engine.ts:130
  assign reader_chunk_offset = reads_out_offset;  // hw/dma/engine.ts:130
  assign reader_chunk_domain = reads_out_domain;  // hw/dma/engine.ts:130
  assign reader_chunk_epoch = reads_out_epoch;  // hw/dma/engine.ts:130
  assign reader_chunk_index = reads_out_index;  // hw/dma/engine.ts:130
  assign reader_queue_function = queue_function;  // hw/dma/engine.ts:131
  assign reader_pf_requester_id = pf_requester_id;  // hw/dma/engine.ts:132
  assign reader_tx_ready = tx_rd_ready;  // hw/dma/engine.ts:133
  assign parks_in0_valid = queue_0_park_valid;  // hw/dma/engine.ts:157
  assign parks_in0_page = queue_0_park_page;  // hw/dma/engine.ts:157
  assign parks_in0_pages = queue_0_park_pages;  // hw/dma/engine.ts:157
  assign parks_in0_write = queue_0_park_write;  // hw/dma/engine.ts:157
  assign parks_in1_valid = queue_1_park_valid;  // hw/dma/engine.ts:157
  assign parks_in1_page = queue_1_park_page;  // hw/dma/engine.ts:157
  assign parks_in1_pages = queue_1_park_pages;  // hw/dma/engine.ts:157
  assign parks_in1_write = queue_1_park_write;  // hw/dma/engine.ts:157
  assign parks_in2_valid = queue_2_park_valid;  // hw/dma/engine.ts:157
  assign parks_in2_page = queue_2_park_page;  // hw/dma/engine.ts:157
  assign parks_in2_pages = queue_2_park_pages;  // hw/dma/engine.ts:157
  assign parks_in2_write = queue_2_park_write;  // hw/dma/engine.ts:157
  assign parks_in3_valid = queue_3_park_valid;  // hw/dma/engine.ts:157
  assign parks_in3_page = queue_3_park_page;  // hw/dma/engine.ts:157
  assign parks_in3_pages = queue_3_park_pages;  // hw/dma/engine.ts:157
  assign parks_in3_write = queue_3_park_write;  // hw/dma/engine.ts:157
  assign parks_in4_valid = queue_4_park_valid;  // hw/dma/engine.ts:157
  assign parks_in4_page = queue_4_park_page;  // hw/dma/engine.ts:157
  assign parks_in4_pages = queue_4_park_pages;  // hw/dma/engine.ts:157
  assign parks_in4_write = queue_4_park_write;  // hw/dma/engine.ts:157
  assign parks_in5_valid = queue_5_park_valid;  // hw/dma/engine.ts:157
  assign parks_in5_page = queue_5_park_page;  // hw/dma/engine.ts:157
  assign parks_in5_pages = queue_5_park_pages;  // hw/dma/engine.ts:157
  assign parks_in5_write = queue_5_park_write;  // hw/dma/engine.ts:157
  assign parks_in6_valid = queue_6_park_valid;  // hw/dma/engine.ts:157
  assign parks_in6_page = queue_6_park_page;  // hw/dma/engine.ts:157
  assign parks_in6_pages = queue_6_park_pages;  // hw/dma/engine.ts:157
  assign parks_in6_write = queue_6_park_write;  // hw/dma/engine.ts:157
  assign parks_in7_valid = queue_7_park_valid;  // hw/dma/engine.ts:157
  assign parks_in7_page = queue_7_park_page;  // hw/dma/engine.ts:157
  assign parks_in7_pages = queue_7_park_pages;  // hw/dma/engine.ts:157
  assign parks_in7_write = queue_7_park_write;  // hw/dma/engine.ts:157
  assign parks_in8_valid = queue_8_park_valid;  // hw/dma/engine.ts:157
  assign parks_in8_page = queue_8_park_page;  // hw/dma/engine.ts:157
  assign parks_in8_pages = queue_8_park_pages;  // hw/dma/engine.ts:157
  assign parks_in8_write = queue_8_park_write;  // hw/dma/engine.ts:157
  assign parks_in9_valid = queue_9_park_valid;  // hw/dma/engine.ts:157
  assign parks_in9_page = queue_9_park_page;  // hw/dma/engine.ts:157
  assign parks_in9_pages = queue_9_park_pages;  // hw/dma/engine.ts:157
  assign parks_in9_write = queue_9_park_write;  // hw/dma/engine.ts:157
  assign parks_in10_valid = queue_10_park_valid;  // hw/dma/engine.ts:157
  assign parks_in10_page = queue_10_park_page;  // hw/dma/engine.ts:157
  assign parks_in10_pages = queue_10_park_pages;  // hw/dma/engine.ts:157
  assign parks_in10_write = queue_10_park_write;  // hw/dma/engine.ts:157
  assign parks_in11_valid = queue_11_park_valid;  // hw/dma/engine.ts:157
  assign parks_in11_page = queue_11_park_page;  // hw/dma/engine.ts:157
  assign parks_in11_pages = queue_11_park_pages;  // hw/dma/engine.ts:157
  assign parks_in11_write = queue_11_park_write;  // hw/dma/engine.ts:157
  assign parks_in12_valid = queue_12_park_valid;  // hw/dma/engine.ts:157
  assign parks_in12_page = queue_12_park_page;  // hw/dma/engine.ts:157
  assign parks_in12_pages = queue_12_park_pages;  // hw/dma/engine.ts:157
  assign parks_in12_write = queue_12_park_write;  // hw/dma/engine.ts:157
  assign parks_in13_valid = queue_13_park_valid;  // hw/dma/engine.ts:157
  assign parks_in13_page = queue_13_park_page;  // hw/dma/engine.ts:157
  assign parks_in13_pages = queue_13_park_pages;  // hw/dma/engine.ts:157
  assign parks_in13_write = queue_13_park_write;  // hw/dma/engine.ts:157
  assign parks_in14_valid = queue_14_park_valid;  // hw/dma/engine.ts:157
  assign parks_in14_page = queue_14_park_page;  // hw/dma/engine.ts:157
  assign parks_in14_pages = queue_14_park_pages;  // hw/dma/engine.ts:157
  assign parks_in14_write = queue_14_park_write;  // hw/dma/engine.ts:157
  assign parks_in15_valid = queue_15_park_valid;  // hw/dma/engine.ts:157
  assign parks_in15_page = queue_15_park_page;  // hw/dma/engine.ts:157
  assign parks_in15_pages = queue_15_park_pages;  // hw/dma/engine.ts:157
  assign parks_in15_write = queue_15_park_write;  // hw/dma/engine.ts:157
  assign parks_out_ready = fault_ready;  // hw/dma/engine.ts:159
  assign ends_in0_valid = queue_0_done_valid;  // hw/dma/engine.ts:173
  assign ends_in0_tag = queue_0_done_tag;  // hw/dma/engine.ts:173
  assign ends_in0_status = queue_0_done_status;  // hw/dma/engine.ts:173
  assign ends_in0_bytes = queue_0_done_bytes;  // hw/dma/engine.ts:173
  assign ends_in0_waited = queue_0_done_waited;  // hw/dma/engine.ts:173
  assign ends_in1_valid = queue_1_done_valid;  // hw/dma/engine.ts:173
  assign ends_in1_tag = queue_1_done_tag;  // hw/dma/engine.ts:173
  assign ends_in1_status = queue_1_done_status;  // hw/dma/engine.ts:173
  assign ends_in1_bytes = queue_1_done_bytes;  // hw/dma/engine.ts:173
  assign ends_in1_waited = queue_1_done_waited;  // hw/dma/engine.ts:173
  assign ends_in2_valid = queue_2_done_valid;  // hw/dma/engine.ts:173
  assign ends_in2_tag = queue_2_done_tag;  // hw/dma/engine.ts:173
  assign ends_in2_status = queue_2_done_status;  // hw/dma/engine.ts:173
  assign ends_in2_bytes = queue_2_done_bytes;  // hw/dma/engine.ts:173
  assign ends_in2_waited = queue_2_done_waited;  // hw/dma/engine.ts:173
  assign ends_in3_valid = queue_3_done_valid;  // hw/dma/engine.ts:173
  assign ends_in3_tag = queue_3_done_tag;  // hw/dma/engine.ts:173
  assign ends_in3_status = queue_3_done_status;  // hw/dma/engine.ts:173
  assign ends_in3_bytes = queue_3_done_bytes;  // hw/dma/engine.ts:173
  assign ends_in3_waited = queue_3_done_waited;  // hw/dma/engine.ts:173
  assign ends_in4_valid = queue_4_done_valid;  // hw/dma/engine.ts:173
  assign ends_in4_tag = queue_4_done_tag;  // hw/dma/engine.ts:173
  assign ends_in4_status = queue_4_done_status;  // hw/dma/engine.ts:173
  assign ends_in4_bytes = queue_4_done_bytes;  // hw/dma/engine.ts:173
  assign ends_in4_waited = queue_4_done_waited;  // hw/dma/engine.ts:173
  assign ends_in5_valid = queue_5_done_valid;  // hw/dma/engine.ts:173
  assign ends_in5_tag = queue_5_done_tag;  // hw/dma/engine.ts:173
  assign ends_in5_status = queue_5_done_status;  // hw/dma/engine.ts:173
  assign ends_in5_bytes = queue_5_done_bytes;  // hw/dma/engine.ts:173
  assign ends_in5_waited = queue_5_done_waited;  // hw/dma/engine.ts:173
  assign ends_in6_valid = queue_6_done_valid;  // hw/dma/engine.ts:173
  assign ends_in6_tag = queue_6_done_tag;  // hw/dma/engine.ts:173
  assign ends_in6_status = queue_6_done_status;  // hw/dma/engine.ts:173
  assign ends_in6_bytes = queue_6_done_bytes;  // hw/dma/engine.ts:173
  assign ends_in6_waited = queue_6_done_waited;  // hw/dma/engine.ts:173
  assign ends_in7_valid = queue_7_done_valid;  // hw/dma/engine.ts:173
  assign ends_in7_tag = queue_7_done_tag;  // hw/dma/engine.ts:173
  assign ends_in7_status = queue_7_done_status;  // hw/dma/engine.ts:173
  assign ends_in7_bytes = queue_7_done_bytes;  // hw/dma/engine.ts:173
  assign ends_in7_waited = queue_7_done_waited;  // hw/dma/engine.ts:173
  assign ends_in8_valid = queue_8_done_valid;  // hw/dma/engine.ts:173
  assign ends_in8_tag = queue_8_done_tag;  // hw/dma/engine.ts:173
  assign ends_in8_status = queue_8_done_status;  // hw/dma/engine.ts:173
  assign ends_in8_bytes = queue_8_done_bytes;  // hw/dma/engine.ts:173
  assign ends_in8_waited = queue_8_done_waited;  // hw/dma/engine.ts:173
  assign ends_in9_valid = queue_9_done_valid;  // hw/dma/engine.ts:173
  assign ends_in9_tag = queue_9_done_tag;  // hw/dma/engine.ts:173
  assign ends_in9_status = queue_9_done_status;  // hw/dma/engine.ts:173
  assign ends_in9_bytes = queue_9_done_bytes;  // hw/dma/engine.ts:173
  assign ends_in9_waited = queue_9_done_waited;  // hw/dma/engine.ts:173
  assign ends_in10_valid = queue_10_done_valid;  // hw/dma/engine.ts:173
  assign ends_in10_tag = queue_10_done_tag;  // hw/dma/engine.ts:173
  assign ends_in10_status = queue_10_done_status;  // hw/dma/engine.ts:173
  assign ends_in10_bytes = queue_10_done_bytes;  // hw/dma/engine.ts:173
  assign ends_in10_waited = queue_10_done_waited;  // hw/dma/engine.ts:173
  assign ends_in11_valid = queue_11_done_valid;  // hw/dma/engine.ts:173
  assign ends_in11_tag = queue_11_done_tag;  // hw/dma/engine.ts:173
  assign ends_in11_status = queue_11_done_status;  // hw/dma/engine.ts:173
  assign ends_in11_bytes = queue_11_done_bytes;  // hw/dma/engine.ts:173
  assign ends_in11_waited = queue_11_done_waited;  // hw/dma/engine.ts:173
  assign ends_in12_valid = queue_12_done_valid;  // hw/dma/engine.ts:173
  assign ends_in12_tag = queue_12_done_tag;  // hw/dma/engine.ts:173
  assign ends_in12_status = queue_12_done_status;  // hw/dma/engine.ts:173
  assign ends_in12_bytes = queue_12_done_bytes;  // hw/dma/engine.ts:173
  assign ends_in12_waited = queue_12_done_waited;  // hw/dma/engine.ts:173
  assign ends_in13_valid = queue_13_done_valid;  // hw/dma/engine.ts:173
  assign ends_in13_tag = queue_13_done_tag;  // hw/dma/engine.ts:173
  assign ends_in13_status = queue_13_done_status;  // hw/dma/engine.ts:173
  assign ends_in13_bytes = queue_13_done_bytes;  // hw/dma/engine.ts:173
  assign ends_in13_waited = queue_13_done_waited;  // hw/dma/engine.ts:173
  assign ends_in14_valid = queue_14_done_valid;  // hw/dma/engine.ts:173
  assign ends_in14_tag = queue_14_done_tag;  // hw/dma/engine.ts:173
  assign ends_in14_status = queue_14_done_status;  // hw/dma/engine.ts:173
  assign ends_in14_bytes = queue_14_done_bytes;  // hw/dma/engine.ts:173
  assign ends_in14_waited = queue_14_done_waited;  // hw/dma/engine.ts:173
  assign ends_in15_valid = queue_15_done_valid;  // hw/dma/engine.ts:173
  assign ends_in15_tag = queue_15_done_tag;  // hw/dma/engine.ts:173
  assign ends_in15_status = queue_15_done_status;  // hw/dma/engine.ts:173
  assign ends_in15_bytes = queue_15_done_bytes;  // hw/dma/engine.ts:173
  assign ends_in15_waited = queue_15_done_waited;  // hw/dma/engine.ts:173
  assign ends_out_ready = done_ready;  // hw/dma/engine.ts:175

`ifdef VPRI_CHECKS
  // A proof of this module defines VPRI_PROVE_vpri_engine_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_engine_default
  `define VPRI_ASSUME_vpri_engine_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_engine_default assert
`endif

  reg  desc_was_stalled;  // hw/dma/engine.ts:30
  reg  [3:0] desc_was_queue;  // hw/dma/engine.ts:30
  reg  [1:0] desc_was_kind;  // hw/dma/engine.ts:30
  reg  [39:0] desc_was_gpa;  // hw/dma/engine.ts:30
  reg  [23:0] desc_was_length;  // hw/dma/engine.ts:30
  reg  [15:0] desc_was_tag;  // hw/dma/engine.ts:30
  reg  pay_req_was_stalled;  // hw/dma/engine.ts:30
  reg  [3:0] pay_req_was_queue;  // hw/dma/engine.ts:30
  reg  [15:0] pay_req_was_tag;  // hw/dma/engine.ts:30
  reg  [23:0] pay_req_was_offset;  // hw/dma/engine.ts:30
  reg  [12:0] pay_req_was_bytes;  // hw/dma/engine.ts:30
  reg  [1:0] pay_req_was_lane;  // hw/dma/engine.ts:30
  reg  pay_data_was_stalled;  // hw/dma/engine.ts:30
  reg  [511:0] pay_data_was_data;  // hw/dma/engine.ts:30
  reg  pay_data_was_last;  // hw/dma/engine.ts:30
  reg  rd_data_was_stalled;  // hw/dma/engine.ts:30
  reg  [3:0] rd_data_was_queue;  // hw/dma/engine.ts:30
  reg  [15:0] rd_data_was_tag;  // hw/dma/engine.ts:30
  reg  [23:0] rd_data_was_offset;  // hw/dma/engine.ts:30
  reg  [511:0] rd_data_was_data;  // hw/dma/engine.ts:30
  reg  [63:0] rd_data_was_keep;  // hw/dma/engine.ts:30
  reg  done_was_stalled;  // hw/dma/engine.ts:30
  reg  [3:0] done_was_queue;  // hw/dma/engine.ts:30
  reg  [15:0] done_was_tag;  // hw/dma/engine.ts:30
  reg  [3:0] done_was_status;  // hw/dma/engine.ts:30
  reg  [23:0] done_was_bytes;  // hw/dma/engine.ts:30
  reg  [31:0] done_was_waited;  // hw/dma/engine.ts:30
  reg  look_was_stalled;  // hw/dma/engine.ts:31
  reg  [3:0] look_was_tag;  // hw/dma/engine.ts:31
  reg  [3:0] look_was_func;  // hw/dma/engine.ts:31
  reg  [27:0] look_was_page;  // hw/dma/engine.ts:31
  reg  [12:0] look_was_count;  // hw/dma/engine.ts:31
  reg  look_was_write;  // hw/dma/engine.ts:31
  reg  fault_was_stalled;  // hw/dma/engine.ts:38
  reg  [3:0] fault_was_queue;  // hw/dma/engine.ts:38
  reg  [3:0] fault_was_func;  // hw/dma/engine.ts:38
  reg  [7:0] fault_was_domain;  // hw/dma/engine.ts:38
  reg  [1:0] fault_was_device_class;  // hw/dma/engine.ts:38
  reg  [27:0] fault_was_page;  // hw/dma/engine.ts:38
  reg  [8:0] fault_was_pages;  // hw/dma/engine.ts:38
  reg  fault_was_write;  // hw/dma/engine.ts:38
  reg  posted_was_stalled;  // hw/dma/engine.ts:39
  reg  [127:0] posted_was_hdr;  // hw/dma/engine.ts:39
  reg  [511:0] posted_was_data;  // hw/dma/engine.ts:39
  reg  [15:0] posted_was_strb;  // hw/dma/engine.ts:39
  reg  posted_was_sop;  // hw/dma/engine.ts:39
  reg  posted_was_eop;  // hw/dma/engine.ts:39
  reg  tx_rd_was_stalled;  // hw/dma/engine.ts:39
  reg  [127:0] tx_rd_was_hdr;  // hw/dma/engine.ts:39
  reg  [5:0] tx_rd_was_seq;  // hw/dma/engine.ts:39
  reg  tx_rd_was_sop;  // hw/dma/engine.ts:39
  reg  tx_rd_was_eop;  // hw/dma/engine.ts:39
  reg  rx_cpl_was_stalled;  // hw/dma/engine.ts:39
  reg  [511:0] rx_cpl_was_data;  // hw/dma/engine.ts:39
  reg  [15:0] rx_cpl_was_strb;  // hw/dma/engine.ts:39
  reg  [127:0] rx_cpl_was_hdr;  // hw/dma/engine.ts:39
  reg  [3:0] rx_cpl_was_error;  // hw/dma/engine.ts:39
  reg  rx_cpl_was_sop;  // hw/dma/engine.ts:39
  reg  rx_cpl_was_eop;  // hw/dma/engine.ts:39

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
      desc_was_stalled <= desc_valid & (~desc_ready);  // hw/dma/engine.ts:30
      pay_req_was_stalled <= pay_req_valid & (~pay_req_ready);  // hw/dma/engine.ts:30
      pay_data_was_stalled <= pay_data_valid & (~pay_data_ready);  // hw/dma/engine.ts:30
      rd_data_was_stalled <= rd_data_valid & (~rd_data_ready);  // hw/dma/engine.ts:30
      done_was_stalled <= done_valid & (~done_ready);  // hw/dma/engine.ts:30
      look_was_stalled <= look_valid & (~look_ready);  // hw/dma/engine.ts:31
      fault_was_stalled <= fault_valid & (~fault_ready);  // hw/dma/engine.ts:38
      posted_was_stalled <= posted_valid & (~posted_ready);  // hw/dma/engine.ts:39
      tx_rd_was_stalled <= tx_rd_valid & (~tx_rd_ready);  // hw/dma/engine.ts:39
      rx_cpl_was_stalled <= rx_cpl_valid & (~rx_cpl_ready);  // hw/dma/engine.ts:39
    end
  end

  always @(posedge clk) begin
    desc_was_queue <= desc_queue;  // hw/dma/engine.ts:30
    desc_was_kind <= desc_kind;  // hw/dma/engine.ts:30
    desc_was_gpa <= desc_gpa;  // hw/dma/engine.ts:30
    desc_was_length <= desc_length;  // hw/dma/engine.ts:30
    desc_was_tag <= desc_tag;  // hw/dma/engine.ts:30
    pay_req_was_queue <= pay_req_queue;  // hw/dma/engine.ts:30
    pay_req_was_tag <= pay_req_tag;  // hw/dma/engine.ts:30
    pay_req_was_offset <= pay_req_offset;  // hw/dma/engine.ts:30
    pay_req_was_bytes <= pay_req_bytes;  // hw/dma/engine.ts:30
    pay_req_was_lane <= pay_req_lane;  // hw/dma/engine.ts:30
    pay_data_was_data <= pay_data_data;  // hw/dma/engine.ts:30
    pay_data_was_last <= pay_data_last;  // hw/dma/engine.ts:30
    rd_data_was_queue <= rd_data_queue;  // hw/dma/engine.ts:30
    rd_data_was_tag <= rd_data_tag;  // hw/dma/engine.ts:30
    rd_data_was_offset <= rd_data_offset;  // hw/dma/engine.ts:30
    rd_data_was_data <= rd_data_data;  // hw/dma/engine.ts:30
    rd_data_was_keep <= rd_data_keep;  // hw/dma/engine.ts:30
    done_was_queue <= done_queue;  // hw/dma/engine.ts:30
    done_was_tag <= done_tag;  // hw/dma/engine.ts:30
    done_was_status <= done_status;  // hw/dma/engine.ts:30
    done_was_bytes <= done_bytes;  // hw/dma/engine.ts:30
    done_was_waited <= done_waited;  // hw/dma/engine.ts:30
    look_was_tag <= look_tag;  // hw/dma/engine.ts:31
    look_was_func <= look_func;  // hw/dma/engine.ts:31
    look_was_page <= look_page;  // hw/dma/engine.ts:31
    look_was_count <= look_count;  // hw/dma/engine.ts:31
    look_was_write <= look_write;  // hw/dma/engine.ts:31
    fault_was_queue <= fault_queue;  // hw/dma/engine.ts:38
    fault_was_func <= fault_func;  // hw/dma/engine.ts:38
    fault_was_domain <= fault_domain;  // hw/dma/engine.ts:38
    fault_was_device_class <= fault_device_class;  // hw/dma/engine.ts:38
    fault_was_page <= fault_page;  // hw/dma/engine.ts:38
    fault_was_pages <= fault_pages;  // hw/dma/engine.ts:38
    fault_was_write <= fault_write;  // hw/dma/engine.ts:38
    posted_was_hdr <= posted_hdr;  // hw/dma/engine.ts:39
    posted_was_data <= posted_data;  // hw/dma/engine.ts:39
    posted_was_strb <= posted_strb;  // hw/dma/engine.ts:39
    posted_was_sop <= posted_sop;  // hw/dma/engine.ts:39
    posted_was_eop <= posted_eop;  // hw/dma/engine.ts:39
    tx_rd_was_hdr <= tx_rd_hdr;  // hw/dma/engine.ts:39
    tx_rd_was_seq <= tx_rd_seq;  // hw/dma/engine.ts:39
    tx_rd_was_sop <= tx_rd_sop;  // hw/dma/engine.ts:39
    tx_rd_was_eop <= tx_rd_eop;  // hw/dma/engine.ts:39
    rx_cpl_was_data <= rx_cpl_data;  // hw/dma/engine.ts:39
    rx_cpl_was_strb <= rx_cpl_strb;  // hw/dma/engine.ts:39
    rx_cpl_was_hdr <= rx_cpl_hdr;  // hw/dma/engine.ts:39
    rx_cpl_was_error <= rx_cpl_error;  // hw/dma/engine.ts:39
    rx_cpl_was_sop <= rx_cpl_sop;  // hw/dma/engine.ts:39
    rx_cpl_was_eop <= rx_cpl_eop;  // hw/dma/engine.ts:39
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (desc_was_stalled) begin  // hw/dma/engine.ts:30
        desc_hold_valid: `VPRI_ASSUME_vpri_engine_default (desc_valid);  // hw/dma/engine.ts:30
        desc_hold_queue: `VPRI_ASSUME_vpri_engine_default (desc_queue == desc_was_queue);  // hw/dma/engine.ts:30
        desc_hold_kind: `VPRI_ASSUME_vpri_engine_default (desc_kind == desc_was_kind);  // hw/dma/engine.ts:30
        desc_hold_gpa: `VPRI_ASSUME_vpri_engine_default (desc_gpa == desc_was_gpa);  // hw/dma/engine.ts:30
        desc_hold_length: `VPRI_ASSUME_vpri_engine_default (desc_length == desc_was_length);  // hw/dma/engine.ts:30
        desc_hold_tag: `VPRI_ASSUME_vpri_engine_default (desc_tag == desc_was_tag);  // hw/dma/engine.ts:30
      end
      if (pay_req_was_stalled) begin  // hw/dma/engine.ts:30
        pay_req_hold_valid: assert (pay_req_valid);  // hw/dma/engine.ts:30
        pay_req_hold_queue: assert (pay_req_queue == pay_req_was_queue);  // hw/dma/engine.ts:30
        pay_req_hold_tag: assert (pay_req_tag == pay_req_was_tag);  // hw/dma/engine.ts:30
        pay_req_hold_offset: assert (pay_req_offset == pay_req_was_offset);  // hw/dma/engine.ts:30
        pay_req_hold_bytes: assert (pay_req_bytes == pay_req_was_bytes);  // hw/dma/engine.ts:30
        pay_req_hold_lane: assert (pay_req_lane == pay_req_was_lane);  // hw/dma/engine.ts:30
      end
      if (pay_data_was_stalled) begin  // hw/dma/engine.ts:30
        pay_data_hold_valid: `VPRI_ASSUME_vpri_engine_default (pay_data_valid);  // hw/dma/engine.ts:30
        pay_data_hold_data: `VPRI_ASSUME_vpri_engine_default (pay_data_data == pay_data_was_data);  // hw/dma/engine.ts:30
        pay_data_hold_last: `VPRI_ASSUME_vpri_engine_default (pay_data_last == pay_data_was_last);  // hw/dma/engine.ts:30
      end
      if (rd_data_was_stalled) begin  // hw/dma/engine.ts:30
        rd_data_hold_valid: assert (rd_data_valid);  // hw/dma/engine.ts:30
        rd_data_hold_queue: assert (rd_data_queue == rd_data_was_queue);  // hw/dma/engine.ts:30
        rd_data_hold_tag: assert (rd_data_tag == rd_data_was_tag);  // hw/dma/engine.ts:30
        rd_data_hold_offset: assert (rd_data_offset == rd_data_was_offset);  // hw/dma/engine.ts:30
        rd_data_hold_data: assert (rd_data_data == rd_data_was_data);  // hw/dma/engine.ts:30
        rd_data_hold_keep: assert (rd_data_keep == rd_data_was_keep);  // hw/dma/engine.ts:30
      end
      if (done_was_stalled) begin  // hw/dma/engine.ts:30
        done_hold_valid: assert (done_valid);  // hw/dma/engine.ts:30
        done_hold_queue: assert (done_queue == done_was_queue);  // hw/dma/engine.ts:30
        done_hold_tag: assert (done_tag == done_was_tag);  // hw/dma/engine.ts:30
        done_hold_status: assert (done_status == done_was_status);  // hw/dma/engine.ts:30
        done_hold_bytes: assert (done_bytes == done_was_bytes);  // hw/dma/engine.ts:30
        done_hold_waited: assert (done_waited == done_was_waited);  // hw/dma/engine.ts:30
      end
      if (look_was_stalled) begin  // hw/dma/engine.ts:31
        look_hold_valid: assert (look_valid);  // hw/dma/engine.ts:31
        look_hold_tag: assert (look_tag == look_was_tag);  // hw/dma/engine.ts:31
        look_hold_func: assert (look_func == look_was_func);  // hw/dma/engine.ts:31
        look_hold_page: assert (look_page == look_was_page);  // hw/dma/engine.ts:31
        look_hold_count: assert (look_count == look_was_count);  // hw/dma/engine.ts:31
        look_hold_write: assert (look_write == look_was_write);  // hw/dma/engine.ts:31
      end
      if (fault_was_stalled) begin  // hw/dma/engine.ts:38
        fault_hold_valid: assert (fault_valid);  // hw/dma/engine.ts:38
        fault_hold_queue: assert (fault_queue == fault_was_queue);  // hw/dma/engine.ts:38
        fault_hold_func: assert (fault_func == fault_was_func);  // hw/dma/engine.ts:38
        fault_hold_domain: assert (fault_domain == fault_was_domain);  // hw/dma/engine.ts:38
        fault_hold_device_class: assert (fault_device_class == fault_was_device_class);  // hw/dma/engine.ts:38
        fault_hold_page: assert (fault_page == fault_was_page);  // hw/dma/engine.ts:38
        fault_hold_pages: assert (fault_pages == fault_was_pages);  // hw/dma/engine.ts:38
        fault_hold_write: assert (fault_write == fault_was_write);  // hw/dma/engine.ts:38
      end
      if (posted_was_stalled) begin  // hw/dma/engine.ts:39
        posted_hold_valid: assert (posted_valid);  // hw/dma/engine.ts:39
        posted_hold_hdr: assert (posted_hdr == posted_was_hdr);  // hw/dma/engine.ts:39
        posted_hold_data: assert (posted_data == posted_was_data);  // hw/dma/engine.ts:39
        posted_hold_strb: assert (posted_strb == posted_was_strb);  // hw/dma/engine.ts:39
        posted_hold_sop: assert (posted_sop == posted_was_sop);  // hw/dma/engine.ts:39
        posted_hold_eop: assert (posted_eop == posted_was_eop);  // hw/dma/engine.ts:39
      end
      if (tx_rd_was_stalled) begin  // hw/dma/engine.ts:39
        tx_rd_hold_valid: assert (tx_rd_valid);  // hw/dma/engine.ts:39
        tx_rd_hold_hdr: assert (tx_rd_hdr == tx_rd_was_hdr);  // hw/dma/engine.ts:39
        tx_rd_hold_seq: assert (tx_rd_seq == tx_rd_was_seq);  // hw/dma/engine.ts:39
        tx_rd_hold_sop: assert (tx_rd_sop == tx_rd_was_sop);  // hw/dma/engine.ts:39
        tx_rd_hold_eop: assert (tx_rd_eop == tx_rd_was_eop);  // hw/dma/engine.ts:39
      end
      if (rx_cpl_was_stalled) begin  // hw/dma/engine.ts:39
        rx_cpl_hold_valid: `VPRI_ASSUME_vpri_engine_default (rx_cpl_valid);  // hw/dma/engine.ts:39
        rx_cpl_hold_data: `VPRI_ASSUME_vpri_engine_default (rx_cpl_data == rx_cpl_was_data);  // hw/dma/engine.ts:39
        rx_cpl_hold_strb: `VPRI_ASSUME_vpri_engine_default (rx_cpl_strb == rx_cpl_was_strb);  // hw/dma/engine.ts:39
        rx_cpl_hold_hdr: `VPRI_ASSUME_vpri_engine_default (rx_cpl_hdr == rx_cpl_was_hdr);  // hw/dma/engine.ts:39
        rx_cpl_hold_error: `VPRI_ASSUME_vpri_engine_default (rx_cpl_error == rx_cpl_was_error);  // hw/dma/engine.ts:39
        rx_cpl_hold_sop: `VPRI_ASSUME_vpri_engine_default (rx_cpl_sop == rx_cpl_was_sop);  // hw/dma/engine.ts:39
        rx_cpl_hold_eop: `VPRI_ASSUME_vpri_engine_default (rx_cpl_eop == rx_cpl_was_eop);  // hw/dma/engine.ts:39
      end
    end
  end
`endif
endmodule
