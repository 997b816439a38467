// Registers of vpri. VPRI control and status registers, BAR 0 of the PF. Only the PF reaches them: an access by a VF is counted and dropped.
// One access a clock, always taken.
// A write is seen in the next cycle: new values, pulses, write strobes and locked_write all come one cycle after the request.
// A lock counts in the cycle of the request. A read is answered two cycles after the request with the values of the request's cycle; nothing mapped reads zero.
// Windows see an access in its own cycle and give read data one cycle later, as a RAM with a registered read does.
// It does not check that a write fits a register: a field is changed by the bytes that are enabled.
// Parameters: {}
// Generated from hw/csr/csr-block.ts; do not edit.
module vpri_csr_default (
  input  wire clk,
  input  wire rst,
  input  wire req_valid,
  input  wire req_write,
  input  wire [12:0] req_addr,
  input  wire [63:0] req_data,
  input  wire [7:0] req_be,
  output wire rsp_valid,
  output wire [63:0] rsp_data,
  output wire ctrl_enable,
  input  wire error_command_overflow_set,
  input  wire error_command_hole_set,
  input  wire error_vf_access_set,
  input  wire error_bad_request_set,
  input  wire error_locked_write_set,
  input  wire error_stale_response_set,
  input  wire error_unexpected_completion_set,
  input  wire error_completion_error_set,
  input  wire error_domain_not_cleared_set,
  input  wire error_command_fetch_set,
  input  wire error_command_tail_set,
  input  wire error_request_alarm_set,
  input  wire error_memory_read_set,
  input  wire error_memory_write_set,
  input  wire error_tracker_memory_set,
  input  wire error_touch_lost_set,
  input  wire error_read_timeout_set,
  input  wire error_bad_interrupt_set,
  input  wire [63:0] now_ticks,
  output wire [51:0] prq_base_addr,
  output wire prq_ctrl_enable,
  output wire [3:0] prq_ctrl_size,
  output wire [31:0] prq_head_head,
  output wire prq_head_arm,
  output wire prq_head_we,
  input  wire [31:0] prq_tail_tail,
  output wire [15:0] prq_response_index,
  output wire [15:0] prq_response_generation,
  output wire [3:0] prq_response_code,
  output wire prq_response_we,
  output wire [51:0] ack_base_addr,
  output wire ack_ctrl_enable,
  output wire [3:0] ack_ctrl_size,
  input  wire [31:0] ack_tail_tail,
  output wire [51:0] command_ring_base_addr,
  output wire command_ring_ctrl_enable,
  output wire [3:0] command_ring_ctrl_size,
  output wire [31:0] command_ring_tail_tail,
  input  wire [31:0] command_ring_head_head,
  input  wire command_ring_head_stopped,
  output wire [15:0] prq_moderation_count,
  output wire [31:0] prq_moderation_time,
  output wire [47:0] prq_resend_time,
  output wire [15:0] prq_shares_reserve,
  output wire [15:0] prq_shares_probes,
  input  wire prq_state_waiting,
  input  wire [15:0] prq_state_probes,
  input  wire [63:0] lookups_count,
  input  wire [63:0] lookup_faults_count,
  input  wire [63:0] lookup_denied_count,
  input  wire [63:0] lookup_cycles_count,
  input  wire [31:0] lookup_max_count,
  input  wire [63:0] records_count,
  input  wire [63:0] joined_count,
  input  wire [63:0] responses_count,
  input  wire [63:0] updates_count,
  input  wire [63:0] vf_drops_count,
  input  wire [63:0] resent_count,
  input  wire [63:0] stale_responses_count,
  input  wire [63:0] probes_count,
  input  wire [63:0] probes_dropped_count,
  input  wire [63:0] blocked_reports_count,
  input  wire [63:0] lookup_misses_count,
  input  wire [63:0] prefetches_count,
  output wire [31:0] ack_head_head,
  output wire lookup_ctrl_prefetch,
  input  wire [63:0] tracked_domains,
  output wire [51:0] touch_log_base_addr,
  output wire touch_log_ctrl_enable,
  output wire [3:0] touch_log_ctrl_size,
  output wire [31:0] touch_log_head_head,
  input  wire [31:0] touch_log_tail_tail,
  input  wire touch_log_tail_full,
  output wire [31:0] read_timeout_period,
  output wire [31:0] blocked_time_period,
  output wire dma_ctrl_interrupts,
  output wire [31:0] scrub_row,
  output wire scrub_start,
  input  wire scrub_state_busy,
  input  wire scrub_state_error,
  input  wire [63:0] round_trip_ticks_count,
  input  wire [63:0] round_trip_max_count,
  output wire [127:0] function_domain,
  output wire [15:0] function_reset,
  input  wire [15:0] function_resetting,
  output wire [15:0] function_enable,
  output wire [255:0] function_requests_quota,
  input  wire [255:0] function_requests_used,
  output wire [511:0] domain_base_region,
  output wire [15:0] domain_base_we,
  input  wire [15:0] domain_base_lock,
  output wire [767:0] domain_limit_pages,
  output wire [15:0] domain_limit_we,
  input  wire [15:0] domain_limit_lock,
  output wire [15:0] domain_ctrl_enable_set,
  output wire [15:0] domain_ctrl_enable_clear,
  output wire [15:0] domain_ctrl_clear,
  input  wire [15:0] domain_ctrl_enabled,
  input  wire [15:0] domain_ctrl_cleared,
  input  wire [15:0] domain_ctrl_busy,
  input  wire [255:0] domain_state_generation,
  input  wire [255:0] domain_state_tokens,
  output wire [127:0] queue_function,
  output wire [31:0] queue_class,
  output wire [15:0] queue_drop,
  output wire [15:0] queue_probe,
  input  wire [15:0] queue_parked,
  output wire [15:0] queue_enable,
  output wire locked_write,
  output wire scrub_paes_rd,
  output wire [2:0] scrub_paes_addr,
  input  wire [63:0] scrub_paes_rdata,
  output wire lookup_histogram_rd,
  output wire [5:0] lookup_histogram_addr,
  input  wire [63:0] lookup_histogram_rdata,
  output wire round_trip_histogram_rd,
  output wire [5:0] round_trip_histogram_addr,
  input  wire [63:0] round_trip_histogram_rdata,
  output wire msix_table_wr,
  output wire msix_table_rd,
  output wire [1:0] msix_table_addr,
  output wire [63:0] msix_table_wdata,
  output wire [7:0] msix_table_be,
  input  wire [63:0] msix_table_rdata,
  output wire msix_pba_rd,
  input  wire [63:0] msix_pba_rdata,
  output wire command_wr,
  output wire [5:0] command_addr,
  output wire [63:0] command_wdata,
  output wire [7:0] command_be
);

  wire [63:0] req_mask;  // hw/csr/csr-block.ts:63
  wire rd;  // hw/csr/csr-block.ts:69
  wire wr;  // hw/csr/csr-block.ts:70
  wire [63:0] req_ones;  // hw/csr/csr-block.ts:73
  wire sel_ctrl;  // hw/csr/storage.ts:30
  reg  ctrl_enable_reg;  // hw/csr/storage.ts:44
  wire sel_error;  // hw/csr/storage.ts:30
  reg  error_command_overflow_reg;  // hw/csr/storage.ts:44
  reg  error_command_hole_reg;  // hw/csr/storage.ts:44
  reg  error_vf_access_reg;  // hw/csr/storage.ts:44
  reg  error_bad_request_reg;  // hw/csr/storage.ts:44
  reg  error_locked_write_reg;  // hw/csr/storage.ts:44
  reg  error_stale_response_reg;  // hw/csr/storage.ts:44
  reg  error_unexpected_completion_reg;  // hw/csr/storage.ts:44
  reg  error_completion_error_reg;  // hw/csr/storage.ts:44
  reg  error_domain_not_cleared_reg;  // hw/csr/storage.ts:44
  reg  error_command_fetch_reg;  // hw/csr/storage.ts:44
  reg  error_command_tail_reg;  // hw/csr/storage.ts:44
  reg  error_request_alarm_reg;  // hw/csr/storage.ts:44
  reg  error_memory_read_reg;  // hw/csr/storage.ts:44
  reg  error_memory_write_reg;  // hw/csr/storage.ts:44
  reg  error_tracker_memory_reg;  // hw/csr/storage.ts:44
  reg  error_touch_lost_reg;  // hw/csr/storage.ts:44
  reg  error_read_timeout_reg;  // hw/csr/storage.ts:44
  reg  error_bad_interrupt_reg;  // hw/csr/storage.ts:44
  wire sel_prq_base;  // hw/csr/storage.ts:30
  reg  [51:0] prq_base_addr_reg;  // hw/csr/storage.ts:44
  wire sel_prq_ctrl;  // hw/csr/storage.ts:30
  reg  prq_ctrl_enable_reg;  // hw/csr/storage.ts:44
  reg  [3:0] prq_ctrl_size_reg;  // hw/csr/storage.ts:44
  wire sel_prq_head;  // hw/csr/storage.ts:30
  reg  [31:0] prq_head_head_reg;  // hw/csr/storage.ts:44
  reg  prq_head_arm_reg;  // hw/csr/storage.ts:82
  reg  prq_head_we_reg;  // hw/csr/storage.ts:82
  wire sel_prq_response;  // hw/csr/storage.ts:30
  reg  [15:0] prq_response_index_reg;  // hw/csr/storage.ts:44
  reg  [15:0] prq_response_generation_reg;  // hw/csr/storage.ts:44
  reg  [3:0] prq_response_code_reg;  // hw/csr/storage.ts:44
  reg  prq_response_we_reg;  // hw/csr/storage.ts:82
  wire sel_ack_base;  // hw/csr/storage.ts:30
  reg  [51:0] ack_base_addr_reg;  // hw/csr/storage.ts:44
  wire sel_ack_ctrl;  // hw/csr/storage.ts:30
  reg  ack_ctrl_enable_reg;  // hw/csr/storage.ts:44
  reg  [3:0] ack_ctrl_size_reg;  // hw/csr/storage.ts:44
  wire sel_command_ring_base;  // hw/csr/storage.ts:30
  reg  [51:0] command_ring_base_addr_reg;  // hw/csr/storage.ts:44
  wire sel_command_ring_ctrl;  // hw/csr/storage.ts:30
  reg  command_ring_ctrl_enable_reg;  // hw/csr/storage.ts:44
  reg  [3:0] command_ring_ctrl_size_reg;  // hw/csr/storage.ts:44
  wire sel_command_ring_tail;  // hw/csr/storage.ts:30
  reg  [31:0] command_ring_tail_tail_reg;  // hw/csr/storage.ts:44
  wire sel_prq_moderation;  // hw/csr/storage.ts:30
  reg  [15:0] prq_moderation_count_reg;  // hw/csr/storage.ts:44
  reg  [31:0] prq_moderation_time_reg;  // hw/csr/storage.ts:44
  wire sel_prq_resend;  // hw/csr/storage.ts:30
  reg  [47:0] prq_resend_time_reg;  // hw/csr/storage.ts:44
  wire sel_prq_shares;  // hw/csr/storage.ts:30
  reg  [15:0] prq_shares_reserve_reg;  // hw/csr/storage.ts:44
  reg  [15:0] prq_shares_probes_reg;  // hw/csr/storage.ts:44
  wire sel_ack_head;  // hw/csr/storage.ts:30
  reg  [31:0] ack_head_head_reg;  // hw/csr/storage.ts:44
  wire sel_lookup_ctrl;  // hw/csr/storage.ts:30
  reg  lookup_ctrl_prefetch_reg;  // hw/csr/storage.ts:44
  wire sel_touch_log_base;  // hw/csr/storage.ts:30
  reg  [51:0] touch_log_base_addr_reg;  // hw/csr/storage.ts:44
  wire sel_touch_log_ctrl;  // hw/csr/storage.ts:30
  reg  touch_log_ctrl_enable_reg;  // hw/csr/storage.ts:44
  reg  [3:0] touch_log_ctrl_size_reg;  // hw/csr/storage.ts:44
  wire sel_touch_log_head;  // hw/csr/storage.ts:30
  reg  [31:0] touch_log_head_head_reg;  // hw/csr/storage.ts:44
  wire sel_read_timeout;  // hw/csr/storage.ts:30
  reg  [31:0] read_timeout_period_reg;  // hw/csr/storage.ts:44
  wire sel_blocked_time;  // hw/csr/storage.ts:30
  reg  [31:0] blocked_time_period_reg;  // hw/csr/storage.ts:44
  wire sel_dma_ctrl;  // hw/csr/storage.ts:30
  reg  dma_ctrl_interrupts_reg;  // hw/csr/storage.ts:44
  wire sel_scrub;  // hw/csr/storage.ts:30
  reg  [31:0] scrub_row_reg;  // hw/csr/storage.ts:44
  reg  scrub_start_reg;  // hw/csr/storage.ts:82
  wire [15:0] sel_function;  // hw/csr/storage.ts:30
  reg  [7:0] function_domain_reg0;  // hw/csr/storage.ts:44
  reg  function_enable_reg0;  // hw/csr/storage.ts:44
  reg  [7:0] function_domain_reg1;  // hw/csr/storage.ts:44
  reg  function_enable_reg1;  // hw/csr/storage.ts:44
  reg  [7:0] function_domain_reg2;  // hw/csr/storage.ts:44
  reg  function_enable_reg2;  // hw/csr/storage.ts:44
  reg  [7:0] function_domain_reg3;  // hw/csr/storage.ts:44
  reg  function_enable_reg3;  // hw/csr/storage.ts:44
  reg  [7:0] function_domain_reg4;  // hw/csr/storage.ts:44
  reg  function_enable_reg4;  // hw/csr/storage.ts:44
  reg  [7:0] function_domain_reg5;  // hw/csr/storage.ts:44
  reg  function_enable_reg5;  // hw/csr/storage.ts:44
  reg  [7:0] function_domain_reg6;  // hw/csr/storage.ts:44
  reg  function_enable_reg6;  // hw/csr/storage.ts:44
  reg  [7:0] function_domain_reg7;  // hw/csr/storage.ts:44
  reg  function_enable_reg7;  // hw/csr/storage.ts:44
  reg  [7:0] function_domain_reg8;  // hw/csr/storage.ts:44
  reg  function_enable_reg8;  // hw/csr/storage.ts:44
  reg  [7:0] function_domain_reg9;  // hw/csr/storage.ts:44
  reg  function_enable_reg9;  // hw/csr/storage.ts:44
  reg  [7:0] function_domain_reg10;  // hw/csr/storage.ts:44
  reg  function_enable_reg10;  // hw/csr/storage.ts:44
  reg  [7:0] function_domain_reg11;  // hw/csr/storage.ts:44
  reg  function_enable_reg11;  // hw/csr/storage.ts:44
  reg  [7:0] function_domain_reg12;  // hw/csr/storage.ts:44
  reg  function_enable_reg12;  // hw/csr/storage.ts:44
  reg  [7:0] function_domain_reg13;  // hw/csr/storage.ts:44
  reg  function_enable_reg13;  // hw/csr/storage.ts:44
  reg  [7:0] function_domain_reg14;  // hw/csr/storage.ts:44
  reg  function_enable_reg14;  // hw/csr/storage.ts:44
  reg  [7:0] function_domain_reg15;  // hw/csr/storage.ts:44
  reg  function_enable_reg15;  // hw/csr/storage.ts:44
  reg  [15:0] function_reset_reg;  // hw/csr/storage.ts:82
  wire [15:0] sel_function_requests;  // hw/csr/storage.ts:30
  reg  [15:0] function_requests_quota_reg0;  // hw/csr/storage.ts:44
  reg  [15:0] function_requests_quota_reg1;  // hw/csr/storage.ts:44
  reg  [15:0] function_requests_quota_reg2;  // hw/csr/storage.ts:44
  reg  [15:0] function_requests_quota_reg3;  // hw/csr/storage.ts:44
  reg  [15:0] function_requests_quota_reg4;  // hw/csr/storage.ts:44
  reg  [15:0] function_requests_quota_reg5;  // hw/csr/storage.ts:44
  reg  [15:0] function_requests_quota_reg6;  // hw/csr/storage.ts:44
  reg  [15:0] function_requests_quota_reg7;  // hw/csr/storage.ts:44
  reg  [15:0] function_requests_quota_reg8;  // hw/csr/storage.ts:44
  reg  [15:0] function_requests_quota_reg9;  // hw/csr/storage.ts:44
  reg  [15:0] function_requests_quota_reg10;  // hw/csr/storage.ts:44
  reg  [15:0] function_requests_quota_reg11;  // hw/csr/storage.ts:44
  reg  [15:0] function_requests_quota_reg12;  // hw/csr/storage.ts:44
  reg  [15:0] function_requests_quota_reg13;  // hw/csr/storage.ts:44
  reg  [15:0] function_requests_quota_reg14;  // hw/csr/storage.ts:44
  reg  [15:0] function_requests_quota_reg15;  // hw/csr/storage.ts:44
  wire [15:0] at_domain_base;  // hw/csr/storage.ts:32
  wire [15:0] sel_domain_base;  // hw/csr/storage.ts:34
  reg  [31:0] domain_base_region_reg0;  // hw/csr/storage.ts:44
  reg  [31:0] domain_base_region_reg1;  // hw/csr/storage.ts:44
  reg  [31:0] domain_base_region_reg2;  // hw/csr/storage.ts:44
  reg  [31:0] domain_base_region_reg3;  // hw/csr/storage.ts:44
  reg  [31:0] domain_base_region_reg4;  // hw/csr/storage.ts:44
  reg  [31:0] domain_base_region_reg5;  // hw/csr/storage.ts:44
  reg  [31:0] domain_base_region_reg6;  // hw/csr/storage.ts:44
  reg  [31:0] domain_base_region_reg7;  // hw/csr/storage.ts:44
  reg  [31:0] domain_base_region_reg8;  // hw/csr/storage.ts:44
  reg  [31:0] domain_base_region_reg9;  // hw/csr/storage.ts:44
  reg  [31:0] domain_base_region_reg10;  // hw/csr/storage.ts:44
  reg  [31:0] domain_base_region_reg11;  // hw/csr/storage.ts:44
  reg  [31:0] domain_base_region_reg12;  // hw/csr/storage.ts:44
  reg  [31:0] domain_base_region_reg13;  // hw/csr/storage.ts:44
  reg  [31:0] domain_base_region_reg14;  // hw/csr/storage.ts:44
  reg  [31:0] domain_base_region_reg15;  // hw/csr/storage.ts:44
  reg  [15:0] domain_base_we_reg;  // hw/csr/storage.ts:82
  wire [15:0] at_domain_limit;  // hw/csr/storage.ts:32
  wire [15:0] sel_domain_limit;  // hw/csr/storage.ts:34
  reg  [47:0] domain_limit_pages_reg0;  // hw/csr/storage.ts:44
  reg  [47:0] domain_limit_pages_reg1;  // hw/csr/storage.ts:44
  reg  [47:0] domain_limit_pages_reg2;  // hw/csr/storage.ts:44
  reg  [47:0] domain_limit_pages_reg3;  // hw/csr/storage.ts:44
  reg  [47:0] domain_limit_pages_reg4;  // hw/csr/storage.ts:44
  reg  [47:0] domain_limit_pages_reg5;  // hw/csr/storage.ts:44
  reg  [47:0] domain_limit_pages_reg6;  // hw/csr/storage.ts:44
  reg  [47:0] domain_limit_pages_reg7;  // hw/csr/storage.ts:44
  reg  [47:0] domain_limit_pages_reg8;  // hw/csr/storage.ts:44
  reg  [47:0] domain_limit_pages_reg9;  // hw/csr/storage.ts:44
  reg  [47:0] domain_limit_pages_reg10;  // hw/csr/storage.ts:44
  reg  [47:0] domain_limit_pages_reg11;  // hw/csr/storage.ts:44
  reg  [47:0] domain_limit_pages_reg12;  // hw/csr/storage.ts:44
  reg  [47:0] domain_limit_pages_reg13;  // hw/csr/storage.ts:44
  reg  [47:0] domain_limit_pages_reg14;  // hw/csr/storage.ts:44
  reg  [47:0] domain_limit_pages_reg15;  // hw/csr/storage.ts:44
  reg  [15:0] domain_limit_we_reg;  // hw/csr/storage.ts:82
  wire [15:0] sel_domain_ctrl;  // hw/csr/storage.ts:30
  reg  [15:0] domain_ctrl_enable_set_reg;  // hw/csr/storage.ts:82
  reg  [15:0] domain_ctrl_enable_clear_reg;  // hw/csr/storage.ts:82
  reg  [15:0] domain_ctrl_clear_reg;  // hw/csr/storage.ts:82
  wire [15:0] sel_queue;  // hw/csr/storage.ts:30
  reg  [7:0] queue_function_reg0;  // hw/csr/storage.ts:44
  reg  [1:0] queue_class_reg0;  // hw/csr/storage.ts:44
  reg  queue_drop_reg0;  // hw/csr/storage.ts:44
  reg  queue_probe_reg0;  // hw/csr/storage.ts:44
  reg  queue_enable_reg0;  // hw/csr/storage.ts:44
  reg  [7:0] queue_function_reg1;  // hw/csr/storage.ts:44
  reg  [1:0] queue_class_reg1;  // hw/csr/storage.ts:44
  reg  queue_drop_reg1;  // hw/csr/storage.ts:44
  reg  queue_probe_reg1;  // hw/csr/storage.ts:44
  reg  queue_enable_reg1;  // hw/csr/storage.ts:44
  reg  [7:0] queue_function_reg2;  // hw/csr/storage.ts:44
  reg  [1:0] queue_class_reg2;  // hw/csr/storage.ts:44
  reg  queue_drop_reg2;  // hw/csr/storage.ts:44
  reg  queue_probe_reg2;  // hw/csr/storage.ts:44
  reg  queue_enable_reg2;  // hw/csr/storage.ts:44
  reg  [7:0] queue_function_reg3;  // hw/csr/storage.ts:44
  reg  [1:0] queue_class_reg3;  // hw/csr/storage.ts:44
  reg  queue_drop_reg3;  // hw/csr/storage.ts:44
  reg  queue_probe_reg3;  // hw/csr/storage.ts:44
  reg  queue_enable_reg3;  // hw/csr/storage.ts:44
  reg  [7:0] queue_function_reg4;  // hw/csr/storage.ts:44
  reg  [1:0] queue_class_reg4;  // hw/csr/storage.ts:44
  reg  queue_drop_reg4;  // hw/csr/storage.ts:44
  reg  queue_probe_reg4;  // hw/csr/storage.ts:44
  reg  queue_enable_reg4;  // hw/csr/storage.ts:44
  reg  [7:0] queue_function_reg5;  // hw/csr/storage.ts:44
  reg  [1:0] queue_class_reg5;  // hw/csr/storage.ts:44
  reg  queue_drop_reg5;  // hw/csr/storage.ts:44
  reg  queue_probe_reg5;  // hw/csr/storage.ts:44
  reg  queue_enable_reg5;  // hw/csr/storage.ts:44
  reg  [7:0] queue_function_reg6;  // hw/csr/storage.ts:44
  reg  [1:0] queue_class_reg6;  // hw/csr/storage.ts:44
  reg  queue_drop_reg6;  // hw/csr/storage.ts:44
  reg  queue_probe_reg6;  // hw/csr/storage.ts:44
  reg  queue_enable_reg6;  // hw/csr/storage.ts:44
  reg  [7:0] queue_function_reg7;  // hw/csr/storage.ts:44
  reg  [1:0] queue_class_reg7;  // hw/csr/storage.ts:44
  reg  queue_drop_reg7;  // hw/csr/storage.ts:44
  reg  queue_probe_reg7;  // hw/csr/storage.ts:44
  reg  queue_enable_reg7;  // hw/csr/storage.ts:44
  reg  [7:0] queue_function_reg8;  // hw/csr/storage.ts:44
  reg  [1:0] queue_class_reg8;  // hw/csr/storage.ts:44
  reg  queue_drop_reg8;  // hw/csr/storage.ts:44
  reg  queue_probe_reg8;  // hw/csr/storage.ts:44
  reg  queue_enable_reg8;  // hw/csr/storage.ts:44
  reg  [7:0] queue_function_reg9;  // hw/csr/storage.ts:44
  reg  [1:0] queue_class_reg9;  // hw/csr/storage.ts:44
  reg  queue_drop_reg9;  // hw/csr/storage.ts:44
  reg  queue_probe_reg9;  // hw/csr/storage.ts:44
  reg  queue_enable_reg9;  // hw/csr/storage.ts:44
  reg  [7:0] queue_function_reg10;  // hw/csr/storage.ts:44
  reg  [1:0] queue_class_reg10;  // hw/csr/storage.ts:44
  reg  queue_drop_reg10;  // hw/csr/storage.ts:44
  reg  queue_probe_reg10;  // hw/csr/storage.ts:44
  reg  queue_enable_reg10;  // hw/csr/storage.ts:44
  reg  [7:0] queue_function_reg11;  // hw/csr/storage.ts:44
  reg  [1:0] queue_class_reg11;  // hw/csr/storage.ts:44
  reg  queue_drop_reg11;  // hw/csr/storage.ts:44
  reg  queue_probe_reg11;  // hw/csr/storage.ts:44
  reg  queue_enable_reg11;  // hw/csr/storage.ts:44
  reg  [7:0] queue_function_reg12;  // hw/csr/storage.ts:44
  reg  [1:0] queue_class_reg12;  // hw/csr/storage.ts:44
  reg  queue_drop_reg12;  // hw/csr/storage.ts:44
  reg  queue_probe_reg12;  // hw/csr/storage.ts:44
  reg  queue_enable_reg12;  // hw/csr/storage.ts:44
  reg  [7:0] queue_function_reg13;  // hw/csr/storage.ts:44
  reg  [1:0] queue_class_reg13;  // hw/csr/storage.ts:44
  reg  queue_drop_reg13;  // hw/csr/storage.ts:44
  reg  queue_probe_reg13;  // hw/csr/storage.ts:44
  reg  queue_enable_reg13;  // hw/csr/storage.ts:44
  reg  [7:0] queue_function_reg14;  // hw/csr/storage.ts:44
  reg  [1:0] queue_class_reg14;  // hw/csr/storage.ts:44
  reg  queue_drop_reg14;  // hw/csr/storage.ts:44
  reg  queue_probe_reg14;  // hw/csr/storage.ts:44
  reg  queue_enable_reg14;  // hw/csr/storage.ts:44
  reg  [7:0] queue_function_reg15;  // hw/csr/storage.ts:44
  reg  [1:0] queue_class_reg15;  // hw/csr/storage.ts:44
  reg  queue_drop_reg15;  // hw/csr/storage.ts:44
  reg  queue_probe_reg15;  // hw/csr/storage.ts:44
  reg  queue_enable_reg15;  // hw/csr/storage.ts:44
  reg  locked_write_reg;  // hw/csr/storage.ts:82
  wire hit_scrub_paes;  // hw/csr/windows.ts:17
  reg  take_scrub_paes;  // hw/csr/windows.ts:28
  wire hit_lookup_histogram;  // hw/csr/windows.ts:17
  reg  take_lookup_histogram;  // hw/csr/windows.ts:28
  wire hit_round_trip_histogram;  // hw/csr/windows.ts:17
  reg  take_round_trip_histogram;  // hw/csr/windows.ts:28
  wire hit_msix_table;  // hw/csr/windows.ts:17
  reg  take_msix_table;  // hw/csr/windows.ts:28
  wire hit_msix_pba;  // hw/csr/windows.ts:17
  reg  take_msix_pba;  // hw/csr/windows.ts:28
  wire hit_command;  // hw/csr/windows.ts:17
  reg  [63:0] read_0000;  // hw/csr/read.ts:74
  reg  [63:0] read_0100;  // hw/csr/read.ts:74
  reg  [63:0] read_0180;  // hw/csr/read.ts:74
  reg  [63:0] read_0200;  // hw/csr/read.ts:74
  reg  [63:0] read_0280;  // hw/csr/read.ts:74
  reg  [63:0] read_0300;  // hw/csr/read.ts:74
  reg  [63:0] read_0400;  // hw/csr/read.ts:74
  reg  [63:0] read_0500;  // hw/csr/read.ts:74
  reg  [63:0] read_function;  // hw/csr/read.ts:91
  wire [7:0] read_function_domain;  // hw/csr/read.ts:96
  wire read_function_resetting;  // hw/csr/read.ts:96
  wire read_function_enable;  // hw/csr/read.ts:96
  reg  [63:0] read_function_requests;  // hw/csr/read.ts:91
  wire [15:0] read_function_requests_quota;  // hw/csr/read.ts:96
  wire [15:0] read_function_requests_used;  // hw/csr/read.ts:96
  reg  [63:0] read_domain_base;  // hw/csr/read.ts:91
  wire [31:0] read_domain_base_region;  // hw/csr/read.ts:96
  reg  [63:0] read_domain_limit;  // hw/csr/read.ts:91
  wire [47:0] read_domain_limit_pages;  // hw/csr/read.ts:96
  reg  [63:0] read_domain_ctrl;  // hw/csr/read.ts:91
  wire read_domain_ctrl_enabled;  // hw/csr/read.ts:96
  wire read_domain_ctrl_cleared;  // hw/csr/read.ts:96
  wire read_domain_ctrl_busy;  // hw/csr/read.ts:96
  reg  [63:0] read_domain_state;  // hw/csr/read.ts:91
  wire [15:0] read_domain_state_generation;  // hw/csr/read.ts:96
  wire [15:0] read_domain_state_tokens;  // hw/csr/read.ts:96
  reg  [63:0] read_queue;  // hw/csr/read.ts:91
  wire [7:0] read_queue_function;  // hw/csr/read.ts:96
  wire [1:0] read_queue_class;  // hw/csr/read.ts:96
  wire read_queue_drop;  // hw/csr/read.ts:96
  wire read_queue_probe;  // hw/csr/read.ts:96
  wire read_queue_parked;  // hw/csr/read.ts:96
  wire read_queue_enable;  // hw/csr/read.ts:96
  wire [63:0] read_word;  // hw/csr/read.ts:26
  reg  read_pending;  // hw/csr/read.ts:28
  reg  rsp_valid_reg;  // hw/csr/read.ts:30
  reg  [63:0] rsp_data_reg;  // hw/csr/read.ts:32

  assign req_mask = {{8{req_be[7]}}, {8{req_be[6]}}, {8{req_be[5]}}, {8{req_be[4]}}, {8{req_be[3]}}, {8{req_be[2]}}, {8{req_be[1]}}, {8{req_be[0]}}};  // hw/csr/csr-block.ts:63
  assign rd = req_valid & (~req_write);  // hw/csr/csr-block.ts:69
  assign wr = req_valid & req_write;  // hw/csr/csr-block.ts:70
  assign req_ones = req_data & req_mask;  // hw/csr/csr-block.ts:73
  assign sel_ctrl = wr & (req_addr == 13'd2);  // hw/csr/storage.ts:30
  assign sel_error = wr & (req_addr == 13'd3);  // hw/csr/storage.ts:30
  assign sel_prq_base = wr & (req_addr == 13'h20);  // hw/csr/storage.ts:30
  assign sel_prq_ctrl = wr & (req_addr == 13'h21);  // hw/csr/storage.ts:30
  assign sel_prq_head = wr & (req_addr == 13'h22);  // hw/csr/storage.ts:30
  assign sel_prq_response = wr & (req_addr == 13'h24);  // hw/csr/storage.ts:30
  assign sel_ack_base = wr & (req_addr == 13'h28);  // hw/csr/storage.ts:30
  assign sel_ack_ctrl = wr & (req_addr == 13'h29);  // hw/csr/storage.ts:30
  assign sel_command_ring_base = wr & (req_addr == 13'h2c);  // hw/csr/storage.ts:30
  assign sel_command_ring_ctrl = wr & (req_addr == 13'h2d);  // hw/csr/storage.ts:30
  assign sel_command_ring_tail = wr & (req_addr == 13'h2e);  // hw/csr/storage.ts:30
  assign sel_prq_moderation = wr & (req_addr == 13'h30);  // hw/csr/storage.ts:30
  assign sel_prq_resend = wr & (req_addr == 13'h31);  // hw/csr/storage.ts:30
  assign sel_prq_shares = wr & (req_addr == 13'h32);  // hw/csr/storage.ts:30
  assign sel_ack_head = wr & (req_addr == 13'h60);  // hw/csr/storage.ts:30
  assign sel_lookup_ctrl = wr & (req_addr == 13'h68);  // hw/csr/storage.ts:30
  assign sel_touch_log_base = wr & (req_addr == 13'h6a);  // hw/csr/storage.ts:30
  assign sel_touch_log_ctrl = wr & (req_addr == 13'h6b);  // hw/csr/storage.ts:30
  assign sel_touch_log_head = wr & (req_addr == 13'h6c);  // hw/csr/storage.ts:30
  assign sel_read_timeout = wr & (req_addr == 13'h80);  // hw/csr/storage.ts:30
  assign sel_blocked_time = wr & (req_addr == 13'h81);  // hw/csr/storage.ts:30
  assign sel_dma_ctrl = wr & (req_addr == 13'h82);  // hw/csr/storage.ts:30
  assign sel_scrub = wr & (req_addr == 13'ha0);  // hw/csr/storage.ts:30
  assign sel_function = {req_addr[3:0] == 4'hf, req_addr[3:0] == 4'he, req_addr[3:0] == 4'hd, req_addr[3:0] == 4'hc, req_addr[3:0] == 4'hb, req_addr[3:0] == 4'ha, req_addr[3:0] == 4'd9, req_addr[3:0] == 4'd8, req_addr[3:0] == 4'd7, req_addr[3:0] == 4'd6, req_addr[3:0] == 4'd5, req_addr[3:0] == 4'd4, req_addr[3:0] == 4'd3, req_addr[3:0] == 4'd2, req_addr[3:0] == 4'd1, req_addr[3:0] == 4'd0} & {16{wr & (req_addr[12:4] == 9'h20)}};  // hw/csr/storage.ts:30
  assign sel_function_requests = {req_addr[3:0] == 4'hf, req_addr[3:0] == 4'he, req_addr[3:0] == 4'hd, req_addr[3:0] == 4'hc, req_addr[3:0] == 4'hb, req_addr[3:0] == 4'ha, req_addr[3:0] == 4'd9, req_addr[3:0] == 4'd8, req_addr[3:0] == 4'd7, req_addr[3:0] == 4'd6, req_addr[3:0] == 4'd5, req_addr[3:0] == 4'd4, req_addr[3:0] == 4'd3, req_addr[3:0] == 4'd2, req_addr[3:0] == 4'd1, req_addr[3:0] == 4'd0} & {16{wr & (req_addr[12:4] == 9'h30)}};  // hw/csr/storage.ts:30
  assign at_domain_base = {req_addr[5:2] == 4'hf, req_addr[5:2] == 4'he, req_addr[5:2] == 4'hd, req_addr[5:2] == 4'hc, req_addr[5:2] == 4'hb, req_addr[5:2] == 4'ha, req_addr[5:2] == 4'd9, req_addr[5:2] == 4'd8, req_addr[5:2] == 4'd7, req_addr[5:2] == 4'd6, req_addr[5:2] == 4'd5, req_addr[5:2] == 4'd4, req_addr[5:2] == 4'd3, req_addr[5:2] == 4'd2, req_addr[5:2] == 4'd1, req_addr[5:2] == 4'd0} & {16{wr & ((req_addr[12:6] == 7'h10) & (req_addr[1:0] == 2'd0))}};  // hw/csr/storage.ts:32
  assign sel_domain_base = at_domain_base & (~domain_base_lock);  // hw/csr/storage.ts:34
  assign at_domain_limit = {req_addr[5:2] == 4'hf, req_addr[5:2] == 4'he, req_addr[5:2] == 4'hd, req_addr[5:2] == 4'hc, req_addr[5:2] == 4'hb, req_addr[5:2] == 4'ha, req_addr[5:2] == 4'd9, req_addr[5:2] == 4'd8, req_addr[5:2] == 4'd7, req_addr[5:2] == 4'd6, req_addr[5:2] == 4'd5, req_addr[5:2] == 4'd4, req_addr[5:2] == 4'd3, req_addr[5:2] == 4'd2, req_addr[5:2] == 4'd1, req_addr[5:2] == 4'd0} & {16{wr & ((req_addr[12:6] == 7'h10) & (req_addr[1:0] == 2'd1))}};  // hw/csr/storage.ts:32
  assign sel_domain_limit = at_domain_limit & (~domain_limit_lock);  // hw/csr/storage.ts:34
  assign sel_domain_ctrl = {req_addr[5:2] == 4'hf, req_addr[5:2] == 4'he, req_addr[5:2] == 4'hd, req_addr[5:2] == 4'hc, req_addr[5:2] == 4'hb, req_addr[5:2] == 4'ha, req_addr[5:2] == 4'd9, req_addr[5:2] == 4'd8, req_addr[5:2] == 4'd7, req_addr[5:2] == 4'd6, req_addr[5:2] == 4'd5, req_addr[5:2] == 4'd4, req_addr[5:2] == 4'd3, req_addr[5:2] == 4'd2, req_addr[5:2] == 4'd1, req_addr[5:2] == 4'd0} & {16{wr & ((req_addr[12:6] == 7'h10) & (req_addr[1:0] == 2'd2))}};  // hw/csr/storage.ts:30
  assign sel_queue = {req_addr[3:0] == 4'hf, req_addr[3:0] == 4'he, req_addr[3:0] == 4'hd, req_addr[3:0] == 4'hc, req_addr[3:0] == 4'hb, req_addr[3:0] == 4'ha, req_addr[3:0] == 4'd9, req_addr[3:0] == 4'd8, req_addr[3:0] == 4'd7, req_addr[3:0] == 4'd6, req_addr[3:0] == 4'd5, req_addr[3:0] == 4'd4, req_addr[3:0] == 4'd3, req_addr[3:0] == 4'd2, req_addr[3:0] == 4'd1, req_addr[3:0] == 4'd0} & {16{wr & (req_addr[12:4] == 9'h80)}};  // hw/csr/storage.ts:30
  assign hit_scrub_paes = req_addr[12:3] == 10'h15;  // hw/csr/windows.ts:17
  assign hit_lookup_histogram = req_addr[12:6] == 7'h18;  // hw/csr/windows.ts:17
  assign hit_round_trip_histogram = req_addr[12:6] == 7'h19;  // hw/csr/windows.ts:17
  assign hit_msix_table = req_addr[12:2] == 11'h300;  // hw/csr/windows.ts:17
  assign hit_msix_pba = req_addr == 13'hd00;  // hw/csr/windows.ts:17
  assign hit_command = req_addr[12:6] == 7'h40;  // hw/csr/windows.ts:17
  assign read_function_domain = req_addr[3] ? (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? function_domain_reg15 : function_domain_reg14) : (req_addr[0] ? function_domain_reg13 : function_domain_reg12)) : (req_addr[1] ? (req_addr[0] ? function_domain_reg11 : function_domain_reg10) : (req_addr[0] ? function_domain_reg9 : function_domain_reg8))) : (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? function_domain_reg7 : function_domain_reg6) : (req_addr[0] ? function_domain_reg5 : function_domain_reg4)) : (req_addr[1] ? (req_addr[0] ? function_domain_reg3 : function_domain_reg2) : (req_addr[0] ? function_domain_reg1 : function_domain_reg0)));  // hw/csr/read.ts:96
  assign read_function_resetting = req_addr[3] ? (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? function_resetting[15] : function_resetting[14]) : (req_addr[0] ? function_resetting[13] : function_resetting[12])) : (req_addr[1] ? (req_addr[0] ? function_resetting[11] : function_resetting[10]) : (req_addr[0] ? function_resetting[9] : function_resetting[8]))) : (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? function_resetting[7] : function_resetting[6]) : (req_addr[0] ? function_resetting[5] : function_resetting[4])) : (req_addr[1] ? (req_addr[0] ? function_resetting[3] : function_resetting[2]) : (req_addr[0] ? function_resetting[1] : function_resetting[0])));  // hw/csr/read.ts:96
  assign read_function_enable = req_addr[3] ? (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? function_enable_reg15 : function_enable_reg14) : (req_addr[0] ? function_enable_reg13 : function_enable_reg12)) : (req_addr[1] ? (req_addr[0] ? function_enable_reg11 : function_enable_reg10) : (req_addr[0] ? function_enable_reg9 : function_enable_reg8))) : (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? function_enable_reg7 : function_enable_reg6) : (req_addr[0] ? function_enable_reg5 : function_enable_reg4)) : (req_addr[1] ? (req_addr[0] ? function_enable_reg3 : function_enable_reg2) : (req_addr[0] ? function_enable_reg1 : function_enable_reg0)));  // hw/csr/read.ts:96
  assign read_function_requests_quota = req_addr[3] ? (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? function_requests_quota_reg15 : function_requests_quota_reg14) : (req_addr[0] ? function_requests_quota_reg13 : function_requests_quota_reg12)) : (req_addr[1] ? (req_addr[0] ? function_requests_quota_reg11 : function_requests_quota_reg10) : (req_addr[0] ? function_requests_quota_reg9 : function_requests_quota_reg8))) : (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? function_requests_quota_reg7 : function_requests_quota_reg6) : (req_addr[0] ? function_requests_quota_reg5 : function_requests_quota_reg4)) : (req_addr[1] ? (req_addr[0] ? function_requests_quota_reg3 : function_requests_quota_reg2) : (req_addr[0] ? function_requests_quota_reg1 : function_requests_quota_reg0)));  // hw/csr/read.ts:96
  assign read_function_requests_used = req_addr[3] ? (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? function_requests_used[255:240] : function_requests_used[239:224]) : (req_addr[0] ? function_requests_used[223:208] : function_requests_used[207:192])) : (req_addr[1] ? (req_addr[0] ? function_requests_used[191:176] : function_requests_used[175:160]) : (req_addr[0] ? function_requests_used[159:144] : function_requests_used[143:128]))) : (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? function_requests_used[127:112] : function_requests_used[111:96]) : (req_addr[0] ? function_requests_used[95:80] : function_requests_used[79:64])) : (req_addr[1] ? (req_addr[0] ? function_requests_used[63:48] : function_requests_used[47:32]) : (req_addr[0] ? function_requests_used[31:16] : function_requests_used[15:0])));  // hw/csr/read.ts:96
  assign read_domain_base_region = req_addr[5] ? (req_addr[4] ? (req_addr[3] ? (req_addr[2] ? domain_base_region_reg15 : domain_base_region_reg14) : (req_addr[2] ? domain_base_region_reg13 : domain_base_region_reg12)) : (req_addr[3] ? (req_addr[2] ? domain_base_region_reg11 : domain_base_region_reg10) : (req_addr[2] ? domain_base_region_reg9 : domain_base_region_reg8))) : (req_addr[4] ? (req_addr[3] ? (req_addr[2] ? domain_base_region_reg7 : domain_base_region_reg6) : (req_addr[2] ? domain_base_region_reg5 : domain_base_region_reg4)) : (req_addr[3] ? (req_addr[2] ? domain_base_region_reg3 : domain_base_region_reg2) : (req_addr[2] ? domain_base_region_reg1 : domain_base_region_reg0)));  // hw/csr/read.ts:96
  assign read_domain_limit_pages = req_addr[5] ? (req_addr[4] ? (req_addr[3] ? (req_addr[2] ? domain_limit_pages_reg15 : domain_limit_pages_reg14) : (req_addr[2] ? domain_limit_pages_reg13 : domain_limit_pages_reg12)) : (req_addr[3] ? (req_addr[2] ? domain_limit_pages_reg11 : domain_limit_pages_reg10) : (req_addr[2] ? domain_limit_pages_reg9 : domain_limit_pages_reg8))) : (req_addr[4] ? (req_addr[3] ? (req_addr[2] ? domain_limit_pages_reg7 : domain_limit_pages_reg6) : (req_addr[2] ? domain_limit_pages_reg5 : domain_limit_pages_reg4)) : (req_addr[3] ? (req_addr[2] ? domain_limit_pages_reg3 : domain_limit_pages_reg2) : (req_addr[2] ? domain_limit_pages_reg1 : domain_limit_pages_reg0)));  // hw/csr/read.ts:96
  assign read_domain_ctrl_enabled = req_addr[5] ? (req_addr[4] ? (req_addr[3] ? (req_addr[2] ? domain_ctrl_enabled[15] : domain_ctrl_enabled[14]) : (req_addr[2] ? domain_ctrl_enabled[13] : domain_ctrl_enabled[12])) : (req_addr[3] ? (req_addr[2] ? domain_ctrl_enabled[11] : domain_ctrl_enabled[10]) : (req_addr[2] ? domain_ctrl_enabled[9] : domain_ctrl_enabled[8]))) : (req_addr[4] ? (req_addr[3] ? (req_addr[2] ? domain_ctrl_enabled[7] : domain_ctrl_enabled[6]) : (req_addr[2] ? domain_ctrl_enabled[5] : domain_ctrl_enabled[4])) : (req_addr[3] ? (req_addr[2] ? domain_ctrl_enabled[3] : domain_ctrl_enabled[2]) : (req_addr[2] ? domain_ctrl_enabled[1] : domain_ctrl_enabled[0])));  // hw/csr/read.ts:96
  assign read_domain_ctrl_cleared = req_addr[5] ? (req_addr[4] ? (req_addr[3] ? (req_addr[2] ? domain_ctrl_cleared[15] : domain_ctrl_cleared[14]) : (req_addr[2] ? domain_ctrl_cleared[13] : domain_ctrl_cleared[12])) : (req_addr[3] ? (req_addr[2] ? domain_ctrl_cleared[11] : domain_ctrl_cleared[10]) : (req_addr[2] ? domain_ctrl_cleared[9] : domain_ctrl_cleared[8]))) : (req_addr[4] ? (req_addr[3] ? (req_addr[2] ? domain_ctrl_cleared[7] : domain_ctrl_cleared[6]) : (req_addr[2] ? domain_ctrl_cleared[5] : domain_ctrl_cleared[4])) : (req_addr[3] ? (req_addr[2] ? domain_ctrl_cleared[3] : domain_ctrl_cleared[2]) : (req_addr[2] ? domain_ctrl_cleared[1] : domain_ctrl_cleared[0])));  // hw/csr/read.ts:96
  assign read_domain_ctrl_busy = req_addr[5] ? (req_addr[4] ? (req_addr[3] ? (req_addr[2] ? domain_ctrl_busy[15] : domain_ctrl_busy[14]) : (req_addr[2] ? domain_ctrl_busy[13] : domain_ctrl_busy[12])) : (req_addr[3] ? (req_addr[2] ? domain_ctrl_busy[11] : domain_ctrl_busy[10]) : (req_addr[2] ? domain_ctrl_busy[9] : domain_ctrl_busy[8]))) : (req_addr[4] ? (req_addr[3] ? (req_addr[2] ? domain_ctrl_busy[7] : domain_ctrl_busy[6]) : (req_addr[2] ? domain_ctrl_busy[5] : domain_ctrl_busy[4])) : (req_addr[3] ? (req_addr[2] ? domain_ctrl_busy[3] : domain_ctrl_busy[2]) : (req_addr[2] ? domain_ctrl_busy[1] : domain_ctrl_busy[0])));  // hw/csr/read.ts:96
  assign read_domain_state_generation = req_addr[5] ? (req_addr[4] ? (req_addr[3] ? (req_addr[2] ? domain_state_generation[255:240] : domain_state_generation[239:224]) : (req_addr[2] ? domain_state_generation[223:208] : domain_state_generation[207:192])) : (req_addr[3] ? (req_addr[2] ? domain_state_generation[191:176] : domain_state_generation[175:160]) : (req_addr[2] ? domain_state_generation[159:144] : domain_state_generation[143:128]))) : (req_addr[4] ? (req_addr[3] ? (req_addr[2] ? domain_state_generation[127:112] : domain_state_generation[111:96]) : (req_addr[2] ? domain_state_generation[95:80] : domain_state_generation[79:64])) : (req_addr[3] ? (req_addr[2] ? domain_state_generation[63:48] : domain_state_generation[47:32]) : (req_addr[2] ? domain_state_generation[31:16] : domain_state_generation[15:0])));  // hw/csr/read.ts:96
  assign read_domain_state_tokens = req_addr[5] ? (req_addr[4] ? (req_addr[3] ? (req_addr[2] ? domain_state_tokens[255:240] : domain_state_tokens[239:224]) : (req_addr[2] ? domain_state_tokens[223:208] : domain_state_tokens[207:192])) : (req_addr[3] ? (req_addr[2] ? domain_state_tokens[191:176] : domain_state_tokens[175:160]) : (req_addr[2] ? domain_state_tokens[159:144] : domain_state_tokens[143:128]))) : (req_addr[4] ? (req_addr[3] ? (req_addr[2] ? domain_state_tokens[127:112] : domain_state_tokens[111:96]) : (req_addr[2] ? domain_state_tokens[95:80] : domain_state_tokens[79:64])) : (req_addr[3] ? (req_addr[2] ? domain_state_tokens[63:48] : domain_state_tokens[47:32]) : (req_addr[2] ? domain_state_tokens[31:16] : domain_state_tokens[15:0])));  // hw/csr/read.ts:96
  assign read_queue_function = req_addr[3] ? (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? queue_function_reg15 : queue_function_reg14) : (req_addr[0] ? queue_function_reg13 : queue_function_reg12)) : (req_addr[1] ? (req_addr[0] ? queue_function_reg11 : queue_function_reg10) : (req_addr[0] ? queue_function_reg9 : queue_function_reg8))) : (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? queue_function_reg7 : queue_function_reg6) : (req_addr[0] ? queue_function_reg5 : queue_function_reg4)) : (req_addr[1] ? (req_addr[0] ? queue_function_reg3 : queue_function_reg2) : (req_addr[0] ? queue_function_reg1 : queue_function_reg0)));  // hw/csr/read.ts:96
  assign read_queue_class = req_addr[3] ? (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? queue_class_reg15 : queue_class_reg14) : (req_addr[0] ? queue_class_reg13 : queue_class_reg12)) : (req_addr[1] ? (req_addr[0] ? queue_class_reg11 : queue_class_reg10) : (req_addr[0] ? queue_class_reg9 : queue_class_reg8))) : (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? queue_class_reg7 : queue_class_reg6) : (req_addr[0] ? queue_class_reg5 : queue_class_reg4)) : (req_addr[1] ? (req_addr[0] ? queue_class_reg3 : queue_class_reg2) : (req_addr[0] ? queue_class_reg1 : queue_class_reg0)));  // hw/csr/read.ts:96
  assign read_queue_drop = req_addr[3] ? (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? queue_drop_reg15 : queue_drop_reg14) : (req_addr[0] ? queue_drop_reg13 : queue_drop_reg12)) : (req_addr[1] ? (req_addr[0] ? queue_drop_reg11 : queue_drop_reg10) : (req_addr[0] ? queue_drop_reg9 : queue_drop_reg8))) : (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? queue_drop_reg7 : queue_drop_reg6) : (req_addr[0] ? queue_drop_reg5 : queue_drop_reg4)) : (req_addr[1] ? (req_addr[0] ? queue_drop_reg3 : queue_drop_reg2) : (req_addr[0] ? queue_drop_reg1 : queue_drop_reg0)));  // hw/csr/read.ts:96
  assign read_queue_probe = req_addr[3] ? (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? queue_probe_reg15 : queue_probe_reg14) : (req_addr[0] ? queue_probe_reg13 : queue_probe_reg12)) : (req_addr[1] ? (req_addr[0] ? queue_probe_reg11 : queue_probe_reg10) : (req_addr[0] ? queue_probe_reg9 : queue_probe_reg8))) : (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? queue_probe_reg7 : queue_probe_reg6) : (req_addr[0] ? queue_probe_reg5 : queue_probe_reg4)) : (req_addr[1] ? (req_addr[0] ? queue_probe_reg3 : queue_probe_reg2) : (req_addr[0] ? queue_probe_reg1 : queue_probe_reg0)));  // hw/csr/read.ts:96
  assign read_queue_parked = req_addr[3] ? (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? queue_parked[15] : queue_parked[14]) : (req_addr[0] ? queue_parked[13] : queue_parked[12])) : (req_addr[1] ? (req_addr[0] ? queue_parked[11] : queue_parked[10]) : (req_addr[0] ? queue_parked[9] : queue_parked[8]))) : (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? queue_parked[7] : queue_parked[6]) : (req_addr[0] ? queue_parked[5] : queue_parked[4])) : (req_addr[1] ? (req_addr[0] ? queue_parked[3] : queue_parked[2]) : (req_addr[0] ? queue_parked[1] : queue_parked[0])));  // hw/csr/read.ts:96
  assign read_queue_enable = req_addr[3] ? (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? queue_enable_reg15 : queue_enable_reg14) : (req_addr[0] ? queue_enable_reg13 : queue_enable_reg12)) : (req_addr[1] ? (req_addr[0] ? queue_enable_reg11 : queue_enable_reg10) : (req_addr[0] ? queue_enable_reg9 : queue_enable_reg8))) : (req_addr[2] ? (req_addr[1] ? (req_addr[0] ? queue_enable_reg7 : queue_enable_reg6) : (req_addr[0] ? queue_enable_reg5 : queue_enable_reg4)) : (req_addr[1] ? (req_addr[0] ? queue_enable_reg3 : queue_enable_reg2) : (req_addr[0] ? queue_enable_reg1 : queue_enable_reg0)));  // hw/csr/read.ts:96
  assign read_word = (((((((((((((read_0000 | read_0100) | read_0180) | read_0200) | read_0280) | read_0300) | read_0400) | read_0500) | read_function) | read_function_requests) | read_domain_base) | read_domain_limit) | read_domain_ctrl) | read_domain_state) | read_queue;  // hw/csr/read.ts:26

  assign rsp_valid = rsp_valid_reg;  // hw/csr/read.ts:34
  assign rsp_data = rsp_data_reg;  // hw/csr/read.ts:35
  assign ctrl_enable = ctrl_enable_reg;  // hw/csr/storage.ts:61
  assign prq_base_addr = prq_base_addr_reg;  // hw/csr/storage.ts:61
  assign prq_ctrl_enable = prq_ctrl_enable_reg;  // hw/csr/storage.ts:61
  assign prq_ctrl_size = prq_ctrl_size_reg;  // hw/csr/storage.ts:61
  assign prq_head_head = prq_head_head_reg;  // hw/csr/storage.ts:61
  assign prq_head_arm = prq_head_arm_reg;  // hw/csr/storage.ts:84
  assign prq_head_we = prq_head_we_reg;  // hw/csr/storage.ts:84
  assign prq_response_index = prq_response_index_reg;  // hw/csr/storage.ts:61
  assign prq_response_generation = prq_response_generation_reg;  // hw/csr/storage.ts:61
  assign prq_response_code = prq_response_code_reg;  // hw/csr/storage.ts:61
  assign prq_response_we = prq_response_we_reg;  // hw/csr/storage.ts:84
  assign ack_base_addr = ack_base_addr_reg;  // hw/csr/storage.ts:61
  assign ack_ctrl_enable = ack_ctrl_enable_reg;  // hw/csr/storage.ts:61
  assign ack_ctrl_size = ack_ctrl_size_reg;  // hw/csr/storage.ts:61
  assign command_ring_base_addr = command_ring_base_addr_reg;  // hw/csr/storage.ts:61
  assign command_ring_ctrl_enable = command_ring_ctrl_enable_reg;  // hw/csr/storage.ts:61
  assign command_ring_ctrl_size = command_ring_ctrl_size_reg;  // hw/csr/storage.ts:61
  assign command_ring_tail_tail = command_ring_tail_tail_reg;  // hw/csr/storage.ts:61
  assign prq_moderation_count = prq_moderation_count_reg;  // hw/csr/storage.ts:61
  assign prq_moderation_time = prq_moderation_time_reg;  // hw/csr/storage.ts:61
  assign prq_resend_time = prq_resend_time_reg;  // hw/csr/storage.ts:61
  assign prq_shares_reserve = prq_shares_reserve_reg;  // hw/csr/storage.ts:61
  assign prq_shares_probes = prq_shares_probes_reg;  // hw/csr/storage.ts:61
  assign ack_head_head = ack_head_head_reg;  // hw/csr/storage.ts:61
  assign lookup_ctrl_prefetch = lookup_ctrl_prefetch_reg;  // hw/csr/storage.ts:61
  assign touch_log_base_addr = touch_log_base_addr_reg;  // hw/csr/storage.ts:61
  assign touch_log_ctrl_enable = touch_log_ctrl_enable_reg;  // hw/csr/storage.ts:61
  assign touch_log_ctrl_size = touch_log_ctrl_size_reg;  // hw/csr/storage.ts:61
  assign touch_log_head_head = touch_log_head_head_reg;  // hw/csr/storage.ts:61
  assign read_timeout_period = read_timeout_period_reg;  // hw/csr/storage.ts:61
  assign blocked_time_period = blocked_time_period_reg;  // hw/csr/storage.ts:61
  assign dma_ctrl_interrupts = dma_ctrl_interrupts_reg;  // hw/csr/storage.ts:61
  assign scrub_row = scrub_row_reg;  // hw/csr/storage.ts:61
  assign scrub_start = scrub_start_reg;  // hw/csr/storage.ts:84
  assign function_domain = {function_domain_reg15, function_domain_reg14, function_domain_reg13, function_domain_reg12, function_domain_reg11, function_domain_reg10, function_domain_reg9, function_domain_reg8, function_domain_reg7, function_domain_reg6, function_domain_reg5, function_domain_reg4, function_domain_reg3, function_domain_reg2, function_domain_reg1, function_domain_reg0};  // hw/csr/storage.ts:61
  assign function_reset = function_reset_reg;  // hw/csr/storage.ts:84
  assign function_enable = {function_enable_reg15, function_enable_reg14, function_enable_reg13, function_enable_reg12, function_enable_reg11, function_enable_reg10, function_enable_reg9, function_enable_reg8, function_enable_reg7, function_enable_reg6, function_enable_reg5, function_enable_reg4, function_enable_reg3, function_enable_reg2, function_enable_reg1, function_enable_reg0};  // hw/csr/storage.ts:61
  assign function_requests_quota = {function_requests_quota_reg15, function_requests_quota_reg14, function_requests_quota_reg13, function_requests_quota_reg12, function_requests_quota_reg11, function_requests_quota_reg10, function_requests_quota_reg9, function_requests_quota_reg8, function_requests_quota_reg7, function_requests_quota_reg6, function_requests_quota_reg5, function_requests_quota_reg4, function_requests_quota_reg3, function_requests_quota_reg2, function_requests_quota_reg1, function_requests_quota_reg0};  // hw/csr/storage.ts:61
  assign domain_base_region = {domain_base_region_reg15, domain_base_region_reg14, domain_base_region_reg13, domain_base_region_reg12, domain_base_region_reg11, domain_base_region_reg10, domain_base_region_reg9, domain_base_region_reg8, domain_base_region_reg7, domain_base_region_reg6, domain_base_region_reg5, domain_base_region_reg4, domain_base_region_reg3, domain_base_region_reg2, domain_base_region_reg1, domain_base_region_reg0};  // hw/csr/storage.ts:61
  assign domain_base_we = domain_base_we_reg;  // hw/csr/storage.ts:84
  assign domain_limit_pages = {domain_limit_pages_reg15, domain_limit_pages_reg14, domain_limit_pages_reg13, domain_limit_pages_reg12, domain_limit_pages_reg11, domain_limit_pages_reg10, domain_limit_pages_reg9, domain_limit_pages_reg8, domain_limit_pages_reg7, domain_limit_pages_reg6, domain_limit_pages_reg5, domain_limit_pages_reg4, domain_limit_pages_reg3, domain_limit_pages_reg2, domain_limit_pages_reg1, domain_limit_pages_reg0};  // hw/csr/storage.ts:61
  assign domain_limit_we = domain_limit_we_reg;  // hw/csr/storage.ts:84
  assign domain_ctrl_enable_set = domain_ctrl_enable_set_reg;  // hw/csr/storage.ts:84
  assign domain_ctrl_enable_clear = domain_ctrl_enable_clear_reg;  // hw/csr/storage.ts:84
  assign domain_ctrl_clear = domain_ctrl_clear_reg;  // hw/csr/storage.ts:84
  assign queue_function = {queue_function_reg15, queue_function_reg14, queue_function_reg13, queue_function_reg12, queue_function_reg11, queue_function_reg10, queue_function_reg9, queue_function_reg8, queue_function_reg7, queue_function_reg6, queue_function_reg5, queue_function_reg4, queue_function_reg3, queue_function_reg2, queue_function_reg1, queue_function_reg0};  // hw/csr/storage.ts:61
  assign queue_class = {queue_class_reg15, queue_class_reg14, queue_class_reg13, queue_class_reg12, queue_class_reg11, queue_class_reg10, queue_class_reg9, queue_class_reg8, queue_class_reg7, queue_class_reg6, queue_class_reg5, queue_class_reg4, queue_class_reg3, queue_class_reg2, queue_class_reg1, queue_class_reg0};  // hw/csr/storage.ts:61
  assign queue_drop = {queue_drop_reg15, queue_drop_reg14, queue_drop_reg13, queue_drop_reg12, queue_drop_reg11, queue_drop_reg10, queue_drop_reg9, queue_drop_reg8, queue_drop_reg7, queue_drop_reg6, queue_drop_reg5, queue_drop_reg4, queue_drop_reg3, queue_drop_reg2, queue_drop_reg1, queue_drop_reg0};  // hw/csr/storage.ts:61
  assign queue_probe = {queue_probe_reg15, queue_probe_reg14, queue_probe_reg13, queue_probe_reg12, queue_probe_reg11, queue_probe_reg10, queue_probe_reg9, queue_probe_reg8, queue_probe_reg7, queue_probe_reg6, queue_probe_reg5, queue_probe_reg4, queue_probe_reg3, queue_probe_reg2, queue_probe_reg1, queue_probe_reg0};  // hw/csr/storage.ts:61
  assign queue_enable = {queue_enable_reg15, queue_enable_reg14, queue_enable_reg13, queue_enable_reg12, queue_enable_reg11, queue_enable_reg10, queue_enable_reg9, queue_enable_reg8, queue_enable_reg7, queue_enable_reg6, queue_enable_reg5, queue_enable_reg4, queue_enable_reg3, queue_enable_reg2, queue_enable_reg1, queue_enable_reg0};  // hw/csr/storage.ts:61
  assign locked_write = locked_write_reg;  // hw/csr/storage.ts:84
  assign scrub_paes_rd = rd & hit_scrub_paes;  // hw/csr/windows.ts:27
  assign scrub_paes_addr = req_addr[2:0];  // hw/csr/windows.ts:19
  assign lookup_histogram_rd = rd & hit_lookup_histogram;  // hw/csr/windows.ts:27
  assign lookup_histogram_addr = req_addr[5:0];  // hw/csr/windows.ts:19
  assign round_trip_histogram_rd = rd & hit_round_trip_histogram;  // hw/csr/windows.ts:27
  assign round_trip_histogram_addr = req_addr[5:0];  // hw/csr/windows.ts:19
  assign msix_table_wr = wr & hit_msix_table;  // hw/csr/windows.ts:21
  assign msix_table_rd = rd & hit_msix_table;  // hw/csr/windows.ts:27
  assign msix_table_addr = req_addr[1:0];  // hw/csr/windows.ts:19
  assign msix_table_wdata = req_data;  // hw/csr/windows.ts:22
  assign msix_table_be = req_be;  // hw/csr/windows.ts:23
  assign msix_pba_rd = rd & hit_msix_pba;  // hw/csr/windows.ts:27
  assign command_wr = wr & hit_command;  // hw/csr/windows.ts:21
  assign command_addr = req_addr[5:0];  // hw/csr/windows.ts:19
  assign command_wdata = req_data;  // hw/csr/windows.ts:22
  assign command_be = req_be;  // hw/csr/windows.ts:23

  always @(posedge clk) begin
    if (rst) begin
      ctrl_enable_reg <= 1'b0;
      error_command_overflow_reg <= 1'b0;
      error_command_hole_reg <= 1'b0;
      error_vf_access_reg <= 1'b0;
      error_bad_request_reg <= 1'b0;
      error_locked_write_reg <= 1'b0;
      error_stale_response_reg <= 1'b0;
      error_unexpected_completion_reg <= 1'b0;
      error_completion_error_reg <= 1'b0;
      error_domain_not_cleared_reg <= 1'b0;
      error_command_fetch_reg <= 1'b0;
      error_command_tail_reg <= 1'b0;
      error_request_alarm_reg <= 1'b0;
      error_memory_read_reg <= 1'b0;
      error_memory_write_reg <= 1'b0;
      error_tracker_memory_reg <= 1'b0;
      error_touch_lost_reg <= 1'b0;
      error_read_timeout_reg <= 1'b0;
      error_bad_interrupt_reg <= 1'b0;
      prq_base_addr_reg <= 52'd0;
      prq_ctrl_enable_reg <= 1'b0;
      prq_ctrl_size_reg <= 4'd4;
      prq_head_head_reg <= 32'd0;
      prq_head_arm_reg <= 1'b0;
      prq_head_we_reg <= 1'b0;
      prq_response_index_reg <= 16'd0;
      prq_response_generation_reg <= 16'd0;
      prq_response_code_reg <= 4'd0;
      prq_response_we_reg <= 1'b0;
      ack_base_addr_reg <= 52'd0;
      ack_ctrl_enable_reg <= 1'b0;
      ack_ctrl_size_reg <= 4'd4;
      command_ring_base_addr_reg <= 52'd0;
      command_ring_ctrl_enable_reg <= 1'b0;
      command_ring_ctrl_size_reg <= 4'd4;
      command_ring_tail_tail_reg <= 32'd0;
      prq_moderation_count_reg <= 16'd0;
      prq_moderation_time_reg <= 32'd0;
      prq_resend_time_reg <= 48'd0;
      prq_shares_reserve_reg <= 16'd0;
      prq_shares_probes_reg <= 16'd0;
      ack_head_head_reg <= 32'd0;
      lookup_ctrl_prefetch_reg <= 1'b0;
      touch_log_base_addr_reg <= 52'd0;
      touch_log_ctrl_enable_reg <= 1'b0;
      touch_log_ctrl_size_reg <= 4'd4;
      touch_log_head_head_reg <= 32'd0;
      read_timeout_period_reg <= 32'd0;
      blocked_time_period_reg <= 32'd0;
      dma_ctrl_interrupts_reg <= 1'b0;
      scrub_row_reg <= 32'd0;
      scrub_start_reg <= 1'b0;
      function_domain_reg0 <= 8'd0;
      function_enable_reg0 <= 1'b0;
      function_domain_reg1 <= 8'd0;
      function_enable_reg1 <= 1'b0;
      function_domain_reg2 <= 8'd0;
      function_enable_reg2 <= 1'b0;
      function_domain_reg3 <= 8'd0;
      function_enable_reg3 <= 1'b0;
      function_domain_reg4 <= 8'd0;
      function_enable_reg4 <= 1'b0;
      function_domain_reg5 <= 8'd0;
      function_enable_reg5 <= 1'b0;
      function_domain_reg6 <= 8'd0;
      function_enable_reg6 <= 1'b0;
      function_domain_reg7 <= 8'd0;
      function_enable_reg7 <= 1'b0;
      function_domain_reg8 <= 8'd0;
      function_enable_reg8 <= 1'b0;
      function_domain_reg9 <= 8'd0;
      function_enable_reg9 <= 1'b0;
      function_domain_reg10 <= 8'd0;
      function_enable_reg10 <= 1'b0;
      function_domain_reg11 <= 8'd0;
      function_enable_reg11 <= 1'b0;
      function_domain_reg12 <= 8'd0;
      function_enable_reg12 <= 1'b0;
      function_domain_reg13 <= 8'd0;
      function_enable_reg13 <= 1'b0;
      function_domain_reg14 <= 8'd0;
      function_enable_reg14 <= 1'b0;
      function_domain_reg15 <= 8'd0;
      function_enable_reg15 <= 1'b0;
      function_reset_reg <= 16'd0;
      function_requests_quota_reg0 <= 16'h40;
      function_requests_quota_reg1 <= 16'h40;
      function_requests_quota_reg2 <= 16'h40;
      function_requests_quota_reg3 <= 16'h40;
      function_requests_quota_reg4 <= 16'h40;
      function_requests_quota_reg5 <= 16'h40;
      function_requests_quota_reg6 <= 16'h40;
      function_requests_quota_reg7 <= 16'h40;
      function_requests_quota_reg8 <= 16'h40;
      function_requests_quota_reg9 <= 16'h40;
      function_requests_quota_reg10 <= 16'h40;
      function_requests_quota_reg11 <= 16'h40;
      function_requests_quota_reg12 <= 16'h40;
      function_requests_quota_reg13 <= 16'h40;
      function_requests_quota_reg14 <= 16'h40;
      function_requests_quota_reg15 <= 16'h40;
      domain_base_region_reg0 <= 32'd0;
      domain_base_region_reg1 <= 32'd0;
      domain_base_region_reg2 <= 32'd0;
      domain_base_region_reg3 <= 32'd0;
      domain_base_region_reg4 <= 32'd0;
      domain_base_region_reg5 <= 32'd0;
      domain_base_region_reg6 <= 32'd0;
      domain_base_region_reg7 <= 32'd0;
      domain_base_region_reg8 <= 32'd0;
      domain_base_region_reg9 <= 32'd0;
      domain_base_region_reg10 <= 32'd0;
      domain_base_region_reg11 <= 32'd0;
      domain_base_region_reg12 <= 32'd0;
      domain_base_region_reg13 <= 32'd0;
      domain_base_region_reg14 <= 32'd0;
      domain_base_region_reg15 <= 32'd0;
      domain_base_we_reg <= 16'd0;
      domain_limit_pages_reg0 <= 48'd0;
      domain_limit_pages_reg1 <= 48'd0;
      domain_limit_pages_reg2 <= 48'd0;
      domain_limit_pages_reg3 <= 48'd0;
      domain_limit_pages_reg4 <= 48'd0;
      domain_limit_pages_reg5 <= 48'd0;
      domain_limit_pages_reg6 <= 48'd0;
      domain_limit_pages_reg7 <= 48'd0;
      domain_limit_pages_reg8 <= 48'd0;
      domain_limit_pages_reg9 <= 48'd0;
      domain_limit_pages_reg10 <= 48'd0;
      domain_limit_pages_reg11 <= 48'd0;
      domain_limit_pages_reg12 <= 48'd0;
      domain_limit_pages_reg13 <= 48'd0;
      domain_limit_pages_reg14 <= 48'd0;
      domain_limit_pages_reg15 <= 48'd0;
      domain_limit_we_reg <= 16'd0;
      domain_ctrl_enable_set_reg <= 16'd0;
      domain_ctrl_enable_clear_reg <= 16'd0;
      domain_ctrl_clear_reg <= 16'd0;
      queue_function_reg0 <= 8'd0;
      queue_class_reg0 <= 2'd0;
      queue_drop_reg0 <= 1'b0;
      queue_probe_reg0 <= 1'b0;
      queue_enable_reg0 <= 1'b0;
      queue_function_reg1 <= 8'd0;
      queue_class_reg1 <= 2'd0;
      queue_drop_reg1 <= 1'b0;
      queue_probe_reg1 <= 1'b0;
      queue_enable_reg1 <= 1'b0;
      queue_function_reg2 <= 8'd0;
      queue_class_reg2 <= 2'd0;
      queue_drop_reg2 <= 1'b0;
      queue_probe_reg2 <= 1'b0;
      queue_enable_reg2 <= 1'b0;
      queue_function_reg3 <= 8'd0;
      queue_class_reg3 <= 2'd0;
      queue_drop_reg3 <= 1'b0;
      queue_probe_reg3 <= 1'b0;
      queue_enable_reg3 <= 1'b0;
      queue_function_reg4 <= 8'd0;
      queue_class_reg4 <= 2'd0;
      queue_drop_reg4 <= 1'b0;
      queue_probe_reg4 <= 1'b0;
      queue_enable_reg4 <= 1'b0;
      queue_function_reg5 <= 8'd0;
      queue_class_reg5 <= 2'd0;
      queue_drop_reg5 <= 1'b0;
      queue_probe_reg5 <= 1'b0;
      queue_enable_reg5 <= 1'b0;
      queue_function_reg6 <= 8'd0;
      queue_class_reg6 <= 2'd0;
      queue_drop_reg6 <= 1'b0;
      queue_probe_reg6 <= 1'b0;
      queue_enable_reg6 <= 1'b0;
      queue_function_reg7 <= 8'd0;
      queue_class_reg7 <= 2'd0;
      queue_drop_reg7 <= 1'b0;
      queue_probe_reg7 <= 1'b0;
      queue_enable_reg7 <= 1'b0;
      queue_function_reg8 <= 8'd0;
      queue_class_reg8 <= 2'd0;
      queue_drop_reg8 <= 1'b0;
      queue_probe_reg8 <= 1'b0;
      queue_enable_reg8 <= 1'b0;
      queue_function_reg9 <= 8'd0;
      queue_class_reg9 <= 2'd0;
      queue_drop_reg9 <= 1'b0;
      queue_probe_reg9 <= 1'b0;
      queue_enable_reg9 <= 1'b0;
      queue_function_reg10 <= 8'd0;
      queue_class_reg10 <= 2'd0;
      queue_drop_reg10 <= 1'b0;
      queue_probe_reg10 <= 1'b0;
      queue_enable_reg10 <= 1'b0;
      queue_function_reg11 <= 8'd0;
      queue_class_reg11 <= 2'd0;
      queue_drop_reg11 <= 1'b0;
      queue_probe_reg11 <= 1'b0;
      queue_enable_reg11 <= 1'b0;
      queue_function_reg12 <= 8'd0;
      queue_class_reg12 <= 2'd0;
      queue_drop_reg12 <= 1'b0;
      queue_probe_reg12 <= 1'b0;
      queue_enable_reg12 <= 1'b0;
      queue_function_reg13 <= 8'd0;
      queue_class_reg13 <= 2'd0;
      queue_drop_reg13 <= 1'b0;
      queue_probe_reg13 <= 1'b0;
      queue_enable_reg13 <= 1'b0;
      queue_function_reg14 <= 8'd0;
      queue_class_reg14 <= 2'd0;
      queue_drop_reg14 <= 1'b0;
      queue_probe_reg14 <= 1'b0;
      queue_enable_reg14 <= 1'b0;
      queue_function_reg15 <= 8'd0;
      queue_class_reg15 <= 2'd0;
      queue_drop_reg15 <= 1'b0;
      queue_probe_reg15 <= 1'b0;
      queue_enable_reg15 <= 1'b0;
      locked_write_reg <= 1'b0;
      take_scrub_paes <= 1'b0;
      take_lookup_histogram <= 1'b0;
      take_round_trip_histogram <= 1'b0;
      take_msix_table <= 1'b0;
      take_msix_pba <= 1'b0;
      read_pending <= 1'b0;
      rsp_valid_reg <= 1'b0;
    end else begin
      if (sel_ctrl) begin  // hw/csr/storage.ts:50
        ctrl_enable_reg <= (ctrl_enable_reg & (~req_mask[0])) | req_ones[0];  // hw/csr/storage.ts:51
      end
      error_command_overflow_reg <= (error_command_overflow_reg & (~(req_ones[0] & sel_error))) | error_command_overflow_set;  // hw/csr/storage.ts:58
      error_command_hole_reg <= (error_command_hole_reg & (~(req_ones[1] & sel_error))) | error_command_hole_set;  // hw/csr/storage.ts:58
      error_vf_access_reg <= (error_vf_access_reg & (~(req_ones[2] & sel_error))) | error_vf_access_set;  // hw/csr/storage.ts:58
      error_bad_request_reg <= (error_bad_request_reg & (~(req_ones[3] & sel_error))) | error_bad_request_set;  // hw/csr/storage.ts:58
      error_locked_write_reg <= (error_locked_write_reg & (~(req_ones[4] & sel_error))) | error_locked_write_set;  // hw/csr/storage.ts:58
      error_stale_response_reg <= (error_stale_response_reg & (~(req_ones[5] & sel_error))) | error_stale_response_set;  // hw/csr/storage.ts:58
      error_unexpected_completion_reg <= (error_unexpected_completion_reg & (~(req_ones[6] & sel_error))) | error_unexpected_completion_set;  // hw/csr/storage.ts:58
      error_completion_error_reg <= (error_completion_error_reg & (~(req_ones[7] & sel_error))) | error_completion_error_set;  // hw/csr/storage.ts:58
      error_domain_not_cleared_reg <= (error_domain_not_cleared_reg & (~(req_ones[8] & sel_error))) | error_domain_not_cleared_set;  // hw/csr/storage.ts:58
      error_command_fetch_reg <= (error_command_fetch_reg & (~(req_ones[9] & sel_error))) | error_command_fetch_set;  // hw/csr/storage.ts:58
      error_command_tail_reg <= (error_command_tail_reg & (~(req_ones[10] & sel_error))) | error_command_tail_set;  // hw/csr/storage.ts:58
      error_request_alarm_reg <= (error_request_alarm_reg & (~(req_ones[12] & sel_error))) | error_request_alarm_set;  // hw/csr/storage.ts:58
      error_memory_read_reg <= (error_memory_read_reg & (~(req_ones[16] & sel_error))) | error_memory_read_set;  // hw/csr/storage.ts:58
      error_memory_write_reg <= (error_memory_write_reg & (~(req_ones[17] & sel_error))) | error_memory_write_set;  // hw/csr/storage.ts:58
      error_tracker_memory_reg <= (error_tracker_memory_reg & (~(req_ones[18] & sel_error))) | error_tracker_memory_set;  // hw/csr/storage.ts:58
      error_touch_lost_reg <= (error_touch_lost_reg & (~(req_ones[19] & sel_error))) | error_touch_lost_set;  // hw/csr/storage.ts:58
      error_read_timeout_reg <= (error_read_timeout_reg & (~(req_ones[20] & sel_error))) | error_read_timeout_set;  // hw/csr/storage.ts:58
      error_bad_interrupt_reg <= (error_bad_interrupt_reg & (~(req_ones[21] & sel_error))) | error_bad_interrupt_set;  // hw/csr/storage.ts:58
      if (sel_prq_base) begin  // hw/csr/storage.ts:50
        prq_base_addr_reg <= (prq_base_addr_reg & (~req_mask[63:12])) | req_ones[63:12];  // hw/csr/storage.ts:51
      end
      if (sel_prq_ctrl) begin  // hw/csr/storage.ts:50
        prq_ctrl_enable_reg <= (prq_ctrl_enable_reg & (~req_mask[0])) | req_ones[0];  // hw/csr/storage.ts:51
        prq_ctrl_size_reg <= (prq_ctrl_size_reg & (~req_mask[7:4])) | req_ones[7:4];  // hw/csr/storage.ts:51
      end
      if (sel_prq_head) begin  // hw/csr/storage.ts:50
        prq_head_head_reg <= (prq_head_head_reg & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      prq_head_arm_reg <= req_ones[63] & sel_prq_head;  // hw/csr/storage.ts:83
      prq_head_we_reg <= sel_prq_head;  // hw/csr/storage.ts:83
      if (sel_prq_response) begin  // hw/csr/storage.ts:50
        prq_response_index_reg <= (prq_response_index_reg & (~req_mask[15:0])) | req_ones[15:0];  // hw/csr/storage.ts:51
        prq_response_generation_reg <= (prq_response_generation_reg & (~req_mask[31:16])) | req_ones[31:16];  // hw/csr/storage.ts:51
        prq_response_code_reg <= (prq_response_code_reg & (~req_mask[35:32])) | req_ones[35:32];  // hw/csr/storage.ts:51
      end
      prq_response_we_reg <= sel_prq_response;  // hw/csr/storage.ts:83
      if (sel_ack_base) begin  // hw/csr/storage.ts:50
        ack_base_addr_reg <= (ack_base_addr_reg & (~req_mask[63:12])) | req_ones[63:12];  // hw/csr/storage.ts:51
      end
      if (sel_ack_ctrl) begin  // hw/csr/storage.ts:50
        ack_ctrl_enable_reg <= (ack_ctrl_enable_reg & (~req_mask[0])) | req_ones[0];  // hw/csr/storage.ts:51
        ack_ctrl_size_reg <= (ack_ctrl_size_reg & (~req_mask[7:4])) | req_ones[7:4];  // hw/csr/storage.ts:51
      end
      if (sel_command_ring_base) begin  // hw/csr/storage.ts:50
        command_ring_base_addr_reg <= (command_ring_base_addr_reg & (~req_mask[63:12])) | req_ones[63:12];  // hw/csr/storage.ts:51
      end
      if (sel_command_ring_ctrl) begin  // hw/csr/storage.ts:50
        command_ring_ctrl_enable_reg <= (command_ring_ctrl_enable_reg & (~req_mask[0])) | req_ones[0];  // hw/csr/storage.ts:51
        command_ring_ctrl_size_reg <= (command_ring_ctrl_size_reg & (~req_mask[7:4])) | req_ones[7:4];  // hw/csr/storage.ts:51
      end
      if (sel_command_ring_tail) begin  // hw/csr/storage.ts:50
        command_ring_tail_tail_reg <= (command_ring_tail_tail_reg & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_prq_moderation) begin  // hw/csr/storage.ts:50
        prq_moderation_count_reg <= (prq_moderation_count_reg & (~req_mask[15:0])) | req_ones[15:0];  // hw/csr/storage.ts:51
        prq_moderation_time_reg <= (prq_moderation_time_reg & (~req_mask[63:32])) | req_ones[63:32];  // hw/csr/storage.ts:51
      end
      if (sel_prq_resend) begin  // hw/csr/storage.ts:50
        prq_resend_time_reg <= (prq_resend_time_reg & (~req_mask[47:0])) | req_ones[47:0];  // hw/csr/storage.ts:51
      end
      if (sel_prq_shares) begin  // hw/csr/storage.ts:50
        prq_shares_reserve_reg <= (prq_shares_reserve_reg & (~req_mask[15:0])) | req_ones[15:0];  // hw/csr/storage.ts:51
        prq_shares_probes_reg <= (prq_shares_probes_reg & (~req_mask[31:16])) | req_ones[31:16];  // hw/csr/storage.ts:51
      end
      if (sel_ack_head) begin  // hw/csr/storage.ts:50
        ack_head_head_reg <= (ack_head_head_reg & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_lookup_ctrl) begin  // hw/csr/storage.ts:50
        lookup_ctrl_prefetch_reg <= (lookup_ctrl_prefetch_reg & (~req_mask[0])) | req_ones[0];  // hw/csr/storage.ts:51
      end
      if (sel_touch_log_base) begin  // hw/csr/storage.ts:50
        touch_log_base_addr_reg <= (touch_log_base_addr_reg & (~req_mask[63:12])) | req_ones[63:12];  // hw/csr/storage.ts:51
      end
      if (sel_touch_log_ctrl) begin  // hw/csr/storage.ts:50
        touch_log_ctrl_enable_reg <= (touch_log_ctrl_enable_reg & (~req_mask[0])) | req_ones[0];  // hw/csr/storage.ts:51
        touch_log_ctrl_size_reg <= (touch_log_ctrl_size_reg & (~req_mask[7:4])) | req_ones[7:4];  // hw/csr/storage.ts:51
      end
      if (sel_touch_log_head) begin  // hw/csr/storage.ts:50
        touch_log_head_head_reg <= (touch_log_head_head_reg & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_read_timeout) begin  // hw/csr/storage.ts:50
        read_timeout_period_reg <= (read_timeout_period_reg & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_blocked_time) begin  // hw/csr/storage.ts:50
        blocked_time_period_reg <= (blocked_time_period_reg & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_dma_ctrl) begin  // hw/csr/storage.ts:50
        dma_ctrl_interrupts_reg <= (dma_ctrl_interrupts_reg & (~req_mask[0])) | req_ones[0];  // hw/csr/storage.ts:51
      end
      if (sel_scrub) begin  // hw/csr/storage.ts:50
        scrub_row_reg <= (scrub_row_reg & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      scrub_start_reg <= req_ones[63] & sel_scrub;  // hw/csr/storage.ts:83
      if (sel_function[0]) begin  // hw/csr/storage.ts:50
        function_domain_reg0 <= (function_domain_reg0 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        function_enable_reg0 <= (function_enable_reg0 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_function[1]) begin  // hw/csr/storage.ts:50
        function_domain_reg1 <= (function_domain_reg1 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        function_enable_reg1 <= (function_enable_reg1 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_function[2]) begin  // hw/csr/storage.ts:50
        function_domain_reg2 <= (function_domain_reg2 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        function_enable_reg2 <= (function_enable_reg2 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_function[3]) begin  // hw/csr/storage.ts:50
        function_domain_reg3 <= (function_domain_reg3 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        function_enable_reg3 <= (function_enable_reg3 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_function[4]) begin  // hw/csr/storage.ts:50
        function_domain_reg4 <= (function_domain_reg4 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        function_enable_reg4 <= (function_enable_reg4 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_function[5]) begin  // hw/csr/storage.ts:50
        function_domain_reg5 <= (function_domain_reg5 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        function_enable_reg5 <= (function_enable_reg5 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_function[6]) begin  // hw/csr/storage.ts:50
        function_domain_reg6 <= (function_domain_reg6 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        function_enable_reg6 <= (function_enable_reg6 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_function[7]) begin  // hw/csr/storage.ts:50
        function_domain_reg7 <= (function_domain_reg7 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        function_enable_reg7 <= (function_enable_reg7 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_function[8]) begin  // hw/csr/storage.ts:50
        function_domain_reg8 <= (function_domain_reg8 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        function_enable_reg8 <= (function_enable_reg8 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_function[9]) begin  // hw/csr/storage.ts:50
        function_domain_reg9 <= (function_domain_reg9 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        function_enable_reg9 <= (function_enable_reg9 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_function[10]) begin  // hw/csr/storage.ts:50
        function_domain_reg10 <= (function_domain_reg10 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        function_enable_reg10 <= (function_enable_reg10 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_function[11]) begin  // hw/csr/storage.ts:50
        function_domain_reg11 <= (function_domain_reg11 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        function_enable_reg11 <= (function_enable_reg11 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_function[12]) begin  // hw/csr/storage.ts:50
        function_domain_reg12 <= (function_domain_reg12 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        function_enable_reg12 <= (function_enable_reg12 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_function[13]) begin  // hw/csr/storage.ts:50
        function_domain_reg13 <= (function_domain_reg13 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        function_enable_reg13 <= (function_enable_reg13 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_function[14]) begin  // hw/csr/storage.ts:50
        function_domain_reg14 <= (function_domain_reg14 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        function_enable_reg14 <= (function_enable_reg14 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_function[15]) begin  // hw/csr/storage.ts:50
        function_domain_reg15 <= (function_domain_reg15 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        function_enable_reg15 <= (function_enable_reg15 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      function_reset_reg <= {req_ones[32] & sel_function[15], req_ones[32] & sel_function[14], req_ones[32] & sel_function[13], req_ones[32] & sel_function[12], req_ones[32] & sel_function[11], req_ones[32] & sel_function[10], req_ones[32] & sel_function[9], req_ones[32] & sel_function[8], req_ones[32] & sel_function[7], req_ones[32] & sel_function[6], req_ones[32] & sel_function[5], req_ones[32] & sel_function[4], req_ones[32] & sel_function[3], req_ones[32] & sel_function[2], req_ones[32] & sel_function[1], req_ones[32] & sel_function[0]};  // hw/csr/storage.ts:83
      if (sel_function_requests[0]) begin  // hw/csr/storage.ts:50
        function_requests_quota_reg0 <= (function_requests_quota_reg0 & (~req_mask[15:0])) | req_ones[15:0];  // hw/csr/storage.ts:51
      end
      if (sel_function_requests[1]) begin  // hw/csr/storage.ts:50
        function_requests_quota_reg1 <= (function_requests_quota_reg1 & (~req_mask[15:0])) | req_ones[15:0];  // hw/csr/storage.ts:51
      end
      if (sel_function_requests[2]) begin  // hw/csr/storage.ts:50
        function_requests_quota_reg2 <= (function_requests_quota_reg2 & (~req_mask[15:0])) | req_ones[15:0];  // hw/csr/storage.ts:51
      end
      if (sel_function_requests[3]) begin  // hw/csr/storage.ts:50
        function_requests_quota_reg3 <= (function_requests_quota_reg3 & (~req_mask[15:0])) | req_ones[15:0];  // hw/csr/storage.ts:51
      end
      if (sel_function_requests[4]) begin  // hw/csr/storage.ts:50
        function_requests_quota_reg4 <= (function_requests_quota_reg4 & (~req_mask[15:0])) | req_ones[15:0];  // hw/csr/storage.ts:51
      end
      if (sel_function_requests[5]) begin  // hw/csr/storage.ts:50
        function_requests_quota_reg5 <= (function_requests_quota_reg5 & (~req_mask[15:0])) | req_ones[15:0];  // hw/csr/storage.ts:51
      end
      if (sel_function_requests[6]) begin  // hw/csr/storage.ts:50
        function_requests_quota_reg6 <= (function_requests_quota_reg6 & (~req_mask[15:0])) | req_ones[15:0];  // hw/csr/storage.ts:51
      end
      if (sel_function_requests[7]) begin  // hw/csr/storage.ts:50
        function_requests_quota_reg7 <= (function_requests_quota_reg7 & (~req_mask[15:0])) | req_ones[15:0];  // hw/csr/storage.ts:51
      end
      if (sel_function_requests[8]) begin  // hw/csr/storage.ts:50
        function_requests_quota_reg8 <= (function_requests_quota_reg8 & (~req_mask[15:0])) | req_ones[15:0];  // hw/csr/storage.ts:51
      end
      if (sel_function_requests[9]) begin  // hw/csr/storage.ts:50
        function_requests_quota_reg9 <= (function_requests_quota_reg9 & (~req_mask[15:0])) | req_ones[15:0];  // hw/csr/storage.ts:51
      end
      if (sel_function_requests[10]) begin  // hw/csr/storage.ts:50
        function_requests_quota_reg10 <= (function_requests_quota_reg10 & (~req_mask[15:0])) | req_ones[15:0];  // hw/csr/storage.ts:51
      end
      if (sel_function_requests[11]) begin  // hw/csr/storage.ts:50
        function_requests_quota_reg11 <= (function_requests_quota_reg11 & (~req_mask[15:0])) | req_ones[15:0];  // hw/csr/storage.ts:51
      end
      if (sel_function_requests[12]) begin  // hw/csr/storage.ts:50
        function_requests_quota_reg12 <= (function_requests_quota_reg12 & (~req_mask[15:0])) | req_ones[15:0];  // hw/csr/storage.ts:51
      end
      if (sel_function_requests[13]) begin  // hw/csr/storage.ts:50
        function_requests_quota_reg13 <= (function_requests_quota_reg13 & (~req_mask[15:0])) | req_ones[15:0];  // hw/csr/storage.ts:51
      end
      if (sel_function_requests[14]) begin  // hw/csr/storage.ts:50
        function_requests_quota_reg14 <= (function_requests_quota_reg14 & (~req_mask[15:0])) | req_ones[15:0];  // hw/csr/storage.ts:51
      end
      if (sel_function_requests[15]) begin  // hw/csr/storage.ts:50
        function_requests_quota_reg15 <= (function_requests_quota_reg15 & (~req_mask[15:0])) | req_ones[15:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_base[0]) begin  // hw/csr/storage.ts:50
        domain_base_region_reg0 <= (domain_base_region_reg0 & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_base[1]) begin  // hw/csr/storage.ts:50
        domain_base_region_reg1 <= (domain_base_region_reg1 & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_base[2]) begin  // hw/csr/storage.ts:50
        domain_base_region_reg2 <= (domain_base_region_reg2 & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_base[3]) begin  // hw/csr/storage.ts:50
        domain_base_region_reg3 <= (domain_base_region_reg3 & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_base[4]) begin  // hw/csr/storage.ts:50
        domain_base_region_reg4 <= (domain_base_region_reg4 & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_base[5]) begin  // hw/csr/storage.ts:50
        domain_base_region_reg5 <= (domain_base_region_reg5 & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_base[6]) begin  // hw/csr/storage.ts:50
        domain_base_region_reg6 <= (domain_base_region_reg6 & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_base[7]) begin  // hw/csr/storage.ts:50
        domain_base_region_reg7 <= (domain_base_region_reg7 & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_base[8]) begin  // hw/csr/storage.ts:50
        domain_base_region_reg8 <= (domain_base_region_reg8 & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_base[9]) begin  // hw/csr/storage.ts:50
        domain_base_region_reg9 <= (domain_base_region_reg9 & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_base[10]) begin  // hw/csr/storage.ts:50
        domain_base_region_reg10 <= (domain_base_region_reg10 & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_base[11]) begin  // hw/csr/storage.ts:50
        domain_base_region_reg11 <= (domain_base_region_reg11 & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_base[12]) begin  // hw/csr/storage.ts:50
        domain_base_region_reg12 <= (domain_base_region_reg12 & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_base[13]) begin  // hw/csr/storage.ts:50
        domain_base_region_reg13 <= (domain_base_region_reg13 & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_base[14]) begin  // hw/csr/storage.ts:50
        domain_base_region_reg14 <= (domain_base_region_reg14 & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_base[15]) begin  // hw/csr/storage.ts:50
        domain_base_region_reg15 <= (domain_base_region_reg15 & (~req_mask[31:0])) | req_ones[31:0];  // hw/csr/storage.ts:51
      end
      domain_base_we_reg <= sel_domain_base;  // hw/csr/storage.ts:83
      if (sel_domain_limit[0]) begin  // hw/csr/storage.ts:50
        domain_limit_pages_reg0 <= (domain_limit_pages_reg0 & (~req_mask[47:0])) | req_ones[47:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_limit[1]) begin  // hw/csr/storage.ts:50
        domain_limit_pages_reg1 <= (domain_limit_pages_reg1 & (~req_mask[47:0])) | req_ones[47:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_limit[2]) begin  // hw/csr/storage.ts:50
        domain_limit_pages_reg2 <= (domain_limit_pages_reg2 & (~req_mask[47:0])) | req_ones[47:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_limit[3]) begin  // hw/csr/storage.ts:50
        domain_limit_pages_reg3 <= (domain_limit_pages_reg3 & (~req_mask[47:0])) | req_ones[47:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_limit[4]) begin  // hw/csr/storage.ts:50
        domain_limit_pages_reg4 <= (domain_limit_pages_reg4 & (~req_mask[47:0])) | req_ones[47:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_limit[5]) begin  // hw/csr/storage.ts:50
        domain_limit_pages_reg5 <= (domain_limit_pages_reg5 & (~req_mask[47:0])) | req_ones[47:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_limit[6]) begin  // hw/csr/storage.ts:50
        domain_limit_pages_reg6 <= (domain_limit_pages_reg6 & (~req_mask[47:0])) | req_ones[47:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_limit[7]) begin  // hw/csr/storage.ts:50
        domain_limit_pages_reg7 <= (domain_limit_pages_reg7 & (~req_mask[47:0])) | req_ones[47:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_limit[8]) begin  // hw/csr/storage.ts:50
        domain_limit_pages_reg8 <= (domain_limit_pages_reg8 & (~req_mask[47:0])) | req_ones[47:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_limit[9]) begin  // hw/csr/storage.ts:50
        domain_limit_pages_reg9 <= (domain_limit_pages_reg9 & (~req_mask[47:0])) | req_ones[47:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_limit[10]) begin  // hw/csr/storage.ts:50
        domain_limit_pages_reg10 <= (domain_limit_pages_reg10 & (~req_mask[47:0])) | req_ones[47:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_limit[11]) begin  // hw/csr/storage.ts:50
        domain_limit_pages_reg11 <= (domain_limit_pages_reg11 & (~req_mask[47:0])) | req_ones[47:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_limit[12]) begin  // hw/csr/storage.ts:50
        domain_limit_pages_reg12 <= (domain_limit_pages_reg12 & (~req_mask[47:0])) | req_ones[47:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_limit[13]) begin  // hw/csr/storage.ts:50
        domain_limit_pages_reg13 <= (domain_limit_pages_reg13 & (~req_mask[47:0])) | req_ones[47:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_limit[14]) begin  // hw/csr/storage.ts:50
        domain_limit_pages_reg14 <= (domain_limit_pages_reg14 & (~req_mask[47:0])) | req_ones[47:0];  // hw/csr/storage.ts:51
      end
      if (sel_domain_limit[15]) begin  // hw/csr/storage.ts:50
        domain_limit_pages_reg15 <= (domain_limit_pages_reg15 & (~req_mask[47:0])) | req_ones[47:0];  // hw/csr/storage.ts:51
      end
      domain_limit_we_reg <= sel_domain_limit;  // hw/csr/storage.ts:83
      domain_ctrl_enable_set_reg <= {req_ones[0] & sel_domain_ctrl[15], req_ones[0] & sel_domain_ctrl[14], req_ones[0] & sel_domain_ctrl[13], req_ones[0] & sel_domain_ctrl[12], req_ones[0] & sel_domain_ctrl[11], req_ones[0] & sel_domain_ctrl[10], req_ones[0] & sel_domain_ctrl[9], req_ones[0] & sel_domain_ctrl[8], req_ones[0] & sel_domain_ctrl[7], req_ones[0] & sel_domain_ctrl[6], req_ones[0] & sel_domain_ctrl[5], req_ones[0] & sel_domain_ctrl[4], req_ones[0] & sel_domain_ctrl[3], req_ones[0] & sel_domain_ctrl[2], req_ones[0] & sel_domain_ctrl[1], req_ones[0] & sel_domain_ctrl[0]};  // hw/csr/storage.ts:83
      domain_ctrl_enable_clear_reg <= {req_ones[1] & sel_domain_ctrl[15], req_ones[1] & sel_domain_ctrl[14], req_ones[1] & sel_domain_ctrl[13], req_ones[1] & sel_domain_ctrl[12], req_ones[1] & sel_domain_ctrl[11], req_ones[1] & sel_domain_ctrl[10], req_ones[1] & sel_domain_ctrl[9], req_ones[1] & sel_domain_ctrl[8], req_ones[1] & sel_domain_ctrl[7], req_ones[1] & sel_domain_ctrl[6], req_ones[1] & sel_domain_ctrl[5], req_ones[1] & sel_domain_ctrl[4], req_ones[1] & sel_domain_ctrl[3], req_ones[1] & sel_domain_ctrl[2], req_ones[1] & sel_domain_ctrl[1], req_ones[1] & sel_domain_ctrl[0]};  // hw/csr/storage.ts:83
      domain_ctrl_clear_reg <= {req_ones[2] & sel_domain_ctrl[15], req_ones[2] & sel_domain_ctrl[14], req_ones[2] & sel_domain_ctrl[13], req_ones[2] & sel_domain_ctrl[12], req_ones[2] & sel_domain_ctrl[11], req_ones[2] & sel_domain_ctrl[10], req_ones[2] & sel_domain_ctrl[9], req_ones[2] & sel_domain_ctrl[8], req_ones[2] & sel_domain_ctrl[7], req_ones[2] & sel_domain_ctrl[6], req_ones[2] & sel_domain_ctrl[5], req_ones[2] & sel_domain_ctrl[4], req_ones[2] & sel_domain_ctrl[3], req_ones[2] & sel_domain_ctrl[2], req_ones[2] & sel_domain_ctrl[1], req_ones[2] & sel_domain_ctrl[0]};  // hw/csr/storage.ts:83
      if (sel_queue[0]) begin  // hw/csr/storage.ts:50
        queue_function_reg0 <= (queue_function_reg0 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        queue_class_reg0 <= (queue_class_reg0 & (~req_mask[9:8])) | req_ones[9:8];  // hw/csr/storage.ts:51
        queue_drop_reg0 <= (queue_drop_reg0 & (~req_mask[16])) | req_ones[16];  // hw/csr/storage.ts:51
        queue_probe_reg0 <= (queue_probe_reg0 & (~req_mask[17])) | req_ones[17];  // hw/csr/storage.ts:51
        queue_enable_reg0 <= (queue_enable_reg0 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_queue[1]) begin  // hw/csr/storage.ts:50
        queue_function_reg1 <= (queue_function_reg1 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        queue_class_reg1 <= (queue_class_reg1 & (~req_mask[9:8])) | req_ones[9:8];  // hw/csr/storage.ts:51
        queue_drop_reg1 <= (queue_drop_reg1 & (~req_mask[16])) | req_ones[16];  // hw/csr/storage.ts:51
        queue_probe_reg1 <= (queue_probe_reg1 & (~req_mask[17])) | req_ones[17];  // hw/csr/storage.ts:51
        queue_enable_reg1 <= (queue_enable_reg1 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_queue[2]) begin  // hw/csr/storage.ts:50
        queue_function_reg2 <= (queue_function_reg2 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        queue_class_reg2 <= (queue_class_reg2 & (~req_mask[9:8])) | req_ones[9:8];  // hw/csr/storage.ts:51
        queue_drop_reg2 <= (queue_drop_reg2 & (~req_mask[16])) | req_ones[16];  // hw/csr/storage.ts:51
        queue_probe_reg2 <= (queue_probe_reg2 & (~req_mask[17])) | req_ones[17];  // hw/csr/storage.ts:51
        queue_enable_reg2 <= (queue_enable_reg2 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_queue[3]) begin  // hw/csr/storage.ts:50
        queue_function_reg3 <= (queue_function_reg3 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        queue_class_reg3 <= (queue_class_reg3 & (~req_mask[9:8])) | req_ones[9:8];  // hw/csr/storage.ts:51
        queue_drop_reg3 <= (queue_drop_reg3 & (~req_mask[16])) | req_ones[16];  // hw/csr/storage.ts:51
        queue_probe_reg3 <= (queue_probe_reg3 & (~req_mask[17])) | req_ones[17];  // hw/csr/storage.ts:51
        queue_enable_reg3 <= (queue_enable_reg3 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_queue[4]) begin  // hw/csr/storage.ts:50
        queue_function_reg4 <= (queue_function_reg4 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        queue_class_reg4 <= (queue_class_reg4 & (~req_mask[9:8])) | req_ones[9:8];  // hw/csr/storage.ts:51
        queue_drop_reg4 <= (queue_drop_reg4 & (~req_mask[16])) | req_ones[16];  // hw/csr/storage.ts:51
        queue_probe_reg4 <= (queue_probe_reg4 & (~req_mask[17])) | req_ones[17];  // hw/csr/storage.ts:51
        queue_enable_reg4 <= (queue_enable_reg4 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_queue[5]) begin  // hw/csr/storage.ts:50
        queue_function_reg5 <= (queue_function_reg5 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        queue_class_reg5 <= (queue_class_reg5 & (~req_mask[9:8])) | req_ones[9:8];  // hw/csr/storage.ts:51
        queue_drop_reg5 <= (queue_drop_reg5 & (~req_mask[16])) | req_ones[16];  // hw/csr/storage.ts:51
        queue_probe_reg5 <= (queue_probe_reg5 & (~req_mask[17])) | req_ones[17];  // hw/csr/storage.ts:51
        queue_enable_reg5 <= (queue_enable_reg5 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_queue[6]) begin  // hw/csr/storage.ts:50
        queue_function_reg6 <= (queue_function_reg6 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        queue_class_reg6 <= (queue_class_reg6 & (~req_mask[9:8])) | req_ones[9:8];  // hw/csr/storage.ts:51
        queue_drop_reg6 <= (queue_drop_reg6 & (~req_mask[16])) | req_ones[16];  // hw/csr/storage.ts:51
        queue_probe_reg6 <= (queue_probe_reg6 & (~req_mask[17])) | req_ones[17];  // hw/csr/storage.ts:51
        queue_enable_reg6 <= (queue_enable_reg6 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_queue[7]) begin  // hw/csr/storage.ts:50
        queue_function_reg7 <= (queue_function_reg7 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        queue_class_reg7 <= (queue_class_reg7 & (~req_mask[9:8])) | req_ones[9:8];  // hw/csr/storage.ts:51
        queue_drop_reg7 <= (queue_drop_reg7 & (~req_mask[16])) | req_ones[16];  // hw/csr/storage.ts:51
        queue_probe_reg7 <= (queue_probe_reg7 & (~req_mask[17])) | req_ones[17];  // hw/csr/storage.ts:51
        queue_enable_reg7 <= (queue_enable_reg7 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_queue[8]) begin  // hw/csr/storage.ts:50
        queue_function_reg8 <= (queue_function_reg8 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        queue_class_reg8 <= (queue_class_reg8 & (~req_mask[9:8])) | req_ones[9:8];  // hw/csr/storage.ts:51
        queue_drop_reg8 <= (queue_drop_reg8 & (~req_mask[16])) | req_ones[16];  // hw/csr/storage.ts:51
        queue_probe_reg8 <= (queue_probe_reg8 & (~req_mask[17])) | req_ones[17];  // hw/csr/storage.ts:51
        queue_enable_reg8 <= (queue_enable_reg8 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_queue[9]) begin  // hw/csr/storage.ts:50
        queue_function_reg9 <= (queue_function_reg9 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        queue_class_reg9 <= (queue_class_reg9 & (~req_mask[9:8])) | req_ones[9:8];  // hw/csr/storage.ts:51
        queue_drop_reg9 <= (queue_drop_reg9 & (~req_mask[16])) | req_ones[16];  // hw/csr/storage.ts:51
        queue_probe_reg9 <= (queue_probe_reg9 & (~req_mask[17])) | req_ones[17];  // hw/csr/storage.ts:51
        queue_enable_reg9 <= (queue_enable_reg9 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_queue[10]) begin  // hw/csr/storage.ts:50
        queue_function_reg10 <= (queue_function_reg10 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        queue_class_reg10 <= (queue_class_reg10 & (~req_mask[9:8])) | req_ones[9:8];  // hw/csr/storage.ts:51
        queue_drop_reg10 <= (queue_drop_reg10 & (~req_mask[16])) | req_ones[16];  // hw/csr/storage.ts:51
        queue_probe_reg10 <= (queue_probe_reg10 & (~req_mask[17])) | req_ones[17];  // hw/csr/storage.ts:51
        queue_enable_reg10 <= (queue_enable_reg10 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_queue[11]) begin  // hw/csr/storage.ts:50
        queue_function_reg11 <= (queue_function_reg11 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        queue_class_reg11 <= (queue_class_reg11 & (~req_mask[9:8])) | req_ones[9:8];  // hw/csr/storage.ts:51
        queue_drop_reg11 <= (queue_drop_reg11 & (~req_mask[16])) | req_ones[16];  // hw/csr/storage.ts:51
        queue_probe_reg11 <= (queue_probe_reg11 & (~req_mask[17])) | req_ones[17];  // hw/csr/storage.ts:51
        queue_enable_reg11 <= (queue_enable_reg11 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_queue[12]) begin  // hw/csr/storage.ts:50
        queue_function_reg12 <= (queue_function_reg12 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        queue_class_reg12 <= (queue_class_reg12 & (~req_mask[9:8])) | req_ones[9:8];  // hw/csr/storage.ts:51
        queue_drop_reg12 <= (queue_drop_reg12 & (~req_mask[16])) | req_ones[16];  // hw/csr/storage.ts:51
        queue_probe_reg12 <= (queue_probe_reg12 & (~req_mask[17])) | req_ones[17];  // hw/csr/storage.ts:51
        queue_enable_reg12 <= (queue_enable_reg12 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_queue[13]) begin  // hw/csr/storage.ts:50
        queue_function_reg13 <= (queue_function_reg13 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        queue_class_reg13 <= (queue_class_reg13 & (~req_mask[9:8])) | req_ones[9:8];  // hw/csr/storage.ts:51
        queue_drop_reg13 <= (queue_drop_reg13 & (~req_mask[16])) | req_ones[16];  // hw/csr/storage.ts:51
        queue_probe_reg13 <= (queue_probe_reg13 & (~req_mask[17])) | req_ones[17];  // hw/csr/storage.ts:51
        queue_enable_reg13 <= (queue_enable_reg13 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_queue[14]) begin  // hw/csr/storage.ts:50
        queue_function_reg14 <= (queue_function_reg14 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        queue_class_reg14 <= (queue_class_reg14 & (~req_mask[9:8])) | req_ones[9:8];  // hw/csr/storage.ts:51
        queue_drop_reg14 <= (queue_drop_reg14 & (~req_mask[16])) | req_ones[16];  // hw/csr/storage.ts:51
        queue_probe_reg14 <= (queue_probe_reg14 & (~req_mask[17])) | req_ones[17];  // hw/csr/storage.ts:51
        queue_enable_reg14 <= (queue_enable_reg14 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      if (sel_queue[15]) begin  // hw/csr/storage.ts:50
        queue_function_reg15 <= (queue_function_reg15 & (~req_mask[7:0])) | req_ones[7:0];  // hw/csr/storage.ts:51
        queue_class_reg15 <= (queue_class_reg15 & (~req_mask[9:8])) | req_ones[9:8];  // hw/csr/storage.ts:51
        queue_drop_reg15 <= (queue_drop_reg15 & (~req_mask[16])) | req_ones[16];  // hw/csr/storage.ts:51
        queue_probe_reg15 <= (queue_probe_reg15 & (~req_mask[17])) | req_ones[17];  // hw/csr/storage.ts:51
        queue_enable_reg15 <= (queue_enable_reg15 & (~req_mask[63])) | req_ones[63];  // hw/csr/storage.ts:51
      end
      locked_write_reg <= (|(at_domain_base & domain_base_lock)) | (|(at_domain_limit & domain_limit_lock));  // hw/csr/storage.ts:83
      take_scrub_paes <= scrub_paes_rd;  // hw/csr/windows.ts:29
      take_lookup_histogram <= lookup_histogram_rd;  // hw/csr/windows.ts:29
      take_round_trip_histogram <= round_trip_histogram_rd;  // hw/csr/windows.ts:29
      take_msix_table <= msix_table_rd;  // hw/csr/windows.ts:29
      take_msix_pba <= msix_pba_rd;  // hw/csr/windows.ts:29
      read_pending <= rd;  // hw/csr/read.ts:29
      rsp_valid_reg <= read_pending;  // hw/csr/read.ts:31
    end
  end

  always @(posedge clk) begin
    if (rd & (req_addr[12:4] == 9'd0)) begin  // hw/csr/read.ts:77
      case (req_addr[3:0])  // hw/csr/read.ts:82
        4'd0: begin
          read_0000 <= {16'd0, 16'd1, 32'h49525056};  // hw/csr/read.ts:80
        end
        4'd1: begin
          read_0000 <= {16'd0, 8'h10, 8'h28, 4'd3, 4'd6, 4'd0, 4'd8, 4'd4, 4'd4, 4'd4, 4'd4};  // hw/csr/read.ts:80
        end
        4'd2: begin
          read_0000 <= {63'd0, ctrl_enable_reg};  // hw/csr/read.ts:80
        end
        4'd3: begin
          read_0000 <= {42'd0, error_bad_interrupt_reg, error_read_timeout_reg, error_touch_lost_reg, error_tracker_memory_reg, error_memory_write_reg, error_memory_read_reg, 3'd0, error_request_alarm_reg, 1'b0, error_command_tail_reg, error_command_fetch_reg, error_domain_not_cleared_reg, error_completion_error_reg, error_unexpected_completion_reg, error_stale_response_reg, error_locked_write_reg, error_bad_request_reg, error_vf_access_reg, error_command_hole_reg, error_command_overflow_reg};  // hw/csr/read.ts:80
        end
        4'd4: begin
          read_0000 <= now_ticks;  // hw/csr/read.ts:80
        end
        default: begin
          read_0000 <= 64'd0;  // hw/csr/read.ts:76
        end
      endcase
    end else begin
      read_0000 <= 64'd0;  // hw/csr/read.ts:76
    end
    if (rd & (req_addr[12:4] == 9'd2)) begin  // hw/csr/read.ts:77
      case (req_addr[3:0])  // hw/csr/read.ts:82
        4'd0: begin
          read_0100 <= {prq_base_addr_reg, 12'd0};  // hw/csr/read.ts:80
        end
        4'd1: begin
          read_0100 <= {56'd0, prq_ctrl_size_reg, 3'd0, prq_ctrl_enable_reg};  // hw/csr/read.ts:80
        end
        4'd2: begin
          read_0100 <= {32'd0, prq_head_head_reg};  // hw/csr/read.ts:80
        end
        4'd3: begin
          read_0100 <= {32'd0, prq_tail_tail};  // hw/csr/read.ts:80
        end
        4'd8: begin
          read_0100 <= {ack_base_addr_reg, 12'd0};  // hw/csr/read.ts:80
        end
        4'd9: begin
          read_0100 <= {56'd0, ack_ctrl_size_reg, 3'd0, ack_ctrl_enable_reg};  // hw/csr/read.ts:80
        end
        4'ha: begin
          read_0100 <= {32'd0, ack_tail_tail};  // hw/csr/read.ts:80
        end
        4'hc: begin
          read_0100 <= {command_ring_base_addr_reg, 12'd0};  // hw/csr/read.ts:80
        end
        4'hd: begin
          read_0100 <= {56'd0, command_ring_ctrl_size_reg, 3'd0, command_ring_ctrl_enable_reg};  // hw/csr/read.ts:80
        end
        4'he: begin
          read_0100 <= {32'd0, command_ring_tail_tail_reg};  // hw/csr/read.ts:80
        end
        4'hf: begin
          read_0100 <= {command_ring_head_stopped, 31'd0, command_ring_head_head};  // hw/csr/read.ts:80
        end
        default: begin
          read_0100 <= 64'd0;  // hw/csr/read.ts:76
        end
      endcase
    end else begin
      read_0100 <= 64'd0;  // hw/csr/read.ts:76
    end
    if (rd & (req_addr[12:4] == 9'd3)) begin  // hw/csr/read.ts:77
      case (req_addr[3:0])  // hw/csr/read.ts:82
        4'd0: begin
          read_0180 <= {prq_moderation_time_reg, 16'd0, prq_moderation_count_reg};  // hw/csr/read.ts:80
        end
        4'd1: begin
          read_0180 <= {16'd0, prq_resend_time_reg};  // hw/csr/read.ts:80
        end
        4'd2: begin
          read_0180 <= {32'd0, prq_shares_probes_reg, prq_shares_reserve_reg};  // hw/csr/read.ts:80
        end
        4'd3: begin
          read_0180 <= {32'd0, prq_state_probes, 15'd0, prq_state_waiting};  // hw/csr/read.ts:80
        end
        default: begin
          read_0180 <= 64'd0;  // hw/csr/read.ts:76
        end
      endcase
    end else begin
      read_0180 <= 64'd0;  // hw/csr/read.ts:76
    end
    if (rd & (req_addr[12:4] == 9'd4)) begin  // hw/csr/read.ts:77
      case (req_addr[3:0])  // hw/csr/read.ts:82
        4'd0: begin
          read_0200 <= lookups_count;  // hw/csr/read.ts:80
        end
        4'd1: begin
          read_0200 <= lookup_faults_count;  // hw/csr/read.ts:80
        end
        4'd2: begin
          read_0200 <= lookup_denied_count;  // hw/csr/read.ts:80
        end
        4'd3: begin
          read_0200 <= lookup_cycles_count;  // hw/csr/read.ts:80
        end
        4'd4: begin
          read_0200 <= {32'd0, lookup_max_count};  // hw/csr/read.ts:80
        end
        4'd5: begin
          read_0200 <= records_count;  // hw/csr/read.ts:80
        end
        4'd6: begin
          read_0200 <= joined_count;  // hw/csr/read.ts:80
        end
        4'd7: begin
          read_0200 <= responses_count;  // hw/csr/read.ts:80
        end
        4'd8: begin
          read_0200 <= updates_count;  // hw/csr/read.ts:80
        end
        4'd9: begin
          read_0200 <= vf_drops_count;  // hw/csr/read.ts:80
        end
        default: begin
          read_0200 <= 64'd0;  // hw/csr/read.ts:76
        end
      endcase
    end else begin
      read_0200 <= 64'd0;  // hw/csr/read.ts:76
    end
    if (rd & (req_addr[12:4] == 9'd5)) begin  // hw/csr/read.ts:77
      case (req_addr[3:0])  // hw/csr/read.ts:82
        4'd0: begin
          read_0280 <= resent_count;  // hw/csr/read.ts:80
        end
        4'd1: begin
          read_0280 <= stale_responses_count;  // hw/csr/read.ts:80
        end
        4'd2: begin
          read_0280 <= probes_count;  // hw/csr/read.ts:80
        end
        4'd3: begin
          read_0280 <= probes_dropped_count;  // hw/csr/read.ts:80
        end
        4'd4: begin
          read_0280 <= blocked_reports_count;  // hw/csr/read.ts:80
        end
        4'd6: begin
          read_0280 <= lookup_misses_count;  // hw/csr/read.ts:80
        end
        4'd7: begin
          read_0280 <= prefetches_count;  // hw/csr/read.ts:80
        end
        default: begin
          read_0280 <= 64'd0;  // hw/csr/read.ts:76
        end
      endcase
    end else begin
      read_0280 <= 64'd0;  // hw/csr/read.ts:76
    end
    if (rd & (req_addr[12:4] == 9'd6)) begin  // hw/csr/read.ts:77
      case (req_addr[3:0])  // hw/csr/read.ts:82
        4'd0: begin
          read_0300 <= {32'd0, ack_head_head_reg};  // hw/csr/read.ts:80
        end
        4'd8: begin
          read_0300 <= {63'd0, lookup_ctrl_prefetch_reg};  // hw/csr/read.ts:80
        end
        4'd9: begin
          read_0300 <= tracked_domains;  // hw/csr/read.ts:80
        end
        4'ha: begin
          read_0300 <= {touch_log_base_addr_reg, 12'd0};  // hw/csr/read.ts:80
        end
        4'hb: begin
          read_0300 <= {56'd0, touch_log_ctrl_size_reg, 3'd0, touch_log_ctrl_enable_reg};  // hw/csr/read.ts:80
        end
        4'hc: begin
          read_0300 <= {32'd0, touch_log_head_head_reg};  // hw/csr/read.ts:80
        end
        4'hd: begin
          read_0300 <= {touch_log_tail_full, 31'd0, touch_log_tail_tail};  // hw/csr/read.ts:80
        end
        default: begin
          read_0300 <= 64'd0;  // hw/csr/read.ts:76
        end
      endcase
    end else begin
      read_0300 <= 64'd0;  // hw/csr/read.ts:76
    end
    if (rd & (req_addr[12:4] == 9'd8)) begin  // hw/csr/read.ts:77
      case (req_addr[3:0])  // hw/csr/read.ts:82
        4'd0: begin
          read_0400 <= {32'd0, read_timeout_period_reg};  // hw/csr/read.ts:80
        end
        4'd1: begin
          read_0400 <= {32'd0, blocked_time_period_reg};  // hw/csr/read.ts:80
        end
        4'd2: begin
          read_0400 <= {63'd0, dma_ctrl_interrupts_reg};  // hw/csr/read.ts:80
        end
        default: begin
          read_0400 <= 64'd0;  // hw/csr/read.ts:76
        end
      endcase
    end else begin
      read_0400 <= 64'd0;  // hw/csr/read.ts:76
    end
    if (rd & (req_addr[12:4] == 9'ha)) begin  // hw/csr/read.ts:77
      case (req_addr[3:0])  // hw/csr/read.ts:82
        4'd0: begin
          read_0500 <= {32'd0, scrub_row_reg};  // hw/csr/read.ts:80
        end
        4'd1: begin
          read_0500 <= {62'd0, scrub_state_error, scrub_state_busy};  // hw/csr/read.ts:80
        end
        4'd2: begin
          read_0500 <= round_trip_ticks_count;  // hw/csr/read.ts:80
        end
        4'd3: begin
          read_0500 <= round_trip_max_count;  // hw/csr/read.ts:80
        end
        default: begin
          read_0500 <= 64'd0;  // hw/csr/read.ts:76
        end
      endcase
    end else begin
      read_0500 <= 64'd0;  // hw/csr/read.ts:76
    end
    if (rd & (req_addr[12:4] == 9'h20)) begin  // hw/csr/read.ts:98
      read_function <= {read_function_enable, 29'd0, read_function_resetting, 25'd0, read_function_domain};  // hw/csr/read.ts:98
    end else begin
      read_function <= 64'd0;  // hw/csr/read.ts:98
    end
    if (rd & (req_addr[12:4] == 9'h30)) begin  // hw/csr/read.ts:98
      read_function_requests <= {32'd0, read_function_requests_used, read_function_requests_quota};  // hw/csr/read.ts:98
    end else begin
      read_function_requests <= 64'd0;  // hw/csr/read.ts:98
    end
    if (rd & ((req_addr[12:6] == 7'h10) & (req_addr[1:0] == 2'd0))) begin  // hw/csr/read.ts:98
      read_domain_base <= {32'd0, read_domain_base_region};  // hw/csr/read.ts:98
    end else begin
      read_domain_base <= 64'd0;  // hw/csr/read.ts:98
    end
    if (rd & ((req_addr[12:6] == 7'h10) & (req_addr[1:0] == 2'd1))) begin  // hw/csr/read.ts:98
      read_domain_limit <= {16'd0, read_domain_limit_pages};  // hw/csr/read.ts:98
    end else begin
      read_domain_limit <= 64'd0;  // hw/csr/read.ts:98
    end
    if (rd & ((req_addr[12:6] == 7'h10) & (req_addr[1:0] == 2'd2))) begin  // hw/csr/read.ts:98
      read_domain_ctrl <= {53'd0, read_domain_ctrl_busy, read_domain_ctrl_cleared, read_domain_ctrl_enabled, 8'd0};  // hw/csr/read.ts:98
    end else begin
      read_domain_ctrl <= 64'd0;  // hw/csr/read.ts:98
    end
    if (rd & ((req_addr[12:6] == 7'h10) & (req_addr[1:0] == 2'd3))) begin  // hw/csr/read.ts:98
      read_domain_state <= {16'd0, read_domain_state_tokens, 16'd0, read_domain_state_generation};  // hw/csr/read.ts:98
    end else begin
      read_domain_state <= 64'd0;  // hw/csr/read.ts:98
    end
    if (rd & (req_addr[12:4] == 9'h80)) begin  // hw/csr/read.ts:98
      read_queue <= {read_queue_enable, 30'd0, read_queue_parked, 14'd0, read_queue_probe, read_queue_drop, 6'd0, read_queue_class, read_queue_function};  // hw/csr/read.ts:98
    end else begin
      read_queue <= 64'd0;  // hw/csr/read.ts:98
    end
    rsp_data_reg <= ((((read_word | ({64{take_scrub_paes}} & scrub_paes_rdata)) | ({64{take_lookup_histogram}} & lookup_histogram_rdata)) | ({64{take_round_trip_histogram}} & round_trip_histogram_rdata)) | ({64{take_msix_table}} & msix_table_rdata)) | ({64{take_msix_pba}} & msix_pba_rdata);  // hw/csr/read.ts:33
  end

`ifdef VPRI_CHECKS
`ifndef VPRI_UNCHECKED_vpri_csr_default  // defined by a long run that does without them
  // A proof of this module defines VPRI_PROVE_vpri_csr_default: then its rules for its environment are assumed, else asserted.
`ifdef VPRI_PROVE_vpri_csr_default
  `define VPRI_ASSUME_vpri_csr_default assume
  initial assume (rst);
`else
  `define VPRI_ASSUME_vpri_csr_default assert
`endif

  wire here_id;  // hw/csr/watch.ts:17
  wire here_features;  // hw/csr/watch.ts:17
  wire here_ctrl;  // hw/csr/watch.ts:17
  wire here_error;  // hw/csr/watch.ts:17
  wire here_now;  // hw/csr/watch.ts:17
  wire here_prq_base;  // hw/csr/watch.ts:17
  wire here_prq_ctrl;  // hw/csr/watch.ts:17
  wire here_prq_head;  // hw/csr/watch.ts:17
  wire here_prq_tail;  // hw/csr/watch.ts:17
  wire here_prq_response;  // hw/csr/watch.ts:17
  wire here_ack_base;  // hw/csr/watch.ts:17
  wire here_ack_ctrl;  // hw/csr/watch.ts:17
  wire here_ack_tail;  // hw/csr/watch.ts:17
  wire here_command_ring_base;  // hw/csr/watch.ts:17
  wire here_command_ring_ctrl;  // hw/csr/watch.ts:17
  wire here_command_ring_tail;  // hw/csr/watch.ts:17
  wire here_command_ring_head;  // hw/csr/watch.ts:17
  wire here_prq_moderation;  // hw/csr/watch.ts:17
  wire here_prq_resend;  // hw/csr/watch.ts:17
  wire here_prq_shares;  // hw/csr/watch.ts:17
  wire here_prq_state;  // hw/csr/watch.ts:17
  wire here_lookups;  // hw/csr/watch.ts:17
  wire here_lookup_faults;  // hw/csr/watch.ts:17
  wire here_lookup_denied;  // hw/csr/watch.ts:17
  wire here_lookup_cycles;  // hw/csr/watch.ts:17
  wire here_lookup_max;  // hw/csr/watch.ts:17
  wire here_records;  // hw/csr/watch.ts:17
  wire here_joined;  // hw/csr/watch.ts:17
  wire here_responses;  // hw/csr/watch.ts:17
  wire here_updates;  // hw/csr/watch.ts:17
  wire here_vf_drops;  // hw/csr/watch.ts:17
  wire here_resent;  // hw/csr/watch.ts:17
  wire here_stale_responses;  // hw/csr/watch.ts:17
  wire here_probes;  // hw/csr/watch.ts:17
  wire here_probes_dropped;  // hw/csr/watch.ts:17
  wire here_blocked_reports;  // hw/csr/watch.ts:17
  wire here_lookup_misses;  // hw/csr/watch.ts:17
  wire here_prefetches;  // hw/csr/watch.ts:17
  wire here_ack_head;  // hw/csr/watch.ts:17
  wire here_lookup_ctrl;  // hw/csr/watch.ts:17
  wire here_tracked;  // hw/csr/watch.ts:17
  wire here_touch_log_base;  // hw/csr/watch.ts:17
  wire here_touch_log_ctrl;  // hw/csr/watch.ts:17
  wire here_touch_log_head;  // hw/csr/watch.ts:17
  wire here_touch_log_tail;  // hw/csr/watch.ts:17
  wire here_read_timeout;  // hw/csr/watch.ts:17
  wire here_blocked_time;  // hw/csr/watch.ts:17
  wire here_dma_ctrl;  // hw/csr/watch.ts:17
  wire here_scrub;  // hw/csr/watch.ts:17
  wire here_scrub_state;  // hw/csr/watch.ts:17
  wire here_round_trip_ticks;  // hw/csr/watch.ts:17
  wire here_round_trip_max;  // hw/csr/watch.ts:17
  (* anyconst *) reg  [3:0] watch_function;  // hw/csr/watch.ts:19
  wire here_function;  // hw/csr/watch.ts:17
  (* anyconst *) reg  [3:0] watch_function_requests;  // hw/csr/watch.ts:19
  wire here_function_requests;  // hw/csr/watch.ts:17
  (* anyconst *) reg  [3:0] watch_domain_base;  // hw/csr/watch.ts:19
  wire here_domain_base;  // hw/csr/watch.ts:17
  (* anyconst *) reg  [3:0] watch_domain_limit;  // hw/csr/watch.ts:19
  wire here_domain_limit;  // hw/csr/watch.ts:17
  (* anyconst *) reg  [3:0] watch_domain_ctrl;  // hw/csr/watch.ts:19
  wire here_domain_ctrl;  // hw/csr/watch.ts:17
  (* anyconst *) reg  [3:0] watch_domain_state;  // hw/csr/watch.ts:19
  wire here_domain_state;  // hw/csr/watch.ts:17
  (* anyconst *) reg  [3:0] watch_queue;  // hw/csr/watch.ts:19
  wire here_queue;  // hw/csr/watch.ts:17
  wire takes_ctrl;  // hw/csr/properties-write.ts:43
  reg  took_ctrl;  // hw/csr/properties-write.ts:44
  wire seen_ctrl_enable;  // hw/csr/properties-write.ts:29
  reg  due_ctrl_enable;  // hw/csr/properties-write.ts:56
  wire takes_error;  // hw/csr/properties-write.ts:43
  reg  took_error;  // hw/csr/properties-write.ts:44
  wire seen_error_command_overflow;  // hw/csr/properties-write.ts:29
  wire cleared_error_command_overflow;  // hw/csr/properties-write.ts:64
  reg  due_error_command_overflow;  // hw/csr/properties-write.ts:65
  wire seen_error_command_hole;  // hw/csr/properties-write.ts:29
  wire cleared_error_command_hole;  // hw/csr/properties-write.ts:64
  reg  due_error_command_hole;  // hw/csr/properties-write.ts:65
  wire seen_error_vf_access;  // hw/csr/properties-write.ts:29
  wire cleared_error_vf_access;  // hw/csr/properties-write.ts:64
  reg  due_error_vf_access;  // hw/csr/properties-write.ts:65
  wire seen_error_bad_request;  // hw/csr/properties-write.ts:29
  wire cleared_error_bad_request;  // hw/csr/properties-write.ts:64
  reg  due_error_bad_request;  // hw/csr/properties-write.ts:65
  wire seen_error_locked_write;  // hw/csr/properties-write.ts:29
  wire cleared_error_locked_write;  // hw/csr/properties-write.ts:64
  reg  due_error_locked_write;  // hw/csr/properties-write.ts:65
  wire seen_error_stale_response;  // hw/csr/properties-write.ts:29
  wire cleared_error_stale_response;  // hw/csr/properties-write.ts:64
  reg  due_error_stale_response;  // hw/csr/properties-write.ts:65
  wire seen_error_unexpected_completion;  // hw/csr/properties-write.ts:29
  wire cleared_error_unexpected_completion;  // hw/csr/properties-write.ts:64
  reg  due_error_unexpected_completion;  // hw/csr/properties-write.ts:65
  wire seen_error_completion_error;  // hw/csr/properties-write.ts:29
  wire cleared_error_completion_error;  // hw/csr/properties-write.ts:64
  reg  due_error_completion_error;  // hw/csr/properties-write.ts:65
  wire seen_error_domain_not_cleared;  // hw/csr/properties-write.ts:29
  wire cleared_error_domain_not_cleared;  // hw/csr/properties-write.ts:64
  reg  due_error_domain_not_cleared;  // hw/csr/properties-write.ts:65
  wire seen_error_command_fetch;  // hw/csr/properties-write.ts:29
  wire cleared_error_command_fetch;  // hw/csr/properties-write.ts:64
  reg  due_error_command_fetch;  // hw/csr/properties-write.ts:65
  wire seen_error_command_tail;  // hw/csr/properties-write.ts:29
  wire cleared_error_command_tail;  // hw/csr/properties-write.ts:64
  reg  due_error_command_tail;  // hw/csr/properties-write.ts:65
  wire seen_error_request_alarm;  // hw/csr/properties-write.ts:29
  wire cleared_error_request_alarm;  // hw/csr/properties-write.ts:64
  reg  due_error_request_alarm;  // hw/csr/properties-write.ts:65
  wire seen_error_memory_read;  // hw/csr/properties-write.ts:29
  wire cleared_error_memory_read;  // hw/csr/properties-write.ts:64
  reg  due_error_memory_read;  // hw/csr/properties-write.ts:65
  wire seen_error_memory_write;  // hw/csr/properties-write.ts:29
  wire cleared_error_memory_write;  // hw/csr/properties-write.ts:64
  reg  due_error_memory_write;  // hw/csr/properties-write.ts:65
  wire seen_error_tracker_memory;  // hw/csr/properties-write.ts:29
  wire cleared_error_tracker_memory;  // hw/csr/properties-write.ts:64
  reg  due_error_tracker_memory;  // hw/csr/properties-write.ts:65
  wire seen_error_touch_lost;  // hw/csr/properties-write.ts:29
  wire cleared_error_touch_lost;  // hw/csr/properties-write.ts:64
  reg  due_error_touch_lost;  // hw/csr/properties-write.ts:65
  wire seen_error_read_timeout;  // hw/csr/properties-write.ts:29
  wire cleared_error_read_timeout;  // hw/csr/properties-write.ts:64
  reg  due_error_read_timeout;  // hw/csr/properties-write.ts:65
  wire seen_error_bad_interrupt;  // hw/csr/properties-write.ts:29
  wire cleared_error_bad_interrupt;  // hw/csr/properties-write.ts:64
  reg  due_error_bad_interrupt;  // hw/csr/properties-write.ts:65
  wire takes_prq_base;  // hw/csr/properties-write.ts:43
  reg  took_prq_base;  // hw/csr/properties-write.ts:44
  wire [51:0] seen_prq_base_addr;  // hw/csr/properties-write.ts:29
  reg  [51:0] due_prq_base_addr;  // hw/csr/properties-write.ts:56
  wire takes_prq_ctrl;  // hw/csr/properties-write.ts:43
  reg  took_prq_ctrl;  // hw/csr/properties-write.ts:44
  wire seen_prq_ctrl_enable;  // hw/csr/properties-write.ts:29
  reg  due_prq_ctrl_enable;  // hw/csr/properties-write.ts:56
  wire [3:0] seen_prq_ctrl_size;  // hw/csr/properties-write.ts:29
  reg  [3:0] due_prq_ctrl_size;  // hw/csr/properties-write.ts:56
  wire takes_prq_head;  // hw/csr/properties-write.ts:43
  reg  took_prq_head;  // hw/csr/properties-write.ts:44
  wire [31:0] seen_prq_head_head;  // hw/csr/properties-write.ts:29
  reg  [31:0] due_prq_head_head;  // hw/csr/properties-write.ts:56
  wire seen_prq_head_arm;  // hw/csr/properties-write.ts:29
  reg  due_prq_head_arm;  // hw/csr/properties-write.ts:72
  wire takes_prq_response;  // hw/csr/properties-write.ts:43
  reg  took_prq_response;  // hw/csr/properties-write.ts:44
  wire [15:0] seen_prq_response_index;  // hw/csr/properties-write.ts:29
  reg  [15:0] due_prq_response_index;  // hw/csr/properties-write.ts:56
  wire [15:0] seen_prq_response_generation;  // hw/csr/properties-write.ts:29
  reg  [15:0] due_prq_response_generation;  // hw/csr/properties-write.ts:56
  wire [3:0] seen_prq_response_code;  // hw/csr/properties-write.ts:29
  reg  [3:0] due_prq_response_code;  // hw/csr/properties-write.ts:56
  wire takes_ack_base;  // hw/csr/properties-write.ts:43
  reg  took_ack_base;  // hw/csr/properties-write.ts:44
  wire [51:0] seen_ack_base_addr;  // hw/csr/properties-write.ts:29
  reg  [51:0] due_ack_base_addr;  // hw/csr/properties-write.ts:56
  wire takes_ack_ctrl;  // hw/csr/properties-write.ts:43
  reg  took_ack_ctrl;  // hw/csr/properties-write.ts:44
  wire seen_ack_ctrl_enable;  // hw/csr/properties-write.ts:29
  reg  due_ack_ctrl_enable;  // hw/csr/properties-write.ts:56
  wire [3:0] seen_ack_ctrl_size;  // hw/csr/properties-write.ts:29
  reg  [3:0] due_ack_ctrl_size;  // hw/csr/properties-write.ts:56
  wire takes_command_ring_base;  // hw/csr/properties-write.ts:43
  reg  took_command_ring_base;  // hw/csr/properties-write.ts:44
  wire [51:0] seen_command_ring_base_addr;  // hw/csr/properties-write.ts:29
  reg  [51:0] due_command_ring_base_addr;  // hw/csr/properties-write.ts:56
  wire takes_command_ring_ctrl;  // hw/csr/properties-write.ts:43
  reg  took_command_ring_ctrl;  // hw/csr/properties-write.ts:44
  wire seen_command_ring_ctrl_enable;  // hw/csr/properties-write.ts:29
  reg  due_command_ring_ctrl_enable;  // hw/csr/properties-write.ts:56
  wire [3:0] seen_command_ring_ctrl_size;  // hw/csr/properties-write.ts:29
  reg  [3:0] due_command_ring_ctrl_size;  // hw/csr/properties-write.ts:56
  wire takes_command_ring_tail;  // hw/csr/properties-write.ts:43
  reg  took_command_ring_tail;  // hw/csr/properties-write.ts:44
  wire [31:0] seen_command_ring_tail_tail;  // hw/csr/properties-write.ts:29
  reg  [31:0] due_command_ring_tail_tail;  // hw/csr/properties-write.ts:56
  wire takes_prq_moderation;  // hw/csr/properties-write.ts:43
  reg  took_prq_moderation;  // hw/csr/properties-write.ts:44
  wire [15:0] seen_prq_moderation_count;  // hw/csr/properties-write.ts:29
  reg  [15:0] due_prq_moderation_count;  // hw/csr/properties-write.ts:56
  wire [31:0] seen_prq_moderation_time;  // hw/csr/properties-write.ts:29
  reg  [31:0] due_prq_moderation_time;  // hw/csr/properties-write.ts:56
  wire takes_prq_resend;  // hw/csr/properties-write.ts:43
  reg  took_prq_resend;  // hw/csr/properties-write.ts:44
  wire [47:0] seen_prq_resend_time;  // hw/csr/properties-write.ts:29
  reg  [47:0] due_prq_resend_time;  // hw/csr/properties-write.ts:56
  wire takes_prq_shares;  // hw/csr/properties-write.ts:43
  reg  took_prq_shares;  // hw/csr/properties-write.ts:44
  wire [15:0] seen_prq_shares_reserve;  // hw/csr/properties-write.ts:29
  reg  [15:0] due_prq_shares_reserve;  // hw/csr/properties-write.ts:56
  wire [15:0] seen_prq_shares_probes;  // hw/csr/properties-write.ts:29
  reg  [15:0] due_prq_shares_probes;  // hw/csr/properties-write.ts:56
  wire takes_ack_head;  // hw/csr/properties-write.ts:43
  reg  took_ack_head;  // hw/csr/properties-write.ts:44
  wire [31:0] seen_ack_head_head;  // hw/csr/properties-write.ts:29
  reg  [31:0] due_ack_head_head;  // hw/csr/properties-write.ts:56
  wire takes_lookup_ctrl;  // hw/csr/properties-write.ts:43
  reg  took_lookup_ctrl;  // hw/csr/properties-write.ts:44
  wire seen_lookup_ctrl_prefetch;  // hw/csr/properties-write.ts:29
  reg  due_lookup_ctrl_prefetch;  // hw/csr/properties-write.ts:56
  wire takes_touch_log_base;  // hw/csr/properties-write.ts:43
  reg  took_touch_log_base;  // hw/csr/properties-write.ts:44
  wire [51:0] seen_touch_log_base_addr;  // hw/csr/properties-write.ts:29
  reg  [51:0] due_touch_log_base_addr;  // hw/csr/properties-write.ts:56
  wire takes_touch_log_ctrl;  // hw/csr/properties-write.ts:43
  reg  took_touch_log_ctrl;  // hw/csr/properties-write.ts:44
  wire seen_touch_log_ctrl_enable;  // hw/csr/properties-write.ts:29
  reg  due_touch_log_ctrl_enable;  // hw/csr/properties-write.ts:56
  wire [3:0] seen_touch_log_ctrl_size;  // hw/csr/properties-write.ts:29
  reg  [3:0] due_touch_log_ctrl_size;  // hw/csr/properties-write.ts:56
  wire takes_touch_log_head;  // hw/csr/properties-write.ts:43
  reg  took_touch_log_head;  // hw/csr/properties-write.ts:44
  wire [31:0] seen_touch_log_head_head;  // hw/csr/properties-write.ts:29
  reg  [31:0] due_touch_log_head_head;  // hw/csr/properties-write.ts:56
  wire takes_read_timeout;  // hw/csr/properties-write.ts:43
  reg  took_read_timeout;  // hw/csr/properties-write.ts:44
  wire [31:0] seen_read_timeout_period;  // hw/csr/properties-write.ts:29
  reg  [31:0] due_read_timeout_period;  // hw/csr/properties-write.ts:56
  wire takes_blocked_time;  // hw/csr/properties-write.ts:43
  reg  took_blocked_time;  // hw/csr/properties-write.ts:44
  wire [31:0] seen_blocked_time_period;  // hw/csr/properties-write.ts:29
  reg  [31:0] due_blocked_time_period;  // hw/csr/properties-write.ts:56
  wire takes_dma_ctrl;  // hw/csr/properties-write.ts:43
  reg  took_dma_ctrl;  // hw/csr/properties-write.ts:44
  wire seen_dma_ctrl_interrupts;  // hw/csr/properties-write.ts:29
  reg  due_dma_ctrl_interrupts;  // hw/csr/properties-write.ts:56
  wire takes_scrub;  // hw/csr/properties-write.ts:43
  reg  took_scrub;  // hw/csr/properties-write.ts:44
  wire [31:0] seen_scrub_row;  // hw/csr/properties-write.ts:29
  reg  [31:0] due_scrub_row;  // hw/csr/properties-write.ts:56
  wire seen_scrub_start;  // hw/csr/properties-write.ts:29
  reg  due_scrub_start;  // hw/csr/properties-write.ts:72
  wire takes_function;  // hw/csr/properties-write.ts:43
  reg  took_function;  // hw/csr/properties-write.ts:44
  wire [7:0] seen_function_domain;  // hw/csr/properties-write.ts:29
  reg  [7:0] due_function_domain;  // hw/csr/properties-write.ts:56
  wire seen_function_reset;  // hw/csr/properties-write.ts:29
  reg  due_function_reset;  // hw/csr/properties-write.ts:72
  wire seen_function_enable;  // hw/csr/properties-write.ts:29
  reg  due_function_enable;  // hw/csr/properties-write.ts:56
  wire takes_function_requests;  // hw/csr/properties-write.ts:43
  reg  took_function_requests;  // hw/csr/properties-write.ts:44
  wire [15:0] seen_function_requests_quota;  // hw/csr/properties-write.ts:29
  reg  [15:0] due_function_requests_quota;  // hw/csr/properties-write.ts:56
  wire seen_domain_base_lock;  // hw/csr/properties-write.ts:47
  reg  was_domain_base_refused;  // hw/csr/properties-write.ts:48
  wire takes_domain_base;  // hw/csr/properties-write.ts:43
  reg  took_domain_base;  // hw/csr/properties-write.ts:44
  wire [31:0] seen_domain_base_region;  // hw/csr/properties-write.ts:29
  reg  [31:0] due_domain_base_region;  // hw/csr/properties-write.ts:56
  wire seen_domain_limit_lock;  // hw/csr/properties-write.ts:47
  reg  was_domain_limit_refused;  // hw/csr/properties-write.ts:48
  wire takes_domain_limit;  // hw/csr/properties-write.ts:43
  reg  took_domain_limit;  // hw/csr/properties-write.ts:44
  wire [47:0] seen_domain_limit_pages;  // hw/csr/properties-write.ts:29
  reg  [47:0] due_domain_limit_pages;  // hw/csr/properties-write.ts:56
  wire takes_domain_ctrl;  // hw/csr/properties-write.ts:43
  reg  took_domain_ctrl;  // hw/csr/properties-write.ts:44
  wire seen_domain_ctrl_enable_set;  // hw/csr/properties-write.ts:29
  reg  due_domain_ctrl_enable_set;  // hw/csr/properties-write.ts:72
  wire seen_domain_ctrl_enable_clear;  // hw/csr/properties-write.ts:29
  reg  due_domain_ctrl_enable_clear;  // hw/csr/properties-write.ts:72
  wire seen_domain_ctrl_clear;  // hw/csr/properties-write.ts:29
  reg  due_domain_ctrl_clear;  // hw/csr/properties-write.ts:72
  wire takes_queue;  // hw/csr/properties-write.ts:43
  reg  took_queue;  // hw/csr/properties-write.ts:44
  wire [7:0] seen_queue_function;  // hw/csr/properties-write.ts:29
  reg  [7:0] due_queue_function;  // hw/csr/properties-write.ts:56
  wire [1:0] seen_queue_class;  // hw/csr/properties-write.ts:29
  reg  [1:0] due_queue_class;  // hw/csr/properties-write.ts:56
  wire seen_queue_drop;  // hw/csr/properties-write.ts:29
  reg  due_queue_drop;  // hw/csr/properties-write.ts:56
  wire seen_queue_probe;  // hw/csr/properties-write.ts:29
  reg  due_queue_probe;  // hw/csr/properties-write.ts:56
  wire seen_queue_enable;  // hw/csr/properties-write.ts:29
  reg  due_queue_enable;  // hw/csr/properties-write.ts:56
  wire taking;  // hw/csr/properties-read.ts:17
  wire [63:0] expected;  // hw/csr/properties-read.ts:30
  reg  was_watched;  // hw/csr/properties-read.ts:31
  reg  [63:0] was_expected;  // hw/csr/properties-read.ts:31
  reg  was_watched2;  // hw/csr/properties-read.ts:32
  reg  [63:0] was_expected2;  // hw/csr/properties-read.ts:32
  reg  was_rd;  // hw/csr/properties-read.ts:37
  reg  was_rd2;  // hw/csr/properties-read.ts:39
  reg  was_unmapped;  // hw/csr/properties-read.ts:41
  reg  was_unmapped2;  // hw/csr/properties-read.ts:43
  reg  was_take_scrub_paes;  // hw/csr/properties-read.ts:47
  reg  [63:0] was_scrub_paes_rdata;  // hw/csr/properties-read.ts:48
  reg  was_take_lookup_histogram;  // hw/csr/properties-read.ts:47
  reg  [63:0] was_lookup_histogram_rdata;  // hw/csr/properties-read.ts:48
  reg  was_take_round_trip_histogram;  // hw/csr/properties-read.ts:47
  reg  [63:0] was_round_trip_histogram_rdata;  // hw/csr/properties-read.ts:48
  reg  was_take_msix_table;  // hw/csr/properties-read.ts:47
  reg  [63:0] was_msix_table_rdata;  // hw/csr/properties-read.ts:48
  reg  was_take_msix_pba;  // hw/csr/properties-read.ts:47
  reg  [63:0] was_msix_pba_rdata;  // hw/csr/properties-read.ts:48
  wire takes_domain_base_and;  // hw/csr/properties-write.ts:43
  wire takes_domain_limit_and;  // hw/csr/properties-write.ts:43

  assign here_id = req_addr == 13'd0;  // hw/csr/watch.ts:17
  assign here_features = req_addr == 13'd1;  // hw/csr/watch.ts:17
  assign here_ctrl = req_addr == 13'd2;  // hw/csr/watch.ts:17
  assign here_error = req_addr == 13'd3;  // hw/csr/watch.ts:17
  assign here_now = req_addr == 13'd4;  // hw/csr/watch.ts:17
  assign here_prq_base = req_addr == 13'h20;  // hw/csr/watch.ts:17
  assign here_prq_ctrl = req_addr == 13'h21;  // hw/csr/watch.ts:17
  assign here_prq_head = req_addr == 13'h22;  // hw/csr/watch.ts:17
  assign here_prq_tail = req_addr == 13'h23;  // hw/csr/watch.ts:17
  assign here_prq_response = req_addr == 13'h24;  // hw/csr/watch.ts:17
  assign here_ack_base = req_addr == 13'h28;  // hw/csr/watch.ts:17
  assign here_ack_ctrl = req_addr == 13'h29;  // hw/csr/watch.ts:17
  assign here_ack_tail = req_addr == 13'h2a;  // hw/csr/watch.ts:17
  assign here_command_ring_base = req_addr == 13'h2c;  // hw/csr/watch.ts:17
  assign here_command_ring_ctrl = req_addr == 13'h2d;  // hw/csr/watch.ts:17
  assign here_command_ring_tail = req_addr == 13'h2e;  // hw/csr/watch.ts:17
  assign here_command_ring_head = req_addr == 13'h2f;  // hw/csr/watch.ts:17
  assign here_prq_moderation = req_addr == 13'h30;  // hw/csr/watch.ts:17
  assign here_prq_resend = req_addr == 13'h31;  // hw/csr/watch.ts:17
  assign here_prq_shares = req_addr == 13'h32;  // hw/csr/watch.ts:17
  assign here_prq_state = req_addr == 13'h33;  // hw/csr/watch.ts:17
  assign here_lookups = req_addr == 13'h40;  // hw/csr/watch.ts:17
  assign here_lookup_faults = req_addr == 13'h41;  // hw/csr/watch.ts:17
  assign here_lookup_denied = req_addr == 13'h42;  // hw/csr/watch.ts:17
  assign here_lookup_cycles = req_addr == 13'h43;  // hw/csr/watch.ts:17
  assign here_lookup_max = req_addr == 13'h44;  // hw/csr/watch.ts:17
  assign here_records = req_addr == 13'h45;  // hw/csr/watch.ts:17
  assign here_joined = req_addr == 13'h46;  // hw/csr/watch.ts:17
  assign here_responses = req_addr == 13'h47;  // hw/csr/watch.ts:17
  assign here_updates = req_addr == 13'h48;  // hw/csr/watch.ts:17
  assign here_vf_drops = req_addr == 13'h49;  // hw/csr/watch.ts:17
  assign here_resent = req_addr == 13'h50;  // hw/csr/watch.ts:17
  assign here_stale_responses = req_addr == 13'h51;  // hw/csr/watch.ts:17
  assign here_probes = req_addr == 13'h52;  // hw/csr/watch.ts:17
  assign here_probes_dropped = req_addr == 13'h53;  // hw/csr/watch.ts:17
  assign here_blocked_reports = req_addr == 13'h54;  // hw/csr/watch.ts:17
  assign here_lookup_misses = req_addr == 13'h56;  // hw/csr/watch.ts:17
  assign here_prefetches = req_addr == 13'h57;  // hw/csr/watch.ts:17
  assign here_ack_head = req_addr == 13'h60;  // hw/csr/watch.ts:17
  assign here_lookup_ctrl = req_addr == 13'h68;  // hw/csr/watch.ts:17
  assign here_tracked = req_addr == 13'h69;  // hw/csr/watch.ts:17
  assign here_touch_log_base = req_addr == 13'h6a;  // hw/csr/watch.ts:17
  assign here_touch_log_ctrl = req_addr == 13'h6b;  // hw/csr/watch.ts:17
  assign here_touch_log_head = req_addr == 13'h6c;  // hw/csr/watch.ts:17
  assign here_touch_log_tail = req_addr == 13'h6d;  // hw/csr/watch.ts:17
  assign here_read_timeout = req_addr == 13'h80;  // hw/csr/watch.ts:17
  assign here_blocked_time = req_addr == 13'h81;  // hw/csr/watch.ts:17
  assign here_dma_ctrl = req_addr == 13'h82;  // hw/csr/watch.ts:17
  assign here_scrub = req_addr == 13'ha0;  // hw/csr/watch.ts:17
  assign here_scrub_state = req_addr == 13'ha1;  // hw/csr/watch.ts:17
  assign here_round_trip_ticks = req_addr == 13'ha2;  // hw/csr/watch.ts:17
  assign here_round_trip_max = req_addr == 13'ha3;  // hw/csr/watch.ts:17
  assign here_function = req_addr == ({9'd0, watch_function} + 13'h200);  // hw/csr/watch.ts:17
  assign here_function_requests = req_addr == ({9'd0, watch_function_requests} + 13'h300);  // hw/csr/watch.ts:17
  assign here_domain_base = req_addr == ({7'd0, {watch_domain_base, 2'd0}} + 13'h400);  // hw/csr/watch.ts:17
  assign here_domain_limit = req_addr == ({7'd0, {watch_domain_limit, 2'd0}} + 13'h401);  // hw/csr/watch.ts:17
  assign here_domain_ctrl = req_addr == ({7'd0, {watch_domain_ctrl, 2'd0}} + 13'h402);  // hw/csr/watch.ts:17
  assign here_domain_state = req_addr == ({7'd0, {watch_domain_state, 2'd0}} + 13'h403);  // hw/csr/watch.ts:17
  assign here_queue = req_addr == ({9'd0, watch_queue} + 13'h800);  // hw/csr/watch.ts:17
  assign takes_ctrl = wr & here_ctrl;  // hw/csr/properties-write.ts:43
  assign seen_ctrl_enable = ctrl_enable_reg;  // hw/csr/properties-write.ts:29
  assign takes_error = wr & here_error;  // hw/csr/properties-write.ts:43
  assign seen_error_command_overflow = error_command_overflow_reg;  // hw/csr/properties-write.ts:29
  assign cleared_error_command_overflow = takes_error ? (req_be[0] ? req_data[0] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:64
  assign seen_error_command_hole = error_command_hole_reg;  // hw/csr/properties-write.ts:29
  assign cleared_error_command_hole = takes_error ? (req_be[0] ? req_data[1] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:64
  assign seen_error_vf_access = error_vf_access_reg;  // hw/csr/properties-write.ts:29
  assign cleared_error_vf_access = takes_error ? (req_be[0] ? req_data[2] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:64
  assign seen_error_bad_request = error_bad_request_reg;  // hw/csr/properties-write.ts:29
  assign cleared_error_bad_request = takes_error ? (req_be[0] ? req_data[3] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:64
  assign seen_error_locked_write = error_locked_write_reg;  // hw/csr/properties-write.ts:29
  assign cleared_error_locked_write = takes_error ? (req_be[0] ? req_data[4] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:64
  assign seen_error_stale_response = error_stale_response_reg;  // hw/csr/properties-write.ts:29
  assign cleared_error_stale_response = takes_error ? (req_be[0] ? req_data[5] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:64
  assign seen_error_unexpected_completion = error_unexpected_completion_reg;  // hw/csr/properties-write.ts:29
  assign cleared_error_unexpected_completion = takes_error ? (req_be[0] ? req_data[6] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:64
  assign seen_error_completion_error = error_completion_error_reg;  // hw/csr/properties-write.ts:29
  assign cleared_error_completion_error = takes_error ? (req_be[0] ? req_data[7] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:64
  assign seen_error_domain_not_cleared = error_domain_not_cleared_reg;  // hw/csr/properties-write.ts:29
  assign cleared_error_domain_not_cleared = takes_error ? (req_be[1] ? req_data[8] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:64
  assign seen_error_command_fetch = error_command_fetch_reg;  // hw/csr/properties-write.ts:29
  assign cleared_error_command_fetch = takes_error ? (req_be[1] ? req_data[9] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:64
  assign seen_error_command_tail = error_command_tail_reg;  // hw/csr/properties-write.ts:29
  assign cleared_error_command_tail = takes_error ? (req_be[1] ? req_data[10] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:64
  assign seen_error_request_alarm = error_request_alarm_reg;  // hw/csr/properties-write.ts:29
  assign cleared_error_request_alarm = takes_error ? (req_be[1] ? req_data[12] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:64
  assign seen_error_memory_read = error_memory_read_reg;  // hw/csr/properties-write.ts:29
  assign cleared_error_memory_read = takes_error ? (req_be[2] ? req_data[16] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:64
  assign seen_error_memory_write = error_memory_write_reg;  // hw/csr/properties-write.ts:29
  assign cleared_error_memory_write = takes_error ? (req_be[2] ? req_data[17] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:64
  assign seen_error_tracker_memory = error_tracker_memory_reg;  // hw/csr/properties-write.ts:29
  assign cleared_error_tracker_memory = takes_error ? (req_be[2] ? req_data[18] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:64
  assign seen_error_touch_lost = error_touch_lost_reg;  // hw/csr/properties-write.ts:29
  assign cleared_error_touch_lost = takes_error ? (req_be[2] ? req_data[19] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:64
  assign seen_error_read_timeout = error_read_timeout_reg;  // hw/csr/properties-write.ts:29
  assign cleared_error_read_timeout = takes_error ? (req_be[2] ? req_data[20] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:64
  assign seen_error_bad_interrupt = error_bad_interrupt_reg;  // hw/csr/properties-write.ts:29
  assign cleared_error_bad_interrupt = takes_error ? (req_be[2] ? req_data[21] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:64
  assign takes_prq_base = wr & here_prq_base;  // hw/csr/properties-write.ts:43
  assign seen_prq_base_addr = prq_base_addr_reg;  // hw/csr/properties-write.ts:29
  assign takes_prq_ctrl = wr & here_prq_ctrl;  // hw/csr/properties-write.ts:43
  assign seen_prq_ctrl_enable = prq_ctrl_enable_reg;  // hw/csr/properties-write.ts:29
  assign seen_prq_ctrl_size = prq_ctrl_size_reg;  // hw/csr/properties-write.ts:29
  assign takes_prq_head = wr & here_prq_head;  // hw/csr/properties-write.ts:43
  assign seen_prq_head_head = prq_head_head_reg;  // hw/csr/properties-write.ts:29
  assign seen_prq_head_arm = prq_head_arm;  // hw/csr/properties-write.ts:29
  assign takes_prq_response = wr & here_prq_response;  // hw/csr/properties-write.ts:43
  assign seen_prq_response_index = prq_response_index_reg;  // hw/csr/properties-write.ts:29
  assign seen_prq_response_generation = prq_response_generation_reg;  // hw/csr/properties-write.ts:29
  assign seen_prq_response_code = prq_response_code_reg;  // hw/csr/properties-write.ts:29
  assign takes_ack_base = wr & here_ack_base;  // hw/csr/properties-write.ts:43
  assign seen_ack_base_addr = ack_base_addr_reg;  // hw/csr/properties-write.ts:29
  assign takes_ack_ctrl = wr & here_ack_ctrl;  // hw/csr/properties-write.ts:43
  assign seen_ack_ctrl_enable = ack_ctrl_enable_reg;  // hw/csr/properties-write.ts:29
  assign seen_ack_ctrl_size = ack_ctrl_size_reg;  // hw/csr/properties-write.ts:29
  assign takes_command_ring_base = wr & here_command_ring_base;  // hw/csr/properties-write.ts:43
  assign seen_command_ring_base_addr = command_ring_base_addr_reg;  // hw/csr/properties-write.ts:29
  assign takes_command_ring_ctrl = wr & here_command_ring_ctrl;  // hw/csr/properties-write.ts:43
  assign seen_command_ring_ctrl_enable = command_ring_ctrl_enable_reg;  // hw/csr/properties-write.ts:29
  assign seen_command_ring_ctrl_size = command_ring_ctrl_size_reg;  // hw/csr/properties-write.ts:29
  assign takes_command_ring_tail = wr & here_command_ring_tail;  // hw/csr/properties-write.ts:43
  assign seen_command_ring_tail_tail = command_ring_tail_tail_reg;  // hw/csr/properties-write.ts:29
  assign takes_prq_moderation = wr & here_prq_moderation;  // hw/csr/properties-write.ts:43
  assign seen_prq_moderation_count = prq_moderation_count_reg;  // hw/csr/properties-write.ts:29
  assign seen_prq_moderation_time = prq_moderation_time_reg;  // hw/csr/properties-write.ts:29
  assign takes_prq_resend = wr & here_prq_resend;  // hw/csr/properties-write.ts:43
  assign seen_prq_resend_time = prq_resend_time_reg;  // hw/csr/properties-write.ts:29
  assign takes_prq_shares = wr & here_prq_shares;  // hw/csr/properties-write.ts:43
  assign seen_prq_shares_reserve = prq_shares_reserve_reg;  // hw/csr/properties-write.ts:29
  assign seen_prq_shares_probes = prq_shares_probes_reg;  // hw/csr/properties-write.ts:29
  assign takes_ack_head = wr & here_ack_head;  // hw/csr/properties-write.ts:43
  assign seen_ack_head_head = ack_head_head_reg;  // hw/csr/properties-write.ts:29
  assign takes_lookup_ctrl = wr & here_lookup_ctrl;  // hw/csr/properties-write.ts:43
  assign seen_lookup_ctrl_prefetch = lookup_ctrl_prefetch_reg;  // hw/csr/properties-write.ts:29
  assign takes_touch_log_base = wr & here_touch_log_base;  // hw/csr/properties-write.ts:43
  assign seen_touch_log_base_addr = touch_log_base_addr_reg;  // hw/csr/properties-write.ts:29
  assign takes_touch_log_ctrl = wr & here_touch_log_ctrl;  // hw/csr/properties-write.ts:43
  assign seen_touch_log_ctrl_enable = touch_log_ctrl_enable_reg;  // hw/csr/properties-write.ts:29
  assign seen_touch_log_ctrl_size = touch_log_ctrl_size_reg;  // hw/csr/properties-write.ts:29
  assign takes_touch_log_head = wr & here_touch_log_head;  // hw/csr/properties-write.ts:43
  assign seen_touch_log_head_head = touch_log_head_head_reg;  // hw/csr/properties-write.ts:29
  assign takes_read_timeout = wr & here_read_timeout;  // hw/csr/properties-write.ts:43
  assign seen_read_timeout_period = read_timeout_period_reg;  // hw/csr/properties-write.ts:29
  assign takes_blocked_time = wr & here_blocked_time;  // hw/csr/properties-write.ts:43
  assign seen_blocked_time_period = blocked_time_period_reg;  // hw/csr/properties-write.ts:29
  assign takes_dma_ctrl = wr & here_dma_ctrl;  // hw/csr/properties-write.ts:43
  assign seen_dma_ctrl_interrupts = dma_ctrl_interrupts_reg;  // hw/csr/properties-write.ts:29
  assign takes_scrub = wr & here_scrub;  // hw/csr/properties-write.ts:43
  assign seen_scrub_row = scrub_row_reg;  // hw/csr/properties-write.ts:29
  assign seen_scrub_start = scrub_start;  // hw/csr/properties-write.ts:29
  assign takes_function = wr & here_function;  // hw/csr/properties-write.ts:43
  assign seen_function_domain = watch_function[3] ? (watch_function[2] ? (watch_function[1] ? (watch_function[0] ? function_domain_reg15 : function_domain_reg14) : (watch_function[0] ? function_domain_reg13 : function_domain_reg12)) : (watch_function[1] ? (watch_function[0] ? function_domain_reg11 : function_domain_reg10) : (watch_function[0] ? function_domain_reg9 : function_domain_reg8))) : (watch_function[2] ? (watch_function[1] ? (watch_function[0] ? function_domain_reg7 : function_domain_reg6) : (watch_function[0] ? function_domain_reg5 : function_domain_reg4)) : (watch_function[1] ? (watch_function[0] ? function_domain_reg3 : function_domain_reg2) : (watch_function[0] ? function_domain_reg1 : function_domain_reg0)));  // hw/csr/properties-write.ts:29
  assign seen_function_reset = watch_function[3] ? (watch_function[2] ? (watch_function[1] ? (watch_function[0] ? function_reset[15] : function_reset[14]) : (watch_function[0] ? function_reset[13] : function_reset[12])) : (watch_function[1] ? (watch_function[0] ? function_reset[11] : function_reset[10]) : (watch_function[0] ? function_reset[9] : function_reset[8]))) : (watch_function[2] ? (watch_function[1] ? (watch_function[0] ? function_reset[7] : function_reset[6]) : (watch_function[0] ? function_reset[5] : function_reset[4])) : (watch_function[1] ? (watch_function[0] ? function_reset[3] : function_reset[2]) : (watch_function[0] ? function_reset[1] : function_reset[0])));  // hw/csr/properties-write.ts:29
  assign seen_function_enable = watch_function[3] ? (watch_function[2] ? (watch_function[1] ? (watch_function[0] ? function_enable_reg15 : function_enable_reg14) : (watch_function[0] ? function_enable_reg13 : function_enable_reg12)) : (watch_function[1] ? (watch_function[0] ? function_enable_reg11 : function_enable_reg10) : (watch_function[0] ? function_enable_reg9 : function_enable_reg8))) : (watch_function[2] ? (watch_function[1] ? (watch_function[0] ? function_enable_reg7 : function_enable_reg6) : (watch_function[0] ? function_enable_reg5 : function_enable_reg4)) : (watch_function[1] ? (watch_function[0] ? function_enable_reg3 : function_enable_reg2) : (watch_function[0] ? function_enable_reg1 : function_enable_reg0)));  // hw/csr/properties-write.ts:29
  assign takes_function_requests = wr & here_function_requests;  // hw/csr/properties-write.ts:43
  assign seen_function_requests_quota = watch_function_requests[3] ? (watch_function_requests[2] ? (watch_function_requests[1] ? (watch_function_requests[0] ? function_requests_quota_reg15 : function_requests_quota_reg14) : (watch_function_requests[0] ? function_requests_quota_reg13 : function_requests_quota_reg12)) : (watch_function_requests[1] ? (watch_function_requests[0] ? function_requests_quota_reg11 : function_requests_quota_reg10) : (watch_function_requests[0] ? function_requests_quota_reg9 : function_requests_quota_reg8))) : (watch_function_requests[2] ? (watch_function_requests[1] ? (watch_function_requests[0] ? function_requests_quota_reg7 : function_requests_quota_reg6) : (watch_function_requests[0] ? function_requests_quota_reg5 : function_requests_quota_reg4)) : (watch_function_requests[1] ? (watch_function_requests[0] ? function_requests_quota_reg3 : function_requests_quota_reg2) : (watch_function_requests[0] ? function_requests_quota_reg1 : function_requests_quota_reg0)));  // hw/csr/properties-write.ts:29
  assign seen_domain_base_lock = watch_domain_base[3] ? (watch_domain_base[2] ? (watch_domain_base[1] ? (watch_domain_base[0] ? domain_base_lock[15] : domain_base_lock[14]) : (watch_domain_base[0] ? domain_base_lock[13] : domain_base_lock[12])) : (watch_domain_base[1] ? (watch_domain_base[0] ? domain_base_lock[11] : domain_base_lock[10]) : (watch_domain_base[0] ? domain_base_lock[9] : domain_base_lock[8]))) : (watch_domain_base[2] ? (watch_domain_base[1] ? (watch_domain_base[0] ? domain_base_lock[7] : domain_base_lock[6]) : (watch_domain_base[0] ? domain_base_lock[5] : domain_base_lock[4])) : (watch_domain_base[1] ? (watch_domain_base[0] ? domain_base_lock[3] : domain_base_lock[2]) : (watch_domain_base[0] ? domain_base_lock[1] : domain_base_lock[0])));  // hw/csr/properties-write.ts:47
  assign takes_domain_base = takes_domain_base_and & (~seen_domain_base_lock);  // hw/csr/properties-write.ts:43
  assign seen_domain_base_region = watch_domain_base[3] ? (watch_domain_base[2] ? (watch_domain_base[1] ? (watch_domain_base[0] ? domain_base_region_reg15 : domain_base_region_reg14) : (watch_domain_base[0] ? domain_base_region_reg13 : domain_base_region_reg12)) : (watch_domain_base[1] ? (watch_domain_base[0] ? domain_base_region_reg11 : domain_base_region_reg10) : (watch_domain_base[0] ? domain_base_region_reg9 : domain_base_region_reg8))) : (watch_domain_base[2] ? (watch_domain_base[1] ? (watch_domain_base[0] ? domain_base_region_reg7 : domain_base_region_reg6) : (watch_domain_base[0] ? domain_base_region_reg5 : domain_base_region_reg4)) : (watch_domain_base[1] ? (watch_domain_base[0] ? domain_base_region_reg3 : domain_base_region_reg2) : (watch_domain_base[0] ? domain_base_region_reg1 : domain_base_region_reg0)));  // hw/csr/properties-write.ts:29
  assign seen_domain_limit_lock = watch_domain_limit[3] ? (watch_domain_limit[2] ? (watch_domain_limit[1] ? (watch_domain_limit[0] ? domain_limit_lock[15] : domain_limit_lock[14]) : (watch_domain_limit[0] ? domain_limit_lock[13] : domain_limit_lock[12])) : (watch_domain_limit[1] ? (watch_domain_limit[0] ? domain_limit_lock[11] : domain_limit_lock[10]) : (watch_domain_limit[0] ? domain_limit_lock[9] : domain_limit_lock[8]))) : (watch_domain_limit[2] ? (watch_domain_limit[1] ? (watch_domain_limit[0] ? domain_limit_lock[7] : domain_limit_lock[6]) : (watch_domain_limit[0] ? domain_limit_lock[5] : domain_limit_lock[4])) : (watch_domain_limit[1] ? (watch_domain_limit[0] ? domain_limit_lock[3] : domain_limit_lock[2]) : (watch_domain_limit[0] ? domain_limit_lock[1] : domain_limit_lock[0])));  // hw/csr/properties-write.ts:47
  assign takes_domain_limit = takes_domain_limit_and & (~seen_domain_limit_lock);  // hw/csr/properties-write.ts:43
  assign seen_domain_limit_pages = watch_domain_limit[3] ? (watch_domain_limit[2] ? (watch_domain_limit[1] ? (watch_domain_limit[0] ? domain_limit_pages_reg15 : domain_limit_pages_reg14) : (watch_domain_limit[0] ? domain_limit_pages_reg13 : domain_limit_pages_reg12)) : (watch_domain_limit[1] ? (watch_domain_limit[0] ? domain_limit_pages_reg11 : domain_limit_pages_reg10) : (watch_domain_limit[0] ? domain_limit_pages_reg9 : domain_limit_pages_reg8))) : (watch_domain_limit[2] ? (watch_domain_limit[1] ? (watch_domain_limit[0] ? domain_limit_pages_reg7 : domain_limit_pages_reg6) : (watch_domain_limit[0] ? domain_limit_pages_reg5 : domain_limit_pages_reg4)) : (watch_domain_limit[1] ? (watch_domain_limit[0] ? domain_limit_pages_reg3 : domain_limit_pages_reg2) : (watch_domain_limit[0] ? domain_limit_pages_reg1 : domain_limit_pages_reg0)));  // hw/csr/properties-write.ts:29
  assign takes_domain_ctrl = wr & here_domain_ctrl;  // hw/csr/properties-write.ts:43
  assign seen_domain_ctrl_enable_set = watch_domain_ctrl[3] ? (watch_domain_ctrl[2] ? (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_enable_set[15] : domain_ctrl_enable_set[14]) : (watch_domain_ctrl[0] ? domain_ctrl_enable_set[13] : domain_ctrl_enable_set[12])) : (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_enable_set[11] : domain_ctrl_enable_set[10]) : (watch_domain_ctrl[0] ? domain_ctrl_enable_set[9] : domain_ctrl_enable_set[8]))) : (watch_domain_ctrl[2] ? (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_enable_set[7] : domain_ctrl_enable_set[6]) : (watch_domain_ctrl[0] ? domain_ctrl_enable_set[5] : domain_ctrl_enable_set[4])) : (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_enable_set[3] : domain_ctrl_enable_set[2]) : (watch_domain_ctrl[0] ? domain_ctrl_enable_set[1] : domain_ctrl_enable_set[0])));  // hw/csr/properties-write.ts:29
  assign seen_domain_ctrl_enable_clear = watch_domain_ctrl[3] ? (watch_domain_ctrl[2] ? (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_enable_clear[15] : domain_ctrl_enable_clear[14]) : (watch_domain_ctrl[0] ? domain_ctrl_enable_clear[13] : domain_ctrl_enable_clear[12])) : (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_enable_clear[11] : domain_ctrl_enable_clear[10]) : (watch_domain_ctrl[0] ? domain_ctrl_enable_clear[9] : domain_ctrl_enable_clear[8]))) : (watch_domain_ctrl[2] ? (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_enable_clear[7] : domain_ctrl_enable_clear[6]) : (watch_domain_ctrl[0] ? domain_ctrl_enable_clear[5] : domain_ctrl_enable_clear[4])) : (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_enable_clear[3] : domain_ctrl_enable_clear[2]) : (watch_domain_ctrl[0] ? domain_ctrl_enable_clear[1] : domain_ctrl_enable_clear[0])));  // hw/csr/properties-write.ts:29
  assign seen_domain_ctrl_clear = watch_domain_ctrl[3] ? (watch_domain_ctrl[2] ? (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_clear[15] : domain_ctrl_clear[14]) : (watch_domain_ctrl[0] ? domain_ctrl_clear[13] : domain_ctrl_clear[12])) : (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_clear[11] : domain_ctrl_clear[10]) : (watch_domain_ctrl[0] ? domain_ctrl_clear[9] : domain_ctrl_clear[8]))) : (watch_domain_ctrl[2] ? (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_clear[7] : domain_ctrl_clear[6]) : (watch_domain_ctrl[0] ? domain_ctrl_clear[5] : domain_ctrl_clear[4])) : (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_clear[3] : domain_ctrl_clear[2]) : (watch_domain_ctrl[0] ? domain_ctrl_clear[1] : domain_ctrl_clear[0])));  // hw/csr/properties-write.ts:29
  assign takes_queue = wr & here_queue;  // hw/csr/properties-write.ts:43
  assign seen_queue_function = watch_queue[3] ? (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_function_reg15 : queue_function_reg14) : (watch_queue[0] ? queue_function_reg13 : queue_function_reg12)) : (watch_queue[1] ? (watch_queue[0] ? queue_function_reg11 : queue_function_reg10) : (watch_queue[0] ? queue_function_reg9 : queue_function_reg8))) : (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_function_reg7 : queue_function_reg6) : (watch_queue[0] ? queue_function_reg5 : queue_function_reg4)) : (watch_queue[1] ? (watch_queue[0] ? queue_function_reg3 : queue_function_reg2) : (watch_queue[0] ? queue_function_reg1 : queue_function_reg0)));  // hw/csr/properties-write.ts:29
  assign seen_queue_class = watch_queue[3] ? (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_class_reg15 : queue_class_reg14) : (watch_queue[0] ? queue_class_reg13 : queue_class_reg12)) : (watch_queue[1] ? (watch_queue[0] ? queue_class_reg11 : queue_class_reg10) : (watch_queue[0] ? queue_class_reg9 : queue_class_reg8))) : (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_class_reg7 : queue_class_reg6) : (watch_queue[0] ? queue_class_reg5 : queue_class_reg4)) : (watch_queue[1] ? (watch_queue[0] ? queue_class_reg3 : queue_class_reg2) : (watch_queue[0] ? queue_class_reg1 : queue_class_reg0)));  // hw/csr/properties-write.ts:29
  assign seen_queue_drop = watch_queue[3] ? (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_drop_reg15 : queue_drop_reg14) : (watch_queue[0] ? queue_drop_reg13 : queue_drop_reg12)) : (watch_queue[1] ? (watch_queue[0] ? queue_drop_reg11 : queue_drop_reg10) : (watch_queue[0] ? queue_drop_reg9 : queue_drop_reg8))) : (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_drop_reg7 : queue_drop_reg6) : (watch_queue[0] ? queue_drop_reg5 : queue_drop_reg4)) : (watch_queue[1] ? (watch_queue[0] ? queue_drop_reg3 : queue_drop_reg2) : (watch_queue[0] ? queue_drop_reg1 : queue_drop_reg0)));  // hw/csr/properties-write.ts:29
  assign seen_queue_probe = watch_queue[3] ? (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_probe_reg15 : queue_probe_reg14) : (watch_queue[0] ? queue_probe_reg13 : queue_probe_reg12)) : (watch_queue[1] ? (watch_queue[0] ? queue_probe_reg11 : queue_probe_reg10) : (watch_queue[0] ? queue_probe_reg9 : queue_probe_reg8))) : (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_probe_reg7 : queue_probe_reg6) : (watch_queue[0] ? queue_probe_reg5 : queue_probe_reg4)) : (watch_queue[1] ? (watch_queue[0] ? queue_probe_reg3 : queue_probe_reg2) : (watch_queue[0] ? queue_probe_reg1 : queue_probe_reg0)));  // hw/csr/properties-write.ts:29
  assign seen_queue_enable = watch_queue[3] ? (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_enable_reg15 : queue_enable_reg14) : (watch_queue[0] ? queue_enable_reg13 : queue_enable_reg12)) : (watch_queue[1] ? (watch_queue[0] ? queue_enable_reg11 : queue_enable_reg10) : (watch_queue[0] ? queue_enable_reg9 : queue_enable_reg8))) : (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_enable_reg7 : queue_enable_reg6) : (watch_queue[0] ? queue_enable_reg5 : queue_enable_reg4)) : (watch_queue[1] ? (watch_queue[0] ? queue_enable_reg3 : queue_enable_reg2) : (watch_queue[0] ? queue_enable_reg1 : queue_enable_reg0)));  // hw/csr/properties-write.ts:29
  assign taking = (((take_scrub_paes | take_lookup_histogram) | take_round_trip_histogram) | take_msix_table) | take_msix_pba;  // hw/csr/properties-read.ts:17
  assign expected = ((((((((((((((((((((((((((((((((((((((((((((((((((((((((({64{here_id}} & {16'd0, 16'd1, 32'h49525056}) | ({64{here_features}} & {16'd0, 8'h10, 8'h28, 4'd3, 4'd6, 4'd0, 4'd8, 4'd4, 4'd4, 4'd4, 4'd4})) | ({64{here_ctrl}} & {63'd0, ctrl_enable_reg})) | ({64{here_error}} & {42'd0, error_bad_interrupt_reg, error_read_timeout_reg, error_touch_lost_reg, error_tracker_memory_reg, error_memory_write_reg, error_memory_read_reg, 3'd0, error_request_alarm_reg, 1'b0, error_command_tail_reg, error_command_fetch_reg, error_domain_not_cleared_reg, error_completion_error_reg, error_unexpected_completion_reg, error_stale_response_reg, error_locked_write_reg, error_bad_request_reg, error_vf_access_reg, error_command_hole_reg, error_command_overflow_reg})) | ({64{here_now}} & now_ticks)) | ({64{here_prq_base}} & {prq_base_addr_reg, 12'd0})) | ({64{here_prq_ctrl}} & {56'd0, prq_ctrl_size_reg, 3'd0, prq_ctrl_enable_reg})) | ({64{here_prq_head}} & {32'd0, prq_head_head_reg})) | ({64{here_prq_tail}} & {32'd0, prq_tail_tail})) | ({64{here_ack_base}} & {ack_base_addr_reg, 12'd0})) | ({64{here_ack_ctrl}} & {56'd0, ack_ctrl_size_reg, 3'd0, ack_ctrl_enable_reg})) | ({64{here_ack_tail}} & {32'd0, ack_tail_tail})) | ({64{here_command_ring_base}} & {command_ring_base_addr_reg, 12'd0})) | ({64{here_command_ring_ctrl}} & {56'd0, command_ring_ctrl_size_reg, 3'd0, command_ring_ctrl_enable_reg})) | ({64{here_command_ring_tail}} & {32'd0, command_ring_tail_tail_reg})) | ({64{here_command_ring_head}} & {command_ring_head_stopped, 31'd0, command_ring_head_head})) | ({64{here_prq_moderation}} & {prq_moderation_time_reg, 16'd0, prq_moderation_count_reg})) | ({64{here_prq_resend}} & {16'd0, prq_resend_time_reg})) | ({64{here_prq_shares}} & {32'd0, prq_shares_probes_reg, prq_shares_reserve_reg})) | ({64{here_prq_state}} & {32'd0, prq_state_probes, 15'd0, prq_state_waiting})) | ({64{here_lookups}} & lookups_count)) | ({64{here_lookup_faults}} & lookup_faults_count)) | ({64{here_lookup_denied}} & lookup_denied_count)) | ({64{here_lookup_cycles}} & lookup_cycles_count)) | ({64{here_lookup_max}} & {32'd0, lookup_max_count})) | ({64{here_records}} & records_count)) | ({64{here_joined}} & joined_count)) | ({64{here_responses}} & responses_count)) | ({64{here_updates}} & updates_count)) | ({64{here_vf_drops}} & vf_drops_count)) | ({64{here_resent}} & resent_count)) | ({64{here_stale_responses}} & stale_responses_count)) | ({64{here_probes}} & probes_count)) | ({64{here_probes_dropped}} & probes_dropped_count)) | ({64{here_blocked_reports}} & blocked_reports_count)) | ({64{here_lookup_misses}} & lookup_misses_count)) | ({64{here_prefetches}} & prefetches_count)) | ({64{here_ack_head}} & {32'd0, ack_head_head_reg})) | ({64{here_lookup_ctrl}} & {63'd0, lookup_ctrl_prefetch_reg})) | ({64{here_tracked}} & tracked_domains)) | ({64{here_touch_log_base}} & {touch_log_base_addr_reg, 12'd0})) | ({64{here_touch_log_ctrl}} & {56'd0, touch_log_ctrl_size_reg, 3'd0, touch_log_ctrl_enable_reg})) | ({64{here_touch_log_head}} & {32'd0, touch_log_head_head_reg})) | ({64{here_touch_log_tail}} & {touch_log_tail_full, 31'd0, touch_log_tail_tail})) | ({64{here_read_timeout}} & {32'd0, read_timeout_period_reg})) | ({64{here_blocked_time}} & {32'd0, blocked_time_period_reg})) | ({64{here_dma_ctrl}} & {63'd0, dma_ctrl_interrupts_reg})) | ({64{here_scrub}} & {32'd0, scrub_row_reg})) | ({64{here_scrub_state}} & {62'd0, scrub_state_error, scrub_state_busy})) | ({64{here_round_trip_ticks}} & round_trip_ticks_count)) | ({64{here_round_trip_max}} & round_trip_max_count)) | ({64{here_function}} & {watch_function[3] ? (watch_function[2] ? (watch_function[1] ? (watch_function[0] ? function_enable_reg15 : function_enable_reg14) : (watch_function[0] ? function_enable_reg13 : function_enable_reg12)) : (watch_function[1] ? (watch_function[0] ? function_enable_reg11 : function_enable_reg10) : (watch_function[0] ? function_enable_reg9 : function_enable_reg8))) : (watch_function[2] ? (watch_function[1] ? (watch_function[0] ? function_enable_reg7 : function_enable_reg6) : (watch_function[0] ? function_enable_reg5 : function_enable_reg4)) : (watch_function[1] ? (watch_function[0] ? function_enable_reg3 : function_enable_reg2) : (watch_function[0] ? function_enable_reg1 : function_enable_reg0))), 29'd0, watch_function[3] ? (watch_function[2] ? (watch_function[1] ? (watch_function[0] ? function_resetting[15] : function_resetting[14]) : (watch_function[0] ? function_resetting[13] : function_resetting[12])) : (watch_function[1] ? (watch_function[0] ? function_resetting[11] : function_resetting[10]) : (watch_function[0] ? function_resetting[9] : function_resetting[8]))) : (watch_function[2] ? (watch_function[1] ? (watch_function[0] ? function_resetting[7] : function_resetting[6]) : (watch_function[0] ? function_resetting[5] : function_resetting[4])) : (watch_function[1] ? (watch_function[0] ? function_resetting[3] : function_resetting[2]) : (watch_function[0] ? function_resetting[1] : function_resetting[0]))), 25'd0, watch_function[3] ? (watch_function[2] ? (watch_function[1] ? (watch_function[0] ? function_domain_reg15 : function_domain_reg14) : (watch_function[0] ? function_domain_reg13 : function_domain_reg12)) : (watch_function[1] ? (watch_function[0] ? function_domain_reg11 : function_domain_reg10) : (watch_function[0] ? function_domain_reg9 : function_domain_reg8))) : (watch_function[2] ? (watch_function[1] ? (watch_function[0] ? function_domain_reg7 : function_domain_reg6) : (watch_function[0] ? function_domain_reg5 : function_domain_reg4)) : (watch_function[1] ? (watch_function[0] ? function_domain_reg3 : function_domain_reg2) : (watch_function[0] ? function_domain_reg1 : function_domain_reg0)))})) | ({64{here_function_requests}} & {32'd0, watch_function_requests[3] ? (watch_function_requests[2] ? (watch_function_requests[1] ? (watch_function_requests[0] ? function_requests_used[255:240] : function_requests_used[239:224]) : (watch_function_requests[0] ? function_requests_used[223:208] : function_requests_used[207:192])) : (watch_function_requests[1] ? (watch_function_requests[0] ? function_requests_used[191:176] : function_requests_used[175:160]) : (watch_function_requests[0] ? function_requests_used[159:144] : function_requests_used[143:128]))) : (watch_function_requests[2] ? (watch_function_requests[1] ? (watch_function_requests[0] ? function_requests_used[127:112] : function_requests_used[111:96]) : (watch_function_requests[0] ? function_requests_used[95:80] : function_requests_used[79:64])) : (watch_function_requests[1] ? (watch_function_requests[0] ? function_requests_used[63:48] : function_requests_used[47:32]) : (watch_function_requests[0] ? function_requests_used[31:16] : function_requests_used[15:0]))), watch_function_requests[3] ? (watch_function_requests[2] ? (watch_function_requests[1] ? (watch_function_requests[0] ? function_requests_quota_reg15 : function_requests_quota_reg14) : (watch_function_requests[0] ? function_requests_quota_reg13 : function_requests_quota_reg12)) : (watch_function_requests[1] ? (watch_function_requests[0] ? function_requests_quota_reg11 : function_requests_quota_reg10) : (watch_function_requests[0] ? function_requests_quota_reg9 : function_requests_quota_reg8))) : (watch_function_requests[2] ? (watch_function_requests[1] ? (watch_function_requests[0] ? function_requests_quota_reg7 : function_requests_quota_reg6) : (watch_function_requests[0] ? function_requests_quota_reg5 : function_requests_quota_reg4)) : (watch_function_requests[1] ? (watch_function_requests[0] ? function_requests_quota_reg3 : function_requests_quota_reg2) : (watch_function_requests[0] ? function_requests_quota_reg1 : function_requests_quota_reg0)))})) | ({64{here_domain_base}} & {32'd0, watch_domain_base[3] ? (watch_domain_base[2] ? (watch_domain_base[1] ? (watch_domain_base[0] ? domain_base_region_reg15 : domain_base_region_reg14) : (watch_domain_base[0] ? domain_base_region_reg13 : domain_base_region_reg12)) : (watch_domain_base[1] ? (watch_domain_base[0] ? domain_base_region_reg11 : domain_base_region_reg10) : (watch_domain_base[0] ? domain_base_region_reg9 : domain_base_region_reg8))) : (watch_domain_base[2] ? (watch_domain_base[1] ? (watch_domain_base[0] ? domain_base_region_reg7 : domain_base_region_reg6) : (watch_domain_base[0] ? domain_base_region_reg5 : domain_base_region_reg4)) : (watch_domain_base[1] ? (watch_domain_base[0] ? domain_base_region_reg3 : domain_base_region_reg2) : (watch_domain_base[0] ? domain_base_region_reg1 : domain_base_region_reg0)))})) | ({64{here_domain_limit}} & {16'd0, watch_domain_limit[3] ? (watch_domain_limit[2] ? (watch_domain_limit[1] ? (watch_domain_limit[0] ? domain_limit_pages_reg15 : domain_limit_pages_reg14) : (watch_domain_limit[0] ? domain_limit_pages_reg13 : domain_limit_pages_reg12)) : (watch_domain_limit[1] ? (watch_domain_limit[0] ? domain_limit_pages_reg11 : domain_limit_pages_reg10) : (watch_domain_limit[0] ? domain_limit_pages_reg9 : domain_limit_pages_reg8))) : (watch_domain_limit[2] ? (watch_domain_limit[1] ? (watch_domain_limit[0] ? domain_limit_pages_reg7 : domain_limit_pages_reg6) : (watch_domain_limit[0] ? domain_limit_pages_reg5 : domain_limit_pages_reg4)) : (watch_domain_limit[1] ? (watch_domain_limit[0] ? domain_limit_pages_reg3 : domain_limit_pages_reg2) : (watch_domain_limit[0] ? domain_limit_pages_reg1 : domain_limit_pages_reg0)))})) | ({64{here_domain_ctrl}} & {53'd0, watch_domain_ctrl[3] ? (watch_domain_ctrl[2] ? (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_busy[15] : domain_ctrl_busy[14]) : (watch_domain_ctrl[0] ? domain_ctrl_busy[13] : domain_ctrl_busy[12])) : (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_busy[11] : domain_ctrl_busy[10]) : (watch_domain_ctrl[0] ? domain_ctrl_busy[9] : domain_ctrl_busy[8]))) : (watch_domain_ctrl[2] ? (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_busy[7] : domain_ctrl_busy[6]) : (watch_domain_ctrl[0] ? domain_ctrl_busy[5] : domain_ctrl_busy[4])) : (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_busy[3] : domain_ctrl_busy[2]) : (watch_domain_ctrl[0] ? domain_ctrl_busy[1] : domain_ctrl_busy[0]))), watch_domain_ctrl[3] ? (watch_domain_ctrl[2] ? (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_cleared[15] : domain_ctrl_cleared[14]) : (watch_domain_ctrl[0] ? domain_ctrl_cleared[13] : domain_ctrl_cleared[12])) : (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_cleared[11] : domain_ctrl_cleared[10]) : (watch_domain_ctrl[0] ? domain_ctrl_cleared[9] : domain_ctrl_cleared[8]))) : (watch_domain_ctrl[2] ? (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_cleared[7] : domain_ctrl_cleared[6]) : (watch_domain_ctrl[0] ? domain_ctrl_cleared[5] : domain_ctrl_cleared[4])) : (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_cleared[3] : domain_ctrl_cleared[2]) : (watch_domain_ctrl[0] ? domain_ctrl_cleared[1] : domain_ctrl_cleared[0]))), watch_domain_ctrl[3] ? (watch_domain_ctrl[2] ? (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_enabled[15] : domain_ctrl_enabled[14]) : (watch_domain_ctrl[0] ? domain_ctrl_enabled[13] : domain_ctrl_enabled[12])) : (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_enabled[11] : domain_ctrl_enabled[10]) : (watch_domain_ctrl[0] ? domain_ctrl_enabled[9] : domain_ctrl_enabled[8]))) : (watch_domain_ctrl[2] ? (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_enabled[7] : domain_ctrl_enabled[6]) : (watch_domain_ctrl[0] ? domain_ctrl_enabled[5] : domain_ctrl_enabled[4])) : (watch_domain_ctrl[1] ? (watch_domain_ctrl[0] ? domain_ctrl_enabled[3] : domain_ctrl_enabled[2]) : (watch_domain_ctrl[0] ? domain_ctrl_enabled[1] : domain_ctrl_enabled[0]))), 8'd0})) | ({64{here_domain_state}} & {16'd0, watch_domain_state[3] ? (watch_domain_state[2] ? (watch_domain_state[1] ? (watch_domain_state[0] ? domain_state_tokens[255:240] : domain_state_tokens[239:224]) : (watch_domain_state[0] ? domain_state_tokens[223:208] : domain_state_tokens[207:192])) : (watch_domain_state[1] ? (watch_domain_state[0] ? domain_state_tokens[191:176] : domain_state_tokens[175:160]) : (watch_domain_state[0] ? domain_state_tokens[159:144] : domain_state_tokens[143:128]))) : (watch_domain_state[2] ? (watch_domain_state[1] ? (watch_domain_state[0] ? domain_state_tokens[127:112] : domain_state_tokens[111:96]) : (watch_domain_state[0] ? domain_state_tokens[95:80] : domain_state_tokens[79:64])) : (watch_domain_state[1] ? (watch_domain_state[0] ? domain_state_tokens[63:48] : domain_state_tokens[47:32]) : (watch_domain_state[0] ? domain_state_tokens[31:16] : domain_state_tokens[15:0]))), 16'd0, watch_domain_state[3] ? (watch_domain_state[2] ? (watch_domain_state[1] ? (watch_domain_state[0] ? domain_state_generation[255:240] : domain_state_generation[239:224]) : (watch_domain_state[0] ? domain_state_generation[223:208] : domain_state_generation[207:192])) : (watch_domain_state[1] ? (watch_domain_state[0] ? domain_state_generation[191:176] : domain_state_generation[175:160]) : (watch_domain_state[0] ? domain_state_generation[159:144] : domain_state_generation[143:128]))) : (watch_domain_state[2] ? (watch_domain_state[1] ? (watch_domain_state[0] ? domain_state_generation[127:112] : domain_state_generation[111:96]) : (watch_domain_state[0] ? domain_state_generation[95:80] : domain_state_generation[79:64])) : (watch_domain_state[1] ? (watch_domain_state[0] ? domain_state_generation[63:48] : domain_state_generation[47:32]) : (watch_domain_state[0] ? domain_state_generation[31:16] : domain_state_generation[15:0])))})) | ({64{here_queue}} & {watch_queue[3] ? (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_enable_reg15 : queue_enable_reg14) : (watch_queue[0] ? queue_enable_reg13 : queue_enable_reg12)) : (watch_queue[1] ? (watch_queue[0] ? queue_enable_reg11 : queue_enable_reg10) : (watch_queue[0] ? queue_enable_reg9 : queue_enable_reg8))) : (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_enable_reg7 : queue_enable_reg6) : (watch_queue[0] ? queue_enable_reg5 : queue_enable_reg4)) : (watch_queue[1] ? (watch_queue[0] ? queue_enable_reg3 : queue_enable_reg2) : (watch_queue[0] ? queue_enable_reg1 : queue_enable_reg0))), 30'd0, watch_queue[3] ? (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_parked[15] : queue_parked[14]) : (watch_queue[0] ? queue_parked[13] : queue_parked[12])) : (watch_queue[1] ? (watch_queue[0] ? queue_parked[11] : queue_parked[10]) : (watch_queue[0] ? queue_parked[9] : queue_parked[8]))) : (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_parked[7] : queue_parked[6]) : (watch_queue[0] ? queue_parked[5] : queue_parked[4])) : (watch_queue[1] ? (watch_queue[0] ? queue_parked[3] : queue_parked[2]) : (watch_queue[0] ? queue_parked[1] : queue_parked[0]))), 14'd0, watch_queue[3] ? (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_probe_reg15 : queue_probe_reg14) : (watch_queue[0] ? queue_probe_reg13 : queue_probe_reg12)) : (watch_queue[1] ? (watch_queue[0] ? queue_probe_reg11 : queue_probe_reg10) : (watch_queue[0] ? queue_probe_reg9 : queue_probe_reg8))) : (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_probe_reg7 : queue_probe_reg6) : (watch_queue[0] ? queue_probe_reg5 : queue_probe_reg4)) : (watch_queue[1] ? (watch_queue[0] ? queue_probe_reg3 : queue_probe_reg2) : (watch_queue[0] ? queue_probe_reg1 : queue_probe_reg0))), watch_queue[3] ? (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_drop_reg15 : queue_drop_reg14) : (watch_queue[0] ? queue_drop_reg13 : queue_drop_reg12)) : (watch_queue[1] ? (watch_queue[0] ? queue_drop_reg11 : queue_drop_reg10) : (watch_queue[0] ? queue_drop_reg9 : queue_drop_reg8))) : (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_drop_reg7 : queue_drop_reg6) : (watch_queue[0] ? queue_drop_reg5 : queue_drop_reg4)) : (watch_queue[1] ? (watch_queue[0] ? queue_drop_reg3 : queue_drop_reg2) : (watch_queue[0] ? queue_drop_reg1 : queue_drop_reg0))), 6'd0, watch_queue[3] ? (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_class_reg15 : queue_class_reg14) : (watch_queue[0] ? queue_class_reg13 : queue_class_reg12)) : (watch_queue[1] ? (watch_queue[0] ? queue_class_reg11 : queue_class_reg10) : (watch_queue[0] ? queue_class_reg9 : queue_class_reg8))) : (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_class_reg7 : queue_class_reg6) : (watch_queue[0] ? queue_class_reg5 : queue_class_reg4)) : (watch_queue[1] ? (watch_queue[0] ? queue_class_reg3 : queue_class_reg2) : (watch_queue[0] ? queue_class_reg1 : queue_class_reg0))), watch_queue[3] ? (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_function_reg15 : queue_function_reg14) : (watch_queue[0] ? queue_function_reg13 : queue_function_reg12)) : (watch_queue[1] ? (watch_queue[0] ? queue_function_reg11 : queue_function_reg10) : (watch_queue[0] ? queue_function_reg9 : queue_function_reg8))) : (watch_queue[2] ? (watch_queue[1] ? (watch_queue[0] ? queue_function_reg7 : queue_function_reg6) : (watch_queue[0] ? queue_function_reg5 : queue_function_reg4)) : (watch_queue[1] ? (watch_queue[0] ? queue_function_reg3 : queue_function_reg2) : (watch_queue[0] ? queue_function_reg1 : queue_function_reg0)))});  // hw/csr/properties-read.ts:30
  assign takes_domain_base_and = wr & here_domain_base;  // hw/csr/properties-write.ts:43
  assign takes_domain_limit_and = wr & here_domain_limit;  // hw/csr/properties-write.ts:43

  always @(posedge clk) begin
    if (rst) begin
      took_ctrl <= 1'b0;
      due_ctrl_enable <= 1'b0;
      took_error <= 1'b0;
      due_error_command_overflow <= 1'b0;
      due_error_command_hole <= 1'b0;
      due_error_vf_access <= 1'b0;
      due_error_bad_request <= 1'b0;
      due_error_locked_write <= 1'b0;
      due_error_stale_response <= 1'b0;
      due_error_unexpected_completion <= 1'b0;
      due_error_completion_error <= 1'b0;
      due_error_domain_not_cleared <= 1'b0;
      due_error_command_fetch <= 1'b0;
      due_error_command_tail <= 1'b0;
      due_error_request_alarm <= 1'b0;
      due_error_memory_read <= 1'b0;
      due_error_memory_write <= 1'b0;
      due_error_tracker_memory <= 1'b0;
      due_error_touch_lost <= 1'b0;
      due_error_read_timeout <= 1'b0;
      due_error_bad_interrupt <= 1'b0;
      took_prq_base <= 1'b0;
      due_prq_base_addr <= 52'd0;
      took_prq_ctrl <= 1'b0;
      due_prq_ctrl_enable <= 1'b0;
      due_prq_ctrl_size <= 4'd4;
      took_prq_head <= 1'b0;
      due_prq_head_head <= 32'd0;
      due_prq_head_arm <= 1'b0;
      took_prq_response <= 1'b0;
      due_prq_response_index <= 16'd0;
      due_prq_response_generation <= 16'd0;
      due_prq_response_code <= 4'd0;
      took_ack_base <= 1'b0;
      due_ack_base_addr <= 52'd0;
      took_ack_ctrl <= 1'b0;
      due_ack_ctrl_enable <= 1'b0;
      due_ack_ctrl_size <= 4'd4;
      took_command_ring_base <= 1'b0;
      due_command_ring_base_addr <= 52'd0;
      took_command_ring_ctrl <= 1'b0;
      due_command_ring_ctrl_enable <= 1'b0;
      due_command_ring_ctrl_size <= 4'd4;
      took_command_ring_tail <= 1'b0;
      due_command_ring_tail_tail <= 32'd0;
      took_prq_moderation <= 1'b0;
      due_prq_moderation_count <= 16'd0;
      due_prq_moderation_time <= 32'd0;
      took_prq_resend <= 1'b0;
      due_prq_resend_time <= 48'd0;
      took_prq_shares <= 1'b0;
      due_prq_shares_reserve <= 16'd0;
      due_prq_shares_probes <= 16'd0;
      took_ack_head <= 1'b0;
      due_ack_head_head <= 32'd0;
      took_lookup_ctrl <= 1'b0;
      due_lookup_ctrl_prefetch <= 1'b0;
      took_touch_log_base <= 1'b0;
      due_touch_log_base_addr <= 52'd0;
      took_touch_log_ctrl <= 1'b0;
      due_touch_log_ctrl_enable <= 1'b0;
      due_touch_log_ctrl_size <= 4'd4;
      took_touch_log_head <= 1'b0;
      due_touch_log_head_head <= 32'd0;
      took_read_timeout <= 1'b0;
      due_read_timeout_period <= 32'd0;
      took_blocked_time <= 1'b0;
      due_blocked_time_period <= 32'd0;
      took_dma_ctrl <= 1'b0;
      due_dma_ctrl_interrupts <= 1'b0;
      took_scrub <= 1'b0;
      due_scrub_row <= 32'd0;
      due_scrub_start <= 1'b0;
      took_function <= 1'b0;
      due_function_domain <= 8'd0;
      due_function_reset <= 1'b0;
      due_function_enable <= 1'b0;
      took_function_requests <= 1'b0;
      due_function_requests_quota <= 16'h40;
      was_domain_base_refused <= 1'b0;
      took_domain_base <= 1'b0;
      due_domain_base_region <= 32'd0;
      was_domain_limit_refused <= 1'b0;
      took_domain_limit <= 1'b0;
      due_domain_limit_pages <= 48'd0;
      took_domain_ctrl <= 1'b0;
      due_domain_ctrl_enable_set <= 1'b0;
      due_domain_ctrl_enable_clear <= 1'b0;
      due_domain_ctrl_clear <= 1'b0;
      took_queue <= 1'b0;
      due_queue_function <= 8'd0;
      due_queue_class <= 2'd0;
      due_queue_drop <= 1'b0;
      due_queue_probe <= 1'b0;
      due_queue_enable <= 1'b0;
      was_watched <= 1'b0;
      was_expected <= 64'd0;
      was_watched2 <= 1'b0;
      was_expected2 <= 64'd0;
      was_rd <= 1'b0;
      was_rd2 <= 1'b0;
      was_unmapped <= 1'b0;
      was_unmapped2 <= 1'b0;
      was_take_scrub_paes <= 1'b0;
      was_scrub_paes_rdata <= 64'd0;
      was_take_lookup_histogram <= 1'b0;
      was_lookup_histogram_rdata <= 64'd0;
      was_take_round_trip_histogram <= 1'b0;
      was_round_trip_histogram_rdata <= 64'd0;
      was_take_msix_table <= 1'b0;
      was_msix_table_rdata <= 64'd0;
      was_take_msix_pba <= 1'b0;
      was_msix_pba_rdata <= 64'd0;
    end else begin
      took_ctrl <= takes_ctrl;  // hw/csr/properties-write.ts:44
      due_ctrl_enable <= takes_ctrl ? (req_be[0] ? req_data[0] : seen_ctrl_enable) : seen_ctrl_enable;  // hw/csr/properties-write.ts:56
      took_error <= takes_error;  // hw/csr/properties-write.ts:44
      due_error_command_overflow <= (seen_error_command_overflow & (~cleared_error_command_overflow)) | error_command_overflow_set;  // hw/csr/properties-write.ts:65
      due_error_command_hole <= (seen_error_command_hole & (~cleared_error_command_hole)) | error_command_hole_set;  // hw/csr/properties-write.ts:65
      due_error_vf_access <= (seen_error_vf_access & (~cleared_error_vf_access)) | error_vf_access_set;  // hw/csr/properties-write.ts:65
      due_error_bad_request <= (seen_error_bad_request & (~cleared_error_bad_request)) | error_bad_request_set;  // hw/csr/properties-write.ts:65
      due_error_locked_write <= (seen_error_locked_write & (~cleared_error_locked_write)) | error_locked_write_set;  // hw/csr/properties-write.ts:65
      due_error_stale_response <= (seen_error_stale_response & (~cleared_error_stale_response)) | error_stale_response_set;  // hw/csr/properties-write.ts:65
      due_error_unexpected_completion <= (seen_error_unexpected_completion & (~cleared_error_unexpected_completion)) | error_unexpected_completion_set;  // hw/csr/properties-write.ts:65
      due_error_completion_error <= (seen_error_completion_error & (~cleared_error_completion_error)) | error_completion_error_set;  // hw/csr/properties-write.ts:65
      due_error_domain_not_cleared <= (seen_error_domain_not_cleared & (~cleared_error_domain_not_cleared)) | error_domain_not_cleared_set;  // hw/csr/properties-write.ts:65
      due_error_command_fetch <= (seen_error_command_fetch & (~cleared_error_command_fetch)) | error_command_fetch_set;  // hw/csr/properties-write.ts:65
      due_error_command_tail <= (seen_error_command_tail & (~cleared_error_command_tail)) | error_command_tail_set;  // hw/csr/properties-write.ts:65
      due_error_request_alarm <= (seen_error_request_alarm & (~cleared_error_request_alarm)) | error_request_alarm_set;  // hw/csr/properties-write.ts:65
      due_error_memory_read <= (seen_error_memory_read & (~cleared_error_memory_read)) | error_memory_read_set;  // hw/csr/properties-write.ts:65
      due_error_memory_write <= (seen_error_memory_write & (~cleared_error_memory_write)) | error_memory_write_set;  // hw/csr/properties-write.ts:65
      due_error_tracker_memory <= (seen_error_tracker_memory & (~cleared_error_tracker_memory)) | error_tracker_memory_set;  // hw/csr/properties-write.ts:65
      due_error_touch_lost <= (seen_error_touch_lost & (~cleared_error_touch_lost)) | error_touch_lost_set;  // hw/csr/properties-write.ts:65
      due_error_read_timeout <= (seen_error_read_timeout & (~cleared_error_read_timeout)) | error_read_timeout_set;  // hw/csr/properties-write.ts:65
      due_error_bad_interrupt <= (seen_error_bad_interrupt & (~cleared_error_bad_interrupt)) | error_bad_interrupt_set;  // hw/csr/properties-write.ts:65
      took_prq_base <= takes_prq_base;  // hw/csr/properties-write.ts:44
      due_prq_base_addr <= takes_prq_base ? {req_be[7] ? req_data[63:56] : seen_prq_base_addr[51:44], req_be[6] ? req_data[55:48] : seen_prq_base_addr[43:36], req_be[5] ? req_data[47:40] : seen_prq_base_addr[35:28], req_be[4] ? req_data[39:32] : seen_prq_base_addr[27:20], req_be[3] ? req_data[31:24] : seen_prq_base_addr[19:12], req_be[2] ? req_data[23:16] : seen_prq_base_addr[11:4], req_be[1] ? req_data[15:12] : seen_prq_base_addr[3:0]} : seen_prq_base_addr;  // hw/csr/properties-write.ts:56
      took_prq_ctrl <= takes_prq_ctrl;  // hw/csr/properties-write.ts:44
      due_prq_ctrl_enable <= takes_prq_ctrl ? (req_be[0] ? req_data[0] : seen_prq_ctrl_enable) : seen_prq_ctrl_enable;  // hw/csr/properties-write.ts:56
      due_prq_ctrl_size <= takes_prq_ctrl ? (req_be[0] ? req_data[7:4] : seen_prq_ctrl_size) : seen_prq_ctrl_size;  // hw/csr/properties-write.ts:56
      took_prq_head <= takes_prq_head;  // hw/csr/properties-write.ts:44
      due_prq_head_head <= takes_prq_head ? {req_be[3] ? req_data[31:24] : seen_prq_head_head[31:24], req_be[2] ? req_data[23:16] : seen_prq_head_head[23:16], req_be[1] ? req_data[15:8] : seen_prq_head_head[15:8], req_be[0] ? req_data[7:0] : seen_prq_head_head[7:0]} : seen_prq_head_head;  // hw/csr/properties-write.ts:56
      due_prq_head_arm <= takes_prq_head ? (req_be[7] ? req_data[63] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:72
      took_prq_response <= takes_prq_response;  // hw/csr/properties-write.ts:44
      due_prq_response_index <= takes_prq_response ? {req_be[1] ? req_data[15:8] : seen_prq_response_index[15:8], req_be[0] ? req_data[7:0] : seen_prq_response_index[7:0]} : seen_prq_response_index;  // hw/csr/properties-write.ts:56
      due_prq_response_generation <= takes_prq_response ? {req_be[3] ? req_data[31:24] : seen_prq_response_generation[15:8], req_be[2] ? req_data[23:16] : seen_prq_response_generation[7:0]} : seen_prq_response_generation;  // hw/csr/properties-write.ts:56
      due_prq_response_code <= takes_prq_response ? (req_be[4] ? req_data[35:32] : seen_prq_response_code) : seen_prq_response_code;  // hw/csr/properties-write.ts:56
      took_ack_base <= takes_ack_base;  // hw/csr/properties-write.ts:44
      due_ack_base_addr <= takes_ack_base ? {req_be[7] ? req_data[63:56] : seen_ack_base_addr[51:44], req_be[6] ? req_data[55:48] : seen_ack_base_addr[43:36], req_be[5] ? req_data[47:40] : seen_ack_base_addr[35:28], req_be[4] ? req_data[39:32] : seen_ack_base_addr[27:20], req_be[3] ? req_data[31:24] : seen_ack_base_addr[19:12], req_be[2] ? req_data[23:16] : seen_ack_base_addr[11:4], req_be[1] ? req_data[15:12] : seen_ack_base_addr[3:0]} : seen_ack_base_addr;  // hw/csr/properties-write.ts:56
      took_ack_ctrl <= takes_ack_ctrl;  // hw/csr/properties-write.ts:44
      due_ack_ctrl_enable <= takes_ack_ctrl ? (req_be[0] ? req_data[0] : seen_ack_ctrl_enable) : seen_ack_ctrl_enable;  // hw/csr/properties-write.ts:56
      due_ack_ctrl_size <= takes_ack_ctrl ? (req_be[0] ? req_data[7:4] : seen_ack_ctrl_size) : seen_ack_ctrl_size;  // hw/csr/properties-write.ts:56
      took_command_ring_base <= takes_command_ring_base;  // hw/csr/properties-write.ts:44
      due_command_ring_base_addr <= takes_command_ring_base ? {req_be[7] ? req_data[63:56] : seen_command_ring_base_addr[51:44], req_be[6] ? req_data[55:48] : seen_command_ring_base_addr[43:36], req_be[5] ? req_data[47:40] : seen_command_ring_base_addr[35:28], req_be[4] ? req_data[39:32] : seen_command_ring_base_addr[27:20], req_be[3] ? req_data[31:24] : seen_command_ring_base_addr[19:12], req_be[2] ? req_data[23:16] : seen_command_ring_base_addr[11:4], req_be[1] ? req_data[15:12] : seen_command_ring_base_addr[3:0]} : seen_command_ring_base_addr;  // hw/csr/properties-write.ts:56
      took_command_ring_ctrl <= takes_command_ring_ctrl;  // hw/csr/properties-write.ts:44
      due_command_ring_ctrl_enable <= takes_command_ring_ctrl ? (req_be[0] ? req_data[0] : seen_command_ring_ctrl_enable) : seen_command_ring_ctrl_enable;  // hw/csr/properties-write.ts:56
      due_command_ring_ctrl_size <= takes_command_ring_ctrl ? (req_be[0] ? req_data[7:4] : seen_command_ring_ctrl_size) : seen_command_ring_ctrl_size;  // hw/csr/properties-write.ts:56
      took_command_ring_tail <= takes_command_ring_tail;  // hw/csr/properties-write.ts:44
      due_command_ring_tail_tail <= takes_command_ring_tail ? {req_be[3] ? req_data[31:24] : seen_command_ring_tail_tail[31:24], req_be[2] ? req_data[23:16] : seen_command_ring_tail_tail[23:16], req_be[1] ? req_data[15:8] : seen_command_ring_tail_tail[15:8], req_be[0] ? req_data[7:0] : seen_command_ring_tail_tail[7:0]} : seen_command_ring_tail_tail;  // hw/csr/properties-write.ts:56
      took_prq_moderation <= takes_prq_moderation;  // hw/csr/properties-write.ts:44
      due_prq_moderation_count <= takes_prq_moderation ? {req_be[1] ? req_data[15:8] : seen_prq_moderation_count[15:8], req_be[0] ? req_data[7:0] : seen_prq_moderation_count[7:0]} : seen_prq_moderation_count;  // hw/csr/properties-write.ts:56
      due_prq_moderation_time <= takes_prq_moderation ? {req_be[7] ? req_data[63:56] : seen_prq_moderation_time[31:24], req_be[6] ? req_data[55:48] : seen_prq_moderation_time[23:16], req_be[5] ? req_data[47:40] : seen_prq_moderation_time[15:8], req_be[4] ? req_data[39:32] : seen_prq_moderation_time[7:0]} : seen_prq_moderation_time;  // hw/csr/properties-write.ts:56
      took_prq_resend <= takes_prq_resend;  // hw/csr/properties-write.ts:44
      due_prq_resend_time <= takes_prq_resend ? {req_be[5] ? req_data[47:40] : seen_prq_resend_time[47:40], req_be[4] ? req_data[39:32] : seen_prq_resend_time[39:32], req_be[3] ? req_data[31:24] : seen_prq_resend_time[31:24], req_be[2] ? req_data[23:16] : seen_prq_resend_time[23:16], req_be[1] ? req_data[15:8] : seen_prq_resend_time[15:8], req_be[0] ? req_data[7:0] : seen_prq_resend_time[7:0]} : seen_prq_resend_time;  // hw/csr/properties-write.ts:56
      took_prq_shares <= takes_prq_shares;  // hw/csr/properties-write.ts:44
      due_prq_shares_reserve <= takes_prq_shares ? {req_be[1] ? req_data[15:8] : seen_prq_shares_reserve[15:8], req_be[0] ? req_data[7:0] : seen_prq_shares_reserve[7:0]} : seen_prq_shares_reserve;  // hw/csr/properties-write.ts:56
      due_prq_shares_probes <= takes_prq_shares ? {req_be[3] ? req_data[31:24] : seen_prq_shares_probes[15:8], req_be[2] ? req_data[23:16] : seen_prq_shares_probes[7:0]} : seen_prq_shares_probes;  // hw/csr/properties-write.ts:56
      took_ack_head <= takes_ack_head;  // hw/csr/properties-write.ts:44
      due_ack_head_head <= takes_ack_head ? {req_be[3] ? req_data[31:24] : seen_ack_head_head[31:24], req_be[2] ? req_data[23:16] : seen_ack_head_head[23:16], req_be[1] ? req_data[15:8] : seen_ack_head_head[15:8], req_be[0] ? req_data[7:0] : seen_ack_head_head[7:0]} : seen_ack_head_head;  // hw/csr/properties-write.ts:56
      took_lookup_ctrl <= takes_lookup_ctrl;  // hw/csr/properties-write.ts:44
      due_lookup_ctrl_prefetch <= takes_lookup_ctrl ? (req_be[0] ? req_data[0] : seen_lookup_ctrl_prefetch) : seen_lookup_ctrl_prefetch;  // hw/csr/properties-write.ts:56
      took_touch_log_base <= takes_touch_log_base;  // hw/csr/properties-write.ts:44
      due_touch_log_base_addr <= takes_touch_log_base ? {req_be[7] ? req_data[63:56] : seen_touch_log_base_addr[51:44], req_be[6] ? req_data[55:48] : seen_touch_log_base_addr[43:36], req_be[5] ? req_data[47:40] : seen_touch_log_base_addr[35:28], req_be[4] ? req_data[39:32] : seen_touch_log_base_addr[27:20], req_be[3] ? req_data[31:24] : seen_touch_log_base_addr[19:12], req_be[2] ? req_data[23:16] : seen_touch_log_base_addr[11:4], req_be[1] ? req_data[15:12] : seen_touch_log_base_addr[3:0]} : seen_touch_log_base_addr;  // hw/csr/properties-write.ts:56
      took_touch_log_ctrl <= takes_touch_log_ctrl;  // hw/csr/properties-write.ts:44
      due_touch_log_ctrl_enable <= takes_touch_log_ctrl ? (req_be[0] ? req_data[0] : seen_touch_log_ctrl_enable) : seen_touch_log_ctrl_enable;  // hw/csr/properties-write.ts:56
      due_touch_log_ctrl_size <= takes_touch_log_ctrl ? (req_be[0] ? req_data[7:4] : seen_touch_log_ctrl_size) : seen_touch_log_ctrl_size;  // hw/csr/properties-write.ts:56
      took_touch_log_head <= takes_touch_log_head;  // hw/csr/properties-write.ts:44
      due_touch_log_head_head <= takes_touch_log_head ? {req_be[3] ? req_data[31:24] : seen_touch_log_head_head[31:24], req_be[2] ? req_data[23:16] : seen_touch_log_head_head[23:16], req_be[1] ? req_data[15:8] : seen_touch_log_head_head[15:8], req_be[0] ? req_data[7:0] : seen_touch_log_head_head[7:0]} : seen_touch_log_head_head;  // hw/csr/properties-write.ts:56
      took_read_timeout <= takes_read_timeout;  // hw/csr/properties-write.ts:44
      due_read_timeout_period <= takes_read_timeout ? {req_be[3] ? req_data[31:24] : seen_read_timeout_period[31:24], req_be[2] ? req_data[23:16] : seen_read_timeout_period[23:16], req_be[1] ? req_data[15:8] : seen_read_timeout_period[15:8], req_be[0] ? req_data[7:0] : seen_read_timeout_period[7:0]} : seen_read_timeout_period;  // hw/csr/properties-write.ts:56
      took_blocked_time <= takes_blocked_time;  // hw/csr/properties-write.ts:44
      due_blocked_time_period <= takes_blocked_time ? {req_be[3] ? req_data[31:24] : seen_blocked_time_period[31:24], req_be[2] ? req_data[23:16] : seen_blocked_time_period[23:16], req_be[1] ? req_data[15:8] : seen_blocked_time_period[15:8], req_be[0] ? req_data[7:0] : seen_blocked_time_period[7:0]} : seen_blocked_time_period;  // hw/csr/properties-write.ts:56
      took_dma_ctrl <= takes_dma_ctrl;  // hw/csr/properties-write.ts:44
      due_dma_ctrl_interrupts <= takes_dma_ctrl ? (req_be[0] ? req_data[0] : seen_dma_ctrl_interrupts) : seen_dma_ctrl_interrupts;  // hw/csr/properties-write.ts:56
      took_scrub <= takes_scrub;  // hw/csr/properties-write.ts:44
      due_scrub_row <= takes_scrub ? {req_be[3] ? req_data[31:24] : seen_scrub_row[31:24], req_be[2] ? req_data[23:16] : seen_scrub_row[23:16], req_be[1] ? req_data[15:8] : seen_scrub_row[15:8], req_be[0] ? req_data[7:0] : seen_scrub_row[7:0]} : seen_scrub_row;  // hw/csr/properties-write.ts:56
      due_scrub_start <= takes_scrub ? (req_be[7] ? req_data[63] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:72
      took_function <= takes_function;  // hw/csr/properties-write.ts:44
      due_function_domain <= takes_function ? (req_be[0] ? req_data[7:0] : seen_function_domain) : seen_function_domain;  // hw/csr/properties-write.ts:56
      due_function_reset <= takes_function ? (req_be[4] ? req_data[32] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:72
      due_function_enable <= takes_function ? (req_be[7] ? req_data[63] : seen_function_enable) : seen_function_enable;  // hw/csr/properties-write.ts:56
      took_function_requests <= takes_function_requests;  // hw/csr/properties-write.ts:44
      due_function_requests_quota <= takes_function_requests ? {req_be[1] ? req_data[15:8] : seen_function_requests_quota[15:8], req_be[0] ? req_data[7:0] : seen_function_requests_quota[7:0]} : seen_function_requests_quota;  // hw/csr/properties-write.ts:56
      was_domain_base_refused <= takes_domain_base_and & seen_domain_base_lock;  // hw/csr/properties-write.ts:48
      took_domain_base <= takes_domain_base;  // hw/csr/properties-write.ts:44
      due_domain_base_region <= takes_domain_base ? {req_be[3] ? req_data[31:24] : seen_domain_base_region[31:24], req_be[2] ? req_data[23:16] : seen_domain_base_region[23:16], req_be[1] ? req_data[15:8] : seen_domain_base_region[15:8], req_be[0] ? req_data[7:0] : seen_domain_base_region[7:0]} : seen_domain_base_region;  // hw/csr/properties-write.ts:56
      was_domain_limit_refused <= takes_domain_limit_and & seen_domain_limit_lock;  // hw/csr/properties-write.ts:48
      took_domain_limit <= takes_domain_limit;  // hw/csr/properties-write.ts:44
      due_domain_limit_pages <= takes_domain_limit ? {req_be[5] ? req_data[47:40] : seen_domain_limit_pages[47:40], req_be[4] ? req_data[39:32] : seen_domain_limit_pages[39:32], req_be[3] ? req_data[31:24] : seen_domain_limit_pages[31:24], req_be[2] ? req_data[23:16] : seen_domain_limit_pages[23:16], req_be[1] ? req_data[15:8] : seen_domain_limit_pages[15:8], req_be[0] ? req_data[7:0] : seen_domain_limit_pages[7:0]} : seen_domain_limit_pages;  // hw/csr/properties-write.ts:56
      took_domain_ctrl <= takes_domain_ctrl;  // hw/csr/properties-write.ts:44
      due_domain_ctrl_enable_set <= takes_domain_ctrl ? (req_be[0] ? req_data[0] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:72
      due_domain_ctrl_enable_clear <= takes_domain_ctrl ? (req_be[0] ? req_data[1] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:72
      due_domain_ctrl_clear <= takes_domain_ctrl ? (req_be[0] ? req_data[2] : 1'b0) : 1'b0;  // hw/csr/properties-write.ts:72
      took_queue <= takes_queue;  // hw/csr/properties-write.ts:44
      due_queue_function <= takes_queue ? (req_be[0] ? req_data[7:0] : seen_queue_function) : seen_queue_function;  // hw/csr/properties-write.ts:56
      due_queue_class <= takes_queue ? (req_be[1] ? req_data[9:8] : seen_queue_class) : seen_queue_class;  // hw/csr/properties-write.ts:56
      due_queue_drop <= takes_queue ? (req_be[2] ? req_data[16] : seen_queue_drop) : seen_queue_drop;  // hw/csr/properties-write.ts:56
      due_queue_probe <= takes_queue ? (req_be[2] ? req_data[17] : seen_queue_probe) : seen_queue_probe;  // hw/csr/properties-write.ts:56
      due_queue_enable <= takes_queue ? (req_be[7] ? req_data[63] : seen_queue_enable) : seen_queue_enable;  // hw/csr/properties-write.ts:56
      was_watched <= rd & (((((((((((((((((((((((((((((((((((((((((((((((((((((((((here_id | here_features) | here_ctrl) | here_error) | here_now) | here_prq_base) | here_prq_ctrl) | here_prq_head) | here_prq_tail) | here_ack_base) | here_ack_ctrl) | here_ack_tail) | here_command_ring_base) | here_command_ring_ctrl) | here_command_ring_tail) | here_command_ring_head) | here_prq_moderation) | here_prq_resend) | here_prq_shares) | here_prq_state) | here_lookups) | here_lookup_faults) | here_lookup_denied) | here_lookup_cycles) | here_lookup_max) | here_records) | here_joined) | here_responses) | here_updates) | here_vf_drops) | here_resent) | here_stale_responses) | here_probes) | here_probes_dropped) | here_blocked_reports) | here_lookup_misses) | here_prefetches) | here_ack_head) | here_lookup_ctrl) | here_tracked) | here_touch_log_base) | here_touch_log_ctrl) | here_touch_log_head) | here_touch_log_tail) | here_read_timeout) | here_blocked_time) | here_dma_ctrl) | here_scrub) | here_scrub_state) | here_round_trip_ticks) | here_round_trip_max) | here_function) | here_function_requests) | here_domain_base) | here_domain_limit) | here_domain_ctrl) | here_domain_state) | here_queue);  // hw/csr/properties-read.ts:31
      was_expected <= expected;  // hw/csr/properties-read.ts:31
      was_watched2 <= was_watched;  // hw/csr/properties-read.ts:32
      was_expected2 <= was_expected;  // hw/csr/properties-read.ts:32
      was_rd <= rd;  // hw/csr/properties-read.ts:37
      was_rd2 <= was_rd;  // hw/csr/properties-read.ts:39
      was_unmapped <= rd & (~(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((req_addr == 13'd0) | (req_addr == 13'd1)) | (req_addr == 13'd2)) | (req_addr == 13'd3)) | (req_addr == 13'd4)) | (req_addr == 13'h20)) | (req_addr == 13'h21)) | (req_addr == 13'h22)) | (req_addr == 13'h23)) | (req_addr == 13'h24)) | (req_addr == 13'h28)) | (req_addr == 13'h29)) | (req_addr == 13'h2a)) | (req_addr == 13'h2c)) | (req_addr == 13'h2d)) | (req_addr == 13'h2e)) | (req_addr == 13'h2f)) | (req_addr == 13'h30)) | (req_addr == 13'h31)) | (req_addr == 13'h32)) | (req_addr == 13'h33)) | (req_addr == 13'h40)) | (req_addr == 13'h41)) | (req_addr == 13'h42)) | (req_addr == 13'h43)) | (req_addr == 13'h44)) | (req_addr == 13'h45)) | (req_addr == 13'h46)) | (req_addr == 13'h47)) | (req_addr == 13'h48)) | (req_addr == 13'h49)) | (req_addr == 13'h50)) | (req_addr == 13'h51)) | (req_addr == 13'h52)) | (req_addr == 13'h53)) | (req_addr == 13'h54)) | (req_addr == 13'h56)) | (req_addr == 13'h57)) | (req_addr == 13'h60)) | (req_addr == 13'h68)) | (req_addr == 13'h69)) | (req_addr == 13'h6a)) | (req_addr == 13'h6b)) | (req_addr == 13'h6c)) | (req_addr == 13'h6d)) | (req_addr == 13'h80)) | (req_addr == 13'h81)) | (req_addr == 13'h82)) | (req_addr == 13'ha0)) | (req_addr == 13'ha1)) | (req_addr == 13'ha2)) | (req_addr == 13'ha3)) | ((13'h200 <= req_addr) & (req_addr <= 13'h20f))) | ((13'h300 <= req_addr) & (req_addr <= 13'h30f))) | (((13'h400 <= req_addr) & (req_addr <= 13'h43c)) & (req_addr[1:0] == 2'd0))) | (((13'h401 <= req_addr) & (req_addr <= 13'h43d)) & (req_addr[1:0] == 2'd1))) | (((13'h402 <= req_addr) & (req_addr <= 13'h43e)) & (req_addr[1:0] == 2'd2))) | (((13'h403 <= req_addr) & (req_addr <= 13'h43f)) & (req_addr[1:0] == 2'd3))) | ((13'h800 <= req_addr) & (req_addr <= 13'h80f))) | ((13'ha8 <= req_addr) & (req_addr <= 13'haf))) | ((13'h600 <= req_addr) & (req_addr <= 13'h63f))) | ((13'h640 <= req_addr) & (req_addr <= 13'h67f))) | ((13'hc00 <= req_addr) & (req_addr <= 13'hc03))) | ((13'hd00 <= req_addr) & (req_addr <= 13'hd00))) | ((13'h1000 <= req_addr) & (req_addr <= 13'h103f))));  // hw/csr/properties-read.ts:41
      was_unmapped2 <= was_unmapped;  // hw/csr/properties-read.ts:43
      was_take_scrub_paes <= take_scrub_paes;  // hw/csr/properties-read.ts:47
      was_scrub_paes_rdata <= scrub_paes_rdata;  // hw/csr/properties-read.ts:48
      was_take_lookup_histogram <= take_lookup_histogram;  // hw/csr/properties-read.ts:47
      was_lookup_histogram_rdata <= lookup_histogram_rdata;  // hw/csr/properties-read.ts:48
      was_take_round_trip_histogram <= take_round_trip_histogram;  // hw/csr/properties-read.ts:47
      was_round_trip_histogram_rdata <= round_trip_histogram_rdata;  // hw/csr/properties-read.ts:48
      was_take_msix_table <= take_msix_table;  // hw/csr/properties-read.ts:47
      was_msix_table_rdata <= msix_table_rdata;  // hw/csr/properties-read.ts:48
      was_take_msix_pba <= take_msix_pba;  // hw/csr/properties-read.ts:47
      was_msix_pba_rdata <= msix_pba_rdata;  // hw/csr/properties-read.ts:48
    end
  end

`ifndef YOSYS
  always @(posedge clk) begin
    watch_function <= watch_function;
    watch_function_requests <= watch_function_requests;
    watch_domain_base <= watch_domain_base;
    watch_domain_limit <= watch_domain_limit;
    watch_domain_ctrl <= watch_domain_ctrl;
    watch_domain_state <= watch_domain_state;
    watch_queue <= watch_queue;
  end
`endif

  always @(posedge clk) begin
    if (~rst) begin
      if (took_ctrl) begin  // hw/csr/properties-write.ts:57
        ctrl_enable_takes: assert (seen_ctrl_enable == due_ctrl_enable);  // hw/csr/properties-write.ts:57
      end else begin
        ctrl_enable_holds: assert (seen_ctrl_enable == due_ctrl_enable);  // hw/csr/properties-write.ts:57
      end
      ctrl_written: cover (took_ctrl);  // hw/csr/properties-write.ts:35
      if (took_error) begin  // hw/csr/properties-write.ts:66
        error_command_overflow_clears: assert (seen_error_command_overflow == due_error_command_overflow);  // hw/csr/properties-write.ts:66
      end else begin
        error_command_overflow_sticks: assert (seen_error_command_overflow == due_error_command_overflow);  // hw/csr/properties-write.ts:66
      end
      error_command_overflow_set_meets_clear: cover (error_command_overflow_set & cleared_error_command_overflow);  // hw/csr/properties-write.ts:67
      if (took_error) begin  // hw/csr/properties-write.ts:66
        error_command_hole_clears: assert (seen_error_command_hole == due_error_command_hole);  // hw/csr/properties-write.ts:66
      end else begin
        error_command_hole_sticks: assert (seen_error_command_hole == due_error_command_hole);  // hw/csr/properties-write.ts:66
      end
      error_command_hole_set_meets_clear: cover (error_command_hole_set & cleared_error_command_hole);  // hw/csr/properties-write.ts:67
      if (took_error) begin  // hw/csr/properties-write.ts:66
        error_vf_access_clears: assert (seen_error_vf_access == due_error_vf_access);  // hw/csr/properties-write.ts:66
      end else begin
        error_vf_access_sticks: assert (seen_error_vf_access == due_error_vf_access);  // hw/csr/properties-write.ts:66
      end
      error_vf_access_set_meets_clear: cover (error_vf_access_set & cleared_error_vf_access);  // hw/csr/properties-write.ts:67
      if (took_error) begin  // hw/csr/properties-write.ts:66
        error_bad_request_clears: assert (seen_error_bad_request == due_error_bad_request);  // hw/csr/properties-write.ts:66
      end else begin
        error_bad_request_sticks: assert (seen_error_bad_request == due_error_bad_request);  // hw/csr/properties-write.ts:66
      end
      error_bad_request_set_meets_clear: cover (error_bad_request_set & cleared_error_bad_request);  // hw/csr/properties-write.ts:67
      if (took_error) begin  // hw/csr/properties-write.ts:66
        error_locked_write_clears: assert (seen_error_locked_write == due_error_locked_write);  // hw/csr/properties-write.ts:66
      end else begin
        error_locked_write_sticks: assert (seen_error_locked_write == due_error_locked_write);  // hw/csr/properties-write.ts:66
      end
      error_locked_write_set_meets_clear: cover (error_locked_write_set & cleared_error_locked_write);  // hw/csr/properties-write.ts:67
      if (took_error) begin  // hw/csr/properties-write.ts:66
        error_stale_response_clears: assert (seen_error_stale_response == due_error_stale_response);  // hw/csr/properties-write.ts:66
      end else begin
        error_stale_response_sticks: assert (seen_error_stale_response == due_error_stale_response);  // hw/csr/properties-write.ts:66
      end
      error_stale_response_set_meets_clear: cover (error_stale_response_set & cleared_error_stale_response);  // hw/csr/properties-write.ts:67
      if (took_error) begin  // hw/csr/properties-write.ts:66
        error_unexpected_completion_clears: assert (seen_error_unexpected_completion == due_error_unexpected_completion);  // hw/csr/properties-write.ts:66
      end else begin
        error_unexpected_completion_sticks: assert (seen_error_unexpected_completion == due_error_unexpected_completion);  // hw/csr/properties-write.ts:66
      end
      error_unexpected_completion_set_meets_clear: cover (error_unexpected_completion_set & cleared_error_unexpected_completion);  // hw/csr/properties-write.ts:67
      if (took_error) begin  // hw/csr/properties-write.ts:66
        error_completion_error_clears: assert (seen_error_completion_error == due_error_completion_error);  // hw/csr/properties-write.ts:66
      end else begin
        error_completion_error_sticks: assert (seen_error_completion_error == due_error_completion_error);  // hw/csr/properties-write.ts:66
      end
      error_completion_error_set_meets_clear: cover (error_completion_error_set & cleared_error_completion_error);  // hw/csr/properties-write.ts:67
      if (took_error) begin  // hw/csr/properties-write.ts:66
        error_domain_not_cleared_clears: assert (seen_error_domain_not_cleared == due_error_domain_not_cleared);  // hw/csr/properties-write.ts:66
      end else begin
        error_domain_not_cleared_sticks: assert (seen_error_domain_not_cleared == due_error_domain_not_cleared);  // hw/csr/properties-write.ts:66
      end
      error_domain_not_cleared_set_meets_clear: cover (error_domain_not_cleared_set & cleared_error_domain_not_cleared);  // hw/csr/properties-write.ts:67
      if (took_error) begin  // hw/csr/properties-write.ts:66
        error_command_fetch_clears: assert (seen_error_command_fetch == due_error_command_fetch);  // hw/csr/properties-write.ts:66
      end else begin
        error_command_fetch_sticks: assert (seen_error_command_fetch == due_error_command_fetch);  // hw/csr/properties-write.ts:66
      end
      error_command_fetch_set_meets_clear: cover (error_command_fetch_set & cleared_error_command_fetch);  // hw/csr/properties-write.ts:67
      if (took_error) begin  // hw/csr/properties-write.ts:66
        error_command_tail_clears: assert (seen_error_command_tail == due_error_command_tail);  // hw/csr/properties-write.ts:66
      end else begin
        error_command_tail_sticks: assert (seen_error_command_tail == due_error_command_tail);  // hw/csr/properties-write.ts:66
      end
      error_command_tail_set_meets_clear: cover (error_command_tail_set & cleared_error_command_tail);  // hw/csr/properties-write.ts:67
      if (took_error) begin  // hw/csr/properties-write.ts:66
        error_request_alarm_clears: assert (seen_error_request_alarm == due_error_request_alarm);  // hw/csr/properties-write.ts:66
      end else begin
        error_request_alarm_sticks: assert (seen_error_request_alarm == due_error_request_alarm);  // hw/csr/properties-write.ts:66
      end
      error_request_alarm_set_meets_clear: cover (error_request_alarm_set & cleared_error_request_alarm);  // hw/csr/properties-write.ts:67
      if (took_error) begin  // hw/csr/properties-write.ts:66
        error_memory_read_clears: assert (seen_error_memory_read == due_error_memory_read);  // hw/csr/properties-write.ts:66
      end else begin
        error_memory_read_sticks: assert (seen_error_memory_read == due_error_memory_read);  // hw/csr/properties-write.ts:66
      end
      error_memory_read_set_meets_clear: cover (error_memory_read_set & cleared_error_memory_read);  // hw/csr/properties-write.ts:67
      if (took_error) begin  // hw/csr/properties-write.ts:66
        error_memory_write_clears: assert (seen_error_memory_write == due_error_memory_write);  // hw/csr/properties-write.ts:66
      end else begin
        error_memory_write_sticks: assert (seen_error_memory_write == due_error_memory_write);  // hw/csr/properties-write.ts:66
      end
      error_memory_write_set_meets_clear: cover (error_memory_write_set & cleared_error_memory_write);  // hw/csr/properties-write.ts:67
      if (took_error) begin  // hw/csr/properties-write.ts:66
        error_tracker_memory_clears: assert (seen_error_tracker_memory == due_error_tracker_memory);  // hw/csr/properties-write.ts:66
      end else begin
        error_tracker_memory_sticks: assert (seen_error_tracker_memory == due_error_tracker_memory);  // hw/csr/properties-write.ts:66
      end
      error_tracker_memory_set_meets_clear: cover (error_tracker_memory_set & cleared_error_tracker_memory);  // hw/csr/properties-write.ts:67
      if (took_error) begin  // hw/csr/properties-write.ts:66
        error_touch_lost_clears: assert (seen_error_touch_lost == due_error_touch_lost);  // hw/csr/properties-write.ts:66
      end else begin
        error_touch_lost_sticks: assert (seen_error_touch_lost == due_error_touch_lost);  // hw/csr/properties-write.ts:66
      end
      error_touch_lost_set_meets_clear: cover (error_touch_lost_set & cleared_error_touch_lost);  // hw/csr/properties-write.ts:67
      if (took_error) begin  // hw/csr/properties-write.ts:66
        error_read_timeout_clears: assert (seen_error_read_timeout == due_error_read_timeout);  // hw/csr/properties-write.ts:66
      end else begin
        error_read_timeout_sticks: assert (seen_error_read_timeout == due_error_read_timeout);  // hw/csr/properties-write.ts:66
      end
      error_read_timeout_set_meets_clear: cover (error_read_timeout_set & cleared_error_read_timeout);  // hw/csr/properties-write.ts:67
      if (took_error) begin  // hw/csr/properties-write.ts:66
        error_bad_interrupt_clears: assert (seen_error_bad_interrupt == due_error_bad_interrupt);  // hw/csr/properties-write.ts:66
      end else begin
        error_bad_interrupt_sticks: assert (seen_error_bad_interrupt == due_error_bad_interrupt);  // hw/csr/properties-write.ts:66
      end
      error_bad_interrupt_set_meets_clear: cover (error_bad_interrupt_set & cleared_error_bad_interrupt);  // hw/csr/properties-write.ts:67
      error_written: cover (took_error);  // hw/csr/properties-write.ts:35
      if (took_prq_base) begin  // hw/csr/properties-write.ts:57
        prq_base_addr_takes: assert (seen_prq_base_addr == due_prq_base_addr);  // hw/csr/properties-write.ts:57
      end else begin
        prq_base_addr_holds: assert (seen_prq_base_addr == due_prq_base_addr);  // hw/csr/properties-write.ts:57
      end
      prq_base_written: cover (took_prq_base);  // hw/csr/properties-write.ts:35
      if (took_prq_ctrl) begin  // hw/csr/properties-write.ts:57
        prq_ctrl_enable_takes: assert (seen_prq_ctrl_enable == due_prq_ctrl_enable);  // hw/csr/properties-write.ts:57
      end else begin
        prq_ctrl_enable_holds: assert (seen_prq_ctrl_enable == due_prq_ctrl_enable);  // hw/csr/properties-write.ts:57
      end
      if (took_prq_ctrl) begin  // hw/csr/properties-write.ts:57
        prq_ctrl_size_takes: assert (seen_prq_ctrl_size == due_prq_ctrl_size);  // hw/csr/properties-write.ts:57
      end else begin
        prq_ctrl_size_holds: assert (seen_prq_ctrl_size == due_prq_ctrl_size);  // hw/csr/properties-write.ts:57
      end
      prq_ctrl_written: cover (took_prq_ctrl);  // hw/csr/properties-write.ts:35
      if (took_prq_head) begin  // hw/csr/properties-write.ts:57
        prq_head_head_takes: assert (seen_prq_head_head == due_prq_head_head);  // hw/csr/properties-write.ts:57
      end else begin
        prq_head_head_holds: assert (seen_prq_head_head == due_prq_head_head);  // hw/csr/properties-write.ts:57
      end
      prq_head_arm_pulses: assert (seen_prq_head_arm == due_prq_head_arm);  // hw/csr/properties-write.ts:73
      prq_head_we_follows: assert (prq_head_we == took_prq_head);  // hw/csr/properties-write.ts:34
      prq_head_written: cover (took_prq_head);  // hw/csr/properties-write.ts:35
      if (took_prq_response) begin  // hw/csr/properties-write.ts:57
        prq_response_index_takes: assert (seen_prq_response_index == due_prq_response_index);  // hw/csr/properties-write.ts:57
      end else begin
        prq_response_index_holds: assert (seen_prq_response_index == due_prq_response_index);  // hw/csr/properties-write.ts:57
      end
      if (took_prq_response) begin  // hw/csr/properties-write.ts:57
        prq_response_generation_takes: assert (seen_prq_response_generation == due_prq_response_generation);  // hw/csr/properties-write.ts:57
      end else begin
        prq_response_generation_holds: assert (seen_prq_response_generation == due_prq_response_generation);  // hw/csr/properties-write.ts:57
      end
      if (took_prq_response) begin  // hw/csr/properties-write.ts:57
        prq_response_code_takes: assert (seen_prq_response_code == due_prq_response_code);  // hw/csr/properties-write.ts:57
      end else begin
        prq_response_code_holds: assert (seen_prq_response_code == due_prq_response_code);  // hw/csr/properties-write.ts:57
      end
      prq_response_we_follows: assert (prq_response_we == took_prq_response);  // hw/csr/properties-write.ts:34
      prq_response_written: cover (took_prq_response);  // hw/csr/properties-write.ts:35
      if (took_ack_base) begin  // hw/csr/properties-write.ts:57
        ack_base_addr_takes: assert (seen_ack_base_addr == due_ack_base_addr);  // hw/csr/properties-write.ts:57
      end else begin
        ack_base_addr_holds: assert (seen_ack_base_addr == due_ack_base_addr);  // hw/csr/properties-write.ts:57
      end
      ack_base_written: cover (took_ack_base);  // hw/csr/properties-write.ts:35
      if (took_ack_ctrl) begin  // hw/csr/properties-write.ts:57
        ack_ctrl_enable_takes: assert (seen_ack_ctrl_enable == due_ack_ctrl_enable);  // hw/csr/properties-write.ts:57
      end else begin
        ack_ctrl_enable_holds: assert (seen_ack_ctrl_enable == due_ack_ctrl_enable);  // hw/csr/properties-write.ts:57
      end
      if (took_ack_ctrl) begin  // hw/csr/properties-write.ts:57
        ack_ctrl_size_takes: assert (seen_ack_ctrl_size == due_ack_ctrl_size);  // hw/csr/properties-write.ts:57
      end else begin
        ack_ctrl_size_holds: assert (seen_ack_ctrl_size == due_ack_ctrl_size);  // hw/csr/properties-write.ts:57
      end
      ack_ctrl_written: cover (took_ack_ctrl);  // hw/csr/properties-write.ts:35
      if (took_command_ring_base) begin  // hw/csr/properties-write.ts:57
        command_ring_base_addr_takes: assert (seen_command_ring_base_addr == due_command_ring_base_addr);  // hw/csr/properties-write.ts:57
      end else begin
        command_ring_base_addr_holds: assert (seen_command_ring_base_addr == due_command_ring_base_addr);  // hw/csr/properties-write.ts:57
      end
      command_ring_base_written: cover (took_command_ring_base);  // hw/csr/properties-write.ts:35
      if (took_command_ring_ctrl) begin  // hw/csr/properties-write.ts:57
        command_ring_ctrl_enable_takes: assert (seen_command_ring_ctrl_enable == due_command_ring_ctrl_enable);  // hw/csr/properties-write.ts:57
      end else begin
        command_ring_ctrl_enable_holds: assert (seen_command_ring_ctrl_enable == due_command_ring_ctrl_enable);  // hw/csr/properties-write.ts:57
      end
      if (took_command_ring_ctrl) begin  // hw/csr/properties-write.ts:57
        command_ring_ctrl_size_takes: assert (seen_command_ring_ctrl_size == due_command_ring_ctrl_size);  // hw/csr/properties-write.ts:57
      end else begin
        command_ring_ctrl_size_holds: assert (seen_command_ring_ctrl_size == due_command_ring_ctrl_size);  // hw/csr/properties-write.ts:57
      end
      command_ring_ctrl_written: cover (took_command_ring_ctrl);  // hw/csr/properties-write.ts:35
      if (took_command_ring_tail) begin  // hw/csr/properties-write.ts:57
        command_ring_tail_tail_takes: assert (seen_command_ring_tail_tail == due_command_ring_tail_tail);  // hw/csr/properties-write.ts:57
      end else begin
        command_ring_tail_tail_holds: assert (seen_command_ring_tail_tail == due_command_ring_tail_tail);  // hw/csr/properties-write.ts:57
      end
      command_ring_tail_written: cover (took_command_ring_tail);  // hw/csr/properties-write.ts:35
      if (took_prq_moderation) begin  // hw/csr/properties-write.ts:57
        prq_moderation_count_takes: assert (seen_prq_moderation_count == due_prq_moderation_count);  // hw/csr/properties-write.ts:57
      end else begin
        prq_moderation_count_holds: assert (seen_prq_moderation_count == due_prq_moderation_count);  // hw/csr/properties-write.ts:57
      end
      if (took_prq_moderation) begin  // hw/csr/properties-write.ts:57
        prq_moderation_time_takes: assert (seen_prq_moderation_time == due_prq_moderation_time);  // hw/csr/properties-write.ts:57
      end else begin
        prq_moderation_time_holds: assert (seen_prq_moderation_time == due_prq_moderation_time);  // hw/csr/properties-write.ts:57
      end
      prq_moderation_written: cover (took_prq_moderation);  // hw/csr/properties-write.ts:35
      if (took_prq_resend) begin  // hw/csr/properties-write.ts:57
        prq_resend_time_takes: assert (seen_prq_resend_time == due_prq_resend_time);  // hw/csr/properties-write.ts:57
      end else begin
        prq_resend_time_holds: assert (seen_prq_resend_time == due_prq_resend_time);  // hw/csr/properties-write.ts:57
      end
      prq_resend_written: cover (took_prq_resend);  // hw/csr/properties-write.ts:35
      if (took_prq_shares) begin  // hw/csr/properties-write.ts:57
        prq_shares_reserve_takes: assert (seen_prq_shares_reserve == due_prq_shares_reserve);  // hw/csr/properties-write.ts:57
      end else begin
        prq_shares_reserve_holds: assert (seen_prq_shares_reserve == due_prq_shares_reserve);  // hw/csr/properties-write.ts:57
      end
      if (took_prq_shares) begin  // hw/csr/properties-write.ts:57
        prq_shares_probes_takes: assert (seen_prq_shares_probes == due_prq_shares_probes);  // hw/csr/properties-write.ts:57
      end else begin
        prq_shares_probes_holds: assert (seen_prq_shares_probes == due_prq_shares_probes);  // hw/csr/properties-write.ts:57
      end
      prq_shares_written: cover (took_prq_shares);  // hw/csr/properties-write.ts:35
      if (took_ack_head) begin  // hw/csr/properties-write.ts:57
        ack_head_head_takes: assert (seen_ack_head_head == due_ack_head_head);  // hw/csr/properties-write.ts:57
      end else begin
        ack_head_head_holds: assert (seen_ack_head_head == due_ack_head_head);  // hw/csr/properties-write.ts:57
      end
      ack_head_written: cover (took_ack_head);  // hw/csr/properties-write.ts:35
      if (took_lookup_ctrl) begin  // hw/csr/properties-write.ts:57
        lookup_ctrl_prefetch_takes: assert (seen_lookup_ctrl_prefetch == due_lookup_ctrl_prefetch);  // hw/csr/properties-write.ts:57
      end else begin
        lookup_ctrl_prefetch_holds: assert (seen_lookup_ctrl_prefetch == due_lookup_ctrl_prefetch);  // hw/csr/properties-write.ts:57
      end
      lookup_ctrl_written: cover (took_lookup_ctrl);  // hw/csr/properties-write.ts:35
      if (took_touch_log_base) begin  // hw/csr/properties-write.ts:57
        touch_log_base_addr_takes: assert (seen_touch_log_base_addr == due_touch_log_base_addr);  // hw/csr/properties-write.ts:57
      end else begin
        touch_log_base_addr_holds: assert (seen_touch_log_base_addr == due_touch_log_base_addr);  // hw/csr/properties-write.ts:57
      end
      touch_log_base_written: cover (took_touch_log_base);  // hw/csr/properties-write.ts:35
      if (took_touch_log_ctrl) begin  // hw/csr/properties-write.ts:57
        touch_log_ctrl_enable_takes: assert (seen_touch_log_ctrl_enable == due_touch_log_ctrl_enable);  // hw/csr/properties-write.ts:57
      end else begin
        touch_log_ctrl_enable_holds: assert (seen_touch_log_ctrl_enable == due_touch_log_ctrl_enable);  // hw/csr/properties-write.ts:57
      end
      if (took_touch_log_ctrl) begin  // hw/csr/properties-write.ts:57
        touch_log_ctrl_size_takes: assert (seen_touch_log_ctrl_size == due_touch_log_ctrl_size);  // hw/csr/properties-write.ts:57
      end else begin
        touch_log_ctrl_size_holds: assert (seen_touch_log_ctrl_size == due_touch_log_ctrl_size);  // hw/csr/properties-write.ts:57
      end
      touch_log_ctrl_written: cover (took_touch_log_ctrl);  // hw/csr/properties-write.ts:35
      if (took_touch_log_head) begin  // hw/csr/properties-write.ts:57
        touch_log_head_head_takes: assert (seen_touch_log_head_head == due_touch_log_head_head);  // hw/csr/properties-write.ts:57
      end else begin
        touch_log_head_head_holds: assert (seen_touch_log_head_head == due_touch_log_head_head);  // hw/csr/properties-write.ts:57
      end
      touch_log_head_written: cover (took_touch_log_head);  // hw/csr/properties-write.ts:35
      if (took_read_timeout) begin  // hw/csr/properties-write.ts:57
        read_timeout_period_takes: assert (seen_read_timeout_period == due_read_timeout_period);  // hw/csr/properties-write.ts:57
      end else begin
        read_timeout_period_holds: assert (seen_read_timeout_period == due_read_timeout_period);  // hw/csr/properties-write.ts:57
      end
      read_timeout_written: cover (took_read_timeout);  // hw/csr/properties-write.ts:35
      if (took_blocked_time) begin  // hw/csr/properties-write.ts:57
        blocked_time_period_takes: assert (seen_blocked_time_period == due_blocked_time_period);  // hw/csr/properties-write.ts:57
      end else begin
        blocked_time_period_holds: assert (seen_blocked_time_period == due_blocked_time_period);  // hw/csr/properties-write.ts:57
      end
      blocked_time_written: cover (took_blocked_time);  // hw/csr/properties-write.ts:35
      if (took_dma_ctrl) begin  // hw/csr/properties-write.ts:57
        dma_ctrl_interrupts_takes: assert (seen_dma_ctrl_interrupts == due_dma_ctrl_interrupts);  // hw/csr/properties-write.ts:57
      end else begin
        dma_ctrl_interrupts_holds: assert (seen_dma_ctrl_interrupts == due_dma_ctrl_interrupts);  // hw/csr/properties-write.ts:57
      end
      dma_ctrl_written: cover (took_dma_ctrl);  // hw/csr/properties-write.ts:35
      if (took_scrub) begin  // hw/csr/properties-write.ts:57
        scrub_row_takes: assert (seen_scrub_row == due_scrub_row);  // hw/csr/properties-write.ts:57
      end else begin
        scrub_row_holds: assert (seen_scrub_row == due_scrub_row);  // hw/csr/properties-write.ts:57
      end
      scrub_start_pulses: assert (seen_scrub_start == due_scrub_start);  // hw/csr/properties-write.ts:73
      scrub_written: cover (took_scrub);  // hw/csr/properties-write.ts:35
      if (took_function) begin  // hw/csr/properties-write.ts:57
        function_domain_takes: assert (seen_function_domain == due_function_domain);  // hw/csr/properties-write.ts:57
      end else begin
        function_domain_holds: assert (seen_function_domain == due_function_domain);  // hw/csr/properties-write.ts:57
      end
      function_reset_pulses: assert (seen_function_reset == due_function_reset);  // hw/csr/properties-write.ts:73
      if (took_function) begin  // hw/csr/properties-write.ts:57
        function_enable_takes: assert (seen_function_enable == due_function_enable);  // hw/csr/properties-write.ts:57
      end else begin
        function_enable_holds: assert (seen_function_enable == due_function_enable);  // hw/csr/properties-write.ts:57
      end
      function_written: cover (took_function);  // hw/csr/properties-write.ts:35
      if (took_function_requests) begin  // hw/csr/properties-write.ts:57
        function_requests_quota_takes: assert (seen_function_requests_quota == due_function_requests_quota);  // hw/csr/properties-write.ts:57
      end else begin
        function_requests_quota_holds: assert (seen_function_requests_quota == due_function_requests_quota);  // hw/csr/properties-write.ts:57
      end
      function_requests_written: cover (took_function_requests);  // hw/csr/properties-write.ts:35
      if (was_domain_base_refused) begin  // hw/csr/properties-write.ts:49
        domain_base_refusal_told: assert (locked_write);  // hw/csr/properties-write.ts:49
      end
      domain_base_refused: cover (was_domain_base_refused);  // hw/csr/properties-write.ts:50
      if (took_domain_base) begin  // hw/csr/properties-write.ts:57
        domain_base_region_takes: assert (seen_domain_base_region == due_domain_base_region);  // hw/csr/properties-write.ts:57
      end else begin
        domain_base_region_holds: assert (seen_domain_base_region == due_domain_base_region);  // hw/csr/properties-write.ts:57
      end
      if (was_domain_base_refused) begin  // hw/csr/properties-write.ts:58
        domain_base_region_locked: assert (seen_domain_base_region == due_domain_base_region);  // hw/csr/properties-write.ts:58
      end
      domain_base_we_follows: assert ((watch_domain_base[3] ? (watch_domain_base[2] ? (watch_domain_base[1] ? (watch_domain_base[0] ? domain_base_we[15] : domain_base_we[14]) : (watch_domain_base[0] ? domain_base_we[13] : domain_base_we[12])) : (watch_domain_base[1] ? (watch_domain_base[0] ? domain_base_we[11] : domain_base_we[10]) : (watch_domain_base[0] ? domain_base_we[9] : domain_base_we[8]))) : (watch_domain_base[2] ? (watch_domain_base[1] ? (watch_domain_base[0] ? domain_base_we[7] : domain_base_we[6]) : (watch_domain_base[0] ? domain_base_we[5] : domain_base_we[4])) : (watch_domain_base[1] ? (watch_domain_base[0] ? domain_base_we[3] : domain_base_we[2]) : (watch_domain_base[0] ? domain_base_we[1] : domain_base_we[0])))) == took_domain_base);  // hw/csr/properties-write.ts:34
      domain_base_written: cover (took_domain_base);  // hw/csr/properties-write.ts:35
      if (was_domain_limit_refused) begin  // hw/csr/properties-write.ts:49
        domain_limit_refusal_told: assert (locked_write);  // hw/csr/properties-write.ts:49
      end
      domain_limit_refused: cover (was_domain_limit_refused);  // hw/csr/properties-write.ts:50
      if (took_domain_limit) begin  // hw/csr/properties-write.ts:57
        domain_limit_pages_takes: assert (seen_domain_limit_pages == due_domain_limit_pages);  // hw/csr/properties-write.ts:57
      end else begin
        domain_limit_pages_holds: assert (seen_domain_limit_pages == due_domain_limit_pages);  // hw/csr/properties-write.ts:57
      end
      if (was_domain_limit_refused) begin  // hw/csr/properties-write.ts:58
        domain_limit_pages_locked: assert (seen_domain_limit_pages == due_domain_limit_pages);  // hw/csr/properties-write.ts:58
      end
      domain_limit_we_follows: assert ((watch_domain_limit[3] ? (watch_domain_limit[2] ? (watch_domain_limit[1] ? (watch_domain_limit[0] ? domain_limit_we[15] : domain_limit_we[14]) : (watch_domain_limit[0] ? domain_limit_we[13] : domain_limit_we[12])) : (watch_domain_limit[1] ? (watch_domain_limit[0] ? domain_limit_we[11] : domain_limit_we[10]) : (watch_domain_limit[0] ? domain_limit_we[9] : domain_limit_we[8]))) : (watch_domain_limit[2] ? (watch_domain_limit[1] ? (watch_domain_limit[0] ? domain_limit_we[7] : domain_limit_we[6]) : (watch_domain_limit[0] ? domain_limit_we[5] : domain_limit_we[4])) : (watch_domain_limit[1] ? (watch_domain_limit[0] ? domain_limit_we[3] : domain_limit_we[2]) : (watch_domain_limit[0] ? domain_limit_we[1] : domain_limit_we[0])))) == took_domain_limit);  // hw/csr/properties-write.ts:34
      domain_limit_written: cover (took_domain_limit);  // hw/csr/properties-write.ts:35
      domain_ctrl_enable_set_pulses: assert (seen_domain_ctrl_enable_set == due_domain_ctrl_enable_set);  // hw/csr/properties-write.ts:73
      domain_ctrl_enable_clear_pulses: assert (seen_domain_ctrl_enable_clear == due_domain_ctrl_enable_clear);  // hw/csr/properties-write.ts:73
      domain_ctrl_clear_pulses: assert (seen_domain_ctrl_clear == due_domain_ctrl_clear);  // hw/csr/properties-write.ts:73
      domain_ctrl_written: cover (took_domain_ctrl);  // hw/csr/properties-write.ts:35
      if (took_queue) begin  // hw/csr/properties-write.ts:57
        queue_function_takes: assert (seen_queue_function == due_queue_function);  // hw/csr/properties-write.ts:57
      end else begin
        queue_function_holds: assert (seen_queue_function == due_queue_function);  // hw/csr/properties-write.ts:57
      end
      if (took_queue) begin  // hw/csr/properties-write.ts:57
        queue_class_takes: assert (seen_queue_class == due_queue_class);  // hw/csr/properties-write.ts:57
      end else begin
        queue_class_holds: assert (seen_queue_class == due_queue_class);  // hw/csr/properties-write.ts:57
      end
      if (took_queue) begin  // hw/csr/properties-write.ts:57
        queue_drop_takes: assert (seen_queue_drop == due_queue_drop);  // hw/csr/properties-write.ts:57
      end else begin
        queue_drop_holds: assert (seen_queue_drop == due_queue_drop);  // hw/csr/properties-write.ts:57
      end
      if (took_queue) begin  // hw/csr/properties-write.ts:57
        queue_probe_takes: assert (seen_queue_probe == due_queue_probe);  // hw/csr/properties-write.ts:57
      end else begin
        queue_probe_holds: assert (seen_queue_probe == due_queue_probe);  // hw/csr/properties-write.ts:57
      end
      if (took_queue) begin  // hw/csr/properties-write.ts:57
        queue_enable_takes: assert (seen_queue_enable == due_queue_enable);  // hw/csr/properties-write.ts:57
      end else begin
        queue_enable_holds: assert (seen_queue_enable == due_queue_enable);  // hw/csr/properties-write.ts:57
      end
      queue_written: cover (took_queue);  // hw/csr/properties-write.ts:35
      if (was_watched) begin  // hw/csr/properties-read.ts:33
        read_stage_one: assert ((read_word == was_expected) & (~taking));  // hw/csr/properties-read.ts:33
      end
      if (was_watched2) begin  // hw/csr/properties-read.ts:34
        read_returns_value: assert (rsp_valid & (rsp_data == was_expected2));  // hw/csr/properties-read.ts:34
      end
      read_watched: cover (was_watched2 & (|rsp_data));  // hw/csr/properties-read.ts:35
      read_pending_follows: assert (read_pending == was_rd);  // hw/csr/properties-read.ts:38
      read_latency: assert (rsp_valid == was_rd2);  // hw/csr/properties-read.ts:39
      if (was_unmapped) begin  // hw/csr/properties-read.ts:42
        unmapped_stage_one: assert ((~(|read_word)) & (~taking));  // hw/csr/properties-read.ts:42
      end
      if (was_unmapped2) begin  // hw/csr/properties-read.ts:43
        unmapped_reads_zero: assert (~(|rsp_data));  // hw/csr/properties-read.ts:43
      end
      if (take_scrub_paes) begin  // hw/csr/properties-read.ts:46
        scrub_paes_alone: assert ((~(|read_word)) & (~(((take_lookup_histogram | take_round_trip_histogram) | take_msix_table) | take_msix_pba)));  // hw/csr/properties-read.ts:46
      end
      if (was_take_scrub_paes) begin  // hw/csr/properties-read.ts:48
        scrub_paes_read: assert (rsp_data == was_scrub_paes_rdata);  // hw/csr/properties-read.ts:48
      end
      if (take_lookup_histogram) begin  // hw/csr/properties-read.ts:46
        lookup_histogram_alone: assert ((~(|read_word)) & (~(((take_scrub_paes | take_round_trip_histogram) | take_msix_table) | take_msix_pba)));  // hw/csr/properties-read.ts:46
      end
      if (was_take_lookup_histogram) begin  // hw/csr/properties-read.ts:48
        lookup_histogram_read: assert (rsp_data == was_lookup_histogram_rdata);  // hw/csr/properties-read.ts:48
      end
      if (take_round_trip_histogram) begin  // hw/csr/properties-read.ts:46
        round_trip_histogram_alone: assert ((~(|read_word)) & (~(((take_scrub_paes | take_lookup_histogram) | take_msix_table) | take_msix_pba)));  // hw/csr/properties-read.ts:46
      end
      if (was_take_round_trip_histogram) begin  // hw/csr/properties-read.ts:48
        round_trip_histogram_read: assert (rsp_data == was_round_trip_histogram_rdata);  // hw/csr/properties-read.ts:48
      end
      if (take_msix_table) begin  // hw/csr/properties-read.ts:46
        msix_table_alone: assert ((~(|read_word)) & (~(((take_scrub_paes | take_lookup_histogram) | take_round_trip_histogram) | take_msix_pba)));  // hw/csr/properties-read.ts:46
      end
      if (was_take_msix_table) begin  // hw/csr/properties-read.ts:48
        msix_table_read: assert (rsp_data == was_msix_table_rdata);  // hw/csr/properties-read.ts:48
      end
      if (take_msix_pba) begin  // hw/csr/properties-read.ts:46
        msix_pba_alone: assert ((~(|read_word)) & (~(((take_scrub_paes | take_lookup_histogram) | take_round_trip_histogram) | take_msix_table)));  // hw/csr/properties-read.ts:46
      end
      if (was_take_msix_pba) begin  // hw/csr/properties-read.ts:48
        msix_pba_read: assert (rsp_data == was_msix_pba_rdata);  // hw/csr/properties-read.ts:48
      end
    end
  end
`endif
`endif
endmodule
