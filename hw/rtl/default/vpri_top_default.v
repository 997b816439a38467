// VPRI device: PA-BITMAP, updates with drain, page requests, DMA engine, registers. Ports: docs/interfaces.md.
// Its bitmap is in device memory, behind an AXI4 port and a line cache, or on chip.
// Parameters: {"bitmapRegions":65536,"cacheLines":256,"cacheWays":4,"commandSlots":8,"commandsInFlight":8,"domains":16,"firstVfOffset":1,"functions":16,"gpaBits":40,"grantPages":16,"memory":"axi","misses":8,"missesPerFunction":6,"name":"default","nicProbeDepth":16,"pageRequests":64,"pagesPerRegion":256,"prefetch":true,"probeDepth":4,"queueDepth":16,"queues":16,"readTags":64,"stageBytes":4096,"tlpDataWidth":512,"tracker":true,"txSeqWidth":6}
// Generated from hw/top/top.ts; do not edit.
module vpri_top_default (
  input  wire clk,
  input  wire rst,
  input  wire [63:0] now,
  output wire busy,
  output wire [63:0] wake_at,
  input  wire [15:0] flr_start,
  output wire [15:0] flr_done,
  input  wire [15:0] pf_requester_id,
  input  wire [47:0] max_payload_size,
  input  wire [47:0] max_read_request_size,
  input  wire [15:0] msix_enable,
  input  wire [15:0] msix_mask,
  input  wire [15:0] bus_master_enable,
  input  wire rx_req_tlp_valid,
  output wire rx_req_tlp_ready,
  input  wire [511:0] rx_req_tlp_data,
  input  wire [15:0] rx_req_tlp_strb,
  input  wire [127:0] rx_req_tlp_hdr,
  input  wire [2:0] rx_req_tlp_bar_id,
  input  wire [7:0] rx_req_tlp_func_num,
  input  wire rx_req_tlp_sop,
  input  wire rx_req_tlp_eop,
  input  wire rx_cpl_tlp_valid,
  output wire rx_cpl_tlp_ready,
  input  wire [511:0] rx_cpl_tlp_data,
  input  wire [15:0] rx_cpl_tlp_strb,
  input  wire [127:0] rx_cpl_tlp_hdr,
  input  wire [3:0] rx_cpl_tlp_error,
  input  wire rx_cpl_tlp_sop,
  input  wire rx_cpl_tlp_eop,
  output wire tx_rd_req_tlp_valid,
  input  wire tx_rd_req_tlp_ready,
  output wire [127:0] tx_rd_req_tlp_hdr,
  output wire [5:0] tx_rd_req_tlp_seq,
  output wire tx_rd_req_tlp_sop,
  output wire tx_rd_req_tlp_eop,
  output wire tx_wr_req_tlp_valid,
  input  wire tx_wr_req_tlp_ready,
  output wire [511:0] tx_wr_req_tlp_data,
  output wire [15:0] tx_wr_req_tlp_strb,
  output wire [127:0] tx_wr_req_tlp_hdr,
  output wire [5:0] tx_wr_req_tlp_seq,
  output wire tx_wr_req_tlp_sop,
  output wire tx_wr_req_tlp_eop,
  output wire tx_cpl_tlp_valid,
  input  wire tx_cpl_tlp_ready,
  output wire [511:0] tx_cpl_tlp_data,
  output wire [15:0] tx_cpl_tlp_strb,
  output wire [127:0] tx_cpl_tlp_hdr,
  output wire tx_cpl_tlp_sop,
  output wire tx_cpl_tlp_eop,
  input  wire [5:0] s_axis_wr_req_tx_seq_num,
  input  wire s_axis_wr_req_tx_seq_num_valid,
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
  output wire ev_valid,
  output wire [3:0] ev_queue,
  output wire [1:0] ev_verdict,
  output wire ev_retry,
  output wire ev_write,
  output wire [27:0] ev_page,
  output wire [8:0] ev_pages,
  output wire [3:0] m_axi_awid,
  output wire [22:0] m_axi_awaddr,
  output wire [7:0] m_axi_awlen,
  output wire [2:0] m_axi_awsize,
  output wire [1:0] m_axi_awburst,
  output wire m_axi_awvalid,
  input  wire m_axi_awready,
  output wire [511:0] m_axi_wdata,
  output wire [63:0] m_axi_wstrb,
  output wire m_axi_wlast,
  output wire m_axi_wvalid,
  input  wire m_axi_wready,
  input  wire [3:0] m_axi_bid,
  input  wire [1:0] m_axi_bresp,
  input  wire m_axi_bvalid,
  output wire m_axi_bready,
  output wire [3:0] m_axi_arid,
  output wire [22:0] m_axi_araddr,
  output wire [7:0] m_axi_arlen,
  output wire [2:0] m_axi_arsize,
  output wire [1:0] m_axi_arburst,
  output wire m_axi_arvalid,
  input  wire m_axi_arready,
  input  wire [3:0] m_axi_rid,
  input  wire [511:0] m_axi_rdata,
  input  wire [1:0] m_axi_rresp,
  input  wire m_axi_rlast,
  input  wire m_axi_rvalid,
  output wire m_axi_rready
);

  wire bar_rx_valid;  // hw/top/parts.ts:33
  wire bar_rx_ready;  // hw/top/parts.ts:33
  wire [511:0] bar_rx_data;  // hw/top/parts.ts:33
  wire [15:0] bar_rx_strb;  // hw/top/parts.ts:33
  wire [127:0] bar_rx_hdr;  // hw/top/parts.ts:33
  wire [2:0] bar_rx_bar_id;  // hw/top/parts.ts:33
  wire [7:0] bar_rx_func_num;  // hw/top/parts.ts:33
  wire bar_rx_sop;  // hw/top/parts.ts:33
  wire bar_rx_eop;  // hw/top/parts.ts:33
  wire bar_tx_valid;  // hw/top/parts.ts:33
  wire bar_tx_ready;  // hw/top/parts.ts:33
  wire [511:0] bar_tx_data;  // hw/top/parts.ts:33
  wire [15:0] bar_tx_strb;  // hw/top/parts.ts:33
  wire [127:0] bar_tx_hdr;  // hw/top/parts.ts:33
  wire bar_tx_sop;  // hw/top/parts.ts:33
  wire bar_tx_eop;  // hw/top/parts.ts:33
  wire bar_req_valid;  // hw/top/parts.ts:33
  wire bar_req_write;  // hw/top/parts.ts:33
  wire [12:0] bar_req_addr;  // hw/top/parts.ts:33
  wire [63:0] bar_req_data;  // hw/top/parts.ts:33
  wire [7:0] bar_req_be;  // hw/top/parts.ts:33
  wire bar_rsp_valid;  // hw/top/parts.ts:33
  wire [63:0] bar_rsp_data;  // hw/top/parts.ts:33
  wire [15:0] bar_pf_requester_id;  // hw/top/parts.ts:33
  wire [15:0] bar_accepted;  // hw/top/parts.ts:33
  wire [15:0] bar_sent;  // hw/top/parts.ts:33
  wire bar_vf_access;  // hw/top/parts.ts:33
  wire bar_bad_request;  // hw/top/parts.ts:33
  wire bar_busy;  // hw/top/parts.ts:33
  wire csr_req_valid;  // hw/top/parts.ts:34
  wire csr_req_write;  // hw/top/parts.ts:34
  wire [12:0] csr_req_addr;  // hw/top/parts.ts:34
  wire [63:0] csr_req_data;  // hw/top/parts.ts:34
  wire [7:0] csr_req_be;  // hw/top/parts.ts:34
  wire csr_rsp_valid;  // hw/top/parts.ts:34
  wire [63:0] csr_rsp_data;  // hw/top/parts.ts:34
  wire csr_ctrl_enable;  // hw/top/parts.ts:34
  wire csr_error_command_overflow_set;  // hw/top/parts.ts:34
  wire csr_error_command_hole_set;  // hw/top/parts.ts:34
  wire csr_error_vf_access_set;  // hw/top/parts.ts:34
  wire csr_error_bad_request_set;  // hw/top/parts.ts:34
  wire csr_error_locked_write_set;  // hw/top/parts.ts:34
  wire csr_error_stale_response_set;  // hw/top/parts.ts:34
  wire csr_error_unexpected_completion_set;  // hw/top/parts.ts:34
  wire csr_error_completion_error_set;  // hw/top/parts.ts:34
  wire csr_error_domain_not_cleared_set;  // hw/top/parts.ts:34
  wire csr_error_command_fetch_set;  // hw/top/parts.ts:34
  wire csr_error_command_tail_set;  // hw/top/parts.ts:34
  wire csr_error_request_alarm_set;  // hw/top/parts.ts:34
  wire csr_error_memory_read_set;  // hw/top/parts.ts:34
  wire csr_error_memory_write_set;  // hw/top/parts.ts:34
  wire csr_error_tracker_memory_set;  // hw/top/parts.ts:34
  wire csr_error_touch_lost_set;  // hw/top/parts.ts:34
  wire csr_error_read_timeout_set;  // hw/top/parts.ts:34
  wire csr_error_bad_interrupt_set;  // hw/top/parts.ts:34
  wire [63:0] csr_now_ticks;  // hw/top/parts.ts:34
  wire [51:0] csr_prq_base_addr;  // hw/top/parts.ts:34
  wire csr_prq_ctrl_enable;  // hw/top/parts.ts:34
  wire [3:0] csr_prq_ctrl_size;  // hw/top/parts.ts:34
  wire [31:0] csr_prq_head_head;  // hw/top/parts.ts:34
  wire csr_prq_head_arm;  // hw/top/parts.ts:34
  wire csr_prq_head_we;  // hw/top/parts.ts:34
  wire [31:0] csr_prq_tail_tail;  // hw/top/parts.ts:34
  wire [15:0] csr_prq_response_index;  // hw/top/parts.ts:34
  wire [15:0] csr_prq_response_generation;  // hw/top/parts.ts:34
  wire [3:0] csr_prq_response_code;  // hw/top/parts.ts:34
  wire csr_prq_response_we;  // hw/top/parts.ts:34
  wire [51:0] csr_ack_base_addr;  // hw/top/parts.ts:34
  wire csr_ack_ctrl_enable;  // hw/top/parts.ts:34
  wire [3:0] csr_ack_ctrl_size;  // hw/top/parts.ts:34
  wire [31:0] csr_ack_tail_tail;  // hw/top/parts.ts:34
  wire [51:0] csr_command_ring_base_addr;  // hw/top/parts.ts:34
  wire csr_command_ring_ctrl_enable;  // hw/top/parts.ts:34
  wire [3:0] csr_command_ring_ctrl_size;  // hw/top/parts.ts:34
  wire [31:0] csr_command_ring_tail_tail;  // hw/top/parts.ts:34
  wire [31:0] csr_command_ring_head_head;  // hw/top/parts.ts:34
  wire csr_command_ring_head_stopped;  // hw/top/parts.ts:34
  wire [15:0] csr_prq_moderation_count;  // hw/top/parts.ts:34
  wire [31:0] csr_prq_moderation_time;  // hw/top/parts.ts:34
  wire [47:0] csr_prq_resend_time;  // hw/top/parts.ts:34
  wire [15:0] csr_prq_shares_reserve;  // hw/top/parts.ts:34
  wire [15:0] csr_prq_shares_probes;  // hw/top/parts.ts:34
  wire csr_prq_state_waiting;  // hw/top/parts.ts:34
  wire [15:0] csr_prq_state_probes;  // hw/top/parts.ts:34
  wire [63:0] csr_lookups_count;  // hw/top/parts.ts:34
  wire [63:0] csr_lookup_faults_count;  // hw/top/parts.ts:34
  wire [63:0] csr_lookup_denied_count;  // hw/top/parts.ts:34
  wire [63:0] csr_lookup_cycles_count;  // hw/top/parts.ts:34
  wire [31:0] csr_lookup_max_count;  // hw/top/parts.ts:34
  wire [63:0] csr_records_count;  // hw/top/parts.ts:34
  wire [63:0] csr_joined_count;  // hw/top/parts.ts:34
  wire [63:0] csr_responses_count;  // hw/top/parts.ts:34
  wire [63:0] csr_updates_count;  // hw/top/parts.ts:34
  wire [63:0] csr_vf_drops_count;  // hw/top/parts.ts:34
  wire [63:0] csr_resent_count;  // hw/top/parts.ts:34
  wire [63:0] csr_stale_responses_count;  // hw/top/parts.ts:34
  wire [63:0] csr_probes_count;  // hw/top/parts.ts:34
  wire [63:0] csr_probes_dropped_count;  // hw/top/parts.ts:34
  wire [63:0] csr_blocked_reports_count;  // hw/top/parts.ts:34
  wire [63:0] csr_lookup_misses_count;  // hw/top/parts.ts:34
  wire [63:0] csr_prefetches_count;  // hw/top/parts.ts:34
  wire [31:0] csr_ack_head_head;  // hw/top/parts.ts:34
  wire csr_lookup_ctrl_prefetch;  // hw/top/parts.ts:34
  wire [63:0] csr_tracked_domains;  // hw/top/parts.ts:34
  wire [51:0] csr_touch_log_base_addr;  // hw/top/parts.ts:34
  wire csr_touch_log_ctrl_enable;  // hw/top/parts.ts:34
  wire [3:0] csr_touch_log_ctrl_size;  // hw/top/parts.ts:34
  wire [31:0] csr_touch_log_head_head;  // hw/top/parts.ts:34
  wire [31:0] csr_touch_log_tail_tail;  // hw/top/parts.ts:34
  wire csr_touch_log_tail_full;  // hw/top/parts.ts:34
  wire [31:0] csr_read_timeout_period;  // hw/top/parts.ts:34
  wire [31:0] csr_blocked_time_period;  // hw/top/parts.ts:34
  wire csr_dma_ctrl_interrupts;  // hw/top/parts.ts:34
  wire [31:0] csr_scrub_row;  // hw/top/parts.ts:34
  wire csr_scrub_start;  // hw/top/parts.ts:34
  wire csr_scrub_state_busy;  // hw/top/parts.ts:34
  wire csr_scrub_state_error;  // hw/top/parts.ts:34
  wire [63:0] csr_round_trip_ticks_count;  // hw/top/parts.ts:34
  wire [63:0] csr_round_trip_max_count;  // hw/top/parts.ts:34
  wire [127:0] csr_function_domain;  // hw/top/parts.ts:34
  wire [15:0] csr_function_reset;  // hw/top/parts.ts:34
  wire [15:0] csr_function_resetting;  // hw/top/parts.ts:34
  wire [15:0] csr_function_enable;  // hw/top/parts.ts:34
  wire [255:0] csr_function_requests_quota;  // hw/top/parts.ts:34
  wire [255:0] csr_function_requests_used;  // hw/top/parts.ts:34
  wire [511:0] csr_domain_base_region;  // hw/top/parts.ts:34
  wire [15:0] csr_domain_base_we;  // hw/top/parts.ts:34
  wire [15:0] csr_domain_base_lock;  // hw/top/parts.ts:34
  wire [767:0] csr_domain_limit_pages;  // hw/top/parts.ts:34
  wire [15:0] csr_domain_limit_we;  // hw/top/parts.ts:34
  wire [15:0] csr_domain_limit_lock;  // hw/top/parts.ts:34
  wire [15:0] csr_domain_ctrl_enable_set;  // hw/top/parts.ts:34
  wire [15:0] csr_domain_ctrl_enable_clear;  // hw/top/parts.ts:34
  wire [15:0] csr_domain_ctrl_clear;  // hw/top/parts.ts:34
  wire [15:0] csr_domain_ctrl_enabled;  // hw/top/parts.ts:34
  wire [15:0] csr_domain_ctrl_cleared;  // hw/top/parts.ts:34
  wire [15:0] csr_domain_ctrl_busy;  // hw/top/parts.ts:34
  wire [255:0] csr_domain_state_generation;  // hw/top/parts.ts:34
  wire [255:0] csr_domain_state_tokens;  // hw/top/parts.ts:34
  wire [127:0] csr_queue_function;  // hw/top/parts.ts:34
  wire [31:0] csr_queue_class;  // hw/top/parts.ts:34
  wire [15:0] csr_queue_drop;  // hw/top/parts.ts:34
  wire [15:0] csr_queue_probe;  // hw/top/parts.ts:34
  wire [15:0] csr_queue_parked;  // hw/top/parts.ts:34
  wire [15:0] csr_queue_enable;  // hw/top/parts.ts:34
  wire csr_locked_write;  // hw/top/parts.ts:34
  wire csr_scrub_paes_rd;  // hw/top/parts.ts:34
  wire [2:0] csr_scrub_paes_addr;  // hw/top/parts.ts:34
  wire [63:0] csr_scrub_paes_rdata;  // hw/top/parts.ts:34
  wire csr_lookup_histogram_rd;  // hw/top/parts.ts:34
  wire [5:0] csr_lookup_histogram_addr;  // hw/top/parts.ts:34
  wire [63:0] csr_lookup_histogram_rdata;  // hw/top/parts.ts:34
  wire csr_round_trip_histogram_rd;  // hw/top/parts.ts:34
  wire [5:0] csr_round_trip_histogram_addr;  // hw/top/parts.ts:34
  wire [63:0] csr_round_trip_histogram_rdata;  // hw/top/parts.ts:34
  wire csr_msix_table_wr;  // hw/top/parts.ts:34
  wire csr_msix_table_rd;  // hw/top/parts.ts:34
  wire [1:0] csr_msix_table_addr;  // hw/top/parts.ts:34
  wire [63:0] csr_msix_table_wdata;  // hw/top/parts.ts:34
  wire [7:0] csr_msix_table_be;  // hw/top/parts.ts:34
  wire [63:0] csr_msix_table_rdata;  // hw/top/parts.ts:34
  wire csr_msix_pba_rd;  // hw/top/parts.ts:34
  wire [63:0] csr_msix_pba_rdata;  // hw/top/parts.ts:34
  wire csr_command_wr;  // hw/top/parts.ts:34
  wire [5:0] csr_command_addr;  // hw/top/parts.ts:34
  wire [63:0] csr_command_wdata;  // hw/top/parts.ts:34
  wire [7:0] csr_command_be;  // hw/top/parts.ts:34
  wire slots_wr;  // hw/top/parts.ts:35
  wire [5:0] slots_addr;  // hw/top/parts.ts:35
  wire [63:0] slots_wdata;  // hw/top/parts.ts:35
  wire [7:0] slots_be;  // hw/top/parts.ts:35
  wire slots_cmd_valid;  // hw/top/parts.ts:35
  wire slots_cmd_ready;  // hw/top/parts.ts:35
  wire [2:0] slots_cmd_slot;  // hw/top/parts.ts:35
  wire [255:0] slots_cmd_words;  // hw/top/parts.ts:35
  wire slots_release_valid;  // hw/top/parts.ts:35
  wire [2:0] slots_release_slot;  // hw/top/parts.ts:35
  wire slots_overflow;  // hw/top/parts.ts:35
  wire slots_hole;  // hw/top/parts.ts:35
  wire slots_busy;  // hw/top/parts.ts:35
  wire command_ring_enable;  // hw/top/parts.ts:36
  wire command_ring_master;  // hw/top/parts.ts:36
  wire [51:0] command_ring_base;  // hw/top/parts.ts:36
  wire [3:0] command_ring_size;  // hw/top/parts.ts:36
  wire [31:0] command_ring_tail;  // hw/top/parts.ts:36
  wire [31:0] command_ring_head;  // hw/top/parts.ts:36
  wire command_ring_stopped;  // hw/top/parts.ts:36
  wire [3:0] command_ring_ack_size;  // hw/top/parts.ts:36
  wire [31:0] command_ring_ack_tail;  // hw/top/parts.ts:36
  wire [31:0] command_ring_ack_head;  // hw/top/parts.ts:36
  wire command_ring_acked;  // hw/top/parts.ts:36
  wire [15:0] command_ring_pf_requester_id;  // hw/top/parts.ts:36
  wire command_ring_tx_valid;  // hw/top/parts.ts:36
  wire command_ring_tx_ready;  // hw/top/parts.ts:36
  wire [127:0] command_ring_tx_hdr;  // hw/top/parts.ts:36
  wire command_ring_rx_valid;  // hw/top/parts.ts:36
  wire command_ring_rx_ready;  // hw/top/parts.ts:36
  wire [511:0] command_ring_rx_data;  // hw/top/parts.ts:36
  wire [15:0] command_ring_rx_strb;  // hw/top/parts.ts:36
  wire [127:0] command_ring_rx_hdr;  // hw/top/parts.ts:36
  wire [3:0] command_ring_rx_error;  // hw/top/parts.ts:36
  wire command_ring_rx_sop;  // hw/top/parts.ts:36
  wire command_ring_rx_eop;  // hw/top/parts.ts:36
  wire command_ring_cmd_valid;  // hw/top/parts.ts:36
  wire command_ring_cmd_ready;  // hw/top/parts.ts:36
  wire [2:0] command_ring_cmd_slot;  // hw/top/parts.ts:36
  wire [255:0] command_ring_cmd_words;  // hw/top/parts.ts:36
  wire command_ring_failed;  // hw/top/parts.ts:36
  wire command_ring_bad_tail;  // hw/top/parts.ts:36
  wire command_ring_unexpected;  // hw/top/parts.ts:36
  wire command_ring_busy;  // hw/top/parts.ts:36
  wire commands_in0_valid;  // hw/top/parts.ts:37
  wire commands_in0_ready;  // hw/top/parts.ts:37
  wire [2:0] commands_in0_slot;  // hw/top/parts.ts:37
  wire [255:0] commands_in0_words;  // hw/top/parts.ts:37
  wire commands_in1_valid;  // hw/top/parts.ts:37
  wire commands_in1_ready;  // hw/top/parts.ts:37
  wire [2:0] commands_in1_slot;  // hw/top/parts.ts:37
  wire [255:0] commands_in1_words;  // hw/top/parts.ts:37
  wire commands_out_valid;  // hw/top/parts.ts:37
  wire commands_out_ready;  // hw/top/parts.ts:37
  wire [2:0] commands_out_slot;  // hw/top/parts.ts:37
  wire [255:0] commands_out_words;  // hw/top/parts.ts:37
  wire commands_out_index;  // hw/top/parts.ts:37
  wire completion_split_rx_valid;  // hw/top/parts.ts:38
  wire completion_split_rx_ready;  // hw/top/parts.ts:38
  wire [511:0] completion_split_rx_data;  // hw/top/parts.ts:38
  wire [15:0] completion_split_rx_strb;  // hw/top/parts.ts:38
  wire [127:0] completion_split_rx_hdr;  // hw/top/parts.ts:38
  wire [3:0] completion_split_rx_error;  // hw/top/parts.ts:38
  wire completion_split_rx_sop;  // hw/top/parts.ts:38
  wire completion_split_rx_eop;  // hw/top/parts.ts:38
  wire completion_split_dma_valid;  // hw/top/parts.ts:38
  wire completion_split_dma_ready;  // hw/top/parts.ts:38
  wire [511:0] completion_split_dma_data;  // hw/top/parts.ts:38
  wire [15:0] completion_split_dma_strb;  // hw/top/parts.ts:38
  wire [127:0] completion_split_dma_hdr;  // hw/top/parts.ts:38
  wire [3:0] completion_split_dma_error;  // hw/top/parts.ts:38
  wire completion_split_dma_sop;  // hw/top/parts.ts:38
  wire completion_split_dma_eop;  // hw/top/parts.ts:38
  wire completion_split_fetch_valid;  // hw/top/parts.ts:38
  wire completion_split_fetch_ready;  // hw/top/parts.ts:38
  wire [511:0] completion_split_fetch_data;  // hw/top/parts.ts:38
  wire [15:0] completion_split_fetch_strb;  // hw/top/parts.ts:38
  wire [127:0] completion_split_fetch_hdr;  // hw/top/parts.ts:38
  wire [3:0] completion_split_fetch_error;  // hw/top/parts.ts:38
  wire completion_split_fetch_sop;  // hw/top/parts.ts:38
  wire completion_split_fetch_eop;  // hw/top/parts.ts:38
  wire read_requests_in0_valid;  // hw/top/parts.ts:39
  wire read_requests_in0_ready;  // hw/top/parts.ts:39
  wire [127:0] read_requests_in0_hdr;  // hw/top/parts.ts:39
  wire read_requests_in1_valid;  // hw/top/parts.ts:39
  wire read_requests_in1_ready;  // hw/top/parts.ts:39
  wire [127:0] read_requests_in1_hdr;  // hw/top/parts.ts:39
  wire read_requests_out_valid;  // hw/top/parts.ts:39
  wire read_requests_out_ready;  // hw/top/parts.ts:39
  wire [127:0] read_requests_out_hdr;  // hw/top/parts.ts:39
  wire read_requests_out_index;  // hw/top/parts.ts:39
  wire [15:0] domains_enable_set;  // hw/top/parts.ts:40
  wire [15:0] domains_enable_clear;  // hw/top/parts.ts:40
  wire [15:0] domains_clear;  // hw/top/parts.ts:40
  wire [15:0] domains_changed;  // hw/top/parts.ts:40
  wire domains_clear_done_valid;  // hw/top/parts.ts:40
  wire domains_clear_done_ok;  // hw/top/parts.ts:40
  wire [3:0] domains_clear_done_domain;  // hw/top/parts.ts:40
  wire [15:0] domains_enabled;  // hw/top/parts.ts:40
  wire [15:0] domains_cleared;  // hw/top/parts.ts:40
  wire [15:0] domains_clear_pending;  // hw/top/parts.ts:40
  wire [15:0] domains_lock;  // hw/top/parts.ts:40
  wire [15:0] domains_track_set;  // hw/top/parts.ts:40
  wire [15:0] domains_track_clear;  // hw/top/parts.ts:40
  wire [15:0] domains_tracked;  // hw/top/parts.ts:40
  wire domains_refused;  // hw/top/parts.ts:40
  wire update_enable;  // hw/top/parts.ts:41
  wire update_cmd_valid;  // hw/top/parts.ts:41
  wire update_cmd_ready;  // hw/top/parts.ts:41
  wire [2:0] update_cmd_slot;  // hw/top/parts.ts:41
  wire [255:0] update_cmd_words;  // hw/top/parts.ts:41
  wire update_cmd_ring;  // hw/top/parts.ts:41
  wire update_ack_valid;  // hw/top/parts.ts:41
  wire update_ack_ready;  // hw/top/parts.ts:41
  wire [2:0] update_ack_slot;  // hw/top/parts.ts:41
  wire update_ack_ring;  // hw/top/parts.ts:41
  wire [7:0] update_ack_status;  // hw/top/parts.ts:41
  wire [31:0] update_ack_sequence;  // hw/top/parts.ts:41
  wire update_ack_irq;  // hw/top/parts.ts:41
  wire update_carried_valid;  // hw/top/parts.ts:41
  wire update_carried_ready;  // hw/top/parts.ts:41
  wire [15:0] update_carried_index;  // hw/top/parts.ts:41
  wire [15:0] update_carried_generation;  // hw/top/parts.ts:41
  wire [3:0] update_carried_code;  // hw/top/parts.ts:41
  wire update_change_valid;  // hw/top/parts.ts:41
  wire update_change_ready;  // hw/top/parts.ts:41
  wire [15:0] update_change_row;  // hw/top/parts.ts:41
  wire [7:0] update_change_first;  // hw/top/parts.ts:41
  wire [8:0] update_change_end;  // hw/top/parts.ts:41
  wire [1:0] update_change_rights;  // hw/top/parts.ts:41
  wire [3:0] update_change_mark;  // hw/top/parts.ts:41
  wire update_installed;  // hw/top/parts.ts:41
  wire [3:0] update_installed_mark;  // hw/top/parts.ts:41
  wire [15:0] update_installed_row;  // hw/top/parts.ts:41
  wire update_done;  // hw/top/parts.ts:41
  wire [3:0] update_done_mark;  // hw/top/parts.ts:41
  wire update_done_error;  // hw/top/parts.ts:41
  wire update_harvest_valid;  // hw/top/parts.ts:41
  wire update_harvest_ready;  // hw/top/parts.ts:41
  wire [15:0] update_harvest_row;  // hw/top/parts.ts:41
  wire [63:0] update_harvest_address;  // hw/top/parts.ts:41
  wire update_harvest_out;  // hw/top/parts.ts:41
  wire update_harvest_clear;  // hw/top/parts.ts:41
  wire update_track_failed;  // hw/top/parts.ts:41
  wire [15:0] update_track_set;  // hw/top/parts.ts:41
  wire [15:0] update_track_clear;  // hw/top/parts.ts:41
  wire update_flip_valid;  // hw/top/parts.ts:41
  wire [3:0] update_flip_domain;  // hw/top/parts.ts:41
  wire update_bump_valid;  // hw/top/parts.ts:41
  wire [3:0] update_bump_domain;  // hw/top/parts.ts:41
  wire [15:0] update_epoch;  // hw/top/parts.ts:41
  wire [15:0] update_drained;  // hw/top/parts.ts:41
  wire update_timeout_valid;  // hw/top/parts.ts:41
  wire [3:0] update_timeout_domain;  // hw/top/parts.ts:41
  wire update_timeout_epoch;  // hw/top/parts.ts:41
  wire [15:0] update_doubtful;  // hw/top/parts.ts:41
  wire update_wake_valid;  // hw/top/parts.ts:41
  wire [3:0] update_wake_domain;  // hw/top/parts.ts:41
  wire [27:0] update_wake_first;  // hw/top/parts.ts:41
  wire [28:0] update_wake_end;  // hw/top/parts.ts:41
  wire [255:0] update_domain_base;  // hw/top/parts.ts:41
  wire [463:0] update_domain_limit;  // hw/top/parts.ts:41
  wire [15:0] update_domain_cleared;  // hw/top/parts.ts:41
  wire [15:0] update_clear_pending;  // hw/top/parts.ts:41
  wire update_clear_done_valid;  // hw/top/parts.ts:41
  wire update_clear_done_ok;  // hw/top/parts.ts:41
  wire [3:0] update_clear_done_domain;  // hw/top/parts.ts:41
  wire [15:0] update_changing;  // hw/top/parts.ts:41
  wire update_busy;  // hw/top/parts.ts:41
  wire bitmap_req_valid;  // hw/top/parts.ts:42
  wire bitmap_req_ready;  // hw/top/parts.ts:42
  wire [3:0] bitmap_req_tag;  // hw/top/parts.ts:42
  wire [3:0] bitmap_req_func;  // hw/top/parts.ts:42
  wire [27:0] bitmap_req_page;  // hw/top/parts.ts:42
  wire [12:0] bitmap_req_count;  // hw/top/parts.ts:42
  wire bitmap_req_write;  // hw/top/parts.ts:42
  wire bitmap_probe_valid;  // hw/top/parts.ts:42
  wire [3:0] bitmap_probe_tag;  // hw/top/parts.ts:42
  wire [3:0] bitmap_probe_func;  // hw/top/parts.ts:42
  wire [27:0] bitmap_probe_page;  // hw/top/parts.ts:42
  wire [12:0] bitmap_probe_count;  // hw/top/parts.ts:42
  wire bitmap_probe_write;  // hw/top/parts.ts:42
  wire bitmap_probe_taken;  // hw/top/parts.ts:42
  wire bitmap_probe_lost;  // hw/top/parts.ts:42
  wire bitmap_rsp_valid;  // hw/top/parts.ts:42
  wire [3:0] bitmap_rsp_tag;  // hw/top/parts.ts:42
  wire bitmap_rsp_probe;  // hw/top/parts.ts:42
  wire bitmap_rsp_missed;  // hw/top/parts.ts:42
  wire [1:0] bitmap_rsp_verdict;  // hw/top/parts.ts:42
  wire bitmap_rsp_write;  // hw/top/parts.ts:42
  wire [27:0] bitmap_rsp_page;  // hw/top/parts.ts:42
  wire [8:0] bitmap_rsp_pages;  // hw/top/parts.ts:42
  wire [3:0] bitmap_rsp_domain;  // hw/top/parts.ts:42
  wire bitmap_rsp_epoch;  // hw/top/parts.ts:42
  wire bitmap_rsp_stale;  // hw/top/parts.ts:42
  wire bitmap_give_valid;  // hw/top/parts.ts:42
  wire [3:0] bitmap_give_domain;  // hw/top/parts.ts:42
  wire bitmap_give_epoch;  // hw/top/parts.ts:42
  wire bitmap_take_valid;  // hw/top/parts.ts:42
  wire [3:0] bitmap_take_domain;  // hw/top/parts.ts:42
  wire bitmap_change_valid;  // hw/top/parts.ts:42
  wire bitmap_change_ready;  // hw/top/parts.ts:42
  wire [15:0] bitmap_change_row;  // hw/top/parts.ts:42
  wire [7:0] bitmap_change_first;  // hw/top/parts.ts:42
  wire [8:0] bitmap_change_end;  // hw/top/parts.ts:42
  wire [1:0] bitmap_change_rights;  // hw/top/parts.ts:42
  wire [3:0] bitmap_change_mark;  // hw/top/parts.ts:42
  wire bitmap_installed;  // hw/top/parts.ts:42
  wire [3:0] bitmap_installed_mark;  // hw/top/parts.ts:42
  wire [15:0] bitmap_installed_row;  // hw/top/parts.ts:42
  wire bitmap_done;  // hw/top/parts.ts:42
  wire bitmap_done_error;  // hw/top/parts.ts:42
  wire [3:0] bitmap_done_mark;  // hw/top/parts.ts:42
  wire [127:0] bitmap_function_domain;  // hw/top/parts.ts:42
  wire [15:0] bitmap_function_enable;  // hw/top/parts.ts:42
  wire [255:0] bitmap_domain_base;  // hw/top/parts.ts:42
  wire [463:0] bitmap_domain_limit;  // hw/top/parts.ts:42
  wire [15:0] bitmap_domain_enabled;  // hw/top/parts.ts:42
  wire [15:0] bitmap_epoch;  // hw/top/parts.ts:42
  wire [255:0] bitmap_generation;  // hw/top/parts.ts:42
  wire bitmap_prefetch_enable;  // hw/top/parts.ts:42
  wire bitmap_ar_valid;  // hw/top/parts.ts:42
  wire bitmap_ar_ready;  // hw/top/parts.ts:42
  wire [3:0] bitmap_ar_id;  // hw/top/parts.ts:42
  wire [15:0] bitmap_ar_row;  // hw/top/parts.ts:42
  wire bitmap_ar_half;  // hw/top/parts.ts:42
  wire bitmap_r_valid;  // hw/top/parts.ts:42
  wire bitmap_r_ready;  // hw/top/parts.ts:42
  wire [3:0] bitmap_r_id;  // hw/top/parts.ts:42
  wire [511:0] bitmap_r_data;  // hw/top/parts.ts:42
  wire bitmap_r_error;  // hw/top/parts.ts:42
  wire bitmap_aw_valid;  // hw/top/parts.ts:42
  wire bitmap_aw_ready;  // hw/top/parts.ts:42
  wire [3:0] bitmap_aw_id;  // hw/top/parts.ts:42
  wire [15:0] bitmap_aw_row;  // hw/top/parts.ts:42
  wire bitmap_aw_half;  // hw/top/parts.ts:42
  wire bitmap_w_valid;  // hw/top/parts.ts:42
  wire bitmap_w_ready;  // hw/top/parts.ts:42
  wire [511:0] bitmap_w_data;  // hw/top/parts.ts:42
  wire bitmap_b_valid;  // hw/top/parts.ts:42
  wire bitmap_b_ready;  // hw/top/parts.ts:42
  wire [3:0] bitmap_b_id;  // hw/top/parts.ts:42
  wire bitmap_b_error;  // hw/top/parts.ts:42
  wire [15:0] bitmap_track_enable;  // hw/top/parts.ts:42
  wire bitmap_harvest_valid;  // hw/top/parts.ts:42
  wire bitmap_harvest_ready;  // hw/top/parts.ts:42
  wire [15:0] bitmap_harvest_row;  // hw/top/parts.ts:42
  wire [63:0] bitmap_harvest_address;  // hw/top/parts.ts:42
  wire bitmap_harvest_out;  // hw/top/parts.ts:42
  wire bitmap_harvest_clear;  // hw/top/parts.ts:42
  wire bitmap_harvest_out_valid;  // hw/top/parts.ts:42
  wire bitmap_harvest_out_ready;  // hw/top/parts.ts:42
  wire [63:0] bitmap_harvest_out_address;  // hw/top/parts.ts:42
  wire [255:0] bitmap_harvest_out_data;  // hw/top/parts.ts:42
  wire [3:0] bitmap_harvest_out_dwords;  // hw/top/parts.ts:42
  wire bitmap_track_failed;  // hw/top/parts.ts:42
  wire bitmap_touch;  // hw/top/parts.ts:42
  wire [15:0] bitmap_touch_row;  // hw/top/parts.ts:42
  wire [511:0] bitmap_touch_bits;  // hw/top/parts.ts:42
  wire bitmap_scrub_start;  // hw/top/parts.ts:42
  wire [15:0] bitmap_scrub_row;  // hw/top/parts.ts:42
  wire bitmap_scrub_busy;  // hw/top/parts.ts:42
  wire bitmap_scrub_error;  // hw/top/parts.ts:42
  wire bitmap_scrub_rd;  // hw/top/parts.ts:42
  wire [2:0] bitmap_scrub_rd_addr;  // hw/top/parts.ts:42
  wire [63:0] bitmap_scrub_rd_data;  // hw/top/parts.ts:42
  wire bitmap_missed;  // hw/top/parts.ts:42
  wire bitmap_prefetched;  // hw/top/parts.ts:42
  wire bitmap_read_failed;  // hw/top/parts.ts:42
  wire bitmap_write_failed;  // hw/top/parts.ts:42
  wire bitmap_busy;  // hw/top/parts.ts:42
  wire touch_log_enable;  // hw/top/parts.ts:43
  wire touch_log_master;  // hw/top/parts.ts:43
  wire [51:0] touch_log_base;  // hw/top/parts.ts:43
  wire [3:0] touch_log_size;  // hw/top/parts.ts:43
  wire [31:0] touch_log_head;  // hw/top/parts.ts:43
  wire [31:0] touch_log_tail;  // hw/top/parts.ts:43
  wire touch_log_full;  // hw/top/parts.ts:43
  wire touch_log_touch;  // hw/top/parts.ts:43
  wire [15:0] touch_log_touch_row;  // hw/top/parts.ts:43
  wire [511:0] touch_log_touch_bits;  // hw/top/parts.ts:43
  wire [255:0] touch_log_domain_base;  // hw/top/parts.ts:43
  wire [463:0] touch_log_domain_limit;  // hw/top/parts.ts:43
  wire touch_log_record_valid;  // hw/top/parts.ts:43
  wire touch_log_record_ready;  // hw/top/parts.ts:43
  wire [63:0] touch_log_record_address;  // hw/top/parts.ts:43
  wire [255:0] touch_log_record_data;  // hw/top/parts.ts:43
  wire [3:0] touch_log_record_dwords;  // hw/top/parts.ts:43
  wire touch_log_lost;  // hw/top/parts.ts:43
  wire touch_log_busy;  // hw/top/parts.ts:43
  wire tokens_take_valid;  // hw/top/parts.ts:44
  wire [3:0] tokens_take_domain;  // hw/top/parts.ts:44
  wire tokens_split_valid;  // hw/top/parts.ts:44
  wire [3:0] tokens_split_domain;  // hw/top/parts.ts:44
  wire tokens_split_epoch;  // hw/top/parts.ts:44
  wire tokens_give_lookup_valid;  // hw/top/parts.ts:44
  wire [3:0] tokens_give_lookup_domain;  // hw/top/parts.ts:44
  wire tokens_give_lookup_epoch;  // hw/top/parts.ts:44
  wire tokens_give_write_valid;  // hw/top/parts.ts:44
  wire [3:0] tokens_give_write_domain;  // hw/top/parts.ts:44
  wire tokens_give_write_epoch;  // hw/top/parts.ts:44
  wire tokens_give_read_valid;  // hw/top/parts.ts:44
  wire [3:0] tokens_give_read_domain;  // hw/top/parts.ts:44
  wire tokens_give_read_epoch;  // hw/top/parts.ts:44
  wire tokens_flip_valid;  // hw/top/parts.ts:44
  wire [3:0] tokens_flip_domain;  // hw/top/parts.ts:44
  wire tokens_bump_valid;  // hw/top/parts.ts:44
  wire [3:0] tokens_bump_domain;  // hw/top/parts.ts:44
  wire [15:0] tokens_epoch;  // hw/top/parts.ts:44
  wire [15:0] tokens_drained;  // hw/top/parts.ts:44
  wire [255:0] tokens_generation;  // hw/top/parts.ts:44
  wire [255:0] tokens_count;  // hw/top/parts.ts:44
  wire [63:0] engine_now;  // hw/top/parts.ts:45
  wire [15:0] engine_pf_requester_id;  // hw/top/parts.ts:45
  wire [2:0] engine_max_payload;  // hw/top/parts.ts:45
  wire [2:0] engine_max_read;  // hw/top/parts.ts:45
  wire [15:0] engine_queue_enable;  // hw/top/parts.ts:45
  wire [15:0] engine_queue_master;  // hw/top/parts.ts:45
  wire [127:0] engine_queue_function;  // hw/top/parts.ts:45
  wire [127:0] engine_queue_domain;  // hw/top/parts.ts:45
  wire [31:0] engine_queue_class;  // hw/top/parts.ts:45
  wire [15:0] engine_queue_parked;  // hw/top/parts.ts:45
  wire [15:0] engine_queue_drop;  // hw/top/parts.ts:45
  wire [15:0] engine_queue_probe;  // hw/top/parts.ts:45
  wire engine_may_probe;  // hw/top/parts.ts:45
  wire [15:0] engine_queue_allowed;  // hw/top/parts.ts:45
  wire engine_interrupts;  // hw/top/parts.ts:45
  wire engine_bad_interrupt;  // hw/top/parts.ts:45
  wire [31:0] engine_timeout_period;  // hw/top/parts.ts:45
  wire [31:0] engine_blocked_period;  // hw/top/parts.ts:45
  wire [63:0] engine_timeout_at;  // hw/top/parts.ts:45
  wire engine_overdue;  // hw/top/parts.ts:45
  wire [15:0] engine_doubtful;  // hw/top/parts.ts:45
  wire [15:0] engine_flr_start;  // hw/top/parts.ts:45
  wire [15:0] engine_flr_done;  // hw/top/parts.ts:45
  wire [15:0] engine_flr_pending;  // hw/top/parts.ts:45
  wire engine_flr_retire_valid;  // hw/top/parts.ts:45
  wire [3:0] engine_flr_retire_func;  // hw/top/parts.ts:45
  wire engine_flr_retired;  // hw/top/parts.ts:45
  wire engine_desc_valid;  // hw/top/parts.ts:45
  wire engine_desc_ready;  // hw/top/parts.ts:45
  wire [3:0] engine_desc_queue;  // hw/top/parts.ts:45
  wire [1:0] engine_desc_kind;  // hw/top/parts.ts:45
  wire [39:0] engine_desc_gpa;  // hw/top/parts.ts:45
  wire [23:0] engine_desc_length;  // hw/top/parts.ts:45
  wire [15:0] engine_desc_tag;  // hw/top/parts.ts:45
  wire engine_pay_req_valid;  // hw/top/parts.ts:45
  wire engine_pay_req_ready;  // hw/top/parts.ts:45
  wire [3:0] engine_pay_req_queue;  // hw/top/parts.ts:45
  wire [15:0] engine_pay_req_tag;  // hw/top/parts.ts:45
  wire [23:0] engine_pay_req_offset;  // hw/top/parts.ts:45
  wire [12:0] engine_pay_req_bytes;  // hw/top/parts.ts:45
  wire [1:0] engine_pay_req_lane;  // hw/top/parts.ts:45
  wire engine_pay_data_valid;  // hw/top/parts.ts:45
  wire engine_pay_data_ready;  // hw/top/parts.ts:45
  wire [511:0] engine_pay_data_data;  // hw/top/parts.ts:45
  wire engine_pay_data_last;  // hw/top/parts.ts:45
  wire engine_rd_data_valid;  // hw/top/parts.ts:45
  wire engine_rd_data_ready;  // hw/top/parts.ts:45
  wire [3:0] engine_rd_data_queue;  // hw/top/parts.ts:45
  wire [15:0] engine_rd_data_tag;  // hw/top/parts.ts:45
  wire [23:0] engine_rd_data_offset;  // hw/top/parts.ts:45
  wire [511:0] engine_rd_data_data;  // hw/top/parts.ts:45
  wire [63:0] engine_rd_data_keep;  // hw/top/parts.ts:45
  wire engine_done_valid;  // hw/top/parts.ts:45
  wire engine_done_ready;  // hw/top/parts.ts:45
  wire [3:0] engine_done_queue;  // hw/top/parts.ts:45
  wire [15:0] engine_done_tag;  // hw/top/parts.ts:45
  wire [3:0] engine_done_status;  // hw/top/parts.ts:45
  wire [23:0] engine_done_bytes;  // hw/top/parts.ts:45
  wire [31:0] engine_done_waited;  // hw/top/parts.ts:45
  wire engine_look_valid;  // hw/top/parts.ts:45
  wire engine_look_ready;  // hw/top/parts.ts:45
  wire [3:0] engine_look_tag;  // hw/top/parts.ts:45
  wire [3:0] engine_look_func;  // hw/top/parts.ts:45
  wire [27:0] engine_look_page;  // hw/top/parts.ts:45
  wire [12:0] engine_look_count;  // hw/top/parts.ts:45
  wire engine_look_write;  // hw/top/parts.ts:45
  wire engine_verdict_valid;  // hw/top/parts.ts:45
  wire [3:0] engine_verdict_tag;  // hw/top/parts.ts:45
  wire [1:0] engine_verdict;  // hw/top/parts.ts:45
  wire engine_verdict_stale;  // hw/top/parts.ts:45
  wire [27:0] engine_verdict_page;  // hw/top/parts.ts:45
  wire [8:0] engine_verdict_pages;  // hw/top/parts.ts:45
  wire [3:0] engine_verdict_domain;  // hw/top/parts.ts:45
  wire engine_verdict_epoch;  // hw/top/parts.ts:45
  wire engine_probe_valid;  // hw/top/parts.ts:45
  wire [3:0] engine_probe_tag;  // hw/top/parts.ts:45
  wire [3:0] engine_probe_func;  // hw/top/parts.ts:45
  wire [27:0] engine_probe_page;  // hw/top/parts.ts:45
  wire [12:0] engine_probe_count;  // hw/top/parts.ts:45
  wire engine_probe_write;  // hw/top/parts.ts:45
  wire engine_probe_taken;  // hw/top/parts.ts:45
  wire engine_probe_lost;  // hw/top/parts.ts:45
  wire engine_answer_valid;  // hw/top/parts.ts:45
  wire engine_answer_missed;  // hw/top/parts.ts:45
  wire [7:0] engine_verdict_cycles;  // hw/top/parts.ts:45
  wire engine_verdict_retry;  // hw/top/parts.ts:45
  wire engine_fault_valid;  // hw/top/parts.ts:45
  wire engine_fault_ready;  // hw/top/parts.ts:45
  wire [3:0] engine_fault_queue;  // hw/top/parts.ts:45
  wire [3:0] engine_fault_func;  // hw/top/parts.ts:45
  wire [7:0] engine_fault_domain;  // hw/top/parts.ts:45
  wire [1:0] engine_fault_device_class;  // hw/top/parts.ts:45
  wire [27:0] engine_fault_page;  // hw/top/parts.ts:45
  wire [8:0] engine_fault_pages;  // hw/top/parts.ts:45
  wire engine_fault_write;  // hw/top/parts.ts:45
  wire [1:0] engine_fault_kind;  // hw/top/parts.ts:45
  wire engine_wake_valid;  // hw/top/parts.ts:45
  wire [15:0] engine_wake_queues;  // hw/top/parts.ts:45
  wire [3:0] engine_wake_code;  // hw/top/parts.ts:45
  wire engine_changed_valid;  // hw/top/parts.ts:45
  wire [3:0] engine_changed_domain;  // hw/top/parts.ts:45
  wire engine_posted_valid;  // hw/top/parts.ts:45
  wire engine_posted_ready;  // hw/top/parts.ts:45
  wire [127:0] engine_posted_hdr;  // hw/top/parts.ts:45
  wire [511:0] engine_posted_data;  // hw/top/parts.ts:45
  wire [15:0] engine_posted_strb;  // hw/top/parts.ts:45
  wire engine_posted_sop;  // hw/top/parts.ts:45
  wire engine_posted_eop;  // hw/top/parts.ts:45
  wire engine_tx_rd_valid;  // hw/top/parts.ts:45
  wire engine_tx_rd_ready;  // hw/top/parts.ts:45
  wire [127:0] engine_tx_rd_hdr;  // hw/top/parts.ts:45
  wire [5:0] engine_tx_rd_seq;  // hw/top/parts.ts:45
  wire engine_tx_rd_sop;  // hw/top/parts.ts:45
  wire engine_tx_rd_eop;  // hw/top/parts.ts:45
  wire engine_rx_cpl_valid;  // hw/top/parts.ts:45
  wire engine_rx_cpl_ready;  // hw/top/parts.ts:45
  wire [511:0] engine_rx_cpl_data;  // hw/top/parts.ts:45
  wire [15:0] engine_rx_cpl_strb;  // hw/top/parts.ts:45
  wire [127:0] engine_rx_cpl_hdr;  // hw/top/parts.ts:45
  wire [3:0] engine_rx_cpl_error;  // hw/top/parts.ts:45
  wire engine_rx_cpl_sop;  // hw/top/parts.ts:45
  wire engine_rx_cpl_eop;  // hw/top/parts.ts:45
  wire engine_give_write_valid;  // hw/top/parts.ts:45
  wire [3:0] engine_give_write_domain;  // hw/top/parts.ts:45
  wire engine_give_write_epoch;  // hw/top/parts.ts:45
  wire engine_give_read_valid;  // hw/top/parts.ts:45
  wire [3:0] engine_give_read_domain;  // hw/top/parts.ts:45
  wire engine_give_read_epoch;  // hw/top/parts.ts:45
  wire engine_split_valid;  // hw/top/parts.ts:45
  wire [3:0] engine_split_domain;  // hw/top/parts.ts:45
  wire engine_split_epoch;  // hw/top/parts.ts:45
  wire engine_unexpected;  // hw/top/parts.ts:45
  wire engine_failed;  // hw/top/parts.ts:45
  wire engine_busy;  // hw/top/parts.ts:45
  wire requests_fault_valid;  // hw/top/parts.ts:46
  wire requests_fault_ready;  // hw/top/parts.ts:46
  wire [3:0] requests_fault_queue;  // hw/top/parts.ts:46
  wire [3:0] requests_fault_func;  // hw/top/parts.ts:46
  wire [7:0] requests_fault_domain;  // hw/top/parts.ts:46
  wire [1:0] requests_fault_device_class;  // hw/top/parts.ts:46
  wire [27:0] requests_fault_page;  // hw/top/parts.ts:46
  wire [8:0] requests_fault_pages;  // hw/top/parts.ts:46
  wire requests_fault_write;  // hw/top/parts.ts:46
  wire [1:0] requests_fault_kind;  // hw/top/parts.ts:46
  wire requests_may_probe;  // hw/top/parts.ts:46
  wire requests_response_valid;  // hw/top/parts.ts:46
  wire [15:0] requests_response_index;  // hw/top/parts.ts:46
  wire [15:0] requests_response_generation;  // hw/top/parts.ts:46
  wire [3:0] requests_response_code;  // hw/top/parts.ts:46
  wire requests_carried_valid;  // hw/top/parts.ts:46
  wire requests_carried_ready;  // hw/top/parts.ts:46
  wire [15:0] requests_carried_index;  // hw/top/parts.ts:46
  wire [15:0] requests_carried_generation;  // hw/top/parts.ts:46
  wire [3:0] requests_carried_code;  // hw/top/parts.ts:46
  wire requests_wake_valid;  // hw/top/parts.ts:46
  wire [15:0] requests_wake_queues;  // hw/top/parts.ts:46
  wire [3:0] requests_wake_code;  // hw/top/parts.ts:46
  wire requests_flr_retire_valid;  // hw/top/parts.ts:46
  wire [3:0] requests_flr_retire_func;  // hw/top/parts.ts:46
  wire requests_flr_retired;  // hw/top/parts.ts:46
  wire requests_record_valid;  // hw/top/parts.ts:46
  wire requests_record_ready;  // hw/top/parts.ts:46
  wire [63:0] requests_record_address;  // hw/top/parts.ts:46
  wire [255:0] requests_record_data;  // hw/top/parts.ts:46
  wire [3:0] requests_record_dwords;  // hw/top/parts.ts:46
  wire [51:0] requests_prq_base;  // hw/top/parts.ts:46
  wire [3:0] requests_prq_size;  // hw/top/parts.ts:46
  wire requests_prq_enable;  // hw/top/parts.ts:46
  wire [31:0] requests_prq_head;  // hw/top/parts.ts:46
  wire requests_prq_arm;  // hw/top/parts.ts:46
  wire [31:0] requests_prq_tail;  // hw/top/parts.ts:46
  wire [15:0] requests_moderation_count;  // hw/top/parts.ts:46
  wire [31:0] requests_moderation_time;  // hw/top/parts.ts:46
  wire [47:0] requests_resend_time;  // hw/top/parts.ts:46
  wire [255:0] requests_quota;  // hw/top/parts.ts:46
  wire [15:0] requests_reserve;  // hw/top/parts.ts:46
  wire [15:0] requests_probes;  // hw/top/parts.ts:46
  wire [255:0] requests_used;  // hw/top/parts.ts:46
  wire [15:0] requests_probes_used;  // hw/top/parts.ts:46
  wire [15:0] requests_pending;  // hw/top/parts.ts:46
  wire requests_fire;  // hw/top/parts.ts:46
  wire [15:0] requests_pf_requester_id;  // hw/top/parts.ts:46
  wire [63:0] requests_now;  // hw/top/parts.ts:46
  wire [63:0] requests_wake_at;  // hw/top/parts.ts:46
  wire requests_busy;  // hw/top/parts.ts:46
  wire requests_recorded;  // hw/top/parts.ts:46
  wire requests_joined;  // hw/top/parts.ts:46
  wire [3:0] requests_joined_queue;  // hw/top/parts.ts:46
  wire requests_answered;  // hw/top/parts.ts:46
  wire [1:0] requests_stale;  // hw/top/parts.ts:46
  wire requests_resent;  // hw/top/parts.ts:46
  wire requests_probed;  // hw/top/parts.ts:46
  wire [1:0] requests_probe_dropped;  // hw/top/parts.ts:46
  wire requests_reported;  // hw/top/parts.ts:46
  wire [63:0] requests_round_trip;  // hw/top/parts.ts:46
  wire acks_enable;  // hw/top/parts.ts:47
  wire acks_ack_valid;  // hw/top/parts.ts:47
  wire acks_ack_ready;  // hw/top/parts.ts:47
  wire [2:0] acks_ack_slot;  // hw/top/parts.ts:47
  wire acks_ack_ring;  // hw/top/parts.ts:47
  wire [7:0] acks_ack_status;  // hw/top/parts.ts:47
  wire [31:0] acks_ack_sequence;  // hw/top/parts.ts:47
  wire acks_ack_irq;  // hw/top/parts.ts:47
  wire acks_record_valid;  // hw/top/parts.ts:47
  wire acks_record_ready;  // hw/top/parts.ts:47
  wire [63:0] acks_record_address;  // hw/top/parts.ts:47
  wire [255:0] acks_record_data;  // hw/top/parts.ts:47
  wire [3:0] acks_record_dwords;  // hw/top/parts.ts:47
  wire [63:0] acks_now;  // hw/top/parts.ts:47
  wire [51:0] acks_ack_base;  // hw/top/parts.ts:47
  wire [3:0] acks_ack_size;  // hw/top/parts.ts:47
  wire [31:0] acks_ack_tail;  // hw/top/parts.ts:47
  wire acks_fire;  // hw/top/parts.ts:47
  wire [1:0] irq_fire;  // hw/top/parts.ts:48
  wire irq_enable;  // hw/top/parts.ts:48
  wire irq_tbl_wr;  // hw/top/parts.ts:48
  wire irq_tbl_rd;  // hw/top/parts.ts:48
  wire [1:0] irq_tbl_addr;  // hw/top/parts.ts:48
  wire [63:0] irq_tbl_wdata;  // hw/top/parts.ts:48
  wire [7:0] irq_tbl_be;  // hw/top/parts.ts:48
  wire [63:0] irq_tbl_rdata;  // hw/top/parts.ts:48
  wire [1:0] irq_pending;  // hw/top/parts.ts:48
  wire irq_out_valid;  // hw/top/parts.ts:48
  wire irq_out_ready;  // hw/top/parts.ts:48
  wire [63:0] irq_out_address;  // hw/top/parts.ts:48
  wire [255:0] irq_out_data;  // hw/top/parts.ts:48
  wire [3:0] irq_out_dwords;  // hw/top/parts.ts:48
  wire irq_busy;  // hw/top/parts.ts:48
  wire small_in0_valid;  // hw/top/parts.ts:49
  wire small_in0_ready;  // hw/top/parts.ts:49
  wire [63:0] small_in0_address;  // hw/top/parts.ts:49
  wire [255:0] small_in0_data;  // hw/top/parts.ts:49
  wire [3:0] small_in0_dwords;  // hw/top/parts.ts:49
  wire small_in1_valid;  // hw/top/parts.ts:49
  wire small_in1_ready;  // hw/top/parts.ts:49
  wire [63:0] small_in1_address;  // hw/top/parts.ts:49
  wire [255:0] small_in1_data;  // hw/top/parts.ts:49
  wire [3:0] small_in1_dwords;  // hw/top/parts.ts:49
  wire small_in2_valid;  // hw/top/parts.ts:49
  wire small_in2_ready;  // hw/top/parts.ts:49
  wire [63:0] small_in2_address;  // hw/top/parts.ts:49
  wire [255:0] small_in2_data;  // hw/top/parts.ts:49
  wire [3:0] small_in2_dwords;  // hw/top/parts.ts:49
  wire small_in3_valid;  // hw/top/parts.ts:49
  wire small_in3_ready;  // hw/top/parts.ts:49
  wire [63:0] small_in3_address;  // hw/top/parts.ts:49
  wire [255:0] small_in3_data;  // hw/top/parts.ts:49
  wire [3:0] small_in3_dwords;  // hw/top/parts.ts:49
  wire small_in4_valid;  // hw/top/parts.ts:49
  wire small_in4_ready;  // hw/top/parts.ts:49
  wire [63:0] small_in4_address;  // hw/top/parts.ts:49
  wire [255:0] small_in4_data;  // hw/top/parts.ts:49
  wire [3:0] small_in4_dwords;  // hw/top/parts.ts:49
  wire small_out_valid;  // hw/top/parts.ts:49
  wire small_out_ready;  // hw/top/parts.ts:49
  wire [63:0] small_out_address;  // hw/top/parts.ts:49
  wire [255:0] small_out_data;  // hw/top/parts.ts:49
  wire [3:0] small_out_dwords;  // hw/top/parts.ts:49
  wire [2:0] small_out_index;  // hw/top/parts.ts:49
  wire small_write_up_valid;  // hw/top/parts.ts:50
  wire small_write_up_ready;  // hw/top/parts.ts:50
  wire [63:0] small_write_up_address;  // hw/top/parts.ts:50
  wire [255:0] small_write_up_data;  // hw/top/parts.ts:50
  wire [3:0] small_write_up_dwords;  // hw/top/parts.ts:50
  wire small_write_dn_valid;  // hw/top/parts.ts:50
  wire small_write_dn_ready;  // hw/top/parts.ts:50
  wire [127:0] small_write_dn_hdr;  // hw/top/parts.ts:50
  wire [511:0] small_write_dn_data;  // hw/top/parts.ts:50
  wire [15:0] small_write_dn_strb;  // hw/top/parts.ts:50
  wire small_write_dn_sop;  // hw/top/parts.ts:50
  wire small_write_dn_eop;  // hw/top/parts.ts:50
  wire [15:0] small_write_pf_requester_id;  // hw/top/parts.ts:50
  wire posted_dma_valid;  // hw/top/parts.ts:51
  wire posted_dma_ready;  // hw/top/parts.ts:51
  wire [127:0] posted_dma_hdr;  // hw/top/parts.ts:51
  wire [511:0] posted_dma_data;  // hw/top/parts.ts:51
  wire [15:0] posted_dma_strb;  // hw/top/parts.ts:51
  wire posted_dma_sop;  // hw/top/parts.ts:51
  wire posted_dma_eop;  // hw/top/parts.ts:51
  wire posted_small_valid;  // hw/top/parts.ts:51
  wire posted_small_ready;  // hw/top/parts.ts:51
  wire [127:0] posted_small_hdr;  // hw/top/parts.ts:51
  wire [511:0] posted_small_data;  // hw/top/parts.ts:51
  wire [15:0] posted_small_strb;  // hw/top/parts.ts:51
  wire posted_small_sop;  // hw/top/parts.ts:51
  wire posted_small_eop;  // hw/top/parts.ts:51
  wire posted_tx_valid;  // hw/top/parts.ts:51
  wire posted_tx_ready;  // hw/top/parts.ts:51
  wire [511:0] posted_tx_data;  // hw/top/parts.ts:51
  wire [15:0] posted_tx_strb;  // hw/top/parts.ts:51
  wire [127:0] posted_tx_hdr;  // hw/top/parts.ts:51
  wire [5:0] posted_tx_seq;  // hw/top/parts.ts:51
  wire posted_tx_sop;  // hw/top/parts.ts:51
  wire posted_tx_eop;  // hw/top/parts.ts:51
  wire posted_sent_valid;  // hw/top/parts.ts:51
  wire [5:0] posted_sent_seq;  // hw/top/parts.ts:51
  wire [15:0] posted_accepted;  // hw/top/parts.ts:51
  wire [15:0] posted_sent;  // hw/top/parts.ts:51
  wire histogram_sample_valid;  // hw/top/parts.ts:52
  wire [7:0] histogram_sample;  // hw/top/parts.ts:52
  wire histogram_rd_en;  // hw/top/parts.ts:52
  wire [5:0] histogram_rd_addr;  // hw/top/parts.ts:52
  wire [31:0] histogram_rd_data;  // hw/top/parts.ts:52
  wire histogram_clearing;  // hw/top/parts.ts:52
  wire round_trip_answered;  // hw/top/parts.ts:53
  wire [63:0] round_trip_ticks;  // hw/top/parts.ts:53
  wire round_trip_rd;  // hw/top/parts.ts:53
  wire [5:0] round_trip_rd_addr;  // hw/top/parts.ts:53
  wire [31:0] round_trip_rd_data;  // hw/top/parts.ts:53
  wire [63:0] round_trip_sum;  // hw/top/parts.ts:53
  wire [63:0] round_trip_most;  // hw/top/parts.ts:53
  wire round_trip_busy;  // hw/top/parts.ts:53
  wire counters_lookup;  // hw/top/parts.ts:54
  wire [7:0] counters_cycles;  // hw/top/parts.ts:54
  wire counters_fault;  // hw/top/parts.ts:54
  wire counters_denied;  // hw/top/parts.ts:54
  wire counters_record;  // hw/top/parts.ts:54
  wire counters_joined;  // hw/top/parts.ts:54
  wire counters_response;  // hw/top/parts.ts:54
  wire counters_update;  // hw/top/parts.ts:54
  wire counters_vf;  // hw/top/parts.ts:54
  wire counters_miss;  // hw/top/parts.ts:54
  wire counters_prefetch;  // hw/top/parts.ts:54
  wire counters_resent;  // hw/top/parts.ts:54
  wire counters_probe;  // hw/top/parts.ts:54
  wire counters_blocked;  // hw/top/parts.ts:54
  wire [1:0] counters_stale;  // hw/top/parts.ts:54
  wire [1:0] counters_probe_dropped;  // hw/top/parts.ts:54
  wire [63:0] counters_lookups;  // hw/top/parts.ts:54
  wire [63:0] counters_lookup_cycles;  // hw/top/parts.ts:54
  wire [31:0] counters_lookup_max;  // hw/top/parts.ts:54
  wire [63:0] counters_faults;  // hw/top/parts.ts:54
  wire [63:0] counters_denials;  // hw/top/parts.ts:54
  wire [63:0] counters_records;  // hw/top/parts.ts:54
  wire [63:0] counters_joins;  // hw/top/parts.ts:54
  wire [63:0] counters_responses;  // hw/top/parts.ts:54
  wire [63:0] counters_updates;  // hw/top/parts.ts:54
  wire [63:0] counters_vf_drops;  // hw/top/parts.ts:54
  wire [63:0] counters_misses;  // hw/top/parts.ts:54
  wire [63:0] counters_prefetches;  // hw/top/parts.ts:54
  wire [63:0] counters_resents;  // hw/top/parts.ts:54
  wire [63:0] counters_probes;  // hw/top/parts.ts:54
  wire [63:0] counters_blocked_reports;  // hw/top/parts.ts:54
  wire [63:0] counters_stale_responses;  // hw/top/parts.ts:54
  wire [63:0] counters_probes_dropped;  // hw/top/parts.ts:54
  wire counters_busy;  // hw/top/parts.ts:54
  wire [255:0] domain_base;  // hw/top/wire-tables.ts:27
  wire [463:0] domain_limit;  // hw/top/wire-tables.ts:28
  wire [127:0] queue_function;  // hw/top/wire-tables.ts:31
  wire [15:0] domain_locked;  // hw/top/wire-tables.ts:40
  wire acked;  // hw/top/wire-updates.ts:28
  wire answered;  // hw/top/top.ts:34
  wire [15:0] queue_master;  // hw/top/wire-dma.ts:26
  wire [7:0] queue_domain_0;  // hw/top/wire-dma.ts:30
  wire [7:0] queue_domain_1;  // hw/top/wire-dma.ts:30
  wire [7:0] queue_domain_2;  // hw/top/wire-dma.ts:30
  wire [7:0] queue_domain_3;  // hw/top/wire-dma.ts:30
  wire [7:0] queue_domain_4;  // hw/top/wire-dma.ts:30
  wire [7:0] queue_domain_5;  // hw/top/wire-dma.ts:30
  wire [7:0] queue_domain_6;  // hw/top/wire-dma.ts:30
  wire [7:0] queue_domain_7;  // hw/top/wire-dma.ts:30
  wire [7:0] queue_domain_8;  // hw/top/wire-dma.ts:30
  wire [7:0] queue_domain_9;  // hw/top/wire-dma.ts:30
  wire [7:0] queue_domain_10;  // hw/top/wire-dma.ts:30
  wire [7:0] queue_domain_11;  // hw/top/wire-dma.ts:30
  wire [7:0] queue_domain_12;  // hw/top/wire-dma.ts:30
  wire [7:0] queue_domain_13;  // hw/top/wire-dma.ts:30
  wire [7:0] queue_domain_14;  // hw/top/wire-dma.ts:30
  wire [7:0] queue_domain_15;  // hw/top/wire-dma.ts:30
  reg  [5:0] read_seq;  // hw/top/wire-dma.ts:56
  reg  [1:0] pba;  // hw/top/wire-posted.ts:14

  assign domain_base = {csr_domain_base_region[495:480], csr_domain_base_region[463:448], csr_domain_base_region[431:416], csr_domain_base_region[399:384], csr_domain_base_region[367:352], csr_domain_base_region[335:320], csr_domain_base_region[303:288], csr_domain_base_region[271:256], csr_domain_base_region[239:224], csr_domain_base_region[207:192], csr_domain_base_region[175:160], csr_domain_base_region[143:128], csr_domain_base_region[111:96], csr_domain_base_region[79:64], csr_domain_base_region[47:32], csr_domain_base_region[15:0]};  // hw/top/wire-tables.ts:27
  assign domain_limit = {csr_domain_limit_pages[748:720], csr_domain_limit_pages[700:672], csr_domain_limit_pages[652:624], csr_domain_limit_pages[604:576], csr_domain_limit_pages[556:528], csr_domain_limit_pages[508:480], csr_domain_limit_pages[460:432], csr_domain_limit_pages[412:384], csr_domain_limit_pages[364:336], csr_domain_limit_pages[316:288], csr_domain_limit_pages[268:240], csr_domain_limit_pages[220:192], csr_domain_limit_pages[172:144], csr_domain_limit_pages[124:96], csr_domain_limit_pages[76:48], csr_domain_limit_pages[28:0]};  // hw/top/wire-tables.ts:28
  assign queue_function = {{4'd0, csr_queue_function[123:120]}, {4'd0, csr_queue_function[115:112]}, {4'd0, csr_queue_function[107:104]}, {4'd0, csr_queue_function[99:96]}, {4'd0, csr_queue_function[91:88]}, {4'd0, csr_queue_function[83:80]}, {4'd0, csr_queue_function[75:72]}, {4'd0, csr_queue_function[67:64]}, {4'd0, csr_queue_function[59:56]}, {4'd0, csr_queue_function[51:48]}, {4'd0, csr_queue_function[43:40]}, {4'd0, csr_queue_function[35:32]}, {4'd0, csr_queue_function[27:24]}, {4'd0, csr_queue_function[19:16]}, {4'd0, csr_queue_function[11:8]}, {4'd0, csr_queue_function[3:0]}};  // hw/top/wire-tables.ts:31
  assign domain_locked = domains_lock | update_changing;  // hw/top/wire-tables.ts:40
  assign acked = acks_ack_ready & acks_ack_valid;  // hw/top/wire-updates.ts:28
  assign answered = bitmap_rsp_valid & (~bitmap_rsp_probe);  // hw/top/top.ts:34
  assign queue_master = {bus_master_enable[queue_function[123:120]], bus_master_enable[queue_function[115:112]], bus_master_enable[queue_function[107:104]], bus_master_enable[queue_function[99:96]], bus_master_enable[queue_function[91:88]], bus_master_enable[queue_function[83:80]], bus_master_enable[queue_function[75:72]], bus_master_enable[queue_function[67:64]], bus_master_enable[queue_function[59:56]], bus_master_enable[queue_function[51:48]], bus_master_enable[queue_function[43:40]], bus_master_enable[queue_function[35:32]], bus_master_enable[queue_function[27:24]], bus_master_enable[queue_function[19:16]], bus_master_enable[queue_function[11:8]], bus_master_enable[queue_function[3:0]]};  // hw/top/wire-dma.ts:26
  assign queue_domain_0 = queue_function[3] ? (queue_function[2] ? (queue_function[1] ? (queue_function[0] ? csr_function_domain[127:120] : csr_function_domain[119:112]) : (queue_function[0] ? csr_function_domain[111:104] : csr_function_domain[103:96])) : (queue_function[1] ? (queue_function[0] ? csr_function_domain[95:88] : csr_function_domain[87:80]) : (queue_function[0] ? csr_function_domain[79:72] : csr_function_domain[71:64]))) : (queue_function[2] ? (queue_function[1] ? (queue_function[0] ? csr_function_domain[63:56] : csr_function_domain[55:48]) : (queue_function[0] ? csr_function_domain[47:40] : csr_function_domain[39:32])) : (queue_function[1] ? (queue_function[0] ? csr_function_domain[31:24] : csr_function_domain[23:16]) : (queue_function[0] ? csr_function_domain[15:8] : csr_function_domain[7:0])));  // hw/top/wire-dma.ts:30
  assign queue_domain_1 = queue_function[11] ? (queue_function[10] ? (queue_function[9] ? (queue_function[8] ? csr_function_domain[127:120] : csr_function_domain[119:112]) : (queue_function[8] ? csr_function_domain[111:104] : csr_function_domain[103:96])) : (queue_function[9] ? (queue_function[8] ? csr_function_domain[95:88] : csr_function_domain[87:80]) : (queue_function[8] ? csr_function_domain[79:72] : csr_function_domain[71:64]))) : (queue_function[10] ? (queue_function[9] ? (queue_function[8] ? csr_function_domain[63:56] : csr_function_domain[55:48]) : (queue_function[8] ? csr_function_domain[47:40] : csr_function_domain[39:32])) : (queue_function[9] ? (queue_function[8] ? csr_function_domain[31:24] : csr_function_domain[23:16]) : (queue_function[8] ? csr_function_domain[15:8] : csr_function_domain[7:0])));  // hw/top/wire-dma.ts:30
  assign queue_domain_2 = queue_function[19] ? (queue_function[18] ? (queue_function[17] ? (queue_function[16] ? csr_function_domain[127:120] : csr_function_domain[119:112]) : (queue_function[16] ? csr_function_domain[111:104] : csr_function_domain[103:96])) : (queue_function[17] ? (queue_function[16] ? csr_function_domain[95:88] : csr_function_domain[87:80]) : (queue_function[16] ? csr_function_domain[79:72] : csr_function_domain[71:64]))) : (queue_function[18] ? (queue_function[17] ? (queue_function[16] ? csr_function_domain[63:56] : csr_function_domain[55:48]) : (queue_function[16] ? csr_function_domain[47:40] : csr_function_domain[39:32])) : (queue_function[17] ? (queue_function[16] ? csr_function_domain[31:24] : csr_function_domain[23:16]) : (queue_function[16] ? csr_function_domain[15:8] : csr_function_domain[7:0])));  // hw/top/wire-dma.ts:30
  assign queue_domain_3 = queue_function[27] ? (queue_function[26] ? (queue_function[25] ? (queue_function[24] ? csr_function_domain[127:120] : csr_function_domain[119:112]) : (queue_function[24] ? csr_function_domain[111:104] : csr_function_domain[103:96])) : (queue_function[25] ? (queue_function[24] ? csr_function_domain[95:88] : csr_function_domain[87:80]) : (queue_function[24] ? csr_function_domain[79:72] : csr_function_domain[71:64]))) : (queue_function[26] ? (queue_function[25] ? (queue_function[24] ? csr_function_domain[63:56] : csr_function_domain[55:48]) : (queue_function[24] ? csr_function_domain[47:40] : csr_function_domain[39:32])) : (queue_function[25] ? (queue_function[24] ? csr_function_domain[31:24] : csr_function_domain[23:16]) : (queue_function[24] ? csr_function_domain[15:8] : csr_function_domain[7:0])));  // hw/top/wire-dma.ts:30
  assign queue_domain_4 = queue_function[35] ? (queue_function[34] ? (queue_function[33] ? (queue_function[32] ? csr_function_domain[127:120] : csr_function_domain[119:112]) : (queue_function[32] ? csr_function_domain[111:104] : csr_function_domain[103:96])) : (queue_function[33] ? (queue_function[32] ? csr_function_domain[95:88] : csr_function_domain[87:80]) : (queue_function[32] ? csr_function_domain[79:72] : csr_function_domain[71:64]))) : (queue_function[34] ? (queue_function[33] ? (queue_function[32] ? csr_function_domain[63:56] : csr_function_domain[55:48]) : (queue_function[32] ? csr_function_domain[47:40] : csr_function_domain[39:32])) : (queue_function[33] ? (queue_function[32] ? csr_function_domain[31:24] : csr_function_domain[23:16]) : (queue_function[32] ? csr_function_domain[15:8] : csr_function_domain[7:0])));  // hw/top/wire-dma.ts:30
  assign queue_domain_5 = queue_function[43] ? (queue_function[42] ? (queue_function[41] ? (queue_function[40] ? csr_function_domain[127:120] : csr_function_domain[119:112]) : (queue_function[40] ? csr_function_domain[111:104] : csr_function_domain[103:96])) : (queue_function[41] ? (queue_function[40] ? csr_function_domain[95:88] : csr_function_domain[87:80]) : (queue_function[40] ? csr_function_domain[79:72] : csr_function_domain[71:64]))) : (queue_function[42] ? (queue_function[41] ? (queue_function[40] ? csr_function_domain[63:56] : csr_function_domain[55:48]) : (queue_function[40] ? csr_function_domain[47:40] : csr_function_domain[39:32])) : (queue_function[41] ? (queue_function[40] ? csr_function_domain[31:24] : csr_function_domain[23:16]) : (queue_function[40] ? csr_function_domain[15:8] : csr_function_domain[7:0])));  // hw/top/wire-dma.ts:30
  assign queue_domain_6 = queue_function[51] ? (queue_function[50] ? (queue_function[49] ? (queue_function[48] ? csr_function_domain[127:120] : csr_function_domain[119:112]) : (queue_function[48] ? csr_function_domain[111:104] : csr_function_domain[103:96])) : (queue_function[49] ? (queue_function[48] ? csr_function_domain[95:88] : csr_function_domain[87:80]) : (queue_function[48] ? csr_function_domain[79:72] : csr_function_domain[71:64]))) : (queue_function[50] ? (queue_function[49] ? (queue_function[48] ? csr_function_domain[63:56] : csr_function_domain[55:48]) : (queue_function[48] ? csr_function_domain[47:40] : csr_function_domain[39:32])) : (queue_function[49] ? (queue_function[48] ? csr_function_domain[31:24] : csr_function_domain[23:16]) : (queue_function[48] ? csr_function_domain[15:8] : csr_function_domain[7:0])));  // hw/top/wire-dma.ts:30
  assign queue_domain_7 = queue_function[59] ? (queue_function[58] ? (queue_function[57] ? (queue_function[56] ? csr_function_domain[127:120] : csr_function_domain[119:112]) : (queue_function[56] ? csr_function_domain[111:104] : csr_function_domain[103:96])) : (queue_function[57] ? (queue_function[56] ? csr_function_domain[95:88] : csr_function_domain[87:80]) : (queue_function[56] ? csr_function_domain[79:72] : csr_function_domain[71:64]))) : (queue_function[58] ? (queue_function[57] ? (queue_function[56] ? csr_function_domain[63:56] : csr_function_domain[55:48]) : (queue_function[56] ? csr_function_domain[47:40] : csr_function_domain[39:32])) : (queue_function[57] ? (queue_function[56] ? csr_function_domain[31:24] : csr_function_domain[23:16]) : (queue_function[56] ? csr_function_domain[15:8] : csr_function_domain[7:0])));  // hw/top/wire-dma.ts:30
  assign queue_domain_8 = queue_function[67] ? (queue_function[66] ? (queue_function[65] ? (queue_function[64] ? csr_function_domain[127:120] : csr_function_domain[119:112]) : (queue_function[64] ? csr_function_domain[111:104] : csr_function_domain[103:96])) : (queue_function[65] ? (queue_function[64] ? csr_function_domain[95:88] : csr_function_domain[87:80]) : (queue_function[64] ? csr_function_domain[79:72] : csr_function_domain[71:64]))) : (queue_function[66] ? (queue_function[65] ? (queue_function[64] ? csr_function_domain[63:56] : csr_function_domain[55:48]) : (queue_function[64] ? csr_function_domain[47:40] : csr_function_domain[39:32])) : (queue_function[65] ? (queue_function[64] ? csr_function_domain[31:24] : csr_function_domain[23:16]) : (queue_function[64] ? csr_function_domain[15:8] : csr_function_domain[7:0])));  // hw/top/wire-dma.ts:30
  assign queue_domain_9 = queue_function[75] ? (queue_function[74] ? (queue_function[73] ? (queue_function[72] ? csr_function_domain[127:120] : csr_function_domain[119:112]) : (queue_function[72] ? csr_function_domain[111:104] : csr_function_domain[103:96])) : (queue_function[73] ? (queue_function[72] ? csr_function_domain[95:88] : csr_function_domain[87:80]) : (queue_function[72] ? csr_function_domain[79:72] : csr_function_domain[71:64]))) : (queue_function[74] ? (queue_function[73] ? (queue_function[72] ? csr_function_domain[63:56] : csr_function_domain[55:48]) : (queue_function[72] ? csr_function_domain[47:40] : csr_function_domain[39:32])) : (queue_function[73] ? (queue_function[72] ? csr_function_domain[31:24] : csr_function_domain[23:16]) : (queue_function[72] ? csr_function_domain[15:8] : csr_function_domain[7:0])));  // hw/top/wire-dma.ts:30
  assign queue_domain_10 = queue_function[83] ? (queue_function[82] ? (queue_function[81] ? (queue_function[80] ? csr_function_domain[127:120] : csr_function_domain[119:112]) : (queue_function[80] ? csr_function_domain[111:104] : csr_function_domain[103:96])) : (queue_function[81] ? (queue_function[80] ? csr_function_domain[95:88] : csr_function_domain[87:80]) : (queue_function[80] ? csr_function_domain[79:72] : csr_function_domain[71:64]))) : (queue_function[82] ? (queue_function[81] ? (queue_function[80] ? csr_function_domain[63:56] : csr_function_domain[55:48]) : (queue_function[80] ? csr_function_domain[47:40] : csr_function_domain[39:32])) : (queue_function[81] ? (queue_function[80] ? csr_function_domain[31:24] : csr_function_domain[23:16]) : (queue_function[80] ? csr_function_domain[15:8] : csr_function_domain[7:0])));  // hw/top/wire-dma.ts:30
  assign queue_domain_11 = queue_function[91] ? (queue_function[90] ? (queue_function[89] ? (queue_function[88] ? csr_function_domain[127:120] : csr_function_domain[119:112]) : (queue_function[88] ? csr_function_domain[111:104] : csr_function_domain[103:96])) : (queue_function[89] ? (queue_function[88] ? csr_function_domain[95:88] : csr_function_domain[87:80]) : (queue_function[88] ? csr_function_domain[79:72] : csr_function_domain[71:64]))) : (queue_function[90] ? (queue_function[89] ? (queue_function[88] ? csr_function_domain[63:56] : csr_function_domain[55:48]) : (queue_function[88] ? csr_function_domain[47:40] : csr_function_domain[39:32])) : (queue_function[89] ? (queue_function[88] ? csr_function_domain[31:24] : csr_function_domain[23:16]) : (queue_function[88] ? csr_function_domain[15:8] : csr_function_domain[7:0])));  // hw/top/wire-dma.ts:30
  assign queue_domain_12 = queue_function[99] ? (queue_function[98] ? (queue_function[97] ? (queue_function[96] ? csr_function_domain[127:120] : csr_function_domain[119:112]) : (queue_function[96] ? csr_function_domain[111:104] : csr_function_domain[103:96])) : (queue_function[97] ? (queue_function[96] ? csr_function_domain[95:88] : csr_function_domain[87:80]) : (queue_function[96] ? csr_function_domain[79:72] : csr_function_domain[71:64]))) : (queue_function[98] ? (queue_function[97] ? (queue_function[96] ? csr_function_domain[63:56] : csr_function_domain[55:48]) : (queue_function[96] ? csr_function_domain[47:40] : csr_function_domain[39:32])) : (queue_function[97] ? (queue_function[96] ? csr_function_domain[31:24] : csr_function_domain[23:16]) : (queue_function[96] ? csr_function_domain[15:8] : csr_function_domain[7:0])));  // hw/top/wire-dma.ts:30
  assign queue_domain_13 = queue_function[107] ? (queue_function[106] ? (queue_function[105] ? (queue_function[104] ? csr_function_domain[127:120] : csr_function_domain[119:112]) : (queue_function[104] ? csr_function_domain[111:104] : csr_function_domain[103:96])) : (queue_function[105] ? (queue_function[104] ? csr_function_domain[95:88] : csr_function_domain[87:80]) : (queue_function[104] ? csr_function_domain[79:72] : csr_function_domain[71:64]))) : (queue_function[106] ? (queue_function[105] ? (queue_function[104] ? csr_function_domain[63:56] : csr_function_domain[55:48]) : (queue_function[104] ? csr_function_domain[47:40] : csr_function_domain[39:32])) : (queue_function[105] ? (queue_function[104] ? csr_function_domain[31:24] : csr_function_domain[23:16]) : (queue_function[104] ? csr_function_domain[15:8] : csr_function_domain[7:0])));  // hw/top/wire-dma.ts:30
  assign queue_domain_14 = queue_function[115] ? (queue_function[114] ? (queue_function[113] ? (queue_function[112] ? csr_function_domain[127:120] : csr_function_domain[119:112]) : (queue_function[112] ? csr_function_domain[111:104] : csr_function_domain[103:96])) : (queue_function[113] ? (queue_function[112] ? csr_function_domain[95:88] : csr_function_domain[87:80]) : (queue_function[112] ? csr_function_domain[79:72] : csr_function_domain[71:64]))) : (queue_function[114] ? (queue_function[113] ? (queue_function[112] ? csr_function_domain[63:56] : csr_function_domain[55:48]) : (queue_function[112] ? csr_function_domain[47:40] : csr_function_domain[39:32])) : (queue_function[113] ? (queue_function[112] ? csr_function_domain[31:24] : csr_function_domain[23:16]) : (queue_function[112] ? csr_function_domain[15:8] : csr_function_domain[7:0])));  // hw/top/wire-dma.ts:30
  assign queue_domain_15 = queue_function[123] ? (queue_function[122] ? (queue_function[121] ? (queue_function[120] ? csr_function_domain[127:120] : csr_function_domain[119:112]) : (queue_function[120] ? csr_function_domain[111:104] : csr_function_domain[103:96])) : (queue_function[121] ? (queue_function[120] ? csr_function_domain[95:88] : csr_function_domain[87:80]) : (queue_function[120] ? csr_function_domain[79:72] : csr_function_domain[71:64]))) : (queue_function[122] ? (queue_function[121] ? (queue_function[120] ? csr_function_domain[63:56] : csr_function_domain[55:48]) : (queue_function[120] ? csr_function_domain[47:40] : csr_function_domain[39:32])) : (queue_function[121] ? (queue_function[120] ? csr_function_domain[31:24] : csr_function_domain[23:16]) : (queue_function[120] ? csr_function_domain[15:8] : csr_function_domain[7:0])));  // hw/top/wire-dma.ts:30

  vpri_requests_in_default u_bar (  // hw/top/parts.ts:33
    .clk(clk),
    .rst(rst),
    .rx_valid(bar_rx_valid),
    .rx_ready(bar_rx_ready),
    .rx_data(bar_rx_data),
    .rx_strb(bar_rx_strb),
    .rx_hdr(bar_rx_hdr),
    .rx_bar_id(bar_rx_bar_id),
    .rx_func_num(bar_rx_func_num),
    .rx_sop(bar_rx_sop),
    .rx_eop(bar_rx_eop),
    .tx_valid(bar_tx_valid),
    .tx_ready(bar_tx_ready),
    .tx_data(bar_tx_data),
    .tx_strb(bar_tx_strb),
    .tx_hdr(bar_tx_hdr),
    .tx_sop(bar_tx_sop),
    .tx_eop(bar_tx_eop),
    .req_valid(bar_req_valid),
    .req_write(bar_req_write),
    .req_addr(bar_req_addr),
    .req_data(bar_req_data),
    .req_be(bar_req_be),
    .rsp_valid(bar_rsp_valid),
    .rsp_data(bar_rsp_data),
    .pf_requester_id(bar_pf_requester_id),
    .accepted(bar_accepted),
    .sent(bar_sent),
    .vf_access(bar_vf_access),
    .bad_request(bar_bad_request),
    .busy(bar_busy)
  );

  vpri_csr_default u_csr (  // hw/top/parts.ts:34
    .clk(clk),
    .rst(rst),
    .req_valid(csr_req_valid),
    .req_write(csr_req_write),
    .req_addr(csr_req_addr),
    .req_data(csr_req_data),
    .req_be(csr_req_be),
    .rsp_valid(csr_rsp_valid),
    .rsp_data(csr_rsp_data),
    .ctrl_enable(csr_ctrl_enable),
    .error_command_overflow_set(csr_error_command_overflow_set),
    .error_command_hole_set(csr_error_command_hole_set),
    .error_vf_access_set(csr_error_vf_access_set),
    .error_bad_request_set(csr_error_bad_request_set),
    .error_locked_write_set(csr_error_locked_write_set),
    .error_stale_response_set(csr_error_stale_response_set),
    .error_unexpected_completion_set(csr_error_unexpected_completion_set),
    .error_completion_error_set(csr_error_completion_error_set),
    .error_domain_not_cleared_set(csr_error_domain_not_cleared_set),
    .error_command_fetch_set(csr_error_command_fetch_set),
    .error_command_tail_set(csr_error_command_tail_set),
    .error_request_alarm_set(csr_error_request_alarm_set),
    .error_memory_read_set(csr_error_memory_read_set),
    .error_memory_write_set(csr_error_memory_write_set),
    .error_tracker_memory_set(csr_error_tracker_memory_set),
    .error_touch_lost_set(csr_error_touch_lost_set),
    .error_read_timeout_set(csr_error_read_timeout_set),
    .error_bad_interrupt_set(csr_error_bad_interrupt_set),
    .now_ticks(csr_now_ticks),
    .prq_base_addr(csr_prq_base_addr),
    .prq_ctrl_enable(csr_prq_ctrl_enable),
    .prq_ctrl_size(csr_prq_ctrl_size),
    .prq_head_head(csr_prq_head_head),
    .prq_head_arm(csr_prq_head_arm),
    .prq_head_we(csr_prq_head_we),
    .prq_tail_tail(csr_prq_tail_tail),
    .prq_response_index(csr_prq_response_index),
    .prq_response_generation(csr_prq_response_generation),
    .prq_response_code(csr_prq_response_code),
    .prq_response_we(csr_prq_response_we),
    .ack_base_addr(csr_ack_base_addr),
    .ack_ctrl_enable(csr_ack_ctrl_enable),
    .ack_ctrl_size(csr_ack_ctrl_size),
    .ack_tail_tail(csr_ack_tail_tail),
    .command_ring_base_addr(csr_command_ring_base_addr),
    .command_ring_ctrl_enable(csr_command_ring_ctrl_enable),
    .command_ring_ctrl_size(csr_command_ring_ctrl_size),
    .command_ring_tail_tail(csr_command_ring_tail_tail),
    .command_ring_head_head(csr_command_ring_head_head),
    .command_ring_head_stopped(csr_command_ring_head_stopped),
    .prq_moderation_count(csr_prq_moderation_count),
    .prq_moderation_time(csr_prq_moderation_time),
    .prq_resend_time(csr_prq_resend_time),
    .prq_shares_reserve(csr_prq_shares_reserve),
    .prq_shares_probes(csr_prq_shares_probes),
    .prq_state_waiting(csr_prq_state_waiting),
    .prq_state_probes(csr_prq_state_probes),
    .lookups_count(csr_lookups_count),
    .lookup_faults_count(csr_lookup_faults_count),
    .lookup_denied_count(csr_lookup_denied_count),
    .lookup_cycles_count(csr_lookup_cycles_count),
    .lookup_max_count(csr_lookup_max_count),
    .records_count(csr_records_count),
    .joined_count(csr_joined_count),
    .responses_count(csr_responses_count),
    .updates_count(csr_updates_count),
    .vf_drops_count(csr_vf_drops_count),
    .resent_count(csr_resent_count),
    .stale_responses_count(csr_stale_responses_count),
    .probes_count(csr_probes_count),
    .probes_dropped_count(csr_probes_dropped_count),
    .blocked_reports_count(csr_blocked_reports_count),
    .lookup_misses_count(csr_lookup_misses_count),
    .prefetches_count(csr_prefetches_count),
    .ack_head_head(csr_ack_head_head),
    .lookup_ctrl_prefetch(csr_lookup_ctrl_prefetch),
    .tracked_domains(csr_tracked_domains),
    .touch_log_base_addr(csr_touch_log_base_addr),
    .touch_log_ctrl_enable(csr_touch_log_ctrl_enable),
    .touch_log_ctrl_size(csr_touch_log_ctrl_size),
    .touch_log_head_head(csr_touch_log_head_head),
    .touch_log_tail_tail(csr_touch_log_tail_tail),
    .touch_log_tail_full(csr_touch_log_tail_full),
    .read_timeout_period(csr_read_timeout_period),
    .blocked_time_period(csr_blocked_time_period),
    .dma_ctrl_interrupts(csr_dma_ctrl_interrupts),
    .scrub_row(csr_scrub_row),
    .scrub_start(csr_scrub_start),
    .scrub_state_busy(csr_scrub_state_busy),
    .scrub_state_error(csr_scrub_state_error),
    .round_trip_ticks_count(csr_round_trip_ticks_count),
    .round_trip_max_count(csr_round_trip_max_count),
    .function_domain(csr_function_domain),
    .function_reset(csr_function_reset),
    .function_resetting(csr_function_resetting),
    .function_enable(csr_function_enable),
    .function_requests_quota(csr_function_requests_quota),
    .function_requests_used(csr_function_requests_used),
    .domain_base_region(csr_domain_base_region),
    .domain_base_we(csr_domain_base_we),
    .domain_base_lock(csr_domain_base_lock),
    .domain_limit_pages(csr_domain_limit_pages),
    .domain_limit_we(csr_domain_limit_we),
    .domain_limit_lock(csr_domain_limit_lock),
    .domain_ctrl_enable_set(csr_domain_ctrl_enable_set),
    .domain_ctrl_enable_clear(csr_domain_ctrl_enable_clear),
    .domain_ctrl_clear(csr_domain_ctrl_clear),
    .domain_ctrl_enabled(csr_domain_ctrl_enabled),
    .domain_ctrl_cleared(csr_domain_ctrl_cleared),
    .domain_ctrl_busy(csr_domain_ctrl_busy),
    .domain_state_generation(csr_domain_state_generation),
    .domain_state_tokens(csr_domain_state_tokens),
    .queue_function(csr_queue_function),
    .queue_class(csr_queue_class),
    .queue_drop(csr_queue_drop),
    .queue_probe(csr_queue_probe),
    .queue_parked(csr_queue_parked),
    .queue_enable(csr_queue_enable),
    .locked_write(csr_locked_write),
    .scrub_paes_rd(csr_scrub_paes_rd),
    .scrub_paes_addr(csr_scrub_paes_addr),
    .scrub_paes_rdata(csr_scrub_paes_rdata),
    .lookup_histogram_rd(csr_lookup_histogram_rd),
    .lookup_histogram_addr(csr_lookup_histogram_addr),
    .lookup_histogram_rdata(csr_lookup_histogram_rdata),
    .round_trip_histogram_rd(csr_round_trip_histogram_rd),
    .round_trip_histogram_addr(csr_round_trip_histogram_addr),
    .round_trip_histogram_rdata(csr_round_trip_histogram_rdata),
    .msix_table_wr(csr_msix_table_wr),
    .msix_table_rd(csr_msix_table_rd),
    .msix_table_addr(csr_msix_table_addr),
    .msix_table_wdata(csr_msix_table_wdata),
    .msix_table_be(csr_msix_table_be),
    .msix_table_rdata(csr_msix_table_rdata),
    .msix_pba_rd(csr_msix_pba_rd),
    .msix_pba_rdata(csr_msix_pba_rdata),
    .command_wr(csr_command_wr),
    .command_addr(csr_command_addr),
    .command_wdata(csr_command_wdata),
    .command_be(csr_command_be)
  );

  vpri_command_slots_default u_slots (  // hw/top/parts.ts:35
    .clk(clk),
    .rst(rst),
    .wr(slots_wr),
    .addr(slots_addr),
    .wdata(slots_wdata),
    .be(slots_be),
    .cmd_valid(slots_cmd_valid),
    .cmd_ready(slots_cmd_ready),
    .cmd_slot(slots_cmd_slot),
    .cmd_words(slots_cmd_words),
    .release_valid(slots_release_valid),
    .release_slot(slots_release_slot),
    .overflow(slots_overflow),
    .hole(slots_hole),
    .busy(slots_busy)
  );

  vpri_command_ring_default u_command_ring (  // hw/top/parts.ts:36
    .clk(clk),
    .rst(rst),
    .enable(command_ring_enable),
    .master(command_ring_master),
    .base(command_ring_base),
    .size(command_ring_size),
    .tail(command_ring_tail),
    .head(command_ring_head),
    .stopped(command_ring_stopped),
    .ack_size(command_ring_ack_size),
    .ack_tail(command_ring_ack_tail),
    .ack_head(command_ring_ack_head),
    .acked(command_ring_acked),
    .pf_requester_id(command_ring_pf_requester_id),
    .tx_valid(command_ring_tx_valid),
    .tx_ready(command_ring_tx_ready),
    .tx_hdr(command_ring_tx_hdr),
    .rx_valid(command_ring_rx_valid),
    .rx_ready(command_ring_rx_ready),
    .rx_data(command_ring_rx_data),
    .rx_strb(command_ring_rx_strb),
    .rx_hdr(command_ring_rx_hdr),
    .rx_error(command_ring_rx_error),
    .rx_sop(command_ring_rx_sop),
    .rx_eop(command_ring_rx_eop),
    .cmd_valid(command_ring_cmd_valid),
    .cmd_ready(command_ring_cmd_ready),
    .cmd_slot(command_ring_cmd_slot),
    .cmd_words(command_ring_cmd_words),
    .failed(command_ring_failed),
    .bad_tail(command_ring_bad_tail),
    .unexpected(command_ring_unexpected),
    .busy(command_ring_busy)
  );

  vpri_stream_arbiter_n2_slot3_words256 u_commands (  // hw/top/parts.ts:37
    .clk(clk),
    .rst(rst),
    .in0_valid(commands_in0_valid),
    .in0_ready(commands_in0_ready),
    .in0_slot(commands_in0_slot),
    .in0_words(commands_in0_words),
    .in1_valid(commands_in1_valid),
    .in1_ready(commands_in1_ready),
    .in1_slot(commands_in1_slot),
    .in1_words(commands_in1_words),
    .out_valid(commands_out_valid),
    .out_ready(commands_out_ready),
    .out_slot(commands_out_slot),
    .out_words(commands_out_words),
    .out_index(commands_out_index)
  );

  vpri_completion_split_default u_completion_split (  // hw/top/parts.ts:38
    .clk(clk),
    .rst(rst),
    .rx_valid(completion_split_rx_valid),
    .rx_ready(completion_split_rx_ready),
    .rx_data(completion_split_rx_data),
    .rx_strb(completion_split_rx_strb),
    .rx_hdr(completion_split_rx_hdr),
    .rx_error(completion_split_rx_error),
    .rx_sop(completion_split_rx_sop),
    .rx_eop(completion_split_rx_eop),
    .dma_valid(completion_split_dma_valid),
    .dma_ready(completion_split_dma_ready),
    .dma_data(completion_split_dma_data),
    .dma_strb(completion_split_dma_strb),
    .dma_hdr(completion_split_dma_hdr),
    .dma_error(completion_split_dma_error),
    .dma_sop(completion_split_dma_sop),
    .dma_eop(completion_split_dma_eop),
    .fetch_valid(completion_split_fetch_valid),
    .fetch_ready(completion_split_fetch_ready),
    .fetch_data(completion_split_fetch_data),
    .fetch_strb(completion_split_fetch_strb),
    .fetch_hdr(completion_split_fetch_hdr),
    .fetch_error(completion_split_fetch_error),
    .fetch_sop(completion_split_fetch_sop),
    .fetch_eop(completion_split_fetch_eop)
  );

  vpri_stream_arbiter_n2_hdr128 u_read_requests (  // hw/top/parts.ts:39
    .clk(clk),
    .rst(rst),
    .in0_valid(read_requests_in0_valid),
    .in0_ready(read_requests_in0_ready),
    .in0_hdr(read_requests_in0_hdr),
    .in1_valid(read_requests_in1_valid),
    .in1_ready(read_requests_in1_ready),
    .in1_hdr(read_requests_in1_hdr),
    .out_valid(read_requests_out_valid),
    .out_ready(read_requests_out_ready),
    .out_hdr(read_requests_out_hdr),
    .out_index(read_requests_out_index)
  );

  vpri_domains_default u_domains (  // hw/top/parts.ts:40
    .clk(clk),
    .rst(rst),
    .enable_set(domains_enable_set),
    .enable_clear(domains_enable_clear),
    .clear(domains_clear),
    .changed(domains_changed),
    .clear_done_valid(domains_clear_done_valid),
    .clear_done_ok(domains_clear_done_ok),
    .clear_done_domain(domains_clear_done_domain),
    .enabled(domains_enabled),
    .cleared(domains_cleared),
    .clear_pending(domains_clear_pending),
    .lock(domains_lock),
    .track_set(domains_track_set),
    .track_clear(domains_track_clear),
    .tracked(domains_tracked),
    .refused(domains_refused)
  );

  vpri_update_default u_update (  // hw/top/parts.ts:41
    .clk(clk),
    .rst(rst),
    .enable(update_enable),
    .cmd_valid(update_cmd_valid),
    .cmd_ready(update_cmd_ready),
    .cmd_slot(update_cmd_slot),
    .cmd_words(update_cmd_words),
    .cmd_ring(update_cmd_ring),
    .ack_valid(update_ack_valid),
    .ack_ready(update_ack_ready),
    .ack_slot(update_ack_slot),
    .ack_ring(update_ack_ring),
    .ack_status(update_ack_status),
    .ack_sequence(update_ack_sequence),
    .ack_irq(update_ack_irq),
    .carried_valid(update_carried_valid),
    .carried_ready(update_carried_ready),
    .carried_index(update_carried_index),
    .carried_generation(update_carried_generation),
    .carried_code(update_carried_code),
    .change_valid(update_change_valid),
    .change_ready(update_change_ready),
    .change_row(update_change_row),
    .change_first(update_change_first),
    .change_end(update_change_end),
    .change_rights(update_change_rights),
    .change_mark(update_change_mark),
    .installed(update_installed),
    .installed_mark(update_installed_mark),
    .installed_row(update_installed_row),
    .done(update_done),
    .done_mark(update_done_mark),
    .done_error(update_done_error),
    .harvest_valid(update_harvest_valid),
    .harvest_ready(update_harvest_ready),
    .harvest_row(update_harvest_row),
    .harvest_address(update_harvest_address),
    .harvest_out(update_harvest_out),
    .harvest_clear(update_harvest_clear),
    .track_failed(update_track_failed),
    .track_set(update_track_set),
    .track_clear(update_track_clear),
    .flip_valid(update_flip_valid),
    .flip_domain(update_flip_domain),
    .bump_valid(update_bump_valid),
    .bump_domain(update_bump_domain),
    .epoch(update_epoch),
    .drained(update_drained),
    .timeout_valid(update_timeout_valid),
    .timeout_domain(update_timeout_domain),
    .timeout_epoch(update_timeout_epoch),
    .doubtful(update_doubtful),
    .wake_valid(update_wake_valid),
    .wake_domain(update_wake_domain),
    .wake_first(update_wake_first),
    .wake_end(update_wake_end),
    .domain_base(update_domain_base),
    .domain_limit(update_domain_limit),
    .domain_cleared(update_domain_cleared),
    .clear_pending(update_clear_pending),
    .clear_done_valid(update_clear_done_valid),
    .clear_done_ok(update_clear_done_ok),
    .clear_done_domain(update_clear_done_domain),
    .changing(update_changing),
    .busy(update_busy)
  );

  vpri_bitmap_default u_bitmap (  // hw/top/parts.ts:42
    .clk(clk),
    .rst(rst),
    .req_valid(bitmap_req_valid),
    .req_ready(bitmap_req_ready),
    .req_tag(bitmap_req_tag),
    .req_func(bitmap_req_func),
    .req_page(bitmap_req_page),
    .req_count(bitmap_req_count),
    .req_write(bitmap_req_write),
    .probe_valid(bitmap_probe_valid),
    .probe_tag(bitmap_probe_tag),
    .probe_func(bitmap_probe_func),
    .probe_page(bitmap_probe_page),
    .probe_count(bitmap_probe_count),
    .probe_write(bitmap_probe_write),
    .probe_taken(bitmap_probe_taken),
    .probe_lost(bitmap_probe_lost),
    .rsp_valid(bitmap_rsp_valid),
    .rsp_tag(bitmap_rsp_tag),
    .rsp_probe(bitmap_rsp_probe),
    .rsp_missed(bitmap_rsp_missed),
    .rsp_verdict(bitmap_rsp_verdict),
    .rsp_write(bitmap_rsp_write),
    .rsp_page(bitmap_rsp_page),
    .rsp_pages(bitmap_rsp_pages),
    .rsp_domain(bitmap_rsp_domain),
    .rsp_epoch(bitmap_rsp_epoch),
    .rsp_stale(bitmap_rsp_stale),
    .give_valid(bitmap_give_valid),
    .give_domain(bitmap_give_domain),
    .give_epoch(bitmap_give_epoch),
    .take_valid(bitmap_take_valid),
    .take_domain(bitmap_take_domain),
    .change_valid(bitmap_change_valid),
    .change_ready(bitmap_change_ready),
    .change_row(bitmap_change_row),
    .change_first(bitmap_change_first),
    .change_end(bitmap_change_end),
    .change_rights(bitmap_change_rights),
    .change_mark(bitmap_change_mark),
    .installed(bitmap_installed),
    .installed_mark(bitmap_installed_mark),
    .installed_row(bitmap_installed_row),
    .done(bitmap_done),
    .done_error(bitmap_done_error),
    .done_mark(bitmap_done_mark),
    .function_domain(bitmap_function_domain),
    .function_enable(bitmap_function_enable),
    .domain_base(bitmap_domain_base),
    .domain_limit(bitmap_domain_limit),
    .domain_enabled(bitmap_domain_enabled),
    .epoch(bitmap_epoch),
    .generation(bitmap_generation),
    .prefetch_enable(bitmap_prefetch_enable),
    .ar_valid(bitmap_ar_valid),
    .ar_ready(bitmap_ar_ready),
    .ar_id(bitmap_ar_id),
    .ar_row(bitmap_ar_row),
    .ar_half(bitmap_ar_half),
    .r_valid(bitmap_r_valid),
    .r_ready(bitmap_r_ready),
    .r_id(bitmap_r_id),
    .r_data(bitmap_r_data),
    .r_error(bitmap_r_error),
    .aw_valid(bitmap_aw_valid),
    .aw_ready(bitmap_aw_ready),
    .aw_id(bitmap_aw_id),
    .aw_row(bitmap_aw_row),
    .aw_half(bitmap_aw_half),
    .w_valid(bitmap_w_valid),
    .w_ready(bitmap_w_ready),
    .w_data(bitmap_w_data),
    .b_valid(bitmap_b_valid),
    .b_ready(bitmap_b_ready),
    .b_id(bitmap_b_id),
    .b_error(bitmap_b_error),
    .track_enable(bitmap_track_enable),
    .harvest_valid(bitmap_harvest_valid),
    .harvest_ready(bitmap_harvest_ready),
    .harvest_row(bitmap_harvest_row),
    .harvest_address(bitmap_harvest_address),
    .harvest_out(bitmap_harvest_out),
    .harvest_clear(bitmap_harvest_clear),
    .harvest_out_valid(bitmap_harvest_out_valid),
    .harvest_out_ready(bitmap_harvest_out_ready),
    .harvest_out_address(bitmap_harvest_out_address),
    .harvest_out_data(bitmap_harvest_out_data),
    .harvest_out_dwords(bitmap_harvest_out_dwords),
    .track_failed(bitmap_track_failed),
    .touch(bitmap_touch),
    .touch_row(bitmap_touch_row),
    .touch_bits(bitmap_touch_bits),
    .scrub_start(bitmap_scrub_start),
    .scrub_row(bitmap_scrub_row),
    .scrub_busy(bitmap_scrub_busy),
    .scrub_error(bitmap_scrub_error),
    .scrub_rd(bitmap_scrub_rd),
    .scrub_rd_addr(bitmap_scrub_rd_addr),
    .scrub_rd_data(bitmap_scrub_rd_data),
    .missed(bitmap_missed),
    .prefetched(bitmap_prefetched),
    .read_failed(bitmap_read_failed),
    .write_failed(bitmap_write_failed),
    .busy(bitmap_busy)
  );

  vpri_touch_log_default u_touch_log (  // hw/top/parts.ts:43
    .clk(clk),
    .rst(rst),
    .enable(touch_log_enable),
    .master(touch_log_master),
    .base(touch_log_base),
    .size(touch_log_size),
    .head(touch_log_head),
    .tail(touch_log_tail),
    .full(touch_log_full),
    .touch(touch_log_touch),
    .touch_row(touch_log_touch_row),
    .touch_bits(touch_log_touch_bits),
    .domain_base(touch_log_domain_base),
    .domain_limit(touch_log_domain_limit),
    .record_valid(touch_log_record_valid),
    .record_ready(touch_log_record_ready),
    .record_address(touch_log_record_address),
    .record_data(touch_log_record_data),
    .record_dwords(touch_log_record_dwords),
    .lost(touch_log_lost),
    .busy(touch_log_busy)
  );

  vpri_tokens_default u_tokens (  // hw/top/parts.ts:44
    .clk(clk),
    .rst(rst),
    .take_valid(tokens_take_valid),
    .take_domain(tokens_take_domain),
    .split_valid(tokens_split_valid),
    .split_domain(tokens_split_domain),
    .split_epoch(tokens_split_epoch),
    .give_lookup_valid(tokens_give_lookup_valid),
    .give_lookup_domain(tokens_give_lookup_domain),
    .give_lookup_epoch(tokens_give_lookup_epoch),
    .give_write_valid(tokens_give_write_valid),
    .give_write_domain(tokens_give_write_domain),
    .give_write_epoch(tokens_give_write_epoch),
    .give_read_valid(tokens_give_read_valid),
    .give_read_domain(tokens_give_read_domain),
    .give_read_epoch(tokens_give_read_epoch),
    .flip_valid(tokens_flip_valid),
    .flip_domain(tokens_flip_domain),
    .bump_valid(tokens_bump_valid),
    .bump_domain(tokens_bump_domain),
    .epoch(tokens_epoch),
    .drained(tokens_drained),
    .generation(tokens_generation),
    .count(tokens_count)
  );

  vpri_engine_default u_engine (  // hw/top/parts.ts:45
    .clk(clk),
    .rst(rst),
    .now(engine_now),
    .pf_requester_id(engine_pf_requester_id),
    .max_payload(engine_max_payload),
    .max_read(engine_max_read),
    .queue_enable(engine_queue_enable),
    .queue_master(engine_queue_master),
    .queue_function(engine_queue_function),
    .queue_domain(engine_queue_domain),
    .queue_class(engine_queue_class),
    .queue_parked(engine_queue_parked),
    .queue_drop(engine_queue_drop),
    .queue_probe(engine_queue_probe),
    .may_probe(engine_may_probe),
    .queue_allowed(engine_queue_allowed),
    .interrupts(engine_interrupts),
    .bad_interrupt(engine_bad_interrupt),
    .timeout_period(engine_timeout_period),
    .blocked_period(engine_blocked_period),
    .timeout_at(engine_timeout_at),
    .overdue(engine_overdue),
    .doubtful(engine_doubtful),
    .flr_start(engine_flr_start),
    .flr_done(engine_flr_done),
    .flr_pending(engine_flr_pending),
    .flr_retire_valid(engine_flr_retire_valid),
    .flr_retire_func(engine_flr_retire_func),
    .flr_retired(engine_flr_retired),
    .desc_valid(engine_desc_valid),
    .desc_ready(engine_desc_ready),
    .desc_queue(engine_desc_queue),
    .desc_kind(engine_desc_kind),
    .desc_gpa(engine_desc_gpa),
    .desc_length(engine_desc_length),
    .desc_tag(engine_desc_tag),
    .pay_req_valid(engine_pay_req_valid),
    .pay_req_ready(engine_pay_req_ready),
    .pay_req_queue(engine_pay_req_queue),
    .pay_req_tag(engine_pay_req_tag),
    .pay_req_offset(engine_pay_req_offset),
    .pay_req_bytes(engine_pay_req_bytes),
    .pay_req_lane(engine_pay_req_lane),
    .pay_data_valid(engine_pay_data_valid),
    .pay_data_ready(engine_pay_data_ready),
    .pay_data_data(engine_pay_data_data),
    .pay_data_last(engine_pay_data_last),
    .rd_data_valid(engine_rd_data_valid),
    .rd_data_ready(engine_rd_data_ready),
    .rd_data_queue(engine_rd_data_queue),
    .rd_data_tag(engine_rd_data_tag),
    .rd_data_offset(engine_rd_data_offset),
    .rd_data_data(engine_rd_data_data),
    .rd_data_keep(engine_rd_data_keep),
    .done_valid(engine_done_valid),
    .done_ready(engine_done_ready),
    .done_queue(engine_done_queue),
    .done_tag(engine_done_tag),
    .done_status(engine_done_status),
    .done_bytes(engine_done_bytes),
    .done_waited(engine_done_waited),
    .look_valid(engine_look_valid),
    .look_ready(engine_look_ready),
    .look_tag(engine_look_tag),
    .look_func(engine_look_func),
    .look_page(engine_look_page),
    .look_count(engine_look_count),
    .look_write(engine_look_write),
    .verdict_valid(engine_verdict_valid),
    .verdict_tag(engine_verdict_tag),
    .verdict(engine_verdict),
    .verdict_stale(engine_verdict_stale),
    .verdict_page(engine_verdict_page),
    .verdict_pages(engine_verdict_pages),
    .verdict_domain(engine_verdict_domain),
    .verdict_epoch(engine_verdict_epoch),
    .probe_valid(engine_probe_valid),
    .probe_tag(engine_probe_tag),
    .probe_func(engine_probe_func),
    .probe_page(engine_probe_page),
    .probe_count(engine_probe_count),
    .probe_write(engine_probe_write),
    .probe_taken(engine_probe_taken),
    .probe_lost(engine_probe_lost),
    .answer_valid(engine_answer_valid),
    .answer_missed(engine_answer_missed),
    .verdict_cycles(engine_verdict_cycles),
    .verdict_retry(engine_verdict_retry),
    .fault_valid(engine_fault_valid),
    .fault_ready(engine_fault_ready),
    .fault_queue(engine_fault_queue),
    .fault_func(engine_fault_func),
    .fault_domain(engine_fault_domain),
    .fault_device_class(engine_fault_device_class),
    .fault_page(engine_fault_page),
    .fault_pages(engine_fault_pages),
    .fault_write(engine_fault_write),
    .fault_kind(engine_fault_kind),
    .wake_valid(engine_wake_valid),
    .wake_queues(engine_wake_queues),
    .wake_code(engine_wake_code),
    .changed_valid(engine_changed_valid),
    .changed_domain(engine_changed_domain),
    .posted_valid(engine_posted_valid),
    .posted_ready(engine_posted_ready),
    .posted_hdr(engine_posted_hdr),
    .posted_data(engine_posted_data),
    .posted_strb(engine_posted_strb),
    .posted_sop(engine_posted_sop),
    .posted_eop(engine_posted_eop),
    .tx_rd_valid(engine_tx_rd_valid),
    .tx_rd_ready(engine_tx_rd_ready),
    .tx_rd_hdr(engine_tx_rd_hdr),
    .tx_rd_seq(engine_tx_rd_seq),
    .tx_rd_sop(engine_tx_rd_sop),
    .tx_rd_eop(engine_tx_rd_eop),
    .rx_cpl_valid(engine_rx_cpl_valid),
    .rx_cpl_ready(engine_rx_cpl_ready),
    .rx_cpl_data(engine_rx_cpl_data),
    .rx_cpl_strb(engine_rx_cpl_strb),
    .rx_cpl_hdr(engine_rx_cpl_hdr),
    .rx_cpl_error(engine_rx_cpl_error),
    .rx_cpl_sop(engine_rx_cpl_sop),
    .rx_cpl_eop(engine_rx_cpl_eop),
    .give_write_valid(engine_give_write_valid),
    .give_write_domain(engine_give_write_domain),
    .give_write_epoch(engine_give_write_epoch),
    .give_read_valid(engine_give_read_valid),
    .give_read_domain(engine_give_read_domain),
    .give_read_epoch(engine_give_read_epoch),
    .split_valid(engine_split_valid),
    .split_domain(engine_split_domain),
    .split_epoch(engine_split_epoch),
    .unexpected(engine_unexpected),
    .failed(engine_failed),
    .busy(engine_busy)
  );

  vpri_requests_default u_requests (  // hw/top/parts.ts:46
    .clk(clk),
    .rst(rst),
    .fault_valid(requests_fault_valid),
    .fault_ready(requests_fault_ready),
    .fault_queue(requests_fault_queue),
    .fault_func(requests_fault_func),
    .fault_domain(requests_fault_domain),
    .fault_device_class(requests_fault_device_class),
    .fault_page(requests_fault_page),
    .fault_pages(requests_fault_pages),
    .fault_write(requests_fault_write),
    .fault_kind(requests_fault_kind),
    .may_probe(requests_may_probe),
    .response_valid(requests_response_valid),
    .response_index(requests_response_index),
    .response_generation(requests_response_generation),
    .response_code(requests_response_code),
    .carried_valid(requests_carried_valid),
    .carried_ready(requests_carried_ready),
    .carried_index(requests_carried_index),
    .carried_generation(requests_carried_generation),
    .carried_code(requests_carried_code),
    .wake_valid(requests_wake_valid),
    .wake_queues(requests_wake_queues),
    .wake_code(requests_wake_code),
    .flr_retire_valid(requests_flr_retire_valid),
    .flr_retire_func(requests_flr_retire_func),
    .flr_retired(requests_flr_retired),
    .record_valid(requests_record_valid),
    .record_ready(requests_record_ready),
    .record_address(requests_record_address),
    .record_data(requests_record_data),
    .record_dwords(requests_record_dwords),
    .prq_base(requests_prq_base),
    .prq_size(requests_prq_size),
    .prq_enable(requests_prq_enable),
    .prq_head(requests_prq_head),
    .prq_arm(requests_prq_arm),
    .prq_tail(requests_prq_tail),
    .moderation_count(requests_moderation_count),
    .moderation_time(requests_moderation_time),
    .resend_time(requests_resend_time),
    .quota(requests_quota),
    .reserve(requests_reserve),
    .probes(requests_probes),
    .used(requests_used),
    .probes_used(requests_probes_used),
    .pending(requests_pending),
    .fire(requests_fire),
    .pf_requester_id(requests_pf_requester_id),
    .now(requests_now),
    .wake_at(requests_wake_at),
    .busy(requests_busy),
    .recorded(requests_recorded),
    .joined(requests_joined),
    .joined_queue(requests_joined_queue),
    .answered(requests_answered),
    .stale(requests_stale),
    .resent(requests_resent),
    .probed(requests_probed),
    .probe_dropped(requests_probe_dropped),
    .reported(requests_reported),
    .round_trip(requests_round_trip)
  );

  vpri_acks_default u_acks (  // hw/top/parts.ts:47
    .clk(clk),
    .rst(rst),
    .enable(acks_enable),
    .ack_valid(acks_ack_valid),
    .ack_ready(acks_ack_ready),
    .ack_slot(acks_ack_slot),
    .ack_ring(acks_ack_ring),
    .ack_status(acks_ack_status),
    .ack_sequence(acks_ack_sequence),
    .ack_irq(acks_ack_irq),
    .record_valid(acks_record_valid),
    .record_ready(acks_record_ready),
    .record_address(acks_record_address),
    .record_data(acks_record_data),
    .record_dwords(acks_record_dwords),
    .now(acks_now),
    .ack_base(acks_ack_base),
    .ack_size(acks_ack_size),
    .ack_tail(acks_ack_tail),
    .fire(acks_fire)
  );

  vpri_msix u_irq (  // hw/top/parts.ts:48
    .clk(clk),
    .rst(rst),
    .fire(irq_fire),
    .enable(irq_enable),
    .tbl_wr(irq_tbl_wr),
    .tbl_rd(irq_tbl_rd),
    .tbl_addr(irq_tbl_addr),
    .tbl_wdata(irq_tbl_wdata),
    .tbl_be(irq_tbl_be),
    .tbl_rdata(irq_tbl_rdata),
    .pending(irq_pending),
    .out_valid(irq_out_valid),
    .out_ready(irq_out_ready),
    .out_address(irq_out_address),
    .out_data(irq_out_data),
    .out_dwords(irq_out_dwords),
    .busy(irq_busy)
  );

  vpri_stream_arbiter_n5_address64_data256_dwords4 u_small (  // hw/top/parts.ts:49
    .clk(clk),
    .rst(rst),
    .in0_valid(small_in0_valid),
    .in0_ready(small_in0_ready),
    .in0_address(small_in0_address),
    .in0_data(small_in0_data),
    .in0_dwords(small_in0_dwords),
    .in1_valid(small_in1_valid),
    .in1_ready(small_in1_ready),
    .in1_address(small_in1_address),
    .in1_data(small_in1_data),
    .in1_dwords(small_in1_dwords),
    .in2_valid(small_in2_valid),
    .in2_ready(small_in2_ready),
    .in2_address(small_in2_address),
    .in2_data(small_in2_data),
    .in2_dwords(small_in2_dwords),
    .in3_valid(small_in3_valid),
    .in3_ready(small_in3_ready),
    .in3_address(small_in3_address),
    .in3_data(small_in3_data),
    .in3_dwords(small_in3_dwords),
    .in4_valid(small_in4_valid),
    .in4_ready(small_in4_ready),
    .in4_address(small_in4_address),
    .in4_data(small_in4_data),
    .in4_dwords(small_in4_dwords),
    .out_valid(small_out_valid),
    .out_ready(small_out_ready),
    .out_address(small_out_address),
    .out_data(small_out_data),
    .out_dwords(small_out_dwords),
    .out_index(small_out_index)
  );

  vpri_small_write_default u_small_write (  // hw/top/parts.ts:50
    .clk(clk),
    .rst(rst),
    .up_valid(small_write_up_valid),
    .up_ready(small_write_up_ready),
    .up_address(small_write_up_address),
    .up_data(small_write_up_data),
    .up_dwords(small_write_up_dwords),
    .dn_valid(small_write_dn_valid),
    .dn_ready(small_write_dn_ready),
    .dn_hdr(small_write_dn_hdr),
    .dn_data(small_write_dn_data),
    .dn_strb(small_write_dn_strb),
    .dn_sop(small_write_dn_sop),
    .dn_eop(small_write_dn_eop),
    .pf_requester_id(small_write_pf_requester_id)
  );

  vpri_posted_default u_posted (  // hw/top/parts.ts:51
    .clk(clk),
    .rst(rst),
    .dma_valid(posted_dma_valid),
    .dma_ready(posted_dma_ready),
    .dma_hdr(posted_dma_hdr),
    .dma_data(posted_dma_data),
    .dma_strb(posted_dma_strb),
    .dma_sop(posted_dma_sop),
    .dma_eop(posted_dma_eop),
    .small_valid(posted_small_valid),
    .small_ready(posted_small_ready),
    .small_hdr(posted_small_hdr),
    .small_data(posted_small_data),
    .small_strb(posted_small_strb),
    .small_sop(posted_small_sop),
    .small_eop(posted_small_eop),
    .tx_valid(posted_tx_valid),
    .tx_ready(posted_tx_ready),
    .tx_data(posted_tx_data),
    .tx_strb(posted_tx_strb),
    .tx_hdr(posted_tx_hdr),
    .tx_seq(posted_tx_seq),
    .tx_sop(posted_tx_sop),
    .tx_eop(posted_tx_eop),
    .sent_valid(posted_sent_valid),
    .sent_seq(posted_sent_seq),
    .accepted(posted_accepted),
    .sent(posted_sent)
  );

  vpri_histogram_b64_v8_c32 u_histogram (  // hw/top/parts.ts:52
    .clk(clk),
    .rst(rst),
    .sample_valid(histogram_sample_valid),
    .sample(histogram_sample),
    .rd_en(histogram_rd_en),
    .rd_addr(histogram_rd_addr),
    .rd_data(histogram_rd_data),
    .clearing(histogram_clearing)
  );

  vpri_round_trip u_round_trip (  // hw/top/parts.ts:53
    .clk(clk),
    .rst(rst),
    .answered(round_trip_answered),
    .ticks(round_trip_ticks),
    .rd(round_trip_rd),
    .rd_addr(round_trip_rd_addr),
    .rd_data(round_trip_rd_data),
    .sum(round_trip_sum),
    .most(round_trip_most),
    .busy(round_trip_busy)
  );

  vpri_counters u_counters (  // hw/top/parts.ts:54
    .clk(clk),
    .rst(rst),
    .lookup(counters_lookup),
    .cycles(counters_cycles),
    .fault(counters_fault),
    .denied(counters_denied),
    .record(counters_record),
    .joined(counters_joined),
    .response(counters_response),
    .update(counters_update),
    .vf(counters_vf),
    .miss(counters_miss),
    .prefetch(counters_prefetch),
    .resent(counters_resent),
    .probe(counters_probe),
    .blocked(counters_blocked),
    .stale(counters_stale),
    .probe_dropped(counters_probe_dropped),
    .lookups(counters_lookups),
    .lookup_cycles(counters_lookup_cycles),
    .lookup_max(counters_lookup_max),
    .faults(counters_faults),
    .denials(counters_denials),
    .records(counters_records),
    .joins(counters_joins),
    .responses(counters_responses),
    .updates(counters_updates),
    .vf_drops(counters_vf_drops),
    .misses(counters_misses),
    .prefetches(counters_prefetches),
    .resents(counters_resents),
    .probes(counters_probes),
    .blocked_reports(counters_blocked_reports),
    .stale_responses(counters_stale_responses),
    .probes_dropped(counters_probes_dropped),
    .busy(counters_busy)
  );

  assign busy = |{counters_busy, small_write_up_valid, round_trip_busy, histogram_clearing, irq_busy, requests_busy, engine_busy, touch_log_busy, bitmap_busy, update_busy, command_ring_busy, slots_busy, bar_busy};  // hw/top/wire-seen.ts:75
  assign wake_at = (requests_wake_at < engine_timeout_at) ? requests_wake_at : engine_timeout_at;  // hw/top/wire-seen.ts:74
  assign flr_done = engine_flr_done;  // hw/top/wire-dma.ts:20
  assign rx_req_tlp_ready = bar_rx_ready;  // hw/top/wire-tables.ts:7
  assign rx_cpl_tlp_ready = completion_split_rx_ready;  // hw/top/wire-dma.ts:70
  assign tx_rd_req_tlp_valid = read_requests_out_valid;  // hw/top/wire-dma.ts:62
  assign tx_rd_req_tlp_hdr = read_requests_out_hdr;  // hw/top/wire-dma.ts:64
  assign tx_rd_req_tlp_seq = read_seq;  // hw/top/wire-dma.ts:65
  assign tx_rd_req_tlp_sop = 1'b1;  // hw/top/wire-dma.ts:66
  assign tx_rd_req_tlp_eop = 1'b1;  // hw/top/wire-dma.ts:67
  assign tx_wr_req_tlp_valid = posted_tx_valid;  // hw/top/wire-posted.ts:32
  assign tx_wr_req_tlp_data = posted_tx_data;  // hw/top/wire-posted.ts:32
  assign tx_wr_req_tlp_strb = posted_tx_strb;  // hw/top/wire-posted.ts:32
  assign tx_wr_req_tlp_hdr = posted_tx_hdr;  // hw/top/wire-posted.ts:32
  assign tx_wr_req_tlp_seq = posted_tx_seq;  // hw/top/wire-posted.ts:32
  assign tx_wr_req_tlp_sop = posted_tx_sop;  // hw/top/wire-posted.ts:32
  assign tx_wr_req_tlp_eop = posted_tx_eop;  // hw/top/wire-posted.ts:32
  assign tx_cpl_tlp_valid = bar_tx_valid;  // hw/top/wire-tables.ts:8
  assign tx_cpl_tlp_data = bar_tx_data;  // hw/top/wire-tables.ts:8
  assign tx_cpl_tlp_strb = bar_tx_strb;  // hw/top/wire-tables.ts:8
  assign tx_cpl_tlp_hdr = bar_tx_hdr;  // hw/top/wire-tables.ts:8
  assign tx_cpl_tlp_sop = bar_tx_sop;  // hw/top/wire-tables.ts:8
  assign tx_cpl_tlp_eop = bar_tx_eop;  // hw/top/wire-tables.ts:8
  assign desc_ready = engine_desc_ready;  // hw/top/wire-dma.ts:33
  assign pay_req_valid = engine_pay_req_valid;  // hw/top/wire-dma.ts:34
  assign pay_req_queue = engine_pay_req_queue;  // hw/top/wire-dma.ts:34
  assign pay_req_tag = engine_pay_req_tag;  // hw/top/wire-dma.ts:34
  assign pay_req_offset = engine_pay_req_offset;  // hw/top/wire-dma.ts:34
  assign pay_req_bytes = engine_pay_req_bytes;  // hw/top/wire-dma.ts:34
  assign pay_req_lane = engine_pay_req_lane;  // hw/top/wire-dma.ts:34
  assign pay_data_ready = engine_pay_data_ready;  // hw/top/wire-dma.ts:35
  assign rd_data_valid = engine_rd_data_valid;  // hw/top/wire-dma.ts:36
  assign rd_data_queue = engine_rd_data_queue;  // hw/top/wire-dma.ts:36
  assign rd_data_tag = engine_rd_data_tag;  // hw/top/wire-dma.ts:36
  assign rd_data_offset = engine_rd_data_offset;  // hw/top/wire-dma.ts:36
  assign rd_data_data = engine_rd_data_data;  // hw/top/wire-dma.ts:36
  assign rd_data_keep = engine_rd_data_keep;  // hw/top/wire-dma.ts:36
  assign done_valid = engine_done_valid;  // hw/top/wire-dma.ts:37
  assign done_queue = engine_done_queue;  // hw/top/wire-dma.ts:37
  assign done_tag = engine_done_tag;  // hw/top/wire-dma.ts:37
  assign done_status = engine_done_status;  // hw/top/wire-dma.ts:37
  assign done_bytes = engine_done_bytes;  // hw/top/wire-dma.ts:37
  assign done_waited = engine_done_waited;  // hw/top/wire-dma.ts:37
  assign ev_valid = answered;  // hw/top/wire-seen.ts:67
  assign ev_queue = bitmap_rsp_tag;  // hw/top/wire-seen.ts:68
  assign ev_verdict = bitmap_rsp_verdict;  // hw/top/wire-seen.ts:69
  assign ev_retry = engine_verdict_retry;  // hw/top/wire-seen.ts:70
  assign ev_write = bitmap_rsp_write;  // hw/top/wire-seen.ts:71
  assign ev_page = bitmap_rsp_page;  // hw/top/wire-seen.ts:72
  assign ev_pages = bitmap_rsp_pages;  // hw/top/wire-seen.ts:73
  assign m_axi_awid = bitmap_aw_id;  // hw/top/axi.ts:38
  assign m_axi_awaddr = {bitmap_aw_row, bitmap_aw_half, 6'd0};  // hw/top/axi.ts:39
  assign m_axi_awlen = 8'd0;  // hw/top/axi.ts:40
  assign m_axi_awsize = 3'd6;  // hw/top/axi.ts:41
  assign m_axi_awburst = 2'd1;  // hw/top/axi.ts:42
  assign m_axi_awvalid = bitmap_aw_valid;  // hw/top/axi.ts:36
  assign m_axi_wdata = bitmap_w_data;  // hw/top/axi.ts:45
  assign m_axi_wstrb = 64'hffffffffffffffff;  // hw/top/axi.ts:46
  assign m_axi_wlast = 1'b1;  // hw/top/axi.ts:47
  assign m_axi_wvalid = bitmap_w_valid;  // hw/top/axi.ts:43
  assign m_axi_bready = bitmap_b_ready;  // hw/top/axi.ts:49
  assign m_axi_arid = bitmap_ar_id;  // hw/top/axi.ts:25
  assign m_axi_araddr = {bitmap_ar_row, bitmap_ar_half, 6'd0};  // hw/top/axi.ts:26
  assign m_axi_arlen = 8'd0;  // hw/top/axi.ts:27
  assign m_axi_arsize = 3'd6;  // hw/top/axi.ts:28
  assign m_axi_arburst = 2'd1;  // hw/top/axi.ts:29
  assign m_axi_arvalid = bitmap_ar_valid;  // hw/top/axi.ts:23
  assign m_axi_rready = bitmap_r_ready;  // hw/top/axi.ts:31
  assign bar_rx_valid = rx_req_tlp_valid;  // hw/top/wire-tables.ts:7
  assign bar_rx_data = rx_req_tlp_data;  // hw/top/wire-tables.ts:7
  assign bar_rx_strb = rx_req_tlp_strb;  // hw/top/wire-tables.ts:7
  assign bar_rx_hdr = rx_req_tlp_hdr;  // hw/top/wire-tables.ts:7
  assign bar_rx_bar_id = rx_req_tlp_bar_id;  // hw/top/wire-tables.ts:7
  assign bar_rx_func_num = rx_req_tlp_func_num;  // hw/top/wire-tables.ts:7
  assign bar_rx_sop = rx_req_tlp_sop;  // hw/top/wire-tables.ts:7
  assign bar_rx_eop = rx_req_tlp_eop;  // hw/top/wire-tables.ts:7
  assign bar_tx_ready = tx_cpl_tlp_ready;  // hw/top/wire-tables.ts:8
  assign bar_rsp_valid = csr_rsp_valid;  // hw/top/wire-tables.ts:17
  assign bar_rsp_data = csr_rsp_data;  // hw/top/wire-tables.ts:18
  assign bar_pf_requester_id = pf_requester_id;  // hw/top/wire-tables.ts:9
  assign bar_accepted = posted_accepted;  // hw/top/wire-tables.ts:10
  assign bar_sent = posted_sent;  // hw/top/wire-tables.ts:11
  assign csr_req_valid = bar_req_valid;  // hw/top/wire-tables.ts:12
  assign csr_req_write = bar_req_write;  // hw/top/wire-tables.ts:13
  assign csr_req_addr = bar_req_addr;  // hw/top/wire-tables.ts:14
  assign csr_req_data = bar_req_data;  // hw/top/wire-tables.ts:15
  assign csr_req_be = bar_req_be;  // hw/top/wire-tables.ts:16
  assign csr_error_command_overflow_set = slots_overflow;  // hw/top/wire-seen.ts:53
  assign csr_error_command_hole_set = slots_hole;  // hw/top/wire-seen.ts:54
  assign csr_error_vf_access_set = bar_vf_access;  // hw/top/wire-seen.ts:55
  assign csr_error_bad_request_set = bar_bad_request;  // hw/top/wire-seen.ts:56
  assign csr_error_locked_write_set = csr_locked_write;  // hw/top/wire-seen.ts:57
  assign csr_error_stale_response_set = |requests_stale;  // hw/top/wire-seen.ts:58
  assign csr_error_unexpected_completion_set = engine_unexpected | command_ring_unexpected;  // hw/top/wire-seen.ts:60
  assign csr_error_completion_error_set = engine_failed;  // hw/top/wire-seen.ts:61
  assign csr_error_domain_not_cleared_set = domains_refused;  // hw/top/wire-seen.ts:62
  assign csr_error_command_fetch_set = command_ring_failed;  // hw/top/wire-seen.ts:63
  assign csr_error_command_tail_set = command_ring_bad_tail;  // hw/top/wire-seen.ts:64
  assign csr_error_request_alarm_set = requests_resent;  // hw/top/wire-seen.ts:59
  assign csr_error_memory_read_set = bitmap_read_failed;  // hw/top/wire-seen.ts:65
  assign csr_error_memory_write_set = bitmap_write_failed;  // hw/top/wire-seen.ts:66
  assign csr_error_tracker_memory_set = bitmap_track_failed;  // hw/top/wire-order.ts:24
  assign csr_error_touch_lost_set = touch_log_lost;  // hw/top/wire-order.ts:32
  assign csr_error_read_timeout_set = engine_overdue;  // hw/top/wire-dma.ts:18
  assign csr_error_bad_interrupt_set = engine_bad_interrupt;  // hw/top/wire-dma.ts:17
  assign csr_now_ticks = now;  // hw/top/wire-seen.ts:7
  assign csr_prq_tail_tail = requests_prq_tail;  // hw/top/wire-requests.ts:20
  assign csr_ack_tail_tail = acks_ack_tail;  // hw/top/wire-updates.ts:50
  assign csr_command_ring_head_head = command_ring_head;  // hw/top/wire-updates.ts:15
  assign csr_command_ring_head_stopped = command_ring_stopped;  // hw/top/wire-updates.ts:16
  assign csr_prq_state_waiting = |requests_pending;  // hw/top/wire-requests.ts:28
  assign csr_prq_state_probes = requests_probes_used;  // hw/top/wire-requests.ts:29
  assign csr_lookups_count = counters_lookups;  // hw/top/wire-seen.ts:36
  assign csr_lookup_faults_count = counters_faults;  // hw/top/wire-seen.ts:39
  assign csr_lookup_denied_count = counters_denials;  // hw/top/wire-seen.ts:40
  assign csr_lookup_cycles_count = counters_lookup_cycles;  // hw/top/wire-seen.ts:37
  assign csr_lookup_max_count = counters_lookup_max;  // hw/top/wire-seen.ts:38
  assign csr_records_count = counters_records;  // hw/top/wire-seen.ts:41
  assign csr_joined_count = counters_joins;  // hw/top/wire-seen.ts:42
  assign csr_responses_count = counters_responses;  // hw/top/wire-seen.ts:43
  assign csr_updates_count = counters_updates;  // hw/top/wire-seen.ts:44
  assign csr_vf_drops_count = counters_vf_drops;  // hw/top/wire-seen.ts:45
  assign csr_resent_count = counters_resents;  // hw/top/wire-seen.ts:48
  assign csr_stale_responses_count = counters_stale_responses;  // hw/top/wire-seen.ts:51
  assign csr_probes_count = counters_probes;  // hw/top/wire-seen.ts:49
  assign csr_probes_dropped_count = counters_probes_dropped;  // hw/top/wire-seen.ts:52
  assign csr_blocked_reports_count = counters_blocked_reports;  // hw/top/wire-seen.ts:50
  assign csr_lookup_misses_count = counters_misses;  // hw/top/wire-seen.ts:46
  assign csr_prefetches_count = counters_prefetches;  // hw/top/wire-seen.ts:47
  assign csr_tracked_domains = {48'd0, domains_tracked};  // hw/top/wire-order.ts:21
  assign csr_touch_log_tail_tail = touch_log_tail;  // hw/top/wire-order.ts:30
  assign csr_touch_log_tail_full = touch_log_full;  // hw/top/wire-order.ts:31
  assign csr_scrub_state_busy = bitmap_scrub_busy;  // hw/top/wire-order.ts:58
  assign csr_scrub_state_error = bitmap_scrub_error;  // hw/top/wire-order.ts:59
  assign csr_round_trip_ticks_count = round_trip_sum;  // hw/top/wire-seen.ts:18
  assign csr_round_trip_max_count = round_trip_most;  // hw/top/wire-seen.ts:19
  assign csr_function_resetting = engine_flr_pending;  // hw/top/wire-dma.ts:21
  assign csr_function_requests_used = requests_used;  // hw/top/wire-requests.ts:27
  assign csr_domain_base_lock = domain_locked;  // hw/top/wire-tables.ts:41
  assign csr_domain_limit_lock = domain_locked;  // hw/top/wire-tables.ts:42
  assign csr_domain_ctrl_enabled = domains_enabled;  // hw/top/wire-tables.ts:43
  assign csr_domain_ctrl_cleared = domains_cleared;  // hw/top/wire-tables.ts:44
  assign csr_domain_ctrl_busy = domains_clear_pending;  // hw/top/wire-tables.ts:45
  assign csr_domain_state_generation = tokens_generation;  // hw/top/wire-tables.ts:46
  assign csr_domain_state_tokens = tokens_count;  // hw/top/wire-tables.ts:47
  assign csr_queue_parked = engine_queue_parked;  // hw/top/wire-dma.ts:32
  assign csr_scrub_paes_rdata = bitmap_scrub_rd_data;  // hw/top/wire-order.ts:62
  assign csr_lookup_histogram_rdata = {32'd0, histogram_rd_data};  // hw/top/wire-seen.ts:12
  assign csr_round_trip_histogram_rdata = {32'd0, round_trip_rd_data};  // hw/top/wire-seen.ts:17
  assign csr_msix_table_rdata = irq_tbl_rdata;  // hw/top/wire-posted.ts:13
  assign csr_msix_pba_rdata = {62'd0, pba};  // hw/top/wire-posted.ts:16
  assign slots_wr = csr_command_wr;  // hw/top/wire-updates.ts:6
  assign slots_addr = csr_command_addr;  // hw/top/wire-updates.ts:7
  assign slots_wdata = csr_command_wdata;  // hw/top/wire-updates.ts:8
  assign slots_be = csr_command_be;  // hw/top/wire-updates.ts:9
  assign slots_cmd_ready = commands_in0_ready;  // hw/top/wire-updates.ts:21
  assign slots_release_valid = acked & (~update_ack_ring);  // hw/top/wire-updates.ts:30
  assign slots_release_slot = update_ack_slot;  // hw/top/wire-updates.ts:31
  assign command_ring_enable = csr_command_ring_ctrl_enable;  // hw/top/wire-updates.ts:10
  assign command_ring_master = bus_master_enable[0];  // hw/top/wire-updates.ts:11
  assign command_ring_base = csr_command_ring_base_addr;  // hw/top/wire-updates.ts:12
  assign command_ring_size = csr_command_ring_ctrl_size;  // hw/top/wire-updates.ts:13
  assign command_ring_tail = csr_command_ring_tail_tail;  // hw/top/wire-updates.ts:14
  assign command_ring_ack_size = csr_ack_ctrl_size;  // hw/top/wire-updates.ts:17
  assign command_ring_ack_tail = acks_ack_tail;  // hw/top/wire-updates.ts:18
  assign command_ring_ack_head = csr_ack_head_head;  // hw/top/wire-updates.ts:19
  assign command_ring_acked = acked & update_ack_ring;  // hw/top/wire-updates.ts:29
  assign command_ring_pf_requester_id = pf_requester_id;  // hw/top/wire-updates.ts:20
  assign command_ring_tx_ready = read_requests_in1_ready;  // hw/top/wire-dma.ts:61
  assign command_ring_rx_valid = completion_split_fetch_valid;  // hw/top/wire-dma.ts:72
  assign command_ring_rx_data = completion_split_fetch_data;  // hw/top/wire-dma.ts:72
  assign command_ring_rx_strb = completion_split_fetch_strb;  // hw/top/wire-dma.ts:72
  assign command_ring_rx_hdr = completion_split_fetch_hdr;  // hw/top/wire-dma.ts:72
  assign command_ring_rx_error = completion_split_fetch_error;  // hw/top/wire-dma.ts:72
  assign command_ring_rx_sop = completion_split_fetch_sop;  // hw/top/wire-dma.ts:72
  assign command_ring_rx_eop = completion_split_fetch_eop;  // hw/top/wire-dma.ts:72
  assign command_ring_cmd_ready = commands_in1_ready;  // hw/top/wire-updates.ts:22
  assign commands_in0_valid = slots_cmd_valid;  // hw/top/wire-updates.ts:21
  assign commands_in0_slot = slots_cmd_slot;  // hw/top/wire-updates.ts:21
  assign commands_in0_words = slots_cmd_words;  // hw/top/wire-updates.ts:21
  assign commands_in1_valid = command_ring_cmd_valid;  // hw/top/wire-updates.ts:22
  assign commands_in1_slot = command_ring_cmd_slot;  // hw/top/wire-updates.ts:22
  assign commands_in1_words = command_ring_cmd_words;  // hw/top/wire-updates.ts:22
  assign commands_out_ready = update_cmd_ready;  // hw/top/wire-updates.ts:24
  assign completion_split_rx_valid = rx_cpl_tlp_valid;  // hw/top/wire-dma.ts:70
  assign completion_split_rx_data = rx_cpl_tlp_data;  // hw/top/wire-dma.ts:70
  assign completion_split_rx_strb = rx_cpl_tlp_strb;  // hw/top/wire-dma.ts:70
  assign completion_split_rx_hdr = rx_cpl_tlp_hdr;  // hw/top/wire-dma.ts:70
  assign completion_split_rx_error = rx_cpl_tlp_error;  // hw/top/wire-dma.ts:70
  assign completion_split_rx_sop = rx_cpl_tlp_sop;  // hw/top/wire-dma.ts:70
  assign completion_split_rx_eop = rx_cpl_tlp_eop;  // hw/top/wire-dma.ts:70
  assign completion_split_dma_ready = engine_rx_cpl_ready;  // hw/top/wire-dma.ts:71
  assign completion_split_fetch_ready = command_ring_rx_ready;  // hw/top/wire-dma.ts:72
  assign read_requests_in0_valid = engine_tx_rd_valid;  // hw/top/wire-dma.ts:57
  assign read_requests_in0_hdr = engine_tx_rd_hdr;  // hw/top/wire-dma.ts:58
  assign read_requests_in1_valid = command_ring_tx_valid;  // hw/top/wire-dma.ts:61
  assign read_requests_in1_hdr = command_ring_tx_hdr;  // hw/top/wire-dma.ts:61
  assign read_requests_out_ready = tx_rd_req_tlp_ready;  // hw/top/wire-dma.ts:63
  assign domains_enable_set = csr_domain_ctrl_enable_set;  // hw/top/wire-tables.ts:33
  assign domains_enable_clear = csr_domain_ctrl_enable_clear;  // hw/top/wire-tables.ts:34
  assign domains_clear = csr_domain_ctrl_clear;  // hw/top/wire-tables.ts:35
  assign domains_changed = csr_domain_base_we | csr_domain_limit_we;  // hw/top/wire-tables.ts:36
  assign domains_clear_done_valid = update_clear_done_valid;  // hw/top/wire-tables.ts:37
  assign domains_clear_done_ok = update_clear_done_ok;  // hw/top/wire-tables.ts:38
  assign domains_clear_done_domain = update_clear_done_domain;  // hw/top/wire-tables.ts:39
  assign domains_track_set = update_track_set;  // hw/top/wire-order.ts:18
  assign domains_track_clear = update_track_clear;  // hw/top/wire-order.ts:19
  assign update_enable = csr_ack_ctrl_enable & bus_master_enable[0];  // hw/top/wire-updates.ts:32
  assign update_cmd_valid = commands_out_valid;  // hw/top/wire-updates.ts:23
  assign update_cmd_slot = commands_out_slot;  // hw/top/wire-updates.ts:25
  assign update_cmd_words = commands_out_words;  // hw/top/wire-updates.ts:26
  assign update_cmd_ring = commands_out_index;  // hw/top/wire-updates.ts:27
  assign update_ack_ready = acks_ack_ready;  // hw/top/wire-updates.ts:45
  assign update_carried_ready = requests_carried_ready;  // hw/top/wire-requests.ts:13
  assign update_change_ready = bitmap_change_ready;  // hw/top/wire-order.ts:8
  assign update_installed = bitmap_installed;  // hw/top/wire-order.ts:9
  assign update_installed_mark = bitmap_installed_mark;  // hw/top/wire-order.ts:9
  assign update_installed_row = bitmap_installed_row;  // hw/top/wire-order.ts:9
  assign update_done = bitmap_done;  // hw/top/wire-order.ts:9
  assign update_done_mark = bitmap_done_mark;  // hw/top/wire-order.ts:9
  assign update_done_error = bitmap_done_error;  // hw/top/wire-order.ts:9
  assign update_harvest_ready = bitmap_harvest_ready;  // hw/top/wire-order.ts:22
  assign update_track_failed = bitmap_track_failed;  // hw/top/wire-order.ts:23
  assign update_epoch = tokens_epoch;  // hw/top/wire-updates.ts:37
  assign update_drained = tokens_drained;  // hw/top/wire-updates.ts:38
  assign update_timeout_valid = engine_overdue;  // hw/top/wire-updates.ts:40
  assign update_timeout_domain = engine_give_read_domain;  // hw/top/wire-updates.ts:41
  assign update_timeout_epoch = engine_give_read_epoch;  // hw/top/wire-updates.ts:42
  assign update_doubtful = engine_doubtful;  // hw/top/wire-updates.ts:43
  assign update_domain_base = domain_base;  // hw/top/wire-updates.ts:33
  assign update_domain_limit = domain_limit;  // hw/top/wire-updates.ts:34
  assign update_domain_cleared = domains_cleared;  // hw/top/wire-updates.ts:35
  assign update_clear_pending = domains_clear_pending;  // hw/top/wire-updates.ts:36
  assign bitmap_req_valid = engine_look_valid;  // hw/top/wire-dma.ts:38
  assign bitmap_req_tag = engine_look_tag;  // hw/top/wire-dma.ts:38
  assign bitmap_req_func = engine_look_func;  // hw/top/wire-dma.ts:38
  assign bitmap_req_page = engine_look_page;  // hw/top/wire-dma.ts:38
  assign bitmap_req_count = engine_look_count;  // hw/top/wire-dma.ts:38
  assign bitmap_req_write = engine_look_write;  // hw/top/wire-dma.ts:38
  assign bitmap_probe_valid = engine_probe_valid;  // hw/top/wire-dma.ts:40
  assign bitmap_probe_tag = engine_probe_tag;  // hw/top/wire-dma.ts:40
  assign bitmap_probe_func = engine_probe_func;  // hw/top/wire-dma.ts:40
  assign bitmap_probe_page = engine_probe_page;  // hw/top/wire-dma.ts:40
  assign bitmap_probe_count = engine_probe_count;  // hw/top/wire-dma.ts:40
  assign bitmap_probe_write = engine_probe_write;  // hw/top/wire-dma.ts:40
  assign bitmap_change_valid = update_change_valid;  // hw/top/wire-order.ts:8
  assign bitmap_change_row = update_change_row;  // hw/top/wire-order.ts:8
  assign bitmap_change_first = update_change_first;  // hw/top/wire-order.ts:8
  assign bitmap_change_end = update_change_end;  // hw/top/wire-order.ts:8
  assign bitmap_change_rights = update_change_rights;  // hw/top/wire-order.ts:8
  assign bitmap_change_mark = update_change_mark;  // hw/top/wire-order.ts:8
  assign bitmap_function_domain = csr_function_domain;  // hw/top/wire-order.ts:10
  assign bitmap_function_enable = csr_function_enable;  // hw/top/wire-order.ts:11
  assign bitmap_domain_base = domain_base;  // hw/top/wire-order.ts:12
  assign bitmap_domain_limit = domain_limit;  // hw/top/wire-order.ts:13
  assign bitmap_domain_enabled = domains_enabled;  // hw/top/wire-order.ts:14
  assign bitmap_epoch = tokens_epoch;  // hw/top/wire-order.ts:15
  assign bitmap_generation = tokens_generation;  // hw/top/wire-order.ts:16
  assign bitmap_prefetch_enable = csr_lookup_ctrl_prefetch;  // hw/top/wire-order.ts:17
  assign bitmap_ar_ready = m_axi_arready;  // hw/top/axi.ts:24
  assign bitmap_r_valid = m_axi_rvalid;  // hw/top/axi.ts:30
  assign bitmap_r_id = m_axi_rid;  // hw/top/axi.ts:32
  assign bitmap_r_data = m_axi_rdata;  // hw/top/axi.ts:33
  assign bitmap_r_error = m_axi_rresp != 2'd0;  // hw/top/axi.ts:34
  assign bitmap_aw_ready = m_axi_awready;  // hw/top/axi.ts:37
  assign bitmap_w_ready = m_axi_wready;  // hw/top/axi.ts:44
  assign bitmap_b_valid = m_axi_bvalid;  // hw/top/axi.ts:48
  assign bitmap_b_id = m_axi_bid;  // hw/top/axi.ts:50
  assign bitmap_b_error = m_axi_bresp != 2'd0;  // hw/top/axi.ts:51
  assign bitmap_track_enable = domains_tracked;  // hw/top/wire-order.ts:20
  assign bitmap_harvest_valid = update_harvest_valid;  // hw/top/wire-order.ts:22
  assign bitmap_harvest_row = update_harvest_row;  // hw/top/wire-order.ts:22
  assign bitmap_harvest_address = update_harvest_address;  // hw/top/wire-order.ts:22
  assign bitmap_harvest_out = update_harvest_out;  // hw/top/wire-order.ts:22
  assign bitmap_harvest_clear = update_harvest_clear;  // hw/top/wire-order.ts:22
  assign bitmap_harvest_out_ready = small_in3_ready;  // hw/top/wire-posted.ts:21
  assign bitmap_scrub_start = csr_scrub_start;  // hw/top/wire-order.ts:55
  assign bitmap_scrub_row = csr_scrub_row[15:0];  // hw/top/wire-order.ts:56
  assign bitmap_scrub_rd = csr_scrub_paes_rd;  // hw/top/wire-order.ts:60
  assign bitmap_scrub_rd_addr = csr_scrub_paes_addr;  // hw/top/wire-order.ts:61
  assign touch_log_enable = csr_touch_log_ctrl_enable;  // hw/top/wire-order.ts:25
  assign touch_log_master = bus_master_enable[0];  // hw/top/wire-order.ts:26
  assign touch_log_base = csr_touch_log_base_addr;  // hw/top/wire-order.ts:27
  assign touch_log_size = csr_touch_log_ctrl_size;  // hw/top/wire-order.ts:28
  assign touch_log_head = csr_touch_log_head_head;  // hw/top/wire-order.ts:29
  assign touch_log_touch = bitmap_touch;  // hw/top/wire-order.ts:33
  assign touch_log_touch_row = bitmap_touch_row;  // hw/top/wire-order.ts:33
  assign touch_log_touch_bits = bitmap_touch_bits;  // hw/top/wire-order.ts:33
  assign touch_log_domain_base = domain_base;  // hw/top/wire-order.ts:34
  assign touch_log_domain_limit = domain_limit;  // hw/top/wire-order.ts:35
  assign touch_log_record_ready = small_in4_ready;  // hw/top/wire-posted.ts:22
  assign tokens_take_valid = bitmap_take_valid;  // hw/top/wire-order.ts:36
  assign tokens_take_domain = bitmap_take_domain;  // hw/top/wire-order.ts:37
  assign tokens_split_valid = engine_split_valid;  // hw/top/wire-order.ts:47
  assign tokens_split_domain = engine_split_domain;  // hw/top/wire-order.ts:48
  assign tokens_split_epoch = engine_split_epoch;  // hw/top/wire-order.ts:49
  assign tokens_give_lookup_valid = bitmap_give_valid;  // hw/top/wire-order.ts:38
  assign tokens_give_lookup_domain = bitmap_give_domain;  // hw/top/wire-order.ts:39
  assign tokens_give_lookup_epoch = bitmap_give_epoch;  // hw/top/wire-order.ts:40
  assign tokens_give_write_valid = engine_give_write_valid;  // hw/top/wire-order.ts:41
  assign tokens_give_write_domain = engine_give_write_domain;  // hw/top/wire-order.ts:42
  assign tokens_give_write_epoch = engine_give_write_epoch;  // hw/top/wire-order.ts:43
  assign tokens_give_read_valid = engine_give_read_valid;  // hw/top/wire-order.ts:44
  assign tokens_give_read_domain = engine_give_read_domain;  // hw/top/wire-order.ts:45
  assign tokens_give_read_epoch = engine_give_read_epoch;  // hw/top/wire-order.ts:46
  assign tokens_flip_valid = update_flip_valid;  // hw/top/wire-order.ts:50
  assign tokens_flip_domain = update_flip_domain;  // hw/top/wire-order.ts:51
  assign tokens_bump_valid = update_bump_valid;  // hw/top/wire-order.ts:52
  assign tokens_bump_domain = update_bump_domain;  // hw/top/wire-order.ts:53
  assign engine_now = now;  // hw/top/wire-dma.ts:9
  assign engine_pf_requester_id = pf_requester_id;  // hw/top/wire-dma.ts:23
  assign engine_max_payload = max_payload_size[2:0];  // hw/top/wire-dma.ts:24
  assign engine_max_read = max_read_request_size[2:0];  // hw/top/wire-dma.ts:25
  assign engine_queue_enable = {(csr_queue_enable[15] & csr_ctrl_enable) & queue_master[15], (csr_queue_enable[14] & csr_ctrl_enable) & queue_master[14], (csr_queue_enable[13] & csr_ctrl_enable) & queue_master[13], (csr_queue_enable[12] & csr_ctrl_enable) & queue_master[12], (csr_queue_enable[11] & csr_ctrl_enable) & queue_master[11], (csr_queue_enable[10] & csr_ctrl_enable) & queue_master[10], (csr_queue_enable[9] & csr_ctrl_enable) & queue_master[9], (csr_queue_enable[8] & csr_ctrl_enable) & queue_master[8], (csr_queue_enable[7] & csr_ctrl_enable) & queue_master[7], (csr_queue_enable[6] & csr_ctrl_enable) & queue_master[6], (csr_queue_enable[5] & csr_ctrl_enable) & queue_master[5], (csr_queue_enable[4] & csr_ctrl_enable) & queue_master[4], (csr_queue_enable[3] & csr_ctrl_enable) & queue_master[3], (csr_queue_enable[2] & csr_ctrl_enable) & queue_master[2], (csr_queue_enable[1] & csr_ctrl_enable) & queue_master[1], (csr_queue_enable[0] & csr_ctrl_enable) & queue_master[0]};  // hw/top/wire-dma.ts:28
  assign engine_queue_master = queue_master;  // hw/top/wire-dma.ts:27
  assign engine_queue_function = queue_function;  // hw/top/wire-dma.ts:29
  assign engine_queue_domain = {queue_domain_15, queue_domain_14, queue_domain_13, queue_domain_12, queue_domain_11, queue_domain_10, queue_domain_9, queue_domain_8, queue_domain_7, queue_domain_6, queue_domain_5, queue_domain_4, queue_domain_3, queue_domain_2, queue_domain_1, queue_domain_0};  // hw/top/wire-dma.ts:30
  assign engine_queue_class = csr_queue_class;  // hw/top/wire-dma.ts:31
  assign engine_queue_drop = csr_queue_drop;  // hw/top/wire-dma.ts:10
  assign engine_queue_probe = csr_queue_probe;  // hw/top/wire-dma.ts:13
  assign engine_may_probe = requests_may_probe;  // hw/top/wire-dma.ts:14
  assign engine_queue_allowed = {csr_function_enable[queue_function[123:120]], csr_function_enable[queue_function[115:112]], csr_function_enable[queue_function[107:104]], csr_function_enable[queue_function[99:96]], csr_function_enable[queue_function[91:88]], csr_function_enable[queue_function[83:80]], csr_function_enable[queue_function[75:72]], csr_function_enable[queue_function[67:64]], csr_function_enable[queue_function[59:56]], csr_function_enable[queue_function[51:48]], csr_function_enable[queue_function[43:40]], csr_function_enable[queue_function[35:32]], csr_function_enable[queue_function[27:24]], csr_function_enable[queue_function[19:16]], csr_function_enable[queue_function[11:8]], csr_function_enable[queue_function[3:0]]};  // hw/top/wire-dma.ts:15
  assign engine_interrupts = csr_dma_ctrl_interrupts;  // hw/top/wire-dma.ts:16
  assign engine_timeout_period = csr_read_timeout_period;  // hw/top/wire-dma.ts:11
  assign engine_blocked_period = csr_blocked_time_period;  // hw/top/wire-dma.ts:12
  assign engine_flr_start = flr_start | csr_function_reset;  // hw/top/wire-dma.ts:19
  assign engine_flr_retired = requests_flr_retired;  // hw/top/wire-dma.ts:22
  assign engine_desc_valid = desc_valid;  // hw/top/wire-dma.ts:33
  assign engine_desc_queue = desc_queue;  // hw/top/wire-dma.ts:33
  assign engine_desc_kind = desc_kind;  // hw/top/wire-dma.ts:33
  assign engine_desc_gpa = desc_gpa;  // hw/top/wire-dma.ts:33
  assign engine_desc_length = desc_length;  // hw/top/wire-dma.ts:33
  assign engine_desc_tag = desc_tag;  // hw/top/wire-dma.ts:33
  assign engine_pay_req_ready = pay_req_ready;  // hw/top/wire-dma.ts:34
  assign engine_pay_data_valid = pay_data_valid;  // hw/top/wire-dma.ts:35
  assign engine_pay_data_data = pay_data_data;  // hw/top/wire-dma.ts:35
  assign engine_pay_data_last = pay_data_last;  // hw/top/wire-dma.ts:35
  assign engine_rd_data_ready = rd_data_ready;  // hw/top/wire-dma.ts:36
  assign engine_done_ready = done_ready;  // hw/top/wire-dma.ts:37
  assign engine_look_ready = bitmap_req_ready;  // hw/top/wire-dma.ts:39
  assign engine_verdict_valid = answered;  // hw/top/wire-dma.ts:47
  assign engine_verdict_tag = bitmap_rsp_tag;  // hw/top/wire-dma.ts:48
  assign engine_verdict = bitmap_rsp_verdict;  // hw/top/wire-dma.ts:49
  assign engine_verdict_stale = bitmap_rsp_stale;  // hw/top/wire-dma.ts:50
  assign engine_verdict_page = bitmap_rsp_page;  // hw/top/wire-dma.ts:51
  assign engine_verdict_pages = bitmap_rsp_pages;  // hw/top/wire-dma.ts:52
  assign engine_verdict_domain = bitmap_rsp_domain;  // hw/top/wire-dma.ts:53
  assign engine_verdict_epoch = bitmap_rsp_epoch;  // hw/top/wire-dma.ts:54
  assign engine_probe_taken = bitmap_probe_taken;  // hw/top/wire-dma.ts:41
  assign engine_probe_lost = bitmap_probe_lost;  // hw/top/wire-dma.ts:42
  assign engine_answer_valid = bitmap_rsp_valid & bitmap_rsp_probe;  // hw/top/wire-dma.ts:43
  assign engine_answer_missed = bitmap_rsp_missed;  // hw/top/wire-dma.ts:44
  assign engine_fault_ready = requests_fault_ready;  // hw/top/wire-requests.ts:8
  assign engine_wake_valid = requests_wake_valid;  // hw/top/wire-requests.ts:35
  assign engine_wake_queues = requests_wake_queues;  // hw/top/wire-requests.ts:36
  assign engine_wake_code = requests_wake_code;  // hw/top/wire-requests.ts:37
  assign engine_changed_valid = update_bump_valid;  // hw/top/wire-dma.ts:45
  assign engine_changed_domain = update_bump_domain;  // hw/top/wire-dma.ts:46
  assign engine_posted_ready = posted_dma_ready;  // hw/top/wire-posted.ts:30
  assign engine_tx_rd_ready = read_requests_in0_ready;  // hw/top/wire-dma.ts:59
  assign engine_rx_cpl_valid = completion_split_dma_valid;  // hw/top/wire-dma.ts:71
  assign engine_rx_cpl_data = completion_split_dma_data;  // hw/top/wire-dma.ts:71
  assign engine_rx_cpl_strb = completion_split_dma_strb;  // hw/top/wire-dma.ts:71
  assign engine_rx_cpl_hdr = completion_split_dma_hdr;  // hw/top/wire-dma.ts:71
  assign engine_rx_cpl_error = completion_split_dma_error;  // hw/top/wire-dma.ts:71
  assign engine_rx_cpl_sop = completion_split_dma_sop;  // hw/top/wire-dma.ts:71
  assign engine_rx_cpl_eop = completion_split_dma_eop;  // hw/top/wire-dma.ts:71
  assign requests_fault_valid = engine_fault_valid;  // hw/top/wire-requests.ts:8
  assign requests_fault_queue = engine_fault_queue;  // hw/top/wire-requests.ts:8
  assign requests_fault_func = engine_fault_func;  // hw/top/wire-requests.ts:8
  assign requests_fault_domain = engine_fault_domain;  // hw/top/wire-requests.ts:8
  assign requests_fault_device_class = engine_fault_device_class;  // hw/top/wire-requests.ts:8
  assign requests_fault_page = engine_fault_page;  // hw/top/wire-requests.ts:8
  assign requests_fault_pages = engine_fault_pages;  // hw/top/wire-requests.ts:8
  assign requests_fault_write = engine_fault_write;  // hw/top/wire-requests.ts:8
  assign requests_fault_kind = engine_fault_kind;  // hw/top/wire-requests.ts:8
  assign requests_response_valid = csr_prq_response_we;  // hw/top/wire-requests.ts:9
  assign requests_response_index = csr_prq_response_index;  // hw/top/wire-requests.ts:10
  assign requests_response_generation = csr_prq_response_generation;  // hw/top/wire-requests.ts:11
  assign requests_response_code = csr_prq_response_code;  // hw/top/wire-requests.ts:12
  assign requests_carried_valid = update_carried_valid;  // hw/top/wire-requests.ts:13
  assign requests_carried_index = update_carried_index;  // hw/top/wire-requests.ts:13
  assign requests_carried_generation = update_carried_generation;  // hw/top/wire-requests.ts:13
  assign requests_carried_code = update_carried_code;  // hw/top/wire-requests.ts:13
  assign requests_flr_retire_valid = engine_flr_retire_valid;  // hw/top/wire-requests.ts:32
  assign requests_flr_retire_func = engine_flr_retire_func;  // hw/top/wire-requests.ts:33
  assign requests_record_ready = small_in0_ready;  // hw/top/wire-posted.ts:18
  assign requests_prq_base = csr_prq_base_addr;  // hw/top/wire-requests.ts:14
  assign requests_prq_size = csr_prq_ctrl_size;  // hw/top/wire-requests.ts:15
  assign requests_prq_enable = csr_prq_ctrl_enable & bus_master_enable[0];  // hw/top/wire-requests.ts:16
  assign requests_prq_head = csr_prq_head_head;  // hw/top/wire-requests.ts:17
  assign requests_prq_arm = csr_prq_head_arm;  // hw/top/wire-requests.ts:18
  assign requests_moderation_count = csr_prq_moderation_count;  // hw/top/wire-requests.ts:21
  assign requests_moderation_time = csr_prq_moderation_time;  // hw/top/wire-requests.ts:22
  assign requests_resend_time = csr_prq_resend_time;  // hw/top/wire-requests.ts:23
  assign requests_quota = csr_function_requests_quota;  // hw/top/wire-requests.ts:26
  assign requests_reserve = csr_prq_shares_reserve;  // hw/top/wire-requests.ts:24
  assign requests_probes = csr_prq_shares_probes;  // hw/top/wire-requests.ts:25
  assign requests_pf_requester_id = pf_requester_id;  // hw/top/wire-requests.ts:30
  assign requests_now = now;  // hw/top/wire-requests.ts:31
  assign acks_enable = csr_ack_ctrl_enable & bus_master_enable[0];  // hw/top/wire-updates.ts:47
  assign acks_ack_valid = update_ack_valid;  // hw/top/wire-updates.ts:45
  assign acks_ack_slot = update_ack_slot;  // hw/top/wire-updates.ts:45
  assign acks_ack_ring = update_ack_ring;  // hw/top/wire-updates.ts:45
  assign acks_ack_status = update_ack_status;  // hw/top/wire-updates.ts:45
  assign acks_ack_sequence = update_ack_sequence;  // hw/top/wire-updates.ts:45
  assign acks_ack_irq = update_ack_irq;  // hw/top/wire-updates.ts:45
  assign acks_record_ready = small_in1_ready;  // hw/top/wire-posted.ts:19
  assign acks_now = now;  // hw/top/wire-updates.ts:46
  assign acks_ack_base = csr_ack_base_addr;  // hw/top/wire-updates.ts:48
  assign acks_ack_size = csr_ack_ctrl_size;  // hw/top/wire-updates.ts:49
  assign irq_fire = {acks_fire, requests_fire};  // hw/top/wire-posted.ts:6
  assign irq_enable = (msix_enable[0] & (~msix_mask[0])) & bus_master_enable[0];  // hw/top/wire-posted.ts:7
  assign irq_tbl_wr = csr_msix_table_wr;  // hw/top/wire-posted.ts:8
  assign irq_tbl_rd = csr_msix_table_rd;  // hw/top/wire-posted.ts:9
  assign irq_tbl_addr = csr_msix_table_addr;  // hw/top/wire-posted.ts:10
  assign irq_tbl_wdata = csr_msix_table_wdata;  // hw/top/wire-posted.ts:11
  assign irq_tbl_be = csr_msix_table_be;  // hw/top/wire-posted.ts:12
  assign irq_out_ready = small_in2_ready;  // hw/top/wire-posted.ts:20
  assign small_in0_valid = requests_record_valid;  // hw/top/wire-posted.ts:18
  assign small_in0_address = requests_record_address;  // hw/top/wire-posted.ts:18
  assign small_in0_data = requests_record_data;  // hw/top/wire-posted.ts:18
  assign small_in0_dwords = requests_record_dwords;  // hw/top/wire-posted.ts:18
  assign small_in1_valid = acks_record_valid;  // hw/top/wire-posted.ts:19
  assign small_in1_address = acks_record_address;  // hw/top/wire-posted.ts:19
  assign small_in1_data = acks_record_data;  // hw/top/wire-posted.ts:19
  assign small_in1_dwords = acks_record_dwords;  // hw/top/wire-posted.ts:19
  assign small_in2_valid = irq_out_valid;  // hw/top/wire-posted.ts:20
  assign small_in2_address = irq_out_address;  // hw/top/wire-posted.ts:20
  assign small_in2_data = irq_out_data;  // hw/top/wire-posted.ts:20
  assign small_in2_dwords = irq_out_dwords;  // hw/top/wire-posted.ts:20
  assign small_in3_valid = bitmap_harvest_out_valid;  // hw/top/wire-posted.ts:21
  assign small_in3_address = bitmap_harvest_out_address;  // hw/top/wire-posted.ts:21
  assign small_in3_data = bitmap_harvest_out_data;  // hw/top/wire-posted.ts:21
  assign small_in3_dwords = bitmap_harvest_out_dwords;  // hw/top/wire-posted.ts:21
  assign small_in4_valid = touch_log_record_valid;  // hw/top/wire-posted.ts:22
  assign small_in4_address = touch_log_record_address;  // hw/top/wire-posted.ts:22
  assign small_in4_data = touch_log_record_data;  // hw/top/wire-posted.ts:22
  assign small_in4_dwords = touch_log_record_dwords;  // hw/top/wire-posted.ts:22
  assign small_out_ready = small_write_up_ready;  // hw/top/wire-posted.ts:24
  assign small_write_up_valid = small_out_valid;  // hw/top/wire-posted.ts:23
  assign small_write_up_address = small_out_address;  // hw/top/wire-posted.ts:25
  assign small_write_up_data = small_out_data;  // hw/top/wire-posted.ts:26
  assign small_write_up_dwords = small_out_dwords;  // hw/top/wire-posted.ts:27
  assign small_write_dn_ready = posted_small_ready;  // hw/top/wire-posted.ts:31
  assign small_write_pf_requester_id = pf_requester_id;  // hw/top/wire-posted.ts:29
  assign posted_dma_valid = engine_posted_valid;  // hw/top/wire-posted.ts:30
  assign posted_dma_hdr = engine_posted_hdr;  // hw/top/wire-posted.ts:30
  assign posted_dma_data = engine_posted_data;  // hw/top/wire-posted.ts:30
  assign posted_dma_strb = engine_posted_strb;  // hw/top/wire-posted.ts:30
  assign posted_dma_sop = engine_posted_sop;  // hw/top/wire-posted.ts:30
  assign posted_dma_eop = engine_posted_eop;  // hw/top/wire-posted.ts:30
  assign posted_small_valid = small_write_dn_valid;  // hw/top/wire-posted.ts:31
  assign posted_small_hdr = small_write_dn_hdr;  // hw/top/wire-posted.ts:31
  assign posted_small_data = small_write_dn_data;  // hw/top/wire-posted.ts:31
  assign posted_small_strb = small_write_dn_strb;  // hw/top/wire-posted.ts:31
  assign posted_small_sop = small_write_dn_sop;  // hw/top/wire-posted.ts:31
  assign posted_small_eop = small_write_dn_eop;  // hw/top/wire-posted.ts:31
  assign posted_tx_ready = tx_wr_req_tlp_ready;  // hw/top/wire-posted.ts:32
  assign posted_sent_valid = s_axis_wr_req_tx_seq_num_valid;  // hw/top/wire-posted.ts:33
  assign posted_sent_seq = s_axis_wr_req_tx_seq_num;  // hw/top/wire-posted.ts:34
  assign histogram_sample_valid = answered & (~histogram_clearing);  // hw/top/wire-seen.ts:8
  assign histogram_sample = engine_verdict_cycles;  // hw/top/wire-seen.ts:9
  assign histogram_rd_en = csr_lookup_histogram_rd;  // hw/top/wire-seen.ts:10
  assign histogram_rd_addr = csr_lookup_histogram_addr;  // hw/top/wire-seen.ts:11
  assign round_trip_answered = requests_answered;  // hw/top/wire-seen.ts:13
  assign round_trip_ticks = requests_round_trip;  // hw/top/wire-seen.ts:14
  assign round_trip_rd = csr_round_trip_histogram_rd;  // hw/top/wire-seen.ts:15
  assign round_trip_rd_addr = csr_round_trip_histogram_addr;  // hw/top/wire-seen.ts:16
  assign counters_lookup = answered;  // hw/top/wire-seen.ts:20
  assign counters_cycles = engine_verdict_cycles;  // hw/top/wire-seen.ts:21
  assign counters_fault = answered & (bitmap_rsp_verdict == 2'd1);  // hw/top/wire-seen.ts:22
  assign counters_denied = answered & (bitmap_rsp_verdict == 2'd3);  // hw/top/wire-seen.ts:23
  assign counters_record = requests_recorded;  // hw/top/wire-seen.ts:24
  assign counters_joined = requests_joined;  // hw/top/wire-seen.ts:30
  assign counters_response = requests_answered;  // hw/top/wire-seen.ts:31
  assign counters_update = acks_ack_ready & acks_ack_valid;  // hw/top/wire-seen.ts:32
  assign counters_vf = bar_vf_access;  // hw/top/wire-seen.ts:33
  assign counters_miss = bitmap_missed;  // hw/top/wire-seen.ts:34
  assign counters_prefetch = bitmap_prefetched;  // hw/top/wire-seen.ts:35
  assign counters_resent = requests_resent;  // hw/top/wire-seen.ts:25
  assign counters_probe = requests_probed;  // hw/top/wire-seen.ts:26
  assign counters_blocked = requests_reported;  // hw/top/wire-seen.ts:27
  assign counters_stale = requests_stale;  // hw/top/wire-seen.ts:28
  assign counters_probe_dropped = requests_probe_dropped;  // hw/top/wire-seen.ts:29

  always @(posedge clk) begin
    if (rst) begin
      read_seq <= 6'd0;
      pba <= 2'd0;
    end else begin
      if (read_requests_out_valid & tx_rd_req_tlp_ready) begin  // hw/top/wire-dma.ts:69
        read_seq <= read_seq + 6'd1;  // hw/top/wire-dma.ts:69
      end
      pba <= irq_pending;  // hw/top/wire-posted.ts:15
    end
  end

  wire unused_0 = &{1'b0, max_payload_size[47:3]};  // the sizes of the PF hold for its VFs (hw/top/top.ts:23)
  wire unused_1 = &{1'b0, max_read_request_size[47:3]};  // the sizes of the PF hold for its VFs (hw/top/top.ts:24)
  wire unused_2 = &{1'b0, msix_enable[15:1]};  // the vectors are those of the PF (hw/top/top.ts:25)
  wire unused_3 = &{1'b0, msix_mask[15:1]};  // the vectors are those of the PF (hw/top/top.ts:26)
  wire unused_4 = &{1'b0, csr_domain_base_region};  // rows past the bitmap wrap; the driver checks FEATURES (hw/top/wire-tables.ts:29)
  wire unused_5 = &{1'b0, csr_domain_limit_pages};  // pages past the address space do not exist (hw/top/wire-tables.ts:30)
  wire unused_6 = &{1'b0, csr_queue_function};  // functions past the last do not exist (hw/top/wire-tables.ts:32)
  wire unused_7 = &{1'b0, {update_wake_end, update_wake_first, update_wake_domain, update_wake_valid}};  // blocked queues ask again after any change of their domain (hw/top/wire-updates.ts:44)
  wire unused_8 = &{1'b0, csr_scrub_row[31:16]};  // rows past the bitmap do not exist (hw/top/wire-order.ts:57)
  wire unused_9 = &{1'b0, m_axi_rlast};  // every read is one beat (hw/top/axi.ts:35)
  wire unused_10 = &{1'b0, {engine_tx_rd_eop, engine_tx_rd_sop, engine_tx_rd_seq}};  // a header in one beat, numbered behind the arbiter (hw/top/wire-dma.ts:60)
  wire unused_11 = &{1'b0, read_requests_out_index};  // the tag tells whose read it is (hw/top/wire-dma.ts:68)
  wire unused_12 = &{1'b0, csr_prq_head_we};  // the arm bit carries the pulse (hw/top/wire-requests.ts:19)
  wire unused_13 = &{1'b0, requests_joined_queue};  // for tests of the unit (hw/top/wire-requests.ts:34)
  wire unused_14 = &{1'b0, csr_msix_pba_rd};  // one word, always there (hw/top/wire-posted.ts:17)
  wire unused_15 = &{1'b0, small_out_index};  // all look the same from here (hw/top/wire-posted.ts:28)

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_top_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_top_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_top_default
  `define VPRI_ASSUME_vpri_top_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_top_default assert
`endif

  reg  rx_req_tlp_was_stalled;  // hw/top/tlp-ports.ts:6
  reg  [511:0] rx_req_tlp_was_data;  // hw/top/tlp-ports.ts:6
  reg  [15:0] rx_req_tlp_was_strb;  // hw/top/tlp-ports.ts:6
  reg  [127:0] rx_req_tlp_was_hdr;  // hw/top/tlp-ports.ts:6
  reg  [2:0] rx_req_tlp_was_bar_id;  // hw/top/tlp-ports.ts:6
  reg  [7:0] rx_req_tlp_was_func_num;  // hw/top/tlp-ports.ts:6
  reg  rx_req_tlp_was_sop;  // hw/top/tlp-ports.ts:6
  reg  rx_req_tlp_was_eop;  // hw/top/tlp-ports.ts:6
  reg  rx_cpl_tlp_was_stalled;  // hw/top/tlp-ports.ts:7
  reg  [511:0] rx_cpl_tlp_was_data;  // hw/top/tlp-ports.ts:7
  reg  [15:0] rx_cpl_tlp_was_strb;  // hw/top/tlp-ports.ts:7
  reg  [127:0] rx_cpl_tlp_was_hdr;  // hw/top/tlp-ports.ts:7
  reg  [3:0] rx_cpl_tlp_was_error;  // hw/top/tlp-ports.ts:7
  reg  rx_cpl_tlp_was_sop;  // hw/top/tlp-ports.ts:7
  reg  rx_cpl_tlp_was_eop;  // hw/top/tlp-ports.ts:7
  reg  tx_rd_req_tlp_was_stalled;  // hw/top/tlp-ports.ts:8
  reg  [127:0] tx_rd_req_tlp_was_hdr;  // hw/top/tlp-ports.ts:8
  reg  [5:0] tx_rd_req_tlp_was_seq;  // hw/top/tlp-ports.ts:8
  reg  tx_rd_req_tlp_was_sop;  // hw/top/tlp-ports.ts:8
  reg  tx_rd_req_tlp_was_eop;  // hw/top/tlp-ports.ts:8
  reg  tx_wr_req_tlp_was_stalled;  // hw/top/tlp-ports.ts:9
  reg  [511:0] tx_wr_req_tlp_was_data;  // hw/top/tlp-ports.ts:9
  reg  [15:0] tx_wr_req_tlp_was_strb;  // hw/top/tlp-ports.ts:9
  reg  [127:0] tx_wr_req_tlp_was_hdr;  // hw/top/tlp-ports.ts:9
  reg  [5:0] tx_wr_req_tlp_was_seq;  // hw/top/tlp-ports.ts:9
  reg  tx_wr_req_tlp_was_sop;  // hw/top/tlp-ports.ts:9
  reg  tx_wr_req_tlp_was_eop;  // hw/top/tlp-ports.ts:9
  reg  tx_cpl_tlp_was_stalled;  // hw/top/tlp-ports.ts:10
  reg  [511:0] tx_cpl_tlp_was_data;  // hw/top/tlp-ports.ts:10
  reg  [15:0] tx_cpl_tlp_was_strb;  // hw/top/tlp-ports.ts:10
  reg  [127:0] tx_cpl_tlp_was_hdr;  // hw/top/tlp-ports.ts:10
  reg  tx_cpl_tlp_was_sop;  // hw/top/tlp-ports.ts:10
  reg  tx_cpl_tlp_was_eop;  // hw/top/tlp-ports.ts:10
  reg  desc_was_stalled;  // hw/top/ports.ts:18
  reg  [3:0] desc_was_queue;  // hw/top/ports.ts:18
  reg  [1:0] desc_was_kind;  // hw/top/ports.ts:18
  reg  [39:0] desc_was_gpa;  // hw/top/ports.ts:18
  reg  [23:0] desc_was_length;  // hw/top/ports.ts:18
  reg  [15:0] desc_was_tag;  // hw/top/ports.ts:18
  reg  pay_req_was_stalled;  // hw/top/ports.ts:18
  reg  [3:0] pay_req_was_queue;  // hw/top/ports.ts:18
  reg  [15:0] pay_req_was_tag;  // hw/top/ports.ts:18
  reg  [23:0] pay_req_was_offset;  // hw/top/ports.ts:18
  reg  [12:0] pay_req_was_bytes;  // hw/top/ports.ts:18
  reg  [1:0] pay_req_was_lane;  // hw/top/ports.ts:18
  reg  pay_data_was_stalled;  // hw/top/ports.ts:18
  reg  [511:0] pay_data_was_data;  // hw/top/ports.ts:18
  reg  pay_data_was_last;  // hw/top/ports.ts:18
  reg  rd_data_was_stalled;  // hw/top/ports.ts:18
  reg  [3:0] rd_data_was_queue;  // hw/top/ports.ts:18
  reg  [15:0] rd_data_was_tag;  // hw/top/ports.ts:18
  reg  [23:0] rd_data_was_offset;  // hw/top/ports.ts:18
  reg  [511:0] rd_data_was_data;  // hw/top/ports.ts:18
  reg  [63:0] rd_data_was_keep;  // hw/top/ports.ts:18
  reg  done_was_stalled;  // hw/top/ports.ts:18
  reg  [3:0] done_was_queue;  // hw/top/ports.ts:18
  reg  [15:0] done_was_tag;  // hw/top/ports.ts:18
  reg  [3:0] done_was_status;  // hw/top/ports.ts:18
  reg  [23:0] done_was_bytes;  // hw/top/ports.ts:18
  reg  [31:0] done_was_waited;  // hw/top/ports.ts:18

  always @(posedge clk) begin
    if (rst) begin
      rx_req_tlp_was_stalled <= 1'b0;
      rx_cpl_tlp_was_stalled <= 1'b0;
      tx_rd_req_tlp_was_stalled <= 1'b0;
      tx_wr_req_tlp_was_stalled <= 1'b0;
      tx_cpl_tlp_was_stalled <= 1'b0;
      desc_was_stalled <= 1'b0;
      pay_req_was_stalled <= 1'b0;
      pay_data_was_stalled <= 1'b0;
      rd_data_was_stalled <= 1'b0;
      done_was_stalled <= 1'b0;
    end else begin
      rx_req_tlp_was_stalled <= rx_req_tlp_valid & (~rx_req_tlp_ready);  // hw/top/tlp-ports.ts:6
      rx_cpl_tlp_was_stalled <= rx_cpl_tlp_valid & (~rx_cpl_tlp_ready);  // hw/top/tlp-ports.ts:7
      tx_rd_req_tlp_was_stalled <= tx_rd_req_tlp_valid & (~tx_rd_req_tlp_ready);  // hw/top/tlp-ports.ts:8
      tx_wr_req_tlp_was_stalled <= tx_wr_req_tlp_valid & (~tx_wr_req_tlp_ready);  // hw/top/tlp-ports.ts:9
      tx_cpl_tlp_was_stalled <= tx_cpl_tlp_valid & (~tx_cpl_tlp_ready);  // hw/top/tlp-ports.ts:10
      desc_was_stalled <= desc_valid & (~desc_ready);  // hw/top/ports.ts:18
      pay_req_was_stalled <= pay_req_valid & (~pay_req_ready);  // hw/top/ports.ts:18
      pay_data_was_stalled <= pay_data_valid & (~pay_data_ready);  // hw/top/ports.ts:18
      rd_data_was_stalled <= rd_data_valid & (~rd_data_ready);  // hw/top/ports.ts:18
      done_was_stalled <= done_valid & (~done_ready);  // hw/top/ports.ts:18
    end
  end

  always @(posedge clk) begin
    rx_req_tlp_was_data <= rx_req_tlp_data;  // hw/top/tlp-ports.ts:6
    rx_req_tlp_was_strb <= rx_req_tlp_strb;  // hw/top/tlp-ports.ts:6
    rx_req_tlp_was_hdr <= rx_req_tlp_hdr;  // hw/top/tlp-ports.ts:6
    rx_req_tlp_was_bar_id <= rx_req_tlp_bar_id;  // hw/top/tlp-ports.ts:6
    rx_req_tlp_was_func_num <= rx_req_tlp_func_num;  // hw/top/tlp-ports.ts:6
    rx_req_tlp_was_sop <= rx_req_tlp_sop;  // hw/top/tlp-ports.ts:6
    rx_req_tlp_was_eop <= rx_req_tlp_eop;  // hw/top/tlp-ports.ts:6
    rx_cpl_tlp_was_data <= rx_cpl_tlp_data;  // hw/top/tlp-ports.ts:7
    rx_cpl_tlp_was_strb <= rx_cpl_tlp_strb;  // hw/top/tlp-ports.ts:7
    rx_cpl_tlp_was_hdr <= rx_cpl_tlp_hdr;  // hw/top/tlp-ports.ts:7
    rx_cpl_tlp_was_error <= rx_cpl_tlp_error;  // hw/top/tlp-ports.ts:7
    rx_cpl_tlp_was_sop <= rx_cpl_tlp_sop;  // hw/top/tlp-ports.ts:7
    rx_cpl_tlp_was_eop <= rx_cpl_tlp_eop;  // hw/top/tlp-ports.ts:7
    tx_rd_req_tlp_was_hdr <= tx_rd_req_tlp_hdr;  // hw/top/tlp-ports.ts:8
    tx_rd_req_tlp_was_seq <= tx_rd_req_tlp_seq;  // hw/top/tlp-ports.ts:8
    tx_rd_req_tlp_was_sop <= tx_rd_req_tlp_sop;  // hw/top/tlp-ports.ts:8
    tx_rd_req_tlp_was_eop <= tx_rd_req_tlp_eop;  // hw/top/tlp-ports.ts:8
    tx_wr_req_tlp_was_data <= tx_wr_req_tlp_data;  // hw/top/tlp-ports.ts:9
    tx_wr_req_tlp_was_strb <= tx_wr_req_tlp_strb;  // hw/top/tlp-ports.ts:9
    tx_wr_req_tlp_was_hdr <= tx_wr_req_tlp_hdr;  // hw/top/tlp-ports.ts:9
    tx_wr_req_tlp_was_seq <= tx_wr_req_tlp_seq;  // hw/top/tlp-ports.ts:9
    tx_wr_req_tlp_was_sop <= tx_wr_req_tlp_sop;  // hw/top/tlp-ports.ts:9
    tx_wr_req_tlp_was_eop <= tx_wr_req_tlp_eop;  // hw/top/tlp-ports.ts:9
    tx_cpl_tlp_was_data <= tx_cpl_tlp_data;  // hw/top/tlp-ports.ts:10
    tx_cpl_tlp_was_strb <= tx_cpl_tlp_strb;  // hw/top/tlp-ports.ts:10
    tx_cpl_tlp_was_hdr <= tx_cpl_tlp_hdr;  // hw/top/tlp-ports.ts:10
    tx_cpl_tlp_was_sop <= tx_cpl_tlp_sop;  // hw/top/tlp-ports.ts:10
    tx_cpl_tlp_was_eop <= tx_cpl_tlp_eop;  // hw/top/tlp-ports.ts:10
    desc_was_queue <= desc_queue;  // hw/top/ports.ts:18
    desc_was_kind <= desc_kind;  // hw/top/ports.ts:18
    desc_was_gpa <= desc_gpa;  // hw/top/ports.ts:18
    desc_was_length <= desc_length;  // hw/top/ports.ts:18
    desc_was_tag <= desc_tag;  // hw/top/ports.ts:18
    pay_req_was_queue <= pay_req_queue;  // hw/top/ports.ts:18
    pay_req_was_tag <= pay_req_tag;  // hw/top/ports.ts:18
    pay_req_was_offset <= pay_req_offset;  // hw/top/ports.ts:18
    pay_req_was_bytes <= pay_req_bytes;  // hw/top/ports.ts:18
    pay_req_was_lane <= pay_req_lane;  // hw/top/ports.ts:18
    pay_data_was_data <= pay_data_data;  // hw/top/ports.ts:18
    pay_data_was_last <= pay_data_last;  // hw/top/ports.ts:18
    rd_data_was_queue <= rd_data_queue;  // hw/top/ports.ts:18
    rd_data_was_tag <= rd_data_tag;  // hw/top/ports.ts:18
    rd_data_was_offset <= rd_data_offset;  // hw/top/ports.ts:18
    rd_data_was_data <= rd_data_data;  // hw/top/ports.ts:18
    rd_data_was_keep <= rd_data_keep;  // hw/top/ports.ts:18
    done_was_queue <= done_queue;  // hw/top/ports.ts:18
    done_was_tag <= done_tag;  // hw/top/ports.ts:18
    done_was_status <= done_status;  // hw/top/ports.ts:18
    done_was_bytes <= done_bytes;  // hw/top/ports.ts:18
    done_was_waited <= done_waited;  // hw/top/ports.ts:18
  end

  always @(posedge clk) begin
    if (~rst) begin
      if (tx_rd_req_tlp_was_stalled) begin  // hw/top/tlp-ports.ts:8
        tx_rd_req_tlp_hold_valid: assert (tx_rd_req_tlp_valid);  // hw/top/tlp-ports.ts:8
        tx_rd_req_tlp_hold_hdr: assert (tx_rd_req_tlp_hdr == tx_rd_req_tlp_was_hdr);  // hw/top/tlp-ports.ts:8
        tx_rd_req_tlp_hold_seq: assert (tx_rd_req_tlp_seq == tx_rd_req_tlp_was_seq);  // hw/top/tlp-ports.ts:8
        tx_rd_req_tlp_hold_sop: assert (tx_rd_req_tlp_sop == tx_rd_req_tlp_was_sop);  // hw/top/tlp-ports.ts:8
        tx_rd_req_tlp_hold_eop: assert (tx_rd_req_tlp_eop == tx_rd_req_tlp_was_eop);  // hw/top/tlp-ports.ts:8
      end
      if (tx_wr_req_tlp_was_stalled) begin  // hw/top/tlp-ports.ts:9
        tx_wr_req_tlp_hold_valid: assert (tx_wr_req_tlp_valid);  // hw/top/tlp-ports.ts:9
        tx_wr_req_tlp_hold_data: assert (tx_wr_req_tlp_data == tx_wr_req_tlp_was_data);  // hw/top/tlp-ports.ts:9
        tx_wr_req_tlp_hold_strb: assert (tx_wr_req_tlp_strb == tx_wr_req_tlp_was_strb);  // hw/top/tlp-ports.ts:9
        tx_wr_req_tlp_hold_hdr: assert (tx_wr_req_tlp_hdr == tx_wr_req_tlp_was_hdr);  // hw/top/tlp-ports.ts:9
        tx_wr_req_tlp_hold_seq: assert (tx_wr_req_tlp_seq == tx_wr_req_tlp_was_seq);  // hw/top/tlp-ports.ts:9
        tx_wr_req_tlp_hold_sop: assert (tx_wr_req_tlp_sop == tx_wr_req_tlp_was_sop);  // hw/top/tlp-ports.ts:9
        tx_wr_req_tlp_hold_eop: assert (tx_wr_req_tlp_eop == tx_wr_req_tlp_was_eop);  // hw/top/tlp-ports.ts:9
      end
      if (tx_cpl_tlp_was_stalled) begin  // hw/top/tlp-ports.ts:10
        tx_cpl_tlp_hold_valid: assert (tx_cpl_tlp_valid);  // hw/top/tlp-ports.ts:10
        tx_cpl_tlp_hold_data: assert (tx_cpl_tlp_data == tx_cpl_tlp_was_data);  // hw/top/tlp-ports.ts:10
        tx_cpl_tlp_hold_strb: assert (tx_cpl_tlp_strb == tx_cpl_tlp_was_strb);  // hw/top/tlp-ports.ts:10
        tx_cpl_tlp_hold_hdr: assert (tx_cpl_tlp_hdr == tx_cpl_tlp_was_hdr);  // hw/top/tlp-ports.ts:10
        tx_cpl_tlp_hold_sop: assert (tx_cpl_tlp_sop == tx_cpl_tlp_was_sop);  // hw/top/tlp-ports.ts:10
        tx_cpl_tlp_hold_eop: assert (tx_cpl_tlp_eop == tx_cpl_tlp_was_eop);  // hw/top/tlp-ports.ts:10
      end
      if (pay_req_was_stalled) begin  // hw/top/ports.ts:18
        pay_req_hold_valid: assert (pay_req_valid);  // hw/top/ports.ts:18
        pay_req_hold_queue: assert (pay_req_queue == pay_req_was_queue);  // hw/top/ports.ts:18
        pay_req_hold_tag: assert (pay_req_tag == pay_req_was_tag);  // hw/top/ports.ts:18
        pay_req_hold_offset: assert (pay_req_offset == pay_req_was_offset);  // hw/top/ports.ts:18
        pay_req_hold_bytes: assert (pay_req_bytes == pay_req_was_bytes);  // hw/top/ports.ts:18
        pay_req_hold_lane: assert (pay_req_lane == pay_req_was_lane);  // hw/top/ports.ts:18
      end
      if (rd_data_was_stalled) begin  // hw/top/ports.ts:18
        rd_data_hold_valid: assert (rd_data_valid);  // hw/top/ports.ts:18
        rd_data_hold_queue: assert (rd_data_queue == rd_data_was_queue);  // hw/top/ports.ts:18
        rd_data_hold_tag: assert (rd_data_tag == rd_data_was_tag);  // hw/top/ports.ts:18
        rd_data_hold_offset: assert (rd_data_offset == rd_data_was_offset);  // hw/top/ports.ts:18
        rd_data_hold_data: assert (rd_data_data == rd_data_was_data);  // hw/top/ports.ts:18
        rd_data_hold_keep: assert (rd_data_keep == rd_data_was_keep);  // hw/top/ports.ts:18
      end
      if (done_was_stalled) begin  // hw/top/ports.ts:18
        done_hold_valid: assert (done_valid);  // hw/top/ports.ts:18
        done_hold_queue: assert (done_queue == done_was_queue);  // hw/top/ports.ts:18
        done_hold_tag: assert (done_tag == done_was_tag);  // hw/top/ports.ts:18
        done_hold_status: assert (done_status == done_was_status);  // hw/top/ports.ts:18
        done_hold_bytes: assert (done_bytes == done_was_bytes);  // hw/top/ports.ts:18
        done_hold_waited: assert (done_waited == done_was_waited);  // hw/top/ports.ts:18
      end
    end
  end

`ifndef VPRI_LINKS_KNOWN
  always @(posedge clk) begin
    if (~rst) begin
      if (rx_req_tlp_was_stalled) begin  // hw/top/tlp-ports.ts:6
        rx_req_tlp_hold_valid: `VPRI_ASSUME_vpri_top_default (rx_req_tlp_valid);  // hw/top/tlp-ports.ts:6
        rx_req_tlp_hold_data: `VPRI_ASSUME_vpri_top_default (rx_req_tlp_data == rx_req_tlp_was_data);  // hw/top/tlp-ports.ts:6
        rx_req_tlp_hold_strb: `VPRI_ASSUME_vpri_top_default (rx_req_tlp_strb == rx_req_tlp_was_strb);  // hw/top/tlp-ports.ts:6
        rx_req_tlp_hold_hdr: `VPRI_ASSUME_vpri_top_default (rx_req_tlp_hdr == rx_req_tlp_was_hdr);  // hw/top/tlp-ports.ts:6
        rx_req_tlp_hold_bar_id: `VPRI_ASSUME_vpri_top_default (rx_req_tlp_bar_id == rx_req_tlp_was_bar_id);  // hw/top/tlp-ports.ts:6
        rx_req_tlp_hold_func_num: `VPRI_ASSUME_vpri_top_default (rx_req_tlp_func_num == rx_req_tlp_was_func_num);  // hw/top/tlp-ports.ts:6
        rx_req_tlp_hold_sop: `VPRI_ASSUME_vpri_top_default (rx_req_tlp_sop == rx_req_tlp_was_sop);  // hw/top/tlp-ports.ts:6
        rx_req_tlp_hold_eop: `VPRI_ASSUME_vpri_top_default (rx_req_tlp_eop == rx_req_tlp_was_eop);  // hw/top/tlp-ports.ts:6
      end
      if (rx_cpl_tlp_was_stalled) begin  // hw/top/tlp-ports.ts:7
        rx_cpl_tlp_hold_valid: `VPRI_ASSUME_vpri_top_default (rx_cpl_tlp_valid);  // hw/top/tlp-ports.ts:7
        rx_cpl_tlp_hold_data: `VPRI_ASSUME_vpri_top_default (rx_cpl_tlp_data == rx_cpl_tlp_was_data);  // hw/top/tlp-ports.ts:7
        rx_cpl_tlp_hold_strb: `VPRI_ASSUME_vpri_top_default (rx_cpl_tlp_strb == rx_cpl_tlp_was_strb);  // hw/top/tlp-ports.ts:7
        rx_cpl_tlp_hold_hdr: `VPRI_ASSUME_vpri_top_default (rx_cpl_tlp_hdr == rx_cpl_tlp_was_hdr);  // hw/top/tlp-ports.ts:7
        rx_cpl_tlp_hold_error: `VPRI_ASSUME_vpri_top_default (rx_cpl_tlp_error == rx_cpl_tlp_was_error);  // hw/top/tlp-ports.ts:7
        rx_cpl_tlp_hold_sop: `VPRI_ASSUME_vpri_top_default (rx_cpl_tlp_sop == rx_cpl_tlp_was_sop);  // hw/top/tlp-ports.ts:7
        rx_cpl_tlp_hold_eop: `VPRI_ASSUME_vpri_top_default (rx_cpl_tlp_eop == rx_cpl_tlp_was_eop);  // hw/top/tlp-ports.ts:7
      end
      if (desc_was_stalled) begin  // hw/top/ports.ts:18
        desc_hold_valid: `VPRI_ASSUME_vpri_top_default (desc_valid);  // hw/top/ports.ts:18
        desc_hold_queue: `VPRI_ASSUME_vpri_top_default (desc_queue == desc_was_queue);  // hw/top/ports.ts:18
        desc_hold_kind: `VPRI_ASSUME_vpri_top_default (desc_kind == desc_was_kind);  // hw/top/ports.ts:18
        desc_hold_gpa: `VPRI_ASSUME_vpri_top_default (desc_gpa == desc_was_gpa);  // hw/top/ports.ts:18
        desc_hold_length: `VPRI_ASSUME_vpri_top_default (desc_length == desc_was_length);  // hw/top/ports.ts:18
        desc_hold_tag: `VPRI_ASSUME_vpri_top_default (desc_tag == desc_was_tag);  // hw/top/ports.ts:18
      end
      if (pay_data_was_stalled) begin  // hw/top/ports.ts:18
        pay_data_hold_valid: `VPRI_ASSUME_vpri_top_default (pay_data_valid);  // hw/top/ports.ts:18
        pay_data_hold_data: `VPRI_ASSUME_vpri_top_default (pay_data_data == pay_data_was_data);  // hw/top/ports.ts:18
        pay_data_hold_last: `VPRI_ASSUME_vpri_top_default (pay_data_last == pay_data_was_last);  // hw/top/ports.ts:18
      end
    end
  end
`endif
`endif
`endif
endmodule
