import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { axiPort } from '../../../hw/spec/memory.ts';
import { appStreams, eventPort, tlpStreams } from '../../../hw/spec/streams.ts';
import { rtlOf } from '../../../scripts/lib/rtl-files.ts';
import { root } from '../../../scripts/lib/run.ts';
import type { RawTlp } from '../../bridge/types.ts';
import { PF_ID, SMALL } from './device-wire.ts';
import { xMemory } from './x-memory.ts';

/** What enters the device, and in which clock after reset. Request TLPs in order, descriptors in order. */
export interface XStimulus {
  readonly clocks: number;
  readonly requests: readonly { readonly at: number; readonly tlp: RawTlp }[];
  readonly descs: readonly { readonly at: number; readonly queue: number; readonly kind: number; readonly gpa: number; readonly length: number; readonly tag: number }[];
}

/** What was seen: a line for each unknown bit where there must be none, and for each beat that left: stream, clock, fields (data that nobody may look at as zero). */
export interface XResult {
  readonly unknown: readonly string[];
  readonly beats: readonly { readonly stream: string; readonly clock: number; readonly fields: Readonly<Record<string, bigint>> }[];
}

const BEAT_BYTES = SMALL.tlpDataWidth / 8;
/** Bits of a request beat in the stimulus file: clock, data, strb, hdr, sop, eop. */
const REQUEST_BITS = 32 + SMALL.tlpDataWidth + BEAT_BYTES / 4 + 128 + 2;
const DESC_BITS = 32 + 2 + 2 + SMALL.gpaBits + 24 + 16;

/** Runs the small device in Icarus, which knows unknown bits: memories and registers start unknown, and so is every field beside a valid that is low. */
export async function simulateX(stimulus: XStimulus): Promise<XResult> {
  const dir = await mkdtemp(join(tmpdir(), 'x-'));
  try {
    const rtl = rtlOf(SMALL.name);
    const beats = stimulus.requests.flatMap(({ at, tlp }) => requestBeats(at, tlp));
    const descs = stimulus.descs.map((d) => packed([[d.at, 32], [d.queue, 2], [d.kind, 2], [d.gpa, SMALL.gpaBits], [d.length, 24], [d.tag, 16]]));
    await writeFile(join(dir, 'requests.hex'), beats.join('\n'));
    await writeFile(join(dir, 'descs.hex'), descs.join('\n'));
    await writeFile(join(dir, 'bench.v'), `${benchText(rtl.top, stimulus.clocks, beats.length, descs.length)}\n${xMemory(SMALL)}`);
    await execa('iverilog', ['-g2005', '-Wall', '-s', 'bench', '-o', 'bench.vvp', 'bench.v', ...rtl.files.map((f) => `${root}${f}`)], { cwd: dir });
    const lines = (await execa('vvp', ['-n', 'bench.vvp'], { cwd: dir })).stdout.split('\n');
    return {
      unknown: lines.filter((l) => l.startsWith('X ')),
      beats: lines.filter((l) => l.startsWith('> ')).map((l) => {
        const [, stream, clock, ...fields] = l.trim().split(/\s+/);
        const names = Object.keys(sources.find((s) => s.name === stream)!.fields);
        return { stream: stream!, clock: Number(clock), fields: Object.fromEntries(names.map((n, i) => [n, BigInt(`0x${fields[i]!.replace(/[xXzZ]/g, '0')}`)])) };
      }),
    };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function packed(fields: readonly (readonly [value: number | bigint, bits: number])[]): string {
  return fields.reduce((all, [value, bits]) => (all << BigInt(bits)) | BigInt(value), 0n).toString(16);
}

/** Beats of a TLP: the first header byte in the highest bits, doubleword 0 in the lowest data bits. */
function requestBeats(at: number, { header, payload }: RawTlp): string[] {
  const big = (bytes: Uint8Array): bigint => bytes.reduce((n, b) => (n << 8n) | BigInt(b), 0n);
  const hdr = big(header) << BigInt(128 - 8 * header.length);
  const count = Math.max(1, Math.ceil(payload.length / BEAT_BYTES));
  return Array.from({ length: count }, (_, i) => {
    const bytes = payload.slice(i * BEAT_BYTES, (i + 1) * BEAT_BYTES);
    return packed([[at, 32], [big(bytes.slice().reverse()), SMALL.tlpDataWidth], [2 ** (bytes.length / 4) - 1, BEAT_BYTES / 4], [i ? 0n : hdr, 128], [i === 0 ? 1 : 0, 1], [i === count - 1 ? 1 : 0, 1]]);
  });
}

const tlp = tlpStreams(SMALL);
const app = appStreams(SMALL);
/** Outputs: name, fields, which of them must be known while valid (data only where `mask` says so, one bit for `unit` bits). */
const sources = [
  { name: 'tx_rd_req_tlp', fields: tlp.tx_rd_req.fields, mask: null, unit: 0 },
  { name: 'tx_wr_req_tlp', fields: tlp.tx_wr_req.fields, mask: 'strb', unit: 32 },
  { name: 'tx_cpl_tlp', fields: tlp.tx_cpl.fields, mask: 'strb', unit: 32 },
  { name: 'pay_req', fields: app.pay_req, mask: null, unit: 0 },
  { name: 'rd_data', fields: app.rd_data, mask: 'keep', unit: 8 },
  { name: 'done', fields: app.done, mask: null, unit: 0 },
  { name: 'ev', fields: eventPort(SMALL), mask: null, unit: 0 },
] as const;

function checks(s: (typeof sources)[number]): string {
  const names = Object.keys(s.fields);
  const known = s.mask === null ? names : names.filter((f) => f !== 'data');
  const ready = s.name === 'ev' ? "1'b1" : `${s.name}_ready`;
  const data = s.mask === null ? '' : `
    for (i = 0; i < ${SMALL.tlpDataWidth / s.unit}; i = i + 1) if (${s.name}_valid && ${s.name}_${s.mask}[i] && ^${s.name}_data[i*${s.unit} +: ${s.unit}] === 1'bx) $display("X ${s.name} clock %0d data unit %0d", clock, i);`;
  return `
    if (${s.name}_valid === 1'bx) $display("X ${s.name}_valid clock %0d", clock);
    if (${s.name}_valid === 1'b1 && ^{${known.map((f) => `${s.name}_${f}`).join(', ')}} === 1'bx) $display("X ${s.name} clock %0d ${known.map((f) => `${f}=%h`).join(' ')}", clock, ${known.map((f) => `${s.name}_${f}`).join(', ')});${data}
    if (${s.name}_valid === 1'b1 && ${ready}) $display("> ${s.name} %0d ${names.map(() => '%h').join(' ')}", clock, ${names.map((f) => `${s.name}_${f}`).join(', ')});`;
}

function benchText(top: string, clocks: number, requests: number, descs: number): string {
  const F = SMALL.functions;
  const wires = sources.flatMap((s) => [`  wire ${s.name}_valid;`, ...Object.entries(s.fields).map(([f, bits]) => `  wire [${bits - 1}:0] ${s.name}_${f};`)]);
  const connect = sources.flatMap((s) => [`.${s.name}_valid(${s.name}_valid)`, ...Object.keys(s.fields).map((f) => `.${s.name}_${f}(${s.name}_${f})`), ...(s.name === 'ev' ? [] : [`.${s.name}_ready(${s.name}_ready)`])]);
  const axi = Object.entries(axiPort(SMALL));
  return `module bench;
  reg clk, rst;
  reg [31:0] clock;
  integer i;
${wires.join('\n')}
${axi.map(([f, [, bits]]) => `  wire [${bits - 1}:0] m_axi_${f};`).join('\n')}
  wire busy, rx_req_ready, rx_cpl_ready, desc_ready, pay_data_ready;
  // Every output stream stalls now and then.
  wire tx_rd_req_tlp_ready = clock % 3 != 0, tx_wr_req_tlp_ready = clock % 4 != 1, tx_cpl_tlp_ready = clock % 5 != 2;
  wire rd_data_ready = clock % 3 != 1, done_ready = clock % 4 != 2;

  // Requests and descriptors: unknown while there is none.
  reg [${REQUEST_BITS - 1}:0] requests [0:${requests}], request;
  reg [${DESC_BITS - 1}:0] descs [0:${descs}], desc;
  integer next_request, next_desc;
  reg request_valid, desc_valid;

  // Write data: one piece at a time, in the clock after it was asked for.
  reg pay_valid;
  reg [12:0] pay_left;
  wire pay_req_ready = !pay_valid;
  // Sent notices: the clock after the last beat.
  reg sent_valid;
  reg [${SMALL.txSeqWidth - 1}:0] sent_seq;
  // Read completions: whole doublewords, one beat, some clocks after the request.
  reg [127:0] read_hdr;
  reg [7:0] read_wait;
  wire cpl_valid = read_wait == 8'd1;
  wire [127:0] cpl_hdr = {8'h4a, 14'd0, read_hdr[105:96], 16'd0, 4'd0, read_hdr[105:96], 2'b00, read_hdr[95:80], read_hdr[79:72], 1'b0, read_hdr[38:34], 2'b00, 32'd0};

  ${top} dut (
    .clk(clk), .rst(rst), .now({32'd0, clock}), .busy(busy), .pf_requester_id(16'h${PF_ID.toString(16)}), .max_payload_size(${3 * F}'d0), .max_read_request_size(${3 * F}'d0),
    .msix_enable(${F}'d${2 ** F - 1}), .msix_mask(${F}'d0), .bus_master_enable(${F}'d${2 ** F - 1}), .flr_start(${F}'d0), .flr_done(),
    .rx_req_tlp_valid(request_valid), .rx_req_tlp_ready(rx_req_ready), .rx_req_tlp_data(request[261:134]), .rx_req_tlp_strb(request[133:130]), .rx_req_tlp_hdr(request[129:2]),
    .rx_req_tlp_bar_id(request_valid ? 3'd0 : 3'bx), .rx_req_tlp_func_num(request_valid ? 8'd0 : 8'bx), .rx_req_tlp_sop(request[1]), .rx_req_tlp_eop(request[0]),
    .rx_cpl_tlp_valid(cpl_valid), .rx_cpl_tlp_ready(rx_cpl_ready), .rx_cpl_tlp_data(cpl_valid ? {4{32'hc0ffee11}} : 128'bx), .rx_cpl_tlp_strb(cpl_valid ? 4'hf : 4'bx), .rx_cpl_tlp_hdr(cpl_valid ? cpl_hdr : 128'bx),
    .rx_cpl_tlp_error(cpl_valid ? 4'd0 : 4'bx), .rx_cpl_tlp_sop(cpl_valid ? 1'b1 : 1'bx), .rx_cpl_tlp_eop(cpl_valid ? 1'b1 : 1'bx),
    .s_axis_wr_req_tx_seq_num(sent_seq), .s_axis_wr_req_tx_seq_num_valid(sent_valid),
    .desc_valid(desc_valid), .desc_ready(desc_ready), .desc_queue(desc[75:74]), .desc_kind(desc[73:72]), .desc_gpa(desc[71:40]), .desc_length(desc[39:16]), .desc_tag(desc[15:0]),
    .pay_data_valid(pay_valid), .pay_data_ready(pay_data_ready), .pay_data_data(pay_valid ? {16{8'h5a}} : 128'bx), .pay_data_last(pay_valid ? pay_left <= 13'd16 : 1'bx),
    ${[...connect, ...axi.map(([f]) => `.m_axi_${f}(m_axi_${f})`)].join(',\n    ')}
  );
  x_memory memory (.clk(clk), .rst(rst), ${axi.map(([f]) => `.${f}(m_axi_${f})`).join(', ')});

  // Sampled just before the clock edge; inputs change just after it.
  always @(posedge clk) if (!rst) begin
    if (busy === 1'bx) $display("X busy clock %0d", clock);
    if (request_valid && rx_req_ready === 1'bx) $display("X rx_req_tlp_ready clock %0d", clock);
    if (cpl_valid && rx_cpl_ready === 1'bx) $display("X rx_cpl_tlp_ready clock %0d", clock);
    if (desc_valid && desc_ready === 1'bx) $display("X desc_ready clock %0d", clock);
    if (pay_valid && pay_data_ready === 1'bx) $display("X pay_data_ready clock %0d", clock);${sources.map(checks).join('')}
  end

  initial begin
    $readmemh("requests.hex", requests, 0, ${requests - 1});
    $readmemh("descs.hex", descs, 0, ${descs - 1});
    clk = 0; rst = 1; clock = 0; next_request = 0; next_desc = 0;
    request_valid = 0; desc_valid = 0; pay_valid = 0; sent_valid = 0; read_wait = 0;
    for (i = 0; i < 8; i = i + 1) begin #5 clk = 1; #5 clk = 0; end
    rst = 0;
    while (clock < ${clocks}) begin : tick
      reg took_request, took_cpl, took_desc, took_pay, asks_pay, leaves, asks_read;
      reg [12:0] pay_bytes;
      reg [${SMALL.txSeqWidth - 1}:0] leaves_seq;
      reg [127:0] asks_hdr;
      #4;
      took_request = request_valid && rx_req_ready;
      took_cpl = cpl_valid && rx_cpl_ready;
      took_desc = desc_valid && desc_ready;
      took_pay = pay_valid && pay_data_ready;
      asks_pay = pay_req_valid && pay_req_ready;
      pay_bytes = pay_req_bytes + pay_req_lane;
      leaves = tx_wr_req_tlp_valid && tx_wr_req_tlp_ready && tx_wr_req_tlp_eop;
      leaves_seq = tx_wr_req_tlp_seq;
      asks_read = tx_rd_req_tlp_valid && tx_rd_req_tlp_ready;
      asks_hdr = tx_rd_req_tlp_hdr;
      #1 clk = 1;
      #1;
      clock = clock + 1;
      if (took_request) begin request_valid = 0; next_request = next_request + 1; end
      if (!request_valid && next_request < ${requests} && requests[next_request][${REQUEST_BITS - 1}:${REQUEST_BITS - 32}] <= clock) request_valid = 1;
      request = request_valid ? requests[next_request] : ${REQUEST_BITS}'bx;
      if (took_desc) begin desc_valid = 0; next_desc = next_desc + 1; end
      if (!desc_valid && next_desc < ${descs} && descs[next_desc][${DESC_BITS - 1}:${DESC_BITS - 32}] <= clock) desc_valid = 1;
      desc = desc_valid ? descs[next_desc] : ${DESC_BITS}'bx;
      if (took_pay) begin
        pay_valid = pay_left > 13'd16;
        pay_left = pay_left - 13'd16;
      end
      if (asks_pay) begin pay_valid = 1; pay_left = pay_bytes; end
      sent_valid = leaves;
      sent_seq = leaves_seq;
      if (took_cpl) read_wait = 0;
      else if (read_wait > 8'd1) read_wait = read_wait - 8'd1;
      if (asks_read) begin read_wait = 8'd30; read_hdr = asks_hdr; end
      #4 clk = 0;
    end
    $finish;
  end
endmodule
`;
}
