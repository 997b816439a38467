import { byteEnableProblem, firstByteOffset, spanBytes } from './byte-enables.ts';
import { CPL_STATUS, type Completion, type MemRequest, type Tlp } from './tlp.ts';
import { TlpError, type TlpErrorCode } from './tlp-error.ts';

/** What a request of the device must keep to. */
export interface RequestLimits {
  /** Max_Payload_Size and Max_Read_Request_Size, bytes. */
  readonly maxPayload: number;
  readonly maxReadRequest: number;
  /** Tags of reads lie below this; 256 when not given. */
  readonly readTags?: number;
}

const PAGE = 4096;

/**
 * Checks that a well-formed request of the device is also legal: byte enables (PCIe 5.0 §2.2.5), 4 KiB border (§2.2.7),
 * payload and read sizes, tag range; and the rules of this system: AT = 0, TC = 0, no digest, no poison, and RO = IDO = 0
 * in posted writes. Throws a TlpError whose code names the rule; `header` goes into its message.
 */
export function checkRequest(tlp: MemRequest, limits: RequestLimits, header: Uint8Array | null = null): void {
  const refuse = (code: TlpErrorCode, problem: string): never => {
    throw new TlpError(code, `${tlp.kind}: ${problem}`, header);
  };
  checkCommon(tlp, header);
  if (tlp.at !== 0) refuse('address-type', `AT is ${tlp.at}, must be 0 (untranslated)`);
  const bytes = tlp.length * 4;
  if (tlp.kind === 'MWr') {
    if (tlp.ro || tlp.ido) refuse('ordering-attribute', 'RO and IDO must be 0 in the posted writes of this device');
    if (tlp.payload.length !== bytes) refuse('length', `${tlp.payload.length} bytes of payload with a length of ${tlp.length} doublewords`);
    if (bytes > limits.maxPayload) refuse('max-payload', `payload of ${bytes} bytes, Max_Payload_Size is ${limits.maxPayload}`);
  } else {
    if (bytes > limits.maxReadRequest) refuse('max-read-request', `read of ${bytes} bytes, Max_Read_Request_Size is ${limits.maxReadRequest}`);
    const tags = limits.readTags ?? 256;
    if (tlp.tag >= tags) refuse('tag', `tag ${tlp.tag}, but the device has ${tags} read tags`);
  }
  const problem = byteEnableProblem(tlp.address, tlp.length, tlp.firstBe, tlp.lastBe);
  if (problem !== null) refuse('byte-enables', `${problem} (PCIe 5.0 §2.2.5)`);
  if ((tlp.address % PAGE) + bytes > PAGE) refuse('boundary-4k', `${bytes} bytes at 0x${tlp.address.toString(16)} cross a 4 KiB border (PCIe 5.0 §2.2.7)`);
}

/**
 * Checks the one completion that answers `request`, a read of at most 8 bytes within a quadword: kind and status agree,
 * and length, byte count, lower address, TC and attributes are the request's (PCIe 5.0 §2.2.9, §2.3.1.1). Throws a TlpError.
 */
export function checkSingleCompletion(tlp: Completion, request: MemRequest, completerId: number | null, header: Uint8Array | null = null): void {
  const same = (what: string, is: number, must: number): void => {
    if (is !== must) throw new TlpError('completion', `${tlp.kind}: ${what} is ${is}, the request needs ${must}`, header);
  };
  checkCommon(tlp, header);
  if (tlp.bcm) throw new TlpError('completion', `${tlp.kind}: BCM is set; only PCI-X bridges do so`, header);
  if ((tlp.status === CPL_STATUS.SC) !== (tlp.kind === 'CplD')) throw new TlpError('status', `${tlp.kind} with status ${tlp.status}: a read ends with CplD when successful, else with Cpl`, header);
  if (completerId !== null) same('completer ID', tlp.completerId, completerId);
  same('attributes', attributes(tlp), attributes(request));
  same('byte count', tlp.byteCount, spanBytes(request.length, request.firstBe, request.lastBe) || 1);
  same('lower address', tlp.lowerAddress, (request.address + firstByteOffset(request.firstBe)) % 128);
  if (tlp.kind === 'CplD') same('length', tlp.length, request.length);
}

function checkCommon(tlp: Tlp, header: Uint8Array | null): void {
  if (tlp.tc !== 0) throw new TlpError('traffic-class', `${tlp.kind}: TC is ${tlp.tc}, must be 0`, header);
  if (tlp.td) throw new TlpError('digest', `${tlp.kind}: TD is set, but the interface carries no digest`, header);
  if (tlp.ep) throw new TlpError('poisoned', `${tlp.kind}: EP is set`, header);
}

function attributes(tlp: Tlp): number {
  return (tlp.ido ? 4 : 0) | (tlp.ro ? 2 : 0) | (tlp.ns ? 1 : 0);
}
