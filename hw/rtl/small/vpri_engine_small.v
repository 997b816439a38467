// DMA engine: the queues share, by round robin, the lookup port, the stage, the writer, the reader, the read tags, the way to the
// message engine and the done stream. A parked queue holds none of them.
// Parameters: {"bitmapRegions":4096,"cacheLines":8,"cacheWays":2,"commandSlots":1,"commandsInFlight":1,"domains":2,"firstVfOffset":1,"functions":4,"gpaBits":32,"grantPages":2,"misses":2,"name":"small","pageRequests":4,"pagesPerRegion":32,"queueDepth":4,"queues":4,"readTags":4,"stageBytes":512,"tlpDataWidth":128,"txSeqWidth":6}
// Generated from hw/dma/engine.ts; do not edit.
module vpri_engine_small (
  input  wire clk,
  input  wire rst,
  input  wire [31:0] now,
  input  wire [15:0] pf_requester_id,
  input  wire [2:0] max_payload,
  input  wire [2:0] max_read,
  input  wire [3:0] queue_enable,
  input  wire [3:0] queue_master,
  input  wire [31:0] queue_function,
  input  wire [31:0] queue_domain,
  input  wire [7:0] queue_class,
  output wire [3:0] queue_parked,
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
  input  wire miss_valid,
  input  wire [1:0] miss_queue,
  input  wire [3:0] look_again,
  input  wire [3:0] look_failed,
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
  input  wire wake_valid,
  input  wire [3:0] wake_queues,
  input  wire [3:0] wake_code,
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
  wire [31:0] queue_0_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_0_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_0_desc_tag;  // hw/dma/engine.ts:48
  wire queue_0_piece_valid;  // hw/dma/engine.ts:48
  wire queue_0_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_0_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_0_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_0_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_0_piece_lane;  // hw/dma/engine.ts:48
  wire [4:0] queue_0_piece_row;  // hw/dma/engine.ts:48
  wire queue_0_piece_done;  // hw/dma/engine.ts:48
  wire queue_0_tag_want;  // hw/dma/engine.ts:48
  wire queue_0_tag_given;  // hw/dma/engine.ts:48
  wire [1:0] queue_0_tag_index;  // hw/dma/engine.ts:48
  wire queue_0_tag_back;  // hw/dma/engine.ts:48
  wire [1:0] queue_0_tag_held;  // hw/dma/engine.ts:48
  wire queue_0_look_valid;  // hw/dma/engine.ts:48
  wire queue_0_look_ready;  // hw/dma/engine.ts:48
  wire [19:0] queue_0_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_0_look_count;  // hw/dma/engine.ts:48
  wire queue_0_look_write;  // hw/dma/engine.ts:48
  wire queue_0_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_0_verdict;  // hw/dma/engine.ts:48
  wire queue_0_verdict_stale;  // hw/dma/engine.ts:48
  wire [19:0] queue_0_verdict_page;  // hw/dma/engine.ts:48
  wire [5:0] queue_0_verdict_pages;  // hw/dma/engine.ts:48
  wire queue_0_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_0_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_0_missed;  // hw/dma/engine.ts:48
  wire queue_0_again;  // hw/dma/engine.ts:48
  wire queue_0_line_failed;  // hw/dma/engine.ts:48
  wire queue_0_write_valid;  // hw/dma/engine.ts:48
  wire queue_0_write_ready;  // hw/dma/engine.ts:48
  wire [31:0] queue_0_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_0_write_bytes;  // hw/dma/engine.ts:48
  wire queue_0_write_domain;  // hw/dma/engine.ts:48
  wire queue_0_write_epoch;  // hw/dma/engine.ts:48
  wire queue_0_write_done;  // hw/dma/engine.ts:48
  wire queue_0_read_valid;  // hw/dma/engine.ts:48
  wire queue_0_read_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_0_read_read_tag;  // hw/dma/engine.ts:48
  wire [31:0] queue_0_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_0_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_0_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_0_read_offset;  // hw/dma/engine.ts:48
  wire queue_0_read_domain;  // hw/dma/engine.ts:48
  wire queue_0_read_epoch;  // hw/dma/engine.ts:48
  wire queue_0_read_done;  // hw/dma/engine.ts:48
  wire queue_0_read_error;  // hw/dma/engine.ts:48
  wire queue_0_park_valid;  // hw/dma/engine.ts:48
  wire queue_0_park_ready;  // hw/dma/engine.ts:48
  wire [19:0] queue_0_park_page;  // hw/dma/engine.ts:48
  wire [5:0] queue_0_park_pages;  // hw/dma/engine.ts:48
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
  wire [31:0] queue_1_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_1_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_1_desc_tag;  // hw/dma/engine.ts:48
  wire queue_1_piece_valid;  // hw/dma/engine.ts:48
  wire queue_1_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_1_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_1_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_1_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_1_piece_lane;  // hw/dma/engine.ts:48
  wire [4:0] queue_1_piece_row;  // hw/dma/engine.ts:48
  wire queue_1_piece_done;  // hw/dma/engine.ts:48
  wire queue_1_tag_want;  // hw/dma/engine.ts:48
  wire queue_1_tag_given;  // hw/dma/engine.ts:48
  wire [1:0] queue_1_tag_index;  // hw/dma/engine.ts:48
  wire queue_1_tag_back;  // hw/dma/engine.ts:48
  wire [1:0] queue_1_tag_held;  // hw/dma/engine.ts:48
  wire queue_1_look_valid;  // hw/dma/engine.ts:48
  wire queue_1_look_ready;  // hw/dma/engine.ts:48
  wire [19:0] queue_1_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_1_look_count;  // hw/dma/engine.ts:48
  wire queue_1_look_write;  // hw/dma/engine.ts:48
  wire queue_1_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_1_verdict;  // hw/dma/engine.ts:48
  wire queue_1_verdict_stale;  // hw/dma/engine.ts:48
  wire [19:0] queue_1_verdict_page;  // hw/dma/engine.ts:48
  wire [5:0] queue_1_verdict_pages;  // hw/dma/engine.ts:48
  wire queue_1_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_1_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_1_missed;  // hw/dma/engine.ts:48
  wire queue_1_again;  // hw/dma/engine.ts:48
  wire queue_1_line_failed;  // hw/dma/engine.ts:48
  wire queue_1_write_valid;  // hw/dma/engine.ts:48
  wire queue_1_write_ready;  // hw/dma/engine.ts:48
  wire [31:0] queue_1_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_1_write_bytes;  // hw/dma/engine.ts:48
  wire queue_1_write_domain;  // hw/dma/engine.ts:48
  wire queue_1_write_epoch;  // hw/dma/engine.ts:48
  wire queue_1_write_done;  // hw/dma/engine.ts:48
  wire queue_1_read_valid;  // hw/dma/engine.ts:48
  wire queue_1_read_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_1_read_read_tag;  // hw/dma/engine.ts:48
  wire [31:0] queue_1_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_1_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_1_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_1_read_offset;  // hw/dma/engine.ts:48
  wire queue_1_read_domain;  // hw/dma/engine.ts:48
  wire queue_1_read_epoch;  // hw/dma/engine.ts:48
  wire queue_1_read_done;  // hw/dma/engine.ts:48
  wire queue_1_read_error;  // hw/dma/engine.ts:48
  wire queue_1_park_valid;  // hw/dma/engine.ts:48
  wire queue_1_park_ready;  // hw/dma/engine.ts:48
  wire [19:0] queue_1_park_page;  // hw/dma/engine.ts:48
  wire [5:0] queue_1_park_pages;  // hw/dma/engine.ts:48
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
  wire [31:0] queue_2_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_2_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_2_desc_tag;  // hw/dma/engine.ts:48
  wire queue_2_piece_valid;  // hw/dma/engine.ts:48
  wire queue_2_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_2_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_2_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_2_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_2_piece_lane;  // hw/dma/engine.ts:48
  wire [4:0] queue_2_piece_row;  // hw/dma/engine.ts:48
  wire queue_2_piece_done;  // hw/dma/engine.ts:48
  wire queue_2_tag_want;  // hw/dma/engine.ts:48
  wire queue_2_tag_given;  // hw/dma/engine.ts:48
  wire [1:0] queue_2_tag_index;  // hw/dma/engine.ts:48
  wire queue_2_tag_back;  // hw/dma/engine.ts:48
  wire [1:0] queue_2_tag_held;  // hw/dma/engine.ts:48
  wire queue_2_look_valid;  // hw/dma/engine.ts:48
  wire queue_2_look_ready;  // hw/dma/engine.ts:48
  wire [19:0] queue_2_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_2_look_count;  // hw/dma/engine.ts:48
  wire queue_2_look_write;  // hw/dma/engine.ts:48
  wire queue_2_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_2_verdict;  // hw/dma/engine.ts:48
  wire queue_2_verdict_stale;  // hw/dma/engine.ts:48
  wire [19:0] queue_2_verdict_page;  // hw/dma/engine.ts:48
  wire [5:0] queue_2_verdict_pages;  // hw/dma/engine.ts:48
  wire queue_2_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_2_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_2_missed;  // hw/dma/engine.ts:48
  wire queue_2_again;  // hw/dma/engine.ts:48
  wire queue_2_line_failed;  // hw/dma/engine.ts:48
  wire queue_2_write_valid;  // hw/dma/engine.ts:48
  wire queue_2_write_ready;  // hw/dma/engine.ts:48
  wire [31:0] queue_2_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_2_write_bytes;  // hw/dma/engine.ts:48
  wire queue_2_write_domain;  // hw/dma/engine.ts:48
  wire queue_2_write_epoch;  // hw/dma/engine.ts:48
  wire queue_2_write_done;  // hw/dma/engine.ts:48
  wire queue_2_read_valid;  // hw/dma/engine.ts:48
  wire queue_2_read_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_2_read_read_tag;  // hw/dma/engine.ts:48
  wire [31:0] queue_2_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_2_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_2_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_2_read_offset;  // hw/dma/engine.ts:48
  wire queue_2_read_domain;  // hw/dma/engine.ts:48
  wire queue_2_read_epoch;  // hw/dma/engine.ts:48
  wire queue_2_read_done;  // hw/dma/engine.ts:48
  wire queue_2_read_error;  // hw/dma/engine.ts:48
  wire queue_2_park_valid;  // hw/dma/engine.ts:48
  wire queue_2_park_ready;  // hw/dma/engine.ts:48
  wire [19:0] queue_2_park_page;  // hw/dma/engine.ts:48
  wire [5:0] queue_2_park_pages;  // hw/dma/engine.ts:48
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
  wire [31:0] queue_3_desc_gpa;  // hw/dma/engine.ts:48
  wire [23:0] queue_3_desc_length;  // hw/dma/engine.ts:48
  wire [15:0] queue_3_desc_tag;  // hw/dma/engine.ts:48
  wire queue_3_piece_valid;  // hw/dma/engine.ts:48
  wire queue_3_piece_ready;  // hw/dma/engine.ts:48
  wire [15:0] queue_3_piece_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_3_piece_offset;  // hw/dma/engine.ts:48
  wire [12:0] queue_3_piece_bytes;  // hw/dma/engine.ts:48
  wire [1:0] queue_3_piece_lane;  // hw/dma/engine.ts:48
  wire [4:0] queue_3_piece_row;  // hw/dma/engine.ts:48
  wire queue_3_piece_done;  // hw/dma/engine.ts:48
  wire queue_3_tag_want;  // hw/dma/engine.ts:48
  wire queue_3_tag_given;  // hw/dma/engine.ts:48
  wire [1:0] queue_3_tag_index;  // hw/dma/engine.ts:48
  wire queue_3_tag_back;  // hw/dma/engine.ts:48
  wire [1:0] queue_3_tag_held;  // hw/dma/engine.ts:48
  wire queue_3_look_valid;  // hw/dma/engine.ts:48
  wire queue_3_look_ready;  // hw/dma/engine.ts:48
  wire [19:0] queue_3_look_page;  // hw/dma/engine.ts:48
  wire [12:0] queue_3_look_count;  // hw/dma/engine.ts:48
  wire queue_3_look_write;  // hw/dma/engine.ts:48
  wire queue_3_verdict_valid;  // hw/dma/engine.ts:48
  wire [1:0] queue_3_verdict;  // hw/dma/engine.ts:48
  wire queue_3_verdict_stale;  // hw/dma/engine.ts:48
  wire [19:0] queue_3_verdict_page;  // hw/dma/engine.ts:48
  wire [5:0] queue_3_verdict_pages;  // hw/dma/engine.ts:48
  wire queue_3_verdict_domain;  // hw/dma/engine.ts:48
  wire queue_3_verdict_epoch;  // hw/dma/engine.ts:48
  wire queue_3_missed;  // hw/dma/engine.ts:48
  wire queue_3_again;  // hw/dma/engine.ts:48
  wire queue_3_line_failed;  // hw/dma/engine.ts:48
  wire queue_3_write_valid;  // hw/dma/engine.ts:48
  wire queue_3_write_ready;  // hw/dma/engine.ts:48
  wire [31:0] queue_3_write_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_3_write_bytes;  // hw/dma/engine.ts:48
  wire queue_3_write_domain;  // hw/dma/engine.ts:48
  wire queue_3_write_epoch;  // hw/dma/engine.ts:48
  wire queue_3_write_done;  // hw/dma/engine.ts:48
  wire queue_3_read_valid;  // hw/dma/engine.ts:48
  wire queue_3_read_ready;  // hw/dma/engine.ts:48
  wire [1:0] queue_3_read_read_tag;  // hw/dma/engine.ts:48
  wire [31:0] queue_3_read_gpa;  // hw/dma/engine.ts:48
  wire [12:0] queue_3_read_bytes;  // hw/dma/engine.ts:48
  wire [15:0] queue_3_read_tag;  // hw/dma/engine.ts:48
  wire [23:0] queue_3_read_offset;  // hw/dma/engine.ts:48
  wire queue_3_read_domain;  // hw/dma/engine.ts:48
  wire queue_3_read_epoch;  // hw/dma/engine.ts:48
  wire queue_3_read_done;  // hw/dma/engine.ts:48
  wire queue_3_read_error;  // hw/dma/engine.ts:48
  wire queue_3_park_valid;  // hw/dma/engine.ts:48
  wire queue_3_park_ready;  // hw/dma/engine.ts:48
  wire [19:0] queue_3_park_page;  // hw/dma/engine.ts:48
  wire [5:0] queue_3_park_pages;  // hw/dma/engine.ts:48
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
  wire looks_in0_valid;  // hw/dma/engine.ts:69
  wire looks_in0_ready;  // hw/dma/engine.ts:69
  wire [19:0] looks_in0_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in0_count;  // hw/dma/engine.ts:69
  wire looks_in0_write;  // hw/dma/engine.ts:69
  wire looks_in1_valid;  // hw/dma/engine.ts:69
  wire looks_in1_ready;  // hw/dma/engine.ts:69
  wire [19:0] looks_in1_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in1_count;  // hw/dma/engine.ts:69
  wire looks_in1_write;  // hw/dma/engine.ts:69
  wire looks_in2_valid;  // hw/dma/engine.ts:69
  wire looks_in2_ready;  // hw/dma/engine.ts:69
  wire [19:0] looks_in2_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in2_count;  // hw/dma/engine.ts:69
  wire looks_in2_write;  // hw/dma/engine.ts:69
  wire looks_in3_valid;  // hw/dma/engine.ts:69
  wire looks_in3_ready;  // hw/dma/engine.ts:69
  wire [19:0] looks_in3_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_in3_count;  // hw/dma/engine.ts:69
  wire looks_in3_write;  // hw/dma/engine.ts:69
  wire looks_out_valid;  // hw/dma/engine.ts:69
  wire looks_out_ready;  // hw/dma/engine.ts:69
  wire [19:0] looks_out_page;  // hw/dma/engine.ts:69
  wire [12:0] looks_out_count;  // hw/dma/engine.ts:69
  wire looks_out_write;  // hw/dma/engine.ts:69
  wire [1:0] looks_out_index;  // hw/dma/engine.ts:69
  wire pieces_in0_valid;  // hw/dma/engine.ts:92
  wire pieces_in0_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in0_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in0_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in0_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in0_lane;  // hw/dma/engine.ts:92
  wire [4:0] pieces_in0_row;  // hw/dma/engine.ts:92
  wire pieces_in1_valid;  // hw/dma/engine.ts:92
  wire pieces_in1_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in1_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in1_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in1_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in1_lane;  // hw/dma/engine.ts:92
  wire [4:0] pieces_in1_row;  // hw/dma/engine.ts:92
  wire pieces_in2_valid;  // hw/dma/engine.ts:92
  wire pieces_in2_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in2_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in2_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in2_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in2_lane;  // hw/dma/engine.ts:92
  wire [4:0] pieces_in2_row;  // hw/dma/engine.ts:92
  wire pieces_in3_valid;  // hw/dma/engine.ts:92
  wire pieces_in3_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_in3_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_in3_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_in3_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_in3_lane;  // hw/dma/engine.ts:92
  wire [4:0] pieces_in3_row;  // hw/dma/engine.ts:92
  wire pieces_out_valid;  // hw/dma/engine.ts:92
  wire pieces_out_ready;  // hw/dma/engine.ts:92
  wire [15:0] pieces_out_tag;  // hw/dma/engine.ts:92
  wire [23:0] pieces_out_offset;  // hw/dma/engine.ts:92
  wire [12:0] pieces_out_bytes;  // hw/dma/engine.ts:92
  wire [1:0] pieces_out_lane;  // hw/dma/engine.ts:92
  wire [4:0] pieces_out_row;  // hw/dma/engine.ts:92
  wire [1:0] pieces_out_index;  // hw/dma/engine.ts:92
  wire stage_piece_valid;  // hw/dma/engine.ts:94
  wire stage_piece_ready;  // hw/dma/engine.ts:94
  wire [15:0] stage_piece_tag;  // hw/dma/engine.ts:94
  wire [23:0] stage_piece_offset;  // hw/dma/engine.ts:94
  wire [12:0] stage_piece_bytes;  // hw/dma/engine.ts:94
  wire [1:0] stage_piece_lane;  // hw/dma/engine.ts:94
  wire [4:0] stage_piece_row;  // hw/dma/engine.ts:94
  wire [1:0] stage_piece_index;  // hw/dma/engine.ts:94
  wire stage_pay_req_valid;  // hw/dma/engine.ts:94
  wire stage_pay_req_ready;  // hw/dma/engine.ts:94
  wire [1:0] stage_pay_req_queue;  // hw/dma/engine.ts:94
  wire [15:0] stage_pay_req_tag;  // hw/dma/engine.ts:94
  wire [23:0] stage_pay_req_offset;  // hw/dma/engine.ts:94
  wire [12:0] stage_pay_req_bytes;  // hw/dma/engine.ts:94
  wire [1:0] stage_pay_req_lane;  // hw/dma/engine.ts:94
  wire stage_pay_data_valid;  // hw/dma/engine.ts:94
  wire stage_pay_data_ready;  // hw/dma/engine.ts:94
  wire [127:0] stage_pay_data_data;  // hw/dma/engine.ts:94
  wire stage_pay_data_last;  // hw/dma/engine.ts:94
  wire stage_done_valid;  // hw/dma/engine.ts:94
  wire [1:0] stage_done_queue;  // hw/dma/engine.ts:94
  wire stage_rd;  // hw/dma/engine.ts:94
  wire [6:0] stage_rd_addr;  // hw/dma/engine.ts:94
  wire [127:0] stage_rd_data;  // hw/dma/engine.ts:94
  wire stage_busy;  // hw/dma/engine.ts:94
  wire writes_in0_valid;  // hw/dma/engine.ts:99
  wire writes_in0_ready;  // hw/dma/engine.ts:99
  wire [31:0] writes_in0_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in0_bytes;  // hw/dma/engine.ts:99
  wire writes_in0_domain;  // hw/dma/engine.ts:99
  wire writes_in0_epoch;  // hw/dma/engine.ts:99
  wire writes_in1_valid;  // hw/dma/engine.ts:99
  wire writes_in1_ready;  // hw/dma/engine.ts:99
  wire [31:0] writes_in1_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in1_bytes;  // hw/dma/engine.ts:99
  wire writes_in1_domain;  // hw/dma/engine.ts:99
  wire writes_in1_epoch;  // hw/dma/engine.ts:99
  wire writes_in2_valid;  // hw/dma/engine.ts:99
  wire writes_in2_ready;  // hw/dma/engine.ts:99
  wire [31:0] writes_in2_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in2_bytes;  // hw/dma/engine.ts:99
  wire writes_in2_domain;  // hw/dma/engine.ts:99
  wire writes_in2_epoch;  // hw/dma/engine.ts:99
  wire writes_in3_valid;  // hw/dma/engine.ts:99
  wire writes_in3_ready;  // hw/dma/engine.ts:99
  wire [31:0] writes_in3_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_in3_bytes;  // hw/dma/engine.ts:99
  wire writes_in3_domain;  // hw/dma/engine.ts:99
  wire writes_in3_epoch;  // hw/dma/engine.ts:99
  wire writes_out_valid;  // hw/dma/engine.ts:99
  wire writes_out_ready;  // hw/dma/engine.ts:99
  wire [31:0] writes_out_gpa;  // hw/dma/engine.ts:99
  wire [12:0] writes_out_bytes;  // hw/dma/engine.ts:99
  wire writes_out_domain;  // hw/dma/engine.ts:99
  wire writes_out_epoch;  // hw/dma/engine.ts:99
  wire [1:0] writes_out_index;  // hw/dma/engine.ts:99
  wire writer_chunk_valid;  // hw/dma/engine.ts:101
  wire writer_chunk_ready;  // hw/dma/engine.ts:101
  wire [31:0] writer_chunk_gpa;  // hw/dma/engine.ts:101
  wire [12:0] writer_chunk_bytes;  // hw/dma/engine.ts:101
  wire writer_chunk_domain;  // hw/dma/engine.ts:101
  wire writer_chunk_epoch;  // hw/dma/engine.ts:101
  wire [1:0] writer_chunk_index;  // hw/dma/engine.ts:101
  wire [31:0] writer_queue_function;  // hw/dma/engine.ts:101
  wire [15:0] writer_pf_requester_id;  // hw/dma/engine.ts:101
  wire [2:0] writer_max_payload;  // hw/dma/engine.ts:101
  wire writer_stage_rd;  // hw/dma/engine.ts:101
  wire [6:0] writer_stage_addr;  // hw/dma/engine.ts:101
  wire [127:0] writer_stage_data;  // hw/dma/engine.ts:101
  wire writer_tx_valid;  // hw/dma/engine.ts:101
  wire writer_tx_ready;  // hw/dma/engine.ts:101
  wire [127:0] writer_tx_hdr;  // hw/dma/engine.ts:101
  wire [127:0] writer_tx_data;  // hw/dma/engine.ts:101
  wire [3:0] writer_tx_strb;  // hw/dma/engine.ts:101
  wire writer_tx_sop;  // hw/dma/engine.ts:101
  wire writer_tx_eop;  // hw/dma/engine.ts:101
  wire writer_give_valid;  // hw/dma/engine.ts:101
  wire writer_give_domain;  // hw/dma/engine.ts:101
  wire writer_give_epoch;  // hw/dma/engine.ts:101
  wire writer_done_valid;  // hw/dma/engine.ts:101
  wire [1:0] writer_done_queue;  // hw/dma/engine.ts:101
  wire writer_busy;  // hw/dma/engine.ts:101
  wire completions_free_any;  // hw/dma/engine.ts:116
  wire [1:0] completions_free_index;  // hw/dma/engine.ts:116
  wire completions_take;  // hw/dma/engine.ts:116
  wire [3:0] completions_back;  // hw/dma/engine.ts:116
  wire completions_issued;  // hw/dma/engine.ts:116
  wire [1:0] completions_issued_tag;  // hw/dma/engine.ts:116
  wire [1:0] completions_issued_queue;  // hw/dma/engine.ts:116
  wire [15:0] completions_issued_desc;  // hw/dma/engine.ts:116
  wire [23:0] completions_issued_offset;  // hw/dma/engine.ts:116
  wire [12:0] completions_issued_bytes;  // hw/dma/engine.ts:116
  wire completions_issued_domain;  // hw/dma/engine.ts:116
  wire completions_issued_epoch;  // hw/dma/engine.ts:116
  wire completions_rx_valid;  // hw/dma/engine.ts:116
  wire completions_rx_ready;  // hw/dma/engine.ts:116
  wire [127:0] completions_rx_data;  // hw/dma/engine.ts:116
  wire [3:0] completions_rx_strb;  // hw/dma/engine.ts:116
  wire [127:0] completions_rx_hdr;  // hw/dma/engine.ts:116
  wire [3:0] completions_rx_error;  // hw/dma/engine.ts:116
  wire completions_rx_sop;  // hw/dma/engine.ts:116
  wire completions_rx_eop;  // hw/dma/engine.ts:116
  wire completions_data_valid;  // hw/dma/engine.ts:116
  wire completions_data_ready;  // hw/dma/engine.ts:116
  wire [1:0] completions_data_queue;  // hw/dma/engine.ts:116
  wire [15:0] completions_data_tag;  // hw/dma/engine.ts:116
  wire [23:0] completions_data_offset;  // hw/dma/engine.ts:116
  wire [127:0] completions_data_data;  // hw/dma/engine.ts:116
  wire [15:0] completions_data_keep;  // hw/dma/engine.ts:116
  wire completions_give_valid;  // hw/dma/engine.ts:116
  wire completions_give_domain;  // hw/dma/engine.ts:116
  wire completions_give_epoch;  // hw/dma/engine.ts:116
  wire completions_done_valid;  // hw/dma/engine.ts:116
  wire [1:0] completions_done_queue;  // hw/dma/engine.ts:116
  wire completions_done_error;  // hw/dma/engine.ts:116
  wire completions_unexpected;  // hw/dma/engine.ts:116
  wire completions_failed;  // hw/dma/engine.ts:116
  wire completions_busy;  // hw/dma/engine.ts:116
  wire [3:0] tag_turn_req;  // hw/dma/engine.ts:117
  wire tag_turn_ready;  // hw/dma/engine.ts:117
  wire [3:0] tag_turn_gnt;  // hw/dma/engine.ts:117
  wire [3:0] tag_given;  // hw/dma/engine.ts:120
  wire reads_in0_valid;  // hw/dma/engine.ts:127
  wire reads_in0_ready;  // hw/dma/engine.ts:127
  wire [1:0] reads_in0_read_tag;  // hw/dma/engine.ts:127
  wire [31:0] reads_in0_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in0_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in0_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in0_offset;  // hw/dma/engine.ts:127
  wire reads_in0_domain;  // hw/dma/engine.ts:127
  wire reads_in0_epoch;  // hw/dma/engine.ts:127
  wire reads_in1_valid;  // hw/dma/engine.ts:127
  wire reads_in1_ready;  // hw/dma/engine.ts:127
  wire [1:0] reads_in1_read_tag;  // hw/dma/engine.ts:127
  wire [31:0] reads_in1_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in1_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in1_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in1_offset;  // hw/dma/engine.ts:127
  wire reads_in1_domain;  // hw/dma/engine.ts:127
  wire reads_in1_epoch;  // hw/dma/engine.ts:127
  wire reads_in2_valid;  // hw/dma/engine.ts:127
  wire reads_in2_ready;  // hw/dma/engine.ts:127
  wire [1:0] reads_in2_read_tag;  // hw/dma/engine.ts:127
  wire [31:0] reads_in2_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in2_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in2_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in2_offset;  // hw/dma/engine.ts:127
  wire reads_in2_domain;  // hw/dma/engine.ts:127
  wire reads_in2_epoch;  // hw/dma/engine.ts:127
  wire reads_in3_valid;  // hw/dma/engine.ts:127
  wire reads_in3_ready;  // hw/dma/engine.ts:127
  wire [1:0] reads_in3_read_tag;  // hw/dma/engine.ts:127
  wire [31:0] reads_in3_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_in3_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_in3_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_in3_offset;  // hw/dma/engine.ts:127
  wire reads_in3_domain;  // hw/dma/engine.ts:127
  wire reads_in3_epoch;  // hw/dma/engine.ts:127
  wire reads_out_valid;  // hw/dma/engine.ts:127
  wire reads_out_ready;  // hw/dma/engine.ts:127
  wire [1:0] reads_out_read_tag;  // hw/dma/engine.ts:127
  wire [31:0] reads_out_gpa;  // hw/dma/engine.ts:127
  wire [12:0] reads_out_bytes;  // hw/dma/engine.ts:127
  wire [15:0] reads_out_tag;  // hw/dma/engine.ts:127
  wire [23:0] reads_out_offset;  // hw/dma/engine.ts:127
  wire reads_out_domain;  // hw/dma/engine.ts:127
  wire reads_out_epoch;  // hw/dma/engine.ts:127
  wire [1:0] reads_out_index;  // hw/dma/engine.ts:127
  wire reader_chunk_valid;  // hw/dma/engine.ts:129
  wire reader_chunk_ready;  // hw/dma/engine.ts:129
  wire [1:0] reader_chunk_read_tag;  // hw/dma/engine.ts:129
  wire [31:0] reader_chunk_gpa;  // hw/dma/engine.ts:129
  wire [12:0] reader_chunk_bytes;  // hw/dma/engine.ts:129
  wire [15:0] reader_chunk_tag;  // hw/dma/engine.ts:129
  wire [23:0] reader_chunk_offset;  // hw/dma/engine.ts:129
  wire reader_chunk_domain;  // hw/dma/engine.ts:129
  wire reader_chunk_epoch;  // hw/dma/engine.ts:129
  wire [1:0] reader_chunk_index;  // hw/dma/engine.ts:129
  wire [31:0] reader_queue_function;  // hw/dma/engine.ts:129
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
  wire [19:0] parks_in0_page;  // hw/dma/engine.ts:156
  wire [5:0] parks_in0_pages;  // hw/dma/engine.ts:156
  wire parks_in0_write;  // hw/dma/engine.ts:156
  wire parks_in1_valid;  // hw/dma/engine.ts:156
  wire parks_in1_ready;  // hw/dma/engine.ts:156
  wire [19:0] parks_in1_page;  // hw/dma/engine.ts:156
  wire [5:0] parks_in1_pages;  // hw/dma/engine.ts:156
  wire parks_in1_write;  // hw/dma/engine.ts:156
  wire parks_in2_valid;  // hw/dma/engine.ts:156
  wire parks_in2_ready;  // hw/dma/engine.ts:156
  wire [19:0] parks_in2_page;  // hw/dma/engine.ts:156
  wire [5:0] parks_in2_pages;  // hw/dma/engine.ts:156
  wire parks_in2_write;  // hw/dma/engine.ts:156
  wire parks_in3_valid;  // hw/dma/engine.ts:156
  wire parks_in3_ready;  // hw/dma/engine.ts:156
  wire [19:0] parks_in3_page;  // hw/dma/engine.ts:156
  wire [5:0] parks_in3_pages;  // hw/dma/engine.ts:156
  wire parks_in3_write;  // hw/dma/engine.ts:156
  wire parks_out_valid;  // hw/dma/engine.ts:156
  wire parks_out_ready;  // hw/dma/engine.ts:156
  wire [19:0] parks_out_page;  // hw/dma/engine.ts:156
  wire [5:0] parks_out_pages;  // hw/dma/engine.ts:156
  wire parks_out_write;  // hw/dma/engine.ts:156
  wire [1:0] parks_out_index;  // hw/dma/engine.ts:156
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
  wire ends_out_valid;  // hw/dma/engine.ts:172
  wire ends_out_ready;  // hw/dma/engine.ts:172
  wire [15:0] ends_out_tag;  // hw/dma/engine.ts:172
  wire [3:0] ends_out_status;  // hw/dma/engine.ts:172
  wire [23:0] ends_out_bytes;  // hw/dma/engine.ts:172
  wire [31:0] ends_out_waited;  // hw/dma/engine.ts:172
  wire [1:0] ends_out_index;  // hw/dma/engine.ts:172

  assign tag_given = completions_free_any ? tag_turn_gnt : 4'd0;  // hw/dma/engine.ts:120

  vpri_dma_queue_small u_queue_0 (  // hw/dma/engine.ts:48
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

  vpri_dma_queue_small u_queue_1 (  // hw/dma/engine.ts:48
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

  vpri_dma_queue_small u_queue_2 (  // hw/dma/engine.ts:48
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

  vpri_dma_queue_small u_queue_3 (  // hw/dma/engine.ts:48
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

  vpri_stream_arbiter_n4_page20_count13_write1 u_looks (  // hw/dma/engine.ts:69
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
    .out_valid(looks_out_valid),
    .out_ready(looks_out_ready),
    .out_page(looks_out_page),
    .out_count(looks_out_count),
    .out_write(looks_out_write),
    .out_index(looks_out_index)
  );

  vpri_stream_arbiter_n4_tag16_offset24_bytes13_lane2_row5 u_pieces (  // hw/dma/engine.ts:92
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
    .out_valid(pieces_out_valid),
    .out_ready(pieces_out_ready),
    .out_tag(pieces_out_tag),
    .out_offset(pieces_out_offset),
    .out_bytes(pieces_out_bytes),
    .out_lane(pieces_out_lane),
    .out_row(pieces_out_row),
    .out_index(pieces_out_index)
  );

  vpri_stage_small u_stage (  // hw/dma/engine.ts:94
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

  vpri_stream_arbiter_n4_gpa32_bytes13_domain1_epoch1 u_writes (  // hw/dma/engine.ts:99
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
    .out_valid(writes_out_valid),
    .out_ready(writes_out_ready),
    .out_gpa(writes_out_gpa),
    .out_bytes(writes_out_bytes),
    .out_domain(writes_out_domain),
    .out_epoch(writes_out_epoch),
    .out_index(writes_out_index)
  );

  vpri_writer_small u_writer (  // hw/dma/engine.ts:101
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

  vpri_completions_small u_completions (  // hw/dma/engine.ts:116
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

  vpri_round_robin_n4 u_tag_turn (  // hw/dma/engine.ts:117
    .clk(clk),
    .rst(rst),
    .req(tag_turn_req),
    .ready(tag_turn_ready),
    .gnt(tag_turn_gnt)
  );

  vpri_stream_arbiter_n4_w89_944b76 u_reads (  // hw/dma/engine.ts:127
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

  vpri_reader_small u_reader (  // hw/dma/engine.ts:129
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

  vpri_stream_arbiter_n4_page20_pages6_write1 u_parks (  // hw/dma/engine.ts:156
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
    .out_valid(parks_out_valid),
    .out_ready(parks_out_ready),
    .out_page(parks_out_page),
    .out_pages(parks_out_pages),
    .out_write(parks_out_write),
    .out_index(parks_out_index)
  );

  vpri_stream_arbiter_n4_tag16_status4_bytes24_waited32 u_ends (  // hw/dma/engine.ts:172
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
    .out_valid(ends_out_valid),
    .out_ready(ends_out_ready),
    .out_tag(ends_out_tag),
    .out_status(ends_out_status),
    .out_bytes(ends_out_bytes),
    .out_waited(ends_out_waited),
    .out_index(ends_out_index)
  );

  assign queue_parked = {queue_3_parked, queue_2_parked, queue_1_parked, queue_0_parked};  // hw/dma/engine.ts:169
  assign desc_ready = desc_queue[1] ? (desc_queue[0] ? queue_3_desc_ready : queue_2_desc_ready) : (desc_queue[0] ? queue_1_desc_ready : queue_0_desc_ready);  // hw/dma/engine.ts:66
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
  assign look_func = looks_out_index[1] ? (looks_out_index[0] ? queue_function[25:24] : queue_function[17:16]) : (looks_out_index[0] ? queue_function[9:8] : queue_function[1:0]);  // hw/dma/engine.ts:74
  assign look_page = looks_out_page;  // hw/dma/engine.ts:75
  assign look_count = looks_out_count;  // hw/dma/engine.ts:75
  assign look_write = looks_out_write;  // hw/dma/engine.ts:75
  assign verdict_cycles = verdict_tag[1] ? (verdict_tag[0] ? queue_3_look_cycles : queue_2_look_cycles) : (verdict_tag[0] ? queue_1_look_cycles : queue_0_look_cycles);  // hw/dma/engine.ts:88
  assign verdict_retry = verdict_tag[1] ? (verdict_tag[0] ? queue_3_retry : queue_2_retry) : (verdict_tag[0] ? queue_1_retry : queue_0_retry);  // hw/dma/engine.ts:89
  assign fault_valid = parks_out_valid;  // hw/dma/engine.ts:158
  assign fault_queue = parks_out_index;  // hw/dma/engine.ts:160
  assign fault_func = parks_out_index[1] ? (parks_out_index[0] ? queue_function[25:24] : queue_function[17:16]) : (parks_out_index[0] ? queue_function[9:8] : queue_function[1:0]);  // hw/dma/engine.ts:161
  assign fault_domain = parks_out_index[1] ? (parks_out_index[0] ? queue_domain[31:24] : queue_domain[23:16]) : (parks_out_index[0] ? queue_domain[15:8] : queue_domain[7:0]);  // hw/dma/engine.ts:162
  assign fault_device_class = parks_out_index[1] ? (parks_out_index[0] ? queue_class[7:6] : queue_class[5:4]) : (parks_out_index[0] ? queue_class[3:2] : queue_class[1:0]);  // hw/dma/engine.ts:163
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
  assign busy = (((|{queue_3_busy, queue_2_busy, queue_1_busy, queue_0_busy}) | stage_busy) | writer_busy) | completions_busy;  // hw/dma/engine.ts:179
  assign queue_0_enable = queue_enable[0];  // hw/dma/engine.ts:60
  assign queue_0_master = queue_master[0];  // hw/dma/engine.ts:61
  assign queue_0_max_payload = max_payload;  // hw/dma/engine.ts:62
  assign queue_0_max_read = max_read;  // hw/dma/engine.ts:63
  assign queue_0_now = now;  // hw/dma/engine.ts:64
  assign queue_0_desc_valid = desc_valid & (desc_queue == 2'd0);  // hw/dma/engine.ts:55
  assign queue_0_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_0_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_0_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_0_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_0_piece_ready = pieces_in0_ready;  // hw/dma/engine.ts:93
  assign queue_0_piece_done = stage_done_valid & (stage_done_queue == 2'd0);  // hw/dma/engine.ts:98
  assign queue_0_tag_given = tag_given[0];  // hw/dma/engine.ts:124
  assign queue_0_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_0_look_ready = looks_in0_ready;  // hw/dma/engine.ts:70
  assign queue_0_verdict_valid = verdict_valid & (verdict_tag == 2'd0);  // hw/dma/engine.ts:77
  assign queue_0_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_0_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_0_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_0_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_0_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_0_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_0_missed = miss_valid & (miss_queue == 2'd0);  // hw/dma/engine.ts:79
  assign queue_0_again = look_again[0];  // hw/dma/engine.ts:80
  assign queue_0_line_failed = look_failed[0];  // hw/dma/engine.ts:81
  assign queue_0_write_ready = writes_in0_ready;  // hw/dma/engine.ts:100
  assign queue_0_write_done = writer_done_valid & (writer_done_queue == 2'd0);  // hw/dma/engine.ts:110
  assign queue_0_read_ready = reads_in0_ready;  // hw/dma/engine.ts:128
  assign queue_0_read_done = completions_done_valid & (completions_done_queue == 2'd0);  // hw/dma/engine.ts:146
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
  assign queue_1_desc_valid = desc_valid & (desc_queue == 2'd1);  // hw/dma/engine.ts:55
  assign queue_1_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_1_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_1_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_1_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_1_piece_ready = pieces_in1_ready;  // hw/dma/engine.ts:93
  assign queue_1_piece_done = stage_done_valid & (stage_done_queue == 2'd1);  // hw/dma/engine.ts:98
  assign queue_1_tag_given = tag_given[1];  // hw/dma/engine.ts:124
  assign queue_1_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_1_look_ready = looks_in1_ready;  // hw/dma/engine.ts:70
  assign queue_1_verdict_valid = verdict_valid & (verdict_tag == 2'd1);  // hw/dma/engine.ts:77
  assign queue_1_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_1_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_1_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_1_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_1_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_1_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_1_missed = miss_valid & (miss_queue == 2'd1);  // hw/dma/engine.ts:79
  assign queue_1_again = look_again[1];  // hw/dma/engine.ts:80
  assign queue_1_line_failed = look_failed[1];  // hw/dma/engine.ts:81
  assign queue_1_write_ready = writes_in1_ready;  // hw/dma/engine.ts:100
  assign queue_1_write_done = writer_done_valid & (writer_done_queue == 2'd1);  // hw/dma/engine.ts:110
  assign queue_1_read_ready = reads_in1_ready;  // hw/dma/engine.ts:128
  assign queue_1_read_done = completions_done_valid & (completions_done_queue == 2'd1);  // hw/dma/engine.ts:146
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
  assign queue_2_desc_valid = desc_valid & (desc_queue == 2'd2);  // hw/dma/engine.ts:55
  assign queue_2_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_2_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_2_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_2_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_2_piece_ready = pieces_in2_ready;  // hw/dma/engine.ts:93
  assign queue_2_piece_done = stage_done_valid & (stage_done_queue == 2'd2);  // hw/dma/engine.ts:98
  assign queue_2_tag_given = tag_given[2];  // hw/dma/engine.ts:124
  assign queue_2_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_2_look_ready = looks_in2_ready;  // hw/dma/engine.ts:70
  assign queue_2_verdict_valid = verdict_valid & (verdict_tag == 2'd2);  // hw/dma/engine.ts:77
  assign queue_2_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_2_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_2_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_2_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_2_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_2_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_2_missed = miss_valid & (miss_queue == 2'd2);  // hw/dma/engine.ts:79
  assign queue_2_again = look_again[2];  // hw/dma/engine.ts:80
  assign queue_2_line_failed = look_failed[2];  // hw/dma/engine.ts:81
  assign queue_2_write_ready = writes_in2_ready;  // hw/dma/engine.ts:100
  assign queue_2_write_done = writer_done_valid & (writer_done_queue == 2'd2);  // hw/dma/engine.ts:110
  assign queue_2_read_ready = reads_in2_ready;  // hw/dma/engine.ts:128
  assign queue_2_read_done = completions_done_valid & (completions_done_queue == 2'd2);  // hw/dma/engine.ts:146
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
  assign queue_3_desc_valid = desc_valid & (desc_queue == 2'd3);  // hw/dma/engine.ts:55
  assign queue_3_desc_kind = desc_kind;  // hw/dma/engine.ts:56
  assign queue_3_desc_gpa = desc_gpa;  // hw/dma/engine.ts:57
  assign queue_3_desc_length = desc_length;  // hw/dma/engine.ts:58
  assign queue_3_desc_tag = desc_tag;  // hw/dma/engine.ts:59
  assign queue_3_piece_ready = pieces_in3_ready;  // hw/dma/engine.ts:93
  assign queue_3_piece_done = stage_done_valid & (stage_done_queue == 2'd3);  // hw/dma/engine.ts:98
  assign queue_3_tag_given = tag_given[3];  // hw/dma/engine.ts:124
  assign queue_3_tag_index = completions_free_index;  // hw/dma/engine.ts:125
  assign queue_3_look_ready = looks_in3_ready;  // hw/dma/engine.ts:70
  assign queue_3_verdict_valid = verdict_valid & (verdict_tag == 2'd3);  // hw/dma/engine.ts:77
  assign queue_3_verdict = verdict;  // hw/dma/engine.ts:78
  assign queue_3_verdict_stale = verdict_stale;  // hw/dma/engine.ts:82
  assign queue_3_verdict_page = verdict_page;  // hw/dma/engine.ts:83
  assign queue_3_verdict_pages = verdict_pages;  // hw/dma/engine.ts:84
  assign queue_3_verdict_domain = verdict_domain;  // hw/dma/engine.ts:85
  assign queue_3_verdict_epoch = verdict_epoch;  // hw/dma/engine.ts:86
  assign queue_3_missed = miss_valid & (miss_queue == 2'd3);  // hw/dma/engine.ts:79
  assign queue_3_again = look_again[3];  // hw/dma/engine.ts:80
  assign queue_3_line_failed = look_failed[3];  // hw/dma/engine.ts:81
  assign queue_3_write_ready = writes_in3_ready;  // hw/dma/engine.ts:100
  assign queue_3_write_done = writer_done_valid & (writer_done_queue == 2'd3);  // hw/dma/engine.ts:110
  assign queue_3_read_ready = reads_in3_ready;  // hw/dma/engine.ts:128
  assign queue_3_read_done = completions_done_valid & (completions_done_queue == 2'd3);  // hw/dma/engine.ts:146
  assign queue_3_read_error = completions_done_error;  // hw/dma/engine.ts:147
  assign queue_3_park_ready = parks_in3_ready;  // hw/dma/engine.ts:157
  assign queue_3_wake = wake_valid & wake_queues[3];  // hw/dma/engine.ts:166
  assign queue_3_wake_code = wake_code;  // hw/dma/engine.ts:167
  assign queue_3_done_ready = ends_in3_ready;  // hw/dma/engine.ts:173
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
  assign completions_back = (((queue_0_tag_back ? {queue_0_tag_held == 2'd3, queue_0_tag_held == 2'd2, queue_0_tag_held == 2'd1, queue_0_tag_held == 2'd0} : 4'd0) | (queue_1_tag_back ? {queue_1_tag_held == 2'd3, queue_1_tag_held == 2'd2, queue_1_tag_held == 2'd1, queue_1_tag_held == 2'd0} : 4'd0)) | (queue_2_tag_back ? {queue_2_tag_held == 2'd3, queue_2_tag_held == 2'd2, queue_2_tag_held == 2'd1, queue_2_tag_held == 2'd0} : 4'd0)) | (queue_3_tag_back ? {queue_3_tag_held == 2'd3, queue_3_tag_held == 2'd2, queue_3_tag_held == 2'd1, queue_3_tag_held == 2'd0} : 4'd0);  // hw/dma/engine.ts:122
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
  assign tag_turn_req = {queue_3_tag_want, queue_2_tag_want, queue_1_tag_want, queue_0_tag_want};  // hw/dma/engine.ts:118
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
  assign ends_out_ready = done_ready;  // hw/dma/engine.ts:175

`ifdef VPRI_CHECKS
  // A proof of this module defines VPRI_PROVE_vpri_engine_small: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_engine_small
  `define VPRI_ASSUME_vpri_engine_small assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_engine_small assert
`endif

  reg  desc_was_stalled;  // hw/dma/engine.ts:30
  reg  [1:0] desc_was_queue;  // hw/dma/engine.ts:30
  reg  [1:0] desc_was_kind;  // hw/dma/engine.ts:30
  reg  [31:0] desc_was_gpa;  // hw/dma/engine.ts:30
  reg  [23:0] desc_was_length;  // hw/dma/engine.ts:30
  reg  [15:0] desc_was_tag;  // hw/dma/engine.ts:30
  reg  pay_req_was_stalled;  // hw/dma/engine.ts:30
  reg  [1:0] pay_req_was_queue;  // hw/dma/engine.ts:30
  reg  [15:0] pay_req_was_tag;  // hw/dma/engine.ts:30
  reg  [23:0] pay_req_was_offset;  // hw/dma/engine.ts:30
  reg  [12:0] pay_req_was_bytes;  // hw/dma/engine.ts:30
  reg  [1:0] pay_req_was_lane;  // hw/dma/engine.ts:30
  reg  pay_data_was_stalled;  // hw/dma/engine.ts:30
  reg  [127:0] pay_data_was_data;  // hw/dma/engine.ts:30
  reg  pay_data_was_last;  // hw/dma/engine.ts:30
  reg  rd_data_was_stalled;  // hw/dma/engine.ts:30
  reg  [1:0] rd_data_was_queue;  // hw/dma/engine.ts:30
  reg  [15:0] rd_data_was_tag;  // hw/dma/engine.ts:30
  reg  [23:0] rd_data_was_offset;  // hw/dma/engine.ts:30
  reg  [127:0] rd_data_was_data;  // hw/dma/engine.ts:30
  reg  [15:0] rd_data_was_keep;  // hw/dma/engine.ts:30
  reg  done_was_stalled;  // hw/dma/engine.ts:30
  reg  [1:0] done_was_queue;  // hw/dma/engine.ts:30
  reg  [15:0] done_was_tag;  // hw/dma/engine.ts:30
  reg  [3:0] done_was_status;  // hw/dma/engine.ts:30
  reg  [23:0] done_was_bytes;  // hw/dma/engine.ts:30
  reg  [31:0] done_was_waited;  // hw/dma/engine.ts:30
  reg  look_was_stalled;  // hw/dma/engine.ts:31
  reg  [1:0] look_was_tag;  // hw/dma/engine.ts:31
  reg  [1:0] look_was_func;  // hw/dma/engine.ts:31
  reg  [19:0] look_was_page;  // hw/dma/engine.ts:31
  reg  [12:0] look_was_count;  // hw/dma/engine.ts:31
  reg  look_was_write;  // hw/dma/engine.ts:31
  reg  fault_was_stalled;  // hw/dma/engine.ts:38
  reg  [1:0] fault_was_queue;  // hw/dma/engine.ts:38
  reg  [1:0] fault_was_func;  // hw/dma/engine.ts:38
  reg  [7:0] fault_was_domain;  // hw/dma/engine.ts:38
  reg  [1:0] fault_was_device_class;  // hw/dma/engine.ts:38
  reg  [19:0] fault_was_page;  // hw/dma/engine.ts:38
  reg  [5:0] fault_was_pages;  // hw/dma/engine.ts:38
  reg  fault_was_write;  // hw/dma/engine.ts:38
  reg  posted_was_stalled;  // hw/dma/engine.ts:39
  reg  [127:0] posted_was_hdr;  // hw/dma/engine.ts:39
  reg  [127:0] posted_was_data;  // hw/dma/engine.ts:39
  reg  [3:0] posted_was_strb;  // hw/dma/engine.ts:39
  reg  posted_was_sop;  // hw/dma/engine.ts:39
  reg  posted_was_eop;  // hw/dma/engine.ts:39
  reg  tx_rd_was_stalled;  // hw/dma/engine.ts:39
  reg  [127:0] tx_rd_was_hdr;  // hw/dma/engine.ts:39
  reg  [5:0] tx_rd_was_seq;  // hw/dma/engine.ts:39
  reg  tx_rd_was_sop;  // hw/dma/engine.ts:39
  reg  tx_rd_was_eop;  // hw/dma/engine.ts:39
  reg  rx_cpl_was_stalled;  // hw/dma/engine.ts:39
  reg  [127:0] rx_cpl_was_data;  // hw/dma/engine.ts:39
  reg  [3:0] rx_cpl_was_strb;  // hw/dma/engine.ts:39
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
        desc_hold_valid: `VPRI_ASSUME_vpri_engine_small (desc_valid);  // hw/dma/engine.ts:30
        desc_hold_queue: `VPRI_ASSUME_vpri_engine_small (desc_queue == desc_was_queue);  // hw/dma/engine.ts:30
        desc_hold_kind: `VPRI_ASSUME_vpri_engine_small (desc_kind == desc_was_kind);  // hw/dma/engine.ts:30
        desc_hold_gpa: `VPRI_ASSUME_vpri_engine_small (desc_gpa == desc_was_gpa);  // hw/dma/engine.ts:30
        desc_hold_length: `VPRI_ASSUME_vpri_engine_small (desc_length == desc_was_length);  // hw/dma/engine.ts:30
        desc_hold_tag: `VPRI_ASSUME_vpri_engine_small (desc_tag == desc_was_tag);  // hw/dma/engine.ts:30
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
        pay_data_hold_valid: `VPRI_ASSUME_vpri_engine_small (pay_data_valid);  // hw/dma/engine.ts:30
        pay_data_hold_data: `VPRI_ASSUME_vpri_engine_small (pay_data_data == pay_data_was_data);  // hw/dma/engine.ts:30
        pay_data_hold_last: `VPRI_ASSUME_vpri_engine_small (pay_data_last == pay_data_was_last);  // hw/dma/engine.ts:30
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
        rx_cpl_hold_valid: `VPRI_ASSUME_vpri_engine_small (rx_cpl_valid);  // hw/dma/engine.ts:39
        rx_cpl_hold_data: `VPRI_ASSUME_vpri_engine_small (rx_cpl_data == rx_cpl_was_data);  // hw/dma/engine.ts:39
        rx_cpl_hold_strb: `VPRI_ASSUME_vpri_engine_small (rx_cpl_strb == rx_cpl_was_strb);  // hw/dma/engine.ts:39
        rx_cpl_hold_hdr: `VPRI_ASSUME_vpri_engine_small (rx_cpl_hdr == rx_cpl_was_hdr);  // hw/dma/engine.ts:39
        rx_cpl_hold_error: `VPRI_ASSUME_vpri_engine_small (rx_cpl_error == rx_cpl_was_error);  // hw/dma/engine.ts:39
        rx_cpl_hold_sop: `VPRI_ASSUME_vpri_engine_small (rx_cpl_sop == rx_cpl_was_sop);  // hw/dma/engine.ts:39
        rx_cpl_hold_eop: `VPRI_ASSUME_vpri_engine_small (rx_cpl_eop == rx_cpl_was_eop);  // hw/dma/engine.ts:39
      end
    end
  end
`endif
endmodule
