import { cat, lit, mux, type Bits } from '../../gen/hdl/index.ts';

/** Header of a memory request, first header byte in the highest bits (PCIe 5.0 §2.2.4, §2.2.5). Traffic class 0, RO = NS = IDO = 0. */
export function memoryRequestHeader(f: { write: boolean; address: Bits; dwords: Bits; firstBe: Bits; lastBe: Bits; requester: Bits; tag: Bits }): Bits {
  // Addresses below 4 GiB must use the short header.
  const long = f.address.bits(63, 32).any();
  const fmt = cat(lit(1, 0), lit(1, f.write ? 1 : 0), long);
  const head = cat(fmt, lit(5, 0), lit(14, 0), f.dwords);
  const second = cat(f.requester, f.tag, f.lastBe, f.firstBe);
  const low = cat(f.address.bits(31, 2), lit(2, 0));
  return cat(head, second, mux(long, cat(f.address.bits(63, 32), low), cat(low, lit(32, 0))));
}

/** Header of a completion (PCIe 5.0 §2.2.9); traffic class and attributes are those of the request. */
export function completionHeader(f: { withData: Bits<1>; dwords: Bits; completer: Bits; status: Bits; byteCount: Bits; requester: Bits; tag: Bits; lowerAddress: Bits; tc: Bits; attrHigh: Bits; attrLow: Bits }): Bits {
  const head = cat(lit(1, 0), f.withData, lit(1, 0), lit(5, 0b01010), lit(1, 0), f.tc, lit(1, 0), f.attrHigh, lit(4, 0), f.attrLow, lit(2, 0), f.dwords);
  return cat(head, f.completer, f.status, lit(1, 0), f.byteCount, f.requester, f.tag, lit(1, 0), f.lowerAddress, lit(32, 0));
}

/** Requester ID of a function: the PF, or VF number f - 1 at First VF Offset with stride 1 (SR-IOV). */
export function requesterId(pf: Bits, func: Bits, firstVfOffset: number): Bits {
  const offset = mux(func.eq(0), lit(8, 0), func.resize(8).add(firstVfOffset - 1));
  return pf.add(offset.zx(16));
}

/** Bytes of a Max_Payload_Size or Max_Read_Request_Size field: 128 << code, as 13 bits. Codes above 5 are reserved and read as 5. */
export function sizeBytes(code: Bits): Bits {
  return lit(13, 128).shl(mux(code.gt(5), 5, code));
}

/** Byte enables of the first doubleword: from byte `lane` on; `last` is the number of the last byte when the data ends there. */
export function beFrom(lane: Bits): Bits {
  return lit(4, 0b1111).shl(lane);
}
/** Byte enables of the last doubleword: up to byte `lane`. */
export function beUpTo(lane: Bits): Bits {
  return lit(4, 0b1111).shr(lit(2, 3).sub(lane));
}
