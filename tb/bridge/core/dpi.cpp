// The DPI functions of vpri_tb.sv. Verilator's own header checks their prototypes.
#include "Vsim__Dpi.h"
#include "ports.h"

namespace vpri {
__thread Ports* ports = nullptr;
}

using vpri::ports;

namespace {
void put(svBit* to, bool value) { *to = value ? 1 : 0; }
}

void vpri_begin(unsigned int* give, unsigned int* ready, svBit* sent, unsigned int* seq) {
  bool left;
  ports->begin(give, ready, &left, seq);
  put(sent, left);
}

void vpri_config(unsigned int* requester, unsigned int* payload, unsigned int* read, svBit* enable, svBit* mask, svBitVecVal* busMaster) {
  const vpri::DeviceConfig& c = ports->config();
  *requester = c.requesterId;
  *payload = c.maxPayload;
  *read = c.maxRead;
  put(enable, c.msixEnable);
  put(mask, c.msixMask);
  for (int word = 0; word < (VPRI_FUNCTIONS + 31) / 32; ++word) {
    busMaster[word] = 0;
    for (size_t byte = 0; byte < 4 && 4 * word + byte < c.busMaster.size(); ++byte) busMaster[word] |= static_cast<uint32_t>(c.busMaster[4 * word + byte]) << (8 * byte);
  }
}

void vpri_give_rx_req(svBitVecVal* data, unsigned int* strb, svBitVecVal* hdr, unsigned int* bar, unsigned int* func, svBit* sop, svBit* eop) {
  bool first, last;
  ports->giveRxReq(data, strb, hdr, bar, func, &first, &last);
  put(sop, first);
  put(eop, last);
}

void vpri_give_rx_cpl(svBitVecVal* data, unsigned int* strb, svBitVecVal* hdr, unsigned int* error, svBit* sop, svBit* eop) {
  bool first, last;
  ports->giveRxCpl(data, strb, hdr, error, &first, &last);
  put(sop, first);
  put(eop, last);
}

void vpri_give_desc(unsigned int* queue, unsigned int* kind, unsigned long long* gpa, unsigned int* length, unsigned int* tag) {
  const vpri::Descriptor& d = ports->giveDesc();
  *queue = d.queue;
  *kind = d.kind;
  *gpa = d.gpa;
  *length = d.length;
  *tag = d.tag;
}

void vpri_give_pay_data(svBitVecVal* data, svBit* last) {
  bool end;
  ports->givePay(data, &end);
  put(last, end);
}

void vpri_take_tx_wr(const svBitVecVal* data, unsigned int strb, const svBitVecVal* hdr, unsigned int seq, svBit sop, svBit eop) {
  ports->takeWrite(data, strb, hdr, seq, sop, eop);
}

void vpri_take_tx_rd(const svBitVecVal* hdr, unsigned int seq, svBit sop, svBit eop) { ports->takeRead(hdr, seq, sop, eop); }

void vpri_take_tx_cpl(const svBitVecVal* data, unsigned int strb, const svBitVecVal* hdr, svBit sop, svBit eop) {
  ports->takeCompletion(data, strb, hdr, sop, eop);
}

void vpri_take_pay_req(unsigned int queue, unsigned int tag, unsigned int offset, unsigned int bytes, unsigned int lane) {
  ports->takePayReq(queue, tag, offset, bytes, lane);
}

void vpri_take_rd_data(unsigned int queue, unsigned int tag, unsigned int offset, const svBitVecVal* data, unsigned long long keep) {
  ports->takeReadData(queue, tag, offset, data, keep);
}

void vpri_take_done(unsigned int queue, unsigned int tag, unsigned int status, unsigned int bytes, unsigned int waited) {
  ports->takeDone(queue, tag, status, bytes, waited);
}

void vpri_take_event(unsigned int queue, unsigned int verdict, svBit retry, svBit write, unsigned long long page, unsigned int pages) {
  ports->takeEvent(queue, verdict, retry, write, page, pages);
}

void vpri_give_axi_r(unsigned int* id, unsigned int* resp, svBitVecVal* data) { ports->memory.giveRead(id, resp, data); }

void vpri_give_axi_b(unsigned int* id, unsigned int* resp) { ports->memory.giveWrite(id, resp); }

void vpri_taken_axi(svBit write) { ports->memory.taken(write); }

void vpri_take_axi_address(svBit write, unsigned int id, unsigned long long address, unsigned int len, unsigned int size, unsigned int burst) {
  ports->takeAxiAddress(write, {id, address, len, size, burst});
}

void vpri_take_axi_data(const svBitVecVal* data, unsigned long long strb, svBit last) { ports->takeAxiData(data, strb, last); }
